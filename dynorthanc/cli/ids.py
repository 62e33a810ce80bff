"""Ids of a command line: shortened to what is unique, as git does it, or told by a DICOM identifier."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from dynorthanc.base.method_names import option_name
from dynorthanc.spec.identifiers import OF_IDS, ORTHANC_ID, STORED

if TYPE_CHECKING:
    from dynorthanc.orthanc import Orthanc
    from dynorthanc.resources.resolve import Level
    from dynorthanc.spec.operation import Operation

_BEGINNING = re.compile(r"[0-9a-f]{4,8}(-[0-9a-f]{0,8}){0,4}")
_LISTED = (*STORED, "jobs", "queries")


def whole_ids(client: Orthanc, operation: Operation, given: Mapping[str, Any]) -> dict[str, Any]:
    """What is given to a call, the ids of what is stored whole; of a body given as JSON too.

    They may be shortened, or be a DICOM identifier, where the call only reads; see `whole_first`.
    """
    found = dict(given)
    for name in (name for name in OF_IDS if name in given):
        ids = given[name]
        several = [_whole(client, operation, one, name) for one in (ids if isinstance(ids, list) else [ids])]
        found[name] = several if isinstance(ids, list) else several[0]
    if isinstance(given.get("json"), dict):
        found["json"] = whole_ids(client, operation, given["json"])
    return found


def whole_first(client: Orthanc, operation: Operation, text: str) -> str:
    """The id of the route itself, which may be shortened where the route only reads.

    Raises a usage error for one that writes or deletes: what begins so is soon another.
    """
    place, _, rest = operation.template[1:].partition("/")
    is_listed = rest.startswith("{id}") and place in _LISTED
    return str(_whole(client, operation, text, place)) if is_listed else text


def _whole(client: Orthanc, operation: Operation, word: Any, of: str) -> Any:
    """A word that is an id, of a place such as ``studies`` or an argument such as ``ParentStudy``."""
    reads = operation.method == "GET" or operation.reads or "application/zip" in operation.answers
    if not isinstance(word, str) or not (reads or is_shortened(word)):
        return word
    if not reads:
        argument = option_name(of) if of in OF_IDS else "ID"
        raise click.UsageError(f"what writes or deletes wants the whole id ({argument})")
    from dynorthanc.errors import NotFound
    from dynorthanc.resources.find import NotOne

    if of in _LISTED:
        begun = ids_from(client, word, (of,))
        if is_shortened(word) and not begun:
            raise NotOne(f"ID: no id of {of} begins so")
        return _only(word, begun) if begun else word
    from dynorthanc.resources.resolve import level_name

    level = level_name(OF_IDS[of][0]) if len(OF_IDS[of]) == 1 else None
    found = orthanc_id(client, word, level, option_name(of))
    try:
        if level:
            client.GET(f"/{OF_IDS[of][0]}/{found}")
        return found
    except NotFound:
        raise NotOne(f"{option_name(of)}: the server has no {str(level).lower()} of that id") from None


def orthanc_ids(client: Orthanc, words: Sequence[str], level: Level | None) -> list[str]:
    """The Orthanc ids that several words mean, as `orthanc_id`."""
    places = [f"ID {at} of {len(words)}" if len(words) > 1 else "ID" for at in range(1, len(words) + 1)]
    return [orthanc_id(client, word, level, place) for word, place in zip(words, places, strict=True)]


def orthanc_id(client: Orthanc, word: str, level: Level | None, argument: str = "ID") -> str:
    """The Orthanc id that a word on the command line means: itself, or of what has that DICOM identifier.

    `argument` is where the word stands. Raises `NotOne` with its name where there is none of that identifier,
    and a usage error where it is one, and how the id of something else begins.
    """
    from dynorthanc.resources.find import NotOne
    from dynorthanc.resources.resolve import ROUTES, level_name

    if is_orthanc_id(word):
        return word
    begun = ids_from(client, word, (ROUTES[level_name(level)],) if level else STORED)
    named = client.lookup(word, level) if begun else []
    if not begun or (named and {one["ID"] for one in named} == set(begun)):
        try:
            return client.lookup_one(word, level)
        except NotOne as error:
            raise NotOne(f"{argument}: {str(error).removeprefix('lookup: ')}") from None
    if named:
        both = f"it is the identifier of a {named[0]['Type'].lower()}, and other ids begin so"
        raise click.UsageError(f"{word} means two things: {both}. Give the whole id of what is meant")
    return _only(word, begun)


def whole_or_named(client: Orthanc, word: str, argument: str, level: Level | None = None) -> str:
    """The Orthanc id of what is changed: a whole one, as what begins so is soon another, or of what alone has
    that DICOM identifier. Raises `NotOne` with the name of the argument.
    """
    from dynorthanc.resources.find import NotOne

    try:
        return word if is_orthanc_id(word) else client.lookup_one(word, level)
    except NotOne as error:
        whole = "; what writes or deletes wants the whole id" if is_shortened(word) else ""
        raise NotOne(f"{argument}: {str(error).removeprefix('lookup: ')}{whole}") from None


def is_orthanc_id(word: str) -> bool:
    """Whether it has the form of one."""
    return ORTHANC_ID.fullmatch(word) is not None


def whole_id(client: Orthanc, text: str, routes: tuple[str, ...] = STORED) -> str:
    """The id that begins so, if only one does; any other text as it is.

    Raises a usage error where several begin so.
    """
    found = ids_from(client, text, routes)
    return _only(text, found) if found else text


def ids_from(client: Orthanc, text: str, routes: tuple[str, ...]) -> list[str]:
    """The ids that begin so; none for what can't be the beginning of one."""
    if not is_shortened(text):
        return []
    return [id_ for route in routes for id_ in client.GET(f"/{route}") if id_.startswith(text)]


def _only(text: str, found: list[str]) -> str:
    if len(found) > 1:
        few = ", ".join(found[:3]) + (", …" if len(found) > 3 else "")
        raise click.UsageError(f"{len(found)} ids begin with {text}: {few}")
    return found[0]


def is_shortened(text: str) -> bool:
    """Whether it is how an Orthanc id begins."""
    return len(text) < 44 and _BEGINNING.fullmatch(text) is not None
