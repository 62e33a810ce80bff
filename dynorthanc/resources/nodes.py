"""Other DICOM nodes and other Orthancs, as the server knows them: echo, find, move, get, store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from dynorthanc.answers.shape import expected, listing_of
from dynorthanc.errors import NotFound, ValidationError
from dynorthanc.resources.find import query_of
from dynorthanc.resources.resolve import ids_of, level_name

if TYPE_CHECKING:
    from dynorthanc.client.client import Client
    from dynorthanc.client.job import Job
    from dynorthanc.resources.resolve import Level

_KEYS = {
    "Patient": ("PatientID",),
    "Study": ("StudyInstanceUID",),
    "Series": ("StudyInstanceUID", "SeriesInstanceUID"),
    "Instance": ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"),
}


class Modality:
    """A DICOM node that is configured on the server under a name; made by `Orthanc.modality`."""

    def __init__(self, client: Client, name: str) -> None:
        self._client = client
        self.name = name

    def __repr__(self) -> str:
        return f"<modality {self.name!r} of {self._client.url}>"

    def echo(self, timeout: float | None = None) -> None:
        """Ask whether it answers (C-ECHO), within `timeout` seconds of DICOM.

        Raises `HTTPError` if it doesn't, `NotFound` if the server knows no such modality.
        """
        body: dict[str, Any] = {} if timeout is None else {"Timeout": max(1, round(timeout))}
        self._client["post_modalities_id_echo"](self.name, json=body)

    def find(
        self, /, level: Level, query: Mapping[str, Any] | None = None, **tags: Any
    ) -> list[dict[str, str]]:
        """What it has (C-FIND), as dicts of tags; all answers in one request.

        A tag with a value must match it, one with an empty value is only asked for:
        ``find("Study", PatientID="A*", StudyDescription="")``. Values are written as for `Orthanc.find`.
        """
        client = self._client
        made = self._query(level, {**(query or {}), **tags})
        try:
            answers = client["get_queries_id_answers"](made, expand=True, simplify=True)
        finally:
            _forget(client, made)
        return listing_of(answers, "GET /queries/{id}/answers")

    def _query(self, level: str, tags: Mapping[str, Any]) -> str:
        body = {"Level": level_name(level), "Query": query_of(tags)}
        with expected("POST /modalities/{id}/query"):
            return str(self._client["post_modalities_id_query"](self.name, json=body)["ID"])

    def move(self, /, level: Level, what: Any, to: str | None = None, **options: Any) -> Job:
        """Have it send patients, studies, series or instances (C-MOVE) to an AET; returns the `Job`.

        what: Answers of `find`, dicts of identifiers, or DICOM identifiers themselves (of patients, studies).
        to: The AET that shall get them; the server itself if not given. It has to know that AET.
        """
        level = level_name(level)
        resources = _identifiers(level, what)
        if to is not None:
            options["TargetAet"] = to
        move = self._client["post_modalities_id_move"]
        if move.operation.takes("body", "Asynchronous"):
            return move.submit(self.name, Level=level, Resources=resources, **options)
        move.request(self.name, Level=level, Resources=resources)  # refuses what can't be moved
        # older versions make jobs of queries only: the identifiers as a query, as lists where several
        query = {key: sorted({one[key] for one in resources}) for key in _KEYS[level]}
        made = self._query(level, query)
        try:
            return self._client["post_queries_id_retrieve"].submit(made, **options)
        finally:
            _forget(self._client, made)

    def get(self, /, level: Level, what: Any, **options: Any) -> Job:
        """Fetch patients, studies, series or instances from it (C-GET); returns the `Job`.

        Raises `UnsupportedRouteError` before Orthanc 1.12.7. The arguments are those of `move`.
        """
        level = level_name(level)
        self._client.require("post_modalities_id_get")
        method = self._client["post_modalities_id_get"]
        return method.submit(self.name, Level=level, Resources=_identifiers(level, what), **options)

    def store(self, /, what: Any, **options: Any) -> Job:
        """Send resources of the server to it (C-STORE); returns the `Job`.

        what: Orthanc ids, records, or a `find`.
        """
        return self._client["post_modalities_id_store"].submit(
            self.name, Resources=list(ids_of(what)), **options
        )

    def worklist(self, /, query: Mapping[str, Any] | None = None, **tags: Any) -> list[dict[str, str]]:
        """The entries of its modality worklist; an empty value asks for a tag, as in `find`.

        A sequence is a list of one dict: ``ScheduledProcedureStepSequence=[{"Modality": "CT"}]``.
        """
        wanted = _nested({**(query or {}), **tags})
        method = self._client["post_modalities_id_find_worklist"]
        wrapped = method.operation.takes("body", "Query")  # the query is the body of old
        answers: list[dict[str, str]] = method(self.name, json={"Query": wanted} if wrapped else wanted)
        return answers


def _nested(tags: Mapping[str, Any]) -> dict[str, Any]:
    """A query with sequences: lists of dicts, which are queries of their own."""
    items = {
        tag: value
        for tag, value in tags.items()
        if isinstance(value, (list, tuple)) and value and all(isinstance(item, Mapping) for item in value)
    }
    plain = query_of({tag: value for tag, value in tags.items() if tag not in items})
    return {**plain, **{tag: [_nested(item) for item in several] for tag, several in items.items()}}


def _forget(client: Client, query: str) -> None:
    try:
        client["delete_queries_id"](query)
    except NotFound:  # it keeps the last QueryRetrieveSize of them
        return


def _identifiers(level: str, what: Any) -> list[dict[str, str]]:
    """The DICOM identifiers that name resources of a level on another node."""
    several = [what] if isinstance(what, (str, Mapping)) or not isinstance(what, Iterable) else list(what)
    keys = _KEYS[level]
    made = []
    for given in several:
        one: Any = {keys[0]: given} if isinstance(given, str) and len(keys) == 1 else given
        missing = [key for key in keys if not isinstance(one, Mapping) or not one.get(key)]
        if missing:
            raise ValidationError(
                "modality",
                [f"a {level.lower()} is named by {', '.join(keys)}; {', '.join(missing)} is missing"],
            )
        made.append({key: str(one[key]) for key in keys})
    if not made:
        raise ValidationError("modality", ["nothing was named"])
    return made


class Peer:
    """Another Orthanc that is configured on the server under a name; made by `Orthanc.peer`."""

    def __init__(self, client: Client, name: str) -> None:
        self._client = client
        self.name = name

    def __repr__(self) -> str:
        return f"<peer {self.name!r} of {self._client.url}>"

    def system(self) -> dict[str, Any]:
        """What the peer says of itself, asked by the server."""
        answer: dict[str, Any] = self._client["get_peers_id_system"](self.name)
        return answer

    def store(self, /, what: Any, **options: Any) -> Job:
        """Send resources of the server to it (over HTTP); returns the `Job`.

        what: Orthanc ids, records, or a `find`.
        """
        return self._client["post_peers_id_store"].submit(self.name, Resources=list(ids_of(what)), **options)
