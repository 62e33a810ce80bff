"""Known plugins: whose a path is, and which routes a version of theirs has."""

import pytest

from dynorthanc.spec import plugins


@pytest.mark.parametrize(
    ("path", "plugin"),
    [("/dicom-web/studies", "dicom-web"), ("//dicom-web", "dicom-web"), ("/studies", ""), ("/", "")],
)
def test_the_plugin_that_a_path_belongs_to(path: str, plugin: str) -> None:
    assert plugins.owner(path) == plugin


@pytest.mark.parametrize("plugin", sorted(plugins.known()))
def test_every_route_of_a_plugin_is_an_operation_with_its_path_arguments(plugin: str) -> None:
    operations = list(plugins.operations(plugin))
    assert [o.route for o in operations] == list(plugins.known()[plugin]["routes"])
    for operation in operations:
        assert operation.source == f"plugin {plugin}"
        for argument in operation.of("path"):
            assert f"{{{argument.name}}}" in operation.template
            assert argument.required


def test_a_version_lacks_what_came_later() -> None:
    for plugin, facts in plugins.known().items():
        for route, described in facts["routes"].items():
            if "lacked_until" in described:
                last = described["lacked_until"]
                assert route not in {o.route for o in plugins.operations(plugin, last)}
                assert route in {o.route for o in plugins.operations(plugin, f"{last}.1")}
                assert route in {o.route for o in plugins.operations(plugin, "mainline")}
