"""Words of a command line as values of arguments. Whether a value is allowed, the usual check decides."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import click

from dynorthanc.base.method_names import option_name
from dynorthanc.check import query
from dynorthanc.check.python_values import unique
from dynorthanc.spec.operation import Argument

_INTEGER = re.compile(r"[+-]?[0-9]{1,18}")
_PAIR = re.compile(r"[^{}\[\]\"=]+=.*", re.DOTALL)


def kinds(argument: Argument) -> tuple[str, ...]:
    """The JSON types an argument may have; none when it may be anything."""
    kind = argument.schema.get("type", ())
    return (kind,) if isinstance(kind, str) else tuple(kind)


def value_of(argument: Argument, words: Any) -> Any:
    """What was given for an option, as the argument wants it; unreadable text stays text."""
    if isinstance(words, bool):
        return words
    allowed = kinds(argument)
    if not isinstance(words, str):
        if "object" in allowed:
            return _object(argument, words)
        return _list(argument, words)
    return _scalar(words, allowed, argument)


def _scalar(text: str, allowed: tuple[str, ...], argument: Argument | None = None) -> Any:
    if argument is not None and argument.place != "body" and allowed != ("number",):
        return query.read(argument, text)
    if not allowed:  # any JSON; what isn't JSON is text
        return _json_or_text(_content(text))
    if "integer" in allowed and _INTEGER.fullmatch(text):
        return int(text)
    if "number" in allowed:
        return _json_or_text(text)
    if "boolean" in allowed and text in ("true", "false"):
        return text == "true"
    if "array" in allowed and text.startswith("["):
        return parse_json(text, argument)
    return text


def _list(argument: Argument, words: Iterable[str]) -> list[Any]:
    """A repeated option; each word is an item, or a JSON list of items."""
    items = argument.schema.get("items", {})
    kind = items.get("type", ())
    allowed = (kind,) if isinstance(kind, str) else tuple(kind)
    found: list[Any] = []
    for word in words:
        if word.startswith(("[", "@")):
            more = parse_json(word, argument)
            found += more if isinstance(more, list) else [more]
        elif argument.place == "query" and argument.wire:
            found += query.read(argument, word)
        elif "object" in allowed and ("string" not in allowed or word.startswith("{")):
            found.append(parse_json(word, argument))
        else:
            found.append(_scalar(word, allowed or ("string",)))
    return found


def _object(argument: Argument, words: Iterable[str]) -> Any:
    """A repeated option; each word is ``NAME=VALUE``, a JSON object, or @ and the name of a file with one."""
    found: dict[str, Any] = {}
    for word in words:
        if _PAIR.fullmatch(word) and not word.startswith("@"):
            name, _, text = word.partition("=")
            _once(name, found, option_name(argument.name))
            found[name] = text
            continue
        if word[:1].isalpha() and word not in ("true", "false", "null"):
            said = f"{word!r} is neither written NAME=VALUE nor JSON"
            raise click.BadParameter(said, param_hint=option_name(argument.name))
        more = parse_json(word, argument)
        if not isinstance(more, dict):
            return more  # the check says what is wrong with it
        for name, value in more.items():
            _once(name, found, option_name(argument.name))
            found[name] = value
    return found


def parse_json(word: str, argument: Argument | None = None, name: str = "") -> Any:
    """JSON text, or that of a file (``@FILE``) or of standard input (``-``)."""
    name = name or (option_name(argument.name) if argument else "")
    try:
        return json.loads(_content(word, name), object_pairs_hook=unique)
    except (ValueError, RecursionError) as error:
        raise click.BadParameter(f"isn't JSON: {error}", param_hint=name) from None


def _json_or_text(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text


def _content(word: str, name: str = "") -> str:
    """The text itself, or that of ``@FILE`` or of standard input (``-``, ``@-``)."""
    if word in ("-", "@-"):
        return sys.stdin.read()
    if word.startswith("@"):
        return existing(word[1:], name).read_text(encoding="utf-8")
    return word


def data_of(word: str) -> Any:
    """A body to send as it is: text, ``@FILE``, or ``-`` for standard input."""
    if word in ("-", "@-"):
        return sys.stdin.buffer.read()
    return existing(word[1:], "--data") if word.startswith("@") else word


def existing(name: str, option: str = "") -> Path:
    """A file's path. Raises a usage error when there is no such file, told of the option."""
    path = Path(name)
    if not path.is_file():
        raise click.BadParameter(f"no such file: {name}", param_hint=option or None)
    return path


def by_name(words: Iterable[str], joint: str, hint: str) -> dict[str, str]:
    """The same as a dict. Raises a usage error for a name that is given twice."""
    found: dict[str, str] = {}
    for name, value in pairs(words, joint, hint):
        _once(name, found, hint)
        found[name] = value
    return found


def _once(name: str, found: Mapping[str, Any], hint: str) -> None:
    if name in found:
        raise click.BadParameter(f"{name} is given twice", param_hint=hint)


def pairs(words: Iterable[str], joint: str, hint: str) -> list[tuple[str, str]]:
    """``NAME=VALUE`` or ``NAME: VALUE`` words as pairs."""
    found = []
    for word in words:
        name, there, value = word.partition(joint)
        if not there and hint != "--param":
            written = hint if joint in hint else f"NAME{joint}VALUE"
            raise click.BadParameter(f"{word!r} isn't written {written}", param_hint=hint)
        found.append((name.strip(), value.strip() if joint == ":" else value))
    return found
