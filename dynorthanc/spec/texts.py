"""Our own short texts about every operation, argument and answer of the API.

They are kept by hand in ``description/overlay/texts_*.toml`` and compiled into ``data/texts.json``; `load`
gives that table to everything that explains something: ``help()``, search, the command line, the reference.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

LEVELS = {"patients": "patient", "studies": "study", "series": "series", "instances": "instance"}
"""The first segment of a resource's routes, and the word for one such resource."""


class Texts:
    """The table of texts, asked one text at a time. An unknown operation or name gives ``""``."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self._content = content

    def summary(self, method: str, template: str) -> str:
        """One line: what the operation does."""
        return self._of_operation(method, template, "summary")

    def details(self, method: str, template: str) -> str:
        """One to three sentences: what to know before using it."""
        return self._of_operation(method, template, "details")

    def returns(self, method: str, template: str) -> str:
        """One line: what comes back."""
        return self._of_operation(method, template, "returns")

    def instead(self, method: str, template: str) -> str:
        """The operation to use in place of a deprecated one, as ``"METHOD /template"``."""
        return self._of_operation(method, template, "instead")

    def example(self, method: str, template: str) -> str:
        """The arguments of an example call, as Python source: ``'(study_id)'``."""
        return self._of_operation(method, template, "example")

    def argument(self, method: str, template: str, place: str, name: str = "") -> tuple[str, str]:
        """What an argument means, and the server's default for it. `name` is ``""`` for a body as a whole."""
        cell = self._cell("arguments", method, template, f"{place} {name}".strip())
        text, default = [self._content["texts"][i] for i in cell] + [""] * (2 - len(cell))
        return text, default

    def answer(self, method: str, template: str, field: str) -> str:
        """What a field of the answer's JSON object means."""
        return "".join(self._content["texts"][i] for i in self._cell("answers", method, template, field))

    def _of_operation(self, method: str, template: str, name: str) -> str:
        text: str = self._content["operations"].get(f"{method} {template}", {}).get(name, "")
        return text

    def _cell(self, place: str, method: str, template: str, name: str) -> Sequence[int]:
        cell: Sequence[int] = self._content[place].get(f"{method} {template}", {}).get(name, ())
        return cell


@functools.cache
def load() -> Texts:
    """The texts of this package, read on first use."""
    return Texts(json.loads((Path(__file__).with_name("data") / "texts.json").read_bytes()))
