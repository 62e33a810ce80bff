"""Which server a command is for, and the connection to it: made when it is needed, not before."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable, Mapping
from copy import copy
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

import click
from click.shell_completion import CompletionItem

from dynorthanc import servers

if TYPE_CHECKING:
    from dynorthanc.api import Api
    from dynorthanc.orthanc import Orthanc


_F = TypeVar("_F", bound=Callable[..., Any])
_TAB = 0.5  # seconds that a server may take when TAB asks it


def named_servers(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The named servers that begin so, for TAB."""
    known = servers.load().items()
    return [CompletionItem(name, help=one.url) for name, one in known if name.startswith(incomplete)]


def server_argument(function: _F) -> _F:
    """Give a command the argument SERVER, completed with the named ones."""
    return click.argument("server", shell_complete=named_servers)(function)


def connection_options(function: _F) -> _F:
    """Give a command the options of a connection, as the routes of a server have them."""
    for option in reversed(
        (
            click.option("--username", "-u", metavar="NAME", help="Log in as this user."),
            click.option(
                "--ca-file", type=click.Path(exists=True), help="Trust the authorities in this file."
            ),
            click.option("--insecure", is_flag=True, help="Accept any certificate."),
        )
    ):
        function = option(function)
    return function


def of_server(command: click.Command, target: str, given: Mapping[str, Any]) -> click.Command:
    """A command that takes a server, of one that was named before it with the options of its connection.

    Raises a usage error for such an option that it doesn't take.
    """
    known = {param.name for param in command.params}
    for name in (name for name, value in given.items() if value and name not in known):
        raise click.UsageError(f"{command.name} takes no --{name.replace('_', '-')}")
    found = copy(command)
    told = {"server": target, **{name: value for name, value in given.items() if name in known}}
    found.params = [param for param in command.params if param.name not in told]
    found.callback = partial(command.callback, **told) if command.callback else None
    found.help = _OF_SERVER.sub("", command.help or "")
    return found


def is_named_before(command: click.Command) -> bool:
    """Whether the server of a command stands before it, and none of its own words can be one."""
    return all(param.name != "server" for param in command.params)


_OF_SERVER = re.compile(r"SERVER is an address or a name[^.]*\.\s")


def is_address(text: str) -> bool:
    """Whether a word looks like a server's address rather than like a command or a name."""
    return "://" in text or ":" in text or "." in text or "/" in text or text == "localhost"


def shown(text: str) -> str:
    """An address without what may be credentials."""
    return text.rpartition("@")[2] if "@" in text else text


def access_of(ctx: click.Context) -> Access:
    """The server that a command is for."""
    assert isinstance(ctx.obj, Access)
    return ctx.obj


class Access:
    """A server given by name or address, connected to when first needed."""

    def __init__(self, target: str, **options: Any) -> None:
        self._options = options
        self._client: Orthanc | None = None
        self._api: Api | None = None
        if is_address(target):
            from dynorthanc.wire.auth import normalise_url

            self.name = ""
            url, username, password = normalise_url(target)
            self.server = servers.Server(url, username, password)
        else:
            self.name = target
            self.server = servers.get(target)

    @property
    def url(self) -> str:
        """The server's address, without credentials."""
        return self.server.url

    @property
    def client(self) -> Orthanc:
        """The connected client."""
        if self._client is None:
            self._client = self.connect()
        return self._client

    @property
    def api(self) -> Api:
        """What the server offers."""
        return self._api or self.client.api

    def connect(self, **options: Any) -> Orthanc:
        """A new client. Raises what `dynorthanc.connect` raises."""
        from dynorthanc.orthanc import connect

        given = self.arguments()
        if self._options.get("spec"):
            given["spec"] = self._options["spec"]
        return connect(self.url, **given, **options)

    def arguments(self) -> dict[str, Any]:
        """Credentials and certificates, as arguments of `dynorthanc.connect`."""
        username, password = self._credentials()
        verify: Any = self._options.get("ca_file") or self.server.ca_file
        if self._options.get("insecure") or (self.server.insecure and not verify):
            verify = False
        given: dict[str, Any] = {"token": os.environ.get("ORTHANC_TOKEN")} if username is None else {}
        return {"username": username, "password": password, "verify": verify, **given}

    def _credentials(self) -> tuple[str | None, str | None]:
        asked = self._options.get("username")
        server = self.server
        if asked and asked != server.username:
            server = server._replace(username=asked, password=None)
        elif asked:
            server = server._replace(username=asked)
        username, password = servers.credentials(server, self.name)
        if username is not None and password is None:
            password = self._ask(username)
        return username, password

    def _ask(self, username: str) -> str:
        if self._options.get("ask", True) and sys.stdin.isatty() and sys.stderr.isatty():
            text: str = click.prompt(f"Password of {username} at {self.url}", hide_input=True, err=True)
            return text
        own = f"ORTHANC_{self.name.upper().replace('-', '_')}_PASSWORD or " if self.name else ""
        raise click.UsageError(f"no password for {username} at {self.url}: set {own}ORTHANC_PASSWORD")

    @property
    def api_with_plugins(self) -> Api:
        """The API of the server with the routes of the known plugins that it has; see `plugins.in_full`."""
        from dynorthanc.client import plugins

        plugins.adopt_all(self.client)
        return plugins.in_full(self.client)

    def api_for_help(self) -> Api:
        """The server's API; where it can't be reached, the newest known one, with a warning."""
        from dynorthanc.errors import ConnectError, Timeout

        try:
            return self.api
        except (ConnectError, Timeout) as error:
            self._api = _newest()
            click.echo(f"Warning: {error}; this is about Orthanc {self._api.version}", err=True)
            return self._api

    def api_for_completion(self) -> Api:
        """The bundled API of the server's version, asked for in a moment; else the newest known."""
        from dynorthanc.api import Api
        from dynorthanc.errors import OrthancError

        version = _version_at(self.url, *servers.credentials(self.server, self.name))
        if version:
            return Api.for_version(version)
        try:
            username, password = servers.credentials(self.server, self.name)
            from dynorthanc.orthanc import connect

            verify: Any = False if self.server.insecure else self.server.ca_file
            with connect(
                self.url, username, password, verify=verify, timeout=(_TAB, _TAB), spec="bundled"
            ) as client:
                self._api = Api.for_version(client.version)
        except OrthancError:
            self._api = _newest()
        return self._api


def _version_at(url: str, username: str | None, password: str | None) -> str:
    """The version of a server that is simply asked; empty where it takes more than that.

    `connect` would load an HTTP library that takes longer than all else that TAB waits for.
    """
    where = urlsplit(url)
    if where.scheme != "http" or any(name.lower() in ("http_proxy", "all_proxy") for name in os.environ):
        return ""
    import json
    import socket
    from base64 import b64encode

    plain = f"{username}:{password or ''}".encode()
    fields = [f"GET {where.path.rstrip('/')}/system HTTP/1.0", f"Host: {where.netloc}"]
    fields += [] if username is None else [f"Authorization: Basic {b64encode(plain).decode()}"]
    try:
        with socket.create_connection((where.hostname or "", where.port or 80), timeout=_TAB) as line:
            line.sendall("\r\n".join([*fields, "", ""]).encode("ascii"))
            head, _, body = line.makefile("rb").read(1 << 20).partition(b"\r\n\r\n")
        version = json.loads(body)["Version"] if head.split(None, 2)[1:2] == [b"200"] else ""
    except (OSError, ValueError, KeyError, TypeError):
        return ""
    return version if isinstance(version, str) else ""


def _newest() -> Api:
    from dynorthanc.api import Api
    from dynorthanc.spec import timeline

    return Api.for_version(timeline.load().versions[-1])
