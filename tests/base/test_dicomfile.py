"""DICOM told by its content; and whether a DICOM file is cut, as far as its own lengths tell."""

import gzip
import io

import pydicom
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
)

from dynorthanc.base.dicomfile import DICOM, GZIP, HEAD, ZIP, is_cut, is_followed, sniff
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


def bare(implicit: bool, little: bool) -> bytes:
    """A dataset without preamble and meta header."""
    source = next(synthetic_ct.make_series(slices=1, rows=8))
    ds = pydicom.Dataset()
    ds.update({element.tag: element for element in source if element.tag != 0x7FE00010})
    out = io.BytesIO()
    pydicom.dcmwrite(out, ds, implicit_vr=implicit, little_endian=little, enforce_file_format=False)
    return out.getvalue()


@pytest.mark.parametrize(
    ("implicit", "little"), [(True, True), (False, True), (False, False)], ids=["implicit", "explicit", "big"]
)
def test_dicom_without_a_preamble(implicit: bool, little: bool) -> None:
    assert sniff(bare(implicit, little)[:HEAD]) == DICOM


def test_what_is_told_apart() -> None:
    data = synthetic_ct.to_bytes(next(synthetic_ct.make_series(slices=1, rows=8)))
    assert sniff(data[:HEAD]) == DICOM
    assert sniff(data[132:][:HEAD]) == DICOM, "a meta header without a preamble"
    assert sniff(b"II*\0" + data[4:HEAD]) == DICOM, "a preamble that is a TIFF header"
    assert sniff(gzip.compress(data)[:HEAD]) == GZIP
    assert sniff(b"PK\x03\x04 and so on") == ZIP
    assert sniff(b"") == "it is empty"
    for other in (
        b"DICM",
        b"\x08",
        b"%PDF-1.7",
        b"\x89PNG\r\n\x1a\n" + bytes(99),
        bytes(HEAD),
        b"\x08\0" * 99,
    ):
        assert sniff(other) == "it doesn't begin like DICOM"


@given(st.binary(max_size=300))
def test_any_bytes_can_be_sniffed(head: bytes) -> None:
    assert sniff(head)
