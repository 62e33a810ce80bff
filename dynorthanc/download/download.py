"""Downloads of whatever one names: as a readable tree of files, as a ZIP, as media with a DICOMDIR.

Files are fetched in parallel, compared with the size and the MD5 that the server keeps for them, and appear
under their names only then. What lies there already and is right isn't fetched again, so an interrupted
download goes on where it was. A ZIP is made here from files fetched in the same way, stored without
compression, as Orthanc makes its archives on one core; where that is quicker all the same, it does.
"""

from __future__ import annotations

import os
import time
import zipfile
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Executor, Future
from contextlib import nullcontext
from dataclasses import dataclass, field
from itertools import chain, count, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from dynorthanc.base import progress
from dynorthanc.base.files import Part, check_folder, named, resolved
from dynorthanc.base.progress import Progress
from dynorthanc.base.threads import Threads, ahead, in_order
from dynorthanc.check import request
from dynorthanc.check.mode import flags
from dynorthanc.client.transcoded import checking
from dynorthanc.download.by_server import if_quicker
from dynorthanc.download.fetch import Outcome, content, fetch, held, pieces
from dynorthanc.download.listing import Instance, as_far_as_listed, list_items
from dynorthanc.download.template import TEMPLATE, Folders
from dynorthanc.errors import (
    ConnectError,
    HTTPError,
    IncompleteAnswer,
    OrthancError,
    ValidationError,
    may_pass,
)
from dynorthanc.resources.resolve import Resource, resolve
from dynorthanc.wire.retries import patiently

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

Form = Literal["files", "zip", "dicomdir"]
FORMS: tuple[str, ...] = get_args(Form)

_FEW = 20
_PACKED_TOGETHER = 200  # resources that may be in a ZIP which the server makes without being told to
_NOTHING = "there is nothing to pack: a ZIP without an image would look like a success"
_RETRIES = 3  # of an archive that was cut off while the server made it
_HELD = 3 << 20  # bytes of fetched files that may wait for their place in a ZIP


@dataclass(repr=False)
class DownloadReport:
    """What a download did."""

    path: Path
    """The folder or the file."""
    fetched: int = 0
    """Files that were fetched in this run."""
    kept: int = 0
    """Files that were there already and are what the server has."""
    bytes: int = 0
    """Bytes fetched."""
    seconds: float = 0.0
    """How long it took."""
    repeated: int = 0
    """Requests of the client that were sent again meanwhile, as they had failed on the way."""
    failed: list[Outcome] = field(default_factory=list)
    """The images that couldn't be fetched, and without a `name` the resources deleted before their images
    were listed. Without an `id` too: where listing itself ended, so that what comes after isn't known."""
    renamed: list[Outcome] = field(default_factory=list)
    """The images that have another name than the template's, as something else has that and keeps it."""

    def __repr__(self) -> str:
        return f"<DownloadReport: {self}; at {self.path}>"

    def __str__(self) -> str:
        kept = f", {self.kept} were there already" if self.kept else ""
        kept += f", {len(self.renamed)} beside other files of their names" if self.renamed else ""
        failed = f", {len(self.failed)} failed" if self.failed else ""
        again = f", {self.repeated} requests repeated" if self.repeated else ""
        size = f"{self.bytes / 1e6:.1f} MB"
        files = "1 file" if self.fetched == 1 else f"{self.fetched} files"
        return f"{files} ({size}) in {self.seconds:.1f} s{kept}{failed}{again}"


class DownloadInterrupted(KeyboardInterrupt):
    """A download was stopped by Ctrl-C. `report`: what is there; what was on its way may be too."""

    def __init__(self, report: DownloadReport) -> None:
        super().__init__(repr(report))
        self.report = report


class DownloadFailed(OrthancError):
    """Some images couldn't be fetched; the others are there. `report.failed` says which, and why."""

    def __init__(self, report: DownloadReport) -> None:
        seen = len(report.failed) + report.fetched + report.kept
        gone = isinstance(report.failed[-1].error, ConnectError)
        what = "images" if all(outcome.name for outcome in report.failed) else "images or resources"
        super().__init__(
            f"download: {len(report.failed)} of {seen} {what} aren't there; "
            + ("the others weren't tried, as the server is gone; " if gone else "")
            + f"the first: {report.failed[0].error}"
        )
        self.report = report


def run(
    client: Client,
    what: Any,
    to: str | os.PathLike[str],
    *,
    form: str | None = None,
    level: str | None = None,
    transcode: str | None = None,
    template: str | None = None,
    workers: int | None = None,
    show: progress.Setting = None,
    executor: Executor | None = None,
    by_server: bool | None = None,
) -> DownloadReport:
    """See `Orthanc.download`."""
    if not os.fspath(to):  # an empty variable isn't meant to be this very folder
        raise ValidationError("download", ["the name to write to is empty; '.' is the current folder"])
    if by_server is not None:
        flags("download", by_server=by_server)
    if form is None:
        form = _form_of(named(to), bool(by_server))
    if form not in FORMS:
        raise ValidationError("download", [f"form is one of {', '.join(FORMS)}, not {form!r}"])
    if form == "zip" and transcode and not _transcodes_files(client):
        by_server = True
    if template is not None and (form == "dicomdir" or by_server):
        raise ValidationError("download", ["a template has no meaning where the server names the files"])
    if form != "files":
        check_folder(to)
    elif Path(to).exists() and not Path(to).is_dir():
        message = f"{to} is a file, and files need a folder to come into; a name ending in .zip means one ZIP"
        raise ValidationError("download", [message])
    if executor is None or workers is None:  # elsewhere, each process has connections of its own
        workers = client.transport.workers("download", workers)
    started = time.monotonic()
    target = Path(to)
    progress.check(show)
    if (form == "dicomdir" or by_server) and form == "files":
        raise ValidationError("download", ["by_server makes a ZIP, not files"])
    before = client.transport.repeated
    report = DownloadReport(target)

    def ended() -> DownloadReport:
        report.repeated = client.transport.repeated - before
        report.seconds = time.monotonic() - started
        return report

    try:
        if form == "dicomdir" or by_server:
            with Progress(show, "download", unit="B") as bar:
                _by_server(client, what, report, form, level, transcode, bar)
        else:
            may_pack = form == "zip" and by_server is None and not (template or transcode or executor)
            _here(client, what, report, form, level, transcode, template, workers, show, executor, may_pack)
    except OrthancError as error:
        if not may_pass(error):
            raise
        report.failed.append(Outcome("", "", 0, False, error))  # a ZIP that isn't there
    except KeyboardInterrupt:
        raise DownloadInterrupted(ended()) from None
    if ended().failed:
        raise DownloadFailed(report)
    return report


def _here(
    client: Client,
    what: Any,
    report: DownloadReport,
    form: str,
    level: str | None,
    transcode: str | None,
    template: str | None,
    workers: int,
    show: progress.Setting,
    executor: Executor | None,
    may_pack: bool,
) -> None:
    """The images one by one, as files or in a ZIP that is made here, unless the server is quicker."""
    tree = Folders(template or TEMPLATE)
    if transcode:  # checked before anything is listed
        client["get_instances_id_file"].request("0", transcode=transcode)

    places = count()

    def lost(
        id_: str, error: OrthancError
    ) -> None:  # before what failed itself, which may be the server's end
        report.failed.insert(next(places), Outcome(id_, "", 0, False, error))

    unless_whole = lost if form == "files" else None  # a ZIP is whole or not there
    resources = patiently(resolve(client, what, level, unless_whole))
    with nullcontext(executor) if executor else Threads(workers, "dynorthanc-download") as pool:
        if may_pack:
            some = list(islice(resources, _PACKED_TOGETHER + 1))
            if _packed(client, some, report, pool, workers, show):
                return
            resources = chain(some, resources)
        total = None
        if show or (show is None and progress.watched()):
            total, resources = _count(client, resources, pool if executor is None else None)
        groups = list_items(client, resources, tree, sized=not transcode, lost=unless_whole)
        items = ahead(pool, groups) if executor is None else chain.from_iterable(groups)
        with Progress(show, "download", total, "files") as bar:
            if form == "files":
                items = as_far_as_listed(items, lost)
                together = 1 if executor is None else 8  # a client that travels is worth a few files
                _files(client, items, report, transcode, workers, bar, pool, together)
            else:
                _zip(client, items, report, transcode, workers, bar, pool)


def _packed(
    client: Client,
    resources: list[Resource],
    report: DownloadReport,
    pool: Executor,
    workers: int,
    show: progress.Setting,
) -> bool:
    """Have the server make the ZIP where that is quicker. False if it isn't, or if what came isn't right."""
    if not (0 < len(resources) <= _PACKED_TOGETHER and _are_apart(resources)):
        return False
    packed = if_quicker(client, resources, pool, workers)
    if packed is None:
        return False
    target, _ = _in_folder(report.path, "archive.zip")
    body = {"Resources": [resource.id for resource in resources], "Synchronous": True}
    prepared = request.own("POST", "/tools/create-archive", body)
    prepared = prepared._replace(slow=True, answers=("application/zip",))
    with Progress(show, "download", unit="B") as bar:
        try:
            path = client.save(prepared, target, progress=bar.to, check=packed)
        except (ConnectError, HTTPError, IncompleteAnswer):  # one by one it may come, or say what is wrong
            return False
    report.path, report.fetched, report.bytes = path, packed.images, path.stat().st_size
    return True


def _form_of(target: Path, by_server: bool) -> str:
    """What a name asks for: ``study.zip`` is no folder unless it is one already."""
    is_zip = target.suffix.lower() == ".zip" and not target.is_dir()
    return "zip" if is_zip or by_server else "files"


def _transcodes_files(client: Client) -> bool:
    """Whether this version transcodes single files; older ones do it in their archives only."""
    per_file = client.api.get("GET /instances/{id}/file")
    return per_file is not None and per_file.takes("query", "transcode")


def _count(
    client: Client, resources: Iterator[Resource], pool: Executor | None
) -> tuple[int | None, Iterator[Resource]]:
    """How many images there will be, if that costs few requests."""
    first = list(islice(resources, _FEW + 1))
    if len(first) > _FEW:
        return None, chain(first, resources)

    def images(one: Resource) -> int:
        return 1 if one.level == "Instance" else int(client.GET(f"{one.route}/statistics")["CountInstances"])

    try:
        return sum((pool.map if pool else map)(images, first)), iter(first)
    except (OrthancError, TypeError, KeyError, ValueError):  # which is told when it is listed
        return None, iter(first)


def _are_apart(resources: list[Resource]) -> bool:
    """Whether no resource can be part of another, or be given twice."""
    return len({r.id for r in resources}) == len(resources) and len({r.level for r in resources}) == 1


# ---- many files -------------------------------------------------------------------------------------------


def _files(
    client: Client,
    items: Iterator[Instance],
    report: DownloadReport,
    transcode: str | None,
    workers: int,
    bar: Progress,
    pool: Executor,
    together: int,
) -> None:
    report.path.mkdir(parents=True, exist_ok=True)
    root = str(report.path.resolve())

    under_way: deque[tuple[list[Instance], Future[list[Outcome]]]] = deque()

    def submit() -> Iterator[tuple[list[Instance], Future[list[Outcome]]]]:
        while batch := list(islice(items, together)):
            under_way.append((batch, pool.submit(fetch, client, root, batch, transcode)))
            yield under_way[-1]

    try:
        for batch, outcomes in in_order(submit(), workers * 8):
            under_way.popleft()
            _note(report, batch, outcomes)
            bar.add(len(outcomes))
            if len(outcomes) < len(batch) or any(isinstance(o.error, ConnectError) for o in outcomes):
                break  # the server is gone: asking for each of the others would only take long
    except KeyboardInterrupt:
        for batch, future in under_way:  # what has begun comes to its end, and is there
            if not future.cancel() and future.exception() is None:
                _note(report, batch, future.result())
        raise


def _note(report: DownloadReport, batch: list[Instance], outcomes: list[Outcome]) -> None:
    """Count what came of some images."""
    for item, outcome in zip(batch, outcomes, strict=False):  # fewer where the connection failed
        if outcome.name != item.name:
            report.renamed.append(outcome)
        report.fetched += outcome.fetched
        report.kept += outcome.error is None and not outcome.fetched
        report.bytes += outcome.bytes
        if outcome.error is not None:
            report.failed.append(outcome)


def _zip(
    client: Client,
    items: Iterator[Instance],
    report: DownloadReport,
    transcode: str | None,
    workers: int,
    bar: Progress,
    pool: Executor,
) -> None:
    target, new = _in_folder(report.path, "archive.zip")
    target = resolved(target)  # through a link to the file it means
    size = fetched = 0
    now = time.localtime()[:6]
    with Part(target, new=new) as part:
        with part.open() as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:

            def submit() -> Iterator[tuple[Instance, Future[bytes | None]]]:
                for item in items:
                    yield item, pool.submit(content, client, item, transcode)

            for item, got in in_order(submit(), workers * 2, held, _HELD):
                info = zipfile.ZipInfo(item.name, now)
                info.external_attr = 0o644 << 16
                if got is not None:
                    archive.writestr(info, got)
                    size += len(got)
                else:
                    size += _add_large(client, archive, info, item, transcode, part.path.parent)
                fetched += 1
                bar.add()
        if not fetched:
            raise ValidationError("download", [_NOTHING])
        with part.path.open("rb+") as written:
            os.fsync(written.fileno())
        report.path = part.settle()
    report.fetched, report.bytes = fetched, size


def _in_folder(target: Path, name: str) -> tuple[Path, bool]:
    """The file to write, and whether it must be a new one: in a folder, the name is ours."""
    if not target.is_dir():
        return target, False
    if (target / name).exists():
        raise FileExistsError(f"{target / name} is there already; give the file's name to replace it")
    return target / name, True


def _add_large(
    client: Client,
    archive: zipfile.ZipFile,
    info: zipfile.ZipInfo,
    item: Instance,
    transcode: str | None,
    folder: Path,
) -> int:
    size = 0
    with archive.open(info, "w", force_zip64=True) as member:
        for piece in pieces(client, item, transcode, folder):
            member.write(piece)
            size += len(piece)
    return size


def _by_server(
    client: Client,
    what: Any,
    report: DownloadReport,
    form: str,
    level: str | None,
    transcode: str | None,
    bar: Progress,
) -> None:
    """The archive or media that the server makes, streamed."""
    resources = list(patiently(resolve(client, what, level)))
    if not resources:
        raise ValidationError("download", [_NOTHING])
    body: dict[str, Any] = {"Resources": [resource.id for resource in resources], "Synchronous": True}
    if transcode:
        body["Transcode"] = transcode
    target = _in_folder(report.path, "media.zip")[0] if form == "dicomdir" else report.path
    route = "/tools/create-media" if form == "dicomdir" else "/tools/create-archive"
    images, _ = _count(client, iter(resources), None) if _are_apart(resources) else (None, None)
    check = checking(f"POST {route}", transcode or "", images)
    prepared = client.prepare("POST", route, json=body)._replace(reads=True)  # made anew, it harms nothing
    retries = _RETRIES if client.transport.retries else 0
    report.path = client.save(prepared, target, progress=bar.to, check=check, retries=retries)
    report.fetched, report.bytes = 1, report.path.stat().st_size
