"""Work that nobody waits for any more: no further request of it begins."""

from __future__ import annotations

from contextvars import ContextVar
from threading import Event

stopped: ContextVar[Event | None] = ContextVar("stopped", default=None)
"""Set once whoever asked for what is done here, and in the threads that do it, has given up."""
