"""What is the matter with a server: everything that can be found out from here, and what to do about it.

Nothing that is asked has an effect.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from ipaddress import ip_address
from time import perf_counter
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from dynorthanc import errors
from dynorthanc.api import Api
from dynorthanc.base import table
from dynorthanc.client import discovery
from dynorthanc.client.discovery import ask_version
from dynorthanc.client.probe import ABSENT, ALWAYS, PRESENT, UNKNOWN, probe
from dynorthanc.errors import OrthancError
from dynorthanc.spec import backend
from dynorthanc.wire.failures import error_from
from dynorthanc.wire.transport import Transport

if TYPE_CHECKING:
    import requests

OK, NOTE, WARN, FAIL = "ok", "note", "warn", "fail"
_SLOW = 0.5  # seconds for GET /system


class Check(NamedTuple):
    """One thing that was looked at."""

    name: str
    """reachable, tls, credentials, version, database, description, plugins, routes, connections, speed,
    reading or writing."""
    level: str
    """``ok``, ``note`` (worth knowing), ``warn`` (worth a change) or ``fail`` (nothing works like that)."""
    text: str
    """What was found."""
    advice: str = ""
    """What to do about it."""


class Diagnosis(NamedTuple):
    """All findings about one server."""

    url: str
    findings: tuple[Check, ...]

    @property
    def is_well(self) -> bool:
        """Whether nothing fails."""
        return not any(finding.level == FAIL for finding in self.findings)

    def __getitem__(self, key: Any) -> Any:
        if not isinstance(key, str):
            return tuple(self)[key]
        return next(finding for finding in self.findings if finding.name == key)

    def __str__(self) -> str:
        lines = [self.url]
        for finding in self.findings:
            lines.append(f"  {finding.level:4}  {finding.name}: {finding.text}")
            if finding.advice:
                lines.append(f"        → {finding.advice}")
        return "\n".join(lines)

    def to_json(self) -> str:
        """The findings as JSON."""
        findings = [finding._asdict() for finding in self.findings]
        return json.dumps({"url": self.url, "is_well": self.is_well, "findings": findings}, indent=1)

    def _repr_html_(self) -> str:
        return table.html(Check._fields, self.findings, self.url)


def diagnose(url: str, username: str | None = None, password: str | None = None, **options: Any) -> Diagnosis:
    """Examine a server; ``options`` are those of a connection: token, headers, verify, cert, timeout.

    Raises `InvalidAddress` for what can't be an address; whatever else is wrong is a finding.
    """
    options.setdefault("timeout", (5.0, 20.0))
    auth = None if username is None else (username, password or "")
    transport = Transport(url, auth=auth, **options)
    try:
        return Diagnosis(transport.base_url, tuple(_examine(transport, options)))
    finally:
        transport.close()


def _examine(transport: Transport, options: dict[str, Any]) -> Iterator[Check]:
    started = perf_counter()
    try:
        first = transport.send("GET", "/system", template="/system")
    except OrthancError as error:
        yield _unreachable(error, transport.base_url)
        return
    elapsed = perf_counter() - started
    yield Check("reachable", OK, f"it answers, GET /system in {elapsed * 1000:.0f} ms")
    yield _tls(transport.base_url, options)
    refused = _credentials(transport, first, options)
    yield refused
    if refused.level == FAIL:
        return
    version = _version_of(transport, first)
    if isinstance(version, Check):
        yield version
        return
    api = Api.for_version(version)
    presence = probe(transport)
    if version == "unknown" and not _is_orthanc(presence):
        told = f"/system is answered with {first.status_code}, and no other route of Orthanc's is there"
        yield Check("version", FAIL, told, "is this the address of Orthanc's REST API, prefix included?")
        return
    yield _version(api)
    if first.status_code == 200:
        yield _database(transport, api, backend.read(_said(first)))
    yield _description(transport, version)
    yield _plugins(transport)
    yield _routes(presence, api, _said(first).get("ReadOnly") is True)
    yield _connections(first, transport)
    if elapsed > _SLOW:
        yield Check(
            "speed", NOTE, f"{elapsed:.1f} s for the smallest answer", "many small calls will be slow"
        )
    yield _access(transport, "reading", "/tools/find", "searching")
    yield _access(transport, "writing", "/instances", "uploading", first)


# ---- one by one -------------------------------------------------------------------------------------------


def _unreachable(error: OrthancError, url: str) -> Check:
    text = str(error)
    if isinstance(error, errors.TLSError):
        advice = (
            "have the certificate's authority trusted (verify=, --ca-file); is it the right port for https?"
        )
        return Check("tls", FAIL, text, advice)
    if isinstance(error, errors.Timeout):
        return Check("reachable", FAIL, text, "a firewall that drops packets? Is the host right?")
    if "refused" in text:
        return Check("reachable", FAIL, text, "nothing listens there: does Orthanc run, is the port right?")
    if url.startswith("http://"):
        return Check("reachable", FAIL, text, "are host and port right? A server with TLS needs https://")
    return Check("reachable", FAIL, text, "are host and port right? Is it reachable from this network?")


def _is_here(url: str) -> bool:
    host = urlsplit(url).hostname or ""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _tls(url: str, options: dict[str, Any]) -> Check:
    if url.startswith("https://"):
        if options.get("verify") is False:
            return Check(
                "tls", WARN, "encrypted, but any certificate is accepted", "give the authority's file instead"
            )
        return Check("tls", OK, "encrypted, the certificate is trusted")
    if _is_here(url):
        return Check("tls", OK, "not encrypted, and on this very computer")
    advice = "put TLS before it (SslEnabled, or a reverse proxy)"
    return Check("tls", WARN, "not encrypted: credentials and images can be read on the way", advice)


def _credentials(transport: Transport, first: requests.Response, options: dict[str, Any]) -> Check:
    """Whether what was given is right, and whether it was needed."""
    has_some = "credentials: none" not in repr(transport)
    if first.status_code == 401:
        told = "these credentials are refused" if has_some else "it wants credentials, and none were given"
        return Check(
            "credentials", FAIL, told, "give user name and password (or a token) that the server knows"
        )
    if first.status_code == 403 and not has_some:
        advice = "are credentials missing? Is RemoteAccessAllowed off, or /system kept back by a proxy?"
        return Check("credentials", FAIL, "it refuses (403), and no credentials were given", advice)
    if not has_some:
        if _is_here(transport.base_url):
            return Check("credentials", OK, "none are needed")
        advice = "set AuthenticationEnabled and RegisteredUsers"
        return Check("credentials", WARN, "none are needed: whoever reaches it can read and delete", advice)
    if _lets_anybody_in(transport, options):
        return Check("credentials", WARN, "accepted, but not needed: it lets anybody in", "")
    return Check("credentials", OK, "accepted, and needed")


def _lets_anybody_in(transport: Transport, options: dict[str, Any]) -> bool:
    kept = {name: options[name] for name in ("verify", "cert", "timeout") if name in options}
    stranger = Transport(transport.base_url, trust_env=False, **kept)
    try:
        return stranger.send("GET", "/system", template="/system").status_code == 200
    except OrthancError:
        return False  # only by a way that needs the environment's settings
    finally:
        stranger.close()


def _version_of(transport: Transport, first: requests.Response) -> str | Check:
    if first.status_code in (403, 404, 405):
        return "unknown"
    if first.status_code >= 300:
        error = error_from(first, "GET", "/system", "/system")
        return Check("version", FAIL, str(error), "is this the address of Orthanc's REST API?")
    try:
        return ask_version(transport)
    except OrthancError as error:
        return Check(
            "version", FAIL, str(error), "is this the address of Orthanc's REST API, prefix included?"
        )


def _version(api: Api) -> Check:
    if api.version == "unknown":
        advice = "give its version yourself: connect(url, version=…), or connect(url, probe=True)"
        return Check("version", WARN, "it doesn't tell its version: /system is kept back", advice)
    if not api.note:
        return Check("version", OK, f"Orthanc {api.version}, which is described")
    return Check("version", NOTE, api.note, "connect(url, probe=True) finds out what it really has")


def _database(transport: Transport, api: Api, found: backend.Backend) -> Check:
    """What keeps the index, and what it costs that it lacks something which this version could do."""
    if found.name != backend.SQLITE:
        found = found._replace(version=found.version or _version_of_plugin(transport, found.route))
    facts = [backend.capabilities()[name] for name in sorted(found.lacks)]
    order = api.timeline.order
    missing = [one for one in facts if order[one["since"]] <= order[api.described]]
    if not missing:
        return Check("database", OK, found.words)
    text = "; ".join(f"without {one['words']}: {one['costs']}" for one in missing)
    better = {one["has"][found.name] for one in missing if one["has"].get(found.name)}
    advice = f"{found.name} plugin {max(better)} and later have more" if better else ""
    return Check("database", NOTE, f"{found.words}, {text}", advice)


def _version_of_plugin(transport: Transport, route: str) -> str:
    try:
        answer = transport.send("GET", route, template=route)
    except OrthancError:
        return ""
    return str(_said(answer).get("Version", "")) if answer.status_code == 200 else ""


def _description(transport: Transport, version: str) -> Check:
    try:
        with transport.send("GET", "/openapi", template="/openapi", stream=True) as answer:
            content = discovery.received(answer) if answer.status_code == 200 else b""
    except OrthancError as error:
        return Check("description", NOTE, f"/openapi can't be read: {error}", "")
    if answer.status_code != 200:
        return Check("description", OK, "the bundled one; the server gives none of its own, as is usual")
    try:
        api = discovery.described(version, content, "live")
    except OrthancError as error:
        return Check("description", WARN, f"its own one can't be used: {error}", "the bundled one stands in")
    return Check("description", OK, f"its own one, {len(api)} operations, and the bundled one")


def _plugins(transport: Transport) -> Check:
    try:
        answer = transport.send("GET", "/plugins", template="/plugins")
        names = answer.json() if answer.status_code == 200 else None
    except (OrthancError, ValueError):
        names = None
    if not isinstance(names, list):
        return Check("plugins", NOTE, "it doesn't tell which plugins it has")
    known = ", ".join(str(name) for name in names if name != "explorer.js")
    return Check("plugins", OK, known or "none")


def _is_orthanc(presence: Mapping[str, str]) -> bool:
    """Whether a route is there that isn't taken to be there by any server."""
    return any(state == PRESENT and ALWAYS not in route for route, state in presence.items())


def _routes(presence: Mapping[str, str], api: Api, is_read_only: bool) -> Check:
    """Which of the routes of this version aren't there, or are refused."""
    absent = [o.route for o in api if presence.get(o.route) == ABSENT]
    unknown = [o.route for o in api if presence.get(o.route) == UNKNOWN]
    if api.version == "unknown" or api.note:  # what is absent may never have been there
        text = f"{len(api) - len(absent) - len(unknown)} of {len(api)} routes of Orthanc {api.described}"
        return Check("routes", NOTE, f"{text} are there", "connect(url, probe=True) takes what is there")
    if absent and is_read_only:
        text = f"{len(absent)} of {len(api)} aren't there in read-only mode: {_some(absent)}"
        return Check("routes", NOTE, text, "connect(url, probe=True) knows what is left")
    if absent:
        advice = "a proxy or plugin hides them: connect(url, probe=True) knows what is left"
        return Check("routes", WARN, f"{len(absent)} of {len(api)} are hidden: {_some(absent)}", advice)
    if unknown:
        advice = "an authorization plugin or proxy refuses these to this user, or to the way of asking"
        return Check("routes", NOTE, f"{len(unknown)} of {len(api)} are refused: {_some(unknown)}", advice)
    return Check("routes", OK, f"all {len(api)} of this version are there")


def _some(routes: list[str]) -> str:
    return ", ".join(routes[:5]) + (f" and {len(routes) - 5} more" if len(routes) > 5 else "")


def _connections(first: requests.Response, transport: Transport) -> Check:
    if first.headers.get("Connection", "").lower() == "close" or getattr(first.raw, "version", 11) < 11:
        advice = (
            "each call makes a new one, which is slow: set KeepAlive in Orthanc, or HTTP/1.1 in the proxy"
        )
        return Check("connections", WARN, "closed after every answer", advice)
    kept = first.headers.get("Keep-Alive", "")
    return Check("connections", OK, f"kept alive{f' ({kept})' if kept else ''}")


def _access(
    transport: Transport, name: str, path: str, what: str, first: requests.Response | None = None
) -> Check:
    """Whether a POST gets through: an empty one has no effect, Orthanc itself answers it with 400."""
    if first is not None and first.status_code == 200 and _said(first).get("ReadOnly") is True:
        return Check(name, NOTE, "the server is in read-only mode", "ReadOnly is set in its configuration")
    try:
        answer = transport.send("POST", path, template=path)
    except OrthancError as error:
        return Check(name, WARN, f"{what} can't be tried: {error}")
    status = answer.status_code
    if status in (401, 403, 405):
        advice = "this user, or this address, may only do other things: see the server's or proxy's rules"
        return Check(name, WARN, f"{what} is refused ({status})", advice)
    if status == 400:
        return Check(name, OK, f"{what} is allowed")
    return Check(name, WARN, f"{what}: an unexpected {status} to an empty POST {path}", "a proxy in between?")


def _said(answer: requests.Response) -> dict[str, Any]:
    try:
        said = answer.json()
    except ValueError:
        return {}
    return said if isinstance(said, dict) else {}
