"""The script that lets Orthanc describe itself, in real servers; without this package inside of them."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from dynorthanc import Api, ValidationError, connect, serving
from dynorthanc.errors import MethodNotAllowed
from dynorthanc.spec import openapi, timeline

ROOT = Path(__file__).parents[2]
VERSIONS = ["1.9.1", "1.10.1", "1.12.7", "1.13.0"]
OWN = """
import sys
sys.path.insert(0, {folder!r})
import serve_openapi
import orthanc

def own(output, uri, **request):
    said = (request['method'], ','.join(request['groups']), sorted(request.get('get', {{}})))
    output.AnswerBuffer('"%s %s %s"' % said, 'application/json')

orthanc.RegisterRestCallback('/own/(.*)', own)
orthanc.RegisterRestCallback('/by/(study|series)/([^/]+)/now', own)
orthanc.RegisterRestCallback('/odd-(a|b)', own)
orthanc.RegisterRestCallback('/(anything)', own)
"""


@pytest.fixture
def write(tmp_path):
    def write(version):
        script = tmp_path / "serve_openapi.py"
        command = [sys.executable, "-m", "dynorthanc.serving", "--version", version, "-o", str(script)]
        subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
        return script

    return write


@pytest.mark.parametrize("version", VERSIONS)
def test_a_server_with_the_script_describes_itself(new_server, write, version):
    server = new_server(version, python_script=write(version), plugins=["OrthancDicomWeb"])
    with connect(server.url) as o:
        assert "bundled+live" in repr(o)
        bundled = Api.for_version(version)
        assert set(bundled.operations) <= set(o.api.operations)
        live = [operation for operation in o.api if operation.source == "live"]
        assert {o.name for o in bundled} <= {o.name for o in live}
        assert o.get_dicom_web_servers() == []
        assert o.get_dicom_web_studies(limit=1, PatientID="x") == []
        assert o.GET("/dicom-web/studies", {"PatientID": "nobody"}) == []
        with pytest.raises(ValidationError, match="exapnd"):
            o.get_studies(exapnd=True)
    with connect(server.url, spec="live") as o:
        assert {operation.route for operation in bundled} <= {operation.route for operation in o.api}
        assert o.get_studies(expand=True) == []
        info = o.GET("/openapi")["info"]
        assert info["version"] == version
        assert set(info["x-plugins"]) == {"dicom-web", "python"}


@pytest.mark.parametrize("version", [VERSIONS[0], VERSIONS[-1]])
def test_routes_of_one_s_own_are_described_too(new_server, write, tmp_path, version):
    write(version)
    script = tmp_path / "mine.py"
    script.write_text(OWN.format(folder=str(tmp_path)))
    with connect(new_server(version, python_script=script).url) as o:
        assert o.get_own_path("a/b") == "GET a/b []"
        assert o.get_own_path("a", colour="red") == "GET a ['colour']"
        assert o.post_own_path("a", {"what": "ever"}) == "POST a []"
        assert o.get_by_arg1_arg2_now("study", "x") == "GET study,x []"
        assert o.GET("/odd-a") == "GET a []"  # a pattern that no template can say passes as it is
        assert not any(o.api.match("GET", path) for path in ("/odd-a", "/anything"))


def test_a_description_of_another_version_is_not_served(new_server, write):
    server = new_server("1.12.7", python_script=write("1.12.6"))
    with connect(server.url) as o:
        assert o.api is Api.for_version("1.12.7")
    assert "written for 1.12.6" in server.log()


def test_only_get_is_answered(new_server, write):
    server = new_server("1.13.0", python_script=write("1.13.0"))
    with connect(server.url) as o, pytest.raises(MethodNotAllowed):
        o.POST("/openapi", json={})


@pytest.mark.parametrize("version", timeline.load().versions)
def test_the_description_says_what_the_facts_say(version):
    api = Api.for_version(version)
    document = json.loads(json.dumps(serving.openapi(api)))
    read = {operation.route: operation for operation in openapi.read(document)}
    assert set(read) == {operation.route for operation in api}
    for operation in api:
        described = read[operation.route]
        mine = {(a.place, a.name) for a in operation.arguments if a.name and not a.ignored}
        if operation.layout.whole is not None:
            mine = {(place, name) for place, name in mine if place != "body"}
        assert {(a.place, a.name) for a in described.arguments} == mine, operation.route
        assert described.deprecated == operation.deprecated


@pytest.mark.parametrize("version", ["1.12.12", "mainline"])
def test_a_version_without_facts_of_its_own_is_refused(version):
    done = subprocess.run(
        [sys.executable, "-m", "dynorthanc.serving", "--version", version],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 2
    assert "exactly one version" in done.stderr
