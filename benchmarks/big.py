"""A server with 3,000 studies of ten images of about 1 kB each, made in half a minute."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import dynorthanc
from dynorthanc import sandbox
from fixtures import synthetic_ct

STUDIES, IMAGES = 3000, 10
NAMES = ("Anna", "Bert", "Cleo", "Dora", "Emil")
"""Patients of these first names, as many of each."""
_MARK = "0987654321"
"""The number of a study, in all its identifiers."""


def images(studies: int = STUDIES) -> Iterator[bytes]:
    """DICOM files, study by study: the same ten, with other identifiers."""
    templates = [[synthetic_ct.to_bytes(one) for one in _study(name)] for name in NAMES]
    for number in range(studies):
        for template in templates[number % len(NAMES)]:
            yield template.replace(_MARK.encode(), f"{number:010}".encode())


def _study(name: str) -> Iterator[synthetic_ct.Dataset]:
    uid = f"2.25.1{_MARK}"
    series = synthetic_ct.make_series(
        f"BIG{_MARK}", f"Big^{name}", f"{uid}11", f"{uid}12", slices=IMAGES, rows=2
    )
    for dataset in series:
        dataset.SOPInstanceUID = f"{uid}2{dataset.InstanceNumber}"
        dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
        yield dataset


@contextmanager
def server(version: str, database: str | None = None, studies: int = STUDIES) -> Iterator[sandbox.Sandbox]:
    """Where they are stored; in memory where the machine has a place there: SQLite waits for disks."""
    place = "/dev/shm" if Path("/dev/shm").is_dir() else None
    with (
        tempfile.TemporaryDirectory(dir=place) as storage,
        sandbox.start(version, storage=storage, database=database) as started,
        dynorthanc.connect(started.url) as client,
    ):
        report = client.upload(images(studies), workers=4)
        assert report, report
        yield started
