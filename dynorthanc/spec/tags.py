"""Names of DICOM tags: their numbers, and the slips of the pen in them.

Orthanc refuses what its dictionary lacks, but a site may add to that: so only what is almost one of the
common names is held to be a mistake.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from dynorthanc.base.patterns import pattern
from dynorthanc.base.suggestions import is_slip

_NUMBER = pattern(r"[0-9A-Fa-f]{4}[,-]?[0-9A-Fa-f]{4}")


@lru_cache(maxsize=1)
def common() -> frozenset[str]:
    """Names of tags that are used every day; none of them is almost another name of the DICOM standard."""
    return frozenset((Path(__file__).with_name("data") / "tags.txt").read_text(encoding="ascii").split())


@lru_cache(maxsize=4096)
def meant(name: str) -> str:
    """The tag that was probably meant by a misspelt name; an empty string for all other names."""
    if name in common() or not name[:1].isalpha():
        return ""
    return next((tag for tag in common() if is_slip(name, tag)), "")


@lru_cache(maxsize=1)
def numbers() -> Mapping[str, str]:
    """Keywords of the DICOM standard, and what servers' dictionaries have beside it, with their numbers."""
    return {keyword: number for number, keyword, *_ in _dictionary()}


@lru_cache(maxsize=1)
def _dictionary() -> list[list[str]]:
    """Number, keyword and, of tags with numbers, times, names, tags, UIDs or sequences, their kind (VR)."""
    text = (Path(__file__).with_name("data") / "keywords.txt").read_text(encoding="ascii")
    return [line.split() for line in text.splitlines()]


@lru_cache(maxsize=1)
def _kinds() -> Mapping[str, str]:
    return {line[1]: line[2] for line in _dictionary() if len(line) > 2}


def kind(name: str) -> str:
    """The VR of a tag, XS for US or SS; empty if it is none of those that the dictionary has."""
    return _kinds().get(keyword(name), "")


def number(name: str) -> str:
    """A tag as eight hexadecimal digits; what has none stays as it is."""
    return numbers().get(name) or name.replace(",", "").replace("-", "")


def is_tag(name: str) -> bool:
    """Whether a name is a keyword of DICOM's or a tag's number."""
    return name in common() or bool(_NUMBER.fullmatch(name)) or name in numbers()


def sure(name: str) -> str:
    """A tag as every server reads it: a keyword that is newer than its dictionary goes by the number."""
    return name if name in common() else plain(numbers().get(name, name))


def plain(name: str) -> str:
    """A tag without its punctuation: ``0020,000D`` and ``0020-000d`` are ``0020000d``."""
    return name.translate({0x2C: None, 0x2D: None}).lower() if name[:1].isdigit() else name


@lru_cache(maxsize=1)
def _keywords() -> Mapping[str, str]:
    return {plain(number): keyword for keyword, number in numbers().items()}


def keyword(name: str) -> str:
    """A tag by its keyword, where it has one: ``0010,0020`` is ``PatientID``."""
    return _keywords().get(plain(name), plain(name)) if name[:1].isdigit() else name


def is_wrong(name: str) -> bool:
    """Whether a name is a misspelt tag, or a number that is read as another: ``10,10``, ``0010,00100``."""
    if "," in name and any("," in step and not _IN_PATH.fullmatch(step) for step in _STEP.split(name)):
        return True
    return bool(meant(name))


_IN_PATH = pattern(r"\(?[0-9A-Fa-f]{4}[,-]?[0-9A-Fa-f]{4}\)?")
_STEP = pattern(r"\[[^\]]*\]\.?")
"""What stands between the tags of a path into sequences."""


def names(value: Any) -> list[str]:
    """The names in an object or a list of tags; none in anything else."""
    return [name for name in value if isinstance(name, str)] if isinstance(value, (dict, list, tuple)) else []


def misspelt(names: Any) -> bool:
    """Whether a wrong tag is among the names of an object or the items of a list."""
    return any(isinstance(name, str) and is_wrong(name) for name in names)
