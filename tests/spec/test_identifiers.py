"""Orthanc's identifiers computed offline are those that real servers give."""

from __future__ import annotations

from typing import Any

import pytest

import dynorthanc
from dynorthanc import orthanc_id
from dynorthanc.sandbox import Sandbox
from fixtures import synthetic_ct


def test_an_identifier_known_from_any_server() -> None:
    # of the DICOM identifiers of fixtures/synthetic_ct.py
    study, series = synthetic_ct.uid("SYN001", "study"), None
    series = synthetic_ct.uid(study, "series", 1)
    assert orthanc_id("SYN001") == "751c2a54-5ff99de0-867473cb-eabc3697-c6a00d48"
    assert orthanc_id("SYN001", study) == "df5ac2bd-227675bb-bdd74bab-ae0da587-c03f41b5"
    assert orthanc_id("SYN001", study, series) == "e1a3ae9a-2cac46db-b9084b87-16e7158a-01141289"


@pytest.mark.parametrize("patient", ["SYN001", " padded  ", "", None, "Jörg-7", "a\\b", "O'Neil|2"])
def test_it_is_the_one_that_the_server_gives(server: Sandbox, patient: str | None) -> None:
    ds: Any = next(synthetic_ct.make_series(slices=1, rows=8))
    if patient is None:
        del ds.PatientID
    else:
        ds.PatientID = patient
    with dynorthanc.connect(server.url) as o:
        answer = o.post_instances(synthetic_ct.to_bytes(ds))
    uids = [ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.SOPInstanceUID]
    names = ["ParentPatient", "ParentStudy", "ParentSeries", "ID"]
    computed = [orthanc_id(patient or "", *uids[:depth]) for depth in range(4)]
    assert computed == [answer[name] for name in names]


def test_a_level_left_out_is_told() -> None:
    with pytest.raises(ValueError, match="study_uid is missing"):
        orthanc_id("P", None, "1.2")
    with pytest.raises(ValueError, match="study_uid is empty"):
        orthanc_id("P", " ")
    with pytest.raises(TypeError, match="patient_id is text, not int"):
        orthanc_id(7)  # type: ignore[arg-type]
