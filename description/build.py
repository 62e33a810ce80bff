"""Build the bundled timeline: ``python -m description.build [SPECS]``.

``SPECS`` is a folder of official descriptions, one ``VERSION.json`` or ``VERSION.json.xz`` for each release.
Only facts are taken from them: names, places, JSON types, media types and the versions between which each
exists; they are kept in ``described.json``, so that a new release needs its own description
alone. What the descriptions have wrong or leave unsaid comes from the hand-kept files beside it.
"""

from __future__ import annotations

import argparse
import copy
import json
import lzma
from pathlib import Path
from typing import Any

from packaging.version import Version

from description import meanings, plugins, texts
from description.rules import (
    Facts,
    add_hazards,
    add_members,
    api_versions,
    apply_overlay,
    read_capabilities,
    read_overlay,
)
from dynorthanc.spec import texts as explained

ROOT = Path(__file__).parents[1]
OVERLAY = ROOT / "description" / "overlay"
DESCRIBED = ROOT / "description" / "described.json"
DATA = ROOT / "dynorthanc" / "spec" / "data"
PLACES = ("path", "query", "header", "body")


def read_descriptions(folder: Path) -> dict[str, Facts]:
    """All descriptions of a folder by version, oldest first."""
    found: dict[str, Facts] = {}
    for file in folder.iterdir():
        version = file.name.removesuffix(".xz").removesuffix(".json")
        if file.name.endswith(".json.xz"):
            found[version] = json.loads(lzma.decompress(file.read_bytes()))
        elif file.name.endswith(".json"):
            found[version] = json.loads(file.read_bytes())
    return {version: found[version] for version in sorted(found, key=Version)}


def schema_facts(schema: Facts) -> Facts:
    """The type facts of a described schema, without its prose; numbers are integers unless corrected."""
    kind = schema.get("type")
    facts: Facts = {} if kind is None else {"type": "integer" if kind == "number" else kind}
    if "items" in schema:
        facts["items"] = schema_facts(schema["items"])
    return facts


def operation_facts(template: str, described: Facts) -> Facts:
    """One operation of one description as facts."""
    arguments: dict[str, Facts] = {}
    in_order = sorted(described.get("parameters", ()), key=lambda p: template.find(f"{{{p['name']}}}"))
    for parameter in sorted(in_order, key=lambda p: PLACES.index(p["in"])):
        if parameter["in"] == "path" and f"{{{parameter['name']}}}" not in template:
            continue
        facts: Facts = {"schema": schema_facts(parameter["schema"])}
        if parameter.get("required") and parameter["in"] != "path":
            facts["required"] = True
        arguments[f"{parameter['in']} {parameter['name']}"] = facts
    bodies = (described.get("requestBody") or {}).get("content", {})
    for content in bodies.values():
        for name, schema in content["schema"].get("properties", {}).items():
            arguments[f"body {name}"] = {"schema": schema_facts(schema)}
    answers = described.get("responses", {}).get("200", {}).get("content", {})
    fields = answers.get("application/json", {}).get("schema", {}).get("properties", {})
    return {
        "tag": described["tags"][0] if described.get("tags") else "Other",
        "arguments": arguments,
        "bodies": sorted(bodies),
        "answers": sorted(answers),
        "fields": {name: schema.get("type", "") for name, schema in sorted(fields.items())},
        "deprecated": bool(described.get("deprecated")),
    }


def slice_facts(description: Facts) -> dict[str, Facts]:
    """All operations of one official description, by ``METHOD /template``."""
    return {
        f"{method.upper()} {template}": operation_facts(template, described)
        for template, methods in description["paths"].items()
        for method, described in methods.items()
    }


def extend(described: Facts, version: str, operations: dict[str, Facts]) -> None:
    """Add the next release: its facts replace older ones, what it lacks ended with the release before."""
    before = described["versions"][-1] if described["versions"] else None
    known = described["operations"]
    for route, facts in operations.items():
        is_new = route not in known
        entry = known.setdefault(route, {"since": version, "arguments": {}})
        arguments = entry["arguments"]
        for key, argument in facts["arguments"].items():
            is_late = not is_new and key not in arguments and not key.startswith("path ")
            since = version if is_late else arguments.get(key, {}).get("since")
            arguments[key] = {**argument, "since": since}
        _end(arguments, facts["arguments"], before)
        entry.update({key: value for key, value in facts.items() if key != "arguments"})
    _end(known, operations, before)
    described["versions"].append(version)


def _end(known: dict[str, Facts], current: dict[str, Facts], before: str | None) -> None:
    for key, entry in known.items():
        entry["until"] = None if key in current else entry.get("until") or before


def describe(folder: Path, described: Facts) -> Facts:
    """Take the descriptions of ``folder`` in: all of them anew, or the ones newer than those known."""
    found = read_descriptions(folder)
    if not found:
        raise ValueError(f"no VERSION.json or VERSION.json.xz in {folder}")
    if set(described["versions"]) <= set(found):
        described = {"versions": [], "operations": {}}
    newest = Version(described["versions"][-1]) if described["versions"] else Version("0")
    for version, text in found.items():
        if Version(version) > newest:
            extend(described, version, slice_facts(text))
        elif version not in described["versions"]:
            raise ValueError(f"{version} is older than {newest}: give all descriptions to build anew")
    return described


def compact(operation: Facts) -> Facts:
    """Leave out whatever is the default: an argument lives as long as its operation unless it says more.

    When an operation lives comes first: `timeline.Facts` reads no more of most.
    """
    operation = {**{name: operation.get(name) for name in ("since", "until", "needs")}, **operation}
    in_order = sorted(operation["arguments"].items(), key=lambda item: PLACES.index(item[0].split(" ")[0]))
    arguments = {key: _telling(argument) for key, argument in in_order}
    return {**_telling(operation), "arguments": arguments}


def _telling(facts: Facts) -> Facts:
    nothing: tuple[Any, ...] = ([], {}, "", False, None)
    return {k: v for k, v in facts.items() if k == "schema" or (v not in nothing and k != "arguments")}


def correct(described: Facts, overlay: Path) -> Facts:
    """The timeline: what was described, corrected by the rules of ``overlay``."""
    operations = copy.deepcopy(described["operations"])
    *corrections, members, hazards = read_overlay(overlay)
    apply_overlay(operations, *corrections)
    add_members(operations, members)
    add_hazards(operations, hazards, described["versions"])
    return {"versions": described["versions"], "operations": operations}


def _reading_order(route: str) -> tuple[str, str]:
    method, template = route.split(" ")
    return template, method


def dump(timeline: Facts) -> str:
    """JSON with one operation a line, so that a new release shows as a small diff."""
    operations = timeline["operations"]
    lines = [
        f"{json.dumps(route)}:{json.dumps(compact(operations[route]), separators=(',', ':'))}"
        for route in sorted(operations, key=_reading_order)
    ]
    return (
        '{"versions":' + json.dumps(timeline["versions"]) + ',"operations":{\n' + ",\n".join(lines) + "\n}}\n"
    )


def load(file: Path) -> Facts:
    """Read what `dump` wrote."""
    timeline: Facts = json.loads(file.read_text(encoding="utf-8"))
    return timeline


def _to_explain(route: str, facts: Facts) -> texts.Described:
    names = [key.strip() for key in facts["arguments"]]
    method, template = route.split(" ")
    return texts.Described(method, template, names, list(facts.get("fields", ())))


def public_names() -> str:
    """The stub ``__init__.pyi``: what ``dynorthanc/__init__.py`` exports, as editors read it."""
    import dynorthanc

    facts = vars(dynorthanc)
    lines = [f"from dynorthanc import {n} as {n}" for n in facts["_MODULES"]]
    lines += [
        f"from dynorthanc.{home} import {n} as {n}"
        for home, names in facts["_HOMES"].items()
        for n in names.split()
    ]
    return f'"""{dynorthanc.__doc__}"""\n\n' + "\n".join([*lines, "", "__version__: str", ""])


def _write_stubs(data: Path) -> None:
    package = data.parents[1]
    (package / "__init__.pyi").write_text(public_names(), encoding="utf-8")
    from dynorthanc import stubs  # not before the texts are there
    from dynorthanc.spec import timeline as timelines

    words = explained.Texts(json.loads((data / "texts.json").read_bytes()))
    timeline = timelines.read(data / "timeline.json")
    (package / "_routes.pyi").write_text(stubs.bundled(timeline, words), encoding="utf-8")


def main(arguments: list[str] | None = None) -> None:
    """Write the files of ``spec/data`` and the stubs ``_routes.pyi`` and ``__init__.pyi``.

    With a folder given, ``described.json`` is written first.
    """
    parser = argparse.ArgumentParser(prog="python -m description.build", description=__doc__)
    parser.add_argument("specs", type=Path, nargs="?", help="folder of VERSION.json or VERSION.json.xz")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    overlay: Path = options.root / OVERLAY.relative_to(ROOT)
    data: Path = options.root / DATA.relative_to(ROOT)
    known: Path = options.root / DESCRIBED.relative_to(ROOT)
    if options.specs:
        described = load(known) if known.exists() else {"versions": [], "operations": {}}
        known.write_text(dump(describe(options.specs, described)), encoding="utf-8")
    timeline = correct(load(known), overlay)
    (data / "timeline.json").write_text(dump(timeline), encoding="utf-8")
    to_explain = [_to_explain(route, facts) for route, facts in timeline["operations"].items()]
    (data / "texts.json").write_text(texts.dump(texts.compile(overlay, to_explain)), encoding="utf-8")
    able = {one.pop("name"): {"told": True, **one} for one in read_capabilities(overlay)}
    (data / "capabilities.json").write_text(json.dumps(able, indent=1) + "\n", encoding="utf-8")
    changed = meanings.compile(overlay, timeline["operations"], timeline["versions"])
    lines = ",\n".join(json.dumps(meaning, ensure_ascii=False) for meaning in changed)
    (data / "meanings.json").write_text(f"[\n{lines}\n]\n", encoding="utf-8")
    (data / "builds.json").write_text(plugins.builds(overlay), encoding="utf-8")
    (data / "plugins.json").write_text(plugins.dump(plugins.compile(overlay)), encoding="utf-8")
    numbers = json.dumps(api_versions(overlay), indent=0)
    (data / "api_versions.json").write_text(f"{numbers}\n", encoding="utf-8")
    _write_stubs(data)
    print(f"{len(timeline['operations'])} operations of {len(timeline['versions'])} versions")


if __name__ == "__main__":
    main()
