"""Named servers: the file, its rights, and where credentials come from."""

import json
import os
import stat
import sys

import keyring
import keyring.backend
import pytest

from dynorthanc import servers as config
from dynorthanc.cli import exits
from dynorthanc.cli.app import app
from dynorthanc.cli.registry import COMMANDS
from dynorthanc.servers import ConfigError, Server

SECRET = "s3cret-Wörd"


class InMemory(keyring.backend.KeyringBackend):
    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError


@pytest.fixture(autouse=True)
def file(monkeypatch, tmp_path):
    for name in list(os.environ):
        if name.startswith("ORTHANC_"):
            monkeypatch.delenv(name)
    path = tmp_path / "config" / "servers.toml"
    monkeypatch.setenv("DYNORTHANC_CONFIG", str(path))
    return path


@pytest.fixture
def wallet():
    before = keyring.get_keyring()
    mine = InMemory()
    keyring.set_keyring(mine)
    yield mine
    keyring.set_keyring(before)


@pytest.fixture
def no_wallet():
    import keyring.backends.fail

    before = keyring.get_keyring()
    keyring.set_keyring(keyring.backends.fail.Keyring())
    yield
    keyring.set_keyring(before)


@pytest.fixture
def run(capsys):
    def call(*words):
        code = exits.run(app, [str(word) for word in words])
        return code, *capsys.readouterr()

    return call


def test_the_file_is_in_the_user_s_config_folder(monkeypatch, tmp_path):
    monkeypatch.delenv("DYNORTHANC_CONFIG")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    if sys.platform == "linux":
        assert config.path() == tmp_path / "dynorthanc" / "servers.toml"


def test_without_a_file_there_are_no_servers(run):
    assert config.load() == {}
    code, out, err = run("servers")
    assert (code, json.loads(out)) == (0, [])
    assert "servers add" in err


def test_what_was_added_is_there_until_it_is_removed(file):
    config.add("main", Server("https://pacs.example/orthanc", "alice"))
    config.add("test", Server("http://127.0.0.1:8042", insecure=True))
    assert config.load() == {
        "main": Server("https://pacs.example/orthanc", "alice"),
        "test": Server("http://127.0.0.1:8042", insecure=True),
    }
    assert config.remove("main").username == "alice"
    assert list(config.load()) == ["test"]


def test_only_its_owner_can_read_it_and_no_other_file_is_left(file):
    config.add("main", Server("http://127.0.0.1:8042"))
    file.chmod(0o644)
    config.add("test", Server("http://127.0.0.1:8043"))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [one.name for one in file.parent.iterdir()] == ["servers.toml"]


def test_a_failed_write_leaves_the_file_as_it_was(file, monkeypatch):
    config.add("main", Server("http://127.0.0.1:8042"))
    before = file.read_bytes()
    monkeypatch.setattr(os, "fsync", lambda _: (_ for _ in ()).throw(OSError("disk full")))
    with pytest.raises(OSError, match="disk full"):
        config.add("test", Server("http://127.0.0.1:8043"))
    assert file.read_bytes() == before
    assert [one.name for one in file.parent.iterdir()] == ["servers.toml"]


def test_comments_of_the_user_stay(file):
    file.parent.mkdir()
    file.write_text('# our servers\n[servers.old]\nurl = "http://old:8042"  # until May\n')
    config.add("new", Server("http://new:8042"))
    text = file.read_text()
    assert "# our servers" in text
    assert "# until May" in text
    assert list(config.load()) == ["old", "new"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[servers.a\n", "can't be read"),
        ("[servers.a]\n", "server a has no url"),
        ('[servers.a]\nurl = "http://a"\npasword = "x"\n', "unknown 'pasword'"),
        ('[servers.a]\nurl = "http://a"\ninsecure = "yes"\n', "insecure is not a bool"),
    ],
)
def test_a_file_that_can_not_be_used_is_told_and_not_overwritten(file, run, text, said):
    file.parent.mkdir()
    file.write_text(text)
    with pytest.raises(ConfigError, match=said):
        config.load()
    code, _, err = run("servers")
    assert (code, said in err) == (exits.USAGE, True)
    if "can't" in said:
        with pytest.raises(ConfigError):
            config.add("b", Server("http://b"))
        assert file.read_text() == text


def test_an_unknown_name_says_what_was_meant():
    config.add("archive", Server("http://127.0.0.1:8042"))
    with pytest.raises(ConfigError, match="did you mean archive"):
        config.get("archiv")


# ---- credentials ------------------------------------------------------------------------------------------


def test_no_credentials_without_a_user():
    assert config.credentials(Server("http://a"), "a") == (None, None)


def test_the_server_s_own_variables_come_before_the_general_ones(monkeypatch, no_wallet):
    server = Server("http://a", "alice")
    monkeypatch.setenv("ORTHANC_USERNAME", "bob")
    monkeypatch.setenv("ORTHANC_PASSWORD", "of bob")
    assert config.credentials(server, "my-pacs") == ("alice", None)  # bob's password isn't tried for alice
    monkeypatch.setenv("ORTHANC_MY_PACS_PASSWORD", "of alice")
    assert config.credentials(server, "my-pacs") == ("alice", "of alice")
    monkeypatch.setenv("ORTHANC_MY_PACS_USERNAME", "carol")
    assert config.credentials(server, "my-pacs") == ("carol", "of alice")


def test_the_general_variables_serve_servers_without_a_user(monkeypatch, no_wallet):
    monkeypatch.setenv("ORTHANC_USERNAME", "bob")
    monkeypatch.setenv("ORTHANC_PASSWORD", "of bob")
    assert config.credentials(Server("http://a")) == ("bob", "of bob")


def test_the_keyring_keeps_a_password_per_address_and_user(wallet):
    assert config.to_keyring("http://a", "alice", SECRET)
    assert config.credentials(Server("http://a", "alice"), "x") == ("alice", SECRET)
    assert config.credentials(Server("http://b", "alice"), "x") == ("alice", None)


def test_a_password_never_shows_in_a_repr():
    assert SECRET not in repr(Server("http://a", "alice", SECRET))


# ---- the commands -----------------------------------------------------------------------------------------


def test_a_password_goes_to_the_keyring_and_not_into_the_file(run, file, wallet):
    code, out, err = run("servers", "add", "main", f"http://alice:{SECRET}@127.0.0.1:8042/x/")
    assert (code, out) == (0, "")
    assert "keyring" in err
    assert config.load() == {"main": Server("http://127.0.0.1:8042/x", "alice")}
    assert SECRET not in file.read_text() + out + err
    assert list(wallet.kept.values()) == [SECRET]
    assert run("servers", "remove", "main")[0] == 0
    assert wallet.kept == {}


def test_without_a_keyring_the_password_is_not_kept_unless_the_user_insists(run, file, no_wallet):
    address = f"http://alice:{SECRET}@127.0.0.1:8042"
    _, _, err = run("servers", "add", "main", address)
    assert "ORTHANC_MAIN_PASSWORD" in err
    assert SECRET not in file.read_text() + err
    run("servers", "add", "main", address, "--store-password-in-clear")
    assert config.load()["main"].password == SECRET
    assert config.credentials(config.get("main"), "main") == ("alice", SECRET)


@pytest.mark.parametrize("name", ["get-studies", "GET", "a b", "a.b", *COMMANDS])
def test_names_that_would_hide_something_are_refused(run, name):
    assert run("servers", "add", name, "http://127.0.0.1:8042")[0] == exits.USAGE
    assert config.load() == {}


def test_removing_what_is_not_there_is_told(run):
    code, _, err = run("servers", "remove", "nothing")
    assert (code, "no server is named 'nothing'" in err) == (exits.USAGE, True)


def test_the_table_of_servers(run, servers, new_server, no_wallet, monkeypatch):
    guarded = new_server(
        "1.12.7", config={"AuthenticationEnabled": True, "RegisteredUsers": {"alice": SECRET}}
    )
    run("servers", "add", "old", servers["1.10.1"].url)
    run("servers", "add", "closed", guarded.url)
    run("servers", "add", "open", guarded.url, "--username", "alice")
    run("servers", "add", "gone", "http://127.0.0.1:9")
    monkeypatch.setenv("ORTHANC_OPEN_PASSWORD", SECRET)
    monkeypatch.setattr("dynorthanc.cli.servers._TIMEOUT", (60, 60))  # a busy machine isn't what is tested
    code, out, _ = run("servers")
    rows = {row["name"]: row for row in json.loads(out)}
    assert code == 0
    assert list(rows) == ["old", "closed", "open", "gone"]
    assert (rows["old"]["version"], rows["old"]["reachable"]) == ("1.10.1", True)
    assert rows["old"]["operations"] > 200 and rows["old"]["database"] == "SQLite"
    assert rows["open"]["version"] == "1.12.7"
    assert (rows["closed"]["version"], rows["closed"]["reachable"]) == (None, True)
    assert "401" in rows["closed"]["note"]
    assert (rows["gone"]["reachable"], "refused" in rows["gone"]["note"]) == (False, True)
    assert SECRET not in out
    assert "1.10.1" in run("servers", "--format", "table")[1]


def test_a_name_stands_for_its_server(run, servers):
    run("servers", "add", "mine", servers["1.9.1"].url)
    code, out, _ = run("mine", "get-system")
    assert (code, json.loads(out)["Version"]) == (0, "1.9.1")
    code, _, err = run("mien", "get-system")
    assert (code, "Did you mean mine?" in err) == (exits.USAGE, True)


def test_the_table_asks_nobody_for_a_password(run, servers, no_wallet, monkeypatch):
    run("servers", "add", "guarded", servers["1.9.1"].url, "--username", "alice")
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    code, out, _ = run("servers", "--format", "json")
    assert (code, "no password for alice" in json.loads(out)[0]["note"]) == (0, True)


class Terminal:
    def isatty(self):
        return True

    def readline(self, *_):
        raise AssertionError("it waits for an answer")


@pytest.mark.parametrize("text", ['servers = "main"', '[[servers]]\nurl = "http://x"'])
def test_servers_that_are_no_table_are_told(tmp_path, monkeypatch, text):
    monkeypatch.setenv("DYNORTHANC_CONFIG", str(tmp_path / "servers.toml"))
    (tmp_path / "servers.toml").write_text(text)
    for use in (config.load, lambda: config.add("x", Server("http://alice:secret@x"))):
        with pytest.raises(ConfigError, match="servers is no table"):
            use()
    assert "secret" not in repr(Server("http://alice:secret@x"))
