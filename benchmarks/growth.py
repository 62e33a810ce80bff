"""How cost grows with the description, the body, the clients and the threads: figures and a plot."""

from __future__ import annotations

import json
import statistics
import threading
import time
from collections.abc import Callable
from pathlib import Path

import dynorthanc
from dynorthanc import Api
from dynorthanc.client import discovery
from dynorthanc.spec import openapi


def median_ms(call: Callable[[], object], times: int = 7) -> float:
    """Median milliseconds of a call."""
    figures = []
    for _ in range(times):
        started = time.perf_counter()
        call()
        figures.append(time.perf_counter() - started)
    return statistics.median(figures) * 1000


def description(factor: int) -> bytes:
    """A live description of ``factor`` times as many operations as Orthanc has."""
    paths = {}
    for copy in range(factor):
        for operation in Api.for_version("1.13.0"):
            template = operation.template if not copy else f"/copy{copy}{operation.template}"
            parameters = [
                {"in": a.place, "name": a.name} for a in operation.arguments if a.place in ("path", "query")
            ]
            paths.setdefault(template, {})[operation.method.lower()] = {"parameters": parameters}
    return json.dumps({"paths": paths}).encode()


def by_operations() -> list[tuple[int, float, float]]:
    """(operations, ms to read a description, ms of one check) for the API ×1, ×10, ×100."""
    figures = []
    for factor in (1, 10, 100):
        content = description(factor)
        reading = median_ms(lambda content=content: openapi.read(openapi.parse(content)), 3)
        api = discovery.described("1.13.0", content, "auto")
        api.check("GET", "/studies")
        checking = median_ms(lambda api=api: api.check("GET", "/studies", params={"expand": True}), 200)
        figures.append((len(api), reading, checking))
    return figures


def by_body() -> list[tuple[int, float]]:
    """(resources in a body, ms to check it)."""
    api = Api.for_version("1.13.0")
    figures = []
    for size in (10, 100, 1000, 10_000):
        body = {"Resources": [f"{n:08x}" for n in range(size)]}
        figures.append(
            (size, median_ms(lambda body=body: api.check("POST", "/tools/bulk-delete", json=body)))
        )
    return figures


def by_clients(url: str) -> list[tuple[int, float]]:
    """(clients, ms to connect each)."""
    figures = []
    for count in (1, 10, 100):
        started = time.perf_counter()
        clients = [dynorthanc.connect(url) for _ in range(count)]
        figures.append((count, (time.perf_counter() - started) * 1000 / count))
        for client in clients:
            client.close()
    return figures


def by_threads(url: str) -> list[tuple[int, float]]:
    """(threads sharing a client, ms a call takes of the whole)."""
    client = dynorthanc.connect(url, pool_size=16)
    figures = []
    for count in (1, 2, 4, 8, 16):
        calls = 960 // count
        threads = [
            threading.Thread(target=lambda: [client.get_tools_now() for _ in range(calls)])
            for _ in range(count)
        ]
        started = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        figures.append((count, (time.perf_counter() - started) * 1000 / (calls * count)))
    return figures


def plot(url: str, file: Path) -> None:
    """Draw all four into one picture."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "dynorthanc"
    from matplotlib import pyplot

    operations = by_operations()
    figure, axes = pyplot.subplots(2, 2, figsize=(9, 6.5), constrained_layout=True)
    panels = [
        ("operations in a live description", "ms to read it, once", [(n, read) for n, read, _ in operations]),
        ("resources in a body", "ms to check it", by_body()),
        ("clients of a known version", "ms to connect each", by_clients(url)),
        ("threads sharing a client", "ms a call", by_threads(url)),
    ]
    for axis, (across, up, points) in zip(axes.flat, panels, strict=True):
        axis.plot(*zip(*points, strict=True), marker="o", color="#2a6f97")
        axis.set(xlabel=across, ylabel=up, xscale="log")
        axis.grid(alpha=0.3)
    axes[0][0].plot(
        [n for n, _, _ in operations], [check for _, _, check in operations], marker="s", color="#a4133c"
    )
    axes[0][0].legend(["reading the description", "checking one call"])
    axes[0][0].set(yscale="log", ylim=(0.01, None))
    file.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(file, metadata={"Date": None})
