"""The calls behind the examples of pyorthanc, by our names."""

import os

import dynorthanc

orthanc = dynorthanc.Orthanc(os.environ["ORTHANC_URL"], timeout=30)

patient_identifiers = orthanc.get_patients()
for patient_identifier in patient_identifiers:
    patient = orthanc.get_patients_id(patient_identifier)
    print(patient["MainDicomTags"].get("PatientName"))
    for study_identifier in patient["Studies"]:
        study = orthanc.get_studies_id(study_identifier)
        for series_identifier in study["Series"]:
            series = orthanc.get_series_id(series_identifier)
            for instance_identifier in series["Instances"]:
                tags = orthanc.get_instances_id_simplified_tags(instance_identifier)
                print(sorted(tags)[:3])
                orthanc.get_instances_id_file(instance_identifier)
        orthanc.get_studies_id_archive(study_identifier)

orthanc.post_tools_find(
    json={
        "Level": "Patient",
        "Query": {"PatientID": "*"},
        "Expand": True,
        "Limit": 1000,
        "Since": 0,
        "Labels": [],
        "LabelsConstraint": "All",
    }
)
print(orthanc.get_modalities(), orthanc.get_peers(expand=True))
for study_identifier in orthanc.get_studies():
    orthanc.get_studies_id_shared_tags(study_identifier, simplify=True)
    orthanc.get_studies_id_attachments(study_identifier, params={"full": True})
    orthanc.get_studies_id_attachments(study_identifier)
    orthanc.post_studies_id_anonymize(
        study_identifier, json={"Keep": ["StudyDescription"], "Asynchronous": True}
    )
    orthanc.post_studies_id_anonymize(
        study_identifier,
        json={"Keep": ["StudyDescription"], "KeepLabels": True, "Asynchronous": True, "Priority": 1},
    )
    orthanc.put_studies_id_labels_label(study_identifier, "a-label")
    orthanc.delete_studies_id_labels_label(study_identifier, "a-label")
for job in orthanc.get_jobs(expand=True):
    orthanc.get_jobs_id(job["ID"])
