"""Jobs: long work that the server does on its own, watched, awaited, steered."""

from __future__ import annotations

import io
import os
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Literal, get_args
from urllib.parse import quote

from dynorthanc.base import progress as progress_module
from dynorthanc.base.stopping import stopped
from dynorthanc.check.guard import guarded
from dynorthanc.check.mode import seconds
from dynorthanc.client import transcoded
from dynorthanc.client.places import id_at
from dynorthanc.errors import (
    ConnectError,
    IncompleteAnswer,
    JobFailed,
    JobLost,
    JobTimeout,
    NotFound,
    OrthancError,
    ServerError,
    Timeout,
    ValidationError,
)

if TYPE_CHECKING:
    from dynorthanc.client.sending import Sending

_SHORTEST, _LONGEST, _GROWTH = 0.05, 5.0, 1.5  # seconds between two questions
_PATIENCE = 60.0  # seconds that a server may be away, for a restart, before `wait` gives up
_QUESTION = 30.0  # seconds for the answer to one question
JobState = Literal["Pending", "Running", "Success", "Failure", "Paused", "Retry"]
_STATES = get_args(JobState)
_WITH_FILE = ("Archive", "Media")


class JobInterrupted(KeyboardInterrupt):
    """Ctrl-C came while jobs were submitted or waited for; the server goes on with them.

    `job`: the one that was waited for; None while none had told its id. `jobs`: all that the call has made.
    `maybe_done`: true.
    """

    maybe_done = True

    def __init__(self, job: Job | None, jobs: Sequence[Job] = (), asked: str = "") -> None:
        """``asked``: the route of one that may have been made, and hasn't told its id."""
        self.job = job
        self.jobs = list(jobs) or ([] if job is None else [job])
        self._asked = asked
        told = []
        if len(self.jobs) == 1:
            id_ = self.jobs[0].id
            told = [f"job {id_} goes on at the server; .job({id_!r}) waits for it again, or cancels it"]
        elif self.jobs:
            ids = ", ".join(one.id for one in self.jobs)
            told = [f"{len(self.jobs)} jobs go on at the server, each of which .job(…) has: {ids}"]
        if asked:
            told.append(f"{asked}: the server may have made a job all the same; .iter_jobs() has it then")
        super().__init__("; ".join(told) or "no job was made")

    def among(self, jobs: Sequence[Job]) -> JobInterrupted:
        """The same, of a call that has made all these."""
        return JobInterrupted(self.job, jobs, self._asked)


@guarded
class Job:
    """A job of the server, as it was when last asked about: `refresh` and `wait` ask again.

    `id`: Orthanc's identifier of it.
    """

    def __init__(
        self,
        client: Sending,
        id: str,
        info: Mapping[str, Any] | None = None,
        then: Callable[[Job], object] | None = None,
    ) -> None:
        id = id_at(client.url, id, ("/jobs",), "job")
        if not isinstance(id, str) or not id:
            raise ValidationError("job", [f"the id of a job is a string that isn't empty, not {id!r}"])
        self.client = client
        self.id = id
        self._route = f"/jobs/{quote(id, safe='')}"
        self._info = info
        self._then = then  # what is to be looked at or done when it has ended; may raise JobFailed

    @property
    def info(self) -> Mapping[str, Any]:
        """All that the server says of it; asked for once, then as it was at the last `refresh`."""
        if self._info is None:
            self.refresh()
        assert self._info is not None
        return self._info

    @property
    def state(self) -> str:
        """``Pending``, ``Running``, ``Paused``, ``Retry``, ``Success`` or ``Failure``."""
        return str(self.info.get("State", ""))

    @property
    def type(self) -> str:
        """Orthanc's kind of it: ``Archive``, ``ResourceModification``, ``DicomModalityStore``…"""
        return str(self.info.get("Type", ""))

    @property
    def progress(self) -> int:
        """Percent done, 0 to 100."""
        return int(self.info.get("Progress", 0))

    @property
    def content(self) -> Mapping[str, Any]:
        """What it works on, and what came of it."""
        content: Mapping[str, Any] = self.info.get("Content") or {}
        return content

    @property
    def priority(self) -> int:
        """Jobs of a higher one run first."""
        return int(self.info.get("Priority", 0))

    @property
    def done(self) -> bool:
        """Whether it has ended, well or not."""
        return self.state in ("Success", "Failure")

    @property
    def error(self) -> JobFailed | None:
        """Why it failed, as the exception that `wait` and `result` raise; None unless it has.

        A job that was told to go on after failures (``Permissive``) calls itself a success whatever it has
        left out: it has failed too, as far as the server counts that.
        """
        info = self.info
        left_out = self.content.get("FailedInstancesCount")
        if self.state == "Success" and left_out:
            why = f"{left_out} of {self.content.get('InstancesCount', '?')} images were left out"
            return JobFailed(self.id, self.type, 0, why)
        if self.state != "Failure":
            return None
        return JobFailed(
            self.id,
            self.type,
            int(info.get("ErrorCode", -1)),
            str(info.get("ErrorDescription", "")),
            str(info.get("ErrorDetails", "")),
            info.get("ErrorPayload"),
        )

    @property
    def created(self) -> datetime | None:
        """When it was submitted (UTC)."""
        return _time(self.info.get("CreationTime"))

    @property
    def completed(self) -> datetime | None:
        """When it ended (UTC); None before."""
        return _time(self.info.get("CompletionTime"))

    @property
    def runtime(self) -> float:
        """Seconds that it has been running, pauses not counted."""
        return float(self.info.get("EffectiveRuntime", 0.0))

    def refresh(self) -> Job:
        """Ask the server again; returns itself. Raises `JobLost` when the server doesn't know it."""
        self._ask(None)
        return self

    def _ask(self, timeout: float | None) -> None:
        try:
            if timeout is None:
                answer = self.client.request("GET", self._route)
            else:
                answer = self.client._ask_within(timeout, self._route)
        except NotFound:
            raise JobLost(
                f"the server has no job {self.id}: it was restarted without it (jobs that make a file aren't "
                "kept), or it forgot it among the ended ones (it keeps the last JobsHistorySize), or it is "
                "another Orthanc's: those on one database, or behind one address, have jobs of their own"
            ) from None
        if not _is_job(answer):
            raise IncompleteAnswer("GET /jobs/{id}: the answer describes no job", template="/jobs/{id}")
        self._info = answer

    # ---- steering -----------------------------------------------------------------------------------------

    def cancel(self) -> Job:
        """Have it ended, as a failure. Nothing happens to one that has ended."""
        return self._tell("cancel")

    def pause(self) -> Job:
        """Have it wait for `resume`. Nothing happens to one that has ended."""
        return self._tell("pause")

    def resume(self) -> Job:
        """Let a paused one go on. Raises `BadRequest` when it isn't paused."""
        return self._tell("resume")

    def resubmit(self) -> Job:
        """Have one that failed run again. Raises `BadRequest` when it hasn't failed."""
        return self._tell("resubmit")

    def _tell(self, what: str) -> Job:
        self.client.request("POST", f"{self._route}/{what}", json={})
        return self.refresh()

    # ---- awaiting -----------------------------------------------------------------------------------------

    def wait(self, timeout: float | None = None, progress: progress_module.Setting = None) -> Job:
        """Wait until it has succeeded; returns itself.

        ``timeout`` in seconds, None for as long as it takes. ``progress``: see
        `dynorthanc.base.progress`; its unit is percent. A paused job is waited for; so is a server that
        doesn't answer for up to a minute.
        Raises `JobFailed` with Orthanc's reason, `JobTimeout` (the job goes on), `JobLost`, or what became of
        the connection; after Ctrl-C `JobInterrupted`, a `KeyboardInterrupt` (it goes on too).
        """
        progress_module.check(progress)
        seconds("wait", timeout=timeout)
        deadline = None if timeout is None else time.monotonic() + timeout
        with progress_module.Progress(progress, "job", 100, "%") as bar:
            try:
                for _ in self._asked_again(deadline):
                    bar.to(100 if self.state == "Success" else self.progress, label=self.type)
                    if self.done:
                        break
            except KeyboardInterrupt:
                raise JobInterrupted(self) from None
        then, self._then = self._then, None
        if then is not None:
            then(self)
        error = self.error
        if error is not None:
            raise error
        if self._syntax and self.type not in _WITH_FILE:
            transcoded.check_copies(self.content, self._syntax, self._name, self.client.ask)
        return self

    @property
    def _syntax(self) -> str:
        """The transfer syntax that it was told to convert to; empty if none."""
        return str(self.content.get("Transcode") or "")

    @property
    def _name(self) -> str:
        return f"job {self.id} ({self.type})"

    def _check_file(self, file: IO[bytes]) -> None:
        images = self.content.get("InstancesCount")
        images = images if isinstance(images, int) else None
        transcoded.check_zip(file, self._name, self._syntax, images)

    def _asked_again(self, deadline: float | None) -> Iterator[None]:
        """Ask, with pauses that grow, until the deadline. Lost answers are borne for a while."""
        pause = _SHORTEST
        away_since: float | None = None
        lost: OrthancError | None = None
        while True:
            try:
                self._ask(_QUESTION if deadline is None else _until(deadline, _QUESTION, at_least=0.05))
            except (ConnectError, Timeout, ServerError, IncompleteAnswer) as e:
                away_since, lost = away_since or time.monotonic(), e
                if time.monotonic() - away_since > _PATIENCE:
                    raise
            else:
                away_since = lost = None
                yield
            if deadline is not None and time.monotonic() >= deadline:
                seen = self._info or {}
                state = f"{seen.get('State', 'unknown')}, {seen.get('Progress', 0)} %"
                away = "; the server didn't answer at the end" if lost else ""
                raise JobTimeout(f"job {self.id} isn't done in time ({state}{away}); it goes on") from lost
            _pause(_until(deadline, pause * random.uniform(0.75, 1.25)))
            pause = min(pause * _GROWTH, _LONGEST)

    # ---- what came of it ----------------------------------------------------------------------------------

    def result(self, timeout: float | None = None, progress: progress_module.Setting = None) -> Any:
        """Wait, and return what came of it: the bytes of an archive's ZIP, else the job's `content`.

        An archive goes through memory; `save` writes it to a file instead. Raises like `wait`, and
        `IncompleteAnswer` for an archive that lacks images, or that doesn't hold them in the transfer syntax
        asked for.
        """
        self.wait(timeout, progress)
        if self.type in _WITH_FILE:
            content = self.client.request("GET", f"{self._route}/archive", timeout=(5, None))
            self._check_file(io.BytesIO(content))
            return content
        return self.content

    def save(
        self,
        to: str | os.PathLike[str],
        timeout: float | None = None,
        progress: progress_module.Setting = None,
    ) -> Path:
        """Wait, and write the ZIP of an archive to a file, or into a folder; returns its path.

        The server keeps the last few such files only (its setting MediaArchiveSize), and none over a restart.
        Raises like `result` and like `Orthanc.stream`; `ValueError` for a job that makes no file.
        """
        self.wait(timeout, progress)
        if self.type not in _WITH_FILE:
            raise ValueError(f"a {self.type} job makes no file; its result() is what it has to say")
        with progress_module.Progress(progress, "download", unit="B") as bar:
            route = f"{self._route}/archive"
            return self.client.stream("GET", route, to=to, progress=bar.to, check=self._check_file)

    def __repr__(self) -> str:
        if self._info is None:
            return f"<Job {self.id}>"
        return f"<Job {self.id} {self.type}: {self.state}, {self.progress} %>"


def jobs(client: Sending, state: str | None = None) -> Iterator[Job]:
    """The jobs that the server knows, in no order; of one state if that is given."""
    if state is not None and state not in _STATES:
        raise ValidationError("jobs", [f"state is one of {', '.join(_STATES)}, not {state!r}"])
    return _listed(client, state)


def _listed(client: Sending, state: str | None) -> Iterator[Job]:
    answer = client.request("GET", "/jobs", params={"expand": True})
    if not isinstance(answer, list):
        raise IncompleteAnswer("GET /jobs: the answer is no list", template="/jobs")
    for info in answer:
        if not _is_job(info) or not info.get("ID"):
            raise IncompleteAnswer("GET /jobs: the answer describes no jobs", template="/jobs")
        if state is None or info["State"] == state:
            yield Job(client, str(info["ID"]), info)


def _is_job(answer: Any) -> bool:
    """Whether an answer has what a job's has, as far as this module looks at it."""
    if not isinstance(answer, Mapping) or not isinstance(answer.get("State"), str):
        return False
    numbers = (answer.get(n, 0) for n in ("Progress", "Priority", "ErrorCode", "EffectiveRuntime"))
    content = answer.get("Content") or {}
    return isinstance(content, Mapping) and all(isinstance(n, int | float) for n in numbers)


def _pause(seconds: float) -> None:
    """Wait so long, or until nobody waits for it any more, which the next question finds."""
    stop = stopped.get()
    time.sleep(seconds) if stop is None else stop.wait(seconds)


def told(error: OrthancError, jobs: Sequence[Job]) -> OrthancError:
    """The error that ended a call, with the jobs that the call has made besides: nobody else would tell."""
    ids = [job.id for job in jobs if job.id != getattr(error, "job_id", "")]
    if ids:
        shown = ", ".join(ids[:_MOST_SHOWN]) + (", …" if len(ids) > _MOST_SHOWN else "")
        text = f"{len(ids)} more of this call are done or go on at the server, each of which .job(…) has: "
        error.args = (f"{error}; jobs: {text}{shown}",)
        error.jobs, error.maybe_done = ids, True
    return error


_MOST_SHOWN = 10


def _until(deadline: float | None, longest: float, at_least: float = 0.0) -> float:
    return longest if deadline is None else max(at_least, min(longest, deadline - time.monotonic()))


def _time(text: Any) -> datetime | None:
    """Orthanc's ``20260131T120000.123456``, which is UTC."""
    if not text:
        return None
    form = "%Y%m%dT%H%M%S.%f" if "." in str(text) else "%Y%m%dT%H%M%S"
    try:
        return datetime.strptime(str(text), form).replace(tzinfo=timezone.utc)
    except ValueError:
        return None
