"""Libraries that only some people have: imported when used, and what to install where they are missing."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

_GRAMMAR = "rfc3987_syntax"
"""What `jsonschema` tells an IRI by, where Jupyter has brought it; it takes seconds to be loaded."""


def needed(module: str, extra: str) -> Any:
    """Import a library that only some people have; `ImportError` says how to get it."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        raise ImportError(
            f"this needs {'Pillow' if package == 'PIL' else package}: pip install 'dynorthanc[{extra}]'",
            name=module,
        ) from error


@contextmanager
def grammar_when_used() -> Iterator[None]:
    """Have `jsonschema`, imported in here, load that grammar for the first IRI: no schema of ours has one."""
    from importlib.util import find_spec

    if _GRAMMAR in sys.modules or find_spec(_GRAMMAR) is None:
        yield
        return
    later: Any = ModuleType(_GRAMMAR)
    later.is_valid_syntax = lambda *args: importlib.import_module(_GRAMMAR).is_valid_syntax(*args)
    sys.modules[_GRAMMAR] = later
    try:
        yield
    finally:
        sys.modules.pop(_GRAMMAR, None)
