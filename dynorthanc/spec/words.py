"""What a schema allows, in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from dynorthanc.spec.backend import capabilities

KINDS = {
    "string": "a string",
    "integer": "an integer",
    "number": "a number",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}


def allowed_words(schema: Mapping[str, Any]) -> str:
    """What a schema allows, in a few words."""
    if "choices" in schema:
        return "one of " + ", ".join(choice or "an empty text" for choice in schema["choices"])
    if "enum" in schema:
        return "one of " + ", ".join(str(value) or "an empty text" for value in schema["enum"])
    kind = schema.get("type")
    kinds = [kind] if isinstance(kind, str) else list(kind or ())
    words = " or ".join(KINDS.get(k, k) for k in kinds)
    if "keywords" in schema:
        return "a list of DICOM tags, by keyword or number" + "".join(f", or {w}" for w in schema["keywords"])
    if kind == "array" and isinstance(schema.get("items"), Mapping):
        inner = allowed_words(schema["items"])
        return f"a list, each {inner}" if inner else "a list"
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None or high is not None:
        words += f" from {low}" if low is not None else ""
        words += f" up to {high}" if high is not None else ""
    return words


def condition_words(when: Mapping[str, Any]) -> str:
    """The conditions of a hazard, in a few words."""
    told = (
        say if isinstance(say, str) else say(when[name]) for name, say in _CONDITIONS.items() if name in when
    )
    return ", ".join(filter(None, told))


def _members(names: Iterable[str]) -> str:
    return "with " + ", ".join(name for name in names if not name[:1].isdigit())


def _twice(others: Sequence[str]) -> str:
    return (
        f"with a tag that is in {_named(others)} too"
        if others
        else "with the same twice (a tag: by keyword and number)"
    )


def _together(others: Mapping[str, list[Any]]) -> str:
    return ", ".join(_beside(_named([key]), values) for key, values in others.items())


def _beside(name: str, values: list[Any]) -> str:
    if values == [0] and values[0] is not False:
        return f"without {name}, or with 0"
    return f"together with {name}" + (f" = {' or '.join(map(str, values))}" if values else "")


def _unless(others: Mapping[str, list[Any]]) -> str:
    said = (f"{_named([key])} = {' or '.join(map(str, values))}" for key, values in others.items())
    return f"unless {', '.join(said)}"


def _named(keys: Iterable[str]) -> str:
    """Arguments such as ``body Keep`` by their names alone."""
    return " or ".join(key.partition(" ")[2] for key in keys)


_KINDS = {
    "negative": "a negative number where DICOM has none",
    "cut": "several numbers of which one is beyond what the tag holds",
    "tags": "several tags as a value",
    "other tag": "a tag of other than 4 and 4 digits as a value",
    "blank": "a blank in a UID",
    "left out": "the length of a group, or a tag of no image",
    "alphabet": "a SpecificCharacterSet within a sequence",
    "number": "an InstanceNumber other than its place",
    "no date": "a date that isn't written as DICOM writes one",
    "no moment": "a date or time that isn't written as DICOM writes one",
    "no value": "what is no date or time",
    "no UID": "what is no UID",
    "never found": "a UID, tag or whole number that isn't written as one",
    "wildcard": "a wildcard where there can be none",
}
_CONDITIONS: Mapping[str, str | Callable[[Any], str]] = {
    "values": lambda values: ", ".join(str(value) or "''" for value in values),
    "below": lambda number: f"below {number}",
    "sent": "as other clients write it",
    "members": _members,
    "besides": "with something to match in a tag that isn't of its level",
    "fits": lambda expressions: "with " + " or ".join(expressions),
    "twice": _twice,
    "foreign": "with letters beyond ASCII",
    "second": "with another DICOM file behind it",
    "pieces": "in gzip, of several members",
    "undecodable": "of bytes that aren't UTF-8",
    "recased": "where the label is there in another case",
    "mixed": "where something found has a label in another case",
    "single": "a text alone",
    "beyond": "with text that the server's encoding lacks",
    "with": _together,
    "without": lambda others: f"without {_named(others)}",
    "absent": lambda tags: "without " + ", ".join(tags),
    "astray": "with another PatientID than the parent's",
    "untagged": "with nothing to match in what is no tag of DICOM's",
    "kind": lambda kind: f"with {_KINDS[kind]}",
    "nowhere": "with a path into sequences that no image has",
    "covers": lambda others: f"with a tag that a path in {_named(others)} goes into",
    "taken": "with private tags in a block of another creator",
    "orphaned": "with a private tag and not that of its creator",
    "unowned": "with a private tag and no creator of its block, said or stored",
    "left": "with the creator of private tags that stay",
    "emptied": "with a path into a sequence that goes",
    "nested": "where sequences have a tag of those that are replaced",
    "joins": "with the PatientID of another person who is stored",
    "misnames": "with the PatientID of a patient who is stored under another name",
    "strangers": "with what is another patient's",
    "renames": "with another name, day of birth or so than the patient's, of whom other images stay",
    "merges": "with the identifier of another study or series that is stored, or one for several",
    "departs": lambda names: f"with another {', '.join(names)} than the parent's",
    "forgets": "without what is set there",
    "gone": "with a resource that isn't there",
    "within": lambda other: f"with what lies in one of {_named([other])}",
    "filled": lambda wanted: "" if wanted else "empty",
    "unless": lambda others: _unless(others),
    "configured": lambda option: f"where the modality has {option} of its own",
    "lacks": lambda capability: f"where the database lacks {capabilities()[capability]['words']}",
}
"""What each condition says, in the order in which they are said."""
