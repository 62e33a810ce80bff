"""The routes of plugins, compiled from ``overlay/plugins.toml``: the rules laid on the routes they mean."""

from __future__ import annotations

import json
from pathlib import Path

from description.rules import Facts, matching, read_toml

_KNOWN = {"answers", "bodies", "arguments", "extra", "lacked_until", "blind"}


def compile(overlay: Path) -> dict[str, Facts]:
    """The plugins by name. Raises `ValueError` for a rule that concerns nothing."""
    document = read_toml(overlay / "plugins.toml")
    plugins: dict[str, Facts] = document["plugin"]
    for facts in plugins.values():
        facts["routes"] = {route: {"text": text} for route, text in facts.get("routes", {}).items()}
    for rule in document["rule"]:
        _apply(rule, plugins[rule["plugin"]]["routes"])
    return plugins


def _apply(rule: Facts, routes: Facts) -> None:
    meant = list(matching(rule["on"], routes))
    strange = set(rule) - _KNOWN - {"plugin", "on", "evidence"}
    if not meant or strange or not rule["evidence"]:
        raise ValueError(f"this rule concerns no route, says nothing known, or has no evidence: {rule}")
    for route in meant:
        facts = routes[route]
        added = {"arguments": facts.get("arguments", {}) | rule.get("arguments", {})}
        added["blind"] = facts.get("blind", []) + rule.get("blind", [])
        facts.update({name: value for name, value in rule.items() if name in _KNOWN})
        facts.update({name: value for name, value in added.items() if value})


def builds(overlay: Path) -> str:
    """The facts of ``overlay/builds.toml`` as JSON, without their evidence."""
    facts = {
        about: {name: value for name, value in known.items() if name != "evidence"}
        for about, known in read_toml(overlay / "builds.toml").items()
    }
    return json.dumps(facts) + "\n"


def dump(plugins: dict[str, Facts]) -> str:
    """JSON with one route a line."""
    blocks = []
    for name, facts in plugins.items():
        lines = ",\n".join(f"  {json.dumps(r)}: {json.dumps(known)}" for r, known in facts["routes"].items())
        head = json.dumps({key: value for key, value in facts.items() if key != "routes"})[:-1]
        blocks.append(f' {json.dumps(name)}: {head}, "routes": {{\n{lines}\n }}}}')
    return "{\n" + ",\n".join(blocks) + "\n}\n"
