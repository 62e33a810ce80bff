"""From a Python call to a request: where each argument goes, what is said of it, and what is sent."""

from __future__ import annotations

import io
import itertools
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dynorthanc import Api, ValidationError
from dynorthanc.check import python_values
from dynorthanc.check import request as requests_of
from dynorthanc.check.request import Request, bind, bind_route, own, problems_of, write
from dynorthanc.check.rules import NOTHING


def bound(name: str, *args: Any, version: str = "1.12.7", **kwargs: Any) -> requests_of.Call:
    api = Api.for_version(version)
    return bind(api, api.operations[name], args, kwargs)


def sent(name: str, *args: Any, **kwargs: Any) -> Request:
    return write(bound(name, *args, **kwargs))


def said(name: str, *args: Any, **kwargs: Any) -> list[str]:
    call = bound(name, *args, **kwargs)
    return [str(problem) for problem in problems_of(Api.for_version("1.12.7"), call)]


# ---- where arguments go ----


def test_path_arguments_come_in_order_or_by_name() -> None:
    assert sent("get_instances_id_frames_frame_raw", "a", 3).path == "/instances/a/frames/3/raw"
    assert sent("get_instances_id_frames_frame_raw", "a", frame=3).path == "/instances/a/frames/3/raw"
    assert sent("get_studies_id", id_="a").path == sent("get_studies_id", id="a").path == "/studies/a"


def test_keywords_go_where_the_operation_has_them() -> None:
    request = sent("get_studies_id", "a", requested_tags=["A", "B"], short=True)
    assert (request.path, request.query, request.body) == ("/studies/a", "requested-tags=A;B&short", None)
    request = sent("put_studies_id_metadata_name", "a", "1024", "x", if_match='"3"')
    assert request.headers["If-Match"] == '"3"'
    assert request.body == b"x"
    request = sent("post_tools_find", Level="Study", Query={"PatientID": "*"})
    assert json.loads(request.body) == {"Level": "Study", "Query": {"PatientID": "*"}}


def test_none_is_not_given_and_options_are_of_the_call() -> None:
    request = sent("get_studies", limit=None, since=None, timeout=3, validate="off", raw=True)
    assert request.target == "/studies"


def test_a_dict_last_is_params_on_get_and_the_body_on_post() -> None:
    assert sent("get_studies", {"limit": 3, "since": 0}).query == "limit=3&since=0"
    assert json.loads(sent("post_tools_find", {"Level": "Study", "Query": {}}).body)["Level"] == "Study"


def test_a_text_for_a_route_of_files_is_a_file_s_name() -> None:
    assert sent("post_instances", "a.dcm").body == Path("a.dcm")
    assert sent("post_instances", file="a.dcm").body == Path("a.dcm")
    assert sent("post_instances", b"DICM").body == b"DICM"
    file = io.BytesIO(b"DICM")
    assert sent("post_instances", file).body is file


def test_what_this_version_lacks_goes_where_another_has_it() -> None:
    assert bound("post_tools_find", version="1.10.1", Labels=["x"]).body == {"Labels": ["x"]}
    assert bound("get_studies", nowhere=1).query == {"nowhere": 1}
    assert bound("post_tools_find", nowhere=1).body == {"nowhere": 1}


def test_whole_parts_are_joined_with_what_is_given_by_name() -> None:
    call = bound("post_tools_find", json={"Level": "Study"}, Query={}, headers={"X-Me": "1"}, params={"a": 1})
    assert (call.body, call.headers, call.query) == ({"Level": "Study", "Query": {}}, {"X-Me": "1"}, {"a": 1})
    assert call.problems == []
    assert bound("get_studies", params="?limit=3&since=&expand").query == {
        "limit": "3",
        "since": "",
        "expand": "",
    }
    assert bound("get_studies", params=[("expand", None)]).query == {"expand": ""}
    assert bound("get_studies", headers={"X-A": None}).headers == {}


@pytest.mark.parametrize(
    ("name", "args", "kwargs", "words"),
    [
        ("get_system", ("a",), {}, "1 argument was given in order, but get_system takes a dict of params"),
        ("get_studies", ("a",), {}, "takes a dict of params; did you mean get_studies_id?"),
        ("get_studies_id", ("a", {}, {}), {}, "3 arguments were given in order"),
        ("post_tools_find", ({}, {}), {}, "takes one body"),
        ("get_studies_id", ("a",), {"id": "b"}, "path id: is given twice"),
        ("post_tools_find", ({},), {"json": {}}, "body json: is given twice, in order and by name"),
        ("post_tools_find", (), {"json": {"Level": "Study"}, "Level": "Study"}, "Level: is given twice"),
        ("post_tools_find", (), {"json": {"Level": "Study", "Query": {}}, "data": b"x"},
         "body json and data: are given at once; one body is sent"),
        ("post_tools_find", (), {"json": [], "Level": "Study"}, "can't be added to a body that is no object"),
        ("post_tools_find", (), {"data": b"{}", "Level": "Study"}, "body Level: can't be added to data"),
        ("get_studies", (), {"params": {"limit": 1, "since": 0}, "limit": 1}, "query limit: is given twice"),
        ("get_studies", (), {"params": "limit=1&limit=2&since=0"}, "query limit: is given more than once"),
        ("get_studies", (), {"params": 3}, "query params: params must be a dict or a list of pairs"),
        ("get_studies", (), {"headers": 3}, "header headers: must be a dict or a list of pairs"),
        ("get_studies_id", (), {}, "path id: is required"),
    ],
)  # fmt: skip
def test_what_contradicts_itself_is_told(name: str, args: Any, kwargs: Any, words: str) -> None:
    assert any(words in line for line in said(name, *args, **kwargs)), said(name, *args, **kwargs)


# ---- what is sent ----


@given(st.text(min_size=1))
def test_a_path_argument_stays_one_segment(value: str) -> None:
    try:
        path = sent("get_modalities_id", value).path
    except ValidationError:
        assert any(0xD800 <= ord(c) <= 0xDFFF for c in value)
        return
    assert path.count("/") == 2
    assert path.isascii()
    assert not set(path) & set("?# \\")


def test_a_json_body_is_looked_at_wherever_it_stands(tmp_path: Path) -> None:
    wrong = b'{"Level": "Study", "Query": {}, "Labls": []}'
    path = tmp_path / "query.json"
    path.write_bytes(wrong)
    file = io.BytesIO(b"  " + wrong)
    file.seek(2)
    for body in (wrong, wrong.decode(), memoryview(wrong), path, file, io.StringIO(wrong.decode())):
        assert "Labls" in said("post_tools_find", data=body)[0], type(body)
    assert file.tell() == 2
    path.write_bytes(b'{"Level": "Study", "Query": {}}')
    assert sent("post_tools_find", file=path).body == path.read_bytes()  # what was looked at is what is sent
    once = type("Once", (io.BytesIO,), {"seekable": lambda self: False})(wrong)
    for body in (iter([wrong]), [wrong], {"Level": "Study"}, once):
        assert "can't be looked at" in said("post_tools_find", data=body)[0], type(body)


def test_what_has_no_end_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(python_values, "_MOST", 10)
    problems = Api.for_version("1.12.7").check("POST", "/tools/find", json={"Labels": itertools.count()})
    assert [problem.kind for problem in problems] == ["type"]


def test_text_is_given_as_text() -> None:
    name = "put_studies_id_metadata_name"
    assert said(name, "a", "1025", True) == ['body: True is no text; text, such as "1" or "true"']
    assert said(name, "a", "1025", None) == said(name, "a", "1025") == ["body: is required; a string"]
    assert (
        said(name, "a", "1025", "") == said(name, "a", "1025", data=b"") == said(name, "a", "1025", 5) == []
    )


def test_a_header_is_given_once_whatever_its_case() -> None:
    assert "is given twice" in said("get_instances_id_file", "a", headers={"Accept": "x", "accept": "y"})[0]
    assert said("get_instances_id_file", "a", headers={b"Range": b"bytes=0-1"})


def test_a_name_that_stands_twice_in_json_is_refused() -> None:
    (line,) = said(
        "post_tools_find", data=b'{"Level": "Study", "Query": {"PatientID": "a", "PatientID": "b"}}'
    )
    assert "body PatientID: is there twice" in line


def test_the_path_into_a_file_keeps_its_slashes() -> None:
    name = "get_instances_id_content_path"
    assert sent(name, "a", "0008-1140/0/0008-1150").path == "/instances/a/content/0008-1140/0/0008-1150"


def test_nothing_is_encoded_in_a_query_that_need_not_be() -> None:
    request = sent("get_studies", params={"a b": "c d", "x": "1,2;3:4/5?", "p": "+&=%#é"})
    assert request.query == "a%20b=c%20d&x=1,2;3:4/5?&p=%2B%26=%25%23%C3%A9"
    assert request.target == f"/studies?{request.query}"


def test_saying_nothing_means_all_defaults() -> None:
    request = sent("post_tools_create_archive", Resources=["a"])
    assert (request.body, request.headers["Content-Type"]) == (b'{"Resources":["a"]}', "application/json")
    assert request.slow
    assert not sent("get_system").slow


def test_texts_are_sent_as_texts() -> None:
    name = "put_studies_id_metadata_name"
    for value, text in [("é", "é".encode()), (True, b"1"), (False, b"0"), (3, b"3"), ({"a": 1}, b'{"a": 1}')]:
        request = sent(name, "s", "1024", json=value)
        assert (request.body, request.headers) == (text, {"Content-Type": "text/plain; charset=utf-8"})


def test_a_type_of_one_s_own_stays() -> None:
    request = sent("post_instances", b"x", headers={"content-type": "application/dicom"})
    assert request.headers == {"content-type": "application/dicom"}
    assert sent("post_instances", bytearray(b"x")).body == b"x"
    assert sent("get_system", headers={"X-A": b"\xe9", "X-N": 3}).headers == {"X-A": "é", "X-N": "3"}


def test_data_goes_out_as_it_is() -> None:
    request = sent("post_tools_find", data='{"Level": "Study"}')
    assert (request.body, request.headers["Content-Type"]) == (b'{"Level": "Study"}', "application/json")
    request = sent("put_studies_id_metadata_name", "s", "1024", data="text")
    assert request.headers["Content-Type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize("value", [{"Query": {1, 2}}, {"Query": float("nan")}])
def test_what_cannot_be_written_is_an_error_of_ours(value: Any) -> None:
    with pytest.raises(ValidationError, match="can't be sent"):
        sent("post_tools_find", json=value)


def test_a_request_of_our_own_making() -> None:
    request = own("POST", "/tools/find", {"Level": "Study"})
    assert request.target == request.template == "/tools/find"
    assert request.body == b'{"Level":"Study"}'
    assert request.headers == {"Content-Type": "application/json"}


# ---- raw routes ----


def raw(method: str, route: Any, version: str = "1.12.7", **whole: Any) -> requests_of.Call:
    return bind_route(Api.for_version(version), method, route, whole, None)


def test_a_concrete_route_is_laid_on_its_operation() -> None:
    call = raw("GET", "//studies/a%20b/?short", params={"requested-tags": "A"})
    assert (call.operation.name, call.path) == ("get_studies_id", {"id": "a b"})
    assert write(call).target == "/studies/a%20b?short&requested-tags=A"
    assert call.body is NOTHING


def test_a_route_that_nobody_described_is_taken_as_it_is() -> None:
    request = write(raw("PUT", "/wsi/Doe^Jane/é/", json={"a": 1}))
    assert (request.template, request.path) == ("/wsi/…", "/wsi/Doe%5EJane/%C3%A9/")
    assert (request.described, request.body) == (False, b'{"a":1}')
    assert write(raw("GET", "/wsi")).template == "/wsi"
    assert write(raw("GET", "/studies")).described


def test_a_route_of_another_version_and_one_that_leads_elsewhere_are_told() -> None:
    assert raw("POST", "/tools/count-resources", "1.10.1").problems[0].since == "1.12.5"
    assert raw("GET", "http://host/studies").problems[0].message == "is an address, not a route"
    for route in (
        "/studies/../system",
        "/studies/%2e%2e/system",
        "/studies/..%2Fsystem",
        "/studies/..\\system",
    ):
        assert raw("GET", route).problems[0].where == "path", route
    with pytest.raises(ValidationError, match="a route is a string"):
        raw("GET", 3)


# ---- how it is shown ----


def test_a_request_shows_itself_without_secrets() -> None:
    request = sent(
        "put_peers_id", "p", {"Url": "http://x", "Password": "abc"}, headers={"Authorization": "abc"}
    )
    assert repr(request) == (
        "<PUT /peers/p; Authorization: ***; Content-Type: application/json; "
        '{"Url":"http://x","Password":"***"}>'
    )
    assert repr(Request("GET", "/x", "/x", "token=abc&a=1", cookies={"a": "b"})) == (
        "<GET /x?token=***&a=1; Cookie: ***>"
    )
    assert "2,000 bytes" in repr(sent("post_instances", b"x" * 2000))
    assert "a.dcm" in repr(sent("post_instances", Path("a.dcm")))
