"""Edits by which images would be lost without a word, found out right before they are sent.

Whether a copy has the very identifiers of its source depends on what is stored, so the server is asked for
those, and only where the call leaves the question open. All ways of sending come by here, whatever is checked
otherwise: what loses images never passes.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from dynorthanc.base.problems import Problem
from dynorthanc.check.mode import ValidationWarning
from dynorthanc.errors import NotFound, ValidationError, warn
from dynorthanc.spec.tags import plain

if TYPE_CHECKING:
    from dynorthanc.check.request import Request

Ask = Callable[[str], Any]
"""GETs a route of the server."""

_LEVELS = ("patients", "studies", "series", "instances")
_IDENTIFIERS = ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")
_NUMBERS = dict(zip(("00100020", "0020000d", "0020000e", "00080018"), _IDENTIFIERS, strict=True))
_PARENTS = ("ParentPatient", "ParentStudy", "ParentSeries")

EDITS = frozenset(
    [f"/{level}/{{id}}/{action}" for level in _LEVELS[:3] for action in ("modify", "anonymize")]
    + ["/tools/bulk-modify", "/tools/bulk-anonymize"]
)
"""The routes that may remove what they make copies of."""


def refuse(prepared: Request, ask: Ask) -> list[str]:
    """Raise `ValidationError` for one of the `EDITS` that would lose images, or change nothing at all.

    Returns the routes of what is changed in place by a server that doesn't bring its index up to date itself.
    """
    body = _body(prepared.body)
    if "SOPInstanceUID" in _tags(body.get("Replace")) and _several(prepared, body, ask):
        raise ValidationError(f"POST {prepared.template}", [_ONE])
    in_place = _in_place(prepared, body, ask)
    if in_place and not body.get("KeepSource", True):
        raise ValidationError(f"POST {prepared.template}", [_ITSELF])
    told = ask("/system") if in_place else {}
    if told.get("OverwriteInstances") is False:  # servers that tell nothing of it answer 500 themselves
        raise ValidationError(f"POST {prepared.template}", [_NOTHING])
    return [] if _MEANWHILE in told else in_place


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


# ---- whether a copy is its source -------------------------------------------------------------------------


def _in_place(prepared: Request, body: Mapping[str, Any], ask: Ask) -> list[str]:
    """The routes of what is named whose copies have its patient, study, series and instance identifiers."""
    kept, replaced = _tags(body.get("Keep")), _tags(body.get("Replace"))
    replaced |= dict.fromkeys(_tags(body.get("Remove")), "")
    if "SOPInstanceUID" not in kept and "SOPInstanceUID" not in replaced:
        return []  # each copy gets a new one: the usual case, which costs no request
    at = 0 if prepared.template.endswith("anonymize") else _level(prepared, body, replaced)
    if any(tag not in kept and tag not in replaced for tag in _IDENTIFIERS[at:]):
        return []
    first = prepared.template.split("/")[1]
    levels = (first,) if first in _LEVELS else _LEVELS
    wanted = {tag: _text(value) for tag, value in replaced.items()}
    ids = body.get("Resources") or [prepared.path.split("/")[2]]
    return [route for id_ in ids if (route := _has(ask, str(id_), levels, wanted))]


def _level(prepared: Request, body: Mapping[str, Any], replaced: Mapping[str, Any]) -> int:
    """From which level on a modification gives new identifiers."""
    first = prepared.template.split("/")[1]
    if first in _LEVELS:
        return _LEVELS.index(first)
    named = {"Patient": 0, "Study": 1, "Series": 2, "Instance": 3}.get(str(body.get("Level")))
    if named is not None:
        return named
    return next((depth for depth, tag in enumerate(_IDENTIFIERS) if tag in replaced), 3)


def _has(ask: Ask, id_: str, levels: Sequence[str], wanted: Mapping[str, str]) -> str:
    """The route of a resource if an image of it has these identifiers already."""
    try:
        level, record = _record(ask, id_, levels)
        for chain in _chains(ask, level, record, wanted):
            if all(_text(chain.get(tag)) == value for tag, value in wanted.items()):
                return f"/{level}/{id_}"
    except NotFound:  # the server will say so of the edit
        pass
    return ""


def _record(ask: Ask, id_: str, levels: Sequence[str]) -> tuple[str, Any]:
    for level in levels[:-1]:
        try:
            return level, ask(f"/{level}/{id_}")
        except NotFound:
            continue
    return levels[-1], ask(f"/{levels[-1]}/{id_}")


def _chains(ask: Ask, level: str, record: Any, wanted: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    """The identifiers of a resource from its patient down to the lowest that is wanted."""
    depth = _LEVELS.index(level)
    found, one = {_IDENTIFIERS[depth]: _own(record, depth)}, record
    for up in range(depth - 1, -1, -1):
        one = ask(f"/{_LEVELS[up]}/{one[_PARENTS[up]]}")
        found[_IDENTIFIERS[up]] = _own(one, up)
    lowest = max((_IDENTIFIERS.index(tag) for tag in wanted), default=0)
    if lowest <= depth:
        yield found
        return
    for below in ask(f"/{level}/{record['ID']}/{_LEVELS[lowest]}"):
        yield {**found, _IDENTIFIERS[lowest]: _own(below, lowest)}


def _own(record: Any, depth: int) -> Any:
    return record["MainDicomTags"].get(_IDENTIFIERS[depth])


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
    return "" if value is None else str(value).strip(" \0")
