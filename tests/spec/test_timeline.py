"""The bundled timeline: which version has what."""

import json
import os
from pathlib import Path

import pytest

from description import build
from description.rules import apply_overlay
from dynorthanc import Api
from dynorthanc.base.method_names import keyword_name
from dynorthanc.spec import timeline
from dynorthanc.spec.backend import Backend

SPECS = Path(os.environ.get("DYNORTHANC_SPECS", Path(__file__).parents[3] / "shared" / "specs"))
needs_specs = pytest.mark.skipif(not SPECS.is_dir(), reason="the official descriptions are not here")


def test_every_described_version_can_be_cut():
    for version in timeline.load().versions:
        api = Api.for_version(version)
        assert api.version == api.described == version
        assert api.note == ""


@needs_specs
def test_each_version_has_the_operations_of_its_official_description():
    extra = {"GET /instances/{id}/content", "GET /instances/{id}/content/{path}"}  # served side by side
    for version, text in build.read_descriptions(SPECS).items():
        official = {f"{verb.upper()} {path}" for path, verbs in text["paths"].items() for verb in verbs}
        assert {operation.route for operation in Api.for_version(version)} == official | extra


@needs_specs
def test_no_argument_of_the_newest_description_is_lost_unless_an_overlay_says_so():
    version, text = list(build.read_descriptions(SPECS).items())[-1]
    api = Api.for_version(version)
    for route, facts in build.slice_facts(text).items():
        operation = api.get(route)
        there = {f"{a.place} {a.name}" for a in operation.arguments}
        dropped = set(api.timeline.operations[route].get("dropped", ()))
        assert set(facts["arguments"]) - there <= dropped, route


def test_the_data_file_is_what_the_builder_makes_of_its_sources(tmp_path):
    described = build.load(build.DESCRIBED)
    made = build.dump(build.correct(described, build.OVERLAY))
    assert made == (build.DATA / "timeline.json").read_text(encoding="utf-8")


@needs_specs
def test_the_descriptions_rebuild_the_kept_facts():
    known = build.describe(SPECS, {"versions": [], "operations": {}})
    assert build.dump(known) == (build.DESCRIBED).read_text(encoding="utf-8")


@pytest.mark.server
@needs_specs
def test_a_new_release_is_one_command_and_changes_data_only(tmp_path):
    """Rehearsed by taking the newest version out of the timeline and adding it back."""
    import lzma
    import shutil

    versions = timeline.load().versions
    older, newest, root = tmp_path / "older", tmp_path / "newest", tmp_path / "checkout"
    overlay, data = root / "description" / "overlay", root / "dynorthanc" / "spec" / "data"
    for folder in (older, newest):
        folder.mkdir()
    for version in versions:
        target = newest if version == versions[-1] else older
        text = lzma.decompress((SPECS / f"{version}.json.xz").read_bytes())
        (target / f"{version}.json").write_bytes(text)
    shutil.copytree(build.DATA, data)
    shutil.copytree(build.OVERLAY, overlay)
    build.main([str(older), "--root", str(root)])
    assert json.loads((data / "timeline.json").read_text())["versions"] == list(versions[:-1])
    build.main([str(newest), "--root", str(root)])
    assert (data / "timeline.json").read_bytes() == (build.DATA / "timeline.json").read_bytes()
    assert (root / "description" / "described.json").read_bytes() == (build.DESCRIBED).read_bytes()


def test_an_older_release_alone_cannot_be_added_afterwards(tmp_path):
    (tmp_path / "1.9.8.json").write_text('{"paths": {}}')
    known = build.load(build.DESCRIBED)
    with pytest.raises(ValueError, match=r"1\.9\.8 is older than"):
        build.describe(tmp_path, known)


def test_a_rule_that_concerns_nothing_is_an_error():
    with pytest.raises(ValueError, match="concerns no argument"):
        apply_overlay({}, [], [{"on": ["GET /nowhere"], "argument": "query x", "since": "1.9.0"}])


@pytest.mark.parametrize(
    ("asked", "used", "says"),
    [
        ("1.12.12", "1.12.11", "nearest lower"),
        ("2.0.0", "1.13.0", "nearest lower"),
        ("1.8.0", "1.8.2", "older than any"),
        ("mainline", "1.13.0", "no release number"),
        ("mainline-abcdef", "1.13.0", "no release number"),
        ("1.12.7+dfsg", "1.12.7", ""),
        ("１.１２", "1.13.0", "no release number"),
    ],
)
def test_a_version_that_is_not_listed_is_stood_for_by_another_and_says_so(asked, used, says):
    api = Api.for_version(asked)
    assert (api.version, api.described) == (asked, used)
    assert says in api.note
    assert bool(api.note) == bool(says)
    assert says in repr(api)
    assert timeline.load().choose(asked) == (used, api.note)


def test_an_api_is_made_once_for_each_version():
    assert Api.for_version("1.10.1") is Api.for_version("1.10.1")


def test_an_api_is_immutable():
    api = Api.for_version("1.10.1")
    with pytest.raises(AttributeError, match="immutable"):
        api.version = "2"
    with pytest.raises(TypeError):
        api.operations["x"] = None


def test_keywords_of_one_operation_are_distinct():
    for operation in Api.for_version("1.13.0"):
        named = [keyword_name(a.place, a.name) for a in operation.arguments if a.name]
        doubles = {name for name in named if named.count(name) > 1}
        # requested-tags and its older spelling are the only pair that may come close
        assert not doubles, operation.route


@pytest.mark.parametrize(
    ("at", "since", "until", "there"),
    [("1.9.0", "1.9.1", None, False), ("1.9.1", "1.9.1", None, True), ("1.9.2", "1.9.1", "1.9.1", False),
     ("1.9.1", "1.8.2", "1.9.1", True)],
)  # fmt: skip
def test_what_came_with_a_version_and_went_after_another(at, since, until, there):
    known = timeline.load()
    assert known.is_there(known.order[at], since, until) is there


def test_facts_are_read_from_their_lines_when_asked_for():
    lines = [
        '"GET /a":{"since":"1.9.0","until":"1.9.1","tag":"A","arguments":{}},',
        '"GET /b":{"since":"1.9.1"}',
    ]
    facts = timeline.Facts(lines)
    assert [life[:3] for life in facts.lives()] == [("GET /a", "1.9.0", "1.9.1"), ("GET /b", "1.9.1", None)]
    assert facts["GET /a"]["tag"] == "A"
    assert facts["GET /a"] is facts["GET /a"]
    assert ("GET /b" in facts, "GET /c" in facts, len(facts)) == (True, False, 2)
    assert list(facts) == ["GET /a", "GET /b"]


def test_operations_of_a_version_are_made_once():
    known = timeline.load()
    cut = timeline.cut(known, "1.10.1")
    assert cut["get_studies"] is cut["get_studies"]
    assert "post_tools_count_resources" not in cut
    assert len(cut) == len(list(cut)) < len(timeline.cut(known, "1.13.0"))


# ---- a timeline of three versions, each fact of which is looked at ----------------------------------------

SMALL = """\
{"versions":["1.0","1.2","1.10"],"operations":{
"GET /a/{id}":{"since":"1.0","until":"1.2","arguments":{"path id":{"schema":{"type":"string"}}}},
"POST /c":{"since":"1.2","bodies":["application/json"],"arguments":{\
"body Kind":{"schemas":{"1.2":{"enum":["b","a"]},"1.10":{"enum":["a","c"],"type":"string"}},"required":true},\
"body Old":{"schema":{},"until":"1.2","wire":"flag","ignored":"nöthing","harmless":[0]},\
"body Late":{"schema":{},"since":"1.10","ignored":"it was lost","ignored_since":"1.10"},\
"query q":{"schema":{}},"body Labels":{"schema":{},"needs":"HasLabels"}},\
"hazards":[{"argument":"body","when":{},"effect":"x","since":"1.10"},\
{"argument":"body","when":{},"effect":"y","since":"1.0","until":"1.2"},\
{"argument":"body","when":{"lacks":"HasLabels"},"effect":"z","since":"1.0"}],\
"fields":{"ID":"string","New":{"type":"integer","since":"1.10"},"Gone":{"type":"string","until":"1.2"}}},
"GET /b":{"since":"1.10","needs":"HasLabels","arguments":{}}
}}
"""


@pytest.fixture
def small(tmp_path):
    file = tmp_path / "timeline.json"
    file.write_bytes(SMALL.encode())
    return timeline.read(file)


def test_a_timeline_is_read_as_it_was_written(small):
    assert small.versions == ("1.0", "1.2", "1.10") and dict(small.order) == {"1.0": 0, "1.2": 1, "1.10": 2}
    assert list(small.operations) == ["GET /a/{id}", "POST /c", "GET /b"]
    lives = [
        ("GET /a/{id}", "1.0", "1.2", None),
        ("POST /c", "1.2", None, None),
        ("GET /b", "1.10", None, "HasLabels"),
    ]
    assert list(small.operations.lives()) == lives
    assert small.choose("1.9") == ("1.2", "1.9 is not described: the nearest lower, 1.2, stands for it")
    assert small.choose("1.10.0") == small.choose("1.10+x") == ("1.10", "")
    assert small.choose("0.9") == ("1.0", "0.9 is older than any described: 1.0 stands for it")


def test_what_a_version_lacks_is_too_new_or_gone(small):
    assert small.absence("1.2", None, "1.0") == ("too new", "needs Orthanc 1.2")
    assert small.absence("1.0", "1.0", "1.2") == ("gone", "needs Orthanc 1.0 to 1.0")
    assert small.absence("1.2", "1.2", "1.2") == ("gone", "needs Orthanc 1.2 to 1.2")
    assert [timeline.lifetime("1.0", until) for until in (None, "1.2")] == ["since 1.0", "from 1.0 to 1.2"]


def test_an_operation_is_that_of_its_version(small):
    a, b = timeline.cut(small, "1.2")["post_c"], timeline.cut(small, "1.10")["post_c"]
    assert [argument.name for argument in a.arguments] == ["Kind", "Old", "q", "Labels"]
    assert [argument.name for argument in b.arguments] == ["Kind", "Late", "q", "Labels"]
    assert [dict(one.layout.body["Kind"].schema) for one in (a, b)] == [
        {"enum": ["b", "a"]},
        {"enum": ["a", "c"], "type": "string"},
    ]
    old, late = a.layout.body["Old"], b.layout.body["Late"]
    assert old[:10] == ("Old", "body", {}, False, "flag", "1.2", "1.2", "nöthing", (0,), False)
    assert (late.since, late.until, late.ignored, late.harmless) == ("1.10", None, "it was lost", ())
    assert a.layout.body["Kind"].required and a.layout.query["q"].since == "1.2"
    assert [[hazard.effect for hazard in one.hazards] for one in (a, b)] == [["y"], ["x"]]
    assert [one.fields for one in (a, b)] == [
        {"ID": "string", "Gone": "string"},
        {"ID": "string", "New": "integer"},
    ]
    assert sorted(timeline.cut(small, "1.0")) == ["get_a_id"]
    assert timeline.cut(small, "1.0")["get_a_id"].arguments[0].required


def test_a_database_takes_away_what_it_cant_do(small):
    backend = Backend("MySQL", "4.0", frozenset({"HasLabels"}))
    cut = timeline.cut(small, "1.10", backend)
    assert sorted(cut) == ["post_c"] and sorted(timeline.cut(small, "1.10")) == ["get_b", "post_c"]
    labels = cut["post_c"].layout.body["Labels"]
    assert labels.unable and "MySQL plugin 4.0" in labels.ignored and labels.harmless == ([], {}, "", None)
    assert not timeline.cut(small, "1.10")["post_c"].layout.body["Labels"].ignored
    assert [hazard.effect for hazard in cut["post_c"].hazards] == ["x", "z"]


def test_all_versions_together_allow_what_any_does(small):
    ever = small.ever("POST /c")
    assert ever is small.ever("POST /c") and small.ever("GET /nobody") == {}
    assert ever["body", "Kind"].schema == {"enum": ["b", "a", "c"], "type": "string"}
    assert (ever["body", "Old"].ignored, ever["body", "Late"].ignored) == ("nöthing", "")
    here = timeline.cut(small, "1.10")["post_c"]
    assert [argument.name for argument in small.elsewhere(here)] == ["Old"]
    assert small.value_changes("POST /c", here.layout.body["Kind"]) == ["1.2", "1.10"]
    assert small.value_changes("POST /c", here.layout.query["q"]) == []
    assert small.value_changes("GET /nobody", here.layout.query["q"]) == []
    (last,) = timeline.others(small, {"POST /c", "GET /b"})
    assert (last.name, [argument.until for argument in last.arguments]) == ("get_a_id", [None])


@pytest.mark.parametrize(
    ("schemas", "together"),
    [
        ([{"type": "string"}], {"type": "string"}),
        ([{"type": "string"}, {"type": "integer"}], {"anyOf": [{"type": "string"}, {"type": "integer"}]}),
        ([{"choices": ["a"]}, {"choices": ["b", "a"], "x": 1}], {"choices": ["a", "b"], "x": 1}),
        ([{"enum": ["a"]}, {"choices": ["b"]}], {"anyOf": [{"enum": ["a"]}, {"choices": ["b"]}]}),
        (
            [{"type": "array", "items": {"enum": [1]}}, {"type": "array", "items": {"enum": [2]}, "y": 1}],
            {"type": "array", "items": {"enum": [1, 2]}, "y": 1},
        ),
        (
            [{"type": "array", "items": {}}, {"type": "array"}],
            {"anyOf": [{"type": "array", "items": {}}, {"type": "array"}]},
        ),
        ([{"items": {}}, {"items": {}}], {"anyOf": [{"items": {}}, {"items": {}}]}),
    ],
)
def test_schemas_of_several_versions_in_one(schemas, together):
    assert timeline._merged(schemas) == together
