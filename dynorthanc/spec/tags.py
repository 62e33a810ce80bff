"""Names of DICOM tags: the slips of the pen in them.

Orthanc refuses what its dictionary lacks, but a site may add to that: so only what is almost one of the
common names is held to be a mistake.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from dynorthanc.base.problems import is_slip


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


def plain(name: str) -> str:
    """A tag without its punctuation: ``0020,000D`` and ``0020-000d`` are ``0020000d``."""
    return name.translate({0x2C: None, 0x2D: None}).lower() if name[:1].isdigit() else name


def misspelt(names: Any) -> bool:
    """Whether a misspelt tag is among the names of an object or the items of a list."""
    return any(isinstance(name, str) and meant(name) for name in names)
