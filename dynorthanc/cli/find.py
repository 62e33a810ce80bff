"""`dynorthanc main find study …`, `lookup`, `wait`; and ids shortened as git does it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from dynorthanc.base.names import option_name
from dynorthanc.cli import output, values
from dynorthanc.cli.command import command
from dynorthanc.cli.connection import access_of
from dynorthanc.spec.identifiers import OF_IDS, ORTHANC_ID, STORED

if TYPE_CHECKING:
    from dynorthanc.orthanc import Orthanc
    from dynorthanc.resources.resolve import Level
    from dynorthanc.spec.operation import Operation

_BEGINNING = re.compile(r"[0-9a-f]{4,8}(-[0-9a-f]{0,8}){0,4}")
_LISTED = (*STORED, "jobs", "queries")


def whole_ids(client: Orthanc, operation: Operation, given: Mapping[str, Any]) -> dict[str, Any]:
    """What is given to a call, the ids of what is stored whole; of a body given as JSON too.

    They may be shortened, or be a DICOM identifier, where the call only reads; see `whole_first`.
    """
    found = dict(given)
    for name in (name for name in OF_IDS if name in given):
        ids = given[name]
        several = [_whole(client, operation, one, name) for one in (ids if isinstance(ids, list) else [ids])]
        found[name] = several if isinstance(ids, list) else several[0]
    if isinstance(given.get("json"), dict):
        found["json"] = whole_ids(client, operation, given["json"])
    return found


def whole_first(client: Orthanc, operation: Operation, text: str) -> str:
    """The id of the route itself, which may be shortened where the route only reads.

    Raises a usage error for one that writes or deletes: what begins so is soon another.
    """
    place, _, rest = operation.template[1:].partition("/")
    is_listed = rest.startswith("{id}") and place in _LISTED
    return str(_whole(client, operation, text, place)) if is_listed else text


def _whole(client: Orthanc, operation: Operation, word: Any, of: str) -> Any:
    """A word that is an id, of a place such as ``studies`` or an argument such as ``ParentStudy``."""
    reads = operation.method == "GET" or operation.reads or "application/zip" in operation.answers
    if not isinstance(word, str) or not (reads or is_shortened(word)):
        return word
    if not reads:
        argument = option_name(of) if of in OF_IDS else "ID"
        raise click.UsageError(f"what writes or deletes wants the whole id ({argument})")
    from dynorthanc.errors import NotFound
    from dynorthanc.resources.find import NotOne

    if of in _LISTED:
        begun = ids_from(client, word, (of,))
        if is_shortened(word) and not begun:
            raise NotOne(f"ID: no id of {of} begins so")
        return _only(word, begun) if begun else word
    from dynorthanc.resources.resolve import level_name

    level = level_name(OF_IDS[of][0]) if len(OF_IDS[of]) == 1 else None
    found = orthanc_id(client, word, level, option_name(of))
    try:
        if level:
            client.GET(f"/{OF_IDS[of][0]}/{found}")
        return found
    except NotFound:
        raise NotOne(f"{option_name(of)}: the server has no {str(level).lower()} of that id") from None


def orthanc_ids(client: Orthanc, words: Sequence[str], level: Level | None) -> list[str]:
    """The Orthanc ids that several words mean, as `orthanc_id`."""
    places = [f"ID {at} of {len(words)}" if len(words) > 1 else "ID" for at in range(1, len(words) + 1)]
    return [orthanc_id(client, word, level, place) for word, place in zip(words, places, strict=True)]


def orthanc_id(client: Orthanc, word: str, level: Level | None, argument: str = "ID") -> str:
    """The Orthanc id that a word on the command line means: itself, or of what has that DICOM identifier.

    `argument` is where the word stands. Raises `NotOne` with its name where there is none of that identifier,
    and a usage error where it is one, and how the id of something else begins.
    """
    from dynorthanc.resources.find import NotOne
    from dynorthanc.resources.resolve import ROUTES, level_name

    if is_orthanc_id(word):
        return word
    begun = ids_from(client, word, (ROUTES[level_name(level)],) if level else STORED)
    named = client.lookup(word, level) if begun else []
    if not begun or (named and {one["ID"] for one in named} == set(begun)):
        try:
            return client.lookup_one(word, level)
        except NotOne as error:
            raise NotOne(f"{argument}: {str(error).removeprefix('lookup: ')}") from None
    if named:
        both = f"it is the identifier of a {named[0]['Type'].lower()}, and other ids begin so"
        raise click.UsageError(f"{word} means two things: {both}. Give the whole id of what is meant")
    return _only(word, begun)


def whole_or_named(client: Orthanc, word: str, argument: str, level: Level | None = None) -> str:
    """The Orthanc id of what is changed: a whole one, as what begins so is soon another, or of what alone has
    that DICOM identifier. Raises `NotOne` with the name of the argument.
    """
    from dynorthanc.resources.find import NotOne

    try:
        return word if is_orthanc_id(word) else client.lookup_one(word, level)
    except NotOne as error:
        whole = "; what writes or deletes wants the whole id" if is_shortened(word) else ""
        raise NotOne(f"{argument}: {str(error).removeprefix('lookup: ')}{whole}") from None


def is_orthanc_id(word: str) -> bool:
    """Whether it has the form of one."""
    return ORTHANC_ID.fullmatch(word) is not None


def whole_id(client: Orthanc, text: str, routes: tuple[str, ...] = STORED) -> str:
    """The id that begins so, if only one does; any other text as it is.

    Raises a usage error where several begin so.
    """
    found = ids_from(client, text, routes)
    return _only(text, found) if found else text


def ids_from(client: Orthanc, text: str, routes: tuple[str, ...]) -> list[str]:
    """The ids that begin so; none for what can't be the beginning of one."""
    if not is_shortened(text):
        return []
    return [id_ for route in routes for id_ in client.GET(f"/{route}") if id_.startswith(text)]


def _only(text: str, found: list[str]) -> str:
    if len(found) > 1:
        few = ", ".join(found[:3]) + (", …" if len(found) > 3 else "")
        raise click.UsageError(f"{len(found)} ids begin with {text}: {few}")
    return found[0]


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
