"""The commands that aren't routes. A command is imported when it is run: adding one is one line here."""

from __future__ import annotations

import importlib
from typing import NamedTuple

import click


class CommandEntry(NamedTuple):
    """Where a command lives, and its line in the help of what it belongs to."""

    home: str
    """``module:name`` of a `click.Command`."""
    help: str
    either_way: bool = False
    """Whether it is about one server, whose address or name may stand before it too."""

    def load(self) -> click.Command:
        """Import the command."""
        module, _, name = self.home.partition(":")
        command = getattr(importlib.import_module(module), name)
        assert isinstance(command, click.Command)
        return command


COMMANDS: dict[str, CommandEntry] = {
    "servers": CommandEntry("dynorthanc.cli.servers:servers", "Show the named servers; add and remove them."),
    "upload": CommandEntry("dynorthanc.cli.transfer:upload", "Upload files, folders and ZIP archives.", True),
    "download": CommandEntry(
        "dynorthanc.cli.transfer:download", "Download studies as a tree of files or a ZIP.", True
    ),
    "show": CommandEntry(
        "dynorthanc.cli.show:show", "Write a study, series or image as one page to look at.", True
    ),
    "search": CommandEntry("dynorthanc.cli.explain:search", "Find commands by words.", True),
    "describe": CommandEntry("dynorthanc.cli.explain:describe", "Explain one route.", True),
    "diff": CommandEntry(
        "dynorthanc.cli.versions:diff", "Show what differs between two versions or servers."
    ),
    "docs": CommandEntry("dynorthanc.cli.explain:docs", "Write the API reference as one HTML page.", True),
    "doctor": CommandEntry("dynorthanc.cli.doctor:doctor", "Examine a server, and say what to do.", True),
    "lint": CommandEntry(
        "dynorthanc.cli.versions:lint_command", "Tell which calls of a script fail on which version."
    ),
    "upgrade-check": CommandEntry(
        "dynorthanc.cli.versions:upgrade_check", "Tell what an upgrade changes for scripts."
    ),
    "sandbox": CommandEntry("dynorthanc.cli.sandbox:sandbox", "Run a throwaway real Orthanc until Ctrl-C."),
    "make-study": CommandEntry(
        "dynorthanc.cli.make_study:make_study", "Write a made-up study of nobody, for tests."
    ),
    "stubs": CommandEntry("dynorthanc.cli.stubs:stubs", "Write the types of one server for editors.", True),
    "completion": CommandEntry(
        "dynorthanc.cli.shell_completion:completion", "Print the script for completion by TAB."
    ),
}
"""Commands by name, in the order of ``dynorthanc --help``."""

OF_SERVERS: dict[str, CommandEntry] = {
    "find": CommandEntry("dynorthanc.cli.find:find", "Find studies and others by DICOM tags."),
    "lookup": CommandEntry("dynorthanc.cli.find:lookup", "Find what has a DICOM identifier."),
    "compare": CommandEntry("dynorthanc.cli.resources:compare", "Tell which images are missing where."),
    "anonymize": CommandEntry("dynorthanc.cli.edit:anonymize", "Store anonymized copies."),
    "modify": CommandEntry("dynorthanc.cli.edit:modify", "Store copies with other values of tags."),
    "create": CommandEntry("dynorthanc.cli.resources:create", "Store a PDF or a picture."),
    "purge": CommandEntry("dynorthanc.cli.resources:purge", "List the studies that are due to be deleted."),
    "changes": CommandEntry("dynorthanc.cli.find:changes", "Tell what happened on the server."),
    "wait": CommandEntry("dynorthanc.cli.find:wait", "Wait until the server answers."),
}
"""What only stands behind a server, beside its routes."""
BEHIND = {**{name: entry for name, entry in COMMANDS.items() if entry.either_way}, **OF_SERVERS}
"""All that may stand there, in the order of ``dynorthanc SERVER --help``."""
