"""A throwaway real Orthanc server, for tests, demonstrations and trying things out::

    from dynorthanc import sandbox
    with sandbox.start("1.12.7") as server:
        print(server.url)

The server listens on free loopback ports, keeps its files in a temporary folder, and is gone afterwards. An
`Orthanc` on PATH is used when it has the version wanted; else the version is taken from the Debian or Ubuntu
archive that this machine's apt uses, and unpacked into the user's cache folder: no root, signatures checked.

The REST API answers this machine only. Orthanc opens its DICOM port to the network, though, and has no
setting against that: where others can reach the machine, use `config={"DicomServerEnabled": False}`.
"""

from __future__ import annotations

import argparse
import logging
import os
import time
from collections.abc import Mapping, Sequence
from typing import Any

from dynorthanc.errors import SandboxError

from .database import KINDS, Database
from .installation import available, find
from .server import Sandbox

__all__ = ["KINDS", "Database", "Sandbox", "SandboxError", "available", "main", "serve", "start"]


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

    version: which Orthanc ("1.12.7"); None = the newest to be had (see `available`).
    config: Orthanc's settings, over ours: no authentication, only this machine may connect.
    plugins: names of plugins to load ("DicomWeb", "Worklists", "Housekeeper").
    python_script: a script for Orthanc's Python plugin, which is then loaded.
    storage: a folder to keep its data in; None = a temporary one, removed at the end.
    database: "postgresql" or "mysql" to keep the index in a database of its own, run by the machine's
        PostgreSQL or MariaDB, with Debian's plugin for it; another server's `database` to share that (and
        its `storage`); None = SQLite.
    timeout: seconds that the server may take to start (getting it from the archive isn't counted).

    Raises `SandboxError` if there is no such version, plugin or database here, or the server doesn't start.
    """
    return Sandbox(
        find(version),
        config=config or {},
        plugins=plugins,
        python_script=python_script,
        storage=storage,
        timeout=timeout,
        database=database,
    )


def serve(
    version: str | None = None,
    *,
    storage: str | os.PathLike[str] | None = None,
    database: str | None = None,
) -> None:
    """Start a server, say where it is, and stop it at Ctrl-C."""
    try:
        with start(version, storage=storage, database=database) as server:
            dicom = f"{server.aet} at port {server.dicom_port}"
            on = f" on {database}" if database else ""
            print(f"Orthanc {server.version}{on} at {server.url} (DICOM: {dicom})")
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
    parser.add_argument("--list", action="store_true", help="list the versions to be had, and end")
    options = parser.parse_args(arguments)
    logging.basicConfig(
        level=logging.INFO, format="%(message)s"
    )  # getting a server takes a while the first time
    try:
        if options.list:
            print("\n".join(available()))
        else:
            serve(options.version, storage=options.storage, database=options.database)
    except SandboxError as error:
        parser.exit(1, f"{error}\n")
    except KeyboardInterrupt:  # while the versions are looked up
        parser.exit(130, "Interrupted.\n")
