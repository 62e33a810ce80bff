"""What was seen in scripts: calls of Orthanc, those that can't be judged, and files where none was found."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from dynorthanc.lint import addresses
from dynorthanc.lint.libraries import HTTP, ORTHANC
from dynorthanc.lint.program import Part, Program


class Seen(NamedTuple):
    """What was seen in one script."""

    file: str
    calls: int
    """The calls of Orthanc that were recognised."""
    unjudged: tuple[str, ...]
    """Where those stand of which the route or the body can't be read: ``12``, in notebooks ``cell 2:12``."""
    talks: bool
    """Whether it talks to Orthanc, for all that it says."""

    @property
    def is_untold(self) -> bool:
        """Whether it talks to Orthanc in a way that wasn't recognised."""
        return self.talks and not self.calls


def summary(seen: Sequence[Seen]) -> Iterator[str]:
    """What was seen, in words: one line for each script that can't be told or judged, then the sum."""
    for one in seen:
        if one.is_untold:
            yield f"{one.file}: can't tell: it talks to Orthanc, and none of its calls was recognised"
        elif one.unjudged:
            yield f"{one.file}: {_counted(one.calls)} recognised, {_unjudged([one])}"
    calls = sum(one.calls for one in seen)
    if calls:
        yield f"{_counted(calls)} recognised" + (
            f", {_unjudged(seen, False)}" if any(one.unjudged for one in seen) else ""
        )


def _counted(number: int) -> str:
    return "1 call" if number == 1 else f"{number} calls"


def _unjudged(seen: Sequence[Seen], with_lines: bool = True) -> str:
    places = [place for one in seen for place in one.unjudged]
    lines = f" ({'line' if len(places) == 1 else 'lines'} {', '.join(places)})" if with_lines else ""
    return f"{len(places)} of them can't be judged{lines}"


def told(program: Program, seen: Mapping[tuple[int, int], bool]) -> Iterator[Seen]:
    """What was seen, script by script."""
    for part in program:
        here = {place: judged for place, judged in seen.items() if program.part(place[0]) is part}
        unjudged = sorted(line - part.start for (line, _), judged in here.items() if not judged)
        places = tuple(dict.fromkeys(_place(part, line) for line in unjudged))
        yield Seen(part.script.name, len(here), places, bool(here) or _talks(part))


def _place(part: Part, line: int) -> str:
    cell, line = part.script.place(line)
    return f"cell {cell}:{line}" if cell else str(line)


def _talks(part: Part) -> bool:
    """Whether a script imports what only Orthanc is reached with, or has its routes in texts."""
    imports = set(_imports(part.tree))
    if imports & set(ORTHANC):
        return True
    texts = list(_texts(part.tree))
    taken = [addresses.take_apart(text) for text in texts if " " not in text]
    if any(addresses.is_telling(one.path) and not addresses.is_elsewhere(one.base) for one in taken):
        return True
    return bool(imports & set(HTTP)) and any(addresses.speaks_of_orthanc(text) for text in texts)


def _imports(tree: ast.AST) -> Iterator[str]:
    """The first names of the modules that a script imports; errors alone reach nothing."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            is_of_errors = all(name.name.endswith(("Error", "Warning", "Exception")) for name in node.names)
            if not is_of_errors and node.module.split(".")[-1] not in ("errors", "exceptions"):
                yield node.module.split(".")[0]


def _texts(tree: ast.AST) -> Iterator[str]:
    docs = {
        id(node.body[0].value)
        for node in ast.walk(tree)
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node.value
