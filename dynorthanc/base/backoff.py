"""Once more after a failure, with a pause that doubles each time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

_T = TypeVar("_T")


def persist(
    action: Callable[[], _T],
    failures: tuple[type[Exception], ...],
    retries: int,
    pause: float,
    told: Callable[[], object] = bool,
) -> _T:
    """What the action gives; one of the failures is raised only when there are no retries left.

    ``pause`` is in seconds; ``told`` is called each time before it is tried again.
    """
    while True:
        try:
            return action()
        except failures:
            if retries <= 0:
                raise
            retries -= 1
            time.sleep(pause)
            pause *= 2
            told()
