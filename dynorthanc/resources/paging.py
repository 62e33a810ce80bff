"""Lists that come page by page, each resource once, also when others come and go meanwhile.

Orthanc counts from the beginning of a list at each request. If something before that place is deleted
between two pages (by the very script that reads them, perhaps), everything moves up, and a reader that
trusts the count skips what moved. So each page begins with the last resource of the one before; if another
stands there, the list is read again from its beginning, without what was given out already.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from typing import Any

from dynorthanc.errors import BadRequest, IncompleteAnswer, ValidationError

_PATIENCE = 5  # how often a list is read again in vain
Fetch = Callable[[int, int], list[Any]]
"""(since, limit) → the resources from there on, at most so many."""


def identifier(resource: Any) -> str:
    """The Orthanc id of a record, or of what is an id itself."""
    return resource if isinstance(resource, str) else str(resource["ID"])


def check_page(call: str, page: Any) -> None:
    """Raise `ValidationError` for what is no number of resources to ask for at once."""
    if isinstance(page, bool) or not isinstance(page, int) or page < 1:
        raise ValidationError(call, [f"page is a number from 1 on, not {page!r}"])


class Floor:
    """How many rows a server is known to give at once, to tell its cutting from the end of a list.

    A server with a limit of its own (`LimitFindResults`) answers short pages in the middle of a list. A page
    shorter than another was isn't cut; after one as long as any before, the only way to know is to ask on.
    """

    def __init__(self) -> None:
        self.rows = 0

    def may_be_cut(self, rows: int) -> bool:
        """Whether a page of so many rows may be cut."""
        cut = rows >= self.rows
        self.rows = max(self.rows, rows)
        return cut


class Pages:
    """Reads a list by pages; iterate once. In memory are one page and eight bytes for each resource.

    `whole` reads everything at once, for where the server refuses any but the first page: from 1.12.5 on it
    does that in queries for tags that its database doesn't hold. `floor`: given where pages may be cut.
    `total`: given where the server may leave out some of what its database finds, but counts on in what that
    finds, so that a short page is no end; gives how many the database finds, None where that can't be told.
    """

    def __init__(
        self,
        fetch: Fetch,
        page: int,
        whole: Callable[[], list[Any]] | None = None,
        floor: Floor | None = None,
        total: Callable[[], int | None] | None = None,
    ) -> None:
        self._fetch = fetch
        self._page = page
        self._whole = whole
        self._floor = floor
        self._total = total
        self._given = array("Q")

    def __iter__(self) -> Iterator[Any]:
        position = 0
        last = ""  # the id that stands before `position`
        seen: frozenset[int] = frozenset()
        short = False
        in_vain = 0  # how often it was read again and gave nothing new
        while True:
            overlap = 1 if position else 0
            try:
                rows = self._fetch(position - overlap, self._page + overlap)
            except BadRequest:
                if not overlap or self._whole is None:
                    raise
                if short:  # there may have been more, but the server has no way to ask for it
                    return
                self._read_whole(self._whole)
                continue
            if overlap and (not rows or identifier(rows[0]) != last):
                in_vain = in_vain + 1 if len(self._given) == len(seen) else 0
                if self._whole is not None and (in_vain or self._total is not None):
                    self._read_whole(self._whole)
                elif in_vain == _PATIENCE:
                    raise IncompleteAnswer("the list isn't the same for as long as it takes to read it")
                seen, position, last, short = frozenset(self._given), 0, "", False
                continue
            for row in rows[overlap:]:
                key = _key(identifier(row))
                if key not in seen:
                    self._given.append(key)
                    yield row
            short = len(rows) < self._page + overlap
            cut = self._floor is not None and self._floor.may_be_cut(len(rows))
            if len(rows) == overlap or (short and not cut):
                if self._whole is None or self._ends_at(position - overlap + len(rows)):
                    return
                self._read_whole(self._whole)
                seen, position, last, short = frozenset(self._given), 0, "", False
                continue
            position, last = position - overlap + len(rows), identifier(rows[-1])

    def _ends_at(self, position: int) -> bool:
        total = None if self._total is None else self._total()
        return total is None or position >= total

    def _read_whole(self, whole: Callable[[], list[Any]]) -> None:
        """Read everything in one request, and go on in that."""
        self._fetch = _slices(whole())
        self._floor = self._total = None


def _slices(everything: list[Any]) -> Fetch:
    return lambda since, limit: everything[since : since + limit]


def _key(id_: str) -> int:
    """Sixteen of the forty hexadecimal digits of the SHA-1 that an Orthanc id is."""
    try:
        return int(id_.replace("-", "")[:16], 16)
    except ValueError:  # what a server of another kind calls an id
        return hash(id_) & 0xFFFF_FFFF_FFFF_FFFF
