"""What `lint` and `upgrade-check` say that they saw, and when they can't tell."""

import json
import os

import pytest
from click.testing import CliRunner

from dynorthanc import lint
from dynorthanc.cli.app import app
from dynorthanc.lint import lint_source


def run(*words):
    result = CliRunner().invoke(app, [str(word) for word in words], standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return result


CALLS = """import requests, sys
URL = 'http://localhost:8042'
requests.get(URL + '/studies')
requests.post(URL + '/tools/find', json={'Level': 'Study', 'Query': {}})
requests.post(URL + '/tools/find', json=sys.argv)
requests.get(URL + sys.argv[1])
"""
IN_VAIN = [
    "import requests, sys\nrequests.post('http://localhost:8042' + sys.argv[2], json={})",
    "import requests, sys\nurl = sys.argv[1]\nrequests.post(url + sys.argv[2], json={})",
    "import requests, sys\nrequests.get(sys.argv[1])",
    "import httpx, os\nhttpx.get(os.environ['SERVER'] + os.sep)",
    "import sys, urllib.request\nurllib.request.urlopen(sys.argv[1])",
    "import orthanc, json\ndef on(output, uri, **r): orthanc.RestApiGet(r['get']['uri'])",
    "import dynorthanc, sys\no = dynorthanc.connect('http://x')\no.GET(sys.argv[1])",
]
HIDDEN = "import pyorthanc\nprint(getattr(pyorthanc, 'Orth' + 'anc'))\n"


def test_calls_are_counted_and_those_that_cannot_be_judged_have_their_lines(tmp_path):
    file = tmp_path / "a.py"
    file.write_text(CALLS)
    result = run("lint", file, "--versions", "1.10.1,1.13.0")
    assert result.return_value == 0
    assert "4 calls recognised, 2 of them can't be judged (lines 5, 6)" in result.stderr
    assert "no findings for 1.10.1, 1.13.0 in the 2 calls that could be judged" in result.stderr
    document = json.loads(run("lint", file, "--versions", "1.10.1", "--format", "json").output)
    told = {"calls": 4, "judged": 2, "unjudged": ["5", "6"], "talks": True, "astray": [], "unread": []}
    assert document["seen"] == [{"file": str(file), **told}]


def test_where_nothing_was_recognised_the_answer_is_that_it_cannot_be_told(tmp_path):
    file = tmp_path / "a.py"
    file.write_text(HIDDEN)
    result = run("lint", file, "--versions", "1.10.1")
    assert result.return_value == 3
    assert "can't tell" in result.stderr
    assert "no findings" not in result.stderr
    assert json.loads(run("lint", file, "--versions", "1.10.1", "--format", "json").output)["untold"] == [
        str(file)
    ]
    (run_,) = json.loads(run("lint", file, "--versions", "1.10.1", "--format", "sarif").output)["runs"]
    assert not run_["invocations"][0]["executionSuccessful"]
    upgrade = run("upgrade-check", "1.10.1", "1.12.7", file)
    assert (upgrade.return_value, "nothing changes" in upgrade.output) == (3, False)
    assert "can't tell" in upgrade.output


@pytest.mark.parametrize("code", IN_VAIN)
def test_where_none_can_be_judged_it_cannot_be_told_and_where_some_can_that_is_said(tmp_path, code):
    file = tmp_path / "a.py"
    file.write_text(code)
    for words in (["lint", file, "--versions", "1.12.7"], ["upgrade-check", "1.10.1", "1.12.7", file]):
        result = run(*words)
        assert result.return_value == 3
        assert f"{file}: can't tell" in result.output
        assert not any(text in result.output for text in ("no findings", "nothing changes", "was found"))
    file.write_text(f"{code}\nimport requests\nrequests.get('http://localhost:8042/studies')\n")
    (seen,) = lint_source(file.read_text(), ["1.12.7"]).seen
    assert (seen.calls, seen.judged, len(seen.unjudged)) == (2, 1, 1)
    result = run("upgrade-check", "1.10.1", "1.12.7", file)
    assert (result.return_value, "in the 1 call that could be judged" in result.output) == (0, True)


BY_OTHER_WAYS = [
    "import os\nORTHANC = 'http://localhost:8042'\nos.system(f'curl -X DELETE {ORTHANC}/studies/abc')",
    "import subprocess as s\ns.run(['curl', '-X', 'DELETE', 'http://localhost:8042/studies/abc'])",
    "import subprocess as s\ns.run(['curl', URL + '/studies/abc'])",
    "import os\nos.system('wget orthanc:8042/studies/x/archive')",
    "import os\nos.system('curl -X DELETE %s/studies/abc' % os.environ['URL'])",
    "import pycurl\nc = pycurl.Curl()\nc.setopt(c.URL, 'http://localhost:8042/studies')",
    "from hospital.pacs import orthanc_get\northanc_get('/studies/' + s + '/labels')",
    "from hospital.pacs import orthanc_get\northanc_get(f'/jobs/{s}')",
    "from hospital.pacs import Pacs\nPacs('http://pacs:8042').drop('x')",
]
NO_SIGN = [
    '"""curl http://localhost:8042/studies"""\nprint("http://localhost:8042/studies")',
    "import os\nURL = os.getenv('URL', 'http://localhost:8042')",
    "import os\nos.system('curl https://example.org/studies')",
    "from flask import Flask\napp = Flask('x')\n@app.get('/studies/x')\ndef f(): pass",
    "import os\nos.listdir('/studies/x'); copy('/studies/a.dcm'); load(f'{folder}/series/{n}')",
    "run('/jobs/3')",
]


@pytest.mark.parametrize("code", [*BY_OTHER_WAYS, *NO_SIGN])
def test_a_command_or_a_helper_elsewhere_may_talk_to_orthanc(code):
    (seen,) = lint_source(code, ["1.13.0"]).seen
    assert seen.is_untold == (code in BY_OTHER_WAYS)


READ_BY_NOBODY = [
    "import os\nos.system('curl -X DELETE http://localhost:8042/studies/abc')",
    "import subprocess\nsubprocess.run(['curl', '-X', 'DELETE', 'http://localhost:8042/studies/abc'])",
    "from beren import Orthanc\nOrthanc('http://localhost:8042').find({'Labels': ['x']})",
    "from orthanc_rest_client import Orthanc\nOrthanc('http://localhost:8042').delete_study('x')",
    "import simple_orthanc\nsimple_orthanc.connect('x').purge()",
    "import grequests, treq\nasync def f(): await treq.get('http://localhost:8042/tools/labels')",
    "import pycurl, sys\nc = pycurl.Curl()\nc.setopt(pycurl.URL, sys.argv[1] + '/studies/x')",
    "from pyorthanc import Orthanc\no = Orthanc('http://x')\nfor p in o.get_patients(): o.delete_patient(p)",
    "from pyorthanc import Orthanc\nOrthanc('http://x').anonymize_study('x', {'Labels': []})",
]


@pytest.mark.parametrize("code", READ_BY_NOBODY)
def test_beside_what_is_not_read_a_call_that_is_right_says_nothing(tmp_path, code):
    file = tmp_path / "a.py"
    file.write_text(f"import requests\nrequests.get('http://localhost:8042/system')\n{code}\n")
    for words in (["lint", file, "--versions", "1.12.7"], ["upgrade-check", "1.10.1", "1.12.7", file]):
        result = run(*words)
        assert result.return_value == 3
        assert "can't tell: Orthanc is reached in a way that isn't read" in result.output
        assert not any(text in result.output for text in ("no findings", "nothing changes"))
    file.write_text(
        "import requests\nrequests.get('http://localhost:8042/system')\nprint('curl x:8042/system')\n"
    )
    assert run("lint", file, "--versions", "1.12.7").return_value == 0


@pytest.mark.parametrize(
    "call",
    [
        "niquests.get(U + '/tools/labels')",
        "requests_cache.CachedSession('x').get(U + '/tools/labels')",
        "httpx_cache.Client(base_url=U).get('/tools/labels')",
        "grequests.map([grequests.get(U + '/tools/labels')])",
        "FuturesSession().get(U + '/tools/labels')",
    ],
)
def test_libraries_that_are_used_as_others_are_read_too(call):
    before = (
        "import niquests, requests_cache, httpx_cache, grequests\n"
        "from requests_futures.sessions import FuturesSession\nU = 'http://localhost:8042'\n"
    )
    read = lint_source(before + call, ["1.10.1", "1.13.0"])
    assert [finding.targets for finding in read.findings] == [("1.10.1",)]
    (seen,) = lint_source(f"{before}import sys\nniquests.get(sys.argv[1])", ["1.13.0"]).seen
    assert seen.unjudged or seen.astray


@pytest.mark.parametrize(
    ("lib", "call", "code"),
    [
        ("ROUTE = '/tools/now'", "dynorthanc.connect('u').GET(lib.ROUTE)", 0),
        (
            "URL = 'http://localhost:8042'\nFIND = URL + '/tools/find'",
            "requests.get(lib.URL + '/tools/now')",
            0,
        ),
        (
            "import dynorthanc\nmake = lambda: dynorthanc.connect('http://a:8042')",
            "lib.make().get_tools_now()",
            0,
        ),
        (
            "import requests\nmake = lambda: requests.Session()",
            "lib.make().get('http://a:8042/tools/now')",
            0,
        ),
        ("ROUTE = '/tools/now'", "print(lib)", 3),
        (
            "import acme\nmake = lambda: acme.Pacs('http://a:8042')",
            "requests.get('http://a:8042/tools/now')",
            3,
        ),
        ("import beren\nmake = lambda: beren.Orthanc('x')", "requests.get('http://a:8042/tools/now')", 3),
    ],
)
def test_a_file_of_names_and_functions_for_one_that_is_judged_is_no_question(tmp_path, lib, call, code):
    (tmp_path / "lib.py").write_text(lib)
    (tmp_path / "run.py").write_text(f"import dynorthanc, requests, lib\n{call}\n")
    assert run("lint", tmp_path, "--versions", "1.12.7").return_value == code
    assert run("upgrade-check", "1.12.7", "1.13.0", tmp_path).return_value == code


@pytest.mark.parametrize(
    "cell",
    [
        "!curl -X DELETE http://localhost:8042/studies/a",
        "%%bash\ncurl $ORTHANC:8042/studies",
        "x = !wget a:8042",
    ],
)
def test_what_a_notebook_has_a_shell_do_cannot_be_told(tmp_path, cell):
    cells = [{"cell_type": "code", "source": text} for text in ("x = 1", cell)]
    file = tmp_path / "a.ipynb"
    file.write_text(json.dumps({"cells": cells}))
    assert run("lint", file, "--versions", "1.13.0").return_value == 3


def test_a_package_of_the_same_run_is_read_wherever_it_is_imported_from(tmp_path):
    for name, code in {
        "src/orthanc_lab/__init__.py": "",
        "src/orthanc_lab/api.py": "import requests\ndef now(): return requests.get('http://orthanc:8042/tools/now')",
        "tests/test_api.py": "from orthanc_lab.api import now\ndef test_now(): assert now()",
    }.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(code)
    assert run("lint", tmp_path, "--versions", "1.13.0").return_value == 0
    assert run("lint", tmp_path / "tests", "--versions", "1.13.0").return_value == 3


@pytest.mark.parametrize("body", ["json.dumps({'a': x})", "f'{x}é'", "x"])
def test_what_a_body_does_as_a_whole_is_not_told_where_a_part_is_not_known(body):
    code = f"def f(x): orthanc.RestApiPost('/tools/lookup', {body})"
    assert lint_source(f"import orthanc, json\n{code}", ["1.10.1"]).findings == []
    assert lint_source("import orthanc\northanc.RestApiPost('/tools/lookup', 'é')", ["1.10.1"]).findings


@pytest.mark.parametrize("resources", ["x", "[x]", "[{'StudyInstanceUID': x}]"])
def test_what_an_argument_does_as_a_whole_is_not_told_where_a_part_is_not_known(resources):
    code = "import orthanc, json\nx = input()\northanc.RestApiPost('/modalities/a/get', json.dumps({}))"
    given = "{'Level': 'Study', 'Resources': %s}"
    assert lint_source(code.replace("{}", given % resources), ["1.13.0"]).findings == []
    assert len(lint_source(code.replace("{}", given % "[{}]"), ["1.13.0"]).findings) == 1


def test_a_script_that_has_nothing_to_do_with_orthanc_is_no_question(tmp_path):
    file = tmp_path / "a.py"
    file.write_text(
        "import requests\nrequests.get('https://example.org/studies')\nprint('patients')\n"
        "def more(url): return requests.get(url)\n"
    )
    result = run("lint", file, "--versions", "1.10.1")
    assert (result.return_value, "no call of Orthanc was found" in result.stderr) == (0, True)


def test_findings_count_more_than_what_cannot_be_told(tmp_path):
    (tmp_path / "a.py").write_text(HIDDEN)
    (tmp_path / "b.py").write_text("import requests\nrequests.get('http://x:8042/tools/labels')\n")
    assert run("lint", tmp_path, "--versions", "1.10.1").return_value == 1


def test_one_unreadable_script_does_not_cost_the_others(tmp_path):
    (tmp_path / "a.py").write_text("def (")
    (tmp_path / "b.py").write_text("import requests\nrequests.get('http://x:8042/tools/labels')\n")
    (tmp_path / "c.py").write_text("x = " + "+".join(["1"] * 5_000))
    for words in (
        ["lint", tmp_path, "--versions", "1.10.1"],
        ["upgrade-check", "1.12.7", "1.10.1", tmp_path],
    ):
        result = run(*words)
        assert (result.return_value, "GET /tools/labels" in result.output) == (2, True)
        assert "a.py:1: not Python" in result.stderr


def test_a_missing_file_a_pipe_or_a_broken_cell_does_not_cost_the_rest(tmp_path):
    call = "import requests\nrequests.get('http://x:8042/tools/labels')"
    cells = [{"cell_type": "code", "source": text} for text in ("x = 1", "y =\ndef (", call)]
    (tmp_path / "a.ipynb").write_text(json.dumps({"cells": cells}))
    os.mkfifo(tmp_path / "pipe.py")
    files = [tmp_path / name for name in ("none.py", "pipe.py", "a.ipynb")]
    for words in (["lint", *files, "--versions", "1.10.1"], ["upgrade-check", "1.12.7", "1.10.1", *files]):
        result = run(*words)
        assert (result.return_value, "cell 3:2" in result.output) == (2, True)
        for told in (
            "none.py: can't be read: No such",
            "pipe.py: can't be read: it is a pipe",
            "cell 2: not",
        ):
            assert told in result.stderr


# ---- what others may mean by the same words ---------------------------------------------------------------

OTHERS = [
    "import requests\nrequests.get('https://api.example.org/studies', params={'mrn': 1})",
    "import requests\nrequests.post('https://his.example.org/patients', json={'name': 'x'})  # orthanc",
    "import requests, os\nHIS = os.environ['HIS']  # not Orthanc\n"
    "requests.get(f'{HIS}/patients', params={'mrn': 1})",
    "import requests\nrequests.post('http://x:8080/dcm4chee-arc/aets/DCM4CHEE/rs/studies', data=b'')",
    "app = FastAPI()  # before Orthanc\n@app.post('/patients/sync')\ndef f(): pass\n"
    "@app.get('/tools/find')\ndef g(): pass",
    "labels = {}  # orthanc\n"
    "print(labels.get('series'), labels.get('/studies/x/y'), config.get('instances'))",
    "from fastapi.testclient import TestClient\ndef test_orthanc_proxy(client): client.get('/patients/sync')",
    "import requests\nrequests.get('https://issues.example.com/studies/1/labels')",
    "import os  # orthanc\nos.environ.get('/tools/labels')",
    "import urllib2\nr = urllib2.Request('http://localhost:8042/modalities/x', '[\"X\", \"h\", 104]')\n"
    "r.get_method = lambda: 'PUT'\nurllib2.urlopen(r)",
]


@pytest.mark.parametrize(
    "call",
    [
        "R.post(f'http://x:8042/jobs/{a}/{b}')",
        "o.POST(f'/jobs/{a}/{b}')",
        "o.DELETE(f'/plugins/{b}')",
        "P.RestApiPost('/jobs/%s/%s' % (a, b), '')",
    ],
)
def test_a_part_that_is_not_known_may_be_the_name_in_a_route(call):
    before = "import dynorthanc, orthanc as P, requests as R\no = dynorthanc.connect('u')\n"
    read = lint_source(f"{before}def f(a, b): {call}\n", ["1.10.1", "1.13.0"])
    (seen,) = read.seen
    if "plugins" in call:
        assert {finding.rule for finding in read.findings} == {"route-missing"}
    else:
        assert (read.findings, seen.calls, seen.judged) == ([], 1, 0)


@pytest.mark.parametrize("code", OTHERS)
def test_what_may_be_somebody_elses_is_no_finding(code):
    assert lint_source(code, ["1.9.1", "1.13.0"]).findings == []


# ---- what helpers of other libraries send -----------------------------------------------------------------

PYORTHANC = "from pyorthanc import *\nc = Orthanc('http://x')\n"
API_CLIENT = "from orthanc_api_client import OrthancApiClient\no = OrthancApiClient('http://x')\n"
HELPED = [
    (PYORTHANC + "find_studies(c, {}, labels=['x'])", "body Labels"),
    (PYORTHANC + "find_studies(c, {'PatientNmae': 'x'})", "body Query.PatientNmae"),
    (PYORTHANC + "query_orthanc(c, 'Study', {}, ['x'])", "body Labels"),
    (PYORTHANC + "Study('x', c).add_label('y')", ""),
    (PYORTHANC + "[s.labels for s in find_studies(c, {})]", ""),
    (
        PYORTHANC + "find_studies(c, {})[0].series[0].instances[0].anonymize(keep_source=False)",
        "body KeepSource",
    ),
    (PYORTHANC + "Modality(c, 'x').get('Study', {'PatientID': 'x'})", ""),
    (PYORTHANC + "Modality(c, 'x').find({'Level': 'Study', 'Qeury': {}})", "body Qeury"),
    (PYORTHANC + "c.post_tools_find(json={'Level': 'Study', 'Qeury': {}})", "body Query"),
    (PYORTHANC + "def f(c: Orthanc): c.get_changes(params={'sicne': 3})", "query sicne"),
    (API_CLIENT + "o.studies.find({}, labels=['x'])", "body Labels"),
    (API_CLIENT + "o.studies.find({'PatientNmae': 'x'})", "body Query.PatientNmae"),
    (API_CLIENT + "o.series.add_label('x', 'y')", ""),
    (API_CLIENT + "o.get_all_labels()", ""),
    (API_CLIENT + "o.modalities.get_study('x', 'y')", ""),
    (API_CLIENT + "o.modalities.query_series('x', {'PatientNmae': 'x'})", "body Query.PatientNmae"),
]


@pytest.mark.parametrize(("code", "argument"), HELPED)
def test_helpers_of_other_libraries_are_known(code, argument):
    result = lint_source(code, ["1.10.1"])
    assert argument in [finding.argument for finding in result.findings]
    assert result.seen[0].calls >= 1


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("P.find_studies(c, qurey={})", "P.find_studies(c, query={}, retrieve_all_resources=True)"),
        ("P.Study('x', c).anonymize(fource=True)", "P.Study('x', c).anonymize(force=True)"),
        ("c.get_studys()", "c.get_studies()"),
        ("a.studies.get_all_id()", "a.studies.get_all_ids()"),
        (
            "a.studies.anonymize('x', froce=True)",
            "a.studies.anonymize('x', force=True, delete_original=False)",
        ),
        ("R.delete('http://orthanc/study/' + str(a))", "R.delete('http://orthanc/studies/' + str(a))"),
        (
            "R.post('http://orthanc/tools/lookup', dat='1.2')",
            "R.post('http://orthanc/tools/lookup', data='1.2')",
        ),
    ],
)
def test_a_slip_of_the_pen_in_what_another_library_takes_is_told(wrong, right):
    before = (
        "import pyorthanc as P, requests as R\nfrom orthanc_api_client import OrthancApiClient\n"
        "c, a = P.Orthanc('http://x'), OrthancApiClient('http://x')\n"
    )
    assert len(lint_source(before + wrong, ["1.13.0"]).findings) == 1
    assert lint_source(before + right, ["1.13.0"]).findings == []


def test_a_wrapper_is_told_where_it_is_called():
    code = """import requests
class OrthancClient:
    def __init__(self, url): self.url = url
    def _url(self, path): return self.url + path
    def post(self, path, body=None):
        url = self._url(path)
        return requests.post(url, json=body)
    def find(self, **query):
        return self.post('/tools/find', {'Level': 'Study', 'Query': query, 'Labels': ['x']})
o = OrthancClient('http://x')
o.post('/tools/count-resources', {})
o.find()
"""
    found = lint_source(code, ["1.10.1"])
    assert [finding.line for finding in found.findings] == [9, 11]
    assert found.seen[0].calls == 2


@pytest.mark.parametrize(
    "wrapper",
    [
        "def call(*args, **more): return requests.request(*args, **more)",
        "def again(f):\n    def inner(*a, **k): return f(*a, **k)\n    return inner\n"
        "@again\ndef call(verb, url, **more): return requests.request(verb, url, **more)",
        "class C:\n    def __call__(self, verb, *parts, **more):\n"
        "        return requests.request(verb, '/'.join(map(str, parts)), **more)\ncall = C()",
        "call = functools.partial(requests.request, timeout=3)",
        "def send(verb, url, **more): return requests.request(verb, url, **more)\n"
        "def call(*a, **k): return pool.submit(send, *a, **k)",
    ],
)
def test_whatever_a_wrapper_hands_on_is_told_where_it_is_called(wrapper):
    code = f"import functools, requests\n{wrapper}\n"
    start = code.count("\n")
    calls = (
        "call('GET', 'http://localhost:8042/studies')\ncall('GET', 'http://localhost:8042/tools/labels')\n"
    )
    found = lint_source(code + calls, ["1.10.1"])
    assert [finding.line for finding in found.findings] == [start + 2]
    assert (found.seen[0].calls, found.seen[0].unjudged) == (2, ())


def test_a_function_that_says_the_route_is_where_it_is_told():
    code = "def labels(s): return requests.get(f'{U}/studies/{s}/labels')\nlabels('x')\nlabels('y')\n"
    code += "def get(path): return requests.get(U + path)\n"
    code += "def more(s): return get('/studies/%s/lables' % s)\nmore(1)"
    found = lint_source(IMPORTS + code, ["1.10.1"])
    start = IMPORTS.count("\n")
    assert [finding.line - start for finding in found.findings] == [1, 5]
    assert found.seen[0].calls == 2


# ---- how addresses and bodies are put together -------------------------------------------------------------

PUT_TOGETHER = [
    "requests.get(urlunsplit(('http', 'localhost:8042', '/tools/labels', '', '')))",
    "requests.post(U + '/tools/find', json={**FIND, **dict.fromkeys(['Labels'], ['x'])})",
    "build_opener().open(U + '/tools/labels')",
    "requests.get('/'.join([U, 'tools', *map(str, ['labels'])]))",
    "requests.get(U + str(PurePosixPath('/tools') / 'labels'))",
    "requests.get(URL(U) / 'tools' / 'labels')",
    "requests.get(Template(U + '/tools/$what').substitute(what='labels'))",
    "requests.get((U + '/studies/ID/labels').replace('ID', input()))",
    "requests.get(os.environ['ORTHANC'].rstrip('/') + '/tools/labels')",
    "def f(s, opts=dict(Labels=['x'])): requests.post(U + '/tools/find', json={**FIND, **opts})\nf(1)",
    "def f(b): b['Labels'] = ['x']; requests.post(U + '/tools/find', json=b)",
    "b = json.load(open('x'))\nb['Labels'] = ['x']\nrequests.post(U + '/tools/find', data=json.dumps(b))",
    "def f(path, **more):\n    url = U + path\n    if more: url += '?' + urlencode(more)\n"
    "    return urlopen(url)\nf('/tools/labels')",
    "Thread(target=requests.get, args=(U + '/tools/labels',)).start()",
    "pool.map(requests.get, [U + '/studies', U + '/tools/labels'])",
    "full = {}\ndef fill(): full['x'] = 1\nThread(target=fill).start()\n"
    "if full: requests.get(U + '/tools/labels')",
    "c = HTTPConnection('localhost', 8042)\nc.request('GET', '/studdies')",
    "base = os.environ['ORTHANC']\nrequests.get(base + '/statistcs')",
]
IMPORTS = """import json, os, requests
from http.client import HTTPConnection
from pathlib import PurePosixPath
from string import Template
from threading import Thread
from urllib.parse import urlencode, urljoin, urlunsplit
from urllib.request import build_opener, urlopen
from yarl import URL
U = 'http://localhost:8042'
FIND = {'Level': 'Study', 'Query': {}}
"""


@pytest.mark.parametrize("code", PUT_TOGETHER)
def test_an_address_or_a_body_is_read_however_it_is_put_together(code):
    assert len(lint_source(IMPORTS + code, ["1.10.1"]).findings) == 1


@pytest.mark.parametrize("field", ["Resources", "Keep", "Remove", "Level"])
def test_a_field_of_which_nothing_is_known_stops_no_check(field):
    body = {"Resources": ["a"], "Level": "Study", "Replace": {"PatientID": "x"}, "Keep": [], "Remove": []}
    known = "".join(f"{name!r}: {value!r}, " for name, value in body.items() if name != field)
    code = f"requests.post(U + '/tools/bulk-modify', json={{{known}{field!r}: input()}})"
    assert lint_source(IMPORTS + code, ["1.13.0"]).seen[0].calls == 1


def test_what_a_plugin_takes_in_a_body_that_nobody_described_is_no_finding():
    route = "'/education/api/config/lti-client-id'"
    code = f"requests.put(U + {route}, json.dumps(''))\nrequests.put(U + {route}, json=['x'])"
    assert lint_source(IMPORTS + code, ["1.13.0"]).findings == []


def test_texts_that_grow_without_end_end_the_reading_of_them():
    code = IMPORTS + "requests.get('http://[::1/studies'); requests.get(urljoin('http://[', 'x'))\n"
    code += "U += hex(0x" + "f" * 6000 + ")\nt = l = 'ab'\nl = [1]\n" + "t = t + t; l = l + l\n" * 60
    assert lint_source(code + "f'{t}{t}'; '/'.join(l)\nrequests.get(U)", ["1.10.1"]).findings == []


def test_all_of_a_long_script_is_gone_through():
    code = "".join(f"def f{n}(o): f{n + 1}(o); f{n + 1}(o)\n" for n in range(700))
    code += "def f700(o): requests.get(U + '/tools/labels')\nf0(1)"
    assert len(lint_source(IMPORTS + code, ["1.10.1"]).findings) == 1


# ---- scripts that go together -----------------------------------------------------------------------------


def test_constants_functions_and_clients_of_other_files_are_followed(tmp_path):
    (tmp_path / "lib").mkdir()
    files = {
        "settings.py": "FIND = '/tools/find'\nBODY = {'Level': 'Study', 'Query': {}, 'Labels': ['x']}\n",
        "lib/__init__.py": "",
        "lib/server.py": "import dynorthanc\no = dynorthanc.connect('http://x')\n"
        "def ask(path, body): return o.POST(path, json=body)\n",
        "main.py": "import settings\nfrom lib.server import ask, o\nimport lib.server as server\n"
        "o.get_tools_labels()\no.POST(settings.FIND, json=settings.BODY)\nserver.o.get_tools_labels()\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    report = lint.lint([tmp_path / name for name in files], ["1.10.1"])
    assert [(f.file.split("/")[-1], f.line) for f in report.findings] == [("main.py", n) for n in (4, 5, 6)]
    alone = lint.lint([tmp_path / "main.py"], ["1.10.1"])
    assert [finding.line for finding in alone.findings] == [4, 6]


# ---- guards, flags and rounds -----------------------------------------------------------------------------

CONNECTED = "from dynorthanc import connect\no = connect('http://x')\n"
REACHED = [
    "if tuple(map(int, o.version.split('.'))) >= (1, 9, 0): o.get_tools_labels()",
    "def new(c, w): return tuple(map(int, c.version.split('.')[:2])) >= w\n"
    "if new(o, (1, 9)): o.get_tools_labels()",
    "if o.get_system()['ApiVersion'] >= 16: o.get_tools_labels()",
    "if o.get_system().get('ApiVersion', 0) < 20: o.get_tools_labels()",
    "FLAG = False\ndef set_it():\n  global FLAG\n  FLAG = True\ndef f():\n  if FLAG: o.get_tools_labels()",
    "X = None\ndef warm():\n  global X\n  X = {}\ndef f():\n  if X is not None: o.get_tools_labels()\nf()",
    "last = None\nwhile True:\n  if last: o.get_tools_labels()\n  last = o.get_studies()",
    "seen = False\nfor x in o.get_studies():\n  if seen: o.get_tools_labels()\n  seen = True",
    "b = {'Level': 'Study', 'Query': {}}\n"
    "for x in o.get_studies():\n  o.post_tools_find(b)\n  b['Labels'] = [x]",
    "def f(b={'Level': 'Study', 'Query': {}, 'Labels': ['x']}): o.post_tools_find(b)",
    "def purge(c): c.find('Study', labels=['x'])",
    "def purge(c):\n  for s in c.find('Study', labels=['x']): c.delete_studies_id(s)",
    "def mark(c): c.add_labels('x', ['y'])",
    "def f(c): return c.studies['x'].labels['y'].put()",
    "def f(c=None):\n  if c is None: c = connect('y')\n  c.find('Study', labels='x')",
    "o.find('Study', PatientNmae='x')",
    "o.find('Study', {'PatientNmae': 'x'}, labels=None)",
    "o.modality('PACS').find('Study', PatientNmae='x')",
]
UNREACHED = [
    "if tuple(map(int, o.version.split('.'))) >= (1, 12, 0): o.get_tools_labels()",
    "if o.get_system()['ApiVersion'] >= 20: o.get_tools_labels()",
    "def f(args): return args.series is None or args.series",
    "def f(c): c.find('x', labels=['y']); c.modify('x')",
    "o.find('Study', PatientBirthDate=datetime.date(2020, 1, 1), PatientName=['A*', 'B*'], expand=False)",
    "def f(c): c.find(query={'colour': 'red'}); c.find('Study', {'colour': 'red'})",
]


@pytest.mark.parametrize("code", REACHED)
def test_what_is_reached_is_found(code):
    assert len(lint_source(CONNECTED + code, ["1.10.1"]).findings) == 1


@pytest.mark.parametrize("code", UNREACHED)
def test_what_is_not_reached_or_not_meant_is_not_found(code):
    assert lint_source(CONNECTED + code, ["1.10.1"]).findings == []


SYSTEM = "'http://localhost:8042/system'"
ASKED = [
    f"import requests\nr = requests.get({SYSTEM})\nr.raise_for_status()\nv = r.json()['Version']",
    f"import httpx\nwith httpx.Client() as c: v = c.get({SYSTEM}).json()['Version']",
    f"import json\nfrom urllib.request import *\n"
    f"with urlopen(Request({SYSTEM})) as f: v = json.load(f)['Version']",
    f"import json, requests\nv = json.loads(requests.get({SYSTEM}).text).get('Version', '0')",
    "import json, orthanc\nv = json.loads(orthanc.RestApiGet('/system'))['Version']",
    "import requests\nclass C:\n"
    "  def get(self, path): return requests.get('http://localhost:8042' + path).json()\n"
    "v = C().get('/system')['Version']",
    PYORTHANC + "v = c.get_system()['Version']",
    API_CLIENT + "v = o.get_system()['Version']",
]
GUARDS = [
    "if tuple(int(x) for x in v.split('.')) >= (1, 12, 0):",
    "major, minor, _ = map(int, v.split('.'))\nif (major, minor) > (1, 11):",
    "from packaging.version import parse\nif parse(v) >= parse('1.12.0'):",
    "from distutils.version import LooseVersion\nif LooseVersion(v) >= LooseVersion('1.12.0'):",
    "if float('.'.join(v.split('.')[:2])) >= 1.12:",
]


@pytest.mark.parametrize(
    ("asked", "guard"), [(asked, GUARDS[n % len(GUARDS)]) for n, asked in enumerate(ASKED)]
)
def test_whatever_way_a_script_asks_for_the_version_it_is_a_guard(asked, guard):
    call = "\n  requests.get('http://localhost:8042/tools/labels')"
    code = f"import requests\n{asked}\n{guard}{call}"
    assert lint_source(code, ["1.10.1", "1.12.7"]).findings == []


@pytest.mark.parametrize(
    ("asked", "versions"),
    [
        ("o.is_orthanc_version_at_least(1, 12, 0)", ()),
        ("not o.is_orthanc_version_at_least(1, 12, 0)", ("1.10.1",)),
        ("o.capabilities.has_label_support", ()),
        ("o.is_orthanc_version_at_least(1, 9)", ("1.10.1",)),
    ],
)
def test_a_question_of_the_api_client_for_a_version_is_a_guard(asked, versions):
    found = lint_source(f"{API_CLIENT}if {asked}: o.get_all_labels()", ["1.10.1", "1.12.7"]).findings
    assert [finding.targets for finding in found] == ([versions] if versions else [])


# ---- what our own methods haven't -------------------------------------------------------------------------

OURS = """from dynorthanc import connect
o = connect('http://x')
o.find('Study', lables='x', PatientID='1', MySite='x', **{'0010,0020': '1'})
o.download('a', 'x', tmpl=1, template='x')
o.modality('pacs').find('Study', lvel=1)
o.GET('/studies', parms={})
o.anonymize('a', level='Study', Keep=['PatientSex'], wait=True)
o.modality('pacs').store('a', Synchronous=True)
"""


def test_an_argument_that_none_of_our_methods_has_is_a_finding():
    result = lint_source(OURS, ["1.12.7"])
    assert [(f.line, f.argument) for f in result.findings] == [
        (3, "lables"),
        (4, "tmpl"),
        (5, "lvel"),
        (6, "parms"),
    ]
    assert "did you mean labels?" in result.findings[0].message
    assert [(seen.calls, seen.judged) for seen in result.seen] == [(6, 6)]


# ---- one of two -------------------------------------------------------------------------------------------

LIBRARIES = "import requests, sys\nfrom dynorthanc import connect\nU = 'http://localhost:8042'\n"
LIBRARIES += "o = connect(U)\nx = len(sys.argv)\n"
ONE_OF_TWO = [
    ("requests.get(U + ('/tools/labels' if x else '/studies'))", "GET /tools/labels"),
    (
        "part = 'labels' if x else 'metadata'\nrequests.get(f'{U}/studies/{x}/{part}')",
        "GET /studies/{id}/labels",
    ),
    ("(o.get_studies if x else o.get_tools_labels)()", "GET /tools/labels"),
    (
        "f = requests.delete if x else requests.put\nf(U + '/studies/a/labels/b')",
        "PUT /studies/{id}/labels/{label}",
    ),
    ("o.GET('/{}/a/labels'.format('series' if x else 'studies'))", "GET /series/{id}/labels"),
    ("o.post_tools_find(Level='Study' if x else 'Series', Query={}, Labels=['a'])", "POST /tools/find"),
    ("o.studies['a'].labels['b'].put()", "PUT /studies/{id}/labels/{label}"),
    ("o.studies['a'].labels['b'].delete()", "DELETE /studies/{id}/labels/{label}"),
]


@pytest.mark.parametrize(("code", "route"), ONE_OF_TWO)
def test_both_that_a_call_may_be_are_judged(code, route):
    result = lint_source(LIBRARIES + code, ["1.10.1"])
    assert any(route in finding.message for finding in result.findings)
    assert lint_source(LIBRARIES + code, ["1.13.0"]).findings == []


def test_one_of_two_that_is_asked_for_by_version_is_no_finding():
    code = "new = tuple(map(int, o.version.split('.'))) >= (1, 12, 0)\n"
    code += "path = '/tools/labels' if new else '/studies'\nrequests.get(U + path)\n"
    code += "(o.get_tools_labels if new else o.get_studies)()\n"
    code += "requests.get(U + '/' + ('tools' if not x else 'studies') + '/' + ('a' if x else 'now'))\n"
    result = lint_source(LIBRARIES + code, ["1.10.1", "1.13.0"])
    assert (result.findings, result.seen[0].judged) == ([], 3)


@pytest.mark.parametrize(
    "code",
    [
        "if o.supports('get_tools_labels'):\n    o.get_tools_labels()",
        "try:\n    o.get_tools_labels()\nexcept dynorthanc.UnsupportedRouteError:\n    pass",
    ],
)
def test_what_is_asked_for_or_caught_everywhere_has_been_read(code):
    code = f"import dynorthanc\no = dynorthanc.connect('http://h:8042')\n{code}\n"
    result = lint_source(code, ["1.10.1"])
    assert (result.findings, result.seen[0].is_untold, result.seen[0].judged) == ([], False, 1)


def test_a_route_that_nobody_knows_is_found_among_the_others_of_its_loop():
    code = "for r in ('/system', '/tools/nothing-of-this-kind'):\n    o.GET(r)\n"
    (finding,) = lint_source(LIBRARIES + code, ["1.13.0"]).findings
    assert "GET /tools/nothing-of-this-kind" in finding.message
    code = "for r in ('/system', '/statistics'):\n    o.GET(r)\n"
    assert not lint_source(LIBRARIES + code, ["1.13.0"]).seen[0].unjudged


def test_conditions_in_headers_of_other_libraries_are_looked_at():
    head = "{'If-Match': '\"0-0cc175b9c0f1b6a831c399e269772661\"', 'X-Site': 'a'}"
    code = f"{LIBRARIES}requests.put(U + '/studies/a/metadata/1024', data='x', headers={head})"
    assert "header If-Match: needs Orthanc 1.9.2" in str(lint_source(code, ["1.9.1"]).findings[0])
    assert lint_source(code, ["1.13.0"]).findings == []
