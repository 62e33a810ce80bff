"""docs/migration.md: every name of the other clients is there, and every call is right to a type checker."""

import re
import subprocess
import sys
from operator import attrgetter
from pathlib import Path

import pytest

from dynorthanc import Orthanc

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "migration.md").read_text(encoding="utf-8")
HEAD = """
import dynorthanc
from dynorthanc import Orthanc

async def check(o: Orthanc, url: str, folder: str, study_id: str, series_id: str, instance_id: str,
                patient_id: str, study_uid: str, series_uid: str, job_id: str) -> None:
"""
CODE = re.compile(r"`([^`]+)`")


def rows(heading):
    """The cells of the table below a heading."""
    section = PAGE.split(f"## {heading}")[1].split("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")][1:]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines]


def ours():
    headings = re.findall(r"^## (.*name by name)$", PAGE, re.MULTILINE)
    found = [CODE.findall(row[-1]) for heading in headings for row in rows(heading)]
    return [
        code for codes in found for code in codes if "(" in code or code.startswith(("o.", "dynorthanc."))
    ]


@pytest.mark.server
@pytest.mark.xdist_group("types")
def test_every_call_is_right_to_a_type_checker(tmp_path):
    calls = ours()
    assert len(calls) > 80
    script = tmp_path / "calls.py"
    script.write_text(HEAD + "".join(f"    {call}\n" for call in calls))
    options = ["--strict", "--config-file=", "--ignore-missing-imports", "--follow-imports=silent"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, str(script)],
        capture_output=True,
        text=True,
        env={"MYPYPATH": str(ROOT), "PATH": ""},
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_attribute_exists():
    for call in ours():
        for name in re.findall(r"\bo\.([a-zA-Z_]+)", call):
            is_route = name.startswith(("get_", "post_", "put_", "delete_"))
            assert is_route or name == "studies" or hasattr(Orthanc, name), call


def named(heading):
    """What the first column names: `Study.date description` stands for two names of a study."""
    for row in rows(heading):
        for code in CODE.findall(row[0]):
            first, *more = code.split()
            yield from [first, *(f"{first.rpartition('.')[0]}.{name}" for name in more)]


def last(names):
    return {name.rpartition(".")[2] for name in names}


def public(one):
    return {name for name in dir(one) if not name.startswith("_")}


def of_its_own(module):
    """The classes and functions that come with a package."""
    found = {name: getattr(module, name) for name in public(module)}
    return {
        n
        for n, one in found.items()
        if getattr(one, "__module__", "").startswith(module.__name__.split(".")[0])
    }


def test_every_public_name_of_pyorthanc_is_told():
    pyorthanc, httpx = pytest.importorskip("pyorthanc"), pytest.importorskip("httpx")
    told = list(named("pyorthanc, name by name"))
    for name in told:
        attrgetter(name)(pyorthanc)
    resources = ("Patient", "Study", "Series", "Instance", "Modality", "Job")
    there = set.union(*(public(getattr(pyorthanc, name)) for name in resources))
    there |= of_its_own(pyorthanc.util) | of_its_own(pyorthanc.errors) | set(pyorthanc.__all__)
    there |= public(pyorthanc.Orthanc) - public(httpx.Client)
    routes = {
        name
        for name in there
        if re.match("(get|post|put|delete)_", name) and hasattr(pyorthanc.Orthanc, name)
    }
    assert there - routes - last(told) - {"util", "errors", "Orthanc"} == set()


def test_every_public_name_of_orthanc_api_client_is_told():
    theirs = pytest.importorskip("orthanc_api_client")
    client = theirs.OrthancApiClient("http://localhost")
    told = list(named("orthanc-api-client, name by name"))
    for name in told:
        first, _, rest = name.partition(".")
        found = getattr(client, first, None) or getattr(theirs, first)
        # of a group its class, as the values of some properties are asked of a server
        assert not rest or hasattr(found if isinstance(found, type) else type(found), rest), name
    groups = {
        name for name, one in vars(client).items() if type(one).__module__.startswith("orthanc_api_client")
    }
    there = set.union(*(public(getattr(client, name)) for name in groups), public(client) - groups)
    there |= of_its_own(theirs)
    for cls in ("Study", "Series", "Instance", "InstancesSet", "Job"):
        there |= public(getattr(theirs, cls))
    assert there - last(told) == set()


def test_every_public_name_of_the_r_package_is_told():
    told = set(re.findall(r"\w+", " ".join(named("The R package `orthanc`, name by name"))))
    there = set((ROOT / "tests" / "names_r_helpers.txt").read_text().split())
    assert len(there) > 100
    assert there - told - last(named("pyorthanc, name by name")) == set()
