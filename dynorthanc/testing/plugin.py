"""The pytest plugin: its options, its marker, and the fixtures `orthanc_sandbox` and `orthanc_stub`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from dynorthanc.sandbox import Sandbox
    from dynorthanc.testing.stub import Stub

_OPTIONS = frozenset({"version", "config", "plugins", "python_script"})


def pytest_addoption(parser: pytest.Parser) -> None:
    """The ini options."""
    parser.addini("orthanc_version", "Version of Orthanc of orthanc_sandbox and orthanc_stub (the newest)")
    parser.addini(
        "orthanc_required",
        "Whether a version that can't be had here fails its tests instead of skipping them",
        type="bool",
        default=False,
    )


def pytest_configure(config: pytest.Config) -> None:
    """The marker."""
    config.addinivalue_line(
        "markers", "orthanc(version, config, plugins): which server orthanc_sandbox and orthanc_stub are"
    )


@pytest.fixture(scope="session")
def _orthanc_sandboxes(pytestconfig: pytest.Config) -> Iterator[Callable[..., Sandbox]]:
    from dynorthanc import sandbox

    running: dict[str, Sandbox] = {}

    def get(version: str | None, **options: Any) -> Sandbox:
        key = json.dumps([version, options], sort_keys=True, default=str)
        if key not in running:
            try:
                running[key] = sandbox.start(version, **options)
            except sandbox.SandboxError as error:
                if pytestconfig.getini("orthanc_required"):
                    raise
                pytest.skip(str(error))
        return running[key]

    yield get
    for server in running.values():
        server.stop()


@pytest.fixture
def orthanc_sandbox(request: pytest.FixtureRequest, _orthanc_sandboxes: Callable[..., Sandbox]) -> Sandbox:
    """A real Orthanc without data: ``.url``, ``.dicom_port``, ``.aet``, ``.version``, ``.log()``."""
    server = _orthanc_sandboxes(**_wanted(request))
    _empty(server)
    return server


@pytest.fixture
def orthanc_stub(request: pytest.FixtureRequest) -> Iterator[Stub]:
    """A client with canned answers; calls and answers that don't meet fail the test at its end."""
    from dynorthanc.testing.stub import Stub

    with Stub(_wanted(request)["version"]) as stub:
        yield stub
    told = ""
    try:
        stub.verify()
    except AssertionError as error:
        told = str(error)
    if told:  # outside of the `except`, or the report would show the same twice
        pytest.fail(told, pytrace=False)


def _wanted(request: pytest.FixtureRequest) -> dict[str, Any]:
    options: dict[str, Any] = {"version": request.config.getini("orthanc_version") or None}
    for marker in reversed(list(request.node.iter_markers("orthanc"))):  # the closest has the last word
        if marker.args or set(marker.kwargs) - _OPTIONS:
            pytest.fail(f"the marker orthanc takes {', '.join(sorted(_OPTIONS))} by name", pytrace=False)
        options.update(marker.kwargs)
    return options


def _empty(server: Sandbox) -> None:
    """Take out of a server what a test may have left."""
    from dynorthanc.orthanc import connect

    with connect(server.url, spec="bundled") as o:
        for patient in o.get_patients():
            o.delete_patients_id(patient)
        for query in o.get_queries():
            o.delete_queries_id(query)
        o.delete_changes()
        o.delete_exports()
