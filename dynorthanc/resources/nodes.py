"""Other DICOM nodes and other Orthancs, as the server knows them: echo, find, move, get, store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from functools import partial
from typing import TYPE_CHECKING, Any

from dynorthanc.answers.shape import expected, listing_of
from dynorthanc.check.guard import all_of, guarded
from dynorthanc.client.method import submit
from dynorthanc.client.places import id_at
from dynorthanc.errors import HTTPError, JobFailed, NotFound, ValidationError, warn
from dynorthanc.resources.find import Find
from dynorthanc.resources.person_names import tell
from dynorthanc.resources.query_values import merged, query_of
from dynorthanc.resources.resolve import ONE, ROUTES, level_name, only, resolve
from dynorthanc.spec import tags as names

if TYPE_CHECKING:
    from dynorthanc.client.client import Client
    from dynorthanc.client.job import Job
    from dynorthanc.resources.resolve import Level, LevelName

_KEYS = {
    "Patient": ("PatientID",),
    "Study": ("StudyInstanceUID",),
    "Series": ("StudyInstanceUID", "SeriesInstanceUID"),
    "Instance": ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"),
}


@guarded
class Modality:
    """A DICOM node that is configured on the server under a name; made by `Orthanc.modality`."""

    def __init__(self, client: Client, name: str) -> None:
        self._client = client
        self.name = id_at(client.url, name, ("/modalities",), "modality")

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
        ``find("Study", PatientID="A*", StudyDescription="")``. Values are written as for `Orthanc.find`. What
        belongs to another level (``Modality`` to series) isn't asked for, and lacks in the answers.
        Answers with another value than asked for are warned of: there are nodes that pass over a condition.
        """
        wanted = query_of(merged(query, tags, Modality.find))
        found = self._answers(level, wanted)
        if not found:
            tell("find", wanted, lambda name: bool(self._answers(level, name)))
        self._compare(wanted, found)
        return found

    def _answers(self, level: str, query: Mapping[str, Any]) -> list[dict[str, str]]:
        client = self._client
        made = self._query(level, query)
        try:
            answers = client["get_queries_id_answers"](made, expand=True, simplify=True)
        finally:
            _forget(client, made)
        return listing_of(answers, "GET /queries/{id}/answers")

    def _compare(self, wanted: Mapping[str, str], found: list[Any]) -> None:
        """Warn where what was found isn't what was asked for: a node may pass over what it doesn't match."""
        for tag, text in wanted.items():
            kind, keyword = names.kind(tag), names.keyword(tag)
            if not text or kind not in ("", "UI") or keyword in _OWN:
                continue  # a name, a date or a time a node may match in its own way
            if "\\" in text and kind != "UI" and not found:
                how = "many nodes know lists of UIDs only; one query for each"
                warn(f"{self!r}: nothing has one of several values of {tag}: {how}", UserWarning)
            others = sum(_is_other(text, answer.get(keyword)) for answer in found)
            if others:
                how = "this node doesn't match it (at this level)"
                warn(f"{self!r}: {others} of {len(found)} answers have another {tag}: {how}", UserWarning)

    def _query(self, level: str, tags: Mapping[str, Any]) -> str:
        body = {"Level": level_name(level), "Query": tags}
        with expected("POST /modalities/{id}/query"):
            return str(self._client["post_modalities_id_query"](self.name, json=body)["ID"])

    def move(self, /, level: Level, what: Any, to: str | None = None, **options: Any) -> Job:
        """Have it send patients, studies, series or instances (C-MOVE) to an AET; returns the `Job`.

        Args:
            level: What they are.
            what: Answers of `find`, dicts of identifiers, or DICOM identifiers themselves (of patients,
                studies); records and places of this server, for what they are of.
            to: The AET that shall get them; the server itself if not given. It has to know that AET.
            options: Those of the route, such as ``Timeout=60``.

        Where the server itself gets them, ``wait`` looks whether they are there, and raises `JobFailed` if
        not: older servers call it a success whatever came. Into another AET nobody here can look: a success
        only says that this node reported no failure.
        """
        level = level_name(level)
        resources = _identifiers(self._client, level, what)
        if to is not None:
            options["TargetAet"] = to
        aet = options.get("TargetAet")
        is_here = aet is None or aet == self._client.GET("/system").get("DicomAet")
        then = partial(_look, self, level, resources) if is_here else None
        move = self._client["post_modalities_id_move"]
        if move.operation.takes("body", "Asynchronous"):
            return submit(move, (self.name,), {"Level": level, "Resources": resources, **options}, then)
        move.request(self.name, Level=level, Resources=resources)  # refuses what can't be moved
        # older versions make jobs of queries only: the identifiers as a query, as lists where several
        query = {key: sorted({one[key] for one in resources}) for key in _KEYS[level]}
        made = self._query(level, query_of(query))
        try:
            if level == "Patient" and len(resources) > 1:
                _all_answered(self._client, made, query["PatientID"])
            return submit(self._client["post_queries_id_retrieve"], (made,), options, then)
        finally:
            _forget(self._client, made)

    def get(self, /, level: Level, what: Any, **options: Any) -> Job:
        """Fetch patients, studies, series or instances from it (C-GET); returns the `Job`.

        Raises `UnsupportedRouteError` before Orthanc 1.12.7. The arguments are those of `move`; ``wait``
        looks whether all is there, as for that.
        """
        level = level_name(level)
        self._client.require("post_modalities_id_get")
        method = self._client["post_modalities_id_get"]
        resources = _identifiers(self._client, level, what)
        then = partial(_look, self, level, resources)
        return submit(method, (self.name,), {"Level": level, "Resources": resources, **options}, then)

    def store(self, /, what: Any, **options: Any) -> Job:
        """Send resources of the server to it (C-STORE); returns the `Job`.

        what: Orthanc ids, records, or a `find`.

        With ``Permissive=True`` a success means that the job has ended, and nothing else: also a node that
        refuses every image is no failure then, and the server counts none.
        """
        if options.get("Permissive"):
            warn(f"{self!r}: with Permissive, the server calls it a success whatever is refused", UserWarning)
        ids = _there(self._client, "store", what)
        return self._client["post_modalities_id_store"].submit(self.name, Resources=ids, **options)

    def worklist(self, /, query: Mapping[str, Any] | None = None, **tags: Any) -> list[dict[str, str]]:
        """The entries of its modality worklist; an empty value asks for a tag, as in `find`.

        A sequence is a list of one dict: ``ScheduledProcedureStepSequence=[{"Modality": "CT"}]``. What
        belongs in there is refused beside it, where a node would pass over it.
        """
        wanted = _nested(merged(query, tags, Modality.worklist))
        method = self._client["post_modalities_id_find_worklist"]
        wrapped = method.operation.takes("body", "Query")  # the query is the body of old
        answers: list[dict[str, str]] = method(self.name, json={"Query": wanted} if wrapped else wanted)
        return answers


_OWN = ("SpecificCharacterSet", "QueryRetrieveLevel")


def _is_other(wanted: str, has: Any) -> bool:
    """Whether a value (or each of several) of an answer is none of those asked for, wildcards included."""
    if not isinstance(has, str) or not has.strip():
        return False
    asked, found = ([_plain(one) for one in (*text.split("\\"), text)] for text in (wanted, has))
    return not any(fnmatchcase(value, one.replace("[", "[[]")) for value in found for one in asked)


def _plain(text: str) -> str:
    """A value without what makes no other one of it: ``5`` for ``5.0``."""
    try:
        return f"{float(text):g}"
    except ValueError:
        return text.strip().casefold()


def _there(client: Client, call: str, what: Any) -> list[str]:
    """The ids of what is on the server: newer ones pass over what isn't, and call that a success."""
    ids = [resource.id for resource in resolve(client, what, None)]
    if not ids:
        raise ValidationError(call, ["nothing is given"])
    return ids


def _all_answered(client: Client, query: str, ids: list[str]) -> None:
    """Raise `ValidationError` where a query for several patients didn't find each."""
    answers = client["get_queries_id_answers"](query, expand=True, simplify=True)
    found = {
        _plain(str(answer.get("PatientID"))) for answer in listing_of(answers, "GET /queries/{id}/answers")
    }
    absent = sum(_plain(one) not in found for one in ids)
    if absent:
        how = "it may know lists of UIDs only; one call for each"
        raise ValidationError("move", [f"the node finds {absent} of {len(ids)} patients not: {how}"])


def _look(node: Modality, level: LevelName, wanted: list[dict[str, str]], job: Job) -> None:
    """Raise `JobFailed` unless all that another node was asked for is here, as far as that tells how much."""
    if job.state != "Success":
        return
    key, client = _KEYS[level][-1], node._client
    values = sorted({one[key] for one in wanted})
    here = {record["MainDicomTags"].get(key): record for record in Find(client, level, {key: values})}
    absent = sum(value not in here for value in values)
    if absent:
        what = f"{absent} of {len(values)} that were asked for aren't here ({level.lower()} level)"
        raise JobFailed(job.id, job.type, 0, what)
    for value, count in _counts(node, level, values).items():
        record = here[value]
        found = client.GET(f"/{ROUTES[level]}/{record['ID']}/statistics")["CountInstances"]
        if int(found) < count:
            raise JobFailed(job.id, job.type, 0, f"{found} of the {count} images are here")


def _counts(node: Modality, level: LevelName, values: list[str]) -> dict[str, int]:
    """How many images the other node has of each, where it says so."""
    key, number = _KEYS[level][-1], f"NumberOf{level}RelatedInstances"
    try:
        answers = [] if level == "Instance" else node.find(level, {key: values, number: ""})
    except HTTPError:  # it may be made for sending only
        return {}
    told = {answer.get(key): str(answer.get(number, "")).strip() for answer in answers}
    return {value: int(count) for value in values if (count := told.get(value, "")).isdecimal()}


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


def _identifiers(client: Client, level: str, what: Any) -> list[dict[str, str]]:
    """The DICOM identifiers that name resources of a level on another node."""
    several = (
        [what] if isinstance(what, (str, Mapping)) or not isinstance(what, Iterable) else all_of("move", what)
    )
    keys = _KEYS[level]
    made = []
    for given in several:
        one: Any = {keys[0]: given} if isinstance(given, str) and len(keys) == 1 else given
        if isinstance(given, ONE) and (not isinstance(given, (str, Mapping)) or "MainDicomTags" in given):
            one = _stored(client, level, given)
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


def _stored(client: Client, level: str, what: Any) -> dict[str, str]:
    """The DICOM identifiers of what is stored here."""
    route = only(client, what, level).route
    own = {"StudyInstanceUID": "Study", "SeriesInstanceUID": "Series"}
    above = {key: f"{route}/{of.lower()}" for key, of in own.items() if of != level}
    return {key: client.GET(above.get(key, route))["MainDicomTags"][key] for key in _KEYS[level]}


@guarded
class Peer:
    """Another Orthanc that is configured on the server under a name; made by `Orthanc.peer`."""

    def __init__(self, client: Client, name: str) -> None:
        self._client = client
        self.name = id_at(client.url, name, ("/peers",), "peer")

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
        ids = _there(self._client, "store", what)
        return self._client["post_peers_id_store"].submit(self.name, Resources=ids, **options)
