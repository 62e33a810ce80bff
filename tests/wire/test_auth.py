"""Addresses taken apart, credentials kept out of sight."""

import base64
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from requests.auth import HTTPBasicAuth

from dynorthanc.errors import InvalidAddress, OrthancError, ValidationError
from dynorthanc.wire.auth import Hidden, Renewed, basic, check_header, credentials, normalise_url


@given(st.text())
def test_any_text_is_an_address_or_refused_without_its_password(text: str) -> None:
    try:
        clean, _, password = normalise_url(f"http://alice:pass-word@{text}")
    except InvalidAddress as error:
        assert "pass-word" not in str(error)
    else:
        assert "pass-word" not in clean
        assert password is not None
        assert password.startswith("pass-word")


def test_credentials_are_what_the_header_says() -> None:
    found = basic("alice", "pässword")
    assert found.header() == "Basic " + base64.b64encode("alice:pässword".encode()).decode()
    assert repr(found) == "<credentials: basic>"
    assert repr(found.header()) == "'***'"
    assert not found.renew("x")


@pytest.mark.parametrize(
    ("auth", "token", "headers", "sent"),
    [
        (None, None, {}, None),
        (("a", "b"), None, {}, "Basic YTpi"),
        (["a", "b"], None, {}, "Basic YTpi"),
        (HTTPBasicAuth("a", "b"), None, {}, "Basic YTpi"),
        (None, "abc", {}, "Bearer abc"),
        (None, "Basic abc", {}, "Basic abc"),
        (None, lambda: "abc", {}, "Bearer abc"),
        (None, None, {"authorization": "own"}, "own"),
    ],
)
def test_one_way_to_log_in(auth: Any, token: Any, headers: dict[str, str], sent: str | None) -> None:
    found = credentials(auth, token, headers)
    assert (found and found.header()) == sent


@pytest.mark.parametrize(
    ("auth", "token", "headers"),
    [
        (("a", "b"), "abc", {}),
        (None, "abc", {"Authorization": "x"}),
        ("ab", None, {}),
        (("a",), None, {}),
        (("a", 3), None, {}),
        (("a:b", "c"), None, {}),
        (("a", "\ud800"), None, {}),
        (None, 3, {}),
        (None, "a\nb", {}),
    ],
)
def test_what_is_none_is_told_without_it(auth: Any, token: Any, headers: dict[str, str]) -> None:
    with pytest.raises(ValidationError):
        credentials(auth, token, headers)


def test_a_token_function_is_asked_once_for_each_refusal() -> None:
    made = iter(["one", "two", "two"])
    found = Renewed(lambda: next(made))
    assert found.header() == found.header() == "Bearer one"
    assert found.renew("Bearer one")
    assert found.header() == "Bearer two"
    assert found.renew("Bearer one"), "another thread has renewed it already"
    assert not found.renew("Bearer two"), "there is no other"


def test_a_token_function_that_fails_is_told_without_its_words() -> None:
    def broken() -> str:
        raise KeyError("s3cret")

    with pytest.raises(OrthancError, match=r"^the token function raised KeyError$") as caught:
        Renewed(broken).header()
    assert isinstance(caught.value.__cause__, KeyError)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("a b", "x", "can't be the name of a header"),
        ("", "x", "can't be the name of a header"),
        ("X", "a\r\nb", "a line break"),
        ("X", " a", "space around it"),
        ("X", "€", "only Latin-1"),
        ("X", 3, "not int"),
    ],
)
def test_headers_that_can_not_be_sent(name: str, value: Any, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        check_header(name, value, "here")


def test_headers_that_can() -> None:
    assert check_header("X-A", "é\tb", "here") == "é\tb"
    assert check_header("X-A", b"\xe9", "here") == "é"


def test_a_hidden_string_is_a_string_that_is_not_shown() -> None:
    assert Hidden("abc") == "abc"
    assert repr(Hidden("abc")) == "'***'"
