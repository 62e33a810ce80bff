"""What scripts send by other libraries than ours: an entry of the table made into a call of a route."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from typing import Any

from dynorthanc.lint import addresses
from dynorthanc.lint.attributes import Attributes
from dynorthanc.lint.helpers import Helper
from dynorthanc.lint.libraries import ASKS, SESSION, TABLE, Entry, Makes, Sends, Tells, misspelt
from dynorthanc.lint.program import words
from dynorthanc.lint.sources import Script
from dynorthanc.lint.tracing import traced
from dynorthanc.lint.values import (
    CHANGEABLE,
    HOLE,
    MAYBE_NONE,
    UNKNOWN,
    Client,
    Dict,
    Doing,
    JsonText,
    Many,
    PerTarget,
    Thing,
    Unknown,
)
from dynorthanc.spec import requirements

_CHANGED = re.compile(r"\.(?:get_method|method|data) *=[^=]")
"""How a script changes a request that it has made."""
_ANYBODY = "anybody"
"""An object of which nothing is known but that it has a method named as a verb."""
_KEPT = ("params", "json", "data", "headers")
Given = tuple[list[Any], dict[str, Any], tuple[bool, bool]]
"""Arguments in order, by name, and whether there may be more of each."""


class Talks(Attributes):
    """Evaluates the functions and objects of the table of libraries."""

    calling: ast.Call | None
    """The call that is being gone through."""
    is_mark: bool
    """Whether this is a decorator."""

    def of_thing(self, thing: Thing, name: str, node: ast.expr) -> Any:
        """An attribute of an object of a library."""
        entry = TABLE.get(f"{thing.kind}.{name}")
        if entry is None and (meant := misspelt(thing.kind, name)):
            self.checker.saw(node, True)
            self.checker.misnamed(thing.kind, name, meant, node, self.live)
            return UNKNOWN
        if entry is None:
            return Doing(Helper(()), thing) if thing.is_orthanc else UNKNOWN
        if isinstance(entry, Makes) and not entry.helper and not entry.address:
            return self._made(entry, thing)  # a property
        if isinstance(entry, Helper) and entry.is_property:
            self.checker.help(entry, {}, node, self.live)
            return UNKNOWN
        if isinstance(entry, Tells) and entry.is_property:
            return self._told(entry, [], node)
        return Doing(entry, thing)

    def of_somebody(self, name: str) -> Any:
        """A method of what may be a session of any library."""
        is_session = name in SESSION and not self.is_mark  # `@app.get("/studies")` serves
        return Doing(SESSION[name], Thing(_ANYBODY)) if is_session else None

    def do(self, doing: Doing, given: Given, node: ast.Call) -> Any:
        """What calling it gives, its request checked."""
        entry: Entry = doing.entry
        if isinstance(entry, Sends):
            if entry.is_prepared and _CHANGED.search(self._script(node).text):
                return Thing(CHANGEABLE, Dict({**dict(zip(entry.order, given[0], strict=False)), **given[1]}))
            answer = self._send(entry, doing.thing, given, node)
            return Thing("request", answer) if entry.is_prepared else answer
        if isinstance(entry, Tells):
            return self._told(entry, given[0], node)
        helper = entry.helper if isinstance(entry, Makes) else entry
        if helper is not None:
            self._help(helper, given, node)
        return self._made(entry, doing.thing, given, node) if isinstance(entry, Makes) else UNKNOWN

    def _told(self, entry: Tells, args: list[Any], node: ast.expr) -> Any:
        """What each target says of itself, or whether it is new enough."""
        self.checker.help(ASKS, {}, node, self.live)
        if entry.is_all:
            return self.answered(*ASKS.routes[0].split())
        numbers = [value for value in args if isinstance(value, int)]
        needed = entry.what or ".".join(map(str, numbers))
        apis = PerTarget({label: target.api for label, target in self.checker.targets.items()})
        return apis.map(lambda api: not requirements.missing(api, [needed]))

    def _made(self, entry: Makes, of: Thing | None, given: Given | None = None, node: Any = None) -> Any:
        base: Any = of.base if of is not None else ""
        if given is not None and entry.address:
            args, keywords, _ = given
            in_order = (
                args[entry.position] if entry.position is not None and entry.position < len(args) else ""
            )
            base = next((keywords[name] for name in entry.address if name in keywords), in_order)
        is_orthanc = entry.is_orthanc or (of is not None and of.is_orthanc)
        made = Thing(entry.kind, base, is_orthanc, "" if node is None else ast.unparse(node))
        return Many(made) if entry.many else made

    def _help(self, helper: Helper, given: Given, node: ast.Call) -> None:
        args, keywords, more = given
        known = (*helper.order, *helper.fields, *filter(None, [helper.whole]))
        self.checker.misspelt(_name(node), known, keywords, node, self.live)
        keywords = {**dict(zip(helper.order, args, strict=False)), **keywords}
        self.checker.help(helper, keywords, node, self.live, any(more))
        self.stop()

    # ---- requests to an address ---------------------------------------------------------------------------

    def _send(self, entry: Sends, thing: Thing | None, given: Given, node: ast.Call) -> Any:
        args, keywords, more = given
        if thing is None or thing.kind != _ANYBODY:
            known = ("method", *entry.order, *entry.also, *_KEPT)
            self.checker.misspelt(_name(node), known, keywords, node, self.live)
        parts = {**dict(zip(entry.order, args, strict=False))}
        parts.update((entry.also.get(name, name), value) for name, value in keywords.items())
        verb, url = _verb(entry, parts), parts.get("url")
        if isinstance(url, Thing) and url.kind == CHANGEABLE:  # the script said more of it since
            parts = {**(url.base.items if isinstance(url.base, Dict) else {}), **without_url(parts)}
            verb, url = _verb(entry, parts), parts.get("url")
        if isinstance(url, Thing):  # a request that was looked at when it was made
            return url.base if isinstance(url.base, Dict) else MAYBE_NONE
        text = _joined(thing.base if thing is not None else "", url)
        if text is None or verb is None:
            return self._in_vain(entry, thing, text or "", node)
        if thing is not None and thing.kind == _ANYBODY and not text.startswith(("/", "http", HOLE)):
            return MAYBE_NONE
        address = addresses.take_apart(text)
        is_orthanc = self._is_orthanc(entry, thing, text, node)
        path = addresses.below_prefix(verb, address.path, is_orthanc)
        is_known = thing is None or thing.kind != _ANYBODY or bool(address.base)
        is_alone = (
            (entry.is_orthanc and not _name(node).endswith("AfterPlugins"))
            or (thing is not None and thing.is_orthanc)
            or addresses.is_servers(address.base)
        )
        if not self._concerns(verb, path, address.base, is_orthanc and is_known, is_alone):
            return self._in_vain(entry, thing, text, node)
        place = self._place(entry, node)
        client = Client(
            is_sure=(is_orthanc and is_known) or addresses.is_telling(path),
            is_others=not self.checker.program.is_compat,
            is_alone=is_alone,
        )
        self.checker.sent(client, verb, path, _contents(parts, entry), any(more), place, self.live)
        self.stop()
        return self.answered(verb, path)

    def _concerns(self, verb: str, path: str, base: str, is_orthanc: bool, is_alone: bool) -> bool:
        """Whether an address is, for all that can be told, a route of Orthanc's."""
        if not path:
            return False
        if is_orthanc:
            is_like = addresses.is_like_route(path) or HOLE in path
            return is_like or is_alone or bool(addresses.almost(verb, path))
        if addresses.is_telling(path):
            return addresses.is_route(verb, path) and (self.speaks or not addresses.is_elsewhere(base))
        return self.speaks and not addresses.is_foreign(base) and addresses.is_route(verb, path)

    def _is_orthanc(self, entry: Sends, thing: Thing | None, text: str, node: ast.Call) -> bool:
        """Whether a name around a request, or its address, says that it goes to Orthanc."""
        if entry.is_orthanc or (thing is not None and thing.is_orthanc):
            return True
        where = _where(entry, node)
        named = [frame.node.name for frame in self.frames] + [cls.node.name for _, cls in self.methods]
        written = [ast.unparse(part) for part in (node.func, where) if part is not None]
        file = Path(self._script(node).name).stem
        hint = thing.hint if thing is not None else ""
        if addresses.speaks_of_orthanc(text, hint, file, *named, *written):
            return True
        names = set() if where is None else set(words(where))
        is_foreign = addresses.is_foreign(addresses.take_apart(text).base)
        return bool(names & self.checker.program.named) and not is_foreign

    def _script(self, node: ast.Call) -> Script:
        return self.checker.program.part(node.lineno).script

    def _place(self, entry: Sends, node: ast.Call) -> ast.Call:
        """The call where a request is asked for; one that only hands on what it is given is none itself."""
        place = traced(node, _where(entry, node), self.frames)
        if place is not node:
            self.checker.handed_on.add((node.lineno, node.col_offset))
        return place

    def answered(self, verb: str, path: str) -> Any:
        """What a request gives."""
        raise NotImplementedError

    def _in_vain(self, entry: Sends, thing: Thing | None, text: str, node: ast.Call) -> Any:
        """A request whose route can't be read: told where it must be Orthanc's, or may be."""
        if thing is not None and thing.kind == _ANYBODY:
            return MAYBE_NONE
        if self._is_orthanc(entry, thing, text, node):
            self.checker.saw(self._place(entry, node), False)
        elif addresses.is_anybodys(text):
            self.checker.note(self.checker.astray, self._place(entry, node))
        return MAYBE_NONE


def without_url(parts: dict[str, Any]) -> dict[str, Any]:
    """The parts of a request but its address."""
    return {name: value for name, value in parts.items() if name != "url"}


def _name(node: ast.Call) -> str:
    """How what is called is called."""
    return ast.unparse(node.func).rpartition(".")[2]


def _verb(entry: Sends, parts: dict[str, Any]) -> str | None:
    method = parts.get("method")
    if isinstance(method, str) and HOLE not in method:
        return method.upper()
    if method is not None or not entry.verb:
        return None
    return entry.verb.strip("?") or ("GET" if parts.get("data") is None else "POST")


def _joined(base: Any, url: Any) -> str | None:
    """An address below that of the session."""
    if isinstance(url, Unknown) and isinstance(base, str) and base:
        url = HOLE
    if not isinstance(url, str):
        return None
    if base == "" or "://" in url or url.startswith(HOLE):
        return url
    return f"{base.rstrip('/') if isinstance(base, str) else HOLE}/{url.lstrip('/')}"


def _contents(parts: dict[str, Any], entry: Sends) -> dict[str, Any]:
    """What is sent besides the address; a body is JSON or text by what it is."""
    found = {name: parts[name] for name in _KEPT if parts.get(name) is not None}
    params = found.get("params")
    if isinstance(params, Dict):
        texts = {
            n: str(v).lower() if entry.is_lower else str(v)
            for n, v in params.items.items()
            if v is True or v is False
        }
        found["params"] = params.with_(texts)
    body = parts.get("body")
    if body is not None:
        found["json" if isinstance(body, (Dict, list)) else "data"] = body
    if isinstance(found.get("data"), (Dict, list)):
        found["data"] = UNKNOWN  # as a form: Orthanc reads none
    if parts.get("files") is not None:
        found["data"] = UNKNOWN
    if isinstance(found.get("data"), JsonText):
        found["json"] = found.pop("data").value
    return found


def _where(entry: Sends, node: ast.Call) -> ast.expr | None:
    """The argument that is the address."""
    for keyword in node.keywords:
        if keyword.arg and entry.also.get(keyword.arg, keyword.arg) == "url":
            return keyword.value
    position = entry.order.index("url")
    starred = (part.value for part in node.args[: position + 1] if isinstance(part, ast.Starred))
    return next(starred, node.args[position] if position < len(node.args) else None)
