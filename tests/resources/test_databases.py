"""What differs by the database behind a server: told before anything is sent, or done here instead."""

from __future__ import annotations

import pickle

import pytest

import dynorthanc
from dynorthanc.client import plugins
from dynorthanc.doctor import diagnose
from dynorthanc.errors import OrthancError, ValidationError
from fixtures import synthetic_ct

FIND = {"Level": "Study", "Query": {}}


@pytest.fixture
def o(backend):
    """A client of a server with three patients, of one study with two images each."""
    with dynorthanc.connect(backend.url) as client:
        for number in range(3):
            client.upload(synthetic_ct.make_series(f"P{number}", slices=2, rows=8), progress=False)
        yield client


def knows_extended(o):
    return o.supports("/tools/find:ParentStudy")


def test_what_the_server_says_of_its_database_is_part_of_its_api(o, backend):
    kind = "SQLite" if backend.database is None else backend.database.section
    assert o.api.backend.name == kind
    is_plain = kind == "SQLite"
    found = diagnose(o.url)["database"]
    assert found.text.startswith(
        "SQLite" if is_plain else f"{kind} plugin {o.GET(f'/plugins/{kind.lower()}-index')['Version']}"
    )
    assert ("whole lists take more requests" in found.text) is (knows_extended(o) and not is_plain)
    assert (found.level, found.advice) == ("ok", "") if is_plain else found.level == "note"
    if knows_extended(o):
        assert o.supports("/tools/find:OrderBy") is o.supports("/changes:type") is is_plain
        assert o.api.lacks("HasExtendedFind") is not is_plain
        with dynorthanc.Fleet({"a": o.url}) as fleet:
            assert fleet.common.lacks("HasExtendedFind") is not is_plain
    assert pickle.loads(pickle.dumps(o.api)).backend == o.api.backend
    with dynorthanc.connect(o.url) as again:
        assert again.api is o.api
    if not is_plain and knows_extended(o):
        reason = rf"OrderBy: needs an extended find: this server's {kind} plugin \d+\.\d+ has none; .*7.0"
        with pytest.raises(dynorthanc.RequirementError, match=reason):
            o.require("/tools/find:OrderBy")
        with pytest.raises(ValidationError, match=r"needs an extended find: .* plugin \d+\.\d+ has none"):
            o.find("Study", order_by="StudyDate")
        api = plugins.in_full(o)  # what is compared is looked at closely
        assert (
            api.backend.version
            and f"needs extended changes: this server's {api.backend.words} has"
            in str(api.diff(dynorthanc.Api.for_version(o.version)))
        )
        assert repr(api).startswith(f"<Api of Orthanc {o.version} on {kind} plugin {api.backend.version}: ")
        assert f"Orthanc {o.version} on {api.backend.words} → " in str(api.diff(o.api))
        assert "needs an extended find" in o.post_tools_find.__doc__


def calls(o):
    """Calls that such a database ignores, can't do or understands otherwise."""
    study, patient = o.get_studies()[0], o.get_patients()[0]
    return [
        {**FIND, "Since": 1},
        {**FIND, "OrderBy": [{"Type": "DicomTag", "Key": "StudyDate", "Direction": "ASC"}]},
        {**FIND, "MetadataQuery": {"LastUpdate": "*"}},
        {**FIND, "Since": 1, "Limit": 0},
        {**FIND, "ParentPatient": patient, "Limit": 1},
        {**FIND, "ParentPatient": patient, "Limit": 1, "Since": 0},
        {**FIND, "ParentPatient": patient, "Query": {"PatientID": "P1"}},
        {**FIND, "Level": "Series", "ParentStudy": study, "Labels": ["a"]},
        {**FIND, "Query": {"ModalitiesInStudy": "CT"}, "Since": 1, "Limit": 1},
    ]


def test_what_it_cant_do_is_told_before_it_is_sent(o):
    if not knows_extended(o):
        pytest.skip("nothing of this is in so old a version")
    lacks = o.api.lacks("HasExtendedFind")
    told = [bool(o.check("POST", "/tools/find", json=call)) for call in calls(o)]
    assert told == [lacks] * len(told)
    assert not o.check("POST", "/tools/find", json={**FIND, "OrderBy": [], "MetadataQuery": {}})
    assert not o.check("POST", "/tools/find", json={**FIND, "MetadataQuery": {"LastUpdate": ""}})
    assert not o.check("POST", "/tools/find", json={**FIND, "Since": 1, "Limit": 1})
    assert not o.check("POST", "/tools/find", json={**FIND, "ParentPatient": o.get_patients()[0], "Limit": 0})
    assert not o.check("GET", "/changes", {"type": "All"})
    assert len(o.get_changes(type="All")["Changes"]) == len(o.get_changes()["Changes"])
    below = {**FIND, "Level": "Instance", "ParentStudy": o.get_studies()[0], "Since": 1}
    assert len(o.post_tools_find(below)) == 1, "it is heeded there"
    assert bool(o.check("GET", "/changes", {"type": "NewStudy"})) is lacks
    for everything in ({"Labels": [], "LabelsConstraint": "None"}, {"LabelsConstraint": "None"}):
        for route in ("/tools/find", "/tools/count-resources"):
            found = o.check("POST", route, json={**FIND, **everything})
            assert bool(found) is (lacks or o.version == "1.12.7")
    parents = {"ParentPatient": o.get_patients()[0], "ParentStudy": o.get_studies()[0]}
    (one,) = o.check("POST", "/tools/find", json={**FIND, "Level": "Series", **parents})
    assert "ParentStudy" in str(one) and "is ignored beside ParentPatient" in str(one)


def test_helpers_do_it_all_the_same(o):
    assert {c["ChangeType"] for c in o.iter_changes(types="NewStudy")} == {"NewStudy"}
    assert len(list(o.iter_changes(types="NewStudy"))) == 3
    if not knows_extended(o):
        return
    study = o.get_studies()[0]
    (record,) = o.find("Study", parent=o.get_studies_id(study)["ParentPatient"])
    assert record["ID"] == study
    images = o.find("Instance", InstanceNumber="1", parent=study)
    assert images.count() == 1 and images.one()["MainDicomTags"]["InstanceNumber"] == "1"
    assert len(o.find("Instance", parent=study, limit=1).to_list()) == 1
    assert o.find("Instance", parent=study).count() == 2
    assert len(o.find("Study", ModalitiesInStudy="CT", page=1).to_list()) == 3
    assert o.find("Study", ModalitiesInStudy="CT").count() == 3


def test_labels_are_told_apart_by_their_case(o):
    if not o.supports("/tools/find:Labels"):
        pytest.skip("there are no labels in so old a version")
    small, capital, none = sorted(o.get_studies())
    o.add_labels(small, ["delete", "a"])
    o.add_labels(capital, "DELETE")
    assert list(o.find("Study", labels="delete", expand=False)) == [small]
    assert o.find("Study", labels=["delete", "DELETE"], labels_constraint="Any").count() == 2
    assert set(o.find("Study", labels="delete", labels_constraint="None", expand=False)) == {capital, none}
    o.remove_labels(capital, "delete")
    assert o.labels_of(capital) == ["DELETE"]
    asked = {**FIND, "Labels": ["delete"]}
    assert bool(o.check("POST", "/tools/find", json=asked)) is o.api.lacks("CaseOfLabels")
    assert not o.check("POST", "/tools/find", json={**asked, "Query": {"PatientID": "nobody"}})
    if o.api.lacks("CaseOfLabels"):
        with pytest.raises(ValidationError, match=r"takes the same label in another case.* find\(labels=\)"):
            o.post_tools_count_resources({**asked, "LabelsConstraint": "None"})
        with pytest.raises(OrthancError, match="'Delete' can't be put beside 'DELETE': it needs labels that"):
            o.add_labels(capital, "Delete")
        with pytest.raises(ValidationError, match="isn't put beside the same label in another case"):
            o.put_studies_id_labels_label(capital, "Delete")
        with pytest.raises(ValidationError, match="takes away the same label in another case"):
            o.DELETE(f"/studies/{capital}/labels/delete", validate="off")
    o.DELETE(f"/studies/{capital}/labels/nothing")
    o.delete_studies_id_labels_label(capital, "DELETE")
    assert not o.labels_of(capital) and o.labels_of(small) == ["a", "delete"]


def test_metadata_that_would_be_cut(o):
    study = o.get_studies()[0]
    found = o.check("PUT", f"/studies/{study}/metadata/1024", data=b"a\0b")
    assert bool(found) is o.api.lacks("BytesInMetadata")
    found = o.check("PUT", f"/studies/{study}/metadata/1024", data=b"M\xfcller")
    assert bool(found) is o.api.lacks("BytesInMetadata")
    o.metadata(study).set("1024", "whole")
    assert o.metadata(study)["1024"] == "whole"
