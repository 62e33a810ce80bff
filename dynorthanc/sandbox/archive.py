"""Orthanc out of the Debian or Ubuntu archive that this machine's apt already uses, without root.

Nothing of the machine changes: apt gets a private state in the cache folder, reads one suite at a time from
the mirror named in the machine's own configuration (its proxies and passwords included), checks signatures
with the archive's installed keyring, and only downloads. The packages are then unpacked, never installed.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from dynorthanc.errors import SandboxError

__all__ = ["Suite", "suites", "unpack", "upstream"]

PACKAGE = "orthanc"
PLUGIN_PACKAGES = ("orthanc-dicomweb",)  # with the server; the others come when they are asked for
_KEYRINGS = Path("/usr/share/keyrings")
_FRESH_SECONDS = 24 * 3600  # a suite's index is read again after a day: suites get newer

# The machine's hooks are for its own packages. A release file may be past its date: the date guards against
# being kept on old software, which is what is asked for here, and mirrors that are snapshots are always old.
_APT_CONF = """\
#clear APT::Update::Pre-Invoke;
#clear APT::Update::Post-Invoke;
#clear APT::Update::Post-Invoke-Success;
#clear DPkg::Pre-Invoke;
#clear DPkg::Post-Invoke;
#clear DPkg::Pre-Install-Pkgs;
#clear APT::Architectures;
#clear APT::Default-Release;
#clear Acquire::Languages;
APT::Architecture "{architecture}";
APT::Architectures {{ "{architecture}"; }};
APT::Sandbox::User "root";
APT::Install-Recommends "false";
APT::Install-Suggests "false";
APT::Get::AllowUnauthenticated "false";
Acquire::AllowInsecureRepositories "false";
Acquire::AllowDowngradeToInsecureRepositories "false";
Acquire::Check-Valid-Until "false";
Acquire::Languages {{ "none"; }};
Acquire::Retries "3";
APT::Update::Error-Mode "any";
Dir::State "{folder}";
Dir::State::lists "{folder}/lists";
Dir::State::status "{folder}/status";
Dir::Cache "{folder}";
Dir::Cache::archives "{folder}/archives";
Dir::Etc::sourcelist "{folder}/suite.sources";
Dir::Etc::sourceparts "{folder}/none";
Dir::Etc::preferences "{folder}/none/preferences";
Dir::Etc::preferencesparts "{folder}/none";
"""

_SOURCES = """\
Types: deb
URIs: {mirror}
Suites: {suite}
Components: {components}
Architectures: {architecture}
Targets: Packages
PDiffs: no
Signed-By: {keyring}
"""


_NOT_NEEDED = (
    *("./bin", "./sbin", "./usr/bin", "./usr/sbin/[!O]*", "./usr/libexec", "./usr/games", "./etc", "./var"),
    *("./usr/share/[!dlo]*", "./usr/share/doc*", "./usr/share/lo*"),
    *("./usr/share/dcmtk/csmapper", "./usr/share/dcmtk/esdb"),  # they are in DCMTK's library too
    *("./usr/include", "./usr/lib/*/gconv", "./usr/lib/*/perl*", "./usr/lib/systemd", "./usr/lib/*/systemd"),
    *("*/python3*/test", "*/python3*/pydoc_data", "*/python3*/_pyrepl", "*/python3*/turtle*", "__pycache__"),
    *(
        f"*/lib-dynload/{module}*"
        for module in ("_test", "_xx", "xx", "_curses", "_dbm", "_gdbm", "readline")
    ),
    "*.a",
)
"""Half of what is in the packages: other programs, their settings, documentation, locales, what terminals and
programmers use. The server, its plugins, DICOM's dictionaries, Python's modules and the C locale stay."""


class _Archive(NamedTuple):
    """What can't be learnt from apt: which other suites lie on the same mirror, and who signs them."""

    keyrings: tuple[str, ...]
    components: str
    suites: tuple[str, ...]  # oldest first, so that a version comes from the most settled suite that has it
    aliases: tuple[str, ...]


_ARCHIVES = (
    _Archive(
        ("debian-archive-keyring.gpg", "debian-archive-keyring.pgp"),
        "main",
        ("bullseye", "bookworm", "trixie", "forky", "sid"),
        ("oldoldstable", "oldstable", "stable", "testing", "unstable"),
    ),
    _Archive(
        ("ubuntu-archive-keyring.gpg",),
        "main universe",
        ("focal", "jammy", "noble", "questing", "resolute"),
        (),
    ),
)


def upstream(version: str) -> str:
    """The Orthanc version in a package version: `1.9.2+really1.9.1+dfsg-1+deb11u1` is Orthanc 1.9.1."""
    found = re.match(r"(?:\d+:)?(?:\S*\+really)?(\d+(?:\.\d+)*)", version)
    return found[1] if found else version


class Suite:
    """One suite of the archive (`bookworm`) with its private apt state in `folder`."""

    def __init__(
        self, name: str, mirrors: Sequence[str], components: str, keyring: Path, folder: Path
    ) -> None:
        self.name = name
        self.mirrors = tuple(mirrors)
        self.components = components
        self.keyring = keyring
        self.folder = folder

    def __str__(self) -> str:
        return f"{self.name} of {_public(self.mirrors[0])}"

    @property
    def is_read(self) -> bool:
        """Whether its index is here, of today, and was read in this very folder."""
        index, settings = self._index, self.folder / "apt.conf"
        if not index.exists() or time.time() - index.stat().st_mtime > _FRESH_SECONDS:
            return False
        return settings.exists() and f'"{self.folder}"' in settings.read_text("utf-8", "replace")

    def versions(self) -> dict[str, str]:
        """Orthanc version → full version of its package here; raises `SandboxError` when it can't be read."""
        if self._packages() is None:
            self.update()
        elif not self.is_read:
            with suppress(SandboxError):  # offline for now: yesterday's index still says what there was
                self.update()
        return {upstream(full): full for name, full in self._packages() or () if name == PACKAGE}

    def update(self) -> None:
        """Read the suite's index from the first mirror that has it, signature checked."""
        for folder in ("lists/partial", "archives/partial", "none"):
            (self.folder / folder).mkdir(parents=True, exist_ok=True)
        (self.folder / "status").touch()
        architecture = _run(["dpkg", "--print-architecture"]).strip()
        _write(self.folder / "apt.conf", _APT_CONF.format(folder=self.folder, architecture=architecture))
        for number, mirror in enumerate(self.mirrors, 1):
            source = _SOURCES.format(
                mirror=mirror,
                suite=self.name,
                components=self.components,
                architecture=architecture,
                keyring=self.keyring,
            )
            _write(self.folder / "suite.sources", source)
            try:
                self._apt("apt-get", "update")
            except SandboxError:
                if number == len(self.mirrors):
                    raise
            else:
                self._note_packages()
                return

    def download(self, full_version: str, packages: Sequence[str] = ()) -> list[Path]:
        """Fetch Orthanc, its plugins and everything they need; the `.deb` files, signatures checked.

        Plugins that can't be had together with the server (a suite in transition) are left out, but not what
        is asked for in `packages` (instead of the usual plugins).
        """
        command = ["apt-get", "--yes", "--download-only", "install", f"{PACKAGE}={full_version}"]
        if packages:
            self._apt(*command, *packages)
            return self._downloaded()
        here = {name for name, _ in self._packages() or ()}
        plugins = [name for name in PLUGIN_PACKAGES if name in here]
        try:
            self._apt(*command, *plugins)
        except SandboxError:
            self.update()  # the suite may have moved on since its index was read
            try:
                self._apt(*command, *plugins)
            except SandboxError:
                self._apt(*command)
        return self._downloaded()

    def _downloaded(self) -> list[Path]:
        found = sorted((self.folder / "archives").glob("*.deb"))
        if not found:
            raise SandboxError(f"apt says that it got the packages, and there is none in {self.folder}")
        return found

    def clean(self) -> None:
        """Drop the downloaded packages: unpacked they are enough."""
        self._apt("apt-get", "clean")

    @property
    def _index(self) -> Path:
        """Our packages in this suite, as of its last update (apt takes a second to say it)."""
        return self.folder / "orthanc.json"

    def _note_packages(self) -> None:
        listing = self._apt("apt-cache", "madison", PACKAGE, *PLUGIN_PACKAGES)
        packages = [[part.strip() for part in line.split("|")[:2]] for line in listing.splitlines()]
        _write(self._index, json.dumps(packages))

    def _packages(self) -> list[tuple[str, str]] | None:
        """(package, its full version), as of the last update; None before one, and where that is damaged."""
        try:
            listing = json.loads(self._index.read_text(encoding="utf-8"))
            return [(str(name), str(version)) for name, version in list.copy(listing)]
        except (FileNotFoundError, ValueError, TypeError, RecursionError):
            return None

    def _apt(self, command: str, *arguments: str) -> str:
        return _run([command, "-q", "-c", str(self.folder / "apt.conf"), *arguments])


def suites(folder: Path) -> list[Suite]:
    """The suites that the machine's mirrors may hold; private apt states go into `folder`.

    Raises `SandboxError` where there is no apt, or none of its sources is a known archive.
    """
    missing = [name for name in ("apt-get", "apt-cache", "dpkg", "dpkg-deb") if shutil.which(name) is None]
    if missing:
        raise SandboxError(f"no {', '.join(missing)} on this machine (packages are only looked for with apt)")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)  # mirrors may be written with a password
    sources = _sources(folder)
    found = []
    for archive in _ARCHIVES:
        names = {*archive.suites, *archive.aliases}
        mirrors = list(dict.fromkeys(mirror for mirror, suite in sources if suite in names))
        keyring = next((_KEYRINGS / name for name in archive.keyrings if (_KEYRINGS / name).exists()), None)
        if mirrors and keyring:
            found += [
                Suite(name, mirrors, archive.components, keyring, folder / name) for name in archive.suites
            ]
    if not found:
        raise SandboxError(
            "apt's configuration names no Debian or Ubuntu archive whose keyring is in "
            f"{_KEYRINGS} (it names: {', '.join(f'{_public(m)} {s}' for m, s in sources) or 'nothing'})"
        )
    return found


def _sources(folder: Path) -> list[tuple[str, str]]:
    """(mirror, suite) of each source in the machine's apt configuration, whatever the format of its files."""
    empty = folder / "empty-lists"
    (empty / "partial").mkdir(parents=True, exist_ok=True)
    listing = _run(["apt-get", "-o", f"Dir::State::lists={empty}", "--print-uris", "update"])
    return list(dict.fromkeys(re.findall(r"^'(\S+)/dists/(\S+?)/main/binary-", listing, re.MULTILINE)))


def unpack(
    debs: Sequence[Path], folder: Path, told: Callable[[int, int], object] = lambda done, total: None
) -> None:
    """Unpack what a server needs of packages into a folder.

    `told` is called with how many are unpacked, and of how many.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for number, deb in enumerate(debs, 1):
        _unpack(deb, folder)
        told(number, len(debs))


def _unpack(deb: Path, folder: Path) -> None:
    """One package, without what is only read or linked by people."""
    left_out = [f"--exclude={pattern}" for pattern in _NOT_NEEDED]
    packed = subprocess.Popen(["dpkg-deb", "--fsys-tarfile", str(deb)], stdout=subprocess.PIPE)
    assert packed.stdout is not None
    with packed.stdout:
        done = subprocess.run(
            ["tar", "--extract", "--directory", str(folder), *left_out],
            stdin=packed.stdout, capture_output=True, text=True, errors="replace",
        )  # fmt: skip
    if packed.wait() or done.returncode:
        raise SandboxError(f"{deb.name} can't be unpacked: {done.stderr.strip() or 'it is damaged'}")


def _write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    draft = path.with_name(path.name + ".new")
    draft.write_text(text, encoding="utf-8")
    draft.replace(path)


def _run(command: Sequence[str]) -> str:
    """Output of a command; `SandboxError` with its own words when it fails."""
    environment = {**os.environ, "LC_ALL": "C", "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(
        command, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL, env=environment
    )
    if done.returncode != 0:
        said = [line for line in done.stderr.splitlines() if line.startswith(("E:", "W:", "dpkg"))]
        raise SandboxError(_public(f"{command[0]}: {'; '.join(said) or done.stderr.strip()}"))
    return done.stdout


def _public(text: str) -> str:
    """The text without the user and password that a URL in it may have."""
    return re.sub(r"://[^/@\s]+@", "://", text)
