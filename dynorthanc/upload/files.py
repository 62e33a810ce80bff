"""What there is to upload: files found, told apart by their content, opened as often as needed.

An item knows what was given (`source`, which can be given again), its printable `name`, and how to `open` it:
a binary file at its beginning, of known size, that can be rewound. Nothing is read before that.
"""

from __future__ import annotations

import contextlib
import errno
import glob
import gzip
import io
import os
import shutil
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import IO, Any, Protocol, cast

from dynorthanc.base.text import printable

DAMAGED = (
    zlib.error,
    EOFError,
    gzip.BadGzipFile,
)  # what unpacking something damaged raises
_BLOCK = 1 << 16
_SPOOL = 8 << 20  # bytes of a pipe kept in memory; more goes to a temporary file


class Readable(Protocol):
    """A binary file, or what reads like one."""

    def read(self, size: int = ..., /) -> bytes:
        """At most so many bytes."""


Source = str | os.PathLike[str] | Readable | Iterable[Any]
"""What `find` takes: a path, bytes, a binary file, a pydicom dataset, or several of these."""


# ---- items ------------------------------------------------------------------------------------------------


class Item:
    """Something to upload."""

    source: Any
    """What was given for it; given again, it is the same."""
    name = ""
    """For messages."""
    travels = True
    """Whether it can go to another process."""
    in_memory = False
    """Whether keeping `source` keeps the whole content in memory."""

    def open(self) -> IO[bytes]:
        """Open it anew; raises `OSError`."""
        raise NotImplementedError

    def release(self) -> None:
        """It won't be needed again."""


class FileItem(Item):
    """A file on disk."""

    def __init__(self, path: str) -> None:
        self.source: str = os.path.join(os.curdir, path) if path[:1] == "~" else path  # noqa: PTH118
        self.name = printable(path, lines=False)

    def open(self) -> IO[bytes]:
        """Open the file; only a regular one, for opening a pipe could take forever."""
        mode = Path(self.source).stat().st_mode
        if not stat.S_ISREG(mode):
            kind = "a folder that can't be listed" if stat.S_ISDIR(mode) else "a pipe, socket or device"
            raise OSError(f"{kind}, not a file")
        return Path(self.source).open("rb", buffering=0)


class BytesItem(Item):
    """A file in memory."""

    in_memory = True

    def __init__(self, data: bytes, name: str) -> None:
        self.source: bytes = data
        self.name = name

    def open(self) -> IO[bytes]:
        """A reader of it."""
        return io.BytesIO(self.source)


class StreamItem(Item):
    """A file that the caller has opened: read from where it stands, left open, and put back there."""

    travels = False

    def __init__(self, file: IO[bytes], name: str) -> None:
        self.source = file
        self.name = name
        self._start = 0
        self._spooled = False
        try:
            self._start = file.tell()
            file.seek(self._start)
        except (OSError, AttributeError):  # a pipe: its content is kept, to be sent again if need be
            self.source = tempfile.SpooledTemporaryFile(_SPOOL)  # noqa: SIM115 - closed by release()
            self._spooled = True
            try:
                _keep(file, self.source)
            except BaseException:
                self.release()
                raise

    def release(self) -> None:
        """Close what is ours."""
        if self._spooled:
            self.source.close()

    def open(self) -> IO[bytes]:
        """The part of it that was to be read; closing that doesn't close the file."""
        with _callers():
            end = self.source.seek(0, os.SEEK_END)
            if end is None:  # SpooledTemporaryFile of Python 3.10
                end = self.source.tell()
        return cast("IO[bytes]", _View(self.source, self._start, end - self._start))


def _keep(pipe: IO[bytes], file: IO[bytes]) -> None:
    """Keep what comes out of a pipe; raises `OSError` before it fills the disk, as some never end."""
    most = max(_SPOOL, shutil.disk_usage(tempfile.gettempdir()).free // 2)
    while piece := pipe.read(_BLOCK):
        file.write(piece)
        most -= len(piece)
        if most < 0:
            text = "more came than half of the disk for temporary files holds: does it ever end?"
            raise OSError(errno.EFBIG, f"{text} A file on disk needs no copy")


class DatasetItem(Item):
    """A dataset of pydicom, written when it is its turn."""

    in_memory = True

    def __init__(self, dataset: Any, name: str) -> None:
        self.source = dataset
        self.name = name

    def open(self) -> IO[bytes]:
        """The dataset as a DICOM file, in memory."""
        from dynorthanc.base.datasets import to_bytes

        return io.BytesIO(to_bytes(self.source))


class BrokenItem(Item):
    """Something that can't be had, found out while looking for files."""

    def __init__(self, source: Any, error: OSError, name: str = "") -> None:
        self.source = source
        self.name = name or printable(source, lines=False)
        self.travels = isinstance(source, str)
        self._error = error

    def open(self) -> IO[bytes]:
        """Raise what was raised."""
        raise self._error


@contextlib.contextmanager
def _callers() -> Iterator[None]:
    """Around the use of a file of the caller's, which may raise anything: has it raise `OSError`."""
    try:
        yield
    except (OSError, *DAMAGED):
        raise
    except Exception as error:
        raise OSError(f"reading it raised {type(error).__name__}: {error}") from error


class Reader(io.RawIOBase):
    """A file of a size known beforehand, of which no more is read."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._at = 0

    def seekable(self) -> bool:
        """Yes."""
        return True

    def readable(self) -> bool:
        """Yes."""
        return True

    def tell(self) -> int:
        """The position."""
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Set the position, which costs nothing until something is read there."""
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self._size}[whence]
        self._at = max(0, start + offset)
        return self._at

    def read(self, size: int = -1) -> bytes:
        """At most `size` bytes, and never more than the size announced."""
        left = max(0, self._size - self._at)
        size = left if size is None or size < 0 else min(size, left)
        data = self._read(size) if size else b""
        self._at += len(data)
        return data

    def readinto(self, buffer: Any) -> int:
        """As `read`."""
        data = self.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def _read(self, size: int) -> bytes:
        raise NotImplementedError


class _View(Reader):
    """A part of somebody else's file, from `start`."""

    def __init__(self, file: IO[bytes], start: int, size: int) -> None:
        super().__init__(size)
        self._file = file
        self._start = start

    def _read(self, size: int) -> bytes:
        with _callers():
            self._file.seek(self._start + self._at)
            return self._file.read(size)

    def close(self) -> None:
        """Put the file back to where the part begins, so that it can be given again."""
        if not self.closed and not self._file.closed:
            self._file.seek(self._start)
        super().close()


class Stream(Reader):
    """A stream that is rewound by beginning anew."""

    def __init__(self, begin: Callable[[], IO[bytes]], size: int) -> None:
        super().__init__(size)
        self._begin = begin
        self._stream: IO[bytes] | None = None
        self._stands = 0

    def _read(self, size: int) -> bytes:
        if self._stream is None or self._stands > self._at:
            self._end()
            self._stream, self._stands = self._begin(), 0
        while self._stands < self._at:
            skipped = self._stream.read(min(1 << 16, self._at - self._stands))
            if not skipped:
                return b""
            self._stands += len(skipped)
        data = self._stream.read(size) or b""
        self._stands += len(data)
        return data

    def _end(self) -> None:
        stream, self._stream = self._stream, None
        if stream is not None:
            stream.close()

    def close(self) -> None:
        """Close the stream."""
        self._end()
        super().close()


# ---- finding ----------------------------------------------------------------------------------------------


def find(given: Any, recursive: bool = True) -> Iterator[Item]:
    """Yield what `upload` was given, item by item, folders walked in the order of names.

    Raises `FileNotFoundError` for a single path or pattern without a file (within an iterable it becomes an
    item that can't be opened), `TypeError` for what is nothing to upload.
    """
    if isinstance(given, (str, os.PathLike)):
        path = _text(given)
        if not is_there(path, recursive):
            hint = "" if path else "; '.' is the current folder"
            raise FileNotFoundError(f"no file of that name or pattern: {path!r}{hint}")
    single = _single(given, 1, recursive)
    if single is not None:
        yield from single
    elif isinstance(given, Iterable):
        for number, one in enumerate(given, 1):
            items = _single(one, number, recursive)
            if items is None:
                raise TypeError(_wrong(one))
            yield from items
    else:
        raise TypeError(_wrong(given))


def is_there(path: str | os.PathLike[str], recursive: bool = True) -> bool:
    """Whether there is a file or folder of that name, or one that the pattern matches."""
    text = _text(path)
    return os.path.lexists(text) or bool(_matches(text, recursive))


def _wrong(given: Any) -> str:
    return (
        "upload takes paths, bytes, binary files, pydicom datasets or an iterable of those, not "
        f"{type(given).__name__}"
    )


def _single(given: Any, number: int, recursive: bool) -> Iterator[Item] | None:
    """The items of something that isn't an iterable of several; None if it may be one."""
    if isinstance(given, Item):
        return iter((given,))
    if hasattr(given, "status") and hasattr(given, "source"):  # a line of a report
        return _single(given.source, number, recursive)
    if hasattr(given, "archive") and hasattr(given, "item"):  # a member of a ZIP
        return iter((given.item(),))
    if isinstance(given, (str, os.PathLike)):
        return _paths(_text(given), recursive)
    if isinstance(given, (bytes, bytearray, memoryview)):
        return iter((BytesItem(bytes(given), f"bytes {number}"),))
    if isinstance(given, io.TextIOBase):
        raise TypeError("a file to upload is opened with mode 'rb', not as text")
    if isinstance(given, zipfile.ZipFile):
        raise TypeError("give the path of the ZIP, or the file that it was opened from")
    if hasattr(given, "read"):
        name = getattr(given, "name", None)
        label = printable(name, lines=False) if name and isinstance(name, str) else f"file {number}"
        return iter((_stream(given, label),))
    if hasattr(given, "save_as") and hasattr(given, "file_meta"):
        return iter((DatasetItem(given, f"dataset {number}"),))
    if hasattr(given, "save_as"):
        raise TypeError("a dataset without file_meta has no transfer syntax; make it a FileDataset")
    return None


def _stream(file: Any, name: str) -> Item:
    try:
        with _callers():
            return StreamItem(file, name)
    except (OSError, *DAMAGED) as error:
        return BrokenItem(file, error if isinstance(error, OSError) else OSError(str(error)), name)


def _text(path: Any) -> str:
    """The path as text, ``~`` as a shell has it: ``./~x`` and, without a user ``x``, ``~x`` are files here.

    An empty one stays empty: a variable nobody set isn't meant to be this folder.
    """
    return os.path.expanduser(os.fsdecode(path))  # noqa: PTH111 - pathlib makes ~x of ./~x, and raises


def _matches(pattern: str, recursive: bool) -> list[str]:
    if not glob.has_magic(pattern):
        return []
    return sorted(glob.glob(pattern, recursive=recursive))  # noqa: PTH207 - it may be absolute


def _paths(path: str, recursive: bool) -> Iterator[Item]:
    if not path:
        yield BrokenItem(path, FileNotFoundError("an empty path; '.' is the current folder"))
        return
    if os.path.lexists(path):
        yield from _walk(path, recursive)
        return
    found = _matches(path, recursive)
    if not found:
        yield FileItem(path)  # says at its turn that it isn't there
    seen: set[tuple[int, int]] = set()
    for one in found:
        # "**" names folders and what is in them: walking the folders as well would find all twice
        if "**" not in path:
            yield from _walk(one, recursive, seen)
        elif not Path(one).is_dir():
            yield FileItem(one)


def _walk(top: str, recursive: bool, seen: set[tuple[int, int]] | None = None) -> Iterator[Item]:
    """The files of a folder. Links to folders are followed, each folder being walked once."""
    if not Path(top).is_dir():
        yield FileItem(top)
        return
    seen = set() if seen is None else seen
    folders = [top]
    while folders:
        folder = folders.pop()
        try:
            status = Path(folder).stat()
            if (status.st_dev, status.st_ino) in seen:
                continue
            seen.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as scan:
                entries = sorted(scan, key=lambda entry: entry.name)
        except OSError as error:
            yield BrokenItem(folder, error)
            continue
        below = []
        for entry in entries:
            if _is_folder(entry):
                below.append(entry.path)
            else:
                yield FileItem(entry.path)
        if recursive:
            folders.extend(reversed(below))


def _is_folder(entry: os.DirEntry[str]) -> bool:
    with contextlib.suppress(OSError):  # a link to itself is no folder; opening it will say why
        return entry.is_dir()
    return False
