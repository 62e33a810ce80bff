"""Passwords, tokens and cookies are masked wherever a request is shown; all else stays readable."""

import json

import pytest

from dynorthanc.base.masking import MASK, is_secret, masked_body, masked_query


@pytest.mark.parametrize(
    "name",
    [
        "Password",
        "passwd",
        "X-Token",
        "Authorization",
        "Set-Cookie",
        "api_key",
        "apiKey",
        "Private-Key",
        "secret",
    ],
)
def test_names_of_secrets(name: str) -> None:
    assert is_secret(name)
    assert not is_secret("Username")


def test_a_query_keeps_its_form() -> None:
    assert masked_query("expand&limit=3&token=abc&since=") == f"expand&limit=3&token={MASK}&since="
    assert masked_query("token=") == "token="
    assert masked_query("") == ""


def test_a_body_without_secrets_is_the_same_bytes() -> None:
    for body in (b'{ "Level" : "Study" }', b"no JSON", b"[1, 2]", b"[" * 100_000):
        assert masked_body("/tools/find", body) is body


def test_secrets_are_masked_at_any_depth() -> None:
    body = json.dumps({"Url": "x", "Peers": [{"Password": "abc", "Username": "me"}], "Token": ""})
    assert json.loads(masked_body("/peers/{id}", body.encode())) == {
        "Url": "x",
        "Peers": [{"Password": MASK, "Username": "me"}],
        "Token": "",
    }


def test_any_header_for_a_peer_may_be_a_secret() -> None:
    body = b'{"HttpHeaders": {"X-Anything": "abc"}}'
    assert json.loads(masked_body("/peers/{id}", body)) == {"HttpHeaders": {"X-Anything": MASK}}


def test_a_peer_as_a_list_holds_its_password_third() -> None:
    peer = b'["http://x", "me", "abc"]'
    assert json.loads(masked_body("/peers/{id}", peer)) == ["http://x", "me", MASK]
    assert masked_body("/modalities/{id}", peer) is peer
    assert masked_body("/peers/{id}", b'["http://x", "me"]') == b'["http://x", "me"]'
