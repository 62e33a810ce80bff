"""Values that arrive as others, by the VR of their tags."""

import pytest

from dynorthanc import Api, NotFound
from dynorthanc.check import vr


@pytest.mark.parametrize(
    ("which", "tag", "wrong", "right"),
    [
        ("negative", "Rows", ["-1", "1\\-5"], ["1", "", "1\\5"]),
        ("negative", "0072,0078", ["-1"], ["4294967295"]),
        ("negative", "RedPaletteColorLookupTableDescriptor", ["256\\-1\\16"], ["256\\0\\16"]),
        ("negative", "PixelPaddingValue", [], ["-2000"]),
        ("negative", "SelectorSSValue", [], ["-1"]),
        ("cut", "SelectorUSValue", ["1\\70000", "1\\2.7", "1\\"], ["70000", "0\\65535"]),
        ("cut", "SelectorUSValue", ["1\\65536"], []),
        ("cut", "SelectorSSValue", ["1\\32768", "1\\-32769"], ["32767\\-32768"]),
        ("cut", "SelectorULValue", ["1\\4294967296", "1\\-1"], ["0\\4294967295"]),
        ("cut", "SelectorSLValue", ["1\\2147483648", "1\\-2147483649"], ["2147483647\\-2147483648"]),
        ("cut", "SelectorFLValue", ["1\\5x"], ["1\\-2.5e3", "5x"]),
        ("cut", "StudyDescription", [], ["a\\b"]),
        ("tags", "FrameIncrementPointer", ["0018,1063\\0018,1065"], ["0018,1063"]),
        ("other tag", "SelectorATValue", ["0010,00100"], ["0010,0010", "PatientName"]),
        ("blank", "SelectorUIValue", ["1.2 .3", "1.2\\ 1.3"], ["1.2.3 ", "1.2\\1.3"]),
        ("left out", "0008,0000", ["5"], []),
        ("left out", "FFFF,FFFF", ["5"], []),
        ("left out", "0008,0020", [], ["20200101"]),
        ("alphabet", "SpecificCharacterSet", [], ["ISO_IR 192"]),
        (
            "no date",
            "StudyDate",
            ["2026", "2026-01-31", "-", "20260101 - 20260131", "20260131-20260101"],
            ["20260131", "20260101-20260131", "-20260131", "20260131\\20260201", "2026.01.31", "2026*", ""],
        ),
        ("no date", "StudyTime", [], ["09:30"]),
        ("no moment", "StudyDescription", [], ["2026"]),
        ("no moment", "StudyDate", ["2026", "-"], ["20260131", "2026.01.31"]),
        (
            "no moment",
            "StudyTime",
            ["09:30", "-", "10-09"],
            ["0930", "093000.5", "09-10", "-10", "0930\\1030"],
        ),
        ("no value", "StudyDate", ["2026-01-31", "20260101-20260131"], ["20260131", "2026.01.31", ""]),
        ("no value", "StudyTime", ["09:30", "9"], ["0930", "093000.5", "09:30:00"]),
        ("no value", "AcquisitionDateTime", ["2026013"], ["20260131", "20260131093000.5+0100"]),
        ("no UID", "FrameOfReferenceUID", ["abc", "1,2"], ["1.2.3", "1.2\\1.3", "1.2 3"]),
        ("no value", "StudyDescription", [], ["2026-01-31"]),
        ("never found", "SOPClassUID", ["MRImageStorage", " 1.2", "1.2,1.3"], ["1.2\\1.3", "1.2.*", "1.2 "]),
        ("never found", "Rows", ["08", "8.0", "7-8"], ["8", "0", "7\\8", "-1"]),
        ("never found", "FrameIncrementPointer", ["FrameTime", "00181063"], ["0018,1063"]),
        ("never found", "SeriesNumber", [], ["08"]),
    ],
)
def test_what_a_tag_of_its_kind_cant_hold(which, tag, wrong, right):
    for text in wrong:
        assert list(vr.places(which, {tag: text})) == [f".{tag}"], text
    for text in right:
        assert list(vr.places(which, {tag: text})) == [], text


def test_items_of_sequences_are_looked_at_too():
    value = {"ReferencedImageSequence": [{"SpecificCharacterSet": "ISO_IR 144", "SelectorUSValue": "-1"}]}
    assert list(vr.places("alphabet", value)) == [".ReferencedImageSequence[0].SpecificCharacterSet"]
    assert list(vr.places("negative", value)) == [".ReferencedImageSequence[0].SelectorUSValue"]
    assert list(vr.places("negative", ["Rows"])) == []
    pictures = [{"Tags": {"InstanceNumber": "1"}}, {"Tags": {"InstanceNumber": "9"}}]
    assert list(vr.places("number", pictures)) == ["[1].Tags.InstanceNumber"]


IMAGE = {
    "0008,1140": {"Value": [{"0008,1155": {"Value": "1.2"}}]},
    "0009,0010": {"Value": "ACME"},
    "0008,0020": {},
}


def ask(route):
    if route == "/instances/i/tags":
        return IMAGE
    raise NotFound(404, "GET", route, route)


EDIT = {"route": "/instances/i/modify"}


@pytest.mark.parametrize(
    ("path", "is_there"),
    [
        ("ReferencedImageSequence[0].ReferencedSOPInstanceUID", True),
        ("0008,1140[0].ImageComments", True),
        ("(0008,1140)[*].(0008,1155)", True),
        ("0008,1140[1].0008,1155", False),
        ("ReferencedStudySequence[*].ReferencedSOPInstanceUID", False),
        ("StudyDate[0].ReferencedSOPInstanceUID", False),
        ("ReferencedImageSequence[0].PurposeOfReferenceCodeSequence[0].CodeValue", False),
        ("StudyDate", True),
    ],
)
def test_a_path_that_leads_nowhere(path, is_there):
    assert list(vr.nowhere({path: "x"}, EDIT, ask)) == ([] if is_there else [f".{path}"])
    assert list(vr.nowhere({path: "x"}, EDIT, None)) == []
    assert list(vr.nowhere({path: "x"}, {"route": "/instances/gone/modify"}, ask)) == []


def test_a_sequence_removed_whole_takes_what_is_done_within_it():
    paths = {"body Replace": {"ReferencedImageSequence[0].ReferencedSOPInstanceUID": "1"}}
    assert list(vr.covered(["body Replace"], ["0008,1140", "StudyDate"], paths)) == [".0008,1140"]
    assert list(vr.covered(["body Keep"], ["0008,1140"], paths)) == []


@pytest.mark.parametrize(
    ("creator", "said", "is_taken"),
    [
        ("ACME", {"0009,1001": "x"}, False),
        ("OTHER", {"0009,1001": "x"}, True),
        ("OTHER", {"0011,1001": "x"}, False),
        ("OTHER", {"0011,1001": "x", "0011,0010": "OTHER"}, False),
        ("OTHER", {"0011,1001": "x", "0011,0010": "ACME"}, True),
        ("OTHER", {"0009,0010": "OTHER", "StudyDate": "20200101"}, False),
    ],
)
def test_a_private_creator_takes_no_block_of_another(creator, said, is_taken):
    assert list(vr.taken(creator, {**EDIT, "body Replace": said}, ask)) == [""] * is_taken
    create = {"Tags": said, "PrivateCreator": creator}
    told = Api.for_version("1.13.0").check("POST", "/tools/create-dicom", json=create)
    assert bool(told) == (is_taken and "0011,0010" in said)  # what is created has no other tags


KEPT = {"body Keep": ["0019,100c", "(0021,1101)", "0021,0011", "0010,0010", "ContentSequence"]}


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (KEPT["body Keep"], [".0019,100c"]),
        ({"0019,100D": "5", "0021,1102": "6", "0019,0010": "ACME"}, []),
        ({"0019,100D": "5"}, [".0019,100D"]),
        (5, []),
    ],
)
def test_private_tags_need_that_of_their_creator(value, found):
    given = KEPT | {"body Replace": value}
    assert list(vr.orphaned(value, given, None)) == found


@pytest.mark.parametrize(
    ("argument", "value", "found"),
    [
        ("body Tags", {"0009,1001": "x", "0011-1001": "y", "0011,0010": "ACME"}, [".0009,1001"]),
        ("body Tags", {"0009,0010": "ACME", "PatientID": "1"}, []),
        ("body Replace", {"0009,1001": "x"}, []),  # the image has that creator
        ("body Replace", {"0009,1101": "x"}, [".0009,1101"]),
    ],
)
def test_private_tags_need_a_creator(argument, value, found):
    given = {**EDIT, argument: value}
    assert list(vr.unowned(value, given, ask)) == found
    full = vr.with_creators(value, "ACME")
    assert list(vr.unowned(full, {**given, argument: full}, ask)) == []
    assert {**full, **value} == full and set(full) - set(value) <= {"0009,0010", "0009,0011"}


def test_a_path_into_a_sequence_that_goes_keeps_nothing():
    lost, paths = ["ContentSequence", "ParticipantSequence"], ["ContentSequence[0].TextValue"]
    assert list(vr.emptied(lost, paths, {"body Keep": paths})) == [f".{paths[0]}"]
    assert list(vr.emptied(lost, paths, KEPT)) == []
    replace = {"(0040,a730)[*].TextValue": "x", "ParticipantSequence": [], "PatientName": "x"}
    assert list(vr.emptied(lost, replace, {})) == [".(0040,a730)[*].TextValue"]


@pytest.mark.parametrize(
    ("route", "body", "names"),
    [
        ("/tools/find", {"Query": {"PatientID": "P "}}, ["Query.PatientID"]),
        ("/tools/find", {"Query": {"PatientID": "P \\Q"}}, ["Query.PatientID"]),
        ("/tools/find", {"Query": {"PatientName": "Doe Jane", "StudyDate": "00010101-20261231"}}, []),
        ("/tools/find", {"Query": {"StudyDate": "20200101-2026"}}, ["Query.StudyDate"]),
        ("/tools/find", {"Query": {"StudyDate": "20260101-20261231"}}, []),
        ("/studies/a/anonymize", {"Keep": ["0019,100c"]}, ["Keep.0019,100c"]),
        ("/studies/a/anonymize", {"Keep": ["0019,100c"], "KeepPrivateTags": True}, []),
        (
            "/studies/a/anonymize",
            {"Keep": ["ContentSequence[0].TextValue"]},
            ["Keep.ContentSequence[0].TextValue"],
        ),
        ("/studies/a/anonymize", {"Keep": ["ContentSequence[0].TextValue", "ContentSequence"]}, []),
        ("/studies/a/anonymize", {"Keep": ["ConceptNameCodeSequence[0].CodeMeaning"]}, []),
        ("/series/a/modify", {"Keep": ["0019,100c"], "RemovePrivateTags": True}, ["Keep.0019,100c"]),
        ("/series/a/modify", {"Replace": {"0019,100c": "5"}}, []),
    ],
)
def test_what_matches_nothing_and_what_is_kept_in_vain(route, body, names):
    body = {"Level": "Study", **body} if route == "/tools/find" else body
    found = Api.for_version("1.13.0").check("POST", route, json=body)
    assert [problem.name for problem in found] == names
