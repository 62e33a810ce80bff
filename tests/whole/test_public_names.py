"""The names that scripts may use stay: what is exported, what editors see, and what other modules offer."""

import ast
import importlib
import inspect
import textwrap
from pathlib import Path

import pytest

import dynorthanc

KEPT = {
    "dynorthanc.errors": """
        BadRequest Conflict ConnectError DescriptionError Forbidden HTTPError IncompleteAnswer InvalidAddress
        JobFailed JobLost JobTimeout MethodNotAllowed NotFound OrthancError Problem RedirectRefused
        SandboxError ServerError TLSError Timeout Unauthorized UnsupportedMedia UnsupportedRouteError
        ValidationError""",
    "dynorthanc.sandbox": "Sandbox SandboxError available find main serve start",
    "dynorthanc.sandbox.server": "Sandbox",
    "dynorthanc.testing": """
        make_study orthanc_sandbox orthanc_stub pytest_addoption pytest_configure to_bytes""",
    "dynorthanc.testing.stub": "Stub UnexpectedCall",
    "dynorthanc.compat.orthanc_api_client": "OrthancApiClient",
    "dynorthanc.compat.pyorthanc": "AsyncOrthanc Orthanc",
    "dynorthanc.plugin": "connect",
    "dynorthanc.serving": "main openapi plugin_routes script",
    "dynorthanc": """
        Api Argument AsyncOrthanc BadRequest Binary Changes Comparison Conflict ConnectError CopyFailed
        CopyInterrupted CopyReport DescriptionError DescriptionWarning Diff DownloadFailed
        DownloadInterrupted DownloadReport Entries Entry Find Fleet
        FleetValidationError Forbidden HTTPError IncompleteAnswer Job JobFailed JobLost JobTimeout Modality
        NotFound NotOne Operation Orthanc OrthancError Peer PluginMissing Problem Purge RequirementError
        ServerError
        TLSError Timeout Unauthorized UnknownResource UnsupportedMedia UnsupportedRouteError UploadInterrupted
        UploadReport ValidationError ValidationWarning connect connect_async orthanc_id __version__""",
}


def seen_by_editors() -> dict[str, str]:
    """Name → the module that ``__init__.pyi`` takes it from."""
    stub = Path(dynorthanc.__file__).with_suffix(".pyi")
    imports = [node for node in ast.parse(stub.read_text("utf-8")).body if isinstance(node, ast.ImportFrom)]
    return {alias.asname or alias.name: str(node.module) for node in imports for alias in node.names}


@pytest.mark.parametrize(
    ("module", "name"), [(m, name) for m, names in KEPT.items() for name in names.split()]
)
def test_what_scripts_use_is_still_there(module: str, name: str) -> None:
    if ".compat." in module:
        pytest.importorskip(module.rpartition(".")[2])
    assert getattr(importlib.import_module(module), name) is not None


def test_what_is_exported_is_what_editors_see() -> None:
    seen = seen_by_editors()
    modules = {name for name, module in seen.items() if module == "dynorthanc"}
    assert sorted(seen.keys() - modules) == dynorthanc.__all__
    assert modules == set(dir(dynorthanc)) - {*dynorthanc.__all__, "__version__"}
    for name in modules:
        assert getattr(dynorthanc, name) is importlib.import_module(f"dynorthanc.{name}")
    for name, module in ((n, m) for n, m in seen.items() if n not in modules):
        assert getattr(dynorthanc, name) is getattr(importlib.import_module(module), name)


def test_every_name_is_offered_once_and_nothing_else_is() -> None:
    assert len(set(dynorthanc.__all__)) == len(dynorthanc.__all__)
    assert len(set(dir(dynorthanc))) == len(dir(dynorthanc))
    with pytest.raises(AttributeError, match="nothing"):
        dynorthanc.nothing  # noqa: B018


def undocumented(cls: type) -> list[str]:
    """The public attributes and methods of a class that its module says nothing of."""
    found = []
    for part in (part for part in cls.__mro__ if part.__module__.startswith("dynorthanc")):
        tree = ast.parse(textwrap.dedent(inspect.getsource(part))).body[0]
        assert isinstance(tree, ast.ClassDef)
        for node, after in zip(tree.body, [*tree.body[1:], None], strict=True):
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                name = node.target.id
                said = isinstance(after, ast.Expr) and isinstance(after.value, ast.Constant)
            elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                name, said = (
                    node.name,
                    bool(ast.get_docstring(node)) or "overload" in map(ast.unparse, node.decorator_list),
                )
            else:
                continue
            if not (said or name.startswith("_")):
                found.append(f"{part.__name__}.{name}")
    return found


@pytest.mark.parametrize(
    "name", [n for n in KEPT["dynorthanc"].split() if isinstance(getattr(dynorthanc, n), type)]
)
def test_the_reference_has_words_for_every_member(name: str) -> None:
    assert undocumented(getattr(dynorthanc, name)) == []
