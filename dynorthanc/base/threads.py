"""Threads that Ctrl-C doesn't break.

Between taking a lock of Python's own and noting that it must be given back, Ctrl-C leaves the lock taken for
ever, and a thread that waits for it, and the program that waits for the thread at its end. Work is handed to
threads for as long as anything is moved: there a Ctrl-C is kept until it harms nothing.
"""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import ParamSpec, TypeVar

__all__ = ["Threads", "undisturbed"]

_P = ParamSpec("_P")
_T = TypeVar("_T")


class Threads(ThreadPoolExecutor):
    """A `ThreadPoolExecutor` that takes work undisturbed."""

    def submit(self, fn: Callable[_P, _T], /, *args: _P.args, **kwargs: _P.kwargs) -> Future[_T]:
        """Have it called by one of the threads."""
        with undisturbed():
            return super().submit(fn, *args, **kwargs)


@contextmanager
def undisturbed() -> Iterator[None]:
    """Keep a Ctrl-C for the end. Whoever handles it in a way of his own goes on doing so."""
    ordinary = signal.getsignal(signal.SIGINT) is signal.default_int_handler
    if threading.current_thread() is not threading.main_thread() or not ordinary:
        yield
        return
    pressed: list[int] = []
    signal.signal(signal.SIGINT, lambda number, _: pressed.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        if pressed:
            raise KeyboardInterrupt
