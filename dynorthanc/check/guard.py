"""Only our errors come out of helpers: what is given and can't be looked at is refused in words.

Helpers ask, compare and write what they are given; an object may raise there whatever it likes, or be of
another kind. What we raise in words of our own stays, as do errors of the caller's own code: a generator, a
function that is called, a file.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from functools import wraps
from itertools import islice
from types import FrameType, FunctionType, TracebackType
from typing import Any, ParamSpec, TypeVar

from dynorthanc.base.patterns import pattern
from dynorthanc.base.problems import shorten
from dynorthanc.base.suggestions import did_you_mean, is_slip
from dynorthanc.check.rules import unlooked
from dynorthanc.errors import OrthancError, ValidationError, WrongType
from dynorthanc.spec import tags

_T = TypeVar("_T")
_R = TypeVar("_R")
_P = ParamSpec("_P")
_OTHERS = (OrthancError, OSError, ImportError, StopIteration, Warning, MemoryError)
"""Errors that aren't of the form of an argument."""
_FORM = (TypeError, ValueError, AttributeError, ArithmeticError, LookupError, RecursionError)
_MAKERS = {"Orthanc": "connect"}
"""How that which makes one of a class is called."""
_INNER = ("send", "open")
"""What others of a class call in turn, with a request that was looked at."""
_MOST = 1_000_000
_LIBRARIES = sys.stdlib_module_names | {"numpy", "pandas", "pydicom"}
_SIGNATURE = pattern(
    r"unexpected keyword argument|multiple values for|missing \d+ required|takes .* positional"
)
"""How Python says that a call itself is wrong, such as one that we pass on."""
_KINDS = {TypeError: WrongType, ValueError: ValidationError}
_ASKED_TO = ("__call__", "__next__", "__enter__", "__exit__")


def refused(error: Exception, call: str) -> ValidationError | None:
    """The error that says that something given can't be looked at; None if `error` says something else."""
    if _is_in_our_words(error):
        return _KINDS[type(error)](call, [str(error)])
    return ValidationError(call, [unlooked(error)]) if _is_of_an_argument(error) else None


def all_of(call: str, several: Iterable[_T]) -> list[_T]:
    """The items as a list. Raises `ValidationError` for more than any call takes: some never end."""
    if not isinstance(several, Iterable):
        raise WrongType(call, [f"several are given as a list, not as {shorten(several)}"])
    found = list(islice(several, _MOST + 1))
    if len(found) > _MOST:
        raise ValidationError(call, [f"more than {_MOST:,} items are given: do they ever end?"])
    return found


def no_tag(name: Any, known: Iterable[str], is_keyword: bool) -> str:
    """Why a name stands for no DICOM tag; empty where it may: a site has tags of its own.

    ``known``: the arguments beside it, one of which may be meant.
    """
    if not isinstance(name, str) or tags.is_tag(name) or tags.meant(name):
        return ""
    plainly = name.replace("_", "")
    meant = next((one for one in known if is_slip(plainly, one.replace("_", ""))), "")
    if meant:
        return f"{name} is no DICOM tag; {did_you_mean(meant)} That is an argument of its own"
    is_strange = is_keyword and not (name[:1].isupper() or name[:1].isdigit())
    return f"{name} is no DICOM tag; other arguments are {', '.join(known)}" if is_strange else ""


def guarded(cls: type[_T]) -> type[_T]:
    """Have what can't be looked at refused by all public methods of a class."""
    for name, member in list(vars(cls).items()):
        is_public = name == "__init__" or not name.startswith("_")
        if isinstance(member, FunctionType) and name in _INNER:
            member.__qualname__ = f"{cls.__name__}.{name}"  # which Python says of a wrong call
        elif isinstance(member, FunctionType) and is_public:
            made = _MAKERS.get(cls.__name__, cls.__name__.lower())
            setattr(cls, name, _guarded(member, made if name == "__init__" else name))
    return cls


def guarded_function(function: Callable[_P, _R]) -> Callable[_P, _R]:
    """The same for a function."""
    return _guarded(function, function.__name__)


def _guarded(function: Callable[..., Any], call: str) -> Callable[..., Any]:
    @wraps(function)
    def checked(*args: Any, **options: Any) -> Any:
        __tracebackhide__ = True
        try:
            return function(*args, **options)
        except Exception as error:
            instead = refused(error, call) or _misfit(error, function, call)
            if function.__name__ == "__init__" and isinstance(instead or error, OrthancError):
                del args, options  # a password may be among them, which tracebacks show that have variables
                error.with_traceback(None)
            if instead is None:
                raise error
            raise instead from error

    return checked


def _misfit(error: Exception, function: Callable[..., Any], call: str) -> WrongType | None:
    """The error that says which arguments there are, where they don't fit."""
    from dynorthanc.base.arguments import misfit

    wrong = misfit(error, function)
    return WrongType(call, [wrong]) if wrong else None


def _is_in_our_words(error: Exception) -> bool:
    """Whether a bare `TypeError` or `ValueError` is what we say ourselves of an argument."""
    last = _steps(error.__traceback__)[-1]
    return type(error) in _KINDS and _module(last).startswith("dynorthanc.") and _is_raised(last)


def _is_of_an_argument(error: Exception) -> bool:
    steps = _steps(error.__traceback__)
    ours = [at for at, step in enumerate(steps) if _module(step).startswith("dynorthanc.")]
    if isinstance(error, _OTHERS) or not ours or len(steps) < 2:  # of one step: the call itself is wrong
        return False
    beyond = steps[ours[-1] + 1 :]
    if not beyond:
        return not _is_raised(steps[-1]) and not _SIGNATURE.search(str(error))
    # such as pathlib, on the way to a method of the object's
    theirs = next((step for step in beyond if _module(step).partition(".")[0] not in _LIBRARIES), None)
    return isinstance(error, _FORM) if theirs is None else _is_of_the_object_itself(theirs.tb_frame)


def _is_of_the_object_itself(frame: FrameType) -> bool:
    """Whether it is what Python itself calls of an object, such as its ``__str__`` or ``__eq__``."""
    code = frame.f_code
    first = frame.f_locals.get(code.co_varnames[0]) if code.co_argcount else None
    return any(
        getattr(member, "__code__", None) is code
        for base in type(first).__mro__
        for name, member in vars(base).items()
        if name.startswith("__") and name.endswith("__") and name not in _ASKED_TO
    )


def _steps(traceback: TracebackType | None) -> list[TracebackType]:
    steps = []
    while traceback is not None:
        steps.append(traceback)
        traceback = traceback.tb_next
    return steps


def _module(step: TracebackType) -> str:
    return str(step.tb_frame.f_globals.get("__name__", ""))


def _is_raised(step: TracebackType) -> bool:
    """Whether it is there that it was raised, by a statement, and nobody has tripped."""
    from opcode import opmap  # a module that few calls need

    return step.tb_frame.f_code.co_code[step.tb_lasti] == opmap["RAISE_VARARGS"]
