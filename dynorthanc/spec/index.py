"""The operations of one version by name and by path, and why others are missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from threading import Condition
from types import MappingProxyType
from typing import Any, NamedTuple
from urllib.parse import unquote

from cachetools import LRUCache, cached

from dynorthanc.base.method_names import method_name
from dynorthanc.base.patterns import pattern
from dynorthanc.base.problems import Problem
from dynorthanc.base.suggestions import meant
from dynorthanc.errors import check_type
from dynorthanc.spec import timeline as timelines
from dynorthanc.spec.backend import SQLITE, STOCK, Backend, why
from dynorthanc.spec.operation import Operation
from dynorthanc.spec.timeline import Timeline

_DOTTED = pattern(r"[^0-9A-Za-z_]")
_MULTI = "{path}"


class Index:
    """What one server version offers. Immutable and shared; `dynorthanc.Api` is the one that people see."""

    __slots__ = (
        "_names",
        "_tree",
        "backend",
        "described",
        "note",
        "operations",
        "source",
        "timeline",
        "version",
    )

    version: str
    """The server's version, as it was asked for."""
    described: str
    """The described version that stands for it."""
    note: str
    """What there is to say when `described` isn't `version`; empty otherwise."""
    source: str
    """``bundled``, ``live`` or ``bundled+live``; ``probed``: tried out; ``common``: of several servers."""
    operations: Mapping[str, Operation]
    """Operations by method name, such as ``get_studies_id_archive``."""
    timeline: Timeline
    """All that is known of other versions."""
    backend: Backend
    """What keeps the server's index; SQLite where no server was asked."""
    _tree: Templates | None
    _names: dict[str, str]
    """Names of routes that aren't called by their path: a plugin's that the site has put elsewhere."""

    def __init__(
        self,
        version: str,
        operations: Mapping[str, Operation] | Iterable[Operation],
        *,
        described: str = "",
        note: str = "",
        source: str = "bundled",
        backend: Backend = STOCK,
    ) -> None:
        for what, text in (
            ("version", version),
            ("described", described),
            ("note", note),
            ("source", source),
        ):
            check_type("api", f"{what} is a text", text, str)
        check_type("api", "operations are a mapping, or several", operations, Iterable)
        check_type("api", "backend is that of a client's api", backend, Backend)
        put = object.__setattr__
        put(self, "version", version)
        put(self, "described", described or version)
        put(self, "note", note)
        put(self, "source", source)
        moved: dict[str, str] = {}
        if not isinstance(operations, Mapping):
            operations = list(operations)
            for operation in operations:
                check_type("api", "an operation is one of another Api", operation, Operation)
            operations = MappingProxyType({operation.name: operation for operation in operations})
            moved = {
                method_name(o.method, o.template): name
                for name, o in operations.items()
                if o.source.startswith("plugin ")
            }
        put(self, "operations", operations)
        put(self, "timeline", timelines.load())
        put(self, "backend", backend)
        put(self, "_tree", None)
        put(self, "_names", moved)

    def __setattr__(self, name: str, value: Any) -> None:
        raise AttributeError(f"an Api is immutable: {name} can't be set")

    def __repr__(self) -> str:
        note = f" ({self.note})" if self.note else ""
        name = type(self).__name__
        count = f"{len(self.operations)} operations"
        return f"<{name} of Orthanc {self.title}: {count}, {self.source}{note}>"

    @property
    def title(self) -> str:
        """Its version, and its database where that isn't SQLite: ``1.12.7 on PostgreSQL plugin 5.0``."""
        has_another = self.backend.name != SQLITE
        return f"{self.version} on {self.backend.words}" if has_another else self.version

    def __len__(self) -> int:
        return len(self.operations)

    def __iter__(self) -> Iterator[Operation]:
        return iter(self.operations.values())

    def lacks(self, capability: str) -> bool:
        """Whether the server's database is known not to have a capability, such as ``HasExtendedFind``."""
        check_type("api", "a capability is a text", capability, str)
        return capability in self.backend.lacks

    # ---- finding operations -------------------------------------------------------------------------------

    def get(self, name: str) -> Operation | None:
        """The operation of a method name (also in R's dotted spelling) or of ``METHOD /template``."""
        check_type("api", "the name of an operation is a text", name, str)
        found = self.operations.get(self._names.get(name, name))
        if found is None and _DOTTED.search(name):
            method, space, template = name.partition(" ")
            name = method_name(method, template) if space else _DOTTED.sub("_", name)
            found = self.operations.get(self._names.get(name, name))
        return found

    def match(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """The operation that a concrete path means here, with its path arguments.

        Doubled and trailing slashes don't count, as Orthanc ignores them.
        """
        check_type("api", "a method is a text", method, str)
        found = self.routes.find(method, segments(path))
        if found is None:
            return None
        name = method_name(method, found.template)
        return self.operations[self._names.get(name, name)], found.values

    def meant(self, method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
        """The operation that a concrete path means here, or in a plugin that the server may have."""
        found = self.match(method, path)
        if found is not None or _everything().find(method, segments(path)) is not None:
            return found
        from dynorthanc.spec import plugins

        owned = _of_plugins().find(method, segments(path))
        return owned and (plugins.everything()[method_name(method, owned.template)], owned.values)

    def methods(self, path: str) -> tuple[str, ...]:
        """The methods that a concrete path has here."""
        return tuple(m for m in ("GET", "POST", "PUT", "DELETE") if self.routes.find(m, segments(path)))

    @property
    def tree(self) -> Mapping[str, Any]:
        """The routes by path segment, ``{}`` for an argument; under the empty key the template by method."""
        return self.routes.root

    @property
    def routes(self) -> Templates:
        """The templates as a tree, planted when first asked for."""
        tree = self._tree
        if tree is None:
            tree = Templates((o.method, o.template) for o in self)
            object.__setattr__(self, "_tree", tree)
        return tree

    # ---- what is missing, and since when there is ---------------------------------------------------------

    def missing(self, name: str) -> Problem:
        """Why ``name`` isn't an operation here: which version has it, or what was probably meant."""
        check_type("api", "the name of an operation is a text", name, str)
        plain = name if " " in name else _DOTTED.sub("_", name)
        for route, facts in self.timeline.operations.items():
            method, template = route.split(" ")
            if plain in (route, method_name(method, template)):
                return self._other_version(route, facts)
        everywhere = {method_name(*route.split(" ", 1)): route for route in self.timeline.operations}
        close = meant(plain, {**everywhere, **self.operations})
        needs = ""
        if close and close not in self.operations:
            needs = self._other_version(
                everywhere[close], self.timeline.operations[everywhere[close]]
            ).message
        message = f"is no route of Orthanc {self.version}"
        allowed = f"{close} {needs}" if needs else ""
        return Problem("route", name, "unknown", message, allowed=allowed, suggestion=close)

    def missing_route(self, method: str, path: str) -> Problem | None:
        """What is known against a concrete route; None when nothing is (it may be a plugin's)."""
        has = self.methods(path)
        elsewhere = _everything().find(method, segments(path))
        if elsewhere is not None:
            route = f"{method} {elsewhere.template}"
            return self._other_version(route, self.timeline.operations[route])
        if has and method.upper() not in has:
            here = self.match(has[0], path)
            route = f"{method} {here[0].template if here else ''}"  # the path itself may name a patient
            return Problem(
                "route", route, "unknown", "has no such method", allowed=f"it has {', '.join(has)}"
            )
        return None

    def _other_version(self, route: str, facts: Mapping[str, Any]) -> Problem:
        since, until = facts["since"], facts.get("until")
        kind, needs = self.timeline.absence(since, until, self.described)
        needed = facts.get("needs", "")
        if kind == "gone" and until is None and self.lacks(needed):
            return Problem("route", route, "ignored", why(needed, self.backend))
        return Problem("route", route, kind, f"{needs}; this server is {self.version}", since=since)


class Match(NamedTuple):
    """A concrete path laid on a template."""

    template: str
    values: dict[str, str]
    """Path arguments by name, percent-decoded."""


def segments(path: str) -> list[str]:
    """The parts of a path, percent-decoded; doubled and trailing slashes don't count."""
    check_type("api", "a path is a text", path, str)
    return [unquote(segment) for segment in path.split("/") if segment]


class Templates:
    """Templates by segment: literals before arguments, as the server does."""

    def __init__(self, routes: Iterable[tuple[str, str]]) -> None:
        self.root: dict[str, Any] = {}
        for method, template in routes:
            node = self.root
            for segment in segments(template):
                key = segment if segment == _MULTI or not segment.startswith("{") else "{}"
                node = node.setdefault(key, {})
            node.setdefault("", {}).setdefault(method, template)  # a stranger's other spelling comes last

    def find(self, method: str, segments: list[str]) -> Match | None:
        """The template that a concrete path means."""
        template = self._walk(self.root, method.upper(), segments)
        if template is None:
            return None
        names = template.strip("/").split("/")
        values = {n[1:-1]: s for n, s in zip(names, segments, strict=False) if n.startswith("{")}
        if names[-1] == _MULTI:
            values["path"] = "/".join(segments[len(names) - 1 :])
        return Match(template, values)

    def _walk(self, node: dict[str, Any], method: str, rest: list[str]) -> str | None:
        if not rest:
            found: str | None = node.get("", {}).get(method)
            return found
        literal = () if rest[0].startswith("{") else (rest[0],)  # an argument is one only in a template
        for key in (*literal, "{}"):
            if key in node:
                found = self._walk(node[key], method, rest[1:])
                if found:
                    return found
        if _MULTI in node:
            multi: str | None = node[_MULTI].get("", {}).get(method)
            return multi
        return None


@cached(LRUCache(maxsize=1), condition=Condition())
def _of_plugins() -> Templates:
    from dynorthanc.spec import plugins

    return Templates((operation.method, operation.template) for operation in plugins.everything().values())


@cached(LRUCache(maxsize=1), condition=Condition())
def _everything() -> Templates:
    return Templates(tuple(route.split(" ")) for route in timelines.load().operations)  # type: ignore[misc]
