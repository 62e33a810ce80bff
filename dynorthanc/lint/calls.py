"""What the calls of a script give and do: to servers, to what the script defines, to what is built in."""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Callable
from typing import Any

from dynorthanc.api import Api
from dynorthanc.lint import addresses
from dynorthanc.lint.checker import has_unknown
from dynorthanc.lint.expressions import UNROLLED, by_target, known_routes, route_names, told
from dynorthanc.lint.helpers import OWNERS
from dynorthanc.lint.libraries import CLIENTS, TABLE, known
from dynorthanc.lint.talks import Talks
from dynorthanc.lint.texts import FUNCTIONS, StringMethod, of_pairs, text_of
from dynorthanc.lint.values import (
    DROP,
    HOLE,
    MAYBE_NONE,
    MUTATORS,
    READ,
    UNKNOWN,
    Class,
    Client,
    Dict,
    Doing,
    Env,
    External,
    Function,
    Instance,
    JsonText,
    Length,
    Many,
    Node,
    Option,
    Partial,
    PerTarget,
    Place,
    Super,
    Thing,
    Unknown,
    as_given,
    changed_names,
    either,
    opened,
    plain,
    spread,
)
from dynorthanc.orthanc import Orthanc
from dynorthanc.spec import timeline

CONNECT = {
    f"dynorthanc.{home}{name}"
    for home in ("", "orthanc.", "plugin.", "client.", "client.client.")
    for name in ("connect", "Orthanc", "Client", "AsyncOrthanc")
} | {
    f"dynorthanc.{home}{name}"
    for home in ("", "aio.")
    for name in ("AsyncOrthanc", "AsyncOrthanc.connect", "connect_async")
}
FLEETS = {"dynorthanc.Fleet", "dynorthanc.fleet.Fleet", "dynorthanc.versions.fleet.Fleet"}
_SAME = {"contextlib.closing", "contextlib.nullcontext", "copy.copy", "copy.deepcopy"}
_HARMLESS = {
    "print",
    "len",
    "str",
    "repr",
    "sorted",
    "list",
    "set",
    "isinstance",
    "json.dumps",
    "pprint.pprint",
}
_ENTER = ("enter_context", "enter_async_context")
"""The methods of an `ExitStack` that give what `with` would."""
_SYSTEM = ("Name", "DicomAet", "DicomPort", "HttpPort", "DatabaseVersion", "PluginsEnabled")
"""What every version says of itself besides its version."""
_PURE: dict[str, Callable[..., Any]] = {
    "int": int,
    "str": str,
    "float": float,
    "tuple": tuple,
    "list": list,
    "len": len,
    "bool": bool,
    "all": all,
    "any": any,
    "min": min,
    "max": max,
    "set": frozenset,
    "frozenset": frozenset,
}
_FROM_OUTSIDE = ("os.getenv", "os.environ.get")
_ADDRESS = re.compile("URL|URI|ADDR|SERVER|BASE|ENDPOINT|ROOT")
_VERSIONS = ("version.Version", "version.parse", "version.LooseVersion", "version.StrictVersion")
_EXECUTORS = {"submit": 0, "to_thread": 0, "asyncio.to_thread": 0, "apply_async": 0, "run_in_executor": 1}
"""Methods that call a function with the arguments after it, and where that stands."""
_MAPS = ("map", "imap", "imap_unordered", "thread_map")
_THREADS = ("Thread", "threading.Thread")
_CALLED = (Function, Place, Doing, Partial)
_DICTS = ("collections.OrderedDict", "httpx.QueryParams", "multidict.MultiDict")
_SAME_ITEMS = ("list", "tuple", "sorted", "reversed", "set", "iter")
_OF_ALL = ("all", "any", "min")


_KINDS: dict[str, type] = {
    "str": str,
    "bytes": bytes,
    "dict": Dict,
    "list": list,
    "int": int,
    "bool": bool,
    "float": float,
}


def is_of(value: Any, kinds: Any) -> bool | None:
    """What `isinstance` tells of a value; None where it can't be told."""
    names = [one.name for one in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(one, External)]
    if not isinstance(value, tuple(_KINDS.values())) or not names or not set(names) <= _KINDS.keys():
        return None
    if isinstance(value, str) and len({"str", "bytes"} & set(names)) == 1:
        return None  # a text that was encoded is kept as it was
    return isinstance(value, tuple(_KINDS[name] for name in names))


def _of_httpx(keywords: dict[str, Any]) -> dict[str, Any]:
    """The keywords of a call of pyorthanc's that are parts of the request."""
    return {name: value for name, value in keywords.items() if name not in ("files", "cookies")}


_NAMESPACE = Class(ast.ClassDef("Namespace", [], [], [], []), {}, {}, None)


class Calls(Talks):
    """Evaluates calls."""

    def _Call(self, node: ast.Call, env: Env) -> Any:
        function = self._callee(node, env)
        args: list[Any] = []
        more_args = more_keywords = False
        for argument in node.args:
            value = self.value(argument.value if isinstance(argument, ast.Starred) else argument, env)
            if not isinstance(argument, ast.Starred):
                args.append(value)
            elif isinstance(value, list):
                args += value
            else:
                more_args = True
        keywords: dict[str, Any] = {}
        for keyword in node.keywords:
            value = self.value(keyword.value, env)
            if keyword.arg is not None:
                keywords[keyword.arg] = value
            elif isinstance(value, Dict):
                keywords.update(value.items)
                more_keywords = more_keywords or value.is_open
            else:
                more_keywords = True
        more = more_args, more_keywords
        ways = spread([function, *args, *keywords.values()], self.live)
        if not ways:
            return self._called(function, args, keywords, more, node, env)
        results, left = [], frozenset[str]()
        for way in ways:
            (one, *some), self.live = way.value, way.live
            named = dict(zip(keywords, some[len(args) :], strict=True))
            result = self._called(one, some[: len(args)], named, more, node, env)
            results.append(way._replace(value=result))
            left |= self.live
        self.live = left
        return either(results)

    def _called(
        self,
        function: Any,
        args: list[Any],
        keywords: dict[str, Any],
        more: tuple[bool, bool],
        node: ast.Call,
        env: Env,
    ) -> Any:
        """What calling it with these values gives."""
        self.calling = node
        if isinstance(function, Place):
            return self._call_place(function, args, keywords, more, node)
        if isinstance(function, External) and (entry := TABLE.get(known(function.name))):
            function = Doing(entry)
        if isinstance(function, Doing):
            return self.do(function, _given(args, keywords, more), node)
        if isinstance(function, Function):
            result = self.invoke(function, args, keywords, more)
            self._take_back(node, env)
            return result
        if isinstance(function, Class):
            return self._make(function, args, keywords)
        if isinstance(function, Instance) and "__call__" in function.cls.methods:
            own = function.cls.methods["__call__"].of(function)
            return self.invoke(own, args, keywords, more)
        if isinstance(function, Partial):
            return self._again(function, args, keywords, more, node)
        if isinstance(function, _Given):
            return function.value
        if isinstance(function, StringMethod):
            differs = [one for one in map(by_target, args) if isinstance(one, PerTarget)]
            return self.untold() if differs else function.called(args, keywords)
        if isinstance(function, External):
            if function.name in _OF_ALL and len(args) == 1 and isinstance(args[0], Many):
                return self._of_all(function.name, args[0].item)
            if function.name == "getattr" and len(args) == 3 and isinstance(args[0], (Client, Unknown)):
                return self._or_default(args[0], args[1], args[2], node)
            result = self._call_external(function.name, [by_target(a) for a in args], keywords, node)
            if result is not None:
                return result
        self._call_handed_over(args, keywords, node)
        args = [by_target(value) for value in args]
        if isinstance(function, PerTarget):
            return function.map(lambda called: called(*map(told, args)))
        if any(isinstance(value, PerTarget) for value in args):
            return self.untold()
        if not (isinstance(function, External) and function.name in _HARMLESS):
            self._let_go(node, env)
        if isinstance(node.func, ast.Attribute) and node.func.attr in _ENTER and len(args) == 1:
            return self.entered(args[0])
        is_get = isinstance(node.func, ast.Attribute) and node.func.attr in ("get", "getenv", "pop")
        return MAYBE_NONE if is_get else UNKNOWN

    def _make(self, cls: Class, args: list[Any], keywords: dict[str, Any]) -> Instance:
        """An object of a class of the script."""
        made = Instance(cls)
        if cls.is_client:
            made.attributes["validate"] = keywords.get("validate", "error")
        if "__init__" in cls.methods:
            self.invoke(cls.methods["__init__"].of(made), args, keywords)
        else:  # a dataclass or named tuple, or one that takes nothing
            given = {**dict(zip(cls.fields, args, strict=False)), **keywords}
            made.attributes.update((name, value) for name, value in given.items() if not _is_vague(value))
            if "__post_init__" in cls.methods:
                self.invoke(cls.methods["__post_init__"].of(made), [], {})
        return made

    def _call_handed_over(self, args: list[Any], keywords: dict[str, Any], node: ast.Call) -> None:
        """Call what is given to a pool, a thread or `map` for being called."""
        name = node.func.attr if isinstance(node.func, ast.Attribute) else ast.unparse(node.func)
        first = _EXECUTORS.get(name, 0 if name in _MAPS else len(args))
        function, given = args[first] if first < len(args) else None, args[first + 1 :]
        if name in _THREADS:
            function, rest = keywords.get("target"), keywords.get("kwargs")
            given = keywords["args"] if isinstance(keywords.get("args"), list) else []
            keywords = rest.items if isinstance(rest, Dict) else {}
        rounds = [given]
        if name in _MAPS:
            keywords, many = {}, given[0] if given else UNKNOWN
            items = many if isinstance(many, list) else [many.item if isinstance(many, Many) else UNKNOWN]
            rounds = [[item, *[UNKNOWN] * (len(given) - 1)] for item in items[:UNROLLED]]
        made = self._partial(function, [], keywords)
        for each in rounds if isinstance(made.function, _CALLED) else ():
            self.calling = node
            self._again(made, each, {}, (False, False), node)

    def _partial(self, function: Any, args: list[Any], keywords: dict[str, Any]) -> Partial:
        entry = TABLE.get(known(function.name)) if isinstance(function, External) else None
        return Partial(function if entry is None else Doing(entry), args, keywords)

    def _again(
        self,
        partial: Partial,
        args: list[Any],
        keywords: dict[str, Any],
        more: tuple[bool, bool],
        node: ast.Call,
    ) -> Any:
        """Call what `functools.partial` made."""
        args, keywords = [*partial.args, *args], {**partial.keywords, **keywords}
        if isinstance(partial.function, Place):
            return self._call_place(partial.function, args, keywords, more, node)
        if isinstance(partial.function, Doing):
            return self.do(partial.function, _given(args, keywords, more), node)
        if isinstance(partial.function, Function):
            return self.invoke(partial.function, args, keywords)
        if isinstance(partial.function, Partial):
            return self._again(partial.function, args, keywords, more, node)
        return UNKNOWN

    def _callee(self, node: ast.Call, env: Env) -> Any:
        """What is called; a method of a dict, list or text is carried out right here."""
        if not isinstance(node.func, ast.Attribute):
            return self.value(node.func, env)
        base = self.value(node.func.value, env)
        if isinstance(base, (Dict, list)) and node.func.attr == "copy":
            return _Given(base)
        if isinstance(base, Dict) and node.func.attr in ("keys", "values", "items"):
            return _Given(base.parts(node.func.attr))
        if isinstance(base, Dict) and node.func.attr == "get" and node.args:
            key = self.value(node.args[0], env)
            if isinstance(key, str) and key in base.items:
                return _Given(base.items[key])
            if isinstance(base.other, PerTarget):
                return _Given(base.other)
        if isinstance(base, Dict) and node.func.attr in READ:
            return _Given(base)
        if isinstance(base, (Dict, list)):
            return External("") if self._mutate(base, node, node.func, env) else UNKNOWN
        if isinstance(base, JsonText) and node.func.attr in ("encode", "strip"):
            return _Given(base)
        if isinstance(base, str):
            return StringMethod(base, node.func.attr)
        return self.attribute(base, node.func.attr, node.func)

    def _call_place(
        self, place: Place, args: list[Any], keywords: dict[str, Any], more: tuple[bool, bool], node: ast.Call
    ) -> Any:
        args = [as_given(value) for value in args]
        keywords = {name: as_given(value) for name, value in keywords.items()}
        if place.client.is_compat:
            keywords = {"data" if name == "content" else name: value for name, value in keywords.items()}
            args, keywords = args[: place.first.count("_id") + 4], _of_httpx(keywords)
        if place.first in ("supports", "check") and len(place.steps) == 1:
            if place.first == "check" and not place.client.is_fleet:
                return self._checked(args, keywords)
            name = args[0] if args else None
            if not place.client.is_sure and name not in route_names() and name not in known_routes():
                return UNKNOWN
            self.checker.note(self.checker.asked, node)
            supports = PerTarget(
                {
                    label: target.api.supports(name) if isinstance(name, str) and HOLE not in name else DROP
                    for label, target in self.checker.targets.items()
                }
            )
            return Dict({}, is_open=True, other=supports) if place.client.is_fleet else supports
        if place.client.is_fleet and place.steps == (("attribute", "versions"),):
            return Dict({}, is_open=True, other=self.attribute(Client(), "version", node))
        self.checker.call(place, args, keywords, more, node, self.live)
        self.stop()
        if place.first == "require" and len(place.steps) == 1:
            self.live -= self.checker.lacking(place.client, args, self.live)
        if place.first in OWNERS and len(place.steps) == 1:
            return Node(place.client, place.first)
        if place.steps[-1] == ("attribute", "check"):
            return self.untold()
        return self._system() if self._is_system(place, args) else UNKNOWN

    def _system(self) -> Dict:
        """What each target says of itself."""
        targets = self.checker.targets.items()
        said: dict[str, Any] = dict.fromkeys(_SYSTEM, UNKNOWN)
        said["Version"] = PerTarget({label: target.api.version for label, target in targets})
        said["ApiVersion"] = PerTarget({label: _api_version(target.api) for label, target in targets})
        return Dict(said, True, other=self.untold())

    def answered(self, verb: str, path: str) -> Any:
        """What a request of another library gives: of `/system` it is known."""
        is_system = verb == "GET" and path.partition("?")[0].strip("/") == "system"
        return self._system() if is_system else MAYBE_NONE

    def _checked(self, args: list[Any], keywords: dict[str, Any]) -> PerTarget:
        """What the client's `check` tells on each target."""
        if any(has_unknown(plain(value)) for value in (*args, *keywords.values())):
            return self.untold()
        given = [plain(value) for value in args]
        named = {name: plain(value) for name, value in keywords.items()}
        apis = PerTarget({label: target.api for label, target in self.checker.targets.items()})
        return apis.map(lambda api: api.check(*given, **named))

    def _is_system(self, place: Place, args: list[Any]) -> bool:
        """Whether a call asks for what the server says of itself, its version among it."""
        names = [value for kind, value in place.steps if kind == "attribute"]
        is_raw = names in (["GET"], ["request"]) and "/system" in [a for a in args if isinstance(a, str)]
        return is_raw or names in (["get_system"], ["system", "get"], ["system"])

    def _call_external(self, name: str, args: list[Any], keywords: dict[str, Any], node: ast.Call) -> Any:
        if known(name) in CLIENTS:
            return Client(is_compat=True, is_others=not self.checker.program.is_compat)
        if name in CONNECT or name in FLEETS:
            if ".plugin." not in name:
                self.checker.strange("connect", keywords, node, self.live)
                self.checker.wrong("connect", keywords, node, self.live)
            return Client(keywords.get("validate", "error"), is_fleet=name in FLEETS)
        if name in _SAME and args:
            return args[0]
        if name == "getattr" and len(args) in (2, 3) and isinstance(args[1], str) and HOLE not in args[1]:
            return self.attribute(args[0], args[1], node)
        if name == "callable" and len(args) == 1 and (args[0] is None or isinstance(args[0], Place)):
            return args[0] is not None
        if name == "hasattr" and len(args) == 2 and _may_have(args[0], args[1]):
            word = args[1]
            return PerTarget(
                {
                    label: _has(client, word) if isinstance(word, str) and HOLE not in word else DROP
                    for label, client in self.checker.offline.items()
                }
            )
        if name == "dir" and args and isinstance(args[0], Client):
            return PerTarget({label: dir(client) for label, client in self.checker.offline.items()})
        if name in _FROM_OUTSIDE and args and isinstance(args[0], str):
            return self._from_outside(args[0], args[1] if len(args) > 1 else keywords.get("default"))
        if name in FUNCTIONS:
            return FUNCTIONS[name](*args) if args and not keywords else UNKNOWN
        if name in ("types.SimpleNamespace", "argparse.Namespace") and not args:
            made = Instance(_NAMESPACE)
            made.attributes.update(keywords)
            return made
        name = "dict" if name in _DICTS else name
        if name in ("list", "set") and not args:
            return []
        if name == "dict" and not args:
            return Dict(keywords)
        if name == "dict" and len(args) == 1 and isinstance(args[0], Dict):
            return args[0].with_(keywords)
        if name == "dict" and len(args) == 1 and isinstance(args[0], list):
            return of_pairs(args[0]).with_(keywords)
        if name == "dict.fromkeys" and args and isinstance(args[0], list):
            return of_pairs([[key, args[1] if len(args) > 1 else None] for key in args[0]])
        if name == "len" and len(args) == 1 and isinstance(args[0], list):
            return Length(len(args[0]))
        if name == "map" and len(args) == 2 and isinstance(args[0], Place) and isinstance(args[1], list):
            is_question = args[0].steps == (("attribute", "supports"),)
            return (
                [self._call_place(args[0], [one], {}, (False, False), node) for one in args[1]]
                if is_question
                else None
            )
        if name == "map" and len(args) == 2 and isinstance(args[1], list):
            numbers = (
                args[0].name if isinstance(args[0], External) and args[0].name in ("int", "float") else ""
            )
            if numbers and all(isinstance(one, str) for one in args[1]):
                return [_number(numbers, one) for one in args[1]]
            return list(map(text_of, args[1])) if _is_str(args[0]) else None
        if name == "zip" and args and all(isinstance(arg, list) for arg in args):
            return [list(several) for several in zip(*args, strict=False)]
        if name == "next" and args and isinstance(args[0], Many):
            return args[0].item
        if name == "super" and not args and self.methods:
            instance, cls = self.methods[-1]
            return Super(instance, cls.base) if cls.base is not None or cls.is_client else UNKNOWN
        if name == "isinstance" and len(args) == 2 and (told := is_of(args[0], args[1])) is not None:
            return told
        if name == "dataclasses.asdict" and args and isinstance(args[0], Instance):
            return Dict({field: args[0].attributes.get(field, UNKNOWN) for field in args[0].cls.fields})
        if name == "functools.partial" and args:
            return self._partial(args[0], args[1:], keywords)
        if name in ("json.loads", "json.load") and args and isinstance(args[0], Dict):
            return args[0]  # an answer
        if name == "json.loads" and len(args) == 1 and isinstance(args[0], str) and HOLE not in args[0]:
            return _loaded(args[0])
        if name in _SAME_ITEMS and len(args) == 1 and isinstance(args[0], (list, Many)):
            return args[0]
        if name == "enumerate" and args:
            return _paired(args[0])
        if name == "json.dumps" and args:
            return JsonText(args[0])
        return self._call_pure(name, args)

    def _from_outside(self, name: str, default: Any) -> Any:
        """A variable of the environment: what it is unless it is set, and whether it is Orthanc's address."""
        is_address = "://" in default if isinstance(default, str) else _ADDRESS.search(name.upper())
        if is_address and addresses.speaks_of_orthanc(name, text_of(default)):
            return f"http://orthanc{HOLE}"
        if not isinstance(default, str):
            return MAYBE_NONE if default is None else UNKNOWN
        return either([Option(one, self.live, frozenset()) for one in (UNKNOWN, default)])

    def _call_pure(self, name: str, args: list[Any]) -> Any:
        if not any(isinstance(value, PerTarget) for value in args):
            if name in ("int", "str", "float") and len(args) == 1 and isinstance(args[0], (int, str)):
                return text_of(args[0]) if name == "str" else _number(name, args[0])
            if name.endswith(_VERSIONS):
                made = PerTarget(dict.fromkeys(self.checker.targets, args[0] if args else DROP))
                return made.map(_release)
            return None
        (value, *rest) = [a for a in args if isinstance(a, PerTarget)]
        if rest:
            return self.untold()
        if name in _PURE and len(args) == 1:
            return value.map(_PURE[name])
        if name == "map" and len(args) == 2 and isinstance(args[0], External) and args[0].name in _PURE:
            function = _PURE[args[0].name]
            return value.map(lambda many: [function(one) for one in many])
        if name.endswith(_VERSIONS):
            return value.map(_release)
        return self.untold()

    def _of_all(self, name: str, item: Any) -> Any:
        """What a function makes of many, by one that is like the others: whether it holds for it too."""
        if not isinstance(item, PerTarget):
            return UNKNOWN
        if name == "any":
            return item.map(lambda value: True if value else DROP)
        return item.map(bool) if name == "all" else item

    def _or_default(self, client: Client | Unknown, name: Any, default: Any, node: ast.Call) -> Any:
        """What `getattr` gives for a route that may be absent; it isn't known of a plugin's."""
        if name not in route_names() or (isinstance(client, Client) and client.is_fleet):
            return UNKNOWN
        there = {_has(self.checker.offline[label], name) for label in self.live}
        if len(there) != 1:
            return UNKNOWN
        return self.attribute(client, name, node) if True in there else default

    def _let_go(self, node: ast.Call, env: Env) -> None:
        """A dict or list that went to code unknown may come back changed, and so what a function changes."""
        for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
            if isinstance(argument, ast.Name):
                value = env.get(argument.id)
                if isinstance(value, (Dict, list)):
                    env.rebind(argument.id, opened(value))
                for name in changed_names(value.node) if isinstance(value, Function) else ():
                    value.around.rebind(name, opened(value.around.get(name)))

    def _take_back(self, node: ast.Call, env: Env) -> None:
        """A dict or list that went to a function of the script has become what that made of it."""
        for before, after in self.changed:
            for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                if isinstance(argument, ast.Name) and env.get(argument.id) is before:
                    env.rebind(argument.id, after)

    def _mutate(self, base: Any, node: ast.Call, function: ast.Attribute, env: Env) -> bool:
        """Carry out a method of a dict or list; False when it changes nothing."""
        name = function.attr
        args = [self.value(argument, env) for argument in node.args]
        changed: Any = None
        if isinstance(base, Dict):
            if name == "update":
                given = args[0] if args else Dict({})
                own = {k.arg: self.value(k.value, env) for k in node.keywords if k.arg}
                is_known = isinstance(given, Dict) and len(own) == len(node.keywords)
                changed = base.with_(
                    {**(given.items if isinstance(given, Dict) else {}), **own}, not is_known
                )
            elif name == "setdefault" and args and isinstance(args[0], str):
                new = {args[0]: args[1] if len(args) > 1 else None}
                changed = Dict({**new, **base.items}, base.is_open)
            elif name == "pop" and args and isinstance(args[0], str):
                changed = base.without(args[0])
            elif name in MUTATORS:
                changed = Dict({}, is_open=True)
        elif name in ("append", "add") and len(args) == 1:
            changed = [*base, args[0]]
        elif name in MUTATORS:
            changed = UNKNOWN
        if changed is not None:
            self.put_back(function.value, changed, env)
        return changed is not None


def _given(
    args: list[Any], keywords: dict[str, Any], more: tuple[bool, bool]
) -> tuple[list[Any], dict[str, Any], tuple[bool, bool]]:
    return (
        [value if isinstance(value, Thing) else as_given(value) for value in args],
        {name: value if isinstance(value, Thing) else as_given(value) for name, value in keywords.items()},
        more,
    )


class _Given(External):
    """A call whose result is known already."""

    def __init__(self, value: Any) -> None:
        super().__init__("")
        self.value = value


def _loaded(text: str) -> Any:
    """What `json.loads` makes of a text."""
    try:
        return _literal(json.loads(text))
    except ValueError:
        return UNKNOWN


def _literal(value: Any) -> Any:
    if isinstance(value, dict):
        return Dict({name: _literal(item) for name, item in value.items()})
    return [_literal(item) for item in value] if isinstance(value, list) else value


def _paired(many: Any) -> Any:
    """What `enumerate` makes of something to go through."""
    if isinstance(many, list):
        return [[index, item] for index, item in enumerate(many)]
    return Many([UNKNOWN, many.item]) if isinstance(many, Many) else None


def _number(name: str, text: Any) -> Any:
    """What `int` or `float` makes of a text, if that is known."""
    try:
        return _PURE[name](text) if isinstance(text, str) else UNKNOWN
    except ValueError:
        return UNKNOWN


def _is_str(value: Any) -> bool:
    return isinstance(value, External) and value.name == "str"


def _is_vague(value: Any) -> bool:
    return isinstance(value, Unknown) and not isinstance(value, Many)


def _may_have(whom: Any, name: Any) -> bool:
    """Whether an object is a client, or is asked for a route as if it were one."""
    if isinstance(whom, Client):
        return not whom.is_fleet
    return isinstance(whom, Unknown) and isinstance(name, str) and name in route_names()


def _has(client: Orthanc, name: str) -> bool:
    """Whether a client has an attribute; no property of it is run."""
    return hasattr(type(client), name) or hasattr(client, name)


def _api_version(api: Api) -> Any:
    number = timeline.api_versions().get(api.described)
    return DROP if number is None else number


def _release(text: str) -> Any:
    from packaging.version import Version

    return Version(text)
