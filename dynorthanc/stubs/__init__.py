"""Types for editors and type checkers: the routes as a stub file, written from the facts.

``dynorthanc/_routes.pyi`` holds the routes of all versions; `description.build` writes it with the data.
`write` makes one for exactly one server. It takes the place of the other where mypy (``mypy_path``) and
pyright (``stubPath``, by default ``typings``) look first.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import dynorthanc
from dynorthanc.api import Api
from dynorthanc.spec import plugins, texts
from dynorthanc.spec.operation import Operation
from dynorthanc.spec.timeline import Timeline
from dynorthanc.stubs import head, types
from dynorthanc.stubs.answers import answer_fields, answer_type
from dynorthanc.stubs.places import Places
from dynorthanc.stubs.types import camel, text


def generate(
    operations: Iterable[Operation], title: str, taken: Iterable[str] = (), words: texts.Texts | None = None
) -> str:
    """The text of a stub with these operations; attributes that are ``taken`` are left out."""
    ordered = sorted(operations, key=lambda o: (o.template, o.method))
    words = words or texts.load()
    bodies = {o.name: fields for o in ordered if (fields := types.body(o))}
    answers = {o.name: fields for o in ordered if (fields := answer_fields(o))}
    places = Places(ordered)
    firsts = places.first(taken)
    lines = [head.IMPORTS.format(title=title.replace("\n", " ")), head.classes(), *places.functions(), ""]
    lines += [_dict(f"{camel(name)}Body", fields, ", total=False") for name, fields in bodies.items()]
    lines += [_dict(f"{camel(name)}Answer", fields) for name, fields in answers.items()]
    plain, either, by_body, by_fields = [], [], [], []
    for o in ordered:
        summary = text(words.summary(o.method, o.template) or o.text or o.route)
        answer = f"{camel(o.name)}Answer" if o.name in answers else answer_type(o)
        by_id = _by_id(o)
        if types.required(o):
            by_body.append(f"    def {o.name}({types.with_body(o, o.name in bodies)}) -> {answer}: {summary}")
            by_fields.append(f"    def {o.name}({types.with_fields(o)}) -> {answer}: {summary}")
            either.append(f"    {o.name} = _{by_id}either(_ByBody.{o.name}, _ByFields.{o.name})")
        else:
            listed = types.arguments(o, o.name in bodies)
            plain += [f"    @_{by_id}route", f"    def {o.name}({listed}) -> {answer}: {summary}"]
    lines += ["", "class _ByBody:", *by_body, "    ...", "", "class _ByFields:", *by_fields, "    ..."]
    lines += ["", "class Routes:", *(f"    {name}: {kind}" for name, kind in firsts.items()), *plain, *either]
    lines += [*places.classes(waiting=False), *places.classes(waiting=True)]
    lines += ["", "class AsyncRoutes:", *(f"    {name}: Async{kind}" for name, kind in firsts.items())]
    lines += [f"    {o.name} = _{_by_id(o)}async(Routes.{o.name})" for o in ordered]
    lines += [
        "",
        "class FleetRoutes:",
        *(f"    {o.name} = _{_by_id(o)}fleet(Routes.{o.name})" for o in ordered),
    ]
    return "\n".join(lines) + "\n"


def _by_id(operation: Operation) -> str:
    """What the makers of a route with an id in its path begin with: it may be given as `id_` too."""
    return "id_" if any(a.place == "path" and a.name == "id" for a in operation.arguments) else ""


def _dict(name: str, fields: str, more: str = "") -> str:
    return f"{name} = TypedDict({text(name)}, {fields}{more})"


def everything(timeline: Timeline) -> list[Operation]:
    """The operations of all versions, each with all arguments that it ever had."""
    return [
        Operation.of_route(route, facts, timeline.ever(route).values())
        for route, facts in timeline.operations.items()
    ]


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
        package / "__init__.pyi": Path(dynorthanc.__file__).with_suffix(".pyi").read_text(encoding="utf-8"),
        package / "_routes.pyi": generate(api, title, _members(Orthanc)),
    }
    for file, content in files.items():
        file.write_text(content, encoding="utf-8")
    return list(files)


def _members(client: type) -> set[str]:
    return {name for name in dir(client) if not name.startswith("_")}
