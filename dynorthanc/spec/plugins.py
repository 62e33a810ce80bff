"""Known plugins and the routes they add: the facts of ``data/plugins.json``."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from dynorthanc.base.method_names import method_name
from dynorthanc.base.patterns import pattern
from dynorthanc.spec.operation import Argument, Operation

_PATH_ARGUMENT = pattern(r"\{(\w+)\}")


@lru_cache(maxsize=1)
def known() -> Mapping[str, Mapping[str, Any]]:
    """Facts of the plugins whose routes are known, by the plugin's own name (``dicom-web``)."""
    facts: dict[str, Mapping[str, Any]] = json.loads(
        (Path(__file__).parent / "data" / "plugins.json").read_bytes()
    )
    return facts


class Owned(NamedTuple):
    """A route of a plugin."""

    plugin: str
    route: str


@lru_cache(maxsize=1)
def names() -> Mapping[str, Owned]:
    """The routes of all known plugins, by method name and by ``METHOD /template``."""
    found: dict[str, Owned] = {}
    for plugin, facts in known().items():
        for route in facts["routes"]:
            found[route] = found[method_name(*route.split(" "))] = Owned(plugin, route)
    return found


@lru_cache(maxsize=1)
def everything() -> Mapping[str, Operation]:
    """The operations of all known plugins by name, as no particular version has them."""
    return {operation.name: operation for plugin in known() for operation in operations(plugin)}


def owner(path: str) -> str:
    """The known plugin that a concrete path would belong to; empty if none has such routes."""
    segments = [segment for segment in path.split("/") if segment]
    best = ("", 0)
    for name, (plugin, route) in names().items():
        if " " in name:
            template = route.partition(" ")[2].split("/")[1:]
            same = _alike(template, segments)
            if same > best[1]:
                best = plugin, same
    return best[0]


def _alike(template: list[str], segments: list[str]) -> int:
    """How many words a path shares with a template from its beginning; 0 if none is the plugin's own."""
    count = 0
    for place, segment in zip(template, segments, strict=False):
        if not place.startswith("{"):
            if place != segment:
                break
            count += 1
    is_own = template[0] not in _ORTHANCS or count == sum(not p.startswith("{") for p in template)
    return count if is_own else 0


_ORTHANCS = frozenset(("studies", "series", "instances", "plugins", "app"))
"""First segments of plugins' routes that are Orthanc's too."""


def home(plugin: str, facts: Mapping[str, Any]) -> str:
    """Where the site has put a plugin's routes, by what ``GET /plugins/NAME`` tells: ``/dicom-web``."""
    usual: str = known()[plugin].get("root", "")
    moved, found, _ = str(facts.get("RootUri", "")).replace("../", "/").partition("/app/")
    return moved.rstrip("/") if usual and found and moved.strip("/") else usual


def operations(plugin: str, loaded: str = "", root: str = "") -> Iterator[Operation]:
    """The routes of a plugin in a version, below another root; all that it ever had without a version."""
    usual = known()[plugin].get("root", "")
    for route, facts in known()[plugin]["routes"].items():
        if loaded and "lacked_until" in facts and _number(loaded) <= _number(facts["lacked_until"]):
            continue
        template = route.partition(" ")[2]
        known_as = Operation.of_route(
            route,
            {**facts, "text": f"{facts['text']}\n{tried(plugin)}"},
            (*_path_arguments(template), *_arguments(facts)),
            tag=f"Plugin {plugin}",
            source=f"plugin {plugin} {loaded}".rstrip(),
            blind=_blind(facts, loaded),
        )
        is_moved = root and template.startswith(f"{usual}/")
        yield known_as._replace(template=root + template.removeprefix(usual)) if is_moved else known_as


def tried(plugin: str) -> str:
    """How the routes of a plugin are known, in words."""
    facts = known()[plugin]
    if "tried" in facts:
        return f"A route of the plugin {plugin}, tried with {facts['tried']}."
    return f"A route of the plugin {plugin}, not tried: known from {facts['documented']}."


def _blind(facts: Mapping[str, Any], loaded: str) -> dict[str, str]:
    """The tags that a query of this version doesn't search by, and why."""
    rules = facts.get("blind", ())
    old = [r for r in rules if "until" not in r or (loaded and _number(loaded) <= _number(r["until"]))]
    return {tag: rule["why"] for rule in old for tag in rule["tags"]}


def _path_arguments(template: str) -> Iterator[Argument]:
    for name in _PATH_ARGUMENT.findall(template):
        yield Argument(name, "path", {"type": "string"}, required=True)


def _arguments(facts: Mapping[str, Any]) -> Iterator[Argument]:
    for key, argument in facts.get("arguments", {}).items():
        place, _, name = key.partition(" ")
        yield Argument(
            name,
            place,
            argument["schema"],
            argument.get("required", False),
            argument.get("wire", ""),
            ignored=argument.get("ignored", ""),
            harmless=tuple(argument.get("harmless", ())),
        )


def _number(version: str) -> tuple[int, ...]:
    """``1.20`` as (1, 20); a development version is newer than any."""
    found = re.match(r"\d+(\.\d+)*", version)
    return tuple(map(int, found[0].split("."))) if found else (999,)
