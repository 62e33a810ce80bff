"""What `AsyncOrthanc` takes from the client that does its work, for editors and type checkers."""

from collections.abc import Callable, Coroutine
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from dynorthanc._routes import AsyncRoutes
from dynorthanc.aio import Asked
from dynorthanc.api import Api
from dynorthanc.explore.search import Hits
from dynorthanc.method import Mode
from dynorthanc.orthanc import Orthanc
from dynorthanc.problems import Problem
from dynorthanc.request import Request

_P = ParamSpec("_P")
_R = TypeVar("_R", covariant=True)

class _Awaited(Generic[_P, _R]):
    async def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...

class _Later(Generic[_P]):
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> Asked: ...

def _awaited(function: Callable[Concatenate[Orthanc, _P], _R]) -> _Awaited[_P, _R]: ...
def _asked(function: Callable[Concatenate[Orthanc, _P], Any]) -> _Awaited[_P, Asked]: ...
def _later(function: Callable[Concatenate[Orthanc, _P], Any]) -> _Later[_P]: ...

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
    upload = _awaited(Orthanc.upload)
    download = _awaited(Orthanc.download)
    copy_to = _awaited(Orthanc.copy_to)
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
    find = _later(Orthanc.find)
    iter_jobs = _later(Orthanc.iter_jobs)
    iter_patients = _later(Orthanc.iter_patients)
    iter_studies = _later(Orthanc.iter_studies)
    iter_series = _later(Orthanc.iter_series)
    iter_instances = _later(Orthanc.iter_instances)
    modality = _later(Orthanc.modality)
    peer = _later(Orthanc.peer)
    metadata = _later(Orthanc.metadata)
    attachments = _later(Orthanc.attachments)
