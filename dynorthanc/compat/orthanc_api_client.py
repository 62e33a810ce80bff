"""All of orthanc-api-client, over a client of ours.

>>> from dynorthanc.compat.orthanc_api_client import OrthancApiClient
>>> client = OrthancApiClient("http://localhost:8042", user="user", pwd="password")
>>> studies = client.studies.find({"PatientID": "x*"})  # doctest: +SKIP

`OrthancApiClient` is that library's, with its resources and helpers as they are: requests makes a request, a
client of ours checks it for the server's version, as everywhere here, and sends it. Errors are ours and that
library's at once, so that both kinds of ``except`` catch them. What that library does with data stays too:
`anonymize` and `modify` of one resource delete the original unless told otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

try:
    import orthanc_api_client as _theirs
    import requests
    from orthanc_api_client import exceptions as _exceptions
    from requests.adapters import BaseAdapter
except ImportError as error:
    raise ImportError(
        "dynorthanc.compat.orthanc_api_client needs orthanc-api-client: pip install orthanc-api-client"
    ) from error

from dynorthanc import errors
from dynorthanc.base.arguments import arguments_of
from dynorthanc.compat import stand_in
from dynorthanc.compat.sender import MOST, OPTIONS, Sender, check_address, joined, wanted
from dynorthanc.orthanc import Orthanc
from dynorthanc.wire.auth import normalise_url

_TIMEOUT = (5.0, 60.0)  # as that of `dynorthanc.connect`
_KINDS = (
    (errors.Timeout, _exceptions.TimeoutError),
    (errors.ConnectError, _exceptions.ConnectionError),
    (errors.OrthancError, _exceptions.OrthancApiException),
)


class OrthancApiClient(_theirs.OrthancApiClient):  # type: ignore[misc]  # it has no types
    """A server, with the methods of orthanc-api-client's client. It is connected to at the first call.

    Args:
        orthanc_root_url: The server's address, with a slash at its end or without.
        user, pwd, api_token, headers, token_provider, pool_block: As there.
        pool_maxsize: Connections at most; more calls at once wait for one.
        timeout: Seconds to connect and to wait for an answer, and no end where work is long.
        options: More arguments of `dynorthanc.connect`.

    What that client lacks (`download`, `job`, …) can be called on `client`.
    """

    def __init__(
        self,
        orthanc_root_url: str,
        user: str | None = None,
        pwd: str | None = None,
        api_token: str | None = None,
        headers: Mapping[str, str] | None = None,
        token_provider: Any = None,
        pool_maxsize: int = 10,
        pool_block: bool = False,
        *,
        timeout: tuple[float | None, float | None] = _TIMEOUT,
        **options: Any,
    ) -> None:
        url, own_user, own_pwd = normalise_url(orthanc_root_url)
        credentials = (user or own_user, pwd or own_pwd, api_token, headers and dict(headers), token_provider)
        super().__init__(url, *credentials, pool_maxsize, pool_block)
        if not OPTIONS.issuperset(options):
            known = {*arguments_of(type(self).__init__), *OPTIONS}
            raise errors.no_argument("OrthancApiClient", sorted(set(options) - OPTIONS), sorted(known))
        options.setdefault("pool_size", min(pool_maxsize, MOST))
        self._sender = _Adapter(url, timeout, options, lambda: self._http_session.headers)
        for scheme in ("http://", "https://"):
            self._http_session.mount(scheme, self._sender)

    @property
    def client(self) -> Orthanc:
        """The client of ours that does the work, connected."""
        request = self._http_session.prepare_request(requests.Request("GET", self._root_url))
        with _translated(self._root_url):
            return self._sender.connected(wanted(request.headers), exactly=True)

    def get_abs_url(self, endpoint: str) -> str:
        """The address of a route; what would be cut off or resolved in it is refused."""
        with _translated(endpoint):
            check_address("request", endpoint)
        return f"{self._root_url}/{endpoint.removeprefix('/')}"

    def post(self, endpoint: str, **given: Any) -> requests.Response:
        """POST to a route; without the level that `anonymize_bulk` adds, which Orthanc never looks at."""
        if endpoint.strip("/") == "tools/bulk-anonymize":
            given["json"] = {name: value for name, value in given["json"].items() if name != "Level"}
        sent: requests.Response = super().post(endpoint, **given)
        return sent

    def _raise_or_retry_on_errors(self, response: requests.Response, url: str) -> bool:
        try:
            return bool(super()._raise_or_retry_on_errors(response, url))
        except _exceptions.OrthancApiException as theirs:
            ours = getattr(response, "error", None)
            if ours is None:
                raise
            raise joined(ours, theirs) from ours.__cause__


class _Adapter(Sender, BaseAdapter):
    """Sends what requests has made of a call by a client of ours, which checks it."""

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Any = None,
    ) -> requests.Response:
        """Check the request and send it; an answer that is an error has it as its attribute ``error``."""
        url = request.url or ""
        with _translated(url):
            headers = wanted(request.headers)
            sent = self.pass_on(request.method or "", url, headers, request.body, timeout, stream)
        sent.response.error = sent.error  # type: ignore[attr-defined]
        return sent.response


@contextmanager
def _translated(url: str) -> Iterator[None]:
    """Raise our errors as that library's too."""
    try:
        yield
    except errors.OrthancError as error:
        theirs = next(theirs for ours, theirs in _KINDS if isinstance(error, ours))
        raise joined(error, theirs(str(error), url=url)) from error.__cause__


__all__ = [name for name in vars(_theirs) if not name.startswith("_")]
__getattr__ = stand_in(__name__, _theirs, {})
