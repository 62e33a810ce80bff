"""How Orthanc's identifiers and DICOM's are written; the former computed from the latter, asking nobody."""

from __future__ import annotations

import hashlib

from dynorthanc.base.patterns import pattern
from dynorthanc.errors import ValidationError, WrongType, named

ORTHANC_ID = pattern(r"[0-9a-f]{8}(-[0-9a-f]{8}){4}")
UID = pattern(r"[0-2](\.[0-9]+)+")
STORED = ("patients", "studies", "series", "instances")
OF_IDS = {
    "Parent": STORED,
    "ParentPatient": STORED[:1],
    "ParentStudy": STORED[1:2],
    "ParentSeries": STORED[2:3],
    "Resources": STORED,
    "resources": STORED,
    "Series": STORED[2:3],
    "Instances": STORED[3:],
}
"""Arguments that are Orthanc ids, and where these are listed."""
_CALL = "orthanc_id"


@named
def orthanc_id(
    patient_id: str,
    study_uid: str | None = None,
    series_uid: str | None = None,
    instance_uid: str | None = None,
) -> str:
    """Return the identifier that every Orthanc gives to a patient, study, series or instance.

    It is made of the PatientID (empty if the file has none), then StudyInstanceUID, SeriesInstanceUID and
    SOPInstanceUID as far down as the resource lies. Spaces at the end of a PatientID are padding and don't
    count, those before it do. A PatientID of several values keeps the backslashes between them.
    Raises `ValueError` when a level between is left out, `TypeError` for anything but text.
    """
    levels = {
        "patient_id": patient_id,
        "study_uid": study_uid,
        "series_uid": series_uid,
        "instance_uid": instance_uid,
    }
    given = [name for name, value in levels.items() if value is not None]
    if given != list(levels)[: len(given)] or not given:
        left_out = next(name for name, value in levels.items() if value is None)
        raise ValidationError(
            _CALL, [f"{left_out} is missing: an identifier is made of all levels above it too"]
        )
    for name in given:
        if not isinstance(levels[name], str):
            raise WrongType(_CALL, [f"{name} is text, not {type(levels[name]).__name__}"])
        if name != "patient_id" and not _plain(levels[name]):
            raise ValidationError(_CALL, [f"{name} is empty; only a PatientID may be"])
    joined = "|".join(_plain(levels[name]) for name in given)
    try:
        digest = hashlib.sha1(joined.encode(), usedforsecurity=False).hexdigest()
    except UnicodeEncodeError:  # it repeats what was given
        raise ValidationError(_CALL, ["a lone surrogate is no character"]) from None
    return "-".join(digest[at : at + 8] for at in range(0, 40, 8))


def _plain(value: str | None) -> str:
    return (value or "").rstrip(" \0")
