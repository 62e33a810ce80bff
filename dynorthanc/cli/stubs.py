"""`dynorthanc stubs`: the types of exactly one server, for editors and type checkers."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import click

from dynorthanc.cli.connection import Access, named_servers
from dynorthanc.cli.explain import chosen_api

if TYPE_CHECKING:
    from dynorthanc.api import Api


@click.command()
@click.argument("server", required=False, shell_complete=named_servers)
@click.option("--version", metavar="VERSION", help="Of this version of Orthanc instead of a server's.")
@click.option(
    "--output",
    "-o",
    type=click.Path(file_okay=False),
    default="typings",
    show_default=True,
    help="The folder to write into.",
)
def stubs(server: str | None, version: str | None, output: str) -> None:
    """Write the types of one server's routes, so that an editor knows no others.

    SERVER is an address or a name. pyright and editors built on it look into the folder "typings" on their
    own; for mypy, set mypy_path = "typings". Without such a folder the routes of all versions are known.
    """
    from pathlib import Path

    from dynorthanc import stubs as writer

    if bool(server) == bool(version):
        raise click.UsageError("give a server or --version")
    api = _with_plugins(server) if server else chosen_api(None, version)
    for file in writer.write(api, Path(output)):
        click.echo(file)


def _with_plugins(server: str) -> Api:
    """The API of a server with the routes of the known plugins that it has."""
    from dynorthanc.client.plugins import adopt
    from dynorthanc.errors import UnsupportedRouteError
    from dynorthanc.spec import plugins

    client = Access(server).client
    for facts in plugins.known().values():
        with contextlib.suppress(UnsupportedRouteError):  # it hasn't this one
            adopt(client, next(iter(facts["routes"])))
    return client.api
