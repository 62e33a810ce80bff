"""The synthetic studies are what they say they are: valid DICOM that a real server takes and draws."""

from __future__ import annotations

import io
from itertools import pairwise
from pathlib import Path

import numpy as np
import pydicom
import requests
from PIL import Image

from dynorthanc.sandbox import Sandbox
from fixtures import synthetic_ct


def test_a_server_takes_and_draws_them(server: Sandbox, tmp_path: Path) -> None:
    paths = synthetic_ct.write_studies(tmp_path, patients=2, slices=3, rows=128)
    assert len(paths) == 6
    with requests.Session() as session:
        session.trust_env = False
        for path in paths:
            answer = session.post(f"{server.url}/instances", data=path.read_bytes(), timeout=60)
            assert answer.json()["Status"] == "Success"
        patients = session.get(f"{server.url}/patients", params={"expand": ""}, timeout=60).json()
        tags = {one["MainDicomTags"]["PatientID"]: one["MainDicomTags"]["PatientName"] for one in patients}
        assert tags == {"SYN001": "Synthetic^Anna", "SYN002": "Synthetic^Björn"}
        series = session.get(f"{server.url}/series", params={"expand": ""}, timeout=60).json()
        assert [len(one["Instances"]) for one in series] == [3, 3]
        preview = session.get(f"{server.url}/instances/{series[0]['Instances'][1]}/preview", timeout=60)
    image = np.asarray(Image.open(io.BytesIO(preview.content)))
    assert image.shape == (128, 128)
    assert len(np.unique(image)) > 20  # a picture, not a plain area


def test_twice_the_same(tmp_path: Path) -> None:
    first = synthetic_ct.write_studies(tmp_path / "first", patients=2, slices=2, rows=32)
    second = synthetic_ct.write_studies(tmp_path / "second", patients=2, slices=2, rows=32)
    assert [path.read_bytes() for path in first] == [path.read_bytes() for path in second]
    assert len({path.read_bytes() for path in first}) == 4


def test_slices_lie_where_they_say() -> None:
    slices = list(synthetic_ct.make_series(slices=40, rows=64))
    heights = [float(one.ImagePositionPatient[2]) for one in slices]
    steps = {round(above - below, 3) for above, below in pairwise(heights)}
    assert steps == {float(slices[0].SliceThickness)}
    assert len({one.SOPInstanceUID for one in slices}) == 40
    assert len({one.SeriesInstanceUID for one in slices}) == 1
    assert all(pydicom.uid.UID(one.SOPInstanceUID).is_valid for one in slices)


def test_the_chest_has_air_lungs_and_bone() -> None:
    middle = list(synthetic_ct.make_series(slices=3, rows=128))[1]
    middle = pydicom.dcmread(io.BytesIO(synthetic_ct.to_bytes(middle)))
    hounsfield = middle.pixel_array.astype(int) + int(middle.RescaleIntercept)
    assert hounsfield[:5].mean() < -950
    assert hounsfield.max() > 500
    assert ((hounsfield > -900) & (hounsfield < -750)).mean() > 0.03
    assert ((hounsfield > 0) & (hounsfield < 100)).mean() > 0.08
