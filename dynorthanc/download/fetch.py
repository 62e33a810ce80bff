"""One image at a time: fetched, compared with the size and MD5 the server keeps, put under its name."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from dynorthanc.base.files import arriving
from dynorthanc.base.retry import persist
from dynorthanc.check.request import Request
from dynorthanc.download.listing import Instance
from dynorthanc.errors import ConnectError, IncompleteAnswer, NotFound, OrthancError, Timeout
from dynorthanc.wire.reading import chunks

if TYPE_CHECKING:
    import requests

    from dynorthanc.client.client import Client

_DATA = "/instances/{id}/attachments/{name}/data"
_MD5 = "/instances/{id}/attachments/{name}/md5"
_LARGE = 1 << 20  # bytes; larger files aren't held in memory, smaller ones a few at a time
_RETRIES = 3
_PAUSE = 0.25  # seconds, doubled each time
_MD5_ATTEMPTS = 4
_WHOLE_MD5 = re.compile("[0-9a-f]{32}")
_ETAG = re.compile(r'"?\d+-([0-9a-f]{32})"?')


class Outcome(NamedTuple):
    """What became of one image."""

    id: str
    name: str
    bytes: int
    fetched: bool
    error: OrthancError | OSError | None = None


def _request(item: Instance, transcode: str | None) -> Request:
    plain = {"Accept-Encoding": "identity"}
    if transcode:
        return Request(
            "GET", "/instances/{id}/file", f"/instances/{item.id}/file", f"transcode={transcode}", plain
        )
    return Request("GET", _DATA, f"/instances/{item.id}/attachments/dicom/data", "", plain)


def expected_md5(client: Client, item: Instance, response: requests.Response | None) -> str:
    """The MD5 that the server keeps: from the listing, the answer's ETag, or a request of its own."""
    if item.md5 or item.size is None:
        return item.md5
    if response is not None:
        found = _ETAG.fullmatch(response.headers.get("ETag", ""))
        if found or "ETag" in response.headers:  # a server may be told to keep none
            return found[1] if found else ""
    return _asked_md5(client, item)


def _asked_md5(client: Client, item: Instance) -> str:
    """The MD5 from its own route; half of it, which no length tells, is asked for again."""
    for _ in range(_MD5_ATTEMPTS):
        try:
            answer = client.send(
                Request("GET", _MD5, f"/instances/{item.id}/attachments/dicom/md5"), raw=True
            )
        except NotFound:
            return ""
        found = str(answer.text).strip()
        if _WHOLE_MD5.fullmatch(found):
            return found
    raise IncompleteAnswer(f"GET {_MD5}: the answer is no MD5", method="GET", template=_MD5)


def _verify(client: Client, item: Instance, response: requests.Response, size: int, digest: str) -> None:
    if item.size is not None and size != item.size:
        raise IncompleteAnswer(
            f"GET {_DATA}: {size} bytes came, the file has {item.size}", method="GET", template=_DATA
        )
    expected = expected_md5(client, item, response)
    if expected and digest != expected:
        raise IncompleteAnswer(
            f"GET {_DATA}: what came isn't what the server keeps: the MD5 differs",
            method="GET",
            template=_DATA,
        )


def _content(client: Client, item: Instance, transcode: str | None) -> bytes:
    response = client.send(_request(item, transcode), raw=True)
    content: bytes = response.content
    _verify(client, item, response, len(content), _md5(content).hexdigest())
    return content


def pieces(client: Client, item: Instance, transcode: str | None) -> Iterator[bytes]:
    """A large file piece by piece; raises at the end if it isn't right."""
    response = client.open(_request(item, transcode))
    digest, size = _md5(), 0
    for piece in chunks(response, _DATA):
        digest.update(piece)
        size += len(piece)
        yield piece
    _verify(client, item, response, size, digest.hexdigest())


def _md5(content: bytes = b"") -> Any:
    return hashlib.md5(content, usedforsecurity=False)


def _again(client: Client, action: Callable[[], int]) -> int:
    """Do it until it works or has failed often enough; a server that restarts gets time to."""

    def count() -> None:
        client.transport.repeated += 1

    retries = _RETRIES if client.transport.retries else 0
    return persist(action, (ConnectError, IncompleteAnswer, Timeout), retries, _PAUSE, count)


def _is_right(client: Client, item: Instance, path: Path) -> bool:
    """Whether the file that lies there is the server's: size first, then the MD5."""
    try:
        if item.size is None or path.stat().st_size != item.size:
            return False
        digest = _md5()
        with path.open("rb") as file:
            while piece := file.read(1 << 20):
                digest.update(piece)
    except FileNotFoundError:
        return False
    expected = expected_md5(client, item, None)
    return bool(expected) and digest.hexdigest() == expected


def fetch(client: Client, root: str, items: list[Instance], transcode: str | None) -> list[Outcome]:
    """Fetch some files below a folder; runs in any thread, process or machine that sees the folder.

    One file's failure doesn't stop the others, except that of the connection.
    """
    outcomes = []
    for item in items:
        path = Path(root, *item.name.split("/"))
        try:
            if _is_right(client, item, path):
                outcomes.append(Outcome(item.id, item.name, 0, False))
                continue
            size = _again(client, lambda item=item, path=path: _fetch_one(client, item, path, transcode))  # type: ignore[misc]
            outcomes.append(Outcome(item.id, item.name, size, True))
        except (OrthancError, OSError) as error:
            outcomes.append(Outcome(item.id, item.name, 0, False, error))
            if isinstance(error, ConnectError):
                break
    return outcomes


def _fetch_one(client: Client, item: Instance, path: Path, transcode: str | None) -> int:
    if item.size is not None and item.size <= _LARGE:
        parts = iter([_content(client, item, transcode)])
    else:
        parts = pieces(client, item, transcode)
    size = 0
    with arriving(path, path.with_name(f".{item.id}.part")) as file:
        for piece in parts:
            file.write(piece)
            size += len(piece)
    return size


def held(item: Instance) -> int:
    """The bytes in memory that fetching it by `content` takes at most."""
    return _LARGE if item.size is None else item.size if item.size <= _LARGE else 0


def content(client: Client, item: Instance, transcode: str | None) -> bytes | None:
    """A small file's verified bytes; None for one that is too large to be held."""
    if item.size is not None and item.size > _LARGE:
        return None
    got: list[bytes | None] = []

    def once() -> int:
        got[:] = [
            _content(client, item, transcode) if item.size is not None else _made(client, item, transcode)
        ]
        return 0

    _again(client, once)
    return got[0]


def _made(client: Client, item: Instance, transcode: str | None) -> bytes | None:
    """A file that the server makes, whose size nobody knows before; None as soon as it is too large."""
    made = bytearray()
    with client.open(_request(item, transcode)) as response:
        for piece in chunks(response, _DATA):
            made += piece
            if len(made) > _LARGE:
                return None
    return bytes(made)
