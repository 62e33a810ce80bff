"""Where the server's program comes from: on PATH, already unpacked, or in the archive."""

from __future__ import annotations

import logging
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from dynorthanc.base.progress import Progress, watched
from dynorthanc.errors import SandboxError

from . import archive

__all__ = ["Installation", "available", "find", "with_package", "with_plugin"]

_log = logging.getLogger(__name__)

_PLACES = "/usr/local/sbin:/usr/sbin:/usr/local/bin:/usr/bin"  # an ordinary user's PATH lacks the first two
_PLUGIN_FOLDERS = ("usr/share/orthanc/plugins", "usr/lib/orthanc", "usr/local/share/orthanc/plugins")


class Installation(NamedTuple):
    """An Orthanc that can be run."""

    version: str
    command: tuple[str, ...]
    environment: Mapping[str, str]
    root: Path  # "/" for the one installed on the machine
    more: tuple[Path, ...] = ()  # unpacked beside it: packages of further plugins, with what they need

    @property
    def triplet(self) -> str:
        """As in x86_64-linux-gnu: the folder of its loader."""
        return Path(self.command[0]).parent.name

    @property
    def python_home(self) -> Path | None:
        """Of the Python plugin; None = the machine's own Python, or no Python plugin."""
        unpacked = (root for root in (self.root, *self.more) if root != Path("/"))
        return next((root / "usr" for root in unpacked if any(root.glob("usr/lib/python3*/os.py"))), None)

    def plugins(self) -> dict[str, Path]:
        """Plugins by name (`OrthancPython`, `ModalityWorklists`), without GDCM's: it crashes under load."""
        found: dict[str, Path] = {}
        for root in (self.root, *self.more):
            for path in (
                path for folder in _PLUGIN_FOLDERS for path in sorted((root / folder).glob("lib*.so"))
            ):
                name = path.stem.removeprefix("lib")
                if "gdcm" not in name.lower():
                    found.setdefault(name, path)
        return found

    def plugin(self, name: str) -> Path:
        """The plugin of that name, or the only one with `name` in its name; `SandboxError` otherwise."""
        matches = self.matching(name)
        if len(matches) != 1:
            count = "more than one plugin" if matches else "no plugin"
            known = ", ".join(self.plugins()) or "none"
            raise SandboxError(f"{count} of Orthanc {self.version} is called {name!r}; it has: {known}")
        return matches[0]

    def matching(self, name: str) -> list[Path]:
        """The plugins that may be meant."""
        plugins, wanted = self.plugins(), name.lower()
        return [path for known, path in plugins.items() if known.lower() == wanted] or [
            path for known, path in plugins.items() if wanted in known.lower()
        ]


def find(version: str | None = None) -> Installation:
    """An Orthanc of that version (None: the newest to be had), unpacked from the archive where necessary.

    Raises `SandboxError` where there is none, saying what was looked for, what there is, and what to install.
    """
    if os.name != "posix":
        raise SandboxError("throwaway servers need Linux (or another Unix with an `Orthanc` on PATH)")
    if version is None:
        version = listed()[-1]
    installed = _on_path()
    if installed and installed.version == version:
        return installed
    folder = _unpacked_folder(version)
    return _unpacked(folder, version) or _unpack(folder, version)


def with_package(installation: Installation, package: str) -> Installation:
    """That Orthanc with a further plugin of the same archive; the machine's own has what is installed.

    Raises `SandboxError` where the plugin can't be had.
    """
    if installation.root == Path("/"):
        return installation
    folder = _cache() / f"{package}-of-{installation.root.name}"
    if not folder.exists():
        _unpack_more(folder, installation, package)
    return _beside(installation, folder)


def with_plugin(installation: Installation, name: str) -> Installation:
    """That Orthanc with the plugin of that name, out of a package of its own where it isn't there yet.

    Raises `SandboxError` where the plugin can't be had.
    """
    if installation.root == Path("/") or installation.matching(name):
        return installation
    own = re.sub("[^a-z0-9]", "", name.lower().removeprefix("orthanc"))
    try:
        return with_package(installation, f"orthanc-{own}")
    except SandboxError as error:
        known = ", ".join(installation.plugins())
        message = f"no plugin of Orthanc {installation.version} is called {name!r}; it has: {known}.\n{error}"
        raise SandboxError(message) from None


def available() -> list[str]:
    """The versions that `find` can give here, oldest first."""
    return _survey()[0]


def listed() -> list[str]:
    """The same; raises `SandboxError` where there is none, saying why."""
    versions, report = _survey()
    if not versions:
        raise SandboxError(_not_found("Orthanc", report))
    return versions


def _survey() -> tuple[list[str], list[str]]:
    """The versions to be had, and a report of where was looked."""
    found = {installed.version for installed in [_on_path()] if installed}
    found |= {folder.name.split("-")[1] for folder in _cache().glob("orthanc-*-*")}
    report = []
    with _lock():
        for suite, versions, line in _offers():
            report.append(line)
            if suite:
                found |= set(versions)
    return sorted(found, key=_order), report


def _order(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version))  # "mainline" has none and comes first


def _unpack(folder: Path, version: str) -> Installation:
    """Get that version out of the first suite that has it."""
    report = []
    _tell(f"Orthanc {version} isn't here yet: looking into the archive of this machine's apt")
    with _lock():
        done = _unpacked(folder, version)  # another process may have done it meanwhile
        if done:
            return done
        for suite, versions, line in _offers():
            report.append(line)
            if suite and version in versions:
                try:
                    return _unpack_from(suite, versions[version], folder, version)
                except SandboxError as error:
                    report.append(f"{suite.name}: {error}")
    raise SandboxError(_not_found(f"Orthanc {version}", report))


def _tell(text: str) -> None:
    """Say it where somebody watches; a program's log has it in any case."""
    _log.info("%s", text)
    if watched():
        print(text, file=sys.stderr, flush=True)


def clean() -> int:
    """Remove all unpacked servers and what apt has read for them; the bytes that were freed.

    A server that runs keeps running; the next start gets it anew.
    """
    with _lock():
        size = 0
        for folder in [path for path in _cache().iterdir() if path.is_dir()]:
            size += sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file())
            shutil.rmtree(folder)
    return size


def _unpack_from(suite: archive.Suite, full_version: str, folder: Path, version: str) -> Installation:
    for left_over in folder.parent.glob("unpacking-*"):
        shutil.rmtree(left_over)
    work = Path(tempfile.mkdtemp(prefix="unpacking-", dir=folder.parent))
    _log.info("getting Orthanc %s: %s", version, suite)
    try:
        with Progress(None, f"Orthanc {version}: downloading (some 50 MB, once)", unit="%") as bar:
            bar.to(0, 100)
            debs = suite.download(full_version)
            bar.to(40, label=f"Orthanc {version}: unpacking")
            archive.unpack(debs, work, lambda done, total: bar.to(40 + 60 * done / total))
        suite.clean()
        whole = _unpacked(work, version)
        if whole is None:
            raise SandboxError(f"its packages were unpacked, but don't run as Orthanc {version}")
        _drop_libraries(whole, whole.root)
        if folder.exists():  # a broken one: it failed the same check
            shutil.rmtree(folder)
        work.rename(folder)
    except BaseException:
        shutil.rmtree(work)
        raise
    unpacked = _unpacked(folder, version)
    if unpacked is None:
        raise SandboxError(f"Orthanc {version} ran once, but doesn't run in {folder}")
    return unpacked


def _drop_libraries(installation: Installation, root: Path) -> None:
    """Remove the libraries there that neither server, nor plugins, nor Python's modules are linked with."""
    loader, option, places, program = installation.command
    modules = root.glob("usr/lib/python3*/lib-dynload/*.so")
    used = set()
    for user in (program, *installation.plugins().values(), *modules):
        linked = subprocess.run([loader, option, places, "--list", str(user)], capture_output=True, text=True)
        used |= {Path(path).resolve() for path in re.findall(r" => (/\S+)", linked.stdout)}
    of_libc = "libnss"  # it opens those by itself
    for place in [path for path in map(Path, places.split(":")) if path.is_relative_to(root)]:
        for library in place.glob("lib*.so*"):
            if library.resolve() not in used and not library.name.startswith(of_libc):
                library.unlink()


def _unpack_more(folder: Path, installation: Installation, package: str) -> None:
    """Get a package, and what it needs beyond what the server has, out of the server's suite."""
    report = []
    with _lock():
        for suite, versions, line in () if folder.exists() else _offers():
            report.append(line)
            if suite and installation.version in versions:
                try:
                    _unpack_more_from(suite, versions[installation.version], folder, installation, package)
                    return
                except SandboxError as error:
                    report.append(f"{suite.name}: {error}")
    if not folder.exists():
        raise SandboxError(_looked_for(f"{package} for Orthanc {installation.version}", *report))


def _unpack_more_from(
    suite: archive.Suite, full_version: str, folder: Path, installation: Installation, package: str
) -> None:
    _tell(f"getting {package} for Orthanc {installation.version}: {suite}")
    with tempfile.TemporaryDirectory(prefix="unpacking-", dir=folder.parent) as work:
        new = Path(work, "new")
        archive.unpack(suite.download(full_version, [package]), new)
        suite.clean()
        for path in [path for path in new.rglob("*") if not path.is_dir() or path.is_symlink()]:
            if os.path.lexists(installation.root / path.relative_to(new)):
                path.unlink()
        _drop_libraries(_beside(installation, new), new)
        new.rename(folder)


def _beside(installation: Installation, folder: Path) -> Installation:
    """That Orthanc with what was unpacked into a folder of its own."""
    loader, option, libraries, *rest = installation.command
    places = f"{libraries}:{_libraries(folder, installation.triplet)}"
    return installation._replace(command=(loader, option, places, *rest), more=(*installation.more, folder))


def _offers() -> Iterator[tuple[archive.Suite | None, dict[str, str], str]]:
    """Each suite (None if unusable) with what it offers (version → full version) and a line about it."""
    try:
        suites = archive.suites(_cache() / "apt")
    except SandboxError as error:
        yield None, {}, str(error)
        return
    for suite in suites:
        if not suite.is_read:
            _tell(f"reading what {suite.name} has, in the archive of this machine's apt")
        try:
            versions = suite.versions()
        except SandboxError as error:
            yield None, {}, f"{suite.name} can't be read: {error}"
        else:
            yield suite, versions, f"{suite}: {', '.join(versions) or 'no Orthanc'}"


def _not_found(wanted: str, report: list[str]) -> str:
    ask = "Ask for a version named above, or install" if any(map(_OFFERED.search, report)) else "Install"
    advice = (
        f"{ask} {wanted} so that it is the `Orthanc` on PATH;",
        "with Docker, `docker run --rm -p 8042:8042 jodogne/orthanc` is a server at http://localhost:8042",
        'to connect to (user and password "orthanc").',
    )
    return _looked_for(wanted, *report, *advice)


_OFFERED = re.compile(r": (\d+\.){2}\d")


def _looked_for(wanted: str, *lines: str) -> str:
    installed = _on_path()
    on_path = f"on PATH: {'Orthanc ' + installed.version if installed else 'no Orthanc'}"
    return "\n  ".join([f"{wanted} is not to be had here:", on_path, *lines])


def _on_path() -> Installation | None:
    places = os.environ.get("PATH", "") + ":" + _PLACES
    program = shutil.which("Orthanc", path=places)
    if program is None:
        return None
    version = _version_of((program,), {})
    return Installation(version, (program,), {}, Path("/")) if version else None


def _unpacked(folder: Path, version: str) -> Installation | None:
    """The Orthanc in a folder of unpacked packages, or None if it isn't complete and doesn't run."""
    program = folder / "usr/sbin/Orthanc"
    libc = next((path for path in folder.glob("*/*/libc.so.6")), None) or next(
        (path for path in folder.glob("usr/lib/*/libc.so.6")), None
    )
    dictionary = next((path for path in folder.glob("usr/share/*/dicom.dic")), None)
    if libc is None or dictionary is None:
        return None
    loader_name = None
    with suppress(OSError), program.open("rb") as file:  # an ELF file names its loader near the beginning
        loader_name = re.search(rb"/lib[\w/.-]*/(ld[\w.-]+)\0", file.read(4096))
    if loader_name is None:
        return None
    triplet = libc.parent.name
    command = (
        str(libc.parent / loader_name[1].decode()),
        "--library-path",
        _libraries(folder, triplet),
        str(program),
    )
    environment = {
        "DCMDICTPATH": str(dictionary),
        "LOCPATH": str(folder / "usr/lib/locale"),
        "OPENSSL_CONF": os.devnull,  # the machine's may ask for modules that only its own OpenSSL has
    }
    if _version_of(command, environment) != version:
        return None
    return Installation(version, command, environment, folder)


def _libraries(folder: Path, triplet: str) -> str:
    places = (f"lib/{triplet}", f"usr/lib/{triplet}", "lib", "usr/lib")
    return ":".join(str(folder / place) for place in places)


def _version_of(command: tuple[str, ...], environment: Mapping[str, str]) -> str | None:
    """What `Orthanc --version` says, or None if that program doesn't run."""
    try:
        done = subprocess.run(
            [*command, "--version"],
            capture_output=True,
            text=True,
            errors="replace",
            stdin=subprocess.DEVNULL,
            env={**os.environ, **environment},
        )
    except OSError:
        return None
    found = re.match(r"\S+ (\S+)", done.stdout)
    return found[1] if found and done.returncode == 0 else None


def _unpacked_folder(version: str) -> Path:
    return _cache() / f"orthanc-{version}-{platform.machine()}"


def _cache() -> Path:
    from platformdirs import user_cache_dir

    folder = Path(user_cache_dir("dynorthanc"), "sandbox")
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SandboxError(
            f"no cache folder for servers: {folder} can't be made ({error.strerror}); "
            "set HOME or XDG_CACHE_HOME to a folder you can write to"
        ) from error
    return folder


@contextmanager
def _lock() -> Iterator[None]:
    """One process at a time reads indexes and unpacks (parallel test runs start together).

    What is in the way there, or a full disk, is a `SandboxError`.
    """
    import fcntl

    try:
        with (_cache() / "lock").open("w") as file:
            fcntl.flock(file, fcntl.LOCK_EX)  # given back when the file is closed, or its process ends
            yield
    except OSError as error:
        raise SandboxError(f"the cache of servers, {_cache()}, can't be used: {error}") from error
