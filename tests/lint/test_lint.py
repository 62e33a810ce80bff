"""What `lint` says of a script against what the script does on real servers: no more, no less."""

import ast
import json
import os
import subprocess
import sys
import traceback
import types
from pathlib import Path

import pytest
from click.testing import CliRunner

from dynorthanc import Api, connect, lint
from dynorthanc.cli.app import app
from dynorthanc.errors import HTTPError, UnsupportedRouteError, ValidationError
from dynorthanc.lint import Target, lint_source
from dynorthanc.spec import backend, timeline
from fixtures import synthetic_ct

SCRIPTS = Path(__file__).parents[1].joinpath("scripts")
VERSIONS = ("1.9.1", "1.10.1", "1.12.7", "1.13.0")


class Nothing:
    """What a statement that failed would have given: empty, and silent whatever is done to it."""

    def __getattr__(self, name):
        return self

    def __getitem__(self, name):
        return self

    def __call__(self, *args, **kwargs):
        return self

    def __iter__(self):
        return iter(())


class GoOn(ast.NodeTransformer):
    """Every statement in a `try` of its own, so that a script goes on after what fails, and that is noted."""

    def visit_Try(self, node):
        is_ready = any(
            word in ast.unparse(handler.type)
            for handler in node.handlers
            for word in ("Unsupported", "Validation", "Requirement", "Attribute")
        )
        return node if is_ready else self.generic_visit(node)

    def visit_With(self, node):
        is_ready = "suppress" in ast.unparse(node.items[0].context_expr)
        return node if is_ready else self._wrapped(self.generic_visit(node))

    def visit_ClassDef(self, node):
        methods = (ast.FunctionDef, ast.AsyncFunctionDef)
        node.body = [self.visit(part) if isinstance(part, methods) else part for part in node.body]
        return node

    def _wrapped(self, node):
        rescue = [ast.Expr(ast.parse("_note()", mode="eval").body)]
        for target in getattr(node, "targets", []):
            if isinstance(target, ast.Name):
                rescue.append(ast.Assign([target], ast.Name("_nothing", ast.Load())))
        if isinstance(node, ast.Return):
            rescue.append(ast.Return(ast.Name("_nothing", ast.Load())))
        handler = ast.ExceptHandler(ast.Name("_Errors", ast.Load()), None, rescue)
        return ast.Try([node], [handler], [], [])

    def _wrapped_inside_too(self, node):
        return self._wrapped(self.generic_visit(node))

    visit_Expr = visit_Assign = visit_Return = visit_AugAssign = visit_Assert = _wrapped
    visit_For = visit_If = visit_While = visit_Match = visit_AsyncWith = _wrapped_inside_too


def statements(tree):
    """First and last line of each statement, of compound ones those of their head."""
    for node in ast.walk(tree):
        if isinstance(node, ast.stmt):
            inner = getattr(node, "body", None)
            yield node.lineno, max(node.lineno, inner[0].lineno - 1) if inner else node.end_lineno


def failing_lines(script, url):
    """The statements (first and last line) of a script that fail on a server before anything is sent."""
    tree = ast.parse(script.read_text())
    spans = list(statements(tree))
    future = [node for node in tree.body[1:2] if getattr(node, "module", "") == "__future__"]
    tree.body = tree.body[1 + len(future) :]  # `from __future__` may only follow a docstring
    transformed = GoOn().visit(tree)
    transformed.body = [*future, *transformed.body]
    body = ast.fix_missing_locations(transformed)
    noted = set()

    def note():
        error = sys.exc_info()[1]
        if isinstance(error, (UnsupportedRouteError, ValidationError)):
            frames = traceback.extract_tb(error.__traceback__)
            line = [frame.lineno for frame in frames if frame.filename == str(script)][-1]
            around = [span for span in spans if span[0] <= line <= span[1]]
            noted.add(min(around, key=lambda span: span[1] - span[0]))

    module = types.ModuleType("__main__")  # where dataclasses look for the names of annotations
    names = vars(module)
    names.update(
        __file__=str(script),
        _note=note,
        _nothing=Nothing(),
        _Errors=(UnsupportedRouteError, ValidationError, HTTPError),
    )
    before = os.environ.get("ORTHANC_URL"), sys.modules["__main__"]
    os.environ["ORTHANC_URL"], sys.modules["__main__"] = url, module
    try:
        exec(compile(body, str(script), "exec"), names)  # a script of ours
    except SystemExit:
        pass
    finally:
        sys.modules["__main__"] = before[1]
        os.environ.pop("ORTHANC_URL") if before[0] is None else os.environ.update(ORTHANC_URL=before[0])
    return noted


def said_lines(script, version):
    return {finding.line for finding in lint.lint([script], [version]).findings}


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("name", sorted(file.name for file in SCRIPTS.glob("*.py")))
def test_what_fails_is_reported_and_nothing_else(name, version, servers):
    script = SCRIPTS / name
    with connect(servers[version].url) as client:
        for patient in client.get_patients():
            client.delete_patients_id(patient)
        for dataset in synthetic_ct.make_series(slices=2, rows=64):
            client.post_instances(synthetic_ct.to_bytes(dataset))
    really = failing_lines(script, servers[version].url)
    said = said_lines(script, version)
    missed = [span for span in really if not any(span[0] <= line <= span[1] for line in said)]
    false = [line for line in said if not any(first <= line <= last for first, last in really)]
    assert (missed, false) == ([], [])
    together = lint.lint([script], VERSIONS).findings  # what depends on the version, does so there too
    assert {f.line for f in together if version in f.targets} == said


def test_the_scripts_do_fail_on_old_servers():
    """Or the test above would be about nothing."""
    assert len(said_lines(SCRIPTS / "retention.py", "1.10.1")) >= 5
    assert len(said_lines(SCRIPTS / "handles.py", "1.10.1")) >= 8
    assert len(said_lines(SCRIPTS / "mistakes.py", "1.13.0")) == 14
    assert said_lines(SCRIPTS / "guarded.py", "1.9.1") == set()


# ---- what is certain and what isn't -----------------------------------------------------------------------


def findings(code, *versions):
    names = "RequirementError, UnsupportedRouteError, connect"
    start = f"from dynorthanc import {names}; from pytest import raises; from contextlib import ExitStack\n"
    start += "o = connect('http://x'); NEW = ['get_tools_labels', 'get_system']\n"
    return [
        (f.line - 2, f.rule, f.since or f.message)
        for f in lint_source(start + code, versions or ["1.10.1"]).findings
    ]


LABELS = [(1, "argument-missing", "1.12.0")]


@pytest.mark.parametrize("kind", ["str, Enum", "enum.Enum", "StrEnum"])
@pytest.mark.parametrize(
    "code",
    [
        "o.GET(Path.LABELS.value)",
        "o.GET(Path['LABELS'].value)",
        "for path in Path: o.GET(path.value)",
        "[o.GET(path.value) for path in Path if path.value]",
    ],
)
def test_routes_in_an_enumeration_are_seen(kind, code):
    start = f"class Path({kind}): LABELS = '/tools/labels'; SYSTEM = '/system'; FIND = 7\n"
    assert findings(start + code) == [(2, "route-missing", "1.12.0")]
    assert (
        findings(
            start + code.replace("LABELS", "SYSTEM").replace("for path in Path", "for path in [Path.SYSTEM]")
        )
        == []
    )
    assert findings(start + code.replace("value", "other")) == []


@pytest.mark.parametrize(
    "code",
    [
        "o.post_tools_find(Level='Study', Query={}, Labels=['x'])",
        "o.post_tools_find({'Level': 'Study', 'Query': {}, 'Labels': ['x']})",
        "o.post_tools_find(json=dict(Level='Study', Query={}, Labels=['x']))",
        "o.post_tools_find(**{'Level': 'Study', 'Query': {}, 'Labels': ['x']})",
        "o.POST('/tools/find', json={'Level': 'Study', 'Query': {}, 'Labels': ['x']})",
        "o.POST('/tools/' + 'find', None, {'Level': 'Study', 'Query': {}, 'Labels': some()})",
        "o.request('POST', '/tools//find/', json={'Level': 'Study', 'Query': {}, 'Labels': some()})",
        "o.tools.find.post(Level='Study', Query={}, Labels=['x'])",
        "o['post_tools_find'](Level='Study', Query={}, Labels=['x'])",
        "getattr(o, 'post_tools_find')(Level='Study', Query={}, Labels=['x'])",
        "(lambda: o.post_tools_find(Level='Study', Query={}, Labels=['x']))()",
        "[o.post_tools_find(Level=level, Query={}, Labels=['x']) for level in levels]",
        "f = o.post_tools_find; f(Level='Study', Query={}, Labels=['x'])",
        "whatever.post_tools_find(Level='Study', Query={}, Labels=['x'])",
        "self.server.orthanc.post_tools_find(Level='Study', Query={}, Labels=['x'])",
        "o.post_tools_find.request(Level='Study', Query={}, Labels=['x'])",
        "o.post_tools_find({'Level': 'Study', 'Query': {}, 'Labels': some(), **more})",
        "(lambda: o)().post_tools_find(Level='Study', Query={}, Labels=['x'])",
        "connect('http://y').post_tools_find(Level='Study', Query={}, Labels=['x'])",
    ],
)
def test_every_way_of_calling_is_seen(code):
    assert findings(code) == LABELS
    assert findings(code, "1.12.7") == []


@pytest.mark.parametrize(
    "code",
    [
        "o.post_tools_find(Level='Study', Query={}, Labels=None)",
        "o.post_tools_find(Level='Study', Query={}, Labels=os.environ.get('X'))",
        "o.post_tools_find(Level='Study', Query={}, **some())",
        "o.post_tools_find(some())",
        "o.post_tools_find.check(Level='Study', Query={}, Labels=['x'])",
        "o.check('POST', '/tools/find', json={'Labels': []})",
        "o.POST(f'/tools/{name}', json={'Labels': []})",
        "o.POST(f'{base}/find', json={'Labels': []})",
        "o.GET('/dicom-web/studies')",
        "o.get_dicom_web_studies()",
        "from config import ALL\no.get_studies(ALL); o.get_studies(params=ALL); o.GET('/studies', ALL)",
        "import config\no.get_studies(config.PARAMS); o.POST('/tools/find', config.PARAMS, json=config.BODY)",
        "o.upload('file.dcm')",
        "o.whatever_we_add_later(3)",
        "if o.version > '9': o.get_tools_labels()",
        "def f(labels=None): o.post_tools_find(Level='Study', Query={}, Labels=labels)",
        "x = o.supports('get_tools_labels')\nif x:\n    o.get_tools_labels()",
        "assert o.supports('get_tools_labels')\no.get_tools_labels()",
        "while o.supports('get_tools_labels'):\n    o.get_tools_labels()",
        "[o.get_tools_labels() for x in y if o.supports('get_tools_labels')]",
        "if not (o.supports('get_tools_labels') or False): raise SystemExit\no.get_tools_labels()",
        "if o.api.supports('get_tools_labels'): o.get_tools_labels()",
        "if 'get_tools_labels' in o.api.operations: o.get_tools_labels()",
        "if is_new(o.version): o.get_tools_labels()",
        "major = int(o.version.split('.')[1])\nif major >= 12: o.get_tools_labels()",
        "labels = getattr(o, 'get_tools_labels', None)",
        "o.mine = 3\no.mine",
        "o.get_system.curl(secrets=True); o.curl('GET', '/system', secrets=True)",
        "mock.get_tools_labels.return_value = []",
        "o.put_patients_id_protected('x', flag)",
        "o.put_patients_id_protected('x', f'{flag}')",
        "ok = o.supports('get_tools_labels') and sure\nif ok: o.get_tools_labels()",
        "def new(c): return c.supports('get_tools_labels')\nif new(o): o.get_tools_labels()",
        "if tuple(int(p) for p in o.version.split('.')) >= (1, 12): o.get_tools_labels()",
        "if o.get_system()['Version'] >= '1.12': o.get_tools_labels()",
        "if o.GET('/system')['ApiVersion'] > 20: o.get_tools_labels()",
        "if 'HasLabels' in o.get_system(): o.get_tools_labels()",
        "if not o.system.get().get('HasLabels'): raise SystemExit\no.get_tools_labels()",
        "def need(c):\n    if not c.supports('get_tools_labels'): exit(2)\nneed(o)\no.get_tools_labels()",
        "if not o.check('GET', '/tools/labels'): o.get_tools_labels()",
        "try:\n    o.require('1.12.0')\nexcept RequirementError:\n    pass\nelse:\n    o.get_tools_labels()",
        "with raises(UnsupportedRouteError): o.get_tools_labels()",
        "class A:\n    def get_tools_labels(self): pass\nA().get_tools_labels()",
        "old = (UnsupportedRouteError, KeyError)\ntry: o.get_tools_labels()\nexcept old: pass",
        "try: o['get_tools_labels']\nexcept KeyError: pass",
        "try: o.get_studies()\nexcept UnsupportedRouteError: o.get_tools_labels()",
        "if x: pass\nelif not o.supports('get_tools_labels'): pass\nelse: o.get_tools_labels()",
        "if callable(getattr(o, 'get_tools_labels', None)): o.get_tools_labels()",
        "f = getattr(o, 'get_tools_labels', None)\nif f is None: exit()\nf(); o.get_tools_labels()",
        "for n in [n for n in ('get_tools_labels', 'get_system') if o.supports(n)]: o[n]()",
        "if [n for n in NEW if not o.supports(n)]: raise SystemExit\no.get_tools_labels()",
        "if len([n for n in NEW if not o.supports(n)]) > 0: raise SystemExit\no.get_tools_labels()",
        "if all(o.supports(n) for n in NEW): o.get_tools_labels()",
        "if not any([not o.supports(n) for n in NEW]): o.get_tools_labels()",
        "if all(map(o.supports, NEW)): o.get_tools_labels()",
        "a = set()\nfor n in NEW:\n  if o.supports(n): a.add(n)\nif NEW[0] in a: o.get_tools_labels()",
        "for c in [c for c in (o,) if is_new(c.version)]: c.get_tools_labels()",
    ],
)
def test_what_is_not_certain_is_not_reported(code):
    assert findings(code) == []


@pytest.mark.parametrize(
    "code",
    [
        "f = getattr(o, 'get_tools_labels', o.get_system)\nif f: f(); o.get_tools_labels()",
        "h = getattr(o, 'post_tools_find', None)\nif h: h(Level='Study', Query={}, Labels=['x'])",
        "if not [n for n in ['get_system'] if not o.supports(n)]: o.get_tools_labels()",
        "if len([n for n in ['get_system'] if o.supports(n)]) == 1: o.get_tools_labels()",
        "if all(map(o.supports, ['get_system'])): o.get_tools_labels()",
        "there = {'a'}; there.update(more())\nif 'b' in there: o.get_tools_labels()",
        "a = set()\na.add('get_tools_labels')\nif a.issubset(NEW): pass\nfor n in a: o[n]()",
        "with ExitStack() as stack:\n    stack.enter_context(connect('u')).tools.labels()",
        "ids = [s for s in o.get_studies() if is_good(s)]\nfor i in ids: o.get_studies_id_labels(i)",
    ],
)
def test_what_is_certain_is_reported(code):
    assert len(findings(code)) == 1


@pytest.mark.parametrize(
    "call",
    [
        "o.find('Study', labels={}, labels_constraint='Any')",
        "pyorthanc.find_studies(Orthanc('u'), {{}}, labels={}, labels_constraint='Any')",
        "OrthancApiClient('u').studies.find(query={{}}, labels={}, labels_constraint='All')",
    ],
)
def test_what_says_how_labels_are_meant_is_judged_with_the_labels(call):
    before = (
        "import dynorthanc, pyorthanc\nfrom pyorthanc import Orthanc\n"
        "from orthanc_api_client import OrthancApiClient\no = dynorthanc.connect('u')\n"
    )
    for labels, count in (("['x']", 0), ("some()", 0), ("'x'", 0), ("None", 1)):
        assert len(lint_source(before + call.format(labels), ["1.13.0"]).findings) == count


SLIPS = {
    "connect('u', user='x')": "connect('u', username='x', retries=3, timeout=2)",
    "dynorthanc.Fleet({'a': 'u'}, timeot=3)": "dynorthanc.Fleet({'a': 'u'}, timeout=3)",
    "o.anonymize(s, Replace={'PatientIDD': 'a'})": "o.anonymize(s, Replace={'0010-0020': f()}, timeout=3)",
    "o.anonymize(s, Keep=['StudyDescripton'])": "o.anonymize(s, Keep=['StudyDescription', x], wait=False)",
    "o.modify(s, Replace={'PatientNam': 'a'})": "o.modify(s, Replace=some(), level='Study')",
    "o.modify(s, Remove=['StudyDescripton'])": "o.modify(s, Remove=['StudyDescription'], KeepSource=False)",
    "o.modality('P').move('Study', s, taget='X')": "o.modality('P').move('Study', s, to='X', timeout=2)",
    "o.modality('P').store(s, Synchronos=True)": "o.modality('P').store(s, Synchronous=True)",
    "o.peer('a').store(s, compres=True)": "o.peer('a').store(s, Compress=True)",
    "o.attach_pdf(s, 'a', SeriesDescripton='R')": "o.attach_pdf(s, 'a', SeriesDescription='R')",
    "o.create_pdf('a.pdf', PatientNam='x')": "o.create_pdf('a.pdf', PatientName='x')",
    "o.metadata(s).set('1024', 'x', revison=3)": "o.metadata(s).set('1024', 'x', revision=3)",
    "o.job('x').wait(timeut=3)": "j = o.job('x').wait(timeout=3); j.result['X']; j.wait()",
    "o.stream('GET', '/studies', too='a')": "o.stream('GET', '/studies', to='a', headers={}, timeout=2)",
    "o.create_pdf('a.pdf', tags={'PatientNam': 'x'})": "o.create_pdf('a.pdf', {'PatientName': 'x'})",
    "o.modality('P').worklist({'PatientNam': ''})": "o.modality('P').worklist({'PatientName': ''})",
    "o.modify(s, Replace={}, Force='yes')": "o.modify(s, Replace={}, Force=f())",
    "o.copy_to(p, s, via='htp')": "o.copy_to(p, s, via='peer'); o.copy_to(p, s, via=f())",
    "o.download(s, 'a', form='tar')": "o.download(s, 'a', form='zip')",
    "o.download(s, 'a', transcode='JPEG')": "o.download(s, 'a', transcode='1.2.840.10008.1.2.4.50')",
    "o.lookup('1.2', 'studie')": "o.lookup('1.2', 'STUDIES'); o.lookup('1.2', level=f())",
    "o.iter_jobs('Runing')": "o.iter_jobs('Running')",
    "o.iter_changes(types=['StableStudies'])": "o.iter_changes(types='All')",
    "o.purge(older_than=3, by='Studydate')": "o.purge(older_than=3, by='StudyDate')",
    "o.get_studies(validate='of')": "o.get_studies(validate='off'); o.studies(validate=f())",
    "o.studies[s].series.get(validate='of')": "o.studies[s].series.get(validate='warn')",
    "connect('u', validate='strict')": "connect('u', validate='warn')",
    "o.dowload(s, 'a')": "o.download(s, 'a')",
    "o.modality('P').store(s, UserData='x')": "if o.metadata(s): o.metadata(s)['1024']; o.attachments(s)",
}
"""Calls of our own helpers with one wrong word, refused when they are run, and right ones."""


@pytest.mark.parametrize(("wrong", "right"), SLIPS.items())
def test_a_wrong_word_for_a_helper_is_told(wrong, right):
    assert len(findings(f"import dynorthanc\n{wrong}")) == 1
    assert findings(f"import dynorthanc\n{right}") == []


def test_labels_to_keep_need_a_server_that_has_labels():
    for keep, versions in {
        "'research'": ["1.10.1"],
        "['a']": ["1.10.1"],
        "lambda r: True": [],
        "f": [],
    }.items():
        read = lint_source(
            f"import dynorthanc\ndynorthanc.connect('u').purge(older_than=3, keep={keep})",
            ["1.10.1", "1.13.0"],
        )
        assert [target for finding in read.findings for target in finding.targets] == versions


def test_a_guard_for_one_thing_is_none_for_another():
    code = "if o.supports('get_studies_id_labels'):\n    pass\nelse:\n    o.get_tools_labels()"
    assert findings(code) == [(4, "route-missing", "1.12.0")]
    assert findings("if o.supports('get_studies'): o.get_tools_labels()") == [(1, "route-missing", "1.12.0")]


@pytest.mark.parametrize(
    "code",
    [
        "if o.get_system()['Capabilities']: print(1)\no.get_tools_labels()",
        "assert o.get_system()['Name']\no.get_tools_labels()",
        "if o.check('GET', '/studies'): raise SystemExit\no.get_tools_labels()",
        "def need(c):\n    if not c.supports('get_studies'): exit(2)\nneed(o); o.get_tools_labels()",
        "class A:\n    def f(self): raise NotImplemented\n    def g(self): self.f(); o.get_tools_labels()",
        "try:\n    o.get_tools_labels()\nexcept Exception:\n    print('failed')",
        "o.modality('x').get('Study', 'y')",
        "try:\n    o.get_tools_labels()\nexcept KeyError:\n    pass",
        "h = True\ntry: o.get_tools_labels()\nexcept Exception: h = False\nif h: o.get_tools_labels()",
    ],
)
def test_a_question_about_something_else_is_no_guard(code):
    assert len(findings(code)) == 1


@pytest.mark.parametrize(
    ("guard", "told"),
    [
        ("[int(x) for x in v.split('.')] >= [int(x) for x in '1.12.0'.split('.')]", {5}),
        ("tuple(map(int, v.split('.'))) >= tuple(map(int, '1.12.0'.split('.')))", {5}),
        ("(v.split('.') + ['0'])[1] in {'12', '13'}", {5}),
        ("v.split('.') >= sys.argv[1].split('.')", {3, 5}),
        ("[a for a, b in zip(v.split('.'), '1.12.0'.split('.')) if a < b]", {3, 5}),
    ],
)
def test_behind_a_guard_that_cant_be_told_only_what_no_version_has_is_told(guard, told):
    code = f"import sys; v = o.version\nif {guard}:\n    o.get_studies(expnd=1); o.get_tools_labels()\n"
    code += "else:\n    o.get_studies(expnd=1)"
    assert {line for line, *_ in findings(code)} == told


def test_after_a_requirement_nothing_more_is_told():
    assert findings("o.require('1.12.0')\no.get_tools_labels()") == [(1, "version-required", "1.12.0")]


def test_a_function_is_followed_with_what_it_gets():
    code = """def f(o, labels=None):
    return o.post_tools_find(Level='Study', Query={}, Labels=labels)
f(o)
"""
    assert findings(code) == []
    assert findings(code + "f(o, ['x'])") == [(2, "argument-missing", "1.12.0")]


@pytest.mark.parametrize(
    "code",
    [
        "def fill(): body['Query'] = {}\nfill()",
        "def fill(b): b['Query'] = {}\nfill(body)",
        "def fill(b=None):\n    if b is None: return\n    b.update(Query={})\nfill(b=body)",
        "def fill(b):\n    b = b or {}\n    b['Query'] = {}\nfill(body)",
        "def both(b): one(b)\ndef one(b): b |= {'Level': 'Study'}; b['Query'] = {}\nboth(body)",
        "(lambda: body.update(Query={}))()",
        "put = body.__setitem__; put('Query', {})",
        "def fill(**more):\n    global body\n    body = {**body, **more}\nfill(Query={})",
        "body.__ior__({'Query': {}})",
    ],
)
@pytest.mark.parametrize("start", ["if __name__ == '__main__':", "try:", "def main():"])
def test_what_functions_do_to_a_body_is_followed(code, start):
    script = f"body = {{'Level': 'Study'}}\n{code}\n"
    assert findings(script + "o.post_tools_find(body)") == []
    defined, _, used = script.rstrip().rpartition("\n")
    end = "finally: pass" if start == "try:" else "main()" if start == "def main():" else ""
    inside = "\n".join(f"    {line}" for line in (used, "o.post_tools_find(body)"))
    assert findings(f"{defined}\n{start}\n{inside}\n{end}") == []


def test_what_a_function_adds_to_a_body_is_reported():
    code = """body = {'Level': 'Study', 'Query': {}}
def limited(wanted, label): wanted['Labels'] = [label]
o.post_tools_find(body)
limited(body, 'x'); o.post_tools_find(body)
ids = []
def gather(found): found.append('x')
gather(ids)
for i in ids: o.get_studies_id_labels(i)
"""
    assert [line for line, _, _ in findings(code)] == [4, 8]


ASKED = [
    "if {c}.supports('get_tools_labels'):",
    "if {c}.supports('GET /tools/labels'):",
    "if {c}.version >= '1.12':",
    "if tuple(map(int, {c}.version.split('.'))) >= (1, 12):",
    "if hasattr({c}, 'get_tools_labels'):",
    "if callable(getattr({c}, 'get_tools_labels', None)):",
    "if 'get_tools_labels' in {c}.api.operations:",
    "if {c}.api.supports('get_tools_labels'):",
    "if all({c}.supports('get_tools_labels').values()):",
]


@pytest.mark.parametrize("guard", ASKED)
def test_whoever_is_asked_first_is_a_client(guard):
    """Functions and classes of a module take one that nobody says the type of."""
    for name, start in (("c", "def f(c):"), ("self.c", "class A:\n  def f(self):")):
        body = f"    {guard.format(c=name)}\n      {name}.get_tools_labels()\n"
        assert findings(f"{start}\n{body}") == []
        assert (
            findings(f"{start}\n{body}    {name}.tools.labels; {name}.get_tools_labels()")
            == [(len(start.split("\n")) + 3, "route-missing", "1.12.0")] * 2
        )


def test_what_only_looks_like_a_question_is_none():
    code = "def f(args, c):\n    if args.version: return\n    c.supports('gzip') and c.get_tools_labels()"
    assert findings(code) == [(3, "route-missing", "1.12.0")]
    code = "def f(c):\n    c.require('something'); c.require('/x:'); c.get_tools_labels()"
    assert findings(code) == [(2, "route-missing", "1.12.0")]
    code = "def f(c):\n    c.require('1.12.0')\n    c.get_tools_labels()"
    assert findings(code) == [(2, "version-required", "1.12.0")]


def test_a_decorator_may_be_a_guard():
    code = """def needs(route):
    def decorate(f):
        def inner(c):
            return f(c) if c.supports(route) else None
        return inner
    return decorate
@needs('get_tools_labels')
def labels(c): return c.get_tools_labels()
@needs('get_system')
def system(c): return c.get_tools_labels()
"""
    assert [line for line, _, _ in findings(code + "labels(o); system(o)")] == [10]
    annotated = "from dynorthanc import Orthanc\n" + code.replace("inner(c)", "inner(c: Orthanc)")
    assert [line for line, _, _ in findings(annotated)] == [11]


def test_every_decorated_method_is_gone_through():
    code = """def logged(f):
    def inner(self): return f(self)
    return inner
class A:
    @logged
    def a(self): o.get_tools_labels()
    @logged
    def b(self): o.get_tools_labels()
"""
    assert [line for line, _, _ in findings(code)] == [6, 8]


@pytest.mark.parametrize(
    "code",
    [
        "import pytest\n@pytest.mark.skipif(o.version < '1.12', reason='')\ndef test(): o.get_tools_labels()",
        "def f(parser):\n    if o.version < '1.12': parser.error('too old')\n    o.get_tools_labels()",
        "def f(self):\n    if o.version < '1.12': self.skipTest('too old')\n    o.get_tools_labels()",
    ],
)
def test_what_a_test_or_command_leaves_out_is_not_reported(code):
    assert findings(code) == []
    assert len(findings(code.replace("<", ">"))) == 1


def test_what_functions_nobody_calls_do_to_a_body_is_not_told():
    code = """def find(): return o.post_tools_find(BODY)
def configure(query): BODY['Query'] = query
BODY = {'Level': 'Study'}
"""
    assert findings(code) == []


def test_annotated_parameters_are_clients():
    code = """from dynorthanc import Orthanc
def f(x: Orthanc, y: 'Orthanc | None'): x.tools.labels.get(); y.tools.labels()
"""
    assert findings(code) == [(2, "route-missing", "1.12.0")] * 2


def test_async_code_is_read_too():
    code = "async def f():\n    async with connect('u') as a:\n        await a.get_tools_labels()"
    assert findings(code) == [(3, "route-missing", "1.12.0")]


def test_a_fleet_is_read_as_its_servers():
    code = """import dynorthanc
f = dynorthanc.Fleet({'a': 'http://y'})
f.get_tools_labels()
f['a'].tools.labels.get()
"""
    assert [line for line, _, _ in findings(code)] == [3, 4]


@pytest.mark.parametrize(
    ("guard", "call"),
    [
        ("if all(f.supports('{route}').values()):", "f.{route}()"),
        ("if f.supports('{route}')['a']:", "f['a'].{route}()"),
        ("if any(f.supports('{route}').values()):", "f.{route}()"),
        ("for n, there in f.supports('{route}').items():", "there and f[n].{route}()"),
        ("for n in [n for n, there in f.supports('{route}').items() if there]:", "f[n].{route}()"),
        ("for c in [c for c in f.clients.values() if c.supports('{route}')]:", "c.{route}()"),
        ("if all(c.supports('{route}') for c in f.clients.values()):", "f.{route}()"),
        ("if f.common.supports('{route}'):", "f.{route}()"),
    ],
)
def test_questions_to_a_fleet_are_guards(guard, call):
    start = "from dynorthanc import Fleet; f = Fleet({'a': 'http://y'})\n"
    for version in ("1.10.1", "1.12.7"):
        code = f"{start}{guard.format(route='get_tools_labels')} {call.format(route='get_tools_labels')}"
        assert findings(code, version) == []
    code = f"{start}{guard.format(route='get_studies')} {call.format(route='get_tools_labels')}"
    assert [line for line, _, _ in findings(code)] == [2]


@pytest.mark.parametrize(
    "guard",
    [
        "if min(Version(v) for v in f.versions().values()) >= Version('1.12'):",
        "if all(v >= '1.12' for v in f.versions().values()):",
        "if set(f.versions().values()) == {'1.12.7'}:",
        "for n in [n for n, v in f.versions().items() if v >= '1.12']:",
    ],
)
def test_the_versions_of_a_fleet_are_guards(guard):
    start = "from packaging.version import Version; from dynorthanc import Fleet; f = Fleet()\n"
    assert findings(f"{start}{guard} f.get_tools_labels()") == []


def test_the_client_that_passes_for_pyorthancs_is_known():
    code = """from dynorthanc.compat.pyorthanc import Orthanc
c = Orthanc('http://y')
c.get_tools_labels()
c.client.tools.labels()
c.get('/tools/labels')
c.post('/tools/find', json={'Level': 'Study', 'Query': {}, 'Labels': ['x']})
c.whatever(c.get('/system'), c.get('/own/route'))
def f(one: Orthanc): one.get('/tools/labels')
"""
    assert [line for line, _, _ in findings(code)] == [3, 4, 5, 6, 7, 8]
    assert [line for line, _, _ in findings(code, "1.12.7")] == [7]


def test_columns_are_characters_and_lines_those_of_the_argument():
    code = """import dynorthanc
o = dynorthanc.connect('x')
ä = 'ü'; o.post_tools_find(
    Level='Study',
    Query={'a': 'ö'}, Labels=[ä],
)
"""
    (found,) = lint_source(code, ["1.10.1"]).findings
    assert (found.line, found.column, found.end_line, found.end_column) == (5, 23, 5, 33)
    (found,) = lint_source(
        "import dynorthanc\ndynorthanc.connect('ü').get_tools_labels()", ["1.10.1"]
    ).findings
    assert (found.line, found.column) == (2, 25)


def test_versions_are_gathered_into_one_finding():
    result = lint_source("x.get_tools_labels()", ["1.9.7", "1.10.1", "1.12.7"])
    (found,) = result.findings
    assert found.targets == ("1.9.7", "1.10.1")
    assert "needs Orthanc 1.12.0" in found.message
    assert "1.9.7" not in found.message
    assert result.used == {"GET /tools/labels": set()}


def test_it_ends_on_scripts_that_do_not():
    code = """def a(o): b(o); b(o); a(o)
def b(o): a(o); c(o); c(o)
def c(o): a(o); b(o); o.get_tools_labels()
a(o)
"""
    assert findings(code) == [(3, "route-missing", "1.12.0")]
    assert findings("while True:\n    o = [o]\n") == []


@pytest.mark.server
def test_our_own_tests_are_read_without_a_fall():
    for file in sorted(Path(__file__).parents[1].rglob("*.py"))[::5]:
        lint.lint([file], ["1.9.1", "1.13.0"])


# ---- what is read -----------------------------------------------------------------------------------------


def lint_there(folder, *words, given=None):
    """The command, in a folder: exit code, standard output, standard error."""
    done = subprocess.run(
        [sys.executable, "-m", "dynorthanc", "lint", "--versions", "1.10.1", *words],
        cwd=folder,
        input=given,
        capture_output=True,
        check=False,
    )
    return done.returncode, done.stdout.decode(), done.stderr.decode()


CALL = "import dynorthanc\ndynorthanc.connect('x').get_tools_labels()\n"


@pytest.mark.server
def test_notebooks_are_read_cell_by_cell(tmp_path):
    cells = [
        {"cell_type": "markdown", "source": ["# o.get_tools_labels()"]},
        {"cell_type": "code", "source": ["%matplotlib inline\n", "import dynorthanc\n", "files = !ls\n"]},
        {"cell_type": "code", "source": ["%%bash\n", "for x in *; do ls; done"]},
        {
            "cell_type": "code",
            "source": "o = dynorthanc.connect('x')\nif o:\n    !ls\no.get_tools_labels()\no.find?\n"
            "%timeit o.get_tools_now()\nif o:\n  %time x = o.get_tools_labels()\n%timeit -n3 o.get_system()",
        },
    ]
    (tmp_path / "a.ipynb").write_text(json.dumps({"cells": cells, "nbformat": 4}))
    code, told, _ = lint_there(tmp_path, "a.ipynb")
    assert code == 1
    assert [line.split(": route")[0] for line in told.splitlines()] == [
        "a.ipynb:cell 3:4:3",
        "a.ipynb:cell 3:8:15",
    ]
    code, told, _ = lint_there(tmp_path, "a.ipynb", "--format", "sarif")
    result, _ = json.loads(told)["runs"][0]["results"]
    assert "region" not in result["locations"][0]["physicalLocation"]  # those lines aren't the file's
    assert result["message"]["text"].startswith("cell 3, line 4: ")
    (tmp_path / "b.ipynb").write_text(json.dumps({"cells": [{"cell_type": "code", "source": ["def (:"]}]}))
    assert "b.ipynb:1: cell 1: not Python" in lint_there(tmp_path, "b.ipynb")[2]
    (tmp_path / "b.ipynb").write_text("{}")
    assert lint_there(tmp_path, "b.ipynb")[0] == 2


@pytest.mark.server
def test_standard_input_and_folders_are_read(tmp_path):
    assert lint_there(tmp_path, "-", given=CALL.encode())[1].startswith("<stdin>:2:25: ")
    for folder in ("scripts", ".venv", "lib/site-packages"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / "a.py").write_text(CALL)
    assert lint_there(tmp_path, ".")[1].count("\n") == 1
    (tmp_path / "empty").mkdir()
    assert lint_there(tmp_path, "empty")[0] == 2


UNREADABLE = {
    "no python": b"def (:",
    "latin": b"s = '\xe9'\n",
    "coding": b"# -*- coding: nobodys -*-\n",
    "nul": b"a\0b",
    "deep": b"x = " + b"+".join([b"1"] * 100_000),
}


@pytest.mark.server
def test_what_cannot_be_read_is_told_by_name_and_the_rest_is_read(tmp_path):
    names = [f"{name}.py" for name in UNREADABLE]
    for name, content in zip(names, UNREADABLE.values(), strict=True):
        (tmp_path / name).write_bytes(content)
    (tmp_path / "good.py").write_text(CALL)
    code, told, errors = lint_there(tmp_path, *names, "good.py")
    assert (code, told.split(":")[0]) == (2, "good.py")
    assert [name for name in names if f"{name}:1: " not in errors] == []
    run = json.loads(lint_there(tmp_path, *names, "--format", "sarif")[1])["runs"][0]
    assert not run["invocations"][0]["executionSuccessful"]
    assert "no findings" not in lint_there(tmp_path, "nul.py")[2]


@pytest.mark.server
@pytest.mark.parametrize(
    "content",
    [
        b"\xef\xbb\xbf" + CALL.encode(),
        CALL.replace("\n", "\r\n").encode(),
        (
            "# coding: latin-1\nimport dynorthanc; " + "s = 'é'; dynorthanc.connect('x').get_tools_labels()"
        ).encode("latin-1"),
        b"import dynorthanc\n\x0c\ndynorthanc.connect('x').get_tools_labels()",
    ],
)
def test_encodings_and_line_ends(content, tmp_path):
    (tmp_path / "a.py").write_bytes(content)
    told = lint_there(tmp_path, "a.py")[1]
    column = int(told.split(":")[2]) - 1
    line = content.decode("latin-1").replace("\r\n", "\n").split("\n")[int(told.split(":")[1]) - 1]
    assert line[column:] == "get_tools_labels()"


def test_an_address_in_sarif_is_one(tmp_path):
    (tmp_path / "my script#1.py").write_text(CALL)
    document = json.loads(lint_there(tmp_path, "my script#1.py", "--format", "sarif")[1])
    place = document["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "my%20script%231.py"


# ---- how it is told ---------------------------------------------------------------------------------------


@pytest.fixture
def script(tmp_path):
    file = tmp_path / "a.py"
    file.write_text("import dynorthanc\no = dynorthanc.connect('http://x')\no.get_tools_labels()\n")
    return file


def run(*words):
    result = CliRunner().invoke(app, [str(word) for word in words], standalone_mode=False)
    if result.exception is not None:
        raise result.exception
    return result


def test_text_and_exit_code(script):
    old = run("lint", script, "--versions", "1.9.7,1.12.7")
    assert old.return_value == 1
    assert (
        f"{script}:3:3: route GET /tools/labels: needs Orthanc 1.12.0 [1.9.7] (route-missing)" in old.output
    )
    assert run("lint", script.parent, "--versions", "1.12.7").return_value == 0
    assert "1.9.7, 1.9.7" not in run("lint", script, "--versions", "1.9.7,1.9.7").output
    twice = run("lint", script, "--versions", "1.9.7", "--versions", "1.12.7")
    assert (twice.return_value, "for 1.9.7, 1.12.7" in twice.output) == (1, True)


def test_json(script):
    document = json.loads(run("lint", script, "--versions", "1.9.7", "--format", "json").output)
    assert document["findings"][0]["since"] == "1.12.0"
    assert document["targets"] == ["1.9.7"]


def test_sarif(script):
    document = json.loads(run("lint", script, "--versions", "1.9.7", "--format", "sarif").output)
    assert document["version"] == "2.1.0"
    (result,) = document["runs"][0]["results"]
    rules = document["runs"][0]["tool"]["driver"]["rules"]
    assert rules[result["ruleIndex"]]["id"] == result["ruleId"] == "route-missing"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == script.as_uri()
    assert place["region"] == {"startLine": 3, "startColumn": 3, "endLine": 3, "endColumn": 19}


def test_servers(script, servers):
    assert run("lint", script, "--servers", servers["1.10.1"].url).return_value == 1
    assert run("lint", script, "--servers", servers["1.13.0"].url).return_value == 0


def test_what_a_servers_database_cant_do_is_told_of_routes_and_helpers(tmp_path):
    system = {"DatabaseBackendPlugin": "/plugins/libOrthancPostgreSQLIndex.so.5.0", "HasLabels": True}
    other = Api.for_version("1.13.0", backend.read({**system, "Capabilities": {"HasExtendedFind": False}}))
    (tmp_path / "s.py").write_text(
        "from dynorthanc import connect\n"
        "o = connect('http://127.0.0.1:8042')\n"
        "o.get_changes(type='NewStudy')\n"
        "o.post_tools_find(Level='Study', Query={}, Since=3)\n"
        "o.find('Study', order_by='StudyDate')\n"
        "o.find('Study', metadata={'LastUpdate': '*'})\n"
        "o.find('Study', labels=['a'])\n"
        "o.iter_changes(types='NewStudy')\n"
    )
    found = lint.lint([tmp_path / "s.py"], {"stock": Api.for_version("1.13.0"), "main": other}).findings
    assert [finding.line for finding in found] == [3, 4, 5, 6]
    assert {finding.targets for finding in found} == {("main",)}
    assert "this server's PostgreSQL plugin 5.0 has none; 7.0 has" in str(found[2])

    unlabelled = backend.read({"DatabaseBackendPlugin": "/plugins/libOrthancOdbcIndex.so.1.2"})
    (tmp_path / "s.py").write_text(
        "from dynorthanc import connect\n"
        "o = connect('http://127.0.0.1:8042')\n"
        "o.get_tools_labels()\n"
        "o.PUT('/studies/x/labels/a')\n"
        "o.find('Study', labels=['a'])\n"
    )
    found = lint.lint([tmp_path / "s.py"], {"odbc": Api.for_version("1.13.0", unlabelled)}).findings
    assert [finding.line for finding in found] == [3, 4, 5]
    assert all("needs labels: this server's ODBC plugin 1.2 has none" in str(one) for one in found)


def test_a_route_that_a_live_description_adds_is_there(servers):
    extra = {"paths": {"/mine/route": {"get": {}}}}
    api = connect(servers["1.10.1"].url, spec=extra).api
    code = """import dynorthanc
o = dynorthanc.connect('x')
o.get_mine_route()
o.mine.route.get()
o.mine.other.get()
"""
    found = lint_source(code, [Target("s", api, is_server=True)]).findings
    assert [f.line for f in found] == [5]


@pytest.mark.server
def test_wrong_usage_is_told(script, tmp_path):
    broken = tmp_path / "broken.py"
    broken.write_text("def (")
    for words, told in (
        (["lint", script], "--versions or --servers"),
        (["lint", broken, "--versions", "1.9.7"], "not Python"),
        (["lint", script, "--servers", "http://127.0.0.1:1"], "no connection"),
        (["lint", script, "--servers", "nobody"], "no server is named"),
        (["lint", script, "--versions", "main"], "is no version"),
    ):
        done = subprocess.run(
            [sys.executable, "-m", "dynorthanc", *map(str, words)],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 2
        assert told in done.stderr


# ---- upgrades ---------------------------------------------------------------------------------------------


def test_what_an_upgrade_changes_for_a_script():
    from dynorthanc.lint.upgrade import upgrade

    old, new = Api.for_version("1.10.1"), Api.for_version("1.13.0")
    there = upgrade(old, new, [SCRIPTS / "retention.py"])
    assert not there.breaks
    assert "GET /changes: query type: needs Orthanc 1.12.5" in {f.message for f in there.works}
    assert {c.route for c in there.changes} <= set(
        lint.used([SCRIPTS / "retention.py"], ["1.10.1", "1.13.0"])
    )
    assert any("DefaultRetrieveMethod" in c.text for c in there.changes.meanings_changed)
    back = upgrade(new, old, [SCRIPTS / "retention.py"])
    assert {f.message for f in back.breaks} == {f.message for f in there.works}
    assert back


def test_a_route_of_ones_own_is_no_finding_of_an_upgrade(tmp_path):
    from dynorthanc.lint.upgrade import upgrade

    script = tmp_path / "a.py"
    script.write_text("import dynorthanc\ndynorthanc.connect('x').get_reports_of_mine()\n")
    assert not upgrade(Api.for_version("1.10.1"), Api.for_version("1.13.0"), [script]).fails


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ('"Query": {"PatientID": "a"}', set()),
        ('"Query": {}, "Labels": ["x"]', {"argument added"}),
        ('"Query": {"ModalitiesInStudy": m}', {"hazard"}),
        ('"Query": q', {"hazard", "mended"}),
    ],
)
def test_an_upgrade_tells_of_what_may_concern_what_was_read(tmp_path, body, told):
    from dynorthanc.lint.upgrade import upgrade

    script = tmp_path / "a.py"
    call = "requests.post('http://localhost:8042/tools/find', json={'Level': 'Study', %s})"
    script.write_text(f"import requests\n{call % body}\n")
    changes = upgrade(Api.for_version("1.10.1"), Api.for_version("1.13.0"), [script]).changes
    assert {change.kind for change in changes} == told


def test_an_unknown_name_fails_before_and_after_whatever_was_meant(tmp_path):
    from dynorthanc.lint.upgrade import upgrade

    script = tmp_path / "a.py"
    script.write_text(
        "import dynorthanc\ndynorthanc.connect('x').post_studies_id_anonymize('a', KeepLabel=True)\n"
    )
    both = upgrade(Api.for_version("1.10.1"), Api.for_version("1.13.0"), [script])
    assert len(both.fails) == 1 and not both.breaks and not both.works


def test_nothing_changes_between_a_version_and_itself():
    from dynorthanc.lint.upgrade import upgrade

    api = Api.for_version("1.13.0")
    same = upgrade(api, api, [SCRIPTS / "handles.py"])
    assert not same
    assert "nothing changes" in str(same)


def test_the_upgrade_command(script):
    assert run("upgrade-check", "1.12.7", "1.13.0", script).return_value == 0
    back = run("upgrade-check", "1.12.7", "1.10.1", script)
    assert back.return_value == 1
    assert "breaks (1)" in back.output
    assert json.loads(run("upgrade-check", "1.10.1", "1.12.7", script, "--format", "json").output)["works"]
    assert "POST /tools/count-resources" in run("upgrade-check", "1.10.1", "1.13.0").output


def test_every_version_can_be_a_target():
    source = (SCRIPTS / "retention.py").read_text()
    counts = [len(lint_source(source, [version]).findings) for version in timeline.load().versions]
    assert counts == sorted(counts, reverse=True)
    assert counts[-1] == 0
