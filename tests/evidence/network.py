"""Arguments about remote modalities, peers, queries and retrievals. The remote is the server itself."""

from typing import Any

from .bench import Bench
from .case import honoured

ONE, ECHO = "/modalities/{id}", "/tools/dicom-echo"
STORE, MOVE, GET = "/modalities/{id}/store", "/modalities/{id}/move", "/modalities/{id}/get"
QUERY, COMMIT = "/modalities/{id}/query", "/modalities/{id}/storage-commitment"
CHILDREN = [
    f"/queries/{{id}}/answers/{{index}}/query-{level}" for level in ("studies", "series", "instances")
]
RETRIEVE = ["/queries/{id}/retrieve", "/queries/{id}/answers/{index}/retrieve"]
JOB = "body Permissive Synchronous Asynchronous Priority"
SETTINGS = (
    "body Manufacturer LocalAet Timeout UseDicomTls AllowEcho AllowStore AllowFind AllowMove AllowGet "
    "AllowTranscoding AllowEventReport AllowNAction AllowStorageCommitment"
)


@honoured("PUT", [ONE], SETTINGS, seen="1.9.1")
@honoured("PUT", [ONE], "body AllowFindWorklist", seen="1.10.1")
@honoured("PUT", [ONE], "body RetrieveMethod", seen="1.12.7")
def read_back(bench: Bench, template: str, name: str) -> bool:
    values = {
        "Manufacturer": "GE",
        "LocalAet": "ME",
        "Timeout": 7,
        "RetrieveMethod": "C-GET",
        "UseDicomTls": True,
    }
    value = values.get(name, False)
    bench.put(
        bench.path(template, id="kept"), json={"AET": "KEPT", "Host": "127.0.0.1", "Port": 104, name: value}
    )
    told = bench.json("/modalities?expand")["kept"]
    if name == "AllowStorageCommitment":
        return told["AllowNAction"] is False and told["AllowEventReport"] is False
    return bool(told.get(name) == value)


def looked_at(bench: Bench, path: str, body: dict[str, Any], name: str) -> bool:
    """Whether the server takes the body, but not with nonsense for the argument."""
    bench.post(path, body)
    return bench.refuses("POST", path, json=body | {name: {"non": "sense"}})


@honoured("POST", [ECHO], SETTINGS + " CheckFind", seen="1.9.1")
@honoured("POST", [ECHO], "body AllowFindWorklist", seen="1.10.1")
@honoured("POST", [ECHO], "body RetrieveMethod", seen="1.12.7")
@honoured("POST", ["/modalities/{id}/echo"], "body Timeout CheckFind", seen="1.9.1")
def of_an_echo(bench: Bench, template: str, name: str) -> bool:
    body = {"AET": bench.aet, "Host": "127.0.0.1", "Port": bench.dicom_port} if template == ECHO else {}
    return looked_at(bench, bench.path(template), body, name)


@honoured("POST", [STORE], JOB + " Timeout", seen="1.9.1")
@honoured("POST", [STORE], "body MoveOriginatorAet MoveOriginatorID StorageCommitment", seen="1.9.1")
@honoured("POST", [STORE], "body Host Port", seen="1.12.7")
@honoured("POST", [STORE], "body Level", seen=None)
@honoured("POST", ["/peers/{id}/store"], JOB + " Transcode Compress", seen="1.9.1")
def of_sending(bench: Bench, template: str, name: str) -> bool:
    return looked_at(bench, bench.path(template), {"Resources": [bench.ids["instances"]]}, name)


@honoured("POST", [STORE], "body LocalAet", seen="1.9.1")
@honoured("POST", [STORE], "body CalledAet", seen="1.12.7")
def told_by_the_job(bench: Bench, template: str, name: str) -> bool:
    body = {"Resources": [bench.ids["instances"]], name: "SOMEBODY", "Asynchronous": True}
    job = bench.finish(bench.post(bench.path(template), body)["ID"])
    return "SOMEBODY" in (job["Content"]["RemoteAet"], job["Content"]["LocalAet"])


@honoured("POST", [QUERY], "body LocalAet Timeout Normalize", seen="1.9.1")
def of_a_query(bench: Bench, template: str, name: str) -> bool:
    return looked_at(bench, bench.path(template), {"Level": "Study", "Query": {"PatientID": "nobody"}}, name)


@honoured("POST", CHILDREN, "body Timeout Query", seen="1.9.1")
def of_a_child_query(bench: Bench, template: str, name: str) -> bool:
    query = bench.query("Patient" if template.endswith("studies") else "Study")
    path = bench.path(template, id=query)
    bench.post(path, {"Query": {}})
    return bench.refuses("POST", path, json={"Query": {}, name: "nonsense"})


@honoured("POST", [COMMIT], "body Timeout", seen="1.9.1")
def of_a_commitment(bench: Bench, template: str, name: str) -> bool:
    return looked_at(bench, bench.path(template), {"Resources": []}, name)


@honoured("POST", RETRIEVE, JOB + " Timeout TargetAet", seen="1.9.1")
@honoured("POST", RETRIEVE, "body RetrieveMethod", seen="1.12.7")
def of_a_retrieve(bench: Bench, template: str, name: str) -> bool:
    return looked_at(bench, bench.path(template, id=bench.query()), {}, name)


@honoured("POST", RETRIEVE, "body Full Simplify", seen="1.10.1")
def form_of_what_was_retrieved(bench: Bench, template: str, name: str) -> bool:
    path = bench.path(template, id=bench.query())
    return bool(bench.post(path, {name: True}).get("Query") != bench.post(path, {}).get("Query"))


@honoured("POST", RETRIEVE, "body Short", seen="1.10.1")
def usual_form_of_what_was_retrieved(bench: Bench, template: str, name: str) -> bool:
    path = bench.path(template, id=bench.query())
    full, both = bench.post(path, {"Full": True}), bench.post(path, {"Full": True, name: True})
    return bool(full.get("Query") != both.get("Query"))


def study(bench: Bench) -> dict[str, Any]:
    """A body that moves or gets the study without pixels."""
    return {"Level": "Study", "Resources": [{"StudyInstanceUID": bench.study_uid}]}


@honoured("POST", [MOVE], "body LocalAet TargetAet Timeout", seen="1.9.1")
@honoured("POST", [MOVE], JOB, seen="1.12.7")
@honoured("POST", [GET], JOB + " LocalAet Timeout Level", seen="1.12.7", route="1.12.7")
@honoured("POST", [GET], "body TargetAet Query", seen=None, route="1.12.7")
def of_a_move(bench: Bench, template: str, name: str) -> bool:
    return looked_at(bench, bench.path(template), study(bench), name)


@honoured("POST", [STORE, "/peers/{id}/store", MOVE, *RETRIEVE], "body UserData", seen="1.13.0")
@honoured("POST", [GET], "body UserData", seen="1.13.0", route="1.12.7")
def a_note_on_the_job(bench: Bench, template: str, name: str) -> bool:
    path = bench.path(template, id=bench.query() if template in RETRIEVE else "self")
    body = {"Resources": [bench.ids["instances"]]} if template.endswith("store") else study(bench)
    return bench.is_noted(path, {} if template in RETRIEVE else body, name, {"my": "note"})
