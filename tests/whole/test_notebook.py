"""The tutorial is run as it stands, so that it can't rot."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from dynorthanc.sandbox import SandboxError, installation

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
TUTORIAL = DOCS / "tutorial.ipynb"


@pytest.fixture(scope="module")
def executed(slow, tmp_path_factory):
    """The tutorial after running all its cells in a fresh kernel."""
    pytest.importorskip("nbconvert")
    try:
        installation.find(None)
    except SandboxError as error:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip(str(error))
    folder = tmp_path_factory.mktemp("tutorial")
    command = [
        sys.executable,
        "-m",
        "nbconvert",
        "--execute",
        "--to",
        "notebook",
        "--output-dir",
        str(folder),
    ]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "IPYTHONDIR": str(folder / "ipython")}
    # a busy machine may take its time to start a kernel, and to bring the outputs of a cell that has ended
    options = [
        f"--ExecutePreprocessor.{name}=600" for name in ("timeout", "startup_timeout", "iopub_timeout")
    ]
    done = subprocess.run(
        [*command, *options, str(TUTORIAL)],
        env=environment,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr[-4000:]
    notebook = json.loads((folder / TUTORIAL.name).read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        if cell["cell_type"] == "code":
            cell["outputs"] = in_one_piece(cell["outputs"])
    return notebook


def in_one_piece(outputs: list[dict]) -> list[dict]:
    """A busy kernel may send what was printed in several pieces; these are joined."""
    joined: list[dict] = []
    for output in outputs:
        if joined and output["output_type"] == "stream" and output.get("name") == joined[-1].get("name"):
            joined[-1]["text"] = [*joined[-1]["text"], *output["text"]]
        else:
            joined.append(output)
    return joined


def outputs(notebook: dict, source: str) -> list[dict]:
    """The outputs of the one cell whose code has ``source`` in it."""
    (cell,) = [c for c in notebook["cells"] if c["cell_type"] == "code" and source in "".join(c["source"])]
    return cell["outputs"]


def test_it_ends_with_a_picture_of_the_upload(executed):
    (picture,) = executed["cells"][-1]["outputs"]
    assert "image/png" in picture["data"]


def test_the_client_and_lists_show_themselves(executed):
    assert "operations" in "".join(outputs(executed, "sandbox.start()")[0]["data"]["text/html"])
    assert "<table" in "".join(outputs(executed, "studies = o.get_studies")[0]["data"]["text/html"])
    assert "<table" in "".join(outputs(executed, "o.search(")[0]["data"]["text/html"])


def test_help_and_mistakes_are_told(executed):
    assert "Draw the first frame" in "".join(outputs(executed, "help(")[0]["text"])
    assert "did you mean Query?" in "".join(outputs(executed, "Qurey")[0]["text"])


def test_the_outputs_in_the_repository_are_of_this_very_code(executed):
    """Cell by cell the same kinds of output; numbers, addresses and dates differ from run to run."""
    kept = json.loads(TUTORIAL.read_text(encoding="utf-8"))
    for before, after in zip(kept["cells"], executed["cells"], strict=True):
        kinds = [
            [(o["output_type"], sorted(o.get("data", ()))) for o in c.get("outputs", ())]
            for c in (before, after)
        ]
        assert kinds[0] == kinds[1], "".join(before["source"])


@pytest.mark.filterwarnings("default")  # the kernel manager's own
def test_tab_and_question_mark_in_a_notebook():
    """As a notebook asks its kernel, over the wire."""
    manager = pytest.importorskip("jupyter_client.manager")
    kernel, channels = manager.start_new_kernel(kernel_name="python3", cwd=str(ROOT))
    try:
        connect = 'dynorthanc.connect("http://127.0.0.1:9", spec="bundled", version="1.12.7")'
        channels.execute(f"import dynorthanc; o = {connect}", reply=True, timeout=60)
        for code, match in (("o.studies['abc'].arch", "archive"), ("y = 1\no.post_tools_find(Qu", "Query=")):
            content = channels.complete(code, reply=True, timeout=60)["content"]
            assert content["matches"] == [match]
            assert match.startswith(code[content["cursor_start"] : content["cursor_end"]])
        shown = channels.inspect("o.get_studies_id_archive", reply=True, timeout=60)["content"]
        assert "Download all DICOM files of one study" in shown["data"]["text/plain"]
    finally:
        channels.stop_channels()
        kernel.shutdown_kernel(now=True)
