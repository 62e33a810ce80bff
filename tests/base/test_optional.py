"""A library that is missing is named with what installs it."""

import json

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
