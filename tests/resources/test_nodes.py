"""Two real servers as each other's modality and peer: echo, find, move, get, store, copies."""

from __future__ import annotations

import datetime
import io
import itertools
import signal
import threading
from typing import Any

import pydicom
import pytest

import dynorthanc
from dynorthanc.client.job import Job
from dynorthanc.download import copy
from dynorthanc.errors import JobFailed, NotFound, UnsupportedRouteError, ValidationError
from dynorthanc.resources import nodes
from dynorthanc.testing import make_study
from dynorthanc.wire.transport import Transport
from fixtures import synthetic_ct
from tests.faultproxy import FaultProxy

OTHER = {"1.9.1": "1.13.0", "1.10.1": "1.12.7", "1.12.7": "1.10.1", "1.13.0": "1.9.1"}


@pytest.fixture(scope="module")
def images():
    series = [
        synthetic_ct.make_series("N1", "Net^One", slices=3, rows=16, accession_number="ACC1"),
        synthetic_ct.make_series(
            "N1", "Net^One", slices=2, rows=16, series_number=2, accession_number="ACC1"
        ),
        synthetic_ct.make_series("N2", "Net^Two", slices=2, rows=16, accession_number="ACC2"),
    ]
    return [synthetic_ct.to_bytes(dataset) for one in series for dataset in one]


@pytest.fixture
def pair(server, servers, images):
    """Each version with another one, which knows it by name; the first has images, the second is empty."""
    there = servers[OTHER[server.version]]
    with dynorthanc.connect(server.url) as here, dynorthanc.connect(there.url) as other:
        for patient in other.get_patients():
            other.delete_patients_id(patient)
        # the sandboxes share an AET: each knows it by the other's port alone, whatever other tests left
        for one in (here, other):
            for name in one.get_modalities():
                one.delete_modalities_id(name)
        here.put_modalities_id("other", AET=there.aet, Host="127.0.0.1", Port=there.dicom_port)
        other.put_modalities_id("back", AET=server.aet, Host="127.0.0.1", Port=server.dicom_port)
        here.put_peers_id("other", Url=there.url)
        for image in images:
            here.post_instances(image)
        yield here, other


@pytest.fixture
def here(pair):
    return pair[0]


@pytest.fixture
def other(pair):
    return pair[1]


def test_echo(here):
    here.modality("other").echo(timeout=30)
    here.put_modalities_id("nobody", AET="NOBODY", Host="127.0.0.1", Port=1)
    with pytest.raises(dynorthanc.HTTPError):
        here.modality("nobody").echo(timeout=1)
    with pytest.raises(NotFound):
        here.modality("unheard of").echo()


def test_find_gives_all_answers_and_leaves_no_query_behind(here, other):
    before = other.get_queries()
    found = other.modality("back").find("Study", PatientID="N*", StudyDescription="")
    assert {(one["PatientID"], one["StudyDescription"]) for one in found} == {
        ("N1", "Synthetic chest"),
        ("N2", "Synthetic chest"),
    }
    assert other.modality("back").find("study", PatientID=["N2", "N3"])[0]["PatientID"] == "N2"
    assert other.modality("back").find("Patient", {"PatientID": "nobody"}) == []
    assert other.get_queries() == before
    with pytest.raises(ValidationError, match="none of"):
        other.modality("back").find("Report")


def test_a_name_written_as_in_a_letter_is_told_of_where_it_gives_nothing(pair):
    back = pair[1].modality("back")
    with pytest.warns(UserWarning, match="PatientName with a blank or a comma gave nothing"):
        assert back.find("Study", PatientName="Net One") == []


def test_store_sends_and_gives_a_job(here, other):
    study = here.lookup_one("ACC1")
    job = here.modality("other").store(study).wait(120)
    assert job.type == "DicomModalityStore"
    assert other.get_studies() == [study] and other.num_instances == 5
    here.modality("other").store(here.find("Study")).wait(120)
    assert other.num_instances == 7


def test_store_sends_only_what_is_there(here, other):
    study = here.get_studies()[0]
    for what in ([study, "-".join(["12345678"] * 5)], []):
        with pytest.raises((ValidationError, LookupError)):
            here.modality("other").store(what)


def test_move_brings_what_was_found(here, other):
    back, before = other.modality("back"), other.get_queries()
    back.move("Study", back.find("Study", AccessionNumber="ACC1")).wait(120)
    assert other.num_instances == 5
    series = back.find("Series", StudyInstanceUID=back.find("Study", PatientID="N2")[0]["StudyInstanceUID"])
    back.move("Series", series[0]).wait(120)
    assert other.num_instances == 7
    back.move("Series", other.series[other.get_series()[0]]).wait(120)
    assert other.get_queries() == before
    with pytest.raises(ValidationError, match="SeriesInstanceUID is missing"):
        back.move("Series", {"StudyInstanceUID": "1.2"})


def test_move_of_several_at_once(here, other):
    back = other.modality("back")
    back.move("Study", [one["StudyInstanceUID"] for one in back.find("Study", PatientID="N*")]).wait(120)
    assert other.num_instances == 7


def test_get_brings_it_or_says_which_version_can(here, other):
    back = other.modality("back")
    studies = back.find("Study", AccessionNumber="ACC2")
    if other.version in ("1.9.1", "1.10.1"):
        with pytest.raises(UnsupportedRouteError, match="needs Orthanc"):
            back.get("Study", studies)
        return
    back.get("Study", studies).wait(120)
    assert other.num_instances == 2


def test_what_hasnt_come_is_no_success(here, other):
    """1.12.7 calls a C-GET of nothing a success, 1.9.1 and 1.10.1 a C-MOVE."""
    back, itself = other.modality("back"), other.get_system()["DicomAet"]
    calls = [lambda: back.move("Study", ["1.2.3"]), lambda: back.move("Study", ["1.2.3"], to=itself)]
    if other.version not in ("1.9.1", "1.10.1"):
        calls.append(lambda: back.get("Study", ["1.2.3"]))
    for call in calls:
        with pytest.raises(JobFailed, match=r"that were asked for aren't here|0xC000|network protocol"):
            call().wait(120)


def test_a_part_of_what_was_asked_for_is_no_success(here, other):
    back = other.modality("back")
    (study,) = back.find("Study", AccessionNumber="ACC1")
    job = back.move("Study", study)
    nodes._look(back, "Study", [study], job.wait(120))
    other.delete_instances_id(other.get_instances()[0])
    with pytest.raises(JobFailed, match="4 of the 5 images are here"):
        nodes._look(back, "Study", [study], job)


def test_a_calling_aet_is_used_or_refused(here, other):
    """Before 1.13.0 the modality's own wins, and the answer claims the contrary."""
    mine = {**here.get_modalities_id_configuration("other"), "LocalAet": "MINE"}
    here.put_modalities_id("other", **mine)
    image = here.get_instances()[0]
    if here.version == "1.13.0":
        here.modality("other").store(image, LocalAet="YOURS").wait(120)
        assert other.get_instances_id_metadata_name(image, "RemoteAET") == "YOURS"
        return
    with pytest.raises(ValidationError, match="calls itself as the modality's own LocalAet"):
        here.modality("other").store(image, LocalAet="YOURS")


def test_permissive_says_that_its_success_means_nothing(here, other):
    with pytest.warns(UserWarning, match="a success whatever is refused"):
        here.modality("other").store(here.get_studies(), Permissive=True).wait(120)


def test_a_peer(here, other):
    assert here.peer("other").system()["Version"] == other.version
    here.peer("other").store(here.get_studies()).wait(120)
    assert other.num_instances == 7


def test_patients_that_a_node_doesnt_find_are_told_before_others_are_moved(here, other):
    back, before = other.modality("back"), set(other.get_queries())
    is_old = not other["post_modalities_id_move"].operation.takes("body", "Asynchronous")
    with pytest.raises(ValidationError if is_old else JobFailed, match="1 of 2" if is_old else "DicomMove"):
        back.move("Patient", ["N1", "nobody"]).wait(120)
    assert not is_old or other.num_instances == 0
    assert set(other.get_queries()) <= before


def test_a_worklist(new_server, tmp_path):
    entry = pydicom.Dataset()
    entry.PatientID, entry.PatientName, entry.AccessionNumber = "W1", "Work^List", "ACC9"
    step = pydicom.Dataset()
    step.Modality, step.ScheduledStationAETitle, step.ScheduledProcedureStepStartDate = (
        "CT",
        "CT1",
        "20260101",
    )
    entry.ScheduledProcedureStepSequence = [step]
    entry.SOPClassUID, entry.SOPInstanceUID = "1.2.276.0.7230010.3.1.0.1", synthetic_ct.uid("worklist")
    entry.file_meta = pydicom.dataset.FileMetaDataset()
    entry.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
    (tmp_path / "one.wl").write_bytes(synthetic_ct.to_bytes(entry))
    config = {"Worklists": {"Enable": True, "Database": str(tmp_path)}}
    for version in OTHER:
        server = new_server(version, plugins=["ModalityWorklists"], config=config)
        with dynorthanc.connect(server.url) as o:
            o.put_modalities_id("itself", AET=server.aet, Host="127.0.0.1", Port=server.dicom_port)
            (found,) = o.modality("itself").worklist(PatientID="", PatientName="")
            assert found["PatientID"] == "W1" and found["PatientName"] == "Work^List"
            assert o.modality("itself").worklist(PatientID="W2") == []
            for modality, count in (("CT", 1), ("MR", 0)):
                step = {"Modality": modality, "ScheduledProcedureStepStartDate": datetime.date(2026, 1, 1)}
                assert len(o.modality("itself").worklist(ScheduledProcedureStepSequence=[step])) == count


def test_a_node_that_passes_over_a_condition_is_told_of(new_server, tmp_path, images):
    (tmp_path / "filter.lua").write_text(
        "function IncomingFindRequestFilter(query, origin) query['0010,0020'] = '' return query end"
    )
    server = new_server("1.13.0", config={"LuaScripts": [str(tmp_path / "filter.lua")]})
    with dynorthanc.connect(server.url) as o:
        o.upload(images)
        o.put_modalities_id("itself", AET=server.aet, Host="127.0.0.1", Port=server.dicom_port)
        with pytest.warns(UserWarning, match="1 of 2 answers have another PatientID"):
            assert len(o.modality("itself").find("Study", PatientID="N1")) == 2
        o.modality("itself").find("Study", AccessionNumber="acc1", PatientID="")


@pytest.mark.parametrize(
    ("wanted", "has", "is_other"),
    [
        ("A1", "a1 ", False),
        ("A*", "B1", True),
        ("A[1]*", "A[1]x", False),
        ("CT\\MR", "MR", False),
        ("CT", "MR\\CT", False),
        ("5", "5.0", False),
        ("5", "", False),
        ("5", None, False),
        ("5", "6", True),
    ],
)
def test_a_value_that_wasnt_asked_for(wanted, has, is_other):
    assert nodes._is_other(wanted, has) is is_other


# ---- copies -----------------------------------------------------------------------------------------------


def contents(o) -> dict[str, bytes]:
    return {instance: bytes(o.get_instances_id_file(instance)) for instance in o.get_instances()}


@pytest.mark.parametrize("via", ["http", "peer"])
def test_a_copy_is_the_same_and_a_second_one_does_nothing(here, other, via):
    report = here.copy_to(other, here.get_patients(), via=via)
    assert (report.copied, report.present, report.failed) == (7, 0, [])
    assert contents(other) == contents(here)
    report = here.copy_to(other, here.get_patients(), via=via)
    assert (report.copied, report.present) == (0, 7)


def test_a_copy_through_dicom_has_every_image(here, other):
    assert here.copy_to(other, here.find("Study", PatientID="N1"), via="dicom", name="other").copied == 5
    pixels = [pydicom.dcmread(io.BytesIO(content)).PixelData for content in contents(other).values()]
    assert len(set(pixels)) == 5
    assert here.copy_to(other, here.get_studies(), via="dicom", name="other").present == 5
    assert other.num_instances == 7


ACCELERATOR = """
import json, orthanc

def answer(value):
    return lambda output, uri, **request: output.AnswerBuffer(json.dumps(value), "application/json")

def send(output, uri, **request):
    body = json.loads(request["body"])
    peer, _, job = body["Peer"].partition(":")
    assert body["Compression"] == "gzip" and {one["Level"] for one in body["Resources"]} == {"Instance"}
    sent = {"Resources": [one["ID"] for one in body["Resources"]], "Asynchronous": not job}
    made = orthanc.RestApiPost("/peers/" + peer + "/store", json.dumps(sent))
    output.AnswerBuffer(json.dumps({"RemoteJob": job}) if job else made, "application/json")

orthanc.RegisterRestCallback("/plugins", answer(["transfers"]))
orthanc.RegisterRestCallback("/plugins/transfers", answer({"ID": "transfers", "Version": "1.5"}))
orthanc.RegisterRestCallback("/transfers/send", send)
"""


def test_a_copy_by_the_transfers_accelerator(new_server, tmp_path):
    """No package has that plugin: a script stands in for it, and answers as its source does."""
    (tmp_path / "script.py").write_text(ACCELERATOR)
    first, second = (new_server("1.13.0", python_script=tmp_path / "script.py") for _ in range(2))
    with dynorthanc.connect(first.url) as o, dynorthanc.connect(second.url) as other:
        o.put_peers_id("other", Url=second.url)
        studies = o.upload(make_study(2, 3)).studies
        assert o.copy_to(other, studies, via="transfers").copied == 6
        fetching = (
            other.modify(studies[0], wait=False).wait().id
        )  # a job of the other's, for one that fetches
        other.delete_studies_id(studies[0])
        assert o.copy_to(other, studies, via="transfers", name=f"other:{fetching}").copied == 6
        assert contents(o).items() <= contents(other).items()


def test_the_transfers_accelerator_is_named_where_it_is_missing(servers):
    urls = servers["1.13.0"].url, servers["1.9.1"].url
    with (
        dynorthanc.connect(urls[0]) as o,
        dynorthanc.connect(urls[1]) as other,
        pytest.raises(dynorthanc.PluginMissing, match=f"{urls[0]}: .* plugin transfers, .* hasn't loaded"),
    ):
        o.copy_to(other, o.get_studies(), via="transfers")


def test_a_copy_goes_on_where_it_was(here, other):
    instances = here.get_instances()
    here.copy_to(other, instances[:3])
    report = here.copy_to(other, here.get_studies())
    assert (report.copied, report.present) == (4, 3)


def test_what_is_deleted_before_it_is_listed_has_failed_and_the_rest_is_copied(here, other, monkeypatch):
    """Deleted just before the request that asks what is in it."""
    lost, kept = here.find("Series", PatientID="N1")
    send = type(here).send
    gone: list[str] = []

    def late(self, prepared, timeout=None, raw=False):
        uid = lost["MainDicomTags"]["SeriesInstanceUID"].encode()
        if not gone and prepared.path == "/tools/find" and uid in prepared.body:
            gone.append(lost["ID"])
            here.delete_series_id(lost["ID"])
        return send(self, prepared, timeout, raw)

    monkeypatch.setattr(type(here), "send", late)
    with pytest.raises(copy.CopyFailed, match="1 images or resources failed") as failed:
        here.copy_to(other, here.find("Study", PatientID="N1"))
    assert [id_ for id_, _ in failed.value.report.failed] == gone
    assert failed.value.report.copied == other.num_instances > 0
    assert other.get_series() == [kept["ID"]]


def test_images_that_no_search_finds_are_copied_all_the_same(servers, new_server, images, tmp_path):
    """A server may be set up to give no more than so many results."""
    limited = new_server("1.13.0", config={"LimitFindInstances": 1, "LimitFindResults": 1})
    with dynorthanc.connect(servers["1.13.0"].url) as here, dynorthanc.connect(limited.url) as small:
        here.upload(images, progress=False)
        of_these = here.find("Study", PatientID=["N1", "N2"])
        assert here.copy_to(small, of_these).copied == len(images)
        assert here.copy_to(small, of_these).present == len(images)
        assert small.download(small.get_patients(), tmp_path).fetched == len(images)
        assert small.copy_to(here, small.get_patients()).present == len(images)


def test_a_question_that_isnt_answered_in_time_is_asked_once_more(here, other, images, monkeypatch, tmp_path):
    """Each that a long work hangs on, of either server; one that somebody asks himself isn't."""
    late: set[tuple[str, str]] = set()
    answered = Transport._answered

    def slow(self, call):
        if not call.has_effect and (self.base_url, call.template) not in late:
            late.add((self.base_url, call.template))
            raise dynorthanc.errors.Timeout("no answer in time")
        return answered(self, call)

    level = here.find("Study").to_list()
    monkeypatch.setattr(Transport, "_answered", slow)
    monkeypatch.setattr("dynorthanc.wire.retries._FIRST", 0.01)
    with pytest.raises(dynorthanc.errors.Timeout):
        here.get_statistics()
    for what in (level, here.find("Patient")):
        late.clear()
        report = here.copy_to(other, what)
        assert report.copied + report.present == len(images)
        assert {url for url, _ in late} == {here.url, other.url} and report.repeated >= len(late)
    late.clear()
    assert here.download(level, tmp_path).fetched == len(images)
    late.clear()
    assert here.compare(other, level).same == len(images)


def test_ctrl_c_ends_a_copy_and_says_what_was_copied(here, other, monkeypatch):
    def press(done: float, *_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(copy, "_TOGETHER", 2)
    with pytest.raises(dynorthanc.CopyInterrupted) as stopped:
        here.copy_to(other, here.get_patients(), workers=1, progress=press)
    report = stopped.value.report
    assert 2 <= report.copied == other.num_instances and not report.failed


def test_ctrl_c_ends_the_job_of_a_copy(here, other, monkeypatch):
    """What it would still send, nobody would count."""
    cancelled, sent, cancel = threading.Event(), itertools.count(), Job.cancel

    def pressed(method: str, target: str) -> bool:
        if method == "POST" and target == "/instances" and next(sent) == 1:
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
            cancelled.wait(10)
        return False

    monkeypatch.setattr(Job, "cancel", lambda job: (cancel(job), cancelled.set())[0])
    before = {job.id for job in here.iter_jobs()}
    with FaultProxy(other.url) as slow:
        here.put_peers_id("slow", Url=slow.url)
        slow.break_next("502", 1, pressed)
        with pytest.raises(dynorthanc.CopyInterrupted) as stopped:
            here.copy_to(other, here.get_patients(), via="peer", name="slow", progress=False)
        here.delete_peers_id("slow")
    (job,) = (one for one in here.iter_jobs() if one.id not in before)
    assert job.error is not None and 1 <= other.num_instances < here.num_instances
    assert stopped.value.report.copied == other.num_instances and not stopped.value.report.failed


def test_every_image_is_accounted_for_where_the_other_server_goes_away(new_server, images, monkeypatch):
    there = new_server("1.13.0")
    with dynorthanc.connect(new_server("1.13.0").url) as here, dynorthanc.connect(there.url) as other:
        ids = here.upload(images, progress=False).instances

        stored, store = itertools.count(), copy._Copy._store

        def killed_before_the_third(self: copy._Copy, *image: Any) -> None:
            if next(stored) == 2:
                there.kill()
            store(self, *image)

        monkeypatch.setattr(copy._Copy, "_store", killed_before_the_third)
        monkeypatch.setattr(copy, "_TOGETHER", 2)
        monkeypatch.setattr(copy, "_AT_ONCE", 1)  # the first two are compared before the third is sent
        with pytest.raises(copy.CopyFailed) as failed:
            here.copy_to(other, ids, workers=1, progress=False)
        report = failed.value.report
        listed = [id_ for id_, _ in report.failed if id_]
        assert report.failed[-1][0] == "" and report.copied == 2
        assert len(set(listed)) == len(listed) <= len(ids) - report.copied


def test_large_images_are_copied_too(here, other, monkeypatch):
    monkeypatch.setattr("dynorthanc.download.fetch._LARGE", 100)
    here.copy_to(other, here.get_studies())
    assert contents(other) == contents(here)


@pytest.mark.parametrize("large", [False, True])
def test_images_go_compressed_where_that_is_faster_and_arrive_as_they_were(here, other, monkeypatch, large):
    if large:
        monkeypatch.setattr("dynorthanc.download.fetch._LARGE", 100)
    monkeypatch.setattr("dynorthanc.wire.compression.Compression.wants", lambda self, size: True)
    assert here.copy_to(other, here.get_studies()).copied == 7
    assert contents(other) == contents(here)


def test_an_image_that_differs_there_is_told(here, other, images):
    changed = pydicom.dcmread(io.BytesIO(images[0]))
    changed.PatientComments = "not the same"
    stored = other.post_instances(synthetic_ct.to_bytes(changed))["ID"]
    with pytest.raises(copy.CopyFailed, match="another content") as failed:
        here.copy_to(other, here.get_studies())
    assert [id_ for id_, _ in failed.value.report.failed] == [stored]
    assert failed.value.report.copied == 6


def test_of_modalities_of_one_name_and_port_the_one_at_the_others_host_is_meant(here, other):
    modality = here.get_modalities_id_configuration("other")
    here.put_modalities_id("a-namesake", **{**modality, "Host": "127.0.0.2"})
    assert here.copy_to(other, here.get_studies(), via="dicom").copied == 7
    here.put_modalities_id("other", **{**modality, "Host": "127.0.0.3"})
    with pytest.raises(ValidationError, match=r"several modalities .* give name="):
        here.copy_to(other, here.get_studies(), via="dicom")


def test_who_the_other_is_must_be_known(here, other):
    here.delete_peers_id("other")
    for name in here.get_modalities():
        here.delete_modalities_id(name)
    for via in ("peer", "dicom"):
        with pytest.raises(ValidationError, match="configure one"):
            here.copy_to(other, here.get_studies(), via=via)
    with pytest.raises(ValidationError, match="one of http, peer, dicom"):
        here.copy_to(other, here.get_studies(), via="mail")
    with pytest.raises(ValidationError, match="workers"):
        here.copy_to(other, here.get_studies(), workers=0)
