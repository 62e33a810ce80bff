"""Types for editors and type checkers: the routes as a stub file, written from the facts.

``dynorthanc/_routes.pyi`` holds the routes of all versions; `dynorthanc.build` writes it with the data.
`write` makes one for exactly one server. It takes the place of the other where mypy (``mypy_path``) and
pyright (``stubPath``, by default ``typings``) look first.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from dynorthanc import texts
from dynorthanc.api import Api
from dynorthanc.explore.handle import attribute_name
from dynorthanc.move import plugins
from dynorthanc.operation import Argument, Operation, method_name
from dynorthanc.timeline import Timeline

_HEAD = '''\
# {title}: written by dynorthanc.stubs, not by hand.
# ruff: noqa
from collections.abc import Callable, Iterable, Mapping, Sequence
from os import PathLike
from typing import IO, Any, Concatenate, Generic, Literal, ParamSpec, TypedDict, TypeVar

from typing_extensions import Required, Self

from dynorthanc.aio import AsyncHandle, AsyncMethod
from dynorthanc.answers.binary import Binary
from dynorthanc.sending import Timeout
from dynorthanc.explore.handle import Handle
from dynorthanc.move.job import Job
from dynorthanc.method import Method
from dynorthanc.problems import Problem
from dynorthanc.request import Request
from dynorthanc.versions.fleet import FleetMethod, Results

_P = ParamSpec("_P")
_R = TypeVar("_R", covariant=True)
_Params = Mapping[str, Any] | Sequence[tuple[str, Any]] | None
_Headers = Mapping[str, str] | None
_Data = bytes | bytearray | memoryview | IO[bytes] | PathLike[str]
_Whole = _Data | str | Iterable[bytes] | None
_File = str | PathLike[str] | IO[bytes] | None
_Mode = Literal["error", "warn", "off"] | None

class Route(Method, Generic[_P, _R]):
    """A route of the server. With ``raw=True`` the answer is a `requests.Response` whatever is said here."""
    def __get__(self, instance: object, owner: type | None = None) -> Self: ...
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> list[Problem]: ...
    def request(self, *args: _P.args, **kwargs: _P.kwargs) -> Request: ...

class AsyncRoute(AsyncMethod, Generic[_P, _R]):
    """A route to be awaited."""
    async def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> list[Problem]: ...
    def request(self, *args: _P.args, **kwargs: _P.kwargs) -> Request: ...

class FleetRoute(FleetMethod, Generic[_P]):
    """A route of all servers of a fleet."""
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> Results: ...
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> dict[str, list[Problem]]: ...

def _route(function: Callable[Concatenate[Any, _P], _R]) -> Route[_P, _R]: ...
def _async(route: Route[_P, _R]) -> AsyncRoute[_P, _R]: ...
def _fleet(route: Route[_P, _R]) -> FleetRoute[_P]: ...
'''
_SCALARS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "object": "Mapping[str, Any]",
    "null": "None",
}
_ANSWERED = {
    "string": "str",
    "number": "int",  # Orthanc writes none but integers where a field is described as a number
    "integer": "int",
    "boolean": "bool",
    "array": "list[Any]",
    "object": "dict[str, Any]",
}
_RECORD = {
    "ID": "str",
    "Type": "str",
    "MainDicomTags": "dict[str, Any]",
    "RequestedTags": "dict[str, Any]",
    "Labels": "list[str]",
    "Metadata": "dict[str, str]",
    "Attachments": "list[Any]",
    "AnonymizedFrom": "str",
    "ModifiedFrom": "str",
}
_STABLE = {"IsStable": "bool", "LastUpdate": "str"}
_RECORDS: dict[str, dict[str, str]] = {
    "GET /patients/{id}": {**_RECORD, **_STABLE, "IsProtected": "bool", "Studies": "list[str]"},
    "GET /studies/{id}": {
        **_RECORD,
        **_STABLE,
        "ParentPatient": "str",
        "PatientMainDicomTags": "dict[str, Any]",
        "Series": "list[str]",
    },
    "GET /series/{id}": {
        **_RECORD,
        **_STABLE,
        "ParentStudy": "str",
        "Instances": "list[str]",
        "Status": "str",
        "ExpectedNumberOfInstances": "int | None",
    },
    "GET /instances/{id}": {
        **_RECORD,
        "ParentSeries": "str",
        "FileSize": "int",
        "FileUuid": "str",
        "IndexInSeries": "int | None",
    },
    "GET /jobs/{id}": {
        **dict.fromkeys(("ID", "Type", "State", "CreationTime", "CompletionTime", "Timestamp"), "str"),
        **dict.fromkeys(("ErrorDescription", "ErrorDetails"), "str"),
        **dict.fromkeys(("ErrorCode", "Priority", "Progress"), "int"),
        "EffectiveRuntime": "float",
        "Content": "dict[str, Any]",
        "UserData": "Any",
    },
}
"""Members of the records that no description lists, as real servers answer them."""
_TAIL = "timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..."
_WITH_BODY = f"params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., {_TAIL}"


def generate(
    operations: Iterable[Operation], title: str, taken: Iterable[str] = (), words: texts.Texts | None = None
) -> str:
    """The text of a stub with these operations; attributes that are ``taken`` are left out."""
    ordered = sorted(operations, key=lambda o: (o.template, o.method))
    words = words or texts.load()
    bodies = {o.name: body for o in ordered if (body := _body(o))}
    answers = {o.name: answer for o in ordered if (answer := _answer_fields(o))}
    lines = [_HEAD.format(title=title.replace("\n", " "))]
    lines += [
        f"{_camel(name)}Body = TypedDict({_text(_camel(name) + 'Body')}, {bodies[name]}, total=False)"
        for name in bodies
    ]
    lines += [
        f"{_camel(name)}Answer = TypedDict({_text(_camel(name) + 'Answer')}, {answers[name]})"
        for name in answers
    ]
    lines += ["", "class Routes:"]
    own = (o for o in ordered if not o.source.startswith("plugin"))
    firsts = dict.fromkeys(attribute_name(o.template.split("/")[1]) for o in own)
    places = [name for name in firsts if name.isidentifier() and name not in set(taken)]
    lines += [f"    {name}: Handle" for name in places]
    for operation in ordered:
        summary = words.summary(operation.method, operation.template) or operation.text or operation.route
        answer = f"{_camel(operation.name)}Answer" if operation.name in answers else _answer(operation)
        arguments = ", ".join(_arguments(operation, operation.name in bodies))
        lines += ["    @_route", f"    def {operation.name}({arguments}) -> {answer}: {_text(summary)}"]
    lines += ["", "class AsyncRoutes:", *(f"    {name}: AsyncHandle" for name in places)]
    lines += [f"    {operation.name} = _async(Routes.{operation.name})" for operation in ordered]
    lines += ["", "class FleetRoutes:"]
    lines += [f"    {operation.name} = _fleet(Routes.{operation.name})" for operation in ordered]
    return "\n".join(lines) + "\n"


def everything(timeline: Timeline) -> list[Operation]:
    """The operations of all versions, each with all arguments that it ever had."""
    return [_ever(route, facts) for route, facts in timeline.operations.items()]


def _ever(route: str, facts: Mapping[str, Any]) -> Operation:
    method, template = route.split(" ", 1)
    arguments = []
    for key, argument in facts["arguments"].items():
        place, _, name = key.partition(" ")
        schemas = [argument["schema"]] if "schema" in argument else list(argument["schemas"].values())
        always = not {"ignored_since", "ignored_until"} & set(argument)
        arguments.append(
            Argument(
                name,
                place,
                _merged(schemas),
                argument.get("required", False),
                argument.get("wire", ""),
                ignored=argument.get("ignored", "") if always else "",
                harmless=tuple(argument.get("harmless", ())),
            )
        )
    return Operation(
        method_name(method, template),
        method,
        template,
        facts["tag"],
        facts["since"],
        facts.get("until"),
        tuple(arguments),
        tuple(facts.get("bodies", ())),
        tuple(facts.get("answers", ())),
        facts.get("fields", {}),
        facts.get("extra", ""),
        slow=facts.get("slow", False),
    )


def _merged(schemas: list[Mapping[str, Any]]) -> Mapping[str, Any]:
    """One schema for what several versions take."""
    if len(schemas) == 1:
        return schemas[0]
    if all(schema.get("type") == "array" and "items" in schema for schema in schemas):
        return {**schemas[-1], "items": _merged([schema["items"] for schema in schemas])}
    for rule in ("enum", "choices"):
        if all(rule in schema for schema in schemas):
            return {**schemas[-1], rule: list(dict.fromkeys(value for s in schemas for value in s[rule]))}
    return {"anyOf": schemas}


def bundled(timeline: Timeline, words: texts.Texts | None = None) -> str:
    """The stub that is shipped: the routes of all versions."""
    from dynorthanc.orthanc import Orthanc

    first, last = timeline.versions[0], timeline.versions[-1]
    title = f"The routes of Orthanc {first} to {last}"
    of_plugins = [operation for name in plugins.known() for operation in plugins.operations(name)]
    return generate([*everything(timeline), *of_plugins], title, _members(Orthanc), words)


def write(api: Api, folder: Path) -> list[Path]:
    """Write the stub of one server's API below ``folder``; returns the files written."""
    from dynorthanc.orthanc import Orthanc

    title = f"The routes of Orthanc {api.version}"
    package = folder / "dynorthanc"
    package.mkdir(parents=True, exist_ok=True)
    files = {
        # what isn't here is looked up in the installed package, if this is a package too
        package / "__init__.pyi": Path(__file__).with_name("__init__.py").read_text(encoding="utf-8"),
        package / "_routes.pyi": generate(api, title, _members(Orthanc)),
    }
    for file, content in files.items():
        file.write_text(content, encoding="utf-8")
    return list(files)


def _members(client: type) -> set[str]:
    return {name for name in dir(client) if not name.startswith("_")}


# ---- arguments --------------------------------------------------------------------------------------------


def _arguments(operation: Operation, has_body: bool) -> Iterator[str]:
    """The parameters of a method, as `Method` takes them: path, one body or dict, then keywords."""
    yield "self, /"
    named: dict[str, str] = {}
    for argument in operation.arguments:
        if argument.place == "path":
            yield f"{argument.keyword}: {'str | int' if _is_number(argument.schema) else 'str'}"
        elif argument.name and argument.keyword.isidentifier():
            kind = _honoured(argument)
            if kind:
                named.setdefault(argument.keyword, f"{argument.keyword}: {_optional(kind)} = ...")
    reads = operation.method in ("GET", "DELETE")
    whole = "params: _Params = ..." if reads else f"json: {_json(operation, has_body)} = ..."
    yield whole
    yield "*"
    tail = f"headers: _Headers = ..., {_TAIL}" if reads else _WITH_BODY
    for one in tail.split(", "):
        named.setdefault(one.split(":")[0], one)
    yield from named.values()
    if operation.extra:
        yield "**fields: Any"


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
    kinds = [f"{_camel(operation.name)}Body"] if has_body else []
    layout = operation.layout
    if operation.extra:
        kinds = ["Mapping[str, Any]"]
    if layout.whole is not None:
        kinds.append(_type(layout.whole.schema))
        if not operation.takes_json:
            kinds += ["bool", "int"] if "true" in layout.whole.schema.get("enum", ()) else []
    if not kinds:
        return "Any"
    return " | ".join([*dict.fromkeys(kinds), "_Data", "None"])


def _body(operation: Operation) -> str:
    """The fields of a JSON body as the inside of a `TypedDict`; empty when they aren't all known."""
    fields = operation.layout.body
    if not fields or operation.extra:
        return ""
    members = []
    for name, argument in fields.items():
        kind = _honoured(argument)
        if kind:
            members.append(f"{_text(name)}: {f'Required[{kind}]' if argument.required else kind}")
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
    return f"Literal[{', '.join(map(_text, allowed))}]" if allowed else "Any"


def _text(value: Any) -> str:
    """A literal in source: JSON's strings are Python's."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _camel(name: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in name.split("_"))


# ---- answers ----------------------------------------------------------------------------------------------


def _answer(operation: Operation) -> str:
    """The type of the answer, as its media types say; JSON of no described form is Any."""
    kinds = operation.answers
    if not kinds or any("json" in kind for kind in kinds):
        return "Any"
    if all(kind.startswith("text/") or kind == "application/javascript" for kind in kinds):
        return "str"
    return "Binary" if not any(kind.startswith("text/") for kind in kinds) else "Any"


def _answer_fields(operation: Operation) -> str:
    """The members of a JSON answer as the inside of a `TypedDict`.

    Only where the answer has one form: what runs as long as a job answers otherwise when it is waited for.
    """
    fixed = operation.answers == ("application/json",) and operation.method == "GET"
    described = {name: _ANSWERED.get(kind, "Any") for name, kind in operation.fields.items()}
    kinds = _RECORDS.get(operation.route) or described
    if not fixed or not kinds:
        return ""
    return "{" + ", ".join(f"{_text(name)}: {kind}" for name, kind in kinds.items()) + "}"
