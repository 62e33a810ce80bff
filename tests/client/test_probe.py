"""What a server really has, found out on real ones: exactly, quickly and without any effect."""

import pickle

import pytest

from dynorthanc import Api, UnsupportedRouteError, ValidationError, connect
from dynorthanc.client.probe import ABSENT, PRESENT, UNKNOWN
from dynorthanc.errors import ConnectError, Forbidden, HTTPError, NotFound
from dynorthanc.spec import timeline
from tests.faultproxy import FaultProxy
from tests.filterproxy import FilterProxy
from tests.recording import Recorder

NOWHERE = "http://127.0.0.1:1"


@pytest.fixture(autouse=True)
def patience(monkeypatch):
    """What a busy machine answers late is there all the same."""
    monkeypatch.setattr("dynorthanc.client.probe._PATIENCE", (60, 60))


def test_it_finds_the_very_routes_of_each_version(server):
    api = connect(server.url, probe=True).api
    described = {operation.route for operation in Api.for_version(server.version)}
    assert set(api.of(PRESENT)) == described
    assert set(api.of(ABSENT)) == set(timeline.load().operations) - described
    assert api.of(UNKNOWN) == []
    assert api.source == "probed"


def test_a_version_that_nobody_knows_is_settled_by_what_is_there(servers):
    o = connect(servers["1.10.1"].url, version="mainline", probe=True)
    assert not o.supports("post_tools_count_resources")
    assert {op.route for op in o.api} == {op.route for op in Api.for_version("1.10.1")}
    with pytest.raises(UnsupportedRouteError, match="was asked for it"):
        o.post_tools_count_resources(Level="Study", Query={})
    old = connect(servers["1.13.0"].url, version="1.9.1", probe=True)
    assert old.supports("post_tools_count_resources")
    assert old.post_tools_count_resources(Level="Study", Query={})


def state_of(client):
    """All that a request could have changed."""
    routes = (
        "/changes?last",
        "/statistics",
        "/jobs",
        "/queries",
        "/modalities",
        "/peers",
        "/tools/log-level",
    )
    return [client.GET(route) for route in routes] + [
        client.GET("/tools/default-encoding"),
        client.GET("/exports"),
    ]


def test_it_has_no_effect(server, instance):
    client = connect(server.url)
    client.post_instances(instance)
    before = state_of(client)
    with FilterProxy(server.url) as proxy:
        connect(proxy.url, probe=True)
    assert state_of(client) == before
    methods = {method for method, _ in proxy.seen}
    assert "DELETE" not in methods
    known = Api.for_version("1.13.0")
    reached = [
        (method, target)
        for method, target in proxy.seen
        if known.match(method, target.split("?")[0]) and target not in ("/system", "/openapi")
    ]
    assert reached == [], "no request meant a route that any version has"


def test_refusals_are_unknown_and_tried(servers):
    def rule(method, path):
        return 403 if path.startswith("/modalities") else None

    with FilterProxy(servers["1.12.7"].url, rule) as proxy:
        o = connect(proxy.url, probe=True)
        assert set(o.api.of(UNKNOWN)) == {
            op.route for op in Api.for_version("1.13.0") if op.template.startswith("/modalities")
        }
        assert "couldn't be settled" in o.api.note
        with pytest.raises(Forbidden):
            o.get_modalities()
        assert o.get_studies() is not None


def test_what_the_server_itself_refuses_is_unknown(new_server, tmp_path):
    script = tmp_path / "rules.lua"
    script.write_text(
        "function IncomingHttpRequestFilter(method, uri, ip, username, httpHeaders)\n"
        "  return string.find(uri, '/tools') ~= 1\n"
        "end\n"
    )
    o = connect(new_server("1.12.7", config={"LuaScripts": [str(script)]}).url, probe=True)
    described = {op.route: op for op in Api.for_version("1.13.0")}
    assert set(o.api.of(UNKNOWN)) == {r for r, op in described.items() if op.template.startswith("/tools")}
    with pytest.raises(Forbidden):
        o.post_tools_find(Level="Study", Query={})


def test_what_a_proxy_hides_is_absent(servers):
    def rule(method, path):
        return 404 if path.startswith("/tools") else None

    with FilterProxy(servers["1.12.7"].url, rule) as proxy:
        o = connect(proxy.url, probe=True)
        hidden = {op.route for op in Api.for_version("1.13.0") if op.template.startswith("/tools")}
        assert set(o.api.of(ABSENT)) == hidden
        with pytest.raises(UnsupportedRouteError):
            o.post_tools_find(Level="Study", Query={})
        with pytest.raises(ValidationError, match="was asked"):
            o.POST("/tools/find", json={"Level": "Study", "Query": {}})


@pytest.mark.parametrize("status", [403, 404, 405])
def test_a_proxy_that_lets_only_get_through_hides_nothing_from_get(servers, instance, status):
    connect(servers["1.12.7"].url).post_instances(instance)
    with FilterProxy(
        servers["1.12.7"].url, lambda method, path: None if method == "GET" else status
    ) as proxy:
        o = connect(proxy.url, probe=True)
        assert o.api.of(ABSENT) == []
        assert {"GET /studies", "GET /system", "GET /tools/labels"} <= set(o.api.of(PRESENT))
        assert o.get_studies()
        assert "POST /tools/find" in o.api.of(UNKNOWN)
        with pytest.raises(HTTPError):
            o.post_tools_find(Level="Study", Query={})


def test_what_could_not_be_settled_is_not_said_to_be_there(servers):
    rule = {"GET": None}.get
    with FilterProxy(servers["1.10.1"].url, lambda method, path: rule(method, 403)) as proxy:
        o = connect(proxy.url, probe=True)
        with pytest.raises(NotFound, match="may not have this route"):
            o.get_tools_labels()
        with pytest.raises(NotFound, match="id is none of Orthanc"):
            o.get_studies_id("x")


def test_a_hidden_system_is_no_obstacle(servers):
    with FilterProxy(servers["1.12.7"].url, lambda method, path: 403 if path == "/system" else None) as proxy:
        with pytest.raises(Forbidden):
            connect(proxy.url)
        o = connect(proxy.url, probe=True)
        assert o.version == "unknown"
        assert o.get_studies() is not None


def test_a_server_that_answers_everything_alike_settles_nothing():
    with Recorder(lambda got: (200, {}, b'{"Version": "1.12.7"}')) as recorder:
        api = connect(recorder.url, spec="bundled", probe=True).api
    assert not api.of(ABSENT)
    assert {got.method for got in recorder.got} <= {"GET", "PUT"}


def test_no_server_is_told_as_ever():
    with pytest.raises(ConnectError):
        connect(NOWHERE, probe=True)


def test_it_costs_one_small_request_a_route(servers):
    with FilterProxy(servers["1.12.7"].url) as proxy:
        connect(proxy.url, probe=True)
    templates = {route.split(" ")[1] for route in timeline.load().operations}
    assert len(proxy.seen) <= len(templates) + 4


def test_it_travels(servers):
    o = connect(servers["1.10.1"].url, probe=True)
    copy = pickle.loads(pickle.dumps(o))
    assert dict(copy.api.presence) == dict(o.api.presence)
    assert copy.api.operations.keys() == o.api.operations.keys()
    assert copy.get_system()["Version"] == "1.10.1"


def test_a_lost_connection_hides_no_route(servers):
    with FaultProxy(servers["1.12.7"].url) as proxy:
        proxy.break_next(
            "reset-before", 1, lambda method, target: method == "PUT" and target.endswith("/file")
        )
        with connect(proxy.url, probe=True) as o:
            assert "GET /instances/{id}/file" in o.api.of(PRESENT)
