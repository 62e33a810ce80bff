"""What the client's own helpers need of a server: those that say no themselves where it is too old."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

_LEVELS = ("studies", "patients", "series")


class Helper(NamedTuple):
    """One helper of the client."""

    routes: tuple[str, ...]
    """The routes of which it uses one, by what it is given."""
    fields: Mapping[str, str] = {}
    """Its keywords, and the body fields that they become."""
    own: frozenset[str] | None = None
    """Keywords of its own, where all others are fields of the body."""


_EDIT = frozenset({"what", "level", "keep_source", "wait", "study", "series", "instances", "sources"})

HELPERS = {
    "find": Helper(
        ("POST /tools/find",),
        {
            "labels": "Labels",
            "labels_constraint": "LabelsConstraint",
            "metadata": "MetadataQuery",
            "order_by": "OrderBy",
            "requested_tags": "RequestedTags",
            "parent": "ParentStudy",
            "response_content": "ResponseContent",
        },
    ),
    "add_labels": Helper(tuple(f"PUT /{level}/{{id}}/labels/{{label}}" for level in _LEVELS)),
    "remove_labels": Helper(tuple(f"DELETE /{level}/{{id}}/labels/{{label}}" for level in _LEVELS)),
    "labels_of": Helper(tuple(f"GET /{level}/{{id}}/labels" for level in _LEVELS)),
    "anonymize": Helper(tuple(f"POST /{level}/{{id}}/anonymize" for level in _LEVELS), own=_EDIT),
    "modify": Helper(tuple(f"POST /{level}/{{id}}/modify" for level in _LEVELS), own=_EDIT),
    "modality.get": Helper(("POST /modalities/{id}/get",)),
    "split": Helper(("POST /studies/{id}/split",), own=_EDIT),
    "merge": Helper(("POST /studies/{id}/merge",), own=_EDIT),
}
"""By the client's method."""


def fields_of(helper: Helper, keywords: Mapping[str, Any]) -> dict[str, Any]:
    """The body fields that a helper's keywords become, with their keywords."""
    if helper.own is not None:
        return {name: name for name in keywords if name not in helper.own}
    return {helper.fields[name]: name for name in keywords if name in helper.fields}
