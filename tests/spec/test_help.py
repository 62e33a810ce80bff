"""`help()` and `?` on a connected client: everything one needs to call a route, for this very server."""

from __future__ import annotations

import inspect
import pydoc
import re
import time

import pytest

import dynorthanc
from dynorthanc import Api
from dynorthanc.client.method import Method
from dynorthanc.spec import help


def client(version: str, spec: object = "bundled") -> dynorthanc.Orthanc:
    """A client that never talks to its server."""
    return dynorthanc.connect("http://127.0.0.1:9", spec=spec, version=version)


def shown(thing: object) -> str:
    """What help(thing) prints."""
    return pydoc.render_doc(thing, renderer=pydoc.plaintext)


def test_help_says_it_all():
    text = shown(client("1.12.7").get_studies_id_archive)
    assert re.search(r"get_studies_id_archive\(\s*id: str,\s*\*,\s*transcode: str = None,", text)
    assert "ZIP archive" in text.partition("GET /studies/{id}/archive")[0]  # the summary comes first
    assert re.search(r"id: a string, required\n +Orthanc's own identifier", text)
    assert re.search(r"transcode: a string, default: as stored", text)
    assert "lossy_quality ('lossy-quality'): an integer" in text
    assert "since 1.12.7" in text
    assert "ZIP file (application/zip)" in text
    assert ">>> o.get_studies_id_archive(study_id)" in text


def test_help_is_about_this_server():
    old, new = shown(client("1.10.1").post_tools_find), shown(client("1.12.7").post_tools_find)
    assert "Labels: a list, each a string" in new
    assert "Labels: a list" not in old
    assert "Labels (since 1.12.0)" in old.partition("Not on this server:")[2]


@pytest.mark.parametrize("version", ["1.9.1", "1.13.0"])
def test_a_body_as_a_whole_is_no_argument_that_is_missing(version):
    for operation in Api.for_version(version):
        missing = help.render(operation, Api.for_version(version)).partition("Not on this server:")[2]
        assert not re.search(r"\s_ \(", missing), operation.name


def test_deprecation_names_what_to_use_instead():
    assert "DEPRECATED: use post_modalities_id_query instead." in shown(
        client("1.12.7").post_modalities_id_find
    )


def test_help_on_an_old_route_has_no_since_and_on_a_later_one_has():
    assert "(since" not in shown(client("1.12.7").get_system)
    assert "POST /tools/count-resources   (since 1.12.5)" in shown(
        client("1.12.7").post_tools_count_resources
    )


def test_answer_fields_are_explained():
    returns = shown(client("1.12.7").get_changes).partition("Returns:")[2]
    assert re.search(r"Done: \w+", returns)
    assert re.search(r"Last: \w+", returns)


def test_the_servers_own_words_are_shown_too():
    spec = {
        "openapi": "3.0.0",
        "info": {"title": "Orthanc", "version": "1.12.7"},
        "paths": {
            "/wsi/pyramids/{id}": {"get": {"summary": "Pyramid", "description": "Shows <b>one</b> pyramid"}}
        },
    }
    o = client("1.12.7", spec)
    text = shown(o.get_wsi_pyramids_id)
    assert "described by the server itself" in text
    assert "Shows" in text
    assert "o.get_wsi_pyramids_id(" in text


def test_a_servers_words_steer_no_terminal():
    operation = {"summary": "Clear\x1b[2J", "description": "\x9b2J\x07 line\r\nnext"}
    spec = {
        "openapi": "3.0.0",
        "info": {"title": "Orthanc", "version": "1.12.7"},
        "paths": {"/wsi/pyramids": {"get": operation}},
    }
    o = client("1.12.7", spec)
    for text in (shown(o.get_wsi_pyramids), repr(o.search("wsi"))):
        assert all(sign.isprintable() or sign == "\n" for sign in text)
        assert "Clear" in text


@pytest.mark.parametrize("version", ["1.8.2", "1.10.1", "1.13.0"])
def test_every_operation_has_its_page(version):
    api = Api.for_version(version)
    for operation in api:
        text = help.render(operation, api)
        assert operation.route in text
        assert f">>> o.{operation.name}(" in text
        assert text.splitlines()[0] not in ("", operation.route)
        for argument in operation.arguments:
            assert help.title(argument) in text
        prose = [line for line in text.splitlines() if ">>>" not in line]
        assert max(map(len, prose)) <= help.WIDTH


def test_every_example_can_be_parsed():
    for operation in Api.for_version("1.13.0"):
        compile(help.example(operation), operation.name, "eval")


def test_inspect_and_friends_see_a_documented_callable():
    method = client("1.12.7").get_studies_id_archive
    assert callable(method)
    assert inspect.isroutine(method)
    assert inspect.getdoc(method) == method.__doc__
    assert method.__name__ == method.__qualname__ == "get_studies_id_archive"
    assert inspect.signature(method).parameters["transcode"].kind is inspect.Parameter.KEYWORD_ONLY
    assert inspect.getdoc(Method).startswith("A route of the connected server.")


def test_help_on_a_handle_lists_what_is_there():
    text = shown(client("1.12.7").studies["abc"])
    assert "/studies/{id} of Orthanc 1.12.7" in text
    assert re.search(r"\.get\(…\) +Show one study", text)
    assert re.search(r"\.archive +Download all DICOM files", text)


def test_help_takes_no_time_worth_speaking_of(record_property):
    o = client("1.13.0")
    started = time.perf_counter()
    shown(o.post_tools_bulk_anonymize)
    record_property("help_ms", round((time.perf_counter() - started) * 1000, 1))  # recorded, not judged
