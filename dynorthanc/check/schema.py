"""Values against JSON Schema, and the errors in words.

``jsonschema`` is imported when a value isn't plainly right, so that most calls never pay for it.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

from dynorthanc.base.optional import grammar_when_used
from dynorthanc.base.problems import Problem, Where
from dynorthanc.base.suggestions import closest
from dynorthanc.spec import tags
from dynorthanc.spec.words import allowed_words

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

Schema = Mapping[str, Any]

_PLAIN: dict[str, type] = {
    "string": str,
    "integer": int,
    "boolean": bool,
    "array": list,
    "object": dict,
    "null": type(None),
}
_OF_TEXTS = frozenset(("enum", "choices", "pattern"))
"""Rules for which a text isn't right as such."""
_MOST = 10
"""How many problems of one argument are told; of more, their number is."""
_MANY = 100


def _kinds(schema: Schema) -> tuple[type | None, ...]:
    """The types that a schema names, None for one that only jsonschema can tell."""
    wanted: Any = schema.get("type", "")
    return tuple(_PLAIN.get(one) for one in ([wanted] if type(wanted) is str else wanted))


def is_plainly_right(schema: Schema, value: Any) -> bool:
    """Whether a value fits without a closer look; False only means that jsonschema has to look."""
    wanted: Any = schema.get("type", "")
    kind: Any = list if type(value) is tuple else type(value)
    if type(wanted) is str:
        if kind is not _PLAIN.get(wanted):
            return not schema
    elif kind not in _kinds(schema):
        return False
    for rule, limit in schema.items():
        if rule == "minimum":
            fits = kind is not int or value >= limit
        elif rule == "maximum":
            fits = kind is not int or value <= limit
        elif rule in ("enum", "choices"):
            fits = value in limit
        elif rule == "items":
            fits = kind is not list or _are_plainly_right(limit, value)
        elif rule == "places":
            fits = kind is not list or all(
                is_plainly_right(one, item) for one, item in zip(limit, value, strict=False)
            )
        elif rule == "additionalProperties":
            fits = kind is not dict or _are_others_right(schema, limit, value)
        elif rule == "properties":
            fits = kind is not dict or all(
                is_plainly_right(one, value[name]) for name, one in limit.items() if name in value
            )
        elif rule == "required":
            fits = kind is not dict or all(name in value for name in limit)
        elif rule == "tags":
            fits = kind not in (dict, list) or not tags.misspelt(value)
        elif rule == "sorts":
            fits = not _is_wrong_key(value)
        elif rule == "keywords":
            fits = not _strange(value, limit)
        elif rule == "near":
            fits = kind is not dict or not _slips(value, limit)
        elif rule == "minItems":
            fits = kind is not list or len(value) >= limit
        elif rule == "maxItems":
            fits = kind is not list or len(value) <= limit
        elif rule == "pattern":
            fits = kind is not str or re.search(limit, value) is not None
        else:
            fits = rule in ("type", "nullable", "also", "words")
        if not fits:
            return False
    return True


def _are_plainly_right(schema: Schema, items: Any) -> bool:
    if len(items) > _MANY and str in _kinds(schema) and all(type(item) is str for item in items):
        rules = _OF_TEXTS.intersection(schema)
        if not rules:
            return True
        if rules == {"pattern"}:
            return all(map(re.compile(schema["pattern"]).search, items))  # in one go
    return all(is_plainly_right(schema, item) for item in items)


def _are_others_right(schema: Schema, limit: Any, value: Mapping[str, Any]) -> bool:
    known = schema.get("properties", ())
    if type(limit) is dict:
        return all(is_plainly_right(limit, item) for name, item in value.items() if name not in known)
    return limit is True or all(name in known for name in value)


def problems(where: Where, name: str, schema: Schema, value: Any) -> Iterator[Problem]:
    """What jsonschema finds wrong with a value, as problems of an argument: ten, and how many more."""
    if is_plainly_right(schema, value):
        return
    wrong = _wrong_items(schema, value)
    if len(wrong) > _MOST:
        for at in wrong[:_MOST]:
            yield from _problems(where, _path(name, [at]), schema["items"], value[at])
        yield _more(where, name, len(wrong) - _MOST)
        return
    try:
        found = list(_problems(where, name, schema, value))
    except RecursionError:
        yield Problem(where, name, "value", "is nested too deeply")
        return
    yield from found[:_MOST]
    if len(found) > _MOST:
        yield _more(where, name, len(found) - _MOST)


def _more(where: Where, name: str, count: int) -> Problem:
    return Problem(where, name, "value", f"has {count} more problems of this kind")


def _wrong_items(schema: Schema, value: Any) -> list[int]:
    """Where in a long list something is wrong, if that can be told without jsonschema, which takes long."""
    items: Any = schema.get("items")
    if not (isinstance(value, (list, tuple)) and len(value) > _MANY and items) or None in _kinds(items):
        return []
    return [at for at, item in enumerate(value) if not is_plainly_right(items, item)]


def _problems(where: Where, name: str, schema: Schema, value: Any) -> Iterator[Problem]:
    errors = sorted(_validator()(schema).iter_errors(value), key=_place)
    seen: set[str] = set()
    for error in errors:
        path = _path(name, error.absolute_path)
        if error.validator == "additionalProperties":
            yield from _strangers(where, path, error)
            continue
        if path not in seen or error.validator == "required":
            seen.add(path)
            yield _problem(where, path, error)


def _place(error: Any) -> list[tuple[int, str]]:
    """What errors are ordered by: the second item of a list comes before the tenth."""
    return [(step, "") if isinstance(step, int) else (-1, str(step)) for step in error.absolute_path]


@lru_cache(maxsize=1)
def _validator() -> Callable[[Schema], Validator]:
    """What makes a validator of a schema; it fetches nothing and reads no file."""
    with grammar_when_used():
        from jsonschema import Draft4Validator, validators
        from jsonschema.exceptions import ValidationError
    from referencing import Registry

    def choices(_: Any, allowed: list[str], value: Any, schema: Schema) -> Iterator[ValidationError]:
        known = {choice.lower() for choice in [*allowed, *schema.get("also", ())]}
        if isinstance(value, str) and value.lower() not in known:
            yield ValidationError("")

    def no_misspelt_tags(_: Any, __: Any, value: Any, ___: Schema) -> Iterator[ValidationError]:
        steps = (
            value
            if isinstance(value, dict)
            else range(len(value))
            if isinstance(value, (list, tuple))
            else ()
        )
        for step in steps:
            name = step if isinstance(value, dict) else value[step]
            if isinstance(name, str) and tags.is_wrong(name):
                yield ValidationError("", path=[step], instance=name)

    def sorts(_: Any, __: Any, value: Any, ___: Schema) -> Iterator[ValidationError]:
        if _is_wrong_key(value):
            yield ValidationError("", path=["Key"], instance=value["Key"])

    def keywords(_: Any, other: list[str], value: Any, ___: Schema) -> Iterator[ValidationError]:
        for step in _strange(value, other):
            yield ValidationError("", path=[step], instance=value[step])

    def near(_: Any, other: list[str], value: Any, ___: Schema) -> Iterator[ValidationError]:
        for name in _slips(value, other):
            yield ValidationError("", path=[name], instance=name)

    def places(validator: Any, schemas: list[Schema], value: Any, _: Schema) -> Iterator[ValidationError]:
        for at, (one, item) in enumerate(zip(schemas, value, strict=False)):
            yield from validator.descend(item, one, path=at)

    def is_number(_: Any, value: Any) -> bool:
        is_real = isinstance(value, (int, float)) and not isinstance(value, bool)
        return is_real and math.isfinite(value)

    types = Draft4Validator.TYPE_CHECKER.redefine_many(
        {"array": lambda _, value: isinstance(value, (list, tuple)), "number": is_number}
    )
    extend: Any = validators.extend  # it has no types
    made: Callable[..., Validator] = extend(
        Draft4Validator,
        {
            "choices": choices,
            "tags": no_misspelt_tags,
            "near": near,
            "sorts": sorts,
            "keywords": keywords,
            "places": places,
        },
        type_checker=types,
    )
    return partial(made, registry=Registry())


def _slips(value: Any, other: list[str]) -> list[str]:
    """Names of an object that are no tags, and nearly one of others: ``Limit`` for limit."""
    names = [name for name in tags.names(value) if not (name in other or tags.is_tag(name))]
    return [name for name in names if closest(name, other, cutoff=0.75)]


def _is_wrong_key(value: Any) -> bool:
    """Whether what is sorted by is a misspelt tag; it may be a metadata."""
    kind, key = (value.get("Type"), value.get("Key")) if isinstance(value, dict) else ("", "")
    return isinstance(key, str) and str(kind).lower().startswith("dicomtag") and tags.is_wrong(key)


def _strange(names: Any, other: list[str]) -> list[int]:
    """Where in a list there is a text that is neither a tag nor one of the other words."""
    named = enumerate(names if isinstance(names, (list, tuple)) else ())
    return [at for at, n in named if isinstance(n, str) and not (n in other or tags.is_tag(n))]


def _path(name: str, steps: Any) -> str:
    for step in steps:
        if isinstance(step, int):
            name += f"[{step}]"
        else:
            name = f"{name}.{step}" if name else str(step)
    return name


def _strangers(where: Where, path: str, error: Any) -> Iterator[Problem]:
    """The names that an object has beyond the only ones that count."""
    known = error.schema["properties"]
    for name in error.instance:
        if name not in known:
            message = "is unknown and would be ignored"
            yield Problem(
                where, _path(path, [name]), "unknown", message, suggestion=closest(str(name), known)
            )


def _problem(where: Where, path: str, error: Any) -> Problem:
    rule, value, schema = error.validator, error.instance, error.schema
    if rule == "required":
        # draft 4 says which one only in the message: it is the first missing one not yet told
        name = error.message.split("'")[1]
        return Problem(where, _path(path, [name]), "missing", "is required")
    allowed = allowed_words(schema)
    if rule == "type":
        return Problem(where, path, "type", f"({type(value).__name__}) is not {allowed}", value)
    if rule in ("enum", "choices"):
        known = [str(v) for v in schema[rule]]
        suggestion = closest(value, known) if isinstance(value, str) else ""
        return Problem(where, path, "value", "is not allowed", value, allowed, suggestion)
    if rule in ("tags", "sorts"):
        return Problem(where, path, "unknown", "is no DICOM tag", suggestion=tags.meant(value))
    if rule == "near":
        meant = closest(value, error.validator_value)
        return Problem(where, path, "unknown", "is a search by no tag", suggestion=meant)
    if rule == "keywords":
        meant = closest(value, (*error.validator_value, *tags.numbers()), cutoff=0.75)
        return Problem(where, path, "unknown", "is no DICOM tag and would be ignored", suggestion=meant)
    if rule in ("minimum", "maximum"):
        return Problem(where, path, "value", "is out of range", value, allowed)
    if rule in ("minItems", "maxItems"):
        low, high = schema.get("minItems", 0), schema.get("maxItems", "any number of")
        return Problem(where, path, "value", "has a wrong length", value, f"{low} to {high} items")
    if rule == "pattern" or "words" in schema:
        wanted = schema.get("words") or f"must match {schema['pattern']}"
        return Problem(where, path, "value", "has a wrong form", value, wanted)
    return Problem(where, path, "value", f"breaks the rule {rule!r}", value)
