"""What looks the same in two versions and means something else.

The list is kept by hand in ``description/overlay/meanings.toml`` and compiled into ``data/meanings.json``.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from dynorthanc.spec.index import Index


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
    file = Path(__file__).with_name("data") / "meanings.json"
    entries = json.loads(file.read_bytes())
    return tuple(
        Meaning(tuple(e["routes"]), e["argument"], e["after"], e["since"], e["text"]) for e in entries
    )


def between(before: Index, after: Index) -> Iterator[tuple[Meaning, str]]:
    """The changes of meaning from one API to another, whichever is the newer, for routes of both."""
    order = before.timeline.order
    low, high = sorted((order[before.described], order[after.described]))
    for meaning in load():
        if low < high and low < order[meaning.since] and high > order[meaning.after]:
            for route in meaning.routes:
                if before.get(route) and after.get(route):
                    yield meaning, route
