"""What clients and descriptions cost in memory, and how long a version takes to be cut."""

from __future__ import annotations

import subprocess
import sys
import tracemalloc

import dynorthanc

CUT = """
import time
from dynorthanc.api import Api
started = time.perf_counter()
Api.for_version("1.12.7")
print(time.perf_counter() - started)
"""


def per_client(url: str, clients: int = 100) -> float:
    """KiB that each further client of a known version takes."""
    kept = [dynorthanc.connect(url) for _ in range(3)]
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept += [dynorthanc.connect(url) for _ in range(clients)]
    taken = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    for client in kept:
        client.close()
    return taken / clients / 1024


def apis(urls: list[str], clients: int = 1000) -> int:
    """How many `Api` objects that many clients of several servers share."""
    kept = [dynorthanc.connect(urls[i % len(urls)], spec="bundled") for i in range(clients)]
    count = len({id(client.api) for client in kept})
    for client in kept:
        client.close()
    return count


def cold_cut(runs: int = 9) -> float:
    """Milliseconds of the first `Api.for_version` of a process, median."""
    figures = sorted(float(subprocess.check_output([sys.executable, "-c", CUT])) for _ in range(runs))
    return figures[runs // 2] * 1000
