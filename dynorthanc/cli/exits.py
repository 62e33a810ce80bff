"""How the program ends: exit codes, and one clear message for whatever went wrong."""

from __future__ import annotations

import os
import re
import sys
import warnings
from collections.abc import Callable, Sequence
from typing import Any

import click

from dynorthanc.base.method_names import command_name
from dynorthanc.base.text import printable

_CALLED = re.compile(r"\b(?:get|post|put|delete)_[a-z_]+(?:\(\))?|\b[a-z_]+\(\)")
_OF_PYTHON = re.compile(r" \((?:str|int|float|bool|list|dict)\)(?= is not )|; or give datetime\.\w+")
_OF_A_RANGE = re.compile(r"a valid (integer|float)( range)?\b")
_A = {"integer": "an integer", "float": "a number"}
_COMMAND_OF = {"lookup_one()": "lookup"}

OK, UNEXPECTED, USAGE, REDIRECTED, REFUSED, FAILED, UNREACHABLE, TIMED_OUT, INCOMPLETE, PARTLY = range(10)
INTERRUPTED, PIPE_CLOSED = 130, 141

CODES = {
    OK: "all went well",
    UNEXPECTED: "something unexpected, such as a full disk",
    USAGE: "wrong usage, or a call that this server can't honour; nothing was sent",
    REDIRECTED: "HTTP 3xx: the server points elsewhere",
    REFUSED: "HTTP 4xx: refused, not found, wrong credentials",
    FAILED: "HTTP 5xx: the server failed",
    UNREACHABLE: "no connection, or TLS failed",
    TIMED_OUT: "no answer in time",
    INCOMPLETE: "the answer ended too early",
    PARTLY: "some files weren't uploaded or downloaded, or are missing; the report says which",
    INTERRUPTED: "interrupted (Ctrl-C)",
    PIPE_CLOSED: "the reader of the output went away",
}
"""Every exit code and what it means."""


def code_of(error: BaseException) -> int:
    """The exit code for an error."""
    from dynorthanc import errors, servers

    if isinstance(error, errors.HTTPError):
        return {3: REDIRECTED, 4: REFUSED, 5: FAILED}.get(error.status // 100, UNEXPECTED)
    kinds: list[tuple[type[BaseException] | tuple[type[BaseException], ...], int]] = [
        ((errors.ValidationError, errors.UnsupportedRouteError, errors.InvalidAddress), USAGE),
        (servers.ConfigError, USAGE),
        (errors.ConnectError, UNREACHABLE),
        (errors.Timeout, TIMED_OUT),
        (errors.IncompleteAnswer, INCOMPLETE),
        ((KeyboardInterrupt, EOFError, click.exceptions.Abort), INTERRUPTED),
        (BrokenPipeError, PIPE_CLOSED),
    ]
    if isinstance(error, errors.OrthancError) and isinstance(error, LookupError):
        return REFUSED  # nothing of that id, or more than one
    return next((code for kind, code in kinds if isinstance(error, kind)), UNEXPECTED)


def run(app: click.Command, arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; errors are told on stderr."""
    warnings.showwarning = _shown_once()
    if sys.stdout is None:
        click.echo("Error: standard output is closed; nothing was sent", err=True)
        return USAGE
    try:
        code = app.main(arguments, prog_name="dynorthanc", standalone_mode=False)
        sys.stdout.flush()
    except click.exceptions.Exit as end:
        return end.exit_code
    except SystemExit:
        if type(sys.stdout).__name__.endswith("PacifyFlushWrapper"):  # click's way with a closed pipe
            return PIPE_CLOSED
        raise
    except click.ClickException as error:
        vars(error)["message"] = _OF_A_RANGE.sub(lambda kind: _A[kind[1]], error.message)
        error.show()
        return error.exit_code
    except (Exception, KeyboardInterrupt, click.exceptions.Abort) as error:  # noqa: BLE001 - the outermost
        return _tell(error)
    return code if isinstance(code, int) else OK


def _tell(error: BaseException) -> int:
    code = code_of(error)
    if code == PIPE_CLOSED:
        # the interpreter flushes stdout once more at its end, which must not fail again
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return code
    if code == INTERRUPTED:
        said = str(error.__cause__ or error)  # click has put its own around it
        click.echo(f"Interrupted. {said}".rstrip(), err=True)
        return code
    if os.environ.get("DYNORTHANC_DEBUG"):
        import traceback

        traceback.print_exception(error)
    click.echo(f"Error: {_text(error)}", err=True)
    return code


def _text(error: BaseException) -> str:
    from dynorthanc.errors import OrthancError, Unauthorized

    if isinstance(error, Unauthorized):
        way = "give --username NAME after the server, and the password in ORTHANC_PASSWORD"
        return printable(f"{error}; {way}")
    if isinstance(error, OrthancError):
        return printable(in_commands(str(error)))
    if isinstance(error, OSError) and str(error):  # one of ours has a text alone
        said = error.strerror or str(error)
        return printable(f"{said}: {error.filename}" if error.filename else said)
    hint = "DYNORTHANC_DEBUG=1 shows where it happened"
    return printable(f"unexpected {type(error).__name__}: {error} ({hint})")


def in_commands(text: str) -> str:
    """A message with the commands of what it calls by the names of methods, and without Python's types."""
    text = _OF_PYTHON.sub("", text.replace("body Query.", ""))  # a tag is given as it is
    return _CALLED.sub(lambda found: _COMMAND_OF.get(found[0], command_name(found[0].rstrip("()"))), text)


def _shown_once() -> Callable[..., None]:
    """Tell each warning once; that a certificate isn't verified comes with every request."""
    told: set[str] = set()

    def show(message: Any, *_: Any, **__: Any) -> None:
        if str(message) not in told:
            told.add(str(message))
            click.echo(f"Warning: {message}", err=True)

    return show
