"""Whether bodies are sent compressed: as told, or where it is seen to pay.

Over a thin line it pays, on one's own machine it only costs time. So the first bodies of some size go as they
are; where they don't go fast, the next ones go compressed, and what was faster goes on.
"""

from __future__ import annotations

import gzip
import shutil
import tempfile
from contextlib import ExitStack
from time import perf_counter
from typing import IO, Any

_LEAST = 1 << 16  # bytes; of smaller bodies, the line's delay decides
_FEWEST = 4  # bodies that tell how fast a line is
_FAST = 20e6  # bytes a second; a core compresses some times as much
_WORTH = 1.5  # times as fast: less may be by chance
_SHRUNK = 0.95  # of its size, that a body has at most compressed: else it goes as it is


class Compression:
    """What is known of a line to a server; shared by all threads that send, and pickled for processes.

    `wanted`: whether to compress, None for finding out. `at_once`: how many bodies go side by side.
    """

    def __init__(self, wanted: bool | None, at_once: int = 1) -> None:
        self.wanted = wanted
        self._enough = max(_FEWEST, at_once)
        self._plain: list[tuple[float, int]] = []  # when each had arrived, and its bytes
        self._packed: list[tuple[float, int]] = []

    def wants(self, size: int) -> bool:
        """Whether a body of so many bytes is to be compressed."""
        if self.wanted is not None or size < _LEAST:
            return bool(self.wanted)
        if len(self._plain) <= 2 * self._enough:
            return False
        plain = _rate(self._plain, self._enough)
        if plain > _FAST:
            self.wanted = False
        elif len(self._packed) > 2 * self._enough:
            self.wanted = _rate(self._packed, self._enough) > _WORTH * plain
        return self.wanted is not False

    def took(self, packed: bool, size: int) -> None:
        """One has arrived that had so many bytes before it was compressed."""
        if self.wanted is None and size >= _LEAST:
            (self._packed if packed else self._plain).append((perf_counter(), size))


def _rate(arrived: list[tuple[float, int]], some: int) -> float:
    """Bytes a second of so many, after as many: before, connections were made and others on their way."""
    counted = arrived[some : 2 * some + 1]
    return sum(size for _, size in counted[1:]) / max(1e-9, counted[-1][0] - counted[0][0])


def packed(body: bytes | IO[bytes], size: int, until: ExitStack) -> bytes | IO[bytes] | None:
    """The body in gzip, None if that is hardly smaller. A file gives a temporary file, closed by `until`."""
    if isinstance(body, bytes):
        small = gzip.compress(body, 1)
        return small if len(small) < _SHRUNK * size else None
    file: Any = until.enter_context(tempfile.TemporaryFile())  # noqa: SIM115 - `until` closes it
    with gzip.GzipFile(fileobj=file, mode="wb", compresslevel=1) as into:
        shutil.copyfileobj(body, into, 1 << 18)
    length = file.tell()
    file.seek(0)
    return file if length < _SHRUNK * size else None
