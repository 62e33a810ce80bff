"""An answer of the server as a Python value."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from dynorthanc.answers.binary import Binary as Binary
from dynorthanc.answers.listing import Listing as Listing
from dynorthanc.base.patterns import pattern
from dynorthanc.errors import IncompleteAnswer

if TYPE_CHECKING:
    import requests

_JSON = ("application/json",)
_CHARSET = pattern(r"(?i)charset=\"?([^\";\s]+)")


def value(
    response: requests.Response,
    method: str,
    template: str,
    described: tuple[str, ...] = (),
    presence: bool = False,
) -> Any:
    """JSON as Python values (lists as `Listing`), text as `str`, nothing as None, other things as `Binary`.

    ``described``: the media types the route answers with. JSON that was promised is read as such even where
    something on the way has renamed it, and empty text or content is what was promised. ``presence``: that an
    answer comes is the answer, and it is True.
    Raises `IncompleteAnswer` when an answer that calls itself JSON isn't.
    """
    content = response.content
    if response.status_code == 304:  # nothing has changed: that is no empty value
        return None
    if presence:
        return True
    if not content:
        return _nothing(described)
    declared = response.headers.get("Content-Type", "")
    kind = declared.partition(";")[0].strip().lower()
    is_json = kind == "application/json" or kind.endswith("+json")
    if is_json or (described == _JSON and content[:1] in b"{["):
        try:
            parsed = json.loads(content)
            return Listing(parsed) if type(parsed) is list else parsed
        except (ValueError, RecursionError):
            claim = "calls itself" if is_json else "should be"
            raise IncompleteAnswer(
                f"{method} {template}: the answer {claim} JSON but isn't",
                method=method,
                template=template,
            ) from None
    if kind.startswith("text/") or kind in ("application/xml", "application/javascript"):
        if not template.endswith("/metadata/{name}") or is_utf8(content):
            return text(content, declared)
        kind = "application/octet-stream"  # a value set by bytes, which are what it is
    disposition, name = response.headers.get("Content-Disposition", ""), ""
    if disposition:
        from dynorthanc.base.filenames import safe_name

        name = safe_name(disposition, "")
    return Binary(content, kind or "application/octet-stream", name)


def _nothing(described: tuple[str, ...]) -> Any:
    """What an answer without content is, of a route that answers with these media types."""
    if not described or any("json" in kind for kind in described):
        return None
    return "" if all(kind.startswith("text/") for kind in described) else Binary(b"", described[0])


def is_utf8(content: bytes | bytearray) -> bool:
    """Whether it can be read as text in UTF-8."""
    try:
        return content.decode() is not None
    except UnicodeDecodeError:
        return False


def text(content: bytes, content_type: str) -> str:
    """Text in the character set it declares, else in UTF-8, else in Latin-1."""
    charset = _CHARSET.search(content_type)
    for encoding in (charset[1] if charset else "utf-8", "utf-8"):
        try:
            return content.decode(encoding)
        except (ValueError, LookupError):  # a character set that doesn't exist, or can't
            continue
    return content.decode("latin-1")
