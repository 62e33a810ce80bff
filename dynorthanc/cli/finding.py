"""`dynorthanc main find study …`, `lookup`, `wait`; and ids shortened as git does it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import click

from dynorthanc.cli import output, values
from dynorthanc.cli.connection import access_of
from dynorthanc.cli.once import command

if TYPE_CHECKING:
    from dynorthanc.orthanc import Orthanc

_BEGINNING = re.compile(r"[0-9a-f]{4,8}(-[0-9a-f]{0,8}){0,4}")
_LEVELS = {"patients": "Patient", "studies": "Study", "series": "Series", "instances": "Instance"}


def whole_id(client: Orthanc, text: str, routes: tuple[str, ...] = tuple(_LEVELS)) -> str:
    """The Orthanc id that begins so, if only one does; any other text as it is.

    For commands that read only: what deletes or changes wants the whole id. Raises a usage error where
    several begin so.
    """
    if not is_shortened(text):
        return text
    found = [id_ for route in routes for id_ in client.GET(f"/{route}") if id_.startswith(text)]
    if len(found) > 1:
        few = ", ".join(found[:3]) + (", …" if len(found) > 3 else "")
        raise click.UsageError(f"{len(found)} ids begin with {text}: {few}")
    return found[0] if found else text


def is_shortened(text: str) -> bool:
    """Whether it is how an Orthanc id begins."""
    return len(text) < 44 and _BEGINNING.fullmatch(text) is not None


@command()
@click.argument("level", metavar="LEVEL")
@click.argument("tags", nargs=-1, metavar="[TAG=VALUE]...")
@click.option(
    "--label", "labels", multiple=True, metavar="LABEL", help="Having this label (all, if several)."
)
@click.option("--order-by", multiple=True, metavar="TAG", help="In this order; -TAG for the reverse.")
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
    """Find the Orthanc ids of a DICOM UID, a PatientID or an accession number."""
    found: list[Mapping[str, Any]] = access_of(ctx).client.lookup(identifier, level)  # type: ignore[assignment]
    output.write(list(found), shape)


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
