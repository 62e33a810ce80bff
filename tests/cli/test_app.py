"""The command line on real servers: commands from the description, outputs, exit codes, no secrets."""

import json
import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
import warnings
import zipfile
from pathlib import Path

import click
import pytest

from dynorthanc.api import Api
from dynorthanc.cli import exits, routes
from dynorthanc.cli.app import app
from dynorthanc.cli.registry import COMMANDS
from dynorthanc.spec.timeline import load

SECRET = "s3cret-Wörd"


@pytest.fixture(autouse=True)
def clean_environment(monkeypatch, tmp_path):
    for name in list(os.environ):
        if name.startswith("ORTHANC_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("DYNORTHANC_CONFIG", str(tmp_path / "servers.toml"))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


class Ran:
    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    @property
    def value(self):
        assert self.code == 0, self.err
        return json.loads(self.out)


@pytest.fixture
def run(capfdbinary, monkeypatch):
    """Run the program in this process: faster, and the same from the first word to the exit code."""

    def call(*words):
        capfdbinary.readouterr()
        code = exits.run(app, [str(word) for word in words])
        sys.stdout.flush()
        out, err = capfdbinary.readouterr()
        return Ran(code, out.decode("utf-8", "surrogateescape"), err.decode())

    return call


def program(*words, **options):
    options.setdefault("stdout", subprocess.PIPE)
    command = [sys.executable, "-m", "dynorthanc", *map(str, words)]
    return subprocess.Popen(command, stderr=subprocess.PIPE, **options)


def on_terminal(*words):
    """The exit code and all that a person sees."""
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "dynorthanc", *map(str, words)],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**os.environ, "COLUMNS": "100"},
    )
    os.close(slave)
    seen = b""
    while process.poll() is None or select.select([master], [], [], 0)[0]:
        if select.select([master], [], [], 0.1)[0]:
            try:
                seen += os.read(master, 65536)
            except OSError:  # the other end is closed
                break
    os.close(master)
    return process.wait(), seen.decode().replace("\r\n", "\n")


@pytest.fixture
def study(server, run, instance, tmp_path):
    file = tmp_path / "slice.dcm"
    file.write_bytes(instance)
    return run(server.url, "post-instances", "--file", file).value["ParentStudy"]


# ---- routes as commands -----------------------------------------------------------------------------------


def test_a_route_with_typed_options_answers_json_when_piped(run, server, study):
    listed = run(server.url, "get-studies", "--limit", 5, "--since", 0, "--expand")
    assert [found["ID"] for found in listed.value] == [study]
    assert run(server.url, "get-studies", "--limit", 5, "--since", 0).value == [study]


def test_path_arguments_go_in_order_and_body_fields_are_options(run, server, study):
    assert run(server.url, "get-studies-id", study).value["ID"] == study
    found = run(server.url, "post-tools-find", "--level", "Study", "--query", "PatientID=*", "--expand")
    assert [one["ID"] for one in found.value] == [study]
    same = run(server.url, "post-tools-find", "--Level", "Study", "--query", '{"PatientID": "nobody"}')
    assert same.value == []


def test_a_body_given_whole(run, server, study, tmp_path):
    query = {"Level": "Study", "Query": {"PatientID": "*"}}
    assert run(server.url, "post-tools-find", "--json", json.dumps(query)).value == [study]
    file = tmp_path / "query.json"
    file.write_text(json.dumps(query))
    assert run(server.url, "post-tools-find", "--json", f"@{file}").value == [study]
    piped = program(server.url, "post-tools-find", "--json", "-", stdin=subprocess.PIPE)
    out, err = piped.communicate(json.dumps(query).encode())
    assert (json.loads(out), piped.returncode) == ([study], 0), err


def test_text_as_body_and_as_answer(run, server, study):
    assert run(server.url, "put-studies-id-metadata-name", study, 4000, "--data", "hello").code == 0
    assert run(server.url, "get-studies-id-metadata-name", study, 4000).out == "hello"


def test_raw_verbs_reach_every_route(run, server, study):
    assert run(server.url, "GET", "/studies").value == [study]
    assert run(server.url, "get", "studies?expand").value[0]["ID"] == study
    assert run(server.url, "POST", "/tools/find", "--json", '{"Level":"Study","Query":{}}').value == [study]
    assert run(server.url, "DELETE", f"/studies/{study}").code == 0
    assert run(server.url, "GET", "/studies").value == []


def test_a_plugin_s_route_passes_and_its_404_says_so(run, servers):
    missing = run(servers["1.12.7"].url, "GET", "/some-plugin/things")
    assert missing.code == exits.REFUSED
    assert "no such route is described" in missing.err


def test_without_a_server_the_environment_s_is_meant(run, servers, monkeypatch):
    assert run("get-system").code == exits.USAGE
    monkeypatch.setenv("ORTHANC_URL", servers["1.10.1"].url)
    assert run("get-system").value["Version"] == "1.10.1"
    assert run("GET", "/system").value["Version"] == "1.10.1"


@pytest.mark.server
def test_every_route_of_every_version_makes_a_command():
    for version in load().versions:
        api = Api.for_version(version)
        for operation in api:
            command = routes.route_command(operation, api)
            names = [name for param in command.params for name in (*param.opts, *param.secondary_opts)]
            assert len(names) == len(set(names)), operation.route
            assert api.get(command.name.replace("-", "_")) is operation


# ---- refused before anything is sent ----------------------------------------------------------------------


def test_an_option_that_this_server_lacks_says_which_version_has_it(run, servers):
    find = ("post-tools-find", "--level", "Study", "--query", "PatientID=*", "--labels", "x")
    old = run(servers["1.10.1"].url, *find)
    assert old.code == exits.USAGE
    assert "--labels: needs Orthanc 1.12.0; this server is 1.10.1" in old.err
    assert run(servers["1.12.7"].url, *find).value == []


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("post-tools-count-resources",), "needs Orthanc 1.12.5; this server is 1.10.1"),
        (("get-studeis",), "did you mean get-studies?"),
        (
            ("get-dicom-web-studies",),
            "dicom-web; no command has it, but the raw verbs take it: GET /dicom-web/studies",
        ),
        (("get-studies", "abc"), "unexpected: abc"),
        (("post-instances", "slice.dcm"), "a body is given by --data or --file"),
        (("get-studies", "--limt", "5"), "--limit"),
        (("get-studies", "--limit", "many", "--since", "0"), "'many' is not an integer"),
        (("GET", "/studies?expnd"), "did you mean expand?"),
        (("post-tools-find", "--level", "Studdy", "--query", "{}"), "did you mean Study?"),
        (("post-tools-find", "--json", "{"), "isn't JSON"),
        (("post-tools-find", "--json", "@nowhere.json"), "no such file: nowhere.json"),
        (("post-tools-find", "--level", "Study"), "--query: is required"),
        (
            ("post-tools-find", "--query", "PatientNme=x", "--level", "Study"),
            "--query PatientNme: is no DICOM",
        ),
        (("lint", "x.py"), "lint isn't about one server, and stands first: dynorthanc lint …"),
        (("-u", "alice", "stubs"), "stubs takes no --username"),
        (("get-studies-id",), "Missing argument 'ID'"),
        (("get-studies-id", ".."), "id"),
    ],
)
def test_a_wrong_call_is_told_in_words_and_nothing_is_sent(run, servers, words, said):
    ran = run(servers["1.10.1"].url, *words)
    assert (ran.code, ran.out) == (exits.USAGE, "")
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_messages_name_commands_and_no_methods(run, servers):
    assert ": lookup finds that of a DICOM UID" in run(servers["1.10.1"].url, "get-studies-id", "1.2.3").err
    told = exits.in_commands("post_instances_id_modify gives it; get_queries() lists them; a_b stays")
    assert told == "post-instances-id-modify gives it; get-queries lists them; a_b stays"


def test_the_check_can_be_turned_off(run, servers):
    words = (servers["1.12.7"].url, "GET", "/studies?expnd")
    assert isinstance(run(*words, "--validate", "off").value, list)
    warned = program(*words, "--validate", "warn")
    out, err = warned.communicate()
    assert (isinstance(json.loads(out), list), warned.returncode) == (True, 0)
    assert err.startswith(b"Warning: GET /studies: query expnd")


# ---- shown instead of sent --------------------------------------------------------------------------------


def test_dry_run_prints_the_request(run, server):
    dry = run(server.url, "post-tools-find", "--level", "Study", "--query", "PatientID=1", "--dry-run")
    head, _, body = dry.out.partition("\n\n")
    assert head.splitlines() == [f"POST {server.url}/tools/find", "Content-Type: application/json"]
    assert json.loads(body) == {"Level": "Study", "Query": {"PatientID": "1"}}


def test_secrets_in_a_request_are_masked_unless_asked_for(run, servers):
    words = (servers["1.12.7"].url, "put-peers-id", "other", "--url", "http://o/", "--username", "u")
    words += ("--password", SECRET, "--header", f"X-Api-Key: {SECRET}", "--param", f"token={SECRET}")
    for way in ("--dry-run", "--curl"):
        assert SECRET not in run(*words, "--validate", "off", way).out
    assert run(*words, "--validate", "off", "--dry-run", "--reveal").out.count(SECRET) >= 2


@pytest.mark.skipif(not shutil.which("curl"), reason="no curl on this machine")
def test_curl_prints_a_command_that_does_the_same(run, server, study):
    shown = run(server.url, "get-studies", "--limit", 1, "--since", 0, "--curl").out
    assert shown.startswith("curl ")
    done = subprocess.run(shown.replace("curl", "curl -s", 1), shell=True, capture_output=True, text=True)
    assert json.loads(done.stdout) == [study]


# ---- binary answers ---------------------------------------------------------------------------------------


def test_an_archive_goes_to_a_file_or_a_pipe_and_never_to_a_terminal(run, server, study, tmp_path):
    target = tmp_path / "study.zip"
    saved = run(server.url, "get-studies-id-archive", study, "-o", target)
    assert (saved.code, saved.out) == (0, "")
    assert str(target) in saved.err
    assert len(zipfile.ZipFile(target).namelist()) == 1
    piped = tmp_path / "piped.zip"
    with piped.open("wb") as file:
        process = program(server.url, "get-studies-id-archive", study, stdout=file)
        assert (process.communicate()[1], process.returncode) == (b"", 0)
    assert len(zipfile.ZipFile(piped).namelist()) == 1
    code, seen = on_terminal(server.url, "get-studies-id-archive", study)
    assert code == exits.USAGE
    assert "give -o FILE" in seen
    assert "PK" not in seen
    code, seen = on_terminal(server.url, "GET", f"/studies/{study}/archive")
    assert (code, "give -o FILE" in seen) == (exits.USAGE, True)


def test_a_folder_takes_the_server_s_file_name_and_an_error_leaves_nothing(run, server, study, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    assert run(server.url, "get-studies-id-archive", study, "-o", folder, "-q").err == ""
    assert len(list(folder.iterdir())) == 1
    missing = run(server.url, "get-studies-id-archive", "nothing", "-o", tmp_path / "nothing.zip")
    assert missing.code == exits.REFUSED
    assert not (tmp_path / "nothing.zip").exists()


def test_a_file_that_the_server_names_not_has_the_suffix_of_its_kind(run, server, study, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    image = run(server.url, "get-instances").value[0]
    run(server.url, "get-instances-id-preview", image, "-o", folder, "-q")
    run(server.url, "get-studies", "-o", folder, "-q")
    assert {file.suffix for file in folder.iterdir()} == {".png", ".json"}


# ---- on a terminal ----------------------------------------------------------------------------------------


def test_a_terminal_sees_a_table(server, study):
    code, seen = on_terminal(server.url, "get-studies", "--expand")
    assert code == 0
    head, rule, row = seen.rstrip().splitlines()[:3]
    assert head.startswith("PatientName ") and " ID " in f"{head} "
    assert set(rule) <= {"─", " "}
    assert study[:8] in row
    assert max(map(len, seen.splitlines())) <= 100


def test_values_fit_beside_their_names_but_an_identifier_stays_whole():
    from dynorthanc.cli.terminal_tables import table

    shown = table({"Capabilities": {"a": 1, "b": "x" * 80}, "UID": f"2.25.{'1' * 39}"}, width=50).splitlines()
    assert max(map(len, shown[:1])) == 50 and shown[0].endswith("…")
    assert shown[1].endswith("1" * 39) and shown[2] == "(--format json shows all)"


def test_foreign_text_can_not_steer_the_terminal(run, server, study):
    run(server.url, "put-studies-id-metadata-name", study, 4000, "--data", "red \x1b[31m\x9b31m")
    code, seen = on_terminal(server.url, "get-studies-id-metadata-name", study, "4000")
    assert (code, "\x1b" in seen, "\x9b" in seen) == (0, False, False)
    assert "red" in seen


def test_foreign_text_leaves_columns_and_directions_as_they_are():
    from dynorthanc.cli.terminal_tables import table

    text = table([{"ID": "a\tb", "Aliases": ["c\nd", "e\tf"], "PatientName": "Evil\u200f\u061c"}])
    assert text.splitlines()[2].split("  ") == ["Evil\\u200f\\u061c", "a b", "c d, e f"]


# ---- exit codes -------------------------------------------------------------------------------------------


@pytest.fixture
def faulty(tmp_path):
    """A server that answers as the path says."""
    import http.server
    import threading

    over = threading.Event()
    ASKED.clear()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            ASKED.append(self.path)
            if self.path == "/system":
                body = b'{"Version": "1.12.7"}'
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)
            elif self.path == "/x/slow":
                over.wait()
            elif self.path == "/x/cut":
                self.send_response(200)
                self.send_header("Content-Type", "application/octet-stream")
                self.send_header("Content-Length", "100")
                self.end_headers()
                self.wfile.write(b"only this")
            elif self.path == "/x/zip":
                self.send_response(200)
                self.send_header("Content-Type", "application/zip")
                self.end_headers()
                self.wfile.write(b"PK\x03\x04 and no end")
            else:
                self.send_response(int(self.path.rpartition("/")[2]) if "/x/" in self.path else 404)
                self.send_header("Location", "http://elsewhere.example/")
                self.send_header("Content-Length", "0")
                self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    over.set()
    server.shutdown()
    server.server_close()


ASKED: list[str] = []  # what `faulty` was asked for


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("/x/302",), exits.REDIRECTED),
        (("/x/403",), exits.REFUSED),
        (("/x/404",), exits.REFUSED),
        (("/x/500",), exits.FAILED),
        (("/x/503",), exits.FAILED),
        (("/x/slow", "--timeout", "0.3"), exits.TIMED_OUT),
        (("/x/cut",), exits.INCOMPLETE),
        (("/x/zip",), exits.INCOMPLETE),
        (("/x/200", "-o", "/nowhere/at/all"), exits.USAGE),
        (("/x/200", "-o", "/proc/answer"), exits.UNEXPECTED),
    ],
)
def test_exit_codes(run, faulty, words, code):
    ran = run(faulty, "GET", *words)
    assert ran.code == code
    assert ran.err.startswith("Error: ")
    assert len(ran.err.splitlines()) == 1


def test_an_unreachable_server_has_its_code(run, unused_port):
    ran = run(f"127.0.0.1:{unused_port}", "get-system")
    assert ran.code == exits.UNREACHABLE
    assert "Connection refused" in ran.err


@pytest.fixture
def unused_port():
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        yield taken.getsockname()[1]  # bound, but nobody listens


def test_ctrl_c(faulty):
    import signal

    waiting = program(faulty, "GET", "/x/slow", "--timeout", "20")
    while "/x/slow" not in ASKED:
        assert waiting.poll() is None
        time.sleep(0.02)
    waiting.send_signal(signal.SIGINT)
    _, err = waiting.communicate()
    assert (waiting.returncode, err.strip()) == (exits.INTERRUPTED, b"Interrupted.")


def test_ctrl_c_while_the_program_ends():
    import signal

    script = """
import atexit, os, signal
atexit.register(os.kill, os.getpid(), signal.SIGINT)
from dynorthanc.cli import main
main(["--version"])
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (-signal.SIGINT, "")
    assert done.stdout.startswith("dynorthanc ")


def test_a_reader_that_goes_away(servers):
    words = f"{sys.executable} -m dynorthanc {servers['1.12.7'].url}"
    ran = subprocess.run(
        f"set -o pipefail; {words} --help | head -c 1 >/dev/null; {words} GET /system | true",
        shell=True,
        executable="/bin/bash",
        capture_output=True,
        text=True,
    )
    assert ran.stderr == ""
    assert ran.returncode in (0, exits.PIPE_CLOSED)  # 0 when the answer was in the pipe before


def test_the_help_tells_every_exit_code(run):
    told = run("--help").out
    assert all(f"{code}  {meaning}" in told for code, meaning in exits.CODES.items())


def test_the_documentation_tells_every_exit_code_and_only_commands_there_are():
    page = Path(__file__).parents[2].joinpath("docs", "command-line.md").read_text()
    told = dict(re.findall(r"^\| (\d+) \| (.*) \|$", page, re.MULTILINE))
    assert told == {str(code): meaning for code, meaning in exits.CODES.items()}
    used = set(re.findall(r"dynorthanc ([a-z][a-z-]*)", page))
    assert used <= {*COMMANDS, "main", "http"}


# ---- credentials ------------------------------------------------------------------------------------------


@pytest.fixture
def guarded(new_server):
    return new_server("1.12.7", config={"AuthenticationEnabled": True, "RegisteredUsers": {"alice": SECRET}})


def test_credentials_come_from_the_environment_or_the_address_and_are_never_shown(run, guarded, monkeypatch):
    without = run(guarded.url, "get-system")
    assert without.code == exits.REFUSED
    host = guarded.url.partition("//")[2]
    in_address = f"http://alice:{SECRET}@{host}"
    runs = [
        run(in_address, "get-system"),
        run(in_address, "--help"),
        run(in_address, "get-studies", "--help"),
    ]
    runs += [run(in_address, "get-nothing"), run(in_address, "get-studies", "--nothing")]
    runs += [run(in_address, "get-studies", option) for option in ("--curl", "--dry-run")]
    monkeypatch.setenv("ORTHANC_USERNAME", "alice")
    monkeypatch.setenv("ORTHANC_PASSWORD", SECRET)
    runs += [run(guarded.url, "get-system"), run(guarded.url, "get-studies", "--curl")]
    assert [ran.code for ran in runs] == [0, 0, 0, 2, 2, 0, 0, 0, 0], [ran.err for ran in runs]
    assert not [ran for ran in runs if SECRET in ran.out + ran.err]
    assert SECRET in run(guarded.url, "get-studies", "--curl", "--reveal").out


def test_a_user_without_a_password_is_told_where_it_is_looked_for(run, guarded):
    ran = run(guarded.url, "--username", "alice", "get-system")
    assert (ran.code, "ORTHANC_PASSWORD" in ran.err) == (exits.USAGE, True)


def test_a_wrong_address_never_shows_what_may_be_a_password(run):
    for address in (f"http://alice:{SECRET}@:0/", f"htp://alice:{SECRET}@host", f"http://a:{SECRET}/x@host"):
        ran = run(address, "get-system")
        assert ran.code == exits.USAGE
        assert SECRET not in ran.out + ran.err


# ---- help, completion, start-up ---------------------------------------------------------------------------


def test_help_speaks_of_options(run, servers):
    told = run(servers["1.13.0"].url, "post-studies-id-anonymize", "--help").out
    assert "--no-keep-source is given" in " ".join(told.split()) and "=False" not in told


def test_help_of_a_route_has_our_texts_and_this_server_s_arguments(run, servers):
    old, new = (run(servers[version].url, "get-changes", "--help") for version in ("1.10.1", "1.12.7"))
    assert "GET /changes" in old.out
    assert "--limit INTEGER" in old.out
    assert "--type" not in old.out
    assert "since 1.12.5" in new.out


def test_help_works_where_the_server_does_not(run, unused_port):
    ran = run(f"127.0.0.1:{unused_port}", "get-changes", "--help")
    assert ran.code == 0
    assert "--limit INTEGER" in ran.out
    assert ran.err.startswith("Warning: ")


def test_help_of_a_server_lists_its_routes(run, server):
    told = run(server.url, "--help").out
    api = Api.for_version(server.version)
    assert f"Orthanc {server.version}: {len(api)} routes" in told
    assert not [o.name for o in api if o.name.replace("_", "-") not in told]
    assert told.count("(deprecated)") == sum(operation.deprecated for operation in api)


def completed(line):
    """(kind, word) of what TAB offers at the end of a line."""
    patient = "from dynorthanc.cli import connection, main; connection._TAB = 60; main()"
    done = subprocess.run(
        [sys.executable, "-c", patient],
        env={
            **os.environ,
            "_DYNORTHANC_COMPLETE": "bash_complete",
            "COMP_WORDS": line,
            "COMP_CWORD": str(len(line.split(" ")) - 1),
        },
        capture_output=True,
        text=True,
    )
    return [tuple(found.split(",", 1)) for found in done.stdout.splitlines()]


def completions(line):
    return [word for _, word in completed(line)]


def test_completion_offers_what_the_server_s_version_has(servers, unused_port):
    old, new = servers["1.10.1"].url, servers["1.12.7"].url
    assert "post-tools-count-resources" not in completions(f"dynorthanc {old} post-tools-")
    assert "post-tools-count-resources" in completions(f"dynorthanc {new} post-tools-")
    unreachable = f"http://127.0.0.1:{unused_port}"
    assert "post-tools-count-resources" in completions(f"dynorthanc {unreachable} post-tools-")
    assert "--labels" in completions(f"dynorthanc {new} post-tools-find --l")
    assert "--labels" not in completions(f"dynorthanc {old} post-tools-find --l")
    assert completions(f"dynorthanc {new} post-tools-find --level s") == ["Study", "Series"]
    assert set(COMMANDS) <= set(completions("dynorthanc "))


def test_a_real_bash_completes_after_an_address(servers, tmp_path):
    installed = tmp_path / "dynorthanc"
    installed.write_text(f'#!/bin/sh\nexec {sys.executable} -m dynorthanc "$@"\n')
    installed.chmod(0o755)
    script = (
        f'PATH={tmp_path}:$PATH\neval "$(dynorthanc completion bash)"\n'
        f'COMP_LINE="dynorthanc {servers["1.12.7"].url} get-statis"; COMP_POINT=${{#COMP_LINE}}\n'
        "_dynorthanc_completion dynorthanc; echo ${COMPREPLY[@]}"
    )
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True)
    assert done.stdout.split() == ["get-statistics"], done.stderr


def test_help_imports_nothing_that_it_does_not_need(servers):
    script = """
import sys
from dynorthanc.cli import main
try: main(["--help"])
except SystemExit: pass
heavy = {"requests", "jsonschema", "urllib3", "tqdm", "keyring", "tomlkit"}
print(*sorted(heavy & set(sys.modules)), file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stderr.strip() == ""
    words = {"COMP_WORDS": f"dynorthanc {servers['1.13.0'].url} get-sys", "COMP_CWORD": "2"}
    asked = {**os.environ, **words, "_DYNORTHANC_COMPLETE": "bash_complete"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=asked)
    assert (done.stdout.split(), done.stderr.strip()) == (["plain,get-system"], "")  # nor does TAB


def test_every_command_of_the_registry_loads_and_explains_itself(run):
    for name, entry in COMMANDS.items():
        ran = run(name, "--help")
        assert ran.code == 0
        assert entry.help.rstrip(".").split()[0].lower() in ran.out.lower()


def test_describe(run, servers):
    told = run("describe", "get-changes").out
    assert "GET /changes" in told
    assert told.endswith(
        "\nExample:\n    dynorthanc http://localhost:8042 get-changes --since 0 --limit 100\n"
    )
    assert run("describe", "/studies/{id}", "--version", "1.12.7").out.count("\n/studies/{id}") == 0
    assert "needs Orthanc 1.12.5" in run("describe", "post_tools_count_resources", "--version", "1.10.1").err
    assert "needs Orthanc 1.12.0" in run("describe", "/studies/x/labels", "--version", "1.10.1").err
    assert run("describe", "GET /changes", "--server", servers["1.9.1"].url).code == 0
    assert run("describe", "get-chnges").code == exits.USAGE


def test_search(run, servers):
    found = run("search", "anonymize", "study").value
    assert found[0]["name"] == "post-studies-id-anonymize"
    older = run("search", "count", "resources", "--server", servers["1.10.1"].url).value
    assert next(hit for hit in older if hit["name"] == "post-tools-count-resources")["here"] is False
    table = run("search", "count-resources", "--version", "1.10.1", "--format", "table").out
    assert table.startswith("command ") and "needs 1.12.5" in table


def test_a_sandbox_until_ctrl_c(servers):
    import signal

    servers["1.12.7"]  # so that it is there, or this test is skipped
    assert "given twice" in program("sandbox", "1.13.0", "--version", "1.12.7").communicate()[1].decode()
    running = program("sandbox", "1.12.7")  # as with --version
    line = running.stdout.readline().decode()
    url = re.search(r"http://\S+", line)[0]
    asked = program(url, "get-system")
    assert json.loads(asked.communicate()[0])["Version"] == "1.12.7"
    running.send_signal(signal.SIGINT)
    running.communicate()
    assert running.returncode in (0, exits.INTERRUPTED)
    gone = program(url, "get-system")
    gone.communicate()
    assert gone.returncode == exits.UNREACHABLE


def test_a_plugin_s_described_route_is_a_command_like_any_other(run, new_server, tmp_path):
    route = {"summary": "Say something back", "tags": ["Echo"], "parameters": [
        {"name": "word", "in": "path", "required": True, "schema": {"type": "string"}},
        {"name": "loud", "in": "query", "schema": {"type": "boolean"}},
    ]}  # fmt: skip
    description = {"openapi": "3.0.0", "info": {"title": "x", "version": "1"}}
    description["paths"] = {"/echo/{word}": {"get": route}}
    script = tmp_path / "plugin.py"
    script.write_text(
        "import orthanc\n"
        f"description = {json.dumps(description)!r}\n"
        "def openapi(output, uri, **request): output.AnswerBuffer(description, 'application/json')\n"
        "def echo(output, uri, **request): output.AnswerBuffer(request['groups'][0], 'text/plain')\n"
        "orthanc.RegisterRestCallback('/openapi', openapi)\n"
        "orthanc.RegisterRestCallback('/echo/(.*)', echo)\n"
    )
    url = new_server("1.12.7", python_script=script).url
    assert run(url, "get-echo-word", "hello", "--loud").out == "hello"
    assert "Say something back" in run(url, "get-echo-word", "--help").out
    assert "get-echo-word" in run(url, "--help").out
    page = run("docs", url, "-o", "-").out
    assert "Say something back" in page
    assert f"{url}/echo/WORD" in page


def test_a_version_that_is_none_and_one_that_another_stands_for_are_told(run):
    for words in (("search", "label"), ("describe", "get-studies"), ("stubs",)):
        ran = run(*words, "--version", "latest")
        assert (ran.code, "'latest' is no version such as 1.12.7" in ran.err) == (exits.USAGE, True)
    assert "stands for it" in run("search", "label", "--version", "1.7.0").err


def test_the_reference_goes_to_a_file_or_into_a_folder_that_is_there(run, tmp_path):
    assert run("docs", "--version", "1.12.7", "-o", tmp_path).code == exits.OK
    assert (tmp_path / "api.html").read_text(encoding="utf-8").startswith("<!doctype html>")
    ran = run("docs", "--version", "1.12.7", "-o", tmp_path / "none" / "api.html")
    assert (ran.code, "No such folder" in ran.err, ".part" in ran.err) == (exits.USAGE, True, False)


def test_tab_knows_routes_servers_and_files(run, servers, tmp_path):
    run("servers", "add", "main", servers["1.12.7"].url)
    assert completions("dynorthanc describe get-studies-id-ar") == ["get-studies-id-archive"]
    for command in ("docs", "doctor", "stubs", "upload", "download"):
        assert completions(f"dynorthanc {command} ma") == ["main"]
    url = servers["1.12.7"].url
    for command in (f"{url} get-system -o ", f"upload {url} ", f"download {url} x -o ", "docs -o "):
        assert [kind for kind, _ in completed(f"dynorthanc {command}{tmp_path}")] == ["file"]


def test_a_warning_is_told_once_in_each_run(capsys, monkeypatch):
    monkeypatch.setattr(warnings, "showwarning", warnings.showwarning)

    def same():
        for _ in range(3):
            warnings.showwarning(UserWarning("not verified"), UserWarning, "", 1)

    for _ in range(2):
        exits.run(click.Command("any", callback=same), [])
        assert capsys.readouterr().err == "Warning: not verified\n"


def test_without_a_standard_output_nothing_is_sent(monkeypatch, capsys):
    monkeypatch.setattr("sys.stdout", None)
    assert exits.run(app, ["http://localhost:1", "get-system"]) == exits.USAGE
    assert "nothing was sent" in capsys.readouterr().err
