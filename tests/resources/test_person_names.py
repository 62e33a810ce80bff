"""A name that is looked for as in a letter ("Doe Anna") is told of where it gives nothing; real servers."""

import warnings

import pytest

import dynorthanc
from dynorthanc.check.mode import ValidationWarning
from dynorthanc.resources.person_names import as_in_a_letter
from fixtures import synthetic_ct

HINT = "PatientName with a blank or a comma gave nothing: DICOM has \\^ between"


@pytest.fixture
def o(server):
    with dynorthanc.connect(server.url) as client:
        for patient, name in (("L1", "Letter^Anna"), ("L2", "Letter Ada")):
            (image,) = synthetic_ct.make_series(patient, name, slices=1, rows=8)
            client.post_instances(synthetic_ct.to_bytes(image))
        yield client


@pytest.fixture
def silent():
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


@pytest.mark.parametrize("name", ["Letter Anna", "Letter, Anna", "Letter,Anna"])
def test_one_that_gives_nothing_is_told_of(o, name):
    for ask in (list, lambda found: found.count(), lambda found: found.first()):
        with pytest.warns(ValidationWarning, match=HINT) as told:
            assert not ask(o.find("Study", PatientName=name))
        assert len(told) == 1 and "Anna" not in str(told[0].message), "and it names no patient"


@pytest.mark.usefixtures("silent")
def test_one_that_is_stored_so_is_not_whatever_else_is_asked_for(o):
    found = o.find("Patient", PatientName="Letter Ada", expand=False)
    assert list(found) == [o.lookup_one("L2")]
    for more in ({"StudyDate": "19000101"}, {"PatientID": "L1"}):
        assert not list(o.find("Study", PatientName="Letter Ada", **more))


@pytest.mark.parametrize("name", ["Letter^Bea", "Letter", "Letter B*", "*Bea Letter*", ""])
@pytest.mark.usefixtures("silent")
def test_what_is_written_in_dicom_s_way_is_looked_for_without_a_word(o, name):
    list(o.find("Study", PatientName=name, StudyDate="19000101"))


def test_every_tag_that_is_a_name_counts_by_its_number_too():
    asked = {"0010,0010": "Doe Anna", "ReferringPhysicianName": "A^B\\House Greg", "StudyDescription": "a b"}
    assert list(as_in_a_letter(asked)) == ["0010,0010", "ReferringPhysicianName"]
