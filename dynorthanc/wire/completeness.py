"""Whether an answer is whole: by its length if one was told, else by its end, if its kind has one.

An answer with neither length nor chunks ends when the connection does, which is also how it is cut off: the
archives and multipart answers of servers are sent so, and nothing else. Of a ZIP the end is looked for in
any case, as something on the way may have given a length to half of one, and its checksums are compared.
Where the server tells the MD5 of what it sends (`ETag`), that is compared.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zlib
from collections.abc import Callable, Mapping
from typing import Any

from dynorthanc.base.patterns import pattern

ZIP = "application/zip"
ANYTHING = "application/octet-stream"
_PAGES = ("text/html", "application/xhtml+xml")
TELL_MD5 = ("/attachments/{name}/data", "/metadata/{name}")
"""Ends of the routes that tell the MD5 of their answer, beside its revision, since Orthanc 1.9.2."""
_ETAG = pattern(r'"?\d+-([0-9a-f]{32})"?')
_HELD = 8 << 20  # bytes of a streamed answer, up to which all of it is looked at
TAIL = 1 << 20
"""Bytes of a larger one, which are looked at."""
BOUNDARY = pattern(r'(?i)boundary="?([^";,\s]+)')
"""What stands between the parts of a multipart body, in its Content-Type."""


def ends_with_connection(response: Any) -> bool:
    """Whether an answer from the line has its end where the connection has."""
    answer: Any = getattr(response.raw, "_original_response", None)
    return getattr(answer, "length", 0) is None and not answer.chunked


def why_cut(
    content: bytes, headers: Mapping[str, str], promised: tuple[str, ...] = (), is_open: bool = False
) -> str:
    """Why the body of an answer isn't whole; empty if it is, or if that can't be told.

    `promised`: the media types that the route answers with. `is_open`: it came from the line, and ends with
    the connection: then it isn't whole, either, if that can't be told.
    """
    is_chunked = "chunked" in headers.get("Transfer-Encoding", "").lower()
    if not content and "Content-Length" not in headers and not is_chunked:
        # the connection may have been lost within the head
        return "nothing says where it ends, and nothing came"
    if not content and _is_file(headers, promised):
        return NOTHING
    declared = headers.get("Content-Type", "")
    if "Content-Length" in headers and promised != (ZIP,) and not declared.lower().startswith(ZIP):
        return ""
    kind = declared.partition(";")[0].strip().lower()
    if kind == ZIP or (promised == (ZIP,) and not kind.endswith("json")):
        return _zip(content)
    if "Content-Length" in headers or is_chunked:
        return ""
    why = _by_end(content, kind, declared)
    return why if why is not None else UNTOLD if is_open else ""


def _by_end(content: bytes, kind: str, declared: str) -> str | None:
    """What the end of something says, of whose length nobody does; None if its kind has no end."""
    if kind.startswith("multipart/"):
        return _multipart(content, declared)
    if kind == "application/json" or kind.endswith("+json"):
        return _json(content)
    if kind.endswith("xml"):
        return _xml(content)
    return _by_beginning(content)


UNTOLD = "nothing says where it ends, and its kind has no end: something on the way took its length"
NOTHING = "nothing came where a file was promised"
_FILES = frozenset((ZIP, "application/dicom", "application/pdf", "image/png", "image/jpeg"))
_INSTEAD = ("application/dicom+json", "application/dicom+xml", "image/x-portable-arbitrarymap")
"""What may come in place of a file, which isn't empty, either."""
MAY_BE_EMPTY = ("/metadata/{name}", "/labels/{label}", "/tools/metrics", "/tools/metrics-prometheus")
"""Ends of the routes whose text may be empty."""


def _is_file(headers: Mapping[str, str], promised: tuple[str, ...]) -> bool:
    """Whether it is, or should be, a file of a kind that can't be empty."""
    kind = headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return kind in _FILES or (not _FILES.isdisjoint(promised) and _FILES.union(_INSTEAD).issuperset(promised))


def is_page(headers: Mapping[str, str], promised: tuple[str, ...]) -> bool:
    """Whether a web page has come where the route answers with something else.

    A portal that wants a login answers everything so, with status 200: a deletion would seem done.
    """
    kind = headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return kind in _PAGES and kind not in promised and ANYTHING not in promised


def looks_like_page(content: bytes, promised: tuple[str, ...]) -> bool:
    """Whether it is a web page by its beginning, whatever it calls itself, where no text was promised."""
    start = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if not start.startswith((b"<!doctype html", b"<html")):
        return False
    may_be_text = any(kind.startswith("text/") or kind.endswith(("xhtml+xml", "/xml")) for kind in promised)
    return not may_be_text and (ANYTHING not in promised or "application/dicom" in promised)


def told_md5(headers: Mapping[str, str], template: str) -> str:
    """The MD5 that an answer tells of its own body, in hex; empty if it tells none."""
    if not template.endswith(TELL_MD5):
        return ""
    found = _ETAG.fullmatch(headers.get("ETag", ""))
    return found[1] if found else ""


def why_other(content: bytes, headers: Mapping[str, str], template: str) -> str:
    """Why the body of an answer isn't what the server keeps; empty if it is, or if that can't be told."""
    md5 = told_md5(headers, template)
    return "" if not md5 or hashlib.md5(content, usedforsecurity=False).hexdigest() == md5 else OTHER


OTHER = "its MD5 isn't the one the server keeps for it"


class Seen:
    """What went by of a streamed answer: judged at its end as `why_cut` and `why_other` judge one in memory.

    Of a large one only the end is left to look at, which tells less of some kinds.
    """

    def __init__(
        self,
        headers: Mapping[str, str],
        promised: tuple[str, ...] = (),
        template: str = "",
        is_open: bool = False,
    ) -> None:
        self._headers, self._promised, self._is_open = headers, promised, is_open
        self._md5 = told_md5(headers, template)
        self._digest = hashlib.md5(usedforsecurity=False) if self._md5 else None
        has_end = "Content-Length" in headers or _is_chunked(headers)
        is_zip = promised == (ZIP,) or headers.get("Content-Type", "").lower().startswith(ZIP)
        self._kept: bytearray | None = bytearray() if is_zip or not has_end else None
        self._gone = 0
        self._lacks = _is_file(headers, promised)

    def add(self, piece: bytes) -> None:
        """Some more of it."""
        self._lacks = self._lacks and not piece
        if self._digest is not None:
            self._digest.update(piece)
        if self._kept is not None:
            self._kept += piece
            if len(self._kept) > _HELD:
                self._gone += len(self._kept) - TAIL
                del self._kept[:-TAIL]

    def why_not_whole(self) -> str:
        """Why it isn't all there, or isn't what the server keeps; empty if nothing speaks against it."""
        if self._digest is not None and self._digest.hexdigest() != self._md5:
            return OTHER
        if self._lacks:
            return NOTHING
        if self._kept is None:
            return ""
        if not self._gone:
            return why_cut(bytes(self._kept), self._headers, self._promised, self._is_open)
        return why_cut_large(bytes(self._kept), self._gone, self._headers, self._promised, self._is_open)


def why_cut_large(
    tail: bytes, before: int, headers: Mapping[str, str], promised: tuple[str, ...], is_open: bool
) -> str:
    """The same as `why_cut` by the end alone, of which `before` bytes are gone."""
    declared = headers.get("Content-Type", "")
    kind = declared.partition(";")[0].strip().lower()
    if kind == ZIP or (promised == (ZIP,) and not kind.endswith("json")):
        from dynorthanc.base.zipend import why_not_whole

        return why_not_whole(_Tail(tail, before), before + len(tail))
    if kind.startswith("multipart/") and BOUNDARY.search(declared):
        return _multipart(tail, declared) or ""
    if kind.endswith("json"):
        return "" if tail.rstrip().endswith((b"]", b"}")) else "the JSON ends too early"
    return UNTOLD if is_open else ""


class _Tail(io.BytesIO):
    """The end of a file, at its place in it; nothing is to be read of what comes before."""

    def __init__(self, tail: bytes, before: int) -> None:
        super().__init__(tail)
        self._before = before
        self._is_unseen = False

    def seek(self, at: int, whence: int = 0) -> int:
        self._is_unseen = at < self._before
        return super().seek(max(0, at - self._before), whence)

    def read(self, size: int | None = -1) -> bytes:
        return b"" if self._is_unseen else super().read(size)


def _is_chunked(headers: Mapping[str, str]) -> bool:
    return "chunked" in headers.get("Transfer-Encoding", "").lower()


def _by_beginning(content: bytes) -> str | None:
    for mark, is_whole in _ENDS.items():
        if content.startswith(mark):
            return "" if is_whole(content) else "its end is missing"
    if content[128:132] == b"DICM":
        from dynorthanc.base import dicomfile

        return "the last element of the DICOM file isn't all there" if dicomfile.is_cut(content) else ""
    if content.startswith((b"{", b"[")):  # JSON that doesn't call itself so, or a text
        return _json(content) and None
    return None


def _zip(content: bytes) -> str:
    from dynorthanc.base.zipend import why_damaged, why_not_whole

    file = io.BytesIO(content)
    return why_not_whole(file, len(content)) or why_damaged(file, len(content))


def _multipart(content: bytes, declared: str) -> str | None:
    boundary = BOUNDARY.search(declared)
    if boundary is None:
        return None
    is_whole = content.rstrip().endswith(f"--{boundary[1]}--".encode())
    return "" if is_whole else "the last boundary of its parts is missing"


def _json(content: bytes) -> str | None:
    try:
        json.loads(content or b"null")
    except (ValueError, RecursionError):
        return "the JSON ends too early"
    return None if content[-1:].isdigit() else ""


def _xml(content: bytes) -> str | None:
    root = re.search(rb"<([A-Za-z_][^\s/>]*)", content)
    if root is None:
        return None
    is_whole = content.rstrip().endswith((b"</" + root[1] + b">", b"/>"))
    return "" if is_whole else "the last tag is missing"


def _gzip(content: bytes) -> bool:
    try:
        while content:
            unpack, data = zlib.decompressobj(16 + zlib.MAX_WBITS), content
            while data and not unpack.eof:
                unpack.decompress(data, 1 << 18)
                data = unpack.unconsumed_tail
            if not unpack.eof:
                return False
            content = unpack.unused_data.lstrip(b"\0")
    except zlib.error:
        return False
    return True


def _numpy(content: bytes) -> bool:
    """The header of the format tells the shape and the size of a number."""
    wide = content[6:7] != b"\x01"
    start = 12 if wide else 10
    length = int.from_bytes(content[8:start], "little")
    header = content[start : start + length].decode("latin-1")
    shape = re.search(r"'shape': *\(([0-9, ]*)\)", header)
    item = re.search(r"'descr': *'[<>|=]?[a-zA-Z]([0-9]+)'", header)
    if len(header) < length:
        return False
    if shape is None or item is None:
        return True  # of several fields
    size = int(item[1])
    for side in shape[1].split(","):
        size *= int(side) if side.strip() else 1
    return len(content) >= start + length + size


def _pam(content: bytes) -> bool:
    head, ended, pixels = content.partition(b"ENDHDR\n")
    found = dict(re.findall(rb"(WIDTH|HEIGHT|DEPTH|MAXVAL) ([0-9]{1,9})", head))
    if not ended or len(found) < 4:
        return False
    width, height, depth, highest = (int(found[n]) for n in (b"WIDTH", b"HEIGHT", b"DEPTH", b"MAXVAL"))
    return len(pixels) >= width * height * depth * (2 if highest > 255 else 1)


_ENDS: dict[bytes, Callable[[bytes], bool]] = {
    b"PK\x03\x04": lambda content: not _zip(content),
    b"\x89PNG\r\n": lambda content: content.endswith(b"IEND\xaeB`\x82"),
    b"\xff\xd8\xff": lambda content: b"\xff\xd9" in content[-16:],
    b"%PDF-": lambda content: b"%%EOF" in content[-1024:],
    b"\x1f\x8b": _gzip,
    b"\x93NUMPY": _numpy,
    b"P7\n": _pam,
}
"""How files that begin so end."""
