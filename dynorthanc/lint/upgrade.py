"""What an upgrade (or a step back) from one version to another means for scripts."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from dynorthanc.api import Api
from dynorthanc.lint import Finding, Seen, Target, read_all
from dynorthanc.lint.seen import among, summary, untold
from dynorthanc.spec import help, tags
from dynorthanc.spec.diff import Change, Diff


class Upgrade(NamedTuple):
    """What changes on the way from one API to another for the calls of some scripts."""

    before: Api
    after: Api
    breaks: tuple[Finding, ...]
    """What worked before and fails after."""
    fails: tuple[Finding, ...]
    """What fails before and after."""
    works: tuple[Finding, ...]
    """What failed before and works after."""
    changes: Diff
    """Differences of the routes and arguments that the scripts use."""
    unread: tuple[str, ...] = ()
    """Scripts that couldn't be read, and why."""
    seen: tuple[Seen, ...] = ()
    """What was seen in each script."""

    @property
    def untold(self) -> tuple[str, ...]:
        """The scripts that talk to Orthanc in a way of which nothing could be judged."""
        return untold(self.seen)

    def __bool__(self) -> bool:
        """Whether there is anything to look at before the upgrade."""
        return bool(self.breaks or self.fails or self.changes.to_look_at)

    def __str__(self) -> str:
        lines = [f"Orthanc {self.before.title} → {self.after.title}"]
        for title, findings in (
            ("breaks", self.breaks),
            ("fails before and after", self.fails),
            ("failed before, works now", self.works),
        ):
            if findings:
                lines += [
                    "",
                    f"{title} ({len(findings)})",
                    *(f"  {f.place}: {f.message}" for f in findings),
                ]
        if self.changes:
            lines += ["", *str(self.changes).splitlines()[2:]]
        seen = list(summary(self.seen))
        if len(lines) == 1 and not self.untold and not self.unread:
            lines += [
                f"nothing changes{among(self.seen) or ' for the calls that were recognised'}"
                if seen
                else "no call of Orthanc was found"
            ]
        return "\n".join([*lines, *([""] if seen else []), *seen])

    def to_json(self) -> str:
        """All of it as JSON."""
        document: dict[str, Any] = self.changes.to_dict()
        for name in ("breaks", "fails", "works"):
            document[name] = [finding._asdict() for finding in getattr(self, name)]
        document |= {"unread": self.unread, "untold": self.untold}
        document["seen"] = [seen._asdict() for seen in self.seen]
        return json.dumps(document, indent=1, ensure_ascii=False)


def upgrade(
    before: Api, after: Api, scripts: Sequence[str | Path], *, skip_unreadable: bool = False
) -> Upgrade:
    """Check scripts for two APIs and tell what changes for them.

    Raises `OSError` and `SyntaxError` for what can't be read; with ``skip_unreadable`` those are in `unread`.
    """
    targets = [Target("before", before), Target("after", after)]
    done, unread = read_all(scripts, targets, skip_unreadable)
    findings, calls = list(_once(done.findings)), done.used
    concern = (
        c for c in before.diff(after) if _concerns(c, calls) and _may_be_met(c, calls, (before, after))
    )
    return Upgrade(
        before,
        after,
        _on(findings, ("after",)),
        _on(findings, ("before", "after")),
        _on(findings, ("before",)),
        Diff(before, after, concern),
        tuple(unread),
        done.seen,
    )


def _once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings; two that differ in their words alone, as suggestions do, are one on both sides."""
    sides = {(f.place, f.argument): f for f in findings if f.targets == ("before",)}
    twice = {(f.place, f.argument) for f in findings if f.targets == ("after",)} & sides.keys()
    for finding in findings:
        if (finding.place, finding.argument) not in twice or len(finding.targets) > 1:
            yield finding
        elif finding.targets == ("after",):
            yield finding._replace(targets=("before", "after"))


def _on(findings: Iterable[Finding], targets: tuple[str, ...]) -> tuple[Finding, ...]:
    return tuple(finding for finding in findings if finding.targets == targets)


def _concerns(change: Change, calls: Mapping[str, set[str]]) -> bool:
    """Whether a change is about something that is called, with an argument that is given."""
    if change.route not in calls:
        return False
    if change.kind == "required" and change.after == "required":
        return True
    return not change.argument or change.argument in calls[change.route]


def _may_be_met(change: Change, calls: Mapping[str, set[str]], apis: tuple[Api, Api]) -> bool:
    """Whether a hazard that came or went may be that of a call: by what else is given, and by its tags."""
    hazards = (h for api in apis for o in [api.get(change.route)] if o for h in o.hazards)
    hazard = next((h for h in hazards if help.hazard_words(h) == change.text), None)
    if hazard is None or change.kind not in ("hazard", "mended"):
        return True
    used, inside = calls[change.route], f"{hazard.argument}."
    given = {tags.keyword(name.removeprefix(inside)) for name in used if name.startswith(inside)}
    members = _members(hazard.when)
    if given and "*" not in given:  # all of it was read
        is_filled = given > {""} and hazard.when.get("filled") is False
        if is_filled or (members and given.isdisjoint(members)):
            return False
    return used.issuperset(hazard.when.get("with", ()))


def _members(when: Mapping[str, Any]) -> set[str]:
    """The names that a hazard is about; none where it may be about any."""
    beginnings = {pattern.lstrip("^").partition("=")[0] for pattern in when.get("fits", {}).values()}
    return {*when.get("members", ())} or (beginnings if all(one.isalnum() for one in beginnings) else set())
