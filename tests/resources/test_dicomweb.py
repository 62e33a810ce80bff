"""`o.dicomweb`: the DICOMweb client of others on our connection, credentials included."""

from __future__ import annotations

import inspect
import io
import logging
import sys
from unittest import mock

import pydicom
import pytest

import dynorthanc
from dynorthanc.resources import dicomweb
from fixtures import synthetic_ct

pytest.importorskip("dicomweb_client")
pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # of that client's own


@pytest.fixture(scope="module", params=("1.9.1", "1.10.1", "1.12.7", "1.13.0"))
def server(slow, request):
    from tests.conftest import _start

    users = {"AuthenticationEnabled": True, "RegisteredUsers": {"alice": "secret"}}
    config = {**users, "DicomWeb": {"Enable": True, "Root": "/web/"}}
    running = _start(request.param, plugins=["OrthancDicomWeb"], config=config)
    yield running
    running.stop()


@pytest.fixture
def o(server):
    with dynorthanc.connect(server.url, "alice", "secret") as client:
        yield client


def test_store_search_and_retrieve(o, caplog):
    images = map(synthetic_ct.to_bytes, synthetic_ct.make_series("DW1", slices=2, rows=8))
    datasets = [pydicom.dcmread(io.BytesIO(image)) for image in images]
    with caplog.at_level(logging.DEBUG, logger="dynorthanc"):
        o.dicomweb.store_instances(datasets)
    assert any("/dicom-web/…" in record.getMessage() for record in caplog.records)  # by our transport
    assert "DW1" not in caplog.text
    (study,) = o.dicomweb.search_for_studies(search_filters={"PatientID": "DW1"})
    assert study["0020000D"]["Value"] == [datasets[0].StudyInstanceUID]
    back = o.dicomweb.retrieve_instance(
        datasets[0].StudyInstanceUID, datasets[0].SeriesInstanceUID, datasets[0].SOPInstanceUID
    )
    assert back.PixelData == datasets[0].PixelData
    stored = pydicom.dcmread(io.BytesIO(o.get_instances_id_file(o.lookup_one(datasets[0].SOPInstanceUID))))
    assert stored.PatientID == "DW1"


def test_without_the_plugin_it_is_named(servers):
    with (
        dynorthanc.connect(servers["1.12.7"].url) as o,
        pytest.raises(dynorthanc.PluginMissing, match="dicomweb needs the plugin dicom-web"),
    ):
        o.dicomweb  # noqa: B018


def test_whoever_looks_at_everything_does_not_trip(servers, server, o, monkeypatch):
    assert hasattr(o, "dicomweb") and "dicomweb" in dir(o)
    with dynorthanc.connect(servers["1.12.7"].url) as without:
        assert not hasattr(without, "dicomweb")
        assert getattr(without, "dicomweb", None) is None
        members = dict(inspect.getmembers(without))
        assert "num_studies" in members and "dicomweb" not in members
        mock.create_autospec(without, instance=True)
    monkeypatch.setitem(sys.modules, "dicomweb_client", None)  # the extra isn't installed
    assert "num_studies" in dict(inspect.getmembers(o))
    with pytest.raises(ImportError, match=r"dynorthanc\[dicomweb\]"):
        o.dicomweb  # noqa: B018


def test_a_mistake_within_is_not_taken_for_a_missing_name(o, monkeypatch):
    monkeypatch.setattr(dicomweb.plugins, "home", lambda plugin, facts: facts.nothing)
    with pytest.raises(AttributeError, match="'dict' object has no attribute 'nothing'"):
        o.dicomweb  # noqa: B018
