"""`Orthanc`, the client of one server: all that one can do with it, on one page; and `connect`."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, overload

from dynorthanc.base.patterns import pattern
from dynorthanc.check.guard import guarded
from dynorthanc.client.client import Client
from dynorthanc.errors import ConnectError, InvalidAddress, OrthancError, check_type, no_argument

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator, Mapping
    from concurrent.futures import Executor
    from typing import Literal

    from dicomweb_client import DICOMwebClient
    from typing_extensions import Self

    from dynorthanc._routes import Routes
    from dynorthanc.answers.binary import Binary
    from dynorthanc.base.progress import Setting
    from dynorthanc.client.job import Job, JobState
    from dynorthanc.compare import Comparison
    from dynorthanc.download.copy import CopyReport, Way
    from dynorthanc.download.download import DownloadReport, Form
    from dynorthanc.explore.search import Helper, Hits
    from dynorthanc.explore.show import Page
    from dynorthanc.resources.changes import Changes
    from dynorthanc.resources.documents import Document
    from dynorthanc.resources.entries import Entries
    from dynorthanc.resources.find import Find
    from dynorthanc.resources.nodes import Modality, Peer
    from dynorthanc.resources.purge import Age, By, Keep, Purge
    from dynorthanc.resources.resolve import Level, What
    from dynorthanc.upload.files import Source
    from dynorthanc.upload.report import UploadReport
else:
    Routes = object  # their types are for editors; at run time each is made when it is asked for

_P = ParamSpec("_P")
_T = TypeVar("_T")


def _on_one_page(cls: type[_T]) -> type[_T]:
    """Have `help()` show all of a client as one class, and not base by base."""
    for base in cls.__mro__[1:-1]:
        for name, member in vars(base).items():
            if name not in vars(cls) and (callable(member) or isinstance(member, property)):
                setattr(cls, name, member)
    return cls


def _says_what_a_level_is(find: Callable[_P, _T]) -> Callable[_P, _T]:
    """Have a search without a level refused in words."""

    @functools.wraps(find)
    def checked(*args: _P.args, **options: _P.kwargs) -> _T:
        __tracebackhide__ = True
        if len(args) < 2 and "level" not in options:
            from dynorthanc.errors import ValidationError

            example = 'find("Study", PatientID="…") for studies'
            raise ValidationError(
                "find", [f"what shall be found? Patient, Study, Series or Instance: {example}"]
            )
        return find(*args, **options)

    return checked


@guarded
@_on_one_page
class Orthanc(Client, Routes):
    """A connected Orthanc server; each route is a method: ``o.get_studies_id(id)``, ``o.studies[id]()``.

    `search` finds routes, ``help(o.get_studies_id)`` explains one. Beside them there is::

        the server:        url, version, api, supports, require, ask, is_up, wait_until_up, print, close
        what is stored:    num_patients, num_studies, num_series, num_instances, iter_patients, iter_studies,
                           iter_series, iter_instances, iter_changes, find, lookup, lookup_one
        images:            show, upload, download, copy_to, create_image
        documents:         attach_pdf, create_pdf, pdf
        changing it:       anonymize, modify, split, merge, add_labels, remove_labels, labels_of, metadata,
                           attachments, purge
        jobs, other nodes: job, iter_jobs, modality, peer, dicomweb, compare
        any route:         search, GET, POST, PUT, DELETE, request, check, curl, stream, prepare, send,
                           open, save
    """

    if not TYPE_CHECKING:  # to a type checker, a misspelt argument of `connect` is a mistake

        @functools.wraps(Client.__init__)
        def __init__(self, *args: Any, **options: Any) -> None:
            __tracebackhide__ = True
            super().__init__(*args, **options)
            if "IPython" in sys.modules:
                from dynorthanc.explore.notebook import install

                install(sys.modules[__package__])

    def __enter__(self) -> Self:  # said here again: jedi takes what a base says of Self for the base
        return self

    # ---- looking around -----------------------------------------------------------------------------------

    def search(self, text: str) -> Hits:
        """The helpers and routes that have to do with something, the likeliest first; prints as a table.

        The words are looked for in names, paths, tags, texts and arguments: ``o.search("cancel a running
        job")``. What this server is too old for is listed too, marked with the version it needs.
        """
        from dynorthanc.explore.search import search

        check_type("search", "what is looked for is a text", text, str)
        return search(self.api, text, self._helpers())

    @classmethod
    def _helpers(cls) -> list[Helper]:
        """What `search` finds beside routes."""
        from dynorthanc.client.job import Job
        from dynorthanc.explore.search import helpers
        from dynorthanc.resources.nodes import Modality, Peer

        parts = {"": cls, "modality(name).": Modality, "peer(name).": Peer, "job(id).": Job}
        return [one for prefix, part in parts.items() for one in helpers(part, prefix)]

    def show(self, what: What, *, level: Level | None = None, progress: Setting = None) -> Page:
        """A patient, study, series or instance to look at: a page with its images, drawn by the server.

        Args:
            what: An Orthanc id or a record.
            level: What the id is (``"Study"``); asked of the server if not given.
            progress: As for `download`.

        In a notebook the page shows itself; ``.save("study.html")`` writes it as one file that needs nothing
        else. A study is a table of its series, each with its middle image; a series a contact sheet of up to
        24 images and a slider through all, with windows for CT; an instance its image or report with its
        main tags, and a PDF to be saved. At most 400 pictures and 40 MiB are fetched; the page says so where
        that isn't all.

        Raises `UnknownResource`, `ValidationError` for more than one, and what any call raises.
        """
        from dynorthanc.explore.show import show
        from dynorthanc.resources.resolve import only

        one = only(self, what, level)
        return show(self, one.level, one.id, progress, self.pdf)

    def curl(self, method: str, route: str, *args: Any, secrets: bool = False, **options: Any) -> str:
        """A request for a concrete route as a `curl` command to paste into a shell.

        Takes what `request` takes, and checks and raises like it. Credentials are masked unless ``secrets``.
        """
        from dynorthanc.base.arguments import arguments_of
        from dynorthanc.client.curl import command

        known = arguments_of(self.request)
        if strange := options.keys() - known:
            raise no_argument("curl", sorted(strange), [*known, "secrets"])
        for name in ("timeout", "raw"):  # nothing that a command could say
            options.pop(name, None)
        return command(self, self.prepare(method, route, *args, **options), secrets)

    def _repr_html_(self) -> str:
        from dynorthanc.explore.overview import html

        return html(self)

    # ---- upload -------------------------------------------------------------------------------------------

    def upload(
        self,
        what: Source,
        *,
        recursive: bool = True,
        workers: int | None = None,
        skip_stored: bool = False,
        compress: bool | None = None,
        progress: Setting = None,
        executor: Executor | None = None,
    ) -> UploadReport:
        """Upload DICOM files; returns a report that says of each what became of it.

        Args:
            what: A path of a file, folder or ZIP, a pattern (``"scans/**/*.dcm"``), bytes, a binary file, a
                pydicom dataset, lines of an earlier report, or an iterable of those. DICOM is told by its
                content, whatever the name; gzipped files and the members of a ZIP count too.
            recursive: Whether the folders in a folder are looked into.
            workers: Files sent at once, at most the client's ``pool_size``; 8 by default.
            skip_stored: Don't send what the server has already: Orthanc's identifiers are computed from the
                headers (by pydicom), and the server is asked once for each study. Contents aren't compared.
            compress: Whether files are sent compressed (gzip, which every version unpacks) if that makes them
                smaller; None for where it is seen to be faster, over lines below some 20 MB a second.
            progress: True for a bar, False for none, None for one if somebody watches; or a callable, called
                with what is done, the total (None while unknown) and a label.
            executor: Where to send the files from instead of threads of our own: a process pool, a cluster.
                The client travels there in a pickle; files are read there, under the same paths.

        A file of its own fault, or that couldn't be sent, is a line of the report and stops nothing. The
        report is true if all DICOM that was found is in the server; ``o.upload(report.failed)`` tries again.
        Of files that share an identifier and differ in content, a server has one: the lines of the others say
        ``other content``, and so does that of a file whose identifier the server had with another content.
        Nothing is sent twice by itself: a file whose connection broke has failed, and may be stored all the
        same; given again, it is ``already stored`` then.

        Raises:
            UploadInterrupted: Ctrl-C; a `KeyboardInterrupt` whose ``report`` says what was done until then.
            FileNotFoundError: No file of that one path or pattern.
            TypeError, ValidationError: What was given is nothing to upload, or an option is wrong.
        """
        __tracebackhide__ = True
        from dynorthanc.upload.upload import upload

        return upload(
            self,
            what,
            recursive=recursive,
            workers=workers,
            skip_stored=skip_stored,
            compress=compress,
            progress=progress,
            executor=executor,
        )

    # ---- documents and pictures ---------------------------------------------------------------------------

    def attach_pdf(
        self,
        /,
        what: What,
        pdf: Document,
        tags: Mapping[str, Any] | None = None,
        *,
        level: Level | None = None,
        **more: Any,
    ) -> str:
        """Store a PDF as a new instance of a patient, study or series; returns its Orthanc id.

        Args:
            what: An Orthanc id or a record. A patient gets a new study, a study a new series.
            pdf: Its path, its bytes or the open file.
            tags, more: DICOM tags of its own: ``SeriesDescription="Report"``. Those of the patient and study
                come from there.
            level: What the id is (``"Study"``); asked of the server if not given.

        Raises `ValidationError` for what is no PDF, and for a PatientID that would put it under another
        patient.
        """
        from dynorthanc.resources import documents

        return documents.create(
            self, "attach_pdf", pdf, documents.merged(tags, more, Orthanc.attach_pdf), what, level
        )

    def create_pdf(self, /, pdf: Document, tags: Mapping[str, Any] | None = None, **more: Any) -> str:
        """Store a PDF as a new study; returns the Orthanc id of its instance.

        Args:
            pdf: Its path, its bytes or the open file.
            tags, more: DICOM tags: ``PatientID="P1", PatientName="Doe^Jane"``.
        """
        from dynorthanc.resources import documents

        return documents.create(self, "create_pdf", pdf, documents.merged(tags, more, Orthanc.create_pdf))

    def create_image(
        self,
        /,
        image: Document,
        tags: Mapping[str, Any] | None = None,
        *,
        parent: What | None = None,
        level: Level | None = None,
        **more: Any,
    ) -> str:
        """Store a picture (PNG or JPEG) as a new instance, a secondary capture; returns its Orthanc id.

        Args:
            image: Its path, its bytes or the open file.
            tags, more: DICOM tags: ``PatientID="P1", BodyPartExamined="SKIN"``.
            parent, level: The patient, study or series that it becomes part of, as for `attach_pdf`; a new
                study if not given.
        """
        from dynorthanc.resources import documents

        given = documents.merged(tags, more, Orthanc.create_image)
        return documents.create(self, "create_image", image, given, parent, level, documents.IMAGES)

    def pdf(self, what: What, *, level: Level | None = None) -> Binary:
        """The PDF of an instance, or the only one in a series, study or patient; ``.save("report.pdf")``.

        Raises `NotOne` where there is none or more than one, `NotFound` for an instance without.
        """
        from dynorthanc.resources import documents

        return documents.pdf(self, what, level)

    # ---- download -----------------------------------------------------------------------------------------

    def download(
        self,
        what: What,
        to: str | os.PathLike[str],
        *,
        form: Form | None = None,
        level: Level | None = None,
        transcode: str | None = None,
        template: str | None = None,
        workers: int | None = None,
        progress: Setting = None,
        executor: Executor | None = None,
        by_server: bool | None = None,
    ) -> DownloadReport:
        """Download patients, studies, series or instances; returns a report.

        Args:
            what: An Orthanc id, a record, a `find`, or a list of those.
            to: The folder (``files``) or the file (``zip``, ``dicomdir``) to write.
            form: ``"files"``, a tree of folders, resumable: a second run fetches what is missing or broken;
                ``"zip"``, the same tree in one file; ``"dicomdir"``, media as the server makes them. By
                default a ZIP if ``to`` ends in ``.zip`` (or with `by_server`), else files.
            level: What the ids are (``"Study"``); asked of the server if not given.
            transcode: UID of the transfer syntax to convert to. Such files can't be compared with the
                server's, and are fetched again by each run.
            template: The names of files, as ``"{PatientID}/{StudyDate}/{InstanceNumber:04} {ID}.dcm"``.
            workers: Files fetched at once, at most the client's ``pool_size``; 8 by default.
            progress: True for a bar, False for none, None for one if somebody watches; or a callable, called
                with what is done, the total (None while unknown) and a label.
            executor: Where to fetch the files instead of in threads of our own; must see the same folder.
            by_server: Who makes a ZIP: True for the server (compressed, by one core, under its names), False
                for this client; None for whoever is quicker. That is the server for small images (up to
                some 30 kB on one machine, 150 kB at 40 ms) and over a thin line, as one image shows; and
                this client for more than 200 resources, with `template`, `transcode` or `executor`, and
                where the server's listing has no MD5s (before 1.12.5) to compare its archive with.

        What lies in a folder already and isn't the same image stays: the image gets another name then, which
        the report lists as ``renamed``. A file that is named itself is replaced.

        Raises:
            DownloadFailed: Some images aren't there; its `report` says which, and what was deleted meanwhile.
                A ZIP isn't written then, and the first such error is raised as it is.
            DownloadInterrupted: Ctrl-C; a `KeyboardInterrupt` whose ``report`` says what is there.
            UnknownResource: The server has nothing of an id that was given.
            ValidationError, HTTPError, ConnectError, Timeout, IncompleteAnswer, OSError: As anywhere.
        """
        __tracebackhide__ = True
        from dynorthanc.download import download as export

        return export.run(
            self,
            what,
            to,
            form=form,
            level=level,
            transcode=transcode,
            template=template,
            workers=workers,
            show=progress,
            executor=executor,
            by_server=by_server,
        )

    # ---- jobs ---------------------------------------------------------------------------------------------

    def job(self, id: str) -> Job:
        """The job of that identifier, as it is now. Raises `JobLost` when the server doesn't know it."""
        from dynorthanc.client.job import Job

        return Job(self, id).refresh()

    def iter_jobs(self, state: JobState | str | None = None) -> Iterator[Job]:
        """The jobs that the server knows, running or ended; only those of a `state` such as ``"Running"``."""
        from dynorthanc.client.job import jobs

        return jobs(self, state)

    # ---- find ---------------------------------------------------------------------------------------------

    @_says_what_a_level_is
    def find(
        self,
        /,
        level: Level,
        query: Mapping[str, Any] | None = None,
        *,
        labels: str | Iterable[str] | None = None,
        labels_constraint: Literal["All", "Any", "None"] | None = None,
        metadata: Mapping[str, Any] | None = None,
        order_by: Any = None,
        requested_tags: Iterable[str] | None = None,
        parent: Any = None,
        case_sensitive: bool | None = None,
        response_content: Iterable[str] | None = None,
        expand: bool = True,
        limit: int | None = None,
        page: int | None = None,
        **tags: Any,
    ) -> Find:
        """Look for what is stored; the result is lazy, asked page by page when it is iterated over.

        Args:
            level: ``"Patient"``, ``"Study"``, ``"Series"`` or ``"Instance"``.
            query, tags: DICOM tags and what they must be, with DICOM's wildcards and ranges
                (``PatientID="A*"``, ``StudyDate="20260101-"``); a list means any of them, a date or a pair of
                dates are written as DICOM writes them. ``""`` matches anything; None and an empty list are
                refused, as they would too.
            labels, labels_constraint: Labels, of which ``"All"`` (default), ``"Any"`` or ``"None"`` match.
            metadata: Metadata and what they must be.
            order_by: ``"StudyDate"``, ``"-StudyDate"`` for the newest first, or several; or Orthanc's dicts,
                as ``{"Type": "DicomTagAsInt", "Key": "InstanceNumber", "Direction": "ASC"}``: by its name
                alone a tag is ordered as text, 10 before 2.
            requested_tags: Further tags wanted in the records.
            parent: Only what belongs to this patient, study or series (an Orthanc id or a record).
            case_sensitive: Whether case matters; the server's setting if not given.
            response_content: What the records shall have, as Orthanc names it.
            expand: False for ids instead of records.
            limit: At most so many.
            page: How many are asked for at once; if not given, few at first and then as many as 4 MB hold.

        Raises `ValidationError` at once for what this server would ignore: a filter by labels gives
        everything there is before Orthanc 1.12.0.

        A server configured with ``LimitFindResults`` gives no more than that where it can't go on from a
        place: before 1.12.5, in queries for tags that its database doesn't hold, and where it leaves out some
        of what its database finds.
        """
        from dynorthanc.resources.find import Find
        from dynorthanc.resources.query_values import merged

        return Find(
            self,
            level,
            merged(query, tags, Orthanc.find),
            labels=labels,
            labels_constraint=labels_constraint,
            metadata=metadata,
            order_by=order_by,
            requested_tags=requested_tags,
            parent=parent,
            case_sensitive=case_sensitive,
            response_content=response_content,
            expand=expand,
            limit=limit,
            page=page,
        )

    @overload
    def iter_patients(self, expand: Literal[False] = False, page: int | None = None) -> Iterator[str]: ...
    @overload
    def iter_patients(self, expand: bool, page: int | None = None) -> Iterator[Any]: ...
    def iter_patients(self, expand: bool = False, page: int | None = None) -> Iterator[Any]:
        """All patients: ids or, with ``expand``, records; by pages, as `find`, in bounded memory."""
        from dynorthanc.resources.lists import listed

        return listed(self, "Patient", expand, page)

    @overload
    def iter_studies(self, expand: Literal[False] = False, page: int | None = None) -> Iterator[str]: ...
    @overload
    def iter_studies(self, expand: bool, page: int | None = None) -> Iterator[Any]: ...
    def iter_studies(self, expand: bool = False, page: int | None = None) -> Iterator[Any]:
        """All studies: ids or, with ``expand``, records; by pages, as `find`, in bounded memory."""
        from dynorthanc.resources.lists import listed

        return listed(self, "Study", expand, page)

    @overload
    def iter_series(self, expand: Literal[False] = False, page: int | None = None) -> Iterator[str]: ...
    @overload
    def iter_series(self, expand: bool, page: int | None = None) -> Iterator[Any]: ...
    def iter_series(self, expand: bool = False, page: int | None = None) -> Iterator[Any]:
        """All series: ids or, with ``expand``, records; by pages, as `find`, in bounded memory."""
        from dynorthanc.resources.lists import listed

        return listed(self, "Series", expand, page)

    @overload
    def iter_instances(self, expand: Literal[False] = False, page: int | None = None) -> Iterator[str]: ...
    @overload
    def iter_instances(self, expand: bool, page: int | None = None) -> Iterator[Any]: ...
    def iter_instances(self, expand: bool = False, page: int | None = None) -> Iterator[Any]:
        """All instances: ids or, with ``expand``, records; by pages, as `find`, in bounded memory."""
        from dynorthanc.resources.lists import listed

        return listed(self, "Instance", expand, page)

    def iter_changes(
        self,
        since: int | str = 0,
        *,
        follow: bool = False,
        types: str | Iterable[str] | None = None,
        page: int | None = None,
        idle: float | None = None,
        kept_in: str | os.PathLike[str] | None = None,
    ) -> Changes:
        """What happened on the server, in order, from a position on.

        Args:
            since: The `Changes.position` that was stored; 0 for everything, ``"now"`` for what comes.
            follow: Wait for more instead of ending; the server may be restarted meanwhile.
            types: Only changes of these types (``"StableStudy"``).
            page: How many are asked for at once; if not given, 1,000 and then as many as 4 MB hold.
            idle: With ``follow``: end after so many seconds without a change.
            kept_in: A file that keeps the position from run to run; where there is none yet, it begins with
                ``since``. The position moves on when the next change is asked for: one whose work was broken
                off comes again. One file is for one reader of one server.

        Raises `ValidationError` for a file that holds no position, `OSError` for one that can't be written;
        `OrthancError` when the server's log ends before ``since``: its database is another one.
        """
        from dynorthanc.resources.changes import Changes

        return Changes(self, since, follow, types, page, idle, kept_in)

    # ---- identifiers --------------------------------------------------------------------------------------

    def lookup(self, identifier: str, level: Level | None = None) -> list[dict[str, Any]]:
        """What has a DICOM UID, a PatientID or an accession number: ``ID``, ``Type`` and ``Path`` of each.

        Of an Orthanc id, it tells whether it is that of a patient, study, series or instance.
        """
        from dynorthanc.resources.lookup import lookup

        return lookup(self, identifier, level)

    def lookup_one(self, identifier: str, level: Level | None = None) -> str:
        """The Orthanc id of the only resource of that DICOM UID, PatientID or accession number.

        Raises `NotOne` when there is none or more than one; ``level`` (``"Study"``) narrows it down.
        """
        from dynorthanc.resources.lookup import lookup_one

        return lookup_one(self, identifier, level)

    # ---- other nodes --------------------------------------------------------------------------------------

    def modality(self, name: str) -> Modality:
        """A DICOM node configured on the server: `echo`, `find`, `move`, `get`, `store`, `worklist`."""
        from dynorthanc.resources.nodes import Modality

        return Modality(self, name)

    def peer(self, name: str) -> Peer:
        """Another Orthanc configured on the server: `store`, `system`."""
        from dynorthanc.resources.nodes import Peer

        return Peer(self, name)

    def copy_to(
        self,
        other: Client,
        what: What,
        *,
        via: Way = "http",
        name: str | None = None,
        level: Level | None = None,
        workers: int | None = None,
        progress: Setting = None,
    ) -> CopyReport:
        """Copy patients, studies, series or instances to another connected server; run again, it goes on.

        What the other has already isn't sent. Afterwards each image is looked for there and its MD5 compared;
        through DICOM it is looked for only, as DICOM writes the header of a file anew.

        Args:
            other: The client of the other server.
            what: An Orthanc id, a record, a `find`, or a list of those.
            via: ``"http"`` (through here); from server to server ``"peer"``, ``"dicom"``, or ``"transfers"``:
                in pieces side by side, by the transfers accelerator, a plugin that both have to have.
            name: The other's name among the server's peers or modalities; found by its address if not given.
            level: What the ids are (``"Study"``); asked of the server if not given.
            workers: Images sent at once through here, at most the ``pool_size`` of both; 8 by default.
            progress: As for `download`.

        Raises `CopyFailed` when the other doesn't have everything in the end; its `report` says what; and
        `PluginMissing` for a server without that plugin. Ctrl-C raises `CopyInterrupted`, a
        `KeyboardInterrupt` with such a report.
        """
        from dynorthanc.download.copy import copy

        return copy(self, other, what, via=via, name=name, level=level, workers=workers, progress=progress)

    def compare(
        self,
        other: Client | Modality | Source,
        what: What | None = None,
        *,
        level: Level | None = None,
        progress: Setting = None,
    ) -> Comparison:
        """Which images another server, a PACS or a folder lacks, and which of theirs this server lacks.

        Images are the same if their SOPInstanceUIDs are; `copy_to` compares contents.

        Args:
            other: A connected client, a modality of the server (`modality`, asked by C-FIND), or a folder or
                whatever else `upload` takes (needs pydicom; ZIP archives aren't looked into).
            what: An Orthanc id, a record, a `find`, or a list of those; everything of them is compared, also
                what only the other has. All if not given: the studies of both servers, those in the folder;
                with a PACS those of this server.
            level: What the ids are (``"Study"``); asked of the server if not given.
            progress: As for `download`; its unit is studies.

        Raises what asking them raises: a list that isn't whole is never compared. A PACS that gives no more
        than so many answers can't be seen to do so.
        """
        from dynorthanc.compare import compare

        return compare(self, other, what, level=level, progress=progress)

    # ---- edit ---------------------------------------------------------------------------------------------

    def anonymize(
        self,
        /,
        what: What,
        *,
        level: Level | None = None,
        keep_source: bool = True,
        wait: bool = True,
        **options: Any,
    ) -> Any:
        """Make anonymized copies of patients, studies or series, by jobs of the server.

        Args:
            what: An Orthanc id or a record; or a `find` or a list, each of which is done.
            level: What the ids are (``"Study"``); asked of the server if not given.
            keep_source: False to have the originals removed.
            wait: False to get the `Job` (or a list) at once.
            options: The route's own: ``Keep=[…]``, ``Replace={…}``, ``Remove=[…]``, ``Force=True``…

        Returns ``ID``, ``Type`` and ``Path`` of the copy, in a list where several were given.
        Raises `JobFailed` with Orthanc's reason; `ValidationError` for instances, which make no job.
        """
        from dynorthanc.resources import edit

        return edit.change(self, "anonymize", what, level, keep_source, options, wait)

    def modify(
        self,
        /,
        what: What,
        *,
        level: Level | None = None,
        keep_source: bool = True,
        wait: bool = True,
        **options: Any,
    ) -> Any:
        """Make modified copies of patients, studies or series; arguments and answer as for `anonymize`.

        ``o.modify(study, Replace={"StudyDescription": "Phantom"})``
        """
        from dynorthanc.resources import edit

        return edit.change(self, "modify", what, level, keep_source, options, wait)

    def split(
        self,
        /,
        study: Any,
        series: Any = None,
        *,
        instances: Any = None,
        keep_source: bool = True,
        wait: bool = True,
        **options: Any,
    ) -> Any:
        """Make a new study of some series (or instances) of a study; returns its ``ID`` and ``Path``.

        The series stay in the old study too unless ``keep_source=False``, other than by the server's default.
        ``wait`` and ``options`` as for `anonymize`.
        """
        from dynorthanc.resources import edit

        return edit.split(self, study, series, instances, keep_source, options, wait)

    def merge(
        self, /, study: Any, sources: Any, *, keep_source: bool = True, wait: bool = True, **options: Any
    ) -> Any:
        """Bring series (or all of other studies) into a study; returns its ``ID`` and ``Path``.

        The sources stay unless ``keep_source=False``, other than by the server's default. ``wait`` and
        ``options`` as for `anonymize`.
        """
        from dynorthanc.resources import edit

        return edit.merge(self, study, sources, keep_source, options, wait)

    def add_labels(self, what: What, labels: str | Iterable[str], *, level: Level | None = None) -> None:
        """Put labels on patients, studies, series or instances, eight at once.

        Nothing is looked up first: a `level` that isn't given is tried out. `UnsupportedRouteError` before
        1.12.0.
        """
        from dynorthanc.resources import edit

        edit.labels(self, "put", what, labels, level)

    def remove_labels(self, what: What, labels: str | Iterable[str], *, level: Level | None = None) -> None:
        """Take labels away as `add_labels` puts them; one that isn't there is no error."""
        from dynorthanc.resources import edit

        edit.labels(self, "delete", what, labels, level)

    def labels_of(self, what: What, *, level: Level | None = None) -> list[str]:
        """The labels of one resource, sorted. `UnsupportedRouteError` before 1.12.0."""
        from dynorthanc.resources import edit

        return edit.labels_of(self, what, level)

    def purge(
        self,
        *,
        older_than: Age | None = None,
        by: By = "StudyDate",
        labels: str | Iterable[str] | None = None,
        labels_constraint: Literal["All", "Any"] | None = None,
        keep: Keep | None = None,
        delete: bool = False,
    ) -> Purge:
        """Retention: the studies that are due to be deleted; only ``delete=True`` or its `delete` does that.

        Args:
            older_than: Days, a `timedelta`, or the `date` before which a study is due. One without a date
                stays.
            by: ``"StudyDate"``, or ``"LastUpdate"`` for when the server last got images of it.
            labels, labels_constraint: Only studies with these labels, of which ``"All"`` (default) or
                ``"Any"`` are there.
            keep: Labels, any of which saves a study (whatever their case); or a function of its record that
                says whether it stays.
            delete: Delete what is due.

        Studies of protected patients stay. Before a study is deleted it is looked at once more: what isn't
        due any more or has got images meanwhile stays. Raises `ValidationError` without ``older_than`` and
        ``labels``, and with labels before Orthanc 1.12.0, which would ignore them; `RequirementError` where
        labels that keep can't be seen.
        """
        from dynorthanc.check.mode import flags
        from dynorthanc.resources.purge import purge

        flags("purge", delete=delete)
        plan = purge(self, older_than, by, labels, labels_constraint, keep)
        return plan.delete() if delete else plan

    def metadata(self, what: What, *, level: Level | None = None) -> Entries:
        """The metadata of one resource: a mapping of names to texts, with `set`, `delete` and `update`.

        A value that isn't UTF-8 is given as its bytes.
        """
        from dynorthanc.resources.entries import Entries

        return Entries(self, "metadata", what, level)

    def attachments(self, what: What, *, level: Level | None = None) -> Entries:
        """The attachments of one resource: a mapping of names to bytes, with `set`, `delete`, `update`."""
        from dynorthanc.resources.entries import Entries

        return Entries(self, "attachments", what, level)

    # ---- DICOMweb -----------------------------------------------------------------------------------------

    @property
    def dicomweb(self) -> DICOMwebClient:
        """A `dicomweb_client.DICOMwebClient` on this client's connections and credentials.

        The server is asked for the plugin each time, by one small request. Raises `PluginMissing`, which is
        an `AttributeError`, when it hasn't loaded dicom-web; `ImportError` without the extra
        ``dynorthanc[dicomweb]``.
        """
        from dynorthanc.resources import dicomweb

        return dicomweb.connect(self)

    def __dir__(self) -> list[str]:
        # whoever looks at all attributes, as IPython does for o.get_st*?, would stumble over its ImportError
        has_library = find_spec("dicomweb_client") is not None
        return [name for name in super().__dir__() if has_library or name != "dicomweb"]


_NAME = pattern(r"[\w-]+")


def _say_if_named(name: str, error: ConnectError) -> None:
    """Raise `InvalidAddress` for a host that can't be found and has the name of a server."""
    from dynorthanc import servers

    if name in servers.load():
        way = f"its client is dynorthanc.Fleet([{name!r}])[{name!r}]"
        raise InvalidAddress(f"{name!r} is the name of a server, and no host: {way}") from error


def _like(client: Callable[_P, Orthanc]) -> Callable[_P, Orthanc]:
    def connect(*args: _P.args, **kwargs: _P.kwargs) -> Orthanc:
        """Connect to an Orthanc server and learn its API.

        Arguments and errors are those of `Orthanc`: an address, credentials, and how to check calls.
        """
        __tracebackhide__ = True
        try:
            return client(*args, **kwargs)
        except OrthancError as error:
            name = next((url for url in (*args[:1], kwargs.get("url")) if _NAME.fullmatch(str(url))), None)
            del args, kwargs  # a traceback with variables shows no password
            if name and isinstance(error, ConnectError):
                _say_if_named(str(name), error)
            raise

    if "IPython" in sys.modules:  # to jedi, what is wrapped has no methods
        import inspect

        signature = inspect.signature(client).replace(return_annotation="Orthanc")
        connect.__signature__ = signature  # type: ignore[attr-defined]
    else:  # help() shows its signature so too, and `inspect` takes long to load
        connect.__wrapped__ = client  # type: ignore[attr-defined]
    return connect


connect = _like(Orthanc)
