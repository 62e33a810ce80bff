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
    """Raise, warn or let pass, as the mode says; a path that leads elsewhere never passes."""
    if not found:
        return
    if mode not in MODES:
        raise ValueError(f"validate must be one of {', '.join(MODES)}, not {mode!r}")
    always = [
        p
        for p in found
        if p.where == "path" or (p.where == "header" and p.kind == "value") or p.kind == "conflict"
    ]
    told = found if mode == "error" else always
    if told:
        raise ValidationError(route, told, values)
    if mode == "warn":
        lines = "; ".join(p.text(values) for p in found)
        warn(f"{route}: {lines}", ValidationWarning)
