"""What a server takes and does something else with: the rules, and that real servers do so."""

import gzip
import io
from pathlib import Path

import pydicom
import pytest
from pydicom.uid import generate_uid

from description import rules
from dynorthanc import Api, ServerError, Timeout, ValidationError, ValidationWarning, connect
from dynorthanc.check import hazards
from dynorthanc.spec.backend import Backend
from dynorthanc.spec.help import render
from dynorthanc.spec.operation import Hazard
from dynorthanc.testing import make_study, to_bytes
from fixtures import synthetic_ct
from tests.conftest import empty

TWO = 2 * synthetic_ct.to_bytes(next(synthetic_ct.make_series(slices=1, rows=8)))


PACKED = {"header content-encoding": "gzip"}


def hazard(when, argument="body Query", **more):
    return Hazard(argument, when, "does something else", **more)


def told(when, given, argument="body Query", ask=None):
    return [p.name for p in hazards.hazardous("1.13.0", [hazard(when, argument)], given, ask)]


@pytest.mark.parametrize(
    ("when", "given", "names"),
    [
        ({"values": ["CT"]}, {"body Query": "ct"}, ["Query"]),
        ({"values": [1]}, {"body Query": True}, []),
        ({"below": 0}, {"body Query": -1}, ["Query"]),
        ({"below": 0}, {"body Query": "-1"}, []),
        ({"members": ["Modality", "00080060"]}, {"body Query": {"0008,0060": "CT"}}, ["Query.0008,0060"]),
        ({"members": ["Modality"]}, {"body Query": {"Modality": "", "PatientID": "1"}}, []),
        ({"members": ["Modality"]}, {"body Query": ["Modality"]}, ["Query.Modality"]),
        ({"with": {"body Level": ["Study"]}}, {"body Query": {}, "body Level": "study"}, ["Query"]),
        ({"with": {"body Level": ["Study"]}}, {"body Query": {}, "body Level": "Series"}, []),
        ({"with": {"body Level": []}}, {"body Query": {}, "body Level": "Series"}, ["Query"]),
        ({"with": {"body Limit": []}}, {"body Query": {}, "body Limit": 0}, []),
        ({"without": ["body Level"]}, {"body Query": {}, "body Level": "Series"}, []),
        ({"without": ["body Level"]}, {"body Query": {}}, ["Query"]),
        ({"below": 0, "without": ["body Level"]}, {"body Query": 1}, []),
        ({"valued": True}, {"body Query": {"PatientID": ""}}, []),
        ({"valued": True}, {"body Query": {"PatientID": "1"}}, ["Query"]),
        ({"filled": True}, {"body Query": []}, []),
        ({"holds": "\0"}, {"body Query": b"a\0"}, ["Query"]),
        ({"untagged": True}, {"body Query": {"Foo": "", "Bar": "1", "PatientID": ""}}, ["Query.Foo"]),
        ({"untagged": True}, {"body Query": ["Foo"]}, []),
        ({"undecodable": True}, {"body Query": b"M\xfcller"}, ["Query"]),
        ({"undecodable": True}, {"body Query": "Müller".encode()}, []),
        ({"besides": ["00100020"]}, {"body Query": {"PatientID": "1", "KVP": "", "Foo": "1"}}, []),
        ({"besides": ["00100020"]}, {"body Query": {"0010,0020": "1", "KVP": "5"}}, ["Query.KVP"]),
        ({"besides": ["00100020"]}, {"body Query": {"0009,1001": "1"}}, ["Query.0009,1001"]),
        ({"second": True}, {"body Query": TWO}, ["Query"]),
        ({"second": True}, {"body Query": io.BytesIO(TWO)}, ["Query"]),
        ({"second": True}, {"body Query": io.BytesIO(TWO[: len(TWO) // 2])}, []),
        ({"second": True}, {"body Query": "a text"}, []),
        ({"second": True}, {"body Query": gzip.compress(TWO), **PACKED}, ["Query"]),
        ({"second": True}, {"body Query": io.BytesIO(gzip.compress(TWO)), **PACKED}, ["Query"]),
        ({"second": True}, {"body Query": TWO, **PACKED}, []),  # no gzip: the server says so
        ({"pieces": True}, {"body Query": 2 * gzip.compress(TWO[:500]), **PACKED}, ["Query"]),
        ({"pieces": True}, {"body Query": 2 * gzip.compress(TWO[:500])}, []),
        ({"pieces": True}, {"body Query": gzip.compress(TWO), **PACKED}, []),
        ({"second": True}, {"body Query": Path("nowhere")}, []),
        ({"fits": {"a date": "^StudyDate=2"}}, {"body Query": {"0008,0020": "2020"}}, ["Query.0008,0020"]),
        ({"fits": {"a date": "^StudyDate=2"}}, {"body Query": {"SeriesDate": "2020"}}, []),
        ({"unless": {"body N": [False]}}, {"body Query": {}, "body N": False}, []),
        ({"unless": {"body N": [False]}}, {"body Query": {}, "body N": True}, ["Query"]),
        ({"absent": {"StudyID": "0020,0010"}}, {"body Query": {"0020-0010": "1"}}, []),
        ({"absent": {"StudyID": "0020,0010"}}, {"body Query": {"PatientID": "1"}}, ["Query"]),
        ({"absent": {"StudyID": "0020,0010"}}, {"body Query": [{"StudyID": "1"}, {}]}, ["Query"]),
        ({"absent": {"StudyID": "0020,0010"}}, {"body Query": [{"StudyID": "1"}]}, []),
        ({"twice": []}, {"body Query": {"PatientID": "", "0010-0020": ""}}, ["Query.0010-0020"]),
        (
            {"twice": ["body Keep"]},
            {"body Query": ["00100020"], "body Keep": ["PatientID"]},
            ["Query.00100020"],
        ),
        ({"twice": ["body Keep"]}, {"body Query": ["PatientID", "PatientID"]}, []),
        (
            {"twice": []},
            {"body Query": {"StudyID": [{"PatientID": "", "0010,0020": ""}]}},
            ["Query.StudyID[0].0010,0020"],
        ),
        ({}, {"body Level": "Series"}, []),  # what isn't given can be no hazard
    ],
)
def test_all_conditions_must_hold(when, given, names):
    assert told(when, given) == names


def test_what_only_a_server_can_tell_is_asked_of_it_and_is_no_problem_without_one():
    given = {"body Query": {"PatientName": "山田"}}
    assert told({"beyond": "encoding"}, given) == []
    assert told({"beyond": "encoding"}, given, ask=lambda route: "Latin1") == ["Query.PatientName"]
    assert told({"beyond": "encoding"}, given, ask=lambda route: "Utf8") == []
    assert told({"beyond": "encoding"}, {"body Query": {"PatientName": "Yamada"}}, ask=None) == []
    said = {"body Query": {"PatientName": "山田", "SpecificCharacterSet": "ISO_IR 192"}}
    assert told({"beyond": "encoding"}, said, ask=lambda route: "Latin1") == []


def test_what_the_database_lacks_is_no_hazard_where_it_has_it():
    """It is known once a server is connected, and laid to its operations then."""
    lacking = Backend("MySQL", "5.0", frozenset({"HasExtendedFind"}))
    call = {"Level": "Study", "Query": {}, "Since": 1}
    for version, names in (("1.12.7", ["Since"]), ("1.10.1", [])):
        api = Api.for_version(version, lacking)
        assert [problem.name for problem in api.check("POST", "/tools/find", json=call)] == names
        assert not Api.for_version(version).check("POST", "/tools/find", json=call)


def test_a_call_is_completed_where_it_can_mean_only_one_thing():
    given = {"query limit": 5}
    rule = hazard({"without": ["query since"]}, "query limit", completes={"query since": 0})
    assert hazards.completed([rule], given, None) == {"query limit": 5, "query since": 0}
    given = {"query limit": 5, "query since": 1}
    assert hazards.completed([rule], given, None) is given
    rule = hazard({"beyond": "encoding"}, "body Query", completes={"SpecificCharacterSet": "ISO_IR 192"})
    asked = {"body Query": [{"PatientID": "患者"}]}
    assert hazards.completed([rule], asked, lambda route: "Latin1") == {
        "body Query": [{"PatientID": "患者", "SpecificCharacterSet": "ISO_IR 192"}]
    }


def test_private_tags_get_their_creator(servers):
    with connect(servers["1.12.7"].url) as o:
        call = {"Tags": {"PatientID": "1", "0009,1001": "x"}}
        with pytest.raises(ValidationError, match="without its creator"):
            o.post_tools_create_dicom(call)
        made = o.post_tools_create_dicom(call, PrivateCreator="ACME")
        assert o.get_instances_id_tags(made["ID"])["0009,0010"]["Value"] == "ACME"


def with_a_name_within(patient_id):
    """An image that has the patient's name in a sequence too."""
    image = next(synthetic_ct.make_series(patient_id=patient_id, slices=1, rows=8))
    item = pydicom.Dataset()
    item.PatientName, item.StudyDate, item.FrameOfReferenceUID = image.PatientName, "20260131", "1.2.3"
    image.ViewCodeSequence = [item]
    return image


def test_an_anonymization_takes_the_name_out_of_sequences(server):
    image = with_a_name_within("within")
    with connect(server.url) as o:
        made = o.post_instances(synthetic_ct.to_bytes(image))

        def item(**body):
            copy = io.BytesIO(bytes(o.post_instances_id_anonymize(made["ID"], **body)))
            return pydicom.dcmread(copy).ViewCodeSequence[0]

        if server.version == "1.9.1":  # where no path can be named
            with pytest.raises(
                ValidationError, match=r"ViewCodeSequence\[\*\]\.PatientName.*the sequence in Rem"
            ):
                o.post_studies_id_anonymize(made["ParentStudy"])
            assert not o.check(
                "POST", f"/studies/{made['ParentStudy']}/anonymize", json={"Remove": ["0054,0220"]}
            )
        else:
            assert "PatientName" not in item()
            assert "StudyDate" not in item(Replace={"StudyDate": "20200101"})
            assert item(Keep=["PatientName"]).PatientName == image.PatientName
            assert item(Keep=["ViewCodeSequence"]).StudyDate == "20260131"
            with pytest.warns(ValidationWarning, match=r"ViewCodeSequence\[\*\]\.FrameOfReferenceUID"):
                assert item(Replace={"FrameOfReferenceUID": "1.9"}).FrameOfReferenceUID == "1.2.3"
            before = {made["ID"]}
            for id_ in (made["ID"], made["ParentPatient"]):  # of any level, as one list
                o.post_tools_bulk_anonymize(Resources=[id_])
                (new,) = set(o.iter_instances()) - before
                copy = pydicom.dcmread(io.BytesIO(bytes(o.get_instances_id_file(new))))
                assert "PatientName" not in copy.ViewCodeSequence[0]
                before.add(new)


@pytest.mark.parametrize(
    ("tag", "stored", "asked"),
    [
        ("SOPClassUID", "1.2.840.10008.5.1.4.1.1.2", "CTImageStorage"),
        ("Rows", 8, "08"),
        ("FrameIncrementPointer", 0x00181063, "FrameTime"),
        ("AcquisitionDateTime", "20260131093000", "20260101-20260131"),
        ("ImagePositionPatient", ["0", "0", "1"], "0\\0\\1"),
        ("PixelSpacing", ["0.5", "0.5"], "0.5"),
        ("StudyDescription", "", '""'),
    ],
)
def test_what_is_written_otherwise_than_servers_write_it_is_never_found(server, tag, stored, asked):
    image = next(synthetic_ct.make_series(patient_id="otherwise", slices=1, rows=8))
    setattr(image, tag, stored)
    with connect(server.url) as o:
        o.post_instances(synthetic_ct.to_bytes(image))
        with pytest.raises(ValidationError, match=tag):
            o.post_tools_find(Level="Instance", Query={tag: asked})
        assert o.post_tools_find(Level="Instance", Query={tag: asked}, validate="off") == []


def test_what_is_no_date_and_what_is_two_texts_is_stored_so(server):
    with connect(server.url) as o:
        for tag, text in (("StudyDate", "2026-01-31"), ("StudyDescription", "a\\b")):
            call = {"Tags": {"PatientID": "so", tag: text}}
            with pytest.raises(ValidationError, match=tag):
                o.post_tools_create_dicom(call)
            made = o.post_tools_create_dicom(call, validate="off")
            image = pydicom.dcmread(io.BytesIO(bytes(o.get_instances_id_file(made["ID"]))))
            assert image[tag].value == (text if tag == "StudyDate" else ["a", "b"])


def test_private_tags_keep_their_creator(servers):
    image = next(synthetic_ct.make_series(patient_id="creators", slices=1, rows=8))
    image.private_block(0x0009, "ACME", create=True).add_new(1, "LO", "one")
    with connect(servers["1.12.7"].url) as o:
        study = o.post_instances(synthetic_ct.to_bytes(image))["ParentStudy"]

        def told(**body):
            return [p.name for p in o.check("POST", f"/studies/{study}/modify", json=body)]

        assert told(Remove=["0009,0010"]) == ["Remove.0009,0010"]
        assert told(Replace={"0009-0010": "OTHER"}) == ["Replace.0009-0010"]
        assert told(Replace={"0009,0010": "ACME", "0009,1002": "x"}) == []
        assert told(Remove=["0009,0010", "0009,1001"]) == []
        assert told(Remove=["0009,0010"], RemovePrivateTags=True) == []
        assert told(Remove=["0009,0011"]) == []


def test_a_blank_before_a_text_is_no_part_of_it():
    check = Api.for_version("1.13.0").check
    (problem,) = check("POST", "/tools/create-dicom", json={"Tags": {"0010,0020": " P1", "StudyID": "1 "}})
    assert problem.name == "Tags.0010,0020" and "stores the blank too" in problem.effect
    for fine in ({"Replace": {"StudyDescription": "a b ", "ImageComments": " a paragraph"}}, {"Replace": {}}):
        assert check("POST", "/studies/a/modify", json=fine) == []


def test_what_never_matches_is_refused_by_the_route_as_by_find(server, instance):
    with connect(server.url) as o:
        study = o.post_instances(instance)["ParentStudy"]
        tags = o.get_studies_id(study)["MainDicomTags"]
        date = tags["StudyDate"]
        dashed = f"{date[:4]}-{date[4:6]}-{date[6:]}"
        meta = o.get_instances_id_header(o.get_studies_id_instances(study)[0]["ID"], simplify=True)
        syntax = {"TransferSyntaxUID": meta["TransferSyntaxUID"]}
        for query in ({"StudyDate": dashed}, {"StudyTime": "10:15"}, syntax, {"StudyDescription": "x" * 257}):
            body = {"Level": "Instance", "Query": query}
            with pytest.raises(ValidationError, match="finds nothing"):
                o.tools.find.post(body)
            assert o.post_tools_find(body, validate="off") == []
        body = {"Level": "Study", "Query": {"StudyDate": f"-{date}"}}
        (problem,) = o.post_tools_find.check(body)
        assert problem.warns and "no date" in problem.effect
        with pytest.raises(ValidationError, match="compares with all its values"):
            o.POST("/tools/find", json={"Level": "Instance", "Query": {"ImageType": "ORIGINAL"}})


def test_one_identifier_isnt_given_to_all_studies_of_a_patient(server):
    with connect(server.url) as o:
        first, second = (make_study(1, 1, rows=8, PatientID="two studies") for _ in "ab")
        ids = [o.post_instances(to_bytes(one[0])) for one in (first, second)]
        uid, patient = {"StudyInstanceUID": generate_uid()}, ids[0]["ParentPatient"]
        for call in (o.modify, o.anonymize):
            with pytest.raises(ValidationError, match="makes one of all studies"):
                call(patient, Replace={**uid, "PatientID": "other"}, Force=True)
        o.delete_studies_id(ids[1]["ParentStudy"])
        copy = o.modify(patient, Replace={**uid, "PatientID": "other"}, Force=True)
        assert len(o.get_patients_id_studies(copy["ID"])) == 1


def test_images_put_back_into_a_series_dont_change_its_record(server):
    images = make_study(1, 2, rows=8, SeriesDescription="old")
    with connect(server.url) as o:
        made, _ = [o.post_instances(to_bytes(one)) for one in images]
        edit = {"Resources": [made["ID"]], "Replace": {"SeriesDescription": "new"}}
        if server.version == "1.9.1":
            return
        for level in ({}, {"Level": "Instance"}):
            (problem,) = o.post_tools_bulk_modify.check({**edit, **level})
            assert problem.warns is (server.version == "1.10.1")
        o.post_tools_bulk_modify(edit, validate="off")
        told = o.get_series_id(made["ParentSeries"])["MainDicomTags"]["SeriesDescription"]
        assert (told == "new") is not problem.warns
        assert o.get_instances_id_simplified_tags(made["ID"])["SeriesDescription"] == "old"
        assert o.post_tools_bulk_modify.check({**edit, "KeepSource": False}) == []


def test_a_new_image_keeps_the_date_of_its_study(server, instance):
    with connect(server.url) as o:
        made = o.post_instances(instance)
        date = o.get_studies_id(made["ParentStudy"])["MainDicomTags"]["StudyDate"]
        for parent in (made["ParentStudy"], made["ParentSeries"]):
            with pytest.raises(ValidationError, match="leaves two values"):
                o.post_tools_create_dicom(Tags={"StudyDate": "19990101"}, Parent=parent)
        with pytest.raises(ValidationError, match="leaves two values"):
            o.attach_pdf(made["ParentStudy"], b"%PDF-1.4", StudyDate="19990101")
        image = o.post_tools_create_dicom(Tags={"StudyDate": date}, Parent=made["ParentSeries"])["ID"]
        assert o.get_instances_id_file(image).pydicom().StudyDate == date
        o.delete_instances_id(image)


def test_a_put_that_forgets_is_warned_of(server):
    with connect(server.url) as o:
        whole = {"AET": "A", "Host": "h", "Port": 104, "AllowStore": False, "LocalAet": "L"}
        o.put_modalities_id("forgets", whole)
        o.put_modalities_id("forgets", {**whole, "Port": 105})
        with pytest.warns(ValidationWarning, match="AllowStore: .*goes back to its default"):
            o.modalities["forgets"].put(["A", "h", 104])
        assert o.get_modalities(expand=True)["forgets"]["AllowStore"] is True
        o.delete_modalities_id("forgets")


def test_packed_bytes_are_stored_as_they_come(server, instance):
    packed, header = gzip.compress(b"hello"), {"Content-Encoding": "gzip"}
    with connect(server.url) as o:
        study = o.post_instances(instance)["ParentStudy"]
        for place in (f"/studies/{study}/metadata/1024", f"/studies/{study}/attachments/1024"):
            with pytest.warns(ValidationWarning, match="stores the packed bytes"):
                o.PUT(place, data=packed, headers=header)
        assert o.attachments(study)["1024"] == packed
        del o.attachments(study)["1024"], o.metadata(study)["1024"]


def test_a_wildcard_is_no_identifier_for_another_node():
    check = Api.for_version("1.13.0").check
    for route in ("/modalities/a/get", "/modalities/a/move"):
        for wrong in ({"PatientID": "*1"}, {"PatientID": ""}):
            call = {"Level": "Patient", "Resources": [{"PatientID": "1"}, wrong]}
            assert "Resources[1].PatientID" in [p.name for p in check("POST", route, json=call)]
    (problem,) = check("POST", "/modalities/a/get", json={"Level": "Study", "Resources": [{}]})
    assert "everything" in problem.effect


def test_what_is_of_a_step_stands_in_the_sequence_of_a_worklist():
    for version, name in (("1.9.1", "0008,0060"), ("1.13.0", "Query.0008,0060")):
        query = {"0008,0060": "CT", "PatientID": "", "ScheduledStationName": ""}
        body = query if version == "1.9.1" else {"Query": query}
        (problem,) = Api.for_version(version).check("POST", "/modalities/a/find-worklist", json=body)
        assert problem.name == name and "ScheduledProcedureStepSequence" in problem.allowed


def test_letters_and_accents_apart_are_told():
    check = Api.for_version("1.13.0").check
    call = {"Level": "Study", "Query": {"PatientName": "Mu\u0308ller", "StudyDescription": "M\u00fcller"}}
    (problem,) = check("POST", "/tools/find", json=call)
    assert (problem.name, problem.warns) == ("Query.PatientName", True)


def test_where_nothing_is_named_nothing_is_done_and_that_is_told():
    check = Api.for_version("1.13.0").check
    for route in ("/studies/a/merge", "/modalities/a/store", "/peers/a/store"):
        (problem,) = check("POST", route, json={"Resources": []})
        assert "success" in problem.effect
    (problem,) = check("POST", "/peers/a/store", json=[])
    assert "sends nothing" in problem.effect
    for route in ("/tools/create-archive", "/tools/create-media"):
        for body in ({"Resources": []}, []):
            (problem,) = check("POST", route, json=body)
            assert "ZIP without an image" in problem.effect
    assert check("GET", "/tools/create-archive", params={"resources": ""})
    for route in ("/tools/bulk-content", "/tools/bulk-delete"):  # nothing is claimed
        assert check("POST", route, json={"Resources": []}) == []


def test_one_form_of_an_answer_is_asked_for():
    check = Api.for_version("1.13.0").check
    for body in (
        {"Full": True, "Short": True},
        {"Short": True, "Simplify": True},
        {"Full": True, "Simplify": True},
    ):
        for route in ("/queries/a/retrieve", "/modalities/a/find-worklist", "/tools/bulk-content"):
            wanted = {"Resources": ["a"]} if "bulk" in route else {"Query": {}} if "find" in route else {}
            assert len(check("POST", route, json={**wanted, **body})) == 1, route
    for query in ({"simplify": ""}, {"short": ""}, {"expand": "", "short": "", "simplify": ""}):
        assert len(check("GET", "/queries/a/answers", params=query)) == 1


def test_a_rule_that_concerns_nothing_or_is_misspelt_is_an_error_of_the_build():
    timeline = {"GET /changes": {"since": "1.8.2"}}
    right = {"on": ["GET /changes"], "effect": "…", "evidence": "…"}
    rules.add_hazards(timeline, [right], ["1.8.2"])
    assert timeline["GET /changes"]["hazards"][0]["since"] == "1.8.2"
    for wrong in ({"on": ["GET /chagnes"]}, {"when": {"valeus": []}}, {"since": "9.9"}, {"looses": True}):
        with pytest.raises(ValueError, match="concerns no operation"):
            rules.add_hazards(timeline, [{**right, **wrong}], ["1.8.2"])
    with pytest.raises(ValueError, match="evidence"):
        rules.add_hazards(timeline, [{"on": ["GET /changes"], "effect": "…"}], ["1.8.2"])


def test_a_hazard_is_told_of_what_the_operation_takes():
    for version in ("1.9.1", "1.13.0"):
        api = Api.for_version(version)
        told = render(api.get("GET /studies"), api).partition("Beware:")[2]
        assert ("Full True" in told) is (version == "1.13.0"), told
        assert "Beware" not in render(api.get("GET /tools/log-level-http"), api)


def test_a_hazard_says_what_would_happen_and_what_loses_data_never_passes(server):
    with connect(server.url) as o:
        (problem,) = o.get_changes.check(since=-1)
        assert (problem.kind, problem.effect) == ("hazard", "gives all changes from the first on")
        assert "it gives all changes" in str(problem)
        assert "Beware:" in o.get_changes.__doc__
        for call in (o.get_changes, o.changes.get, lambda **given: o.GET("/changes", params=given)):
            with pytest.raises(ValidationError, match="gives all changes"):
                call(since=-1)
        told = o.get_changes(since=-1, validate="off")
        assert told == o.get_changes(since=0)
    assert Api.for_version(server.version).check("GET", "/changes", params={"since": "-1"})
    assert problem._replace(loses=True).always
    assert not problem.always


LOWER = {"Study": ("Modality", "SeriesDescription", "InstanceNumber"), "Patient": ("StudyDate", "Modality")}


def test_a_tag_of_a_lower_level_finds_nothing_and_is_refused(server, instance):
    with connect(server.url) as o:
        o.post_instances(instance)
        tags = o.get_instances_id_simplified_tags(o.get_instances()[0])
        for level, names in LOWER.items():
            for name in names:
                body = {"Level": level, "Query": {name: tags[name]}}
                with pytest.raises(ValidationError, match="finds nothing"):
                    o.POST("/tools/find", json=body)
                try:
                    assert o.POST("/tools/find", json=body, validate="off") == []
                except ServerError:  # two levels lie between
                    assert server.version in ("1.12.7", "1.13.0")
        with pytest.raises(ValidationError, match="ModalitiesInStudy"):
            o.find("Study", Modality="CT")
        assert len(list(o.find("Study", ModalitiesInStudy=tags["Modality"]))) == 1
        with pytest.raises(ValidationError, match="it finds nothing; Modality matches there"):
            o.find("Series", ModalitiesInStudy=tags["Modality"])
        assert o.post_tools_find(Level="Series", Query={"ModalitiesInStudy": "CT"}, validate="off") == []
        assert len(o.post_tools_find(Level="Study", Query={"SOPClassUID": tags["SOPClassUID"]})) == 1
        assert o.post_tools_find.check(Level="Studies", Query={"0008-0060": "CT"})
        assert not o.post_tools_find.check(Level="Study", Query={"Modality": ""})
        assert not o.post_tools_find.check(Level="Series", Query={"Modality": "CT", "StudyDate": "20200101-"})


def test_what_counts_the_studies_of_a_patient_matches_at_its_own_level(servers, instance):
    own = {"NumberOfPatientRelatedStudies": "Patient", "NumberOfStudyRelatedInstances": "Study"}
    own["NumberOfSeriesRelatedInstances"] = "Series"
    empty(servers["1.13.0"])
    with connect(servers["1.13.0"].url) as o:
        o.post_instances(instance)
        for tag, level in own.items():
            for at in ("Patient", "Study", "Series"):
                call = {"Level": at, "Query": {tag: "1", "PatientID": "SYN001"}}
                assert bool(o.post_tools_find(call, validate="off")) is (at == level)
                assert bool(o.post_tools_find.check(call)) is (at != level)


def test_a_part_of_what_has_a_modality_is_read_as_another(servers):
    """Before 1.12.5, Since is counted after Limit there."""
    images = [image for p in ("MS1", "MS2") for image in synthetic_ct.make_series(p, slices=1, rows=8)]
    call = {
        "Level": "Study",
        "Query": {"ModalitiesInStudy": "CT", "PatientID": "MS*"},
        "Since": 1,
        "Limit": 1,
    }
    for version in ("1.10.1", "1.13.0"):
        with connect(servers[version].url) as o:
            o.upload(images, progress=False)
            is_right = len(o.post_tools_find(call, validate="off")) == 1
            assert is_right == (version == "1.13.0") == (not o.post_tools_find.check(call))


def test_a_tag_that_a_server_holds_for_a_level_is_honoured_there(new_server, instance):
    with connect(new_server("1.13.0", config={"ExtraMainDicomTags": {"Study": ["Modality"]}}).url) as o:
        o.post_instances(instance)
        found = o.post_tools_find(Level="Study", Query={"Modality": "CT"}, validate="off")
        assert (len(found) == 1) == (o.post_tools_find.check(Level="Study", Query={"Modality": "CT"}) == [])


@pytest.mark.parametrize(
    "option", [{"Labels": ["a"]}, {"Limit": 3}, {"Since": 1}, {"RequestedTags": ["KVP"]}]
)
def test_options_among_the_tags_are_told_apart(server, option):
    with connect(server.url) as o, pytest.raises(ValidationError, match=r"beside Query|did you mean"):
        o.find("Study", **option)


def test_a_limit_alone_begins_at_the_beginning_and_a_since_alone_goes_to_the_end(server, instance):
    with connect(server.url) as o:
        o.post_instances(instance)
        for level in ("patients", "studies", "series", "instances"):
            assert len(o[f"GET /{level}"](limit=5)) == 1
            assert len(o.GET(f"/{level}?limit=5")) == 1
            assert not o.check("GET", f"/{level}", params={"limit": 5})
            assert len(o[f"GET /{level}"](since=0)) == 1 and o.GET(f"/{level}?since=1") == []  # all the rest
        assert len(o.studies.get(limit=1)) == 1
    assert not Api.for_version(server.version).check("GET", "/studies", params={"limit": 5})
    assert not Api.for_version(server.version).check("GET", "/studies", params={"since": 5})


def test_one_transfer_syntax_is_taken_as_a_list_and_a_slip_is_refused(new_server):
    with connect(new_server("1.9.1").url) as o:
        assert o.put_tools_accepted_transfer_syntaxes("1.2.840.10008.1.2.1") == ["1.2.840.10008.1.2.1"]
        assert o.PUT("/tools/accepted-transfer-syntaxes", data="1.2.840.10008.1.2") == ["1.2.840.10008.1.2"]
        assert len(o.put_tools_accepted_transfer_syntaxes(["*"])) > 20
        for wrong in (["1.2.840.10008.1.2.4.5O"], [], ["1.2.840.10008.1.2.4.999"]):
            with pytest.raises(ValidationError):
                o.put_tools_accepted_transfer_syntaxes(wrong)


# (what an edit says, its tag, what of it is stored)
EDITS = [
    ({"Replace": {"StudyDescription": "new"}, "Keep": ["0008,1030"]}, "StudyDescription", "old"),
    ({"Replace": {"StudyDescription": "new"}, "Remove": ["StudyDescription"]}, "StudyDescription", "new"),
    ({"Keep": ["StudyDescription"], "Remove": ["StudyDescription"]}, "StudyDescription", "old"),
    ({"Replace": {"StudyDescription": "a", "0008,1030": "b"}}, "StudyDescription", "a"),
    ({"Replace": {"StudyDescription": "ab\0cd"}}, "StudyDescription", "ab"),
    ({"Replace": {"BitsStored": "-1"}}, "BitsStored", 65535),
    ({"Replace": {"0008,0000": "5"}}, "StudyDescription", "old"),
    ({"Replace": {"StudyDate[0].CodeValue": "5"}}, "StudyDescription", "old"),
]


def test_what_an_edit_does_with_a_tag_that_is_said_otherwise_too(server):
    image = next(iter(synthetic_ct.make_series("E1", slices=1, rows=8)))
    image.StudyDescription = "old"
    with connect(server.url) as o, connect(server.url, validate="off") as off:
        id_ = o.post_instances(synthetic_ct.to_bytes(image))["ID"]
        for body, tag, stored in EDITS:
            with pytest.raises(ValidationError, match="means something else"):
                o.post_instances_id_modify(id_, body)
            try:
                made = off.post_instances_id_modify(id_, body)
            except ValidationError:  # what loses data never passes
                continue
            except ServerError:  # it takes no paths yet
                assert o.version == "1.9.1" and "[" in str(body)
                continue
            assert pydicom.dcmread(io.BytesIO(made))[tag].value == stored, body
        with pytest.raises(ValidationError, match="writes this part of a file itself"):
            o.post_instances_id_modify(id_, Replace={"TransferSyntaxUID": "1.2.840.10008.1.2"})


# (a query, how many of patients A1, B1 and B2, of three days, it finds)
QUERIES = [
    ({"PatientID": "A1\\B*"}, 1),
    ({"StudyDate": "20200101\\20200202-20200303"}, 2),
    ({"PatientID": "A1\0"}, 0),
]


@pytest.mark.parametrize(
    ("route", "body", "says"),
    [
        ("/studies/a/modify", {"Replace": {"SpecificCharacterSet": ""}}, "another alphabet"),
        ("/studies/a/anonymize", {"Remove": ["0008,0005"]}, "another alphabet"),
        ("/series/a/modify", {"Replace": {"Sequence": [{"fffe,e000": "5"}]}}, "ends the server"),
        ("/tools/create-dicom", {"Tags": {"FFFEE00D": "5"}}, "ends the server"),
        ("/tools/create-dicom", {"Tags": {"Rows": "8\\-1"}}, "65535 for -1"),
        ("/studies/a/split", {"Series": ["b", "b"]}, "two copies"),
        ("/studies/a/merge", {"Resources": ["b", "b"]}, "two copies"),
        ("/series/a/modify", {"Replace": {"PatientName": "Z"}}, "images that stay in it keep the old value"),
        (
            "/modalities/a/query",
            {"Level": "Study", "Query": {"SeriesDescription": "z"}},
            "perhaps for everything",
        ),
        ("/tools/bulk-delete", {"Resources": ["P1"]}, "an Orthanc id"),
        ("/tools/find", {"Level": "Study", "Query": {}, "Labels": ["a b"]}, "digits"),
    ],
    ids=lambda value: value if isinstance(value, str) and "/" in value else "",
)
def test_what_damages_more_than_it_says(route, body, says):
    told = [str(problem) for problem in Api.for_version("1.12.7").check("POST", route, json=body)]
    assert any(says in line for line in told), told


def test_a_study_gets_no_second_description_silently(servers):
    with connect(servers["1.10.1"].url) as o:
        image = next(synthetic_ct.make_series(patient_id="described", slices=1, rows=8))
        made = o.post_instances(synthetic_ct.to_bytes(image))
        with pytest.warns(UserWarning, match="two values in one study"):
            copy = o.modify(made["ParentSeries"], Replace={"StudyDescription": "new"})
        assert o.get_series_id(copy["ID"])["ParentStudy"] == made["ParentStudy"]
        assert o.get_studies_id(made["ParentStudy"])["MainDicomTags"].get("StudyDescription") != "new"


def test_a_node_is_asked_as_it_says_where_nothing_is_normalized():
    query = {"Level": "Study", "Query": {"SeriesDescription": "z"}, "Normalize": False}
    assert Api.for_version("1.12.7").check("POST", "/modalities/a/query", json=query) == []


def test_a_node_is_asked_for_what_its_level_has_and_for_nothing_in_its_place(servers, instance):
    """A node that would find nothing is asked for everything: another Orthanc has no patient of that age."""
    node = servers["1.12.7"]
    empty(node)
    with connect(servers["1.13.0"].url) as o, connect(node.url) as other:
        other.post_instances(instance)
        for one in (o, other):  # it answers those that it knows
            one.put_modalities_id("node", AET=node.aet, Host="127.0.0.1", Port=node.dicom_port)
        query = {"Level": "Study", "Query": {"PatientAge": "999Y", "0009,1001": "x", "InstitutionName": ""}}
        asked = o.post_modalities_id_query("node", query, validate="off")["ID"]
        assert len(o.get_queries_id_answers(asked)) == 1
        with pytest.raises(ValidationError, match=r"PatientAge.*perhaps for everything") as caught:
            o.modality("node").find("Study", PatientAge="999Y", StudyDate="20260101-")
        assert "Normalize = false" in str(caught.value)
        assert len(caught.value.problems) == 1
        for wrong in ({"PatientID": "F1\0x"}, {"StudyDate": "2025-2026"}, {"StudyTime": "08-12"}):
            assert (
                len(o.check("POST", "/modalities/node/query", json={"Level": "Study", "Query": wrong})) == 1
            )
        told = o.check("POST", "/modalities/node/find-patient", json={"PatientID": "X", "PatientAge": "5"})
        assert [problem.name for problem in told] == ["PatientAge"]


def test_what_a_list_takes_for_something_else(server):
    days = (("A1", "20200101"), ("B1", "20200202"), ("B2", "20200303"))
    with connect(server.url) as o:
        for patient, day in days:
            image = next(iter(synthetic_ct.make_series(patient, slices=1, rows=8)))
            image.PatientID, image.StudyDate = patient, day
            o.post_instances(synthetic_ct.to_bytes(image))
        for query, found in QUERIES:
            with pytest.raises(ValidationError, match="means something else"):
                o.find("Study", query)
            assert len(o.post_tools_find(Level="Study", Query=query, validate="off")) == found, query
        assert o.find("Study", PatientID=["A1", "B1"]).count() == 2


def test_a_header_may_make_another_method_of_a_request(server, instance):
    with connect(server.url) as o:
        patient = o.post_instances(instance)["ParentPatient"]
        as_put = {"X-HTTP-Method-Override": "PUT"}
        o.POST(f"/patients/{patient}/protected", data="1", headers=as_put)
        assert o.get_patients_id_protected(patient) == "1"
        assert o.check("POST", f"/patients/{patient}/protected", data="2", headers=as_put)
        for mode in ("error", "warn", "off"):
            with pytest.raises(ValidationError, match="make it a DELETE"):
                o.get_patients_id(patient, headers={"X-HTTP-Method-Override": "DELETE"}, validate=mode)
        assert o.get_patients() == [patient]
        o.GET(f"/patients/{patient}", params={"_method": "DELETE"})  # as it says, and as the server takes it
        assert o.get_patients() == []


def test_content_range_asks_for_nothing(server, instance):
    with connect(server.url) as o:
        one = o.post_instances(instance)["ID"]
        whole = {"headers": {"Content-Range": "bytes=0-2"}}
        with pytest.raises(ValidationError, match="sends the whole file"):
            o.get_instances_id_attachments_name_data(one, "dicom", **whole)
        assert len(o.get_instances_id_attachments_name_data(one, "dicom", validate="off", **whole)) > 3
        for name in ("Range", "Content-Range"):
            assert o.check("GET", f"/instances/{one}/file", headers={name: "bytes=0-2"})
        assert not o.check("GET", f"/instances/{one}/file", headers={"Accept": "*/*"})
        part = {"headers": {"Range": "bytes=0-2 "}, "validate": "off"}
        assert len(o.get_instances_id_attachments_name_data(one, "dicom", **part)) in (3, len(instance))


def test_children_come_expanded_on_old_servers_and_may_be_asked_so(server, instance):
    with connect(server.url) as o:
        study = o.post_instances(instance)["ParentStudy"]
        for children in ("series", "instances"):
            assert isinstance(o[f"GET /studies/{{id}}/{children}"](study, expand=True)[0], dict)
            refused = bool(o[f"GET /studies/{{id}}/{children}"].check(study, expand=False))
            assert refused == (server.version < "1.12" or server.version.startswith("1.9"))
        assert o.get_changes(params={"last": 1}) == o.get_changes(last=True)


def test_a_plugin_may_take_a_name_more_than_once(servers):
    with connect(servers["1.13.0"].url) as o:
        for params in ([("a", "1"), ("a", "2")], {"a": ["1", "2"]}):
            assert o.prepare("GET", "/some-plugin/x", params=params).query in ("a=1&a=2", "a=1,2")
        assert o.prepare("GET", "/some-plugin/x?a=1&a=2").query == "a=1&a=2"
        assert o.check("GET", "/some-plugin/x", params=[("a", "1"), ("a", "2")]) == []
        assert o.check("GET", "/studies", params=[("expand", "1"), ("expand", "0")])


def test_the_name_that_a_server_calls_itself_by_is_the_one_that_was_said(server, instance):
    with connect(server.url) as o:
        o.put_modalities_id("named", {"AET": "X", "Host": "127.0.0.1", "Port": 4242, "LocalAet": "OWN"})
        o.put_modalities_id("plain", {"AET": "X", "Host": "127.0.0.1", "Port": 4242})
        one = o.post_instances(instance)["ID"]
        ignored = server.version != "1.13.0"
        assert bool(o.post_modalities_id_store.check("named", Resources=[one], LocalAet="MINE")) == ignored
        assert not o.post_modalities_id_store.check("plain", Resources=[one], LocalAet="MINE")
        assert not o.post_modalities_id_store.check("named", Resources=[one])
        assert not o.post_modalities_id_store.check("nobody", Resources=[one], LocalAet="MINE")
        assert not o.post_modalities_id_store.check("named", Resources=[one], LocalAet="OWN")
        for action, body in (
            ("query", {"Query": {}}),
            ("move", {"Resources": [{"StudyInstanceUID": "1.2"}]}),
        ):
            found = o.check(
                "POST", f"/modalities/named/{action}", json={"Level": "Study", "LocalAet": "MINE", **body}
            )
            assert bool(found) == ignored


def test_what_is_asked_of_records_needs_records(server, instance):
    with connect(server.url) as o:
        o.post_instances(instance)
        if not o.supports("/studies:full"):
            return
        for level in ("patients", "studies", "series", "instances"):
            listing = o[f"GET /{level}"]
            assert listing.check(full=True)
            assert listing.check(full=True, expand=False)
            assert listing(full=True, validate="off") == listing()
            assert not listing.check(full=True, expand=True)
            assert not listing.check(full=False)
        assert o.post_tools_find.check(Level="Study", Query={}, Short=True)
        assert not o.post_tools_find.check(Level="Study", Query={}, Short=True, Expand=True)


# ---- a server that hangs ----------------------------------------------------------------------------------


def test_a_second_reconstruct_with_files_is_refused_where_it_would_hang_the_server(new_server, instance):
    """1.12.7: afterwards even an upload never gets an answer."""
    with connect(new_server("1.13.0").url) as o:
        study = o.post_instances(instance)["ParentStudy"]
        for _ in range(2):
            o.post_studies_id_reconstruct(study, ReconstructFiles=True)
    with connect(new_server("1.12.7").url) as o:
        study = o.post_instances(instance)["ParentStudy"]
        o.post_studies_id_reconstruct(study)
        for route in (f"/studies/{study}/reconstruct", "/tools/reconstruct"):
            with pytest.raises(ValidationError, match="never answers"):
                o.POST(route, json={"ReconstructFiles": True})
        assert not o.check("POST", f"/studies/{study}/reconstruct", json={"ReconstructFiles": False})
        with pytest.raises(Timeout):
            o.post_studies_id_reconstruct(study, ReconstructFiles=True, validate="off", timeout=(5, 3))


def test_a_false_that_is_written_as_text_is_no_true():
    api = Api.for_version("1.13.0")
    assert api.check("GET", "/patients?full&expand=false")
    assert not api.check("GET", "/patients?full&expand=true")


def test_a_server_that_is_away_is_no_error_of_the_check():
    def ask(route):
        raise Timeout("away")

    query = {"Level": "Study", "Query": {"Modality": "CT"}}
    assert Api.for_version("1.13.0").check("POST", "/tools/find", json=query)
    when = {"members": {"Modality": "0008,0060"}, "main": "Study"}
    assert told(when, {"body Query": {"Modality": "CT"}}, ask=ask) == ["Query.Modality"]


ALONE = [  # what counts beside another argument alone, by the call without and with it
    ("/changes?last", "&since=1"),
    ("/changes?last", "&type=NewPatient"),
    ("/exports?last", "&limit=2"),
    ("/studies/{}/instances?expand=false", "&full"),
    ("/studies/{}/instances?expand=false", "&requested-tags=PatientName"),
    ("/studies/{}/archive?", "lossy-quality=1"),
    ("/studies/{}?short", "&full"),
    ("/studies/{}/shared-tags?simplify", "&short"),
]


def test_what_counts_beside_another_argument_alone(servers, instance):
    with connect(servers["1.13.0"].url) as o:
        study = o.post_instances(instance)["ParentStudy"]
        for alone, more in ALONE:
            first, again = "", None
            while first != again:  # a change may come between the two: that a series has become stable
                first, second, again = (
                    o.GET((alone + rest).format(study), validate="off") for rest in ("", more, "")
                )
            assert first == second
            assert not o.check("GET", alone.format(study))
            (problem,) = o.check("GET", (alone + more).format(study))
            assert problem.kind == "hazard"


def test_the_body_of_a_find_is_its_query(server):
    with connect(server.url) as o:
        o.put_modalities_id("it", ["A", "127.0.0.1", 1])
        for level in ("", "-patient", "-study", "-series", "-instance"):
            (problem,) = o.check(
                "POST", f"/modalities/it/find{level}", json={"Level": "Study", "PatientID": "1"}
            )
            assert "/query takes Level" in problem.allowed
        with pytest.raises(ServerError, match="no tag of DICOM's: Nonesuch"):
            o.post_tools_find(Level="Study", Query={"Nonesuch": "1"})


def named(name, patient):
    """An image of a patient, in UTF-8."""
    dataset = pydicom.dcmread(
        io.BytesIO(synthetic_ct.to_bytes(next(synthetic_ct.make_series(slices=1, rows=8))))
    )
    dataset.SpecificCharacterSet, dataset.PatientName, dataset.PatientID = "ISO_IR 192", name, patient
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID, dataset.SOPInstanceUID = (
        generate_uid() for _ in range(3)
    )
    written = io.BytesIO()
    dataset.save_as(written)
    return written.getvalue()


def test_letters_that_the_database_lacks_are_neither_counted_nor_cut_by(server):
    with connect(server.url) as o:
        for name, patient in (("ukx", "山田"), ("Łuk", "患者"), ("ukx", "u")):
            o.post_instances(named(name, patient))
        foreign = {"Level": "Study", "Query": {"PatientName": "Łuk*"}}
        assert o.find("Study", PatientName="Łuk*").count() == 1
        assert len(o.post_tools_find(foreign)) == len(list(o.find("Study", PatientName="Łuk*", limit=1))) == 1
        if o.supports("POST /tools/count-resources"):
            assert o.post_tools_count_resources(foreign, validate="off") == {"Count": 3}
            with pytest.raises(ValidationError, match="perhaps everybody"):
                o.post_tools_count_resources(foreign)
        cut = {**foreign, "Limit": 1}
        is_old = o.version in ("1.9.1", "1.10.1")
        assert bool(o.check("POST", "/tools/find", json=cut)) != is_old
        assert not o.check("POST", "/tools/find", json={**cut, "Query": {"PatientName": "uk*"}})
        assert not o.check("POST", "/tools/find", json={**cut, "Limit": 0, "Since": 0})
        found = o.POST("/tools/lookup", data="患者", validate="off")
        assert (len(found) > 1) == bool(o.check("POST", "/tools/lookup", data="患者"))
        assert len(o.lookup("患者")) == 1


def test_what_matches_everything_is_no_choice_of_labels(servers, instance):
    for version in ("1.12.7", "1.13.0"):
        with connect(servers[version].url) as o:
            study = o.post_instances(instance)["ParentStudy"]
            o.add_labels(study, ["red"])
            for choice in ({"Labels": []}, {"LabelsConstraint": "Any"}, {"LabelsConstraint": "None"}):
                call = {"Level": "Study", "Query": {}, **choice}
                everything = study in o.post_tools_find(call, validate="off")
                assert bool(o.check("POST", "/tools/find", json=call)) == everything
                assert everything == (version == "1.12.7" or choice != {"LabelsConstraint": "None"})
