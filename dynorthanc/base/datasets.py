"""Datasets of pydicom: as the bytes of a file, and made up for tests.

What is made up belongs to nobody: a disc on a dark ground, names and identifiers that say so.
"""

from __future__ import annotations

import io
import math
import uuid
from collections.abc import Iterator
from functools import partial
from numbers import Integral
from typing import TYPE_CHECKING, Any

from dynorthanc.base.arguments import arguments_of
from dynorthanc.base.optional import needed
from dynorthanc.base.suggestions import closest, did_you_mean

if TYPE_CHECKING:
    from pydicom import Dataset

_STORAGE = {
    "CR": "ComputedRadiographyImageStorage",
    "CT": "CTImageStorage",
    "DX": "DigitalXRayImageStorageForPresentation",
    "MG": "DigitalMammographyXRayImageStorageForPresentation",
    "MR": "MRImageStorage",
    "NM": "NuclearMedicineImageStorage",
    "PT": "PositronEmissionTomographyImageStorage",
    "US": "UltrasoundImageStorage",
    "XA": "XRayAngiographicImageStorage",
}
"""What images of a modality are; those of any other are secondary captures."""
_SPACING, _THICKNESS = 2.0, 5.0  # millimetres


def to_bytes(dataset: Any) -> bytes:
    """A dataset as a DICOM file. Raises what pydicom raises for one that can't be written."""
    if not hasattr(dataset, "save_as"):
        raise TypeError(f"a dataset of pydicom is meant, not {type(dataset).__name__}")
    buffer = io.BytesIO()
    if int(needed("pydicom", "dicom").__version__.partition(".")[0]) >= 3:
        dataset.save_as(buffer, enforce_file_format=True)
    else:
        dataset.save_as(buffer, write_like_original=False)
    return buffer.getvalue()


def make_study(
    series: int = 2,
    instances: int = 5,
    modality: str = "CT",
    *,
    rows: int = 64,
    seed: object = None,
    **tags: Any,
) -> list[Dataset]:
    """Make up a study of nobody for tests: small valid images, as datasets of pydicom.

    Args:
        series: How many series it has.
        instances: How many images each of them has.
        modality: Theirs, such as ``"MR"``; what has no image class of its own is a secondary capture.
        rows: Rows and columns of an image.
        seed: Anything; the same one gives the same identifiers again. New ones at each call by default.
        tags: Values of all datasets, by keyword: ``PatientID="P1", StudyDate="20260131"``.

    ``o.upload(make_study())`` stores it; `to_bytes` makes the file of a dataset. Raises `ValueError` for a
    name that is no tag, `ImportError` without pydicom (``pip install 'dynorthanc[dicom]'``).
    """
    keyword_of = needed("pydicom.datadict", "dicom").tag_for_keyword
    if not isinstance(modality, str):
        raise TypeError(f"modality is a text such as 'MR', not {type(modality).__name__}")
    wrong = [type(one).__name__ for one in (series, instances, rows) if not isinstance(one, Integral)]
    if wrong:
        raise TypeError(f"series, instances and rows are whole numbers, not {', '.join(wrong)}")
    unknown = [name for name in tags if keyword_of(name) is None]
    if unknown:
        raise ValueError(f"{', '.join(unknown)}: no keyword of a DICOM tag{_meant(unknown)}")
    uid = partial(_uid, uuid.uuid4() if seed is None else seed)
    return [
        _image(uid, one, number, instances, modality, rows, tags)
        for one in range(1, series + 1)
        for number in range(1, instances + 1)
    ]


def _meant(unknown: list[str]) -> str:
    from pydicom.datadict import keyword_dict

    known = [*arguments_of(make_study), *keyword_dict]
    found = list(filter(None, (closest(name, known, cutoff=0.8) for name in unknown)))
    return f"; {did_you_mean(', '.join(found))}" if found else ""


def _uid(*parts: object) -> str:
    """A DICOM UID that belongs to these words."""
    name = "/".join(["dynorthanc make_study", *map(str, parts)])
    return f"2.25.{uuid.uuid5(uuid.NAMESPACE_OID, name).int}"


def _image(
    uid: Any, series: int, number: int, count: int, modality: str, rows: int, tags: dict[str, Any]
) -> Dataset:
    import pydicom

    ds = pydicom.Dataset()
    whole = {**_of_study(uid), **_of_series(uid, series, modality), **_of_slice(uid, series, number)}
    for name, value in {**whole, **_of_pixels(number / count, rows), **tags}.items():
        setattr(ds, name, value)
    ds["PixelData"].VR = "OW"
    ds.file_meta = pydicom.dataset.FileMetaDataset()
    ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID
    ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
    ds.file_meta.TransferSyntaxUID = pydicom.uid.ExplicitVRLittleEndian
    ds.file_meta.ImplementationClassUID = pydicom.uid.UID(_uid("implementation"))
    if int(pydicom.__version__.partition(".")[0]) < 3:
        ds.is_little_endian, ds.is_implicit_VR = True, False
    return ds


def _of_study(uid: Any) -> dict[str, Any]:
    return {
        "SpecificCharacterSet": "ISO_IR 192",
        "PatientName": "Nobody^Test",
        "PatientID": "NOBODY",
        "PatientBirthDate": "19700101",
        "PatientSex": "O",
        "StudyInstanceUID": uid("study"),
        "StudyID": "1",
        "StudyDate": "20260131",
        "StudyTime": "093000",
        "StudyDescription": "Made up for tests",
        "AccessionNumber": "",
        "ReferringPhysicianName": "",
    }


def _of_series(uid: Any, series: int, modality: str) -> dict[str, Any]:
    import pydicom.uid

    storage = getattr(pydicom.uid, _STORAGE.get(modality, "SecondaryCaptureImageStorage"))
    return {
        "SOPClassUID": storage,
        "Modality": modality,
        "Manufacturer": "dynorthanc",
        "SeriesInstanceUID": uid("series", series),
        "SeriesNumber": series,
        "SeriesDescription": f"Series {series}",
        "FrameOfReferenceUID": uid("frame of reference"),
        "PositionReferenceIndicator": "",
    }


def _of_slice(uid: Any, series: int, number: int) -> dict[str, Any]:
    place = number * _THICKNESS
    return {
        "SOPInstanceUID": uid("series", series, "image", number),
        "InstanceNumber": number,
        "ImageType": ["ORIGINAL", "PRIMARY", "AXIAL"],
        "ImagePositionPatient": [0, 0, place],
        "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
        "SliceLocation": place,
        "SliceThickness": _THICKNESS,
        "PixelSpacing": [_SPACING, _SPACING],
    }


def _of_pixels(size: float, rows: int) -> dict[str, Any]:
    return {
        "SamplesPerPixel": 1,
        "PhotometricInterpretation": "MONOCHROME2",
        "Rows": rows,
        "Columns": rows,
        "BitsAllocated": 16,
        "BitsStored": 12,
        "HighBit": 11,
        "PixelRepresentation": 0,
        "RescaleIntercept": -1024,
        "RescaleSlope": 1,
        "WindowCenter": 40,
        "WindowWidth": 400,
        "PixelData": b"".join(_disc(size, rows)),
    }


def _disc(size: float, rows: int) -> Iterator[bytes]:
    """The lines of an image: a disc of that part of its width, of 100 (Hounsfield, + 1024) in air."""
    for row in range(rows):
        y = 2 * (row + 0.5) / rows - 1
        half = round(rows / 2 * math.sqrt(max(0.0, size**2 - y**2)))
        edge = bytes(2 * max(0, rows // 2 - half))
        yield edge + (1124).to_bytes(2, "little") * (rows - len(edge)) + edge
