"""What keeps a server's index, SQLite or a database behind a plugin, and what the server can't do with it."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from dynorthanc.base.patterns import pattern

_PLUGIN = pattern(r"lib(?:Orthanc)?([A-Za-z]+?)Index\.[a-z]+(?:\.([0-9]+(?:\.[0-9]+)*))?")
_NUMBER = pattern(r"[0-9]{1,9}")
SQLITE = "SQLite"


class Backend(NamedTuple):
    """The database of a server's index, as far as ``GET /system`` tells of it."""

    name: str
    """``SQLite``, ``PostgreSQL``, ``MySQL``, ``ODBC``, or as the plugin calls itself."""
    version: str
    """The plugin's, where the name of its file has it; else empty."""
    lacks: frozenset[str]
    """Capabilities that the server doesn't tell of: ``HasExtendedFind``, ``HasExtendedChanges``,
    ``HasLabels``; and what no server tells of, by the kind of its database. Older servers have no name for
    the first, and nothing that would need them."""
    checks_revisions: bool = False

    @property
    def words(self) -> str:
        """As in "PostgreSQL plugin 5.0"."""
        return self.name if self.name == SQLITE else f"{self.name} plugin {self.version}".rstrip()

    @property
    def route(self) -> str:
        """Where the server tells of the plugin; empty where there is none, or an unknown one."""
        has_one = self.name != SQLITE and self.name.isalpha()
        return f"/plugins/{self.name.lower()}-index" if has_one else ""


@lru_cache(maxsize=1)
def capabilities() -> Mapping[str, Mapping[str, Any]]:
    """Capabilities by name: what they are, and the first plugin that has them by database."""
    file = Path(__file__).with_name("data") / "capabilities.json"
    found: Mapping[str, Mapping[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return found


_NAMES = ("HasExtendedFind", "HasExtendedChanges", "HasLabels")


STOCK = Backend(SQLITE, "", frozenset())
"""What Orthanc brings along, and what is taken to be there where nothing is told."""


def read(system: Mapping[str, Any]) -> Backend:
    """The backend that an answer to ``GET /system`` tells of."""
    name, version = _named(system.get("DatabaseBackendPlugin"))
    if name == SQLITE and not {"Capabilities", "HasLabels"} & set(system):
        return STOCK._replace(checks_revisions=system.get("CheckRevisions") is True)
    told = system.get("Capabilities")
    told = {**(told if isinstance(told, Mapping) else {}), "HasLabels": system.get("HasLabels")}
    lacks = frozenset(name for name in _NAMES if told.get(name) is not True)
    if name != SQLITE:
        lacks |= {n for n, facts in capabilities().items() if not facts["told"] and name not in facts["has"]}
        lacks -= {n for n in lacks if _is_over(capabilities()[n].get("until"), system.get("Version"))}
    return Backend(name, version, lacks, system.get("CheckRevisions") is True)


def _is_over(until: str | None, version: Any) -> bool:
    """Whether a version is later than the last one that lacks something."""
    return until is not None and (not _numbers(version) or _numbers(version) > _numbers(until))


def _numbers(version: Any) -> list[int]:
    return [int(number) for number in _NUMBER.findall(str(version))]


def _named(plugin: Any) -> tuple[str, str]:
    if not isinstance(plugin, str) or not plugin:
        return SQLITE, ""
    found = _PLUGIN.search(plugin.replace("\\", "/").rpartition("/")[2])
    if found is None:
        return "unknown database", ""
    known: dict[str, str] = {n.lower(): n for facts in capabilities().values() for n in facts["has"]}
    return known.get(found[1].lower(), found[1]), found[2] or ""  # the file of ODBC's is OrthancOdbcIndex


def why(needed: str, backend: Backend) -> str:
    """Why a server can't do what needs a capability, and which one can."""
    facts = capabilities()[needed]
    first = facts["has"].get(backend.name)
    others = " and ".join(f"{name} plugin {since}" if since else name for name, since in facts["has"].items())
    better = f"{first} has" if first else f"{others} and later have"
    return f"needs {facts['words']}: {_whose(backend)} has none; {better}"


def _whose(backend: Backend) -> str:
    return f"this server's {backend.words}"


def asked(backend: Backend, ask: Callable[[str], Any]) -> Backend:
    """The backend with the version of its plugin, which only few servers tell unasked.

    ``ask``: how to GET a route; what it raises is raised.
    """
    if backend.version or not backend.route:
        return backend
    told = ask(backend.route)
    return backend._replace(version=str(told.get("Version", "")) if isinstance(told, Mapping) else "")


def completed(reason: str, backend: Backend, ask: Callable[[str], Any]) -> str:
    """A reason (see `why`) with the version of the plugin, for which the server is asked only now."""
    whose = _whose(backend)
    return reason.replace(whose, _whose(asked(backend, ask))) if whose in reason else reason
