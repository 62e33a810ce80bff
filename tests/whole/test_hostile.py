"""Hostile input: path arguments, descriptions from strangers, senseless calls. Thousands of each.

A recording server stands in where the question is what reaches the wire.
"""

import contextlib
import json
import os
import sys
import threading
import time
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from dynorthanc import Api, DescriptionError, OrthancError, connect
from dynorthanc.api import Api as ApiClass
from dynorthanc.client.method import signature
from dynorthanc.spec import openapi
from tests.recording import Recorder

MANY = settings(
    max_examples=int(os.environ.get("DYNORTHANC_EXAMPLES", "800")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)

MORE = settings(MANY, max_examples=2 * MANY.max_examples)

# ---- path arguments -------------------------------------------------------------------------------------

PIECES = [
    "..",
    ".",
    "/",
    "\\",
    "%",
    "%2e",
    "%2E%2e",
    "%2f",
    "%5c",
    "%252e",
    "\0",
    "\n",
    "\r\n",
    " ",
    "?",
    "#",
    ";",
    "&",
]
PIECES += [
    "=",
    "@",
    ":",
    "//",
    "é",
    "\u202e",
    "．．",
    "／",
    "studies",
    "patients",
    "a",
    "0",
    "+",
    "*",
    "\ud800",
    "~",
    "'",
]
hostile = st.one_of(st.lists(st.sampled_from(PIECES), max_size=6).map("".join), st.text(max_size=12))


@pytest.fixture(scope="module")
def recorder():
    with Recorder() as started:
        yield started


@pytest.fixture(scope="module")
def recorded_client(recorder):
    with connect(recorder.url, version="1.13.0", spec="bundled", retries=0) as client:
        yield client


def segments(target):
    """The path as Orthanc routes it: decoded first, then split."""
    return [part for part in unquote(target.split("?")[0]).split("/") if part]


@pytest.mark.server
@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("delete_studies_id", ["studies"], []),
        ("get_studies_id_archive", ["studies"], ["archive"]),
        ("put_studies_id_labels_label", ["studies", "x", "labels"], []),
        ("post_modalities_id_echo", ["modalities"], ["echo"]),
    ],
)
@MANY
@given(value=hostile)
@example("..")
@example("%2e%2e/patients")
@example("")
def test_no_path_argument_reaches_another_route(recorder, recorded_client, name, before, after, value):
    recorder.got.clear()
    arguments = ("x", value) if "label" in name else (value,)
    with contextlib.suppress(OrthancError):
        getattr(recorded_client, name)(*arguments)
    looked_up = [*before, value, "statistics"]  # how many images an archive should have
    for request in recorder.got:  # one, or several where a broken read is asked again
        assert segments(request.target) in ([*before, value, *after], looked_up)


@pytest.mark.server
@MANY
@given(value=hostile)
@example("../../patients/x")
@example("a//b")
def test_the_path_of_content_stays_below_its_instance(recorder, recorded_client, value):
    recorder.got.clear()
    with contextlib.suppress(OrthancError):
        recorded_client.get_instances_id_content_path("x", value)
    if recorder.got:
        (request,) = recorder.got
        assert segments(request.target) == ["instances", "x", "content", *value.split("/")]


@pytest.mark.server
@MANY
@given(value=hostile)
def test_no_raw_route_climbs_out_of_its_place(recorder, recorded_client, value):
    recorder.got.clear()
    with contextlib.suppress(OrthancError):
        recorded_client.GET(f"/plugin/{value}/end")
    for request in recorder.got[-1:]:  # before it, the server may be asked what it is
        assert request.target.startswith("/plugin")
        assert not {".", ".."} & set(segments(request.target))


# ---- descriptions ---------------------------------------------------------------------------------------

DOCUMENT = {
    "openapi": "3.0.0",
    "servers": [{"url": "http://127.0.0.1:9/elsewhere"}],
    "paths": {
        "/studies": {"get": {"parameters": [{"in": "query", "name": "new", "schema": {"type": "string"}}]}},
        "/own/{id}": {
            "post": {
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {
                                "$ref": "#/components/schemas/S",
                                "properties": {"A": {"type": "string", "pattern": "^(a+)+$"}},
                            }
                        }
                    }
                }
            }
        },
    },
    "components": {"schemas": {"S": {"$ref": "#/components/schemas/S"}}},
}
anything = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.floats(),
        st.text(max_size=8),
        st.sampled_from(
            ["get", "/x", "/__class__", "$ref", "http://127.0.0.1:9/x", "file:///etc/passwd", "#/paths"]
        ),
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


@st.composite
def mutated(draw):
    """The document above with one place replaced by anything."""
    document = json.loads(json.dumps(DOCUMENT))
    node = document
    while True:
        keys = list(node) if isinstance(node, dict) else list(range(len(node)))
        key = draw(st.sampled_from(keys))
        if isinstance(node[key], (dict, list)) and node[key] and draw(st.booleans()):
            node = node[key]
            continue
        node[key] = draw(anything)
        return document


touched = []  # the thread that is watched, and what it did
WATCHED = (
    "socket.connect",
    "urllib.Request",
    "open",
    "exec",
    "subprocess.Popen",
    "os.system",
)


@pytest.fixture(scope="module", autouse=True)
def watch():
    """Note every connection made and every file opened."""

    def hook(event, _):
        if event in WATCHED and touched[:1] == [threading.get_ident()]:  # others are left from other tests
            touched.append(event)

    sys.addaudithook(hook)


def read_quietly(content):
    """Read a description as connecting does; nothing may be opened, connected to or executed meanwhile."""
    started = time.thread_time()  # of this thread's work: other programs don't count
    touched.append(threading.get_ident())
    try:
        live = openapi.read(openapi.parse(content))
        bundled = Api.for_version("1.13.0")
        api = ApiClass(
            "1.13.0", openapi.merge(bundled.timeline, bundled.described, bundled, live), source="bundled+live"
        )
        api.check("GET", "/studies", params={"new": "a" * 40 + "!"})
        api.check("POST", "/own/1", json={"A": "a" * 40 + "!"})
    finally:
        seen = touched[1:]
        touched.clear()
    assert seen == []
    assert time.thread_time() - started < 20  # where a stranger's pattern is followed, it is ages
    return api


@pytest.mark.server
@MORE
@given(document=mutated())
def test_no_mutated_description_does_harm(document):
    for route in ("/tools/find", "/own/1"):  # what reading our own files takes is done before
        Api.for_version("1.13.0").check("POST", route, json={"Level": 1})
    try:
        api = read_quietly(json.dumps(document).encode())
    except DescriptionError:
        return
    assert api.supports("get_studies")
    assert all(name.split("_")[0] in ("get", "post", "put", "delete") for name in api.operations)


@pytest.mark.server
@MORE
@given(content=st.one_of(st.binary(max_size=200), st.text(max_size=200), anything.map(json.dumps)))
def test_no_random_description_does_harm(content):
    with pytest.raises(DescriptionError):
        read_quietly(content)


@pytest.mark.parametrize(
    "content",
    [
        b"[" * 100_000,
        b'{"paths":' * 50_000,
        b"{" + b" " * openapi.MAX_BYTES,
        b'{"paths": {"/a": {"get": ' + b"[" * 99_999,
    ],
    ids=["deep list", "deep object", "too large", "deep operation"],
)
def test_a_description_too_deep_or_too_large_is_refused(content):
    with pytest.raises(DescriptionError):
        openapi.read(openapi.parse(content))


FIELDS = {f"p{i}": {"type": "string"} for i in range(1000)}
AMPLIFIED = {
    "fields": {"content": {"application/json": {"schema": {"$ref": "#/c/object"}}}},
    "kinds": {"content": {f"application/json;{i}": {"schema": {"$ref": "#/c/object"}} for i in range(1000)}},
    "values": {"content": {"application/json": {"schema": {"properties": {"a": {"$ref": "#/c/values"}}}}}},
    "useless": {"content": {"application/json": {"schema": {"$ref": "#/c/useless"}}}},
    "required": {"content": {"application/json": {"schema": {"$ref": "#/c/required"}}}},
}
PARTS = {
    "object": {"properties": FIELDS},
    "values": {"enum": list(range(1000))},
    "useless": {"properties": {"\n" * i: {} for i in range(1000)}},
    "required": {"properties": {}, "required": [f"p{i}" for i in range(1000)]},
}


@pytest.mark.parametrize("by", AMPLIFIED)
def test_little_text_that_means_much_is_refused(by):
    paths = {f"/a{i}": {"post": {"requestBody": {"$ref": "#/c/body"}}} for i in range(5000)}
    content = json.dumps({"paths": paths, "c": {"body": AMPLIFIED[by], **PARTS}})
    with pytest.raises(DescriptionError, match="more than 75000 parts"):
        openapi.read(openapi.parse(content))


NAMES = ["", "1", "1a", "a b", "a-b", "a_b", "self", "class", "timeout", "params", "é", "id"]


@pytest.mark.parametrize("template", [*(f"/x/{{{name}}}" for name in NAMES), "/x/{a-b}/{a_b}", "/x/{path}/y"])
def test_any_name_has_a_signature_and_any_template_a_place(template):
    named = [{"in": place, "name": name} for name in NAMES for place in ("query", "header")]
    schema = {"properties": {name: {} for name in NAMES}}
    body = {"content": {"application/json": {"schema": schema}}}
    document = {"paths": {template: {"post": {"parameters": named, "requestBody": body}}}}
    api = ApiClass("1.13.0", openapi.read(document), source="live")
    for operation in api:
        assert list(signature(operation).parameters)
        assert all(a.keyword.isidentifier() for a in operation.arguments)
    assert api.check("POST", "/x/1/2/3") == []


def test_a_reference_to_elsewhere_or_to_itself_is_not_followed():
    for reference in ("http://127.0.0.1:9/x", "file:///etc/passwd", "#/components/schemas/S", "#/paths"):
        document = json.loads(json.dumps(DOCUMENT))
        document["paths"]["/own/{id}"]["post"]["parameters"] = [{"$ref": reference}]
        read_quietly(json.dumps(document).encode())


def test_no_described_route_shadows_the_clients_own_names(servers):
    names = ["close", "GET", "api", "request", "__class__", "transport", "print", "send"]
    document = {"paths": {f"/{name}": {"get": {}} for name in names}}
    client = connect(servers["1.12.7"].url, spec=document)
    assert client.api.version == "1.12.7"
    assert callable(client.close)
    assert client.__class__.__name__ == "Orthanc"
    assert all(hasattr(client, name) for name in dir(client) if name.startswith("_"))
    client.close()


# ---- calls ----------------------------------------------------------------------------------------------

routes = st.sampled_from(sorted(Api.for_version("1.13.0").timeline.operations))
names = st.one_of(
    st.text(max_size=6),
    st.sampled_from(
        ["Level", "Query", "expand", "limit", "since", "id", "json", "params", "data", "headers", "file"]
    ),
)
odd = st.one_of(
    anything, st.binary(max_size=5), st.just(object()), st.just({1: 2}), st.just({"a"}), st.just(b"\xff")
)


@pytest.mark.server
@MORE
@given(
    version=st.sampled_from(["1.9.1", "1.13.0"]), route=routes, params=odd, json=odd, data=odd, headers=odd
)
def test_checking_a_route_never_raises(version, route, params, json, data, headers):
    method, template = route.split(" ")
    for problem in Api.for_version(version).check(method, template, params, json, data, headers):
        assert "\n" not in str(problem)


@pytest.mark.server
@MORE
@given(route=routes, args=st.lists(odd, max_size=4), kwargs=st.dictionaries(names, odd, max_size=4))
def test_checking_a_call_never_raises_anything_but_our_own_errors(recorded_client, route, args, kwargs):
    kwargs.pop("self", None)
    try:
        for problem in recorded_client[route].check(*args, **kwargs):
            assert str(problem)
    except OrthancError:
        pass
