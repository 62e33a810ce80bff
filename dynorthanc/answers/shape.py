"""Answers of another form than Orthanc's: said as such, and not as whatever trips over them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from dynorthanc.errors import IncompleteAnswer, OrthancError

_TRIPS = (TypeError, KeyError, IndexError, AttributeError, ValueError, OverflowError, RecursionError)


@contextmanager
def expected(route: str) -> Iterator[None]:
    """Within it, an answer of `route` is taken apart; raises `IncompleteAnswer` if it has another form."""
    try:
        yield
    except OrthancError:
        raise
    except _TRIPS as error:
        raise _other(route, type(error).__name__) from None


def listing(answer: Any, route: str) -> list[Any]:
    """A list of ids, or of records with an ID. Raises `IncompleteAnswer` if it is something else."""
    if not isinstance(answer, list):
        raise _other(route, f"{type(answer).__name__} instead of a list")
    for one in answer:
        if not isinstance(one.get("ID") if isinstance(one, dict) else one, str):
            raise _other(route, f"a list of {type(one).__name__}")
    return answer


def listing_of(answer: Any, route: str) -> list[Any]:
    """A list, or nothing for an empty one. Raises `IncompleteAnswer` if it is something else."""
    if answer and not isinstance(answer, list):
        raise _other(route, f"{type(answer).__name__} instead of a list")
    return list(answer or [])


def _other(route: str, what: str) -> IncompleteAnswer:
    method, _, template = route.partition(" ")
    why = f"{route}: the answer isn't of the form that Orthanc's has ({what})"
    effect = False if template in _READ else None
    return IncompleteAnswer(why, method=method, template=template, effect=effect)


_READ = ("/tools/find", "/tools/lookup", "/tools/bulk-content")
"""What only reads, though it is asked with a POST."""
