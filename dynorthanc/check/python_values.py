"""Users' objects as the plain values that they mean: arrays as lists, numbers as numbers, dates as DICOM's.

What isn't known here is left as it is, and the check says what is wrong with it.
"""

from __future__ import annotations

import datetime
import sys
from collections.abc import Iterator
from enum import Enum
from itertools import islice
from typing import Any

_PLAIN = frozenset((str, int, float, bool, bytes, type(None)))
_VIEWS: Any = (type({}.keys()), type({}.values()), range)
_MOST = 10_000_000
"""Items of something that may have no end."""
_DATES = (  # how a name ends → how such a value is written
    ("DateTime", "%Y%m%d%H%M%S.%f"),
    ("Date", "%Y%m%d"),
    ("Time", "%H%M%S.%f"),
)


class Twice(ValueError):
    """A JSON object in which a name stands twice, where a reader would take one of the values."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name!r} stands twice in an object")
        self.name = name


def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """The members of a JSON object, for `json.loads`; raise `Twice`."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise Twice(name)
        found[name] = value
    return found


def plain(value: Any, name: str = "") -> Any:
    """The value as it is meant; `name` is that of the parameter, field or tag that it is for."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if kind is dict:
        return {key: plain(one, key if type(key) is str else "") for key, one in value.items()}
    if kind in (list, tuple):
        return kind([plain(one, name) for one in value])
    return _foreign(value, name)


def _foreign(value: Any, name: str) -> Any:
    if isinstance(value, Enum) and not isinstance(value, str | int):
        return plain(value.value, name)
    if isinstance(value, datetime.date | datetime.time):
        return _date(value, name)
    if _is_decimal(value) and value.is_finite():
        return int(value) if value == value.to_integral_value() and abs(value) < 10**18 else float(value)
    if isinstance(value, (*_VIEWS, Iterator)) and not hasattr(value, "read"):
        several: Any = value
        found = [plain(one, name) for one in islice(several, _MOST + 1)]
        if len(found) > _MOST:
            raise ValueError("it has more items than any call takes")
        return found
    home = type(value).__module__.partition(".")[0]
    if home in ("numpy", "pandas") and hasattr(value, "tolist"):
        return plain(value.tolist(), name)
    if home in ("numpy", "pandas") and hasattr(value, "to_list"):
        return plain(value.to_list(), name)
    if home == "pydicom":
        return _of_pydicom(value, name)
    return value


def _is_decimal(value: Any) -> bool:
    library = sys.modules.get("decimal")  # who hasn't loaded it has no such number
    return library is not None and isinstance(value, library.Decimal)


def _date(value: Any, name: str) -> Any:
    for end, form in _DATES:
        if name.endswith(end):
            kind = datetime.time if end == "Time" else datetime.date
            has_it = isinstance(value, (datetime.datetime, kind)) and value == value  # which NaT isn't
            return value.strftime(form).removesuffix(".000000") if has_it else value
    return value


def _of_pydicom(value: Any, name: str) -> Any:
    """A person's name and several values; its numbers and UIDs are numbers and texts."""
    if (
        hasattr(value, "original_string")
        and not isinstance(value, str | int | float)
        and not _is_decimal(value)
    ):
        return str(value)
    if _is_decimal(value):
        return float(value)
    is_list = hasattr(value, "append") and hasattr(value, "type_constructor")
    return [plain(one, name) for one in value] if is_list else value
