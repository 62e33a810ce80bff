"""Whether a ZIP file is whole, judged by its end, in constant memory.

A ZIP ends with a record that says where its table of contents lies. If that record is there, ends where the
file ends and points to such a table directly before it, nothing is missing at the end. What lies between is
guarded by TCP, and by the checksum of each member, where the whole is at hand.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections.abc import Iterator
from functools import partial
from typing import IO, NamedTuple

from dynorthanc.base.threads import Threads

_END = struct.Struct("<4s4H2LH")
_END_64 = struct.Struct("<4sQ2H2L4Q")
_LOCATOR = struct.Struct("<4sLQL")
_LONGEST = _END.size + 0xFFFF  # with the longest possible comment


class _Table(NamedTuple):
    """What the end of a ZIP says of its table of contents, which has to end where that end begins."""

    end_at: int
    entries: int
    length: int
    start: int


def why_not_whole(file: IO[bytes], size: int, padded: bool = False) -> str:
    """Return why the file of `size` bytes isn't a whole ZIP; an empty string if it is one.

    `padded`: something may follow after its end, as `zipfile` and unzip have it.
    """
    reason = "the end of the ZIP is missing"
    for table in _tables(file, size, padded):
        reason = _check(file, table)
        if not reason:
            break
    return reason


_AT_ONCE = 4  # parts of a large archive that are unpacked side by side
_LARGE = 1 << 24  # bytes of one
_LEAST, _RATIO = 1 << 30, 100  # bytes, and times its size, that an archive of images may unpack to
_DAMAGED = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, OverflowError)


def why_damaged(file: IO[bytes], size: int) -> str:
    """Return why the whole ZIP isn't what was packed, by its checksums; an empty string if it is.

    What can't be unpacked here (encrypted, packed in another way, to more than makes sense) passes.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            members = archive.infolist()
            if sum(member.file_size for member in members) > max(_LEAST, _RATIO * size):
                return ""
            several = _AT_ONCE if size > _LARGE else 1
            parts = [members[start::several] for start in range(several)]
            unpack = partial(_unpack, archive)
            if several == 1:
                unpack(members)
            else:
                with Threads(several, "dynorthanc-unpack") as pool:
                    list(pool.map(unpack, parts))
    except _DAMAGED:
        return "the ZIP is damaged: its members aren't what they were packed from"
    except RuntimeError:
        return ""
    return ""


def _unpack(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo]) -> None:
    for member in members:
        with archive.open(member) as content:
            while content.read(1 << 18):
                pass


def table_length(file: IO[bytes], size: int, padded: bool = False) -> int:
    """Return the length in bytes of the table of contents of a whole ZIP."""
    return next((table.length for table in _tables(file, size, padded) if not _check(file, table)), 0)


def _tables(file: IO[bytes], size: int, padded: bool) -> Iterator[_Table]:
    """What may be the end of a ZIP, the last first: a comment may hold the mark too."""
    file.seek(max(0, size - _LONGEST))
    tail = file.read(_LONGEST)
    tail_at = size - len(tail)
    at = len(tail)
    while (at := tail.rfind(b"PK\x05\x06", 0, at)) >= 0:
        if at + _END.size <= len(tail):
            end = _END.unpack_from(tail, at)
            behind = len(tail) - (at + _END.size + end[7])
            if behind == 0 or (padded and behind > 0):
                table = _Table(tail_at + at, end[4], end[5], end[6])
                yield _large(file, table.end_at) or table  # the large record wins, as for `zipfile`


def _check(file: IO[bytes], table: _Table) -> str:
    """Check that the table of contents fills the space before the record that tells of it."""
    if table.start + table.length != table.end_at:
        return "the ZIP's table of contents isn't where its end says"
    if table.entries:
        file.seek(table.start)
        if file.read(4) not in (b"PK\x01\x02", b""):  # nothing, of a file whose end alone is at hand
            return "the ZIP has no table of contents"
    return ""


def _large(file: IO[bytes], end_at: int) -> _Table | None:
    """Where the large format keeps the same; None if it isn't used."""
    if end_at < _LOCATOR.size + _END_64.size:
        return None
    file.seek(end_at - _LOCATOR.size)
    mark, _, at, _ = _LOCATOR.unpack(file.read(_LOCATOR.size))
    if mark != b"PK\x06\x07" or at > end_at - _LOCATOR.size - _END_64.size:
        return None
    file.seek(at)
    found = file.read(_END_64.size)
    if len(found) < _END_64.size:
        return None
    record = _END_64.unpack(found)
    if record[0] != b"PK\x06\x06":
        return None
    return _Table(at, record[7], record[8], record[9])
