"""How an answer is shown: a table on a terminal, JSON elsewhere, binary never on a terminal."""

from __future__ import annotations

import json
import re
import shutil
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from dynorthanc.base.table import flat
from dynorthanc.base.text import STEERING, printable

if TYPE_CHECKING:
    from pathlib import Path

    import requests

    from dynorthanc.check.request import Request

FORMAT = click.option(
    "--format", "shape", type=click.Choice(["table", "json"]), help="Default: table on a terminal, else json."
)
"""The option by which a command is asked for one of the two."""

_FIRST = (
    *("PatientName", "PatientID", "StudyDate", "StudyDescription", "Modality"),
    *("SeriesNumber", "SeriesDescription", "InstanceNumber", "ID"),
)
_WIDEST = 44  # an Orthanc id
_ZIP_END = b"PK\x05\x06"
_ZIP_TAIL = 22 + 0xFFFF  # the longest that the end of a ZIP can be


def is_terminal() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout.isatty()


def size(count: int) -> str:
    """A number of bytes in words: ``12.3 MB``."""
    amount = float(count)
    for unit in ("bytes", "kB", "MB", "GB"):
        if amount < 1000:
            return f"{amount:.0f} {unit}" if unit == "bytes" else f"{amount:.1f} {unit}"
        amount /= 1000
    return f"{amount:.1f} TB"


def check_target(path: Path) -> None:
    """Raise a usage error when there is no folder for that file: before anything is asked for."""
    from dynorthanc.base.files import check_folder

    try:
        check_folder(path)
    except OSError as error:
        raise click.BadParameter(f"{error.strerror}: {error.filename}", param_hint="--output") from None


def body_text(body: bytes) -> str:
    """A request's body for reading: JSON indented, text as it is, anything else by its size."""
    try:
        return dumps(json.loads(body))
    except ValueError:
        pass
    try:
        return printable(body.decode())
    except UnicodeDecodeError:
        return f"<{size(len(body))} of binary data>"


def dumps(value: Any) -> str:
    """JSON for people and programs alike."""
    text = json.dumps(value, indent=2, ensure_ascii=False)
    return re.sub(f"[{STEERING}]", lambda found: f"\\u{ord(found[0]):04x}", text)


# ---- answers ----------------------------------------------------------------------------------------------


def show(
    response: requests.Response, prepared: Request, *, format: str | None, raw: bool, force: bool = False
) -> None:
    """Write an open response to standard output.

    Raises a usage error for binary answers on a terminal unless `force`, and `IncompleteAnswer`.
    """
    from dynorthanc import answers

    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    textual = not kind or kind.startswith("text/") or kind.endswith(("json", "xml", "javascript"))
    if not textual or (raw and not is_terminal()):
        if is_terminal() and not force:
            length = response.headers.get("Content-Length", "")
            much = f", {size(int(length))}" if length.isdigit() else ""
            raise click.UsageError(f"the answer is {kind}{much}, no text: give -o FILE, or -o - for stdout")
        _copy(response, prepared, kind)
        return
    _read(response, prepared)
    value = answers.value(response, prepared.method, prepared.template, prepared.answers, prepared.presence)
    if raw:
        click.echo(printable(response.text), nl=False)
    elif isinstance(value, bytes) and not isinstance(value, str):
        _plain_bytes(value, force)
    elif value is not None:
        write(value, format)


def _read(response: requests.Response, prepared: Request) -> None:
    """Read the rest of an answer; what breaks on the way is told in our errors."""
    import requests

    from dynorthanc.wire.failures import wrap

    try:
        response.content  # noqa: B018 - reading it keeps it
    except (requests.RequestException, OSError) as error:
        told = wrap(error, prepared.method, prepared.template)
        raise told from told.__cause__


def _plain_bytes(value: bytes, force: bool) -> None:
    """Bytes that came without a media type: text, if they are."""
    try:
        text = value.decode()
    except UnicodeDecodeError:
        if is_terminal() and not force:
            raise click.UsageError("the answer is no text: give -o FILE, or -o - for stdout") from None
        sys.stdout.buffer.write(value)
        return
    write(text, None)


def _copy(response: requests.Response, prepared: Request, kind: str) -> None:
    from dynorthanc.errors import IncompleteAnswer
    from dynorthanc.wire.reading import chunks

    tail = b""
    for piece in chunks(response, prepared.template):
        sys.stdout.buffer.write(piece)
        tail = (tail + piece)[-_ZIP_TAIL:]
    sys.stdout.buffer.flush()
    if kind == "application/zip" and _ZIP_END not in tail:
        raise IncompleteAnswer(f"{prepared.method} {prepared.template}: the end of the ZIP is missing")


def write(value: Any, format: str | None = None, columns: Sequence[str] | None = None) -> None:
    """Write a value as a table or as JSON; text stays text."""
    terminal = is_terminal()
    if isinstance(value, str) and format is None:
        text = printable(value) if terminal else value
        click.echo(text, nl=terminal and not text.endswith("\n"))
    elif (format or ("table" if terminal else "json")) == "json":
        click.echo(dumps(value))
    else:
        click.echo(table(value, columns, shutil.get_terminal_size((110, 24)).columns if terminal else None))


# ---- tables -----------------------------------------------------------------------------------------------


def table(value: Any, columns: Sequence[str] | None = None, width: int | None = None) -> str:
    """A value as a text table: objects as rows, one object as pairs, anything else a line each."""
    if value in ({}, []):
        return "(none)"
    if isinstance(value, Mapping):
        return _pairs(value, width)
    if isinstance(value, list):
        if _is_rows(value):
            return _rows([flat(item) for item in value], columns, width)
        return "\n".join(_cell(item) for item in value)
    return _cell(value)


def _pairs(value: Mapping[str, Any], width: int | None) -> str:
    """Names and values of an object; its lists of objects as tables below."""
    members = flat(value) if "ID" in value else value
    lists = {name: item for name, item in members.items() if _is_rows(item)}
    rows = [(_line(str(name)), _cell(item)) for name, item in members.items() if name not in lists]
    parts = [_align(rows, width)] if rows else []
    parts += [f"{_line(str(name))}:\n{table(item, None, width)}" for name, item in lists.items()]
    return "\n\n".join(parts)


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, Mapping) for item in value)


def _rows(items: list[dict[str, Any]], columns: Sequence[str] | None, width: int | None) -> str:
    names = list(columns or dict.fromkeys(name for item in items for name in item))
    if columns is None:  # what one looks for comes first, what says little comes last
        order = {name: position for position, name in enumerate(_FIRST, -len(_FIRST))}
        names.sort(key=lambda name: order.get(name, all(_says_little(item.get(name)) for item in items)))
    head = tuple(_line(str(name)) for name in names)
    body = [tuple(_cell(item.get(name, ""), brief=True) for name in names) for item in items]
    shown = [list(column) for column in zip(head, *body, strict=True)]
    if columns is None and width and "ID" in names:
        shown = _with_ids(shown, names.index("ID"), width)
    return _align(list(zip(*shown, strict=True)), width, head=True)


def _with_ids(columns: list[list[str]], at: int, width: int) -> list[list[str]]:
    """The columns so that that of the ids is to be seen: if not whole, then shortened to what is unique."""
    ids = columns[at][1:]
    if at == 0 or _room(columns, at, width) >= max(map(len, ids)):
        return columns
    unique = next(n for n in range(8, 45) if n == 44 or len({one[:n] for one in ids}) == len(set(ids)))
    short = [columns[at][0], *(one[:unique] for one in ids)]
    for place in range(at, 0, -1):
        moved = [*columns[:place], short, *columns[place:at], *columns[at + 1 :]]
        if _room(moved, place, width) >= unique:
            return moved
    return columns


def _room(columns: list[list[str]], at: int, width: int) -> int:
    """How wide a column is shown; 0 where it is left out."""
    sizes = [max(map(_width, column)) for column in columns]
    return dict(enumerate(_fit(sizes, [_width(column[0]) for column in columns], width))).get(at, 0)


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


def _align(rows: Sequence[tuple[str, ...]], width: int | None, head: bool = False) -> str:
    """Columns side by side; those that don't fit are cut, and left out at the right end."""
    sizes = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    if width:
        sizes = _fit(sizes, [_width(name) for name in rows[0]] if head else [], width)
    lines = []
    for index, row in enumerate(rows):
        cells = [_cut(cell, room) for cell, room in zip(row, sizes, strict=False)]
        lines.append("  ".join(_pad(cell, room) for cell, room in zip(cells, sizes, strict=False)).rstrip())
        if head and index == 0:
            lines.append("  ".join("─" * room for room in sizes))
    left_out = len(rows[0]) - len(sizes)
    if left_out:
        more = ", ".join(rows[0][len(sizes) :])
        note = f"… {left_out} more: {more}"
        lines.append(f"{_cut(note, max((width or 80) - 28, 10))} (--format json shows all)")
    return "\n".join(lines)


def _fit(sizes: list[int], least: list[int], width: int) -> list[int]:
    """Widths that fit: the first column whole, others at most as wide as an id, as many as have room."""
    fitted: list[int] = []
    room = width
    for index, wanted in enumerate(sizes):
        own = wanted if index == 0 else min(wanted, _WIDEST if least else max(room, 10))
        if fitted and own > room:
            if room < (least[index] if least else 10) or room < 8:
                break
            own = room
        fitted.append(own)
        room -= own + 2
    return fitted


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
