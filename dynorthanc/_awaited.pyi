"""What `AsyncOrthanc` takes from the client that does its work, for editors and type checkers."""

from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from dynorthanc._routes import AsyncRoutes
from dynorthanc.aio import Asked
from dynorthanc.api import Api
from dynorthanc.base.problems import Problem
from dynorthanc.check.mode import Mode
from dynorthanc.check.request import Request
from dynorthanc.client.job import Job
from dynorthanc.errors import JobFailed
from dynorthanc.explore.search import Hits
from dynorthanc.orthanc import Orthanc
from dynorthanc.resources.entries import Entries
from dynorthanc.resources.find import Find
from dynorthanc.resources.nodes import Modality, Peer
from dynorthanc.resources.purge import Purge

_P = ParamSpec("_P")
_R = TypeVar("_R", covariant=True)
_K = TypeVar("_K", covariant=True)

class _Awaited(Generic[_P, _R]):
    async def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...

class _Later(Generic[_P, _K]):
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _K: ...

def _awaited(function: Callable[Concatenate[Any, _P], _R]) -> _Awaited[_P, _R]: ...
def _asked(function: Callable[Concatenate[Any, _P], Job]) -> _Awaited[_P, AsyncJob]: ...
def _later(function: Callable[Concatenate[Any, _P], Any], kind: type[_K]) -> _Later[_P, _K]: ...

# what asks when it is used

class AsyncJob(Asked):
    id: str
    info: Mapping[str, Any]
    state: str
    type: str
    done: bool
    progress: int
    priority: int
    content: Mapping[str, Any]
    runtime: float
    error: JobFailed | None
    created: datetime | None
    completed: datetime | None
    refresh = _asked(Job.refresh)
    cancel = _asked(Job.cancel)
    pause = _asked(Job.pause)
    resume = _asked(Job.resume)
    resubmit = _asked(Job.resubmit)
    wait = _asked(Job.wait)
    result = _awaited(Job.result)
    save = _awaited(Job.save)

class AsyncFind(Asked):
    count = _awaited(Find.count)
    first = _awaited(Find.first)
    one = _awaited(Find.one)
    to_list = _awaited(Find.to_list)
    to_dataframe = _awaited(Find.to_dataframe)

class AsyncModality(Asked):
    echo = _awaited(Modality.echo)
    find = _awaited(Modality.find)
    worklist = _awaited(Modality.worklist)
    get = _asked(Modality.get)
    move = _asked(Modality.move)
    store = _asked(Modality.store)

class AsyncPeer(Asked):
    system = _awaited(Peer.system)
    store = _asked(Peer.store)

class AsyncEntries(Asked):
    keys = _awaited(Entries.keys)
    values = _awaited(Entries.values)
    items = _awaited(Entries.items)
    read = _awaited(Entries.read)
    get = _awaited(Entries.get)
    set = _awaited(Entries.set)
    update = _awaited(Entries.update)
    delete = _awaited(Entries.delete)

class AsyncPurge(Asked):
    due: list[Any]
    kept: int
    undated: list[str]
    deleted: list[str]
    changed: list[str]
    failed: list[tuple[str, str]]
    delete = _awaited(Purge.delete)

class AsyncClient(AsyncRoutes):
    num_patients: Coroutine[Any, Any, int]
    num_studies: Coroutine[Any, Any, int]
    num_series: Coroutine[Any, Any, int]
    num_instances: Coroutine[Any, Any, int]
    dicomweb: Coroutine[Any, Any, Any]
    validate: Mode
    show_values: bool
    @property
    def api(self) -> Api: ...
    @property
    def url(self) -> str: ...
    @property
    def version(self) -> str: ...

    # what sends nothing
    def supports(self, name: str) -> bool: ...
    def require(self, *requirements: str) -> None: ...
    def search(self, text: str) -> Hits: ...
    def print(self) -> None: ...
    def check(
        self,
        method: str,
        route: str,
        params: Any = ...,
        json: Any = ...,
        data: Any = ...,
        headers: Any = ...,
    ) -> list[Problem]: ...
    def curl(self, method: str, route: str, *args: Any, secrets: bool = ..., **options: Any) -> str: ...
    def prepare(
        self,
        method: str,
        route: str,
        params: Any = ...,
        json: Any = ...,
        data: Any = ...,
        file: Any = ...,
        headers: Any = ...,
        cookies: Any = ...,
        validate: Mode | None = ...,
    ) -> Request: ...

    GET = _awaited(Orthanc.GET)
    POST = _awaited(Orthanc.POST)
    PUT = _awaited(Orthanc.PUT)
    DELETE = _awaited(Orthanc.DELETE)
    request = _awaited(Orthanc.request)
    stream = _awaited(Orthanc.stream)
    save = _awaited(Orthanc.save)
    send = _awaited(Orthanc.send)
    open = _awaited(Orthanc.open)
    is_up = _awaited(Orthanc.is_up)
    wait_until_up = _awaited(Orthanc.wait_until_up)
    upload = _awaited(Orthanc.upload)
    download = _awaited(Orthanc.download)
    copy_to = _awaited(Orthanc.copy_to)
    attach_pdf = _awaited(Orthanc.attach_pdf)
    create_pdf = _awaited(Orthanc.create_pdf)
    create_image = _awaited(Orthanc.create_image)
    pdf = _awaited(Orthanc.pdf)
    compare = _awaited(Orthanc.compare)
    lookup = _awaited(Orthanc.lookup)
    lookup_one = _awaited(Orthanc.lookup_one)
    anonymize = _awaited(Orthanc.anonymize)
    modify = _awaited(Orthanc.modify)
    split = _awaited(Orthanc.split)
    merge = _awaited(Orthanc.merge)
    add_labels = _awaited(Orthanc.add_labels)
    remove_labels = _awaited(Orthanc.remove_labels)
    labels_of = _awaited(Orthanc.labels_of)

    # what asks when it is used
    job = _asked(Orthanc.job)
    find = _later(Orthanc.find, AsyncFind)
    iter_jobs = _later(Orthanc.iter_jobs, Asked)
    def iter_patients(self, expand: bool = False, page: int | None = None) -> Asked: ...
    def iter_studies(self, expand: bool = False, page: int | None = None) -> Asked: ...
    def iter_series(self, expand: bool = False, page: int | None = None) -> Asked: ...
    def iter_instances(self, expand: bool = False, page: int | None = None) -> Asked: ...
    modality = _later(Orthanc.modality, AsyncModality)
    peer = _later(Orthanc.peer, AsyncPeer)
    metadata = _later(Orthanc.metadata, AsyncEntries)
    attachments = _later(Orthanc.attachments, AsyncEntries)
