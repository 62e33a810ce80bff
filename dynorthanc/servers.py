"""Named servers: a small TOML file in the user's config folder, and where their credentials come from.

    [servers.main]
    url = "https://pacs.example.org/orthanc"
    username = "alice"

The password is looked for in the environment, then in the keyring (extra ``keyring``), and in the file only
when the user insisted on writing it there. `DYNORTHANC_CONFIG` names another file.
"""

from __future__ import annotations

import contextlib
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from dynorthanc.errors import OrthancError, check_type

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*")
_FIELDS = {"url": str, "username": str, "password": str, "ca_file": str, "insecure": bool}


class ConfigError(OrthancError, ValueError):
    """The file of named servers can't be used, or has no such server."""


class Server(NamedTuple):
    """One named server as the file has it."""

    url: str
    """Its address, without credentials."""
    username: str | None = None
    password: str | None = None
    """Only where the user insisted on having it in the file."""
    ca_file: str | None = None
    """The authorities to trust, as a file."""
    insecure: bool = False
    """Any certificate is accepted."""

    def __repr__(self) -> str:
        url = re.sub("(?<=//)[^/]*@", "***@", self.url)  # whoever has written it there all the same
        return f"Server({url!r}, username={self.username!r})"


def path() -> Path:
    """The file of named servers, which need not exist."""
    chosen = os.environ.get("DYNORTHANC_CONFIG")
    if chosen:
        return Path(chosen)
    from platformdirs import user_config_path

    return user_config_path("dynorthanc", appauthor=False) / "servers.toml"


def load() -> dict[str, Server]:
    """All named servers; empty without a file. Raises `ConfigError` for a file that can't be read."""
    return {name: _server(name, table) for name, table in _read().get("servers", {}).items()}


def get(name: str) -> Server:
    """One named server. Raises `ConfigError` if there is none of that name."""
    from dynorthanc.base.suggestions import closest, did_you_mean

    known = load()
    if not isinstance(name, str) or name not in known:
        close = closest(name, known) if isinstance(name, str) else ""
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            meant = "addresses are given to a Fleet as a dict, {name: address}"
        elif close:
            meant = did_you_mean(close)
        else:
            meant = f"an address has a colon or a dot: {name}:8042"
        raise ConfigError(f"no server is named {_shown(name)} in {path()}; {meant}")
    return known[name]


def _shown(name: object) -> str:
    """A name, but for one that is none: an address may have a password in it."""
    return repr(name) if isinstance(name, str) and _NAME.fullmatch(name) else "*** (which is no name)"


def add(name: str, server: Server) -> None:
    """Write a named server, in place of one of that name. Comments in the file stay."""
    check_type("servers", "what is added is a Server", server, Server)
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise ConfigError(f"a server's name has letters, digits, - and _ only: {_shown(name)}")
    import tomlkit

    document = _document()
    servers = document.setdefault("servers", tomlkit.table(is_super_table=True))
    table = tomlkit.table()
    for field, value in server._asdict().items():
        if value:
            table[field] = value
    servers[name] = table
    _write(document)


def remove(name: str) -> Server:
    """Take a named server out of the file. Raises `ConfigError` if there is none of that name."""
    server = get(name)
    document = _document()
    del document["servers"][name]
    _write(document)
    return server


def credentials(server: Server, name: str = "") -> tuple[str | None, str | None]:
    """User name and password for a server, as far as they are known.

    A named server's own variables come first (``ORTHANC_MAIN_USERNAME``, ``ORTHANC_MAIN_PASSWORD`` for
    ``main``), then the keyring, then the file, then ``ORTHANC_USERNAME`` and ``ORTHANC_PASSWORD`` unless
    they are for another user.
    """
    check_type("servers", "the credentials are those of a Server", server, Server)
    check_type("servers", "a name is a text", name, str)
    name = name if _NAME.fullmatch(name) else ""  # no variable is called otherwise
    prefix = f"ORTHANC_{name.upper().replace('-', '_')}_" if name else "ORTHANC_"
    environment = os.environ.get
    general = environment("ORTHANC_USERNAME")
    username = (environment(f"{prefix}USERNAME") if name else None) or server.username or general
    if username is None:
        return None, None
    password = environment(f"{prefix}PASSWORD") if name else None
    if password is None and server.username == username:
        password = server.password or from_keyring(server.url, username)
    if password is None and general in (None, username):
        password = environment("ORTHANC_PASSWORD")
    return username, password


def from_keyring(url: str, username: str) -> str | None:
    """The password that the keyring keeps for a user of a server; None without one or without a keyring."""
    _check_texts(url, username)
    keyring = _keyring()
    if keyring is None:
        return None
    with contextlib.suppress(keyring.errors.KeyringError):  # locked, or none that works: as if it had nothing
        password: str | None = keyring.get_password(_service(url), username)
        return password
    return None


def to_keyring(url: str, username: str, password: str) -> bool:
    """Keep a password in the keyring; False if there is none that can."""
    _check_texts(url, username, password)
    keyring = _keyring()
    if keyring is None:
        return False
    try:
        keyring.set_password(_service(url), username, password)
    except keyring.errors.KeyringError:
        return False
    return True


def forget_in_keyring(url: str, username: str) -> None:
    """Take a password out of the keyring, if it is there."""
    _check_texts(url, username)
    keyring = _keyring()
    if keyring is not None:
        with contextlib.suppress(keyring.errors.KeyringError):
            keyring.delete_password(_service(url), username)


def _check_texts(*given: object) -> None:
    for one in given:
        check_type("servers", "an address, a user and a password are texts", one, str)


def _service(url: str) -> str:
    return f"dynorthanc {url}"


def _keyring() -> Any:
    try:
        import keyring
        import keyring.errors
    except ImportError:
        return None
    return keyring


def _read() -> Mapping[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        read = tomllib.loads(path().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except ValueError as error:
        raise ConfigError(f"{path()} can't be read: {error}") from None
    if not isinstance(read.get("servers", {}), dict):
        raise ConfigError(f"{path()}: servers is no table; a server is written as [servers.main]")
    return read


def _document() -> Any:
    """The file to be changed, with its comments."""
    import tomlkit

    _read()  # a broken file is told, not overwritten
    try:
        return tomlkit.parse(path().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return tomlkit.document()


def _server(name: str, table: Any) -> Server:
    if not isinstance(table, dict) or not isinstance(table.get("url"), str):
        raise ConfigError(f"{path()}: server {name} has no url")
    for field, value in table.items():
        if field not in _FIELDS:
            raise ConfigError(f"{path()}: server {name}: unknown {field!r}; there are {', '.join(_FIELDS)}")
        if not isinstance(value, _FIELDS[field]):
            raise ConfigError(f"{path()}: server {name}: {field} is not a {_FIELDS[field].__name__}")
    return Server(**table)


def _write(document: Any) -> None:
    """Replace the file at once, readable by its owner only."""
    import tomlkit

    target = path()
    target = target.resolve() if target.is_symlink() else target
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    import secrets

    part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")
    try:
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(tomlkit.dumps(document).encode())
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)
