"""From the options of a command to a request, sent or only shown."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dynorthanc.base.text import printable
from dynorthanc.check.request import Request
from dynorthanc.cli import output
from dynorthanc.cli.connection import access_of
from dynorthanc.spec.operation import Operation

if TYPE_CHECKING:
    from dynorthanc.orthanc import Orthanc

_TEXTUAL = ("application/json", "application/dicom+json", "text/plain")


class Invocation:
    """The options that every route has, and what they do with a request."""

    def __init__(self, ctx: click.Context, options: Mapping[str, Any]) -> None:
        self._connection = access_of(ctx)
        self._options = options

    @property
    def _client(self) -> Orthanc:
        return self._connection.client

    def call(self, operation: Operation, path: list[Any], keywords: dict[str, Any]) -> None:
        """Send a described route's call."""
        self._refuse_binary(operation)
        prepared = self._client[operation.name].request(*path, **keywords, validate=self._options["validate"])
        self._go(prepared, operation.slow)

    def route(self, verb: str, route: str, whole: dict[str, Any]) -> None:
        """Send a raw verb's call."""
        found = self._client.api.match(verb, route.partition("?")[0])
        if found:
            self._refuse_binary(found[0])
        self._go(self._client.prepare(verb, route, **whole, validate=self._options["validate"]))

    def _refuse_binary(self, operation: Operation) -> None:
        """Refuse, before anything is sent, what could only spoil the terminal."""
        shows = self._options["output"] is None and not (self._options["dry_run"] or self._options["curl"])
        if (
            shows
            and operation.answers
            and not set(operation.answers) & set(_TEXTUAL)
            and output.is_terminal()
        ):
            raise click.UsageError(
                f"the answer is {operation.answers[0]}, no text: give -o FILE, or -o - for stdout"
            )

    def _go(self, prepared: Request, slow: bool = False) -> None:
        options = self._options
        if options["dry_run"]:
            self._print_request(prepared)
        elif options["curl"]:
            self._print_curl(prepared)
        elif options["output"] not in (None, "-"):
            self._save(prepared, Path(options["output"]))
        else:
            self._show(prepared)

    def _show(self, prepared: Request) -> None:
        with self._client.open(prepared, self._options["timeout"]) as response:
            output.show(
                response,
                prepared,
                format=self._options["format"],
                raw=self._options["raw"] or self._options["output"] == "-",
                force=self._options["output"] == "-",
            )

    def _save(self, prepared: Request, target: Path) -> None:
        fallback = prepared.path.strip("/").replace("/", "-") or "answer"
        from dynorthanc.base.progress import Progress

        output.check_target(target)
        with Progress(False if self._options["quiet"] else None, target.name, unit="B") as shown:
            path = self._client.save(
                prepared, target, timeout=self._options["timeout"], progress=shown.to, name=fallback
            )
        if not self._options["quiet"]:
            click.echo(f"{path} ({output.size(path.stat().st_size)})", err=True)

    # ---- shown instead of sent ----------------------------------------------------------------------------

    def _print_request(self, prepared: Request) -> None:
        from dynorthanc.base.masking import MASK, is_secret, masked_body, masked_query

        reveal = self._options["reveal"]
        query = prepared.query if reveal else masked_query(prepared.query)
        address = f"{self._client.url}{prepared.path}{f'?{query}' if query else ''}"
        click.echo(printable(f"{prepared.method} {address}"))
        for name, value in prepared.headers.items():
            click.echo(printable(f"{name}: {value if reveal or not is_secret(name) else MASK}"))
        body = prepared.body
        if isinstance(body, Path):
            click.echo(f"\n<the content of {body}, {output.size(body.stat().st_size)}>")
        elif isinstance(body, bytes):
            click.echo(f"\n{output.body_text(body if reveal else masked_body(prepared.template, body))}")

    def _print_curl(self, prepared: Request) -> None:
        from dynorthanc.client import curl

        click.echo(curl.command(self._client, prepared, secrets=self._options["reveal"]))
