"""Raw verbs: checked where the route is known, taken as they are where it isn't."""

from __future__ import annotations

import asyncio
import contextlib
import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pydicom
import pytest

import dynorthanc
from dynorthanc import (
    AsyncOrthanc,
    BadRequest,
    Forbidden,
    IncompleteAnswer,
    NotFound,
    ServerError,
    UnsupportedMedia,
    ValidationError,
)
from dynorthanc.cli import exits
from dynorthanc.cli.app import app
from dynorthanc.testing.stub import Stub
from fixtures import synthetic_ct
from tests.recording import Got, Recorder

SYSTEM = 200, {}, b'{"Version": "1.12.7"}'


def client() -> dynorthanc.Orthanc:
    """A client that never talks to its server."""
    return dynorthanc.connect("http://127.0.0.1:9", spec="bundled", version="1.12.7")


def test_what_is_no_request_isnt_sent() -> None:
    with client() as o:
        for send in (o.send, o.open, lambda nothing: o.save(nothing, "x")):
            with pytest.raises(ValidationError, match="what prepare"):
                send(None)


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
            (404, NotFound, "id is none of Orthanc's"),
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


@pytest.mark.parametrize("status", [202, 203, 204, 205, 226, 304])
def test_what_isnt_the_answer_to_a_read_is_no_answer(status: int, tmp_path: Path) -> None:
    def answer(got: Got) -> tuple[int, dict[str, str], bytes]:
        said = (200, b'{"Version": "1.12.7"}') if got.target == "/system" else (status, b"[]")
        return said[0], {"Content-Type": "application/json"}, b"" if status in (204, 304) else said[1]

    with (
        Recorder(answer) as recorder,
        dynorthanc.connect(recorder.url, spec="bundled", version="1.12.7", retries=0) as o,
    ):
        reads: list[Callable[[], object]] = [
            lambda: o.get_instances_id_file("a"),
            lambda: o.instances["a"].file(raw=True),
            lambda: o.GET("/instances/a/file"),
            lambda: o.stream("GET", "/instances/a/file", to=tmp_path / "a"),
            lambda: o.open(o.prepare("GET", "/instances/a/file")),
        ]
        if status != 204:
            reads += [o.get_studies, lambda: o.post_tools_find(Level="Study", Query={})]
        for read in reads:
            with pytest.raises(IncompleteAnswer, match=f"the server answers {status}, which is no whole"):
                read()
        o.delete_instances_id("a")  # whatever a success of a write is called
        o.GET("/somebody/elses")
        if status == 304:
            o.GET("/instances/a/metadata/1024", headers={"If-None-Match": '"0-' + "a" * 32 + '"'})


def test_a_refused_zip_may_have_been_stored_in_part(tmp_path: Path) -> None:
    def answer(got: Got) -> tuple[int, dict[str, str], bytes]:
        said = {"HttpStatus": 400, "OrthancStatus": 15, "Message": "Bad file format"}
        return 400, {}, json.dumps(said).encode()

    packed = tmp_path / "a.zip"
    packed.write_bytes(b"PK\x03\x04" + bytes(99))
    with (
        Recorder(answer) as recorder,
        dynorthanc.connect(recorder.url, spec="bundled", version="1.12.7") as o,
    ):
        several: list[Callable[[], object]] = [
            lambda: o.post_instances(packed.read_bytes()),
            lambda: o.POST("/instances", file=packed),
            lambda: o.POST("/instances", data=packed),
            lambda: o.POST("/instances", data=(piece for piece in [b"P", b"K"])),
            lambda: o.instances.post(gzip.compress(b"PK\x03\x04" * 99), headers={"Content-Encoding": "gzip"}),
            lambda: o.POST("/instances", data=b"--x", headers={"Content-Type": "multipart/form-data; x"}),
        ]
        for call in several:
            with pytest.raises(
                BadRequest, match="of several files in one body, some may be stored"
            ) as caught:
                call()
            assert caught.value.maybe_done
        for one in (b"\0" * 128 + b"DICM", gzip.compress(b"DICM")):
            with pytest.raises(BadRequest) as caught:
                o.POST("/instances", data=one)
            assert not caught.value.maybe_done and "may" not in str(caught.value)
        recorder.answer = lambda got: (403, {}, b"")
        with pytest.raises(Forbidden) as refused:
            o.post_instances(packed.read_bytes())
        assert not refused.value.maybe_done


def test_what_only_reads_cant_have_been_done() -> None:
    lost = json.dumps({"OrthancStatus": 9, "Message": "Error in the network protocol"}).encode()
    with (
        Recorder(lambda got: (500, {}, lost)) as recorder,
        dynorthanc.connect(recorder.url, spec="bundled", version="1.12.7") as o,
    ):
        reads: list[Callable[[], object]] = [
            lambda: o.post_modalities_id_echo("x"),
            lambda: o.modality("x").echo(),
            lambda: o.POST("/modalities/x/query", json={"Level": "Study", "Query": {}}),
            lambda: o.modality("x").find("Study", PatientID="x"),
            lambda: o.post_tools_dicom_echo(AET="x", Host="x", Port=104),
            lambda: o.instances["a"].modify.post(Replace={"PatientName": "x"}),
        ]
        for read in reads:
            with pytest.raises(ServerError) as caught:
                read()
            assert not caught.value.maybe_done and "may have" not in str(caught.value)
        with pytest.raises(ServerError, match="may have done it") as caught:
            o.post_modalities_id_store("x", ["-".join(["00000000"] * 5)])
        assert caught.value.maybe_done


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


def test_whatever_is_asked_for_the_sake_of_a_call_has_the_time_of_the_call(
    servers: Any, instance: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Else a call with a timeout could wait for a minute until it is sent."""
    with dynorthanc.connect(servers["1.13.0"].url) as o:
        study = o.post_instances(instance)["ParentStudy"]
        seen: list[Any] = []
        send = o.transport.send

        def spied(*args: Any, timeout: Any = None, **options: Any) -> Any:
            seen.append(timeout)
            return send(*args, timeout=timeout, **options)

        monkeypatch.setattr(o.transport, "send", spied)
        ones, twos, threes = ({"Replace": {"PatientID": f"TIME{n}"}, "Force": True} for n in (1, 2, 3))
        o.post_studies_id_modify(study, ones, timeout=71)
        o.POST(f"/studies/{study}/modify", json=twos, timeout=71)
        o.post_studies_id_modify.submit(study, **threes, timeout=71)
        o.get_studies_id_archive(study, timeout=71)
        o.stream("GET", f"/studies/{study}/archive", to=tmp_path / "a.zip", timeout=71)
        o.post_tools_create_archive(Resources=[study], timeout=71)
        assert set(seen) == {71} and len(seen) > 10


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


def test_nothing_is_asked_for_again_where_a_lost_database_is_hidden() -> None:
    """As 1.9.1 on PostgreSQL does it: nothing at first, then an error that passes, then what is there."""
    said: list[tuple[int, bytes]] = []
    system = {"Version": "1.9.1", "DatabaseBackendPlugin": "/plugins/libOrthancPostgreSQLIndex.so.3.3"}

    def answer(got: Got) -> tuple[int, dict[str, str], bytes]:
        status, body = (200, json.dumps(system).encode()) if got.target == "/system" else said.pop(0)
        return status, {"Content-Type": "application/json"}, body

    lost = 503, json.dumps({"OrthancStatus": 36}).encode()
    with Recorder(answer) as recorder, dynorthanc.connect(recorder.url, spec="bundled") as o:
        said[:] = (200, b"[]"), lost, (200, b'["a"]')
        assert o.get_studies() == ["a"]
        said[:] = (404, b""), lost, (200, b'{"ID": "a"}')
        assert o.GET("/studies/a") == {"ID": "a"}
        said[:] = (200, b"[]"), (200, b"[]")
        assert o.get_studies() == []
        said[:] = [(404, b"")]
        with pytest.raises(NotFound):
            o.DELETE("/studies/a")
        assert not said
        system["Version"] = "1.10.1"
        with dynorthanc.connect(recorder.url, spec="bundled") as later:
            said[:] = [(200, b"[]")]
            assert later.get_studies() == []


PAGES = [b"<html>log in</html>", b"\xef\xbb\xbf\n<!DOCTYPE html><html>log in</html>"]


@pytest.mark.parametrize("kind", ["", "application/octet-stream", "application/json"])
def test_a_page_is_no_answer_whatever_it_calls_itself(kind: str) -> None:
    with (
        Recorder(lambda got: (200, {"Content-Type": kind} if kind else {}, PAGES[0])) as recorder,
        dynorthanc.connect(recorder.url, version="1.12.7", spec="bundled", retries=0) as o,
    ):
        for page in PAGES:
            recorder.answer = lambda got, page=page: (200, {"Content-Type": kind} if kind else {}, page)  # type: ignore[misc]
            for call in (o.get_studies, o.studies.get, lambda: o.get_instances_id_file("a")):
                with pytest.raises(IncompleteAnswer, match="a web page came"):
                    call()
            with pytest.raises(IncompleteAnswer, match="a web page came") as caught:
                o.delete_studies_id("a")
            assert caught.value.maybe_done
        recorder.answer = lambda got: (200, {"Content-Type": "text/plain"}, PAGES[0])
        assert o.get_studies_id_metadata_name("a", "1024") == PAGES[0].decode()  # which may be any text


@pytest.mark.parametrize("status", [200, 204])
def test_nothing_is_no_list(status: int) -> None:
    with (
        Recorder(lambda got: (status, {"Content-Type": "application/json"}, b"")) as recorder,
        dynorthanc.connect(recorder.url, version="1.12.7", spec="bundled", retries=0) as o,
    ):
        for call in (
            o.get_studies,
            o.studies.get,
            lambda: o.GET("/studies"),
            lambda: o.post_tools_find(Level="Study", Query={}),
            lambda: list(o.find("Study", PatientID="x")),
        ):
            with pytest.raises(IncompleteAnswer, match="nothing came where JSON was promised"):
                call()
        assert o.delete_studies_id("a") is None  # a write may have nothing to say


@pytest.mark.parametrize(
    "wrong",
    [
        (200, {}, b""),
        (204, {}, b""),
        (200, {"Content-Type": "text/html"}, b"<html>"),
        (200, {}, b'{"ID": "bro'),
    ],
    ids=["nothing", "204", "page", "half of it"],
)
def test_what_isnt_orthancs_answer_is_asked_for_once_more(wrong: Any) -> None:
    """Once only, as it may be for good; a write never, whatever it calls itself."""

    def answer(got: Got) -> Any:
        return wrong if len(recorder.got) <= wrongs else (200, {"Content-Type": "application/json"}, b"[]")

    wrongs = 9
    with (
        Recorder(answer) as recorder,
        dynorthanc.connect(recorder.url, version="1.12.7", spec="bundled") as o,
    ):
        override = {"X-HTTP-Method-Override": "PUT"}
        for sent, call in (
            (2, lambda: o.get_studies()),
            (2, lambda: o.post_tools_find(Level="Study", Query={})),
            (1, lambda: o.GET("/studies", params={"_method": "PUT"}, validate="off")),
            (1, lambda: o.GET("/studies", headers=override, validate="off")),
            (1, lambda: o.post_studies_id_reconstruct("a")),
        ):
            recorder.got.clear()
            with contextlib.suppress(IncompleteAnswer):
                call()
            assert len(recorder.got) == sent
        recorder.got.clear()
        wrongs = 1
        assert o.get_studies() == [] and o.transport.repeated


def test_nothing_is_no_text_where_there_is_always_some() -> None:
    with (
        Recorder(lambda got: (200, {}, b"")) as recorder,
        dynorthanc.connect(recorder.url, version="1.12.7", spec="bundled", retries=0) as o,
    ):
        for route in ("attachments/dicom/md5", "attachments/dicom/size"):
            with pytest.raises(IncompleteAnswer, match="nothing came where text was promised"):
                o.GET(f"/instances/a/{route}")
        with pytest.raises(IncompleteAnswer, match="nothing came where a file was promised"):
            o.get_instances_id_file("a")
        assert o.get_studies_id_metadata_name("a", "1024") == ""
