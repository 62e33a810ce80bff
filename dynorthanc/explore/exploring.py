"""What a person needs to find a route and to see an answer."""

from __future__ import annotations

import functools
import sys
from typing import TYPE_CHECKING, Any

from dynorthanc.client import Client

if TYPE_CHECKING:
    from dynorthanc.explore.search import Hits


class Exploring(Client):
    """The part of `Orthanc` that helps to look around."""

    if not TYPE_CHECKING:  # to a type checker, a misspelt argument of `connect` is a mistake

        @functools.wraps(Client.__init__)
        def __init__(self, *args: Any, **options: Any) -> None:
            __tracebackhide__ = True
            super().__init__(*args, **options)
            if "IPython" in sys.modules:
                from dynorthanc.explore.completion import install

                install()

    def search(self, text: str) -> Hits:
        """The routes that have to do with something, the likeliest first; prints as a table.

        Every word is looked for in names, paths, tags, texts and arguments. What this server is too old for
        is listed too, marked with the version it needs.
        """
        from dynorthanc.explore.search import search

        return search(self.api, text)

    def curl(self, method: str, route: str, *args: Any, secrets: bool = False, **options: Any) -> str:
        """A request for a concrete route as a `curl` command to paste into a shell.

        Takes what `request` takes, and checks and raises like it. Credentials are masked unless ``secrets``.
        """
        from dynorthanc.explore.curl import command

        for name in ("timeout", "raw"):  # nothing that a command could say
            options.pop(name, None)
        return command(self, self.prepare(method, route, *args, **options), secrets)

    def _repr_html_(self) -> str:
        from dynorthanc.explore.overview import html

        return html(self)
