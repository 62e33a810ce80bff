"""`dynorthanc sandbox`: a throwaway real server until Ctrl-C."""

from __future__ import annotations

import click


@click.command()
@click.option(
    "--version", metavar="VERSION", help="Which Orthanc, such as 1.12.7 (default: the newest to be had)."
)
@click.option("--storage", type=click.Path(file_okay=False), help="Keep its data in this folder.")
@click.option(
    "--database",
    type=click.Choice(["postgresql", "mysql"]),
    help="What keeps its index: the machine's PostgreSQL or MariaDB, with data of its own (default: SQLite).",
)
@click.option("--list", "only_list", is_flag=True, help="List the versions to be had, and end.")
def sandbox(version: str | None, storage: str | None, database: str | None, only_list: bool) -> None:
    """Run a throwaway real Orthanc until Ctrl-C.

    It listens on free ports of this machine only, and its data is gone afterwards unless --storage is given.
    """
    from dynorthanc import sandbox as sandboxes

    if only_list:
        for known in sandboxes.available():
            click.echo(known)
    else:
        sandboxes.serve(version, storage=storage, database=database)
