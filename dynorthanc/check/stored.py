"""Hazards that depend on what a server has: other persons, images or labels. It is asked for that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from dynorthanc.check.charsets import Ask, Given, sources
from dynorthanc.errors import NotFound, OrthancError
from dynorthanc.spec import tags
from dynorthanc.spec.identifiers import orthanc_id

_PATIENTS = ("/studies/{}/patient", "/patients/{}", "/series/{}/patient")


def astray(value: Any, given: Given, ask: Ask | None) -> bool:
    """Whether tags have another PatientID than the parent has; not where there is no such parent."""
    said = _by_keyword(value).get("PatientID")
    if said is None or ask is None:
        return False
    for route in _PATIENTS:
        with suppress(OrthancError):
            told = ask(route.format(given["body Parent"]))["MainDicomTags"]
            return _text(told.get("PatientID")) != _text(said)
    return False


def departs(names: Sequence[str], value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """Which tags of a new image aren't as in the records of the study and series that it becomes part of.

    ``names``: those that are looked at; others the server looks at itself.
    """
    if ask is None or not isinstance(value, Mapping):
        return
    own: dict[str, Any] = {}
    for route in ("/series/{}", "/series/{}/study", "/studies/{}"):
        with suppress(OrthancError, TypeError, KeyError):  # it has another parent
            own |= ask(route.format(given["body Parent"]))["MainDicomTags"]
    for name, said in value.items():
        keyword = tags.keyword(str(name))
        stored = own.get(keyword) if keyword in names else None
        if stored and isinstance(said, str) and _text(said) != _text(stored):
            yield f".{name}"


def forgets(value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """What is set of a modality or peer, and isn't named where that is set anew."""
    if ask is None:
        return
    with suppress(OrthancError):  # there is no such one yet
        own = ask(f"{given['route']}/configuration")
        named = set(value) if isinstance(value, Mapping) else set(_IN_ORDER[: len(listed(value))])
        for name, told in own.items() if isinstance(own, Mapping) else ():
            is_set = told is not name.startswith("Allow") if isinstance(told, bool) else told not in _UNSET
            if is_set and name not in named | {*_IN_ORDER[:3], "Url", "Password", "Pkcs11"}:
                yield f".{name}"


_IN_ORDER = ("AET", "Host", "Port", "Manufacturer")
_UNSET: tuple[Any, ...] = ("", 0, None, [], {}, "Generic", "SystemDefault")


def recased(_: Any, given: Given, ask: Ask | None) -> bool:
    """Whether the label that the path names is there in another case only."""
    place, _, name = given["route"].rpartition("/")
    try:
        there = ask(place) if ask else []
    except OrthancError:  # there is no such resource: the call itself says so
        return False
    return name not in there and name.lower() in map(str.lower, there)


def mixed(value: Any, given: Given, ask: Ask | None) -> bool:
    """Whether a search for labels gives what has the same in another case."""
    labels = {one for one in listed(value) if isinstance(one, str)}
    if ask is None or all(one.lower() == one.upper() for one in labels):
        return False
    found = {"Level": given.get("body Level"), "Query": given.get("body Query", {}), "Labels": sorted(labels)}
    told = {"LabelsConstraint": "Any", "Expand": True, "ResponseContent": ["Labels"]}
    with suppress(OrthancError, TypeError, KeyError):  # the call itself says what is wrong
        there = {label for record in ask("/tools/find", {**found, **told}) for label in record["Labels"]}
        return not {one.lower() for one in labels}.isdisjoint(one.lower() for one in there - labels)
    return False


# ---- two persons in one patient ---------------------------------------------------------------------------


def joins(value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """Where tags that replace others give two persons one PatientID: who is edited, and who has it already.

    It costs one request where one resource is edited and nobody has that PatientID. Who will have the same
    name and day of birth is the same person, and so is the pseudonym made of this very patient before.
    """
    said = _by_keyword(value)
    several = len(listed(given.get("body Resources"))) > 1
    if ask is None or "PatientID" not in said:
        return
    with suppress(OrthancError, TypeError, KeyError):  # it can't be told
        there = _having(str(said["PatientID"]), ask)
        people = [_copied(one, said, given) for one in _edited(given, ask)] if there or several else []
        if any(not _is_same(one, other) for one in people for other in (there or people[0],)):
            yield next(f".{name}" for name in value if tags.keyword(str(name)) == "PatientID")


def strangers(value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """Which of the studies and series listed are another patient's than the study that they are put into."""
    if ask is None:
        return
    with suppress(OrthancError, TypeError, KeyError):  # it can't be told
        own = ask(f"{given['route'].rpartition('/')[0]}/patient")["ID"]
        for at, one in enumerate(listed(value)):
            if any(told["ID"] != own for told in _patient_of(str(one), ask)):
                yield f"[{at}]"


def _patient_of(id_: str, ask: Ask) -> Iterator[Mapping[str, Any]]:
    for level in ("studies", "series", "instances"):
        with suppress(NotFound):
            yield ask(f"/{level}/{id_}/patient")
            return


def misnames(value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """Where tags of a new image have the PatientID of a patient who is stored under another name."""
    said = _by_keyword(value)
    name = _text(said.get("PatientName"))
    if ask is None or not name or not said.get("PatientID") or given.get("body Parent"):
        return
    with suppress(OrthancError, TypeError, KeyError):  # it can't be told
        there = _having(str(said["PatientID"]), ask)
        if there and _text(there.get("PatientName")) not in ("", name):
            yield next(f".{tag}" for tag in value if tags.keyword(str(tag)) == "PatientID")


def renames(value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """Where copies get another name, or so, than their patient has, of whom other images stay."""
    names = [name for name in tags.names(value) if tags.keyword(name) in _RECORD]
    if ask is None or not names:
        return
    with suppress(OrthancError, TypeError, KeyError):  # it can't be told
        staying = [one["MainDicomTags"] for one in _edited(given, ask) if _stays(one, given)]
        for name in names:
            new = _text(value[name]) if isinstance(value, Mapping) else ""
            if any(_text(own.get(tags.keyword(name))) != new for own in staying):
                yield f".{name}"


def renamed(given: Given, ask: Ask) -> Iterator[str]:
    """The routes of the patients whose name, or so, an edit changes in what is put back into them."""
    said = {
        tags.keyword(name) for key in ("body Replace", "body Remove") for name in tags.names(given.get(key))
    }
    if not said.isdisjoint(_RECORD):
        yield from (f"/patients/{one['ID']}" for one in _edited(given, ask) if _is_left(one, given))


def _is_left(patient: Mapping[str, Any], given: Given) -> bool:
    """Whether copies get the PatientID that the patient has."""
    own = patient["MainDicomTags"].get("PatientID")
    return _text(_by_keyword(given.get("body Replace")).get("PatientID", own)) == _text(own)


def _stays(patient: Mapping[str, Any], given: Given) -> bool:
    """Whether copies are put beside images of their patient that stay as they are."""
    if not _is_left(patient, given):
        return False
    if given["route"].endswith("/split") or given.get("body KeepSource", True) is not False:
        return True
    named = {*listed(given.get("body Resources")), *given["route"].split("/")[2:3]}
    return patient["ID"] not in named and not named.issuperset(patient["Studies"])


def _having(patient_id: str, ask: Ask) -> Mapping[str, Any] | None:
    """The record of the patient who has a PatientID, as `_copied` has them."""
    try:
        told = ask(f"/patients/{orthanc_id(patient_id)}")
    except NotFound:
        return None
    return {**told["MainDicomTags"], "ID": told["ID"], "From": told.get("AnonymizedFrom")}


def _edited(given: Given, ask: Ask) -> Iterator[Mapping[str, Any]]:
    """The records of the patients whose images are edited."""
    for route in sources(given):
        with suppress(NotFound):
            yield ask(route if route.startswith("/patients/") else f"{route}/patient")


def _copied(record: Mapping[str, Any], said: Given, given: Given) -> Mapping[str, Any]:
    """What a patient's tags will be, with the identifier of whom the copies are made."""
    return {**_left(record["MainDicomTags"], given), **said, "ID": record["ID"]}


def _is_same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    if one["ID"] in (other["ID"], other.get("From")):
        return True
    names, dates = ({_text(person.get(tag)) for person in (one, other)} for tag in _PERSON)
    return len(names) == 1 and "" not in names and len(dates - {""}) <= 1


_PERSON = ("PatientName", "PatientBirthDate")
_RECORD = (*_PERSON, "PatientSex", "OtherPatientIDs")
"""What the record of a patient tells besides the PatientID."""


def _left(own: Mapping[str, Any], given: Given) -> Mapping[str, Any]:
    """What an edit leaves of a patient's tags: all, but where it anonymizes."""
    kept = {tags.keyword(name) for name in tags.names(given.get("body Keep"))}
    is_anonymized = given["route"].endswith("anonymize")
    return {name: value for name, value in own.items() if not is_anonymized or name in kept}


def listed(value: Any) -> Sequence[Any]:
    """What a list or tuple holds; nothing of anything else."""
    return value if isinstance(value, (list, tuple)) else ()


def _by_keyword(value: Any) -> dict[str, Any]:
    items = value.items() if isinstance(value, Mapping) else ()
    return {tags.keyword(name): inner for name, inner in items if isinstance(name, str)}


def _text(value: Any) -> str:
    """A text without what pads it: blanks, and the ends of a name's parts."""
    return "" if value is None else str(value).rstrip(" \0^").casefold()


# ---- two studies or series in one -------------------------------------------------------------------------

_LEVELS = ("patients", "studies", "series")
_IDENTIFIERS = ("PatientID", "StudyInstanceUID", "SeriesInstanceUID")


def merges(value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """Where tags that replace others give copies the identifier of another study or series, or one for all.

    A former copy of the same one isn't another. A series may be given the study that it is to lie in. The
    studies and series in what is edited get one identifier too, where that is given for them.
    """
    said = _by_keyword(value)
    level, ids = _copies(said, given)
    if ask is None or level not in _LEVELS:
        return
    at = _LEVELS.index(level)
    for name in value if isinstance(value, Mapping) else ():
        tag = tags.keyword(str(name))
        if at and tag == _IDENTIFIERS[at]:
            merged = len(set(ids)) > 1 or any(_is_other(level, id_, said, ask) for id_ in ids)
        elif tag in _IDENTIFIERS[at + 1 :]:
            below = _LEVELS[_IDENTIFIERS.index(tag)]
            merged = sum(_number(level, id_, below, ask) for id_ in ids) > 1
        else:
            continue
        if merged:
            yield f".{name}"


def _number(level: str, id_: str, below: str, ask: Ask) -> int:
    """How many studies or series there are in something; none where it can't be told."""
    with suppress(OrthancError, TypeError):
        return len(ask(f"/{level}/{id_}/{below}"))
    return 0


def _copies(said: Given, given: Given) -> tuple[str, list[str]]:
    """The level at which copies are made, and of what."""
    level, _, rest = given["route"].lstrip("/").partition("/")
    if level != "tools":
        return level, [rest.partition("/")[0]]
    named = {"Patient": "patients", "Study": "studies", "Series": "series"}.get(str(given.get("body Level")))
    first = next((lv for lv, tag in zip(_LEVELS, _IDENTIFIERS, strict=True) if tag in said), "")
    return named or first, [str(one) for one in listed(given.get("body Resources"))]


def _is_other(level: str, id_: str, said: Given, ask: Ask) -> bool:
    """Whether the identifiers of a copy are those of something else that is stored."""
    with suppress(OrthancError, TypeError, KeyError, ValueError):  # nothing has them, or it can't be told
        own = _own(level, id_, ask)
        other = orthanc_id(*(str(said.get(t, uid)) for t, (_, uid) in zip(_IDENTIFIERS, own, strict=False)))
        told = ask(f"/{level}/{other}")
        return own[-1][0] not in (other, told.get("ModifiedFrom"), told.get("AnonymizedFrom"))
    return False


def _own(level: str, id_: str, ask: Ask) -> list[tuple[str, str]]:
    """The identifiers, Orthanc's and DICOM's, of a resource and of what it lies in, from the patient on."""
    found: list[tuple[str, str]] = []
    for at in range(_LEVELS.index(level), -1, -1):
        record = ask(f"/{_LEVELS[at]}/{id_}")
        found.insert(0, (record["ID"], record["MainDicomTags"].get(_IDENTIFIERS[at], "")))
        id_ = record.get(("", "ParentPatient", "ParentStudy")[at], "")
    return found


# ---- the same image twice ---------------------------------------------------------------------------------


def within(others: str, value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """Which of the resources listed lie in one that is named too, by another argument or this one."""
    named = set(map(str, listed(given.get(others))))
    if not named:
        return
    levels = ("studies", "series", "instances") if value is given.get(others) else ("instances",)
    if ask is not None and isinstance(value, (list, tuple)) and (len(levels) == 1 or len(value) > 1):
        for at, one in enumerate(value):
            if not named.isdisjoint(_above(str(one), levels, ask)):
                yield f"[{at}]"


def _above(id_: str, levels: tuple[str, ...], ask: Ask) -> Iterator[str]:
    """The series and the study that a resource lies in."""
    for level in levels:
        with suppress(OrthancError, TypeError):
            record = ask(f"/{level}/{id_}")
            if level == "instances":
                yield record["ParentSeries"]
                record = ask(f"/series/{record['ParentSeries']}")
            if level != "studies":
                yield record["ParentStudy"]
            return
