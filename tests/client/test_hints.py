"""What a 404, 403 or 415 means, by what was asked; what was given isn't repeated."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from dynorthanc import Api, ConnectError, NotFound
from dynorthanc.check.request import Request, bind_route, write
from dynorthanc.client import hints

ID = "0123abcd-0123abcd-0123abcd-0123abcd-0123abcd"


def request(method: str, route: str, version: str = "1.12.7", **whole: Any) -> Request:
    return write(bind_route(Api.for_version(version), method, route, whole, None))


def nobody_asks(route: str) -> Any:
    raise AssertionError(route)


def why(method: str, route: str, details: str = "", **whole: Any) -> str:
    return hints.why(Api.for_version("1.12.7"), nobody_asks, request(method, route, **whole), details)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("1.2.840.10008.1", "id is a DICOM UID, not Orthanc's"),
        ("PATIENT7", "id is none of Orthanc's"),
        (ID.upper(), "id is none of Orthanc's"),
        (ID, "the server has no study of that id; is it of another level, or deleted?"),
    ],
)
def test_the_form_of_an_id_tells_the_usual_mistakes(given: str, said: str) -> None:
    found = why("GET", f"/studies/{given}")
    assert found.startswith(said)
    assert given not in found


@pytest.mark.parametrize(
    ("method", "route", "said"),
    [
        ("GET", f"/instances/{ID}/pdf", "or it holds no PDF"),
        ("PUT", f"/series/{ID}/metadata/mine", "no series of that id, or no metadata of that name"),
        ("GET", f"/instances/{ID}/frames/9/raw", "no frame of that number: they count from 0"),
        ("GET", f"/patients/{ID}/metadata/mine", "no patient of that id, or it has nothing of that name"),
        ("POST", "/modalities/PACS/echo", "no modality of that id; get_modalities() lists them"),
        ("GET", "/jobs/1", "no job of that id; get_jobs() lists them"),
        ("GET", "/queries/1/answers/7/content", "no answer of that number (they count from 0)"),
        ("POST", "/queries/1/answers/0/query-studies", "or its level has nothing of that kind below it"),
        (
            "GET",
            "/jobs/1/archive",
            "no job of that id, or it has nothing of that name; get_jobs() lists them",
        ),
        ("GET", "/tools/metrics-prometheus", "has this route, but not what its arguments name"),
    ],
)
def test_what_may_be_missing(method: str, route: str, said: str) -> None:
    assert said in why(method, route)


def test_another_format_may_be_what_is_missing() -> None:
    assert "format that Accept asks for" in why(
        "GET", f"/instances/{ID}/preview", headers={"Accept": "image/png"}
    )


def test_it_may_be_that_an_image_cant_be_converted() -> None:
    query = f"/instances/{ID}/file?transcode=1.2.840.10008.1.2.4.50"
    assert "can't convert" in why("GET", query)
    answer = SimpleNamespace(content=b'{"Message": "Not implemented yet"}')
    assert "can't convert" in hints.why_failed(request("GET", query), answer)
    assert hints.why_failed(request("GET", f"/instances/{ID}/file"), answer) == ""


def test_what_the_server_has_explained_needs_no_guess() -> None:
    assert why("GET", f"/studies/{ID}", "Unknown resource") == ""
    assert why("GET", "/tools/now", "told") == ""
    assert why("GET", "/studies/PATIENT7", "Unknown resource")


def test_a_route_that_nobody_described_may_be_misspelt_or_a_plugin_s() -> None:
    assert why("GET", "/studeis").endswith("did you mean /studies?")
    assert why("GET", "/nowhere/at/all").endswith("a plugin that isn't loaded?")


def test_a_plugin_is_named_with_what_is_loaded() -> None:
    index = Api.for_version("1.12.7")
    prepared = request("GET", "/dicom-web/studies")
    asked = []

    def ask(route: str) -> Any:
        asked.append(route)
        return {"Version": "1.20"}

    assert hints.why(index, ask, prepared) == (
        "it belongs to the plugin dicom-web, which this server has in version 1.20"
    )
    assert asked == ["/plugins/dicom-web"]

    def missing(route: str) -> Any:
        raise NotFound(404, "GET", route)

    assert hints.why(index, missing, prepared).endswith("which this server hasn't loaded")

    def broken(route: str) -> Any:
        raise ConnectError("no")

    assert hints.why(index, broken, prepared) == "it belongs to the plugin dicom-web"


@pytest.mark.parametrize(
    ("method", "route", "said"),
    [
        ("PUT", f"/series/{ID}/metadata/mine", "those that the server itself keeps"),
        ("DELETE", f"/series/{ID}/attachments/dicom", "those that the server itself keeps"),
        ("POST", "/tools/execute-script", "ExecuteLuaEnabled"),
        ("POST", f"/instances/{ID}/export", "RestApiWriteToFileSystemEnabled"),
        ("GET", "/studies", "neither these credentials nor the server's settings"),
    ],
)
def test_what_would_allow_it(method: str, route: str, said: str) -> None:
    assert said in hints.why_forbidden(request(method, route))


@pytest.mark.parametrize(
    ("route", "said"),
    [
        (f"/instances/{ID}/preview", "no image in that instance, or one that the server can't draw"),
        (f"/instances/{ID}/frames/3/rendered", "no frame of that number (they count from 0), no image"),
        (f"/instances/{ID}/image-uint8", "can't draw as grey values"),
        (f"/instances/{ID}/tags", ""),
    ],
)
def test_what_can_not_be_drawn(route: str, said: str) -> None:
    found = hints.why_undrawn(request("GET", route))
    assert said in found
    assert bool(found) == bool(said)
