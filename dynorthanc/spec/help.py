"""What `help()` shows of an operation: our texts, its arguments, what it wants, what comes back."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING

from dynorthanc.base.method_names import method_name
from dynorthanc.spec import texts
from dynorthanc.spec.operation import Argument, Hazard, Operation
from dynorthanc.spec.timeline import lifetime
from dynorthanc.spec.words import allowed_words, condition_words

if TYPE_CHECKING:
    from dynorthanc.spec.index import Index

WIDTH = 88
"""Columns of the text; `help()` indents it by four more."""


def render(operation: Operation, index: Index) -> str:
    """The docstring of a route on the server that ``index`` describes."""
    blocks = [
        [summary(operation)],
        [_route(operation, index)],
        list(_notes(operation)),
        _under("Arguments:", _arguments(operation, index)),
        _under("Beware:", _hazards(operation)),
        _under("Not on this server:", _elsewhere(operation, index)),
        _under("Returns:", _returns(operation)),
        _under("Example:", [f"    >>> {example(operation)}"]),
        _under("In the server's own words:", _own_words(operation)),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block)


def summary(operation: Operation) -> str:
    """One line: what the operation does."""
    ours = texts.load().summary(operation.method, operation.template)
    own_words = operation.text.strip().splitlines()
    return ours or (own_words[0] if own_words else operation.route)


def listed(operation: Operation) -> str:
    """Its summary in a list of operations, where nothing else would tell that it is deprecated."""
    return f"(deprecated) {summary(operation)}" if operation.deprecated else summary(operation)


def example(operation: Operation, client: str = "o") -> str:
    """A call of the operation as one would write it, in Python."""
    arguments = texts.load().example(operation.method, operation.template)
    return f"{client}.{operation.name}{arguments or _call(operation)}"


def _call(operation: Operation) -> str:
    """The path arguments under telling names: ``(study_id)``, and what else is required."""
    levels = texts.LEVELS
    first = operation.template.split("/")[1]
    singular = re.sub("ies$", "y", first).removesuffix("s")
    owner = levels.get(first, singular).replace("-", "_")
    words = [f"{owner}_id" if a.name == "id" else a.keyword for a in operation.of("path")]
    words += [f"{a.keyword}=…" for a in operation.arguments if a.required and a.place != "path" and a.name]
    return f"({', '.join(words)})"


def instead(operation: Operation) -> str:
    """The method to call in place of a deprecated one; empty when none is known."""
    route = texts.load().instead(operation.method, operation.template)
    return method_name(*route.split(" ", 1)) if route else ""


def title(argument: Argument) -> str:
    """An argument's keyword, with its name on the wire where that is another."""
    if not argument.name:
        return "the body"
    keyword = argument.keyword
    return keyword if keyword == argument.name else f"{keyword} ({argument.name!r})"


def traits(argument: Argument, operation: Operation, default: str = "") -> list[str]:
    """What an argument may be, whether it has to be, its default, since when it is there: in words."""
    words = [allowed_words(argument.schema)]
    if argument.place == "header":
        words.append("sent as a header")
    if argument.required:
        words.append("required")
    if default:
        words.append(f"default: {default}")
    if argument.since and argument.since != operation.since:
        words.append(f"since {argument.since}")
    if argument.until:
        words.append(f"up to {argument.until}")
    return list(filter(None, words))


def conditions(operation: Operation) -> Iterator[str]:
    """What a call needs and how long it takes, in sentences."""
    for group in operation.needed:
        yield f"Needs {'at least one of ' if len(group) > 1 else ''}{', '.join(group)}."
    if operation.slow:
        yield "Takes as long as the work takes: waits without limit unless timeout= (seconds) is given."


def _route(operation: Operation, index: Index) -> str:
    oldest = index.timeline.versions[0]
    since = f"   (since {operation.since})" if operation.since not in ("", oldest) else ""
    described = "   (described by the server itself)" if operation.source == "live" else ""
    return f"{operation.route}{since}{described}"


def _notes(operation: Operation) -> Iterator[str]:
    if operation.source.startswith("plugin "):
        yield from textwrap.wrap(" ".join(operation.text.splitlines()[1:]), WIDTH)
    if operation.deprecated:
        other = instead(operation)
        yield f"DEPRECATED{f': use {other} instead' if other else ''}."
    details = texts.load().details(operation.method, operation.template)
    if details:
        yield from textwrap.wrap(details, WIDTH)
    yield from conditions(operation)


def _arguments(operation: Operation, index: Index) -> Iterator[str]:
    ours = texts.load()
    for argument in operation.arguments:
        text, default = ours.argument(operation.method, operation.template, argument.place, argument.name)
        words = ", ".join(traits(argument, operation, default))
        yield from _hanging(f"{title(argument)}: {words}" if words else title(argument))
        yield from _indented(text)
        if argument.ignored:
            why = "" if argument.unable else "as the server takes it without heeding it: "
            yield from _indented(f"Refused, {why}{argument.ignored}")
    if operation.extra == "query tags":
        yield from _hanging("tags to search for, by keyword or number: PatientID=…, **{'00100020': […, …]}")
    if operation.extra == "tags":
        yield from _hanging("json: an object, from DICOM tags (names or numbers) to values")
    elif operation.takes_body and not operation.of("body"):
        yield from _hanging(
            f"data: the body ({', '.join(operation.bodies)}): bytes, text, an open file or a Path"
        )


def hazard_words(hazard: Hazard) -> str:
    """What a hazard is, in a sentence: where, under which conditions, what it does."""
    place, _, name = hazard.argument.partition(" ")
    subject = " ".join(filter(None, (name or ("the body" if place else ""), condition_words(hazard.when))))
    what = f"{subject}: it {hazard.effect}" if subject else f"it {hazard.effect}"
    tail = f"; {hazard.instead}" if hazard.instead else ""
    return f"{what[:1].upper()}{what[1:]}{tail}."


def _hazards(operation: Operation) -> Iterator[str]:
    """What a call may quietly do in place of what it says; not what the client itself puts right."""
    for hazard in operation.own_hazards:
        if not hazard.is_of_others:
            yield from _hanging(hazard_words(hazard))
    for why in dict.fromkeys(operation.blind.values()):
        names = ", ".join(tag for tag, reason in operation.blind.items() if reason == why)
        yield from _hanging(f"A query for {names} {why}.")


def _elsewhere(operation: Operation, index: Index) -> list[str]:
    """Arguments that only other versions have, and which ones."""
    lacking = [
        f"{argument.keyword} ({lifetime(argument.since, argument.until)})"
        for argument in index.timeline.elsewhere(operation)
    ]
    return list(_indented(", ".join(lacking), 4))


def _returns(operation: Operation) -> Iterator[str]:
    ours = texts.load()
    kinds = ", ".join(operation.answers)
    text = ours.returns(operation.method, operation.template)
    yield from _hanging(f"{text} ({kinds})" if text and kinds else text or kinds or "nothing described")
    for field, kind in operation.fields.items():
        meaning = ours.answer(operation.method, operation.template, field)
        yield from _hanging(f"{field}: {meaning or kind}", 8)


def _own_words(operation: Operation) -> list[str]:
    lines = operation.text.strip().splitlines() if not operation.source.startswith("plugin ") else []
    return [piece for line in lines for piece in _indented(line, 4)]


def _under(heading: str, lines: Iterator[str] | list[str]) -> list[str]:
    """A block with its heading, or nothing when it has no lines."""
    found = list(lines)
    return [heading, *found] if found else []


def _hanging(text: str, indent: int = 4) -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=" " * indent, subsequent_indent=" " * (indent + 8), break_long_words=False
    )


def _indented(text: str, indent: int = 8) -> list[str]:
    return textwrap.wrap(
        text, WIDTH, initial_indent=" " * indent, subsequent_indent=" " * indent, break_long_words=False
    )
