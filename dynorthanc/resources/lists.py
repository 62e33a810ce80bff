"""All of a level from its list route, page by page, each resource once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from dynorthanc.answers.shape import listing
from dynorthanc.resources.paging import (
    FIRST,
    Left,
    Pages,
    Rows,
    check_page,
    first_page,
    identifier,
    key,
    patience,
    steadily,
)
from dynorthanc.resources.resolve import ROUTES, level_name, records_of

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

_FIND = "POST /tools/find"

FIRST_IDS = 10_000  # half a megabyte
"""How many ids to ask for at first: for a database they cost what one costs."""


def has_extended_find(client: Client) -> bool:
    """Whether the server's database answers find and lists in one step: from 1.12.5 on, and not each."""
    return client[_FIND].operation.takes("body", "OrderBy")


def _lists_in_one_step(client: Client, expand: bool) -> bool:
    """Whether a page of a list has all that belongs there: ids came by themselves before 1.12.5."""
    knows_order = any(a.name == "OrderBy" for a in client[_FIND].operation.arguments)
    return has_extended_find(client) or not (expand or knows_order)


def listed(client: Client, level: str, expand: bool, page: int | None) -> Rows:
    """Everything of a level, from its list route."""
    return Rows(pages_of(client, level, expand, page, None))


def pages_of(
    client: Client, level: str, expand: bool, page: int | None, limit: int | None
) -> Iterator[Sequence[Any]]:
    """The same in pages, of at most `limit` resources."""
    method = client[f"GET /{ROUTES[level_name(level)]}"]
    check_page("list", page)

    def fetch(since: int, limit: int) -> list[Any]:
        wanted = {"expand": True} if expand else {}

        def apart() -> list[Any]:
            ids = listing(method(since=since, limit=limit), method.operation.route)
            records = {identifier(record): record for record in records_of(client, ids, level)}
            return [records[id_] for id_ in ids if id_ in records]

        ask = partial(method, since=since, limit=limit, **wanted)
        return listing(steadily(ask, None if sure else apart), method.operation.route)

    sure = _lists_in_one_step(client, expand)
    if not (sure or expand):  # all ids would follow the pages
        return (ask() for ask in (method,))

    def rest(given: frozenset[int]) -> Left:
        return left(client, method(), given, level if expand else None)

    first = first_page(page, limit, FIRST if expand else FIRST_IDS)
    seconds = None if page else patience(client)
    return Pages(fetch, first, rest, seconds=seconds, limit=limit, sure=sure).batches()


def left(client: Client, ids: list[str], given: frozenset[int], level: str | None) -> Left:
    """What of all ids hasn't come; with a `level` the records."""
    missing = [id_ for id_ in ids if key(id_) not in given]
    batches = ([record] for record in records_of(client, missing, level)) if level else [missing]
    return Left(len(ids), batches)
