"""A request as a `curl` command that does the same when it is pasted into a shell."""

from __future__ import annotations

import base64
import json
import re
import shlex
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dynorthanc.answers.binary import SUFFIXES

if TYPE_CHECKING:
    from dynorthanc.client import Client
    from dynorthanc.operation import Operation
    from dynorthanc.request import Request

MASK = "***"
_SECRET = re.compile(r"(?i)passw|secret|token|authorization|cookie|api-?_?key|private-?_?key")
_LONGEST_INLINE = 65536
"""Bytes of a body that are written into the command."""


def command(client: Client, request: Request, secrets: bool = False) -> str:
    """The command line for a POSIX shell.

    Unless ``secrets``, passwords, tokens, cookies and the client's own header fields are masked; of basic
    credentials the user name stays, and curl asks for the password. A body that isn't text goes through
    `base64`; one that is too long for that, or a stream, is to be had from a file ``body.bin``.
    """
    words = ["curl"]
    if request.method != "GET" or request.body is not None:
        words += ["-X", request.method]
    words += _connection(client, secrets)
    for name, value in _headers(client, request, secrets):
        words += ["-H", f"{name}: {value}" if value else f"{name};"]
    before, body, after = _body(request, secrets)
    operation = client.api.get(f"{request.method} {request.template}")
    words += body + answer_file(operation, request)
    url = (
        client.url
        + request.path
        + (f"?{request.query if secrets else masked_query(request.query)}" if request.query else "")
    )
    if any(sign in url for sign in "[]{}"):
        words.append("--globoff")  # curl would take them for a range of addresses
    return before + shlex.join([*words, url]) + after


def _connection(client: Client, secrets: bool) -> Iterator[str]:
    """Certificates and basic credentials."""
    verify, cert, authorization = client._transport.identity(secrets)
    if not client.url.startswith("https"):
        verify = cert = (
            None  # an environment may well name authorities, but nobody is asked for a certificate
        )
    if verify is False:
        yield "--insecure"
    elif isinstance(verify, str):
        yield from ("--capath" if Path(verify).is_dir() else "--cacert", verify)
    if isinstance(cert, str):
        yield from ("--cert", cert)
    elif cert:
        yield from ("--cert", cert[0], "--key", cert[1])
    if authorization.startswith("Basic "):
        user, _, password = base64.b64decode(authorization[6:]).decode().partition(":")
        yield from ("--user", f"{user}:{password}" if secrets else user)
    elif authorization:
        kind = authorization.partition(" ")[0] if " " in authorization else ""
        yield from ("-H", f"Authorization: {authorization if secrets else f'{kind} {MASK}'.strip()}")


def _headers(client: Client, request: Request, secrets: bool) -> Iterator[tuple[str, str]]:
    """The fields of the call and those of the client, except what curl sends anyway."""
    given = {name.lower() for name in request.headers}
    for name, value in client._transport.own_headers().items():
        if name.lower() not in given:
            yield name, value if secrets else MASK
    for name, value in request.headers.items():
        yield name, value if secrets or not _SECRET.search(name) else MASK
    if request.cookies:
        yield "Cookie", "; ".join(f"{n}={v if secrets else MASK}" for n, v in request.cookies.items())
    if request.body is None and request.method in ("POST", "PUT"):
        yield "Content-Length", "0"  # which servers insist on
    elif request.body is not None and "content-type" not in given:
        yield "Content-Type", "application/octet-stream"  # rather than that of an HTML form


def masked_query(query: str) -> str:
    """A query without the values of parameters that are secrets by their name."""
    pairs = (pair.partition("=") for pair in query.split("&"))
    return "&".join(f"{n}={MASK}" if _SECRET.search(n) and v else f"{n}{sign}{v}" for n, sign, v in pairs)


def is_secret(name: str) -> bool:
    """Whether a header or field of that name holds a secret."""
    return bool(_SECRET.search(name))


def _body(request: Request, secrets: bool) -> tuple[str, list[str], str]:
    """What goes before the command, its options, and what goes after it."""
    body = request.body
    if body is None:
        return "", [], ""
    path = body if isinstance(body, Path) else _name_of(body)
    if path is not None:
        return "", ["--data-binary", f"@{path.absolute()}"], ""
    if not isinstance(body, bytes):
        return "", ["--data-binary", "@body.bin"], "  # body.bin: what the stream gives"
    if not secrets:
        body = masked_body(request.template, body)
    if len(body) > _LONGEST_INLINE:
        return "", ["--data-binary", "@body.bin"], f"  # body.bin: the {len(body)} bytes given"
    text = body.decode("utf-8", "replace")
    if text.encode() == body and "\0" not in text:
        return "", ["--data-raw", text], ""
    encoded = base64.b64encode(body).decode()
    return f"printf %s {encoded} | base64 -d | ", ["--data-binary", "@-"], ""


def _name_of(body: Any) -> Path | None:
    """The file that an open file is, if it is read from its beginning."""
    name = getattr(body, "name", None)
    if not isinstance(name, str) or not Path(name).is_file():
        return None
    try:
        return Path(name) if body.tell() == 0 else None
    except (OSError, ValueError):  # a pipe, or closed
        return None


def masked_body(template: str, body: bytes) -> bytes:
    """A JSON body without its passwords; any other as it is."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return body
    hidden = _hide(value)
    if template == "/peers/{id}" and isinstance(value, list) and len(value) > 2:
        hidden = [*value[:2], MASK]  # address, user, password
    return body if hidden == value else json.dumps(hidden, separators=(",", ":")).encode()


def _hide(value: Any) -> Any:
    if isinstance(value, Mapping):
        hidden: dict[str, Any] = {}
        for name, item in value.items():
            if name == "HttpHeaders" and isinstance(item, Mapping):
                hidden[name] = dict.fromkeys(item, MASK)
            else:
                hidden[name] = MASK if _SECRET.search(name) and item else _hide(item)
        return hidden
    return [_hide(item) for item in value] if isinstance(value, list) else value


def answer_file(operation: Operation | None, request: Request) -> list[str]:
    """The option for where a binary answer goes, as curl refuses to print it on a terminal."""
    answers = operation.answers if operation else ()
    kinds = [kind for kind in answers if "json" not in kind and "xml" not in kind and "text" not in kind]
    if not kinds or (isinstance(request.body, bytes) and b'"Asynchronous":true' in request.body):
        return []
    wanted = next((v for n, v in request.headers.items() if n.lower() == "accept"), "")
    if "json" in wanted or "xml" in wanted:
        return []
    kind = wanted if wanted in kinds else "image/png" if "image/png" in kinds else kinds[0]
    name = [part for part in request.template.split("/") if part and not part.startswith("{")][-1]
    return ["--output", name if "." in name else name + SUFFIXES.get(kind, ".bin")]
