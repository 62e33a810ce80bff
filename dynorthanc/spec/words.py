"""What a schema allows, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_WORDS = {
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
    words = " or ".join(_WORDS.get(k, k) for k in kinds)
    if kind == "array" and isinstance(schema.get("items"), Mapping):
        inner = allowed_words(schema["items"])
        return f"a list, each {inner}" if inner else "a list"
    low, high = schema.get("minimum"), schema.get("maximum")
    if low is not None or high is not None:
        words += f" from {low}" if low is not None else ""
        words += f" up to {high}" if high is not None else ""
    return words
