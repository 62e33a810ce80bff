"""Real servers for the tests: four versions of Orthanc, each started when a test first asks for it.

    def test_something(server): ...        runs on each version, with an empty server
    def test_this_version(servers):        servers["1.12.7"], whatever others left in it
    def test_special(new_server):          new_server("1.12.7", config={...}): a server of one's own
    def test_anywhere(backend):            runs on each version with each database, with an empty server

A version or database that can't be had on this machine skips its tests; with CI=true in the environment
they fail instead.
"""

from __future__ import annotations

import os
import signal
import urllib.request
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest
import requests
from hypothesis import HealthCheck, settings

from dynorthanc import sandbox
from dynorthanc.client import discovery
from dynorthanc.sandbox import KINDS, Sandbox, SandboxError, installation
from dynorthanc.wire.keepalive import KeepAliveAdapter
from fixtures import synthetic_ct

VERSIONS = ("1.9.1", "1.10.1", "1.12.7", "1.13.0")
DATABASES = ("sqlite", *KINDS)

# of whoever calls pytest: how output looks, another virtual environment (IPython warns of it), a server
_OF_THE_SHELL = (
    *("COLUMNS", "LINES", "FORCE_COLOR", "NO_COLOR", "CLICOLOR_FORCE", "PYTHONWARNINGS", "VIRTUAL_ENV"),
    *("ORTHANC_URL", "ORTHANC_API_URL", "ORTHANC_USERNAME", "ORTHANC_PASSWORD"),
)
_current_test: list[pytest.Item] = []  # none or one
_used: Counter[str] = Counter()  # version → tests that ran on a real server of it
_tables: dict[str, dict[str, dict[str, str]]] = {}  # title → row → column → what a test has found


class Servers(Mapping[str, Sandbox]):
    """Version → its running server, started on first use."""

    def __init__(self) -> None:
        self._running: dict[tuple[str, str], Sandbox] = {}

    def __getitem__(self, version: str) -> Sandbox:
        return self.on(version, "sqlite")

    def on(self, version: str, database: str) -> Sandbox:
        """The server of a version with its index in that database."""
        if version not in VERSIONS:
            raise KeyError(f"{version} is none of the versions tested: {', '.join(VERSIONS)}")
        key = version, database
        if key not in self._running:
            self._running[key] = _start(version, database=None if database == "sqlite" else database)
        _note(version, database)
        return self._running[key]

    def __iter__(self) -> Iterator[str]:
        return iter(VERSIONS)

    def __len__(self) -> int:
        return len(VERSIONS)

    def stop(self) -> None:
        for server in self._running.values():
            server.stop()


def fetched(version: str | None, **options: Any) -> None:
    """Have what such a server needs here, or skip."""
    try:
        found = installation.find(version)
        if options.get("database") in KINDS:
            KINDS[options["database"]].programs()
            installation.with_package(found, KINDS[options["database"]].package)
        if options.get("python_script"):
            installation.with_plugin(found, "OrthancPython")
    except SandboxError as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(str(error))


def _start(version: str | None, **options: Any) -> Sandbox:
    for item in _current_test:
        assert item.get_closest_marker("server"), "a fixture that starts servers takes `slow`"
    fetched(version, **options)
    return sandbox.start(version, **{"timeout": 120, **options})  # the machine may be busy


def _note(version: str, database: str = "sqlite") -> None:
    """Remember with the current test that it ran on this server; reports carry that to the summary."""
    version = version if database == "sqlite" else f"{version} on {database}"
    for item in _current_test:
        if ("orthanc", version) not in item.user_properties:
            item.user_properties.append(("orthanc", version))


def empty(server: Sandbox) -> None:
    """Delete everything stored on a server."""
    with requests.Session() as session:
        session.trust_env = False
        session.mount("http://", KeepAliveAdapter())  # a second's pause costs no call
        for patient in session.get(f"{server.url}/patients", timeout=60).json():
            session.delete(f"{server.url}/patients/{patient}", timeout=60).raise_for_status()


@pytest.fixture(scope="session")
def slow() -> None:
    """What takes this, in any way, starts a server, a browser, a kernel or so: it is marked `server`."""


@pytest.fixture(scope="session")
def servers(slow: None) -> Iterator[Servers]:
    """Version → running server, shared by all tests."""
    all_servers = Servers()
    yield all_servers
    all_servers.stop()


@pytest.fixture(params=VERSIONS, ids=lambda version: f"orthanc-{version}")
def server(request: pytest.FixtureRequest, servers: Servers) -> Sandbox:
    """Each version in turn, emptied."""
    chosen = servers[request.param]
    empty(chosen)
    return chosen


@pytest.fixture(
    params=[
        # each database is served by one process of a parallel run: it takes seconds to start
        pytest.param((v, d), id=f"orthanc-{v}-{d}", marks=() if d == "sqlite" else pytest.mark.xdist_group(d))
        for d in DATABASES
        for v in VERSIONS
    ]
)
def backend(request: pytest.FixtureRequest, servers: Servers) -> Sandbox:
    """Each version with each database in turn, emptied."""
    chosen = servers.on(*request.param)
    empty(chosen)
    return chosen


@pytest.fixture
def new_server(slow: None) -> Iterator[Callable[..., Sandbox]]:
    """Start servers with settings of one's own, as `sandbox.start` takes them; stopped after the test."""
    started: list[Sandbox] = []

    def start(version: str | None = None, **options: Any) -> Sandbox:
        started.append(_start(version, **options))
        with discovery._without_lock:  # another server may have had this port, and no description
            discovery._without.clear()
        _note(started[-1].version)
        return started[-1]

    yield start
    for one in started:
        one.stop()


@pytest.fixture(scope="session")
def instance() -> bytes:
    """A small DICOM file: a slice of a synthetic CT."""
    return synthetic_ct.to_bytes(next(synthetic_ct.make_series(slices=1, rows=64)))


def pytest_configure() -> None:
    """Mean the same in any shell.

    The servers are on this very machine, reached without a proxy. Ctrl-C works in the programs that
    tests start, though a shell's background jobs are born ignoring it. How long an example takes, or to
    make it, says how busy the machine is.
    """
    settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
    settings.load_profile("patient")
    for name in _OF_THE_SHELL:
        os.environ.pop(name, None)
    if urllib.request.getproxies():
        for name in ("no_proxy", "NO_PROXY"):
            os.environ[name] = ",".join(filter(None, [os.environ.get(name), "127.0.0.1,localhost"]))
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "slow" in getattr(item, "fixturenames", ()):
            item.add_marker("server")
        if "chromium" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.xdist_group("chromium"))  # one of them is work enough


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    _current_test[:] = [item]


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if report.when == "teardown":  # with parallel workers, this is called where the summary is printed
        _used.update(value for name, value in report.user_properties if name == "orthanc")
        for name, value in report.user_properties:
            if name == "cell":
                title, row, column, found = value
                _tables.setdefault(title, {}).setdefault(row, {})[column] = found


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for title, rows in _tables.items():
        columns = list(dict.fromkeys(column for row in rows.values() for column in row))
        lines = [["", *columns], *([name, *map(row.get, columns)] for name, row in sorted(rows.items()))]
        widths = [max(len(line[i] or "-") for line in lines) for i in range(len(columns) + 1)]
        terminalreporter.section(title)
        for line in lines:
            cells = (cell or "-" for cell in line)
            terminalreporter.write_line("  ".join(map(str.ljust, cells, widths)).rstrip())
    if _used:
        ran = ", ".join(f"{version} ({count} tests)" for version, count in _used.items())
        terminalreporter.write_line(f"Real Orthanc servers: {ran}")
    missing = [version for version in VERSIONS if not _used[version]]
    if missing:
        terminalreporter.write_line(f"No test ran on a real Orthanc {', '.join(missing)}", yellow=True)
