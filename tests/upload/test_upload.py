"""Uploads: every file accounted for, whatever it is and whatever happens to the server."""

from __future__ import annotations

import gzip
import io
import json
import logging
import multiprocessing
import os
import pickle
import signal
import socket
import threading
import time
import tracemalloc
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pydicom
import pytest
import requests

import dynorthanc
from dynorthanc import BadRequest, Orthanc, ValidationError
from dynorthanc.sandbox import Sandbox
from dynorthanc.upload import zipped
from dynorthanc.upload.report import MAYBE_STORED
from dynorthanc.upload.upload import _NOT_SENT, Member, UploadInterrupted, UploadReport
from dynorthanc.wire.compression import Compression
from fixtures import synthetic_ct
from tests.faultproxy import FaultProxy
from tests.recording import Got, Recorder

OK = ("stored", "already stored")


@pytest.fixture
def o(server: Sandbox) -> Iterator[Orthanc]:
    with dynorthanc.connect(server.url) as client:
        yield client


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """60 slices of two patients."""
    top = tmp_path_factory.mktemp("scans")
    synthetic_ct.write_studies(top, patients=2, slices=30, rows=32)
    return top


@pytest.fixture(scope="module")
def slices(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.glob("SYN001/*"))]


def stored_ids(o: Orthanc) -> set[str]:
    return set(o.GET("/instances"))


def zip_of(target: Any, **members: bytes) -> Any:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return target


def bare(data: bytes) -> bytes:
    """The dataset alone: no preamble, no meta header, implicit little endian."""
    ds = pydicom.dcmread(io.BytesIO(data))
    out = io.BytesIO()
    plain = pydicom.Dataset()
    plain.update({element.tag: element for element in ds})
    pydicom.dcmwrite(out, plain, implicit_vr=True, little_endian=True, enforce_file_format=False)
    return out.getvalue()


# ---- exact to the file ------------------------------------------------------------------------------------


def spoil(top: Path) -> dict[str, str]:
    """Put 30 faulty files among the good ones; what is expected of each, by its name."""
    expected: dict[str, str] = {}
    good = sorted(top.glob("SYN00*/*.dcm"))

    def put(name: str, data: bytes, status: str) -> None:
        (top / name).write_bytes(data)
        expected[str(top / name)] = status

    data = good[-1].read_bytes()  # the first ones are in other guises
    for number, length in enumerate((132, 200, 900, len(data) // 2, len(data) - 1)):
        put(f"truncated {number}.dcm", data[:length], "refused")
    for number in range(5):
        put(f"letter {number}.dcm", b"Dear colleague, thank you for referring\n" * 9, "not DICOM")
    for number in range(3):
        put(f"empty {number}", b"", "not DICOM")
    put("random", os.urandom(4000), "not DICOM")
    put("short.dcm", b"DICM", "not DICOM")
    put("cut.dcm.gz", gzip.compress(data)[:-400], "refused")
    put("letter.gz", gzip.compress(b"Dear colleague" * 50), "not DICOM")
    media = b"\x02\x00\x02\x00UI\x14\x001.2.840.10008.1.3.10"
    put("DICOMDIR", data[:144] + media + data[144:], "not DICOM")
    whole = zip_of(io.BytesIO(), one=data, two=data).getvalue()
    put("cut.zip", whole[:-30], "refused")
    put("empty.zip", zip_of(io.BytesIO()).getvalue(), "not DICOM")
    zip_of(top / "bomb.zip", bomb=bytes(3 << 20), letter=b"Dear colleague")
    expected[f"{top / 'bomb.zip'}!bomb"] = "refused"
    expected[f"{top / 'bomb.zip'}!letter"] = "not DICOM"
    for number in range(5):
        (top / f"duplicate {number}").write_bytes(good[-1 - number].read_bytes())
        expected[str(top / f"duplicate {number}")] = "duplicate"
    os.mkfifo(top / "pipe.dcm")
    (top / "dangling.dcm").symlink_to(top / "nowhere.dcm")
    (top / "loop.dcm").symlink_to(top / "loop.dcm")
    expected.update({str(top / name): "failed" for name in ("pipe.dcm", "dangling.dcm", "loop.dcm")})
    (top / "folder.dcm").mkdir()
    (top / "folder.dcm" / "again").symlink_to(top, target_is_directory=True)
    return expected


@pytest.fixture(scope="module")
def spoilt(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str]]:
    """120 slices of four patients, in all the guises that DICOM has, and 30 faulty files among them."""
    top = tmp_path_factory.mktemp("spoilt")
    synthetic_ct.write_studies(top, patients=4, slices=30, rows=64)
    good = sorted(top.glob("SYN00*/*.dcm"))
    for path in good[:10]:
        path.rename(path.with_suffix(""))
    for path in good[10:20]:
        path.with_suffix(".dcm.gz").write_bytes(gzip.compress(path.read_bytes()))
        path.unlink()
    for path in good[20:25]:
        path.write_bytes(path.read_bytes()[132:])
    for path in good[25:30]:
        path.write_bytes(bare(path.read_bytes()))
    zip_of(top / "export.zip", **{f"a/b/{path.name}": path.read_bytes() for path in good[30:60]})
    for path in good[30:60]:
        path.unlink()
    return top, spoil(top)


def test_the_report_is_exact_to_the_file(
    o: Orthanc, spoilt: tuple[Path, dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipped, "_BOMB_SIZE", 1 << 20)
    top, expected = spoilt
    assert len(expected) == 30
    report = o.upload(top)
    assert not report and len(report) == 120 + 30
    assert o.num_instances == 120 and o.num_patients == 4

    by_name = {item.name: item for item in report}
    assert len(by_name) == len(report)
    for name, status in expected.items():
        if status == "duplicate":
            assert by_name[name].status in OK
        else:
            assert by_name[name].status == status, by_name[name]
            assert by_name[name].why and not by_name[name].id
    good = [item for item in report if expected.get(item.name, "duplicate") == "duplicate"]
    assert Counter(item.status for item in good) == {"stored": 120, "already stored": 5}
    assert {item.id for item in report.stored} == stored_ids(o)
    assert len({item.id for item in report.stored}) == 120
    members = [item for item in report if isinstance(item.source, Member)]
    assert len(members) == 32 and {item.source.archive for item in members} == {
        str(top / "export.zip"),
        str(top / "bomb.zip"),
    }

    for item in report.stored[::20]:
        record = o.GET(f"/instances/{item.id}")
        assert record["ParentSeries"] == item.series and item.bytes > 0 and item.seconds > 0
    assert sorted(report.patients) == sorted(o.GET("/patients"))
    expected_counts = {"stored": 120, "already stored": 5, "other content": 0}
    assert report.counts == {**expected_counts, "not DICOM": 14, "refused": 8, "failed": 3}

    # two of the truncated files tell by their headers who they are: a file that the server has in full
    again = o.upload(top, skip_stored=True)
    expected_counts = {"stored": 0, "already stored": 127, "other content": 0}
    assert again.counts == {**expected_counts, "not DICOM": 14, "refused": 6, "failed": 3}
    assert sum(item.bytes for item in again if item.ok) == 0
    assert {item.id: item.patient for item in again if item.ok} == {
        item.id: item.patient for item in report if item.ok
    }


def test_what_is_stored_is_asked_for_once_for_each_study(
    o: Orthanc, caplog: pytest.LogCaptureFixture
) -> None:
    images = [
        synthetic_ct.to_bytes(dataset)
        for patient in ("ONE", "TWO")
        for number in range(1, 6)
        for dataset in synthetic_ct.make_series(patient, slices=2, rows=8, series_number=number)
    ]
    part = [image for at, image in enumerate(images) if at < 10 and at % 3]
    before = o.upload(part)
    with caplog.at_level(logging.DEBUG, logger="dynorthanc"):
        report = o.upload(images, skip_stored=True)
    questions = [r.getMessage() for r in caplog.records if r.getMessage().startswith("GET")]
    assert len(questions) == 2, questions
    assert {line.id for line in report if line.why} == {line.id for line in before}
    assert report.counts["already stored"] == len(part)
    assert report.counts["stored"] == len(images) - len(part) == o.num_instances - len(part)


def test_files_that_may_not_be_read(o: Orthanc, tmp_path: Path, slices: list[bytes]) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may read everything")
    locked, below = tmp_path / "locked.dcm", tmp_path / "below"
    locked.write_bytes(slices[0])
    below.mkdir()
    (below / "x.dcm").write_bytes(slices[1])
    locked.chmod(0), below.chmod(0)
    report = o.upload(tmp_path)
    below.chmod(0o700)
    assert [item.why for item in report.failed] == ["Permission denied"] * 2


# ---- what can be given ------------------------------------------------------------------------------------


def test_whatever_holds_dicom_can_be_given(o: Orthanc, folder: Path, slices: list[bytes]) -> None:
    buffer = io.BytesIO(b"a header of ours" + slices[1])
    buffer.seek(16)
    dataset = pydicom.dcmread(io.BytesIO(slices[2]))
    archive = zip_of(io.BytesIO(), inside=slices[3]).getvalue()
    opened = zip_of(io.BytesIO(), within=slices[4])
    opened.seek(0)
    path = folder / "SYN001" / "slice0006.dcm"
    given = [slices[0], buffer, dataset, archive, opened, path, str(path.with_name("slice0007.dcm"))]
    report = o.upload(given)
    assert report.counts["stored"] == len(report) == 7, list(report)
    assert o.num_instances == 7
    assert [item.name for item in report][:3] == ["bytes 1", "file 2", "dataset 3"]
    assert [item.name for item in report][3:5] == ["bytes 4!inside", "file 5!within"]
    assert not buffer.closed and not opened.closed
    assert [report[index].source for index in (0, 2)] == [None, None], "what is stored isn't kept in memory"


@pytest.fixture
def one(servers: Any) -> Iterator[Orthanc]:
    """One server is enough where nothing depends on the version."""
    from tests.conftest import empty

    empty(servers["1.12.7"])
    with dynorthanc.connect(servers["1.12.7"].url) as client:
        yield client


def test_a_pipe_is_read_once_and_can_be_sent_again(one: Orthanc, slices: list[bytes]) -> None:
    reading, writing = os.pipe()
    writer = threading.Thread(target=lambda: _write_all(writing, slices[0]))
    writer.start()
    with os.fdopen(reading, "rb") as pipe:
        assert one.upload(pipe).stored
    writer.join()


def _write_all(descriptor: int, data: bytes) -> None:
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)


@pytest.mark.parametrize("tag", ["StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"])
def test_a_file_without_its_uids_is_refused(o: Orthanc, slices: list[bytes], tag: str) -> None:
    dataset = pydicom.dcmread(io.BytesIO(slices[0]))
    del dataset[tag]
    (line,) = o.upload(synthetic_ct.to_bytes(dataset))
    assert line.status == "refused" and line.why == "Inexistent tag"


class Broken(io.BytesIO):
    """A file of somebody's own making."""

    def read(self, size: int | None = -1) -> bytes:
        raise ValueError("the tape is torn")


class BrokenPipe(Broken):
    def tell(self) -> int:
        raise OSError("a tape can't be rewound")


@pytest.mark.parametrize("far", [False, True])
def test_files_of_the_callers_that_raise_anything(one: Orthanc, slices: list[bytes], far: bool) -> None:
    closed = io.BytesIO(slices[0])
    closed.close()
    given = [slices[0], Broken(b"x"), closed, BrokenPipe(b"x"), slices[1]]
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as executor:
        report = one.upload(iter(given), executor=executor if far else None)
    assert [line.status for line in report] == ["stored", "failed", "failed", "failed", "stored"]
    assert "the tape is torn" in report[1].why and "the tape is torn" in report[3].why
    assert "closed" in report[2].why and report[2].source is closed
    assert len(one.upload(report.failed).failed) == 3


def test_what_failed_can_be_given_again_whatever_it_is(
    new_server: Callable[..., Sandbox], slices: list[bytes], tmp_path: Path
) -> None:
    server = new_server("1.12.7")
    opened = io.BytesIO(b"a header of ours" + slices[0])
    opened.seek(16)
    archive = zip_of(io.BytesIO(), x=slices[2])
    archive.seek(0)
    with dynorthanc.connect(server.url) as o:
        server.kill()
        first = o.upload([opened, slices[1], archive, zip_of(tmp_path / "z", y=slices[3])])
        assert len(first.failed) == 4
        server.restart()
        assert o.upload(first.failed).counts["stored"] == 4


def test_patterns_and_folders_without_what_is_below(one: Orthanc, folder: Path) -> None:
    assert len(one.upload(folder, recursive=False)) == 0
    assert len(one.upload(f"{folder}/SYN001/*1.dcm")) == 3
    assert len(one.upload(f"{folder}/**/*2.dcm")) == 6
    assert len(one.upload(f"{folder}/SYN*")) == 60


def test_a_call_that_gives_nothing_is_an_error_but_an_item_that_is_nothing_is_a_line(
    one: Orthanc, tmp_path: Path, slices: list[bytes]
) -> None:
    with pytest.raises(FileNotFoundError, match="no file of that name or pattern"):
        one.upload(tmp_path / "typo")
    with pytest.raises(FileNotFoundError):
        one.upload(str(tmp_path / "*.dcm"))
    report = one.upload([tmp_path / "typo", slices[0]])
    assert [item.status for item in report] == ["failed", "stored"]
    wrongs = (7, [7], io.StringIO("x"), zipfile.ZipFile(zip_of(io.BytesIO())), pydicom.Dataset())
    for wrong in wrongs:
        with pytest.raises(TypeError, match=r"upload takes paths|mode 'rb'|the path of the ZIP|file_meta"):
            one.upload(wrong)
    with pytest.raises(ValidationError, match="workers is 1 to 10"):
        one.upload(slices[0], workers=11)
    with pytest.raises(TypeError, match="progress is"):
        one.upload(slices[0], progress="yes")


def test_names_that_arent_text_and_names_that_are_html(one: Orthanc, tmp_path: Path) -> None:
    (tmp_path / "<b>&.dcm").write_bytes(b"x")
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.dcm")).write_bytes(b"x")
    report = one.upload(tmp_path)
    html = report._repr_html_()
    assert "&lt;b&gt;&amp;.dcm" in html and "<b>" not in html
    assert html.encode() and str(list(report)).encode()
    assert len(one.upload(list(report))) == 2


def test_of_an_iterator_no_more_is_taken_than_is_on_its_way(one: Orthanc, slices: list[bytes]) -> None:
    done: list[float] = []
    ahead: list[int] = []

    def generate() -> Iterator[bytes]:
        for number, data in enumerate(slices):
            ahead.append(number - len(done))
            yield data

    report = one.upload(generate(), workers=2, progress=lambda now, total, label: done.append(now))
    assert len(report.stored) == len(slices)
    assert max(ahead) <= 4


# ---- ZIPs -------------------------------------------------------------------------------------------------


def test_a_bomb_stops_nothing_else(
    one: Orthanc, slices: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipped, "_BOMB_SIZE", 1 << 20)
    bomb = slices[0] + bytes(5 << 20)
    given = zip_of(io.BytesIO(), good=slices[1], bomb=bomb, better=slices[2]).getvalue()
    report = one.upload([given, gzip.compress(bomb)])
    assert [item.status for item in report] == ["stored", "refused", "stored", "refused"]
    assert "a bomb?" in report[1].why and "a bomb?" in report[3].why
    many = zip_of(io.BytesIO(), **{str(n): bytes(900_000) for n in range(50)}).getvalue()
    (line,) = one.upload(many)
    assert line.status == "refused" and "a bomb?" in line.why


def test_members_that_cant_be_read_in_bounds_or_at_all(one: Orthanc, slices: list[bytes]) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("packed", slices[0], zipfile.ZIP_BZIP2)
        archive.writestr("nested.zip", zip_of(io.BytesIO(), x=slices[0]).getvalue())
        archive.writestr("report.docx", zip_of(io.BytesIO(), **{"[Content_Types].xml": b"<x/>"}).getvalue())
        archive.writestr("damaged", slices[1], zipfile.ZIP_STORED)
        archive.mkdir("folder") if hasattr(archive, "mkdir") else None
    data = bytearray(buffer.getvalue())
    data[data.index(slices[1]) + len(slices[1]) - 5] ^= 0xFF
    report = one.upload(bytes(data))
    assert [(item.name, item.status) for item in report] == [
        ("bytes 1!packed", "refused"),
        ("bytes 1!nested.zip", "refused"),
        ("bytes 1!report.docx", "not DICOM"),
        ("bytes 1!damaged", "refused"),
    ]
    assert "CRC" in report[3].why
    assert not one.upload(gzip.compress(gzip.compress(slices[0]))), "it may be DICOM"
    assert one.num_instances == 0, "a damaged member isn't stored"


def test_the_number_of_members_is_bounded(
    one: Orthanc, slices: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(zipped, "MOST_MEMBERS", 2)
    (line,) = one.upload(zip_of(io.BytesIO(), a=b"", b=b"", c=b"").getvalue())
    assert line.status == "refused" and "more than 2 members" in line.why
    monkeypatch.setattr(zipped, "_LONGEST_TABLE", 50)
    (line,) = one.upload(zip_of(io.BytesIO(), a=b"", b=b"").getvalue())
    assert line.status == "refused"


def test_a_member_can_be_given_again(one: Orthanc, slices: list[bytes], tmp_path: Path) -> None:
    path = zip_of(tmp_path / "scans.zip", one=slices[0], two=slices[1])
    assert one.upload(Member(str(path), "two")).stored[0].name == f"{path}!two"
    report = one.upload(one.upload(path))
    assert report.counts["already stored"] == 2
    (line,) = one.upload([Member(str(path), "three")])
    assert line.status == "refused" and line.why == "no such member in the ZIP"


def test_members_of_one_name_are_told_apart(one: Orthanc, slices: list[bytes], tmp_path: Path) -> None:
    """A retry sends exactly those that failed."""
    path = tmp_path / "twins.zip"
    with zipfile.ZipFile(path, "w") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        for data in slices[:3]:
            archive.writestr("scan.dcm", data)
    with FaultProxy(one.url) as proxy, dynorthanc.connect(proxy.url) as away:
        sent: list[str] = []
        broken = lambda method, target: method == "POST" and (sent.append(target) or len(sent) > 1)  # noqa: E731
        proxy.break_next("closed-before", times=9, only=broken)
        failed = away.upload(path, workers=1).failed
    assert len(failed) == 2 and one.num_instances == 1
    assert one.upload(pickle.loads(pickle.dumps([line.source for line in failed]))).counts["stored"] == 2
    assert one.num_instances == 3
    (line,) = one.upload([Member(str(path), "scan.dcm")])
    assert (line.status, line.why) == ("refused", "several members of that name")


def test_a_zip_with_padding_behind_its_end_is_read(one: Orthanc, slices: list[bytes], tmp_path: Path) -> None:
    path = zip_of(tmp_path / "padded.zip", one=slices[0], two=slices[1])
    path.write_bytes(path.read_bytes() + bytes(2000))
    assert one.upload(path).counts["stored"] == 2


def test_a_gzip_holds_one_file_and_is_whole(one: Orthanc, slices: list[bytes]) -> None:
    """The server checks no checksum, and would leave out what comes after the first member."""
    packed = gzip.compress(slices[0])
    assert one.upload(packed).stored
    for wrong, why in (
        (gzip.compress(slices[1]) + gzip.compress(slices[2]), "several members"),
        (gzip.compress(slices[1]) + bytes(512), "something behind its end"),
        (packed[:-8] + b"\0\0\0\0" + packed[-4:], "incorrect data check"),
        (packed[:-4] + b"\0\0\0\1", "incorrect length check"),
        (packed[:-3], "cut off"),
    ):
        (line,) = one.upload(wrong)
        assert line.status == "refused" and why in line.why
    broken = gzip.GzipFile(fileobj=io.BytesIO(packed[:-8] + b"\0\0\0\0" + packed[-4:]))
    (line,) = one.upload(broken)  # unpacked by the caller
    assert line.status == "refused" and "CRC" in line.why
    (line,) = one.upload(gzip.compress(b"a text"))
    assert line.status == "not DICOM" and "within the gzip" in line.why
    assert one.num_instances == 1


def test_a_file_that_ends_before_its_size_is_not_sent(one: Orthanc, slices: list[bytes]) -> None:
    class Shrinking(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            return super().read(300) if self.tell() < 600 else b""

    (line,) = one.upload(Shrinking(slices[0]))
    assert line.status == "failed" and "became shorter" in line.why and one.num_instances == 0


def test_a_patient_with_two_identifiers_is_known_again(one: Orthanc, slices: list[bytes]) -> None:
    ds = pydicom.dcmread(io.BytesIO(slices[0]))
    ds.PatientID = ["A", "B"]
    image = synthetic_ct.to_bytes(ds)
    (first,) = one.upload(image)
    (again,) = one.upload(image, skip_stored=True)
    assert again.why == "by its identifiers; not sent" and again.id == first.id


def test_a_file_behind_a_file_is_never_dropped(o: Orthanc, slices: list[bytes], tmp_path: Path) -> None:
    """1.9.1 and 1.10.1 store the first and say that all is well; newer servers refuse."""
    two = slices[0] + slices[1]
    packed = zip_of(tmp_path / "two.zip", two=two)
    report = o.upload([two, gzip.compress(two), packed])
    assert {line.status for line in report} == {"refused"}
    for call in (o.post_instances, lambda body: o.POST("/instances", data=io.BytesIO(body), validate="off")):
        with pytest.raises((ValidationError, BadRequest)):
            call(two)
    assert o.num_instances == 0


# ---- the same identifiers ---------------------------------------------------------------------------------


def twins(slices: list[bytes], count: int = 4) -> list[bytes]:
    """Different images with one SOPInstanceUID, as phantoms and test files have them."""
    made = []
    for number in range(count):
        ds = pydicom.dcmread(io.BytesIO(slices[0]))
        ds.ImageComments = f"number {number}"
        made.append(synthetic_ct.to_bytes(ds))
    return made


@pytest.fixture
def encodings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The Content-Encoding of each file that is sent."""
    seen: list[str] = []
    send = Orthanc.send

    def spied(self: Orthanc, prepared: Any, *args: Any, **options: Any) -> Any:
        if prepared.path == "/instances":
            seen.append(prepared.headers.get("Content-Encoding", ""))
        return send(self, prepared, *args, **options)

    monkeypatch.setattr(Orthanc, "send", spied)
    return seen


@pytest.mark.parametrize("large", [False, True])
def test_files_sent_compressed_are_stored_as_they_were(
    o: Orthanc, slices: list[bytes], encodings: list[str], monkeypatch: pytest.MonkeyPatch, large: bool
) -> None:
    if large:
        monkeypatch.setattr("dynorthanc.upload.store._SMALL", 100)
    report = o.upload([*slices[:3], gzip.compress(slices[3])], compress=True)
    assert report and encodings == ["gzip"] * 4
    for line, data in zip(report, slices, strict=False):
        assert bytes(o.get_instances_id_file(line.id)) == data
        assert line.md5 == o.get_instances_id_attachments_name_md5(line.id, "dicom")
    again = o.upload(slices[:3], compress=True)
    assert [line.status for line in again] == ["already stored"] * 3


def test_what_compressing_doesnt_make_smaller_goes_as_it_is(one: Orthanc, encodings: list[str]) -> None:
    (noise,) = synthetic_ct.make_series("NOISE", slices=1, rows=128)
    noise.PixelData = os.urandom(len(noise.PixelData))
    assert one.upload(synthetic_ct.to_bytes(noise), compress=True) and encodings == [""]


def test_a_server_that_refuses_compressed_files_gets_them_as_they_are_unless_told_otherwise(
    one: Orthanc, slices: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    send = Orthanc.send
    refused: list[Any] = []

    def refusing(self: Orthanc, prepared: Any, *args: Any, **options: Any) -> Any:
        if prepared.headers.get("Content-Encoding"):
            refused.append(prepared)
            raise dynorthanc.UnsupportedMedia(415, "POST", "/instances", "/instances")
        return send(self, prepared, *args, **options)

    monkeypatch.setattr(Orthanc, "send", refusing)
    assert one.upload(slices[0], compress=True)[0].status == "refused"
    refused.clear()
    wants = Compression.wants
    monkeypatch.setattr(Compression, "wants", lambda self, size: self.wanted is None or wants(self, size))
    assert one.upload(slices[:3], workers=1) and len(refused) == 1  # which isn't tried again


@pytest.mark.parametrize("overwrites", [False, True])
@pytest.mark.parametrize("version", ["1.9.1", "1.13.0"])
def test_of_different_files_with_one_identifier_one_is_there(
    new_server: Callable[..., Sandbox], slices: list[bytes], version: str, overwrites: bool, tmp_path: Path
) -> None:
    files = [tmp_path / f"{number}.dcm" for number in range(4)]
    for file, data in zip(files, twins(slices), strict=True):
        file.write_bytes(data)
    server = new_server(version, config={"OverwriteInstances": overwrites})
    with dynorthanc.connect(server.url) as o:
        report = o.upload([*files, files[0]])
        there = o.get_instances_id_file(o.get_instances()[0])
        assert not report and o.num_instances == 1
        for line in report:
            assert line.ok == (Path(line.source).read_bytes() == there)
        assert {line.id for line in report.other_content} == set(o.get_instances())
        again = o.upload(files[:2])
        there = o.get_instances_id_file(o.get_instances()[0])
        others = [file for file in files[:2] if file.read_bytes() != there]
        assert others and len(again.other_content) == len(others)
        assert f"{len(others)} other content" in repr(again)


def test_a_file_whose_identifier_the_server_had_with_other_content(o: Orthanc, slices: list[bytes]) -> None:
    first, second = twins(slices, 2)
    assert o.upload([first, gzip.compress(slices[1])])
    report = o.upload([first, gzip.compress(second), gzip.compress(slices[1])])
    assert [line.status for line in report] == ["already stored", "other content", "already stored"]
    assert not report and report.instances == [report[0].id, report[2].id]
    with ThreadPoolExecutor(2) as pool:
        assert o.upload([second], executor=pool).other_content
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        assert o.upload([second], executor=pool).other_content


def test_a_server_that_converts_what_it_gets_has_no_other_content(
    new_server: Callable[..., Sandbox], slices: list[bytes]
) -> None:
    server = new_server("1.12.7", config={"IngestTranscoding": "1.2.840.10008.1.2.4.70"})
    with dynorthanc.connect(server.url) as o:
        assert o.upload(slices[0]).stored
        assert o.upload(slices[0]).already_stored


# ---- memory -----------------------------------------------------------------------------------------------


def test_a_large_file_never_is_in_memory(new_server: Callable[..., Sandbox], tmp_path: Path) -> None:
    size = 96 << 20
    ds = next(synthetic_ct.make_series(slices=1, rows=512))
    ds.Rows, ds.Columns, ds.NumberOfFrames = 1024, 1024, size // (2 << 20)
    ds.PixelData = bytes(size)
    path = tmp_path / "large.dcm"
    path.write_bytes(synthetic_ct.to_bytes(ds))
    del ds
    packed = tmp_path / "large.dcm.gz"
    with path.open("rb") as file, gzip.open(packed, "wb", 1) as out:
        while piece := file.read(1 << 20):
            out.write(piece)
    archive = tmp_path / "large.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as zipping:
        zipping.write(path, "large")
    with dynorthanc.connect(new_server("1.12.7").url) as o:
        o.upload(b"nothing")  # what is imported now doesn't count
        tracemalloc.start()
        for given in (path, packed, archive):
            assert o.upload(given), given
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert o.num_instances == 1
    assert peak < 4 << 20


# ---- servers that break -----------------------------------------------------------------------------------


@pytest.mark.parametrize("version", ["1.9.1", "1.10.1", "1.12.7", "1.13.0"])
def test_a_server_killed_in_between(new_server: Callable[..., Sandbox], folder: Path, version: str) -> None:
    """Nothing is reported stored that isn't; a second run stores what is missing, everything once."""
    server = new_server(version)

    def kill(done: float, total: float | None, label: str) -> None:
        if done == 20:
            server.kill()

    with dynorthanc.connect(server.url) as o:
        first = o.upload(folder, progress=kill)
        assert len(first) == 60 and first.failed and len(first.stored) >= 20
        assert not first
        server.restart()
        there = stored_ids(o)
        assert {item.id for item in first.stored} <= there
        second = o.upload(first.failed)
        assert second and len(second) == len(first.failed)
        assert o.num_instances == 60
        changes = o.get_changes(limit=1000)["Changes"]
        new = Counter(change["ID"] for change in changes if change["ChangeType"] == "NewInstance")
        assert set(new.values()) == {1} and len(new) == 60
        assert not any(item.why for item in first.stored)
        assert {item.id for item in [*first.stored, *second]} == stored_ids(o)


def test_a_server_that_is_gone_isnt_tried_for_each_file(
    new_server: Callable[..., Sandbox], slices: list[bytes]
) -> None:
    server = new_server("1.12.7")
    with dynorthanc.connect(server.url) as o:
        server.kill()
        report = o.upload(slices * 10)
    assert len(report.failed) == 300
    why = Counter(item.why for item in report)
    assert why["not sent: the server can't be reached"] > 200


@pytest.mark.parametrize(
    ("fault", "stored"),
    [
        ("refused", False),
        ("reset-before", False),
        ("closed-before", False),
        ("reset-after-work", True),
        ("truncated", True),
    ],
)
def test_a_file_whose_connection_broke_is_sent_again_by_the_user_alone(
    one: Orthanc, slices: list[bytes], fault: str, stored: bool
) -> None:
    with FaultProxy(one.url) as proxy, dynorthanc.connect(proxy.url) as o:
        proxy.break_next(fault, only=lambda method, target: method == "POST")
        first = o.upload(slices[0])
        assert [line.status for line in first] == ["failed"] and not first[0].id
        assert ("may have stored it" in first[0].why) == (fault != "refused")
        assert proxy.count("POST", forwarded=False) == (fault != "refused")
        proxy.heal()
        (second,) = o.upload(first.failed)
        assert second.status == ("already stored" if stored else "stored")
        assert second.id and o.num_instances == 1


def test_what_doesnt_answer_like_orthanc_has_stored_nothing(one: Orthanc, slices: list[bytes]) -> None:
    with FaultProxy(one.url) as proxy, dynorthanc.connect(proxy.url) as o:
        for fault in ("login-page", "garbage-json", "502"):
            proxy.break_next(fault, times=9, only=lambda method, target: method == "POST")
            (line,) = o.upload(slices[0])
            assert line.status == "failed" and "may have stored it" in line.why and not line.id, fault


@pytest.mark.parametrize("answer", [[], {}, "stored", {"Status": "Success"}])
def test_json_that_names_no_image_has_stored_nothing(
    one: Orthanc, slices: list[bytes], monkeypatch: pytest.MonkeyPatch, answer: object
) -> None:
    monkeypatch.setattr(Orthanc, "send", lambda *_, **__: answer)
    (line,) = one.upload(slices[0])
    assert line.status == "failed" and "isn't Orthanc's" in line.why and "may have stored it" in line.why


def test_a_timeout_isnt_sent_again(one: Orthanc, slices: list[bytes]) -> None:
    known = {"version": "1.12.7", "spec": "bundled"}  # so that only the upload has this limit
    with FaultProxy(one.url) as proxy, dynorthanc.connect(proxy.url, timeout=(5, 1), **known) as o:
        proxy.break_next("stalled", only=lambda method, target: method == "POST")
        (line,) = o.upload(slices[0])
        assert line.status == "failed" and "no answer in time" in line.why
        while not proxy.count("POST", forwarded=False):  # it may read later than we give up
            time.sleep(0.01)
        proxy.refuse()  # which waits for what is still on its way to the server
        assert proxy.count("POST", forwarded=False) == 1


def test_a_slow_line_isnt_a_server_that_cant_be_reached() -> None:
    """What is read late is sent late: that has nothing to do with the time a connection may take."""
    answer = b'{"ID": "x", "Status": "Success"}'

    def serve(listener: socket.socket) -> None:
        connection, _ = listener.accept()
        with connection, connection.makefile("rb") as file:
            time.sleep(0.6)
            while file.readline().strip():
                pass
            file.read(len(large))
            head = (
                f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(answer)}\r\n\r\n"
            )
            connection.sendall(head.encode() + answer)

    large = bytes(128) + b"DICM" + bytes(24 << 20)  # more than the buffers on the way hold
    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=serve, args=(listener,))
        server.start()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
        with dynorthanc.connect(url, version="1.12.7", spec="bundled", timeout=(0.2, 60)) as o:
            (line,) = o.upload(large)
        server.join()
    assert line.status == "stored", line


# ---- stops ------------------------------------------------------------------------------------------------


def test_ctrl_c_leaves_a_true_report(one: Orthanc, folder: Path) -> None:
    def stop(done: float, total: float | None, label: str) -> None:
        if done == 15:
            signal.raise_signal(signal.SIGINT)

    with pytest.raises(KeyboardInterrupt) as caught:
        one.upload(folder, progress=stop, workers=4)
    assert isinstance(caught.value, UploadInterrupted)
    report = caught.value.report
    assert report.interrupted and not report and len(report) == 60
    assert {item.id for item in report.stored} == stored_ids(one)
    assert 15 <= len(report.stored) < 60
    assert all("stopped" in item.why for item in report.failed)
    assert one.upload(report.failed) and one.num_instances == 60


def test_ctrl_c_after_the_last_file_has_a_report_too(
    one: Orthanc, slices: list[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: Any) -> None:
        monkeypatch.undo()
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr("dynorthanc.upload.upload.UploadReport", stop)
    with pytest.raises(UploadInterrupted) as caught:
        one.upload(slices[:3])
    assert caught.value.report.interrupted and len(caught.value.report.stored) == 3


def test_a_second_ctrl_c_waits_for_nothing_and_has_the_report_too(slices: list[bytes]) -> None:
    on_its_way, over = threading.Event(), threading.Event()

    def answer(got: Got) -> tuple[int, dict[str, str], bytes]:
        if got.method == "POST":
            on_its_way.set()
            over.wait(5)
        return 404, {}, b"{}"

    def press() -> None:
        on_its_way.wait()
        main = threading.main_thread().ident or 0
        signal.pthread_kill(main, signal.SIGINT)
        while not over.wait(0.01):  # again and again while it winds up
            handler = signal.getsignal(signal.SIGINT)
            if callable(handler) and handler is not signal.default_int_handler:
                handler(signal.SIGINT, None)

    pressing = threading.Thread(target=press, daemon=True)
    with Recorder(answer) as recorder, dynorthanc.connect(recorder.url, version="1.12.7") as o:
        pressing.start()
        try:
            with pytest.raises(UploadInterrupted) as caught:
                o.upload(slices[:5], workers=2)
        finally:
            over.set()
    lines = caught.value.report.failed
    assert len(lines) == 5 and {line.why for line in lines} == {MAYBE_STORED, _NOT_SENT}


def test_what_a_progress_function_raises_comes_out_when_nothing_is_on_its_way(
    one: Orthanc, folder: Path
) -> None:
    def fail(done: float, total: float | None, label: str) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        one.upload(folder, progress=fail)
    before = one.num_instances
    time.sleep(0.1)
    assert one.num_instances == before < 60


def test_progress_counts_the_members_of_a_zip(one: Orthanc, slices: list[bytes], tmp_path: Path) -> None:
    zip_of(tmp_path / "a.zip", **{str(n): slices[n] for n in range(5)})
    (tmp_path / "b.dcm").write_bytes(slices[6])
    told: list[tuple[float, float | None]] = []
    one.upload(tmp_path, progress=lambda done, total, label: told.append((done, total)))
    assert told[-1] == (6, 6)


# ---- other executors --------------------------------------------------------------------------------------


def test_in_other_processes(one: Orthanc, folder: Path, slices: list[bytes], tmp_path: Path) -> None:
    archive = zip_of(tmp_path / "more.zip", letter=b"Dear colleague", one=slices[0])
    (tmp_path / "letter.dcm").write_bytes(b"Dear colleague")
    given = [folder, tmp_path, io.BytesIO(slices[0]), archive]
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as executor:
        report = one.upload(given, executor=executor)
    assert len(report) == 66 and report.counts["not DICOM"] == 3 and report
    assert one.num_instances == 60
    assert pickle.loads(pickle.dumps(report)).counts == report.counts


def test_a_client_that_cant_travel_says_so_at_once(one: Orthanc, folder: Path) -> None:
    with (
        requests.Session() as session,
        dynorthanc.connect(one.url, session=session) as o,
        ProcessPoolExecutor(1) as processes,
        ThreadPoolExecutor(2) as threads,
    ):
        with pytest.raises(TypeError, match="a session of yours"):
            o.upload(folder, executor=processes)
        assert len(o.upload(folder, executor=threads).stored) == 60


def test_an_executor_that_is_shut_down(one: Orthanc, folder: Path) -> None:
    executor = ThreadPoolExecutor(1)
    executor.shutdown()
    report = one.upload(folder, executor=executor)
    assert len(report.failed) == 60 and one.num_instances == 0


# ---- reports ----------------------------------------------------------------------------------------------


def test_reports_in_words(one: Orthanc, slices: list[bytes]) -> None:
    report = one.upload([slices[0], slices[0][:500], b"letter"], workers=1)
    assert repr(report).startswith("<UploadReport: 1 stored, 1 not DICOM, 1 refused; 0.0 MB in ")
    assert repr(report[2]) == "<bytes 3 not DICOM: it doesn't begin like DICOM>"
    assert isinstance(report, UploadReport) and report.instances == [report[0].id]
    assert len(report[:2]) == 2
    assert repr(one.upload([])).startswith("<UploadReport: nothing found")
    assert one.upload([]) and one.upload([b"letter"]), "what is no DICOM isn't a failure"


@pytest.mark.parametrize("forged", [{"ID": "0a-0b"}, {}, {"ID": 5}, {"ID": ""}])
def test_a_server_that_says_it_has_a_file_has_to_have_it(instance: bytes, forged: dict[str, Any]) -> None:
    def answer(got: Got) -> Any:
        if got.method == "POST":
            return 200, {}, json.dumps({"Status": "AlreadyStored", **forged}).encode()
        return 404, {}, b'{"OrthancStatus": 17, "OrthancError": "no such"}'

    with (
        Recorder(answer) as recorder,
        dynorthanc.connect(recorder.url, version="1.12.7", spec="bundled", retries=0) as o,
    ):
        report = o.upload(instance, progress=False)
        assert not report and len(report.failed) == 1 and report.failed[0].maybe_done
