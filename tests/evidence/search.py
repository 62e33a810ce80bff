"""Arguments of the search on the server itself."""

from typing import Any

from .bench import LEVELS, Bench, differ
from .case import honoured

FIND, COUNT, CONTENT = "/tools/find", "/tools/count-resources", "/tools/bulk-content"


def found(bench: Bench, template: str, **more: Any) -> Any:
    """What is found: a list, or its length."""
    answer = bench.post(template, {"Level": "Study", "Query": {}} | more)
    return answer["Count"] if template == COUNT else answer


def matters(bench: Bench, template: str, name: str, value: Any, **more: Any) -> bool:
    """Whether something else is found with the argument."""
    body = {"Query": {"PatientID": "bench*"}} | more
    return differ(
        lambda: found(bench, template, **body), lambda: found(bench, template, **body, **{name: value})
    )


@honoured("POST", [FIND], "body Labels MetadataQuery ParentPatient ParentStudy ParentSeries", seen="1.12.7")
@honoured(
    "POST",
    [COUNT],
    "body Labels MetadataQuery ParentPatient ParentStudy ParentSeries",
    seen="1.12.7",
    route="1.12.7",
)
def less_is_found(bench: Bench, template: str, name: str) -> bool:
    bench.fresh()
    value: Any = {"Labels": ["nowhere"], "MetadataQuery": {"2000": "nowhere"}}.get(name)
    value = value or bench.ids[{"ParentPatient": "patients", "ParentStudy": "studies"}.get(name, "series")]
    return matters(bench, template, name, value, Level="Instance")


@honoured("POST", [FIND], "body LabelsConstraint", seen="1.12.7")
@honoured("POST", [COUNT], "body LabelsConstraint", seen="1.12.7", route="1.12.7")
def with_or_without_labels(bench: Bench, template: str, name: str) -> bool:
    for level in LEVELS:
        bench.ask("PUT", f"/{level}/{bench.ids[level]}/labels/here")
    for _ in range(2):  # more without a label than with one: counts differ too
        bench.fresh()
    return matters(bench, template, name, "None", Labels=["here"])


@honoured("POST", [FIND], "body Short Full", seen="1.10.1")
def form_of_tags(bench: Bench, template: str, name: str) -> bool:
    return matters(bench, template, name, True, Expand=True)


@honoured("POST", [FIND], "body Simplify", seen="1.10.1")
def usual_form_of_tags(bench: Bench, template: str, name: str) -> bool:
    return matters(bench, template, name, True, Expand=True, Full=True)


@honoured("POST", [CONTENT], "body Short Full Metadata Level", seen="1.10.1", route="1.10.1")
def form_of_content(bench: Bench, template: str, name: str) -> bool:
    body = {"Resources": [bench.ids["series"]]}
    longer = body | {name: {"Metadata": False, "Level": "Study"}.get(name, True)}
    return differ(lambda: bench.post(template, body), lambda: bench.post(template, longer))


@honoured("POST", [CONTENT], "body Simplify", seen="1.10.1", route="1.10.1")
def usual_form_of_content(bench: Bench, template: str, name: str) -> bool:
    body = {"Resources": [bench.ids["series"]], "Full": True}
    return differ(lambda: bench.post(template, body), lambda: bench.post(template, body | {name: True}))


@honoured("POST", [FIND], "body RequestedTags ResponseContent", seen="1.12.7")
def parts_of_what_is_found(bench: Bench, template: str, name: str) -> bool:
    return matters(
        bench, template, name, ["PatientSex" if name == "RequestedTags" else "Status"], Expand=True
    )


@honoured("POST", [FIND], "body OrderBy", seen="1.12.7")
def order_of_what_is_found(bench: Bench, template: str, name: str) -> bool:
    bench.fresh()
    order = {"Type": "DicomTag", "Key": "PatientID"}
    upwards, downwards = (
        found(bench, template, Level="Patient", **{name: [order | {"Direction": direction}]})
        for direction in ("ASC", "DESC")
    )
    return bool(upwards == downwards[::-1])


@honoured("POST", [FIND], "body Limit Since Expand CaseSensitive", seen="1.9.1")
@honoured("POST", [COUNT], "body Limit Since Expand Full Short", seen=None, route="1.12.7")
def pages_and_details(bench: Bench, template: str, name: str) -> bool:
    bench.fresh()
    value = {"Limit": 1, "Since": 1}.get(name, True)
    return matters(bench, template, name, value, Query={"PatientName": "BENCH*"})


@honoured("POST", [COUNT], "body CaseSensitive", seen="1.12.7", route="1.12.7")
def only_false_is_taken(bench: Bench, template: str, name: str) -> bool:
    body = {"Level": "Study", "Query": {}}
    return bench.ask("POST", template, json=body | {name: False}).ok and bench.refuses(
        "POST", template, json=body | {name: True}
    )
