"""A problem of a call: where it is, what was given, what would be right."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from dynorthanc.base.masking import is_secret, masked
from dynorthanc.base.suggestions import did_you_mean

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


class Problem(NamedTuple):
    """One thing that is wrong with a call."""

    where: Where
    """Where the argument goes, such as ``query`` or ``body``."""
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
