"""Goes through scripts in the order in which they would run, without running them."""

from __future__ import annotations

import ast
import functools
from typing import Any

from dynorthanc.lint.branches import Branches
from dynorthanc.lint.calls import CONNECT
from dynorthanc.lint.checker import Checker
from dynorthanc.lint.expressions import route_names
from dynorthanc.lint.functions import annotated, dotted
from dynorthanc.lint.libraries import CLIENTS, TABLE, Makes, known
from dynorthanc.lint.program import Part, Program
from dynorthanc.lint.values import (
    CHANGEABLE,
    UNKNOWN,
    Class,
    Client,
    Dict,
    Env,
    External,
    Function,
    Instance,
    Module,
    PerTarget,
    Thing,
    Unknown,
    are_in_doubt,
    changed_names,
    merge,
    opened,
    set_elsewhere,
)

_EXITS = {"sys.exit", "exit", "quit", "os._exit", "os.abort", "pytest.skip", "pytest.fail", "pytest.xfail"}


class Reader(Branches):
    """Goes through one script; what it calls is checked on the way."""

    def __init__(self, checker: Checker, program: Program) -> None:
        super().__init__()
        self.checker = checker
        self.live = checker.everywhere
        self.speaks = program.speaks
        self._program = program
        self._everywhere = self.live
        self._modules: dict[str, Env] = {}
        """The names of each script that was gone through."""
        self._parts: dict[int, Part] = {}
        """The script that such names are of, by their identity."""
        self._functions: list[tuple[Function, ast.AST]] = []
        """What may be called from elsewhere, and the code that it leads to."""
        self._most *= max(1, len(program.parts))

    def read(self, part: Part) -> None:
        """Go through a script, unless it was when another one imported it."""
        name = part.script.name
        if name in self._modules:
            return
        env = self._modules[name] = Env()
        self._parts[id(env)] = part
        env.set_elsewhere = set_elsewhere(part.tree)
        kept, self.live = self.live, self._everywhere
        with self.checker.apart():
            self.run(part.tree.body, env)
        self.live = kept
        self._open_shared(part.tree, env)

    def finish(self) -> None:
        """Go through what no script calls itself."""
        done = 0
        while done < len(self._functions):
            function, code = self._functions[done]
            done += 1
            if code not in self.visited:
                self.live = self._everywhere
                if function.cls is not None:
                    self.get_to_know(function.cls)
                self.invoke(function, [], {}, is_guess=True)

    def imported(self, module: str, env: Env) -> Module | None:
        """Another script of this run, gone through."""
        part = self._parts.get(id(env.root()))
        found = self._program.imported(part, module) if part is not None else None
        if found is None:
            return None
        self.read(found)
        return Module(self._modules[found.script.name])

    def _open_shared(self, tree: ast.Module, env: Env) -> None:
        """Forget what is in the module's dicts and lists that a function changes: nobody knows when."""
        for name in _changed_inside(tree):
            value = env.names.get(name)
            if isinstance(value, (Dict, list)):
                env.names[name] = opened(value)

    def get_to_know(self, cls: Class) -> None:
        """Find out what the methods of a class make of its objects, whichever is called first."""
        if cls.is_known:
            return
        cls.is_known = True
        kept = self.live, self.checker.is_muted, set(self.visited), self.frames
        self.checker.is_muted, self.frames = True, []
        for method in sorted(cls.methods.values(), key=lambda method: method.node.name != "__init__"):
            self.live = kept[0]
            self.invoke(method.of(cls.guess), [], {}, is_guess=True)
        self.live, self.checker.is_muted, self.visited, self.frames = kept

    # ---- statements ---------------------------------------------------------------------------------------

    def run(self, body: list[ast.stmt], env: Env) -> bool:
        """Go through a block; whether it surely doesn't get to its end."""
        for statement in body:
            if not self.live:
                return True
            method = getattr(self, f"_do_{type(statement).__name__}", self._do_any)
            if method(statement, env):
                return True
        return False

    def _do_any(self, node: ast.stmt, env: Env) -> bool:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.value(child, env)
        return False

    def _do_Expr(self, node: ast.Expr, env: Env) -> bool:
        self.value(node.value, env)
        if isinstance(node.value, ast.Call):
            function = node.value.func
            if isinstance(function, (ast.Name, ast.Attribute)):
                is_end = dotted(function, env) in _EXITS or _is_end_of_test_or_command(function)
                self.lost |= are_in_doubt(self.live) if is_end else frozenset()
                return is_end
        return False

    def _do_Return(self, node: ast.Return, env: Env) -> bool:
        value = self.value(node.value, env)
        if self.results:
            self.results[-1].append(value)
            self.left[-1] |= self.live
            self.doubted |= are_in_doubt(self.live)
        return True

    def _do_Raise(self, node: ast.Raise, env: Env) -> bool:
        self._do_any(node, env)
        self.lost |= are_in_doubt(self.live)
        return True

    def _do_Break(self, node: ast.stmt, env: Env) -> bool:
        return True

    _do_Continue = _do_Break

    def _Yield(self, node: ast.Yield, env: Env) -> Any:
        value = self.value(node.value, env)
        if self.results:
            self.results[-1].append(value)
            self.left[-1] |= self.live
        return UNKNOWN

    def _do_Assign(self, node: ast.Assign, env: Env) -> bool:
        value = self.value(node.value, env)
        for target in node.targets:
            self.store(target, value, env)
        if isinstance(value, (Dict, list)) and isinstance(node.value, ast.Name):
            # two names for one dict: what happens to it by one of them isn't followed
            for name in (node.value, *node.targets):
                self.store(name, opened(value), env)
        return False

    def _do_AnnAssign(self, node: ast.AnnAssign, env: Env) -> bool:
        value = self.value(node.value, env) if node.value is not None else UNKNOWN
        promised = annotated(node.annotation, env)
        if promised is not None and (value is None or isinstance(value, (Unknown, External))):
            value = promised
        self.store(node.target, value, env)
        return False

    def _do_AugAssign(self, node: ast.AugAssign, env: Env) -> bool:
        value = UNKNOWN
        if isinstance(node.target, ast.Name):
            name = ast.copy_location(ast.Name(node.target.id, ast.Load()), node.target)
            value = self.value(ast.copy_location(ast.BinOp(name, node.op, node.value), node), env)
        else:
            self.value(node.value, env)
        self.store(node.target, value, env)
        return False

    def _do_Delete(self, node: ast.Delete, env: Env) -> bool:
        for target in node.targets:
            if isinstance(target, ast.Subscript):
                base, key = self.value(target.value, env), self.value(target.slice, env)
                if isinstance(base, Dict):
                    gone = base.without(key) if isinstance(key, str) else base.with_({}, is_open=True)
                    self.put_back(target.value, gone, env)
        return False

    def store(self, target: ast.expr, value: Any, env: Env) -> None:
        """Assign a value to a name, an attribute, an item, or several of them."""
        if isinstance(target, ast.Name):
            env.set(target.id, value)
        elif isinstance(target, (ast.Tuple, ast.List)):
            value = (
                (value.split() or [self.untold()] * len(target.elts))
                if isinstance(value, PerTarget)
                else value
            )
            matched = isinstance(value, list) and len(value) == len(target.elts)
            for index, part in enumerate(target.elts):
                self.store(part, value[index] if matched else UNKNOWN, env)
        elif isinstance(target, ast.Starred):
            self.store(target.value, UNKNOWN, env)
        elif isinstance(target, ast.Subscript):
            base, key = self.value(target.value, env), self.value(target.slice, env)
            if isinstance(base, Dict):
                item = {key: value} if isinstance(key, str) else {}
                self.put_back(target.value, base.with_(item, not item), env)
            elif isinstance(base, list):
                self.put_back(target.value, UNKNOWN, env)
            elif type(base) is Unknown and isinstance(key, str) and isinstance(target.value, ast.Name):
                self.put_back(target.value, Dict({key: value}, is_open=True), env)
        elif isinstance(target, ast.Attribute):
            is_mock = isinstance(target.value, ast.Attribute) and target.value.attr in route_names()
            if is_mock:
                return
            base = self.value(target.value, env)
            if isinstance(base, Instance):
                known = base.attributes.get(target.attr, value)
                value = value if isinstance(known, Unknown) else merge(known, value)
                base.attributes[target.attr] = self.doubtful(value, self.live)
            elif isinstance(base, Class):
                value = merge(base.names.get(target.attr, value), value)
                base.names[target.attr] = base.guess.attributes[target.attr] = self.doubtful(value, self.live)
            elif isinstance(base, Thing) and base.kind == CHANGEABLE and isinstance(base.base, Dict):
                is_verb = target.attr == "get_method" and isinstance(value, Function)
                said = {"method": self.invoke(value, [], {})} if is_verb else {target.attr: value}
                self.put_back(target.value, Thing(CHANGEABLE, base.base.with_(said)), env)
            elif isinstance(base, Client) and target.attr == "validate":
                base.validate = value
            elif isinstance(base, Client):
                self.checker.own_attributes.add(target.attr)

    # ---- definitions and imports --------------------------------------------------------------------------

    def _do_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef, env: Env) -> bool:
        for part in (*node.args.defaults, *node.args.kw_defaults):
            self.value(part, env)
        function = made = Function(node, env)
        is_wrapped = False
        for mark in reversed(node.decorator_list):
            self.is_mark = True
            decorator = self.value(mark, env)
            self.is_mark = False
            decorated = self.invoke(decorator, [made], {}) if isinstance(decorator, Function) else made
            if isinstance(decorated, Function) and decorated is not made:
                made, is_wrapped = decorated, is_wrapped or _calls_what_it_is_given(decorator)
        env.set(node.name, made)
        if any(self._is_skipped(mark, env) for mark in node.decorator_list):
            return False
        self._functions.append((made, node if is_wrapped else made.node))
        if made is not function and not is_wrapped:
            self._functions.append((function, node))
        return False

    def _is_skipped(self, mark: ast.expr, env: Env) -> bool:
        """Whether a mark of pytest's or unittest's leaves a test out on all targets."""
        if not isinstance(mark, ast.Call) or not mark.args:
            return False
        if dotted(mark.func, env) not in ("pytest.mark.skipif", "unittest.skipIf"):
            return False
        return not self.split(mark.args[0], env)[1]

    _do_AsyncFunctionDef = _do_FunctionDef

    def _do_ClassDef(self, node: ast.ClassDef, env: Env) -> bool:
        inner = Env(env)
        before = len(self._functions)
        self.run(node.body, inner)
        methods = {name: value for name, value in inner.names.items() if isinstance(value, Function)}
        for method in methods.values():
            if method.around is inner:
                method.around = env  # a method doesn't see the names of its class
        others = {name: value for name, value in inner.names.items() if name not in methods}
        bases = [self.value(part, env) for part in node.bases]
        is_client = any(isinstance(base, External) and base.name in CONNECT for base in bases)
        entries = [TABLE.get(known(base.name)) for base in bases if isinstance(base, External)]
        kind = next((entry.kind for entry in entries if isinstance(entry, Makes)), "")
        base = next((base for base in bases if isinstance(base, Class)), None)
        cls = Class(node, methods, others, base, is_client, kind)
        codes = {id(function): code for function, code in self._functions[before:]}
        del self._functions[before:]
        for method in methods.values():
            method.cls = cls
        own = sorted(methods.values(), key=lambda method: method.node.name != "__init__")
        self._functions += [(method.of(cls.guess), codes.get(id(method), method.node)) for method in own]
        env.set(node.name, cls)
        return False

    def _do_Import(self, node: ast.Import, env: Env) -> bool:
        for name in node.names:
            module = name.name if name.asname else name.name.split(".")[0]
            found = self.imported(module, env)
            env.set(name.asname or module, found or External(module, is_module=True))
        return False

    def _do_ImportFrom(self, node: ast.ImportFrom, env: Env) -> bool:
        module = f"{'.' * node.level}{node.module or ''}"
        inside = self.imported(module, env)
        for name in node.names:
            if name.name == "*":
                self._import_all(module, inside, env)
                continue
            dotted = f"{module}.{name.name}" if node.module else f"{module}{name.name}"
            value = inside.names.names.get(name.name) if inside is not None else None
            value = value if value is not None else self.imported(dotted, env)
            is_module = name.name[:1].islower() and dotted.startswith(("os.", "dynorthanc."))
            env.set(name.asname or name.name, value or External(dotted, is_module))
        return False

    def _import_all(self, module: str, inside: Module | None, env: Env) -> None:
        if inside is not None:
            env.names.update(inside.names.names)
        public = ("connect", "Orthanc", "Fleet", "AsyncOrthanc") if module == "dynorthanc" else ()
        keys = (key.rpartition(".") for key in (*TABLE, *CLIENTS))
        for name in (*public, *(name for home, _, name in keys if home == module)):
            env.set(name, External(f"{module}.{name}"))

    def _do_Global(self, node: ast.Global | ast.Nonlocal, env: Env) -> bool:
        env.outer.update(node.names)
        return False

    _do_Nonlocal = _do_Global


@functools.lru_cache(maxsize=256)
def _changed_inside(tree: ast.Module) -> frozenset[str]:
    """The names of dicts and lists that functions of a module change."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    inside = (node for node in ast.walk(tree) if isinstance(node, functions))
    return frozenset(name for function in inside for name in changed_names(function))


def _is_end_of_test_or_command(function: ast.expr) -> bool:
    """Whether it is `TestCase.skipTest`, or the `error` of an argument parser."""
    if not isinstance(function, ast.Attribute) or function.attr not in ("skipTest", "error"):
        return False
    return function.attr == "skipTest" or "parser" in ast.unparse(function.value)


def _calls_what_it_is_given(decorator: Function) -> bool:
    """Whether a decorator calls its function itself: then only where the decorator lets it."""
    names = [argument.arg for argument in decorator.node.args.args[:1]]
    calls = (part.func for part in ast.walk(decorator.node) if isinstance(part, ast.Call))
    return any(isinstance(called, ast.Name) and called.id in names for called in calls)
