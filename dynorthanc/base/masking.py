"""Secrets out of sight: passwords, tokens and cookies in what is shown of a request."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from dynorthanc.base.patterns import pattern

MASK = "***"


_IN_ADDRESS = pattern(r"(?i)(?<=://)[^/?#\s\"']*@")
_SECRET = pattern(r"(?i)passw|secret|token|authorization|cookie|api-?_?key|private-?_?key")


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
        hidden = [*hidden[:2], MASK]  # address, user, password
    return body if hidden == value else json.dumps(hidden, separators=(",", ":")).encode()


def masked_text(text: str) -> str:
    """A text whose addresses have no user and password any more."""
    return _IN_ADDRESS.sub(f"{MASK}@", text) if "://" in text and "@" in text else text


def masked(value: Any) -> Any:
    """A value to be shown, without its secrets: those of a JSON body, or of a peer as a list."""
    if isinstance(value, list | tuple) and len(value) > 2 and isinstance(value[0], str) and "://" in value[0]:
        return [masked_text(value[0]), value[1], *[MASK for _ in value[2:]]]
    return _hide(value) if isinstance(value, str | dict | list | tuple) else value


def _hide(value: Any) -> Any:
    if isinstance(value, str):
        return masked_text(value)
    if isinstance(value, Mapping):
        hidden: dict[str, Any] = {}
        for name, item in value.items():
            if name == "HttpHeaders" and isinstance(item, Mapping):
                hidden[name] = dict.fromkeys(item, MASK)
            else:
                hidden[name] = MASK if _SECRET.search(str(name)) and item else _hide(item)
        return hidden
    return [_hide(item) for item in value] if isinstance(value, list | tuple) else value
