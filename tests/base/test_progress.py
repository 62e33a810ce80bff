"""A bar where somebody watches, calls for a program, silence otherwise."""

from __future__ import annotations

import io
import sys

import pytest

from dynorthanc.base.progress import Progress, check, watched


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_callable_hears_what_is_done_of_what_and_what_it_is() -> None:
    heard: list[tuple[float, float | None, str]] = []
    with Progress(lambda *said: heard.append(said), "upload", total=2) as progress:
        progress.add()
        progress.extend(3)
        progress.to(5, label="last")
    assert heard == [(1, 2, "upload"), (1, 5, "upload"), (5, 5, "last")]


def test_what_a_callable_raises_comes_out() -> None:
    def stop(done: float, total: float | None, label: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt), Progress(stop, "upload") as progress:
        progress.add()


def test_an_unknown_total_stays_unknown_when_more_comes() -> None:
    heard: list[float | None] = []
    with Progress(lambda done, total, label: heard.append(total), "upload") as progress:
        progress.extend(5)
        progress.add()
    assert heard == [None]


@pytest.mark.parametrize(
    ("stream", "setting", "shown"),
    [
        (Terminal, None, True),
        (Terminal, False, False),
        (Terminal, True, True),
        (io.StringIO, None, False),
        (io.StringIO, True, True),
    ],
)
def test_a_bar_is_shown_where_somebody_watches_or_when_asked_for(
    monkeypatch: pytest.MonkeyPatch, stream: type[io.StringIO], setting: bool | None, shown: bool
) -> None:
    screen = stream()
    monkeypatch.setattr(sys, "stderr", screen)
    with Progress(setting, "upload", total=4, unit="files") as progress:
        progress.add()
        progress.extend(2)
        progress.add(label="second")
    assert bool(screen.getvalue()) is shown
    if shown:
        assert "second" in screen.getvalue() and "2/6" in screen.getvalue() and " files" in screen.getvalue()


def test_bytes_are_counted_by_thousands_as_in_the_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Terminal()
    monkeypatch.setattr(sys, "stderr", screen)
    with Progress(True, "download", total=4_000_000, unit="B") as progress:
        progress.to(2_000_000)
    assert "2.00M/4.00M" in screen.getvalue()


def test_without_standard_error_nobody_watches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)  # as under pythonw
    assert not watched()


def test_anything_else_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match=r"callable\(done, total, label\), not str"):
        check("yes")
