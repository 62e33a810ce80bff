"""What a server offers, found out at connect time: its version, its own description if it has one.

Both the bundled API of a version and a parsed live description are made once in a process, however many
clients connect: they are cached per server version and digest of the description.
"""

from __future__ import annotations

import hashlib
import time
from pathlib import Path
from threading import Condition, Lock
from typing import TYPE_CHECKING, Any, NamedTuple, cast

import requests
from cachetools import LRUCache, TTLCache, cached

from dynorthanc.api import Api
from dynorthanc.errors import (
    ON_THE_WAY,
    DescriptionError,
    Forbidden,
    MethodNotAllowed,
    NotFound,
    OrthancError,
    Timeout,
    TLSError,
    warn,
)
from dynorthanc.spec import backend as backends
from dynorthanc.spec.backend import STOCK, Backend
from dynorthanc.wire.failures import error_from
from dynorthanc.wire.reading import shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from dynorthanc.wire.transport import Transport

MODES = ("auto", "bundled", "live")
_QUESTION = 5.0  # seconds for an answer while a server is waited for
_SHORTEST, _LONGEST = 0.1, 1.5  # seconds between two questions
_MAX_SYSTEM = 1 << 20  # bytes, of which a server takes about 500

_without: TTLCache[tuple[str, str], bool] = TTLCache(maxsize=4096, ttl=3600)
"""Addresses and versions of servers that serve no description: connecting again doesn't ask again."""
_without_lock = Lock()


class DescriptionWarning(UserWarning):
    """A description was found but can't be used; the bundled one stands in."""


class Described(NamedTuple):
    """Which description of a server's own an API was made with: enough to make it again."""

    version: str
    digest: str
    mode: str
    backend: Backend

    def api(self, transport: Transport, spec: Any) -> Api:
        """The API: as it is in this process already, else from where the description was, asked once.

        Raises `DescriptionError` where that gives none, or another one.
        """

        def content() -> bytes:
            asked = isinstance(spec, str) and spec in MODES
            if asked:
                found = cast("bytes", fetch(transport, self.version, required=True))
            else:
                from dynorthanc.spec import openapi

                found = openapi.given(spec)
            if hashlib.sha256(found).hexdigest() != self.digest:
                whose = f"{transport.base_url}/openapi" if asked else "the file"
                raise DescriptionError(
                    "this client came in a pickle, without the description that it was made with: "
                    f"{whose} gives another one by now; connect anew"
                )
            return found

        return _described(self.version, self.digest, self.mode, content, self.backend)[0]


class Discovery(NamedTuple):
    """What connecting found out."""

    version: str
    api: Api
    origin: Described | None = None
    """Of an API that isn't bundled, nor found by probing."""


def discover(
    transport: Transport, spec: Any = "auto", version: str | None = None, probe: bool = False
) -> Discovery:
    """Ask a server for its version and, unless told otherwise, for its own description.

    ``spec``: ``"auto"`` (bundled, with what the server's own ``/openapi`` adds), ``"bundled"``, ``"live"``
    (only what the server describes), or a description as path or dict, used as if the server had sent it.
    ``probe``: find out which routes are really there. Raises `DescriptionError` when a description that was
    asked for can't be used.
    """
    __tracebackhide__ = True
    if probe:
        from dynorthanc.client.probe import probed

        found = discover(transport, spec, version or _unknown_if_kept_back(transport))
        return Discovery(found.version, probed(transport, found.api))
    if isinstance(spec, str) and spec not in MODES and not Path(spec).exists():
        raise DescriptionError(
            f"spec must be one of {', '.join(MODES)}, a file or a dict; there is no file {spec!r}"
        )
    version, backend = (version, STOCK) if version else _told(ask_system(transport))
    bundled = Api.for_version(version, backend)
    if spec == "bundled":
        return Discovery(version, bundled)
    if spec in ("auto", "live"):
        content = fetch(transport, version, required=spec == "live")
        if content is None:
            return Discovery(version, bundled)
        try:
            return _as_described(version, content, spec, backend)
        except DescriptionError as error:
            if spec == "live":
                raise
            warn(f"{error}; using the bundled one", DescriptionWarning)
            return Discovery(version, bundled)
    from dynorthanc.spec import openapi

    return _as_described(version, openapi.given(spec), "auto", backend)


def _unknown_if_kept_back(transport: Transport) -> str | None:
    """``unknown`` as the version when a proxy keeps `/system` to itself; else None: it can be asked for."""
    try:
        ask_version(transport)
    except (Forbidden, NotFound, MethodNotAllowed):
        return "unknown"
    return None


def ask_version(transport: Transport) -> str:
    """The ``Version`` that ``GET /system`` tells."""
    __tracebackhide__ = True
    return _told(ask_system(transport))[0]


def _told(system: Mapping[str, Any]) -> tuple[str, Backend]:
    return system["Version"].strip(), backends.read(system)


def why_down(transport: Transport, seconds: float) -> OrthancError | None:
    """What happened instead of an answer within so many seconds; None if an Orthanc has answered.

    Raises what waiting doesn't mend: `TLSError`, `Unauthorized`, another server's answer.
    """
    try:
        ask_system(transport, seconds)
    except (Forbidden, MethodNotAllowed):  # a proxy keeps that route to itself
        return None
    except TLSError:
        raise
    except (*ON_THE_WAY, NotFound) as error:  # 404: so some proxies say that nothing is behind them yet
        return error
    return None


def wait_until_up(transport: Transport, seconds: float) -> None:
    """See `Orthanc.wait_until_up`."""
    deadline = time.monotonic() + seconds
    pause = _SHORTEST
    while why := why_down(transport, max(_SHORTEST, min(_QUESTION, deadline - time.monotonic()))):
        if time.monotonic() + pause > deadline:
            text = f"{transport.base_url} isn't up after {seconds:g} s: {why}"
            raise Timeout(text, method="GET", template="/system", maybe_done=False) from why
        time.sleep(pause)
        pause = min(2 * pause, _LONGEST)


def ask_system(transport: Transport, seconds: float | None = None) -> Mapping[str, Any]:
    """What ``GET /system`` tells, at least a ``Version``. ``seconds``: to be asked once, within these."""
    __tracebackhide__ = True
    once: dict[str, Any] = {} if seconds is None else {"timeout": seconds, "retries": 0}
    response = transport.send("GET", "/system", template="/system", stream=True, **once)
    response = shortened(response, "/system", _MAX_SYSTEM, seconds or transport.limits[1])
    if response.status_code != 200:
        hint = ""
        if response.status_code == 404:
            hint = f"is {transport.base_url} the root of an Orthanc server, such as http://localhost:8042?"
        raise error_from(response, "GET", "/system", "/system", hint)
    try:
        system = response.json()
        version = str.strip(system["Version"])
    except (ValueError, KeyError, TypeError, RecursionError):
        version = ""
    if not (0 < len(version) < 100 and version.isascii() and version.isprintable()):
        raise OrthancError(
            f"GET /system tells no Version: {transport.base_url} is no Orthanc server, "
            "or a proxy answers for it"
        )
    return cast("Mapping[str, Any]", system)


def fetch(transport: Transport, version: str, required: bool = False) -> bytes | None:
    """The server's own description; None, remembered for an hour, when it has none."""
    with _without_lock:
        if (transport.base_url, version) in _without and not required:
            return None
    try:
        response = transport.send("GET", "/openapi", template="/openapi", timeout=(2, 5), stream=True)
        with response:
            if response.status_code == 200:
                return received(response)
            if response.status_code in (401, 403, 404, 405) and not required:  # as most do
                with _without_lock:
                    _without[transport.base_url, version] = True
                return None
            error: OrthancError = error_from(response, "GET", "/openapi", "/openapi")
    except OrthancError as failed:
        error = failed
    if required:
        raise DescriptionError(f"the server gives no description of its own: {error}") from error
    warn(f"the server's description can't be read: {error}", DescriptionWarning)
    return None


def described(version: str, content: bytes, mode: str, backend: Backend = STOCK) -> Api:
    """The API of a version with a description, parsed once; warns of one that is of another version."""
    return _as_described(version, content, mode, backend).api


def _as_described(version: str, content: bytes, mode: str, backend: Backend) -> Discovery:
    origin = Described(version, hashlib.sha256(content).hexdigest(), mode, backend)
    api, told = _described(*origin[:3], lambda: content, backend)
    if told in api.timeline.order and told != api.described:
        message = (
            f"the description is of Orthanc {told}, the server is {version}: what is newer stays refused"
        )
        warn(message, DescriptionWarning)
    return Discovery(version, api, origin)


@cached(
    LRUCache(maxsize=64),
    key=lambda version, digest, mode, content, backend: (version, digest, mode, backend),
    condition=Condition(),
)
def _described(
    version: str, digest: str, mode: str, content: Callable[[], bytes], backend: Backend
) -> tuple[Api, str]:
    from dynorthanc.spec import openapi

    document = openapi.parse(content())
    live, told = openapi.read(document), openapi.version_told(document)
    bundled = Api.for_version(version, backend)
    facts: dict[str, Any] = {"described": bundled.described, "note": bundled.note, "backend": backend}
    if mode == "live":
        alone = openapi.believed(bundled.timeline, bundled.described, live)
        return Api(version, alone, source="live", **facts), told
    operations = openapi.merge(bundled.timeline, bundled.described, bundled, live)
    return Api(version, operations, source="bundled+live", **facts), told


def received(response: requests.Response) -> bytes:
    """What a server sends as its description, and a little of what is more than is accepted."""
    from dynorthanc.spec.openapi import MAX_BYTES, MAX_SECONDS

    return shortened(response, "/openapi", MAX_BYTES, MAX_SECONDS).content
