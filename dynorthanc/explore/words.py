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

_DELETE = r"\b(delete|erase|remove|wipe)"
_LEVEL = r"\b(?:patients?|study|studies|series|instances?|images?|files?)"
PHRASES = (
    (r"get rid of", "delete"),
    (r"clean up", "purge delete"),
    (r"free up", "purge"),
    (rf"{_DELETE} (.*) from .*\b(server|orthanc|database|disk)$", r"\1 \2"),
    (rf"{_DELETE} (.*{_LEVEL}) (from|of|in) .*{_LEVEL}$", r"\1 \2"),
    (r"\btake (.*)\b(off|away)\b", r"remove \1"),
    (r"how many|number of", "count"),
    (r"look(ing)? at", "display"),
    (r"window level", "windowing"),
    (r"shut down", "shutdown"),
    (r"health ?checks?", "health"),
    (r"\b(put|bring) (.*)\btogether\b", r"merge \2"),
    (r"\bshare (.*)\bwith\b", r"send \1 to"),
    (r"\bshare with\b", "send to"),
    (r"\b(an)?other (orthanc|server)s?\b", "peer"),
    (r"\b(remove|hide|strip|blank) (the |all |patients?('?s)? )*(names?|identity)\b", "anonymize"),
    (r"^who sent\b.*|.*\b(came|come) from\b.*", "metadata instance"),
    (r"\b(recently|newly|just|lately) (received|arrived|added|uploaded|stored)\b", "happened"),
    (rf"\bnew {_LEVEL} since\b.*", "happened"),
    (r"^where\b.*\b(stored|kept|saved|lies?)\b", "attachment info storage"),
    (r"\bstructured reports?\b", "show display instance"),
    (r"^(who|when)\b.*\b(chang|modifi|delet|remov|renam|merg|edit)ed\b", "happened"),
)
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
    "archive": "zip backup",
    "belongs": "parent",
    "cancel": "abort kill stop",
    "changes": "event happen happened news notification watch",
    "copy": "transfer transmit backup migrate migration mirror replicate sync synchronize",
    "count": "amount number total",
    "decode": "pixel pixels",
    "delete": "deletion erase remove purge clear destroy wipe",
    "download": "export fetch save",
    "echo": "connection ping reachable test cecho",
    "find": "cfind query search",
    "frame": "multiframe animation cine clip loop movie video",
    "get": "cget list read show tell",
    "header": "meta",
    "identifier": "uid",
    "image": "jpeg jpg picture png",
    "instance": "file image images object picture slice",
    "job": "task",
    "know": "configured",
    "label": "tag",
    "log": "logging verbose",
    "media": "burn cd dicomdir disc dvd",
    "merge": "combine join unite",
    "metrics": "grafana monitor monitoring",
    "modality": "ae hospital node pacs remote scanner site workstation",
    "modify": "change correct edit fix rename replace",
    "move": "cmove retrieve",
    "numpy": "array ndarray volume voxel",
    "peer": "hospital remote site",
    "pixel": "pixels",
    "plugin": "extension installed loaded",
    "preview": "display view jpeg jpg picture png thumbnail thumbnails convert",
    "purge": "old retention space",
    "put": "add change set overwrite write",
    "rendered": "display view jpeg jpg png voi window windowing convert",
    "reset": "reboot restart",
    "resources": "instance patient series study",
    "resubmit": "again repeat retry",
    "server": "host machine service",
    "several": "bulk cohort",
    "show": "display view",
    "shutdown": "halt stop",
    "simplified": "json",
    "size": "disk space storage usage",
    "statistics": "disk size space storage usage",
    "store": "cstore push send",
    "study": "exam examination ct mammogram mammography mr mri pet radiograph scan ultrasound xray",
    "system": "configuration health settings version",
    "tags": "attributes header",
    "time": "clock",
    "transcode": "convert decompress syntax compress jpeg2000 jpegls",
    "up": "alive reachable running health healthy",
    "upload": "folder import ingest",
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

_UNDONE = "recover restore revert undelete undo"
"""Words that ask for what no server can do."""

PEACEFUL = (
    r"^(is|are|was|were|who|when|why|did|does|has|have|should)\b"
    r"|\b(who|what if|safe(ly)?|no|not|nothing|never|without|instead of|dont|cannot|was|were|been|already)\b"
    r"|\b(avoid|keep|prevent|protect|happen|accident)\w*"
    r"|\b(delet|eras|purg|remov|restart|stopp)ed\b|n['’]t\b"
)
"""What asks about the past, about safety or for the contrary, but for nothing that does harm."""

_DELETING = "clear delete destroy empty erase purge remove wipe"
_HARM = {
    "commitment_id_remove": "commit commitment confirm confirmed",
    "delete": _DELETING,
    "purge": f"{_DELETING} retention",
    "remove": _DELETING,
    "reset": "reboot reset restart",
    "shutdown": "halt shutdown stop",
}
"""What does harm if it is only tried out, by a part of its name, and the words that ask for it."""


def split(text: str) -> list[str]:
    """The words of a text that say something, as they are compared."""
    words = _SIGNS.sub(" ", _CAMEL.sub(" ", text).lower()).split()
    return [stem(word) for word in words if word not in NOISE]


@lru_cache(maxsize=8192)
def spaced(text: str) -> str:
    """The same between single spaces."""
    return f" {' '.join(split(text))} "


def asked(text: str) -> list[str]:
    """The words that somebody looks for."""
    text = text.lower() if " " in text else text
    for phrase, instead in PHRASES:
        text = re.sub(phrase, instead, text)
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
UNDONE = frozenset(map(stem, _UNDONE.split()))
HARM = {part: sorted({stem(word) for word in asking.split()}) for part, asking in _HARM.items()}


def spelt(wanted: Iterable[str], known: Collection[str]) -> list[str]:
    """The words, the misspelt ones among them as they were meant."""
    return [word if word in known or word in MEANT else _spelt(word, known) for word in wanted]


def _spelt(word: str, known: Collection[str]) -> str:
    """The word that was misspelt; itself if it's none. Short words are alike without meaning the same."""
    if any(one.startswith(word) for one in known) and len(word) > 3:
        return word
    slips = (other for other in {*known, *MEANT} if is_slip(word, other))
    return closest(word, (one for one in slips if len(word) > 5 or sorted(one) == sorted(word))) or word


def is_peaceful(text: str) -> bool:
    """Whether that asks for nothing that does harm."""
    return re.search(PEACEFUL, text.lower()) is not None


def harms(name: str) -> list[str]:
    """The parts of a name that say what harm it does; none of what only reads or adds."""
    return [part for part in HARM if f"_{part}_" in f"_{name}_"]


def asks_for(harm: str, asked: Collection[str]) -> bool:
    """Whether one of the words asks for just that harm."""
    return not set(asked).isdisjoint(HARM[harm])


def as_data() -> dict[str, Any]:
    """All that the reference page needs to search as this does."""
    return {
        "noise": sorted(NOISE),
        "meant": MEANT,
        "phrases": [(phrase, instead.replace("\\", "$")) for phrase, instead in PHRASES],
        "stems": [(ending, instead.replace("\\", "$")) for ending, instead in STEMS],
        "peaceful": PEACEFUL,
        "undone": sorted(UNDONE),
        "harm": HARM,
    }
