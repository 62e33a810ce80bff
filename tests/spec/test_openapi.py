"""Descriptions from strangers: what can be used is, what can't is left out, and nothing else happens."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from dynorthanc import Api, DescriptionError
from dynorthanc.spec import openapi
from dynorthanc.spec.operation import Operation


def document(paths: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"openapi": "3.0.0", "paths": paths, **more}


def one(described: dict[str, Any], path: str = "/wsi/{id}", **more: Any) -> Operation:
    (operation,) = openapi.read(document({path: {"get": described}}, **more))
    return operation


def test_an_operation_with_its_arguments() -> None:
    body = {
        "required": ["A"],
        "properties": {"A": {"type": "string"}, "B": {"type": "array", "items": {"type": "integer"}}},
    }
    operation = one(
        {
            "summary": "Shows",
            "description": "it",
            "tags": ["Slides"],
            "deprecated": True,
            "parameters": [
                {"name": "id", "in": "path", "schema": {"type": "string"}},
                {"name": "x", "in": "query", "required": True, "schema": {"enum": ["a", "b"]}},
                {"name": "X-A", "in": "header"},
            ],
            "requestBody": {"content": {"application/json": {"schema": body}}},
            "responses": {"200": {"content": {"image/png; q=1": {}}}},
        }
    )
    assert (operation.name, operation.route) == ("get_wsi_id", "GET /wsi/{id}")
    assert (operation.tag, operation.text, operation.source) == ("Slides", "Shows\n\nit", "live")
    assert (operation.bodies, operation.answers) == (("application/json",), ("image/png",))
    assert operation.deprecated
    found = {(a.place, a.name): (a.required, dict(a.schema)) for a in operation.arguments}
    assert found == {
        ("path", "id"): (True, {"type": "string"}),
        ("query", "x"): (True, {"enum": ["a", "b"]}),
        ("header", "X-A"): (False, {}),
        ("body", "A"): (True, {"type": "string"}),
        ("body", "B"): (False, {"type": "array", "items": {"type": "integer"}}),
    }


def test_parameters_shared_by_a_path_and_by_reference() -> None:
    shared = {"parameters": [{"$ref": "#/components/parameters/x"}], "get": {}, "put": {}}
    components = {"parameters": {"x": {"name": "x", "in": "query", "schema": {"type": "integer"}}}}
    operations = openapi.read(document({"/a": shared}, components=components))
    assert [o.route for o in operations] == ["GET /a", "PUT /a"]
    assert all(o.of("query")[0].schema == {"type": "integer"} for o in operations)


@pytest.mark.parametrize(
    "parameter",
    [
        3,
        {"name": "x"},
        {"name": "x", "in": "cookie"},
        {"name": "", "in": "query"},
        {"name": "x" * 301, "in": "query"},
        {"name": "a\nb", "in": "query"},
        {"name": "other", "in": "path"},
        {"$ref": "http://elsewhere/x"},
        {"$ref": "#/nowhere"},
        {"$ref": "#/itself"},
        {"$ref": 3},
    ],
)
def test_what_can_not_be_used_is_left_out(parameter: Any) -> None:
    operation = one({"parameters": [parameter]}, itself={"$ref": "#/itself"})
    assert [a.name for a in operation.arguments] == ["id"]


def test_an_open_parameter_lets_any_name_pass() -> None:
    open_ = {"name": "tags", "in": "query", "schema": {"type": "object"}}
    assert one({"parameters": [open_]}).extra == "query"
    assert one({}).extra == "any"
    closed = {"content": {"application/json": {"schema": {"additionalProperties": False}}}}
    assert one({"requestBody": closed}).extra == ""


@pytest.mark.parametrize(
    "path", ["", "a", "/a/../b", "/a//b", "/./a", "/a?b", "/a#b", "/a%20", "/a\\b", "/a\n", "/" + "a" * 400]
)
def test_a_path_that_might_lead_elsewhere_is_left_out(path: str) -> None:
    (operation,) = openapi.read(document({path: {"get": {}}, "/good": {"get": {}}}))
    assert operation.route == "GET /good"


@pytest.mark.parametrize(
    "bad",
    [None, [], {}, {"paths": []}, {"paths": {}}, {"paths": {"/a": {"patch": {}}}}, {"paths": {"/a": 3}}],
)
def test_a_document_without_a_usable_route_is_refused(bad: Any) -> None:
    with pytest.raises(DescriptionError):
        openapi.read(bad)


def test_words_that_would_steer_a_terminal_are_made_harmless() -> None:
    operation = one({"summary": "a\x1b[2Jb\nc", "tags": ["x\x07"]})
    assert (operation.text, operation.tag) == ("a [2Jb\nc", "x ")


def test_a_description_handed_in(tmp_path: Path) -> None:
    wanted = document({"/a": {"get": {}}})
    file = tmp_path / "a.json"
    file.write_text(json.dumps(wanted))
    for spec in (wanted, file, str(file)):
        assert openapi.parse(openapi.given(spec)) == wanted


def test_one_that_can_not_be_read(tmp_path: Path) -> None:
    loop: dict[str, Any] = {}
    loop["a"] = loop
    large = tmp_path / "large"
    with large.open("wb") as out:
        out.truncate(openapi.MAX_BYTES + 1)
    for bad in (3, {"a": object()}, loop, tmp_path / "nowhere", large):
        with pytest.raises(DescriptionError):
            openapi.given(bad)
    for text in (b"no JSON", b"[" * 100_000, b" " * (openapi.MAX_BYTES + 1)):
        with pytest.raises(DescriptionError):
            openapi.parse(text)


def test_of_a_known_route_the_corrected_facts_win_and_new_arguments_are_added() -> None:
    api = Api.for_version("1.12.7")
    live = openapi.read(
        document(
            {
                "/studies": {"get": {"parameters": [
                    {"name": "limit", "in": "query", "schema": {"type": "string"}},
                    {"name": "mine", "in": "query", "required": True},
                ]}},
                "/wsi/{id}": {"get": {}},
            }
        )
    )  # fmt: skip
    merged = {o.name: o for o in openapi.merge(api.timeline, api.described, api, live)}
    assert len(merged) == len(api) + 1
    query = {a.name: a for a in merged["get_studies"].of("query")}
    assert query["limit"].schema["type"] == "integer"
    assert not query["mine"].required
    assert merged["get_studies"].source == "live"
    assert merged["get_system"].source == "bundled"
