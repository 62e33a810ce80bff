"""Will a script run there? Its calls are read off its syntax tree, and checked against versions or servers.

The script is never run. Only what is certain is reported: a call whose arguments aren't known is checked as
far as they are; a call that the script makes only where the server has it, or whose failure it catches as
such, is no finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

from dynorthanc.api import Api
from dynorthanc.lint.checker import Checker, Found, Target
from dynorthanc.lint.reader import Reader
from dynorthanc.lint.report import Finding, Report, gather
from dynorthanc.lint.sources import Script, read

__all__ = ["Finding", "Report", "Target", "lint", "lint_source", "used"]


class Read(NamedTuple):
    """What a script does: findings, and the arguments (``body Labels``) it uses by route."""

    findings: list[Finding]
    used: dict[str, set[str]]


def _targets(targets: Iterable[Target] | Mapping[str, Api] | Iterable[str]) -> list[Target]:
    if isinstance(targets, Mapping):
        return [Target(label, api) for label, api in targets.items()]
    chosen = [t if isinstance(t, Target) else Target(str(t), Api.for_version(str(t))) for t in targets]
    return list({target.label: target for target in chosen}.values())


def lint_source(
    source: str, targets: Iterable[Target] | Mapping[str, Api] | Iterable[str], name: str = "<script>"
) -> Read:
    """Check the text of a script for versions (``["1.9.7", "1.12.7"]``), or for targets.

    Raises `SyntaxError` when it can't be parsed.
    """
    return _read(Script(name, source), _targets(targets))


def _read(script: Script, chosen: list[Target]) -> Read:
    tree, lines = script.tree(), re.split(r"\r\n|\r|\n", script.text)
    found: list[Found] = []
    used: dict[str, set[str]] = {}
    for target in chosen:  # each by itself: what a script does may depend on the version at every turn
        checker = Checker([target], lines)
        try:
            Reader(checker, tree).read()
        except RecursionError:
            raise SyntaxError("is nested too deeply to be read", (script.name, None, None, None)) from None
        found += checker.found.values()
        for route, names in checker.used.items():
            used.setdefault(route, set()).update(names)
    return Read(gather(found, [t.label for t in chosen], script), used)


def lint(
    scripts: Iterable[str | Path],
    targets: Iterable[Target] | Mapping[str, Api] | Iterable[str],
    *,
    skip_unreadable: bool = False,
) -> Report:
    """Check scripts and notebooks (``"-"``: standard input) for versions or targets.

    Raises `OSError` and `SyntaxError` for what can't be read; with ``skip_unreadable`` those are in the
    report's `unread`.
    """
    chosen = _targets(targets)
    found: list[Finding] = []
    unread = []
    for script in scripts:
        try:
            found += _read(read(script), chosen).findings
        except (OSError, SyntaxError) as error:
            if not skip_unreadable:
                raise
            unread.append(why_unread(error))
    return Report(tuple(found), tuple(target.label for target in chosen), tuple(unread))


def why_unread(error: OSError | SyntaxError) -> str:
    """What is the matter with a script, and where."""
    if isinstance(error, OSError):
        return f"{error.filename}: can't be read: {error.strerror}"
    return f"{error.filename}:{error.lineno or 1}: {error.msg}"


def used(scripts: Iterable[str | Path], targets: Iterable[Target] | Iterable[str]) -> dict[str, set[str]]:
    """The arguments (``body Labels``) that scripts use, by route."""
    chosen = _targets(targets)
    together: dict[str, set[str]] = {}
    for script in scripts:
        for route, names in _read(read(script), chosen).used.items():
            together.setdefault(route, set()).update(names)
    return together
