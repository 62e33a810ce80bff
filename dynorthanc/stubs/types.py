"""JSON Schemas as types, and the arguments of a route as those of a function."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from dynorthanc.spec.operation import Argument, Operation

_SCALARS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "object": "Mapping[str, Any]",
    "null": "None",
}
_TAIL = "headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..."
_WITH_BODY = f"params: _Params = ..., data: _Whole = ..., file: _File = ..., {_TAIL}"


def arguments(operation: Operation, has_body: bool) -> str:
    """The parameters of a method, as `Method` takes them: path, one body or dict, then keywords."""
    reads = operation.method in ("GET", "DELETE")
    whole = "params: _Params = ..." if reads else f"json: {_json(operation, has_body)} | None = ..."
    return _listed(operation, whole, _TAIL if reads else _WITH_BODY)


def with_body(operation: Operation, has_body: bool) -> str:
    """The parameters of a method that needs fields, when a body has them or some of them."""
    return _listed(operation, f"json: {_json(operation, has_body)}", f"params: _Params = ..., {_TAIL}")


def with_fields(operation: Operation) -> str:
    """The parameters of a method that needs fields, when they are given one by one."""
    needed = frozenset(required(operation))
    return _listed(operation, "json: None = ...", f"params: _Params = ..., {_TAIL}", needed)


def required(operation: Operation) -> list[str]:
    """The fields that the body must have."""
    return [
        name
        for name, argument in operation.layout.body.items()
        if argument.required and name.isidentifier() and operation.takes_json and _honoured(argument)
    ]


def _listed(operation: Operation, whole: str, tail: str, needed: frozenset[str] = frozenset()) -> str:
    listed = ["self", "/"]
    named: dict[str, str] = {}
    for argument in operation.arguments:
        name = argument.keyword
        if argument.place == "path":
            listed.append(f"{name}: {path_type(argument.schema)}")
        elif argument.name and name.isidentifier():
            kind = _honoured(argument)
            if kind:
                given = f"{name}: {kind}" if name in needed else f"{name}: {_optional(kind)} = ..."
                named.setdefault(name, given)
    for one in tail.split(", "):
        named.setdefault(one.split(":")[0], one)
    more = ["**fields: Any"] if operation.extra else []
    return ", ".join([*listed, whole, "*", *named.values(), *more])


def path_type(schema: Mapping[str, Any]) -> str:
    """The type of an argument in a path."""
    return "str | int" if _is_number(schema) else "str"


def _is_number(schema: Mapping[str, Any]) -> bool:
    return schema.get("type") in ("integer", "number") or "[0-9]+$" in str(schema.get("pattern"))


def _optional(kind: str) -> str:
    return kind if kind == "Any" or "None" in kind.split(" | ") else f"{kind} | None"


def _honoured(argument: Argument) -> str:
    """The type of an argument; empty when no value of it has an effect."""
    if argument.ignored:
        values = [value for value in argument.harmless if isinstance(value, (str, int, bool))]
        return _literal(values) if values else ""
    kind = _type(argument.schema)
    if argument.place == "header":
        return "str | int"
    if argument.place == "query" and argument.schema.get("type") == "array":
        item = _type(argument.schema.get("items", {}))
        return f"{item} | Sequence[{item}]"
    return kind


def _json(operation: Operation, has_body: bool) -> str:
    """What may be given as the one body in order, or as ``json=``."""
    if not operation.takes_body:
        return "None"
    # a dict in a variable has no better type; the `TypedDict` beside it is what editors complete by
    kinds = [f"{camel(operation.name)}Body", "Mapping[str, Any]"] if has_body else []
    layout = operation.layout
    if operation.extra:
        kinds = ["Mapping[str, Any]"]
    if layout.whole is not None:
        kinds.append(_type(layout.whole.schema))
        if not operation.takes_json:
            kinds += ["bool", "int"] if "true" in layout.whole.schema.get("enum", ()) else []
    elif operation.takes("body", "Resources"):
        kinds.append("list[Any]")  # `Method.submit` takes them so
    if not kinds:
        return "Any"
    return " | ".join([*dict.fromkeys(kinds), "_Data"])


def body(operation: Operation) -> str:
    """The fields of a JSON body as the inside of a `TypedDict`; empty when they aren't all known."""
    fields = operation.layout.body
    if not fields or operation.extra:
        return ""
    members = []
    for name, argument in fields.items():
        kind = _honoured(argument)
        if kind:
            members.append(f"{text(name)}: {f'Required[{kind}]' if argument.required else kind}")
    return "{" + ", ".join(members) + "}"


def _type(schema: Mapping[str, Any]) -> str:
    """A JSON Schema as a type; what can't be said is Any."""
    if isinstance(schema.get("anyOf"), list):
        return _union(_type(one) for one in schema["anyOf"])
    for rule in ("enum", "choices"):
        if isinstance(schema.get(rule), (list, tuple)):
            return _literal([*schema[rule], *schema.get("also", ())])
    kind = schema.get("type")
    if isinstance(kind, list):
        return _union(_type({**schema, "type": one}) for one in kind)
    if kind == "array":
        items = schema.get("items", {})
        if not isinstance(items, Mapping) or isinstance(items.get("type"), list):
            return "list[Any]"  # a list of a union would refuse the lists of its members
        return f"{'Sequence' if items.get('type') == 'object' else 'list'}[{_type(items)}]"
    return _SCALARS.get(kind, "Any") if isinstance(kind, str) else "Any"


def _union(kinds: Iterable[str]) -> str:
    unique = dict.fromkeys(kinds)
    return "Any" if "Any" in unique else " | ".join(unique)


def _literal(values: Iterable[Any]) -> str:
    allowed = [value for value in values if isinstance(value, (str, int, bool))]
    kind = f"Literal[{', '.join(map(text, allowed))}]" if allowed else "Any"
    # a text in a variable is any text to a type checker; what isn't allowed is told when it is sent
    return f"{kind} | str" if any(isinstance(value, str) for value in allowed) else kind


def text(value: Any) -> str:
    """A literal in source: JSON's strings are Python's."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def camel(name: str) -> str:
    """``post_tools_find`` → ``PostToolsFind``."""
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))
