"""Text that wouldn't arrive as written: Orthanc drops what a character set doesn't hold, without a word.

Where text goes, another character set counts:

- ``encoding``: the ``SpecificCharacterSet`` given beside it, else the server's default encoding (a query);
- ``default``: the server's default encoding, whatever is said beside it (C-MOVE);
- ``source``: the one of the images that are edited, or of the parent. A ``SpecificCharacterSet`` given for an
  edit would damage all other text beyond ASCII, as Orthanc doesn't write that anew, but what is ``cleared``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from dynorthanc.errors import OrthancError
from dynorthanc.spec.tags import plain

Ask = Callable[..., Any]
"""GET a route of the server."""
Given = Mapping[str, Any]
"""The arguments of a call by place and name (``body Query``), its whole body, its path as ``route``."""

_CODECS = {
    ("Utf8", "ISO_IR 192"): "utf-8",
    ("Latin1", "ISO_IR 100", "ISO 2022 IR 100"): "iso8859-1",
    ("Latin2", "ISO_IR 101", "ISO 2022 IR 101"): "iso8859-2",
    ("Latin3", "ISO_IR 109", "ISO 2022 IR 109"): "iso8859-3",
    ("Latin4", "ISO_IR 110", "ISO 2022 IR 110"): "iso8859-4",
    ("Latin5", "ISO_IR 148", "ISO 2022 IR 148"): "iso8859-9",
    ("Cyrillic", "ISO_IR 144", "ISO 2022 IR 144"): "iso8859-5",
    ("Windows1251",): "cp1251",
    ("Arabic", "ISO_IR 127", "ISO 2022 IR 127"): "iso8859-6",
    ("Greek", "ISO_IR 126", "ISO 2022 IR 126"): "iso8859-7",
    ("Hebrew", "ISO_IR 138", "ISO 2022 IR 138"): "iso8859-8",
    ("Japanese", "ISO_IR 13", "ISO 2022 IR 13"): "shift_jis",
    ("JapaneseKanji", "ISO 2022 IR 87"): "iso2022_jp",
    ("Korean", "ISO 2022 IR 149"): "euc_kr",
    ("SimplifiedChinese", "ISO 2022 IR 58"): "gb2312",
    ("Chinese", "GB18030"): "gb18030",
}
"""Orthanc's encodings and DICOM's character sets, each seen to keep what the codec holds; others: ASCII."""
_BY_NAME = {name: codec for names, codec in _CODECS.items() for name in names}
_CHARACTER_SET = ("SpecificCharacterSet", "00080005")


def beyond(when: Mapping[str, Any], value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """The places in a value, as ``.PatientName``, whose text would not arrive; none without a server."""
    if ask is None:
        return
    where = when["beyond"]
    try:
        found = [(path, text) for path, text in texts(value, "") if not text.isascii()]
        said = _said(value) or _said(given.get("body Tags"))
    except RecursionError:  # it can't be sent either, and whoever writes it says so
        return
    if where == "source":
        yield from _beyond_source(found, said, _unkept(given, when), given, ask)
    elif found:
        codec = _codec(said) if said is not None and where == "encoding" else default(ask)
        yield from (path for path, text in found if not _holds(codec, text))


def default(ask: Ask) -> str:
    """The codec of the server's default encoding; that of ASCII when it can't be told."""
    try:
        return _codec(str(ask("/tools/default-encoding")).strip())
    except OrthancError:
        return "ascii"


def _codec(name: str) -> str:
    """Of several character sets, as Orthanc takes them: the last one that is known."""
    known = [_BY_NAME[part] for part in map(str.strip, name.split("\\")) if part in _BY_NAME]
    return known[-1] if known else "ascii"


def _holds(codec: str, text: str) -> bool:
    try:
        text.encode(codec)
    except UnicodeError:
        return False
    return True


def _said(value: Any) -> str | None:
    """The character set that an object, or the first in a list, says of itself."""
    if isinstance(value, (list, tuple)):
        return next((said for one in value if (said := _said(one)) is not None), None)
    items = value.items() if isinstance(value, dict) else ()
    found = (str(inner) for name, inner in items if isinstance(name, str) and plain(name) in _CHARACTER_SET)
    return next(found, None)


def texts(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """The texts in a value with their paths."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            if isinstance(inner, str):
                yield f"{path}.{name}", inner
            else:
                yield from texts(inner, f"{path}.{name}")
    elif isinstance(value, (list, tuple)):
        for number, inner in enumerate(value):
            yield from texts(inner, f"{path}[{number}]")


# ---- text for images that are there ---------------------------------------------------------------------


def _beyond_source(
    texts: list[tuple[str, str]], said: str | None, unkept: set[str], given: Given, ask: Ask
) -> Iterator[str]:
    """What the images' own character set doesn't hold, or what another one would do to their other text."""
    if not texts and said is None:
        return
    said = None if "body Parent" in given else said  # there it is overridden
    lost: dict[str, None] = {}
    for tags in images(given, ask):
        own = str(tags.get("0008,0005", {}).get("Value", ""))
        codec = _codec(said if said is not None else own) if said or own else default(ask)
        lost.update((path, None) for path, text in texts if not _holds(codec, text))
        if said not in (None, own) and any(_is_kept(tag, unkept) for tag in tags.items()):
            lost[".SpecificCharacterSet"] = None
    yield from lost


def _unkept(given: Given, when: Mapping[str, Any]) -> set[str]:
    """The tags that a call replaces or removes, said or ``cleared`` unless they are in Keep."""

    def named(field: str) -> set[str]:
        names = given.get(f"body {field}")
        return (
            {plain(name) for name in names if isinstance(name, str)}
            if isinstance(names, (dict, list))
            else set()
        )

    return named("Replace") | named("Remove") | (set(when.get("cleared", ())) - named("Keep"))


def _is_kept(tag: tuple[str, Any], unkept: set[str]) -> bool:
    """Whether a tag has text beyond ASCII that stays as it is."""
    number, facts = tag
    is_gone = plain(number) in unkept or facts.get("Name") in unkept
    return not is_gone and any(not text.isascii() for _, text in texts(facts.get("Value"), ""))


def images(given: Given, ask: Ask) -> Iterator[Mapping[str, Any]]:
    """The tags of the images that a call edits."""
    for route in sources(given):
        try:
            found = ask(f"{route}/tags" if route.startswith("/instances/") else f"{route}/instances-tags")
        except OrthancError:  # there is no such thing: the call itself says so
            continue
        yield from [found] if route.startswith("/instances/") else found.values()


def sources(given: Given) -> Iterable[str]:
    """The routes of what a call edits: of one resource, or of each of ``Resources`` on whatever level."""
    level, _, rest = given["route"].lstrip("/").partition("/")
    if level != "tools":
        return (f"/{level}/{rest.partition('/')[0]}",)
    listed = given.get("body Resources") or [given.get("body Parent")]
    levels = ("patients", "studies", "series", "instances")
    return (f"/{one}/{id_}" for id_ in listed if isinstance(id_, str) for one in levels)
