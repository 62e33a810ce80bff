"""What the running IPython, if there is one, learns of us; all else is loaded once it is wanted."""

from __future__ import annotations

import sys
from types import ModuleType
from typing import Any


def install(package: ModuleType) -> None:
    """Teach IPython TAB and what a place of this package looks like; once is enough."""
    ipython = sys.modules.get("IPython")
    shell = ipython.get_ipython() if ipython and hasattr(ipython, "get_ipython") else None
    matchers = getattr(getattr(shell, "Completer", None), "custom_matchers", None)
    if shell is None or matchers is None or any(getattr(m, "is_dynorthanc", False) for m in matchers):
        return
    from IPython.core.completer import SimpleCompletion, context_matcher

    def dynorthanc_matcher(context: Any) -> dict[str, Any]:
        from dynorthanc.explore.completion import complete

        lines = context.full_text.split("\n")[: context.cursor_line]
        found = complete("\n".join([*lines, context.text_until_cursor]), shell.user_ns, package)
        if found is None:
            return {"completions": []}
        made = [SimpleCompletion(name, type=found.kind) for name in found.names]
        return {"completions": made, "matched_fragment": found.begun, "suppress": True, "ordered": True}

    dynorthanc_matcher.is_dynorthanc = True  # type: ignore[attr-defined]
    matchers.append(context_matcher()(dynorthanc_matcher))
    shell.display_formatter.formatters["text/html"].for_type_by_name(
        "dynorthanc.client.handle", "Handle", _place
    )


def _place(handle: Any) -> str:
    from dynorthanc.explore.overview import place

    return place(handle)
