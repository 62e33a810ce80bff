"""Which images belong to what was named, in a stable order, each with its place, size and MD5."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, NamedTuple

from dynorthanc.answers.shape import expected, listing
from dynorthanc.check import request
from dynorthanc.download.filenames import Folders
from dynorthanc.errors import NotFound
from dynorthanc.resources.resolve import Lost, Resource, UnknownResource

if TYPE_CHECKING:
    from dynorthanc.client.client import Client


_IDENTIFIERS = ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")


class Instance(NamedTuple):
    """An image to fetch."""

    id: str
    name: str
    """Its path below the folder, with slashes."""
    size: int | None
    """Bytes; None when the server makes the file for us (transcoding)."""
    md5: str
    """In hex; empty when it comes only with the file."""
    identifiers: tuple[str, ...] = ()
    """Its PatientID, StudyInstanceUID, SeriesInstanceUID and SOPInstanceUID."""


def list_items(
    client: Client,
    resources: Iterable[Resource],
    tree: Folders,
    sized: bool = True,
    lost: Lost | None = None,
) -> Iterator[Instance]:
    """The images of resources, each once, with their places: a few requests for each series.

    `lost` is told of what has been deleted meanwhile; without it, that is a `NotFound` or `UnknownResource`.
    """
    seen: set[str] = set()
    for series, tags, ids, only in series_of(client, resources, lost):
        records = []
        with unless_gone(series, lost):
            records = instances_of(client, series, only)
        for record in records:
            if record["ID"] in seen:
                continue
            seen.add(record["ID"])
            with expected("GET /instances/{id}"):
                own = {**tags, **record["MainDicomTags"]}
                size, md5 = size_and_md5(record) if sized else (None, "")
                name = tree.place(own, {**ids, "Instance": record["ID"]})
                identifiers = tuple(own.get(tag, "") for tag in _IDENTIFIERS)
                item = Instance(record["ID"], name, size, md5, identifiers)
            yield item


def size_and_md5(record: dict[str, Any]) -> tuple[int, str]:
    """Bytes of an instance's file, and its MD5 if the listing has it."""
    for attachment in record.get("Attachments", ()):
        if attachment["ContentType"] == 1:  # the DICOM file
            return attachment["UncompressedSize"], attachment.get("UncompressedMD5", "")
    return record["FileSize"], ""


def series_of(
    client: Client, resources: Iterable[Resource], lost: Lost | None = None
) -> Iterator[tuple[str, dict[str, str], dict[str, str], Any]]:
    """(series id, tags down to the series, ids, the only instance wanted of it or None)."""
    with expected("GET /series/{id}"):
        yield from _series_of(client, resources, lost)


def _series_of(
    client: Client, resources: Iterable[Resource], lost: Lost | None
) -> Iterator[tuple[str, dict[str, str], dict[str, str], Any]]:
    study_tags: dict[str, tuple[dict[str, str], dict[str, str]]] = {}

    def study(record: Any) -> tuple[dict[str, str], dict[str, str]]:
        tags = {**record.get("PatientMainDicomTags", {}), **record["MainDicomTags"]}
        ids = {"Patient": record["ParentPatient"], "Study": record["ID"]}
        return study_tags.setdefault(record["ID"], (tags, ids))

    def study_of(id_: str) -> tuple[dict[str, str], dict[str, str]]:
        return study_tags.get(id_) or study(client.GET(f"/studies/{id_}"))

    series_records: dict[str, Any] = {}
    for resource in resources:
        record: Any = resource.record
        only = None
        studies, all_series = [], []
        if resource.level == "Patient":
            with unless_gone(resource.id, lost):
                studies = sorted(
                    client.GET(f"{resource.route}/studies"), key=lambda r: _order(r, "StudyDate")
                )
        elif resource.level == "Study":
            studies = [record]
        elif resource.level == "Series":
            all_series = [record]
        else:
            only = record
            parent = record["ParentSeries"]
            with unless_gone(resource.id, lost):
                if parent not in series_records:
                    series_records[parent] = client.GET(f"/series/{parent}")
                all_series = [series_records[parent]]
        for one in studies:
            study(one)
            with unless_gone(one["ID"], lost):
                all_series += _sorted_series(client, f"/studies/{one['ID']}")
        for series in all_series:
            of_study = None
            with unless_gone(series["ID"] if only is None else resource.id, lost):
                of_study = study_of(series["ParentStudy"])
            if of_study is None:
                continue
            tags, ids = of_study
            yield (
                series["ID"],
                {**tags, **series["MainDicomTags"]},
                {**ids, "Series": series["ID"]},
                only,
            )


@contextmanager
def unless_gone(id_: str, lost: Lost | None) -> Iterator[None]:
    """Go on after what is within if the server doesn't have that any more."""
    try:
        yield
    except (NotFound, UnknownResource) as error:
        if lost is None:
            raise
        lost(id_, error)


def _sorted_series(client: Client, route: str) -> list[Any]:
    return sorted(client.GET(f"{route}/series"), key=lambda r: _order(r, "SeriesNumber"))


def _order(record: Any, tag: str) -> tuple[int, str, str]:
    """Numbers as numbers; then the id, so that names with a suffix stay the same from run to run."""
    value = record["MainDicomTags"].get(tag, "").strip()
    return (int(value) if value.isascii() and value.isdigit() else -1, value, record["ID"])


def instances_of(client: Client, series: str, only: Any) -> list[Any]:
    """The records of a series' instances in their order, or the `only` one.

    Raises `NotFound` or `UnknownResource` if the server has nothing of that series.
    """
    if only is not None:
        return [only]
    find = client.api.get("POST /tools/find")
    if find and find.takes("body", "ResponseContent"):
        wanted = {"ResponseContent": ["MainDicomTags", "Attachments"], "Expand": True}
        query = {"Level": "Instance", "Query": {}, "ParentSeries": series, **wanted}
        records = client.send(request.own("POST", "/tools/find", query, reads=True))
        if records == []:  # a series without instances doesn't exist, but a search in it is no error
            raise UnknownResource("the server has nothing of that series any more")
    else:
        records = client.GET(f"/series/{series}/instances")
    with expected("GET /series/{id}/instances"):
        return sorted(listing(records, "POST /tools/find"), key=lambda r: _order(r, "InstanceNumber"))
