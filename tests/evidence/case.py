"""How a proof is written: an argument, the operations that have it, and how to see its effect."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from .bench import LEVELS, Bench

VERSIONS = ("1.9.1", "1.10.1", "1.12.7", "1.13.0")
Probe = Callable[[Bench, str, str], bool]


class Case(NamedTuple):
    """One argument of one operation."""

    method: str
    template: str
    place: str
    name: str
    seen: str | None  # the first of the four servers that honours it; None: not one does
    route: str  # the first of the four servers that has the operation
    probe: Probe  # (bench, template, name) -> has the argument any effect here?

    def is_there(self, version: str) -> bool:
        """Whether the server of that version has the operation."""
        return VERSIONS.index(version) >= VERSIONS.index(self.route)

    def is_honoured(self, version: str) -> bool:
        """Whether the server of that version honours the argument."""
        return self.seen is not None and VERSIONS.index(version) >= VERSIONS.index(self.seen)


CASES: list[Case] = []

NOT_SEEN = {
    "query limit of GET /exports": "the log of exports is empty unless a server is set up to keep one",
    "query width and height, huge": "1.9.1 and 1.10.1 died of width=100000: not asked again",
    "body Utf8 of media": "1.13.0 refuses nonsense for it, but the names in a medium are ASCII anyway",
    "body KeepLabels of instances": "the copy is a file, which no label can be on",
    "body Filename and Encapsulate, of other types": "any type is taken; only their effect was looked at",
    "other releases": "what came and went between the four servers is told by the release notes only",
}
"""What couldn't be looked at, and why."""


def honoured(
    method: str, templates: Iterable[str], arguments: str, *, seen: str | None, route: str = "1.9.1"
) -> Callable[[Probe], Probe]:
    """State that the server `seen` was the first to honour the arguments; the function below sees the effect.

    arguments: their place and their names, "query short full".
    """
    place, *names = arguments.split()
    templates = list(templates)

    def register(probe: Probe) -> Probe:
        CASES.extend(
            Case(method, template, place, name, seen, route, probe)
            for name in names
            for template in templates
        )
        return probe

    return register


def levels(pattern: str, but: str = "") -> list[str]:
    """The pattern for each level of the DICOM hierarchy save one, `*` standing for the level."""
    return [pattern.replace("*", level) for level in LEVELS if level != but]
