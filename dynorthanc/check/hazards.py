"""What a server takes and does something else with: the hazards of an operation, as its facts tell them.

A hazard has conditions, all of which must hold:

- ``values``: the argument is one of these (the case of texts doesn't matter);
- ``below``: it is a number less than this;
- ``members``: its object has one of these names (or its list one of these texts), and not as an empty text;
- ``beyond = "encoding"``: it has text that the server's default encoding doesn't hold, and says no
  ``SpecificCharacterSet`` beside it;
- ``with``, ``without``: other arguments are given (with one of these values; ``[]``: with any) or aren't;
- ``lacks``: the server's database can't do this (of ``Capabilities`` in ``GET /system``).

The last and ``beyond`` need a server to ask; without one, they don't hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from dynorthanc.base.problems import Problem
from dynorthanc.check.query import read as read_query
from dynorthanc.errors import OrthancError
from dynorthanc.spec.tags import plain

if TYPE_CHECKING:
    from dynorthanc.spec.operation import Hazard, Operation

Ask = Callable[[str], Any]
"""GET a route of the server, remembered as long as the client lives."""
Given = Mapping[str, Any]
"""The arguments of a call by place and name: ``body Query``; a body that is no object is ``body``."""

_CODECS = {
    "Ascii": "ascii",
    "Utf8": "utf-8",
    "Latin1": "iso8859-1",
    "Latin2": "iso8859-2",
    "Latin3": "iso8859-3",
    "Latin4": "iso8859-4",
    "Latin5": "iso8859-9",
    "Cyrillic": "iso8859-5",
    "Windows1251": "cp1251",
    "Arabic": "iso8859-6",
    "Greek": "iso8859-7",
    "Hebrew": "iso8859-8",
    "Thai": "tis-620",
    "Chinese": "gb18030",
}
"""Encodings of Orthanc that are known to hold what they say; of all others, only ASCII is."""


def laid_out(operation: Operation, query: Mapping[str, Any], headers: Mapping[Any, Any], body: Any) -> Given:
    """The arguments of a call by place and name."""
    known = operation.layout.query
    given = {f"query {n}": read_query(known[n], v) if n in known else v for n, v in query.items()}
    given.update((f"header {str(name).lower()}", value) for name, value in headers.items())
    if isinstance(body, dict):
        given.update((f"body {name}", value) for name, value in body.items())
    elif body:
        given["body"] = body
    return given


def problems(version: str, found: Iterable[Hazard], given: Given, ask: Ask | None) -> Iterator[Problem]:
    """The hazards that a call meets; those that the client takes out of its way are none."""
    for hazard in found:
        if hazard.completes and ask is None:
            continue
        for inner in _met(hazard, given, ask):
            place, _, name = hazard.argument.partition(" ")
            name = f"{name}{inner}".lstrip(".")
            message = f"means something else to Orthanc {version}"
            yield Problem(
                place or "route",
                name,
                "hazard",
                message,
                allowed=hazard.instead,
                effect=hazard.effect,
                loses=hazard.loses,
            )


def completed(found: Iterable[Hazard], given: Given, ask: Ask) -> Given:
    """The arguments with what the client adds to them; the very same when it is nothing."""
    for hazard in found:
        if hazard.completes and any(True for _ in _met(hazard, given, ask)):
            given = _with(hazard, given)
    return given


def _with(hazard: Hazard, given: Given) -> Given:
    """The arguments with what a hazard needs: other arguments, or members of the one that it is about."""
    full = {**given}
    for key, value in hazard.completes.items():
        if key.partition(" ")[0] in ("query", "body"):
            full[key] = value
        else:
            full[hazard.argument] = _added(full[hazard.argument], key, value)
    return full


def _added(value: Any, name: str, member: Any) -> Any:
    """An object with one more member, or a list of objects each with it."""
    if isinstance(value, dict):
        return {**value, name: member}
    return [_added(one, name, member) for one in value] if isinstance(value, list) else value


def _met(hazard: Hazard, given: Given, ask: Ask | None) -> Iterable[str]:
    """Where in the argument a hazard is met: paths such as ``.PatientID``; an empty one is all of it."""
    if hazard.argument and hazard.argument not in given:
        return ()
    when, value = hazard.when, given.get(hazard.argument)
    if not all(test(when[name], value, given, ask) for name, test in _TESTS.items() if name in when):
        return ()
    if "members" in when:
        return _members(when["members"], value)
    if "beyond" in when:
        return _beyond(value, ask)
    return ("",)


def _is_among(value: Any, values: Iterable[Any]) -> bool:
    """Whether a value is one of some; true is no 1, and the case of texts doesn't matter."""
    lower = value.lower() if isinstance(value, str) else value
    return any(type(one) is type(lower) and one == lower for one in (_lower(one) for one in values))


def _lower(value: Any) -> Any:
    return value.lower() if isinstance(value, str) else value


def _is_below(limit: Any, value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value < limit


def _goes_with(others: Mapping[str, list[Any]], given: Given) -> bool:
    return all(key in given and (not v or _is_among(given[key], v)) for key, v in others.items())


def _lacks(capability: str, ask: Ask | None) -> bool:
    """Whether the server says that its database can't do something, or is too old to say anything."""
    if ask is None:
        return False
    told = ask("/system")
    return not (told if isinstance(told, dict) else {}).get("Capabilities", {}).get(capability)


_TESTS: dict[str, Callable[[Any, Any, Given, Ask | None], bool]] = {
    "values": lambda wanted, value, _, __: _is_among(value, wanted),
    "below": lambda wanted, value, _, __: _is_below(wanted, value),
    "with": lambda wanted, _, given, __: _goes_with(wanted, given),
    "without": lambda wanted, _, given, __: not any(key in given for key in wanted),
    "lacks": lambda wanted, _, __, ask: _lacks(wanted, ask),
}
CONDITIONS = frozenset({*_TESTS, "members", "beyond"})


def _members(wanted: Iterable[str], value: Any) -> Iterator[str]:
    """The members of an object, or texts of a list, that are among some names."""
    names = {_lower(name) for name in wanted}
    items = value.items() if isinstance(value, dict) else ((one, one) for one in _listed(value))
    for name, inner in items:
        is_empty = inner is None or (isinstance(inner, str) and not inner)
        if isinstance(name, str) and plain(name).lower() in names and not is_empty:
            yield f".{name}"


def _listed(value: Any) -> Iterable[Any]:
    return value if isinstance(value, (list, tuple)) else ()


def _beyond(value: Any, ask: Ask | None) -> Iterator[str]:
    """Where there is text that the server's encoding doesn't hold; it is asked only for text beyond ASCII."""
    try:
        texts = [(path, text) for path, text in _texts(value, "") if not text.isascii()]
    except RecursionError:  # it can't be sent either, and whoever writes it says so
        return
    if texts and ask is not None:
        codec = _CODECS.get(encoding(ask), "ascii")
        yield from (path for path, text in texts if not _holds(codec, text))


def encoding(ask: Ask) -> str:
    """The server's default encoding, as Orthanc calls it; empty when it doesn't tell."""
    try:
        return str(ask("/tools/default-encoding")).strip()
    except OrthancError:
        return ""


def _holds(codec: str, text: str) -> bool:
    try:
        text.encode(codec)
    except UnicodeError:
        return False
    return True


def _texts(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """The texts in a value with their paths, but for what says its own character set."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        if not any(plain(str(name)) in _CHARACTER_SET for name in value):
            for name, inner in value.items():
                yield from _texts(inner, f"{path}.{name}")
    else:
        for number, inner in enumerate(_listed(value)):
            yield from _texts(inner, f"{path}[{number}]")


_CHARACTER_SET = ("SpecificCharacterSet", "00080005")
