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
import subprocess
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from dynorthanc.errors import SandboxError

from .installation import Installation

__all__ = ["Sandbox"]

_ATTEMPTS = 5
_STARTED = "Orthanc has started"
# Ends the server and its files when this process ends in whatever way, killed included: its pipe closes then.
# It is there before the server, which tells its pid and then looks whether all is over: none is overlooked.
_WATCH = 'read -r _; : >over; kill -9 "$(cat pid)"; rm -rf -- "$1" || { sleep 1; rm -rf -- "$1"; }'
_SERVE = 'echo $$ >pid && [ ! -e over ] && exec "$@"'


class Sandbox:
    """A real Orthanc server on free loopback ports; a context manager that stops it at the end.

    `url`, `dicom_port`, `aet`: where it is. `version`: which it is. `storage`: the folder of its files and
    index. `pid`: its process. Made by `dynorthanc.sandbox.start`.
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
    ) -> None:
        self.version = installation.version
        self._installation = installation
        self._timeout = timeout
        self._process: subprocess.Popen[bytes] | None = None
        self._watcher: subprocess.Popen[bytes] | None = None
        self._last_log = ""
        self._environment = {**os.environ, **installation.environment}
        self._given = dict(config)
        self._plugins = [str(installation.plugin(name)) for name in plugins]
        if python_script is not None:
            script = Path(python_script).resolve()
            if not script.is_file():
                raise SandboxError(f"there is no Python script {script}")
            self._plugins.append(str(installation.plugin("OrthancPython")))
            self._given["PythonScript"] = str(script)
            if installation.python_home:
                self._environment["PYTHONHOME"] = str(installation.python_home)
        self._work = Path(tempfile.mkdtemp(prefix="dynorthanc-sandbox-"))
        self._own_storage = storage is None
        self.storage = self._work / "storage" if storage is None else Path(storage).resolve()
        self.storage.mkdir(parents=True, exist_ok=True)
        atexit.register(self.stop)
        try:
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
        return self._process.pid if self._process and self._process.poll() is None else None

    def log(self) -> str:
        """Everything the server has logged since its last start."""
        if self._log_file.exists():
            return self._log_file.read_text(encoding="utf-8", errors="replace")
        return self._last_log

    def stop(self) -> None:
        """Stop for good and remove what it wrote (a `storage` of yours stays). More than once is fine."""
        # A storage that stays needs an orderly end, which takes Orthanc two to four seconds.
        self._end(orderly=not self._own_storage)
        self._last_log = self.log()
        shutil.rmtree(self._work, ignore_errors=True)
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

    @property
    def _log_file(self) -> Path:
        return self._work / "orthanc.log"

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
        self._process = None
        (self._work / "pid").unlink(missing_ok=True)  # of the server before
        self._watcher = subprocess.Popen(
            ["/bin/sh", "-c", _WATCH, "sandbox", str(self._work)],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd=self._work,
            start_new_session=True,
        )
        with self._log_file.open("wb") as log:
            self._process = subprocess.Popen(
                ["/bin/sh", "-c", _SERVE, "sandbox", *self._installation.command, str(config_file)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=self._environment,
                cwd=self._work,
                start_new_session=True,  # Ctrl-C is for the program that uses the server: that stops it
            )
        deadline = time.monotonic() + self._timeout
        while not self._answers():
            if self._process.poll() is not None:
                if re.search(r"port of the (HTTP|DICOM) server is .*in use", self.log()):
                    self._end(orderly=False)
                    return False
                raise SandboxError(self._failure(f"it ended with exit code {self._process.returncode}"))
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
        if self._process and self._process.poll() is None:
            if orderly:
                self._process.terminate()
                try:
                    self._process.wait(self._timeout)
                except subprocess.TimeoutExpired:
                    self._process.kill()
            else:
                self._process.kill()
            self._process.wait()
        if self._watcher:
            # Not before the server has ended, and not by closing its pipe: that would set it off. But where
            # Ctrl-C came while the server was being started, nobody else knows its process.
            if self._process:
                self._watcher.kill()
            if self._watcher.stdin:
                self._watcher.stdin.close()
            self._watcher.wait()
            self._watcher = None


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
