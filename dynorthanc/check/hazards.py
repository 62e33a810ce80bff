"""What a server takes and does something else with: the hazards of an operation, as its facts tell them.

A hazard has conditions, all of which must hold:

- ``values``: the argument is one of these (the case of texts doesn't matter);
- ``below``: it is a number less than this;
- ``members``: its object has one of these names (or its list one of these texts), and not as an empty text; a
  table says the numbers of tags too, and with ``main`` those count not that a server holds for that level;
- ``besides``: its object has something to match in a tag that is none of these numbers;
- ``single``: it is a text;
- ``second``: it is a DICOM file with another one behind it;
- ``pieces``: it is sent in gzip, of several members;
- ``foreign``: it, or its member among ``members``, has letters beyond ASCII;
- ``beyond``: it has text that doesn't arrive as written, see `dynorthanc.check.charsets`;
- ``with``, ``without``: other arguments are given (with one of these values; ``[]``: with any but the
  number 0, which is as none), or aren't;
- ``unless``: no other argument has one of these values; ``absent``: its object (or one in its
  list) has none of these tags;
- ``astray``: its tags name another patient than the parent that is given has;
- ``joins``: its tags make another person one with a patient that is stored, see `dynorthanc.check.stored`;
- ``departs``: one of these tags isn't as in the study or series that is given as parent;
- ``forgets``: it leaves out what is set of a modality or peer;
- ``misnames``: its tags give a new image the PatientID of a patient who is stored under another name;
- ``strangers``: what it lists is another patient's than the study that the call is about;
- ``renames``: its tags give copies another name than the patient has, of whom other images stay;
- ``merges``: its tags give the copy the identifier of another study or series that is stored, or one
  identifier to several;
- ``gone``: a resource that it lists isn't there; that is asked right before it is sent, not here;
- ``within``: of the resources that it lists, one lies in one that this argument lists;
- ``configured``: the modality that the call is about has another value for this option;
- ``filled``: it is anything but nothing (an empty object, list or text);
- ``valued``: its object has a member that isn't empty;
- ``fits``: a text in it, written as ``Keyword=text``, fits this regular expression (named in words);
- ``twice``: a tag stands in one of these arguments too; of none, in its object twice, by keyword and number;
- ``untagged``: its object has a name that is no tag of DICOM's, with nothing to match;
- ``kind``: a text in it can't be what its tag holds, see `dynorthanc.check.vr`;
- ``nowhere``: its object has a path into sequences that no image has; ``covers``: it names tags that paths of
  others go into; ``taken``: private tags beside it are in a block of another creator; ``orphaned``: it names
  private tags without that of their creator; ``unowned``: private tags in it have no creator, said beside
  them or stored; ``left``: it takes the creator from private tags that stay;
  ``emptied``: it has a path into one of these sequences; ``nested``: the images have one of these tags, or of
  those that the call replaces, within sequences too, but for some that are gone then;
- ``holds``: it is a text (or bytes) with this text in it; ``undecodable``: it is bytes that aren't UTF-8;
- ``recased``: the label that the path names is there in another case; ``mixed``: so is one of what it finds;
- ``sent``: parameters of the query fit these regular expressions as they are written, by other clients than
  this one, which writes them as they are meant;
- ``lacks``: the server's database can't do this (a capability: see `dynorthanc.spec.backend`). Whether that
  holds is known when the server is connected, and the hazard is then one of its operations', or not.

``astray``, ``departs``, ``forgets``, ``joins``, ``strangers``, ``renames``, ``merges``, ``within``,
``recased``, ``mixed``, ``configured``, ``beyond``, ``nowhere``, ``nested`` and ``main`` need a server to ask;
without one, they don't hold. What ``completes`` a call is added where the hazard is gone then, and nothing
that was given is replaced.
"""

from __future__ import annotations

import gzip
import io
import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

from dynorthanc.answers import is_utf8
from dynorthanc.base import dicomfile
from dynorthanc.base.files import opened
from dynorthanc.base.problems import Problem, Where
from dynorthanc.check import charsets, nested, stored, vr
from dynorthanc.check.charsets import Ask, Given
from dynorthanc.check.query import plain as written
from dynorthanc.check.query import read as read_query
from dynorthanc.errors import OrthancError
from dynorthanc.spec import tags
from dynorthanc.spec.tags import plain

if TYPE_CHECKING:
    from dynorthanc.spec.operation import Hazard, Operation


def laid_out(
    operation: Operation,
    path: Mapping[str, Any],
    query: Mapping[str, Any],
    headers: Mapping[Any, Any],
    body: Any,
    as_sent: bool = False,
) -> Given:
    """The arguments of a call by place and name, the whole body as ``body``; ``as_sent``: texts too."""
    known = operation.layout.query
    given: dict[str, Any] = {"route": operation.template}
    if path:
        given["route"] = "/".join([str(path.get(s[1:-1], s)) for s in operation.template.split("/")])
    for name, value in query.items():
        given[f"query {name}"] = read_query(known[name], value) if name in known else value
        if as_sent:
            given[f"sent {name}"] = value if isinstance(value, str) else written(value)
    for name, value in headers.items():
        given[f"header {str(name).lower()}"] = value
    if isinstance(body, dict):
        for name, value in body.items():
            given[f"body {name}"] = value
    if body or body == []:
        given["body"] = body
    return given


def hazardous(version: str, found: Sequence[Hazard], given: Given, ask: Ask | None) -> Iterator[Problem]:
    """The hazards that a call meets; those that the client takes out of its way are none."""
    for hazard in _may_be_met(found, given):
        for inner in _met(hazard, given, ask):
            place, _, name = hazard.argument.partition(" ")
            name = f"{name}{inner}".lstrip(".")
            means = "does more on" if hazard.warns else "means something else to"
            message = f"{means} Orthanc {version}"
            yield Problem(
                cast("Where", place or "route"),
                name,
                "hazard",
                message,
                _given(given.get(hazard.argument), inner),
                hazard.instead,
                effect=hazard.effect,
                loses=hazard.loses,
                warns=hazard.warns,
            )


def completed(found: Iterable[Hazard], given: Given, ask: Ask | None) -> Given:
    """The arguments with what the client adds to them; the very same when it is nothing."""
    for hazard in found:
        if hazard.completes and _is_met(hazard, given, ask):
            full = _with(hazard, given, ask)
            given = given if _is_met(hazard, full, ask) else full
    return given


def _given(value: Any, inner: str) -> Any:
    """What a problem tells as given: a text or a number, and no whole object."""
    if isinstance(value, dict):
        value = value.get(inner.removeprefix("."))
    return value if isinstance(value, (str, bytes, int, float)) else None


def _may_be_met(found: Sequence[Hazard], given: Given) -> Iterator[Hazard]:
    """The hazards that want a closer look, in their order."""
    groups = _groups.get(id(found))
    if groups is None or groups.found is not found:
        groups = _kept(_groups, found, _grouped(found))
    chosen: set[int] = set()
    for argument, group in groups.by_argument.items():
        if not argument or argument in given:
            chosen.update(group.candidates(given.get(argument)))
    return (found[number] for number in sorted(chosen))


class _Group:
    """The hazards of one argument by what they need at least: most of them not what is given."""

    def __init__(self) -> None:
        self._of_bool: dict[bool, list[int]] = {True: [], False: []}
        self._of_any: list[int] = []
        self._of_name: dict[str, list[int]] = {}
        self._of_text: list[int] = []
        self._of_kind: dict[str, list[int]] = {}
        self._fits: Callable[[str], Any] = _never

    def add(self, number: int, when: Mapping[str, Any], fits: re.Pattern[str] | None) -> None:
        for value, numbers in self._of_bool.items():
            if value in when.get("values", (value,)):
                numbers.append(number)
        if "members" in when:
            for name in _numbers(when["members"]):
                self._of_name.setdefault(name, []).append(number)
        elif "fits" in when and fits is not None:
            self._of_text.append(number)
            self._fits = fits.search
        elif "kind" in when:
            self._of_kind.setdefault(when["kind"], []).append(number)
        else:
            self._of_any.append(number)

    def candidates(self, value: Any) -> Iterable[int]:
        """The numbers of those that may be met by a value."""
        if isinstance(value, bool):
            return self._of_bool[value]
        found = list(self._of_any)
        if self._of_name and isinstance(value, (dict, list, tuple)):
            for name in value:
                if isinstance(name, str):
                    found += self._of_name.get(plain(name).lower(), ())
        if self._of_text and any(True for _ in _written(value, self._fits)):
            found += self._of_text
        if self._of_kind and isinstance(value, (dict, list, tuple)):
            for place, text in charsets.texts(value, ""):
                for kind, numbers in self._of_kind.items():
                    found += numbers if vr.KINDS[kind](place, text) else ()
        return found


def _never(_: str) -> None:
    return None


class _Groups(NamedTuple):
    found: Sequence[Hazard]
    by_argument: Mapping[str, _Group]


_groups: dict[int, _Groups] = {}
"""Of an operation's hazards, by the identity of these: they are looked at in every call."""
_MOST = 10_000  # of what is kept: descriptions come and go
_T = TypeVar("_T")


def _kept(kept: dict[int, _T], key: object, made: _T) -> _T:
    """What was made of something, kept by its identity, which nothing else gets: `made` holds it."""
    if len(kept) > _MOST:
        kept.clear()
    kept[id(key)] = made
    return made


def _grouped(found: Sequence[Hazard]) -> _Groups:
    groups: dict[str, _Group] = {}
    texts: dict[str, list[str]] = {}
    for hazard in found:
        texts.setdefault(hazard.argument, []).extend(hazard.when.get("fits", {}).values())
    for number, hazard in enumerate(found):
        patterns = texts[hazard.argument]
        fits = re.compile("|".join(f"(?:{one})" for one in patterns)) if patterns else None
        # what only other clients write is given by another name, see `laid_out`
        _, _, name = hazard.argument.partition(" ")
        argument = f"sent {name}" if "sent" in hazard.when else hazard.argument
        groups.setdefault(argument, _Group()).add(number, hazard.when, fits)
    return _Groups(found, groups)


def _is_met(hazard: Hazard, given: Given, ask: Ask | None) -> bool:
    return any(True for _ in _met(hazard, given, ask))


def _with(hazard: Hazard, given: Given, ask: Ask | None) -> Given:
    """The arguments with what a hazard needs: other arguments, or members of the one that it is about."""
    full = dict(given)
    for key, value in hazard.completes.items():
        if key == "creators":
            full[hazard.argument] = vr.with_creators(full[hazard.argument], str(given[value]))
        elif key == "paths":
            full[value] = [
                *stored.listed(given.get(value)),
                *(nested.sure(p[1:]) for p in _met(hazard, given, ask)),
            ]
        elif key.partition(" ")[0] in ("query", "body"):
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
    found = _ready.get(id(hazard))
    if found is None or found.hazard is not hazard:
        found = _kept(_ready, hazard, _made_ready(hazard))
    value = given.get(hazard.argument)
    for test in found.tests:
        if not test(value, given, ask):
            return ()
    return found.places(value, given, ask)


_Test = Callable[[Any, Given, "Ask | None"], bool]
_Places = Callable[[Any, Given, "Ask | None"], Iterable[str]]


class _Ready(NamedTuple):
    """A hazard's conditions as functions, made once: they are asked at every call."""

    hazard: Hazard
    tests: list[_Test]
    places: _Places


_ready: dict[int, _Ready] = {}


def _made_ready(hazard: Hazard) -> _Ready:
    when = hazard.when
    tests = [_goes_with(key, values) for key, values in when.get("with", {}).items()]
    tests += [_TESTS[name](wanted) for name, wanted in when.items() if name in _TESTS]
    return _Ready(hazard, tests, next((_PLACES[name](when) for name in _PLACES if name in when), _whole))


def _whole(value: Any, given: Given, ask: Ask | None) -> Iterable[str]:
    return ("",)


def _among(values: Iterable[Any]) -> Callable[[Any], bool]:
    """Whether a value is one of some; true is no 1, and the case of texts doesn't matter."""
    texts = frozenset(one.lower() for one in values if isinstance(one, str))
    others = [one for one in values if not isinstance(one, str)]

    def is_among(value: Any) -> bool:
        if isinstance(value, str):
            return value.lower() in texts
        return any(type(one) is type(value) and one == value for one in others)

    return is_among


def _is_below(limit: Any, value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value < limit


def _goes_with(key: str, values: list[Any]) -> _Test:
    is_right = _among(values) if values else _is_said
    return lambda _, given, __: is_right(given.get(key, 0))


def _without(others: Mapping[str, list[Any]]) -> _Test:
    wrong = {key: _among(values) for key, values in others.items()}
    return lambda _, given, __: not any(is_wrong(given.get(key)) for key, is_wrong in wrong.items())


def _lacking(places: _Places) -> _Test:
    def test(value: Any, given: Given, ask: Ask | None) -> bool:
        objects = [one for one in stored.listed(value) if isinstance(one, dict)] or [value]
        return not all(any(True for _ in places(one, given, ask)) for one in objects)

    return test


def _is_written(wanted: Mapping[str, str], given: Given) -> bool:
    """Whether parameters are written in these ways; never those that this client writes."""
    texts = ((fits, given.get(f"sent {name}")) for name, fits in wanted.items())
    return all(isinstance(text, str) and re.search(fits, text) for fits, text in texts)


def _is_said(value: Any) -> bool:
    return value is False or bool(value != 0)


def _is_configured(option: str, value: Any, given: Given, ask: Ask | None) -> bool:
    """Whether the modality of a call has an option of another value; none where it can't be asked."""
    try:
        told = ask(f"{given['route'].rpartition('/')[0]}/configuration") if ask else None
    except OrthancError:  # there is no such modality: the call itself says so
        return False
    return isinstance(told, dict) and told.get(option) not in (None, "", value)


def _of_file(look: Callable[[Any, bool], bool]) -> _Test:
    """A look at a file, or its bytes, and whether it is sent in gzip; not at what can be read but once."""

    def test(value: Any, given: Given, ask: Ask | None) -> bool:
        with suppress(OSError, EOFError, ValueError, zlib.error):  # whoever sends it will see
            if isinstance(value, PurePath):
                with opened(value) as file:
                    return test(file, given, ask)
            if isinstance(value, (bytes, bytearray, memoryview)):
                value = io.BytesIO(value)
            if hasattr(value, "read") and hasattr(value, "seekable") and value.seekable():
                place = value.tell()
                try:
                    return look(value, given.get("header content-encoding") == "gzip")
                finally:
                    value.seek(place)
        return False

    return test


def _is_followed(file: Any, is_packed: bool) -> bool:
    return dicomfile.is_followed(gzip.GzipFile(fileobj=file) if is_packed else file)


def _is_in_pieces(file: Any, is_packed: bool) -> bool:
    """Whether there is something behind the first member of a gzip."""
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 16)
    while is_packed and not unpack.eof and (piece := unpack.unconsumed_tail or file.read(1 << 16)):
        unpack.decompress(piece, 1 << 20)
    return unpack.eof and bool(unpack.unused_data or file.read(1))


def _is_valued(value: Any) -> bool:
    return isinstance(value, dict) and any(inner not in ("", None) for inner in value.values())


def _is_foreign(value: Any) -> bool:
    return isinstance(value, (str, bytes, bytearray)) and not value.isascii()


def _is_holding(part: str, value: Any) -> bool:
    if isinstance(value, (bytes, bytearray)):
        return part.encode() in value
    return isinstance(value, str) and part in value


def _is_undecodable(value: Any) -> bool:
    return isinstance(value, (bytes, bytearray)) and not is_utf8(value)


def _of_value(test: Callable[[Any], bool]) -> _Test:
    return lambda value, _, __: test(value)


_TESTS: dict[str, Callable[[Any], _Test]] = {
    "values": lambda wanted: _of_value(_among(wanted)),
    "below": lambda wanted: lambda value, _, __: _is_below(wanted, value),
    "second": lambda _: _of_file(_is_followed),
    "pieces": lambda _: _of_file(_is_in_pieces),
    "gone": lambda _: lambda _, __, ___: False,
    "sent": lambda wanted: lambda _, given, __: _is_written(wanted, given),
    "single": lambda _: lambda value, __, ___: isinstance(value, str),
    "without": lambda wanted: lambda _, given, __: all(given.get(key, False) is False for key in wanted),
    "unless": _without,
    "absent": lambda wanted: _lacking(_members({"members": wanted})),
    "astray": lambda _: stored.astray,
    "configured": lambda wanted: partial(_is_configured, wanted),
    "valued": lambda wanted: lambda value, _, __: _is_valued(value) is wanted,
    "holds": lambda wanted: lambda value, _, __: _is_holding(wanted, value),
    "undecodable": lambda _: _of_value(_is_undecodable),
    "recased": lambda _: stored.recased,
    "mixed": lambda _: stored.mixed,
    "foreign": lambda _: lambda value, __, ___: _is_foreign(value) or not isinstance(value, (str, bytes)),
    "filled": lambda wanted: lambda value, _, __: bool(value) is wanted,
}


def _members(when: Mapping[str, Any]) -> _Places:
    """The members of an object, or texts of a list, that are among some names."""
    names = _numbers(when["members"])
    is_foreign, main = "foreign" in when, when.get("main")

    def places(value: Any, _: Given, ask: Ask | None) -> Iterator[str]:
        items = value.items() if isinstance(value, dict) else [(one, one) for one in stored.listed(value)]
        for name, inner in items:
            number = names.get(plain(name).lower()) if isinstance(name, str) else None
            if number is None or inner is None or (isinstance(inner, str) and not inner):
                continue
            is_main = main is not None and number in _main_tags(main, ask)
            if not is_main and (not is_foreign or _is_foreign(inner)):
                yield f".{name}"

    return places


def _fitting(when: Mapping[str, Any]) -> _Places:
    """The places of texts that fit; nothing of what can't be sent either, as it holds itself."""
    fits = re.compile("|".join(when["fits"].values())).search

    return lambda value, _, __: _written(value, fits)


def _written(value: Any, fits: Callable[[str], Any]) -> Iterator[str]:
    with suppress(RecursionError):
        for path, text in charsets.texts(value, ""):
            name = path.rpartition(".")[2].partition("[")[0]
            if fits(f"{tags.keyword(name)}={text}"):
                yield path


def _untagged(value: Any) -> Iterator[str]:
    """The names of an object that are no tags of DICOM's, and have an empty text."""
    for name, inner in value.items() if isinstance(value, dict) else ():
        if inner == "" and isinstance(name, str) and not tags.is_tag(name):
            yield f".{name}"


def _twice(others: Sequence[str], value: Any, given: Given) -> Iterator[str]:
    """The names of tags that stand in others too; where there are no others, in the object itself."""
    seen = {tags.keyword(name) for key in others for name in tags.names(given.get(key))}
    for name in tags.names(value):
        if tags.keyword(name) in seen:
            yield f".{name}"
        if not others:
            seen.add(tags.keyword(name))
    if not others and isinstance(value, dict):
        for name, items in value.items():
            for at, item in enumerate(stored.listed(items)):
                yield from (
                    f".{name}[{at}]{inner}" for inner in _twice((), item, given) if isinstance(item, dict)
                )


def _others(numbers: Sequence[str], value: Any) -> Iterator[str]:
    """The tags of an object that have something to match, and aren't among some numbers."""
    for name, inner in value.items() if isinstance(value, dict) else ():
        is_matched = inner not in ("", None) and isinstance(name, str) and tags.is_tag(name)
        if is_matched and tags.number(name).lower() not in numbers:
            yield f".{name}"


_PLACES: dict[str, Callable[[Mapping[str, Any]], _Places]] = {
    "members": _members,
    "besides": lambda when: lambda value, _, __: _others(when["besides"], value),
    "beyond": lambda when: partial(charsets.beyond, when),
    "fits": _fitting,
    "twice": lambda when: lambda value, given, _: _twice(when["twice"], value, given),
    "untagged": lambda _: lambda value, __, ___: _untagged(value),
    "joins": lambda _: stored.joins,
    "misnames": lambda _: stored.misnames,
    "departs": lambda when: partial(stored.departs, when["departs"]),
    "forgets": lambda _: stored.forgets,
    "strangers": lambda _: stored.strangers,
    "renames": lambda _: stored.renames,
    "kind": lambda when: lambda value, __, ___: vr.places(when["kind"], value),
    "nowhere": lambda _: vr.nowhere,
    "covers": lambda when: lambda value, given, _: vr.covered(when["covers"], value, given),
    "taken": lambda _: vr.taken,
    "orphaned": lambda _: vr.orphaned,
    "unowned": lambda _: vr.unowned,
    "left": lambda _: vr.left,
    "emptied": lambda when: lambda value, given, _: vr.emptied(when["emptied"], value, given),
    "nested": lambda when: lambda _, given, ask: nested.places(when["nested"], given, ask),
    "merges": lambda _: stored.merges,
    "within": lambda when: partial(stored.within, when["within"]),
}
CONDITIONS = frozenset({*_TESTS, *_PLACES, "with", "lacks", "main", "cleared"})


def _numbers(names: Mapping[str, str] | Sequence[str]) -> Mapping[str, str]:
    """The numbers of tags by their names and by themselves, in small letters; empty for what is no tag."""
    numbers = names if isinstance(names, Mapping) else dict.fromkeys(names, "")
    by_name = {name.lower(): number for name, number in numbers.items()}
    return by_name | {plain(number): number for number in by_name.values() if number}


def _main_tags(level: str, ask: Ask | None) -> str:
    """The numbers of the tags that a server stores for a level in its database."""
    try:
        told = ask("/system") if ask else None
    except OrthancError:  # who sends the call will see
        return ""
    return str((told if isinstance(told, dict) else {}).get("MainDicomTags", {}).get(level, ""))
