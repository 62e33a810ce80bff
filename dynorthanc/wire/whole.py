"""Whether an answer is whole: by its length if one was told, else by its end, if its kind has one.

An answer with neither length nor chunks ends when the connection does, which is also how it is cut off:
Orthanc's archives are sent so. Of a ZIP the end is looked for in any case, as something on the way may have
given a length to half of one. Where the server tells the MD5 of what it sends (`ETag`), that is compared.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
import zlib
from collections.abc import Callable, Mapping

from dynorthanc.base.patterns import pattern

ZIP = "application/zip"
ANYTHING = "application/octet-stream"
_PAGES = ("text/html", "application/xhtml+xml")
TELL_MD5 = ("/attachments/{name}/data", "/metadata/{name}")
"""Ends of the routes that tell the MD5 of their answer, beside its revision, since Orthanc 1.9.2."""
_ETAG = pattern(r'"?\d+-([0-9a-f]{32})"?')
_HELD = 8 << 20  # bytes of a streamed answer, up to which all of it is looked at
_TAIL = 1 << 20  # of a larger one
BOUNDARY = pattern(r'(?i)boundary="?([^";,\s]+)')
"""What stands between the parts of a multipart body, in its Content-Type."""


def why_cut(content: bytes, headers: Mapping[str, str], promised: tuple[str, ...] = ()) -> str:
    """Why the body of an answer isn't whole; empty if it is, or if that can't be told.

    `promised`: the media types that the route answers with.
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
    if kind.startswith("multipart/"):
        return _multipart(content, declared)
    if kind == "application/json" or kind.endswith("+json"):
        return _json(content)
    if kind.endswith("xml"):
        return _xml(content)
    return _by_beginning(content)


NOTHING = "nothing came where a file was promised"
_FILES = frozenset((ZIP, "application/dicom", "application/pdf", "image/png", "image/jpeg"))


def _is_file(headers: Mapping[str, str], promised: tuple[str, ...]) -> bool:
    """Whether it is, or should be, a file of a kind that can't be empty."""
    kind = headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return kind in _FILES or (bool(promised) and _FILES.issuperset(promised))


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
        self, headers: Mapping[str, str], promised: tuple[str, ...] = (), template: str = ""
    ) -> None:
        self._headers, self._promised = headers, promised
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
                self._gone += len(self._kept) - _TAIL
                del self._kept[:-_TAIL]

    def why_not_whole(self) -> str:
        """Why it isn't all there, or isn't what the server keeps; empty if nothing speaks against it."""
        if self._digest is not None and self._digest.hexdigest() != self._md5:
            return OTHER
        if self._lacks:
            return NOTHING
        if self._kept is None:
            return ""
        if not self._gone:
            return why_cut(bytes(self._kept), self._headers, self._promised)
        return self._of_the_end(bytes(self._kept))

    def _of_the_end(self, tail: bytes) -> str:
        kind = self._headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if kind == ZIP or (self._promised == (ZIP,) and not kind.endswith("json")):
            from dynorthanc.base.zipend import why_not_whole

            return why_not_whole(_Tail(tail, self._gone), self._gone + len(tail))
        if kind.startswith("multipart/"):
            return _multipart(tail, self._headers["Content-Type"])
        if kind.endswith("json") and not tail.rstrip().endswith((b"]", b"}")):
            return "the JSON ends too early"
        return ""


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


def _by_beginning(content: bytes) -> str:
    for mark, is_whole in _ENDS.items():
        if content.startswith(mark):
            return "" if is_whole(content) else "its end is missing"
    if content[128:132] == b"DICM":
        from dynorthanc.base import dicomfile

        return "the last element of the DICOM file isn't all there" if dicomfile.is_cut(content) else ""
    return ""


def _zip(content: bytes) -> str:
    from dynorthanc.base.zipend import why_not_whole

    return why_not_whole(io.BytesIO(content), len(content))


def _multipart(content: bytes, declared: str) -> str:
    boundary = BOUNDARY.search(declared)
    if boundary is None or content.rstrip().endswith(f"--{boundary[1]}--".encode()):
        return ""
    return "the last boundary of its parts is missing"


def _json(content: bytes) -> str:
    try:
        if content:
            json.loads(content)
    except (ValueError, RecursionError):
        return "the JSON ends too early"
    return ""


def _xml(content: bytes) -> str:
    root = re.search(rb"<([A-Za-z_][^\s/>]*)", content)
    end = content.rstrip()
    if root is None or end.endswith((b"</" + root[1] + b">", b"/>")):
        return ""
    return "the last tag is missing"


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
