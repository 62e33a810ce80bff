"""What the throwaway servers promise, on real ones."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
import requests

import dynorthanc
from dynorthanc import sandbox
from dynorthanc.errors import OrthancError
from dynorthanc.sandbox import Sandbox, SandboxError, archive, installation
from dynorthanc.sandbox import server as server_module
from tests.conftest import VERSIONS, Servers

each_version = pytest.mark.parametrize("version", VERSIONS, ids=lambda version: f"orthanc-{version}")
NewServer = Callable[..., Sandbox]

HELLO = """\
import orthanc
def hello(output, uri, **request):
    output.AnswerBuffer("hello from " + uri, "text/plain")
orthanc.RegisterRestCallback("/hello", hello)
"""


ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.server


def get(server: Sandbox, path: str, auth: tuple[str, str] | None = None) -> requests.Response:
    with requests.Session() as session:
        session.trust_env = False  # a proxy of the environment isn't for loopback
        return session.get(server.url + path, auth=auth, timeout=30)


def upload(server: Sandbox, instance: bytes) -> None:
    with requests.Session() as session:
        session.trust_env = False
        session.post(server.url + "/instances", data=instance, timeout=30).raise_for_status()


@contextmanager
def reserved_ports(count: int) -> Iterator[list[int]]:
    """Ports that no other program is given meanwhile, and a server of ours can open."""
    with ExitStack() as stack:
        taken = [stack.enter_context(socket.socket()) for _ in range(count)]
        for one in taken:
            one.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            one.bind(("", 0))  # and doesn't listen
        yield [one.getsockname()[1] for one in taken]


def gone(pid: int) -> bool:
    """Whether a process has ended (one that its parent hasn't asked about yet still has an entry)."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return True
    return state == "Z"


def wait_for(condition: Callable[[], bool]) -> None:
    while not condition():
        time.sleep(0.02)


# ---------------------------------------------------------------- a running server


def test_it_is_the_version_asked_for_where_it_says_it_is(server: Sandbox) -> None:
    system = get(server, "/system").json()
    assert system["Version"] == server.version
    assert system["DicomAet"] == server.aet
    assert system["DicomPort"] == server.dicom_port
    assert server.url == f"http://127.0.0.1:{system['HttpPort']}"
    socket.create_connection(("127.0.0.1", server.dicom_port)).close()
    assert not gone(server.pid)
    assert "Orthanc has started" in server.log()
    assert repr(server) == f"<Sandbox Orthanc {server.version} at {server.url}>"


def test_strangers_are_refused(server: Sandbox) -> None:
    """From any other address of this machine it can't be reached, or refuses."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # sends nothing: asks which address this machine would use
        except OSError:
            pytest.skip("this machine has no address but loopback")
        address = probe.getsockname()[0]
    if address.startswith("127."):
        pytest.skip("this machine has no address but loopback")
    port = int(server.url.rpartition(":")[2])
    with requests.Session() as session:
        session.trust_env = False
        try:
            status = session.get(f"http://{address}:{port}/system", timeout=30).status_code
        except requests.ConnectionError:
            return
    assert status in (401, 403)


@each_version
def test_two_servers_know_nothing_of_each_other(new_server: NewServer, version: str, instance: bytes) -> None:
    one, other = new_server(version), new_server(version)
    assert one.url != other.url
    assert one.storage != other.storage
    upload(one, instance)
    assert len(get(one, "/instances").json()) == 1
    assert get(other, "/instances").json() == []


@each_version
def test_nothing_is_left_after_the_end(version: str) -> None:
    with sandbox.start(version) as server:
        pid, work = server.pid, server.storage.parent
        assert any(server.storage.iterdir())
    assert gone(pid)
    assert not work.exists()
    assert server.pid is None
    server.stop()
    assert "Orthanc has started" in server.log()
    with pytest.raises(SandboxError, match="start a new one"):
        server.restart()


@each_version
def test_what_is_stored_outlives_a_crash(new_server: NewServer, version: str, instance: bytes) -> None:
    server = new_server(version)
    upload(server, instance)
    url, dicom_port = server.url, server.dicom_port
    server.kill()
    assert server.pid is None
    assert "not running" in repr(server)
    server.restart()
    assert len(get(server, "/instances").json()) == 1
    server.restart()
    assert len(get(server, "/instances").json()) == 1
    assert (server.url, server.dicom_port) == (url, dicom_port)


@each_version
def test_ones_own_storage_stays(new_server: NewServer, version: str, instance: bytes, tmp_path: Path) -> None:
    with sandbox.start(version, storage=tmp_path / "kept") as server:
        assert server.storage == tmp_path / "kept"
        upload(server, instance)
    again = new_server(version, storage=tmp_path / "kept")
    assert len(get(again, "/instances").json()) == 1
    again.kill()  # an orderly end takes seconds


@each_version
def test_settings_of_ones_own(new_server: NewServer, version: str) -> None:
    server = new_server(
        version,
        config={
            "DicomAet": "MINE",
            "DicomModalities": {"there": ["THERE", "127.0.0.1", 104]},
            "AuthenticationEnabled": True,
            "RegisteredUsers": {"anna": "secret"},
        },
    )
    assert server.aet == "MINE"
    assert get(server, "/modalities").status_code == 401
    assert get(server, "/modalities", auth=("anna", "secret")).json() == ["there"]


@each_version
def test_a_python_script_serves_a_route(new_server: NewServer, version: str, tmp_path: Path) -> None:
    script = tmp_path / "hello.py"
    script.write_text(HELLO)
    server = new_server(version, python_script=script)
    assert get(server, "/hello").text == "hello from /hello"
    assert get(server, "/system").json()["Version"] == version


def test_a_plugin_of_a_package_of_its_own(new_server: NewServer) -> None:
    server = new_server("1.12.7", plugins=["webviewer"])
    assert "web-viewer" in get(server, "/plugins").json()
    with dynorthanc.connect(server.url) as o:  # its pages are answers too
        assert "<html" in o.get_web_viewer_app_path("viewer.html") == o.GET("/web-viewer/app/viewer.html")


@each_version
def test_plugins_by_part_of_their_name(new_server: NewServer, version: str) -> None:
    server = new_server(version, plugins=["dicomweb", "Worklists"])
    assert {"dicom-web", "worklists"} <= set(get(server, "/plugins").json())


# ---------------------------------------------------------------- when something goes wrong


@each_version
def test_a_port_taken_in_the_meantime_is_no_trouble(
    new_server: NewServer, version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between choosing ports and opening them, another program may come first."""
    with (
        socket.create_server(("", 0)) as http,
        socket.create_server(("", 0)) as dicom,
        reserved_ports(4) as free,
    ):
        choices = [
            [http.getsockname()[1], free[0]],
            [free[1], dicom.getsockname()[1]],
            [free[2], free[3]],
        ]
        monkeypatch.setattr(server_module, "_free_ports", lambda count: choices.pop(0))
        server = new_server(version)
    assert (server.url, server.dicom_port) == (f"http://127.0.0.1:{free[2]}", free[3])


def test_a_server_that_does_not_start_says_why(new_server: NewServer, tmp_path: Path) -> None:
    broken = tmp_path / "broken.py"
    broken.write_text("this is no Python")
    with pytest.raises(SandboxError, match="didn't start: it ended with exit code") as caught:
        new_server("1.12.7", python_script=broken)
    assert "invalid syntax" in str(caught.value)


def test_what_does_not_exist_is_named(new_server: NewServer, tmp_path: Path) -> None:
    with pytest.raises(SandboxError, match=r"no plugin .* called 'Nope'; it has: .*Housekeeper"):
        new_server("1.12.7", plugins=["Nope"])
    with pytest.raises(SandboxError, match=r"no Python script .*missing\.py"):
        new_server("1.12.7", python_script=tmp_path / "missing.py")


def test_a_version_nobody_has(servers: object) -> None:
    with pytest.raises(SandboxError) as caught:
        sandbox.start("0.0.1")
    text = str(caught.value)
    assert text.startswith("Orthanc 0.0.1 is not to be had here:")
    assert "on PATH: " in text
    assert "install Orthanc 0.0.1" in text
    assert isinstance(caught.value, OrthancError)


def test_the_servers_go_when_their_program_is_killed(new_server: NewServer) -> None:
    new_server("1.12.7")  # there is such a server: skips where there is none
    program = (
        "from dynorthanc import sandbox; import time\n"
        "s = sandbox.start('1.12.7'); print(s.pid, s.storage.parent, flush=True); time.sleep(600)"
    )
    command = [sys.executable, "-c", program]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        pid, work = process.stdout.readline().split()
        assert not gone(int(pid))
        process.kill()
    wait_for(lambda: gone(int(pid)) and not Path(work).exists())


def test_the_module_as_a_program(new_server: NewServer) -> None:
    new_server("1.12.7")
    command = [sys.executable, "-m", "dynorthanc.sandbox", "--version", "1.12.7"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        first_line = process.stdout.readline()
        url = first_line.split()[3]
        assert requests.get(f"{url}/system", timeout=30, proxies={"http": ""}).json()["Version"] == "1.12.7"
        process.send_signal(signal.SIGINT)
        assert process.stdout.read().endswith("stopped\n")
    assert process.returncode == 0
    none = subprocess.run([*command[:-1], "0.0.1"], capture_output=True, text=True, cwd=ROOT)
    assert none.returncode == 1
    assert "Orthanc 0.0.1 is not to be had here" in none.stderr


def test_ctrl_c_while_the_address_is_printed(
    new_server: NewServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    new_server("1.12.7")
    started: list[sandbox.Sandbox] = []
    start = sandbox.start

    def remembered(*args: Any, **options: Any) -> sandbox.Sandbox:
        started.append(start(*args, **options))
        return started[-1]

    def pressed(*texts: str, flush: bool = False) -> None:
        print(*texts)
        if flush:
            raise KeyboardInterrupt

    monkeypatch.setattr(sandbox, "start", remembered)
    monkeypatch.setattr(sandbox, "print", pressed, raising=False)
    sandbox.serve("1.12.7")
    assert capsys.readouterr().out.endswith("removes its data.\n\nstopped\n")
    assert started[0].pid is None


def test_ctrl_c_while_the_versions_are_looked_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def pressed() -> list[str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(sandbox, "listed", pressed)
    with pytest.raises(SystemExit) as ended:
        sandbox.main(["--list"])
    assert (ended.value.code, capsys.readouterr().err) == (130, "Interrupted.\n")


def test_ctrl_c_while_the_server_is_being_started(
    new_server: NewServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is running already, and nobody has its process yet."""
    new_server("1.12.7")
    begun: list[tuple[subprocess.Popen[bytes], Path]] = []
    popen = subprocess.Popen

    def pressed(command: list[str], **options: Any) -> subprocess.Popen[bytes]:
        process = popen(command, **options)
        if command[-1].endswith("config.json"):
            begun.append((process, options["cwd"]))
            raise KeyboardInterrupt
        return process

    monkeypatch.setattr(subprocess, "Popen", pressed)
    with pytest.raises(KeyboardInterrupt):
        sandbox.start("1.12.7")
    ((process, work),) = begun
    assert process.wait() != 0
    assert not work.exists()


# ---------------------------------------------------------------- where the program comes from


def test_the_versions_to_be_had(servers: Servers) -> None:
    assert servers["1.12.7"].version in sandbox.available()
    assert sandbox.available() == sorted(sandbox.available(), key=installation._order)
    with sandbox.start() as newest:
        assert newest.version == sandbox.available()[-1]


def test_an_orthanc_on_path_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "Orthanc"
    program.write_text("#!/bin/sh\necho Orthanc 9.9.9\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    assert installation.find("9.9.9").command == (str(program),)


@pytest.mark.parametrize(
    ("package", "orthanc"),
    [
        ("1.12.7+dfsg-4", "1.12.7"),
        ("1.10.1+dfsg-2+deb12u1", "1.10.1"),
        ("1.9.2+really1.9.1+dfsg-1+deb11u1", "1.9.1"),
        ("2:1.13.0-1~bpo12+1", "1.13.0"),
    ],
)
def test_package_versions(package: str, orthanc: str) -> None:
    assert archive.upstream(package) == orthanc


def test_no_password_of_a_mirror_is_shown(tmp_path: Path) -> None:
    mirror = f"file://someone:secret@{tmp_path}/archive"
    suite = archive.Suite("bookworm", [mirror], "main", tmp_path / "keyring.gpg", tmp_path / "state")
    with pytest.raises(SandboxError) as caught:
        suite.versions()
    assert "secret" not in f"{suite} {caught.value}"
    assert str(suite).startswith("bookworm of file://")


@pytest.fixture
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder with a copy of the real one's Orthanc 1.9.1, the smallest."""
    try:
        found = installation.find("1.9.1")
    except SandboxError as error:
        pytest.skip(str(error))
    if found.root == Path("/"):
        pytest.skip("Orthanc 1.9.1 is installed here, not unpacked")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = installation._unpacked_folder("1.9.1")
    subprocess.run(["cp", "--archive", found.root, folder], check=True)
    return folder


def test_parallel_starts_unpack_once(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And a folder that isn't complete is no server."""
    whole = own_cache.with_name("whole")
    own_cache.rename(whole)
    own_cache.mkdir()
    unpacked = []

    class Suite:
        name, mirrors, is_read = "pretended", ("elsewhere",), False

        def versions(self) -> dict[str, str]:
            return {"1.9.1": "1.9.1+dfsg-1"}

        def download(self, full_version: str) -> list[Path]:
            assert full_version == "1.9.1+dfsg-1"
            return []

        def clean(self) -> None: ...

    def unpack(debs: list[Path], folder: Path, told: object) -> None:
        unpacked.append(folder)
        subprocess.run(["cp", "--archive", "--link", f"{whole}/.", folder], check=True)

    monkeypatch.setattr(archive, "suites", lambda folder: [Suite()])
    monkeypatch.setattr(archive, "unpack", unpack)
    with ThreadPoolExecutor(3) as pool:
        found = list(pool.map(installation.find, ["1.9.1"] * 3))
    assert {one.root for one in found} == {own_cache}
    assert len(unpacked) == 1
    assert not unpacked[0].exists()  # it has become the folder


def test_packages_that_do_not_run_are_not_kept(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (own_cache / "usr/sbin/Orthanc").write_bytes(b"no program")
    monkeypatch.setattr(archive.Suite, "versions", lambda self: {"1.9.1": "1.9.1-1"})
    monkeypatch.setattr(archive.Suite, "download", lambda self, full_version: [])
    monkeypatch.setattr(archive.Suite, "clean", lambda self: None)
    with pytest.raises(SandboxError, match=r"unpacked, but don't run as Orthanc 1\.9\.1"):
        sandbox.start("1.9.1")
    assert not list(own_cache.parent.glob("unpacking-*"))


def test_what_is_in_the_way_in_the_cache_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    (installation._unpacked_folder("9.9.9") / "usr/sbin/Orthanc").mkdir(parents=True)
    (installation._cache() / "lock").mkdir()
    with pytest.raises(SandboxError, match=r"the cache of servers, .* can't be used"):
        installation.find("9.9.9")


@pytest.mark.parametrize("junk", [b"", b"\xff\x00", b"[1]", b"{}", b'[["orthanc"', b"null"])
def test_a_damaged_index_is_read_anew(tmp_path: Path, junk: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    suite = archive.Suite("sid", ["http://x"], "main", tmp_path, tmp_path)
    index = tmp_path / "orthanc.json"
    index.write_bytes(junk)
    monkeypatch.setattr(suite, "update", lambda: index.write_text('[["orthanc", "1.9.1-1"]]'))
    assert suite.versions() == {"1.9.1": "1.9.1-1"}


def test_without_apt(own_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was unpacked still runs, and the rest is refused clearly."""
    monkeypatch.setattr(shutil, "which", lambda name, **_: None)
    assert sandbox.available() == ["1.9.1"]
    assert installation.find("1.9.1").root == own_cache
    with pytest.raises(SandboxError, match="no apt-get, apt-cache, dpkg, dpkg-deb on this machine"):
        sandbox.start("1.10.1")


def test_where_nothing_can_be_had_the_list_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name, **_: None)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    with pytest.raises(SandboxError, match="no apt-get") as told:
        installation.listed()
    assert "Install Orthanc so that it is" in str(told.value) and "named above" not in str(told.value)


def test_unsigned_archives_are_refused(tmp_path: Path) -> None:
    """An archive that nobody signed gives nothing, whatever the machine's configuration allows."""
    packages = tmp_path / "archive/dists/bookworm/main/binary-amd64"
    packages.mkdir(parents=True)
    (packages / "Packages").write_text("Package: orthanc\nVersion: 6.6.6\nArchitecture: amd64\n")
    (tmp_path / "archive/dists/bookworm/Release").write_text("Suite: bookworm\nComponents: main\n")
    keyring = next(archive._KEYRINGS.glob("*-archive-keyring.gpg"), None)
    if keyring is None:
        pytest.skip("no archive keyring on this machine")
    suite = archive.Suite("bookworm", [f"file:{tmp_path}/archive"], "main", keyring, tmp_path / "state")
    with pytest.raises(SandboxError, match="not signed"):
        suite.versions()


# ---- the command's options --------------------------------------------------------------------------------


def served(monkeypatch: pytest.MonkeyPatch, **options: Any) -> tuple[Sandbox, list[str]]:
    """The server that `serve` started, after Ctrl-C, and what it printed."""
    started: list[Sandbox] = []
    start = sandbox.start

    def remembered(*args: Any, **given: Any) -> Sandbox:
        started.append(start(*args, **{"timeout": 120, **given}))
        return started[-1]

    def pressed(*texts: str, flush: bool = False) -> None:
        printed.extend(texts)
        if flush:
            raise KeyboardInterrupt

    printed: list[str] = []
    monkeypatch.setattr(sandbox, "start", remembered)
    monkeypatch.setattr(sandbox, "print", pressed, raising=False)
    sandbox.serve("1.12.7", **options)
    return started[0], printed


def test_a_port_settings_and_plugins_of_one_s_own(monkeypatch: pytest.MonkeyPatch) -> None:
    (port,) = server_module._free_ports(1)
    server, printed = served(
        monkeypatch, port=port, config={"Name": "mine"}, plugins=["OrthancDicomWeb"], dicom=False
    )
    assert server.url == f"http://127.0.0.1:{port}"
    assert printed[0] == f"Orthanc 1.12.7 at {server.url} (no DICOM)"
    assert '"Name": "mine"' in json.dumps(server._config)
    assert "OrthancDicomWeb" in str(server._config["Plugins"])


def test_a_port_that_is_taken_is_refused_and_the_usual_one_given_up() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with pytest.raises(SandboxError, match=f"port {port} is taken"):
            sandbox.serve("1.12.7", port=port)


@pytest.mark.parametrize(("text", "why"), [("[1]", "no JSON object"), ("{", "can't be read as JSON")])
def test_settings_that_are_none(tmp_path: Path, text: str, why: str) -> None:
    (tmp_path / "orthanc.json").write_text(text)
    with pytest.raises(SandboxError, match=why):
        sandbox.settings_of(str(tmp_path / "orthanc.json"))


def test_clean_removes_what_was_unpacked(own_cache: Path) -> None:
    assert own_cache.exists()
    assert sandbox.clean() > 0
    assert not own_cache.exists()


@each_version
def test_a_server_its_plugins_and_python_lack_no_library(servers: Servers, version: str) -> None:
    """Those that nothing is linked with are left out when a server is unpacked."""
    found = installation.find(version)
    if found.root == Path("/"):
        pytest.skip(f"Orthanc {version} is installed here, not unpacked")
    loader, option, places, program = found.command
    names = ("_ssl", "_hashlib", "_sqlite3", "_ctypes", "_lzma", "_bz2", "_decimal", "_uuid")
    modules = [path for name in names for path in found.root.glob(f"usr/lib/python3*/lib-dynload/{name}.*")]
    for user in (program, *found.plugins().values(), *modules):
        linked = subprocess.run([loader, option, places, "--list", user], capture_output=True, text=True)
        assert linked.returncode == 0, linked.stderr
        assert "not found" not in linked.stdout, user


def test_only_what_a_server_needs_is_unpacked(tmp_path: Path) -> None:
    package = tmp_path / "package"
    for name in (
        *("DEBIAN/control", "usr/share/doc/x/README", "usr/share/orthanc/x.js", "usr/lib/a/libx.a"),
        *(
            "usr/bin/x",
            "usr/sbin/Orthanc",
            "usr/sbin/x",
            "etc/x",
            "usr/share/dcmtk/dicom.dic",
            "usr/share/x/x",
        ),
        *("usr/lib/locale/C.UTF-8/LC_CTYPE", "usr/lib/python3.9/os.py"),
        *("usr/lib/python3.9/test/x.py", "usr/lib/python3.9/turtle.py"),
    ):
        (package / name).parent.mkdir(parents=True, exist_ok=True)
        (package / name).write_text(
            "Package: x\nVersion: 1\nArchitecture: all\nMaintainer: x\nDescription: x\n"
        )
    subprocess.run(["dpkg-deb", "--build", str(package), str(tmp_path / "x.deb")], check=True)
    archive.unpack([tmp_path / "x.deb"], tmp_path / "here")
    found = {path.name for path in (tmp_path / "here").rglob("*") if path.is_file()}
    assert found == {"x.js", "Orthanc", "dicom.dic", "LC_CTYPE", "os.py"}
