"""What is sent: its length, whether it can be sent again, and whose fault it is when it ends early."""

from __future__ import annotations

import contextlib
import io
import zlib
from collections.abc import Iterable, Iterator, Mapping
from typing import IO, Any, cast

from dynorthanc.errors import OrthancError, ValidationError

Body = bytes | bytearray | memoryview | str | IO[bytes] | Iterable[bytes]

_BLOCK = 65536
_HEAD = 1024  # bytes, enough to unpack the first


class RequestBody:
    """A body that isn't bytes: a file, a pipe, a generator.

    `length`: bytes to come, None if unknown. `rewindable`: it can be sent from the beginning again.
    `failure`: what reading it raised, so that a broken disk isn't reported as a broken network.
    """

    length: int | None = None
    rewindable = False
    failure: BaseException | None = None

    def __iter__(self) -> Iterator[bytes]:
        raise NotImplementedError

    def rewind(self) -> None:
        """Go back to where it began."""


class File(RequestBody):
    """A file opened for reading, from its present position to its end.

    Exactly the length announced is sent: a byte more (the file grows) would be taken for the next request.
    """

    def __init__(self, file: IO[bytes], label: str) -> None:
        if isinstance(file, io.TextIOBase):
            raise ValidationError(label, ["the file was opened as text; open it with mode 'rb'"])
        self._file = file
        self._label = label
        try:
            self._start = file.tell()
            end = file.seek(0, io.SEEK_END)
            file.seek(self._start)
        except (OSError, ValueError, AttributeError):  # a pipe, a socket, a compressed stream
            return
        self.length = self._left = max(0, end - self._start)
        self.rewindable = True

    def __len__(self) -> int:  # `requests` asks
        return self.length or 0

    def __bool__(self) -> bool:
        return True

    def rewind(self) -> None:
        """Go back to where it began."""
        if self.length is not None:
            self._file.seek(self._start)
            self._left = self.length

    def read(self, size: int = -1) -> bytes:
        """Read at most `size` bytes of what was announced."""
        try:
            if self.length is None:
                return self._file.read(size)
            size = self._left if size is None or size < 0 else min(size, self._left)
            if size == 0:
                return b""
            data = self._file.read(size)
            if not data:
                raise OrthancError(f"{self._label}: the file became shorter while it was being sent")
        except BaseException as e:
            self.failure = e
            raise
        self._left -= len(data)
        return data

    def __iter__(self) -> Iterator[bytes]:
        while data := self.read(_BLOCK):
            yield data


class Chunks(RequestBody):
    """Pieces of bytes from an iterable. A generator yields them only once."""

    def __init__(self, pieces: Iterable[bytes], label: str) -> None:
        self._pieces = pieces
        self._label = label
        self.rewindable = isinstance(pieces, list | tuple)

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in self._pieces:
                if not isinstance(piece, bytes | bytearray | memoryview | str):
                    raise ValidationError(
                        self._label, [f"a piece of the body is {type(piece).__name__}, no bytes"]
                    )
                yield piece
        except Exception as e:
            self.failure = e
            raise


def may_be_several(headers: Mapping[str, str], body: Any) -> bool:
    """Whether a body may hold several files: a ZIP, a form, or what can't be looked at again."""
    fields = {name.lower(): value.lower() for name, value in headers.items()}
    if fields.get("content-type", "").startswith("multipart/"):
        return True
    head = _head(body)
    if head is not None and "gzip" in fields.get("content-encoding", ""):
        with contextlib.suppress(zlib.error):
            head = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(head, 4)
    return head is None or head.startswith(b"PK")


def _head(body: Any) -> bytes | None:
    """How a body begins; None if nobody can tell any more."""
    if body is None or isinstance(body, bytes | bytearray | memoryview):
        return bytes(body or b"")[:_HEAD]
    if isinstance(body, str):
        return body[:_HEAD].encode()
    try:
        at = body.tell()
        body.seek(0)
        head: bytes = body.read(_HEAD)
        body.seek(at)
    except Exception:  # noqa: BLE001 - somebody's own object, or a generator
        return None
    return head if isinstance(head, bytes) else None


def prepare(body: Body | None, label: str) -> tuple[Any, RequestBody | None]:
    """Return what goes to urllib3, and the same as a `RequestBody` unless it is plain bytes."""
    if body is None or isinstance(body, bytes):
        return body, None
    if isinstance(body, str):
        return body.encode(), None
    if isinstance(body, bytearray | memoryview):
        return bytes(body), None
    source: RequestBody
    if hasattr(body, "read"):
        source = File(cast("IO[bytes]", body), label)
    elif isinstance(body, Iterable) and not isinstance(body, dict):
        source = Chunks(body, label)
    else:
        raise ValidationError(
            label, [f"the body is bytes, a file or pieces of bytes, not {type(body).__name__}"]
        )
    return source, source
