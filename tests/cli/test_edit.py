"""`dynorthanc SERVER anonymize` and `modify`: what `o.anonymize` and `o.modify` do, in words of a shell."""

import pytest

import dynorthanc
from dynorthanc.cli import exits
from dynorthanc.testing import make_study
from tests.cli.test_app import completions, run  # noqa: F401 - a fixture


@pytest.fixture
def o(server):
    with dynorthanc.connect(server.url) as client:
        client.upload(make_study(1, 1, PatientID="P1", StudyDescription="First"))
        yield client


def test_a_copy_is_made_and_the_original_stays(o, run):  # noqa: F811
    (study,) = o.get_studies()
    made = run(o.url, "modify", study, "--replace", "StudyDescription=Phantom").value
    assert sorted(o.get_studies()) == sorted([study, made["ID"]])
    assert o.get_studies_id(made["ID"])["MainDicomTags"]["StudyDescription"] == "Phantom"
    words = ("--replace", "PatientID=X1", "--keep", "StudyDescription", "--force")
    made = run(o.url, "anonymize", "P1", "--level", "patient", *words).value
    assert o.get_patients_id(made["ID"])["MainDicomTags"]["PatientID"] == "X1"
    assert len(o.get_studies()) == 4


def test_the_original_goes_where_that_is_said(o, run):  # noqa: F811
    (study,) = o.get_studies()
    made = run(o.url, "anonymize", study, "--no-keep-source").value
    assert o.get_studies() == [made["ID"]]


def test_several_are_jobs_under_way_at_once(o, run):  # noqa: F811
    o.upload(make_study(1, 1, PatientID="P2"))
    jobs = run(o.url, "anonymize", *o.get_studies(), "--no-wait").value
    assert [o.job(one["ID"]).wait().type for one in jobs] == ["ResourceModification"] * 2
    assert len(run(o.url, "anonymize", *o.get_studies()).value) == 4


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("anonymize", "P1", "--replace", "PatientNmae=x"), "--replace PatientNmae: is no DICOM tag"),
        (("anonymize", "P1", "--replace", "PatientID=x"), "--force: must be true: PatientID is in Replace"),
        (("anonymize", "0123abcd"), "ID: the server has no patient, study, series or instance of that"),
        (("modify", "P1", "--keep-labels"), "--keep-labels: needs Orthanc 1.12.3"),
        (("modify",), "Missing argument 'IDS...'"),
    ],
)
def test_what_is_wrong_is_told_of_the_option(servers, run, words, said):  # noqa: F811
    with dynorthanc.connect(servers["1.10.1"].url) as client:
        client.upload(make_study(1, 1, PatientID="P1"))
        count = len(client.get_studies())
        done = run(client.url, *words)
        assert done.code in (exits.USAGE, exits.REFUSED) and said in done.err
        assert len(client.get_studies()) == count


def test_the_options_are_those_of_the_server_s_version(servers, run):  # noqa: F811
    assert "--keep-labels" in run(servers["1.13.0"].url, "anonymize", "--help").out
    assert "--keep-labels" not in run(servers["1.10.1"].url, "modify", "--help").out
    assert "--replace" in completions(f"dynorthanc {servers['1.13.0'].url} modify --repl")
