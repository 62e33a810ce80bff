"""A place such as `o.studies[id]`, given where the id or name is meant that it ends in. Nothing is sent."""

from __future__ import annotations

import json

import pytest

import dynorthanc
from dynorthanc import ValidationError
from dynorthanc.testing import make_study

ID = "-".join(["0fc4d1ab"] * 5)


def client(url: str = "http://127.0.0.1:9") -> dynorthanc.Orthanc:
    return dynorthanc.connect(url, spec="bundled", version="1.13.0")


@pytest.fixture(scope="module")
def o() -> dynorthanc.Orthanc:
    return client()


def body(prepared):
    return json.loads(prepared.body)


def test_it_is_taken_for_its_id(o):
    study = o.studies[ID]
    assert o.get_studies_id.request(study).path == o.studies[study].get.request().path == f"/studies/{ID}"
    assert o.get_studies_id.request(id=study).path == f"/studies/{ID}"
    assert o.get_jobs_id.request(o.jobs["7"]).path == "/jobs/7"
    assert body(o.post_tools_find.request(Level="Series", Query={}, ParentStudy=study))["ParentStudy"] == ID
    assert body(o.post_tools_bulk_content.request(Resources=[study, ID]))["Resources"] == [ID, ID]
    sent = o.prepare("POST", "/tools/bulk-content", json={"Resources": [study]})
    assert body(sent)["Resources"] == [ID]
    assert o.modality(o.modalities["X"]).name == o.peer(o.peers["X"]).name == "X"


def test_one_of_another_list_or_server_is_refused_in_words(o):
    with pytest.raises(ValidationError, match=r"the place /studies/\{id\} was given, where one of /series/…"):
        o.get_series_id(o.studies[ID])
    with pytest.raises(ValidationError, match="where one of /jobs/… is meant"):
        o.job(o.studies[ID])
    with pytest.raises(ValidationError, match="a place of another server"):
        o.get_studies_id(client("http://127.0.0.1:10").studies[ID])
    with pytest.raises(ValidationError, match="is not a string"):  # no id is meant there
        o.post_tools_find(Level="Study", Query={"PatientID": o.studies[ID]})
    with pytest.raises(ValidationError, match="several are given as a list"):
        o.add_labels(ID, o.studies[ID])


def test_an_id_of_another_level_at_a_place_deletes_nothing(servers):
    with dynorthanc.connect(servers["1.13.0"].url) as o:
        o.upload(make_study(series=1, instances=1), progress=False)
        series = o.get_series()[0]
        for call in (o.post_tools_bulk_delete, o.post_tools_bulk_content):
            with pytest.raises(ValidationError, match="nothing of that id there"):
                call(Resources=[o.studies[series]])
        assert series in o.get_series()
