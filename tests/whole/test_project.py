"""The project itself: lint, format, types, the built wheel, what an import costs."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command, **options):
    done = subprocess.run([sys.executable, *command], cwd=ROOT, capture_output=True, text=True, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_lint():
    run("-m", "ruff", "check", ".")


def test_format():
    run("-m", "ruff", "format", "--check", ".")


@pytest.mark.server
def test_types_are_strict():
    run("-m", "mypy")


def test_each_room_knows_only_the_rooms_below_it():
    """The contracts of pyproject.toml, whose layers name every room."""
    run("-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))")


@pytest.fixture(scope="module")
def wheel(slow, tmp_path_factory):
    folder = tmp_path_factory.mktemp("wheel")
    run("-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder))
    (built,) = folder.glob("*.whl")
    return zipfile.ZipFile(built)


@pytest.mark.filterwarnings("default")
def test_the_wheel_holds_the_data_and_nothing_that_only_builds_it(wheel):
    names = set(wheel.namelist())
    data = {
        f"dynorthanc/spec/data/{file.name}"
        for file in (ROOT / "dynorthanc" / "spec" / "data").iterdir()
        if file.is_file()
    }
    assert "dynorthanc/spec/data/timeline.json" in data
    assert (
        data
        | {
            "dynorthanc/py.typed",
            "dynorthanc/__init__.pyi",
            "dynorthanc/_routes.pyi",
            "dynorthanc/_awaited.pyi",
        }
        <= names
    )
    assert not any("overlay" in name for name in names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"dynorthanc"}


def test_the_wheel_has_the_files_of_the_checkout(wheel):
    for name in ("timeline.json", "texts.json", "meanings.json"):
        assert (
            wheel.read(f"dynorthanc/spec/data/{name}")
            == (ROOT / "dynorthanc" / "spec" / "data" / name).read_bytes()
        )


def test_connecting_and_a_plain_get_import_nothing_that_they_do_not_need(servers):
    """What only some calls need is imported by those: the schema validator at the first body worth a look."""
    script = f"""
import sys, dynorthanc
early = {{"requests", "jsonschema"}} & set(sys.modules)
o = dynorthanc.connect({servers["1.12.7"].url!r})
o.get_tools_now()
ours = [name for name in sys.modules if name.startswith("dynorthanc")]
o.get_studies(expand=True, since=0, limit=5)
assert not o.post_studies_id_modify.check("x", Replace={{"PatientID": "x", "PatientName": None}}, Force=True)
assert not o.post_tools_bulk_delete.check(Resources=["0" * 8 + "-00000000" * 4] * 200)
late = {{"jsonschema", "pydicom", "numpy", "pandas", "PIL", "tqdm", "click", "packaging"}} & set(sys.modules)
print(sorted(early), sorted(late), len(ours))
"""
    *libraries, ours = run("-c", script).split()
    assert libraries == ["[]", "[]"]
    assert int(ours) <= 53  # each takes a third of a millisecond


def test_no_stray_place_is_named():
    """A clone elsewhere has no path of a machine and no registry."""
    stray = ("/work" + "/", "/root" + "/", "deb." + "debian.org", "pypi." + "org", "files.python" + "hosted")
    for file in [*ROOT.glob("dynorthanc/**/*.py"), *ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]:
        text = file.read_text(encoding="utf-8")
        assert not [word for word in stray if word in text], file


def test_fragments_of_the_changelog_are_of_a_kind_that_it_has():
    run("-m", "towncrier", "build", "--draft", "--version", "0")
    kinds = {".added.md", ".changed.md", ".fixed.md", ".removed.md"}
    fragments = [file.name for file in (ROOT / "changelog.d").iterdir() if file.name != "README.md"]
    assert not [name for name in fragments if not name.startswith("+") or name[name.find(".") :] not in kinds]
