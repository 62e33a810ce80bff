"""The command line is the same for all versions: what is no fact of one runs on the oldest and the newest."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from dynorthanc.sandbox import Sandbox
from tests.conftest import empty


@pytest.fixture(params=("1.9.1", "1.13.0"), ids=lambda version: f"orthanc-{version}")
def server(request: pytest.FixtureRequest, servers: Mapping[str, Sandbox]) -> Sandbox:
    """The oldest and the newest, emptied."""
    chosen = servers[request.param]
    empty(chosen)
    return chosen
