"""``python -m benchmarks [--plot docs/img/growth.svg]``: the table of ratios, on real Orthanc servers."""

from __future__ import annotations

import argparse
import os
import platform
from pathlib import Path

from benchmarks import calls, far, growth, large, memory, moving
from benchmarks.harness import Row, in_turn, ratio, table
from dynorthanc import sandbox

VERSIONS = ("1.13.0", "1.10.1")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--plot", type=Path, help="draw how cost grows into this file (needs matplotlib)")
    options = parser.parse_args()
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    rows: list[Row] = []
    for version in VERSIONS:
        with sandbox.start(version) as server:
            rows += [*calls.whole(server.url, version), *calls.steady(server.url, version)]
    with sandbox.start(VERSIONS[0]) as server:
        rows += calls.commands(server.url, VERSIONS[0])
    rows += moving.moving(VERSIONS[0])
    rows += far.far(VERSIONS[0])
    rows += large.large(VERSIONS[0])
    rows += large.on_database(VERSIONS[0], "postgresql")
    print(table(rows))
    with sandbox.start("1.13.0") as server:
        import requests

        session = requests.Session()
        same = {name: lambda: session.get(server.url + "/tools/now").text for name in ("a", "b")}
        seconds = in_turn(same)
        itself, noise = ratio(*seconds.values())
        print(f"\nthe machine's noise: the same call against itself is {itself:.2f} ± {noise:.2f}")
        print(
            f"each further client of a known version: {memory.per_client(server.url):.0f} KiB (target ≤ 60)"
        )
        print(f"Api.for_version, cold: {memory.cold_cut():.1f} ms (target ≤ 15)")
        if options.plot:
            growth.plot(server.url, options.plot)
    servers = [sandbox.start(version) for version in ("1.9.1", "1.10.1", "1.12.7", "1.13.0")]
    count = memory.apis([server.url for server in servers])
    for server in servers:
        server.stop()
    print(f"1,000 clients of four versions share {count} Api objects (target 4)")


if __name__ == "__main__":
    main()
