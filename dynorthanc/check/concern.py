"""Whether a call wants to be looked at for hazards and losses: most are spared what looks at them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dynorthanc.check.charsets import Ask
    from dynorthanc.spec.operation import Hazard

EDITS = frozenset(
    [
        f"/{level}/{{id}}/{action}"
        for level in ("patients", "studies", "series")
        for action in ("modify", "anonymize")
    ]
    + ["/tools/bulk-modify", "/tools/bulk-anonymize"]
)
"""The routes that may remove what they make copies of."""
REMOVERS = EDITS | {"/studies/{id}/split", "/studies/{id}/merge"}
"""The routes that may remove what somebody else has put beside images."""


class Once:
    """Asks each question once, but for searches."""

    __slots__ = ("_ask", "_told")

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._told: dict[str, Any] = {}

    def __call__(self, route: str, *body: Any) -> Any:
        """What was told; asked again only where that was an error."""
        if body:
            return self._ask(route, *body)
        if route not in self._told:
            self._told[route] = self._ask(route)
        return self._told[route]


def concern(
    found: Iterable[Hazard],
    query: Mapping[str, Any],
    headers: Mapping[Any, Any],
    body: Any,
    as_sent: bool = False,
) -> bool:
    """Whether any of the hazards may be met by what is given: most calls need no closer look.

    ``as_sent``: another client writes it, in ways that this one doesn't.
    """
    fields = body if isinstance(body, dict) else {}
    for hazard in found:
        if "sent" in hazard.when and not as_sent:
            continue
        place, _, name = hazard.argument.partition(" ")
        if place == "header":
            is_given = bool(headers)
        elif name:
            is_given = name in (query if place == "query" else fields)
        else:
            is_given = place != "body" or bool(body) or body == []
        if is_given and not _has(hazard.when.get("without", ()), query, fields):
            return True
    return False


def _has(arguments: Iterable[str], query: Mapping[str, Any], fields: Mapping[str, Any]) -> bool:
    """Whether one of some is plainly given; what may mean false, as a text does, wants a closer look."""
    for argument in arguments:
        place, _, name = argument.partition(" ")
        value = (query if place == "query" else fields).get(name, False)
        if isinstance(value, int) and value is not False:
            return True
    return False
