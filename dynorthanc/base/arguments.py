"""Which arguments a function has, and what is said of one that it hasn't."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from types import FunctionType
from typing import Any

from dynorthanc.base.patterns import pattern
from dynorthanc.base.suggestions import closest, did_you_mean

_VARARGS = 0x04  # as `inspect` has it, which takes its time to load
_STRANGE = pattern(r"unexpected keyword argument '(\w+)'")
_QUOTED = pattern(r"'(\w+)'")
_MISFITS = {
    "() missing ": "missing: {}",
    "() got multiple values ": "given twice: {}",
    "() takes ": "more arguments are given than go without a name",
    "() got some positional-only ": "not to be given by name: {}",
}
"""How Python says that a call is wrong, and we."""


def arguments_of(method: Callable[..., Any]) -> tuple[str, ...]:
    """The names of a function's arguments, but for those that any name may have."""
    code = innermost(method).__code__
    count = code.co_argcount + code.co_kwonlyargcount
    several = [f"*{code.co_varnames[count]}"] if code.co_flags & _VARARGS else []
    names = code.co_varnames[:count]
    return (*names[names[:1] == ("self",) :], *several)


def innermost(method: Any) -> FunctionType:
    """The function below all that was put around it."""
    while hasattr(method, "__wrapped__"):
        method = method.__wrapped__
    return method  # type: ignore[no-any-return]


def unknown(names: Iterable[str], known: Iterable[str]) -> str:
    """What is said of names that no argument has."""
    names, known = list(names), list(known)
    meant = next(filter(None, (closest(name, known) for name in names)), "")
    question = f"; {did_you_mean(meant)}" if meant else ""
    return f"there is no argument {', '.join(names)}; there are {', '.join(known) or 'none'}{question}"


def misfit(error: Exception, function: Callable[..., Any]) -> str:
    """What is wrong with a call of this very function, and not of one within it; else nothing."""
    begin, text = f"{innermost(function).__qualname__}() ", str(error)
    if not isinstance(error, TypeError) or not text.startswith(begin):
        return ""
    known = arguments_of(function)
    if name := _STRANGE.search(text):
        return unknown([name[1]], known)
    wrong = next((said for sign, said in _MISFITS.items() if sign in text), "")
    names = _QUOTED.findall(text)
    others = "" if names == list(known) else f"; there are {', '.join(known)}"
    return f"{wrong.format(', '.join(names))}{others}" if wrong else ""
