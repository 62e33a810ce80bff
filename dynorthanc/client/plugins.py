"""Routes that plugins add: part of a client's API once the server says it has the plugin.

Nothing is asked at connect time: the server is asked for a plugin when a route of it is first used.
"""

from __future__ import annotations

from dynorthanc.api import Api
from dynorthanc.base.names import attribute_name, method_name
from dynorthanc.client.hints import version
from dynorthanc.client.sending import Sending
from dynorthanc.errors import UnsupportedRouteError
from dynorthanc.spec.operation import Operation
from dynorthanc.spec.plugins import known, operations

_VERBS = ("get_", "post_", "put_", "delete_")


class PluginMissing(UnsupportedRouteError):
    """The server hasn't loaded a plugin that is needed."""


def operation(client: Sending, name: str) -> Operation | None:
    """The operation of a method name or ``METHOD /template``, a plugin's too; raises like `adopt`."""
    return client.api.get(name) or adopt(client, name)


def adopt(client: Sending, name: str) -> Operation | None:
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


def adopt_below(client: Sending, place: str, name: str) -> bool:
    """Whether routes of a plugin go on from a place so: from ``""`` with ``dicom_web``.

    They are then in the client's API. Raises `UnsupportedRouteError` like `adopt`.
    """
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


def _adopted(client: Sending, plugin: str, route: str, name: str) -> Operation:
    loaded = version(plugin, client.GET)
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
