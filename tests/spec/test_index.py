"""Operations by name and by path, and why others are missing."""

from typing import Any

import pytest

from dynorthanc import Api
from dynorthanc.errors import WrongType

OLD, NEW = Api.for_version("1.10.1"), Api.for_version("1.12.7")


@pytest.mark.parametrize("name", ["get_studies_id", "get.studies.id", "GET /studies/{id}", "get-studies-id"])
def test_an_operation_by_any_of_its_names(name: str) -> None:
    found = NEW.get(name)
    assert found is not None
    assert found.route == "GET /studies/{id}"


def test_what_is_no_text_is_refused() -> None:
    nothing: Any = None
    for ask in (
        lambda: Api.for_version(1.10),  # type: ignore[arg-type] - which would be 1.1
        lambda: Api.for_version("1.12.7", nothing),
        lambda: NEW.get(nothing),
        lambda: NEW.supports(nothing),
        lambda: NEW.match("GET", nothing),
        lambda: NEW.match(nothing, "/studies"),
        lambda: NEW.diff(nothing),
    ):
        with pytest.raises(WrongType):
            ask()


def test_what_is_none() -> None:
    assert NEW.get("get_nothing") is None
    assert NEW.get("PATCH /studies/{id}") is None


@pytest.mark.parametrize(
    ("method", "path", "route", "values"),
    [
        ("GET", "/studies", "GET /studies", {}),
        ("get", "//studies/", "GET /studies", {}),
        ("GET", "/studies/a%20b", "GET /studies/{id}", {"id": "a b"}),
        ("GET", "/", None, {}),
        ("PUT", "/studies", None, {}),
        ("GET", "/tools/now", "GET /tools/now", {}),
        ("GET", "/instances/a/content/0008-1140/0/x", "GET /instances/{id}/content/{path}",
         {"id": "a", "path": "0008-1140/0/x"}),
        ("GET", "/studies/{}/archive", "GET /studies/{id}/archive", {"id": "{}"}),
    ],
)  # fmt: skip
def test_the_operation_of_a_concrete_path(method: str, path: str, route: str | None, values: object) -> None:
    found = NEW.match(method, path)
    assert (found and found[0].route) == route
    assert found is None or found[1] == values


def test_the_methods_of_a_path() -> None:
    assert NEW.methods("/studies/a") == ("GET", "DELETE")
    assert NEW.methods("/nowhere") == ()


def test_why_a_name_is_missing() -> None:
    newer = OLD.missing("post_tools_count_resources")
    assert (newer.kind, newer.since) == ("too new", "1.12.5")
    assert OLD.missing("POST /tools/count-resources").since == "1.12.5"
    assert NEW.missing("get_studeis").suggestion == "get_studies"
    assert NEW.missing("get_studeis").kind == "unknown"


def test_why_a_concrete_route_is_missing() -> None:
    newer = OLD.missing_route("POST", "/tools/count-resources")
    assert newer is not None
    assert newer.since == "1.12.5"
    other = NEW.missing_route("PUT", "/studies")
    assert other is not None
    assert other.allowed == "it has GET"
    assert NEW.missing_route("GET", "/dicom-web/studies") is None


def test_an_index_can_be_counted_and_walked_and_says_what_it_is() -> None:
    assert len(NEW) == len(list(NEW)) == len(NEW.operations)
    assert repr(NEW) == f"<Api of Orthanc 1.12.7: {len(NEW)} operations, bundled>"
    assert set(NEW.tree) >= {"studies", "tools", "instances"}
    with pytest.raises(AttributeError, match="immutable"):
        NEW.note = "x"
