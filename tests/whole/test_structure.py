"""The house as a whole: who imports whom, and what is loaded when.

Which room may know which is in pyproject.toml, and kept by `lint-imports`.
"""

import ast
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

import dynorthanc

ROOT = Path(dynorthanc.__file__).parent
STUBS = {"dynorthanc._routes", "dynorthanc._awaited"}  # they name those who take their routes from them
HEAVY = ("requests", "jsonschema", "click")


def name_of(file):
    parts = file.relative_to(ROOT.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imported(file, modules):
    """The modules of the package that a module imports: at its top, inside functions, for types only."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names if alias.name in modules)
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                yield inner if inner in modules else node.module


def test_no_import_runs_in_a_circle_not_even_for_types():
    files = {name_of(file): file for file in ROOT.rglob("*.py")}
    graph = {
        name: {found for found in imported(file, files) if found in files and found != name} - STUBS
        for name, file in files.items()
    }
    assert sum(map(len, graph.values())) > 300
    TopologicalSorter(graph).prepare()  # raises CycleError with the circle


def loaded(source, *args):
    """Which of the heavy libraries a program has loaded at its end."""
    tail = f"\nimport sys; print([name for name in {HEAVY!r} if name in sys.modules])"
    run = subprocess.run(
        [sys.executable, "-c", source + tail, *args], capture_output=True, text=True, check=True
    )
    return ast.literal_eval(run.stdout.splitlines()[-1])


def test_to_import_the_package_loads_no_library():
    assert loaded("import dynorthanc") == []


@pytest.mark.parametrize(
    "call", ["o.get_tools_now()", "o.GET('/studies')", "o.get_studies(limit=2, since=0)"]
)
def test_a_plain_get_loads_the_transport_and_nothing_more(servers, call):
    source = f"import sys, dynorthanc; o = dynorthanc.connect(sys.argv[1]); {call}"
    assert loaded(source, servers["1.13.0"].url) == ["requests"]


def test_help_on_the_command_line_loads_neither_transport_nor_schemas():
    source = "import sys; sys.argv = ['dynorthanc', '--help']\nfrom dynorthanc.cli import main\n"
    source += "try: main()\nexcept SystemExit: pass"
    assert loaded(source) == ["click"]
