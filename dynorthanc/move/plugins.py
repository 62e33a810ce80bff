"""Routes that plugins add: known beforehand, part of a client's API once the server says it has the plugin.

The facts are in ``data/plugins.json``, seen on real servers. Nothing is asked at connect time: the server is
asked for a plugin when a route of it is first used.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dynorthanc.api import Api
from dynorthanc.errors import NotFound, OrthancError, UnsupportedRouteError
from dynorthanc.operation import Argument, Operation, method_name

if TYPE_CHECKING:
    from dynorthanc.client import Client
    from dynorthanc.sending import Sending

_VERBS = ("get_", "post_", "put_", "delete_")
_PATH_ARGUMENT = re.compile(r"\{(\w+)\}")


class PluginMissing(UnsupportedRouteError):
    """The server hasn't loaded a plugin that is needed."""


@lru_cache(maxsize=1)
def known() -> Mapping[str, Mapping[str, Any]]:
    """Facts of the plugins whose routes are known, by the plugin's own name (``dicom-web``)."""
    facts: dict[str, Mapping[str, Any]] = json.loads(
        (Path(__file__).parents[1] / "data" / "plugins.json").read_bytes()
    )
    return facts


def adopt(client: Client, name: str) -> Operation | None:
    """The operation of a method name or ``METHOD /template`` of a plugin, once the server has that plugin.

    All routes of the plugin are then in the client's API. None for a name that no known plugin has.
    Raises `UnsupportedRouteError` that names the plugin which the server lacks, or has too old.
    """
    if not name.startswith(_VERBS) and " " not in name:
        return None
    for plugin, facts in known().items():
        for route in facts["routes"]:
            if name in (route, method_name(*route.split(" "))):
                return _adopted(client, plugin, route, name)
    return None


def adopt_below(client: Client, place: str, name: str) -> bool:
    """Whether routes of a plugin go on from a place so: from ``""`` with ``dicom_web``.

    They are then in the client's API. Raises `UnsupportedRouteError` like `adopt`.
    """
    from dynorthanc.explore.handle import attribute_name

    here = place.split("/")
    for plugin, facts in known().items():
        below = {
            route: route.partition(" ")[2].split("/")
            for route in sorted(facts["routes"], key=lambda route: "lacked_until" in facts["routes"][route])
        }
        for route, segments in below.items():
            if segments[: len(here)] == here and name == attribute_name("".join(segments[len(here) :][:1])):
                if client.api.get(route) is None:
                    _adopted(client, plugin, route, route)
                return True
    return False


def _adopted(client: Client, plugin: str, route: str, name: str) -> Operation:
    loaded = version(client, plugin)
    if loaded is None:
        package = known()[plugin]["package"]
        raise UnsupportedRouteError(
            f"{name} is a route of the plugin {plugin} (Debian package {package}), "
            f"which this Orthanc {client.version} hasn't loaded"
        )
    own = tuple(operations(plugin, loaded))
    found = next((operation for operation in own if operation.route == route), None)
    if found is None:
        raise UnsupportedRouteError(f"{name} needs a newer plugin {plugin}; this server has {loaded}")
    api = client.api
    there = {operation.name for operation in api}  # what the server describes itself is better known
    client._api = Api(
        api.version,
        [*api, *(operation for operation in own if operation.name not in there)],
        described=api.described,
        note=api.note,
        source=f"{api.source}+{plugin}",
    )
    return client.api.operations[found.name]


def version(client: Sending, plugin: str) -> str | None:
    """The version of a plugin that the server has loaded; None if it hasn't."""
    try:
        return str(client.GET(f"/plugins/{plugin}").get("Version", ""))
    except NotFound:
        return None


def hint(client: Sending, path: str) -> str:
    """What is to be said of a path that wasn't found and may be a plugin's; empty if it isn't."""
    first = [segment for segment in path.split("/") if segment][:1]
    for plugin, facts in known().items():
        roots = {route.split("/")[1] for route in facts["routes"]} - {"plugins"}
        if first and first[0] in roots:
            try:
                loaded = version(client, plugin)
            except OrthancError:
                return f"it belongs to the plugin {plugin}"
            what = f"has in version {loaded}" if loaded is not None else "hasn't loaded"
            return f"it belongs to the plugin {plugin}, which this server {what}"
    return ""


def operations(plugin: str, loaded: str = "") -> Iterator[Operation]:
    """The routes of a plugin in a version; all that it ever had without one."""
    for route, facts in known()[plugin]["routes"].items():
        if loaded and "lacked_until" in facts and _number(loaded) <= _number(facts["lacked_until"]):
            continue
        method, template = route.split(" ")
        arguments = [
            Argument(name, "path", {"type": "string"}, required=True)
            for name in _PATH_ARGUMENT.findall(template)
        ]
        for key, schema in facts.get("arguments", {}).items():
            place, _, name = key.partition(" ")
            arguments.append(Argument(name, place, schema))
        yield Operation(
            method_name(method, template),
            method,
            template,
            f"Plugin {plugin}",
            "",
            None,
            tuple(arguments),
            tuple(facts.get("bodies", ())),
            tuple(facts.get("answers", ())),
            extra=facts.get("extra", ""),
            source=f"plugin {plugin} {loaded}".rstrip(),
            text=facts["text"],
        )


def _number(version: str) -> tuple[int, ...]:
    """``1.20`` as (1, 20); a development version is newer than any."""
    found = re.match(r"\d+(\.\d+)*", version)
    return tuple(map(int, found[0].split("."))) if found else (999,)
