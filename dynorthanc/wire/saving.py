"""Answers that go to a file: whole under their name, or not there at all.

The bytes go to a temporary file beside the target, which takes the target's name only when everything has
come and looks right: the announced length, the end of a ZIP (Orthanc's archives come without a length, and
one that was cut off would pass for complete), the MD5 that Orthanc keeps for an attachment.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO

import requests

from dynorthanc.base.backoff import persist
from dynorthanc.base.filenames import safe_name
from dynorthanc.base.files import Part, check_folder, resolved
from dynorthanc.base.zipend import why_damaged, why_not_whole
from dynorthanc.errors import ConnectError, IncompleteAnswer, ValidationError
from dynorthanc.wire.completeness import OTHER, TAIL, ends_with_connection, told_md5, why_cut, why_cut_large
from dynorthanc.wire.failures import error_from
from dynorthanc.wire.reading import chunks
from dynorthanc.wire.room import Room

_LOOKED_AT = 1 << 28  # bytes of an answer without a length, whose end is looked at in memory
_PAUSE = 0.25  # seconds before the first retry, doubled each time

Progress = Callable[[int, int | None], object]


def save(
    open_at: Callable[[int], requests.Response],
    to: str | os.PathLike[str],
    *,
    template: str = "",
    expected_length: int | None = None,
    md5: str | None = None,
    resume: bool = False,
    retries: int = 0,
    progress: Progress | None = None,
    name: str = "download",
    kind: str = "",
    check: Callable[[IO[bytes]], None] | None = None,
    limit: int | None = None,
) -> Path:
    """Save an answer to `to` and return its path; a folder takes the name the server proposes, else `name`.

    `open_at(start)` sends the request, streamed and without compression, and returns the response; with
    `start` above 0 it asks for the bytes from there on, which it is asked to do only if `resume` is set.
    `retries`: how often a broken transfer is taken up again (from its beginning without `resume`).
    `expected_length` in bytes and `md5` in hex are checked if given; `kind` is the media type that should
    come: a ZIP is checked even if something on the way has renamed it. `check` gets the open file once it is
    whole, and raises what it has against it; if its attribute `unpacks` is true, it unpacks a ZIP, so that
    nothing else has to. `progress(received, total or None)` is called after each piece.
    `limit`: the bytes that it may have, where that isn't to be what the disk has room for (see `Room`).
    Raises `IncompleteAnswer`, `AnswerTooLarge`, `ConnectError`, `Timeout`, `HTTPError`, or `OSError` of the
    disk. Then nothing is left behind, and an older file of that name is as it was. A folder's file isn't
    replaced: the name is the server's choice, so `FileExistsError`.
    """
    check_folder(to)
    part: _Part | None = None

    def take() -> Path:
        nonlocal part
        if part is None:
            response = open_at(0)
            with contextlib.ExitStack() as until_taken:
                until_taken.callback(response.close)
                _check_status(response, template)
                target, new = _target(Path(to), response, name)
                room = Room(target.parent, limit, response.request.method or "", template)
                part = _Part(target, expected_length, md5, template, kind, new, room)
                until_taken.pop_all()
            part.take(response, progress)
        elif not part.complete:
            part.take(open_at(part.received if resume and part.resumable else 0), progress)
        part.check(check)
        return part.finish()

    try:
        return persist(take, (ConnectError, IncompleteAnswer), retries, _PAUSE)
    finally:
        if part is not None:
            part.discard()


class _Part:
    """The temporary file and what is known of what should come."""

    def __init__(
        self,
        target: Path,
        expected: int | None,
        md5: str | None,
        template: str,
        kind: str,
        new: bool,
        room: Room,
    ) -> None:
        self._expected = expected
        self._md5, self._given = md5, md5
        self._template, self._room = template, room
        self._promised = self._kind = kind
        self._tag = ""
        self._headers: Mapping[str, str] = {}
        self._is_open = False
        self.received = 0
        self.length = expected
        self.resumable = False
        self._hash = hashlib.md5(usedforsecurity=False)
        self._part = Part(target, new=new)
        self._file = self._part.open()

    @property
    def complete(self) -> bool:
        """Whether all the bytes are here (the connection may have broken after the last)."""
        return self.resumable and self.received == self.length

    def take(self, response: requests.Response, progress: Progress | None) -> None:
        """Write what comes, after what is here already if the answer is the rest of it."""
        with response:
            _check_status(response, self._template)
            self._begin(response)
            for piece in chunks(response, self._template):
                self._file.write(piece)
                if self._md5:
                    self._hash.update(piece)
                self.received += len(piece)
                if not self.resumable:
                    self._room.came(self.received)
                if progress is not None:
                    progress(self.received, self.length)

    def _begin(self, response: requests.Response) -> None:
        headers = response.headers
        plain = headers.get("Content-Encoding", "identity").lower() == "identity"
        tag = headers.get("ETag", "")
        if response.status_code == 206 and self.received:  # else it's the caller's own range, a whole for us
            if not (plain and self._continues(headers.get("Content-Range", ""))):
                raise self._broken("the server sent another part than the one asked for")
            if tag != self._tag and tag and self._tag:
                raise self._broken("it has changed meanwhile")
            return
        self._restart()
        if response.status_code == 206 and "Range" not in response.request.headers:
            raise self._broken("the server sent a part of it, unasked")
        self._tag = tag
        announced = headers.get("Content-Length", "")
        if announced.isascii() and announced.isdigit() and plain:
            self.length = int(announced)
            self.resumable = True
            self._room.told(self.length)
            if self._expected not in (None, self.length):
                raise self._broken(f"{self.length} bytes announced, {self._expected} expected")
        self._headers, self._is_open = headers, ends_with_connection(response)
        self._md5 = self._given or ("" if response.status_code == 206 else told_md5(headers, self._template))
        self._kind = self._promised or headers.get("Content-Type", "").partition(";")[0].strip().lower()

    def _continues(self, content_range: str) -> bool:
        found = re.fullmatch(r"bytes (\d+)-(\d+)/(\d+|\*)", content_range.strip())
        if found is None or int(found[1]) != self.received:
            return False
        if found[3] == "*":
            return self.length == int(found[2]) + 1
        return self.length == int(found[3])

    def _restart(self) -> None:
        self._file.seek(0)
        self._file.truncate()
        self.received = 0
        self.length = self._expected
        self.resumable = False
        self._hash = hashlib.md5(usedforsecurity=False)

    def check(self, further: Callable[[IO[bytes]], None] | None) -> None:
        """Raise `IncompleteAnswer` if it isn't whole; the next attempt begins at the beginning."""
        if self.length is not None and self.received != self.length:
            raise self._broken(f"{self.received} of {self.length} bytes came")
        if self._md5 and self._hash.hexdigest() != self._md5.lower():
            raise self._broken(OTHER)
        self._file.flush()
        if self._kind == "application/zip":
            reason = why_not_whole(self._file, self.received)
            if not reason and not getattr(further, "unpacks", False):
                reason = why_damaged(self._file, self.received)
            if reason:
                raise self._broken(reason)
        elif not self.received or self.length is None:
            reason = self._why_cut()
            if reason:
                raise self._broken(reason)
        if further is not None:
            further(self._file)

    def _why_cut(self) -> str:
        if self.received <= _LOOKED_AT:
            self._file.seek(0)
            return why_cut(self._file.read(), self._headers, (), self._is_open)
        before = self._file.seek(self.received - TAIL)
        return why_cut_large(self._file.read(), before, self._headers, (), self._is_open)

    def _broken(self, why: str) -> IncompleteAnswer:
        self.resumable = False
        return IncompleteAnswer(
            f"GET {self._template or '(some path)'}: the download isn't whole: {why}", template=self._template
        )

    def finish(self) -> Path:
        """Give it its name."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        try:
            return self._part.settle(like_the_old=True)
        except FileExistsError:
            raise _there(self._part.target) from None

    def discard(self) -> None:
        """Remove the temporary file, if it is still one."""
        try:
            self._file.close()  # which writes what is still to be written, and fails on a full disk
        finally:
            self._part.discard()


def _check_status(response: requests.Response, template: str) -> None:
    if response.status_code not in (200, 206):
        request = response.request
        raise error_from(response, request.method or "", request.path_url, template or None)


def _target(to: Path, response: requests.Response, fallback: str) -> tuple[Path, bool]:
    """The file to write, and whether it must be a new one."""
    if to.is_dir():
        target = to / _name(response, fallback)
        if target.exists() or target.is_symlink():
            raise _there(target)
        return target, True
    if to.exists() and not to.is_file():
        raise ValidationError("download", [f"{to} is neither a file nor a folder"])
    return resolved(to), False  # through a link to the file it means


def _there(target: Path) -> FileExistsError:
    return FileExistsError(f"{target} is there already; give the file's name to replace it")


def _name(response: requests.Response, fallback: str) -> str:
    """The name for an answer in a folder; one of ours gets the suffix that files of its kind have."""
    proposed = safe_name(response.headers.get("Content-Disposition", ""), "")
    if proposed or Path(fallback).suffix:
        return proposed or fallback
    from dynorthanc.base.filenames import SUFFIXES

    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    return fallback + SUFFIXES.get(kind, "")
