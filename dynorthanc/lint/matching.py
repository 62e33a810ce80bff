"""Patterns of `match` statements, laid on what is known of their subject."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any

from dynorthanc.lint.values import DROP, UNKNOWN, PerTarget

_TYPES = {"str": str, "int": int, "bool": bool, "tuple": tuple, "list": list, "float": float}


def is_any(pattern: ast.pattern) -> bool:
    """Whether a pattern takes everything."""
    if isinstance(pattern, ast.MatchOr):
        return any(map(is_any, pattern.patterns))
    return isinstance(pattern, ast.MatchAs) and (pattern.pattern is None or is_any(pattern.pattern))


def fits(pattern: ast.pattern, subject: Any) -> Callable[[str], bool | None]:
    """Whether a pattern takes the subject, by target; None where it can't be told."""

    def told(label: str) -> bool | None:
        value = subject.values[label] if isinstance(subject, PerTarget) else DROP
        return True if is_any(pattern) else None if value is DROP else _takes(pattern, value)

    return told


def captured(pattern: ast.pattern, subject: Any) -> dict[str, Any]:
    """The names that a pattern gives to parts of the subject."""
    if isinstance(pattern, ast.MatchAs):
        inner = {} if pattern.pattern is None else captured(pattern.pattern, subject)
        return {**inner, pattern.name: subject} if pattern.name else inner
    if isinstance(pattern, ast.MatchSequence):
        return _of_sequence(pattern, subject)
    found: dict[str, Any] = {}
    for part in ast.walk(pattern):
        name = getattr(part, "name", None) or getattr(part, "rest", None)
        if isinstance(name, str):
            found[name] = UNKNOWN
    return found


def _of_sequence(pattern: ast.MatchSequence, subject: Any) -> dict[str, Any]:
    split = subject.split() if isinstance(subject, PerTarget) else subject
    parts: list[Any] = split if isinstance(split, list) else []
    is_known = True
    found: dict[str, Any] = {}
    for index, part in enumerate(pattern.patterns):
        if isinstance(part, ast.MatchStar):
            is_known = False  # what comes after it is counted from the other end
            found.update({part.name: UNKNOWN} if part.name else {})
            continue
        found.update(captured(part, parts[index] if is_known and index < len(parts) else UNKNOWN))
    return found


def _takes(pattern: ast.pattern, value: Any) -> bool | None:
    if is_any(pattern):
        return True
    if isinstance(pattern, ast.MatchAs) and pattern.pattern is not None:
        return _takes(pattern.pattern, value)
    if isinstance(pattern, ast.MatchSingleton):
        return value is pattern.value
    if isinstance(pattern, ast.MatchValue):
        return bool(value == pattern.value.value) if isinstance(pattern.value, ast.Constant) else None
    if isinstance(pattern, ast.MatchOr):
        found = [_takes(part, value) for part in pattern.patterns]
        return True if True in found else None if None in found else False
    if isinstance(pattern, ast.MatchSequence):
        return _takes_all(pattern.patterns, value) if isinstance(value, (list, tuple)) else False
    if isinstance(pattern, ast.MatchClass) and isinstance(pattern.cls, ast.Name):
        kind = _TYPES.get(pattern.cls.id)
        if kind is not None and not pattern.kwd_patterns:
            if not isinstance(value, kind) or not pattern.patterns:
                return isinstance(value, kind)
            return _takes(pattern.patterns[0], value)
    return None


def _takes_all(patterns: Sequence[ast.pattern], value: Sequence[Any]) -> bool | None:
    stars = [index for index, part in enumerate(patterns) if isinstance(part, ast.MatchStar)]
    if not stars:
        pairs = list(zip(patterns, value, strict=False))
        if len(patterns) != len(value):
            return False
    else:
        after = len(patterns) - stars[0] - 1
        if len(value) < stars[0] + after:
            return False
        pairs = list(zip(patterns[: stars[0]], value, strict=False))
        pairs += zip(patterns[stars[0] + 1 :], value[len(value) - after :], strict=False)
    found = [_takes(part, one) for part, one in pairs]
    return False if False in found else None if None in found else True
