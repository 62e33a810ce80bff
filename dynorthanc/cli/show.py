"""`dynorthanc show`: a study, series or image as one page of HTML."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from dynorthanc.base.text import printable
from dynorthanc.cli.command import command
from dynorthanc.cli.connection import connection_options, server_argument
from dynorthanc.cli.exits import OK
from dynorthanc.cli.ids import is_orthanc_id, orthanc_id
from dynorthanc.cli.transfer import connect, default_server

if TYPE_CHECKING:
    from dynorthanc.resources.resolve import Level

_WORKERS = 10


@command()
@server_argument
@click.argument("id", required=False)
@click.option("--output", "-o", "to", type=click.Path(dir_okay=False), required=True, help="The HTML file.")
@click.option("--level", metavar="LEVEL", help="What the id is: patient, study, series or instance.")
@click.option("--quiet", "-q", is_flag=True, help="No progress and no messages but errors.")
@connection_options
def show(server: str, id: str | None, to: str, level: Level | None, quiet: bool, **options: Any) -> int:
    """Write a patient, study, series or instance as one page of HTML, its images drawn by the server.

    SERVER is an address or a name; it may be left out where ORTHANC_URL is set. ID is Orthanc's; a DICOM UID,
    a PatientID or an accession number is looked up, and must mean one thing only.
    """
    server, rest = default_server(server, (id,) if id else (), is_orthanc_id, "an id")
    with connect(server, _WORKERS, options) as client:
        page = client.show(orthanc_id(client, rest[0], level), level=level, progress=False if quiet else None)
        written = page.save(to)
    click.echo(printable(str(written)))
    return OK
