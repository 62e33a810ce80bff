"""TAB in IPython and Jupyter: routes, sub-paths behind brackets, keys, arguments of a call and their values.

IPython refuses, rightly, to evaluate foreign attributes and brackets for a completion; ours have no side
effects. So a matcher of our own answers for expressions that begin with a client, whichever engine (jedi or
not) is on, and leaves all others alone.
"""

from __future__ import annotations

import ast
import inspect
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from dynorthanc.client.client import Client
from dynorthanc.client.handle import Handle
from dynorthanc.client.method import Method
from dynorthanc.explore import overview
from dynorthanc.spec import tags
from dynorthanc.spec.operation import Operation

_CHAIN = r"[^\W\d]\w*(?:\.\w+|\[(?:[^\[\]]|\[[^\[\]]*\])*\])*"
_ATTRIBUTE = re.compile(rf"(?<![\w.\])])({_CHAIN})\.(\w*)$")
_KEY = re.compile(rf"(?<![\w.\])])({_CHAIN})\[(['\"])([^'\"]*)$")
_CALL = re.compile(rf"(?<![\w.\])])({_CHAIN})$")
_WORD = re.compile(r"(?:^|[\s(,])(\w*)$")
_GIVEN = re.compile(r"\b(\w+)\s*=(?!=)")
_TEXT = re.compile(r"""(?:\b(\w+)\s*=\s*|(?<=\())\[?(?:(['"])\w*\2,\s*)*['"](\w*)$""")
_TAG = re.compile(r"""\b(\w+)\s*=\s*[\[{](?:[^\[\]{}]*,)?\s*['"](\w+)$""")
_LITERAL = re.compile(r"Literal\[([^\]]*)\]")
_NODES = "dynorthanc.resources.nodes"
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


def install() -> None:
    """Teach the running IPython, if there is one, TAB and what a place looks like; once is enough."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython else None
    matchers = getattr(getattr(shell, "Completer", None), "custom_matchers", None)
    if shell is None or matchers is None or any(getattr(m, "is_dynorthanc", False) for m in matchers):
        return
    from IPython.core.completer import SimpleCompletion, context_matcher

    def dynorthanc_matcher(context: Any) -> dict[str, Any]:
        lines = context.full_text.split("\n")[: context.cursor_line]
        found = complete("\n".join([*lines, context.text_until_cursor]), shell.user_ns)
        if found is None:
            return {"completions": []}
        made = [SimpleCompletion(name, type=found.kind) for name in found.names]
        return {"completions": made, "matched_fragment": found.begun, "suppress": True, "ordered": True}

    dynorthanc_matcher.is_dynorthanc = True  # type: ignore[attr-defined]
    matchers.append(context_matcher()(dynorthanc_matcher))
    shell.display_formatter.formatters["text/html"].for_type(Handle, overview.place)


def complete(text: str, names: Mapping[str, Any]) -> Found | None:
    """What may follow ``text``, in which ``names`` are known; None where a client has no say."""
    for pattern, offer in ((_ATTRIBUTE, _attributes), (_KEY, _keys)):
        match = pattern.search(text)
        if match:
            owner = _evaluate(match[1], names)
            found = offer(owner, match[match.lastindex or 0]) if _is_ours(owner) else None
            return found if found and found.names else None
    return _values(text, names) or _tags(text, names) or _arguments(text, names)


def _attributes(owner: Any, begun: str) -> Found:
    names = [n for n in dir(owner) if n.startswith(begun) and (begun or not n.startswith("_"))]
    return Found(begun, names, "function" if isinstance(owner, Client) else "instance")


def _keys(owner: Any, begun: str) -> Found | None:
    if not isinstance(owner, (Client, Handle)):
        return None
    return Found(begun, [key for key in owner._ipython_key_completions_() if key.startswith(begun)], "path")


def _values(text: str, names: Mapping[str, Any]) -> Found | None:
    """What an argument of one of our calls may be, where its quotes are open."""
    found = _TEXT.search(text)
    method = _called(text[: found.start()], names) if found else None
    if found is None or method is None:
        return None
    parameters = _parameters(method)
    name = found[1] or next((p.name for p in parameters if p.kind is p.POSITIONAL_OR_KEYWORD), "")
    annotation = next((p.annotation for p in parameters if p.name == name), None)
    known = _LITERAL.search(annotation) if isinstance(annotation, str) else None
    values = list(ast.literal_eval(f"({known[1]},)")) if known else _allowed(method, name)
    fitting = [value for value in values if isinstance(value, str) and value.startswith(found[3])]
    return Found(found[3], fitting, "value") if fitting else None


def _tags(text: str, names: Mapping[str, Any]) -> Found | None:
    """DICOM's keywords, where the quotes are open of an item or a key of an argument that takes tags."""
    found = _TAG.search(text)
    method = _called(text[: found.start()], names) if found else None
    if found is None or method is None or not any(one.get("tags") for one in _schemas(method, found[1])):
        return None
    fitting = [name for name in _keywords() if name.startswith(found[2])]
    return Found(found[2], fitting, "value") if fitting else None


def _keywords() -> list[str]:
    return [*sorted(tags.common()), *sorted(tags.numbers().keys() - tags.common())]


def _allowed(method: Any, name: str) -> list[Any]:
    """What the description allows for an argument."""
    listed = [schema.get("items", schema) for schema in _schemas(method, name)]
    return [value for schema in listed for value in schema.get("choices", schema.get("enum", ()))]


def _schemas(method: Any, name: str) -> list[Mapping[str, Any]]:
    """The description of an argument; a level is what it is to the server's search."""
    operation, client = _operation(method)
    if name == "level" and client is not None:
        operation, name = client.api.get("post_tools_find"), "Level"
    return [a.schema for a in (operation.arguments if operation else ()) if name in (a.name, a.keyword)]


def _operation(method: Any) -> tuple[Operation | None, Client | None]:
    """The route that a call is of, or that a call of ours gives its options to; and the client."""
    owner = method if isinstance(method, Method) else method.__self__
    if isinstance(owner, Method):
        return owner.operation, None
    client = owner if isinstance(owner, Client) else getattr(owner, "_client", None)
    if not isinstance(client, Client):
        return None, None
    place = "studies" if client is owner else "modalities"
    return client.api.get(f"post_{place}_id_{method.__name__}"), client


def _arguments(text: str, names: Mapping[str, Any]) -> Found | None:
    """Names of arguments not given yet, then variables: inside the parentheses of one of our calls."""
    word, method = _WORD.search(text), _called(text, names)
    if word is None or method is None:
        return None
    begun = word[1]
    given = set(_GIVEN.findall(text[_innermost_call(text) :]))
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


def _called(text: str, names: Mapping[str, Any]) -> Any:
    """What is called by the last parenthesis that is open, if it is ours; else None."""
    start = _innermost_call(text)
    call = _CALL.search(text[:start].rstrip()) if start else None
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
    """A route, or one of its (or the client's) own methods."""
    return isinstance(value, Method) or _is_ours(getattr(value, "__self__", None))


def _innermost_call(text: str) -> int:
    """The position of the last parenthesis that isn't closed; 0 without one, or inside other brackets."""
    closing, quote = [], ""
    for position in range(len(text) - 1, -1, -1):
        sign = text[position]
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "'\"":
            quote = sign
        elif sign in ")]}":
            closing.append(sign)
        elif sign in "([{":
            if not closing:
                return position if sign == "(" else 0
            closing.pop()
    return 0


def _evaluate(text: str, names: Mapping[str, Any]) -> Any:
    """The value of an expression if it can be had without side effects; else None."""
    try:
        return _value(ast.parse(text, mode="eval").body, names)
    except (SyntaxError, ValueError, LookupError, AttributeError, TypeError):
        return None


def _value(node: ast.expr, names: Mapping[str, Any]) -> Any:
    if isinstance(node, ast.Name):
        return names[node.id]
    if isinstance(node, ast.Constant):
        return node.value
    if isinstance(node, ast.Attribute):
        owner = _value(node.value, names)
        if _is_ours(owner) and not isinstance(getattr(type(owner), node.attr, None), property):
            return getattr(owner, node.attr)  # properties may ask the server
    if isinstance(node, ast.Subscript):
        owner = _value(node.value, names)
        if isinstance(owner, Handle) and not isinstance(node.slice, ast.Constant):
            return owner["any"]  # what comes below doesn't depend on it
        if isinstance(owner, (Client, Handle)) or type(owner) in (dict, list, tuple):
            return owner[_value(node.slice, names)]
    raise LookupError(ast.dump(node))
