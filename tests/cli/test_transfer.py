"""`dynorthanc upload` and `download` on real servers: reports, exit codes, what may be left out."""

import concurrent.futures.thread
import itertools
import json
import os
import signal
import subprocess
import sys
import threading
import zipfile

import pydicom
import pytest

import dynorthanc
from dynorthanc.base import threads as move_threads
from dynorthanc.cli import exits
from dynorthanc.upload import upload
from fixtures import synthetic_ct
from tests.cli.test_app import Ran, clean_environment, on_terminal, run  # noqa: F401 - fixtures
from tests.conftest import empty
from tests.filterproxy import FilterProxy
from tests.recording import Recorder

SLICES = 4


@pytest.fixture
def folder(tmp_path):
    """Two patients of four slices, a text, and a file that begins like DICOM and ends early."""
    top = tmp_path / "incoming"
    synthetic_ct.write_studies(top, patients=2, slices=SLICES, rows=16)
    return top


def test_a_folder_is_uploaded_and_each_file_is_in_the_report(run, server, folder):  # noqa: F811
    (folder / "notes.txt").write_text("no image")
    report = run("upload", server.url, folder).value
    assert report["counts"]["stored"] == 2 * SLICES
    assert report["counts"]["not DICOM"] == 1
    assert len(report["files"]) == 2 * SLICES + 1
    (text,) = (one for one in report["files"] if one["status"] == "not DICOM")
    assert text["file"].endswith("notes.txt")
    assert text["why"]
    with dynorthanc.connect(server.url) as o:
        assert sorted(report["studies"]) == sorted(o.get_studies())
    assert run("upload", server.url, folder).value["counts"]["already stored"] == 2 * SLICES


def test_the_server_may_stand_first_as_for_all_else(run, servers, folder, tmp_path, monkeypatch):  # noqa: F811
    there, other = servers["1.13.0"], servers["1.12.7"]
    empty(there), empty(other)
    assert run(there.url, "upload", folder).value["counts"]["stored"] == 2 * SLICES
    assert run(there.url, "download", "SYN001", "-o", tmp_path / "out").value["fetched"] == SLICES
    assert run(there.url, "show", "SYN001", "-o", tmp_path / "anna.html").code == exits.OK
    assert run(there.url, "search", "anonymize").value
    for words in (("doctor",), ("describe", "get-system"), ("docs", "-o", "-")):
        assert run(there.url, *words).out
    usage = run(there.url, "upload", "--help").out
    assert f"{there.url} upload [OPTIONS] [PATHS]" in usage and "SERVER" not in usage
    # a folder of the server's name is no file to send elsewhere
    address = there.url.removeprefix("http://")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    (tmp_path / "here" / address).mkdir()
    monkeypatch.setenv("ORTHANC_URL", other.url)
    assert run(address, "upload", folder).value["counts"]["already stored"] == 2 * SLICES
    with dynorthanc.connect(other.url) as o:
        assert o.get_studies() == []


def test_a_file_that_the_server_refuses_is_told_by_the_exit_code_and_stops_nothing(run, server, folder):  # noqa: F811
    whole = next(folder.rglob("*.dcm"))
    (folder / "cut.dcm").write_bytes(whole.read_bytes()[:400])
    ran = run("upload", server.url, folder)
    assert ran.code == exits.PARTLY
    assert json.loads(ran.out)["counts"] == {
        "stored": 2 * SLICES,
        "already stored": 0,
        "other content": 0,
        "not DICOM": 0,
        "refused": 1,
        "failed": 0,
    }


def test_files_of_which_none_is_dicom_are_no_success_and_an_empty_folder_is(run, server, tmp_path):  # noqa: F811
    empty = tmp_path / "empty"
    empty.mkdir()
    ran = run("upload", server.url, empty)
    assert (ran.code, "empty folder" in ran.err) == (exits.OK, True)
    (empty / "report.pdf").write_bytes(b"%PDF-1.4")
    ran = run("upload", server.url, empty)
    assert (ran.code, "nothing that was found is DICOM" in ran.err) == (exits.PARTLY, True)


def test_wrong_paths_are_refused_before_anything_is_sent(run, server, folder):  # noqa: F811
    for words in ((), ("",), (folder, "nowhere"), (folder, "no*thing")):
        ran = run("upload", server.url, *words)
        assert ran.code == exits.USAGE
        assert ran.out == ""
    with dynorthanc.connect(server.url) as o:
        assert o.get_instances() == []


def test_patterns_and_several_paths_and_the_server_of_the_environment(run, server, folder, monkeypatch):  # noqa: F811
    monkeypatch.setenv("ORTHANC_URL", server.url)
    one, other = sorted(path for path in folder.iterdir() if path.is_dir())
    assert run("upload", one, f"{other}/*1.dcm").value["counts"]["stored"] == SLICES + 1
    assert run("upload", server.url, other).value["counts"]["already stored"] == 1
    with dynorthanc.connect(server.url) as o:
        study = o.get_studies()[0]
    assert run("download", study, "-o", folder / "back").value["fetched"] == SLICES


def test_a_terminal_sees_what_is_missing_and_a_sum(server, folder):
    (folder / "evil\x1b[31m.txt").write_text("no image")
    code, seen = on_terminal("upload", server.url, folder, "--quiet")
    assert code == exits.OK
    assert "not DICOM" in seen
    assert f"{2 * SLICES} stored, 1 not DICOM" in seen
    assert "\x1b[31m" not in seen
    with dynorthanc.connect(server.url) as o:
        assert all(study in seen for study in o.get_studies())


def test_a_terminal_sees_the_first_of_many_lines(server, folder):
    for number in range(80):
        (folder / f"{number}.txt").write_text("no image")
    code, seen = on_terminal("upload", server.url, folder, "--quiet")
    assert code == exits.OK
    assert seen.count(".txt ") == 50
    assert "… and 30 more (--format json shows all)" in seen


def test_an_interrupted_upload_says_what_is_in_the_server(server, folder):
    whole = next(folder.rglob("*.dcm")).read_bytes()
    for number in range(4000):
        (folder / f"{number}.dcm").write_bytes(whole)
    sent, under_way, pressed = itertools.count(1), threading.Event(), threading.Event()

    def hold(method, path):
        if (method, path) == ("POST", "/instances") and next(sent) == 5:
            under_way.set()
            pressed.wait()

    with FilterProxy(server.url, hold) as proxy:
        command = [sys.executable, "-m", "dynorthanc", "upload", proxy.url, str(folder), "--workers", "1"]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        while not under_way.wait(0.1):
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        pressed.set()
        out, err = process.communicate()
    assert process.returncode == exits.INTERRUPTED
    assert "Interrupted. <UploadReport: interrupted: " in err.decode()
    report = json.loads(out)
    assert report["interrupted"] is True
    assert report["counts"]["failed"] > 0
    assert sum(report["counts"].values()) == 4000 + 2 * SLICES
    in_server = {one["id"] for one in report["files"] if one["id"]}
    with dynorthanc.connect(server.url) as o:
        assert in_server == set(o.get_instances())


@pytest.mark.server
def test_ctrl_c_at_any_step_leaves_no_thread_waiting(folder):
    """Also inside Python's own locks, which it would leave locked for ever."""
    files = sorted(folder.rglob("*.dcm"))[:2]
    stored = dict.fromkeys(("ID", "ParentPatient", "ParentStudy", "ParentSeries"), "x")
    answer = 200, {"Content-Type": "application/json"}, json.dumps({**stored, "Status": "Success"}).encode()
    modules = (upload, move_threads, concurrent.futures.thread, concurrent.futures._base, threading)
    places = {module.__file__ for module in modules}
    work = upload._Upload._work.__code__

    def ended_by_ctrl_c(o, at):
        """Whether the upload was; Ctrl-C comes at this step of its work."""
        steps, working = itertools.count(1), False

        def trace(frame, event, _):
            nonlocal working
            if frame.f_code is work:
                working = event != "return"
            if frame.f_code.co_filename not in places:
                return None
            if working and event in ("line", "return") and next(steps) == at:
                signal.raise_signal(signal.SIGINT)
            return trace

        before = sys.gettrace()
        sys.settrace(trace)
        try:
            o.upload(files, workers=2, progress=False)
        except upload.UploadInterrupted as stopped:
            assert len(stopped.report) == len(files)
            return True
        finally:
            sys.settrace(before)
        return False

    with (
        Recorder(lambda got: answer) as recorder,
        dynorthanc.connect(recorder.url, version="1.12.7", spec="bundled") as o,
    ):
        at = 1
        while ended_by_ctrl_c(o, at):
            for thread in threading.enumerate():
                if thread.name.startswith("dynorthanc-upload"):
                    thread.join(60)
                    assert not thread.is_alive()
            at += 1
    assert at > 100


# ---- downloads --------------------------------------------------------------------------------------------


@pytest.fixture
def stored(server, run, folder):  # noqa: F811
    return run("upload", server.url, folder).value["studies"]


def test_a_tree_of_files_and_again(run, server, stored, tmp_path):  # noqa: F811
    first = run("download", server.url, *stored, "-o", tmp_path / "out").value
    assert (first["fetched"], first["kept"], first["failed"]) == (2 * SLICES, 0, [])
    files = [path for path in (tmp_path / "out").rglob("*") if path.is_file()]
    assert len(files) == 2 * SLICES
    assert {pydicom.dcmread(file).Modality for file in files} == {"CT"}
    assert run("download", server.url, *stored, "-o", tmp_path / "out").value["kept"] == 2 * SLICES


def test_a_name_that_ends_in_zip_is_a_zip_unless_it_is_a_folder(run, server, stored, tmp_path):  # noqa: F811
    run("download", server.url, stored[0], "-o", tmp_path / "one.ZIP")
    assert len(zipfile.ZipFile(tmp_path / "one.ZIP").namelist()) == SLICES
    (tmp_path / "folder.zip").mkdir()
    assert run("download", server.url, stored[0], "-o", tmp_path / "folder.zip").value["fetched"] == SLICES
    assert (tmp_path / "folder.zip").is_dir()
    media = tmp_path / "media.zip"
    run("download", server.url, stored[0], "-o", media, "--form", "dicomdir")
    assert "DICOMDIR" in zipfile.ZipFile(media).namelist()


def test_what_is_no_orthanc_id_is_looked_up_and_must_be_one_thing(run, server, stored, tmp_path):  # noqa: F811
    with dynorthanc.connect(server.url) as o:
        tags = o.get_studies_id(stored[0])
    uid = tags["MainDicomTags"]["StudyInstanceUID"]
    patient = tags["PatientMainDicomTags"]["PatientID"]
    for name in (uid, patient):
        assert run("download", server.url, name, "-o", tmp_path / "by name").code == exits.OK
    ran = run("download", server.url, "nobody", "-o", tmp_path / "nothing")
    assert (ran.code, (tmp_path / "nothing").exists()) == (exits.REFUSED, False)
    unknown = "-".join(["00000000"] * 5)
    assert run("download", server.url, unknown, "-o", tmp_path / "nothing").code == exits.REFUSED


def test_nowhere_to_write_to_is_told_before_anything_is_fetched(run, server, stored, tmp_path):  # noqa: F811
    for target in ("", tmp_path / "none" / "a.zip"):
        ran = run("download", server.url, stored[0], "-o", target)
        assert ran.code in (exits.USAGE, exits.UNEXPECTED)
        assert ran.out == ""
        assert ".part" not in ran.err
    file = tmp_path / "media.zip"
    file.write_bytes(b"mine")
    ran = run("download", server.url, stored[0], "-o", file, "--form", "files")
    assert "media.zip is a file, and files need a folder" in ran.err
    ran = run("download", server.url, stored[0], "-o", tmp_path, "--form", "dicomdir")
    assert "media.zip is there already; give the file's name" in ran.err and "unexpected" not in ran.err
    assert file.read_bytes() == b"mine"
    assert run("download", server.url, stored[0]).code == exits.USAGE


def test_images_that_can_not_be_had_are_listed(run, new_server, folder, tmp_path):  # noqa: F811
    server = new_server("1.12.7", config={"MaximumStorageCacheSize": 0})
    stored = run("upload", server.url, folder).value["studies"]
    with dynorthanc.connect(server.url) as o:
        lost = o.get_studies_id_instances(stored[0])[0]["ID"]
        content = bytes(o.get_instances_id_file(lost))
    files = [path for path in server.storage.rglob("*") if path.is_file() and "index" not in path.name]
    (broken,) = [path for path in files if path.read_bytes() == content]
    broken.unlink()
    ran = run("download", server.url, *stored, "-o", tmp_path / "out")
    assert ran.code == exits.PARTLY
    assert [one["id"] for one in json.loads(ran.out)["failed"]] == [lost]
    assert len([path for path in (tmp_path / "out").rglob("*.dcm") if path.is_file()]) == 2 * SLICES - 1


def test_credentials_are_options_as_for_routes(run, new_server, folder, monkeypatch):  # noqa: F811
    server = new_server(
        "1.12.7", config={"AuthenticationEnabled": True, "RegisteredUsers": {"alice": "secret"}}
    )
    ran = run("upload", server.url, folder)
    assert (ran.code, "--username" in ran.err) == (exits.REFUSED, True)
    monkeypatch.setenv("ORTHANC_PASSWORD", "secret")
    assert run("upload", server.url, folder, "-u", "alice").value["counts"]["stored"] == 2 * SLICES
    assert os.environ["ORTHANC_PASSWORD"] not in ran.err
