"""Secrets out of sight: passwords, tokens and cookies in what is shown of a request."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

MASK = "***"


_SECRET = re.compile(r"(?i)passw|secret|token|authorization|cookie|api-?_?key|private-?_?key")


def masked_query(query: str) -> str:
    """A query without the values of parameters that are secrets by their name."""
    pairs = (pair.partition("=") for pair in query.split("&"))
    return "&".join(f"{n}={MASK}" if _SECRET.search(n) and v else f"{n}{sign}{v}" for n, sign, v in pairs)


def is_secret(name: str) -> bool:
    """Whether a header or field of that name holds a secret."""
    return bool(_SECRET.search(name))


def masked_body(template: str, body: bytes) -> bytes:
    """A JSON body without its passwords; any other as it is."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return body
    hidden = _hide(value)
    if template == "/peers/{id}" and isinstance(value, list) and len(value) > 2:
        hidden = [*value[:2], MASK]  # address, user, password
    return body if hidden == value else json.dumps(hidden, separators=(",", ":")).encode()


def _hide(value: Any) -> Any:
    if isinstance(value, Mapping):
        hidden: dict[str, Any] = {}
        for name, item in value.items():
            if name == "HttpHeaders" and isinstance(item, Mapping):
                hidden[name] = dict.fromkeys(item, MASK)
            else:
                hidden[name] = MASK if _SECRET.search(name) and item else _hide(item)
        return hidden
    return [_hide(item) for item in value] if isinstance(value, list) else value
