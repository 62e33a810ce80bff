"""`dynorthanc sandbox`: a throwaway real server until Ctrl-C."""

from __future__ import annotations

from typing import Any

import click

from dynorthanc.cli.command import command


@command()
@click.argument("which", metavar="[VERSION]", required=False)
@click.option(
    "--version", metavar="VERSION", help="Which Orthanc, such as 1.12.7 (default: the newest to be had)."
)
@click.option(
    "--port", type=click.IntRange(1, 65535), help="Of its REST API (default: 8042 if that is free)."
)
@click.option("--storage", type=click.Path(file_okay=False), help="Keep its data in this folder.")
@click.option(
    "--database",
    type=click.Choice(["postgresql", "mysql"]),
    help="What keeps its index: the machine's PostgreSQL or MariaDB, with data of its own (default: SQLite).",
)
@click.option("--config", metavar="FILE", help="Orthanc's settings as JSON, over ours.")
@click.option("--plugins", multiple=True, metavar="NAME", help="A plugin to load, such as DicomWeb.")
@click.option("--no-dicom", is_flag=True, help="Open no DICOM port: Orthanc opens it to the network.")
@click.option("--list", "only_list", is_flag=True, help="List the versions to be had, and end.")
@click.option("--clean", "only_clean", is_flag=True, help="Remove the servers unpacked before, and end.")
def sandbox(
    which: str | None, only_list: bool, only_clean: bool, config: str | None, no_dicom: bool, **options: Any
) -> None:
    """Run a throwaway real Orthanc until Ctrl-C.

    Its REST API answers this machine only; its data is gone afterwards unless --storage is given.
    """
    from dynorthanc import sandbox as sandboxes
    from dynorthanc.sandbox.installation import listed

    if which and options["version"]:
        raise click.UsageError("the version is given twice")
    options["version"] = which or options["version"]
    if only_list:
        click.echo("\n".join(listed()))
    elif only_clean:
        click.echo(f"{sandboxes.clean() / 1e6:.0f} MB removed")
    else:
        sandboxes.serve(**options, config=sandboxes.settings_of(config), dicom=not no_dicom)
