"""What every stub begins with: what is imported, and what a route is to editors and type checkers."""

from __future__ import annotations

from collections.abc import Mapping

IMPORTS = """\
# {title}: written by dynorthanc.stubs, not by hand.
# ruff: noqa
# mypy: disable-error-code="assignment,misc,override"
from collections.abc import Callable, Iterable, Mapping, Sequence
from os import PathLike
from typing import IO, Any, Concatenate, Generic, Literal, ParamSpec, TypedDict, TypeVar, overload

from typing_extensions import Required, Self

from dynorthanc.aio import AsyncHandle, AsyncMethod
from dynorthanc.answers.binary import Binary
from dynorthanc._awaited import AsyncJob
from dynorthanc.client.sending import Timeout
from dynorthanc.client.handle import Handle
from dynorthanc.client.job import Job
from dynorthanc.client.method import Method
from dynorthanc.base.problems import Problem
from dynorthanc.check.request import Request
from dynorthanc.fleet import FleetMethod, Results

_P = ParamSpec("_P")
_Q = ParamSpec("_Q")
_R = TypeVar("_R", covariant=True)
_Params = Mapping[str, Any] | Sequence[tuple[str, Any]] | None
_Headers = Mapping[str, str] | None
_Data = bytes | bytearray | memoryview | IO[bytes] | PathLike[str]
_Whole = _Data | str | Iterable[bytes] | None
_File = str | PathLike[str] | IO[bytes] | None
_Mode = Literal["error", "warn", "off"] | None
"""

# A route that needs fields takes them one by one, or in a body, or the body as bytes or from a file.
_WAYS = (
    "*args: _P.args, **kwargs: _P.kwargs",
    "*args: _Q.args, **kwargs: _Q.kwargs",
    "*args: Any, data: _Whole, **kwargs: Any",
    "*args: Any, file: _File, **kwargs: Any",
)
# pyorthanc's scripts give `id` as `id_`, which works here too; the rest of such a call isn't looked at.
_BY_ID = "*, id_: str, **kwargs: Any"
_METHODS = {
    "Route": {
        "__call__": "_R",
        "check": "list[Problem]",
        "request": "Request",
        "submit": "Job",
    },
    "AsyncRoute": {
        "async __call__": "_R",
        "check": "list[Problem]",
        "request": "Request",
        "async submit": "AsyncJob",
    },
    "FleetRoute": {"__call__": "Results", "check": "dict[str, list[Problem]]"},
}
_CLASSES = {
    "Route": (
        "Method",
        "A route of the server. With ``raw=True`` the answer is a `requests.Response` whatever is said here.",
    ),
    "AsyncRoute": ("AsyncMethod", "A route to be awaited."),
    "FleetRoute": ("FleetMethod", "A route of all servers of a fleet."),
}
_FUNCTIONS = """
def _route(function: Callable[Concatenate[Any, _P], _R]) -> Route[_P, _R]: ...
def _id_route(function: Callable[Concatenate[Any, _P], _R]) -> IdRoute[_P, _R]: ...
def _id_either(
    by_body: Callable[Concatenate[Any, _P], _R], by_fields: Callable[Concatenate[Any, _Q], _R]
) -> IdBodyRoute[_P, _Q, _R]: ...
def _either(
    by_body: Callable[Concatenate[Any, _P], _R], by_fields: Callable[Concatenate[Any, _Q], _R]
) -> BodyRoute[_P, _Q, _R]: ...
@overload
def _id_async(route: IdRoute[_P, _R]) -> AsyncIdRoute[_P, _R]: ...
@overload
def _id_async(route: IdBodyRoute[_P, _Q, _R]) -> AsyncIdBodyRoute[_P, _Q, _R]: ...
@overload
def _async(route: Route[_P, _R]) -> AsyncRoute[_P, _R]: ...
@overload
def _async(route: BodyRoute[_P, _Q, _R]) -> AsyncBodyRoute[_P, _Q, _R]: ...
@overload
def _id_fleet(route: IdRoute[_P, _R]) -> FleetIdRoute[_P, _R]: ...
@overload
def _id_fleet(route: IdBodyRoute[_P, _Q, _R]) -> FleetIdBodyRoute[_P, _Q, _R]: ...
@overload
def _fleet(route: Route[_P, _R]) -> FleetRoute[_P, _R]: ...
@overload
def _fleet(route: BodyRoute[_P, _Q, _R]) -> FleetBodyRoute[_P, _Q, _R]: ...
"""


def classes() -> str:
    """The classes of routes, and the functions that make routes of functions."""
    lines: list[str] = []
    for name, (base, words) in _CLASSES.items():
        body, by_id = name.replace("Route", "BodyRoute"), name.replace("Route", "IdRoute")
        body_by_id = by_id.replace("Route", "BodyRoute")
        needs = f"{words} It needs fields."
        lines += _class(name, f"class {name}({base}, Generic[_P, _R]):", words, _WAYS[:1])
        lines += _class(name, f"class {body}({base}, Generic[_P, _Q, _R]):", needs, _WAYS)
        lines += _class("", f"class {by_id}({name}[_P, _R]):", words, (*_WAYS[:1], _BY_ID), _METHODS[name])
        lines += _class(
            "", f"class {body_by_id}({body}[_P, _Q, _R]):", needs, (*_WAYS, _BY_ID), _METHODS[name]
        )
    return "\n".join(lines) + "\n" + _FUNCTIONS


def _class(
    name: str, head: str, doc: str, ways: tuple[str, ...], methods: Mapping[str, str] | None = None
) -> list[str]:
    """A class of routes that are called in these ways."""
    lines = ["", head, f'    """{doc}"""']
    if name == "Route":
        lines.append("    def __get__(self, instance: object, owner: type | None = None) -> Self: ...")
    for method, answer in (methods or _METHODS[name]).items():
        kind, _, called = f"def {method}".replace("def async ", "async def ").rpartition(" ")
        for way in ways:
            lines += ["    @overload"] if len(ways) > 1 else []
            lines.append(f"    {kind} {called}(self, {way}) -> {answer}: ...")
    return lines
