"""Threads that Ctrl-C doesn't break.

Between taking a lock of Python's own and noting that it must be given back, Ctrl-C leaves the lock taken for
ever, and a thread that waits for it, and the program that waits for the thread at its end. Work is handed to
threads for as long as anything is moved: there a Ctrl-C is kept until it harms nothing.
"""

from __future__ import annotations

import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import contextmanager
from contextvars import copy_context
from functools import partial
from typing import ParamSpec, TypeVar

__all__ = ["Threads", "ahead", "held_back", "in_order", "undisturbed"]

_P = ParamSpec("_P")
_T = TypeVar("_T")
_R = TypeVar("_R")


class Threads(ThreadPoolExecutor):
    """A `ThreadPoolExecutor` that takes work undisturbed; at the end of its block only begun work is done."""

    def __exit__(self, *_: object) -> None:
        self.shutdown(wait=True, cancel_futures=True)

    def submit(self, fn: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        """Have it called by one of the threads."""
        with undisturbed():
            return super().submit(partial(copy_context().run, fn, *args, **kwargs))


def ahead(pool: Executor, groups: Iterable[list[_T]]) -> Iterator[_T]:
    """What is in the groups; the next group is made by the pool while this one is worked on."""
    left = iter(groups)
    following = pool.submit(next, left, None)
    while (group := following.result()) is not None:
        following = pool.submit(next, left, None)
        yield from group


def in_order(
    submitted: Iterable[tuple[_T, Future[_R]]],
    window: int,
    size: Callable[[_T], int] = lambda task: 0,
    most: int = 0,
) -> Iterator[tuple[_T, _R]]:
    """(task, result) in order, with at most `window` tasks under way, and results of `most` bytes held."""
    waiting: deque[tuple[_T, Future[_R]]] = deque()
    held = 0
    try:
        for pair in submitted:
            waiting.append(pair)
            held += size(pair[0])
            while len(waiting) >= window or (held > most and len(waiting) > 1):
                task, future = waiting.popleft()
                yield task, future.result()
                held -= size(task)
        while waiting:
            task, future = waiting.popleft()
            yield task, future.result()
    finally:
        for _, future in waiting:
            future.cancel()


@contextmanager
def held_back() -> Iterator[list[int]]:
    """Note a Ctrl-C and don't raise it. Whoever handles it in a way of his own goes on doing so."""
    pressed: list[int] = []
    ordinary = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if threading.current_thread() is not threading.main_thread() or not ordinary:
        yield pressed
        return
    signal.signal(signal.SIGINT, lambda number, _: pressed.append(number))
    try:
        yield pressed
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep a Ctrl-C for the end."""
    pressed: list[int] = []
    try:
        with held_back() as pressed:
            yield
    finally:
        if pressed:
            raise KeyboardInterrupt
