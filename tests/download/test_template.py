"""Readable names for images: safe on every system, never shared by two."""

from __future__ import annotations

import unicodedata

import pytest

from dynorthanc import ValidationError
from dynorthanc.download.template import Folders, short_name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("../../etc/passwd", "_.._etc_passwd"),
        ("..", "_"),
        ("", "_"),
        ("C:\\Windows", "C__Windows"),
        ("con", "_con"),
        ("COM1.txt", "_COM1.txt"),
        ("name. . ", "name"),
        ("tab\tand\nline\x00", "tab and line"),
        ("e\u0301", "é"),
        ("a/b", "a_b"),
        ("~", "~"),
        ("Müller^Jörg", "Müller^Jörg"),
    ],
)
def test_names_are_safe(text: str, name: str):
    assert short_name(text) == name


def test_names_are_never_too_long():
    for text in ("x" * 1000, "患" * 1000, "👩‍👩‍👧" * 100, "x" * 63 + " ."):
        assert len(short_name(text)) <= 64 and len(short_name(text).encode()) <= 200
        assert short_name(text) == short_name(text).strip(" .")


def test_different_images_never_share_a_name():
    tree = Folders("{PatientID}/{InstanceNumber}.dcm")
    ids = {"Study": "s", "Series": "t"}
    places = [
        tree.place({"PatientID": name, "InstanceNumber": "1"}, {**ids, "Patient": name, "Instance": one})
        for name, one in [
            ("A", "1" * 44), ("a", "2" * 44), ("A", "3" * 44), ("A.", "4" * 44),
            ("e\u0301", "5" * 44), ("\u00e9", "6" * 44),
        ]
    ]  # fmt: skip
    as_any_system_sees_them = {unicodedata.normalize("NFC", place.casefold()) for place in places}
    assert len(as_any_system_sees_them) == len(places)
    assert places[0] == "A/1.dcm" and places[2] == "A/1~33333333.dcm"


def test_hostile_tags_stay_below_the_folder():
    tree = Folders("{PatientID}/{StudyDescription}/{ID}.dcm")
    ids = {"Patient": "p", "Study": "s", "Series": "t", "Instance": "i" * 44}
    place = tree.place({"PatientID": "../..", "StudyDescription": "/etc/cron.d\\x"}, ids)
    assert place == "_~p/_etc_cron.d_x/iiiiiiii.dcm"


@pytest.mark.parametrize(
    "template", ["", "all.dcm", "{PatientID.__class__}", "{0}.dcm", "{PatientID!r}", "{x", "{ID:>9999}"]
)
def test_templates_that_cannot_work_are_refused(template: str):
    with pytest.raises(ValidationError, match="template"):
        Folders(template)
