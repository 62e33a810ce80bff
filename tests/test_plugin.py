"""The client inside Orthanc's Python plugin: of that very server, whatever is in its way."""

import sys
from pathlib import Path

import pytest
import requests

import dynorthanc.plugin
from dynorthanc import OrthancError
from dynorthanc.lint import lint
from tests.conftest import fetched

ROOT = Path(dynorthanc.__file__).parents[1]
PLACES = [str(ROOT), str(Path(requests.__file__).parents[1])]
SCRIPT = f"""
import json, sys
sys.path += {PLACES!r}
import orthanc
import dynorthanc.plugin

try:
    dynorthanc.plugin.connect()
except Exception as error:
    EARLY = str(error)

def look(output, uri, **request):
    with dynorthanc.plugin.connect() as o:
        study = o.post_tools_find(Level="Study", Query={{"PatientID": "nobody"}})
        told = {{"url": o.url, "version": o.version, "found": study, "early": EARLY}}
    output.AnswerBuffer(json.dumps(told), "application/json")

orthanc.RegisterRestCallback("/look", look)
"""
USERS = {"AuthenticationEnabled": True, "RegisteredUsers": {"alice": "s3cret"}}


@pytest.fixture
def script(tmp_path):
    (tmp_path / "script.py").write_text(SCRIPT)
    return tmp_path / "script.py"


# the Python of 1.9.1 is too old; 1.13.0, with TLS, has its turn in tests/whole/test_tls.py
@pytest.mark.parametrize("version", ["1.10.1", "1.12.7"])
def test_it_is_a_client_of_the_server_that_runs_it(new_server, script, version, monkeypatch):
    fetched(version, python_script=script)  # apt needs the machine's own proxy
    for name in ("http_proxy", "https_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("no_proxy", raising=False)
    server = new_server(version, config=USERS, python_script=script)
    monkeypatch.undo()
    told = requests.get(f"{server.url}/look", auth=("alice", "s3cret"), timeout=60).json()
    assert (told["url"], told["version"], told["found"]) == (server.url, version, [])
    assert "connect in a callback" in told["early"]


def test_outside_of_orthanc_it_says_what_is_meant(monkeypatch):
    for module in (None, sys):  # nothing, or another package of that name
        monkeypatch.setitem(sys.modules, "orthanc", module)
        with pytest.raises(OrthancError, match=r"dynorthanc\.connect is meant"):
            dynorthanc.plugin.connect()


@pytest.mark.parametrize(
    ("settings", "url"),
    [
        ({}, "http://127.0.0.1:8042"),
        ({"HttpPort": 80, "HttpBindAddresses": ["0.0.0.0"]}, "http://127.0.0.1:80"),
        ({"HttpBindAddresses": ["10.0.0.7", "10.0.0.8"]}, "http://10.0.0.7:8042"),
        ({"HttpBindAddresses": ["::"]}, "http://[::1]:8042"),
    ],
)
def test_the_address_is_one_that_the_server_listens_at(settings, url):
    assert dynorthanc.plugin._address(settings, secure=False) == url


def test_lint_reads_its_calls(tmp_path):
    (tmp_path / "script.py").write_text(
        "import dynorthanc.plugin\no = dynorthanc.plugin.connect()\no.get_studies_id_labels('x')\n"
    )
    report = lint([tmp_path / "script.py"], ["1.10.1"])
    assert "1.12.0" in str(report)
