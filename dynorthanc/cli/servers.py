"""`dynorthanc servers`: the named servers, how they are, and how they get there."""

from __future__ import annotations

import sys
from typing import Any

import click

from dynorthanc import servers as config
from dynorthanc.cli import output
from dynorthanc.cli.command import OnceGroup
from dynorthanc.cli.connection import Access

_TIMEOUT = (3.0, 5.0)  # a server that doesn't answer shall not hold up the table


@click.group(cls=OnceGroup, invoke_without_command=True)
@output.FORMAT
@click.pass_context
def servers(ctx: click.Context, shape: str | None) -> None:
    """Show the named servers: version, database, plugins, and whether they answer."""
    if ctx.invoked_subcommand is not None:
        return
    from concurrent.futures import ThreadPoolExecutor

    known = config.load()
    if not known:
        click.echo("No servers yet: dynorthanc servers add NAME URL", err=True)
    with ThreadPoolExecutor(max_workers=8) as pool:
        rows = list(pool.map(_row, known))
    output.write(rows, shape)


def _row(name: str) -> dict[str, Any]:
    """How a named server is, asked now."""
    from dynorthanc.errors import HTTPError, OrthancError
    from dynorthanc.spec.backend import asked

    row: dict[str, Any] = {"name": name, "url": config.get(name).url}
    row.update(version=None, database=None, operations=None, plugins=None, reachable=False, note="")
    try:
        with Access(name, ask=False).connect(timeout=_TIMEOUT) as client:
            row.update(version=client.version, operations=len(client.api), reachable=True)
            row["plugins"] = ", ".join(p for p in client.GET("/plugins") if p != "explorer.js")
            known = asked(client.api.backend, client.ask).words if client.version != "unknown" else None
            row["database"] = known
    except (OrthancError, click.UsageError) as error:
        row["reachable"] = row["reachable"] or isinstance(error, HTTPError)
        row["note"] = error.message if isinstance(error, click.UsageError) else str(error)
    return row


@servers.command()
@click.argument("name")
@click.argument("url")
@click.option("--username", "-u", metavar="NAME", help="The user to log in as.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@click.option("--store-password-in-clear", "in_clear", is_flag=True, help="Write the password into the file.")
@click.option(
    "--ca-file", type=click.Path(exists=True, resolve_path=True), help="Trust the authorities in this file."
)
@click.option("--insecure", is_flag=True, help="Accept any certificate.")
def add(
    name: str,
    url: str,
    username: str | None,
    password_stdin: bool,
    in_clear: bool,
    ca_file: str | None,
    insecure: bool,
) -> None:
    """Give a server a name.

    The password goes into the keyring (pip install 'dynorthanc[keyring]'); without one, set
    ORTHANC_NAME_PASSWORD. It is written into the file only with --store-password-in-clear.
    """
    from dynorthanc.cli.app import looks_like_route
    from dynorthanc.cli.registry import COMMANDS
    from dynorthanc.wire.auth import normalise_url

    if name in COMMANDS or looks_like_route(name):
        raise click.UsageError(f"{name} is a command: choose another name")
    clean, in_url, secret = normalise_url(url)
    username = username or in_url
    if password_stdin:
        secret = sys.stdin.readline().rstrip("\r\n")
    if username and secret is None and sys.stdin.isatty():
        secret = (
            click.prompt(
                "Password (empty: none kept)", hide_input=True, default="", show_default=False, err=True
            )
            or None
        )
    if secret is not None and username is None:
        raise click.UsageError("a password needs --username")
    entry = config.Server(clean, username, str(secret) if secret and in_clear else None, ca_file, insecure)
    config.add(name, entry)
    click.echo(f"{name} is {clean}", err=True)
    if secret is not None and username is not None and not in_clear:
        _keep(name, clean, username, str(secret))


def _keep(name: str, url: str, username: str, secret: str) -> None:
    if config.to_keyring(url, username, secret):
        click.echo("The password is in the keyring.", err=True)
    else:
        variable = f"ORTHANC_{name.upper().replace('-', '_')}_PASSWORD"
        click.echo(
            f"Warning: no keyring here, the password is not kept: set {variable}, "
            "install 'dynorthanc[keyring]', or use --store-password-in-clear",
            err=True,
        )


@servers.command()
@click.argument("name")
def remove(name: str) -> None:
    """Forget a named server, and its password in the keyring."""
    gone = config.remove(name)
    if gone.username and not any(
        (other.url, other.username) == (gone.url, gone.username) for other in config.load().values()
    ):
        config.forget_in_keyring(gone.url, gone.username)
    click.echo(f"{name} is no longer known", err=True)


@servers.command()
def path() -> None:
    """Print where the file of named servers is."""
    click.echo(str(config.path()))
