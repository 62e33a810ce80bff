"""How large an answer may be: what memory can hold, what a disk has room for."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from dynorthanc.errors import AnswerTooLarge, ValidationError

_USUAL = 16 << 30  # bytes of memory, where the system doesn't tell
_OF_CONTAINERS = ("/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes")
_SHARE = 0.9  # of the free space of a disk, for an answer that tells no length


@cache
def memory() -> int:
    """The bytes of memory that there are, in the machine or its container."""
    sizes = [_USUAL]
    with suppress(AttributeError, OSError, ValueError):  # as on Windows
        sizes = [os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")]
    for limit in _OF_CONTAINERS:
        with suppress(OSError, ValueError):  # none, or "max"
            sizes.append(int(Path(limit).read_text("ascii")))
    return min(size for size in sizes if size > 0)


def held(max_unpacked: int) -> int:
    """The bytes that an answer in memory may have if it tells its length, or is a ZIP."""
    return max(max_unpacked, memory() // 3)


class Room:
    """The room for an answer that goes to a file in `folder`.

    `limit`: bytes that it may have at most; None for as many as it tells, if the disk has room for them, or
    nine tenths of that room.
    """

    def __init__(self, folder: Path, limit: int | None, method: str = "", template: str = "") -> None:
        if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int) or limit < 1):
            raise ValidationError("download", ["limit is a number of bytes from 1 on, or None"])
        self._call: dict[str, Any] = {"method": method, "template": template}
        self._limit, self._free = limit, None
        if limit is None:
            with suppress(OSError):
                self._free = shutil.disk_usage(folder).free or None  # some file systems tell nothing

    def told(self, length: int) -> None:
        """It tells to have so many bytes. Raises `AnswerTooLarge`."""
        self._check(length, self._free, f"it says that it has {length:,} bytes, ")

    def came(self, received: int) -> None:
        """So many bytes of it have come, and it tells no length. Raises `AnswerTooLarge`."""
        most = None if self._free is None else int(self._free * _SHARE)
        self._check(received, most, "it tells no length, and there is no end in sight: ")

    def _check(self, count: int, most: int | None, what: str) -> None:
        most = self._limit if self._limit is not None else most
        if most is not None and count > most:
            bound = f"more than {most:,} are refused, " + (
                "the limit given" if self._limit is not None else "the room on the disk"
            )
            label = f"{self._call['method']} {self._call['template'] or '(some path)'}"
            raise AnswerTooLarge(f"{label}: {what}{bound}; limit= of stream() allows more", **self._call)
