"""Query values: how they are read, and how they are written so that every version understands the same.

Presence flags (``short``) are on when their name is there, whatever the value, so off is left out. Real
booleans are written ``true`` and ``false``. Lists go as one value, joined as the server splits them.
"""

from __future__ import annotations

from typing import Any

from dynorthanc.base.patterns import pattern
from dynorthanc.spec import tags
from dynorthanc.spec.operation import Argument

_INTEGER = pattern(r"[+-]?[0-9]{1,18}")
_NUMBER = pattern(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]{1,3})?")
_ESCAPE = pattern(r"%(2[1245789A-F]|[3-6][0-9A-F]|7[0-9A-E])")  # of what can be sent as it is
_TRUE, _FALSE = ("", "1", "true"), ("0", "false")


class Repeated(tuple[Any, ...]):
    """The values of a name that is there more than once."""

    __slots__ = ()


def read(argument: Argument, value: Any) -> Any:
    """The typed value of a query or path argument that may be given as text; as it is when unreadable."""
    kind = argument.schema.get("type")
    if isinstance(value, Repeated):
        items = (read(argument, one) if isinstance(one, str) else [one] for one in value)
        return [item for some in items for item in some] if kind == "array" else value
    if kind == "array" and isinstance(value, str):
        return value.split(argument.wire if argument.wire in (",", ";") else ",") if value else []
    if kind == "boolean" and type(value) is int and value in (0, 1):
        return bool(value)  # as R and many scripts write it
    if not isinstance(value, str):
        return list(value) if isinstance(value, (tuple, set, frozenset)) else value
    if kind == "boolean":
        lower = value.lower() if argument.wire == "flag" or argument.ignored else value
        return True if lower in _TRUE else False if lower in _FALSE else value
    if kind == "integer" and _INTEGER.fullmatch(value):
        return int(value)
    if kind == "number" and _NUMBER.fullmatch(value):
        return float(value)
    return value


def write(argument: Argument, value: Any) -> str | None:
    """The text after ``=``; an empty string for a bare name, None to leave the parameter out."""
    typed = read(argument, value)
    if "keywords" in argument.schema and isinstance(typed, list):
        typed = [tags.sure(plain(item)) for item in typed]
    if argument.wire == "flag":
        return None if typed is False else ""
    return plain(typed, argument.wire if argument.wire in (",", ";") else ",")


def as_it_is(target: str) -> str:
    """A target without the percent signs of its query, as far as it goes, for who takes them as such."""
    path, mark, query = target.partition("?")
    return path + mark + _ESCAPE.sub(lambda found: chr(int(found[1], 16)), query)


def plain(value: Any, joint: str = ",") -> str:
    """A value as text, for parameters that nobody described."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple, set, frozenset)):
        return joint.join(plain(item) for item in value)
    if isinstance(value, str):
        return str.__str__(value)  # of an Enum too the text, and not the name
    return int.__repr__(value) if isinstance(value, int) else str(value)
