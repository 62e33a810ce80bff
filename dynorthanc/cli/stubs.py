"""`dynorthanc stubs`: the types of exactly one server, for editors and type checkers."""

from __future__ import annotations

import click

from dynorthanc.cli.command import command
from dynorthanc.cli.connection import named_servers
from dynorthanc.cli.explain import chosen_api


@command()
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
    api = chosen_api(server, version)
    for file in writer.write(api, Path(output)):
        click.echo(file)
