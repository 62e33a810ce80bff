"""The body of a streamed answer, piece by piece, or no more of it than makes sense."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Generator

import requests
from urllib3.exceptions import HTTPError as Urllib3Error

from dynorthanc.errors import IncompleteAnswer, Timeout
from dynorthanc.wire.failures import wrap

_CHUNK = 1 << 16  # what is lost when a connection breaks


def chunks(
    response: requests.Response, template: str = "", size: int = _CHUNK, seconds: float | None = None
) -> Generator[bytes, None, None]:
    """Yield the body of a streamed response in pieces, and close it at the end.

    Raises our errors where the connection fails: `IncompleteAnswer`, `Timeout`, `ConnectError`. `seconds`:
    how long all of it may take, for a body that comes drop by drop: no pause is ever long enough then.
    """
    method = response.request.method or ""
    with response:
        try:
            if seconds is None:
                yield from response.iter_content(size)
                return
            end = time.monotonic() + seconds
            while piece := response.raw.read1(size, decode_content=True):
                yield piece
                if time.monotonic() > end:
                    raise Timeout(
                        f"{method} {template}: the answer isn't there after {seconds:g} s",
                        method=method,
                        template=template,
                    )
        except Timeout:
            raise
        except (requests.RequestException, Urllib3Error, OSError) as e:
            error = wrap(e, method, template)
            raise error from error.__cause__
        except (ValueError, OverflowError) as e:  # a piece of -4 bytes
            why = f"{method} {template or '(some path)'}: the answer is no proper HTTP"
            raise IncompleteAnswer(why, method=method, template=template) from e


def shortened(
    response: requests.Response, template: str, limit: int, seconds: float | None = None
) -> requests.Response:
    """The streamed response with its body read, but for what comes after `limit` bytes and one piece more.

    For what is asked of a server that nobody knows yet: a little compressed data may stand for any amount,
    and a body may never end. Raises as `chunks` does.
    """
    content = bytearray()
    with contextlib.closing(chunks(response, template, seconds=seconds)) as pieces:
        for piece in pieces:
            content += piece
            if len(content) > limit:
                break
    response._content = bytes(content)
    response._content_consumed = True  # type: ignore[attr-defined]
    return response
