"""What a schema allows, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
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
    words = []
    if "values" in when:
        words.append(", ".join(str(value) or "''" for value in when["values"]))
    if "below" in when:
        words.append(f"below {when['below']}")
    if "members" in when:
        names = [name for name in when["members"] if not name[:1].isdigit()]
        words.append("with " + ", ".join(names))
    if "fits" in when:
        words.append("with " + " or ".join(when["fits"]))
    if "twice" in when:
        others = " or ".join(key.partition(" ")[2] for key in when["twice"])
        words.append(f"with a tag that is in {others} too" if others else "with a tag by keyword and number")
    if "foreign" in when:
        words.append("with letters beyond ASCII")
    if "second" in when:
        words.append("with another DICOM file behind it")
    if "undecodable" in when:
        words.append("of bytes that aren't UTF-8")
    if "recased" in when:
        words.append("where the label is there in another case")
    if "single" in when:
        words.append("a text alone")
    if "beyond" in when:
        words.append("with text that the server's encoding lacks")
    for key, values in when.get("with", {}).items():
        if values == [0]:
            words.append(f"without {key.partition(' ')[2]}, or with 0")
            continue
        among = f" = {' or '.join(str(value) for value in values)}" if values else ""
        words.append(f"together with {key.partition(' ')[2]}{among}")
    if "without" in when:
        words.append("without " + " or ".join(key.partition(" ")[2] for key in when["without"]))
    if "absent" in when:
        words.append("without " + ", ".join(when["absent"]))
    if "astray" in when:
        words.append("with another PatientID than the parent's")
    if "untagged" in when:
        words.append("with nothing to match in what is no tag of DICOM's")
    if "kind" in when:
        words.append(f"with {_KINDS[when['kind']]}")
    if "nowhere" in when:
        words.append("with a path into sequences that no image has")
    if "covers" in when:
        words.append(f"with a tag that a path in {' or '.join(_names(when['covers']))} goes into")
    if "taken" in when:
        words.append("with private tags in a block of another creator")
    if "orphaned" in when:
        words.append("with a private tag and not that of its creator")
    if "emptied" in when:
        words.append("with a path into a sequence that goes")
    if "joins" in when:
        words.append("with the PatientID of another person who is stored")
    if "misnames" in when:
        words.append("with the PatientID of a patient who is stored under another name")
    if "merges" in when:
        words.append("with the identifier of another study or series that is stored")
    if "gone" in when:
        words.append("with a resource that isn't there")
    if "within" in when:
        words.append(f"with what lies in one of {when['within'].partition(' ')[2]}")
    if "configured" in when:
        words.append(f"where the modality has {when['configured']} of its own")
    if "lacks" in when:
        words.append(f"where the database lacks {capabilities()[when['lacks']]['words']}")
    return ", ".join(words)


_KINDS = {
    "negative": "a negative number where DICOM has none",
    "cut": "several numbers of which one is beyond what the tag holds",
    "tags": "several tags as a value",
    "other tag": "a tag of other than 4 and 4 digits as a value",
    "blank": "a blank in a UID",
    "left out": "the length of a group, or a tag of no image",
    "alphabet": "a SpecificCharacterSet within a sequence",
    "number": "an InstanceNumber other than its place",
}


def _names(keys: Iterable[str]) -> list[str]:
    return [key.partition(" ")[2] for key in keys]
