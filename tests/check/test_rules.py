"""What `Api.check` says of concrete requests; what servers say of them."""

import pickle

import httpx
import pytest
from pydicom.datadict import DicomDictionary

from dynorthanc import Api, BadRequest, Problem, ValidationError, connect
from dynorthanc.base.suggestions import is_slip
from dynorthanc.spec import tags


def check(version, *args, **kwargs):
    return [str(problem) for problem in Api.for_version(version).check(*args, **kwargs)]


def test_a_right_request_has_no_problems():
    body = {"Level": "Study", "Query": {"PatientID": "*"}, "Labels": ["x"]}
    assert check("1.12.7", "POST", "/tools/find", json=body) == []


def test_a_field_newer_than_the_server_is_refused_with_its_version():
    body = {"Level": "Study", "Query": {}, "Labels": ["x"]}
    assert check("1.10.1", "POST", "/tools/find", json=body) == [
        "body Labels: needs Orthanc 1.12.0; this server is 1.10.1 and would ignore it"
    ]


def test_all_problems_come_at_once():
    body = {"Level": 3, "Qurey": {}, "Limit": 1.5}
    problems = Api.for_version("1.12.7").check("POST", "/tools/find", json=body, params={"x": 1})
    assert {(p.where, p.name, p.kind) for p in problems} == {
        ("query", "x", "unknown"),
        ("body", "Level", "type"),
        ("body", "Qurey", "unknown"),
        ("body", "Limit", "type"),
        ("body", "Query", "missing"),
    }
    assert next(p for p in problems if p.name == "Qurey").suggestion == "Query"


def test_the_path_inside_the_body_is_named():
    body = {"Level": "Study", "Query": {"PatientID": 7}}
    assert [p.name for p in Api.for_version("1.12.7").check("POST", "/tools/find", json=body)] == [
        "Query.PatientID"
    ]
    body = {"Resources": ["-".join(["12345678"] * 5), 2]}
    assert [p.name for p in Api.for_version("1.12.7").check("POST", "/tools/bulk-delete", json=body)] == [
        "Resources[1]"
    ]


def test_values_can_be_withheld():
    body = {"Level": "Study", "Query": {"PatientName": ["Doe^Jane"]}}
    (problem,) = Api.for_version("1.12.7").check("POST", "/tools/find", json=body)
    assert "Doe" in str(problem)
    assert "Doe" not in problem.text(values=False)


def test_a_long_value_is_cut():
    (problem,) = Api.for_version("1.12.7").check("GET", "/studies", params={"limit": "x" * 5000, "since": 0})
    assert len(str(problem)) < 200


def test_a_problem_is_a_plain_object_and_travels():
    (problem,) = Api.for_version("1.12.7").check("GET", "/studies", params={"expnad": True})
    assert pickle.loads(pickle.dumps(problem)) == problem
    assert isinstance(problem, Problem)
    assert problem.suggestion == "expand"


@pytest.mark.parametrize("path", ["/studies", "/studies/", "//studies", "/studies//"])
def test_doubled_and_trailing_slashes_mean_the_same_route(path):
    assert check("1.12.7", "GET", path, params={"nope": 1})
    assert not check("1.12.7", "GET", path, params={"expand": True})


def test_a_route_of_another_version_is_named_with_it():
    (problem,) = Api.for_version("1.10.1").check("POST", "/tools/count-resources", json={})
    assert (problem.where, problem.since) == ("route", "1.12.5")


def test_a_method_that_a_route_lacks_is_told():
    (line,) = check("1.12.7", "PUT", "/studies")
    assert "it has GET" in line


def test_a_route_that_nobody_describes_passes():
    assert check("1.12.7", "GET", "/own/studies", params={"anything": 1}) == []
    assert check("1.12.7", "GET", "/own/studies", params=[("a", "1"), ("a", "2")]) == []


def test_another_method_is_meant_by_a_header_and_on_get_by_the_query():
    for name in ("X-HTTP-Method-Override", "x-http-method-override"):
        assert check("1.12.7", "POST", "/patients/x", headers={name: "delete"}) == []
        assert check("1.12.7", "POST", "/studies", headers={name: "PUT"})
    assert check("1.12.7", "GET", "/patients/x/protected", params={"_method": "PUT"}, data="1") == []
    assert check("1.12.7", "GET", "/patients/x/protected", params={"_method": "PUT"}, data="yes")
    (problem,) = Api.for_version("1.12.7").check("GET", "/studies", params={"_method": "POST"})
    assert (problem.where, problem.name, problem.kind) == ("query", "_method", "value")


def test_a_query_in_the_route_is_checked_too():
    api = Api.for_version("1.12.7")
    assert api.check("GET", "/studies?expand&since=0", params={"limit": 3}) == []
    (problem,) = api.check("GET", "/studies?exapnd", params={"since": 0, "limit": 3})
    assert (problem.name, problem.suggestion) == ("exapnd", "expand")
    (problem,) = api.check("GET", "/studies?expand=0", params={"expand": "1"})
    assert (problem.name, problem.kind) == ("expand", "conflict")


def test_a_stray_ampersand_is_no_parameter():
    assert check("1.12.7", "GET", "/studies", params=[("expand", None), ("", None)]) == []


@pytest.mark.parametrize("name", ["Froce", "Focre", "force", "Forc", "Forcee", "Forte", "eForc"])
def test_a_slip_of_the_pen_is_told_from_another_name(name):
    assert is_slip(name, "Force")
    assert not is_slip("PeerName", "Username")
    assert not is_slip("Forces1", "Force")


def test_a_harmless_value_of_another_type_is_not_harmless():
    assert check("1.12.7", "POST", "/instances/x/modify", json={"KeepSource": True}) == []
    assert check("1.12.7", "POST", "/instances/x/modify", json={"KeepSource": 1})


@pytest.mark.server
def test_no_name_of_the_standard_is_held_to_be_a_misspelt_tag():
    names = {entry[4] for entry in DicomDictionary.values()} - {""}
    assert [name for name in names if tags.meant(name)] == []
    assert tags.common() <= names
    assert tags.meant("PatientsName") == "PatientName"


def test_whatever_stands_where_tags_belong_is_told_and_never_raises():
    api = Api.for_version("1.13.0")
    for value in (None, 3, "PatientID", [3, None, ["PatientID"]], {"PatientNmae": None}, ("PatientNmae",)):
        for field in ("Replace", "Keep", "Remove", "Force"):
            assert api.check("POST", "/studies/x/anonymize", json={field: value})


@pytest.mark.parametrize("value", [None, "", "1", "true", "false", "0"])
def test_flags_are_taken_in_every_spelling_that_servers_take(value):
    assert check("1.10.1", "GET", "/studies", params=[("expand", value)]) == []


def test_a_flag_with_a_senseless_value_is_refused():
    assert check("1.10.1", "GET", "/studies", params=[("expand", "banana")])


def test_a_name_given_twice_is_refused_unless_it_says_the_same():
    api = Api.for_version("1.12.7")
    (problem,) = api.check("GET", "/changes", params=[("limit", "1"), ("limit", "2")])
    assert problem.kind == "conflict"
    assert api.check("GET", "/changes", params=[("limit", "1"), ("limit", "1")]) == []


def test_null_stands_for_an_option_left_out_where_servers_take_it_so():
    assert (
        check("1.13.0", "POST", "/tools/find", json={"Level": "Study", "Query": None, "Expand": None}) == []
    )
    assert check("1.13.0", "POST", "/tools/find", json={"Level": "Study", "Query": {}, "Limit": None})
    assert check("1.13.0", "POST", "/modalities/x/echo", data="null") == []
    assert check("1.13.0", "POST", "/tools/find", data="null")


def test_a_field_that_came_after_the_route_s_first_body_is_too_new():
    (problem,) = Api.for_version("1.9.1").check(
        "POST", "/studies/x/reconstruct", json={"ReconstructFiles": True}
    )
    assert (problem.name, problem.kind) == ("ReconstructFiles", "too new")


def test_an_ignored_field_is_refused_with_the_reason_unless_it_asks_for_what_happens_anyway():
    (line,) = check("1.12.7", "POST", "/instances/x/anonymize", json={"KeepSource": False})
    assert "ignored" in line
    assert check("1.12.7", "POST", "/instances/x/anonymize", json={"KeepSource": True}) == []


def test_dicom_tags_beside_the_options_are_taken_but_misspelt_options_are_not():
    assert check("1.12.7", "POST", "/tools/create-dicom", json={"PatientName": "A", "Modality": "CT"}) == []
    assert check("1.12.7", "POST", "/tools/create-dicom", json={"Tgas": {}})
    assert check("1.12.7", "POST", "/tools/create-dicom", json={"Tags": {}, "PatientName": "A"})


def test_nested_without_end_is_told_and_not_raised():
    body = {"Level": "Study"}
    body["Query"] = body
    (problem,) = Api.for_version("1.12.7").check("POST", "/tools/find", json=body)
    assert problem.where == "body"


ID = "0123abcd-0123abcd-0123abcd-0123abcd-0123abcd"
NODE = {"AET": "A", "Host": "127.0.0.1", "Port": 4242}


@pytest.mark.parametrize(
    ("method", "route", "right", "wrong"),
    [
        ("PUT", "/modalities/it", ["A", "127.0.0.1", "4242", "GE"], ["A", "127.0.0.1", 4242, "Acme"]),
        ("PUT", "/modalities/it", ["A", "127.0.0.1", 4242], ["A", "127.0.0.1", 99999]),
        ("PUT", "/modalities/it", NODE, ["A", 5, 4242]),
        ("PUT", "/modalities/it", NODE, {**NODE, "AET": ""}),
        ("PUT", "/modalities/it", NODE, {**NODE, "Host": ""}),
        ("PUT", "/peers/it", ["http://h:1/", "u", "p"], ["http://h:1/", "u"]),
        ("PUT", "/peers/it", ["http://h:1/"], [""]),
        ("PUT", "/peers/it", {"Url": "http://h:1/"}, {"Url": ""}),
        ("POST", "/modalities/it/store", [ID], ["1.2.840.113619"]),
        ("POST", "/peers/it/store", {"Resources": [ID]}, {"Resources": ["P1"]}),
        ("POST", f"/studies/{ID}/split", {"Series": [ID]}, {"Series": []}),
    ],
)
def test_what_every_server_refuses_or_can_not_use_is_refused(method, route, right, wrong):
    for version in ("1.9.1", "1.13.0"):
        assert check(version, method, route, json=right) == []
        assert check(version, method, route, json=wrong)


def test_real_servers_refuse_these_too(server):
    with connect(server.url, validate="off") as o:
        for body in (["A", "h", 1, "Acme"], ["A", "h", 99999], ["A", "h", "abc"], ["A", 5, 1]):
            with pytest.raises(BadRequest):
                o.PUT("/modalities/it", json=body)
        o.PUT("/modalities/it", json=["A", "h", "4242"])
        for body in (["http://h:1/", "u"], [""]):
            with pytest.raises(BadRequest):
                o.PUT("/peers/it", json=body)
        with pytest.raises(BadRequest):
            o.POST("/modalities/it/store", json=["1.2.840.113619"])


def test_the_name_of_a_file_is_one(servers):
    with connect(servers["1.13.0"].url) as o:
        for name in ("", "a\0b"):
            for call in (o.post_instances, lambda name: o.POST("/instances", file=name, validate="off")):
                with pytest.raises(ValidationError, match="no name of a file"):
                    call(name)
            assert o.post_instances.check(name)


REFUSED = [
    ("PUT", "/studies/{study}/metadata/500", {"data": "x"}),
    ("PUT", "/studies/{study}/metadata/LastUpdate", {"data": "x"}),
    ("PUT", "/studies/{study}/metadata/70000", {"data": "x"}),
    ("DELETE", "/studies/{study}/metadata/LastUpdate", {}),
    ("PUT", "/studies/{study}/attachments/1000", {"data": "x"}),
    ("GET", "/instances/{instance}/content/PatientNmae", {}),
    ("GET", "/instances/{instance}/preview", {"headers": {"Accept": "image/bmp"}}),
    ("GET", "/instances/{instance}/image-int16", {"headers": {"Accept": "image/jpeg"}}),
    ("POST", "/tools/find", {"json": {"Level": "Study", "Query": {"StudyDate": "2024*"}}}),
    ("POST", "/tools/find", {"json": {"Level": "Study", "Query": {"StudyInstanceUID": "*"}}}),
]
TAKEN = [
    ("PUT", "/studies/{study}/metadata/1024", {"data": "x"}),
    ("PUT", "/studies/{study}/attachments/65535", {"data": "x"}),
    ("GET", "/instances/{instance}/content/PatientName", {}),
    ("GET", "/instances/{instance}/content/0010-0010", {}),
    ("GET", "/instances/{instance}/tags", {"headers": {"Accept": "text/html"}}),
    ("POST", "/tools/find", {"json": {"Level": "Study", "Query": {"PatientID": "*"}}}),
]


@pytest.mark.server
def test_what_every_server_refuses_is_known_beforehand_and_nothing_else(server, instance):
    with connect(server.url) as o, httpx.Client(base_url=server.url) as http:
        ids = o.post_instances(instance)
        for verb, path, more in (*REFUSED, *TAKEN):
            path = path.format(study=ids["ParentStudy"], instance=ids["ID"])
            answer = http.request(verb, path, **{"content" if k == "data" else k: v for k, v in more.items()})
            assert (answer.status_code >= 400) is bool(o.check(verb, path, **more)), (path, answer.text)


@pytest.mark.server
def test_a_patient_is_modified_without_an_identifier_of_its_own_only_by_newer_servers(server, instance):
    with connect(server.url) as o:
        patient = o.post_instances(instance)["ParentPatient"]
        body = {"Replace": {"PatientName": "x"}, "KeepSource": True}
        is_old = server.version.startswith(("1.9", "1.10"))
        told = [one for one in o.check("POST", f"/patients/{patient}/modify", json=body) if not one.warns]
        assert bool(told) is is_old
        answer = httpx.post(f"{server.url}/patients/{patient}/modify", json=body)
        assert (answer.status_code == 400) is is_old
