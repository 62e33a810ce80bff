"""The pages of docs/ and the README: every example runs as it is written, every public name is explained."""

import ast
import asyncio
import doctest
import inspect
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from sybil import Document, Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, SkipParser

import dynorthanc
from fixtures import synthetic_ct
from tests.conftest import empty

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
ADDRESS = "http://localhost:8042"


def in_python(example: Example) -> None:
    """A block of Python, in which one may await."""
    code = compile(str(example.parsed), example.path, "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    waits = eval(code, example.namespace)
    if inspect.iscoroutine(waits):
        asyncio.run(waits)


def in_a_shell(example: Example) -> None:
    """A block of commands; what the package installs is found first."""
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["bash", "-euc", str(example.parsed)],
        env={**os.environ, "PATH": path},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, f"{example.parsed}\n{done.stdout}{done.stderr}"


def as_printed(example: Example) -> None:
    """What stands after ``>>>`` prints what the page says."""
    found = doctest.DocTestParser().get_doctest(str(example.parsed), {}, "page", example.path, example.line)
    found.globs = example.namespace
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    assert runner.run(found, clear_globs=False).failed == 0


PARSERS = [
    SkipParser(),
    CodeBlockParser("python", in_python),
    CodeBlockParser("pycon", as_printed),
    CodeBlockParser("sh", in_a_shell),
]


@pytest.fixture
def stage(servers, tmp_path, monkeypatch):
    """What the pages take for granted: two servers that know each other, a folder of scans, some names."""
    first, second = servers["1.12.7"], servers["1.13.0"]
    for name in ("HOME", "DYNORTHANC_CONFIG"):
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setenv("ORTHANC_URL", first.url)
    monkeypatch.setenv("COLUMNS", "110")
    monkeypatch.chdir(tmp_path)
    synthetic_ct.write_studies(tmp_path / "scans", patients=2, slices=3, rows=64)
    empty(first)
    empty(second)
    o, other = dynorthanc.connect(first.url), dynorthanc.connect(second.url)
    o.put_modalities_id("PACS", AET=second.aet, Host="127.0.0.1", Port=second.dicom_port)
    o.put_peers_id("other", Url=second.url)
    other.put_modalities_id("SANDBOX", AET=first.aet, Host="127.0.0.1", Port=first.dicom_port)
    for client in (o, other):
        client.upload("scans", progress=False)
    for name in ("image.dcm", "scan.dcm"):
        shutil.copy(next(Path("scans").rglob("*.dcm")), name)
    shutil.make_archive("more", "zip", "scans")
    Path("report.pdf").write_bytes(b"%PDF-1.4\n%%EOF\n")
    Image.new("L", (4, 3)).save("photo.png")
    study = o.find("Study").first()["ID"]
    names = {"study": study, "study_id": study, "series": o.studies[study].series()[0]["ID"]}
    instance = o.studies[study].instances()[0]["ID"]
    monkeypatch.setenv("STUDY", study)
    yield {
        "dynorthanc": dynorthanc,
        "o": o,
        "other": other,
        "instance": instance,
        "instance_id": instance,
        **names,
    }
    o.delete_modalities_id("PACS")
    o.delete_peers_id("other")
    other.delete_modalities_id("SANDBOX")


@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_example_of_a_page_runs(page, stage, tmp_path):
    if "from dynorthanc.compat.orthanc_api_client" in page.read_text(encoding="utf-8"):
        pytest.importorskip(
            "orthanc_api_client", reason="orthanc-api-client isn't installed (it needs Python 3.11)"
        )
    text = page.read_text(encoding="utf-8").replace(ADDRESS, stage["o"].url)
    text = text.replace("http://other:8042", stage["other"].url)
    copy = tmp_path / page.name
    copy.write_text(text, encoding="utf-8")
    document: Document = Sybil(PARSERS).parse(copy)
    document.namespace.update(stage)
    for example in document.examples():
        example.evaluate()


def test_every_public_name_is_in_the_reference():
    reference = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")
    named = set(re.findall(r"dynorthanc\.(\w+)$", reference, re.M))
    inside = set(dir(dynorthanc.errors))
    assert set(dynorthanc.__all__) - named - inside == set()


def test_every_page_is_in_the_index_and_leads_somewhere():
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8").split()
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#:…]+)(?:#[^)]*)?\)", text):
            assert (page.parent / target).exists(), (page.name, target)
        assert page.parent == ROOT or page.stem in (*index, "index"), page.name
