"""The client of one server: connected, counted, every route of its version as a method."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from dynorthanc.api import Api
from dynorthanc.check.mode import MODES, Mode, no_mode, seconds
from dynorthanc.client.discovery import Described, discover, wait_until_up, why_down
from dynorthanc.client.method import Method
from dynorthanc.client.sending import Sending, Timeout
from dynorthanc.errors import IncompleteAnswer, InvalidAddress, UnsupportedRouteError, ValidationError
from dynorthanc.wire.auth import normalise_url
from dynorthanc.wire.connection import hidden_headers
from dynorthanc.wire.head import LEAST_SPEED
from dynorthanc.wire.retries import RETRIES
from dynorthanc.wire.transport import Transport
from dynorthanc.wire.unpacking import MAX_UNPACKED

if TYPE_CHECKING:
    from typing_extensions import Self

    from dynorthanc.spec.operation import Operation


class Client(Sending):
    """A connected Orthanc server: its routes as methods, raw verbs, counts."""

    _origin: Api | Described
    """What its API was made of, beside what plugins add: that is what goes into a pickle."""

    def __init__(
        self,
        url: str | None = None,
        username: str | None = None,
        password: str | None = None,
        *,
        token: Any = None,
        headers: Mapping[str, str] | None = None,
        verify: bool | str | os.PathLike[str] | None = None,
        cert: Any = None,
        timeout: Timeout = (5, 60),
        spec: Any = "auto",
        version: str | None = None,
        probe: bool = False,
        validate: Mode = "error",
        show_values: bool = True,
        session: Any = None,
        pool_size: int = 10,
        retries: int = RETRIES,
        max_unpacked: int | None = MAX_UNPACKED,
        least_speed: float | None = LEAST_SPEED,
        wait: float | None = None,
    ) -> None:
        """Connect, and learn what the server offers.

        Args:
            url: Address of its REST API, possibly with a prefix (``https://host/orthanc/``) or credentials,
                which are taken out of it; default: the environment's ``ORTHANC_URL``.
            username, password: Basic credentials; default: ``ORTHANC_USERNAME`` and ``ORTHANC_PASSWORD``.
            token: Bearer token, or a callable that gives one and is asked again after a 401 or 403.
            headers: Sent with every request.
            verify: False to accept any certificate, or the path of a CA bundle.
            cert: Client certificate, a path or a pair of paths (certificate, key).
            timeout: Seconds, or a pair of seconds to connect and to wait for data.
            spec: Where the API's description comes from: ``"auto"``, ``"bundled"``, ``"live"``, a path or a
                dict.
            version: The server's version if it is known; it is not asked for then.
            probe: Find out which routes are really there, for a server that nobody described (a mainline
                build, a fork) or one behind a proxy that hides some: some 250 small requests without any
                effect.
            validate: What a wrong call does: ``"error"``, ``"warn"``, or ``"off"``.
            show_values: False to withhold values from messages, as they may name patients.
            session: Your own `requests.Session`, used as it is with its hooks, adapters and settings.
            pool_size: Connections kept at most, below 50.
            retries: How often a read (a GET, a find) is sent again when it lost its connection, was cut off,
                or got 429, 502, 503, 504 or an error of the server's database; after growing pauses, or what
                Retry-After says, a minute in all; and once if a web page or nothing came instead. A write
                never is, but for a file that the database took back; any call that got no connection is tried
                up to twice more. 0: nothing is sent again.
            max_unpacked: Bytes that a compressed answer may unpack to, if that is more than a hundred times
                what came, and an answer in memory that tells no length and is no ZIP (one that does, and a
                ZIP, may have a third of the machine's memory, if that is more); None for any number.
            least_speed: Bytes per second that an answer must bring once it has begun, on average in a minute
                of waiting (of one pause ten seconds count at most); else it is a `Timeout`. None for any.
            wait: Seconds to wait for a server that is being started; see `wait_until_up`.

        Raises:
            ConnectError, Timeout, TLSError: The server can't be reached.
            Unauthorized, Forbidden: It refuses the credentials.
            DescriptionError: A description that was asked for can't be used.
        """
        __tracebackhide__ = True
        if validate not in MODES:
            raise ValidationError("connect", [no_mode(validate)])
        seconds("connect", wait=wait)
        url = url or os.environ.get("ORTHANC_URL") or os.environ.get("ORTHANC_API_URL")
        if not url:
            raise InvalidAddress("no url given, and ORTHANC_URL isn't set")
        headers = hidden_headers(headers or {})
        given = token is not None or normalise_url(url)[1] is not None or _authorizes(headers, session)
        username, password = _completed(username, password, given)
        self.validate = validate
        self.show_values = show_values
        self._spec, self._told = spec, {}
        self._connect_timeout = timeout[0] if isinstance(timeout, tuple) else timeout
        self.transport = Transport(
            url,
            auth=None if username is None else (username, password or ""),
            token=token,
            headers=headers,
            verify=verify,
            cert=cert,
            timeout=(None, None) if timeout is None else timeout,
            pool_size=pool_size,
            session=session,
            retries=retries,
            max_unpacked=max_unpacked,
            least_speed=least_speed,
        )
        try:
            if wait is not None:
                wait_until_up(self.transport, wait)
            self._version, self._api, origin = discover(self.transport, spec, version, probe)
            self._origin = origin or self._api
        except BaseException:
            self.transport.close()
            raise

    # ---- what it is ---------------------------------------------------------------------------------------

    def __repr__(self) -> str:
        if "_origin" not in self.__dict__:
            return "<Orthanc: not connected>"
        if "_api" not in self.__dict__ and isinstance(self._origin, Described):
            return f"<Orthanc {self.version} at {self.url}>"
        api = self._api
        note = f"; {api.note}" if api.note else ""
        return (
            f"<Orthanc {self.version} at {self.url}: {len(api)} operations, {api.source} description{note}>"
        )

    def print(self) -> None:
        """Print what this client is connected to."""
        print(self)

    def is_up(self, timeout: float = 5) -> bool:
        """Whether the server answers now, within ``timeout`` seconds; asked once.

        Raises what is no question of time: `TLSError`, `Unauthorized`, the answer of something else.
        """
        return why_down(self.transport, timeout) is None

    def wait_until_up(self, timeout: float = 60) -> None:
        """Wait until the server answers, such as after a restart: ``timeout`` seconds at most.

        No connection, no answer, 404 and 5xx (of a proxy before it) are waited through. Raises `Timeout` with
        the last of them; and like `is_up`.
        """
        seconds("wait_until_up", timeout=timeout)
        wait_until_up(self.transport, timeout)

    def supports(self, name: str) -> bool:
        """Whether this server has a route (method name or ``METHOD /template``), or what `require` takes."""
        from dynorthanc.client import plugins

        plugins.learn(self, [name])
        return self._api.supports(name)

    def require(self, *requirements: str) -> None:
        """Make sure that the server has what a script needs, before it begins.

        A requirement is a version (``"1.12.0"``: that or newer), a route (``"post_tools_find"``,
        ``"/tools/find"``) or an argument of one (``"/tools/find:Labels"``). Raises `RequirementError` with
        all that is missing; nothing is sent.
        """
        from dynorthanc.client import plugins
        from dynorthanc.spec.requirements import RequirementError

        lacking = plugins.lacking(self, requirements)
        if lacking:
            raise RequirementError({self.url: lacking})

    def _count(self, name: Literal["CountPatients", "CountStudies", "CountSeries", "CountInstances"]) -> int:
        told = self.GET("/statistics")  # as a route: this is a property, which may raise no AttributeError
        if not (isinstance(told, dict) and isinstance(told.get(name), int)):
            raise IncompleteAnswer(f"GET /statistics tells no {name}", method="GET", template="/statistics")
        return int(told[name])

    @property
    def num_patients(self) -> int:
        """How many patients the server stores."""
        return self._count("CountPatients")

    @property
    def num_studies(self) -> int:
        """How many studies the server stores."""
        return self._count("CountStudies")

    @property
    def num_series(self) -> int:
        """How many series the server stores."""
        return self._count("CountSeries")

    @property
    def num_instances(self) -> int:
        """How many instances the server stores."""
        return self._count("CountInstances")

    # ---- every route as a method --------------------------------------------------------------------------

    if not TYPE_CHECKING:  # to a type checker, a route that nobody described is a mistake

        def __getattr__(self, name: str) -> Any:
            __tracebackhide__ = True
            if name == "_api" and "_origin" in self.__dict__:  # out of a pickle
                return self._made_whole()
            if name.startswith("_"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            own = getattr(type(self), name, None)
            if isinstance(own, property):  # it has raised an AttributeError, which says more than ours would
                return own.fget(self)
            operation = self._operation(name)
            found = Method(self, operation) if operation else self._handle(name)
            self.__dict__[name] = found
            return found

    def _made_whole(self) -> Api:
        origin = self._origin
        self._api = origin.api(self.transport, self._spec) if isinstance(origin, Described) else origin
        if self._plugins:
            from dynorthanc.client import plugins

            for plugin, told in self._plugins.items():
                plugins.add(self, plugin, told)
        return self._api

    _has_asked = False
    """Whether the server has been asked for plugins that are elsewhere."""

    def _learn(self, method: str, route: str) -> None:
        if self._has_asked or not isinstance(route, str):
            return
        path = route.partition("?")[0]
        if self._api.meant(method, path) or self._api.missing_route(method, path):
            return
        from dynorthanc.client import plugins

        self._has_asked = True
        plugins.adopt_all(self, only_movable=True)

    def _operation(self, name: str) -> Operation | None:
        """A route of the server's, or one that a plugin adds, if the server has that plugin."""
        found = self._api.get(name)
        if found is not None:
            return found
        from dynorthanc.client import plugins

        return plugins.adopt(self, name)

    def _handle(self, name: str) -> Any:
        """The beginning of a path: `o.studies`."""
        from dynorthanc.client import handle, plugins

        found = handle.first(self, name)
        if found is None:
            below = plugins.adopt_below(self, "", name)
            found = handle.at(self, below) if below else None
        if found is None:
            raise UnsupportedRouteError(self._reason(handle.missing(self, name).text()))
        return found

    def __getitem__(self, name: str) -> Method:
        operation = self._operation(name)
        if operation is None:
            raise KeyError(self._reason(self._api.missing(name).text()))
        return Method(self, operation)

    def __dir__(self) -> list[str]:
        from dynorthanc.client.handle import names

        return sorted({*super().__dir__(), *self._api.operations, *names(self)})

    def _ipython_key_completions_(self) -> list[str]:
        return list(self._api.operations)

    # ---- life ---------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the connections; a further close does nothing."""
        self.transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __reduce__(self) -> Any:
        options = {**self.transport.recipe(), "validate": self.validate, "show_values": self.show_values}
        return _revive, (type(self), options, self._spec, self._version, self._origin, self._plugins)


def _authorizes(headers: Mapping[str, str], session: Any) -> bool:
    """Whether the caller has ways of their own to tell who they are."""
    names = {*headers, *getattr(session, "headers", ())}
    return bool(getattr(session, "auth", None)) or any(name.lower() == "authorization" for name in names)


def _completed(username: str | None, password: str | None, given: bool) -> tuple[str | None, str | None]:
    """The credentials, from the environment what isn't ``given``; its password is for nobody but its user."""
    usual = os.environ.get("ORTHANC_USERNAME") or None  # an empty variable is none, as for the address
    if username is None and not given:
        username = usual
    if username is not None and password is None and usual in (None, username):
        password = os.environ.get("ORTHANC_PASSWORD")
    return username, password


def _revive(
    cls: type[Client],
    options: dict[str, Any],
    spec: Any,
    version: str,
    origin: Api | Described,
    plugins: Mapping[str, Any],
) -> Client:
    """A client again from its recipe, without asking the server before it is used."""
    client = cls.__new__(cls)
    client.validate, client.show_values = options.pop("validate"), options.pop("show_values")
    client._spec, client._version, client._origin, client._told = spec, version, origin, {}
    client._plugins = plugins
    timeout = options["timeout"]
    client._connect_timeout = timeout[0] if isinstance(timeout, tuple) else timeout
    client.transport = Transport(**options)
    return client
