"""Hazards that depend on what a server has: other persons, the same images twice."""

from contextlib import nullcontext

import pytest

from dynorthanc import Api, NotFound, ValidationError, ValidationWarning, connect
from dynorthanc.check import stored, vr
from dynorthanc.spec.identifiers import orthanc_id
from fixtures import synthetic_ct


def patient(patient_id, name, born="", **more):
    tags = {"PatientID": patient_id, "PatientName": name, "PatientBirthDate": born}
    return {"ID": orthanc_id(patient_id), "MainDicomTags": tags, **more}


def renaming(route, **body):
    return {"route": route, **{f"body {name}": value for name, value in body.items()}}


ANNA, BERT = patient("A", "Anna", "1970", Studies=["a", "c"]), patient("B", "Bert")
X1 = patient("X1", "Anonymized1", AnonymizedFrom=ANNA["ID"])
THERE = {
    **{f"/patients/{one['ID']}": one for one in (ANNA, BERT, X1)},
    "/studies/a/patient": ANNA,
    "/studies/b/patient": BERT,
    "/studies/c/patient": ANNA,
    "/studies/c": {},
    "/studies/a": {},
    "/series/r": {"ParentStudy": "a"},
    "/instances/i": {"ParentSeries": "r"},
}


def ask(route):
    if route not in THERE:
        raise NotFound(404, "GET", route, route)
    return THERE[route]


@pytest.mark.parametrize(
    ("route", "replace", "more", "found"),
    [
        ("/studies/a/modify", {"PatientID": "B"}, {}, [".PatientID"]),
        ("/studies/a/modify", {"0010,0020": "B "}, {}, [".0010,0020"]),
        (f"/patients/{ANNA['ID']}/modify", {"PatientID": "B"}, {}, [".PatientID"]),
        ("/studies/a/modify", {"PatientName": "Berta"}, {}, []),
        ("/studies/a/modify", {"PatientID": "new"}, {}, []),
        ("/studies/a/modify", {"PatientID": "A", "PatientName": "Anne"}, {}, []),
        ("/studies/a/modify", {"PatientID": "B", "PatientName": "BERT^^"}, {}, []),
        (
            "/studies/b/modify",
            {"PatientID": "A", "PatientName": "Anna", "PatientBirthDate": "1971"},
            {},
            [".PatientID"],
        ),
        ("/studies/gone/modify", {"PatientID": "B"}, {}, []),
        ("/studies/a/anonymize", {"PatientID": "X1"}, {}, []),
        ("/studies/b/anonymize", {"PatientID": "X1"}, {}, [".PatientID"]),
        ("/studies/b/anonymize", {"PatientID": "B"}, {}, []),
        ("/studies/a/anonymize", {"PatientID": "B"}, {"body Keep": ["0010,0010"]}, [".PatientID"]),
        ("/tools/bulk-anonymize", {"PatientID": "X2"}, {"body Resources": ["a", "b"]}, [".PatientID"]),
        ("/tools/bulk-anonymize", {"PatientID": "X2"}, {"body Resources": ["a", "a"]}, []),
        ("/tools/bulk-modify", {"PatientID": "X", "PatientName": "X"}, {"body Resources": ["a", "b"]}, []),
    ],
)
def test_two_persons_never_become_one_unless_they_are_said_to_be(route, replace, more, found):
    given = {"route": route, **more}
    assert list(stored.joins(replace, given, ask)) == found
    assert list(stored.joins(replace, given, None)) == []


KEPT, GONE, NEW = {"KeepSource": True}, {"KeepSource": False}, {"0010,0010": "New"}


@pytest.mark.parametrize(
    ("given", "found"),
    [
        (renaming("/studies/a/modify", Replace=NEW), True),
        (renaming("/studies/a/modify", Replace={"PatientName": "ANNA^"}), False),
        (renaming("/studies/a/modify", Replace={**NEW, "PatientID": "new"}), False),
        (renaming("/studies/a/modify", Replace={**NEW, "PatientID": "A"}), True),
        (renaming("/studies/a/modify", Replace=NEW, **GONE), True),  # the other study stays
        (renaming("/tools/bulk-modify", Replace=NEW, Resources=["a", "c"], **GONE), False),
        (renaming("/tools/bulk-modify", Replace=NEW, Resources=["a", "c"], **KEPT), True),
        (renaming(f"/patients/{ANNA['ID']}/modify", Replace={**NEW, "PatientID": "A"}, **GONE), False),
        (renaming("/studies/a/split", Replace=NEW, Series=["r"], **GONE), True),
        (renaming("/studies/a/modify", Remove=["PatientName"]), True),
        (renaming("/studies/a/modify", Remove=["PatientSex"]), False),  # it has none
        (renaming("/studies/a/modify", Replace={"PatientSex": "F"}), True),
        (renaming("/studies/a/modify", Replace={"0010,1000": "A2"}), True),
        (renaming("/studies/gone/modify", Replace=NEW), False),
    ],
)
def test_a_patient_gets_no_second_name_silently(given, found):
    value = given.get("body Replace", given.get("body Remove"))
    assert bool(list(stored.renames(value, given, ask))) is found
    assert list(stored.renames(value, given, None)) == []


def test_a_study_of_another_patient_is_told_where_it_is_merged():
    given = {"route": "/studies/a/merge"}
    assert list(stored.strangers(["b", "c", "gone"], given, ask)) == ["[0]"]
    assert list(stored.strangers(["b"], given, None)) == []


def test_which_patients_get_another_name():
    assert list(stored.renamed(renaming("/studies/a/modify", Replace=NEW), ask)) == [
        f"/patients/{ANNA['ID']}"
    ]
    for replace in ({**NEW, "PatientID": "new"}, {"StudyDescription": "x"}):
        assert list(stored.renamed(renaming("/studies/a/modify", Replace=replace), ask)) == []


def test_a_patient_has_one_name_or_it_is_told(server, instance):
    """Of 1.9.1 and 1.10.1, the record would keep the old name where all images have the new one."""
    with connect(server.url) as o:
        made = o.post_instances(instance)
        for keep, name in ((True, "One"), (False, "Two")):
            for patient in o.get_patients():
                o.delete_patients_id(patient)
            made = o.post_instances(instance)
            with pytest.warns(ValidationWarning, match="record") if keep else nullcontext():
                o.modify(made["ParentStudy"], Replace={"PatientName": name}, keep_source=keep)
        assert o.get_patients_id(made["ParentPatient"])["MainDicomTags"]["PatientName"] == "Two"


@pytest.mark.parametrize(
    ("tags", "found"),
    [
        ({"PatientID": "B", "PatientName": "Berta"}, [".PatientID"]),
        ({"PatientID": "B", "PatientName": "BERT^"}, []),
        ({"PatientID": "B"}, []),
        ({"PatientID": "new", "PatientName": "Berta"}, []),
    ],
)
def test_a_new_image_isnt_put_into_a_patient_of_another_name(tags, found):
    given = {"route": "/tools/create-dicom"}
    assert list(stored.misnames(tags, given, ask)) == found
    assert list(stored.misnames(tags, given | {"body Parent": "a"}, ask)) == []


@pytest.mark.parametrize(
    ("others", "value", "found"),
    [
        ("body Series", ["i"], ["[0]"]),
        ("body Series", ["j"], []),
        ("body Resources", ["a", "r"], ["[1]"]),
        ("body Resources", ["i", "a"], ["[0]"]),
        ("body Resources", ["i"], []),
    ],
)
def test_what_lies_in_what_is_named_too_is_found(others, value, found):
    given = {"body Series": ["r"], "body Resources": value}
    value = given["body Resources"] if others == "body Resources" else value
    assert list(stored.within(others, value, given, ask)) == found


STUDY, OTHER = orthanc_id("A", "1.1"), orthanc_id("A", "1.2")
SERIES, MOVED = orthanc_id("A", "1.1", "1.3"), orthanc_id("A", "1.2", "1.3")
LYING = {
    f"/patients/{ANNA['ID']}": ANNA,
    f"/studies/{STUDY}": {
        "ID": STUDY,
        "MainDicomTags": {"StudyInstanceUID": "1.1"},
        "ParentPatient": ANNA["ID"],
    },
    f"/studies/{OTHER}": {"ID": OTHER},
    f"/series/{SERIES}": {
        "ID": SERIES,
        "MainDicomTags": {"SeriesInstanceUID": "1.3"},
        "ParentStudy": STUDY,
    },
    f"/series/{MOVED}": {"ID": MOVED, "ModifiedFrom": SERIES},
    f"/series/{orthanc_id('A', '1.1', '1.4')}": {"ID": "another"},
}


@pytest.mark.parametrize(
    ("route", "replace", "found"),
    [
        (f"/studies/{STUDY}/modify", {"StudyInstanceUID": "1.2"}, [".StudyInstanceUID"]),
        (f"/studies/{STUDY}/anonymize", {"0020,000d": "1.2"}, [".0020,000d"]),
        (f"/studies/{STUDY}/modify", {"StudyInstanceUID": "1.9"}, []),
        (f"/studies/{STUDY}/modify", {"StudyInstanceUID": "1.1"}, []),
        (f"/studies/{STUDY}/modify", {"StudyInstanceUID": "1.2", "PatientID": "B"}, []),
        (f"/series/{SERIES}/modify", {"SeriesInstanceUID": "1.4"}, [".SeriesInstanceUID"]),
        (f"/series/{SERIES}/modify", {"StudyInstanceUID": "1.2"}, []),
        (f"/series/{SERIES}/modify", {"StudyInstanceUID": "1.2", "SeriesInstanceUID": "1.3"}, []),
        ("/studies/gone/modify", {"StudyInstanceUID": "1.2"}, []),
        ("/tools/bulk-modify", {"StudyInstanceUID": "1.2"}, [".StudyInstanceUID"]),
        ("/tools/bulk-modify", {"StudyInstanceUID": "1.9"}, []),
        ("/tools/bulk-modify", {"SeriesInstanceUID": "1.4"}, []),  # of a study, which is none of the series'
        ("/patients/p/modify", {"StudyInstanceUID": "1.2"}, []),
    ],
)
def test_a_copy_isnt_put_into_another_study_or_series(route, replace, found):
    def asked(route):
        if route not in LYING:
            raise NotFound(404, "GET", route, route)
        return LYING[route]

    given = {"route": route, "body Resources": [STUDY]}
    assert list(stored.merges(replace, given, asked)) == found
    assert list(stored.merges(replace, given, None)) == []


def test_the_studies_of_a_patient_and_the_series_of_a_study_arent_made_one():
    below = {
        "/patients/p/studies": [{}, {}],
        f"/studies/{STUDY}/series": [{}, {}],
        "/patients/q/studies": [{}],
    }
    uid = {"StudyInstanceUID": "1.9", "PatientID": "X"}
    assert list(stored.merges(uid, {"route": "/patients/p/modify"}, below.get)) == [".StudyInstanceUID"]
    assert list(stored.merges(uid, {"route": "/patients/q/modify"}, below.get)) == []
    assert list(stored.merges(uid, {"route": "/patients/gone/modify"}, below.get)) == []
    series = {"0020,000e": "1.9"}
    assert list(stored.merges(series, {"route": f"/studies/{STUDY}/modify"}, below.get)) == [".0020,000e"]
    bulk = {"route": "/tools/bulk-modify", "body Level": "Patient", "body Resources": ["p"]}
    assert list(stored.merges(uid, bulk, below.get)) == [".StudyInstanceUID"]


def test_a_new_image_has_the_date_of_its_study():
    there = {"/studies/s": {"MainDicomTags": {"StudyDate": "20260131", "StudyTime": ""}}}

    def asked(route):
        if route not in there:
            raise NotFound(404, "GET", route, route)
        return there[route]

    given = {"body Parent": "s"}
    assert list(stored.departs(["StudyDate", "StudyTime"], {"0008,0020": "19990101"}, given, asked)) == [
        ".0008,0020"
    ]
    assert (
        list(
            stored.departs(
                ["StudyDate", "StudyTime"], {"StudyDate": "20260131 ", "StudyTime": "10"}, given, asked
            )
        )
        == []
    )
    assert (
        list(
            stored.departs(
                ["StudyDate", "StudyTime"], {"StudyDate": "19990101"}, {"body Parent": "gone"}, asked
            )
        )
        == []
    )
    assert list(stored.departs(["StudyDate"], {"StudyDate": "19990101"}, given, None)) == []
    assert list(stored.departs(["StudyTime"], {"StudyDate": "19990101"}, given, asked)) == []


def test_what_a_put_leaves_out_is_told():
    own = {"AET": "A", "Host": "h", "Port": 1, "AllowStore": False, "AllowEcho": True, "LocalAet": "L"}

    def told(body, **more):
        return list(stored.forgets(body, {"route": "/modalities/m"}, lambda _: {**own, **more}))

    assert told({"AET": "A", "Host": "h", "Port": 2}) == [".AllowStore", ".LocalAet"]
    assert told(["A", "h", 2], Manufacturer="GE") == [".AllowStore", ".LocalAet", ".Manufacturer"]
    assert told({"AllowStore": True, "LocalAet": ""}, Manufacturer="Generic", Timeout=0) == []
    assert list(stored.forgets({}, {"route": "/modalities/m"}, None)) == []


def test_several_studies_arent_put_into_one():
    given = {"route": "/tools/bulk-modify", "body Level": "Study", "body Resources": [STUDY, OTHER]}
    assert list(stored.merges({"StudyInstanceUID": "1.9"}, given, ask)) == [".StudyInstanceUID"]


def test_an_anonymized_copy_doesnt_rename_the_original():
    check = Api.for_version("1.13.0").check
    call = {"Keep": ["PatientID"], "Force": True}
    (problem,) = check("POST", "/studies/a/anonymize", json=call)
    assert "name of the copy" in problem.effect
    for more in ({"KeepSource": False}, {"Keep": ["0010,0020", "PatientName"]}):
        assert check("POST", "/studies/a/anonymize", json={**call, **more}) == []


def test_what_is_no_list_and_no_object_is_left_to_others():
    given = {"route": "/tools/bulk-modify", "body Resources": object(), "body Series": 5}
    for value in (object(), None, "a", ["b"]):
        for found in (stored.joins(value, given, ask), stored.merges(value, given, ask)):
            assert list(found) == []
        assert list(stored.within("body Series", value, given, ask)) == []
        assert list(vr.covered(["body Resources"], value, given)) == []
        assert list(vr.nowhere(value, given, ask)) == list(vr.places("cut", value)) == []


def test_a_parent_of_another_patient_is_told():
    given = {"body Parent": "a"}
    assert stored.astray({"PatientID": "B"}, given, ask)
    assert not stored.astray({"0010,0020": "A"}, given, ask)
    assert not stored.astray({"PatientID": "B"}, {"body Parent": "gone"}, ask)


def test_a_person_keeps_images_and_name(servers):
    """Of 1.12.7 and 1.13.0, Bert's record would be called Anna."""
    with connect(servers["1.13.0"].url) as o:
        ids = []
        for patient_id, name in (("A", "Anna"), ("B", "Bert")):
            image = next(synthetic_ct.make_series(patient_id, slices=1, rows=8))
            image.PatientID, image.PatientName = patient_id, name
            ids.append(o.post_instances(synthetic_ct.to_bytes(image)))
            if name == "Anna":
                image.StudyInstanceUID = "1.2.3"
                o.post_instances(synthetic_ct.to_bytes(image))
        anna, bert = ids
        wrong = {"Replace": {"PatientID": "B"}, "Force": True}
        for call in (
            lambda: o.modify(anna["ParentPatient"], **wrong),
            lambda: o.anonymize(anna["ParentStudy"], **wrong),
            lambda: o.POST("/tools/bulk-modify", json={"Resources": [anna["ID"]], **wrong}),
            lambda: o.anonymize([one["ParentStudy"] for one in ids], Replace={"PatientID": "X"}, Force=True),
            lambda: o.modify(o.get_studies(), Replace={"StudyInstanceUID": "1.9"}, Force=True),
        ):
            with pytest.raises(ValidationError, match=r"makes one (patient )?of"):
                call()
        with pytest.warns(ValidationWarning, match="two persons"):
            o.modify(anna["ParentSeries"], **wrong, validate="warn")
        assert o.get_patients_id(bert["ParentPatient"])["MainDicomTags"]["PatientName"] == "Anna"
        with pytest.raises(ValidationError, match="has that identifier"):
            o.modify(anna["ParentStudy"], Replace={"StudyInstanceUID": "1.2.3"}, Force=True)
        with pytest.raises(ValidationError, match="two copies"):
            o.merge(bert["ParentStudy"], [anna["ParentStudy"], anna["ParentSeries"]])
