"""Problems of a call, told of the options and arguments that were typed."""

from __future__ import annotations

import re

import click

from dynorthanc.base.problems import Problem
from dynorthanc.errors import ValidationError

_BEGINNING = re.compile(r"(\w+)(?=:| is )")
_ITEM = re.compile(r"\[\d+\]")
_WHOLE = ("json", "data", "file")
_OF_TAGS = re.compile(r"(Query|Tags)\.(?=[^.])")
"""What a helper puts the tags in that were typed as words."""
_ROUTE = re.compile(r"(GET|POST|PUT|DELETE) /")


def as_typed(error: ValidationError, ctx: click.Context) -> ValidationError:
    """The same error, each problem beginning with what was typed."""
    names = {param.name or "": _shown(param) for param in ctx.command.params}
    if _is_helper(ctx) and _ROUTE.match(error.operation):
        names[error.operation] = str(ctx.info_name)
    told = [
        _problem(one, ctx) if isinstance(one, Problem) else _begun(str(one), names) for one in error.problems
    ]
    return ValidationError(names.get(error.operation, error.operation), told)


def _shown(param: click.Parameter) -> str:
    return param.opts[0] if isinstance(param, click.Option) else param.make_metavar(click.Context(_NONE))


_NONE = click.Command("none")


def _begun(text: str, names: dict[str, str]) -> str:
    """What a helper says of one of its arguments."""
    return _BEGINNING.sub(lambda word: names.get(word[1], word[1]), text, count=1)


def _problem(problem: Problem, ctx: click.Context) -> str:
    before, _, said = problem.text().partition(": ")
    return f"{_place(problem, ctx) or before}: {said}"


def _is_helper(ctx: click.Context) -> bool:
    """Whether it is none of the commands that are one route each, or any route."""
    return not any(param.name == "dry_run" for param in ctx.command.params)


def _place(problem: Problem, ctx: click.Context) -> str:
    """The option or argument that a problem is of; nothing where it was none."""
    first = re.split(r"[.\[]", problem.name, maxsplit=1)[0]
    rest = problem.name[len(first) :]
    if _is_helper(ctx):
        if of_route := _option(problem, ctx, first, rest):
            return of_route
        said = first.lower()
        own = (_shown(one) for one in ctx.command.params if (one.name or "").replace("_", "") == said)
        return _OF_TAGS.sub("", problem.name) if _OF_TAGS.match(problem.name) else next(own, problem.name)
    whole = next((f"--{name}" for name in _WHOLE if ctx.params.get(name) is not None), "")
    if problem.kind == "missing" and problem.where == "body" and not (whole or problem.name):
        return " or ".join(p.opts[0] for p in ctx.command.params if p.name in _WHOLE)
    if problem.where == "body" and not whole and not any(hasattr(p, "argument") for p in ctx.command.params):
        whole = "--json"  # the only way that a verb has
    if problem.where == "body" and whole:
        return f"{whole} {problem.name}".strip()
    if problem.where == "path" and first.upper() in map(_shown, ctx.command.params):
        return first.upper()
    if of_route := _option(problem, ctx, first, rest):
        return of_route
    raw = {"header": "--header", "query": "--param" if ctx.params.get("param") else ""}.get(problem.where)
    return f"{raw} {problem.name}" if raw else ""


def _option(problem: Problem, ctx: click.Context, first: str, rest: str) -> str:
    """The option that gives an argument of a route, and what of it is meant; nothing where there is none."""
    for param in ctx.command.params:
        argument = getattr(param, "argument", None)
        if argument is not None and (argument.place, argument.name) == (problem.where, first):
            return f"{param.opts[0]} {'' if _ITEM.fullmatch(rest) else rest.lstrip('.')}".strip()
    return ""
