"""What a wrong call does: raise, warn, or pass."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from numbers import Real
from typing import Literal, get_args

from dynorthanc.base.problems import Problem, shorten
from dynorthanc.errors import ValidationError, warn

Mode = Literal["error", "warn", "off"]
"""What a wrong call does."""


MODES = get_args(Mode)


class ValidationWarning(UserWarning):
    """What ``validate="warn"`` says instead of raising `ValidationError`."""


def refuse(route: str, found: list[Problem], mode: str, values: bool) -> None:
    """Raise, warn or let pass, as the mode says; what leads elsewhere or loses data never passes."""
    if not found:
        return
    if mode not in MODES:
        raise ValidationError(route, [no_mode(mode)])
    told = [problem for problem in found if problem.always or (mode == "error" and not problem.warns)]
    if told:
        raise ValidationError(route, told, values)
    if mode != "off":
        lines = "; ".join(p.text(values) for p in found)
        warn(f"{route}: {lines}", ValidationWarning)


def no_mode(given: object) -> str:
    """What is said of what isn't one."""
    return f"validate must be one of {', '.join(MODES)}, not {shorten(given)}"


def seconds(call: str, **given: object) -> None:
    """Raise `ValidationError` for what is neither a number of seconds nor None: nan would never be over."""
    _refuse_others(call, given, _is_time, "seconds")


def _is_time(value: object) -> bool:
    is_number = isinstance(value, Real) and not isinstance(value, bool)
    return value is None or (is_number and (value < _YEARS or value == math.inf))  # type: ignore[operator]


_YEARS = 1e9


def flags(call: str, **given: object) -> None:
    """Raise `ValidationError` for what is to be true or false and is neither: "no" would count as yes."""
    _refuse_others(call, given, _is_flag, "True or False")


def _is_flag(value: object) -> bool:
    return isinstance(value, bool) or type(value).__name__ == "bool_"  # which is NumPy's


def _refuse_others(
    call: str, given: Mapping[str, object], fits: Callable[[object], bool], meant: str
) -> None:
    wrong = [f"{name} is {meant}, not {shorten(value)}" for name, value in given.items() if not fits(value)]
    if wrong:
        raise ValidationError(call, wrong)
