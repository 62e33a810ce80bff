"""Measuring in turn: every figure is a ratio of two things measured in the same minutes, on one server."""

from __future__ import annotations

import gc
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from typing import NamedTuple


class Row(NamedTuple):
    """One line of the table."""

    what: str
    rival: str
    server: str
    ratio: float
    noise: float
    """Half the spread between the quartiles of the ratios round by round."""
    target: float | None


def in_turn(
    cases: Mapping[str, Callable[[], object]], rounds: int = 60, calls: int = 20
) -> dict[str, list[float]]:
    """Seconds a call takes, round by round, the cases taking turns in a changing order."""
    for call in cases.values():
        call()
        call()
    seconds: dict[str, list[float]] = {name: [] for name in cases}
    names = list(cases)
    gc.collect()
    gc.disable()
    try:
        for round_number in range(rounds):
            shift = round_number % len(names)
            for name in names[shift:] + names[:shift]:
                call = cases[name]
                started = time.perf_counter()
                for _ in range(calls):
                    call()
                seconds[name].append((time.perf_counter() - started) / calls)
    finally:
        gc.enable()
    return seconds


def ratio(ours: list[float], theirs: list[float]) -> tuple[float, float]:
    """The ratio of the medians, and the noise of the ratios round by round."""
    each = [a / b for a, b in zip(ours, theirs, strict=True)]
    low, _, high = statistics.quantiles(each, n=4)
    return statistics.median(ours) / statistics.median(theirs), (high - low) / 2


def processes(scripts: Mapping[str, str], rounds: int = 15) -> dict[str, list[float]]:
    """Seconds that whole processes take, in turn: name → script."""
    seconds: dict[str, list[float]] = {name: [] for name in scripts}
    # as installed: with the byte code kept that the first run writes
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    for round_number in range(rounds + 1):
        for name, script in scripts.items():
            command = [sys.executable, "-c", script]
            started = time.perf_counter()
            subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
            if round_number:  # the first warms the disk's cache
                seconds[name].append(time.perf_counter() - started)
    return seconds


def table(rows: list[Row]) -> str:
    """Markdown."""
    lines = ["| what | rival | server | ratio | noise | target | |", "|---|---|---|---|---|---|---|"]
    for row in rows:
        target = "" if row.target is None else f"≤ {row.target:g}"
        verdict = "" if row.target is None else ("met" if row.ratio <= row.target else "**missed**")
        figures = f"{row.ratio:.2f} | ± {row.noise:.2f}"
        lines.append(f"| {row.what} | {row.rival} | {row.server} | {figures} | {target} | {verdict} |")
    return "\n".join(lines)
