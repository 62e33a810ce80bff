"""What the client says a server has, against what the server shows when it is asked: no disagreement."""

import pytest
import requests

from dynorthanc import connect
from dynorthanc.base.method_names import method_name
from dynorthanc.spec import timeline

DUMMY = "00000000-00000000-00000000-00000000-00000000"


def templates():
    described = {}
    for route in timeline.load().operations:
        method, template = route.split(" ")
        described.setdefault(template, set()).add(method)
    return described


def really_has(session, url, template, described):
    """The methods of a template, told by the server: a GET with dummy arguments, or a 405's Allow header.

    A GET of an existing route may answer like a missing one; a method that no version describes can't.
    """
    path = template
    for name in ("{id}", "{name}", "{label}", "{key}", "{index}", "{frame}", "{path}"):
        path = path.replace(name, "0" if name in ("{index}", "{frame}") else DUMMY)
    for method in ("PUT", "DELETE", "POST", "GET"):
        if method not in described:
            response = session.request(method, url + path, timeout=20)
            if response.status_code == 405:
                return set(response.headers["Allow"].split(","))
            assert response.status_code == 404, (method, path, response.status_code)
    return set()


def test_supports_agrees_with_the_server_for_every_operation_of_every_version(server):
    client = connect(server.url)
    disagreements = []
    with requests.Session() as session:
        session.trust_env = False
        for template, described in templates().items():
            if "/content" in template:
                continue  # these never tell: see the test below
            real = really_has(session, server.url, template, described)
            for method in described:
                says = client.supports(method_name(method, template))
                if says != (method in real):
                    disagreements.append((method, template, says, real))
    assert disagreements == []


def test_content_has_a_path_on_every_version(server, instance):
    client = connect(server.url)
    stored = client.post_instances(instance)
    assert client.supports("get_instances_id_content_path")
    assert "0010-0010" in client.get_instances_id_content(stored["ID"])
    assert client.get_instances_id_content_path(stored["ID"], "0010-0010").strip(b"\0 ")


@pytest.mark.parametrize("name", ["post_tools_count_resources", "POST /tools/count-resources"])
def test_supports_takes_method_names_and_routes(servers, name):
    assert not connect(servers["1.10.1"].url).supports(name)
    assert connect(servers["1.12.7"].url).supports(name)


@pytest.mark.parametrize("name", ["/tools/find:Labels", "post_tools_find:Labels", "1.12.0", "/tools/labels"])
def test_supports_takes_what_require_takes(servers, name):
    assert not connect(servers["1.10.1"].url).supports(name)
    assert connect(servers["1.12.7"].url).supports(name)
