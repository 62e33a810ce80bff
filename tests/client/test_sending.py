"""Raw verbs: checked where the route is known, taken as they are where it isn't."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pydicom
import pytest

import dynorthanc
from dynorthanc import AsyncOrthanc, Forbidden, NotFound, UnsupportedMedia, ValidationError
from dynorthanc.cli import exits
from dynorthanc.cli.app import app
from dynorthanc.testing.stub import Stub
from fixtures import synthetic_ct
from tests.recording import Got, Recorder

SYSTEM = 200, {}, b'{"Version": "1.12.7"}'


def client() -> dynorthanc.Orthanc:
    """A client that never talks to its server."""
    return dynorthanc.connect("http://127.0.0.1:9", spec="bundled", version="1.12.7")


def test_a_concrete_route_is_checked_like_its_method() -> None:
    with Stub("1.12.7") as stub:
        stub.answer("get_studies_id", {"ID": "a"}, id="a")
        assert stub.client.GET("/studies/a") == {"ID": "a"}
        stub.answer("put_studies_id_labels_label")
        assert stub.client.PUT("/studies/a/labels/x") is None
        stub.answer("delete_studies_id", {"RemainingAncestor": None})
        assert stub.client.DELETE("/studies/a") == {"RemainingAncestor": None}
        stub.answer("post_tools_lookup", [])
        assert stub.client.POST("/tools/lookup", data="1.2.3") == []
        stub.verify()
    with pytest.raises(ValidationError, match="did you mean limit"):
        client().GET("/studies", params={"limti": 1})
    assert client().check("GET", "/studies", {"limti": 1})
    assert not client().check("GET", "/studies", {"limit": 1, "since": 0})


def test_a_prepared_request_is_not_sent() -> None:
    request = client().prepare("get", "/studies?expand", headers={"X-A": "1"})
    assert (request.method, request.target, request.headers) == ("GET", "/studies?expand", {"X-A": "1"})


def test_an_error_says_what_was_asked_and_what_it_means() -> None:
    with Stub("1.12.7") as stub:
        for status, kind, said in (
            (404, NotFound, "what was given is no Orthanc id"),
            (403, Forbidden, "neither these credentials"),
        ):
            stub.fail("get_studies_id", status)
            with pytest.raises(kind, match=said) as caught:
                stub.client.get_studies_id("PATIENT7")
            assert caught.value.template == "/studies/{id}"
            assert "PATIENT7" not in str(caught.value)
        stub.fail("get_instances_id_preview", 415)
        with pytest.raises(UnsupportedMedia, match="no image in that instance"):
            stub.client.get_instances_id_preview("a")


def test_a_file_is_opened_when_it_is_sent(tmp_path: Path) -> None:
    file = tmp_path / "a.dcm"
    file.write_bytes(b"DICM")

    def answer(got: Got) -> tuple[int, dict[str, str], bytes]:
        return (
            SYSTEM if got.target == "/system" else (200, {"Content-Type": "application/json"}, b'{"ID": "a"}')
        )

    with Recorder(answer) as recorder, dynorthanc.connect(recorder.url, spec="bundled") as o:
        assert o.post_instances(file=file) == {"ID": "a"}
        assert recorder.got[-1].body == b"DICM"
        with pytest.raises(FileNotFoundError):
            o.post_instances(file=tmp_path / "b.dcm")


def test_an_answer_goes_to_a_file_and_is_taken_up_where_it_broke_off(tmp_path: Path) -> None:
    content = bytes(range(256)) * 1024

    def answer(got: Got) -> tuple[int, dict[str, str], bytes | list[bytes]]:
        if got.target == "/system":
            return SYSTEM
        start = int(got.headers.get("range", "bytes=0-").partition("=")[2].rstrip("-"))
        if not start:
            return 200, {"Content-Length": str(len(content)), "ETag": '"1"'}, [content[:200_000]]
        head = {"Content-Range": f"bytes {start}-{len(content) - 1}/{len(content)}", "ETag": '"1"'}
        return 206, {"Content-Length": str(len(content) - start), **head}, content[start:]

    with Recorder(answer) as recorder, dynorthanc.connect(recorder.url, spec="bundled") as o:
        path = o.stream("GET", "/instances/a/attachments/dicom/data", to=tmp_path / "a.dcm")
        assert path.read_bytes() == content
        asked = [int(got.headers.get("range", "bytes=0-")[6:-1]) for got in recorder.got[1:]]
        assert asked[0] == 0
        assert 100_000 < asked[1] <= 200_000
    assert [file.name for file in tmp_path.iterdir()] == ["a.dcm"]


def test_facts_of_the_server_are_asked_once() -> None:
    with Recorder(lambda got: SYSTEM) as recorder, dynorthanc.connect(recorder.url, spec="bundled") as o:
        assert o.ask("/system") == o.ask("/system")
        assert len(recorder.got) <= 2


@pytest.fixture
def o(server):
    with dynorthanc.connect(server.url) as client:
        yield client


@pytest.fixture
def document(o):
    """An instance that holds a PDF: nothing to draw."""
    ds = next(synthetic_ct.make_series(slices=1, rows=8))
    for tag in ("PixelData", "Rows", "Columns", "BitsAllocated", "BitsStored", "HighBit"):
        delattr(ds, tag)
    ds.SOPClassUID = pydicom.uid.EncapsulatedPDFStorage
    ds.MIMETypeOfEncapsulatedDocument, ds.EncapsulatedDocument = "application/pdf", b"%PDF-1.4"
    return o.post_instances(synthetic_ct.to_bytes(ds))["ID"]


def test_what_cant_be_drawn_is_no_image(o, document, tmp_path):
    """1.9.1 leads to a placeholder instead, which would be shown, saved and computed with as the image."""
    file = tmp_path / "it.png"
    for way in (
        lambda: o.get_instances_id_preview(document),
        lambda: o.get_instances_id_preview(document, raw=True),
        lambda: o.get_instances_id_frames_frame_image_uint16(document, 0).numpy(),
        lambda: o.instances[document].rendered(),
        lambda: o.GET(f"/instances/{document}/preview"),
        lambda: o.stream("GET", f"/instances/{document}/preview", to=file),
        lambda: asyncio.run(awaited(o, document)),
    ):
        with pytest.raises(UnsupportedMedia, match="no image in that instance") as caught:
            way()
        assert caught.value.status == 415
    assert exits.run(app, [o.url, "get-instances-id-preview", document, "-o", str(file)]) != 0
    assert not file.exists()


async def awaited(o, document):
    await AsyncOrthanc(o).get_instances_id_preview(document)


def test_a_placeholder_that_is_wanted_comes(o, document):
    if o.version != "1.9.1":  # which knows no such argument
        assert o.get_instances_id_preview(document, returnUnsupportedImage=True).startswith(b"\x89PNG")
