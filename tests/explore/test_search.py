"""`o.search("anonymize")`: finding a helper or a route without reading documentation."""

from __future__ import annotations

import pickle

import pytest

import dynorthanc
from dynorthanc.explore.search import Hits


def client(version: str = "1.12.7") -> dynorthanc.Orthanc:
    """A client that never talks to its server."""
    return dynorthanc.connect("http://127.0.0.1:9", spec="bundled", version=version)


def names(hits: Hits) -> list[str]:
    return [hit.name for hit in hits]


LIKELIEST = [
    ("upload", "post_instances"),
    ("anonymize study", "post_studies_id_anonymize"),
    ("Study Archive", "get_studies_id_archive"),
    ("C-ECHO", "post_tools_dicom_echo"),
    ("get_studies_id_archive", "get_studies_id_archive"),
    ("GET /system", "get_system"),
    ("count resources", "post_tools_count_resources"),
    ("anonymization of studies", "post_studies_id_anonymize"),
    ("anonymisation", "post_studies_id_anonymize"),
    ("annonymize study", "post_studies_id_anonymize"),
    ("annonymise study", "post_studies_id_anonymize"),
    ("worklsit", "post_modalities_id_find_worklist"),
    ("dowload archive", "get_studies_id_archive"),
    ("rename patient", "post_patients_id_modify"),
    ("import", "post_instances"),
    ("abort job", "post_jobs_id_cancel"),
    ("send to PACS", "modality(name).store"),
    ("PatientName", "post_tools_find"),
    ("AccessionNumber", "post_tools_find"),
    ("SOPInstanceUID", "post_tools_lookup"),
    ("delete old studies", "purge"),
    ("How do I delete a study?", "delete_studies_id"),
    ("what removes a study", "delete_studies_id"),
    ("how many studies", "get_statistics"),
    ("export pixel data", "get_instances_id_frames_frame_raw"),
    ("list of patients", "get_patients"),
    ("thumbnail", "get_instances_id_preview"),
    ("/studies/1234/archive", "get_studies_id_archive"),
    ("put studies/1234/metadata/x", "put_studies_id_metadata_name"),
    ("http://localhost:8042/instances/12/frames/0/raw?x=1", "get_instances_id_frames_frame_raw"),
]


@pytest.mark.parametrize(("words", "first"), LIKELIEST)
def test_the_likeliest_route_comes_first(words, first):
    assert first in names(client().search(words))[:3]


TYPED = """
who sent this study                  get_instances_id_metadata
which scanner did it come from       get_instances_id_metadata
recently received                    iter_changes get_changes
new images since yesterday           iter_changes get_changes
where is the file stored             get_series_id_attachments_name_info
a structured report                  show
merge two studies                    merge post_studies_id_merge
cancel a running job                 post_jobs_id_cancel job(id).cancel
window level of an image             get_instances_id_rendered
pixel data as numpy                  get_instances_id_numpy
copy to peer                         copy_to post_peers_id_store
is the server alive                  is_up
change the log level                 put_tools_log_level
download a single image              get_instances_id_file
show DICOM header                    get_instances_id_header get_instances_id_tags
fix patient name                     modify post_patients_id_modify
send study to another hospital       modality(name).store peer(name).store post_modalities_id_store
get rid of old studies               purge
how much disk space is used          get_statistics
turn on verbose logging              put_tools_log_level
query a remote PACS                  modality(name).find post_modalities_id_query
retry a failed job                   post_jobs_id_resubmit
burn a CD                            get_studies_id_media post_tools_create_media
what happened lately                 get_changes iter_changes
protect a patient from deletion      put_patients_id_protected
number of images in a study          get_studies_id_statistics
which modalities are configured      get_modalities
parent study of an image             get_instances_id_study
wait until the job is finished       job(id).wait
remove identifying information       anonymize
list running jobs                    get_jobs iter_jobs
import folder of dicom files         upload
voxel volume numpy                   get_series_id_numpy
movie of ultrasound                  get_instances_id_frames
server clock                         get_tools_now
pseudonymise cohort                  anonymize
compress to jpeg2000                 download
backup everything                    copy_to
look at mammogram                    show
push a study to the workstation      modality(name).store
migrate to new server                copy_to
put two studies together             merge
health check                         is_up
prometheus monitoring                get_tools_metrics_prometheus
list all CT scans from last week     get_studies
remove the name from scans           anonymize
share with another orthanc           peer(name).store
convert dicom to png                 get_instances_id_preview
overwrite metadata                   put_studies_id_metadata_name
free up space                        purge
slices                               get_instances
who changed this study               get_changes
delete a series from a study         delete_series_id
delete finished jobs                 delete_jobs_id
take a label off a study             delete_studies_id_labels_label
empty the log of changes             delete_changes
reboot the machine                   post_tools_reset
stop orthanc                         post_tools_shutdown
synchronise two servers              copy_to
is orthanc healthy                   is_up
deidentify a collection of patients  anonymize
combine series into one study        merge
ct volume as array                   get_series_id_numpy
"""


def test_what_users_type_finds_what_they_mean():
    o = client("1.13.0")
    for line in TYPED.strip().splitlines():
        phrase, _, meant = line.partition("  ")
        assert set(meant.split()) & set(names(o.search(phrase))[:3]), phrase


UNASKED = """
protect a patient from deletion
get rid of xyzzy
study
who deleted my study
when was the study deleted
delete nothing just list
list without deleting
don't delete anything
remove study from worklist
stop sending
halt the transfer
is it safe to shut down
what happens on shutdown
reset log level
reset the view
restart the download
old studies
storage commitment
"""


def test_what_deletes_or_stops_comes_only_where_that_is_asked_for():
    o = client("1.13.0")
    assert not o.search("undo deletion") and not o.search("restore a deleted study")
    assert names(o.search("delete confirmed storage commitment"))[0] == "post_storage_commitment_id_remove"
    for phrase in UNASKED.strip().splitlines():
        found = {part for name in names(o.search(phrase)) for part in name.split("_")}
        assert not found & {"delete", "purge", "remove", "reset", "shutdown"}, phrase


def test_every_known_word_has_to_be_there():
    both = set(names(client().search("study archive")))
    assert both == set(names(client().search("study"))) & set(names(client().search("archive")))
    assert set(names(client().search("archive qqqqqq xxxxxx"))) == set(names(client().search("archive")))
    assert client().search("archive qqqqqq xxxxxx zzzzzz") == []


def test_words_are_looked_for_in_arguments_and_texts_too():
    assert "get_studies_id_archive" in names(client().search("lossy-quality"))
    assert "post_tools_find" in names(client().search("LabelsConstraint"))
    assert "post_modalities_id_query" in names(client().search("C-FIND"))


def test_what_the_server_lacks_is_marked_with_the_version_it_needs():
    hits = {hit.name: hit for hit in client("1.10.1").search("labels")}
    assert not hits["put_studies_id_labels_label"].here
    assert hits["put_studies_id_labels_label"].note == "needs 1.12.0"
    assert hits["post_tools_find"].here
    assert hits["post_tools_find"].lacking == "Labels: since 1.12.0, LabelsConstraint: since 1.12.0"
    assert all(hit.here for hit in client("1.13.0").search("labels"))
    assert [hit.note for hit in client("1.10.1").search("GET /studies/1234/labels")] == ["needs 1.12.0"]


def test_a_plugin_that_would_do_it_is_named():
    hits = client().search("qido")
    assert hits[0].note == "needs plugin dicom-web"
    assert "get_dicom_web_studies" in names(hits)
    assert not [hit for hit in client().search("studies") if "plugin" in hit.note]


def test_what_is_deprecated_says_so():
    hits = client().search("find series modality")
    assert "(deprecated) Search the series" in repr(hits)
    assert "post_modalities_id_query" in names(hits)


@pytest.mark.server
def test_every_operation_is_found_by_its_name():
    o = client("1.13.0")
    for operation in list(o.api)[::7]:
        assert operation.name in names(o.search(operation.name))


def test_it_prints_as_a_table(monkeypatch):
    monkeypatch.setenv("COLUMNS", "90")
    lines = repr(client("1.10.1").search("labels")).splitlines()
    assert lines[0].split() == ["method", "since", "what", "it", "does"]
    assert any(line.startswith("get_studies_id_labels ") and "needs 1.12.0" in line for line in lines)
    assert max(map(len, lines)) <= 90


def test_in_a_notebook_it_is_one_too():
    html = client().search("upload")._repr_html_()
    assert "<td" in html
    assert "post_instances" in html


@pytest.mark.parametrize(
    "words", ["", "  ", "?!", "qqqqqq", "a" * 10_000, "größe", "Löschen", "webhook", "lutz"]
)
def test_nothing_found_is_said(words):
    hits = client().search(words)
    assert hits == []
    assert repr(hits) == "nothing found"
    assert "nothing found" in hits._repr_html_()


def test_what_a_server_describes_itself_is_found():
    spec = {
        "openapi": "3.0.0",
        "info": {"title": "Orthanc", "version": "1.12.7"},
        "paths": {"/wsi/pyramids/{id}": {"get": {"description": "Shows <b>one</b> pyramid"}}},
    }
    o = dynorthanc.connect("http://127.0.0.1:9", spec=spec, version="1.12.7")
    hits = o.search("pyramid")
    assert names(hits) == ["get_wsi_pyramids_id"]
    assert "<b>" not in hits._repr_html_()


def test_hits_are_a_list_of_plain_rows():
    hits = client().search("upload")
    assert isinstance(hits, list)
    assert [hit._asdict()["route"] for hit in hits[:2]] == ["", "POST /instances"]
    assert pickle.loads(pickle.dumps(hits)) == hits
