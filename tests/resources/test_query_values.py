"""Values to match as DICOM writes them, and what is refused because it would match nothing or everything."""

from __future__ import annotations

import datetime

import pytest

import dynorthanc
from dynorthanc.errors import ValidationError
from dynorthanc.resources.query_values import merged, query_of


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("20260101", "20260101"),
        (datetime.date(2026, 1, 2), "20260102"),
        ((None, datetime.date(2026, 1, 2)), "-20260102"),
        (["20260101", "20260201"], "20260101\\20260201"),
        ("2026*", "2026*"),
        ("202601-", "202601-"),
        ("", ""),
    ],
)
def test_how_dates_are_asked_for(value, text):
    assert query_of({"StudyDate": value}) == {"StudyDate": text}


@pytest.mark.parametrize(
    ("tags", "says"),
    [
        ({"StudyDate": "2026-01-31"}, "written 20260131"),
        ({"StudyDate": "20260101\\2026-01-31"}, "written 20260131"),
        ({"StudyDate": "2026"}, "written 20260131"),
        ({"StudyDate": "20261301"}, "written 20260131"),
        ({"StudyTime": "-"}, "written 093000"),
        ({"AcquisitionDateTime": "2026/01"}, "written 20260131093000"),
        ({"PatientID": None}, "None is no value"),
        ({"PatientID": []}, "an empty list"),
        ({"PatientID": b"a"}, "not bytes"),
        ({"StudyDate": (None, None)}, "match everything"),
    ],
    ids=repr,
)
def test_what_is_no_query(tags, says):
    with pytest.raises(ValidationError, match=says):
        query_of(tags)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (datetime.time(12), "12-120000.000000"),
        ((datetime.time(8, 30), None), "0830-"),
        ("080000-120000", "08-120000.000000"),
        ("-115959.5", "-115959.500000"),
        ("000000-", "00-"),
        ("1200", "12-120059.999999"),
        ("08-12", "08-125959.999999"),
        ("-0830", "-083059.999999"),
        (datetime.datetime(2026, 1, 2, 9, 30), "0930-093000.000000"),
        ("2400", "2400"),
        ("12*", "12*"),
    ],
)
def test_times_are_found_in_every_way_to_write_them(value, text):
    assert query_of({"StudyTime": value}) == {"StudyTime": text}


@pytest.mark.parametrize(
    ("tags", "text"),
    [
        ({"AcquisitionDateTime": datetime.datetime(2026, 1, 2, 9)}, "2026010209-20260102090000.000000"),
        ({"AcquisitionDateTime": (datetime.date(2026, 1, 1), None)}, "20260101-"),
        ({"AcquisitionDateTime": "2026-202602"}, "2026-20260231235959.999999"),
        ({"EchoTime": "90"}, "90"),
        ({"EchoTime": (80, 100)}, "80\\100"),
        ({"ExposureTime": "12"}, "12"),
    ],
    ids=repr,
)
def test_a_moment_is_a_date_with_its_time_and_a_duration_is_a_number(tags, text):
    assert list(query_of(tags).values()) == [text]


def test_tags_of_both_kinds_are_merged():
    find = dynorthanc.Orthanc.find
    assert merged({"PatientID": "1"}, {"Modality": "CT"}, find) == {"PatientID": "1", "Modality": "CT"}
    assert merged(None, {"Modality": "CT"}, find) == {"Modality": "CT"}
    for twice in ({"Modality": "MR"}, {"0008,0060": "MR"}):
        with pytest.raises(ValidationError, match="is given twice"):
            merged(twice, {"Modality": "CT"}, find)
    for of_a_site in ({"dBdt": "1"}, {"0010,0010": "x"}, {"MyHospitalsTag": "x"}):
        assert merged(None, of_a_site, find) == of_a_site
    assert merged({"ourTag": "x"}, {}, find) == {"ourTag": "x"}
    for wrong in ({"lables": "x"}, {"Lables": "x"}, {"label": "x"}, {"labelsconstraint": "x"}):
        with pytest.raises(TypeError, match=r"is no DICOM tag; did you mean labels"):
            merged(None, wrong, find)
        with pytest.raises(TypeError, match=r"is no DICOM tag; did you mean labels"):
            merged(wrong, {}, find)
    with pytest.raises(TypeError, match="ours is no DICOM tag; other arguments are level, query, labels,"):
        merged(None, {"ours": "x"}, find)


def test_a_list_that_would_find_other_things_is_refused():
    assert query_of({"StudyTime": ["0930"]}) == query_of({"StudyTime": "0930"})
    for query in ({"StudyTime": ["0930", "1030"]}, {"PatientID": ["A", ""]}, {"PatientID": [" "]}):
        with pytest.raises(ValidationError):
            query_of(query)


def test_a_pair_is_a_range_of_dates_and_times_and_else_two():
    assert query_of({"PatientID": ("A1", "B1"), "StudyDate": ("20240101", None)}) == {
        "PatientID": "A1\\B1",
        "StudyDate": "20240101-",
    }
    half = datetime.time(9, 30, 0, 500000)
    assert query_of({"StudyTime": half}) == {"StudyTime": "093000.5-093000.500000"}
