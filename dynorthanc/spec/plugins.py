"""Known plugins and the routes they add: the facts of ``data/plugins.json``, seen on real servers."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from dynorthanc.spec.operation import Argument, Operation

_PATH_ARGUMENT = re.compile(r"\{(\w+)\}")


@lru_cache(maxsize=1)
def known() -> Mapping[str, Mapping[str, Any]]:
    """Facts of the plugins whose routes are known, by the plugin's own name (``dicom-web``)."""
    facts: dict[str, Mapping[str, Any]] = json.loads(
        (Path(__file__).parent / "data" / "plugins.json").read_bytes()
    )
    return facts


def owner(path: str) -> str:
    """The known plugin that a concrete path would belong to; empty if none has such routes."""
    first = next((segment for segment in path.split("/") if segment), "")
    for plugin, facts in known().items():
        if first in {route.split("/")[1] for route in facts["routes"]} - {"plugins"}:
            return plugin
    return ""


def operations(plugin: str, loaded: str = "") -> Iterator[Operation]:
    """The routes of a plugin in a version; all that it ever had without one."""
    for route, facts in known()[plugin]["routes"].items():
        if loaded and "lacked_until" in facts and _number(loaded) <= _number(facts["lacked_until"]):
            continue
        arguments = [
            Argument(name, "path", {"type": "string"}, required=True)
            for name in _PATH_ARGUMENT.findall(route)
        ]
        for key, schema in facts.get("arguments", {}).items():
            place, _, name = key.partition(" ")
            arguments.append(Argument(name, place, schema))
        source = f"plugin {plugin} {loaded}".rstrip()
        yield Operation.of_route(route, facts, arguments, tag=f"Plugin {plugin}", source=source)


def _number(version: str) -> tuple[int, ...]:
    """``1.20`` as (1, 20); a development version is newer than any."""
    found = re.match(r"\d+(\.\d+)*", version)
    return tuple(map(int, found[0].split("."))) if found else (999,)
