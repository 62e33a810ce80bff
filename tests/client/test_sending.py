"""What came, judged alike on all servers, by whatever way it came."""

from __future__ import annotations

import asyncio

import pydicom
import pytest

import dynorthanc
from dynorthanc import AsyncOrthanc
from dynorthanc.cli import exits
from dynorthanc.cli.app import app
from dynorthanc.errors import UnsupportedMedia
from fixtures import synthetic_ct


@pytest.fixture
def o(server):
    with dynorthanc.connect(server.url) as client:
        yield client


@pytest.fixture
def document(o):
    """An instance that holds a PDF: nothing to draw."""
    ds = next(synthetic_ct.make_series(slices=1, rows=8))
    for tag in ("PixelData", "Rows", "Columns", "BitsAllocated", "BitsStored", "HighBit"):
        delattr(ds, tag)
    ds.SOPClassUID = pydicom.uid.EncapsulatedPDFStorage
    ds.MIMETypeOfEncapsulatedDocument, ds.EncapsulatedDocument = "application/pdf", b"%PDF-1.4"
    return o.post_instances(synthetic_ct.to_bytes(ds))["ID"]


def test_what_cant_be_drawn_is_no_image(o, document, tmp_path):
    """1.9.1 leads to a placeholder instead, which would be shown, saved and computed with as the image."""
    file = tmp_path / "it.png"
    for way in (
        lambda: o.get_instances_id_preview(document),
        lambda: o.get_instances_id_preview(document, raw=True),
        lambda: o.get_instances_id_frames_frame_image_uint16(document, 0).numpy(),
        lambda: o.instances[document].rendered(),
        lambda: o.GET(f"/instances/{document}/preview"),
        lambda: o.stream("GET", f"/instances/{document}/preview", to=file),
        lambda: asyncio.run(awaited(o, document)),
    ):
        with pytest.raises(UnsupportedMedia, match="no image in that instance") as caught:
            way()
        assert caught.value.status == 415
    assert exits.run(app, [o.url, "get-instances-id-preview", document, "-o", str(file)]) != 0
    assert not file.exists()


async def awaited(o, document):
    await AsyncOrthanc(o).get_instances_id_preview(document)


def test_a_placeholder_that_is_wanted_comes(o, document):
    if o.version != "1.9.1":  # which knows no such argument
        assert o.get_instances_id_preview(document, returnUnsupportedImage=True).startswith(b"\x89PNG")
