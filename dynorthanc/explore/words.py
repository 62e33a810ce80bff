"""The words of a search: which say nothing, what they mean here, and what of them is compared.

All of it is data, as the reference page searches with it too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from typing import Any

from dynorthanc.base.suggestions import closest, is_slip

_SIGNS = re.compile(r"[\W_]+")
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")

PHRASES = {
    "get rid of": "delete",
    "clean up": "purge delete",
    "how many": "count",
    "number of": "count",
    "look at": "show",
    "window level": "windowing",
    "shut down": "shutdown",
}
"""Words that say something only together."""

_NOISE = """
    a all already an and another any anything are as at be been by can could current currently data dicom did
    do does each every everything for from has have how i in into is it its just lately latest make me much my
    need new now of off on once one only or orthanc other our out please should single so some than that the
    their them there these this those to today two use used using via want was we what when where which who
    whole with without would yesterday you your day days last month months week weeks year years
"""
NOISE = frozenset(_NOISE.split())
"""Words of questions, which say nothing of what is looked for."""

_SAID_AS = {
    "anonymize": "anonymous deidentify identifying identity pseudonymize pseudonym",
    "archive": "zip",
    "belongs": "parent",
    "cancel": "abort kill stop",
    "changes": "event happen happened news notification watch",
    "copy": "transfer transmit",
    "count": "amount number total",
    "decode": "pixel pixels",
    "delete": "deletion erase remove purge",
    "download": "export fetch save",
    "echo": "connection ping reachable test cecho",
    "find": "cfind query search",
    "frame": "multiframe",
    "get": "cget list read show tell",
    "header": "meta",
    "identifier": "uid",
    "image": "jpeg jpg picture png slice",
    "instance": "file image images object picture slice",
    "job": "task",
    "know": "configured",
    "label": "tag",
    "log": "logging verbose",
    "media": "burn cd dicomdir disc dvd",
    "modality": "ae hospital node pacs remote scanner site",
    "modify": "change correct edit fix rename replace",
    "move": "cmove retrieve",
    "pixel": "pixels",
    "peer": "hospital remote site",
    "plugin": "extension installed loaded",
    "preview": "display view jpeg jpg picture png thumbnail thumbnails",
    "purge": "old retention",
    "put": "add change set",
    "rendered": "display view jpeg jpg png voi window windowing",
    "resources": "instance patient series study",
    "reset": "reboot restart",
    "resubmit": "again repeat retry",
    "server": "host",
    "show": "display view",
    "shutdown": "halt stop",
    "simplified": "json",
    "size": "disk space storage usage",
    "statistics": "disk size space storage usage",
    "store": "cstore push send",
    "study": "exam examination",
    "system": "configuration settings version",
    "tags": "attributes header",
    "transcode": "convert decompress syntax",
    "upload": "folder import ingest",
    "up": "alive reachable running",
    "wait": "finish finished until",
}
"""What things are called here, and how other programs, trades and people say it: either is as good."""

STEMS = (
    (r"(?<=..)is(e[ds]?|ing|ations?)$", "iz"),
    (r"(?<=..)(?<!ser)(ies|ied)$", "y"),
    (r"(?<=...)(ations?|ions?|ings?|ed|es|(?<!s)s|e)$", ""),
    (r"([b-df-hj-np-tv-z])\1$", r"\1"),
)
"""What other forms of a word differ in, one after the other: ``anonymised`` and ``anonymization`` are one."""

_AGAINST = "avoid dont keep never not prevent protect"
"""Words that ask for the contrary of what deletes."""
_UNDONE = "recover restore revert undelete undo"
"""Words that ask for what no server can do."""
_HARM = ("delete", "purge", "reset", "shutdown")
"""Names of what does harm if it is only tried out."""


def split(text: str) -> list[str]:
    """The words of a text that say something, as they are compared."""
    words = _SIGNS.sub(" ", _CAMEL.sub(" ", text).lower()).split()
    return [stem(word) for word in words if word not in NOISE]


def spaced(text: str) -> str:
    """The same between single spaces."""
    return f" {' '.join(split(text))} "


def asked(text: str) -> list[str]:
    """The words that somebody looks for."""
    text = text.lower() if " " in text else text
    for phrase, word in PHRASES.items():
        text = text.replace(phrase, word)
    return split(text)


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """A word without its ending."""
    for ending, instead in STEMS:
        word = re.sub(ending, instead, word)
    return word


def _meant() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name, others in _SAID_AS.items():
        for other in map(stem, others.split()):
            if other != stem(name):
                found[other] = (*found.get(other, ()), stem(name))
    return found


MEANT: Mapping[str, tuple[str, ...]] = _meant()
AGAINST = frozenset(map(stem, _AGAINST.split()))
UNDONE = frozenset(map(stem, _UNDONE.split()))


def spelt(wanted: Iterable[str], known: Collection[str]) -> list[str]:
    """The words, the misspelt ones among them as they were meant."""
    return [word if word in known or word in MEANT else _spelt(word, known) for word in wanted]


def _spelt(word: str, known: Collection[str]) -> str:
    """The word that was misspelt; itself if it's none. Short words are alike without meaning the same."""
    if any(one.startswith(word) for one in known) and len(word) > 3:
        return word
    slips = (other for other in {*known, *MEANT} if is_slip(word, other))
    return closest(word, (one for one in slips if len(word) > 5 or sorted(one) == sorted(word))) or word


def may_offer(name: str, asked: Collection[str], understood: Collection[str]) -> bool:
    """Whether that is to be offered to who says this: what does harm only where all of it asks for it."""
    harm = {stem(one) for one in _HARM if one in name.split("_")}
    said = {one for word in asked for one in (word, *MEANT.get(word, ()))}
    return not harm or (not AGAINST & set(asked) and harm <= said and set(asked) <= set(understood))


def as_data() -> dict[str, Any]:
    """All that the reference page needs to search as this does."""
    stems = [(ending, instead.replace("\\", "$")) for ending, instead in STEMS]
    return {
        "noise": sorted(NOISE),
        "meant": MEANT,
        "phrases": PHRASES,
        "stems": stems,
        "against": sorted(AGAINST),
        "undone": sorted(UNDONE),
        "harm": _HARM,
    }
