"""Mistakes that an editor should show: each line that says so is an error, and no other line is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dynorthanc import Fleet, Orthanc, connect, connect_async

if TYPE_CHECKING:
    from dynorthanc.types import PostToolsFindBody


def routes(o: Orthanc) -> None:
    o.get_studis()  # wrong: a misspelt route
    o.get_study("x")  # wrong: the route is get_studies_id
    o.post_studies({})  # wrong: no such method
    o.delete_tools_now()  # wrong: no such method
    o.get_studies.chek()  # wrong: a misspelt method of the route
    o.nothing  # wrong: neither route nor path  # noqa: B018


def arguments(o: Orthanc, study: str) -> None:
    o.get_studies(exapnd=True)  # wrong: misspelt
    o.get_studies(Expand=True)  # wrong: that's how the body of a search spells it
    o.get_studies(limit="5")  # wrong: a number
    o.get_studies(expand="yes")  # wrong: a boolean
    o.get_studies.check(exapnd=True)  # wrong: misspelt
    o.get_studies.request(limit="x")  # wrong: a number
    o.get_studies_id()  # wrong: no id
    o.get_studies_id(study, study)  # wrong: one too many
    o.get_studies_id(None)  # wrong: no id
    o.get_studies_id(study, orthanc_id=study)  # wrong: no such argument
    o.get_instances_id_frames_frame_preview(study, [0])  # wrong: one frame
    o.get_studies(timeout="5")  # wrong: seconds
    o.get_studies(validate="no")  # wrong: error, warn or off


def bodies(o: Orthanc, study: str) -> None:
    o.post_tools_find(Levl="Study", Query={})  # wrong: misspelt
    o.post_tools_find(Level="Study", Query={}, Limit="5")  # wrong: a number
    o.post_tools_find(Level="Study", Query={}, Labels="a")  # wrong: a list
    o.post_tools_find(Level="Study", Query=["x"])  # wrong: a dict
    body: PostToolsFindBody = {"Level": "Study", "Query": {}, "Lables": []}  # wrong: misspelt
    o.post_tools_find(body)
    o.post_studies_id_anonymize(study, KeepSorce=True)  # wrong: misspelt
    o.post_studies_id_anonymize(study, Keep="StudyDescription")  # wrong: a list
    o.post_studies_id_merge(study, Resource=[study])  # wrong: Resources
    o.delete_studies_id(study, Force=True)  # wrong: it takes none


def missing_fields(o: Orthanc, study: str) -> None:
    o.post_tools_find()  # wrong: neither level nor query
    o.post_tools_find(Query={})  # wrong: no level
    o.post_tools_find.check(Level="Study")  # wrong: no query
    o.post_modalities_id_move("pacs", TargetAet="US")  # wrong: neither level nor resources
    o.post_studies_id_merge(study)  # wrong: no resources
    o.put_modalities_id("pacs", AET="PACS", Host="localhost")  # wrong: no port
    o.post_modalities_id_store.submit("pacs", Timeout=3)  # wrong: no resources


def as_jobs(o: Orthanc, study: str) -> None:
    o.post_studies_id_archive.submit()  # wrong: no id
    o.post_studies_id_archive.submit(study, Trancode="x")  # wrong: misspelt
    o.post_tools_create_archive.submit(Resources=study)  # wrong: a list


def by_path(o: Orthanc, study: str) -> None:
    o.studis[study]()  # wrong: misspelt
    o.studies[study].serie.get()  # wrong: misspelt
    o.studies[study].series.get(exapnd=True)  # wrong: misspelt
    o.studies[study].series(exapnd=True)  # wrong: misspelt
    o.studies[study].post()  # wrong: no such method
    o.studies[study].archive.get(study)  # wrong: the path has it
    o.studies[study].archive().json()  # wrong: bytes
    o.studies[study].anonymize.post(KeepSorce=True)  # wrong: misspelt
    o.studies[3].get()  # wrong: text
    o.tools.find.post(Query={})  # wrong: no level
    o.tools.find.get()  # wrong: no such method
    o.tools.find()  # wrong: it has no GET
    o.instances[study].frames[0].rendred.get()  # wrong: misspelt
    o.modalities["pacs"].echo.post.submit(Tmeout=3)  # wrong: misspelt


def moving(o: Orthanc) -> None:
    o.upload(3)  # wrong: nothing to upload
    o.find("Study", labels=3)  # wrong: a text or several
    o.download(3, "folder")  # wrong: no id
    o.download("x", to="folder", form="tar")  # wrong: no such form
    o.copy_to("other", "x")  # wrong: a client
    o.copy_to(o, "x", via="smb")  # wrong: no such way


def answers(o: Orthanc, study: str) -> None:
    o.get_system()["Verson"]  # wrong: misspelt
    o.get_statistics()["CountStudies"].lower()  # wrong: a number
    o.get_studies_id_archive(study).json()  # wrong: bytes
    o.get_tools_now()["time"]  # wrong: text
    text: str = o.get_series_id_media(study)  # wrong: bytes
    print(text)
    o.get_studies_id(study)["MainDicomTag"]  # wrong: misspelt
    o.get_jobs_id("x")["Progress"].upper()  # wrong: a number


async def awaited(url: str) -> None:
    o = await connect_async(url)
    await o.get_studis()  # wrong: a misspelt route
    await o.get_studies(exapnd=True)  # wrong: misspelt
    await o.get_studies_id()  # wrong: no id
    (await o.get_system())["Verson"]  # wrong: misspelt
    o.get_system()["Version"]  # wrong: not awaited
    await o.downlaod("x", "folder")  # wrong: misspelt
    await o.add_labels("x")  # wrong: no label
    o.get_studies.check(exapnd=True)  # wrong: misspelt
    o.get_studies.chek()  # wrong: misspelt
    await o.studies["x"].serie.get()  # wrong: misspelt
    await o.studies["x"].series.get(exapnd=True)  # wrong: misspelt
    o.studies["x"]()["ID"]  # wrong: not awaited
    await o.tools.find.post(Query={})  # wrong: no level
    await o.post_tools_find(Query={})  # wrong: no level
    await o.post_studies_id_archive.submit("x", Trancode="x")  # wrong: misspelt
    job = await o.post_studies_id_archive.submit("x")
    later = o.post_studies_id_archive.submit("x")
    later.wait()  # wrong: not awaited
    await job.wait()
    job.wait()  # wrong: not awaited
    await job.wiat()  # wrong: misspelt
    (await o.job("x")).progress.upper()  # wrong: a number
    await o.find("Study").frist()  # wrong: misspelt
    await o.modality("pacs").ehco()  # wrong: misspelt
    await o.metadata("x").set("RemoteAET")  # wrong: no value
    await o.supports("x")  # wrong: needs no waiting


def several(url: str) -> None:
    Fleet({"main": url}, passwrod="x")  # wrong: misspelt
    Fleet({"main": url}, timeout="5")  # wrong: seconds
    fleet = Fleet({"main": url})
    fleet.get_studis()  # wrong: a misspelt route
    fleet.get_studies(exapnd=True)  # wrong: misspelt
    fleet["main"].get_studies(limit="5")  # wrong: a number
    fleet.post_tools_find(Query={})  # wrong: no level
    fleet.get_studies.check(limit="x")  # wrong: a number


def raw(o: Orthanc) -> None:
    o.GET("/studies", validate="eror")  # wrong: error, warn or off
    o.validate = "of"  # wrong: error, warn or off


def connected(url: str) -> None:
    connect(url, passwrod="x")  # wrong: misspelt
    connect(url, validate="no")  # wrong: error, warn or off
    o = connect(url)
    o.get_studis()  # wrong: a misspelt route
    o.find("Study", lables=[1]).frist()  # wrong: misspelt
    o.studies["x"].series.get().nothing.chek()  # an answer may be anything
    for id_ in o.iter_studies():
        print(id_["ID"])  # wrong: it is an id
    for study in o.iter_studies(expnad=True):  # wrong: misspelt
        print(study)
    job = o.post_studies_id_archive.submit("x")
    job.wiat()  # wrong: misspelt
    number: int = o.get_system()["Version"]  # wrong: text
    print(number)
