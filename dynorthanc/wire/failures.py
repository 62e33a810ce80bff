"""From what happened to the error that says so: an answer's status and words, an exception of `requests`."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from dynorthanc.base.masking import secrets_of, without
from dynorthanc.errors import (
    BadRequest,
    Conflict,
    ConnectError,
    Forbidden,
    HTTPError,
    IncompleteAnswer,
    MethodNotAllowed,
    NotFound,
    OrthancError,
    RedirectRefused,
    ServerError,
    Timeout,
    TLSError,
    Unauthorized,
    UnsupportedMedia,
    one_line,
)
from dynorthanc.wire.completeness import BOUNDARY

if TYPE_CHECKING:
    import requests

_BY_STATUS: dict[int, type[HTTPError]] = {
    400: BadRequest,
    401: Unauthorized,
    403: Forbidden,
    404: NotFound,
    405: MethodNotAllowed,
    409: Conflict,
    415: UnsupportedMedia,
}
Hint = str | Callable[[str], str]

_PYTHONS = ("builtins", "ssl", "socket", "http.client")
_BODY_LIMIT = 65536  # an error body longer than this isn't Orthanc's


def error_from(
    response: requests.Response,
    method: str,
    path: str,
    template: str | None = None,
    hint: Hint = "",
    effect: bool | None = None,
    values: bool = True,
    several: bool = False,
) -> HTTPError:
    """Make the error for an answer with a status that isn't a success; the answer is read and closed.

    ``hint`` is what the caller knows of the reason, for when the answer itself tells nothing; a function is
    given the details that Orthanc has told. The body is judged by its content: Orthanc sends its JSON as
    `text/plain`, or with no type at all. ``values``: False to withhold the names of modalities and the like.
    ``several``: it was sent several things, some of which may have been taken.
    """
    status = response.status_code
    cls = _BY_STATUS.get(status)
    if cls is None:
        cls = ServerError if status >= 500 else RedirectRefused if 300 <= status < 400 else HTTPError
    body = _body(response)
    asked = getattr(response, "request", None)  # what it holds may be said back
    hidden = secrets_of(getattr(asked, "headers", None) or {}, getattr(asked, "body", None))
    said = _orthanc_error(body)
    own, reason = _hint(response, bool(said), body), response.reason or ""
    said, own, reason = without([said, own, reason], hidden)
    code = said.get("OrthancStatus")
    details = one_line(said.get("Details"))
    return cls(
        status,
        method,
        path,
        template,
        reason=reason,
        message=one_line(said.get("Message")),
        details=details,
        orthanc_status=code if isinstance(code, int) and not isinstance(code, bool) else None,
        payload=said.get("ErrorPayload"),
        hint=own or (hint(details) if callable(hint) else hint),
        response=response,
        effect=effect,
        values=values,
        several=several,
    )


def _body(response: requests.Response) -> bytes:
    """The beginning of the body. A body that can't be read doesn't hide the error it came with."""
    from requests import RequestException
    from urllib3.exceptions import HTTPError as Urllib3Error

    consumed = getattr(response, "_content_consumed", False)
    if consumed:
        content = getattr(response, "_content", b"")
        return content[:_BODY_LIMIT] if isinstance(content, bytes) else b""
    body = b""
    try:
        for chunk in response.iter_content(_BODY_LIMIT):
            body += chunk
            if len(body) >= _BODY_LIMIT:
                break
    except (RequestException, Urllib3Error, OSError, ValueError):
        body = b""
    finally:
        response.close()
    response._content = body
    response._content_consumed = True  # type: ignore[attr-defined]
    return body


def _orthanc_error(body: bytes) -> dict[str, Any]:
    """Orthanc's own report, or nothing: a gateway's page or JSON of another make isn't one."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return {}
    if isinstance(said, dict) and ("OrthancStatus" in said or "OrthancError" in said):
        return said
    return {}


def _hint(response: requests.Response, from_orthanc: bool, body: bytes) -> str:
    status = response.status_code
    if 300 <= status < 400:
        return f"it points to {_place(response.headers.get('Location', ''))}, which is not followed"
    if status == 401:
        sent = "Authorization" in getattr(getattr(response, "request", None), "headers", {})
        return (
            "the server refuses these credentials"
            if sent
            else "the server wants credentials; none were given"
        )
    if status == 405 and response.headers.get("Allow"):
        return f"allowed here: {one_line(response.headers['Allow']).replace(',', ', ')}"
    if body and not from_orthanc and status >= 400:
        report = dicom_report(body)
        if report is not None:
            return f"DICOMweb's report, in .response, says {report[0]} stored and {report[1]} refused"
        kind = one_line(response.headers.get("Content-Type", "")).partition(";")[0] or "no content type"
        return f"the answer isn't Orthanc's ({kind}): a proxy in between?"
    return ""


def dicom_report(body: bytes) -> tuple[int, int] | None:
    """How many instances were stored and how many weren't, of the answer to a STOW-RS; None for another."""
    try:
        said = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not (isinstance(said, dict) and said and all(re.fullmatch("[0-9A-Fa-f]{8}", tag) for tag in said)):
        return None
    listed = (said.get(tag) for tag in ("00081199", "00081198"))
    values = (tag.get("Value") if isinstance(tag, dict) else None for tag in listed)
    stored, refused = (len(value) if isinstance(value, list) else 0 for value in values)
    return stored, refused


def not_whole(method: str, template: str, why: str, effect: bool | None = None) -> IncompleteAnswer:
    """The error for an answer whose end tells that it isn't all there."""
    text = f"{method} {template or '(some path)'}: the answer isn't whole: {why}"
    return IncompleteAnswer(text, method=method, template=template, effect=effect)


def refuse_unstored(
    response: requests.Response, template: str, headers: Mapping[str, Any], body: Any
) -> None:
    """Raise `IncompleteAnswer` where a STOW-RS has sent more files than were stored, and 200 came.

    The DICOMweb plugin 1.5 answers so; newer ones answer 400 or 409. Of a body that isn't bytes, at least one
    file is expected.
    """
    report = dicom_report(response.content)
    sent = _parts(headers, body)
    if report is not None and report[0] < sent:
        text = f"by its own report (200) the server has stored {report[0]} of {sent} files; {_LEFT}"
        raise IncompleteAnswer(f"POST {template}: {text}", method="POST", template=template, effect=False)


_LEFT = "it leaves out what is no DICOM, or belongs to another study than the one in the path"


def _parts(headers: Mapping[str, Any], body: Any) -> int:
    """How many parts a multipart body has."""
    if not isinstance(body, bytes):
        return 1
    kind = next((str(value) for name, value in headers.items() if name.lower() == "content-type"), "")
    boundary = BOUNDARY.search(kind)
    return body.count(b"--" + boundary[1].encode() + b"\r\n") if boundary else 0


def _place(location: str) -> str:
    """Scheme, host and port of a redirect: its path and query may hold anything."""
    try:
        target = urlsplit(location)
        port = f":{target.port}" if target.port else ""
        return one_line(f"{target.scheme}://{target.hostname}{port}") if target.hostname else "another path"
    except ValueError:
        return "no valid address"


# ---------------------------------------------------------------- what requests raises, in our words


def wrap(
    exc: Exception, method: str, template: str | None = None, where: str = "", effect: bool | None = None
) -> OrthancError:
    """Turn what `requests`, `urllib3` or the socket raised into ours: `raise error from error.__cause__`.

    Its `__cause__` is set already, to the innermost error: the outer ones print the URL with its query.
    `where` is the address of the server, without credentials. `effect`: whether the call changes something.
    """
    import ssl
    from http.client import IncompleteRead

    import requests
    import urllib3.exceptions as u3

    from dynorthanc.wire.head import TooSlow

    chain = _chain(exc)
    inner = chain[-1]
    call: dict[str, Any] = {"method": method, "template": template or "", "effect": effect}
    label = f"{method} {template or '(some path)'}"
    at = f" at {where}" if where else ""
    error: OrthancError

    def seen(*kinds: type[BaseException]) -> bool:
        return any(isinstance(e, kinds) for e in chain)

    if seen(TooSlow):
        text = f"{label}: the answer comes too slowly{at}; least_speed= of the client allows less"
        error = Timeout(text, **call)
    elif seen(u3.EmptyPoolError):
        error = Timeout(
            f"{label}: all connections of this client are in use; close streamed answers, or ask for more",
            maybe_done=False,
            **call,
        )
    elif seen(
        requests.exceptions.ChunkedEncodingError, IncompleteRead, u3.InvalidChunkLength, u3.DecodeError
    ) or any(isinstance(e, u3.ProtocolError) and "Connection broken" in str(e.args[0]) for e in chain):
        error = IncompleteAnswer(f"{label}: the answer was cut off", **call)
    elif seen(requests.exceptions.SSLError, u3.SSLError, ssl.SSLError):
        refused = seen(ssl.SSLCertVerificationError, ssl.CertificateError)
        is_ours = _is_of_a_certificate_file(inner)
        hint = "; verify= takes the file of the certificate authority to trust" if refused else ""
        if "wrong version number" in _os_text(inner) or "record layer failure" in _os_text(inner):
            hint = "; a server that speaks http, not https?"  # what it said was no TLS
        hint = "; is the file of verify= or cert= one, and may it be read?" if is_ours else hint
        may = not (refused or is_ours)
        error = TLSError(f"{label}: TLS failed{at}: {_os_text(inner)}{hint}", maybe_done=may, **call)
    elif seen(requests.exceptions.ConnectTimeout, u3.ConnectTimeoutError) and not seen(u3.NewConnectionError):
        error = Timeout(f"{label}: no connection in time{at}", maybe_done=False, **call)
    elif seen(requests.exceptions.ReadTimeout, u3.ReadTimeoutError, TimeoutError) and not seen(
        u3.NewConnectionError
    ):
        error = Timeout(f"{label}: no answer in time{at}; the server may still be working on it", **call)
    elif seen(requests.exceptions.ProxyError, u3.ProxyError):
        hint = "no_proxy in the environment names hosts that are reached without it"
        error = ConnectError(
            f"{label}: the proxy failed: {_os_text(inner)}; {hint}", maybe_done=False, **call
        )
    elif seen(u3.NewConnectionError):
        text = f"{label}: no connection{at}: {_os_text(inner)}{_without_port(where, inner)}"
        error = ConnectError(text, maybe_done=False, **call)
    elif seen(requests.exceptions.ConnectionError, u3.ProtocolError, ConnectionError):
        error = ConnectError(f"{label}: connection lost before the answer{at}: {_os_text(inner)}", **call)
    elif seen(u3.HTTPError, MemoryError):
        error = IncompleteAnswer(f"{label}: the answer is no proper HTTP: {type(inner).__name__}", **call)
    else:
        error = OrthancError(f"{label}: {type(inner).__name__}{at}")
    # what the system said is part of a traceback; the dozens of lines on the way to it help nobody
    if type(inner).__module__ in _PYTHONS:  # those of libraries hold addresses, a proxy's password in them
        error.__cause__ = inner.with_traceback(None)
    return error


def _is_of_a_certificate_file(inner: BaseException) -> bool:
    """Whether what we trust or show couldn't be read, which is before anything is sent."""
    unread = isinstance(inner, FileNotFoundError | PermissionError | IsADirectoryError)
    return unread or getattr(inner, "library", "") in ("PEM", "X509", "ASN1") or "PEM lib" in _os_text(inner)


def _without_port(where: str, inner: BaseException) -> str:
    """The usual reason why nothing listens at an address without a port."""
    if isinstance(inner, ConnectionRefusedError) and where and urlsplit(where).port is None:
        return "; no port was given, and Orthanc listens at 8042 unless told otherwise"
    return ""


def _chain(exc: BaseException) -> list[BaseException]:
    """`exc` and what it carries: urllib3 keeps the cause in `reason` or among the arguments.

    Not `__context__`: within an `except` of the caller that would be an error of the caller's.
    """
    chain = [exc]
    while len(chain) < 10:
        last = chain[-1]
        carried = [getattr(last, "reason", None), *last.args, last.__cause__]
        found = next((e for e in carried if isinstance(e, BaseException) and e not in chain), None)
        if found is None:
            break
        chain.append(found)
    return chain


def _os_text(exc: BaseException) -> str:
    """The words of the operating system or of OpenSSL, which hold no URL."""
    if isinstance(exc, OSError) and exc.strerror:
        return re.sub(r"^\[[^\]]*\] | \(_ssl\.c:\d+\)$", "", exc.strerror)
    if isinstance(exc, OSError) and exc.args:
        return re.sub(r"^\[[^\]]*\] | \(_ssl\.c:\d+\)$", "", str(exc.args[-1]))
    return type(exc).__name__
