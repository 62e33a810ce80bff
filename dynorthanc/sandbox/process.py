"""A program that ends with this process, however this ends, and leaves nothing behind."""

from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

__all__ = ["Account", "Program"]

# Ends the program and its files when this process ends in whatever way, killed included: its pipe closes.
# It is there before the program, which tells its pid and then looks whether all is over: none is overlooked.
_WATCH = (
    'read -r _; : >over; kill -s "$2" -- "-$(cat pid)"; '
    'for _ in 1 2 3 4 5 6 7 8 9; do rm -rf -- "$1" && exit; sleep 1; done'
)
_RUN = 'echo $$ >pid && [ ! -e over ] && exec "$@"'


class Account(NamedTuple):
    """An ordinary user of the machine, for programs that refuse to run as root."""

    user: int
    group: int


class Program:
    """A program in a folder of its own, which goes with it."""

    def __init__(self, folder: Path, *, account: Account | None = None, crash: str = "KILL") -> None:
        """``crash``: the signal that ends it at once; its children get it too."""
        self.folder = folder
        self.process: subprocess.Popen[bytes] | None = None
        self._account = account
        self._crash = crash
        self._watcher: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int | None:
        """Its process, None while it doesn't run."""
        return self.process.pid if self.process and self.process.poll() is None else None

    @property
    def log_file(self) -> Path:
        """What it has written since its last start."""
        return self.folder / "log"

    def start(self, command: Sequence[str], environment: Mapping[str, str]) -> subprocess.Popen[bytes]:
        """Run it."""
        self.process = None
        (self.folder / "pid").unlink(missing_ok=True)  # of the one before
        self._watcher = subprocess.Popen(
            ["/bin/sh", "-c", _WATCH, "sandbox", str(self.folder), self._crash],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
            start_new_session=True,
        )
        with self.log_file.open("wb") as log:
            self.process = subprocess.Popen(
                ["/bin/sh", "-c", _RUN, "sandbox", *command],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=dict(environment),
                cwd=self.folder,
                start_new_session=True,  # Ctrl-C is for the program that uses the server: that stops it
                user=self._account and self._account.user,
                group=self._account and self._account.group,
                extra_groups=[] if self._account else None,
            )
        return self.process

    def end(self, *, orderly: bool, patience: float) -> None:
        """End it: as it wants within so many seconds, or at once."""
        if self.process and self.process.poll() is None:
            if orderly:
                self.process.terminate()
                try:
                    self.process.wait(patience)
                except subprocess.TimeoutExpired:
                    self._kill()
            else:
                self._kill()
            self.process.wait()
        if self._watcher:
            # Not before the program has ended, and not by closing its pipe: that would set it off. But where
            # Ctrl-C came while the program was being started, nobody else knows its process.
            if self.process:
                self._watcher.kill()
            if self._watcher.stdin:
                self._watcher.stdin.close()
            self._watcher.wait()
            self._watcher = None

    def _kill(self) -> None:
        assert self.process is not None
        os.killpg(self.process.pid, signal.Signals[f"SIG{self._crash}"])  # it leads a group: see `start`
