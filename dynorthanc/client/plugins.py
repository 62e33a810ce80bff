"""Routes that plugins add: part of a client's API once the server says it has the plugin.

Nothing is asked at connect time: the server is asked for a plugin when a route of it is first used.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any

from dynorthanc.answers.shape import listing_of
from dynorthanc.api import Api
from dynorthanc.base.method_names import attribute_name
from dynorthanc.base.problems import Problem
from dynorthanc.client.hints import loaded
from dynorthanc.client.sending import Sending
from dynorthanc.errors import OrthancError, UnsupportedRouteError
from dynorthanc.spec.backend import asked
from dynorthanc.spec.operation import Operation
from dynorthanc.spec.plugins import Owned, home, known, names, operations
from dynorthanc.spec.requirements import is_requirement, missing

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
    owned = names().get(name)
    return _adopted(client, owned, name) if owned else None


def absence(client: Sending, name: str) -> Problem | None:
    """Why a client has no operation of that name, a plugin's neither; None if it has one."""
    try:
        found = operation(client, name)
    except UnsupportedRouteError as error:
        return Problem("route", name, "unknown", str(error))
    return None if found else client._in_full([client.api.missing(name)])[0]


def learn(client: Sending, requirements: Iterable[str]) -> None:
    """Have what is required of plugins (``/dicom-web/studies:limit``) in the client's API, if it is there."""
    for required in filter(is_requirement, requirements):
        asked = required.partition(":")[0]
        routes = (route for route in names() if asked in (route, route.partition(" ")[2]))
        with suppress(OrthancError):
            adopt(client, next(routes, ""))


def lacking(client: Sending, requirements: Sequence[str]) -> list[Problem]:
    """What of the requirements a server lacks, plugins' routes too: see `missing`."""
    learn(client, requirements)
    return client._in_full(missing(client.api, requirements))


def adopt_below(client: Sending, place: str, name: str) -> str:
    """Where routes of a plugin go on from a place so: from ``""`` with ``dicom_web``; empty if none do.

    They are then in the client's API. Raises `UnsupportedRouteError` like `adopt`.
    """
    here = place.split("/")
    for plugin, facts in known().items():
        below = sorted(facts["routes"], key=lambda route: "lacked_until" in facts["routes"][route])
        for route in below:
            segments = route.partition(" ")[2].split("/")
            if segments[: len(here)] == here and name == attribute_name("".join(segments[len(here) :][:1])):
                found = client.api.get(route) or _adopted(client, Owned(plugin, route), route)
                depth = len(found.template.split("/")) - len(segments)  # the site's root may be deeper
                return "/".join(found.template.split("/")[: len(here) + 1 + depth])
    return ""


def adopt_all(client: Sending, only_movable: bool = False) -> None:
    """Have the routes of all known plugins that the server has in the client's API.

    ``only_movable``: of those that a site may have put elsewhere.
    """
    with suppress(OrthancError):  # whoever may not see the plugins can call their routes all the same
        listed = {str(one) for one in listing_of(client.GET("/plugins"), "GET /plugins")}
        for plugin, facts in known().items():
            is_wanted = facts["routes"] and ("root" in facts or not only_movable)
            if is_wanted and listed & {plugin, *facts.get("names", ())} and not _has(client, plugin):
                add(client, plugin, loaded(plugin, client.GET) or {})


def in_full(client: Sending) -> Api:
    """A client's API, whose refusals name the version of its database's plugin, asked for now."""
    api = client.api
    with suppress(OrthancError):
        known = asked(api.backend, client.ask)
        if known != api.backend:
            own = [_named(operation, client) for operation in api]
            facts = {name: getattr(api, name) for name in ("described", "note", "source")}
            return Api(api.version, own, **facts, backend=known)
    return api


def _named(operation: Operation, client: Sending) -> Operation:
    if not any(argument.unable for argument in operation.arguments):
        return operation
    reasons = (a._replace(ignored=client._reason(a.ignored)) for a in operation.arguments)
    return operation._replace(arguments=tuple(reasons))


def _has(client: Sending, plugin: str) -> bool:
    return client.api.get(next(iter(known()[plugin]["routes"]))) is not None


def _adopted(client: Sending, owned: Owned, name: str) -> Operation:
    told = loaded(owned.plugin, client.GET)
    if told is None:
        package = known()[owned.plugin].get("package")
        whose = f" (Debian package {package})" if package else ""
        raise UnsupportedRouteError(
            f"{name} is a route of the plugin {owned.plugin}{whose}, "
            f"which this Orthanc {client.version} hasn't loaded"
        )
    add(client, owned.plugin, told)
    found = client.api.get(owned.route)
    if found is None:
        has = told.get("Version")
        raise UnsupportedRouteError(f"{name} needs a newer plugin {owned.plugin}; this server has {has}")
    return found


def add(client: Sending, plugin: str, told: Mapping[str, Any]) -> None:
    """Have the routes of a plugin in the client's API; `told`: what the server says of it."""
    client._plugins = {**client._plugins, plugin: told}
    own = operations(plugin, str(told.get("Version", "")), home(plugin, told))
    api = client.api
    there = {operation.name for operation in api}  # what the server describes itself is better known
    client._api = Api(
        api.version,
        [*api, *(operation for operation in own if operation.name not in there)],
        described=api.described,
        note=api.note,
        source=f"{api.source}+{plugin}",
        backend=api.backend,
    )
