"""A password is put into every place that takes one, and looked for in every text that comes out."""

from __future__ import annotations

import base64
import json
import pickle
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests

import dynorthanc
from dynorthanc import Api
from tests.recording import Got, Recorder

SECRET = "s3cr3tpw"
WITH = f"http://alice:{SECRET}@"


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    with Recorder(lambda got: (200, {}, b'{"Version": "1.12.7"}')) as one:
        yield one


def texts(error: BaseException | None) -> Iterator[str]:
    """All that can be read of an error, of what caused it, and of their attributes."""
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield str(error)
        yield repr(error)
        for name, value in vars(error).items():
            yield f"{name}: {value!r} {value}"
        for name in ("url", "request", "reason", "filename"):
            yield f"{name}: {getattr(error, name, '')}"
        yield "".join(traceback.format_exception(error))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


BAD_CONNECTIONS: dict[str, Callable[[], Any]] = {
    "a fleet of addresses": lambda: dynorthanc.Fleet([f"{WITH}host:8042"]),
    "a fleet of one address": lambda: dynorthanc.Fleet({"x": f"{WITH}127.0.0.1:1"}).require("1.99.0"),
    "no host": lambda: dynorthanc.connect(f"alice:{SECRET}"),
    "no host but a scheme": lambda: dynorthanc.connect(f"http://alice:{SECRET}"),
    "all encoded": lambda: dynorthanc.connect(f"http://alice%3A{SECRET}%40127.0.0.1:1/"),
    "a bad port": lambda: dynorthanc.connect(f"{WITH}host:x"),
    "a slash in it": lambda: dynorthanc.connect(f"http://alice:a/{SECRET}@host"),
    "refused": lambda: dynorthanc.connect(f"{WITH}127.0.0.1:1"),
    "a token": lambda: dynorthanc.connect("http://127.0.0.1:1", token=SECRET),
    "a token with a line break": lambda: dynorthanc.connect("http://127.0.0.1:1", token=f"{SECRET}\n"),
    "a header": lambda: dynorthanc.connect("http://127.0.0.1:1", headers={"X-Api-Key": SECRET}),
    "a header that can't be": lambda: dynorthanc.connect("http://h", headers={"X-Key": f"{SECRET}\n"}),
    "two at once": lambda: dynorthanc.connect("http://h", "alice", SECRET, token=SECRET),
    "no text": lambda: dynorthanc.connect("http://h", "alice", [SECRET]),
}


@pytest.mark.parametrize("name", BAD_CONNECTIONS)
def test_no_error_of_connecting_shows_one(name: str) -> None:
    with pytest.raises((dynorthanc.OrthancError, ValueError)) as caught:
        BAD_CONNECTIONS[name]()
    with_variables = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert not [text for text in (*texts(caught.value), *with_variables.format()) if SECRET in text]


@pytest.mark.parametrize("proxy", ["http://alice:{}@127.0.0.1:1", "http://alice:{}@127.0.0.1:99999"])
def test_a_proxys_password_isnt_shown(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy.format(SECRET))
    monkeypatch.setenv("no_proxy", "")
    with pytest.raises(dynorthanc.OrthancError) as caught:
        dynorthanc.connect("http://pacs.example.org", timeout=2, retries=0)
    assert not [text for text in texts(caught.value) if SECRET in text]
    with requests.Session() as session:
        session.proxies = {"http": proxy.format(SECRET)}
        with pytest.raises(dynorthanc.OrthancError) as caught:
            dynorthanc.connect("http://pacs.example.org", session=session, timeout=2, retries=0)
    assert not [text for text in texts(caught.value) if SECRET in text]


PEERS: list[Any] = [
    {"Url": f"{WITH}x"},
    {"Url": "http://x", "Username": "u", "Password": SECRET},
    {"Url": "http://x", "HttpHeaders": {"Authorization": SECRET}},
    ["http://x", "u", SECRET],
    [f"{WITH}x", "u", SECRET],
]


@pytest.mark.parametrize("peer", PEERS)
def test_nothing_shown_of_a_request_has_one(recorder: Recorder, peer: Any) -> None:
    with dynorthanc.connect(recorder.url, spec="bundled") as o:
        shown = [repr(o.put_peers_id.request("p", json=peer, validate="off"))]
        shown.append(o.put_peers_id.curl("p", json=peer, validate="off"))
        wrong = {**peer, "Timeout": "x", "Sercet": SECRET} if isinstance(peer, dict) else [*peer, SECRET]
        shown += [text.text() + repr(text) for text in o.put_peers_id.check("p", json=wrong)]
        with pytest.raises(dynorthanc.ValidationError) as caught:
            o.put_peers_id("p", json=wrong)
        shown += texts(caught.value)
    if isinstance(peer, list):  # a name that nobody knows isn't known for a secret
        assert not [text for text in shown if SECRET in text]
    assert not [text for text in shown if f"alice:{SECRET}" in text]


def test_a_client_shows_none(recorder: Recorder, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    address = recorder.url.replace("http://", WITH)
    with dynorthanc.connect(address, headers={"X-Token": SECRET}, spec="bundled") as o:
        recorder.answer = lambda got: (500, {}, b"")
        shown = [
            repr(o),
            str(o.transport),
            o.url,
            o.get_system.curl(),
            repr(o.get_system),
            repr(vars(o.transport)),
        ]
        for call in (
            o.get_studies,
            lambda: o.GET(f"/x?password={SECRET}"),
            lambda: o.post_tools_execute_script("x"),
        ):
            with pytest.raises(dynorthanc.OrthancError) as caught:
                call()
            shown += [str(caught.value), repr(caught.value), repr(pickle.loads(pickle.dumps(caught.value)))]
        shown.append(repr(o.GET))
    shown += [record.getMessage() for record in caplog.records if record.name.startswith("dynorthanc")]
    assert not [text for text in shown if SECRET in text]


@pytest.mark.parametrize(
    "options",
    [
        {"username": "alice", "password": SECRET},
        {"token": SECRET},
        {"headers": {"Authorization": f"Custom {SECRET}", "X-Api-Key": f"{SECRET}-key"}},
        {"headers": {"Cookie": f"session={SECRET}"}},
    ],
    ids=lambda options: next(iter(options)),
)
def test_what_a_server_says_back_is_hidden(recorder: Recorder, options: Any) -> None:
    """A debugging proxy repeats what it got, in whatever place."""
    places: list[Callable[[str], Any]] = [
        lambda said: (400, {}, json.dumps({"OrthancStatus": 1, "Message": said, "Details": said}).encode()),
        lambda said: (500, {}, json.dumps({"OrthancStatus": 1, "ErrorPayload": {said: [said]}}).encode()),
        lambda said: (502, {"Content-Type": f"text/{said}"}, b"<html>"),
        lambda said: (405, {"Allow": said}, b""),
        lambda said: (302, {"Location": f"http://{said.split()[-1].strip('=')}.example/"}, b""),
        lambda said: (200, {"Content-Encoding": said}, b"x"),
        lambda said: (200, {"Transfer-Encoding": said}, b"x"),
    ]
    with dynorthanc.connect(recorder.url, version="1.12.7", spec="bundled", retries=0, **options) as o:
        for place in places:

            def said_back(got: Got, place: Callable[[str], Any] = place) -> Any:
                header = got.headers.get("authorization", got.headers.get("cookie", ""))
                plain = base64.b64decode(header.split()[-1]).decode() if header.startswith("Basic") else ""
                return place(f"{plain} {got.body.decode()} {header}".replace('"', ""))

            recorder.answer = said_back
            for call in (
                o.get_studies,
                lambda: o.open(o.prepare("GET", "/studies")).content,
                lambda: o.put_peers_id("p", [f"{WITH}x", "u", SECRET]),
                lambda: o.put_peers_id("p", {"Url": f"{WITH}x", "Password": SECRET}),
            ):
                with pytest.raises(dynorthanc.OrthancError) as caught:
                    call()
                shown = [*texts(caught.value), *texts(pickle.loads(pickle.dumps(caught.value)))]
                hidden = {SECRET, base64.b64encode(f"alice:{SECRET}".encode()).decode().strip("=")}
                assert not [text for text in shown for one in hidden if one.lower() in text.lower()]


def test_checks_without_a_server_show_none() -> None:
    api = Api.for_version("1.12.7")
    for peer in PEERS[3:]:
        assert not [
            p for p in api.check("PUT", "/peers/p", json=[*peer, SECRET]) if SECRET in p.text() + repr(p)
        ]
