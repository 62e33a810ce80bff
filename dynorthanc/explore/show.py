"""`o.show(study)`: patients, studies, series and instances as one page of HTML, drawn by the server.

The page holds its pictures and asks nobody for anything: its policy allows its own style and script only, and
everything that comes from a patient is escaped.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from dynorthanc.base.files import check_folder, write_whole
from dynorthanc.base.progress import Progress, Setting
from dynorthanc.base.threads import Threads
from dynorthanc.errors import BadRequest, Conflict, NotFound, UnsupportedMedia, ValidationError

if TYPE_CHECKING:
    import os

    from dynorthanc.client.client import Client

SHEET = 24
"""Images on the contact sheet of a series."""
MOST_PICTURES, MOST_BYTES, MOST_SERIES = 400, 40 << 20, 60
"""How many pictures a page holds, how large they may be together, and of how many series."""
_THUMBNAIL, _PICTURE = 128, 512  # pixels
_WINDOWS = {"soft tissue": (40, 400), "lung": (-600, 1500), "bone": (400, 1800)}
"""Centre and width in Hounsfield units, for CT."""
_AT_ONCE = 8
_UNDRAWN = (BadRequest, NotFound, UnsupportedMedia, Conflict)
_TAGS = (
    *("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDate", "StudyDescription"),
    *("AccessionNumber", "Modality", "SeriesDescription", "SeriesNumber", "InstanceNumber", "Manufacturer"),
    *("Rows", "Columns", "NumberOfFrames", "PixelSpacing", "SliceThickness", "SOPClassUID"),
)
_OTHERS = frozenset((".pdf", ".png", ".jpg", ".jpeg", ".gif", ".tif", ".tiff", ".zip", ".dcm", ".txt"))
"""Suffixes of what a page isn't."""


class Page:
    """A page to look at: in a notebook it shows itself, `save` writes it to a file."""

    def __init__(self, html: str, words: str) -> None:
        self.html = html
        self._words = words

    def __repr__(self) -> str:
        return f"<{self._words}, {len(self.html):,} characters of HTML>"  # and nobody's name

    def _repr_html_(self) -> str:
        frame = 'style="width:100%;height:640px;border:0" sandbox="allow-scripts allow-downloads"'
        return f'<iframe {frame} srcdoc="{escape(self.html)}"></iframe>'

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write the page to a file, whole or not at all, and return its path.

        Raises `OSError`, and `ValidationError` for the name of another kind of file.
        """
        check_folder(path)
        if Path(path).suffix.lower() in _OTHERS:
            raise ValidationError("save", [f"the page is HTML, and no {Path(path).suffix}: name it .html"])
        return write_whole(Path(path), self.html.encode())


class _Picture(NamedTuple):
    """What is to be drawn: an instance, or a frame of one."""

    instance: str
    frame: int | None = None

    def route(self) -> str:
        frame = "" if self.frame is None else f"/frames/{self.frame}"
        return f"/instances/{self.instance}{frame}/rendered"


def show(client: Client, level: str, id: str, progress: Setting, pdf: Callable[[str], bytes]) -> Page:
    """The page of a patient, study, series or instance; `pdf` gives that of one. Raises as any call."""
    painter = _Painter(client, pdf)
    record = client.GET(f"/{_ROUTES[level]}/{id}")
    with Progress(progress, "drawing", unit="pictures") as bar:
        painter.bar = bar
        body = "".join(_BODIES[level](painter, record))
    note = f'<p class="note">{escape(painter.note)}</p>' if painter.note else ""
    return Page(
        _document(f"{level} {id}", body + note), f"page of the {level.lower()} {id}: {painter.drawn} pictures"
    )


class _Painter:
    """Fetches drawn images side by side, up to a number and a size."""

    bar: Progress

    def __init__(self, client: Client, pdf: Callable[[str], bytes]) -> None:
        self.client, self.pdf = client, pdf
        self.drawn = self.size = 0
        self.note = ""

    def pictures(
        self, wanted: Sequence[_Picture], width: int, window: tuple[int, int] | None = None
    ) -> list[str]:
        """Each as a data address; empty where the server can't draw it or the page is full."""
        params: dict[str, int] = {"width": width, "height": width}
        if window:
            params |= {"window-center": window[0], "window-width": window[1]}

        def fetch(picture: _Picture) -> bytes:
            if self.drawn >= MOST_PICTURES or self.size >= MOST_BYTES:
                self.note = (
                    f"Not all is shown: a page holds {MOST_PICTURES} pictures, {MOST_BYTES >> 20} MiB."
                )
                return b""
            try:
                drawn = self.client.GET(picture.route(), params, headers={"Accept": "image/jpeg"})
            except _UNDRAWN:
                return b""
            self.drawn, self.size = self.drawn + 1, self.size + len(drawn)
            return bytes(drawn)

        self.bar.extend(len(wanted)) if self.bar.total is not None else self.bar.to(0, len(wanted))
        found = []
        with Threads(min(_AT_ONCE, self.client.transport.pool_size)) as pool:
            for content in pool.map(fetch, wanted):
                self.bar.add()
                found.append(_data("image/jpeg", content) if content else "")
        return found


def _data(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode()}"


# ---- the levels -------------------------------------------------------------------------------------------


def _patient(painter: _Painter, record: Mapping[str, Any]) -> Iterator[str]:
    for study in painter.client.GET(f"/patients/{record['ID']}/studies"):
        yield from _study(painter, study)


def _study(painter: _Painter, record: Mapping[str, Any]) -> Iterator[str]:
    tags = {**record.get("PatientMainDicomTags", {}), **record["MainDicomTags"]}
    yield _heading(tags, "StudyDescription", "Study")
    all_series = painter.client.GET(f"/studies/{record['ID']}/series")
    all_series = sorted(all_series, key=lambda one: _number(one, "SeriesNumber"))
    if len(all_series) > MOST_SERIES:
        painter.note = f"{len(all_series)} series; the first {MOST_SERIES} are shown."
    shown = all_series[:MOST_SERIES]
    middles = [_middle(painter.client, series) for series in shown]
    thumbnails = painter.pictures(middles, _THUMBNAIL)
    yield "<table><tr><th></th><th>no.</th><th>modality</th><th>description</th><th>images</th></tr>"
    for series, thumbnail in zip(shown, thumbnails, strict=True):
        tags = series["MainDicomTags"]
        cells = (tags.get("SeriesNumber"), tags.get("Modality"), tags.get("SeriesDescription"))
        texts = "".join(f"<td>{escape(str(cell or ''))}</td>" for cell in (*cells, len(series["Instances"])))
        yield f"<tr><td>{_image(thumbnail)}</td>{texts}</tr>"
    yield "</table>"


def _series(painter: _Painter, record: Mapping[str, Any]) -> Iterator[str]:
    study = painter.client.GET(f"/series/{record['ID']}/study")
    whose = {**study.get("PatientMainDicomTags", {}), **study["MainDicomTags"]}
    yield _heading({**whose, **record["MainDicomTags"]}, "SeriesDescription", "Series")
    images = list(_images(painter.client, record))
    sheet = _spread(images, SHEET)
    thumbnails = painter.pictures(sheet, _THUMBNAIL)
    if not any(thumbnails):
        for picture in sheet:
            yield from _undrawn(painter, picture.instance)
        return
    windows = _WINDOWS if record["MainDicomTags"].get("Modality") == "CT" else {}
    through = _spread(images, (MOST_PICTURES - SHEET) // (1 + len(windows)))
    if len(through) < len(images):
        painter.note = f"{len(images)} images; {len(through)} of them, evenly spread, are shown."
    yield _slider({"as stored": None, **windows}, painter, through)
    yield f'<div class="sheet">{"".join(map(_image, thumbnails))}</div>'


def _instance(painter: _Painter, record: Mapping[str, Any]) -> Iterator[str]:
    tags = painter.client.GET(f"/instances/{record['ID']}/simplified-tags")
    yield _heading(tags, "SeriesDescription", "Instance")
    frames = list(_frames(painter.client, record["ID"], tags.get("NumberOfFrames")))
    pictures = painter.pictures(frames[:1], _PICTURE)
    if pictures[0] and len(frames) > 1:
        yield _slider({"as stored": None}, painter, _spread(frames, MOST_PICTURES - 1))
    elif pictures[0]:
        yield f'<div class="large">{_image(pictures[0])}</div>'
    else:
        yield from _undrawn(painter, record["ID"], tags)
    yield _table((name, tags[name]) for name in _TAGS if isinstance(tags.get(name), str))


_BODIES = {"Patient": _patient, "Study": _study, "Series": _series, "Instance": _instance}
_ROUTES = {"Patient": "patients", "Study": "studies", "Series": "series", "Instance": "instances"}


# ---- which images -----------------------------------------------------------------------------------------


def _number(record: Mapping[str, Any], tag: str) -> tuple[float, str]:
    text = str(record["MainDicomTags"].get(tag, "")).strip()
    return (float(text) if text.lstrip("-").isdigit() else float("inf")), text


def _images(client: Client, series: Mapping[str, Any]) -> Iterator[_Picture]:
    """All images of a series in their order; the frames of its only instance."""
    instances = client.GET(f"/series/{series['ID']}/instances")
    ordered = sorted(instances, key=lambda one: _number(one, "InstanceNumber"))
    if len(ordered) == 1:
        frames = ordered[0]["MainDicomTags"].get("NumberOfFrames")
        return _frames(client, ordered[0]["ID"], frames)
    return (_Picture(one["ID"]) for one in ordered)


def _frames(client: Client, instance: str, count: Any) -> Iterator[_Picture]:
    if count is None or not str(count).strip().isdigit():
        count = len(client.GET(f"/instances/{instance}/frames"))
    frames = int(count)
    return (_Picture(instance, frame if frames > 1 else None) for frame in range(max(1, frames)))


def _middle(client: Client, series: Mapping[str, Any]) -> _Picture:
    """The middle image of a series, by number where it is cheap to know."""
    if len(series["Instances"]) <= 1:
        return _Picture(series["Instances"][0])
    images = list(_images(client, series))
    return images[len(images) // 2]


def _spread(images: Sequence[_Picture], most: int) -> list[_Picture]:
    """At most so many, evenly spread, the first and the last among them."""
    if len(images) <= most:
        return list(images)
    return [images[round(at * (len(images) - 1) / max(1, most - 1))] for at in range(most)]


def _undrawn(painter: _Painter, instance: str, tags: Mapping[str, Any] | None = None) -> Iterator[str]:
    """What no server draws: the text of a report, the file of a PDF."""
    tags = tags or painter.client.GET(f"/instances/{instance}/simplified-tags")
    if tags.get("MIMETypeOfEncapsulatedDocument") == "application/pdf":
        yield _pdf(painter, instance)
    elif isinstance(tags.get("ContentSequence"), list):
        yield f'<div class="report">{"".join(_report(tags["ContentSequence"]))}</div>'
    else:
        yield '<p class="note">The server can\'t draw it.</p>'


def _pdf(painter: _Painter, instance: str) -> str:
    """A PDF to be saved; not embedded, as a browser's viewer runs the scripts in it."""
    size = int(painter.client.GET(f"/instances/{instance}/attachments/dicom/size"))
    if painter.size + size > MOST_BYTES:
        return f'<p class="note">A PDF of {size >> 20} MiB, more than a page holds.</p>'
    content = painter.pdf(instance)
    painter.size += len(content)
    link = f'<a download="document.pdf" href="{_data("application/pdf", content)}">Save the PDF</a>'
    return f"<p>{link} ({max(1, len(content) // 1000):,} kB)</p>"


def _report(items: Iterable[Any]) -> Iterator[str]:
    """The content of a structured report as nested lists."""
    yield "<ul>"
    for item in items:
        if not isinstance(item, Mapping):
            continue
        names = item.get("ConceptNameCodeSequence") or [{}]
        name = str(names[0].get("CodeMeaning", "")) if isinstance(names[0], Mapping) else ""
        yield f"<li><b>{escape(name)}</b> {escape(_content(item))}"
        if isinstance(item.get("ContentSequence"), list):
            yield from _report(item["ContentSequence"])
        yield "</li>"
    yield "</ul>"


def _content(item: Mapping[str, Any]) -> str:
    for name in ("TextValue", "PersonName", "Date", "Time", "DateTime", "UID"):
        if isinstance(item.get(name), str):
            return str(item[name])
    for code in item.get("ConceptCodeSequence") or ():
        return str(code.get("CodeMeaning", ""))
    for measured in item.get("MeasuredValueSequence") or ():
        units = measured.get("MeasurementUnitsCodeSequence") or [{}]
        return f"{measured.get('NumericValue', '')} {units[0].get('CodeValue', '')}"
    return ""


# ---- HTML -------------------------------------------------------------------------------------------------


def _heading(tags: Mapping[str, Any], title: str, otherwise: str) -> str:
    who = (tags.get("PatientName"), tags.get("PatientID"), _date(tags.get("PatientBirthDate")))
    words = (tags.get(title) or otherwise, _date(tags.get("StudyDate")), tags.get("Modality"))
    first = " · ".join(str(word) for word in who if word)
    second = " · ".join(str(word) for word in words if word)
    return f"<h1>{escape(second)}</h1>" + (f'<p class="who">{escape(first)}</p>' if first else "")


def _date(text: Any) -> str:
    text = str(text or "")
    return f"{text[:4]}-{text[4:6]}-{text[6:]}" if len(text) == 8 and text.isdigit() else text


def _image(address: str) -> str:
    return f'<img src="{address}" alt="">' if address else '<span class="none">no image</span>'


def _table(rows: Iterable[tuple[str, str]]) -> str:
    cells = "".join(f"<tr><th>{escape(name)}</th><td>{escape(value)}</td></tr>" for name, value in rows)
    return f'<table class="tags">{cells}</table>'


def _slider(
    windows: Mapping[str, tuple[int, int] | None], painter: _Painter, images: Sequence[_Picture]
) -> str:
    """The images one at a time, with a button for each window."""
    sets = {name: painter.pictures(images, _PICTURE, window) for name, window in windows.items()}
    buttons = "".join(f"<button data-set={at}>{escape(name)}</button>" for at, name in enumerate(sets))
    groups = "".join(
        f'<div class="set" data-set={at}{" hidden" if at else ""}>{"".join(map(_image, drawn))}</div>'
        for at, drawn in enumerate(sets.values())
    )
    return (
        f'<div class="slider"><div class="large">{groups}</div>'
        f'<input type="range" min="0" max="{len(images) - 1}" value="{len(images) // 2}" aria-label="image">'
        f'<output></output><div class="windows">{buttons if len(sets) > 1 else ""}</div></div>'
    )


def _document(title: str, body: str) -> str:
    style, script = (
        Path(__file__).with_name(name).read_text(encoding="utf-8") for name in ("show.css", "show.js")
    )
    allowed = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    policy = f"default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-{allowed}'"
    return (
        f'<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>{style}</style></head><body>{body}<script>{script}</script></body></html>\n"
    )
