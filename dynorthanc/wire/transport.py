"""From a request to a `requests.Response`.

`requests` sets a connection pool up once per client: proxies, certificates and netrc of the environment, its
own rules for all of them. From then on a call goes to that pool of `urllib3` directly, for a third of the
price of `Session.get`. A session that the user hands over is used as it is, hooks and adapters included.

What is sent twice, and what isn't: see `retries`. Besides, a call refused with 401 or 403 is repeated with
the new token if there is a function that renews it. A body that can't be rewound is sent once or not at all.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import timedelta
from time import perf_counter
from typing import Any
from urllib.parse import urljoin, urlsplit

import requests
import urllib3
from requests.utils import default_headers
from urllib3.exceptions import ClosedPoolError
from urllib3.exceptions import HTTPError as Urllib3Error

from dynorthanc.base.stopping import stopped
from dynorthanc.errors import IncompleteAnswer, OrthancError, ValidationError
from dynorthanc.wire.auth import LENGTH, Hidden, check_header
from dynorthanc.wire.body import Body, RequestBody, prepare
from dynorthanc.wire.completeness import TELL_MD5, Seen, ends_with_connection, is_page, why_cut, why_other
from dynorthanc.wire.connection import Connection, TimeoutType, origin, timeouts
from dynorthanc.wire.failures import not_whole, wrap
from dynorthanc.wire.head import adopt
from dynorthanc.wire.pool import let_go
from dynorthanc.wire.reading import read_error, read_whole
from dynorthanc.wire.response import Response
from dynorthanc.wire.retries import Patience, is_passing
from dynorthanc.wire.unpacking import ACCEPTED

_log = logging.getLogger("dynorthanc")
_USUAL = default_headers()["Accept-Encoding"]
"""What `requests` asks for unless told otherwise."""

_POOL_WAIT = 300.0  # seconds until "no connection is free" is taken for a mistake
_REDIRECT_SECONDS = 1.0  # for the body of one, which says nothing
_MAX_HOPS = 5
_REDIRECTS = frozenset((301, 302, 303, 307, 308))
_FOREIGN = (
    Urllib3Error,
    requests.RequestException,
    OSError,
    ValueError,
    OverflowError,
    MemoryError,  # for a body of 10**15 bytes, as announced
)


def may_change(method: str, query: str, headers: Mapping[str, str] | None, reads: bool) -> bool:
    """Whether a request may change something: Orthanc takes another method out of a query or a header."""
    is_overridden = bool(headers) and "x-http-method-override" in [
        str(name).lower() for name in headers or ()
    ]
    return is_overridden or (not reads and (method != "GET" or "_method=" in query))


class Transport(Connection):
    """One server, one bounded pool of connections; safe to use in many threads and after `fork`.

    `auth`: (username, password). `token`: a bearer token, or a function returning one, which is asked again
    after a 401 or 403. `verify`: False, or the file (folder) of the authorities to trust. `cert`: the
    client's certificate, one file or (certificate, key). `timeout`: seconds, or (to connect, to wait
    for data). `pool_size`: connections at most, 1 to 49. `session`: a `requests.Session` to use as it is.
    `trust_env`: whether proxies, CA bundles and netrc of the environment are looked at (once, at the start).
    `retries`: how often a read is asked again (see `retries`); 0 for never. `max_unpacked`: bytes that a
    compressed answer may become, or one in memory (a third of which one may have that tells its length).
    `least_speed`: bytes a second that an answer brings at least.
    """

    def send(
        self,
        method: str,
        path: str,
        *,
        query: str = "",
        headers: Mapping[str, str] | None = None,
        body: Body | None = None,
        timeout: TimeoutType | None = None,
        stream: bool = False,
        template: str = "",
        cookies: Mapping[str, str] | None = None,
        reads: bool = False,
        promised: tuple[str, ...] = (),
        retries: int | None = None,
    ) -> requests.Response:
        """Send a request and return the answer, whatever its status.

        `path` begins with a slash; it and `query` are percent-encoded already. `template` names the call in
        errors and logs. With `stream` the body is left to be read; close the response then. `reads`: it
        changes nothing, whatever its method. `promised`: the media types of the answer, which is whole or an
        error as far as that can be told (`completeness.why_cut`); a web page in their place isn't read on.
        `retries`: the client's if not given.
        A GET is redirected within the same server (scheme, host and port); other 3xx are returned.
        Raises `ConnectError`, `Timeout`, `TLSError`, `IncompleteAnswer`, `AnswerTooLarge`.
        """
        __tracebackhide__ = True
        stop = stopped.get()
        if stop is not None and stop.is_set():
            raise KeyboardInterrupt("nobody waits for it any more")
        if path[:1] != "/":
            raise ValidationError(f"{method} {template}", ["a path starts with /"])
        call = _Exchange()
        call.method, call.template, call.body, call.stream = method, template, body, stream
        call.target = f"{self._path}{path}?{query}" if query else self._path + path
        call.limits, call.timeout = self._timeout if timeout is None else timeouts(timeout)
        call.source = None
        call.has_effect = may_change(method, query, headers, reads)
        call.promised = promised
        call.retries = self.retries if retries is None else retries
        call.headers = self._headers
        if body is not None and type(body) is not bytes:
            call.body, call.source = prepare(body, f"{method} {template}")
        if headers or cookies or call.source is not None:
            call.headers = self._with(headers, cookies, call)
        started = perf_counter()
        if self._renewable:
            response = self._with_token(call)
        else:
            response = self._once(call)
        if response.status_code in _REDIRECTS and method == "GET" and not call.has_effect:
            response = self._followed(response, call)
        if _log.isEnabledFor(logging.DEBUG):
            elapsed = (perf_counter() - started) * 1000
            _log.debug("%s %s: %d in %.1f ms", method, template or "-", response.status_code, elapsed)
        return response

    def _with(
        self, headers: Mapping[str, str] | None, cookies: Mapping[str, str] | None, call: _Exchange
    ) -> dict[str, str]:
        """The client's header fields and those of the call, which win."""
        label = f"{call.method} {call.template}"
        fields = dict(self._headers)
        for name, value in (headers or {}).items():
            value = check_header(name, value, label)
            lower = name.lower()
            if lower in LENGTH:
                continue
            fields.pop(self._names.get(lower, ""), None)
            if lower == "authorization":
                name, value = "Authorization", Hidden(value)
            fields[name] = value
        if cookies:
            pairs = [f"{name}={value}" for name, value in _cookies(cookies, label).items()]
            fields["Cookie"] = Hidden(check_header("Cookie", "; ".join(pairs), label))
        if call.source is not None and call.source.length is not None:
            fields["Content-Length"] = str(call.source.length)
        return fields

    def _with_token(self, call: _Exchange) -> requests.Response:
        """Send it with the token there is, and once more with a new one if that was refused."""
        if "Authorization" in call.headers or self._credentials is None:  # the call brought its own
            return self._once(call)
        fields = call.headers
        token = self._credentials.header() or ""
        call.headers = {**fields, "Authorization": token}
        response = self._once(call)
        if response.status_code not in (401, 403) or (call.source and not call.source.rewindable):
            return response
        try:
            renewed = self._credentials.renew(token)
        except BaseException:
            response.close()  # an answer still to be read would keep its connection for ever
            raise
        if not renewed:
            return response
        response.close()
        if call.source is not None:
            call.source.rewind()
        call.headers = {**fields, "Authorization": self._credentials.header() or ""}
        return self._once(call)

    def _followed(self, response: requests.Response, call: _Exchange) -> requests.Response:
        """Follow redirects of a GET while they stay on this very server; return the first other answer."""
        hops: list[requests.Response] = []
        while response.status_code in _REDIRECTS and len(hops) < _MAX_HOPS:
            try:
                target = urlsplit(urljoin(response.url, response.headers.get("Location", "")))
                if not response.headers.get("Location") or origin(target) != self._origin:
                    break
            except ValueError:  # no URL at all
                break
            response.close()
            hops.append(response)
            call.target = f"{target.path or '/'}?{target.query}" if target.query else target.path or "/"
            response = self._once(call)
            response.history = list(hops)
        return response

    def _once(self, call: _Exchange) -> requests.Response:
        """Send it; once, but for what `again` allows."""
        __tracebackhide__ = True
        comes_again = call.source is None or call.source.rewindable
        patience = None  # most calls need none
        while True:
            error = None
            try:
                response = self._answered(call)
            except (OrthancError, *_FOREIGN) as e:
                let_go(e)
                error = self._ours(e, call)
            except BaseException as e:
                let_go(e)
                raise
            if error is None and (
                response.status_code < 408 or not is_passing(response.status_code, response.content)
            ):
                return response
            if patience is None:
                patience = Patience(call.retries if comes_again else 0, not call.has_effect)
            if error is None:
                if not patience.after_answer(
                    response.status_code, response.headers, response.content, call.template == "/instances"
                ):
                    return response
            elif not patience.after_error(error):
                raise error from error.__cause__
            self.repeated += 1
            what = response.status_code if error is None else type(error).__name__
            _log.debug("%s %s: once more after %s", call.method, call.template or "-", what)
            if call.source is not None:
                call.source.rewind()

    def _answered(self, call: _Exchange) -> requests.Response:
        """The answer, with its body read unless it is wanted as a stream; of an error, the beginning."""
        started = perf_counter()
        if self._session is not None:
            response = self._by_session(call, self._session)
        else:
            response = self._by_pool(call)
            response.elapsed = timedelta(seconds=perf_counter() - started)
        status = response.status_code
        if status == 206 and not any(name.lower() == "range" for name in call.headers):
            response.close()
            raise self._not_whole(call, "the server sent a part of it, unasked")
        is_open = ends_with_connection(response)
        if is_open and "Content-Length" in response.headers:
            # Python then takes all that comes, which may be half of it
            response.close()
            raise self._not_whole(call, "what it says of its length can't be read")
        told = call.template if call.method == "GET" else ""  # a PUT is answered with the MD5 of what was put
        if (status >= 300 and status != 304) or (
            "html" in response.headers.get("Content-Type", "").lower()
            and is_page(response.headers, call.promised)
        ):
            read_error(response, call.template, _REDIRECT_SECONDS if status in _REDIRECTS else None)
        elif not call.stream:
            read_whole(response, call.template, call.promised)
            if status == 200:
                why = why_cut(response.content, response.headers, call.promised, is_open)
                if told.endswith(TELL_MD5):
                    why = why or why_other(response.content, response.headers, told)
                if why:
                    raise self._not_whole(call, why)
        elif status == 200 and isinstance(response, Response):
            response.template = call.template
            response.seen = Seen(response.headers, call.promised, told, is_open)
        return response

    def _not_whole(self, call: _Exchange, why: str) -> IncompleteAnswer:
        return not_whole(call.method, call.template, why, call.has_effect)

    def _by_pool(self, call: _Exchange) -> requests.Response:
        """A response as `requests` makes it, less the work for cookies and hooks that isn't needed."""
        pool = self._pool or self._open()
        pool.rewrite = self.rewrite
        raw = pool.urlopen(
            call.method,
            self._wire + call.target,
            call.body,
            call.headers,
            False,  # retries: urllib3 would log the whole URL, with its query, as a warning
            False,  # redirect
            False,  # assert_same_host
            call.timeout,
            call.limits[1] or _POOL_WAIT,
            preload_content=False,
            decode_content=False,
        )
        asked = call.method, call.headers, call.body
        return Response(raw, self._shown_origin + call.target, asked, self._max_unpacked)

    def _ours(self, exc: Exception, call: _Exchange) -> OrthancError:
        """The error to raise for what has happened."""
        if call.source is not None and call.source.failure is not None:
            raise call.source.failure from None  # of the caller's file or generator, and not of the network
        if isinstance(exc, OrthancError):
            return exc
        if isinstance(exc, ClosedPoolError):
            self.check_open()
        return wrap(exc, call.method, call.template, self.base_url, call.has_effect)

    def _by_session(self, call: _Exchange, session: requests.Session) -> requests.Response:
        """Send it through the user's session, which keeps its own rules; redirects stay ours."""
        self.check_open()
        fields = dict(call.headers)
        authorization = fields.pop("Authorization", None)
        body = b"" if call.source is not None and call.source.length == 0 else call.body
        if session.headers.get("Accept-Encoding") == _USUAL:
            fields = {"Accept-Encoding": ACCEPTED, **fields}  # of two spellings, `requests` takes the last
        given = {name: value for name, value in self._environment.items() if value is not None}
        response = session.request(
            call.method,
            self._shown_origin + call.target,
            data=body,
            headers=fields,
            auth=None if authorization is None else _Authorization(authorization),
            timeout=call.limits,
            stream=True,
            allow_redirects=False,
            **given,
        )
        if type(response) is requests.Response and isinstance(response.raw, urllib3.BaseHTTPResponse):
            response.__class__ = Response  # it streams as ours do
            vars(response).update(max_unpacked=self._max_unpacked, least_speed=self._least_speed)
            adopt(getattr(response.raw, "_original_response", None), self._least_speed)
        return response


def _cookies(given: Mapping[str, str], label: str) -> dict[str, str]:
    try:
        return {name: value for name, value in dict(given).items() if value is not None}
    except (TypeError, ValueError):
        raise ValidationError(label, ["cookies are a dict or a list of pairs"]) from None


class _Exchange:
    """What one call needs on its way through the methods above."""

    __slots__ = (
        "body",
        "has_effect",
        "headers",
        "limits",
        "method",
        "promised",
        "retries",
        "source",
        "stream",
        "target",
        "template",
        "timeout",
    )
    has_effect: bool
    method: str
    target: str
    template: str
    headers: dict[str, str]
    body: Any
    promised: tuple[str, ...]
    retries: int
    source: RequestBody | None
    limits: tuple[float | None, float | None]
    timeout: urllib3.Timeout
    stream: bool


class _Authorization(requests.auth.AuthBase):
    """Ours goes first: `requests` would put netrc's over a mere header."""

    def __init__(self, value: str) -> None:
        self._value = value

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        request.headers["Authorization"] = self._value
        return request
