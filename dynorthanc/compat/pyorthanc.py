"""All of pyorthanc, over clients of ours that pass where pyorthanc's are expected.

>>> import dynorthanc.compat.pyorthanc as pyorthanc
>>> client = pyorthanc.Orthanc("http://localhost:8042")
>>> studies = pyorthanc.find_studies(client, {"PatientID": "x*"})  # doctest: +SKIP

They are pyorthanc's clients, methods and all, on top of ours: httpx makes a request, a client of ours checks
it for the server's version, as everywhere here, and sends it. pyorthanc's resources and helpers run on them
unchanged. Errors are ours and those of httpx at once, so that both kinds of ``except`` catch them.
"""

from __future__ import annotations

import asyncio
import inspect
import sys
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import contextmanager
from types import ModuleType
from typing import TYPE_CHECKING, Any

try:
    import httpx
    import pyorthanc as _theirs
    from pyorthanc import async_client as _async_client
    from pyorthanc import client as _client
except ImportError as error:
    raise ImportError("dynorthanc.compat.pyorthanc needs pyorthanc: pip install pyorthanc") from error

from dynorthanc import errors as _ours  # pyorthanc has `errors` of its own
from dynorthanc.base.arguments import arguments_of
from dynorthanc.compat import stand_in
from dynorthanc.compat.sender import MOST, OPTIONS, Sender, check_address, joined, wanted
from dynorthanc.orthanc import Orthanc as Client
from dynorthanc.wire.auth import normalise_url

if TYPE_CHECKING:
    import requests

_TIMEOUT = httpx.Timeout(5.0, read=60.0)  # as that of `dynorthanc.connect`
_MISSPELT = {
    "/tools/generate-uid_": "/tools/generate-uid",
    "/tools/invalid_ate-tags": "/tools/invalidate-tags",
}
"""pyorthanc's slips of the pen."""
_TRANSPORT = frozenset({"transport", "mounts", "http1", "http2"})
_KINDS = (
    (_ours.Timeout, httpx.ReadTimeout),
    (_ours.ConnectError, httpx.ConnectError),
    (_ours.IncompleteAnswer, httpx.RemoteProtocolError),
    (_ours.OrthancError, httpx.HTTPError),
)


class _Either(type):
    """To `isinstance`, pyorthanc's own clients are of our classes too."""

    def __instancecheck__(cls, instance: Any) -> bool:
        theirs = vars(cls).get("_theirs")
        return super().__instancecheck__(instance) or (theirs is not None and isinstance(instance, theirs))


class _Common:
    """What the two clients have in common."""

    url: str
    auth: Any
    headers: Any
    timeout: Any
    return_raw_response: bool

    def __init__(
        self,
        url: str,
        username: str | None = None,
        password: str | None = None,
        return_raw_response: bool = False,
        *,
        timeout: Any = _TIMEOUT,
        **options: Any,
    ) -> None:
        for text in (username, password):
            _ours.check_type("connect", "username and password are texts, or None", text, (str, type(None)))
        url, own_username, own_password = normalise_url(url)
        refused = _TRANSPORT & set(options)
        if refused:
            raise TypeError(f"{', '.join(sorted(refused))}: connections are made by dynorthanc, not by httpx")
        self._options = options
        for_httpx = {n: v for n, v in options.items() if n not in OPTIONS and n not in ("limits", "proxy")}
        known = inspect.signature(httpx.Client).parameters
        if strange := for_httpx.keys() - known:
            there = {*arguments_of(_Common.__init__), *known, *OPTIONS} - _TRANSPORT
            raise _ours.no_argument("Orthanc", sorted(strange), sorted(there))
        limits = httpx.Timeout(timeout)
        self._sender = _Sender(url, (limits.connect, limits.read), _for_client(options), lambda: self.headers)
        super().__init__(  # type: ignore[call-arg]  # pyorthanc's
            url,
            username or own_username,
            password or own_password,
            return_raw_response,
            **{"base_url": url, "timeout": timeout, "transport": self._sender, **for_httpx},
        )

    def build_request(self, method: str, url: Any, **given: Any) -> httpx.Request:
        """As httpx does, but what it would cut off or resolve in an address is refused."""
        with _translated():
            check_address(method, str(url))
        built: httpx.Request = super().build_request(method, url, **given)  # type: ignore[misc]
        return built

    def send(self, request: httpx.Request, *, stream: bool = False, **given: Any) -> Any:
        """As httpx does; what isn't read bit by bit is looked at whole, as an archive for its images."""
        request.extensions["stream"] = stream
        return super().send(request, stream=stream, **given)  # type: ignore[misc]

    def __copy__(self) -> Any:
        copied = object.__new__(type(self))
        copied.__dict__.update(self.__dict__)  # on the same connections
        return copied

    def __reduce__(self) -> Any:
        now = {"auth": self.auth, "headers": dict(self.headers), "timeout": self.timeout}
        return _again, (type(self), self.url, self.return_raw_response, {**self._options, **now})

    def _answer(self, response: httpx.Response) -> Any:
        """What pyorthanc makes of an answer."""
        if self.return_raw_response:
            return response
        _raise(response)
        kind = response.headers.get("content-type", "")
        if "application/json" in kind:
            try:
                return response.json()
            except (ValueError, RecursionError) as error:
                said = _ours.IncompleteAnswer("the answer calls itself JSON but isn't", effect=False)
                raise translate(said) from error
        return response.text if "text/plain" in kind else response.content


class Orthanc(_Common, _client.Orthanc, metaclass=_Either):  # type: ignore[misc]
    """A server, with the methods of pyorthanc's client. It is connected to at the first call.

    Args:
        url, username, password: As for `dynorthanc.connect`.
        return_raw_response: True for the `httpx.Response` of each call instead of its content.
        timeout: As httpx takes it; 5 s to connect and 60 s to wait by default, and no end where work is long.
        options: More arguments of `dynorthanc.connect`, and of `httpx.Client` but for its transports.

    What pyorthanc's client lacks (`download`, `job`, …) is `Orthanc.client`'s, and can be called on it.
    """

    _theirs = _client.Orthanc

    @property
    def client(self) -> Client:
        """The client of ours that does the work, connected."""
        request = httpx.Request("GET", self.url, headers=self.headers)
        if self.auth is not None:
            request = next(self.auth.sync_auth_flow(request))
        with _translated():
            return self._sender.connected(wanted(request.headers), exactly=True)

    @property
    def version(self) -> str:
        """The server's version (pyorthanc tells the one that it was written for)."""
        return self.client.version

    @version.setter
    def version(self, _: str) -> None:
        """pyorthanc sets it to its own."""

    def __repr__(self) -> str:
        return f"<pyorthanc's view of {self._sender}>"

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
        with _translated():
            return getattr(self.client, name)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *dir(self.client)})

    @contextmanager
    def stream(self, *args: Any, **given: Any) -> Iterator[httpx.Response]:
        """Send a request and read its answer bit by bit; an error of the server's raises."""
        with super().stream(*args, **given) as response:
            _raise(response)
            yield response

    def _get(self, route: str, params: Any = None, headers: Any = None, cookies: Any = None) -> Any:
        return self._answer(self.get(route, params=params, headers=headers, cookies=cookies))

    def _delete(self, route: str, params: Any = None, headers: Any = None, cookies: Any = None) -> Any:
        return self._answer(self.delete(route, params=params, headers=headers, cookies=cookies))

    def _post(self, route: str, *args: Any, **given: Any) -> Any:
        return self._answer(self.post(route, **_parts(args, given)))

    def _put(self, route: str, *args: Any, **given: Any) -> Any:
        return self._answer(self.put(route, **_parts(args, given)))


class AsyncOrthanc(_Common, _async_client.AsyncOrthanc, metaclass=_Either):  # type: ignore[misc]
    """The same for `await`, in the place of pyorthanc's `AsyncOrthanc`; arguments are those of `Orthanc`."""

    _theirs = _async_client.AsyncOrthanc

    async def _get(self, route: str, params: Any = None, headers: Any = None, cookies: Any = None) -> Any:
        return self._answer(await self.get(route, params=params, headers=headers, cookies=cookies))

    async def _delete(self, route: str, params: Any = None, headers: Any = None, cookies: Any = None) -> Any:
        return self._answer(await self.delete(route, params=params, headers=headers, cookies=cookies))

    async def _post(self, route: str, *args: Any, **given: Any) -> Any:
        return self._answer(await self.post(route, **_parts(args, given)))

    async def _put(self, route: str, *args: Any, **given: Any) -> Any:
        return self._answer(await self.put(route, **_parts(args, given)))


def _parts(args: tuple[Any, ...], given: Mapping[str, Any]) -> dict[str, Any]:
    """The parts of a request in the order of pyorthanc's, by name."""
    names = ("content", "data", "files", "json", "params", "headers", "cookies")
    return {**dict(zip(names, args, strict=False)), **given}


def _for_client(options: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of our client among those that were given, and what the others mean to it."""
    found = {name: value for name, value in options.items() if name in OPTIONS}
    most = getattr(options.get("limits"), "max_connections", None)
    if most is not None:
        found.setdefault("pool_size", min(most, MOST))
    if "proxy" in options or not options.get("trust_env", True):
        import requests

        session = found.setdefault("session", requests.Session())
        # as httpx has it: the proxy given and none of the environment, which would go first in `requests`
        session.trust_env = options.get("trust_env", True) and not options.get("proxy")
        if options.get("proxy"):
            session.proxies["all"] = str(getattr(options["proxy"], "url", options["proxy"]))
    return found


def _again(cls: Any, url: str, raw: bool, options: dict[str, Any]) -> Any:
    """A client out of a pickle."""
    made = object.__new__(cls)
    _Common.__init__(made, url, return_raw_response=raw, **options)
    return made


# ---- from httpx to our client, and back -------------------------------------------------------------------


class _Sender(Sender, httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Sends what httpx has made of a call by a client of ours, which checks it."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Check the request and send it; an answer that is an error has it among its extensions."""
        limits = request.extensions.get("timeout", {})
        given = limits.get("connect"), limits.get("read")
        own = None if given == self.timeout else given
        body, headers = request.read() or None, wanted(request.headers)
        with _translated():
            stream = request.extensions.get("stream", True)
            sent = self.pass_on(request.method, str(request.url), headers, body, own, stream)
        answer = _to_httpx(sent.response)
        if sent.error is not None:
            answer.extensions["dynorthanc"] = sent.error
        return answer

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """The same in a thread."""
        await request.aread()
        return await asyncio.to_thread(self.handle_request, request)

    def _route(self, url: str) -> str:
        path, mark, query = super()._route(url).partition("?")
        return _MISSPELT.get(path, path) + mark + query

    async def aclose(self) -> None:
        """Close the connections."""
        self.close()


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of an answer, to be read."""

    def __init__(self, response: requests.Response) -> None:
        self._response = response

    def __iter__(self) -> Iterator[bytes]:
        with _translated():
            yield from self._response.iter_content(1 << 16)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces = iter(self)
        while (piece := await asyncio.to_thread(next, pieces, None)) is not None:
            yield piece

    def close(self) -> None:
        """Give the connection back."""
        self._response.close()

    async def aclose(self) -> None:
        """The same."""
        self.close()


def _to_httpx(response: requests.Response) -> httpx.Response:
    """An answer as httpx has it."""
    decoded = ("content-encoding", "transfer-encoding")
    return httpx.Response(
        response.status_code,
        headers=[(name, value) for name, value in response.headers.items() if name.lower() not in decoded],
        stream=_Body(response),
        extensions={"reason_phrase": (response.reason or "").encode("latin-1", "replace")},
    )


# ---- errors of both kinds ---------------------------------------------------------------------------------


def _raise(response: httpx.Response) -> None:
    """Raise the error that an answer is."""
    error = response.extensions.get("dynorthanc")
    if error is not None:
        raise translate(error) from error.__cause__


@contextmanager
def _translated() -> Iterator[None]:
    """Raise our errors as errors of httpx too."""
    try:
        yield
    except _ours.OrthancError as error:
        raise translate(error) from error.__cause__


def translate(error: _ours.OrthancError) -> _ours.OrthancError:
    """The same error as one that is httpx's too."""
    if isinstance(error, httpx.HTTPError):
        return error
    theirs = next(theirs for ours, theirs in _KINDS if isinstance(error, ours))
    return joined(error, theirs(str(error)))


# ---- what pyorthanc has besides ---------------------------------------------------------------------------


def get_internal_client() -> Orthanc:
    """A client for a script that runs inside Orthanc, with the rights that Orthanc gives it."""
    theirs = _theirs.get_internal_client()
    return Orthanc(theirs.url, headers={"Authorization": theirs.headers["Authorization"]})


def find(orthanc: Any, *args: Any, **filters: Any) -> Any:
    """pyorthanc's `find`; an asynchronous client is asked as the other one is."""
    _ours.check_type("find", "a client comes first", orthanc, (_theirs.Orthanc, _theirs.AsyncOrthanc))
    if isinstance(orthanc, AsyncOrthanc):
        orthanc = async_to_sync(orthanc)
    return _theirs.find(orthanc, *args, **filters)


def async_to_sync(orthanc: Any) -> Orthanc:
    """The client of the other kind for the same server, with the same credentials."""
    return Orthanc(orthanc.url, auth=orthanc.auth)


def sync_to_async(orthanc: Any) -> AsyncOrthanc:
    """The client of the other kind for the same server, with the same credentials."""
    return AsyncOrthanc(orthanc.url, auth=orthanc.auth)


util = ModuleType(f"{__name__}.util", _theirs.util.__doc__)
util.__dict__.update(vars(_theirs.util), **{one.__name__: one for one in (Orthanc, AsyncOrthanc)})
util.__dict__.update({one.__name__: one for one in (async_to_sync, sync_to_async)})
client = async_client = sys.modules[__name__]
__all__ = list(_theirs.__all__)
__getattr__ = stand_in(__name__, _theirs, {"util": util, "client": client, "async_client": client})
