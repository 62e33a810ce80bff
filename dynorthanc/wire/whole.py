"""Whether an answer is whole: by its length if one was told, else by its end, if its kind has one.

An answer with neither length nor chunks ends when the connection does, which is also how it is cut off:
Orthanc's archives are sent so. Of a ZIP the end is looked for in any case, as something on the way may have
given a length to half of one.
"""

from __future__ import annotations

import io
import json
import re
import zlib
from collections.abc import Callable, Mapping

from dynorthanc.base.patterns import pattern

ZIP = "application/zip"
_BOUNDARY = pattern(r'(?i)boundary="?([^";\s]+)')


def why_cut(content: bytes, headers: Mapping[str, str], promised: tuple[str, ...] = ()) -> str:
    """Why the body of an answer isn't whole; empty if it is, or if that can't be told.

    `promised`: the media types that the route answers with.
    """
    is_chunked = "chunked" in headers.get("Transfer-Encoding", "").lower()
    if not content and "Content-Length" not in headers and not is_chunked:
        # the connection may have been lost within the head
        return "nothing says where it ends, and nothing came"
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


def _by_beginning(content: bytes) -> str:
    for mark, is_whole in _ENDS.items():
        if content.startswith(mark):
            return "" if is_whole(content) else "its end is missing"
    if content[128:132] == b"DICM":
        from dynorthanc.base import dicomend

        return "the last element of the DICOM file isn't all there" if dicomend.is_cut(content) else ""
    return ""


def _zip(content: bytes) -> str:
    from dynorthanc.base.zipend import why_not_whole

    return why_not_whole(io.BytesIO(content), len(content))


def _multipart(content: bytes, declared: str) -> str:
    boundary = _BOUNDARY.search(declared)
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
