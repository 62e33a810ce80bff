"""What a server takes and does something else with: the rules, and that real servers do so."""

import pytest

from description import rules
from dynorthanc import Api, ValidationError, connect
from dynorthanc.check import hazards
from dynorthanc.spec.operation import Hazard


def hazard(when, argument="body Query", **more):
    return Hazard(argument, when, "does something else", **more)


def told(when, given, argument="body Query", ask=None):
    return [p.name for p in hazards.problems("1.13.0", [hazard(when, argument)], given, ask)]


@pytest.mark.parametrize(
    ("when", "given", "names"),
    [
        ({"values": ["CT"]}, {"body Query": "ct"}, ["Query"]),
        ({"values": [1]}, {"body Query": True}, []),
        ({"below": 0}, {"body Query": -1}, ["Query"]),
        ({"below": 0}, {"body Query": "-1"}, []),
        ({"members": ["Modality", "00080060"]}, {"body Query": {"0008,0060": "CT"}}, ["Query.0008,0060"]),
        ({"members": ["Modality"]}, {"body Query": {"Modality": "", "PatientID": "1"}}, []),
        ({"members": ["Modality"]}, {"body Query": ["Modality"]}, ["Query.Modality"]),
        ({"with": {"body Level": ["Study"]}}, {"body Query": {}, "body Level": "study"}, ["Query"]),
        ({"with": {"body Level": ["Study"]}}, {"body Query": {}, "body Level": "Series"}, []),
        ({"with": {"body Level": []}}, {"body Query": {}, "body Level": "Series"}, ["Query"]),
        ({"without": ["body Level"]}, {"body Query": {}, "body Level": "Series"}, []),
        ({"without": ["body Level"]}, {"body Query": {}}, ["Query"]),
        ({"below": 0, "without": ["body Level"]}, {"body Query": 1}, []),
        ({}, {"body Level": "Series"}, []),  # what isn't given can be no hazard
    ],
)
def test_all_conditions_must_hold(when, given, names):
    assert told(when, given) == names


def test_what_only_a_server_can_tell_is_asked_of_it_and_is_no_problem_without_one():
    given = {"body Query": {"PatientName": "山田"}}
    assert told({"beyond": "encoding"}, given) == []
    assert told({"beyond": "encoding"}, given, ask=lambda route: "Latin1") == ["Query.PatientName"]
    assert told({"beyond": "encoding"}, given, ask=lambda route: "Utf8") == []
    assert told({"beyond": "encoding"}, {"body Query": {"PatientName": "Yamada"}}, ask=None) == []
    said = {"body Query": {"PatientName": "山田", "SpecificCharacterSet": "ISO_IR 192"}}
    assert told({"beyond": "encoding"}, said, ask=lambda route: "Latin1") == []
    system = {"Capabilities": {"HasExtendedFind": True}}
    assert told({"lacks": "HasExtendedFind"}, given, ask=lambda route: system) == []
    assert told({"lacks": "HasExtendedFind"}, given, ask=lambda route: {}) == ["Query"]
    assert told({"lacks": "HasExtendedFind"}, given) == []


def test_a_call_is_completed_where_it_can_mean_only_one_thing():
    given = {"query limit": 5}
    rule = hazard({"without": ["query since"]}, "query limit", completes={"query since": 0})
    assert hazards.completed([rule], given, None) == {"query limit": 5, "query since": 0}
    given = {"query limit": 5, "query since": 1}
    assert hazards.completed([rule], given, None) is given
    rule = hazard({"beyond": "encoding"}, "body Query", completes={"SpecificCharacterSet": "ISO_IR 192"})
    asked = {"body Query": [{"PatientID": "患者"}]}
    assert hazards.completed([rule], asked, lambda route: "Latin1") == {
        "body Query": [{"PatientID": "患者", "SpecificCharacterSet": "ISO_IR 192"}]
    }


def test_a_rule_that_concerns_nothing_or_is_misspelt_is_an_error_of_the_build():
    timeline = {"GET /changes": {"since": "1.8.2"}}
    right = {"on": ["GET /changes"], "effect": "…", "evidence": "…"}
    rules.add_hazards(timeline, [right], ["1.8.2"])
    assert timeline["GET /changes"]["hazards"][0]["since"] == "1.8.2"
    for wrong in ({"on": ["GET /chagnes"]}, {"when": {"valeus": []}}, {"since": "9.9"}, {"looses": True}):
        with pytest.raises(ValueError, match="concerns no operation"):
            rules.add_hazards(timeline, [{**right, **wrong}], ["1.8.2"])
    with pytest.raises(ValueError, match="evidence"):
        rules.add_hazards(timeline, [{"on": ["GET /changes"], "effect": "…"}], ["1.8.2"])


def test_a_hazard_says_what_would_happen_and_what_loses_data_never_passes(server):
    with connect(server.url) as o:
        (problem,) = o.get_changes.check(since=-1)
        assert (problem.kind, problem.effect) == ("hazard", "gives all changes from the first on")
        assert "it gives all changes" in str(problem)
        assert "Beware:" in o.get_changes.__doc__
        for call in (o.get_changes, o.changes.get, lambda **given: o.GET("/changes", params=given)):
            with pytest.raises(ValidationError, match="gives all changes"):
                call(since=-1)
        told = o.get_changes(since=-1, validate="off")
        assert told == o.get_changes(since=0)
    assert Api.for_version(server.version).check("GET", "/changes", params={"since": "-1"})
    assert problem._replace(loses=True).always
    assert not problem.always
