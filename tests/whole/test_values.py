"""Which values arguments may have: what four real servers say, and that our check says the same before."""

import base64
import io
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

import pydicom
import pytest
from PIL import Image

import dynorthanc
from dynorthanc import Api
from tests.evidence import VERSIONS
from tests.evidence.bench import JPEG, Benches

LEVELS = ["Patient", "study", "SERIES", "Instances", "image", "IMAGES", "Patients"]
PREVIEW, RENDERED = "/instances/{id}/preview", "/instances/{id}/rendered"
COPY, ARCHIVE, ONE = "/instances/{id}/anonymize", "/studies/{id}/archive", "/modalities/{id}"
PEER = "/peers/{id}"
PARTS = ["MainDicomTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable"]
UIDS = ["1.2.840.10008.1.2", "1.2.840.10008.1.2.1", JPEG]
MODALITY = {"AET": "A", "Host": "127.0.0.1", "Port": 104}
FIND = {"Level": "Study", "Query": {}, "Limit": 1}
ORDER = {"Type": "DicomTag", "Key": "PatientID", "Direction": "ASC"}


def picture() -> str:
    """A small image as text."""
    buffer = io.BytesIO()
    Image.new("L", (2, 2)).save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(buffer.getvalue()).decode()


PNG = picture()


class Row(NamedTuple):
    """One argument, and what a request with it looks like."""

    route: str
    send: Callable[[Any], dict[str, Any]]  # the value -> what `requests` and the check are given
    taken: list[Any]
    refused: list[Any]
    since: str = "1.9.1"  # the first of the four servers that honours it
    newer: Mapping[Any, str] = MappingProxyType({})  # values that came later
    misread: tuple[Any, ...] = ()  # the server takes them for something else: only we refuse


def body(fields: dict[str, Any], name: str) -> Callable[[Any], dict[str, Any]]:
    return lambda value: {"json": fields | {name: value}}


def query(name: str) -> Callable[[Any], dict[str, Any]]:
    return lambda value: {"params": [(name, str(value))]}


def text(value: str) -> dict[str, Any]:
    return {"data": value}


TABLE = {
    "level of find": Row("POST /tools/find", body(FIND, "Level"), LEVELS, ["Foo", "", "Study "]),
    "level of count": Row(
        "POST /tools/count-resources", body({"Query": {}}, "Level"), LEVELS, ["Foo", ""], since="1.12.7"
    ),
    "level of query": Row(
        "POST /modalities/{id}/query", body({"Query": {"PatientID": "nobody"}}, "Level"), LEVELS, ["Foo", ""]
    ),
    "level of bulk-content": Row(
        "POST /tools/bulk-content", body({"Resources": []}, "Level"), LEVELS, ["Foo", ""], since="1.10.1"
    ),
    "level of bulk-modify": Row(
        "POST /tools/bulk-modify", body({"Resources": []}, "Level"), LEVELS, ["Foo", ""], since="1.10.1"
    ),
    "level of a UID": Row(
        "GET /tools/generate-uid",
        query("level"),
        ["patient", "study", "series", "instance"],
        ["Patient", "studies", "image", ""],
    ),
    "labels' constraint": Row(
        "POST /tools/find",
        body(FIND | {"Labels": ["a"]}, "LabelsConstraint"),
        ["All", "Any", "None"],
        ["all", "ALL", ""],
        since="1.12.7",
    ),
    "label": Row(
        "PUT /studies/{id}/labels/{label}",
        lambda value: {"label": value},
        ["a", "A1", "a-b_c", "-", "a" * 64],
        ["a.b", "a b", "a:b", "é", "a" * 65],
        since="1.12.7",
    ),
    "response content": Row(
        "POST /tools/find",
        lambda value: {"json": FIND | {"ResponseContent": [value]}},
        [*PARTS, "RequestedTags"],
        ["labels", "ID", ""],
        since="1.12.7",
        newer={"IsProtected": "1.13.0"},
    ),
    "response-content": Row(
        "GET /studies",
        query("response-content"),
        [*PARTS, "Metadata;Labels"],
        ["labels", "Metadata,Labels"],
        since="1.12.7",
        newer={"IsProtected": "1.13.0"},
    ),
    "order": Row(
        "POST /tools/find",
        lambda value: {"json": FIND | {"OrderBy": [value]}},
        [
            ORDER,
            ORDER | {"Type": "dicomtag", "Direction": "desc"},
            ORDER | {"Type": "metadata", "Key": "2000"},
        ],
        [
            ORDER | {"Type": "Foo"},
            ORDER | {"Direction": "up"},
            {"Type": "DicomTag", "Key": "PatientID"},
            "PatientID",
        ],
        since="1.12.7",
        misread=(ORDER | {"Locale": "C"},),
    ),
    "end of changes": Row("GET /changes", query("to"), ["", -1, 5], [], since="1.12.7", misread=("abc",)),
    "type of change": Row(
        "GET /changes",
        query("type"),
        ["NewInstance", "StableStudy;NewStudy", "Deleted", "UpdatedMetadata", "all", "All"],
        ["newinstance", "Foo", "NewStudy,NewSeries", "ALL"],
        since="1.12.7",
    ),
    "limit of find": Row("POST /tools/find", body(FIND, "Limit"), [0, 5], [-1, 1.5, "1"]),
    "tags with long values": Row(
        "GET /instances/{id}/tags",
        query("ignore-length"),
        ["PatientID", "0010-0020", "00100020", "PatientID,StudyDate"],
        [],
    ),
    "query value": Row(
        "POST /modalities/{id}/query",
        lambda value: {"json": {"Level": "Study", "Query": {"PatientID": value}}},
        ["nobody", ""],
        [3, None, True, ["a"], {}],
    ),
    "replacement": Row(
        "POST /instances/{id}/modify",
        lambda value: {"json": {"Replace": {"PatientComments": value}}},
        ["x", "", None],
        [3, True, {}],
    ),
    "replaced sequence": Row(
        "POST /instances/{id}/modify",
        lambda value: {"json": {"Replace": {"ReferencedStudySequence": value}}},
        [[], [{"PatientID": "x"}]],
        [["x"], {}],
    ),
    "quality of an image": Row("GET " + PREVIEW, query("quality"), [1, 100], [0, 101, -1, "1.5", "abc", ""]),
    "width of an image": Row("GET " + RENDERED, query("width"), [0, 10], [-5, "1.5", "abc", ""]),
    "window of an image": Row("GET " + RENDERED, query("window-center"), [-100, 1.5, 3], ["abc"]),
    "frame": Row(
        "GET /instances/{id}/frames/{frame}/preview",
        lambda value: {"frame": value},
        ["0"],
        ["-1", "abc", "1.5"],
    ),
    "syntax of an archive": Row("GET " + ARCHIVE, query("transcode"), UIDS, ["JPEG", "1.2.3", ""]),
    "syntax of a copy": Row(
        "POST /instances/{id}/modify", body({}, "Transcode"), UIDS, ["JPEG", "1.2.3", "", 3]
    ),
    "quality of a copy": Row(
        "POST " + COPY,
        body({"Transcode": JPEG}, "LossyQuality"),
        [1, 50, 100],
        [-1, 1.5, "5", None, True],
        since="1.12.7",
        misread=(0, 101),
    ),
    "version of the standard": Row(
        "POST " + COPY,
        body({}, "DicomVersion"),
        ["2008", "2017c"],
        ["2011", "2017C", "", 2008],
        newer={"2021b": "1.10.1", "2023b": "1.12.7"},
    ),
    "priority": Row(
        "POST /series/{id}/anonymize", body({}, "Priority"), [-5, 0, 3, -(2**31)], [1.5, "3", True, 2**31]
    ),
    "note on an archive": Row(
        "POST " + ARCHIVE,
        body({}, "UserData"),
        ["my note"],
        [],
        since="1.13.0",
        misread=({"a": 1}, [1], 3, True),
    ),
    "manufacturer": Row(
        "PUT " + ONE,
        body(MODALITY, "Manufacturer"),
        ["Generic", "GenericNoWildcardInDates", "GenericNoUniversalWildcard", "Vitrea", "GE", "SyngoVia"],
        ["generic", "StoreScp", ""],
        newer={"SiemensSyngoCT": "1.13.0"},
    ),
    "way to retrieve": Row(
        "PUT " + ONE,
        body(MODALITY, "RetrieveMethod"),
        ["C-MOVE", "C-GET", "SystemDefault"],
        ["c-get", "MOVE", ""],
        since="1.12.7",
    ),
    "port": Row(
        "PUT " + ONE, body(MODALITY, "Port"), [1, 65534, "104"], [0, -1, 65535, "x", " 104", 1.5, True]
    ),
    "time limit": Row("PUT " + ONE, body(MODALITY, "Timeout"), [0, 10, 100000], [-1, 1.5, "3", True]),
    "name of a modality": Row(
        "PUT " + ONE,
        lambda value: {"id": value, "json": MODALITY},
        ["a_b-c", "A1"],
        ["a.b", "a b", "é", "a:b"],
    ),
    "commitment": Row(
        "POST /modalities/{id}/storage-commitment",
        lambda value: {"json": {"DicomInstances": [value]}},
        [["1.2", "1.3"], {"SOPClassUID": "1.2", "SOPInstanceUID": "1.3"}],
        [["1.2"], {"SOPClassUID": "1.2"}, "1.2"],
        misread=({"SOPClassUID": "1.2", "SOPInstanceUID": "1.3", "Name": "x"},),
    ),
    "content of a new file": Row(
        "POST /tools/create-dicom",
        body({"Tags": {}}, "Content"),
        [PNG, [PNG], [{"Content": PNG, "Tags": {"InstanceNumber": "1"}}]],
        ["senseless", "", PNG[5:], 5, [5], ["senseless"], [{"Tags": {}}], [{"Content": PNG, "Tags": 3}]],
        misread=([{"Content": PNG, "Tgas": {}}],),
    ),
    "property of a peer": Row(
        "PUT " + PEER,
        body({"Url": "http://127.0.0.1:1/"}, "PeerName"),
        ["second floor", "", 3, True],
        [None, {}, {"a": "b"}, []],
    ),
    "what to delete": Row(
        "POST /tools/bulk-delete",
        lambda value: {"json": {"Resources": [value]}},
        ["-".join(["12345678"] * 5)],
        [3, {}, {"ID": "nothing"}, ["nothing"]],
        since="1.10.1",
    ),
    "revision": Row(
        "GET /studies/{id}/metadata/{name}",
        lambda value: {"headers": {"If-None-Match": value}},
        ['"0-abc"', "0-abc", '"7-00"'],
        ["*", 'W/"0-abc"', "nonsense", '"abc"', '"0"'],
        since="1.10.1",
    ),
    "range": Row(
        "GET /studies/{id}/attachments/{name}/data",
        lambda value: {"headers": {"Range": value}},
        ["bytes=0-2", "bytes=2-"],
        ["bytes=0-2,4-5", "0-2", "items=0-2", "bytes 0-2/8"],
        since="1.12.7",
        misread=("bytes=-2",),
    ),
    "removed tag": Row(
        "POST /instances/{id}/modify",
        lambda value: {"json": {"Remove": [value]}},
        ["PatientComments", "0010,4000", "0010-4000", "00104000"],
        [],
        newer={"ReferencedStudySequence[0].PatientID": "1.10.1"},
    ),
    "protection": Row(
        "PUT /patients/{id}/protected", text, ["1", "true", "false", "0"], ["True", "yes", "2", "", '"1"']
    ),
    "log level": Row(
        "PUT /tools/log-level-lua", text, ["verbose", "trace", "default"], ["Verbose", "info", ""]
    ),
    "encoding": Row(
        "PUT /tools/default-encoding",
        text,
        ["Utf8", "UTF8", "windows1251", "Latin1"],
        ["utf-8", "GB18030", ""],
    ),
    "metrics": Row("PUT /tools/metrics", text, ["0", "false", "true", "1"], ["True", "on", ""]),
}


@pytest.fixture(scope="module")
def benches(servers):
    """Version → a server with something on it."""
    with Benches(servers) as filled:
        yield filled


MEASURED = [
    (name, version)
    for name, row in TABLE.items()
    for version in VERSIONS
    if VERSIONS.index(version) >= VERSIONS.index(row.since)  # else the whole argument is refused
]


@pytest.mark.parametrize(("name", "version"), MEASURED)
def test_the_check_takes_what_the_server_takes_and_refuses_what_it_refuses(name, version, benches):
    row = TABLE[name]
    bench, api = benches[version], Api.for_version(version)
    method, template = row.route.split(" ")

    def both(value):
        """What the server says, and what we say."""
        given = row.send(value)
        filled = {name: given.pop(name) for name in ("id", "label", "frame") if name in given}
        named = {"id": "kept"} if template in (ONE, PEER) and "id" not in filled else filled
        path = bench.path(template, **named)
        written = "&".join(f"{name}={text}" for name, text in given.get("params", ()))
        # joined here: Debian's 1.10.1 and 1.12.7 don't decode the percent signs that `requests` would write
        answer = bench.ask(method, f"{path}?{written}" if written else path, **(given | {"params": None}))
        if template in (ONE, PEER) and answer.ok:
            bench.ask("DELETE", path)
        return answer.ok, not list(api.check(method, path, **given))

    newer = {value: VERSIONS.index(version) >= VERSIONS.index(first) for value, first in row.newer.items()}
    said = [(value, *both(value)) for value in [*row.taken, *row.refused, *newer, *row.misread]]
    assert said == [
        *((value, True, True) for value in row.taken),
        *((value, False, False) for value in row.refused),
        *((value, known, known) for value, known in newer.items()),
        *((value, True, False) for value in row.misread),
    ]


IDENTIFIERS = {
    "PatientID": ["0010,0020", "0010-0020"],
    "StudyInstanceUID": ["0020,000D", "0020000d"],
    "SeriesInstanceUID": ["0020-000e", "0020000E"],
    "SOPInstanceUID": ["0008,0018", "00080018"],
}
KEEPS_THE_PATIENT = [(version, "anonymize", "Keep", "PatientID") for version in ("1.9.1", "1.10.1")]
"""Refused there even by force: the same patient would be the anonymous one."""


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("action", ["modify", "anonymize"])
def test_an_identifier_is_touched_only_by_force_and_never_removed(action, version, benches):
    bench, api = benches[version], Api.for_version(version)
    routes = [bench.path(f"/{level}/{{id}}/{action}") for level in ("patients", "studies", "series")]
    routes += [f"/tools/bulk-{action}"] if version != "1.9.1" else []
    one = bench.path(f"/instances/{{id}}/{action}")
    fields = [
        ("Replace", lambda tag: {tag: "1.2.3"}),
        ("Keep", lambda tag: [tag]),
        ("Remove", lambda tag: [tag]),
    ]

    def both(path, body):
        """What the server says, and the name that we tell."""
        body |= {"Resources": [bench.ids["instances"]]} if path.startswith("/tools") else {}
        told = [problem.name for problem in api.check("POST", path, json=body) if problem.kind != "hazard"]
        return bench.ask("POST", path, json=body).status_code, told

    for name, spellings in IDENTIFIERS.items():
        for field, named in fields:
            refused = (400, ["Remove" if field == "Remove" else "Force"])
            assert [both(path, {field: named(name)}) for path in routes] == [refused] * len(routes)
            assert [both(one, {field: named(tag)}) for tag in spellings] == [refused] * len(spellings)
            assert both(one, {field: named(name), "Force": False}) == refused
            status, told = both(one, {field: named(name), "Force": True})
            assert bool(told) is (field == "Remove")
            assert (status == 200) is not (told or (version, action, field, name) in KEEPS_THE_PATIENT)


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("wrong", ["PatientNmae", "patientName", "PatientsName"])
def test_a_misspelt_tag_is_refused_wherever_tags_are_named(wrong, version, benches):
    bench, api = benches[version], Api.for_version(version)
    given, study = {wrong: "x"}, {"Level": "Study", "Query": {}}
    requests = [
        ("/tools/find", study | {"Query": given}),
        ("/tools/create-dicom", {"Tags": given}),
        ("/tools/create-dicom", given),
        ("/modalities/self/query", study | {"Query": given}),
        ("/modalities/self/find-study", {"PatientID": "x"} | given),
        ("/modalities/self/move", {"Level": "Study", "Resources": [given]}),
        *(
            (bench.path(f"/instances/{{id}}/{action}"), {field: value})
            for action in ("modify", "anonymize")
            for field, value in [
                ("Replace", given),
                ("Replace", {"ReferencedStudySequence": [given]}),
                ("Keep", [wrong]),
                ("Remove", [wrong]),
            ]
        ),
    ]
    if version in ("1.12.7", "1.13.0"):
        requests.append(("/tools/find", study | {"RequestedTags": [wrong], "Expand": True}))
        requests.append(("/tools/count-resources", study | {"Query": given}))
    for path, body in requests:
        (problem,) = api.check("POST", path, json=body)
        assert (problem.kind, problem.suggestion) == ("unknown", "PatientName")
        assert bench.refuses("POST", path, json=body), (path, body)


PATH = "0008,1110[0].0008,1150"


def test_what_a_path_into_a_sequence_did_before_paths_were_known(benches):
    """1.9.1 took the path for its first tag: it is refused there, and where Orthanc still does so."""
    item = pydicom.Dataset()
    item.ReferencedSOPClassUID, item.ReferencedSOPInstanceUID = "1.2.3", "1.2.4"
    kept = {}
    for version in VERSIONS:
        bench = benches[version]
        path = bench.path("/instances/{id}/modify", bench.fresh(ReferencedStudySequence=[item]))
        answer = bench.post(path, {"Remove": [PATH]})
        kept[version] = "ReferencedStudySequence" in pydicom.dcmread(io.BytesIO(answer.content))
        assert (
            bool(Api.for_version(version).check("POST", path, json={"Remove": [PATH]})) is not kept[version]
        )
    assert kept == {"1.9.1": False, "1.10.1": True, "1.12.7": True, "1.13.0": True}
    split = {"Series": ["a series"], "Remove": [PATH]}
    assert all(Api.for_version(v).check("POST", "/studies/a/split", json=split) for v in VERSIONS)


@pytest.mark.parametrize("version", ["1.12.7", "1.13.0"])
def test_punctuation_in_a_query_arrives_though_not_every_build_decodes_it(version, benches):
    name = "a!$'()*@=,;:b.zip"
    with dynorthanc.connect(benches[version].url) as o:
        answer = o.get_studies_id_archive(benches[version].ids["studies"], filename=name, raw=True)
    assert f'filename="{name}"' in answer.headers["Content-Disposition"]
