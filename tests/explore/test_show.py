"""`o.show(what)`: one self-contained page of a study, series or image, drawn by four real servers."""

import base64
import re

import pytest

import dynorthanc
from dynorthanc.explore import show
from fixtures import synthetic_ct


@pytest.fixture
def o(server, tmp_path):
    synthetic_ct.write_studies(tmp_path, patients=1, slices=5, rows=64)
    client = dynorthanc.connect(server.url)
    client.upload(tmp_path, progress=False)
    return client


def images(page):
    return re.findall(r'<img src="data:image/jpeg;base64,([^"]+)"', page.html)


def test_a_study_is_its_series_each_with_its_middle_image(o):
    page = o.show(o.find("Study").one())
    assert "Synthetic^Anna" in page.html and "Synthetic^Anna" not in repr(page)
    assert len(images(page)) == 1
    assert "<td>5</td>" in page.html


def test_a_series_is_a_contact_sheet_and_a_slider_with_windows(o):
    page = o.show(o.find("Series").one(), progress=False)
    assert len(images(page)) == 5 + 5 * 4  # the sheet; as stored, soft tissue, lung, bone
    assert page.html.count('type="range"') == 1
    assert "Synthetic^Anna" in page.html
    assert "<button data-set=3>bone</button>" in page.html


def test_an_instance_is_its_image_and_tags(o):
    (instance, *_) = o.find("Instance", expand=False)
    page = o.show(instance, level="Instance")
    assert len(images(page)) == 1
    assert "<th>Manufacturer</th>" in page.html


def test_what_is_more_than_a_page_holds_is_spread_and_said(o, monkeypatch):
    monkeypatch.setattr(show, "MOST_PICTURES", 9)
    monkeypatch.setattr(show, "SHEET", 1)
    page = o.show(o.find("Series").one())
    assert len(images(page)) <= 9
    assert "5 images; 2 of them, evenly spread, are shown." in page.html


def test_nothing_of_a_patient_is_executed(o, tmp_path):
    study = o.find("Study").one()["ID"]
    evil = '<script>alert(1)</script>"><img src=x onerror=alert(1)>'
    copy = o.anonymize(study, Replace={"PatientName": evil, "StudyDescription": evil}, Force=False)
    page = o.show(copy["ID"], level="Study")
    assert "<script>alert" not in page.html and "<img src=x" not in page.html
    assert "default-src 'none'" in page.html
    assert "http" not in re.sub(r'http-equiv|"data:[^"]*"', "", page.html)  # it asks nobody
    assert page.save(tmp_path / "page.html").read_text(encoding="utf-8") == page.html


def test_a_pdf_is_there_to_be_saved_and_bounded_and_no_viewer_runs_it(o, tmp_path, monkeypatch):
    evil = b"%PDF-1.4 /OpenAction << /S /JavaScript /JS (app.alert(1)) >> </a><script>alert(1)</script>"
    (tmp_path / "report.pdf").write_bytes(evil)
    study = o.find("Study").one()["ID"]
    report = o.attach_pdf(study, tmp_path / "report.pdf", SeriesDescription="<script>alert(1)</script>")
    page = o.show(report)
    inside = re.search(r'<a download="document.pdf" href="data:application/pdf;base64,([^"]+)">', page.html)
    assert base64.b64decode(inside[1]) == evil
    assert not re.search("<(object|embed|iframe)|object-src|<script>alert", page.html)
    monkeypatch.setattr(show, "MOST_BYTES", 10)
    assert "more than a page holds" in o.show(report).html and "application/pdf" not in o.show(report).html


def test_one_is_meant(o):
    with pytest.raises(dynorthanc.ValidationError, match="more than one was named"):
        o.show(o.get_instances())
    with pytest.raises(dynorthanc.UnknownResource):
        o.show("-".join(["00000000"] * 5))
    with pytest.raises(dynorthanc.ValidationError, match=r"HTML, and no \.pdf"):
        o.show(o.get_studies()[0]).save("nowhere.pdf")


def test_the_command_writes_it(o, tmp_path):
    from click.testing import CliRunner

    from dynorthanc.cli.app import app

    done = CliRunner().invoke(app, ["show", o.url, "SYN001", "-o", str(tmp_path / "anna.html"), "--quiet"])
    assert done.exit_code == 0, done.output
    assert "Synthetic^Anna" in (tmp_path / "anna.html").read_text(encoding="utf-8")
