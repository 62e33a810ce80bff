"""`dynorthanc completion`: the shell script that makes TAB complete commands, routes and options."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class

from dynorthanc.cli.command import command

# bash takes http://host:8042 apart at its colons; the line itself has it whole
_SPLIT_WORDS = '$(env COMP_WORDS="${COMP_WORDS[*]}" COMP_CWORD=$COMP_CWORD'
_WHOLE_WORDS = (
    '$(line="${COMP_LINE:0:$COMP_POINT}"; IFS=" " read -r -a words <<< "$line"; at=${#words[@]}; '
    '[[ $line == *" " ]] || at=$((at - 1)); '
    'env COMP_WORDS="$line" COMP_CWORD=$at'
)


@command()
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def completion(shell: str) -> None:
    """Print the script for completion by TAB.

    \b
    bash:  dynorthanc completion bash >> ~/.bashrc
    zsh:   dynorthanc completion zsh >> ~/.zshrc
    fish:  dynorthanc completion fish > ~/.config/fish/completions/dynorthanc.fish
    """
    from dynorthanc.cli.app import app

    made = get_completion_class(shell)
    assert made is not None
    script = made(app, {}, "dynorthanc", "_DYNORTHANC_COMPLETE").source()
    if shell == "bash":
        script = script.replace(_SPLIT_WORDS, _WHOLE_WORDS)
    click.echo(script)
