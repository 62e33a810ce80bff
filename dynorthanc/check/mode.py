"""What a wrong call does: raise, warn, or pass."""

from __future__ import annotations

from typing import Literal, get_args

from dynorthanc.base.problems import Problem
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
        raise ValueError(f"validate must be one of {', '.join(MODES)}, not {mode!r}")
    told = found if mode == "error" else [problem for problem in found if problem.always]
    if told:
        raise ValidationError(route, told, values)
    if mode == "warn":
        lines = "; ".join(p.text(values) for p in found)
        warn(f"{route}: {lines}", ValidationWarning)


def flags(call: str, **given: object) -> None:
    """Raise `ValidationError` for what is to be true or false and is neither: "no" would count as yes."""
    wrong = [
        f"{name} is True or False, not {value!r}" for name, value in given.items() if not _is_flag(value)
    ]
    if wrong:
        raise ValidationError(call, wrong)


def _is_flag(value: object) -> bool:
    return isinstance(value, bool) or type(value).__name__ == "bool_"  # which is NumPy's
