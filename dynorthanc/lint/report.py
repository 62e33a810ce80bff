"""Findings: for people, as JSON, and as SARIF for what shows them beside the code."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

from dynorthanc.lint.checker import Found
from dynorthanc.lint.program import Program
from dynorthanc.lint.seen import Seen, summary, untold

_VERSION = re.compile(r" (?:to|on) Orthanc [\w.]+$")
_RULES = {
    "route-missing": "The server has no such route.",
    "argument-missing": "The server doesn't know this argument and would ignore it.",
    "argument-ignored": "The server takes this argument and doesn't look at it.",
    "argument-wrong": "The call is refused: an argument is missing, wrong or given twice.",
    "hazard": "The server takes the call and does something else with it.",
    "version-required": "The script requires another version.",
}


class Finding(NamedTuple):
    """One thing that fails on one or more versions or servers."""

    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    rule: str
    """route-missing, argument-missing, argument-ignored, argument-wrong, hazard or version-required."""
    targets: tuple[str, ...]
    """The versions or servers on which it fails."""
    route: str
    argument: str
    """Place and name, such as ``body Labels``; empty for a route."""
    message: str
    since: str
    """The version that has it, where one does."""
    cell: int = 0
    """The code cell of a notebook that the lines are counted in, from 1."""

    @property
    def place(self) -> str:
        """File, cell, line and column."""
        cell = f":cell {self.cell}" if self.cell else ""
        return f"{self.file}{cell}:{self.line}:{self.column}"

    def __str__(self) -> str:
        return f"{self.place}: {self.message} [{', '.join(self.targets)}] ({self.rule})"


def gather(found: Iterable[Found], labels: Sequence[str], program: Program) -> list[Finding]:
    """One finding for the same problem on several targets, in the order of the scripts."""
    groups: dict[tuple[Any, ...], list[Found]] = {}
    for one in found:
        problem = one.problem
        key = (*one[:4], one.route, problem.where, problem.name, problem.kind, _words(one))
        groups.setdefault(key, []).append(one)
    findings = []
    for key, ones in sorted(groups.items(), key=lambda group: group[0][:4]):
        first, part = ones[0], program.part(ones[0].line)
        on = {one.label for one in ones}
        argument = "" if first.problem.where in ("route", "version") else _argument(first)
        cell, line = part.script.place(first.line - part.start)
        findings.append(
            Finding(
                part.script.name,
                line,
                first.column,
                line + first.end_line - first.line,
                first.end_column,
                _rule(first),
                tuple(label for label in labels if label in on),
                first.route,
                argument,
                key[-1],
                first.problem.since,
                cell,
            )
        )
    order = [part.script.name for part in program]
    return sorted(findings, key=lambda f: (order.index(f.file), f.cell, *f[1:8]))


def _argument(found: Found) -> str:
    if found.problem.where == "argument":
        return found.problem.name.rpartition(":")[2]
    return f"{found.problem.where} {found.problem.name}".strip()


def _words(found: Found) -> str:
    """The problem in words that hold for every target."""
    problem = found.problem
    message = problem.message.partition("; this server is")[0].partition(" by Orthanc ")
    text = message[0] if not message[1] else f"{message[0]}: {message[2].partition(': ')[2]}"
    text = _VERSION.sub("", text)
    if problem.kind == "unknown" and problem.where == "route":
        text = "is no route"
    said = problem._replace(message=text).text(values=False)
    return said if problem.where in ("route", "version") else f"{found.route}: {said}"


def _rule(found: Found) -> str:
    problem = found.problem
    if problem.where == "version":
        return "version-required"
    if problem.kind == "hazard":
        return "hazard"
    if problem.where == "route":
        return "route-missing"
    if problem.kind in ("too new", "gone", "unknown"):
        return "argument-missing"
    return "argument-ignored" if problem.kind == "ignored" else "argument-wrong"


class Report(NamedTuple):
    """All findings of a run."""

    findings: tuple[Finding, ...]
    targets: tuple[str, ...]
    """The versions or servers that the scripts were checked for."""
    unread: tuple[str, ...] = ()
    """Scripts that couldn't be read, and why."""
    seen: tuple[Seen, ...] = ()
    """What was seen in each script."""

    @property
    def untold(self) -> tuple[str, ...]:
        """The scripts that talk to Orthanc in a way of which nothing could be judged."""
        return untold(self.seen)

    def summary(self) -> Iterator[str]:
        """What was seen, in words: one line for each script that can't be told or judged, then the sum."""
        yield from summary(self.seen)

    def __bool__(self) -> bool:
        return bool(self.findings)

    def lines(self) -> Iterator[str]:
        """A line for each finding."""
        return map(str, self.findings)

    def to_json(self) -> str:
        """All of it as JSON."""
        findings = [finding._asdict() for finding in self.findings]
        return json.dumps(
            {
                "targets": self.targets,
                "findings": findings,
                "unread": self.unread,
                "untold": self.untold,
                "seen": [seen._asdict() for seen in self.seen],
            },
            indent=1,
            ensure_ascii=False,
        )

    def to_sarif(self) -> str:
        """All of it as SARIF 2.1.0, the format of code scanning services."""
        from dynorthanc.__version__ import __version__

        rules = [{"id": name, "shortDescription": {"text": text}} for name, text in _RULES.items()]
        driver = {"name": "dynorthanc lint", "version": __version__, "rules": rules}
        run = {
            "tool": {"driver": driver},
            "invocations": [
                {
                    "executionSuccessful": not (self.unread or self.untold),
                    "toolExecutionNotifications": [
                        *({"level": "error", "message": {"text": text}} for text in self.unread),
                        *({"level": "note", "message": {"text": text}} for text in self.summary()),
                    ],
                }
            ],
            "columnKind": "unicodeCodePoints",
            "results": [_sarif(finding) for finding in self.findings],
        }
        document = {
            "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
            "version": "2.1.0",
            "runs": [run],
        }
        return json.dumps(document, indent=1, ensure_ascii=False)


def _sarif(finding: Finding) -> dict[str, Any]:
    path = Path(finding.file)
    uri = path.as_uri() if path.is_absolute() else quote(path.as_posix())
    place: dict[str, Any] = {"artifactLocation": {"uri": uri}}
    where = f"cell {finding.cell}, line {finding.line}: " if finding.cell else ""
    if not finding.cell:  # a notebook's lines aren't those of its file
        place["region"] = {
            "startLine": finding.line,
            "startColumn": finding.column,
            "endLine": finding.end_line,
            "endColumn": finding.end_column,
        }
    return {
        "ruleId": finding.rule,
        "ruleIndex": list(_RULES).index(finding.rule),
        "level": "error",
        "message": {"text": f"{where}{finding.message} [{', '.join(finding.targets)}]"},
        "locations": [{"physicalLocation": place}],
        "properties": {"targets": list(finding.targets), "route": finding.route, "since": finding.since},
    }
