"""What a call costs in work, counted and not timed, so that a slow machine can't hide a regression."""

import gc
import sys
import tracemalloc
from pathlib import Path

import pytest

import dynorthanc
from dynorthanc import connect

PACKAGE = str(Path(dynorthanc.__file__).parent)  # its name alone may be that of any folder above
BODY = {
    "Level": "Study",
    "Query": {"PatientID": "*"},
    "Expand": True,
    "Limit": 10,
    "Since": 0,
    "CaseSensitive": False,
    "Full": False,
    "Short": False,
}

SECOND_PIECE = 4
"""Functions entered where the body comes after the head, by itself."""


def own_calls(call):
    """How many functions of this package a call enters."""
    entered = []

    def watch(frame, event, _):
        if event == "call" and frame.f_code.co_filename.startswith(PACKAGE):
            entered.append(f"{Path(frame.f_code.co_filename).stem}.{frame.f_code.co_name}")

    sys.setprofile(watch)
    try:
        call()
    finally:
        sys.setprofile(None)
    return entered


@pytest.fixture
def client(servers):
    with connect(servers["1.13.0"].url) as connected:
        yield connected


def test_a_checked_get_enters_few_functions(client):
    client.get_tools_now()
    assert len(own_calls(client.get_tools_now)) <= 35 + SECOND_PIECE


def test_a_get_with_parameters_enters_a_bounded_number_of_functions(client):
    client.get_studies(expand=True, since=0, limit=5)
    assert len(own_calls(lambda: client.get_studies(expand=True, since=0, limit=5))) <= 90 + SECOND_PIECE


def test_the_check_of_eight_fields_stays_small(client):
    client.post_tools_find.check(**BODY)
    entered = own_calls(lambda: client.post_tools_find.check(**BODY))
    assert len(entered) <= 116
    assert "schema.problems" not in entered  # what is plainly right needs no schema validator


def test_a_call_leaves_nothing_behind(client):
    for _ in range(1100):  # Python 3.10 keeps a cache for what has run 1,024 times
        client.get_studies(expand=True)
    # a connection that is made anew meanwhile is kept once, what leaks is kept each time
    assert any(kept_of(lambda: client.get_studies(expand=True)) < 200 * 16 for _ in range(3))


def kept_of(call):
    """Bytes that are still held after 200 calls."""
    tracemalloc.start()
    before = tracemalloc.take_snapshot()
    for _ in range(200):
        call()
    gc.collect()  # what waits for it isn't kept
    after = tracemalloc.take_snapshot()
    tracemalloc.stop()
    ours = [d for d in after.compare_to(before, "filename") if d.traceback[0].filename.startswith(PACKAGE)]
    return sum(d.size_diff for d in ours)


def test_a_further_client_of_a_known_version_is_small(servers):
    url = servers["1.13.0"].url
    first = [connect(url) for _ in range(3)]
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    more = [connect(url) for _ in range(20)]
    taken = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert taken / len(more) <= 60 * 1024
    assert len({id(client.api) for client in first + more}) == 1
