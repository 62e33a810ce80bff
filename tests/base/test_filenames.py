"""Names that a server proposes, made harmless."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dynorthanc.base.filenames import safe_name


@pytest.mark.parametrize(
    ("proposed", "name"),
    [
        ('filename="a.zip"', "a.zip"),
        ("attachment; filename=a.zip", "a.zip"),
        ("attachment; filename*=UTF-8''%C3%A9t%C3%A9.zip", "été.zip"),
        ('attachment; filename="été.zip"'.encode().decode("latin-1"), "été.zip"),
        ('filename="../../etc/passwd"', "passwd"),
        ('filename="C:\\\\Windows\\\\win.ini"', "win.ini"),
        ('filename="/etc/passwd"', "passwd"),
        ('filename=".bashrc"', "bashrc"),
        ('filename=".."', "download"),
        ('filename="a\x00b"', "a b"),
        ('filename="CON.zip"', "_CON.zip"),
        ('filename="nul"', "_nul"),
        ('filename="a:b*c?.zip"', "a_b_c_.zip"),
        ('filename="trailing. "', "trailing"),
        ("", "download"),
        ("nonsense", "download"),
        ("filename*=no-such-charset''x", "x"),
    ],
)
def test_names(proposed: str, name: str) -> None:
    assert safe_name(proposed, "download") == name


@given(st.text(), st.sampled_from(['filename="%s"', "filename=%s", "filename*=UTF-8''%s", "%s"]))
def test_no_name_does_harm(text: str, form: str) -> None:
    name = safe_name(form % text, "download")
    assert name and name == Path(name).name and not name.startswith(".") and name.isprintable()
    assert not set(name) & set('/\\<>:"|?*') and len(name.encode()) <= 160
