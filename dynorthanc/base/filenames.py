"""Names of files that do no harm on any system, and what files of a media type are called."""

from __future__ import annotations

import contextlib
import re
import unicodedata
from email.message import Message

from dynorthanc.base.patterns import pattern

SUFFIXES = {
    "application/zip": ".zip",
    "application/dicom": ".dcm",
    "application/json": ".json",
    "application/pdf": ".pdf",
    "application/gzip": ".gz",
    "image/png": ".png",
    "image/jpeg": ".jpg",
}
"""What files of these media types are usually called."""


_FORBIDDEN = pattern(r'[<>:"/\\|?*]')
_RESERVED = pattern(r"(?i)(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(\.|$)")


def safe(text: str) -> str:
    """The text as a file or folder name that any system takes and none misreads; empty if nothing is left."""
    text = unicodedata.normalize("NFC", text)
    text = _FORBIDDEN.sub("_", "".join(c if c.isprintable() else " " for c in text))
    text = " ".join(text.split()).strip(" .")
    return f"_{text}" if _RESERVED.match(text) else text


def safe_name(content_disposition: str, fallback: str) -> str:
    """Return the file name a server proposes as one that can do no harm in any folder, on any system."""
    message = Message()
    if "=" in content_disposition.partition(";")[0]:  # Orthanc leaves out the first part
        content_disposition = "attachment; " + content_disposition
    message["Content-Disposition"] = re.sub(r"[\x00-\x1f\x7f]", " ", content_disposition)
    try:
        name = message.get_filename() or ""
    except (ValueError, LookupError):  # a character set that doesn't exist
        name = ""
    with contextlib.suppress(UnicodeError):  # headers are read as Latin-1, and mean UTF-8 nowadays
        name = name.encode("latin-1").decode("utf-8")
    name = safe(re.split(r"[/\\]", name)[-1])
    stem, dot, suffix = name.rpartition(".")
    if len(name.encode()) > 150:
        cut = (stem if dot else name).encode()[:130].decode(errors="ignore")
        name = cut + dot + suffix[:15] if dot else cut
    return name or fallback
