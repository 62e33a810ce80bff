"""How an answer is shown: a table on a terminal, JSON elsewhere, binary never on a terminal."""

from __future__ import annotations

import json
import re
import shutil
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from dynorthanc.base.text import STEERING, printable
from dynorthanc.cli.terminal_tables import table

if TYPE_CHECKING:
    from pathlib import Path

    import requests

    from dynorthanc.check.request import Request

FORMAT = click.option(
    "--format", "shape", type=click.Choice(["table", "json"]), help="Default: table on a terminal, else json."
)
"""The option by which a command is asked for one of the two."""

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
