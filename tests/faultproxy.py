"""A proxy that stands before a real server and breaks, on demand, in one well-known way.

    with FaultProxy(server.url) as proxy:
        proxy.break_next("reset-in-body", times=1)
        …                       # talk to proxy.url
        proxy.seen              # what arrived: Seen(method, target, forwarded)

Each fault is a method of `_Conversation` (see `FAULTS`). Connections are kept alive as the server has it, so
a fault may also hit a connection that was used before.
"""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from typing import NamedTuple
from urllib.parse import urlsplit


class Seen(NamedTuple):
    method: str
    target: str
    forwarded: bool


class Head(NamedTuple):
    first: str
    fields: list[tuple[str, str]]

    def get(self, name: str) -> str:
        return next((value for key, value in self.fields if key.lower() == name.lower()), "")

    def without(self, *names: str) -> Head:
        return Head(self.first, [(key, value) for key, value in self.fields if key.lower() not in names])

    def with_(self, *fields: tuple[str, str]) -> Head:
        return Head(self.first, [*self.without(*(key.lower() for key, _ in fields)).fields, *fields])

    def raw(self) -> bytes:
        lines = [self.first, *(f"{key}: {value}" for key, value in self.fields)]
        return "".join(line + "\r\n" for line in [*lines, ""]).encode("latin-1")


class Hangup(Exception):
    """The conversation is over."""


class FaultProxy:
    def __init__(self, upstream: str) -> None:
        parts = urlsplit(upstream)
        self.upstream = (parts.hostname or "", parts.port or 80)
        self.seen: list[Seen] = []
        self.only: Callable[[str, str], bool] = lambda method, target: True
        self.opened = 0  # connections accepted
        self._fault, self._times = "", 0
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._conversations: dict[socket.socket, threading.Thread] = {}
        self._listener: socket.socket | None = None
        self._reserved = bound(0)  # and doesn't listen: nobody else gets the port while it refuses
        self.port = self._reserved.getsockname()[1]
        self.listen()
        self.url = f"http://127.0.0.1:{self.port}"

    # ---- what the tests do with it

    def break_next(
        self, fault: str, times: int = 1, only: Callable[[str, str], bool] = lambda method, target: True
    ) -> None:
        """Break the next requests (those that `only` is true of); "" ends it."""
        assert not fault or fault in FAULTS, fault
        with self._lock:
            self._fault, self._times, self.only = fault, times, only
        if fault == "refused":
            self.refuse()

    def heal(self) -> None:
        """Be a plain proxy again, and forget what was seen."""
        self.break_next("", 0)
        self.listen()
        self.seen.clear()

    def count(self, method: str, forwarded: bool = True) -> int:
        return sum(seen.method == method and seen.forwarded >= forwarded for seen in self.seen)

    def refuse(self) -> None:
        """Stop listening, and drop every connection there is."""
        listener, self._listener = self._listener, None
        if listener is not None:
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
            self._accepting.join(5)  # or a connection might still come to those below
        conversations = list(self._conversations.items())
        for sock, _ in conversations:
            reset(sock)
        # a connection that a thread still reads from is open to its client until that thread has woken, and a
        # request that it has sent on is still being worked at
        for _, thread in conversations:
            thread.join(60)

    def listen(self) -> None:
        if self._listener is not None:
            return
        listener = bound(self.port)
        listener.listen(64)
        self._listener = listener
        self._accepting = threading.Thread(target=self._accept, args=(listener,), daemon=True)
        self._accepting.start()

    def close(self) -> None:
        self._over.set()
        for sock in list(self._conversations):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)  # wakes the thread that sends to it, too
        self.refuse()
        self._reserved.close()

    def __enter__(self) -> FaultProxy:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ---- how it works

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                client, _ = listener.accept()
            except OSError:
                return
            self.opened += 1
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            serving = threading.Thread(target=self._serve, args=(client,), daemon=True)
            self._conversations[client] = serving
            serving.start()

    def _serve(self, client: socket.socket) -> None:
        conversation = _Conversation(self, client)
        try:
            while not self._over.is_set():
                conversation.next()
        except (Hangup, OSError, ValueError):
            pass
        finally:
            conversation.close()
            self._conversations.pop(client, None)

    def fault_for(self, method: str, target: str) -> str:
        with self._lock:
            if self._times <= 0 or not self.only(method, target):
                return ""
            self._times -= 1
            return self._fault

    def wait(self, seconds: float) -> None:
        if self._over.wait(seconds):
            raise Hangup


class _Conversation:
    """One connection of a client, and the one to the server that belongs to it."""

    def __init__(self, proxy: FaultProxy, client: socket.socket) -> None:
        self.proxy = proxy
        self.client = client
        self.reader = client.makefile("rb")
        self.server: socket.socket | None = None
        self.server_reader = None

    def close(self) -> None:
        self.reader.close()
        self.client.close()
        self.leave()

    def leave(self) -> None:
        """Close the connection to the server."""
        if self.server is not None:
            self.server_reader.close()
            self.server.close()
            self.server = None

    def next(self) -> None:
        """Receive one request, and answer it in the way that is asked for."""
        self.request = read_head(self.reader)
        method, target, _ = self.request.first.split(" ", 2)
        self.method = method
        fault = self.proxy.fault_for(method, target)
        if fault in ("reset-at-once", "refused"):  # not even the body is taken
            self.proxy.seen.append(Seen(method, target, False))
            self.reset()
        self.body = b"".join(read_body(self.reader, self.request, answer=False))
        forwarded = fault not in NOT_FORWARDED
        self.proxy.seen.append(Seen(method, target, forwarded))
        if forwarded:
            self.ask()
        getattr(self, "do_" + fault.replace("-", "_"))()

    def ask(self) -> None:
        """Ask the server, on the connection used before if it still stands."""
        for attempt in (0, 1):
            if self.server is None:
                self.server = socket.create_connection(self.proxy.upstream, timeout=60)
                self.server_reader = self.server.makefile("rb")
            try:
                framed = self.request.without("transfer-encoding", "content-length")
                if self.body or self.request.get("Content-Length"):
                    framed = framed.with_(("Content-Length", str(len(self.body))))
                self.server.sendall(framed.with_(("Connection", "close")).raw() + self.body)
                self.answer = read_head(self.server_reader)
                return
            except (OSError, Hangup):
                self.leave()
                if attempt:
                    raise
        raise AssertionError

    def parts(self) -> Iterator[bytes]:
        """The body of the server's answer, framing bytes included."""
        return read_body(self.server_reader, self.answer, answer=True)

    def head(self) -> Head:
        """The head of the answer, with the server's own keep-alive."""
        kept = self.answer.get("Content-Length") or "chunked" in self.answer.get("Transfer-Encoding")
        fields = (
            [("Connection", "keep-alive"), ("Keep-Alive", "timeout=1")] if kept else [("Connection", "close")]
        )
        return self.answer.without("keep-alive").with_(*fields)

    def reset(self) -> None:
        self.leave()
        reset(self.client)
        raise Hangup

    def hang_up(self) -> None:
        """End in an orderly way: FIN, not RST."""
        with contextlib.suppress(OSError):
            self.client.shutdown(socket.SHUT_WR)
        raise Hangup

    # ---- no fault

    def do_(self) -> None:
        head = self.head()
        self.client.sendall(head.raw())
        for part in self.parts():
            self.client.sendall(part)
        self.finish(head)

    # ---- faults, named by what the client sees

    def do_reset_before(self) -> None:
        """The server never got it."""
        self.reset()

    def do_closed_before(self) -> None:
        """An orderly end instead of an answer, as at the end of keep-alive."""
        self.hang_up()

    def do_reset_after_work(self) -> None:
        """The server did it; its answer is lost."""
        for _ in self.parts():
            pass
        self.reset()

    def do_reset_in_head(self) -> None:
        raw = self.head().raw()
        self.client.sendall(raw[: len(raw) // 2])
        self.reset()

    def do_reset_in_body(self) -> None:
        self.half()
        self.proxy.wait(0.05)  # or the client's system throws away what it hasn't read yet
        self.reset()

    def do_reset_after(self) -> None:
        """The whole answer, and the connection is gone although keep-alive was promised."""
        head = self.head()
        self.client.sendall(head.raw() + b"".join(self.parts()))
        self.proxy.wait(0.05)
        self.reset()

    def do_truncated(self) -> None:
        """Half the body and an orderly end; the length (or the chunks) tell."""
        self.half()
        self.hang_up()

    def do_truncated_without_length(self) -> None:
        """Half the body and an orderly end, which is all there is to see of it."""
        body = unframed(self.answer, b"".join(self.parts()))
        head = self.answer.without("content-length", "transfer-encoding", "keep-alive")
        self.client.sendall(head.with_(("Connection", "close")).raw() + body[: len(body) // 2])
        self.hang_up()

    def do_stalled(self) -> None:
        """The server did it; the answer never comes."""
        self.wait_for_client()

    def do_stalled_in_body(self) -> None:
        self.half()
        self.wait_for_client()

    def do_slow_head(self) -> None:
        head = self.head()
        for byte in head.raw():
            self.client.sendall(bytes([byte]))
            self.proxy.wait(0.002)
        for part in self.parts():
            self.client.sendall(part)
        self.finish(head)

    def do_429(self) -> None:
        self.gateway("429 Too Many Requests")

    def do_502(self) -> None:
        self.gateway("502 Bad Gateway")

    def do_503(self) -> None:
        self.gateway("503 Service Unavailable", ("Retry-After", "1"))

    def do_504_after_work(self) -> None:
        self.gateway("504 Gateway Timeout")

    def do_garbage_json(self) -> None:
        self.instead(b'{"ID": "broken', ("Content-Type", "application/json"))

    def do_wrong_type(self) -> None:
        """The right bytes under a wrong name."""
        self.retyped(("Content-Type", "image/x-nonsense; charset=none-such"))

    def do_no_type(self) -> None:
        self.retyped()

    def do_login_page(self) -> None:
        """A portal that answers everything with its own page, and 200."""
        self.instead(b"<html>Please log in</html>", ("Content-Type", "text/html"))

    def do_redirect_elsewhere(self) -> None:
        fields = ("Location", "http://thief.invalid/collect?patient=DOE"), ("Content-Length", "0")
        self.client.sendall(Head("HTTP/1.1 302 Found", list(fields)).raw())

    def do_not_http(self) -> None:
        self.client.sendall(b"\x00\x01\x02SSH-2.0-OpenSSH_9.2\r\n\r\n")
        self.hang_up()

    # ---- their tools

    def finish(self, head: Head) -> None:
        self.leave()
        if head.get("Connection") == "close":
            self.hang_up()

    def half(self) -> None:
        """The head and half the body."""
        body = b"".join(self.parts())
        self.client.sendall(self.head().raw() + body[: len(body) // 2])

    def retyped(self, *fields: tuple[str, str]) -> None:
        head = self.head()
        self.client.sendall(head.without("content-type").with_(*fields).raw() + b"".join(self.parts()))
        self.finish(head)

    def gateway(self, status: str, *fields: tuple[str, str]) -> None:
        page = f"<html><h1>{status}</h1></html>".encode()
        head = Head(f"HTTP/1.1 {status}", [("Content-Type", "text/html"), ("Content-Length", str(len(page)))])
        self.client.sendall(head.with_(*fields).raw() + page)
        self.leave()

    def instead(self, body: bytes, *fields: tuple[str, str]) -> None:
        head = Head("HTTP/1.1 200 OK", [("Content-Length", str(len(body))), *fields])
        self.client.sendall(head.raw() + body)
        self.leave()

    def wait_for_client(self) -> None:
        """Say nothing until the client gives up."""
        while True:
            self.client.settimeout(0.05)
            try:
                if not self.client.recv(1):
                    raise Hangup
            except TimeoutError:
                self.proxy.wait(0.01)


NOT_FORWARDED = {
    "reset-at-once",
    "reset-before",
    "closed-before",
    "429",
    "502",
    "503",
    "redirect-elsewhere",
    "not-http",
}
FAULTS = {
    "refused",
    "reset-at-once",
    *(
        name.removeprefix("do_").replace("_", "-")
        for name in vars(_Conversation)
        if name.startswith("do_") and name != "do_"
    ),
}


def bound(port: int) -> socket.socket:
    """A socket at a port of this machine."""
    sock = socket.socket()
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    sock.bind(("127.0.0.1", port))
    return sock


def reset(sock: socket.socket) -> None:
    """Close with RST, at once and without what is still to be sent."""
    with contextlib.suppress(OSError):
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        sock.shutdown(socket.SHUT_RD)  # wakes the thread that reads from it
    with contextlib.suppress(OSError):
        sock.close()
    # makefile() keeps the descriptor open: detach it, or no RST is ever sent
    with contextlib.suppress(OSError, ValueError):
        socket.close(sock.detach())


def read_head(reader) -> Head:
    first = reader.readline(65536)
    if not first.endswith(b"\r\n"):
        raise Hangup
    fields = []
    while (line := reader.readline(65536)) not in (b"\r\n", b""):
        key, _, value = line.decode("latin-1").partition(":")
        fields.append((key.strip(), value.strip()))
    return Head(first.decode("latin-1").strip(), fields)


def read_body(reader, head: Head, answer: bool) -> Iterator[bytes]:
    """The body that follows a head. Of an answer as it is on the wire, of a request its content."""
    if "chunked" in head.get("Transfer-Encoding").lower():
        while True:
            line = reader.readline(1024)
            size = int(line.split(b";")[0], 16)
            data = reader.read(size + 2)
            yield line + data if answer else data[:-2]
            if size == 0:
                return
    elif head.get("Content-Length"):
        left = int(head.get("Content-Length"))
        while left:
            data = reader.read1(min(left, 65536))
            if not data:
                raise Hangup
            left -= len(data)
            yield data
    elif answer and " 204 " not in head.first and " 304 " not in head.first:
        while data := reader.read1(65536):
            yield data


def unframed(head: Head, body: bytes) -> bytes:
    if "chunked" not in head.get("Transfer-Encoding").lower():
        return body
    content = b""
    while body:
        line, _, body = body.partition(b"\r\n")
        size = int(line.split(b";")[0], 16)
        content, body = content + body[:size], body[size + 2 :]
    return content
