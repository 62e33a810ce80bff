"""Uploads: many files at once, each accounted for.

Items are found first and sent by a bounded number of threads, or by any executor. What became of each is
written down as it comes in; a stop (Ctrl-C) ends with a report of what was done until then.
"""

from __future__ import annotations

import importlib.util
from collections import Counter, deque
from collections.abc import Callable, Iterator
from concurrent.futures import CancelledError, Executor, Future, ThreadPoolExecutor, wait
from contextlib import AbstractContextManager, ExitStack, nullcontext, suppress
from contextvars import copy_context
from functools import partial
from itertools import count
from queue import SimpleQueue
from time import perf_counter
from typing import TYPE_CHECKING, Any

from dynorthanc.base import progress as progress_module
from dynorthanc.base.threads import held_back, undisturbed
from dynorthanc.check.mode import flags
from dynorthanc.errors import ConnectError, OrthancError
from dynorthanc.upload.files import Item, find
from dynorthanc.upload.report import (
    FAILED,
    MAYBE_STORED,
    NOT_DICOM,
    OTHER,
    REFUSED,
    STORED,
    Uploaded,
    UploadReport,
)
from dynorthanc.upload.store import AlreadyStored, Batch, stored_md5
from dynorthanc.upload.zipped import BROKEN, Archive, Member, MemberItem, Refused
from dynorthanc.wire.compression import Compression

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

__all__ = ["Member", "UploadInterrupted", "UploadReport", "Uploaded", "upload"]

_TRAVELLING = 16  # items that go together to another process: a client that travels is worth some files
_ON_THE_WAY = 64  # such batches handed to an executor at once
_LOOK = 0.1  # seconds between two looks whether somebody doesn't want to wait
_GONE = 16  # items in a row that got no connection, after which the rest isn't tried
_NOT_SENT = "not sent: the upload was stopped"

_Place = tuple[int, ...]


class UploadInterrupted(KeyboardInterrupt):
    """An upload was stopped by Ctrl-C. `report`: what was done until then, what is left as ``failed``."""

    def __init__(self, report: UploadReport) -> None:
        super().__init__(repr(report))
        self.report = report


def upload(
    client: Client,
    given: Any,
    *,
    recursive: bool = True,
    workers: int | None = None,
    skip_stored: bool = False,
    compress: bool | None = None,
    progress: progress_module.Setting = None,
    executor: Executor | None = None,
) -> UploadReport:
    """Upload what is given; see `Orthanc.upload`."""
    __tracebackhide__ = True
    progress_module.check(progress)
    flags("upload", recursive=recursive, skip_stored=skip_stored)
    client.transport.check_open()
    workers = client.transport.workers("upload", workers)
    if skip_stored and importlib.util.find_spec("pydicom") is None:
        raise ImportError("skip_stored reads DICOM headers by pydicom: pip install 'dynorthanc[dicom]'")
    if executor is not None and not isinstance(executor, ThreadPoolExecutor):
        client.transport.recipe()  # says now why a client can't travel, and not once for each file
    found: Iterator[Item] = find(given, recursive)
    total: int | None = None
    if not isinstance(given, Iterator):  # of an iterator, nothing more is taken than is on its way
        listed = list(found)
        found, total = iter(listed), len(listed)
    compression = Compression(compress, workers)
    with ExitStack() as stack:
        bar = stack.enter_context(progress_module.Progress(progress, "upload", total, "files"))
        known = AlreadyStored(client) if skip_stored else None
        if executor is not None:
            far = executor, _TRAVELLING, _ON_THE_WAY
            made = _Upload(client, found, known, compression, bar, *far, remote=True)
            return made.run(listed=total is not None)
        threads = ThreadPoolExecutor(workers, "dynorthanc-upload")
        stack.callback(threads.shutdown, wait=False)  # they have nothing left to do by then
        made = _Upload(client, found, known, compression, bar, threads, 1, 2 * workers)
        return made.run(listed=total is not None)


class _Upload:
    """An upload under way. Items are known by their place: (3,), or (3, 0) for the first in a ZIP at (3,)."""

    def __init__(
        self,
        client: Client,
        found: Iterator[Item],
        known: AlreadyStored | None,
        compression: Compression,
        bar: progress_module.Progress,
        executor: Executor,
        together: int,
        ahead: int,
        remote: bool = False,
    ) -> None:
        self._client = client
        self._known = known
        self._compression = compression
        self._bar = bar
        self._executor = executor
        self._together, self._ahead, self._remote = together, ahead, remote
        self._ahead_of_us: deque[Iterator[tuple[_Place, Item]]] = deque(
            [zip(zip(count()), found, strict=False)]  # no generator: Ctrl-C would end it
        )
        self._items: dict[_Place, Item] = {}
        self._results: dict[_Place, Uploaded] = {}
        self._pending: dict[Future[list[Uploaded | Archive]], list[_Place]] = {}
        self._ended: SimpleQueue[Future[list[Uploaded | Archive]]] = SimpleQueue()
        self._left_in: Counter[Archive] = Counter()
        self._having_the_next: Callable[[], AbstractContextManager[None]] = nullcontext
        self._without_connection = 0
        self._stopped_by = ""

    def run(self, listed: bool) -> UploadReport:
        """Do it. `listed`: the items are there already, so the next one is had at once."""
        self._having_the_next = undisturbed if listed else nullcontext
        started = perf_counter()
        try:
            self._work()
            return self._report(started)
        except BaseException as error:
            with held_back() as again:  # a report that is lost on its way would tell of nothing
                self._wind_up(again)
                if isinstance(error, KeyboardInterrupt):
                    raise UploadInterrupted(self._report(started, interrupted=True)) from None
            raise
        finally:
            for archive in self._left_in:
                archive.close()

    def _work(self) -> None:
        while True:
            while len(self._pending) < self._ahead:
                batch = self._next_batch()
                if not batch:
                    break
                self._hand_over(batch)
            if not self._pending:
                return
            self._collect(self._ended.get())

    def _next_batch(self) -> list[_Place]:
        places: list[_Place] = []
        while self._ahead_of_us and len(places) < self._together:
            with self._having_the_next():  # an item that Ctrl-C takes away is in no report
                one = next(self._ahead_of_us[0], None)
                if one is None:
                    self._ahead_of_us.popleft()
                    continue
                place, item = one
                self._items[place] = item
            places.append(place)
        return places

    def _hand_over(self, places: list[_Place]) -> None:
        """Have these sent. What can't travel is sent from here."""
        if self._remote:
            here = [place for place in places if not self._items[place].travels]
            places = [place for place in places if self._items[place].travels]
            for place in here:
                self._take([place], self._batch([place])())
        if self._stopped_by:
            self._fail(places, self._stopped_by)
        elif places:
            try:
                with undisturbed():
                    batch = self._batch(places)
                    run = batch if self._remote else partial(copy_context().run, batch)
                    future = self._executor.submit(run)
                    self._pending[future] = places
                    future.add_done_callback(self._ended.put)
            except RuntimeError as error:  # broken, or shut down
                self._stopped_by = f"not sent: {error}"
                self._fail(places, self._stopped_by, error)

    def _batch(self, places: list[_Place]) -> Batch:
        items = [self._items[place] for place in places]
        return Batch(self._client, items, self._known, self._compression)

    def _collect(self, future: Future[list[Uploaded | Archive]]) -> None:
        places = self._pending[future]
        try:
            outcomes = future.result()
        except CancelledError as error:
            self._fail(places, _NOT_SENT, error)
        except Exception as error:  # noqa: BLE001 - an executor may fail in any way, and the rest goes on
            why = f"{type(error).__name__} while it was on its way: {error}"
            self._fail(places, why, error)
        else:
            self._take(places, outcomes)
        del self._pending[future]

    def _fail(self, places: list[_Place], why: str, error: Exception | None = None) -> None:
        items = [self._items[place] for place in places]
        self._take(places, [Uploaded(i.source, i.name, FAILED, why, error=error) for i in items])

    def _take(self, places: list[_Place], outcomes: list[Uploaded | Archive]) -> None:
        """Write down what became of these."""
        for place, outcome in zip(places, outcomes, strict=True):
            if place not in self._items or place in self._results:
                continue  # done before a Ctrl-C that came right here
            if isinstance(outcome, Archive):
                self._look_into(place, outcome)
                continue
            self._results[place] = outcome
            item = self._items[place]
            if isinstance(item, MemberItem):
                self._left_in[item.archive] -= 1
                if not self._left_in[item.archive]:
                    item.archive.close()
                    del self._left_in[item.archive]
            if outcome.status != FAILED:
                item.release()
                del self._items[place]
            self._without_connection = (
                self._without_connection + 1 if isinstance(outcome.error, ConnectError) else 0
            )
            if self._without_connection >= _GONE:
                self._stopped_by = self._stopped_by or "not sent: the server can't be reached"
            self._bar.add()

    def _look_into(self, place: _Place, archive: Archive) -> None:
        """The members of a ZIP are the next to be sent."""
        try:
            members = archive.members()
        except (Refused, OSError, *BROKEN) as error:
            archive.close()
            status = FAILED if isinstance(error, OSError) else REFUSED
            line = Uploaded(archive.item.source, archive.item.name, status, str(error), error=error)
            self._take([place], [line])
            return
        if not members:
            archive.close()
            line = Uploaded(archive.item.source, archive.item.name, NOT_DICOM, "an empty ZIP")
            self._take([place], [line])
            return
        with undisturbed():
            del self._items[place]
            self._left_in[archive] = len(members)
            self._ahead_of_us.appendleft(
                zip([(*place, at) for at in range(len(members))], members, strict=True)
            )
        self._bar.extend(len(members) - 1)

    def _wind_up(self, again: list[int]) -> None:
        """Let end what is on its way, and nothing else begin. A further Ctrl-C doesn't wait for it."""
        for future in list(self._pending):
            future.cancel()
        self._bar.close()
        self._bar = progress_module.Progress(False, "")
        left = set(self._pending)
        with suppress(KeyboardInterrupt):  # of a handler of somebody's own
            while left and not again:
                left = wait(left, _LOOK).not_done
        for future in [one for one in self._pending if one.done()]:
            self._collect(future)

    def _report(self, started: float, interrupted: bool = False) -> UploadReport:
        if interrupted:
            while batch := self._next_batch():  # listed, and not even begun
                self._fail(batch, _NOT_SENT)
            self._fail([place for place in self._items if place not in self._results], MAYBE_STORED)
        self._look_at_twins()
        ordered = [self._results[place] for place in sorted(self._results)]
        return UploadReport(ordered, perf_counter() - started, interrupted)

    def _look_at_twins(self) -> None:
        """Of different files of one identifier, a server that overwrites has stored all and has the last."""
        stored: dict[str, dict[_Place, str]] = {}
        for place, line in self._results.items():
            if line.status == STORED:
                stored.setdefault(line.id, {})[place] = line.md5
        for id_, twins in stored.items():
            if len(set(twins.values())) > 1:
                self._tell_apart(twins, id_)

    def _tell_apart(self, twins: dict[_Place, str], id_: str) -> None:
        try:
            there = stored_md5(self._client, id_)
        except OrthancError:
            there = ""
        for place, md5 in twins.items():
            if md5 != there:
                why = f"{len(twins)} files of its identifiers were sent, and the server has one of them"
                self._results[place] = self._results[place]._replace(status=OTHER, why=why)
