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


@pytest.mark.parametrize("name", ["10,10", "0010,00100", "0010,0010x", "0008,1140[0].8,1150"])
def test_a_number_that_would_be_read_as_another_is_wrong(name: str) -> None:
    assert tags.is_wrong(name)


@pytest.mark.parametrize("name", ["0010,0010", "0008,1140[0].0008,1150", "(5200,9230)[*].(0008,0023)", "Foo"])
def test_numbers_in_full_are_right(name: str) -> None:
    assert not tags.is_wrong(name)
