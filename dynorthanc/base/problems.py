"""A problem of a call: where it is, what was given, what would be right."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from dynorthanc.base.masking import is_secret, masked
from dynorthanc.base.patterns import pattern

Where = Literal["route", "path", "query", "header", "body", "argument", "version", "answer"]
Kind = Literal["unknown", "too new", "gone", "ignored", "missing", "type", "value", "conflict", "hazard"]


def shorten(value: Any) -> str:
    """A repr of at most some sixty characters, for any object."""
    import reprlib

    short = reprlib.Repr()
    short.maxstring = short.maxother = 60
    short.maxdict = short.maxlist = short.maxtuple = 4
    try:
        return short.repr(masked(value))
    except Exception:  # noqa: BLE001 - a foreign __repr__ may raise anything, and an error must still be told
        return f"<{type(value).__name__}>"


def cut(text: str, most: int = 100) -> str:
    """A text of others' as it fits into a message."""
    return text if len(text) <= most else f"{text[:most]}… ({len(text)} letters)"


def closest(name: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """The known name that was probably meant, or an empty string."""
    import difflib

    by_lower = {candidate.lower(): candidate for candidate in known}
    found = difflib.get_close_matches(name.lower(), by_lower, n=1, cutoff=cutoff)
    return by_lower[found[0]] if found else ""


def did_you_mean(name: str) -> str:
    """The question after a slip, in the words of every message."""
    return f"did you mean {name}?"


_HARSH = frozenset(("delete", "reset", "shutdown"))
_WORDS = pattern(r"[^a-z]+")


def meant(name: str, known: Iterable[str]) -> str:
    """The known route name that was probably meant: of the same verb, and none that does harm unasked."""
    gentle = harmless(name, known)
    verb = name.partition("_")[0].lower()
    return closest(name, (one for one in gentle if one.partition("_")[0] == verb)) or closest(name, gentle)


def harmless(name: str, known: Iterable[str]) -> list[str]:
    """The known names, segments or paths that do no harm, or no other than `name` itself speaks of."""
    said = set(_WORDS.split(name.lower()))
    return [one for one in known if not _HARSH.intersection(_WORDS.split(one)) - said]


def is_slip(name: str, meant: str) -> bool:
    """Whether a name is another one but for one letter, two letters that changed places, or the case."""
    name, meant = name.lower(), meant.lower()
    if sorted(name) == sorted(meant):
        return True
    short, long = sorted((name, meant), key=len)
    same = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) == len(long):
        return short[same + 1 :] == long[same + 1 :]
    return len(long) - len(short) == 1 and short[same:] == long[same + 1 :]


class Problem(NamedTuple):
    """One thing that is wrong with a call."""

    where: Where
    name: str
    """The argument, or the path inside the body: ``Query.PatientID``, ``Resources[1]``."""
    kind: Kind
    """``hazard``: the server takes it, and does something else."""
    message: str
    """What is wrong, in words, without the value."""
    given: Any = None
    """The value given; None where there is none."""
    allowed: str = ""
    """What would be right."""
    suggestion: str = ""
    """The name that was probably meant."""
    since: str = ""
    """The version that has it, for what this server lacks."""
    effect: str = ""
    """What would happen, of a hazard: ``asks the PACS for everybody``."""
    loses: bool = False
    """Whether data would be lost."""
    warns: bool = False
    """Whether it is only warned of: the call does what was asked, and more."""

    @property
    def always(self) -> bool:
        """Whether it is refused whatever ``validate`` says: the call would go elsewhere, or lose data."""
        return self.loses or self.where == "path" or self.kind == "conflict"

    def text(self, values: bool = True) -> str:
        """One line that says it all; ``values=False`` withholds what was given (it may name a patient)."""
        hidden = self.given is None or not values or is_secret(self.name.rpartition(".")[2])
        given = "" if hidden else f"{shorten(self.given)} "
        tail = f": it {self.effect}" if self.effect else ""
        tail += f"; {self.allowed}" if self.allowed else ""
        if self.suggestion:
            tail += f"; {did_you_mean(self.suggestion)}"
        place = f"{self.where} {cut(self.name)}".rstrip()
        return f"{place}: {given}{self.message}{tail}".replace("\n", " ")

    def __str__(self) -> str:
        return self.text()

    def __repr__(self) -> str:
        return f"<{self.text()}>"
