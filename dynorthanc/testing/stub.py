"""A client with canned answers, for tests of code that uses one: `Stub`.

The client is a real `Orthanc`: its calls are checked, requests are written and answers are read as always;
only the network is missing. The canned answers are checked too: what the server of that version could not
be asked, or would not answer so, is an error in the test.
"""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

import requests
from requests.adapters import BaseAdapter

from dynorthanc.base.problems import Problem
from dynorthanc.base.suggestions import closest
from dynorthanc.errors import UnsupportedRouteError, ValidationError
from dynorthanc.orthanc import Orthanc
from dynorthanc.spec import timeline
from dynorthanc.spec.operation import Operation

if TYPE_CHECKING:
    from typing_extensions import Self

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "array": (list, tuple),
    "object": (dict,),
}


class UnexpectedCall(AssertionError):
    """The code under test asked something that no answer is there for."""


class Call(NamedTuple):
    """A call that was made."""

    name: str
    """The operation: ``get_studies_id``."""
    arguments: dict[str, Any]
    """By keyword, as in the call of a method: path arguments, query parameters as text, body fields."""
    body: Any
    """The JSON body, else bytes; None without one."""

    def __str__(self) -> str:
        return f"{self.name}({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})"


class _Canned:
    def __init__(self, name: str, arguments: dict[str, Any], response: Any, times: int | None) -> None:
        self.name, self.arguments, self.response = name, arguments, response
        self.times, self.used = times, 0

    def fits(self, call: Call) -> bool:
        if self.name != call.name or (self.times is not None and self.used >= self.times):
            return False
        given = call.arguments
        return all(name in given and _same(value, given[name]) for name, value in self.arguments.items())

    def __str__(self) -> str:
        return str(Call(self.name, self.arguments, None))


class Stub:
    """Canned answers, and the client that gets them.

    Args:
        version: The version of Orthanc to be; the newest known by default.

    >>> stub = Stub("1.12.7")
    >>> stub.answer("get_studies_id", {"ID": "a"}, id="a")
    >>> stub.client.get_studies_id("a")
    {'ID': 'a'}
    """

    def __init__(self, version: str | None = None) -> None:
        session = requests.Session()
        session.trust_env = False
        session.mount("http://", _Adapter(self))
        self.client = Orthanc(
            "http://stub.invalid",
            version=version or timeline.load().versions[-1],
            spec="bundled",
            session=session,
        )
        self.calls: list[Call] = []
        """The calls that were made, in order."""
        self.unexpected: list[Call] = []
        self._canned: list[_Canned] = []

    def answer(self, name: str, answer: Any = None, *, times: int | None = 1, **arguments: Any) -> None:
        """Let calls of an operation be answered.

        Args:
            name: The operation, ``get_studies_id`` or ``"GET /studies/{id}"``.
            answer: JSON as Python values, text, bytes, or None for nothing.
            times: How often; None for any number of times. Answers are used up in the order they were given.
            arguments: What the call must have, by keyword as in the call of the method; others don't matter.

        Raises `UnsupportedRouteError` or `ValidationError` for what this version doesn't have or answer.
        """
        operation = self._operation(name, arguments)
        problems = list(_problems_of_answer(operation, answer))
        if problems:
            raise ValidationError(f"the canned answer of {operation.name}", problems)
        self._add(operation, arguments, _response(200, answer, operation), times)

    def fail(
        self, name: str, status: int, message: str = "", *, times: int | None = 1, **arguments: Any
    ) -> None:
        """Let calls of an operation fail with an HTTP status, and with Orthanc's words if there are any."""
        operation = self._operation(name, arguments)
        if not 300 <= status < 600:
            raise ValueError(f"{status} is no status of an error")
        said = {"HttpStatus": status, "Message": message, "OrthancStatus": 17} if message else None
        self._add(operation, arguments, _response(status, said, operation), times)

    def _add(self, operation: Operation, arguments: Mapping[str, Any], response: Any, times: Any) -> None:
        wanted = _by_keyword(operation, arguments)
        self._canned.append(_Canned(operation.name, wanted, response, times))

    @property
    def left_over(self) -> list[str]:
        """Answers that nobody asked for, or not often enough."""
        return [
            f"{canned}, {canned.used} of {canned.times or 'any number of'} times"
            for canned in self._canned
            if canned.used < (canned.times or 1)
        ]

    def verify(self) -> None:
        """Raise `UnexpectedCall` for calls without an answer, `AssertionError` for answers without a call."""
        if self.unexpected:
            raise UnexpectedCall(f"unexpected calls: {'; '.join(map(str, self.unexpected))}")
        if self.left_over:
            raise AssertionError(f"answers left over: {'; '.join(self.left_over)}")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def _operation(self, name: str, arguments: Mapping[str, Any]) -> Operation:
        api = self.client.api
        operation = api.get(name)
        if operation is None:
            raise UnsupportedRouteError(api.missing(name).text())
        known = operation.layout.keywords
        problems = [
            Problem("argument", key, "unknown", "can't be told apart", suggestion=closest(key, known))
            for key in arguments
            if key not in known and key not in operation.layout.body and not operation.extra
        ]
        if problems:
            raise ValidationError(operation.route, problems)
        return operation

    def _send(self, request: requests.PreparedRequest) -> requests.Response:
        call = self._call(request)
        self.calls.append(call)
        canned = next((one for one in self._canned if one.fits(call)), None)
        if canned is None:
            self.unexpected.append(call)
            there = (
                "; ".join(str(one) for one in self._canned if one.name == call.name) or "none of this route"
            )
            raise UnexpectedCall(f"no answer for {call}; there are: {there}")
        canned.used += 1
        response: requests.Response = canned.response()
        response.request, response.url = request, request.url or ""
        return response

    def _call(self, request: requests.PreparedRequest) -> Call:
        parts = urlsplit(request.url or "")
        found = self.client.api.match(request.method or "", parts.path)
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        body = _read(request.body)
        fields = body if isinstance(body, dict) else {}
        if found is None:
            return Call(f"{request.method} {parts.path}", {**query, **fields}, body)
        operation, path = found
        return Call(operation.name, _by_keyword(operation, {**query, **fields, **path}), body)


def _by_keyword(operation: Operation, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Arguments under one keyword each: ``id`` for ``id_``, ``requested_tags`` for ``requested-tags``."""
    keywords = {(a.place, a.name): a.keyword for a in operation.arguments}
    places = operation.layout.keywords
    return {keywords[places[key]] if key in places else key: value for key, value in arguments.items()}


def _same(wanted: Any, given: Any) -> bool:
    if wanted == given:
        return True
    if isinstance(wanted, bool) and isinstance(given, str):
        return given in (("", "true", "1") if wanted else ("false", "0"))
    return isinstance(given, str) and not isinstance(wanted, (dict, list)) and str(wanted) == given


def _read(body: Any) -> Any:
    if hasattr(body, "read"):
        body = body.read()
    if isinstance(body, str):
        body = body.encode()
    if not isinstance(body, bytes) or not body:
        return None if not body else b"".join(body)
    try:
        return json.loads(body)
    except ValueError:
        return body


def _problems_of_answer(operation: Operation, answer: Any) -> Any:
    """What this route wouldn't answer, as far as it is described."""
    kinds = operation.answers
    is_json = isinstance(answer, (dict, list, int, float)) or answer is None
    if answer is None or not kinds:
        return
    takes_json = any("json" in kind for kind in kinds)
    takes_text = takes_json or any(kind.startswith("text/") or "javascript" in kind for kind in kinds)
    takes_bytes = any("json" not in kind and not kind.startswith("text/") for kind in kinds)
    fits = takes_json if is_json else takes_text if isinstance(answer, str) else takes_bytes
    if not fits:
        message = f"({type(answer).__name__}) isn't what {operation.route} answers"
        yield Problem("answer", "", "type", message, allowed=f"it answers {', '.join(kinds)}")
    if isinstance(answer, dict):
        yield from _problems_of_fields(operation, answer)


def _problems_of_fields(operation: Operation, answer: Mapping[str, Any]) -> Any:
    for name, value in answer.items():
        described = operation.fields.get(name)
        if described is None:
            meant = closest(name, operation.fields, cutoff=0.8)
            if meant:
                yield Problem("answer", name, "unknown", "is no member of this answer", suggestion=meant)
        elif described in _TYPES and value is not None and not isinstance(value, _TYPES[described]):
            yield Problem("answer", name, "type", f"({type(value).__name__}) isn't a {described}")


def _response(status: int, answer: Any, operation: Operation) -> Any:
    """A function that makes the response anew for each call."""
    if answer is None:
        content, kind = b"", ""
    elif isinstance(answer, (bytes, bytearray)):
        own = [kind for kind in operation.answers if "json" not in kind]
        content, kind = bytes(answer), own[0] if own else "application/octet-stream"
    elif isinstance(answer, str) and operation.answers != ("application/json",):
        content, kind = answer.encode(), "text/plain; charset=utf-8"
    else:
        content, kind = json.dumps(answer).encode(), "application/json"

    def make() -> requests.Response:
        response = requests.Response()
        response.status_code = status
        response.raw = io.BytesIO(content)
        response.headers["Content-Length"] = str(len(content))
        if kind:
            response.headers["Content-Type"] = kind
        return response

    return make


class _Adapter(BaseAdapter):
    def __init__(self, stub: Stub) -> None:
        super().__init__()
        self._stub = stub

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        return self._stub._send(request)

    def close(self) -> None:
        pass
