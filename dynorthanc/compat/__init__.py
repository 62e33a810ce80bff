"""Stand-ins for other clients, to be imported in their place: pyorthanc and orthanc-api-client."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any


def stand_in(ours: str, theirs: ModuleType, replaced: Mapping[str, ModuleType]) -> Callable[[str], Any]:
    """A module's `__getattr__`, by which it has all that another package has.

    The other package's submodules can be imported under the name of ours too, or what has ``replaced`` them.
    """
    for name, module in list(sys.modules.items()):
        package, _, rest = name.partition(".")
        if package == theirs.__name__ and rest:
            sys.modules[f"{ours}.{rest}"] = replaced.get(rest, module)

    def find(name: str) -> Any:
        if not hasattr(theirs, name) and importlib.util.find_spec(f"{theirs.__name__}.{name}"):
            importlib.import_module(f"{theirs.__name__}.{name}")
        return getattr(theirs, name)

    return find
