"""Path handles, routes by their path: ``o.studies[study_id].series.get(expand=True)``.

A handle is a place in the tree of the server's routes. What it offers is read off the operations of the
server's `Api`: sub-paths are attributes (hyphens and dots become underscores), arguments go in brackets, and
the methods of the place itself are `get`, `post`, `put` and `delete`, the very methods that the client has
under their long names, with the path arguments filled in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from dynorthanc.base.method_names import VERBS, attribute_name
from dynorthanc.base.problems import Problem
from dynorthanc.base.suggestions import closest, harmless
from dynorthanc.check.query import plain
from dynorthanc.client.method import Method
from dynorthanc.client.places import Place
from dynorthanc.errors import UnsupportedRouteError
from dynorthanc.spec import help
from dynorthanc.spec.timeline import lifetime

if TYPE_CHECKING:
    from inspect import Signature

    from typing_extensions import Self

    from dynorthanc.client.sending import Sending

_ARGUMENT, _REST, _HERE = "{}", "{path}", ""
_SHOWN = 6
_NO_SEGMENTS = (_ARGUMENT, _REST, _HERE)


class _Doc:
    """The docstring of a handle is its place's; that of the class is the class's."""

    def __init__(self, text: str) -> None:
        self.text = text

    def __get__(self, instance: Handle | None, owner: type) -> str:
        return self.text if instance is None else _render(instance)


class Handle(Place):
    """A place among the routes of a connected server; calling it is its GET.

    ``handle.name`` and ``handle["name"]`` go down one step, ``handle.get(...)`` and the other verbs send.
    """

    __slots__ = ("__weakref__", "_client", "_node", "_template", "_values")

    _client: Sending
    _node: Mapping[str, Any]
    """This place in `Api.tree`."""
    _template: str
    _values: tuple[Any, ...]

    def __init__(
        self, client: Sending, node: Mapping[str, Any], template: str = "", values: tuple[Any, ...] = ()
    ) -> None:
        self._client = client
        self._node = node
        self._template = template
        self._values = values

    # ---- going down ---------------------------------------------------------------------------------------

    if not TYPE_CHECKING:  # for editors each place has a class of its own, see dynorthanc.stubs

        def __getattr__(self, name: str) -> Any:
            __tracebackhide__ = True
            if name == "__qualname__":
                return self.__name__
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            if name in VERBS:
                return self._method(name)
            for segment in self._segments():
                if attribute_name(segment) == name:
                    return self._step(segment)
            from dynorthanc.client import plugins

            below = plugins.adopt_below(self._client, self._template, name)
            if below:
                return at(self._client, below, self._values)
            raise UnsupportedRouteError(_missing(self, name).text())

        def __call__(self, *args: Any, **kwargs: Any) -> Any:
            """GET it; see the route's method for arguments and errors."""
            __tracebackhide__ = True
            return self._method("get")(*args, **kwargs)

    def __getitem__(self, value: Any) -> Any:
        if isinstance(value, str) and value in self._segments():
            return self._step(value)  # the server too reads it so
        if _ARGUMENT in self._node:
            node = self._node[_ARGUMENT]
            name = _argument_name(node)
            return Handle(self._client, node, f"{self._template}/{{{name}}}", (*self._values, value))
        if self._template.endswith(_REST):  # one step further in a path of any length
            longer = _joined(self._values[-1], value)
            return Handle(self._client, self._node, self._template, (*self._values[:-1], longer))
        if _REST in self._node:
            return Handle(
                self._client, self._node[_REST], f"{self._template}/{_REST}", (*self._values, value)
            )
        raise UnsupportedRouteError(f"{self._template} takes no argument on Orthanc {self._client.version}")

    __iter__ = None  # or Python would ask for [0], [1], [2] … without end
    __contains__ = None

    def _segments(self) -> Iterator[str]:
        return (key for key in self._node if key not in _NO_SEGMENTS)

    def _step(self, segment: str) -> Handle:
        return Handle(self._client, self._node[segment], f"{self._template}/{segment}", self._values)

    # ---- what it can do -----------------------------------------------------------------------------------

    def _verbs(self) -> Mapping[str, str]:
        verbs: Mapping[str, str] = self._node.get(_HERE, {})
        return verbs

    def _method(self, verb: str) -> Method:
        template = self._verbs().get(verb.upper())
        if template is None:
            raise UnsupportedRouteError(_missing_verb(self, verb).text())
        operation = self._client.api.get(f"{verb.upper()} {template}")
        assert operation is not None, template
        return Method(self._client, operation, self._values)

    # ---- looks like something one can explore -------------------------------------------------------------

    __doc__ = _Doc(__doc__)

    def __get__(self, instance: object, owner: type | None = None) -> Self:
        return self  # help() shows this place, not the class: see Method.__get__

    @property
    def __name__(self) -> str:
        return self._template

    @property
    def __signature__(self) -> Signature:
        return self._method("get").__signature__

    def __dir__(self) -> list[str]:
        verbs = (verb for verb in VERBS if verb.upper() in self._verbs())
        return sorted({*verbs, *map(attribute_name, self._segments())})

    def _ipython_key_completions_(self) -> list[str]:
        return list(self._segments())

    def __repr__(self) -> str:
        argument = [f"[{_argument_name(self._node[_ARGUMENT])}]"] if _ARGUMENT in self._node else []
        below = [*argument, *(attribute_name(segment) for segment in self._segments())]
        some = ", ".join([*below[:_SHOWN], *(["…"] if len(below) > _SHOWN else [])])
        verbs = ", ".join(self._verbs()) or "no method of its own"
        return f"<{self._template}: {verbs}{f'; below: {some}' if below else ''}>"

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        """In IPython's terminal: all that can be done here."""
        printer.text(self.__doc__)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Handle):
            return NotImplemented
        mine, its = (self._template, self._values), (other._template, other._values)
        return self._client is other._client and mine == its

    def __hash__(self) -> int:
        return hash((id(self._client), self._template))

    def __reduce__(self) -> Any:
        return at, (self._client, self._template, self._values)


def _joined(path: Any, step: Any) -> Any:
    """A path one step longer; where one of them can be no part of a path, that one: the call refuses it."""
    for part in (path, step):
        if isinstance(part, bool) or not isinstance(part, (str, int)):
            return part
    return f"{plain(path)}/{plain(step)}"


def names(client: Sending) -> list[str]:
    """The attributes that a client has for the first segments of its routes."""
    found = (attribute_name(segment) for segment in client.api.tree if segment not in _NO_SEGMENTS)
    return [name for name in found if not name.startswith("_")]  # such are Python's, and never a route


def first(client: Sending, name: str) -> Handle | None:
    """The handle for a client's attribute; None when no route begins so."""
    for segment in client.api.tree:
        if segment not in _NO_SEGMENTS and attribute_name(segment) == name:
            return Handle(client, client.api.tree[segment], f"/{segment}")
    return None


def missing(client: Sending, name: str) -> Problem:
    """Why a client has no attribute ``name``, for what may be a method's name or a path's beginning."""
    return _missing(Handle(client, client.api.tree), name)


def why(place: Handle, name: str | None) -> Problem:
    """Why a place has no attribute ``name``, or (None) takes no argument."""
    if name in VERBS:
        return _missing_verb(place, name)
    if name is not None:
        return _missing(place, name)
    message = f"takes no argument on Orthanc {place._client.version}"
    return Problem("route", place._template, "unknown", message)


def at(client: Sending, template: str, values: tuple[Any, ...] = ()) -> Handle:
    """The handle of a place."""
    node: Mapping[str, Any] = client.api.tree
    for segment in template.strip("/").split("/"):
        node = node[_ARGUMENT if segment.startswith("{") and segment != _REST else segment]
    return Handle(client, node, template, values)


def _argument_name(node: Mapping[str, Any]) -> str:
    """The name of the argument that leads to a node: as the first route through it has it."""
    depth, below = 0, node
    while not below.get(_HERE):
        depth, below = depth + 1, next(child for key, child in below.items() if key != _HERE)
    template: str = next(iter(below[_HERE].values()))
    return template.split("/")[-1 - depth].strip("{}")


def _missing(handle: Handle, name: str) -> Problem:
    """Which version has a sub-path, or what was probably meant."""
    api = handle._client.api
    elsewhere = _other_versions(handle, name)
    if elsewhere:
        route, facts = min(elsewhere, key=lambda found: api.timeline.order[found[1]["since"]])
        since, until = facts["since"], facts.get("until")
        kind, _ = api.timeline.absence(since, until, api.described)
        message = f"is there {lifetime(since, until)}; this server is {api.version}"
        return Problem("route", route, kind, message, since=since)
    if not handle._template:
        problem = api.missing(name)
        if problem.kind != "unknown":
            return problem
        own = {one for one in dir(type(handle._client)) if not one.startswith("_")}
        known = harmless(name, {*names(handle._client), *own, problem.suggestion})
        return problem._replace(suggestion=closest(name, known))
    hint = ""
    if _ARGUMENT in handle._node:
        hint = f"an argument goes in brackets: [{_argument_name(handle._node[_ARGUMENT])}]"
    message = f"is no route of Orthanc {api.version}"
    path = f"{handle._template}/{name}"
    return Problem("route", path, "unknown", message, None, hint, closest(name, harmless(name, dir(handle))))


def _other_versions(handle: Handle, name: str) -> list[tuple[str, Mapping[str, Any]]]:
    """The routes that begin with this place and a segment of that name, whatever version has them."""
    here = _shape(handle._template).split("/")[1:]
    found = []
    for route, facts in handle._client.api.timeline.operations.items():
        segments = route.split("/")[1:]
        deep_enough = len(segments) > len(here) and attribute_name(segments[len(here)]) == name
        if deep_enough and [_shape(segment) for segment in segments[: len(here)]] == here:
            found.append((route, facts))
    return found


def _missing_verb(handle: Handle, verb: str) -> Problem:
    api, route = handle._client.api, f"{verb.upper()} {handle._template}"
    if route in api.timeline.operations:
        return api.missing(route)
    has = ", ".join(handle._verbs())
    allowed = f"it has {has}" if has else f"go on to {', '.join(dir(handle)) or 'an argument'}"
    return Problem("route", route, "unknown", f"is no route of Orthanc {api.version}", allowed=allowed)


def _shape(template: str) -> str:
    """A template whatever its arguments are called."""
    return re.sub(r"\{[^}]*\}", "{}", template)


def _render(handle: Handle) -> str:
    """The docstring of a place: its methods and what is below it."""
    lines = [f"{handle._template} of Orthanc {handle._client.version}", ""]
    rows = []
    for verb in handle._verbs():
        operation = handle._method(verb.lower()).operation
        rows.append((f".{verb.lower()}(…)", help.listed(operation)))
    if _ARGUMENT in handle._node:
        rows.append((f"[{_argument_name(handle._node[_ARGUMENT])}]", "…"))
    if _REST in handle._node:
        rows.append(("[path]", "…"))
    for segment in handle._segments():
        below = handle._step(segment)
        verbs = list(below._verbs())
        words = help.listed(below._method(verbs[0].lower()).operation) if verbs else "…"
        rows.append((f".{attribute_name(segment)}", words))
    width = max(len(left) for left, _ in rows)
    return "\n".join([*lines, *(f"    {left:{width}}  {right}" for left, right in rows)])
