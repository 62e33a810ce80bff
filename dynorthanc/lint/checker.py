"""The calls that the reader finds, laid on each server's API: what would be refused there for certain."""

from __future__ import annotations

import ast
import contextlib
import difflib
import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any, NamedTuple

from dynorthanc.api import Api
from dynorthanc.base.problems import Problem
from dynorthanc.base.suggestions import did_you_mean, is_slip
from dynorthanc.check import request, rules
from dynorthanc.client import handle
from dynorthanc.client.handle import Handle
from dynorthanc.client.method import Method
from dynorthanc.errors import UnsupportedRouteError
from dynorthanc.lint import addresses
from dynorthanc.lint.helpers import (
    HELPERS,
    OWNERS,
    Helper,
    by_name,
    fields_of,
    is_meant,
    named,
    no_such,
    no_value,
)
from dynorthanc.lint.program import Program
from dynorthanc.lint.values import (
    DOUBT,
    HOLE,
    UNKNOWN,
    Client,
    Dict,
    JsonText,
    Place,
    Unknown,
    is_open,
    plain,
)
from dynorthanc.orthanc import Orthanc
from dynorthanc.spec import plugins, requirements
from dynorthanc.spec.operation import Operation

RAW = {"GET": 1, "POST": 1, "PUT": 1, "DELETE": 1, "request": 2, "stream": 2, "prepare": 2, "curl": 2}
"""The client's methods that take a route, and how many arguments name it."""
_HOLE_IN_JSON = json.dumps(HOLE).strip('"')
_WHOLE = ("params", "json", "data", "file", "headers")
_PASSED_ON = {
    **dict.fromkeys(("Query", "Replace", "MetadataQuery"), Dict),
    **dict.fromkeys(("LabelsConstraint", "Level"), str),
    "KeepSource": bool,
    **dict.fromkeys(("Keep", "Remove"), list),
}
"""Fields that helpers take as the server does, when they are of these types."""


class Target(NamedTuple):
    """A version, or a server, that a script is checked for."""

    label: str
    api: Api
    is_server: bool = False
    """Its API is what a server told, so that a route it lacks isn't there, whoever would know it."""


class Found(NamedTuple):
    """One problem of one call on one target."""

    line: int
    column: int
    """From 1, in characters."""
    end_line: int
    end_column: int
    label: str
    route: str
    problem: Problem


class Ready(NamedTuple):
    """What a `try` block catches."""

    kinds: frozenset[str]
    everything: bool
    caught: set[str]
    """The targets on which it has something to catch."""


class Checker:
    """Checks calls against targets, and remembers which routes and arguments are used."""

    def __init__(self, targets: Iterable[Target], program: Program) -> None:
        self.targets = {
            target.label: target if target.is_server else target._replace(api=_with_plugins(target.api))
            for target in targets
        }
        self.everywhere = frozenset(self.targets)
        self.targets.update({f"{label}{DOUBT}": target for label, target in self.targets.items()})
        self.found: dict[tuple[Any, ...], Found] = {}
        self.used: dict[str, set[str]] = {}
        """Arguments (``body Labels``) by route."""
        self.own_attributes: set[str] = set()
        """What the script itself sets on clients."""
        self.program = program
        self.seen: dict[tuple[int, int], bool] = {}
        """Where Orthanc is called, by line and column, and whether the call could be judged."""
        self.unknown: set[tuple[int, int]] = set()
        """Where a route that stands there in full is none of Orthanc's, whatever else is asked there."""
        self.asked: set[tuple[int, int]] = set()
        """Where a server is asked what it supports: what hangs on that may be reached nowhere."""
        self.astray: set[tuple[int, int]] = set()
        """Where requests are sent to addresses that can't be read."""
        self.unread: set[tuple[int, int]] = set()
        """Where Orthanc is called by what isn't known."""
        self.handed_on: set[tuple[int, int]] = set()
        """Where requests are sent that were asked for, and are seen, somewhere else."""
        self._ready: list[Ready] = []
        """The `try` blocks that the script is in, outermost first."""
        self.stopped: set[str] = set()
        """The targets on which what was just checked fails and is caught: nothing after it is reached."""
        self.is_muted = False
        """Whether nothing is told, because all of it will be gone through again."""
        self.offline = {label: _offline(target.api) for label, target in self.targets.items()}

    @contextlib.contextmanager
    def ready_for(self, kinds: Collection[str], everything: bool = False) -> Iterator[Ready]:
        """Within, the script is ready for missing routes (``route``, or ``item`` in brackets), requirements
        that aren't met (``require``) and refused calls (``call``): it expects an old server.

        ``everything``: it goes on after any error; that is no sign that it expects this one.
        """
        ready = Ready(frozenset(kinds), everything, set())
        self._ready.append(ready)
        try:
            yield ready
        finally:
            self._ready.pop()

    @contextlib.contextmanager
    def apart(self) -> Iterator[None]:
        """Within, no `try` of the script is around: another script is read that it imports."""
        ready, self._ready = self._ready, []
        try:
            yield
        finally:
            self._ready = ready

    def saw(self, node: ast.expr, is_judged: bool) -> None:
        """Remember a call of Orthanc's; one way through the script on which it can be judged is enough."""
        if not self.is_muted:
            place = node.lineno, node.col_offset
            self.seen[place] = self.seen.get(place, False) or is_judged

    def note(self, places: set[tuple[int, int]], node: ast.expr) -> None:
        """Remember a place as one of `asked`, `astray`, `unknown` or `unread`."""
        if not self.is_muted:
            places.add((node.lineno, node.col_offset))

    # ---- going along attributes ---------------------------------------------------------------------------

    def step(self, place: Place, node: ast.expr, live: Collection[str]) -> None:
        """Report a place whose last step a target hasn't."""
        for label in live:
            target = self.targets[label]
            try:
                last: Any = self._walk(label, place, place.steps[:-1])
            except _Missing:
                continue  # told at that step
            try:
                self._walk(label, place, place.steps)
            except _Missing:
                problem = self._why(label, last, place)
                if problem is not None and self._is_certain_to_lack(target, place, problem):
                    kind = "item" if place.steps[-1][0] == "item" else "route"
                    kind = "require" if place.client.is_fleet else kind
                    self.note(self.asked, node)
                    self._report(kind, label, problem.name, problem, _span_of_step(node))

    def _is_told(self, place: Place, label: str) -> bool:
        """Whether what a place leads to is certain to be missing."""
        last: Any = self.offline[label]
        for count in range(1, len(place.steps) + 1):
            begun = Place(place.client, place.steps[:count])
            try:
                last = self._walk(label, begun, begun.steps)
            except _Missing:
                problem = self._why(label, last, begun)
                return problem is not None and self._is_certain_to_lack(self.targets[label], begun, problem)
        return True

    def _walk(self, label: str, place: Place, steps: tuple[tuple[str, Any], ...]) -> Any:
        """What the steps lead to on a target: the real thing, of a client that isn't connected."""
        here: Any = self.offline[label]
        for kind, value in steps:
            if isinstance(here, Orthanc) and not isinstance(here, Handle):
                if kind == "item":
                    value = str(value)
                elif value.startswith("_") or hasattr(type(here), value) or value in self.own_attributes:
                    return None
            try:
                if kind == "attribute":
                    here = getattr(here, value)
                elif isinstance(here, (Handle, Orthanc)):
                    here = here[plain(value) if isinstance(here, Handle) else value]
                else:
                    return None
            except (UnsupportedRouteError, KeyError):
                raise _Missing from None
            except AttributeError:
                return None
            if here is None:
                return None
        return here

    def _why(self, label: str, last: Any, place: Place) -> Problem | None:
        kind, name = place.steps[-1]
        if isinstance(last, Orthanc):
            problem = handle.missing(last, str(name))
            return last.api.missing(str(name)) if kind == "item" or not place.client.is_sure else problem
        if isinstance(last, Handle):
            return handle.why(last, name if kind == "attribute" else None)
        return None

    def _is_certain_to_lack(self, target: Target, place: Place, problem: Problem) -> bool:
        """Whether nobody but a version or a plugin could have added what is missing."""
        if problem.kind != "unknown":
            return True
        if not place.client.is_sure:
            return False
        if target.is_server or len(place.steps) > 1:
            return True
        if problem.suggestion and _is_near(place.first, problem.suggestion):
            return True
        words = place.first.split("_")
        firsts = {segment.replace("-", "_").replace(".", "_") for segment in target.api.tree if segment}
        return words[0] in ("get", "post", "put", "delete") and (len(words) > 1 and words[1] in firsts)

    # ---- calls --------------------------------------------------------------------------------------------

    def call(
        self,
        place: Place,
        args: list[Any],
        keywords: dict[str, Any],
        more: tuple[bool, bool],
        node: ast.Call,
        live: Collection[str],
    ) -> None:
        """Check a call of a place. ``more``: whether ``*args`` and ``**kwargs`` may bring more."""
        name = place.first
        is_method_of_client = hasattr(Orthanc, name) and len(place.steps) == 1
        if len(place.steps) == 1 and place.client.is_ours:
            self.strange(name, keywords, node, live)
        if place.client.is_ours:
            own = name if len(place.steps) == 1 else ""
            self.wrong(own, named(own, args, keywords), node, live)
        if is_method_of_client and name == "require":
            self.saw(node, True)
            self._require(place.client, args, node, live)
        elif is_method_of_client and name in RAW:
            self._raw(place, name, args, keywords, more, node, live)
        elif name in HELPERS and len(place.steps) == 1:
            if place.client.is_sure or is_meant(HELPERS[name], args, keywords):
                self.help(HELPERS[name], by_name(HELPERS[name], args, keywords), node, live, any(more))
        elif is_method_of_client or name.partition(".")[0] in OWNERS:
            self.saw(node, True)
        else:
            for label in live:
                self._route(place, args, keywords, more, node, label)

    def strange(self, name: str, keywords: Mapping[str, Any], node: ast.Call, live: Collection[str]) -> None:
        """Report keywords that one of our own methods hasn't."""
        for keyword in keywords:
            if why := no_such(name, keyword):
                self._refused(name, keyword, why, node, live)

    def wrong(self, name: str, given: Mapping[str, Any], node: ast.Call, live: Collection[str]) -> None:
        """Report what one of our own methods is given and refuses."""
        for keyword, value in given.items():
            for why in no_value(name, keyword, value):
                self._refused(name, keyword, why, node, live)

    def misspelt(
        self, name: str, known: Iterable[str], keywords: Iterable[str], node: ast.Call, live: Collection[str]
    ) -> None:
        """Report keywords that are an argument of somebody else's function but for a slip of the pen."""
        known = list(known)
        for keyword in keywords:
            meant = next((one for one in known if is_slip(keyword, one)), "")
            if keyword not in known and meant:
                self._refused(name, keyword, f"is no argument; {did_you_mean(meant)}", node, live)

    def misnamed(self, kind: str, name: str, meant: str, node: ast.expr, live: Collection[str]) -> None:
        """Report a method that nothing of a kind has but for a slip of the pen."""
        problem = Problem("route", f"{kind}.{name}", "unknown", "is no method", suggestion=meant)
        for label in live:
            self._report("call", label, problem.name, problem, _span_of_step(node))

    def _refused(self, name: str, keyword: str, why: str, node: ast.Call, live: Collection[str]) -> None:
        problem = Problem("argument", keyword, "type", why)
        for label in live:
            self._report("call", label, f"{name}()", problem, _span_of_keyword(keyword, node))

    def _route(
        self,
        place: Place,
        args: list[Any],
        keywords: dict[str, Any],
        more: tuple[bool, bool],
        node: ast.Call,
        label: str,
    ) -> None:
        api = self.targets[label].api
        try:
            called = self._walk(label, place, place.steps)
            if isinstance(called, Handle):
                called = called._method("get")
        except (_Missing, UnsupportedRouteError):
            self.saw(node, self._is_told(place, label))
            self._name_call(place, node, label)
            return
        owner = getattr(called, "__self__", None)
        if isinstance(owner, Method):
            if called.__name__ == "curl":
                keywords = {name: value for name, value in keywords.items() if name != "secrets"}
            if called.__name__ not in ("request", "curl", "submit"):
                return
            called = owner
        if not isinstance(called, Method):
            return
        operation = called.operation
        given = list(args)
        opened, maybe = any(map(is_open, (*args, *keywords.values()))) or any(more), set()
        expected = len(operation.layout.path) - len(called.bound)
        if len(given) > expected and isinstance(given[expected], Unknown):
            given = given[:expected]
            opened = True
        kept: dict[str, Any] = {}
        for keyword, value in keywords.items():
            if isinstance(value, Unknown) and (value.maybe_none or keyword in ("params", "headers")):
                maybe.add(operation.layout.keywords.get(keyword, ("", keyword))[1])
                opened = opened or keyword in (*_WHOLE, *maybe)
            elif isinstance(value, JsonText):
                kept["json"] = plain(value.value)
            elif keyword not in request.OPTIONS:
                kept[keyword] = plain(value)
        if "headers" in kept and not isinstance(kept["headers"], dict):
            del kept["headers"]
        is_blind = any(isinstance(value, Unknown) for name, value in keywords.items() if name in _WHOLE)
        self.saw(node, not (is_blind or len(given) < len(args) or more[1]) or not operation.layout.body)
        call = request.bind(api, operation, (*called.bound, *map(plain, given)), kept)
        self._use(operation, call)
        self._judge(
            place.client,
            keywords,
            operation,
            _problems_of(api, call, place.client.is_others),
            node,
            label,
            opened,
            more[0],
        )

    def _name_call(self, place: Place, node: ast.Call, label: str) -> None:
        """Tell the call of a place that was found missing on the way: its verb and its whole route."""
        (*steps, (kind, verb)) = place.steps
        if kind != "attribute" or verb not in ("get", "post", "put", "delete"):
            return
        words = [value.replace("_", "-") if way == "attribute" else HOLE for way, value in steps]
        problem = self.targets[label].api.missing_route(verb.upper(), f"/{'/'.join(words)}")
        if problem is None:
            return
        within = _span(node.func)
        for key, found in self.found.items():
            is_within = within[0] <= found.line <= within[2] and found.label == label.removesuffix(DOUBT)
            if is_within and found.problem.where == "route" and found.problem.kind == problem.kind:
                self.found[key] = found._replace(route=problem.name, problem=problem)

    def _raw(
        self,
        place: Place,
        name: str,
        args: list[Any],
        keywords: dict[str, Any],
        more: tuple[bool, bool],
        node: ast.Call,
        live: Collection[str],
    ) -> None:
        order = ("method", "route")[2 - RAW[name] :]
        values = {**dict(zip((*order, *_WHOLE), args, strict=False)), **keywords}
        method, route = values.get("method", name), values.get("route")
        if not isinstance(method, str) or not isinstance(route, str) or HOLE in method or HOLE * 2 in route:
            if place.client.is_sure:
                self.saw(node, False)
            return
        given = {part: values[part] for part in _WHOLE if values.get(part) is not None}
        self._sent(place.client, method.upper(), route, given, any(more), more[0], node, live, keywords)

    def sent(
        self,
        client: Client,
        method: str,
        route: str,
        given: Mapping[str, Any],
        more: bool,
        node: ast.Call,
        live: Collection[str],
    ) -> None:
        """Check a request of another library. ``given``: ``params``, ``json``, ``data``."""
        self._sent(client, method, route, given, more, False, node, live, {})

    def _sent(
        self,
        client: Client,
        method: str,
        route: str,
        given: Mapping[str, Any],
        more: bool,
        more_args: bool,
        node: ast.Call,
        live: Collection[str],
        keywords: Mapping[str, Any],
    ) -> None:
        path = route.partition("?")[0]
        blind = [part for part, value in given.items() if isinstance(value, Unknown) and part != "headers"]
        whole = {part: value for part, value in given.items() if not isinstance(value, Unknown)}
        opened = more or len(whole) < len(given) or any(map(is_open, whole.values()))
        whole = {"json" if isinstance(v, JsonText) else part: _plain(v) for part, v in whole.items()}
        for label in live:
            api = self.targets[label].api
            problem = api.missing_route(method, path)
            if problem and problem.kind == "unknown" and addresses.may_be_named(method, path):
                if HOLE not in path:
                    self.note(self.unknown, node)
                self.saw(node, False)
                continue
            if not client.is_sure and not (problem or addresses.is_route(method, path)):
                continue
            call = request.bind_route(api, method, route, whole, None)
            if not call.operation.name and client.is_sure and not problem:
                problem = self._no_route(client, api, method, path)
                call.problems.extend([problem] if problem else [])
            takes = call.operation.layout.body if {"json", "data"} & set(blind) else {}
            is_known = bool(call.operation.name or problem)
            if not (is_known or HOLE in path):
                self.note(self.unknown, node)
            self.saw(node, is_known and not takes and "params" not in blind)
            if call.operation.name:
                self._use(call.operation, call)
            problems = _problems_of(api, call, client.is_others)
            self._judge(client, keywords, call.operation, problems, node, label, opened, more_args)

    def _no_route(self, client: Client, api: Api, method: str, path: str) -> Problem | None:
        """What is known against a route that nobody has: a slip of the pen, or none of Orthanc's by far."""
        if addresses.is_route(method, path) or any(re.fullmatch(one, path) for one in self.program.served):
            return None
        meant = addresses.almost(method, path)
        if not meant and not addresses.is_nowhere(path, client.is_ours or client.is_alone):
            return None
        name = f"{method} {path.replace(HOLE, '…')}"
        told = "" if meant else "of a plugin of your own, have its script read too"
        message = f"is no route of Orthanc {api.version}"
        return Problem("route", name, "unknown", message, allowed=told, suggestion=meant)

    def help(
        self,
        helper: Helper,
        keywords: Mapping[str, Any],
        node: ast.expr,
        live: Collection[str],
        more: bool = False,
    ) -> None:
        """Check a call of a helper, of ours or another library's."""
        whole = keywords.get(helper.whole) if helper.whole else None
        self.saw(node, bool(helper.routes) and not isinstance(whole, Unknown))
        for label in live if helper.routes else ():
            self._helper(helper, keywords, node, label, more)

    def _helper(
        self, helper: Helper, keywords: Mapping[str, Any], node: ast.expr, label: str, more: bool
    ) -> None:
        """A helper needs a route, and some of its keywords need fields of it."""
        api = self.targets[label].api
        found = [operation for route in helper.routes if (operation := api.get(route))]
        if not found:
            problem = api.missing(helper.routes[0])
            self._report("route", label, problem.name, problem, _span_of(problem, node))
            return
        fields = fields_of(helper, keywords)
        for name, keyword in fields.items():
            value = keywords[keyword]
            if value is None or (isinstance(value, Unknown) and value.maybe_none):
                continue
            if all(_lacks(operation, name) for operation in found):
                problem = next(rules.check_named(api, found[0], "body", found[0].layout.body, {name: 0}))
                self._report("call", label, found[0].route, problem, _span_of_keyword(keyword, node))
        for operation in found:
            used = self.used.setdefault(operation.route, set())
            used.update(f"body {name}" for name in (*fields, *helper.fixed))
            used.add("body Query.*")
        self._contents(helper, found, keywords, node, label, more)

    def _contents(
        self,
        helper: Helper,
        found: list[Operation],
        keywords: Mapping[str, Any],
        node: ast.expr,
        label: str,
        more: bool,
    ) -> None:
        """What a helper's keywords hold, as far as it passes them on as they are.

        Where it may use one route or another, what all of them would say.
        """
        if helper.whole:
            body = keywords.get(helper.whole)
            opened = more or body is None or is_open(body)
            given = {} if body is None or isinstance(body, Unknown) else {"json": _plain(body)}
            judged = given.get("json", {}).keys()
        else:
            fields = fields_of(helper, keywords).items()
            is_all = helper.own is not None  # they are fields of the body
            passed = {name: keywords[keyword] for name, keyword in fields if is_all or name in _PASSED_ON}
            known = {
                name: _plain(value)
                for name, value in passed.items()
                if isinstance(value, _PASSED_ON.get(name, object)) and not isinstance(value, Unknown)
            }
            opened = more or any(map(is_open, passed.values()))
            beside = {name: _beside(keywords[keyword]) for name, keyword in fields if name not in known}
            beside = {name: value for name, value in beside.items() if value is not None}
            given = {"json": {**helper.fixed, **beside, **known}} if known else {}
            judged = known.keys()
        if not given:
            return
        told = () if helper.whole else ("too new", "missing")  # of the others nothing is known
        of_each = [
            [
                problem
                for problem in self._problems(operation, given, label)
                if problem.kind not in told and re.split(r"[.\[]", problem.name)[0] in judged
            ]
            for operation in found
        ]
        said = [{(p.where, p.name, p.kind) for p in one} for one in of_each]
        common = [p for p in of_each[0] if all((p.where, p.name, p.kind) in one for one in said)]
        self._judge(Client(), {}, found[0], common, node, label, opened, False)

    def _problems(self, operation: Operation, given: Mapping[str, Any], label: str) -> list[Problem]:
        api = self.targets[label].api
        call = request.bind(api, operation, ("x",) * len(operation.layout.path), given)
        return list(_problems_of(api, call))

    def lacking(self, client: Client, args: list[Any], live: Collection[str]) -> frozenset[str]:
        """The targets that don't meet what a script requires."""
        return frozenset(label for label in live if self._unmet(client, args, label))

    def _unmet(self, client: Client, args: list[Any], label: str) -> list[Problem]:
        """What a target lacks; of what may be no client, only what another version has."""
        problems = requirements.missing(self.targets[label].api, _requirements(args))
        return [p for p in problems if client.is_sure or p.kind in ("too new", "gone")]

    def _require(self, client: Client, args: list[Any], node: ast.Call, live: Collection[str]) -> None:
        for label in live:
            for problem in self._unmet(client, args, label):
                self._report("require", label, problem.name, problem, _span(node))

    # ---- judging ------------------------------------------------------------------------------------------

    def _judge(
        self,
        client: Client,
        keywords: Mapping[str, Any],
        operation: Operation,
        problems: Iterable[Problem],
        node: ast.expr,
        label: str,
        opened: bool,
        more_args: bool,
    ) -> None:
        mode = keywords.get("validate")
        mode = client.validate if mode is None else mode
        for problem in problems:
            if mode != "error" and not problem.always:
                continue
            if not client.is_sure and not _is_of_versions(problem):
                continue
            if more_args and problem.always and not problem.loses:
                continue
            if _is_certain(problem, operation, opened):
                self._report("call", label, operation.route, problem, _span_of(problem, node))

    def _use(self, operation: Operation, call: request.Call) -> None:
        if self.is_muted:
            return
        used = self.used.setdefault(operation.route, set())
        used.update(f"query {name}" for name in call.query)
        used.update(f"header {name}" for name in call.headers)
        if isinstance(call.body, dict):
            used.update(f"body {name}" for name in call.body)
            for name, value in call.body.items():
                is_read = type(value) in (dict, list) and all(type(key) is str for key in value)
                members = ["", *value] if is_read else "*"  # what is read may be empty
                used.update(f"body {name}.{member}" for member in members)

    def _report(
        self, kind: str, label: str, route: str, problem: Problem, span: tuple[int, int, int, int]
    ) -> None:
        if self.is_muted:
            return
        catching = next((r for r in reversed(self._ready) if kind in r.kinds or r.everything), None)
        if catching is not None:
            catching.caught.add(label)
            if kind in catching.kinds:
                self.stopped.add(label)
        if any(kind in ready.kinds for ready in self._ready):
            return
        if label.endswith(DOUBT) and problem.kind != "unknown":
            return  # a guard may hold that can't be read: nothing is certain but what no version has
        label = label.removesuffix(DOUBT)
        line, start, end_line, end = span
        column, end_column = self._character(line, start), self._character(end_line, end)
        found = Found(line, column + 1, end_line, end_column + 1, label, route, problem)
        key = (line, column, label, problem.where, problem.name, problem.kind, problem.message)
        self.found.setdefault(key, found)

    def _character(self, line: int, offset: int) -> int:
        """A column in characters; the syntax tree counts bytes."""
        text = self.program.text(line)
        return len(text.encode()[:offset].decode(errors="replace"))


def _is_near(name: str, meant: str) -> bool:
    """Whether a name is a slip of the pen."""
    return is_slip(name, meant) or difflib.SequenceMatcher(None, name, meant).ratio() > 0.85


def _is_of_versions(problem: Problem) -> bool:
    """Whether it can't be a problem but of Orthanc: a version's, or a slip of the pen in one of its names."""
    is_slip_of = (
        problem.kind == "unknown" and problem.suggestion and is_slip(problem.name, problem.suggestion)
    )
    return problem.kind in ("too new", "gone") or bool(is_slip_of)


def _beside(value: Any) -> Any:
    """What stands in a body beside what is judged: a list of texts as it is, of others that it is there."""
    return [plain(one) for one in value] if isinstance(value, list) else None if value is None else UNKNOWN


def _plain(value: Any) -> Any:
    return plain(value.value if isinstance(value, JsonText) else value)


def _requirements(args: list[Any]) -> list[str]:
    return [value for value in args if requirements.is_requirement(value) and HOLE not in value]


class _Missing(Exception):
    """A step leads nowhere."""


@lru_cache(maxsize=32)
def _with_plugins(api: Api) -> Api:
    """A version with the routes of all known plugins: nobody but a server tells which of them it has."""
    more = plugins.everything().values()
    own = [*api, *(operation for operation in more if operation.name not in api.operations)]
    facts = {name: getattr(api, name) for name in ("described", "note", "source", "backend")}
    return Api(api.version, own, **facts)


def _offline(api: Api) -> Orthanc:
    """A client with an API and without a server: only ever looked at."""
    client = Orthanc.__new__(Orthanc)
    client.__dict__.update(_api=api, _version=api.version, validate="error", show_values=True)
    return client


def _problems_of(api: Api, call: request.Call, as_sent: bool = False) -> Iterator[Problem]:
    """The problems of a call; what an argument does as a whole can't be told where a part isn't known."""
    for problem in request.problems_of(api, call, as_sent=as_sent):
        if problem.where == "path" and has_unknown(call.path.get(problem.name.partition("[")[0])):
            continue
        if problem.kind != "hazard" or problem.given is not None or not has_unknown(_meant(problem, call)):
            yield problem


def _meant(problem: Problem, call: request.Call) -> Any:
    """The argument that a problem is about."""
    name = re.split(r"[.\[]", problem.name)[0]
    if problem.where != "body":
        return call.query.get(name)
    return call.body.get(name) if name and isinstance(call.body, dict) else call.body


def _is_certain(problem: Problem, operation: Operation, opened: bool) -> bool:
    """Whether a problem would be there whatever the unknown parts of the call are."""
    if HOLE in problem.name:
        return False
    if problem.kind == "missing":
        return not opened
    if problem.kind == "hazard" and (opened or has_unknown(problem.given)):
        return False  # what isn't known may be what makes it right
    if problem.kind in ("type", "value"):
        return not (problem.kind == "value" and has_unknown(problem.given)) and not (
            isinstance(problem.given, Unknown)
            or (isinstance(problem.given, str) and has_unknown(problem.given))
        )
    if problem.kind == "ignored" and has_unknown(problem.given):
        known = operation.layout.body if problem.where == "body" else operation.layout.query
        return not (problem.name in known and known[problem.name].harmless)
    return True


def has_unknown(value: Any) -> bool:
    """Whether a part of a value, at any depth, isn't known."""
    if isinstance(value, Mapping):
        return any(map(has_unknown, value.values()))
    if isinstance(value, (list, tuple)):
        return any(map(has_unknown, value))
    if isinstance(value, str):
        return HOLE in value or _HOLE_IN_JSON in value
    return isinstance(value, Unknown)


def _span(node: ast.AST) -> tuple[int, int, int, int]:
    at: Any = node
    return at.lineno, at.col_offset, at.end_lineno, at.end_col_offset


def _span_of_step(node: ast.expr) -> tuple[int, int, int, int]:
    """Where the last attribute is written."""
    _, _, line, end = _span(node)
    if isinstance(node, ast.Attribute):
        return line, end - len(node.attr.encode()), line, end
    return _span(node)


def _lacks(operation: Operation, name: str) -> bool:
    """Whether a field of the body is missing, or is more than the server's database can do."""
    argument = operation.layout.body.get(name)
    return argument is None or (argument.unable and name not in _PASSED_ON)


def _span_of_keyword(name: str, node: ast.expr) -> tuple[int, int, int, int]:
    """Where a keyword of a call is written."""
    for keyword in node.keywords if isinstance(node, ast.Call) else ():
        if keyword.arg == name:
            return _span(keyword)
    return _span(node)


def _span_of(problem: Problem, node: ast.expr) -> tuple[int, int, int, int]:
    """Where the argument with a problem is written, if it is in the call itself; else the call."""
    name = problem.name.split(".")[0].split("[")[0]
    for part in ast.walk(node):
        if (
            isinstance(part, ast.keyword)
            and part.arg is not None
            and name in (part.arg, part.arg.rstrip("_"))
        ):
            return _span(part)
        if isinstance(part, ast.Constant) and part.value == name and name:
            return _span(part)
        if isinstance(part, ast.keyword) and part.arg and part.arg.replace("_", "-") == name:
            return _span(part)
    function = node.func if isinstance(node, ast.Call) else node
    return _span_of_step(function) if isinstance(function, ast.Attribute) else _span(node)
