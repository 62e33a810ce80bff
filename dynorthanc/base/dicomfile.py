"""What bytes tell by themselves: whether they are DICOM, where the file ends, its transfer syntax."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import Any

HEAD = 1024  # bytes that tell what a file is
DICOM, GZIP, ZIP = "DICOM", "gzip", "ZIP"

_DICOMDIR = b"\x02\x00\x02\x00UI\x14\x001.2.840.10008.1.3.10"
_VRS = frozenset(
    b"AE AS AT CS DA DS DT FD FL IS LO LT OB OD OF OL OV OW "
    b"PN SH SL SQ SS ST SV TM UC UI UL UN UR US UT UV".split()
)
_IMPLICIT, _BIG, _DEFLATED = "1.2.840.10008.1.2", "1.2.840.10008.1.2.2", "1.2.840.10008.1.2.1.99"
_LONG = frozenset((b"OB", b"OD", b"OF", b"OL", b"OV", b"OW", b"SQ", b"SV", b"UC", b"UN", b"UR", b"UT", b"UV"))
_ENDLESS = 0xFFFFFFFF
_ITEM, _ITEM_END, _SEQUENCE_END = (0xFFFE, 0xE000), (0xFFFE, 0xE00D), (0xFFFE, 0xE0DD)


def sniff(head: bytes) -> str:
    """What a file is, by its first `HEAD` bytes: `DICOM`, `GZIP`, `ZIP`, or in words why it is none."""
    if not head:
        return "it is empty"
    if head[128:132] == b"DICM":
        return "a DICOMDIR lists images and is none" if _DICOMDIR in head else DICOM
    if head[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return ZIP
    if head[:3] == b"\x1f\x8b\x08":
        return GZIP
    return DICOM if _begins_like_dicom(head) else "it doesn't begin like DICOM"


def _begins_like_dicom(head: bytes) -> bool:
    """Whether it is DICOM without a preamble: a first element of group 2 or 8 in one of the encodings."""
    if len(head) < 8:
        return False
    group, element, length = struct.unpack_from("<HHL", head)
    if group in (2, 8) and element < 0x3100:
        if head[4:6] in _VRS:
            return True
        if group == 8 and length % 2 == 0 and 8 + length + 8 <= len(head):  # implicit: a second must follow
            second, _, after = struct.unpack_from("<HHL", head, 8 + length)
            return bool(8 <= second <= 0x10 and after % 2 == 0 and after < 1 << 16)
        return False
    return head[:2] == b"\x00\x08" and head[4:6] in _VRS


def is_cut(content: bytes) -> bool:
    """Whether something is missing at the end. What ends between two elements, or is odd, passes."""
    try:
        at, syntax = _header(content)
        if syntax == _DEFLATED:
            inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            data = content[at:]
            while data and not inflate.eof:
                inflate.decompress(data, 1 << 18)
                data = inflate.unconsumed_tail
            return not inflate.eof
        return _walk(content, at, ">" if syntax == _BIG else "<", syntax == _IMPLICIT)
    except struct.error:  # not even the head of an element
        return True
    except (ValueError, zlib.error):
        return False


def is_followed(file: Any) -> bool:
    """Whether another DICOM file begins where this one should end, or go on with an element.

    The content of a file, or a binary file that can be rewound: it is left where it stood, and read whole
    only where a second mark of DICOM is in it.
    """
    if isinstance(file, (bytes, bytearray, memoryview)):
        return _is_followed(bytes(file))
    place = file.seek(0, 1)
    tail, marks = b"", 0
    while marks < 2 and (piece := file.read(1 << 20)):
        marks += (tail + piece).count(_MARK)
        tail = piece[1 - len(_MARK) :]
    file.seek(place)
    content = file.read() if marks > 1 else b""
    file.seek(place)
    return _is_followed(content)


def _is_followed(content: bytes) -> bool:
    if content[128:134] != _MARK or content.find(_MARK, 132) < 0:
        return False
    try:
        at, syntax = _header(content)
        if syntax == _DEFLATED:
            inflate = zlib.decompressobj(-zlib.MAX_WBITS)
            inflate.decompress(content[at:])
            return _MARK in inflate.unused_data[:136]  # behind a byte that makes it even
        order, is_implicit = ">" if syntax == _BIG else "<", syntax == _IMPLICIT
        return any(
            content[place + 128 : place + 134] == _MARK
            for place, depth in _steps(content, at, order, is_implicit)
            if depth == 0
        )
    except (struct.error, ValueError, zlib.error):
        return False


_MARK = b"DICM\x02\x00"
"""What comes behind the preamble of a DICOM file, and what that begins with."""


def transfer_syntax(content: bytes) -> str:
    """The transfer syntax UID in the head of a DICOM file; empty where there is none."""
    try:
        return _header(content)[1]
    except (struct.error, ValueError):
        return ""


def _header(content: bytes) -> tuple[int, str]:
    """Where the data set begins, and its transfer syntax."""
    at, syntax = 132, ""
    while content[at : at + 2] == b"\x02\x00":
        tag, at, length = _element(content, at, "<", False)
        if tag[1] == 0x10:
            syntax = content[at : at + length].rstrip(b"\0 ").decode("ascii")
        at += length
    return at, syntax


def _element(content: bytes, at: int, order: str, implicit: bool) -> tuple[tuple[int, int], int, int]:
    """(tag, where the value begins, its length)."""
    group, element = struct.unpack_from(order + "2H", content, at)
    if implicit or group == 0xFFFE:
        return (group, element), at + 8, struct.unpack_from(order + "L", content, at + 4)[0]
    vr = content[at + 4 : at + 6]
    if not vr.isalpha():
        if len(vr) == 2:
            raise ValueError("no value representation")
        raise struct.error
    if vr in _LONG:
        length = struct.unpack_from(order + "L", content, at + 8)[0]
        if vr == b"UN" and length == _ENDLESS:
            raise ValueError("implicit within explicit")
        return (group, element), at + 12, length
    return (group, element), at + 8, struct.unpack_from(order + "H", content, at + 6)[0]


def _walk(content: bytes, at: int, order: str, implicit: bool) -> bool:
    *_, (end, depth) = _steps(content, at, order, implicit)
    return end > len(content) or depth > 0


def _steps(content: bytes, at: int, order: str, implicit: bool) -> Iterator[tuple[int, int]]:
    """Where elements begin, and where the last one ends, with how many sequences are open there."""
    depth, end = 0, len(content)
    yield at, depth
    while at < end:
        tag, at, length = _element(content, at, order, implicit)
        if tag in (_ITEM_END, _SEQUENCE_END):
            depth -= 1
        elif length == _ENDLESS:
            depth += 1
        else:
            at += length
        yield at, depth
