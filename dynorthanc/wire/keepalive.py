"""Connections kept alive, and given up before the server gives them up.

Orthanc closes a connection that was idle for one second, and says so (`Keep-Alive: timeout=1`). A request
sent in the very moment of closing is lost, and nobody can tell whether the server has acted on it. So a
connection isn't used again once four fifths of the announced time have passed: then the race can't happen,
and nothing has to be sent twice.

Sending has a limit of its own here: a slow line isn't a server that can't be reached.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Callable
from typing import Any, ClassVar

from requests.adapters import HTTPAdapter
from urllib3 import HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.response import HTTPResponse

from dynorthanc.base.patterns import pattern
from dynorthanc.wire.head import LEAST_SPEED, Answer
from dynorthanc.wire.pool import Places

_SHARE = 0.8
_BLOCK = 65536  # bytes per write of an upload; urllib3's own is a quarter of it
# A call that may take for ever must still notice when the other side has died: within two minutes.
_ALIVE = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)] + [
    (socket.IPPROTO_TCP, getattr(socket, name), value)
    for name, value in (("TCP_KEEPIDLE", 60), ("TCP_KEEPINTVL", 10), ("TCP_KEEPCNT", 6))
    if hasattr(socket, name)  # what there is depends on the system
]
_SEND = 60.0  # seconds for a piece of a body to leave, however long a connection may take to be made
_SLOWEST = 50_000  # bytes a second; bytes in one piece get the time that this needs, too
_CODINGS = ("chunked", "identity")
_TIMEOUT = pattern(r"\btimeout=(\d{1,6})")


class _Response(HTTPResponse):
    def release_conn(self) -> None:
        # urllib3 forgets it after giving it back: interrupted in between, it would close another's connection
        connection, self._connection = self._connection, None
        if self._pool is not None and connection is not None:
            self._pool._put_conn(connection)


class _Connection(HTTPConnection):
    response_class = Answer
    default_socket_options: ClassVar[Any] = [*HTTPConnection.default_socket_options, *_ALIVE]
    _reusable_until = float("inf")
    _to_send = _SEND
    rewrite: Callable[[str], str] | None = None
    """What the target becomes at the very end: urllib3 encodes what it is given."""
    least_speed: float | None = LEAST_SPEED

    def request(self, method: str, url: str, body: Any = None, headers: Any = None, **options: Any) -> None:
        # urllib3 sends under whatever limit the socket has: to connect, or of the last answer
        self._to_send = _SEND + (len(body) / _SLOWEST if isinstance(body, bytes) else 0)
        self._limit_sending()
        super().request(method, self.rewrite(url) if self.rewrite else url, body, headers, **options)

    def _limit_sending(self) -> None:
        if self.sock is not None:
            self.sock.settimeout(self._to_send)

    def getresponse(self) -> HTTPResponse:  # type: ignore[override]  # urllib3 declares the same
        response = super().getresponse()
        if response.status < 200:  # Python takes it for the answer, and the answer for the next one
            raise ConnectionError(
                f"the server announces an answer ({response.status}), which isn't supported"
            )
        coding = response.headers.get("Transfer-Encoding")
        if coding is not None and coding.strip().lower() not in _CODINGS:  # its framing would be content
            raise ConnectionError("the answer comes in a transfer coding that isn't supported")
        answer = response._original_response
        if self.least_speed is not None and isinstance(answer, Answer):
            answer.pace(self.least_speed)
        if type(response) is HTTPResponse:
            response.__class__ = _Response
        announced = response.headers.get("Keep-Alive")
        if announced is not None:
            found = _TIMEOUT.search(announced)
            if found is not None:
                self._reusable_until = time.monotonic() + _SHARE * int(found[1])
        return response

    @property
    def is_connected(self) -> bool:  # the pool asks before it uses a connection again
        return time.monotonic() < self._reusable_until and super().is_connected

    def connect(self) -> None:
        self._reusable_until = float("inf")
        super().connect()
        self._limit_sending()


class _TLSConnection(_Connection, HTTPSConnection):
    pass


class _Pool(Places):
    ConnectionCls: Any = _Connection
    rewrite: Callable[[str], str] | None = None
    least_speed: float | None = LEAST_SPEED

    def _get_conn(self, timeout: float | None = None) -> Any:
        connection: Any = super()._get_conn(timeout)
        connection.rewrite, connection.least_speed = self.rewrite, self.least_speed
        return connection


class _TLSPool(_Pool, HTTPSConnectionPool):
    ConnectionCls = _TLSConnection


_POOLS = {"http": _Pool, "https": _TLSPool}


class KeepAliveAdapter(HTTPAdapter):
    """The adapter of `requests` with such connections, also through a proxy.

    Good for a session of your own: `session.mount("http://localhost:8042", KeepAliveAdapter())`.
    """

    def init_poolmanager(self, connections: int, maxsize: int, block: bool = False, **options: Any) -> None:
        """Make the pools (called by `requests`)."""
        options.setdefault("blocksize", _BLOCK)
        super().init_poolmanager(connections, maxsize, block=block, **options)
        self.poolmanager.pool_classes_by_scheme = _POOLS

    def proxy_manager_for(self, proxy: str, **options: Any) -> Any:
        """Make the pools through a proxy (called by `requests`)."""
        options.setdefault("blocksize", _BLOCK)
        manager = super().proxy_manager_for(proxy, **options)
        if not proxy.lower().startswith("socks"):  # those have connections of their own
            manager.pool_classes_by_scheme = _POOLS
        return manager
