"""TLS with a certificate of one's own, on real servers.

Debian's web server library opens `libssl.so`, a name that only a development package has, and since OpenSSL 3
it looks there for a function that is gone: the server crashes at the first HTTPS request. So these tests run
it with a folder of repaired libraries before its own (`repaired`); Orthanc itself is as it is.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, closing
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import requests
import trustme

from dynorthanc.errors import ConnectError, TLSError
from dynorthanc.sandbox import Sandbox, SandboxError
from dynorthanc.sandbox.installation import Installation, find
from dynorthanc.wire.transport import Transport
from tests.conftest import VERSIONS


class Files(NamedTuple):
    ca: str
    server: str
    client: str
    stranger: str


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """A certificate authority, a server and a client of its making, and a client of another one."""
    folder = tmp_path_factory.mktemp("tls")
    ca = trustme.CA()

    def write(name: str, *blobs: trustme.Blob) -> str:
        path = folder / name
        path.write_bytes(b"".join(blob.bytes() for blob in blobs))
        return str(path)

    def both(leaf: trustme.LeafCert) -> tuple[trustme.Blob, ...]:
        return leaf.private_key_pem, *leaf.cert_chain_pems

    return Files(
        ca=write("ca.pem", ca.cert_pem),
        server=write("server.pem", *both(ca.issue_cert("127.0.0.1"))),
        client=write("client.pem", *both(ca.issue_cert("client@site.example"))),
        stranger=write("stranger.pem", *both(trustme.CA().issue_cert("stranger@site.example"))),
    )


GONE = b"\0SSL_get_peer_certificate\0"
# Takes the same argument and returns NULL, which is what a connection without client certificate returned.
INSTEAD = b"\0SSL_get_psk_identity".ljust(len(GONE), b"\0")


def repaired(installation: Installation, folder: Path) -> Installation:
    command = list(installation.command)
    if "--library-path" not in command:
        return installation  # installed on this machine: its own affair
    at = command.index("--library-path") + 1
    for place in map(Path, command[at].split(":")):
        for name in ("libssl.so", "libcrypto.so"):
            for library in place.glob(name + ".[0-9]*"):
                (folder / name).symlink_to(library)
        for library in place.glob("libcivetweb.so.1"):
            content = library.read_bytes()
            if not list(place.glob("libssl.so.1.*")):
                assert content.count(GONE) == 1
                content = content.replace(GONE, INSTEAD)
            (folder / library.name).write_bytes(content)
    command[at] = f"{folder}:{command[at]}"
    return installation._replace(command=tuple(command))


Start = Callable[..., Sandbox]


@pytest.fixture
def start(slow: None, request: pytest.FixtureRequest, files: Files, tmp_path: Path) -> Iterator[Start]:
    """Start a server that speaks HTTPS."""
    with ExitStack() as stack:

        def start(version: str, more: Mapping[str, Any], script: Path | None = None) -> Sandbox:
            try:
                installation = find(version)
            except SandboxError as error:
                pytest.skip(f"no real server: {error}")
            config = {"SslEnabled": True, "SslCertificate": files.server, **more}
            server = Sandbox(
                repaired(installation, tmp_path),
                config=config,
                plugins=(),
                python_script=script,
                storage=None,
                timeout=120,
            )
            request.node.user_properties.append(("orthanc", server.version))
            return stack.enter_context(server)

        yield start


@pytest.fixture(params=VERSIONS)
def secure(request: pytest.FixtureRequest, start: Start) -> Sandbox:
    return start(request.param, {})


def version(url: str, **options: Any) -> int:
    transport = Transport(url, **options)
    try:
        return transport.send("GET", "/system", template="/system").status_code
    finally:
        transport.close()


def test_an_unknown_authority(secure: Sandbox, files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    for method in ("GET", "POST"):
        transport = Transport(secure.url)
        with pytest.raises(TLSError, match="verify= takes the file") as caught:
            transport.send(method, "/tools/lookup", body=None if method == "GET" else b"x")
        assert not caught.value.maybe_done
        transport.close()
    assert version(secure.url, verify=files.ca) == 200
    assert version(secure.url, verify=Path(files.ca)) == 200
    with pytest.raises(TLSError):  # the certificate is for 127.0.0.1
        version(secure.url.replace("127.0.0.1", "localhost"), verify=files.ca)
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        assert version(secure.url, verify=False) == 200
    assert any("Unverified HTTPS" in str(w.message) for w in warned)

    monkeypatch.setenv("REQUESTS_CA_BUNDLE", files.ca)
    assert version(secure.url) == 200
    trusting = Transport(secure.url)
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", files.stranger)  # read once, at the start
    assert trusting.send("GET", "/system").status_code == 200
    trusting.close()
    assert version(secure.url, verify=files.ca) == 200  # what is given explicitly wins
    with pytest.raises(TLSError):
        version(secure.url)

    with requests.Session() as session:
        session.trust_env = False
        with pytest.raises(TLSError):
            version(secure.url, session=session)
        assert version(secure.url, session=session, verify=files.ca) == 200


def test_http_where_https_is_spoken_and_the_reverse(secure: Sandbox, servers: Mapping[str, Sandbox]) -> None:
    with pytest.raises(ConnectError):
        version(secure.url.replace("https", "http"))
    with pytest.raises(TLSError):
        version(servers[secure.version].url.replace("http", "https"))


@pytest.mark.parametrize("version_", VERSIONS)
def test_client_certificates(start: Start, files: Files, version_: str) -> None:
    server = start(version_, {"SslVerifyPeers": True, "SslTrustedClientCertificates": files.ca})
    assert version(server.url, verify=files.ca, cert=files.client) == 200
    assert version(server.url, verify=files.ca, cert=(files.client, files.client)) == 200
    for cert in (None, files.stranger):
        with pytest.raises(ConnectError):
            version(server.url, verify=files.ca, cert=cert)


SCRIPT = """
import json, sys
sys.path += {places!r}
import orthanc
import dynorthanc.plugin

def look(output, uri, **request):
    try:
        with dynorthanc.plugin.connect() as o:
            told = o.get_system()["Version"]
    except Exception as error:
        told = type(error).__name__
    output.AnswerBuffer(json.dumps(told), "application/json")

orthanc.RegisterRestCallback("/look", look)
"""


def test_inside_orthanc_the_very_certificate_of_the_server_is_accepted(
    start: Start, files: Files, tmp_path: Path
) -> None:
    places = [str(Path(__file__).parents[2]), str(Path(requests.__file__).parents[1])]
    (tmp_path / "script.py").write_text(SCRIPT.format(places=places))
    named = tmp_path / "server.pem"
    named.write_bytes(Path(files.server).read_bytes())
    server = start("1.13.0", {"SslCertificate": str(named)}, tmp_path / "script.py")
    with closing(Transport(server.url, verify=files.ca)) as transport:
        assert transport.send("GET", "/look", template="/look").json() == "1.13.0"
        named.write_bytes(Path(files.client).read_bytes())  # not what the server shows
        assert transport.send("GET", "/look", template="/look").json() == "TLSError"
