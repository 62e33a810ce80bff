"""A connected client, and a place of it such as ``o.studies[id]``, at a glance in a notebook."""

from __future__ import annotations

from collections import Counter
from html import escape
from typing import TYPE_CHECKING

from dynorthanc.base import table
from dynorthanc.errors import OrthancError

if TYPE_CHECKING:
    from dynorthanc.client.client import Client
    from dynorthanc.client.handle import Handle

_COUNTS = ("Patients", "Studies", "Series", "Instances")
_RESOURCES = tuple(f"/{name.lower()}/{{id}}" for name in _COUNTS)
_EMBEDDED = "explorer.js"  # listed among the plugins, but none


def html(client: Client) -> str:
    """Version, what is stored, plugins, operations by tag. A server that doesn't answer is said so."""
    api = client.api
    facts = [f"Orthanc {client.version}", client.url, f"{len(api)} operations, {api.source} description"]
    if api.note:
        facts.append(api.note)
    try:
        counts = client.GET("/statistics")
        facts.append(", ".join(f"{counts.get(f'Count{name}', '?')} {name.lower()}" for name in _COUNTS))
        plugins = [name for name in client.GET("/plugins") if name != _EMBEDDED]
        facts.append(f"plugins: {', '.join(plugins) or 'none'}")
    except OrthancError as error:
        facts.append(f"it doesn't tell what it stores ({type(error).__name__})")
    tags = Counter(operation.tag or "Other" for operation in api)
    rows = [(tag, str(count)) for tag, count in sorted(tags.items())]
    return _below(facts, table.html(("Operations on", "Number"), rows))


def place(handle: Handle) -> str:
    """What can be done there, what is below, and the resource that it names (one request)."""
    facts = [
        repr(handle)[1:-1].partition("; below")[0],
        f"here and below: {', '.join(dir(handle)) or 'nothing'}",
    ]
    rows: list[tuple[str, str]] = []
    if handle.__name__ in _RESOURCES:
        try:
            rows = [(name, table.cell(value)) for name, value in table.flat(handle._method("get")()).items()]
        except OrthancError as error:
            facts.append(str(error))
    return _below(facts, table.html(("What", "Value"), rows) if rows else "")


def _below(facts: list[str], listed: str) -> str:
    head = "".join(f"<div>{escape(fact)}</div>" for fact in facts)
    return f"<div>{head}{listed}</div>"
