"""`dynorthanc doctor`: what is the matter with a server."""

from __future__ import annotations

import os

import click

from dynorthanc.base.text import printable
from dynorthanc.cli.command import command
from dynorthanc.cli.connection import Access, connection_options, named_servers


@command()
@click.argument("server", required=False, shell_complete=named_servers)
@connection_options
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", show_default=True)
def doctor(server: str | None, username: str | None, ca_file: str | None, insecure: bool, shape: str) -> int:
    """Examine a server: reachable, TLS, credentials, version, plugins, hidden routes, access; and what to do.

    SERVER is an address or a name (default: ORTHANC_URL). Nothing that is asked has an effect. Exits with 0
    when all is well or there are only remarks, 1 when something fails.
    """
    from dynorthanc.doctor import diagnose

    server = server or os.environ.get("ORTHANC_URL")
    if not server:
        raise click.UsageError("which server? Give its address or name, or set ORTHANC_URL")
    connection = Access(server, username=username, ca_file=ca_file, insecure=insecure)
    diagnosis = diagnose(connection.url, **connection.arguments())
    click.echo(diagnosis.to_json() if shape == "json" else printable(str(diagnosis)))
    return 0 if diagnosis.is_well else 1
