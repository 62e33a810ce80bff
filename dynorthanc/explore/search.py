"""`o.search("anonymize")`: which helpers and routes have to do with something, the likeliest first."""

from __future__ import annotations

import inspect
import math
import re
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from dynorthanc.base import table
from dynorthanc.explore import words
from dynorthanc.spec import help, plugins, texts, timeline
from dynorthanc.spec.index import Templates, segments
from dynorthanc.spec.operation import Operation

if TYPE_CHECKING:
    from dynorthanc.api import Api

_ARGUMENTS = re.compile(r"\{[^}]*\}")
_PATH = re.compile(
    r"(?:(?P<method>[A-Za-z]+)\s+)?(?:https?://[^/\s]+)?(?P<path>[^\s?#/]*/[^\s?#]*)(?:[?#]\S*)?"
)

# What a hit is worth by where it is: a word of the name more than one somewhere in the small print.
_NAME, _SUMMARY, _TAG, _ARGUMENT, _DETAILS, _TEXT = 16, 8, 4, 3, 2, 1
_WHOLE, _BEGINNING, _INSIDE = 3, 2, 1
WORTH = {
    "sure": 7,
    "enough": 0.6,
    "synonym": 0.7,
    "phrase": 1.5,
    "old": 0.7,
    "length": 0.04,
    "helper": 1.1,
    "argument": _ARGUMENT,
    "text": _TEXT,
}
"""How hits are weighed.

``sure``: from there on a word is more than small print. ``enough``: the part of the best that something else
has to have of what was asked for, where nothing surely has all. Factors of what was said in other words, of
very words that stand together, of something deprecated, of a helper. ``length``: what each word of a name
takes away. ``argument``, ``text``: what a hit is worth in names of arguments, and in small print.
"""


class Hit(NamedTuple):
    """One route or helper that was found."""

    name: str
    """The method's name: ``post_studies_id_anonymize``."""
    route: str
    """Empty for a helper."""
    since: str
    """The version it came in, or the plugin that it belongs to; empty if nobody says."""
    until: str | None
    """The last version that has it; None while it is still there."""
    here: bool
    """Whether this server has it."""
    summary: str
    lacking: str = ""
    """The arguments that were looked for and that this server lacks, with the versions that have them."""
    deprecated: bool = False

    @property
    def note(self) -> str:
        """What the table says of its versions."""
        if not self.route:
            return "helper"
        versions = f"{self.since} to {self.until}" if self.until else self.since
        return versions if self.here else f"needs {versions}"


class Hits(list[Hit]):
    """What was found, best first; prints as a table."""

    __slots__ = ()
    _COLUMNS = ("method", "since", "what it does")

    def _rows(self) -> list[tuple[str, str, str]]:
        rows = []
        for hit in self:
            remarks = (hit.lacking, "deprecated" if hit.deprecated else "")
            said = [f"({remark})" for remark in remarks if remark]
            rows.append((hit.name, hit.note, " ".join([*said, hit.summary])))
        return rows

    def __repr__(self) -> str:
        if not self:
            return "nothing found"
        return table.plain(self._COLUMNS, self._rows(), shutil.get_terminal_size().columns)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(repr(self))

    def _repr_html_(self) -> str:
        return table.html(self._COLUMNS, self._rows(), "" if self else "nothing found")


def search(api: Api, text: str, helpers: Iterable[Helper] = ()) -> Hits:
    """What has to do with ``text``: helpers and routes, by names, texts and arguments; likeliest first.

    What has every word comes, or else what has most; words that nothing has are passed over. A concrete path
    (``/studies/1234/archive``) finds its route. Routes that only other versions have come too, marked with
    the version they need; where there is none, those of plugins. What deletes, stops or restarts comes only
    where just that is asked for.
    """
    candidates = index(api, helpers)
    return (
        _at_path([one for one in candidates if one.row.route], text)
        or _hits(candidates, text)
        or _hits([_of_route(operation, False, api) for operation in _of_plugins()], text)
    )


def index(api: Api, helpers: Iterable[Helper] = ()) -> list[Candidate]:
    """All that may be found."""
    routes = [_of_route(operation, here, api) for operation, here in _everything(api)]
    return [*map(_of_helper, helpers), *routes]


class Helper(NamedTuple):
    """A method of the client, or a command, that does what several routes do."""

    name: str
    summary: str
    arguments: str = ""
    details: str = ""


def helpers(cls: type, prefix: str = "") -> Iterator[Helper]:
    """The public methods of a class."""
    for name in dir(cls):
        method = getattr(cls, name)
        if name.islower() and name[0] != "_" and name != "search" and method.__doc__:
            summary, _, details = method.__doc__.replace("`", "").strip().partition("\n")
            code = getattr(inspect.unwrap(method), "__code__", None)
            arguments = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount] if code else ()
            yield Helper(prefix + name, summary.rstrip("."), " ".join(arguments), details)


class Candidate(NamedTuple):
    """What may be found: its row, and in which words."""

    row: Hit
    fields: list[tuple[int, str]]
    template: str = ""
    lacking: Mapping[str, str] = {}

    @property
    def harms(self) -> list[str]:
        """What harm it does."""
        return words.harms(self.row.name)

    def hit(self, wanted: Collection[str]) -> Hit:
        """Its row, with the arguments that this server lacks, if it's them that were looked for."""
        noted = (note for name, note in self.lacking.items() if wanted and all(w in name for w in wanted))
        return self.row._replace(lacking=", ".join(noted))

    def has(self, phrase: str) -> bool:
        """Whether it is about these very words, such as ``patient name``: outside its small print."""
        return bool(phrase) and any(phrase in text for weight, text in self.fields if weight > _TEXT)


def _of_route(operation: Operation, here: bool, api: Api) -> Candidate:
    lacking = _lacking(operation, api) if here else {}
    since = operation.since or (operation.source if operation.tag.startswith("Plugin ") else "")
    summary, until = help.summary(operation), operation.until
    row = Hit(operation.name, operation.route, since, until, here, summary, "", operation.deprecated)
    return Candidate(row, [*fields(operation), (_ARGUMENT, "".join(lacking))], operation.template, lacking)


def _of_helper(helper: Helper) -> Candidate:
    parts = ((_NAME, helper.name), (_SUMMARY, helper.summary), (_ARGUMENT, helper.arguments))
    searched = [(weight, words.spaced(text)) for weight, text in (*parts, (_DETAILS, helper.details))]
    return Candidate(Hit(helper.name, "", "", None, True, helper.summary), searched)


def _hits(candidates: list[Candidate], text: str) -> Hits:
    """What has the words that anything has, best first; nothing where that is less than a third."""
    known = {word for candidate in candidates for _, said in candidate.fields for word in said.split()}
    asked = words.spelt(words.asked(text), known)
    wanted = {word: [score(word, candidate.fields) for candidate in candidates] for word in asked}
    wanted = {word: scores for word, scores in wanted.items() if any(scores)}
    if 3 * len(wanted) < len(set(asked)) or words.UNDONE & set(asked):
        return Hits()
    rare = [math.log(1 + len(candidates) / sum(map(bool, scores))) for scores in wanted.values()]
    phrase = f" {' '.join(asked)} " if len(asked) > 1 else ""
    is_peaceful = words.is_peaceful(text)
    is_one = " " not in text.strip()  # such as PatientName: there together, or else not meant
    found = []
    for candidate, *scores in zip(candidates, *wanted.values(), strict=True):
        row, together = candidate.row, candidate.has(phrase)
        share = sum(weight for weight, one in zip(rare, scores, strict=True) if one)
        if share and (not candidate.harms or (not is_peaceful and _is_meant(candidate, asked))):
            worth = sum(weight * one for weight, one in zip(rare, scores, strict=True))
            worth *= (WORTH["phrase"] if together else 1) * (WORTH["old"] if row.deprecated else 1)
            worth *= 1 if row.route else WORTH["helper"]
            worth /= 1 + WORTH["length"] * candidate.fields[0][1].count(" ")
            equal = (bool(row.route), not row.here, len(candidate.template), row.name)
            rank = (is_one and not together, -worth, *equal)
            found.append((rank, min(scores) >= WORTH["sure"], share, candidate.hit(wanted)))
    least = max((share for _, _, share, _ in found), default=0)
    least *= 1 if any(is_sure for _, is_sure, _, _ in found) else WORTH["enough"]
    return Hits(hit for _, _, share, hit in sorted(found, key=lambda one: one[0]) if share >= least)


def _is_meant(candidate: Candidate, asked: list[str]) -> bool:
    """Whether its harm is asked for and nothing besides: each word is of it, not of its small print."""
    of_it = [field for field in candidate.fields if field[0] >= _ARGUMENT]
    is_asked = all(words.asks_for(harm, asked) for harm in candidate.harms)
    return is_asked and all(score(word, of_it) for word in asked)


def _at_path(candidates: list[Candidate], text: str) -> Hits:
    """The routes that a concrete path means; none if ``text`` isn't one."""
    path = _PATH.fullmatch(text.strip())
    if path is None:
        return Hits()
    by_route = {candidate.row.route: candidate for candidate in candidates}
    places = Templates((c.row.route.partition(" ")[0], c.template) for c in candidates)
    methods = [path["method"].upper()] if path["method"] else ["GET", "POST", "PUT", "DELETE"]
    found = [(method, places.find(method, segments(path["path"]))) for method in methods]
    return Hits(by_route[f"{method} {match.template}"].hit([]) for method, match in found if match)


def _everything(api: Api) -> Iterator[tuple[Operation, bool]]:
    """The operations of this server, then those of other versions."""
    for operation in api:
        yield operation, True
    here = {operation.route for operation in api}
    for operation in timeline.others(api.timeline, here):
        yield operation, False


def _of_plugins() -> Iterator[Operation]:
    """The operations of all known plugins; a client's own have come with it."""
    for plugin in plugins.known():
        yield from plugins.operations(plugin)


def fields(operation: Operation) -> list[tuple[int, str]]:
    """What is searched, with what a hit there is worth, in words between single spaces."""
    ours = texts.load()
    method, template = operation.method, operation.template
    details = [ours.details(method, template), ours.returns(method, template), operation.text]
    small_print = [ours.argument(method, template, a.place, a.name)[0] for a in operation.arguments]
    return [
        (_NAME, words.spaced(f"{method} {_ARGUMENTS.sub('', template)}")),
        (_SUMMARY, words.spaced(ours.summary(method, template))),
        (_TAG, words.spaced(operation.tag)),
        (_ARGUMENT, words.spaced(" ".join(a.name for a in operation.arguments))),
        (_DETAILS, words.spaced(" ".join([*details, *operation.fields]))),
        (_TEXT, words.spaced(" ".join(small_print))),
    ]


def _lacking(operation: Operation, api: Api) -> dict[str, str]:
    """Names of arguments that only other versions have, in words, with what to say of them."""
    return {
        words.spaced(a.name): f"{a.name}: {timeline.lifetime(a.since, a.until)}"
        for a in api.timeline.elsewhere(operation)
    }


def score(word: str, fields: list[tuple[int, str]]) -> float:
    """How well one word fits, or what it means here; 0 if neither is there at all."""
    other = max((_fit(one, fields) for one in words.MEANT.get(word, ())), default=0)
    return max(_fit(word, fields), WORTH["synonym"] * other)


def _fit(word: str, fields: list[tuple[int, str]]) -> int:
    best = 0
    for weight, text in fields:
        if f" {word}" in text or (len(word) > 3 and word in text):
            fit = _WHOLE if f" {word} " in text else _BEGINNING if f" {word}" in text else _INSIDE
            best = max(best, weight * fit)
    return best
