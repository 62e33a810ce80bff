"""DICOMweb through `dicomweb_client`, over the connections and with the credentials of our client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import requests
from requests.adapters import BaseAdapter

from dynorthanc.client.plugins import PluginMissing
from dynorthanc.errors import NotFound
from dynorthanc.spec import plugins

if TYPE_CHECKING:
    from dicomweb_client import DICOMwebClient

    from dynorthanc.client.client import Client
    from dynorthanc.wire.transport import Transport

PLUGIN = "dicom-web"
_TEMPLATE = "/dicom-web/…"  # for messages and logs: a path may name a patient


def connect(client: Client) -> DICOMwebClient:
    """See `Orthanc.dicomweb`."""
    try:
        from dicomweb_client import DICOMwebClient
    except ImportError:
        raise ImportError("o.dicomweb needs dicomweb-client: pip install 'dynorthanc[dicomweb]'") from None
    try:
        facts = client.GET(f"/plugins/{PLUGIN}")
    except NotFound:
        raise PluginMissing(
            f"o.dicomweb needs the plugin {PLUGIN} (Debian package {plugins.known()[PLUGIN]['package']}), "
            f"which this Orthanc {client.version} hasn't loaded"
        ) from None
    session = requests.Session()
    session.trust_env = False  # proxies and certificates are the transport's
    session.mount(client.url, _Through(client.transport))
    made = DICOMwebClient(f"{client.url}/{_root(facts)}", session=session)
    made.set_http_retry_params(retry=False)  # it would send a POST again after any error
    return made


def _root(facts: dict[str, Any]) -> str:
    """Where the site has put DICOMweb: ``../dicom-web/app/client/index.html`` tells it."""
    root, found, _ = str(facts.get("RootUri", "")).removeprefix("../").partition("/app/client/")
    return root if found else PLUGIN


class _Through(BaseAdapter):
    """Has requests of a session sent by our transport."""

    def __init__(self, transport: Transport) -> None:
        super().__init__()
        self._transport = transport
        self._prefix = urlsplit(transport.base_url).path

    def send(
        self,
        request: requests.PreparedRequest,
        stream: bool = False,
        timeout: Any = None,
        verify: Any = True,
        cert: Any = None,
        proxies: Any = None,
    ) -> requests.Response:
        """Send it (called by `requests`)."""
        split = urlsplit(request.url or "")
        body: Any = request.body.encode() if isinstance(request.body, str) else request.body
        fields = {
            name: str(value)
            for name, value in request.headers.items()
            if name.lower() not in ("content-length", "connection", "transfer-encoding")
        }
        response = self._transport.send(
            request.method or "GET",
            split.path.removeprefix(self._prefix),
            query=split.query,
            headers=fields,
            body=body,
            timeout=timeout,
            stream=stream,
            template=_TEMPLATE,
        )
        response.request = request
        response.url = request.url or ""
        return response

    def close(self) -> None:
        """Nothing: the connections are the client's."""
