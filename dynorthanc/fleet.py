"""`Fleet`, several servers at once: what all of them can do, and one call to all of them.

Every server keeps its own client with its own description, so that a call is checked against each of them
before any of them gets it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from dynorthanc.api import Api
from dynorthanc.base import table
from dynorthanc.base.problems import Problem, shorten
from dynorthanc.check.guard import guarded
from dynorthanc.client import plugins
from dynorthanc.errors import OrthancError, UnsupportedRouteError, ValidationError, no_argument
from dynorthanc.orthanc import Orthanc
from dynorthanc.spec.backend import Backend
from dynorthanc.spec.operation import Argument, Hazard, Operation
from dynorthanc.spec.requirements import RequirementError

if TYPE_CHECKING:
    import os

    from typing_extensions import Self, Unpack

    from dynorthanc._routes import FleetRoutes
    from dynorthanc.check.mode import Mode
    from dynorthanc.client.sending import Timeout
else:
    FleetRoutes = object  # the types of its routes, for editors

_AT_ONCE = 32


class ConnectOptions(TypedDict, total=False):
    """The arguments of `connect` but for the address."""

    username: str | None
    password: str | None
    token: Any
    headers: Mapping[str, str] | None
    verify: bool | str | os.PathLike[str] | None
    cert: Any
    timeout: Timeout
    spec: Any
    version: str | None
    probe: bool
    validate: Mode
    show_values: bool
    session: Any
    pool_size: int
    retries: int
    max_unpacked: int | None
    least_speed: float | None
    wait: float | None


class FleetValidationError(ValidationError):
    """A call that some of the servers would refuse, misread or ignore; none of them got it.

    `by_name`: the problems of each server that has any.
    """

    def __init__(self, call: str, by_name: Mapping[str, list[Problem]], values: bool = True) -> None:
        told = [f"{name}: {p.text(values)}" for name, problems in by_name.items() for p in problems]
        super().__init__(call, told, values)
        self.by_name = dict(by_name)


class Results(dict[str, Any]):
    """The answers of a fleet by server; `errors` holds those that failed, or couldn't be asked."""

    def __init__(self, results: Mapping[str, Any], errors: Mapping[str, OrthancError]) -> None:
        super().__init__(results)
        self.errors: dict[str, OrthancError] = dict(errors)

    @property
    def results(self) -> dict[str, Any]:
        """The answers alone, as a plain dict."""
        return dict(self)

    def raise_for_errors(self) -> Self:
        """Raise the first error there is, with the names of all servers that failed; else return self."""
        for name, error in self.errors.items():
            others = [other for other in self.errors if other != name]
            more = f" (also failed: {', '.join(others)})" if others else ""
            raise OrthancError(f"{name}: {error}{more}") from error
        return self

    def __reduce__(self) -> Any:
        return type(self), (dict(self), self.errors)

    def __repr__(self) -> str:
        failed = f", errors: {self.errors}" if self.errors else ""
        return f"<Results {dict(self)}{failed}>"

    def _repr_html_(self) -> str:
        rows = [(name, shorten(value), "") for name, value in self.items()]
        rows += [(name, "", str(error)) for name, error in self.errors.items()]
        return table.html(("server", "result", "error"), rows)


class FleetMethod:
    """A route of all servers of a fleet: called, it is sent to all of them at once."""

    def __init__(self, fleet: Fleet, name: str) -> None:
        self.fleet = fleet
        self.name = name

    @property
    def __doc__(self) -> str:  # type: ignore[override]
        from dynorthanc.spec import help

        common = self.fleet.common
        operation = common.get(self.name)
        return "" if operation is None else help.render(operation, common)

    def __call__(self, *args: Any, **kwargs: Any) -> Results:
        """Check the call against every server, then send it to all; results and errors come by name.

        Raises `FleetValidationError` before anything is sent.
        """
        return self.fleet._everywhere(
            self.name,
            lambda client: client[self.name].check(*args, **kwargs),
            lambda client: client[self.name](*args, **kwargs),
            (args, kwargs),
        )

    def check(self, *args: Any, **kwargs: Any) -> dict[str, list[Problem]]:
        """What is wrong with a call, by server; empty when it is right for all. Nothing is sent."""
        found = {name: c[self.name].check(*args, **kwargs) for name, c in self.fleet.clients.items()}
        return {name: problems for name, problems in found.items() if problems}

    def __repr__(self) -> str:
        return f"<{self.name} of {', '.join(self.fleet.clients)}>"


@guarded
class Fleet(FleetRoutes):
    """Connected servers by name.

    Args:
        servers: Addresses, dicts of `connect` arguments, or connected clients by name; or names of the
            command line's named servers; default: all of these.
        options: Arguments of `connect` for those given by address or name.

    A server that can't be reached is in `unreachable` with its error, and in the errors of every call.
    """

    clients: dict[str, Orthanc]
    """The connected servers."""
    unreachable: dict[str, OrthancError]
    """Why the others couldn't be connected to."""

    def __init__(
        self, servers: Mapping[str, Any] | Iterable[str] | None = None, **options: Unpack[ConnectOptions]
    ) -> None:
        self._makers = _makers(servers, options)
        self._common: tuple[tuple[Api, ...], Api] | None = None
        self._lock = threading.Lock()
        self.clients, self.unreachable = {}, {}
        self._connect(self._makers)

    def _connect(self, makers: Mapping[str, Callable[[], Orthanc]]) -> None:
        results = _at_once(makers)
        connected = {**self.clients, **results}
        self.clients = {name: connected[name] for name in self._makers if name in connected}
        self.unreachable = results.errors

    def reconnect(self) -> Self:
        """Try those again that couldn't be reached."""
        self._connect({name: self._makers[name] for name in self.unreachable})
        return self

    # ---- what they are ------------------------------------------------------------------------------------

    def versions(self) -> dict[str, str]:
        """The version of each connected server."""
        return {name: client.version for name, client in self.clients.items()}

    @property
    def common(self) -> Api:
        """What all connected servers have: routes, arguments and values; use its `check` without a server.

        Raises `OrthancError` when none is connected.
        """
        apis = tuple(client.api for client in self.clients.values())
        with self._lock:
            if self._common is None or self._common[0] != apis:
                from dynorthanc.fleet import common

                if not apis:
                    raise OrthancError(f"no server is connected: {self._why_unreachable()}")
                self._common = apis, common(apis)
            return self._common[1]

    def _why_unreachable(self) -> str:
        return (
            "; ".join(f"{name}: {error}" for name, error in self.unreachable.items()) or "the fleet is empty"
        )

    def require(self, *requirements: str) -> None:
        """Make sure that every server has what a script needs, before it begins.

        A requirement is a version (that or newer), a route by name or path, or ``"/tools/find:Labels"``.
        Raises `RequirementError` with all that is missing where, and `OrthancError` when a server can't be
        reached.
        """
        lacking = {name: plugins.lacking(client, requirements) for name, client in self.clients.items()}
        lacking = {name: problems for name, problems in lacking.items() if problems}
        if lacking:
            raise RequirementError(lacking)
        if self.unreachable or not self.clients:
            raise OrthancError(f"not all servers can be asked: {self._why_unreachable()}")

    def supports(self, name: str) -> dict[str, bool]:
        """Which servers have a route, by method name or ``METHOD /template``."""
        return {server: client.supports(name) for server, client in self.clients.items()}

    # ---- calls --------------------------------------------------------------------------------------------

    if not TYPE_CHECKING:  # to a type checker, a misspelt route is a mistake

        def __getattr__(self, name: str) -> FleetMethod:
            if name.startswith("_") or name in ("clients", "unreachable"):
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            return self._method(name)

    def _method(self, name: str) -> FleetMethod:
        """A route that all connected servers have."""
        why = {server: plugins.absence(client, name) for server, client in self.clients.items()}
        lacking = {server: problem for server, problem in why.items() if problem}
        if lacking:
            if len(lacking) == len(self.clients) and all(p.kind == "unknown" for p in lacking.values()):
                told = next(iter(lacking.values())).text()
                if hasattr(Orthanc, name):
                    told = f"{name} asks one server: {{n: o.{name}(…) for n, o in fleet.clients.items()}}"
                raise UnsupportedRouteError(told)
            raise RequirementError({server: [problem] for server, problem in lacking.items()})
        if not self.clients:
            raise OrthancError(f"no server is connected: {self._why_unreachable()}")
        return FleetMethod(self, name)

    def request(self, method: str, route: str, *args: Any, **options: Any) -> Results:
        """Send a request for a concrete route to all servers, once it is right for each of them."""
        return self._everywhere(
            f"{method.upper()} {route.partition('?')[0]}",
            lambda client: _raw_problems(client, method, route, args, options),
            lambda client: client.request(method, route, *args, **options),
            (args, options),
        )

    def GET(self, route: str, *args: Any, **options: Any) -> Results:
        """GET a concrete route of all servers."""
        return self.request("GET", route, *args, **options)

    def POST(self, route: str, *args: Any, **options: Any) -> Results:
        """POST to a concrete route of all servers."""
        return self.request("POST", route, *args, **options)

    def PUT(self, route: str, *args: Any, **options: Any) -> Results:
        """PUT to a concrete route of all servers."""
        return self.request("PUT", route, *args, **options)

    def DELETE(self, route: str, *args: Any, **options: Any) -> Results:
        """DELETE a concrete route of all servers."""
        return self.request("DELETE", route, *args, **options)

    def _everywhere(
        self,
        label: str,
        check: Callable[[Orthanc], list[Problem]],
        call: Callable[[Orthanc], Any],
        given: tuple[tuple[Any, ...], Mapping[str, Any]],
    ) -> Results:
        args, options = given
        if len(self.clients) > 1 and any(hasattr(v, "read") for v in (*args, *options.values())):
            raise ValidationError(label, ["an open file can be sent once only: give a path or bytes"])
        by_name = {}
        for name, client in self.clients.items():
            if (options.get("validate") or client.validate) == "error":
                problems = check(client)
                if problems:
                    by_name[name] = problems
        if by_name:
            shown = all(client.show_values for client in self.clients.values())
            raise FleetValidationError(label, by_name, shown)
        done = _at_once({name: _bound(call, client) for name, client in self.clients.items()})
        return Results(done, {**done.errors, **self.unreachable})

    # ---- as a collection ----------------------------------------------------------------------------------

    def __getitem__(self, name: str) -> Orthanc:
        if name in self.unreachable:
            raise KeyError(f"{name} can't be reached: {self.unreachable[name]}")
        if name not in self.clients:
            raise KeyError(f"no server of the fleet is named {name!r}; there are {', '.join(self._makers)}")
        return self.clients[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.clients)

    def __len__(self) -> int:
        return len(self.clients)

    def __contains__(self, name: object) -> bool:
        return name in self.clients

    def _completed_as(self) -> Orthanc | None:
        """Whose arguments TAB offers."""
        return next(iter(self.clients.values()), None)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *(self.common.operations if self.clients else ())})

    def _ipython_key_completions_(self) -> list[str]:
        return list(self.clients)

    def __repr__(self) -> str:
        known = ", ".join(f"{name} {version}" for name, version in self.versions().items())
        lost = f"; unreachable: {', '.join(self.unreachable)}" if self.unreachable else ""
        return f"<Fleet: {known or 'none connected'}{lost}>"

    def _repr_html_(self) -> str:
        rows = [(n, c.api.title, c.url, f"{len(c.api)} operations") for n, c in self.clients.items()]
        rows += [(name, "", "", str(error)) for name, error in self.unreachable.items()]
        return table.html(("server", "version", "address", ""), rows)

    # ---- life ---------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close all connections; a further close does nothing."""
        for client in self.clients.values():
            client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __getstate__(self) -> dict[str, Any]:
        return {"clients": self.clients, "unreachable": self.unreachable, "_makers": self._makers}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _common=None, _lock=threading.Lock())


class _Maker:
    """How one server of a fleet is connected to; it can be pickled, and shows no credentials."""

    def __init__(self, server: Any, options: Mapping[str, Any]) -> None:
        self._server = server
        given = server if isinstance(server, Mapping) else {"url": server}
        self._options = {**options, **given}
        known = ["url", *ConnectOptions.__annotations__]
        if strange := [str(name) for name in self._options if name not in known]:  # no server is to blame
            raise no_argument("connect", strange, known)

    def __call__(self) -> Orthanc:
        return self._server if isinstance(self._server, Orthanc) else Orthanc(**self._options)


def _makers(
    servers: Mapping[str, Any] | Iterable[str] | None, options: Mapping[str, Any]
) -> dict[str, _Maker]:
    if isinstance(servers, str):
        raise ValueError("servers are given as a dict of names and addresses, or as a list of names")
    if isinstance(servers, Mapping):
        return {str(name): _Maker(server, options) for name, server in servers.items()}
    from dynorthanc import servers as config

    names = config.load() if servers is None else servers
    return {name: _Maker(_named(name), options) for name in names}


def _named(name: str) -> dict[str, Any]:
    """The arguments of `connect` for a named server."""
    from dynorthanc import servers as config

    server = config.get(name)
    username, password = config.credentials(server, name)
    verify: Any = False if server.insecure and not server.ca_file else server.ca_file
    return {"url": server.url, "username": username, "password": password, "verify": verify}


def _bound(call: Callable[[Orthanc], Any], client: Orthanc) -> Callable[[], Any]:
    return lambda: call(client)


def _at_once(calls: Mapping[str, Callable[[], Any]]) -> Results:
    """Do all of it in parallel; our errors are results, any other is raised."""
    from concurrent.futures import ThreadPoolExecutor

    def attempt(call: Callable[[], Any]) -> tuple[bool, Any]:
        try:
            return True, call()
        except OrthancError as error:
            return False, error

    if not calls:
        return Results({}, {})
    with ThreadPoolExecutor(max_workers=min(_AT_ONCE, len(calls))) as pool:
        done = dict(zip(calls, pool.map(attempt, calls.values()), strict=True))
    return Results(
        {name: value for name, (is_right, value) in done.items() if is_right},
        {name: value for name, (is_right, value) in done.items() if not is_right},
    )


def _raw_problems(
    client: Orthanc, method: str, route: str, args: tuple[Any, ...], options: Mapping[str, Any]
) -> list[Problem]:
    names = ("params", "json", "data", "file", "headers", "cookies")
    given = {**dict(zip(names, args, strict=False)), **{n: v for n, v in options.items() if n in names}}
    try:
        client.prepare(method, route, validate="error", **given)
    except ValidationError as error:
        return [problem for problem in error.problems if isinstance(problem, Problem)]
    return []


# ---- what several have in common ------------------------------------------------------------------------


def common(apis: Sequence[Api]) -> Api:
    """The routes and arguments that all of them have, with the values that all of them take."""
    oldest = min(apis, key=lambda api: api.timeline.order[api.described])
    newest = max(apis, key=lambda api: api.timeline.order[api.described])
    shared = [
        _shared([api.operations[name] for api in (oldest, *apis)])
        for name in oldest.operations
        if all(name in api.operations for api in apis)
    ]
    versions = oldest.version if oldest.version == newest.version else f"{oldest.version} to {newest.version}"
    note = f"what {len(apis)} servers have in common"
    backend = _shared_backend([api.backend for api in apis])
    return Api(versions, shared, described=oldest.described, note=note, source="common", backend=backend)


def _shared_backend(backends: Sequence[Backend]) -> Backend:
    """What lacks all that any of them lacks."""
    names = ", ".join(dict.fromkeys(one.name for one in backends))
    plugins = {one.version for one in backends}
    lacks = frozenset[str]().union(*(one.lacks for one in backends))
    return Backend(names, plugins.pop() if len(plugins) == 1 else "", lacks)


def _shared(operations: Sequence[Operation]) -> Operation:
    found = [{(a.place, a.name): a for a in operation.arguments} for operation in operations]
    arguments = tuple(
        _narrowed([of_one[key] for of_one in found])
        for key in found[0]
        if all(key in of_one for of_one in found)
    )
    bodies = tuple(b for b in operations[0].bodies if all(b in o.bodies for o in operations))
    lost = set().union(*found) - {(a.place, a.name) for a in arguments}
    hazards: list[Hazard] = []  # what any of them makes of a call that all take
    for hazard in (hazard for operation in operations for hazard in operation.hazards):
        if hazard not in hazards and tuple(hazard.argument.split(" ", 1)) not in lost:
            hazards.append(hazard)
    return operations[0]._replace(arguments=arguments, bodies=bodies, hazards=tuple(hazards))


def _narrowed(arguments: Sequence[Argument]) -> Argument:
    """One argument as all servers take it: required if any wants it, ignored if any ignores it."""
    schemas = []
    for argument in arguments:
        if argument.schema not in schemas:
            schemas.append(argument.schema)
    schema = schemas[0] if len(schemas) == 1 else {**schemas[0], "allOf": [dict(s) for s in schemas]}
    ignored = next((a for a in arguments if a.ignored), None)
    return arguments[0]._replace(
        schema=schema,
        required=any(a.required for a in arguments),
        ignored=ignored.ignored if ignored else "",
        harmless=ignored.harmless if ignored else (),
        unable=bool(ignored and ignored.unable),
    )
