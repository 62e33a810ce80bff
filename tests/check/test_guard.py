"""What is given and can't be looked at is refused; what is somebody's own error stays theirs."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import pytest

import dynorthanc
from dynorthanc.check.guard import all_of
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
        with pytest.raises(TypeError, match=r"^supports: there is no argument nonsense; there are name$"):
            o.supports(nonsense=1)  # type: ignore[call-arg]
        with pytest.raises(
            TypeError, match=r"^connect: there is no argument auth; there are url, username, "
        ):
            dynorthanc.connect(recorder.url, auth=("a", "b"))  # type: ignore[call-arg]
        with pytest.raises(TypeError, match="progress is True, False"):  # in words of ours
            o.upload(b"", progress=3)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "odd", ["x", float("nan"), True, [1], Odd()], ids=["text", "nan", "flag", "list", "odd"]
)
def test_a_wrong_option_is_refused_by_its_name_before_anything_is_asked(odd: Any) -> None:
    with (
        Recorder() as recorder,
        dynorthanc.connect(recorder.url, version="1.12.7", spec="bundled", retries=0) as o,
    ):
        calls: dict[str, Any] = {
            "idle is": lambda: o.iter_changes(idle=odd),
            "timeout is": lambda: o.wait_until_up(odd),
            "wait is": lambda: dynorthanc.connect(recorder.url, wait=odd),
            "wait: timeout": lambda: dynorthanc.Job(o, "1", {"State": "Running"}).wait(odd),
            "workers is": lambda: o.upload(b"", workers=odd),
            "retries is": lambda: dynorthanc.connect(recorder.url, retries=odd),
            "pool_size is": lambda: dynorthanc.connect(recorder.url, pool_size=[odd]),  # type: ignore[arg-type]
            "validate must be": lambda: dynorthanc.connect(recorder.url, validate=odd),
            "a requirement is": lambda: o.require([odd]),  # type: ignore[arg-type]
            "cert": lambda: dynorthanc.connect(recorder.url, cert=odd),
            "progress is": lambda: o.upload(b"", progress=[odd]),  # type: ignore[arg-type]
        }
        for said, call in calls.items():
            with pytest.raises(ValidationError, match=said):
                call()
        assert not recorder.got


def test_what_never_ends_isnt_awaited() -> None:
    assert all_of("find", iter("ab")) == ["a", "b"]
    with pytest.raises(ValidationError, match="labels: more than 1,000,000 items are given"):
        all_of("labels", itertools.repeat("a"))
