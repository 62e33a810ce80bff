"""Uploads and an export over a cluster of Dask: the example of docs/dask.md."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pydicom
import pytest

import dynorthanc
from dynorthanc.sandbox import Sandbox
from fixtures import synthetic_ct

distributed = pytest.importorskip("distributed", reason="dask.distributed isn't installed")
pytestmark = pytest.mark.filterwarnings("default")  # Dask's own warnings aren't ours to fix


@pytest.fixture(scope="module")
def cluster(slow: None) -> Iterator[object]:
    with (
        distributed.LocalCluster(
            n_workers=2, threads_per_worker=2, processes=True, dashboard_address=None
        ) as local,
        distributed.Client(local) as client,
    ):
        yield client


def identity(path: Path) -> tuple[str, bytes]:
    ds = pydicom.dcmread(path)
    return str(ds.SOPInstanceUID), bytes(ds.PixelData)


def test_a_study_goes_in_and_comes_out_over_a_cluster(
    cluster: distributed.Client, new_server: Callable[..., Sandbox], tmp_path: Path
) -> None:
    incoming, export = tmp_path / "incoming", tmp_path / "export"
    synthetic_ct.write_studies(incoming, patients=2, slices=20, rows=32)
    (incoming / "letter.dcm").write_bytes(b"Dear colleague")
    with dynorthanc.connect(new_server("1.12.7").url) as o:
        executor = cluster.get_executor(pure=False)
        report = o.upload(incoming, executor=executor)
        assert report.counts["stored"] == 40 and report.counts["not DICOM"] == 1
        assert o.num_instances == 40

        o.download(o.get_studies(), export, executor=executor)
        sent = sorted(identity(path) for path in incoming.glob("*/*.dcm"))
        assert sorted(identity(path) for path in export.rglob("*.dcm")) == sent


def test_equal_batches_are_sent_each(
    cluster: distributed.Client, new_server: Callable[..., Sandbox], tmp_path: Path
) -> None:
    """Dask takes equal calls for one; two batches of the same file are two, and the second finds it there."""
    (path,) = synthetic_ct.write_studies(tmp_path, patients=1, slices=1, rows=32)
    with dynorthanc.connect(new_server("1.12.7").url) as o:
        report = o.upload([path] * 32, executor=cluster.get_executor())
    assert (report.counts["stored"], report.counts["already stored"]) == (1, 31)
