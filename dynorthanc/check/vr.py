"""Values that arrive as others, by the VR of their tags: numbers out of range, lists cut, tags left out.

Each is a function of where a text stands (``.ReferencedImageSequence[0].SelectorUSValue``) and of the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from re import Pattern
from typing import Any

from dynorthanc.base.patterns import pattern
from dynorthanc.check import charsets
from dynorthanc.check.charsets import Ask, Given
from dynorthanc.spec import tags

_RANGES = {
    "US": (0, 0xFFFF),
    "SS": (-0x8000, 0x7FFF),
    "UL": (0, 0xFFFFFFFF),
    "SL": (-0x80000000, 0x7FFFFFFF),
    "XS": (-0x8000, 0xFFFF),  # US or SS, as the image has it
}
_UNSIGNED = ("US", "UL", "UV")
_INTEGER = pattern(r"[+-]?[0-9]+")
_FLOAT = pattern(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?|[+-]?inf|nan")
_DATES = pattern(r"(?!-$)([0-9]{8}(\\[0-9]{8})*|([0-9]{4}|[0-9]{6}|[0-9]{8})?-([0-9]{4}|[0-9]{6}|[0-9]{8})?)")
_OLD_DATE = pattern(r"[0-9]{4}\.[0-9]{2}\.[0-9]{2}")  # as before DICOM 3, found where one is stored
_TIMES = pattern(r"(?!-$)[-0-9.\\]*")
_WITHOUT_WILDCARDS = ("AT", "DA", "DS", "DT", "FD", "FL", "IS", "SL", "SS", "TM", "UI", "UL", "US")
_MOMENTS = {"DA": _DATES, "TM": _TIMES}
_LOOSE_TAG = pattern(r"[0-9A-Fa-f]+,[0-9A-Fa-f]+")


def _is_negative(place: str, text: str) -> bool:
    kind, parts = tags.kind(_last(place)), text.split("\\")
    is_unsigned = kind in _UNSIGNED or (kind == "XS" and len(parts) > 1)
    return is_unsigned and any(part.strip().startswith("-") for part in parts)


def _is_cut(place: str, text: str) -> bool:
    """Several numbers, one of which isn't one of that kind: it is cut to what fits."""
    kind, parts = tags.kind(_last(place)), text.split("\\")
    if len(parts) < 2:
        return False
    if kind in ("FL", "FD"):
        return not all(_FLOAT.fullmatch(part) for part in parts)
    low, high = _RANGES.get(kind, (0, 0))
    return high > 0 and not all(_INTEGER.fullmatch(one) and low <= int(one) <= high for one in parts)


def _is_list_of_tags(place: str, text: str) -> bool:
    return "\\" in text and tags.kind(_last(place)) == "AT"


def _is_other_tag(place: str, text: str) -> bool:
    """A tag in short, which is read as another one, such as ``0010,00100``."""
    loose = any(_LOOSE_TAG.fullmatch(one) and not tags.is_tag(one) for one in text.split("\\"))
    return loose and tags.kind(_last(place)) == "AT"


def _is_blank(place: str, text: str) -> bool:
    return " " in text.strip() and tags.kind(_last(place)) == "UI"


def _is_left_out(place: str, _: str) -> bool:
    """The length of a group, a tag of a command, or one that can be no tag."""
    number = tags.number(_last(place)).lower()
    return number[4:] == "0000" or number[:4] in ("0000", "ffff")


def _is_inner_alphabet(place: str, _: str) -> bool:
    return "[" in place and tags.keyword(_last(place)) == "SpecificCharacterSet"


def _is_other_number(place: str, text: str) -> bool:
    """The InstanceNumber of a picture that isn't its place in the list."""
    at = place.partition("]")[0].lstrip("[")
    return _last(place) == "InstanceNumber" and at.isdigit() and text.strip() != str(int(at) + 1)


def _is_no_moment(place: str, text: str) -> bool:
    """A date or time that isn't written as one, or a range that ends before it begins."""
    if not text or "*" in text or "?" in text or text != text.strip():  # refused, or told of the blanks
        return False
    written = _MOMENTS.get(tags.kind(_last(place)))
    if written is None or _OLD_DATE.fullmatch(text):
        return False
    first, dash, last = text.partition("-")
    return not written.fullmatch(text) or (bool(dash and first) and len(first) == len(last) and last < first)


def _is_no_date(place: str, text: str) -> bool:
    return _is_no_moment(place, text) and tags.kind(_last(place)) == "DA"


_WRITTEN = {
    "DA": pattern(r"[0-9]{8}|[0-9]{4}\.[0-9]{2}\.[0-9]{2}"),
    "TM": pattern(r"[0-9]{2}([0-9]{2}([0-9]{2}(\.[0-9]{1,6})?)?)?|[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]{1,6})?"),
    "DT": pattern(r"([0-9]{2}){2,7}(\.[0-9]{1,6})?([+-][0-9]{4})?"),
}
"""How one moment is written, times and dates as before DICOM 3 too."""
_UID = {"UI": pattern(r"[0-9.]{1,64}")}
_WHOLE = pattern(r"0|-?[1-9][0-9]*")
_FOUND = dict.fromkeys((*_RANGES, "SV", "UV"), _WHOLE) | {
    "UI": pattern(r"[0-9.]*"),
    "AT": pattern(r"[0-9A-Fa-f]{4},[0-9A-Fa-f]{4}"),
}
"""How what is looked for is written, for it is compared as text with what the server makes of a value."""


def _is_other_than(forms: Mapping[str, Pattern[str]], place: str, text: str) -> bool:
    """What isn't written as its tag wants it; a blank in a UID is a kind of its own."""
    written = forms.get(tags.kind(_last(place)))
    parts = [part.strip() for part in text.split("\\")]
    return written is not None and not all(not one or " " in one or written.fullmatch(one) for one in parts)


def _is_never_found(place: str, text: str) -> bool:
    """What is written as no server has it; wildcards are refused, and a blank at an end is told of."""
    written = _FOUND.get(tags.kind(_last(place)))
    if written is None or not text or "*" in text or "?" in text or text != text.rstrip():
        return False
    return not all(not part or written.fullmatch(part) for part in text.split("\\"))


def _is_wildcard(place: str, text: str) -> bool:
    """A wildcard where none is known: in a date, a time, a number, a UID."""
    is_alone = "\\" not in text  # in a list it is no wildcard
    return is_alone and ("*" in text or "?" in text) and tags.kind(_last(place)) in _WITHOUT_WILDCARDS


KINDS: Mapping[str, Callable[[str, str], bool]] = {
    "negative": _is_negative,
    "cut": _is_cut,
    "tags": _is_list_of_tags,
    "other tag": _is_other_tag,
    "blank": _is_blank,
    "left out": _is_left_out,
    "alphabet": _is_inner_alphabet,
    "number": _is_other_number,
    "no date": _is_no_date,
    "no moment": _is_no_moment,
    "no value": partial(_is_other_than, _WRITTEN),
    "no UID": partial(_is_other_than, _UID),
    "never found": _is_never_found,
    "wildcard": _is_wildcard,
}


def _last(place: str) -> str:
    return place.rpartition(".")[2].partition("[")[0].strip("()")


def places(which: str, value: Any) -> Iterator[str]:
    """Where in a value there are texts of this kind."""
    if isinstance(value, (dict, list, tuple)):
        yield from (place for place, text in charsets.texts(value, "") if KINDS[which](place, text))


# ---- paths into sequences, and private tags ----------------------------------------------------------------


def nowhere(value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """The paths into sequences that no image which is edited has; nothing without a server."""
    paths = [name for name in tags.names(value) if "[" in name] if isinstance(value, dict) else []
    if paths and ask is not None:
        images = list(charsets.images(given, ask))
        yield from (f".{path}" for path in paths if images and not any(_has(one, path) for one in images))


def _has(image: Mapping[str, Any], path: str) -> bool:
    """Whether an image has the sequences of a path, and the items of those."""
    step, _, rest = path.partition(".")
    name, _, index = step.partition("[")
    if not index:
        return True
    found = image.get(_written(name))
    items = found.get("Value") if isinstance(found, Mapping) else None
    if not isinstance(items, list):
        return False
    number = index.rstrip("]")
    chosen = items if number == "*" else items[int(number) : int(number) + 1] if number.isdigit() else items
    return any(_has(item, rest) for item in chosen)


def _written(name: str) -> str:
    """A tag as it is in an answer: ``0008,1140``."""
    number = tags.number(name.strip("()")).lower()
    return f"{number[:4]},{number[4:]}"


def covered(others: list[str], value: Any, given: Given) -> Iterator[str]:
    """The names that other arguments go on from, with a path into them."""
    inner = [name for key in others for name in tags.names(given.get(key)) if "[" in name]
    for name in value if isinstance(value, (list, tuple)) else ():
        if any(tags.keyword(one.partition("[")[0].strip("()")) == tags.keyword(str(name)) for one in inner):
            yield f".{name}"


def unowned(value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """The private tags whose block has no creator, neither in what is said nor in the images edited."""
    names = {name: creator for name in tags.names(value) if (creator := _creator(name))}
    said = {tags.number(name).lower() for name in tags.names(value)}
    left = {name: creator for name, creator in names.items() if creator not in said}
    if left and "body Replace" in given:
        stored = list(charsets.images(given, ask)) if ask is not None else []
        left = {n: c for n, c in left.items() if stored and not any(_text(image, c) for image in stored)}
    yield from (f".{name}" for name in left)


def with_creators(value: Mapping[str, Any], creator: str) -> dict[str, Any]:
    """Tags with those that reserve the blocks of the private ones for a creator."""
    blocks = dict.fromkeys(block for name in tags.names(value) if (block := _creator(name)))
    said = {tags.number(name).lower() for name in tags.names(value)}
    return {f"{b[:4]},{b[4:]}": creator for b in blocks if b not in said} | dict(value)


def _creator(name: str) -> str:
    """The number of the tag that reserves the block of a private one; empty for another tag."""
    number = tags.number(name).lower()
    return f"{number[:4]}00{number[4:6]}" if _PRIVATE.fullmatch(number) else ""


def taken(value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """Whether there are private tags in a block that another creator has, said or stored."""
    said = {**_object(given.get("body Tags")), **_object(given.get("body Replace"))}
    written = {tags.number(name).lower(): text for name, text in said.items() if isinstance(name, str)}
    creators = {creator for n in written if (creator := _creator(n))}
    found = [str(written[one]).strip() for one in creators if one in written]
    others = [one for one in creators if one not in written]
    if others and "body Replace" in given and ask is not None:
        found += [_text(image, one) for image in charsets.images(given, ask) for one in others]
    if any(text not in ("", value) for text in found):
        yield ""


def left(value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """The creators of private tags that are taken from tags that stay, by removal or another name."""
    creators = {name: n for name in tags.names(value) if _RESERVES.fullmatch(n := tags.number(name).lower())}
    if not creators or ask is None:
        return
    said = [*tags.names(given.get("body Remove")), *tags.names(given.get("body Replace"))]
    numbers = {tags.number(name).lower() for name in said}
    images = list(charsets.images(given, ask))
    for name, number in creators.items():
        new = str(_object(value).get(name, ""))
        if any(_text(one, number) not in ("", new) and _block(one, number) - numbers for one in images):
            yield f".{name}"


def _block(image: Mapping[str, Any], creator: str) -> set[str]:
    """The numbers of an image's private tags in the block of a creator."""
    return {number for name in image if _creator(number := tags.number(name).lower()) == creator}


def orphaned(value: Any, given: Given, ask: Ask | None) -> Iterator[str]:
    """The private tags without the tag that says whose they are, among what an edit keeps or replaces."""
    said = [*tags.names(given.get("body Keep")), *tags.names(given.get("body Replace"))]
    numbers = {tags.number(name).lower() for name in said}
    for name in tags.names(value):
        if (creator := _creator(name)) and creator not in numbers:
            yield f".{name}"


def emptied(sequences: Sequence[str], value: Any, given: Given) -> Iterator[str]:
    """The paths into sequences that an anonymization removes, as they aren't kept themselves."""
    said = [*tags.names(given.get("body Keep")), *tags.names(given.get("body Replace"))]
    lost = set(sequences) - {tags.keyword(name) for name in said}
    for name in tags.names(value):
        root, bracket, _ = name.partition("[")
        if bracket and tags.keyword(root.strip("()")) in lost:
            yield f".{name}"


_RESERVES = pattern(r"[0-9a-f]{3}[13579bdf]00[1-9a-f][0-9a-f]")
_PRIVATE = pattern(r"[0-9a-f]{3}[13579bdf](?!00)[0-9a-f]{4}")


def _object(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _text(image: Mapping[str, Any], number: str) -> str:
    return str(_object(image.get(_written(number))).get("Value", "")).strip()
