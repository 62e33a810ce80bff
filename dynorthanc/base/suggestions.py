"""What was probably meant by a wrong name ("did you mean …?"), and what is never suggested."""

from __future__ import annotations

from collections.abc import Iterable

from dynorthanc.base.patterns import pattern


def closest(name: str, known: Iterable[str], cutoff: float = 0.6) -> str:
    """The known name that was probably meant, or an empty string."""
    import difflib

    by_lower = {candidate.lower(): candidate for candidate in known}
    found = difflib.get_close_matches(name.lower(), by_lower, n=1, cutoff=cutoff)
    return by_lower[found[0]] if found else ""


def did_you_mean(name: str) -> str:
    """The question after a slip, in the words of every message."""
    return f"did you mean {name}?"


_HARSH = frozenset(("delete", "reset", "shutdown"))
_WORDS = pattern(r"[^a-z]+")


def meant(name: str, known: Iterable[str]) -> str:
    """The known route name that was probably meant: of the same verb, and none that does harm unasked."""
    gentle = harmless(name, known)
    verb = name.partition("_")[0].lower()
    return closest(name, (one for one in gentle if one.partition("_")[0] == verb)) or closest(name, gentle)


def harmless(name: str, known: Iterable[str]) -> list[str]:
    """The known names, segments or paths that do no harm, or no other than `name` itself speaks of."""
    said = set(_WORDS.split(name.lower()))
    return [one for one in known if not _HARSH.intersection(_WORDS.split(one)) - said]


def is_slip(name: str, meant: str) -> bool:
    """Whether a name is another one but for one letter, two letters that changed places, or the case."""
    name, meant = name.lower(), meant.lower()
    if sorted(name) == sorted(meant):
        return True
    short, long = sorted((name, meant), key=len)
    same = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    if len(short) == len(long):
        return short[same + 1 :] == long[same + 1 :]
    return len(long) - len(short) == 1 and short[same:] == long[same + 1 :]
