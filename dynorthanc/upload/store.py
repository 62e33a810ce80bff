"""One file on its way to the server, and what the server is known to have (`skip_stored`)."""

from __future__ import annotations

import contextlib
import gzip
import hashlib
import re
import secrets
import threading
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from time import perf_counter
from typing import IO, TYPE_CHECKING, Any, cast

from dynorthanc.answers.shape import expected
from dynorthanc.base import dicomfile
from dynorthanc.base.dicomfile import DICOM, GZIP, HEAD, ZIP, sniff
from dynorthanc.check.request import Request
from dynorthanc.errors import MAYBE, HTTPError, IncompleteAnswer, NotFound, OrthancError
from dynorthanc.spec.identifiers import orthanc_id
from dynorthanc.upload.files import Item
from dynorthanc.upload.report import ALREADY, FAILED, NOT_DICOM, OTHER, REFUSED, STORED, Uploaded
from dynorthanc.upload.zipped import BROKEN, Archive, MemberItem, Refused, check_ratio
from dynorthanc.wire.compression import Compression, packed

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

_SMALL = 1 << 20  # bytes; up to here a file is sent in one piece, which costs half of what eight do
_DIGESTED = 5 << 20  # bytes a second that any server stores at least
_CONTENT = frozenset((400, 409, 413, 415, 422))  # statuses that judge the file and not the circumstances
_NO_SUCH_TAG = 21  # what Orthanc calls it, with a 404, that a file lacks one of its UIDs
_DOCUMENTS = (b"[Content_Types].xml", b"mimetype", b"META-INF/", b"_rels/")
"""How the first member of a ZIP is called that is an office document or a program, and no archive."""
_STATUSES = {"Success": STORED, "AlreadyStored": ALREADY, "FilteredOut": REFUSED}
_WHY = {"FilteredOut": "a filter of the server's doesn't let it in"}
_TAGS = ("SpecificCharacterSet", "PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID")


class AlreadyStored:
    """Which instances the server has, asked once for each study: every version lists its series whole."""

    def __init__(self, client: Client) -> None:
        self._client = client
        self._lock = threading.Lock()
        self._studies: dict[str, frozenset[str]] = {}

    def __reduce__(self) -> Any:
        return AlreadyStored, (self._client,)

    def has(self, ids: Mapping[str, str]) -> bool:
        """Whether the server has had an instance at the first question about its study."""
        study = ids["study"]
        with self._lock:
            if study not in self._studies:
                try:
                    with expected("GET /studies/{id}/series"):
                        series = self._client.request("GET", f"/studies/{study}/series")
                        self._studies[study] = frozenset(id_ for one in series for id_ in one["Instances"])
                except NotFound:
                    self._studies[study] = frozenset()
            return ids["id"] in self._studies[study]


def identifiers(file: IO[bytes]) -> dict[str, str] | None:
    """Orthanc's identifiers of a DICOM file, from its header; None if it has no readable one."""
    from pydicom import dcmread

    try:
        ds = dcmread(file, stop_before_pixels=True, specific_tags=list(_TAGS), force=True)
        patient = ds.get("PatientID") or ""
        if not isinstance(patient, str):  # several values
            patient = "\\".join(map(str, patient))
        uids = [str(ds.get(name) or "") for name in _TAGS[2:]]
        depths = {"patient": 0, "study": 1, "series": 2, "id": 3}
        return {level: orthanc_id(patient, *uids[:depth]) for level, depth in depths.items()}
    except Exception:  # noqa: BLE001 - pydicom raises anything on damaged files; the server then is the judge
        return None


def store(
    client: Client, item: Item, known: AlreadyStored | None = None, compression: Compression | None = None
) -> Uploaded | Archive:
    """Send one item; raises nothing that is the item's own fault. A ZIP is returned to be looked into."""
    started = perf_counter()

    def line(
        status: str,
        why: str = "",
        error: Exception | None = None,
        ids: Mapping[str, str] | None = None,
        size: int = 0,
        md5: str = "",
    ) -> Uploaded:
        source = None if item.in_memory and status in (STORED, ALREADY) else item.source
        made = Uploaded(source, item.name, status, why, bytes=size, error=error, md5=md5)
        if ids:
            made = made._replace(**ids)  # type: ignore[arg-type]
        return made._replace(seconds=perf_counter() - started)

    try:
        with _opened(item) as file:
            head = file.read(HEAD)
            kind = sniff(head)
            if kind == ZIP:
                if isinstance(item, MemberItem):
                    is_document = head[30:].startswith(_DOCUMENTS)
                    return line(NOT_DICOM if is_document else REFUSED, "a ZIP within a ZIP isn't opened")
                return Archive(item)
            headers = {"Content-Type": "application/dicom"}
            digest = ""
            if kind == GZIP:
                kind, head, digest = _inside_gzip(file)
                headers["Content-Encoding"] = "gzip"
            if kind != DICOM:
                return line(NOT_DICOM, kind)
            _refuse_followed(client, file, "Content-Encoding" in headers)
            if known is not None:
                ids = _ids_of(file, "Content-Encoding" in headers)
                if ids is not None and known.has(ids):
                    return line(ALREADY, "by its identifiers; not sent", ids=ids)
            size = file.seek(0, 2)
            status, why, ids, md5 = _send(client, file, size, headers, compression or Compression(False))
            digest = digest or md5
            if status == ALREADY:
                there = stored_md5(client, ids["id"])
                if not there and _is_nowhere(client, file, headers, ids["id"]):
                    raise IncompleteAnswer(_FORGED, method="POST", template="/instances")
                if _is_other(client, ids["id"], there, digest, head):
                    status, why = OTHER, "the server has another file of its identifiers"
            return line(status, why, ids=ids, size=size, md5=digest)
    except Refused as error:
        return line(REFUSED, str(error))
    except BROKEN as error:
        return line(REFUSED, f"what it is packed in is damaged: {error}", error)
    except HTTPError as error:
        refused = error.status in _CONTENT or error.orthanc_status == _NO_SUCH_TAG
        status = REFUSED if refused else FAILED
        return line(status, _said(error.details or error.message or str(error), error), error)
    except (OrthancError, OSError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        return line(FAILED, _said(why or type(error).__name__, error), error)


def _refuse_followed(client: Client, file: IO[bytes], is_packed: bool) -> None:
    """Raise `Refused` for a file with another one behind it, where the server would drop that."""
    operation = client.api.get("POST /instances")
    if operation is not None and operation.has_hazard("second"):
        file.seek(0)
        with gzip.GzipFile(fileobj=file) if is_packed else contextlib.nullcontext(file) as plain:
            if dicomfile.is_followed(plain):
                raise Refused("another DICOM file is behind it, which this server would drop")


def _said(why: str, error: Exception) -> str:
    """The reason, with a word on whether the server may have stored the file."""
    may = getattr(error, "maybe_done", False)
    return f"{why.removesuffix(MAYBE)}; the server may have stored it all the same" if may else why


@contextlib.contextmanager
def _opened(item: Item) -> Iterator[IO[bytes]]:
    try:
        file = item.open()
    except (OSError, Refused, *BROKEN):
        raise
    except Exception as error:  # pydicom raises anything when it writes a dataset
        raise OrthancError(f"can't be read or written: {type(error).__name__}") from error
    with file:
        yield file


def _inside_gzip(file: IO[bytes]) -> tuple[str, bytes, str]:
    """What a gzip holds, how that begins, and its MD5.

    It is unpacked to its end, keeping nothing: the server would unpack it unbounded, check no checksum, and
    lose what comes after the first of several members.
    """
    packed = file.seek(0, 2)
    file.seek(0)
    head, size, digest = b"", 0, hashlib.md5(usedforsecurity=False)
    for piece in _unpacked(file):
        head += piece[: HEAD - len(head)]
        size += len(piece)
        digest.update(piece)
        if len(head) == HEAD and sniff(head) != DICOM:
            break
        check_ratio(packed, size)
    kind = sniff(head)
    if kind in (ZIP, GZIP):
        raise Refused(f"a {kind} in a gzip isn't opened: unpack it yourself")
    if kind != DICOM:
        kind = f"within the gzip, {kind}"
    return kind, head, digest.hexdigest()


def _unpacked(file: IO[bytes]) -> Iterator[bytes]:
    """What the only member of a gzip holds, piece by piece. Raises `Refused`, or one of `BROKEN`."""
    unpack = zlib.decompressobj(wbits=31)  # which checks length and checksum
    while not unpack.eof:
        packed = unpack.unconsumed_tail or file.read(1 << 16)
        if not packed:
            raise EOFError("the gzip is cut off")
        yield unpack.decompress(packed, 1 << 18)
    if unpack.unused_data or file.read(1):
        raise Refused("the gzip holds several members, or has something behind its end: unpack it yourself")


def _ids_of(file: IO[bytes], packed: bool) -> dict[str, str] | None:
    file.seek(0)
    if packed:
        with gzip.GzipFile(fileobj=file) as unpacked:
            return identifiers(unpacked)  # type: ignore[arg-type]
    return identifiers(file)


def _send(
    client: Client, file: IO[bytes], size: int, headers: dict[str, str], compression: Compression
) -> tuple[str, str, dict[str, str], str]:
    """Send the file, once: after a broken connection nobody knows whether the server has stored it.

    Status, why, identifiers, and the MD5 of what was sent.
    """
    if "Content-Encoding" not in headers and compression.wants(size):
        answer, md5 = _send_packed(client, file, size, headers, compression)
    else:
        answer, md5 = _send_plain(client, file, size, headers, compression)
    if not isinstance(answer, Mapping) or not isinstance(answer.get("ID"), str):
        raise IncompleteAnswer("POST /instances: the answer isn't Orthanc's", method="POST")
    said = str(answer.get("Status", ""))
    status = _STATUSES.get(said, FAILED)
    why = _WHY.get(said, "") if status != FAILED else f"the server says {said!r}"
    names = {"id": "ID", "patient": "ParentPatient", "study": "ParentStudy", "series": "ParentSeries"}
    ids = {ours: str(answer.get(theirs, "")) for ours, theirs in names.items()}
    return status, why, ids if status in (STORED, ALREADY) else {}, md5


def _send_plain(
    client: Client, file: IO[bytes], size: int, headers: dict[str, str], compression: Compression
) -> tuple[Any, str]:
    sent = _hashed(file)
    body = sent if size > _SMALL else _all_of(cast("IO[bytes]", sent), size)
    answer = _post(client, body, size, headers)
    compression.took(False, size)
    return answer, sent.md5.hexdigest()


def _send_packed(
    client: Client, file: IO[bytes], size: int, headers: dict[str, str], compression: Compression
) -> tuple[Any, str]:
    """Send it compressed. If nobody has asked for that and it is refused, it is sent as it is."""
    sent = cast("IO[bytes]", _hashed(file))
    with ExitStack() as until_sent:
        body = packed(sent if size > _SMALL else _all_of(sent, size), size, until_sent)
        try:
            if body is not None:
                answer = _post(client, body, size, {**headers, "Content-Encoding": "gzip"})
                md5 = cast("_Hashed", sent).md5.hexdigest()
            else:
                answer, md5 = _send_plain(client, file, size, headers, compression)
        except HTTPError as error:
            if body is None or compression.wanted or error.status not in _CONTENT:
                raise
            answer, md5 = _send_plain(client, file, size, headers, compression)
            compression.wanted = False
    compression.took(True, size)
    return answer, md5


def _post(client: Client, body: Any, size: int, headers: dict[str, str]) -> Any:
    connect, read = client.transport.limits
    limits = (connect, None if read is None else read + size / _DIGESTED)
    return client.send(Request("POST", "/instances", "/instances", "", headers, body), limits)


def _hashed(file: IO[bytes]) -> _Hashed:
    file.seek(0)
    return _Hashed(file)


class _Hashed:
    """A file whose MD5 is known once it has been read from its beginning to its end."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.md5 = hashlib.md5(usedforsecurity=False)

    def tell(self) -> int:
        return self._file.tell()

    def seek(self, offset: int, whence: int = 0) -> int:
        self.md5 = hashlib.md5(usedforsecurity=False)  # it is sent again
        return self._file.seek(offset, whence)

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self.md5.update(data)
        return data


# ---- the same identifiers ---------------------------------------------------------------------------------


_SYNTAX = re.compile(rb"\x02\x00\x10\x00UI..([0-9.]+)", re.DOTALL)


_FORGED = "POST /instances: the server has the file already, it says, and hasn't"


def _is_nowhere(client: Client, file: IO[bytes], headers: Mapping[str, str], id_: str) -> bool:
    """Whether what the server says it has isn't there, or is another image; asked where it has no MD5."""
    own = _ids_of(file, "Content-Encoding" in headers)
    try:
        client.request("GET", f"/instances/{id_}")
    except NotFound:
        return True
    return own is not None and own["id"] != id_


def _is_other(client: Client, id_: str, there: str, md5: str, head: bytes) -> bool:
    """Whether the server's file of an instance is another one than this, of which it has stored nothing."""
    if not there or there == md5:
        return False
    own = _SYNTAX.search(head)
    syntax = client.request("GET", f"/instances/{id_}/metadata/TransferSyntax")
    # a server that transcodes what it gets has another file of every image
    return own is None or str(syntax).strip() == own[1].decode()


def stored_md5(client: Client, id_: str) -> str:
    """The MD5 that the server keeps of an instance's file; empty if it keeps none, or has no such one."""
    try:
        return str(client.request("GET", f"/instances/{id_}/attachments/dicom/md5") or "").strip()
    except NotFound:
        return ""


def _all_of(file: IO[bytes], size: int) -> bytes:
    data = file.read(size)
    while len(data) < size:  # an unbuffered file may give less than it is asked for
        piece = file.read(size - len(data))
        if not piece:
            raise OrthancError("the file became shorter while it was being read")
        data += piece
    return data


class Batch:
    """Items to send, one after the other, wherever this is called: here, in another process or machine."""

    def __init__(
        self,
        client: Client,
        items: Sequence[Item],
        known: AlreadyStored | None,
        compression: Compression | None = None,
    ) -> None:
        self._client = client
        self._compression = compression
        self._items = items
        self._known = known
        self._arrived = False
        self._token = secrets.token_hex(8)  # Dask takes equal calls for one, and gives the first one's result

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _arrived=True)

    def __call__(self) -> list[Uploaded | Archive]:
        """Send them, and tell what became of each."""
        try:
            return [store(self._client, item, self._known, self._compression) for item in self._items]
        finally:
            if self._arrived:  # out of a pickle: client and archives were opened for this alone
                self._client.close()
                for item in self._items:
                    if isinstance(item, MemberItem):
                        item.archive.close()
