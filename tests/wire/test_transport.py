"""The way to the server and back: what is sent, how often, to whom, and what is kept secret."""

from __future__ import annotations

import contextlib
import email.utils
import gc
import io
import json
import logging
import os
import pickle
import socket
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import requests

from dynorthanc.errors import (
    ConnectError,
    IncompleteAnswer,
    InvalidAddress,
    OrthancError,
    Timeout,
    ValidationError,
)
from dynorthanc.sandbox import Sandbox
from dynorthanc.wire import keepalive, retries
from dynorthanc.wire.auth import Hidden, normalise_url
from dynorthanc.wire.transport import Transport
from tests.faultproxy import FaultProxy
from tests.recording import Got, Recorder

SECRET = "s3sáme"


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("NETRC", str(tmp_path / "none"))


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    with Recorder() as one:
        yield one


@pytest.fixture
def make() -> Iterator[Callable[..., Transport]]:
    made: list[Transport] = []

    def transport(*args: Any, **options: Any) -> Transport:
        made.append(Transport(*args, **options))
        return made[-1]

    yield transport
    for one in made:
        one.close()


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is asked again is asked again soon."""
    monkeypatch.setattr(retries, "_FIRST", 0.01)


# ---------------------------------------------------------------- addresses


@pytest.mark.parametrize(
    ("given", "address", "username", "password"),
    [
        ("localhost", "http://localhost", None, None),
        ("localhost:8042/", "http://localhost:8042", None, None),
        ("HTTPS://Host.Example:443/orthanc//", "https://host.example:443/orthanc", None, None),
        ("[::1]:8042", "http://[::1]:8042", None, None),
        (" http://h ", "http://h", None, None),
        ("http://jane:p%40ss%2Fword@h:1/x", "http://h:1/x", "jane", "p@ss/word"),
        ("jane:a@b@h", "http://h", "jane", "a@b"),
        ("http://jane@h", "http://h", "jane", None),
    ],
)
def test_addresses(given: str, address: str, username: str | None, password: str | None) -> None:
    assert normalise_url(given) == (address, username, password)


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "ftp://h",
        "file:///etc/passwd",
        "http://",
        "http://h:99999",
        "http://h:0",
        "http://h/?a=1",
        "http://h/#x",
        "http://h/app/explorer.html#studies",
        "http://h\nHost: x",
        "http://h\\@evil",
        "http://[::1",
        f"http://jane:{SECRET}/x@h",
        f"http://jane:{SECRET}#x@h",
        f"http://jane:{SECRET}@h:port",
        f"ftp://jane:{SECRET}@h",
        f"http://jane:{SECRET}%40h:80",
        None,
        8042,
    ],
)
def test_no_addresses(bad: Any) -> None:
    with pytest.raises(InvalidAddress) as caught:
        normalise_url(bad)
    assert SECRET not in str(caught.value) and caught.value.__cause__ is caught.value.__context__ is None


def test_a_token_in_an_address_is_not_shown() -> None:
    for url in (f"http://h/?token={SECRET}", f"http://h/#{SECRET}", f"http://h/?token=a@{SECRET}"):
        with pytest.raises(InvalidAddress, match="leave out") as caught:
            normalise_url(url)
        assert SECRET not in str(caught.value)


# ---------------------------------------------------------------- what is sent


def test_a_request_arrives_as_given(recorder: Recorder, make: Callable[..., Transport]) -> None:
    transport = make(recorder.url + "/behind/proxy/", headers={"X-Site": "north"})
    answer = transport.send(
        "GET", "/instances/a%20b%2F", query="full&x=%C3%A9", headers={"accept": "text/plain"}
    )
    assert answer.json() == {} and answer.request.url == answer.url
    (got,) = recorder.got
    assert (got.method, got.target) == ("GET", "/behind/proxy/instances/a%20b%2F?full&x=%C3%A9")
    assert got.headers["accept"] == "text/plain" and got.headers["x-site"] == "north"
    assert got.headers["host"] == f"127.0.0.1:{recorder.port}"
    assert "authorization" not in got.headers and "cookie" not in got.headers


def test_a_header_of_a_call_takes_the_place_of_the_clients(
    recorder: Recorder, make: Callable[..., Transport]
) -> None:
    transport = make(recorder.url, headers={"X-Site": "north"}, token="abc")
    given = {"Content-Length": "3", "x-site": "south", "AUTHORIZATION": "mine"}
    sent = transport.send("GET", "/x", headers=given, cookies={"a": "1"}).request.headers
    assert (recorder.got[0].headers["x-site"], recorder.got[0].headers["authorization"]) == ("south", "mine")
    names = [name for name in sent if name.lower() in ("x-site", "authorization", "content-length", "cookie")]
    assert sorted(names) == ["Authorization", "Cookie", "x-site"]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"headers": {"X": "a\nb"}}, "header X: a line break"),
        ({"cookies": {"a": "b\n"}}, "header Cookie: a line break"),
        ({"cookies": 3}, "cookies are a dict or a list of pairs"),
    ],
)
def test_what_cant_be_sent_names_the_call(make: Callable[..., Transport], options: Any, says: str) -> None:
    with pytest.raises(ValidationError, match=f"^GET /t: {says}"):
        make("http://h").send("GET", "/x", template="/t", **options)


class Pipe(io.RawIOBase):
    """Bytes that can be read once, of a length nobody knows."""

    def __init__(self, data: bytes) -> None:
        self._inner = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._inner.readinto(buffer)


DATA = bytes(range(256)) * 1000


def file_at_an_offset() -> io.BytesIO:
    file = io.BytesIO(b"skipped" + DATA)
    file.seek(7)
    return file


@pytest.mark.parametrize(
    ("body", "length"),
    [
        (lambda: DATA, True),
        (lambda: bytearray(DATA), True),
        (lambda: memoryview(DATA), True),
        (lambda: io.BytesIO(DATA), True),
        (file_at_an_offset, True),
        (lambda: Pipe(DATA), False),
        (lambda: [DATA[:5], b"", DATA[5:]], False),
        (lambda: iter([DATA[:5], DATA[5:]]), False),
    ],
    ids=["bytes", "bytearray", "memoryview", "file", "file-at-an-offset", "pipe", "list", "generator"],
)
@pytest.mark.parametrize("own_session", [False, True], ids=["pool", "session"])
def test_bodies(
    recorder: Recorder,
    make: Callable[..., Transport],
    body: Callable[[], Any],
    length: bool,
    own_session: bool,
) -> None:
    with requests.Session() as session:
        make(recorder.url, session=session if own_session else None).send("POST", "/instances", body=body())
    (got,) = recorder.got
    assert got.body == DATA
    assert ("content-length" in got.headers) is length


@pytest.mark.parametrize("body", [None, b"", "", io.BytesIO()], ids=["None", "bytes", "str", "file"])
def test_empty_bodies_have_a_length(recorder: Recorder, make: Callable[..., Transport], body: Any) -> None:
    make(recorder.url).send("POST", "/x", body=body)
    assert recorder.got[0].headers["content-length"] == "0"


def test_a_file_that_grows_doesnt_spill_into_the_next_request(
    recorder: Recorder, make: Callable[..., Transport], tmp_path: Path
) -> None:
    path = tmp_path / "growing"
    path.write_bytes(b"12345")

    class Growing(io.FileIO):
        def read(self, size: int = -1) -> bytes:
            with path.open("ab") as more:
                more.write(b"GET /evil HTTP/1.1\r\n\r\n")
            return super().read(size)

    transport = make(recorder.url)
    with Growing(str(path)) as file:
        transport.send("POST", "/x", body=file)
    transport.send("GET", "/y")
    assert [(got.target, got.body) for got in recorder.got] == [("/x", b"12345"), ("/y", b"")]


def test_a_file_that_shrinks_is_no_fault_of_the_network(
    recorder: Recorder, make: Callable[..., Transport]
) -> None:
    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return b""

    with pytest.raises(OrthancError, match="the file became shorter"):
        make(recorder.url).send("POST", "/x", body=Shrinking(b"12345"), template="/x")


@pytest.mark.parametrize("failure", [OSError("disk"), ValueError("mine"), KeyError("mine")], ids=repr)
def test_the_callers_errors_stay_the_callers(
    recorder: Recorder, make: Callable[..., Transport], failure: Exception
) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"x"
        raise failure

    transport = make(recorder.url)
    with pytest.raises(type(failure)) as caught:
        transport.send("POST", "/x", body=pieces())
    assert caught.value is failure
    assert transport.send("GET", "/y").status_code == 200


@pytest.mark.parametrize(
    "options",
    [
        {"headers": {"X": "a\r\nHost: evil"}},
        {"headers": {"X": "a\nb"}},
        {"headers": {"X\r\nY": "a"}},
        {"headers": {"X": "€"}},
        {"headers": {"X": 3}},
        {"cookies": {"a": "b\r\nHost: evil"}},
        {"body": io.StringIO("text")},
        {"body": 3},
        {"body": {"a": 1}},
        {"timeout": 0},
        {"timeout": (1, -1)},
        {"timeout": float("inf")},
        {"timeout": "5"},
        {"timeout": Decimal(5)},
    ],
    ids=lambda options: str(next(iter(options))),  # a repr with an address differs between workers
)
def test_what_cant_be_sent_isnt(recorder: Recorder, make: Callable[..., Transport], options: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        make(recorder.url).send("GET", "/x", **options)
    assert "evil" not in str(caught.value)
    assert not recorder.got


@pytest.mark.parametrize(
    "options",
    [
        {"pool_size": 0},
        {"pool_size": 50},
        {"timeout": -1},
        {"verify": ""},
        {"verify": "/no/such/file.pem"},
        {"verify": b"/"},
        {"cert": ("/no/such/file.pem", "/no/key")},
        {"cert": ("/",)},
        {"headers": "X: y"},
        {"auth": ("a:b", "c")},
        {"auth": "jane"},
        {"auth": ("jane", "x"), "token": "y"},
        {"token": "y", "headers": {"authorization": "z"}},
        {"token": 3},
        {"token": "a\nb"},
    ],
    ids=repr,
)
def test_settings_that_cant_be(options: Any) -> None:
    with pytest.raises(ValidationError):
        Transport("http://h", **options)


def test_cookies_of_a_server_arent_kept_those_of_a_call_are_sent(make: Callable[..., Transport]) -> None:
    with Recorder(lambda got: (200, {"Set-Cookie": "session=1; Path=/"}, b"")) as recorder:
        transport = make(recorder.url)
        transport.send("GET", "/x", cookies={"a": "1", "b": "2"})
        transport.send("GET", "/x")
        assert recorder.got[0].headers["cookie"] == "a=1; b=2"
        assert "cookie" not in recorder.got[1].headers


# ---------------------------------------------------------------- credentials


def basic(username: str, password: str) -> str:
    from base64 import b64encode

    return "Basic " + b64encode(f"{username}:{password}".encode()).decode()


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"auth": ("jane", SECRET)}, basic("jane", SECRET)),
        ({"auth": requests.auth.HTTPBasicAuth("jane", SECRET)}, basic("jane", SECRET)),
        ({"token": "abc"}, "Bearer abc"),
        ({"token": "Bearer abc"}, "Bearer abc"),
        ({"token": lambda: "abc"}, "Bearer abc"),
        ({"headers": {"authorization": "Custom abc"}}, "Custom abc"),
        ({}, None),
    ],
    ids=lambda value: ",".join(value) if isinstance(value, dict) else "",
)
@pytest.mark.parametrize("own_session", [False, True], ids=["pool", "session"])
def test_credentials_go_out(
    recorder: Recorder, make: Callable[..., Transport], options: Any, expected: str | None, own_session: bool
) -> None:
    with requests.Session() as session:
        make(recorder.url, session=session if own_session else None, **options).send("GET", "/x")
    assert recorder.got[0].headers.get("authorization") == expected
    assert sum(name == "authorization" for name in recorder.got[0].headers) <= 1


def test_credentials_of_the_address(recorder: Recorder, make: Callable[..., Transport]) -> None:
    transport = make(recorder.url.replace("http://", "http://jane:s%2F3@"))
    transport.send("GET", "/x")
    assert recorder.got[0].headers["authorization"] == basic("jane", "s/3")
    assert "jane" not in transport.base_url
    explicit = make(recorder.url.replace("http://", "http://jane:s%2F3@"), auth=("john", "x"))
    explicit.send("GET", "/x")
    assert recorder.got[1].headers["authorization"] == basic("john", "x")


def test_no_secret_is_shown(recorder: Recorder, make: Callable[..., Transport], caplog: Any) -> None:
    caplog.set_level(logging.DEBUG, "dynorthanc")
    for options in ({"auth": ("jane", SECRET)}, {"token": SECRET}, {"headers": {"authorization": SECRET}}):
        transport = make(recorder.url, **options)
        response = transport.send("GET", "/patients/DOE", query="name=DOE", template="/patients/{id}")
        shown = [repr(transport), str(transport), repr(response.request.headers), repr(vars(transport))]
        assert SECRET not in "".join(shown) and "czPDoXNhbWU" not in "".join(shown)
        with pytest.raises(ConnectError) as caught:
            make("http://127.0.0.1:1", **options).send("GET", "/x", query="name=DOE", template="/x")
        assert SECRET not in repr(caught.value) and "DOE" not in repr((caught.value, caught.value.__cause__))
    logged = [record.getMessage() for record in caplog.records if record.name == "dynorthanc"]
    assert logged and not any("DOE" in line or SECRET in line for line in logged)
    assert logged[0].startswith("GET /patients/{id}: 200 in ")


@pytest.mark.parametrize(
    "options",
    [
        {"auth": ("jane", SECRET + "\udc80")},  # as Python reads a variable that isn't UTF-8
        {"token": SECRET + "€"},
        {"headers": {"X-Key": SECRET + "€"}},
    ],
    ids=lambda options: str(next(iter(options))),
)
def test_a_secret_that_cant_be_sent_isnt_shown(make: Callable[..., Transport], options: Any) -> None:
    with pytest.raises(ValidationError) as caught:
        make("http://h", **options)
    assert SECRET not in repr((caught.value, caught.value.__cause__, caught.value.__context__))


def test_a_name_that_no_server_can_have_is_told(make: Callable[..., Transport]) -> None:
    with pytest.raises(InvalidAddress, match="no server can have this name"):
        make("http://ex%00ample").send("GET", "/x")


def test_the_log_is_silent_by_default(
    recorder: Recorder, make: Callable[..., Transport], capfd: pytest.CaptureFixture[str]
) -> None:
    make(recorder.url).send("GET", "/x")
    with FaultProxy(recorder.url) as proxy:
        proxy.break_next("reset-before")
        make(proxy.url).send("GET", "/x", query="PatientName=DOE")
    assert capfd.readouterr() == ("", "")


class Tokens:
    """Accepts only the newest token, and counts how often one was asked for."""

    def __init__(self) -> None:
        self.issued = 0

    def __call__(self) -> str:
        self.issued += 1
        time.sleep(0.01)
        return f"t{self.issued}"

    def answer(self, got: Got, valid: int, status: int = 401) -> tuple[int, dict[str, str], bytes]:
        return (200 if got.headers.get("authorization") == f"Bearer t{valid}" else status), {}, b""


@pytest.mark.parametrize("status", [401, 403])
@pytest.mark.parametrize("body", [None, DATA, "file"], ids=["none", "bytes", "file"])
def test_a_refused_token_is_renewed_once(make: Callable[..., Transport], status: int, body: Any) -> None:
    tokens = Tokens()
    with Recorder(lambda got: tokens.answer(got, 2, status)) as recorder:
        transport = make(recorder.url, token=tokens)
        answer = transport.send("POST", "/x", body=io.BytesIO(DATA) if body == "file" else body)
        assert answer.status_code == 200 and tokens.issued == 2
        assert [got.body for got in recorder.got] == [DATA if body else b""] * 2
        assert transport.send("GET", "/y").status_code == 200 and tokens.issued == 2


def test_a_token_refused_again_is_given_up(make: Callable[..., Transport]) -> None:
    tokens = Tokens()
    with Recorder(lambda got: (403, {}, b"")) as recorder:
        assert make(recorder.url, token=tokens).send("DELETE", "/x").status_code == 403
        assert len(recorder.got) == 2 and tokens.issued == 2


def test_a_body_that_comes_once_isnt_repeated_for_a_token(make: Callable[..., Transport]) -> None:
    tokens = Tokens()
    with Recorder(lambda got: tokens.answer(got, 2)) as recorder:
        transport = make(recorder.url, token=tokens)
        assert transport.send("POST", "/x", body=iter([b"once"])).status_code == 401
        assert [got.body for got in recorder.got] == [b"once"]


def test_threads_share_one_renewal(make: Callable[..., Transport]) -> None:
    tokens = Tokens()
    with Recorder(lambda got: tokens.answer(got, 2)) as recorder, ThreadPoolExecutor(8) as pool:
        transport = make(recorder.url, token=tokens)
        answers = list(pool.map(lambda _: transport.send("GET", "/x").status_code, range(40)))
    assert answers == [200] * 40 and tokens.issued == 2


@pytest.mark.parametrize("bad", ["", None, 3, "a\r\nb"], ids=repr)
def test_a_token_function_must_return_one(make: Callable[..., Transport], bad: Any) -> None:
    with pytest.raises(ValidationError):
        make("http://127.0.0.1:1", token=lambda: bad).send("GET", "/x")


def test_a_token_that_cant_be_renewed_costs_no_connection(make: Callable[..., Transport]) -> None:
    issued: list[str] = []

    def once() -> str:
        if issued:
            raise LookupError("no more tokens")
        issued.append("t1")
        return "t1"

    with Recorder(lambda got: (401, {}, DATA)) as recorder:
        transport = make(recorder.url, token=once, pool_size=1)
        for _ in range(3):
            with pytest.raises(OrthancError):
                transport.send("GET", "/x", stream=True, timeout=(10, 10))
        assert transport.send("GET", "/x", headers={"Authorization": "mine"}).status_code == 401


# ---------------------------------------------------------------- the environment


@pytest.mark.parametrize("place", ["127.0.0.1:99999", "#x@127.0.0.1", "€@127.0.0.1:1", "@", "@h:port"])
def test_a_proxy_that_cant_be_one_keeps_its_password(
    make: Callable[..., Transport], monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    at = "" if "@" in place else "@"
    monkeypatch.setenv("http_proxy", f"http://jane:{SECRET}{at}{place}")
    with pytest.raises(ConnectError, match="the proxy that the environment names") as caught:
        make("http://orthanc.example").send("GET", "/x")
    assert not caught.value.maybe_done and "certificate" not in str(caught.value)
    assert SECRET not in repr((caught.value, caught.value.__cause__, caught.value.__context__))


def test_netrc_is_used_unless_credentials_are_given(
    recorder: Recorder, make: Callable[..., Transport], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login jane password sesame\n")
    monkeypatch.setenv("NETRC", str(netrc))
    transports = [make(recorder.url), make(recorder.url, token="abc"), make(recorder.url, trust_env=False)]
    netrc.write_text("machine 127.0.0.1 login other password other\n")  # read once, not at each call
    for transport in transports:
        transport.send("GET", "/x")
    sent = [got.headers.get("authorization") for got in recorder.got]
    assert sent == [basic("jane", "sesame"), "Bearer abc", None]


def test_proxies_of_the_environment(
    recorder: Recorder, make: Callable[..., Transport], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Recorder(lambda got: (200, {}, b"from the proxy")) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url.replace("http://", "http://me:pw@"))
        through = make("http://orthanc.invalid:8042/pacs", auth=("jane", "x"))
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        around = make(recorder.url)
        monkeypatch.delenv("http_proxy")  # read once, not at each call
        answer = through.send("GET", "/studies", query="limit=1")
        assert answer.content == b"from the proxy"
        assert answer.url == "http://orthanc.invalid:8042/pacs/studies?limit=1"
        assert proxy.got[0].target == "http://orthanc.invalid:8042/pacs/studies?limit=1"
        assert proxy.got[0].headers["proxy-authorization"] == basic("me", "pw")
        assert proxy.got[0].headers["authorization"] == basic("jane", "x")
        around.send("GET", "/x")
        assert recorder.got[0].target == "/x" and len(proxy.got) == 1
        assert "pw" not in repr(through)


def test_a_proxy_that_isnt_there(make: Callable[..., Transport], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://me:pw@127.0.0.1:1")
    with pytest.raises(ConnectError, match=r"proxy failed.*no_proxy") as caught:
        make("http://orthanc.invalid").send("POST", "/x")
    assert "pw" not in str(caught.value) and not caught.value.maybe_done


# ---------------------------------------------------------------- what only looks like an answer


@pytest.mark.parametrize(
    "answer",
    [
        (200, {"Content-Type": "application/dicom"}, []),  # the connection ends behind the head, or in it
        (206, {"Content-Range": "bytes 0-1/4"}, b"ab"),
        (200, {"Content-Length": "4, 4"}, [b"ab"]),
        (200, {"Content-Length": "-4"}, [b"ab"]),
    ],
    ids=["nothing", "unasked part", "two lengths", "no length"],
)
def test_what_has_no_end_or_is_a_part_unasked_is_not_whole(
    make: Callable[..., Transport], answer: Any
) -> None:
    with Recorder(lambda got: answer) as recorder:
        transport = make(recorder.url, retries=0)
        for method in ("GET", "POST"):
            with pytest.raises(IncompleteAnswer) as caught:
                transport.send(method, "/x", template="/x", stream="Content-Length" in answer[1])
            assert str(caught.value).startswith(f"{method} /x: the answer isn't whole: ")
            assert ("may have done it" in str(caught.value)) is (method == "POST")
        if answer[0] == 206:
            assert transport.send("GET", "/x", headers={"Range": "bytes=0-1"}).content == b"ab"


# ---------------------------------------------------------------- redirects


def test_a_get_follows_within_the_server(make: Callable[..., Transport]) -> None:
    def answer(got: Got) -> tuple[int, dict[str, str], bytes]:
        if got.target == "/a/b?x=1":
            return 301, {"Location": "../c?y=2"}, b"moved"
        return 200, {}, got.target.encode()

    with Recorder(answer) as recorder:
        response = make(recorder.url, auth=("jane", "x")).send("GET", "/a/b", query="x=1")
        assert response.content == b"/c?y=2" and response.url == recorder.url + "/c?y=2"
        assert [hop.status_code for hop in response.history] == [301]
        assert recorder.got[1].headers["authorization"] == basic("jane", "x")


@pytest.mark.parametrize("own_session", [False, True], ids=["pool", "session"])
@pytest.mark.parametrize("code", [301, 302, 303, 307, 308])
def test_nothing_else_is_followed(make: Callable[..., Transport], code: int, own_session: bool) -> None:
    with Recorder() as thief, requests.Session() as session:
        elsewhere = [thief.url + "/?q", "//evil.invalid/", "https://127.0.0.1/", "ftp://h/", ""]
        if not own_session:  # `requests` itself stumbles over this one
            elsewhere.append("http://[")
        for location in elsewhere:
            with Recorder(lambda got, to=location: (code, {"Location": to}, b"")) as recorder:
                transport = make(recorder.url, token="abc", session=session if own_session else None)
                assert transport.send("GET", "/x").status_code == code
                assert len(recorder.got) == 1
        with Recorder(lambda got: (code, {"Location": "/y"}, b"")) as recorder:
            transport = make(recorder.url, session=session if own_session else None)
            for method in ("POST", "PUT", "DELETE"):
                assert transport.send(method, "/x", body=b"1").status_code == code
            assert [got.method for got in recorder.got] == ["POST", "PUT", "DELETE"]
        assert not thief.got


def test_where_a_redirect_leads(make: Callable[..., Transport]) -> None:
    to = {"/a": "/c", "/b": ""}

    def answer(got: Got) -> tuple[int, dict[str, str], bytes]:
        if got.target in to:
            return 302, {"Location": to[got.target] or recorder.url}, b""
        return 200, {}, got.target.encode()

    with Recorder(answer) as recorder:
        for start, end in (("/a", b"/c"), ("/b", b"/")):
            assert make(recorder.url).send("GET", start).content == end
        with Recorder(lambda got: (302, {}, b"")) as nowhere:
            assert make(nowhere.url).send("GET", "/x").status_code == 302
            assert len(nowhere.got) == 1


def test_a_circle_ends(make: Callable[..., Transport]) -> None:
    with Recorder(lambda got: (302, {"Location": "/x"}, b"")) as recorder:
        assert make(recorder.url).send("GET", "/x").status_code == 302
        assert len(recorder.got) == 6


# ---------------------------------------------------------------- how often it is sent, on real servers


@pytest.fixture
def proxy(server: Sandbox) -> Iterator[FaultProxy]:
    with FaultProxy(server.url) as one:
        yield one


@pytest.mark.parametrize("fault", ["reset-at-once", "reset-before", "closed-before", "reset-after-work"])
def test_a_lost_get_is_repeated(
    proxy: FaultProxy, make: Callable[..., Transport], fault: str, quick: None
) -> None:
    transport = make(proxy.url, retries=2)
    proxy.break_next(fault, 1)
    assert transport.send("GET", "/tools/now").status_code == 200
    assert len(proxy.seen) == 2
    proxy.seen.clear()
    proxy.break_next(fault, 5)
    with pytest.raises(ConnectError) as caught:
        transport.send("GET", "/tools/now", template="/tools/now")
    assert len(proxy.seen) == 3 and caught.value.maybe_done


@pytest.mark.parametrize("fault", ["reset-at-once", "reset-after-work", "503", "truncated"])
def test_off_means_off(proxy: FaultProxy, make: Callable[..., Transport], fault: str) -> None:
    transport = make(proxy.url, retries=0)
    proxy.break_next(fault, 1)
    with contextlib.suppress(OrthancError):
        assert transport.send("GET", "/system").status_code == 503
    assert len(proxy.seen) == 1
    proxy.refuse()
    with pytest.raises(ConnectError):
        transport.send("GET", "/system")


def test_a_read_is_repeated_whatever_its_method(
    proxy: FaultProxy, make: Callable[..., Transport], quick: None
) -> None:
    transport = make(proxy.url)
    for fault in ("reset-at-once", "truncated", "502", "504-after-work", "429"):
        proxy.seen.clear()
        proxy.break_next(fault, 2)
        before = transport.repeated
        answer = transport.send("POST", "/tools/lookup", body=b"nobody", reads=True)
        assert answer.json() == [] and len(proxy.seen) == 3 and transport.repeated - before == 2
    proxy.seen.clear()
    proxy.break_next("502", 1)
    answer = transport.send("POST", "/tools/lookup", body=iter([b"x"]), reads=True)
    assert answer.status_code == 502 and len(proxy.seen) == 1  # what comes once is sent once


def test_retry_after_is_heeded_within_bounds(
    recorder: Recorder, make: Callable[..., Transport], monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []
    monkeypatch.setattr(retries, "time", SimpleNamespace(sleep=waited.append, time=time.time))
    soon = email.utils.formatdate(time.time() + 20, usegmt=True)
    for said, times in (("7", 4), (soon, 3), ("3000", 0), ("99999999999", 0), ("nonsense", 4)):
        waited.clear()
        recorder.answer = lambda got, said=said: (503, {"Retry-After": said}, b"")  # type: ignore[misc]
        assert make(recorder.url).send("GET", "/x").status_code == 503
        assert len(waited) == times and sum(waited) <= 60
    waited.clear()
    recorder.answer = lambda got: (429, {"Retry-After": "7"}, b"")
    make(recorder.url).send("GET", "/x")
    assert waited == [7, 7, 7, 7]


def test_what_a_database_has_lost_is_asked_again_and_what_it_took_back_sent_again(
    recorder: Recorder, make: Callable[..., Transport], quick: None
) -> None:
    def said(status: int, orthanc: int, details: str = "") -> None:
        error = json.dumps({"OrthancStatus": orthanc, "Details": details}).encode()
        recorder.got.clear()
        recorder.answer = lambda got: (200, {}, b"{}") if len(recorder.got) > 2 else (status, {}, error)

    serialize = (
        "Database could not serialize access due to concurrent update, the transaction should be retried"
    )
    for number, details in ((11, ""), (42, serialize), (36, ""), (0, serialize)):
        for stream in (False, True):
            said(500, number, details)
            assert make(recorder.url).send("GET", "/x", stream=stream).status_code == 200
        taken_back = details == serialize
        said(500, number, details)
        answer = make(recorder.url).send("POST", "/instances", body=b"x", template="/instances")
        assert answer.status_code == (200 if taken_back else 500)
        said(500, number, details)
        assert make(recorder.url).send("POST", "/y", body=b"x", template="/y").status_code == 500
        assert len(recorder.got) == 1
    for number, times in ((1, 1), (-1, 2), (6, 2)):  # internal errors: once more shows
        said(500, number)
        assert make(recorder.url).send("GET", "/x").status_code == 500 and len(recorder.got) == times
    for status, body, times in (
        (500, b"<html>", 2),
        (500, b"", 1),
        (408, b"", 3),
        (522, b"", 3),
        (403, b"", 1),
    ):
        said(status, 0)
        error, answer = body, recorder.answer
        recorder.answer = lambda got, error=error, answer=answer: (*answer(got)[:2], error)  # type: ignore[misc]
        make(recorder.url).send("GET", "/x")  # of a gateway's, too
        assert len(recorder.got) == times
        said(status, 0)
        make(recorder.url).send("POST", "/y", body=b"x", template="/y")
        assert len(recorder.got) == 1
    said(500, 11)
    assert make(recorder.url, retries=0).send("GET", "/x").status_code == 500 and len(recorder.got) == 1


def test_a_repeated_get_has_its_whole_body_again(recorder: Recorder, make: Callable[..., Transport]) -> None:
    with FaultProxy(recorder.url) as proxy:
        proxy.break_next("reset-after-work", 1)
        make(proxy.url).send("GET", "/x", body=io.BytesIO(DATA))
    assert [got.body for got in recorder.got] == [DATA, DATA]


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
@pytest.mark.parametrize("fault", ["reset-at-once", "reset-before", "closed-before", "reset-after-work"])
def test_nothing_else_is_ever_repeated(
    proxy: FaultProxy, make: Callable[..., Transport], fault: str, method: str
) -> None:
    transport = make(proxy.url)
    transport.send("GET", "/tools/now")  # so that it goes over a connection used before
    proxy.seen.clear()
    proxy.break_next(fault, 1)
    with pytest.raises(ConnectError) as caught:
        transport.send(method, "/tools/now", body=b"x" if method != "DELETE" else None)
    assert len(proxy.seen) == 1 and caught.value.maybe_done


def test_a_get_that_means_another_method_isnt_repeated(
    proxy: FaultProxy, make: Callable[..., Transport]
) -> None:
    transport = make(proxy.url)
    for options in ({"headers": {"X-HTTP-Method-Override": "DELETE"}}, {"query": "_method=DELETE"}):
        proxy.seen.clear()
        proxy.break_next("reset-after-work", 1)
        with pytest.raises(ConnectError):
            transport.send("GET", "/tools/now", **options)  # type: ignore[arg-type]
        assert len(proxy.seen) == 1


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
@pytest.mark.parametrize("fault", ["429", "502", "503", "504-after-work"])
def test_to_a_write_an_answer_is_an_answer(
    proxy: FaultProxy, make: Callable[..., Transport], fault: str, method: str
) -> None:
    proxy.break_next(fault, 1)
    answer = make(proxy.url).send(method, "/tools/lookup", body=b"x")
    assert answer.status_code == int(fault[:3])
    assert len(proxy.seen) == 1


def test_a_refused_connection_is_tried_again(
    proxy: FaultProxy, make: Callable[..., Transport], monkeypatch: pytest.MonkeyPatch
) -> None:
    transport = make(proxy.url)
    proxy.refuse()
    with pytest.raises(ConnectError, match="Connection refused") as caught:
        transport.send("POST", "/tools/lookup", body=b"x")
    assert not caught.value.maybe_done
    monkeypatch.setattr(
        retries, "time", SimpleNamespace(sleep=lambda _: proxy.listen())
    )  # a server that restarts meanwhile
    assert transport.send("POST", "/tools/lookup", body=io.BytesIO(b"x")).status_code == 200
    assert proxy.count("POST") == 1


def test_a_body_that_comes_once_is_tried_once(
    proxy: FaultProxy, make: Callable[..., Transport], monkeypatch: pytest.MonkeyPatch
) -> None:
    transport = make(proxy.url)
    proxy.refuse()
    monkeypatch.setattr(retries, "time", SimpleNamespace(sleep=lambda _: proxy.listen()))
    with pytest.raises(ConnectError):
        transport.send("POST", "/tools/lookup", body=iter([b"x"]))


@pytest.mark.parametrize("method", ["GET", "POST"])
@pytest.mark.parametrize("fault", ["stalled", "stalled-in-body"])
def test_a_timeout_is_kept_and_not_doubled(
    proxy: FaultProxy, make: Callable[..., Transport], fault: str, method: str
) -> None:
    proxy.break_next(fault, 5)
    with pytest.raises(Timeout) as caught:
        make(proxy.url).send(method, "/tools/now" if method == "GET" else "/tools/lookup", timeout=(5, 1))
    while not proxy.seen:  # a busy machine may have given up before the proxy has looked
        time.sleep(0.01)
    assert len(proxy.seen) == 1 and caught.value.maybe_done


# ---------------------------------------------------------------- connections


def test_connections_are_kept_and_bounded(recorder: Recorder, make: Callable[..., Transport]) -> None:
    transport = make(recorder.url, pool_size=3)
    for _ in range(20):
        transport.send("GET", "/x")
    assert recorder.connections == 1
    together = threading.Barrier(3)
    recorder.answer = lambda got: (together.wait(60), (200, {}, b""))[1]
    with ThreadPoolExecutor(12) as pool:
        assert {r.status_code for r in pool.map(lambda _: transport.send("GET", "/x"), range(60))} == {200}
    assert recorder.connections == 3


def test_a_connection_is_given_up_before_the_server_does(
    make: Callable[..., Transport], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr(keepalive, "time", SimpleNamespace(monotonic=lambda: now[0]))
    with Recorder(lambda got: (200, {"Keep-Alive": "timeout=1, max=100"}, b"")) as recorder:
        transport = make(recorder.url)
        transport.send("GET", "/x")
        now[0] += 0.7
        transport.send("GET", "/x")
        assert recorder.connections == 1
        now[0] += 0.85
        transport.send("GET", "/x")
        assert recorder.connections == 2


@pytest.mark.parametrize("status", [103, 101])
def test_an_answer_announced_isnt_taken_for_it(make: Callable[..., Transport], status: int) -> None:
    """Python knows only 100: after another one, each call had the answer of the one before."""
    hint = b"HTTP/1.1 %d So\r\nLink: </x>\r\n\r\n" % status
    whole = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b"
    with socket.create_server(("127.0.0.1", 0)) as listening:

        def serve() -> None:
            for _ in range(1 if status == 103 else 2):  # 101 would have them speak something else
                connection, _ = listening.accept()
                with connection:
                    while asked := connection.recv(65536):
                        path = asked.split()[1]
                        connection.sendall((hint if path == b"/hinted" else b"") + whole % (len(path), path))

        server = threading.Thread(target=serve)
        server.start()
        transport = make(f"http://127.0.0.1:{listening.getsockname()[1]}", pool_size=1, retries=1)
        if status == 103:
            assert transport.send("POST", "/hinted").text == "/hinted"
        else:
            with pytest.raises(ConnectError, match="announces an answer") as caught:
                transport.send("POST", "/hinted")
            assert caught.value.maybe_done
        assert transport.send("GET", "/plain").text == "/plain"
        transport.close()
        server.join()


def test_streams_left_open_dont_hang_the_next_call(
    recorder: Recorder, make: Callable[..., Transport]
) -> None:
    recorder.answer = lambda got: (200, {}, b"x" * 100_000)
    transport = make(recorder.url, pool_size=1)
    held = transport.send("GET", "/x", stream=True)
    with pytest.raises(Timeout, match="in use; close streamed answers"):
        transport.send("GET", "/x", timeout=(1, 0.2))
    held.close()
    assert transport.send("GET", "/x").status_code == 200


@pytest.mark.server  # it takes its time
@pytest.mark.filterwarnings("ignore::ResourceWarning")  # in a circle, the socket may go first
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_streams_that_were_dropped_keep_no_connection(
    recorder: Recorder, make: Callable[..., Transport]
) -> None:
    recorder.answer = lambda got: (200, {}, b"x" * 100_000)
    transport = make(recorder.url, pool_size=2)
    for _ in range(5):
        assert transport.send("GET", "/x", stream=True).status_code == 200
        gc.collect()  # where objects don't go with the last name for them
    for _ in range(5):
        around = [transport.send("GET", "/x", stream=True)]
        around.append(around)  # type: ignore[arg-type]
        del around
        gc.collect()
    pieces = transport.send("GET", "/x", stream=True).iter_content(10)
    raw = transport.send("GET", "/x", stream=True).raw  # all that is left of it, and still to be read
    gc.collect()
    assert next(pieces) == raw.read(10) == b"x" * 10
    with pytest.raises(Timeout, match="in use; close streamed answers"):
        transport.send("GET", "/x", timeout=(5, 0.1))
    assert len(raw.read()) == 99_990
    for _ in range(3):
        assert transport.send("GET", "/x").status_code == 200
    del pieces
    gc.collect()
    with transport.send("GET", "/x", stream=True), transport.send("GET", "/x", stream=True):
        pass


def test_an_answer_is_a_response_of_requests(recorder: Recorder, make: Callable[..., Transport]) -> None:
    recorder.answer = lambda got: (
        200,
        {"Content-Type": "text/plain; charset=utf-8", "X-a": "1"},
        "é".encode(),
    )
    response = make(recorder.url).send("GET", "/x", query="q")
    plain = requests.get(recorder.url + "/x?q", timeout=60)
    assert isinstance(response, requests.Response) and not response.cookies
    assert pickle.loads(pickle.dumps(response)).request.url == response.url
    for name in (
        "status_code",
        "reason",
        "url",
        "text",
        "content",
        "encoding",
        "ok",
        "is_redirect",
        "history",
    ):
        assert getattr(response, name) == getattr(plain, name), name
    assert response.headers["x-A"] == "1" and response.elapsed.total_seconds() > 0
    assert list(response.iter_content(1)) and response.request.method == "GET"
    assert pickle.loads(pickle.dumps(response)).text == "é"


def test_compressed_answers(recorder: Recorder, make: Callable[..., Transport]) -> None:
    import gzip

    recorder.answer = lambda got: (200, {"Content-Encoding": "gzip"}, gzip.compress(DATA))
    transport = make(recorder.url, retries=0)
    assert transport.send("GET", "/x").content == DATA
    with transport.send("GET", "/x", stream=True) as response:
        assert b"".join(response.iter_content(1000)) == DATA
    recorder.answer = lambda got: (200, {"Content-Encoding": "gzip"}, b"not gzip at all")
    with pytest.raises(OrthancError):
        transport.send("GET", "/x")


# ---------------------------------------------------------------- life


def test_closing_twice_is_fine_using_it_then_isnt(recorder: Recorder, make: Callable[..., Transport]) -> None:
    for session in (None, requests.Session()):
        transport = make(recorder.url, session=session)
        transport.send("GET", "/x")
        transport.close()
        transport.close()
        with pytest.raises(OrthancError, match="closed"):
            transport.send("GET", "/x")


def test_a_closed_client_leaves_the_users_session_open(
    recorder: Recorder, make: Callable[..., Transport]
) -> None:
    with requests.Session() as session:
        make(recorder.url, session=session).close()
        assert session.get(recorder.url, timeout=60).status_code == 200


@pytest.mark.server  # it takes its time
def test_threads_dont_mix_their_calls(recorder: Recorder, make: Callable[..., Transport]) -> None:
    recorder.answer = lambda got: (200, {}, got.target.encode() + got.body)
    transport = make(recorder.url, pool_size=8)

    def call(n: int) -> bool:
        answer = transport.send("POST", f"/{n}", query=f"q={n}", body=io.BytesIO(b"%d" % n))
        return answer.text == f"/{n}?q={n}{n}" and answer.request.url == f"{recorder.url}/{n}?q={n}"

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(call, range(2000)))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")
def test_a_forked_process_opens_connections_of_its_own(
    recorder: Recorder, make: Callable[..., Transport]
) -> None:
    transport = make(recorder.url, token=Tokens())
    transport.send("GET", "/parent")
    lock = transport._credentials._lock  # type: ignore[union-attr]
    lock.acquire()  # as another thread may at that moment
    child = os.fork()
    if child == 0:
        transport._credentials._value = None  # type: ignore[union-attr]
        os._exit(transport.send("GET", "/child").status_code != 200)
    lock.release()
    assert os.waitpid(child, 0)[1] == 0
    assert recorder.connections == 2
    transport.send("GET", "/parent")
    assert recorder.connections == 2


@pytest.mark.server  # it takes its time
@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
@pytest.mark.filterwarnings("ignore:This process.*is multi-threaded:DeprecationWarning")
def test_usable_after_fork_while_threads_run(recorder: Recorder, make: Callable[..., Transport]) -> None:
    transport = make(recorder.url)
    stop = threading.Event()

    def busy() -> None:
        while not stop.is_set():
            transport.send("GET", "/parent")

    threads = [threading.Thread(target=busy) for _ in range(4)]
    for thread in threads:
        thread.start()
    try:
        for _ in range(20):
            child = os.fork()
            if child == 0:
                good = transport.send("GET", "/child").status_code == 200
                transport.close()
                os._exit(0 if good else 1)
            assert os.waitpid(child, 0)[1] == 0
    finally:
        stop.set()
        for thread in threads:
            thread.join()
    assert sum(got.target == "/child" for got in recorder.got) == 20


def module_level_token() -> str:
    return "abc"


def test_a_recipe_goes_through_a_pickle(recorder: Recorder, make: Callable[..., Transport]) -> None:
    given = {
        "token": module_level_token,
        "headers": {"X-Site": "north"},
        "timeout": (1.0, None),
        "pool_size": 3,
    }
    transport = make(recorder.url, **given)
    recipe = pickle.loads(pickle.dumps(transport.recipe()))
    again = make(**recipe)
    assert again.recipe() == transport.recipe()
    again.send("GET", "/x")
    assert recorder.got[0].headers["x-site"] == "north"
    assert recorder.got[0].headers["authorization"] == "Bearer abc"


def test_what_cant_be_pickled_says_so(make: Callable[..., Transport]) -> None:
    with pytest.raises(TypeError, match="token function"):
        make("http://h", token=lambda: "abc").recipe()
    with pytest.raises(TypeError, match="session of yours"):
        make("http://h", session=requests.Session()).recipe()


def test_hidden_strings_are_strings() -> None:
    assert Hidden("abc") == "abc" and repr(Hidden("abc")) == "'***'"
    assert type(pickle.loads(pickle.dumps(Hidden("abc")))) is Hidden


# ---------------------------------------------------------------- a session of the user's


def test_the_users_session_keeps_its_rules(recorder: Recorder, make: Callable[..., Transport]) -> None:
    seen: list[int] = []
    with requests.Session() as session:
        session.headers["X-Mine"] = "1"
        session.auth = ("jane", "mine")
        session.cookies.set("a", "1")
        session.hooks["response"].append(lambda r, *a, **k: seen.append(r.status_code))
        transport = make(recorder.url, session=session, headers={"X-Ours": "2"})
        transport.send("GET", "/x", query="q=%20")
        got = recorder.got[0]
        assert (got.headers["x-mine"], got.headers["x-ours"], got.headers["cookie"]) == ("1", "2", "a=1")
        assert got.headers["authorization"] == basic("jane", "mine") and got.target == "/x?q=%20"
        assert seen == [200]
        make(recorder.url, session=session, auth=("john", "x")).send("GET", "/x")
        assert recorder.got[1].headers["authorization"] == basic("john", "x")


def test_what_the_users_session_is_told(recorder: Recorder, make: Callable[..., Transport]) -> None:
    asked: list[dict[str, Any]] = []

    class Session(requests.Session):
        def request(self, *args: Any, **options: Any) -> requests.Response:
            asked.append(options)
            return super().request(*args, **options)

    with Session() as session:
        transport = make(recorder.url, session=session, timeout=(3, 4), token="abc")
        for body in (io.BytesIO(), b"", b"x", None):
            transport.send("POST", "/x", body=body, headers={"X-A": "1"})
        transport.send("GET", "/x")
    assert [got.headers.get("content-length") for got in recorder.got[:3]] == ["0", "0", "1"]
    assert [options["data"] for options in asked[1:]] == [b"", b"x", None, None]
    assert {"verify", "cert"}.isdisjoint(asked[0])
    same = {"timeout": (3, 4), "stream": True, "allow_redirects": False}
    for options in asked:
        assert {name: options[name] for name in same} == same
    assert {got.headers["authorization"] for got in recorder.got} == {"Bearer abc"}


def test_a_proxy_of_the_users_session_keeps_its_password(make: Callable[..., Transport]) -> None:
    with requests.Session() as session:
        session.proxies = {"http": f"http://jane:{SECRET}@127.0.0.1:99999"}
        with pytest.raises(OrthancError) as caught:
            make("http://h", session=session, retries=0).send("GET", "/x")
    assert SECRET not in "".join(traceback.format_exception(caught.value))


def test_errors_through_the_users_session_are_ours(make: Callable[..., Transport]) -> None:
    with requests.Session() as session, pytest.raises(ConnectError) as caught:
        make("http://127.0.0.1:1", session=session).send("GET", "/x", query="name=DOE", template="/x")
    assert "DOE" not in repr((caught.value, caught.value.__cause__))
    assert (caught.value.method, caught.value.template) == ("GET", "/x")
