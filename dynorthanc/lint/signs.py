"""Signs that a script talks to Orthanc in a way that is not followed: commands, helpers elsewhere."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

from dynorthanc.lint import addresses
from dynorthanc.lint.libraries import HTTP, ORTHANC, UNREAD, is_of_orthanc
from dynorthanc.lint.program import Part, Program, modules_of

_OF_DICOM = ("patients", "studies", "series", "instances", "modalities")
"""First segments that hardly anybody has but for images."""
_ROUTES = "|".join((*_OF_DICOM, "tools", "peers", "jobs", "changes", "system", "queries", "statistics"))
_FIRST = re.compile(rf"/({_ROUTES})(?![\w.-])" + r"(?!.*\.[a-z]{2,4}$)")
_ROUTE = re.compile(rf"(?<=[\w}}\]])/({_ROUTES})(?![\w.-])")
_PORT = re.compile(r"(?<=[\w.\]]):8042(?!\d)")
_COMMAND = re.compile(r"(?<![\w.-])(curl|wget|http|https|xh)(\.exe)?\s")
_NAMES = """
    print get getenv setdefault add_argument option argument Option Argument Field debug info warning error
    exception log echo write exit SystemExit Path open dcmread listdir join startswith endswith add_url_rule
    add_api_route route mount
"""
_HARMLESS = frozenset(_NAMES.split())
"""What sends nothing, by its last name."""
_OF_FILES = frozenset({"os", "shutil", "glob", "pathlib", "pydicom", "re", "logging", "zipfile", "json"})
_SHELLS = ("system", "popen")
_TOOLS = frozenset({"curl", "wget", "http"})
_PROGRAMS = (["curl"], ["wget"])
"""How a command begins that is a list."""
_SERVING = ("flask", "fastapi", "django", "starlette", "bottle", "tornado", "sanic", "falcon", "quart")


def talks_to_orthanc(part: Part) -> bool:
    """Whether a script imports what only Orthanc is reached with, or has its routes in texts."""
    imports = set(_imports(part.tree))
    if imports & set(ORTHANC):
        return True
    texts = list(_texts(part.tree))
    taken = [addresses.take_apart(text) for text in texts if " " not in text]
    if any(addresses.is_telling(one.path) and not addresses.is_elsewhere(one.base) for one in taken):
        return True
    if bool(imports & set(HTTP)) and any(addresses.speaks_of_orthanc(text) for text in texts):
        return True
    if any(map(_is_command, (*texts, *part.script.commands))):
        return True
    return not imports & set(_SERVING) and _is_handed_over(part, bool(imports & set(HTTP)))


def unread(part: Part, program: Program) -> Iterator[ast.AST | None]:
    """Where a script reaches Orthanc, or may, by what isn't read: imports and commands; None for a shell."""
    for node in _nodes(part.tree):
        if (
            isinstance(node, (ast.Import, ast.ImportFrom))
            and any(
                name in UNREAD or (is_of_orthanc(name) and name not in ORTHANC) for name in _imported(node)
            )
            and not program.has(*modules_of(node))
        ):
            yield node
    only_said = {id(text) for call in _harmless(part.tree) for text in ast.walk(call)}
    yield from (
        node for node in _constants(part.tree) if _is_command(node.value) and id(node) not in only_said
    )
    for call in _calls(part.tree):
        words = [text for each in call.args for text in _texts(each)]
        if words[:1] in _PROGRAMS and _is_command(" ".join(words)):
            yield call
    if any(map(_is_command, part.script.commands)):
        yield None


def is_for_orthanc(node: ast.AST | None) -> bool:
    """Whether what isn't read can reach nothing else: a command, a library for Orthanc alone."""
    return not isinstance(node, (ast.Import, ast.ImportFrom)) or any(map(is_of_orthanc, _imported(node)))


def is_of_names(part: Part) -> bool:
    """Whether all that a script says of Orthanc are names: what isn't read gets none of them."""
    is_read = not set(_imports(part.tree)).isdisjoint((*ORTHANC, *HTTP))
    return is_read or not _is_handed_over(part, False)


def _is_command(text: str) -> bool:
    """Whether a text is a command that sends a request to a route, or to Orthanc's port."""
    if not _COMMAND.search(text):
        return False
    own = (
        word for word in text.split() if not addresses.is_foreign(addresses.take_apart(word.strip("'\""))[0])
    )
    return any(_PORT.search(word) or _ROUTE.search(word) for word in own)


def _is_handed_over(part: Part, is_http: bool) -> bool:
    """Whether an address of Orthanc's, or a route, is given to what isn't followed.

    Where HTTP is spoken by a library that is known, routes are looked at in its requests.
    """
    speaks = addresses.speaks_of_orthanc(*_words(part.tree))
    for call in _calls(part.tree):
        given = [*call.args, *(keyword.value for keyword in call.keywords)]
        texts = [text for each in given for text in _texts(each)]
        if any(map(_PORT.search, texts)):
            return True
        is_certain = speaks or not _TOOLS.isdisjoint(texts)
        paths = texts if is_certain else [text for each in given for text in _texts(_leftmost(each))]
        routes = () if is_http else filter(None, map(_FIRST.match, paths))
        if any(is_certain or route[1] in _OF_DICOM for route in routes):
            return True
    return False


def _nodes(tree: ast.AST) -> Iterable[ast.AST]:
    return _all_nodes(tree) if isinstance(tree, ast.Module) else ast.walk(tree)


@lru_cache(maxsize=2)
def _all_nodes(tree: ast.Module) -> tuple[ast.AST, ...]:
    """Of a whole script, which is looked through for one sign after another."""
    return tuple(ast.walk(tree))


def _leftmost(node: ast.expr) -> ast.expr:
    """What an address begins with: a route after something else may be a folder's."""
    while isinstance(node, (ast.BinOp, ast.JoinedStr)):
        node = node.left if isinstance(node, ast.BinOp) else (node.values or [ast.Constant("")])[0]
    return node


def _calls(tree: ast.AST) -> Iterator[ast.Call]:
    """Calls that may send something; a mark of a function serves, or says how it is tested."""
    marks = {
        id(part)
        for node in _nodes(tree)
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef))
        for mark in node.decorator_list
        for part in ast.walk(mark)
    }
    for node in _nodes(tree):
        if isinstance(node, ast.Call) and id(node) not in marks:
            home, _, name = ast.unparse(node.func).rpartition(".")
            if name in _SHELLS or not (name in _HARMLESS or home.partition(".")[0] in _OF_FILES):
                yield node


def _harmless(tree: ast.AST) -> Iterator[ast.Call]:
    """Calls that send nothing: ``print("curl …")``."""
    for node in _nodes(tree):
        if isinstance(node, ast.Call):
            name = ast.unparse(node.func).rpartition(".")[2]
            if name in _HARMLESS and name not in _SHELLS:
                yield node


def _words(tree: ast.AST) -> Iterator[str]:
    yield from _texts(tree)
    for node in _nodes(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.alias):
            yield node.name


def talks_elsewhere(part: Part) -> bool:
    """Whether a script has the address of somebody else."""
    return any(addresses.is_foreign(addresses.take_apart(text).base) for text in _texts(part.tree))


def _imports(tree: ast.AST) -> Iterator[str]:
    """The first names of the modules that a script imports; errors alone reach nothing."""
    for node in _nodes(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from _imported(node)


def _imported(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (name.name.split(".")[0] for name in node.names)
    elif node.module and not node.level:
        is_of_errors = all(name.name.endswith(("Error", "Warning", "Exception")) for name in node.names)
        if not is_of_errors and node.module.split(".")[-1] not in ("errors", "exceptions"):
            yield node.module.split(".")[0]


def _texts(tree: ast.AST) -> Iterator[str]:
    return (node.value for node in _constants(tree))


def _constants(tree: ast.AST) -> Iterator[Any]:
    """The texts of a script, but for what explains it."""
    docs = {
        id(node.body[0].value)
        for node in _nodes(tree)
        if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef))
        and node.body
        and isinstance(node.body[0], ast.Expr)
    }
    for node in _nodes(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs:
            yield node
