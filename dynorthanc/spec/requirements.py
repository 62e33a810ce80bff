"""What a script needs of a server, said at its beginning: versions, routes, arguments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeGuard

from dynorthanc.base.patterns import pattern
from dynorthanc.base.problems import Problem
from dynorthanc.base.suggestions import closest, harmless
from dynorthanc.errors import UnsupportedRouteError
from dynorthanc.spec.operation import Operation

if TYPE_CHECKING:
    from dynorthanc.spec.index import Index

_VERSION = pattern(r"\d+(\.\d+)+")


class RequirementError(UnsupportedRouteError):
    """Servers that lack what a script requires; nothing was sent.

    `missing` lists by server what it lacks.
    """

    def __init__(self, missing: Mapping[str, Sequence[Problem]]) -> None:
        self.missing = {name: list(problems) for name, problems in missing.items()}
        lines = [
            f"{name}: {_plain(problem)}" for name, problems in self.missing.items() for problem in problems
        ]
        text = (
            lines[0] if len(lines) == 1 else "\n".join(["requirements not met:", *(f"  {x}" for x in lines)])
        )
        super().__init__(text)


def _plain(problem: Problem) -> str:
    return problem.text().removeprefix("version ")


def missing(index: Index, requirements: Iterable[str]) -> list[Problem]:
    """What of the requirements an API lacks.

    A requirement is a version (``"1.12.0"``: that or newer), a route (``"post_tools_find"``,
    ``"POST /tools/find"``, ``"/tools/find"``: any method of it), or an argument of one
    (``"/tools/find:Labels"``). Raises `ValueError` for anything that isn't one.
    """
    return [problem for requirement in requirements for problem in _missing(index, requirement)]


def is_requirement(value: Any) -> TypeGuard[str]:
    """Whether it has the form of one; the route or argument may still be unknown."""
    return isinstance(value, str) and bool(value.strip()) and not value.strip().endswith(":")


def _missing(index: Index, requirement: str) -> Iterator[Problem]:
    if not is_requirement(requirement):
        raise ValueError(f'a requirement is a version, a route or "route:argument", not {requirement!r}')
    requirement = requirement.strip()
    if _VERSION.fullmatch(requirement):
        yield from _older(index, requirement)
        return
    route, _, argument = requirement.partition(":")
    operations = _operations(index, route)
    if not operations:
        yield _no_route(index, route)
    elif argument and not any(_has(operation, argument) for operation in operations):
        yield _no_argument(index, operations, argument)


def _older(index: Index, wanted: str) -> Iterator[Problem]:
    from packaging.version import Version

    release = _VERSION.match(index.version)
    known = release[0] if release else index.described
    if Version(known) < Version(wanted):
        note = f" ({index.note})" if index.note else ""
        message = f"is required; this server is {index.version}{note}"
        yield Problem("version", f"Orthanc {wanted}", "too new", message, since=wanted)


def _operations(index: Index, route: str) -> list[Operation]:
    """The operations that a requirement names: one by name or route, all methods of a path."""
    if not route.startswith("/"):
        found = index.get(route)
        return [] if found is None else [found]
    return [operation for operation in index if operation.template == route]


def _no_route(index: Index, route: str) -> Problem:
    if not route.startswith("/"):
        return index.missing(route)
    known = [r for r in index.timeline.operations if r.partition(" ")[2] == route]
    if known:
        return index.missing(known[0])._replace(name=route)
    close = closest(route, harmless(route, {operation.template for operation in index}))
    return Problem("route", route, "unknown", f"is no route of Orthanc {index.version}", suggestion=close)


def _has(operation: Operation, name: str) -> bool:
    """Whether an argument of that name, on the wire or as keyword, is there and honoured."""
    return any(
        name in (argument.name, argument.keyword) and argument.name and not argument.ignored
        for argument in operation.arguments
    )


def _no_argument(index: Index, operations: list[Operation], name: str) -> Problem:
    """Why none of the operations honours an argument: ignored, of another version, or unknown."""
    where = f"{operations[0].route}:{name}"
    for operation in operations:
        for argument in operation.arguments:
            if argument.ignored and name in (argument.name, argument.keyword):
                return Problem("argument", where, "ignored", argument.refusal(index.version))
    for operation in operations:
        for argument in index.timeline.ever(operation.route).values():
            if argument.name and name in (argument.name, argument.keyword):
                kind, needs = index.timeline.absence(argument.since, argument.until, index.described)
                message = f"{needs}; this server is {index.version}"
                return Problem("argument", f"{operation.route}:{name}", kind, message, since=argument.since)
    names = {argument.name for operation in operations for argument in operation.arguments if argument.name}
    message = f"is no argument of {operations[0].route} in any known version"
    return Problem("argument", where, "unknown", message, suggestion=closest(name, names))
