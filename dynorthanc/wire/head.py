"""An answer with an end: its lines (the head, the sizes of its chunks) in time and in size, its body in time.

Python reads them to their end, however many come and however slowly: a byte a second is never too late for
a timeout that each byte begins anew. A body may come slowly, and with pauses, but not at that speed for ever.
"""

from __future__ import annotations

import http.client
import socket
import time
from typing import Any

_LONGEST = 1 << 18  # bytes of lines at a time
_PER_BYTE = 64  # bytes of lines for each byte of chunks, beside so many as above; all else is no answer
_INTERIM = 10  # answers 100 (Continue) before the true one
_SECONDS = 60.0  # for the lines, where a call has no limit of its own
LEAST_SPEED = 50.0
"""Bytes a second that a body brings on an average of a minute; a hundredth of what a bad line does."""
_WINDOW = 60.0  # seconds of waiting, after which the speed is looked at
_PAUSE = 10.0  # of them, those that one pause counts at most: a server may be at work in it


class _Body(socket.SocketIO):
    """What a body is read from, at a pace."""

    pace: Pace | None = None
    least = 0.0

    def readinto(self, buffer: Any) -> int | None:
        began = time.monotonic()
        count = super().readinto(buffer)
        self.pace = self.pace or Pace(self.least)
        self.pace.took(time.monotonic() - began, count or 0)
        return count


class TooSlow(TimeoutError):
    """A body came more slowly than is allowed."""


class Pace:
    """How fast a body comes, by the time that was spent waiting for it."""

    def __init__(self, least: float) -> None:
        self._least = least
        self._seconds = 0.0
        self._bytes = 0

    def took(self, seconds: float, count: int) -> None:
        """So long it took until so many more bytes came. Raises `TooSlow`."""
        self._bytes += count
        self._seconds += min(seconds, _PAUSE)
        if self._seconds >= _WINDOW:
            if self._bytes < self._least * self._seconds:
                raise TooSlow("the answer comes too slowly")
            self._seconds, self._bytes = 0.0, 0


class _Lines(socket.SocketIO):
    """What an answer is read from: while lines are awaited, all of them have the time that one byte has."""

    until: float | None = None
    taken = came = 0
    pace: Pace | None = None
    least = 0.0

    def await_lines(self) -> None:
        """Once the first byte has come, the others have an end."""
        self.until, self.taken = None, 0

    def await_all_of_it(self, seconds: float) -> None:
        """All that is still to come has so many seconds."""
        self.until, self.taken = time.monotonic() + seconds, -(1 << 62)

    def readinto(self, buffer: Any) -> int | None:
        sock = self._sock  # type: ignore[attr-defined]
        limit, began = sock.gettimeout(), time.monotonic()
        if self.until is None:  # the server may still be at work
            count = super().readinto(buffer)
            self.until = time.monotonic() + (limit or _SECONDS)
        else:
            left = self.until - time.monotonic()
            if left <= 0:
                raise TimeoutError("timed out")
            sock.settimeout(left)
            count = super().readinto(buffer)
            sock.settimeout(limit)
        if self.least:  # sizes of chunks, which bring chunks along
            self.pace = self.pace or Pace(self.least)
            self.pace.took(time.monotonic() - began, count or 0)
        self.taken += count or 0
        self.came += count or 0
        if self.taken > _LONGEST:
            raise ConnectionError("the head of the answer, or of a part of it, has no end")
        return count


class Answer(http.client.HTTPResponse):
    """Python's answer, whose lines have an end, and whose body comes at a pace if it is given one."""

    _paced = False
    _interim = -1
    _chunks = 0
    _whole = False

    def __init__(self, sock: Any, *args: Any, **options: Any) -> None:
        super().__init__(sock, *args, **options)
        self._lines: Any = _raw(self)

    def begin(self) -> None:
        """Read the head (called by `http.client`)."""
        super().begin()
        self._end()

    def _read_status(self) -> Any:
        self._interim += 1
        if self._interim > _INTERIM:
            raise ConnectionError("the server only says that an answer will come (1xx)")
        self._await()
        version, status, reason = super()._read_status()  # type: ignore[misc]
        # Python skips 100 alone; 101 is no announcement, and refused
        return version, 100 if 101 < status < 200 else status, reason

    def _read_next_chunk_size(self) -> Any:
        self._await()
        size = super()._read_next_chunk_size()  # type: ignore[misc]
        self._end()
        if size < 0:  # Python would read on for ever
            raise ValueError(f"a piece of {size} bytes")
        self._chunks += size
        if getattr(self._lines, "came", 0) > _LONGEST + _PER_BYTE * self._chunks:
            raise ConnectionError("the answer is hardly more than what tells the sizes of its pieces")
        return size

    def _read_and_discard_trailer(self) -> None:
        self._await()
        super()._read_and_discard_trailer()  # type: ignore[misc]
        self._end()

    def pace(self, least: float) -> None:
        """Have its body bring so many bytes a second at least."""
        if self._lines is not None:
            self._lines.least = least
            self._paced = True
            if not self._whole:
                self._lines.__class__ = _Body

    def end_within(self, seconds: float) -> None:
        """Give all that is still to come of it so many seconds."""
        self._whole = True
        if self._lines is not None:
            self._lines.__class__ = _Lines
            self._lines.await_all_of_it(seconds)

    def _await(self) -> None:
        if self._lines is not None and not self._whole:
            self._lines.__class__ = _Lines
            self._lines.await_lines()

    def _end(self) -> None:
        if self._lines is not None and not self._whole:
            self._lines.__class__ = _Body if self._paced else socket.SocketIO


def adopt(answer: Any, least: float | None) -> None:
    """Have an answer of another connection than ours keep to all of this, once its head has come."""
    if type(answer) is http.client.HTTPResponse and _raw(answer) is not None:
        answer.__class__ = Answer
        answer._lines = _raw(answer)  # type: ignore[attr-defined]
        if least is not None:
            answer.pace(least)  # type: ignore[attr-defined]


def _raw(answer: http.client.HTTPResponse) -> Any:
    """What its bytes are read from, if that is a socket."""
    raw = getattr(answer.fp, "raw", None)
    return raw if type(raw) is socket.SocketIO else None
