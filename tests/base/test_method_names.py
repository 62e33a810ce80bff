"""What routes and arguments are called in Python and on the command line."""

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dynorthanc.base.method_names import attribute_name, command_name, keyword_name, method_name, option_name


@pytest.mark.parametrize(
    ("method", "template", "name"),
    [
        ("GET", "/studies/{id}/archive", "get_studies_id_archive"),
        ("POST", "/tools/create-archive", "post_tools_create_archive"),
        ("GET", "/instances/{id}/frames/{frame}/raw.gz", "get_instances_id_frames_frame_raw_gz"),
        ("GET", "/a b//{x-y}/", "get_a_b_x_y"),
        ("DELETE", "/", "delete_"),
    ],
)
def test_methods(method: str, template: str, name: str) -> None:
    assert method_name(method, template) == name


@pytest.mark.parametrize(
    ("place", "wire", "name"),
    [
        ("header", "If-Match", "if_match"),
        ("body", "Level", "Level"),
        ("query", "lossy-quality", "lossy_quality"),
        ("query", "from", "from_"),
        ("query", "0010", "_0010"),
        ("query", "", "_"),
    ],
)
def test_keywords(place: str, wire: str, name: str) -> None:
    assert keyword_name(place, wire) == name


@given(st.sampled_from(["header", "query", "body"]), st.text())
def test_any_keyword_can_be_written_in_a_call(place: str, name: str) -> None:
    word = keyword_name(place, name)
    assert word.isidentifier()
    assert not keyword.iskeyword(word)


def test_attributes_make_room_for_the_verbs_and_for_python() -> None:
    assert attribute_name("create-archive") == "create_archive"
    assert [attribute_name(name) for name in ("get", "put", "post", "delete", "import")] == [
        "get_", "put_", "post_", "delete_", "import_",
    ]  # fmt: skip
    assert attribute_name("getter") == "getter"


def test_commands_and_options() -> None:
    assert command_name("get_studies_id_archive") == "get-studies-id-archive"
    assert option_name("KeepSource") == "--keep-source"
    assert option_name("StudyInstanceUID") == "--study-instance-uid"
    assert option_name("SOPInstanceUID") == "--sop-instance-uid"
    assert option_name("lossy-quality") == "--lossy-quality"
    assert option_name("_method") == "--method"
