"""Tags and values to match as DICOM writes them; what would match nothing, or everything, is refused."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping, Sequence, Set
from numbers import Number
from typing import Any

from dynorthanc.base.arguments import arguments_of
from dynorthanc.check.guard import all_of, no_tag
from dynorthanc.check.query import plain as written
from dynorthanc.errors import ValidationError, WrongType
from dynorthanc.spec.tags import keyword, kind

_DATE = r"[0-9]{4}(?:(?:0[0-9]|1[0-2])(?:[0-3][0-9])?)?"


_DAY = rf"(?:(?:[0-9]{{4}}(?:0[0-9]|1[0-2])[0-3][0-9])?|[0-9]*[*?][0-9*?]*|{_DATE}-(?:{_DATE})?|-{_DATE})"


_WRITTEN = {
    "DT": (re.compile(r"[-+0-9.\\*?]*"), "it is written 20260131093000; or give datetime.datetime"),
    "DA": (
        re.compile(rf"{_DAY}(?:\\{_DAY})*"),
        "a date is written 20260131, a range 20260101-20260131; or give datetime.date",
    ),
    "TM": (
        re.compile(r"(?!-$)[-0-9.\\*?]*"),
        "a time is written 093000, a range 090000-100000; or give datetime.time",
    ),
}
"""How what is asked of dates and times is written, by the end of the tag's name."""


def merged(
    query: Mapping[str, Any] | None, named: Mapping[str, Any], method: Callable[..., Any]
) -> dict[str, Any]:
    """Tags given to a method as a dict and as keywords in one.

    Raises `ValidationError` for one that is given twice, and for what is no tag.
    """
    call, known = method.__name__, arguments_of(method)
    if not (query is None or hasattr(query, "keys")):
        right = 'a dict of tags and values, such as {"PatientID": "P1"}'
        raise WrongType(call, [f"query is {right}, not {type(query).__name__}"])
    asked = all_of(call, query or {})
    given = ((named, True), (asked, False))
    wrong = [why for names, is_keyword in given for name in names if (why := no_tag(name, known, is_keyword))]
    if wrong:
        raise WrongType(call, wrong)
    seen: dict[str, str] = {}
    for name in (*asked, *named):
        first = seen.setdefault(keyword(str(name)), str(name))
        if first != name or (query and name in query and name in named):
            raise ValidationError(call, [f"{name} is given twice; one value would count"])
    return {**(query or {}), **named}


def query_of(tags: Mapping[str, Any]) -> dict[str, str]:
    """Tags and values to match, as DICOM writes them.

    Raises `ValidationError` for what can never match, and for an empty list, which would match everything.
    """
    query: dict[str, str] = {}
    wrong = []
    for tag, value in tags.items():
        kind = _kind(tag)
        if kind == "TM" and isinstance(value, list) and len(value) == 1:
            (value,) = value
        moment = (value, value) if _is_moment(value, kind) else value
        try:
            query[tag] = query_text(moment, kind)
        except ValueError as error:
            wrong.append(f"{tag}: {error}")
            continue
        if kind and not _WRITTEN[kind][0].fullmatch(query[tag]):
            wrong.append(f"{tag} would match nothing: {_WRITTEN[kind][1]}")
        first, _, last = query[tag].partition("-")
        if kind in _LAST and _SPAN.fullmatch(query[tag]):
            query[tag] = f"{_shortest(first, kind)}-{_longest(last, kind)}"
        if kind and first.isdigit() and last.isdigit() and len(first) == len(last) and last < first:
            wrong.append(f"{tag} would match nothing: the range ends before it begins")
    if wrong:
        raise ValidationError("find", wrong)
    return query


_SPAN = re.compile(r"[0-9]*\.?[0-9]*-[0-9]*\.?[0-9]*")
"""A range of times. Orthanc compares them as texts, where 1200 and 120000.00 aren't 120000."""


_CLOCK = re.compile(r"([01][0-9]|2[0-3])([0-5][0-9]([0-5][0-9](\.[0-9]{1,6})?)?)?")


_FIRST = {"DA": "00010101", "TM": "00", "DT": "0001"}


_LAST = {"TM": "235959", "DT": "99991231235959"}
"""What ends a time that is written in short."""


def _is_moment(value: Any, kind: str) -> bool:
    """Whether a value is one time, which may be stored in more or in less digits."""
    if isinstance(value, str):
        return kind == "TM" and _CLOCK.fullmatch(value) is not None
    return (kind == "TM" and isinstance(value, datetime.time)) or (
        kind in _LAST and isinstance(value, datetime.datetime)
    )


def _shortest(time: str, kind: str) -> str:
    """A time in the way to write it that comes first: ``12`` for ``120000.0``."""
    whole, _, fraction = time.partition(".")
    fraction = fraction.rstrip("0")
    day = len(_LAST[kind]) - 4  # and its hour, which is always written
    return f"{whole}.{fraction}" if fraction else whole[:day] + re.sub(r"^(..)??(00)+$", r"\1", whole[day:])


def _longest(time: str, kind: str) -> str:
    """A time in the way to write it that comes last: ``120000.000000``, and ``125959.999999`` for ``12``."""
    whole, _, fraction = time.partition(".")
    if not whole or len(whole) > len(_LAST[kind]):
        return time
    rest = _LAST[kind][len(whole) :]
    return f"{whole}{rest}.999999" if rest else f"{whole}.{fraction:0<6}"


def begun(tag: str, text: str) -> str:
    """A range with a beginning: without one, Orthanc takes what has no date at all for an early one."""
    return _FIRST.get(_kind(tag), "") + text if text.startswith("-") else text


def _kind(tag: str) -> str:
    """The VR of a tag that is written in a way of its own; else nothing."""
    found = kind(tag)
    return found if found in _WRITTEN else ""


def query_text(value: Any, kind: str = "") -> str:
    """A value to match as DICOM writes it: dates, pairs of dates as ranges, lists as alternatives.

    `kind`: DA, TM or DT, where a pair is a range; of all else it is two alternatives.

    Raises `ValueError` for what is no value of DICOM.
    """
    if isinstance(value, datetime.datetime) and kind == "TM":
        value = value.time()
    if isinstance(value, datetime.datetime) and kind == "DT":
        return query_text(value.date()) + query_text(value.time())
    if isinstance(value, datetime.date):
        return value.strftime("%Y%m%d")
    if isinstance(value, datetime.time):
        return value.strftime("%H%M%S.%f" if value.microsecond else "%H%M%S")
    is_pair = isinstance(value, tuple) and len(value) == 2
    if is_pair and (kind or any(isinstance(end, (datetime.date, datetime.time)) for end in value)):
        if value == (None, None):
            raise ValueError("a range without ends would match everything")
        return "-".join("" if end is None else query_text(end, kind) for end in value)
    # of pydicom, a person's name has an original string
    is_single = isinstance(value, (str, Number)) or hasattr(value, "original_string")
    if is_single and not isinstance(value, bool):
        return written(value)
    if isinstance(value, (Set, Sequence)) and not isinstance(value, (bytes, bytearray, memoryview)):
        if not value:
            raise ValueError("an empty list would match everything")
        if any(isinstance(one, str) and not one.strip() for one in value):
            raise ValueError("an empty text in a list is left out of it, or would match everything")
        if kind == "TM":
            raise ValueError("several times are found only as they are written; one query for each")
        return "\\".join(query_text(one, kind) for one in value)
    if value is None:
        raise ValueError("None is no value, and would match everything; leave the tag out if that is meant")
    raise ValueError(
        f"a value to match is text, a number, a date or a list of those, not {type(value).__name__}"
    )
