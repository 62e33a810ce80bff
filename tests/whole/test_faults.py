"""Each fault × each kind of call, on real servers behind the faulty proxy; a table at the end says what came.

Whatever breaks, a call gives the right answer or one of our errors; what has an effect happens at most once;
no half file appears under its final name; and what is reported stored is stored.
"""

from __future__ import annotations

import itertools
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from dynorthanc import connect
from dynorthanc.errors import OrthancError
from dynorthanc.orthanc import Orthanc
from dynorthanc.wire import retries
from fixtures import synthetic_ct
from tests.faultproxy import FAULTS, FaultProxy

VERSIONS = ("1.10.1", "1.13.0")
LIMIT = (2, 0.5)  # seconds, for the broken calls alone: the stalls end by it


@pytest.fixture(scope="module")
def forty() -> list[bytes]:
    return [synthetic_ct.to_bytes(one) for one in synthetic_ct.make_series(slices=40, rows=16)]


class Case:
    """One fault on one server: the client behind the proxy, one beside it that sees the truth."""

    def __init__(
        self, fault: str, proxy: FaultProxy, client: Orthanc, truth: Orthanc, cells: list[Any]
    ) -> None:
        self.fault, self.proxy, self.client, self.truth, self._cells = fault, proxy, client, truth, cells

    def try_(self, call: Callable[[], Any]) -> tuple[str, Any]:
        """What became of a call. Anything but a value or an error of ours isn't caught."""
        try:
            value = call()
        except OrthancError as error:
            assert "\n" not in str(error) and str(error)
            return type(error).__name__, None
        return "right", value

    def broken(
        self, call: Callable[[], Any], times: int, only: Callable[[str, str], bool]
    ) -> tuple[str, Any]:
        self.proxy.seen.clear()
        self.proxy.break_next(self.fault, times, only)
        try:
            return self.try_(call)
        finally:
            self.sent = list(self.proxy.seen)
            self.proxy.heal()

    def note(self, column: str, outcome: str) -> None:
        """Put it into the table that the summary shows."""
        self._cells.append(("cell", ("Faults", f"{self.truth.version} {self.fault}", column, outcome)))


@pytest.fixture(params=zip(sorted(FAULTS), itertools.cycle(VERSIONS)), ids="-".join)
def case(request: pytest.FixtureRequest, servers: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Case]:
    """Each fault; the servers take turns, for it is the line that is broken."""
    fault, version = request.param
    target = servers[version]
    monkeypatch.setattr(retries, "_wait", lambda seconds: time.sleep(min(seconds, 0.02)) or True)
    with (
        FaultProxy(target.url) as proxy,
        connect(target.url) as truth,
        connect(proxy.url, spec="bundled", validate="off") as client,
    ):
        for patient in truth.get_patients():
            truth.delete_patients_id(patient)
        yield Case(fault, proxy, client, truth, request.node.user_properties)


@pytest.mark.parametrize("times", [1, 9], ids=["once", "always"])
def test_get(case: Case, forty: list[bytes], times: int) -> None:
    case.truth.post_instances(forty[0])
    outcome, value = case.broken(
        lambda: case.client.get_statistics(timeout=LIMIT), times, lambda method, target: True
    )
    if outcome == "right":
        assert value["CountInstances"] == 1
    case.note("GET" if times == 1 else "GET, each time", outcome)
    assert len(case.sent) <= 5  # the first, and four more
    assert case.client.get_statistics()["CountInstances"] == 1  # and all is well afterwards


@pytest.mark.parametrize("times", [1, 9], ids=["once", "always"])
def test_post(case: Case, forty: list[bytes], times: int) -> None:
    """Modifying a study makes another one, each time it is done."""
    study = case.truth.post_instances(forty[0])["ParentStudy"]
    outcome, value = case.broken(
        lambda: case.client.post_studies_id_modify(
            study, Replace={"StudyDescription": "x"}, KeepSource=True, timeout=LIMIT
        ),
        times,
        lambda method, target: method == "POST",
    )
    studies = set(case.truth.get_studies())
    assert sum(seen.method == "POST" for seen in case.sent) <= 1 and len(studies) <= 2
    if outcome == "right":
        assert value["ID"] in studies - {study}
    done = f"{outcome}{' (done)' if len(studies) == 2 and outcome != 'right' else ''}"
    case.note("POST" if times == 1 else "POST, each time", done)


def test_forty_instances(case: Case, forty: list[bytes]) -> None:
    claimed: list[str] = []
    outcomes: list[str] = []
    for number, content in enumerate(forty):
        limit = LIMIT if number == 20 else None
        store = lambda content=content, limit=limit: case.client.post_instances(content, timeout=limit)  # noqa: E731
        if number == 20:
            outcome, value = case.broken(store, 3, lambda method, target: method == "POST")
            assert len(case.sent) <= 1
        else:
            outcome, value = case.try_(store)
        outcomes.append(outcome)
        if outcome == "right":
            claimed.append(value["ID"])
    stored = set(case.truth.get_instances())
    assert len(claimed) == len(set(claimed)) and set(claimed) <= stored
    assert all(outcome == "right" for outcome in outcomes[:20] + outcomes[22:])
    assert len(stored) - len(claimed) <= sum(outcome != "right" for outcome in outcomes)
    wrong = [outcome for outcome in outcomes if outcome != "right"]
    case.note("40 instances", f"{len(claimed)} right" + "".join(f", {outcome}" for outcome in wrong))


def test_archive(case: Case, forty: list[bytes], tmp_path: Path) -> None:
    for content in forty[:5]:
        study = case.truth.post_instances(content)["ParentStudy"]
    for times in (1, 9):
        path = tmp_path / f"{times}.zip"
        outcome, _ = case.broken(
            lambda path=path: case.client.stream("GET", f"/studies/{study}/archive", to=path, timeout=LIMIT),
            times,
            lambda method, target: True,
        )
        if outcome == "right":
            with zipfile.ZipFile(path) as archive:
                assert archive.testzip() is None and len(archive.namelist()) == 5
            path.unlink()
        assert not list(tmp_path.iterdir())
        case.note("archive" if times == 1 else "archive, each time", outcome)
