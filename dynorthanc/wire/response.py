"""A `requests.Response` that costs less: what few callers look at is made when they do."""

from __future__ import annotations

from datetime import timedelta
from functools import cached_property
from typing import Any

import requests
import urllib3
from requests.cookies import RequestsCookieJar
from requests.structures import CaseInsensitiveDict
from requests.utils import get_encoding_from_headers


class Response(requests.Response):
    """An answer of the pool's, as `requests` would have made it; it pickles, streams and closes like it."""

    def __init__(
        self, raw: urllib3.BaseHTTPResponse, url: str, asked: tuple[str, dict[str, str], Any]
    ) -> None:
        """``asked``: method, header fields and body of the request, for `request`."""
        # the constructor of the base makes a cookie jar and an empty dict first, to be replaced at once
        self._content: Any = False
        self._content_consumed = False
        self._next = None
        self._asked = asked
        self.status_code = raw.status
        self.reason = raw.reason or ""
        self.headers = CaseInsensitiveDict(raw.headers)
        self.encoding = get_encoding_from_headers(self.headers)
        self.raw = raw
        self.url = url
        self.history = []
        self.elapsed = timedelta(0)

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
