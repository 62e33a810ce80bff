"""Will a script run there? Its calls are read off its syntax tree, and checked against versions or servers.

The script is never run. Only what is certain is reported: a call whose arguments aren't known is checked as
far as they are; a call that the script makes only where the server has it, or whose failure it catches as
such, is no finding.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from dynorthanc.api import Api
from dynorthanc.check.guard import guarded_function
from dynorthanc.lint.checker import Checker, Found, Target
from dynorthanc.lint.program import Program
from dynorthanc.lint.reader import Reader
from dynorthanc.lint.report import Finding, Report, gather
from dynorthanc.lint.seen import Seen, told
from dynorthanc.lint.sources import Script, read

__all__ = ["Finding", "Report", "Seen", "Target", "lint", "lint_source", "used"]


class Read(NamedTuple):
    """What scripts do: findings, the arguments (``body Labels``) they use by route, and what was seen."""

    findings: list[Finding]
    used: dict[str, set[str]]
    seen: tuple[Seen, ...] = ()


def _targets(targets: Iterable[Target] | Mapping[str, Api] | Iterable[str]) -> list[Target]:
    if isinstance(targets, Mapping):
        return [Target(label, api) for label, api in targets.items()]
    chosen = [t if isinstance(t, Target) else Target(str(t), Api.for_version(str(t))) for t in targets]
    return list({target.label: target for target in chosen}.values())


@guarded_function
def lint_source(
    source: str, targets: Iterable[Target] | Mapping[str, Api] | Iterable[str], name: str = "<script>"
) -> Read:
    """Check the text of a script for versions (``["1.9.7", "1.12.7"]``), or for targets.

    Raises `SyntaxError` when it can't be parsed.
    """
    program = Program()
    program.add(Script(name, source))
    return _read(program, _targets(targets), [])


def _read(program: Program, chosen: list[Target], unread: list[str]) -> Read:
    """Read scripts together, for each target by itself: what they do may depend on the version.

    What is nested too deeply is left out and told in ``unread``; alone, it raises `SyntaxError`.
    """
    found: list[Found] = []
    used: dict[str, set[str]] = {}
    seen: dict[tuple[int, int], bool] = {}
    astray: set[tuple[int, int]] = set()
    unread_calls: set[tuple[int, int]] = set()
    asked: set[tuple[int, int]] = set()
    for target in chosen:
        checker = Checker([target], program)
        try:
            _go_through(checker, program)
        except RecursionError:
            deepest = program.deepest()
            error = SyntaxError("is nested too deeply to be read", (deepest.script.name, None, None, None))
            if len(program.parts) == 1:
                raise error from None
            unread.append(why_unread(error))
            return _read(program.without(deepest), chosen, unread)
        found += checker.found.values()
        for route, names in checker.used.items():
            used.setdefault(route, set()).update(names)
        for place, is_judged in checker.seen.items():
            if is_judged or place not in checker.handed_on:
                is_judged = is_judged and place not in checker.unknown
                seen[place] = seen.get(place, False) or is_judged
        astray |= checker.astray - checker.handed_on
        unread_calls |= checker.unread
        asked |= checker.asked
    findings = gather(found, [t.label for t in chosen], program)
    return Read(findings, used, tuple(told(program, seen, astray - seen.keys(), unread_calls, asked)))


def _go_through(checker: Checker, program: Program) -> None:
    reader = Reader(checker, program)
    for part in program:
        reader.read(part)
    reader.finish()


@guarded_function
def lint(
    scripts: Iterable[str | Path],
    targets: Iterable[Target] | Mapping[str, Api] | Iterable[str],
    *,
    skip_unreadable: bool = False,
) -> Report:
    """Check scripts and notebooks (``"-"``: standard input) for versions or targets.

    What one of them imports from another is followed. Raises `OSError` and `SyntaxError` for what can't be
    read; with ``skip_unreadable`` those are in the report's `unread`.
    """
    chosen = _targets(targets)
    done, unread = read_all(scripts, chosen, skip_unreadable)
    return Report(tuple(done.findings), tuple(target.label for target in chosen), tuple(unread), done.seen)


def read_all(
    scripts: Iterable[str | Path], targets: list[Target], skip_unreadable: bool
) -> tuple[Read, list[str]]:
    """What scripts do, and why some couldn't be read."""
    program, unread = Program(), list[str]()
    for script in scripts:
        try:
            found, broken = read(script), list[SyntaxError]()
            try:
                program.add(found)
            except SyntaxError:
                found, broken = found.without_broken()
                if not (skip_unreadable and broken):
                    raise
                program.add(found)
            unread += map(why_unread, broken)
        except (OSError, SyntaxError) as error:
            if not skip_unreadable:
                raise
            unread.append(why_unread(error))
    try:
        return _read(program, targets, unread), unread
    except SyntaxError as error:
        if not skip_unreadable:
            raise
        return Read([], {}), [*unread, why_unread(error)]


def why_unread(error: OSError | SyntaxError) -> str:
    """What is the matter with a script, and where."""
    if isinstance(error, OSError):
        return f"{error.filename}: can't be read: {error.strerror}"
    return f"{error.filename}:{error.lineno or 1}: {error.msg}"


@guarded_function
def used(scripts: Iterable[str | Path], targets: Iterable[Target] | Iterable[str]) -> dict[str, set[str]]:
    """The arguments (``body Labels``) that scripts use, by route."""
    found = read_all(scripts, _targets(targets), False)[0].used
    return {route: {name for name in names if "." not in name} for route, names in found.items()}
