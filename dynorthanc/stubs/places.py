"""Path handles as types: a class for each place in the tree of routes, ``o.studies[id].series``."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from dynorthanc.base.method_names import attribute_name, method_name
from dynorthanc.spec.index import Templates
from dynorthanc.spec.operation import Operation
from dynorthanc.stubs.types import camel, path_type

_ARGUMENT, _REST, _HERE = "{}", "{path}", ""


class Places:
    """The classes of the places that these operations make."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._operations = {operation.name: operation for operation in operations}
        self._tree = Templates((o.method, o.template) for o in self._operations.values()).root
        self.depth = max((o.template.count("{") for o in self._operations.values()), default=0)

    def first(self, taken: Iterable[str]) -> dict[str, str]:
        """The client's attributes, each with the name of its class; those in ``taken`` are left out."""
        left_out = set(taken)
        return {name: kind for name, kind in _children(self._tree, "At") if name not in left_out}

    def functions(self) -> list[str]:
        """The functions that fill in the path arguments of a route."""
        lines = []
        for depth in range(1, self.depth + 1):
            filled = "Any, " * depth
            one, other = f"Concatenate[{filled}_P]", f"Concatenate[{filled}_Q]"
            lines += [
                "@overload",
                f"def _at{depth}(route: Route[{one}, _R]) -> Route[_P, _R]: ...",
                "@overload",
                f"def _at{depth}(route: BodyRoute[{one}, {other}, _R]) -> BodyRoute[_P, _Q, _R]: ...",
            ]
        return lines

    def classes(self, waiting: bool) -> list[str]:
        """One class for each place, of routes that are called or (``waiting``) awaited."""
        lines: list[str] = []
        places = dict(reversed([*_walk(self._tree, "At")]))  # of two names alike the first one stays
        for kind, node in reversed(places.items()):
            if node is not self._tree:
                lines += ["", f"class {_named(kind, waiting)}({'Async' if waiting else ''}Handle):"]
                lines += [f"    {member}" for member in self._members(kind, node, waiting)] or ["    ..."]
        return lines

    def _members(self, kind: str, node: Mapping[str, Any], waiting: bool) -> Iterator[str]:
        for verb, template in node.get(_HERE, {}).items():
            name = method_name(verb, template)
            if name not in self._operations:
                continue
            depth = template.count("{")
            filled = f"_at{depth}(Routes.{name})" if depth else f"Routes.{name}"
            made = f"_async({kind}.{verb.lower()})" if waiting else filled
            yield f"{verb.lower()} = {made}"
            if verb == "GET":
                yield f"__call__ = {made}"
        for name, child in _children(node, kind):
            yield f"{name}: {_named(child, waiting)}"
        below = _ARGUMENT if _ARGUMENT in node else _REST
        if below in node:
            # a number may be given where any of the routes through it takes one
            position = len(kind.split("_"))
            kinds = {self._type_at(position, *route) for route in _routes(node[below])}
            value = "str | int" if "str | int" in kinds else "str"
            yield f"def __getitem__(self, value: {value}) -> {_named(_below(kind, below), waiting)}: ..."
        elif kind.endswith("_Path"):  # a path of any length
            yield "def __getitem__(self, value: str | int) -> Self: ..."

    def _type_at(self, position: int, verb: str, template: str) -> str:
        name = template.split("/")[position].strip("{}")
        operation = self._operations[method_name(verb, template)]
        return next((path_type(a.schema) for a in operation.of("path") if a.name == name), "str")


def _routes(node: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Method and template of all routes through a place."""
    for key, child in node.items():
        yield from child.items() if key == _HERE else _routes(child)


def _children(node: Mapping[str, Any], kind: str) -> Iterator[tuple[str, str]]:
    """The attributes of a place, each with the name of its class."""
    for key in node:
        name = attribute_name(key)
        if key not in (_ARGUMENT, _REST, _HERE) and name.isidentifier() and not name.startswith("_"):
            yield name, _below(kind, key)


def _walk(node: Mapping[str, Any], kind: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """A place and all below it, each under the name of its class."""
    yield kind, node
    for key, child in node.items():
        if key != _HERE:
            yield from _walk(child, _below(kind, key))


def _below(kind: str, key: str) -> str:
    """The class of a place one step down."""
    return f"{kind}_" + {_ARGUMENT: "Id", _REST: "Path"}.get(key, camel(attribute_name(key)))


def _named(kind: str, waiting: bool) -> str:
    return f"Async{kind}" if waiting else kind
