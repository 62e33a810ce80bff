"""An answer as a table of a terminal: what matters is to be seen, however narrow it is."""

from __future__ import annotations

import json
import re
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from dynorthanc.base.table import flat
from dynorthanc.base.text import printable

_MATTERS = {
    "ChangeType": ("Seq", "ChangeType", "Date", "ID"),
    "RemoteModality": ("Seq", "Date", "RemoteModality", "ResourceType", "PatientID", "ID"),
    "Progress": ("Type", "State", "Progress", "CreationTime", "ID", "ErrorDescription"),
    "AET": ("", "AET", "Host", "Port", "Manufacturer"),
    "Url": ("", "Url", "Username"),
    "Path": ("Type", "ID"),
    "": (
        *("PatientName", "PatientID", "StudyDate", "StudyDescription", "Modality"),
        *("SeriesNumber", "SeriesDescription", "InstanceNumber", "ID"),
    ),
}
"""What one looks for in a list, by a member that its rows have; in this order."""
_ENDS = ("file", "source")  # of a path, the end says most
_WIDEST, _LEAST = 44, 8  # an Orthanc id, and what one is shortened to
_LONGEST = 64  # a UID: one that is copied must be whole
_ALL = "--format json shows all"


def table(value: Any, columns: Sequence[str] | None = None, width: int | None = None) -> str:
    """A value as a text table: objects as rows, one object as pairs, anything else a line each."""
    if value in ({}, []):
        return "(none)"
    if isinstance(value, Mapping):
        if _are_alike(value):
            return _rows([{"": name, **item} for name, item in value.items()], columns, width)
        return _pairs(value, width)
    if isinstance(value, list):
        if _is_rows(value):
            return _rows([flat(item) for item in value], columns, width)
        return "\n".join(_cell(item) for item in value)
    return _cell(value)


def _are_alike(value: Mapping[str, Any]) -> bool:
    """Whether it is a list by names, as that of modalities: each of objects with members of the same name."""
    items = list(value.values())
    return all(isinstance(item, Mapping) and item for item in items) and bool(
        set(items[0]).intersection(*items)
    )


def _pairs(value: Mapping[str, Any], width: int | None) -> str:
    """Names and values of an object; its lists of objects as tables below."""
    members = flat(value) if "ID" in value else value
    lists = {name: item for name, item in members.items() if _is_rows(item)}
    rows = [(_line(str(name)), _cell(item)) for name, item in members.items() if name not in lists]
    parts = [_beside(rows, width)] if rows else []
    parts += [f"{_line(str(name))}:\n{table(item, None, width)}" for name, item in lists.items()]
    return "\n\n".join(parts)


def _beside(rows: Sequence[tuple[str, str]], width: int | None) -> str:
    """Each value beside its name; long ones are cut, though no identifier, which has no space."""
    left = max(_width(name) for name, _ in rows)
    room = max(width - left - 2, _LEAST) if width else sys.maxsize
    cut = [_cut(value, room if " " in value else max(room, _LONGEST)) for _, value in rows]
    lines = [f"{_pad(name, left)}  {value}".rstrip() for (name, _), value in zip(rows, cut, strict=True)]
    if cut != [value for _, value in rows]:
        lines.append(f"({_ALL})")
    return "\n".join(lines)


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, Mapping) for item in value)


def _rows(items: list[dict[str, Any]], columns: Sequence[str] | None, width: int | None) -> str:
    names = list(columns or dict.fromkeys(name for item in items for name in item))
    first = names if columns else _matters(names)
    # what one looks for comes first, what says little comes last
    rest = sorted(
        (name for name in names if name not in first),
        key=lambda name: all(_says_little(item.get(name)) for item in items),
    )
    cells = {
        name: [_line(name), *(_cell(item.get(name, ""), brief=True) for item in items)] for name in names
    }
    sizes = _sizes(cells, first, rest, width)
    texts = [[_fitted(name, cell, room) for cell in cells[name]] for name, room in sizes.items()]
    lines = ["  ".join(row).rstrip() for row in zip(*texts, strict=True)]
    lines.insert(1, "  ".join("─" * room for room in sizes.values()))
    left_out = [name for name in (*first, *rest) if name not in sizes]
    if left_out:
        note = f"… {len(left_out)} more: {', '.join(map(_line, left_out))}"
        lines.append(f"{_cut(note, max((width or 80) - len(_ALL) - 3, 10))} ({_ALL})")
    return "\n".join(lines)


def _matters(names: Sequence[str]) -> list[str]:
    """The names of what one looks for in such a list, those that are there; the first of all if none is."""
    kind = next(member for member in _MATTERS if member in names or not member)
    return [name for name in _MATTERS[kind] if name in names] or list(names[:1])


def _sizes(
    cells: dict[str, list[str]], first: Sequence[str], rest: Sequence[str], width: int | None
) -> dict[str, int]:
    """How wide each column is, by its name; of what doesn't fit, those of `first` are narrowed.

    The ids are shortened before, to what is unique, as commands take them so.
    """
    whole = {name: max(map(_width, cells[name])) for name in (*first, *rest)}
    if not width:
        return whole
    shown = {name: whole[name] if name == "ID" else min(whole[name], _WIDEST) for name in first}
    if _sum(shown) > width and "ID" in shown:
        head, *ids = cells["ID"]
        cells["ID"] = [head, *_shortened(ids)]
        shown["ID"] = max(map(_width, cells["ID"]))
    while _sum(shown) > width:
        widest = max(size for name, size in shown.items() if name != "ID" or len(shown) == 1)
        if widest > _LEAST:
            shown = {name: size if name == "ID" else min(size, widest - 1) for name, size in shown.items()}
        elif len(shown) > 1:
            del shown[[name for name in shown if name != "ID"][-1]]
        else:
            break
    for name in rest:
        room = width - _sum(shown) - 2
        wanted = min(whole[name], _WIDEST)
        if room < min(wanted, max(_width(cells[name][0]), _LEAST)):
            break
        shown[name] = min(wanted, room)
    return shown


def _sum(sizes: Mapping[str, int]) -> int:
    return sum(sizes.values()) + 2 * (len(sizes) - 1)


def _shortened(ids: list[str]) -> list[str]:
    """The ids as short as they are told apart."""
    longest = max(map(len, ids))
    so_long = range(_LEAST, longest)
    unique = next((n for n in so_long if len({one[:n] for one in ids}) == len(set(ids))), longest)
    return [one[:unique] for one in ids]


def _fitted(name: str, text: str, room: int) -> str:
    if name in _ENDS and _width(text) > room:
        return f"…{text[-room + 1 :]}" if text.isascii() else _cut(text, room)
    return _pad(_cut(text, room), room)


def _says_little(value: Any) -> bool:
    return value in (None, "", [], {}) or isinstance(value, (list, dict))


def _cell(value: Any, brief: bool = False) -> str:
    if isinstance(value, str):
        return _line(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list) and brief and len(value) > 2:
        return f"{len(value)} items"
    if isinstance(value, list) and all(isinstance(item, (str, int, float)) for item in value):
        return ", ".join(_line(str(item)) for item in value)
    return printable(json.dumps(value, ensure_ascii=False))


def _line(text: str) -> str:
    """A text in one line; a tab is as wide as a terminal wants, which no column stands."""
    return re.sub(r"[\n\t]", " ", printable(text))


def _width(text: str) -> int:
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text
    )


def _pad(text: str, room: int) -> str:
    return text + " " * max(0, room - _width(text))


def _cut(text: str, room: int) -> str:
    if _width(text) <= room:
        return text
    while text and _width(text) > room - 1:
        text = text[:-1]
    return text + "…"
