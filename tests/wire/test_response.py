"""An answer is a response of `requests`, of which what few look at is made when they do."""

import io
import pickle

import requests
import urllib3

from dynorthanc.wire.response import Response


def made(body: bytes = b'{"a": "\xc3\xa9"}', **headers: str) -> Response:
    raw = urllib3.HTTPResponse(
        body=io.BytesIO(body), headers=headers, status=200, reason="OK", preload_content=False
    )
    return Response(raw, "http://host/x?y", ("POST", {"X-A": "1"}, b"sent"))


def test_it_is_one_of_requests() -> None:
    response = made(**{"Content-Type": "application/json; charset=utf-8"})
    assert isinstance(response, requests.Response)
    assert (response.ok, response.reason, response.url) == (True, "OK", "http://host/x?y")
    assert response.json() == {"a": "é"}
    assert response.encoding == "utf-8"
    assert response.headers["content-TYPE"].startswith("application/json")
    assert not response.cookies
    assert not response.history


def test_what_was_asked() -> None:
    request = made().request
    assert (request.method, request.url, request.body) == ("POST", "http://host/x?y", b"sent")
    assert request.headers["x-a"] == "1"


def test_it_pickles_with_its_content() -> None:
    again = pickle.loads(pickle.dumps(made(b"abc")))
    assert again.content == b"abc"
    assert again.status_code == 200
