"""Routes by their path: `o.studies[study_id].series.get(expand=True)`."""

from __future__ import annotations

import copy
import inspect
import pickle
import traceback

import pytest

import dynorthanc
from dynorthanc import Api, UnsupportedRouteError, ValidationError
from dynorthanc.client.handle import Handle

VERSIONS = Api.for_version("1.13.0").timeline.versions


def client(version: str) -> dynorthanc.Orthanc:
    """A client that never talks to its server."""
    return dynorthanc.connect("http://127.0.0.1:9", spec="bundled", version=version)


@pytest.fixture(scope="module")
def o() -> dynorthanc.Orthanc:
    return client("1.12.7")


def test_a_tour_of_a_real_server(server, instance):
    o = dynorthanc.connect(server.url)
    uploaded = o.instances.post(instance)
    study_id, instance_id = uploaded["ParentStudy"], uploaded["ID"]
    assert o.studies.get() == o.studies() == [study_id]
    assert o.studies[study_id]()["ID"] == study_id
    assert o.studies[study_id].series.get()[0]["Instances"] == [instance_id]
    assert o.tools.find.post(Level="Study", Query={}) == [study_id]
    assert o.instances[instance_id].frames[0].preview.get().startswith(b"\x89PNG")
    assert o.instances[instance_id].simplified_tags()["Modality"] == "CT"
    assert o.instances[instance_id].metadata["IndexInSeries"]() is not None
    o.studies[study_id].delete()
    assert o.studies() == []


def test_a_path_of_any_length_goes_step_by_step_or_at_once(server, instance):
    o = dynorthanc.connect(server.url)
    content = o.instances[o.instances.post(instance)["ID"]].content
    assert "0010-0010" in content()
    assert content["0010-0010"]() == o.get_instances_id_content_path(o.instances()[0], "0010-0010")
    by_steps, at_once = content["0008-1140"][0]["0008-1150"], content["0008-1140/0/0008-1150"]
    assert by_steps.get.request().path == at_once.get.request().path


@pytest.mark.parametrize("step", [None, True, b"0008-1150", 1.5, "..", ""], ids=repr)
def test_a_step_of_a_path_is_no_other_than_a_path(o, step):
    content = o.instances["i"].content
    for path in (content["0008-1140"][step], content[step]["0008-1150"]):
        with pytest.raises(ValidationError):
            path.get.request()


@pytest.mark.parametrize("version", VERSIONS)
def test_every_operation_is_reached_and_nothing_else(version):
    o = client(version)
    reached = set()

    def walk(handle: Handle) -> None:
        for name in dir(handle):
            step = getattr(handle, name)
            if isinstance(step, Handle):
                walk(step)
            else:
                reached.add(step.operation.name)
        for name in ("{}", "{path}"):
            if name in handle._node:
                walk(handle["any"])

    for operation in o.api:
        first = operation.template.split("/")[1].replace("-", "_")
        if isinstance(getattr(o, first), Handle) and first not in reached:
            reached.add(first)
            walk(getattr(o, first))
    names = {operation.name for operation in o.api}
    assert names <= reached
    assert {name for name in reached if name.startswith(("get_", "post_", "put_", "delete_"))} == names


def test_a_verb_is_the_flat_method_with_its_path_filled_in(o):
    method, flat = o.studies["abc"].archive.get, o.get_studies_id_archive
    assert type(method) is type(flat)
    assert method.operation is flat.operation
    assert method.request(transcode="1.2.840.10008.1.2") == flat.request("abc", transcode="1.2.840.10008.1.2")
    assert [p.name for p in method.check(nonsense=1)] == ["nonsense"]
    assert next(iter(inspect.signature(flat).parameters)) == "id"
    assert "id" not in inspect.signature(method).parameters
    assert "transcode" in inspect.signature(method).parameters


def test_arguments_are_checked_as_anywhere(o):
    with pytest.raises(ValidationError, match="path id"):
        o.studies["../patients"].get()
    with pytest.raises(ValidationError, match="frame"):
        o.instances["abc"].frames["first"].preview()
    with pytest.raises(ValidationError, match="id: is given twice"):
        o.studies["abc"].get(id="def")


def test_a_segment_that_is_no_name_is_written_with_underscores(o):
    assert repr(o.studies) == "</studies: GET; below: [id]>"
    assert repr(o.tools.create_archive) == "</tools/create-archive: GET, POST>"
    assert repr(o.tools["create-archive"]) == "</tools/create-archive: GET, POST>"
    assert repr(o.instances["abc"].frames[0].raw_gz) == "</instances/{id}/frames/{frame}/raw.gz: GET>"
    assert repr(o.plugins.explorer_js) == "</plugins/explorer.js: GET>"


def test_odd_routes_of_a_plugin_are_reached_too():
    spec = {
        "openapi": "3.0.0",
        "info": {"title": "Orthanc", "version": "1.12.7"},
        "paths": {f"/{path}": {"get": {}} for path in ("{any}", "import/x.y", "2d/{id}", "a-b/{x}/{y}/c")},
    }
    o = dynorthanc.connect("http://127.0.0.1:9", spec=spec, version="1.12.7")
    assert "_" not in dir(o)
    assert o.import_.x_y.get.request().path == "/import/x.y"
    assert getattr(o, "2d")["7"].get.request().path == "/2d/7"
    assert o.a_b["1"]["2"].c.get.request().path == "/a-b/1/2/c"


def test_c_get_has_an_underscore_as_get_is_the_verb(o):
    assert o.modalities["PACS"].get.operation.name == "get_modalities_id"
    assert o.modalities["PACS"].get_.post.operation.name == "post_modalities_id_get"


def test_only_what_this_server_has_is_offered():
    assert "labels" in dir(client("1.12.7").studies["abc"])
    assert "labels" not in dir(client("1.10.1").studies["abc"])
    assert set(dir(client("1.12.7").studies["abc"].archive)) == {"get", "post"}


@pytest.mark.parametrize(
    ("version", "path", "says"),
    [
        ("1.10.1", lambda o: o.studies["abc"].labels, "since 1.12.0; this server is 1.10.1"),
        ("1.12.7", lambda o: o.studys, "did you mean studies?"),
        ("1.12.7", lambda o: o.studies["abc"].archiv, "did you mean archive?"),
        ("1.12.7", lambda o: o.studies.series, r"an argument goes in brackets: \[id\]"),
        ("1.12.7", lambda o: o.tools.find.get, "it has POST"),
        ("1.12.7", lambda o: o.system["abc"], "/system takes no argument"),
        ("1.12.7", lambda o: o.get_studys, "did you mean get_studies?"),
        ("1.10.1", lambda o: o.studies["abc"].labels.get, "since 1.12.0"),
    ],
)
def test_what_is_missing_says_why(version, path, says):
    with pytest.raises(UnsupportedRouteError, match=says):
        path(client(version))


def test_what_does_harm_is_never_what_was_meant():
    o = client("1.12.7")
    for path in (lambda: o.tools.rest, lambda: o.tools.shut, lambda: o.studies["abc"].del_):
        with pytest.raises(UnsupportedRouteError) as caught:
            path()
        assert not any(word in str(caught.value) for word in ("reset", "shutdown", "delete")), caught.value


def test_one_suggestion_is_enough(o):
    """Python adds its own to an AttributeError that names the object and the attribute."""
    for path in (lambda: o.studys, lambda: o.studies["abc"].serie):
        with pytest.raises(UnsupportedRouteError) as caught:
            path()
        shown = "".join(traceback.format_exception(caught.value))
        assert shown.lower().count("did you mean") == 1


def test_hasattr_tells_what_there_is(o):
    assert hasattr(o, "studies")
    assert not hasattr(o, "studys")
    assert hasattr(o.studies, "get")
    assert not hasattr(o.studies, "put")
    assert not hasattr(o.studies, "_repr_png_")


def test_the_clients_own_attributes_win(o):
    assert isinstance(o.version, str)
    assert isinstance(o.url, str)


def test_handles_are_values(o):
    handle = o.studies["abc"].series
    assert handle == o.studies["abc"].series
    assert handle != o.studies["def"].series
    assert len({handle, o.studies["abc"].series}) == 1
    assert copy.copy(handle) == handle
    revived = pickle.loads(pickle.dumps(handle))
    assert revived.get.request() == handle.get.request()
    assert pickle.loads(pickle.dumps(handle.get)).request() == handle.get.request()
    with pytest.raises(TypeError, match="not iterable"):
        iter(o.studies)


def test_help_of_a_place_tells_what_is_deprecated_below_it(o):
    below = o.modalities["PACS"].__doc__.splitlines()
    told = {line.split()[0] for line in below if "(deprecated)" in line}
    assert told == {".find", ".find_patient", ".find_study", ".find_series", ".find_instance"}


def test_no_identifier_shows_in_repr(o):
    assert repr(o.studies["abc"].series) == "</studies/{id}/series: GET>"
