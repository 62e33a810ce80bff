"""`Orthanc`, the client of one server, put together from its parts; and `connect`."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec

from dynorthanc.explore.exploring import Exploring
from dynorthanc.move.moving import Moving

_P = ParamSpec("_P")


class Orthanc(Exploring, Moving):
    """A connected Orthanc server; see `Client` for the arguments."""


def _like(client: Callable[_P, Orthanc]) -> Callable[_P, Orthanc]:
    def connect(*args: _P.args, **kwargs: _P.kwargs) -> Orthanc:
        """Connect to an Orthanc server and learn its API.

        Arguments and errors are those of `Client`: an address, credentials, and how to check calls.
        """
        __tracebackhide__ = True
        return client(*args, **kwargs)

    connect.__wrapped__ = client  # type: ignore[attr-defined]  # whose signature help() and TAB show
    return connect


connect = _like(Orthanc)
