"""PDFs and pictures made DICOM by the server, and PDFs taken out again."""

from __future__ import annotations

import io
import os
from base64 import b64encode
from collections.abc import Mapping
from contextlib import AbstractContextManager, nullcontext
from typing import IO, TYPE_CHECKING, Any

from dynorthanc.answers.binary import Binary
from dynorthanc.answers.shape import expected
from dynorthanc.base.files import named, opened
from dynorthanc.errors import ValidationError
from dynorthanc.resources.find import Find, NotOne
from dynorthanc.resources.query_values import merged as merged
from dynorthanc.resources.resolve import Resource, argument, only

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

Document = str | os.PathLike[str] | bytes | IO[bytes]
"""The path of a file, its content, or the open file."""

PDF = ("application/pdf",)
IMAGES = ("image/png", "image/jpeg")
_BEGINNINGS = {"application/pdf": b"%PDF-", "image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff"}
_HEAD = max(map(len, _BEGINNINGS.values()))
_BLOCK = 1 << 20
_MOST = 1 << 30  # bytes, which are held in memory, and in base64 too
_PDF_STORAGE = "1.2.840.10008.5.1.4.1.1.104.1"
_SECONDARY_CAPTURE = "1.2.840.10008.5.1.4.1.1.7"
_KEYS = {"Patient": "PatientID", "Study": "StudyInstanceUID", "Series": "SeriesInstanceUID"}


def create(
    client: Client,
    call: str,
    source: Document,
    tags: Mapping[str, Any],
    parent: Any = None,
    level: str | None = None,
    kinds: tuple[str, ...] = PDF,
) -> str:
    """Store a PDF or a picture as a new instance, below a parent or alone; returns its Orthanc id."""
    kind, content = _read(call, source, kinds)
    with argument(call, "what" if call == "attach_pdf" else "parent"):
        above = None if parent is None else only(client, parent, level)
    body: dict[str, Any] = {
        "Tags": {**_usual(kind, above), **tags},
        "Content": f"data:{kind};base64,{b64encode(content).decode('ascii')}",
    }
    if above is not None:
        if above.level == "Instance":
            raise ValidationError(call, ["a patient, study or series is meant, not an instance"])
        if kind in PDF and _holds_images(above):
            raise ValidationError(
                call, ["that series holds images; of its study, a PDF gets a series of its own"]
            )
        body["Parent"] = above.id
    with expected("POST /tools/create-dicom"):
        return str(client["POST /tools/create-dicom"](json=body)["ID"])


def _holds_images(above: Resource) -> bool:
    """Whether a series is one of images: a PDF in it would be called one of their modality."""
    modality = above.record["MainDicomTags"].get("Modality", "DOC") if above.level == "Series" else "DOC"
    return modality not in _OF_DOCUMENTS


_OF_DOCUMENTS = ("", "DOC", "OT", "SR")
"""Before 1.10, Orthanc called a PDF OT."""


def _read(call: str, source: Document, kinds: tuple[str, ...]) -> tuple[str, bytes]:
    """What kind of file was given, and its content. One that is none isn't read on: it may have no end."""
    kind, content = "", bytearray()
    with _opened(source) as file:
        while len(content) <= _MOST and (piece := file.read(_BLOCK)):
            content += piece
            kind = next((one for one in kinds if content.startswith(_BEGINNINGS[one])), "")
            if not kind and len(content) >= _HEAD:
                break
    if len(content) > _MOST:
        raise ValidationError(
            call, [f"{_CONTENT.get(call, 'pdf')} has more than {_MOST >> 20} MiB: does it ever end?"]
        )
    if not kind:
        meant = " or ".join(one.partition("/")[2].upper() for one in kinds)
        raise ValidationError(call, [f"{_CONTENT.get(call, 'pdf')} is no {meant} file: it begins otherwise"])
    return kind, bytes(content)


_CONTENT = {"create_image": "image", "create": "FILE"}
"""How the content is called, by call; else it is pdf."""


def _opened(source: Document) -> AbstractContextManager[IO[bytes]]:
    if isinstance(source, (bytes, bytearray, memoryview)):
        return io.BytesIO(source)
    if isinstance(source, (str, os.PathLike)):
        return opened(named(source))
    return nullcontext(source)


def _usual(kind: str, above: Resource | None) -> dict[str, str]:
    """What the server leaves out: a kind for pictures; and that a PDF is a document. A series has its own."""
    modality = "DOC" if kind in PDF else "OT"
    usual = {} if above is not None and above.level == "Series" else {"Modality": modality}
    return usual if kind in PDF else {"SOPClassUID": _SECONDARY_CAPTURE, "ConversionType": "WSD", **usual}


def pdf(client: Client, what: Any, level: str | None) -> Binary:
    """See `Orthanc.pdf`."""
    one = only(client, what, level)
    return extracted(client, one.id if one.level == "Instance" else _only(client, one))


def extracted(client: Client, instance: str) -> Binary:
    """The PDF of an instance to its last byte: servers cut one that ends no line, be it padding or not."""
    found: Binary = client["GET /instances/{id}/pdf"](instance)
    if found.endswith((b"\n", b"\r")):
        return found
    stored = bytes(client.GET(f"/instances/{instance}/content/0042-0011"))
    whole = stored.startswith(found) and len(stored) == len(found) + 1 and not stored.endswith(b"\0")
    return Binary(stored, found.content_type, found.filename) if whole else found


def _only(client: Client, above: Resource) -> str:
    """The only PDF below something: a PatientID may hold a wildcard, and a UID be another patient's too."""
    key = _KEYS[above.level]
    with expected("GET /studies/{id}/instances"):
        query = {key: above.record["MainDicomTags"].get(key, ""), "SOPClassUID": _PDF_STORAGE}
        below: set[str] = {record["ID"] for record in client.GET(f"{above.route}/instances")}
    found = below.intersection(Find(client, "Instance", query, expand=False))
    if len(found) != 1:
        raise NotOne(f"pdf: {'more than one' if found else 'none'} is in that {above.level.lower()}")
    return found.pop()
