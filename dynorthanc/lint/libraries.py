"""What people reach Orthanc with, and what each call of it sends: one table for each library.

A key is a dotted name: a function, a class, or a method (or property) of what a class makes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from dynorthanc.base.suggestions import is_slip
from dynorthanc.lint.helpers import Helper

LEVELS = {"patients": "Patient", "studies": "Study", "series": "Series", "instances": "Instance"}


class Sends(NamedTuple):
    """A call that sends one request to an address."""

    verb: str
    """Empty where the argument ``method`` says it; ``?`` where a body makes a POST of a GET."""
    order: tuple[str, ...]
    """What its arguments in order are: method, url, params, headers; json, data or body (whichever it is)."""
    also: Mapping[str, str] = {}
    """What its keywords are, where they don't have those names."""
    is_orthanc: bool = False
    """Whether it can't reach anything else."""
    is_prepared: bool = False
    """It makes a request that another call sends."""
    is_lower: bool = False
    """It writes True as ``true`` in the query, and not as Python does."""


class Makes(NamedTuple):
    """A call (or property) that gives an object whose methods are in the table too."""

    kind: str
    address: tuple[str, ...] = ()
    """The keywords of the address that its requests are for."""
    position: int | None = None
    """Where the address stands among the arguments in order."""
    is_orthanc: bool = False
    many: bool = False
    """It gives several of them."""
    helper: Helper | None = None
    """The request that it takes."""


class Tells(NamedTuple):
    """A call (or property) that asks a server what it is."""

    what: str = ""
    """The route or argument that it is about; empty where its arguments are a version's numbers."""
    is_property: bool = False
    is_all: bool = False
    """It gives what the server says of itself, its version among it."""


ASKS = Helper(("GET /system",))
Entry = Sends | Makes | Helper | Tells
_BODY = {"content": "data", "body": "body", "fields": "params"}


def _verbs(prefix: str, orders: Mapping[str, tuple[str, ...]], is_orthanc: bool = False) -> dict[str, Entry]:
    return {
        f"{prefix}.{name}": Sends(name.upper(), ("url", *order), _BODY, is_orthanc)
        for name, order in orders.items()
    }


def _http(
    module: str, sessions: Iterable[str], writes: tuple[str, ...], base: str = "base_url"
) -> dict[str, Entry]:
    """A library with functions (and classes with methods) named as the verbs are."""
    orders = {"get": ("params",), "post": writes, "put": writes, "delete": (), "head": ("params",)}
    table: dict[str, Entry] = {}
    for place in (module, *(f"{module}.{name}" for name in sessions)):
        table |= _verbs(place, orders)
        table[f"{place}.request"] = table[f"{place}.stream"] = Sends("", ("method", "url"), _BODY)
    for name in sessions:
        table[f"{module}.{name}"] = Makes(f"{module}.{name}", (base,))
        table[f"{module}.{name}.build_request"] = Sends("", ("method", "url"), _BODY, is_prepared=True)
    return table


def _lower(table: Mapping[str, Entry]) -> dict[str, Entry]:
    """A library that writes True as ``true``, or can't be said not to."""
    return {k: e._replace(is_lower=True) if isinstance(e, Sends) else e for k, e in table.items()}


REQUESTS = _http("requests", ("Session", "sessions.Session"), ("data", "json")) | {
    "requests.session": Makes("requests.Session"),
    "requests.Request": Sends("", ("method", "url", "headers", "files", "data", "params"), is_prepared=True),
    "requests_toolbelt.sessions.BaseUrlSession": Makes("requests.Session", ("base_url",), 0),
    "requests_toolbelt.BaseUrlSession": Makes("requests.Session", ("base_url",), 0),
}
HTTPX = _lower(
    _http("httpx", ("Client", "AsyncClient"), ())
    | {"httpx.Request": Sends("", ("method", "url"), _BODY, is_prepared=True)}
)
AIOHTTP = _lower(
    {
        **_http("aiohttp", ("ClientSession",), ()),
        "aiohttp.ClientSession": Makes("aiohttp.ClientSession", ("base_url",), 0),
    }
)
_URLLIB = Sends("?", ("url", "data", "headers"))
_PREPARED = _URLLIB._replace(is_prepared=True)
URLLIB: dict[str, Entry] = {
    **{f"urllib.request.{name}": _URLLIB for name in ("urlopen", "urlretrieve")},
    **dict.fromkeys(("urllib.request.Request", "urllib2.Request"), _PREPARED),
    "urllib2.urlopen": _URLLIB,
    "urllib.request.build_opener": Makes("urllib.opener"),
    "urllib.opener.open": _URLLIB._replace(also={"fullurl": "url"}),
    "http.client.HTTPConnection": Makes("http", ("host",), 0),
    "http.client.HTTPSConnection": Makes("http", ("host",), 0),
    "httplib2.Http": Makes("httplib2"),
    "urllib3.PoolManager": Makes("urllib3"),
    "urllib3.request": Sends("", ("method", "url", "body", "params"), _BODY),
    "http.request": Sends("", ("method", "url", "body", "headers")),
    "httplib2.request": Sends("GET", ("url", "method", "body", "headers"), {"uri": "url"}),
    "urllib3.request_encode_body": Sends("", ("method", "url"), _BODY),
}
URLLIB["urllib3.PoolManager.request"] = URLLIB["urllib3.request"]

TOLD = {f"{module}.IsOrthancVersionAbove": Tells() for module in ("RestToolbox", "Toolbox")}
PLUGIN: dict[str, Entry] = {
    f"orthanc.RestApi{verb}{more}": Sends(
        verb.upper(), ("url", "body") if verb in ("Post", "Put") else ("url",), {"uri": "url"}, True
    )
    for verb in ("Get", "Post", "Put", "Delete")
    for more in ("", "AfterPlugins")
}
TOOLBOX: dict[str, Entry] = {
    f"{module}.Do{verb}{raw}": Sends(
        verb.upper(), ("url", "body" if verb in ("Post", "Put") else "params"), {"uri": "url"}, True
    )
    for module in ("RestToolbox", "Toolbox")
    for verb in ("Get", "Post", "Put", "Delete")
    for raw in ("", "Raw")
}
TOOLBOX["RestToolbox.DoRawGet"] = Sends("GET", ("url", "params"), {"uri": "url"}, True)

# ---- pyorthanc --------------------------------------------------------------------------------------------

_FOUND = {
    "query": "Query",
    "labels": "Labels",
    "labels_constraint": "LabelsConstraint",
    "level": "Level",
    "limit": "Limit",
    "since": "Since",
}
_EDITED = {
    "remove": "Remove",
    "replace": "Replace",
    "keep": "Keep",
    "force": "Force",
    "keep_private_tags": "KeepPrivateTags",
    "remove_private_tags": "RemovePrivateTags",
    "keep_source": "KeepSource",
    "priority": "Priority",
    "permissive": "Permissive",
    "private_creator": "PrivateCreator",
    "dicom_version": "DicomVersion",
}
_EDIT_ORDER = ("remove", "replace", "keep", "force")
_MODULE = {"simplify": "query simplify", "short": "query short"}


def _find(fixed: Mapping[str, str], order: tuple[str, ...]) -> Helper:
    return Helper(("POST /tools/find",), _FOUND, order=order, fixed=fixed)


def _pyorthanc() -> dict[str, Entry]:
    table: dict[str, Entry] = {}
    for segment, level in LEVELS.items():
        here, order = f"pyorthanc.{level}", ("client", "query", "labels", "labels_constraint")
        finding = _find({"Level": level}, order)
        table[f"pyorthanc.find_{segment}"] = Makes(here, many=True, helper=finding)
        table[here] = Makes(here)
        route = f"/{segment}/{{id}}"
        for name in ("anonymize", "modify"):
            edit = Helper(
                (f"POST {route}/{name}",),
                _EDITED,
                order=_EDIT_ORDER if level != "Instance" else _EDIT_ORDER[:3],
            )
            table[f"{here}.{name}"] = Makes(here, helper=edit) if level != "Instance" else edit
            table[f"{here}.{name}_as_job"] = Makes("pyorthanc.Job", helper=edit)
        table[f"{here}.labels"] = Helper((f"GET {route}/labels",), is_property=True)
        table[f"{here}.add_label"] = Helper((f"PUT {route}/labels/{{label}}",))
        table[f"{here}.remove_label"] = Helper((f"DELETE {route}/labels/{{label}}",))
        table[f"{here}.get_main_information"] = Helper((f"GET {route}",))
        for name in (
            "main_dicom_tags",
            "uid",
            "is_stable",
            "last_update",
            "description",
            "date",
            "modality",
            "name",
        ):
            table[f"{here}.{name}"] = Helper((f"GET {route}",), is_property=True)
        table[f"{here}.get_shared_tags"] = Helper((f"GET {route}/shared-tags",), _MODULE)
        table[f"{here}.shared_tags"] = Helper((f"GET {route}/shared-tags",), is_property=True)
        table[f"{here}.get_zip"] = table[f"{here}.download"] = Helper((f"GET {route}/archive",))
        for below, kind in LEVELS.items():
            if list(LEVELS).index(below) > list(LEVELS).index(segment):
                table[f"{here}.{below}"] = Makes(f"pyorthanc.{kind}", many=True)
            elif kind != level:
                table[f"{here}.parent_{kind.lower()}"] = Makes(f"pyorthanc.{kind}")
    table["pyorthanc.Instance.get_dicom_file_content"] = Helper(("GET /instances/{id}/file",))
    table["pyorthanc.Instance.download"] = table["pyorthanc.Instance.get_dicom_file_content"]
    table["pyorthanc.Instance.get_pydicom"] = table["pyorthanc.Instance.get_dicom_file_content"]
    table["pyorthanc.Instance.tags"] = Helper(("GET /instances/{id}/tags",), is_property=True)
    table["pyorthanc.Instance.simplified_tags"] = table["pyorthanc.Instance.tags"]
    table["pyorthanc.Instance.get_content_by_tag"] = Helper(("GET /instances/{id}/content/{path}",))
    table["pyorthanc.Patient.get_patient_module"] = Helper(("GET /patients/{id}/module",), _MODULE)
    table["pyorthanc.query_orthanc"] = _find({}, ("client", "level", *list(_FOUND)[:3], "limit", "since"))
    table["pyorthanc.find"] = Makes("pyorthanc.Patient", many=True, helper=Helper(("GET /patients",)))
    table["pyorthanc.upload"] = table["pyorthanc.async_upload"] = Helper(("POST /instances",))
    table["pyorthanc.delete_queries"] = Helper(("GET /queries",))
    table["pyorthanc.Job"] = Makes("pyorthanc.Job")
    table["pyorthanc.Job.wait_until_completion"] = Helper(("GET /jobs/{id}",))
    table["pyorthanc.Job.get_information"] = table["pyorthanc.Job.wait_until_completion"]
    for name in ("Modality", "RemoteModality"):
        table[f"pyorthanc.{name}"] = Makes("pyorthanc.Modality")
    route = "POST /modalities/{id}"
    table["pyorthanc.Modality.echo"] = Helper((f"{route}/echo",))
    got = {"level": "Level", "resources": "Resources"}
    table["pyorthanc.Modality.get"] = Helper((f"{route}/get",), got, order=("level", "resources"))
    table["pyorthanc.Modality.find"] = table["pyorthanc.Modality.query"] = Helper(
        (f"{route}/query",), whole="data", order=("data",)
    )
    table["pyorthanc.Modality.move"] = Helper(
        ("POST /queries/{id}/retrieve",), whole="cmove_data", order=("query_identifier", "cmove_data")
    )
    table["pyorthanc.Modality.store"] = Helper((f"{route}/store",))
    table["pyorthanc.Modality.get_query_answers"] = Helper(("GET /queries/{id}/answers",))
    for name in ("patient", "patients", "study", "series", "instance"):
        table[f"pyorthanc.retrieve_and_write_{name}"] = Helper(("GET /instances/{id}/file",))
    return table


# ---- orthanc-api-client -----------------------------------------------------------------------------------

_CHANGED = {"replace_tags": "Replace", "keep_tags": "Keep", "remove_tags": "Remove", "force": "Force"}
_LOOKED_FOR = {
    "query": "Query",
    "case_sensitive": "CaseSensitive",
    "labels": "Labels",
    "labels_constraint": "LabelsConstraint",
    "limit": "Limit",
    "since": "Since",
    "order_by": "OrderBy",
    "requested_tags": "RequestedTags",
}
_OF_RESOURCES = {
    "get_json": "GET {id}",
    "get": "GET {id}",
    "exists": "GET {id}",
    "get_all_ids": "GET ",
    "delete": "DELETE {id}",
    "delete_all": "DELETE {id}",
    "get_json_statistics": "GET {id}/statistics",
    "get_labels": "GET {id}/labels",
    "add_label": "PUT {id}/labels/{label}",
    "add_labels": "PUT {id}/labels/{label}",
    "delete_label": "DELETE {id}/labels/{label}",
    "delete_labels": "DELETE {id}/labels/{label}",
    "set_attachment": "PUT {id}/attachments/{name}",
    "get_attachment": "GET {id}/attachments/{name}/data",
    "get_attachment_with_revision": "GET {id}/attachments/{name}/data",
    "download_attachment": "GET {id}/attachments/{name}/data",
    "set_string_metadata": "PUT {id}/metadata/{name}",
    "set_binary_metadata": "PUT {id}/metadata/{name}",
    "get_string_metadata": "GET {id}/metadata/{name}",
    "get_binary_metadata": "GET {id}/metadata/{name}",
    "get_string_metadata_with_revision": "GET {id}/metadata/{name}",
    "get_binary_metadata_with_revision": "GET {id}/metadata/{name}",
    "has_metadata": "GET {id}/metadata/{name}",
    "get_metadata": "GET {id}/metadata",
    "download_archive": "GET {id}/archive",
    "download_media": "GET {id}/media",
    "get_instances_ids": "GET {id}/instances",
    "get_instances": "GET {id}/instances",
    "get_series_ids": "GET {id}",
    "get_studies_ids": "GET {id}",
    "get_first_instance_id": "GET {id}/instances",
    "get_first_instance_tags": "GET {id}/instances",
    "get_tags": "GET {id}",
    "get_modalities": "GET {id}",
    "get_parent_patient_id": "GET {id}/patient",
    "get_parent_study_id": "GET {id}/study",
    "get_parent_series_id": "GET {id}/series",
    "get_file": "GET {id}/file",
    "download_instance": "GET {id}/file",
    "download_instances": "GET {id}",
    "lookup": "POST /tools/lookup",
    "attach_pdf": "POST /tools/create-dicom",
    "modify_bulk": "POST /tools/bulk-modify",
    "modify_bulk_async": "POST /tools/bulk-modify",
    "anonymize_bulk": "POST /tools/bulk-anonymize",
    "anonymize_bulk_async": "POST /tools/bulk-anonymize",
    "get_ordered_instances_ids": "GET {id}/ordered-slices",
    "print_daily_stats": "POST /tools/find",
}
_OF_CLIENT = {
    "is_alive": "GET /system",
    "wait_started": "GET /system",
    "get_statistics": "GET /statistics",
    "get_metrics": "GET /tools/metrics-prometheus",
    "delete_all_content": "GET /patients",
    "upload": "POST /instances",
    "upload_file": "POST /instances",
    "upload_folder": "POST /instances",
    "upload_folder_return_details": "POST /instances",
    "lookup": "POST /tools/lookup",
    "get_changes": "GET /changes",
    "create_pdf": "POST /tools/create-dicom",
    "create_instance_from_png": "POST /tools/create-dicom",
    "create_instance_from_jpeg": "POST /tools/create-dicom",
    "get_all_labels": "GET /tools/labels",
    "execute_lua_script": "POST /tools/execute-script",
    "get_log_level": "GET /tools/log-level",
    "set_log_level": "PUT /tools/log-level",
    "is_plugin_version_at_least": "GET /plugins/{id}",
    "has_loaded_plugin": "GET /plugins",
}
_OF_MODALITIES = {
    "send": "POST {id}/store",
    "store": "POST {id}/store",
    "send_async": "POST {id}/store",
    "find_worklist": "POST {id}/find-worklist",
    "get_study": "POST {id}/get",
    "get_study_async": "POST {id}/get",
    "get_series": "POST {id}/get",
    "get_instance": "POST {id}/get",
    "retrieve_study": "POST {id}/move",
    "move_study": "POST {id}/move",
    "move_study_async": "POST {id}/move",
    "move_series": "POST {id}/move",
    "move_instance": "POST {id}/move",
    "configure": "PUT {id}",
    "delete": "DELETE {id}",
    "get_configuration": "GET {id}/configuration",
    "get_all_ids": "GET ",
}
_OF_PEERS = {
    name: _OF_MODALITIES[name] for name in ("send", "send_async", "configure", "delete", "get_all_ids")
}
_CAPABILITIES = {
    "has_extended_find": "/tools/find:OrderBy",
    "has_extended_changes": "GET /changes:type",
    "has_label_support": "/tools/find:Labels",
}
_SETS = {"from_study": "studies", "from_series": "series", "from_instance": "instances"}
_OF_SETS = {
    "delete": "POST /tools/bulk-delete",
    "download_archive": "POST /tools/create-archive",
    "download_media": "POST /tools/create-media",
}
_OF_JOBS = {name: f"POST {{id}}/{name}" for name in ("resubmit", "cancel", "pause", "resume")} | {
    "get": "GET {id}",
    "get_json": "GET {id}",
    "retry": "POST {id}/resubmit",
}


def _routes(kind: str, segment: str, methods: Mapping[str, str]) -> dict[str, Entry]:
    """Methods that each use a route below ``/segment``."""
    table: dict[str, Entry] = {}
    for name, route in methods.items():
        verb, _, rest = route.partition(" ")
        path = rest if rest.startswith("/") else f"/{segment}/{rest}".rstrip("/")
        table[f"{kind}.{name}"] = Helper((f"{verb} {path}",))
    return table


def _api_client() -> dict[str, Entry]:
    client = "orthanc_api_client.OrthancApiClient"
    table: dict[str, Entry] = {client: Makes(client, ("orthanc_root_url",), 0, True)}
    writes = ("json", "data")
    table |= _verbs(client, {"get": (), "post": writes, "put": writes, "delete": ()}, True)
    for name in ("get", "get_json", "get_binary", "post", "put", "delete"):
        table[f"{client}.{name}"] = Sends(name.split("_")[0].upper(), ("url",), {"endpoint": "url"}, True)
    table |= _routes(client, "", _OF_CLIENT)
    for segment, level in LEVELS.items():
        kind = f"orthanc_api_client.{segment}"
        table[f"{client}.{segment}"] = Makes(kind)
        table |= _routes(kind, segment, _OF_RESOURCES)
        for name, order in (
            ("anonymize", ("replace_tags", "keep_tags")),
            ("modify", ("replace_tags", "remove_tags", "keep_tags")),
        ):
            table[f"{kind}.{name}"] = Helper(
                (f"POST /{segment}/{{id}}/{name}",), _CHANGED, order=("orthanc_id", *order)
            )
        finding = Helper(("POST /tools/find",), _LOOKED_FOR, order=tuple(_LOOKED_FOR), fixed={"Level": level})
        one = f"orthanc_api_client.{level}"
        table[f"{kind}.find"] = Makes(one, many=True, helper=finding)
        table[f"{kind}.get"] = Makes(one, helper=Helper((f"GET /{segment}/{{id}}",)))
        # those of an answer of an older server are []: it says nothing
        table[f"{one}.info"] = table[f"{one}.main_dicom_tags"] = Helper(
            (f"GET /{segment}/{{id}}",), is_property=True
        )
    table["orthanc_api_client.studies.merge"] = Helper(("POST /studies/{id}/merge",))
    for name, segment, methods in (
        ("modalities", "modalities", _OF_MODALITIES),
        ("peers", "peers", _OF_PEERS),
        ("jobs", "jobs", _OF_JOBS),
    ):
        table[f"{client}.{name}"] = Makes(f"orthanc_api_client.{name}")
        table |= _routes(f"orthanc_api_client.{name}", segment, methods)
    table[f"{client}.is_orthanc_version_at_least"] = Tells()
    table[f"{client}.get_system"] = Tells(is_all=True)
    for name, route in _CAPABILITIES.items():
        table[f"orthanc_api_client.capabilities.{name}"] = Tells(route, is_property=True)
    of_set = "orthanc_api_client.InstancesSet"
    for name, level in _SETS.items():
        table[f"{of_set}.{name}"] = Makes(of_set, helper=Helper((f"GET /{level}/{{id}}",)))
    table |= _routes(of_set, "tools", _OF_SETS)
    table[f"{of_set}.modify"] = Makes(
        of_set,
        helper=Helper(
            ("POST /tools/bulk-modify",),
            {**_CHANGED, "keep_source": "KeepSource"},
            order=("replace_tags", "remove_tags", "keep_tags"),
            fixed={"Level": "Instance"},
        ),
    )
    for segment in ("studies", "series", "instances"):
        level = LEVELS[segment]
        table[f"orthanc_api_client.modalities.query_{segment}"] = Helper(
            ("POST /modalities/{id}/query",),
            {"query": "Query"},
            order=("from_modality", "query"),
            fixed={"Level": level},
        )
    for name in ("transfers", "dicomweb_servers", "worklists", "capabilities", "projects", "images"):
        table[f"{client}.{name}"] = Makes(f"orthanc_api_client.{name}")
    return table


TABLE: dict[str, Entry] = {
    **REQUESTS,
    **HTTPX,
    **AIOHTTP,
    **URLLIB,
    **PLUGIN,
    **TOOLBOX,
    **TOLD,
    **_pyorthanc(),
    **_api_client(),
}
CLIENTS = {
    "pyorthanc.Orthanc",
    "pyorthanc.AsyncOrthanc",
    "pyorthanc.get_internal_client",
    "ppyorthanc.Orthanc",
}
"""pyorthanc's clients, whose methods are the routes."""
OF_CLIENTS = _lower(
    _verbs("client", {"get": ("params",), "post": (), "put": (), "delete": ()}, True)
    | {
        "client.request": Sends("", ("method", "url"), _BODY, True),
        "client.stream": Sends("", ("method", "url"), _BODY, True),
        **{
            f"client._{verb}": Sends(verb.upper(), ("url", "params"), _BODY, True)
            for verb in ("get", "delete")
        },
        **{f"client._{verb}": Sends(verb.upper(), ("url",), _BODY, True) for verb in ("post", "put")},
    }
)
"""What they have from httpx."""
SESSION = _lower(
    {name: TABLE[f"requests.Session.{name}"] for name in ("get", "post", "put", "delete", "request")}
)
"""Methods of what may be a session of any library."""
ORTHANC = ("dynorthanc", "pyorthanc", "ppyorthanc", "orthanc_api_client", "orthanc", "RestToolbox")
"""Modules that nobody imports for anything else, and whose calls are read."""
_LIKE = {
    "niquests": "requests",
    "grequests": "requests",
    "requests_cache": "requests",
    "requests_futures": "requests",
    "httpx_cache": "httpx",
    "CachedSession": "Session",
    "FuturesSession": "Session",
}
"""Libraries and classes that are used as others are."""
HTTP = (
    "requests",
    "httpx",
    "aiohttp",
    "urllib",
    "urllib2",
    "urllib3",
    "http",
    "httplib2",
    "requests_toolbelt",
    *(name for name in _LIKE if name.islower()),
)
UNREAD = frozenset(("treq", "pycurl", "asks", "curl_cffi", "urlfetch", "uplink", "wget"))
"""Modules that reach servers, and whose calls aren't read."""
_OLD = re.compile(
    r"(?!(?:get|post|put|delete)_(?!series)\w+s_)\w+"
    r"_(?:patient|study|series|instance|modality|job|peer|plugin|query|attachments?)(?!_id)(?:_|$)"
)


def is_of_orthanc(module: str) -> bool:
    """Whether a module is for Orthanc alone, in a table or not."""
    return "orthanc" in module.lower() or module in ("RestToolbox", "beren")


def is_of_old(name: str) -> bool:
    """Whether a method that is no route is one of pyorthanc before 1.0: ``get_patient_information``."""
    return _OLD.match(name) is not None


def known(name: str) -> str:
    """The name in the table of something imported: ``requests.api.get``, ``pyorthanc.client.Orthanc``."""
    name = name.removeprefix("dynorthanc.compat.")
    if name.split(".")[0] in _LIKE:
        name = ".".join(_LIKE.get(part, part) for part in name.split("."))
    first, last = name.split(".")[0], name.split(".")[-1]
    if first in ("pyorthanc", "ppyorthanc", "orthanc_api_client") and "deprecated" not in name:
        return f"{first}.{last}"
    if first in ("requests", "httpx", "aiohttp") and name not in TABLE:
        return f"{first}.{last}"
    return name.lstrip(".")


def misspelt(kind: str, name: str) -> str:
    """The method of another client of Orthanc's that a name is but for a slip of the pen; empty if none."""
    if kind.partition(".")[0] not in ("pyorthanc", "orthanc_api_client"):
        return ""
    known = (entry.rpartition(".") for entry in TABLE)
    return next((one for of, _, one in known if of == kind and is_slip(name, one)), "")
