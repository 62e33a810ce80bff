"""Commands made from operations: arguments, typed options and help, all from the server's description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import click

from dynorthanc.api import Api
from dynorthanc.base.method_names import command_name, option_name
from dynorthanc.base.patterns import pattern
from dynorthanc.base.suggestions import closest
from dynorthanc.cli import values
from dynorthanc.cli.command import Once
from dynorthanc.cli.invocation import Invocation
from dynorthanc.spec import texts, timeline
from dynorthanc.spec.help import traits
from dynorthanc.spec.operation import Argument, Operation
from dynorthanc.spec.words import KINDS


class ArgumentOption(click.Option):
    """An option that remembers its argument and is listed under its first name only."""

    def __init__(self, operation: Operation, argument: Argument, names: list[str], **settings: Any) -> None:
        super().__init__(names, **settings)
        self._operation = operation
        self.argument = argument

    @property
    def help(self) -> str:
        """What help says of it; a call needs no words, and reading them takes its time."""
        return _in_options(_line(self._operation, self.argument))

    @help.setter
    def help(self, _: str | None) -> None: ...

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """Its name and words; nothing of one that is only there to be explained."""
        if self.hidden:
            return None
        name = "/".join([self.opts[0], *self.secondary_opts[:1]])
        return name if self.is_flag else f"{name} {self.metavar}", self.help or ""

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """The allowed values."""
        from click.shell_completion import CompletionItem

        schema = self.argument.schema
        allowed = schema.get("choices") or schema.get("enum") or schema.get("items", {}).get("choices") or ()
        return [CompletionItem(str(v)) for v in allowed if str(v).lower().startswith(incomplete.lower())]


class RouteCommand(Once):
    """One route as a command."""

    allow_extra_args = True  # told by `parse_args`, which knows where they belong

    def __init__(self, operation: Operation, api: Api) -> None:
        self.operation = operation
        super().__init__(
            command_name(operation.name),
            params=[
                *_path_arguments(operation),
                *options(operation, api),
                *_body_options(operation),
                *common(),
            ],
            callback=None,
        )

    @property
    def help(self) -> str:
        """What ``--help`` says of it."""
        return _in_options(_help(self.operation))

    @help.setter
    def help(self, _: str | None) -> None: ...

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """As usual; for an unknown option the one that was probably meant, for one word too many the way."""
        try:
            rest = super().parse_args(ctx, args)
        except click.NoSuchOption as error:
            above = ctx.parent.command.params if ctx.parent else []
            if any(error.option_name in one.opts for one in above):
                way = f"{ctx.parent.command_path if ctx.parent else ''} {error.option_name} … {ctx.info_name}"
                raise click.UsageError(f"{error.option_name} comes before the route: {way}", ctx) from None
            shown = [p.opts[0] for p in self.params if isinstance(p, click.Option) and not p.hidden]
            close = closest(error.option_name, shown)
            raise click.NoSuchOption(
                error.option_name, possibilities=[close] if close else None, ctx=ctx
            ) from None
        if rest and not ctx.resilient_parsing:
            bodies = [p.opts[0] for p in self.params if isinstance(p, _BodyOption)]
            ways = f"; a body is given by {' or '.join(bodies)}" if bodies else ""
            path = [p.make_metavar(ctx) for p in self.params if isinstance(p, click.Argument)]
            takes = f"{ctx.info_name} takes {' '.join(path)} and options" if path else "it takes options only"
            raise click.UsageError(f"unexpected: {' '.join(rest)}; {takes}{ways}", ctx)
        return rest

    def call(self, ctx: click.Context) -> Any:
        """Lay out what was given and send it."""
        given = dict(ctx.params)
        path = [given.pop(p.name) for p in self.params if isinstance(p, click.Argument) and p.name]
        keywords = {**take(self.params, given), **_whole(given)}
        from dynorthanc.cli.ids import whole_first, whole_ids

        keywords = whole_ids(ctx.obj.client, self.operation, keywords)
        path[:1] = [whole_first(ctx.obj.client, self.operation, word) for word in path[:1]]
        Invocation(ctx, given).call(self.operation, path, keywords)

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The route's own options apart from those that every command has."""
        own = [p for p in self.params if isinstance(p, (ArgumentOption, _BodyOption))]
        rest = [p for p in self.get_params(ctx) if p not in own]
        words = texts.load()
        path = [
            (
                (argument.name or "").upper(),
                words.argument(self.operation.method, self.operation.template, "path", argument.name)[0],
            )
            for argument in self.operation.of("path")
        ]
        for title, rows in (
            ("Arguments", path),
            ("Options of this route", _records(own, ctx)),
            ("Options of every route", _records(rest, ctx)),
        ):
            if rows:
                with formatter.section(title):
                    formatter.write_dl(rows, col_max=34)


def _records(params: Iterable[click.Parameter], ctx: click.Context) -> list[tuple[str, str]]:
    return [record for record in (p.get_help_record(ctx) for p in params) if record]


def route_command(operation: Operation, api: Api) -> RouteCommand:
    """The command of an operation."""
    return RouteCommand(operation, api)


# ---- options ----------------------------------------------------------------------------------------------


def _path_arguments(operation: Operation) -> list[click.Parameter]:
    return [
        click.Argument([f"path{index}"], metavar=argument.name.upper())
        for index, argument in enumerate(operation.of("path"))
    ]


def take(params: Iterable[click.Parameter], given: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a route by name, as values, taken out of what was given for its options."""
    found: dict[str, Any] = {}
    for option in params:
        if isinstance(option, ArgumentOption) and option.name:
            words = given.pop(option.name)
            if words is not None and words != ():
                found[option.argument.name] = values.value_of(option.argument, words)
    return found


def options(operation: Operation, api: Api) -> list[ArgumentOption]:
    """An option for each argument; those the server lacks or ignores are there unseen, to be explained."""
    shown = [a for a in operation.arguments if a.place != "path" and a.name and not a.ignored]
    ignored = [a for a in operation.arguments if a.place != "path" and a.name and a.ignored]
    unseen = [*ignored, *api.timeline.elsewhere(operation)]
    taken = set(_COMMON)
    made: dict[int, ArgumentOption] = {}
    for arguments in (shown, unseen):
        # an argument whose own name is the option's comes first: requested-tags before requestedTags
        for argument in sorted(arguments, key=lambda a: option_name(a.name) != f"--{a.name}"):
            option = _option(operation, argument, taken, hidden=arguments is unseen)
            if option is not None:
                made[id(argument)] = option
    order = [*sorted(shown, key=lambda a: not a.required), *unseen]
    return [made[id(argument)] for argument in order if id(argument) in made]


def _option(operation: Operation, argument: Argument, taken: set[str], hidden: bool) -> ArgumentOption | None:
    """The option of an argument; None when other arguments have taken all its names."""
    name = option_name(argument.name)
    if name in _COMMON:
        name = f"--{argument.place}{name[1:]}"
    names = [n for n in dict.fromkeys((name, f"--{argument.name}")) if n not in taken]
    if not names:
        return None
    name = names[0]
    taken.update(names)
    kind = values.kinds(argument)
    settings: dict[str, Any] = {"hidden": hidden, "default": None}
    if kind == ("boolean",):
        if argument.wire != "flag":
            names[0] += f"/--no-{names[0][2:]}"
            taken.add(f"--no-{name[2:]}")
        settings["is_flag"] = True
    else:
        settings["metavar"] = _metavar(argument)
        settings["multiple"] = "array" in kind or kind == ("object",)
        settings["type"] = str
    return ArgumentOption(operation, argument, [*names, f"option{len(taken)}"], **settings)


def _metavar(argument: Argument) -> str:
    schema, kind = argument.schema, values.kinds(argument)
    allowed = schema.get("choices") or schema.get("enum")
    if allowed and len(allowed) <= 4:
        return "|".join(map(str, allowed))
    if kind == ("object",):
        return "NAME=VALUE|JSON"
    if "array" in kind:
        return "ITEM"
    return {"integer": "INTEGER", "number": "NUMBER", "string": "TEXT"}.get("".join(kind), "VALUE")


def _line(operation: Operation, argument: Argument) -> str:
    """What help says of an argument: meaning, allowed values, default, since when."""
    text, default = texts.load().argument(operation.method, operation.template, argument.place, argument.name)
    told = KINDS.values()  # by the option itself
    notes = [note for note in traits(argument, operation, default) if note not in told]
    if "array" in values.kinds(argument):
        notes.append("may be given several times")
    return " ".join(filter(None, (text, f"[{'; '.join(notes)}]" if notes else "")))


class _BodyOption(click.Option):
    """A body given whole."""


def _body_options(operation: Operation) -> list[click.Parameter]:
    if not operation.takes_body and operation.method in ("GET", "DELETE"):
        return []
    text, _ = texts.load().argument(operation.method, operation.template, "body")
    meaning = f" {text}." if text else ""
    found: list[click.Parameter] = []
    if operation.takes_json or not operation.bodies:
        found.append(
            _BodyOption(["--json", "json"], metavar="JSON|@FILE|-", help=f"The body as JSON.{meaning}")
        )
    found.append(
        _BodyOption(["--data", "data"], metavar="TEXT|@FILE|-", help="The body as it is to be sent.")
    )
    found.append(
        _BodyOption(
            ["--file", "file"],
            type=click.Path(exists=True, dir_okay=False),
            help="Send the content of a file.",
        )
    )
    return found


def common() -> list[click.Parameter]:
    """The options that every route and verb has."""
    flag = {"is_flag": True}
    rows: list[tuple[list[str], str, dict[str, Any]]] = [
        (["--param"], "One more query parameter.", {"metavar": "NAME=VALUE", "multiple": True}),
        (["--header", "-H"], "One more header.", {"metavar": "NAME:VALUE", "multiple": True}),
        (
            ["--output", "-o"],
            "Write the answer to a file or folder; - is stdout.",
            {"metavar": "FILE", "type": click.Path()},
        ),
        (["--format"], "Default: table on a terminal, else json.", {"type": click.Choice(["table", "json"])}),
        (["--raw"], "The answer's own bytes, as they come.", flag),
        (
            ["--timeout"],
            "How long to wait for the server.",
            {"type": click.FloatRange(0, min_open=True), "metavar": "SECONDS"},
        ),
        (
            ["--validate"],
            "What a wrong call does (default: error).",
            {"type": click.Choice(["error", "warn", "off"])},
        ),
        (["--dry-run"], "Print the request instead of sending it.", flag),
        (["--curl"], "Print it as a curl command instead of sending it.", flag),
        (["--reveal"], "Let --curl and --dry-run show credentials.", flag),
        (["--quiet", "-q"], "No progress and no messages but errors.", flag),
    ]
    return [
        click.Option([*names, names[0][2:].replace("-", "_")], help=line, **settings)
        for names, line, settings in rows
    ]


_COMMON = frozenset({"--json", "--data", "--file", "--help", *(n for p in common() for n in p.opts)})


def _whole(given: dict[str, Any]) -> dict[str, Any]:
    """Parts of the request given as a whole, taken out of what was given."""
    found: dict[str, Any] = {}
    body, data, file = (given.pop(name, None) for name in ("json", "data", "file"))
    if body is not None:
        found["json"] = values.parse_json(body, name="--json")
    if data is not None:
        found["data"] = values.data_of(data)
    if file is not None:
        found["file"] = values.existing(file)
    params, headers = given.pop("param"), given.pop("header")
    if params:
        found["params"] = [
            (name, value if "=" in word else None)
            for word, (name, value) in zip(params, values.pairs(params, "=", "--param"), strict=True)
        ]
    if headers:
        found["headers"] = values.by_name(headers, ":", "--header")
    return found


# ---- help -------------------------------------------------------------------------------------------------


_FLAG = pattern(r"\b([A-Za-z][\w-]*)=(True|False)\b")


def _in_options(text: str) -> str:
    """A text of Python's arguments as one of options: ``KeepSource=False`` → ``--no-keep-source``."""
    text = text.replace("None comes back", "Nothing comes back").replace("timeout=", "--timeout")
    return _FLAG.sub(lambda found: option_name(("no-" if found[2] == "False" else "") + found[1]), text)


def _help(operation: Operation) -> str:
    words = texts.load()
    key = (operation.method, operation.template)
    summary = words.summary(*key) or operation.text.partition("\n")[0]
    lines = [f"{summary}." if summary else "", f"\b\n{operation.route}", words.details(*key)]
    if words.returns(*key):
        lines.append(f"Answer: {words.returns(*key)}.")
    if operation.deprecated:
        instead = words.instead(*key)
        lines.append("Deprecated" + (f": use {instead}." if instead else "."))
    if operation.since and operation.since != timeline.load().versions[0]:
        lines.append(f"Since Orthanc {operation.since}.")
    return "\n\n".join(filter(None, lines))


# ---- raw verbs --------------------------------------------------------------------------------------------


class VerbCommand(Once):
    """A raw verb on any route, also on those that nobody described."""

    def __init__(self, verb: str) -> None:
        params: list[click.Parameter] = [click.Argument(["route"], metavar="/ROUTE")]
        params += [
            _BodyOption(["--json", "json"], metavar="JSON|@FILE|-", help="The body as JSON."),
            _BodyOption(["--data", "data"], metavar="TEXT|@FILE|-", help="The body as it is to be sent."),
            _BodyOption(
                ["--file", "file"], type=click.Path(exists=True, dir_okay=False), help="Send a file."
            ),
        ]
        help_text = (
            f"{verb} any route, with its query if it has one: '/studies?expand'. Routes that the server's "
            "description has are checked; any other, such as a plugin's, is sent as it is."
        )
        super().__init__(verb, params=[*params, *common()], help=help_text)

    def call(self, ctx: click.Context) -> Any:
        """Send it."""
        given = dict(ctx.params)
        route = given.pop("route")
        whole = _whole(given)
        found = ctx.obj.client.api.match(self.name, route.partition("?")[0])
        if found is not None:
            from dynorthanc.cli.ids import whole_first, whole_ids

            operation, id_ = found[0], found[1].get("id", "")
            whole = whole_ids(ctx.obj.client, operation, whole)
            route = route.replace(f"/{id_}", f"/{whole_first(ctx.obj.client, operation, id_)}", 1)
        Invocation(ctx, given).route(self.name or "", route, whole)


def verb_command(verb: str) -> VerbCommand:
    """The command of a raw verb."""
    return VerbCommand(verb)
