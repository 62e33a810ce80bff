"""What a server offers, as plain immutable data: operations and their arguments."""

# Named tuples, as to import `dataclasses` takes longer than to read all that is described of a version; their
# annotations are evaluated, as they are made twice as fast then.

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, Literal, NamedTuple

from dynorthanc.base.method_names import keyword_name, method_name

Place = Literal["path", "query", "header", "body"]
Wire = Literal["", "flag", ",", ";"]
Extra = Literal["", "tags", "properties", "any", "query", "query tags"]


class Argument(NamedTuple):
    """One path, query, header or body argument of an operation."""

    name: str
    """Its name on the wire: ``requested-tags``, ``Level``; empty for a body that is no JSON object."""
    place: Place
    """Where it goes: ``path``, ``query``, ``header`` or ``body``."""
    schema: Mapping[str, Any]
    """JSON Schema (draft 4 sense) plus ``choices``: allowed values whose case doesn't matter."""
    required: bool = False
    """Whether a call without it is refused."""
    wire: Wire = ""
    """How a query value is written: ``flag`` (the bare name), ``,`` or ``;`` (joined), else as it is."""
    since: str = ""
    """The first version known to honour it (of those described)."""
    until: str | None = None
    """The last version that honours it; None while it is still there."""
    ignored: str = ""
    """Why using it is refused although the server takes it without a word; empty when it is honoured."""
    harmless: tuple[Any, ...] = ()
    """Values of an ignored argument that ask for what the server does anyway."""
    unable: bool = False
    """It isn't ignored: this server's database can't do it, as `ignored` says."""

    @property
    def keyword(self) -> str:
        """The Python keyword for it."""
        return keyword_name(self.place, self.name)

    def refusal(self, version: str) -> str:
        """Why an `ignored` one is refused, in words that go on after its name."""
        return self.ignored if self.unable else f"is ignored by Orthanc {version}: {self.ignored}"


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
    warns: bool = False
    """Whether it is what was asked, and more: it is warned of and never refused."""
    completes: Mapping[str, Any] = {}
    """What the client adds so that the call means what it says: values by place and name, or by member."""
    since: str = ""
    until: str | None = None
    """The last version where it happens; None while it still does."""

    @property
    def is_of_others(self) -> bool:
        """Whether only other clients meet it: this one completes the call, or writes it as it is meant."""
        return bool(self.completes or "sent" in self.when)


class _Facts(NamedTuple):
    name: str
    """Its method's name: ``get_studies_id``."""
    method: str
    """The HTTP method."""
    template: str
    """Its path: ``/studies/{id}``."""
    tag: str = ""
    """What Orthanc's description lists it under."""
    since: str = ""
    """The first version that has it (of those described)."""
    until: str | None = None
    """The last version that has it; None while it is still there."""
    arguments: tuple[Argument, ...] = ()
    """Those that its version takes."""
    bodies: tuple[str, ...] = ()
    """Media types of the body it takes; empty when it takes none."""
    answers: tuple[str, ...] = ()
    """Media types it answers with."""
    fields: Mapping[str, str] = {}
    """Described members of a JSON object answer, with their JSON types."""
    extra: Extra = ""
    """Names beyond the described ones: in the body ``tags`` (of DICOM), ``properties`` (names with a text or
    number) or ``any``, in the query ``query`` (any) or ``query tags`` (of DICOM), or none."""
    one_of: tuple[Sequence[str], ...] = ()
    """Groups of body fields of which at least one must be given."""
    deprecated: bool = False
    """Whether Orthanc's description says so."""
    slow: bool = False
    """It runs as long as the work takes: no read timeout unless one is asked for."""
    reads: bool = False
    """It changes nothing, though it is no GET: what failed on the way may be asked again."""
    source: str = "bundled"
    """Who described it: ``bundled``, ``live`` (the server itself, or a description handed in), ``plugin …``;
    ``probed`` was tried out, and ``unknown`` couldn't be settled so."""
    text: str = ""
    """A live description's own words."""
    nothing: tuple[Any, ...] = ()
    """Bodies that the server takes for none."""
    guard: Mapping[str, Any] = {}
    """Tags that may be touched in some ``fields`` of the body only if the field ``by`` is true, and ``never``
    in another."""
    hazards: tuple[Hazard, ...] = ()
    """What a call may quietly do in place of what it says."""
    blind: Mapping[str, str] = {}
    """Tags that its query takes and doesn't search by, and why (``extra`` is ``query tags``)."""
    presence: bool = False
    """Its answer says nothing: that it comes is the answer."""


_LISTS = frozenset({"bodies", "answers", "one_of", "nothing"})
_PLAIN = frozenset(_Facts._fields) - {"arguments", "hazards", "blind"}  # those are of a version


class Operation(_Facts):
    """One route of a server: an HTTP method on a path template."""

    @classmethod
    def of_route(
        cls, route: str, facts: Mapping[str, Any], arguments: Iterable[Argument], **more: Any
    ) -> "Operation":
        """The operation of ``METHOD /template``; what the facts say beyond its fields is left out."""
        method, template = route.split(" ", 1)
        known: dict[str, Any] = {
            name: tuple(fact) if name in _LISTS else fact for name, fact in facts.items() if name in _PLAIN
        }
        known.update(more)
        members = known.get("fields", {}).items()
        known["fields"] = {n: kind if isinstance(kind, str) else kind["type"] for n, kind in members}
        return cls(method_name(method, template), method, template, arguments=tuple(arguments), **known)

    @property
    def route(self) -> str:
        """Method and template, as in ``GET /studies/{id}``."""
        return f"{self.method} {self.template}"

    @cached_property
    def layout(self) -> "Layout":
        """Its arguments laid out for use."""
        return Layout(self)

    @cached_property
    def needed(self) -> list[list[str]]:
        """The groups of fields of which one is needed, as far as this version takes them."""
        groups = [[name for name in group if self.takes("body", name)] for group in self.one_of]
        return [group for group in groups if group]

    def takes(self, place: Place, name: str) -> bool:
        """Whether it has an argument of that name, and heeds it."""
        return any(a.name == name and a.place == place and not a.ignored for a in self.arguments)

    @property
    def own_hazards(self) -> Iterator[Hazard]:
        """Its hazards but for those of arguments that came later; a header or a body may be anything."""
        own = {f"{argument.place} {argument.name}" for argument in self.arguments}
        for hazard in self.hazards:
            place, _, name = hazard.argument.partition(" ")
            if place == "header" or not name or hazard.argument in own:
                yield hazard

    def has_hazard(self, condition: str) -> bool:
        """Whether one of its hazards has this condition."""
        return any(condition in hazard.when for hazard in self.hazards)

    def of(self, place: Place) -> tuple[Argument, ...]:
        """The arguments of one place, in order."""
        return tuple(a for a in self.arguments if a.place == place)

    @cached_property
    def takes_body(self) -> bool:
        """Whether a body has a meaning here."""
        return bool(self.bodies) or self.takes_json or self.layout.whole is not None

    @cached_property
    def takes_json(self) -> bool:
        """Whether its body is JSON."""
        return "application/json" in self.bodies or bool(self.layout.body)


class Layout:
    """The arguments of an operation, arranged as calls need them."""

    def __init__(self, operation: Operation) -> None:
        self.path = operation.of("path")
        self.query = {a.name: a for a in operation.of("query")}
        self.header = {a.name.lower(): a for a in operation.of("header")}
        self.body = {a.name: a for a in operation.of("body")}
        """Fields of a JSON object."""
        self.whole = self.body.pop("", None)
        """A body that is no JSON object."""
        self.required = {
            "query": tuple(a for a in operation.of("query") if a.required),
            "body": tuple(a for a in operation.of("body") if a.required and a.name),
        }
        self.keywords: dict[str, tuple[Place, str]] = {}
        """Python keyword → place and name."""
        for a in operation.arguments:
            if a.place == "path":
                self.keywords.setdefault(f"{a.name}_", (a.place, a.name))
            if a.name:
                self.keywords.setdefault(a.keyword, (a.place, a.name))
                self.keywords.setdefault(a.name, (a.place, a.name))
