"""What a schema allows, in a few words."""

from typing import Any

import pytest

from dynorthanc.spec.words import allowed_words, condition_words


@pytest.mark.parametrize(
    ("schema", "words"),
    [
        ({"type": "string"}, "a string"),
        ({"type": "boolean"}, "true or false"),
        ({"type": ["string", "null"]}, "a string or null"),
        ({"type": "integer", "minimum": 0}, "an integer from 0"),
        ({"type": "number", "maximum": 1}, "a number up to 1"),
        ({"type": "integer", "minimum": 0, "maximum": 5}, "an integer from 0 up to 5"),
        ({"type": "array"}, "a list"),
        ({"type": "array", "items": {}}, "a list"),
        ({"type": "array", "items": {"type": "integer"}}, "a list, each an integer"),
        ({"type": "object"}, "an object"),
        ({"choices": ["Study", ""]}, "one of Study, an empty text"),
        ({"enum": [1, "", "b"], "type": "string"}, "one of 1, an empty text, b"),
        ({"type": "strange"}, "strange"),
        ({}, ""),
    ],
)
def test_schemas_in_words(schema: dict[str, Any], words: str) -> None:
    assert allowed_words(schema) == words


def test_conditions_in_words() -> None:
    beside = {value: condition_words({"with": {"query expand": [value]}}) for value in (False, "0", True)}
    assert beside == {
        False: "together with expand = False",
        "0": "together with expand = 0",
        True: "together with expand = True",
    }
    assert condition_words({"with": {"body KeepSource": [0]}}) == "without KeepSource, or with 0"
