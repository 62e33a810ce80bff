"""What the errors say, what they keep to themselves, and that they survive a pickle."""

from __future__ import annotations

import builtins
import json
import pickle
import ssl

import pytest
import requests
import urllib3.exceptions as u3

from dynorthanc import errors
from dynorthanc.errors import (
    BadRequest,
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
    UnsupportedRouteError,
    ValidationError,
)
from dynorthanc.wire.failures import error_from, wrap

ORTHANC_400 = b"""{"Details": "Field \\"Limit\\" must be an integer", "HttpError": "Bad Request",
 "HttpStatus": 400, "Message": "Bad file format", "Method": "POST", "OrthancError": "Bad file format",
 "OrthancStatus": 8, "Uri": "/tools/find"}"""


def response(status: int, body: bytes = b"", **headers: str) -> requests.Response:
    made = requests.Response()
    made.status_code = status
    made._content = body
    made._content_consumed = True
    made.headers.update({name.replace("_", "-"): value for name, value in headers.items()})
    return made


@pytest.mark.parametrize("kind", [{"Content_Type": "text/plain"}, {"Content_Type": "application/json"}, {}])
def test_orthancs_report_is_read_whatever_it_is_called(kind: dict[str, str]) -> None:
    error = error_from(response(400, ORTHANC_400, **kind), "POST", "/tools/find", "/tools/find")
    assert type(error) is BadRequest
    assert str(error) == (
        "POST /tools/find: 400 Bad Request: Bad file format: "
        'Field "Limit" must be an integer (OrthancStatus 8)'
    )
    assert (error.status, error.orthanc_status, error.message) == (400, 8, "Bad file format")
    assert error.payload is None
    more = ORTHANC_400.replace(b"{", b'{"ErrorPayload": {"Type": "Dimse"},', 1)
    assert error_from(response(400, more, **kind), "GET", "/x", "/x").payload == {"Type": "Dimse"}


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (301, RedirectRefused),
        (400, BadRequest),
        (401, Unauthorized),
        (403, Forbidden),
        (404, NotFound),
        (405, MethodNotAllowed),
        (409, errors.Conflict),
        (415, errors.UnsupportedMedia),
        (418, HTTPError),
        (500, ServerError),
        (503, ServerError),
        (599, ServerError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[HTTPError]) -> None:
    assert type(error_from(response(status), "GET", "/x", "/x")) is kind


def test_an_answer_without_body_still_says_what_it_is() -> None:
    assert str(error_from(response(404), "GET", "/studies/x", "/studies/{id}")) == (
        "GET /studies/{id}: 404 Not Found"
    )
    allowed = error_from(response(405, Allow="GET,POST"), "PUT", "/studies", "/studies")
    assert str(allowed) == "PUT /studies: 405 Method Not Allowed; allowed here: GET, POST"


@pytest.mark.parametrize(
    "body",
    [b"<html>502</html>", b'{"error": "upstream"}', b"[" * 100_000, b"\xff\xfe", b'{"OrthancStatus": {}}'],
)
def test_anything_may_come_instead_of_orthancs_report(body: bytes) -> None:
    error = error_from(response(502, body, Content_Type="text/html; charset=x"), "GET", "/system", "/system")
    assert str(error).startswith("GET /system: 502 Bad Gateway")
    assert error.orthanc_status is None


def test_a_page_of_a_proxy_is_called_that() -> None:
    error = error_from(response(502, b"<html>", Content_Type="text/html"), "GET", "/system", "/system")
    assert "the answer isn't Orthanc's (text/html): a proxy in between?" in str(error)


def test_a_redirect_is_named_by_its_host_alone() -> None:
    there = response(302, Location="https://user:secret@login.example/sso?patient=DOE#x")
    text = str(error_from(there, "GET", "/studies", "/studies"))
    assert "https://login.example, " in text
    elsewhere = response(302, Location="https://login.example:8443/")
    assert "https://login.example:8443, " in str(error_from(elsewhere, "GET", "/studies", "/studies"))
    assert not {"secret", "DOE", "sso"} & set(text.replace("?", " ").replace("/", " ").split())
    assert "points to" in str(error_from(response(302, Location="http://[::1"), "GET", "/x", "/x"))


def test_values_of_a_call_stay_out_of_the_message() -> None:
    said = (
        b'{"Message": "Unknown resource", "Details": "No label JANE DOE in abcd-1234", "OrthancStatus": 17}'
    )
    path = "/studies/abcd-1234/labels/JANE%20DOE?token=sesame"
    error = error_from(response(404, said), "PUT", path, "/studies/{id}/labels/{label}")
    assert "JANE" not in str(error) and "abcd" not in str(error) and "sesame" not in str(error)
    assert "No label (the label given) in (the id given)" in str(error)
    assert error.path == "/studies/abcd-1234/labels/JANE%20DOE"  # there for whom it concerns, without query
    unnamed = error_from(response(404), "GET", path)
    assert "JANE" not in str(unnamed)


def test_what_an_administrator_has_named_is_named() -> None:
    said = b'{"Message": "No modality with symbolic name: PACS1", "OrthancStatus": 7}'
    call = ("POST", "/modalities/PACS1/echo", "/modalities/{id}/echo")
    assert "symbolic name: PACS1" in str(error_from(response(404, said), *call))
    assert "PACS1" not in str(error_from(response(404, said), *call, values=False))


def test_a_long_or_unprintable_report_is_cut_and_cleaned() -> None:
    said = b'{"Message": "' + b"A" * 100_000 + b'\\u001b[31m", "OrthancStatus": 1}'
    text = str(error_from(response(500, said), "GET", "/x", "/x"))
    assert len(text) < 700 and "\x1b" not in text


@pytest.mark.parametrize(
    ("status", "code", "details", "maybe_done"),
    [
        (500, 11, "", True),  # it may have kept what it never confirmed
        (503, 36, "", True),
        (500, 11, "could not serialize access; the transaction should be retried", False),
        (500, 6, "", True),  # in the middle of work, after it came back
        (400, 6, "", False),
        (500, 15, "", False),
    ],
)
def test_a_database_that_has_failed_may_have_done_it(
    status: int, code: int, details: str, maybe_done: bool
) -> None:
    said = json.dumps({"OrthancStatus": code, "Message": "m", "Details": details}).encode()
    assert error_from(response(status, said), "POST", "/x", "/x").maybe_done is maybe_done
    assert not error_from(response(status, said), "GET", "/x", "/x").maybe_done


# ---------------------------------------------------------------- what requests raises


def refused() -> Exception:
    cause = ConnectionRefusedError(111, "Connection refused")
    inner = u3.NewConnectionError(None, "Failed to establish a new connection")  # type: ignore[arg-type]
    inner.__cause__ = cause
    return requests.ConnectionError(u3.MaxRetryError(None, "/studies?PatientName=DOE", inner))  # type: ignore[arg-type]


def wrapped(exc: Exception) -> OrthancError:
    return wrap(exc, "POST", "/tools/find", "http://h:1")


def test_refused_connections() -> None:
    error = wrapped(refused())
    assert type(error) is ConnectError and isinstance(error, builtins.ConnectionError)
    assert str(error) == "POST /tools/find: no connection at http://h:1: Connection refused"
    assert not error.maybe_done
    assert type(error.__cause__) is ConnectionRefusedError  # the outer ones print the URL with its query


def lost() -> Exception:
    from http.client import RemoteDisconnected

    return u3.ProtocolError("Connection aborted.", RemoteDisconnected("Remote end closed"))


CASES = [
    (lost(), ConnectError, True),
    (u3.ProtocolError("x", ConnectionResetError(104, "Connection reset by peer")), ConnectError, True),
    (u3.ReadTimeoutError(None, "/x?PatientName=DOE", "Read timed out."), Timeout, True),  # type: ignore[arg-type]
    (requests.ReadTimeout("x"), Timeout, True),
    (requests.ConnectTimeout("x"), Timeout, False),
    (requests.exceptions.ChunkedEncodingError(u3.IncompleteRead(5, 95)), IncompleteAnswer, True),
    (u3.ProtocolError("x", u3.IncompleteRead(5, 95)), IncompleteAnswer, True),
    (u3.DecodeError("bad gzip"), IncompleteAnswer, True),
    (requests.exceptions.SSLError(u3.SSLError(ssl.SSLCertVerificationError(1, "no"))), TLSError, False),
    (u3.SSLError(ssl.SSLError(1, "[SSL] record layer failure (_ssl.c:1006)")), TLSError, True),
    (u3.EmptyPoolError(None, "x"), Timeout, False),  # type: ignore[arg-type]
    (u3.ProxyError("x", OSError(111, "refused")), ConnectError, False),
    (TimeoutError("timed out"), Timeout, True),
    (ValueError("Invalid header value b'secret'"), OrthancError, True),
]


@pytest.mark.parametrize(
    ("exc", "kind", "maybe_done"), CASES, ids=lambda x: getattr(x, "__name__", repr(x))[:40]
)
def test_kinds(exc: Exception, kind: type[OrthancError], maybe_done: bool) -> None:
    error = wrapped(exc)
    assert type(error) is kind
    assert "DOE" not in str(error) and "secret" not in str(error)
    if kind is not OrthancError:
        assert error.maybe_done is maybe_done  # type: ignore[attr-defined]


def test_the_errors_are_builtin_ones_too() -> None:
    assert issubclass(Timeout, TimeoutError) and issubclass(TLSError, ConnectionError)
    assert issubclass(UnsupportedRouteError, AttributeError) and issubclass(ValidationError, ValueError)


def test_an_error_of_the_caller_isnt_taken_for_the_cause() -> None:
    try:
        raise KeyError("of the caller")
    except KeyError:
        try:
            raise lost()
        except u3.ProtocolError as e:
            assert not isinstance(wrapped(e).__cause__, KeyError)


# ---------------------------------------------------------------- pickles


@pytest.mark.parametrize(
    "error",
    [
        error_from(response(404, ORTHANC_400), "GET", "/studies/abc", "/studies/{id}"),
        error_from(response(503), "GET", "/x"),
        wrapped(refused()),
        wrapped(requests.ReadTimeout("x")),
        wrapped(u3.IncompleteRead(5, 95)),
        UnsupportedRouteError("no such route"),
        ValidationError("POST /tools/find", ["Limit: not an integer", "Levle: unknown"]),
        errors.DescriptionError("x"),
        errors.InvalidAddress("x"),
        errors.SandboxError("x"),
    ],
    ids=lambda error: type(error).__name__,
)
@pytest.mark.parametrize("protocol", range(2, pickle.HIGHEST_PROTOCOL + 1))
def test_pickled_as_what_it_is(error: OrthancError, protocol: int) -> None:
    again = pickle.loads(pickle.dumps(error, protocol))
    assert type(again) is type(error)
    assert str(again) == str(error) and again.args == error.args
    plain = {name: value for name, value in vars(error).items() if name != "response"}
    assert vars(again) == plain
    if isinstance(error, HTTPError):
        assert again.response is None and error.response is not None


def test_one_problem_is_one_line_several_are_a_list() -> None:
    assert str(ValidationError("GET /x", ["a"])) == "GET /x: a"
    assert str(ValidationError("GET /x", ["a", "b"])) == "GET /x: 2 problems\n  a\n  b"


@pytest.mark.parametrize(
    ("status", "orthanc_status", "maybe"),
    [
        (500, None, True),
        (408, None, True),
        (599, None, True),
        (500, 9, True),
        (500, 11, True),
        (500, 8, False),
        (400, None, False),
        (404, 17, False),
    ],
)
def test_an_error_that_cant_tell_says_so(status, orthanc_status, maybe):
    """What Orthanc says itself, it knows; what a gateway says of a write, it doesn't."""
    error = errors.HTTPError(status, "POST", "/x", orthanc_status=orthanc_status)
    assert error.maybe_done is maybe is ("may have done it" in str(error))
    assert not errors.HTTPError(status, "GET", "/x", orthanc_status=orthanc_status).maybe_done
