"""Which routes a server really has, found out without any effect.

For builds that nobody described, forks, and servers behind a proxy or plugin that hides some. A route is
asked for with a method that no version has for it, and with identifiers that don't exist: no handler is
reached. Orthanc answers 405 and the methods that are there, or 404 where there is no such route. Where that
is refused (401, 403) a GET with the same identifiers is tried, if it can't cost anything. What stays unknown
is tried when it is called, and not refused beforehand.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from dynorthanc.api import Api
from dynorthanc.base.patterns import pattern
from dynorthanc.base.problems import Problem
from dynorthanc.errors import OrthancError
from dynorthanc.spec import timeline as timelines
from dynorthanc.wire.reading import shortened

if TYPE_CHECKING:
    import requests

    from dynorthanc.wire.transport import Transport

PRESENT, ABSENT, UNKNOWN = "present", "absent", "unknown"

_DUMMY = "00000000-00000000-00000000-00000000-00000000"
_NOWHERE = "/dynorthanc-asks-for-no-route"
ALWAYS = "/instances/{id}/content"
"""Takes any path below it and never answers 405; every version has it."""
_COSTLY = pattern(r"/tools/create-|/tools/generate|/tools/metrics")
_PAGED = {"/patients", "/studies", "/series", "/instances"}
_AT_ONCE = 8
_PATIENCE = (3.0, 5.0)
_LIMIT = 1 << 16  # bytes of an answer that are looked at


class Answer(NamedTuple):
    """What the server said of one template."""

    state: str
    """``present``, ``absent`` or ``unknown``."""
    methods: frozenset[str]
    """The methods that are there, when it is present."""


class ProbedApi(Api):
    """The API of a server as it was found by probing."""

    __slots__ = ("base", "presence")

    base: Api
    """What was known before."""
    presence: Mapping[str, str]
    """``present``, ``absent`` or ``unknown`` by ``METHOD /template``, for every route of every version."""

    def __init__(self, base: Api, presence: Mapping[str, str]) -> None:
        known = {operation.route: operation for operation in base}
        operations = [operation for route, operation in known.items() if presence.get(route) != ABSENT]
        for operation in timelines.others(timelines.load(), known):
            state = presence[operation.route]
            if state != ABSENT:
                operations.append(operation._replace(source=state if state == UNKNOWN else "probed"))
        count = sum(state == UNKNOWN for state in presence.values())
        note = "; ".join(filter(None, (base.note, f"{count} routes couldn't be settled" if count else "")))
        super().__init__(
            base.version,
            operations,
            described=base.described,
            note=note,
            source="probed",
            backend=base.backend,
        )
        object.__setattr__(self, "base", base)
        object.__setattr__(self, "presence", MappingProxyType(dict(presence)))

    def __reduce__(self) -> Any:
        return type(self), (self.base, dict(self.presence))

    def of(self, state: str) -> list[str]:
        """The routes that are ``present``, ``absent`` or ``unknown``."""
        return [route for route, found in self.presence.items() if found == state]

    def _is_newer(self, version: str) -> bool:
        order = self.timeline.order
        return order[version] > order[self.described]

    def _other_version(self, route: str, facts: Mapping[str, Any]) -> Problem:
        if self.presence.get(route) != ABSENT or self._is_newer(facts["since"]):
            return super()._other_version(route, facts)
        message = f"isn't there: this server ({self.version}), or a proxy before it, was asked for it"
        return Problem("route", route, "gone", message, since=facts["since"])


def probed(transport: Transport, api: Api) -> ProbedApi:
    """The API of a server with what is really there: some 250 small requests, none of which has an effect.

    Raises `ConnectError` or `Timeout` when the server can't be reached at all.
    """
    return ProbedApi(api, probe(transport))


def probe(transport: Transport) -> dict[str, str]:
    """``present``, ``absent`` or ``unknown`` by ``METHOD /template``, for every route of every version."""
    templates: dict[str, set[str]] = {}
    for route in timelines.load().operations:
        method, template = route.split(" ")
        templates.setdefault(template, set()).add(method)
    settles = _settles(transport)
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        answers = dict(
            zip(
                templates,
                pool.map(lambda item: _ask(transport, item[0], item[1], settles), templates.items()),
                strict=True,
            )
        )
        unsure = [
            (method, template)
            for template, methods in templates.items()
            for method in methods
            if answers[template].state == UNKNOWN and method == "GET" and _is_cheap(template)
        ]
        # where an empty 404 is the answer to no route as well, it says nothing of the others
        is_said_of_all = bool(unsure) and _get(transport, f"{_NOWHERE}/{{id}}", False) == PRESENT
        found_by_get = pool.map(lambda pair: _get(transport, pair[1], is_said_of_all), unsure)
        got = dict(zip(unsure, found_by_get, strict=True))
    presence = {}
    for template, methods in templates.items():
        state, there = answers[template]
        for method in sorted(methods):
            found = state
            if state == PRESENT:
                found = PRESENT if method in there else ABSENT
            elif (method, template) in got:
                found = got[method, template]
            presence[f"{method} {template}"] = found
    return presence


def _settles(transport: Transport) -> bool:
    """Whether 405 and 404 mean here what they mean to Orthanc: asked for a route it has, and for none."""
    there = _answer(transport, "PUT", "/system")
    nowhere = _answer(transport, "PUT", _NOWHERE)
    is_shown = there.status_code == 405 and "GET" in _allowed(there)
    return is_shown and nowhere.status_code == 404


def _ask(transport: Transport, template: str, described: set[str], settles: bool) -> Answer:
    """Ask with a method that no version has for this template; DELETE is never used."""
    if template.startswith(ALWAYS):
        return Answer(PRESENT, frozenset(described))
    method = next((m for m in ("PUT", "POST", "GET") if m not in described), "")
    if not settles or not method:
        return Answer(UNKNOWN, frozenset())
    try:
        answer = _answer(transport, method, template)
    except OrthancError:
        return Answer(UNKNOWN, frozenset())
    if answer.status_code == 405 and _allowed(answer):
        return Answer(PRESENT, _allowed(answer))
    if answer.status_code == 404 and (method != "GET" or _is_unknown_resource(answer)):
        return Answer(ABSENT, frozenset())
    return Answer(UNKNOWN, frozenset())


def _get(transport: Transport, template: str, is_said_of_all: bool) -> str:
    """A GET with identifiers that don't exist: a refusal leaves it unknown, as does Orthanc's usual 404."""
    query = (
        "since=0&limit=1" if template in _PAGED else "limit=1" if template in ("/changes", "/exports") else ""
    )
    try:
        answer = transport.send(
            "GET", concrete(template), query=query, template=template, timeout=_PATIENCE, stream=True
        )
        with answer:
            if answer.status_code < 300:
                return PRESENT
            if answer.status_code != 404 or "{" not in template or is_said_of_all:
                return UNKNOWN
            _shortened(answer, template)
    except OrthancError:
        return UNKNOWN
    is_orthancs = not _is_unknown_resource(answer) and _is_empty_or_own(answer)
    return PRESENT if is_orthancs else UNKNOWN


def _answer(transport: Transport, method: str, template: str) -> requests.Response:
    """Ask by a method that a route hasn't: as that has no effect, a lost connection is no end of it."""
    answer = transport.send(
        method, concrete(template), template=template, timeout=_PATIENCE, stream=True, reads=True
    )
    return _shortened(answer, template)


def _shortened(answer: requests.Response, template: str) -> requests.Response:
    return shortened(answer, template, _LIMIT, sum(_PATIENCE))


def _is_cheap(template: str) -> bool:
    return not _COSTLY.match(template)


def concrete(template: str) -> str:
    """A template with identifiers that don't exist."""
    path = template.replace("{index}", "0").replace("{frame}", "0")
    return re.sub(r"\{[^}]*\}", _DUMMY, path)


def _allowed(answer: requests.Response) -> frozenset[str]:
    words = answer.headers.get("Allow", "").split(",")
    return frozenset(word.strip().upper() for word in words if word.strip())


def _said(answer: requests.Response) -> Any:
    try:
        said = json.loads(answer.content)
    except (ValueError, OSError):
        return None
    return said if isinstance(said, dict) else None


def _is_unknown_resource(answer: requests.Response) -> bool:
    """Orthanc's answer for a route that isn't there, and for many an identifier that isn't."""
    said = _said(answer)
    return said is not None and said.get("OrthancStatus") == 17


def _is_empty_or_own(answer: requests.Response) -> bool:
    """Whether a 404 is one of those that only an existing route gives."""
    return not answer.content or "OrthancStatus" in (_said(answer) or {})
