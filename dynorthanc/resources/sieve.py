"""What a query asks that a server's database can't do, and that is done here instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from dynorthanc.spec.backend import why

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

_PARENTS = ("ParentPatient", "ParentStudy", "ParentSeries")


class Sieve(NamedTuple):
    """Conditions on what the server finds; false where there are none."""

    within: Mapping[str, str] = {}
    """The parent that it belongs to, which such a database looks for alone."""
    labels: tuple[str, ...] = ()
    """Labels by their exact letters, where the database doesn't know capitals from small ones."""
    constraint: str = "All"

    @classmethod
    def of(cls, client: Client, body: Mapping[str, Any]) -> Sieve:
        """What of a query is to be done here."""
        within, labels = {}, ()
        asks = any(body["Query"].values()) or body.get("Labels")
        if asks and client.api.lacks("HasExtendedFind") and client.supports("/tools/find:ParentStudy"):
            within = {name: body[name] for name in _PARENTS if name in body}
        if client.api.lacks("CaseOfLabels") and any(
            one.lower() != one.upper() for one in body.get("Labels", ())
        ):
            labels = tuple(body["Labels"])
        return cls(within, labels, body.get("LabelsConstraint", "All"))

    def __bool__(self) -> bool:
        return bool(self.within or self.labels)

    def left(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """What of the query the server is asked."""
        dropped = {*self.within}
        if self.labels and self.constraint == "None":  # it would leave out too much
            dropped |= {"Labels", "LabelsConstraint"}
        left = {name: value for name, value in body.items() if name not in dropped}
        if self.labels and "ResponseContent" in left:
            left["ResponseContent"] = [*dict.fromkeys([*left["ResponseContent"], "Labels"])]
        return left

    def plain(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """The query as it is to be checked: which labels are meant is looked at here."""
        return {**body, **({"Labels": ["0"]} if self.labels and "Labels" in body else {})}

    def passes(self, labels: Iterable[str]) -> bool:
        """Whether labels are as they are asked for."""
        has = [label in set(labels) for label in self.labels]
        return {"All": all(has), "Any": any(has)}.get(self.constraint, not any(has))


def other_case(client: Client, label: str, there: Iterable[str]) -> str:
    """Why a label can't be put beside those that are there: one differs by its case only; else empty."""
    twins = [one for one in there if one != label and one.lower() == label.lower()]
    if not twins:
        return ""
    reason = client._reason(why("CaseOfLabels", client.api.backend))
    return f"{label!r} can't be put beside {twins[0]!r}: it {reason}"
