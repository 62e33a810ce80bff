"""Edits on four real servers: copies by jobs, labels, metadata and attachments with their revisions."""

from __future__ import annotations

import logging
import re
import threading

import pytest

import dynorthanc
from dynorthanc import ValidationWarning
from dynorthanc.client.job import Job
from dynorthanc.errors import Conflict, NotFound, UnsupportedRouteError, ValidationError
from dynorthanc.resources.resolve import UnknownResource
from fixtures import synthetic_ct

OLD = ("1.9.1", "1.10.1")


@pytest.fixture
def o(server):
    with dynorthanc.connect(server.url) as client:
        for patient in ("E1", "E2"):
            for number in (1, 2):
                for image in synthetic_ct.make_series(patient, slices=2, rows=8, series_number=number):
                    client.post_instances(synthetic_ct.to_bytes(image))
        yield client


@pytest.fixture
def study(o):
    return o.lookup_one(synthetic_ct.uid("E1", "study"))


def patient_id(o, study: str) -> str:
    return o.get_studies_id(study)["PatientMainDicomTags"].get("PatientID", "")


# ---- copies -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("named", [lambda o, id_: id_, lambda o, id_: o.studies[id_]], ids=["id", "place"])
def test_anonymize_makes_a_copy_and_keeps_the_source(o, study, named):
    made = o.anonymize(named(o, study), Replace={"PatientID": "ANON"}, Force=True)
    assert made["Type"] == "Study" and patient_id(o, made["ID"]) == "ANON"
    assert patient_id(o, study) == "E1"
    assert len(o.get_studies()) == 3


def test_the_source_goes_only_when_told(o, study):
    made = o.anonymize(study, keep_source=False)
    assert study not in o.get_studies()
    assert made["ID"] in o.get_studies()


def test_several_at_once_and_jobs_to_wait_for(o):
    made = o.anonymize(o.find("Study", PatientID="E*"), level="Study")
    assert len(made) == 2 and {one["ID"] for one in made} <= set(o.get_studies())
    job = o.anonymize(o.get_patients()[0], wait=False)
    assert isinstance(job, Job) and job.wait(120).content["Type"] == "Patient"
    jobs = o.modify(o.get_series()[:2], wait=False, Replace={"SeriesDescription": "changed"})
    assert [job.wait(120).state for job in jobs] == ["Success", "Success"]


def test_modify_replaces_in_a_copy(o, study):
    made = o.modify(study, Replace={"StudyDescription": "Phantom"}, Keep=["SOPInstanceUID"], Force=True)
    described = {s: o.get_studies_id(s)["MainDicomTags"]["StudyDescription"] for s in (study, made["ID"])}
    assert described == {study: "Synthetic chest", made["ID"]: "Phantom"}


def test_an_instance_is_not_edited_by_a_job(o):
    with pytest.raises(ValidationError, match="post_instances_id_anonymize"):
        o.anonymize(o.get_instances()[0])


def test_a_place_that_is_no_resource_is_refused(o, study):
    for place in (o.studies, o.studies[study].series, o.studies[study].metadata["a"], o.jobs["1"]):
        with pytest.raises(ValidationError, match=rf"the place {re.escape(place._template)} was given, "):
            o.anonymize(place)
    with pytest.raises(UnknownResource):
        o.anonymize(o.series[study])


def test_a_place_of_another_server_is_refused(o, study, servers):
    with dynorthanc.connect(servers["1.13.0" if o.version != "1.13.0" else "1.12.7"].url) as other:
        place = other.studies[study]
        for call in (o.anonymize, o.show, lambda one: o.modify([study, one], Replace={"StudyID": "x"})):
            with pytest.raises(ValidationError, match=r"another server"):
                call(place)
        with pytest.raises(ValidationError, match=r"another server"):
            o.split(study, series=other.series[study])


def test_a_place_where_nothing_of_that_level_is_stored_is_refused_in_words(o, study):
    one, instance = o.get_studies_id(study)["Series"][0], o.get_instances()[0]
    for place in (o.studies, o.studies[study].series, o.instances[instance].frames[0]):
        for call in (o.show, o.metadata, o.lookup, o.lookup_one):
            with pytest.raises(ValidationError, match=rf"the place {re.escape(place._template)} was given, "):
                call(place)
    for wrong in (o.series[one], o.get_series_id(one)):
        for call in (o.split, o.merge):
            with pytest.raises(ValidationError, match="Series was given, where Study is meant"):
                call(wrong, study)
    with pytest.raises(ValidationError, match="Study was given, where Instance is meant"):
        o.split(study, instances=[o.studies[study]])
    with pytest.raises(ValidationError, match="more than one was named"):
        o.merge([study, study], study)
    with pytest.raises(ValidationError, match="which has nothing below"):
        o.find("Instance", parent=o.instances[instance])


def test_misspelt_options_are_refused(o, study):
    with pytest.raises(ValidationError, match="Replace"):
        o.modify(study, Replaces={"StudyDescription": "x"})
    assert len(o.get_studies()) == 2


def test_split_and_merge_keep_their_sources(o, study):
    series = o.get_studies_id(study)["Series"]
    made = o.split(study, series[0])
    assert o.get_studies_id(made["ID"])["Series"] != series[:1]
    assert sorted(o.get_studies_id(study)["Series"]) == sorted(series)
    assert o.num_instances == 8 + 2
    other = o.lookup_one(synthetic_ct.uid("E2", "study"))
    with pytest.warns(ValidationWarning, match="images of another patient this one's"):
        merged = o.merge(other, study)
    assert merged["ID"] == other
    assert len(o.get_studies_id(other)["Series"]) == 4
    assert sorted(o.get_studies_id(study)["Series"]) == sorted(series)


def test_split_and_merge_move_when_told(o, study):
    series = o.get_studies_id(study)["Series"]
    o.split(study, series[:1], keep_source=False)
    assert o.get_studies_id(study)["Series"] == series[1:]
    other = o.lookup_one(synthetic_ct.uid("E2", "study"))
    with pytest.warns(ValidationWarning, match="another patient"):
        o.merge(other, [study], keep_source=False)
    assert study not in o.get_studies()
    assert o.num_instances == 8


# ---- labels -----------------------------------------------------------------------------------------------


def test_labels(o, study, caplog):
    if o.version in OLD:
        for call in (
            lambda: o.add_labels(study, "urgent"),
            lambda: o.remove_labels(study, "urgent"),
            lambda: o.labels_of(study),
        ):
            with pytest.raises(UnsupportedRouteError, match=r"needs Orthanc 1\.12\.0"):
                call()
        return
    o.add_labels([study, *o.get_patients()], ["urgent", "checked"])
    assert o.labels_of(study) == ["checked", "urgent"]
    assert o.labels_of(o.get_patients()[0], level="Patient") == ["checked", "urgent"]
    o.remove_labels(study, "urgent")
    assert o.labels_of(study) == ["checked"]
    for call in (o.add_labels, o.remove_labels):  # all labels, or none
        with pytest.raises(ValidationError, match="can be no label"):
            call(study, ["checked", "done", "no label"])
    assert o.labels_of(study) == ["checked"]
    caplog.clear()
    with caplog.at_level(logging.DEBUG, logger="dynorthanc"):
        o.add_labels([study, study], "level", level="study")
    assert len(caplog.records) == 1  # nothing is looked up, and nothing done twice
    with pytest.raises(UnknownResource, match="no series"):
        o.add_labels([study], "level", level="Series")
    with pytest.raises(ValidationError, match="no label"):
        o.add_labels(study, [])


# ---- metadata and attachments -----------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["metadata", "attachments"])
def test_entries_are_a_mapping(o, study, kind):
    entries = getattr(o, kind)(study)
    first = "text" if kind == "metadata" else b"\x00bytes"
    entries.set("1024", first)
    assert entries["1024"] == first == entries.get("1024")
    assert "1024" in entries and "1024" in list(entries)
    assert entries.get("1025", "nothing") == "nothing"
    everything = dict(entries)
    assert everything["1024"] == first and everything == dict(entries.items()) == {**entries}
    assert entries.keys() == list(everything) and entries.values() == list(everything.values())
    with pytest.raises(NotFound):
        entries["1025"]
    entries.update("1025", lambda old: b"new" if old is None else b"wrong")
    entries.update("1025", lambda old: old + (b"er" if isinstance(old, bytes) else "er"))
    assert entries["1025"] in (b"newer", "newer")
    entries.delete("1024")
    assert "1024" not in entries
    assert repr(entries).startswith(f"<{kind} of a study: ")


def test_bytes_that_are_no_text_stay_what_they_are(o, study):
    entries, name = o.metadata(study), b"M\xfcller"
    entries["1024"] = name
    assert entries["1024"] == name and o.get_studies_id_metadata_name(study, "1024") == name
    assert o.GET(f"/studies/{study}/metadata/1024") == name
    with pytest.raises(TypeError):
        entries.update("1024", lambda old: old + "; seen")
    entries.update("1024", lambda old: old + b"; seen")
    assert entries["1024"] == name + b"; seen"
    entries["1024"] = "Müller"
    assert entries["1024"] == "Müller" == o.get_studies_id_metadata_name(study, "1024")


def test_who_was_slower_is_told_though_the_server_wants_no_revisions(o, study):
    for entries in (o.metadata(study), o.attachments(study)):
        assert 1024 not in entries
        entries.set("1024", b"one")
        assert 1024 in entries and "1024" in entries
        first = entries.read("1024").revision
        entries.set("1024", b"two")
        with pytest.raises(ValidationError if o.version == "1.9.1" else Conflict):
            entries.set("1024", b"three", revision=first)
        with pytest.raises(ValidationError if o.version == "1.9.1" else Conflict):
            entries.delete("1024", revision=first)
        assert entries["1024"] in ("two", b"two")


@pytest.mark.parametrize("name", ["If-None-Match", "If-Unmodified-Since", "If-Match"])
def test_a_condition_that_the_server_doesnt_look_at_is_refused(servers, instance, name):
    with dynorthanc.connect(servers["1.12.7"].url) as o:
        study, headers = o.post_instances(instance)["ParentStudy"], {name: "*"}
        for call in (
            lambda: o.put_studies_id_metadata_name(study, "1024", data="two", headers=headers),
            lambda: o.DELETE(f"/studies/{study}", headers=headers),
            lambda: o.studies[study].labels["a"].put(headers=headers),
        ):
            with pytest.raises(ValidationError, match=name):
                call()
        assert o.GET(f"/studies/{study}", headers=headers)["ID"] == study


def test_what_hasnt_changed_is_none_and_not_empty(servers, instance):
    with dynorthanc.connect(servers["1.12.7"].url) as o:
        study = o.post_instances(instance)["ParentStudy"]
        entries = o.metadata(study)
        entries["1024"] = "one"
        known = {"If-None-Match": entries.read("1024").revision}
        assert o.get_studies_id_metadata_name(study, "1024", headers=known) is None
        assert o.GET(f"/studies/{study}/metadata/1024", headers=known, raw=True).status_code == 304


@pytest.mark.parametrize("version", ["1.10.1", "1.12.7", "1.13.0"])
def test_a_lost_race_is_told(new_server, instance, version):
    server = new_server(version, config={"CheckRevisions": True})
    with dynorthanc.connect(server.url) as o:
        o.post_instances(instance)
        for entries in (o.metadata(o.get_studies()[0]), o.attachments(o.get_studies()[0])):
            entries.set("1024", b"1")
            first = entries.read("1024").revision
            entries.set("1024", b"2", revision=first)
            second = entries.read("1024").revision
            assert first != second
            with pytest.raises(Conflict):
                entries.set("1024", b"3", revision=first)
            with pytest.raises(Conflict):
                entries.set("1024", b"3")
            with pytest.raises(Conflict):
                entries.delete("1024", revision=first)
            assert entries["1024"] in ("2", b"2")
            entries.delete("1024", revision=second)
            assert "1024" not in entries


def test_updates_at_the_same_time_are_all_there(servers, instance):
    with dynorthanc.connect(servers["1.12.7"].url) as o:
        counter = o.metadata(o.post_instances(instance)["ParentStudy"])
        counter.set("1024", "0")

        def count() -> None:
            for _ in range(5):
                counter.update("1024", lambda old: str(int(old) + 1))

        threads = [threading.Thread(target=count) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert counter["1024"] == "15"
