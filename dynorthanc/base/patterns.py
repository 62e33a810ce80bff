"""Regular expressions that are compiled when they are first used: at import, all of them take 10 ms."""

from __future__ import annotations

import re
from typing import Any, cast


class _Later:
    def __init__(self, source: str) -> None:
        self._source = source

    def __getattr__(self, name: str) -> Any:
        found = getattr(re.compile(self._source), name)
        self.__dict__[name] = found  # from now on without asking here
        return found


def pattern(source: str) -> re.Pattern[str]:
    """What `re.compile` makes of it, made when it is needed."""
    return cast("re.Pattern[str]", _Later(source))
