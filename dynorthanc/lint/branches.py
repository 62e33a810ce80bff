"""The ways that a script may take: branches, loops, and errors that it expects."""

from __future__ import annotations

import ast
import functools
from collections.abc import Callable, Mapping
from typing import Any

from dynorthanc.lint.expressions import UNROLLED
from dynorthanc.lint.functions import Functions, dotted
from dynorthanc.lint.matching import captured, fits, is_any
from dynorthanc.lint.values import (
    DROP,
    MAYBE_NONE,
    UNKNOWN,
    Client,
    Dict,
    Env,
    External,
    Instance,
    Many,
    PerTarget,
    Thing,
    are_in_doubt,
    each_of,
    in_doubt,
    merge,
)

_ROUTE, _CALL = frozenset({"route", "require"}), frozenset({"call"})
_CATCHES = {
    "UnsupportedRouteError": _ROUTE,
    "RequirementError": frozenset({"require"}),
    "AttributeError": _ROUTE | {"attribute"},
    "ValidationError": _CALL,
    "FleetValidationError": _CALL,
    "ValueError": _CALL,
    "KeyError": frozenset({"item"}),
    "LookupError": frozenset({"item"}),
}
"""Errors that a script catches because it expects an older server, and what they are raised for."""
_SIMPLE = (ast.Expr, ast.Assign, ast.AnnAssign, ast.AugAssign)
_NESTED = 2
"""How deep loops may be nested for their rounds to be told apart."""
_GENERAL = {"Exception", "BaseException", "OrthancError"}


class Branches(Functions):
    """Goes through blocks of which one or another is taken."""

    def __init__(self) -> None:
        super().__init__()
        self._loops = 0
        """The loops that it is in."""

    # ---- branches and loops -------------------------------------------------------------------------------

    def _do_If(self, node: ast.If, env: Env) -> bool:
        yes, no = self.split(node.test, env)
        return self._branches([(node.body, yes), (node.orelse, no)], env)

    def _branches(
        self,
        branches: list[tuple[list[ast.stmt], frozenset[str]]],
        env: Env,
    ) -> bool:
        """Go through alternatives, each with its targets; go on with what is known after any of them."""
        ends: list[Env] = []
        before = dict(env.names)
        after: frozenset[str] = frozenset()
        everyone = self.live
        lost: frozenset[str] = frozenset()
        chosen: frozenset[str] = frozenset()
        for body, live in branches:
            if not live:
                continue
            self.live = live
            chosen |= are_in_doubt(live - everyone)
            branch = env.copy()
            if self.run(body, branch):
                lost |= live
                continue
            ends.append(branch)
            lost |= live - self.live
            after |= self.live
        self.live = self.sure_again(after, everyone, lost)
        self._settle(env, ends, before, chosen)
        return not ends

    def _settle(
        self,
        env: Env,
        ends: list[Env],
        before: Mapping[str, Any] | None = None,
        doubted: frozenset[str] = frozenset(),
    ) -> None:
        """Go on with what is known at the end of any of several ways."""
        before = dict(env.names) if before is None else before
        for name in {name for end in ends for name in end.names}:
            values = [end.names[name] for end in ends if name in end.names]
            if all(value is before.get(name) for value in values):
                continue  # no branch did anything with it; a function that was called may have, for all
            env.names[name] = self.doubtful(functools.reduce(merge, values), doubted)

    def _do_Assert(self, node: ast.Assert, env: Env) -> bool:
        before = self.live
        self.live, _ = self.split(node.test, env)
        self.lost |= are_in_doubt(self.live - before)
        return False

    def _do_Match(self, node: ast.Match, env: Env) -> bool:
        subject = self.value(node.subject, env)
        going, live = self.live, self.live
        ways: list[tuple[list[ast.stmt], frozenset[str]]] = []
        for case in node.cases:
            for name, value in captured(case.pattern, subject).items():
                env.set(name, value)
            found = fits(case.pattern, subject)
            self.live = going
            if isinstance(subject, PerTarget):
                untold = in_doubt(x for x in going if found(x) is None)
                here = untold | {x for x in going if found(x) is True}
                going = untold | {x for x in going if found(x) is False}
                self.live = here
            here, not_here = self.split(case.guard, env) if case.guard else (self.live, frozenset())
            ways.append((case.body, here))
            if isinstance(subject, PerTarget):
                going |= not_here
            elif case.guard is None and is_any(case.pattern):
                going = frozenset()
        self.live = live
        return self._branches([*ways, ([], going)], env)

    def _do_For(self, node: ast.For | ast.AsyncFor, env: Env) -> bool:
        items = self.value(node.iter, env)
        live = self.live
        if isinstance(items, PerTarget):  # there may be nothing to go through
            there = frozenset(label for label in live if items.values.get(label, DROP) is not DROP)
            self.live = there | in_doubt(live - there)
        items = Many(self.untold()) if isinstance(items, PerTarget) else each_of(items)
        if isinstance(items, list) and len(items) <= UNROLLED:
            for item in items:
                self.live = live
                self.store(node.target, item, env)
                self.run(node.body, env)
        else:
            item = items.item if isinstance(items, Many) else UNKNOWN
            self._rounds(node.body, env, lambda branch: self.store(node.target, item, branch))
        self.live = live
        return self.run(node.orelse, env) if node.orelse else False

    _do_AsyncFor = _do_For

    def _do_While(self, node: ast.While, env: Env) -> bool:
        live = self.live

        def judge(branch: Env) -> None:
            self.live = self.split(node.test, branch)[0]

        self._rounds(node.body, env, judge)
        self.live = live
        return False

    def _rounds(self, body: list[ast.stmt], env: Env, begin: Callable[[Env], None]) -> None:
        """Go through a loop, and once more with what a round carries over in dicts."""
        self._widen(body, env)
        live = self.live
        self._loops += 1
        for _ in range(2 if self._loops <= _NESTED else 1):
            before = dict(env.names)
            branch = env.copy()
            self.live = live
            begin(branch)
            self.run(body, branch)
            self._join(env, branch)
            if not any(
                value is not before.get(name) for name, value in env.names.items() if isinstance(value, Dict)
            ):
                break
        self._loops -= 1

    def _join(self, env: Env, branch: Env) -> None:
        for name, value in branch.names.items():
            env.names[name] = merge(env.names[name], value) if name in env.names else value

    def _widen(self, body: list[ast.stmt], env: Env) -> None:
        """Forget what the passes of a loop may change."""
        for part in (part for statement in body for part in ast.walk(statement)):
            if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Store):
                value = env.names.get(part.id)
                if part.id in env.names and not isinstance(value, (Client, Dict, Thing)):
                    env.names[part.id] = MAYBE_NONE if value is None else UNKNOWN
            base = part.value if isinstance(part, (ast.Subscript, ast.Attribute)) else None
            if isinstance(base, ast.Name) and isinstance(env.names.get(base.id), list):
                env.names[base.id] = UNKNOWN

    # ---- errors that are expected, and contexts -----------------------------------------------------------

    def _do_Try(self, node: Any, env: Env) -> bool:
        catches = [self._caught(handler.type, env) for handler in node.handlers]
        kinds = frozenset().union(*catches)
        live = self.live
        branch = env.copy()
        with self.checker.ready_for(kinds, any(_is_general(h, env) for h in node.handlers)) as ready:
            ended, fails, reached = False, False, branch
            for part in node.body:  # what comes after a failure is told too, but it leads nowhere
                before = len(ready.caught)
                ended = self.run([part], branch) or not self.live
                if len(ready.caught) > before and isinstance(part, _SIMPLE) and not fails:
                    fails, reached = True, branch.copy()
                if ended:
                    break
            ended = ended or fails
        if not ended:
            ended = self.run(node.orelse, branch)
        after_body = frozenset() if ended else self.live
        ends = [] if ended else [branch]
        for handler, caught in zip(node.handlers, catches, strict=True):
            # for an old server only: elsewhere it isn't reached
            self.live = live & ready.caught if caught and caught <= {"route", "require"} else live
            if not self.live:
                continue
            other = env.copy()
            self._join(other, reached)
            if handler.name:
                other.set(handler.name, UNKNOWN)
            if not self.run(handler.body, other):
                ends.append(other)
                after_body |= self.live
        self._settle(env, ends)
        self.live = live if node.finalbody else after_body
        finished = self.run(node.finalbody, env)
        self.live = after_body
        return finished or not ends

    _do_TryStar = _do_Try

    def _do_With(self, node: ast.With | ast.AsyncWith, env: Env) -> bool:
        caught: set[str] = set()
        for item in node.items:
            value = self.value(item.context_expr, env)
            value = self.entered(value)
            call = item.context_expr
            if isinstance(call, ast.Call) and dotted(call.func, env) in (
                "contextlib.suppress",
                "pytest.raises",
            ):
                caught.update(kind for a in call.args for kind in self._caught(a, env))
            if item.optional_vars is not None:
                self.store(item.optional_vars, value, env)
        live = self.live
        with self.checker.ready_for(caught):
            ended = self.run(node.body, env)
        if caught:
            self.live = live
        return ended and not caught

    _do_AsyncWith = _do_With

    def entered(self, value: Any) -> Any:
        """What `with` gives for a client or an object of the script's."""
        for name in ("__enter__", "__aenter__"):
            if isinstance(value, Instance) and name in value.cls.methods:
                given = self.invoke(value.cls.methods[name].of(value), [], {})
                return given if isinstance(given, (Client, Instance, Thing)) else value
        return value if isinstance(value, (Client, Instance, Thing, Dict)) else UNKNOWN

    def _caught(self, node: ast.expr | None, env: Env) -> frozenset[str]:
        """What errors are raised for; general ones are no sign that anything is expected."""
        if node is None:
            return frozenset()
        if isinstance(node, ast.Tuple):
            return frozenset().union(*(self._caught(part, env) for part in node.elts))
        value = env.get(node.id) if isinstance(node, ast.Name) else None
        if isinstance(value, list):  # a tuple of them under a name
            names = [one.name for one in value if isinstance(one, External)]
        else:
            names = [dotted(node, env)]
        return frozenset().union(*(_CATCHES.get(name.rpartition(".")[2], frozenset()) for name in names))


def _is_general(handler: ast.ExceptHandler, env: Env) -> bool:
    """Whether it catches whatever goes wrong with a server."""
    parts = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return any(part is None or dotted(part, env).rpartition(".")[2] in _GENERAL for part in parts)
