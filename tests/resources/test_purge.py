"""Retention on four real servers: what is due, what is kept, and nothing deleted without being told so."""

import json
from datetime import date, timedelta

import pytest

from dynorthanc import RequirementError, ValidationError, connect
from dynorthanc.resources.purge import _day
from dynorthanc.testing import make_study
from tests.cli.test_app import run  # noqa: F401 - a fixture
from tests.faultproxy import FaultProxy


def day(ago: int) -> str:
    return f"{date.today() - timedelta(days=ago):%Y%m%d}"


DATES = {"OLD": day(400), "DUE": day(31), "EDGE": day(30), "NEW": day(0), "NONE": ""}


@pytest.fixture
def o(server):
    with connect(server.url) as client:
        client.upload(
            [image for p, d in DATES.items() for image in make_study(1, 1, rows=8, PatientID=p, StudyDate=d)]
        )
        yield client


def patients(records) -> set[str]:
    return {record["PatientMainDicomTags"]["PatientID"] for record in records}


def has_labels(o) -> bool:
    return o.supports("/tools/find:Labels")


def test_what_is_due_is_shown_and_deleted_when_told_so(o, run):  # noqa: F811
    listed = run(o.url, "purge", "--older-than", "30")
    assert patients(json.loads(listed.out)) == {"OLD", "DUE"} and "nothing is deleted" in listed.err
    plan = o.purge(older_than=30)
    assert patients(plan) == {"OLD", "DUE"} and plan
    assert str(plan).startswith("2 studies are due") and o.num_studies == 5
    assert not {*plan.undated} & {record["ID"] for record in plan}  # the server takes them for old
    assert patients(o.find("Study", StudyDate=(None, date.today()))) == {"OLD", "DUE", "EDGE", "NEW"}
    plan.delete()
    assert patients(o.find("Study")) == {"EDGE", "NEW", "NONE"}
    assert str(plan) == "2 studies deleted" and len(plan.deleted) == 2
    assert str(plan.delete()) == "2 studies deleted"  # again does nothing
    assert not o.purge(older_than=timedelta(days=30), delete=True)
    done = run(o.url, "purge", "--older-than", "0", "--delete")
    assert done.code == 0 and "1 studies deleted" in done.err
    assert patients(o.find("Study")) == {"NEW", "NONE"}


def test_protected_patients_and_what_was_updated_or_is_kept_stay(o):
    assert o.purge(older_than=1, by="LastUpdate").kept == 5
    o.put_patients_id_protected(o.lookup_one("OLD", "Patient"), "1")
    assert patients(o.purge(older_than=30)) == {"DUE"}
    plan = o.purge(older_than=30, keep=lambda record: record["PatientMainDicomTags"]["PatientID"] == "DUE")
    assert not plan and plan.kept >= 2


def test_labels_choose_and_keep_or_are_refused_where_they_would_be_ignored(o):
    if not has_labels(o):
        with pytest.raises(ValidationError, match=r"needs Orthanc 1\.12\.0"):
            o.purge(labels="expired", delete=True)
        with pytest.raises(RequirementError, match=r"1\.12\.0"):
            o.purge(older_than=1, keep="research", delete=True)
        assert o.num_studies == 5
        return
    for patient, labels in {"OLD": ["expired", "Research"], "NEW": ["expired"], "DUE": ["other"]}.items():
        o.add_labels(o.lookup_one(patient, "Patient"), labels)
        o.add_labels(o.find("Study", PatientID=patient).one(), labels)
    assert patients(o.purge(labels="expired")) == {"OLD", "NEW"}
    assert patients(o.purge(labels=["expired", "other"], labels_constraint="Any")) == {"OLD", "NEW", "DUE"}
    assert patients(o.purge(labels="expired", keep="research")) == {"NEW"}
    study = o.get_studies()[0]
    for keep in (study, [study], o.get_studies_id(study), [o.get_studies_id(study)], o.studies[study]):
        with pytest.raises(ValidationError, match="keep"):
            o.purge(older_than=1, keep=keep, delete=True)
    assert patients(o.purge(older_than=30, labels="expired")) == {"OLD"}
    assert patients(o.purge(older_than=30, keep=["research", "x"], delete=True)) == {"DUE"}
    assert o.num_studies == 4


def test_what_has_changed_since_the_plan_was_made_stays(o):
    plan = o.purge(older_than=30)
    old, due = o.find("Study", PatientID="OLD").one(), o.find("Study", PatientID="DUE").one()
    uids = {"StudyInstanceUID": old["MainDicomTags"]["StudyInstanceUID"], "StudyDate": DATES["OLD"]}
    o.upload(make_study(1, 1, PatientID="OLD", **uids))  # a further series
    o.delete_studies_id(due["ID"])
    assert str(plan.delete()) == "0 studies deleted, 2 have changed and are left"
    assert o.num_studies == 4


def test_only_what_is_one_whole_day_has_an_age():
    assert _day("20200131") == _day("20200131 ") == _day("20200131T101500") == date(2020, 1, 31)
    for text in ("", "20200101-20991231", "20200101\\20991231", "2020", "202011", "2020.01.31", "20200231"):
        assert _day(text) is None, text


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        {"keep": "x"},
        {"labels": []},
        {"older_than": True},
        {"older_than": "30"},
        {"older_than": -1},
        {"older_than": float("nan")},
        {"older_than": 1e12},
        {"older_than": 3, "by": "SeriesDate"},
        {"labels": "x", "labels_constraint": "None"},
        {"older_than": 3, "keep": ""},
        {"older_than": 3, "keep": ["a*"]},
        {"older_than": 3, "keep": []},
        {"older_than": 3, "delete": "no"},
    ],
)
def test_what_would_be_everything_or_is_misunderstood_is_refused(servers, wrong):
    with connect(servers["1.13.0"].url) as o, pytest.raises(ValidationError):
        o.purge(**{"delete": True, **wrong})


def test_what_could_not_be_deleted_is_told_and_may_be_tried_again(o):
    plan = o.purge(older_than=30)
    with FaultProxy(o.url) as proxy:
        plan._client = connect(proxy.url)
        proxy.break_next("reset-before", only=lambda method, target: method == "DELETE")
        plan.delete()
    assert (len(plan.deleted), len(plan.failed)) == (1, 1) and "may have" in plan.failed[0][1]
    plan._client = o
    assert str(plan.delete()) == "2 studies deleted"
