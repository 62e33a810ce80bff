"""The functions of a script, gone through with what is known of their arguments."""

from __future__ import annotations

import ast
import functools
from collections.abc import Iterator
from typing import Any

from dynorthanc.lint.calls import CONNECT, FLEETS, Calls
from dynorthanc.lint.libraries import CLIENTS, TABLE, Makes, known
from dynorthanc.lint.tracing import Frame
from dynorthanc.lint.values import (
    MAYBE_NONE,
    UNKNOWN,
    Class,
    Client,
    Dict,
    Env,
    External,
    Function,
    Instance,
    Many,
    Thing,
    Unknown,
    merge,
    opened,
    own_parts,
)

_DEPTH, _CALLS = 12, 5000


class Functions(Calls):
    """Goes through functions wherever they are called; see `Calls` for the calls themselves."""

    def __init__(self) -> None:
        self.methods: list[tuple[Any, Class]] = []
        self.results: list[list[Any]] = []
        """What each function that is being gone through gave back so far."""
        self.left: list[frozenset[str]] = []
        """The targets on which each of these functions came to its end so far."""
        self.visited: set[ast.AST] = set()
        self.changed: list[tuple[Any, Any]] = []
        """The dicts and lists that the last function was given, and what it made of them."""
        self.frames: list[Frame] = []
        self.calling: ast.Call | None = None
        """The call that is being gone through."""
        self.lost: frozenset[str] = frozenset()
        """The targets, in doubt, that may have ended here so far."""
        self.doubted: frozenset[str] = frozenset()
        """The targets, in doubt, on which the function that is being gone through gave something back."""
        self._most = _CALLS
        self.is_mark = False
        self._calls = 0

    def run(self, body: list[ast.stmt], env: Env) -> bool:
        """Go through a block; whether it surely doesn't get to its end."""
        raise NotImplementedError

    def invoke(
        self,
        function: Function,
        args: list[Any],
        keywords: dict[str, Any],
        more: tuple[bool, bool] = (False, False),
        is_guess: bool = False,
    ) -> Any:
        """Go through a function with what is known of its arguments; what it gives back."""
        node = function.node
        self._calls += 1
        if function.cls is not None and function.owner is not None:
            self.methods.append((function.owner, function.cls))
            try:
                return self.invoke(
                    Function(node, function.around, function.owner), args, keywords, more, is_guess
                )
            finally:
                self.methods.pop()
        call, self.calling = self.calling, None
        is_inside = any(frame.node is node and frame.around is function.around for frame in self.frames)
        is_enough = self._calls > self._most and node in self.visited  # all is gone through once
        if is_inside or len(self.frames) >= _DEPTH or is_enough:
            self.changed = [(value, opened(value)) for value in (*args, *keywords.values())]
            return UNKNOWN
        self.visited.add(node)
        given = self._parameters(function, args, keywords, more, is_guess)
        env = Env(function.around, given)
        self.frames.append(
            Frame(node, None if is_guess else call, function.owner is not None, function.around)
        )
        self.results.append([])
        self.left.append(frozenset())
        live, lost, doubted = self.live, self.lost, self.doubted
        self.lost = self.doubted = frozenset()
        if not self.run(node.body, env):
            self.left[-1] |= self.live
        left = self.sure_again(self.left.pop(), live, self.lost)
        is_doubtful = bool(self.doubted - live)
        self.lost, self.doubted = lost | self.lost, doubted
        # a function may end the script on some targets; an abstract method ends nothing
        self.live = live if function.owner is not None and _is_abstract(node) else left
        self.frames.pop()
        self.changed = list(_changed(node, given, env))
        results = self.results.pop()
        if not results:
            return UNKNOWN if is_guess or function.is_generator else None
        result = functools.reduce(merge, results)
        if is_doubtful and type(result) is Unknown:
            result = self.untold()
        return Many(result) if function.is_generator else result

    def _parameters(
        self,
        function: Function,
        args: list[Any],
        keywords: dict[str, Any],
        more: tuple[bool, bool],
        is_guess: bool,
    ) -> dict[str, Any]:
        node = function.node
        spec = node.args
        names = [*spec.posonlyargs, *spec.args]
        is_static = any(isinstance(d, ast.Name) and d.id == "staticmethod" for d in node.decorator_list)
        if function.owner is not None and not is_static:
            args = [function.owner, *args]
        defaults: dict[str, Any] = {}
        defaults.update(zip((p.arg for p in reversed(names)), reversed(spec.defaults), strict=False))
        defaults.update(zip((p.arg for p in spec.kwonlyargs), spec.kw_defaults, strict=True))
        values: dict[str, Any] = {p.arg: UNKNOWN for p in (spec.vararg, spec.kwarg) if p}
        for position, parameter in enumerate([*names, *spec.kwonlyargs]):
            name = parameter.arg
            default: Any = defaults.get(name)
            is_none = isinstance(default, ast.Constant) and default.value is None
            value: Any = MAYBE_NONE if is_none or _is_optional(parameter.annotation) else UNKNOWN
            if position < len(names) and position < len(args):
                value = args[position]
            elif name in keywords:
                value = keywords[name]
            elif isinstance(default, ast.Constant) and not (is_guess or any(more)):
                value = default.value if not isinstance(default.value, complex) else UNKNOWN
            elif default is not None and not isinstance(default, ast.Constant) and not any(more):
                made = self._default(default, function.around)
                is_telling = isinstance(made, (Client, Thing)) or (isinstance(made, Dict) and made.items)
                value = made if is_telling or not is_guess else UNKNOWN
            if isinstance(value, (Unknown, External)):
                if parameter.arg == "orthanc" and function.around.imports_us():
                    value = Client()
                value = annotated(parameter.annotation, function.around) or value
            values[name] = value
        if spec.vararg and not is_guess and not more[0]:
            values[spec.vararg.arg] = args[len(names) :]
        if spec.kwarg and not is_guess:
            rest = {name: value for name, value in keywords.items() if name not in values}
            values[spec.kwarg.arg] = Dict(rest, is_open=more[1])
        return values

    def _default(self, default: ast.expr, around: Env) -> Any:
        """What a function has where it isn't given another; it was gone through where that is written."""
        kept, self.checker.is_muted = self.checker.is_muted, True
        value = self.value(default, around)
        self.checker.is_muted = kept
        return value


def annotated(annotation: ast.expr | None, env: Env) -> Client | Instance | Thing | None:
    """The client, or the object of a class of the script, that an annotation promises.

    ``Orthanc``, ``dynorthanc.Orthanc | None``, ``"Orthanc"``, ``Optional[Archive]``.
    """
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        try:
            annotation = ast.parse(annotation.value, mode="eval").body
        except SyntaxError:
            return None
    if isinstance(annotation, ast.BinOp):
        return annotated(annotation.left, env) or annotated(annotation.right, env)
    if isinstance(annotation, ast.Subscript):
        kind = dotted(annotation.value, env).rpartition(".")[2]
        inside = annotation.slice
        parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
        if kind not in ("Optional", "Union", "Annotated", "Final", "ClassVar"):
            return None
        return next((found for part in parts if (found := annotated(part, env))), None)
    if not isinstance(annotation, (ast.Name, ast.Attribute)):
        return None
    if dotted(annotation, env) in FLEETS:
        return Client(is_fleet=True)
    if dotted(annotation, env) in CONNECT:
        return Client()
    if known(dotted(annotation, env)) in CLIENTS:
        return Client(is_compat=True, is_others=True)
    entry = TABLE.get(known(dotted(annotation, env)))
    if isinstance(entry, Makes):
        return Thing(entry.kind, UNKNOWN, entry.is_orthanc)
    value = env.get(annotation.id) if isinstance(annotation, ast.Name) else None
    return value.guess if isinstance(value, Class) else None


def _changed(
    node: ast.FunctionDef | ast.AsyncFunctionDef, given: dict[str, Any], env: Env
) -> Iterator[tuple[Any, Any]]:
    """The dicts and lists that a function was given and has changed, and what they are now."""
    bound, leaves_early = _flow(node)
    for name, before in given.items():
        after = env.names[name]
        if isinstance(before, (Dict, list)) and after is not before:
            yield before, opened(before) if name in bound else opened(after) if leaves_early else after


@functools.lru_cache(maxsize=1024)
def _flow(node: ast.FunctionDef | ast.AsyncFunctionDef) -> tuple[frozenset[str], bool]:
    """The names that a function binds, and whether it may end before its end."""
    parts = own_parts(node)
    names = (part for part in parts if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store))
    leaves_early = any(isinstance(part, ast.Return) and part not in node.body for part in parts)
    return frozenset(name.id for name in names), leaves_early


def _is_abstract(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    """Whether there is nothing in a function but its docstring and an error."""
    docs = [
        part
        for part in node.body[:-1]
        if not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))
    ]
    return not docs and isinstance(node.body[-1], ast.Raise)


def _is_optional(annotation: ast.expr | None) -> bool:
    text = "" if annotation is None else ast.unparse(annotation)
    return "None" in text or "Optional" in text


def dotted(node: ast.expr, env: Env) -> str:
    """The full name of what a name or attribute refers to, by the imports."""
    if isinstance(node, ast.Name):
        value = env.get(node.id)
        return value.name if isinstance(value, External) else ""
    if isinstance(node, ast.Attribute):
        base = dotted(node.value, env)
        return f"{base}.{node.attr}" if base else ""
    return ""
