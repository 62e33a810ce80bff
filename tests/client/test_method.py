"""A route as a callable: what it sends, what it refuses, and how it looks."""

from __future__ import annotations

import inspect
import json
import pickle

import pytest

import dynorthanc
from dynorthanc import ValidationError, ValidationWarning
from dynorthanc.client import losses
from dynorthanc.testing.stub import Stub


def client(version: str = "1.12.7") -> dynorthanc.Orthanc:
    """A client that never talks to its server."""
    return dynorthanc.connect("http://127.0.0.1:9", spec="bundled", version=version)


def test_a_call_is_checked_sent_and_read() -> None:
    with Stub("1.12.7") as stub:
        stub.answer("get_studies", ["a"], limit=1)
        assert stub.client.get_studies(limit=1, since=0) == ["a"]
        with pytest.raises(ValidationError, match="did you mean limit"):
            stub.client.get_studies(limti=1)
        assert [str(call) for call in stub.calls] == ["get_studies(limit='1', since='0')"]


def test_a_check_says_what_a_call_would_and_sends_nothing() -> None:
    method = client().get_studies
    assert method.check() == method.check(limit=1, since=0) == []
    (problem,) = method.check(limti=1)
    assert (problem.name, problem.suggestion) == ("limti", "limit")


def test_a_warning_or_nothing_instead_of_an_error() -> None:
    method = client().get_studies
    with pytest.warns(ValidationWarning, match="limti"):
        assert method.request(limti=1, validate="warn").query == "limti=1"
    assert method.request(limti=1, validate="off").query == "limti=1"


def test_the_same_bare_call_is_the_same_request() -> None:
    method = client().get_system
    assert method.request() is method.request()
    assert method.request() == method.request(timeout=3)


def test_it_looks_like_a_function() -> None:
    method = client().get_studies_id
    assert repr(method) == "<get_studies_id: GET /studies/{id}>"
    assert method.__name__ == method.__qualname__ == "get_studies_id"
    assert inspect.isroutine(method)
    signature = inspect.signature(method)
    assert next(iter(signature.parameters)) == "id"
    assert signature.parameters["short"].kind is inspect.Parameter.KEYWORD_ONLY
    assert "GET /studies/{id}" in str(method.__doc__)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        method.nothing  # noqa: B018


def test_what_is_bound_is_not_asked_for_again() -> None:
    method = client().studies["a"].get
    assert method.request(short=True).target == "/studies/a?short"
    assert "id" not in inspect.signature(method).parameters


def test_it_goes_through_a_pickle() -> None:
    method = pickle.loads(pickle.dumps(client().studies["a"].get))
    assert method.request().path == "/studies/a"


@pytest.mark.parametrize(
    ("resources", "sent"), [(["a", "b"], ["a", "b"]), ("a", ["a"]), ({"Resources": ["a"]}, ["a"])]
)
def test_a_call_becomes_a_job(resources: object, sent: list[str]) -> None:
    with Stub("1.12.7") as stub:
        stub.answer("post_tools_create_archive", {"ID": "j", "Path": "/jobs/j"})
        assert stub.client.post_tools_create_archive.submit(resources).id == "j"
        assert stub.calls[0].arguments == {"Resources": sent, "Asynchronous": True}


def test_what_makes_no_job_says_so() -> None:
    with pytest.raises(ValidationError, match=r"makes no job on Orthanc 1\.12\.7; call it as it is"):
        client().get_system.submit()
    with pytest.raises(ValidationError, match="post_studies_id_archive does"):
        client().get_studies_id_archive.submit("a")
    with pytest.raises(ValidationError, match="what submit"):
        client().post_tools_create_archive.submit(["a"], Synchronous=True)


def test_a_call_as_a_command_for_a_shell() -> None:
    o = dynorthanc.connect("http://me:abc@127.0.0.1:9", spec="bundled", version="1.12.7")
    hidden = o.post_tools_lookup.curl("1.2.3")
    assert hidden.startswith("curl ")
    assert "abc" not in hidden
    assert "abc" in o.post_tools_lookup.curl("1.2.3", secrets=True)


def test_a_body_is_sent_as_json() -> None:
    request = client().post_tools_create_archive.request(Resources=["a"])
    assert json.loads(request.body) == {"Resources": ["a"]}


def test_a_job_is_looked_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = []
    monkeypatch.setattr(losses, "refuse", lambda prepared, ask: looked.append(prepared.path) or [])
    with Stub("1.12.7") as stub:
        stub.answer("post_studies_id_modify", {"ID": "1", "Path": "/jobs/1"})
        stub.client.post_studies_id_modify.submit("a", Replace={"StudyDescription": "b"})
    assert looked == ["/studies/a/modify"]
