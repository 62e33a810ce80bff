"""What all commands have in common: an option given twice is refused, errors speak of what was typed."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from dynorthanc.base.problems import shorten
from dynorthanc.errors import ValidationError

if TYPE_CHECKING:
    from dynorthanc.api import Api


class Once(click.Command):
    """A command that takes each of its options once, but for those that may be given several times."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the words of the command line. Raises `click.UsageError`."""
        if not ctx.resilient_parsing:
            _, _, given = self.make_parser(ctx).parse_args(args=list(args))
            for option in given:
                if isinstance(option, click.Option) and given.count(option) > 1 and _is_single(option):
                    raise click.UsageError(_twice(option, args), ctx)
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run it. Raises what is wrong with a call in the words that were typed."""
        try:
            return self.call(ctx)
        except ValidationError as error:
            if ctx.invoked_subcommand:
                raise  # which it has told
            from dynorthanc.cli.problems import as_typed

            raise as_typed(error, ctx) from None

    def call(self, ctx: click.Context) -> Any:
        """What it does."""
        return super().invoke(ctx)


class OfVersion(Once):
    """A command that has options of its own for each server's version."""

    def of(self, api: Api) -> click.Command:
        """It with those of an API."""
        raise NotImplementedError


class OnceGroup(Once, click.Group):
    """The same for a command that has others below it."""

    command_class = Once

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; for one that isn't there, those that are."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            said = error.format_message()
            if "Did you mean" in said:
                raise
            alone = f"; {ctx.command_path} alone shows them" if self.invoke_without_command else ""
            there = f"there are {', '.join(self.list_commands(ctx))}"
            raise click.UsageError(f"{said.rstrip('.')}; {there}{alone}", ctx) from None


command = partial(click.command, cls=Once)


def _is_single(option: click.Option) -> bool:
    """Whether one of two values would be lost; the same flag twice says the same."""
    return not (option.multiple or option.count or (option.is_flag and not option.secondary_opts))


def _twice(option: click.Option, args: list[str]) -> str:
    found = [shorten(value) for value in _values(option, args)]
    said = f": {' and '.join(found)}" if found and not option.is_flag else ""
    return f"{' / '.join([*option.opts, *option.secondary_opts])} is given more than once{said}"


def _values(option: click.Option, args: list[str]) -> Iterator[str]:
    """The values that an option has, as far as they are written in the usual ways."""
    for word, following in zip(args, [*args[1:], ""], strict=True):
        name, equals, value = word.partition("=")
        if name in option.opts:
            yield value if equals else following
