"""Names probably meant: of any version, of the same verb, never what does harm."""

import pytest

from dynorthanc import Api, ValidationError, connect
from dynorthanc.base.suggestions import closest, harmless, is_slip, meant


@pytest.mark.parametrize(
    ("name", "suggested"),
    [
        ("post_tools_count_resource", "post_tools_count_resources"),
        ("put_studies_id_label", "put_studies_id_labels_label"),
        ("get_studies_id_serie", "get_studies_id_series"),
        ("get_patient_id", "get_patients_id"),
        ("delete_patient_id", "delete_patients_id"),
    ],
)
def test_all_versions_are_looked_through_and_the_verb_is_kept(name, suggested):
    problem = Api.for_version("1.10.1").missing(name)
    assert problem.suggestion == suggested
    assert "needs Orthanc" in str(problem) or Api.for_version("1.10.1").get(suggested)


def test_what_does_harm_is_never_suggested_for_what_does_not():
    routes = ["delete_studies_id", "post_tools_reset", "post_tools_bulk_delete", "get_studies_id"]
    for name in ("get_studies_idd", "post_tools_rest", "post_tools_bulk_content", "remove_studies_id"):
        assert meant(name, routes) in ("", "get_studies_id")
    assert meant("delete_study_id", routes) == "delete_studies_id"
    assert harmless("/tools/rest", ["/tools/reset", "/tools/find"]) == ["/tools/find"]
    assert harmless("/tools/bulk-delet", ["/tools/bulk-delete"]) == []


def test_words_of_other_programs_lead_to_ours(servers):
    with connect(servers["1.12.7"].url) as o:
        with pytest.raises(ValidationError, match="did you mean keep_source"):
            o.anonymize("0" * 8 + "-00000000" * 4, delete_original=False)
        (problem,) = o.post_studies_id_anonymize.check("x", keep_tags=["StudyDate"])
        assert problem.suggestion == "Keep"


def test_the_name_that_was_meant_whatever_its_case() -> None:
    known = ["KeepSource", "Keep", "Force"]
    assert closest("keepsuorce", known) == "KeepSource"
    assert closest("FORCE", known) == "Force"
    assert closest("Asynchronous", known) == ""
    assert closest("Forc", known, cutoff=0.99) == ""


@pytest.mark.parametrize(
    "name", ["Force", "FORCE", "Froce", "Forc", "orce", "Forcee", "xForce", "Fodce", "Forcx"]
)
def test_a_slip_of_the_pen(name: str) -> None:
    assert is_slip(name, "Force")
    assert is_slip("Force", name)


@pytest.mark.parametrize("name", ["Foxxe", "For", "Forcing", "ecroFF", "", "Keep"])
def test_another_name_is_no_slip(name: str) -> None:
    assert not is_slip(name, "Force")
    assert not is_slip("Force", name)
