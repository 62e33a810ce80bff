"""What a user reads after a usual mistake: what was wrong, what would be right, and no secrets."""

import datetime
import io
import re

import pytest
from pydicom.errors import InvalidDicomError

import dynorthanc
from dynorthanc.errors import InvalidAddress, NotFound, OrthancError, TLSError, Unauthorized, ValidationError
from dynorthanc.testing import make_study, to_bytes
from tests.conftest import VERSIONS, empty

NOBODY = "-".join(["00000000"] * 5)


@pytest.fixture(params=[VERSIONS[0], VERSIONS[-1]])
def o(request, servers):
    empty(servers[request.param])
    with dynorthanc.connect(servers[request.param].url) as client:
        yield client


@pytest.fixture
def study(o, instance):
    return o.post_instances(instance)["ParentStudy"]


# ---- where is the server? ---------------------------------------------------------------------------------


@pytest.mark.parametrize("address", ["http:/localhost:8042", "http//localhost:8042", "HTTPS:/x", "https:"])
def test_an_address_with_a_slash_too_few_is_no_host_named_http(address):
    with pytest.raises(InvalidAddress, match="starts with http:// or https://"):
        dynorthanc.connect(address)


def test_https_to_a_server_that_speaks_http(servers):
    with pytest.raises(TLSError, match="a server that speaks http, not https"):
        dynorthanc.connect(servers["1.12.7"].url.replace("http://", "https://"))


def test_an_address_without_a_port_that_nobody_listens_at(monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.3")
    with pytest.raises(dynorthanc.OrthancError, match="no port was given, and Orthanc listens at 8042"):
        dynorthanc.connect("127.0.0.3")


@pytest.mark.parametrize("path", ["/app/explorer.html", "/studies", "/orthanc"])
def test_an_address_that_is_not_the_root(servers, path):
    address = servers["1.12.7"].url + path
    with pytest.raises(NotFound, match=f"is {re.escape(address)} the root of an Orthanc server"):
        dynorthanc.connect(address)


def test_credentials_that_are_missing_or_wrong(new_server):
    server = new_server(
        "1.12.7", config={"AuthenticationEnabled": True, "RegisteredUsers": {"alice": "secret"}}
    )
    with pytest.raises(Unauthorized, match="wants credentials; none were given"):
        dynorthanc.connect(server.url)
    with pytest.raises(Unauthorized, match="refuses these credentials") as caught:
        dynorthanc.connect(server.url, "alice", "Passw0rt")
    assert "Passw0rt" not in str(caught.value)


# ---- which study? -----------------------------------------------------------------------------------------


def test_what_is_no_orthanc_id_is_told_by_its_form_and_not_repeated(o, study):
    uid = o.get_studies_id(study)["MainDicomTags"]["StudyInstanceUID"]
    for given, said in (
        (uid, "id is a DICOM UID, not Orthanc's"),
        ("Miller^Anna", "id is none of Orthanc's"),
    ):
        with pytest.raises(NotFound, match=f"{said}.*lookup_one") as caught:
            o.get_studies_id(given)
        assert given not in str(caught.value)


@pytest.mark.parametrize(
    ("call", "said"),
    [
        (lambda o, study: o.download([study, "P1"], "x"), "id 2 of 2 is no Orthanc id"),
        (lambda o, study: o.download([study, NOBODY], "x"), "id 2 of 2: the server has no patient, study"),
        (lambda o, study: o.download(NOBODY, "x"), "the id given: the server has no patient, study"),
        (lambda o, study: o.find("Study", parent="P1"), "find: parent: the id given is no Orthanc id"),
        (lambda o, study: o.find("Study", parent=NOBODY), "find: parent: the id given: the server has no"),
        (lambda o, study: o.merge(study, ["P1"]), "merge: sources: id 1 of 1 is no Orthanc id"),
        (lambda o, study: o.merge("P1", [study]), "merge: study: the id given is no Orthanc id"),
        (lambda o, study: o.split(study, "P1"), "split: series: the id given is no Orthanc id"),
        (lambda o, study: o.attach_pdf("P1", b"%PDF-1"), "attach_pdf: what: the id given is no Orthanc id"),
        (lambda o, study: o.attach_pdf(study, b"x"), "attach_pdf: pdf is no PDF file"),
        (lambda o, study: o.create_image(b"x"), "create_image: image is no PNG or JPEG file"),
        (lambda o, study: o.find("Study", "P1"), "find: query is a dict of tags and values"),
        (lambda o, study: o.download(study, "x", template="{PatientNmae}"), "did you mean PatientName?"),
        (lambda o, study: o.search(), "search: missing: text$"),
        (lambda o, study: o.compare("http://x"), "the other server is given as a client"),
    ],
)
def test_which_argument_is_wrong_is_said_and_not_what_it_holds(o, study, call, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(OrthancError, match=said.replace("?", "\\?")) as caught:
        call(o, study)
    assert 'P1"' not in str(caught.value).replace('{"PatientID": "P1"}', "")
    assert NOBODY not in str(caught.value)


def test_what_is_made_of_something_else_says_what_it_is_made_of(o, study, tmp_path):
    image = o.studies[study].instances()[0]["ID"]
    with pytest.raises(InvalidDicomError, match=r"image/png of .* is no DICOM file"):
        o.instances[image].preview().pydicom()
    with pytest.raises(ValidationError, match=r"^to_bytes: a dataset of pydicom is meant, not str"):
        to_bytes("x")
    with pytest.raises(ValidationError, match=r"^make_study: PatientNmae: no keyword"):
        make_study(PatientNmae="x")
    with pytest.raises(FileNotFoundError, match="No such folder"):
        o.iter_changes(kept_in=tmp_path / "nowhere" / "position.txt")


def test_the_name_of_a_server_is_no_host(monkeypatch, tmp_path):
    config = tmp_path / "servers.toml"
    config.write_text('[servers.dynorthanc-nowhere]\nurl = "http://127.0.0.1:9"\n')
    monkeypatch.setenv("DYNORTHANC_CONFIG", str(config))
    config.chmod(0o600)
    with pytest.raises(InvalidAddress, match=r"its client is dynorthanc.Fleet\(\['dynorthanc-nowhere'\]\)"):
        dynorthanc.connect("dynorthanc-nowhere")


def test_an_id_of_another_level_or_of_nothing(o, study):
    for given in (NOBODY, o.get_studies_id(study)["Series"][0]):
        with pytest.raises(NotFound, match="no study of that id; is it of another level"):
            o.get_studies_id(given)


def test_the_server_s_own_reason_comes_without_a_guess_of_ours(o, study):
    with pytest.raises(NotFound, match="Cannot merge a study into the same study") as caught:
        o.post_studies_id_merge(study, Resources=[study], KeepSource=True)
    assert "no study of that id" not in str(caught.value)


def test_a_format_that_the_server_does_not_make_is_not_blamed_on_the_id_alone(o, study):
    image = o.get_studies_id_instances(study)[0]["ID"]
    with pytest.raises(NotFound, match="can't give it in the format that Accept asks for"):
        o.get_instances_id_preview(image, accept="image/x-unheard-of", validate="off")


def test_names_that_are_listed_somewhere(o, study):
    with pytest.raises(NotFound, match=r"no modality of that id; get_modalities\(\) lists them"):
        o.modality("nowhere").echo()
    with pytest.raises(NotFound, match="numbers from 1024 on"):
        o.metadata(study).set("Unheard", "x")
    with pytest.raises(NotFound, match="or it has nothing of that name"):
        o.metadata(study)["1999"]


def test_an_id_that_is_there_is_not_blamed_for_what_comes_after_it(o, study):
    job = o.post_studies_id_archive(study, Asynchronous=True)["ID"]
    with pytest.raises(NotFound, match="no job of that id, or it has nothing of that name"):
        o.get_jobs_id_key(job, "nonsense")
    with pytest.raises(NotFound, match="no query of that id, or it has no answer of that number"):
        o.get_queries_id_answers_index_content(NOBODY, 7)


def test_a_job_that_is_not_there_or_can_not_go_on(o, study):
    for steer in ("cancel", "pause"):
        with pytest.raises(dynorthanc.BadRequest, match=r"no job of that id; get_jobs\(\) lists them"):
            o[f"post_jobs_id_{steer}"](NOBODY)
    done = o.anonymize(study, wait=False)
    done.wait()
    for steer, lacks in (("resume", "isn't paused"), ("resubmit", "hasn't failed")):
        with pytest.raises(dynorthanc.BadRequest, match=f"no job of that id, or it {lacks}"):
            o[f"post_jobs_id_{steer}"](done.id)


def test_a_frame_that_is_not_there(o, study):
    image = o.get_instances()[0]
    with pytest.raises(dynorthanc.HTTPError, match=r"no frame of that number.*count from 0"):
        o.get_instances_id_frames_frame_preview(image, 1)


@pytest.mark.parametrize("version", VERSIONS[1:])
def test_an_instance_without_an_image(servers, version):
    with dynorthanc.connect(servers[version].url) as client:
        report = client.post_tools_create_dicom(Tags={"PatientName": "Nobody", "Modality": "SR"})["ID"]
        for route in (client.get_instances_id_preview, client.get_instances_id_rendered):
            with pytest.raises(dynorthanc.HTTPError, match="no image in that instance"):
                route(report)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (None, "None is no path argument; a string"),
        ({"ID": NOBODY, "Type": "Study"}, r'of a record, its \["ID"\]'),
        ([NOBODY], r"\(list\) is no path argument; a string"),
        (b"abc", r"\(bytes\) is no path argument"),
    ],
)
def test_an_id_of_a_wrong_kind(o, given, said):
    with pytest.raises(ValidationError, match=said):
        o.get_studies_id(given)


def test_an_id_given_to_the_list(o):
    for call in (o.get_studies, o.studies.get, o.studies):
        with pytest.raises(ValidationError, match="did you mean get_studies_id"):
            call(NOBODY)


def test_a_job_without_an_id(o):
    for nothing in (None, "", 5):
        with pytest.raises(ValidationError, match="the id of a job is a string"):
            o.job(nothing)


# ---- which route, which folder? ---------------------------------------------------------------------------


def test_a_route_that_is_none(o):
    with pytest.raises(ValidationError, match=r"is an address, not a route.*'/studies'"):
        o.GET(f"{o.url}/studies")
    with pytest.raises(ValidationError, match="a route is a string such as '/studies', not NoneType"):
        o.GET(None)


def test_what_is_no_dicom_file_is_not_sent(o, instance):
    import pydicom

    for wrong in (pydicom.dcmread(io.BytesIO(instance)), {"a": 1}, [instance], 5, True):
        assert "is no DICOM file" in str(o.post_instances.check(wrong)[0])
        with pytest.raises(ValidationError, match=r"is no DICOM file.*upload\(\) takes datasets"):
            o.post_instances(wrong)
    for right in (
        instance,
        bytearray(instance),
        memoryview(instance),
        io.BytesIO(instance),
        iter([instance]),
    ):
        assert o.post_instances.check(right) == []
        assert o.post_instances(right)["ID"]


def test_a_check_says_what_the_call_says(o, study):
    numpy = pytest.importorskip("numpy")
    for value in (numpy.zeros(3), datetime.date(2020, 1, 1), 5, {"a": {1}}, [object()]):
        found = o.put_studies_id_metadata_name.check(study, "1030", value)
        try:
            o.put_studies_id_metadata_name(study, "1030", value)
        except ValidationError as error:
            assert [str(problem) for problem in found] == [str(problem) for problem in error.problems]
        else:
            assert found == []


def test_a_body_of_a_wrong_kind(o):
    with pytest.raises(ValidationError, match=r"/tools/find: body: \['Level'\] \(list\) is not"):
        o.post_tools_find(["Level"])


def test_an_empty_name_is_not_the_current_folder(o, study, tmp_path, monkeypatch, instance):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "image.dcm").write_bytes(instance)
    with pytest.raises(FileNotFoundError, match=r"'\.' is the current folder"):
        o.upload("")
    (line,) = o.upload([""])
    assert (line.status, "current folder" in line.why) == ("failed", True)
    assert len(o.upload(".")) == 1
    with pytest.raises(ValidationError, match=r"'\.' is the current folder"):
        o.download(study, "")
    with pytest.raises(FileNotFoundError):
        o.stream("GET", f"/studies/{study}/archive", to="")
    assert [path.name for path in tmp_path.iterdir()] == ["image.dcm"]


def test_a_folder_that_is_not_there_is_told_before_the_server_works(o, study, tmp_path):
    target = tmp_path / "none" / "study.zip"
    for write in (
        lambda: o.stream("GET", f"/studies/{study}/archive", to=target),
        lambda: o.download(study, target),
    ):
        with pytest.raises(FileNotFoundError, match="No such folder") as caught:
            write()
        assert caught.value.filename == str(target.parent)


def test_a_name_that_ends_in_zip_makes_a_zip_unless_it_is_a_folder(o, study, tmp_path):
    report = o.download(study, tmp_path / "study.zip")
    assert (tmp_path / "study.zip").read_bytes()[:2] == b"PK"
    assert repr(report).startswith("<DownloadReport: 1 file (")
    (tmp_path / "folder.zip").mkdir()
    o.download(study, tmp_path / "folder.zip")
    o.download(study, tmp_path / "files.zip", form="files")
    assert all(list((tmp_path / name).rglob("*.dcm")) for name in ("folder.zip", "files.zip"))


def test_a_date_as_people_write_it_would_match_nothing(o, study):
    for wrong in ("2026-01-31", "2026-01-01-2026-01-31", ["20260101", "2026-01-31"]):
        with pytest.raises(ValidationError, match="StudyDate would match nothing: a date is written 2026"):
            o.find("Study", StudyDate=wrong)
    date = o.get_studies_id(study)["MainDicomTags"]["StudyDate"]
    for right in (date, f"{date}-", f"-{date}", f"{date}-{date}"):
        assert o.find("Study", StudyDate=right).count() == 1


def test_a_closed_client_uploads_nothing(servers, instance):
    client = dynorthanc.connect(servers["1.12.7"].url)
    client.close()
    with pytest.raises(OrthancError, match="is closed"):
        client.upload(instance)


def test_labels_before_their_time_name_the_level_that_was_meant(servers, instance):
    with dynorthanc.connect(servers["1.9.1"].url) as o:
        study = o.post_instances(instance)["ParentStudy"]
        with pytest.raises(OrthancError, match=r"/studies/.*needs Orthanc 1\.12\.0"):
            o.add_labels(study, "checked")
        with pytest.raises(OrthancError, match=r"/patients/.*needs Orthanc 1\.12\.0"):
            o.add_labels(study, "checked", level="Patient")


# ---- the helpers ------------------------------------------------------------------------------------------


def test_a_find_is_true_if_it_finds_something(o, study):
    assert o.find("Study")
    assert not o.find("Study", PatientID="nobody at all")


def test_options_of_the_route_that_are_arguments_here_say_so(o, study):
    for wrong, right in (({"KeepSource": False}, "keep_source="), ({"Asynchronous": True}, "wait=False")):
        with pytest.raises(ValidationError, match=right):
            o.anonymize(study, **wrong)
        with pytest.raises(ValidationError, match=right):
            o.split(study, o.get_studies_id(study)["Series"], **wrong)
    assert o.get_studies() == [study]


def test_a_copy_to_an_address_wants_a_client(o, study):
    with pytest.raises(ValidationError, match="given as a connected client, not as str"):
        o.copy_to(o.url, study)
    assert repr(o.copy_to(o, study, progress=False)).startswith("<CopyReport: 0 copied")


def test_metadata_are_written_like_a_dict_and_are_texts(o, study):
    notes = o.metadata(study)
    notes["1024"] = "seen"
    assert notes["1024"] == "seen"
    for wrong in (None, 5, {"a": 1}):
        with pytest.raises(ValidationError, match="a value is a string"):
            notes["1024"] = wrong
    assert notes["1024"] == "seen"
    del notes["1024"]
    assert "1024" not in notes
    with pytest.raises(ValidationError, match="content is missing"):
        o.attachments(study)["1024"] = None


def test_a_refusal_says_which_setting_would_allow_it(o, study):
    with pytest.raises(ValidationError, match="the others are the server's own"):
        o.metadata(study)["LastUpdate"] = "never"
    with pytest.raises(dynorthanc.errors.Forbidden, match="ExecuteLuaEnabled"):
        o.post_tools_execute_script(data="print(1)")


def test_problems_and_lists_show_themselves_in_words(o, study):
    problems = repr(o.post_tools_find.check(Level="Study", Query={}, Qurey={}))
    assert (
        problems == "[<body Qurey: is unknown to POST /tools/find and would be ignored; did you mean Query?>]"
    )
    assert "<table>" in o.find("Study").to_list()._repr_html_()


def test_what_can_not_be_seen_is_written_out_in_a_notebook_s_tables():
    from dynorthanc.answers import Listing

    html = Listing([{"PatientName": "Evil\u202egnp.exe\x1b[0m\u061c<b>"}])._repr_html_()
    assert "\\u202egnp.exe\\x1b[0m\\u061c&lt;b&gt;" in html
    assert len(Listing([{"n" * 1_000_000: 1}])._repr_html_()) < 1000


def test_a_notebook_finds_names_by_wildcards(servers, capsys):
    shell = pytest.importorskip("IPython.core.interactiveshell").InteractiveShell()
    shell.run_cell(f"import dynorthanc; o = dynorthanc.connect({servers['1.12.7'].url!r})")
    capsys.readouterr()
    shell.run_cell("o.*_anonymize?")
    assert "o.post_studies_id_anonymize" in capsys.readouterr().out


def test_a_notebook_shows_few_lines_of_a_traceback(servers, capsys):
    shell = pytest.importorskip("IPython.core.interactiveshell").InteractiveShell()
    shell.run_line_magic("colors", "nocolor")
    for code in (
        "dynorthanc.connect('http://127.0.0.1:1')",
        "o.get_studies_id('x')",
        "o.GET(None)",
        "o.get_studys()",
        "o.studies['x']()",
        "o.tools.find()",
        "o.studies['x'].archiv",
    ):
        shell.run_cell(f"import dynorthanc; o = dynorthanc.connect({servers['1.12.7'].url!r})")
        capsys.readouterr()
        shell.run_cell(code)
        shown = capsys.readouterr().out
        assert "urllib3" not in shown
        assert shown.count("\nFile ") <= 2, shown
