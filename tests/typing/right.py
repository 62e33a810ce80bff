"""Scripts that are right: mypy --strict and pyright find nothing wrong with them."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING, Any

import dynorthanc
from dynorthanc import AsyncOrthanc, Fleet, HTTPError, NotFound, Orthanc, connect, connect_async

if TYPE_CHECKING:
    from dynorthanc.types import Find, Job, Level, PostToolsFindBody, StudyRecord


def look(o: Orthanc, study: str) -> None:
    studies: list[str] = o.get_studies()
    up: bool = o.is_up(timeout=1) or connect("http://localhost:8042", wait=30).is_up()
    for record in o.get_studies(expand=True, since=0, limit=5, requested_tags=["Modality"]):
        print(record["ID"])
    print(o.get_studies({"expand": True}), o.get_studies(params={"expand": True}), len(studies))
    version: str = o.get_system()["Version"]
    count: int = o.get_statistics()["CountStudies"] + o.num_series
    zipped: bytes = o.get_studies_id_archive(study, transcode="1.2.840.10008.1.2")
    Path("study.zip").write_bytes(zipped)
    pixels = o.get_instances_id_frames_frame_preview(study, 0, timeout=30)
    kind: str = pixels.content_type
    now: str = o.get_tools_now()
    changes = o.get_changes(since=0, limit=100)
    last: int = changes["Last"] if not changes["Done"] else 0
    print(version, count, kind, now, last, up)


def as_ported(o: Orthanc, study: str) -> None:
    record: StudyRecord = o.get_studies_id(id_=study)
    o.post_studies_id_anonymize(id_=study, Keep=["PatientName"])
    o.put_studies_id_labels_label(id_=study, label="seen")
    o.get_instances_id_frames_frame_raw(id_=study, frame=0)
    cfg = {"Level": "Study", "Query": {"PatientID": "*"}}
    o.post_tools_find(cfg)
    o.post_tools_find(json=cfg)
    o.post_studies_id_anonymize(study, {"Keep": ["PatientName"]})
    level = "Study"
    for level in ("Study", "Series"):
        o.post_tools_find(Level=level, Query={})
        o.find(level).count()
    print(record["ID"], named(o, level, o.job("x")))


def named(o: Orthanc, level: Level, job: Job) -> Find:
    job.wait()
    return o.find(level)


def find(o: Orthanc) -> None:
    o.post_tools_find(Level="Study", Query={"PatientID": "x*"}, Labels=["a"], LabelsConstraint="Any")
    o.post_tools_find({"Level": "Study", "Query": {"PatientID": "x*"}, "Expand": True})
    body: PostToolsFindBody = {"Level": "Series", "Query": {}}
    o.post_tools_find(json=body)
    o.post_tools_find(
        OrderBy=[{"Type": "DicomTag", "Key": "StudyDate", "Direction": "ASC"}], Level="Study", Query={}
    )


def change(o: Orthanc, study: str, file: Path, limit: int | None = None) -> None:
    o.post_instances(file)
    o.post_instances(file.read_bytes())
    o.post_instances(data=file.read_bytes())
    with file.open("rb") as opened:
        o.post_instances(opened)
    o.get_studies(since=None, limit=limit)
    o.post_studies_id_anonymize(study, Replace={"PatientName": "Nobody"}, Keep=["StudyDescription"])
    o.post_studies_id_modify(id=study, json={"Replace": {"StudyDescription": "x"}, "Force": False})
    o.put_studies_id_metadata_name(study, "1024", "value", headers={"If-Match": '"0"'})
    o.put_studies_id_metadata_name(study, "1024", "value", if_match='"0"')
    o.put_tools_log_level("verbose")
    o.put_patients_id_protected(study, True)
    o.post_tools_create_dicom(Tags={"PatientID": "1"}, Content=["data:image/png;base64,"])
    o.post_modalities_id_store("pacs", [study])
    o.put_modalities_id("pacs", AET="PACS", Host="localhost", Port=104)
    o.delete_studies_id(study)


def other_ways(o: Orthanc, study: str) -> None:
    o.GET("/studies", {"expand": True})
    o.POST("/tools/find", json={"Level": "Study", "Query": {}})
    o.studies[study].series.get(expand=True)
    print(o.get_studies.check(limit=3), o.get_studies.request(limit=3).target, o.get_studies.operation.route)
    print(o.get_studies.curl(limit=1), o["get_studies"](expand=True), getattr(o, "get_own_route")())  # noqa: B009
    o.post_studies_id_archive.submit(study).wait()
    o.download(study, "folder")


def by_path(o: Orthanc, study: str) -> None:
    for series in o.studies[study].series.get(expand=True):
        print(series["ID"])
    version: str = o.system()["Version"]
    record = o.studies[study]()
    patient: str = record["ParentPatient"]
    zipped: bytes = o.studies[study].archive(transcode="1.2.840.10008.1.2")
    png = o.instances[study].frames[0].rendered.get(width=64)
    o.tools.find.post(Level="Study", Query={}, Expand=True)
    o.tools.find.post({"Level": "Study", "Query": {}})
    o.tools["find"].post(Level="Study", Query={})
    o.modalities["pacs"].echo.post()
    o.modalities["pacs"].get_.post(Level="Study", Resources=[{"StudyInstanceUID": "1.2"}])
    o.studies[study].anonymize.post.submit(KeepSource=True).wait()
    o.studies[study].metadata["RemoteAET"].get()
    o.instances[study].content["0008-0005"][0].get()
    o.instances[study].content["0008-0005/0"].get()
    o.studies[study].delete()
    print(version, patient, len(zipped), png.content_type, o.studies[study].archive.get.curl())


def ways_to_give_a_body(o: Orthanc, study: str, query: dict[str, Any]) -> None:
    o.post_tools_find(**query)
    o.post_tools_find({"Level": "Study", "Query": {}}, Expand=True)
    o.post_tools_find(json=None, Level="Study", Query=query)
    o.post_tools_find(data=b"{}")
    o.post_tools_find(file="query.json", timeout=5)
    o.post_modalities_id_store("pacs", Resources=[study])
    o.post_modalities_id_store("pacs", study)
    o.post_modalities_id_store.submit("pacs", [study]).wait()
    o.post_studies_id_merge.submit(study, [study], KeepSource=True).cancel()
    o.post_tools_create_archive.submit([study]).result()
    o.post_tools_bulk_delete(Resources=[study])


def moving(o: Orthanc, folder: Path, dataset: Any, other: Orthanc) -> None:
    report = o.upload(folder)
    o.upload([folder, "x.dcm", folder.read_bytes(), dataset])
    o.upload(report.failed)
    with folder.open("rb") as opened:
        o.upload(opened)
    found = o.find("Study", PatientID="x*", labels="a", order_by="StudyDate")
    o.download(found, to=folder)
    o.download([study["ID"] for study in found], folder, form="dicomdir")
    o.download("x", "x.zip", level="Series", form="zip")
    o.find("study", labels=["a"], parent="x").first()
    o.copy_to(other, found, via="peer")
    o.lookup("1.2.3", "Series")


def errors(url: str) -> None:
    with connect(url, "user", "password", timeout=(5, None)) as o, dynorthanc.connect(url) as p:
        try:
            o.get_patients_id("x", short=True)
        except NotFound as error:
            print(error.status, p.version)
        except HTTPError as error:
            print(error.message)


def plugins(o: Orthanc) -> None:
    o.get_dicom_web_studies(PatientID="x*", limit=5)
    o.dicom_web.studies.get(PatientID="x*", limit=5)
    o.dicom_web.studies["1.2"].series["3.4"].instances["5.6"].frames["1"].get()
    o.GET("/some-plugin/route")


async def awaited(url: str) -> None:
    async with await connect_async(url, "user", "password") as o, AsyncOrthanc(connect(url)) as p:
        patients, studies = await asyncio.gather(
            o.get_patients(), o.get_studies(expand=True, limit=3, since=0)
        )
        version: str = (await p.get_system())["Version"]
        zipped: bytes = await o.get_studies_id_archive("x")
        await o.post_tools_find(Level="Study", Query={}, Labels=["a"])
        await o.studies["x"].series.get(expand=True)
        found: str = (await o.studies["x"]())["ID"]
        await o.tools.find.post(Level="Study", Query={"StudyInstanceUID": found})
        await o.GET("/studies", {"expand": True})
        print(o.get_studies.check(limit=1), o.supports("get_studies"), o.version, o.api.version)
        print(await o.num_studies, len(zipped), patients, studies, version)
        async for study in o.find("Study", PatientID="x*"):
            await o.download(study, "folder")
        print(await o.find("Study").first(), await o.upload("folder"), await o.anonymize("x"))
        job = await o.post_studies_id_archive.submit("x")
        await job.wait()
        await (await o.job("x")).wait(timeout=3)
        async for change in o.iter_changes(since="now", follow=True):
            print(change)
        await o.modality("pacs").echo()
        await (await o.modality("pacs").store(["x"])).wait(timeout=60)
        print(job.progress, job.state, (await job).done, await job.result(timeout=5))
        print(await o.find("Study").count(), await o.metadata("x").get("RemoteAET"))
        async for record in o.iter_studies(expand=True):
            print(record["ID"])
        async for job in o.iter_jobs("Running"):
            await job.cancel()
        o.require("1.12.0")


def several(url: str) -> None:
    with Fleet({"main": url, "test": url}, username="user", timeout=(5, None)) as fleet:
        for name, system in fleet.get_system().items():
            print(name, system)
        fleet.post_tools_find(Level="Study", Query={}, Labels=["a"]).raise_for_errors()
        fleet.get_studies.check(limit=1)
        print(fleet["main"].get_system()["Version"], fleet.GET("/system").errors, fleet.versions())
