"""Answers that are files: bytes which know what they are and turn into what one works with."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dynorthanc.base.optional import needed
from dynorthanc.errors import check_type, named

if TYPE_CHECKING:
    import numpy
    import PIL.Image
    import pydicom


_PNG, _JPEG, _ZIP = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"PK\x03\x04"
_NUMPY, _PAM = b"\x93NUMPY", b"P7\n"


class Binary(bytes):
    """Bytes that know their media type and, if the server names one, their file name.

    In a notebook, PNG and JPEG images show themselves.
    """

    content_type: str
    """The media type, as the server says it."""
    filename: str
    """The name that the server proposes; empty if it does not."""

    def __new__(
        cls, content: bytes, content_type: str = "application/octet-stream", filename: str = ""
    ) -> Binary:
        """Bytes with what the server says of them."""
        made = super().__new__(cls, content)
        made.content_type = content_type
        made.filename = filename
        return made

    def __repr__(self) -> str:
        return f"<{self.content_type}, {len(self):,} bytes>"  # no file name, as it often names a patient

    __str__ = __repr__

    @named
    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write them to a file, whole or not at all, and return its path.

        A folder takes the name that the server gave, and raises `FileExistsError` rather than replace a file.
        """
        from dynorthanc.base.filenames import SUFFIXES
        from dynorthanc.base.files import check_folder, write_whole

        check_type("save", "the name of a file or folder", path, (str, os.PathLike))
        check_folder(path)
        target = Path(path)
        if not target.is_dir():
            return write_whole(target, self)
        target = target / (self.filename or "answer" + SUFFIXES.get(self.content_type, ".bin"))
        try:
            return write_whole(target, self, new=True)
        except FileExistsError:
            message = f"{target} is there already; give the file's name to replace it"
            raise FileExistsError(message) from None

    def pydicom(self, **options: Any) -> pydicom.FileDataset:
        """A DICOM file as a pydicom dataset; the options are those of `pydicom.dcmread`.

        Raises `pydicom.errors.InvalidDicomError` if it is something else.
        """
        library = needed("pydicom", "dicom")
        try:
            dataset: pydicom.FileDataset = library.dcmread(io.BytesIO(self), **options)
        except library.errors.InvalidDicomError:
            said = f"{self.content_type} of {len(self)} bytes is no DICOM file; the route file gives that"
            raise library.errors.InvalidDicomError(said) from None
        return dataset

    def numpy(self) -> numpy.ndarray[Any, Any]:
        """The pixels as an array: of the numpy routes, an image, or a DICOM file.

        Raises `ValueError` if these bytes hold no pixels.
        """
        library = needed("numpy", "image")
        array: numpy.ndarray[Any, Any]
        if self.startswith((_NUMPY, _ZIP)):
            array = _load(library, self)
        elif self.startswith(_PAM):
            array = _read_pam(library, self)
        elif self[128:132] == b"DICM":
            try:
                array = self.pydicom().pixel_array
            except AttributeError as error:  # what pydicom raises for a report, a PDF, a waveform
                raise ValueError(f"this DICOM file holds no pixels: {error}") from None
        else:
            array = library.asarray(self.image())
        return array

    def image(self) -> PIL.Image.Image:
        """A PNG, JPEG or PAM image as a Pillow image. Raises `ValueError` if it is something else."""
        module = needed("PIL.Image", "image")
        if self.startswith(_PAM):
            array = self.numpy()
            drawn: PIL.Image.Image = module.fromarray(array.astype(array.dtype.newbyteorder("=")))
            return drawn
        try:
            opened: PIL.Image.Image = module.open(io.BytesIO(self))
            opened.load()
        except (OSError, SyntaxError, EOFError) as error:  # Pillow's for no image, or for one cut off
            hint = "; the routes rendered and preview draw it" if self[128:132] == b"DICM" else ""
            what = (
                "no image"
                if isinstance(error, module.UnidentifiedImageError)
                else f"no whole image ({error})"
            )
            raise ValueError(f"{self.content_type} of {len(self)} bytes is {what}{hint}") from None
        return opened

    def _repr_png_(self) -> bytes | None:
        return bytes(self) if self.startswith(_PNG) else None

    def _repr_jpeg_(self) -> bytes | None:
        return bytes(self) if self.startswith(_JPEG) else None


def _load(numpy: Any, content: bytes) -> Any:
    """An array as numpy writes it, or compressed and alone in a ZIP file."""
    from zipfile import BadZipFile

    try:
        loaded = numpy.load(io.BytesIO(content), allow_pickle=False)
    except (BadZipFile, EOFError) as error:
        raise ValueError(f"no whole numpy array: {error}") from None
    if isinstance(loaded, numpy.ndarray):
        return loaded
    with loaded:
        array = loaded[loaded.files[0]] if len(loaded.files) == 1 else None
    if not isinstance(array, numpy.ndarray):
        raise ValueError("this ZIP file is no compressed numpy array")
    return array


def _read_pam(numpy: Any, content: bytes) -> Any:
    """An image/x-portable-arbitrarymap, which Pillow can't read: the way to more than 8 bits."""
    head, _, pixels = content.partition(b"ENDHDR\n")
    fields = dict(line.split(b" ", 1) for line in head.splitlines() if b" " in line)
    try:
        height, width, depth, highest = (int(fields[n]) for n in (b"HEIGHT", b"WIDTH", b"DEPTH", b"MAXVAL"))
    except KeyError as error:
        raise ValueError(f"a PAM image without {error}") from None
    array = numpy.frombuffer(pixels, ">u2" if highest > 255 else "u1").reshape(height, width, depth)
    return array[:, :, 0] if depth == 1 else array
