"""Transfers to and from servers that are far away, or of many small things, beside what one writes oneself.

By hand, these rows alone: ``python -m benchmarks.far [VERSION]``.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import dynorthanc
from benchmarks.harness import Row, ratio, table
from benchmarks.line import line
from benchmarks.moving import THREADS, Bare, empty, in_turn
from dynorthanc import Orthanc, sandbox
from fixtures import synthetic_ct

ROUNDS = 3
DELAY = 0.04  # seconds of a round trip
THIN = 10e6  # bytes a second
BARE = "eight bare threads"

Cases = dict[str, Callable[[Path], object]]


class BareCopy(Bare):
    """The same threads, from one server to another."""

    def __init__(self, url: str, other: str) -> None:
        super().__init__(url)
        self.other = other

    def copy(self) -> None:
        """Fetch every instance and send it on."""
        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(self._pass_on, self.session.get(f"{self.url}/instances").json()))

    def _pass_on(self, id_: str) -> None:
        answer = self.session.get(f"{self.url}/instances/{id_}/file")
        answer.raise_for_status()
        self.session.post(f"{self.other}/instances", data=answer.content).raise_for_status()


@contextmanager
def filled(version: str, patients: int, series: int, images: int, rows: int = 8) -> Iterator[str]:
    """A server with so many patients, of so many series, of so many images."""
    with sandbox.start(version) as server, dynorthanc.connect(server.url) as client:
        client.upload(
            (
                synthetic_ct.to_bytes(image)
                for patient in range(patients)
                for number in range(series)
                for image in synthetic_ct.make_series(
                    f"P{patient}", slices=images, rows=rows, series_number=number + 1
                )
            ),
            progress=False,
        )
        yield server.url


def _fetched(o: Orthanc, to: Path) -> object:
    return o.download(o.get_patients(), to)


def downloads(version: str) -> Iterator[Row]:
    """80 series with 400 small files, and once more what is there already."""
    with ExitStack() as stack:
        url = stack.enter_context(line(stack.enter_context(filled(version, 20, 4, 5)), DELAY))
        o, bare = stack.enter_context(dynorthanc.connect(url)), Bare(url)
        there = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        _fetched(o, there)
        cases: Cases = {
            "ours": lambda folder: _fetched(o, folder),
            BARE: bare.download,
            "again": lambda _: _fetched(o, there),
        }
        seconds = in_turn(cases, lambda: None, ROUNDS)
        what = "download 400 files, 40 ms"
        yield Row(what, BARE, version, *ratio(seconds["ours"], seconds[BARE]), 1.15)
        yield Row(
            "the same, all there already",
            "the first",
            version,
            *ratio(seconds["again"], seconds["ours"]),
            0.25,
        )


def copies(version: str) -> Iterator[Row]:
    """40 series with 200 images far away, and 300 series of one image on this machine."""
    for what, delay, shape, target in (
        ("copy 40 series, 40 ms", DELAY, (10, 4, 5), 1.2),
        ("copy 300 one-image series", 0.0, (100, 3, 1), 1.1),
    ):
        with ExitStack() as stack:
            ends = [
                stack.enter_context(filled(version, *shape)),
                stack.enter_context(sandbox.start(version)).url,
            ]
            here, there = [stack.enter_context(line(end, delay)) if delay else end for end in ends]
            o, other = (stack.enter_context(dynorthanc.connect(url)) for url in (here, there))
            bare = BareCopy(here, there)

            def ours(_: Path, o: Orthanc = o, other: Orthanc = other) -> object:
                return o.copy_to(other, o.get_patients())

            cases: Cases = {"ours": ours, BARE: lambda _, bare=bare: bare.copy()}
            seconds = in_turn(cases, lambda end=ends[1]: empty(end), ROUNDS)
            yield Row(what, BARE, version, *ratio(seconds["ours"], seconds[BARE]), target)
            ours(Path())
            again = in_turn({"again": ours}, lambda: None, ROUNDS)["again"]
            yield Row(
                "the same, all there already", "the first", version, *ratio(again, seconds["ours"]), 0.25
            )


def zips(version: str) -> Iterator[Row]:
    """A ZIP of many small images, and one over a thin line."""
    for what, shape, rows, bandwidth in (
        ("a ZIP of 1,000 images of 1 kB", (10, 1, 100), 8, None),
        ("a ZIP of 50 MB, 10 MB/s", (4, 1, 25), 512, THIN),
    ):
        with ExitStack() as stack:
            url = stack.enter_context(filled(version, *shape, rows))
            url = stack.enter_context(line(url, 0, bandwidth)) if bandwidth else url
            o, bare = stack.enter_context(dynorthanc.connect(url)), Bare(url)

            def ours(folder: Path, o: Orthanc = o) -> object:
                return _fetched(o, folder / "all.zip")

            seconds = in_turn({"ours": ours, "theirs": bare.archive}, lambda: None, ROUNDS)
            yield Row(what, "the server's archive", version, *ratio(*seconds.values()), 1.2)


def uploads(version: str) -> Iterator[Row]:
    """100 slices over a thin line."""
    with ExitStack() as stack:
        server = stack.enter_context(sandbox.start(version))
        url = stack.enter_context(line(server.url, DELAY, THIN))
        o, bare = stack.enter_context(dynorthanc.connect(url)), Bare(url)
        source = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        synthetic_ct.write_studies(source, 4, 25, 512)
        cases: Cases = {
            "compressed": lambda _: o.upload(source, compress=True),
            "ours": lambda _: o.upload(source),
            BARE: lambda _: bare.upload(source),
        }
        seconds = in_turn(cases, lambda: empty(server.url), ROUNDS)
        for what, name, target in (
            ("upload 50 MB, 10 MB/s, compress=True", "compressed", 0.4),
            ("the same, found out by itself", "ours", 0.65),
        ):
            yield Row(what, BARE, version, *ratio(seconds[name], seconds[BARE]), target)


def far(version: str) -> Iterator[Row]:
    """All of these."""
    yield from downloads(version)
    yield from copies(version)
    yield from zips(version)
    yield from uploads(version)


if __name__ == "__main__":
    print(table(list(far(*sys.argv[1:] or ["1.13.0"]))))
