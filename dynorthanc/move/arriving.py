"""The file an image is written to before it has its name; no two downloads ever write to the same one.

It has the same name in every run, so that what a killed run left is written over by the next. Whoever writes
it holds a lock, which the system ends with the process. Where somebody else holds it, or the system has no
such lock, the file gets a name that nobody else has.
"""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from dynorthanc.wire.download import part_of


@contextlib.contextmanager
def arriving(path: Path, usual: Path) -> Iterator[IO[bytes]]:
    """An empty file that becomes `path` when the block ends well, and is removed when it doesn't.

    `usual` is the name it has until then, if nobody else is writing there. Raises `OSError` of the disk.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = _lock(usual)
    part = part_of(path) if lock is None else usual
    try:
        with part.open("xb" if lock is None else "wb") as file:
            yield file
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    finally:
        if lock is not None:
            os.close(lock)


def _lock(part: Path) -> int | None:
    """A descriptor that keeps others from writing that file until it is closed; None if it can't be had."""
    if sys.platform == "win32":
        return None
    import fcntl

    try:
        lock = os.open(part, os.O_RDWR | os.O_CREAT, 0o666)
    except OSError:  # another user's
        return None
    with contextlib.ExitStack() as unless_kept:
        unless_kept.callback(os.close, lock)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return None
        except OSError:  # a file system without locks, where nobody holds one either
            part.unlink(missing_ok=True)
            return None
        with contextlib.suppress(FileNotFoundError):
            # the one who had it may have given the file its true name since it was opened here
            if os.path.samestat(os.fstat(lock), part.lstat()):
                unless_kept.pop_all()
                return lock
    return None
