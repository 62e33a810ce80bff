"""Connecting: the version, the server's own description when it has one, the bundle behind it."""

import itertools
import json
import logging
import pickle
import threading
import time
import tracemalloc
import warnings
import zlib
from types import SimpleNamespace

import pytest
import requests

import dynorthanc
from dynorthanc import Api, DescriptionError, DescriptionWarning, connect
from dynorthanc.client import discovery, probe
from dynorthanc.spec import timeline
from dynorthanc.wire.transport import Transport
from tests.faultproxy import FaultProxy
from tests.recording import Recorder

SERVE = """
import orthanc
def serve(output, uri, **request):
    with open({path!r}) as description:
        output.AnswerBuffer(description.read(), 'application/json')
orthanc.RegisterRestCallback('/openapi', serve)
def own(output, uri, **request):
    output.AnswerBuffer('"own"', 'application/json')
orthanc.RegisterRestCallback('/own/(.*)', own)
"""


def openapi(operations):
    """An OpenAPI document of some operations."""
    paths = {}
    for operation in operations:
        parameters = [
            {"in": a.place, "name": a.name, "required": a.required, "schema": {"type": "string"}}
            for a in operation.arguments
            if a.place in ("path", "query")
        ]
        entry = {
            "summary": f"in the server's words: {operation.route}",
            "parameters": parameters,
            "tags": ["T"],
        }
        paths.setdefault(operation.template, {})[operation.method.lower()] = entry
    return {"openapi": "3.0.0", "info": {"title": "x", "version": "1"}, "paths": paths}


@pytest.fixture
def describing_server(new_server, tmp_path):
    """Start a real server whose Python plugin serves a description."""

    def start(version, document):
        (tmp_path / "openapi.json").write_text(
            document if isinstance(document, str) else json.dumps(document)
        )
        script = tmp_path / "serve.py"
        script.write_text(SERVE.format(path=str(tmp_path / "openapi.json")))
        return new_server(version, python_script=script)

    return start


@pytest.mark.parametrize("version", ["1.9.1", "1.13.0"])
def test_a_complete_live_description_adds_its_own_route(describing_server, version):
    document = openapi(Api.for_version(version))
    document["paths"]["/own/{name}"] = {
        "get": {"parameters": [{"in": "query", "name": "colour", "schema": {}}]}
    }
    client = connect(describing_server(version, document).url)
    assert client.get_own_name("x", colour="red") == "own"
    assert {operation.source for operation in client.api} == {"live"}
    assert len(client.api) == len(Api.for_version(version)) + 1
    assert "bundled+live" in repr(client)
    assert client.api.get("get_studies").text == "in the server's words: GET /studies"


def test_a_truncated_live_description_hides_no_route(describing_server, tmp_path, caplog):
    kept = [o for o in Api.for_version("1.12.7") if o.template.startswith("/tools")]
    client = connect(describing_server("1.12.7", openapi(kept)).url)
    assert client.get_studies() == []
    assert client.api.get("get_studies").source == "bundled"
    assert client.api.get("get_tools_now").source == "live"

    # and it isn't in a pickle: whoever unpacks that asks once a process, when it is first needed
    parcel = pickle.dumps(client)
    assert len(parcel) < 2000
    assert pickle.loads(parcel).api is client.api
    discovery._described.cache.clear()
    with caplog.at_level(logging.DEBUG, logger="dynorthanc"):
        again = [pickle.loads(parcel) for _ in range(3)]
        assert len(caplog.records) == 0 and "1.12.7" in repr(again[0])
        assert len({id(one.api) for one in again}) == len(caplog.records) == 1
    assert again[0].api.get("get_tools_now").source == "live"
    discovery._described.cache.clear()
    (tmp_path / "openapi.json").write_text(json.dumps(openapi(kept[1:])))
    with pytest.raises(DescriptionError, match="gives another one by now; connect anew"):
        pickle.loads(parcel).get_tools_now()


def test_the_bundle_knows_its_routes_better_than_a_live_description(servers):
    needed = [{"in": "query", "name": "mood", "required": True}]
    document = {
        "paths": {"/system": {"get": {"parameters": needed}}, "/studies/{study}/anonymize": {"post": {}}}
    }
    client = connect(servers["1.12.7"].url, spec=document)
    assert client.get_system()["Version"] == "1.12.7"
    assert client.supports("post_studies_study_anonymize")
    assert [p.name for p in client.check("POST", "/studies/x/anonymize", json={"Kep": []})] == ["Kep"]
    assert client.studies["x"].anonymize.post.operation.template == "/studies/{id}/anonymize"


def test_only_the_live_description_is_used_when_asked(describing_server):
    kept = [o for o in Api.for_version("1.12.7") if o.template.startswith("/tools")]
    server = describing_server("1.12.7", openapi(kept))
    client = connect(server.url, spec="live")
    assert not client.supports("get_studies")
    assert connect(server.url, spec="bundled").api is Api.for_version("1.12.7")


@pytest.mark.parametrize("rubbish", ["no json", "[]", "{}", '{"paths": {}}', '{"paths": {"x": 1}}'])
def test_a_description_that_cannot_be_used_falls_back_to_the_bundle_with_one_warning(
    describing_server, rubbish
):
    server = describing_server("1.12.7", rubbish)
    with pytest.warns(DescriptionWarning) as caught:
        client = connect(server.url)
    assert len(caught) == 1
    assert client.api is Api.for_version("1.12.7")
    with pytest.raises(DescriptionError):
        connect(server.url, spec="live")


def test_a_server_without_a_description_is_asked_for_it_once(servers, caplog):
    url = servers["1.13.0"].url
    discovery._without.clear()
    caplog.set_level("DEBUG", logger="dynorthanc")
    connect(url)
    assert [record.getMessage().split(":")[0] for record in caplog.records] == ["GET /system", "GET /openapi"]
    caplog.clear()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        connect(url)
    assert [record.getMessage().split(":")[0] for record in caplog.records] == ["GET /system"]


def test_a_description_can_be_given_as_dict_or_file(servers, tmp_path):
    url = servers["1.12.7"].url
    document = {"paths": {"/own": {"get": {}}}}
    (tmp_path / "api.json").write_text(json.dumps(document))
    for spec in (document, tmp_path / "api.json", str(tmp_path / "api.json")):
        client = connect(url, spec=spec)
        assert client.supports("get_own")
        assert client.supports("get_studies")
    with pytest.raises(DescriptionError, match="there is no file"):
        connect(url, spec=str(tmp_path / "none.json"))
    with pytest.raises(DescriptionError, match="not list"):
        connect(url, spec=[document])


def test_many_threads_that_connect_at_once_share_one_api(servers, monkeypatch):
    url, cut, cuts = servers["1.10.1"].url, timeline.cut, []
    monkeypatch.setattr(timeline, "cut", lambda *a: cuts.append(a) or cut(*a))
    dynorthanc.api._for_version.cache_clear()
    apis, threads = [], []
    for _ in range(16):
        threads.append(threading.Thread(target=lambda: apis.append(connect(url).api)))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(apis) == 16
    assert len(set(map(id, apis))) == 1
    assert len(cuts) == 1


@pytest.mark.parametrize("version", ["", "  ", None, 5, ["1.12.7"], "1.12.7\x1b[31m", "１.１２", "1" * 200])
def test_a_version_that_is_none_is_no_orthanc(version):
    with (
        Recorder(lambda got: (200, {}, json.dumps({"Version": version}).encode())) as liar,
        pytest.raises(dynorthanc.OrthancError, match="tells no Version"),
    ):
        connect(liar.url)


def test_nesting_without_end_is_no_orthanc():
    with (
        Recorder(lambda got: (200, {}, b"[" * 100_000)) as liar,
        pytest.raises(dynorthanc.OrthancError, match="tells no Version"),
    ):
        connect(liar.url)


def bomb(of: bytes) -> bytes:
    """A gzip of 200 MB that begins like an answer."""
    packed = zlib.compressobj(9, wbits=31)
    return (
        packed.compress(of) + b"".join(packed.compress(bytes(1_000_000)) for _ in range(200)) + packed.flush()
    )


@pytest.mark.server  # it takes its time
@pytest.mark.parametrize("own_session", [False, True])
@pytest.mark.parametrize(("target", "status"), [("/system", 200), ("/system", 500), ("/openapi", 200)])
def test_a_little_that_unpacks_to_much_is_not_read(target, status, own_session):
    packed = bomb(b'{"Version": "1.12.7", "paths": "')

    def answer(got):
        if got.target == target:
            return status, {"Content-Encoding": "gzip"}, packed
        return 200, {}, b'{"Version": "1.12.7"}'

    expected = pytest.raises(dynorthanc.OrthancError, match=r"tells no Version|500 Internal")
    if target == "/openapi":
        expected = pytest.warns(DescriptionWarning, match="larger than 8 MiB")
    with Recorder(answer) as liar, requests.Session() as session:
        tracemalloc.start()
        try:
            with expected:
                connect(liar.url, session=session if own_session else None)
            assert tracemalloc.get_traced_memory()[1] < 50_000_000
        finally:
            tracemalloc.stop()


def test_probing_reads_no_more_than_it_needs():
    packed = bomb(b"")
    with Recorder(lambda got: (404, {"Content-Encoding": "gzip"}, packed)) as liar:
        transport = Transport(liar.url)
        tracemalloc.start()
        try:
            assert probe._get(transport, "/studies/{id}", False) == probe.UNKNOWN
            assert probe._ask(transport, "/studies/{id}", {"GET"}, True).state == probe.ABSENT
            assert tracemalloc.get_traced_memory()[1] < 20_000_000
        finally:
            tracemalloc.stop()
            transport.close()


def test_a_version_that_comes_drop_by_drop_is_given_up(monkeypatch):
    def drops():
        yield b"{"
        given_up.wait()

    given_up = threading.Event()
    clock = itertools.count(0, 40)
    monkeypatch.setattr("dynorthanc.wire.reading.time", SimpleNamespace(monotonic=lambda: next(clock)))
    with Recorder(lambda got: (200, {}, drops())) as liar:
        with pytest.raises(dynorthanc.Timeout, match="isn't there after 30 s"):
            connect(liar.url, timeout=(5, 30))
        given_up.set()


def test_a_count_that_isnt_told_is_an_error_of_ours():
    with (
        Recorder(lambda got: (200, {}, b'{"Version": "1.12.7"}')) as liar,
        pytest.raises(dynorthanc.IncompleteAnswer, match="tells no CountStudies"),
    ):
        connect(liar.url, spec="bundled").num_studies  # noqa: B018


def test_a_version_is_told_without_what_stands_around_it():
    with Recorder(lambda got: (200, {}, b'{"Version": " 1.12.7\\n"}')) as liar:
        assert connect(liar.url, spec="bundled").version == "1.12.7"


@pytest.mark.parametrize("status", [200, 500])
@pytest.mark.parametrize("way", [connect, dynorthanc.Orthanc])
def test_the_warning_of_a_description_names_the_line_that_connects(way, status):
    answers = {"/system": (200, {}, b'{"Version": "1.12.7"}'), "/openapi": (status, {}, b"<html>")}
    with Recorder(lambda got: answers[got.target]) as liar, pytest.warns(DescriptionWarning) as warned:
        way(liar.url)
    assert [one.filename for one in warned] == [__file__]


def test_a_description_that_comes_drop_by_drop_is_given_up(monkeypatch):
    monkeypatch.setattr("dynorthanc.spec.openapi.MAX_SECONDS", 0.3)

    def drops():
        for _ in range(1200):  # a minute, unless nobody listens any more
            yield b" "
            time.sleep(0.05)
        sent.append("all")

    def answer(got):
        if got.target == "/system":
            return 200, {}, b'{"Version": "1.12.7"}'
        return 200, {}, drops()

    sent = []
    with Recorder(answer) as liar:
        with pytest.warns(DescriptionWarning, match=r"isn't there after 0\.3 s|no answer in time"):
            o = connect(liar.url)
        assert o.api.source == "bundled" and not sent


def test_what_is_newer_than_the_server_stays_refused_whatever_it_describes(describing_server):
    document = openapi(Api.for_version("1.13.0"))
    document["info"]["version"] = "1.13.0"
    parts = {"application/json": {"schema": {"properties": {"Labels": {"type": "array"}, "Own": {}}}}}
    document["paths"]["/tools/find"]["post"]["requestBody"] = {"content": parts}
    server = describing_server("1.10.1", document)
    for spec in ("auto", "live"):
        with pytest.warns(DescriptionWarning, match=r"of Orthanc 1\.13\.0, the server is 1\.10\.1"):
            o = connect(server.url, spec=spec)
        assert not o.supports("/tools/find:Labels")
        assert not o.supports("POST /tools/count-resources")
        assert o.supports("/tools/find:Own")
        with pytest.raises(dynorthanc.ValidationError, match=r"needs Orthanc 1\.12\.0"):
            o.post_tools_find(Level="Study", Query={}, Labels=["to-be-deleted"])
        with pytest.raises(dynorthanc.ValidationError, match=r"needs Orthanc 1\.12\.0"):
            o.POST("/tools/find", json={"Level": "Study", "Query": {}, "Labels": ["to-be-deleted"]})


@pytest.mark.parametrize("template", ["/{studies}", "/tools/{find}"])
def test_a_stranger_changes_no_path_of_an_official_route(servers, template):
    for version in ("1.9.1", "1.13.0"):
        document = {"paths": {template: {"get": {}, "post": {}}, "/own": {"get": {}}}}
        with connect(servers[version].url, spec=document) as o:
            assert isinstance(o.get_studies(), list)
            assert isinstance(o.GET("/studies"), list)
            assert o.post_tools_find(Level="Study", Query={"PatientID": "nobody"}) == []
            assert o.api.get("get_studies").layout.path == ()


def test_a_list_of_values_too_long_to_be_read_refuses_nothing(servers):
    values = [f"v{number}" for number in range(1500)]
    parameter = {"in": "query", "name": "colour", "schema": {"type": "string", "enum": values}}
    document = {"paths": {"/own": {"get": {"parameters": [parameter]}}}}
    with connect(servers["1.13.0"].url, spec=document) as o:
        assert o.get_own.check(colour="v1400") == []


def test_an_upgraded_server_is_asked_again(servers, caplog):
    transport = Transport(servers["1.12.7"].url)
    discovery._without.clear()
    caplog.set_level("DEBUG", logger="dynorthanc")
    for version in ("1.12.7", "1.12.7", "1.13.0"):
        assert discovery.fetch(transport, version) is None
    assert len(caplog.records) == 2
    transport.close()


# ---- a server that isn't up yet ---------------------------------------------------------------------------


def test_a_server_that_comes_up_later_is_waited_for(servers, monkeypatch):
    pauses = []
    with FaultProxy(servers["1.13.0"].url) as proxy:
        o = connect(proxy.url)
        assert o.is_up()
        for fault in ("503", "reset-before"):
            proxy.break_next(fault, times=2)
            assert not o.is_up()  # asked once
            o.wait_until_up()
        proxy.refuse()
        assert not o.is_up()
        with pytest.raises(dynorthanc.Timeout, match=r"isn't up after 0\.01 s: GET /system: no connection"):
            connect(proxy.url, wait=0.01)
        monkeypatch.setattr(discovery.time, "sleep", lambda seconds: pauses.append(seconds) or proxy.listen())
        assert connect(proxy.url, wait=60).version == o.version
        assert len(pauses) == 1


def test_what_waiting_does_not_mend_is_told_at_once(servers):
    with FaultProxy(servers["1.13.0"].url) as proxy:
        proxy.break_next("login-page", times=1)
        with pytest.raises(dynorthanc.OrthancError, match="no Orthanc server"):
            connect(proxy.url, wait=600)
