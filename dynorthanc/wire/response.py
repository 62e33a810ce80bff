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
from requests.utils import get_encoding_from_headers

from dynorthanc.wire.reading import chunks
from dynorthanc.wire.unpacking import MAX_UNPACKED


class Response(requests.Response):
    """An answer of the pool's, as `requests` would have made it; it pickles, streams and closes like it."""

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
        """The body in pieces of at most that size, as `reading.chunks` gives them."""
        if self._content_consumed or decode_unicode:
            return super().iter_content(chunk_size, decode_unicode)
        return self._once(chunk_size or 1 << 16)

    def _once(self, size: int) -> Iterator[bytes]:
        yield from chunks(self, size=size)
        self._content_consumed = True

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
