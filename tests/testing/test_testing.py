"""What the package offers for others' tests: canned answers, and a real server as fixtures of pytest."""

import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path

import pytest
from platformdirs import user_cache_dir

from dynorthanc import NotFound, UnsupportedRouteError, ValidationError
from dynorthanc.sandbox import SandboxError
from dynorthanc.testing.stub import Stub, UnexpectedCall

pytest_plugins = ["pytester"]
ROOT = Path(__file__).parents[2]


@pytest.fixture
def stub():
    with Stub("1.12.7") as stub:
        yield stub


# ---- canned answers ---------------------------------------------------------------------------------------


def test_a_canned_answer_is_what_the_client_gets(stub):
    stub.answer("get_studies", ["a", "b"])
    stub.answer("get_studies_id", {"ID": "a"}, id="a")
    stub.answer("get_tools_now", "20260101T000000")
    stub.answer("GET /instances/{id}/preview", b"\x89PNG")
    stub.answer("delete_studies_id", {"RemainingAncestor": None})
    stub.answer("put_studies_id_labels_label", id_="a", label="x")
    o = stub.client
    assert o.get_studies(expand=False) == ["a", "b"]
    assert o.studies["a"].get() == {"ID": "a"}
    assert o.get_tools_now() == "20260101T000000"
    assert o.get_instances_id_preview("x").content_type == "image/jpeg"
    assert o.DELETE("/studies/a") == {"RemainingAncestor": None}
    assert o.put_studies_id_labels_label("a", "x") is None
    assert [str(call) for call in stub.calls][1] == "get_studies_id(id='a')"
    stub.verify()


def test_answers_are_told_apart_by_arguments_and_used_up_in_order(stub):
    stub.answer("post_tools_find", ["p"], Level="Patient")
    stub.answer("post_tools_find", ["s"], Level="Study", Query={"PatientID": "x"})
    stub.answer("get_changes", {"Changes": [], "Done": False, "Last": 1}, since=0)
    stub.answer("get_changes", {"Changes": [], "Done": True, "Last": 2})
    stub.answer("get_series", ["all"], expand=True, requested_tags="Modality", times=None)
    o = stub.client
    assert o.post_tools_find(Level="Study", Query={"PatientID": "x"}) == ["s"]
    assert o.post_tools_find(Level="Patient", Query={}) == ["p"]
    assert [o.get_changes(since=0)["Last"], o.get_changes(since=0)["Last"]] == [1, 2]
    for _ in range(3):
        assert o.get_series(expand=True, requested_tags=["Modality"]) == ["all"]
    stub.verify()


def test_a_canned_failure_is_the_client_s_error(stub):
    stub.fail("get_studies_id", 404, "Unknown resource")
    with pytest.raises(NotFound, match="Unknown resource"):
        stub.client.get_studies_id("a")


def test_calls_are_checked_as_ever(stub):
    stub.answer("get_studies", [], times=None)
    with pytest.raises(ValidationError, match="expand"):
        stub.client.get_studies(exapnd=True)
    assert stub.calls == []


@pytest.mark.parametrize(
    ("name", "answer", "arguments", "said"),
    [
        ("get_studis", [], {}, "get_studies"),
        ("get_studies_id", {}, {"orthanc_id": "a"}, "orthanc_id"),
        ("post_tools_find", [], {"Levl": "Study"}, "Level"),
        ("get_tools_now", {"now": 1}, {}, "text/plain"),
        ("get_studies_id_archive", {"ID": "a"}, {}, "application/zip"),
        ("get_system", b"bytes", {}, "application/json"),
        ("get_system", {"Verson": "1"}, {}, "Version"),
        ("get_statistics", {"CountStudies": "1"}, {}, "number"),
    ],
)
def test_what_this_server_would_not_be_asked_or_answer_is_refused(stub, name, answer, arguments, said):
    with pytest.raises((ValidationError, UnsupportedRouteError), match=said):
        stub.answer(name, answer, **arguments)


def test_a_route_of_a_newer_version_is_refused():
    with Stub("1.10.1") as old, pytest.raises(UnsupportedRouteError, match=r"1\.12\.0"):
        old.answer("get_tools_labels", [])


def test_an_unexpected_call_fails_at_once_and_again_at_the_end(stub):
    stub.answer("get_studies_id", {"ID": "a"}, id="a")
    with pytest.raises(UnexpectedCall, match=r"no answer for get_studies_id\(id='b'\).*id='a'"):
        stub.client.get_studies_id("b")
    with pytest.raises(UnexpectedCall, match="b"):
        stub.verify()


def test_an_answer_nobody_asked_for_is_told(stub):
    stub.answer("get_studies", [], times=2)
    stub.client.get_studies()
    with pytest.raises(AssertionError, match=r"get_studies.*1 of 2"):
        stub.verify()


# ---- the plugin -------------------------------------------------------------------------------------------


PLUGIN = [] if entry_points(group="pytest11", name="dynorthanc") else ["-p", "dynorthanc.testing"]
CACHE = user_cache_dir()  # pytester gives tests a HOME of their own, and servers are kept below the real one


@pytest.fixture
def run(pytester, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", CACHE)

    def run(text, ini="", *options):
        pytester.makeini(f"[pytest]\n{ini}")
        pytester.makepyfile(text)
        return pytester.runpytest_inprocess(*PLUGIN, "-p", "no:cacheprovider", *options)

    return run


def test_the_plugin_imports_nothing_that_pytest_has_not():
    script = (
        "import sys, pytest; before = set(sys.modules); import dynorthanc.testing.plugin;"
        "print(sorted({m.split('.')[0] for m in set(sys.modules) - before} - {'dynorthanc'}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_studies_are_made_up_where_there_is_no_pytest():
    script = "import sys; sys.modules['pytest'] = None; from dynorthanc.testing import make_study, to_bytes"
    subprocess.run([sys.executable, "-c", script], cwd=ROOT, check=True)


def test_a_sandbox_is_started_once_and_empty_for_each_test(run, servers):
    if not servers["1.12.7"]:
        pytest.skip()
    result = run(
        """
        import dynorthanc, pytest
        seen = []
        FILE = bytes.fromhex('FILE')

        @pytest.mark.parametrize("turn", [1, 2])
        def test_it(orthanc_sandbox, turn):
            seen.append(orthanc_sandbox.pid)
            assert len(set(seen)) == 1
            with dynorthanc.connect(orthanc_sandbox.url) as o:
                assert o.version == "1.12.7"
                assert o.get_instances() == [] and o.get_changes()["Changes"] == []
                o.post_instances(FILE)
                assert o.num_instances == 1

        @pytest.mark.orthanc(version="1.10.1", config={"Name": "mine"})
        def test_other(orthanc_sandbox):
            with dynorthanc.connect(orthanc_sandbox.url) as o:
                assert (o.version, o.get_system()["Name"]) == ("1.10.1", "mine")

        @pytest.mark.orthanc("1.10.1")
        def test_wrong_marker(orthanc_sandbox): ...
        """.replace("FILE')", f"{_instance().hex()}')"),
        "orthanc_version = 1.12.7",
    )
    result.assert_outcomes(passed=3, errors=1)


def _instance():
    from fixtures import synthetic_ct

    return synthetic_ct.to_bytes(next(synthetic_ct.make_series(slices=1, rows=8)))


@pytest.mark.parametrize(
    ("ini", "outcome"), [("", {"skipped": 1}), ("orthanc_required = true", {"errors": 1})]
)
def test_a_version_that_cannot_be_had_skips_or_fails(run, ini, outcome, monkeypatch):
    def start(version):
        raise SandboxError(f"no Orthanc {version} here")

    monkeypatch.setattr("dynorthanc.sandbox.start", start)
    result = run(
        """
        import pytest
        @pytest.mark.orthanc(version="0.1.2")
        def test_it(orthanc_sandbox): ...
        """,
        ini,
    )
    result.assert_outcomes(**outcome)


def test_a_stub_complains_about_what_does_not_meet(run):
    result = run(
        """
        import pytest

        @pytest.mark.orthanc(version="1.10.1")
        def test_right(orthanc_stub):
            orthanc_stub.answer("get_studies", ["a"])
            assert orthanc_stub.client.get_studies() == ["a"]
            assert orthanc_stub.client.version == "1.10.1"

        def test_left_over(orthanc_stub):
            orthanc_stub.answer("get_studies", ["a"])

        def test_swallowed(orthanc_stub):
            try:
                orthanc_stub.client.get_studies()
            except AssertionError:
                pass
        """
    )
    result.assert_outcomes(passed=3, errors=2)
    result.stdout.fnmatch_lines(["*answers left over: get_studies()*", "*unexpected calls: get_studies()*"])
    assert "During handling" not in result.stdout.str()
