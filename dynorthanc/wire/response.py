"""A `requests.Response` that costs less: what few callers look at is made when they do."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from functools import cached_property
from typing import Any

import requests
import urllib3
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers, stream_decode_response_unicode

from dynorthanc.wire.completeness import Seen
from dynorthanc.wire.failures import not_whole
from dynorthanc.wire.head import LEAST_SPEED
from dynorthanc.wire.reading import chunks
from dynorthanc.wire.unpacking import MAX_UNPACKED


class Response(requests.Response):
    """An answer of the pool's, as `requests` would have made it; it pickles, streams and closes like it.

    Streamed, it raises `IncompleteAnswer` at its end if that shows that it isn't whole.
    """

    max_unpacked: int | None = MAX_UNPACKED
    least_speed: float | None = LEAST_SPEED
    """Bytes a second, of one that came by a session of the user's."""
    template = ""
    """The route of a streamed one, for messages."""
    seen: Seen | None = None
    """What judges a streamed one at its end."""

    def __init__(
        self,
        raw: urllib3.BaseHTTPResponse,
        url: str,
        asked: tuple[str, dict[str, str], Any],
        max_unpacked: int | None = MAX_UNPACKED,
    ) -> None:
        """``asked``: method, header fields and body of the request, for `request`."""
        # the constructor of the base makes a cookie jar and an empty dict first, to be replaced at once
        self._content: Any = False
        self._content_consumed = False
        self._next = None
        self._asked = asked
        self.max_unpacked = max_unpacked
        self.status_code = raw.status
        self.reason = raw.reason or ""
        self.headers = CaseInsensitiveDict(raw.headers)
        self.encoding = get_encoding_from_headers(self.headers)
        self.raw = raw
        self.url = url
        self.history = []
        self.elapsed = timedelta(0)

    def iter_content(self, chunk_size: int | None = 1, decode_unicode: bool = False) -> Any:
        """The body in pieces of at most that size, as `reading.chunks` gives them; judged at its end."""
        if self._content_consumed:
            return super().iter_content(chunk_size, decode_unicode)
        pieces = self._once(chunk_size or 1 << 16)
        if decode_unicode:
            return stream_decode_response_unicode(pieces, self)  # type: ignore[no-untyped-call]
        return pieces

    def _once(self, size: int) -> Iterator[bytes]:
        seen = self.seen
        for piece in chunks(self, self.template, size):
            if seen is not None:
                seen.add(piece)
            yield piece
        self._content_consumed = True
        why = seen.why_not_whole() if seen is not None else ""
        if why:
            raise not_whole(self.request.method or "", self.template, why)

    @cached_property
    def cookies(self) -> RequestsCookieJar:  # type: ignore[override]
        """Empty: cookies of the server's aren't kept."""
        return RequestsCookieJar()

    @cached_property
    def request(self) -> requests.PreparedRequest:  # type: ignore[override]
        """What was asked."""
        made = requests.PreparedRequest()
        made.method, fields, made.body = self._asked
        made.url = self.url
        made.headers = CaseInsensitiveDict(fields)
        return made
