"""`.curl(...)`: a command that does the same as the call when it is pasted into a shell."""

from __future__ import annotations

import io
import json
import shlex
import shutil
import subprocess

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st

import dynorthanc
from dynorthanc import ValidationError

needs_curl = pytest.mark.skipif(not shutil.which("curl"), reason="no curl on this machine")
HOSTILE = 'it\'s "$HOME" `id`\\; & | > @x ü\n#'


def client(url: str = "http://127.0.0.1:9", **options: object) -> dynorthanc.Orthanc:
    """A client that never talks to its server."""
    return dynorthanc.connect(url, spec="bundled", version="1.12.7", **options)


def run(command: str, cwd: object = None) -> str:
    """What a shell prints for a command; a failure of the server is one of the command too."""
    failing = command.replace("curl ", "curl --fail --silent --show-error ", 1)
    done = subprocess.run(["bash", "-c", failing], capture_output=True, cwd=cwd, check=False)
    assert done.returncode == 0, (command, done.stderr)
    return done.stdout.decode()


@needs_curl
def test_pasted_commands_do_what_the_calls_do(server, instance, tmp_path):
    o = dynorthanc.connect(server.url)
    file = tmp_path / "it's a file.dcm"
    file.write_bytes(instance)
    uploaded = json.loads(run(o.post_instances.curl(file)))
    study_id, instance_id = uploaded["ParentStudy"], uploaded["ID"]
    assert json.loads(run(o.post_instances.curl(instance)))["Status"] == "AlreadyStored"  # through base64
    assert json.loads(run(o.get_studies.curl(since=0, limit=10))) == [study_id]
    assert json.loads(run(o.studies[study_id].get.curl()))["ID"] == study_id
    assert json.loads(run(o.post_tools_find.curl(Level="Study", Query={"PatientName": HOSTILE}))) == []
    assert json.loads(run(o.post_tools_find.curl(Level="Study", Query={"PatientID": "*"}))) == [study_id]
    run(o.get_studies_id_archive.curl(study_id), tmp_path)
    assert (tmp_path / "archive.zip").read_bytes().startswith(b"PK")
    run(o.get_instances_id_preview.curl(instance_id), tmp_path)
    assert (tmp_path / "preview.png").read_bytes().startswith(b"\x89PNG")
    run(o.put_instances_id_metadata_name.curl(instance_id, "1024", HOSTILE))
    assert o.get_instances_id_metadata_name(instance_id, "1024") == HOSTILE
    run(o.put_instances_id_metadata_name.curl(instance_id, "1025", "@/etc/hostname"))
    assert o.get_instances_id_metadata_name(instance_id, "1025") == "@/etc/hostname"
    run(o.put_patients_id_protected.curl(uploaded["ParentPatient"], "1"))
    assert o.get_patients_id_protected(uploaded["ParentPatient"]) == "1"
    run(o.curl("DELETE", f"/studies/{study_id}"))
    assert o.studies() == []


@needs_curl
def test_a_post_without_a_body_works(server, instance):
    o = dynorthanc.connect(server.url)
    instance_id = o.post_instances(instance)["ID"]
    run(o.post_instances_id_reconstruct.curl(instance_id))


@needs_curl
def test_credentials_work_when_they_are_asked_for(new_server):
    server = new_server(
        "1.12.7", config={"AuthenticationEnabled": True, "RegisteredUsers": {"alice": "s3cret: '\"ü"}}
    )
    o = dynorthanc.connect(server.url, "alice", "s3cret: '\"ü")
    assert "s3cret" not in o.get_system.curl()
    assert "--user alice " in o.get_system.curl()  # curl asks for the password
    assert json.loads(run(o.get_system.curl(secrets=True)))["Version"] == "1.12.7"


def test_other_secrets_are_masked_too():
    o = client(token="t0ken", headers={"X-Site": "s1te"})
    command = o.curl(
        "PUT",
        "/peers/other?access_token=q0ery",
        json={
            "Url": "http://other/",
            "Username": "alice",
            "Password": "p4ss",
            "HttpHeaders": {"A": "h3ader"},
        },
        headers={"X-Api-Key": "k3y"},
        cookies={"session": "c00kie"},
        validate="off",
    )
    for secret in ("t0ken", "s1te", "q0ery", "p4ss", "h3ader", "k3y", "c00kie"):
        assert secret not in command
    assert "alice" in command
    assert "'Authorization: Bearer ***'" in command
    assert "p4ss" not in o.put_peers_id.curl("other", json=["http://other/", "alice", "p4ss"])
    shown = o.get_system.curl(secrets=True)
    assert "Bearer t0ken" in shown
    assert "s1te" in shown


def test_a_prepared_request_shows_itself_without_secrets_and_without_megabytes():
    o = client()
    peer = o.put_peers_id.request("p", Url="http://peer/", Username="u", Password="hidden")
    shown = repr(peer)
    assert shown.startswith("<PUT /peers/p; Content-Type: application/json; ")
    assert '"Url":"http://peer/"' in shown
    own = o.get_studies.request(headers={"X-Token": "hidden"}, cookies={"session": "hidden"})
    assert repr(own) == "<GET /studies; X-Token: ***; Cookie: ***>"
    assert "hidden" not in shown + repr(o.prepare("GET", "/wsi/pyramids?token=hidden"))
    assert repr(o.post_instances.request(bytes(2_000_000))).endswith("; 2,000,000 bytes>")


def test_a_token_function_is_asked_only_for_secrets():
    asked = []
    o = client(token=lambda: asked.append(1) or "t0ken")
    assert "***" in o.get_system.curl()
    assert not asked
    assert "t0ken" in o.get_system.curl(secrets=True)


def test_a_session_of_ones_own_gives_what_it_has():
    with requests.Session() as session:
        session.auth = ("alice", "s3cret")
        session.headers["X-Site"] = "s1te"
        session.verify = False
        o = client("https://127.0.0.1:9", session=session)
        assert "s3cret" not in o.get_system.curl()
        words = shlex.split(o.get_system.curl(secrets=True))
    assert {"--insecure", "alice:s3cret", "X-Site: s1te"} <= set(words)


def test_certificates_are_named(tmp_path):
    authority, cert, key = (tmp_path / name for name in ("ca.pem", "cert.pem", "key.pem"))
    for file in (authority, cert, key):
        file.touch()
    o = client("https://127.0.0.1:9", verify=str(authority), cert=(str(cert), str(key)))
    words = shlex.split(o.get_system.curl())
    assert words[1:7] == ["--cacert", str(authority), "--cert", str(cert), "--key", str(key)]


def test_nothing_is_said_of_certificates_where_none_is_asked_for(monkeypatch, tmp_path):
    (tmp_path / "ca.pem").touch()
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(tmp_path / "ca.pem"))
    assert client().get_system.curl() == "curl http://127.0.0.1:9/system"
    assert "--cacert" in client("https://127.0.0.1:9").get_system.curl()


def test_options_of_the_sending_alone_are_no_part_of_a_command():
    o = client()
    plain = o.get_system.curl()
    assert o.curl("GET", "/system", timeout=5, raw=True) == o.get_system.curl(timeout=5, raw=True) == plain


def test_a_wrong_call_gives_no_command():
    with pytest.raises(ValidationError, match="did you mean Query"):
        client().post_tools_find.curl(Level="Study", Qurey={})
    with pytest.raises(ValidationError):
        client().curl("GET", "/studies", {"limit": "many"})


def test_a_stream_is_to_be_had_from_a_file():
    assert "--data-binary @body.bin" in client().post_instances.curl(io.BytesIO(b"DICM"))
    assert "# body.bin: the 100000 bytes given" in client().post_instances.curl(bytes(100_000))


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40))
def test_any_value_comes_through_the_shell_unchanged(value):
    command = client().post_tools_find.curl(Level="Study", Query={"PatientName": value}, validate="off")
    words = shlex.split(command)
    assert json.loads(words[words.index("--data-raw") + 1])["Query"] == {"PatientName": value}


def test_a_user_without_a_password_may_be_a_token() -> None:
    with dynorthanc.connect("http://t0ken@127.0.0.1:9", version="1.12.7", spec="bundled") as o:
        assert "t0ken" not in o.get_studies.curl() and "t0ken" not in o.curl("GET", "/studies")
        assert "--user t0ken:" in o.get_studies.curl(secrets=True)
