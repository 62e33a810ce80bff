"""The body of a streamed answer, piece by piece, or no more of it than makes sense."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Generator, Iterator

import requests
from urllib3.exceptions import HTTPError as Urllib3Error
from urllib3.response import BaseHTTPResponse

from dynorthanc.errors import AnswerTooLarge, IncompleteAnswer, OrthancError, Timeout
from dynorthanc.wire.completeness import ZIP
from dynorthanc.wire.failures import wrap
from dynorthanc.wire.head import LEAST_SPEED, Answer, Pace
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
    is_ours = isinstance(getattr(raw, "_original_response", None), Answer)  # which keeps the pace by itself
    least = None if is_ours else getattr(response, "least_speed", LEAST_SPEED)
    for piece in _read(raw, size, None if least is None else Pace(least)):
        yield from unpack.pieces(piece)
    unpack.end()


def _read(raw: BaseHTTPResponse, size: int, pace: Pace | None) -> Iterator[bytes]:
    began = time.monotonic()
    while piece := raw.read1(size, decode_content=False):
        if pace is not None:
            pace.took(time.monotonic() - began, len(piece))
        yield piece
        began = time.monotonic()


def read_whole(response: requests.Response, template: str, promised: tuple[str, ...] = ()) -> None:
    """Read the body of a streamed response into it.

    Raises as `chunks` does; `AnswerTooLarge` for one that tells no length and goes on and on. A ZIP tells
    none and may be large: it, and what tells its length, may have what memory can hold.
    """
    raw, headers = response.raw, response.headers
    is_ours = isinstance(getattr(raw, "_original_response", None), Answer)
    told = getattr(raw, "length_remaining", None) or 0
    limit = getattr(response, "max_unpacked", None)
    if limit is not None and told > limit and told > (most := _held(limit)):
        response.close()
        raise _too_large(response, template, f"says that it has {told:,} bytes", most)
    if is_ours and "Content-Encoding" not in headers and "Content-Length" in headers:
        content = raw.read(decode_content=False) or b""
    else:
        may_be_zip = ZIP in promised or headers.get("Content-Type", "").lower().startswith(ZIP)
        content = _joined(response, template, limit, may_be_zip, "Content-Length" in headers)
    response._content = content
    response._content_consumed = True  # type: ignore[attr-defined]


def _joined(
    response: requests.Response, template: str, limit: int | None, may_be_zip: bool, has_length: bool
) -> bytes:
    """The body, of at most so many bytes; one with a length, or a ZIP, may have what memory can hold."""
    content = bytearray()
    with contextlib.closing(chunks(response, template)) as pieces:
        for piece in pieces:
            content += piece
            if limit is not None and len(content) > limit:
                may_be_large = has_length or (may_be_zip and content[:2] == b"PK")
                most = _held(limit) if may_be_large else limit
                if len(content) > most:
                    why = "unpacks to" if has_length else "tells no length and has"
                    raise _too_large(response, template, f"{why} more than {most:,} bytes", most)
    return bytes(content)


def _held(limit: int) -> int:
    from dynorthanc.wire.room import held  # few answers come near it

    return held(limit)


def _too_large(response: requests.Response, template: str, what: str, most: int) -> AnswerTooLarge:
    method = response.request.method or ""
    text = f"{method} {template or '(some path)'}: the answer {what}, and {most:,} are held in memory at "
    text += "most; max_unpacked= of the client allows more, stream() writes to a file"
    return AnswerTooLarge(text, method=method, template=template)


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
