"""Compressed answers, unpacked piece by piece: whole, and no more of them than makes sense.

Some megabytes of gzip may stand for gigabytes. So what unpacks to more than a bound, and to more than a
hundred times of what came, is refused.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Any

from dynorthanc.errors import AnswerTooLarge, IncompleteAnswer

MAX_UNPACKED = 256 << 20
"""Bytes that a compressed answer may become, unless a client is told otherwise."""
RATIO = 100
"""What was compressed less than this may become larger."""
ACCEPTED = "gzip, deflate"
"""What can be unpacked. `requests` asks for more, where libraries for that are installed."""
_EMPTY = 1 << 20
"""Compressed bytes that may stand for nothing; more of them are no data, which nothing makes longer."""
_PIECE = 1 << 18
_PLAIN = ("", "identity")
_KNOWN = ("gzip", "x-gzip", "deflate")
_NAMES = (*_KNOWN, "identity", "br", "zstd", "compress", "x-compress")
"""Those that are told: whatever else stands there, it may be anything."""


class Unpacker:
    """Unpacks one answer; `encoding` is the value of its Content-Encoding."""

    def __init__(self, encoding: str, limit: int | None, method: str = "", template: str = "") -> None:
        self._call: dict[str, Any] = {"method": method, "template": template}
        self._label = f"{method} {template or '(some path)'}"
        self._encoding = encoding.strip().lower()
        self._limit = limit
        self._came = self._made = 0
        if self._encoding not in (*_KNOWN, *_PLAIN):
            told = ", ".join(word if word in _NAMES else "…" for word in self._encoding.split(", "))
            why = f"the answer is packed as {told!r}, which can't be unpacked: {ACCEPTED} can, one of them"
            raise IncompleteAnswer(f"{self._label}: {why}", **self._call)
        self._inner = _decoder(self._encoding)

    @property
    def is_plain(self) -> bool:
        """Whether nothing is to be unpacked."""
        return self._encoding in _PLAIN

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """What some more bytes become. Raises `AnswerTooLarge`, or `IncompleteAnswer` if they are damaged."""
        if self.is_plain:
            yield data
            return
        self._came += len(data)
        while data:
            unpack = self._inner
            try:
                made = unpack.decompress(data, _PIECE)
            except zlib.error:
                if self._made or self._encoding != "deflate" or self._came != len(data):
                    raise self._broken("is damaged") from None
                self._inner = zlib.decompressobj(-zlib.MAX_WBITS)  # as many servers understand deflate
                continue
            data = unpack.unconsumed_tail
            if unpack.eof and unpack.unused_data:  # a further member of the gzip
                data, self._inner = unpack.unused_data, _decoder(self._encoding)
            self._made += len(made)
            self._check()
            if made:
                yield made
        if self._came > _EMPTY + 2 * self._made:
            raise self._broken("stands for nothing, and goes on and on")

    def _check(self) -> None:
        if self._limit is not None and self._made > max(self._limit, RATIO * self._came):
            raise AnswerTooLarge(
                f"{self._label}: {self._came:,} compressed bytes of the answer become more than "
                f"{self._limit:,}, which is refused; max_unpacked= of the client allows more",
                **self._call,
            )

    def _broken(self, why: str) -> IncompleteAnswer:
        return IncompleteAnswer(f"{self._label}: the compressed answer {why}", **self._call)

    def end(self) -> None:
        """Raise `IncompleteAnswer` if the compressed data has no end."""
        if self._came and not self._inner.eof:
            raise self._broken("ended too early")


def _decoder(encoding: str) -> Any:
    return zlib.decompressobj(zlib.MAX_WBITS if encoding == "deflate" else 16 + zlib.MAX_WBITS)
