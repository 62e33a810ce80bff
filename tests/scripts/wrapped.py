"""A client in a class of one's own; bodies put together step by step."""

from __future__ import annotations

import json
import os

from dynorthanc import Orthanc, connect


class Archive:
    level = "Study"

    def __init__(self, client: Orthanc) -> None:
        self.client = client
        self.tags = ["PatientName"]

    def find(self, label: str | None = None, **more):
        body = {"Level": self.level, "Query": {}}
        body["Query"]["PatientID"] = "*"
        if label:
            body["Labels"] = [label]
        body.update(Expand=False)
        return self.client.post_tools_find(json=body)

    def pages(self, size: int = 2):
        since = 0
        while True:
            page = self.client.get_instances(since=since, limit=size, expand=True)
            if not page:
                return
            yield from page
            since += size

    def anonymize(self, study: str, **changes: object):
        options = dict(Keep=["PatientSex"], KeepSource=True)
        options["Synchronous"] = True
        return self.client.post_studies_id_anonymize(study, json={**options, "Asynchronous": False})

    def reset(self, study: str):
        return self.client.studies[study].reconstruct.post(json={"ReconstructFiles": False})


def make() -> Orthanc:
    return connect(os.environ["ORTHANC_URL"], timeout=30)


def rename(o: Orthanc, study: str):
    replaced = o.post_studies_id_modify(study, Replace={"StudyID": "A"}, Keep=[], KeepSource=True)
    o.post_studies_id_modify(study, data=json.dumps({"Replace": {}, "KeepLabels": True}))
    return replaced


archive = Archive(make())
print(archive.find(), archive.find("x"))
print(len(list(archive.pages())))
for found in archive.find():
    archive.anonymize(found)
    archive.reset(found)
    rename(archive.client, found)
    call = archive.client.post_studies_id_modify
    call(found, Remove=["StudyDescription"], Transcode="1.2.840.10008.1.2.1", LossyQuality=90)
    getattr(archive.client, "get_studies_id_module_patient")(found)
print([archive.client.get_series_id_labels(one) for one in archive.client.get_series()])
archive.client.require("1.9.0", "/tools/find:Query")
archive.client.require("1.12.0", "/tools/find:OrderBy")
