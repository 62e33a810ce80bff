"""A body read in pieces, and no more of it than makes sense."""

import itertools
import threading
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
import requests

from dynorthanc.errors import IncompleteAnswer, Timeout
from dynorthanc.wire.reading import chunks, shortened
from tests.recording import Recorder


def answer(url: str) -> requests.Response:
    with requests.Session() as session:
        session.trust_env = False
        return session.get(url, stream=True, timeout=30)


def test_all_of_it_in_pieces() -> None:
    content = bytes(range(256)) * 1000
    with Recorder(lambda got: (200, {}, content)) as server:
        pieces = list(chunks(answer(server.url), size=1000))
    assert b"".join(pieces) == content
    assert max(map(len, pieces)) <= 1000


def test_one_that_ends_early_is_told_with_its_route_alone() -> None:
    with (
        Recorder(lambda got: (200, {"Content-Length": "99"}, [b"half"])) as server,
        pytest.raises(IncompleteAnswer, match=r"^GET /studies/\{id\}: the answer was cut off"),
    ):
        list(chunks(answer(f"{server.url}/studies/PATIENT7"), "/studies/{id}"))


def test_a_piece_of_a_length_that_none_has() -> None:
    with (
        Recorder(
            lambda got: (200, {"Transfer-Encoding": "chunked", "Connection": "close"}, b"-4\r\nabcd\r\n")
        ) as server,
        pytest.raises(IncompleteAnswer),
    ):
        list(chunks(answer(server.url)))


def test_one_that_comes_drop_by_drop_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    given_up = threading.Event()

    def drops() -> Iterator[bytes]:
        yield b"{"
        given_up.wait()

    clock = itertools.count(0, 40)
    monkeypatch.setattr("dynorthanc.wire.reading.time", SimpleNamespace(monotonic=lambda: next(clock)))
    with Recorder(lambda got: (200, {}, drops())) as server:
        with pytest.raises(Timeout, match="GET /openapi: the answer isn't there after 30 s"):
            list(chunks(answer(server.url), "/openapi", seconds=30))
        given_up.set()


def test_no_more_than_a_limit_and_a_piece() -> None:
    with Recorder(lambda got: (200, {}, b"x" * 10_000_000)) as server:
        short = shortened(answer(server.url), "/", 100_000)
        assert 100_000 < len(short.content) <= 100_000 + (1 << 16)
        assert shortened(answer(server.url), "/", 20_000_000).content == b"x" * 10_000_000
