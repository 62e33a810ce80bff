"""What stands between another library's client and ours: it connects when first asked, checks, and sends."""

from __future__ import annotations

import inspect
import json
import re
import threading
from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import SplitResult, unquote, urlsplit

from dynorthanc import errors
from dynorthanc.base.problems import Problem
from dynorthanc.check import rules
from dynorthanc.check.mode import refuse
from dynorthanc.check.request import Request
from dynorthanc.client.client import Client
from dynorthanc.orthanc import Orthanc

if TYPE_CHECKING:
    import requests

OPTIONS = frozenset(inspect.signature(Client).parameters) - {"url", "headers", "timeout"}
"""What our client takes besides what the others have under names of their own."""
MOST = 49
"""Connections at most: Orthanc answers fifty requests at once."""
_CONNECTION = frozenset({"host", "connection", "content-length", "transfer-encoding", "accept-encoding"})
"""Headers that are made anew where the request is sent."""
_REFUSED = frozenset({"missing", "type", "value"})
"""Kinds of problems that Orthanc mostly answers with an error; the others it ignores."""
_LIBRARIES = ("python-httpx/", "python-requests/")

Seconds = tuple[float | None, float | None]


def wanted(headers: Mapping[str, Any]) -> dict[str, str]:
    """The header fields that somebody wants sent: not those of a library, nor of its connection."""
    texts = {n.lower(): v.decode("latin-1") if isinstance(v, bytes) else v for n, v in headers.items()}
    return {
        name: value
        for name, value in texts.items()
        if name not in _CONNECTION and value != "*/*" and not value.startswith(_LIBRARIES)
    }


def check_address(method: str, url: str) -> None:
    """Raise `ValidationError` for what a library would cut off or resolve in an address."""
    path = re.sub(r"^\w+://[^/?]*", "", url.partition("?")[0])
    problems = list(rules.check_raw_path(path, map(unquote, path.split("/"))))
    if "#" in url:
        problems.append(Problem("path", "#", "value", "can't be in an address; write %23"))
    refuse(method.upper(), problems, "error", False)


class Sent(NamedTuple):
    """What became of a request."""

    response: requests.Response
    error: errors.HTTPError | None = None
    """The error that the answer is."""


class Sender:
    """Sends requests that another library has made by a client of ours, which checks them."""

    def __init__(
        self, url: str, timeout: Seconds, options: Mapping[str, Any], headers: Callable[[], Mapping[str, Any]]
    ) -> None:
        """``headers``: gives those that all requests have."""
        self.url = url
        self.timeout = timeout
        self._options = options
        self._headers = headers
        self._client: Orthanc | None = None
        self._with: dict[str, str] = {}
        self._lock = threading.Lock()  # many first calls at once make one client

    def __repr__(self) -> str:
        return str(self._client or self.url)

    def connected(self, headers: Mapping[str, str], exactly: bool = False) -> Orthanc:
        """The client, connected with the headers that all requests have, and this one's credentials.

        A later request brings its own headers along. One without some of those, or with `exactly` one with
        others, needs another client.
        """
        common = wanted(self._headers())
        if "authorization" in headers:
            common["authorization"] = headers["authorization"]
        with self._lock:
            if set(self._with) - set(headers) or (exactly and self._with != common):
                self.close()
            if self._client is None:
                self._client = Orthanc(
                    self.url, timeout=self.timeout, **self._options, **_credentials(common)
                )
                self._with = common
            return self._client

    def pass_on(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str],
        body: Any,
        timeout: Seconds | None = None,
        stream: bool = True,
    ) -> Sent:
        """Check a request and send it; an answer that is an error comes with that error."""
        route = self._route(url)
        try:
            client = self.connected(headers)
            prepared, wrong = _prepared(client, method, route, body, headers)
            response = (client.open if stream else partial(client.send, raw=True))(prepared, timeout)
            if wrong:
                response.close()
                raise wrong
            return Sent(response)
        except errors.HTTPError as error:
            if error.response is None or (self._client is None and error.status not in (401, 403)):
                raise  # what it says isn't about this request
            return Sent(error.response, error=error)

    def _route(self, url: str) -> str:
        """The route that an address of this server means, with its query."""
        meant, own = urlsplit(url), urlsplit(self.url)
        root = own.path.rstrip("/")
        if _origin(meant) != _origin(own) or not f"{meant.path}/".startswith(f"{root}/"):
            raise errors.InvalidAddress(f"this client is for {self.url} alone")
        path = meant.path[len(root) :] or "/"
        return path + (f"?{meant.query}" if meant.query else "")

    def close(self) -> None:
        """Close the connections."""
        if self._client is not None:
            self._client.close()
            self._client = None


def _prepared(
    client: Orthanc, method: str, route: str, body: Any, headers: Mapping[str, str]
) -> tuple[Request, errors.ValidationError | None]:
    """The checked request, and what is wrong with it if the server may say so itself.

    That is asked only of what reads: a server that takes it has done nothing, and its answer isn't believed.
    """
    prepare = partial(client.prepare, method, route, data=body, headers=headers)
    try:
        return prepare(), None
    except errors.ValidationError as wrong:
        if all(_asks_for_nothing(one, body) for one in wrong.problems):
            return prepare(validate="off"), None
        if not all(isinstance(one, Problem) and one.kind in _REFUSED for one in wrong.problems):
            raise
        prepared = prepare(validate="off")
        if prepared.method != "GET" and not prepared.reads:
            raise
        return prepared, wrong


_EMPTY: tuple[Any, ...] = ([], {}, "", None)
_WITH = {"LabelsConstraint": "Labels"}  # says how several of the other are meant


def _asks_for_nothing(problem: object, body: Any) -> bool:
    """Whether it is a field too new for the server, given as empty: some libraries send all fields always."""
    if not isinstance(problem, Problem) or (problem.where, problem.kind) != ("body", "too new"):
        return False
    try:
        fields = json.loads(body)
    except (TypeError, ValueError):
        return False
    return isinstance(fields, dict) and fields.get(_WITH.get(problem.name, problem.name)) in _EMPTY


def _origin(url: SplitResult) -> tuple[str, str]:
    """Where an address leads, whether its port is written out or its host's letters are encoded or not."""
    host = url.netloc.rpartition("@")[2].lower()
    host = host if host.isascii() else host.encode("idna").decode()
    return url.scheme, host.removesuffix(":80" if url.scheme == "http" else ":443")


def _credentials(headers: Mapping[str, str]) -> dict[str, Any]:
    """The arguments of our client that say what those headers say."""
    authorization = headers.get("authorization", "")
    if not re.match("(?i)(basic|bearer) ", authorization):
        return {"headers": dict(headers)}
    return {
        "token": authorization,
        "headers": {name: value for name, value in headers.items() if name != "authorization"},
    }


# ---- errors of both kinds ---------------------------------------------------------------------------------


def joined(ours: errors.OrthancError, theirs: Exception) -> errors.OrthancError:
    """One error that is both: it says what ours says, and has what both have."""
    cls = _both(type(ours), type(theirs))
    made = cls.__new__(cls)
    made.args = ours.args
    made.__dict__.update({**vars(theirs), **vars(ours), "_parts": (ours, theirs)})
    return made


def _both(ours: type[errors.OrthancError], theirs: type[Exception]) -> type[errors.OrthancError]:
    """One class that is both; made once, so that it is the same one each time."""

    def again(self: Any) -> Any:
        return joined, self._parts

    if (ours, theirs) not in _made:
        members = {"__module__": ours.__module__, "__doc__": ours.__doc__}
        methods = {"__reduce__": again, "__str__": ours.__str__}
        _made[ours, theirs] = type(ours.__name__, (ours, theirs), {**members, **methods})
    both: type[errors.OrthancError] = _made[ours, theirs]
    return both


_made: dict[tuple[type, type], Any] = {}
