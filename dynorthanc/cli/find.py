"""`dynorthanc main find study …`, `lookup`, `changes` and `wait`."""

from __future__ import annotations

import json
from typing import Any

import click

from dynorthanc.cli import output, values
from dynorthanc.cli.command import command
from dynorthanc.cli.connection import access_of
from dynorthanc.cli.ids import orthanc_id, whole_id


@command()
@click.argument("level", metavar="LEVEL")
@click.argument("tags", nargs=-1, metavar="[TAG=VALUE]...")
@click.option(
    "--label", "labels", multiple=True, metavar="LABEL", help="Having this label (all, if several)."
)
@click.option("--order-by", multiple=True, metavar="TAG", help="In this order; -TAG for the reverse.")
@click.option("--parent", metavar="ID", help="Of this patient, study or series.")
@click.option("--limit", type=click.IntRange(1), help="At most so many.")
@click.option("--count", is_flag=True, help="Only how many there are.")
@output.FORMAT
@click.pass_context
def find(
    ctx: click.Context,
    level: str,
    tags: tuple[str, ...],
    labels: tuple[str, ...],
    order_by: tuple[str, ...],
    parent: str | None,
    limit: int | None,
    count: bool,
    shape: str | None,
) -> None:
    """Find patients, studies, series or instances by DICOM tags.

    \b
      dynorthanc main find study PatientName='A*' StudyDate=20260101- --label checked

    LEVEL is patient, study, series or instance. Wildcards and ranges are DICOM's.
    """
    client = access_of(ctx).client
    query = values.by_name(tags, "=", "TAG=VALUE")
    options: dict[str, Any] = {"labels": labels or None, "order_by": list(order_by) or None, "limit": limit}
    options["parent"] = None if parent is None else orthanc_id(client, parent, None, "--parent")
    found = client.find(level, query, **options)
    if count:
        click.echo(found.count())
    else:
        output.write(list(found), shape)


@command()
@click.argument("identifier")
@click.option("--level", metavar="LEVEL", help="Only this level: patient, study, series or instance.")
@output.FORMAT
@click.pass_context
def lookup(ctx: click.Context, identifier: str, level: str | None, shape: str | None) -> None:
    """Find what has a DICOM UID, a PatientID or an accession number, or tell what an Orthanc id is of."""
    client = access_of(ctx).client
    found: Any = client.lookup(identifier, level) or client.lookup(whole_id(client, identifier), level)
    output.write(found, shape)


@command()
@click.option("--since", default="0", show_default=True, metavar="POSITION", help="From there on; or now.")
@click.option("--type", "types", multiple=True, metavar="TYPE", help="Only these, such as StableStudy.")
@click.option("--follow", is_flag=True, help="Wait for more, until Ctrl-C.")
@click.option("--kept-in", type=click.Path(dir_okay=False), help="A file that keeps the position.")
@click.pass_context
def changes(
    ctx: click.Context, since: str, types: tuple[str, ...], follow: bool, kept_in: str | None
) -> None:
    """Tell what happened on the server, one line of JSON for each change.

    With --kept-in, the next run goes on where this one ended.
    """
    start = int(since) if since.isdecimal() else since
    client = access_of(ctx).client
    for change in client.iter_changes(start, follow=follow, types=types or None, kept_in=kept_in):
        click.echo(json.dumps(change))


@command()
@click.option("--timeout", type=click.FloatRange(0), default=60, show_default=True, help="Seconds at most.")
@click.pass_context
def wait(ctx: click.Context, timeout: float) -> None:
    """Wait until the server answers, such as one that is being started. Exits with 7 if it doesn't."""
    client = access_of(ctx).connect(wait=timeout)
    click.echo(f"Orthanc {client.version} at {client.url} is up")
