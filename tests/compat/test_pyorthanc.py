"""pyorthanc's helpers over our client and over its own, side by side on the same server: the same answers."""

import asyncio
import copy
import importlib
import inspect
import io
import pickle
import re
import zipfile
from datetime import datetime
from functools import partial
from pathlib import Path
from unittest import mock

import pytest

from dynorthanc import BadRequest, NotFound, ValidationError, connect, errors
from dynorthanc.client.method import Method
from fixtures import synthetic_ct
from tests.recording import Recorder

pyorthanc = pytest.importorskip("pyorthanc")
httpx = pytest.importorskip("httpx")
compat = pytest.importorskip("dynorthanc.compat.pyorthanc")
AsyncOrthanc, Orthanc, translate = compat.AsyncOrthanc, compat.Orthanc, compat.translate
pytestmark = pytest.mark.filterwarnings("default")  # pyorthanc's own and httpx's

LEVELS = {
    "Patient": pyorthanc.Patient,
    "Study": pyorthanc.Study,
    "Series": pyorthanc.Series,
    "Instance": pyorthanc.Instance,
}
TIMES = {
    "CreationTime",
    "CompletionTime",
    "Timestamp",
    "EffectiveRuntime",
    "LastUpdate",
    "Progress",
    "IsStable",
}
NEW = re.compile(
    r"\b[0-9a-f]{8}(-[0-9a-f]{8}){4}\b|\b1\.2\.276\.0\.7230010\.[0-9.]+|Anonymized[0-9]*|[0-9a-f-]{36}"
)


def test_the_module_has_all_that_pyorthanc_has():
    own = {"Orthanc", "AsyncOrthanc", "find", "get_internal_client", "util"}
    for name in {*pyorthanc.__all__, "jobs", "retrieve"} - own:
        assert getattr(compat, name) is getattr(pyorthanc, name)
    assert own <= set(compat.__all__)
    assert importlib.import_module("dynorthanc.compat.pyorthanc.client").Orthanc is Orthanc
    other = importlib.import_module("dynorthanc.compat.pyorthanc.util")
    assert type(other.async_to_sync(AsyncOrthanc("http://localhost", "a", "b"))) is Orthanc
    assert type(compat.util.sync_to_async(Orthanc("http://localhost"))) is AsyncOrthanc
    assert other.get_pydicom is pyorthanc.util.get_pydicom
    with pytest.raises(compat.errors.NotInInternalEnvironmentError):
        compat.get_internal_client()
    with pytest.raises(AttributeError, match="nothing"):
        _ = compat.nothing


def test_what_the_server_refuses_is_said_by_the_server(servers):
    """And what it takes for something else is refused here, as is a write."""
    with Orthanc(servers["1.13.0"].url) as client:
        for call in (
            partial(client.post_tools_find, {"Level": "Nothing", "Query": {}}),
            partial(client.get_changes, {"type": "Nothing"}),
        ):
            with pytest.raises(BadRequest) as caught:
                call()
            assert caught.value.status == 400
        with pytest.raises(ValidationError, match="to"):
            client.get_changes({"to": "abc"})
        with pytest.raises(ValidationError, match="Host"):
            client.put_modalities_id("x", {"AET": "X", "Port": 1})


@pytest.fixture(params=["1.12.7", "1.13.0"], ids=lambda version: f"orthanc-{version}")
def server(request, servers):
    return servers[request.param]


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    for patient in range(2):
        for number, dataset in enumerate(
            synthetic_ct.make_series(patient_id=f"P{patient}", slices=2, rows=16)
        ):
            (folder / f"{patient}-{number}.dcm").write_bytes(synthetic_ct.to_bytes(dataset))
    return folder


@pytest.fixture
def both(server, files):
    """A function that is run with each client in turn, on a server in the same state; the two outcomes."""

    def once(make, function, fill):
        with make(server.url) as client:
            for patient in client.get_patients():
                client.delete_patients_id(patient)
            pyorthanc.delete_queries(client)
            known = set(pyorthanc.upload(client, files)) if fill else set()
            try:
                outcome = function(client)
            except Exception as error:  # noqa: BLE001 - what is raised is compared too
                outcome = error
        return outcome, {one.id_ for one in known}

    def run(function, fill=True):
        outcomes = []
        for make in (partial(pyorthanc.Orthanc, timeout=60), Orthanc):  # a busy machine takes longer than 5 s
            outcome, known = once(make, function, fill)
            if is_cut(outcome):  # a connection that the server closed in a pause: no write is sent again
                outcome, known = once(make, function, fill)
            outcomes.append(told(outcome, known))
        return outcomes

    pyorthanc.Instance.__hash__ = lambda self: hash(self.id_)
    yield run
    del pyorthanc.Instance.__hash__


def is_cut(value):
    """Whether a connection was lost somewhere in an outcome."""
    return isinstance(value, httpx.TransportError) or (isinstance(value, list) and any(map(is_cut, value)))


def told(value, known=frozenset()):
    """A value made comparable: what each run makes anew is left out."""
    if isinstance(value, (pyorthanc.Patient, pyorthanc.Study, pyorthanc.Series, pyorthanc.Instance)):
        return type(value).__name__, told(value.id_, known)
    if isinstance(value, pyorthanc.Job):
        return "Job"
    if isinstance(value, Exception):
        ours = isinstance(value, errors.OrthancError)
        http = isinstance(value, httpx.HTTPError)
        return "HTTPError" if http else (type(value).__name__, "" if ours else str(value))
    if isinstance(value, dict):
        return {key: told(item, known) for key, item in value.items() if key not in TIMES}
    if isinstance(value, (list, tuple)):
        return [told(item, known) for item in value]
    if isinstance(value, str):
        return NEW.sub(lambda found: found[0] if found[0] in known else "<new>", value)
    if isinstance(value, bytes) and value[:2] == b"PK":
        return sorted((info.filename, info.CRC) for info in zipfile.ZipFile(io.BytesIO(value)).infolist())
    if isinstance(value, pyorthanc.util.pydicom.Dataset):
        return str(value)
    return value


def same(pair):
    theirs, ours = pair
    assert ours == theirs
    return ours


def resources(client):
    """One resource of each level, the same ones in each run, whatever was made in between."""

    def first(found):
        return min(found, key=lambda one: (one.uid.startswith("1.2.276"), one.uid))  # what Orthanc made: last

    patient = next(p for p in pyorthanc.find_patients(client, {"PatientID": "P0"}))
    study = first(patient.studies)
    series = first(study.series)
    return {"Patient": patient, "Study": study, "Series": series, "Instance": first(series.instances)}


def attempt(function, *args, **kwargs):
    try:
        return function(*args, **kwargs)
    except Exception as error:  # noqa: BLE001 - compared
        return error


def properties(cls):
    return [n for n, m in inspect.getmembers(cls) if isinstance(m, property) and not n.startswith("_")]


@pytest.mark.parametrize("level", LEVELS)
def test_every_property_of_a_resource(both, level):
    def look(client):
        one = resources(client)[level]
        return {name: attempt(getattr, one, name) for name in properties(type(one)) if name != "last_update"}

    values = same(both(look))
    assert values["identifier"]
    assert values["main_dicom_tags"]


READ = {
    "get_main_information": [{}],
    "get_patient_module": [{}, {"simplify": True}, {"short": True}],
    "get_shared_tags": [{}, {"simplify": True}, {"short": True}],
    "get_zip": [{}],
    "is_protected": [{}],
    "get_content_by_tag": [
        {"tag": "PatientID"},
        {"tag": "0010-0010"},
        {"tag": "ReferencedImageSequence/0/NoTag"},
    ],
    "get_dicom_file_content": [{}],
    "get_pydicom": [{}],
}
CHANGE = {
    "set_to_protected": [{}],
    "set_to_unprotected": [{}],
    "add_label": [{"label": "seen"}, {"label": "not a label"}],
    "remove_label": [{"label": "seen"}],
    "remove_empty_studies": [{}],
    "remove_empty_series": [{}],
    "remove_empty_instances": [{}],
    "anonymize": [
        {},
        {"replace": {"PatientName": "New"}},
        {"keep": ["PatientName"]},
        {"remove": ["PatientSex"]},
    ],
    "modify": [
        {"replace": {"SeriesDescription": "New"}},
        {"remove": ["PatientSex"]},
        {"remove": ["PatientID"]},
    ],
    "anonymize_as_job": [{"replace": {"PatientName": "New"}}],
    "modify_as_job": [{"remove": ["PatientSex"]}, {"remove": ["PatientID"]}],
}


def methods(cls):
    return {n for n, m in inspect.getmembers(cls, callable) if not n.startswith("_")}


def test_no_method_of_the_resources_is_left_out():
    for cls in LEVELS.values():
        assert methods(cls) - {"download"} <= set(READ) | set(CHANGE)


@pytest.mark.parametrize("level", LEVELS)
def test_every_method_that_reads(both, level):
    def look(client):
        one = resources(client)[level]
        return [
            attempt(getattr(one, name), **arguments)
            for name, calls in READ.items()
            for arguments in calls
            if hasattr(type(one), name)
        ]

    assert same(both(look))


@pytest.mark.parametrize(
    ("level", "name", "arguments"),
    [
        (level, name, arguments)
        for level in LEVELS
        for name, calls in CHANGE.items()
        for arguments in calls
        if hasattr(LEVELS[level], name)
    ],
)
def test_every_method_that_changes(both, level, name, arguments):
    def change(client):
        one = resources(client)[level]
        made = attempt(getattr(one, name), **arguments)
        if isinstance(made, pyorthanc.Job):
            made.wait_until_completion(0.05)
        outcome = [one.labels, attempt(one.get_main_information), client.get_statistics()["CountPatients"]]
        if isinstance(made, pyorthanc.Job):
            outcome += [made.state, made.type, made.error, made.error_details, made.priority, made.progress]
            outcome += [isinstance(when, datetime) for when in (made.creation_time, made.timestamp)]
            outcome += [sorted(made.content), made.completion_time is not None, made.effective_runtime >= 0]
        elif isinstance(made, LEVELS[level]):
            outcome += [made.main_dicom_tags.get("PatientName"), made]
        elif isinstance(made, bytes):  # a file that this very call made
            outcome.append(pyorthanc.util.pydicom.dcmread(io.BytesIO(made)).get("PatientSex"))
        else:
            outcome.append(made)
        return outcome

    assert same(both(change))


@pytest.mark.parametrize("level", LEVELS)
def test_downloads(both, level, tmp_path):
    def download(client):
        one = resources(client)[level]
        buffer, path = io.BytesIO(), tmp_path / "file"
        one.download(buffer)
        one.download(str(path), with_progres=True)
        assert told(path.read_bytes()) == told(buffer.getvalue())
        return buffer.getvalue()

    assert same(both(download))


@pytest.mark.parametrize("level", LEVELS)
def test_queries(both, level):
    find = {
        "Patient": pyorthanc.find_patients,
        "Study": pyorthanc.find_studies,
        "Series": pyorthanc.find_series,
        "Instance": pyorthanc.find_instances,
    }[level]

    def search(client):
        resources(client)[level].add_label("a")
        ids = lambda found: sorted(one.id_ for one in found)  # noqa: E731
        return [
            ids(find(client)),
            ids(find(client, {"PatientID": "P0"})),
            ids(find(client, {"PatientID": "nobody"})),
            ids(find(client, labels="a")),
            ids(find(client, labels=["a", "b"])),
            ids(find(client, labels=["a", "b"], labels_constraint="Any")),
            ids(find(client, labels=["a"], labels_constraint="None")),
            ids(find(client, limit=1)),
            len(find(client, limit=1, retrieve_all_resources=False)),
            len(find(client, since=1, retrieve_all_resources=False)),
            ids(pyorthanc.query_orthanc(client, level, {}, lock_children=True)),
            attempt(pyorthanc.query_orthanc, client, "Nothing"),
            attempt(find, client, labels_constraint="Some"),
            attempt(find, client, {"NoSuchTag": "x"}),
        ]

    assert same(both(search))[0]


def test_filters(both):
    def tree(client):
        found = pyorthanc.find(
            client,
            patient_filter=lambda p: p.patient_id == "P0",
            study_filter=lambda s: s.date is not None,
            series_filter=lambda s: s.modality == "CT",
            instance_filter=lambda i: i.instance_number == 1,
        )
        nothing = pyorthanc.find(client, series_filter=lambda s: s.modality == "MR")
        return [[p, p.studies, p.studies[0].series, p.studies[0].series[0].instances] for p in found], nothing

    assert len(same(both(tree))[0]) == 1


def test_uploads(both, files, tmp_path):
    one = min(files.iterdir())
    packed = tmp_path / "files.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        for file in files.iterdir():
            archive.write(file, file.name)
    rubbish = tmp_path / "rubbish.dcm"
    rubbish.write_bytes(b"rubbish")

    def send(client):
        order = lambda found: sorted(one.id_ for one in found)  # noqa: E731
        return [
            pyorthanc.upload(client, str(one)),
            pyorthanc.upload(client, one, check_before_upload=True),
            pyorthanc.upload(client, pyorthanc.util.pydicom.dcmread(one)),
            order(pyorthanc.upload(client, files)),
            order(pyorthanc.upload(client, files, recursive=True, check_before_upload=True)),
            order(pyorthanc.upload(client, packed)),
            attempt(pyorthanc.upload, client, rubbish),
            client.get_statistics()["CountInstances"],
        ]

    assert same(both(send, fill=False))[-1] == 4


def test_retrieving(both, tmp_path):
    def write(client):
        folder = tmp_path / type(client).__module__
        folder.mkdir()
        found = resources(client)
        pyorthanc.retrieve_and_write_patients(pyorthanc.find_patients(client), folder / "patients")
        pyorthanc.retrieve_and_write_patient(found["Patient"], folder / "patient")
        pyorthanc.retrieve_and_write_study(found["Study"], folder / "study")
        pyorthanc.retrieve_and_write_series(found["Series"], folder / "series")
        pyorthanc.retrieve_and_write_instance(found["Instance"], folder)
        return sorted((str(file.relative_to(folder)), file.read_bytes()) for file in folder.rglob("*.dcm"))

    assert len(same(both(write))) == 4 + 2 + 2 + 2 + 1


async def patients_async(client):
    async with pyorthanc.util.sync_to_async(client) as other:
        assert isinstance(other, pyorthanc.AsyncOrthanc)
        return await other.get_patients()


def test_utilities(both):
    def use(client):
        instance = resources(client)["Instance"]
        dataset = pyorthanc.util.get_pydicom(client, instance.id_)
        client.return_raw_response = True
        quiet = pyorthanc.util.ensure_non_raw_response(client)
        raw = client.get_system()
        assert isinstance(raw, httpx.Response)
        patients = asyncio.run(patients_async(client))
        return [
            dataset,
            pyorthanc.util.to_orthanc_instance_id_from_ds(dataset) == instance.id_,
            (client.return_raw_response, quiet.return_raw_response),
            len(quiet.get_patients()),
            raw.status_code,
            raw.json()["ApiVersion"],
            len(patients),
        ]

    assert same(both(use))


@pytest.fixture
def modality(servers, server):
    """Another server, known to the first by the name ``other`` and knowing it."""
    other = servers["1.13.0" if server.version == "1.12.7" else "1.12.7"]
    with Orthanc(server.url) as here, Orthanc(other.url) as there:
        here.put_modalities_id("other", {"AET": other.aet, "Host": "127.0.0.1", "Port": other.dicom_port})
        there.put_modalities_id("self", {"AET": server.aet, "Host": "127.0.0.1", "Port": server.dicom_port})
        for patient in there.get_patients():
            there.delete_patients_id(patient)
        yield server.aet
        here.delete_modalities_id("other")
        there.delete_modalities_id("self")


def test_a_modality(both, modality):
    def talk(client):
        other, nobody = pyorthanc.Modality(client, "other"), pyorthanc.RemoteModality(client, "not there")
        found = resources(client)
        stored = other.store(found["Instance"].id_)
        wanted = {"StudyInstanceUID": found["Study"].uid}
        answers = other.find({"Level": "Study", "Query": {"PatientID": "P*", "StudyInstanceUID": ""}})
        query = other.query({"Level": "Study", "Query": wanted})["ID"]
        moved = other.move(query, {"TargetAet": modality})
        outcomes = [
            other.echo(),
            nobody.echo(),
            stored,
            answers,
            moved,
            other.get_query_answers(query),
            other.get_query_answers(query, simplify=False, short=True),
            attempt(other.get_query_answers, query, short=True),
            attempt(other.find, {"Level": "Study", "Query": {"NoSuchTag": "x"}}),
            attempt(nobody.find, {"Level": "Study", "Query": {}}),
            attempt(other.get, "Nothing", {}),
            len(client.get_queries()) > 0,
        ]
        pyorthanc.delete_queries(client)
        return [*outcomes, client.get_queries()]

    theirs, ours = both(talk)
    for outcome in (theirs, ours):
        outcome[2].pop("ParentResources", None)
    assert ours == theirs
    assert ours[0] is True
    assert ours[1] is False


def test_routes_take_their_arguments_in_pyorthanc_s_order_and_answer_alike(both):
    def call(client):
        found = resources(client)
        instance, study = found["Instance"].id_, found["Study"].id_
        return [
            client.get_patients(),
            client.get_studies({"limit": 1, "since": 0}),
            client.get_studies_id(id_=study, params={"short": True})["MainDicomTags"],
            client.get_instances_id_frames_frame_raw(0, instance),  # the frame first
            client.get_instances_id_frames_frame_raw(id_=instance, frame="0"),
            client.get_studies_id_instances_tags(study, {"simplify": True}),
            client.put_studies_id_labels_label(study, "a"),
            client.get_studies_id_labels(study),
            client.get_studies_id_labels_label(study, "a"),
            client.delete_studies_id_labels_label(study, "a"),
            client.put_studies_id_metadata_name(study, "1024", "value"),
            client.get_studies_id_metadata_name(study, "1024"),
            attempt(client.get_studies_id_metadata_name, study, "1025"),
            client.post_tools_lookup("P0"),
            client.post_tools_lookup(data="P0"),
            client.post_tools_find(json={"Level": "Patient", "Query": {"PatientID": "*"}}),
            client.post_tools_count_resources({"Level": "Patient", "Query": {}}),
            client.get_changes(params={"type": "NewStudy", "limit": 2})["Changes"][0]["ChangeType"],
            client.post_patients_id_archive(found["Patient"].id_),
            client.get_tools_dicom_conformance()[:20],
            attempt(client.get_patients_id, "nothing"),
            attempt(client.post_instances, b"rubbish"),
            client.get(f"{client.url}/patients").json(),
            client.get(f"{client.url}/nothing").status_code,
            client._get(f"{client.url}/patients", params={"since": 0, "limit": 1}),
            attempt(client._put, f"{client.url}/patients/nothing/protected", json=1),
        ]

    assert same(both(call))


def routes():
    return [name for name in vars(pyorthanc.Orthanc) if re.match("(get|post|put|delete)_", name)]


def test_every_method_of_pyorthanc_reaches_a_described_route(servers, monkeypatch):
    """Also the two whose address pyorthanc has misspelt."""
    asked = []

    def answer(sender, request):
        asked.append((request.method, sender._route(str(request.url))))
        return httpx.Response(200, json={})

    monkeypatch.setattr(compat._Sender, "handle_request", answer)
    assert len(routes()) == 299
    with Orthanc(servers["1.13.0"].url) as client:
        for name in routes():
            wanted = inspect.signature(getattr(client, name)).parameters.values()
            getattr(client, name)(*["1" for p in wanted if p.default is inspect.Parameter.empty])
            method, route = asked[-1]
            operation, _ = client.client.api.match(method, route)
            assert operation.name == compat_name(name)


def compat_name(name):
    return "post_tools_invalidate_tags" if name == "post_tools_invalid_ate_tags" else name


def arguments(name):
    """Something for each argument of a method of pyorthanc's."""
    values = {
        "params": {"nothing": "x"},
        "headers": {"X-Mine": "y"},
        "json": {"Nothing": [1, None]},
        "data": "some text",
        "content": b"some bytes",
        "name": "1024",
    }
    parameters = list(inspect.signature(getattr(pyorthanc.Orthanc, name)).parameters)[1:]
    given = {parameter: values.get(parameter, "1") for parameter in parameters}
    if "json" in given and "data" in given:
        return [{n: v for n, v in given.items() if n != left_out} for left_out in ("json", "data")]
    return [given]


@pytest.mark.server
def test_the_same_arguments_are_the_same_request():
    """Of every method, by name and in order, with nothing checked; only a content type may be added."""
    usual = {"host", "user-agent", "accept", "accept-encoding", "connection"}

    def sent(client, route, /, *args, **kwargs):
        getattr(client, route)(*args, **kwargs)
        method, target, headers, body = recorder.got[-1]
        if "content-type" not in headers or "json" not in kwargs:
            headers.pop("content-type", None)
        target = target.replace("/generate-uid_", "/generate-uid").replace("invalid_ate", "invalidate")
        return method, target, {n: v for n, v in headers.items() if n not in usual}, body

    described = {"spec": "bundled", "version": "1.13.0", "validate": "off"}
    with (
        Recorder(lambda got: (200, {"Content-Type": "application/json"}, b"{}")) as recorder,
        pyorthanc.Orthanc(recorder.url) as theirs,
        Orthanc(recorder.url, **described) as ours,
    ):
        for name in routes():
            if name == "put_tools_accepted_transfer_syntaxes":
                continue  # a text is 400 on every server: here it goes as the list that it means
            for given in arguments(name):
                assert sent(ours, name, **given) == sent(theirs, name, **given), name
            if len(arguments(name)) == 1:
                assert sent(ours, name, *given.values()) == sent(theirs, name, *given.values()), name


def test_what_isnt_whole_is_an_error_of_both_kinds_also_in_a_stream():
    study = "-".join(["00000000"] * 5)

    def answer(got):
        if got.target == "/system":
            return 200, {}, b'{"Version": "1.12.7"}'
        if got.target.endswith("/archive"):
            return 200, {"Content-Type": "application/zip"}, iter([b"PK\x03\x04" + bytes(500)])
        return (
            (200, {"Content-Type": "application/json"}, b"{") if got.target == "/studies" else (404, {}, b"")
        )

    async def awaited(url):
        async with AsyncOrthanc(url, retries=0) as client:
            await client.get_studies_id_archive(study)

    with Recorder(answer) as recorder:
        client = Orthanc(recorder.url, retries=0)
        for kind in (errors.IncompleteAnswer, httpx.RemoteProtocolError):
            with pytest.raises(kind, match="JSON but isn't"):
                client.get_studies()
            with pytest.raises(kind, match="the end of the ZIP is missing"):
                client.get_studies_id_archive(study)
            with (
                client.stream("GET", f"/studies/{study}/archive") as response,
                pytest.raises(kind, match="the end of the ZIP is missing"),
            ):
                list(response.iter_bytes())
            with pytest.raises(kind, match="the end of the ZIP is missing"):
                asyncio.run(awaited(recorder.url))


def test_errors_are_of_both_kinds_and_survive_pickling(servers):
    with Orthanc(servers["1.12.7"].url) as client:
        with pytest.raises(httpx.HTTPError) as caught:
            client.get_studies_id("nothing")
        assert isinstance(caught.value, NotFound)
        assert caught.value.status == 404
        again = pickle.loads(pickle.dumps(caught.value))
        assert isinstance(again, httpx.HTTPError)
        assert isinstance(again, NotFound)
        assert str(again) == str(caught.value)
        with pytest.raises(httpx.HTTPError) as caught:
            client.post_tools_find({"Level": "Study", "Query": {}, "Lables": ["x"]})
        assert isinstance(caught.value, ValidationError)
    with pytest.raises(httpx.ConnectError):
        Orthanc("http://127.0.0.1:1").get_studies()
    assert isinstance(translate(errors.Timeout("x")), httpx.ReadTimeout)


@pytest.mark.parametrize("no", [False, "false", 0])
def test_who_asks_for_no_records_gets_ids_on_every_version(servers, no):
    (dataset,) = synthetic_ct.make_series(patient_id="IDS", slices=1, rows=16)
    for server in servers.values():
        with Orthanc(server.url) as client:
            client.post_instances(synthetic_ct.to_bytes(dataset))
    with pyorthanc.Orthanc(servers["1.10.1"].url) as theirs:
        assert type(theirs.get_studies(params={"expand": no})[0]) is dict  # the word alone is a yes there
    for server in servers.values():
        with Orthanc(server.url) as client:
            ids = client.get_studies()
            assert client.get_studies(params={"expand": no}) == ids
            assert [record["ID"] for record in client.get_studies(params={"expand": True})] == ids
    with Orthanc(servers["1.10.1"].url) as client, pytest.raises(ValidationError, match="expand"):
        client.get_studies_id_instances(client.get_studies()[0], params={"expand": no})


def test_what_an_older_server_would_ignore_is_refused(servers):
    """pyorthanc's own client gets all patients of this server, whatever label is asked for."""
    with Orthanc(servers["1.10.1"].url) as client, pytest.raises(ValidationError, match=r"Labels.*1\.12\.0"):
        pyorthanc.find_patients(client, labels=["x"])


def test_what_would_be_sent_in_part_is_refused(servers, files):
    with Orthanc(servers["1.13.0"].url) as client:
        client.client.put_peers_id("self", Url=servers["1.13.0"].url)
        study = client.post_instances((files / "0-0.dcm").read_bytes())["ParentStudy"]
        missing = "-".join(["00000000"] * 5)
        with pytest.raises(ValidationError, match="1 of 2 aren't there"):
            client.post_peers_id_store("self", json={"Resources": [study, missing]})
        with pytest.raises(ValidationError, match="can't convert the images"):
            jpeg = {"Resources": [study], "Transcode": "1.2.840.10008.1.2.4.102"}
            client.post_peers_id_store("self", json=jpeg)
        with pytest.raises(errors.IncompleteAnswer, match=r"0 of [12] images"):
            client.get_studies_id_archive(study, {"transcode": "1.2.840.10008.1.2.4.102"})


def test_credentials_and_headers(new_server):
    server = new_server("1.12.7", config={"AuthenticationEnabled": True, "RegisteredUsers": {"a": "b"}})
    with pytest.raises(httpx.HTTPError):
        Orthanc(server.url).get_system()
    with Orthanc(server.url) as client:
        client.setup_credentials("a", "b")
        assert client.get_system()
    for given in (
        {"auth": ("a", "b")},
        {"auth": httpx.BasicAuth("a", "b")},
        {"username": "a", "password": "b"},
    ):
        with Orthanc(server.url, **given, timeout=httpx.Timeout(30)) as client:
            assert client.get_patients() == []
            assert asyncio.run(patients_async(client)) == []
    with Orthanc(server.url) as client:
        client.headers["Authorization"] = "Basic YTpi"
        assert client.version == "1.12.7"


def test_each_client_passes_for_the_other(servers, monkeypatch):
    url = servers["1.12.7"].url
    with Orthanc(url) as ours, pyorthanc.Orthanc(url, timeout=60) as theirs:
        assert isinstance(ours, pyorthanc.Orthanc)
        assert isinstance(theirs, Orthanc)
        assert not isinstance(ours, pyorthanc.AsyncOrthanc)
        assert not isinstance(url, Orthanc)
        assert pickle.loads(pickle.dumps(ours)).get_patients() == theirs.get_patients()
        connected = ours.client
        assert copy.copy(ours).client is connected
    monkeypatch.setattr(pyorthanc, "Orthanc", Orthanc)  # as a script would have it that patches pyorthanc
    monkeypatch.setattr(pyorthanc.client, "Orthanc", Orthanc)
    monkeypatch.setattr(pyorthanc.util, "Orthanc", Orthanc)

    async def both_ways():
        async with pyorthanc.AsyncOrthanc(url, "a", "b") as other:
            copied = pyorthanc.util.async_to_sync(other)
            assert type(copied) is Orthanc
            assert copied.auth is other.auth
            return copied.get_patients()

    assert isinstance(asyncio.run(both_ways()), list)


@pytest.mark.parametrize("replaced", ["nowhere", "pyorthanc", "pyorthanc.client"])
def test_methods_can_be_replaced_as_tests_replace_them(servers, files, monkeypatch, replaced):
    """By the name of pyorthanc's class, whether ours has been put into its place or not."""
    if replaced != "nowhere":
        monkeypatch.setattr(f"{replaced}.Orthanc", Orthanc)
    file = min(files.iterdir())
    with (
        Orthanc(servers["1.12.7"].url) as client,
        mock.patch("pyorthanc.client.Orthanc.get_instances_id_metadata") as known,
        mock.patch("pyorthanc.client.Orthanc.post_instances", return_value={"ID": "x"}) as post,
    ):
        known.side_effect = httpx.HTTPError("no")
        assert [one.id_ for one in pyorthanc.upload(client, file, check_before_upload=True)] == ["x"]
        known.side_effect = None
        assert len(pyorthanc.upload(client, file, check_before_upload=True)) == 1
        assert (known.call_count, post.call_count) == (2, 1)
        assert isinstance(pyorthanc.util.async_to_sync(pyorthanc.AsyncOrthanc(client.url)), Orthanc)


def test_all_that_httpx_s_client_has_is_there(both):
    def use(client):
        seen = []
        client.event_hooks = {"request": [lambda r: seen.append(r.method)], "response": [seen.append]}
        built = client.build_request("GET", f"{client.url}/patients", params={"limit": 1, "since": 0})
        answers = [
            client.send(built),
            client.request("GET", f"{client.url}/patients", headers={"Accept": "application/json"}),
            client.get(f"{client.url}/nothing"),
            client.head(f"{client.url}/nothing"),
            client.options(f"{client.url}/nothing"),
            client.patch(f"{client.url}/nothing", json={}),
            client.get(httpx.URL(f"{client.url}/patients")),
            client.get(f"{client.url}/patients", auth=("a", "b")),
            client.post(f"{client.url}/tools/lookup", content="P0"),
            client.put(f"{client.url}/patients/nothing/protected", content=b"1", timeout=30),
            client.delete(f"{client.url}/patients/nothing"),
            client._post(f"{client.url}/tools/lookup", "P0"),
        ]
        facts = [(a.status_code, a.reason_phrase, a.is_success, len(a.content) > 0) for a in answers[:-1]]
        kinds = [a.headers.get("content-type") for a in answers[:-1]]
        raised = [attempt(a.raise_for_status) for a in answers[2:3]]
        client.headers["X-Mine"], client.cookies["a"] = "x", "b"
        client.params = {"since": 0, "limit": 1}
        few = client.get_patients()
        client.params = {}
        sent = [built.headers["host"] == client.get(f"{client.url}/system").request.url.netloc.decode()]
        client.close()
        closed = attempt(client.get_patients)
        return [facts, kinds, raised, few, answers[-1], seen[::2], sent, client.is_closed, closed]

    assert len(same(both(use))[3]) == 1


def test_headers_and_credentials_are_those_of_each_request():
    described = {"spec": "bundled", "version": "1.13.0"}

    def send(client):
        client.get(f"{recorder.url}/patients", headers={"X-Once": "1"}, auth=("a", "b"))
        client.post(f"{recorder.url}/tools/lookup", content="x", headers={"X-Once": "2"})
        client.headers["X-All"] = "3"
        client.get_patients()
        client.setup_credentials("c", "d")
        client.get_patients()
        del client.headers["X-All"]
        client._auth = None
        client.get_patients()
        return [[got.headers.get(n) for n in ("x-once", "x-all", "authorization")] for got in recorder.got]

    with Recorder(lambda got: (200, {"Content-Type": "application/json"}, b"[]")) as recorder:
        with pyorthanc.Orthanc(recorder.url) as client:
            theirs = send(client)
        recorder.got.clear()
        with Orthanc(recorder.url, **described) as client:
            assert send(client) == theirs
            assert client.client.version == "1.13.0"
    assert [credentials for _, _, credentials in theirs] == ["Basic YTpi", None, None, "Basic Yzpk", None]


def test_bodies_of_all_kinds(both, files):
    file = min(files.iterdir())

    def send(client):
        url = f"{client.url}/instances"
        with file.open("rb") as opened, file.open("rb") as other:
            form = client.post(url, files={"file": other})
            return [
                (form.status_code, len(client.get_instances())),
                client.post_instances(opened)["ID"],
                client.post_instances(iter([file.read_bytes()]))["ID"],
            ]

    assert same(both(send, fill=False))[0] == [200, 1]


def test_no_connection_is_no_answer(servers):
    """Orthanc itself refuses a part of these: sent as it is by the one, left to it by the other."""
    with Orthanc(servers["1.12.7"].url) as client:
        for path in ("/studies/../patients/x", "/studies/%2e%2e/patients/x", "/patients/x#y"):
            with pytest.raises(ValidationError):
                client.delete(client.url + path)
        with pytest.raises(ValidationError):
            client.delete_studies_id_labels_label("x", "a#b")
        with pytest.raises(errors.InvalidAddress):
            client.get(client.url + "0/patients")
        with pytest.raises(httpx.HTTPError):
            client.get("http://127.0.0.1:1/patients")
        assert client.get("/patients").json() == client.get_patients()


def test_where_connections_go_is_ours(servers, monkeypatch):
    url = servers["1.12.7"].url
    with pytest.raises(TypeError, match="http2, transport"):
        Orthanc(url, http2=True, transport=None)
    with pytest.raises(TypeError, match="nonsense"):
        Orthanc(url, nonsense=1)
    with Orthanc(url, limits=httpx.Limits(max_connections=2), verify=True, follow_redirects=True) as client:
        assert client.get_system()
        assert client.client.transport.pool_size == 2
    known = {"spec": "bundled", "version": "1.12.7"}
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")  # not this one
    with Recorder() as proxy, Orthanc("http://nowhere.invalid:1", proxy=proxy.url, **known) as client:
        client.get_patients()
        assert proxy.got[0].target == "http://nowhere.invalid:1/patients"


def test_arguments_of_connect_are_taken(servers):
    with Orthanc(servers["1.12.7"].url, validate="off", pool_size=3, verify=False) as client:
        assert client.client.validate == "off"
        client.post_tools_find({"Level": "Study", "Query": {}, "Lables": ["x"]})
        again = pickle.loads(pickle.dumps(client))
        assert again.client.transport.pool_size == 3


def test_time_to_wait(servers):
    limits = []
    real = compat.Client._send

    def send(self, prepared, timeout, stream):
        limits.append(timeout)
        return real(self, prepared, timeout, stream)

    with mock.patch.object(compat.Client, "_send", send), Orthanc(servers["1.12.7"].url) as client:
        client.get_patients()
        client.get(f"{client.url}/patients", timeout=None)
        client.timeout = 7
        client.get_patients()
    assert limits == [None, (None, None), (7, 7)]


async def everything_async(make, url, files, known):
    """What pyorthanc has for `await`, on one of the two clients."""
    async with make(url) as client:
        await pyorthanc.async_upload(client, min(files.iterdir()))
        found = await asyncio.gather(*[client.get_studies_id(known) for _ in range(5)])
        async with client.stream("GET", f"{url}/studies/{known}/archive") as answer:
            pieces = b"".join([piece async for piece in answer.aiter_bytes()])
        await client.post_modalities_id_query("self", {"Level": "Study", "Query": {}})
        await pyorthanc.async_delete_queries(client)
        outcomes = [
            [one["MainDicomTags"] for one in found],
            told(pieces),
            await client.get_queries(),
            (await client.get(f"{url}/nothing")).status_code,
            await client.put_studies_id_labels_label(known, "a"),
        ]
        for call in (client.get_patients_id("nothing"), client.get_studies_id_labels_label(known, "b")):
            try:
                await call
            except httpx.HTTPError:
                outcomes.append("refused")
        client.return_raw_response = True
        return [*outcomes, (await client.get_studies_id(known)).status_code]


def test_the_asynchronous_client(servers, files):
    server = servers["1.12.7"]
    with Orthanc(server.url) as sync:
        sync.put_modalities_id("self", {"AET": server.aet, "Host": "127.0.0.1", "Port": server.dicom_port})
        study = pyorthanc.upload(sync, min(files.iterdir()))[0].parent_study
        known = study.id_
        theirs, ours = (
            asyncio.run(everything_async(make, server.url, files, known))
            for make in (partial(pyorthanc.AsyncOrthanc, timeout=60), AsyncOrthanc)
        )
        assert ours == theirs
        assert ours[-3:] == ["refused", "refused", 200]
        found = pyorthanc.find(AsyncOrthanc(server.url), study_filter=lambda s: s.id_ == known)
        assert [p.id_ for p in found] == [study.parent_patient.id_]  # whatever else the server holds
        sync.delete_modalities_id("self")
    assert isinstance(pyorthanc.AsyncOrthanc(server.url), AsyncOrthanc)

    async def misspelt():
        async with AsyncOrthanc(server.url) as client:
            await client.post_tools_find({"Level": "Study", "Query": {}, "Lables": ["x"]})

    with pytest.raises(httpx.HTTPError) as caught:
        asyncio.run(misspelt())
    assert isinstance(caught.value, ValidationError)


def test_the_names_of_the_r_package_work(servers):
    names = Path(__file__).parents[1].joinpath("names_r.txt").read_text().split()
    assert len(names) == 293
    with connect(servers["1.13.0"].url) as o:
        for name in names:
            assert isinstance(getattr(o, name), Method)
        assert "plugin" in getattr(o, "get_plugins_explorer.js")()
    assert sum("." in name for name in names) == 2


def test_dates_are_kept(both):
    def look(client):
        return [isinstance(one.last_update, datetime) for one in list(resources(client).values())[:3]]

    assert same(both(look)) == [True, True, True]
