"""Servers whose index is in a real PostgreSQL or MariaDB."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import requests

from dynorthanc import sandbox
from dynorthanc.sandbox import KINDS, SandboxError, database
from tests.sandbox.test_sandbox import ROOT, gone, wait_for

each_database = pytest.mark.parametrize(
    "kind", [pytest.param(kind, marks=pytest.mark.xdist_group(kind)) for kind in KINDS]
)


def test_the_index_is_in_that_database(backend, instance):
    with requests.Session() as session:
        session.trust_env = False
        session.post(f"{backend.url}/instances", data=instance, timeout=60).raise_for_status()
        plugin = session.get(f"{backend.url}/system", timeout=60).json()["DatabaseBackendPlugin"]
        if backend.database is None:
            assert plugin is None
            return
        assert backend.database.kind in plugin.lower()
        assert not list(backend.storage.glob("index*")), "SQLite's files"
        assert len(session.get(f"{backend.url}/instances", timeout=60).json()) == 1
    assert repr(backend.database) == f"<Database {backend.database.kind}>"


@each_database
def test_two_servers_share_one_and_see_the_same(new_server, kind, instance):
    """The one that began it ends it."""
    first = new_server("1.12.7", database=kind)
    with sandbox.start("1.12.7", database=first.database, storage=first.storage) as second:
        with requests.Session() as session:
            session.trust_env = False
            session.post(f"{first.url}/instances", data=instance, timeout=60).raise_for_status()
            assert len(session.get(f"{second.url}/instances", timeout=60).json()) == 1
        second.kill()
    assert first.database.pid
    pid, folder = first.database.pid, first.database._folder
    first.stop()
    assert gone(pid) and not folder.exists()


@each_database
def test_it_goes_when_its_program_is_killed(servers, kind):
    assert servers.on("1.12.7", kind)  # skips where there is none
    program = (
        "from dynorthanc.sandbox import KINDS; import time\n"
        f"d = KINDS['{kind}']()\n"
        "print(d.pid, d._folder, flush=True); time.sleep(600)"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, cwd=ROOT) as p:
        pid, folder = p.stdout.readline().split()
        assert not gone(int(pid))
        p.kill()
    wait_for(lambda: gone(int(pid)) and not Path(folder).exists())


def test_a_machine_without_the_programs_says_what_to_install(servers, monkeypatch, tmp_path):
    assert servers["1.12.7"]
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(database, "_PLACES", str(tmp_path))
    monkeypatch.setattr(database, "_DEBIAN", tmp_path)
    with pytest.raises(SandboxError, match=r"no initdb and no postgres; .* apt-get install postgresql"):
        sandbox.start("1.12.7", database="postgresql")
    with pytest.raises(SandboxError, match=r"no mariadbd; .* apt-get install mariadb-server"):
        sandbox.start("1.12.7", database="mysql")
    with pytest.raises(SandboxError, match=r"database is one of postgresql, mysql.*not 'oracle'"):
        sandbox.start("1.12.7", database="oracle")
