"""`Api`: what one server offers, and the questions one asks of it."""

from __future__ import annotations

from threading import Condition
from typing import TYPE_CHECKING, Any

from cachetools import LRUCache, cached

from dynorthanc.base.problems import Problem
from dynorthanc.errors import check_type, named
from dynorthanc.spec import timeline as timelines
from dynorthanc.spec.backend import STOCK, Backend
from dynorthanc.spec.index import Index
from dynorthanc.spec.operation import Operation

if TYPE_CHECKING:
    from dynorthanc.spec.diff import Diff


class Api(Index):
    """The API of one server version: operations by name and by route. Immutable and shared.

    Made by `Api.for_version`, or at connect time from what the server says of itself.
    """

    __slots__ = ()

    def __reduce__(self) -> Any:
        if self.source == "bundled":
            return Api.for_version, (self.version, self.backend)
        state = {n: getattr(self, n) for n in ("described", "note", "source", "backend")}
        return _rebuild, (self.version, tuple(self.operations.values()), state)

    @staticmethod
    @named
    def for_version(version: str, backend: Backend = STOCK) -> Api:
        """The bundled API of a version: ``"1.10.1"``, an unlisted release, or ``"mainline"``.

        ``backend``: what its index is kept in, where it isn't SQLite (`client.api.backend` of a server).
        The same object is returned for the same version and backend. Raises `WrongType` for what is no text.
        `Api.note` says so where another version stands in.
        """
        check_type("api", "a version is a text", version, str)  # as a number, 1.10 would be 1.1
        check_type("api", "backend is that of a client's api", backend, Backend)
        return _for_version(version, backend)

    def supports(self, name: str) -> bool:
        """Whether this version has an operation, by method name or ``METHOD /template``.

        What `Client.require` takes may be asked for too: ``"/tools/find:Labels"``, ``"1.12.0"``.
        """
        if self.get(name) is not None:
            return True
        from dynorthanc.spec import requirements

        return requirements.is_requirement(name) and not requirements.missing(self, [name])

    @named
    def diff(self, other: Api) -> Diff:
        """What differs on the way from this API to another: routes, arguments, values, meanings."""
        from dynorthanc.spec.diff import diff

        check_type("api", "the other is an Api too", other, Index)
        return diff(self, other)

    # ---- checking calls -----------------------------------------------------------------------------------

    @named
    def check(
        self,
        method: str,
        route: str,
        params: Any = None,
        json: Any = None,
        data: Any = None,
        headers: Any = None,
    ) -> list[Problem]:
        """Everything that is wrong with a request for a concrete route, without a server.

        ``params`` is a dict or a list of (name, value) pairs, None being a bare name in pairs. A route that
        no version describes (a plugin's) has no problems. Never raises for whatever it is given.
        """
        from dynorthanc.check.rules import check_route

        return check_route(self, method, route, params, json, data, headers)


def _rebuild(version: str, operations: tuple[Operation, ...], state: dict[str, Any]) -> Api:
    return Api(version, operations, **state)


@cached(LRUCache(maxsize=64), condition=Condition())
def _for_version(version: str, backend: Backend) -> Api:
    timeline = timelines.load()
    choice = timeline.choose(version)
    operations = timelines.cut(timeline, choice.version, backend)
    return Api(version, operations, described=choice.version, note=choice.note, backend=backend)
