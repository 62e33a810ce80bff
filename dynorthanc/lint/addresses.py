"""The route in an address, and whether it can only be Orthanc's."""

from __future__ import annotations

import functools
import re
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from dynorthanc.base.suggestions import is_slip
from dynorthanc.lint.values import HOLE
from dynorthanc.spec import plugins, timeline
from dynorthanc.spec.index import Templates

_BASE = re.compile(r"(?:[^/?#]*://)?[^/?#]*")
_HOST = re.compile(rf"[\w.-]+:\d+$|localhost$|.*{HOLE}")
_SPEAKS = re.compile(r"orthanc|(?<![\w.])8042(?![\w.])")
_ANY = "{path}"
"""In a template: whatever comes."""
_COMMON = frozenset(
    {"patients", "studies", "series", "jobs", "changes", "system", "statistics", "plugins", "queries"}
)
"""First segments that other services have too."""


class Address(NamedTuple):
    """An address of a script, taken apart."""

    base: str
    path: str
    """With its query; empty where it isn't known."""


def take_apart(text: str) -> Address:
    """An address with holes in it: ``HOLE/studies``, ``http://HOLE:8042/studies/HOLE``, ``/studies``."""
    found = _BASE.match(text)
    base = "" if text.startswith("/") or found is None else found[0]
    rest = text[len(base) :]
    if base and "://" not in base and not _HOST.match(base):
        base, rest = "", f"/{text}"  # relative: `studies/…`
    if HOLE in base and not rest.startswith("/"):  # `f"{URL}studies"`
        head, _, tail = base.rpartition(HOLE)
        base, rest = head + HOLE, f"/{tail}{rest}" if tail else rest
    return Address(base, rest if rest.startswith("/") else "")


@functools.lru_cache(maxsize=1)
def _every() -> Templates:
    """The routes of all versions and known plugins."""
    own = [(verb, path) for verb, _, path in (r.partition(" ") for r in timeline.load().operations)]
    others = ((o.method, o.template) for name in plugins.known() for o in plugins.operations(name))
    return Templates([*own, *others])


@functools.lru_cache(maxsize=1)
def _firsts() -> frozenset[str]:
    return frozenset(name for name in _every().root if name and not name.startswith("{"))


def segments(path: str) -> list[str]:
    """The segments of a path, without its query."""
    return [part for part in path.partition("?")[0].partition("#")[0].split("/") if part]


def is_route(verb: str, path: str) -> bool:
    """Whether any version, or a known plugin, has it; a part that isn't known stands for an argument."""
    parts = segments(path)
    return bool(parts) and HOLE not in parts[0] and _every().find(verb, parts) is not None


def is_like_route(path: str) -> bool:
    """Whether a path begins as Orthanc's do."""
    return bool(parts := segments(path)) and parts[0] in _firsts()


def is_telling(path: str) -> bool:
    """Whether no other service is likely to have such a path: ``/tools/find``, ``/studies/…/archive``."""
    parts = segments(path)
    if not parts or parts[0] not in _firsts():
        return False
    return parts[0] not in _COMMON or (
        len(parts) > 2 and any(_every().find(v, parts) for v in ("GET", "POST", "PUT"))
    )


def may_be_named(verb: str, path: str) -> bool:
    """Whether a part that isn't known may be the name in a route of its own: ``POST /jobs/…/{action}``."""
    nodes = [_every().root]
    for part in segments(path):
        nodes = [
            child
            for node in nodes
            for key, child in node.items()
            if key and (HOLE in part or key in (part, "{}"))
        ]
    return any(verb in node.get("", ()) for node in nodes)


@functools.lru_cache(maxsize=1)
def _own() -> frozenset[str]:
    """First segments below which only Orthanc itself has routes."""
    routes = (route.partition(" ")[2] for route in timeline.load().operations)
    return frozenset(parts[0] for route in routes if (parts := segments(route))) - {"app", "plugins"}


def is_nowhere(path: str, is_alone: bool) -> bool:
    """Whether no version and no known plugin has such a path, for any method, by what stands there in full.

    Below what isn't known only where the server itself is asked: a proxy may have more.
    """
    parts, nodes = segments(path), [_every().root]
    for at, part in enumerate(parts):
        if (at == 0 and HOLE in part) or any(_ANY in node for node in nodes):
            return False
        nodes = [
            child
            for node in nodes
            for key, child in node.items()
            if key and (HOLE in part or key in (part, "{}"))
        ]
        if not nodes:
            return HOLE not in part and (parts[0] in _own() if at else is_alone and "." not in part)
    return False


def is_servers(base: str) -> bool:
    """Whether an address is a server's own, and no proxy's before it: by its port."""
    return re.search(r":8042$", base) is not None


def below_prefix(verb: str, path: str, is_orthanc: bool) -> str:
    """The route in a path below a prefix, ``/orthanc/studies/…`` as proxies have it; else the path.

    Where it surely is Orthanc's, one that isn't quite a route is taken too.
    """
    parts = segments(path)
    if not parts or parts[0] in _firsts() or HOLE in parts[0] or almost(verb, path):
        return path
    for start in range(1, min(len(parts), 4)):
        rest = "/" + path.split("/", start + 1)[-1]
        if is_like_route(rest) and (is_route(verb, rest) or is_orthanc):
            return rest
    return path


def almost(verb: str, path: str) -> str:
    """The route that a path is but for one letter of one segment, or one study for studies; else empty."""
    parts = segments(path)
    for index, part in enumerate(parts):
        for node in _nodes(_every().root, parts[:index]):
            for name in node:
                if name and not name.startswith("{") and name != part and _is_slip(part, name):
                    meant = [*parts[:index], name, *parts[index + 1 :]]
                    if found := _every().find(verb, meant):
                        return f"{verb} {found.template}"
    return ""


def _is_slip(part: str, name: str) -> bool:
    return is_slip(part, name) or (part.endswith("y") and f"{part[:-1]}ies" == name)


def _nodes(root: dict[str, Any], parts: list[str]) -> list[dict[str, Any]]:
    nodes = [root]
    for part in parts:
        nodes = [node[key] for node in nodes for key in (part, "{}") if key in node]
    return nodes


def speaks_of_orthanc(*texts: str) -> bool:
    """Whether a name or an address says that it is Orthanc's."""
    return _SPEAKS.search(" ".join(texts).lower()) is not None


def is_anybodys(text: str) -> bool:
    """Whether it may be Orthanc's address: nobody else's is known, and the path may be one."""
    base, path = take_apart(text)
    if is_foreign(base) or (base and HOLE not in base and not _host(base)):
        return False
    parts = segments(path)
    return not parts or HOLE in parts[0] or is_like_route(path)


def is_elsewhere(base: str) -> bool:
    """Whether an address is somebody else's on the internet: a domain, and no machine or number."""
    return is_foreign(base) and not re.fullmatch(r"[\d.]+|[^.]+|\[.*", _host(base))


def is_foreign(base: str) -> bool:
    """Whether an address is known whole and is somebody else's, for all that it says."""
    host = _host(base)
    return bool(host) and host not in ("localhost", "127.0.0.1", "::1") and not speaks_of_orthanc(base)


def _host(base: str) -> str:
    """The host of an address that is known whole; empty where there is none."""
    try:
        return urlsplit(base).hostname or "" if "://" in base and HOLE not in base else ""
    except ValueError:  # no address: the script will find that out
        return ""
