"""Delete what carries a label: the script that emptied an archive, with our names."""

import os

from dynorthanc import connect

LEVEL = "Study"
QUERY = {"PatientID": "*"}


def expired(o, label):
    return o.post_tools_find(json={"Level": LEVEL, "Query": QUERY, "Labels": [label]})


def count(o):
    return o.post_tools_count_resources(Level=LEVEL, Query={})


def main():
    with connect(os.environ["ORTHANC_URL"]) as o:
        print(o.get_system()["Version"])
        for study in expired(o, "a-label-that-nothing-has"):
            o.delete_studies_id(study)
            print("deleted")
        print(count(o))
        o.POST("/tools/find", json={"Level": "Series", "Query": {}, "Labels": [], "LabelsConstraint": "All"})
        o.POST(
            "/tools/find",
            json={"Level": "Study", "Query": {}, "Limit": 3, "Since": 0},
        )
        print(o.get_changes(since=0, limit=10, type="NewStudy"))
        print(o.GET("/changes?last"))
        for study in o.get_studies():
            o.put_studies_id_labels_label(study, "seen")
            print(o.get_studies_id_labels(study))


if __name__ == "__main__":
    main()
