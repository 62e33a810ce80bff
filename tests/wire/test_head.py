"""Every answer has an end: endless, dripping and swelling ones, in time and in size."""

from __future__ import annotations

import contextlib
import gzip
import itertools
import socket
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterable, Iterator

import pytest
import requests

import dynorthanc
from dynorthanc.client.job import Job
from dynorthanc.errors import AnswerTooLarge, IncompleteAnswer, OrthancError, Timeout, ValidationError
from dynorthanc.wire import head, reading
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
            with pytest.raises(
                IncompleteAnswer, match="^GET /x: the answer is packed as '" + encoding.replace("x-foo", "…")
            ):
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


@pytest.mark.parametrize("own_session", [False, True], ids=["pool", "session"])
@pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])
def test_a_body_that_trickles_has_an_end(
    stream: bool, own_session: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(head, "_WINDOW", 0.2)
    bodies: list[Callable[[], Iterable[bytes]]] = [
        lambda: dripping(OK + b"Content-Length: 99999\r\n\r\n", b"x"),
        lambda: dripping(OK + b"Content-Type: application/json\r\n\r\n", b"["),
        lambda: dripping(CHUNKED, b"1\r\nx\r\n"),
    ]
    for body in bodies:
        with speaking(lambda asked, body=body: body()) as url, requests.Session() as session:  # type: ignore[misc]
            transport = Transport(url, least_speed=1e6, session=session if own_session else None)
            with pytest.raises(Timeout, match=r"GET /x: the answer comes too slowly.*; least_speed= of"):
                _ = transport.send("GET", "/x", stream=stream, template="/x").content


def test_what_is_slow_but_comes_may_come(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(head, "_WINDOW", 0.01)
    monkeypatch.setattr(head, "_PAUSE", 0.01)  # that pauses count for, however long they are
    slow = OK + b"Content-Length: 8\r\n\r\n"
    with speaking(lambda asked: itertools.islice(dripping(slow, b"xy"), 5)) as url:
        for speed in (0.001, None):
            assert Transport(url, least_speed=speed).send("GET", "/x").content == b"xyxyxyxy"
    for wrong in (0, -1, "5", True, float("nan")):
        with pytest.raises(ValidationError, match="least_speed is a number above 0"):
            Transport("http://h", least_speed=wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("own_session", [False, True], ids=["pool", "session"])
def test_lines_behind_the_last_piece_have_an_end(own_session: bool) -> None:
    body = CHUNKED + b"2\r\n{}\r\n0\r\n"
    bodies = (
        lambda: itertools.chain([body], itertools.repeat(b"X-More: and more\r\n" * 1000)),
        lambda: dripping(body, b"X: y\r\n"),
    )
    for endless in bodies:
        with speaking(lambda asked, endless=endless: endless()) as url, requests.Session() as session:  # type: ignore[misc]
            transport = Transport(url, session=session if own_session else None, timeout=(1, 0.3), retries=0)
            with pytest.raises((IncompleteAnswer, Timeout), match="GET /x: "):
                transport.send("GET", "/x", template="/x")


@pytest.mark.parametrize("status", [b"200 OK", b"500 Internal Server Error"])
def test_compressed_data_that_stand_for_nothing_have_an_end(status: bytes) -> None:
    start = b"HTTP/1.1 " + status + b"\r\nContent-Encoding: gzip\r\n\r\n"
    nothing = zlib.compressobj(wbits=31)
    first = nothing.compress(b"{}") + nothing.flush(zlib.Z_SYNC_FLUSH)
    bodies = (
        lambda: itertools.chain([start + first], itertools.repeat(b"\0\0\0\xff\xff" * 10_000)),
        lambda: itertools.chain([start], itertools.repeat(gzip.compress(b"") * 1000)),
    )
    for endless in bodies:
        with speaking(lambda asked, endless=endless: endless()) as url:  # type: ignore[misc]
            transport = Transport(url, retries=0)
            if status.startswith(b"200"):
                with pytest.raises(
                    IncompleteAnswer, match="GET /x: the compressed answer stands for nothing"
                ):
                    transport.send("GET", "/x", template="/x")
            else:
                assert transport.send("GET", "/x", template="/x").status_code == 500


@pytest.mark.parametrize("stream", [False, True])
def test_pieces_that_are_hardly_more_than_their_sizes_have_an_end(stream: bool) -> None:
    pieces = itertools.repeat(b"1;" + b"e" * 60_000 + b"\r\nx\r\n")
    told = OK + b"Transfer-Encoding: chunked\r\n\r\n"
    with (
        speaking(lambda asked: itertools.chain([told], pieces)) as url,
        pytest.raises(OrthancError),
    ):
        transport = Transport(url, retries=0)
        for _ in transport.send("GET", "/x", stream=stream).iter_content(99):
            pass


def test_a_job_that_is_told_drop_by_drop_is_not_waited_for_longer() -> None:
    told = OK + b"Content-Type: application/json\r\nContent-Length: 9999\r\n\r\n"
    with (
        speaking(lambda asked: [SYSTEM] if b"/system" in asked else dripping(told, b" ")) as url,
        dynorthanc.connect(url, spec="bundled", retries=0) as o,
        pytest.raises(dynorthanc.JobTimeout),
    ):
        Job(o, "j").wait(timeout=0.3, progress=False)


def test_what_tells_no_length_and_never_ends_is_refused() -> None:
    kind, body = "", b"[" * 60_000
    with Recorder(lambda got: (200, {"Content-Type": kind}, itertools.repeat(body, 99))) as recorder:
        transport = Transport(recorder.url, max_unpacked=1 << 20, retries=0)
        for kind in ("application/json", "image/png", "application/zip"):  # noqa: B007 - the server's
            with pytest.raises(AnswerTooLarge, match="max_unpacked= of the client allows more"):
                transport.send("GET", "/x")
        body = b"PK" * 30_000
        with pytest.raises(IncompleteAnswer, match="the end of the ZIP"):  # of which all is taken
            transport.send("GET", "/x", promised=("application/zip",))


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
