"""The program: finds the command, or the server and the route, that its words mean."""

from __future__ import annotations

import os
from typing import Any

import click
from click.shell_completion import CompletionItem

from dynorthanc.__version__ import __version__
from dynorthanc.cli.command import OfVersion, OnceGroup
from dynorthanc.cli.connection import Access, is_address, of_server, shown
from dynorthanc.cli.exits import CODES, in_commands
from dynorthanc.cli.registry import BEHIND, COMMANDS, OF_SERVERS

VERBS = ("GET", "POST", "PUT", "DELETE")
_EPILOG = "\b\nExit codes:\n" + "\n".join(f"  {code:>3}  {meaning}" for code, meaning in CODES.items())
_HELP = """Talk to Orthanc DICOM servers: every route of the server's own version is a command.

\b
  dynorthanc http://localhost:8042 get-studies --limit 5 --since 0 --expand
  dynorthanc http://localhost:8042 get-studies --help
  dynorthanc http://localhost:8042 GET '/studies?expand'
  dynorthanc servers add main https://pacs.example.org/orthanc --username alice
  dynorthanc main find study PatientName='A*'
  dynorthanc main get-studies-id-archive 0fc4d1ab -o study.zip
  dynorthanc main upload incoming/

SERVER is an address or a name; without one, ORTHANC_URL is meant. What is about one server may be said
the other way round too (dynorthanc upload main incoming/). Credentials come from ORTHANC_USERNAME
and ORTHANC_PASSWORD, or a server's own ORTHANC_NAME_PASSWORD, or the keyring. Answers are shown as a table
on a terminal and written as JSON anywhere else.
"""


class App(OnceGroup):
    """Its commands are those of the registry; any other word is a server, or a route of ORTHANC_URL."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names in the registry."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command of the registry, or the commands of a server."""
        if cmd_name in COMMANDS:
            return COMMANDS[cmd_name].load()
        from dynorthanc import servers

        if is_address(cmd_name) or cmd_name in servers.load():
            return ServerCommands(cmd_name)
        return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; a route or verb without a server goes to ORTHANC_URL."""
        name = args[0]
        command = self.get_command(ctx, name)
        if command is not None or ctx.resilient_parsing:
            return command.name if command else None, command, args[1:]  # not `name`: it may hold a password
        if looks_like_route(name):
            url = os.environ.get("ORTHANC_URL")
            if url:
                return shown(url), ServerCommands(url), args
            raise click.UsageError(
                f"for which server? Put its address or name before {name}, or set ORTHANC_URL.", ctx
            )
        if name in OF_SERVERS:
            raise click.UsageError(f"{name} comes behind the server: dynorthanc SERVER {name} …", ctx)
        from dynorthanc import servers
        from dynorthanc.base.suggestions import closest

        close = closest(name, [*COMMANDS, *servers.load(), "--help", "--version"])
        meant = f" Did you mean {close}?" if close else ""
        raise click.UsageError(
            f"{shown(name)!r} is neither a command nor the name or address of a server.{meant}", ctx
        )

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Both ways of calling it."""
        formatter.write_usage(ctx.command_path, "SERVER ROUTE [ARGUMENTS] [OPTIONS]")
        formatter.write_usage(ctx.command_path, "COMMAND [ARGUMENTS] [OPTIONS]", prefix="       ")

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands with their lines, without importing them."""
        for title, entries in (("Commands", COMMANDS), ("Behind a server, beside its routes", OF_SERVERS)):
            with formatter.section(title):
                formatter.write_dl([(name, entry.help) for name, entry in entries.items()])

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Commands and named servers."""
        from dynorthanc import servers

        found = [CompletionItem(name, help=entry.help) for name, entry in COMMANDS.items()]
        found += [CompletionItem(name, help=server.url) for name, server in servers.load().items()]
        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        return [item for item in found if item.value.startswith(incomplete)]


def looks_like_route(name: str) -> bool:
    """Whether a word is a verb or could be a route's command."""
    return name.upper() in VERBS or name.lower().startswith(tuple(f"{verb.lower()}-" for verb in VERBS))


class ServerCommands(OnceGroup):
    """The routes of one server as commands, and the raw verbs."""

    def __init__(self, target: str) -> None:
        super().__init__(
            name=shown(target),
            help="Every route of this server is a command; so are the raw verbs GET, POST, PUT and DELETE.",
            options_metavar="[SERVER OPTIONS]",
            subcommand_metavar="ROUTE [ARGUMENTS] [OPTIONS]",
            params=_server_options(),
            no_args_is_help=True,
        )
        self._target = target

    def _connection(self, ctx: click.Context) -> Access:
        if not isinstance(ctx.obj, Access):
            ctx.obj = Access(self._target, **ctx.params)
        return ctx.obj

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every route's command."""
        from dynorthanc.base.method_names import command_name

        connection = self._connection(ctx)
        api = connection.api_for_completion() if ctx.resilient_parsing else connection.api_for_help()
        return [*VERBS, *BEHIND, *sorted(command_name(operation.name) for operation in api)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A route of this server by its command name, or a raw verb."""
        from dynorthanc.cli import routes

        if cmd_name.upper() in VERBS:
            return routes.verb_command(cmd_name.upper())
        command = BEHIND[cmd_name].load() if cmd_name in BEHIND else None
        if command is not None and not isinstance(command, OfVersion):
            return of_server(command, self._target, ctx.params) if cmd_name in COMMANDS else command
        connection = self._connection(ctx)
        api = connection.api_for_completion() if ctx.resilient_parsing else connection.api
        if command is not None:
            return command.of(api)
        operation = api.get(cmd_name.replace("-", "_"))
        return None if operation is None else routes.route_command(operation, api)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the route; one that this server lacks says which version has it."""
        connection = self._connection(ctx)
        if "--help" in args and not ctx.resilient_parsing:
            connection.api_for_help()
        command = self.get_command(ctx, args[0])
        if command is not None or ctx.resilient_parsing:
            return command.name if command else None, command, args[1:]
        if args[0] in COMMANDS:
            way = f"dynorthanc {args[0]} …"
            raise click.UsageError(f"{args[0]} isn't about one server, and stands first: {way}", ctx)
        from dynorthanc.spec import plugins

        name = args[0].replace("-", "_")
        owned = plugins.names().get(name)
        if owned:
            way = f"no command has it, but the raw verbs take it: {owned.route}"
            raise click.UsageError(f"{args[0]} is a route of the plugin {owned.plugin}; {way}", ctx)
        from dynorthanc.base.suggestions import closest, did_you_mean

        problem = connection.api.missing(name)
        close = "" if problem.suggestion else closest(args[0], [*BEHIND, "--help"])
        way = did_you_mean(close) if close else f"dynorthanc search {args[0]} lists what there is"
        question = "" if problem.suggestion or problem.kind != "unknown" else f"; {way}"
        raise click.UsageError(in_commands(problem.text()) + question, ctx)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Every route by tag, with its summary."""
        from dynorthanc.base.method_names import command_name
        from dynorthanc.spec import help

        api = self._connection(ctx).api_for_help()
        by_tag: dict[str, list[tuple[str, str]]] = {}
        for operation in sorted(api, key=lambda o: o.template):
            row = (command_name(operation.name), help.listed(operation))
            by_tag.setdefault(operation.tag or "Other", []).append(row)
        formatter.write_paragraph()
        formatter.write_text(f"Orthanc {api.version}: {len(api)} routes.")
        with formatter.section("Beside its routes"):
            formatter.write_dl([(name, entry.help) for name, entry in BEHIND.items()], col_max=44)
        for tag in sorted(by_tag):
            with formatter.section(tag):
                formatter.write_dl(by_tag[tag], col_max=44)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Routes with their summaries."""
        from dynorthanc.base.method_names import command_name
        from dynorthanc.spec import texts

        if incomplete.startswith("-"):
            return super().shell_complete(ctx, incomplete)
        words, operations = texts.load(), self._connection(ctx).api_for_completion().operations
        found = [CompletionItem(verb) for verb in VERBS]
        found += [CompletionItem(name, help=entry.help) for name, entry in BEHIND.items()]
        found = [item for item in found if item.value.startswith(incomplete)]
        names = {command_name(name): name for name in operations}  # what an operation has is read when asked
        fitting = {
            command: operations[name] for command, name in names.items() if command.startswith(incomplete)
        }
        routes = [
            CompletionItem(command, help=words.summary(o.method, o.template))
            for command, o in fitting.items()
        ]
        return routes + found


def _server_options() -> list[click.Parameter]:
    options: dict[str, Any] = {"is_eager": True}  # known when --help comes after them
    return [
        click.Option(["--username", "-u"], metavar="NAME", help="Log in as this user.", **options),
        click.Option(
            ["--ca-file"], type=click.Path(exists=True), help="Trust the authorities in this file.", **options
        ),
        click.Option(["--insecure"], is_flag=True, help="Accept any certificate.", **options),
        click.Option(
            ["--spec"],
            metavar="WHICH",
            help="Where the API's description comes from: auto, bundled, live, or a file.",
            **options,
        ),
    ]


app = App(
    name="dynorthanc",
    help=_HELP,
    epilog=_EPILOG,
    context_settings={"max_content_width": 110, "help_option_names": ["--help", "-h"]},
    params=[
        click.Option(
            ["--version"],
            is_flag=True,
            expose_value=False,
            is_eager=True,
            callback=lambda ctx, _, value: _print_version(ctx) if value else None,
            help="Show the version of this program.",
        )
    ],
    no_args_is_help=True,
)


def _print_version(ctx: click.Context) -> None:
    click.echo(f"dynorthanc {__version__}")
    ctx.exit()
