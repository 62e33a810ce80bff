"""Searches by tags in the query (QIDO-RS), on real servers: what the plugin would ignore is refused."""

from __future__ import annotations

import asyncio
import io
import subprocess

import pydicom
import pytest

import dynorthanc
from dynorthanc import Api, ValidationError
from dynorthanc.check.mode import ValidationWarning
from dynorthanc.spec import tags
from fixtures import synthetic_ct

VERSIONS = ("1.9.1", "1.10.1", "1.12.7", "1.13.0")
TEXTS = {
    "Q1": "CT [head]",
    "Q2": 'say "hi"',
    "Q3": "a%b c+d=e#f",
    "Q4": "Kopf für Ärzte",
    "Q5": "this & that",
}


@pytest.fixture(scope="module", params=VERSIONS)
def server(slow, request):
    from tests.conftest import _start

    running = _start(request.param, plugins=["OrthancDicomWeb"], config={"DicomWeb": {"Enable": True}})
    with dynorthanc.connect(running.url) as o:
        for patient, text in TEXTS.items():
            (image,) = synthetic_ct.make_series(patient, slices=1, rows=8)
            dataset = pydicom.dcmread(io.BytesIO(synthetic_ct.to_bytes(image)))
            dataset.SpecificCharacterSet = "ISO_IR 192"
            dataset.StudyDescription, dataset.PatientName = text, "Doe^Jane"
            written = io.BytesIO()
            dataset.save_as(written)
            o.post_instances(written.getvalue())
    yield running
    running.stop()


@pytest.fixture
def o(server):
    with dynorthanc.connect(server.url) as client:
        yield client


def found(studies):
    return sorted(study["00100020"]["Value"][0] for study in studies)


def ways(o, **query):
    """The same search by each way in."""
    yield lambda: o.get_dicom_web_studies(**query)
    yield lambda: o.dicom_web.studies.get(**query)
    yield lambda: o.GET("/dicom-web/studies", query)


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ({"PatientNmae": "Q1"}, "PatientName"),
        ({"limti": 1}, "limit"),
        ({"Limit": 1}, "limit"),
        ({"includefields": "all"}, "includefield"),
        ({"patientid": "Q1"}, "PatientID"),
        ({"PatientId": "Q1"}, "PatientID"),
        ({"fuzzymatch": "true"}, "fuzzymatching"),
        ({"includefield": ["PatientID", "StudyDescripton"]}, "StudyDescription"),
    ],
)
def test_a_name_that_would_be_ignored_is_refused(o, slip, meant):
    raw = o.GET("/dicom-web/studies", slip, validate="off")
    assert len(raw) == len(TEXTS), "the server takes it without a word, and returns everything"
    for way in ways(o, **slip):
        with pytest.raises(ValidationError, match=f"did you mean {meant}"):
            way()
    assert o.check("GET", "/dicom-web/studies", slip) and o.get_dicom_web_studies.check(**slip)
    assert Api.for_version(o.version).check("GET", "/dicom-web/studies", slip)


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ({"fuzzymatching": True}, "finds the same with it as without"),
        ({"limit": -1}, "out of range"),
        ({"PatientID": "Q1\\Q2"}, "backslash"),
        ({"StudyDate": "2025-2026"}, "leaves that year"),
        ({"0008,0030": "08-12"}, "hour or minute out"),
        ({"PatientID": ["Q1", "Doe, Jane"]}, "comma"),
        ({"PatientID": True}, r"\(bool\) is no text"),
        ({"RequestAttributesSequence.RequestedProcedureID": "1"}, "sequence"),
        ({"PatientID": "Q1", "00100020": "Q2"}, "00100020: is given more than once"),
        ({"00091001": "x"}, "00091001: is no DICOM tag and would be ignored: everything would be found"),
        ({"Modality": "CT"}, "it finds nothing, or looks at the first series .*ModalitiesInStudy"),
        ({"0008,103E": "CT"}, "0008,103E: .*in /dicom-web/series"),
        ({"NumberOfPatientRelatedStudies": 1}, "finds nothing at this level"),
    ],
)
def test_what_the_plugin_reads_otherwise_is_refused(o, query, told):
    for way in ways(o, **query):
        with pytest.raises(ValidationError, match=told):
            way()
    assert found(o.get_dicom_web_studies(fuzzymatching=False)) == sorted(TEXTS)


def test_a_comma_in_a_text_makes_a_list_of_it_and_that_is_told(o):
    with pytest.warns(ValidationWarning, match="the comma makes a list"):
        assert len(o.get_dicom_web_studies(PatientName="Doe^Jane,Roe")) == len(TEXTS)
    assert o.get_dicom_web_studies.check(StudyDescription="Kopf, Hals") and not o.check(
        "GET", "/dicom-web/studies", {"PatientID": "Q1,Q2", "PatientName": ["Doe*", "Roe*"]}
    )


def test_what_belongs_to_a_series_or_image_is_no_search_among_studies(o):
    """It is compared with nothing or with the first of them: a study of CT and MR isn't found by both."""
    (study,) = o.find("Study", PatientID="Q1")
    second = next(synthetic_ct.make_series("Q1", slices=1, rows=8))
    second.StudyInstanceUID, second.Modality = study["MainDicomTags"]["StudyInstanceUID"], "MR"
    second.SeriesInstanceUID, second.SOPInstanceUID = synthetic_ct.uid("MR"), synthetic_ct.uid("MR", "1")
    o.upload([second], progress=False)
    raw = {
        m: o.GET("/dicom-web/studies", {"Modality": m, "PatientID": "Q1"}, validate="off")
        for m in ("CT", "MR")
    }
    assert not all(raw.values())
    assert all(o.get_dicom_web_studies(ModalitiesInStudy=m, PatientID="Q1") for m in raw)
    uid = second.StudyInstanceUID
    for below in (o.get_dicom_web_studies_study_series, o.get_dicom_web_studies_study_instances):
        assert below(uid, StudyInstanceUID="1.2.3", validate="off"), "the path counts"
        with pytest.raises(ValidationError, match="ignored, as the path says which study"):
            below(uid, StudyInstanceUID="1.2.3")
    assert o.get_dicom_web_series.check(SOPInstanceUID="1.2.3", ModalitiesInStudy="CT")[1:]
    assert not o.get_dicom_web_studies.check(Modality="", SeriesDescription="*")
    o.delete_series_id(o.lookup_one(second.SeriesInstanceUID))


def test_what_is_asked_of_another_server_is_checked_alike(o):
    study = {"Study": "1.2.3", "Seires": "1.2.4"}
    assert "did you mean Series" in str(o.post_dicom_web_servers_name_retrieve.check("x", Resources=[study]))
    assert not o.post_dicom_web_servers_name_retrieve.check("x", Resources=[{"Study": "1", "Series": "2"}])
    search = {"Uri": "/studies", "Arguments": {"PatientIDD": "1", "limit": "1"}}
    (problem,) = o.check("POST", "/dicom-web/servers/x/qido", json=search)
    assert "did you mean PatientID?" in str(problem)
    slips = {"limti": "1", "Limit": "1", "ofset": "1", "includefields": "all", "limit": "-1", "offset": "x"}
    for name, value in slips.items():
        (problem,) = o.check(
            "POST", "/dicom-web/servers/x/qido", json={"Uri": "/studies", "Arguments": {name: value}}
        )
        assert name in str(problem)
    search["Arguments"] = {"00091001": "x", "limit": "1", "orderby": "StudyDate", "fuzzymatching": "true"}
    assert not o.check("POST", "/dicom-web/servers/x/qido", json=search), "another server may know them"
    assert not o.post_dicom_web_servers_name_wado.check("x", Uri="/studies/1.2.3", Synchronous=True)


def test_none_is_no_value_to_look_for(o):
    """Who has no PatientID at hand would get everybody; what isn't a tag is left out as anywhere."""
    for way in ways(o, PatientID=None):
        with pytest.raises(ValidationError, match="PatientID: is None, which is left out: everything would"):
            way()
    assert o.check("GET", "/dicom-web/studies", {"PatientID": None})
    for way in ways(o, limit=None, includefield=None, PatientID="Q1"):
        assert found(way()) == ["Q1"]
    assert o.GET("/dicom-web/studies", {"PatientID": None}, validate="off")


def test_tags_by_keyword_number_and_list(o):
    for query in ({"PatientID": ["Q1", "Q2"]}, {"00100020": "Q1,Q2"}, {"0010,0020": ["Q1", "Q2"]}):
        for way in ways(o, **query):
            assert found(way()) == ["Q1", "Q2"]
    assert len(o.get_dicom_web_series(Modality="CT", limit=2, offset=1)) == 2
    assert o.GET("/dicom-web/studies?&PatientID=Q1") == o.get_dicom_web_studies(PatientID="Q1")


def test_includefield_as_a_list_and_repeated(o):
    wanted = o.get_dicom_web_studies(PatientID="Q1", includefield=["StudyDescription", "0008,1010"])
    assert wanted[0]["00081030"]["Value"] == ["CT [head]"]
    pairs = [("includefield", "StudyDescription"), ("includefield", "StationName"), ("PatientID", "Q1")]
    assert o.GET("/dicom-web/studies", pairs) == wanted
    inline = "/dicom-web/studies?PatientID=Q1&includefield=StudyDescription&includefield=StationName"
    assert o.GET(inline) == wanted
    assert not o.check("GET", inline)
    with pytest.raises(ValidationError, match="limit: is given more than once"):
        o.GET("/dicom-web/studies?limit=1&limit=2")
    with pytest.raises(ValidationError, match="PatientID: is given more than once"):
        o.GET("/dicom-web/studies", [("PatientID", "Q1"), ("PatientID", "Q2")])


def test_a_keyword_that_a_server_is_too_old_for_goes_by_its_number(o):
    """1.9.1 doesn't know DeviceAlternateIdentifier, and would find everything."""
    assert tags.sure("PatientID") == "PatientID"
    sent = o.get_dicom_web_studies.request(DeviceAlternateIdentifier="nobody")
    assert sent.query == "3010001b=nobody"
    assert o.get_dicom_web_studies(DeviceAlternateIdentifier="nobody") == []


SEARCHES = {"Doe^Jane": 5, "D?e^[J]*": 0, "Doe^*": 5}
DESCRIPTIONS = {
    "CT*[head]": "Q1",
    'say*"hi"': "Q2",
    "CT [head]": "Q1",
    "a%b*": "Q3",
    "*c+d*": "Q3",
    "*e#f": "Q3",
    "Kopf für Ärzte": "Q4",
    "this & that": "Q5",
}


def test_what_is_searched_for_is_found_or_refused(o):
    """Builds read queries in their own ways: nothing is found to be nothing that is there."""
    for name, count in SEARCHES.items():
        for way in ways(o, PatientName=name):
            assert len(way()) == count, name
    for description, patient in DESCRIPTIONS.items():
        for way in ways(o, StudyDescription=description):
            try:
                assert found(way()) == [patient], description
            except ValidationError as error:
                assert o.version in ("1.10.1", "1.12.7") or set("&+") & set(description), error
                assert "can't say" in str(error) and "* in its place" in str(error)
                assert o.get_dicom_web_studies.check(StudyDescription=description)
                assert o.check("GET", "/dicom-web/studies", {"StudyDescription": description})
    assert found(o.get_dicom_web_studies(StudyDescription="this*that")) == ["Q5"]


def test_a_sign_that_ends_the_value_does_not_become_another_parameter(o):
    """ "*&limit=1" is limited to one on 1.9.1 and 1.13.0."""
    with pytest.raises(ValidationError, match="can't say &"):
        o.get_dicom_web_studies(PatientID="*&limit=1")


def test_other_text_in_a_query_is_said_or_refused_too(o):
    study = o.lookup_one("Q1")
    call = {"filename": "Müller & Söhne.zip"}
    if not any(a.name == "filename" for a in o.get_patients_id_archive.operation.arguments):
        pytest.skip("archives have no filename yet")
    with pytest.raises(ValidationError, match="can't say"):
        o.get_patients_id_archive(study, **call)


def test_the_client_of_others_is_checked_alike(o):
    pytest.importorskip("dicomweb_client")
    web = o.dicomweb
    assert len(web.search_for_studies(search_filters={"PatientName": "Doe^Jane"}, limit=3)) == 3
    assert found(web.search_for_studies(fields=["StudyDescription", "StationName"], offset=4)) != []
    with pytest.raises(ValidationError, match="finds the same"):
        web.search_for_studies(fuzzymatching=True)
    with pytest.raises(ValidationError, match="backslash"):
        web.search_for_studies(search_filters={"PatientID": "Q1\\Q2"})


def test_async_and_fleet_are_checked_alike(server):
    async def search(**query):
        async with await dynorthanc.AsyncOrthanc.connect(server.url) as client:
            return await client.get_dicom_web_studies(**query)

    assert len(asyncio.run(search(PatientName="Doe^Jane"))) == len(TEXTS)
    with pytest.raises(ValidationError, match="did you mean PatientName"):
        asyncio.run(search(PatientNmae="Doe^Jane"))
    with dynorthanc.Fleet({"one": server.url}) as fleet:
        assert {len(studies) for studies in fleet.get_dicom_web_studies(PatientName="Doe^Jane").values()} == {
            5
        }


def test_curl_says_it_as_the_server_reads_it(o):
    line = o.get_dicom_web_studies.curl(PatientName="Doe^Jane")
    assert ("Doe%5EJane" in line) == (o.version in ("1.9.1", "1.13.0"))
    answer = subprocess.run(["sh", "-c", line], capture_output=True, text=True, check=True).stdout
    assert answer.count("StudyInstanceUID") or answer.count("0020000D") == len(TEXTS)


def test_a_stow_that_is_refused_says_what_its_report_says(o):
    body = b"--B\r\nContent-Type: application/dicom\r\n\r\nrubbish\r\n--B--\r\n"
    kind = {"Content-Type": 'multipart/related; type="application/dicom"; boundary=B'}
    error, told = dynorthanc.BadRequest, r"report, in .response, says 0 stored and 0 refused"
    if o.version == "1.9.1":  # a success, in its words
        error, told = dynorthanc.IncompleteAnswer, "stored 0 of 1 files"
    with pytest.raises(error, match=told):
        o.POST("/dicom-web/studies", data=body, headers=kind)


def test_a_stow_of_another_study_is_no_success(o):
    pytest.importorskip("dicomweb_client")
    images = list(synthetic_ct.make_series("Q9", slices=2, rows=8))
    with pytest.raises(Exception, match=r"stored 0 of 2 files|409"):
        o.dicomweb.store_instances(images, study_instance_uid="1.2.3")
    assert not o.get_dicom_web_studies(PatientID="Q9")


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/rendered", {"vieport": "4,4"}),
        ("/rendered", {"viewport": "four"}),
        ("/rendered", {"viewport": "0,4"}),  # the connection ends
        ("/rendered", {"viewport": "99999,99999"}),  # older servers end
        ("/rendered", {"quality": 500}),
        ("/rendered", {"window": "1,2"}),
        ("/rendered", {"annotation": "patient"}),
        ("/metadata", {"includefield": "PatientName"}),
        ("", {"transferSyntax": "1.2.840.10008.1.2"}),
    ],
)
def test_slips_of_wado_rs_are_refused(o, path, query):
    uid = "1.2.3"
    with pytest.raises(ValidationError):
        o.GET(f"/dicom-web/studies/{uid}/series/{uid}/instances/{uid}{path}", query)


def test_wado_uri(o):
    (instance,) = o.get_dicom_web_instances(PatientID="Q1")
    uid = instance["00080018"]["Value"][0]
    file = o.get_wado(requestType="WADO", objectUID=uid, contentType="application/dicom")
    assert bytes(file)[128:132] == b"DICM"
    with pytest.raises(ValidationError, match="with the patient's name"):
        o.get_wado(requestType="WADO", objectUID=uid, contentType="application/dicom", anonymize="yes")
    with pytest.raises(ValidationError, match="did you mean contentType"):
        o.GET("/wado", {"requestType": "WADO", "objectUID": uid, "contenttype": "application/dicom"})


def test_the_keywords_are_those_of_the_standard():
    from pydicom.datadict import keyword_dict

    known = tags.numbers()
    for keyword, number in keyword_dict.items():
        if keyword and not f"{number:08x}".startswith(("0000", "fffe")):
            assert known[keyword] == f"{number:08x}"


def test_what_isnt_written_as_a_date_or_time_is_refused(o):
    (date,) = {study["00080020"]["Value"][0] for study in o.get_dicom_web_studies(includefield="StudyDate")}
    for query in (
        {"StudyDate": f"{date[:4]}-{date[4:6]}-{date[6:]}"},
        {"StudyTime": "09:30"},
        {"StudyDate": "2026"},
    ):
        with pytest.raises(ValidationError, match="finds nothing"):
            o.get_dicom_web_studies(**query)
        assert o.get_dicom_web_studies(**query, validate="off") == []
    for fine in (date, f"{date}-", f"-{date}", [date, "20200101"], f"{date},20200101"):
        assert len(o.get_dicom_web_studies(StudyDate=fine)) == len(TEXTS)
