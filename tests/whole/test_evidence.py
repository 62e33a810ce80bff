"""Since when an argument is honoured: each proof on four real servers, and our timeline held against them."""

from collections import defaultdict

import pydicom
import pytest
from pydicom.dataset import FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

from dynorthanc import Api
from tests.evidence import CASES, VERSIONS
from tests.evidence.bench import Bench, Benches

GROUPS = defaultdict(list)
"""What is seen in one way, on one version: (how, place, name, version) → cases."""
for case in CASES:
    for version in VERSIONS:
        if case.is_there(version):
            GROUPS[case.probe.__name__, case.place, case.name, version].append(case)


@pytest.fixture(scope="module")
def benches(servers):
    """Version → a server filled for the proofs."""
    with Benches(servers) as filled:
        yield filled


@pytest.mark.parametrize("group", GROUPS, ids=lambda group: "-".join(group))
def test_the_server_honours_it_where_we_say_so_and_nowhere_else(group, benches):
    *_, version = group
    bench, cases = benches[version], GROUPS[group]
    honoured = {case.template: case.probe(bench, case.template, case.name) for case in cases}
    assert honoured == {case.template: case.is_honoured(version) for case in cases}


@pytest.mark.parametrize("version", VERSIONS)
def test_the_timeline_offers_what_was_seen_and_refuses_the_rest(version):
    operations = {operation.route: operation for operation in Api.for_version(version)}
    wrong = []
    for case in CASES:
        if case.is_there(version):
            arguments = operations[f"{case.method} {case.template}"].of(case.place)
            offered = any(a.name == case.name and not a.ignored for a in arguments)
            if offered != case.is_honoured(version):
                wrong.append((case.method, case.template, case.place, case.name, offered))
    assert wrong == []


def test_no_argument_is_late_without_proof():
    """Whatever the timeline has later than its route is a matter of proof (or can't be: then it is said)."""
    from dynorthanc.spec.timeline import load

    proven = {(f"{case.method} {case.template}", f"{case.place} {case.name}") for case in CASES}
    no_effect_possible = {
        (f"POST /instances/{{id}}/{job}", "body KeepLabels") for job in ("modify", "anonymize")
    }
    no_effect_possible |= {
        (f"POST {route}", "body Utf8")
        for route in (
            "/patients/{id}/media",
            "/studies/{id}/media",
            "/series/{id}/media",
            "/tools/create-media",
            "/tools/create-media-extended",
        )
    }
    with_a_worklist = {("POST /modalities/{id}/find-worklist", f"body {name}") for name in WORKLIST}
    peers = {("PUT /peers/{id}", "body Timeout")}
    late = {
        (route, key)
        for route, facts in load().operations.items()
        for key, argument in facts["arguments"].items()
        if argument.get("since", facts["since"]) != facts["since"]
    }
    assert late - proven - no_effect_possible - with_a_worklist - peers == set()


WORKLIST = ("Query", "Short", "Full", "Simplify", "Timeout")


@pytest.mark.parametrize("version", VERSIONS)
def test_form_of_worklists(version, new_server, tmp_path):
    """The only proof that needs a plugin: the query had no options before 1.9.5, it was the body itself."""
    write_worklist(tmp_path / "one.wl")
    server = new_server(
        version,
        plugins=["ModalityWorklists"],
        config={
            "Worklists": {"Enable": True, "Database": str(tmp_path)},
            "DicomAlwaysAllowFindWorklist": True,
        },
    )
    bench = Bench(server.url, version, server.dicom_port, server.aet)
    path, asked = "/modalities/self/find-worklist", {"PatientID": "", "PatientName": "Work*"}
    assert bench.post(path, asked)[0]["PatientID"] == "WL1"
    operation = Api.for_version(version).get("post_modalities_id_find_worklist")
    offered = {argument.name for argument in operation.arguments}
    if version == "1.9.1":
        assert bench.refuses("POST", path, json={"Query": asked})
        assert not offered & set(WORKLIST)
    else:
        assert bench.post(path, {"Query": asked})[0]["PatientID"] == "WL1"
        assert bench.post(path, {"Query": asked, "Short": True})[0]["0010,0020"] == "WL1"
        assert bench.post(path, {"Query": asked, "Full": True})[0]["0010,0020"]["Value"] == "WL1"
        for name in ("Simplify", "Timeout"):
            assert bench.refuses("POST", path, json={"Query": asked, name: "nonsense"})
        assert offered >= set(WORKLIST)


def write_worklist(path):
    dataset = pydicom.Dataset()
    dataset.PatientID, dataset.PatientName, dataset.StudyInstanceUID = "WL1", "Work^List", generate_uid()
    step = pydicom.Dataset()
    step.Modality, step.ScheduledStationAETitle = "CT", "ORTHANC"
    dataset.ScheduledProcedureStepSequence = [step]
    dataset.file_meta = FileMetaDataset()
    dataset.file_meta.MediaStorageSOPClassUID = "1.2.276.0.7230010.3.1.0.1"  # as DCMTK's worklist files have
    dataset.file_meta.MediaStorageSOPInstanceUID = generate_uid()
    dataset.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    pydicom.dcmwrite(path, dataset, enforce_file_format=True)
