"""Jobs of the server: submitted, awaited, steered, over lost answers and restarts."""

from __future__ import annotations

import io
import itertools
import json
import pickle
import signal
import threading
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import click
import pytest

import dynorthanc
from dynorthanc import JobFailed, JobInterrupted, JobLost, JobTimeout, Orthanc, ValidationError
from dynorthanc.base.stopping import stopped
from dynorthanc.cli import exits
from dynorthanc.client import job
from dynorthanc.client.job import Job
from dynorthanc.errors import BadRequest, ConnectError, HTTPError, IncompleteAnswer
from dynorthanc.sandbox import Sandbox
from fixtures import synthetic_ct
from tests.recording import Got, Recorder

NOBODY = {"AET": "NOBODY", "Host": "127.0.0.1", "Port": 1}


@pytest.fixture(scope="module")
def slices() -> list[bytes]:
    return [synthetic_ct.to_bytes(ds) for ds in synthetic_ct.make_series(slices=4, rows=64)]


@pytest.fixture
def o(server: Sandbox, slices: list[bytes]) -> Iterator[Orthanc]:
    with dynorthanc.connect(server.url) as client:
        for data in slices:
            client.post_instances(data)
        client.put_modalities_id("nobody", json=NOBODY)
        itself = {"AET": server.aet, "Host": "127.0.0.1", "Port": server.dicom_port}
        client.put_modalities_id("itself", json=itself)
        yield client


@pytest.fixture
def study(o: Orthanc) -> str:
    return str(o.get_studies()[0])


# ---- on all four servers ----------------------------------------------------------------------------------


def test_an_archive_is_made_as_a_job_and_saved(o: Orthanc, study: str, tmp_path: Path) -> None:
    submitted = o.post_studies_id_archive.submit(study)
    saved = submitted.save(tmp_path / "study.zip")
    assert len(zipfile.ZipFile(saved).namelist()) == 4
    assert zipfile.ZipFile(io.BytesIO(submitted.result())).testzip() is None
    assert (submitted.state, submitted.progress, submitted.type) == ("Success", 100, "Archive")
    assert submitted.created is not None and submitted.completed is not None
    assert submitted.created <= submitted.completed and submitted.runtime >= 0
    assert submitted.error is None and submitted.done


def test_what_came_of_an_anonymization(o: Orthanc, study: str) -> None:
    made = o.post_studies_id_anonymize.submit(study, KeepSource=True).result()
    assert made["Type"] == "Study"
    assert sorted(o.get_studies()) == sorted([study, made["ID"]])


def test_a_list_of_identifiers_is_a_body_too(o: Orthanc, study: str) -> None:
    content = o.post_tools_create_archive.submit([study]).result()
    assert len(zipfile.ZipFile(io.BytesIO(content)).namelist()) == 4
    sent = o.post_modalities_id_store.submit("itself", study).wait()
    assert (sent.type, sent.content["InstancesCount"]) == ("DicomModalityStore", 4)


def test_a_failure_is_raised_with_the_reason_of_orthanc(o: Orthanc, study: str) -> None:
    failed = o.post_modalities_id_store.submit("nobody", [study])
    with pytest.raises(JobFailed, match="Error in the network protocol") as caught:
        failed.wait()
    assert (caught.value.code, caught.value.job_type) == (9, "DicomModalityStore")
    if o.version != "1.9.1":  # the first that tells details is 1.9.4
        assert "NOBODY" in caught.value.details
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)
    with pytest.raises(BadRequest):
        failed.resume()
    o.put_modalities_id(
        "nobody",
        json={**NOBODY, "Host": "127.0.0.1", "Port": o.get_modalities_id_configuration("itself")["Port"]},
    )
    assert failed.resubmit().id == failed.id
    with pytest.raises(JobFailed):  # its destination is still the one of then
        failed.wait()


def test_a_job_is_found_by_its_identifier_and_in_the_list(o: Orthanc, study: str) -> None:
    ended = o.post_studies_id_archive.submit(study).wait()
    again = o.job(ended.id)
    assert (again.state, again.type) == ("Success", "Archive")
    assert repr(again) == f"<Job {ended.id} Archive: Success, 100 %>"
    assert ended.id in [one.id for one in o.iter_jobs("Success")]
    assert ended.id not in [one.id for one in o.iter_jobs("Failure")]
    carried = pickle.loads(pickle.dumps(ended))
    assert carried.refresh().state == "Success"


def test_an_unknown_job_is_lost_and_a_hostile_identifier_goes_nowhere(o: Orthanc) -> None:
    with pytest.raises(JobLost, match="the server has no job nope"):
        o.job("nope")
    with pytest.raises((JobLost, ValidationError)):
        o.job("../system")


def test_only_an_archive_can_be_saved(o: Orthanc, study: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="ResourceModification job makes no file"):
        o.post_studies_id_anonymize.submit(study).save(tmp_path / "x.zip")


def test_jobs_over_a_restart(new_server: Callable[..., Sandbox], slices: list[bytes]) -> None:
    """Orthanc keeps ended jobs that make no file; an archive it forgets."""
    server = new_server("1.12.7")
    with dynorthanc.connect(server.url) as o:
        o.post_instances(slices[0])
        study = o.get_studies()[0]
        kept, forgotten = o.post_studies_id_anonymize.submit(study), o.post_studies_id_archive.submit(study)
        kept.wait(), forgotten.wait()
        server.restart()
        assert kept.wait().state == "Success"
        with pytest.raises(JobLost, match="restarted without it"):
            forgotten.wait()


# ---- what every operation says ----------------------------------------------------------------------------


def test_operations_that_make_no_job_say_so_and_name_what_does(o: Orthanc, study: str) -> None:
    with pytest.raises(ValidationError, match=r"makes no job on Orthanc .*post_studies_id_archive does"):
        o.get_studies_id_archive.submit(study)
    with pytest.raises(ValidationError, match="makes no job"):
        o.get_system.submit()
    with pytest.raises(ValidationError, match="Asynchronous: is what submit"):
        o.post_studies_id_archive.submit(study, Asynchronous=False)


def test_a_move_is_refused_where_the_server_makes_no_job_of_it(o: Orthanc) -> None:
    call: dict[str, Any] = {"Level": "Study", "Resources": [{"StudyInstanceUID": "1.2.3"}]}
    if o.version in ("1.9.1", "1.10.1"):
        with pytest.raises(ValidationError, match=r"makes no job on Orthanc"):
            o.post_modalities_id_move.submit("itself", **call, TargetAet="SANDBOX")
    else:
        moving = o.post_modalities_id_move.submit("itself", **call, TargetAet="SANDBOX")
        assert moving.type
        with pytest.raises(JobFailed):  # there is no such study
            moving.wait()


def test_a_cfind_can_be_retrieved_as_a_job(o: Orthanc) -> None:
    query = o.post_modalities_id_query("itself", Level="Study", Query={"PatientID": ""})["ID"]
    retrieving = o.post_queries_id_retrieve.submit(query, TargetAet="SANDBOX")
    assert isinstance(retrieving, Job) and retrieving.type == "DicomMoveScu"
    assert retrieving.wait().state == "Success"  # or it would go on sending during the next tests


# ---- waiting, without a server ----------------------------------------------------------------------------


class Server:
    """Answers to the questions of `wait`, one after the other; the last for ever."""

    url = "http://127.0.0.1:8042"

    def __init__(self, *answers: str | Exception) -> None:
        self.answers = list(answers)
        self.asked = 0

    def request(self, method: str, route: str, timeout: Any = None) -> Mapping[str, Any]:
        self.asked += 1
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return {"ID": "j", "State": answer, "Progress": 50, "Type": "Archive", "Content": {}}

    def _ask_within(self, seconds: float, route: str) -> Mapping[str, Any]:
        return self.request("GET", route)


def waiting(*answers: str | Exception) -> Job:
    return Job(Server(*answers), "j")  # type: ignore[arg-type]


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses that `wait` wants to make, which then take no time."""
    wanted: list[float] = []
    now = [0.0]

    def sleep(seconds: float) -> None:
        wanted.append(seconds)
        now[0] += seconds

    monkeypatch.setattr(time, "sleep", sleep)
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    return wanted


LOST = ConnectError("connection lost")


def test_pauses_grow_to_some_seconds_and_are_never_the_same(pauses: list[float]) -> None:
    waiting(*["Running"] * 40, "Success").wait()
    assert pauses[0] < 0.1 and 3 < max(pauses) < 7
    assert len(set(pauses)) == len(pauses)


def test_a_lost_answer_is_borne(pauses: list[float]) -> None:
    assert waiting("Running", LOST, LOST, "Running", LOST, "Success").wait().state == "Success"


def test_a_server_that_stays_away_isnt_waited_for_for_ever(pauses: list[float]) -> None:
    with pytest.raises(ConnectError):
        waiting("Running", LOST).wait()
    assert job._PATIENCE <= sum(pauses) < 2 * job._PATIENCE


def test_paused_and_retrying_jobs_are_waited_for(pauses: list[float]) -> None:
    assert waiting("Paused", "Retry", "Pending", "Success").wait().done


def test_the_deadline(pauses: list[float]) -> None:
    with pytest.raises(JobTimeout, match=r"isn't done in time \(Running, 50 %\); it goes on"):
        waiting("Running").wait(timeout=10)
    assert sum(pauses) == pytest.approx(10)
    with pytest.raises(JobTimeout, match="the server didn't answer"):
        waiting(LOST).wait(timeout=3)


def test_ctrl_c_says_which_job_goes_on(
    pauses: list[float], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def pressed(seconds: float) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(time, "sleep", pressed)
    waited = waiting("Running")
    with pytest.raises(JobInterrupted, match="job j goes on at the server") as caught:
        waited.wait()
    assert caught.value.job is waited
    command = click.Command("wait", callback=waited.wait)
    assert exits.run(command, []) == exits.INTERRUPTED
    assert "Interrupted. job j goes on at the server" in capsys.readouterr().err


@pytest.mark.parametrize("pressed_at", [0, 2, "wait"])
def test_ctrl_c_says_what_other_jobs_of_the_call_go_on(
    pressed_at: int | str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = itertools.count()

    def answer(got: Got) -> tuple[int, dict[str, str], bytes]:
        if got.target.endswith("/anonymize"):
            number = next(made)
            if number == pressed_at:
                signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
                time.sleep(0.2)  # it is still at work
            return 200, {}, json.dumps({"ID": f"j{number}", "Path": f"/jobs/j{number}"}).encode()
        if got.target.startswith("/jobs/"):
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
            return 200, {}, b'{"State": "Running"}'
        if got.target == "/tools/bulk-content":
            return 200, {}, json.dumps([{"ID": one, "Type": "Study"} for one in ids]).encode()
        return 404, {}, b"{}"

    ids = [f"{'0' * 8}-{'0' * 8}-{'0' * 8}-{'0' * 8}-{number:08}" for number in range(3)]
    with (
        Recorder(answer) as recorder,
        dynorthanc.connect(recorder.url, version="1.12.7") as o,
        pytest.raises(JobInterrupted) as caught,
    ):
        o.anonymize(ids, level="Study")
    stopped = caught.value
    number = 3 if isinstance(pressed_at, str) else pressed_at
    assert [one.id for one in stopped.jobs] == ["j0", "j1", "j2"][:number]
    assert all(one.id in str(stopped) for one in stopped.jobs)
    assert (stopped.job is not None) == (pressed_at == "wait")
    maybe = "POST /studies/{id}/anonymize: the server may have made a job all the same"
    assert (maybe in str(stopped)) == (pressed_at != "wait") and stopped.maybe_done


@pytest.mark.parametrize("lost_at", [0, 2, "wait"])
def test_an_error_names_the_other_jobs_of_its_call(lost_at: int | str) -> None:
    """Nobody else would tell of them, and a second call would make everything twice."""
    made = itertools.count()

    def answer(got: Got) -> tuple[int, dict[str, str], bytes]:
        if got.target.endswith("/anonymize"):
            number = next(made)
            if number == lost_at:
                return 504, {}, b"a gateway's"
            return 200, {}, json.dumps({"ID": f"j{number}", "Path": f"/jobs/j{number}"}).encode()
        if got.target.startswith("/jobs/"):
            return 200, {}, b'{"State": "Failure", "Type": "ResourceModification"}'
        if got.target == "/tools/bulk-content":
            return 200, {}, json.dumps([{"ID": one, "Type": "Study"} for one in ids]).encode()
        return 404, {}, b"{}"

    ids = [f"{'0' * 8}-{'0' * 8}-{'0' * 8}-{'0' * 8}-{number:08}" for number in range(3)]
    with (
        Recorder(answer) as recorder,
        dynorthanc.connect(recorder.url, version="1.12.7") as o,
        pytest.raises(JobFailed if lost_at == "wait" else HTTPError) as caught,
    ):
        o.anonymize(ids, level="Study")
    others = {0: [], 2: ["j0", "j1"], "wait": ["j1", "j2"]}[lost_at]
    error = pickle.loads(pickle.dumps(caught.value))
    assert list(error.jobs) == others and error.maybe_done
    assert ("go on at the server" in str(error)) is bool(others)
    assert all(one in str(error) for one in others)


def test_ctrl_c_before_the_id_has_come_to_whoever_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    def pressed(*_: Any, **__: Any) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(job, "id_at", pressed)
    made = json.dumps({"ID": "j", "Path": "/jobs/j"}).encode()
    with (
        Recorder(lambda got: (200, {"Content-Type": "application/json"}, made)) as recorder,
        dynorthanc.connect(recorder.url, version="1.12.7", spec="bundled") as o,
        pytest.raises(JobInterrupted, match="the server may have made a job all the same"),
    ):
        o.post_studies_id_archive.submit("a")


def test_an_answer_that_names_no_job_may_have_made_one() -> None:
    with (
        Recorder(lambda got: (200, {}, b"{}")) as recorder,
        dynorthanc.connect(recorder.url, version="1.12.7", spec="bundled") as o,
        pytest.raises(IncompleteAnswer, match=r"the answer names no job.*may have done it") as caught,
    ):
        o.post_studies_id_archive.submit("a")
    assert caught.value.maybe_done


def test_whoever_gives_up_wakes_what_waits() -> None:
    given_up = threading.Event()
    running = waiting("Running")
    before = stopped.set(given_up)
    threading.Timer(0.05, given_up.set).start()
    try:
        began = time.monotonic()
        job._pause(60)
        assert time.monotonic() - began < 30 and running.state == "Running"
    finally:
        stopped.reset(before)


def test_other_errors_end_the_wait_at_once(pauses: list[float]) -> None:
    refused = HTTPError(401, "GET", "/jobs/j")
    with pytest.raises(HTTPError):
        waiting("Running", refused).wait()


def test_progress_is_told_in_percent(pauses: list[float]) -> None:
    told: list[tuple[float, float | None, str]] = []
    waiting("Running", "Success").wait(progress=lambda *said: told.append(said))
    assert told == [(50, 100, "Archive"), (100, 100, "Archive")]


def test_nothing_is_asked_until_something_is_wanted() -> None:
    lazy = waiting("Running")
    assert repr(lazy) == "<Job j>" and lazy.client.asked == 0  # type: ignore[attr-defined]
    assert lazy.state == "Running" and lazy.progress == 50
    assert lazy.client.asked == 1  # type: ignore[attr-defined]
