"""What a 404, 400, 403 or 415 means: the server says the same for a missing route, patient or format.

The description of its version tells a missing route from the others; the form of what was given tells the
usual mistakes. What was given isn't repeated: an id may name a patient, and messages end up in logs.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from dynorthanc.base.patterns import pattern
from dynorthanc.base.suggestions import closest, did_you_mean, harmless
from dynorthanc.errors import NotFound, OrthancError
from dynorthanc.spec import plugins, tags
from dynorthanc.spec.identifiers import ORTHANC_ID, UID

if TYPE_CHECKING:
    from dynorthanc.check.request import Request
    from dynorthanc.spec.index import Index

Ask = Callable[[str], Any]
"""GETs a route of the server."""

_RESOURCE = pattern(r"/(patients|studies|series|instances)/\{id\}")
_ONE_OF = {"patients": "patient", "studies": "study", "series": "series", "instances": "instance"}
_LISTED = {  # the first part of a route → what it names, and the method that lists them
    "modalities": ("modality", "get_modalities"),
    "peers": ("peer", "get_peers"),
    "jobs": ("job", "get_jobs"),
    "queries": ("query", "get_queries"),
    "plugins": ("plugin", "get_plugins"),
}


def why(index: Index, ask: Ask, prepared: Request, details: str = "") -> str:
    """What is to be said of a 404 to this request, which the server has explained by `details` if at all.

    `ask`: how to GET a route of that server.
    """
    operation = index.get(f"{prepared.method} {prepared.template}")
    if operation is None or operation.template != prepared.template:  # perhaps a plugin's, and put elsewhere
        return _undescribed(index, prepared.path, ask)
    if operation.source.startswith("plugin "):
        return "" if details else f"the {operation.source} has this route, but not what its arguments name"
    if operation.source == "unknown":
        return f"Orthanc {index.version} may not have this route: probing couldn't settle it"
    first = prepared.template.split("/")[1]
    resource = _RESOURCE.match(prepared.template)
    if resource is not None:
        return _of_resource(prepared, _ONE_OF[resource[1]], prepared.template[resource.end() :], details)
    if first in _LISTED and "{id}" in prepared.template:
        what, method = _LISTED[first]
        below = ""
        if "{index}" in prepared.template:
            below = ", or it has no answer of that number (they count from 0)"
            if "/query-" in prepared.template:
                below += ", or its level has nothing of that kind below it"
        elif prepared.template.count("{") > 1:
            below = ", or it has nothing of that name"
        if operation.takes("body", "Resources"):
            below = ", or nothing of an id among what was to be sent"
        return f"the server has no {what} of that id{below}; {method}() lists them"
    if _names_metadata(prepared):
        return f"no metadata has a name that was given: {_METADATA}"
    return "" if details else f"Orthanc {index.version} has this route, but not what its arguments name"


_METADATA = "Orthanc's own, those of its setting UserMetadata, or numbers from 1024 on"


def _names_metadata(prepared: Request) -> bool:
    """Whether a search asks for a metadata, or sorts by one."""
    body = _body(prepared)
    return "MetadataQuery" in body or any("Metadata" in str(one.get("Type")) for one in _sorted_by(body))


def _body(prepared: Request) -> dict[str, Any]:
    """What a request says in JSON; nothing if that is no object."""
    try:
        body = json.loads(prepared.body)
    except (TypeError, ValueError, RecursionError):
        return {}
    return body if isinstance(body, dict) else {}


def _sorted_by(body: dict[str, Any]) -> list[dict[str, Any]]:
    found = body.get("OrderBy")
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def _of_resource(prepared: Request, one: str, rest: str, details: str) -> str:
    """Of a route below a patient, study, series or instance; `rest` comes after its id."""
    given = unquote(prepared.path.split("/")[2])
    if not ORTHANC_ID.fullmatch(given):
        what = "id is a DICOM UID, not Orthanc's" if UID.fullmatch(given) else "id is none of Orthanc's"
        return (
            f"{what} (five groups of eight hexadecimal digits): "
            "lookup_one() finds that of a DICOM UID, a PatientID or an accession number"
        )
    if details:
        return ""
    if "transcode=" in prepared.query:
        return f"the server has no {one} of that id, or {_UNCONVERTED}"
    if any(name.lower() == "accept" for name in prepared.headers):
        return f"the server has no {one} of that id, or can't give it in the format that Accept asks for"
    if rest == "/pdf":
        return f"the server has no {one} of that id, or it holds no PDF"
    if rest.startswith("/metadata/{name}") and prepared.method == "PUT":
        return f"no {one} of that id, or no metadata of that name: {_METADATA}"
    if "{frame}" in rest:
        return f"the server has no {one} of that id, or it has no frame of that number: they count from 0"
    if "{" in rest:
        return f"the server has no {one} of that id, or it has nothing of that name"
    return f"the server has no {one} of that id; is it of another level, or deleted?"


_FORBIDDEN = (  # the beginning of a route → what a 403 to it means, where credentials aren't the reason
    (
        r"(PUT|DELETE) .*/(metadata|attachments)/\{name\}",
        "those that the server itself keeps can't be changed; numbers of one's own go from 1024 to 65535",
    ),
    (r"POST /tools/execute-script", "allowed by the server's option ExecuteLuaEnabled"),
    (r"POST /instances/\{id\}/export", "allowed by the server's option RestApiWriteToFileSystemEnabled"),
)


def why_forbidden(prepared: Request) -> str:
    """What is to be said of a 403 to this request."""
    route = f"{prepared.method} {prepared.template}"
    known = (words for pattern, words in _FORBIDDEN if re.match(pattern, route))
    return next(known, "neither these credentials nor the server's settings allow it")


_STEERED = pattern(r"/jobs/\{id\}/(cancel|pause|resume|resubmit)")
_OTHERWISE = {"resume": ", or it isn't paused", "resubmit": ", or it hasn't failed"}


def why_refused(prepared: Request) -> str:
    """What is to be said of a 400 to this request, where the server says nothing."""
    steered = _STEERED.fullmatch(prepared.template)
    if steered is None:
        return ""
    return f"the server has no job of that id{_OTHERWISE.get(steered[1], '')}; get_jobs() lists them"


_UNCONVERTED = "it can't convert the images to that transfer syntax"


def why_failed(prepared: Request, response: Any) -> str:
    """What is to be said of a 500 to this request."""
    if "transcode=" in prepared.query and b"Not implemented" in response.content:
        return _UNCONVERTED
    return why_unknown_tag(prepared, response)


_TAGGED = ("Query", "Replace", "Keep", "Remove", "Tags", "RequestedTags")


def why_unknown_tag(prepared: Request, response: Any) -> str:
    """What is to be said of a 500 by a server that knows no tag of some name: which name that may be."""
    if b"Unknown DICOM tag" not in response.content:
        return ""
    body = _body(prepared)
    fields = [*(body.get(name) for name in _TAGGED), [one.get("Key") for one in _sorted_by(body)]]
    listed = [name for field in fields if isinstance(field, (dict, list)) for name in field]
    names = [name for name in listed if isinstance(name, str) and name.isalnum()]
    strange = [name for name in names if not tags.is_tag(name)]
    if strange:
        return f"no tag of DICOM's: {', '.join(strange[:5])}"
    numbers = [f"{name} is {tags.sure(name)}" for name in names if tags.sure(name) != tags.plain(name)]
    return f"its dictionary may lack a keyword: {', '.join(numbers[:5])}" if numbers else ""


_DRAWN = pattern(r"/instances/\{id\}(/frames/\{frame\})?/(preview|rendered|image-\w+)")


def why_undrawn(prepared: Request) -> str:
    """What is to be said of a 415 to this request: the only one that a GET gets is for an image."""
    drawn = _DRAWN.fullmatch(prepared.template)
    if drawn is None:
        return ""
    frame = "no frame of that number (they count from 0), " if drawn[1] else ""
    how = " as grey values" if drawn[2].startswith("image-") else ""
    return f"{frame}no image in that instance, or one that the server can't draw{how}"


def _undescribed(index: Index, path: str, ask: Ask) -> str:
    plugin = plugins.owner(path)
    if plugin:
        return _of_plugin(plugin, ask)
    close = closest(path, harmless(path, {operation.template for operation in index}), cutoff=0.8)
    meant = f"; {did_you_mean(close)}" if close else "; a plugin that isn't loaded?"
    return f"no such route is described for Orthanc {index.version}{meant}"


def loaded(plugin: str, ask: Ask) -> Mapping[str, Any] | None:
    """What the server tells of a plugin that it has loaded; None if it hasn't."""
    for name in plugins.known()[plugin].get("names", [plugin]):
        try:
            told = ask(f"/plugins/{name}")
        except NotFound:
            continue
        return told if isinstance(told, Mapping) else {}
    return None


def _of_plugin(plugin: str, ask: Ask) -> str:
    try:
        facts = loaded(plugin, ask)
    except OrthancError:
        return f"it belongs to the plugin {plugin}"
    if facts is None:
        return f"it belongs to the plugin {plugin}, which this server hasn't loaded"
    home, usual = plugins.home(plugin, facts), plugins.known()[plugin].get("root", "")
    where = f" at {home}" if home != usual else ""
    return (
        f"it belongs to the plugin {plugin}, which this server has in version {facts.get('Version')}{where}"
    )
