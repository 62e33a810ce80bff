"""Values against a schema: a quick look that is never wrong, and the errors in words."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from dynorthanc.check.schema import is_plainly_right, problems

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-3, 8)
    | st.floats(allow_nan=True)
    | st.sampled_from(["a", "B", ""]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "b"]), inner, max_size=2)
    ),
)
SCHEMAS: list[dict[str, Any]] = [
    {"type": "string"},
    {"type": "string", "pattern": "^a"},
    {"type": "integer", "minimum": 0, "maximum": 5},
    {"type": "number", "minimum": 0},
    {"type": "boolean"},
    {"type": "array", "items": {"type": "string"}},
    {"type": "array", "minItems": 1, "maxItems": 2},
    {"type": "object", "additionalProperties": {"type": "string"}},
    {"type": "object", "properties": {"a": {"type": "integer"}}, "required": ["a"]},
    {"type": ["string", "null"]},
    {"type": ["integer", "string"], "minimum": 0, "pattern": "^a"},
    {"type": ["string", "null", "array"], "items": {"type": "object"}},
    {
        "type": ["string", "object"],
        "properties": {"a": {"type": "string", "choices": ["a"]}},
        "required": ["a"],
        "additionalProperties": False,
    },
    {},
    {"type": "string", "enum": ["a", "b"]},
    {"type": "string", "choices": ["a", "b"]},
]


def said(schema: dict[str, Any], value: Any) -> list[str]:
    return [str(problem) for problem in problems("body", "X", schema, value)]


@given(st.sampled_from(SCHEMAS), VALUES)
def test_what_looks_right_at_once_is_right(schema: dict[str, Any], value: Any) -> None:
    if is_plainly_right(schema, value):
        assert Draft4Validator(schema).is_valid(value)
        assert said(schema, value) == []


@pytest.mark.parametrize("wrong", [lambda at: at, lambda at: {"Level": "Study"}])
def test_of_many_wrong_items_the_first_ten_are_told_and_their_number(wrong: Any) -> None:
    item = {"type": ["string", "object"], "required": ["ID"], "properties": {"ID": {"type": "string"}}}
    told = said({"type": "array", "items": item}, ["right", *map(wrong, range(20_000))])
    assert [line.partition(":")[0] for line in told[:10]] == [
        f"body X[{at}]{'' if wrong(0) == 0 else '.ID'}" for at in range(1, 11)
    ]
    assert told[10:] == ["body X: has 19990 more problems of this kind"]


def test_a_name_without_end_is_cut() -> None:
    (problem,) = problems("body", "X" * 100_000, {"type": "string"}, 7)
    assert len(str(problem)) < 300 and "100000 letters" in str(problem)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string"}, "a"),
        ({"type": "integer", "minimum": 0, "maximum": 5}, 0),
        ({"type": "integer", "minimum": 0, "maximum": 5}, 5),
        ({"type": "array", "items": {"type": "string"}}, ["a", "b"]),
        ({"type": "object", "additionalProperties": {"type": "string"}}, {"a": "b"}),
        ({"type": "string", "enum": ["a"]}, "a"),
        ({"type": "string", "choices": ["Study"]}, "Study"),
        ({"type": "array", "tags": True}, ["PatientID"]),
        ({"type": "string", "pattern": "a", "words": "with an a"}, "bab"),
        ({"type": "boolean", "nullable": True}, True),
    ],
)
def test_everyday_values_need_no_closer_look(schema: dict[str, Any], value: Any) -> None:
    assert is_plainly_right(schema, value)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string", "choices": ["Study"], "also": ["Image"]}, "STUDY"),
        ({"type": "string", "choices": ["Study"], "also": ["Image"]}, "image"),
        ({"type": "array"}, ("a",)),
        ({"type": "number"}, 1),
        ({"type": "number"}, 1.5),
        ({"type": ["string", "null"]}, None),
        ({}, object()),
    ],
)
def test_other_right_values_have_no_problems_either(schema: dict[str, Any], value: Any) -> None:
    assert said(schema, value) == []


@pytest.mark.parametrize(
    ("schema", "value", "words"),
    [
        ({"type": "string"}, 3, "body X: 3 (int) is not a string"),
        ({"type": "integer"}, True, "body X: True (bool) is not an integer"),
        ({"type": "number"}, True, "body X: True (bool) is not a number"),
        ({"type": "number"}, float("nan"), "body X: nan (float) is not a number"),
        ({"type": "integer", "minimum": 0}, -1, "body X: -1 is out of range; an integer from 0"),
        ({"type": "integer", "maximum": 5}, 6, "body X: 6 is out of range; an integer up to 5"),
        ({"enum": ["a", "b"]}, "B", "body X: 'B' is not allowed; one of a, b; did you mean b?"),
        ({"choices": ["Study"]}, "Stuyd",
         "body X: 'Stuyd' is not allowed; one of Study; did you mean Study?"),
        ({"enum": [1]}, 2, "body X: 2 is not allowed; one of 1"),
        ({"type": "array", "minItems": 1}, [], "body X: [] has a wrong length; 1 to any number of items"),
        ({"type": "array", "maxItems": 1}, [1, 2], "body X: [1, 2] has a wrong length; 0 to 1 items"),
        ({"pattern": "^a", "words": "begins with a"}, "b", "body X: 'b' has a wrong form; begins with a"),
        ({"pattern": "^a"}, "b", "body X: 'b' has a wrong form; must match ^a"),
        ({"items": {"type": "string"}}, ["a", 2], "body X[1]: 2 (int) is not a string"),
        ({"type": "array", "tags": True}, ["PatientNmae"],
         "body X[0]: is no DICOM tag; did you mean PatientName?"),
        ({"type": "object", "tags": True}, {"PatientNmae": 1},
         "body X.PatientNmae: is no DICOM tag; did you mean PatientName?"),
        ({"type": "object", "sorts": True}, {"Type": "DicomTag", "Key": "studydate"},
         "body X.Key: is no DICOM tag; did you mean StudyDate?"),
        ({"properties": {"a": {}}, "required": ["a"]}, {}, "body X.a: is required"),
        ({"properties": {"Level": {}}, "additionalProperties": False}, {"Levle": 1},
         "body X.Levle: is unknown and would be ignored; did you mean Level?"),
        ({"multipleOf": 2}, 3, "body X: 3 breaks the rule 'multipleOf'"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_words(schema: dict[str, Any], value: Any, words: str) -> None:
    assert said(schema, value) == [words]


def test_every_place_is_told_once_and_all_that_is_missing() -> None:
    schema = {"properties": {"a": {"type": "string", "pattern": "x"}}, "required": ["a", "b", "c"]}
    assert said(schema, {"a": 1}) == ["body X.b: is required", "body X.c: is required",
                                      "body X.a: 1 (int) is not a string"]  # fmt: skip
    twice = {"type": "integer", "maximum": 1, "enum": [1]}
    assert len(said(twice, 7)) == 1


def test_nested_in_itself() -> None:
    value: list[Any] = []
    value.append(value)
    schema: dict[str, Any] = {"type": "array"}
    schema["items"] = schema
    assert said({"items": schema}, value) == ["body X: is nested too deeply"]
