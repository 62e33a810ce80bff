"""The overlay's rules: read from its hand-kept files and applied to what was described."""

from __future__ import annotations

import fnmatch
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

from dynorthanc.check.hazards import CONDITIONS
from dynorthanc.spec.operation import Hazard

Facts = dict[str, Any]


def read_toml(file: Path) -> Facts:
    """The tables of a file kept by hand."""
    return tomllib.loads(file.read_text(encoding="utf-8"))


def read_overlay(folder: Path) -> tuple[list[Facts], list[Facts], list[Facts], list[Facts]]:
    """The rules about operations, arguments and members of answers, and the hazards."""
    operations: list[Facts] = []
    rules: list[Facts] = []
    hazards: list[Facts] = []
    members: list[Facts] = []
    for file in sorted(folder.glob("*.toml")):
        if not file.name.startswith(("texts", "meanings", "plugins", "builds")):
            document = read_toml(file)
            operations += document.get("operation", [])
            rules += document.get("rule", [])
            hazards += [_with_tags(one, document.get("tags", {})) for one in document.get("hazard", [])]
            members += document.get("member", [])
    return operations, rules, members, hazards


def _with_tags(hazard: Facts, lists: Mapping[str, list[str]]) -> Facts:
    """A hazard with the tags themselves, where it names a list that several share."""
    when = hazard.get("when", {})
    named = {key: lists[value] for key, value in when.items() if key == "besides"}
    return {**hazard, "when": {**when, **named}} if named else hazard


def read_capabilities(folder: Path) -> list[Facts]:
    """What a server may be able to do with its database, or not."""
    documents = (tomllib.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.toml")))
    found = [one for document in documents for one in document.get("capability", [])]
    return [{name: value for name, value in one.items() if name != "evidence"} for one in found]


def api_versions(folder: Path) -> dict[str, int]:
    """What versions say of themselves as ``ApiVersion``."""
    numbers: dict[str, int] = tomllib.loads((folder / "api_versions.toml").read_text(encoding="utf-8"))[
        "api_version"
    ]
    return numbers


def matching(patterns: Iterable[str], routes: Iterable[str]) -> Iterator[str]:
    """The routes that any of the patterns means; ``*`` stands for anything."""
    wanted = list(patterns)
    return (route for route in routes if any(fnmatch.fnmatchcase(route, pattern) for pattern in wanted))


def apply_overlay(timeline: dict[str, Facts], operations: list[Facts], rules: list[Facts]) -> None:
    """Correct the timeline in place; a rule that concerns nothing is an error (it would rot unseen)."""
    for rule in operations:
        routes = list(matching(rule["on"], timeline))
        if not routes:
            raise ValueError(f"this rule concerns no operation: {rule}")
        for route in routes:
            timeline[route].update({k: v for k, v in rule.items() if k not in ("on", "evidence")})
    for rule in rules:
        everywhere = rule["on"] == ["*"]
        key = rule["argument"] if " " in rule["argument"] else f"{rule['argument']} "
        routes = [
            r for r in matching(rule["on"], timeline) if not everywhere or key in timeline[r]["arguments"]
        ]
        if not routes:
            raise ValueError(f"this rule concerns no argument: {rule}")
        for route in routes:
            apply_rule(timeline[route], key, rule)


def apply_rule(operation: Facts, key: str, rule: Facts) -> None:
    """Let one rule have its say about one argument of one operation."""
    if rule.get("drop"):
        operation["arguments"].pop(key, None)
        operation["dropped"] = [*operation.get("dropped", ()), key]
        return
    argument = operation["arguments"].setdefault(key, {"schema": {}})
    for name, value in rule.items():
        if name not in ("on", "argument", "evidence"):
            argument[name] = value
    if "schemas" in argument:
        argument.pop("schema", None)


def add_hazards(timeline: dict[str, Facts], hazards: list[Facts], versions: list[str]) -> None:
    """Lay the hazards to their operations; one that concerns nothing, or can't be read, is an error."""
    for hazard in hazards:
        argument = hazard.get("argument", "")
        routes = [route for route in matching(hazard["on"], timeline) if _takes(timeline[route], argument)]
        strange = (set(hazard) - _HAZARD) | (set(hazard.get("when", ())) - CONDITIONS)
        strange |= {hazard[name] for name in ("since", "until") if name in hazard} - set(versions)
        strange |= {"evidence", "effect"} - set(hazard)
        if strange or not routes:
            raise ValueError(
                f"this hazard concerns no operation, or lacks or has {sorted(strange)}: {hazard}"
            )
        kept = {name: value for name, value in hazard.items() if name not in ("on", "evidence")}
        for route in routes:
            born = {"argument": "", "when": {}, "since": timeline[route]["since"]}
            timeline[route].setdefault("hazards", []).append({**born, **kept})


def _takes(operation: Facts, argument: str) -> bool:
    """Whether an operation takes what a hazard is about; any may be given a header, or a body."""
    place, _, name = argument.partition(" ")
    return place == "header" or not name or argument in operation["arguments"]


_HAZARD = {"on", "evidence", *Hazard._fields}


def add_members(timeline: dict[str, Facts], members: list[Facts]) -> None:
    """Say of members of JSON answers which versions have them, and of what type they are."""
    for rule in members:
        routes = list(matching(rule["on"], timeline))
        if not routes or "evidence" not in rule:
            raise ValueError(f"this rule concerns no operation, or has no evidence: {rule}")
        facts = {name: rule[name] for name in ("since", "until", "type") if name in rule}
        for fields in (timeline[route].setdefault("fields", {}) for route in routes):
            for name in rule["names"]:
                known = fields.get(name, {})
                told = {**({"type": known} if isinstance(known, str) else known), **facts}
                if "type" in told:  # else it is named by the description of a later release
                    fields[name] = told
