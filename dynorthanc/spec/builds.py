"""What some builds of a version do and others don't: the questions of ``data/builds.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple


class Question(NamedTuple):
    """A request that a server answers with 200 for yes and with 400 for no."""

    ask: str
    sure: tuple[str, ...] = ()
    """Versions all builds of which say yes."""
    yes: tuple[str, ...] | None = None
    no: tuple[str, ...] = ()

    def guess(self, version: str) -> bool:
        """The answer of a version's builds that are known, for a server that gives none."""
        return version not in self.no if self.yes is None else version in self.yes


@lru_cache(maxsize=1)
def questions() -> Mapping[str, Question]:
    """The questions by what they ask."""
    facts: dict[str, dict[str, Any]] = json.loads(
        (Path(__file__).parent / "data" / "builds.json").read_bytes()
    )
    return {about: Question(**known) for about, known in facts.items()}
