"""What was seen in scripts: calls of Orthanc, those that can't be judged, and files where none was found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from dynorthanc.lint.program import Part, Program
from dynorthanc.lint.signs import talks_elsewhere, talks_to_orthanc


class Seen(NamedTuple):
    """What was seen in one script."""

    file: str
    calls: int
    """The calls of Orthanc that were recognised."""
    judged: int
    """Those of them that could be judged."""
    unjudged: tuple[str, ...]
    """Where those stand of which the route or the body can't be read: ``12``, in notebooks ``cell 2:12``."""
    talks: bool
    """Whether it talks to Orthanc, for all that it says."""
    astray: tuple[str, ...] = ()
    """Where requests stand of which nobody can read whether they go to Orthanc."""

    @property
    def is_untold(self) -> bool:
        """Whether it talks to Orthanc in a way of which nothing could be judged."""
        return self.talks and not self.judged


def untold(seen: Sequence[Seen]) -> tuple[str, ...]:
    """The scripts of which nothing can be told.

    Requests that may go anywhere count where no script of the run has a call of Orthanc's.
    """
    is_lost = not any(one.calls for one in seen)
    return tuple(one.file for one in seen if one.is_untold or (is_lost and one.astray))


def summary(seen: Sequence[Seen]) -> Iterator[str]:
    """What was seen, in words: one line for each script that can't be told or judged, then the sum."""
    lost = untold(seen)
    for one in seen:
        if one.file in lost:
            yield f"{one.file}: can't tell: {_why(one)}"
        elif one.unjudged:
            yield f"{one.file}: {_counted(one.calls)} recognised, {_unjudged([one])}{_lines(one.unjudged)}"
    calls = sum(one.calls for one in seen)
    if calls:
        yield f"{_counted(calls)} recognised" + (f", {_unjudged(seen)}" if judged(seen) < calls else "")


def judged(seen: Iterable[Seen]) -> int:
    """How many calls could be judged."""
    return sum(one.judged for one in seen)


def among(seen: Sequence[Seen]) -> str:
    """Of which calls something is said, where not of all: what follows "no findings"."""
    count = judged(seen)
    is_all = count == sum(one.calls for one in seen)
    return "" if is_all else f" in the {_counted(count)} that could be judged"


def _why(one: Seen) -> str:
    if not one.talks:
        return f"where its requests go can't be read{_lines(one.astray)}"
    if not one.calls:
        return "it talks to Orthanc, and none of its calls was recognised"
    return f"{_counted(one.calls)} recognised, {_unjudged([one])}{_lines(one.unjudged)}"


def _counted(number: int) -> str:
    return "1 call" if number == 1 else f"{number} calls"


def _lines(places: Sequence[str]) -> str:
    return f" ({'line' if len(places) == 1 else 'lines'} {', '.join(places)})"


def _unjudged(seen: Sequence[Seen]) -> str:
    count = judged(seen)
    number = sum(one.calls for one in seen) - count
    return f"{number} of them can't be judged" if count else "none of them can be judged"


def told(
    program: Program, seen: Mapping[tuple[int, int], bool], astray: Set[tuple[int, int]]
) -> Iterator[Seen]:
    """What was seen, script by script.

    ``astray``: requests to addresses that can't be read. A script that talks to Orthanc may send them there;
    in one that names whom else it talks to, they are no question.
    """
    for part in program:
        here = {place: judged for place, judged in seen.items() if program.part(place[0]) is part}
        lost = {place for place in astray if program.part(place[0]) is part}
        talks = bool(here) or talks_to_orthanc(part)
        if talks:
            here.update(dict.fromkeys(lost, False))
        elif talks_elsewhere(part):
            lost = set()
        unjudged = _places(part, (place for place, judged in here.items() if not judged))
        others = () if talks else _places(part, lost)
        yield Seen(part.script.name, len(here), sum(here.values()), unjudged, talks, others)


def _places(part: Part, places: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    lines = sorted(line - part.start for line, _ in places)
    return tuple(dict.fromkeys(_place(part, line) for line in lines))


def _place(part: Part, line: int) -> str:
    cell, line = part.script.place(line)
    return f"cell {cell}:{line}" if cell else str(line)
