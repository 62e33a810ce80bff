"""Names of DICOM tags: slips of the pen are told from names of a site's own."""

import pytest

from dynorthanc.spec import tags


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("PatientNmae", "PatientName"),
        ("patientname", "PatientName"),
        ("PatientsName", "PatientName"),
        ("PatientName", ""),
        ("MyOwnTag", ""),
        ("0010,0010", ""),
        ("", ""),
    ],
)
def test_the_tag_that_was_meant(name: str, meant: str) -> None:
    assert tags.meant(name) == meant


def test_a_misspelt_one_among_others() -> None:
    assert tags.misspelt(["PatientID", "PatientNmae"])
    assert tags.misspelt({"PatientNmae": 1})
    assert not tags.misspelt(["PatientID", 3, None])


def test_punctuation_of_numbers_does_not_count() -> None:
    assert tags.plain("0020,000D") == tags.plain("0020-000d") == "0020000d"
    assert tags.plain("PatientName") == "PatientName"
