"""Progress of long work: a bar where somebody watches, calls for a program, nothing otherwise."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib.util import find_spec
from types import TracebackType
from typing import Any

Report = Callable[[float, float | None, str], object]
Setting = bool | Report | None


class Progress:
    """Work under way: `add` what is done, `extend` what is known to be ahead; a context manager.

    It belongs to one thread. What a callable raises comes out of `add`, `to` and `extend`.
    """

    def __init__(self, setting: Setting, label: str, total: float | None = None, unit: str = "") -> None:
        self.done: float = 0
        self.total = total
        self.label = label
        self._report: Report | None = None if isinstance(setting, bool) or setting is None else setting
        self._bar: Any = None
        if setting is True or (setting is None and watched()):
            self._bar = _bar(label, total, unit)

    def add(self, amount: float = 1, label: str | None = None) -> None:
        """So much more is done."""
        self.to(self.done + amount, label=label)

    def to(self, done: float, total: float | None = None, label: str | None = None) -> None:
        """So much is done in all, of `total` if that is given."""
        moved = done - self.done
        self.done = done
        self.total = self.total if total is None else total
        self.label = label or self.label
        if self._report is not None:
            self._report(self.done, self.total, self.label)
        if self._bar is not None:
            if self._bar.total != self.total:
                self._bar.total = self.total
                self._bar.refresh()
            if label and label != self._bar.desc.removesuffix(": "):
                self._bar.set_description(label, refresh=False)
            self._bar.update(moved)

    def extend(self, amount: float) -> None:
        """So much more is ahead."""
        if self.total is not None:
            self.to(self.done, self.total + amount)

    def close(self) -> None:
        """Leave the bar as it stands."""
        if self._bar is not None:
            self._bar.close()

    def __enter__(self) -> Progress:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def check(setting: object) -> None:
    """Raise `TypeError` for what is no setting: None, True, False or a callable are."""
    if setting is not None and not isinstance(setting, bool) and not callable(setting):
        raise TypeError(
            f"progress is True, False, None (a bar if somebody watches) or a callable(done, total, label), "
            f"not {type(setting).__name__}"
        )


def watched() -> bool:
    """Whether somebody sees a bar: standard error is a terminal, or this is a notebook."""
    return _in_notebook() or (sys.stderr is not None and sys.stderr.isatty())


def _in_notebook() -> bool:
    ipython = sys.modules.get("IPython")  # a notebook has imported it long ago
    shell = ipython.get_ipython() if ipython is not None and hasattr(ipython, "get_ipython") else None
    return shell is not None and hasattr(shell, "kernel")


def _bar(label: str, total: float | None, unit: str) -> Any:
    notebook = _in_notebook()
    if notebook and find_spec("ipywidgets") is not None:
        from tqdm.notebook import tqdm
    else:
        from tqdm import tqdm  # type: ignore[assignment]
    return tqdm(
        file=sys.stdout if notebook else sys.stderr,  # a notebook shows standard error on red
        total=total,
        desc=label,
        unit=unit if unit in ("B", "%") else f" {unit}",
        unit_scale=unit == "B",  # by thousands, as in the reports
        dynamic_ncols=True,
        bar_format="{l_bar}{bar}| {elapsed}" if unit == "%" else None,  # of percents, no number and no rate
    )
