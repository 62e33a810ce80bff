"""Members of answers, and the versions that have them, as real servers answer."""

import pytest

from dynorthanc import Api, connect
from dynorthanc.stubs.answers import answer_fields

OPTIONAL = {
    "RequestedTags",
    "AnonymizedFrom",
    "ModifiedFrom",
    "CompletionTime",
    "UserData",
    "ErrorPayload",
    "EstimatedTimeOfArrival",
}
TYPES = {
    "string": str,
    "number": int,
    "boolean": bool,
    "array": list,
    "object": dict,
    "strings": list,
    "real": (int, float),
    "string or null": (str, type(None)),
    "number or null": (int, type(None)),
}


def is_as_told(operation, answer):
    assert set(answer) - set(operation.fields) == set(), operation.route
    assert set(operation.fields) - set(answer) <= OPTIONAL, operation.route
    for name, value in answer.items():
        assert isinstance(value, TYPES[operation.fields[name]]), name


def test_members_are_those_of_the_version(server, instance):
    with connect(server.url) as o:
        made = o.post_instances(instance)
        is_as_told(o.api.get("get_system"), o.get_system())
        is_as_told(o.api.get("get_changes"), o.get_changes())
        for level, id_ in (
            ("patients", made["ParentPatient"]),
            ("studies", made["ParentStudy"]),
            ("series", made["ParentSeries"]),
            ("instances", made["ID"]),
        ):
            is_as_told(o.api.get(f"GET /{level}/{{id}}"), o.GET(f"/{level}/{id_}"))
        job = o.post_studies_id_archive(made["ParentStudy"], Asynchronous=True)
        is_as_told(o.api.get("GET /jobs/{id}"), o.get_jobs_id(job["ID"]))


@pytest.mark.parametrize(
    ("version", "route", "there", "missing"),
    [
        ("1.12.7", "GET /system", '"DefaultRetrieveMethod": str', "DicomDefaultRetrieveMethod"),
        ("1.13.0", "GET /system", "DicomDefaultRetrieveMethod", '"DefaultRetrieveMethod"'),
        ("1.10.1", "GET /system", '"DatabaseBackendPlugin": str | None', "Capabilities"),
        ("1.10.1", "GET /changes", "Done", "First"),
        ("1.12.7", "GET /patients/{id}", "Labels", "IsProtected"),
        ("1.10.1", "GET /patients/{id}", "Studies", "Labels"),
    ],
)
def test_types_of_a_version_have_its_members(version, route, there, missing):
    operation = Api.for_version(version).get(route)
    assert there in answer_fields(operation)
    assert missing not in answer_fields(operation)
