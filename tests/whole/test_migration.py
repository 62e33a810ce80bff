"""docs/migration.md: every name of pyorthanc is there, and every call is right to a type checker."""

import re
import subprocess
import sys
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
def test_every_call_is_right_to_a_type_checker(tmp_path):
    calls = ours()
    assert len(calls) > 80
    script = tmp_path / "calls.py"
    script.write_text(HEAD + "".join(f"    print({call})\n" for call in calls))
    options = ["--strict", "--config-file=", "--ignore-missing-imports", "--follow-imports=silent"]
    options += ["--disable-error-code=func-returns-value"]
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


def test_every_public_name_of_pyorthanc_is_told():
    pyorthanc = pytest.importorskip("pyorthanc")
    told = {name for row in rows("pyorthanc, name by name") for name in CODE.findall(row[0])}
    for name in told:
        found = pyorthanc
        for part in name.split("."):
            found = getattr(found, part)
    there = set(pyorthanc.__all__) - {"util", "errors", "get_internal_client"}
    assert there <= told
