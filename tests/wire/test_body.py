"""What is sent: how long it is, whether it can be sent again, whose fault it is when it ends early."""

import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dynorthanc.errors import OrthancError, ValidationError
from dynorthanc.wire.body import prepare


@pytest.mark.parametrize(
    ("body", "bytes_"),
    [(None, None), (b"a", b"a"), ("é", b"\xc3\xa9"), (bytearray(b"a"), b"a"), (memoryview(b"a"), b"a")],
)
def test_what_is_in_memory_is_sent_as_bytes(body: Any, bytes_: bytes | None) -> None:
    sent, source = prepare(body, "POST /x")
    assert (sent, source) == (bytes_, None)


def test_a_file_is_sent_from_where_it_stands_and_once_more_if_need_be() -> None:
    file = io.BytesIO(b"0123456789")
    file.seek(4)
    _, source = prepare(file, "POST /x")
    assert source is not None
    assert (source.length, len(source), source.rewindable) == (6, 6, True)  # type: ignore[arg-type]
    assert b"".join(source) == b"456789"
    source.rewind()
    assert b"".join(source) == b"456789"


def test_no_more_of_a_growing_file_than_was_announced(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"1234")
    with path.open("rb") as file:
        _, source = prepare(file, "POST /x")
        with path.open("ab") as more:
            more.write(b"5678")
        assert source is not None
        assert b"".join(source) == b"1234"


def test_a_file_that_became_shorter_is_told_and_remembered(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"1234")
    with path.open("rb") as file:
        _, source = prepare(file, "POST /x")
        os.truncate(path, 2)
        assert source is not None
        with pytest.raises(OrthancError, match="POST /x: the file became shorter"):
            list(source)
        assert isinstance(source.failure, OrthancError)


def test_an_empty_file_is_a_body_too() -> None:
    _, source = prepare(io.BytesIO(b""), "POST /x")
    assert source
    assert source.length == 0
    assert list(source) == []


def test_a_pipe_has_no_length_and_comes_once() -> None:
    reading, writing = os.pipe()
    with os.fdopen(writing, "wb") as out:
        out.write(b"abc")
    with os.fdopen(reading, "rb") as pipe:
        _, source = prepare(pipe, "POST /x")
        assert source is not None
        assert (source.length, source.rewindable) == (None, False)
        assert b"".join(source) == b"abc"


def test_a_file_opened_as_text_is_refused() -> None:
    with pytest.raises(ValidationError, match="open it with mode 'rb'"):
        prepare(io.StringIO("a"), "POST /x")  # type: ignore[arg-type]


def test_pieces_in_a_list_come_again_those_of_a_generator_once() -> None:
    _, source = prepare([b"a", b"b"], "POST /x")
    assert source is not None
    assert source.rewindable
    assert list(source) == list(source) == [b"a", b"b"]
    _, source = prepare(iter([b"a"]), "POST /x")
    assert source is not None
    assert not source.rewindable


def test_what_a_generator_raises_is_remembered() -> None:
    def pieces() -> Iterator[bytes]:
        yield b"a"
        raise LookupError("mine")

    _, source = prepare(pieces(), "POST /x")
    assert source is not None
    with pytest.raises(LookupError):
        list(source)
    assert isinstance(source.failure, LookupError)


@pytest.mark.parametrize(("body", "said"), [(3, "not int"), ({"a": 1}, "not dict")])
def test_what_is_no_body_is_refused(body: Any, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        prepare(body, "POST /x")


def test_a_piece_that_is_no_bytes_is_told() -> None:
    _, source = prepare([b"a", 3], "POST /x")  # type: ignore[list-item]
    assert source is not None
    with pytest.raises(ValidationError, match="a piece of the body is int"):
        list(source)
