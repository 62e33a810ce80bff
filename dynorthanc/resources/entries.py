"""Metadata and attachments of a resource, with the revisions that tell who changed them meanwhile."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

from dynorthanc.answers.shape import expected
from dynorthanc.check.guard import guarded
from dynorthanc.errors import Conflict, NotFound, ValidationError
from dynorthanc.resources.resolve import ROUTES, only

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

_ATTEMPTS = 20
_GONE = object()


class Entry(NamedTuple):
    """A metadata or an attachment as it was when it was read."""

    value: Any
    """Text of a metadata, or its bytes where they aren't UTF-8; bytes of an attachment."""
    revision: str
    """What `Entries.set` takes to make sure that nobody changed it meanwhile; empty before Orthanc 1.9.2."""


@guarded
class Entries:
    """The metadata or the attachments of one resource; made by `Orthanc.metadata` and `Orthanc.attachments`.

    Names are Orthanc's (``"RemoteAET"``), those of the server's configuration, or numbers from 1024 on.
    """

    def __init__(self, client: Client, kind: str, what: Any, level: str | None = None) -> None:
        self._resource = only(client, what, level)
        self._client = client
        self._kind = kind
        self._route = f"/{ROUTES[self._resource.level]}/{{id}}/{kind}"

    def __repr__(self) -> str:
        return f"<{self._kind} of a {self._resource.level.lower()}: {', '.join(self)}>"

    def __iter__(self) -> Iterator[str]:
        with expected(f"GET {self._route}"):
            return iter([str(name) for name in self._client[f"GET {self._route}"](self._resource.id)])

    def keys(self) -> list[str]:
        """The names that there are: asked anew each time, as by `values` and `items`."""
        return list(self)

    def values(self) -> list[Any]:
        """The values; each is a request of its own."""
        return [value for _, value in self.items()]

    def items(self) -> list[tuple[str, Any]]:
        """The names with their values, a request for each of these; without what is deleted meanwhile."""
        read = ((name, self.get(name, _GONE)) for name in self)
        return [(name, value) for name, value in read if value is not _GONE]

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, name: object) -> bool:
        return any(one == str(name) for one in self)

    def __getitem__(self, name: str) -> Any:
        return self.read(str(name)).value

    def __setitem__(self, name: str, value: Any) -> None:
        self.set(name, value)

    def __delitem__(self, name: str) -> None:
        self.delete(name)

    def read(self, name: str) -> Entry:
        """The value with its revision. Raises `NotFound` if there is none."""
        data = "/data" if self._kind == "attachments" else ""
        method = self._client[f"GET {self._route}/{{name}}{data}"]
        answer = method(self._resource.id, str(name), raw=True)
        return Entry(answer.content if data else _text(answer.content), answer.headers.get("ETag", ""))

    def get(self, name: str, default: Any = None) -> Any:
        """The value, or `default` if there is none."""
        try:
            return self.read(name).value
        except NotFound:
            return default

    def set(self, name: str, value: Any, revision: str | None = None) -> None:
        """Write a value.

        With the `revision` that was read, `Conflict` is raised if somebody changed it since; before Orthanc
        1.9.2, `ValidationError`. A server with `CheckRevisions` wants one for whatever exists.
        """
        data = value.encode() if isinstance(value, str) else value
        if self._kind == "metadata" and not isinstance(data, bytes):
            raise ValidationError(
                "metadata", [f"a value is a string (or its bytes), not {type(value).__name__}"]
            )
        if data is None:
            raise ValidationError("attachments", ["the content is missing: it is None"])
        method = self._client[f"PUT {self._route}/{{name}}"]
        # the revision that comes back is none that 1.10.1 and 1.12.7 would know again
        method(self._resource.id, str(name), data=data, **self._if_match(revision))

    def delete(self, name: str, revision: str | None = None) -> None:
        """Remove it; `revision` as for `set`."""
        method = self._client[f"DELETE {self._route}/{{name}}"]
        method(self._resource.id, str(name), **self._if_match(revision))

    def update(self, name: str, change: Callable[[Any], Any]) -> Any:
        """Read, change and write a value, again if somebody was faster; returns the new value.

        ``change`` gets the value (bytes of a metadata that isn't UTF-8), or None if there is none.
        The last one wins before Orthanc 1.9.2, and of two first values where `CheckRevisions` is off.
        """
        for attempt in range(_ATTEMPTS - 1):
            try:
                return self._changed(name, change)
            except Conflict:
                time.sleep(random.uniform(0, min(0.5, 0.005 * 2**attempt)))  # so that each gets its turn
        return self._changed(name, change)

    def _changed(self, name: str, change: Callable[[Any], Any]) -> Any:
        try:
            old: Entry | None = self.read(name)
        except NotFound:
            old = None
        new = change(old.value if old else None)
        self.set(name, new, old.revision or None if old else None)
        return new

    def _if_match(self, revision: str | None) -> dict[str, Any]:
        if revision is None:
            return {}
        if not revision:
            raise ValidationError(self._kind, ["this server has no revisions: they came with Orthanc 1.9.2"])
        return {"headers": {"If-Match": revision}}


def _text(content: bytes) -> str | bytes:
    """A metadata as text, or as its bytes where those are no UTF-8: what is written back isn't damaged."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return content
