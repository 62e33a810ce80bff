"""`dynorthanc main create`, `compare` and `purge`: what is done with what a server stores."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dynorthanc.base.text import printable
from dynorthanc.cli import output, values
from dynorthanc.cli.command import command
from dynorthanc.cli.connection import Access, access_of
from dynorthanc.cli.exits import OK, PARTLY
from dynorthanc.cli.ids import orthanc_ids, whole_or_named

if TYPE_CHECKING:
    from dynorthanc.resources.purge import By
    from dynorthanc.resources.resolve import Level


@command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False))
@click.argument("tags", nargs=-1, metavar="[TAG=VALUE]...")
@click.option("--parent", metavar="ID", help="The patient, study or series that it becomes part of.")
@click.pass_context
def create(ctx: click.Context, file: str, tags: tuple[str, ...], parent: str | None) -> None:
    """Store a PDF, PNG or JPEG file as a new DICOM instance, and print its Orthanc id.

    \b
      dynorthanc main create report.pdf SeriesDescription=Report --parent P123

    Without --parent, a new study is made. It is a whole Orthanc id, or a DICOM identifier that one
    thing has. get-instances-id-pdf gives a PDF back.
    """
    from dynorthanc.resources import documents

    client = access_of(ctx).client
    given = values.by_name(tags, "=", "TAG=VALUE")
    above = None if parent is None else whole_or_named(client, parent, "--parent")
    kinds = (*documents.PDF, *documents.IMAGES)
    click.echo(documents.create(client, "create", file, given, above, kinds=kinds))


def _is_no_folder(other: str) -> bool:
    """Whether it is written as the path of a folder, and there is none."""
    return (
        "://" not in other
        and (other[-1:] == "/" or other[:1] in ("/", ".", "~"))
        and not Path(other).is_dir()
    )


@command()
@click.argument("words", nargs=-1, metavar="[OTHER] [ID]...")
@click.option("--modality", metavar="NAME", help="Compare with this modality of the server, by C-FIND.")
@click.option("--level", metavar="LEVEL", help="What the ids are: patient, study, series or instance.")
@output.FORMAT
@click.pass_context
def compare(
    ctx: click.Context, words: tuple[str, ...], modality: str | None, level: Level | None, shape: str | None
) -> int:
    """Tell which images another server, a folder or a PACS lacks, and which of theirs this server lacks.

    OTHER is a folder, or the address or name of a server; it is left out with --modality. Without IDs, all
    studies are compared: of both servers, or those in the folder. Exits with 9 if any image is missing.
    """
    client = access_of(ctx).client
    if not modality and words and _is_no_folder(words[0]):
        raise click.UsageError(f"OTHER: no such folder: {printable(words[0])}")
    if not (words or modality):
        raise click.UsageError("compare with what? Give a folder, a server, or --modality NAME")
    first, ids = (None, words) if modality else (words[0], words[1:])
    wanted = orthanc_ids(client, ids, level) or None
    other: Any = client.modality(modality) if modality else first
    if first is not None and not Path(first).is_dir():
        other = Access(first).client
    report = client.compare(other, wanted, level=level)
    missing = [
        {"missing": side, "image": one.uid, "study": one.study, "source": str(one.source)}
        for side, several in (("there", report.missing_there), ("here", report.missing_here))
        for one in several
    ]
    if missing:
        output.write(missing, shape)
    click.echo(str(report), err=True)
    return OK if report else PARTLY


@command()
@click.option("--older-than", type=click.IntRange(0), metavar="DAYS", help="Those of more than so many days.")
@click.option("--by", type=click.Choice(["StudyDate", "LastUpdate"]), default="StudyDate", show_default=True)
@click.option("--label", "labels", multiple=True, metavar="LABEL", help="Those with this label (all).")
@click.option("--keep", multiple=True, metavar="LABEL", help="But for those with this label (any).")
@click.option("--delete", is_flag=True, help="Delete them. Without it, they are listed only.")
@output.FORMAT
@click.pass_context
def purge(
    ctx: click.Context,
    older_than: int | None,
    by: By,
    labels: tuple[str, ...],
    keep: tuple[str, ...],
    delete: bool,
    shape: str | None,
) -> int:
    """List the studies that are due to be deleted, and delete them with --delete.

    \b
      dynorthanc main purge --older-than 365 --keep research

    Studies without a date stay, and those of protected patients. Exits with 9 if one couldn't be deleted.
    """
    if older_than is None and not labels:
        raise click.UsageError("purge what? Give --older-than DAYS or --label LABEL: all would be due")
    client = access_of(ctx).client
    plan = client.purge(older_than=older_than, by=by, labels=labels or None, keep=keep or None, delete=delete)
    output.write(list(plan), shape)
    for id_, why in plan.failed:
        click.echo(f"{id_}: {why}", err=True)
    click.echo(str(plan), err=True)
    return PARTLY if plan.failed else OK
