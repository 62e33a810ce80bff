"""What is known of a value of a script without running it.

Constants are themselves. A text with an unknown part has `HOLE` there. A list is a Python list of such values
and is never changed in place; neither are the classes here.
"""

from __future__ import annotations

import ast
import functools
import itertools
import math
import weakref
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

MUTATORS = frozenset(
    name
    for kind in (dict, list, set)
    for name in dir(kind)
    if name in ("__setitem__", "__delitem__", "__ior__", "__iadd__") or name[0] != "_"
) - frozenset({"copy", "count", "get", "index", "items", "keys", "values", "fromkeys", *dir(frozenset)})
"""The methods that change a dict, a list or a set."""
READ = frozenset({"json", "read", "decode", "text", "content"})
"""What an answer has and a dict hasn't: read by them, the answer is the dict that it tells."""
_KEPT = 1024
"""Of how many functions is kept what was found in their code: each is gone through for every target."""
HOLE = "\ue000"
"""Stands in a text for a part that isn't known; a private character that no script has."""


class Unknown:
    """A value that isn't known; `maybe_none` when it may well be None."""

    def __init__(self, maybe_none: bool = False) -> None:
        self.maybe_none = maybe_none

    def __str__(self) -> str:
        return HOLE

    def __repr__(self) -> str:
        return "Unknown(maybe_none=True)" if self.maybe_none else "Unknown()"


class Option(NamedTuple):
    """What a value may be."""

    value: Any
    live: frozenset[str]
    """The targets on which it may be that."""
    chosen: frozenset[tuple[str, bool]]
    """The conditions that are true, or false, where it is."""


class Either(Unknown):
    """One of several values, as ``x if y else z`` gives."""

    def __init__(self, options: list[Option]) -> None:
        super().__init__()
        self.options = options


class Many(Unknown):
    """Something of unknown length to go through; each `item` of it is alike."""

    def __init__(self, item: Any) -> None:
        super().__init__()
        self.item = item


class Length(Unknown):
    """The length of something known: good for comparing it, where a script asks whether there is anything."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number


UNKNOWN, MAYBE_NONE = Unknown(), Unknown(maybe_none=True)


class Dict:
    """A dict with text keys; `is_open` when it may have more than is known, alike `other`."""

    def __init__(self, items: Mapping[str, Any], is_open: bool = False, other: Any = None) -> None:
        self.items = dict(items)
        self.is_open = is_open
        self.other = UNKNOWN if other is None else other

    def with_(self, items: Mapping[str, Any], is_open: bool = False) -> Dict:
        """The same with more in it."""
        return Dict({**self.items, **items}, self.is_open or is_open, self.other)

    def without(self, name: str) -> Dict:
        """The same without one key."""
        kept = {key: value for key, value in self.items.items() if key != name}
        return Dict(kept, self.is_open, self.other)

    def parts(self, which: str) -> Any:
        """Its ``keys``, ``values`` or ``items``, as something to go through."""
        if self.is_open:
            alike = self.other
            for value in self.items.values():
                alike = merge(alike, value)
            return Many({"keys": UNKNOWN, "values": alike, "items": [UNKNOWN, alike]}[which])
        pairs = list(self.items.items())
        return [{"keys": name, "values": value, "items": [name, value]}[which] for name, value in pairs]


class JsonText:
    """The text that `json.dumps` makes of a value."""

    def __init__(self, value: Any) -> None:
        self.value = value


class Client:
    """A connected client; `is_sure` is False for any other object that has names of routes."""

    def __init__(
        self,
        validate: Any = "error",
        is_sure: bool = True,
        is_fleet: bool = False,
        maybe_none: bool = False,
        is_compat: bool = False,
        is_others: bool = False,
        is_alone: bool = False,
    ) -> None:
        self.validate = validate
        self.is_sure = is_sure
        self.is_fleet = is_fleet
        self.maybe_none = maybe_none
        self.is_compat = is_compat
        """Whether it is the one that passes for pyorthanc's."""
        self.is_others = is_others
        """Whether it sends what it is given as it is: it is no client of ours."""
        self.is_alone = is_alone
        """Whether whatever it asks for is asked of an Orthanc server, and of no proxy before it."""

    @property
    def is_ours(self) -> bool:
        """Whether its methods are surely those of `Orthanc`."""
        return self.is_sure and not (self.is_fleet or self.is_compat or self.is_others)


class Place:
    """What attributes and brackets lead to from a client: ``o.studies[x].series``."""

    def __init__(self, client: Client, steps: tuple[tuple[str, Any], ...]) -> None:
        self.client = client
        self.steps = steps
        """``("attribute", name)`` and ``("item", value)``."""

    @property
    def first(self) -> str:
        """The first attribute."""
        return str(self.steps[0][1])


class Node:
    """What ``o.modality(...)`` gives."""

    def __init__(self, client: Client, kind: str) -> None:
        self.client = client
        self.kind = kind


class External:
    """Something imported or built in, by its dotted name."""

    def __init__(self, name: str, is_module: bool = False) -> None:
        self.name = name
        self.is_module = is_module


CHANGEABLE = "changeable"
"""The kind of a request that is looked at when it is sent; its base are its parts."""


class Thing:
    """An object of a library in the table: a session, a study of pyorthanc's."""

    def __init__(self, kind: str, base: Any = "", is_orthanc: bool = False, hint: str = "") -> None:
        self.kind = kind
        self.base = base
        """The address that its requests are for, as far as it is known."""
        self.is_orthanc = is_orthanc
        self.hint = hint
        """How the script wrote its making: it may name Orthanc."""


class Doing:
    """A function of a library in the table, or a method of a `Thing`, as something to call."""

    def __init__(self, entry: Any, thing: Thing | None = None) -> None:
        self.entry = entry
        self.thing = thing


class Module:
    """Another script of the same run, imported."""

    def __init__(self, names: Env) -> None:
        self.names = names


class Function:
    """A function of the script, with the names around it.

    `owner` is the instance of a method, `cls` the class that has it.
    """

    cls: Class | None

    def __init__(
        self,
        node: ast.FunctionDef | ast.AsyncFunctionDef,
        around: Env,
        owner: Any = None,
        cls: Class | None = None,
    ) -> None:
        self.node = node
        self.around = around
        self.owner = owner
        self.cls = cls

    def of(self, owner: Any) -> Function:
        """The same as a method of an instance."""
        return Function(self.node, self.around, owner, self.cls)

    def has_mark(self, *names: str) -> bool:
        """Whether it is decorated with one of these names."""
        return any(
            ast.unparse(mark).split("(")[0].split(".")[-1] in names for mark in self.node.decorator_list
        )

    @cached_property
    def is_generator(self) -> bool:
        """Whether calling it gives something to go through."""
        yields = any(isinstance(part, (ast.Yield, ast.YieldFrom)) for part in own_parts(self.node))
        return yields and not self.has_mark("contextmanager", "asynccontextmanager", "fixture")


class Class:
    """A class of the script; what it has from its bases is among its own."""

    def __init__(
        self,
        node: ast.ClassDef,
        methods: Mapping[str, Function],
        names: Mapping[str, Any],
        base: Class | None,
        is_client: bool = False,
        kind: str = "",
    ) -> None:
        self.node = node
        self.base = base
        self.is_client: bool = is_client or (base is not None and base.is_client)
        """Whether it is the client's class, with more in it."""
        self.kind: str = kind or (base.kind if base is not None else "")
        """The class of a library that it is, with more in it."""
        self.methods: dict[str, Function] = {**(base.methods if base else {}), **methods}
        self.names: dict[str, Any] = {**(base.names if base else {}), **names}
        self.fields: list[str] = list(base.fields if base else [])
        """What a dataclass or named tuple takes, in order."""
        for part in node.body:
            name = part.target if isinstance(part, ast.AnnAssign) else None
            if isinstance(name, ast.Name) and name.id not in self.fields:
                self.fields.append(name.id)
        self.is_known = False
        """Whether its methods have been gone through for what they make of `guess`."""
        self.guess = Instance(self)
        """An object of it that nobody made: as far as is known what all of them are like."""

    def members(self) -> Any:
        """Those of an enumeration, as a list to go through."""
        is_enum = any(ast.unparse(base).endswith("Enum") for base in self.node.bases)
        return [value for name, value in self.names.items() if name[0] != "_"] if is_enum else UNKNOWN


class Instance:
    """An object of a class of the script; its attributes are shared by all that is known of it."""

    def __init__(self, cls: Class) -> None:
        self.cls = cls
        self.attributes: dict[str, Any] = dict(cls.names)


class Super:
    """``super()`` in a method: the instance, with the methods of the base."""

    def __init__(self, instance: Instance, base: Class | None) -> None:
        self.instance = instance
        self.base = base


class Partial:
    """What `functools.partial` makes."""

    def __init__(self, function: Any, args: list[Any], keywords: Mapping[str, Any]) -> None:
        self.function = function
        self.args = args
        self.keywords = dict(keywords)


class PerTarget:
    """A value that differs from server to server, such as ``o.version``; `DROP` where it can't be told."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.values = dict(values)

    def split(self) -> list[PerTarget] | None:
        """Its items, if it has some everywhere and as many."""
        values = [value for value in self.values.values() if isinstance(value, (list, tuple))]
        if len(values) < len(self.values) or len({len(value) for value in values}) != 1:
            return None
        return [
            PerTarget({label: value[index] for label, value in self.values.items()})
            for index in range(len(values[0]))
        ]

    def map(self, function: Callable[[Any], Any]) -> PerTarget:
        """Apply a function to each; where it fails, it can't be told."""
        found = {}
        for label, value in self.values.items():
            try:
                found[label] = DROP if value is DROP else function(value)
            except Exception:  # noqa: BLE001 - whatever a script would raise here, nothing is known then
                found[label] = DROP
        return PerTarget(found)


DOUBT = "\ue001"
"""Ends the label of a target of which it can't be told whether it gets to a point of the script."""


def in_doubt(live: Iterable[str]) -> frozenset[str]:
    """The same targets, of which it can't be told whether they get there."""
    return frozenset(label.removesuffix(DOUBT) + DOUBT for label in live)


def are_in_doubt(live: frozenset[str]) -> frozenset[str]:
    """Those of targets of which it can't be told."""
    return frozenset(label for label in live if label.endswith(DOUBT))


def meet(some: frozenset[str], others: frozenset[str]) -> frozenset[str]:
    """The targets that are among both; in doubt where they are in either."""
    return (some & others) | (some & in_doubt(others)) | (in_doubt(some) & others)


DROP: Any = type("Drop", (), {"__repr__": lambda self: "DROP"})()


class Env:
    """Names and their values; those of an enclosing scope are looked up there."""

    def __init__(self, parent: Env | None = None, names: Mapping[str, Any] | None = None) -> None:
        self.parent = parent
        self.names: dict[str, Any] = dict(names or {})
        self.origin: Env = self
        """The one that this is a copy of, to go on with in a branch."""
        self.outer: set[str] = set()
        """Names declared `global` or `nonlocal`."""
        self.set_elsewhere: frozenset[str] = frozenset()
        """Names of a module that its functions set by `global`: nobody knows when."""
        self._copies: weakref.WeakSet[Env] = weakref.WeakSet()

    def get(self, name: str) -> Any:
        """The value of a name; None in the place of a scope that hasn't it."""
        env: Env | None = self
        while env is not None:
            if name in env.names:
                return env.names[name]
            env = env.parent
        return External(name)

    def root(self) -> Env:
        """The scope of the module."""
        env = self
        while env.parent is not None:
            env = env.parent
        return env.origin

    def imports_us(self) -> bool:
        """Whether the script imports this client."""
        modules = (value.name for value in self.root().names.values() if isinstance(value, External))
        return any(name.split(".")[0] == "dynorthanc" for name in modules)

    def set(self, name: str, value: Any) -> None:
        """Bind a name, in the scope where it belongs."""
        if name in self.set_elsewhere:
            value = _vague(value)
        if name in self.outer and self.parent is not None:
            self.parent.rebind(name, value)
        else:
            self.names[name] = value

    def rebind(self, name: str, value: Any) -> None:
        """Bind a name in the scope that has it, and in the branches that it is gone through in."""
        env: Env | None = self
        while env is not None and name not in env.names:
            env = env.parent
        (self if env is None else env)._bind(name, value)

    def _bind(self, name: str, value: Any) -> None:
        if name in self.set_elsewhere and name in self.names:
            value = merge(_vague(value), self.names[name])
        self.names[name] = value
        for copy in self._copies:
            copy._bind(name, value)

    def copy(self) -> Env:
        """One to go on with in a branch."""
        twin = Env(self.parent, self.names)
        twin.outer, twin.set_elsewhere = set(self.outer), self.set_elsewhere
        twin.origin = self.origin
        self._copies.add(twin)
        return twin


def _vague(value: Any) -> Any:
    """What is known of a value that may be replaced by others like it: a flag, a number, nothing yet."""
    if value is None:
        return MAYBE_NONE
    return UNKNOWN if isinstance(value, (bool, int, float, str)) else value


@functools.lru_cache(maxsize=_KEPT)
def set_elsewhere(tree: ast.AST) -> frozenset[str]:
    """The names that functions of a module declare `global`, or set in ``globals()``."""
    found = {name for part in ast.walk(tree) if isinstance(part, ast.Global) for name in part.names}
    items = (part for part in ast.walk(tree) if isinstance(part, ast.Subscript))
    found |= {
        str(item.slice.value)
        for item in items
        if isinstance(item.slice, ast.Constant) and ast.unparse(item.value) == "globals()"
    }
    return frozenset(found)


_MOST = 8
"""Ways to put what may be one of several values together; of more, nothing is known."""


def either(options: Sequence[Option]) -> Any:
    """What is known when one of several values is there: texts and what can be called stay apart."""
    flat = [
        Option(inner.value, meet(live, inner.live), chosen | inner.chosen)
        for value, live, chosen in options
        for inner in (value.options if isinstance(value, Either) else [Option(value, live, chosen)])
    ]
    values = [one.value for one in flat]
    merged = functools.reduce(merge, values)
    is_apart = isinstance(merged, Unknown) and 1 < len(flat) <= _MOST
    if not is_apart:
        return merged
    texts = [v for v in values if isinstance(v, str)]
    is_text = texts and all(isinstance(v, str) or type(v) is Unknown for v in values)
    calls = (External, Function, Place, Doing)
    return Either(flat) if is_text or all(isinstance(v, calls) for v in values) else merged


def spread(values: Sequence[Any], live: frozenset[str]) -> list[Option]:
    """Each way to choose among the values, as an option of them all; none where nothing is to be chosen."""
    alone = frozenset[tuple[str, bool]]()
    choices = [
        value.options if isinstance(value, Either) else [Option(value, live, alone)] for value in values
    ]
    if not 1 < math.prod(map(len, choices)) <= _MOST:
        return []
    ways = [
        Option([one.value for one in way], functools.reduce(meet, (one.live for one in way), live), chosen)
        for way in itertools.product(*choices)
        for chosen in [frozenset().union(*(one.chosen for one in way))]
    ]
    return [way for way in ways if len(dict(way.chosen)) == len(way.chosen)]  # one condition, one answer


def merge(one: Any, other: Any) -> Any:
    """What is known when either of two values may be there."""
    if one is other or (
        isinstance(one, (str, int, float, bool)) and type(one) is type(other) and one == other
    ):
        return one
    if isinstance(one, PerTarget) or isinstance(other, PerTarget):
        return _merged_by_target(one, other)
    if isinstance(one, Dict) and isinstance(other, Dict):
        items = {**one.items, **other.items}
        for name in set(one.items) & set(other.items):
            items[name] = merge(one.items[name], other.items[name])
        return Dict(items, one.is_open or other.is_open)
    for value, rest in ((one, other), (other, one)):
        if value is None and isinstance(rest, Client):
            return Client(rest.validate, rest.is_sure, rest.is_fleet, True, rest.is_compat)
        if value is None and isinstance(rest, (Function, Instance, Place, Thing, Doing)):
            return rest  # what is called isn't None
        if isinstance(value, Unknown) and value.maybe_none and isinstance(rest, (Client, Thing)):
            return rest  # `if client is None: client = connect()`
        if value is None and isinstance(rest, (str, int, float, Dict, list)):
            return UNKNOWN  # it is given on one way
    if isinstance(one, Thing) and isinstance(other, Thing) and one.kind == other.kind:
        return Thing(one.kind, merge(one.base, other.base), one.is_orthanc, one.hint + other.hint)
    if isinstance(one, Client) and isinstance(other, Client):
        validate = one.validate if one.validate == other.validate else UNKNOWN
        is_sure, is_fleet = one.is_sure and other.is_sure, one.is_fleet and other.is_fleet
        is_compat = one.is_compat and other.is_compat
        return Client(validate, is_sure, is_fleet, one.maybe_none or other.maybe_none, is_compat)
    return Unknown(any(v is None or (isinstance(v, Unknown) and v.maybe_none) for v in (one, other)))


def _merged_by_target(one: Any, other: Any) -> PerTarget:
    """Two values of which one or both differ from target to target: what is told where both say the same."""
    labels = (one if isinstance(one, PerTarget) else other).values
    pairs = {
        label: [v.values.get(label) if isinstance(v, PerTarget) else v for v in (one, other)]
        for label in labels
    }
    return PerTarget({label: a if type(a) is type(b) and a == b else DROP for label, (a, b) in pairs.items()})


def opened(value: Any) -> Any:
    """A dict or list that may have been changed."""
    if isinstance(value, Dict):
        return value.with_({}, is_open=True)
    return UNKNOWN if isinstance(value, list) else value


@functools.lru_cache(maxsize=_KEPT)
def changed_names(node: ast.AST) -> frozenset[str]:
    """The names of dicts and lists that are changed in a piece of code."""
    return frozenset(_changed_names(node))


def _changed_names(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        base: ast.expr | None = None
        if isinstance(part, ast.Subscript) and not isinstance(part.ctx, ast.Load):
            base = part.value
        elif (
            isinstance(part, ast.Call) and isinstance(part.func, ast.Attribute) and part.func.attr in MUTATORS
        ):
            base = part.func.value
        if isinstance(base, ast.Name):
            yield base.id


def each_of(value: Any) -> Any:
    """What one gets in going through a value: a list, a `Many`, or what isn't known."""
    if isinstance(value, Dict):
        return value.parts("keys")
    return value.members() if isinstance(value, Class) else value


@functools.lru_cache(maxsize=_KEPT)
def own_parts(node: ast.AST) -> tuple[ast.AST, ...]:
    """What is in a function, but not in the functions and classes in it."""
    found, waiting = list[ast.AST](), [node]
    while waiting:
        for child in ast.iter_child_nodes(waiting.pop()):
            if not isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
                found.append(child)
                waiting.append(child)
    return tuple(found)


def plain(value: Any) -> Any:
    """A value as a call would get it; what isn't known as `Unknown`."""
    if isinstance(value, Dict):
        return {name: plain(item) for name, item in value.items.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if value is None or isinstance(value, (str, int, float, bool, bytes, Unknown)):
        return value
    return UNKNOWN


def as_given(value: Any) -> Any:
    """An argument of a request; of an object, from elsewhere or the script's, nothing is known."""
    return UNKNOWN if isinstance(value, (External, Instance, PerTarget, Thing, Doing, Module)) else value


def is_open(value: Any) -> bool:
    """Whether there may be more in a value, at any depth, than is known."""
    if isinstance(value, Dict):
        return value.is_open or any(is_open(item) for item in value.items.values())
    return isinstance(value, list) and any(is_open(item) for item in value)
