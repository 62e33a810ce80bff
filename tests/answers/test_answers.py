"""What comes back: plain lists, dicts, strings and bytes to code, more than that to people."""

from __future__ import annotations

import copy
import io
import json
import pickle
import stat
import sys
import zipfile
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

import dynorthanc
from dynorthanc import NotFound, ValidationError, answers, connect
from dynorthanc.answers import Binary, Listing
from dynorthanc.base import table

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def o(server):
    return dynorthanc.connect(server.url)


@pytest.fixture
def uploaded(o, instance):
    return o.post_instances(instance)


@pytest.mark.parametrize("charset", ["none-such", "undefined", "rot13", "idna"])
def test_a_character_set_that_cant_be_makes_no_error(charset):
    assert answers.text("é".encode(), f"text/plain; charset={charset}") == "é"


# ---- files ------------------------------------------------------------------------------------------------


def test_a_dicom_file_becomes_a_dataset_and_an_array(o, uploaded, instance):
    file = o.get_instances_id_file(uploaded["ID"])
    assert file == instance
    assert file.content_type == "application/dicom"
    assert file.pydicom().Modality == "CT"
    assert file.pydicom(stop_before_pixels=True).get("PixelData") is None
    assert file.numpy().shape == (64, file.pydicom().Columns)


def test_a_preview_becomes_an_image_and_shows_itself(o, uploaded):
    preview = o.get_instances_id_preview(uploaded["ID"])
    assert preview.content_type == "image/png"
    assert preview.image().height == 64
    assert preview.numpy().shape == preview.image().size[::-1]
    assert preview._repr_png_() == bytes(preview)
    assert preview._repr_jpeg_() is None
    jpeg = o.get_instances_id_preview(uploaded["ID"], accept="image/jpeg")
    assert jpeg._repr_jpeg_() == bytes(jpeg)
    assert jpeg._repr_png_() is None


def test_more_than_eight_bits_come_as_pam(o, uploaded):
    pam = o.get_instances_id_image_uint16(uploaded["ID"], accept="image/x-portable-arbitrarymap")
    png = o.get_instances_id_image_uint16(uploaded["ID"])
    assert pam.numpy().dtype.itemsize == 2
    assert (pam.numpy() == png.numpy()).all()
    assert pam.image().mode == png.image().mode
    assert pam.image().tobytes() == png.image().tobytes()


def test_numpy_routes_become_arrays(o, uploaded):
    if not o.supports("get_series_id_numpy"):
        pytest.skip(f"Orthanc {o.version} has no numpy routes")
    whole = o.get_series_id_numpy(uploaded["ParentSeries"]).numpy()
    packed = o.get_series_id_numpy(uploaded["ParentSeries"], compress=True).numpy()
    assert whole.shape[0] == 1
    assert (whole == packed).all()


def test_a_zip_of_something_else_is_no_array():
    for names in ([], ["a.dcm"], ["a.dcm", "b.dcm"]):
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for name in names:
                archive.writestr(name, b"DICM")
        with pytest.raises(ValueError):
            Binary(packed.getvalue()).numpy()
        with pytest.raises(ValueError, match="no whole"):
            Binary(b"PK\x03\x04" + packed.getvalue()[4:-5]).numpy()


def test_a_dicom_file_without_pixels_is_no_array(o, instance):
    dataset = Binary(instance).pydicom()
    for name in ("PixelData", "Rows", "Columns"):
        delattr(dataset, name)
    dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = "1.2.3.4"
    written = io.BytesIO()
    dataset.save_as(written)
    stored = o.get_instances_id_file(o.post_instances(written.getvalue())["ID"])
    with pytest.raises(ValueError, match="holds no pixels"):
        stored.numpy()


def test_an_image_cut_off_is_none(o, uploaded):
    preview = o.get_instances_id_preview(uploaded["ID"])
    for end in (20, len(preview) // 2):
        with pytest.raises(ValueError, match="is no"):
            Binary(preview[:end], "image/png").image()


def test_a_broken_pam_is_no_array():
    with pytest.raises(ValueError, match="WIDTH"):
        Binary(b"P7\nHEIGHT 1\nENDHDR\n").numpy()
    with pytest.raises(ValueError):
        Binary(b"P7\nHEIGHT 1\nWIDTH 9\nDEPTH 1\nMAXVAL 255\nENDHDR\nx").numpy()


def test_an_archive_is_saved_whole_under_its_own_name(o, uploaded, tmp_path):
    archive = o.get_studies_id_archive(uploaded["ParentStudy"])
    saved = archive.save(tmp_path)
    assert saved.name == archive.filename
    assert saved.suffix == ".zip"
    assert saved.read_bytes() == archive
    with pytest.raises(FileExistsError):
        archive.save(tmp_path)
    assert archive.save(saved) == saved
    assert list(tmp_path.iterdir()) == [saved]


def test_saving_keeps_an_older_file_when_it_fails(tmp_path, monkeypatch):
    target = tmp_path / "image.png"
    target.write_bytes(b"older")
    target.chmod(0o600)

    def full(_: int) -> None:
        raise OSError("no space left")

    with monkeypatch.context() as patch, pytest.raises(OSError, match="no space"):
        patch.setattr("os.fsync", full)
        Binary(b"newer").save(target)
    assert target.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [target]
    Binary(b"newer").save(target)
    assert target.read_bytes() == b"newer"
    if sys.platform != "win32":
        assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_file_without_a_name_gets_one_in_a_folder(tmp_path):
    assert Binary(PNG, "image/png").save(tmp_path).name == "answer.png"


def test_binaries_are_bytes_that_pickle_and_copy_as_themselves():
    binary = Binary(b"abc", "image/png", "a.png")
    for same in (pickle.loads(pickle.dumps(binary)), copy.copy(binary), copy.deepcopy(binary)):
        assert type(same) is Binary
        assert (same, same.content_type, same.filename) == (b"abc", "image/png", "a.png")


def test_a_large_file_does_not_flood_the_terminal_nor_name_a_patient():
    assert (
        repr(Binary(bytes(10**6), "application/zip", "Doe Jane.zip")) == "<application/zip, 1,000,000 bytes>"
    )
    assert str(Binary(bytes(10**6))) == "<application/octet-stream, 1,000,000 bytes>"


@pytest.mark.parametrize("content", [b"", b"PK", b"\xff\xd8", b"text", bytes(200), bytes(128) + b"DICM"])
def test_what_is_no_image_says_so(content):
    with pytest.raises(ValueError, match=rf"of {len(content)} bytes is no image"):
        Binary(content).image()


@pytest.mark.parametrize(
    ("module", "call", "hint"),
    [
        ("pydicom", lambda: Binary(b"").pydicom(), r"needs pydicom: pip install 'dynorthanc\[dicom\]'"),
        ("numpy", lambda: Binary(b"").numpy(), r"needs numpy: pip install 'dynorthanc\[image\]'"),
        ("PIL.Image", lambda: Binary(b"").image(), r"needs Pillow: pip install 'dynorthanc\[image\]'"),
        ("pandas", lambda: Listing().to_dataframe(), r"needs pandas: pip install 'dynorthanc\[pandas\]'"),
    ],
)
def test_a_missing_library_says_how_to_get_it(monkeypatch, module, call, hint):
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ImportError, match=hint):
        call()


# ---- text -------------------------------------------------------------------------------------------------


def test_text_is_read_as_utf_8(o, uploaded):
    o.put_instances_id_metadata_name(uploaded["ID"], "1024", "Käthe ☃")
    assert o.get_instances_id_metadata_name(uploaded["ID"], "1024") == "Käthe ☃"


# ---- lists ------------------------------------------------------------------------------------------------


def test_lists_are_plain_lists_to_code(o, uploaded):
    studies = o.get_studies(expand=True, since=0, limit=10)
    assert isinstance(studies, list)
    assert type(studies[0]) is dict
    assert studies == json.loads(json.dumps(studies)) == list(studies)
    assert pickle.loads(pickle.dumps(studies)) == studies
    assert repr(studies) == repr(list(studies))
    assert o.get_studies() == [uploaded["ParentStudy"]]


def test_lists_become_data_frames(o, uploaded):
    frame = o.get_studies(expand=True, since=0, limit=10).to_dataframe()
    assert list(frame["ID"]) == [uploaded["ParentStudy"]]
    assert {"PatientName", "StudyDate", "StudyInstanceUID", "Series"} <= set(frame.columns)
    assert list(o.get_studies().to_dataframe()["ID"]) == [uploaded["ParentStudy"]]
    assert Listing().to_dataframe().empty


def test_a_tag_with_two_values_has_two_columns():
    item = {
        "ID": "1",
        "MainDicomTags": {"PatientName": "A"},
        "RequestedTags": {"PatientName": "B", "ID": "C"},
    }
    assert table.flat(item) == {
        "ID": "1",
        "PatientName": "A",
        "RequestedTags.PatientName": "B",
        "RequestedTags.ID": "C",
    }


class _Reader(HTMLParser):
    """Collects the tags, and the text of cells."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.cells: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)
        if tag in ("td", "th"):
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        if self.cells:
            self.cells[-1] += data


HOSTILE = st.one_of(
    st.text(max_size=30),
    st.sampled_from(
        ["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;b&gt;", "'\"><b>", "</td>"]
    ),
)


@given(HOSTILE, HOSTILE, HOSTILE)
def test_whatever_a_patient_is_called_stays_text(name, key, label):
    listing = Listing(
        [{"ID": "1", "PatientMainDicomTags": {"PatientName": name, key: "x"}, "Labels": [label]}]
    )
    tags = set(_Reader(listing._repr_html_()).tags)
    assert tags <= {"div", "table", "thead", "tbody", "tr", "th", "td", "small"}


def test_a_name_with_markup_is_shown_as_it_is():
    listing = Listing([{"PatientMainDicomTags": {"PatientName": "<b>&amp;</b>"}}])
    assert _Reader(listing._repr_html_()).cells[:2] == ["PatientName", "<b>&amp;</b>1 item"]


def test_a_long_list_is_shown_in_part():
    html = Listing(str(n) for n in range(1000))._repr_html_()
    assert html.count("<tr>") == table.MOST_ROWS + 1
    assert f"1000 items, {1000 - table.MOST_ROWS} of them not shown" in html


@pytest.mark.server
@given(
    st.lists(
        st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists)
        | st.dictionaries(st.text(), st.text() | st.dictionaries(st.text(), st.text()))
    )
)
def test_any_json_list_can_be_shown(items):
    assert Listing(items)._repr_html_().startswith("<div")


# ---- the client itself ------------------------------------------------------------------------------------


def test_the_client_shows_what_it_is_connected_to(o, uploaded):
    html = o._repr_html_()
    for fact in (o.version, o.url, f"{len(o.api)} operations", "1 studies", "plugins: none"):
        assert fact in html
    assert "Studies" in _Reader(html).cells


def test_a_client_whose_server_is_gone_still_shows_itself():
    gone = dynorthanc.connect("http://127.0.0.1:9", spec="bundled", version="1.12.7")
    assert "1.12.7" in gone._repr_html_()


def test_hostile_plugin_names_are_escaped(monkeypatch):
    o = dynorthanc.connect("http://127.0.0.1:9", spec="bundled", version="1.12.7")
    answers = {"get_plugins": lambda: ["<script>"], "get_statistics": lambda: {"CountStudies": "<img>"}}
    o.__dict__.update(answers)
    assert {"script", "img"}.isdisjoint(_Reader(o._repr_html_()).tags)


def test_what_is_there_and_empty_is_not_nothing(server, instance):
    with connect(server.url) as o:
        study = o.post_instances(instance)["ParentStudy"]
        o.put_studies_id_metadata_name(study, "1024", data=b"")
        assert o.get_studies_id_metadata_name(study, "1024") == ""
        o.put_studies_id_attachments_name(study, "1024", data=b"")
        empty = o.get_studies_id_attachments_name_data(study, "1024")
        assert (type(empty), empty) == (Binary, b"")
        if o.supports("PUT /studies/{id}/labels/{label}"):
            assert o.put_studies_id_labels_label(study, "checked") is None
            for there in (
                o.get_studies_id_labels_label,
                lambda *of: o.GET("/studies/{}/labels/{}".format(*of)),
            ):
                assert there(study, "checked") is True
                with pytest.raises(NotFound):
                    there(study, "missing")
            assert "True when it does" in o.get_studies_id_labels_label.__doc__
        if o.get_tools_metrics() is not None:  # nothing that was text before has become something else
            assert isinstance(o.get_tools_now(), str)


@pytest.mark.parametrize("name", [b"a", 3, None, ["a"]])
def test_what_is_no_name_is_refused_before_anything_is_written(name):
    with pytest.raises(ValidationError, match="save: the name of a file or folder, not "):
        Binary(b"x").save(name)
