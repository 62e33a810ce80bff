"""A running throwaway Orthanc: its configuration, its process, its end."""

from __future__ import annotations

import atexit
import http.client
import json
import os
import random
import re
import shutil
import socket
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from dynorthanc.errors import SandboxError

from .database import KINDS, Database
from .installation import Installation, with_package, with_plugin
from .process import Program

__all__ = ["Sandbox"]

_ATTEMPTS = 5
_STARTED = "Orthanc has started"


class Sandbox:
    """A real Orthanc server on free loopback ports; a context manager that stops it at the end.

    `url`, `dicom_port`, `aet`: where it is. `version`: which it is. `storage`: the folder of its files and
    index. `pid`: its process. `database`: what keeps its index, None for SQLite. Made by
    `dynorthanc.sandbox.start`.
    """

    def __init__(
        self,
        installation: Installation,
        *,
        config: Mapping[str, Any],
        plugins: Sequence[str],
        python_script: str | os.PathLike[str] | None,
        storage: str | os.PathLike[str] | None,
        timeout: float,
        database: str | Database | None = None,
    ) -> None:
        self.version = installation.version
        self.database: Database | None = None
        self._timeout = timeout
        self._last_log = ""
        self._environment = {**os.environ, **installation.environment}
        self._given = dict(config)
        if database is not None:
            kind = _kind(database)
            if not isinstance(database, Database):
                kind.programs()  # what this machine lacks is told before anything is fetched
            installation = with_package(installation, kind.package)
        wanted = list(plugins)
        if python_script is not None:
            wanted.append("OrthancPython")
            self._given["PythonScript"] = str(_script(python_script))
        for name in wanted:
            installation = with_plugin(installation, name)
        if python_script is not None and installation.python_home:
            self._environment["PYTHONHOME"] = str(installation.python_home)
        self._installation = installation
        self._plugins = [str(installation.plugin(name)) for name in wanted]
        self._work = Path(tempfile.mkdtemp(prefix="dynorthanc-sandbox-"))
        self._program = Program(self._work)
        self._own_database = not isinstance(database, Database)
        self._own_storage = storage is None
        self.storage = self._work / "storage" if storage is None else Path(storage).resolve()
        self.storage.mkdir(parents=True, exist_ok=True)
        atexit.register(self.stop)
        try:
            if database is not None:
                self._use(database)
            self._start_somewhere()
        except BaseException:
            self.stop()
            raise

    @property
    def url(self) -> str:
        """Where the REST API is."""
        scheme = "https" if self._config.get("SslEnabled") else "http"
        return f"{scheme}://127.0.0.1:{self._config['HttpPort']}"

    @property
    def dicom_port(self) -> int:
        """The port of the DICOM protocol. Orthanc opens it on all interfaces: it has no setting for that."""
        return int(self._config["DicomPort"])

    @property
    def aet(self) -> str:
        """The server's application entity title."""
        return str(self._config["DicomAet"])

    @property
    def pid(self) -> int | None:
        """The server's process, None while it doesn't run."""
        return self._program.pid

    def log(self) -> str:
        """Everything the server has logged since its last start."""
        file = self._program.log_file
        if file.exists():
            return file.read_text(encoding="utf-8", errors="replace")
        return self._last_log

    def stop(self) -> None:
        """Stop for good and remove what it wrote (a `storage` of yours stays). More than once is fine."""
        # A storage that stays needs an orderly end, which takes Orthanc two to four seconds.
        self._end(orderly=not self._own_storage)
        self._last_log = self.log()
        shutil.rmtree(self._work, ignore_errors=True)
        if self.database and self._own_database:
            self.database.stop()
        atexit.unregister(self.stop)

    def kill(self) -> None:
        """End the server at once, as a crash would (SIGKILL); `restart` brings it back with its storage."""
        self._end(orderly=False)

    def restart(self) -> None:
        """Stop in an orderly way where it still runs, and start on the same ports with the same storage."""
        if not self._work.exists():
            raise SandboxError("this server was stopped for good: start a new one")
        self._end(orderly=True)
        deadline = time.monotonic() + self._timeout
        while not self._start():
            if time.monotonic() > deadline:
                raise SandboxError(self._failure("another program has taken one of its ports"))
            time.sleep(0.2)

    def __enter__(self) -> Sandbox:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def __repr__(self) -> str:
        return f"<Sandbox Orthanc {self.version} at {self.url}{'' if self.pid else ', not running'}>"

    # ------------------------------------------------------------ starting

    def _use(self, database: str | Database) -> None:
        """Have the index kept in a database; one that was started for another server stays that one's."""
        self.database = database if isinstance(database, Database) else KINDS[database](self._timeout)
        section = self.database.section
        self._given[section] = {**self.database.settings, **self._given.get(section, {})}
        self._plugins.append(str(self._installation.plugin(self.database.plugin)))

    def _start_somewhere(self) -> None:
        for _ in range(_ATTEMPTS):
            http_port, dicom_port = _free_ports(2)
            self._config = {
                "Name": f"sandbox-{self.version}",
                "DicomAet": "SANDBOX",
                "HttpPort": http_port,
                "DicomPort": dicom_port,
                "RemoteAccessAllowed": False,
                "AuthenticationEnabled": False,
                "Locale": "C.UTF-8",
                "SyncStorageArea": False,  # nothing here has to outlive a power cut
                "StorageDirectory": str(self.storage),
                "IndexDirectory": str(self.storage),
                **self._given,
            }
            self._config["Plugins"] = [*self._plugins, *self._given.get("Plugins", ())]
            if not self._config["RemoteAccessAllowed"]:
                # Servers too old to know this setting listen everywhere, and refuse strangers.
                self._config.setdefault("HttpBindAddresses", ["127.0.0.1"])
            if self._start():
                return
        raise SandboxError(self._failure("its ports were taken by other programs each time"))

    def _start(self) -> bool:
        """Run the server until it answers; False when a port of it was taken."""
        config_file = self._work / "config.json"
        config_file.write_text(json.dumps(self._config, indent=1, default=str), encoding="utf-8")
        process = self._program.start([*self._installation.command, str(config_file)], self._environment)
        deadline = time.monotonic() + self._timeout
        while not self._answers():
            if process.poll() is not None:
                if re.search(r"port of the (HTTP|DICOM) server is .*in use", self.log()):
                    self._end(orderly=False)
                    return False
                raise SandboxError(self._failure(f"it ended with exit code {process.returncode}"))
            if time.monotonic() > deadline:
                raise SandboxError(self._failure(f"it didn't answer within {self._timeout:g} s"))
            time.sleep(0.02)
        return True

    def _answers(self) -> bool:
        """Whether the server answers. The log is asked first: it can't be another server's."""
        if _STARTED not in self.log():
            return False
        if self._config.get("SslEnabled"):
            return True
        connection = http.client.HTTPConnection("127.0.0.1", self._config["HttpPort"], timeout=self._timeout)
        try:
            connection.request("GET", "/system")
            return connection.getresponse().status in (200, 401, 403)
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()

    def _failure(self, why: str) -> str:
        tail = "\n".join(f"  {line}" for line in self.log().splitlines()[-15:])
        return f"Orthanc {self.version} didn't start: {why}. The end of its log:\n{tail or '  (empty)'}"

    # ------------------------------------------------------------ ending

    def _end(self, *, orderly: bool) -> None:
        self._program.end(orderly=orderly, patience=self._timeout)


def _kind(database: str | Database) -> type[Database]:
    """Raises `SandboxError` for what is no database that Orthanc can be tried on here."""
    if isinstance(database, Database):
        return type(database)
    if database not in KINDS:
        raise SandboxError(f"database is one of {', '.join(KINDS)}, or another server's; not {database!r}")
    return KINDS[database]


def _script(given: str | os.PathLike[str]) -> Path:
    script = Path(given).resolve()
    if not script.is_file():
        raise SandboxError(f"there is no Python script {script}")
    return script


def chosen_port(wanted: int | None) -> int:
    """The port that was asked for, else Orthanc's 8042, else any. Raises `SandboxError` if it isn't free."""
    if _is_free(wanted or 8042):
        return wanted or 8042
    if wanted:
        raise SandboxError(f"port {wanted} is taken by another program")
    return _free_ports(1)[0]


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
    return True


def _free_ports(count: int) -> list[int]:
    """Ports free now, below those that the system gives to outgoing connections."""
    ports: list[int] = []
    while len(ports) < count:
        port = random.randrange(20000, 32000)
        with socket.socket() as probe:
            try:
                probe.bind(("", port))
            except OSError:
                continue
        if port not in ports:
            ports.append(port)
    return ports
