"""The texts of ``overlay/texts_*.toml``, compiled into the table ``texts.json``.

An entry names the operations it is about by patterns ``"METHOD /template"``. ``{level}`` stands for one of
the four resource levels, and the texts may say ``{one}`` and ``{many}`` for "study" and "studies". In entries
about arguments and answers ``*`` matches anything, slashes included. Later entries win over earlier ones; one
about an operation may give just what differs, such as another example.
"""

from __future__ import annotations

import functools
import json
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from dynorthanc.spec.texts import LEVELS

LONGEST = {"summary": 90, "returns": 120, "details": 500, "instead": 60, "example": 160}


LONGEST_ARGUMENT, LONGEST_DEFAULT, LONGEST_ANSWER = 140, 70, 120
"""How many characters a text may have, so that it fits where it is shown."""


_ALLOWED = {
    "summary": {"on", "text", "details", "returns", "instead", "example"},
    "argument": {"on", "name", "text", "default"},
    "answer": {"on", "field", "text"},
}


_NEEDED = {
    "summary": {"on"},
    "argument": {"on", "name", "text"},
    "answer": {"on", "field", "text"},
}


class Described(NamedTuple):
    """What an API description says there is to explain about one operation.

    `arguments` are written as in the overlay: ``"query short"``, ``"path id"``, ``"body Level"``, and
    ``"body"`` for a body taken as a whole. `answers` are the documented properties of the 200 answer.
    """

    method: str
    template: str
    arguments: Sequence[str] = ()
    answers: Sequence[str] = ()

    @property
    def key(self) -> str:
        """``"METHOD /template"``."""
        return f"{self.method} {self.template}"


class _Entry(NamedTuple):
    """One table of a TOML file, ready to be matched."""

    kind: str
    table: Mapping[str, Any]
    patterns: Sequence[re.Pattern[str]]

    @property
    def subject(self) -> str:
        return str(self.table.get("name") or self.table.get("field") or "")

    def hides(self, earlier: _Entry) -> bool:
        """Whether nothing is left of an `earlier` entry where this one holds too."""
        same = (self.kind, self.subject) == (earlier.kind, earlier.subject)
        return same and (self.kind != "summary" or set(self.table) >= set(earlier.table))

    def covers(self, operation: Described) -> bool:
        return any(pattern.fullmatch(operation.key) for pattern in self.patterns)

    def speaks_of(self, operation: Described) -> bool:
        """Whether a covered operation has what this entry is about."""
        if self.kind == "argument":  # a body as a whole is more often accepted than described
            return self.subject == "body" or self.subject in operation.arguments
        return self.kind == "summary" or self.subject in operation.answers


def expand(documents: Iterable[Mapping[str, Any]], operations: Iterable[Described]) -> dict[str, Any]:
    """Put the texts of parsed TOML `documents` on `operations`: the content of ``texts.json``.

    Operations, arguments and fields without a text are left out: `problems` lists them.
    Raises ValueError when an entry is malformed.
    """
    table = _Table()
    entries = list(_entries(documents))
    for operation in operations:
        words = functools.partial(_family_words, template=operation.template)
        for entry in entries:
            if not (entry.covers(operation) and entry.speaks_of(operation)):
                continue
            if entry.kind == "summary":
                own = {
                    "summary" if n == "text" else n: words(text)
                    for n, text in entry.table.items()
                    if n != "on"
                }
                table.operations.setdefault(operation.key, {}).update(own)
            else:
                cell = [words(entry.table["text"]), entry.table.get("default", "")]
                table.rows[entry.kind].setdefault(operation.key, {})[entry.subject] = cell
    return table.content()


def compile(overlay: Path, operations: Iterable[Described]) -> dict[str, Any]:
    """`expand` the files ``texts*.toml`` of the folder `overlay`, in name order."""
    return expand(read(overlay), operations)


def read(overlay: Path) -> list[dict[str, Any]]:
    """The parsed files ``texts*.toml`` of the folder `overlay`, in name order."""
    if sys.version_info >= (3, 11):  # only who builds the package needs it
        import tomllib
    else:
        import tomli as tomllib
    return [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(overlay.glob("texts*.toml"))]


def problems(documents: Sequence[Mapping[str, Any]], operations: Sequence[Described]) -> list[str]:
    """What is missing, unused or too long in `documents` for `operations`: empty when all is well."""
    content = expand(documents, operations)
    found = []
    for operation in operations:
        own = content["operations"].get(operation.key, {})
        found += [f"{operation.key} has no {name}" for name in ("summary", "returns") if name not in own]
        for place, names in (("arguments", operation.arguments), ("answers", operation.answers)):
            row = content[place].get(operation.key, {})
            found += [
                f"{operation.key}: {place} lack a text for {name!r}" for name in names if name not in row
            ]
    found += _unused(list(_entries(documents)), operations)
    for key, own in content["operations"].items():
        for name, text in own.items():
            if len(text) > LONGEST[name]:
                found.append(f"{key}: {name} has {len(text)} characters, {LONGEST[name]} at most")
    for place, longest in (("arguments", LONGEST_ARGUMENT), ("answers", LONGEST_ANSWER)):
        cells = [cell for row in content[place].values() for cell in row.values()]
        for limit, used in (
            (longest, {c[0] for c in cells}),
            (LONGEST_DEFAULT, {i for c in cells for i in c[1:]}),
        ):
            long = sorted(content["texts"][i] for i in used if len(content["texts"][i]) > limit)
            found += [f"{place}: {limit} characters at most: {text}" for text in long]
    return found


def dump(content: Mapping[str, Any]) -> str:
    """JSON with one entry a line, so that a changed text shows as a small diff."""

    def line(value: Any) -> str:
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    parts = []
    for name, entries in content.items():
        lines = (
            [line(entry) for entry in entries]
            if isinstance(entries, list)
            else [f"{line(key)}:{line(entry)}" for key, entry in entries.items()]
        )
        opening, closing = "[]" if isinstance(entries, list) else "{}"
        parts.append(f"{line(name)}:{opening}\n" + ",\n".join(lines) + f"\n{closing}")
    return "{" + ",\n".join(parts) + "}\n"


class _Table:
    """Collects texts; each distinct argument or answer text is kept once and referred to by its index."""

    def __init__(self) -> None:
        self.operations: dict[str, dict[str, str]] = {}
        self.rows: dict[str, dict[str, dict[str, list[str]]]] = {"argument": {}, "answer": {}}

    def content(self) -> dict[str, Any]:
        cells = [cell for rows in self.rows.values() for row in rows.values() for cell in row.values()]
        texts = sorted({text for cell in cells for text in cell if text})
        index = {text: i for i, text in enumerate(texts)}

        def indexed(rows: Mapping[str, Mapping[str, list[str]]]) -> dict[str, dict[str, list[int]]]:
            return {
                key: {name: [index[text] for text in cell if text] for name, cell in sorted(row.items())}
                for key, row in sorted(rows.items())
            }

        return {
            "operations": dict(sorted(self.operations.items())),
            "texts": texts,
            "arguments": indexed(self.rows["argument"]),
            "answers": indexed(self.rows["answer"]),
        }


def _entries(documents: Iterable[Mapping[str, Any]]) -> Iterator[_Entry]:
    for document in documents:
        for kind, tables in document.items():
            if kind not in _ALLOWED:
                raise ValueError(f"unknown kind of entry [[{kind}]]: there are {', '.join(_ALLOWED)}")
            for table in tables:
                _check(kind, table)
                yield _Entry(kind, table, [_pattern(pattern) for pattern in table["on"]])


def _check(kind: str, table: Mapping[str, Any]) -> None:
    where = f"[[{kind}]] {table.get('name') or table.get('field') or ''} on {table.get('on')}"
    for name, wrong in (("unknown", set(table) - _ALLOWED[kind]), ("missing", _NEEDED[kind] - set(table))):
        if wrong:
            raise ValueError(f"{where}: {name} {', '.join(sorted(wrong))}")
    if kind == "summary" and any("*" in pattern for pattern in table["on"]):
        raise ValueError(f"{where}: an operation's text names its operations, without *")


@functools.cache
def _pattern(pattern: str) -> re.Pattern[str]:
    levels = "(?:" + "|".join(LEVELS) + ")"
    return re.compile(re.escape(pattern).replace(r"\*", ".*").replace(re.escape("{level}"), levels))


def _family_words(text: str, template: str) -> str:
    """Replace ``{one}`` and ``{many}`` by the words for the level whose routes `template` belongs to."""
    many = template.split("/")[1]
    if many not in LEVELS:
        return text
    return text.replace("{one}", LEVELS[many]).replace("{many}", many)


def _unused(entries: Sequence[_Entry], operations: Sequence[Described]) -> Iterator[str]:
    """Patterns of entries that no operation ends up using."""
    for number, entry in enumerate(entries):
        later = [e for e in entries[number + 1 :] if e.hides(entry)]
        for pattern, source in zip(entry.patterns, entry.table["on"], strict=True):
            if not any(
                pattern.fullmatch(operation.key)
                and entry.speaks_of(operation)
                and not any(e.covers(operation) for e in later)
                for operation in operations
            ):
                name = entry.subject or entry.table.get("text", "")
                yield f"[[{entry.kind}]] {name}: nothing uses it for {source!r}"
