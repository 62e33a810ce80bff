"""Foreign text made harmless to show: what isn't seen and changes what is seen is written out."""

from __future__ import annotations

import re

STEERING = "\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff"
"""Between a pattern's brackets: control characters but for tab and line end, marks of direction, halves of
others."""


def printable(text: str, lines: bool = True) -> str:
    """The text with what could steer a terminal or turn the writing direction as ``\\x1b`` or ``\\u202e``.

    Tabs and line ends stay if ``lines``.
    """
    unseen = f"[{STEERING}]" if lines else f"[\t\n{STEERING}]"
    return re.sub(unseen, lambda found: found[0].encode("unicode_escape").decode(), text)
