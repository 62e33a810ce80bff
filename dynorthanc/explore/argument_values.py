"""What an argument of a call may be called and may be, as its signature and the server's description say."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any, get_args

from dynorthanc.client.client import Client
from dynorthanc.client.method import Method
from dynorthanc.explore.cursor import Open
from dynorthanc.spec import tags
from dynorthanc.spec.operation import Operation

_LEVEL = re.compile(r"(?:^\(\s*|\b[Ll]evel\s*=\s*)['\"](\w+)['\"]")
_LITERAL = re.compile(r"Literal\[([^\]]*)\]")
_KINDS = ("By", "Form", "JobState", "Mode", "Way")  # of dynorthanc.types, which know all of ours
_OURS = (
    "Asynchronous",
    "KeepSource",
    "Synchronous",
    "Level",
    "Resources",
    "Series",
    "Instances",
)  # said by arguments of ours


def names(method: Any, begun: str) -> Iterator[str]:
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


def _parameters(method: Any) -> list[inspect.Parameter]:
    own: list[inspect.Parameter] = []
    if isinstance(getattr(method, "__self__", None), Method):  # check, request and curl take what it takes
        own = [p for p in inspect.signature(method).parameters.values() if p.kind is p.KEYWORD_ONLY]
        method = method.__self__
    return [*own, *inspect.signature(method).parameters.values()]


def members(method: Any, name: str, inner: Open) -> list[Any]:
    """The members of the objects that an argument is a list of, or the values of one."""
    objects = [schema.get("items", schema).get("properties", {}) for schema in _schemas(method, name)]
    if not inner.is_value:
        return [member for known in objects for member in known]
    return [value for known in objects for value in _of(known.get(inner.name, {}))]


def _of(schema: Mapping[str, Any]) -> list[Any]:
    """The values that a schema names."""
    return list(schema.get("choices", schema.get("enum", ())))


def astray(method: Any, given: str) -> set[str]:
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


def in_order(method: Any, commas: int) -> str:
    """The name of the argument that comes after so many commas."""
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    ordered = [p.name for p in _parameters(method) if p.kind in kinds]
    return ordered[commas] if commas < len(ordered) else ""


def literals(method: Any, name: str, types: ModuleType) -> list[Any]:
    """The values that an annotation names, by itself or by what it is called in ``types``."""
    annotation = next((p.annotation for p in _parameters(method) if p.name == name), None)
    if not isinstance(annotation, str):
        return []
    listed = _LITERAL.search(annotation)
    if listed:
        return list(ast.literal_eval(f"({listed[1]},)"))
    kinds = [getattr(types, one, None) for one in annotation.split(" | ") if one in _KINDS]
    return [value for kind in kinds for value in get_args(kind)]


def tags_of(method: Any, name: str, begun: str) -> list[str]:
    """DICOM's keywords for an argument that takes tags; of those to sort by, with the sign that they have."""
    if not any(one.get("tags") or "keywords" in one for one in _schemas(method, name)) and name != "order_by":
        return []
    sign = begun[:1] if name == "order_by" and begun[:1] in ("-", "+") else ""
    return [sign + keyword for keyword in (_keywords() if len(begun) > len(sign) else sorted(tags.common()))]


def _keywords() -> list[str]:
    return [*sorted(tags.common()), *sorted(tags.numbers().keys() - tags.common())]


def allowed(method: Any, name: str) -> list[Any]:
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
