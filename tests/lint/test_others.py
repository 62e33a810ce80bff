"""What other clients send as it is, what a script makes of its requests, and routes that nobody has."""

import pytest

from dynorthanc.lint import lint, lint_source

VERSIONS = ["1.9.1", "1.10.1", "1.12.7", "1.13.0"]
OLD, NEW = VERSIONS[:2], VERSIONS[2:]
U = "http://localhost:8042"
HEAD = f"import requests, httpx, urllib.request, urllib.parse, json, os, sys, dataclasses\nU = '{U}'\n"
HEAD += "from pyorthanc import Orthanc\nimport dynorthanc, orthanc\no = dynorthanc.connect(U)\n"


def found(code):
    """The versions that something is found for."""
    told = {target for finding in lint_source(HEAD + code, VERSIONS).findings for target in finding.targets}
    return [version for version in VERSIONS if version in told]


AS_SENT = [
    ("requests.get(U + '/studies', params={'limit': 3})", VERSIONS),
    ("requests.get(U + '/studies?since=3')", VERSIONS),
    ("o.get_studies(limit=3)", []),  # which says since=0 itself
    ("requests.get(U + '/studies', params={'expand': True})", NEW),  # requests writes True
    ("httpx.get(U + '/studies', params={'expand': True})", []),  # and httpx true
    ("Orthanc(U).get_studies(params={'expand': True})", []),
    ("requests.get(U + '/studies?' + urllib.parse.urlencode({'expand': True}))", NEW),
    ("httpx.get(U + '/studies', params={'expand': False})", OLD),
    ("o.get_studies(expand=False)", []),
    ("requests.get(U + '/instances/x/tags', params={'simplify': False})", VERSIONS),
    ("requests.get(U + '/instances/x/tags', params={'simplify': True})", []),
    ("requests.get(U + '/series', params={'since': 0, 'limit': 0})", OLD),
    ("requests.get(U + '/series', params={'since': 0, 'limit': 1})", []),
]


@pytest.mark.parametrize(("code", "versions"), AS_SENT, ids=[code for code, _ in AS_SENT])
def test_what_other_clients_send_is_judged_as_they_write_it(code, versions):
    assert found(code) == versions


NOWHERE = [
    ("requests.get(U + '/banana')", VERSIONS),
    ("requests.get(U + '/studies/x/banana')", VERSIONS),
    ("for level in ('patients', 'serieses'): requests.get(f'{U}/{level}')", VERSIONS),
    ("orthanc.RestApiGet('/banana')", VERSIONS),
    ("orthanc.RestApiGetAfterPlugins('/banana')", []),  # which asks for what plugins add
    ("requests.get('https://orthanc.example.org/banana')", []),  # a proxy may have more
    ("requests.get(U + '/ui/app/anything')", []),
    ("requests.get(U + '/volview/anything')", []),
    ("requests.get(f'{U}/studies/{sys.argv[1]}')", []),
    ("requests.get(f'{U}/{sys.argv[1]}/x/banana')", []),
    ("requests.get(U + '/dicom-web/studies', params={'PatientNmae': 'x'})", VERSIONS),
    ("requests.get(U + '/worklists', params={'format': 'Simplfy'})", VERSIONS),
    ("requests.post(U + '/transfers/send', json={'Resources': []})", VERSIONS),
    ("requests.post(U + '/transfers/send', json={'Peer': 'p', 'Resources': []})", []),
]


@pytest.mark.parametrize(("code", "versions"), NOWHERE, ids=[code for code, _ in NOWHERE])
def test_a_route_that_no_version_and_no_plugin_has_is_found(code, versions):
    assert found(code) == versions


def test_a_route_that_a_script_of_the_run_adds_is_there(tmp_path):
    plugin, client = tmp_path / "plugin.py", tmp_path / "client.py"
    plugin.write_text(
        "import orthanc\northanc.RegisterRestCallback('/mine/(.*)', lambda output, uri, **r: 0)\n"
    )
    client.write_text(f"import requests\nrequests.get('{U}/mine/all')\n")
    assert lint([client], ["1.12.7"]).findings
    assert not lint([client, plugin], ["1.12.7"]).findings


DISPATCHERS = [
    """def call(verb, path, **more):
    if verb.upper() == 'GET':
        return requests.get(U + path, **more)
    elif verb == 'POST':
        return requests.post(U + path, **more)
    return requests.delete(U + path)
""",
    """def call(verb, path, json=None, params=None):
    request = urllib.request.Request(U + path + '?' + urllib.parse.urlencode(list((params or {}).items())))
    request.get_method = lambda: verb
    if json is not None:
        request.data = dumps(json)
    return urllib.request.urlopen(request)
def dumps(value):
    return value if isinstance(value, bytes) else json.dumps(value).encode()
""",
    """def call(verb, path, json=None, **params):
    return requests.request(verb, U + path, json=json, params=params.get('params') or None)
""",
]


@pytest.mark.parametrize("dispatcher", DISPATCHERS)
def test_what_a_script_sends_by_one_function_is_judged_by_its_verb_and_body(dispatcher):
    right = "call('GET', '/statistics')\ncall('DELETE', '/changes')\n"
    assert (
        found(f"{dispatcher}{right}call('POST', '/tools/find', json={{'Level': 'Study', 'Query': {{}}}})")
        == []
    )
    assert found(f"{dispatcher}call('POST', '/statistics')") == VERSIONS
    assert (
        found(f"{dispatcher}call('POST', '/tools/find', json={{'Level': 'Stdy', 'Query': {{}}}})") == VERSIONS
    )


MADE = [
    ("requests.get(U + '/changes?' + urllib.parse.urlencode([('limt', 1)]))", VERSIONS),
    ("requests.get(U + '/changes', params=httpx.QueryParams({'limt': 1}))", VERSIONS),
    (
        "@dataclasses.dataclass\nclass Q:\n    Level: str\n    Query: dict\n    Labels: list\n"
        "requests.post(U + '/tools/find', json=dataclasses.asdict(Q('Study', {}, ['x'])))",
        OLD,
    ),
    ("levels = sys.argv[2:] or ['patients', 'study']\nfor x in levels: requests.get(f'{U}/{x}')", VERSIONS),
    ("p = sys.argv[1] if len(sys.argv) > 1 else '/tools/labels'\nrequests.get(U + p)", OLD),
    ("base = os.environ.get('ORTHANC_URL', U)\nrequests.get(base + '/tools/labels')", OLD),
]


@pytest.mark.parametrize(("code", "versions"), MADE, ids=[code for code, _ in MADE])
def test_what_a_script_has_unless_told_otherwise_is_read(code, versions):
    assert found(code) == versions


def test_the_address_that_an_option_has_by_default_says_whose_it_is():
    code = "import argparse, requests\np = argparse.ArgumentParser()\n"
    code += "p.add_argument('--base-url', default='http://localhost:8042')\na = p.parse_args()\n"
    code += "requests.post(a.base_url + '/tools/find', json={'Level': 'Study', 'Qeury': {}})\n"
    assert lint_source(code, ["1.12.7"]).findings
