"""Whether a ZIP is whole, seen at its end alone."""

import io
import struct
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dynorthanc.base.zipend import table_length, why_not_whole


def zipped(count: int = 3, comment: bytes = b"") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for n in range(count):
            archive.writestr(f"{n}.dcm", b"x" * 100)
        archive.comment = comment
    return out.getvalue()


def large(content: bytes) -> bytes:
    """The same with the end of the format for more than 65,535 files."""
    end = struct.unpack("<4s4H2LH", content[-22:])
    at = len(content) - 22
    record = struct.pack("<4sQ2H2L4Q", b"PK\x06\x06", 44, 45, 45, 0, 0, end[3], end[4], end[5], end[6])
    locator = struct.pack("<4sLQL", b"PK\x06\x07", 0, at, 1)
    small = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    return content[:at] + record + locator + small


def why(content: bytes) -> str:
    return why_not_whole(io.BytesIO(content), len(content))


@pytest.mark.parametrize(
    "content",
    [zipped(), zipped(0), zipped(1), zipped(comment=b"hello"), zipped(comment=b"x" * 65535), large(zipped())],
    ids=["three", "none", "one", "comment", "longest comment", "large"],
)  # fmt: skip
def test_a_whole_one(content: bytes) -> None:
    assert why(content) == ""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        entries = archive.infolist()
    assert table_length(io.BytesIO(content), len(content)) == sum(46 + len(e.filename) for e in entries)


def test_a_comment_that_holds_the_mark_of_the_end() -> None:
    assert why(zipped(comment=b"PK\x05\x06 in a comment")) == ""


@given(st.integers(0, len(zipped()) - 1))
def test_one_that_was_cut_off(length: int) -> None:
    assert why(zipped()[:length])
    assert table_length(io.BytesIO(zipped()[:length]), length) == 0


@given(st.integers(0, len(large(zipped())) - 1))
def test_a_large_one_that_was_cut_off(length: int) -> None:
    assert why(large(zipped())[:length])


def test_one_that_lacks_something_in_the_middle() -> None:
    content = zipped()
    assert "isn't where" in why(content[:20] + content[40:])
    assert "isn't where" in why(large(content)[:20] + large(content)[40:])


def test_one_whose_table_of_contents_is_something_else() -> None:
    content = zipped()
    (start,) = struct.unpack("<L", content[-6:-2])
    assert why(content[:start] + b"XXXX" + content[start + 4 :]) == "the ZIP has no table of contents"


def test_something_else_altogether() -> None:
    assert why(b"") == why(b"<html>") == "the end of the ZIP is missing"
