"""`dynorthanc diff`, `lint` and `upgrade-check`: what differs between versions, and for whom it matters."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from dynorthanc.base.text import printable
from dynorthanc.cli.command import command
from dynorthanc.cli.explain import VERSION, api_of_version

if TYPE_CHECKING:
    from dynorthanc.api import Api
    from dynorthanc.lint import Report

UNTOLD = 3
"""How `lint` and `upgrade-check` end when nothing can be told of a script."""


def api_of(target: str) -> Api:
    """The API of a version (``1.12.7``, ``mainline``) or of a server, given by address or name."""
    if VERSION.fullmatch(target):
        return api_of_version(target)
    from dynorthanc import servers
    from dynorthanc.cli.connection import Access

    try:
        return Access(target).api_with_plugins
    except servers.ConfigError as error:
        raise servers.ConfigError(f"{target!r} is no version such as 1.12.7; {error}") from None


@command()
@click.argument("before")
@click.argument("after")
@click.option("--format", "shape", type=click.Choice(["table", "json"]), default="table", show_default=True)
@click.option("--exit-code", is_flag=True, help="Exit with 1 when there is a difference.")
def diff(before: str, after: str, shape: str, exit_code: bool) -> int:
    """Show what differs between two versions or servers: routes, arguments, values, meanings.

    BEFORE and AFTER are each a version (1.10.1), an address, or the name of a server.
    """
    found = api_of(before).diff(api_of(after))
    click.echo(found.to_json() if shape == "json" else printable(str(found)))
    return 1 if exit_code and found else 0


@command(name="lint")
@click.argument("scripts", nargs=-1, required=True, type=click.Path(allow_dash=True, path_type=Path))
@click.option("--versions", help="Check for these versions: 1.9.7,1.12.7.", metavar="LIST", multiple=True)
@click.option(
    "--servers",
    help="Check for these servers, by name or address: main,test.",
    metavar="LIST",
    multiple=True,
)
@click.option(
    "--format", "shape", type=click.Choice(["text", "json", "sarif"]), default="text", show_default=True
)
def lint_command(
    scripts: tuple[Path, ...], versions: tuple[str, ...], servers: tuple[str, ...], shape: str
) -> int:
    """Tell which calls of a script a version or server would refuse or ignore; the script isn't run.

    It reads scripts that use this client, pyorthanc, orthanc-api-client, requests, httpx, urllib, Orthanc's
    Python plugin. A folder stands for the Python files and notebooks in it, - for standard input.

    Exits with 0 when there are no findings, 1 when there are some, 2 when a script can't be read or a server
    can't be reached, 3 when it can't be told: of a script that talks to Orthanc no call could be judged, or
    it does so by what isn't read: a command, another library.
    """
    from dynorthanc import lint
    from dynorthanc.errors import OrthancError

    for name in _list(versions):
        if not VERSION.fullmatch(name):
            raise click.UsageError(f"{name!r} is no version such as 1.12.7; servers go after --servers")
    targets = [lint.Target(name, api_of(name)) for name in _list(versions)]
    try:
        targets += [lint.Target(name, api_of(name), is_server=True) for name in _list(servers)]
    except OrthancError as error:  # 1 is for findings, and this is none
        raise click.UsageError(str(error)) from None
    if not targets:
        raise click.UsageError("for which? Give --versions or --servers")
    report = lint.lint(_files(scripts), targets, skip_unreadable=True)
    if shape == "json":
        click.echo(report.to_json())
    elif shape == "sarif":
        click.echo(report.to_sarif())
    else:
        for line in report.lines():
            click.echo(printable(line))
        for line in report.summary():
            click.echo(printable(line), err=True)
        if line := _verdict(report):
            click.echo(line, err=True)
    for line in report.unread:
        click.echo(f"Error: {printable(line)}", err=True)
    return 2 if report.unread else 1 if report.findings else UNTOLD if report.untold else 0


def _verdict(report: Report) -> str:
    """The findings counted; none are told only where something of all that talks to Orthanc was judged."""
    from dynorthanc.lint.seen import among

    count, targets = len(report.findings), ", ".join(report.targets)
    if count:
        return f"{'1 finding' if count == 1 else f'{count} findings'} for {targets}"
    if report.unread or report.untold:
        return ""
    if not any(seen.calls for seen in report.seen):
        return "no call of Orthanc was found"
    return f"no findings for {targets}{among(report.seen)}"


@command(name="upgrade-check")
@click.argument("before")
@click.argument("after")
@click.argument("scripts", nargs=-1, type=click.Path(path_type=Path))
@click.option("--format", "shape", type=click.Choice(["table", "json"]), default="table", show_default=True)
def upgrade_check(before: str, after: str, scripts: tuple[Path, ...], shape: str) -> int:
    """Tell what an upgrade from one version to another changes, for scripts if some are given.

    BEFORE and AFTER are each a version (1.10.1), an address, or the name of a server. Exits with 1 when there
    is something to look at: calls that fail, or that mean something else; with 2 when a script can't be read,
    3 when it can't be told, as of `dynorthanc lint`.
    """
    old, new = api_of(before), api_of(after)
    if not scripts:
        found = old.diff(new)
        click.echo(found.to_json() if shape == "json" else printable(str(found)))
        return 1 if found.to_look_at or found.of("argument removed") else 0
    from dynorthanc.lint.upgrade import upgrade

    result = upgrade(old, new, _files(scripts), skip_unreadable=True)
    click.echo(result.to_json() if shape == "json" else printable(str(result)))
    for line in result.unread:
        click.echo(f"Error: {printable(line)}", err=True)
    return 2 if result.unread else 1 if result else UNTOLD if result.untold else 0


def _list(texts: tuple[str, ...]) -> list[str]:
    return [part.strip() for text in texts for part in text.split(",") if part.strip()]


def _files(scripts: tuple[Path, ...]) -> list[Path]:
    """The scripts given, and the Python files and notebooks of folders given."""
    found: list[Path] = []
    for script in scripts:
        if not script.is_dir():
            found.append(script)
            continue
        inside = [
            file
            for file in sorted(script.rglob("*"))
            if file.suffix in (".py", ".ipynb")
            and file.is_file()
            and not _is_left_out(file.relative_to(script))
        ]
        if not inside:
            raise click.UsageError(f"{script}: no Python file or notebook is in it")
        found += inside
    return found


def _is_left_out(path: Path) -> bool:
    """Whether a file of a folder is in a place of what is installed or hidden."""
    return any(part.startswith(".") or part in ("site-packages", "node_modules") for part in path.parts)
