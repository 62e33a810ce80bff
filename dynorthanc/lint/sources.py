"""Scripts as they are read: files, standard input, and the cells of notebooks."""

from __future__ import annotations

import ast
import errno
import io
import itertools
import json
import re
import sys
import tokenize
from pathlib import Path
from typing import Any, NamedTuple

STDIN = "-"
_OF_SHELL = Path("/dev/fd")
"""Where the pipes are that a shell makes of ``<(command)``."""
_KEPT_MAGICS = ("time", "timeit", "capture", "prun")
"""Magics of a whole cell whose rest is Python."""
_TIMED = re.compile(r"(\s*)%(time|timeit)(?=\s+[^-\s])")
_MAGIC = re.compile(r"\s*(?:[%!?]|\w[\w.]*\??\?\s*$|[\w, ]+=\s*[%!])")
_SHELL = re.compile(r"\s*%%(bash|sh|zsh|script|system|sx|cmd|powershell|!)")
_TO_SHELL = re.compile(r"^(?:\s*|[\w, ]+=\s*)(?:!|%sx\s|%system\s)!?(.*)", re.MULTILINE)


class Script(NamedTuple):
    """The text of a script."""

    name: str
    text: str
    cells: tuple[int, ...] = ()
    """The line on which each code cell of a notebook begins, and its number, from 1."""
    commands: tuple[str, ...] = ()
    """The lines of a notebook that are for a shell."""

    def tree(self) -> ast.Module:
        """Its syntax tree. Raises `SyntaxError`."""
        try:
            return ast.parse(self.text, filename=self.name)
        except (RecursionError, MemoryError):
            raise _unreadable(self.name, "is nested too deeply to be read") from None
        except SyntaxError as error:
            version = ".".join(map(str, sys.version_info[:2]))
            if self.cells and error.lineno:
                cell, line = self.place(error.lineno)
                raise _unreadable(
                    self.name, f"cell {cell}: not Python {version}: {error.msg}", line
                ) from None
            raise _unreadable(self.name, f"not Python {version}: {error.msg}", error.lineno) from None
        except ValueError as error:  # null bytes
            raise _unreadable(self.name, f"not Python: {error}") from None

    def place(self, line: int) -> tuple[int, int]:
        """The code cell that a line is in, and its line there; cell 0 in what is no notebook."""
        cell = sum(start <= line for start in self.cells)
        return (cell, line - self.cells[cell - 1] + 1) if cell else (0, line)

    def without_broken(self) -> tuple[Script, list[SyntaxError]]:
        """The same without the cells that are no Python, and why each of them is none."""
        lines, errors = self.text.split("\n"), list[SyntaxError]()
        for start, end in itertools.pairwise((*self.cells, len(lines) + 1)):
            try:
                self._replace(text="\n" * (start - 1) + "\n".join(lines[start - 1 : end - 1])).tree()
            except SyntaxError as error:
                errors.append(error)
                lines[start - 1 : end - 1] = [""] * (end - start)
        return self._replace(text="\n".join(lines)), errors


def read(script: str | Path) -> Script:
    """A script (``"-"``: standard input), in the encoding that it declares, or the code of a notebook.

    Raises `OSError`, and `SyntaxError` for what is no text or no notebook.
    """
    name = str(script)
    try:
        if name == STDIN:
            name = "<stdin>"
            return Script(name, _decoded(sys.stdin.buffer.read()))
        if Path(script).is_fifo() and Path(script).parent != _OF_SHELL:
            raise OSError(errno.EINVAL, "it is a pipe, not a file", name)
        content = Path(script).read_bytes()
        return _notebook(name, content) if name.endswith(".ipynb") else Script(name, _decoded(content))
    except (UnicodeDecodeError, LookupError) as error:
        raise _unreadable(name, f"its encoding isn't the one that it declares: {error}") from None
    except SyntaxError as error:  # an encoding that nobody knows
        raise _unreadable(name, error.msg, error.lineno) from None


def _decoded(content: bytes) -> str:
    encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
    return content.decode(encoding).replace("\r\n", "\n").replace("\r", "\n")


def _notebook(name: str, content: bytes) -> Script:
    try:
        cells = [_text(cell) for cell in json.loads(content)["cells"] if cell["cell_type"] == "code"]
    except (ValueError, KeyError, TypeError):
        raise _unreadable(name, "no notebook (of format 4)") from None
    lines: list[str] = []
    starts = []
    for cell in cells:
        starts.append(len(lines) + 1)
        lines += _without_magics(cell.split("\n"))
    commands = [line.strip() for cell in cells for line in _commands(cell)]
    return Script(name, "\n".join(lines), tuple(starts), tuple(commands))


def _commands(cell: str) -> list[str]:
    """What a cell has a shell do: ``!curl …``, ``found = !curl …``, all of a cell of ``%%bash``."""
    if _SHELL.match(cell):
        return cell.split("\n")[1:]
    return [found[1] for found in _TO_SHELL.finditer(cell)]


def _text(cell: dict[str, Any]) -> str:
    source = cell["source"]
    return source if isinstance(source, str) else "".join(source)


def _without_magics(lines: list[str]) -> list[str]:
    """The lines of a cell, those that aren't Python but IPython's left out."""
    first = next((line for line in lines if line.strip()), "")
    if first.startswith("%%") and first[2:].split()[:1] not in [[name] for name in _KEPT_MAGICS]:
        return [""] * len(lines)
    # what is timed is Python: `if 1:` leaves it at its column
    lines = [_TIMED.sub(lambda m: m[1] + "if 1:".ljust(len(m[2]) + 1), line) for line in lines]
    # `pass`, as it may be the only line of a block
    return [re.sub(r"\S.*", "pass", line) if _MAGIC.match(line) else line for line in lines]


def _unreadable(name: str, why: str, line: int | None = None) -> SyntaxError:
    return SyntaxError(why, (name, line, None, None))
