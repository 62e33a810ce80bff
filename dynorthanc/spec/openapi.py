"""Descriptions from strangers: an OpenAPI document as operations, bounded and tolerant.

A document is data: nothing in it is executed, fetched or followed. What can't be used is left out; a document
that holds no usable route is refused as a whole.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard

from dynorthanc.base.files import opened
from dynorthanc.base.method_names import method_name
from dynorthanc.errors import DescriptionError
from dynorthanc.spec.operation import Argument, Extra, Operation
from dynorthanc.spec.timeline import Timeline

if TYPE_CHECKING:
    pass

MAX_BYTES = 8 * 1024 * 1024
MAX_SECONDS = 10.0
"""How large a server's description may be, and how long it may take to come."""
MAX_OPERATIONS = 50_000
MAX_ARGUMENTS = 1_000
MAX_PARTS = 75_000
"""How much is looked at in all: references make much of little text."""
MAX_NAME = 300

_METHODS = {"get": "GET", "post": "POST", "put": "PUT", "delete": "DELETE"}
_PLACES = ("path", "query", "header")
_TYPES = ("string", "integer", "number", "boolean", "array", "object")


def given(spec: Any) -> bytes:
    """A description handed in as dict or path; `DescriptionError` when it can't be read."""
    if isinstance(spec, Mapping):
        try:
            return json.dumps(spec).encode()
        except (TypeError, ValueError, RecursionError) as error:
            raise DescriptionError(f"the description given isn't JSON: {error}") from None
    if not isinstance(spec, (str, os.PathLike)):
        raise DescriptionError(f"a description is a file or a dict, not {type(spec).__name__}")
    path = Path(spec)
    try:
        with opened(path) as file:
            content = file.read(MAX_BYTES + 1)  # of a pipe, too, which tells no size
    except OSError as error:
        raise DescriptionError(f"{path} can't be read: {error.strerror}") from None
    if len(content) > MAX_BYTES:
        raise DescriptionError(f"{path} is larger than {MAX_BYTES >> 20} MiB")
    return content


def parse(content: bytes | str) -> Any:
    """The JSON document of a description; `DescriptionError` when it is too large or isn't JSON."""
    if len(content) > MAX_BYTES:
        raise DescriptionError(f"the description is larger than {MAX_BYTES >> 20} MiB")
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise DescriptionError(f"the description isn't JSON: {type(error).__name__}") from None


def read(document: Any) -> tuple[Operation, ...]:
    """The usable operations of a parsed OpenAPI document; `DescriptionError` when there are none."""
    paths = document.get("paths") if isinstance(document, Mapping) else None
    if not isinstance(paths, Mapping):
        raise DescriptionError("the description has no paths: it isn't an OpenAPI document")
    found: dict[str, Operation] = {}
    for operation in _operations(_Document(document), paths):
        found.setdefault(operation.name, operation)
        if len(found) > MAX_OPERATIONS:
            raise DescriptionError(f"the description has more than {MAX_OPERATIONS} operations")
    if not found:
        raise DescriptionError("the description has no usable route")
    return tuple(found.values())


class _Document(dict[str, Any]):
    """A parsed document, and how much of it may still be looked at."""

    left = MAX_PARTS

    def some(self, parts: Iterable[Any]) -> Iterator[Any]:
        """Some parts of it: not more than an operation may have, nor than are left."""
        for part in islice(parts, MAX_ARGUMENTS):
            self.left -= 1
            if self.left < 0:
                raise DescriptionError(f"the description has more than {MAX_PARTS} parts")
            yield part


def _operations(document: _Document, paths: Mapping[Any, Any]) -> Iterator[Operation]:
    for template, methods in paths.items():
        if not (_is_template(template) and isinstance(methods, Mapping)):
            continue
        shared = methods.get("parameters")
        for verb, described in methods.items():
            if verb in _METHODS and isinstance(described, Mapping):
                yield _operation(document, _METHODS[verb], template, described, shared)


def _is_template(template: Any) -> bool:
    if not isinstance(template, str) or not template.startswith("/") or len(template) > MAX_NAME:
        return False
    segments = template[1:].split("/")
    is_plain = template.isprintable() and not any(c in template for c in "%\\?#")
    return is_plain and not any(segment in (".", "..", "") for segment in segments)


def _operation(
    document: _Document, method: str, template: str, described: Mapping[str, Any], shared: Any
) -> Operation:
    arguments: dict[tuple[str, str], Argument] = {}
    for segment in template.split("/"):
        if segment.startswith("{") and segment.endswith("}"):
            name = segment[1:-1]
            arguments["path", name] = Argument(name, "path", {"type": "string"}, True)
    extra: Extra = "any"
    for parameter in document.some((*_list(shared), *_list(described.get("parameters")))):
        if _is_open(parameter):
            extra = "query"
            continue
        argument = _parameter(document, _resolved(document, parameter))
        if argument is not None and (argument.place != "path" or ("path", argument.name) in arguments):
            arguments[argument.place, argument.name] = argument
    content = _mapping(_mapping(_resolved(document, described.get("requestBody"))).get("content"))
    for kind, body in document.some(content.items()):
        schema = _mapping(_resolved(document, _mapping(body).get("schema")))
        if schema.get("additionalProperties") is False:
            extra = ""
        if str(kind).startswith("application/json"):
            for argument in _body(document, schema):
                arguments["body", argument.name] = argument
    answers = _mapping(_mapping(_mapping(described.get("responses")).get("200")).get("content"))
    tags = _list(described.get("tags"))
    return Operation(
        method_name(method, template),
        method,
        template,
        _harmless(str(tags[0])[:MAX_NAME]) if tags else "Other",
        "",
        None,
        tuple(arguments.values())[:MAX_ARGUMENTS],
        tuple(str(kind).split(";")[0][:MAX_NAME] for kind in document.some(content)),
        tuple(
            str(kind).split(";")[0][:MAX_NAME] for kind in document.some(answers) if str(kind).isprintable()
        ),
        {},
        extra,
        deprecated=described.get("deprecated") is True,
        source="live",
        text=_text(described),
    )


def _text(described: Mapping[str, Any]) -> str:
    texts = (described.get("summary"), described.get("description"))
    return "\n\n".join(_harmless(text[:4000]) for text in texts if isinstance(text, str) and text)


def _harmless(text: str) -> str:
    """A stranger's text without what would steer a terminal."""
    return "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in text)


def _parameter(document: _Document, parameter: Any) -> Argument | None:
    name, place = _mapping(parameter).get("name"), _mapping(parameter).get("in")
    if not _is_name(name) or place not in _PLACES:
        return None
    schema = _facts(document, _mapping(parameter).get("schema"))
    required = parameter.get("required") is True or place == "path"
    return Argument(name, place, schema, required, "," if schema.get("type") == "array" else "")


def _is_open(parameter: Any) -> bool:
    """Whether a parameter stands for all: an object written as a form, each member a parameter."""
    parameter = _mapping(parameter)
    is_form = parameter.get("style", "form") == "form" and parameter.get("explode", True) is True
    is_object = _mapping(parameter.get("schema")).get("type") == "object"
    return parameter.get("in") == "query" and is_form and is_object


def _body(document: _Document, schema: Mapping[str, Any]) -> Iterator[Argument]:
    required = {name for name in document.some(_list(schema.get("required"))) if isinstance(name, str)}
    for name, described in document.some(_mapping(schema.get("properties")).items()):
        if _is_name(name):
            facts = _facts(document, _resolved(document, described))
            yield Argument(name, "body", facts, name in required)


def _is_name(name: Any) -> TypeGuard[str]:
    return isinstance(name, str) and 0 < len(name) <= MAX_NAME and name.isprintable()


def _facts(document: _Document, schema: Any) -> dict[str, Any]:
    """Type, items and allowed values; no pattern, reference or combination of a stranger's is taken over."""
    schema = _mapping(schema)
    facts: dict[str, Any] = {}
    if schema.get("type") in _TYPES and schema.get("nullable") is not True:
        facts["type"] = schema["type"]
    inner = _mapping(schema.get("items")).get("type")
    if facts.get("type") == "array" and inner in _TYPES:
        facts["items"] = {"type": inner}
    enum = schema.get("enum")
    enum = (
        enum if isinstance(enum, list) and len(enum) <= MAX_ARGUMENTS else []
    )  # half of them would refuse the rest
    values = [v for v in document.some(enum) if isinstance(v, (str, int, float, bool))]
    if values and all(len(str(value)) <= MAX_NAME and str(value).isprintable() for value in values):
        facts["enum"] = values
    return facts


def _resolved(document: Mapping[str, Any], value: Any) -> Any:
    """Follow a reference inside the document, one step; any other is nothing."""
    reference = _mapping(value).get("$ref")
    if reference is None:
        return value
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return {}
    target: Any = document
    for step in reference[2:].split("/")[:10]:
        target = _mapping(target).get(step.replace("~1", "/").replace("~0", "~"))
    return {} if "$ref" in _mapping(target) else target


def _mapping(value: Any) -> Mapping[Any, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: Any) -> list[Any]:
    return value[:MAX_ARGUMENTS] if isinstance(value, list) else []


def merge(
    timeline: Timeline, described: str, bundled: Iterable[Operation], live: Iterable[Operation]
) -> tuple[Operation, ...]:
    """What the bundle knows of the version ``described``, and what the live description adds to it.

    A described route is trusted to exist. Of a route in the bundle, the bundle's corrected facts win.
    """
    merged = {operation.name: operation for operation in bundled}
    for operation in believed(timeline, described, live):
        known = merged.get(operation.name)
        merged[operation.name] = operation if known is None else _added(timeline, known, operation)
    return tuple(merged.values())


def believed(timeline: Timeline, described: str, live: Iterable[Operation]) -> Iterator[Operation]:
    """What a description may tell of a version: nothing known to be newer, and no other path of a route.

    A description of another release may have been put up, and the server ignores what it doesn't know.
    """
    official = {method_name(*route.split(" ", 1)): route for route in timeline.operations}
    for operation in live:
        route = official.get(operation.name)
        if route is None:
            yield operation
        elif _shape(route) == _shape(operation.route) and not _is_newer(timeline, described, route, ""):
            facts = timeline.operations[route]["arguments"]
            there = [
                a for a in operation.arguments if not _is_newer(timeline, described, route, _key(a, facts))
            ]
            yield operation._replace(arguments=tuple(there))


def _shape(route: str) -> str:
    return re.sub(r"\{[^}]*\}", "{}", route)


def _key(argument: Argument, facts: Mapping[str, Any]) -> str:
    """An argument's place and name as the timeline has it, in whatever case it is described."""
    key = f"{argument.place} {argument.name}"
    return next((known for known in facts if known.lower() == key.lower()), key)


def _is_newer(timeline: Timeline, described: str, route: str, key: str) -> bool:
    """Whether a route, or an argument of it, came with a later version."""
    facts = timeline.operations[route]
    if key:
        facts = {"since": facts["since"], **facts["arguments"].get(key, {})}
    return timeline.order[facts["since"]] > timeline.order[described]


def _added(timeline: Timeline, known: Operation, live: Operation) -> Operation:
    names = {(a.place, a.name.lower()) for a in known.arguments}
    dropped = timeline.operations.get(known.route, {}).get("dropped", ())
    new = [
        argument._replace(required=False)  # it goes without, or it would be in the bundle
        for argument in live.arguments
        if (argument.place, argument.name.lower()) not in names
        and argument.place != "path"
        and f"{argument.place} {argument.name}" not in dropped
    ]
    return known._replace(arguments=(*known.arguments, *new), source="live", text=live.text)


def version_told(document: Any) -> str:
    """The version that a description says it is of; empty without one."""
    told = _mapping(_mapping(document).get("info")).get("version")
    return told if isinstance(told, str) else ""
