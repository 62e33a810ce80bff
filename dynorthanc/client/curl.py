"""A request as a `curl` command that does the same when it is pasted into a shell."""

from __future__ import annotations

import base64
import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dynorthanc.base.filenames import SUFFIXES
from dynorthanc.base.masking import MASK, is_secret, masked_body, masked_query

if TYPE_CHECKING:
    from dynorthanc.check.request import Request
    from dynorthanc.client.sending import Sending
    from dynorthanc.spec.operation import Operation

_LONGEST_INLINE = 65536
"""Bytes of a body that are written into the command."""


def command(client: Sending, request: Request, secrets: bool = False) -> str:
    """The command line for a POSIX shell.

    Unless ``secrets``, passwords, tokens, cookies and the client's own header fields are masked; of basic
    credentials the user name stays where there is a password, and curl asks for that. A body that isn't text
    goes through `base64`; one that is too long for that, or a stream, is to be had from a file ``body.bin``.
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
    if client.transport.rewrite:
        url = client.transport.rewrite(url)
    if any(sign in url for sign in "[]{}"):
        words.append("--globoff")  # curl would take them for a range of addresses
    return before + shlex.join([*words, url]) + after


def _connection(client: Sending, secrets: bool) -> Iterator[str]:
    """Certificates and basic credentials."""
    verify, cert, authorization = client.transport.identity(secrets)
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
        shown = user if password else MASK  # a token may stand where the user does
        yield from ("--user", f"{user}:{password}" if secrets else shown)
    elif authorization:
        kind = authorization.partition(" ")[0] if " " in authorization else ""
        yield from ("-H", f"Authorization: {authorization if secrets else f'{kind} {MASK}'.strip()}")


def _headers(client: Sending, request: Request, secrets: bool) -> Iterator[tuple[str, str]]:
    """The fields of the call and those of the client, except what curl sends anyway."""
    given = {name.lower() for name in request.headers}
    for name, value in client.transport.own_headers().items():
        if name.lower() not in given:
            yield name, value if secrets else MASK
    for name, value in request.headers.items():
        yield name, value if secrets or not is_secret(name) else MASK
    if request.cookies:
        yield "Cookie", "; ".join(f"{n}={v if secrets else MASK}" for n, v in request.cookies.items())
    if request.body is None and request.method in ("POST", "PUT"):
        yield "Content-Length", "0"  # which servers insist on
    elif request.body is not None and "content-type" not in given:
        yield "Content-Type", "application/octet-stream"  # rather than that of an HTML form


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
