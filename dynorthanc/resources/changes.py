"""`iter_changes`: what happened on a server, in order; an iterator that can be stopped and taken up again."""

from __future__ import annotations

import os
import random
import time
from collections import deque
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dynorthanc.answers.shape import expected
from dynorthanc.base.files import check_folder, named, opened, write_whole
from dynorthanc.base.suggestions import closest, did_you_mean
from dynorthanc.check.guard import all_of, guarded
from dynorthanc.check.mode import flags, seconds
from dynorthanc.errors import (
    ConnectError,
    IncompleteAnswer,
    OrthancError,
    ServerError,
    Timeout,
    ValidationError,
)
from dynorthanc.resources.paging import check_page, grown, patience
from dynorthanc.spec.backend import SQLITE

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

PAGE = 1000
_SHORTEST, _LONGEST = 0.2, 8.0  # seconds between two questions
_GROWTH = 1.6
_LATEST = 3.0  # seconds within which a number comes that later ones have overtaken
_ROUTE = "GET /changes"
_MOST = 100  # characters of a file that holds a position, and nothing else


@guarded
class Changes(Iterator[dict[str, Any]]):
    """The changes of a server from a position on; made by `Orthanc.iter_changes`.

    `position` is the number of the change given last: stored once that is dealt with, it is where to go on
    from (``since=``), after a restart of the script or of the server.
    """

    def __init__(
        self,
        client: Client,
        since: int | str = 0,
        follow: bool = False,
        types: str | Iterable[str] | None = None,
        page: int | None = None,
        idle: float | None = None,
        kept_in: str | os.PathLike[str] | None = None,
    ) -> None:
        self._client = client
        self._method = client[_ROUTE]
        flags("changes", follow=follow)
        seconds("changes", idle=idle)
        if types is not None and not isinstance(types, str) and not (types := all_of("changes", types)):
            raise ValidationError("changes", ["types: an empty list would be all of them"])
        self._follow = follow
        self._page = page or PAGE
        self._seconds = None if page else patience(client)
        self._idle = idle
        self._types = _checked(client, [types] if isinstance(types, str) else types)
        # a database of its own gives numbers out before what has them is there: see `_settled`
        self._settles = client.api.backend.name != SQLITE
        self._by_server = (
            bool(self._types) and not self._settles and self._method.operation.takes("query", "type")
        )
        self._holes: dict[int, float] = {}
        """Numbers that weren't there, and when that was first seen."""
        self._waiting: deque[dict[str, Any]] = deque()
        self._end = False  # nothing more was there when it was asked last
        self._newest: int | None = None  # where to end without following, once it was seen
        if kept_in is not None:
            check_folder(kept_in)
        self._file = None if kept_in is None else named(kept_in)
        self._in_file = -1  # the position that it has
        if self._file is not None:
            since = _kept(self._file, since)
        if since == "now":
            with expected(_ROUTE):
                since = int(self._method(last=True)["Last"])
        check_page("changes", page)
        if isinstance(since, bool) or not isinstance(since, int) or since < 0:
            raise ValidationError("changes", [f"since is a position from 0 on or 'now', not {since!r}"])
        self.position = since
        self._read = since
        """How far the log was read; ahead of `position` by what waits, and by what was filtered out."""
        self._keep()  # "now" is kept before something happens; and a file that can't be written is told

    def __repr__(self) -> str:
        kinds = ", ".join(sorted(self._types)) or "all"
        return f"<changes from {self.position}: {kinds}{', following' if self._follow else ''}>"

    def _keep(self) -> None:
        """Write down the position if it is another one: whoever asks for more has dealt with the last."""
        if self._file is not None and self.position != self._in_file:
            write_whole(self._file, f"{self.position}\n".encode())
            self._in_file = self.position

    def __next__(self) -> dict[str, Any]:
        self._keep()
        quiet_since = time.monotonic()
        pause = _SHORTEST
        while not self._waiting:
            if self._end:
                self.position = max(self.position, self._read)  # what was filtered out is dealt with
                self._keep()
                if not self._follow:
                    self._end, self._newest = False, None  # asked again, it looks again
                    raise StopIteration
                if self._idle is not None and time.monotonic() - quiet_since >= self._idle:
                    raise StopIteration
                time.sleep(_jittered(pause))
                pause = min(pause * _GROWTH, _LONGEST)
            try:
                self._end = self._ask()
            except (ConnectError, Timeout, IncompleteAnswer, ServerError):
                if not self._follow:
                    raise
                self._end = True  # it may be restarting
        change = self._waiting.popleft()
        self.position = int(change["Seq"])
        return change

    @property
    def at_hand(self) -> int:
        """How many there are before the server is asked again, or a position is written down."""
        return len(self._waiting) if self._file is None else 0

    def _ask(self) -> bool:
        """Read one page; whether it is the last for now."""
        wanted: dict[str, Any] = {"type": sorted(self._types)} if self._by_server else {}
        started = time.monotonic()
        answer = self._method(since=self._read, limit=self._page, **wanted)
        with expected(_ROUTE):
            changes, last = list(answer["Changes"]), int(answer["Last"])
            done = bool(answer["Done"])
            for change in changes:
                seq, _ = int(change["Seq"]), change["ChangeType"] in self._types
                if seq <= self._read:  # it would go on so for ever
                    raise IncompleteAnswer(f"{_ROUTE}: change {seq} came, which isn't after {self._read}")
        if self._seconds is not None and changes and not done:
            self._page = grown(changes, time.monotonic() - started, self._seconds)
        if not changes and last < self._read:
            raise OrthancError(
                f"{_ROUTE}: the server's log ends at {last}, before the position {self._read}: "
                "it was begun anew; since=0 reads all of it"
            )
        if done and not self._follow and self._newest is None:
            self._newest = int(changes[-1]["Seq"]) if changes else self._read
        if self._newest is not None:  # what comes while a number is waited for isn't waited for too
            within = [change for change in changes if int(change["Seq"]) <= self._newest]
            done, changes = done or len(within) < len(changes), within
        settled = self._settled(changes) if done else changes
        waits = len(settled) < len(changes)
        if waits and not settled:
            time.sleep(_SHORTEST)
        changes = settled
        self._waiting.extend(c for c in changes if not self._types or c["ChangeType"] in self._types)
        if changes:
            self._read = max(self._read, int(changes[-1]["Seq"]))
        return not waits and (done or not changes)

    def _settled(self, changes: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """The changes before a number that is missing and may still come.

        With several writers, PostgreSQL and MySQL show a later number before an earlier one. A number that
        hasn't come some seconds later was that of a change that is deleted, or of one that never was.
        """
        if not self._settles or not changes:
            return changes
        now, newest = time.monotonic(), changes[-1].get("Date", "")
        numbers = [self._read, *(int(change["Seq"]) for change in changes)]
        missing = {
            before + 1: place
            for place, (before, seq) in enumerate(pairwise(numbers))
            if seq != before + 1 and before and _seconds(changes[place].get("Date", ""), newest) < _LATEST
        }
        self._holes = {hole: self._holes.get(hole, now) for hole in missing}
        awaited = (place for hole, place in missing.items() if now - self._holes[hole] < _LATEST)
        return changes[: next(awaited, len(changes))]


def _kept(file: Path, otherwise: int | str) -> int | str:
    """The position in a file, or another if there is no file yet."""
    try:
        with opened(file) as kept:
            text = kept.read(_MOST).decode(errors="replace").strip()
    except FileNotFoundError:
        return otherwise
    if not (text.isascii() and text.isdecimal() and len(text) < 19):
        right = "a number is meant, as iter_changes writes it: where to go on from"
        raise ValidationError("changes", [f"{file} holds no position of changes: {right}"])
    return int(text)


def _seconds(before: str, after: str) -> float:
    """Between two times as Orthanc writes them; 0 where they are nothing of the kind."""
    try:
        return (_time(after) - _time(before)).total_seconds()
    except ValueError:
        return 0


def _time(text: str) -> datetime:
    return datetime.strptime(text, "%Y%m%dT%H%M%S")


def _checked(client: Client, types: Iterable[str] | None) -> frozenset[str]:
    wanted = frozenset(types or ())
    # before 1.12.5 the server filters nothing, and a misspelt type would never come
    known = client.api.timeline.ever(_ROUTE)["query", "type"].schema["items"]["enum"]
    problems = [
        f"{name!r} is no type of change; {did_you_mean(closest(name, known) or known[0])}"
        for name in sorted(wanted.difference(known))
    ]
    if problems:
        raise ValidationError("changes", problems)
    return frozenset() if wanted & {"All", "all"} else wanted


def _jittered(pause: float) -> float:
    """Something near the pause, but never the second after which Orthanc closes a connection."""
    chosen = pause * random.uniform(0.85, 1.15)
    return 1.2 if 0.8 < chosen < 1.2 else chosen
