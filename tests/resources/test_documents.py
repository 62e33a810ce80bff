"""PDFs and pictures made DICOM by four real servers, and what comes out again."""

import io
from pathlib import Path

import pytest
from PIL import Image

from dynorthanc import BadRequest, NotOne, ValidationError, connect
from dynorthanc.testing import make_study
from tests.cli.test_app import run  # noqa: F401 - a fixture

PDF = b"%PDF-1.4\n%%EOF\n"


@pytest.fixture
def o(server):
    with connect(server.url) as client:
        client.upload(make_study(1, 1, PatientID="P1"))
        yield client


@pytest.fixture
def study(o):
    return o.get_studies()[0]


def picture(kind, mode="RGB"):
    file = io.BytesIO()
    Image.new(mode, (8, 6), "red" if mode == "RGB" else 7).save(file, kind)
    return file.getvalue()


def test_a_pdf_comes_out_as_it_went_in(o, study, tmp_path):
    (tmp_path / "report.pdf").write_bytes(PDF)
    made = o.attach_pdf(study, tmp_path / "report.pdf", SeriesDescription="Bericht für Björn")
    series = o.get_instances_id_series(made)
    assert series["ParentStudy"] == study
    images = next(one for one in o.get_studies_id(study)["Series"] if one != series["ID"])
    with pytest.raises(ValidationError, match="a PDF gets a series of its own"):
        o.attach_pdf(images, PDF)
    tags = series["MainDicomTags"]
    assert tags["SeriesDescription"] == "Bericht für Björn"
    assert tags["Modality"] == ("OT" if o.version == "1.9.1" else "DOC")  # which knows but one kind of PDF
    assert [o.pdf(what) for what in (made, series, study)] == [PDF] * 3
    with (tmp_path / "report.pdf").open("rb") as opened:
        second = o.attach_pdf(series, opened)
    assert o.get_instances_id_series(second)["ID"] == series["ID"]
    with pytest.raises(NotOne):
        o.pdf(study)


@pytest.mark.parametrize("end", [b"%%EOF", b" %%EOF", b"%%EOF\n", b" %%EOF\r\n"])
def test_a_pdf_has_its_last_byte_however_it_ends(o, end):
    made = o.create_pdf(b"%PDF-1.4 " + end, PatientID="P3")
    assert o.pdf(made) == b"%PDF-1.4 " + end
    assert o.pdf(made).content_type == "application/pdf"


def test_a_pdf_may_be_a_study_of_its_own(o, study):
    made = o.create_pdf(PDF, {"PatientID": "P2"}, PatientName="Łukasz^山田")
    assert o.get_instances_id_patient(made)["MainDicomTags"]["PatientName"] == "Łukasz^山田"
    patient = o.get_studies_id(study)["ParentPatient"]
    assert o.get_instances_id_patient(o.attach_pdf(patient, PDF))["ID"] == patient
    assert o.num_studies == 3


def test_a_pdf_is_of_the_very_patient(o):
    o.create_pdf(PDF, PatientID="X1")
    o.upload(make_study(1, 1, PatientID="X*"))
    stars = next(record["ID"] for record in o.find("Patient") if record["MainDicomTags"]["PatientID"] == "X*")
    with pytest.raises(NotOne):
        o.pdf(stars)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_picture_is_a_secondary_capture(o, study, kind):
    made = o.create_image(picture(kind), parent=study, SeriesDescription="Photo")
    tags = o.get_instances_id_simplified_tags(made)
    assert tags["SOPClassUID"] == "1.2.840.10008.5.1.4.1.1.7"
    assert (tags["Modality"], tags["PatientID"]) == ("OT", "P1")
    assert o.get_instances_id_preview(made).image().size == (8, 6)


def test_what_would_be_stored_under_another_patient_is_refused(o, study):
    record = o.get_studies_id(study)
    for parent in (study, record["ParentPatient"]):
        for tag in ("PatientID", "0010,0020"):
            with pytest.raises(ValidationError, match="stores the image under another patient"):
                o.attach_pdf(parent, PDF, {tag: "P9"})
            with pytest.raises(ValidationError, match="stores the image under another patient"):
                o.POST("/tools/create-dicom", json={"Parent": parent, "Tags": {tag: "P9"}})
    o.attach_pdf(study, PDF, PatientID="P1")  # its own
    with pytest.raises(BadRequest, match="StudyInstanceUID"):
        o.attach_pdf(study, PDF, StudyInstanceUID="1.2.3")  # the server says so itself
    with pytest.raises(ValidationError, match="not an instance"):
        o.attach_pdf(o.get_instances()[0], PDF)
    assert o.num_patients == 1


def test_what_is_refused_before_anything_is_stored(servers):
    with connect(servers["1.12.7"].url) as o:
        with pytest.raises(ValidationError, match="PatientID is given twice"):
            o.create_pdf(b"%PDF-1.4", {"0010,0020": "A"}, PatientID="B")
        with Path("/dev/zero").open("rb") as endless, pytest.raises(ValidationError, match="no PDF file"):
            o.create_pdf(endless)
        for what in (b"", b"\x89PNG\r\n\x1a\n", io.BytesIO(b"%PD")):
            with pytest.raises(ValidationError, match="no PDF file"):
                o.create_pdf(what)


def test_what_is_neither_pdf_nor_picture_is_refused(servers):
    with connect(servers["1.13.0"].url) as o:
        with pytest.raises(ValidationError, match="no PDF file"):
            o.create_pdf(picture("PNG"))
        with pytest.raises(ValidationError, match="no PNG or JPEG file"):
            o.create_image(picture("GIF", "L"))


def test_create_takes_any_of_them_and_says_the_id(servers, run, tmp_path):  # noqa: F811
    with connect(servers["1.13.0"].url) as o:
        (study, *_) = o.upload(make_study(1, 1, seed="create", PatientID="CREATE")).studies
        (tmp_path / "x").write_bytes(PDF)
        made = run(o.url, "create", str(tmp_path / "x"), "SeriesNumber=7", "--parent", study).out.strip()
        assert o.get_instances_id_study(made)["ID"] == study
        assert o.pdf(made) == PDF
