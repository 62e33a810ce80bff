"""Routes of plugins: there once the server has the plugin, else the plugin is named."""

from __future__ import annotations

import logging
import pickle
import re

import pytest

import dynorthanc
from dynorthanc import Api
from dynorthanc.base.method_names import method_name
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
def with_plugins(slow):
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
        assert ("tried" in facts) != ("documented" in facts), name
        for route, known in facts["routes"].items():
            method, template = route.split(" ")
            assert method in ("GET", "POST", "PUT", "DELETE") and template.startswith("/")
            assert known["text"].endswith(".")
            assert set(known) <= {"text", "answers", "bodies", "arguments", "extra", "lacked_until", "blind"}
            assert Api.for_version("1.13.0").get(route) is None, "a plugin's route is no route of Orthanc's"


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
    assert "tried with 1.5 on Orthanc 1.9.1" in o.get_dicom_web_studies.__doc__
    with pytest.raises(ValidationError, match="limit"):
        o.get_dicom_web_studies(limit="many")


def test_every_route_is_one_of_the_server(o):
    """Asked with a method that none has, a route that exists answers 405 or with its own complaint."""
    loaded = set(o.GET("/plugins")) & set(plugins.known())
    for plugin in loaded & set(NAMED):
        o[next(iter(plugins.known()[plugin]["routes"]))]
    ours = [operation for operation in o.api if operation.source.startswith("plugin ")]
    assert len(ours) > 20
    values = {"name": "one", "study": synthetic_ct.uid("SYN001", "study"), "frame": "1", "frames": "1"}
    values["id"] = "0" * 8 + "-00000000" * 4
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


@pytest.mark.parametrize(
    ("name", "plugin"),
    {
        "get_wsi_pyramids_series": "wsi (Debian package orthanc-wsi)",
        "get_series_id_nifti": "neuro",
        "post_transfers_send": "transfers",
        "get_studies_id_ohif_dicom_json": "ohif",
        "post_studies_id_update_dicomweb_cache": "dicom-web",
        "post_worklists_create": "orthanc-worklists",
        "post_plugins_advanced_storage_adopt_instance": "advanced-storage",
        "GET /auth/user/profile": "authorization",
        "POST /move-storage": "object-storage",
    }.items(),
)
def test_the_plugins_of_the_orthanc_book_are_named(servers, name, plugin):
    with dynorthanc.connect(servers["1.13.0"].url) as o:
        with pytest.raises(UnsupportedRouteError, match=f"plugin {re.escape(plugin)}.*hasn't loaded"):
            o[name]
        method, template = plugins.names()[name].route.split(" ")
        path = re.sub(r"\{\w+\}", "x", template)
        with pytest.raises(NotFound, match=f"plugin {plugin.split(' ')[0]}, which this server hasn't loaded"):
            o.request(method, path, validate="off", json={} if method == "POST" else None)


def test_what_is_known_from_documentation_only_says_so():
    tried = {name for name, facts in plugins.known().items() if "tried" in facts}
    assert {"dicom-web", "wsi", "neuro", "web-viewer", "housekeeper", "delayed-deletion"} <= tried
    text = plugins.everything()["post_transfers_send"].text
    assert "not tried: known from Orthanc Book" in text


@pytest.mark.parametrize("version", VERSIONS)
def test_a_plugin_is_found_where_the_site_has_put_it(new_server, version, instance):
    """DicomWeb.Root: names stay, requests go there, and what is written as a path is checked there too."""
    config = {"DicomWeb": {"Enable": True, "Root": "/a/web/"}}
    server = new_server(version, plugins=["OrthancDicomWeb"], config=config)
    with dynorthanc.connect(server.url) as o:
        o.post_instances(instance)
        with pytest.raises(ValidationError, match="GET /a/web/studies: query PatientNmae"):
            o.GET("/a/web/studies", {"PatientNmae": "x"})  # the first that this client hears of it
        with pytest.raises(
            NotFound, match=r"plugin dicom-web, which this server has in version .* at /a/web"
        ):
            o.GET("/dicom-web/studies")
        assert len(o.get_dicom_web_studies()) == len(o.GET("/a/web/studies")) == 1
        assert o["GET /a/web/studies"].operation is o["GET /dicom-web/studies"].operation
        assert "GET /a/web/studies" in o.get_dicom_web_studies.__doc__
    with dynorthanc.connect(server.url) as o:
        assert o.dicom_web.studies() == o.a.web.studies() == o.get_dicom_web_studies()
        assert pickle.loads(pickle.dumps(o.get_dicom_web_studies))() == o.get_dicom_web_studies()


def test_a_method_that_a_route_lacks_is_told_without_the_path(servers):
    with dynorthanc.connect(servers["1.13.0"].url) as o:
        (problem,) = o.check("PUT", "/modalities/Doe^Jane/echo")
        assert "Doe" not in problem.text() and "{id}" in problem.text()


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
