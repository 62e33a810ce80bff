"""Studies made up for tests: valid, of nobody, as many images as asked for."""

import io

import pydicom
import pytest

from dynorthanc import connect
from dynorthanc.base.datasets import make_study, to_bytes
from tests.cli.test_app import run  # noqa: F401 - a fixture
from tests.conftest import empty


def test_a_server_stores_what_was_made_up_and_draws_it(servers, tmp_path, run):  # noqa: F811
    empty(servers["1.13.0"])
    with connect(servers["1.13.0"].url) as o:
        report = o.upload(make_study(series=2, instances=3, modality="MR", PatientID="P1"))
        assert report.counts["stored"] == 6
        (study,) = o.find("Study", PatientID="P1", ModalitiesInStudy="MR")
        assert len(study["Series"]) == 2
        pixels = o.get_instances_id_preview(report.instances[0]).image()
        assert (pixels.size, pixels.getextrema()) == ((64, 64), (0, 255))
        done = run(
            "make-study", "-o", str(tmp_path), "--instances", "1", "PatientID=P2", "StudyDate=20260101"
        )
        assert done.out == f"2 files of a study in {tmp_path}\n"
        o.upload(tmp_path)
        assert o.find("Study", PatientID="P2", StudyDate="20260101").count() == 1


def test_identifiers_are_new_unless_a_seed_is_given():
    first, second = make_study(instances=1), make_study(instances=1)
    assert len({one.SOPInstanceUID for one in first + second}) == 4
    assert [*map(to_bytes, make_study(seed=7))] == [*map(to_bytes, make_study(seed=7))]


@pytest.mark.parametrize("modality", ["CT", "MR", "PT", "NM", "US", "CR", "DX", "MG", "XA", "OT"])
@pytest.mark.parametrize("rows", [1, 7])
def test_each_is_a_valid_file_of_its_modality(modality, rows):
    (dataset,) = make_study(1, 1, modality, rows=rows)
    read = pydicom.dcmread(io.BytesIO(to_bytes(dataset)))
    assert read.pixel_array.shape == (rows, rows)
    assert read.Modality == modality
    assert pydicom.uid.UID(read.SOPInstanceUID).is_valid


def test_a_name_that_is_no_tag_is_refused(run, tmp_path):  # noqa: F811
    with pytest.raises(ValueError, match="PatientNmae: no keyword"):
        make_study(PatientNmae="x")
    for words, said in (
        (["PatientNmae=x"], "did you mean PatientName?"),
        (
            ["patientname=x", "Nothing=y"],
            "patientname, Nothing: no keyword of a DICOM tag; did you mean PatientName?",
        ),
        (["instance=3"], "did you mean --instances?"),
        (["series=3"], "no tag but an option: --series"),
    ):
        done = run("make-study", "-o", str(tmp_path / "new"), *words)
        assert done.code == 2 and not (tmp_path / "new").exists()
        assert said in done.err and "make_study" not in done.err
