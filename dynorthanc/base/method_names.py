"""What routes and their arguments are called: as methods, keywords, attributes, commands and options."""

from __future__ import annotations

import keyword
from functools import lru_cache

from dynorthanc.base.patterns import pattern

_NOT_A_NAME = pattern(r"[^0-9A-Za-z]+")
_HUMP = pattern(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_USUAL = pattern(r"(?:/(?:[0-9A-Za-z]+(?:[-._][0-9A-Za-z]+)*|\{[0-9A-Za-z]+\}))+")


def method_name(method: str, template: str) -> str:
    """The Python name of a route: ``GET /studies/{id}/archive`` → ``get_studies_id_archive``."""
    if _USUAL.fullmatch(template):  # all of Orthanc's own; three hundred are named at connect time
        plain = template.replace("/", "_").replace("-", "_").replace(".", "_")
        return method.lower() + plain.replace("{", "").replace("}", "")
    return f"{method.lower()}_{_NOT_A_NAME.sub('_', template).strip('_')}"


def keyword_name(place: str, name: str) -> str:
    """The keyword under which an argument is given: ``If-Match`` → ``if_match``, ``Level`` stays."""
    plain = _NOT_A_NAME.sub("_", name)
    if place == "header":
        plain = plain.lower()
    if not plain.isidentifier():  # a digit comes first, or nothing at all
        return f"_{plain}"
    return f"{plain}_" if keyword.iskeyword(plain) else plain


VERBS = ("get", "post", "put", "delete")
"""The methods of a path handle."""


@lru_cache(maxsize=1024)
def attribute_name(segment: str) -> str:
    """A path segment as an attribute: ``create-archive`` → ``create_archive``.

    What a verb or Python itself needs gets an underscore: C-GET is ``o.modalities["PACS"].get_.post(...)``.
    """
    name = _NOT_A_NAME.sub("_", segment)
    return f"{name}_" if name in VERBS or keyword.iskeyword(name) else name


def command_name(method: str) -> str:
    """The command of a method: ``get_studies_id_archive`` → ``get-studies-id-archive``."""
    return method.replace("_", "-")


def option_name(name: str) -> str:
    """The option for a wire name: ``KeepSource`` → ``--keep-source``."""
    return "--" + _HUMP.sub("-", _NOT_A_NAME.sub("-", name)).lower().strip("-")
