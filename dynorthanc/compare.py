"""`compare`: which images of a server another server, a PACS or a folder lacks, and the other way round.

An image is the same if it has the same SOPInstanceUID; contents aren't looked at (`copy_to` does). It goes
study by study, so that one study's images are in memory at a time, and of a folder what its headers say.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from dynorthanc.answers.shape import expected
from dynorthanc.base import dicomfile
from dynorthanc.base.optional import needed
from dynorthanc.base.progress import Progress, Setting, check
from dynorthanc.client.client import Client
from dynorthanc.download import listing
from dynorthanc.errors import IncompleteAnswer, OrthancError, ValidationError
from dynorthanc.resources.find import Find
from dynorthanc.resources.lists import listed
from dynorthanc.resources.nodes import Modality
from dynorthanc.resources.resolve import Resource, resolve
from dynorthanc.upload import files
from dynorthanc.wire.retries import patient

if TYPE_CHECKING:
    from dynorthanc.upload.files import Source

_TAGS = ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")


class Image(NamedTuple):
    """An image that one side has and the other lacks."""

    uid: str
    """Its SOPInstanceUID."""
    series: str
    """Its SeriesInstanceUID."""
    study: str
    """Its StudyInstanceUID."""
    source: Any
    """Where it is: the Orthanc id on a server; the file, as `upload` takes it; empty for a PACS."""


Images = Mapping[str, Image]  # by SOPInstanceUID


@dataclass(repr=False)
class Comparison:
    """What a comparison has found; true if neither side lacks anything and everything could be read.

    ``o.copy_to(other, [one.source for one in report.missing_there])`` sends what the other lacks, and
    ``o.upload([one.source for one in report.missing_here])`` what a folder has more.
    """

    same: int = 0
    """Images that both have."""
    missing_there: list[Image] = field(default_factory=list)
    """Images of this server that the other side lacks."""
    missing_here: list[Image] = field(default_factory=list)
    """Images of the other side that this server lacks."""
    unread: list[str] = field(default_factory=list)
    """Files that may hold images and weren't looked into: ZIP archives, packed or damaged files."""

    def __bool__(self) -> bool:
        return not (self.missing_there or self.missing_here or self.unread)

    def __str__(self) -> str:
        unread = f", {len(self.unread)} files weren't read" if self.unread else ""
        missing = f"{len(self.missing_there)} missing there, {len(self.missing_here)} missing here"
        return f"{self.same} in both, {missing}{unread}"

    def __repr__(self) -> str:
        return f"<Comparison: {self}>"


def compare(
    client: Client, other: Any, what: Any = None, *, level: str | None = None, progress: Setting = None
) -> Comparison:
    """See `Orthanc.compare`."""
    check(progress)
    report = Comparison()
    here, there = _Server(client), _side(other, report.unread)
    scopes = _all(here, there) if what is None else _named(here, there, resolve(client, what, level))
    with Progress(progress, "compare", unit="studies") as bar, patient():
        for scope in scopes:
            ours, theirs = here.images(scope), there.images(scope)
            report.same += len(ours.keys() & theirs.keys())
            report.missing_there += [ours[uid] for uid in ours if uid not in theirs]
            report.missing_here += [theirs[uid] for uid in theirs if uid not in ours]
            bar.add()
    return report


def _side(other: Any, unread: list[str]) -> _Side:
    if isinstance(other, Client):
        return _Server(other)
    if isinstance(other, Modality):
        return _Pacs(other)
    if isinstance(other, str) and "://" in other:
        wrong = "an address: the other server is given as a client, which dynorthanc.connect(address) makes"
        raise ValidationError("compare", [wrong])
    try:
        return _Files(other, unread)
    except TypeError:
        wrong = f"a connected client, a modality, or files as upload takes them, not {type(other).__name__}"
        raise ValidationError("compare", [wrong]) from None


class _Scope(NamedTuple):
    """A study, or a series or an image of it."""

    study: str
    series: str = ""
    uid: str = ""

    def covers(self, image: Image) -> bool:
        return self.series in ("", image.series) and self.uid in ("", image.uid)


def _all(here: _Server, there: _Side) -> Iterator[_Scope]:
    """All studies: of both servers, of the files, or, as a PACS has too many, of this server."""
    several = there.studies() if isinstance(there, _Files) else (*here.studies(), *there.studies())
    return map(_Scope, dict.fromkeys(several))


def _named(here: _Server, there: _Side, resources: Iterable[Resource]) -> Iterator[_Scope]:
    for one in resources:
        if one.level == "Patient":
            patient = one.record["MainDicomTags"].get("PatientID", "")
            several = (*here.studies_of(one), *there.studies(patient))
            yield from map(_Scope, dict.fromkeys(several))
        else:
            yield here.scope(one)


class _Side:
    """One of the two that are compared."""

    def studies(self, patient: str | None = None) -> Iterable[str]:
        """The StudyInstanceUIDs that it knows, all or of a PatientID."""
        raise NotImplementedError

    def images(self, scope: _Scope) -> Images:
        """Its images of a study, or of part of it."""
        raise NotImplementedError


class _Server(_Side):
    def __init__(self, client: Client) -> None:
        self._client = client

    def studies(self, patient: str | None = None) -> Iterator[str]:
        everything = patient is None
        # a backslash would make a list of it; what is found beyond the patient is left out below
        alike = (patient or "").replace("\\", "?")
        records = listed(self._client, "Study", True, None) if everything else self._of(PatientID=alike)
        for record in records:
            with expected("GET /studies"):
                if everything or record["PatientMainDicomTags"].get("PatientID", "") == patient:
                    yield record["MainDicomTags"]["StudyInstanceUID"]

    def _of(self, **tags: Any) -> Find:
        return Find(self._client, "Study", tags)

    def studies_of(self, patient: Resource) -> list[str]:
        """The studies of a patient that is here, whatever is in its PatientID."""
        with expected("GET /patients/{id}/studies"):
            studies = self._client.GET(f"{patient.route}/studies")
            return [record["MainDicomTags"]["StudyInstanceUID"] for record in studies]

    def scope(self, one: Resource) -> _Scope:
        """What a study, series or instance of this server is on any side."""
        with expected("GET /series/{id}"):
            if one.level == "Study":
                return _Scope(one.record["MainDicomTags"]["StudyInstanceUID"])
            series = next(listing.series_of(self._client, [one]))
            uid = series.only["MainDicomTags"]["SOPInstanceUID"] if series.only else ""
            return _Scope(series.tags["StudyInstanceUID"], series.tags["SeriesInstanceUID"], uid)

    def images(self, scope: _Scope) -> Images:
        studies = [Resource("Study", one["ID"], one) for one in self._of(StudyInstanceUID=scope.study)]
        everything = listing.series_of(self._client, studies, _gone)
        wanted = (one for one in everything if scope.series in ("", one.tags.get("SeriesInstanceUID")))
        found = {}
        for group in listing.images_of(self._client, wanted, _gone):
            with expected("GET /instances/{id}"):
                for series, record in ((series, record) for series, records in group for record in records):
                    uid = record["MainDicomTags"]["SOPInstanceUID"]
                    found[uid] = Image(uid, series.tags["SeriesInstanceUID"], scope.study, record["ID"])
        return {uid: image for uid, image in found.items() if scope.covers(image)}


def _gone(id_: str, error: OrthancError) -> None:
    """It was deleted while it was listed: then it isn't there."""


class _Pacs(_Side):
    def __init__(self, node: Modality) -> None:
        self._node = node

    def studies(self, patient: str | None = None) -> list[str]:
        return [] if patient is None else self._uids("Study", "StudyInstanceUID", PatientID=patient)

    def images(self, scope: _Scope) -> Images:
        above = {"StudyInstanceUID": scope.study}
        several = [scope.series] if scope.series else self._uids("Series", "SeriesInstanceUID", **above)
        found = [
            Image(uid, series, scope.study, "")
            for series in several
            for uid in self._uids("Instance", "SOPInstanceUID", **above, SeriesInstanceUID=series)
        ]
        return {image.uid: image for image in found if scope.covers(image)}

    def _uids(self, level: str, wanted: str, **above: str) -> list[str]:
        """Identifiers of what a PACS has below something; what it gives beside that isn't meant."""
        found = []
        for answer in self._node.find(level, {**above, wanted: ""}):
            if any(answer.get(tag, value).strip() != value for tag, value in above.items()):
                continue
            uid = answer.get(wanted, "").strip(" \0")
            if not uid:
                raise IncompleteAnswer(f"{self._node!r}: an answer (C-FIND, {level}) has no {wanted}")
            found.append(uid)
        return found


class _Files(_Side):
    """Files on disk, or whatever else could be uploaded; all headers are read at once."""

    def __init__(self, source: Source, unread: list[str]) -> None:
        self._studies: dict[str, dict[str, Image]] = {}
        self._patients: dict[str, set[str]] = {}
        for item in files.find(source):
            try:
                self._add(item)
            except Exception:  # noqa: BLE001 - pydicom raises anything on damaged files
                unread.append(item.name)

    def _add(self, item: files.Item) -> None:
        with item.open() as file:
            kind = dicomfile.sniff(file.read(dicomfile.HEAD))
            if kind in (dicomfile.ZIP, dicomfile.GZIP):
                raise ValueError("packed")
            if kind != dicomfile.DICOM:
                return
            file.seek(0)
            read = needed("pydicom", "dicom").dcmread
            header = read(file, stop_before_pixels=True, specific_tags=list(_TAGS), force=True)
        patient, study, series, uid = (_text(header.get(tag)) for tag in _TAGS)
        if not (study and series and uid):
            raise ValueError("no identifiers")
        self._studies.setdefault(study, {})[uid] = Image(uid, series, study, item.source)
        self._patients.setdefault(patient, set()).add(study)

    def studies(self, patient: str | None = None) -> Iterable[str]:
        return self._studies if patient is None else self._patients.get(patient, ())

    def images(self, scope: _Scope) -> Images:
        found = self._studies.get(scope.study, {})
        return {uid: image for uid, image in found.items() if scope.covers(image)}


def _text(value: Any) -> str:
    several = value if isinstance(value, (list, tuple)) or hasattr(value, "insert") else [value or ""]
    return "\\".join(map(str, several)).strip(" \0")
