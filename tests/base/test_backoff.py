"""Once more after a failure, with a pause that doubles."""

import pytest

from dynorthanc.base import backoff


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    slept: list[float] = []
    monkeypatch.setattr(backoff.time, "sleep", slept.append)
    return slept


def failing(times: int) -> list[str]:
    return ["fail"] * times + ["done"]


def test_it_is_tried_until_it_succeeds(pauses: list[float]) -> None:
    left, told = failing(3), []

    def action() -> str:
        one = left.pop(0)
        if one == "fail":
            raise LookupError
        return one

    assert backoff.persist(action, (LookupError,), 3, 0.5, lambda: told.append("again")) == "done"
    assert pauses == [0.5, 1.0, 2.0]
    assert told == ["again"] * 3


def test_the_last_failure_is_raised(pauses: list[float]) -> None:
    def action() -> str:
        raise LookupError

    with pytest.raises(LookupError):
        backoff.persist(action, (LookupError,), 2, 1)
    assert pauses == [1, 2]


def test_another_failure_is_raised_at_once(pauses: list[float]) -> None:
    def action() -> str:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        backoff.persist(action, (LookupError,), 2, 1)
    assert pauses == []
