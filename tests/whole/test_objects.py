"""Whatever comes in or back, only our errors come out, and checking never raises.

Users have data frames, arrays, dates and datasets in hand; a server of another make answers what it likes.
"""

from __future__ import annotations

import datetime
import io
import json
import os
import random
from collections import UserString
from collections.abc import Callable, Iterator
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pydicom
import pytest

import dynorthanc
from dynorthanc import Api, lint, sandbox, servers, serving
from dynorthanc.client import job
from dynorthanc.download import fetch
from dynorthanc.download.copy import CopyFailed
from dynorthanc.download.download import DownloadFailed
from dynorthanc.sandbox import Sandbox
from dynorthanc.testing import make_study, to_bytes
from tests.recording import Got, Recorder

ID = "00000000-00000000-00000000-00000000-0000000a"


class Colour(Enum):
    RED = "red"


class Hostile:
    def _raise(self, *_: object) -> Any:
        raise RuntimeError("hostile")

    __str__ = __repr__ = __eq__ = __bool__ = __len__ = __iter__ = __index__ = __fspath__ = _raise
    __hash__ = None  # type: ignore[assignment]


class Path_(os.PathLike[str]):
    def __fspath__(self) -> str:
        raise RuntimeError("hostile")


def closed() -> io.BytesIO:
    file = io.BytesIO(b"x")
    file.close()
    return file


OBJECTS: list[Any] = [
    UserString("a"),
    Decimal("sNaN"),
    closed(),
    Path_(),
    "\ud800/..",
    [ID, "\ud800"],
    [UserString(ID)],
    {"ID": ID, "Type": Colour},
    np.int64(3),
    np.float32(2.5),
    np.bool_(True),
    np.str_("a"),
    np.array(["a", "b"]),
    np.array([[1, 2], [3, 4]]),
    np.datetime64("2026-01-31"),
    np.nan,
    pd.Series([ID, ID]),
    pd.Index([1]),
    pd.NA,
    pd.NaT,
    pd.DataFrame({"ID": [ID]}),
    pd.Timestamp("2026-01-31"),
    pd.Categorical(["a"]),
    Decimal("1.5"),
    Decimal("NaN"),
    Decimal(10) ** 400,
    datetime.date(2026, 1, 31),
    datetime.datetime(2026, 1, 31, 12),
    datetime.time(12),
    datetime.timedelta(1),
    Colour.RED,
    Path("x"),
    (n for n in "ab"),
    map(str, [1]),
    {"a", "b"},
    {"a": 1}.keys(),
    range(3),
    b"\xff",
    bytearray(b"a"),
    pydicom.Dataset(),
    pydicom.uid.UID("1.2.3"),
    pydicom.valuerep.PersonName("A^B"),
    pydicom.multival.MultiValue(str, ["a"]),
    pydicom.valuerep.DSfloat("1.5"),
    pydicom.valuerep.IS("3"),
    Hostile(),
    Hostile,
    print,
    ...,
    10**5000,
    float("inf"),
    "\ud800",
    "a\0b",
    "",
    [[]],
    {1: 2},
    {"a": Hostile()},
    [Hostile()],
    object(),
    1j,
    None,
    True,
    -1,
]


FILE = b"\0" * 128 + b"DICM"
HELPERS: dict[str, Callable[[dynorthanc.Orthanc, Any], Any]] = {
    "job": lambda o, x: o.job(x),
    "wait": lambda o, x: job.Job(o, "1", {"State": "Success"}).wait(timeout=x),
    "jobs": lambda o, x: list(o.iter_jobs(state=x)),
    "upload": lambda o, x: (
        o.upload([FILE, x], progress=False) if isinstance(x, io.IOBase | os.PathLike) else 0
    ),
    "workers of an upload": lambda o, x: o.upload(FILE, workers=x, progress=False),
    "download": lambda o, x: o.download(x, "nowhere/x", progress=False),
    "to": lambda o, x: o.download(ID, x, form="zip", progress=False),
    "form": lambda o, x: o.download(ID, "nowhere/x", form=x, progress=False),
    "level": lambda o, x: o.download(ID, "nowhere/x", level=x, progress=False),
    "workers": lambda o, x: o.download(ID, "nowhere/x", workers=x, progress=False),
    "template": lambda o, x: o.download(ID, "nowhere/x", template=x, progress=False),
    "copy": lambda o, x: o.copy_to(x, ID, progress=False),
    "via": lambda o, x: o.copy_to(o, ID, via=x, progress=False),
    "find": lambda o, x: list(o.find(x)),
    "query": lambda o, x: list(o.find("Study", x)),
    "value": lambda o, x: list(o.find("Study", PatientID=x)),
    "labels": lambda o, x: list(o.find("Study", labels=x, PatientID="x")),
    "tags": lambda o, x: list(o.find("Study", requested_tags=x, PatientID="x")),
    "order": lambda o, x: list(o.find("Study", order_by=x, PatientID="x")),
    "limit": lambda o, x: list(o.find("Study", limit=x, PatientID="x")),
    "lookup": lambda o, x: o.lookup(x),
    "anonymize": lambda o, x: o.anonymize(x, level="Study"),
    "label": lambda o, x: o.add_labels(ID, x, level="Study"),
    "of a level": lambda o, x: o.labels_of(ID, level=x),
    "metadata": lambda o, x: o.metadata(ID, level="Study")[x],
    "set": lambda o, x: o.metadata(ID, level="Study").set("1024", x),
    "modality": lambda o, x: o.modality(x).echo(),
    "move": lambda o, x: o.modality("x").move("Study", x),
    "raw": lambda o, x: o.GET("/studies", raw=x),
    "timeout": lambda o, x: o.get_studies(timeout=x),
    "cookies": lambda o, x: o.GET("/studies", cookies={"a": x}),
    "up": lambda o, x: o.is_up(timeout=x),
    "purge": lambda o, x: o.purge(older_than=x),
    "compare": lambda o, x: o.compare(x),
}


def small(value: Any) -> Any:
    return 1 if isinstance(value, int) and value > 100 else value


FUNCTIONS: dict[str, Callable[[Api, Any], object]] = {
    "servers.add": lambda api, x: servers.add(x, x),
    "servers.get": lambda api, x: servers.get(x),
    "servers.remove": lambda api, x: servers.remove(x),
    "servers.credentials": lambda api, x: servers.credentials(x),
    "servers.credentials(name)": lambda api, x: servers.credentials(servers.Server("http://x"), x),
    "Api(note)": lambda api, x: Api("1.12.7", [], note=x),
    "Api.for_version": lambda api, x: Api.for_version(x),
    "Api.get": lambda api, x: api.get(x),
    "Api.missing": lambda api, x: api.missing(x),
    "Api.lacks": lambda api, x: api.lacks(x),
    "Api.supports": lambda api, x: api.supports(x),
    "Api.diff": lambda api, x: api.diff(x),
    "Changes": lambda api, x: dynorthanc.Changes(x),
    "lint": lambda api, x: lint.lint(x, x),
    "lint_source": lambda api, x: lint.lint_source(x, ["1.12.7"]),
    "openapi": lambda api, x: serving.openapi(x),
    "script": lambda api, x: serving.script(x),
    "make_study": lambda api, x: make_study(small(x), 1, rows=2),
    "make_study(instances)": lambda api, x: make_study(1, small(x), rows=2),
    "make_study(modality)": lambda api, x: make_study(1, 1, 3 if isinstance(x, str) else x, rows=2),
    "to_bytes": lambda api, x: to_bytes(x),
    "sandbox": lambda api, x: sandbox.start(x, config=3),
    "sandbox(database)": lambda api, x: sandbox.start(database=x, plugins=3),
}
"""What takes no client."""


@pytest.fixture
def recorder() -> Iterator[Recorder]:
    with Recorder(lambda got: (200, {}, b'{"Version": "1.12.7"}')) as one:
        yield one


@pytest.mark.server
def test_every_method_takes_any_object_or_says_why_not(
    recorder: Recorder, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(job, "_PATIENCE", 0)
    monkeypatch.setattr(fetch, "_PAUSE", 0)
    chance = random.Random(14)
    with dynorthanc.connect(recorder.url, spec="bundled", retries=0) as o:
        for operation in o.api:
            method = o[operation.name]
            names = [a.keyword for a in operation.arguments if a.name] + [
                "params",
                "json",
                "headers",
                "cookies",
                "self",
            ]
            args = [chance.choice([ID, *OBJECTS]) for _ in operation.of("path")]
            for value in chance.sample(OBJECTS, 12):
                given = {chance.choice(names): value}
                path = [] if chance.random() < 0.5 else args
                assert isinstance(method.check(*path, **given), list)
                try:
                    method(*path, **given, timeout=(5, 5))
                    method.curl(*path, **given)
                except dynorthanc.OrthancError:
                    pass
        for name, call in HELPERS.items():
            for value in OBJECTS:
                try:
                    call(o, value)
                except (dynorthanc.OrthancError, OSError):
                    pass
                except Exception as error:
                    raise AssertionError(f"{name} of {type(value).__name__}") from error
    api = Api.for_version("1.12.7")
    monkeypatch.setattr(servers, "path", lambda: tmp_path / "servers.toml")
    for name, without_client in FUNCTIONS.items():
        for value in OBJECTS:
            try:
                without_client(api, value)
            except (dynorthanc.OrthancError, OSError, SyntaxError):
                pass
            except Exception as error:
                raise AssertionError(f"{name} of {type(value).__name__}") from error
    for value in OBJECTS:
        for place in ("params", "json", "data", "headers"):
            assert isinstance(api.check("POST", "/tools/find", **{place: value}), list)
            assert isinstance(api.check("POST", "/tools/find", **{place: {"Level": value}}), list)


def test_users_objects_mean_what_they_say(server: Sandbox) -> None:
    with dynorthanc.connect(server.url) as o:
        frame = pd.DataFrame({"ID": [ID, ID]})
        assert not o.post_tools_create_archive.check(Resources=frame["ID"])
        assert not o.post_tools_create_archive.check(np.array([ID, ID]))
        assert not o.get_changes.check(limit=np.int64(3), since=np.uint8(0))
        sent = o.post_tools_find.request(
            Level="Study",
            Query={
                "StudyDate": datetime.date(2026, 1, 31),
                "StudyTime": datetime.time(12, 30),
                "PatientID": np.str_("x"),
            },
            Limit=np.int16(5),
        )
        assert json.loads(sent.body)["Query"] == {
            "StudyDate": "20260131",
            "StudyTime": "123000",
            "PatientID": "x",
        }
        assert o.post_tools_find(Level="Study", Query={"StudyDate": pd.Timestamp("2026-01-31")}) == []
        assert o.post_tools_find.check(Level="Study", Query={"PatientID": pd.NA})  # no value is no patient


ANSWERS: list[Any] = [
    None,
    [],
    {},
    5,
    "x",
    True,
    [5],
    [None],
    [{}],
    [[]],
    {"ID": 5},
    [{"ID": 5}],
    [{"ID": ID}],
    [{"ID": ID, "Type": "Study"}],
    [{"ID": ID, "Type": "Series", "MainDicomTags": 5}],
    {"ID": ID, "Type": "Study", "MainDicomTags": []},
    {"Changes": 5},
    {"Changes": [{}], "Done": 1, "Last": "x"},
    {"Count": "x"},
    {"State": 5},
    {"State": "Success", "Content": 5},
    {"a": 5},
    {"Path": "/jobs/1"},
    {"Path": "/jobs/1", "ID": "1"},
    ["x"],
    b"",
    b"\xff\xfe",
    b"{",
    b"[" * 100_000,
]


@pytest.mark.parametrize("status", [408, 429, 500, 503])
def test_long_work_ends_with_a_report_whatever_the_first_answer_is(
    recorder: Recorder, tmp_path: Path, status: int
) -> None:
    recorder.answer = lambda got: (status, {}, b"")
    with dynorthanc.connect(recorder.url, version="1.12.7", spec="bundled", retries=0) as o:
        for what in (ID, o.find("Study", PatientID="x")):
            for to in (tmp_path / "d", tmp_path / "a.zip"):
                with pytest.raises(DownloadFailed) as failed:
                    o.download(what, to, progress=False)
                assert [outcome.id for outcome in failed.value.report.failed] == [""]
            for via in ("http", "peer", "dicom", "transfers"):
                with pytest.raises(CopyFailed) as copied:
                    o.copy_to(o, what, via=via, progress=False)
                assert copied.value.report.failed[0][0] == ""
        recorder.answer = lambda got: (401, {}, b"")
        with pytest.raises(dynorthanc.Unauthorized):  # which only better credentials mend
            o.download(ID, tmp_path / "d", progress=False)


@pytest.mark.server
def test_an_answer_of_another_form_is_said_to_be_one(
    recorder: Recorder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(job, "_PATIENCE", 0)
    monkeypatch.setattr(fetch, "_PAUSE", 0)
    calls: dict[str, Callable[[dynorthanc.Orthanc], Any]] = {
        "find": lambda o: list(o.find("Study", PatientID="x")),
        "find ids": lambda o: list(o.find("Study", PatientID="x", expand=False)),
        "count": lambda o: o.find("Study", PatientID="x").count(),
        "one": lambda o: o.find("Study", PatientID="x").one(),
        "list": lambda o: list(o.iter_studies()),
        "list records": lambda o: list(o.iter_studies(expand=True)),
        "changes": lambda o: list(o.iter_changes()),
        "now": lambda o: o.iter_changes("now"),
        "lookup": lambda o: o.lookup("x"),
        "lookup one": lambda o: o.lookup_one("x"),
        "download": lambda o: o.download(ID, tmp_path / "d", progress=False),
        "download a record": lambda o: o.download({"ID": ID}, tmp_path / "d", level="Series", progress=True),
        "zip": lambda o: o.download([ID, ID], tmp_path / "a.zip", progress=False),
        "copy": lambda o: o.copy_to(o, ID, progress=False),
        "copy to a peer": lambda o: o.copy_to(o, ID, via="peer", progress=False),
        "copy by DICOM": lambda o: o.copy_to(o, ID, via="dicom", progress=False),
        "labels": lambda o: o.labels_of(ID),
        "add labels": lambda o: o.add_labels(ID, "a"),
        "metadata": lambda o: [o.metadata(ID)[name] for name in o.metadata(ID)],
        "update": lambda o: o.metadata(ID).update("1024", lambda old: "x"),
        "attachments": lambda o: list(o.attachments(ID)),
        "job": lambda o: (o.job("1").progress, o.job("1").content, o.job("1").created, o.job("1").error),
        "jobs": lambda o: [one.state for one in o.iter_jobs()],
        "anonymize": lambda o: o.anonymize(ID, level="Study"),
        "split": lambda o: o.split(ID, [ID]),
        "merge": lambda o: o.merge(ID, [ID]),
        "studies": lambda o: o.num_studies,
        "echo": lambda o: o.modality("x").echo(),
        "query": lambda o: o.modality("x").find("Study", PatientID="x"),
        "move": lambda o: o.modality("x").move("Study", "1.2.3"),
        "worklist": lambda o: o.modality("x").worklist(),
        "peer": lambda o: o.peer("x").system(),
        "upload": lambda o: o.upload(b"\0" * 128 + b"DICM", progress=False),
    }
    foreign: list[tuple[str, Any, str]] = []
    for answer in ANSWERS:
        body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()

        def said(got: Got, body: bytes = body) -> Any:
            return (
                200,
                {"Content-Type": "application/json"},
                b'{"Version": "1.12.7"}' if "system" in got.target else body,
            )

        recorder.answer = said
        with dynorthanc.connect(recorder.url, spec="bundled", retries=0) as o:
            for name, call in calls.items():
                try:
                    call(o)
                except dynorthanc.OrthancError:
                    pass
                except Exception as error:  # noqa: BLE001 - all of them are to be seen at once
                    foreign.append((name, answer, f"{type(error).__name__}: {error}"))
    assert not foreign, "\n".join(map(str, foreign))
