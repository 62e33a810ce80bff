"""Retention: which studies are due, shown before anything is deleted, and looked at once more before each is.

Nothing is believed to a filter of the server alone: it takes studies without a date for old ones, and labels
for nothing before 1.12.0 (which is refused). What is due is told by each study's own record.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from dynorthanc.answers.listing import Listing
from dynorthanc.answers.shape import expected
from dynorthanc.base.patterns import pattern
from dynorthanc.check.guard import all_of
from dynorthanc.client.handle import Handle
from dynorthanc.errors import NotFound, OrthancError, ValidationError
from dynorthanc.resources.find import Find, check_labels
from dynorthanc.resources.sieve import Sieve
from dynorthanc.spec.identifiers import ORTHANC_ID

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

By = Literal["StudyDate", "LastUpdate"]
Age = float | timedelta | date
"""Days, a span of time, or the day before which something is too old."""
Keep = str | Iterable[str] | Callable[[Mapping[str, Any]], bool]
_LABELS = "/tools/find:Labels"


class Rule(NamedTuple):
    """What makes a study due."""

    before: date | None
    by: str
    labels: Sieve
    kept: frozenset[str]
    keeps: Callable[[Mapping[str, Any]], bool]

    def is_due(self, record: Mapping[str, Any]) -> bool | None:
        """Whether a study is due by its own record; None for one without a date."""
        labels = list(record["Labels"]) if self.labels or self.kept else []
        if (self.labels and not self.labels.passes(labels)) or self.keeps(record):
            return False
        if self.kept & {label.lower() for label in labels}:
            return False
        if self.before is None:
            return True
        day = _day(
            record["LastUpdate"] if self.by == "LastUpdate" else record["MainDicomTags"].get(self.by, "")
        )
        return None if day is None else day < self.before


class Purge:
    """The studies that are due, made by `Orthanc.purge`; nothing of them is deleted before `delete`.

    It is a collection of records: ``len(plan)``, ``for record in plan``, and true if anything is due.
    """

    def __init__(self, client: Client, rule: Rule, body: dict[str, Any]) -> None:
        self._client, self._rule = client, rule
        self.due: Listing = Listing()
        """The records of the studies to be deleted."""
        self.kept = 0
        """How many others the query has found: with a label to keep, of a protected patient."""
        self.undated: list[str] = []
        """Ids of those whose age can't be told: they stay."""
        self.deleted: list[str] = []
        """Ids of what `delete` has deleted."""
        self.changed: list[str] = []
        """Ids of what it left, as it isn't due any more, got more images meanwhile, or had gone."""
        self.failed: list[tuple[str, str]] = []
        """(Orthanc id, why) of what couldn't be deleted."""
        self._protected: dict[str, bool] = {}
        with expected("POST /tools/find"):
            for record in Find(client, "Study", **body):
                self._sort(record)

    def _sort(self, record: Mapping[str, Any]) -> None:
        due = self._rule.is_due(record)
        if due and not self._is_protected(record["ParentPatient"]):
            self.due.append(record)
        elif due is None:
            self.undated.append(record["ID"])
        else:
            self.kept += 1

    def _is_protected(self, patient: str) -> bool:
        if patient not in self._protected:
            said = self._client.GET(f"/patients/{patient}/protected")
            self._protected[patient] = str(said).strip() != "0"
        return self._protected[patient]

    def delete(self) -> Purge:
        """Delete what is due; returns itself. Each study is looked at once more before.

        What couldn't be deleted is in `failed`, and stops nothing.
        """
        self._protected.clear()
        done = {*self.deleted, *self.changed}
        self.failed = []
        for record in self.due:
            if record["ID"] not in done:
                self._delete(record)
        return self

    def _delete(self, record: Mapping[str, Any]) -> None:
        id_ = record["ID"]
        try:
            if self._is_as_it_was(record):
                self._client["DELETE /studies/{id}"](id_)
                self.deleted.append(id_)
            else:
                self.changed.append(id_)
        except NotFound:
            self.changed.append(id_)
        except OrthancError as error:
            self.failed.append((id_, str(error)))

    def _is_as_it_was(self, record: Mapping[str, Any]) -> bool:
        with expected("GET /studies/{id}"):
            now = self._client.GET(f"/studies/{record['ID']}")
            same = now["LastUpdate"] == record["LastUpdate"] and set(now["Series"]) == set(record["Series"])
            return bool(same and self._rule.is_due(now) and not self._is_protected(now["ParentPatient"]))

    def __len__(self) -> int:
        return len(self.due)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.due)

    def __str__(self) -> str:
        undated = f", {len(self.undated)} have no date" if self.undated else ""
        if not (self.deleted or self.changed or self.failed):
            return f"{len(self)} studies are due, {self.kept} are kept{undated}; nothing is deleted"
        failed = f", {len(self.failed)} failed" if self.failed else ""
        changed = f", {len(self.changed)} have changed and are left" if self.changed else ""
        return f"{len(self.deleted)} studies deleted{failed}{changed}"

    def __repr__(self) -> str:
        return f"<Purge: {self}>"

    def _repr_html_(self) -> str:
        return f"<p>{self}</p>{self.due._repr_html_()}"


def purge(
    client: Client,
    older_than: Age | None,
    by: str,
    labels: str | Iterable[str] | None,
    labels_constraint: str | None,
    keep: Keep | None,
) -> Purge:
    """See `Orthanc.purge`."""
    before = None if older_than is None else _before(older_than)
    wanted = [labels] if isinstance(labels, str) else None if labels is None else all_of("purge", labels)
    if before is None and not wanted:
        raise ValidationError("purge", ["say which studies are due, by older_than or labels: all would be"])
    if by not in ("StudyDate", "LastUpdate"):
        raise ValidationError("purge", [f"by is 'StudyDate' or 'LastUpdate', not {by!r}"])
    if labels_constraint not in (None, "All", "Any"):
        raise ValidationError("purge", [f"labels_constraint is 'All' or 'Any', not {labels_constraint!r}"])
    if isinstance(keep, (Mapping, Handle)):
        meant = f"keep is labels or a function of a study's record, not {type(keep).__name__}"
        raise ValidationError("purge", [meant])
    keeps = keep if callable(keep) else _never
    kept = [keep] if isinstance(keep, str) else [] if keep is None or callable(keep) else list(keep)
    if any(isinstance(one, str) and ORTHANC_ID.fullmatch(one) for one in kept):
        raise ValidationError("purge", ["keep: an Orthanc id is no label: nothing would be kept by it"])
    if kept:
        check_labels("purge", "keep", kept)
        client.require(_LABELS)
    elif keep is not None and not callable(keep):
        raise ValidationError(
            "purge", ["keep: an empty list would keep nothing; leave it out if that is meant"]
        )
    rule = Rule(
        before,
        by,
        Sieve(labels=tuple(wanted or ()), constraint=labels_constraint or "All"),
        frozenset(label.lower() for label in kept),
        keeps,
    )
    dated = before is not None and by == "StudyDate"
    query = {"StudyDate": (None, before)} if dated else {}
    body: dict[str, Any] = {"query": query, "labels": wanted, "labels_constraint": labels_constraint}
    return Purge(client, rule, body)


def _never(record: Mapping[str, Any]) -> bool:
    return False


def _before(older_than: Age) -> date:
    today = date.today()
    if isinstance(older_than, datetime):
        older_than = older_than.date()
    if isinstance(older_than, date):
        day = older_than
    elif isinstance(older_than, (int, float, timedelta)) and not isinstance(older_than, bool):
        try:
            day = today - (older_than if isinstance(older_than, timedelta) else timedelta(days=older_than))
        except (ValueError, OverflowError):
            raise ValidationError("purge", ["older_than: there is no such day"]) from None
    else:
        kind = type(older_than).__name__
        raise ValidationError("purge", [f"older_than is a number of days, a timedelta or a date, not {kind}"])
    if day > today:
        raise ValidationError("purge", [f"older_than: {day} is yet to come, and everything older than that"])
    return day


def _day(text: str) -> date | None:
    """The day of a date of DICOM's or a time of Orthanc's; None for a range, several, or a part of one."""
    found = _DAY.fullmatch(text.strip(" \0"))
    try:
        return datetime.strptime(found[1], "%Y%m%d").date() if found else None
    except ValueError:
        return None


_DAY = pattern(r"([0-9]{8})(?:T[0-9.]*)?")
