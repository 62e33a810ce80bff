"""The command line `dynorthanc`: every route of a server as a command, and what goes around them.

`main` is the program. Its parts: `registry` (the commands there are), `app` (finds the command meant),
`routes` (commands made from a server's description), `connection` and `servers` (which server, which
credentials), `output` (how an answer is shown), `exits` (how it ends).
"""

from __future__ import annotations

from collections.abc import Sequence

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the program with `arguments` (default: the process's own) and exit with its code."""
    import atexit
    import signal
    import sys

    from dynorthanc.cli.app import app
    from dynorthanc.cli.exits import run

    code = run(app, arguments)
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        # Ctrl-C while the interpreter ends: ended by it, and no traceback of whatever was being cleaned up
        atexit.register(signal.signal, signal.SIGINT, signal.SIG_DFL)
    sys.exit(code)
