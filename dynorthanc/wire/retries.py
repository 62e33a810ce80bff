"""What is asked again when it failed, how often, and after what pause.

A read (`Request.reads`: it changes nothing) is asked again after a lost connection, an answer that was cut
off, when a gateway is busy or has lost its server (429, 502, 503, 504…), and when a server has lost its
database, or something on the way has failed (500). A write is asked again only if no connection could be
made, as nothing was sent then; and a file is sent again whose transaction the database has taken back. A
timeout is a promise: nothing is asked again after one, but for what a long work hangs on (`patiently`).
"""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from email.utils import parsedate_to_datetime
from typing import TypeVar

from dynorthanc.base.patterns import pattern
from dynorthanc.errors import ConnectError, IncompleteAnswer, OrthancError, Timeout, TLSError

_T = TypeVar("_T")

RETRIES = 4
"""How often a read is asked again, unless a client is told otherwise."""
STATUSES = frozenset((408, 429, 502, 503, 504, *range(520, 528)))
_OF_DATABASE = pattern(r'"OrthancStatus"\s*:\s*(-1|6|11|36|42)\b|should be retried')
"""Errors of its database, as Orthanc numbers them: internal and out of order after it came back, engine,
unavailable, can't serialize; and what it says."""
_UNCLEAR = pattern(r'(?s)"OrthancStatus"\s*:\s*(-1|6)\b|\A(?!.*"Orthanc(Status|Error)").')
"""Those that are mostly for good, and what isn't Orthanc's: one more question shows."""
_TAKEN_BACK = b"should be retried"
_CONNECTS = 2
_FIRST, _LONGEST = 0.25, 8.0  # seconds of the first pause, doubled each time
_QUICK = 0.1  # seconds, where nobody listens: it is mostly for good
_PATIENCE = 60.0  # seconds that one call waits in all; a server that wants more isn't asked again


def is_passing(status: int, content: bytes) -> bool:
    """Whether an answer tells of something that passes."""
    if status != 500:
        return status in STATUSES
    text = content.decode("latin-1")
    return bool(_OF_DATABASE.search(text) or _UNCLEAR.search(text))


_within = threading.local()


@contextmanager
def patient() -> Iterator[None]:
    """Within, in this thread, a read is asked once more after a timeout too."""
    before, _within.patient = is_patient(), True
    try:
        yield
    finally:
        _within.patient = before


def is_patient() -> bool:
    """Whether this thread is within `patient`."""
    return getattr(_within, "patient", False)


def patiently(items: Iterable[_T]) -> Iterator[_T]:
    """The items, each of them asked for by a `patient` thread, whichever that is."""
    several, end = iter(items), object()
    while True:
        with patient():
            one: _T = next(several, end)  # type: ignore[assignment]
        if one is end:
            return
        yield one


class Patience:
    """What is left of the tries of one call."""

    def __init__(self, retries: int, reads: bool) -> None:
        self._left, self._reads = retries, reads
        self._connects = min(retries, _CONNECTS)
        self._pause = _FIRST
        self._seconds = _PATIENCE
        self._timeouts = int(is_patient())

    def after_error(self, error: OrthancError) -> bool:
        """Wait and return True if the call is to be made again after this error."""
        if isinstance(error, Timeout) and self._timeouts:
            self._timeouts -= 1
            return self._reads and self._again(self._next_pause())
        if isinstance(error, TLSError) or not isinstance(error, ConnectError | IncompleteAnswer):
            return False
        if not error.maybe_done:  # no connection
            self._connects -= 1
            return self._connects >= 0 and _wait(_QUICK)
        return self._reads and self._again(self._next_pause())

    def after_answer(
        self, status: int, headers: Mapping[str, str], content: bytes, stores: bool = False
    ) -> bool:
        """Wait and return True if the call is to be made again after this answer, which `is_passing`.

        `stores`: it sends a file, which is stored or not.
        """
        if not (self._reads or (stores and _TAKEN_BACK in content)) or not self._left:
            return False
        if status == 500 and _UNCLEAR.search(content.decode("latin-1")):
            self._left = min(self._left, 1)
        return self._again(max(_seconds(headers.get("Retry-After", "")), self._next_pause()))

    def _again(self, pause: float) -> bool:
        self._left -= 1
        self._seconds -= pause
        return self._left >= 0 and self._seconds >= 0 and _wait(pause)

    def _next_pause(self) -> float:
        pause = self._pause * random.uniform(0.8, 1.2)
        self._pause = min(2 * self._pause, _LONGEST)
        return pause


def _wait(seconds: float) -> bool:
    time.sleep(seconds)
    return True


def _seconds(retry_after: str) -> float:
    """What a server wants: a number of seconds, or a date; 0 if it says nothing."""
    if retry_after.strip().isdecimal():
        return float(retry_after[:9])
    try:
        return max(0.0, parsedate_to_datetime(retry_after).timestamp() - time.time())
    except (ValueError, TypeError, OverflowError):
        return 0.0
