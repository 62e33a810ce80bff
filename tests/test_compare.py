"""What one side has and the other lacks: servers, a PACS, folders; by SOPInstanceUID, in both directions."""

import gzip
import json
import shutil

import pytest

from dynorthanc import AsyncOrthanc, IncompleteAnswer, NotFound, ValidationError, connect
from dynorthanc.testing import make_study, to_bytes
from tests.cli.test_app import run  # noqa: F401 - a fixture
from tests.conftest import empty

PAIRS = [("1.9.1", "1.13.0"), ("1.12.7", "1.10.1")]


@pytest.fixture(params=PAIRS, ids=lambda pair: "-".join(pair))
def both(request, servers):
    """Two servers with a study of two series of three images; each lacks one, and has a study of its own."""
    study = make_study(2, 3, seed="both", PatientID="A")
    with connect(servers[request.param[0]].url) as o, connect(servers[request.param[1]].url) as other:
        for version in request.param:
            empty(servers[version])
        o.upload([*study[1:], *make_study(1, 1, seed="here", PatientID="A")])
        other.upload([*study[:-1], *make_study(1, 2, seed="there", PatientID="B")])
        yield o, other, study


def uids(images):
    return {image.uid for image in images}


def test_two_servers(both):
    o, other, study = both
    report = o.compare(other)
    assert not report
    assert str(report) == "4 in both, 2 missing there, 3 missing here"
    assert study[-1].SOPInstanceUID in uids(report.missing_there)
    assert study[0].SOPInstanceUID in uids(report.missing_here)
    o.copy_to(other, [image.source for image in report.missing_there])
    other.copy_to(o, [image.source for image in report.missing_here])
    assert o.compare(other) and o.compare(other).same == 9


def test_only_what_is_named(both):
    o, other, study = both
    found = o.lookup_one(study[0].StudyInstanceUID)
    assert str(o.compare(other, found)) == "4 in both, 1 missing there, 1 missing here"
    series = o.lookup_one(study[0].SeriesInstanceUID)
    assert str(o.compare(other, series)) == "2 in both, 0 missing there, 1 missing here"
    image = o.lookup_one(study[-1].SOPInstanceUID)
    assert str(o.compare(other, image)) == "0 in both, 1 missing there, 0 missing here"
    patient = o.lookup_one("A", "Patient")
    assert str(o.compare(other, patient)) == "4 in both, 2 missing there, 1 missing here"


def test_another_patient_id_makes_no_other_image(both):
    o, other, study = both
    other.upload(make_study(2, 3, seed="both", PatientID="A again"))  # with the same identifiers but for that
    assert o.compare(other, o.lookup_one(study[0].StudyInstanceUID)).same == 5


@pytest.fixture
def pacs(both, servers):
    """The other one of both, as a modality."""
    (o, other, _), there = both, servers[both[1].version]
    o.put_modalities_id("there", AET=there.aet, Host="127.0.0.1", Port=there.dicom_port)
    here = servers[o.version]
    other.put_modalities_id("here", AET=here.aet, Host="127.0.0.1", Port=here.dicom_port)  # may ask
    yield o.modality("there")
    o.delete_modalities_id("there")
    other.delete_modalities_id("here")


def test_a_pacs_is_asked_by_dicom(both, pacs, run):  # noqa: F811
    o, other, study = both
    found = o.lookup_one(study[0].StudyInstanceUID)
    report = o.compare(pacs, found)
    assert str(report) == "4 in both, 1 missing there, 1 missing here"
    assert str(o.compare(pacs)) == "4 in both, 2 missing there, 1 missing here"
    assert str(o.compare(pacs, o.lookup_one("A", "Patient"))) == str(
        o.compare(other, o.lookup_one("A", "Patient"))
    )
    done = run(o.url, "compare", "--modality", "there", found)
    assert done.code == 9
    assert {line["image"] for line in json.loads(done.out)} == {
        study[0].SOPInstanceUID,
        study[-1].SOPInstanceUID,
    }
    with pytest.raises(NotFound):
        o.compare(o.modality("nobody"), found)


def test_an_answer_of_a_pacs_without_identifiers_is_no_list(both, monkeypatch):
    o, _, _ = both
    node = o.modality("there")
    monkeypatch.setattr(node, "find", lambda level, query: [{}])
    with pytest.raises(IncompleteAnswer, match="no SeriesInstanceUID"):
        o.compare(node, o.get_studies()[0])


def test_a_folder(both, tmp_path, run):  # noqa: F811
    o, _, study = both
    for number, dataset in enumerate(study[:-1]):
        (tmp_path / f"{number}").write_bytes(to_bytes(dataset))
    (tmp_path / "notes.txt").write_text("no DICOM")
    report = o.compare(tmp_path)
    assert str(report) == "4 in both, 1 missing there, 1 missing here"
    done = run(o.url, "compare", str(tmp_path))
    assert done.code == 9 and [line["missing"] for line in json.loads(done.out)] == ["there", "here"]
    o.upload([image.source for image in report.missing_here])
    (tmp_path / "last").write_bytes(to_bytes(study[-1]))
    assert o.compare(tmp_path)
    assert run(o.url, "compare", str(tmp_path)).code == 0


def test_anything_else_is_refused(both):
    o, other, _ = both
    for wrong in (AsyncOrthanc(other), 3, None):
        with pytest.raises(ValidationError, match="a connected client, a modality, or files"):
            o.compare(wrong)


def test_files_that_may_hold_images_and_were_not_read_are_told(both, tmp_path):
    o, _, study = both
    (tmp_path / "packed.gz").write_bytes(gzip.compress(to_bytes(study[0])))
    (tmp_path / "cut").write_bytes(to_bytes(study[0])[:140])
    shutil.make_archive(str(tmp_path / "b"), "zip", tmp_path)
    report = o.compare(tmp_path)
    assert not report and len(report.unread) == 3
