"""A throwaway real Orthanc server, for tests, demonstrations and trying things out::

    from dynorthanc import sandbox
    with sandbox.start("1.12.7") as server:
        print(server.url)

The server listens on free loopback ports, keeps its files in a temporary folder, and is gone afterwards. An
`Orthanc` on PATH is used when it has the version wanted; else the version is taken from the Debian or Ubuntu
archive that this machine's apt uses, and unpacked into the user's cache folder: no root, signatures checked.

The REST API answers this machine only. Orthanc opens its DICOM port to the network, though, and has no
setting against that: where others can reach the machine, use `config={"DicomServerEnabled": False}`, or
`--no-dicom` on the command line.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from dynorthanc.base.progress import watched
from dynorthanc.errors import SandboxError, check_type, named

from .database import KINDS, Database
from .installation import available, clean, find, listed
from .server import Sandbox, chosen_port

__all__ = ["KINDS", "Database", "Sandbox", "SandboxError", "available", "clean", "main", "serve", "start"]


@named
def start(
    version: str | None = None,
    *,
    config: Mapping[str, Any] | None = None,
    plugins: Sequence[str] = (),
    python_script: str | os.PathLike[str] | None = None,
    storage: str | os.PathLike[str] | None = None,
    database: str | Database | None = None,
    timeout: float = 30,
) -> Sandbox:
    """Start an Orthanc server and wait until it answers.

    Args:
        version: which Orthanc ("1.12.7"); None = the newest to be had (see `available`).
        config: Orthanc's settings, over ours: no authentication, only this machine may connect.
        plugins: names of plugins to load ("DicomWeb", "Worklists", "Housekeeper"); those that aren't with the
            server ("Neuro", "WSI") come out of packages of their own.
        python_script: a script for Orthanc's Python plugin, which is then loaded.
        storage: a folder to keep its data in; None = a temporary one, removed at the end.
        database: "postgresql" or "mysql" to keep the index in a database of its own, run by the machine's
            PostgreSQL or MariaDB, with Debian's plugin for it; another server's `database` to share that (and
            its `storage`); None = SQLite.
        timeout: seconds that the server may take to start (getting it from the archive isn't counted).

    Raises `SandboxError` if there is no such version, plugin or database here, or the server doesn't start.
    """
    nothing = type(None)
    for what, given, kind in (
        ("version is a text", version, (str, nothing)),
        ("config is a mapping", config, (Mapping, nothing)),
        ("plugins are a list of names", plugins, (list, tuple, set, frozenset)),
        ("python_script is a path", python_script, (str, os.PathLike, nothing)),
        ("storage is a path", storage, (str, os.PathLike, nothing)),
        ("database is a name, or another's", database, (str, Database, nothing)),
    ):
        check_type("start", what, given, kind)
    return Sandbox(
        find(version),
        config=config or {},
        plugins=plugins,
        python_script=python_script,
        storage=storage,
        timeout=timeout,
        database=database,
    )


def settings_of(file: str | None) -> dict[str, Any]:
    """Orthanc's settings in a JSON file; none without a file. Raises `SandboxError`."""
    if file is None:
        return {}
    try:
        settings = json.loads(Path(file).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise SandboxError(f"{file} can't be read as JSON: {error}") from None
    if not isinstance(settings, dict):
        raise SandboxError(f"{file} holds no JSON object")
    return settings


def serve(
    version: str | None = None,
    *,
    storage: str | os.PathLike[str] | None = None,
    database: str | None = None,
    port: int | None = None,
    config: Mapping[str, Any] | None = None,
    plugins: Sequence[str] = (),
    dicom: bool = True,
) -> None:
    """Start a server, say where it is, and stop it at Ctrl-C.

    port: of its REST API; None = 8042 if that is free, else any. dicom: False for no DICOM port.
    The rest as for `start`. Raises `SandboxError` like it, and where the port isn't free.
    """
    if not watched():  # no bar tells that getting a server takes a while the first time
        logging.basicConfig(level=logging.INFO, format="%(message)s")
    settings = {**(config or {}), **({} if dicom else {"DicomServerEnabled": False})}
    settings.setdefault("HttpPort", chosen_port(port))
    try:
        with start(version, storage=storage, database=database, config=settings, plugins=plugins) as server:
            open_to_all = f"DICOM: {server.aet} at port {server.dicom_port}, open to the network"
            on = f" on {database}" if database else ""
            print(f"Orthanc {server.version}{on} at {server.url} ({open_to_all if dicom else 'no DICOM'})")
            print(f"Ctrl-C stops it{' and removes its data' if storage is None else ''}.", flush=True)
            while server.pid:
                time.sleep(0.5)
            raise SandboxError(f"the server has ended by itself; its log ends with:\n{server.log()[-2000:]}")
    except KeyboardInterrupt:  # at any moment: while it starts, while its address is printed
        print("\nstopped")


def main(arguments: Sequence[str] | None = None) -> None:
    """Run `python -m dynorthanc.sandbox`."""
    parser = argparse.ArgumentParser(prog="python -m dynorthanc.sandbox", description="A throwaway Orthanc.")
    parser.add_argument("--version", help="which Orthanc (default: the newest to be had)")
    parser.add_argument("--storage", metavar="FOLDER", help="where to keep its data (default: thrown away)")
    parser.add_argument("--database", choices=list(KINDS), help="what keeps its index (default: SQLite)")
    parser.add_argument("--port", type=int, help="of its REST API (default: 8042 if that is free)")
    parser.add_argument("--config", metavar="FILE", help="Orthanc's settings as JSON, over ours")
    parser.add_argument("--plugins", action="append", default=[], metavar="NAME", help="a plugin to load")
    parser.add_argument("--no-dicom", action="store_true", help="open no DICOM port")
    parser.add_argument("--list", action="store_true", help="list the versions to be had, and end")
    parser.add_argument("--clean", action="store_true", help="remove the servers unpacked before, and end")
    options = parser.parse_args(arguments)
    try:
        if options.list:
            print("\n".join(listed()))
        elif options.clean:
            print(f"{clean() / 1e6:.0f} MB removed")
        else:
            serve(
                options.version,
                storage=options.storage,
                database=options.database,
                port=options.port,
                config=settings_of(options.config),
                plugins=options.plugins,
                dicom=not options.no_dicom,
            )
    except SandboxError as error:
        parser.exit(1, f"{error}\n")
    except KeyboardInterrupt:  # while the versions are looked up
        parser.exit(130, "Interrupted.\n")
