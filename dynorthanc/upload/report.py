"""The report of an upload: what became of each file, and its table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from typing import Any, NamedTuple, overload

from dynorthanc.base import table

STORED, ALREADY, OTHER = "stored", "already stored", "other content"
NOT_DICOM, REFUSED, FAILED = "not DICOM", "refused", "failed"
STATUSES = (STORED, ALREADY, OTHER, NOT_DICOM, REFUSED, FAILED)
MAYBE_STORED = "the upload was stopped while this was on its way; it may have been stored"
_SHOWN = 50


class Uploaded(NamedTuple):
    """What became of one item."""

    source: Any
    """What was given: a path, an open file, a `Member` of a ZIP. `upload` takes it again. None for bytes and
    datasets that are in the server: the report doesn't keep them in memory."""
    name: str
    """The same for reading."""
    status: str
    """``stored``: the server has said so. ``already stored``: it was there before. ``other content``: under
    its identifiers the server has a file that isn't the same. ``not DICOM``: not sent. ``refused``: the
    server (or a bound of this package) won't have it. ``failed``: it couldn't be read or sent; trying again
    may help."""
    why: str = ""
    """The reason, where there is one to give."""
    id: str = ""
    """Orthanc's identifier of the instance; like the next three, empty unless the server has it, or one of
    other content."""
    study: str = ""
    series: str = ""
    patient: str = ""
    bytes: int = 0
    """Sent, as far as known to have arrived."""
    seconds: float = 0.0
    """From opening the file to the server's answer."""
    error: Exception | None = None
    """What was raised, where something was."""
    md5: str = ""
    """Of the DICOM file as it was sent, unpacked; in hex."""

    @property
    def ok(self) -> bool:
        """Whether the server has it."""
        return self.status in (STORED, ALREADY)

    @property
    def maybe_done(self) -> bool:
        """Whether the server may have stored it, though it failed: nobody can tell."""
        return self.status == FAILED and (
            self.why == MAYBE_STORED or bool(getattr(self.error, "maybe_done", False))
        )

    def __repr__(self) -> str:
        why = f": {self.why}" if self.why else ""
        return f"<{self.name} {self.status}{why}>"


class UploadReport(Sequence[Uploaded]):
    """What became of each item of an upload, in the order in which they were found.

    It is true when all DICOM that was found is in the server, each file with its own content: nothing failed,
    nothing was refused, and no other file took its place.
    `seconds`: how long it took. `interrupted`: whether it was stopped; what had been found by then is all in
    here, what wasn't sent as ``failed``.
    """

    def __init__(self, items: Sequence[Uploaded], seconds: float = 0.0, interrupted: bool = False) -> None:
        self.items = tuple(items)
        self.seconds = seconds
        self.interrupted = interrupted

    def _of(self, status: str) -> list[Uploaded]:
        return [item for item in self.items if item.status == status]

    @property
    def stored(self) -> list[Uploaded]:
        """What is in the server through this upload."""
        return self._of(STORED)

    @property
    def already_stored(self) -> list[Uploaded]:
        """What was there before."""
        return self._of(ALREADY)

    @property
    def other_content(self) -> list[Uploaded]:
        """What isn't in the server, as another file of the same identifiers is."""
        return self._of(OTHER)

    @property
    def not_dicom(self) -> list[Uploaded]:
        """What wasn't sent as it is no DICOM."""
        return self._of(NOT_DICOM)

    @property
    def refused(self) -> list[Uploaded]:
        """What the server won't have."""
        return self._of(REFUSED)

    @property
    def failed(self) -> list[Uploaded]:
        """What couldn't be read or sent; `upload` takes this list to try again."""
        return self._of(FAILED)

    @property
    def counts(self) -> dict[str, int]:
        """How many items have which status; all statuses are there."""
        found = Counter(item.status for item in self.items)
        return {status: found[status] for status in STATUSES}

    @property
    def bytes(self) -> int:
        """Bytes of what was sent."""
        return sum(item.bytes for item in self.items)

    def _ids(self, level: str) -> list[str]:
        return list(dict.fromkeys(getattr(item, level) for item in self.items if item.ok))

    @property
    def patients(self) -> list[str]:
        """Orthanc's identifiers of the patients that the images in the server belong to."""
        return self._ids("patient")

    @property
    def studies(self) -> list[str]:
        """Their studies."""
        return self._ids("study")

    @property
    def series(self) -> list[str]:
        """Their series."""
        return self._ids("series")

    @property
    def instances(self) -> list[str]:
        """Their instances, each once."""
        return self._ids("id")

    @overload
    def __getitem__(self, index: int) -> Uploaded: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Uploaded]: ...
    def __getitem__(self, index: int | slice) -> Uploaded | Sequence[Uploaded]:
        return self.items[index]

    def __len__(self) -> int:
        return len(self.items)

    def __iter__(self) -> Iterator[Uploaded]:
        return iter(self.items)

    def __bool__(self) -> bool:
        counts = self.counts
        return not (counts[OTHER] or counts[FAILED] or counts[REFUSED] or self.interrupted)

    def __repr__(self) -> str:
        told = ", ".join(f"{count} {status}" for status, count in self.counts.items() if count)
        maybe = sum(item.maybe_done for item in self.items)
        told += f" ({maybe} of them may have been stored)" if maybe else ""
        stopped = "interrupted: " if self.interrupted else ""
        size = f"{self.bytes / 1e6:.1f} MB in {self.seconds:.1f} s"
        return f"<UploadReport: {stopped}{told or 'nothing found'}; {size}>"

    def _repr_html_(self) -> str:
        """A table for notebooks: counts, and what isn't in the server."""
        counts = table.html(STATUSES, [[str(count) for count in self.counts.values()]])
        missing = [item for item in self.items if not item.ok]
        text = f"<p>{escape(repr(self)[1:-1])}</p>{counts}"
        if not missing:
            return text
        rows = [(item.name, item.status, item.why) for item in missing[:_SHOWN]]
        more = f"… and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
        return text + table.html(("file", "status", "why"), rows, more)
