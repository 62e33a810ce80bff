"""A throwaway PostgreSQL or MariaDB for a throwaway Orthanc: programs of this machine, data of its own.

It listens on no network, only on a socket in a folder that nobody else may enter. Both refuse to run as root:
where we are root, it is given to an ordinary account of the machine.
"""

from __future__ import annotations

import atexit
import os
import pwd
import shutil
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from dynorthanc.errors import SandboxError

from .process import Account, Program

__all__ = ["KINDS", "Database"]

_PLACES = "/usr/local/sbin:/usr/sbin:/usr/local/bin:/usr/bin"
_DEBIAN = Path("/usr/lib/postgresql")  # where several versions of it may be, none of them on PATH
_USER = "orthanc"


class Database:
    """A running database; made by ``sandbox.start(…, database="postgresql")``, ended with its server."""

    kind: str
    """``postgresql`` or ``mysql``."""
    name: str
    """What people call it."""
    section: str
    """What its settings are called in Orthanc's configuration."""
    package: str
    """Debian's package of Orthanc's plugin for it."""
    plugin: str
    _crash: str
    """The signal that ends it at once, without leaving children or shared memory."""
    _accounts: tuple[str, ...]

    def __init__(self, timeout: float = 60) -> None:
        programs = self.programs()
        account = self._account()
        self._timeout = timeout
        self._folder = Path(tempfile.mkdtemp(prefix="dynorthanc-database-"))
        if account:
            os.chown(self._folder, *account)
        self._program = Program(self._folder, account=account, crash=self._crash)
        atexit.register(self.stop)
        try:
            self._command = self._make(programs)
            self.restart()
        except BaseException:
            self.stop()
            raise

    def __repr__(self) -> str:
        return f"<Database {self.kind}{'' if self.pid else ', not running'}>"

    @property
    def pid(self) -> int | None:
        """Its process, None while it doesn't run."""
        return self._program.pid

    @property
    def settings(self) -> dict[str, Any]:
        """Where Orthanc's plugin finds it."""
        raise NotImplementedError

    def log(self) -> str:
        """What it has said since its last start."""
        file = self._program.log_file
        return file.read_text(encoding="utf-8", errors="replace") if file.exists() else ""

    def stop(self) -> None:
        """Stop for good, and remove its data. More than once is fine."""
        self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)
        atexit.unregister(self.stop)

    def kill(self) -> None:
        """End it at once; `restart` brings it back with its data."""
        self._program.end(orderly=False, patience=0)

    def restart(self) -> None:
        """End it at once if it runs, and start it with the same data at the same place."""
        self.kill()  # both come up again with all that was told to be stored
        process = self._program.start(self._command, self._environment())
        deadline = time.monotonic() + self._timeout
        while not self._answers():
            if process.poll() is not None:
                raise SandboxError(self._failure(f"it ended with exit code {process.returncode}"))
            if time.monotonic() > deadline:
                raise SandboxError(self._failure(f"it didn't answer within {self._timeout:g} s"))
            time.sleep(0.02)

    # ------------------------------------------------------------ of each kind

    @classmethod
    def programs(cls) -> dict[str, str]:
        """The machine's programs by name. Raises `SandboxError` where there are none."""
        raise NotImplementedError

    def _make(self, programs: Mapping[str, str]) -> list[str]:
        """Make the data folder; the command that serves it."""
        raise NotImplementedError

    def _answers(self) -> bool:
        raise NotImplementedError

    # ------------------------------------------------------------ for all

    @property
    def _data(self) -> str:
        return str(self._folder / "data")

    def _environment(self) -> dict[str, str]:
        place = str(self._folder)
        path = f"{os.environ.get('PATH', '')}:{_PLACES}"
        return {"PATH": path, "HOME": place, "TMPDIR": place, "LC_ALL": "C"}

    def _account(self) -> Account | None:
        """Whom to give it to where we are root."""
        if os.geteuid() != 0:
            return None
        for name in (*self._accounts, "nobody"):
            try:
                found = pwd.getpwnam(name)
            except KeyError:
                continue
            if found.pw_uid:
                return Account(found.pw_uid, found.pw_gid)
        raise SandboxError(f"{self.kind} doesn't run as root, and this machine has no account 'nobody'")

    def _run(self, *command: str) -> None:
        process = self._program.start(command, self._environment())
        process.wait()
        self._program.end(orderly=False, patience=0)
        if process.returncode:
            raise SandboxError(self._failure(f"{Path(command[0]).name} ended with {process.returncode}"))

    def _failure(self, why: str) -> str:
        tail = "\n".join(f"  {line}" for line in self.log().splitlines()[-15:])
        return f"{self.kind} didn't start: {why}. The end of its log:\n{tail or '  (empty)'}"

    @classmethod
    def _found(cls, names: Sequence[str], places: str, package: str) -> dict[str, str]:
        found = {name: shutil.which(name, path=places) for name in names}
        lacking = [name for name, path in found.items() if path is None]
        if lacking:
            raise SandboxError(
                f'database="{cls.kind}" needs {cls.name} on this machine, which has no '
                f"{' and no '.join(lacking)}; on Debian and Ubuntu: apt-get install {package}"
            )
        return {name: path for name, path in found.items() if path}


class PostgreSQL(Database):
    """PostgreSQL."""

    kind = "postgresql"
    name = section = "PostgreSQL"
    package = "orthanc-postgresql"
    plugin = "PostgreSQLIndex"
    _crash = "QUIT"  # after a kill -9 its children go on for a while
    _accounts = ("postgres",)

    @property
    def settings(self) -> dict[str, Any]:
        place = quote(str(self._folder), safe="")
        uri = f"postgresql://{_USER}@/postgres?host={place}"
        return {"EnableIndex": True, "EnableStorage": False, "ConnectionUri": uri, "Lock": False}

    @classmethod
    def programs(cls) -> dict[str, str]:
        def version(folder: Path) -> int:
            return int(folder.parent.name) if folder.parent.name.isdigit() else 0

        debian = sorted(_DEBIAN.glob("*/bin"), key=version, reverse=True)
        places = ":".join([os.environ.get("PATH", ""), *map(str, debian), _PLACES])
        return cls._found(("initdb", "postgres"), places, "postgresql")

    def _make(self, programs: Mapping[str, str]) -> list[str]:
        as_ours = ("--username", _USER, "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
        self._run(programs["initdb"], "--pgdata", self._data, *as_ours)
        settings = {
            "listen_addresses": "",
            "unix_socket_directories": str(self._folder),
            "unix_socket_permissions": "0700",
            "fsync": "off",  # nothing here has to outlive a power cut
            "shared_buffers": "32MB",
        }
        return [programs["postgres"], "-D", self._data, *(f"--{k}={v}" for k, v in settings.items())]

    def _answers(self) -> bool:
        return "ready to accept connections" in self.log()


class MySQL(Database):
    """MariaDB, which speaks as MySQL does."""

    kind = "mysql"
    name = "MariaDB"
    section = "MySQL"
    package = "orthanc-mysql"
    plugin = "MySQLIndex"
    _crash = "KILL"
    _accounts = ("mysql",)

    @property
    def settings(self) -> dict[str, Any]:
        return {
            "EnableIndex": True,
            "EnableStorage": False,
            "UnixSocket": self._socket,
            "Database": _USER,
            "Username": _USER,
            "Password": "",
            "EnableSsl": False,
            "Lock": False,
        }

    @property
    def _socket(self) -> str:
        return str(self._folder / "socket")

    @classmethod
    def programs(cls) -> dict[str, str]:
        places = ":".join([os.environ.get("PATH", ""), _PLACES])
        return cls._found(("mariadb-install-db", "mariadbd"), places, "mariadb-server")

    def _make(self, programs: Mapping[str, str]) -> list[str]:
        own = ("--no-defaults", f"--datadir={self._data}")
        quick = ("--auth-root-authentication-method=normal", "--skip-test-db")
        small = ("--innodb-buffer-pool-size=32M", "--innodb-log-file-size=16M", "--skip-log-bin")
        self._run(programs["mariadb-install-db"], *own, *quick, *small)
        begin = self._folder / "begin.sql"
        begin.write_text(
            f"CREATE DATABASE IF NOT EXISTS {_USER} CHARACTER SET utf8mb4;\n"
            f"CREATE USER IF NOT EXISTS {_USER}@localhost IDENTIFIED BY '';\n"
            f"GRANT ALL PRIVILEGES ON {_USER}.* TO {_USER}@localhost;\n"
        )
        listening = (f"--socket={self._socket}", "--skip-networking", f"--pid-file={self._folder}/server.pid")
        hasty = ("--innodb-flush-log-at-trx-commit=2", "--performance-schema=OFF")
        return [programs["mariadbd"], *own, *listening, *small, *hasty, f"--init-file={begin}"]

    def _answers(self) -> bool:
        return "ready for connections" in self.log()


KINDS: dict[str, type[Database]] = {"postgresql": PostgreSQL, "mysql": MySQL}
