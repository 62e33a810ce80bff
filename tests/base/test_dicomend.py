"""Whether a DICOM file is cut, as far as its own lengths tell."""

import io

import pydicom
import pytest
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from dynorthanc.base.dicomend import is_cut, is_followed
from fixtures import synthetic_ct


def written(syntax: str) -> bytes:
    ds = next(synthetic_ct.make_series(slices=1, rows=8))
    inner = pydicom.Dataset()
    inner.PatientID = "x"
    ds.ReferencedStudySequence = [inner]
    ds.file_meta.TransferSyntaxUID = syntax
    out = io.BytesIO()
    pydicom.dcmwrite(
        out, ds, implicit_vr=syntax == ImplicitVRLittleEndian, little_endian=syntax != ExplicitVRBigEndian,
        enforce_file_format=True,
    )  # fmt: skip
    return out.getvalue()


SYNTAXES = [
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    ExplicitVRBigEndian,
    DeflatedExplicitVRLittleEndian,
]


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_a_whole_one(syntax: str) -> None:
    assert not is_cut(written(syntax))


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_one_that_lacks_its_end(syntax: str) -> None:
    content = written(syntax)
    for missing in (2, 7, 60):  # the last byte may only make the length even
        assert is_cut(content[:-missing]), missing


def test_what_is_odd_passes() -> None:
    assert not is_cut(bytes(128) + b"DICM" + b"\x10\x00\x10\x0099\x01\x00")


@pytest.mark.parametrize("syntax", SYNTAXES)
def test_a_file_behind_a_file_is_seen(syntax):
    one = written(syntax)
    assert is_followed(one + one)
    assert not is_followed(one)
    file = io.BytesIO(b"before" + one + one)
    file.seek(6)
    assert is_followed(file)
    assert file.tell() == 6


def test_a_mark_within_an_element_is_no_other_file():
    ds = next(synthetic_ct.make_series(slices=1, rows=8))
    ds.ImageComments = "DICM"
    one = synthetic_ct.to_bytes(ds)
    assert not is_followed(one)
    assert not is_followed(io.BytesIO(one))
    assert not is_followed(b"PK" + one + one)
    assert not is_followed(one[:200] + b"DICM")
