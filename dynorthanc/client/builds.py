"""How this very build of a version reads a query: builds differ, so the server is asked when it matters."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING
from urllib.parse import unquote

from dynorthanc.base.patterns import pattern
from dynorthanc.base.problems import Problem
from dynorthanc.check import query as queries
from dynorthanc.errors import OrthancError
from dynorthanc.wire.transport import Transport

if TYPE_CHECKING:
    from dynorthanc.spec import builds

_AGAIN = pattern(r"\+|%[0-9A-Fa-f]{2}")
"""What is read as something else by who decodes twice."""
_PLAIN = frozenset(map(chr, range(0x21, 0x7F))) - {"&", "#"}
"""What can stand in a query as it is."""


class Reading:
    """What can be said to a server in a query, and how."""

    def __init__(self, transport: Transport, version: str) -> None:
        self._transport = transport
        self._version = version
        self._answers: dict[str, bool] = {}

    def problems(self, query: str) -> list[Problem]:
        """What in an encoded query has no spelling that this server reads as it is meant."""
        if "%" not in query:  # nothing to be decoded: every build reads it so
            return []
        pieces = [piece.partition("=") for piece in query.split("&") if "%" in piece]
        lost = ((unquote(name), self._lost(name + value)) for name, _, value in pieces)
        return [_problem(name, signs) for name, signs in lost if signs]

    def _lost(self, encoded: str) -> set[str]:
        """The signs of a piece that don't arrive."""
        signs = set(unquote(encoded))
        if not self._says("decodes"):
            self._transport.rewrite = queries.as_it_is
            return signs - _PLAIN if self._transport.can_rewrite else {"%"}
        lost = {"&"} if "&" in signs and self._says("parts") else set()
        again = {found[0] for found in _AGAIN.findall(unquote(encoded))}
        return lost | (again if again and not self._says("once") else set())

    def _says(self, about: str) -> bool:
        if about not in self._answers:
            from dynorthanc.spec import builds

            question = builds.questions()[about]
            self._answers[about] = self._version in question.sure or self._asked(question)
        return self._answers[about]

    def _asked(self, question: builds.Question) -> bool:
        path, _, query = question.ask.partition("?")
        with suppress(OrthancError):
            status = self._transport.send("GET", path, query=query, template=path).status_code
            if status in (200, 400):
                return status == 200
        return question.guess(self._version)


def _problem(name: str, signs: set[str]) -> Problem:
    told = {" ": "a blank", "%": "% (encoded)"}
    ascii_ = sorted({told.get(sign, sign) for sign in signs if sign.isascii() and sign.isprintable()})
    others = ["what isn't ASCII"] if any(not sign.isascii() for sign in signs) else []
    what = ", ".join([*ascii_, *others]) or "a control character"
    message = f"can't say {what} to this server: its build of Orthanc reads queries in its own way"
    allowed = "in a search, * in its place, or POST /tools/find"
    return Problem("query", name, "value", message, allowed=allowed)
