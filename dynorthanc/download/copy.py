"""`copy_to`, from one Orthanc to another: what is there already stays, what came is compared."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal, get_args
from urllib.parse import urlsplit

from dynorthanc.answers.shape import expected
from dynorthanc.base.progress import Progress, Setting, check
from dynorthanc.base.threads import Threads
from dynorthanc.client.job import Job
from dynorthanc.client.plugins import PluginMissing
from dynorthanc.download import fetch, listing
from dynorthanc.download.listing import Instance
from dynorthanc.errors import (
    ON_THE_WAY,
    ConnectError,
    NotFound,
    OrthancError,
    UnsupportedRouteError,
    ValidationError,
)
from dynorthanc.resources.nodes import Modality, Peer
from dynorthanc.resources.resolve import Lost, UnknownResource, resolve

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

Way = Literal["http", "peer", "dicom", "transfers"]
WAYS: tuple[str, ...] = get_args(Way)
_ROUNDS = 4
_TRANSFER = "POST /transfers/send"  # of the transfers accelerator
_BATCH = 500  # instances in one job


@dataclass(repr=False)
class CopyReport:
    """What a copy did."""

    copied: int = 0
    present: int = 0
    """Images that the other server had already, the same."""
    failed: list[tuple[str, str]] = field(default_factory=list)
    """(Orthanc id, why) of images that the other server doesn't have as they are here, and of what was
    deleted here before its images were listed; without an id where listing itself ended."""
    seconds: float = 0.0
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
        super().__init__(repr(report))
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
    workers = most.transport.workers("copy_to", workers, usual=4)
    if via == "transfers":
        _check_plugin(client, other)
    if name is None and via != "http":
        name = _modality_name(client, other) if via == "dicom" else _peer_name(client, other)
    started = time.monotonic()
    report = CopyReport()

    def lost(id_: str, error: OrthancError) -> None:
        report.failed.append((id_, str(error)))

    before = client.transport.repeated + other.transport.repeated
    work = _Copy(client, other, report, via, name, workers)

    def ended() -> CopyReport:
        report.seconds = time.monotonic() - started
        report.repeated += client.transport.repeated + other.transport.repeated - before
        return report

    with Progress(progress, "copy", unit="images") as bar:
        try:
            for series, items in _by_series(client, resolve(client, what, level, lost), lost):
                work.series(series, items, bar)
        except OrthancError as error:
            if not (isinstance(error, ON_THE_WAY) or report.copied or report.present or report.failed):
                raise
            lost("", error)
        except KeyboardInterrupt:
            raise CopyInterrupted(ended()) from None
    if ended().failed:
        raise CopyFailed(report)
    return report


@dataclass
class _Copy:
    """A copy under way."""

    client: Client
    other: Client
    report: CopyReport
    via: str
    name: str | None
    workers: int

    def series(self, series: str, items: list[Instance], bar: Progress) -> None:
        """Copy what is missing of a series, and write down what became of each of its images."""
        left = {item.id: item for item in items}
        try:
            self._copy(series, left, bar)
        except OrthancError as error:
            may = "" if isinstance(error, ConnectError) and not error.maybe_done else "; it may be there"
            self.report.failed += [(id_, f"it couldn't be looked for: {error}{may}") for id_ in left]
            bar.add(len(left))
            if isinstance(error, ConnectError):  # gone: asking for each of the others would only take long
                raise

    def _copy(self, series: str, left: dict[str, Instance], bar: Progress) -> None:
        """Take each image out of `left` as soon as it is accounted for."""
        there = _there(self.other, series)
        for item in list(left.values()):
            if not self._differs(item, there):
                self.report.present += 1
                del left[item.id]
                bar.add()
        for rounds in range(_ROUNDS if self.other.transport.retries else 1):
            missing = list(left.values())
            if not missing:
                return
            self.report.repeated += len(missing) if rounds else 0
            why = _send(self.client, self.other, missing, self.via, self.name, self.workers)
            there = _there(self.other, series)
            reasons = {item.id: self._differs(item, there) for item in missing}
            for id_ in [id_ for id_, reason in reasons.items() if not reason]:
                self.report.copied += 1
                del left[id_]
                bar.add()
            if not any(id_ in left and isinstance(error, ON_THE_WAY) for id_, error in why.items()):
                break  # sent again is only what was lost on the way, and is seen not to be there
        for id_ in list(left):
            self.report.failed.append((id_, str(why.get(id_, reasons[id_]))))
            del left[id_]
            bar.add()

    def _differs(self, item: Instance, there: dict[str, Instance]) -> str:
        exact = self.via != "dicom"  # DICOM writes the header of the file anew
        return _differs(self.client, self.other, item, there, exact)


def _by_series(client: Client, resources: Any, lost: Lost) -> Iterator[tuple[str, list[Instance]]]:
    done: set[str] = set()
    for series, _, _, only in listing.series_of(client, resources, lost):
        records = []
        with listing.unless_gone(series, lost):
            records = [r for r in listing.instances_of(client, series, only) if r["ID"] not in done]
        done.update(record["ID"] for record in records)
        with expected("GET /series/{id}/instances"):
            found = [_item(record) for record in records]
        yield series, found


def _item(record: Any) -> Instance:
    return Instance(record["ID"], "", *listing.size_and_md5(record))


def _there(other: Client, series: str) -> dict[str, Instance]:
    """What the other server has of a series; Orthanc ids are the same everywhere."""
    try:
        with expected("GET /series/{id}/instances"):
            return {record["ID"]: _item(record) for record in listing.instances_of(other, series, None)}
    except (NotFound, UnknownResource):
        return {}


def _differs(client: Client, other: Client, item: Instance, there: dict[str, Instance], exact: bool) -> str:
    """Why the other server doesn't have the image as it is here; empty if it does."""
    found = there.get(item.id)
    if found is None:
        return "it isn't there"
    if not exact:
        return ""
    same = found.size == item.size and _md5(client, item) == _md5(other, found)
    return "" if same else "the other server has it with another content"


def _md5(client: Client, item: Instance) -> str:
    return fetch.expected_md5(client, item, None)


def _send(
    client: Client, other: Client, items: list[Instance], via: str, name: str | None, workers: int
) -> dict[str, OrthancError]:
    """Send images; why those failed that did, by id."""
    if via == "http":
        with Threads(workers, "dynorthanc-copy") as pool:
            reasons = pool.map(lambda item: _post(client, other, item), items)
            return {item.id: why for item, why in zip(items, reasons, strict=True) if why}
    left = iter(items)
    why: dict[str, OrthancError] = {}
    while batch := [item.id for item in islice(left, _BATCH)]:
        try:
            _by_server(client, other, batch, via, name or "").wait(progress=False)
        except OrthancError as error:
            why.update(dict.fromkeys(batch, error))
    return why


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


def _post(client: Client, other: Client, item: Instance) -> OrthancError | None:
    try:
        content = fetch.content(client, item, None)
        if content is not None:
            other.send(other["post_instances"].request(content))
            return None
        with tempfile.TemporaryFile() as file:  # too large to be held in memory
            for piece in fetch.pieces(client, item, None):
                file.write(piece)
            file.seek(0)
            other.send(other["post_instances"].request(data=file))
    except OrthancError as error:
        return error
    return None


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
