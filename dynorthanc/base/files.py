"""Files that are whole or not there.

A file has another name until it is whole: no two downloads ever write to the same one. That is the same name
in every run, so that what a killed run left is written over by the next. Whoever writes it holds a lock,
which the system ends with the process. Where somebody else holds it, the file there isn't ours alone, or the
system has no such lock, the file gets a name that nobody else has.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO


class Part:
    """A file on its way to a name, which it gets by `settle`; without that nothing is left of it at the end.

    `usual` is the name it has until then, if nobody else is writing there. `new`: as for `settle` of the
    module. Raises `OSError` of the disk.
    """

    def __init__(self, target: Path, usual: Path | None = None, new: bool = False) -> None:
        from dynorthanc.base.threads import undisturbed  # few calls write a file

        self.target, self._new = target, new
        self._lock: int | None = None
        self._is_ours, self._process = False, os.getpid()
        usual = usual or target.with_name(f".{_stem(target)}.part")
        with undisturbed():  # or Ctrl-C would leave a file that nobody knows
            self._lock = _lock(usual)
            self.path = _other(target) if self._lock is None else usual
            self._is_ours = True

    def __del__(self) -> None:
        # torn by Ctrl-C from whoever was to discard it
        if self._process == os.getpid():  # a forked one has a copy of it
            with contextlib.suppress(OSError):
                self.discard()

    def __enter__(self) -> Part:
        return self

    def __exit__(self, *_: object) -> None:
        self.discard()

    def open(self) -> IO[bytes]:
        """The empty file, with the rights that the user's umask gives to any new file."""
        if self._lock is not None:
            return self.path.open("w+b")
        return self.path.open("x+b")

    def settle(self, like_the_old: bool = False) -> Path:
        """Give the closed file its name (and the rights of the one that had it); return its path."""
        if like_the_old:
            with contextlib.suppress(FileNotFoundError):  # a file that only its owner could read stays so
                self.path.chmod(stat.S_IMODE(self.target.stat().st_mode))
        path = settle(self.path, self.target, self._new)
        self._is_ours = False  # another run may have begun one of the same name
        return path

    def discard(self) -> None:
        """Remove the file if it hasn't got its name, and let go of the lock; again, nothing."""
        if self._is_ours:
            self._is_ours = False
            self.path.unlink(missing_ok=True)
        lock, self._lock = self._lock, None
        if lock is not None:
            os.close(lock)


@contextlib.contextmanager
def arriving(path: Path, usual: Path, new: bool = False) -> Iterator[IO[bytes]]:
    """An empty file that becomes `path` when the block ends well; for the arguments see `Part`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with Part(path, usual, new) as part:
        with part.open() as file:
            yield file
        part.settle()


def forget(path: Path, usual: Path) -> None:
    """Remove what a run that was killed has left beside a whole file, unless somebody writes it now."""
    if os.path.lexists(usual):
        with Part(path, usual):
            pass


def settle(part: Path, path: Path, new: bool) -> Path:
    """Give a file its name. `new`: raise `FileExistsError` if something has got that name meanwhile."""
    if new:
        try:
            os.link(part, path, follow_symlinks=False)
        except FileExistsError:
            raise
        except (OSError, NotImplementedError):  # a file system without hard links
            if os.path.lexists(path):
                raise FileExistsError(errno.EEXIST, "is there already", str(path)) from None
        else:
            part.unlink()
            return path
    return part.replace(path)


def _lock(part: Path) -> int | None:
    """A descriptor that keeps others from writing that file until it is closed; None if it can't be had."""
    if sys.platform == "win32":
        return None
    import fcntl

    try:
        lock = os.open(part, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o666)
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
            is_there = os.fstat(lock)
            if is_there.st_uid == os.geteuid() and os.path.samestat(is_there, part.lstat()):
                if is_there.st_nlink == 1:
                    unless_kept.pop_all()
                    return lock
                part.unlink()  # killed between giving it its name and taking this one away
    return None


def named(name: str | os.PathLike[str]) -> Path:
    """The path of that name; raises `FileNotFoundError` for what can be none."""
    if not os.fspath(name):  # an empty variable isn't meant to be this very folder
        raise FileNotFoundError(errno.ENOENT, "an empty name; '.' is the current folder", "")
    if "\0" in os.fspath(name):
        raise FileNotFoundError(errno.ENOENT, "no file's name holds a NUL", os.fspath(name))
    return Path(name)


_OPEN_ALREADY = re.compile(r"/dev/(stdin|fd/\d+)|/proc/(self|\d+)/fd/\d+")


def opened(path: str | os.PathLike[str]) -> IO[bytes]:
    """A file, opened for reading; a pipe only where it is open already (``/dev/stdin``).

    Raises `OSError` for any other pipe, a socket or a device: opening it, or reading, may take forever.
    """
    kind = stat.S_IFMT(Path(path).stat().st_mode)
    if kind not in (stat.S_IFREG, stat.S_IFDIR) and not _OPEN_ALREADY.fullmatch(os.fspath(path)):
        raise OSError(errno.EINVAL, "a pipe, socket or device, not a file", os.fspath(path))
    return Path(path).open("rb")


def resolved(path: Path) -> Path:
    """The file that a link leads to, which need not exist; raises `OSError` for one that leads nowhere."""
    try:
        return path.resolve()
    except RuntimeError:  # of Python before 3.13
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path)) from None


def check_folder(to: str | os.PathLike[str]) -> None:
    """Raise `FileNotFoundError` when there is no folder to write to: before the server does its work."""
    target = named(to)
    folder = target if os.fspath(to).endswith(("/", os.sep)) else target.parent
    if not target.is_dir() and not folder.absolute().is_dir():
        raise FileNotFoundError(errno.ENOENT, "No such folder", str(folder))


def _other(target: Path) -> Path:
    """A name beside another that nobody else has."""
    return target.with_name(f".{_stem(target)}.{secrets.token_hex(4)}.part")


def _stem(target: Path) -> str:
    return target.name.encode(errors="ignore")[:100].decode(errors="ignore")  # names are limited in bytes


def write_whole(target: Path, content: bytes, new: bool = False) -> Path:
    """Write a file that appears under its name only once it is all there; return its path.

    `new`: as for `settle`.
    """
    with Part(target if new else resolved(target), new=new) as part:
        with part.open() as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        return part.settle(like_the_old=True)
