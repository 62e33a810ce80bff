"""Recorded requests that real servers accepted, as they were and with one fault planted in each.

The recordings lie beside a checkout, not in it; without them these tests are skipped.
"""

import copy
import json
import lzma
import os
from collections import Counter
from pathlib import Path

import pytest

from dynorthanc import Api

FILE = Path(
    os.environ.get("DYNORTHANC_CORPUS", Path(__file__).parents[3] / "shared" / "corpus" / "requests.jsonl.xz")
)
pytestmark = pytest.mark.skipif(not FILE.is_file(), reason="the recorded requests are not here")


def recorded():
    requests = [json.loads(line) for line in lzma.decompress(FILE.read_bytes()).splitlines()]
    return [request for request in requests if request["status"] < 400]


def problems(request, version=None):
    api = Api.for_version(version or request["version"])
    body = request.get("body")
    given = {"json": body} if request["body_kind"] == "json" else {"data": body}
    if request["body_kind"] == "binary":
        given = {"data": b"\x00\x01"}
    return api.check(request["method"], request["path"], params=[tuple(p) for p in request["query"]], **given)


def test_no_accepted_request_is_refused_but_for_names_that_the_server_ignores():
    refused = [
        (request["method"], request["template"], str(problem))
        for request in recorded()
        for problem in problems(request)
        if not problem.warns and problem.name not in request.get("ignored_by_server", ())
    ]
    assert refused == []


def test_names_that_the_server_ignores_are_refused():
    for request in recorded():
        ignored = set(request.get("ignored_by_server", ()))
        assert ignored <= {problem.name for problem in problems(request)}


def misspelt(name):
    return name[:1] + name[2:3] + name[1:2] + name[3:] if len(name) > 2 and name[1] != name[2] else name + "x"


def planted(request):
    """The request with one fault each: (kind, the name that must be told, the faulty request)."""
    api = Api.for_version(request["version"])
    found = api.match(request["method"], request["path"])
    if not found or request.get("ignored_by_server"):
        return
    operation = found[0]
    arguments = {(a.place, a.name): a for a in operation.arguments}
    for position, (name, _) in enumerate(request["query"]):
        argument = arguments.get(("query", name))
        if argument is None:
            continue
        faulty = copy.deepcopy(request)
        faulty["query"][position][0] = misspelt(name)
        yield "misspelt", misspelt(name), faulty
        if argument.schema.get("type") in ("boolean", "integer", "number"):
            faulty = copy.deepcopy(request)
            faulty["query"][position][1] = "banana"
            yield "wrong type", name, faulty
    body = request.get("body")
    if request["body_kind"] != "json" or not isinstance(body, dict):
        return
    for name, value in body.items():
        argument = arguments.get(("body", name))
        if argument is None:
            continue
        faulty = copy.deepcopy(request)
        faulty["body"] = {misspelt(k) if k == name else k: v for k, v in body.items()}
        yield "misspelt", misspelt(name), faulty
        if argument.schema.get("type") or "choices" in argument.schema or "enum" in argument.schema:
            for wrong in ({"a": {"b": 1}}, 3.25, [[1]], "senseless"):
                if type(wrong) is type(value) or (
                    isinstance(wrong, str) and "string" in argument.schema.get("type", "")
                ):
                    continue
                faulty = copy.deepcopy(request)
                faulty["body"][name] = wrong
                yield "wrong type", name, faulty
        if "choices" in argument.schema or "enum" in argument.schema:
            faulty = copy.deepcopy(request)
            faulty["body"][name] = "Senseless"
            yield "not allowed", name, faulty


@pytest.mark.server
def test_planted_faults_are_caught_and_named():
    """At least 99 of 100, with the right field named."""
    seen, caught, missed = Counter(), Counter(), []
    for request in recorded():
        for kind, name, faulty in planted(request):
            seen[kind] += 1
            if any(p.name.split(".")[0].split("[")[0] == name for p in problems(faulty)):
                caught[kind] += 1
            else:
                missed.append(
                    (kind, name, request["method"], request["template"], faulty["query"], faulty.get("body"))
                )
    print({kind: f"{caught[kind]} of {seen[kind]}" for kind in seen})
    assert sum(seen.values()) > 1000
    assert sum(caught.values()) >= 0.99 * sum(seen.values()), missed[:20]


def test_arguments_newer_than_a_server_are_caught_and_named():
    """The same requests on older versions: whatever came later is told with the version it came in."""
    seen = 0
    for request in recorded():
        newer = Api.for_version(request["version"]).match(request["method"], request["path"])
        older = Api.for_version("1.9.1").match(request["method"], request["path"])
        if not newer or not older:
            continue
        fields = (
            request["body"] if request["body_kind"] == "json" and isinstance(request["body"], dict) else {}
        )
        given = {("query", n) for n, _ in request["query"]} | {("body", n) for n in fields}
        late = {(a.place, a.name) for a in newer[0].arguments} - {
            (a.place, a.name) for a in older[0].arguments
        }
        if given & late:
            told = {(p.where, p.name): p for p in problems(request, "1.9.1")}
            for key in given & late:
                seen += 1
                assert told[key].kind == "too new"
                assert told[key].since in str(told[key])
    assert seen > 100
