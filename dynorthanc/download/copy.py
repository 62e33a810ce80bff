"""`copy_to`, from one Orthanc to another: what is there already stays, what came is compared."""

from __future__ import annotations

import hashlib
import tempfile
import threading
import time
from collections.abc import Iterator
from concurrent.futures import Future
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from typing import IO, TYPE_CHECKING, Any, Literal, get_args
from urllib.parse import urlsplit

from dynorthanc.answers.shape import expected
from dynorthanc.base.progress import Progress, Setting, check
from dynorthanc.base.stopping import stopped
from dynorthanc.base.threads import Threads, ahead, in_order
from dynorthanc.check.request import Request
from dynorthanc.client.job import Job, JobInterrupted
from dynorthanc.client.plugins import PluginMissing
from dynorthanc.download import fetch, listing
from dynorthanc.download.listing import Instance
from dynorthanc.errors import (
    ConnectError,
    HTTPError,
    NotFound,
    OrthancError,
    UnsupportedRouteError,
    ValidationError,
    may_pass,
)
from dynorthanc.resources.nodes import Modality, Peer
from dynorthanc.resources.resolve import Lost, Resource, resolve
from dynorthanc.wire.compression import Compression, packed
from dynorthanc.wire.retries import patient

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

Way = Literal["http", "peer", "dicom", "transfers"]
WAYS: tuple[str, ...] = get_args(Way)
_ROUNDS = 4
_TRANSFER = "POST /transfers/send"  # of the transfers accelerator
_BATCH = 500  # instances in one job
_TOGETHER = 50  # images looked for by one request: a server compares each with each
_TO_END = 5.0  # seconds for a job that was cancelled: for the image that it sends just now
_STOPPED = OrthancError("stopped by Ctrl-C before it was sent")
_AT_ONCE = 3  # groups of images that are copied and compared at once


@dataclass(repr=False)
class CopyReport:
    """What a copy did."""

    copied: int = 0
    """Images that were copied in this run."""
    present: int = 0
    """Images that the other server had already, the same."""
    failed: list[tuple[str, str]] = field(default_factory=list)
    """(Orthanc id, why) of images that the other server doesn't have as they are here, and of what was
    deleted here before its images were listed; without an id where listing itself ended."""
    seconds: float = 0.0
    """How long it took."""
    repeated: int = 0
    """Requests of both clients that were sent again meanwhile, as they had failed on the way."""

    def __repr__(self) -> str:
        return f"<CopyReport: {self}>"

    def __str__(self) -> str:
        failed = f", {len(self.failed)} failed" if self.failed else ""
        again = f", {self.repeated} requests repeated" if self.repeated else ""
        there = f"{self.present} were there already"
        return f"{self.copied} copied in {self.seconds:.1f} s, {there}{failed}{again}"


class CopyInterrupted(KeyboardInterrupt):
    """A copy was stopped by Ctrl-C. `report`: what is there; what was on its way may be too."""

    def __init__(self, report: CopyReport) -> None:
        super().__init__(f"{report!r}; what was on its way may be there too")
        self.report = report


class CopyFailed(OrthancError):
    """The other server doesn't have everything; `report.failed` says what, and why."""

    def __init__(self, report: CopyReport) -> None:
        super().__init__(
            f"copy: {len(report.failed)} images or resources failed; the first: {report.failed[0][1]}"
        )
        self.report = report


def copy(
    client: Client,
    other: Client,
    what: Any,
    *,
    via: str = "http",
    name: str | None = None,
    level: str | None = None,
    workers: int | None = None,
    progress: Setting = None,
) -> CopyReport:
    """See `Orthanc.copy_to`."""
    check(progress)
    if not hasattr(other, "api"):
        message = f"the other server is given as a connected client, not as {type(other).__name__}"
        raise ValidationError("copy_to", [message])
    if via not in WAYS:
        raise ValidationError("copy_to", [f"via is one of {', '.join(WAYS)}, not {via!r}"])
    most = min((client, other), key=lambda one: one.transport.pool_size)
    workers = most.transport.workers("copy_to", workers)
    started = time.monotonic()
    report = CopyReport()

    def lost(id_: str, error: OrthancError) -> None:
        report.failed.append((id_, str(error)))

    try:
        if via == "transfers":
            _check_plugin(client, other)
        if name is None and via != "http":
            name = _modality_name(client, other) if via == "dicom" else _peer_name(client, other)
    except OrthancError as error:
        if not may_pass(error):
            raise
        lost("", error)
        raise CopyFailed(report) from error
    before = client.transport.repeated + other.transport.repeated

    def ended() -> CopyReport:
        report.seconds = time.monotonic() - started
        report.repeated += client.transport.repeated + other.transport.repeated - before
        return report

    at_once = _AT_ONCE if via == "http" else 1
    with Progress(progress, "copy", unit="images") as bar:
        try:
            # the images' threads end first: those of the groups wait for them
            with (
                Threads(at_once, "dynorthanc-compare") as groups,
                Threads(workers, "dynorthanc-copy") as pool,
            ):
                work = _Copy(client, other, report, via, name, pool, Compression(None, workers))
                together = _TOGETHER if via == "http" else _BATCH
                resources = resolve(client, what, level, lost)
                listed = work.looked_for(_listed(client, resources, together, lost))
                found = listing.as_far_as_listed(ahead(pool, listed), lost)
                try:
                    for group in in_order(work.submitted(found, groups), at_once + 1):
                        bar.add(len(group[0]))
                except KeyboardInterrupt:
                    work.gone = _STOPPED
                    work.stop.set()
                    groups.shutdown(cancel_futures=True)  # what has begun is looked for, and counted
                    raise
            if work.gone:
                lost("", work.gone)
        except KeyboardInterrupt:
            raise CopyInterrupted(ended()) from None
    if ended().failed:
        raise CopyFailed(report)
    return report


def _listed(
    client: Client, resources: Iterator[Resource], together: int, lost: Lost
) -> Iterator[list[Instance]]:
    """The images in groups of so many."""
    for group in listing.once(listing.images_of(client, listing.series_of(client, resources, lost), lost)):
        with expected("GET /series/{id}/instances"):
            items = [_item(record) for _, records in group for record in records]
        yield from listing.pieces(items, together)


def _item(record: Any) -> Instance:
    uid = record["MainDicomTags"].get("SOPInstanceUID", "")
    return Instance(record["ID"], "", *listing.size_and_md5(record), (uid,))


_There = dict[str, Instance]
"""What the other server has, by id; Orthanc ids are the same everywhere."""


@dataclass
class _Copy:
    """A copy under way. Groups of images are compared side by side, and their images share one pool."""

    client: Client
    other: Client
    report: CopyReport
    via: str
    name: str | None
    pool: Threads
    compression: Compression
    gone: OrthancError | None = None
    """Why nothing more is sent: the other server can't be asked any more, or nobody wants it."""
    lock: threading.Lock = field(default_factory=threading.Lock)
    stop: threading.Event = field(default_factory=threading.Event)
    """Set once no job is waited for any more."""

    def looked_for(
        self, groups: Iterator[list[Instance]]
    ) -> Iterator[list[tuple[list[Instance], _There | OrthancError]]]:
        """With each group, what the other server has of it."""
        for items in groups:
            try:
                yield [(items, self._there(items))]
            except OrthancError as error:
                yield [(items, error)]

    def submitted(
        self, found: Iterator[tuple[list[Instance], _There | OrthancError]], groups: Threads
    ) -> Iterator[tuple[list[Instance], Future[None]]]:
        """Each group on its way, until the other server is gone."""
        for items, there in found:
            yield items, groups.submit(self._group, items, there)
            if self.gone:
                return

    def _group(self, items: list[Instance], there: _There | OrthancError) -> None:
        """Copy what is missing of a group, and write down what became of each of its images."""
        left = {item.id: item for item in items}
        part = CopyReport()
        try:
            if isinstance(there, OrthancError):
                raise there
            self._copy(left, there, part)
        except OrthancError as error:
            may = "" if isinstance(error, ConnectError) and not error.maybe_done else "; it may be there"
            part.failed += [(id_, f"it couldn't be looked for: {error}{may}") for id_ in left]
            if isinstance(error, ConnectError):  # asking for each of the others would only take long
                self.gone = error
        with self.lock:
            for name in ("copied", "present", "failed", "repeated"):
                setattr(self.report, name, getattr(self.report, name) + getattr(part, name))

    def _copy(self, left: dict[str, Instance], there: _There, part: CopyReport) -> None:
        """Take each image out of `left` as soon as it is accounted for."""
        for id_ in self._same(left, there):
            part.present += 1
            del left[id_]
        for rounds in range(_ROUNDS if self.other.transport.retries else 1):
            if not left:
                return
            part.repeated += len(left) if rounds else 0
            why = self._send(left)
            there = self._there(list(left.values()))
            unsure = [item for id_, item in left.items() if id_ not in there and id_ not in why]
            there.update(self._one_by_one(unsure))
            for id_ in self._same(left, there):
                part.copied += 1
                del left[id_]
            if not any(id_ in left and may_pass(error) for id_, error in why.items()):
                break  # sent again is only what was lost on the way, and is seen not to be there
        for id_ in [id_ for id_ in left if why.get(id_) is not _STOPPED]:
            other = "the other server has it with another content" if id_ in there else "it isn't there"
            part.failed.append((id_, str(why.get(id_, other))))
            del left[id_]

    def _there(self, items: list[Instance]) -> _There:
        """What the other server has of these images."""
        with patient():  # fifty images hang on it
            return self._found(items)

    def _found(self, items: list[Instance]) -> _There:
        there = {}
        for some in listing.pieces(items, _TOGETHER):
            uids = [item.identifiers[0] for item in some]
            with expected("POST /tools/find"):
                found = listing.by_identifier(self.other, "Instance", "Instance", uids)
                there.update({record["ID"]: _item(record) for record in found})
        missing = [item for item in items if item.id not in there]
        if there and missing and self._looked_up(missing[0]):  # no more than so many are given at once
            there.update(self._one_by_one(missing))
        return {item.id: there[item.id] for item in items if item.id in there}

    def _one_by_one(self, items: list[Instance]) -> _There:
        """The same of images that no search has found, though they were stored."""
        return {item.id: found for item in items if (found := self._looked_up(item)) is not None}

    def _looked_up(self, item: Instance) -> Instance | None:
        try:
            with expected("GET /instances/{id}"):
                return _item(self.other.GET(f"/instances/{item.id}"))
        except NotFound:
            return None

    def _same(self, left: dict[str, Instance], there: _There) -> list[str]:
        """Which images the other server has as they are here, as far as both tell."""
        both = [(item, there[id_]) for id_, item in left.items() if id_ in there]
        if self.via == "dicom":
            return [item.id for item, _ in both]
        no_request = all(here.md5 and found.md5 for here, found in both)
        same = (map if no_request else self.pool.map)(self._is_same, both)
        return [item.id for (item, _), is_same in zip(both, same, strict=True) if is_same]

    def _is_same(self, both: tuple[Instance, Instance]) -> bool:
        here, found = both
        if here.size != found.size:
            return False
        both_sides = (self.client, here), (self.other, found)
        with patient():
            md5s = {fetch.expected_md5(one, item, None) for one, item in both_sides}
        return len(md5s - {""}) < 2

    def _send(self, left: dict[str, Instance]) -> dict[str, OrthancError]:
        """Send images; why those failed that did, by id."""
        why: dict[str, OrthancError] = {}
        if self.via == "http":
            sent = [(item, self.pool.submit(self._post, item)) for item in left.values()]
            for item, future in sent:
                answer = future.result()
                if isinstance(answer, str):
                    left[item.id] = item._replace(md5=answer)
                else:
                    why[item.id] = answer
            return why
        for some in listing.pieces(list(left.values()), _BATCH):
            batch = [item.id for item in some]
            try:
                self._await(_by_server(self.client, self.other, batch, self.via, self.name or ""))
            except OrthancError as error:
                why.update(dict.fromkeys(batch, error))
        return why

    def _await(self, job: Job) -> None:
        """Wait for a job. Ctrl-C cancels it: nothing more is to come than is looked for afterwards."""
        waiting = stopped.set(self.stop)
        try:
            job.wait(progress=False)
            return
        except JobInterrupted:
            pass
        finally:
            stopped.reset(waiting)
        with suppress(OrthancError):
            job.cancel().wait(_TO_END, progress=False)
        raise _STOPPED

    def _store(self, body: bytes | IO[bytes], size: int) -> None:
        """Send an image, compressed where that is seen to be faster and not refused."""
        if not isinstance(body, bytes):
            body.seek(0)
        wanted = self.compression.wants(size)
        with ExitStack() as until_sent:
            small = packed(body, size, until_sent) if wanted else None
            try:
                self.other.send(_sending(body) if small is None else _sending(small, "gzip"))
            except HTTPError as error:
                if small is None or error.status >= 500:
                    raise
                self.compression.wanted = False
                self._store(body, size)
        self.compression.took(wanted, size)

    def _post(self, item: Instance) -> str | OrthancError:
        """Send an image; its MD5 as far as that is known, or why it failed."""
        try:
            if self.gone is not None:
                return self.gone
            content = fetch.content(self.client, item, None)
            if content is not None:
                self._store(content, len(content))
                return item.md5 or hashlib.md5(content, usedforsecurity=False).hexdigest()
            with tempfile.TemporaryFile() as file:  # too large to be held in memory
                for piece in fetch.pieces(self.client, item, None):
                    file.write(piece)
                self._store(file, file.tell())
                return item.md5
        except OrthancError as error:
            return error


def _sending(body: Any, encoding: str = "") -> Request:
    headers = {"Content-Type": "application/dicom"}
    if encoding:
        headers["Content-Encoding"] = encoding
    return Request("POST", "/instances", "/instances", "", headers, body)


def _check_plugin(*clients: Client) -> None:
    """Raise `PluginMissing` unless all of them have the transfers accelerator."""
    for client in clients:
        try:
            _ = client[_TRANSFER]
        except UnsupportedRouteError as error:
            raise PluginMissing(f"copy_to: {client.url}: {error}") from None


def _by_server(client: Client, other: Client, batch: list[str], via: str, name: str) -> Job:
    """Have the server send images; the job that does."""
    if via == "dicom":
        return Modality(client, name).store(batch)
    if via == "peer":
        return Peer(client, name).store(batch)
    resources = [{"Level": "Instance", "ID": id_} for id_ in batch]
    answer = client[_TRANSFER](Peer=name, Resources=resources, Compression="gzip")
    with expected(_TRANSFER):
        if "RemoteJob" in answer:  # the other one is set up to fetch them
            return Job(other, str(answer["RemoteJob"]))
        return Job(client, str(answer["ID"]))


def _peer_name(client: Client, other: Client) -> str:
    with expected("GET /peers"):
        peers = client.GET("/peers", {"expand": True})
        for name, peer in peers.items():
            if str(peer.get("Url", "")).rstrip("/") == other.url:
                return str(name)
    raise ValidationError("copy_to", [f"the server has no peer at {other.url}: configure one, or give name="])


def _modality_name(client: Client, other: Client) -> str:
    with expected("GET /modalities"):
        aet, port = (other.GET("/system")[key] for key in ("DicomAet", "DicomPort"))
        modalities = client.GET("/modalities", {"expand": True})
        found = {n: m["Host"] for n, m in modalities.items() if (m.get("AET"), m.get("Port")) == (aet, port)}
    if len(found) == 1:
        return str(*found)
    host = urlsplit(other.url).hostname  # many servers are left at ORTHANC and 4242
    for name in found:
        if found[name] == host:
            return str(name)
    several = f"several modalities {aet} at port {port}, none of them at {host}: give name="
    none = f"no modality {aet} at port {port}: configure one, or give name="
    raise ValidationError("copy_to", [f"the server has {several if found else none}"])
