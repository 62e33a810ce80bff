"""`dynorthanc main anonymize …` and `modify`: copies made by jobs, with the server's own options."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

import click

from dynorthanc.cli import output, routes
from dynorthanc.cli.command import OfVersion
from dynorthanc.cli.connection import access_of
from dynorthanc.cli.ids import whole_or_named

if TYPE_CHECKING:
    from dynorthanc.api import Api

_OURS = ("KeepSource", "Asynchronous", "Synchronous")
"""Arguments of the route's that are said by options of the command's own."""
_HELP = """Store {what} copies of patients, studies or series; the originals stay.

\b
  dynorthanc main {name} {example}

IDS are whole Orthanc ids, or DICOM identifiers (a UID, a PatientID, an accession number) that one thing has.
What is printed is the copy: its ID, Type and Path.
"""


class Edit(OfVersion):
    """One of the two; `of` makes it that of a server."""

    def __init__(self, name: str, what: str, example: str) -> None:
        super().__init__(
            name,
            params=[
                click.Argument(["ids"], nargs=-1, required=True),
                click.Option(
                    ["--keep-source/--no-keep-source"],
                    default=True,
                    help="With --no-keep-source, the originals are removed once the copies are made.",
                ),
                click.Option(
                    ["--level"], metavar="LEVEL", help="What the ids are: patient, study or series."
                ),
                click.Option(
                    ["--wait/--no-wait"],
                    default=True,
                    help="Wait, or print the job at once.",
                    show_default=True,
                ),
                *(one for one in routes.common() if one.name in ("validate", "format")),
            ],
            help=_HELP.format(name=name, what=what, example=example),
        )

    def of(self, api: Api) -> click.Command:
        """It with the options of the route that it sends."""
        operation = api.get(f"POST /studies/{{id}}/{self.name}")
        assert operation is not None  # as every version has it
        found = copy(self)
        theirs = (one for one in routes.options(operation, api) if one.argument.place == "body")
        found.params = [*self.params, *(one for one in theirs if one.argument.name not in _OURS)]
        return found

    def call(self, ctx: click.Context) -> Any:
        """Make the copies, and print them."""
        given = dict(ctx.params)
        options = routes.take(self.params, given)
        client, words, level = access_of(ctx).client, given["ids"], given["level"]
        ids = [whole_or_named(client, word, "ID", level) for word in words]
        if given["validate"]:
            options["validate"] = given["validate"]
        edit = getattr(client, str(self.name))
        what = ids[0] if len(ids) == 1 else ids
        made = edit(what, level=level, keep_source=given["keep_source"], wait=given["wait"], **options)
        if not given["wait"]:
            jobs = [{"ID": job.id, "Path": f"/jobs/{job.id}"} for job in ([made] if len(ids) == 1 else made)]
            made = jobs[0] if len(ids) == 1 else jobs
        output.write(made, given["format"])


anonymize = Edit("anonymize", "anonymized", "SYN001 --replace PatientID=X1 --keep StudyDescription --force")
modify = Edit("modify", "modified", "0fc4… --replace StudyDescription=Phantom")
