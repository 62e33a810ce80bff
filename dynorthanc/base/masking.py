"""Secrets out of sight: passwords, tokens and cookies in what is shown of a request."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import quote

from dynorthanc.base.patterns import pattern

MASK = "***"


_IN_ADDRESS = pattern(r"(?i)(?<=://)[^/?#\s\"']*@")
_SECRET_NAMES = r"(?i)passw|secret|token|authorization|cookie|api-?_?key|private-?_?key"
_SECRET = pattern(_SECRET_NAMES)


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


def secrets_of(headers: Mapping[str, Any], body: Any) -> set[str]:
    """What of a request is secret, in all spellings that somebody may repeat it in."""
    found = {str(value) for name, value in headers.items() if is_secret(str(name))}
    found |= {word.strip(";") for value in found for word in value.split()}
    found |= {text for value in found for text in _decoded(value)}
    if isinstance(body, bytes) and _MAY_HOLD.search(body[:_BODY].decode("latin-1")):
        with suppress(ValueError, RecursionError):
            found |= set(_secret_values(json.loads(body)))
    found |= {quote(value, safe="") for value in found}
    return {value.rstrip("=") for value in found if len(value) >= _SHORTEST}


_BODY = 1 << 16
_MAY_HOLD = pattern(_SECRET_NAMES + "|://")
_SHORTEST = 4  # characters: less is part of many words


def _decoded(value: str) -> Iterator[str]:
    """User and password of a basic authorization, the value of a cookie."""
    try:
        pair = base64.b64decode(value, validate=True).decode()
    except ValueError:
        pair = value
    for sign in (":", "="):
        if sign in pair:
            yield from (pair, pair.partition(sign)[2])


def _secret_values(value: Any, is_one: bool = False) -> Iterator[str]:
    if isinstance(value, str):
        found = _IN_ADDRESS.search(value)
        yield from [value] if is_one else []
        yield from [found[0][:-1], found[0][:-1].partition(":")[2]] if found else []
    elif isinstance(value, dict):
        for name, item in value.items():
            yield from _secret_values(item, is_one or name == "HttpHeaders" or is_secret(name))
    elif isinstance(value, list):
        is_peer = len(value) > 2 and "://" in str(value[0])  # address, user, password
        for at, item in enumerate(value):
            yield from _secret_values(item, is_one or (is_peer and at > 1))


def without(value: Any, secrets: set[str]) -> Any:
    """Texts, and what holds some, without these secrets in whatever case."""
    if not secrets:
        return value
    if isinstance(value, str):
        longest = sorted(secrets, key=len, reverse=True)
        return re.sub("|".join(map(re.escape, longest)), MASK, value, flags=re.IGNORECASE)
    if isinstance(value, dict):
        return {without(name, secrets): without(item, secrets) for name, item in value.items()}
    return [without(item, secrets) for item in value] if isinstance(value, list) else value


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
