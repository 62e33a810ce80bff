"""Addresses and credentials: taken apart, kept out of sight, renewed when refused."""

from __future__ import annotations

import base64
import re
import threading
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

from dynorthanc.base.patterns import pattern
from dynorthanc.errors import InvalidAddress, OrthancError, ValidationError

Token = str | Callable[[], str]

_UNSENDABLE = pattern(r"[\x00-\x08\x0a-\x1f\x7f]|^\s|\s$")
_SURROGATE = pattern("[\ud800-\udfff]")
LENGTH = ("content-length", "transfer-encoding")
"""What tells where a request ends: never the caller's, as the next request would be taken for its rest."""
_NAME = pattern(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class Hidden(str):
    """A string that `repr` doesn't show, so that tracebacks with local variables don't either."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


def normalise_url(url: str) -> tuple[str, str | None, str | None]:
    """Return `(address without credentials and trailing slash, username or None, password or None)`.

    `localhost:8042` means `http://localhost:8042`; a path is kept (a server behind a reverse proxy).
    Raises `InvalidAddress`, which never shows credentials.
    """
    if not isinstance(url, str):
        raise InvalidAddress(f"the address of a server is a string, not {type(url).__name__}")
    text = url.strip()
    if re.search("(?is)[?#].*(@|%40)", text):  # a password with a ? in it, or a token with an @
        shown = "'…'"
    else:
        shown = repr(re.sub("(?s)([?#]).+", r"\1…", re.split("@|%40", text)[-1])[:200])  # a token, perhaps
    if not re.search("(?i)@|%40", text) and re.search(r":(?!//)(?!\d{1,5}(/|$))", shown[1:-1]):
        shown = repr(re.split(r"(?<!:/)(?<!/):(?!//)", text)[0][:200] + ":…")  # user:password, perhaps
    if not text:
        raise InvalidAddress("the address of the server is empty; for example: http://localhost:8042")
    if re.search(r"[\x00-\x20\x7f\\]", text):
        raise InvalidAddress(f"no spaces, control characters or backslashes in an address: {shown}")
    if "://" not in text:
        if re.match(r"(?i)https?(:?/|:$)", text):  # else a host of that name would be looked for
            raise InvalidAddress(f"an address starts with http:// or https://: {shown}")
        text = "http://" + text
    parts = _split(text)
    if parts is None:
        reason = (
            "credentials with / ? # or @ in them must be percent-encoded" if "@" in text else "see the port"
        )
        raise InvalidAddress(f"not the address of a server: {shown} ({reason})")
    port, host = parts.port, parts.hostname
    if re.search("(?i)%(3a|40)", host or ""):  # user%3Apassword%40host
        raise InvalidAddress("credentials are followed by a plain @, and no host has a percent sign in it")
    if parts.scheme not in ("http", "https"):
        raise InvalidAddress(f"an address starts with http:// or https://: {shown}")
    if not host or port == 0:
        raise InvalidAddress(f"no host (or port 0) in the address: {shown}")
    if parts.query or parts.fragment or text.endswith(("?", "#")):
        raise InvalidAddress(f"leave out everything from ? or # on: the server's root is wanted, not {shown}")
    if "@" in parts.path:
        raise InvalidAddress("credentials with / in them must be percent-encoded (%2F)")
    host = f"[{host}]" if ":" in host else host
    clean = f"{parts.scheme}://{host}{'' if port is None else f':{port}'}{parts.path.rstrip('/')}"
    username = None if parts.username is None else unquote(parts.username)
    password = None if parts.password is None else Hidden(unquote(parts.password))
    return clean, username, password


def _split(text: str) -> SplitResult | None:
    """The parts of an address, None if it is none; what Python says of it may repeat parts of a password."""
    try:
        parts = urlsplit(text)
        _ = parts.port, parts.hostname  # they too raise
        return parts
    except ValueError:
        return None


def check_header(name: str, value: object, where: str) -> str:
    """Return the value; raise `ValidationError` (which doesn't show it) if no header can hold it."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise ValidationError(where, [f"{str(name)[:80]!r} can't be the name of a header"])
    if isinstance(value, bytes):
        value = value.decode("latin-1")
    if not isinstance(value, str):
        raise ValidationError(where, [f"header {name}: the value is a string, not {type(value).__name__}"])
    if _UNSENDABLE.search(value):
        raise ValidationError(where, [f"header {name}: a line break, control character or space around it"])
    if max(value, default="") > "\xff":
        raise ValidationError(where, [f"header {name}: only Latin-1 characters can be sent"])
    return value


class Credentials:
    """What goes into the `Authorization` header; nothing by default."""

    kind = "none"
    renewable = False

    def header(self) -> str | None:
        """Return the value to send."""
        return None

    def renew(self, refused: str | None) -> bool:
        """Get a new value because `refused` was; False when there's no other."""
        return False

    def after_fork(self) -> None:
        """Give up locks that a thread of the parent process may hold."""

    def __repr__(self) -> str:
        return f"<credentials: {self.kind}>"


class Fixed(Credentials):
    """A value that doesn't change: basic, bearer, or a header of the user's."""

    def __init__(self, kind: str, value: str) -> None:
        self.kind = kind
        self._value = Hidden(check_header("Authorization", value, "credentials"))

    def header(self) -> str | None:
        """Return the value to send."""
        return self._value


class Renewed(Credentials):
    """A bearer token from a function: asked before the first call, and again after a refusal."""

    kind = "token function"
    renewable = True

    def __init__(self, function: Callable[[], str]) -> None:
        self._function = function
        self._value: Hidden | None = None
        self._lock = threading.Lock()

    def header(self) -> str | None:
        """Return the value to send."""
        value = self._value
        if value is None:
            with self._lock:
                value = self._value
                if value is None:
                    value = self._value = self._ask()
        return value

    def renew(self, refused: str | None) -> bool:
        """Ask for another token, once for all threads that were refused with the same one."""
        with self._lock:
            if self._value == refused:
                self._value = self._ask()
            return self._value != refused

    def after_fork(self) -> None:
        """Give up locks that a thread of the parent process may hold."""
        self._lock = threading.Lock()

    def _ask(self) -> Hidden:
        try:
            token = self._function()
        except OrthancError:
            raise
        except Exception as error:  # it would be taken for one of ours, or end an upload without a report
            raise OrthancError(f"the token function raised {type(error).__name__}") from error
        if not isinstance(token, str) or not token:
            raise ValidationError(
                "credentials", [f"the token function returned {type(token).__name__}, no token"]
            )
        return Hidden(check_header("Authorization", _bearer(token), "credentials"))


def _bearer(token: str) -> str:
    """Accept the token with or without its scheme."""
    return token if re.match(r"(?i)(bearer|basic) ", token) else f"Bearer {token}"


def basic(username: str, password: str) -> Credentials:
    """Credentials of a user, in UTF-8 as Orthanc reads them."""
    if not isinstance(username, str) or not isinstance(password, str):
        raise ValidationError("credentials", ["auth is a pair of strings: (username, password)"])
    if ":" in username:
        raise ValidationError("credentials", ["no colon in a user name: basic authentication can't send it"])
    if _SURROGATE.search(username + password):  # Python's own error holds them both
        raise ValidationError("credentials", ["a lone surrogate in user name or password can't be sent"])
    pair = base64.b64encode(f"{username}:{password}".encode()).decode("ascii")
    return Fixed("basic", f"Basic {pair}")


def credentials(auth: Any, token: Token | None, headers: Mapping[str, str]) -> Credentials | None:
    """Return the credentials given explicitly, None if there are none; raise on two at once."""
    own = [name for name in headers if name.lower() == "authorization"]
    if (auth is not None) + (token is not None) + bool(own) > 1:
        raise ValidationError(
            "credentials", ["give one of: username and password, token=, an Authorization header"]
        )
    if own:
        return Fixed("header", headers[own[0]])
    if token is not None:
        if isinstance(token, str):
            return Fixed("bearer", _bearer(token))
        if callable(token):
            return Renewed(token)
        raise ValidationError("credentials", ["token is a string, or a function that returns one"])
    if auth is None:
        return None
    if isinstance(auth, tuple | list) and len(auth) == 2:
        return basic(auth[0], auth[1])
    if type(auth).__name__ == "HTTPBasicAuth":
        return basic(auth.username, auth.password)
    raise ValidationError(
        "credentials", ["auth is (username, password); for another scheme pass a requests session with it"]
    )


def picklable_token(token: Token | None) -> Token | None:
    """Return the token; raise `TypeError` if its function can't go into a pickle."""
    if callable(token):
        import pickle

        try:
            pickle.dumps(token)
        except (pickle.PicklingError, AttributeError, TypeError) as e:
            raise TypeError(
                "this client can't be pickled: its token function can't (a lambda or a nested function?); "
                "use a function at the top of a module"
            ) from e
    return token
