"""Everything this package raises.

One tree under `OrthancError`, so `except OrthancError` catches all of it. The classes are also the builtin
ones a script would expect (`ConnectionError`, `TimeoutError`, `AttributeError`, `ValueError`).

What a message may hold: the method, the route *template*, the status and the server's own words. What it
never holds: credentials, queries, request bodies, identifiers of resources. Those stay out because messages
end up in logs. All errors pickle as the class they are, with plain attributes; a held response is dropped.
"""

from __future__ import annotations

import re
import sys
import warnings
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar
from urllib.parse import unquote

from dynorthanc.base.problems import Problem, cut

if TYPE_CHECKING:
    import requests

__all__ = [
    "AnswerTooLarge",
    "BadRequest",
    "Conflict",
    "ConnectError",
    "DescriptionError",
    "Forbidden",
    "HTTPError",
    "IncompleteAnswer",
    "InvalidAddress",
    "JobFailed",
    "JobLost",
    "JobTimeout",
    "MethodNotAllowed",
    "NotFound",
    "OrthancError",
    "RedirectRefused",
    "SandboxError",
    "ServerError",
    "TLSError",
    "Timeout",
    "Unauthorized",
    "UnsupportedMedia",
    "UnsupportedRouteError",
    "ValidationError",
]

_E = TypeVar("_E", bound="OrthancError")
_P = ParamSpec("_P")
_T = TypeVar("_T")


class OrthancError(Exception):
    """Anything that went wrong in or through this package.

    `maybe_done`: whether the server may have done what was asked, though this error came.
    """

    maybe_done = False
    jobs: Sequence[str] = ()
    """The ids of other jobs that the call has made, which go on at the server."""

    def __reduce__(self) -> Any:
        state = {name: value for name, value in self.__dict__.items() if name != "response"}
        return _rebuild, (type(self), self.args, state)


def _rebuild(cls: type[_E], args: tuple[Any, ...], state: dict[str, Any]) -> _E:
    """Make the error again without its constructor: constructors differ, attributes don't."""
    error = cls.__new__(cls)
    error.args = args
    error.__dict__.update(state)
    return error


# ---------------------------------------------------------------- before anything is sent


class UnsupportedRouteError(OrthancError, AttributeError):
    """This server has no such route or method; the message says which version has, or what was meant."""

    def __init__(self, message: str) -> None:
        # where these are missing, Python fills them in and adds a suggestion of its own to ours
        super().__init__(message, name="", obj=None)


class InvalidAddress(OrthancError, ValueError):
    """The URL given for a server can't be one."""


class DescriptionError(OrthancError, ValueError):
    """A description of the API (a file, an answer to `/openapi`) can't be used."""


class SandboxError(OrthancError, RuntimeError):
    """No throwaway server: no program of that version here, or it didn't start."""


_MOST_TOLD = 50


class ValidationError(OrthancError, ValueError):
    """A call that this server would refuse, misread or silently ignore; nothing was sent.

    `problems` lists everything found, in order; `operation` says which call. With ``values=False`` the
    message withholds what was given, as it may name a patient.
    """

    def __init__(self, operation: str, problems: Sequence[object], values: bool = True) -> None:
        self.operation = operation
        self.problems = list(problems)
        lines = [p.text(values) if isinstance(p, Problem) else str(p) for p in self.problems]
        if len(lines) == 1:
            text = f"{cut(operation)}: {lines[0]}"
        else:
            told = [f"  {line}" for line in lines[:_MOST_TOLD]]
            more = [f"  and {len(lines) - _MOST_TOLD} more"] if len(lines) > _MOST_TOLD else []
            text = "\n".join([f"{cut(operation)}: {len(lines)} problems", *told, *more])
        super().__init__(text)


class WrongType(ValidationError, TypeError):
    """Something of another type than a call takes."""


def no_argument(call: str, names: Iterable[str], known: Iterable[str]) -> WrongType:
    """The error of names that no argument of a call has."""
    from dynorthanc.base.arguments import unknown

    return WrongType(call, [unknown(names, known)])


def named(function: Callable[_P, _T]) -> Callable[_P, _T]:
    """Have a call that a function's arguments don't fit refused with those that there are."""

    @wraps(function)
    def called(*args: _P.args, **kwargs: _P.kwargs) -> _T:
        __tracebackhide__ = True
        try:
            return function(*args, **kwargs)
        except TypeError as error:
            from dynorthanc.base.arguments import misfit

            wrong = misfit(error, function)
            if not wrong:
                raise
            raise WrongType(function.__name__, [wrong]) from error

    return called


def check_type(call: str, meant: str, given: object, kind: type | tuple[type, ...]) -> None:
    """Raise `WrongType` for what is nothing of the kind."""
    if not isinstance(given, kind):
        raise WrongType(call, [f"{meant}, not {type(given).__name__}"])


# ---------------------------------------------------------------- on the way

MAYBE = "; the server may have done it all the same"
"""What is said of every error that can't tell."""
_LOST = frozenset((502, 503, 504, *range(520, 528)))
"""Statuses by which a gateway says that it has lost the server, which may be at work."""
_GIVEN_UP = (408, 460, 499)
"""Statuses by which a gateway says that it didn't wait for the end."""
_CANT_TELL = (-1, 6, 9, 11)
"""How Orthanc numbers errors within it (such as after its database came back, in the middle of work), of the
network to another node, and of its database: what was lost is the answer, and the work may be done."""
_UNTOUCHED = (401, 403, 404, 405, 413)
"""Statuses by which a server refuses what it hasn't begun to look at."""
_SOME = "; of several files in one body, some may be stored all the same"
_SAFE = "should be retried"
"""What a database says, in a transaction that it has taken back."""


class _OnTheWay(OrthancError):
    """`method`, `template`: the call. `maybe_done`: False when the server can't have acted on it."""

    method = ""
    template = ""
    maybe_done = True

    def __init__(
        self,
        text: str,
        *,
        method: str = "",
        template: str = "",
        maybe_done: bool = True,
        effect: bool | None = None,
    ) -> None:
        """``effect``: whether the call changes something; by its method if not given."""
        changes = method not in ("", "GET") if effect is None else effect
        super().__init__(text + MAYBE if changes and maybe_done and "server may" not in text else text)
        self.method, self.template, self.maybe_done = method, template, maybe_done


class ConnectError(_OnTheWay, ConnectionError):
    """No connection, or it was lost before the answer began.

    `maybe_done` is False when nothing was sent, True when the server may have acted on the request.
    """


class TLSError(ConnectError):
    """The server's certificate wasn't accepted, or TLS failed in another way."""


class Timeout(_OnTheWay, TimeoutError):
    """The server took longer than the timeout. `maybe_done` is False when it never got the request."""


class IncompleteAnswer(_OnTheWay):
    """The answer began and ended too early, isn't whole, or isn't of the form that Orthanc's have."""


class AnswerTooLarge(_OnTheWay):
    """The answer has, or unpacks to, more than `max_unpacked` of the client, memory or the disk lets it."""


# ---------------------------------------------------------------- jobs


class JobFailed(OrthancError):
    """A job of the server ended as a failure, or was cancelled.

    `job_id`, `job_type`: which. `code`, `description`, `details`: Orthanc's reason. `payload`: more of it as
    JSON, such as the DIMSE status (since Orthanc 1.12.10); else None. `maybe_done`: true, as part of a job
    may have been done before it failed.
    """

    maybe_done = True

    def __init__(
        self,
        job_id: str,
        job_type: str,
        code: int,
        description: str,
        details: str = "",
        payload: Any = None,
    ) -> None:
        self.job_id, self.job_type, self.code, self.payload = job_id, job_type, code, payload
        self.description, self.details = one_line(description), one_line(details)
        said = [part for part in (self.description, self.details) if part not in ("", "Success")]
        why = ": ".join(said) or "the server was stopped in the middle of it, or gives no reason"
        status = f" (OrthancStatus {code})" if code else ""  # 0 is a success that wasn't one
        super().__init__(f"{job_type or 'job'} {job_id} failed: {why}{status}")


class JobTimeout(OrthancError, TimeoutError):
    """A job wasn't done in the time given; the server goes on with it."""

    maybe_done = True


class JobLost(OrthancError, LookupError):
    """The server doesn't know that job (any more)."""

    maybe_done = True


# ---------------------------------------------------------------- answers that are errors


_OF_NODES = ("/modalities/", "/peers/", "/plugins/")
"""Routes whose identifiers are names that an administrator has given."""


class HTTPError(OrthancError):
    """The server answered with an error.

    `status`: the HTTP status. `method`, `template`: the call. `path`: the path as sent, which may identify a
    patient and is therefore not in the message. `message`, `details`, `orthanc_status`: what Orthanc said,
    empty (None) when it said nothing. `payload`: more of it as JSON, such as the DIMSE status of each
    operation (of C-MOVE and C-GET since Orthanc 1.12.10; it may name patients); else None. `response`: the
    `requests.Response`, None after unpickling.
    `maybe_done`: a gateway has answered a write, and the server may be at work on it; or its database or its
    way to another node has failed in it; or a ZIP was refused, of which it may have stored some.
    """

    def __init__(
        self,
        status: int,
        method: str,
        path: str,
        template: str | None = None,
        *,
        reason: str = "",
        message: str = "",
        details: str = "",
        orthanc_status: int | None = None,
        payload: Any = None,
        hint: str = "",
        response: requests.Response | None = None,
        effect: bool | None = None,
        values: bool = True,
        several: bool = False,
    ) -> None:
        """``effect``: whether the call changes something; by its method if not given.

        ``values``: whether the message may name modalities, peers and plugins; never patients.
        ``several``: it was sent several things, which a server takes one after the other.
        """
        changes = method not in ("GET", "HEAD") if effect is None else effect
        unsaid = orthanc_status is None and (status >= 500 or status in _GIVEN_UP)  # of whatever lies between
        lost = status in _LOST or (status >= 500 and orthanc_status in _CANT_TELL) or unsaid
        lost = lost and _SAFE not in f"{message}{details}"
        some = several and not lost and status not in _UNTOUCHED
        self.maybe_done = changes and (lost or some)
        self.status = status
        self.method = method
        self.path = path.partition("?")[0]
        self.template = template or ""
        self.message = message
        self.details = details
        self.orthanc_status = orthanc_status
        self.payload = payload
        self.response = response
        text = f"{method} {template or '(some path)'}: {status} {_reason(status, reason)}"
        is_of_nodes = values and self.template.startswith(_OF_NODES)
        parts = [
            part if is_of_nodes else _without_values(part, self.path, self.template)
            for part in (message, details)
        ]
        for said in dict.fromkeys(parts):  # what kind of error, then what in particular
            if said and said.lower() != _reason(status, reason).lower():
                text += f": {said}"
        if orthanc_status is not None:
            text += f" (OrthancStatus {orthanc_status})"
        if hint:
            text += f"; {hint}"
        super().__init__(text + (_SOME if some else MAYBE) if self.maybe_done else text)

    def __getattr__(self, name: str) -> Any:
        if name == "response":  # dropped by pickling
            return None
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


class RedirectRefused(HTTPError):
    """3xx: the server points elsewhere; only a GET within the same server is followed."""


class BadRequest(HTTPError):
    """400: Orthanc couldn't make sense of the request."""


class Unauthorized(HTTPError):
    """401: the server wants credentials, or other ones."""


class Forbidden(HTTPError):
    """403: these credentials (or this computer) may not do that."""


class NotFound(HTTPError):
    """404: no such resource, or no such route on this server."""


class MethodNotAllowed(HTTPError):
    """405: the route exists, but not with this method."""


class Conflict(HTTPError):
    """409: somebody else changed it meanwhile (a revision that is no longer current)."""


class UnsupportedMedia(HTTPError):
    """415: the server can't take or give this format."""


class ServerError(HTTPError):
    """5xx: the server, or a proxy before it, failed."""


ON_THE_WAY = (ConnectError, Timeout, IncompleteAnswer, AnswerTooLarge, ServerError)
"""What may come of any call, however right it is: long work ends with a report of it."""
_TOO_MANY = 429


def may_pass(error: Exception) -> bool:
    """Whether that may come of any call, of whoever is in between too."""
    passing = isinstance(error, HTTPError) and error.status in (*_GIVEN_UP, _TOO_MANY)
    return passing or isinstance(error, ON_THE_WAY)


# ---------------------------------------------------------------- what is only a warning


def warn(text: str, category: type[Warning]) -> None:
    """Warn of the line outside this package that led here, however many of ours lie between."""
    frame, level = sys._getframe(1), 2
    while frame.f_back is not None and frame.f_globals.get("__name__", "").partition(".")[0] == "dynorthanc":
        frame, level = frame.f_back, level + 1
    warnings.warn(text, category, stacklevel=level)


# ---------------------------------------------------------------- their words

_TEXT_LIMIT = 500


def one_line(value: object) -> str:
    """A printable line, whatever the server sent."""
    if not isinstance(value, str):
        return ""
    line = " ".join("".join(c if c.isprintable() else " " for c in value[: _TEXT_LIMIT + 1]).split())
    return line if len(line) <= _TEXT_LIMIT else line[: _TEXT_LIMIT - 1] + "…"


def _reason(status: int, reason: str) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return one_line(reason) or "unknown status"


def _without_values(text: str, path: str, template: str) -> str:
    """Put the names of path arguments where the server repeats their values."""
    if not text or not template:
        return text
    literals = re.split(r"\{[^{}]*\}", template)
    match = re.search("(.+)".join(map(re.escape, literals)) + "/?$", path)
    if match is None:
        return text
    for name, value in zip(re.findall(r"\{[^{}]*\}", template), match.groups(), strict=True):
        for written in {value, unquote(value)}:
            if len(written) > 3:  # a frame number is no secret, and "1" is part of many words
                text = text.replace(written, f"(the {name[1:-1]} given)")
    return text
