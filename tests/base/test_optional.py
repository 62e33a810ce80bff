"""A library that is missing is named with what installs it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from dynorthanc.base.optional import needed


def test_one_that_is_there() -> None:
    assert needed("json", "image") is json


@pytest.mark.parametrize(
    ("module", "said"), [("nowhere_at_all.sub", "nowhere_at_all"), ("PIL.Nothing", "Pillow")]
)
def test_one_that_is_missing(module: str, said: str) -> None:
    with pytest.raises(ImportError, match=rf"needs {said}: pip install 'dynorthanc\[image\]'") as caught:
        needed(module, "image")
    assert caught.value.name == module


def test_the_grammar_that_jupyter_brings_is_loaded_for_the_first_iri_alone(tmp_path: Path) -> None:
    (tmp_path / "rfc3987_syntax.py").write_text("def is_valid_syntax(rule, text): return text == 'right'")
    (tmp_path / "rfc3987.py").write_text("raise ImportError")  # which would be taken instead
    script = f"""
import sys
sys.path.insert(0, {str(tmp_path)!r})
from dynorthanc.check.schema import problems
assert list(problems("body", "Level", {{"type": "string"}}, 1))
print("jsonschema" in sys.modules, "rfc3987_syntax" in sys.modules)
from jsonschema import FormatChecker
print([FormatChecker().conforms(text, "iri") for text in ("right", "wrong")], "rfc3987_syntax" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["True False", "[True, False] True"]
