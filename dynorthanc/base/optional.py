"""Libraries that only some people have: imported when used, and what to install where they are missing."""

from __future__ import annotations

import importlib
from typing import Any


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
