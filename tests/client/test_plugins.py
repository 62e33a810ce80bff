"""Routes of plugins: there once the server has the plugin, else the plugin is named."""

from __future__ import annotations

import logging
import pickle

import pytest

import dynorthanc
from dynorthanc.base.names import method_name
from dynorthanc.errors import NotFound, UnsupportedRouteError, ValidationError
from dynorthanc.spec import plugins
from fixtures import synthetic_ct

VERSIONS = ("1.9.1", "1.10.1", "1.12.7", "1.13.0")
NAMED = {"dicom-web": "OrthancDicomWeb", "housekeeper": "Housekeeper", "delayed-deletion": "DelayedDeletion"}
CONFIG = {
    "DicomWeb": {"Enable": True, "Servers": {"one": ["http://127.0.0.1:1/"]}},
    "Housekeeper": {"Enable": True},
    "DelayedDeletion": {"Enable": True},
}


@pytest.fixture(scope="module")
def with_plugins():
    """Version → a running server with every plugin whose routes are known."""
    from tests.conftest import _start

    running = {}

    def start(version):
        if version not in running:
            new = version in ("1.12.7", "1.13.0")
            names = list(NAMED.values()) if new else ["OrthancDicomWeb"]
            running[version] = _start(version, plugins=names, config=CONFIG)
        return running[version]

    yield start
    for server in running.values():
        server.stop()


@pytest.fixture(params=VERSIONS)
def o(request, with_plugins):
    with dynorthanc.connect(with_plugins(request.param).url) as client:
        yield client


def test_the_facts_are_well_formed():
    for name, facts in plugins.known().items():
        assert facts["package"] and facts["evidence"]
        assert name in NAMED
        for route, known in facts["routes"].items():
            method, template = route.split(" ")
            assert method in ("GET", "POST", "PUT", "DELETE") and template.startswith("/")
            assert known["text"].endswith(".")
            assert set(known) <= {"text", "answers", "bodies", "arguments", "extra", "lacked_until"}


def test_a_route_of_a_plugin_is_a_method(o, instance):
    o.post_instances(instance)
    (study,) = o.get_dicom_web_studies(PatientID="SYN*", limit=5)
    assert study["00100020"]["Value"] == ["SYN001"]
    uid = synthetic_ct.uid("SYN001", "study")
    assert o.get_dicom_web_studies_study_series(uid)[0]["00080060"]["Value"] == ["CT"]
    assert o["GET /dicom-web/servers"]() == ["one"]
    operation = o.get_dicom_web_studies.operation
    assert operation.source.startswith("plugin dicom-web 1.")
    assert "Search all studies" in o.get_dicom_web_studies.__doc__
    assert "get_dicom_web_servers" in dir(o)
    with pytest.raises(ValidationError, match="limit"):
        o.get_dicom_web_studies(limit="many")


def test_every_route_is_one_of_the_server(o):
    """Asked with a method that none has, a route that exists answers 405 or with its own complaint."""
    loaded = set(o.GET("/plugins")) & set(plugins.known())
    for plugin in loaded:
        o[next(iter(plugins.known()[plugin]["routes"]))]
    ours = [operation for operation in o.api if operation.source.startswith("plugin ")]
    assert len(ours) > 20
    values = {"name": "one", "study": synthetic_ct.uid("SYN001", "study"), "frame": "1", "frames": "1"}
    values["series"] = synthetic_ct.uid(values["study"], "series", 1)
    values["instance"] = synthetic_ct.uid(values["series"], "slice", 1)
    for operation in ours:
        path = operation.template.format(**values, path="7fe00010")
        other = "PUT" if operation.method != "PUT" else "POST"
        answer = o.transport.send(other, path, body=b"" if other == "PUT" else None, template=path)
        assert answer.status_code in (405, 400, 200), (operation.route, answer.status_code)


def test_a_route_of_a_plugin_is_a_path_too(with_plugins):
    with dynorthanc.connect(with_plugins("1.12.7").url) as o:
        assert o.plugins().count("dicom-web") == 1  # this handle is from before the plugin's routes are known
        assert o.plugins.housekeeper.status()["LastProcessedChange"] is not None
        assert o.dicom_web.studies.get() == o.get_dicom_web_studies()
        assert "studies" in dir(o.dicom_web)
        assert "dicom_web" in dir(o)
        with pytest.raises(UnsupportedRouteError, match="is no route of Orthanc"):
            o.plugins.nonsense  # noqa: B018


def test_what_an_older_plugin_lacks_is_told(o):
    name = method_name("GET", "/dicom-web/studies/{study}/thumbnail")
    if o.version in ("1.9.1", "1.10.1"):
        with pytest.raises(UnsupportedRouteError, match="needs a newer plugin dicom-web; this server has 1"):
            getattr(o, name)
    else:
        assert getattr(o, name).operation.template.endswith("/thumbnail")


def test_an_absent_plugin_is_named(server):
    with dynorthanc.connect(server.url) as o:
        with pytest.raises(UnsupportedRouteError, match=r"plugin dicom-web .*hasn't loaded"):
            o.get_dicom_web_studies  # noqa: B018
        with pytest.raises(UnsupportedRouteError, match="plugin housekeeper"):
            o["GET /housekeeper/status"]
        with pytest.raises(UnsupportedRouteError, match=r"plugin dicom-web .*hasn't loaded"):
            o.dicom_web  # noqa: B018
        with pytest.raises(NotFound, match="plugin dicom-web, which this server hasn't loaded"):
            o.GET("/dicom-web/studies")
        assert not hasattr(o, "get_dicom_web_studies")


def test_nothing_is_asked_of_plugins_before_they_are_used(with_plugins, caplog):
    dynorthanc.connect(with_plugins("1.12.7").url).close()  # a server that is known from now on
    with caplog.at_level(logging.DEBUG, logger="dynorthanc"):
        o = dynorthanc.connect(with_plugins("1.12.7").url)
        o.get_system()
        with pytest.raises(UnsupportedRouteError):
            o.get_studys  # noqa: B018
        assert not [record for record in caplog.records if "plugins" in record.getMessage()]
        assert o.get_plugins_housekeeper_status()["LastProcessedChange"] is not None
        o.get_plugins_housekeeper_status()
    assert len([r for r in caplog.records if "/plugins/{id}" in r.getMessage()]) == 1
    again = pickle.loads(pickle.dumps(o))
    assert "get_plugins_housekeeper_status" in again.api.operations
    again.close()
    o.close()
