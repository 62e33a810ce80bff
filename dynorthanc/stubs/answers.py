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
}
_RECORD = {
    "ID": "str",
    "Type": "str",
    "MainDicomTags": "dict[str, Any]",
    "RequestedTags": "dict[str, Any]",
    "Labels": "list[str]",
    "Metadata": "dict[str, str]",
    "Attachments": "list[Any]",
    "AnonymizedFrom": "str",
    "ModifiedFrom": "str",
}
_STABLE = {"IsStable": "bool", "LastUpdate": "str"}
_RECORDS: dict[str, dict[str, str]] = {
    "GET /patients/{id}": {**_RECORD, **_STABLE, "IsProtected": "bool", "Studies": "list[str]"},
    "GET /studies/{id}": {
        **_RECORD,
        **_STABLE,
        "ParentPatient": "str",
        "PatientMainDicomTags": "dict[str, Any]",
        "Series": "list[str]",
    },
    "GET /series/{id}": {
        **_RECORD,
        **_STABLE,
        "ParentStudy": "str",
        "Instances": "list[str]",
        "Status": "str",
        "ExpectedNumberOfInstances": "int | None",
    },
    "GET /instances/{id}": {
        **_RECORD,
        "ParentSeries": "str",
        "FileSize": "int",
        "FileUuid": "str",
        "IndexInSeries": "int | None",
    },
    "GET /jobs/{id}": {
        **dict.fromkeys(("ID", "Type", "State", "CreationTime", "CompletionTime", "Timestamp"), "str"),
        **dict.fromkeys(("ErrorDescription", "ErrorDetails"), "str"),
        **dict.fromkeys(("ErrorCode", "Priority", "Progress"), "int"),
        "EffectiveRuntime": "float",
        "Content": "dict[str, Any]",
        "UserData": "Any",
    },
}
"""Members of the records that no description lists, as real servers answer them."""


def answer_type(operation: Operation) -> str:
    """The type of the answer, as its media types say; JSON of no described form is Any."""
    kinds = operation.answers
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
    kinds = _RECORDS.get(operation.route) or described
    if not fixed or not kinds:
        return ""
    return "{" + ", ".join(f"{text(name)}: {kind}" for name, kind in kinds.items()) + "}"
