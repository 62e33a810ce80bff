"""Edits by which images would be lost without a word, found out right before they are sent.

Whether a copy has the very identifiers of its source, or of another image, depends on what is stored, so the
server is asked for those, and only where the call leaves the question open. All ways of sending come by here,
whatever is checked otherwise: what loses images never passes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from dynorthanc.base.problems import Problem
from dynorthanc.check.concern import EDITS
from dynorthanc.check.mode import ValidationWarning
from dynorthanc.errors import HTTPError, NotFound, ValidationError, warn
from dynorthanc.spec.tags import plain

if TYPE_CHECKING:
    from dynorthanc.check.request import Request

Ask = Callable[[str], Any]
"""GETs a route of the server."""

_BESIDE = 10  # resources that are looked at before they go
_LEVELS = ("patients", "studies", "series", "instances")
_IDENTIFIERS = ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")
_NUMBERS = dict(zip(("00100020", "0020000d", "0020000e", "00080018"), _IDENTIFIERS, strict=True))


def refuse(prepared: Request, ask: Ask) -> list[str]:
    """Raise `ValidationError` for one of the `EDITS` that would lose images, or change nothing at all.

    Returns the routes of what a server that doesn't bring its index up to date itself would tell wrongly.
    """
    body = _body(prepared.body)
    if "SOPInstanceUID" in _tags(body.get("Replace")) and _several(prepared, body, ask):
        raise ValidationError(f"POST {prepared.template}", [_ONE])
    copies = list(_copies(prepared, body, ask))
    in_place = list(dict.fromkeys(copy.of for copy in copies if _is_source(ask, copy)))
    if in_place and not body.get("KeepSource", True):
        raise ValidationError(f"POST {prepared.template}", [_ITSELF])
    renamed = [] if body.get("KeepSource", True) else _renamed(prepared, body, ask)
    told = ask("/system") if copies or renamed else {}
    if any(_is_taken(ask, copy, told.get("OverwriteInstances")) for copy in copies):
        raise ValidationError(f"POST {prepared.template}", [_TAKEN])
    if in_place and told.get("OverwriteInstances") is False:  # those that tell nothing of it answer 500
        raise ValidationError(f"POST {prepared.template}", [_NOTHING])
    return [] if _MEANWHILE in told else in_place + renamed


def _renamed(prepared: Request, body: Mapping[str, Any], ask: Ask) -> list[str]:
    """The routes of patients who stay, whose images all get another name."""
    from dynorthanc.check import stored  # few edits come here

    with suppress(HTTPError):  # the server will say so of the edit
        given = {f"body {name}": value for name, value in body.items()}
        return list(stored.renamed({**given, "route": prepared.path}, ask))
    return []


def tell(prepared: Request, ask: Ask) -> None:
    """Warn of labels, metadata and attachments that go with what one of the `REMOVERS` removes or overwrites.

    Of what is removed, that which was named is looked at, not what lies below it; of images that are
    overwritten, the first ones.
    """
    body, is_edit = _body(prepared.body), prepared.template in EDITS
    stays = body.get("KeepSource", is_edit)
    if stays and not is_edit:
        return
    look = _overwritten if stays else _removed
    found: dict[str, None] = {}
    with suppress(HTTPError):  # nobody may look at it, or it isn't there: the server will say so of the edit
        for route in islice(look(prepared, body, ask), _BESIDE):
            found.update(dict.fromkeys(_beside(ask, route, body)))
    if found:
        what = "what is overwritten" if stays else "the source"
        labels = "KeepLabels=True keeps labels; " if "labels" in found else ""
        text = f"{', '.join(found)} of {what} go with it, and copies have none; {labels}"
        text += "write them anew afterwards" if stays else _UNTIL
        warn(f"POST {prepared.template}: {text}", ValidationWarning)


_UNTIL = "else keep the source until they are written to the copy"


def _overwritten(prepared: Request, body: Mapping[str, Any], ask: Ask) -> Iterator[str]:
    """The routes of images that their copies overwrite, and of what an only one takes along."""
    for copy in _copies(prepared, body, ask):
        if _is_source(ask, copy):
            images = [id_ for id_, _ in _images(ask, copy)]
            yield from (f"/instances/{id_}" for id_ in images)
            series = ask(f"/series/{copy.source}")
            if series["Instances"] == images[:1]:
                yield f"/series/{copy.source}"
                above = f"/studies/{series['ParentStudy']}"
                yield from [above] if ask(above)["Series"] == [copy.source] else ()


def _removed(prepared: Request, body: Mapping[str, Any], ask: Ask) -> Iterator[str]:
    """The routes of what will be removed, as far as it was named."""
    for id_ in body.get("Resources") or ():
        level, _ = _record(ask, str(id_), (*_LEVELS[1:], _LEVELS[0]))  # most are studies
        yield f"/{level}/{id_}"
    for level in ("series", "instances"):
        yield from (f"/{level}/{id_}" for id_ in body.get(level.capitalize()) or ())
    if prepared.template in EDITS and not body.get("Resources"):
        yield "/".join(prepared.path.split("/")[:3])


def _beside(ask: Ask, route: str, body: Mapping[str, Any]) -> Iterator[str]:
    if ask(route).get("Labels") and not body.get("KeepLabels"):
        yield "labels"
    for kind in ("metadata", "attachments"):
        names = map(str, ask(f"{route}/{kind}"))
        if any(name.isdigit() for name in names):  # those that a site has named look like the server's
            yield kind


def reconstruct(post: Callable[..., Any], routes: Iterable[str], job: object = None) -> None:
    """Have the server's index of what was changed in place made anew, by itself or once a job has ended."""
    for route in routes:
        post(f"{route}/reconstruct", json={})


_MEANWHILE = "MaximumStorageMode"
"""What servers tell of themselves since they bring their index up to date after an edit (1.11.3)."""


def bring_up_to_date(prepared: Request, post: Callable[..., Any], routes: Iterable[str]) -> None:
    """Have the index of what was changed in place made anew, or warn that a job will leave it as it was."""
    body = _body(prepared.body)
    if body.get("Asynchronous") or body.get("Synchronous") is False:
        text = (
            f"POST {prepared.template}: once this job has ended, find() still sees what was there before, "
            "until POST …/reconstruct; submit() in its place sees to that"
        )
        warn(text, ValidationWarning)
    else:
        reconstruct(post, routes)


_ONE = Problem(
    "body",
    "Replace.SOPInstanceUID",
    "conflict",
    "would give all images the same identifier, and one of them would be left",
    allowed="it can be replaced in one image; without it each copy gets a new one",
)
_ITSELF = Problem(
    "body",
    "KeepSource",
    "conflict",
    "false would leave nothing: the copy has all identifiers of its source, and is removed with it",
    allowed="KeepSource true, on a server with OverwriteInstances, changes it in place",
)
_NOTHING = Problem(
    "body",
    "Keep",
    "conflict",
    "leaves the copy all identifiers of its source, and this server keeps what it has: nothing would change",
    allowed="its setting OverwriteInstances has it changed in place",
)


_TAKEN = Problem(
    "body",
    "Replace",
    "conflict",
    "gives the copy all identifiers of another image that is stored: the one or the other would be lost",
    allowed="an identifier that no image has; or delete that image before",
)


def _body(body: Any) -> Mapping[str, Any]:
    """The JSON object that is sent; empty where the server will find none."""
    if hasattr(body, "read") and hasattr(body, "seek"):
        file, start = body, body.tell()
        body = file.read()
        file.seek(start)
    try:
        found = json.loads(body)
    except (TypeError, ValueError, RecursionError):
        return {}
    return found if isinstance(found, Mapping) else {}


def _several(prepared: Request, body: Mapping[str, Any], ask: Ask) -> bool:
    """Whether more than one image is edited, as far as that can be told."""
    first = prepared.template.split("/")[1]
    ids = body.get("Resources") or [prepared.path.split("/")[2]]
    try:
        level, record = _record(ask, str(ids[0]), (first,) if first in _LEVELS else _LEVELS)
        if len(ids) > 1 or level == "instances":
            return len(ids) > 1
        return int(ask(f"/{level}/{record['ID']}/statistics")["CountInstances"]) > 1
    except NotFound:  # the server will say so of the edit
        return False


# ---- where a copy goes ------------------------------------------------------------------------------------


class _Copy(NamedTuple):
    """The copy of a series, or of one image, whose identifiers are all known before it is made."""

    of: str
    """The route of the resource that was named."""
    source: str
    """The identifier of the series that is copied."""
    series: tuple[str, str, str]
    """The PatientID, StudyInstanceUID and SeriesInstanceUID that it will have."""
    image: str
    """The SOPInstanceUID that it will have; empty where each image keeps its own."""


def _copies(prepared: Request, body: Mapping[str, Any], ask: Ask) -> Iterator[_Copy]:
    """The copies whose identifiers are kept or replaced; those that get new ones cost no request."""
    kept, replaced = _tags(body.get("Keep")), _tags(body.get("Replace"))
    replaced |= dict.fromkeys(_tags(body.get("Remove")), "")
    first = 0 if prepared.template.endswith("anonymize") else _level(prepared, body, replaced)
    if any(tag not in kept and tag not in replaced for tag in ("SOPInstanceUID", *_IDENTIFIERS[first:])):
        return
    for level, record in _named(prepared, body, ask):
        for series in _series(ask, level, record):
            study = ask(f"/studies/{series['ParentStudy']}")
            above = (ask(f"/patients/{study['ParentPatient']}"), study, series, record)
            own = {tag: one["MainDicomTags"].get(tag) for tag, one in zip(_IDENTIFIERS, above, strict=True)}
            patient_id, study_uid, series_uid, image = (_text({**own, **replaced}[tag]) for tag in own)
            chain = patient_id, study_uid, series_uid
            yield _Copy(f"/{level}/{record['ID']}", series["ID"], chain, image)


def _series(ask: Ask, level: str, record: Any) -> Iterable[Any]:
    """The records of the series of a resource."""
    if level == "instances":
        return [ask(f"/series/{record['ParentSeries']}")]
    found: Iterable[Any] = [record] if level == "series" else ask(f"/{level}/{record['ID']}/series")
    return found


def _is_source(ask: Ask, copy: _Copy) -> bool:
    """Whether a copy has all identifiers of what it is made of."""
    is_there = all(copy.series[1:]) and _id(*copy.series) == copy.source
    return is_there and (not copy.image or copy.image in {uid for _, uid in _images(ask, copy)})


def _is_taken(ask: Ask, copy: _Copy, overwrites: Any) -> bool:
    """Whether a copy has all identifiers of another image. A former copy of its source may be overwritten."""
    if not all(copy.series[1:]) or _is_source(ask, copy):
        return False
    try:
        there = ask(f"/series/{_id(*copy.series)}")["Instances"]
    except NotFound:
        return False
    for source, uid in _images(ask, copy):
        target = _id(*copy.series, copy.image or uid)
        if target in there:
            other = ask(f"/instances/{target}")
            origins = (other.get("ModifiedFrom"), other.get("AnonymizedFrom"))
            return overwrites is False or source not in origins
    return False


def _images(ask: Ask, copy: _Copy) -> Iterator[tuple[str, str]]:
    """The identifiers and UIDs of the images that a copy is made of."""
    if copy.of.startswith("/instances/"):
        listed = [ask(copy.of)]
    else:
        listed = ask(f"/series/{copy.source}/instances")
    return ((one["ID"], _uid(one)) for one in listed)


def _id(*identifiers: str) -> str:
    """Orthanc's identifier of a series or an image."""
    from dynorthanc.spec.identifiers import orthanc_id  # few edits come here

    return orthanc_id(*identifiers)


def _uid(image: Any) -> str:
    return _text(image["MainDicomTags"].get("SOPInstanceUID"))


def _level(prepared: Request, body: Mapping[str, Any], replaced: Mapping[str, Any]) -> int:
    """From which level on a modification gives new identifiers."""
    first = prepared.template.split("/")[1]
    if first in _LEVELS:
        return _LEVELS.index(first)
    named = {"Patient": 0, "Study": 1, "Series": 2, "Instance": 3}.get(str(body.get("Level")))
    if named is not None:
        return named
    return next((depth for depth, tag in enumerate(_IDENTIFIERS) if tag in replaced), 3)


def _named(prepared: Request, body: Mapping[str, Any], ask: Ask) -> Iterator[tuple[str, Any]]:
    """The levels and records of what is edited; of what isn't there the server will say so."""
    first = prepared.template.split("/")[1]
    for id_ in body.get("Resources") or [prepared.path.split("/")[2]]:
        with suppress(NotFound):
            yield _record(ask, str(id_), (first,) if first in _LEVELS else _LEVELS)


def _record(ask: Ask, id_: str, levels: Sequence[str]) -> tuple[str, Any]:
    for level in levels[:-1]:
        try:
            return level, ask(f"/{level}/{id_}")
        except NotFound:
            continue
    return levels[-1], ask(f"/{levels[-1]}/{id_}")


def _tags(given: Any) -> dict[str, Any]:
    """The identifiers among some tags, which may be written as numbers, with their values if any."""
    names = given if isinstance(given, (Mapping, list, tuple)) else ()
    values = given if isinstance(given, Mapping) else {}
    return {
        found: values.get(name)
        for name in names
        if (found := _NUMBERS.get(plain(str(name)), str(name))) in _IDENTIFIERS
    }


def _text(value: Any) -> str:
    return "" if value is None else str(value).rstrip(" \0")
