"""What a server offers, as plain immutable data: operations and their arguments."""

# annotations are evaluated: named tuples are made twice as fast then, and every start makes these

from collections.abc import Mapping
from typing import Any, NamedTuple

from dynorthanc.base.names import keyword_name


class Argument(NamedTuple):
    """One path, query, header or body argument of an operation."""

    name: str
    """Its name on the wire: ``requested-tags``, ``Level``; empty for a body that is no JSON object."""
    place: str
    """``path``, ``query``, ``header`` or ``body``."""
    schema: Mapping[str, Any]
    """JSON Schema (draft 4 sense) plus ``choices``: allowed values whose case doesn't matter."""
    required: bool = False
    wire: str = ""
    """How a query value is written: ``flag`` (the bare name), ``,`` or ``;`` (joined), else as it is."""
    since: str = ""
    """The first version known to honour it (of those described)."""
    until: str | None = None
    """The last version that honours it; None while it is still there."""
    ignored: str = ""
    """Why using it is refused although the server takes it without a word; empty when it is honoured."""
    harmless: tuple[Any, ...] = ()
    """Values of an ignored argument that ask for what the server does anyway."""

    @property
    def keyword(self) -> str:
        """The Python keyword for it."""
        return keyword_name(self.place, self.name)


class Hazard(NamedTuple):
    """What a call quietly does in place of what it says, on some versions."""

    argument: str
    """Place and name, such as ``body Query``; ``body`` is the whole body; empty for the call as a whole."""
    when: Mapping[str, Any]
    """Conditions, all of which must hold: see `dynorthanc.check.hazards`."""
    effect: str
    """What would happen, as in "it …"."""
    instead: str = ""
    """What to do instead."""
    loses: bool = False
    """Whether it loses data: it is then refused whatever ``validate`` says."""
    completes: Mapping[str, Any] = {}
    """What the client adds so that the call means what it says: values by place and name, or by member."""
    since: str = ""
    until: str | None = None
    """The last version where it happens; None while it still does."""


class Operation(NamedTuple):
    """One route of a server: an HTTP method on a path template."""

    name: str
    method: str
    template: str
    tag: str
    since: str
    until: str | None
    arguments: tuple[Argument, ...]
    bodies: tuple[str, ...] = ()
    """Media types of the body it takes; empty when it takes none."""
    answers: tuple[str, ...] = ()
    """Media types it answers with."""
    fields: Mapping[str, str] = {}
    """Described members of a JSON object answer, with their JSON types."""
    extra: str = ""
    """Names beyond the described ones: in the body ``tags`` (of DICOM), ``properties`` (names with a text or
    number) or ``any``, in the query ``query``, or none."""
    one_of: tuple[tuple[str, ...], ...] = ()
    """Groups of body fields of which at least one must be given."""
    together: tuple[tuple[str, ...], ...] = ()
    """Groups of query parameters that are given all or not at all."""
    deprecated: bool = False
    slow: bool = False
    """It runs as long as the work takes: no read timeout unless one is asked for."""
    source: str = "bundled"
    """Who described it: ``bundled`` or ``live`` (the server itself, or a description handed in)."""
    text: str = ""
    """A live description's own words."""
    nothing: tuple[Any, ...] = ()
    """Bodies that the server takes for none."""
    guard: Mapping[str, Any] = {}
    """Tags that may be touched in some ``fields`` of the body only if the field ``by`` is true, and ``never``
    in another."""
    hazards: tuple[Hazard, ...] = ()
    """What a call may quietly do in place of what it says."""

    @property
    def route(self) -> str:
        """Method and template, as in ``GET /studies/{id}``."""
        return f"{self.method} {self.template}"

    @property
    def layout(self) -> "Layout":
        """Its arguments laid out for use, made once."""
        found = _layouts.get(id(self))
        if found is None or found[0] is not self:
            if len(_layouts) >= _MANY:
                _layouts.clear()
            found = _layouts[id(self)] = (self, Layout(self))
        return found[1]

    def of(self, place: str) -> tuple[Argument, ...]:
        """The arguments of one place, in order."""
        return tuple(a for a in self.arguments if a.place == place)

    @property
    def takes_body(self) -> bool:
        """Whether a body has a meaning here."""
        return self.layout.takes_body

    @property
    def takes_json(self) -> bool:
        """Whether its body is JSON."""
        return self.layout.takes_json


class Layout:
    """The arguments of an operation, arranged as calls need them."""

    __slots__ = (
        "body",
        "header",
        "keywords",
        "path",
        "query",
        "required",
        "takes_body",
        "takes_json",
        "whole",
    )

    def __init__(self, operation: Operation) -> None:
        self.path = operation.of("path")
        self.query = {a.name: a for a in operation.of("query")}
        self.header = {a.name.lower(): a for a in operation.of("header")}
        self.body = {a.name: a for a in operation.of("body")}
        """Fields of a JSON object."""
        self.whole = self.body.pop("", None)
        """A body that is no JSON object."""
        self.required = {
            place: tuple(a for a in operation.of(place) if a.required and a.name)
            for place in ("query", "body")
        }
        self.keywords: dict[str, tuple[str, str]] = {}
        """Python keyword → place and name."""
        for a in operation.arguments:
            if a.place == "path":
                self.keywords.setdefault(f"{a.name}_", (a.place, a.name))
            if a.name:
                self.keywords.setdefault(a.keyword, (a.place, a.name))
                self.keywords.setdefault(a.name, (a.place, a.name))
        self.takes_json = "application/json" in operation.bodies or bool(self.body)
        self.takes_body = bool(operation.bodies) or self.takes_json or self.whole is not None


class ById:
    """A key that stands for one very object, for caches of what is made of it."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ById) and other.value is self.value


_MANY = 8192
_layouts: dict[int, tuple[Operation, Layout]] = {}
"""By identity, as operations are immutable and shared; each entry keeps its operation alive."""
