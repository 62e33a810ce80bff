"""`dynorthanc main create report.pdf …`: what is done with what a server stores, in one command each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from dynorthanc.cli import values
from dynorthanc.cli.connection import Access
from dynorthanc.cli.transfer import orthanc_id

if TYPE_CHECKING:
    from dynorthanc.orthanc import Orthanc


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.argument("tags", nargs=-1, metavar="[TAG=VALUE]...")
@click.option("--parent", metavar="ID", help="The patient, study or series that it becomes part of.")
@click.pass_context
def create(ctx: click.Context, file: str, tags: tuple[str, ...], parent: str | None) -> None:
    """Store a PDF, PNG or JPEG file as a new DICOM instance, and print its Orthanc id.

    \b
      dynorthanc main create report.pdf SeriesDescription=Report --parent 0fc4d1ab

    Without --parent, a new study is made. get-instances-id-pdf gives a PDF back.
    """
    from dynorthanc.resources import documents

    client = _client(ctx)
    given = dict(values.pairs(tags, "=", "TAG=VALUE"))
    above = None if parent is None else orthanc_id(client, parent, None)
    kinds = (*documents.PDF, *documents.IMAGES)
    click.echo(documents.create(client, "create", file, given, above, kinds=kinds))


COMMANDS = {"create": create}
"""What a server's commands have beside its routes and `finding.COMMANDS`."""


def _client(ctx: click.Context) -> Orthanc:
    assert isinstance(ctx.obj, Access)
    return ctx.obj.client
