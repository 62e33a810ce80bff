"""No half of an answer passes for all of it: by its length, or by the end that its kind has."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pydicom
import pytest
import requests
from pydicom.encaps import encapsulate
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
)

import dynorthanc
from dynorthanc.base import zipend
from dynorthanc.client.job import Job
from dynorthanc.errors import IncompleteAnswer
from dynorthanc.sandbox import Sandbox
from dynorthanc.wire import completeness
from dynorthanc.wire.completeness import ANYTHING, NOTHING, Seen, why_cut
from dynorthanc.wire.transport import Transport
from fixtures import synthetic_ct
from tests.faultproxy import FaultProxy
from tests.recording import Got, Recorder


def zipped(count: int = 3) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for number in range(count):
            archive.writestr(f"{number}.dcm", bytes([number]) * 5000)
    return made.getvalue()


def dicom(syntax: str) -> bytes:
    dataset = next(synthetic_ct.make_series(slices=1, rows=16))
    if syntax == JPEGBaseline8Bit:
        dataset.PixelData = encapsulate([b"\xff\xd8" + bytes(500) + b"\xff\xd9"] * 3)
        dataset["PixelData"].is_undefined_length = True
    dataset.file_meta.TransferSyntaxUID = syntax
    dataset.ReferencedStudySequence = [pydicom.Dataset()]
    dataset.ReferencedStudySequence[0].ReferencedSOPInstanceUID = "1.2.3"
    dataset["ReferencedStudySequence"].is_undefined_length = True
    made = io.BytesIO()
    dataset.save_as(made, enforce_file_format=True)
    return made.getvalue()


def drawn(kind: str) -> bytes:
    from PIL import Image

    made = io.BytesIO()
    Image.effect_noise((64, 64), 50).save(made, kind)
    return made.getvalue()


def array() -> bytes:
    import numpy as np

    made = io.BytesIO()
    np.save(made, np.zeros((3, 4, 5), "<u2"))
    return made.getvalue()


PARTS = b"--xyz\r\nContent-Type: application/dicom\r\n\r\n" + bytes(500) + b"\r\n--xyz--\r\n"
KINDS: dict[str, tuple[str, Callable[[], bytes]]] = {
    "ZIP": ("application/zip", zipped),
    "ZIP under another name": ("application/octet-stream", zipped),
    "JSON": ("application/json", lambda: json.dumps([{"ID": "a"}] * 50).encode()),
    "DICOM JSON": ("application/dicom+json", lambda: b'{"00080005": {"vr": "CS"}}'),
    "XML": ("application/xml", lambda: b"<a>" + b"<b>1</b>" * 20 + b"</a>\n"),
    "PNG": ("image/png", lambda: drawn("PNG")),
    "JPEG": ("image/jpeg", lambda: drawn("JPEG")),
    "PAM": (
        "image/x-portable-arbitrarymap",
        lambda: b"P7\nWIDTH 4\nHEIGHT 5\nDEPTH 1\nMAXVAL 65535\nENDHDR\n" + bytes(40),
    ),
    "PDF": ("application/pdf", lambda: b"%PDF-1.4\n" + bytes(9000) + b"\n%%EOF\n"),
    "gzip": ("application/gzip", lambda: gzip.compress(bytes(range(256)) * 500)),
    "multipart": ('multipart/related; type="application/dicom"; boundary=xyz', lambda: PARTS),
    "numpy": ("application/octet-stream", array),
    "explicit DICOM": ("application/dicom", lambda: dicom(ExplicitVRLittleEndian)),
    "implicit DICOM": ("application/dicom", lambda: dicom(ImplicitVRLittleEndian)),
    "deflated DICOM": ("application/dicom", lambda: dicom(DeflatedExplicitVRLittleEndian)),
    "encapsulated DICOM": ("application/dicom", lambda: dicom(JPEGBaseline8Bit)),
}


@pytest.mark.parametrize("name", KINDS)
def test_every_end_tells_a_whole_one_from_one_that_was_cut(name: str) -> None:
    kind, make = KINDS[name]
    content = make()
    assert why_cut(content, {"Content-Type": kind}) == "" == streamed(content, {"Content-Type": kind})
    for at in (len(content) // 4, len(content) // 2, 3 * len(content) // 4, len(content) - 8):
        assert why_cut(content[:at], {"Content-Type": kind}), at
        assert streamed(content[:at], {"Content-Type": kind}), at


def streamed(content: bytes, headers: dict[str, str], template: str = "") -> str:
    """What is said at the end of a stream, of content that comes in pieces."""
    seen = Seen(headers, (), template)
    for at in range(0, len(content), 1000):
        seen.add(content[at : at + 1000])
    return seen.why_not_whole()


@pytest.mark.parametrize("name", ["ZIP", "JSON", "multipart"])
def test_of_a_large_stream_the_end_is_looked_at(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(completeness, "_HELD", 90_000)
    monkeypatch.setattr(completeness, "TAIL", 70_000)
    kind, make = KINDS[name]
    content = zipped(20) if name == "ZIP" else make().replace(b"a", b"a" * 2000).replace(b"\0\0", bytes(400))
    assert len(content) > 90_000 and streamed(content, {"Content-Type": kind}) == ""
    assert streamed(content[:-25], {"Content-Type": kind})


DATA = "/instances/{id}/attachments/{name}/data"
TAGGED = {"ETag": '"3-' + hashlib.md5(b"what is kept").hexdigest() + '"', "Content-Length": "12"}


def test_the_md5_that_an_answer_tells_of_itself_is_compared(tmp_path: Path) -> None:
    assert streamed(b"what is kept", TAGGED, DATA) == ""
    assert streamed(b"what is kepf", TAGGED, "/instances/{id}/attachments/{name}/compressed-data") == ""
    assert "MD5" in streamed(b"what is kepf", TAGGED, DATA)
    with Recorder(flipped) as recorder, dynorthanc.connect(recorder.url, retries=0) as o:
        ways: list[Callable[[], object]] = [
            lambda: o.get_instances_id_attachments_name_data("a", "dicom"),
            lambda: o.GET("/instances/a/attachments/dicom/data"),
            lambda: o.instances["a"].attachments["dicom"].data.get(raw=True),
            lambda: b"".join(o.open(o.prepare("GET", "/instances/a/attachments/dicom/data")).iter_content(5)),
            lambda: o.stream("GET", "/instances/a/attachments/dicom/data", to=tmp_path / "a", retries=0),
            lambda: o.GET("/instances/a/metadata/1024"),
        ]
        for way in ways:
            with pytest.raises(IncompleteAnswer, match="its MD5 isn't the one the server keeps"):
                way()
        assert not list(tmp_path.iterdir())
        o.PUT("/instances/a/metadata/1024", data=b"x")  # it is answered with the MD5 of what was put


def flipped(got: Got) -> tuple[int, dict[str, str], bytes]:
    if "system" in got.target:
        return 200, {}, b'{"Version": "1.12.7"}'
    return (200, TAGGED, b"what is kepf") if "instances" in got.target else (404, {}, b"")


@pytest.mark.parametrize("own_session", [False, True], ids=["pool", "session"])
def test_a_stream_is_judged_at_its_end(own_session: bool) -> None:
    content = b'{"a": ["b", "c"]}'
    with (
        requests.Session() as session,
        Recorder(lambda got: (200, {"Content-Type": "application/json"}, iter([content]))) as recorder,
    ):
        transport = Transport(recorder.url, session=session if own_session else None)
        ways: list[Callable[[requests.Response], object]] = [
            lambda answer: list(answer.iter_content(3)),
            lambda answer: list(answer.iter_content(3, decode_unicode=True)),
            lambda answer: list(answer.iter_lines()),
            lambda answer: answer.content,
        ]
        for way in ways:
            content = b'{"a": ["b", "c"]}'
            way(transport.send("GET", "/x", stream=True, template="/x"))
            content = content[:-3]
            with pytest.raises(IncompleteAnswer, match="GET /x: the answer isn't whole: the JSON ends too"):
                way(transport.send("GET", "/x", stream=True, template="/x"))


def test_what_has_a_length_is_left_to_it() -> None:
    for said in ({"Content-Length": "7"}, {"Transfer-Encoding": "chunked"}):
        assert why_cut(b"\x89PNG\r\n\x1a\n", {"Content-Type": "image/png", **said}) == ""
        assert why_cut(zipped()[:-9], {"Content-Type": "application/zip", **said})  # but half a ZIP is half
    assert why_cut(b"", {"Content-Type": "application/octet-stream"}, ("application/zip",))
    assert why_cut(b'{"ID": "of a job"}', {"Content-Type": "application/json"}, ("application/zip",)) == ""
    assert why_cut(b"anything", {"Content-Type": "text/plain"}) == ""  # who could tell?


@pytest.mark.parametrize("content", [b"DOE^JA", b"12", bytes(500), b"[not JSON", b"<"])
def test_what_has_neither_length_nor_end_is_not_taken_for_whole(content: bytes, tmp_path: Path) -> None:
    """Servers send nothing so; something on the way has lost the length, and perhaps the rest."""

    def answer(got: Got) -> tuple[int, dict[str, str], bytes | Iterator[bytes]]:
        if "system" in got.target:
            return 200, {}, b'{"Version": "1.12.7"}'
        kind = "application/json" if got.target == "/number" else "text/plain"
        return 200, {"Content-Type": kind}, content if got.target.endswith("size") else iter([content])

    with Recorder(answer) as recorder, dynorthanc.connect(recorder.url, spec="bundled", retries=0) as o:
        o.GET("/instances/a/attachments/dicom/size", raw=True)  # with a length all is well
        prepared = o.prepare("GET", "/instances/a/content/0010-0010")
        ways: list[Callable[[], object]] = [
            lambda: o.GET("/instances/a/content/0010-0010"),
            lambda: o.GET("/number"),
            lambda: o.open(prepared).content,
            lambda: o.save(prepared, tmp_path / "a", retries=0),
        ]
        for way in ways:
            with pytest.raises(IncompleteAnswer, match=r"nothing says where it ends|JSON ends too early"):
                print(way())
    assert not list(tmp_path.iterdir())


def test_json_that_calls_itself_nothing_has_an_end_too() -> None:
    for whole_one in (b'{"a": 1}', b"[1, 2]"):
        assert why_cut(whole_one, {}, (), True) == ""
        assert why_cut(whole_one[:-1], {}, (), True)


@pytest.mark.parametrize("count", [3, 40], ids=["small", "large"])
def test_the_checksums_of_a_zip_are_compared(
    count: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its end is right, and it has a length, too."""
    monkeypatch.setattr(zipend, "_LARGE", 100_000)
    right = zipped(count)
    at = right.rfind(bytes([1]) * 50)
    wrong = right[:at] + b"\7" + right[at + 1 :]
    told = {"Content-Type": "application/zip"}
    assert why_cut(right, told) == ""
    with (
        Recorder() as recorder,
        dynorthanc.connect(recorder.url, version="1.12.7", spec="bundled", retries=0) as o,
    ):
        recorder.answer = lambda got: (200, told, wrong)
        ways: list[Callable[[], object]] = [
            lambda: o.GET("/jobs/a/archive"),
            lambda: o.get_jobs_id_key("a", "archive"),
            lambda: o.jobs["a"]["archive"].get(),
            lambda: b"".join(o.open(o.prepare("GET", "/jobs/a/archive")).iter_content(999)),
            lambda: o.stream("GET", "/jobs/a/archive", to=tmp_path / "a.zip", retries=0),
        ]
        for way in ways:
            with pytest.raises(IncompleteAnswer, match="the ZIP is damaged"):
                way()
        recorder.answer = lambda got: (200, told, right)
        for way in ways:
            way()


def test_a_zip_that_cant_be_unpacked_here_is_taken_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    encrypted = bytearray(zipped())
    for mark, flags in ((b"PK\3\4", 6), (b"PK\1\2", 8)):
        encrypted[encrypted.find(mark) + flags] |= 1
    assert why_cut(bytes(encrypted), {"Content-Type": "application/zip"}) == ""
    monkeypatch.setattr(zipend, "_LEAST", 100)  # of what unpacks to more than makes sense, too
    monkeypatch.setattr(zipend, "_RATIO", 0)
    assert why_cut(zipped().replace(bytes([1]) * 50, b"7" * 50), {"Content-Type": "application/zip"}) == ""


def test_a_file_is_never_empty() -> None:
    for kind, promised, reason in (
        ("application/dicom", (ANYTHING,), NOTHING),
        ("", ("application/dicom",), NOTHING),
        ("", ("application/dicom", "application/dicom+json", "application/dicom+xml"), NOTHING),
        ("", ("application/dicom+json",), ""),
        (ANYTHING, (ANYTHING,), ""),
        ("", (), ""),
    ):
        headers = {"Content-Length": "0", "Content-Type": kind}
        assert why_cut(b"", headers, promised) == reason == Seen(headers, promised).why_not_whole()
    seen = Seen(headers, ("application/dicom",))
    seen.add(b"something")
    assert seen.why_not_whole() == ""


@pytest.fixture
def proxied(server: Sandbox) -> Iterator[tuple[FaultProxy, dynorthanc.Orthanc]]:
    with FaultProxy(server.url) as proxy, dynorthanc.connect(proxy.url, retries=0) as o:
        for dataset in synthetic_ct.make_series(slices=2, rows=32):
            o.post_instances(synthetic_ct.to_bytes(dataset))
        yield proxy, o


def test_no_way_of_fetching_gives_half_of_it(
    proxied: tuple[FaultProxy, dynorthanc.Orthanc], tmp_path: object
) -> None:
    proxy, o = proxied
    (study,), instance = o.get_studies(), o.get_instances()[0]
    job: list[Job] = []  # the server keeps few of their files
    ways: dict[str, Callable[[], object]] = {
        "method": lambda: o.get_studies_id_archive(study),
        "path": lambda: o.studies[study].archive.get(),
        "raw verb": lambda: o.GET(f"/studies/{study}/archive"),
        "raw answer": lambda: o.get_studies_id_archive(study, raw=True).content,
        "media": lambda: o.get_studies_id_media(study),
        "several": lambda: o.post_tools_create_archive(Resources=[study], Synchronous=True),
        "a job's": lambda: job[-1].result(),
        "undescribed": lambda: o.GET(f"/studies/{study}/archive", validate="off"),
        "image": lambda: o.get_instances_id_preview(instance),
        "file": lambda: o.get_instances_id_file(instance),
        "stream": lambda: b"".join(o.open(o.prepare("GET", f"/studies/{study}/archive")).iter_content(999)),
        "JSON": lambda: o.get_instances_id_tags(instance, raw=True).json(),
    }
    for name, fetch in ways.items():
        job.append(o.post_tools_create_archive.submit(Resources=[study]).wait(progress=False))
        proxy.break_next("truncated-without-length", only=lambda _, to: not re.fullmatch("/jobs/[^/]+", to))
        with pytest.raises(IncompleteAnswer):
            print(name, fetch())
        proxy.break_next("")
        assert fetch(), name
    assert ways["method"]().save(f"{tmp_path}/a.zip").stat().st_size > 1_000  # type: ignore[attr-defined]


async def _awaited(url: str, study: str) -> bytes:
    async with await dynorthanc.AsyncOrthanc.connect(url, retries=0) as o:
        made: bytes = await o.get_studies_id_archive(study)
        return made


def test_awaited_it_is_whole_too(proxied: tuple[FaultProxy, dynorthanc.Orthanc]) -> None:
    import asyncio

    proxy, o = proxied
    (study,) = o.get_studies()
    proxy.break_next("truncated-without-length", only=lambda method, target: target.endswith("/archive"))
    with pytest.raises(IncompleteAnswer):
        asyncio.run(_awaited(proxy.url, study))
    assert zipfile.is_zipfile(io.BytesIO(asyncio.run(_awaited(proxy.url, study))))


def test_what_was_cut_is_fetched_again(server: Sandbox) -> None:
    with FaultProxy(server.url) as proxy, dynorthanc.connect(proxy.url) as o:
        for dataset in synthetic_ct.make_series(slices=2, rows=32):
            o.post_instances(synthetic_ct.to_bytes(dataset))
        (study,) = o.get_studies()
        proxy.break_next("truncated-without-length", 2)
        assert zipfile.is_zipfile(io.BytesIO(o.get_studies_id_archive(study)))
        assert o.transport.repeated == 2
