"""Places such as ``o.studies[id]``, given where the id or name is meant that they end in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from dynorthanc.errors import NotFound, OrthancError, ValidationError
from dynorthanc.spec.identifiers import OF_IDS, STORED

if TYPE_CHECKING:
    from dynorthanc.spec.operation import Operation


class Place:
    """A place among the routes of a server; `Handle` is what one sees of it."""

    __slots__ = ()

    _client: Any
    _template: str
    _values: tuple[Any, ...]


def named(place: Place) -> tuple[str, Any]:
    """The list and the id of a place such as ``o.studies[id]``; of any other place, two empty texts."""
    listed, _, last = place._template.rpartition("/")
    return (listed, place._values[-1]) if last.startswith("{") and place._values else ("", "")


def id_at(url: str, given: Any, lists: tuple[str, ...], call: str) -> Any:
    """The id or name that a place ends in; anything else as it is.

    Raises `ValidationError` for a place below none of ``lists``, and for one of another server.
    """
    if not isinstance(given, Place):
        return given
    listed, id_ = named(given)
    if listed not in lists:
        meant = " or ".join(f"{one}/…" for one in lists)
        raise ValidationError(call, [f"the place {given._template} was given, where one of {meant} is meant"])
    if given._client.url != url:
        raise ValidationError(call, ["a place of another server was given: here, its id names it"])
    return id_


def any_place(value: Any) -> bool:
    """Whether there is a place in something."""
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ()
    return isinstance(value, Place) or any(map(any_place, inner))


def taken(
    url: str, operation: Operation, args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The arguments of a call with the ids of the places among them."""
    route, layout = operation.route, operation.layout
    lists = {one.name: operation.template.partition(f"/{{{one.name}}}")[0] for one in layout.path}
    path = [id_at(url, one, (listed,), route) for one, listed in zip(args, lists.values(), strict=False)]
    body = [in_body(url, one, route) for one in args[len(lists) :]]
    given = in_body(url, {**kwargs}, route)
    for keyword, one in kwargs.items():
        where, name = layout.keywords.get(keyword, ("", ""))
        if where == "path" and isinstance(one, Place):
            given[keyword] = id_at(url, one, (lists[name],), route)
    return (*path, *body), given


def in_body(url: str, body: Any, call: str) -> Any:
    """A body, or what is given by name, with the ids of the places where such are meant."""
    if not isinstance(body, dict):
        return _ids(url, body, STORED, call)
    found = {name: _ids(url, body[name], OF_IDS[name], call) for name in OF_IDS if name in body}
    if "json" in body:
        found["json"] = in_body(url, body["json"], call)
    return {**body, **found} if found else body


def _ids(url: str, value: Any, levels: tuple[str, ...], call: str) -> Any:
    lists = tuple(f"/{level}" for level in levels)
    if isinstance(value, (list, tuple)) and any(isinstance(one, Place) for one in value):
        return [_stored(url, one, lists, call) for one in value]
    return _stored(url, value, lists, call)


def _stored(url: str, given: Any, lists: tuple[str, ...], call: str) -> Any:
    """The id of what is stored, which in a body may be that of another level: the server is asked for it."""
    id_ = id_at(url, given, lists, call)
    if isinstance(given, Place):
        try:
            given._client.GET(f"{named(given)[0]}/{id_}")
        except NotFound:
            text = f"the place {given._template} was given, and the server has nothing of that id there"
            raise ValidationError(call, [text]) from None
        except OrthancError:  # it can't be told, and the call itself will hardly come through
            pass
    return id_
