"""Foreign text shown: what can't be seen, and changes what is seen, is written out."""

from hypothesis import given
from hypothesis import strategies as st

from dynorthanc.base.text import printable


def test_what_cannot_be_seen_is_written_out() -> None:
    assert printable("Doe\x1b[2J\u202e^J") == "Doe\\x1b[2J\\u202e^J"
    assert printable("Müller^Éva 😀") == "Müller^Éva 😀"


def test_tabs_and_line_ends_stay_where_lines_may() -> None:
    assert printable("a\tb\nc") == "a\tb\nc"
    assert printable("a\tb\nc", lines=False) == "a\\tb\\nc"


@given(st.text())
def test_nothing_that_steers_is_left_and_nothing_else_is_touched(text: str) -> None:
    shown = printable(text)
    assert not set(shown) & set("\x1b\x07\x08\x9b\u202e\u2066\x7f")
    if text.isascii() and text.isprintable():
        assert shown == text
