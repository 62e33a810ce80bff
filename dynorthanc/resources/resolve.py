"""What a caller means by "this study": Orthanc ids and records, singly or many, brought to one form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar, get_args

from dynorthanc.answers.shape import expected
from dynorthanc.check import request
from dynorthanc.client.handle import Handle
from dynorthanc.client.places import id_at, named
from dynorthanc.errors import BadRequest, NotFound, OrthancError, ValidationError
from dynorthanc.resources.paging import steadily
from dynorthanc.spec.identifiers import ORTHANC_ID

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

_T = TypeVar("_T")

LevelName = Literal["Patient", "Study", "Series", "Instance"]
LEVELS: tuple[LevelName, ...] = get_args(LevelName)
ROUTES = {"Patient": "patients", "Study": "studies", "Series": "series", "Instance": "instances"}

# fmt: off
Level = Literal[
    "Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances",
    "patient", "study", "series", "instance", "patients", "studies", "instances",
] | str  # a text in a variable is any text to a type checker
# fmt: on
"""How a level may be written."""

_BATCH = 200

Lost = Callable[[str, OrthancError], object]
"""Told of an id of which the server has nothing any more, and how that showed."""


class Resource(NamedTuple):
    """A patient, study, series or instance of a server."""

    level: str
    """``Patient``, ``Study``, ``Series`` or ``Instance``."""
    id: str
    record: Mapping[str, Any]
    """What the server says of it, as its own route does."""

    @property
    def route(self) -> str:
        """Where it is: ``/studies/…``."""
        return f"/{ROUTES[self.level]}/{self.id}"


What = str | Mapping[str, Any] | Resource | Handle | Iterable[Any]
"""An Orthanc id, a record, a place (``o.studies[id]``), or several."""

ONE = (str, Mapping, Resource, Handle)
"""The types of a single one."""


class UnknownResource(OrthancError, LookupError):
    """The server has nothing of that id."""


def level_name(level: str) -> LevelName:
    """``study``, ``Studies`` or ``STUDY`` as ``Study``. Raises `ValidationError`."""
    wanted = str(level).strip().lower()
    for name in LEVELS:
        if wanted in (name.lower(), ROUTES[name], f"{name.lower()}s"):
            return name
    raise ValidationError("level", [f"{level!r} is none of {', '.join(LEVELS)}"])


def ids_of(client: Client, what: Any, call: str, level: str | None = None) -> Iterator[str]:
    """The Orthanc ids in an id, a record, a `Resource`, or any iterable of those (a `Find`, a list).

    Raises `ValidationError` for what is none of these, or is known to be of another level than `level`.
    """
    for at, one in enumerate(_each(client, what)):
        told = _level_of(one)
        if level and told not in (None, level):
            raise ValidationError(call, [f"{_which(what, at)}: {told} was given, where {level} is meant"])
        yield _id_of(one, what, at)


def places_of(client: Client, what: Any, level: str | None = None) -> Iterator[tuple[str, str | None]]:
    """Ids as `ids_of`, in a list each once, and their levels where they are known; nothing is asked."""
    wanted = level_name(level) if level else None
    named = enumerate(_each(client, what))
    places = ((_id_of(one, what, at), wanted or _level_of(one)) for at, one in named)
    return iter(dict(places).items()) if isinstance(what, (list, tuple)) else places


@contextmanager
def argument(call: str, name: str) -> Iterator[None]:
    """What is wrong with an id is told of the argument in which it was given, where there are several."""
    try:
        yield
    except ValidationError as error:
        raise type(error)(call, [f"{name}: {one}" for one in error.problems]) from error.__cause__
    except UnknownResource as error:
        raise UnknownResource(f"{call}: {name}: {error}") from error.__cause__


def _each(client: Client, what: Any) -> Iterator[Any]:
    several = (what,) if isinstance(what, ONE) else what
    if not isinstance(several, Iterable) or isinstance(several, (bytes, bytearray)):
        raise ValidationError("resources", [f"expected an id, a record or a list, not {type(what).__name__}"])
    for one in several:
        yield _at(client, one) if isinstance(one, Handle) else one


def _at(client: Client, place: Handle) -> Resource:
    """What is stored at a place of this server. Raises `ValidationError` where nothing is stored at such."""
    levels = {f"/{listed}": level for level, listed in ROUTES.items()}
    id_ = id_at(client.url, place, tuple(levels), "resources")
    return Resource(levels[named(place)[0]], id_, {})


def _level_of(one: Any) -> str | None:
    found = one.level if isinstance(one, Resource) else one.get("Type") if isinstance(one, Mapping) else None
    return found if found in LEVELS else None


def _which(what: Any, at: int) -> str:
    """Which one of what was given; its id may be somebody's."""
    if isinstance(what, ONE):
        return "the id given"
    return f"id {at + 1} of {len(what)}" if isinstance(what, (list, tuple)) else f"id {at + 1}"


def _place_of(what: Any, id_: str) -> str:
    if isinstance(what, ONE):
        return "the id given"
    several = what if isinstance(what, (list, tuple)) else ()
    return next((_which(what, at) for at, one in enumerate(several) if _own_id(one) == id_), "an id given")


def _own_id(one: Any) -> Any:
    return one.id if isinstance(one, Resource) else one.get("ID") if isinstance(one, Mapping) else one


def _id_of(one: Any, what: Any, at: int) -> str:
    found = _own_id(one)
    if not isinstance(found, str) or not ORTHANC_ID.fullmatch(found):
        raise ValidationError(
            "resources",
            [
                f"{_which(what, at)} is no Orthanc id (five groups of eight hexadecimal digits); "
                "lookup() finds the id of a DICOM UID, a PatientID or an accession number"
            ],
        )
    return found


def resolve(
    client: Client, what: Any, level: str | None = None, lost: Lost | None = None
) -> Iterator[Resource]:
    """Each resource once, with its level and record, asked for in batches.

    Without `level` an id may be of any. Raises `UnknownResource` for an id that the server doesn't have, or
    that isn't of `level`. `lost` is told of ids instead that may have been deleted meanwhile: those that the
    server has named itself (a find), and all after the first batch.
    """
    wanted = level_name(level) if level else None
    raises = lost is None or isinstance(what, (*ONE, list, tuple))
    places = places_of(client, what, level)
    while batch := dict(islice(places, _BATCH)):
        with expected("POST /tools/bulk-content"):
            found = _records(client, list(batch), wanted)
        for id_, told in batch.items():
            record = found.get(id_)
            if record is None or (told and record["Type"] != told):
                kind = told.lower() if told else "patient, study, series or instance"
                unknown = UnknownResource(f"{_place_of(what, id_)}: the server has no {kind} of that id")
                if raises or lost is None:
                    raise unknown
                lost(id_, unknown)
                continue
            yield Resource(record["Type"], id_, record)
        raises = lost is None


def only(client: Client, what: Any, level: str | None = None) -> Resource:
    """The one resource that was named. Raises as `resolve`, and `ValidationError` for none or several."""
    return the_one(resolve(client, what, level))


def the_one(several: Iterable[_T]) -> _T:
    """The only one. Raises `ValidationError` for none or several."""
    found = list(islice(several, 2))
    if len(found) != 1:
        count = "more than one was" if found else "nothing was"
        raise ValidationError("resource", [f"{count} named; one Orthanc id or record is meant"])
    return found[0]


def records_of(client: Client, ids: list[str], level: str) -> Iterator[Any]:
    """The records of ids of one level, as a list or find has them; what is gone is left out."""
    for start in range(0, len(ids), _BATCH):
        found = _records(client, ids[start : start + _BATCH], level)
        yield from (record for record in found.values() if record["Type"] == level)


def _typed(record: Any) -> Any:
    """A record with a level; `KeyError` or `TypeError` if it is none."""
    if record["Type"] not in LEVELS:
        raise KeyError("Type")
    return record


def _records(client: Client, ids: list[str], level: str | None) -> dict[str, Any]:
    if len(ids) > 1 and client.api.supports("POST /tools/bulk-content"):
        try:
            return _in_one(client, ids)
        except BadRequest:  # so it is when one of them goes while they are read
            half = len(ids) // 2
            return {**_records(client, ids[:half], level), **_records(client, ids[half:], level)}
    return _one_by_one(client, ids, level)


def _in_one(client: Client, ids: list[str]) -> dict[str, Any]:
    body, wanted = {"Resources": ids, "Metadata": False}, set(ids)
    records = client.send(request.own("POST", "/tools/bulk-content", body, reads=True))
    return {one["ID"]: _typed(one) for one in records if one["ID"] in wanted}


def _one_by_one(client: Client, ids: list[str], level: str | None) -> dict[str, Any]:
    found: dict[str, Any] = {}
    levels = [level] if level else ["Study", "Series", "Patient", "Instance"]
    for id_ in ids:
        for tried in list(levels):
            try:
                found[id_] = _typed(steadily(partial(client.GET, f"/{ROUTES[tried]}/{id_}")))
            except NotFound:
                continue
            levels.remove(tried)
            levels.insert(0, tried)  # the next one is probably of the same
            break
    return found
