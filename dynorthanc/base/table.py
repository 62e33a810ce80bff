"""Tables: of lists, for notebooks (HTML), terminals and data frames."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from dynorthanc.base.text import printable

MOST_ROWS, MOST_CHARACTERS = 50, 60
"""How much of a list, and of a cell, a notebook shows."""

READABLE = 30
"""How many letters of a text are worth reading."""

_FIRST = ("ID", "PatientMainDicomTags", "MainDicomTags", "RequestedTags")
"""Members that people look for, in this order."""
_STYLE = 'style="text-align:left;white-space:nowrap"'
EMPTY: tuple[Any, ...] = (None, "", [])
_TAGS = frozenset(_FIRST[1:])


def flat(item: Any) -> dict[str, Any]:
    """One item as a row: the DICOM tags of a resource beside its other members.

    A tag that stands in several places is one column, unless its values differ.
    """
    if not isinstance(item, Mapping):
        return {"ID" if isinstance(item, str) else "value": item}
    row: dict[str, Any] = {}
    first = [name for name in _FIRST if name in item]
    for name in (*first, *(name for name in item if name not in _FIRST)):
        value = item[name]
        if name in _TAGS and isinstance(value, Mapping):
            for tag, content in value.items():
                free = tag not in item and row.get(tag, content) == content
                row[str(tag) if free else f"{name}.{tag}"] = content
        else:
            row[str(name)] = value
    return row


def columns(rows: Iterable[Mapping[str, Any]]) -> list[str]:
    """The names in any of the rows, in the order of their appearance."""
    return list(dict.fromkeys(name for row in rows for name in row))


def cell(value: Any) -> str:
    """A value in few characters."""
    if value is None:
        return ""
    if isinstance(value, list) and not (len(value) <= 3 and all(isinstance(v, str) for v in value)):
        return f"{len(value)} items"
    text = ", ".join(value) if isinstance(value, list) else str(value)
    return text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + "…"


def html(names: Sequence[str], rows: Iterable[Sequence[str]], note: str = "") -> str:
    """A table in HTML; everything in it is escaped, as patient names are other people's input."""
    from html import escape

    head = "".join(f"<th {_STYLE}>{escape(printable(name, lines=False))}</th>" for name in names)
    body = "".join(
        "<tr>"
        + "".join(f"<td {_STYLE}>{escape(printable(text, lines=False))}</td>" for text in row)
        + "</tr>"
        for row in rows
    )
    caption = f"<div><small>{escape(note)}</small></div>" if note else ""
    table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f'<div style="overflow-x:auto">{table}</div>{caption}'


def plain(names: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> str:
    """A table for a terminal of ``width`` columns, whose last column is a text and may be cut.

    Where there is no room to read it beside the others, it is below them.
    """
    table = [list(names), *rows]
    widths = [max(len(row[i]) for row in table) for i in range(len(names) - 1)]
    room = width - sum(widths) - 2 * len(widths)
    is_below = room < READABLE
    room = max(width - 4, 20) if is_below else room
    lines = []
    for row in table:
        left = "  ".join(f"{text:{w}}" for text, w in zip(row[:-1], widths, strict=True))
        last = row[-1] if len(row[-1]) <= room else row[-1][: room - 1] + "…"
        lines.append(f"{left.rstrip()}\n    {last}" if is_below else f"{left}  {last}".rstrip())
    return "\n".join(lines)
