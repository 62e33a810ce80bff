"""`o.search("anonymize")`: which routes have to do with something, the likeliest first."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from dynorthanc.base import table
from dynorthanc.base.suggestions import closest, is_slip
from dynorthanc.spec import help, plugins, texts, timeline
from dynorthanc.spec.index import Templates, segments
from dynorthanc.spec.operation import Operation

if TYPE_CHECKING:
    from dynorthanc.api import Api

_WORDS = re.compile(r"[\W_]+")
_ARGUMENTS = re.compile(r"\{[^}]*\}")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_HOW_MANY = re.compile(r"\bhow many\b", re.IGNORECASE)
_PATH = re.compile(
    r"(?:(?P<method>[A-Za-z]+)\s+)?(?:https?://[^/\s]+)?(?P<path>[^\s?#/]*/[^\s?#]*)(?:[?#]\S*)?"
)

# What a hit is worth by where it is: a word of the name more than one somewhere in the small print.
WEIGHTS = _NAME, _SUMMARY, _TAG, _ARGUMENT, _DETAILS, _TEXT = 16, 8, 4, 3, 2, 1
_WHOLE, _BEGINNING, _INSIDE = 3, 2, 1


# Words of questions, which say nothing of what is looked for.
NOISE = frozenset({
    "a", "all", "an", "and", "are", "as", "can", "do", "does", "everything", "for", "from", "how", "i",
    "in", "is", "it", "its", "me", "my", "of", "old", "older", "on", "or", "that", "the", "their", "them",
    "there", "these", "this", "to", "what", "which", "with", "you", "your",
})  # fmt: skip

# Words of other programs and trades for what Orthanc calls otherwise: either is as good.
MEANT = {
    "abort": "cancel",
    "anonymisation": "anonymize",
    "anonymise": "anonymize",
    "cecho": "echo",
    "cfind": "find",
    "cget": "get",
    "cmove": "move",
    "cstore": "store",
    "deidentify": "anonymize",
    "erase": "delete",
    "export": "download",
    "image": "instance",
    "images": "instance",
    "import": "upload",
    "kill": "cancel",
    "node": "modality",
    "number": "count",
    "pacs": "modality",
    "ping": "echo",
    "pseudonymize": "anonymize",
    "pixels": "pixel",
    "reboot": "reset",
    "remove": "delete",
    "rename": "modify",
    "thumbnail": "preview",
    "thumbnails": "preview",
    "zip": "archive",
}


class Hit(NamedTuple):
    """One route that was found."""

    name: str
    """The method's name: ``post_studies_id_anonymize``."""
    route: str
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
        versions = f"{self.since} to {self.until}" if self.until else self.since
        return versions if self.here else f"needs {versions}"


class Hits(list[Hit]):
    """Routes that were found, best first; prints as a table."""

    __slots__ = ()
    _COLUMNS = ("method", "since", "what it does")

    def _rows(self) -> list[tuple[str, str, str]]:
        rows = []
        for hit in self:
            remarks = (hit.lacking, "deprecated" if hit.deprecated else "")
            words = [f"({remark})" for remark in remarks if remark]
            rows.append((hit.name, hit.note, " ".join([*words, hit.summary])))
        return rows

    def __repr__(self) -> str:
        if not self:
            return "nothing found"
        return table.plain(self._COLUMNS, self._rows(), shutil.get_terminal_size().columns)

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(repr(self))

    def _repr_html_(self) -> str:
        return table.html(self._COLUMNS, self._rows(), "" if self else "nothing found")


def search(api: Api, text: str) -> Hits:
    """The routes in which every word of ``text`` is found: in names, routes, tags, texts, arguments.

    A concrete path (``/studies/1234/archive``) finds its route. Routes that only other versions have come
    too, marked with the version they need; where there is none, those of plugins.
    """
    candidates = [_Candidate(operation, here, api) for operation, here in _everything(api)]
    known = {word for candidate in candidates for _, words in candidate.fields for word in words.split()}
    words = _split(_HOW_MANY.sub("count", text))
    wanted = [word if word in known else MEANT.get(word, word) for word in words]
    return (
        _at_path(candidates, text)
        or _hits(candidates, wanted)
        or _hits([_Candidate(operation, False, api) for operation in _of_plugins()], wanted)
        or _hits(candidates, [_beginning(word) for word in wanted])
        or _hits(candidates, [_beginning(_spelt(word, known | MEANT.keys())) for word in wanted])
    )


class _Candidate:
    """An operation, ready to be searched."""

    def __init__(self, operation: Operation, here: bool, api: Api) -> None:
        self.operation = operation
        self.here = here
        self.lacking = _lacking(operation, api) if here else {}
        self.fields = [*fields(operation), (_ARGUMENT, "".join(self.lacking))]

    def hit(self, wanted: list[str]) -> Hit:
        """It as what was found for those words."""
        operation = self.operation
        since = operation.since or (operation.source if operation.tag.startswith("Plugin ") else "")
        return Hit(
            operation.name,
            operation.route,
            since,
            operation.until,
            self.here,
            help.summary(operation),
            self.note(wanted) if wanted else "",
            operation.deprecated,
        )

    def note(self, wanted: list[str]) -> str:
        """The arguments that this server lacks, if it's them that were looked for."""
        return ", ".join(note for name, note in self.lacking.items() if all(word in name for word in wanted))

    def has(self, phrase: str) -> bool:
        """Whether it is about these very words, such as ``patient name``: outside its small print."""
        return bool(phrase) and any(phrase in text for weight, text in self.fields if weight > _TEXT)


def _hits(candidates: list[_Candidate], wanted: list[str]) -> Hits:
    found = []
    phrase = f" {' '.join(wanted)} " if len(wanted) > 1 else ""
    for candidate in candidates:
        scores = [_score(word, candidate.fields) for word in wanted]
        if scores and all(scores):
            operation = candidate.operation
            rank = (-sum(scores), not candidate.here, operation.deprecated, len(operation.template))
            found.append((not candidate.has(phrase), *rank, candidate.hit(wanted)))
    return Hits(row[-1] for row in sorted(found, key=lambda row: row[:-1]))


def _at_path(candidates: list[_Candidate], text: str) -> Hits:
    """The routes that a concrete path means; none if ``text`` isn't one."""
    path = _PATH.fullmatch(text.strip())
    if path is None:
        return Hits()
    by_route = {candidate.operation.route: candidate for candidate in candidates}
    places = Templates((c.operation.method, c.operation.template) for c in candidates)
    methods = [path["method"].upper()] if path["method"] else ["GET", "POST", "PUT", "DELETE"]
    found = [(method, places.find(method, segments(path["path"]))) for method in methods]
    return Hits(by_route[f"{method} {match.template}"].hit([]) for method, match in found if match)


def _beginning(word: str) -> str:
    """Enough of a word to find its other forms: ``anonymization`` finds ``anonymize``."""
    return word[: max(4, len(word) * 2 // 3)]


def _spelt(word: str, known: set[str]) -> str:
    """The word that was misspelt; itself if it's none. Short words are alike without meaning the same."""
    if word in known:
        return word
    slips = (other for other in known if is_slip(word, other))
    meant = closest(word, (other for other in slips if len(word) > 5 or sorted(other) == sorted(word)))
    return MEANT.get(meant, meant) or word


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
        (_NAME, _spaced(f"{method} {_ARGUMENTS.sub('', template)}")),
        (_SUMMARY, _spaced(ours.summary(method, template))),
        (_TAG, _spaced(operation.tag)),
        (_ARGUMENT, _spaced(" ".join(a.name for a in operation.arguments))),
        (_DETAILS, _spaced(" ".join([*details, *operation.fields]))),
        (_TEXT, _spaced(" ".join(small_print))),
    ]


def _lacking(operation: Operation, api: Api) -> dict[str, str]:
    """Names of arguments that only other versions have, in words, with what to say of them."""
    return {
        _spaced(a.name): f"{a.name}: {timeline.lifetime(a.since, a.until)}"
        for a in api.timeline.elsewhere(operation)
    }


def _score(word: str, fields: list[tuple[int, str]]) -> int:
    """How well one word fits an operation, or what it means here; 0 if neither is there at all."""
    other = MEANT.get(word)
    best = _score(other, fields) if other else 0
    for weight, text in fields:
        if word not in text:
            continue
        fit = _WHOLE if f" {word} " in text else _BEGINNING if f" {word}" in text else _INSIDE
        best = max(best, weight * fit)
    return best


def _split(text: str) -> list[str]:
    words = _WORDS.sub(" ", _CAMEL.sub(" ", text).lower()).split()
    return [word for word in words if word not in NOISE]


def _spaced(text: str) -> str:
    return f" {' '.join(_split(text))} "
