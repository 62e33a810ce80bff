"""What an expression of a script gives, as far as that can be told without running it."""

from __future__ import annotations

import ast
import functools
import operator
from collections.abc import Callable, Collection
from typing import Any

from dynorthanc.base.method_names import attribute_name, method_name
from dynorthanc.lint.checker import Checker
from dynorthanc.lint.texts import interpolated, joined, text_of
from dynorthanc.lint.tracing import Frame
from dynorthanc.lint.values import (
    DROP,
    HOLE,
    UNKNOWN,
    Class,
    Client,
    Dict,
    Env,
    External,
    Function,
    Length,
    Many,
    Module,
    Option,
    PerTarget,
    Place,
    Thing,
    Unknown,
    are_in_doubt,
    each_of,
    either,
    in_doubt,
    merge,
    spread,
)
from dynorthanc.spec import timeline

_ORDER: dict[type, Callable[[Any, Any], Any]] = {
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}
_COMPARE: dict[type, Callable[[Any, Any], Any]] = {
    **_ORDER,
    ast.In: lambda one, many: one in many,
    ast.NotIn: lambda one, many: one not in many,
}
_ARITHMETIC: dict[type, Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
}
_RESULTS = ("key", "value", "elt")
_LONGEST = 10_000
"""How many items of a list are told apart."""
UNROLLED = 24
"""How many rounds of a loop are gone through one by one."""


def known_routes() -> Collection[str]:
    """Every route of every version, as ``METHOD /template``."""
    return timeline.load().operations.keys()


@functools.lru_cache(maxsize=1)
def route_names() -> frozenset[str]:
    """The methods' names of every route of every version."""
    return frozenset(method_name(*route.split(" ", 1)) for route in timeline.load().operations)


@functools.lru_cache(maxsize=1)
def place_names() -> frozenset[str]:
    """The first attributes of the ways to routes: ``tools``, ``studies``."""
    return frozenset(attribute_name(route.split("/")[1]) for route in timeline.load().operations) - {""}


class Expressions:
    """Evaluates expressions; each is visited once on every way through the script."""

    checker: Checker
    live: frozenset[str]
    """The targets on which the script gets to this point."""
    speaks: bool
    """Whether anything in the run speaks of Orthanc."""
    changed: list[tuple[Any, Any]]
    frames: list[Frame]
    """The functions that are being gone through, each with the call that led there."""
    methods: list[tuple[Any, Class]]
    """The methods that it is in, outermost first: each instance, and the class that has the method."""

    def invoke(
        self,
        function: Function,
        args: list[Any],
        keywords: dict[str, Any],
        more: tuple[bool, bool] = (False, False),
    ) -> Any:
        """Go through a function of the script."""
        raise NotImplementedError

    def get_to_know(self, cls: Class) -> None:
        """Find out what the methods of a class make of its objects."""
        raise NotImplementedError

    def of_thing(self, thing: Thing, name: str, node: ast.expr) -> Any:
        """An attribute of an object of another library."""
        raise NotImplementedError

    def of_somebody(self, name: str) -> Any:
        """An attribute of what may be an object of another library; None when it can't be."""
        raise NotImplementedError

    def imported(self, module: str, env: Env) -> Module | None:
        """Another script of this run, by the name that it is imported by."""
        raise NotImplementedError

    def store(self, target: ast.expr, value: Any, env: Env) -> None:
        """Assign."""
        raise NotImplementedError

    def entered(self, value: Any) -> Any:
        """What `with` gives."""
        raise NotImplementedError

    def put_back(self, target: ast.expr, value: Any, env: Env) -> None:
        """Keep what a dict or list has become, under the name that it has, in whichever scope."""
        if isinstance(target, ast.Name):
            env.rebind(target.id, value)
        else:
            self.store(target, value, env)

    def value(self, node: ast.expr | None, env: Env) -> Any:
        """The value of an expression."""
        if node is None:
            return None
        method = getattr(self, f"_{type(node).__name__}", None)
        if method is not None:
            return method(node, env)
        found = [
            self.value(child, env) for child in ast.iter_child_nodes(node) if isinstance(child, ast.expr)
        ]
        return self.untold() if any(isinstance(value, PerTarget) for value in found) else UNKNOWN

    def doubtful(self, value: Any, *lives: frozenset[str]) -> Any:
        """A value of which nothing is known because it hangs on what can't be told of a target."""
        is_so = type(value) is Unknown and any(map(are_in_doubt, lives))
        return self.untold() if is_so else value

    def sure_again(
        self, after: frozenset[str], before: frozenset[str], lost: frozenset[str]
    ) -> frozenset[str]:
        """The targets after several ways: which they took is no matter where none of the ways ended."""
        sure = frozenset(x for x in before if x in after or in_doubt([x]) & after - lost)
        return sure | (after - in_doubt(sure))

    def untold(self) -> PerTarget:
        """A value that can't be told of any target."""
        return PerTarget(dict.fromkeys(self.checker.targets, DROP))

    # ---- constants and containers -------------------------------------------------------------------------

    def _Constant(self, node: ast.Constant, env: Env) -> Any:
        value = node.value
        return value if value is None or isinstance(value, (str, int, float, bool, bytes)) else UNKNOWN

    def _Name(self, node: ast.Name, env: Env) -> Any:
        return env.get(node.id)

    def _JoinedStr(self, node: ast.JoinedStr, env: Env) -> Any:
        parts = [self.value(part, env) for part in node.values]
        return self._each(parts, lambda *some: "".join(map(text_of, some)))

    def _each(self, values: list[Any], make: Callable[..., Any]) -> Any:
        """What is made of values, for each way in which they may be."""
        ways = spread(values, self.live)
        return either([way._replace(value=make(*way.value)) for way in ways]) if ways else make(*values)

    def _FormattedValue(self, node: ast.FormattedValue, env: Env) -> Any:
        value = self.value(node.value, env)
        is_plain = node.format_spec is None and node.conversion in (-1, 115)
        return self._each([value], text_of) if is_plain else HOLE

    def _Dict(self, node: ast.Dict, env: Env) -> Any:
        made, is_open = {}, False
        for key, item in zip(node.keys, node.values, strict=True):
            name = self.value(key, env) if key is not None else None
            value = self.value(item, env)
            if key is None and isinstance(value, Dict):
                made.update(value.items)
                is_open = is_open or value.is_open
            elif isinstance(name, str) and HOLE not in name:
                made[name] = value
            else:
                is_open = True
        return Dict(made, is_open)

    def _List(self, node: ast.List | ast.Tuple | ast.Set, env: Env) -> Any:
        found: list[Any] = []
        is_known = True
        for item in node.elts:
            value = self.value(item.value if isinstance(item, ast.Starred) else item, env)
            if not isinstance(item, ast.Starred):
                found.append(value)
            elif isinstance(value, list):
                found += value
            else:
                is_known = False
        return found if is_known else UNKNOWN

    _Tuple = _Set = _List

    def _comprehension(self, node: Any, env: Env) -> Any:
        inner = Env(env)
        before = self.live
        rounds: list[Any] | None = None
        found: list[list[Any]] = []
        is_sure, differs, is_empty = True, False, False
        for part in node.generators:
            items = self.value(part.iter, inner)
            items = each_of(items)
            items = (items.split() or items) if isinstance(items, PerTarget) else items
            differs = differs or isinstance(items, PerTarget)
            if isinstance(items, list) and len(node.generators) == 1 and 0 < len(items) <= UNROLLED:
                rounds = items
                break
            self.store(part.target, items.item if isinstance(items, Many) else UNKNOWN, inner)
            here = self.live
            yes, no = self._through(part.ifs, inner)
            is_empty = is_empty or (not yes and no == here)
            differs = differs or (yes != here and not is_empty)
        for item in [None] if rounds is None else rounds:
            if rounds is not None:
                self.live = before
                self.store(node.generators[0].target, item, inner)
                yes, no = self._through(node.generators[0].ifs, inner)
                if not yes and no == before:
                    continue
                differs = differs or yes != before
                is_sure = is_sure and not no
            found.append([self.value(getattr(node, name), inner) for name in _RESULTS if hasattr(node, name)])
        self.live = before
        if differs:
            return self.untold()
        if is_empty:
            found, is_sure = [], True
        elif rounds is None:
            is_sure = False
        return _made_of(found, is_sure, isinstance(node, ast.DictComp))

    def _through(self, tests: list[ast.expr], env: Env) -> tuple[frozenset[str], frozenset[str]]:
        """The targets on which conditions may be met, and those on which they may not. The first go on."""
        out: frozenset[str] = frozenset()
        for test in tests:
            yes, no = self.split(test, env)
            self.live = yes
            out |= no
        return self.live, out

    _ListComp = _SetComp = _DictComp = _GeneratorExp = _comprehension

    def _Lambda(self, node: ast.Lambda, env: Env) -> Any:
        every = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
        self.value(node.body, Env(env, {argument.arg: UNKNOWN for argument in every}))
        body: list[ast.stmt] = [ast.copy_location(ast.Return(node.body), node)]
        same = ast.FunctionDef(name="<lambda>", args=node.args, body=body, decorator_list=[])
        return Function(ast.copy_location(same, node), env)

    def _NamedExpr(self, node: ast.NamedExpr, env: Env) -> Any:
        value = self.value(node.value, env)
        self.store(node.target, value, env)
        return value

    def _Await(self, node: ast.Await, env: Env) -> Any:
        return self.value(node.value, env)

    # ---- operators ----------------------------------------------------------------------------------------

    def _BinOp(self, node: ast.BinOp, env: Env) -> Any:
        left, right = self.value(node.left, env), self.value(node.right, env)
        if isinstance(left, PerTarget) or isinstance(right, PerTarget):
            return self._by_target(_ARITHMETIC.get(type(node.op), _no_such), [left, right])
        return self._each([left, right], functools.partial(self._operated, node.op))

    def _operated(self, op: ast.operator, left: Any, right: Any) -> Any:
        if isinstance(op, ast.Add):
            if isinstance(left, str) or isinstance(right, str):
                return text_of(left) + text_of(right)
            if isinstance(left, list) and isinstance(right, list):
                return left + right if len(left) + len(right) < _LONGEST else UNKNOWN
        if isinstance(op, ast.Div) and isinstance(left, str):
            return joined(left, right)
        if isinstance(op, ast.Mod) and isinstance(left, str):
            return interpolated(left, right)
        if isinstance(op, ast.BitOr) and isinstance(left, Dict) and isinstance(right, Dict):
            return left.with_(right.items, right.is_open)
        return UNKNOWN

    def _UnaryOp(self, node: ast.UnaryOp, env: Env) -> Any:
        value = self.value(node.operand, env)
        if isinstance(value, PerTarget):
            return value.map(operator.not_) if isinstance(node.op, ast.Not) else self.untold()
        if isinstance(node.op, ast.USub) and isinstance(value, (int, float)):
            return -value
        if isinstance(node.op, ast.Not) and (value is None or isinstance(value, (bool, int, str))):
            return UNKNOWN if isinstance(value, str) and HOLE in value else not value
        return UNKNOWN

    def _BoolOp(self, node: ast.BoolOp, env: Env) -> Any:
        before = self.live
        values = []
        for part in node.values:
            yes, no, value = self.judge(part, env)
            values.append(value)
            self.live = yes if isinstance(node.op, ast.And) else no
        self.live = before
        if any(isinstance(value, PerTarget) for value in values):
            return self._combined(values, isinstance(node.op, ast.And))
        if isinstance(node.op, ast.Or) and isinstance(values[0], (Dict, list)) and _is_something(values):
            return values[0]
        if isinstance(node.op, ast.Or) and len(values) == 2 and isinstance(values[1], (Client, Dict, str)):
            if values[0] is None:
                return values[1]
            is_text = isinstance(values[1], str)
            alone = frozenset[tuple[str, bool]]()
            return either([Option(v, before, alone) for v in values]) if is_text else merge(*values)
        if isinstance(node.op, ast.Or) and type(values[0]) is Unknown and isinstance(values[-1], list):
            return values[-1] or UNKNOWN  # as it is unless another is given
        return Unknown(values[-1] is None or getattr(values[-1], "maybe_none", False))

    def _combined(self, values: list[Any], is_and: bool) -> PerTarget:
        """``and`` or ``or`` of values of which some differ from target to target."""
        found = {}
        for label in self.checker.targets:
            told_ones = [v.values[label] for v in values if isinstance(v, PerTarget)]
            decided = [bool(one) for one in told_ones if one is not DROP]
            if (not is_and) in decided:
                found[label] = not is_and
            else:
                found[label] = DROP if DROP in told_ones else is_and
        return PerTarget(found)

    def _IfExp(self, node: ast.IfExp, env: Env) -> Any:
        before = self.live
        yes, no, _ = self.judge(node.test, env)
        self.live = yes
        one = self.value(node.body, env) if yes or not before else None
        self.live = no
        other = self.value(node.orelse, env) if no or not before else None
        self.live = before
        if not (yes and no):
            return other if no else one
        test, is_so = node.test, True
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            test, is_so = test.operand, False
        said = ast.dump(test)
        options = [(one, yes, is_so), (other, no, not is_so)]
        value = either([Option(value, live, frozenset({(said, so)})) for value, live, so in options])
        return self.doubtful(value, yes - before, no - before)

    def _Compare(self, node: ast.Compare, env: Env) -> Any:
        values = [by_target(self.value(part, env)) for part in (node.left, *node.comparators)]
        if isinstance(values[-1], Dict) and isinstance(values[-1].other, PerTarget):
            return UNKNOWN if values[0] in values[-1].items else self.untold()
        if not any(isinstance(value, PerTarget) for value in values):
            if len(values) == 2 and isinstance(node.ops[0], (ast.Is, ast.IsNot)) and values[1] is None:
                return self._is_none(values[0], isinstance(node.ops[0], ast.Is))
            if (
                len(values) == 2
                and isinstance(node.ops[0], (ast.In, ast.NotIn))
                and isinstance(values[1], list)
            ):
                one, many = map(real, values)
                return UNKNOWN if DROP in (one, many) else _COMPARE[type(node.ops[0])](one, many)
            order = _ORDER.get(type(node.ops[0]))
            if order and len(values) == 2 and isinstance(values[0], Length) and isinstance(values[1], int):
                return order(values[0].number, values[1])
            if order and len(values) == 2 and self._is_given(node.left):
                one, other = map(real, values)
                is_told = type(one) is type(other) and one is not DROP and other is not DROP
                return order(one, other) if is_told else UNKNOWN
            return UNKNOWN
        if len(values) != 2 or type(node.ops[0]) not in _COMPARE:
            return self.untold()
        compare = _COMPARE[type(node.ops[0])]
        return self._by_target(compare, values)

    def _is_given(self, node: ast.expr) -> bool:
        """Whether an expression is made of what the call gives that led here: ``verb.upper()``."""
        if not self.frames or self.frames[-1].call is None:
            return False
        spec = self.frames[-1].node.args
        names = {parameter.arg for parameter in (*spec.posonlyargs, *spec.args, *spec.kwonlyargs)}
        return any(isinstance(part, ast.Name) and part.id in names for part in ast.walk(node))

    def _by_target(self, function: Callable[..., Any], values: list[Any]) -> PerTarget:
        """What a function makes of values of which some differ from target to target."""
        labels = self.checker.targets
        each = {x: [v.values[x] if isinstance(v, PerTarget) else real(v) for v in values] for x in labels}
        return PerTarget(each).map(lambda some: function(*map(told, some)))

    def _is_none(self, value: Any, wanted: bool) -> Any:
        if value is None:
            return wanted
        is_open = isinstance(value, (Unknown, External)) or getattr(value, "maybe_none", False)
        is_open = is_open or (isinstance(value, Place) and value.first in place_names())
        return UNKNOWN if is_open else not wanted

    # ---- which targets go on ------------------------------------------------------------------------------

    def judge(self, test: ast.expr, env: Env) -> tuple[frozenset[str], frozenset[str], Any]:
        """The targets for which a test is true, those for which it is false, and its value."""
        if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
            yes, no, value = self.judge(test.operand, env)
            return no, yes, value
        if isinstance(test, ast.BoolOp):
            return self._judge_all(test, env)
        value = self.value(test, env)
        live = self.live
        if isinstance(test, ast.Attribute) and test.attr == "version":
            return live, live, value  # of a client it isn't empty; of the options of a command it may be
        if isinstance(value, PerTarget):
            known = {label: value.values.get(label, DROP) for label in live}
            either_way = in_doubt(label for label in live if known[label] is DROP)
            return (
                either_way | {label for label in live if known[label] is not DROP and known[label]},
                either_way | {label for label in live if known[label] is not DROP and not known[label]},
                value,
            )
        if value is None or value is False or (isinstance(value, (str, int, list)) and not value):
            return frozenset(), live, value
        if isinstance(value, Dict) and not (value.items or value.is_open):
            return frozenset(), live, value
        is_full = isinstance(value, list) or (isinstance(value, Dict) and bool(value.items))
        if value is True or is_full or (isinstance(value, (str, int, float)) and HOLE not in str(value)):
            return live, frozenset(), value
        return live, live, value

    def _judge_all(self, test: ast.BoolOp, env: Env) -> tuple[frozenset[str], frozenset[str], Any]:
        before, is_and = self.live, isinstance(test.op, ast.And)
        out: frozenset[str] = frozenset()
        going = before
        for part in test.values:
            self.live = going
            yes, no, _ = self.judge(part, env)
            out |= no if is_and else yes
            going = yes if is_and else no
        self.live = before
        return (going, out, UNKNOWN) if is_and else (out, going, UNKNOWN)

    def split(self, test: ast.expr, env: Env) -> tuple[frozenset[str], frozenset[str]]:
        """The targets for which a test is (may be) true, and those for which it is (may be) false."""
        yes, no, _ = self.judge(test, env)
        return yes, no


def _no_such(*values: Any) -> Any:
    raise ValueError("not followed")


def _made_of(found: list[list[Any]], is_sure: bool, is_dict: bool) -> Any:
    """What a comprehension makes of its results; not ``is_sure``: of any number of those."""
    if not is_dict:
        values = [value for (value,) in found]
        return values if is_sure else Many(functools.reduce(merge, values))
    if is_sure and all(isinstance(key, str) and HOLE not in key for key, _ in found):
        return Dict(dict(found))
    return Dict({}, is_open=True, other=functools.reduce(merge, (value for _, value in found)))


def _is_something(values: list[Any]) -> bool:
    """Whether the first of them isn't empty, or makes no difference to what comes after ``or``."""
    first = values[0]
    return bool(first) if isinstance(first, list) else bool(first.items) or values[1] is None


def by_target(value: Any) -> Any:
    """A list of values of which some differ from target to target, as one that does."""
    if isinstance(value, Many) and isinstance(value.item, PerTarget):
        # how many there are, and what the others are like, isn't known
        return PerTarget(dict.fromkeys(value.item.values, DROP))
    if not isinstance(value, list) or not any(isinstance(item, PerTarget) for item in value):
        return value
    labels = next(item.values for item in value if isinstance(item, PerTarget))
    found = {}
    for label in labels:
        here = [item.values[label] if isinstance(item, PerTarget) else real(item) for item in value]
        found[label] = DROP if any(item is DROP for item in here) else tuple(here)
    return PerTarget(found)


def real(value: Any) -> Any:
    """A constant as it is, a list of constants as a list; anything else can't be told."""
    if isinstance(value, list):
        inner = [real(item) for item in value]
        return DROP if DROP in inner else inner
    if isinstance(value, str) and HOLE in value:
        return DROP
    return value if isinstance(value, (str, int, float, bool)) else DROP


def told(value: Any) -> Any:
    """A value for a real call; raises when it can't be told."""
    if value is DROP or isinstance(value, (Unknown, Dict, Client, Place, External, PerTarget)):
        raise ValueError("not known")
    return tuple(value) if isinstance(value, list) else value
