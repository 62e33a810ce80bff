"""`dynorthanc make-study`: files of a study of nobody, to try things with."""

from __future__ import annotations

import re
from pathlib import Path

import click

from dynorthanc.cli import values
from dynorthanc.cli.command import command

_OPTION = re.compile(r"(did you mean )(?=[a-z])")


@command()
@click.argument("tags", nargs=-1, metavar="[TAG=VALUE]...")
@click.option("--output", "-o", "to", type=click.Path(file_okay=False), required=True, help="The folder.")
@click.option("--series", type=click.IntRange(1), default=2, show_default=True, help="How many series.")
@click.option("--instances", type=click.IntRange(1), default=5, show_default=True, help="Images in each.")
@click.option("--modality", default="CT", show_default=True, help="What made them.")
@click.option(
    "--rows", type=click.IntRange(1, 65535), default=64, show_default=True, help="Rows, and columns."
)
@click.option("--seed", metavar="TEXT", help="For the same identifiers again (default: new ones).")
def make_study(
    tags: tuple[str, ...], to: str, series: int, instances: int, modality: str, rows: int, seed: str | None
) -> None:
    """Write a made-up study of nobody as DICOM files, for tests (needs pydicom).

    \b
      dynorthanc make-study -o scans/ --series 3 PatientID=P1 StudyDescription=Knee
    """
    from dynorthanc.base import datasets
    from dynorthanc.base.arguments import arguments_of

    given = values.by_name(tags, "=", "TAG=VALUE")
    if options := [f"--{name}" for name in arguments_of(datasets.make_study) if name in given]:
        raise click.UsageError(f"no tag but an option: {', '.join(options)}")
    try:
        made = datasets.make_study(series, instances, modality, rows=rows, seed=seed, **given)
    except (ImportError, ValueError, TypeError) as error:
        raise click.UsageError(_OPTION.sub(r"\1--", str(error))) from error
    try:
        contents = [datasets.to_bytes(dataset) for dataset in made]
    except Exception as error:  # pydicom raises anything for a value that a tag can't have
        wrong = ", ".join(given) or "the tags"
        raise click.UsageError(f"{wrong}: a value that can't be written as DICOM ({error})") from error
    for dataset, content in zip(made, contents, strict=True):
        file = Path(to, f"series{dataset.SeriesNumber}", f"image{int(dataset.InstanceNumber):04}.dcm")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    click.echo(f"{len(made)} files of a study in {to}")
