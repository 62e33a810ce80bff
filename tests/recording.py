"""A small HTTP server that writes down what it gets and answers what it is told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import NamedTuple


class QuietServer(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64  # or a connection that comes at a bad moment waits for a second

    def handle_error(self, *_: object) -> None:
        pass


class Got(NamedTuple):
    method: str
    target: str
    headers: dict[str, str]  # names in lower case
    body: bytes


Answer = tuple[int, dict[str, str], bytes | Iterable[bytes]]


class Recorder:
    """`got`: the requests so far. `answer`: a function of one that returns status, headers and body.

    A body in pieces is sent piece by piece, and ends with the connection.
    """

    def __init__(self, answer: Callable[[Got], Answer] = lambda got: (200, {}, b"{}")) -> None:
        self.got: list[Got] = []
        self.answer = answer
        self.connections = 0
        recorder = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = -1  # head and body in one piece: two would wait 40 ms for each other

            def setup(self) -> None:
                recorder.connections += 1
                super().setup()

            def handle_any(self) -> None:
                headers = {name.lower(): ", ".join(self.headers.get_all(name, [])) for name in self.headers}
                if headers.get("transfer-encoding") == "chunked":
                    body = b""
                    while size := int(self.rfile.readline(), 16):
                        body += self.rfile.read(size + 2)[:-2]
                    self.rfile.readline()
                else:
                    body = self.rfile.read(int(headers.get("content-length", 0)))
                got = Got(self.command, self.path, headers, body)
                recorder.got.append(got)
                status, fields, content = recorder.answer(got)
                self.send_response(status)
                in_pieces = not isinstance(content, bytes)
                if in_pieces:
                    fields = {"Connection": "close", **fields}
                elif "Transfer-Encoding" not in fields:
                    fields = {"Content-Length": str(len(content)), **fields}
                for name, value in fields.items():
                    self.send_header(name, value)
                self.end_headers()
                for piece in content if in_pieces else [content]:
                    self.wfile.write(piece)
                    if in_pieces:
                        self.wfile.flush()

            do_GET = do_POST = do_PUT = do_DELETE = handle_any

            def log_message(self, *_: object) -> None:
                pass

        self._server = QuietServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()

    def __enter__(self) -> Recorder:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
