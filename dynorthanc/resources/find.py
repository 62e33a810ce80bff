"""Queries: what a server stores that matches some tags, lazily, page by page, right on every version."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, partial
from itertools import islice
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from dynorthanc.answers.shape import expected, listing
from dynorthanc.check.guard import all_of, guarded
from dynorthanc.check.mode import flags
from dynorthanc.errors import BadRequest, Forbidden, OrthancError, ValidationError, WrongType
from dynorthanc.resources.lists import FIRST_IDS, has_extended_find, left, pages_of
from dynorthanc.resources.paging import (
    FIRST,
    Floor,
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
from dynorthanc.resources.person_names import as_in_a_letter, tell, telling
from dynorthanc.resources.query_values import begun, query_of
from dynorthanc.resources.resolve import LEVELS, argument, level_name, resolve
from dynorthanc.resources.sieve import Sieve
from dynorthanc.spec import timeline
from dynorthanc.spec.tags import plain

if TYPE_CHECKING:
    from pandas import DataFrame  # type: ignore[import-untyped, unused-ignore]

    from dynorthanc.client.client import Client

_ROUTE = "POST /tools/find"
_COUNT = "POST /tools/count-resources"
_PAGED_WRONGLY = ("ModalitiesInStudy", "00080061")
_ASCII = ("UID", "Date", "Time", "Modality", "ModalitiesInStudy", "Sex")
"""How tags end whose values have nothing but ASCII."""
_OWN_TEXTS = {
    "Patient": {"PatientName", "PatientID"},
    "Study": {"PatientName", "PatientID", "AccessionNumber", "StudyDescription", "StudyID"},
}
"""Texts that belong to a level or to one above it."""
_UIDS = ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")
_LABELLED = "PUT /studies/{id}/labels/{label}"
_SEVERAL = re.compile(r"[*?\\]")
"""What in a value matches several."""
_OF_RECORDS = ("Expand", "RequestedTags", "ResponseContent")
"""What asks for more than ids."""
_PARENTS = ("ParentPatient", "ParentStudy", "ParentSeries")
_COUNTED = ("Level", "Query", "Labels", "LabelsConstraint", "MetadataQuery")

_floors: WeakKeyDictionary[Client, dict[bool, Floor]] = WeakKeyDictionary()
"""Of instances, and of all else: `LimitFindInstances` and `LimitFindResults` are two."""


class NotOne(OrthancError, LookupError):
    """`one` found nothing, or more than one."""


def check_labels(call: str, name: str, labels: Iterable[str]) -> None:
    """Raise `ValidationError` for what can be no label: nothing would have it, and that says nothing."""
    label = timeline.load().ever(_LABELLED)["path", "label"].schema
    wrong = [
        repr(one) if isinstance(one, str) else type(one).__name__  # a record tells of a patient
        for one in labels
        if not isinstance(one, str) or not re.fullmatch(label["pattern"], one)
    ]
    if wrong:
        raise ValidationError(call, [f"{name}: {', '.join(wrong)} can be no label; one has {label['words']}"])


@guarded
class Find:
    """A query, asked when it is iterated over, anew each time; made by `Orthanc.find`.

    It gives records (or ids, with ``expand=False``). See `count`, `first`, `one`, `to_list`, `to_dataframe`.
    """

    def __init__(
        self,
        client: Client,
        level: str,
        query: Mapping[str, Any],
        *,
        expand: bool = True,
        limit: int | None = None,
        page: int | None = None,
        labels: str | Iterable[str] | None = None,
        labels_constraint: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        order_by: Any = None,
        requested_tags: Iterable[str] | None = None,
        parent: Any = None,
        case_sensitive: bool | None = None,
        response_content: Iterable[str] | None = None,
    ) -> None:
        check_page("find", page)
        flags("find", expand=expand)
        if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or limit < 1):
            raise ValidationError("find", [f"limit is a number from 1 on, or left out; not {limit!r}"])
        if labels is not None and not isinstance(labels, str):
            labels = all_of("find", labels)
            if not labels:
                raise ValidationError("find", ["labels: an empty list would match everything"])
        if labels is not None:
            check_labels("find", "labels", [labels] if isinstance(labels, str) else labels)
        self._client = client
        self._expand = expand
        self._limit = limit
        self._page = page
        self.level = level_name(level)
        body: dict[str, Any] = {
            "Level": self.level,
            "Query": {tag: begun(tag, text) for tag, text in query_of(query).items()},
        }
        given = {
            "Labels": [labels] if isinstance(labels, str) else labels,
            "LabelsConstraint": labels_constraint,
            "MetadataQuery": None if metadata is None else dict(metadata),
            "OrderBy": None if order_by is None else _order(order_by),
            "RequestedTags": None if requested_tags is None else all_of("find", requested_tags),
            "CaseSensitive": case_sensitive,
            "ResponseContent": None if response_content is None else all_of("find", response_content),
        }
        body.update((name, value) for name, value in given.items() if value is not None)
        if parent is not None:
            with argument("find", "parent"):
                found = list(islice(resolve(client, parent), 2))
            if len(found) != 1:
                raise ValidationError("find", ["parent is one patient, study or series"])
            if found[0].level == "Instance":
                raise ValidationError("find", ["parent: an instance was given, which has nothing below"])
            body[f"Parent{found[0].level}"] = found[0].id
        if expand:
            body["Expand"] = True
        self._sieve = Sieve.of(client, body)
        body = self._body = self._sieve.left(body)
        # always strict: an older server takes what it doesn't know, and gives everything it has
        client[_ROUTE].request(json=self._sieve.plain(body), validate="error")

    def __repr__(self) -> str:
        tags = ", ".join(self._body["Query"]) or "all"
        others = sorted(set(self._body) - {"Level", "Query", "Expand"})
        limit = f"; at most {self._limit}" if self._limit else ""
        return f"<find {self.level}: {tags}{'; ' + ', '.join(others) if others else ''}{limit}>"

    def __bool__(self) -> bool:
        """Whether there is any: asks for one. Else ``if o.find(…)`` would always hold."""
        return self.first() is not None

    def __getitem__(self, which: int | slice) -> Any:
        """One by its place, or a list of some from the beginning on; no more are asked for than that."""
        first, last = (which.start, which.stop) if isinstance(which, slice) else (which, which)
        places = [place for place in (first, last) if place is not None]
        step = which.step if isinstance(which, slice) else None
        if step not in (None, 1) or not all(type(place) is int and place >= 0 for place in places):
            raise WrongType("find", [f"[{which!r}]: a place counts from 0 on; for others, list(…) it first"])
        if isinstance(which, slice):
            several = self if last is None else self._at_most(last) if last else ()
            return list(islice(several, first, last))
        found = list(islice(self._at_most(which + 1), which, None))
        if not found:
            raise IndexError(f"{self!r} gives no more than {which}")
        return found[0]

    def __len__(self) -> int:
        # list() asks for it too: it must cost no request, and its TypeError is passed over there
        raise WrongType("find", ["how many there are, .count() asks the server; list(…) has all, .one() one"])

    def __iter__(self) -> Iterator[Any]:
        rows, query = self._rows(), self._body["Query"]
        return telling(rows, "find", query, self._has) if as_in_a_letter(query) else rows

    def _has(self, query: dict[str, str]) -> bool:
        """Whether there is any of these tags, whatever else is asked for."""
        return bool(self._send({"Level": self.level, "Query": query}))

    def _rows(self) -> Iterator[Any]:
        if self._sieve:
            return islice(self._sifted(), self._limit)
        is_all = not self._body["Query"] and set(self._body) <= {"Level", "Query", "Expand"}
        if is_all and not (self._expand and self._extended):
            return self._everything()
        return self._found()

    def _everything(self) -> Iterator[Any]:
        """All of a level: its own route has them without looking for them. Not everybody may ask that."""
        batches = pages_of(self._client, self.level, self._expand, self._page, self._limit)

        def those() -> Iterator[Sequence[Any]]:
            try:
                yield next(batches, ())
            except Forbidden:
                yield from ([row] for row in self._found())
            yield from batches

        return Rows(those(), self._limit)

    def _found(self) -> Iterator[Any]:
        if self._comes_whole():
            return Rows(self._in_one_piece(), self._limit)
        extended = self._extended
        pages = Pages(
            self._ask,
            first_page(self._page, self._limit, FIRST if self._expand else FIRST_IDS),
            self._rest,
            seconds=None if self._page else patience(self._client),
            limit=self._limit,
            sure=extended,
            floor=self._floor() if extended else None,
            total=self._counted_by_server if self._may_be_narrowed() else None,
        )
        return Rows(pages.batches(), self._limit)

    def _floor(self) -> Floor:
        return _floors.setdefault(self._client, {}).setdefault(self.level == "Instance", Floor())

    @cached_property
    def _extended(self) -> bool:
        """Whether the server has the find of 1.12.5, and a database that answers it in one step."""
        return has_extended_find(self._client)

    def _comes_whole(self) -> bool:
        """Whether to ask for everything at once: where paging goes wrong, and where all ids would follow."""
        return self._defies_paging() or not (self._expand or self._limit or self._extended)

    def _sifted(self) -> Iterator[Any]:
        """What its database finds, without what it can't leave out by itself."""
        sieve = self._sieve
        inside = frozenset(self._send({"Level": self.level, "Query": {}, **sieve.within}))
        body = {**self._body, "Expand": True} if sieve.labels else self._body
        found = self._changed(_sieve=Sieve(), _limit=None, _body=body, _expand="Expand" in body)
        for row in found._rows():
            is_inside = not sieve.within or identifier(row) in inside
            if is_inside and (not sieve.labels or sieve.passes(row["Labels"])):
                yield row if self._expand else identifier(row)

    def _changed(self, **attributes: Any) -> Find:
        """The same but for some attributes."""
        other = Find.__new__(Find)
        other.__dict__.update(self.__dict__, **attributes)
        return other

    def _rest(self, given: frozenset[int]) -> Left:
        """What there is besides what came by pages: told by all ids, which cost the server little."""
        if "RequestedTags" in self._body or "ResponseContent" in self._body:
            everything = self._send(self._body)
            return Left(len(everything), [[row for row in everything if key(identifier(row)) not in given]])
        body = {name: value for name, value in self._body.items() if name not in _OF_RECORDS}
        return left(self._client, self._send(body), given, self.level if self._expand else None)

    def _narrowed(self) -> bool:
        """Whether the server narrows down what its database finds, which then counts and cuts too early.

        The database of 1.12.5 and later holds names in capitals, without the letters that aren't ASCII, and
        has a wildcard of its own.
        """
        query = self._body["Query"].values()
        plainly = all(text.isascii() and "%" not in text for text in query)
        return bool(self._body.get("CaseSensitive")) or not plainly

    def _may_be_narrowed(self) -> bool:
        """Whether it does that where a stored value has letters that aren't ASCII: as "BR*" finds "Bär"."""
        if not self._extended:
            return False
        texts = any(_may_differ(tag, value) for tag, value in self._body["Query"].items())
        return texts or "MetadataQuery" in self._body

    def _defies_paging(self) -> bool:
        """Whether a page may lack what belongs there; before 1.12.5, all but the first are wrong for some."""
        if self._extended:
            return self._narrowed()
        below = any(name in self._body for name in _PARENTS)
        return below or any(plain(tag) in _PAGED_WRONGLY for tag in self._body["Query"])

    def _in_one_piece(self) -> Iterator[list[Any]]:
        below = any(name in self._body for name in _PARENTS)  # a limit isn't heeded there
        # but the first page is right where later ones are wrong
        limited = self._limit is not None and not self._extended and not below
        yield self._send({**self._body, "Limit": self._limit} if limited else self._body)

    def _ask(self, since: int, limit: int) -> list[Any]:
        # `Since` only where it is needed: some queries are refused with it
        return self._send({**self._body, "Limit": limit, **({"Since": since} if since else {})})

    def _send(self, body: dict[str, Any]) -> list[Any]:
        """What the server finds; what was checked at first isn't checked again for each page."""
        return listing(steadily(partial(self._client.ask, "/tools/find", body)), _ROUTE)

    def count(self) -> int:
        """How many there are (`limit` at most). Asks the server to count where it can, else counts ids."""
        count = self._counted_by_server() if self._is_counted_right() else None
        if count == 0:
            tell("find", self._body["Query"], self._has)
        if count is None:
            dropped = ("OrderBy", *_OF_RECORDS)
            body = {name: value for name, value in self._body.items() if name not in dropped}
            return sum(1 for _ in self._changed(_expand=False, _body=body))
        return count if self._limit is None else min(count, self._limit)

    def _is_counted_right(self) -> bool:
        """Whether the server leaves out nothing of what its database finds, which is what it counts.

        If it does because of a text, it does that among the patients or studies too that the text belongs
        to; of these there are few to look at.
        """
        if self._narrowed() or self._sieve or not self._may_be_narrowed():
            return not (self._narrowed() or self._sieve)
        texts = {tag for tag, value in self._body["Query"].items() if _may_differ(tag, value)}
        above = next((level for level, tags in _OWN_TEXTS.items() if texts <= tags), self.level)
        if LEVELS.index(above) >= LEVELS.index(self.level) or "MetadataQuery" in self._body:
            return False
        query = {tag: self._body["Query"][tag] for tag in texts}
        owners = self._changed(
            level=above, _limit=None, _expand=False, _body={"Level": above, "Query": query}
        )
        return len(owners._send(owners._body)) == owners._counted_by_server()

    def _counted_by_server(self) -> int | None:
        """How many its database finds; None where it can't tell."""
        if not self._client.supports(_COUNT) or (self._defies_paging() and not self._extended):
            return None
        body = {name: self._body[name] for name in (*_COUNTED, *_PARENTS) if name in self._body}
        try:
            with expected(_COUNT):
                return int(self._client.ask("/tools/count-resources", body)["Count"])
        except BadRequest:  # tags that its database doesn't hold
            return None

    def first(self) -> Any:
        """The first one; None if there is none."""
        return next(iter(self._at_most(1)), None)

    def one(self) -> Any:
        """The only one. Raises `NotOne` if there is none, or more than one."""
        found = next(self._in_one_piece()) if self._names_one() else list(self._at_most(2))
        if len(found) != 1:
            raise NotOne(f"{self!r} gives {'more than one' if found else 'nothing'}, where one was expected")
        return found[0]

    def _names_one(self) -> bool:
        """Whether an identifier is looked for: what comes is little, and whole without a second question."""
        names = _UIDS if self.level == "Instance" else (*_UIDS, "PatientID", "AccessionNumber")
        exact = (value for tag, value in self._body["Query"].items() if tag in names)
        is_exact = any(value and not _SEVERAL.search(value) for value in exact)
        return is_exact and not self._sieve and self._limit is None

    def _at_most(self, limit: int) -> Find:
        return self._changed(_limit=limit if self._limit is None else min(limit, self._limit))

    def to_list(self) -> list[Any]:
        """All of them; in a notebook a table."""
        from dynorthanc.answers import Listing

        return Listing(self)

    def to_dataframe(self) -> DataFrame:
        """A `pandas.DataFrame`: a row for each, indexed by Orthanc id, tags and properties as columns."""
        import pandas as pd

        if not self._expand:
            raise ValidationError("find", ["to_dataframe needs the records: leave expand=False out"])
        rows = [_flat(record) for record in self]
        frame = pd.DataFrame(
            rows, columns=list(dict.fromkeys(name for row in rows for name in row)) or ["ID"]
        )
        return frame.set_index("ID")


def _may_differ(tag: str, value: str) -> bool:
    """Whether a stored value may match for the database alone: it knows no letters but ASCII's."""
    return bool(value.strip("*")) and not tag.endswith(_ASCII)


def _flat(record: Mapping[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {"ID": record["ID"]}
    for group in ("PatientMainDicomTags", "MainDicomTags", "RequestedTags"):
        row.update(record.get(group, {}))
    row.update((name, value) for name, value in record.items() if not isinstance(value, dict))
    return row


def _order(order_by: Any) -> list[Any]:
    """``"StudyDate"``, ``"-StudyDate"`` (backwards), a dict as Orthanc takes it, or several of those."""
    several = [order_by] if isinstance(order_by, (str, Mapping)) else all_of("find", order_by)
    return [
        dict(one)
        if isinstance(one, Mapping)
        else {
            "Type": "DicomTag",
            "Key": str(one).lstrip("+-"),
            "Direction": "DESC" if str(one).startswith("-") else "ASC",
        }
        for one in several
    ]
