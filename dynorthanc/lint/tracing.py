"""Where in a script a request is asked for: in the function that sends it, or where that one is called."""

from __future__ import annotations

import ast
import weakref
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from dynorthanc.lint import addresses
from dynorthanc.lint.values import Env

_Def = ast.FunctionDef | ast.AsyncFunctionDef


class Frame(NamedTuple):
    """A function that is being gone through."""

    node: _Def
    call: ast.Call | None
    """The call that led there."""
    is_method: bool
    around: Env


def traced(node: ast.Call, said: ast.expr | None, frames: Sequence[Frame]) -> ast.Call:
    """The call where the route of a request is written: ``def get(path): requests.get(URL + path)``."""
    for frame in reversed(frames):
        names = _parameters_in(said, frame.node)
        if not names or frame.call is None or _says_a_route(said):
            return node
        given = [argument for name in names if (argument := _argument(frame, name)) is not None]
        if not given:
            return node
        node, said = frame.call, ast.copy_location(ast.Tuple(given, ast.Load()), frame.call)
    return node


def _says_a_route(said: ast.expr | None) -> bool:
    """Whether an expression has more of a route than where it begins: ``f"{URL}/studies/{id}/labels"``."""
    parts = () if said is None else ast.walk(said)
    texts = [part for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    texts.sort(key=lambda text: (text.lineno, text.col_offset))
    names = [name for text in texts for name in addresses.segments(str(text.value))]
    begin = next((at for at, name in enumerate(names) if addresses.is_like_route(f"/{name}")), len(names))
    return bool(names[begin + 1 :]) and names[-1] in addresses.segments(str(texts[-1].value))


def _parameters_in(said: ast.expr | None, function: _Def) -> list[str]:
    """The parameters that an expression is made of, by way of what is assigned in the function."""
    if said is None:
        return []
    made = _made_of(function)
    names: list[str] = []
    for name in _names(said):
        names += sorted(made.get(name, ()))
    return [name for name in dict.fromkeys(names) if name not in ("self", "cls")]


_known: weakref.WeakKeyDictionary[ast.AST, dict[str, set[str]]] = weakref.WeakKeyDictionary()


def _made_of(function: _Def) -> dict[str, set[str]]:
    """The parameters that each name of a function is made of."""
    if function not in _known:
        spec = function.args
        every = (*spec.posonlyargs, *spec.args, *spec.kwonlyargs, *filter(None, (spec.vararg, spec.kwarg)))
        made = {parameter.arg: {parameter.arg} for parameter in every}
        for part in ast.walk(function):
            if isinstance(part, (ast.Assign, ast.AugAssign, ast.AnnAssign)) and part.value is not None:
                sources = {one for name in _names(part.value) for one in made.get(name, ())}
                for target in part.targets if isinstance(part, ast.Assign) else [part.target]:
                    if isinstance(target, ast.Name) and sources:
                        made[target.id] = made.get(target.id, set()) | sources
        _known[function] = made
    return _known[function]


def _names(node: ast.AST) -> Iterable[str]:
    return [part.id for part in ast.walk(node) if isinstance(part, ast.Name)]


def _argument(frame: Frame, name: str) -> ast.expr | None:
    """What a call gives for a parameter, be it among ``*args`` or ``**kwargs``."""
    assert frame.call is not None
    spec, given, named = frame.node.args, frame.call.args, frame.call.keywords
    names = [parameter.arg for parameter in (*spec.posonlyargs, *spec.args)]
    if spec.vararg is not None and spec.vararg.arg == name:
        rest = given[len(names) - frame.is_method :]
        return ast.copy_location(ast.Tuple(rest, ast.Load()), frame.call) if rest else None
    position = names.index(name) - frame.is_method if name in names else len(given)
    if position >= 0:
        for part in given[: position + 1]:
            if isinstance(part, ast.Starred):
                return part.value
    if 0 <= position < len(given):
        return given[position]
    exact = (keyword.value for keyword in named if keyword.arg == name)
    return next(exact, next((keyword.value for keyword in named if keyword.arg is None), None))
