"""The client's own helpers: some of them need a newer server too."""

import os

from dynorthanc import connect


def newest(o, label=None):
    return o.find("Study", labels=label, limit=2).to_list()


with connect(os.environ["ORTHANC_URL"]) as o:
    print(newest(o))
    print(o.find("Study", PatientID="*").count())
    print(o.find("Study", PatientID="*", labels="x").count())
    ordered = o.find("Study", order_by="-StudyDate", requested_tags=["PatientSex"])
    for study in ordered:
        print(study["ID"])
    for study in o.iter_studies():
        o.add_labels(study, "x")
        print(o.labels_of(study, level="Study"))
        o.remove_labels(study, ["x"], level="Study")
        o.modify(study, Replace={"StudyDescription": "x"}, KeepLabels=True)
        o.anonymize(study, level="Study", Keep=["PatientSex"])
        copy = o.modify(study, Replace={"StudyDescription": "x"})
        o.merge(copy["ID"], o.get_studies_id(study)["Series"], keep_source=True)
        job = o.post_studies_id_modify.submit(study, Replace={}, Keep=["StudyInstanceUID"], Force=True)
        print(job.wait().state)
        o.post_studies_id_modify.submit(study, Replace={}, KeepLabels=True, Froce=True)
    print(o.find("Series", parent=study, expand=False).to_list())
    print(list(o.iter_changes(types="NewStudy"))[:2])
    print(o.purge(older_than=3650))
    print(o.purge(labels="expired", older_than=3650))
