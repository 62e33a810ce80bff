"""When bodies go compressed: as told, else where what has arrived shows that it is faster."""

from __future__ import annotations

import pickle

import pytest

from dynorthanc.wire import compression
from dynorthanc.wire.compression import Compression

SIZE = 500_000


def decided(monkeypatch: pytest.MonkeyPatch, plain: float, packed: float, size: int = SIZE) -> bool:
    """What is found out of a line over which so many bytes a second arrive, eight bodies at once."""
    now = 0.0
    monkeypatch.setattr(compression, "perf_counter", lambda: now)
    found = Compression(None, 8)
    for _ in range(60):
        is_packed = found.wants(size)
        now += size / (packed if is_packed else plain)
        found.took(is_packed, size)
    return found.wants(size)


def test_a_thin_line_is_seen_and_a_good_one_too(monkeypatch: pytest.MonkeyPatch) -> None:
    assert decided(monkeypatch, plain=1e6, packed=2.6e6)
    assert decided(monkeypatch, plain=10e6, packed=25e6)
    assert not decided(monkeypatch, plain=10e6, packed=10e6)  # what hardly shrinks
    assert not decided(monkeypatch, plain=100e6, packed=300e6)  # not even tried
    assert not decided(monkeypatch, plain=1e6, packed=3e6, size=1000)  # the line's delay, and not its width


def test_what_was_told_is_done_and_travels() -> None:
    for wanted in (True, False):
        assert pickle.loads(pickle.dumps(Compression(wanted))).wants(1) is wanted
