"""An option that is given twice, of which only the last would count."""

import click
import pytest
from click.testing import CliRunner

from dynorthanc.cli.command import Once, command
from dynorthanc.cli.registry import COMMANDS, OF_SERVERS


@command()
@click.option("--limit", "-l", type=int)
@click.option("--tag", multiple=True)
@click.option("--all", "everything", is_flag=True)
@click.option("--fast/--slow", default=None)
def listing(limit, tag, everything, fast):
    click.echo(f"{limit} {tag} {everything} {fast}")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--limit", "1", "--limit=5"], "--limit / -l is given more than once: '1' and '5'"),
        (["-l", "1", "--limit", "1"], "is given more than once"),
        (["--fast", "--slow"], "--fast / --slow is given more than once"),
    ],
)
def test_the_last_of_two_values_never_wins_silently(words, says):
    done = CliRunner().invoke(listing, words)
    assert done.exit_code == 2 and says in done.stderr


def test_what_may_come_several_times_or_says_the_same_does():
    done = CliRunner().invoke(listing, ["--tag", "a", "--tag", "b", "--all", "--all", "--limit", "3"])
    assert done.stdout == "3 ('a', 'b') True None\n"
    assert CliRunner().invoke(listing, ["--limit"]).exit_code == 2


@pytest.mark.parametrize("name", [*COMMANDS, *OF_SERVERS])
def test_every_command_is_one_of_those(name):
    loaded = {**COMMANDS, **OF_SERVERS}[name].load()
    assert isinstance(loaded, Once)
    assert all(isinstance(one, Once) for one in getattr(loaded, "commands", {}).values())
