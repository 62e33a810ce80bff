"""A filled server to ask questions of: what does an argument change in its answers?

The bench talks with `requests` only. It knows nothing of the client that other tests are
about: it is the judge.
"""

import io
import itertools
import random
import re
import time
import zipfile
from collections.abc import Callable, Mapping
from typing import Any

import pydicom
import requests
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

from dynorthanc.wire.keepalive import KeepAliveAdapter

LEVELS = ("patients", "studies", "series", "instances")
JPEG = "1.2.840.10008.1.2.4.50"
# Longer in our files than what the routes about tags show unasked
LONG = ("ImageComments", "PatientComments", "AdditionalPatientHistory", "RequestAttributesSequence")
_serial = itertools.count(1)


def instance(patient: str, study: str, series: str, number: int = 1, size: int = 16, **tags: Any) -> bytes:
    """One small DICOM file: noise, so that lossy compression has something to lose."""
    dataset = Dataset()
    dataset.SpecificCharacterSet = "ISO_IR 192"
    dataset.PatientID, dataset.PatientName, dataset.PatientSex = patient, f"Bench^{patient}", "F"
    dataset.StudyInstanceUID, dataset.SeriesInstanceUID = study, series
    dataset.SOPInstanceUID, dataset.SOPClassUID = generate_uid(), CTImageStorage
    dataset.StudyDate, dataset.StudyDescription, dataset.Modality = "20240102", "Étude", "CT"
    dataset.SeriesDescription, dataset.StudyID, dataset.AccessionNumber = "Série", "1", "A1"
    dataset.InstanceNumber, dataset.Manufacturer = str(number), "dynorthanc"
    dataset.ImageComments = dataset.PatientComments = dataset.AdditionalPatientHistory = "long " * 80
    dataset.SamplesPerPixel, dataset.PhotometricInterpretation = 1, "MONOCHROME2"
    dataset.Rows = dataset.Columns = size
    dataset.BitsAllocated = dataset.BitsStored = 8
    dataset.HighBit, dataset.PixelRepresentation = 7, 0
    dataset.PixelData = random.Random(number).randbytes(size * size)
    dataset["PixelData"].VR = "OB"
    dataset.DataSetTrailingPadding = b"after the pixels"
    for keyword, value in tags.items():
        if value is None:
            delattr(dataset, keyword)
        else:
            setattr(dataset, keyword, value)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID = (
        dataset.SOPClassUID,
        dataset.SOPInstanceUID,
    )
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    dataset.file_meta = meta
    buffer = io.BytesIO()
    pydicom.dcmwrite(buffer, dataset, enforce_file_format=True)
    return buffer.getvalue()


class Bench:
    """One server with a patient on it, and short ways to ask."""

    def __init__(self, url: str, version: str, dicom_port: int, aet: str = "ORTHANC") -> None:
        self.url, self.version = url.rstrip("/"), version
        self.session = requests.Session()
        self.session.mount("http://", KeepAliveAdapter())  # the server hangs up after a second of silence
        self.aet, self.dicom_port = aet, dicom_port
        self.put("/modalities/self", json={"AET": aet, "Host": "127.0.0.1", "Port": dicom_port})
        self.put("/peers/self", json={"Url": f"{self.url}/"})
        self.ids = self.fresh(series=2, instances=2)
        self.study_uid = generate_uid()
        self.plain = self.upload(instance("plain", self.study_uid, generate_uid(), PixelData=None))
        for level in LEVELS:
            self.put(f"/{level}/{self.ids[level]}/metadata/2000", data="kept")
            self.put(f"/{level}/{self.ids[level]}/attachments/2000", data="attached")

    # -- asking ------------------------------------------------------------------------------------------
    def ask(self, method: str, path: str, **options: Any) -> requests.Response:
        """The answer, whatever its status."""
        return self.session.request(method, self.url + path, timeout=60, **options)

    def get(self, path: str, **options: Any) -> requests.Response:
        return self.ask("GET", path, **options)

    def json(self, path: str) -> Any:
        answer = self.get(path)
        answer.raise_for_status()
        return answer.json()

    def post(self, path: str, body: Any) -> Any:
        answer = self.ask("POST", path, json=body)
        if not answer.ok:
            raise AssertionError(
                f"{self.version} POST {path} {body}: {answer.status_code} {answer.text[:300]}"
            )
        return answer.json() if answer.text[:1] in ("{", "[") else answer

    def put(self, path: str, **options: Any) -> requests.Response:
        answer = self.ask("PUT", path, **options)
        answer.raise_for_status()
        return answer

    def refuses(self, method: str, path: str, **options: Any) -> bool:
        """Whether the server says 4xx or 5xx."""
        return not self.ask(method, path, **options).ok

    # -- filling -----------------------------------------------------------------------------------------
    def upload(self, content: bytes) -> dict[str, str]:
        answer = self.ask("POST", "/instances", data=content)
        answer.raise_for_status()
        stored = answer.json()
        parents = {"patients": "ParentPatient", "studies": "ParentStudy", "series": "ParentSeries"}
        return {"instances": stored["ID"]} | {level: stored[key] for level, key in parents.items()}

    def fresh(self, series: int = 1, instances: int = 1, **tags: Any) -> dict[str, str]:
        """A new patient with one study; returns the identifiers of its first instance and its parents."""
        patient, study = f"bench{next(_serial)}-{time.time_ns()}", generate_uid()
        first: dict[str, str] = {}
        for _ in range(series):
            uid = generate_uid()
            for number in range(1, instances + 1):
                stored = self.upload(instance(patient, study, uid, number, **tags))
                first = first or stored
        return first

    def path(self, template: str, ids: dict[str, str] | None = None, **values: str) -> str:
        """A template with its braces filled."""
        level = template.split("/")[1]
        known = {
            "id": (ids or self.ids).get(level, "self"),
            "frame": "0",
            "index": "0",
            "name": "2000",
        } | values
        return re.sub(r"{(\w+)}", lambda found: known[found[1]], template)

    def clear(self) -> None:
        """Forget the modalities and peers that were made up here."""
        for path in ("/modalities/self", "/modalities/kept", "/peers/self"):
            self.ask("DELETE", path)

    def exists(self, level: str, identifier: str) -> bool:
        return self.get(f"/{level}/{identifier}").status_code == 200

    def finish(self, job: str) -> dict[str, Any]:
        for _ in range(600):
            state: dict[str, Any] = self.json(f"/jobs/{job}")
            if state["State"] in ("Success", "Failure"):
                return state
            time.sleep(0.05)
        raise AssertionError(f"job {job} does not end: {state}")

    def query(self, level: str = "Study") -> str:
        """The identifier of a C-FIND of the server on itself that finds the study without pixels."""
        asked = {"StudyInstanceUID": self.study_uid, "PatientID": "", "StudyDescription": ""}
        return str(self.post("/modalities/self/query", {"Level": level, "Query": asked})["ID"])

    def is_noted(self, path: str, body: dict[str, Any], name: str, value: Any) -> bool:
        """Whether the value is found again in the job that the body starts."""
        job = self.post(path, body | {name: value, "Asynchronous": True})
        return "ID" in job and bool(self.finish(job["ID"]).get(name) == value)


class Benches:
    """Version → the bench on the server of that version, filled when first asked for."""

    def __init__(self, servers: Mapping[str, Any]) -> None:
        self._servers = servers
        self._filled: dict[str, Bench] = {}

    def __enter__(self) -> "Benches":
        return self

    def __exit__(self, *_: object) -> None:
        for bench in self._filled.values():
            bench.clear()

    def __getitem__(self, version: str) -> Bench:
        server = self._servers[version]  # asked for each time: that counts the tests that ran on it
        if version not in self._filled:
            self._filled[version] = Bench(server.url, version, server.dicom_port, server.aet)
        return self._filled[version]


def differ(one: Callable[[], Any], other: Callable[[], Any]) -> bool:
    """Whether two questions have different answers, when neither of them changes by itself meanwhile."""
    for _ in range(10):
        before, between = one(), other()
        if one() == before:
            return bool(before != between)
    raise AssertionError("the answer doesn't come to rest")


def size_of_files(archive: bytes) -> int:
    """The bytes of all DICOM files of an archive, uncompressed."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return sum(entry.file_size for entry in opened.infolist() if not entry.filename.endswith("DICOMDIR"))


def names_of_files(archive: bytes) -> list[str]:
    """The names in an archive."""
    with zipfile.ZipFile(io.BytesIO(archive)) as opened:
        return opened.namelist()
