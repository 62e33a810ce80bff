"""Names of persons that are looked for as one writes them in a letter: "Doe Anna" finds no Doe^Anna."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from dynorthanc.base.patterns import pattern
from dynorthanc.check.mode import ValidationWarning
from dynorthanc.errors import warn
from dynorthanc.spec.tags import kind

_AS_IN_A_LETTER = pattern(r"[^^*?]*[^\s,^*?][\s,]+[^\s,^*?][^^*?]*")


def as_in_a_letter(query: Mapping[str, Any]) -> dict[str, str]:
    """Those of a query whose parts have blanks or commas between them, and neither ``^`` nor wildcards."""
    return {
        tag: text
        for tag, text in query.items()
        if isinstance(text, str)
        and kind(tag) == "PN"
        and any(_AS_IN_A_LETTER.fullmatch(one) for one in text.split("\\"))
    }


def tell(call: str, query: Mapping[str, Any], has: Callable[[dict[str, str]], bool]) -> None:
    """Warn of such names in a query that gave nothing, but not of one that is stored in just this way.

    `has` tells whether a query of one of them alone gives anything.
    """
    for tag, text in as_in_a_letter(query).items():
        if not has({tag: text}):
            warn(f"{call}: {tag} {_HINT}", ValidationWarning)


_HINT = (
    "with a blank or a comma gave nothing: DICOM has ^ between the parts of a name, the family name first "
    "(Family^Given); * stands for any text"
)


def telling(
    rows: Iterator[Any], call: str, query: Mapping[str, Any], has: Callable[[dict[str, str]], bool]
) -> Iterator[Any]:
    """The same rows; if there are none, what `tell` says."""
    is_any = False
    for row in rows:
        is_any = True
        yield row
    if not is_any:
        tell(call, query, has)
