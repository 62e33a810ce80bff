"""What is given and can't be looked at is refused; what is somebody's own error stays theirs."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest

import dynorthanc
from dynorthanc.check.given import all_of
from dynorthanc.errors import ValidationError
from tests.recording import Recorder


class Odd:
    def __str__(self) -> str:
        raise RuntimeError("odd")


def test_what_trips_us_is_refused_and_what_is_the_callers_stays_theirs() -> None:
    def broken() -> Iterator[str]:
        yield from ()
        raise KeyError("mine")

    def own(*_: object) -> Any:
        raise ZeroDivisionError("mine")

    with (
        Recorder(lambda got: (200, {}, b"[]")) as recorder,
        dynorthanc.connect(recorder.url, version="1.12.7", spec="bundled") as o,
    ):
        for odd in (Odd(), 10**5000):
            with pytest.raises(
                ValidationError, match=r"^find: .*something given can't be looked at"
            ) as caught:
                o.find(odd)  # type: ignore[arg-type]
            assert caught.value.__cause__ is not None
        assert o.find.__doc__ and "level" in o.find.__doc__
        with pytest.raises(KeyError, match="mine"):
            o.upload(broken(), progress=False)
        with pytest.raises(ZeroDivisionError, match="mine"):
            o.upload(b"\0" * 128 + b"DICM", progress=own)
        with pytest.raises(TypeError, match="unexpected keyword argument"):
            o.supports(nonsense=1)  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="progress is True, False"):  # in words of ours
            o.upload(b"", progress=3)  # type: ignore[arg-type]


def test_what_never_ends_isnt_awaited() -> None:
    assert all_of("find", iter("ab")) == ["a", "b"]
    with pytest.raises(ValidationError, match="labels: more than 1,000,000 items are given"):
        all_of("labels", itertools.repeat("a"))
