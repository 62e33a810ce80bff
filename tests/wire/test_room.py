"""An answer is no larger than memory holds, or than its disk has room for."""

from __future__ import annotations

import contextlib
import itertools
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from dynorthanc import DownloadFailed, connect
from dynorthanc.download import fetch
from dynorthanc.errors import AnswerTooLarge, ValidationError
from dynorthanc.sandbox import Sandbox
from dynorthanc.wire import room
from dynorthanc.wire.room import Room, held, memory
from dynorthanc.wire.saving import save
from dynorthanc.wire.transport import Transport
from fixtures import synthetic_ct
from tests.recording import Got, Recorder

MB = 1 << 20


def test_a_container_has_less_memory_than_its_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    limit = tmp_path / "memory.max"
    monkeypatch.setattr(room, "_OF_CONTAINERS", (str(limit), str(tmp_path / "none")))
    for said, is_less in (("max", False), (str(64 * MB), True)):
        limit.write_text(said)
        memory.cache_clear()
        assert (memory() == 64 * MB) is is_less
    assert held(1) == 64 * MB // 3 and held(1 << 40) == 1 << 40
    memory.cache_clear()


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine of little memory, and with little room on its disk."""
    monkeypatch.setattr(room, "memory", lambda: 12 * MB)
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=5 * MB))


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("own_session", [False, True], ids=["pool", "session"])
def test_what_says_that_it_is_larger_than_memory_isnt_read(own_session: bool) -> None:
    import requests

    told = {"Content-Length": str(1 << 40), "Content-Type": "application/dicom"}
    with requests.Session() as session, Recorder(lambda got: (200, told, b"x" * 999)) as recorder:
        given = session if own_session else None
        transport = Transport(recorder.url, retries=0, max_unpacked=MB, session=given)
        with pytest.raises(AnswerTooLarge, match=r"says that it has 1,099,511,627,776 bytes, and 4,194,304"):
            transport.send("GET", "/x")
        recorder.answer = lambda got: (200, {}, b"x" * 3 * MB)  # more than may be unpacked, and told
        assert len(transport.send("GET", "/x").content) == 3 * MB
        recorder.answer = lambda got: (200, {}, b"x" * 5 * MB)
        with pytest.raises(AnswerTooLarge, match=r"max_unpacked= .* stream\(\) writes to a file"):
            transport.send("GET", "/x")
        more = Transport(recorder.url, max_unpacked=6 * MB, session=given)
        assert len(more.send("GET", "/x").content) == 5 * MB
        transport.close(), more.close()


@pytest.mark.usefixtures("small")
def test_a_zip_without_end_has_one() -> None:
    with Recorder(lambda got: (200, {}, itertools.repeat(b"PK" * 50_000))) as recorder:
        transport = Transport(recorder.url, retries=0, max_unpacked=MB)
        with pytest.raises(AnswerTooLarge, match="tells no length and has more than 4,194,304 bytes"):
            transport.send("GET", "/x", promised=("application/zip",))
        transport.close()


@pytest.mark.usefixtures("small")
def test_no_answer_fills_the_disk(tmp_path: Path) -> None:
    answers: dict[str, Callable[[Got], object]] = {
        "it tells no length, and there is no end in sight: more than 4,718,592": lambda got: (
            200,
            {},
            itertools.repeat(b"PK" * 50_000),
        ),
        "it says that it has 1,099,511,627,776 bytes, more than 5,242,880": lambda got: (
            200,
            {"Content-Length": str(1 << 40)},
            b"x" * 999,
        ),
    }
    with Recorder() as recorder, contextlib.closing(Transport(recorder.url)) as transport:

        def at(start: int) -> object:
            return transport.send("GET", "/x", stream=True)

        for said, answer in answers.items():
            recorder.answer = answer  # type: ignore[assignment]
            with pytest.raises(AnswerTooLarge, match=f"{said} are refused, the room on the disk"):
                save(at, tmp_path / "a", retries=3)  # type: ignore[arg-type]
            with pytest.raises(AnswerTooLarge, match="more than 1,000,000 are refused, the limit given"):
                save(at, tmp_path / "a", limit=1_000_000)  # type: ignore[arg-type]
        assert not list(tmp_path.iterdir()) and len(recorder.got) == 4  # and none is asked for again
        recorder.answer = lambda got: (200, {}, b"x" * 6 * MB)
        assert save(at, tmp_path / "a", limit=7 * MB).stat().st_size == 6 * MB  # type: ignore[arg-type]


def test_a_disk_that_tells_nothing_has_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=0))
    Room(tmp_path, None).told(1 << 60)
    for wrong in (0, True, "1 GB"):
        with pytest.raises(ValidationError, match="limit is a number of bytes"):
            Room(tmp_path, wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("to", ["files", "a.zip"])
def test_a_converted_image_has_the_room_of_the_disk(
    server: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, to: str
) -> None:
    """Of what the server makes, nobody knows the size before."""
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=100))
    monkeypatch.setattr(fetch, "_LARGE", 100)
    with connect(server.url) as o:
        if not o["get_instances_id_file"].operation.takes("query", "transcode"):
            pytest.skip("this version converts in its archives only")
        study = o.upload(list(synthetic_ct.make_series(slices=1, rows=16)), progress=False).studies
        with pytest.raises(DownloadFailed, match="no end in sight: more than 90 are refused"):
            o.download(study, tmp_path / to, transcode="1.2.840.10008.1.2", by_server=False)
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]
