"""Places for connections, so counted that no interrupt (Ctrl-C) loses one or makes two of it.

A place is taken by a connection that lives: one that an interrupt has torn from whoever was to give it back
is no more, and neither is its place taken. Nothing has to be given back for that, and there is no lock that
could stay locked. Those that wait look again ten times a second, so that they see a place that came free
silently, or a pool that was closed.
"""

from __future__ import annotations

import contextlib
import gc
import weakref
from itertools import count
from queue import Empty, SimpleQueue
from time import monotonic
from traceback import walk_tb
from typing import Any

from urllib3 import HTTPConnectionPool
from urllib3.exceptions import ClosedPoolError, EmptyPoolError

_LOOK = 0.1  # seconds
_ON_THE_WAY = ("urllib3.", "http.client", "requests.", "dynorthanc.wire.")


class _Nothing:
    """In the room of the queue that `urllib3` fills and empties: it holds nothing, and has no lock."""

    def __init__(self, maxsize: int) -> None:
        """As of a queue."""

    def put(self, item: Any, block: bool = True) -> None:
        """Keep nothing."""

    def get(self, block: bool = True) -> Any:
        """Have nothing."""
        raise Empty


class Places(HTTPConnectionPool):
    """A pool of `urllib3` with such places; when it doesn't block, there may be more of them in use."""

    QueueCls: Any = _Nothing

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._size: int = options.get("maxsize", 1)
        self._idle: list[Any] = []
        self._made: dict[int, weakref.ref[Any]] = {}
        self._number = count()
        self._freed: SimpleQueue[None] = SimpleQueue()  # a hint for those who wait, and no more
        weakref.finalize(self, _close_all, self._idle)

    @property
    def in_use(self) -> int:
        """How many connections are in somebody's hands."""
        return self._living() - len(self._idle)

    def _living(self) -> int:
        """How many connections there are; those that are no more are forgotten."""
        living = 0
        for key, made in list(self._made.items()):
            if made() is None:
                self._made.pop(key, None)
            else:
                living += 1
        return living

    def _get_conn(self, timeout: float | None = None) -> Any:
        connection = self._take()
        if connection is None:
            connection = self._awaited(timeout)
        if not connection.is_connected:
            connection.close()
        return connection

    def _take(self) -> Any:
        """A connection that is idle, or a new one; None when all are in use."""
        if self.pool is None:
            raise ClosedPoolError(self, "Pool is closed.")
        with contextlib.suppress(IndexError):
            return self._idle.pop()
        if self.block and self._living() >= self._size:
            return None
        made: Any = self._new_conn()
        self._made[next(self._number)] = weakref.ref(made)
        if self.block and self._living() > self._size:  # another thread has had the same idea
            return None
        return made

    def _awaited(self, timeout: float | None) -> Any:
        end = None if timeout is None else monotonic() + timeout
        looked_for_lost = False
        while (found := self._take()) is None:
            left = _LOOK if end is None else min(_LOOK, end - monotonic())
            if left <= 0:
                raise EmptyPoolError(self, "all connections are in use")
            try:
                self._freed.get(timeout=left)
            except Empty:
                if not looked_for_lost:  # one whose exception holds it in a circle
                    looked_for_lost = bool(gc.collect()) or True
        return found

    def _put_conn(self, connection: Any) -> None:
        if connection is None:  # it was closed
            pass
        elif self.pool is None or len(self._idle) >= self._size:
            connection.close()
        elif not any(one is connection for one in self._idle):
            self._idle.append(connection)
        if self._freed.qsize() < self._size:
            self._freed.put(None)

    def close(self) -> None:
        """Close what is idle, and have what is in use closed when it comes back."""
        super().close()
        _close_all(self._idle)


def let_go(error: BaseException | None) -> None:
    """Have an exception let go of the connections it has gone through: it may be kept for long."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        for frame, _ in walk_tb(error.__traceback__):
            if frame.f_globals.get("__name__", "").startswith(_ON_THE_WAY):
                with contextlib.suppress(RuntimeError):  # it is still being executed
                    frame.clear()
        error = error.__cause__ or error.__context__


def _close_all(connections: list[Any]) -> None:
    while connections:
        connections.pop().close()
