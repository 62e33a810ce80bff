"""No half of an answer passes for all of it: by its length, or by the end that its kind has."""

from __future__ import annotations

import gzip
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator

import pydicom
import pytest
from pydicom.encaps import encapsulate
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEGBaseline8Bit,
)

import dynorthanc
from dynorthanc.client.job import Job
from dynorthanc.errors import IncompleteAnswer
from dynorthanc.sandbox import Sandbox
from dynorthanc.wire.whole import why_cut
from fixtures import synthetic_ct
from tests.faultproxy import FaultProxy


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
    whole = make()
    assert why_cut(whole, {"Content-Type": kind}) == ""
    for at in (len(whole) // 4, len(whole) // 2, 3 * len(whole) // 4, len(whole) - 8):
        assert why_cut(whole[:at], {"Content-Type": kind}), at


def test_what_has_a_length_is_left_to_it() -> None:
    for said in ({"Content-Length": "7"}, {"Transfer-Encoding": "chunked"}):
        assert why_cut(b"\x89PNG\r\n\x1a\n", {"Content-Type": "image/png", **said}) == ""
        assert why_cut(zipped()[:-9], {"Content-Type": "application/zip", **said})  # but half a ZIP is half
    assert why_cut(b"", {"Content-Type": "application/octet-stream"}, ("application/zip",))
    assert why_cut(b'{"ID": "of a job"}', {"Content-Type": "application/json"}, ("application/zip",)) == ""
    assert why_cut(b"anything", {"Content-Type": "text/plain"}) == ""  # who could tell?


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
