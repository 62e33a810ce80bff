"""DICOM files inside a ZIP, read one by one, with bounds against those that are made to do harm.

Nothing is unpacked to disk or memory: a member is a stream. Its announced size is what is sent at most.
"""

from __future__ import annotations

import threading
import zipfile
from typing import IO, Any, NamedTuple, cast

from dynorthanc.base.text import printable
from dynorthanc.base.zipend import table_length, why_not_whole
from dynorthanc.upload.files import DAMAGED, Item, Stream

MOST_MEMBERS = 100_000
_LONGEST_TABLE = 32 << 20  # bytes of the table of contents, which is read into memory
_BOMB_SIZE = 256 << 20  # bytes; anything up to here can do no harm however well it is compressed
_BOMB_RATIO = 200  # images rarely reach 20; deflate ends at 1032

BROKEN = (zipfile.BadZipFile, *DAMAGED)
"""What reading a damaged ZIP or gzip raises."""


class Refused(Exception):
    """A file that isn't sent, and why."""


def check_ratio(packed: int, size: int) -> None:
    """Raise `Refused` for a content that is suspiciously larger than what it was packed in."""
    if size > _BOMB_SIZE and size > _BOMB_RATIO * max(packed, 1):
        raise Refused(
            f"a bomb? {packed:,} bytes unpack to {size:,} or more; unpack it yourself if it is right so"
        )


class Member(NamedTuple):
    """A file in a ZIP: what `upload` reports for it, and takes."""

    archive: Any
    """The ZIP as it was given."""
    name: str
    """Its name in there."""
    at: int | None = None
    """Its place in the table of contents: a ZIP may have several members of one name."""

    def item(self) -> Item:
        """The same as something to upload."""
        from dynorthanc.upload.files import find

        (archive,) = find([self.archive])
        return MemberItem(Archive(archive), self)


class Archive:
    """A ZIP file, opened when first needed; can be read by many threads, and travels without its handle."""

    def __init__(self, item: Item) -> None:
        self.item = item
        self._lock = threading.RLock()
        self._file: IO[bytes] | None = None
        self._zip: zipfile.ZipFile | None = None

    def __getstate__(self) -> Item:
        return self.item

    def __setstate__(self, item: Item) -> None:
        self.__init__(item)  # type: ignore[misc]

    def members(self) -> list[MemberItem]:
        """Its files; raises `Refused` when it isn't whole or too much."""
        infos = enumerate(self._opened().infolist())
        source = self.item.source
        return [
            MemberItem(self, Member(source, info.filename, at)) for at, info in infos if not info.is_dir()
        ]

    def _opened(self) -> zipfile.ZipFile:
        with self._lock:
            if self._zip is not None:
                return self._zip
            self._file = self.item.open()
            size = self._file.seek(0, 2)
            why = why_not_whole(self._file, size, padded=True)
            if why:
                raise Refused(why)
            if table_length(self._file, size, padded=True) > _LONGEST_TABLE:
                raise Refused(f"the ZIP has more than {MOST_MEMBERS:,} members; unpack it first")
            try:
                opened = zipfile.ZipFile(self._file)
            except (*BROKEN, ValueError, NotImplementedError) as error:
                raise Refused(f"a damaged ZIP: {error}") from error
            infos = opened.infolist()
            if len(infos) > MOST_MEMBERS:
                raise Refused(f"the ZIP has more than {MOST_MEMBERS:,} members; unpack it first")
            # of those that are none alone: a thousand that share their bytes
            check_ratio(size, sum(i.file_size for i in infos if i.file_size <= _BOMB_SIZE))
            self._zip = opened
            return opened

    def open(self, member: zipfile.ZipInfo) -> IO[bytes]:
        """A member as a stream."""
        with self._lock:  # `zipfile` reads under a lock of its own
            return self._opened().open(member)

    def info(self, member: Member) -> zipfile.ZipInfo:
        """What the table of contents says of a member; raises `Refused` when it has no such, or several."""
        infos = self._opened().infolist()
        found = infos if member.at is None else infos[member.at : member.at + 1]
        named = [info for info in found if info.filename == member.name]
        if len(named) != 1:
            raise Refused("no such member in the ZIP" if not named else "several members of that name")
        return named[0]

    def close(self) -> None:
        """Close the file."""
        with self._lock:
            opened, file, self._zip, self._file = self._zip, self._file, None, None
            if opened is not None:
                opened.close()
            if file is not None:
                file.close()


class MemberItem(Item):
    """A file in a ZIP."""

    source: Member

    def __init__(self, archive: Archive, member: Member) -> None:
        self.archive = archive
        self.source = member
        self.name = f"{archive.item.name}!{printable(member.name, lines=False)}"
        self.travels = archive.item.travels

    def open(self) -> IO[bytes]:
        """A stream of its content; raises `Refused` for what can't be read in bounds."""
        info = self.archive.info(self.source)
        if info.flag_bits & 0x1:
            raise Refused("it is encrypted")
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise Refused("it is compressed in a way other than deflate")  # those can't be unpacked in bounds
        check_ratio(info.compress_size, info.file_size)
        return cast("IO[bytes]", Stream(lambda: self.archive.open(info), info.file_size))
