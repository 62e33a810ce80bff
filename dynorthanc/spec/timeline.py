"""The bundled timeline: every operation and argument of Orthanc with the versions that have it.

`cut` makes the operations of one version out of it. The data file is written by `description.build`.
"""

from __future__ import annotations

import json
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from dynorthanc.base.method_names import method_name
from dynorthanc.base.patterns import pattern
from dynorthanc.base.problems import Kind
from dynorthanc.spec.backend import STOCK, Backend, why
from dynorthanc.spec.operation import Argument, Hazard, Operation

_NOTHING: tuple[Any, ...] = ([], {}, "", None)  # asks for nothing: no order, no filter
_RELEASE = pattern(r"[0-9]+(?:\.[0-9]+)+")
_LIFE = pattern(r'\{"since":"([^"]+)"(?:,"until":"([^"]+)")?(?:,"needs":"([^"]+)")?')


class Choice(NamedTuple):
    """Which described version stands for a server's version, and what there is to say about it."""

    version: str
    note: str


class Facts(Mapping[str, Mapping[str, Any]]):
    """Facts by ``METHOD /template``, each operation's read from its line when it is first asked for.

    A short script needs a handful of three hundred: reading all of them would be most of its start.
    """

    __slots__ = ("_lines", "_read")

    def __init__(self, lines: Iterable[str]) -> None:
        """``lines``: ``"METHOD /template":{…},`` each, as `description.build` writes them."""
        parts = (line.rstrip(",").partition('":') for line in lines)
        self._lines = {quoted[1:]: facts for quoted, _, facts in parts}
        self._read: dict[str, Mapping[str, Any]] = {}

    def __getitem__(self, route: str) -> Mapping[str, Any]:
        facts = self._read.get(route)
        if facts is None:
            facts = self._read[route] = json.loads(self._lines[route])
        return facts

    def __contains__(self, route: object) -> bool:
        return route in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines)

    def __len__(self) -> int:
        return len(self._lines)

    def lives(self) -> Iterator[tuple[str, str, str | None, str | None]]:
        """Each route, the version it came with, the last that has it, and the capability that it needs.

        No more is read of it.
        """
        for route, facts in self._lines.items():
            life = _LIFE.match(facts)
            assert life is not None, route
            yield route, life[1], life[2], life[3]


class Timeline:
    """All that is described, before it is cut to a version."""

    def __init__(self, order: Mapping[str, int], operations: Facts) -> None:
        self.order = order
        """Described versions, oldest first, with their positions."""
        self.operations = operations
        self._ever: dict[str, Mapping[tuple[str, str], Argument]] = {}

    @property
    def versions(self) -> tuple[str, ...]:
        """Described versions, oldest first."""
        return tuple(self.order)

    def choose(self, version: str) -> Choice:
        """The described version for ``version``: itself, else the nearest lower one; newest for mainline."""
        if version in self.order:
            return Choice(version, "")
        newest = self.versions[-1]
        release = _RELEASE.match(version)
        if release is None:
            return Choice(
                newest, f"{version} has no release number: the newest known, {newest}, stands for it"
            )
        return self._nearest(version, release[0])

    def _nearest(self, version: str, release: str) -> Choice:
        from packaging.version import Version

        wanted = Version(release)
        lower = [known for known in self.order if Version(known) <= wanted]
        if not lower:
            oldest = self.versions[0]
            return Choice(oldest, f"{version} is older than any described: {oldest} stands for it")
        if Version(lower[-1]) == wanted:
            return Choice(lower[-1], "")
        return Choice(lower[-1], f"{version} is not described: the nearest lower, {lower[-1]}, stands for it")

    def is_there(self, at: int, since: str, until: str | None) -> bool:
        """Whether what came with one version and went after another exists at a position of `order`."""
        return self.order[since] <= at and (until is None or at <= self.order[until])

    def absence(self, since: str, until: str | None, described: str) -> tuple[Kind, str]:
        """Why a described version lacks what others have, ``too new`` or ``gone``, and what it needs."""
        kind: Kind = "too new" if self.order[described] < self.order[since] else "gone"
        return kind, f"needs Orthanc {since}" + (f" to {until}" if until else "")

    def ever(self, route: str) -> Mapping[tuple[str, str], Argument]:
        """The arguments that a route has in any version by place and name; none of a route of nobody's.

        Each is as all versions together have it: it allows what any of them does, and is ignored if by all.
        """
        found = self._ever.get(route)
        if found is None:
            facts: Mapping[str, Any] = self.operations.get(route, {"since": "", "arguments": {}})
            made = [
                _argument(key, argument, facts["since"], _merged(_schemas(argument)), _ignored(argument))
                for key, argument in facts["arguments"].items()
            ]
            found = self._ever[route] = {(a.place, a.name): a for a in made}
        return found

    def elsewhere(self, operation: Operation) -> list[Argument]:
        """The arguments with a name that only other versions of an operation have."""
        here = {(a.place, a.name) for a in operation.arguments}
        return [a for key, a in self.ever(operation.route).items() if a.name and key not in here]

    def value_changes(self, route: str, argument: Argument) -> list[str]:
        """The versions in which an argument came to allow other values."""
        facts = self.operations[route]["arguments"] if route in self.operations else {}
        return list(facts.get(f"{argument.place} {argument.name}".strip(), {}).get("schemas", ()))


def lifetime(since: str, until: str | None) -> str:
    """In words: ``since 1.12.0`` or ``from 1.11.0 to 1.12.6``."""
    return f"from {since} to {until}" if until else f"since {since}"


@lru_cache(maxsize=1)
def load() -> Timeline:
    """The bundled timeline, read once."""
    return read(Path(__file__).with_name("data") / "timeline.json")


@lru_cache(maxsize=1)
def api_versions() -> Mapping[str, int]:
    """What versions say of themselves as ``ApiVersion``, as far as it is known."""
    numbers: dict[str, int] = json.loads((Path(__file__).with_name("data") / "api_versions.json").read_text())
    return numbers


def read(file: Path) -> Timeline:
    """A timeline from what `description.build` wrote."""
    head, *lines = file.read_text(encoding="utf-8").splitlines()
    versions = json.loads(head + "}}")["versions"]
    order = {version: position for position, version in enumerate(versions)}
    return Timeline(order, Facts(line for line in lines if line.startswith('"')))


class Cut(Mapping[str, Operation]):
    """The operations of one described version by name, each made when it is first asked for."""

    __slots__ = ("_at", "_backend", "_made", "_routes", "_timeline")

    def __init__(self, timeline: Timeline, version: str, backend: Backend = STOCK) -> None:
        at = timeline.order[version]
        self._timeline = timeline
        self._at = at
        self._backend = backend
        self._made: dict[str, Operation] = {}
        lacks = backend.lacks
        self._routes = {
            method_name(*route.split(" ", 1)): route
            for route, since, until, needs in timeline.operations.lives()
            if timeline.is_there(at, since, until) and needs not in lacks
        }

    def __getitem__(self, name: str) -> Operation:
        made = self._made.get(name)
        if made is None:
            route = self._routes[name]
            facts = self._timeline.operations[route]
            made = _operation(self._timeline, self._at, route, facts, self._backend)
            made = self._made.setdefault(
                name, made
            )  # the first of two threads wins: it stays the same object
        return made

    def __contains__(self, name: object) -> bool:
        return name in self._routes

    def __iter__(self) -> Iterator[str]:
        return iter(self._routes)

    def __len__(self) -> int:
        return len(self._routes)


def cut(timeline: Timeline, version: str, backend: Backend = STOCK) -> Cut:
    """The operations of one described version, as far as a server's database can do them."""
    return Cut(timeline, version, backend)


def others(timeline: Timeline, routes: Container[str]) -> Iterator[Operation]:
    """The operations that aren't among ``routes``, each as the newest version that has it has it."""
    for route, facts in timeline.operations.items():
        if route not in routes:
            last = facts.get("until") or timeline.versions[-1]
            yield _operation(timeline, timeline.order[last], route, facts)


def _operation(
    timeline: Timeline, at: int, route: str, facts: Mapping[str, Any], backend: Backend = STOCK
) -> Operation:
    born = facts["since"]
    arguments = (
        _as_able(
            _argument(
                key, argument, born, _schema_at(timeline, at, argument), _ignored_at(timeline, at, argument)
            ),
            argument,
            backend,
        )
        for key, argument in facts["arguments"].items()
        if timeline.is_there(at, argument.get("since", born), argument.get("until"))
    )
    hazards = tuple(
        Hazard(**hazard)
        for hazard in facts.get("hazards", ())
        if timeline.is_there(at, hazard["since"], hazard.get("until")) and _is_met(hazard["when"], backend)
    )
    fields = {
        name: kind
        for name, kind in facts.get("fields", {}).items()
        if isinstance(kind, str) or timeline.is_there(at, kind.get("since", born), kind.get("until"))
    }
    return Operation.of_route(route, facts, arguments, hazards=hazards, fields=fields)


def _as_able(argument: Argument, facts: Mapping[str, Any], backend: Backend) -> Argument:
    """The argument, refused where the server's database can't do what it asks for."""
    needed = facts.get("needs", "")
    if needed not in backend.lacks:
        return argument
    harmless = (*_NOTHING, *argument.harmless)
    return argument._replace(ignored=why(needed, backend), harmless=harmless, unable=True)


def _is_met(when: Mapping[str, Any], backend: Backend) -> bool:
    """Whether a hazard's condition about the database holds."""
    return "lacks" not in when or when["lacks"] in backend.lacks


def _argument(
    key: str, facts: Mapping[str, Any], born: str, schema: Mapping[str, Any], ignored: str
) -> Argument:
    place, _, name = key.partition(" ")
    return Argument(
        name,
        place,  # type: ignore[arg-type]
        schema,
        facts.get("required", place == "path"),
        facts.get("wire", ""),
        facts.get("since", born),
        facts.get("until"),
        ignored,
        tuple(facts.get("harmless", ())),
    )


def _schema_at(timeline: Timeline, at: int, facts: Mapping[str, Any]) -> Mapping[str, Any]:
    """What an argument allows at a position of the timeline."""
    schema: Mapping[str, Any] | None = facts.get("schema")
    if schema is None:
        schema = [s for version, s in facts["schemas"].items() if timeline.order[version] <= at][-1]
    return schema


def _ignored_at(timeline: Timeline, at: int, facts: Mapping[str, Any]) -> str:
    """Why it is ignored there; empty when it isn't."""
    begins, ends = facts.get("ignored_since"), facts.get("ignored_until")
    begun = begins is None or timeline.order[begins] <= at
    return facts.get("ignored", "") if begun and (ends is None or at <= timeline.order[ends]) else ""


def _ignored(facts: Mapping[str, Any]) -> str:
    """Why every version ignores an argument; empty when one of them doesn't."""
    return "" if facts.keys() & {"ignored_since", "ignored_until"} else facts.get("ignored", "")


def _schemas(facts: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    return [facts["schema"]] if "schema" in facts else list(facts["schemas"].values())


def _merged(schemas: list[Mapping[str, Any]]) -> Mapping[str, Any]:
    """One schema for what several versions take."""
    if len(schemas) == 1:
        return schemas[0]
    if all(schema.get("type") == "array" and "items" in schema for schema in schemas):
        return {**schemas[-1], "items": _merged([schema["items"] for schema in schemas])}
    for rule in ("enum", "choices"):
        if all(rule in schema for schema in schemas):
            return {**schemas[-1], rule: list(dict.fromkeys(value for s in schemas for value in s[rule]))}
    return {"anyOf": schemas}
