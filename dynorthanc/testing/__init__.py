"""A pytest plugin: fixtures for tests of code that uses an Orthanc server.

``orthanc_sandbox`` is a real throwaway server (see `dynorthanc.sandbox`), started once in a session and empty
for each test. ``orthanc_stub`` is a `dynorthanc.testing.stub.Stub`: a client with canned answers::

    def test_my_export(orthanc_sandbox): my_export(orthanc_sandbox.url)

    @pytest.mark.orthanc(version="1.10.1")
    def test_my_search(orthanc_stub):
        orthanc_stub.answer("post_tools_find", [], Level="Study")
        assert my_search(orthanc_stub.client) == []

`make_study` makes up studies of nobody: ``o.upload(make_study(series=2, instances=5, modality="CT"))``.

The marker takes ``version``, and for the sandbox ``config`` and ``plugins`` as `dynorthanc.sandbox.start`
does; the ini options ``orthanc_version`` and ``orthanc_required`` hold for all tests.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dynorthanc.base.datasets import make_study, to_bytes

__all__ = ["make_study", "to_bytes"]

pytest_plugins = ["dynorthanc.testing.plugin"]  # pytest reads this; `make_study` does without it


def __getattr__(name: str) -> Any:
    """The two functions, made when asked for; and what stands in the plugin, for a conftest.py."""
    if name in __all__:  # pytest, which imports this for the plugin, has no need of what they load
        from dynorthanc.base import datasets
        from dynorthanc.check.guard import guarded_function

        return guarded_function(getattr(datasets, name))
    if not name.startswith(("orthanc_", "pytest_")):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from dynorthanc.testing import plugin

    return getattr(plugin, name)
