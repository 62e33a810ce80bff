"""`dynorthanc upload` and `download`: files to a server, and back from it, each accounted for."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dynorthanc.base.text import printable
from dynorthanc.cli import output
from dynorthanc.cli.command import command
from dynorthanc.cli.connection import Access, connection_options, is_named_before, server_argument, shown
from dynorthanc.cli.exits import OK, PARTLY
from dynorthanc.cli.ids import is_orthanc_id, orthanc_ids

if TYPE_CHECKING:
    from dynorthanc.download.download import DownloadReport, Form
    from dynorthanc.orthanc import Orthanc
    from dynorthanc.resources.resolve import Level
    from dynorthanc.upload.report import UploadReport

_SHOWN = 50  # lines of a report on a terminal
_QUIET = click.option("--quiet", "-q", is_flag=True, help="No progress and no messages but errors.")
_WORKERS = click.option(
    "--workers", type=click.IntRange(1, 49), default=8, show_default=True, help="Files on their way at once."
)


@command()
@server_argument
@click.argument("paths", nargs=-1, type=click.Path())
@click.option("--skip-stored", is_flag=True, help="Don't send what the server has (needs pydicom).")
@click.option("--compress/--no-compress", default=None, help="Send files compressed [where it is faster].")
@click.option("--no-recursive", is_flag=True, help="Leave out the folders in a folder.")
@_WORKERS
@output.FORMAT
@_QUIET
@connection_options
def upload(
    server: str,
    paths: tuple[str, ...],
    skip_stored: bool,
    compress: bool | None,
    no_recursive: bool,
    workers: int,
    shape: str | None,
    quiet: bool,
    **options: Any,
) -> int:
    """Upload DICOM files, and say of each what became of it.

    SERVER is an address or a name; it may be left out where ORTHANC_URL is set. PATHS are files, folders,
    ZIP archives, and patterns ("scans/**/*.dcm"). DICOM is told by its content, whatever the name; the rest
    is listed as "not DICOM" and stays here. What fails stops nothing; the same command again sends the rest.

    Exits with 9 when something wasn't uploaded, or nothing that was found is DICOM.
    """
    from dynorthanc.upload.files import is_there
    from dynorthanc.upload.upload import UploadInterrupted

    server, paths = default_server(server, paths, is_there, "files or folders")
    for path in paths:
        if not is_there(path):
            raise click.UsageError(f"no file of that name or pattern: {printable(path)!r}")
    with connect(server, workers, options) as client:
        try:
            report = client.upload(
                list(paths),
                recursive=not no_recursive,
                skip_stored=skip_stored,
                compress=compress,
                workers=workers,
                progress=False if quiet else None,
            )
        except UploadInterrupted as stopped:
            _write_uploads(stopped.report, shape)
            raise
    _write_uploads(report, shape)
    if report and not report.instances:
        found = "an empty folder" if not len(report) else "nothing that was found is DICOM"
        if not quiet or len(report):
            click.echo(f"Warning: nothing was uploaded: {found}", err=True)
        return PARTLY if len(report) else OK
    return OK if report else PARTLY


@command()
@server_argument
@click.argument("ids", nargs=-1)
@click.option(
    "--output", "-o", "to", type=click.Path(), required=True, help="A folder, or a ZIP file to write."
)
@click.option(
    "--form",
    type=click.Choice(["files", "zip", "dicomdir"]),
    help="A tree of files, one ZIP of it, or media with a DICOMDIR (default: zip if the name ends so).",
)
@click.option("--level", metavar="LEVEL", help="What the ids are: patient, study, series or instance.")
@click.option("--transcode", metavar="UID", help="The transfer syntax to convert to.")
@click.option("--template", metavar="TEXT", help="Names of files: {PatientID}/{InstanceNumber:04} {ID}.dcm")
@click.option(
    "--by-server/--not-by-server",
    default=None,
    help="Who makes a ZIP, the server or this client [the quicker].",
)
@_WORKERS
@output.FORMAT
@_QUIET
@connection_options
def download(
    server: str,
    ids: tuple[str, ...],
    to: str,
    form: Form | None,
    level: Level | None,
    transcode: str | None,
    template: str | None,
    by_server: bool | None,
    workers: int,
    shape: str | None,
    quiet: bool,
    **options: Any,
) -> int:
    """Download patients, studies, series or instances.

    SERVER is an address or a name; it may be left out where ORTHANC_URL is set. IDS are Orthanc's; a DICOM
    UID, a PatientID or an accession number is looked up, and must mean one thing only.

    Each file is compared with what the server keeps of it, and appears when it is whole. The same command
    again fetches what is missing. Exits with 9 when some images couldn't be had.
    """
    from dynorthanc.download.download import DownloadFailed, DownloadInterrupted

    server, ids = default_server(server, ids, is_orthanc_id, "ids")
    with connect(server, workers, options) as client:
        wanted = orthanc_ids(client, ids, level)
        try:
            report = client.download(
                wanted,
                to,
                form=form,
                level=level,
                transcode=transcode,
                template=template,
                by_server=by_server,
                workers=workers,
                progress=False if quiet else None,
            )
        except DownloadFailed as failed:
            _write_download(failed.report, shape)
            click.echo(f"Error: {failed}", err=True)
            return PARTLY
        except DownloadInterrupted as stopped:
            _write_download(stopped.report, shape)
            raise
    _write_download(report, shape)
    return OK


# ---- the server -------------------------------------------------------------------------------------------


def default_server(
    server: str, words: tuple[str, ...], is_object: Any, objects: str
) -> tuple[str, tuple[str, ...]]:
    """Server and objects; without a server, the first word is an object already."""
    from dynorthanc import servers

    command = click.get_current_context().command
    url, name = os.environ.get("ORTHANC_URL"), command.name
    if is_named_before(command) or "://" in server or server in servers.load() or not is_object(server):
        if not words:
            taken = f"{printable(shown(server))} is taken for the server"
            raise click.UsageError(f"{name} what? {taken}: give {objects} after it")
        return server, words
    if not url:
        way = f"dynorthanc {name} SERVER {printable(server)} …, or set ORTHANC_URL"
        raise click.UsageError(f"for which server? Put its address or name first: {way}")
    return url, (server, *words)


def connect(server: str, workers: int, options: dict[str, Any]) -> Orthanc:
    """The client of a server, with a connection for each worker."""
    return Access(server, **options).connect(pool_size=max(10, workers))


# ---- reports ----------------------------------------------------------------------------------------------


def _is_table(shape: str | None) -> bool:
    return (shape or ("table" if output.is_terminal() else "json")) == "table"


def _write_uploads(report: UploadReport, shape: str | None) -> None:
    """Counts, and each file with what became of it; a table has only those that aren't in the server."""
    fields = ("status", "why", "id", "study", "series", "patient")
    if not _is_table(shape):
        files = [{"file": item.name, **{f: getattr(item, f) for f in fields}} for item in report]
        totals = {"bytes": report.bytes, "seconds": round(report.seconds, 3)}
        found = {"studies": report.studies, "files": files}
        value = {"counts": report.counts, "interrupted": report.interrupted, **totals, **found}
        output.write(value, "json")
        return
    missing = [{"file": item.name, "status": item.status, "why": item.why} for item in report if not item.ok]
    if missing:
        output.write(missing[:_SHOWN], "table", ("file", "status", "why"))
        if len(missing) > _SHOWN:  # thousands after a Ctrl-C
            click.echo(f"… and {len(missing) - _SHOWN} more (--format json shows all)")
        click.echo()
    if report.studies:
        output.write([{"study": study} for study in report.studies[:_SHOWN]], "table")
        if len(report.studies) > _SHOWN:
            click.echo(f"… and {len(report.studies) - _SHOWN} more (--format json shows all)")
        click.echo()
    click.echo(repr(report)[1:-1].partition(": ")[2])


def _write_download(report: DownloadReport, shape: str | None) -> None:
    failed = [{"id": one.id, "file": one.name, "why": str(one.error)} for one in report.failed]
    renamed = [{"id": one.id, "file": one.name} for one in report.renamed]
    if not _is_table(shape):
        value = {
            "path": str(Path(report.path)),
            "fetched": report.fetched,
            "kept": report.kept,
            "bytes": report.bytes,
            "seconds": round(report.seconds, 3),
            "failed": failed,
            "renamed": renamed,
        }
        output.write(value, "json")
        return
    if failed:
        output.write(failed, "table", ("file", "why", "id"))
        click.echo()
    if renamed:
        output.write(renamed[:_SHOWN], "table", ("file", "id"))
        click.echo()
    click.echo(printable(f"{report.path}: {report}"))
