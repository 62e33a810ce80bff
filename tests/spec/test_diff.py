"""What differs between versions: the data, and that real servers bear out what is said of meanings."""

import itertools
import json

import pytest
from click.testing import CliRunner

from description import build
from description import meanings as compiled
from dynorthanc import Api, connect
from dynorthanc.cli.app import app
from dynorthanc.spec import meanings, timeline
from fixtures import synthetic_ct

OLD, NEW = Api.for_version("1.10.1"), Api.for_version("1.13.0")


def test_routes_and_arguments_that_came():
    diff = OLD.diff(NEW)
    assert "POST /tools/count-resources" in {c.route for c in diff.routes_added}
    assert {c.route: c.since for c in diff.routes_added}["POST /tools/count-resources"] == "1.12.5"
    assert ("POST /tools/find", "body Labels", "1.12.0") in {
        (c.route, c.argument, c.since) for c in diff.arguments_added
    }
    assert not diff.routes_removed


def test_the_way_back_takes_away_what_came():
    there, back = OLD.diff(NEW), NEW.diff(OLD)
    assert {c.route for c in there.routes_added} == {c.route for c in back.routes_removed}
    assert {(c.route, c.argument) for c in there.arguments_added} == {
        (c.route, c.argument) for c in back.arguments_removed
    }
    assert len(there.meanings_changed) == len(back.meanings_changed)


def test_values_that_are_allowed_now():
    changed = {(c.route, c.argument): c for c in OLD.diff(NEW).values_changed}
    change = changed["POST /studies/{id}/anonymize", "body DicomVersion"]
    assert "2023b" in change.after
    assert "2023b" not in change.before


@pytest.mark.parametrize("version", timeline.load().versions)
def test_a_version_does_not_differ_from_itself(version):
    diff = Api.for_version(version).diff(Api.for_version(version))
    assert not diff
    assert len(diff) == 0
    assert "no difference" in str(diff)


def test_differences_add_up_over_the_versions_between():
    versions = timeline.load().versions
    steps = [Api.for_version(a).diff(Api.for_version(b)) for a, b in itertools.pairwise(versions)]
    whole = Api.for_version(versions[0]).diff(Api.for_version(versions[-1]))
    assert {c.route for c in whole.routes_added} == {c.route for step in steps for c in step.routes_added}


def test_it_can_be_narrowed_to_some_routes():
    diff = OLD.diff(NEW).only(["POST /tools/find"])
    assert {c.route for c in diff} == {"POST /tools/find"}
    assert diff.arguments_added


def test_text_html_and_json_say_the_same():
    diff = OLD.diff(NEW)
    assert "body Labels (since 1.12.0)" in str(diff)
    assert "body Labels" in diff._repr_html_()
    document = json.loads(diff.to_json())
    assert (document["before"], document["after"]) == ("1.10.1", "1.13.0")
    assert len(document["changes"]) == len(diff)
    assert "routes added" in repr(diff)


# ---- meanings ---------------------------------------------------------------------------------------------


def test_meanings_concern_known_routes_arguments_and_versions():
    known = timeline.load()
    for meaning in meanings.load():
        assert known.order[meaning.after] < known.order[meaning.since]
        assert 20 < len(meaning.text) < 200
        for route in meaning.routes:
            assert route in known.operations
            if meaning.argument:
                assert meaning.argument in known.operations[route]["arguments"], (route, meaning.argument)


def test_the_list_is_built_from_what_is_kept_by_hand():
    known = timeline.load()
    built = compiled.compile(build.OVERLAY, known.operations, known.versions)
    assert json.loads((build.DATA / "meanings.json").read_text(encoding="utf-8")) == built


def texts_between(before, after, route):
    diff = Api.for_version(before).diff(Api.for_version(after))
    return [c.text for c in diff.meanings_changed if c.route == route]


def test_a_meaning_changes_only_on_the_way_over_its_version():
    assert len(texts_between("1.12.1", "1.12.2", "GET /studies")) == 1
    assert len(texts_between("1.12.4", "1.12.5", "GET /studies")) == 1
    assert texts_between("1.12.5", "1.13.0", "GET /studies") == []
    assert texts_between("1.12.2", "1.12.4", "GET /studies") == []


def raw(client, route):
    """An answer to a route as it is written here; the client would write a flag in the way that works."""
    path, _, query = route.partition("?")
    return client.transport.send("GET", path, query=query)


@pytest.fixture
def filled(servers):
    """One client for each version, each server with one study of three slices and nothing else."""
    files = [synthetic_ct.to_bytes(d) for d in synthetic_ct.make_series(slices=3, rows=64)]
    clients = {version: connect(server.url) for version, server in servers.items()}
    for client in clients.values():
        for patient in client.get_patients():
            client.delete_patients_id(patient)
        for file in files:
            client.post_instances(file)
    return clients


def has_new(meaning_text, version):
    """Whether a version is said to have the new meaning."""
    (meaning,) = [m for m in meanings.load() if meaning_text in m.text]
    order = timeline.load().order
    assert not order[meaning.after] < order[version] < order[meaning.since], "not known for this version"
    return order[version] >= order[meaning.since]


def test_limit_0(filled):
    for version, client in filled.items():
        count = len(raw(client, "/instances?since=0&limit=0").json())
        assert count == (3 if has_new("limit=0", version) else 0), version


def test_expand_false(filled):
    for version, client in filled.items():
        (study,) = raw(client, "/studies?expand=false").json()
        assert isinstance(study, str) == has_new("expand=false", version), version


def test_folders_in_archives(filled, tmp_path):
    import zipfile

    for version, client in filled.items():
        (study,) = client.get_studies()
        file = client.stream("GET", f"/studies/{study}/archive", to=tmp_path / f"{version}.zip")
        with zipfile.ZipFile(file) as archive:
            assert all(" - " in name for name in archive.namelist()) == has_new("folders in the ZIP", version)


def test_the_length_of_an_archive(filled):
    for version, client in filled.items():
        (study,) = client.get_studies()
        answer = raw(client, f"/studies/{study}/archive")
        assert ("Content-Length" not in answer.headers) == has_new("without Content-Length", version), version


def test_the_retrieve_method_in_system(filled):
    for version, client in filled.items():
        if version in ("1.12.7", "1.13.0"):  # older ones have neither
            is_new = "DicomDefaultRetrieveMethod" in client.get_system()
            assert is_new == has_new("DefaultRetrieveMethod", version), version


def test_what_is_no_image(filled):
    for version, client in filled.items():
        pdf = client.post_tools_create_dicom(
            Tags={"PatientID": "p"}, Content="data:application/pdf;base64,JVBERi0xLjQK"
        )["ID"]
        asked = {
            flag: raw(client, f"/instances/{pdf}/preview?{flag}")
            for flag in ("", "returnUnsupportedImage=false")
        }
        plain, switched = (answer.status_code == 415 for answer in asked.values())
        assert plain == has_new("what can't be shown as an image", version), version
        if version != "1.9.1":
            assert switched == has_new("any value switched it on", version), version


def test_the_command(tmp_path):
    run = CliRunner().invoke
    shown = run(app, ["diff", "1.10.1", "1.12.7"], standalone_mode=False)
    assert "body Labels (since 1.12.0)" in shown.output
    as_json = run(app, ["diff", "1.10.1", "1.12.7", "--format", "json", "--exit-code"], standalone_mode=False)
    assert json.loads(as_json.output)["after"] == "1.12.7"
    assert as_json.return_value == 1
    assert run(app, ["diff", "1.12.7", "1.12.7", "--exit-code"], standalone_mode=False).return_value == 0


def test_the_command_compares_servers_too(servers):
    shown = CliRunner().invoke(app, ["diff", servers["1.10.1"].url, "1.10.1"], standalone_mode=False)
    assert "no difference" in shown.output


def test_what_was_added_is_told_without_an_arrow_from_nothing():
    """And what was removed without one to nothing."""
    lines = str(Api.for_version("1.12.5").diff(Api.for_version("1.12.7"))).splitlines()
    assert "  POST /studies/{id}/archive body Filename (since 1.12.7): a string" in lines
    assert not [line for line in lines[1:] if ": →" in line or ":  →" in line or line.endswith((" → ", ", "))]
