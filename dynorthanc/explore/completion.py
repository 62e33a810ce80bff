"""TAB in IPython and Jupyter: routes, sub-paths behind brackets, keys, arguments of a call and their values.

IPython refuses, rightly, to evaluate foreign attributes and brackets for a completion; ours have no side
effects. So a matcher of our own answers for expressions that begin with a client, whichever engine (jedi or
not) is on, and leaves all others alone.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import FunctionType, ModuleType
from typing import Any, NamedTuple, get_args

from dynorthanc.client.client import Client
from dynorthanc.client.handle import Handle
from dynorthanc.client.method import Method
from dynorthanc.errors import OrthancError
from dynorthanc.spec import tags
from dynorthanc.spec.operation import Operation

_CHAIN = r"[^\W\d]\w*(?:\.\w+|\[(?:[^\[\]]|\[[^\[\]]*\])*\]|\([^()]*\))*"
_ATTRIBUTE = re.compile(rf"(?<![\w.\])])({_CHAIN})\.(\w*)$")
_KEY = re.compile(rf"(?<![\w.\])])({_CHAIN})\[(['\"])([^'\"]*)$")
_CALL = re.compile(rf"(?<![\w.\])])({_CHAIN})$")
_WORD = re.compile(r"(?:^|[\s(,])(\w*)$")
_GIVEN = re.compile(r"\b(\w+)\s*=(?!=)")
_FIELD = re.compile(r"\{([^{}]*)$")
_NAME = re.compile(r"(\w+)['\"]?\s*$")
_LEVEL = re.compile(r"(?:^\(\s*|\b[Ll]evel\s*=\s*)['\"](\w+)['\"]")
_CONNECTED = re.compile(
    r"(?:\b(\w+)\s*=\s*)?(?:await\s+)?(?:\b\w+\.)*\b(?:connect|Orthanc)\((?:[^()]|\([^()]*\))*\)(?:\s+as\s+(\w+)\s*:)?"
)
"""What makes a client, and the name that it gets."""
_SKIPPED = re.compile(
    r"""\#[^\n]*|(\"{3}|'{3})(?:\\.|(?!\1)[^\\])*(\1)?|(["'])(?:\\.|(?!\3)[^\\\n])*(\3)?""", re.DOTALL
)
_LITERAL = re.compile(r"Literal\[([^\]]*)\]")
_OF_TAGS = ("order_by", "requested_tags")  # a single one may stand without a list
_KINDS = ("By", "Form", "JobState", "Mode", "Way")  # of dynorthanc.types, which know all of ours
_NODES = "dynorthanc.resources.nodes"
_NODE = ("modality", "peer")
_OURS = (
    "Asynchronous",
    "KeepSource",
    "Synchronous",
    "Level",
    "Resources",
    "Series",
    "Instances",
)  # said by arguments of ours


class Found(NamedTuple):
    """What may stand at the cursor in place of the word that was begun."""

    begun: str
    names: list[str]
    kind: str


def complete(text: str, names: Mapping[str, Any]) -> Found | None:
    """What may follow ``text``, in which ``names`` are known; None where a client has no say."""
    spot = _spot(text)
    if spot is None:  # in a comment
        return None
    names = _with_connected(text, names)
    for pattern, offer in ((_ATTRIBUTE, _attributes), (_KEY, _keys)):
        match = pattern.search(text)
        if match and spot.quote == (match.start(3) if pattern is _KEY else -1):
            owner = _evaluate(match[1], names)
            servers = _servers(names.get(match[1])) if pattern is _KEY else None
            if servers is not None:
                return Found(match[3], [one for one in servers if one.startswith(match[3])], "path")
            found = offer(owner, match[match.lastindex or 0]) if _is_ours(owner) else None
            return _had(found, match[1], names) if found and found.names else None
    if spot.quote >= 0:
        return _values(spot, text, names)
    return _arguments(spot, text, names)


def _with_connected(text: str, names: Mapping[str, Any]) -> Mapping[str, Any]:
    """The names, and those that the text itself gives to clients: of these, the newest version is said."""
    made = {name for found in _CONNECTED.finditer(text) for name in found.groups() if name} - names.keys()
    if not made or not ("dynorthanc" in text or any(map(_is_of_ours, names.values()))):
        return names
    return {**names, **dict.fromkeys(made, _unconnected())}


@lru_cache(maxsize=1)
def _unconnected() -> Any:
    """A client of the newest version that is closed: it sends nothing."""
    from dynorthanc.spec import timeline

    version = timeline.load().versions[-1]
    connect = importlib.import_module("dynorthanc").connect
    client = connect("http://127.0.0.1:9", spec="bundled", version=version)
    client.close()
    return client


def _is_of_ours(value: Any) -> bool:
    """Whether a value is this package, or a function or class of it."""
    if isinstance(value, ModuleType):
        return value.__name__ == "dynorthanc"
    return isinstance(value, (FunctionType, type)) and value.__module__.startswith("dynorthanc.")


def _servers(value: Any) -> Mapping[str, Any] | None:
    """The clients of a `Fleet`; of anything else, None."""
    return value.clients if type(value).__module__ == "dynorthanc.fleet" else None


def _had(found: Found, root: str, names: Mapping[str, Any]) -> Found:
    """What another face of a client (`AsyncOrthanc`, `Fleet`) has of it too."""
    own = names.get(root)
    return found._replace(names=[n for n in found.names if n in dir(own)]) if _face(own) is not own else found


class _Open(NamedTuple):
    """A bracket that isn't closed at the cursor."""

    sign: str
    at: int
    commas: int = 0
    name: str = ""
    """Of the argument that was begun with ``name=``."""
    is_value: bool = False
    """After the colon in a dict."""


class _Spot(NamedTuple):
    """Where the cursor is."""

    opened: list[_Open]
    quote: int
    """Where the text begins that isn't ended; -1 outside of one."""

    def call(self) -> int:
        """Which bracket is that of the call whose argument stands here; -1 outside of one."""
        depth = next((at for at, one in enumerate(reversed(self.opened)) if one.sign == "("), -1)
        return len(self.opened) - 1 - depth if depth in (0, 1, 2) else -1


def _spot(text: str) -> _Spot | None:
    """Where the end of a text is; None in a comment."""
    opened: list[_Open] = []
    at = 0
    while at < len(text):
        skipped, sign = _SKIPPED.match(text, at), text[at]
        if skipped:
            at = skipped.end()
            if at == len(text) and not (skipped[2] or skipped[4]):
                quote = skipped.start() + len(skipped[1] or skipped[3] or "")
                inner = _FIELD.search(text, quote) if text[: skipped.start()][-1:] in ("f", "F") else None
                if inner:  # code within an f-string
                    return _spot(" " * inner.start(1) + inner[1])
                return None if skipped[0][0] == "#" else _Spot(opened, quote)
            continue
        if sign in "([{":
            opened.append(_Open(sign, at))
        elif opened and sign in ")]}":
            opened.pop()
        elif opened and sign in ",:=":
            opened[-1] = _next(opened[-1], sign, text[:at])
        at += 1
    return _Spot(opened, -1)


def _next(bracket: _Open, sign: str, before: str) -> _Open:
    """A bracket after a comma, a colon or an equals sign in it."""
    if sign == ",":
        return bracket._replace(commas=bracket.commas + 1, name="", is_value=False)
    word = _NAME.search(before)
    named = bracket._replace(name=word[1]) if word else bracket
    if sign == "=":
        return named
    return (named if bracket.sign == "{" else bracket)._replace(is_value=True)


def _attributes(owner: Any, begun: str) -> Found:
    names = [n for n in dir(owner) if n.startswith(begun) and (begun or not n.startswith("_"))]
    return Found(begun, names, "function" if isinstance(owner, Client) else "instance")


def _keys(owner: Any, begun: str) -> Found | None:
    if not isinstance(owner, (Client, Handle)):
        return None
    return Found(begun, [key for key in owner._ipython_key_completions_() if key.startswith(begun)], "path")


def _values(spot: _Spot, text: str, names: Mapping[str, Any]) -> Found | None:
    """What an argument of one of our calls may be, or have as items or keys, where its quotes are open."""
    at, begun = spot.call(), text[spot.quote :]
    method = _called(spot, text, names)
    if method is None:
        return None
    call, inner = spot.opened[at], spot.opened[at + 1 :]
    name = call.name or _in_order(method, call.commas)
    if len(inner) == 2 or (inner and name == "order_by" and inner[0].sign == "{"):
        return _found(begun, _members(method, name, inner[-1]))
    keys = _tags_of(method, name, begun) if inner or name in _OF_TAGS else []
    if inner and inner[0].is_value:  # which may be anything
        return None
    is_key = inner and inner[0].sign == "{"
    if is_key:
        known: list[Any] = [one for one in keys if one not in _astray(method, text[call.at :])]
    else:
        known = _literals(method, name) or _allowed(method, name) or keys
    return _found(begun, known)


def _found(begun: str, known: Iterable[Any]) -> Found | None:
    fitting = [value for value in known if isinstance(value, str) and value.startswith(begun)]
    return Found(begun, fitting, "value") if fitting else None


def _members(method: Any, name: str, inner: _Open) -> list[Any]:
    """The members of the objects that an argument is a list of, or the values of one."""
    listed = [schema.get("items", schema).get("properties", {}) for schema in _schemas(method, name)]
    if not inner.is_value:
        return [member for members in listed for member in members]
    return [value for members in listed for value in _of(members.get(inner.name, {}))]


def _of(schema: Mapping[str, Any]) -> list[Any]:
    """The values that a schema names."""
    return list(schema.get("choices", schema.get("enum", ())))


def _astray(method: Any, given: str) -> set[str]:
    """The tags that match nothing at the level that a search is of, as what a call is given says it."""
    said, (operation, client) = _LEVEL.search(given), _operation(method)
    is_find = client is not None and isinstance(method.__self__, Client) and method.__name__ == "find"
    if client is not None and is_find:
        operation = client.api.get("post_tools_find")
    if said is None or operation is None or operation.template != "/tools/find":
        return set()
    conditions = [one.when for one in operation.hazards if one.argument == "body Query"]
    return {
        tag
        for when in conditions
        if when.keys() <= {"with", "members", "main"} and when.get("with", {}).keys() == {"body Level"}
        if said[1].title() in when["with"]["body Level"]
        for tag in when["members"]
    }


def _in_order(method: Any, commas: int) -> str:
    """The name of the argument that comes after so many commas."""
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    in_order = [p.name for p in _parameters(method) if p.kind in kinds]
    return in_order[commas] if commas < len(in_order) else ""


def _literals(method: Any, name: str) -> list[Any]:
    """The values that an annotation names, by itself or by what it is called in `dynorthanc.types`."""
    annotation = next((p.annotation for p in _parameters(method) if p.name == name), None)
    if not isinstance(annotation, str):
        return []
    listed = _LITERAL.search(annotation)
    if listed:
        return list(ast.literal_eval(f"({listed[1]},)"))
    types = importlib.import_module("dynorthanc.types")
    kinds = [getattr(types, one, None) for one in annotation.split(" | ") if one in _KINDS]
    return [value for kind in kinds for value in get_args(kind)]


def _tags_of(method: Any, name: str, begun: str) -> list[str]:
    """DICOM's keywords for an argument that takes tags; of those to sort by, with the sign that they have."""
    if not any(one.get("tags") or "keywords" in one for one in _schemas(method, name)) and name != "order_by":
        return []
    sign = begun[:1] if name == "order_by" and begun[:1] in ("-", "+") else ""
    return [sign + keyword for keyword in (_keywords() if len(begun) > len(sign) else sorted(tags.common()))]


def _keywords() -> list[str]:
    return [*sorted(tags.common()), *sorted(tags.numbers().keys() - tags.common())]


def _allowed(method: Any, name: str) -> list[Any]:
    """What the description allows for an argument."""
    if name == "accept" and isinstance(method, Method):
        return list(method.operation.answers)
    return [value for schema in _schemas(method, name) for value in _of(schema.get("items", schema))]


def _schemas(method: Any, name: str) -> list[Mapping[str, Any]]:
    """The description of an argument; those of `find`, and a level, are what the server's search says."""
    operation, client = _operation(method)
    if client is not None and (method.__name__, name) == ("iter_changes", "types"):
        operation, name = client.api.get("get_changes"), "type"
    elif client is not None and (name == "level" or method.__name__ == "find"):
        operation, name = client.api.get("post_tools_find"), name.title().replace("_", "")
    return [a.schema for a in (operation.arguments if operation else ()) if name in (a.name, a.keyword)]


def _operation(method: Any) -> tuple[Operation | None, Client | None]:
    """The route that a call is of, or that a call of ours gives its options to; and the client."""
    owner = method if isinstance(method, Method) else getattr(method, "__self__", None)
    if isinstance(owner, Method):
        return owner.operation, None
    client = owner if isinstance(owner, Client) else getattr(owner, "_client", None)
    if not isinstance(client, Client):
        return None, None
    place = "studies" if client is owner else "modalities"
    return client.api.get(f"post_{place}_id_{method.__name__}"), client


def _arguments(spot: _Spot, text: str, names: Mapping[str, Any]) -> Found | None:
    """Names of arguments not given yet, then variables: inside the parentheses of one of our calls."""
    word, method = _WORD.search(text), _called(spot, text, names)
    if word is None or method is None or spot.opened[-1].sign != "(" or spot.opened[-1].name:
        return None
    begun = word[1]
    given = set(_GIVEN.findall(text[spot.opened[-1].at :]))
    given.update(_in_order(method, at) for at in range(spot.opened[-1].commas - len(given)))
    given |= _astray(method, text[spot.opened[-1].at :])
    offered = [f"{n}=" for n in _names(method, begun) if n.startswith(begun) and n not in given]
    if begun:
        offered += sorted(name for name in names if name.startswith(begun))
    return Found(begun, offered, "param") if offered else None


def _names(method: Any, begun: str) -> Iterator[str]:
    """The arguments of a call, its route's options among them; and DICOM's keywords once one is begun."""
    for parameter in _parameters(method):
        if parameter.kind in (parameter.KEYWORD_ONLY, parameter.POSITIONAL_OR_KEYWORD):
            yield parameter.name
        elif parameter.name == "options":
            operation, _ = _operation(method)
            yield from (
                a.keyword
                for a in (operation.arguments if operation else ())
                if a.place == "body" and not a.ignored and a.name not in _OURS
            )
        elif parameter.name == "tags" and begun:
            yield from _keywords()


def _called(spot: _Spot, text: str, names: Mapping[str, Any]) -> Any:
    """What is called by the parenthesis that the cursor is in, if it is ours; else None."""
    at = spot.call()
    call = _CALL.search(text[: spot.opened[at].at].rstrip()) if at >= 0 else None
    method = _evaluate(call[1], names) if call else None
    if isinstance(method, Handle):  # a place is called to GET it
        return method._method("get") if "GET" in method._verbs() else None
    return method if _is_method(method) else None


def _parameters(method: Any) -> list[inspect.Parameter]:
    own: list[inspect.Parameter] = []
    if isinstance(getattr(method, "__self__", None), Method):  # check, request and curl take what it takes
        own = [p for p in inspect.signature(method).parameters.values() if p.kind is p.KEYWORD_ONLY]
        method = method.__self__
    return [*own, *inspect.signature(method).parameters.values()]


def _is_ours(value: Any) -> bool:
    return isinstance(value, (Client, Handle, Method)) or type(value).__module__ == _NODES


def _is_method(value: Any) -> bool:
    """A route, one of its (or the client's) own methods, or a function of ours."""
    is_function = isinstance(value, FunctionType) and _is_of_ours(value)
    return isinstance(value, Method) or is_function or _is_ours(getattr(value, "__self__", None))


def _face(value: Any) -> Any:
    """The client whose face something is: that of `AsyncOrthanc`, one of a `Fleet`; else the value itself."""
    return getattr(type(value), "_completed_as", lambda same: same)(value)


def _evaluate(text: str, names: Mapping[str, Any]) -> Any:
    """The value of an expression if it can be had without side effects; else None."""
    try:
        return _value(ast.parse(text, mode="eval").body, names)
    except (SyntaxError, ValueError, LookupError, AttributeError, TypeError, OrthancError):
        return None


def _value(node: ast.expr, names: Mapping[str, Any]) -> Any:
    if isinstance(node, ast.Name):
        return _face(names[node.id])
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, ast.Attribute):
        owner = _value(node.value, names)
        if isinstance(owner, ModuleType) and owner.__name__ == "dynorthanc":
            return getattr(owner, node.attr)
        if _is_ours(owner) and not isinstance(getattr(type(owner), node.attr, None), property):
            return getattr(owner, node.attr)  # properties may ask the server
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in _NODE:
        owner = _value(node.func.value, names)
        if isinstance(owner, Client):
            return getattr(owner, node.func.attr)("any")  # what it has doesn't depend on its name
    if isinstance(node, ast.Subscript):
        servers = _servers(names.get(node.value.id)) if isinstance(node.value, ast.Name) else None
        if servers is not None:
            return servers[_value(node.slice, names)]
        owner = _value(node.value, names)
        if isinstance(owner, Handle) and not isinstance(node.slice, ast.Constant):
            return owner["any"]  # what comes below doesn't depend on it
        if isinstance(owner, (Client, Handle)) or type(owner) in (dict, list, tuple):
            return owner[_value(node.slice, names)]
    raise LookupError(ast.dump(node))
