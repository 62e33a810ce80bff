"""The changes of meaning, compiled from ``overlay/meanings.toml`` with their routes written out."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from description.rules import matching


def compile(overlay: Path, routes: Iterable[str], versions: Iterable[str]) -> list[dict[str, Any]]:
    """The list with its patterns resolved. Raises `ValueError` for an entry that concerns nothing."""
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    order = list(versions)
    known = list(routes)
    found = []
    for entry in tomllib.loads((overlay / "meanings.toml").read_text(encoding="utf-8"))["meaning"]:
        extra = set(entry) - {"on", "argument", "after", "since", "text", "evidence"}
        if extra:
            raise ValueError(f"unknown keys {sorted(extra)} in the meaning {entry['text']!r}")
        if entry["since"] not in order:
            continue  # a release that isn't described yet
        concerned = list(matching(entry["on"], known))
        if not concerned:
            raise ValueError(f"this meaning concerns no route: {entry}")
        after = entry.get("after") or order[order.index(entry["since"]) - 1]
        found.append(
            {
                "routes": concerned,
                "argument": entry.get("argument", ""),
                "after": after,
                "since": entry["since"],
                "text": entry["text"],
            }
        )
    return found
