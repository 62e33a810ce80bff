"""A client inside Orthanc's Python plugin: connected to that very server, with its own token.

In the file that the server's configuration names as ``PythonScript``::

    import dynorthanc.plugin
    import orthanc

    def on_change(change, level, resource):
        if change == orthanc.ChangeType.STABLE_STUDY:
            with dynorthanc.plugin.connect() as o:
                o.add_labels(resource, "arrived")

    orthanc.RegisterOnChangeCallback(on_change)

The server answers once its scripts are loaded: connect in a callback, not beside it.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from importlib import import_module
from pathlib import Path
from typing import Any

from dynorthanc.errors import ConnectError, OrthancError, TLSError
from dynorthanc.orthanc import Orthanc

_ANYWHERE = ("0.0.0.0", "127.0.0.1", "localhost")
_BEGIN, _END = "-----BEGIN CERTIFICATE-----", "-----END CERTIFICATE-----"


def connect(**options: Any) -> Orthanc:
    """A client of the server that runs this script, as its Python plugin.

    Address and token are the server's own; of its TLS, the very certificate that its configuration names is
    accepted and no other. The options are those of `dynorthanc.connect`; one that wants certificates of its
    clients (``SslVerifyPeers``) needs ``cert``.
    Raises `OrthancError` outside of Orthanc, and where the server has no REST API; `ConnectError` while the
    scripts are still being loaded.
    """
    orthanc = _module()
    settings: Mapping[str, Any] = json.loads(orthanc.GetConfiguration())
    if settings.get("HttpServerEnabled") is False:
        raise OrthancError("plugin: this server has no REST API (HttpServerEnabled is false)")
    token = str(orthanc.GenerateRestApiAuthorizationToken()).partition("Bearer ")[2]
    secure = settings.get("SslEnabled") is True
    usual: dict[str, Any] = {"token": token}
    if "session" not in options:
        usual["session"] = _session(_fingerprint(settings, _folder(orthanc)) if secure else None)
        usual["verify"] = False  # the fingerprint is looked at instead
    try:
        return Orthanc(_address(settings, secure), **{**usual, **options})
    except TLSError:
        raise
    except ConnectError as error:
        hint = "the server answers once its scripts are loaded: connect in a callback"
        raise ConnectError(f"{error}; {hint}", maybe_done=False) from error


def _module() -> Any:
    """What the Python plugin offers its scripts."""
    orthanc = None
    with suppress(ImportError):
        orthanc = import_module("orthanc")
    if not hasattr(orthanc, "GenerateRestApiAuthorizationToken"):
        raise OrthancError("plugin: this isn't run by Orthanc's Python plugin; dynorthanc.connect is meant")
    return orthanc


def _address(settings: Mapping[str, Any], secure: bool) -> str:
    bound = settings.get("HttpBindAddresses") or _ANYWHERE
    host = "127.0.0.1" if set(bound) & {*_ANYWHERE} else str(bound[0])
    host = f"[{'::1' if host == '::' else host}]" if ":" in host else host
    return f"{'https' if secure else 'http'}://{host}:{settings.get('HttpPort', 8042)}"


def _folder(orthanc: Any) -> Path:
    """Where files are that the configuration names."""
    path = Path(orthanc.GetConfigurationPath())
    return path if path.is_dir() else path.parent


def _fingerprint(settings: Mapping[str, Any], folder: Path) -> str:
    """The server's certificate, whatever name and authority are in it."""
    text = (folder / settings.get("SslCertificate", "certificate.pem")).read_text("ascii", "replace")
    first = text.partition(_BEGIN)[2].partition(_END)[0]
    return sha256(ssl.PEM_cert_to_DER_cert(_BEGIN + first + _END)).hexdigest()


def _session(fingerprint: str | None) -> Any:
    """Connections on this very machine: no proxy, no netrc; to a server of that certificate only."""
    import requests

    from dynorthanc.wire.keepalive import KeepAliveAdapter

    adapter = KeepAliveAdapter()
    if fingerprint:
        adapter.init_poolmanager(10, 10, assert_fingerprint=fingerprint)
    session = requests.Session()
    session.trust_env = False
    session.mount("https://" if fingerprint else "http://", adapter)
    return session
