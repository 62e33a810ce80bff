"""Whether a ZIP comes sooner if the server packs it, and whether what came then is what it stores.

A server packs on one core, but asks for nothing: of small images it is done before they could be fetched one
by one, and over a thin line it sends less. Large images over a good line are fetched sooner than packed.
Where the line lies is measured by one image.
"""

from __future__ import annotations

import hashlib
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from functools import partial
from time import perf_counter
from typing import IO, TYPE_CHECKING

from dynorthanc.answers.shape import expected
from dynorthanc.check import request
from dynorthanc.client.transcoded import looked_into
from dynorthanc.download import fetch, listing
from dynorthanc.download.listing import Instance
from dynorthanc.errors import IncompleteAnswer
from dynorthanc.resources.resolve import Resource

if TYPE_CHECKING:
    from dynorthanc.client.client import Client

_ARCHIVE = "/tools/create-archive"
_PACKS = 30e6  # bytes a second that a server packs
_REQUEST = 0.001  # seconds of work that an image fetched by itself costs on both sides, whatever the line
_SAMPLE = 20  # images whose mean size stands for all
_TOGETHER = 50  # instances asked for by one request
_AT_ONCE = 4  # parts of an archive that are looked at side by side
_SMALL = 1 << 15  # bytes of an image below which threads cost more than they bring


class Packed:
    """What is asked for as one archive; called with the archive, it looks whether that is what was stored."""

    unpacks = True

    def __init__(self, stored: list[Future[list[Instance]]], pool: Executor) -> None:
        self._stored, self._pool = stored, pool
        self.images = 0
        """How many there are in it, once it was looked at."""

    def __call__(self, file: IO[bytes]) -> None:
        """Raise `IncompleteAnswer` if images aren't in it with the content that the server has a MD5 of."""
        images = [image for some in self._stored for image in some.result()]
        file.seek(0)
        with looked_into(file, _ARCHIVE) as archive:
            infos = archive.infolist()
            if sum(info.file_size for info in infos) > sum(image.size or 0 for image in images):
                raise IncompleteAnswer(
                    f"POST {_ARCHIVE}: it unpacks to more than is stored", template=_ARCHIVE
                )
            at_once = _AT_ONCE if sum(info.file_size for info in infos) > _SMALL * len(infos) else 1
            parts = [infos[start::at_once] for start in range(at_once)]
            found = [md5 for some in self._pool.map(partial(_md5s, archive), parts) for md5 in some]
        self.images = len(found)
        missing = Counter(image.md5 for image in images) - Counter(found)
        if missing:
            text = (
                f"{missing.total()} of {len(images)} images aren't in the archive as the server stores them"
            )
            raise IncompleteAnswer(f"POST {_ARCHIVE}: {text}", template=_ARCHIVE)


def if_quicker(client: Client, resources: list[Resource], pool: Executor, workers: int) -> Packed | None:
    """An archive that the server makes; None where it is better to fetch image by image.

    Only where the server tells the MD5 of files in a listing: what it packs is compared with those. They are
    listed while it packs.
    """
    if not resources or not listing.tells_attachments(client):
        return None
    parts = list(_parts(resources))
    sample = _images(client, parts[0], _SAMPLE)
    if not sample or not all(image.md5 for image in sample) or not _packs_sooner(client, sample, workers):
        return None
    return Packed([pool.submit(_images, client, part) for part in parts], pool)


def _parts(resources: list[Resource]) -> Iterator[list[Resource]]:
    step = _TOGETHER if resources[0].level == "Instance" else 1
    return listing.pieces(resources, step)


def _images(client: Client, part: list[Resource], most: int = 0) -> list[Instance]:
    """Size and MD5 of the images of a resource, or of some instances; ``most``: of so many, 0 for all."""
    if part[0].level == "Instance":
        records = listing.with_attachments(client, [one.record for one in part[: most or None]]).values()
    else:
        (one,) = part
        within = {"Query": {}, f"Parent{one.level}": one.id, "ResponseContent": ["Attachments"]}
        body = {"Level": "Instance", "Expand": True, **within, "Limit": most}
        records = client.send(request.own("POST", "/tools/find", body, reads=True))
    with expected("POST /tools/find"):
        return [Instance(record["ID"], "", *listing.size_and_md5(record)) for record in records]


def _packs_sooner(client: Client, images: list[Instance], workers: int) -> bool:
    sizes = [image.size or 0 for image in images]
    mean = sum(sizes) / len(sizes)
    if sooner(mean, 0, 0, workers):  # whatever the line
        return True
    typical = min(images, key=lambda image: abs((image.size or 0) - mean))
    request = min(_seconds(lambda: client.GET("/tools/now")) for _ in range(2))
    return sooner(mean, request, _seconds(lambda: fetch.content(client, typical, None)), workers)


def _seconds(action: Callable[[], object]) -> float:
    started = perf_counter()
    action()
    return perf_counter() - started


def sooner(size: float, request: float, image: float, workers: int) -> bool:
    """Whether the server packs images of so many bytes sooner than they are fetched, so many at once.

    `request`, `image`: seconds that a small request takes by itself, and one such image.
    """
    sent = max(0.0, image - request)  # seconds of the line, which all share
    return max(_REQUEST, image / workers, sent) > max(size / _PACKS, sent / 2)  # packing halves most images


def _md5s(archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> list[str]:
    return [_md5(archive, info) for info in infos]


def _md5(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> str:
    digest = hashlib.md5(usedforsecurity=False)
    with archive.open(info) as member:
        while piece := member.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()
