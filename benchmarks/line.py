"""A line to a server that is far away: a proxy with a delay and a bandwidth, in a process of its own::

    with line(server.url, round_trip=0.04, bandwidth=10e6) as url:
        dynorthanc.connect(url)

Each direction takes half the round trip; a new connection takes one round trip more, as TCP's handshake does.
All connections share the bandwidth (bytes a second, of each direction by itself).
By hand: ``python -m benchmarks.line URL [--round-trip 0.04] [--bandwidth 1e7]``.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

_PIECE = 1 << 16
_UNDER_WAY = 256
"""How many pieces of a connection may be under way in a direction before no more is read."""


class Way:
    """One direction of the line, shared by all connections."""

    def __init__(self, delay: float, bandwidth: float | None) -> None:
        self._delay = delay
        self._bandwidth = bandwidth
        self._free = 0.0

    def arrival(self, size: int, now: float) -> float:
        """When so many bytes that set off now are there."""
        if self._bandwidth is None:
            return now + self._delay
        self._free = max(self._free, now) + size / self._bandwidth
        return self._free + self._delay


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, way: Way, later: float) -> None:
    """Everything from one end to the other, in time; what comes first `later` by so much."""
    loop = asyncio.get_running_loop()
    not_before = loop.time() + later
    under_way: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(_UNDER_WAY)

    async def deliver() -> None:
        while True:
            arrival, piece = await under_way.get()
            await asyncio.sleep(arrival - loop.time())
            if not piece:
                break
            writer.write(piece)
            await writer.drain()
        writer.close()

    delivery = asyncio.create_task(deliver())
    try:
        while piece := await reader.read(_PIECE):
            await under_way.put((way.arrival(len(piece), max(loop.time(), not_before)), piece))
    except OSError:  # the other side has gone: so does this one
        pass
    await under_way.put((way.arrival(0, max(loop.time(), not_before)), b""))
    try:
        await delivery
    except OSError:
        writer.close()


async def _serve(host: str, port: int, round_trip: float, bandwidth: float | None) -> None:
    there, back = Way(round_trip / 2, bandwidth), Way(round_trip / 2, bandwidth)

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far_writer = await asyncio.open_connection(host, port)
        except OSError:
            writer.close()
            return
        await asyncio.gather(
            _carry(reader, far_writer, there, round_trip), _carry(far_reader, writer, back, 0)
        )

    server = await asyncio.start_server(accept, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def line(url: str, round_trip: float = 0.04, bandwidth: float | None = None) -> Iterator[str]:
    """The address at which the server is so far away. `round_trip`: seconds; `bandwidth`: bytes a second."""
    command = [sys.executable, "-m", "benchmarks.line", url, "--round-trip", str(round_trip)]
    if bandwidth is not None:
        command += ["--bandwidth", str(bandwidth)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as proxy:
        try:
            assert proxy.stdout is not None
            yield f"http://127.0.0.1:{int(proxy.stdout.readline())}"
        finally:
            proxy.kill()


def main() -> None:
    """Run the proxy until it is stopped."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.line", description="A server far away.")
    parser.add_argument("url")
    parser.add_argument("--round-trip", type=float, default=0.04, help="seconds")
    parser.add_argument("--bandwidth", type=float, help="bytes a second in each direction")
    options = parser.parse_args()
    where = urlsplit(options.url)
    asyncio.run(
        _serve(where.hostname or "127.0.0.1", where.port or 80, options.round_trip, options.bandwidth)
    )


if __name__ == "__main__":
    main()
