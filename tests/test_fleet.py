"""Several servers at once, on four real ones; and what a script requires of a server."""

import inspect
import pickle

import pytest

import dynorthanc
from dynorthanc import Api, Fleet, FleetValidationError, RequirementError, UnsupportedRouteError, connect
from dynorthanc.errors import ConnectError, NotFound, OrthancError
from dynorthanc.fleet import ConnectOptions, common
from dynorthanc.spec import backend

NOWHERE = "http://127.0.0.1:1"


@pytest.fixture
def fleet(servers):
    with Fleet({version: servers[version].url for version in servers}) as made:
        yield made


def test_it_knows_the_version_of_each(fleet, servers):
    assert fleet.versions() == {version: version for version in servers}
    assert list(fleet) == list(servers)
    assert fleet["1.10.1"].version == "1.10.1"


def test_one_call_goes_to_all(fleet, servers):
    systems = fleet.get_system()
    assert {name: answer["Version"] for name, answer in systems.items()} == {v: v for v in servers}
    assert systems.errors == {}
    assert systems.results == dict(systems)
    assert systems.raise_for_errors() is systems


def test_errors_come_by_name(servers):
    with Fleet({"old": servers["1.9.1"].url, "new": servers["1.13.0"].url}) as fleet:
        found = fleet.get_studies_id("0" * 8)
        assert not found
        assert {name: type(error) for name, error in found.errors.items()} == {
            "old": NotFound,
            "new": NotFound,
        }
        with pytest.raises(OrthancError, match=r"old: .*also failed: new"):
            found.raise_for_errors()


def test_an_unreachable_server_is_told_and_not_fatal(servers):
    with Fleet({"here": servers["1.12.7"].url, "gone": NOWHERE}) as fleet:
        assert isinstance(fleet.unreachable["gone"], ConnectError)
        assert list(fleet) == ["here"]
        answers = fleet.get_system()
        assert list(answers) == ["here"]
        assert list(answers.errors) == ["gone"]
        assert "gone" in repr(fleet)
        assert "gone" in answers._repr_html_()
        with pytest.raises(KeyError, match="gone can't be reached"):
            fleet["gone"]


def test_a_fleet_without_any_server_says_why():
    fleet = Fleet({"gone": NOWHERE})
    for use in (lambda: fleet.common, lambda: fleet.get_system, lambda: fleet.require("1.9.0")):
        with pytest.raises(OrthancError, match=r"gone: .*no connection"):
            use()
    assert dir(fleet)


def test_a_call_is_checked_against_each_server_before_any_gets_it(fleet, servers, instance):
    for server in servers.values():
        connect(server.url).post_instances(instance)
    with pytest.raises(FleetValidationError) as told:
        fleet.post_tools_find(Level="Study", Query={}, Labels=["x"])
    assert set(told.value.by_name) == {"1.9.1", "1.10.1"}
    assert "1.10.1: body Labels: needs Orthanc 1.12.0" in str(told.value)
    before = dict(fleet.get_statistics())
    with pytest.raises(FleetValidationError):
        fleet.POST("/tools/create-dicom", json={"Tags": {}, "Contnet": ""})
    assert dict(fleet.get_statistics()) == before


def test_check_sends_nothing_and_names_the_servers(fleet):
    assert fleet.post_tools_find.check(Level="Study", Query={}) == {}
    assert set(fleet.post_tools_find.check(Level="Study", Query={}, OrderBy=[])) == {"1.9.1", "1.10.1"}


def test_a_route_that_some_lack_is_told_with_their_names(fleet):
    with pytest.raises(RequirementError) as told:
        fleet.post_tools_count_resources  # noqa: B018
    assert set(told.value.missing) == {"1.9.1", "1.10.1"}
    assert not hasattr(fleet, "post_tools_count_resources")
    with pytest.raises(UnsupportedRouteError, match="find asks one server"):
        fleet.find("Study")
    with pytest.raises(UnsupportedRouteError, match="did you mean get_studies"):
        fleet.get_studeis  # noqa: B018


def test_raw_verbs_go_to_all(fleet, servers):
    assert set(fleet.GET("/system")) == set(servers)
    with pytest.raises(FleetValidationError, match=r"1\.10\.1"):
        fleet.POST("/tools/count-resources", json={"Level": "Study", "Query": {}})


def test_an_open_file_is_not_shared(fleet, tmp_path):
    file = tmp_path / "a.dcm"
    file.write_bytes(b"x")
    with file.open("rb") as opened, pytest.raises(dynorthanc.ValidationError, match="once only"):
        fleet.post_instances(opened)


def test_common_is_what_all_have(fleet, servers):
    common = fleet.common
    assert common is fleet.common
    own = [set(connect(server.url).api.operations) for server in servers.values()]
    assert set(common.operations) == set.intersection(*own)
    assert common.check("POST", "/tools/find", json={"Level": "Study", "Query": {}}) == []
    (problem,) = common.check("POST", "/tools/find", json={"Level": "Study", "Query": {}, "Labels": []})
    assert problem.since == "1.12.0"
    with pytest.raises(AttributeError):
        common.version = "2"
    assert pickle.loads(pickle.dumps(common)).operations.keys() == common.operations.keys()


def test_common_takes_only_the_values_that_all_take(fleet):
    body = {"DicomVersion": "2023b"}
    assert fleet["1.13.0"].api.check("POST", "/studies/x/anonymize", json=body) == []
    (problem,) = fleet.common.check("POST", "/studies/x/anonymize", json=body)
    assert problem.name == "DicomVersion"
    assert fleet.common.check("POST", "/studies/x/anonymize", json={"DicomVersion": "2017c"}) == []


def test_common_has_what_any_database_makes_of_a_call():
    lacking = backend.read({"DatabaseBackendPlugin": "/libOrthancMySQLIndex.so.5.0", "HasLabels": True})
    shared = common([Api.for_version("1.12.7"), Api.for_version("1.13.0", lacking)])
    assert shared.title == "1.12.7 to 1.13.0 on SQLite, MySQL plugin"
    assert shared.lacks("HasExtendedFind") and not shared.lacks("HasLabels")
    below = {"Level": "Study", "Query": {"PatientID": "1"}, "ParentPatient": "0" * 8}
    (problem,) = shared.check("POST", "/tools/find", json=below)
    assert problem.kind == "hazard" and "no extended find" in str(problem)


def test_it_travels_and_completes(fleet):
    copy = pickle.loads(pickle.dumps(fleet))
    assert copy.get_system().keys() == fleet.get_system().keys()
    copy.close()
    assert "get_system" in dir(fleet)
    assert "post_tools_count_resources" not in dir(fleet)
    assert fleet._ipython_key_completions_() == list(fleet)
    assert "GET /system" in (fleet.get_system.__doc__ or "")


def test_what_is_shown_in_a_notebook_is_escaped():
    fleet = Fleet({"<b>": NOWHERE})
    assert "<b>" not in fleet._repr_html_()
    assert "&lt;b&gt;" in fleet._repr_html_()


def test_its_options_are_those_of_connect(servers):
    taken = set(inspect.signature(connect).parameters) - {"url"}
    assert set(ConnectOptions.__annotations__) == taken
    with pytest.raises(TypeError, match="passwrod"):
        Fleet({"old": servers["1.9.1"].url}, passwrod="x")
    with pytest.raises(TypeError, match="passwrod"):
        Fleet({"old": {"url": servers["1.9.1"].url, "passwrod": "x"}})
    with pytest.raises(TypeError, match="passwrod"):
        connect("http://127.0.0.1:9", passwrod="x")


def test_servers_can_be_given_by_their_names(servers, tmp_path, monkeypatch):
    config = tmp_path / "servers.toml"
    config.write_text(f'[servers.main]\nurl = "{servers["1.12.7"].url}"\n[servers.lost]\nurl = "{NOWHERE}"\n')
    monkeypatch.setenv("DYNORTHANC_CONFIG", str(config))
    with Fleet() as fleet:
        assert fleet.versions() == {"main": "1.12.7"}
        assert list(fleet.unreachable) == ["lost"]
    with Fleet(["main"]) as fleet:
        assert fleet.versions() == {"main": "1.12.7"}
    with pytest.raises(ValueError, match="list of names"):
        Fleet("main")


def test_a_server_that_comes_back_is_taken_up_again(new_server):
    server = new_server("1.12.7")
    url = server.url
    server.kill()
    with Fleet({"one": url}) as fleet:
        assert list(fleet.unreachable) == ["one"]
        server.restart()
        assert fleet.reconnect().versions() == {"one": "1.12.7"}
        assert fleet.unreachable == {}


# ---- requirements -----------------------------------------------------------------------------------------


def test_requirements_that_are_met_say_nothing(servers):
    o = connect(servers["1.12.7"].url)
    o.require(
        "1.12.0", "1.12.7", "post_tools_count_resources", "/tools/find:Labels", "POST /tools/find:OrderBy"
    )
    o.require("get_changes:type", "/studies:requested_tags", "/studies/{id}/archive")


def test_all_that_is_missing_is_told_at_once(servers):
    o = connect(servers["1.10.1"].url)
    with pytest.raises(RequirementError) as told:
        o.require(
            "1.12.0", "post_tools_count_resources", "/tools/find:Labels", "/tools/find:Query", "/tools/fnd"
        )
    (problems,) = told.value.missing.values()
    assert [(p.name, p.kind, p.since) for p in problems] == [
        ("Orthanc 1.12.0", "too new", "1.12.0"),
        ("POST /tools/count-resources", "too new", "1.12.5"),
        ("POST /tools/find:Labels", "too new", "1.12.0"),
        ("/tools/fnd", "unknown", ""),
    ]
    assert problems[-1].suggestion == "/tools/find"
    assert isinstance(told.value, UnsupportedRouteError)
    assert str(pickle.loads(pickle.dumps(told.value))) == str(told.value)


def test_an_argument_that_is_ignored_does_not_count_as_there(servers):
    with pytest.raises(RequirementError, match="KeepSource: is ignored"):
        connect(servers["1.12.7"].url).require("/instances/{id}/anonymize:KeepSource")
    with pytest.raises(RequirementError, match="did you mean Labels"):
        connect(servers["1.12.7"].url).require("/tools/find:Lables")


@pytest.mark.parametrize("wrong", ["/tools/find:", "", 3, None])
def test_a_requirement_that_is_none_is_a_mistake_of_the_script(servers, wrong):
    with pytest.raises(ValueError, match="a requirement is"):
        connect(servers["1.12.7"].url).require(wrong)


def test_a_fleet_requires_of_all(fleet):
    fleet.require("1.9.1", "post_tools_find")
    with pytest.raises(RequirementError) as told:
        fleet.require("1.12.0")
    assert set(told.value.missing) == {"1.9.1", "1.10.1"}


def test_a_name_that_nobody_has_is_told_with_those_there_are(servers):
    with Fleet({"main": servers["1.12.7"].url}) as fleet, pytest.raises(KeyError, match=r"nobody.*main"):
        fleet["nobody"]
