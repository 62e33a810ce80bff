"""An argument that a function hasn't is answered with those that it has, whatever is called."""

import pytest

import dynorthanc
from dynorthanc import Api, Binary, sandbox


def test_an_unknown_argument_names_those_that_there_are(tmp_path):
    api = Api.for_version("1.13.0")
    with dynorthanc.connect("http://127.0.0.1:9", spec="bundled", version="1.13.0") as o:
        calls = {
            "start: .* version, config": lambda: sandbox.start("1.13.0", foo=1),
            "for_version: .* version, backend": lambda: Api.for_version("1.13.0", foo=1),
            "diff: .* other$": lambda: api.diff(api, foo=1),
            "save: .* path": lambda: Binary(b"x").save(tmp_path / "x", foo=1),
            "orthanc_id: .* patient_id, study_uid": lambda: dynorthanc.orthanc_id("x", foo=1),
            "save: .* to, timeout": lambda: o.save(o.get_studies.request(), tmp_path / "x", foo=1),
            "stream: .* method, .*, to, ": lambda: o.stream("GET", "/studies", to=tmp_path / "x", foo=1),
            "curl: .* method, route, ": lambda: o.curl("GET", "/studies", foo=1),
            r"require: .* \*requirements": lambda: o.require(foo=1),
            "count: .* none$": lambda: o.find("Study").count(foo=1),
        }
        for said, call in calls.items():
            words = said.replace(".*", "there is no argument foo; there are", 1)
            with pytest.raises(TypeError, match=words):
                call()


def test_a_call_that_does_not_fit_is_told_by_its_own_name():
    api = Api.for_version("1.13.0")
    with dynorthanc.connect("http://127.0.0.1:9", spec="bundled", version="1.13.0") as o:
        study = o.get_studies.request()
        calls = {
            r"^Orthanc\.send\(\) got": lambda: o.send(study, bogus=1),
            r"^Orthanc\.open\(\) missing": lambda: o.open(),
            "^save: missing: prepared, to; there are prepared, to": lambda: o.save(),
            "^stream: missing: to; there are method": lambda: o.stream("GET", "/studies"),
            "^curl: missing: method, route; there are": lambda: o.curl(bogus=1),
            "^GET: missing: route": lambda: o.GET(),
            "^lookup: given twice: identifier": lambda: o.lookup("1", identifier="1"),
            "^lookup: more arguments are given": lambda: o.lookup("1", "Study", "x"),
            "^create_pdf: missing: pdf": lambda: o.create_pdf(),
            "^diff: missing: other": lambda: api.diff(),
        }
        for said, call in calls.items():
            with pytest.raises(TypeError, match=said):
                call()


def test_of_a_call_within_nothing_is_said():
    def own(**options):
        return int("1", **options)

    with pytest.raises(TypeError, match="int"):
        dynorthanc.errors.named(own)(foo=1)
