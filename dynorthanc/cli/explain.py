"""`dynorthanc search`, `describe` and `docs`: what a server or a version offers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.shell_completion import CompletionItem

from dynorthanc.base.text import printable
from dynorthanc.cli.command import command
from dynorthanc.cli.connection import named_servers, shown
from dynorthanc.cli.exits import in_commands
from dynorthanc.cli.output import FORMAT, check_target

if TYPE_CHECKING:
    from dynorthanc.api import Api
    from dynorthanc.spec.operation import Operation

VERSION = re.compile(r"\d+\.\d+(\.\d+)*|mainline.*")


def chosen_api(server: str | None, version: str | None) -> Api:
    """The API of a server or of a version; of the newest version known when neither is given."""
    if server and version:
        raise click.UsageError("give a server or --version, not both")
    if server:
        from dynorthanc.cli.connection import Access

        return Access(server).api_with_plugins
    from dynorthanc.spec import timeline

    return api_of_version(version or timeline.load().versions[-1])


def api_of_version(version: str) -> Api:
    """The API of a version; on standard error a note where another one stands in for it."""
    from dynorthanc.api import Api

    if not VERSION.fullmatch(version):
        raise click.UsageError(f"{version!r} is no version such as 1.12.7")
    api = Api.for_version(version)
    if api.note:
        click.echo(f"Note: {api.note}", err=True)
    return api


def _routes(ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
    """The routes that begin so, for TAB; no server is asked."""
    from dynorthanc.spec import texts

    words = texts.load()
    names = ((operation.name.replace("_", "-"), operation) for operation in chosen_api(None, None))
    return [
        CompletionItem(name, help=words.summary(operation.method, operation.template))
        for name, operation in sorted(names, key=lambda pair: pair[0])
        if name.startswith(incomplete.replace("_", "-"))
    ]


@command()
@click.argument("words", nargs=-1, required=True)
@click.option("--version", metavar="VERSION", help="In this version of Orthanc (default: the newest known).")
@click.option(
    "--server", metavar="SERVER", shell_complete=named_servers, help="On this server, by address or name."
)
@FORMAT
def search(words: tuple[str, ...], version: str | None, server: str | None, shape: str | None) -> None:
    """Find commands by words: in their names, paths, texts and arguments, the likeliest first.

    Routes that only other versions have come too, marked with the version they need.
    """
    from dynorthanc.base.method_names import command_name
    from dynorthanc.cli import output
    from dynorthanc.cli.registry import COMMANDS, OF_SERVERS
    from dynorthanc.explore.search import Helper, Hits
    from dynorthanc.explore.search import search as find

    class Commands(Hits):
        _COLUMNS = ("command", "since", "what it does")

    own = [Helper(name, entry.help) for name, entry in {**COMMANDS, **OF_SERVERS}.items()]
    found = find(chosen_api(server, version), " ".join(words), own)
    hits = Commands(hit._replace(name=command_name(hit.name)) for hit in found)
    if (shape or ("table" if output.is_terminal() else "json")) == "json":
        click.echo(output.dumps([hit._asdict() for hit in hits]))
    else:
        click.echo(printable(repr(hits)))


@command()
@click.argument("route", shell_complete=_routes)
@click.option(
    "--version", metavar="VERSION", help="As in this version of Orthanc (default: the newest known)."
)
@click.option(
    "--server", metavar="SERVER", shell_complete=named_servers, help="As on this server, by address or name."
)
def describe(route: str, version: str | None, server: str | None) -> None:
    """Explain one route: what it does, its arguments, what comes back.

    ROUTE is a command (get-studies-id), a method's name (get_studies_id), "GET /studies/{id}", or a path
    with anything in the place of its arguments (/studies/abc), which means each of its methods.
    """
    from dynorthanc.spec import plugins

    api = chosen_api(server, version)
    path = route.partition(" ")[2].strip() or route
    if path.startswith("/"):
        verbs = (route.partition(" ")[0].upper(),) if " " in route else api.methods(path)
        everywhere = verbs or ("GET", "POST", "PUT", "DELETE")
        matches = [found for found in (api.meant(verb, path) for verb in everywhere) if found]
        operations = [operation for operation, _ in matches]
    else:
        name = route.replace("-", "_")
        found = api.get(name) or plugins.everything().get(name)
        operations = [found] if found else []
    if not operations:
        problem = None
        if path.startswith("/"):  # where no method is here, any that another version has tells which
            missing = (api.missing_route(verb, path) for verb in everywhere)
            problem = next(filter(None, missing), None)
        raise click.UsageError(in_commands((problem or api.missing(route.replace("-", "_"))).text()))
    click.echo("\n\n".join(_described(operation, api, server) for operation in operations))


def _described(operation: Operation, api: Api, server: str | None) -> str:
    """What help says of a route, its example as a command."""
    from dynorthanc.explore import examples
    from dynorthanc.spec import help

    text, _, _ = help.render(operation, api).rpartition("\nExample:\n")
    example = examples.shell(operation, api, shown(server) if server else examples.URL, fold=80)
    return f"{text}\nExample:\n    {example}"


@command()
@click.argument("server", required=False, shell_complete=named_servers)
@click.option("--version", metavar="VERSION", help="Of this version of Orthanc (default: the newest known).")
@click.option(
    "--output",
    "-o",
    metavar="FILE",
    type=click.Path(),
    default="api.html",
    show_default=True,
    help="Where to write it; - is stdout.",
)
def docs(server: str | None, version: str | None, output: str) -> None:
    """Write the API reference as one HTML page.

    Of exactly what SERVER (an address or a name) offers, or a version. The page needs no network: search,
    examples in Python and curl, and what changed since any version are all in it.
    """
    from dynorthanc.base.files import write_whole
    from dynorthanc.explore import examples, reference
    from dynorthanc.orthanc import Orthanc

    target = Path(output) / "api.html" if Path(output).is_dir() else Path(output)
    if output != "-":
        check_target(target)
    api, url = chosen_api(server, version), examples.URL
    if server:
        from dynorthanc.cli.connection import Access

        url = Access(server).url
        server = shown(server)
    text = reference.page(api, server or "", url, Orthanc._helpers())
    if output == "-":
        click.echo(text)
        return
    write_whole(target, text.encode())
    click.echo(f"{target}: {len(api)} operations of {server or f'Orthanc {api.version}'}", err=True)
