"""Since when real servers honour an argument: proofs that the bundled timeline is checked against.

Each case is one argument of one operation, the first of the four servers that honours it, and a function that
sees its effect on a server. `FIRST_SEEN` is the plain table of it.
"""

from .case import CASES, NOT_SEEN, VERSIONS, Case

from . import copies, files, listing, network, packing, search  # isort: skip  (they fill CASES)

FIRST_SEEN: dict[tuple[str, str, str, str], str | None] = {
    (case.method, case.template, case.place, case.name): case.seen for case in CASES
}
"""(method, template, place, name) → the first of the four servers that honours it; None: not one does."""

__all__ = [
    "CASES",
    "FIRST_SEEN",
    "NOT_SEEN",
    "VERSIONS",
    "Case",
    "copies",
    "files",
    "listing",
    "network",
    "packing",
    "search",
]
