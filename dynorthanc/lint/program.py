"""The scripts of one run: their lines counted through, and what they import of one another."""

from __future__ import annotations

import ast
import bisect
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from dynorthanc.lint import addresses
from dynorthanc.lint.sources import Script


class Part(NamedTuple):
    """One script, and where its lines begin among all of them."""

    script: Script
    tree: ast.Module
    start: int
    """The number of lines before it."""
    lines: list[str]


class Program:
    """Scripts that are read together."""

    def __init__(self) -> None:
        self.parts: list[Part] = []
        self._starts: list[int] = []
        self._by_path: dict[Path, Part] = {}

    def add(self, script: Script) -> None:
        """Take a script in. Raises `SyntaxError`."""
        tree, lines = script.tree(), re.split(r"\r\n|\r|\n", script.text)
        start = self._starts[-1] + len(self.parts[-1].lines) if self.parts else 0
        if start:
            ast.increment_lineno(tree, start)
        self.parts.append(Part(script, tree, start, lines))
        self._starts.append(start)
        self._by_path[Path(script.name).absolute()] = self.parts[-1]

    @cached_property
    def speaks(self) -> bool:
        """Whether any of the scripts speaks of Orthanc, in whatever words."""
        return any(addresses.speaks_of_orthanc(part.script.text) for part in self.parts)

    @cached_property
    def is_compat(self) -> bool:
        """Whether clients with other libraries' names may be ours: those of `dynorthanc.compat`."""
        return any("dynorthanc.compat" in part.script.text for part in self.parts)

    @cached_property
    def served(self) -> list[str]:
        """The routes that the scripts add to a server: patterns of Orthanc's Python plugin."""
        calls = (n for part in self.parts for n in ast.walk(part.tree) if isinstance(n, ast.Call) and n.args)
        return [
            str(call.args[0].value)
            for call in calls
            if ast.unparse(call.func).endswith("RegisterRestCallback")
            and isinstance(call.args[0], ast.Constant)
        ]

    @cached_property
    def named(self) -> frozenset[str]:
        """The names that are given what speaks of Orthanc: ``base = os.getenv("ORTHANC_URL")``."""
        nodes = (node for part in self.parts for node in ast.walk(part.tree))
        found: set[str] = set()
        for node in nodes:
            if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                if addresses.speaks_of_orthanc(*words(node.value)):
                    found.update(t.id for t in targets if isinstance(t, ast.Name))
                    found.update(t.attr for t in targets if isinstance(t, ast.Attribute))
            elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("add_argument"):
                if addresses.speaks_of_orthanc(*words(node)):
                    found.update(_destination(node))
            elif isinstance(node, ast.arguments):
                found.update(_parameters(node))
        return frozenset(found)

    def __iter__(self) -> Iterator[Part]:
        return iter(self.parts)

    def part(self, line: int) -> Part:
        """The script that a line is of."""
        return self.parts[bisect.bisect_left(self._starts, line) - 1]

    def text(self, line: int) -> str:
        """The text of a line."""
        part = self.part(line)
        return part.lines[line - part.start - 1] if 0 < line - part.start <= len(part.lines) else ""

    def imported(self, by: Part, module: str) -> Part | None:
        """The script that an import names: ``config``, ``lib.client``, ``.client``, if it is here."""
        folder, dots = Path(by.script.name).absolute().parent, len(module) - len(module.lstrip("."))
        names = [part for part in module.split(".") if part]
        if dots:
            roots: Iterable[Path] = [(folder, *folder.parents)[min(dots - 1, len(folder.parents))]]
        else:
            roots = (folder, *folder.parents)
        for root in roots:
            place = root.joinpath(*names)
            found = self._by_path.get(place.with_suffix(".py")) or self._by_path.get(place / "__init__.py")
            if found is not None and found is not by:
                return found
        return None

    def has(self, *modules: str) -> bool:
        """Whether one of these modules is among the scripts, wherever it is imported from."""
        files = [module.replace(".", "/") for module in modules]
        ends = tuple(f"/{file}{end}" for file in files for end in (".py", "/__init__.py"))
        return any(path.as_posix().endswith(ends) for path in self._by_path)

    def behind(self, part: Part) -> Iterator[Part]:
        """The scripts that one imports."""
        imports = (n for n in ast.walk(part.tree) if isinstance(n, (ast.Import, ast.ImportFrom)))
        for name in (name for node in imports for name in modules_of(node)):
            if (found := self.imported(part, name)) is not None:
                yield found

    def deepest(self) -> Part:
        """The script that is nested most deeply."""
        return max(self.parts, key=lambda part: _depth(part.tree))

    def without(self, left_out: Part) -> Program:
        """The same without one script."""
        others = Program()
        for part in self.parts:
            if part is not left_out:
                others.add(part.script)
        return others


def modules_of(node: ast.Import | ast.ImportFrom) -> list[str]:
    """The modules that an import may name, with the dots before them."""
    if isinstance(node, ast.Import):
        return [name.name for name in node.names]
    module = f"{'.' * node.level}{node.module or ''}"
    dot = "." if node.module else ""
    return [module, *(f"{module}{dot}{name.name}" for name in node.names)]


def words(node: ast.AST) -> Iterator[str]:
    """The texts and names in an expression."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, (str, int)):
            yield str(part.value)
        elif isinstance(part, (ast.Name, ast.Attribute)):
            yield part.id if isinstance(part, ast.Name) else part.attr


def _destination(node: ast.Call) -> Iterator[str]:
    """The attribute that an option of `argparse` becomes."""
    named = [k.value for k in node.keywords if k.arg == "dest"]
    texts = [str(one.value) for one in named or node.args if isinstance(one, ast.Constant)]
    yield from (text.lstrip("-").replace("-", "_") for text in sorted(texts, key=len)[-1:])


def _parameters(node: ast.arguments) -> Iterator[str]:
    """The parameters whose defaults speak of Orthanc."""
    in_order = [*node.posonlyargs, *node.args]
    pairs = [*zip(reversed(in_order), reversed(node.defaults), strict=False)]
    for parameter, default in (*pairs, *zip(node.kwonlyargs, node.kw_defaults, strict=True)):
        if default is not None and addresses.speaks_of_orthanc(*words(default)):
            yield parameter.arg


def _depth(tree: ast.AST) -> int:
    deepest, waiting = 0, [(tree, 1)]
    while waiting:
        node, depth = waiting.pop()
        deepest = max(deepest, depth)
        waiting += [(child, depth + 1) for child in ast.iter_child_nodes(node)]
    return deepest
