"""What differs between two versions (or servers), and what several of them have in common."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from dynorthanc.base import table
from dynorthanc.spec import help, meanings
from dynorthanc.spec.index import Index
from dynorthanc.spec.operation import Argument, Operation
from dynorthanc.spec.words import allowed_words

_WORDS = {
    "route added": "routes added",
    "route removed": "routes removed",
    "argument added": "arguments added",
    "argument removed": "arguments removed",
    "values": "types and allowed values",
    "required": "required or not",
    "honoured": "arguments ignored before, honoured now",
    "ignored": "arguments honoured before, ignored now",
    "deprecated": "deprecated",
    "meaning": "meanings that changed",
    "hazard": "calls that quietly do something else now",
    "mended": "calls that did something else, and do what they say now",
}


class Change(NamedTuple):
    """One difference."""

    kind: str
    """One of: route added, route removed, argument added, argument removed, values, required, honoured,
    ignored, deprecated, meaning, hazard, mended."""
    route: str
    """``METHOD /template``."""
    argument: str = ""
    """Place and name, such as ``body Labels``; empty for the route as a whole."""
    before: str = ""
    after: str = ""
    since: str = ""
    """The version that brought it, where it is known."""
    text: str = ""
    """What a meaning was and is, in words."""

    @property
    def words(self) -> str:
        """What it was and is; of what was added or removed, what that takes."""
        return self.text or " → ".join(side for side in (self.before, self.after) if side)

    def __str__(self) -> str:
        where = f"{self.route} {self.argument}".rstrip()
        since = f" (since {self.since})" if self.since else ""
        return f"{where}{since}{': ' if self.words else ''}{self.words}"


class Diff:
    """The differences from one API to another, in the order in which a script would meet them.

    It is true when there are any; ``str()`` gives a table, a notebook shows one.
    """

    def __init__(self, before: Index, after: Index, changes: Iterable[Change]) -> None:
        self.before, self.after = before, after
        self.changes: tuple[Change, ...] = tuple(changes)

    def of(self, *kinds: str) -> tuple[Change, ...]:
        """The changes of some kinds."""
        return tuple(change for change in self.changes if change.kind in kinds)

    @property
    def to_look_at(self) -> tuple[Change, ...]:
        """What may break a script, or make it do something else without a word."""
        return self.of("meaning", "hazard", "values", "ignored", "route removed")

    @property
    def routes_added(self) -> tuple[Change, ...]:
        """Routes that only the second has."""
        return self.of("route added")

    @property
    def routes_removed(self) -> tuple[Change, ...]:
        """Routes that only the first has."""
        return self.of("route removed")

    @property
    def arguments_added(self) -> tuple[Change, ...]:
        """Arguments of routes of both, that only the second has."""
        return self.of("argument added")

    @property
    def arguments_removed(self) -> tuple[Change, ...]:
        """Arguments of routes of both, that only the first has."""
        return self.of("argument removed")

    @property
    def values_changed(self) -> tuple[Change, ...]:
        """Arguments of another type or with other allowed values."""
        return self.of("values")

    @property
    def required_changed(self) -> tuple[Change, ...]:
        """Arguments that became required, or are no longer."""
        return self.of("required")

    @property
    def ignored_changed(self) -> tuple[Change, ...]:
        """Arguments that became honoured or ignored."""
        return self.of("honoured", "ignored")

    @property
    def meanings_changed(self) -> tuple[Change, ...]:
        """What looks the same and means something else."""
        return self.of("meaning")

    def only(self, routes: Iterable[str]) -> Diff:
        """The differences that concern some routes (``METHOD /template``)."""
        wanted = set(routes)
        return Diff(self.before, self.after, (c for c in self.changes if c.route in wanted))

    def __bool__(self) -> bool:
        return bool(self.changes)

    def __len__(self) -> int:
        return len(self.changes)

    def __iter__(self) -> Iterator[Change]:
        return iter(self.changes)

    def __repr__(self) -> str:
        counts = ", ".join(f"{len(self.of(kind))} {words}" for kind, words in _WORDS.items() if self.of(kind))
        return f"<Diff {self.before.title} → {self.after.title}: {counts or 'no difference'}>"

    def __str__(self) -> str:
        lines = [f"Orthanc {self.before.title} → {self.after.title}"]
        for kind, words in _WORDS.items():
            changes = self.of(kind)
            if changes:
                lines += ["", f"{words} ({len(changes)})", *(f"  {change}" for change in changes)]
        return "\n".join(lines if self.changes else [*lines, "no difference"])

    def to_dict(self) -> dict[str, Any]:
        """Both versions and the changes, as plain values."""
        changes = [change._asdict() for change in self.changes]
        return {"before": self.before.version, "after": self.after.version, "changes": changes}

    def to_json(self) -> str:
        """The same as JSON."""
        return json.dumps(self.to_dict(), indent=1, ensure_ascii=False)

    def _repr_html_(self) -> str:
        title = f"Orthanc {self.before.title} → {self.after.title}: {len(self)} changes"
        return table.html(("change", "route", "argument", "since", "what"), map(_cells, self.changes), title)


def _cells(change: Change) -> tuple[str, ...]:
    return change.kind, change.route, change.argument, change.since, change.words


def diff(before: Index, after: Index) -> Diff:
    """What changes on the way from one API to another; see `Api.diff`."""
    return Diff(before, after, _changes(before, after))


def _changes(before: Index, after: Index) -> Iterator[Change]:
    old, new = before.operations, after.operations
    for name, operation in new.items():
        if name not in old:
            yield Change("route added", operation.route, since=operation.since)
    for name, operation in old.items():
        if name not in new:
            ended = f"until {operation.until}" if operation.until else ""
            yield Change("route removed", operation.route, before=ended)
    for name, operation in old.items():
        if name in new:
            yield from _of_operation(operation, new[name])
    for meaning, route in meanings.between(before, after):
        yield Change("meaning", route, meaning.argument, since=meaning.since, text=meaning.text)


def _of_operation(before: Operation, after: Operation) -> Iterator[Change]:
    old = {(a.place, a.name): a for a in before.arguments}
    new = {(a.place, a.name): a for a in after.arguments}
    for key, argument in new.items():
        if key not in old:
            words = "ignored" if argument.ignored else allowed_words(argument.schema)
            yield Change("argument added", after.route, _label(argument), "", words, argument.since)
    for key, argument in old.items():
        if key not in new:
            ended = f"until {argument.until}" if argument.until else ""
            yield Change("argument removed", before.route, _label(argument), ended)
        else:
            yield from _of_argument(before.route, argument, new[key])
    for kind, here, there in (("hazard", after, before), ("mended", before, after)):
        for hazard in here.hazards:
            if not hazard.is_of_others and hazard not in there.hazards:
                yield Change(kind, after.route, hazard.argument, text=help.hazard_words(hazard))
    if after.deprecated and not before.deprecated:
        yield Change("deprecated", after.route)


def _of_argument(route: str, before: Argument, after: Argument) -> Iterator[Change]:
    label = _label(before)
    if before.ignored != after.ignored:
        kind = "ignored" if after.ignored else "honoured"
        yield Change(kind, route, label, before.ignored, after.ignored)
    if before.schema != after.schema:
        yield Change("values", route, label, *_told_apart(before, after))
    if before.required != after.required:
        words = ("optional", "required")
        yield Change("required", route, label, words[before.required], words[after.required])


def _told_apart(before: Argument, after: Argument) -> tuple[str, str]:
    """The two schemas in words; where the words are the same, as they are."""
    words = allowed_words(before.schema) or "anything", allowed_words(after.schema) or "anything"
    if words[0] != words[1]:
        return words
    return json.dumps(dict(before.schema)), json.dumps(dict(after.schema))


def _label(argument: Argument) -> str:
    return f"{argument.place} {argument.name}".strip()
