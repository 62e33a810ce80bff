"""What the client's own helpers need of a server: those that say no themselves where it is too old."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from inspect import CO_VARKEYWORDS
from types import FunctionType
from typing import Any, NamedTuple, get_args

from dynorthanc.api import Api
from dynorthanc.base.arguments import arguments_of, innermost, unknown
from dynorthanc.base.suggestions import closest, did_you_mean
from dynorthanc.check.guard import no_tag
from dynorthanc.check.mode import MODES, no_mode
from dynorthanc.check.request import OPTIONS
from dynorthanc.client.job import Job, JobState
from dynorthanc.client.sending import options_of_saving, options_of_stream
from dynorthanc.download.copy import Way
from dynorthanc.download.download import Form
from dynorthanc.errors import ValidationError
from dynorthanc.lint.values import HOLE, Dict
from dynorthanc.orthanc import Orthanc
from dynorthanc.resources.entries import Entries
from dynorthanc.resources.nodes import Modality, Peer
from dynorthanc.resources.purge import By
from dynorthanc.resources.resolve import level_name
from dynorthanc.spec import tags

_GIVEN = [["Patient"], ["Study"], ["Series"], ["Instance"]]
_LEVELS = ("studies", "patients", "series")


class Helper(NamedTuple):
    """One helper of the client."""

    routes: tuple[str, ...]
    """The routes of which it uses one, by what it is given."""
    fields: Mapping[str, str] = {}
    """Its keywords, and the body fields that they become."""
    own: frozenset[str] | None = None
    """Keywords of its own, where all others are fields of the body."""
    order: tuple[str, ...] = ()
    """The keywords of its arguments in order."""
    fixed: Mapping[str, Any] = {}
    """Fields that it always sends."""
    whole: str = ""
    """The keyword that is the whole body."""
    is_property: bool = False
    """It is no call."""
    takes_tags: bool = False
    """Keywords that are written as tags belong to ``query``."""


_EDIT = OPTIONS | {"what", "level", "keep_source", "wait", "study", "series", "instances", "sources"}
_SENT = OPTIONS | {"level", "what", "to"}

_LOOKED_FOR = {"level": "Level", "query": "Query"}
HELPERS = {
    "find": Helper(
        ("POST /tools/find",),
        {
            **_LOOKED_FOR,
            "labels": "Labels",
            "labels_constraint": "LabelsConstraint",
            "metadata": "MetadataQuery",
            "order_by": "OrderBy",
            "requested_tags": "RequestedTags",
            "parent": "ParentStudy",
            "response_content": "ResponseContent",
        },
        order=("level", "query"),
        takes_tags=True,
    ),
    "modality.find": Helper(
        ("POST /modalities/{id}/query",), _LOOKED_FOR, order=("level", "query"), takes_tags=True
    ),
    "purge": Helper(
        ("POST /tools/find",),
        {"labels": "Labels", "labels_constraint": "LabelsConstraint", "keep": "Labels"},
    ),
    "add_labels": Helper(tuple(f"PUT /{level}/{{id}}/labels/{{label}}" for level in _LEVELS)),
    "remove_labels": Helper(tuple(f"DELETE /{level}/{{id}}/labels/{{label}}" for level in _LEVELS)),
    "labels_of": Helper(tuple(f"GET /{level}/{{id}}/labels" for level in _LEVELS)),
    "anonymize": Helper(tuple(f"POST /{level}/{{id}}/anonymize" for level in _LEVELS), own=_EDIT),
    "modify": Helper(tuple(f"POST /{level}/{{id}}/modify" for level in _LEVELS), own=_EDIT),
    **{
        f"modality.{name}": Helper((f"POST /modalities/{{id}}/{name}",), own=_SENT)
        for name in ("get", "move", "store")
    },
    "peer.store": Helper(("POST /peers/{id}/store",), own=_SENT),
    "split": Helper(("POST /studies/{id}/split",), own=_EDIT),
    "merge": Helper(("POST /studies/{id}/merge",), own=_EDIT),
}
"""By the client's method."""


_OWNERS = {
    "": Orthanc,
    "modality": Modality,
    "peer": Peer,
    "metadata": Entries,
    "attachments": Entries,
    "job": Job,
}
OWNERS = tuple(name for name in _OWNERS if name)
"""The client's methods that give something whose methods are looked at too."""
_TO_CONNECT = arguments_of(Orthanc.__init__)
_OF_OTHERS = ("servers", "client", "workers")
"""What a fleet and the client for asyncio take besides."""
_WITH_TAGS = ("find", "worklist", "attach_pdf", "create_pdf", "create_image")
"""Methods that take tags by keyword."""
_TAGS = ("tags", "query")
"""And in a mapping, by these."""
_OPTIONS = {"stream": options_of_stream, "save": options_of_saving}
"""Methods whose options stand elsewhere."""
_WORDS: dict[str, tuple[Any, ...]] = {
    name: get_args(words)
    for name, words in {"Way": Way, "Form": Form, "JobState": JobState, "By": By}.items()
}
"""The words that an argument can be, by its annotation."""
_AS_OF_ROUTES = {
    ("iter_changes", "types"): ("/changes", "type"),
    ("download", "transcode"): ("/instances/0/file", "transcode"),
}
"""Arguments that can be what an argument of a GET can be."""


def _method(name: str) -> FunctionType | None:
    owner, _, short = name.rpartition(".")
    method = getattr(_OWNERS.get(owner), short, None)
    return method if isinstance(method, FunctionType) else None


def no_such(name: str, keyword: str) -> str:
    """Why a method of ours (``find``, ``modality.find``) has no such argument; empty if it has, or may."""
    if name == "connect":
        return "" if keyword in (*_TO_CONNECT, *_OF_OTHERS) else unknown([keyword], _TO_CONNECT)
    method, short = _method(name), name.rpartition(".")[2]
    if method is None or keyword in arguments_of(method):
        return ""
    if short in _WITH_TAGS:
        return no_tag(keyword, arguments_of(method), True) or ("" if short in HELPERS else _no_tag(keyword))
    if name in _OPTIONS:
        known = _OPTIONS[name]()
        return "" if keyword in known else unknown([keyword], known)
    if innermost(method).__code__.co_flags & CO_VARKEYWORDS:
        return ""  # fields of a body
    return unknown([keyword], arguments_of(method))


def _no_tag(name: str) -> str:
    meant = "" if tags.is_tag(name) else tags.meant(name)
    return f"{name} is no DICOM tag; {did_you_mean(meant)}" if meant else ""


def named(name: str, args: Sequence[Any], keywords: Mapping[str, Any]) -> dict[str, Any]:
    """What a method of ours is given, by the names of its arguments."""
    method = _method(name)
    return {**dict(zip(arguments_of(method) if method else (), args, strict=False)), **keywords}


def no_value(name: str, keyword: str, value: Any) -> Iterator[str]:
    """Why an argument of a method of ours can't be what it is given; nothing if it can, or may."""
    method, short = _method(name), name.rpartition(".")[2]
    if keyword == "validate" and isinstance(value, str) and HOLE not in value and value not in MODES:
        yield no_mode(value)
    if method is None or keyword == "validate":
        return
    if isinstance(value, Dict) and keyword in _TAGS and short in _WITH_TAGS and name not in HELPERS:
        yield from filter(None, map(_no_tag, value.items))
    if (name, keyword) in _AS_OF_ROUTES:
        yield from _no_value_of_route(*_AS_OF_ROUTES[name, keyword], value)
    if not isinstance(value, str) or HOLE in value:
        return
    wanted = innermost(method).__annotations__.get(keyword, "").partition(" | ")[0]
    words = _WORDS.get(wanted, ())
    if words and value not in words:
        meant = closest(value, words)
        yield f"is one of {', '.join(words)}" + (f"; {did_you_mean(meant)}" if meant else "")
    if wanted == "Level":
        try:
            level_name(value)
        except ValidationError as error:
            yield from map(str, error.problems)


def _no_value_of_route(path: str, argument: str, value: Any) -> Iterator[str]:
    """What a version that has the argument says of the value."""
    several = value if isinstance(value, list) else [value]
    if several and all(isinstance(one, str) and HOLE not in one for one in several):
        for problem in _newest().check("GET", path, params={argument: value}):
            if problem.kind in ("type", "value"):
                yield problem.message


@cache
def _newest() -> Api:
    return Api.for_version("mainline")


def fields_of(helper: Helper, keywords: Mapping[str, Any]) -> dict[str, Any]:
    """The body fields that a helper's keywords become, with their keywords."""
    if helper.own is not None:
        return {name: name for name in keywords if name not in helper.own}
    return {helper.fields[name]: name for name in keywords if name in helper.fields}


def is_meant(helper: Helper, args: Sequence[Any], keywords: Mapping[str, Any]) -> bool:
    """Whether a call on what may be a client is likely to be the helper's, by its keywords or level."""
    if helper.own is not None:
        return any(name[:1].isupper() for name in keywords)
    if not helper.fields:
        return True
    return bool(set(keywords) & set(helper.fields) - set(_LOOKED_FOR)) and args[:1] in ([], *_GIVEN)


def by_name(helper: Helper, args: Sequence[Any], keywords: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of a call by their names, those that are tags in its query."""
    named = {**dict(zip(helper.order, args, strict=False)), **keywords}
    if not isinstance(named.get("keep", ""), (str, list)):
        del named["keep"]  # it may be a function of a record
    if not helper.takes_tags:
        return named
    query, tags = named.get("query"), {name: named[name] for name in named if name[:1].isupper()}
    given = query.items if isinstance(query, Dict) else {}
    is_known = query is None or (isinstance(query, Dict) and not query.is_open)
    # dates, lists and numbers are written by the helper itself
    values = {name: value if isinstance(value, str) else HOLE for name, value in {**given, **tags}.items()}
    named["query"] = Dict(values, not is_known)
    if [named.get("level")] not in _GIVEN:
        named.pop("level", None)
    return named
