"""From what happened to the error that says so: no address, query or value in its words."""

import socket
import ssl
from pathlib import Path

import pytest
import requests
import urllib3.exceptions as u3

from dynorthanc import errors
from dynorthanc.wire.failures import error_from, wrap
from dynorthanc.wire.transport import Transport


def response(status: int, body: bytes = b"", **headers: str) -> requests.Response:
    made = requests.Response()
    made.status_code = status
    made._content = body
    made._content_consumed = True  # type: ignore[attr-defined]
    made.headers.update(headers)
    return made


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (302, errors.RedirectRefused),
        (400, errors.BadRequest),
        (401, errors.Unauthorized),
        (403, errors.Forbidden),
        (404, errors.NotFound),
        (405, errors.MethodNotAllowed),
        (409, errors.Conflict),
        (415, errors.UnsupportedMedia),
        (418, errors.HTTPError),
        (500, errors.ServerError),
        (503, errors.ServerError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[errors.HTTPError]) -> None:
    error = error_from(response(status), "GET", "/studies/x", "/studies/{id}")
    assert type(error) is kind
    assert error.status == status


def test_the_server_s_own_words_are_kept() -> None:
    body = b'{"Message": "Bad", "Details": "Why\\u001b[2J", "OrthancStatus": 8, "HttpStatus": 400}'
    error = error_from(response(400, body), "GET", "/x", "/x", hint=lambda details: f"({details})")
    assert (error.message, error.orthanc_status) == ("Bad", 8)
    assert "\x1b" not in str(error)
    assert "Why" in error.details


@pytest.mark.parametrize("body", [b"<html>", b"[]", b'{"a": 1}', b"[" * 100_000, b'{"OrthancStatus": true'])
def test_what_is_not_orthanc_s_is_called_that(body: bytes) -> None:
    error = error_from(
        response(502, body, **{"Content-Type": "text/html; x"}), "GET", "/x", "/x", hint="ours"
    )
    assert "the answer isn't Orthanc's (text/html): a proxy in between?" in str(error)
    assert error.orthanc_status is None


def test_hints_of_the_answer_itself() -> None:
    assert "the server wants credentials" in str(error_from(response(401), "GET", "/x"))
    assert "allowed here: GET, PUT" in str(error_from(response(405, Allow="GET,PUT"), "GET", "/x"))
    for location, place in [
        ("https://elsewhere.example/secret?q", "https://elsewhere.example"),
        ("/secret", "another path"),
        ("http://[", "no valid address"),
    ]:
        said = str(error_from(response(302, Location=location), "GET", "/x"))
        assert f"it points to {place}" in said
        assert "secret" not in said


@pytest.mark.parametrize(
    ("happened", "kind", "maybe_done"),
    [
        (requests.ConnectTimeout("http://host/secret"), errors.Timeout, False),
        (requests.ReadTimeout("http://host/secret"), errors.Timeout, True),
        (TimeoutError("secret"), errors.Timeout, True),
        (requests.exceptions.ChunkedEncodingError("secret"), errors.IncompleteAnswer, True),
        (u3.ProtocolError("Connection broken: secret"), errors.IncompleteAnswer, True),
        (u3.EmptyPoolError(None, "secret"), errors.Timeout, False),  # type: ignore[arg-type]
        (ssl.SSLCertVerificationError(1, "self-signed"), errors.TLSError, False),
        (ssl.SSLError(1, "wrong version number"), errors.TLSError, True),
        (requests.exceptions.ProxyError(OSError(111, "refused")), errors.ConnectError, False),
        (requests.ConnectionError(ConnectionResetError(104, "reset")), errors.ConnectError, True),
        (ConnectionResetError(104, "reset"), errors.ConnectError, True),
        (socket.gaierror(-2, "not known"), errors.OrthancError, False),
        (requests.exceptions.InvalidSchema("http://host/secret"), errors.OrthancError, False),
    ],
)
def test_what_happened_on_the_way(happened: Exception, kind: type[Exception], maybe_done: bool) -> None:
    error = wrap(happened, "POST", "/studies/{id}", "http://host:8042")
    assert type(error) is kind
    assert str(error).startswith("POST /studies/{id}: ")
    assert "secret" not in str(error)
    assert error.maybe_done == maybe_done
    assert "host/secret" not in repr(error.__cause__)


def test_the_usual_reason_is_told() -> None:
    refused = u3.NewConnectionError(None, "x")  # type: ignore[arg-type]
    refused.__cause__ = ConnectionRefusedError(111, "Connection refused")
    assert "Orthanc listens at 8042" in str(wrap(refused, "GET", "/", "http://host"))
    assert "8042 unless" not in str(wrap(refused, "GET", "/", "http://host:8042"))
    plain = ssl.SSLError(1, "[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1006)")
    assert str(wrap(plain, "GET", "/")).endswith(
        "wrong version number; a server that speaks http, not https?"
    )


@pytest.mark.parametrize("option", ["verify", "cert"])
def test_what_is_no_certificate_file_has_sent_nothing(tmp_path: Path, option: str) -> None:
    file = tmp_path / "ca.pem"
    file.write_text("nothing of the kind")
    with socket.create_server(("127.0.0.1", 0)) as listening:
        url = f"https://127.0.0.1:{listening.getsockname()[1]}"
        transport = Transport(url, retries=0, **{"verify": False, option: str(file)})  # type: ignore[arg-type]
        with pytest.raises(errors.TLSError, match=r"file of verify= or cert=") as caught:
            transport.send("POST", "/instances", body=b"x")
        assert not caught.value.maybe_done
        transport.close()
