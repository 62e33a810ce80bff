"""Fields of the bodies that make archives and media, and of those that rebuild the index."""

from typing import Any

from .bench import JPEG, Bench, names_of_files, size_of_files
from .case import honoured, levels
from .files import ARCHIVES, BATCHES, MEDIA

ALL = [*ARCHIVES, *MEDIA, *BATCHES]
RECONSTRUCT = levels("/*/{id}/reconstruct")


def packed(bench: Bench, template: str, **more: Any) -> Any:
    """The answer with the archive."""
    body = {"Resources": [bench.ids["studies"]]} if template in BATCHES else {}
    return bench.ask("POST", bench.path(template), json=body | more)


@honoured("POST", ALL, "body Filename", seen="1.12.7")
def name_of_an_archive(bench: Bench, template: str, name: str) -> bool:
    answer = packed(bench, template, **{name: "chosen.name"})
    return "chosen.name" in answer.headers.get("Content-Disposition", "")


@honoured("POST", ALL, "body UserData", seen="1.13.0")
def a_note_on_an_archive(bench: Bench, template: str, name: str) -> bool:
    body = {"Resources": [bench.ids["studies"]]} if template in BATCHES else {}
    assert not bench.is_noted(bench.path(template), body, name, {"no": "string"})
    return bench.is_noted(bench.path(template), body, name, "my note")


@honoured("POST", ALL, "body Transcode", seen="1.9.1")
@honoured("POST", ALL, "body LossyQuality", seen="1.12.7")
def packed_in_another_syntax(bench: Bench, template: str, name: str) -> bool:
    one, other = ({}, {name: JPEG}) if name == "Transcode" else ({name: 5}, {name: 95})
    usual = {} if name == "Transcode" else {"Transcode": JPEG}
    sizes = [size_of_files(packed(bench, template, **usual, **more).content) for more in (one, other)]
    return sizes[0] != sizes[1]


@honoured("POST", [*ARCHIVES, BATCHES[0]], "body Utf8", seen="1.13.0")
def letters_in_names(bench: Bench, template: str, name: str) -> bool:
    names = [names_of_files(packed(bench, template, **{name: utf8}).content) for utf8 in (True, False)]
    return not names[0][0].isascii() and names[1][0].isascii()


@honoured("POST", [*MEDIA, *BATCHES[1:]], "body Extended", seen="1.9.1")
def a_longer_directory(bench: Bench, template: str, name: str) -> bool:
    sizes = [len(packed(bench, template, **{name: extended}).content) for extended in (False, True)]
    return sizes[0] < sizes[1]


@honoured("POST", [*RECONSTRUCT, "/tools/reconstruct"], "body ReconstructFiles", seen="1.12.7")
@honoured("POST", RECONSTRUCT, "body LimitToThisLevelMainDicomTags", seen="1.12.7")
@honoured("POST", ["/tools/reconstruct"], "body LimitToThisLevelMainDicomTags", seen=None)
def looked_at_while_rebuilding(bench: Bench, template: str, name: str) -> bool:
    bench.post(bench.path(template), {name: False})
    return bench.refuses("POST", bench.path(template), json={name: "nonsense"})
