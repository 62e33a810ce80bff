"""orthanc-api-client over our client and over its own, on the same server: the same answers."""

import datetime
import importlib
import pickle

import pytest

from dynorthanc import NotFound, ValidationError, errors
from fixtures import synthetic_ct

theirs = pytest.importorskip("orthanc_api_client")
ours = importlib.import_module("dynorthanc.compat.orthanc_api_client")
pytestmark = pytest.mark.filterwarnings("default")  # that library's own

ANON = {"PatientID": "anonymous", "PatientName": "A"}


@pytest.fixture
def clients(servers):
    """Both libraries' clients of one server, emptied."""
    url = servers["1.13.0"].url
    made = theirs.OrthancApiClient(url), ours.OrthancApiClient(url)
    made[1].delete_all_content()
    yield made
    for client in made:
        client.close()


@pytest.fixture
def studies(clients):
    """Two studies."""
    files = [next(synthetic_ct.make_series(patient_id=name, slices=1, rows=16)) for name in "PQ"]
    uploaded = [clients[1].upload(synthetic_ct.to_bytes(file))[0] for file in files]
    return [clients[1].instances.get_parent_study_id(one) for one in uploaded]


def test_the_module_has_all_that_the_other_has():
    for name in vars(theirs):
        if not name.startswith("_") and name != "OrthancApiClient":
            assert getattr(ours, name) is getattr(theirs, name)
    assert issubclass(ours.OrthancApiClient, theirs.OrthancApiClient)
    submodule = importlib.import_module("dynorthanc.compat.orthanc_api_client.exceptions")
    assert submodule.HttpError is theirs.HttpError
    with pytest.raises(AttributeError, match="nothing"):
        _ = ours.nothing


def look(client, study):
    """What a program asks for, of each resource and helper something."""
    found = client.studies.get(study)
    series = found.series[0]
    instance = client.studies.get_first_instance_id(study)
    client.studies.add_labels(study, ["a", "b"])
    client.instances.set_string_metadata(instance, "1024", "vä")
    client.modalities.configure("nobody", {"AET": "X", "Host": "127.0.0.1", "Port": 1})
    changes, last, _ = client.get_changes(limit=1)
    told = [
        found.dicom_id,
        found.main_dicom_tags.get("StudyDescription"),
        found.statistics.instances_count,
        found.labels,
        series.main_dicom_tags.get("Modality"),
        sorted(client.studies.get_all_ids()),
        client.studies.exists("nothing"),
        client.lookup(found.dicom_id),
        client.studies.lookup(found.dicom_id),
        [one.orthanc_id for one in client.studies.find({"PatientID": "P"}, labels=["a", "c"])],
        client.studies.get_tags(study)["0010,0020"],
        client.instances.get_file(instance),
        client.instances.get_string_metadata_with_revision(instance, "1024")[0],
        client.instances.get_string_metadata(instance, "1025", default_value="none"),
        client.series.get_ordered_instances_ids(series.orthanc_id),
        client.modalities.get_configuration("nobody")["AET"],
        client.modalities.get_id_from_aet("X"),
        client.get_log_level(),
        client.capabilities.has_label_support,
        client.is_orthanc_version_at_least(1, 12),
        client.has_loaded_plugin("nothing"),
        (changes[0].change_type, last),
        theirs.InstancesSet.from_study(client, study).instances_ids,
        client.get_json("/studies?expand=false&limit=1&since=0") == client.get_json("studies/")[:1],
        client.get("system", headers={"X-Mine": "1"}).json()["Name"],
    ]
    client.studies.delete_labels(study, ["a", "b"])
    return told


def test_both_clients_get_the_same_answers(clients, studies):
    client, compat = clients
    assert look(compat, studies[0]) == look(client, studies[0])
    assert compat.client.version == client.get_system()["Version"]


def test_what_is_anonymized_is_deleted_as_there(clients, studies):
    _, client = clients
    first, second = studies
    client.studies.anonymize(second, delete_original=False)
    assert client.studies.exists(second)
    made = client.studies.anonymize(first)
    assert not client.studies.exists(first)
    made = client.studies.modify(made, replace_tags=ANON, force=True)
    _, _, made_studies, patients = client.studies.anonymize_bulk([made], replace_tags=ANON, force=True)
    assert (len(made_studies), len(patients)) == (1, 1)
    assert len(client.studies.get_all_ids()) == 4  # the second, and three that were made


def test_errors_are_of_both_kinds(clients, studies):
    for call, kinds in (
        (lambda client: client.studies.get_json("nothing"), (theirs.ResourceNotFound, NotFound)),
        (lambda client: client.upload(b"rubbish"), (theirs.BadFileFormat,)),
        (
            lambda client: client.post("tools/find", json={"Level": "Nothing", "Query": {}}),
            (theirs.HttpError,),
        ),
        (
            lambda client: client.get_abs_url("studies/../patients"),
            (theirs.OrthancApiException, ValidationError),
        ),
        (lambda client: client.get("http://127.0.0.1:1/studies"), (theirs.OrthancApiException,)),
    ):
        with pytest.raises(kinds[0]) as caught:
            call(clients[1])
        assert all(isinstance(caught.value, kind) for kind in kinds)
        assert isinstance(pickle.loads(pickle.dumps(caught.value)), kinds)
    with pytest.raises(theirs.ConnectionError) as caught:
        ours.OrthancApiClient("http://127.0.0.1:1").studies.get_all_ids()
    assert isinstance(caught.value, errors.ConnectError)
    assert not ours.OrthancApiClient("http://127.0.0.1:1").is_alive()


def test_what_an_older_server_would_ignore_is_refused(servers):
    """Its own client gets all studies of this server, whatever label is asked for."""
    client = ours.OrthancApiClient(servers["1.10.1"].url)
    with pytest.raises(theirs.OrthancApiException, match=r"Labels.*1\.12\.0"):
        client.studies.find({}, labels=["x"])
    client.close()


def test_what_that_library_always_sends_is_no_question_of_the_version(servers):
    """Labels, order and requested tags go as empty lists, which older servers may well ignore."""
    client = ours.OrthancApiClient(servers["1.10.1"].url)
    client.delete_all_content()
    client.upload(synthetic_ct.to_bytes(next(synthetic_ct.make_series(patient_id="P", slices=1, rows=16))))
    assert len(client.studies.find(query={"PatientID": "P*"})) == 1
    with pytest.raises(ValidationError, match="RequestedTags: needs Orthanc"):
        client.studies.find(query={"PatientID": "P*"}, requested_tags=["Modality"])


def test_credentials_and_arguments(servers):
    server = servers["1.13.0"]
    with pytest.raises(TypeError, match="nonsense"):
        ours.OrthancApiClient(server.url, nonsense=1)
    client = ours.OrthancApiClient(f"{server.url}/", api_token="secret", pool_maxsize=3, validate="off")
    assert client.client.transport.pool_size == 3
    assert client.client.validate == "off"
    assert client.upload(synthetic_ct.to_bytes(next(synthetic_ct.make_series(slices=1, rows=16))))
    assert client.get_statistics().instances_count >= 1
    assert client.patients.get(client.patients.get_all_ids()[0]).last_update.date() <= datetime.date.today()
    client.close()
