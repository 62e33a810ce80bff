"""Any request of a client: raw verbs (`GET`), streams to disk, and what becomes of the answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Concatenate, ParamSpec

from dynorthanc import answers
from dynorthanc.api import Api
from dynorthanc.base.files import opened
from dynorthanc.base.problems import Problem
from dynorthanc.check import request
from dynorthanc.check.concern import EDITS, REMOVERS, Once
from dynorthanc.check.mode import Mode, refuse
from dynorthanc.check.request import Request
from dynorthanc.check.rules import check_route
from dynorthanc.client.builds import Reading
from dynorthanc.errors import (
    IncompleteAnswer,
    OrthancError,
    UnsupportedMedia,
    ValidationError,
    check_type,
    no_argument,
)
from dynorthanc.spec.backend import completed
from dynorthanc.wire.body import may_be_several
from dynorthanc.wire.completeness import ANYTHING, MAY_BE_EMPTY, is_page, looks_like_page
from dynorthanc.wire.failures import error_from, refuse_unstored
from dynorthanc.wire.reading import shortened
from dynorthanc.wire.retries import Patience
from dynorthanc.wire.transport import Transport, may_change

_PLACEHOLDER = "/app/images/unsupported.png"
Timeout = float | tuple[float | None, float | None] | None


_PAGE = "a web page came instead of Orthanc's answer: a proxy that wants a login?"
_JSON, _TEXT = ("application/json",), ("text/plain",)
_ODD = (b"", b"<", b" ", b"\t", b"\r", b"\n", b"\xef")
"""What JSON from Orthanc never begins with; a page may."""
_CONDITIONS = ("if-none-match", "if-modified-since")
_STORED = ("application/dicom+json",)
"""What says which of the files of a POST were stored: that is how STOW-RS answers."""
_MOST_ASKED = 1 << 28  # bytes
_ZIP = "application/zip"
_PREPARED = "what prepare() gives is meant"
_LASTING = ("/system", "/tools/default-encoding")
_CHANGING = ("/tools/default-encoding", "/tools/reset")
_LOSS_TOLD = "LossIsTold"  # a capability, see `dynorthanc.spec.backend`

_P = ParamSpec("_P")


def _verb(
    name: str, request: Callable[Concatenate[Any, str, _P], Any]
) -> Callable[Concatenate[Any, _P], Any]:
    """`request` with its first argument given; what `help()` and editors show is written out."""

    def verb(
        self: Any,
        /,
        route: str,
        params: Any = None,
        json: Any = None,
        data: Any = None,
        file: Any = None,
        headers: Mapping[str, Any] | None = None,
        cookies: Mapping[str, str] | None = None,
        *,
        timeout: Timeout = None,
        validate: Mode | None = None,
        raw: bool = False,
    ) -> Any:
        __tracebackhide__ = True
        whole = (params, json, data, file, headers, cookies)
        return self.request(name, route, *whole, timeout=timeout, validate=validate, raw=raw)

    verb.__name__, verb.__qualname__ = name, f"Sending.{name}"
    verb.__doc__ = f"{name} a concrete route, see `request`."
    made: Any = verb
    return made  # type: ignore[no-any-return]


def _may_be_lost(response: Any, prepared: Request, stream: bool) -> bool:
    """Whether a read gives nothing, perhaps as the server has just lost its database: the next one tells."""
    if prepared.method != "GET" and not prepared.reads:
        return False
    empty = response.status_code == 200 and not stream and response.content.strip() == b"[]"
    return bool(empty or response.status_code == 404)


_WHOLE = ("file", "headers", "cookies", "validate")
"""What `stream` takes of a request besides."""


def options_of_saving() -> list[str]:
    """The options of what writes an answer to a file."""
    from dynorthanc.base.arguments import arguments_of
    from dynorthanc.wire import saving

    known = [name for name in arguments_of(saving.save) if name not in ("open_at", "template", "to")]
    return ["to", "timeout", *known]


def options_of_stream() -> list[str]:
    """The arguments of `stream`."""
    return ["method", "route", "params", "json", "data", *_WHOLE, *options_of_saving()]


def _check_saving(call: str, options: Mapping[str, Any], known: Sequence[str]) -> None:
    """Refuse options that what writes an answer to a file hasn't."""
    if strange := options.keys() - {*known}:
        raise no_argument(call, sorted(strange), known)


def _is_whole(response: Any, prepared: Request) -> bool:
    """Whether a success that isn't 200 is all that was asked for; of a write, any is."""
    if prepared.method != "GET" and not prepared.reads:
        return True
    status, names = response.status_code, {name.lower() for name in prepared.headers}
    if status == 304:
        return not names.isdisjoint(_CONDITIONS)
    if status == 204:
        return all("json" in kind for kind in prepared.answers)
    return bool(status == 206)  # a part was asked for, or it has been refused already


class Sending:
    """The part of a client that sends: it knows routes as texts, and none by name."""

    validate: Mode
    """What a wrong call does: ``"error"``, ``"warn"``, or ``"off"``."""
    show_values: bool
    """False to withhold values from messages, as they may name patients."""
    transport: Transport
    """The way to the server: connections, credentials, limits."""
    _connect_timeout: float | None
    _version: str
    _api: Api
    _plugins: Mapping[str, Any] = {}
    """What the server told of the plugins whose routes are in its API, by their names."""
    _told: dict[str, Any]
    """What the server told of itself, by route: see `ask`."""

    @property
    def url(self) -> str:
        """The server's address, without credentials and trailing slash."""
        return self.transport.base_url

    @property
    def version(self) -> str:
        """The server's version, as it told at connect time."""
        return self._version

    @property
    def api(self) -> Api:
        """The API that calls are checked against."""
        return self._api

    # ---- raw verbs ----------------------------------------------------------------------------------------

    def request(
        self,
        method: str,
        route: str,
        params: Any = None,
        json: Any = None,
        data: Any = None,
        file: Any = None,
        headers: Mapping[str, Any] | None = None,
        cookies: Mapping[str, str] | None = None,
        *,
        timeout: Timeout = None,
        validate: Mode | None = None,
        raw: bool = False,
    ) -> Any:
        """Send a request for a concrete route, such as ``"/studies/…/series"``.

        A described route is checked like its method; any other (a plugin's) passes as it is. ``data`` is
        bytes, text, a binary file or a `Path`; ``file`` is a path or a binary file. ``raw=True`` returns the
        `requests.Response`. The answer is held in memory whole, however large: `stream` writes it to a file.
        Raises like a method's call.
        """
        __tracebackhide__ = True
        prepared = self.prepare(method, route, params, json, data, file, headers, cookies, validate, timeout)
        return self.send(prepared, timeout=timeout, raw=raw)

    GET = _verb("GET", request)
    POST = _verb("POST", request)
    PUT = _verb("PUT", request)
    DELETE = _verb("DELETE", request)

    def check(
        self,
        method: str,
        route: str,
        params: Any = None,
        json: Any = None,
        data: Any = None,
        headers: Any = None,
    ) -> list[Problem]:
        """Everything that is wrong with a request for a concrete route; the request isn't sent."""
        if isinstance(method, str) and isinstance(route, str):  # else that is told below
            self._learn(method.upper(), route)
        found = check_route(self._api, method, route, params, json, data, headers, self.ask)
        if not found and (params is not None or "?" in str(route)):
            with suppress(ValidationError, TypeError):
                prepared = self.prepare(method, route, params, headers=headers, validate="off")
                return self._reading.problems(prepared.query)
        return self._in_full(found)

    def ask(self, route: str, body: Any = None, timeout: Timeout = None) -> Any:
        """What the server says of itself or of what it stores; what lasts is asked once.

        With a ``body``, a search.
        """
        if body is not None:
            return self.send(request.own("POST", route, body, reads=True), timeout)
        if route not in _LASTING and route != self._api.backend.route:
            return self.GET(route, timeout=timeout)
        if route not in self._told:
            self._told[route] = self.GET(route, timeout=timeout)
        return self._told[route]

    def _ask_within(self, seconds: float, route: str) -> Any:
        """What the server says at a route, all of it within so many seconds once it has begun."""
        prepared = self.prepare("GET", route)
        response = shortened(self.open(prepared, seconds), prepared.template, _MOST_ASKED, seconds)
        return answers.value(response, "GET", prepared.template, prepared.answers)

    def stream(
        self,
        /,
        method: str,
        route: str,
        params: Any = None,
        json: Any = None,
        data: Any = None,
        *,
        to: Any,
        **options: Any,
    ) -> Path:
        """Send a request and write its answer to a file; returns the file's path.

        ``to`` is a file, which appears only once it is whole, or a folder for the name the server gives.
        A broken GET is taken up again: where it stopped if the route knows ranges, else once from its
        beginning. More options: see `download.save`.
        Raises `IncompleteAnswer` when the answer ended early; the file is then as it was before.
        """
        _check_saving("stream", options, options_of_stream())
        whole = {name: options.pop(name, None) for name in _WHOLE}
        prepared = self.prepare(method, route, params, json, data, **whole, timeout=options.get("timeout"))
        return self.save(prepared, to, **options)

    def save(self, /, prepared: Request, to: Any, *, timeout: Timeout = None, **options: Any) -> Path:
        """Send a prepared request and write its answer to a file, as `stream` does."""
        from dynorthanc.client import transcoded
        from dynorthanc.wire import saving

        check_type("save", _PREPARED, prepared, Request)
        _check_saving("save", options, options_of_saving())

        def open_at(start: int) -> Any:
            fields = {**prepared.headers, "Accept-Encoding": "identity"}
            if start:
                fields["Range"] = f"bytes={start}-"
            return self.open(prepared._replace(headers=fields), timeout)

        found = self._api.match(prepared.method, prepared.path)
        ranges = found is not None and found[0].takes("header", "Range")
        own_range = any(name.lower() == "range" for name in prepared.headers)
        options.setdefault("resume", ranges and not own_range)
        usual = 0 if prepared.method != "GET" else 5 if options["resume"] else 1
        options.setdefault("retries", usual if self.transport.retries else 0)
        options.setdefault("kind", prepared.answers[0] if len(prepared.answers) == 1 else "")
        if "check" not in options:  # else whoever calls has counted already
            images = transcoded.expected(prepared, *self._within(timeout))
            options["check"] = transcoded.checking(prepared.template, transcoded.asked(prepared), images)
        return saving.save(open_at, to, template=prepared.template, **options)

    def prepare(
        self,
        method: str,
        route: str,
        params: Any = None,
        json: Any = None,
        data: Any = None,
        file: Any = None,
        headers: Any = None,
        cookies: Any = None,
        validate: Mode | None = None,
        timeout: Timeout = None,
    ) -> Request:
        """The checked request for a concrete route, as `request` would send it; nothing is sent.

        Raises `ValidationError`.
        """
        __tracebackhide__ = True
        whole = {"params": params, "json": json, "data": data, "file": file, "headers": headers}
        given = {name: value for name, value in whole.items() if value is not None}
        self._learn(method.upper(), route)
        try:
            if "json" in given:
                from dynorthanc.client.places import in_body

                given = in_body(self.url, given, f"{method.upper()} (some route)")
            call = request.bind_route(self._api, method.upper(), route, given, cookies)
            call, problems = request.checked(self._api, call, partial(self.ask, timeout=timeout))
        except OrthancError:
            raise
        except Exception as error:
            raise request.unlooked(f"{method} (some route)", error) from error
        self._refuse(call.operation.route, problems, validate)
        return self._sayable(request.write(call), validate)

    def _learn(self, method: str, route: str) -> None:
        """Find out what a concrete route may be that nobody described."""

    def _sayable(self, prepared: Request, validate: Mode | None = None) -> Request:
        """A prepared request, once its query can be said to this very server.

        Some builds don't decode queries, or twice. Raises `ValidationError` for what has no spelling there.
        """
        __tracebackhide__ = True
        route = f"{prepared.method} {prepared.template}"
        self._refuse(route, self._reading.problems(prepared.query), validate)
        return prepared

    def _refuse(self, route: str, problems: list[Problem], validate: Mode | None) -> None:
        __tracebackhide__ = True
        if problems:
            refuse(route, self._in_full(problems), validate or self.validate, self.show_values)

    def _in_full(self, problems: list[Problem]) -> list[Problem]:
        """Problems, those with the server's database with the version of its plugin: see `completed`."""
        return [p._replace(message=self._reason(p.message)) for p in problems]

    def _reason(self, text: str) -> str:
        """A reason with the version of the database's plugin, for which the server is asked only now."""
        with suppress(OrthancError):  # who may not see the plugins is told all the same
            return completed(text, self._api.backend, self.ask)
        return text

    @cached_property
    def _reading(self) -> Reading:
        return Reading(self.transport, self.version)

    # ---- sending ------------------------------------------------------------------------------------------

    def send(self, prepared: Request, timeout: Timeout = None, raw: bool = False) -> Any:
        """Send a prepared request; the answer as a Python value, or with ``raw`` as `requests.Response`."""
        __tracebackhide__ = True
        check_type("send", _PREPARED, prepared, Request)
        response = self._send(prepared, timeout, stream=False)
        if raw:
            return response
        told = prepared.method, prepared.template, prepared.answers, prepared.presence
        try:
            return answers.value(response, *told)
        except IncompleteAnswer as error:
            if not self._asks_again(prepared, error):
                raise
        return answers.value(self._send(prepared, timeout, stream=False), *told)

    def _asks_again(self, prepared: Request, error: OrthancError) -> bool:
        """Wait a moment and return True if a read is to be sent once more: what came wasn't the server's."""
        comes_again = prepared.body is None or isinstance(prepared.body, bytes)
        retries = min(self.transport.retries, 1) if comes_again else 0
        changes = may_change(prepared.method, prepared.query, prepared.headers, prepared.reads)
        again = Patience(retries, not changes).after_error(error)
        self.transport.repeated += again
        return again

    def _within(self, timeout: Timeout) -> tuple[partial[Any], partial[Any]]:
        """How the server is asked, and POSTed to, for the sake of a call that was given so much time."""
        return partial(self.ask, timeout=timeout), partial(self.POST, timeout=timeout)

    def open(self, prepared: Request, timeout: Timeout = None) -> Any:
        """Send a prepared request; the open `requests.Response`, whose body has not been read."""
        check_type("open", _PREPARED, prepared, Request)
        return self._send(prepared, timeout, stream=True)

    def _send(self, prepared: Request, timeout: Timeout, stream: bool) -> Any:
        __tracebackhide__ = True
        body = prepared.body
        if isinstance(body, Path):
            with opened(body) as file:
                return self._send(prepared._replace(body=file), timeout, stream)
        if timeout is None and prepared.slow:
            timeout = (self._connect_timeout, None)
        is_saved = stream and _ZIP in prepared.answers  # whoever saves an archive looks at it
        look = self._look(prepared, timeout) if prepared.slow and not is_saved else None
        bring_up_to_date = None
        if prepared.template in REMOVERS:
            from dynorthanc.client import losses

            ask = Once(partial(self.GET, timeout=timeout))
            if prepared.template in EDITS and not prepared.watched:
                stale = losses.refuse(prepared, ask)
                if stale:
                    post = self._within(timeout)[1]
                    bring_up_to_date = partial(losses.bring_up_to_date, prepared, post, stale)
            losses.tell(prepared, ask)
        send = partial(
            self.transport.send,
            prepared.method,
            prepared.path,
            query=prepared.query,
            headers=prepared.headers,
            body=body,
            timeout=timeout,
            stream=stream,
            template=prepared.template,
            cookies=prepared.cookies,
            reads=prepared.reads,
            promised=prepared.answers if prepared.described else (ANYTHING,),
        )
        response = send()
        if _LOSS_TOLD in self._api.backend.lacks and _may_be_lost(response, prepared, stream):
            response.close()
            response = send()
        if prepared.template in _CHANGING and prepared.method != "GET":
            self._told.clear()
        try:
            self._judge(response, prepared, stream)
        except IncompleteAnswer as error:
            if not self._asks_again(prepared, error):
                raise
            response = send()
            self._judge(response, prepared, stream)
        if prepared.method == "POST" and prepared.answers == _STORED:
            refuse_unstored(response, prepared.template, prepared.headers, body)
        if bring_up_to_date is not None:
            bring_up_to_date()
        if look is not None:
            look(response)
        return response

    def _judge(self, response: Any, prepared: Request, stream: bool) -> None:
        """Raise for an error, and for what isn't an answer of Orthanc's."""
        if response.status_code >= 300 and response.status_code != 304:  # a redirect that may not be followed
            raise self._error(response, prepared)
        if response.history and response.url.endswith(_PLACEHOLDER):
            self._refuse_placeholder(response, prepared)
        if not prepared.described:
            return
        if "html" in response.headers.get("Content-Type", "").lower():
            self._refuse_page(response, prepared)
        if not stream and response.content[:1] in _ODD:
            self._refuse_odd(response, prepared)
        if response.status_code != 200 and not _is_whole(response, prepared):
            why = f"the server answers {response.status_code}, which is no whole answer"
            raise self._no_answer(response, prepared, f"{why}: a proxy in between?")

    def _look(self, prepared: Request, timeout: Timeout) -> Callable[[Any], None] | None:
        """Refuse to send a part of what is named; gives what looks at the answer, if that needs a look."""
        from dynorthanc.client import transcoded

        ask, post = self._within(timeout)
        transcoded.refuse_gone(prepared, self._api, post)
        return transcoded.looking(prepared, ask, post)

    def _refuse_page(self, response: Any, prepared: Request) -> None:
        if is_page(response.headers, prepared.answers):
            raise self._no_answer(response, prepared, _PAGE)

    def _refuse_odd(self, response: Any, prepared: Request) -> None:
        """Raise for a page that doesn't call itself one, and for nothing where a read promises something."""
        if looks_like_page(response.content, prepared.answers):
            raise self._no_answer(response, prepared, _PAGE)
        reads = prepared.method == "GET" or prepared.reads
        is_text = prepared.answers == _TEXT and not prepared.template.endswith(MAY_BE_EMPTY)
        is_due = reads and (is_text or prepared.answers == _JSON) and not prepared.presence
        if is_due and not response.content and response.status_code != 304:
            why = f"nothing came where {'text' if is_text else 'JSON'} was promised: a proxy in between?"
            raise self._no_answer(response, prepared, why)

    def _no_answer(self, response: Any, prepared: Request, why: str) -> IncompleteAnswer:
        response.close()
        method, template = prepared.method, prepared.template
        effect = method != "GET" and not prepared.reads
        return IncompleteAnswer(
            f"{method} {template}: {why}", method=method, template=template, effect=effect
        )

    def _refuse_placeholder(self, response: Any, prepared: Request) -> None:
        """Raise for an image that older servers lead to where newer ones answer 415, unless it is wanted."""
        from dynorthanc.client import hints

        if "returnUnsupportedImage" not in prepared.query:
            response.close()
            hint = hints.why_undrawn(prepared)
            first = response.history[0]
            raise UnsupportedMedia(
                415, prepared.method, prepared.path, prepared.template, hint=hint, response=first
            )

    def _error(self, response: Any, prepared: Request) -> Exception:
        from dynorthanc.client import hints

        def hint(details: str) -> str:
            if response.status_code == 400:
                return "" if details else hints.why_refused(prepared)
            if response.status_code == 403:
                return hints.why_forbidden(prepared)
            if response.status_code == 415:
                return hints.why_undrawn(prepared)
            if response.status_code == 500:
                return hints.why_failed(prepared, response)
            return hints.why(self._api, self.GET, prepared, details) if response.status_code == 404 else ""

        with response:
            effect = prepared.method != "GET" and not prepared.reads
            call = (prepared.method, prepared.path, prepared.template)
            several = effect and prepared.template == "/instances" and may_be_several(*prepared[4:6])
            return error_from(response, *call, hint, effect, self.show_values, several)
