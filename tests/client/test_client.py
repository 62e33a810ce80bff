"""The client on real servers: methods, raw verbs, answers, errors."""

import array
import copy
import enum
import inspect
import logging
import pickle

import numpy
import pytest
import requests

from dynorthanc import (
    BadRequest,
    NotFound,
    Orthanc,
    Unauthorized,
    UnsupportedRouteError,
    ValidationError,
    ValidationWarning,
    connect,
)


@pytest.fixture
def client(server):
    with connect(server.url) as connected:
        yield connected


@pytest.fixture
def study(client, instance):
    return client.post_instances(instance)["ParentStudy"]


# ---- what it is -----------------------------------------------------------------------------------------


def test_the_repr_says_version_address_operations_and_source(client, server, capsys):
    assert repr(client) == (
        f"<Orthanc {server.version} at {server.url}: {len(client.api)} operations, bundled description>"
    )
    client.print()
    assert capsys.readouterr().out.strip() == repr(client)
    assert client.version == server.version
    assert client.url == server.url


def test_counts(client, study):
    assert (client.num_patients, client.num_studies, client.num_series, client.num_instances) == (1, 1, 1, 1)


def test_address_and_credentials_come_from_the_environment(new_server, monkeypatch):
    users = {"AuthenticationEnabled": True, "RegisteredUsers": {"alice": "s3cret/@"}}
    server = new_server("1.12.7", config=users)
    with pytest.raises(Unauthorized):
        connect(server.url)
    monkeypatch.setenv("ORTHANC_URL", server.url)
    monkeypatch.setenv("ORTHANC_USERNAME", "alice")
    monkeypatch.setenv("ORTHANC_PASSWORD", "s3cret/@")
    client = Orthanc()
    assert client.version == "1.12.7"
    assert "s3cret" not in repr(client)


def test_credentials_in_the_address_are_used_and_never_shown(new_server, monkeypatch):
    monkeypatch.setenv("ORTHANC_USERNAME", "somebody else")
    users = {"AuthenticationEnabled": True, "RegisteredUsers": {"alice": "s3cret"}}
    server = new_server("1.12.7", config=users)
    client = connect(server.url.replace("http://", "http://alice:s3cret@"))
    assert client.url == server.url
    assert "s3cret" not in repr(client) + client.url


def test_credentials_given_go_before_those_of_the_environment(new_server, monkeypatch):
    users = {"AuthenticationEnabled": True, "RegisteredUsers": {"alice": "s3cret"}}
    server = new_server("1.12.7", config=users)
    monkeypatch.setenv("ORTHANC_USERNAME", "somebody else")
    monkeypatch.setenv("ORTHANC_PASSWORD", "something else")
    basic = requests.auth._basic_auth_str("alice", "s3cret")
    assert connect(server.url, headers={"authorization": basic}).version == "1.12.7"
    with requests.Session() as session:
        session.auth = ("alice", "s3cret")
        assert connect(server.url, session=session).version == "1.12.7"
        session.auth = None
        session.headers["Authorization"] = basic
        assert connect(server.url, session=session).version == "1.12.7"


def test_a_password_may_come_from_the_environment_alone(new_server, servers, monkeypatch):
    users = {"AuthenticationEnabled": True, "RegisteredUsers": {"alice": "s3cret"}}
    server = new_server("1.12.7", config=users)
    monkeypatch.setenv("ORTHANC_PASSWORD", "s3cret")
    assert connect(server.url, "alice").version == "1.12.7"
    monkeypatch.setenv("ORTHANC_USERNAME", "")  # as a compose file sets what has no value
    assert connect(server.url, "alice").version == "1.12.7"
    with connect(servers["1.12.7"].url) as open_to_all:
        assert "Authorization" not in open_to_all.get_system(raw=True).request.headers
    monkeypatch.setenv("ORTHANC_USERNAME", "somebody else")  # whose password it is then
    with pytest.raises(Unauthorized):
        connect(server.url, "alice")


def test_a_session_of_the_users_own_is_used(servers):
    seen = []
    with requests.Session() as session:
        session.hooks["response"].append(lambda response, **_: seen.append(response.status_code))
        connect(servers["1.12.7"].url, session=session).get_tools_now()
    assert seen[-1] == 200


def test_no_address_is_told(monkeypatch):
    monkeypatch.delenv("ORTHANC_URL", raising=False)
    with pytest.raises(ValueError, match="ORTHANC_URL"):
        connect()


# ---- methods --------------------------------------------------------------------------------------------


def test_arguments_go_by_position_and_by_name(client, study):
    by_position = client.get_studies_id(study)
    assert by_position["ID"] == study
    assert client.get_studies_id(id=study) == client.get_studies_id(id_=study) == by_position


def test_a_get_takes_a_dict_of_parameters_last(client, study):
    assert client.get_studies({"expand": True})[0]["ID"] == study
    assert client.get_studies(params={"expand": ""})[0]["ID"] == study
    assert client.get_studies(expand=True)[0]["ID"] == study
    assert client.get_studies(expand=False) == [study]


def test_children_come_as_identifiers_when_expand_is_false(servers, instance):
    """Left out, they come expanded: off has to be said here, unlike with presence flags."""
    client = connect(servers["1.12.7"].url)
    study = client.post_instances(instance)["ParentStudy"]
    (expanded,) = client.get_studies_id_series(study, expand=True)
    assert client.get_studies_id_series(study, expand=False) == [expanded["ID"]]
    old = connect(servers["1.10.1"].url)
    with pytest.raises(ValidationError, match=r"expand: False is ignored by Orthanc 1\.10\.1"):
        old.get_studies_id_series(study, expand=False)


def test_a_body_goes_by_position_by_name_whole_or_by_field(client, study):
    body = {"Level": "Study", "Query": {"PatientID": "*"}}
    answers = [
        client.post_tools_find(body),
        client.post_tools_find(json=body),
        client.post_tools_find(Level="Study", Query={"PatientID": "*"}),
        client.post_tools_find({"Level": "Study"}, Query={"PatientID": "*"}),
        client.post_tools_find(data='{"Level": "Study", "Query": {"PatientID": "*"}}'),
    ]
    assert answers == [[study]] * 5


def test_an_upload_takes_bytes_a_path_or_an_open_file(client, instance, tmp_path):
    file = tmp_path / "ct"
    file.write_bytes(instance)
    assert client.post_instances(instance)["Status"] == "Success"
    assert client.post_instances(file)["Status"] == "AlreadyStored"
    assert client.post_instances(str(file))["Status"] == "AlreadyStored"
    assert client.post_instances(file=str(file))["Status"] == "AlreadyStored"
    assert client.POST("/instances", file=str(file))["Status"] == "AlreadyStored"
    with file.open("rb") as opened:
        assert client.post_instances(data=opened)["Status"] == "AlreadyStored"


def test_lists_of_a_query_go_as_the_server_splits_them(servers, instance):
    client = connect(servers["1.12.7"].url)
    found = client.post_instances(instance)["ID"]
    tags = client.get_instances_id_tags(found, short=True, ignore_length=["0010-0010", "0008-0060"])
    assert tags["0010,0010"]


def test_names_in_the_spelling_of_r_work(client):
    method = getattr(client, "get_instances_id_frames_frame_raw.gz")
    assert method.operation.template == "/instances/{id}/frames/{frame}/raw.gz"
    assert callable(getattr(client, "get_plugins_explorer.js"))


def test_the_client_behaves_as_an_object(client):
    assert hasattr(client, "get_studies")
    assert not hasattr(client, "get_nothing")
    assert {"get_studies", "num_studies", "GET"} <= set(dir(client))
    assert client.get_studies is client.get_studies
    assert copy.copy(client).get_tools_now()
    assert pickle.loads(pickle.dumps(client)).get_tools_now()
    assert pickle.loads(pickle.dumps(client.get_tools_now))()


def test_a_method_shows_its_name_route_and_signature(client):
    method = client.get_studies_id_series
    assert method.__name__ == "get_studies_id_series"
    assert repr(method) == "<get_studies_id_series: GET /studies/{id}/series>"
    parameters = inspect.signature(method).parameters
    assert next(iter(parameters)) == "id"
    assert (
        parameters["full" if client.version != "1.9.1" else "params"].kind is inspect.Parameter.KEYWORD_ONLY
    )
    assert "GET /studies/{id}/series" in method.__doc__


# ---- failing early --------------------------------------------------------------------------------------


class Chosen(str, enum.Enum):
    LEVEL = "verbose"
    STUDY = "Study"
    DAY = "20200101"


def test_a_member_of_an_enum_is_the_text_it_stands_for(client):
    client.put_tools_log_level(Chosen.LEVEL)
    assert client.get_tools_log_level() == "verbose"
    assert client.get_studies_id.request(Chosen.STUDY).path == "/studies/Study"
    assert client.prepare("GET", "/own", params={"day": Chosen.DAY}).query == "day=20200101"
    assert client.prepare("GET", "/own", headers={"X-Day": Chosen.DAY}).headers == {"X-Day": "20200101"}
    assert client.post_tools_find(Level=Chosen.STUDY, Query={"StudyDate": Chosen.DAY}) == []


def test_a_number_too_long_to_be_written_is_told(client):
    (problem,) = client.get_studies_id.check(10**5000)
    assert (problem.where, problem.name) == ("path", "id")


def test_none_is_nothing_in_headers_and_cookies_too(client):
    sent = client.GET("/system", headers={"X-A": None, "X-B": "b"}, cookies={"a": None, "b": "1"}, raw=True)
    assert "X-A" not in sent.request.headers
    assert sent.request.headers["Cookie"] == "b=1"


@pytest.mark.parametrize(
    "wrong",
    [
        {"data": [1, 2]},
        {"data": array.array("B", b"DICM")},
        {"data": numpy.zeros(3, "u1")},
        {"file": numpy.zeros(3, "u1")},
        {"cookies": "a=b"},
        {"cookies": 5},
    ],
    ids=lambda wrong: "-".join((*wrong, *(type(value).__name__ for value in wrong.values()))),
)
def test_what_is_no_body_and_no_cookie_is_told(client, wrong):
    with pytest.raises(ValidationError):
        client.POST("/instances", **wrong)
    assert client.num_instances == 0


@pytest.mark.parametrize("name", ["Content-Length", "content-length", "Transfer-Encoding"])
def test_where_a_request_ends_is_told_by_what_is_sent(client, name):
    """Else the server takes the rest for the next request, and answers each later call for the one before."""
    wrong = {name: "3" if "ength" in name else "chunked"}
    body = b'{"Level":"Study","Query":{"PatientName":"\xc3\xa9"}}'
    with connect(client.url, headers=wrong) as other:
        for one in (client, other):
            assert one.POST("/tools/find", data=body, headers=wrong, timeout=60) == []
            assert one.GET("/system", headers=wrong, timeout=60)["Version"] == client.version
            assert one.get_studies(timeout=60) == []


def test_a_header_of_one_call_is_not_for_all(client):
    session = requests.Session()
    session.headers["Range"] = "bytes=0-1"
    for given in ({"headers": {"if-match": "x"}}, {"session": session}):
        with pytest.raises(ValidationError, match="is for one call, not for all"):
            connect(client.url, **given)


def test_a_route_that_the_version_lacks_names_the_version_that_has_it(servers):
    with pytest.raises(UnsupportedRouteError, match=r"needs Orthanc 1\.12\.5; this server is 1\.10\.1"):
        connect(servers["1.10.1"].url).post_tools_count_resources  # noqa: B018


def test_a_misspelt_route_says_what_was_probably_meant(client):
    with pytest.raises(AttributeError, match="did you mean get_studies"):
        client.get_studeis  # noqa: B018


def test_a_find_by_label_is_refused_where_the_server_would_answer_with_every_study(servers, instance):
    old = connect(servers["1.10.1"].url)
    old.post_instances(instance)
    query = {"Level": "Study", "Query": {}, "Labels": ["no-study-has-this"]}
    every = old.get_studies()
    assert every and sorted(old.POST("/tools/find", json=query, validate="off")) == sorted(every)
    with pytest.raises(ValidationError, match=r"Labels: needs Orthanc 1\.12\.0"):
        old.post_tools_find(query)
    new = connect(servers["1.12.7"].url)
    new.post_instances(instance)
    assert new.post_tools_find(query) == []


def test_nothing_is_sent_when_a_call_is_refused(client, caplog):
    caplog.set_level("DEBUG", logger="dynorthanc")
    with pytest.raises(ValidationError):
        client.get_studies(expnad=True)
    with pytest.raises(ValidationError):
        client.delete_studies_id("../patients/x")
    with pytest.raises(ValidationError):
        client.delete_studies_id("")
    assert not caplog.records


def test_validation_can_warn_or_be_off_but_never_lets_a_path_lead_elsewhere(client):
    with pytest.warns(ValidationWarning, match="expnad"):
        client.get_studies(expnad=True, validate="warn")
    assert client.get_studies(expnad=True, validate="off") == []
    with pytest.raises(ValidationError):
        client.get_studies_id("../system", validate="off")
    with pytest.raises(ValidationError):
        client.GET("/studies/../system", validate="off")
    with pytest.raises(ValueError, match="validate must be one of"):
        client.get_studies(expnad=True, validate="loose")


def test_a_warning_names_the_line_of_the_call(servers, tmp_path):
    client = connect(servers["1.12.7"].url, validate="warn")
    for call in (
        lambda: client.get_studies(expnad=True),
        lambda: client.GET("/studies?expnad"),
        lambda: client.studies(expnad=True),
        lambda: client.stream("GET", "/studies?expnad", to=tmp_path / "a"),
    ):
        with pytest.warns(ValidationWarning) as warned:
            call()
        assert warned[0].filename == __file__


def test_arguments_that_contradict_each_other_are_refused(client):
    twice = client.post_tools_find.check({"Level": "Study"}, Level="Series", Query={})
    assert [(problem.name, problem.kind) for problem in twice] == [("Level", "conflict")]
    two_bodies = client.post_tools_find.check({"Level": "Study", "Query": {}}, data=b"x")
    assert [problem.kind for problem in two_bodies] == ["conflict"]
    assert client.get_studies.check({"expand": True}, expand=False)[0].kind == "conflict"
    assert client.get_studies_id.check("a", "b")[0].kind == "conflict"
    assert client.get_studies_id.check()[0].kind == "missing"


def test_values_are_withheld_when_asked(servers):
    client = connect(servers["1.12.7"].url, show_values=False)
    with pytest.raises(ValidationError) as caught:
        client.post_tools_find(Level="Study", Query={"PatientName": ["Doe^Jane"]})
    assert "Doe" not in str(caught.value)
    for route in ("/patients/Doe/../../system", "/patients/Doe%2f..", "http://Doe/studies"):
        with pytest.raises(ValidationError) as caught:
            client.DELETE(route)
        assert "Doe" not in str(caught.value)


def test_a_validation_error_travels(client):
    with pytest.raises(ValidationError) as caught:
        client.post_tools_find(Level="Study")
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is ValidationError
    assert str(again) == str(caught.value)
    assert again.problems == caught.value.problems


# ---- raw verbs, answers, errors -------------------------------------------------------------------------


def test_raw_verbs_are_checked_on_described_routes_and_pass_on_others(client, study):
    assert client.GET("/studies") == [study]
    assert client.GET("studies/", {"expand": True})[0]["ID"] == study
    assert client.GET("/studies?expand")[0]["ID"] == study
    with pytest.raises(ValidationError, match="did you mean expand"):
        client.GET("/studies", params={"expnad": True})
    with pytest.raises(NotFound, match="no such route"):
        client.GET("/no-such-plugin/things", params={"anything": 1})
    assert client.DELETE(f"/studies/{study}")["RemainingAncestor"] is None


def test_a_call_without_options_means_all_defaults(client, study):
    assert client.post_studies_id_archive(study)[:2] == b"PK"
    assert client.post_studies_id_anonymize(study)["Type"] == "Study"
    assert client.num_studies == 2


def test_put_sends_text(client, study):
    patient = client.get_patients()[0]
    client.put_patients_id_protected(patient, True)
    assert client.get_patients_id_protected(patient) == "1"
    client.PUT(f"/patients/{patient}/protected", data="0")
    assert client.get_patients_id_protected(patient) == "0"


def test_answers_are_python_values(client, study):
    assert isinstance(client.get_system(), dict)
    assert isinstance(client.get_tools_now(), str)
    archive = client.get_studies_id_archive(study)
    assert isinstance(archive, bytes)
    assert archive[:2] == b"PK"
    assert archive.content_type == "application/zip"
    assert client.put_tools_log_level("default") is None
    assert isinstance(client.get_system(raw=True), requests.Response)


def test_a_stream_lands_in_a_file(client, study, tmp_path):
    written = client.stream("GET", f"/studies/{study}/archive", to=tmp_path / "a.zip")
    assert written.read_bytes()[:2] == b"PK"
    assert list(tmp_path.iterdir()) == [written]


def test_a_missing_patient_is_told_from_a_missing_route(client):
    with pytest.raises(NotFound, match="the server has no study of that id") as caught:
        client.get_studies_id("00000000-00000000-00000000-00000000-00000000")
    assert caught.value.status == 404
    assert caught.value.method == "GET"
    assert caught.value.response.status_code == 404


def test_the_servers_own_words_are_in_the_error(client):
    with pytest.raises(BadRequest) as caught:
        client.post_instances(b"this is no DICOM file")
    assert caught.value.message
    assert caught.value.orthanc_status == 15


def test_the_log_tells_the_template_and_no_more(client, study, caplog):
    caplog.set_level(logging.DEBUG, logger="dynorthanc")
    client.get_studies_id(study, requested_tags=None)
    (line,) = [record.getMessage() for record in caplog.records]
    assert line.startswith("GET /studies/{id}: 200 in ")
    assert study not in line
