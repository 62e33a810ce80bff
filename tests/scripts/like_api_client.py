"""The calls behind the examples of orthanc-api-client, by our names."""

import datetime
import os

from dynorthanc import connect


def labelled(oa, labels, constraint="Any"):
    return oa.post_tools_find(Level="Study", Query={}, Labels=labels, LabelsConstraint=constraint)


def children(oa, study):
    return oa.get_studies_id(study)["Series"]


def walk(oa):
    for study in oa.get_studies():
        for series in children(oa, study):
            oa.get_series_id_module(series)
            oa.get_series_id_statistics(series)
            for instance in oa.get_series_id_instances(series):
                oa.put_instances_id_metadata_name(instance["ID"], "1024", "value")
                print(oa.get_instances_id_metadata_name(instance["ID"], "1024"))
                oa.delete_instances_id_metadata_name(instance["ID"], "1024")
                print(oa.get_instances_id_content_path(instance["ID"], "0010-0010"))


with connect(os.environ["ORTHANC_URL"]) as oa:
    assert oa.get_system()
    walk(oa)
    print(labelled(oa, ["a"]), labelled(oa, ["a", "b"], constraint="All"))
    today = datetime.date.today().strftime("%Y%m%d")
    oa.post_tools_find(Level="Study", Query={"StudyDate": f"00010101-{today}"}, CaseSensitive=False)
    oa.post_tools_find(
        Level="Study",
        Query={"StudyDate": f"00010101-{today}"},
        OrderBy=[{"Type": "DicomTag", "Key": "StudyDate", "Direction": "ASC"}],
    )
    everything = oa.get_studies()
    oa.post_tools_create_archive(Resources=everything, Synchronous=True)
    oa.post_tools_bulk_anonymize(Resources=everything, Asynchronous=True, Keep=["PatientSex"])
    oa.post_tools_bulk_modify(
        Resources=everything, Level="Study", Asynchronous=True, Replace={"StudyID": "1"}
    )
    oa.post_tools_bulk_delete(json={"Resources": []})
    oa.put_tools_log_level("default")
    oa.get_tools_now()
    print(oa.get_tools_labels(), oa.get_plugins())
    oa.post_tools_create_dicom(Tags={"PatientID": "made"}, Content=None)
