"""Readable file names for images, made of what is known of the patient, safe on every system.

A template such as ``{PatientID}/{StudyDate} {StudyDescription}/{InstanceNumber:04}.dcm`` gives each image its
place. Whatever stands in the tags, a name is one component of a path below the folder: it can't be ``..``,
hold a separator, be a device of Windows, or end in a dot or blank there. Names that some file systems hold
for equal (case, Unicode forms) are told apart by a suffix; so is a patient's that had to be changed.
"""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from dynorthanc.base import filenames
from dynorthanc.base.suggestions import closest, did_you_mean
from dynorthanc.errors import ValidationError

TEMPLATE = (
    "{PatientID}/{StudyDate} {StudyDescription}/{SeriesNumber} {Modality} {SeriesDescription}/"
    "{InstanceNumber:04} {ID}.dcm"
)
"""The default: ``{ID}`` is the beginning of the instance's Orthanc id, so that no two files share a name."""

_LONGEST = 64  # characters: four of them and a folder fit into the 260 of Windows
_LONGEST_BYTES = 200
_FIELD = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_SPEC = re.compile(r"0?[1-9]?")
_INTEGER = re.compile(r" *([0-9]{1,9}) *")

LEVELS = ("Patient", "Study", "Series", "Instance")
_OF_LEVEL = {  # what decides which folder is whose; a tag not listed here belongs to the image
    "Patient": "PatientID PatientName PatientBirthDate PatientSex OtherPatientIDs",
    "Study": "StudyInstanceUID StudyDate StudyTime StudyID StudyDescription AccessionNumber"
    " ReferringPhysicianName RequestingPhysician InstitutionName RequestedProcedureDescription",
    "Series": "SeriesInstanceUID SeriesNumber SeriesDescription SeriesDate SeriesTime Modality Manufacturer"
    " StationName BodyPartExamined ProtocolName SequenceName OperatorsName ContrastBolusAgent"
    " AcquisitionDeviceProcessingDescription PerformedProcedureStepDescription ImageOrientationPatient"
    " SeriesType CardiacNumberOfImages ImagesInAcquisition NumberOfSlices NumberOfTemporalPositions"
    " NumberOfTimeSlices",
    "Instance": "ID SOPInstanceUID InstanceNumber InstanceCreationDate InstanceCreationTime ImageIndex"
    " AcquisitionNumber NumberOfFrames TemporalPositionIdentifier ImagePositionPatient ImageComments",
}
_LEVEL_OF = {field: level for level, fields in _OF_LEVEL.items() for field in fields.split()}


def short_name(text: str) -> str:
    """The text as a safe name, so short that some of them fit into a path; never empty."""
    text = filenames.safe(text)[:_LONGEST]
    return text.encode("utf-8", "replace")[:_LONGEST_BYTES].decode("utf-8", "ignore").strip(" .") or "_"


class _Segment(NamedTuple):
    """One folder (or the file) of a template."""

    parts: tuple[tuple[str, str | None, str], ...]
    """Literal text, then a field (None at the end) and how its number is written."""
    level: str | None
    """The lowest level it names; None for plain text, a folder that all share."""


class Folders:
    """Gives images their places by a template; `place` is called once for each, in a stable order."""

    def __init__(self, template: str = TEMPLATE) -> None:
        self._segments = [_parse(segment, template) for segment in template.split("/") if segment]
        if not self._segments or self._segments[-1].level is None:
            raise ValidationError("download", [f"template {template!r} gives every image the same name"])
        self._owners: dict[str, str] = {}
        """Path as the least discerning file system sees it → whose it is."""

    def place(self, tags: Mapping[str, str], ids: Mapping[str, str]) -> str:
        """The path of an image below the folder, with slashes.

        `tags`: its main DICOM tags of all levels. `ids`: level → Orthanc id. Raises `ValidationError` for a
        field that neither Orthanc nor this image knows.
        """
        tags = {**tags, "ID": ids["Instance"][:8]}
        path = ""
        for segment in self._segments[:-1]:
            text = _write(segment, tags)
            name = short_name(text)
            owner = ids[segment.level] if segment.level else ""
            if segment.level == "Patient" and " ".join(text.split()) not in ("", name):
                name = f"{name}~{owner[:8]}"  # another patient may be called so, and come with another call
            path += self._own(path, name, "", owner) + "/"
        name, dot, suffix = _write(self._segments[-1], tags).rpartition(".")
        if not dot or not suffix.isalnum() or len(suffix) > 8:
            name, dot, suffix = name + dot + suffix, "", ""
        return path + self._own(path, short_name(name), dot + suffix, ids["Instance"])

    def _own(self, folder: str, name: str, suffix: str, owner: str) -> str:
        """The name, or one with a suffix where another has it already."""
        told_apart = (name, f"{name}~{owner[:8]}", f"{name}~{owner.replace('-', '')}")
        for tried in told_apart[: 3 if owner else 1]:
            key = unicodedata.normalize("NFC", (folder + tried + suffix).casefold())
            if self._owners.setdefault(key, owner) == owner:
                return tried + suffix
        return told_apart[-1] + suffix


def _parse(segment: str, template: str) -> _Segment:
    parts: list[tuple[str, str | None, str]] = []
    levels: list[str] = []
    try:
        for literal, field, spec, conversion in string.Formatter().parse(segment):
            if field is not None:
                if not _FIELD.fullmatch(field) or conversion or not _SPEC.fullmatch(spec or ""):
                    raise ValueError(f"{{{field}}} is no field: fields are tags, {{InstanceNumber:04}} pads")
                levels.append(_LEVEL_OF.get(field, "Instance"))
            parts.append((literal, field, spec or ""))
    except ValueError as error:
        raise ValidationError("download", [f"template {template!r}: {error}"]) from None
    return _Segment(tuple(parts), max(levels, key=LEVELS.index) if levels else None)


def _write(segment: _Segment, tags: Mapping[str, str]) -> str:
    text = ""
    for literal, field, spec in segment.parts:
        text += literal
        if field is None:
            continue
        if field not in tags and field not in _LEVEL_OF:
            close = closest(field, _LEVEL_OF)
            known = did_you_mean(close) if close else f"known: {', '.join(sorted(_LEVEL_OF))}"
            raise ValidationError("download", [f"template: {field} is no main DICOM tag; {known}"])
        value = tags.get(field, "")
        number = _INTEGER.fullmatch(value) if spec else None
        text += format(int(number[1]), spec) if number else value.strip()
    return text
