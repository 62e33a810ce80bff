"""TAB in IPython and Jupyter: routes, sub-paths behind brackets, keys, arguments of a call and their values.

IPython refuses, rightly, to evaluate foreign attributes and brackets for a completion; ours have no side
effects. So a matcher of our own answers for expressions that begin with a client, whichever engine (jedi or
not) is on, and leaves all others alone.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from types import FunctionType, ModuleType
from typing import Any, NamedTuple

from dynorthanc import servers
from dynorthanc.client.client import Client
from dynorthanc.client.handle import Handle
from dynorthanc.client.method import Method
from dynorthanc.errors import OrthancError
from dynorthanc.explore import argument_values, cursor
from dynorthanc.explore.cursor import Spot

_CHAIN = r"[^\W\d]\w*(?:\.\w+|\[(?:[^\[\]]|\[[^\[\]]*\])*\]|\([^()]*\))*"
_ATTRIBUTE = re.compile(rf"(?<![\w.\])])({_CHAIN})\.(\w*)$")
_KEY = re.compile(rf"(?<![\w.\])])({_CHAIN})\[(['\"])([^'\"]*)$")
_CALL = re.compile(rf"(?<![\w.\])])({_CHAIN})$")
_WORD = re.compile(r"(?:^|[\s(,])(\w*)$")
_GIVEN = re.compile(r"\b(\w+)\s*=(?!=)")
_CONNECTED = re.compile(
    r"(?:\b(\w+)\s*=\s*)?(?:await\s+)?(?:\b\w+\.)*\b(?:connect(?:_async)?|Orthanc)\((?:[^()]|\([^()]*\))*\)(?:\s+as\s+(\w+)\s*:)?"
)
"""What makes a client, and the name that it gets."""
_FLEET = re.compile(
    r"(?:\b(\w+)\s*=\s*)?(?:\b\w+\.)*\bFleet\(((?:[^()]|\([^()]*\))*)\)(?:\s+as\s+(\w+)\s*:)?"
)
_SERVER = re.compile(r"['\"]([\w-]+)['\"]")
_OF_TAGS = ("order_by", "requested_tags")  # a single one may stand without a list
_NODES = "dynorthanc.resources.nodes"
_NODE = ("modality", "peer")


class Found(NamedTuple):
    """What may stand at the cursor in place of the word that was begun."""

    begun: str
    names: list[str]
    kind: str


def complete(text: str, names: Mapping[str, Any], package: ModuleType) -> Found | None:
    """What may follow ``text``, in which ``names`` are known; None where a client has no say.

    ``package`` is dynorthanc itself: it connects, and knows the types of all rooms.
    """
    spot = cursor.read(text)
    if spot is None:  # in a comment
        return None
    names = _with_connected(text, names, package)
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
        return _values(spot, text, names, package.types)
    return _arguments(spot, text, names)


def _with_connected(text: str, names: Mapping[str, Any], package: ModuleType) -> Mapping[str, Any]:
    """The names, and those that the text itself gives to clients: of these, the newest version is said."""
    made = {name for found in _CONNECTED.finditer(text) for name in found.groups() if name} - names.keys()
    fleets = {name: one[2] for one in _FLEET.finditer(text) for name in one.group(1, 3) if name}
    fleets = {name: said for name, said in fleets.items() if name not in names}
    if not (made or fleets) or not ("dynorthanc" in text or any(map(_is_of_ours, names.values()))):
        return names
    client = _unconnected(package.connect)
    of_servers = {name: _SERVER.findall(said) or servers.load() for name, said in fleets.items()}
    standing = {name: package.Fleet(dict.fromkeys(all_, client)) for name, all_ in of_servers.items() if all_}
    return {**names, **dict.fromkeys(made, client), **standing}


@lru_cache(maxsize=1)
def _unconnected(connect: Callable[..., Any]) -> Any:
    """A client of the newest version that is closed: it sends nothing."""
    from dynorthanc.spec import timeline

    version = timeline.load().versions[-1]
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
    if _face(own) is own:
        return found
    if (
        found.kind == "function"
    ):  # and what only that face has: IPython doesn't know one that a cell will make
        return _attributes(own, found.begun)._replace(kind="function")
    return found._replace(names=[n for n in found.names if n in dir(own)])


def _attributes(owner: Any, begun: str) -> Found:
    names = [n for n in dir(owner) if n.startswith(begun) and (begun or not n.startswith("_"))]
    return Found(begun, names, "function" if isinstance(owner, Client) else "instance")


def _keys(owner: Any, begun: str) -> Found | None:
    if not isinstance(owner, (Client, Handle)):
        return None
    return Found(begun, [key for key in owner._ipython_key_completions_() if key.startswith(begun)], "path")


def _values(spot: Spot, text: str, names: Mapping[str, Any], types: ModuleType) -> Found | None:
    """What an argument of one of our calls may be, or have as items or keys, where its quotes are open."""
    at, begun = spot.call(), text[spot.quote :]
    method = _called(spot, text, names)
    if method is None:
        return None
    call, inner = spot.opened[at], spot.opened[at + 1 :]
    name = call.name or argument_values.in_order(method, call.commas)
    if len(inner) == 2 or (inner and name == "order_by" and inner[0].sign == "{"):
        return _found(begun, argument_values.members(method, name, inner[-1]))
    keys = argument_values.tags_of(method, name, begun) if inner or name in _OF_TAGS else []
    if inner and inner[0].is_value:  # which may be anything
        return None
    is_key = inner and inner[0].sign == "{"
    if is_key:
        known: list[Any] = [one for one in keys if one not in argument_values.astray(method, text[call.at :])]
    else:
        known = argument_values.literals(method, name, types) or argument_values.allowed(method, name) or keys
    return _found(begun, known)


def _found(begun: str, known: Iterable[Any]) -> Found | None:
    fitting = [value for value in known if isinstance(value, str) and value.startswith(begun)]
    return Found(begun, fitting, "value") if fitting else None


def _arguments(spot: Spot, text: str, names: Mapping[str, Any]) -> Found | None:
    """Names of arguments not given yet, then variables: inside the parentheses of one of our calls."""
    word, method = _WORD.search(text), _called(spot, text, names)
    if word is None or method is None or spot.opened[-1].sign != "(" or spot.opened[-1].name:
        return None
    begun = word[1]
    given = set(_GIVEN.findall(text[spot.opened[-1].at :]))
    given.update(argument_values.in_order(method, at) for at in range(spot.opened[-1].commas - len(given)))
    given |= argument_values.astray(method, text[spot.opened[-1].at :])
    offered = [
        f"{n}=" for n in argument_values.names(method, begun) if n.startswith(begun) and n not in given
    ]
    if begun:
        offered += sorted(name for name in names if name.startswith(begun))
    return Found(begun, offered, "param") if offered else None


def _called(spot: Spot, text: str, names: Mapping[str, Any]) -> Any:
    """What is called by the parenthesis that the cursor is in, if it is ours; else None."""
    at = spot.call()
    call = _CALL.search(text[: spot.opened[at].at].rstrip()) if at >= 0 else None
    method = _evaluate(call[1], names) if call else None
    if isinstance(method, Handle):  # a place is called to GET it
        return method._method("get") if "GET" in method._verbs() else None
    return method if _is_method(method) else None


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
