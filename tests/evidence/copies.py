"""Fields of the bodies that modify, anonymize, split, merge and create."""

import base64
import io
from typing import Any

import pydicom
from PIL import Image
from pydicom.uid import generate_uid

from .bench import JPEG, LEVELS, Bench
from .case import honoured, levels

MODIFY = levels("/*/{id}/modify", but="instances")
ANONYMIZE = levels("/*/{id}/anonymize", but="instances")
BULK = ["/tools/bulk-modify", "/tools/bulk-anonymize"]
INSTANCE = ["/instances/{id}/modify", "/instances/{id}/anonymize"]
PARENTS = {"series": "series", "studies": "study", "patients": "patient"}
SPLIT, MERGE, CREATE = "/studies/{id}/split", "/studies/{id}/merge", "/tools/create-dicom"


def order(template: str, ids: dict[str, str]) -> dict[str, Any]:
    """A body that asks for a copy of something and nothing else."""
    if template == "/tools/bulk-modify":
        return {"Resources": [ids["studies"]], "Replace": {"StudyInstanceUID": generate_uid()}, "Force": True}
    if template == "/tools/bulk-anonymize":
        return {"Resources": [ids["studies"]]}
    if template == "/patients/{id}/modify":
        return {"Replace": {"PatientID": generate_uid()}, "Force": True}
    return {"Replace": {"PatientComments": "copied"}}


def copy(bench: Bench, template: str, ids: dict[str, str], **more: Any) -> str:
    """Let the server make a copy; the path under which its first instance is stored."""
    made = bench.post(bench.path(template, ids), order(template, ids) | more)
    if "Path" in made:
        return f"/instances/{bench.json(made['Path'] + '/instances')[0]['ID']}"
    return "/instances/" + next(item["ID"] for item in made["Resources"] if item["Type"] == "Instance")


def copied_file(bench: Bench, template: str, ids: dict[str, str], **more: Any) -> pydicom.Dataset:
    """The first instance of the copy, as a file."""
    if template in INSTANCE:
        content = bench.post(bench.path(template, ids), order(template, ids) | more).content
    else:
        content = bench.get(copy(bench, template, ids, **more) + "/file").content
    return pydicom.dcmread(io.BytesIO(content))


def label(bench: Bench, ids: dict[str, str]) -> None:
    """Put a label on all levels; servers without labels don't mind."""
    for level in LEVELS:
        bench.ask("PUT", f"/{level}/{ids[level]}/labels/mine")


@honoured("POST", [*MODIFY, *ANONYMIZE], "body KeepSource", seen="1.9.1")
@honoured("POST", BULK, "body KeepSource", seen="1.10.1", route="1.10.1")
@honoured("POST", INSTANCE, "body KeepSource", seen=None)
def the_source_goes(bench: Bench, template: str, name: str) -> bool:
    ids = bench.fresh()
    copied_file(bench, template, ids, **{name: False})
    return not bench.exists("instances", ids["instances"])


@honoured("POST", [*MODIFY, *ANONYMIZE], "body KeepLabels", seen="1.12.7")
@honoured("POST", BULK, "body KeepLabels", seen="1.12.7", route="1.10.1")
def labels_go_along(bench: Bench, template: str, name: str) -> bool:
    ids = bench.fresh()
    label(bench, ids)
    seen = []
    for keep in (True, False):
        instance = copy(bench, template, ids, **{name: keep})
        parents = {level: bench.json(f"{instance}/{one}")["ID"] for level, one in PARENTS.items()}
        new = [f"/{level}/{parent}/labels" for level, parent in parents.items() if parent != ids[level]]
        seen.append({"mine" in bench.get(path).text for path in new})
    return seen == [{True}, {False}]


@honoured("POST", [*MODIFY, *ANONYMIZE, INSTANCE[0]], "body Transcode", seen="1.9.1")
@honoured("POST", BULK, "body Transcode", seen="1.10.1", route="1.10.1")
@honoured("POST", INSTANCE[1:], "body Transcode", seen="1.12.7")
def in_another_syntax(bench: Bench, template: str, name: str) -> bool:
    return copied_file(bench, template, bench.fresh(), **{name: JPEG}).file_meta.TransferSyntaxUID == JPEG


@honoured("POST", [*MODIFY, *ANONYMIZE], "body LossyQuality", seen=None)
@honoured("POST", BULK, "body LossyQuality", seen=None, route="1.10.1")
@honoured("POST", INSTANCE, "body LossyQuality", seen="1.12.7")
def quality_of_the_copy(bench: Bench, template: str, name: str) -> bool:
    ids = bench.fresh(size=64)
    poor, good = (
        len(copied_file(bench, template, ids, Transcode=JPEG, **{name: quality}).PixelData)
        for quality in (5, 95)
    )
    return poor < good


@honoured("POST", [*MODIFY, *ANONYMIZE, SPLIT, MERGE], "body UserData", seen="1.13.0")
@honoured("POST", BULK, "body UserData", seen="1.13.0", route="1.10.1")
def a_note_on_the_job(bench: Bench, template: str, name: str) -> bool:
    ids = bench.fresh()
    bodies = {SPLIT: {"Series": [ids["series"]]}, MERGE: {"Resources": [bench.fresh()["studies"]]}}
    body = bodies.get(template) or order(template, ids)
    return bench.is_noted(bench.path(template, ids), body, name, {"my": "note"})


@honoured("POST", ["/tools/bulk-modify"], "body Level", seen="1.10.1", route="1.10.1")
def level_of_a_bulk(bench: Bench, template: str, name: str) -> bool:
    body = {"Resources": [bench.fresh()["studies"]], "Replace": {"StudyDescription": "levelled"}}
    kinds = [item["Type"] for item in bench.post(template, body | {name: "Study"})["Resources"]]
    return "Study" in kinds and bench.refuses("POST", template, json=body | {name: "nonsense"})


@honoured("POST", ["/tools/bulk-anonymize"], "body Level", seen=None, route="1.10.1")
def no_level_of_a_bulk(bench: Bench, template: str, name: str) -> bool:
    return bench.refuses("POST", template, json={"Resources": [bench.fresh()["studies"]], name: "nonsense"})


@honoured("POST", [SPLIT], "body Series", seen="1.9.1")
@honoured("POST", [SPLIT], "body Instances", seen="1.10.1")
def what_is_split_off(bench: Bench, template: str, name: str) -> bool:
    ids = bench.fresh(series=2, instances=2)
    chosen = ids["series" if name == "Series" else "instances"]
    return bench.ask("POST", bench.path(template, ids), json={name: [chosen]}).ok


def move(bench: Bench, template: str, ids: dict[str, str], **more: Any) -> str:
    """Split the only series off, or merge the study into another; the path of the study it is in then."""
    if template == SPLIT:
        return (
            "/studies/"
            + bench.post(bench.path(template, ids), {"Series": [ids["series"]]} | more)["TargetStudy"]
        )
    other = bench.fresh()
    bench.post(bench.path(template, other), {"Resources": [ids["studies"]]} | more)
    return f"/studies/{other['studies']}"


@honoured("POST", [SPLIT, MERGE], "body KeepSource", seen="1.9.1")
def the_source_stays(bench: Bench, template: str, name: str) -> bool:
    stays = []
    for keep in (True, False):
        ids = bench.fresh()
        move(bench, template, ids, **{name: keep})
        stays.append(bench.exists("instances", ids["instances"]))
    return stays == [True, False]


@honoured("POST", [SPLIT, MERGE], "body KeepLabels", seen=None)
def labels_are_moved(bench: Bench, template: str, name: str) -> bool:
    ids = bench.fresh()
    label(bench, ids)
    study = move(bench, template, ids, **{name: True, "KeepSource": True})
    found = [f"/instances/{instance['ID']}" for instance in bench.json(f"{study}/instances")]
    moved = [path for path in found if "mine" in bench.get(f"{path}/labels").text]
    return "mine" in bench.get(f"{study}/labels").text or bool(moved)


@honoured("POST", [CREATE], "body Force", seen="1.9.1")
def the_parent_is_overruled(bench: Bench, template: str, name: str) -> bool:
    body = {"Tags": {"StudyDescription": "another"}, "Parent": bench.fresh()["studies"]}
    return (
        bench.refuses("POST", template, json=body)
        and bench.ask("POST", template, json=body | {name: True}).ok
    )


@honoured("POST", [CREATE], "body Encapsulate", seen="1.12.7")
def a_jpeg_as_it_is(bench: Bench, template: str, name: str) -> bool:
    jpeg = io.BytesIO()
    Image.new("L", (16, 16), 7).save(jpeg, "JPEG")
    uri = "data:image/jpeg;base64," + base64.b64encode(jpeg.getvalue()).decode()
    stored = bench.post(template, {"Tags": {"PatientID": "jpeg"}, "Content": uri, name: True})
    return JPEG.encode() in bench.get(f"/instances/{stored['ID']}/file").content[:1000]
