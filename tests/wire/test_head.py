"""Every answer has an end: endless, dripping and swelling ones, in time and in size."""

from __future__ import annotations

import contextlib
import gzip
import itertools
import socket
import threading
import time
import tracemalloc
from collections.abc import Callable, Iterable, Iterator

import pytest

import dynorthanc
from dynorthanc.errors import AnswerTooLarge, IncompleteAnswer, OrthancError
from dynorthanc.wire import reading
from dynorthanc.wire.transport import Transport
from tests.recording import Recorder

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
SYSTEM = OK + b'Content-Length: 20\r\n\r\n{"Version":"1.12.7"}'


def dripping(start: bytes, piece: bytes) -> Iterator[bytes]:
    yield start
    for _ in itertools.count():
        time.sleep(0.05)
        yield piece


@contextlib.contextmanager
def speaking(answer: Callable[[bytes], Iterable[bytes]]) -> Iterator[str]:
    """A server that says what `answer` gives for a request, as long as anybody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve(client: socket.socket) -> None:
            with client, contextlib.suppress(OSError):
                while asked := client.recv(65536):
                    for piece in answer(asked):
                        client.sendall(piece)

        def accept() -> None:
            with contextlib.suppress(OSError):
                while True:
                    client, _ = listening.accept()
                    threading.Thread(target=serve, args=(client,), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
        listening.shutdown(socket.SHUT_RDWR)


HEADS: dict[str, Callable[[], Iterable[bytes]]] = {
    "endless 100 Continue": lambda: itertools.repeat(b"HTTP/1.1 100 Continue\r\n\r\n"),
    "dripping 100 Continue": lambda: dripping(b"", b"HTTP/1.1 100 Continue\r\n\r\n"),
    "a dripping status line": lambda: dripping(b"HTTP/1.1 200 ", b"O"),
    "a dripping header line": lambda: dripping(OK + b"X: ", b"y"),
    "endless header lines": lambda: itertools.chain([OK], itertools.repeat(b"X: " + b"y" * 60_000 + b"\r\n")),
    "a dripping chunk extension": lambda: dripping(CHUNKED + b"5;", b"x"),
    "a dripping trailer": lambda: dripping(CHUNKED + b"0\r\n", b"X: y\r\n"),
}


@pytest.mark.parametrize("name", HEADS)
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_the_lines_of_an_answer_have_an_end(name: str, stream: bool) -> None:
    with speaking(lambda asked: HEADS[name]()) as url:
        transport = Transport(url, timeout=(1, 1), retries=0)
        started = time.monotonic()
        with pytest.raises(OrthancError), transport.send("GET", "/x", stream=stream) as answer:
            for _ in answer.iter_content(1000):
                pass
        assert time.monotonic() - started < 60  # they would go on for ever
        transport.close()


@pytest.mark.parametrize("name", HEADS)
def test_connecting_has_an_end(name: str) -> None:
    with speaking(lambda asked: HEADS[name]()) as url, pytest.raises(OrthancError):
        dynorthanc.connect(url, timeout=(1, 1), retries=0)


def test_the_body_of_an_error_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_ERROR_SECONDS", 0.5)
    error = b"HTTP/1.1 500 No\r\n\r\n"
    bodies: list[Callable[[], Iterable[bytes]]] = [
        lambda: dripping(error, b"x"),
        lambda: itertools.chain([error], itertools.repeat(b"x" * 60_000)),
        lambda: dripping(b"HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n5;", b"x"),
    ]
    for body in bodies:
        with speaking(lambda asked, body=body: [SYSTEM] if b"/system" in asked else body()) as url:  # type: ignore[misc]
            with pytest.warns(dynorthanc.client.discovery.DescriptionWarning):
                o = dynorthanc.connect(url, timeout=(1, None), retries=0)
            with pytest.raises(dynorthanc.ServerError):
                o.get_studies()
            o.close()


@pytest.mark.parametrize("encoding", ["gzip, gzip", "br", "x-foo", "identity, gzip"])
def test_what_cant_be_unpacked_is_said_and_not_given(encoding: str) -> None:
    packed = gzip.compress(gzip.compress(b"{}"))
    with Recorder(lambda got: (200, {"Content-Encoding": encoding}, packed)) as recorder:
        transport = Transport(recorder.url, retries=0)
        for stream in (False, True):
            with pytest.raises(IncompleteAnswer, match=f"^GET /x: the answer is packed as '{encoding}'"):
                _ = transport.send("GET", "/x", stream=stream, template="/x").content
        assert transport.send("GET", "/x", headers={"Accept": "a/b"}, stream=True).status_code == 200
        for made in (Transport("http://far.example"), transport):
            assert made._headers["Accept-Encoding"] in ("gzip, deflate", "identity")
        recorder.answer = lambda got: (500, {"Content-Encoding": encoding}, packed)
        assert transport.send("GET", "/x").status_code == 500  # which it was doesn't hide that


def test_a_body_within_another_coding_is_no_body() -> None:
    said = OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
    with speaking(lambda asked: [said]) as url, pytest.raises(OrthancError):
        Transport(url, retries=0).send("GET", "/x")


def test_an_endless_page_isnt_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "_ERROR_SECONDS", 0.5)
    page = OK + b"Content-Type: text/html\r\n\r\n"
    for body in (
        lambda: itertools.chain([page], itertools.repeat(b"x" * 60_000)),
        lambda: dripping(page, b"x"),
    ):
        with speaking(lambda asked, body=body: [SYSTEM] if b"/system" in asked else body()) as url:  # type: ignore[misc]
            o = dynorthanc.connect(url, spec="bundled", retries=0)
            for call in (o.get_studies, lambda o=o: o.stream("GET", "/studies", to="x", retries=0)):
                with pytest.raises(IncompleteAnswer, match="a web page came"):
                    call()
            o.close()


def test_what_unpacks_to_more_than_it_says_is_refused() -> None:
    bomb = gzip.compress(bytes(64 << 20))
    with Recorder(lambda got: (200, {"Content-Encoding": "gzip"}, bomb)) as recorder:
        transport = Transport(recorder.url, max_unpacked=4 << 20)
        for stream in (False, True):
            tracemalloc.start()
            with pytest.raises(AnswerTooLarge, match="max_unpacked"):
                for _ in transport.send("GET", "/x", stream=stream).iter_content(1 << 16):
                    pass
            assert tracemalloc.get_traced_memory()[1] < 30 << 20
            tracemalloc.stop()
        assert len(Transport(recorder.url, max_unpacked=None).send("GET", "/x").content) == 64 << 20
        recorder.answer = lambda got: (500, {"Content-Encoding": "gzip"}, bomb)
        assert len(transport.send("GET", "/x").content) == 1 << 16  # all that is wanted of an error
        recorder.answer = lambda got: (200, {"Content-Encoding": "gzip"}, gzip.compress(b"a" * 9999)[:-9])
        with pytest.raises(IncompleteAnswer):
            Transport(recorder.url, retries=0).send("GET", "/x")
        recorder.answer = lambda got: (200, {"Content-Encoding": "deflate"}, gzip.zlib.compress(b"a" * 9999))  # type: ignore[attr-defined]
        assert transport.send("GET", "/x").text == "a" * 9999
