"""Lists that come page by page, each resource once, also when others come and go meanwhile.

Orthanc counts from the beginning of a list at each request. If something before that place is deleted
between two pages (by the very script that reads them, perhaps), everything moves up, and a reader that
trusts the count skips what moved. So each page begins with the last resource of the one before. If another
stands there, the page before is read again; and in the end, all ids are asked for in one request, which has
everything that was there all along, and what hadn't come yet is fetched.

Where the server reads the resources of a page one by one, it leaves out what has gone meanwhile: a short page
is no end, and all ids are asked for in any case.

A server reads its index from the beginning for each page: the larger the pages, the less a list costs. So the
first one is small, for whoever wants a few, and the next as large as fits into memory and comes in time.
"""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from operator import length_hint
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from dynorthanc.errors import BadRequest, IncompleteAnswer, ValidationError

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

Fetch = Callable[[int, int], list[Any]]
"""(since, limit) → the resources from there on, at most so many."""


FIRST = 20
"""How many the first page has, where pages grow: what costs hardly more than one."""
_AT_ONCE = 500
"""A limit up to which one page has all."""
_HELD = 4 << 20  # bytes of a page
_PATIENCE = 15.0  # seconds that a page should take at most

_OUT_OF_RANGE = 3  # OrthancStatus
_TRIES = 8
_T = TypeVar("_T")


def steadily(ask: Callable[[], _T], otherwise: Callable[[], _T] | None = None) -> _T:
    """What a list answers, asked again where a patient has gone while the server put its record together.

    ``otherwise``: what to do then in place of asking again, where that takes long.

    1.13.0 answers patients' records so, one list of twenty in seven while others delete a hundred a second;
    1.12.7, 1.10.1, 1.9.1, and 1.13.0 at other levels, never did.
    """
    for _ in range(_TRIES - 1):
        try:
            return ask()
        except BadRequest as error:
            if error.orthanc_status != _OUT_OF_RANGE:
                raise
            if otherwise:
                return otherwise()
    return ask()


class Left(NamedTuple):
    """What a request for everything has that hadn't come before."""

    asked: int
    """How many it has in all."""
    batches: Iterable[Sequence[Any]]


class Rows(Iterator[Any]):
    """What comes in batches, one by one, `limit` at most."""

    def __init__(self, batches: Iterable[Sequence[Any]], limit: int | None = None) -> None:
        self._batches = iter(batches)
        self._left = limit
        self._batch: Iterator[Any] = iter(())

    def __repr__(self) -> str:
        return "<rows, asked page by page: a loop takes them, or list()>"

    def __next__(self) -> Any:
        for row in self._batch:
            return row
        batch: Sequence[Any] = ()
        while not batch:
            if self._left == 0:
                raise StopIteration
            batch = next(self._batches)[: self._left]
        if self._left is not None:
            self._left -= len(batch)
        self._batch = iter(batch)
        return next(self._batch)

    @property
    def at_hand(self) -> int:
        """How many there are before the server is asked again."""
        return length_hint(self._batch)


Rest = Callable[[frozenset[int]], Left]
"""Keys of what was given already → what else there is."""


def identifier(resource: Any) -> str:
    """The Orthanc id of a record, or of what is an id itself."""
    return resource if isinstance(resource, str) else str(resource["ID"])


def check_page(call: str, page: Any) -> None:
    """Raise `ValidationError` for what is no number of resources to ask for at once; None leaves it to us."""
    if page is not None and (isinstance(page, bool) or not isinstance(page, int) or page < 1):
        raise ValidationError(call, [f"page is a number from 1 on, not {page!r}"])


def first_page(page: int | None, limit: int | None, first: int = FIRST) -> int:
    """How many to ask for at first: `page` where that is given."""
    first = page or first
    if limit is not None and (limit < first or (page is None and limit <= _AT_ONCE)):
        return limit
    return first


def patience(client: Client) -> float:
    """Seconds that a page may take if it were to grow as much as its rows do: far from the client's limit."""
    limit = client.transport.limits[1]
    return _PATIENCE if limit is None else min(_PATIENCE, limit / 4)


def grown(rows: list[Any], took: float, seconds: float) -> int:
    """How many to ask for next within some seconds, by what the last ones held and took."""
    size = len(str(rows[-1])) + 2  # about as long as its JSON
    return max(1, min(_HELD // size, int(len(rows) * seconds / max(took, 1e-4))))


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


_BARREN = 100  # pages in a row that hold nothing new, as no list that changes gives them


class Pages:
    """Reads a list by pages; iterate once. In memory are one page and eight bytes for each resource.

    `page`: how many the first has, and each where they don't grow, by the `seconds` that one may take.
    `limit`: how many are wanted in all.

    `rest` gives from one request for everything what isn't among the keys given already (see `key`). It is
    asked where the list has changed while it was read, where the server refuses any but the first page (from
    1.12.5 on in queries for tags that its database doesn't hold), and always if not `sure`: where a page may
    lack what belongs there. `floor`: given where pages may be cut. `total`: given where the server may leave
    out some of what its database finds, but counts on in what that finds, so that a short page is no end;
    gives how many the database finds, None where that can't be told.
    """

    def __init__(
        self,
        fetch: Fetch,
        page: int,
        rest: Rest,
        *,
        seconds: float | None = None,
        limit: int | None = None,
        sure: bool = True,
        floor: Floor | None = None,
        total: Callable[[], int | None] | None = None,
    ) -> None:
        self._fetch = fetch
        self._page = page
        self._seconds = seconds
        self._limit = limit
        self._rest = rest
        self._sure = sure
        self._floor = floor
        self._total = total
        self._given = array("Q")
        self._cut = 0  # how long a page was that the server has cut

    def __iter__(self) -> Iterator[Any]:
        return chain.from_iterable(self.batches())

    def batches(self) -> Iterator[Sequence[Any]]:
        """What each request gave that hadn't come before."""
        yield from self._paged()
        if self._sure:
            return
        rest = self._rest(frozenset(self._given))
        if self._cut and rest.asked == self._cut:
            raise IncompleteAnswer(
                f"the list has changed while it was read, and the server gives no more than {self._cut} at "
                "once (LimitFindResults): what was missed can't be known"
            )
        yield from rest.batches

    def _paged(self) -> Iterator[list[Any]]:
        """What comes page by page; `_sure` is false afterwards if something may be missing."""
        position = 0
        last = ""  # the id that stands before `position`; empty where that isn't known
        seen: set[int] = set()  # once something may come twice
        short = 0
        is_back = False
        barren = 0  # pages in a row with nothing new
        while True:
            overlap = 1 if last else 0
            asked = self._page + overlap
            started = time.monotonic()
            try:
                rows = self._fetch(position - overlap, asked)
            except BadRequest:  # where it isn't sure, something has gone while it was read, perhaps
                if not position and self._sure:
                    raise
                self._sure = self._sure and short > 0  # there may be more, but no way to ask for it
                return
            took = time.monotonic() - started
            if overlap and (not rows or identifier(rows[0]) != last):
                self._sure = False
                if not is_back:  # whoever reads deletes what is read, perhaps: what is left has moved up
                    seen, is_back = set(self._given), True
                    position, last = max(0, position - self._page), ""
                    continue
                overlap = 0
            new = [row for row in rows[overlap:] if not seen or key(identifier(row)) not in seen]
            self._given.extend(map(key, map(identifier, new)))
            barren = 0 if new else barren + 1
            if barren > _BARREN and rows:
                raise IncompleteAnswer("the server gives the same page of its list again and again")
            yield new
            if seen:
                seen.update(map(key, map(identifier, new)))
                is_back = 2 * len(new) < len(rows)
            if short and len(rows) > overlap and self._total is None:
                self._cut = short
            is_short = len(rows) < asked
            is_cut = self._floor is not None and self._floor.may_be_cut(len(rows))
            if is_cut and is_short and self._sure and self._has_come(position - overlap + len(rows)):
                return
            if len(rows) == overlap or (is_short and not is_cut):
                self._sure = self._sure and self._ends_at(position - overlap + len(rows))
                return
            short = len(rows) if is_short else 0
            position, last = position - overlap + len(rows), identifier(rows[-1])
            self._page = self._next_page(rows, took)

    def _next_page(self, rows: list[Any], took: float) -> int:
        page = self._page if self._seconds is None else grown(rows, took, self._seconds)
        return page if self._limit is None else max(1, min(page, self._limit - len(self._given)))

    def _has_come(self, position: int) -> bool:
        """Whether the server counts as many as came: one question, where another page would cost as much."""
        return self._total is not None and self._total() == position

    def _ends_at(self, position: int) -> bool:
        total = None if self._total is None else self._total()
        return total is None or position >= total


def key(id_: str) -> int:
    """Sixteen of the forty hexadecimal digits of the SHA-1 that an Orthanc id is."""
    try:
        return int(id_.replace("-", "")[:16], 16)
    except ValueError:  # what a server of another kind calls an id
        return hash(id_) & 0xFFFF_FFFF_FFFF_FFFF
