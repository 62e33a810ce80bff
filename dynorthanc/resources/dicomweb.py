"""DICOMweb through `dicomweb_client`, over the connections and with the credentials of our client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import requests
from requests.adapters import BaseAdapter

from dynorthanc.client.plugins import PluginMissing
from dynorthanc.errors import NotFound
from dynorthanc.spec import plugins
from dynorthanc.wire.failures import refuse_unstored

if TYPE_CHECKING:
    from dicomweb_client import DICOMwebClient

    from dynorthanc.client.client import Client

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
    session.mount(client.url, _Through(client))
    made = DICOMwebClient(client.url + plugins.home(PLUGIN, facts), session=session)
    made.set_http_retry_params(retry=False)  # it would send a POST again after any error
    return made


class _Through(BaseAdapter):
    """Has requests of a session checked by our client, and sent by its transport."""

    def __init__(self, client: Client) -> None:
        super().__init__()
        self._client = client
        self._prefix = urlsplit(client.url).path

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
        path = split.path.removeprefix(self._prefix)
        prepared = self._client.prepare("GET", path, split.query) if request.method == "GET" else None
        response = self._client.transport.send(
            request.method or "GET",
            path,
            query=split.query if prepared is None else prepared.query,
            headers=fields,
            body=body,
            timeout=timeout,
            stream=stream,
            template=_TEMPLATE,
        )
        if request.method == "POST" and response.status_code == 200:
            refuse_unstored(response, _TEMPLATE, fields, body)
        response.request = request
        response.url = request.url or ""
        return response

    def close(self) -> None:
        """Nothing: the connections are the client's."""
