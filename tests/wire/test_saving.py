"""Files that are whole or not there: lengths, ZIP ends, MD5, ranges, names, rights, what is left behind."""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import signal
import stat
import sys
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

from dynorthanc import connect
from dynorthanc.answers import Binary
from dynorthanc.base.zipend import why_not_whole
from dynorthanc.errors import (
    ConnectError,
    IncompleteAnswer,
    NotFound,
    OrthancError,
    ServerError,
    ValidationError,
)
from dynorthanc.sandbox import Sandbox
from dynorthanc.wire.saving import save
from dynorthanc.wire.transport import Transport
from tests.faultproxy import FaultProxy
from tests.recording import Answer, Got, Recorder

DATA = os.urandom(600_000)
MD5 = hashlib.md5(DATA).hexdigest()


def make_zip(**options: Any) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for i in range(options.get("entries", 3)):
            archive.writestr(f"slice{i}.dcm", DATA[: options.get("size", 1000)])
        archive.comment = options.get("comment", b"")
    return file.getvalue()


ZIP = make_zip()


class Source:
    """A server of one file, told how to behave; `at` is the `open_at` that `save` wants."""

    def __init__(self) -> None:
        self.data = DATA
        self.cuts: list[int] = []  # after how many bytes the next answers break off
        self.ranges = True
        self.fields: dict[str, str] = {}
        self.recorder = Recorder(self.answer)
        self.transport = Transport(self.recorder.url)

    def answer(self, got: Got) -> tuple[int, dict[str, str], bytes]:
        start, status, fields = 0, 200, {"Content-Length": str(len(self.data))}
        if self.ranges and "range" in got.headers:
            start, status = int(got.headers["range"][6:-1]), 206
            fields["Content-Range"] = f"bytes {start}-{len(self.data) - 1}/{len(self.data)}"
            fields["Content-Length"] = str(len(self.data) - start)
        body = self.data[start:]
        if self.cuts:
            body = body[: self.cuts.pop(0)]
            fields["Connection"] = "close"
        return status, {**fields, **self.fields}, body

    def at(self, start: int) -> requests.Response:
        headers = {"Range": f"bytes={start}-"} if start else {}
        return self.transport.send("GET", "/x", headers=headers, stream=True, template="/x")

    @property
    def asked(self) -> list[str]:
        return [got.headers.get("range", "") for got in self.recorder.got]


@pytest.fixture
def source() -> Iterator[Source]:
    one = Source()
    yield one
    one.transport.close()
    one.recorder.close()


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in which nothing but finished files may be left."""
    yield tmp_path
    assert not list(tmp_path.glob(".*"))


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dynorthanc.wire.saving._PAUSE", 0.001)


# ---------------------------------------------------------------- whole files


def test_a_file(source: Source, folder: Path) -> None:
    seen: list[tuple[int, int | None]] = []
    path = save(
        source.at,
        folder / "a.bin",
        md5=MD5.upper(),
        progress=lambda *now: seen.append(now),
        expected_length=600_000,
    )
    assert path == folder / "a.bin" and path.read_bytes() == DATA
    assert seen[-1] == (600_000, 600_000) and seen == sorted(seen) and len(seen) > 1


def test_the_users_umask_and_an_old_files_rights_hold(source: Source, folder: Path) -> None:
    before = os.umask(0o027)
    try:
        new = save(source.at, folder / "new")
        assert stat.S_IMODE(new.stat().st_mode) == 0o640
        old = folder / "old"
        old.write_bytes(b"")
        old.chmod(0o600)
        assert stat.S_IMODE(save(source.at, old).stat().st_mode) == 0o600
    finally:
        os.umask(before)


def test_a_link_keeps_pointing_to_its_file(source: Source, folder: Path) -> None:
    (folder / "real").write_bytes(b"old")
    (folder / "link").symlink_to("real")
    assert save(source.at, folder / "link") == folder / "real"
    assert (folder / "link").is_symlink() and (folder / "real").read_bytes() == DATA


def test_places_that_cant_be(source: Source, folder: Path) -> None:
    with pytest.raises(ValidationError, match="neither a file nor a folder"):
        save(source.at, "/dev/null")
    with pytest.raises(FileNotFoundError):
        save(source.at, folder / "no" / "such" / "folder")
    (folder / "loop").symlink_to("loop")
    with pytest.raises(OSError, match="loop"):
        save(source.at, folder / "loop")


def test_memory_stays_flat(source: Source, folder: Path) -> None:
    source.data = bytes(100_000_000)
    save(source.at, folder / "warm")
    tracemalloc.start()
    try:
        save(source.at, folder / "big")
        assert tracemalloc.get_traced_memory()[1] < 8_000_000
    finally:
        tracemalloc.stop()
    assert (folder / "big").stat().st_size == 100_000_000


# ---------------------------------------------------------------- broken ones


def fails(
    source: Source, folder: Path, kind: type[Exception] = IncompleteAnswer, **options: Any
) -> Exception:
    """Saving fails, an old file is untouched, and no new one appears."""
    old = folder / "old"
    old.write_bytes(b"precious")
    with pytest.raises(kind):
        save(source.at, folder / "new", **options)
    source.cuts = source.cuts or [1000]
    with pytest.raises(kind) as caught:
        save(source.at, old, **options)
    assert old.read_bytes() == b"precious"
    assert [path.name for path in folder.iterdir()] == ["old"]
    return caught.value


def test_cut_off_with_a_length(source: Source, folder: Path) -> None:
    source.cuts = [300_000]
    fails(source, folder)


def test_not_what_was_expected(source: Source, folder: Path) -> None:
    source.cuts = [600_000] * 2
    fails(source, folder, md5="0" * 32)
    source.cuts = [600_000] * 2
    fails(source, folder, expected_length=599_999)


def test_an_error_of_the_server(source: Source, folder: Path) -> None:
    source.recorder.answer = lambda got: (404, {}, b"")
    fails(source, folder, NotFound)


@pytest.mark.parametrize("exc", [KeyboardInterrupt, MemoryError, ZeroDivisionError])
def test_stopped_from_here(source: Source, folder: Path, exc: type[BaseException]) -> None:
    def stop(received: int, total: int | None) -> None:
        raise exc

    with pytest.raises(exc):
        save(source.at, folder / "new", progress=stop, retries=3)
    assert not list(folder.iterdir()) and len(source.asked) == 1


def test_a_full_disk_is_the_disks_error(
    source: Source, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(io.FileIO):
        def write(self, data: Any) -> int:
            raise OSError(28, "No space left on device")

    monkeypatch.setattr("dynorthanc.base.files.Part.open", lambda part: Full(str(part.path), "w+"))
    with pytest.raises(OSError, match="No space left") as caught:
        save(source.at, folder / "new", retries=3)
    assert not isinstance(caught.value, OrthancError)


@pytest.mark.skipif(sys.platform == "win32", reason="no such limit there")
@pytest.mark.parametrize("room", [0, 100, 100_000])
def test_a_disk_that_is_full_at_the_last_byte_leaves_nothing(
    source: Source, folder: Path, monkeypatch: pytest.MonkeyPatch, room: int
) -> None:
    import resource

    source.data = DATA[:500]  # less than Python writes at once: it fails only when the file is closed
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
        with pytest.raises(OSError) if room < 500 else contextlib.nullcontext():
            save(source.at, folder / "new")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert (folder / "new").exists() is (room >= 500)


@pytest.mark.parametrize("name", ["日" * 85, "😀" * 63, "a" * 255], ids=len)
def test_a_name_may_be_as_long_as_the_system_lets_it(source: Source, folder: Path, name: str) -> None:
    assert save(source.at, folder / name).read_bytes() == DATA
    Binary(b"again").save(folder / name)
    assert (folder / name).read_bytes() == b"again"


def test_a_folder_that_isnt_there_is_no_file(source: Source, folder: Path) -> None:
    for write in (Binary(b"x").save, lambda to: save(source.at, to)):
        with pytest.raises(FileNotFoundError, match="No such folder"):
            write(f"{folder}/new/")
    assert not source.asked and not list(folder.iterdir())


# ---------------------------------------------------------------- the end of a ZIP


def judge(data: bytes) -> str:
    return why_not_whole(io.BytesIO(data), len(data))


@pytest.mark.parametrize(
    "data",
    [
        ZIP,
        make_zip(entries=0),
        make_zip(comment=b"seen PK\x05\x06 by me"),
        make_zip(comment=b"x" * 0xFFFF),
        make_zip(comment=make_zip(entries=1, size=10)[-22:]),
    ],
    ids=["plain", "empty", "comment", "long-comment", "comment-that-looks-like-an-end"],
)
def test_whole_zips(data: bytes) -> None:
    assert judge(data) == ""


@pytest.mark.server  # it takes its time
@pytest.mark.parametrize("count", [65_535, 65_536], ids=["the-most", "one-more"])
def test_the_large_format(count: int) -> None:
    data = make_zip(entries=count, size=0)
    assert judge(data) == ""
    for cut in (1, 22, 23, 43, 98, 1000):
        assert judge(data[:-cut])


def test_no_zip_that_was_cut_off_passes() -> None:
    assert all(judge(ZIP[:end]) for end in range(len(ZIP)))


def test_what_was_lost_in_the_middle_shows() -> None:
    assert all(judge(ZIP[:at] + ZIP[at + 1 :]) for at in range(0, len(ZIP) - 22, 7))
    assert judge(ZIP + b"x") and judge(b"x" + ZIP) and judge(b"")


@given(st.binary(max_size=200), st.integers(0, 300))
def test_any_bytes_get_a_verdict(junk: bytes, at: int) -> None:
    judge(junk)
    judge(junk + ZIP[-at:])
    damaged = bytearray(ZIP)
    damaged[-min(at + 1, len(ZIP)) :] = junk
    judge(bytes(damaged))


def test_a_zip_without_length(source: Source, folder: Path) -> None:
    source.data = ZIP
    source.fields = {"Content-Type": "application/zip", "Connection": "close"}
    source.recorder.answer = lambda got: without_length(source.answer(got))
    assert zipfile.ZipFile(save(source.at, folder / "a.zip")).testzip() is None
    (folder / "a.zip").unlink()
    for cut in (len(ZIP) - 1, len(ZIP) // 2, 0):
        source.cuts = [cut]
        with pytest.raises(IncompleteAnswer, match="the end of the ZIP is missing"):
            save(source.at, folder / "new")
    assert not list(folder.iterdir())


def without_length(answer: tuple[int, dict[str, str], bytes]) -> tuple[int, dict[str, str], bytes]:
    """As chunks, which is how an answer goes out whose length isn't known; here always just one."""
    status, fields, body = answer
    fields = {name: value for name, value in fields.items() if name != "Content-Length"}
    framed = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body) if body else b"0\r\n\r\n"
    return status, {**fields, "Transfer-Encoding": "chunked"}, framed


# ---------------------------------------------------------------- taken up again


def test_from_where_it_stopped(source: Source, folder: Path) -> None:
    source.cuts = [100_000, 200_000, 0]
    seen: list[int] = []
    path = save(
        source.at, folder / "a", resume=True, retries=3, md5=MD5, progress=lambda now, total: seen.append(now)
    )
    assert path.read_bytes() == DATA and seen == sorted(seen)
    first, *rest = source.asked
    assert first == "" and len(rest) == 3 and all(again.startswith("bytes=") for again in rest)
    assert rest[1] == rest[2]  # nothing came in between


def test_from_the_beginning_where_there_are_no_ranges(source: Source, folder: Path) -> None:
    source.cuts = [100_000, 100_000]
    assert save(source.at, folder / "a", retries=2, md5=MD5).read_bytes() == DATA
    assert source.asked == ["", "", ""]


def test_a_server_that_ignores_the_range(source: Source, folder: Path) -> None:
    source.ranges = False
    source.cuts = [100_000]
    assert save(source.at, folder / "a", resume=True, retries=1).read_bytes() == DATA


@pytest.mark.parametrize(
    "content_range",
    ["bytes 5-599999/600000", "bytes 0-599999/600000", "", "bytes */600000", "bytes x", "pages 1-2/3"],
)
def test_another_range_than_asked_for_is_not_glued_on(
    source: Source, folder: Path, content_range: str
) -> None:
    def lie(got: Got) -> tuple[int, dict[str, str], bytes]:
        status, fields, body = source.answer(got)
        return status, {**fields, "Content-Range": content_range} if status == 206 else fields, body

    source.recorder.answer = lie
    source.cuts = [300_000]
    with pytest.raises(IncompleteAnswer, match="another part"):
        save(source.at, folder / "a", resume=True, retries=1)
    source.cuts = [300_000]
    assert save(source.at, folder / "a", resume=True, retries=2).read_bytes() == DATA  # from the beginning


def test_a_part_that_nobody_asked_for_is_not_the_whole(source: Source, folder: Path) -> None:
    source.recorder.answer = lambda got: (206, {"Content-Range": "bytes 0-9/600000"}, DATA[:10])
    with pytest.raises(IncompleteAnswer, match="unasked"):
        save(source.at, folder / "a")
    whole = source.transport.send("GET", "/x", headers={"range": "bytes=0-9"}, stream=True)
    assert save(lambda start: whole, folder / "a").read_bytes() == DATA[:10]


def test_a_file_that_changed_meanwhile_is_taken_anew(source: Source, folder: Path) -> None:
    def change(got: Got) -> tuple[int, dict[str, str], bytes]:
        answer = source.answer(got)
        source.data = DATA[:500_000]
        return answer

    source.recorder.answer = change
    source.cuts = [300_000]
    assert save(source.at, folder / "a", resume=True, retries=2).read_bytes() == DATA[:500_000]


def test_an_attachment_replaced_meanwhile_is_taken_anew(
    servers: Mapping[str, Sandbox], instance: bytes, folder: Path
) -> None:
    server, other = servers["1.13.0"], DATA[::-1]
    with FaultProxy(server.url) as proxy, connect(proxy.url) as client:
        patient = client.post_instances(instance)["ParentPatient"]
        route = f"/patients/{patient}/attachments/1025"
        client.PUT(route, data=DATA)
        proxy.break_next("truncated", 1, lambda method, target: target.endswith("/data"))

        replaced: list[int] = []

        def replace(now: int, total: int | None) -> None:
            if not replaced:
                replaced.append(now)
                client.PUT(route, data=other)  # as long as it was

        path = client.stream("GET", f"{route}/data", to=folder / "a", progress=replace)
        assert path.read_bytes() == other
        client.DELETE(route)


def test_an_end_to_patience(source: Source, folder: Path) -> None:
    source.cuts = [1] * 10
    with pytest.raises(IncompleteAnswer):
        save(source.at, folder / "a", resume=True, retries=3)
    assert len(source.asked) == 4


# ---------------------------------------------------------------- a name of the server's choice


def test_into_a_folder(source: Source, folder: Path) -> None:
    source.fields = {"Content-Disposition": 'filename="../study.zip"'}
    assert save(source.at, folder) == folder / "study.zip"
    (folder / "study.zip").write_bytes(b"mine")
    with pytest.raises(FileExistsError, match="give the file's name"):
        save(source.at, folder)
    assert (folder / "study.zip").read_bytes() == b"mine"


# ---------------------------------------------------------------- real servers


@pytest.fixture
def proxy(server: Sandbox) -> Iterator[FaultProxy]:
    with FaultProxy(server.url) as one:
        yield one


def test_a_real_archive_that_breaks_off(
    server: Sandbox, proxy: FaultProxy, instance: bytes, folder: Path
) -> None:
    with connect(proxy.url) as client:
        study = client.post_instances(instance)["ParentStudy"]
        route = f"/studies/{study}/archive"
        for fault in ("truncated", "truncated-without-length", "reset-in-body", "stalled-in-body"):
            proxy.break_next(fault, 9, lambda method, target: target == route)
            proxy.seen.clear()
            with pytest.raises((IncompleteAnswer, ConnectError, TimeoutError)):
                client.stream("GET", route, to=folder / "a.zip", timeout=(5, 1))
            assert not list(folder.iterdir())
            proxy.break_next(fault, 1, lambda method, target: target == route)
            if fault != "stalled-in-body":
                path = client.stream("GET", route, to=folder / "a.zip")  # taken up again once
                assert zipfile.ZipFile(path).testzip() is None
                path.unlink()
        proxy.heal()
        assert zipfile.is_zipfile(client.stream("GET", route, to=folder))


def test_a_real_attachment_goes_on_where_it_stopped(
    server: Sandbox, proxy: FaultProxy, instance: bytes, folder: Path
) -> None:
    with connect(proxy.url) as client:
        patient = client.post_instances(instance)["ParentPatient"]
        route = f"/patients/{patient}/attachments/1024"
        client.PUT(route, data=DATA)
        proxy.seen.clear()
        proxy.break_next("truncated", 1, lambda method, target: target.endswith("/data"))
        path = client.stream("GET", f"{route}/data", to=folder / "a", md5=client.GET(f"{route}/md5"))
        assert path.read_bytes() == DATA
        client.DELETE(route)
    assert sum(seen.target.endswith("/data") for seen in proxy.seen) == 2


@pytest.mark.parametrize("version", ["1.10.1", "1.13.0"])
def test_a_server_killed_in_the_middle(
    new_server: Callable[..., Sandbox], instance: bytes, folder: Path, version: str
) -> None:
    server = new_server(version)
    content = os.urandom(30_000_000)
    with connect(server.url) as client:
        patient = client.post_instances(instance)["ParentPatient"]
        route = f"/patients/{patient}/attachments/1024"
        client.PUT(route, data=content)

        def kill(received: int, total: int | None) -> None:
            server.kill()

        with pytest.raises((IncompleteAnswer, ConnectError)):
            client.stream("GET", f"{route}/data", to=folder / "a", progress=kill, retries=0)
        assert not list(folder.iterdir())
        server.restart()

        def kill_and_restart(received: int, total: int | None) -> None:
            if received < total / 2 and not restarted:
                restarted.append(received)
                server.kill()
                server.restart()

        restarted: list[int] = []
        path = client.stream("GET", f"{route}/data", to=folder / "a", progress=kill_and_restart)
        assert restarted and path.read_bytes() == content


@pytest.mark.parametrize("status", [200, 500])
def test_a_piece_of_negative_length_is_an_error_of_ours(tmp_path: Path, status: int) -> None:
    def answer(got: Got) -> Answer:
        if got.target == "/system":
            return 200, {}, b'{"Version": "1.12.7"}'
        return status, {"Transfer-Encoding": "chunked"}, b"4\r\nabcd\r\n-4\r\nabcd\r\n0\r\n\r\n"

    kind = IncompleteAnswer if status == 200 else ServerError
    with (
        Recorder(answer) as liar,
        connect(liar.url, spec="bundled", retries=0) as client,
        pytest.raises(kind),
    ):
        client.stream("GET", "/studies/x/archive", to=tmp_path / "x.zip")
    assert not list(tmp_path.iterdir())


def test_half_of_what_has_no_length_is_told_by_its_end(folder: Path) -> None:
    half = [b"\x89PNG\r\n\x1a\n", b"and no more"]
    with Recorder(lambda got: (200, {"Content-Type": "image/png"}, half)) as recorder:
        transport = Transport(recorder.url)
        with pytest.raises(IncompleteAnswer, match="its end is missing"):
            save(lambda start: transport.send("GET", "/x", stream=True), folder / "a.png")
        transport.close()
    assert list(folder.iterdir()) == []
