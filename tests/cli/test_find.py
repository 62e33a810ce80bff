"""`dynorthanc SERVER find` and `lookup`, and ids that are shortened to what is unique, on real servers."""

import json

import pytest

import dynorthanc
from dynorthanc.cli import terminal_tables as tables
from fixtures import synthetic_ct
from tests.cli.test_app import run  # noqa: F401 - a fixture


@pytest.fixture
def o(server, tmp_path):
    synthetic_ct.write_studies(tmp_path, patients=2, slices=2, rows=64)
    client = dynorthanc.connect(server.url)
    client.upload(tmp_path, progress=False)
    return client


def test_find_takes_tags_as_words(o, run):  # noqa: F811
    found = json.loads(run(o.url, "find", "study", "PatientID=SYN001").out)
    assert [one["PatientMainDicomTags"]["PatientID"] for one in found] == ["SYN001"]
    assert run(o.url, "find", "instance", "PatientID=SYN*", "--count").out == "4\n"
    assert run(o.url, "find", "studio", "PatientID=1").code == 2
    twice = run(o.url, "find", "study", "PatientID=SYN001", "PatientID=SYN002")
    assert twice.code == 2 and "PatientID is given twice" in twice.err
    for query in (["PatientID=A", "PatientID=B"], ['{"PatientID": "A", "PatientID": "B"}']):
        options = [word for one in query for word in ("--query", one)]
        assert run(o.url, "post-tools-find", "--level", "Study", *options).code == 2


def test_lookup_takes_any_dicom_identifier(o, run):  # noqa: F811
    (found,) = json.loads(run(o.url, "lookup", "SYN002").out)
    assert found["ID"] == o.lookup_one("SYN002")


def test_changes_come_as_lines_of_json_and_go_on_where_they_ended(o, run, tmp_path):  # noqa: F811
    place = str(tmp_path / "place")
    lines = run(o.url, "changes", "--type", "NewInstance", "--kept-in", place).out.splitlines()
    assert {json.loads(line)["ChangeType"] for line in lines[-4:]} == {"NewInstance"}
    assert run(o.url, "changes", "--kept-in", place).out == ""
    assert run(o.url, "changes", "--since", "yesterday").code == 2


def test_wait_says_what_has_come_up(o, run):  # noqa: F811
    assert run(o.url, "wait", "--timeout", "1").out == f"Orthanc {o.version} at {o.url} is up\n"
    done = run("http://127.0.0.1:9", "wait", "--timeout", "0")
    assert done.code == 7 and "isn't up after 0 s" in done.err


def test_an_id_may_be_shortened_where_a_command_reads(o, run):  # noqa: F811
    study = o.find("Study", PatientID="SYN001").one()["ID"]
    assert json.loads(run(o.url, "get-studies-id", study[:8]).out)["ID"] == study
    assert json.loads(run(o.url, "GET", f"/studies/{study[:8]}").out)["ID"] == study
    (one,) = json.loads(run(o.url, "lookup", study[:8]).out)
    assert (one["ID"], one["Type"]) == (study, "Study")
    done = run(o.url, "delete-studies-id", study[:8])
    assert done.code == 2 and "wants the whole id" in done.err
    assert o.num_studies == 2


def test_an_id_in_an_option_may_be_shortened_too_or_be_dicom_s(servers, run, tmp_path):  # noqa: F811
    url = servers["1.13.0"].url
    with dynorthanc.connect(url) as o:
        image = next(iter(synthetic_ct.make_series("SHORT", slices=1, rows=8)))
        o.post_instances(synthetic_ct.to_bytes(image))
        study = o.lookup_one(image.StudyInstanceUID)
        series = o.get_studies_id(study)["Series"]
    find = ("post-tools-find", "--level", "Series", "--query", "PatientID=*", "--parent-study")
    for one in (study, study[:12], image.StudyInstanceUID):
        assert json.loads(run(url, *find, one).out) == series
    assert "--parent-study: the server has no study of that identifier" in run(url, *find, "bcd").err
    assert "--parent-study: the server has no study of that id" in run(url, *find, series[0]).err
    body = json.dumps({"Resources": [study[:12]]})
    for words in (
        ("post-tools-create-archive", "--resources", study[:12]),
        ("POST", "/tools/create-archive", "--json", body),
    ):
        assert run(url, *words, "-o", tmp_path / "it.zip").code == 0
    done = run(url, "post-tools-bulk-delete", "--resources", study[:12])
    assert done.code == 2 and "wants the whole id (--resources)" in done.err
    assert run(url, "post-tools-bulk-delete", "--resources", study).code == 0


def test_a_word_that_means_two_things_is_refused_and_one_that_writes_is_whole(servers, run, tmp_path):  # noqa: F811
    url = servers["1.13.0"].url
    with dynorthanc.connect(url) as o:
        other = next(iter(synthetic_ct.make_series("OTHER", slices=1, rows=8)))
        o.post_instances(synthetic_ct.to_bytes(other))
        there = o.lookup_one("OTHER")
        image = next(iter(synthetic_ct.make_series(there[:7], slices=1, rows=8)))
        o.post_instances(synthetic_ct.to_bytes(image))
        meant = o.lookup_one(there[:7])
    page = tmp_path / "page.html"
    for words in (("show", url, there[:7], "-o", page), ("download", url, there[:7], "-o", tmp_path / "d")):
        done = run(*words)
        assert done.code == 2 and "means two things" in done.err
    assert not page.exists()
    assert run(url, "lookup", there[:7]).value[0]["ID"] == meant
    assert run("show", url, there[:8], "-o", page).code == 0, "that is no PatientID"
    picture = tmp_path / "a.pdf"
    picture.write_bytes(b"%PDF-1.4 a")
    assert "no patient, study, series or instance" in run(url, "create", picture, "--parent", there[:8]).err
    made = run(url, "create", picture, "--parent", there[:7]).out.strip()
    assert run(url, "get-instances-id-patient", made).value["ID"] == meant


def test_errors_speak_of_what_was_typed(o, run):  # noqa: F811
    done = run(o.url, "find", "study", "PatientNam=x")
    assert "PatientNam: is no DICOM tag" in done.err and "body" not in done.err
    assert "--limit: 'five' is not an integer" in run(o.url, "get-studies", "--limit", "five").err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("post-tools-bulk-content", "--json", '{"Resources": [5]}'), "--json Resources[0]: 5"),
        (("POST", "/tools/bulk-content", "--json", '{"Resources": [5]}'), "--json Resources[0]: 5"),
        (("put-tools-log-level", "--data", "x"), "--data: 'x' is not allowed"),
        (("get-changes", "--type", "Foo"), "--type: 'Foo' is not allowed"),
        (("put-studies-id-labels-label", "x", "a b"), "LABEL: 'a b' has a wrong form"),
        (("get-studies", "--param", "x y"), "--param x y: is unknown"),
        (
            ("post-tools-find", "--level", "Study", "--query", "x"),
            "--query: 'x' is neither written NAME=VALUE nor JSON",
        ),
        (("find", "studdy"), "LEVEL: 'studdy' is none of"),
        (("find", "study", "Modality"), "'Modality' isn't written TAG=VALUE"),
        (("finf", "study"), "did you mean find?"),
        (("label", "P1"), "no route of Orthanc 1.13.0; dynorthanc search label lists what there is"),
        (("find", "study", "--label", "a b"), "--label: 'a b' can be no label"),
        (("find", "study", "--limit", "x"), "'--limit': 'x' is not an integer."),
        (
            ("find", "study", "StudyDate=yesterday"),
            "StudyDate would match nothing: a date is written 20260131",
        ),
        (("purge",), "purge what? Give --older-than DAYS or --label LABEL"),
        (("lookup", "x", "--level", "studdy"), "--level: 'studdy' is none of"),
        (("changes", "--since", "yesterday"), "--since is a position"),
    ],
)
def test_what_is_wrong_is_told_of_what_was_typed(servers, run, words, said):  # noqa: F811
    done = run(servers["1.13.0"].url, *words)
    assert done.code == 2 and said in done.err
    assert "datetime" not in done.err and "body" not in done.err


def test_a_beginning_that_several_have_names_them(o, run, monkeypatch):  # noqa: F811
    ids = ["abcd1111-" + "0" * 35, "abcd2222-" + "0" * 35]
    monkeypatch.setattr(type(o), "GET", lambda self, route, *a, **k: ids)
    done = run(o.url, "get-studies-id", "abcd")
    assert done.code == 2 and "2 ids begin with abcd: abcd1111" in done.err


def test_in_80_columns_a_study_shows_who_and_when_before_its_id(o):
    lines = tables.table(list(o.find("Study")), width=80).splitlines()
    assert lines[0].split()[:4] == ["PatientName", "PatientID", "StudyDate", "StudyDescription"]
    assert all(len(line) <= 80 for line in lines)
    ids = {study["ID"][:8] for study in o.find("Study")}
    for width in (80, 60, 40):  # enough of the id to go on with
        shown = tables.table(list(o.find("Study")), width=width)
        assert all(id_ in shown for id_ in ids) and "0…" not in shown


def test_in_60_columns_what_matters_of_each_list_is_there(o):
    def head(value):
        lines = tables.table(value, width=60).splitlines()
        assert max(map(len, lines)) <= 60
        return lines[0].split()

    long = {
        "PatientName": "Doe^Anna Maria Charlotte",
        "PatientID": "2.25.3178660424344",
        "StudyDate": "20260102",
    }
    study = {"ID": "0" * 44, "MainDicomTags": {**long, "StudyDescription": "CT of the thorax"}}
    assert head([study])[2:] == ["StudyDate", "StudyDescr…", "ID"]
    assert "20260102" in tables.table([study], width=40)
    seen = o.get_changes(limit=2)["Changes"]
    assert head(seen)[:4] == ["Seq", "ChangeType", "Date", "ID"]
    job = {
        "CompletionTime": "20261130T231029",
        "ErrorDescription": "Success",
        "ID": "4eede8bd-c277-44f3",
        "Priority": 0,
    }
    assert head([{**job, "Progress": 100, "State": "Success", "Type": "Archive"}])[:4] == [
        *("Type", "State", "Progress", "ID")
    ]
    assert head(o.lookup("SYN002"))[:2] == ["Type", "ID"]
    node = {"AET": "PACS", "AllowEcho": True, "Host": "127.0.0.1", "Port": 104, "Manufacturer": "Generic"}
    assert head({"pacs": node, "other": {**node, "AET": "OTHER"}})[:4] == [
        "AET",
        "Host",
        "Port",
        "Manufacturer",
    ]


def test_a_list_beside_names_is_whole_where_it_is_an_identifier_and_a_path_shows_its_end(o):
    study = o.find("Study").first()
    shown = tables.table(dict(study), width=40)
    assert study["ID"] in shown and study["MainDicomTags"]["StudyInstanceUID"] in shown
    failed = [{"file": f"/data/{'deep/' * 20}IM01", "status": "failed", "why": "HTTP 400, not what it seems"}]
    row = tables.table(failed, ("file", "status", "why"), width=60).splitlines()[2]
    assert row.startswith("…") and "IM01  failed  HTTP 400" in row and len(row) <= 60


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("find", "study", "PatinetID=x"), "find: PatinetID: is no DICOM tag; did you mean PatientID?"),
        (("create", "FILE", "patientid=x"), "create: patientid: is no DICOM tag; did you mean PatientID?"),
        (("find", "study", "--parent", "nobody"), "--parent: the server has no patient, study"),
        (("create", "FILE", "--parent", "nobody"), "--parent: the server has no patient, study"),
        (
            ("compare", "http://127.0.0.1:9", "SYN001", "nobody"),
            "ID 2 of 2: the server has no patient, study",
        ),
        (("get-studies-id", "abcd1"), "ID: no id of studies begins so"),
        (("get-studies-id", "nobody"), "id is none of Orthanc's"),
    ],
)
def test_a_slip_is_told_by_its_place_and_without_the_identifier(o, run, tmp_path, words, said):  # noqa: F811
    file = tmp_path / "a.pdf"
    file.write_bytes(b"%PDF-1.4 a")
    done = run(o.url, *(file if word == "FILE" else word for word in words))
    assert done.code and said in done.err
    assert "nobody" not in done.err and "body" not in done.err


def test_what_is_wrong_of_an_option_is_told_of_the_option(servers, run):  # noqa: F811
    done = run(servers["1.10.1"].url, "find", "study", "--label", "x")
    assert done.code == 2 and "--label: needs Orthanc 1.12.0" in done.err
    done = run(servers["1.13.0"].url, "find", "study", "--order-by", "StudyDat")
    assert done.code == 2 and "--order-by: is no DICOM tag; did you mean StudyDate?" in done.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("upload", "FOLDER"), "for which server? Put its address or name first: dynorthanc upload SERVER"),
        (("URL", "upload"), "upload what? URL is taken for the server: give files or folders after it"),
        (("diff", "1.10.1", "abc"), "'abc' is no version such as 1.12.7; no server is named 'abc'"),
        (("compare", "URL", "URL"), "compare comes behind the server: dynorthanc SERVER compare …"),
        (("URL", "compare", "./nothing/"), "OTHER: no such folder: ./nothing/"),
        (("URL", "get-system", "--username", "x"), "dynorthanc URL --username … get-system"),
        (("URL", "get-studies-id", "a", "b"), "unexpected: b; get-studies-id takes ID and options"),
        (("URL", "get-studies", "5"), "unexpected: 5; it takes options only"),
        (("URL", "POST", "/tools/find"), "--json Level: is required"),
        (("URL", "put-studies-id-metadata-name", "a", "1024"), "--data or --file: is required; a string"),
        (("URL", "POST", "/tools/find", "--json", "@no.json"), "for --json: no such file: no.json"),
        (("URL", "delete-studies-id", "0123abcd"), "wants the whole id (ID)"),
        (("servers", "list"), "there are add, path, remove; dynorthanc servers alone shows them"),
        (("help",), "Did you mean --help?"),
        (("URL", "help"), "did you mean --help?"),
        (("download", "P1", "-o", "x.zip"), "download what? P1 is taken for the server: give ids after it"),
        (("show", "P1", "-o", "x.html"), "show what? P1 is taken for the server: give an id after it"),
        (("upload", "nowhere"), "nowhere is taken for the server: give files or folders after it"),
    ],
)
def test_what_is_at_the_wrong_place_is_told_where_it_goes(servers, run, monkeypatch, tmp_path, words, said):  # noqa: F811
    monkeypatch.delenv("ORTHANC_URL", raising=False)
    known = {"URL": servers["1.13.0"].url, "FOLDER": str(tmp_path)}
    done = run(*(known.get(word, word) for word in words))
    assert done.code == 2 and said.replace("URL", known["URL"]) in done.err
