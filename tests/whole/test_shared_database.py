"""Two Orthancs on one database, and a database that restarts: what is told stays right, or says why not."""

from __future__ import annotations

import threading

import pytest

import dynorthanc
from dynorthanc.errors import Conflict, JobLost
from dynorthanc.sandbox import KINDS
from fixtures import synthetic_ct

VERSION = "1.12.7"


@pytest.fixture(params=[pytest.param(kind, marks=pytest.mark.xdist_group(kind)) for kind in KINDS])
def pair(request, new_server):
    """Two servers on one database, with the clients of both."""
    config = {"CheckRevisions": True}
    first = new_server(VERSION, database=request.param, config=config)
    second = new_server(VERSION, database=first.database, storage=first.storage, config=config)
    with dynorthanc.connect(first.url) as one, dynorthanc.connect(second.url) as other:
        yield first, second, one, other
    second.kill()  # before its database goes


def test_they_see_the_same(pair):
    _, _, one, other = pair
    images = list(synthetic_ct.make_series("S1", slices=4, rows=8))
    assert one.upload(images, progress=False)
    again = other.upload(images, skip_stored=True, progress=False)
    assert again and not again.stored
    study = other.get_studies()[0]

    job = one.post_studies_id_archive.submit(study)
    with pytest.raises(JobLost, match="those on one database, or behind one address, have jobs of their own"):
        other.job(job.id)
    job.wait(progress=False)

    assert one.api.backend.checks_revisions
    mine, theirs = one.metadata(study), other.metadata(study)
    mine.set("1024", "red")
    read = theirs.read("1024")
    assert read.value == "red"
    mine.update("1024", lambda value: f"{value} and green")
    with pytest.raises(Conflict):  # what was read is no longer what is there
        theirs.set("1024", "blue", read.revision)
    assert theirs["1024"] == "red and green"


def test_changes_of_both_come_once_and_in_order(pair):
    _, _, one, other = pair
    log = other.iter_changes(since=0, types="NewInstance", follow=True, idle=6)
    writers = [
        threading.Thread(target=o.upload, args=(list(images),), kwargs={"progress": False})
        for o, images in (
            (one, synthetic_ct.make_series("W1", slices=20, rows=8)),
            (other, synthetic_ct.make_series("W2", slices=20, rows=8)),
        )
    ]
    for writer in writers:
        writer.start()
    seen = [change["ID"] for change in log]
    for writer in writers:
        writer.join()
    assert sorted(seen) == sorted(one.get_instances())


def test_a_database_that_restarts(pair):
    """An upload through it says what is stored; who follows the changes goes on."""
    first, _, one, other = pair
    one.upload(list(synthetic_ct.make_series("D0", slices=2, rows=8)), progress=False)
    log = other.iter_changes(since=0, types="NewInstance", follow=True, idle=8)
    seen = [next(log)["ID"]]
    images = list(synthetic_ct.make_series("D1", slices=6, rows=8))
    first.database.restart()
    report = one.upload(images, progress=False)
    while not report:
        report = one.upload(report.failed, progress=False)
    seen += [change["ID"] for change in log]
    assert sorted(seen) == sorted(one.get_instances()) and len(seen) == 8
