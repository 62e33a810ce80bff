"""`lookup`: from a DICOM identifier to Orthanc's id; and what an Orthanc id is of."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from dynorthanc.answers.shape import expected
from dynorthanc.client.places import Place
from dynorthanc.errors import NotFound, ValidationError
from dynorthanc.resources.find import Find, NotOne
from dynorthanc.resources.resolve import ROUTES, level_name
from dynorthanc.spec.identifiers import ORTHANC_ID, UID, orthanc_id

if TYPE_CHECKING:
    from dynorthanc.client.client import Client


def lookup(client: Client, identifier: str, level: str | None = None) -> list[dict[str, Any]]:
    """See `Orthanc.lookup`."""
    wanted = level_name(level) if level else None
    if isinstance(identifier, Place):
        told = f"the place {identifier._template} was given, where a DICOM identifier is meant"
        raise ValidationError("lookup", [f"{told}: what an id is of, o.lookup(id) tells"])
    if not isinstance(identifier, str) or not identifier.strip():
        raise ValidationError("lookup", ["an identifier is a text that isn't empty"])
    identifier = identifier.strip()
    with expected("POST /tools/lookup"):
        # checked or not: what it finds is compared
        found: list[dict[str, Any]] = client.POST("/tools/lookup", data=identifier, validate="off") or []
        _ = [one["ID"] for one in found]
        found = [one for one in found if one["Type"] != "Patient" or _has_patient_id(client, one, identifier)]
    if ORTHANC_ID.fullmatch(identifier):
        return [one for one in (*found, *_of_id(client, identifier)) if wanted in (None, one["Type"])]
    if wanted in (None, "Study") and not UID.fullmatch(identifier):
        found = [*found, *_by_accession_number(client, identifier)]
    return [one for one in found if wanted in (None, one["Type"])]


def _of_id(client: Client, id_: str) -> Iterator[dict[str, Any]]:
    """What an Orthanc id is of."""
    for level, listed in ROUTES.items():
        with suppress(NotFound):
            client.GET(path := f"/{listed}/{id_}")
            yield {"ID": id_, "Type": level, "Path": path}


def _has_patient_id(client: Client, patient: dict[str, Any], identifier: str) -> bool:
    """The server's lookup doesn't tell ``a1`` from ``A1``, nor letters that aren't ASCII from nothing."""
    if patient["ID"] == orthanc_id(identifier):
        return True
    tags = client.GET(f"/patients/{patient['ID']}")["MainDicomTags"]
    return bool(tags.get("PatientID", "").strip() == identifier)


def _by_accession_number(client: Client, number: str) -> list[dict[str, Any]]:
    """The server's lookup doesn't know accession numbers, its find does (and reads wildcards in them)."""
    studies = Find(client, "Study", {"AccessionNumber": number})
    with expected("POST /tools/find"):
        return [
            {"ID": study["ID"], "Type": "Study", "Path": f"/studies/{study['ID']}"}
            for study in studies
            if study["MainDicomTags"].get("AccessionNumber", "").strip() == number
        ]


def lookup_one(client: Client, identifier: str, level: str | None = None) -> str:
    """See `Orthanc.lookup_one`."""
    found = lookup(client, identifier, level)
    if len(found) == 1:
        return str(found[0]["ID"])
    kind = level_name(level).lower() if level else "patient, study, series or instance"
    if not found:
        raise NotOne(f"lookup: the server has no {kind} of that identifier")
    levels = sorted({one["Type"] for one in found})
    hint = f"; level= takes one of {', '.join(levels)}" if len(levels) > 1 else ""
    raise NotOne(f"lookup: {len(found)} resources have that identifier ({', '.join(levels)}){hint}")
