"""Text arrives as it was written, in queries and in tags, or the call is refused."""

import pytest

from dynorthanc import Api, ValidationError, connect
from fixtures import synthetic_ct
from tests.conftest import VERSIONS

POLISH, JAPANESE = "Łukasz^Żak", "山田^太郎"


def image(name, charset="ISO_IR 192", **tags):
    dataset = next(synthetic_ct.make_series(slices=1, rows=16))
    dataset.SpecificCharacterSet = charset
    for tag, value in {"PatientName": name, "PatientID": name.split("^")[0], **tags}.items():
        setattr(dataset, tag, value)
    return synthetic_ct.to_bytes(dataset)


@pytest.fixture(params=VERSIONS)
def pacs(request, new_server):
    """A client of a server in Latin1, and the name of a PACS in UTF-8 that it knows, with four patients."""
    allowed = {f"DicomAlwaysAllow{what}": True for what in ("Find", "Get", "Move")}
    there = new_server(request.param, config={"DefaultEncoding": "Utf8", "DicomAet": "PACS", **allowed})
    here = new_server(request.param)
    with connect(there.url) as o:
        o.put_modalities_id("here", ["SANDBOX", "127.0.0.1", here.dicom_port])
        for name in (POLISH, JAPANESE, "Müller^Jörg", "Doe^Jane", "ukasz^x"):
            o.post_instances(image(name))
    with connect(here.url) as o:
        o.put_modalities_id("pacs", ["PACS", "127.0.0.1", there.dicom_port])
        yield o


def answers(o, **query):
    query_id = o.post_modalities_id_query("pacs", Level="Study", Query=query)["ID"]
    return len(o.get_queries_id_answers(query_id))


def test_a_query_finds_the_one_who_is_meant(pacs):
    for name in ("山田*", "Łuk*", "Mül*", "Doe*"):
        assert answers(pacs, PatientName=name) == 1
    assert answers(pacs, PatientID="山田") == 1
    assert len(list(pacs.modality("pacs").find("Study", PatientName="山田*"))) == 1
    sent = pacs.prepare(
        "POST", "/modalities/pacs/query", data='{"Level": "Study", "Query": {"PatientName": "山*"}}'
    )
    assert b"ISO_IR 192" in sent.body
    with pytest.raises(ValidationError, match="perhaps for everybody"):  # what was said isn't replaced
        answers(pacs, PatientName="山田*", SpecificCharacterSet="ISO_IR 100")
    assert not pacs.post_modalities_id_query.check("pacs", Level="Study", Query={"PatientName": "山田*"})
    asked = pacs.post_modalities_id_query("pacs", Level="Patient", Query={"PatientName": "Doe*"})["ID"]
    below = pacs.post_queries_id_answers_index_query_studies(asked, 0, Query={"StudyDescription": "山*"})[
        "ID"
    ]
    assert pacs.get_queries_id_answers(below) == []


def test_an_identifier_that_a_move_would_mutilate_is_refused_in_every_mode(pacs):
    for mode in ("error", "warn", "off"):
        with pytest.raises(ValidationError, match="perhaps for everybody"):
            pacs.modality("pacs").move("Patient", "Łukasz") if mode == "error" else pacs.POST(
                "/modalities/pacs/move",
                json={"Level": "Patient", "Resources": [{"PatientID": "Łukasz"}]},
                validate=mode,
            )
    assert pacs.get_instances() == []
    pacs.modality("pacs").move("Patient", "Müller").wait()
    assert [p["MainDicomTags"]["PatientID"] for p in pacs.get_patients(expand=True)] == ["Müller"]


def test_a_get_asks_for_the_one_who_is_meant(pacs):
    if not pacs.supports("POST /modalities/{id}/get"):
        pytest.skip("no C-GET")
    sent = pacs.prepare(
        "POST", "/modalities/pacs/get", json={"Level": "Patient", "Resources": [{"PatientID": "山田"}]}
    )
    pacs.send(sent)
    assert "山田" in {p["MainDicomTags"]["PatientID"] for p in pacs.get_patients(expand=True)}
    assert b"ISO_IR 192" in sent.body


def test_the_old_ways_to_find_can_not_say_a_character_set(pacs):
    with pytest.raises(ValidationError, match="query knows"):
        pacs.post_modalities_id_find_patient("pacs", {"PatientName": "山田*"})
    assert len(pacs.post_modalities_id_find_patient("pacs", {"PatientName": "Mül*"})) == 1


def stored(o, study, tag):
    (instance, *_) = o.get_studies_id_instances(study)
    return o.get_instances_id_simplified_tags(instance["ID"]).get(tag)


@pytest.mark.parametrize("action", ["modify", "anonymize"])
def test_a_replaced_text_is_stored_as_written_where_nothing_else_is_damaged(server, action):
    with connect(server.url) as o:
        study = o.post_instances(image("Doe^Jane", "ISO_IR 100"))["ParentStudy"]
        call = o[f"POST /studies/{{id}}/{action}"]
        for text in (POLISH, JAPANESE, "Jürgen"):
            made = (
                call(study, Replace={"PatientName": text, "PatientID": "1"}, Force=True, KeepSource=True)
                if (action == "anonymize")
                else call(study, Replace={"StudyDescription": text}, KeepSource=True)
            )
            assert (
                stored(o, made["ID"], "PatientName" if action == "anonymize" else "StudyDescription") == text
            )


def test_where_another_character_set_would_damage_other_text_it_is_refused(server):
    with connect(server.url) as o:
        study = o.post_instances(image("Müller^Jörg", "ISO_IR 100", InstitutionName="Universität"))[
            "ParentStudy"
        ]
        for given in ({}, {"SpecificCharacterSet": "ISO_IR 192"}):
            for mode in ("error", "off"):
                with pytest.raises(ValidationError, match="damages their other text"):
                    o.post_studies_id_modify(
                        study, Replace={"StudyDescription": JAPANESE, **given}, validate=mode
                    )
        with pytest.raises(ValidationError, match="damages"):
            o.post_studies_id_anonymize(
                study, Replace={"PatientName": JAPANESE}, Keep=["InstitutionName"], Force=True
            )
        made = o.post_studies_id_anonymize(study, Replace={"PatientName": JAPANESE}, Force=True)["ID"]
        assert stored(o, made, "PatientName") == JAPANESE  # what the profile removes can't be damaged
        made = o.post_studies_id_modify(study, Replace={"StudyDescription": "Größe"}, KeepSource=True)["ID"]
        assert (stored(o, made, "StudyDescription"), stored(o, made, "InstitutionName")) == (
            "Größe",
            "Universität",
        )


def test_images_keep_their_own_character_set_if_it_holds_the_text(server):
    with connect(server.url) as o:
        for charset, text in (("ISO_IR 192", JAPANESE), ("ISO_IR 144", "Люкceмбypг")):
            study = o.post_instances(image(text, charset))["ParentStudy"]
            made = o.post_studies_id_modify(study, Replace={"StudyDescription": text}, KeepSource=True)["ID"]
            assert stored(o, made, "SpecificCharacterSet") == charset
            assert (stored(o, made, "StudyDescription"), stored(o, made, "PatientName")) == (text, text)
        with pytest.raises(ValidationError):  # Latin letters beyond ASCII, among Cyrillic ones
            o.post_studies_id_modify(study, Replace={"StudyDescription": "Jürgen"})
        if o.supports("POST /tools/bulk-modify"):
            with pytest.raises(ValidationError):
                o.post_tools_bulk_modify(Resources=[study], Replace={"StudyDescription": "Jürgen"})


def test_a_new_image_has_the_text_it_was_given(server):
    with connect(server.url) as o:
        made = o.post_tools_create_dicom(Tags={"PatientName": JAPANESE, "PatientID": POLISH})
        assert o.get_instances_id_simplified_tags(made["ID"])["PatientName"] == JAPANESE
        with pytest.raises(ValidationError, match="give the tags in Tags"):
            o.post_tools_create_dicom({"PatientName": JAPANESE, "SpecificCharacterSet": "ISO_IR 192"})
        study = o.post_instances(image("Müller^Jörg", "ISO_IR 100"))["ParentStudy"]
        with pytest.raises(ValidationError, match="parent's character set"):
            o.post_tools_create_dicom(Parent=study, Tags={"SeriesDescription": JAPANESE})
        child = o.post_tools_create_dicom(Parent=study, Tags={"SeriesDescription": "Größe"})["ID"]
        assert o.get_instances_id_simplified_tags(child)["SeriesDescription"] == "Größe"


def test_the_server_is_asked_once_and_only_for_text_beyond_ascii(servers):
    with connect(servers["1.12.7"].url) as o:
        asked = []
        send = o.transport.send
        o.transport.send = lambda method, path, **rest: asked.append(path) or send(method, path, **rest)
        tags = [{"PatientName": name} for name in ("Doe", "Müller", "Jörg", JAPANESE)]
        for one in tags:
            o.post_tools_create_dicom(Tags=one)
        assert asked.count("/tools/default-encoding") == 1
        assert asked[0] == "/tools/create-dicom"
        o.put_tools_default_encoding("Latin2")
        with connect(servers["1.12.7"].url) as other:
            other.put_tools_default_encoding("Latin1")
        o.post_tools_create_dicom(Tags=tags[1])
        assert asked.count("/tools/default-encoding") == 3  # asked, put, and asked again


def test_without_a_server_nothing_is_said_of_what_only_it_can_tell():
    body = {"Level": "Study", "Query": {"PatientName": "山田*"}}
    assert Api.for_version("1.13.0").check("POST", "/modalities/x/query", json=body) == []
