"""What public programs send to real servers: what a server accepts is never refused by `Api.check`.

The shapes are those of web interfaces, scripts and clients in several languages: bare flags, numbers as
text, empty bodies, short forms, nulls for options left out. Only names that the server doesn't look at may
be refused.
"""

from __future__ import annotations

import base64
import json
import re
from typing import Any
from urllib.parse import parse_qsl

import pytest
import requests

from dynorthanc import Api
from dynorthanc.sandbox import Sandbox
from dynorthanc.wire.keepalive import KeepAliveAdapter
from fixtures import synthetic_ct

# {list} and {one} stand for each of the four levels, {group} for each but instances
READS = """
/  /system?_=1611  /statistics/  /app/explorer.html  /plugins?expand  /plugins/explorer.js  /tools/
/tools/now
/changes?last  /changes?last=true  /changes?since=0&limit=10&_=12  /changes?since=-1  /exports?last
/exports?limit=5
/changes?to=5&limit=3  /changes?since=&limit=  /exports?since=&limit=  /changes?type=NewStudy;NewSeries
/changes?to=  /changes?type=  /{list}?expand&response-content=  /jobs?expand&  /{list}?since=0&&limit=2
/{list}/  /{list}?expand  /{list}?expand=True  /{list}?expand=1  /{list}?expand=false  /{list}?since=0&limit=1
/{list}?expand&since=0&limit=9&requestedTags=PatientName;StudyDate  /{list}?expand&requested-tags=0010,0010
/{list}?expand&full=false  /{list}?expand&short  /{list}?expand&response-content=MainDicomTags;Labels
/{one}?full  /{one}?short=true  /{one}?_=1  /{one}?expand  /{one}?requestedTags=PatientName
/{one}/metadata?expand  /{one}/metadata?numeric  /{one}/metadata/LastUpdate  /{one}/attachments?full
/{one}/statistics  /{one}/module?simplify  /{one}/module?short  /{one}/labels
/{group}/instances  /{group}/instances?expand  /{group}/instances?expand=false  /{group}/instances?expanded
/{group}/instances-tags?simplify  /{group}/shared-tags?short  /{group}/archive?filename=a.zip
/{group}/archive
/{group}/archive?transcode=1.2.840.10008.1.2.1  /{group}/media?extended  /{group}/media?extended=true
/patients/{patient}/protected  /studies/{study}/module-patient?simplify  /series/{series}/ordered-slices
/series/{series}/numpy?rescale=true&compress=1  /studies/{study}/patient?full  /instances/{instance}/study
/instances/{instance}/file?filename=x.dcm  /instances/{instance}/tags?simplify&whole=0
/instances/{instance}/pdf
/instances/{instance}/tags?ignore-length=PixelData,PatientName  /instances/{instance}/simplified-tags
/instances/{instance}/content/0010-0010  /instances/{instance}/content/0010,0010/
/instances/{instance}/content
/instances/{instance}/content/7fe0-0010/1  /instances/{instance}/frames/0/preview?returnUnsupportedImage
/instances/{instance}/preview?quality=50  /instances/{instance}/preview?returnUnsupportedImage=1
/instances/{instance}/rendered?width=50&smooth=1
/instances/{instance}/rendered?window-center=-600&window-width=1500.5
/instances/{instance}/frames/0/raw.gz  /instances/{instance}/frames/00/image-uint8
/instances/{instance}//tags
/instances/{instance}/attachments/dicom/data?filename=a  /instances/{instance}/header?simplify
/jobs?expand  /jobs?expand=false  /modalities?expand  /modalities/traffic/configuration  /peers?expand=1
/queries  /queries/{query}/answers?expand&simplify  /queries/{query}/answers?expand=true&simplify=true
/queries/{query}/answers/0/content?simplify  /queries/{query}/query?short
/tools/generate-uid?level=patient  /tools/create-archive?resources={study},{series}  /tools/labels
"""

FIND: dict[str, Any] = {"Level": "Study", "Query": {}}
MODALITY: dict[str, Any] = {"AET": "X", "Host": "localhost", "Port": 104}
PEER: dict[str, Any] = {"Url": "http://localhost:1/"}
MOVED: dict[str, Any] = {"Level": "Study", "Resources": [{"StudyInstanceUID": "{uid}"}]}
CHANGE: dict[str, Any] = {"Replace": {"PatientID": "new"}, "Force": True}
DEFAULTS = {
    "Asynchronous": False,
    "Remove": [],
    "Keep": [],
    "Force": False,
    "KeepSource": True,
    "Priority": 0,
    "Permissive": False,
}

# (method, path, bodies): text and bytes as they are, None for no body, all else as JSON
WRITES: list[tuple[str, str, list[Any]]] = [
    ("PUT", "/patients/{patient}/protected", ["1", "0"]),
    ("PUT", "/{one}/metadata/1024", ["text", "", "12", '{"a": 1}']),
    ("PUT", "/{one}/attachments/1024", ["text", b"\0\1", '{"a": 1}']),
    ("POST", "/{one}/attachments/1024/verify-md5", [None, "{}", {}]),
    ("POST", "/{one}/attachments/1024/compress", ["", {}]),
    ("DELETE", "/{one}/attachments/1024", [{}]),
    ("DELETE", "/{one}/metadata/1024", [""]),
    ("PUT", "/{one}/labels/research", ["", None, {}]),
    (
        "POST",
        "/{one}/anonymize",
        [{}, "{}", {"Keep": ["SeriesDescription"]}, DEFAULTS, {"DicomVersion": "2021b"}],
    ),
    ("POST", "/{one}/anonymize", [{"Replace": {"0010,0010": "A", "00100020": "B"}, "Force": True}]),
    (
        "POST",
        "/{one}/anonymize",
        [{"Priority": -10, "Synchronous": True}, {"Transcode": "1.2.840.10008.1.2.1"}],
    ),
    ("POST", "/{one}/modify", [CHANGE, {**CHANGE, "Remove": ["0008-1030"], "RemovePrivateTags": True}]),
    ("POST", "/{one}/modify", [{**CHANGE, **DEFAULTS, "Force": True, "PrivateCreator": "me"}]),
    ("POST", "/{one}/modify", [{"Replace": {"PatientID": "p", "PatientAge": None}, "Force": True}]),
    ("POST", "/{one}/reconstruct", [None, "", {}, "null", {"ReconstructFiles": False}]),
    (
        "POST",
        "/{group}/archive",
        [{}, [], "[]", {"Synchronous": True, "Priority": 0}, {"Filename": None}, {"UserData": "x"}],
    ),
    ("POST", "/{group}/media", [{}, [], {"Extended": True}, {"LossyQuality": 80}, {"LossyQuality": None}]),
    ("POST", "/{group}/media", [{"Asynchronous": True}]),
    ("POST", "/studies/{study}/split", [{"Series": ["{series}"], "KeepSource": True, "Priority": 0}]),
    ("POST", "/studies/{study}/split", [{"Instances": ["{instance}"], "KeepSource": True}]),
    ("POST", "/studies/{study}/merge", [{"Resources": ["{other}"], "KeepSource": True, "Synchronous": True}]),
    ("POST", "/tools/find", [{**FIND, "Level": level} for level in ("study", "STUDIES", "Image", "series")]),
    (
        "POST",
        "/tools/find",
        [{**FIND, "Limit": 0, "Since": 0}, {**FIND, "Expand": None}, {**FIND, "Query": None}],
    ),
    (
        "POST",
        "/tools/find",
        [{**FIND, "Query": {"0010,0020": "*", "StudyDate": "20000101-"}, "Expand": True}],
    ),
    ("POST", "/tools/find", [{**FIND, "CaseSensitive": False, "Full": True}, {**FIND, "Labels": []}]),
    (
        "POST",
        "/tools/find",
        [{**FIND, "Labels": ["a"], "LabelsConstraint": "Any"}, {**FIND, "RequestedTags": []}],
    ),
    (
        "POST",
        "/tools/find",
        [{**FIND, "OrderBy": [{"Type": "Metadata", "Key": "LastUpdate", "Direction": "desc"}]}],
    ),
    ("POST", "/tools/count-resources", [FIND, {**FIND, "Query": None}, {**FIND, "CaseSensitive": False}]),
    ("POST", "/tools/lookup", ["{pid}", '"{pid}"', "", None]),
    ("POST", "/tools/bulk-content", [{"Resources": ["{study}"], "Level": "series", "Metadata": True}]),
    (
        "POST",
        "/tools/bulk-modify",
        [{**CHANGE, "Resources": ["{instance}"], "Level": "Instance", "Asynchronous": True}],
    ),
    ("POST", "/tools/bulk-anonymize", [{"Resources": ["{study}"]}, {"Resources": ["{study}"], **DEFAULTS}]),
    ("POST", "/tools/bulk-delete", [{"Resources": []}, {"Resources": ["{other}"], "Level": "Study"}]),
    ("POST", "/tools/create-archive", [["{study}"], {"Resources": ["{study}"], "Synchronous": False}]),
    ("POST", "/tools/create-media", [["{study}"], {"Resources": ["{study}"], "Extended": False}]),
    ("POST", "/tools/create-media-extended", [["{study}"], {"Resources": ["{study}"]}]),
    ("POST", "/tools/create-dicom", [{}, {"Tags": {}}, {"PatientName": "x", "Parent": "{study}"}]),
    ("POST", "/tools/create-dicom", [{"PatientName": "x", "PixelData": "{png}", "ContentDate": "20200101"}]),
    ("POST", "/tools/create-dicom", [{"Tags": {"0010,0010": "x"}, "Content": "{png}", "Parent": "{study}"}]),
    (
        "POST",
        "/tools/create-dicom",
        [{"Tags": {"PatientName": "x"}, "Content": [{"Content": "{png}", "Tags": {}}]}],
    ),
    ("POST", "/tools/create-dicom", [{"Tags": {"PatientName": "x"}, "Force": True, "Encapsulate": None}]),
    (
        "PUT",
        "/modalities/x",
        [["X", "localhost", 104], ["X", "localhost", "104"], ["X", "localhost", 104, "Generic"]],
    ),
    ("PUT", "/modalities/x", [MODALITY, {**MODALITY, "Port": "104", "Timeout": 0, "AllowEcho": True}]),
    ("PUT", "/modalities/x", [{**MODALITY, "AllowNAction": False, "AllowTranscoding": True, "LocalAet": ""}]),
    ("DELETE", "/modalities/x", [{}]),
    (
        "PUT",
        "/peers/y",
        [["http://localhost:1/"], ["http://localhost:1/", "u", "p"], PEER, {**PEER, "PeerName": "second"}],
    ),
    (
        "PUT",
        "/peers/y",
        [{**PEER, "HttpHeaders": {}, "Timeout": 0, "Pkcs11": False}, {"URL": "http://localhost:1/"}],
    ),
    ("PUT", "/peers/y", [{**PEER, "CertificateKeyFile": None, "CertificateKeyPassword": None}]),
    ("DELETE", "/peers/y", [None]),
    (
        "POST",
        "/modalities/traffic/echo",
        [None, "", {}, "{}", '""', "[]", "null", {"Timeout": 5, "CheckFind": False}],
    ),
    ("POST", "/modalities/traffic/store", ["{study}", ["{study}"], {"Resources": ["{study}"], "Timeout": 0}]),
    ("POST", "/modalities/traffic/store", ['"{study}"', {"Resources": ["{study}"], "MoveOriginatorID": 0}]),
    ("POST", "/modalities/traffic/store", [{"Resources": ["{study}"], "LocalAet": "X", "RemoteAet": "Y"}]),
    (
        "POST",
        "/modalities/traffic/query",
        [
            {**FIND, "Query": {"PatientID": ""}, "Normalize": False, "Timeout": 0},
            {"Level": "Studies", "Query": {"ModalitiesInStudy": "CT\\MR", "PatientID": ""}},
        ],
    ),
    ("POST", "/modalities/traffic/move", [MOVED, {**MOVED, "TargetAet": "{aet}", "Limit": 1}]),
    ("POST", "/modalities/traffic/find-study", [{"PatientID": "{pid}", "0020,000D": "{uid}"}]),
    (
        "POST",
        "/queries/{query}/retrieve",
        ["{aet}", {"TargetAet": "{aet}", "Synchronous": True, "Timeout": 0}],
    ),
    ("POST", "/queries/{query}/answers/0/retrieve", ["{aet}", {"TargetAet": "{aet}", "Priority": 0}]),
    ("POST", "/queries/{query}/answers/0/query-series", [{}, {"Query": {"Modality": ""}}]),
    ("DELETE", "/queries/{query}", [{}]),
    ("PUT", "/tools/log-level", ["verbose", "default"]),
    ("GET", "/tools/log-level?_method=PUT", ["default"]),
    ("GET", "/modalities/x?_method=DELETE", [None]),
    ("PUT", "/tools/default-encoding", ["utf8", "Latin1"]),
    ("PUT", "/tools/metrics", ["0", "1"]),
    ("PUT", "/tools/accepted-transfer-syntaxes", ["*", ["1.2.840.10008.1.2"], "1.2.840.10008.1.2.?", ["*"]]),
    ("DELETE", "/exports", [{}]),
    ("DELETE", "/{one}", [{}]),
]

IGNORED = {
    "_": "a browser's way around caches",
    "expanded": "a misspelling that an interface ships with",
    "expand": "one resource has one form",
    "Asynchronous": "the copy of an instance is the answer itself",
    "Synchronous": "the copy of an instance is the answer itself",
    "Priority": "the copy of an instance is no job",
    "Permissive": "the copy of an instance is no job",
    "Level": "the identifiers say what is meant",
    "Limit": "a C-MOVE has no limit",
    "RemoteAet": "the modality's own title is called",
}
"""Names that the servers take at any version without looking at them, where our check refuses them."""

LEVELS = {
    "patients": "{patient}",
    "studies": "{study}",
    "series": "{series}",
    "instances": "{instance}",
}


def spread(path: str) -> list[str]:
    """A path for each level that it stands for."""
    for word, count in (("{list}", 4), ("{one}", 4), ("{group}", 3)):
        if word in path:
            levels = list(LEVELS.items())[:count]
            return [path.replace(word, a if word == "{list}" else f"{a}/{b}") for a, b in levels]
    return [path]


def filled(value: Any, names: dict[str, str]) -> Any:
    if isinstance(value, str):
        return re.sub(r"\{(\w+)\}", lambda found: names[found[1]], value)
    if isinstance(value, list):
        return [filled(item, names) for item in value]
    if isinstance(value, dict):
        return {key: filled(item, names) for key, item in value.items()}
    return value


class Traffic:
    """Requests as a stranger's program would send them, each beside what our check says of it."""

    def __init__(self, server: Sandbox) -> None:
        self.url, self.api = server.url.rstrip("/"), Api.for_version(server.version)
        self.session = requests.Session()
        self.session.trust_env = False
        self.session.mount("http://", KeepAliveAdapter())  # a second's pause costs no call
        made = synthetic_ct.make_series(patient_id="TRAFFIC", slices=1, rows=8)
        self.files = [synthetic_ct.to_bytes(one) for one in made]
        self.names = {"aet": server.aet, "pid": "TRAFFIC"}
        self.names |= self._store()
        tags = self._send("GET", f"/instances/{self.names['instance']}/simplified-tags").json()
        self.names["uid"] = tags["StudyInstanceUID"]
        image = self._send("GET", f"/instances/{self.names['instance']}/preview").content
        self.names["png"] = "data:image/png;base64," + base64.b64encode(image).decode()
        other = {"Tags": {"PatientID": "TRAFFIC", "Modality": "CT"}, "Content": self.names["png"]}
        answer = self._send("POST", "/tools/create-dicom", json.dumps(other)).json()
        self.names["other"] = answer["ParentStudy"]
        self.files.append(self._send("GET", f"/instances/{answer['ID']}/file").content)
        self._send("PUT", "/modalities/traffic", json.dumps([server.aet, "127.0.0.1", server.dicom_port]))
        query = {"Level": "Study", "Query": {"StudyInstanceUID": self.names["uid"]}}
        self.names["query"] = self._send("POST", "/modalities/traffic/query", json.dumps(query)).json()["ID"]

    def _store(self) -> dict[str, str]:
        stored = [self._send("POST", "/instances", file).json() for file in self.files]
        parents = ("patient", "study", "series")
        return {"instance": stored[0]["ID"]} | {p: stored[0][f"Parent{p.title()}"] for p in parents}

    def _send(self, method: str, path: str, body: str | bytes | None = None) -> requests.Response:
        raw = body.encode() if isinstance(body, str) else body
        return self.session.request(method, self.url + path, data=raw, allow_redirects=False, timeout=60)

    def judge(self, method: str, path: str, body: Any = None) -> tuple[bool, list[str]]:
        """Whether the server accepts a request, and what our check has against it but for ignored names."""
        if method != "GET":
            self._store()
        path, body = filled(path, self.names), filled(body, self.names)
        is_raw = body is None or isinstance(body, (str, bytes))
        accepted = self._send(method, path, body if is_raw else json.dumps(body)).status_code < 400
        route, _, query = path.partition("?")
        found = self.api.check(
            method,
            route,
            params=parse_qsl(query, keep_blank_values=True),
            json=None if is_raw else body,
            data=body if is_raw else None,
        )
        harmless = [
            p for p in found if p.kind in ("too new", "ignored", "hazard")
        ]  # proven one by one elsewhere
        harmless += [p for p in found if p.kind == "unknown" and p.name in IGNORED]
        return accepted, [f"{method} {path} {body!s:.80}: {p}" for p in found if p not in harmless]


def test_what_a_server_accepts_is_not_refused(server: Sandbox) -> None:
    traffic = Traffic(server)
    sent = [("GET", path, None) for line in READS.split() for path in spread(line)]
    sent += [
        (method, path, body) for method, one, bodies in WRITES for path in spread(one) for body in bodies
    ]
    judged = [traffic.judge(*request) for request in sent]
    traffic.session.delete(f"{traffic.url}/modalities/traffic", timeout=60)
    accepted = [problems for is_accepted, problems in judged if is_accepted]
    assert [problem for problems in accepted for problem in problems] == []
    assert len(accepted) > 0.75 * len(sent)  # or else this proves little


# (method, header, query) and whether PUT is what the server understands, on all four
MEANT = [
    ("POST", "PUT", "", True),
    ("POST", "put", "", True),
    ("DELETE", "PUT", "", True),
    ("GET", "", "_method=PUT", True),
    ("GET", "", "_method=put", True),
    ("GET", "PUT", "_method=DELETE&x=1", True),
    ("POST", "", "_method=PUT", False),
    ("POST", "POST", "", False),
    ("PUT", "GET", "", False),
    ("GET", "", "_method=POST", False),
    ("GET", "", "_method=nonsense", False),
]


def test_where_another_method_is_meant(server: Sandbox) -> None:
    traffic = Traffic(server)
    path = filled("/studies/{study}/metadata/1024", traffic.names)
    for method, header, query, is_put in MEANT:
        headers = {"X-HTTP-Method-Override": header} if header else {}
        url = f"{traffic.url}{path}?{query}".rstrip("?")
        sent = {"headers": headers, "data": f"{method}{header}{query}", "timeout": 60}
        answer = traffic.session.request(method, url, **sent)
        told = [
            p.name for p in traffic.api.check(method, path, params=query_of(query), headers=headers, data="x")
        ]
        stored = traffic.session.get(f"{traffic.url}{path}", timeout=60).text
        assert (answer.ok, stored == sent["data"]) == (is_put, is_put), (method, header, query)
        assert not set(told) - {"x", "_method"} if is_put else told, (method, header, query)
    traffic.session.delete(f"{traffic.url}/modalities/traffic", timeout=60)


def query_of(text: str) -> list[tuple[str, str]]:
    return parse_qsl(text, keep_blank_values=True)


def misspelt(name: str) -> list[str]:
    swapped = name[:1] + name[2:3] + name[1:2] + name[3:] if len(name) > 2 else name
    return [wrong for wrong in (swapped, name[:-1], name + "x") if len(wrong) > 1 and wrong != name]


@pytest.mark.parametrize("version", ["1.9.1", "1.10.1", "1.12.7", "1.13.0"])
def test_each_name_misspelt_is_caught_and_named(version: str) -> None:
    api, missed = Api.for_version(version), []
    for operation in api:
        known = {argument.name for argument in operation.arguments}
        for argument in [*operation.of("query"), *(a for a in operation.of("body") if a.name)]:
            for wrong in misspelt(argument.name):
                given: dict[str, Any] = {"params" if argument.place == "query" else "json": {wrong: "1"}}
                told = {p.name for p in api.check(operation.method, concrete(operation.template), **given)}
                if wrong not in known and wrong not in told:
                    missed.append((operation.route, wrong))
    assert missed == []


@pytest.mark.parametrize("version", ["1.9.1", "1.10.1", "1.12.7"])
def test_each_newer_argument_is_caught_and_named(version: str) -> None:
    api, missed = Api.for_version(version), []
    for newer in Api.for_version("1.13.0"):
        older = api.operations.get(newer.name)
        here = {(argument.place, argument.name) for argument in older.arguments} if older else set()
        for argument in newer.arguments:
            if older is None or argument.place == "path" or (argument.place, argument.name) in here:
                continue
            if not argument.name:
                continue
            place = {"query": "params", "body": "json", "header": "headers"}[argument.place]
            given: dict[str, Any] = {place: {argument.name: "1"}}
            found = api.check(newer.method, concrete(newer.template), **given)
            if not any(p.name == argument.name and p.kind == "too new" for p in found):
                missed.append((newer.route, argument.name))
    assert missed == []


def concrete(template: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: "0" if found[1] in ("frame", "index") else "x", template)
