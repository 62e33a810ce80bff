"""Uploads and downloads of 400 CT slices, beside the same with other clients and with bare threads."""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import requests
from requests.adapters import HTTPAdapter
from urllib3 import Retry

import dynorthanc
from benchmarks.calls import HAS_PYORTHANC
from benchmarks.harness import Row, ratio
from dynorthanc import sandbox
from fixtures import synthetic_ct

PATIENTS, SLICES, ROWS = 4, 100, 512
THREADS = 8
ROUNDS = 5


class Bare:
    """Eight threads of `requests`, each with a session of its own: what one writes in five minutes."""

    def __init__(self, url: str) -> None:
        self.url = url
        self._mine = threading.local()

    @property
    def session(self) -> requests.Session:
        """This thread's."""
        if not hasattr(self._mine, "session"):
            self._mine.session = requests.Session()
            # far away, a server closes a connection that is idle while a request is on its way to it
            self._mine.session.mount("http://", HTTPAdapter(max_retries=Retry(3, allowed_methods=None)))
        found: requests.Session = self._mine.session
        return found

    def upload(self, folder: Path) -> None:
        """Send every file of a folder."""
        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(self._send, sorted(folder.rglob("*.dcm"))))

    def _send(self, path: Path) -> None:
        self.session.post(f"{self.url}/instances", data=path.read_bytes()).raise_for_status()

    def download(self, folder: Path) -> None:
        """Fetch every instance into a folder."""
        with ThreadPoolExecutor(THREADS) as pool:
            list(
                pool.map(
                    lambda id_: self._fetch(id_, folder), self.session.get(f"{self.url}/instances").json()
                )
            )

    def _fetch(self, id_: str, folder: Path) -> None:
        answer = self.session.get(f"{self.url}/instances/{id_}/file")
        answer.raise_for_status()
        (folder / f"{id_}.dcm").write_bytes(answer.content)

    def archive(self, folder: Path) -> None:
        """Have the server make one ZIP of everything, streamed to a file."""
        body = {"Resources": self.session.get(f"{self.url}/patients").json(), "Synchronous": True}
        with (
            self.session.post(f"{self.url}/tools/create-archive", json=body, stream=True) as answer,
            (folder / "all.zip").open("wb") as file,
        ):
            answer.raise_for_status()
            for piece in answer.iter_content(1 << 16):
                file.write(piece)


def empty(url: str) -> None:
    """Delete everything the server stores."""
    with requests.Session() as session:
        for patient in session.get(f"{url}/patients").json():
            session.delete(f"{url}/patients/{patient}").raise_for_status()


def in_turn(
    cases: dict[str, Callable[[Path], object]], before: Callable[[], object], rounds: int = ROUNDS
) -> dict[str, list[float]]:
    """Seconds of each case, round by round; each gets an empty folder, and ``before`` isn't timed."""
    seconds: dict[str, list[float]] = {name: [] for name in cases}
    names = list(cases)
    for number in range(rounds):
        shift = number % len(names)
        for name in names[shift:] + names[:shift]:
            before()
            folder = Path(tempfile.mkdtemp())
            started = time.perf_counter()
            cases[name](folder)
            seconds[name].append(time.perf_counter() - started)
            shutil.rmtree(folder)
    return seconds


def moving(version: str) -> Iterator[Row]:
    """Upload a folder, download it as files and as one ZIP."""
    with tempfile.TemporaryDirectory() as made, sandbox.start(version) as server:
        source = Path(made)
        synthetic_ct.write_studies(source, PATIENTS, SLICES, ROWS)
        url = server.url
        bare, client = Bare(url), dynorthanc.connect(url)
        uploads: dict[str, Callable[[Path], object]] = {
            "ours": lambda _: client.upload(source),
            "eight bare threads": lambda _: bare.upload(source),
        }
        files: dict[str, Callable[[Path], object]] = {
            "ours": lambda folder: client.download(client.get_patients(), folder),
            "eight bare threads": bare.download,
        }
        if HAS_PYORTHANC:
            import pyorthanc

            theirs = pyorthanc.Orthanc(url, timeout=60)
            uploads["pyorthanc"] = lambda _: pyorthanc.upload(theirs, source, recursive=True)
            files["pyorthanc"] = lambda folder: pyorthanc.retrieve_and_write_patients(
                pyorthanc.find_patients(theirs), folder
            )
        seconds = in_turn(uploads, lambda: empty(url))
        for rival, target in (("pyorthanc", 0.55), ("eight bare threads", 1.15)):
            if rival in seconds:
                yield Row(
                    "upload 400 slices", rival, version, *ratio(seconds["ours"], seconds[rival]), target
                )
        client.upload(source)
        seconds = in_turn(files, lambda: None)
        for rival, target in (("pyorthanc", 0.75), ("eight bare threads", 1.1)):
            if rival in seconds:
                yield Row(
                    "download as files", rival, version, *ratio(seconds["ours"], seconds[rival]), target
                )
        zips: dict[str, Callable[[Path], object]] = {
            "ours": lambda folder: client.download(client.get_patients(), folder / "all.zip", form="zip"),
            "the server's archive": bare.archive,
        }
        seconds = in_turn(zips, lambda: None, rounds=3)
        yield Row("download as a ZIP", "the server's archive", version, *ratio(*seconds.values()), 0.35)
        client.close()
