"""The body of a streamed answer, piece by piece, or no more of it than makes sense."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Generator, Iterator

import requests
from urllib3.exceptions import HTTPError as Urllib3Error
from urllib3.response import BaseHTTPResponse

from dynorthanc.errors import IncompleteAnswer, OrthancError, Timeout
from dynorthanc.wire.failures import wrap
from dynorthanc.wire.head import Answer
from dynorthanc.wire.unpacking import MAX_UNPACKED, Unpacker

_CHUNK = 1 << 16  # what is lost when a connection breaks
_ERROR_BYTES, _ERROR_SECONDS = 1 << 16, 10.0  # of an error's body


def chunks(
    response: requests.Response, template: str = "", size: int = _CHUNK, seconds: float | None = None
) -> Generator[bytes, None, None]:
    """Yield the body of a streamed response in pieces, unpacked, and close it at the end.

    Raises our errors where the connection fails: `IncompleteAnswer`, `Timeout`, `ConnectError`; and
    `AnswerTooLarge`. `seconds`: how long all of it may take, for a body that comes drop by drop: no pause is
    ever long enough then.
    """
    method = response.request.method or ""
    end = None if seconds is None else time.monotonic() + seconds
    answer = getattr(response.raw, "_original_response", None)
    if seconds is not None and isinstance(answer, Answer):
        answer.end_within(seconds)
    with response:
        try:
            for piece in _pieces(response, method, template, size):
                yield piece
                if end is not None and time.monotonic() > end:
                    raise Timeout(
                        f"{method} {template}: the answer isn't there after {seconds:g} s",
                        method=method,
                        template=template,
                    )
        except OrthancError:
            raise
        except (requests.RequestException, Urllib3Error, OSError) as e:
            error = wrap(e, method, template)
            raise error from error.__cause__
        except (ValueError, OverflowError, MemoryError) as e:  # a piece of -4 bytes, or of 10**30
            why = f"{method} {template or '(some path)'}: the answer is no proper HTTP"
            raise IncompleteAnswer(why, method=method, template=template) from e


def _pieces(response: requests.Response, method: str, template: str, size: int) -> Iterator[bytes]:
    raw = response.raw
    if response._content_consumed or not isinstance(raw, BaseHTTPResponse):  # type: ignore[attr-defined]
        yield from response.iter_content(size)  # a canned one, or one that has been looked at already
        return
    limit = getattr(response, "max_unpacked", MAX_UNPACKED)
    unpack = Unpacker(response.headers.get("Content-Encoding", ""), limit, method, template)
    while piece := raw.read1(size, decode_content=False):
        yield from unpack.pieces(piece)
    unpack.end()


def read_whole(response: requests.Response, template: str) -> None:
    """Read the body of a streamed response into it. Raises as `chunks` does."""
    raw = response.raw
    if not isinstance(raw, BaseHTTPResponse) or "Content-Encoding" in response.headers:
        content = b"".join(chunks(response, template))
    else:
        content = raw.read(decode_content=False) or b""
    response._content = content
    response._content_consumed = True  # type: ignore[attr-defined]


def read_error(response: requests.Response, template: str, seconds: float | None = None) -> None:
    """Read the beginning of the body of an error. One that can't be read doesn't hide the error."""
    content = bytearray()
    with (
        contextlib.suppress(OrthancError),
        contextlib.closing(chunks(response, template, _ERROR_BYTES, seconds or _ERROR_SECONDS)) as pieces,
    ):
        for piece in pieces:
            content += piece
            if len(content) >= _ERROR_BYTES:
                break
    response._content = bytes(content[:_ERROR_BYTES])
    response._content_consumed = True  # type: ignore[attr-defined]


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
