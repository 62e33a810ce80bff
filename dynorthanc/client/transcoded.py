"""Whether images came as they were asked for: all of them, and in the transfer syntax that was wanted.

Servers say nothing where they can't. Seen on all four without plugins: an image whose file can't be read is
left out of an archive; one that can't be converted stays as it is (1.9.1 to 1.12.7) or is left out (1.13.0);
copies that `modify` makes of more than one image stay as they were. What holds no pixels is converted too.
"""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from functools import partial
from itertools import islice
from typing import IO, TYPE_CHECKING, Any
from urllib.parse import parse_qs

from dynorthanc.base.dicomfile import transfer_syntax
from dynorthanc.check.mode import ValidationWarning
from dynorthanc.errors import (
    HTTPError,
    IncompleteAnswer,
    NotFound,
    OrthancError,
    ValidationError,
    warn,
)

if TYPE_CHECKING:
    from dynorthanc.check.request import Request
    from dynorthanc.spec.index import Index

Ask = Callable[[str], Any]
"""GETs a route of the server."""
_HEAD = 4096  # bytes of a file that hold its meta information, with room


def asked(prepared: Request) -> str:
    """The transfer syntax that a request asks for; empty if none."""
    if "transcode=" in prepared.query:
        return parse_qs(prepared.query).get("transcode", [""])[-1]
    if isinstance(prepared.body, bytes) and b'"Transcode"' in prepared.body:
        try:
            body = json.loads(prepared.body)
        except ValueError:
            return ""
        return str(body.get("Transcode") or "") if isinstance(body, dict) else ""
    return ""


def expected(prepared: Request, ask: Ask, post: Callable[..., Any] | None = None) -> int | None:
    """How many images an archive should hold, where the server tells; ``post``: to ask of many at once."""
    if prepared.template.startswith("/tools/create-") and "application/zip" in prepared.answers:
        return None if _makes_a_job(prepared) else _count(_resources(prepared), ask, post)
    if not prepared.template.endswith(("}/archive", "}/media")) or prepared.template.startswith("/jobs/"):
        return None
    try:
        return int(ask(f"{prepared.path.rpartition('/')[0]}/statistics")["CountInstances"])
    except (HTTPError, TypeError, KeyError, ValueError):  # no such resource, or no right to know: no archive
        return None


def _resources(prepared: Request) -> list[str]:
    """The identifiers of what is sent, or goes into an archive of several resources."""
    if prepared.method == "GET":
        return parse_qs(prepared.query).get("resources", [""])[-1].split(",")
    body = _said(prepared)
    listed = body.get("Resources") if isinstance(body, dict) else body
    return list(map(str, listed)) if isinstance(listed, list) else []


def _makes_a_job(prepared: Request) -> bool:
    """Whether a job is made of it, which is looked at at its end."""
    body = _said(prepared)
    return isinstance(body, dict) and bool(body.get("Asynchronous") or body.get("Synchronous") is False)


def _said(prepared: Request) -> Any:
    """What the body says; None of a stream, or of what the server will refuse."""
    try:
        return json.loads(prepared.body)
    except (TypeError, ValueError, RecursionError):
        return None


def refuse_gone(prepared: Request, index: Index, post: Callable[..., Any]) -> None:
    """Raise `ValidationError` for what isn't there, where the server would send the others alone."""
    operation = index.get(f"{prepared.method} {prepared.template}")
    if operation is None or not operation.has_hazard("gone"):
        return
    named = set(_resources(prepared))
    if len(named) > 1:
        told = post("/tools/bulk-content", json={"Resources": sorted(named)})
        missing = len(named - {str(one["ID"]) for one in told})
        if missing:
            wrong = f"Resources: {missing} of {len(named)} aren't there, and the others would be sent alone"
            raise ValidationError(f"POST {prepared.template}", [wrong])


def _count(resources: list[str], ask: Ask, post: Callable[..., Any] | None) -> int | None:
    """How many images some resources have together, each counted once."""
    try:
        if post is not None and resources:
            with suppress(ValidationError, NotFound):  # until 1.9.3 there is no such route
                return _count_at_once(resources, post)
        return len(set(_each_below(ask, resources))) or None
    except (HTTPError, TypeError, KeyError, AttributeError):  # gone meanwhile, or no right to know
        return None


def _count_at_once(resources: list[str], post: Callable[..., Any]) -> int | None:
    """The same in two requests, whatever the number of resources."""
    named = post("/tools/bulk-content", json={"Resources": resources})
    images = {one["ID"] for one in named if one["Type"] == "Instance"}
    above = [one["ID"] for one in named if one["Type"] != "Instance"]
    series = post("/tools/bulk-content", json={"Resources": above, "Level": "Series"}) if above else ()
    return len(images.union(*(one["Instances"] for one in series))) or None


def _each_below(ask: Ask, resources: list[str]) -> Iterator[str]:
    """The images of resources one by one; most are of the same level as the one before."""
    levels = list(_TOP)
    for one in resources:
        for level in levels:
            if images := _below(ask, one, level):
                levels.sort(key=level.__ne__)
                yield from images
                break


def _below(ask: Ask, id_: str, level: str) -> Iterable[str]:
    """The identifiers of the images of a resource; none if it is of another level."""
    try:
        record = ask(f"/{level}/{id_}")
    except NotFound:
        return ()
    within = _BELOW.get(f"/{level}")
    if within is None:
        return [id_]
    if within == "Instances":
        return list(record[within])
    return [image for one in record[within] for image in _below(ask, one, within.lower())]


_TOP = ("studies", "series", "instances", "patients")


def looking(
    prepared: Request, ask: Ask, post: Callable[..., Any] | None = None
) -> Callable[[Any], None] | None:
    """What looks at the answer to a request, an archive or what tells of copies; None if it needs no look."""
    template, syntax, images = prepared.template, asked(prepared), expected(prepared, ask, post)
    if template == "/peers/{id}/store" and syntax and post is not None:
        _try_out(prepared, syntax, ask, post)

    def look(response: Any) -> None:
        kind = response.headers.get("Content-Type", "").lower()
        if kind.startswith("application/zip"):
            check_zip(io.BytesIO(response.content), template, syntax, images)
        elif syntax and kind.startswith("application/json") and template.endswith(("modify", "anonymize")):
            check_copies(response.json(), syntax, template, ask)
        elif template == _CREATE and kind.startswith("application/json"):
            _check_created(response.json())

    return look if syntax or images or template == _CREATE else None


_CREATE = "/tools/create-dicom"


def _check_created(answer: Any) -> None:
    """Raise `OrthancError` where what was created isn't stored, as the server keeps what it had."""
    if isinstance(answer, Mapping) and answer.get("Status") == "AlreadyStored":
        raise OrthancError(
            f"POST {_CREATE}: nothing was stored: the server has an image of these identifiers, and keeps it"
        )


def _try_out(prepared: Request, syntax: str, ask: Ask, post: Callable[..., Any]) -> None:
    """Raise `ValidationError` if the server can't convert an image: it would send it as it is.

    One image of each series is tried, of the first ones.
    """
    images = list(islice((i for one in _resources(prepared) for i in _first(ask, one)), _FEW))
    if images:
        try:
            post("/tools/create-archive", json={"Resources": images, "Transcode": syntax})
        except IncompleteAnswer:
            wrong = "Transcode: this server can't convert the images to that, and would send them as they are"
            raise ValidationError(f"POST {prepared.template}", [wrong]) from None


_FEW = 10
"""Images that are tried."""


def _first(ask: Ask, id_: str) -> Iterator[str]:
    """An image of each series of a resource."""
    for level in _TOP:
        with suppress(HTTPError, TypeError, KeyError, AttributeError):
            ask(f"/{level}/{id_}")
            yield from (path.rpartition("/")[2] for path in _samples(ask, f"/{level}/{id_}"))
            return


def checking(template: str, syntax: str, images: int | None = None) -> Callable[[IO[bytes]], None] | None:
    """What looks at a file that has come whole: `check_zip`, where there is something to look for."""
    if not syntax and images is None:
        return None
    return partial(check_zip, template=template, syntax=syntax, images=images)


def check_zip(file: IO[bytes], template: str, syntax: str, images: int | None = None) -> None:
    """Raise `IncompleteAnswer` for an archive that lacks images, or holds some in another transfer syntax."""
    file.seek(0)
    if not zipfile.is_zipfile(file):
        return
    with looked_into(file, template) as archive:
        infos = (info for info in archive.infolist() if not info.filename.endswith("DICOMDIR"))
        found = {info.filename: info for info in infos if info.file_size}  # of one name, one is unpacked
        total = len(found)
        other = sum(_syntax(archive, info) not in ("", syntax) for info in found.values()) if syntax else 0
    what = ""
    if images is not None and total < images:
        what = f"{total} of {images} images are in it"
    elif syntax and not total:
        what = "no image is in it"
    elif other:
        what = f"{other} of {total} images are in another transfer syntax"
    if what:
        why = f"convert them to {syntax}" if syntax else "read the others"
        text = f"{template}: the archive isn't what was asked for: {what}; the server can't {why}"
        raise IncompleteAnswer(text, template=template)


_UNREADABLE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError)
"""What `zipfile` raises of archives that are damaged, encrypted or packed in an unknown way."""


@contextmanager
def looked_into(file: IO[bytes], template: str) -> Iterator[zipfile.ZipFile]:
    """An archive that has come. Raises `IncompleteAnswer` for one that can't be read."""
    try:
        with zipfile.ZipFile(file) as archive:
            yield archive
    except _UNREADABLE as error:
        why = f"{template}: the archive can't be read: {type(error).__name__}"
        raise IncompleteAnswer(why, template=template) from error


def _syntax(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> str:
    with archive.open(info) as member:
        head = member.read(_HEAD)
    return transfer_syntax(head) if head[128:132] == b"DICM" else ""


def check_copies(answer: Any, syntax: str, template: str, ask: Callable[[str], Any]) -> None:
    """Warn of copies that weren't converted. One image of each series is looked at."""
    if not isinstance(answer, Mapping):
        return
    copies = [answer, *(one for one in answer.get("Resources", ()) if isinstance(one, Mapping))]
    paths = {str(one["Path"]) for one in copies if "Path" in one}
    series = {path for path in paths if path.startswith("/series/")}
    try:
        samples = [sample for path in sorted(series or paths) for sample in _samples(ask, path)]
        found = [str(ask(f"{sample}/metadata/TransferSyntax")).strip() for sample in samples]
    except NotFound:  # gone already
        return
    if any(one != syntax for one in found):
        warn(
            f"{template}: the copies are there, but not all in transfer syntax {syntax}: "
            "this server can't convert them",
            ValidationWarning,
        )


_BELOW = {"/patients": "Studies", "/studies": "Series", "/series": "Instances"}


def _samples(ask: Callable[[str], Any], path: str) -> Iterator[str]:
    """The route of one image of each series below a resource."""
    level = _BELOW.get(path.rpartition("/")[0])
    if level is None:
        if path.startswith("/instances/"):
            yield path
        return
    below = [f"/{level.lower()}/{id_}" for id_ in ask(path)[level]]
    for one in below[:1] if level == "Instances" else below:
        yield from _samples(ask, one)
