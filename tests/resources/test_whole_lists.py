"""Lists are whole on every version and database, whatever else comes and goes meanwhile.

Studies stay, three threads store and delete others: whoever lists gets each of those that stay, once.
`DYNORTHANC_ROUNDS=3` has more of them, in all ways at every page size, that many times.
"""

from __future__ import annotations

import io
import itertools
import os
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

import pydicom
import pytest

import dynorthanc
from dynorthanc.errors import ConnectError, HTTPError
from fixtures import synthetic_ct

ROUNDS = int(os.environ.get("DYNORTHANC_ROUNDS", "0"))
STAY = 300 if ROUNDS else 32
PAGES = (40, 100, 500) if ROUNDS else (8,)
UID_OF = {"Patient": "PatientID", "Study": "StudyInstanceUID", "Series": "SeriesInstanceUID"}
UID_OF["Instance"] = "SOPInstanceUID"
_TEMPLATE = next(synthetic_ct.make_series(slices=1, rows=8))


def image(name: str) -> bytes:
    """An image alone in its series, study and patient."""
    file = io.BytesIO()
    dataset = pydicom.dcmread(io.BytesIO(synthetic_ct.to_bytes(_TEMPLATE)))
    dataset.PatientID = name
    for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
        setattr(dataset, keyword, synthetic_ct.uid(name, keyword))
    dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    dataset.save_as(file)
    return file.getvalue()


class Traffic:
    """Others who store and delete until they are told to stop."""

    def __init__(self, url: str) -> None:
        self._o = dynorthanc.connect(url)
        self._over, self._busy = threading.Event(), threading.Event()
        self._pool = ThreadPoolExecutor(3)
        self._threads = [self._pool.submit(self._come_and_go, number) for number in range(3)]
        self.gone = 0

    def _come_and_go(self, number: int) -> None:
        images = [image(f"guest-{number}-{i}") for i in range(12)]
        there: list[str] = []
        for one in itertools.cycle(images):
            if self._over.is_set():
                return
            try:
                there.append(self._o.post_instances(one)["ParentStudy"])
                if len(there) == 8:
                    while there:
                        self._o.delete_studies_id(there.pop(0))
                        self.gone += 1
                    self._busy.set()
            except (HTTPError, ConnectError):  # two of them at the same row of a database
                continue
            self._over.wait(0.1)  # they don't take all of the machine

    def __enter__(self) -> Traffic:
        assert self._busy.wait(300)
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._pool.shutdown()
        self._o.close()
        for thread in self._threads:
            thread.result()


@pytest.fixture
def residents(backend):
    """A client of a server that holds them, and their files."""
    with dynorthanc.connect(backend.url) as o:
        images = [image(f"resident-{number}") for number in range(STAY)]
        report = o.upload(images, workers=8, progress=False)
        while not report:  # a busy machine loses a connection here and there
            report = o.upload(report.failed, progress=False)
        yield o


def lists(o):
    """What lists there are: level, name, and a call that gives ids."""
    iters = {"Patient": o.iter_patients, "Study": o.iter_studies, "Series": o.iter_series}
    iters["Instance"] = o.iter_instances
    few = not ROUNDS and o.api.backend.name != "SQLite"  # which take their time
    for level, listing in iters.items() if not few else [("Patient", o.iter_patients)]:
        for page in PAGES:
            where = f"{level}, {page} a page"
            yield level, f"find, {where}", lambda level=level, page=page: ids(o.find(level, page=page))
            yield level, f"iter, {where}", lambda listing=listing, page=page: list(listing(page=page))
            yield level, f"iter records, {where}", lambda i=listing, n=page: ids(i(expand=True, page=n))
        yield (
            level,
            f"find ids, {level}",
            lambda level=level: list(o.find(level, expand=False, page=PAGES[0])),
        )
    yield "Study", "find a tag", lambda: ids(o.find("Study", PatientID="resident*", page=PAGES[0]))


def ids(records):
    return [record["ID"] for record in records]


def test_every_list_has_everything_that_stays(residents):
    o = residents
    stay = {level: set(o.find(level, expand=False)) for level in UID_OF}
    assert {len(ids) for ids in stay.values()} == {STAY}
    wrong: Counter[str] = Counter()
    with Traffic(o.url) as traffic:
        for level, name, ask in list(lists(o)) * max(1, ROUNDS):
            found = ask()
            if not stay[level] <= set(found) or len(found) != len(set(found)):
                wrong[f"{level} {name}"] += 1
        assert o.find("Study", PatientID="resident*").count() == STAY
        new = [c["ID"] for c in o.iter_changes(types="NewStudy", page=PAGES[0]) if c["ID"] in stay["Study"]]
        assert o.find(level).count() >= STAY
    assert not wrong
    assert sorted(new) == sorted(stay["Study"])
    assert traffic.gone
