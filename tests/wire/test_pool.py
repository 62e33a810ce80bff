"""Places for connections: none is lost or made twice, whatever interrupts, and nobody waits in vain."""

from __future__ import annotations

import os
import random
import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any

import pytest

from dynorthanc.errors import ConnectError, OrthancError, Timeout
from dynorthanc.wire import retries
from dynorthanc.wire.transport import Transport
from tests.recording import Recorder

CALLS = int(os.environ.get("DYNORTHANC_CALLS", "1000"))
ON_THE_WAY = ("dynorthanc.wire", "urllib3", "http.client", "socket")


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    with Recorder(lambda got: (200, {}, b"x" * 100_000)) as one:
        yield one


def whole(transport: Transport) -> None:
    assert len(transport.send("GET", "/x").content) == 100_000


def streamed(transport: Transport) -> None:
    with transport.send("GET", "/x", stream=True) as answer:
        assert sum(map(len, answer.iter_content(30_000))) == 100_000


def looked_at(transport: Transport) -> None:
    with transport.send("GET", "/x", stream=True) as answer:
        assert next(answer.iter_content(10))


def hang_up(transport: Transport) -> None:
    for connection in transport._pool._idle:
        connection.close()


def interrupted_at(line: int, call: Callable[[Transport], None], transport: Transport) -> bool:
    """Make the call, with Ctrl-C at that line of the way; whether the call has so many."""
    left = line

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        nonlocal left
        if not frame.f_globals.get("__name__", "").startswith(ON_THE_WAY):
            return None
        if event == "line":
            left -= 1
            if left == 0:
                sys.settrace(None)
                raise KeyboardInterrupt
        return trace

    try:
        sys.settrace(trace)
        call(transport)
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(None)
    return False


@pytest.fixture
def forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is raised in a destructor is told to nobody, nor kept.

    pytest keeps it until the test ends, and with it each frame it came through, and their connections.
    """
    monkeypatch.setattr(sys, "unraisablehook", lambda told: None)


@pytest.mark.server
@pytest.mark.usefixtures("forgotten")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.parametrize("call", [whole, streamed, looked_at])
@pytest.mark.parametrize("fresh", [True, False], ids=["a new connection", "one used before"])
def test_an_interrupt_at_any_line_costs_no_place(
    recorder: Recorder, call: Callable[[Transport], None], fresh: bool
) -> None:
    transport = Transport(recorder.url, pool_size=2)
    line = 1
    while interrupted_at(line, call, transport):
        line += 1
        assert transport._pool is None or transport._pool.in_use <= 1, line  # what a circle holds for a while
        if line % 20 == 0 or fresh:
            held = [transport.send("GET", "/x", stream=True, timeout=(5, 5)) for _ in range(2)]
            for answer in held:
                answer.close()
        if fresh:
            hang_up(transport)
    assert line > 150
    whole(transport)
    assert transport._pool.in_use == 0 and len(transport._pool._idle) <= 2
    transport.close()


@pytest.mark.server
@pytest.mark.usefixtures("forgotten")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_a_client_survives_thousands_of_calls_with_interrupts() -> None:
    seed = random.randrange(1 << 30)
    chance = random.Random(seed)
    with Recorder(lambda got: (200, {}, got.target.encode())) as recorder:
        transport = Transport(recorder.url, pool_size=2)
        for number in range(CALLS):
            line = chance.randrange(1, 400) if number % 4 == 0 else 1 << 60

            def call(transport: Transport, number: int = number) -> None:
                assert transport.send("GET", f"/{number}").text == f"/{number}", seed

            interrupted_at(line, call, transport) if line < 1000 else call(transport)
        assert transport._pool.in_use <= 1
        transport.close()


def test_exceptions_that_are_kept_keep_no_place(recorder: Recorder) -> None:
    kept: list[BaseException] = []
    transport = Transport(recorder.url, pool_size=1, retries=0)
    recorder.answer = lambda got: (200, {"Content-Length": "9" * 30}, b"x")
    for _ in range(5):
        with pytest.raises(OrthancError) as caught:
            transport.send("GET", "/x", timeout=5)
        kept.append(caught.value)
    recorder.answer = lambda got: (200, {}, b"x")
    assert transport.send("GET", "/x", timeout=5).text == "x" and len(kept) == 5
    transport.close()


def test_close_wakes_those_who_wait_for_a_connection(recorder: Recorder) -> None:
    transport = Transport(recorder.url, pool_size=1, timeout=(5, None))
    held = transport.send("GET", "/x", stream=True)
    errors: list[Exception] = []

    def wait() -> None:
        try:
            transport.send("GET", "/x")
        except OrthancError as error:
            errors.append(error)

    waiting = [threading.Thread(target=wait) for _ in range(3)]
    for thread in waiting:
        thread.start()
    transport.close()
    for thread in waiting:
        thread.join(30)
    assert [type(error) for error in errors] == [OrthancError] * 3 and "closed" in str(errors[0])
    assert sum(map(len, held.iter_content(1 << 16))) == 100_000  # what was under way goes on


def test_a_timeout_to_connect_is_taken_once(monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    again: list[float] = []
    monkeypatch.setattr(retries, "_wait", again.append)
    with socket.socket() as deaf:  # a queue of none, and that one is full
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        fillers = [socket.socket() for _ in range(3)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(deaf.getsockname())
        transport = Transport(f"http://127.0.0.1:{deaf.getsockname()[1]}", timeout=(1, 60))
        with pytest.raises((Timeout, ConnectError)) as caught:
            transport.send("GET", "/x")
        assert not again and not caught.value.maybe_done
        for filler in fillers:
            filler.close()
