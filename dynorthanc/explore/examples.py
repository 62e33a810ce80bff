"""The example of an operation in Python, as a curl command and on our command line."""

from __future__ import annotations

import ast
import json
import shlex
from pathlib import Path
from typing import Any

from dynorthanc.api import Api
from dynorthanc.check import request
from dynorthanc.check.request import Request
from dynorthanc.spec import help, timeline
from dynorthanc.spec.operation import Operation

URL = "http://localhost:8042"


def python(operation: Operation, fold: int = 0) -> str:
    """``o.get_studies_id(study_id)``; with `fold`, one argument a line where it is longer than that."""
    source = help.example(operation)
    if not fold or len(source) <= fold or not _own(operation):
        return source
    call = _parsed(source)
    lines = [ast.unparse(node) for node in call.args]
    lines += [f"{node.arg}={ast.unparse(node.value)}" for node in call.keywords]
    inner = "".join(f"    {line},\n" for line in lines).replace("'", '"')
    return f"{ast.unparse(call.func)}(\n{inner})" if "\\" not in inner and len(lines) > 1 else source


def curl(operation: Operation, api: Api, url: str = URL, fold: int = 0) -> str:
    """The same as a curl command; what has to be filled in is in capitals."""
    from dynorthanc.client.curl import answer_file

    prepared = prepare(operation, api)
    words = [["curl"] if prepared.method == "GET" else ["curl", "-X", prepared.method]]
    words += [["-H", f"{name}: {value}"] for name, value in prepared.headers.items()]
    body = prepared.body
    if isinstance(body, Path):
        words += [["--data-binary", f"@{body}"]]
    elif body is not None:
        words += [["--data-raw", body.decode()]]
    elif prepared.method in ("POST", "PUT"):
        words += [["-H", "Content-Length: 0"]]
    return _joined([*words, answer_file(operation, prepared), [url + prepared.target]], fold)


def shell(operation: Operation, api: Api, url: str = URL, fold: int = 0) -> str:
    """The same with ``dynorthanc`` on the command line."""
    from dynorthanc.base.method_names import command_name, option_name
    from dynorthanc.client.curl import answer_file

    path, keywords, body = _call(operation)
    words = [["dynorthanc", url], [command_name(operation.name), *map(str, path)]]
    free: dict[str, Any] = {}  # DICOM tags have no options
    for name, value in keywords.items():
        argument = next((a for a in operation.arguments if name in (a.keyword, a.name)), None)
        if argument is None:
            free[name] = value
        else:
            words.append(_option(option_name(argument.name), value))
    body = body or free or None
    if isinstance(body, Path):
        words.append(["--file", str(body)])
    elif isinstance(body, (list, dict)):
        words.append(["--json", json.dumps(body)])
    elif body is not None:
        words.append(["--data", body.decode() if isinstance(body, bytes) else str(body)])
    words.append(["-o", *answer_file(operation, prepare(operation, api))[1:]])
    return _joined([group for group in words if group != ["-o"]], fold)


def _joined(groups: list[list[str]], fold: int) -> str:
    """Words of a command; with `fold`, a group a line where the whole is longer than that."""
    parts = [shlex.join(group) for group in groups if group]
    line = " ".join(parts)
    return line if not fold or len(line) <= fold else " \\\n    ".join(parts)


def _option(name: str, value: Any) -> list[str]:
    if value is True:
        return [name]
    if isinstance(value, list):
        return [
            word for item in value for word in (name, item if isinstance(item, str) else json.dumps(item))
        ]
    if isinstance(value, dict) and all(isinstance(item, str) for item in value.values()):
        return [word for key, item in value.items() for word in (name, f"{key}={item}")]
    return [name, value if isinstance(value, str) else json.dumps(value)]


def prepare(operation: Operation, api: Api) -> Request:
    """The request of the example."""
    path, keywords, body = _call(operation)
    args = [*path, *([] if body is None else [body])]
    return request.write(request.bind(api, operation, tuple(args), keywords))


def _call(operation: Operation) -> tuple[list[Any], dict[str, Any], Any]:
    """Path arguments, keywords and body of the example; names are values to fill in."""
    if not _own(operation):  # a stranger's names need not be Python's
        required = [a for a in operation.arguments if a.required and a.place != "path" and a.name]
        return [a.name.upper() for a in operation.of("path")], {a.name: "VALUE" for a in required}, None
    call = _parsed(help.example(operation))
    args = [_value(node) for node in call.args]
    keywords = {node.arg: _value(node.value) for node in call.keywords if node.arg}
    count = len(operation.of("path"))
    body = args[count] if len(args) > count else None
    if isinstance(body, str) and body.endswith((".dcm", ".zip")):
        body = Path(body)
    return args[:count], keywords, body


def _own(operation: Operation) -> bool:
    """Whether its example, or what one is made of, is ours."""
    return operation.route in timeline.load().operations


def _parsed(source: str) -> ast.Call:
    call = ast.parse(source.replace("=…", "=..."), mode="eval").body
    assert isinstance(call, ast.Call)
    return call


def _value(node: ast.expr) -> Any:
    """A literal's value; a name in capitals; inside lists and dicts likewise."""
    if isinstance(node, ast.List):
        return [_value(item) for item in node.elts]
    if isinstance(node, ast.Dict):
        keys = [ast.literal_eval(key) for key in node.keys if key is not None]
        return dict(zip(keys, map(_value, node.values), strict=True))
    if isinstance(node, ast.Constant):
        return "VALUE" if node.value is ... else node.value
    return ast.unparse(node).upper()
