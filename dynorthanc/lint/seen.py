"""What was seen in scripts: calls of Orthanc, those that can't be judged, and files where none was found."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import NamedTuple

from dynorthanc.lint import signs
from dynorthanc.lint.program import Part, Program


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
    """Whether it talks to Orthanc, for all that it says; not of one that holds names and functions for
    another, whose calls were judged."""
    astray: tuple[str, ...] = ()
    """Where requests stand of which nobody can read whether they go to Orthanc."""
    unread: tuple[str, ...] = ()
    """Where it reaches Orthanc by what isn't read: a command, another library; ``shell`` in a notebook."""

    @property
    def is_untold(self) -> bool:
        """Whether it talks to Orthanc, and nothing of that could be judged or a part of it isn't read."""
        return self.talks and (not self.judged or bool(self.unread))


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
    if one.unread:
        return f"Orthanc is reached in a way that isn't read{_lines(one.unread)}"
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
    program: Program,
    seen: Mapping[tuple[int, int], bool],
    astray: Set[tuple[int, int]],
    unread: Set[tuple[int, int]],
    asked: Set[tuple[int, int]],
) -> Iterator[Seen]:
    """What was seen, script by script.

    ``astray``: requests to addresses that can't be read. A script that talks to Orthanc may send them there;
    in one that names whom else it talks to, they are no question. ``unread``: calls by what isn't known.
    ``asked``: questions what a server supports, which are all that counts where no call hangs on the answer.
    """
    vouched = _vouched(program, {place[0] for place, is_judged in seen.items() if is_judged})
    calls, questions, lines, unknown = (_by_script(all_, program) for all_ in (seen, asked, astray, unread))
    for part in program:
        here = {place: seen[place] for place in calls[part.start]}
        here = here or dict.fromkeys(questions[part.start], True)
        lost = set(lines[part.start])
        others = list(signs.unread(part, program))
        talks = bool(here) or any(map(signs.is_for_orthanc, others)) or signs.talks_to_orthanc(part)
        if talks:
            here.update(dict.fromkeys(lost, False))
            is_of_names = not (here or others) and part in vouched and signs.is_of_names(part)
            talks = not is_of_names
        elif signs.talks_elsewhere(part):
            lost, others = set(), []
        else:
            lost.update((node.lineno, 0) for node in others if isinstance(node, ast.stmt))
        unjudged = _places(part, (place for place, judged in here.items() if not judged))
        strange = unknown[part.start]
        strange += [(getattr(node, "lineno", 0), 0) for node in others]
        yield Seen(
            part.script.name,
            len(here),
            sum(here.values()),
            unjudged,
            talks,
            () if talks else _places(part, lost),
            _places(part, strange) if talks else (),
        )


def _by_script(
    places: Iterable[tuple[int, int]], program: Program
) -> defaultdict[int, list[tuple[int, int]]]:
    """Places by where the script begins that they are in."""
    found: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for place in places:
        found[program.part(place[0]).start].append(place)
    return found


def _vouched(program: Program, judged: Set[int]) -> list[Part]:
    """The scripts that those import of which a call was judged."""
    starts = {program.part(line).start for line in judged}
    found = [part for part in program if part.start in starts]
    for part in found:
        found += [other for other in program.behind(part) if other not in found]
    return found


def _places(part: Part, places: Iterable[tuple[int, int]]) -> tuple[str, ...]:
    lines = sorted(line - part.start if line else 0 for line, _ in places)
    return tuple(dict.fromkeys(_place(part, line) if line else "shell" for line in lines))


def _place(part: Part, line: int) -> str:
    cell, line = part.script.place(line)
    return f"cell {cell}:{line}" if cell else str(line)
