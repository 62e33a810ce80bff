"""Let a server describe itself: ``python -m dynorthanc.serving -o serve_openapi.py --version 1.12.7``.

Writes a script for Orthanc's Python plugin that serves a complete ``/openapi``: our facts and texts of that
version, the routes of well-known plugins that are loaded, and those that other Python scripts register. The
script needs nothing but Orthanc.
"""

from __future__ import annotations

import argparse
import base64
import json
import textwrap
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from dynorthanc.api import Api
from dynorthanc.check.guard import guarded_function
from dynorthanc.spec import plugins, texts
from dynorthanc.spec.operation import Argument, Operation


@guarded_function
def openapi(api: Api) -> dict[str, Any]:
    """The API of a version as an OpenAPI document, in our words."""
    words = texts.load()
    paths: dict[str, dict[str, Any]] = {}
    for operation in sorted(api, key=lambda o: (o.template, o.method)):
        paths.setdefault(operation.template, {})[operation.method.lower()] = _operation(operation, words)
    about = {
        "title": "The REST API of Orthanc",
        "version": api.described,
        "description": f"Facts and texts by dynorthanc for Orthanc {api.described}.",
    }
    return {"openapi": "3.0.3", "info": about, "paths": paths}


def plugin_routes() -> dict[str, list[dict[str, Any]]]:
    """The routes of known plugins, described, with the last version of the plugin that lacks each."""
    words = texts.load()
    found: dict[str, list[dict[str, Any]]] = {}
    for name, facts in plugins.known().items():
        for operation in plugins.operations(name):
            route = {"path": operation.template, "method": operation.method.lower()}
            lacked = facts["routes"][operation.route].get("lacked_until", "")
            described = _operation(operation, words)
            found.setdefault(name, []).append({**route, "lacked_until": lacked, "described": described})
    return found


def _operation(operation: Operation, words: texts.Texts) -> dict[str, Any]:
    method, template = operation.method, operation.template
    described: dict[str, Any] = {
        "operationId": operation.name,
        "summary": words.summary(method, template) or operation.text or operation.route,
        "tags": [operation.tag or "Other"],
    }
    details = words.details(method, template)
    if details:
        described["description"] = details
    if operation.deprecated:
        described["deprecated"] = True
    parameters = [
        _parameter(argument, operation, words)
        for place in ("path", "query", "header")
        for argument in operation.of(place)
        if not argument.ignored
    ]
    if operation.extra.startswith("query"):
        form = {"in": "query", "name": "query", "style": "form", "explode": True}
        parameters.append({**form, "schema": {"type": "object"}})
    if parameters:
        described["parameters"] = parameters
    if operation.takes_body:
        described["requestBody"] = {"content": dict(_bodies(operation, words))}
    returned: dict[str, Any] = {"description": words.returns(method, template) or "Done."}
    if operation.answers:
        returned["content"] = {kind: _answer(kind, operation) for kind in operation.answers}
    described["responses"] = {"200": returned}
    return described


def _parameter(argument: Argument, operation: Operation, words: texts.Texts) -> dict[str, Any]:
    text, _ = words.argument(operation.method, operation.template, argument.place, argument.name)
    parameter: dict[str, Any] = {"in": argument.place, "name": argument.name, "description": text}
    if argument.place == "path" or argument.required:
        parameter["required"] = True
    schema = _schema(argument.schema)
    if schema.get("type") == "array" and argument.place == "query":
        parameter["style"], parameter["explode"] = "form", False
        if argument.wire == ";":
            schema = {"type": "string"}  # OpenAPI 3 knows no such list
    if argument.wire == "flag":
        parameter["allowEmptyValue"] = True
    return {**parameter, "schema": schema}


def _bodies(operation: Operation, words: texts.Texts) -> Iterable[tuple[str, Any]]:
    layout = operation.layout
    fields = {name: argument for name, argument in layout.body.items() if not argument.ignored}
    for kind in operation.bodies or ("application/json",):
        schema: dict[str, Any] = {}
        if kind == "application/json" and fields:
            members = {}
            for name, argument in fields.items():
                text, _ = words.argument(operation.method, operation.template, "body", name)
                members[name] = {**_schema(argument.schema), "description": text}
            schema = {"type": "object", "properties": members}
            required = [name for name, argument in fields.items() if argument.required]
            if required:
                schema["required"] = required
            if not operation.extra:
                schema["additionalProperties"] = False
            if layout.whole is not None:
                schema = {"anyOf": [schema, _schema(layout.whole.schema)]}
        elif layout.whole is not None:
            schema = _schema(layout.whole.schema)
        elif not kind.startswith("text/") and kind != "application/json":
            schema = {"type": "string", "format": "binary"}
        yield kind, {"schema": schema}


def _answer(kind: str, operation: Operation) -> dict[str, Any]:
    if kind != "application/json" or not operation.fields:
        return {}
    members = {name: {"type": type_} if type_ else {} for name, type_ in operation.fields.items()}
    return {"schema": {"type": "object", "properties": members}}


def _schema(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a schema as OpenAPI 3.0 writes them: one type, allowed values as ``enum``."""
    found = {
        key: schema[key] for key in ("minimum", "maximum", "minItems", "maxItems", "enum") if key in schema
    }
    kind = schema.get("type")
    if isinstance(kind, str):
        found["type"] = kind
    if "choices" in schema:
        found["enum"] = list(schema["choices"])
    if kind == "array":
        found["items"] = _schema(schema.get("items", {}))
    return found


@guarded_function
def script(version: str) -> str:
    """The text of the script for one version of Orthanc."""
    api = Api.for_version(version)
    if api.note:
        raise ValueError(f"{api.note}; a script serves the description of exactly one version")
    text = Path(__file__).with_name("serve_openapi.py").read_text(encoding="utf-8")
    text = text.replace("@VERSION@", version).replace("@DESCRIPTION@", _packed(openapi(api)))
    return text.replace("@PLUGINS@", _packed(plugin_routes()))


def _packed(value: Any) -> str:
    """JSON as lines of text that the script unpacks."""
    packed = base64.b64encode(zlib.compress(json.dumps(value, ensure_ascii=False).encode(), 9)).decode()
    return "\n".join(textwrap.wrap(packed, 100))


def main(arguments: list[str] | None = None) -> None:
    """Write the script."""
    parser = argparse.ArgumentParser(prog="python -m dynorthanc.serving", description=__doc__)
    parser.add_argument("--version", required=True, help="the server's version, as GET /system tells it")
    parser.add_argument("-o", "--output", type=Path, default=Path("serve_openapi.py"))
    options = parser.parse_args(arguments)
    try:
        text = script(options.version)
    except ValueError as error:
        parser.error(str(error))
    options.output.write_text(text, encoding="utf-8")
    print(options.output)
