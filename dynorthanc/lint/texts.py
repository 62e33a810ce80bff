"""Texts of a script put together: what `format`, `%`, `join` and the like make of known and unknown parts."""

from __future__ import annotations

import contextlib
import re
import string
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import quote, urlencode, urljoin, urlunparse, urlunsplit

from dynorthanc.lint.values import HOLE, UNKNOWN, Dict, External

_SPECIFIER = re.compile(r"%(?:\((\w+)\))?([-#0 +]*[\d.]*)([a-zA-Z%])")
_PLAIN = (
    "strip",
    "rstrip",
    "lstrip",
    "lower",
    "upper",
    "title",
    "capitalize",
    "removeprefix",
    "removesuffix",
)
_LONGEST = 20_000
"""Of a longer text nothing is known: a script may double one as often as it likes."""
_PLACE = re.compile(r"\$(?:(\w+)|\{(\w+)\})")
_SPLITTING = ("split", "rsplit", "partition", "rpartition", "splitlines")


def text_of(value: Any) -> str:
    """A value as part of a text."""
    if isinstance(value, str):
        return value if len(value) <= _LONGEST else HOLE
    is_short = not isinstance(value, int) or value.bit_length() < _LONGEST // 4
    return str(value) if isinstance(value, (int, float)) and is_short else HOLE


class StringMethod(External):
    """A method of a text, as something to call."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(f"str.{name}")
        self.text = text
        self.method = name

    def called(self, args: list[Any], keywords: Mapping[str, Any]) -> Any:
        """Its result."""
        if self.method == "format":
            return _formatted(self.text, args, keywords)
        if self.method == "join":
            is_known = bool(args) and isinstance(args[0], list)
            return self.text.join(map(text_of, args[0])) if is_known else HOLE
        if self.method == "encode":
            return self.text
        if self.method == "joinpath":
            return joined(self.text, *args)
        if self.method in ("substitute", "safe_substitute"):  # of `string.Template`
            return _PLACE.sub(lambda found: text_of(keywords.get(found[1] or found[2])), self.text)
        if self.method == "replace" and len(args) == 2:
            args = [args[0], text_of(args[1])]
        elif not all(isinstance(arg, (str, int)) and HOLE not in str(arg) for arg in args):
            return UNKNOWN
        try:
            if self.method in (*_PLAIN, "replace"):
                return getattr(self.text, self.method)(*args)
            if HOLE in self.text:
                return UNKNOWN
            if self.method in _SPLITTING:
                return list(getattr(self.text, self.method)(*args, **keywords))
        except (TypeError, ValueError):  # what the script will find out itself
            return UNKNOWN
        return UNKNOWN


def _formatted(text: str, args: list[Any], keywords: Mapping[str, Any]) -> str:
    """What `str.format` makes; a part that isn't known is left open."""
    made = []
    count = 0
    try:
        for literal, field, spec, conversion in string.Formatter().parse(text):
            made.append(literal)
            if field is None:
                continue
            value = None
            key = field or str(count)
            count += not field
            if key.isdigit():
                value = args[int(key)] if int(key) < len(args) else None
            elif key.isidentifier():
                value = keywords.get(key)
            made.append(HOLE if spec or conversion else text_of(value))
    except ValueError:
        return HOLE
    return "".join(made)


def interpolated(text: str, value: Any) -> str:
    """What ``text % value`` makes."""
    several = iter(value if isinstance(value, list) else [value])

    def part(found: re.Match[str]) -> str:
        name, how, kind = found.groups()
        if kind == "%":
            return "%"
        one = (value.items.get(name) if isinstance(value, Dict) else None) if name else next(several, None)
        is_plain = kind in "sd" and not how and (kind == "s" or isinstance(one, int))
        return text_of(one) if is_plain else HOLE

    return _SPECIFIER.sub(part, text)


def joined(*parts: Any) -> str:
    """What `posixpath.join` makes, and ``/`` of a path or an address."""
    made = ""
    for part in map(text_of, parts):
        made = part if part.startswith("/") or not made else f"{made.rstrip('/')}/{part}"
    return made


def _joined_address(base: Any = None, path: Any = None) -> str:
    """What `urllib.parse.urljoin` makes."""
    base, path = text_of(base), text_of(path)
    if HOLE not in base and HOLE not in path:
        with contextlib.suppress(ValueError):  # no address: the script will find that out
            return str(urljoin(base, path))
    return f"{base.rstrip('/')}/{path.lstrip('/')}" if not path.startswith(HOLE) else base + path


def _query(values: Any = None) -> str:
    """What `urllib.parse.urlencode` makes."""
    values = of_pairs(values) if isinstance(values, list) else values
    if not isinstance(values, Dict) or values.is_open:
        return HOLE
    pairs = [(name, text_of(value)) for name, value in values.items.items()]
    if any(HOLE in value for _, value in pairs):
        return "&".join(f"{name}={value}" for name, value in pairs)
    return urlencode(pairs)


def of_pairs(pairs: list[Any]) -> Dict:
    """What `dict` makes of pairs."""
    made = Dict({})
    for pair in pairs:
        is_known = (
            isinstance(pair, list) and len(pair) == 2 and isinstance(pair[0], str) and HOLE not in pair[0]
        )
        made = made.with_({pair[0]: pair[1]} if is_known else {}, not is_known)
    return made


def _quoted(value: Any = None, safe: Any = "/") -> str:
    text = text_of(value)
    return text if HOLE in text or not isinstance(safe, str) else quote(text, safe)


def _put_together(parts: Any) -> Any:
    """What `urlunsplit` and `urlunparse` make."""
    if not isinstance(parts, list) or len(parts) not in (5, 6):
        return UNKNOWN
    texts = [part if isinstance(part, str) else HOLE for part in parts]
    return urlunsplit(texts) if len(texts) == 5 else urlunparse(texts)


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "posixpath.join": joined,
    "os.path.join": joined,
    "pathlib.PurePosixPath": joined,
    **dict.fromkeys(("yarl.URL", "httpx.URL", "furl.furl", "string.Template"), text_of),
    "urllib.parse.urlencode": _query,
    "urllib.parse.urljoin": _joined_address,
    "urljoin": _joined_address,
    "urllib.parse.urlunsplit": _put_together,
    "urllib.parse.urlunparse": _put_together,
    "urllib.parse.quote": _quoted,
}
"""Functions that make a text, or what is written as one, by name."""
