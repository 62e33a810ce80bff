"""What a server takes and does something else with: the hazards of an operation, as its facts tell them.

A hazard has conditions, all of which must hold:

- ``values``: the argument is one of these (the case of texts doesn't matter);
- ``below``: it is a number less than this;
- ``members``: its object has one of these names (or its list one of these texts), and not as an empty text; a
  table says the numbers of tags too, and with ``main`` those count not that a server holds for that level;
- ``single``: it is a text;
- ``foreign``: it, or its member among ``members``, has letters beyond ASCII;
- ``beyond``: it has text that doesn't arrive as written, see `dynorthanc.check.charsets`;
- ``with``, ``without``: other arguments are given (with one of these values; ``[]``: with any but the
  number 0, which is as none), or aren't;
- ``astray``: its tags name another patient than the parent that is given has;
- ``configured``: the modality that the call is about has another value for this option;
- ``filled``: it is anything but nothing (an empty object, list or text);
- ``valued``: its object has a member that isn't empty;
- ``fits``: a text in it, written as ``Keyword=text``, fits this regular expression (named in words);
- ``twice``: a tag stands in one of these arguments too; of none, in its object twice, by keyword and number;
- ``holds``: it is a text (or bytes) with this text in it;
- ``lacks``: the server's database can't do this (a capability: see `dynorthanc.spec.backend`). Whether that
  holds is known when the server is connected, and the hazard is then one of its operations', or not.

``astray``, ``configured``, ``beyond`` and ``main`` need a server to ask; without one, they don't hold. What
``completes`` a call is added where the hazard is gone then, and nothing that was given is replaced.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from typing import TYPE_CHECKING, Any, cast

from dynorthanc.base.problems import Problem, Where
from dynorthanc.check import charsets
from dynorthanc.check.charsets import Ask, Given
from dynorthanc.check.query import read as read_query
from dynorthanc.errors import OrthancError
from dynorthanc.spec import tags
from dynorthanc.spec.tags import plain

if TYPE_CHECKING:
    from dynorthanc.spec.operation import Hazard, Operation


def concern(found: Iterable[Hazard], query: Mapping[str, Any], headers: Mapping[Any, Any], body: Any) -> bool:
    """Whether any of the hazards may be met by what is given: most calls need no closer look."""
    fields = body if isinstance(body, dict) else {}
    for hazard in found:
        place, _, name = hazard.argument.partition(" ")
        if place == "header":
            is_given = bool(headers)
        elif name:
            is_given = name in (query if place == "query" else fields)
        else:
            is_given = place != "body" or bool(body)
        if is_given and not _has(hazard.when.get("without", ()), query, fields):
            return True
    return False


def _has(arguments: Iterable[str], query: Mapping[str, Any], fields: Mapping[str, Any]) -> bool:
    """Whether one of some is plainly given; what may mean false, as a text does, wants a closer look."""
    for argument in arguments:
        place, _, name = argument.partition(" ")
        value = (query if place == "query" else fields).get(name, False)
        if isinstance(value, int) and value is not False:
            return True
    return False


def laid_out(
    operation: Operation,
    path: Mapping[str, Any],
    query: Mapping[str, Any],
    headers: Mapping[Any, Any],
    body: Any,
) -> Given:
    """The arguments of a call by place and name, the whole body as ``body``."""
    known = operation.layout.query
    given: dict[str, Any] = {"route": operation.template}
    if path:
        given["route"] = "/".join([str(path.get(s[1:-1], s)) for s in operation.template.split("/")])
    for name, value in query.items():
        given[f"query {name}"] = read_query(known[name], value) if name in known else value
    for name, value in headers.items():
        given[f"header {str(name).lower()}"] = value
    if isinstance(body, dict):
        for name, value in body.items():
            given[f"body {name}"] = value
    if body:
        given["body"] = body
    return given


def hazardous(version: str, found: Iterable[Hazard], given: Given, ask: Ask | None) -> Iterator[Problem]:
    """The hazards that a call meets; those that the client takes out of its way are none."""
    for hazard in _may_be_met(found, given):
        for inner in _met(hazard, given, ask):
            place, _, name = hazard.argument.partition(" ")
            name = f"{name}{inner}".lstrip(".")
            message = f"means something else to Orthanc {version}"
            yield Problem(
                cast("Where", place or "route"),
                name,
                "hazard",
                message,
                _given(given.get(hazard.argument), inner),
                hazard.instead,
                effect=hazard.effect,
                loses=hazard.loses,
            )


def completed(found: Iterable[Hazard], given: Given, ask: Ask | None) -> Given:
    """The arguments with what the client adds to them; the very same when it is nothing."""
    for hazard in found:
        if hazard.completes and _is_met(hazard, given, ask):
            full = _with(hazard, given)
            given = given if _is_met(hazard, full, ask) else full
    return given


def _given(value: Any, inner: str) -> Any:
    """What a problem tells as given: a text or a number, and no whole object."""
    if isinstance(value, dict):
        value = value.get(inner.removeprefix("."))
    return value if isinstance(value, (str, bytes, int, float)) else None


def _may_be_met(found: Iterable[Hazard], given: Given) -> Iterator[Hazard]:
    """The hazards that want a closer look: not of what isn't given, or is the other of true and false."""
    for hazard in found:
        value = given.get(hazard.argument)
        is_absent = hazard.argument and hazard.argument not in given
        if not is_absent and not (type(value) is bool and value not in hazard.when.get("values", (value,))):
            yield hazard


def _is_met(hazard: Hazard, given: Given, ask: Ask | None) -> bool:
    return any(True for _ in _met(hazard, given, ask))


def _with(hazard: Hazard, given: Given) -> Given:
    """The arguments with what a hazard needs: other arguments, or members of the one that it is about."""
    full = dict(given)
    for key, value in hazard.completes.items():
        if key.partition(" ")[0] in ("query", "body"):
            full[key] = [full[key]] if key in full and value == [] else full.get(key, value)
        else:
            full[hazard.argument] = _added(full[hazard.argument], key, value)
    return full


def _added(value: Any, name: str, member: Any) -> Any:
    """An object with one more member, or a list of objects each with it."""
    if isinstance(value, dict):
        return {name: member, **value}
    return [_added(one, name, member) for one in value] if isinstance(value, list) else value


def _met(hazard: Hazard, given: Given, ask: Ask | None) -> Iterable[str]:
    """Where in the argument a hazard is met: paths such as ``.PatientID``; an empty one is all of it."""
    if hazard.argument and hazard.argument not in given:
        return ()
    when, value = hazard.when, given.get(hazard.argument)
    for name, wanted in when.items():
        test = _TESTS.get(name)
        if test is not None and not test(wanted, value, given, ask):
            return ()
    if "members" in when:
        return _members(when, value, ask)
    if "beyond" in when:
        return charsets.beyond(when, value, given, ask)
    if "fits" in when:
        return _fitting("|".join(when["fits"].values()), value)
    if "twice" in when:
        return _twice(when["twice"], value, given)
    return ("",)


def _is_among(value: Any, values: Iterable[Any]) -> bool:
    """Whether a value is one of some; true is no 1, and the case of texts doesn't matter."""
    lower = value.lower() if isinstance(value, str) else value
    for one in values:
        if type(one) is type(lower) and (one.lower() if isinstance(one, str) else one) == lower:
            return True
    return False


def _is_below(limit: Any, value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value < limit


def _goes_with(others: Mapping[str, list[Any]], given: Given) -> bool:
    for key, values in others.items():
        value = given.get(key, 0)
        if not (_is_among(value, values) if values else value is False or value != 0):
            return False
    return True


def _is_configured(option: str, value: Any, given: Given, ask: Ask | None) -> bool:
    """Whether the modality of a call has an option of another value; none where it can't be asked."""
    try:
        told = ask(f"{given['route'].rpartition('/')[0]}/configuration") if ask else None
    except OrthancError:  # there is no such modality: the call itself says so
        return False
    return isinstance(told, dict) and told.get(option) not in (None, "", value)


def _is_astray(value: Any, given: Given, ask: Ask | None) -> bool:
    """Whether tags have another PatientID than the parent has; not where there is no such parent."""
    named = {plain(name).lower(): inner for name, inner in value.items()} if isinstance(value, dict) else {}
    said = named.get("patientid", named.get("00100020"))
    if said is None or ask is None:
        return False
    for route in _PATIENTS:
        with suppress(OrthancError):
            told = ask(route.format(given["body Parent"]))["MainDicomTags"]
            return str(told.get("PatientID", "")).strip(" \0") != str(said).strip(" \0")
    return False


_PATIENTS = ("/studies/{}/patient", "/patients/{}", "/series/{}/patient")


def _is_valued(value: Any) -> bool:
    return isinstance(value, dict) and any(inner not in ("", None) for inner in value.values())


def _is_foreign(value: Any) -> bool:
    return isinstance(value, (str, bytes, bytearray)) and not value.isascii()


def _is_holding(part: str, value: Any) -> bool:
    if isinstance(value, (bytes, bytearray)):
        return part.encode() in value
    return isinstance(value, str) and part in value


_TESTS: dict[str, Callable[[Any, Any, Given, Ask | None], bool]] = {
    "values": lambda wanted, value, _, __: _is_among(value, wanted),
    "below": lambda wanted, value, _, __: _is_below(wanted, value),
    "single": lambda _, value, __, ___: isinstance(value, str),
    "with": lambda wanted, _, given, __: _goes_with(wanted, given),
    "without": lambda wanted, _, given, __: not any(given.get(key, False) is not False for key in wanted),
    "astray": lambda _, value, given, ask: _is_astray(value, given, ask),
    "configured": lambda wanted, value, given, ask: _is_configured(wanted, value, given, ask),
    "valued": lambda wanted, value, _, __: _is_valued(value) is wanted,
    "holds": lambda wanted, value, _, __: _is_holding(wanted, value),
    "foreign": lambda _, value, __, ___: _is_foreign(value) or not isinstance(value, (str, bytes)),
    "filled": lambda wanted, value, _, __: bool(value) is wanted,
}
CONDITIONS = frozenset({*_TESTS, "lacks", "members", "main", "beyond", "cleared", "fits", "twice"})


def _members(when: Mapping[str, Any], value: Any, ask: Ask | None) -> Iterator[str]:
    """The members of an object, or texts of a list, that are among some names."""
    wanted = when["members"]
    names = _numbers(tuple((wanted if isinstance(wanted, dict) else dict.fromkeys(wanted, "")).items()))
    items = value.items() if isinstance(value, dict) else ((one, one) for one in _listed(value))
    for name, inner in items:
        is_empty = inner is None or (isinstance(inner, str) and not inner)
        is_empty = is_empty or ("foreign" in when and not _is_foreign(inner))
        number = names.get(plain(name).lower()) if isinstance(name, str) and not is_empty else None
        if number is not None and not ("main" in when and number in _main_tags(when["main"], ask)):
            yield f".{name}"


def _fitting(pattern: str, value: Any) -> Iterator[str]:
    """The places of texts that fit; nothing of what can't be sent either, as it holds itself."""
    with suppress(RecursionError):
        for path, text in charsets.texts(value, ""):
            name = path.rpartition(".")[2].partition("[")[0]
            if re.search(pattern, f"{tags.keyword(name)}={text}"):
                yield path


def _twice(others: Sequence[str], value: Any, given: Given) -> Iterator[str]:
    """The names of tags that stand in others too; where there are no others, in the object itself."""
    seen = {tags.keyword(name) for key in others for name in _names(given.get(key))}
    for name in _names(value):
        if tags.keyword(name) in seen:
            yield f".{name}"
        if not others:
            seen.add(tags.keyword(name))


def _names(value: Any) -> Iterable[str]:
    names = value if isinstance(value, (dict, list, tuple)) else ()
    return [name for name in names if isinstance(name, str)]


@lru_cache(maxsize=256)
def _numbers(pairs: tuple[tuple[str, str], ...]) -> Mapping[str, str]:
    """The numbers of tags by their names and by themselves, in small letters; empty for what is no tag."""
    by_name = {name.lower(): number for name, number in pairs}
    return by_name | {plain(number): number for number in by_name.values() if number}


def _main_tags(level: str, ask: Ask | None) -> str:
    """The numbers of the tags that a server stores for a level in its database."""
    try:
        told = ask("/system") if ask else None
    except OrthancError:  # who sends the call will see
        return ""
    return str((told if isinstance(told, dict) else {}).get("MainDicomTags", {}).get(level, ""))


def _listed(value: Any) -> Iterable[Any]:
    return value if isinstance(value, (list, tuple)) else ()
