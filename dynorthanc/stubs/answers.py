"""The types of answers."""

from __future__ import annotations

from dynorthanc.spec.operation import Operation
from dynorthanc.stubs.types import text

_ANSWERED = {
    "string": "str",
    "number": "int",  # Orthanc writes none but integers where a field is described as a number
    "integer": "int",
    "boolean": "bool",
    "array": "list[Any]",
    "object": "dict[str, Any]",
    "string or null": "str | None",
    "number or null": "int | None",
    "real": "float",
    "strings": "list[str]",
    "texts": "dict[str, str]",
    "any": "Any",
}


def answer_type(operation: Operation) -> str:
    """The type of the answer, as its media types say; JSON of no described form is Any."""
    kinds = operation.answers
    if operation.presence:
        return "Literal[True]"
    if not kinds or any("json" in kind for kind in kinds):
        return "Any"
    if all(kind.startswith("text/") or kind == "application/javascript" for kind in kinds):
        return "str"
    return "Binary" if not any(kind.startswith("text/") for kind in kinds) else "Any"


def answer_fields(operation: Operation) -> str:
    """The members of a JSON answer as the inside of a `TypedDict`.

    Only where the answer has one form: what runs as long as a job answers otherwise when it is waited for.
    """
    fixed = operation.answers == ("application/json",) and operation.method == "GET"
    described = {name: _ANSWERED.get(kind, "Any") for name, kind in operation.fields.items()}
    if not fixed or not described:
        return ""
    return "{" + ", ".join(f"{text(name)}: {kind}" for name, kind in described.items()) + "}"
