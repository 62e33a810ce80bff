"""Where the cursor stands in a text of Python: which brackets and quotes are open, what was begun in them."""

from __future__ import annotations

import re
from typing import NamedTuple

_SKIPPED = re.compile(
    r"""\#[^\n]*|(\"{3}|'{3})(?:\\.|(?!\1)[^\\])*(\1)?|(["'])(?:\\.|(?!\3)[^\\\n])*(\3)?""", re.DOTALL
)
_FIELD = re.compile(r"\{([^{}]*)$")
_NAME = re.compile(r"(\w+)['\"]?\s*$")


class Open(NamedTuple):
    """A bracket that isn't closed at the cursor."""

    sign: str
    at: int
    commas: int = 0
    name: str = ""
    """Of the argument that was begun with ``name=``."""
    is_value: bool = False
    """After the colon in a dict."""


class Spot(NamedTuple):
    """Where the cursor is."""

    opened: list[Open]
    quote: int
    """Where the text begins that isn't ended; -1 outside of one."""

    def call(self) -> int:
        """Which bracket is that of the call whose argument stands here; -1 outside of one."""
        depth = next((at for at, one in enumerate(reversed(self.opened)) if one.sign == "("), -1)
        return len(self.opened) - 1 - depth if depth in (0, 1, 2) else -1


def read(text: str) -> Spot | None:
    """Where the end of a text is; None in a comment."""
    opened: list[Open] = []
    at = 0
    while at < len(text):
        skipped, sign = _SKIPPED.match(text, at), text[at]
        if skipped:
            at = skipped.end()
            if at == len(text) and not (skipped[2] or skipped[4]):
                quote = skipped.start() + len(skipped[1] or skipped[3] or "")
                inner = _FIELD.search(text, quote) if text[: skipped.start()][-1:] in ("f", "F") else None
                if inner:  # code within an f-string
                    return read(" " * inner.start(1) + inner[1])
                return None if skipped[0][0] == "#" else Spot(opened, quote)
            continue
        if sign in "([{":
            opened.append(Open(sign, at))
        elif opened and sign in ")]}":
            opened.pop()
        elif opened and sign in ",:=":
            opened[-1] = _next(opened[-1], sign, text[:at])
        at += 1
    return Spot(opened, -1)


def _next(bracket: Open, sign: str, before: str) -> Open:
    """A bracket after a comma, a colon or an equals sign in it."""
    if sign == ",":
        return bracket._replace(commas=bracket.commas + 1, name="", is_value=False)
    word = _NAME.search(before)
    named = bracket._replace(name=word[1]) if word else bracket
    if sign == "=":
        return named
    return (named if bracket.sign == "{" else bracket)._replace(is_value=True)
