"""Images that a server leaves out or can't convert, on real servers: told in every way."""

from __future__ import annotations

import io
import json
import zipfile
from contextlib import nullcontext

import pytest
import requests

from dynorthanc import Api, NotFound, OrthancError, ValidationError, ValidationWarning, connect
from dynorthanc.check.request import Request
from dynorthanc.client import transcoded
from dynorthanc.download.download import DownloadFailed
from dynorthanc.errors import IncompleteAnswer
from fixtures import synthetic_ct

DOABLE, BEYOND = "1.2.840.10008.1.2.4.70", "1.2.840.10008.1.2.4.90"  # JPEG lossless; JPEG 2000 needs a plugin


def packed(*syntaxes, extra=()):
    """A ZIP with a DICOM file's head for each transfer syntax, and files that are none."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for number, syntax in enumerate(syntaxes):
            value = syntax.encode() + b"\0" * (len(syntax) % 2)
            element = b"\x02\x00\x10\x00UI" + len(value).to_bytes(2, "little") + value
            archive.writestr(f"{number}.dcm", b"\0" * 128 + b"DICM" + element)
        for name in extra:
            archive.writestr(name, b"" if name.endswith("/") else b"else")
    return file


def damaged(file, mark, offset, byte):
    """The same with another byte behind a mark."""
    content = bytearray(file.getvalue())
    content[content.index(mark) + offset] = byte
    return io.BytesIO(content)


@pytest.mark.parametrize(
    ("file", "images", "says"),
    [
        (packed(DOABLE, DOABLE, extra=["DICOMDIR"]), 2, ""),
        (packed(DOABLE, extra=["a.txt"]), None, ""),
        (packed(DOABLE, BEYOND), 2, "1 of 2 images are in another transfer syntax"),
        (packed(DOABLE), 2, "1 of 2 images are in it"),
        (packed(extra=["DICOMDIR"]), None, "no image is in it"),
        (packed(DOABLE, extra=["a/"]), 2, "1 of 2 images are in it"),
        (io.BytesIO(packed(DOABLE, DOABLE).getvalue().replace(b"1.dcm", b"0.dcm")), 2, "1 of 2 images are"),
        (damaged(packed(DOABLE), b"PK\x01\x02", 42, 250), 1, "can't be read: BadZipFile"),  # where it lies
        (damaged(packed(DOABLE), b"PK\x01\x02", 8, 1), 1, "can't be read: RuntimeError"),  # encrypted
        (damaged(packed(DOABLE), b"PK\x01\x02", 10, 97), 1, "can't be read: NotImplementedError"),
        (io.BytesIO(b"no ZIP"), 2, ""),
    ],
)
def test_an_archive_is_looked_at(file, images, says):
    check = transcoded.checking("/x", DOABLE, images)
    if not says:
        check(file)
        return
    with pytest.raises(IncompleteAnswer, match=says):
        check(file)


def test_what_is_asked_for_is_read_out_of_a_request():
    def request(template="/studies/{id}/archive", query="", body=None):
        return Request("GET", template, template.replace("{id}", "a"), query, {}, body)

    assert transcoded.asked(request(query="a=1&transcode=1.2")) == "1.2"
    assert transcoded.asked(request(body=b'{"Transcode": "1.2"}')) == "1.2"
    for body in (b'["Transcode"]', b'{"Transcode"', b'{"Transcode": null}', b"{}", None):
        assert transcoded.asked(request(body=body)) == ""
    told = {"/studies/a/statistics": {"CountInstances": "3"}}
    assert transcoded.expected(request(), told.__getitem__) == 3
    assert transcoded.expected(request("/jobs/{id}/archive"), told.__getitem__) is None
    assert transcoded.expected(request(), {"/studies/a/statistics": {}}.__getitem__) is None
    assert transcoded.looking(request("/studies/{id}"), told.__getitem__) is None
    assert transcoded.checking("/x", "") is None
    create = request("/tools/create-dicom")
    answer = requests.Response()
    answer.headers["Content-Type"] = "application/json"
    for status, is_stored in (("Success", True), ("AlreadyStored", False)):
        answer._content = json.dumps({"Status": status}).encode()
        with nullcontext() if is_stored else pytest.raises(OrthancError, match="nothing was stored"):
            transcoded.looking(create, told.__getitem__)(answer)

    told = {
        "/studies/a": {"Series": ["b", "c"]},
        "/series/b": {"Instances": ["d", "e"]},
        "/series/c": {"Instances": ["f"]},
        "/instances/d": {"ID": "d"},
    }

    def ask(route):
        if route not in told:
            raise NotFound(404, "GET", route, route)
        return told[route]

    for body, count in (
        (["a"], 3),
        ({"Resources": ["b", "d", "a"]}, 3),
        (["d"], 1),
        (["x"], None),
        ("a", None),
    ):
        several = request("/tools/create-archive", body=json.dumps(body).encode())
        several = several._replace(method="POST", answers=("application/zip",))
        assert transcoded.expected(several, ask) == count
    assert transcoded.expected(several._replace(method="GET", query="resources=b,c"), ask) == 3
    many = several._replace(body=json.dumps(list("abcdefghijk")).encode())

    def at_once(route, json):
        if "Level" not in json:
            return [{"ID": "d", "Type": "Instance"}, {"ID": "a", "Type": "Study"}]
        assert json == {"Resources": ["a"], "Level": "Series"}
        return [{"ID": "b", **told["/series/b"]}, {"ID": "c", **told["/series/c"]}]

    assert transcoded.expected(many, ask, at_once) == 3

    def lacking(*_, **__):
        raise ValidationError("POST /tools/bulk-content", ["needs Orthanc 1.9.4"])

    def beyond(route, json):
        assert json == {"Resources": ["d", "f"], "Transcode": "1.2"}
        raise IncompleteAnswer("the server can't")

    send = several._replace(template="/peers/{id}/store", answers=())
    send = send._replace(body=b'{"Resources": ["x", "a"], "Transcode": "1.2"}')
    with pytest.raises(ValidationError, match="would send them as they are"):
        transcoded.looking(send, ask, beyond)
    assert transcoded.looking(send._replace(body=b'{"Resources": ["x"], "Transcode": "1.2"}'), ask, beyond)

    assert transcoded.expected(many, ask, lacking) == 3

    told = {"/studies/a/statistics": {"CountInstances": "3"}}
    answer = requests.Response()
    answer.headers["Content-Type"] = "application/zip"
    answer._content = packed(DOABLE).getvalue()
    look = transcoded.looking(request(), told.__getitem__)
    with pytest.raises(IncompleteAnswer, match="1 of 3 images are in it; the server can't read the others"):
        look(answer)


def test_what_isnt_there_is_told_where_the_rest_would_be_sent_alone():
    def store(*ids):
        body = json.dumps({"Resources": ids, "Asynchronous": True}).encode()  # a job too
        return Request("POST", "/modalities/{id}/store", "/modalities/a/store", "", {}, body)

    def post(route, json):
        return [{"ID": one} for one in json["Resources"] if one != "gone"]

    index = Api.for_version("1.13.0")
    with pytest.raises(ValidationError, match="1 of 2 aren't there"):
        transcoded.refuse_gone(store("a", "gone"), index, post)
    transcoded.refuse_gone(store("a", "b", "a"), index, post)
    transcoded.refuse_gone(store("gone"), index, post)  # the server says so
    transcoded.refuse_gone(store("a", "gone"), Api.for_version("1.12.7"), post)


def test_one_image_of_each_series_tells_of_copies():
    told = {
        "/studies/a": {"Series": ["b", "c"]},
        "/series/b": {"Instances": ["d", "e"]},
        "/series/c": {"Instances": ["f"]},
        "/instances/d/metadata/TransferSyntax": f"{DOABLE}\n",
        "/instances/f/metadata/TransferSyntax": BEYOND,
    }
    with pytest.warns(ValidationWarning, match="not all in transfer syntax"):
        transcoded.check_copies({"Path": "/studies/a"}, DOABLE, "/x", told.__getitem__)
    bulk = {"Resources": [{"Path": "/studies/a"}, {"Path": "/series/b"}]}
    transcoded.check_copies(bulk, DOABLE, "/x", told.__getitem__)
    transcoded.check_copies({"Path": "/jobs/a"}, DOABLE, "/x", told.__getitem__)
    transcoded.check_copies([], DOABLE, "/x", told.__getitem__)


@pytest.fixture
def study(server):
    with connect(server.url) as o:
        for image in synthetic_ct.make_series("T1", slices=2, rows=8):
            o.post_instances(synthetic_ct.to_bytes(image))
        yield o, o.get_studies()[0]


def test_an_archive_without_the_images_asked_for_is_no_success(study, tmp_path):
    o, id_ = study
    target = tmp_path / "a.zip"
    ways = [
        lambda syntax: o.GET(f"/studies/{id_}/archive?transcode={syntax}"),
        lambda syntax: o.studies[id_].media.get(transcode=syntax, raw=True),
        lambda syntax: o.post_tools_create_archive(Resources=[id_], Transcode=syntax),
        lambda syntax: o.post_studies_id_archive.submit(id_, Transcode=syntax).result(),
        lambda syntax: o.post_tools_create_media.submit(Resources=[id_], Transcode=syntax).save(target),
        lambda syntax: o.stream("GET", f"/studies/{id_}/archive", {"transcode": syntax}, to=target),
    ]
    for way in ways:
        with pytest.raises(IncompleteAnswer, match="can't convert"):
            way(BEYOND)
        assert not target.exists()
        way(DOABLE)
        target.unlink(missing_ok=True)
    with pytest.raises(DownloadFailed, match="can't convert"):
        o.download(id_, target, by_server=True, transcode=BEYOND)
    assert not target.exists()


def test_an_archive_of_many_is_counted_on_every_version(study):
    o, _ = study
    for image in synthetic_ct.make_series("T3", slices=10, rows=8):
        o.post_instances(synthetic_ct.to_bytes(image))
    archive = o.post_tools_create_archive(Resources=o.get_instances(), Synchronous=True)
    assert len(zipfile.ZipFile(io.BytesIO(archive)).namelist()) == 12


def test_copies_that_stay_as_they_were_are_told(study):
    o, id_ = study
    for way in (
        o.post_studies_id_modify,
        o.post_studies_id_anonymize,
        lambda *a, **k: o.post_studies_id_modify.submit(*a, **k).result(),
    ):
        way(id_, Transcode=DOABLE, Replace={"StudyDescription": "x"})
        with pytest.warns(ValidationWarning, match="not all in transfer syntax"):
            way(id_, Transcode=BEYOND, Replace={"StudyDescription": "x"})


def test_what_goes_to_a_peer_is_converted_or_doesnt_go(study):
    """The server sends what it can't convert as it is, and says that all is well."""
    o, id_ = study
    o.put_peers_id("self", {"Url": o.url})
    o.post_peers_id_store("self", Resources=[id_], Transcode=DOABLE)
    with pytest.raises(ValidationError, match="would send them as they are"):
        o.post_peers_id_store("self", Resources=[id_], Transcode=BEYOND)
    with pytest.raises((ValidationError, NotFound)):  # 1.13.0 would send the one
        o.post_peers_id_store("self", Resources=[id_, "-".join(["0" * 8] * 5)])


def test_what_is_created_under_an_identifier_that_is_there_isnt_taken_for_stored(study):
    o, id_ = study
    tags = {**o.get_studies_id(id_)["MainDicomTags"], **o.get_series_id(o.get_series()[0])["MainDicomTags"]}
    tags = {name: tags[name] for name in ("StudyInstanceUID", "SeriesInstanceUID")}
    call = {"Tags": {**tags, "PatientID": "T1", "SOPInstanceUID": "1.2.3"}, "Force": True}
    o.post_tools_create_dicom(call)
    with pytest.raises(OrthancError, match="nothing was stored"):
        o.post_tools_create_dicom(call)


def test_an_archive_that_lacks_an_image_is_no_success(new_server, tmp_path):
    server = new_server("1.13.0", storage=tmp_path / "storage")
    with connect(server.url) as o:
        for image in synthetic_ct.make_series("T2", slices=3, rows=8):
            o.post_instances(synthetic_ct.to_bytes(image))
        (id_,) = o.get_studies()
        stored = [path for path in server.storage.rglob("*") if path.is_file()]
        next(path for path in stored if path.read_bytes()[128:132] == b"DICM").unlink()
        server.restart()  # else it has the file in its memory
        with pytest.raises(DownloadFailed, match="2 of 3 images"):
            o.download(id_, tmp_path / "a.zip", by_server=True)
        with pytest.raises(IncompleteAnswer, match="2 of 3 images"):
            o.get_studies_id_archive(id_)
        with pytest.raises(IncompleteAnswer, match="2 of 3 images"):
            o.POST("/tools/create-media", json={"Resources": [id_, *o.get_series()]})
        with pytest.raises(IncompleteAnswer, match="2 of 3 images"):
            o.post_studies_id_archive.submit(id_).result()
