"""A search by tags in the query (QIDO-RS), as DICOMweb's plugin reads it.

What it doesn't know it ignores, and then it finds everything: a name that is no tag here is a mistake.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from dynorthanc.base.patterns import pattern
from dynorthanc.base.problems import Problem
from dynorthanc.base.suggestions import closest
from dynorthanc.check import vr
from dynorthanc.check.query import Repeated
from dynorthanc.spec import tags


def check(given: Mapping[str, Any], known: Mapping[str, Any], blind: Mapping[str, str]) -> Iterator[Problem]:
    """What is wrong with the tags of a search.

    ``known`` are the names that are no tags, ``blind`` the tags that aren't searched by, and why.
    """
    seen: set[str] = set()
    for name, value in given.items():
        tag = tags.keyword(name)
        if tag not in tags.common() and tag not in tags.numbers():  # private ones are ignored too
            yield _stranger(name, known)
        elif isinstance(value, Repeated) or tag in seen:
            yield Problem("query", name, "conflict", "is given more than once, and only one would count")
        elif tag in blind and value not in ("", "*"):
            yield Problem("query", name, "hazard", "means something else to the plugin", effect=blind[tag])
        else:
            yield from _check_value(name, value)
        seen.add(tag)


def _stranger(name: str, known: Mapping[str, Any]) -> Problem:
    if "." in name:
        message, allowed = "leads into a sequence, where the plugin doesn't search: it would be ignored", ""
        return Problem("query", name, "unknown", message, None, allowed)
    message = "is no DICOM tag and would be ignored: everything would be found"
    meant = closest(name, (*known, *tags.numbers()), cutoff=0.75)
    return Problem("query", name, "unknown", message, None, "", meant)


def _check_value(name: str, value: Any) -> Iterator[Problem]:
    items = value if isinstance(value, (list, tuple, set, frozenset)) else [value]
    for item in items:
        if isinstance(item, bool) or not isinstance(item, (str, int, float)):
            dated = f", such as {item:%Y%m%d}" if isinstance(item, date) else ""
            message = f"({type(item).__name__}) is no text or number"
            yield Problem("query", name, "type", message, item, f"a text{dated}, or a list of texts")
        elif isinstance(item, str) and "\\" in item:
            message = "has a backslash, which the plugin drops"
            yield Problem("query", name, "value", message, item, "values of a list have commas between them")
        elif item is not value and isinstance(item, str) and "," in item:
            message = "has a comma, which would make two values of it"
            yield Problem("query", name, "value", message, item, "* in its place, or POST /tools/find")
        elif isinstance(item, str) and ("," if tags.keyword(name).endswith("Name") else ", ") in item:
            message, allowed = "means something else to the plugin", "* in its place; or a list, if it is one"
            effect = "finds what has either of the two, as the comma makes a list of it"
            yield Problem("query", name, "hazard", message, item, allowed, effect=effect, warns=True)
        elif _RANGES.get(tags.kind(name), _NONE).search(str(item)):
            message, allowed = "means something else to the plugin", "a whole date or time, such as 20261231"
            effect = "leaves that year, month, hour or minute out"
            yield Problem("query", name, "hazard", message, item, allowed, effect=effect)
        elif any(vr.KINDS["no moment"](name, one) for one in str(item).split(",")):
            message, allowed = "means something else to the plugin", "20260131, or a range: 20260101-20260131"
            effect = "finds nothing by it, and everything by a bare -"
            yield Problem("query", name, "hazard", message, item, allowed, effect=effect)


_NONE = pattern("(?!)")
_RANGES = {"DA": pattern("-([0-9]{4}|[0-9]{6})$"), "TM": pattern("-([0-9]{2}|[0-9]{4})$")}
"""Ranges up to a date or time in short, by the kind of the tag."""
