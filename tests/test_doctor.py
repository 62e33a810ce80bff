"""What `doctor` says of real servers, whole and behind proxies that spoil something."""

import base64
import json
import ssl
import subprocess
import sys

import pytest
import trustme
from click.testing import CliRunner
from urllib3.exceptions import InsecureRequestWarning

from dynorthanc import Api, connect
from dynorthanc.cli.app import app
from dynorthanc.doctor import diagnose
from dynorthanc.errors import InvalidAddress
from tests.filterproxy import FilterProxy
from tests.recording import Recorder


@pytest.fixture(autouse=True)
def patience(monkeypatch):
    """How busy this machine is isn't what is examined here."""
    monkeypatch.setattr("dynorthanc.doctor._SLOW", 60)
    monkeypatch.setattr("dynorthanc.client.probe._PATIENCE", (60, 60))


def levels(diagnosis):
    return {finding.name: finding.level for finding in diagnosis.findings}


def test_a_healthy_server(server):
    found = diagnose(server.url)
    assert found.is_well
    assert set(levels(found).values()) == {"ok"}, str(found)
    assert server.version in found["version"].text
    assert found["routes"].text == f"all {len(Api.for_version(server.version))} of this version are there"
    assert found["writing"].text == "uploading is allowed"


def test_a_slow_server(servers, monkeypatch):
    monkeypatch.setattr("dynorthanc.doctor._SLOW", 0)
    found = diagnose(servers["1.12.7"].url)
    assert (found["speed"].level, found.is_well) == ("note", True)


def test_it_has_no_effect(servers):
    client = connect(servers["1.12.7"].url)

    def state():
        changes = [change["Seq"] for change in client.iter_changes() if "Stable" not in change["ChangeType"]]
        # what other tests stored becomes stable a minute later, whatever is done here
        return [changes, *map(client.GET, ("/statistics", "/jobs", "/modalities", "/queries"))]

    before = state()
    diagnose(servers["1.12.7"].url)
    assert state() == before


def test_nothing_there():
    found = diagnose("http://127.0.0.1:1")
    assert not found.is_well
    assert levels(found) == {"reachable": "fail"}
    assert "does Orthanc run" in found["reachable"].advice


def test_tls_where_there_is_none(servers):
    found = diagnose(servers["1.12.7"].url.replace("http:", "https:"))
    assert levels(found) == {"tls": "fail"}


def test_tls_and_whom_it_is_trusted_by(servers, tmp_path):
    ca = trustme.CA()
    authority = tmp_path / "ca.pem"
    ca.cert_pem.write_to_path(str(authority))
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    ca.issue_cert("127.0.0.1").configure_cert(context)
    with FilterProxy(servers["1.12.7"].url, certificate=context) as proxy:
        unknown = diagnose(proxy.url)
        assert levels(unknown) == {"tls": "fail"}
        assert "verify=" in unknown["tls"].advice
        known = diagnose(proxy.url, verify=str(authority))
        assert (known["tls"].level, known.is_well) == ("ok", True)
        with pytest.warns(InsecureRequestWarning):
            assert diagnose(proxy.url, verify=False)["tls"].level == "warn"
        command = [sys.executable, "-m", "dynorthanc", "doctor", proxy.url, "--insecure"]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stderr
        assert told.count("Unverified HTTPS request") == 1


def test_a_server_that_refuses_by_its_own_rules(new_server, tmp_path):
    """A Lua script of the server's decides who may do what, as authorization plugins do."""
    script = tmp_path / "rules.lua"
    script.write_text(
        "function IncomingHttpRequestFilter(method, uri, ip, username, httpHeaders)\n"
        "  return method == 'GET' and string.find(uri, '/modalities') ~= 1\n"
        "end\n"
    )
    found = diagnose(new_server("1.12.7", config={"LuaScripts": [str(script)]}).url)
    assert found["routes"].level == "note"
    assert "are refused" in found["routes"].text
    assert (found["reading"].level, found["writing"].level) == ("warn", "warn")
    assert "(403)" in found["writing"].text


def test_no_orthanc():
    with Recorder(lambda got: (200, {}, b"<html>hello</html>")) as other:
        found = diagnose(other.url)
    assert levels(found)["version"] == "fail"
    assert "prefix included" in found["version"].advice


@pytest.mark.parametrize("page", [b"", b"<html>not found</html>", b'{"error": "not found"}'])
def test_a_server_that_has_nothing_of_orthancs(page):
    with Recorder(lambda got: (404, {}, page)) as other:
        found = diagnose(other.url)
    assert levels(found)["version"] == "fail"
    assert "prefix included" in found["version"].advice


def test_a_wrong_prefix(servers):
    found = diagnose(f"{servers['1.12.7'].url}/orthanc")
    assert not found.is_well
    assert "prefix included" in found["version"].advice


def test_what_a_read_only_server_has_not_is_not_hidden_by_anybody(new_server):
    found = diagnose(new_server("1.12.7", config={"ReadOnly": True}).url)
    assert (found["routes"].level, found["writing"].level) == ("note", "note")
    assert "read-only" in found["routes"].text


def test_no_address():
    with pytest.raises(InvalidAddress):
        diagnose("ftp://somewhere")


@pytest.fixture
def guarded(new_server):
    return new_server(
        "1.12.7", config={"AuthenticationEnabled": True, "RegisteredUsers": {"ann": "secret-word"}}
    )


def test_credentials(guarded):
    missing = diagnose(guarded.url)
    assert levels(missing)["credentials"] == "fail"
    assert "none were given" in missing["credentials"].text
    wrong = diagnose(guarded.url, "ann", "other-word")
    assert "are refused" in wrong["credentials"].text
    right = diagnose(guarded.url, "ann", "secret-word")
    assert right["credentials"] == ("credentials", "ok", "accepted, and needed", "")
    assert right.is_well
    assert "-word" not in str(missing) + str(wrong) + repr(right) + right.to_json()


def test_credentials_that_are_not_needed(servers):
    found = diagnose(servers["1.12.7"].url, "ann", "any")
    assert found["credentials"].level == "warn"
    assert "lets anybody in" in found["credentials"].text


def test_a_proxy_that_hides_routes(servers):
    with FilterProxy(
        servers["1.12.7"].url, lambda m, path: 404 if path.startswith("/peers") else None
    ) as proxy:
        found = diagnose(proxy.url)
    hidden = [o for o in Api.for_version("1.12.7") if o.template.startswith("/peers")]
    assert found["routes"].level == "warn"
    assert found["routes"].text.startswith(f"{len(hidden)} of ")
    assert "probe=True" in found["routes"].advice
    assert found.is_well


def test_a_proxy_that_refuses_routes(servers):
    def rule(method, path):
        return 403 if path.startswith(("/modalities", "/instances")) and method != "GET" else None

    with FilterProxy(servers["1.12.7"].url, rule) as proxy:
        found = diagnose(proxy.url)
    assert "are refused" in found["routes"].text
    assert found["writing"].level == "warn"
    assert found["reading"].level == "ok"


def test_a_proxy_that_lets_only_get_through(servers):
    with FilterProxy(servers["1.12.7"].url, lambda method, path: None if method == "GET" else 403) as proxy:
        found = diagnose(proxy.url)
    assert (found["writing"].level, found["reading"].level) == ("warn", "warn")
    assert "uploading is refused (403)" in found["writing"].text


def test_a_proxy_that_keeps_the_version_back(servers):
    with FilterProxy(servers["1.12.7"].url, lambda method, path: 404 if path == "/system" else None) as proxy:
        found = diagnose(proxy.url)
    assert found["version"].level == "warn"
    assert "probe=True" in found["version"].advice


def test_connections_that_are_closed_each_time(servers):
    with FilterProxy(servers["1.12.7"].url, close=True) as proxy:
        found = diagnose(proxy.url)
    assert found["connections"].level == "warn"
    assert "HTTP/1.1" in found["connections"].advice


def test_a_description_of_its_own(servers):
    spec = json.dumps({"paths": {"/mine": {"get": {}}}}).encode()

    def answer(got):
        if got.target == "/openapi":
            return 200, {}, spec
        return 200, {"Connection": "keep-alive"}, b'{"Version": "1.12.7"}'

    with Recorder(answer) as recorder:
        assert diagnose(recorder.url)["description"].text.startswith("its own one, 1 operations")
        spec = b"nothing"
        assert diagnose(recorder.url)["description"].level == "warn"


def test_a_version_that_nobody_described():
    with Recorder(lambda got: (200, {}, b'{"Version": "mainline-abc"}')) as recorder:
        found = diagnose(recorder.url)
    assert found["version"].level == "note"
    assert "mainline-abc" in found["version"].text


def test_html_is_escaped():
    with Recorder(lambda got: (200, {}, b'{"Version": "mainline<b>"}')) as recorder:
        assert "<b>" not in diagnose(recorder.url)._repr_html_()


def test_the_command(servers, guarded):
    run = CliRunner().invoke
    shown = run(app, ["doctor", servers["1.13.0"].url], standalone_mode=False)
    assert shown.return_value == 0
    assert "ok    version: Orthanc 1.13.0" in shown.output
    document = json.loads(
        run(app, ["doctor", servers["1.9.1"].url, "--format", "json"], standalone_mode=False).output
    )
    assert document["is_well"] is True
    bad = subprocess.run(
        [sys.executable, "-m", "dynorthanc", "doctor", guarded.url],
        capture_output=True,
        text=True,
        check=False,
    )
    assert bad.returncode == 1
    assert "fail  credentials" in bad.stdout


def test_the_header_of_credentials_is_not_in_the_findings(guarded):
    secret = base64.b64encode(b"ann:secret-word").decode()
    assert secret not in str(diagnose(guarded.url, "ann", "secret-word"))
