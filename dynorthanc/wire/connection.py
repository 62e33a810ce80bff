"""What is set up once for a server: its address, credentials, settings of the environment, connections.

`requests` makes the pool, so its rules for proxies, certificates and netrc hold, but it is asked once and not
at each call.
"""

from __future__ import annotations

import contextlib
import os
import weakref
from collections.abc import Callable, Iterable, Mapping
from numbers import Integral
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

import requests
import urllib3
from requests.utils import default_headers, get_netrc_auth
from urllib3.exceptions import HTTPError as Urllib3Error

from dynorthanc.__version__ import __version__
from dynorthanc.base.problems import shorten
from dynorthanc.errors import ConnectError, InvalidAddress, OrthancError, TLSError, ValidationError
from dynorthanc.wire.auth import (
    LENGTH,
    Credentials,
    Hidden,
    Token,
    basic,
    check_header,
    credentials,
    normalise_url,
    picklable_token,
)
from dynorthanc.wire.failures import wrap
from dynorthanc.wire.head import LEAST_SPEED
from dynorthanc.wire.keepalive import KeepAliveAdapter
from dynorthanc.wire.retries import RETRIES
from dynorthanc.wire.unpacking import ACCEPTED, MAX_UNPACKED

TimeoutType = float | tuple[float | None, float | None]

_MAX_POOL = 49  # 50 idle connections occupy all of Orthanc's HTTP threads


class Connection:
    """Where the server is, who asks, and the pool of connections to it; see `Transport` for the arguments."""

    base_url = ""
    _session: requests.Session | None = None  # these three are shown of one that couldn't be made, too
    _credentials: Credentials | None = None
    repeated = 0
    """How many requests were sent again since it was made, by whichever thread."""

    def __init__(
        self,
        base_url: str,
        *,
        auth: tuple[str, str] | None = None,
        token: Token | None = None,
        headers: Mapping[str, str] | None = None,
        verify: bool | str | os.PathLike[str] | None = None,
        cert: str | os.PathLike[str] | tuple[str, str] | None = None,
        timeout: TimeoutType = (5.0, 60.0),
        pool_size: int = 10,
        session: requests.Session | None = None,
        trust_env: bool = True,
        retries: int = RETRIES,
        max_unpacked: int | None = MAX_UNPACKED,
        least_speed: float | None = LEAST_SPEED,
    ) -> None:
        self.base_url, username, password = normalise_url(base_url)
        if not isinstance(pool_size, int) or not 1 <= pool_size <= _MAX_POOL:
            raise ValidationError(
                "connect",
                [f"pool_size is 1 to {_MAX_POOL}, not {shorten(pool_size)}: a server has 50 threads"],
            )
        self.retries = _whole_number("retries", retries, 0)
        self._max_unpacked = None if max_unpacked is None else _whole_number("max_unpacked", max_unpacked, 1)
        self._least_speed = None if least_speed is None else _positive("least_speed", least_speed)
        if username is not None and auth is None and token is None:
            auth = (username, password or "")
        own = hidden_headers(headers or {})
        _refuse_of_one_call(getattr(session, "headers", ()))
        self.pool_size = pool_size
        self._recipe = {
            "base_url": self.base_url,
            "auth": (auth[0], Hidden(auth[1])) if isinstance(auth, tuple) and len(auth) == 2 else auth,
            "token": Hidden(token) if isinstance(token, str) else token,
            "headers": dict(own),
            "verify": _existing("verify", verify),
            "cert": _existing("cert", cert),
            "timeout": timeout,
            "pool_size": pool_size,
            "trust_env": trust_env,
            "retries": retries,
            "max_unpacked": max_unpacked,
            "least_speed": least_speed,
        }
        self._timeout = timeouts(timeout)
        self._session = session
        self._credentials = credentials(auth, token, own)  # raises on anything but these
        self._pool: Any = None
        self.rewrite: Callable[[str], str] | None = None
        """What becomes of each target where it is written to the wire, for a server that must have it so."""
        self._closed = False
        self._pools: dict[str, Any] = {}
        self._environment: dict[str, Any] = {"verify": self._recipe["verify"], "cert": self._recipe["cert"]}
        if session is None:
            self._read_environment(trust_env)
        self._renewable = self._credentials is not None and self._credentials.renewable
        self._headers: dict[str, str] = {} if session is not None else dict(default_headers())
        if session is None:
            del self._headers["Connection"]  # HTTP/1.1 keeps connections anyway
            # to compress only costs time here
            is_here = _is_this_machine(urlsplit(self.base_url).hostname or "")
            self._headers["Accept-Encoding"] = "identity" if is_here else ACCEPTED
            self._headers["User-Agent"] = f"dynorthanc/{__version__} {self._headers['User-Agent']}"
        self._headers.update((name, value) for name, value in own.items() if name.lower() != "authorization")
        if self._credentials is not None and not self._renewable:
            self._headers["Authorization"] = self._credentials.header() or ""
        self._names = {name.lower(): name for name in self._headers}
        split = urlsplit(self.base_url)
        self._origin = origin(split)
        self._shown_origin = f"{split.scheme}://{split.netloc}"
        self._path = split.path
        self._wire = ""  # what a proxy wants before the path
        _transports.add(self)

    def __repr__(self) -> str:
        kind = "none" if self._credentials is None else self._credentials.kind
        session = "" if self._session is None else ", a session of the user's"
        return f"<{type(self).__name__} {self.base_url}, credentials: {kind}{session}>"

    @property
    def can_rewrite(self) -> bool:
        """Whether targets go to the wire by our hands, and not by those of a session of the user's."""
        return self._session is None

    @property
    def limits(self) -> tuple[float | None, float | None]:
        """Seconds to connect and to wait for data, None for no limit."""
        return self._timeout[0]

    def workers(self, label: str, wanted: int | None, usual: int = 8) -> int:
        """How many calls may be under way at once: as many as wanted, which is at most the connections."""
        is_number = isinstance(wanted, Integral) and not isinstance(wanted, bool)
        if wanted is not None and not (is_number and 1 <= wanted <= self.pool_size):
            message = f"workers is 1 to {self.pool_size}, the pool_size of this client, not {shorten(wanted)}"
            is_possible = is_number and 1 <= wanted <= _MAX_POOL
            message += f": connect with pool_size={wanted}" if is_possible else ""
            raise ValidationError(label, [message])
        return wanted or min(usual, self.pool_size)

    def _read_environment(self, trust_env: bool) -> None:
        """Proxies, CA bundle and netrc of this moment. What was given explicitly wins."""
        with requests.Session() as session:
            session.trust_env = trust_env
            verify = self._recipe["verify"]
            self._environment = dict(
                session.merge_environment_settings(
                    self.base_url, {}, None, True if verify is None else verify, self._recipe["cert"]
                )
            )
        if self._credentials is None and trust_env:
            found = get_netrc_auth(self.base_url)
            if found is not None:
                self._credentials = basic(found[0], found[1])

    def _open(self) -> Any:
        """Have `requests` make the pool: it knows all about proxies and certificates."""
        self.check_open()
        environment = self._environment
        adapter = KeepAliveAdapter(
            pool_connections=1, pool_maxsize=self._recipe["pool_size"], pool_block=True
        )
        root = self._root()
        try:
            pool = _pool(adapter, root, environment)
            adapter.cert_verify(  # type: ignore[no-untyped-call]
                pool, root.url, environment["verify"], environment["cert"]
            )
        except requests.RequestException as e:
            raise wrap(e, "GET", "/", self.base_url) from None
        except ConnectError:
            raise
        except OSError as e:
            raise TLSError(f"a certificate file isn't there: {e}", maybe_done=False) from e
        if adapter.request_url(root, environment["proxies"]).startswith("http"):
            self._wire = self._shown_origin
        pool.least_speed = self._least_speed
        # no lock, which Ctrl-C could leave locked: of pools that threads make at once, the first is the one
        self._pool = self._pools.setdefault("first", pool)
        if self._closed:
            self._pool.close()
        return self._pool

    def _root(self) -> requests.PreparedRequest:
        try:
            return requests.Request("GET", self.base_url + "/").prepare()
        except requests.exceptions.InvalidURL as e:
            raise InvalidAddress(f"no server can have this name: {self.base_url}") from e

    def _leave_behind(self) -> None:
        """Forget the pool: after a fork its connections and locks are the parent's."""
        if self._credentials is not None:
            self._credentials.after_fork()
        self._pool, self._pools = None, {}

    def close(self) -> None:
        """Close the connections. Calls after that raise; closing again does nothing."""
        self._closed = True
        pool, self._pool = self._pools.get("first"), None
        if pool is not None:
            pool.close()

    def check_open(self) -> None:
        """Raise `OrthancError` after `close`: for work that would take such an error for one file's."""
        if self._closed:
            raise OrthancError(f"the client of {self.base_url} is closed")

    def recipe(self) -> dict[str, Any]:
        """Return the arguments that make such a transport again, for pickling.

        Raises `TypeError` with a session of the user's, or with a token function that can't be pickled.
        They include the credentials.
        """
        if self._session is not None:
            raise TypeError("this client can't be pickled: it uses a session of yours; make one per process")
        picklable_token(self._recipe["token"])
        return dict(self._recipe)

    def identity(self, secrets: bool) -> tuple[Any, Any, str]:
        """How the server's certificate is checked, the client's certificate, and the Authorization to send.

        Without `secrets` a token function isn't asked; its token is written as ``Bearer ***``.
        """
        environment, session, credentials = self._environment, self._session, self._credentials
        verify, cert = environment.get("verify"), environment.get("cert")
        if session is not None:
            verify = session.verify if verify is None else verify
            cert = session.cert if cert is None else cert
            if credentials is None and isinstance(session.auth, tuple):
                credentials = basic(*session.auth)
        if credentials is None:
            return verify, cert, ""
        if credentials.renewable and not secrets:
            return verify, cert, "Bearer ***"
        return verify, cert, credentials.header() or ""

    def own_headers(self) -> dict[str, str]:
        """The header fields that the user wants with every request, but for Authorization."""
        session = self._session
        usual = {name.lower() for name in default_headers()} | {"authorization"}
        theirs = (
            {} if session is None else {n: v for n, v in session.headers.items() if n.lower() not in usual}
        )
        own = self._recipe["headers"]
        return {**theirs, **{n: v for n, v in own.items() if n.lower() != "authorization"}}


def _pool(adapter: KeepAliveAdapter, root: requests.PreparedRequest, environment: Mapping[str, Any]) -> Any:
    """The pool to the server or to the proxy before it."""
    pool = None
    # What urllib3 says of a proxy that can't be one repeats its address, with the password in it.
    with contextlib.suppress(Urllib3Error, UnicodeError, TypeError):
        pool = adapter.get_connection_with_tls_context(
            root, environment["verify"], proxies=environment["proxies"], cert=environment["cert"]
        )
    if pool is None:
        raise ConnectError("the proxy that the environment names can't be one", maybe_done=False)
    return pool


def _is_this_machine(host: str) -> bool:
    return host in ("localhost", "::1") or host.startswith("127.")


def origin(url: SplitResult) -> tuple[str, str | None, int | None]:
    """What makes a server the same one: scheme, host, port."""
    return url.scheme, url.hostname, url.port or {"http": 80, "https": 443}.get(url.scheme)


def timeouts(value: TimeoutType) -> tuple[tuple[float | None, float | None], urllib3.Timeout]:
    """The two limits, for `requests` and as `urllib3` wants them."""
    try:
        connect, read = value if isinstance(value, tuple) else (value, value)
        given = [limit for limit in (connect, read) if limit is not None]
        if not all(isinstance(limit, int | float) and 0 < limit < 1e9 for limit in given):
            raise ValueError
        return (connect, read), urllib3.Timeout(connect=connect, read=read)
    except (ValueError, TypeError):
        raise ValidationError(
            "timeout",
            [f"seconds above 0, or (to connect, to wait for data), None for no limit; not {shorten(value)}"],
        ) from None


def hidden_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Header fields whose values `repr` doesn't show; raise `ValidationError` if they can't be sent."""
    try:
        given = dict(headers)
    except (TypeError, ValueError):
        raise ValidationError("connect", ["headers are a dict or a list of pairs"]) from None
    hidden = {name: Hidden(check_header(name, value, "connect")) for name, value in given.items()}
    _refuse_of_one_call(hidden)
    return {name: value for name, value in hidden.items() if name.lower() not in LENGTH}


_OF_ONE_CALL = frozenset(
    ("range", "content-range", "if-range", "if-match", "if-none-match", "x-http-method-override")
)


def _refuse_of_one_call(names: Iterable[str]) -> None:
    """Raise `ValidationError` for header fields that would make something else of all calls, unchecked."""
    wrong = [str(name) for name in names if str(name).lower() in _OF_ONE_CALL]
    if wrong:
        raise ValidationError("connect", [f"header {name}: is for one call, not for all" for name in wrong])


def _whole_number(name: str, value: Any, least: int) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise ValidationError("connect", [f"{name} is a whole number from {least} on, not {shorten(value)}"])
    return value


def _positive(name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 < value < 1e9:
        raise ValidationError("connect", [f"{name} is a number above 0, or None, not {shorten(value)}"])
    return float(value)


def _existing(name: str, value: Any) -> Any:
    """The paths as strings; a missing file is said now, not at the first call."""
    if value is None or (isinstance(value, bool) and name == "verify"):
        return value
    if name == "cert" and isinstance(value, tuple | list) and len(value) == 2:
        return tuple(_existing(name, part) for part in value)
    path = os.fspath(value) if isinstance(value, str | os.PathLike) else None
    if not isinstance(path, str):
        raise ValidationError("connect", [f"{name} is a path, not {type(value).__name__}"])
    if not path or not Path(path).exists():
        raise ValidationError("connect", [f"{name}: no such file: {path!r}"])
    return path


# ---------------------------------------------------------------- fork

_transports: weakref.WeakSet[Connection] = weakref.WeakSet()


def _after_fork() -> None:
    for transport in list(_transports):
        transport._leave_behind()


if hasattr(os, "register_at_fork"):  # not on Windows, where there is no fork
    os.register_at_fork(after_in_child=_after_fork)
