"""Much of everything: 30,000 instances, near and 40 ms away, beside the same by bare requests."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator
from itertools import count
from typing import Any

import requests

import dynorthanc
from benchmarks import big
from benchmarks.harness import Row, in_turn, ratio
from benchmarks.line import line
from dynorthanc import Api, sandbox
from dynorthanc.aio import AsyncOrthanc

ROUNDS = 5
_FEWER = 600  # studies; a database takes a quarter of an hour for 30,000 images
ANNA = {"Level": "Instance", "Query": {"PatientName": "Big^Anna"}}
STUDIES = {"Level": "Study", "Query": {}, "Expand": True}
ONE = {"Level": "Study", "Query": {"PatientID": "BIG0000000007"}, "Expand": True, "Limit": 2}


def large(version: str) -> Iterator[Row]:
    """All rows, on one server."""
    with big.server(version) as server, dynorthanc.connect(server.url) as client:
        here = requests.Session()
        yield from _lists(client, here, version, big.STUDIES)
        yield _changes(client, version)
        with line(server.url) as far, dynorthanc.connect(far) as distant:
            yield from _far(distant, here, version)
    yield _check(version)


def on_database(version: str, database: str) -> Iterator[Row]:
    """The lists, with the index in a database; no rows where the machine has none such."""
    try:
        with big.server(version, database, _FEWER) as server, dynorthanc.connect(server.url) as client:
            yield from _lists(client, requests.Session(), f"{version}, {database}", _FEWER)
    except sandbox.SandboxError as error:
        print(f"no rows of {database}: {error}")


def _row(what: str, rival: str, version: str, ours: Any, theirs: Any, target: float) -> Row:
    seconds = in_turn({"ours": ours, "theirs": theirs}, rounds=ROUNDS, calls=1)
    return Row(what, rival, version, *ratio(*seconds.values()), target)


def _length(rows: Callable[[], Iterable[Any]]) -> Callable[[], int]:
    return lambda: sum(1 for _ in rows())


def _posted(session: requests.Session, url: str, route: str, body: Any) -> Callable[[], Any]:
    return lambda: session.post(url + route, json=body).json()


def _lists(
    client: dynorthanc.Orthanc, session: requests.Session, version: str, studies: int
) -> Iterator[Row]:
    url = client.url
    images = studies * big.IMAGES
    named = images // len(big.NAMES)
    listed = "one GET /instances"
    ids = lambda: session.get(f"{url}/instances").json()  # noqa: E731
    yield _row(f"iter_instances, {images:,}", listed, version, _length(client.iter_instances), ids, 1.3)
    found = _length(lambda: client.find("Instance", expand=False))
    yield _row(f"find all ids, {images:,}", listed, version, found, ids, 1.3)
    find = lambda **more: client.find("Instance", PatientName="Big^Anna", **more)  # noqa: E731
    raw = _posted(session, url, "/tools/find", {**ANNA, "Expand": True})
    yield _row(f"find a name, {named:,} images", "one raw find", version, _length(find), raw, 1.3)
    raw = _posted(session, url, "/tools/find", ANNA)
    ids_of = _length(lambda: find(expand=False))
    yield _row(f"find a name, {named:,} ids", "one raw find", version, ids_of, raw, 1.3)
    if client.supports("/tools/count-resources"):
        raw = _posted(session, url, "/tools/count-resources", {"Level": "Instance", "Query": {}})
        yield _row("count of all", "count-resources", version, client.find("Instance").count, raw, 1.5)
        raw = _posted(session, url, "/tools/count-resources", ANNA)
        yield _row("count of a name", "count-resources", version, find().count, raw, 2)


def _changes(client: dynorthanc.Orthanc, version: str) -> Row:
    awaited = AsyncOrthanc(client)

    async def go() -> int:
        return len([change async for change in awaited.iter_changes()])

    loop = asyncio.new_event_loop()
    ours = lambda: loop.run_until_complete(go())  # noqa: E731
    theirs = _length(client.iter_changes)
    row = _row("async for, all changes", "the same without async", version, ours, theirs, 1.3)
    loop.close()
    return row


def _far(client: dynorthanc.Orthanc, session: requests.Session, version: str) -> Iterator[Row]:
    url = client.url
    at = "at 40 ms"
    raw = _posted(session, url, "/tools/find", STUDIES)
    found = _length(lambda: client.find("Study"))
    yield _row(f"find 3,000 studies {at}", "one raw find", version, found, raw, 1.2)
    first = lambda: next(iter(client.find("Study")))  # noqa: E731
    raw = _posted(session, url, "/tools/find", {**STUDIES, "Limit": 1})
    yield _row(f"their first {at}", "Limit: 1", version, first, raw, 1.2)
    one = client.find("Study", PatientID="BIG0000000007").one
    yield _row(f"one {at}", "one raw find", version, one, _posted(session, url, "/tools/find", ONE), 1.2)
    yield _row(
        f"connect and get_system {at}", "one GET /system", version, _connecting(url), _system(url), 1.6
    )
    if client.supports("put_studies_id_labels_label"):
        studies, names = client.get_studies(since=0, limit=200), count()
        ours = lambda: client.add_labels(studies, f"ours{next(names)}", level="Study")  # noqa: E731
        theirs = lambda: _labelled(session, url, studies, f"theirs{next(names)}")  # noqa: E731
        yield _row(f"labels on 200 studies {at}", "the route in a loop", version, ours, theirs, 1.0)


def _connecting(url: str) -> Callable[[], object]:
    def connect() -> None:
        with dynorthanc.connect(url) as client:
            client.get_system()

    return connect


def _system(url: str) -> Callable[[], object]:
    def ask() -> None:
        with requests.Session() as session:
            session.get(f"{url}/system").json()

    return ask


def _labelled(session: requests.Session, url: str, studies: list[str], label: str) -> None:
    for study in studies:
        session.put(f"{url}/studies/{study}/labels/{label}").raise_for_status()


def _check(version: str) -> Row:
    api = Api.for_version(version)
    ids = [f"{number:08x}" + "-00000000" * 4 for number in range(100_000)]
    checks = {
        route: lambda route=route: api.check("POST", f"/tools/{route}", json={"Resources": ids})
        for route in ("bulk-delete", "create-archive")
    }
    seconds = in_turn(checks, rounds=ROUNDS, calls=1)
    return Row("check of 100,000 ids to delete", "of an archive", version, *ratio(*seconds.values()), 1.2)
