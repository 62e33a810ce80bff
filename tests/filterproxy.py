"""A reverse proxy that hides part of a real server, as sites put before theirs."""

from __future__ import annotations

import contextlib
import http.client
import ssl
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from urllib.parse import urlsplit

from tests.recording import QuietServer

Rule = Callable[[str, str], "int | None"]


class FilterProxy:
    """`rule`: a function of method and path: the status to refuse with, or None to let it pass.

    `seen`: what arrived, as (method, target). `close`: whether connections are closed after each answer.
    `certificate`: what it speaks TLS with.
    """

    def __init__(
        self,
        upstream: str,
        rule: Rule = lambda method, path: None,
        close: bool = False,
        certificate: ssl.SSLContext | None = None,
    ) -> None:
        target = urlsplit(upstream)
        self.seen: list[tuple[str, str]] = []
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.0" if close else "HTTP/1.1"

            def handle_any(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                proxy.seen.append((self.command, self.path))
                refused = rule(self.command, urlsplit(self.path).path)
                if refused is not None:
                    page = b"<html>refused</html>"
                    self.send_response(refused)
                    self.send_header("Content-Type", "text/html")
                    self.send_header("Content-Length", str(len(page)))
                    self.end_headers()
                    self.wfile.write(page)
                    return
                behind = http.client.HTTPConnection(target.hostname or "", target.port)
                with contextlib.closing(behind):  # also where nobody waits for the answer any more
                    fields = {
                        k: v for k, v in self.headers.items() if k.lower() not in ("host", "connection")
                    }
                    behind.request(self.command, self.path, body, fields)
                    answer = behind.getresponse()
                    content = answer.read()
                    self.send_response(answer.status)
                    for name, value in answer.getheaders():
                        if name.lower() not in (
                            "connection",
                            "keep-alive",
                            "transfer-encoding",
                            "content-length",
                        ):
                            self.send_header(name, value)
                    self.send_header("Content-Length", str(len(content)))
                    self.end_headers()
                    self.wfile.write(content)

            do_GET = do_POST = do_PUT = do_DELETE = handle_any

            def log_message(self, *_: object) -> None:
                pass

        self._server = QuietServer(("127.0.0.1", 0), Handler)
        if certificate is not None:
            self._server.socket = certificate.wrap_socket(self._server.socket, server_side=True)
        scheme = "http" if certificate is None else "https"
        self.url = f"{scheme}://127.0.0.1:{self._server.server_address[1]}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def __enter__(self) -> FilterProxy:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
