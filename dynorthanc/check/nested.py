"""What an anonymization replaces in images and leaves within their sequences: the server is asked for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any

from dynorthanc.check.charsets import Ask, Given
from dynorthanc.errors import NotFound
from dynorthanc.spec import tags


def places(when: Mapping[str, Any], given: Given, ask: Ask | None) -> Iterator[str]:
    """The paths to what an anonymization replaces in the images themselves and leaves within sequences.

    Of each series one image is looked at. A sequence that is kept was meant to stay as it is.
    """
    if ask is None:
        return
    kept, new, removed = (set(map(_ends, tags.names(given.get(f"body {name}")))) for name in _SAID)
    own = {*when["tags"], *(last for root, last in new if root == last)}
    own -= {*_LINKS, *(last for root, last in kept if root == last)}
    names = {tag for tag in own if (tags.kind(tag) == "UI") is when.get("uids", False)}
    gone = {*when["gone"], *(root for root, last in kept | removed if root == last)}
    paths = kept | new | removed
    images = _samples(given, ask) if names else ()
    found = (path for image in images for path in _within(image, names))
    yield from dict.fromkeys(f".{p}" for p in found if _ends(p)[0] not in gone and _ends(p) not in paths)


_SAID = ("Keep", "Replace", "Remove")
_LINKS = {"StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"}
"""What servers map within sequences too."""


def _ends(path: str) -> tuple[str, str]:
    """The first and the last tag of a path, by keyword."""
    root = path.partition(".")[0].partition("[")[0].strip("()")
    last = path.rpartition(".")[2].partition("[")[0].strip("()")
    return tags.keyword(root), tags.keyword(last)


def _samples(given: Given, ask: Ask) -> Iterator[Mapping[str, Any]]:
    """The tags of one image of each series that a call edits; of what is missing, the call itself says so."""
    level, _, rest = given["route"].lstrip("/").partition("/")
    id_ = rest.partition("/")[0]
    series: list[Any] = []
    with suppress(NotFound):
        series = [{"Instances": [id_]}] if level == "instances" else _series(level, id_, given, ask)
    for one in series:
        with suppress(NotFound, LookupError):
            yield ask(f"/instances/{one['Instances'][0]}/tags")


def _series(level: str, id_: str, given: Given, ask: Ask) -> Any:
    if level == "tools":
        ids = [one for one in given.get("body Resources") or () if isinstance(one, str)]
        return ask("/tools/bulk-content", {"Resources": ids, "Level": "Series"})
    return [ask(f"/series/{id_}")] if level == "series" else ask(f"/{level}/{id_}/series")


def _within(image: Mapping[str, Any], names: set[str], path: str = "") -> Iterator[str]:
    """The paths to tags of these names that aren't empty, in the sequences that aren't private."""
    for number, facts in image.items():
        name = tags.keyword(number)
        inner = facts.get("Value") if isinstance(facts, Mapping) else None
        if path and name in names and inner:
            yield path + name
        for item in inner if isinstance(inner, list) and number[3] in "02468aceACE" else ():
            yield from _within(item, names, f"{path}{name}[*].")


def sure(path: str) -> str:
    """A path with tags as every server reads them."""
    steps = (step.partition("[") for step in path.split("."))
    return ".".join(f"{tags.sure(name)}{bracket}{index}" for name, bracket, index in steps)
