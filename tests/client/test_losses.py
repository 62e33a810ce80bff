"""Edits that would lose their source, on real servers: refused in every way, checked or not."""

from __future__ import annotations

import asyncio
import io
import json
import warnings

import pytest

import dynorthanc
from dynorthanc import AsyncOrthanc, Fleet, JobFailed, ValidationError, ValidationWarning
from dynorthanc.check.request import Request
from dynorthanc.cli import exits
from dynorthanc.cli.app import app
from dynorthanc.client import losses
from dynorthanc.errors import UnsupportedRouteError
from dynorthanc.spec.identifiers import orthanc_id
from fixtures import synthetic_ct
from tests.conftest import VERSIONS, _start

KEPT = ["StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"]
STALE = ("1.9.1", "1.10.1")  # whose index an edit in place doesn't reach
FILTER = """
function ReceivedInstanceFilter(dicom, origin, info)
  if dicom.InstanceNumber ~= "4" then return true end
  return dicom.PatientID == "E1" and dicom.SeriesDescription ~= "bad" and dicom.StudyDescription ~= "bad"
end
"""


def stored(o, slices=3):
    """One study of one series; returns (study id, series id)."""
    for image in synthetic_ct.make_series("E1", slices=slices, rows=8):
        o.post_instances(synthetic_ct.to_bytes(image))
    return o.get_studies()[0], o.get_series()[0]


def started(version, **config):
    server = _start(version, config=config)
    with dynorthanc.connect(server.url) as client:
        yield client
    server.stop()


@pytest.fixture(params=VERSIONS, scope="module")
def overwriter(slow, request):
    yield from started(request.param, OverwriteInstances=True)


@pytest.fixture(params=VERSIONS, scope="module")
def filterer(slow, request, tmp_path_factory):
    script = tmp_path_factory.mktemp("lua") / "filter.lua"
    script.write_text(FILTER)
    yield from started(request.param, LuaScripts=[str(script)])


def emptied(client):
    for patient in client.get_patients():
        client.delete_patients_id(patient)
    return client


@pytest.fixture
def overwriting(overwriter):
    return emptied(overwriter)


@pytest.fixture
def filtering(filterer):
    """A server that refuses the fourth image of any copy."""
    return emptied(filterer)


@pytest.fixture
def keeping(server):
    with dynorthanc.connect(server.url) as client:
        yield client


@pytest.fixture
def o(overwriting):
    return overwriting


# ---- all identifiers kept ---------------------------------------------------------------------------------


def itself(o):
    """Edits that keep all identifiers, by route: what is kept, and what is replaced by what it is."""
    study, series = (o.GET(f"/{level}", params={"expand": True})[0] for level in ("studies", "series"))
    uid = {"StudyInstanceUID": study["MainDicomTags"]["StudyInstanceUID"]}
    series_uid = {"0020,000e": series["MainDicomTags"]["SeriesInstanceUID"]}
    patient, study_id, series_id = series["ParentStudy"] and study["ParentPatient"], study["ID"], series["ID"]
    return [
        (f"/series/{series_id}/modify", {"Keep": KEPT[1:]}),
        (f"/series/{series_id}/modify", {"Keep": ["0020-000E", "00080018"]}),
        (f"/series/{series_id}/modify", {"Keep": KEPT[2:], "Replace": series_uid}),
        (f"/studies/{study_id}/modify", {"Keep": KEPT}),
        (f"/studies/{study_id}/modify", {"Keep": KEPT[1:], "Replace": uid}),
        (f"/patients/{patient}/modify", {"Keep": KEPT, "Replace": {"PatientID": "E1 "}}),
        (f"/patients/{patient}/anonymize", {"Keep": KEPT, "Replace": {"PatientID": "E1"}}),
        (f"/studies/{study_id}/anonymize", {"Keep": KEPT, "Replace": {"PatientID": "E1"}}),
    ]


def test_an_edit_that_would_remove_its_own_result_is_refused_even_unchecked(o):
    stored(o)
    for route, body in itself(o):
        for unchecked in ({}, {"validate": "off"}):
            with pytest.raises(ValidationError, match="would leave nothing"):
                o.POST(route, json={**body, "Force": True, "KeepSource": False}, **unchecked)
    assert o.num_instances == 3


def test_so_it_is_where_nothing_is_overwritten(keeping):
    """1.12.7 and 1.13.0 remove the source there too."""
    test_an_edit_that_would_remove_its_own_result_is_refused_even_unchecked(keeping)


def test_bulk_edits_too_at_every_level(o):
    study, series = stored(o)
    if o.version == "1.9.1":
        with pytest.raises(UnsupportedRouteError, match=r"needs Orthanc 1\.9\.4"):
            o.post_tools_bulk_modify(Resources=[series])
        return
    uid = o.get_studies_id(study)["MainDicomTags"]["StudyInstanceUID"]
    instance = o.get_instances()[0]
    for body in (
        {"Resources": [series], "Level": "Series", "Keep": KEPT[1:]},
        {"Resources": [study], "Level": "Instance", "Keep": KEPT[2:]},
        {"Resources": [instance], "Keep": KEPT[2:]},
        {"Resources": [series], "Keep": KEPT[1:], "Replace": {"StudyInstanceUID": uid}},
    ):
        with pytest.raises(ValidationError, match="would leave nothing"):
            o.post_tools_bulk_modify(body, KeepSource=False, Force=True)
    assert o.num_instances == 3


def test_one_identifier_is_not_for_several_images(o):
    study, series = stored(emptied(o), slices=2)
    replace = {"Replace": {"SOPInstanceUID": "1.2.3"}, "Force": True}
    for way in (o.post_series_id_modify, o.post_series_id_anonymize):
        with pytest.raises(ValidationError, match="one of them would be left"):
            way(series, {**replace, "KeepSource": False}, validate="off")
    with pytest.raises(ValidationError, match="one of them would be left"):
        o.modify(study, keep_source=False, **replace)
    assert o.num_instances == 2


def test_every_way_comes_by(o, capsys):
    _, series = stored(o)
    body = {"Keep": KEPT[1:], "Force": True, "KeepSource": False}
    ways = [
        lambda: o.modify(series, keep_source=False, Keep=KEPT[1:], Force=True),
        lambda: o.post_series_id_modify(series, body),
        lambda: o.post_series_id_modify.submit(series, body),
        lambda: o.series[series].modify.post(**body),
        lambda: o.POST(f"//series/{series}/modify/", data=json.dumps(body)),
        lambda: o.POST(f"/series/{series}/modify", data=io.BytesIO(json.dumps(body).encode())),
        lambda: asyncio.run(awaited(o, series, body)),
    ]
    for way in ways:
        with pytest.raises(ValidationError, match="would leave nothing"):
            way()
    fleet = Fleet({"it": o})
    assert "would leave nothing" in str(fleet.post_series_id_modify(series, body).errors["it"])
    assert exits.run(app, [o.url, "post-series-id-modify", series, "--json", json.dumps(body)]) != 0
    assert "would leave nothing" in capsys.readouterr().err
    assert o.num_instances == 3


async def awaited(o, series, body):
    await AsyncOrthanc(o).post_series_id_modify(series, body)


def test_an_edit_with_a_new_identifier_removes_its_source_as_told(o):
    stored(o)
    for route, replaced in (("patients", {"PatientID": "E2"}), ("studies", {"StudyInstanceUID": "1.2.3"})):
        (id_,) = o.GET(f"/{route}")
        options = {"Replace": replaced, "Keep": KEPT if route == "patients" else KEPT[1:], "Force": True}
        made = o.modify(id_, keep_source=False, **options)
        assert (o.GET(f"/{route}"), o.num_instances) == ([made["ID"]], 3)
    made = o.anonymize(o.get_series()[0], keep_source=False, Keep=KEPT[2:], Force=True)
    assert (o.get_series(), o.num_instances) == ([made["ID"]], 3)


def test_a_job_whose_end_nobody_sees_to_is_told_where_it_leaves_the_index_behind(overwriting):
    o = overwriting
    _, series = stored(o)
    body = {"Replace": {"SeriesDescription": "new"}, "Keep": KEPT[1:], "Force": True, "Asynchronous": True}
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        job = o.job(o.POST(f"/series/{series}/modify", json=body)["ID"]).wait(120)
    assert job.state == "Success"
    assert [str(warning.message).count("submit() in its place") for warning in told] == [1] * (
        o.version in STALE
    )
    assert len(list(o.find("Series", SeriesDescription="new"))) == (o.version not in STALE)


@pytest.mark.parametrize("way", ["helper", "flat", "job"])
def test_an_edit_in_place_is_found_afterwards(overwriting, way):
    """The index of 1.9.1 and 1.10.1 would keep the old description."""
    o = overwriting
    _, series = stored(o)
    options = {"Replace": {"SeriesDescription": "new"}, "Keep": KEPT[1:], "Force": True}
    if way == "helper":
        assert o.modify(series, **options)["ID"] == series
    elif way == "flat":
        o.post_series_id_modify(series, **options, KeepSource=True)
    else:
        o.post_series_id_modify.submit(series, **options, KeepSource=True).wait(120)
    assert [found["ID"] for found in o.find("Series", SeriesDescription="new")] == [series]
    assert o.get_instances_id_file(o.get_instances()[0]).pydicom().SeriesDescription == "new"
    assert o.num_instances == 3


def test_an_edit_in_place_that_would_change_nothing_is_told(keeping):
    """1.12.7 and 1.13.0 would call it a success."""
    _, series = stored(keeping)
    options = {"Replace": {"SeriesDescription": "new"}, "Keep": KEPT[1:], "Force": True}
    expected = JobFailed if keeping.version in STALE else ValidationError
    with pytest.raises(expected, match=r"Cannot store an instance|nothing would change"):
        keeping.modify(series, **options)


# ---- images that can't be stored --------------------------------------------------------------------------


def test_permissive_never_removes_a_source(filtering):
    o = filtering
    study, series = stored(o, slices=5)
    for call in (
        lambda: o.anonymize(study, keep_source=False, Permissive=True),
        lambda: o.modify(series, keep_source=False, Permissive=True, Replace={"SeriesDescription": "bad"}),
        lambda: o.post_studies_id_split(study, Series=[series], Permissive=True),  # which removes by default
        lambda: o.post_studies_id_merge(study, Resources=[series], Permissive=True, validate="off"),
        lambda: o.POST(f"/series/{series}/modify", json={"KeepSource": False, "Permissive": True}),
    ):
        with pytest.raises(ValidationError, match="removes their source too"):
            call()
    with pytest.raises(JobFailed, match="Cannot store"):
        o.anonymize(study, keep_source=False)
    assert len(o.get_studies_id_instances(study)) == 5


def test_a_copy_that_lacks_images_has_failed(filtering):
    """1.9.1 and 1.10.1 count no failures: the copy's images are counted instead."""
    o = filtering
    study, series = stored(o, slices=5)
    for call in (
        lambda: o.anonymize(study, Permissive=True),
        lambda: o.modify(series, Permissive=True, Replace={"SeriesDescription": "bad"}),
        lambda: o.split(study, series, Permissive=True, Replace={"StudyDescription": "bad"}),
    ):
        with pytest.raises(JobFailed, match=r"1 of 5 images were left out|4 of 5 images"):
            call()
    assert len(o.get_series_id(series)["Instances"]) == 5


# ---- identifiers of another image -------------------------------------------------------------------------


def test_an_edit_never_takes_the_identifiers_of_another_image(server):
    """1.12.7 and 1.13.0 would remove the source and keep the other; with OverwriteInstances, all lose it."""
    images = [next(synthetic_ct.make_series("E1", slices=1, rows=8)) for _ in range(2)]
    images[1].PatientID = "E2"
    with dynorthanc.connect(server.url) as o:
        source, _ = (o.post_instances(synthetic_ct.to_bytes(image))["ParentPatient"] for image in images)
        options = {"Replace": {"PatientID": "E2"}, "Keep": KEPT, "Force": True, "validate": "off"}
        for keep in (True, False):
            with pytest.raises(ValidationError, match="all identifiers of another image"):
                o.modify(source, keep_source=keep, **options)
        assert o.num_instances == 2


# ---- without a server: what it would be asked ----

R, ONE, OTHER = (orthanc_id("P", "1", "2", *image) for image in ([], ["3"], ["4"]))
CHAIN = {
    "/patients/p": {"ID": "p", "MainDicomTags": {"PatientID": "P"}},
    "/studies/s": {"ID": "s", "MainDicomTags": {"StudyInstanceUID": "1"}, "ParentPatient": "p"},
    f"/series/{R}": {
        "ID": R,
        "MainDicomTags": {"SeriesInstanceUID": "2"},
        "ParentStudy": "s",
        "Instances": [ONE, OTHER],
    },
    f"/instances/{ONE}": {"ID": ONE, "MainDicomTags": {"SOPInstanceUID": "3"}, "ParentSeries": R},
    f"/instances/{OTHER}": {"ID": OTHER, "MainDicomTags": {"SOPInstanceUID": "4"}, "ParentSeries": R},
    f"/series/{R}/instances": [{"ID": ONE, "MainDicomTags": {"SOPInstanceUID": "3"}}],
    f"/series/{R}/statistics": {"CountInstances": "1"},
    "/studies/s/statistics": {"CountInstances": "2"},
    "/system": {"OverwriteInstances": True},
}
CHAIN["/studies/s/series"] = [CHAIN[f"/series/{R}"]]


def asked(route):
    if route not in CHAIN:
        raise dynorthanc.NotFound(404, "GET", route, route)
    return CHAIN[route]


def edit(template, id_="", **body):
    path = template.replace("{id}", id_)
    return Request("POST", template, path, body=json.dumps(body).encode())


IN_PLACE = {"Keep": ["SOPInstanceUID", "SeriesInstanceUID", "StudyInstanceUID", "PatientID"], "Force": True}


@pytest.mark.parametrize(
    ("request_", "routes"),
    [
        (edit("/studies/{id}/modify", "s", Replace={"StudyDescription": "x"}), []),
        (edit("/studies/{id}/modify", "s", **IN_PLACE), ["/studies/s"]),
        (
            edit("/series/{id}/modify", R, Keep=["SOPInstanceUID"], Replace={"0020,000e": "2"}),
            [f"/series/{R}"],
        ),
        (edit("/series/{id}/modify", R, Keep=["SOPInstanceUID"], Replace={"0020,000e": "9"}), []),
        (edit("/tools/bulk-modify", Resources=[ONE], Level="Instance", **IN_PLACE), [f"/instances/{ONE}"]),
        (edit("/tools/bulk-modify", Resources=["gone"], Level="Instance", **IN_PLACE), []),
        (
            edit("/series/{id}/modify", R, Replace={"SOPInstanceUID": "3"}, Keep=["SeriesInstanceUID"]),
            [f"/series/{R}"],
        ),
        (edit("/tools/bulk-modify", Resources=[ONE], Replace={"SOPInstanceUID": "5"}), []),
        (edit("/series/{id}/modify", R, Keep=["SOPInstanceUID"], Remove=["SeriesInstanceUID"]), []),
    ],
)
def test_which_edits_are_in_place(request_, routes):
    assert losses.refuse(request_, asked) == routes


@pytest.mark.parametrize(
    ("request_", "says"),
    [
        (edit("/studies/{id}/modify", "s", KeepSource=False, **IN_PLACE), "would leave nothing"),
        (edit("/studies/{id}/modify", "s", Replace={"SOPInstanceUID": "4"}), "one of them would be left"),
        (
            edit("/tools/bulk-modify", Resources=[ONE, "j"], Replace={"0008,0018": "4"}),
            "one of them would be left",
        ),
        (
            edit("/tools/bulk-modify", Resources=[ONE], Replace={"0008,0018": "4"}),
            "identifiers of another image",
        ),
        (
            edit("/series/{id}/modify", R, Replace={"SOPInstanceUID": "4"}, Keep=["SeriesInstanceUID"]),
            "identifiers of another image",
        ),
    ],
)
def test_which_edits_lose_images(request_, says):
    with pytest.raises(ValidationError, match=says):
        losses.refuse(request_, asked)


def test_a_former_copy_of_an_image_may_be_overwritten(monkeypatch):
    again = edit("/tools/bulk-modify", Resources=[ONE], Replace={"SOPInstanceUID": "4"})
    copy = {**CHAIN[f"/instances/{OTHER}"], "ModifiedFrom": ONE}
    monkeypatch.setitem(CHAIN, f"/instances/{OTHER}", copy)
    assert losses.refuse(again, asked) == []
    monkeypatch.setitem(CHAIN, "/system", {"OverwriteInstances": False})
    with pytest.raises(ValidationError, match="identifiers of another image"):
        losses.refuse(again, asked)


def test_where_nothing_is_overwritten_nothing_would_change():
    kept = {**CHAIN, "/system": {"OverwriteInstances": False}}
    with pytest.raises(ValidationError, match="nothing would change"):
        losses.refuse(edit("/studies/{id}/modify", "s", **IN_PLACE), kept.__getitem__)
    newer = {**CHAIN, "/system": {"OverwriteInstances": True, "MaximumStorageMode": "Recycle"}}
    assert losses.refuse(edit("/studies/{id}/modify", "s", **IN_PLACE), newer.__getitem__) == []


def labelled(route):
    beside = {"/studies/s/metadata": ["LastUpdate", "1024"], "/studies/s/attachments": []}
    if route in beside:
        return beside[route]
    return {**asked(route), "Labels": ["red"]} if route == "/studies/s" else asked(route)


@pytest.mark.parametrize(
    ("request_", "says"),
    [
        (edit("/studies/{id}/modify", "s", KeepSource=False), "labels, metadata of the source"),
        (
            edit("/studies/{id}/modify", "s", KeepSource=False, KeepLabels=True),
            r"modify: metadata of the source",
        ),
        (edit("/studies/{id}/merge", "t", Resources=["s"]), "labels, metadata of the source"),
        (edit("/studies/{id}/modify", "s"), ""),
        (edit("/studies/{id}/merge", "t", Resources=["s"], KeepSource=True), ""),
        (edit("/studies/{id}/split", "t", Series=["gone"]), ""),
    ],
)
def test_what_is_beside_a_source_that_is_removed_is_told(request_, says):
    with pytest.warns(ValidationWarning, match=says) if says else warnings.catch_warnings():
        warnings.simplefilter("always" if says else "error")
        losses.tell(request_, labelled)


def beside(route):
    kind = route.rpartition("/")[2]
    if kind in ("metadata", "attachments"):
        return ["1024"] if route == f"/instances/{ONE}/metadata" else []
    return asked(route)


def test_what_is_beside_an_image_that_is_overwritten_is_told():
    with pytest.warns(ValidationWarning, match="metadata of what is overwritten"):
        losses.tell(
            edit("/series/{id}/modify", R, Replace={"0020,000e": "2"}, Keep=["SOPInstanceUID"]), beside
        )
    losses.tell(edit("/series/{id}/modify", R, Replace={"0020,000e": "9"}, Keep=["SOPInstanceUID"]), beside)


def test_labels_and_metadata_dont_go_silently(servers):
    with dynorthanc.connect(servers["1.13.0"].url) as o:
        _, series = stored(emptied(o))
        o.metadata(series)["1024"] = "seen"
        with pytest.warns(ValidationWarning, match="metadata of the source go with it"):
            o.modify(series, keep_source=False, Replace={"SeriesDescription": "x"})


def test_an_index_is_brought_up_to_date_or_told_to_be_old():
    posted = []
    body = edit("/studies/{id}/modify", "s", **IN_PLACE)
    losses.bring_up_to_date(body, lambda route, json: posted.append(route), ["/studies/s"])
    assert posted == ["/studies/s/reconstruct"]
    with pytest.warns(ValidationWarning, match="until POST …/reconstruct"):
        losses.bring_up_to_date(
            edit("/studies/{id}/modify", "s", Asynchronous=True), posted.append, ["/studies/s"]
        )
