"""Words of a command line as values, without a server."""

from __future__ import annotations

import json
from pathlib import Path

import click
import pytest

from dynorthanc import Api
from dynorthanc.cli import values
from dynorthanc.spec.operation import Argument


def argument(kind: object, place: str = "body", **more: object) -> Argument:
    schema = {"type": kind, **more} if kind else dict(more)
    return Argument("Name", place, schema)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("kind", "words", "value"),
    [
        ("integer", "-3", -3),
        ("integer", "3x", "3x"),
        ("number", "1.5", 1.5),
        ("boolean", "true", True),
        ("boolean", "yes", "yes"),
        ("string", "3", "3"),
        ("array", "[1]", [1]),
        (None, "7", 7),
        (None, "text", "text"),
        ("boolean", True, True),
        ("object", ("A=1", '{"B": 2}'), {"A": "1", "B": 2}),
        ("object", ("[1]",), [1]),
        ("array", ("a", "[1, 2]"), ["a", 1, 2]),
    ],
)
def test_words_are_values_of_the_argument(kind: object, words: object, value: object) -> None:
    assert values.value_of(argument(kind), words) == value


def test_a_list_of_numbers_and_objects() -> None:
    assert values.value_of(argument("array", items={"type": "integer"}), ("1", "2")) == [1, 2]
    assert values.value_of(argument("array", items={"type": ["object"]}), ('{"a": 1}',)) == [{"a": 1}]
    operation = Api.for_version("1.12.7").get("get_studies")
    assert operation is not None
    tags = operation.layout.query["requested-tags"]
    assert values.value_of(tags, ("A;B", "C")) == ["A", "B", "C"]


@pytest.mark.parametrize("words", [("A=1", "A=2"), ("A=1", '{"A": 2}'), ('{"A": 1, "A": 2}',)])
def test_a_name_is_given_once(words: tuple[str, ...]) -> None:
    with pytest.raises(click.BadParameter):
        values.value_of(argument("object"), words)


def test_content_of_a_file(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text(json.dumps({"a": [1]}), encoding="utf-8")
    assert values.parse_json(f"@{file}") == {"a": [1]}
    assert values.data_of(f"@{file}") == file and values.data_of("text") == "text"
    for wrong in ("{", "@nowhere"):
        with pytest.raises(click.BadParameter):
            values.parse_json(wrong)


def test_names_and_values() -> None:
    assert values.by_name(["A=1", "B="], "=", "TAG=VALUE") == {"A": "1", "B": ""}
    assert values.by_name(["X: 1"], ":", "--header") == {"X": "1"}
    assert values.pairs(["a", "b=c=d"], "=", "--param") == [("a", ""), ("b", "c=d")]
    for words, joint, hint in (
        (["A"], "=", "TAG=VALUE"),
        (["X"], ":", "--header"),
        (["A=1", "A=2"], "=", "TAG=VALUE"),
    ):
        with pytest.raises(click.BadParameter):
            values.by_name(words, joint, hint)
