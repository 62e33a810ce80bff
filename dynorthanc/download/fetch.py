"""One image at a time: fetched, compared with the size and MD5 the server keeps, put under its name."""

from __future__ import annotations

import errno
import hashlib
import os
import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from dynorthanc.base.backoff import persist
from dynorthanc.base.files import arriving, forget
from dynorthanc.check.request import Request
from dynorthanc.download.listing import Instance
from dynorthanc.errors import ConnectError, IncompleteAnswer, NotFound, OrthancError, Timeout
from dynorthanc.wire.completeness import told_md5
from dynorthanc.wire.reading import chunks, shortened
from dynorthanc.wire.room import Room

if TYPE_CHECKING:
    import requests

    from dynorthanc.client.client import Client

_DATA = "/instances/{id}/attachments/{name}/data"
_MD5 = "/instances/{id}/attachments/{name}/md5"
_LARGE = 1 << 20  # bytes; larger files aren't held in memory, smaller ones a few at a time
_PIECE = 1 << 16
_RETRIES = 3
_PAUSE = 0.25  # seconds, doubled each time
_MD5_ATTEMPTS = 4
_WHOLE_MD5 = re.compile("[0-9a-f]{32}")


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
    if response is not None and "ETag" in response.headers:  # a server may be told to keep none
        return told_md5(response.headers, _DATA)
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
    # no more is read than the file has, and what shows that it is another
    response = shortened(client.open(_request(item, transcode)), _DATA, item.size or 0)
    content: bytes = response.content
    _verify(client, item, response, len(content), _md5(content).hexdigest())
    return content


def pieces(
    client: Client, item: Instance, transcode: str | None, folder: Path | None = None
) -> Iterator[bytes]:
    """A large file piece by piece; raises at the end if it isn't right.

    `folder`: where it goes, if its size isn't known: as far as the disk there has room for it.
    """
    request = _request(item, transcode)
    room = None if folder is None or item.size is not None else Room(folder, None, "GET", request.template)
    response = client.open(request)
    digest, size = _md5(), 0
    # what the server makes has no MD5 of its own, and is judged by its end
    for piece in response.iter_content(_PIECE) if transcode else chunks(response, _DATA):
        digest.update(piece)
        size += len(piece)
        if item.size is not None and size > item.size:
            response.close()  # whatever comes, it isn't the file
            break
        if room is not None:
            room.came(size)
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
    except OSError:  # a folder, a link to nothing
        return False
    expected = expected_md5(client, item, None)
    return bool(expected) and digest.hexdigest() == expected


_HEAD = 1 << 18  # bytes of a file in which its identifiers stand
_TAGS = (b"\x10\x00\x20\x00LO", b"\x20\x00\x0d\x00UI", b"\x20\x00\x0e\x00UI", b"\x08\x00\x18\x00UI")


def _is_of(item: Instance, path: Path) -> bool:
    """Whether a file is the image, older or broken, and may be replaced; so may an empty one."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    return not head or all(
        not value or any(form in head for form in _forms(tag, value))
        for tag, value in zip(_TAGS, item.identifiers, strict=True)
    )


def _forms(tag: bytes, value: str) -> Iterator[bytes]:
    """How an element of DICOM is written, with its type and without."""
    for encoding in ("utf-8", "latin-1"):
        text = value.encode(encoding, "replace")
        text += (b" " if tag.endswith(b"LO") else b"\0") * (len(text) % 2)
        yield tag + len(text).to_bytes(2, "little") + text
        yield tag[:4] + len(text).to_bytes(4, "little") + text


def _names(item: Instance) -> list[str]:
    """The name of an image, and those that it has where something else is in its place."""
    stem, dot, suffix = item.name.rpartition(".")
    if not dot or "/" in suffix:
        stem, suffix = item.name, ""
    mark = f"~{item.id[:8]}"
    bare = stem.removesuffix(mark)  # it was told apart from another one of the same call
    stems = (stem, f"{bare}{mark}", f"{bare}~{item.id.replace('-', '')}", bare)
    return [one + dot + suffix for one in dict.fromkeys(stems)]


def _place(client: Client, root: str, item: Instance) -> tuple[str, Path, bool | None]:
    """Where an image goes: its name, its path, and whether it is there; None if something older of it is.

    What is there and isn't the image stays. Raises `FileExistsError` when all its names are taken.
    """
    places = [(name, Path(root, *name.split("/"))) for name in _names(item)]
    found = [(name, path, os.path.lexists(path)) for name, path in places]
    for name, path, is_there in found:
        if is_there and _is_right(client, item, path):
            return name, path, True
    for name, path, is_there in found:
        if not is_there:
            return name, path, False
        if path.is_file() and _is_of(item, path):
            return name, path, None
    raise FileExistsError(errno.EEXIST, "other files have all its names", item.name)


def fetch(client: Client, root: str, items: list[Instance], transcode: str | None) -> list[Outcome]:
    """Fetch some files below a folder; runs in any thread, process or machine that sees the folder.

    One file's failure doesn't stop the others, except that of the connection.
    """
    outcomes = []
    for item in items:
        try:
            outcomes.append(_fetched(client, root, item, transcode))
        except (OrthancError, OSError) as error:
            outcomes.append(Outcome(item.id, item.name, 0, False, error))
            if isinstance(error, ConnectError):
                break
    return outcomes


def _fetched(client: Client, root: str, item: Instance, transcode: str | None) -> Outcome:
    """Fetch it if it isn't there. Another download may put it there meanwhile, or something else."""
    for left in reversed(range(_SURPRISES)):
        name, path, there = _place(client, root, item)
        if there:
            forget(path, _part(item, path))
            break
        once = partial(_fetch_one, client, item, path, transcode, there is False)
        try:
            return Outcome(item.id, name, _again(client, once), True)
        except FileExistsError:
            if not left:
                raise
    return Outcome(item.id, name, 0, False)


_SURPRISES = 5  # as many as an image has names, and one more


def _fetch_one(client: Client, item: Instance, path: Path, transcode: str | None, new: bool) -> int:
    if item.size is not None and item.size <= _LARGE:
        parts = iter([_content(client, item, transcode)])
    else:
        parts = pieces(client, item, transcode, path.parent)
    size = 0
    with arriving(path, _part(item, path), new) as file:
        for piece in parts:
            file.write(piece)
            size += len(piece)
    return size


def _part(item: Instance, path: Path) -> Path:
    """The file's name until it is whole: a folder may hold several of one name's stem."""
    return path.with_name(f".{item.id}.part")


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
        for piece in response.iter_content(_PIECE):
            made += piece
            if len(made) > _LARGE:
                return None
    return bytes(made)
