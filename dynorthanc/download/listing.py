"""Which images belong to what was named, in a stable order, each with its place, size and MD5.

Far away, a request costs more than what it brings, so what is in several patients, studies or series is asked
for together, by a search for their identifiers. What a record names and such an answer lacks (a server may be
set up to give no more than some, two resources may share an identifier) is asked for by its own route.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from dynorthanc.answers.shape import expected, listing
from dynorthanc.check import request
from dynorthanc.download.template import Folders
from dynorthanc.errors import NotFound, OrthancError, may_pass
from dynorthanc.resources.resolve import ROUTES, Lost, Resource, UnknownResource, records_of
from dynorthanc.wire.retries import patiently

if TYPE_CHECKING:
    from dynorthanc.client.client import Client


_T = TypeVar("_T")
_IDENTIFIERS = ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")
_IDENTIFIER = dict(zip(ROUTES, _IDENTIFIERS, strict=True))
_BELOW = {  # level → of what is in it: the level, its name in a record, and the tag of its order
    "Patient": ("Study", "Studies", "StudyDate"),
    "Study": ("Series", "Series", "SeriesNumber"),
    "Series": ("Instance", "Instances", "InstanceNumber"),
}
_LITERAL = re.compile(r"[\x21-\x7e]+")
_WILD = re.compile(r"[*?\\]")
_FEW, _TOGETHER = 8, 50  # resources; servers compare each result with each identifier
_FIRST, _MOST = 32, 200  # images listed at once, unless one series has more
_LARGE = 20  # of a patient, study or series that holds so many, they are asked for alone


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


class Series(NamedTuple):
    """A series of which images are wanted."""

    id: str
    tags: dict[str, str]
    """Those of its patient and study too."""
    ids: dict[str, str]
    """Level → Orthanc id, down to its own."""
    record: Any
    only: Any = None
    """The record of the only instance that is wanted; None for all."""


Listed = tuple[Series, list[Any]]
"""A series, and the records of the images that are wanted of it, in their order."""


def list_items(
    client: Client,
    resources: Iterable[Resource],
    tree: Folders,
    sized: bool = True,
    lost: Lost | None = None,
) -> Iterator[list[Instance]]:
    """The images of resources, each once, with their places; some of them together.

    `lost` is told of what has been deleted meanwhile; without it, that is a `NotFound` or `UnknownResource`.
    """
    for group in once(images_of(client, series_of(client, resources, lost), lost)):
        with expected("GET /instances/{id}"):
            yield [_item(series, record, tree, sized) for series, records in group for record in records]


def as_far_as_listed(items: Iterator[_T], lost: Lost) -> Iterator[_T]:
    """The items until listing them fails, which is told and ends neither what was listed nor the report."""
    begun = False
    try:
        for item in items:
            begun = True
            yield item
    except OrthancError as error:
        if not begun and not may_pass(error):
            raise
        lost("", error)


def once(groups: Iterable[list[Listed]]) -> Iterator[list[Listed]]:
    """The same without images that came before, each asked for patiently: all of the work hangs on it."""
    seen: set[str] = set()
    for group in patiently(groups):
        new = []
        for series, records in group:
            new.append((series, [record for record in records if record["ID"] not in seen]))
            seen.update(record["ID"] for record in records)
        yield new


def _item(series: Series, record: Any, tree: Folders, sized: bool) -> Instance:
    own = {**series.tags, **record["MainDicomTags"]}
    size, md5 = size_and_md5(record) if sized else (None, "")
    name = tree.place(own, {**series.ids, "Instance": record["ID"]})
    return Instance(record["ID"], name, size, md5, tuple(own.get(tag, "") for tag in _IDENTIFIERS))


def size_and_md5(record: dict[str, Any]) -> tuple[int, str]:
    """Bytes of an instance's file, and its MD5 if the listing has it."""
    for attachment in record.get("Attachments", ()):
        if attachment["ContentType"] == 1:  # the DICOM file
            return attachment["UncompressedSize"], attachment.get("UncompressedMD5", "")
    return record["FileSize"], ""


# ---- series -----------------------------------------------------------------------------------------------


def series_of(client: Client, resources: Iterable[Resource], lost: Lost | None = None) -> Iterator[Series]:
    """The series of resources, those of some asked for together."""
    left, some = iter(resources), _FEW
    studies: dict[str, Any] = {}
    while batch := list(islice(left, some)):
        some = _TOGETHER
        with expected("GET /series/{id}"):
            yield from _series_of(client, batch, studies, lost)


def _series_of(
    client: Client, batch: list[Resource], studies: dict[str, Any], lost: Lost | None
) -> Iterator[Series]:
    of_patient = _below(client, "Patient", [r.record for r in batch if r.level == "Patient"], lost)
    whole = [r.record for r in batch if r.level == "Study"]
    whole += [study for several in of_patient.values() for study in several]
    of_study = _below(client, "Study", whole, lost)
    parents = _with(client, "Series", [r.record["ParentSeries"] for r in batch if r.level == "Instance"])
    named = [r.record for r in batch if r.level == "Series"] + list(parents.values())
    studies.update({study["ID"]: study for study in whole})
    needed = [series["ParentStudy"] for series in named if series["ParentStudy"] not in studies]
    studies.update(_with(client, "Study", needed))
    for resource in batch:
        only = resource.record if resource.level == "Instance" else None
        if resource.level == "Patient":
            found = [series for one in of_patient[resource.id] for series in of_study[one["ID"]]]
        elif resource.level == "Study":
            found = of_study[resource.id]
        else:
            found = [resource.record] if only is None else [parents.get(only["ParentSeries"])]
        for series in found:
            with unless_gone(resource.id if only else series["ID"], lost):
                if series is None or series["ParentStudy"] not in studies:
                    raise UnknownResource("the server has nothing any more of what that was part of")
                yield _made(series, studies[series["ParentStudy"]], only)


def _with(client: Client, level: str, ids: list[str]) -> dict[str, Any]:
    """The records of ids that are still there."""
    return {record["ID"]: record for record in records_of(client, list(dict.fromkeys(ids)), level)}


def _made(series: Any, study: Any, only: Any) -> Series:
    tags = {**study.get("PatientMainDicomTags", {}), **study["MainDicomTags"], **series["MainDicomTags"]}
    ids = {"Patient": study["ParentPatient"], "Study": study["ID"], "Series": series["ID"]}
    return Series(series["ID"], tags, ids, series, only)


@contextmanager
def unless_gone(id_: str, lost: Lost | None) -> Iterator[None]:
    """Go on after what is within if the server doesn't have that any more."""
    try:
        yield
    except (NotFound, UnknownResource) as error:
        if lost is None:
            raise
        lost(id_, error)


# ---- images -----------------------------------------------------------------------------------------------


def images_of(client: Client, several: Iterable[Series], lost: Lost | None = None) -> Iterator[list[Listed]]:
    """The images of series, some hundred together; the first ones sooner."""
    for group in _grouped(several):
        with expected("GET /series/{id}/instances"):
            found = _below(client, "Series", [one.record for one in group if one.only is None], lost)
            only = with_attachments(client, [one.only for one in group if one.only is not None])
            yield [(one, found[one.id] if one.only is None else [only[one.only["ID"]]]) for one in group]


def _grouped(several: Iterable[Series]) -> Iterator[list[Series]]:
    group: list[Series] = []
    images, enough = 0, _FIRST
    for one in several:
        group.append(one)
        images += 1 if one.only is not None else len(one.record["Instances"])
        if images >= enough or len(group) >= _TOGETHER:
            yield group
            group, images, enough = [], 0, _MOST
    if group:
        yield group


def pieces(items: list[_T], size: int) -> Iterator[list[_T]]:
    """The items, so many at a time."""
    return (items[start : start + size] for start in range(0, len(items), size))


def _below(client: Client, level: str, parents: list[Any], lost: Lost | None) -> dict[str, list[Any]]:
    """Id → the records of what is in each of the parents, in their order; of one that is gone, nothing."""
    child, children, order = _BELOW[level]
    found: dict[str, dict[str, Any]] = {parent["ID"]: {} for parent in parents}
    several = [one for one in parents if len(one[children]) < _LARGE]
    alone = [[one] for one in parents if len(one[children]) >= _LARGE]
    for some in [*alone, *pieces(several, _TOGETHER)]:
        for record in _found(client, child, level, some):
            if record[f"Parent{level}"] in found:
                found[record[f"Parent{level}"]][record["ID"]] = record
    for parent in parents:
        own = found[parent["ID"]]
        if not own or not own.keys() >= set(parent[children]):
            with unless_gone(parent["ID"], lost):
                one_by_one = client.GET(f"/{ROUTES[level]}/{parent['ID']}/{ROUTES[child]}")
                listed = {record["ID"]: record for record in listing(one_by_one, f"GET /{ROUTES[child]}")}
                found[parent["ID"]] = {**listed, **own}
    return {id_: sorted(own.values(), key=lambda r: _order(r, order)) for id_, own in found.items()}


def _identifiers(records: list[Any], level: str) -> list[str]:
    return [record["MainDicomTags"].get(_IDENTIFIER[level], "") for record in records]


def _found(client: Client, wanted: str, level: str, parents: list[Any]) -> list[Any]:
    """What a search finds in one or several of a level; of one, nothing where that is for its own route."""
    if len(parents) > 1:
        return by_identifier(client, wanted, level, _identifiers(parents, level))
    if not tells_attachments(client):
        return []
    return _search(client, wanted, {"Query": {}, f"Parent{level}": parents[0]["ID"]})


def by_identifier(client: Client, wanted: str, level: str, texts: list[str]) -> list[Any]:
    """What a server finds of a level by DICOM identifiers, as far as such can be asked for."""
    plain = [text for text in texts if _LITERAL.fullmatch(text) and not _WILD.search(text)]
    return _search(client, wanted, {"Query": {_IDENTIFIER[level]: "\\".join(plain)}}) if plain else []


def _search(client: Client, wanted: str, what: dict[str, Any]) -> list[Any]:
    body = {"Level": wanted, "Expand": True, **what}
    if wanted == "Instance" and tells_attachments(client):
        body["ResponseContent"] = ["MainDicomTags", "Attachments", "Parent"]
    return listing(client.send(request.own("POST", "/tools/find", body, reads=True)), "POST /tools/find")


def tells_attachments(client: Client) -> bool:
    """Whether a search tells size and MD5 of files."""
    find = client.api.get("POST /tools/find")
    return find is not None and find.takes("body", "ResponseContent")


def with_attachments(client: Client, images: list[Any]) -> dict[str, Any]:
    """Id → the record of each, with size and MD5 of its file where the server tells them in a listing."""
    uids = _identifiers(images, "Instance") if tells_attachments(client) else []
    told = by_identifier(client, "Instance", "Instance", uids)
    return {record["ID"]: record for record in [*images, *told]}


def _order(record: Any, tag: str) -> tuple[int, str, str]:
    """Numbers as numbers; then the id, so that names with a suffix stay the same from run to run."""
    value = record["MainDicomTags"].get(tag, "").strip()
    return (int(value) if value.isascii() and value.isdigit() else -1, value, record["ID"])
