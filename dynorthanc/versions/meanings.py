"""What looks the same in two versions and means something else: a list kept by hand.

The list is ``data/overlay/meanings.toml``; `compile` turns it into ``data/meanings.json`` when the package is
built, with the routes written out.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from dynorthanc.api import Api


class Meaning(NamedTuple):
    """A change of meaning."""

    routes: tuple[str, ...]
    argument: str
    """Place and name; empty when it is about the answer or the route as a whole."""
    after: str
    """The last version known to have the old meaning."""
    since: str
    """The first version known to have the new one; it changed in between, or right there."""
    text: str


@lru_cache(maxsize=1)
def load() -> tuple[Meaning, ...]:
    """The bundled list, read once."""
    file = Path(__file__).parents[1] / "data" / "meanings.json"
    entries = json.loads(file.read_bytes())
    return tuple(
        Meaning(tuple(e["routes"]), e["argument"], e["after"], e["since"], e["text"]) for e in entries
    )


def between(before: Api, after: Api) -> Iterator[tuple[Meaning, str]]:
    """The changes of meaning from one API to another, whichever is the newer, for routes of both."""
    order = before.timeline.order
    low, high = sorted((order[before.described], order[after.described]))
    for meaning in load():
        if low < high and low < order[meaning.since] and high > order[meaning.after]:
            for route in meaning.routes:
                if before.supports(route) and after.supports(route):
                    yield meaning, route


def compile(overlay: Path, routes: Iterable[str], versions: Iterable[str]) -> list[dict[str, Any]]:
    """The list with its patterns resolved. Raises `ValueError` for an entry that concerns nothing."""
    from dynorthanc.build import matching

    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    order = list(versions)
    known = list(routes)
    found = []
    for entry in tomllib.loads((overlay / "meanings.toml").read_text(encoding="utf-8"))["meaning"]:
        extra = set(entry) - {"on", "argument", "after", "since", "text", "evidence"}
        if extra:
            raise ValueError(f"unknown keys {sorted(extra)} in the meaning {entry['text']!r}")
        if entry["since"] not in order:
            continue  # a release that isn't described yet
        concerned = list(matching(entry["on"], known))
        if not concerned:
            raise ValueError(f"this meaning concerns no route: {entry}")
        after = entry.get("after") or order[order.index(entry["since"]) - 1]
        found.append(
            {
                "routes": concerned,
                "argument": entry.get("argument", ""),
                "after": after,
                "since": entry["since"],
                "text": entry["text"],
            }
        )
    return found
