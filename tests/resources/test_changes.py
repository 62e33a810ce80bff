"""The changes of four real servers, as an iterator: complete, in order, across restarts."""

from __future__ import annotations

import itertools
import logging
import threading
import time
import tracemalloc

import pytest

import dynorthanc
from dynorthanc.errors import IncompleteAnswer, OrthancError, ValidationError
from dynorthanc.resources import changes
from fixtures import synthetic_ct


def store(o, patient: str, slices: int = 2) -> None:
    for image in synthetic_ct.make_series(patient, slices=slices, rows=8):
        o.post_instances(synthetic_ct.to_bytes(image))


@pytest.fixture
def o(server):
    with dynorthanc.connect(server.url) as client:
        client.DELETE("/changes")
        yield client


def test_all_changes_come_in_order_with_a_position(o):
    store(o, "C1", 3)
    expected = o.GET("/changes", {"since": 0, "limit": 1000})["Changes"]
    assert len(expected) >= 6
    for page in (1, 2, 1000):
        log = o.iter_changes(page=page)
        numbers = []
        for change in log:
            assert log.position == change["Seq"]
            numbers.append(change["Seq"])
        assert numbers == [change["Seq"] for change in expected]
        assert next(log, None) is None
    middle = expected[2]["Seq"]
    assert [c["Seq"] for c in o.iter_changes(since=middle)] == [c["Seq"] for c in expected[3:]]


def test_a_log_that_gives_the_same_again_has_an_end(o, monkeypatch):
    store(o, "C1", 1)
    log = o.iter_changes(page=2)
    again = o.get_changes(limit=2, since=0)
    monkeypatch.setattr(log, "_method", lambda **_: again)
    assert [next(log)["Seq"], next(log)["Seq"]] == [change["Seq"] for change in again["Changes"]]
    with pytest.raises(IncompleteAnswer, match="isn't after"):
        next(log)


def test_an_exhausted_log_goes_on_when_there_is_more(o):
    log = o.iter_changes(since="now")
    assert list(log) == []
    store(o, "C2", 1)
    assert {change["ChangeType"] for change in log} >= {"NewInstance", "NewPatient"}


def test_types_are_filtered_on_every_version(o):
    store(o, "C3", 4)
    for page in (1, 3, 1000):
        log = o.iter_changes(types=["NewPatient", "NewStudy"], page=page)
        assert sorted(change["ChangeType"] for change in log) == ["NewPatient", "NewStudy"]
        assert list(log) == []
    assert [c["ChangeType"] for c in o.iter_changes(types="NewSeries")] == ["NewSeries"]
    assert len(list(o.iter_changes(types="All"))) == len(list(o.iter_changes()))


def test_a_place_kept_in_a_file_moves_on_when_a_change_was_dealt_with(servers, tmp_path):
    place = tmp_path / "place"
    with dynorthanc.connect(servers["1.13.0"].url) as o:
        log = o.iter_changes("now", kept_in=place)
        begun = int(place.read_text())  # before anything happens
        store(o, "C7", 2)
        first, second = next(log), next(log)
        assert int(place.read_text()) == first["Seq"] > begun
        assert next(o.iter_changes(kept_in=place)) == second  # whose work was broken off
        *_, last = o.iter_changes(kept_in=place)
        assert list(o.iter_changes(kept_in=place)) == []
        assert int(place.read_text()) == last["Seq"]


@pytest.mark.parametrize("text", ["", "x", "-1", "1.5", "9" * 30, '{"position": 3}'])
def test_a_file_that_holds_no_place_is_told(servers, tmp_path, text):
    (tmp_path / "place").write_text(text)
    with dynorthanc.connect(servers["1.13.0"].url) as o:
        with pytest.raises(ValidationError, match="place holds no position"):
            o.iter_changes(kept_in=tmp_path / "place")
        with pytest.raises(FileNotFoundError):
            o.iter_changes(kept_in=tmp_path / "nowhere" / "place")


def test_a_misspelt_type_is_refused_instead_of_waited_for(o):
    with pytest.raises(ValidationError, match="did you mean StableStudy"):
        o.iter_changes(types="StableStudys")
    for since in (-1, "yesterday", True):
        with pytest.raises(ValidationError, match="since"):
            o.iter_changes(since=since)
    for page in (0, "5", True):
        with pytest.raises(ValidationError, match="page is a number from 1"):
            o.iter_changes(page=page)


def test_a_log_that_was_begun_anew_is_noticed(o):
    store(o, "C4", 1)
    with pytest.raises(OrthancError, match="begun anew"):
        list(o.iter_changes(since=10_000_000))


def test_one_request_for_each_page(o, caplog):
    store(o, "C5", 8)
    total = len(list(o.iter_changes()))
    with caplog.at_level(logging.DEBUG, logger="dynorthanc"):
        assert len(list(o.iter_changes(page=5))) == total
    requests = [r for r in caplog.records if r.getMessage().startswith("GET /changes: 200")]
    assert len(requests) in (total // 5, total // 5 + 1)


@pytest.mark.parametrize("version", ["1.9.1", "1.13.0"])
def test_following_survives_a_killed_server(new_server, version, monkeypatch):
    monkeypatch.setattr(changes, "_LONGEST", 0.3)
    server = new_server(version)
    with dynorthanc.connect(server.url) as o:
        store(o, "C6")
        got: list[dict] = []
        log = o.iter_changes(follow=True, types="NewPatient", idle=120)

        def follow() -> None:
            for change in log:
                got.append(change)
                if len(got) == 2:
                    break

        reader = threading.Thread(target=follow)
        reader.start()
        while len(got) < 1:
            time.sleep(0.05)
        server.kill()
        time.sleep(0.6)
        assert reader.is_alive()
        server.restart()
        store(o, "C7")
        reader.join(60)
        assert not reader.is_alive()
        assert [change["ChangeType"] for change in got] == ["NewPatient", "NewPatient"]
        position = log.position
    with dynorthanc.connect(server.url) as o:  # the script's own restart
        later = o.iter_changes(since=position, types="NewPatient")
        assert list(later) == []
        assert list(o.iter_changes(since=position, types="NewPatient", follow=True, idle=0.1)) == []
        store(o, "C8")
        assert len(list(later)) == 1


def test_without_following_an_error_is_told(new_server):
    server = new_server("1.12.7")
    with dynorthanc.connect(server.url) as o:
        log = o.iter_changes()
        server.kill()
        with pytest.raises(dynorthanc.ConnectError):
            list(log)


def test_pauses_grow_and_avoid_the_second_at_which_connections_close():
    pauses = [changes._jittered(0.05 * n) for n in range(200) for _ in range(20)]
    assert not [pause for pause in pauses if 0.8 < pause < 1.2]


class LongLog:
    """Stands for the method of a server with many changes."""

    def __init__(self, count: int) -> None:
        self.count = count
        self.requests = 0

    def __call__(self, since: int, limit: int):
        self.requests += 1
        end = min(since + limit, self.count)
        rows = [{"Seq": n, "ChangeType": "NewInstance"} for n in range(since + 1, end + 1)]
        return {"Changes": rows, "Done": end == self.count, "Last": end}


def test_a_long_log_takes_the_memory_of_a_page(o):
    log = o.iter_changes(page=1000)
    log._method = LongLog(50_000)
    tracemalloc.start()
    count = sum(1 for _ in log)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (count, log.position, log._method.requests) == (50_000, 50_000, 50)
    assert peak < 2 << 20
    log = o.iter_changes()
    log._method = LongLog(50_000)
    assert [change["Seq"] for change in log] == list(range(1, 50_001))
    assert log._method.requests == 2  # the second of as many as 4 MB hold


class BusyLog:
    """Stands for a server whose database is written to and deleted from: each second number is missing."""

    def __init__(self) -> None:
        self.newest, self.now = 7, 0.0

    def __call__(self, since: int, limit: int):
        self.newest += 4
        numbers = range(since | 1, self.newest, 2)
        rows = [
            {"Seq": n, "ChangeType": "NewInstance", "Date": "20260101T000000"} for n in numbers if n > since
        ]
        return {"Changes": rows[:limit], "Done": len(rows) <= limit, "Last": self.newest}

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.mark.parametrize("page", [6, None])
def test_missing_numbers_are_waited_for_together_and_an_end_is_the_end_at_that_time(o, monkeypatch, page):
    monkeypatch.setattr(changes, "SQLITE", "none of these")
    log = o.iter_changes(page=page)
    log._method = busy = BusyLog()
    monkeypatch.setattr(changes, "time", busy)
    assert [change["Seq"] for change in itertools.islice(log, 50)] == [1, 3, 5, 7, 9]
    assert busy.now < changes._LATEST + 2 * changes._SHORTEST
    assert next(log)["Seq"] == 11  # asked again, it looks again
