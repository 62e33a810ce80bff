# The routes of Orthanc 1.8.2 to 1.13.0: written by dynorthanc.stubs, not by hand.
# ruff: noqa
# mypy: disable-error-code="assignment,misc,override"
from collections.abc import Callable, Iterable, Mapping, Sequence
from os import PathLike
from typing import IO, Any, Concatenate, Generic, Literal, ParamSpec, TypedDict, TypeVar, overload

from typing_extensions import Required, Self

from dynorthanc.aio import AsyncHandle, AsyncMethod
from dynorthanc.answers.binary import Binary
from dynorthanc._awaited import AsyncJob
from dynorthanc.client.sending import Timeout
from dynorthanc.client.handle import Handle
from dynorthanc.client.job import Job
from dynorthanc.client.method import Method
from dynorthanc.base.problems import Problem
from dynorthanc.check.request import Request
from dynorthanc.fleet import FleetMethod, Results

_P = ParamSpec("_P")
_Q = ParamSpec("_Q")
_R = TypeVar("_R", covariant=True)
_Params = Mapping[str, Any] | Sequence[tuple[str, Any]] | None
_Headers = Mapping[str, str] | None
_Data = bytes | bytearray | memoryview | IO[bytes] | PathLike[str]
_Whole = _Data | str | Iterable[bytes] | None
_File = str | PathLike[str] | IO[bytes] | None
_Mode = Literal["error", "warn", "off"] | None


class Route(Method, Generic[_P, _R]):
    """A route of the server. With ``raw=True`` the answer is a `requests.Response` whatever is said here."""
    def __get__(self, instance: object, owner: type | None = None) -> Self: ...
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> list[Problem]: ...
    def request(self, *args: _P.args, **kwargs: _P.kwargs) -> Request: ...
    def submit(self, *args: _P.args, **kwargs: _P.kwargs) -> Job: ...

class BodyRoute(Method, Generic[_P, _Q, _R]):
    """A route of the server. With ``raw=True`` the answer is a `requests.Response` whatever is said here. It needs fields."""
    def __get__(self, instance: object, owner: type | None = None) -> Self: ...
    @overload
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    @overload
    def __call__(self, *args: _Q.args, **kwargs: _Q.kwargs) -> _R: ...
    @overload
    def __call__(self, *args: Any, data: _Whole, **kwargs: Any) -> _R: ...
    @overload
    def __call__(self, *args: Any, file: _File, **kwargs: Any) -> _R: ...
    @overload
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> list[Problem]: ...
    @overload
    def check(self, *args: _Q.args, **kwargs: _Q.kwargs) -> list[Problem]: ...
    @overload
    def check(self, *args: Any, data: _Whole, **kwargs: Any) -> list[Problem]: ...
    @overload
    def check(self, *args: Any, file: _File, **kwargs: Any) -> list[Problem]: ...
    @overload
    def request(self, *args: _P.args, **kwargs: _P.kwargs) -> Request: ...
    @overload
    def request(self, *args: _Q.args, **kwargs: _Q.kwargs) -> Request: ...
    @overload
    def request(self, *args: Any, data: _Whole, **kwargs: Any) -> Request: ...
    @overload
    def request(self, *args: Any, file: _File, **kwargs: Any) -> Request: ...
    @overload
    def submit(self, *args: _P.args, **kwargs: _P.kwargs) -> Job: ...
    @overload
    def submit(self, *args: _Q.args, **kwargs: _Q.kwargs) -> Job: ...
    @overload
    def submit(self, *args: Any, data: _Whole, **kwargs: Any) -> Job: ...
    @overload
    def submit(self, *args: Any, file: _File, **kwargs: Any) -> Job: ...

class IdRoute(Route[_P, _R]):
    """A route of the server. With ``raw=True`` the answer is a `requests.Response` whatever is said here."""
    @overload
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    @overload
    def __call__(self, *, id_: str, **kwargs: Any) -> _R: ...
    @overload
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> list[Problem]: ...
    @overload
    def check(self, *, id_: str, **kwargs: Any) -> list[Problem]: ...
    @overload
    def request(self, *args: _P.args, **kwargs: _P.kwargs) -> Request: ...
    @overload
    def request(self, *, id_: str, **kwargs: Any) -> Request: ...
    @overload
    def submit(self, *args: _P.args, **kwargs: _P.kwargs) -> Job: ...
    @overload
    def submit(self, *, id_: str, **kwargs: Any) -> Job: ...

class IdBodyRoute(BodyRoute[_P, _Q, _R]):
    """A route of the server. With ``raw=True`` the answer is a `requests.Response` whatever is said here. It needs fields."""
    @overload
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    @overload
    def __call__(self, *args: _Q.args, **kwargs: _Q.kwargs) -> _R: ...
    @overload
    def __call__(self, *args: Any, data: _Whole, **kwargs: Any) -> _R: ...
    @overload
    def __call__(self, *args: Any, file: _File, **kwargs: Any) -> _R: ...
    @overload
    def __call__(self, *, id_: str, **kwargs: Any) -> _R: ...
    @overload
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> list[Problem]: ...
    @overload
    def check(self, *args: _Q.args, **kwargs: _Q.kwargs) -> list[Problem]: ...
    @overload
    def check(self, *args: Any, data: _Whole, **kwargs: Any) -> list[Problem]: ...
    @overload
    def check(self, *args: Any, file: _File, **kwargs: Any) -> list[Problem]: ...
    @overload
    def check(self, *, id_: str, **kwargs: Any) -> list[Problem]: ...
    @overload
    def request(self, *args: _P.args, **kwargs: _P.kwargs) -> Request: ...
    @overload
    def request(self, *args: _Q.args, **kwargs: _Q.kwargs) -> Request: ...
    @overload
    def request(self, *args: Any, data: _Whole, **kwargs: Any) -> Request: ...
    @overload
    def request(self, *args: Any, file: _File, **kwargs: Any) -> Request: ...
    @overload
    def request(self, *, id_: str, **kwargs: Any) -> Request: ...
    @overload
    def submit(self, *args: _P.args, **kwargs: _P.kwargs) -> Job: ...
    @overload
    def submit(self, *args: _Q.args, **kwargs: _Q.kwargs) -> Job: ...
    @overload
    def submit(self, *args: Any, data: _Whole, **kwargs: Any) -> Job: ...
    @overload
    def submit(self, *args: Any, file: _File, **kwargs: Any) -> Job: ...
    @overload
    def submit(self, *, id_: str, **kwargs: Any) -> Job: ...

class AsyncRoute(AsyncMethod, Generic[_P, _R]):
    """A route to be awaited."""
    async def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> list[Problem]: ...
    def request(self, *args: _P.args, **kwargs: _P.kwargs) -> Request: ...
    async def submit(self, *args: _P.args, **kwargs: _P.kwargs) -> AsyncJob: ...

class AsyncBodyRoute(AsyncMethod, Generic[_P, _Q, _R]):
    """A route to be awaited. It needs fields."""
    @overload
    async def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    @overload
    async def __call__(self, *args: _Q.args, **kwargs: _Q.kwargs) -> _R: ...
    @overload
    async def __call__(self, *args: Any, data: _Whole, **kwargs: Any) -> _R: ...
    @overload
    async def __call__(self, *args: Any, file: _File, **kwargs: Any) -> _R: ...
    @overload
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> list[Problem]: ...
    @overload
    def check(self, *args: _Q.args, **kwargs: _Q.kwargs) -> list[Problem]: ...
    @overload
    def check(self, *args: Any, data: _Whole, **kwargs: Any) -> list[Problem]: ...
    @overload
    def check(self, *args: Any, file: _File, **kwargs: Any) -> list[Problem]: ...
    @overload
    def request(self, *args: _P.args, **kwargs: _P.kwargs) -> Request: ...
    @overload
    def request(self, *args: _Q.args, **kwargs: _Q.kwargs) -> Request: ...
    @overload
    def request(self, *args: Any, data: _Whole, **kwargs: Any) -> Request: ...
    @overload
    def request(self, *args: Any, file: _File, **kwargs: Any) -> Request: ...
    @overload
    async def submit(self, *args: _P.args, **kwargs: _P.kwargs) -> AsyncJob: ...
    @overload
    async def submit(self, *args: _Q.args, **kwargs: _Q.kwargs) -> AsyncJob: ...
    @overload
    async def submit(self, *args: Any, data: _Whole, **kwargs: Any) -> AsyncJob: ...
    @overload
    async def submit(self, *args: Any, file: _File, **kwargs: Any) -> AsyncJob: ...

class AsyncIdRoute(AsyncRoute[_P, _R]):
    """A route to be awaited."""
    @overload
    async def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    @overload
    async def __call__(self, *, id_: str, **kwargs: Any) -> _R: ...
    @overload
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> list[Problem]: ...
    @overload
    def check(self, *, id_: str, **kwargs: Any) -> list[Problem]: ...
    @overload
    def request(self, *args: _P.args, **kwargs: _P.kwargs) -> Request: ...
    @overload
    def request(self, *, id_: str, **kwargs: Any) -> Request: ...
    @overload
    async def submit(self, *args: _P.args, **kwargs: _P.kwargs) -> AsyncJob: ...
    @overload
    async def submit(self, *, id_: str, **kwargs: Any) -> AsyncJob: ...

class AsyncIdBodyRoute(AsyncBodyRoute[_P, _Q, _R]):
    """A route to be awaited. It needs fields."""
    @overload
    async def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    @overload
    async def __call__(self, *args: _Q.args, **kwargs: _Q.kwargs) -> _R: ...
    @overload
    async def __call__(self, *args: Any, data: _Whole, **kwargs: Any) -> _R: ...
    @overload
    async def __call__(self, *args: Any, file: _File, **kwargs: Any) -> _R: ...
    @overload
    async def __call__(self, *, id_: str, **kwargs: Any) -> _R: ...
    @overload
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> list[Problem]: ...
    @overload
    def check(self, *args: _Q.args, **kwargs: _Q.kwargs) -> list[Problem]: ...
    @overload
    def check(self, *args: Any, data: _Whole, **kwargs: Any) -> list[Problem]: ...
    @overload
    def check(self, *args: Any, file: _File, **kwargs: Any) -> list[Problem]: ...
    @overload
    def check(self, *, id_: str, **kwargs: Any) -> list[Problem]: ...
    @overload
    def request(self, *args: _P.args, **kwargs: _P.kwargs) -> Request: ...
    @overload
    def request(self, *args: _Q.args, **kwargs: _Q.kwargs) -> Request: ...
    @overload
    def request(self, *args: Any, data: _Whole, **kwargs: Any) -> Request: ...
    @overload
    def request(self, *args: Any, file: _File, **kwargs: Any) -> Request: ...
    @overload
    def request(self, *, id_: str, **kwargs: Any) -> Request: ...
    @overload
    async def submit(self, *args: _P.args, **kwargs: _P.kwargs) -> AsyncJob: ...
    @overload
    async def submit(self, *args: _Q.args, **kwargs: _Q.kwargs) -> AsyncJob: ...
    @overload
    async def submit(self, *args: Any, data: _Whole, **kwargs: Any) -> AsyncJob: ...
    @overload
    async def submit(self, *args: Any, file: _File, **kwargs: Any) -> AsyncJob: ...
    @overload
    async def submit(self, *, id_: str, **kwargs: Any) -> AsyncJob: ...

class FleetRoute(FleetMethod, Generic[_P, _R]):
    """A route of all servers of a fleet."""
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> Results: ...
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> dict[str, list[Problem]]: ...

class FleetBodyRoute(FleetMethod, Generic[_P, _Q, _R]):
    """A route of all servers of a fleet. It needs fields."""
    @overload
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> Results: ...
    @overload
    def __call__(self, *args: _Q.args, **kwargs: _Q.kwargs) -> Results: ...
    @overload
    def __call__(self, *args: Any, data: _Whole, **kwargs: Any) -> Results: ...
    @overload
    def __call__(self, *args: Any, file: _File, **kwargs: Any) -> Results: ...
    @overload
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> dict[str, list[Problem]]: ...
    @overload
    def check(self, *args: _Q.args, **kwargs: _Q.kwargs) -> dict[str, list[Problem]]: ...
    @overload
    def check(self, *args: Any, data: _Whole, **kwargs: Any) -> dict[str, list[Problem]]: ...
    @overload
    def check(self, *args: Any, file: _File, **kwargs: Any) -> dict[str, list[Problem]]: ...

class FleetIdRoute(FleetRoute[_P, _R]):
    """A route of all servers of a fleet."""
    @overload
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> Results: ...
    @overload
    def __call__(self, *, id_: str, **kwargs: Any) -> Results: ...
    @overload
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> dict[str, list[Problem]]: ...
    @overload
    def check(self, *, id_: str, **kwargs: Any) -> dict[str, list[Problem]]: ...

class FleetIdBodyRoute(FleetBodyRoute[_P, _Q, _R]):
    """A route of all servers of a fleet. It needs fields."""
    @overload
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> Results: ...
    @overload
    def __call__(self, *args: _Q.args, **kwargs: _Q.kwargs) -> Results: ...
    @overload
    def __call__(self, *args: Any, data: _Whole, **kwargs: Any) -> Results: ...
    @overload
    def __call__(self, *args: Any, file: _File, **kwargs: Any) -> Results: ...
    @overload
    def __call__(self, *, id_: str, **kwargs: Any) -> Results: ...
    @overload
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> dict[str, list[Problem]]: ...
    @overload
    def check(self, *args: _Q.args, **kwargs: _Q.kwargs) -> dict[str, list[Problem]]: ...
    @overload
    def check(self, *args: Any, data: _Whole, **kwargs: Any) -> dict[str, list[Problem]]: ...
    @overload
    def check(self, *args: Any, file: _File, **kwargs: Any) -> dict[str, list[Problem]]: ...
    @overload
    def check(self, *, id_: str, **kwargs: Any) -> dict[str, list[Problem]]: ...

def _route(function: Callable[Concatenate[Any, _P], _R]) -> Route[_P, _R]: ...
def _id_route(function: Callable[Concatenate[Any, _P], _R]) -> IdRoute[_P, _R]: ...
def _id_either(
    by_body: Callable[Concatenate[Any, _P], _R], by_fields: Callable[Concatenate[Any, _Q], _R]
) -> IdBodyRoute[_P, _Q, _R]: ...
def _either(
    by_body: Callable[Concatenate[Any, _P], _R], by_fields: Callable[Concatenate[Any, _Q], _R]
) -> BodyRoute[_P, _Q, _R]: ...
@overload
def _id_async(route: IdRoute[_P, _R]) -> AsyncIdRoute[_P, _R]: ...
@overload
def _id_async(route: IdBodyRoute[_P, _Q, _R]) -> AsyncIdBodyRoute[_P, _Q, _R]: ...
@overload
def _async(route: Route[_P, _R]) -> AsyncRoute[_P, _R]: ...
@overload
def _async(route: BodyRoute[_P, _Q, _R]) -> AsyncBodyRoute[_P, _Q, _R]: ...
@overload
def _id_fleet(route: IdRoute[_P, _R]) -> FleetIdRoute[_P, _R]: ...
@overload
def _id_fleet(route: IdBodyRoute[_P, _Q, _R]) -> FleetIdBodyRoute[_P, _Q, _R]: ...
@overload
def _fleet(route: Route[_P, _R]) -> FleetRoute[_P, _R]: ...
@overload
def _fleet(route: BodyRoute[_P, _Q, _R]) -> FleetBodyRoute[_P, _Q, _R]: ...

@overload
def _at1(route: Route[Concatenate[Any, _P], _R]) -> Route[_P, _R]: ...
@overload
def _at1(route: BodyRoute[Concatenate[Any, _P], Concatenate[Any, _Q], _R]) -> BodyRoute[_P, _Q, _R]: ...
@overload
def _at2(route: Route[Concatenate[Any, Any, _P], _R]) -> Route[_P, _R]: ...
@overload
def _at2(route: BodyRoute[Concatenate[Any, Any, _P], Concatenate[Any, Any, _Q], _R]) -> BodyRoute[_P, _Q, _R]: ...
@overload
def _at3(route: Route[Concatenate[Any, Any, Any, _P], _R]) -> Route[_P, _R]: ...
@overload
def _at3(route: BodyRoute[Concatenate[Any, Any, Any, _P], Concatenate[Any, Any, Any, _Q], _R]) -> BodyRoute[_P, _Q, _R]: ...
@overload
def _at4(route: Route[Concatenate[Any, Any, Any, Any, _P], _R]) -> Route[_P, _R]: ...
@overload
def _at4(route: BodyRoute[Concatenate[Any, Any, Any, Any, _P], Concatenate[Any, Any, Any, Any, _Q], _R]) -> BodyRoute[_P, _Q, _R]: ...
@overload
def _at5(route: Route[Concatenate[Any, Any, Any, Any, Any, _P], _R]) -> Route[_P, _R]: ...
@overload
def _at5(route: BodyRoute[Concatenate[Any, Any, Any, Any, Any, _P], Concatenate[Any, Any, Any, Any, Any, _Q], _R]) -> BodyRoute[_P, _Q, _R]: ...

PostDicomWebServersNameDeleteBody = TypedDict("PostDicomWebServersNameDeleteBody", {"Level": Required[Literal["Study", "Series", "Instance"] | str], "StudyInstanceUID": Required[str], "SeriesInstanceUID": str, "SOPInstanceUID": str}, total=False)
PostDicomWebServersNameGetBody = TypedDict("PostDicomWebServersNameGetBody", {"Uri": Required[str], "Arguments": Mapping[str, Any], "HttpHeaders": Mapping[str, Any]}, total=False)
PostDicomWebServersNameQidoBody = TypedDict("PostDicomWebServersNameQidoBody", {"Uri": Required[str], "Arguments": Mapping[str, Any], "HttpHeaders": Mapping[str, Any]}, total=False)
PostInstancesIdAnonymizeBody = TypedDict("PostInstancesIdAnonymizeBody", {"DicomVersion": Literal["2008", "2017c", "2021b", "2023b"] | str, "Force": bool, "Keep": list[str], "KeepPrivateTags": bool, "PrivateCreator": str, "Remove": list[str], "Replace": Mapping[str, Any], "KeepSource": Literal[True], "Transcode": str, "KeepLabels": Literal[False], "LossyQuality": int}, total=False)
PostInstancesIdModifyBody = TypedDict("PostInstancesIdModifyBody", {"Force": bool, "Keep": list[str], "PrivateCreator": str, "Remove": list[str], "RemovePrivateTags": bool, "Replace": Mapping[str, Any], "Transcode": str, "KeepSource": Literal[True], "LossyQuality": int, "KeepLabels": Literal[False]}, total=False)
PostInstancesIdReconstructBody = TypedDict("PostInstancesIdReconstructBody", {"ReconstructFiles": bool, "LimitToThisLevelMainDicomTags": bool}, total=False)
PutModalitiesIdBody = TypedDict("PutModalitiesIdBody", {"AET": Required[str], "AllowEcho": bool, "AllowFind": bool, "AllowGet": bool, "AllowMove": bool, "AllowStorageCommitment": bool, "AllowStore": bool, "AllowTranscoding": bool, "Host": Required[str], "Manufacturer": Literal["Generic", "GenericNoWildcardInDates", "GenericNoUniversalWildcard", "Vitrea", "GE", "AgfaImpax", "SyngoVia", "EFilm2", "MedInria", "ClearCanvas", "Dcm4Chee", "SiemensSyngoCT"] | str, "Port": Required[int | str], "UseDicomTls": bool, "AllowFindWorklist": bool, "LocalAet": str, "Timeout": int, "AllowNAction": bool, "AllowEventReport": bool, "RetrieveMethod": Literal["C-MOVE", "C-GET", "SystemDefault"] | str}, total=False)
PostModalitiesIdEchoBody = TypedDict("PostModalitiesIdEchoBody", {"CheckFind": bool, "Timeout": int}, total=False)
PostModalitiesIdGetBody = TypedDict("PostModalitiesIdGetBody", {"Asynchronous": bool, "LocalAet": str, "Permissive": bool, "Priority": int, "Resources": Required[Sequence[Mapping[str, Any]]], "Synchronous": bool, "Timeout": int, "Level": Required[Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str], "UserData": Any}, total=False)
PostModalitiesIdMoveBody = TypedDict("PostModalitiesIdMoveBody", {"Asynchronous": bool, "Level": Required[Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str], "LocalAet": str, "Permissive": bool, "Priority": int, "Resources": Required[Sequence[Mapping[str, Any]]], "Synchronous": bool, "TargetAet": str, "Timeout": int, "UserData": Any}, total=False)
PostModalitiesIdQueryBody = TypedDict("PostModalitiesIdQueryBody", {"Level": Required[Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str], "Normalize": bool, "Query": Mapping[str, Any], "LocalAet": str, "Timeout": int}, total=False)
PostModalitiesIdStorageCommitmentBody = TypedDict("PostModalitiesIdStorageCommitmentBody", {"DicomInstances": list[Any], "Resources": list[str], "Timeout": int}, total=False)
PostModalitiesIdStoreBody = TypedDict("PostModalitiesIdStoreBody", {"Asynchronous": bool, "LocalAet": str, "MoveOriginatorAet": str, "MoveOriginatorID": int, "Permissive": bool, "Priority": int, "Resources": Required[list[str]], "StorageCommitment": bool, "Synchronous": bool, "Timeout": int, "CalledAet": str, "Host": str, "Port": int, "UserData": Any}, total=False)
PostPatientsIdAnonymizeBody = TypedDict("PostPatientsIdAnonymizeBody", {"Asynchronous": bool, "DicomVersion": Literal["2008", "2017c", "2021b", "2023b"] | str, "Force": bool, "Keep": list[str], "KeepPrivateTags": bool, "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "Replace": Mapping[str, Any], "Synchronous": bool, "KeepSource": bool, "Transcode": str, "KeepLabels": bool, "UserData": Any}, total=False)
PostPatientsIdArchiveBody = TypedDict("PostPatientsIdArchiveBody", {"Asynchronous": bool, "Priority": int, "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostPatientsIdMediaBody = TypedDict("PostPatientsIdMediaBody", {"Asynchronous": bool, "Extended": bool, "Priority": int, "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostPatientsIdModifyBody = TypedDict("PostPatientsIdModifyBody", {"Asynchronous": bool, "Force": bool, "Keep": list[str], "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "RemovePrivateTags": bool, "Replace": Mapping[str, Any], "Synchronous": bool, "Transcode": str, "KeepSource": bool, "UserData": Any, "KeepLabels": bool}, total=False)
PostPatientsIdReconstructBody = TypedDict("PostPatientsIdReconstructBody", {"ReconstructFiles": bool, "LimitToThisLevelMainDicomTags": bool}, total=False)
PostPeersIdStoreBody = TypedDict("PostPeersIdStoreBody", {"Asynchronous": bool, "Compress": bool, "Permissive": bool, "Priority": int, "Resources": Required[list[str]], "Synchronous": bool, "Transcode": str, "UserData": Any}, total=False)
PostPluginsAdvancedStorageAbandonInstanceBody = TypedDict("PostPluginsAdvancedStorageAbandonInstanceBody", {"Path": Required[str]}, total=False)
PostPluginsAdvancedStorageAdoptInstanceBody = TypedDict("PostPluginsAdvancedStorageAdoptInstanceBody", {"Path": Required[str], "TakeOwnership": bool}, total=False)
PostQueriesIdAnswersIndexQueryInstancesBody = TypedDict("PostQueriesIdAnswersIndexQueryInstancesBody", {"Query": Mapping[str, Any], "Timeout": int}, total=False)
PostQueriesIdAnswersIndexQuerySeriesBody = TypedDict("PostQueriesIdAnswersIndexQuerySeriesBody", {"Query": Mapping[str, Any], "Timeout": int}, total=False)
PostQueriesIdAnswersIndexQueryStudiesBody = TypedDict("PostQueriesIdAnswersIndexQueryStudiesBody", {"Query": Mapping[str, Any], "Timeout": int}, total=False)
PostQueriesIdAnswersIndexRetrieveBody = TypedDict("PostQueriesIdAnswersIndexRetrieveBody", {"Asynchronous": bool, "Permissive": bool, "Priority": int, "Synchronous": bool, "TargetAet": str, "Timeout": int, "Full": bool, "Simplify": bool, "RetrieveMethod": Literal["C-MOVE", "C-GET", "SystemDefault", ""] | str, "UserData": Any, "Short": bool}, total=False)
PostQueriesIdRetrieveBody = TypedDict("PostQueriesIdRetrieveBody", {"Asynchronous": bool, "Permissive": bool, "Priority": int, "Synchronous": bool, "TargetAet": str, "Timeout": int, "Full": bool, "Simplify": bool, "RetrieveMethod": Literal["C-MOVE", "C-GET", "SystemDefault", ""] | str, "UserData": Any, "Short": bool}, total=False)
PostSeriesIdAnonymizeBody = TypedDict("PostSeriesIdAnonymizeBody", {"Asynchronous": bool, "DicomVersion": Literal["2008", "2017c", "2021b", "2023b"] | str, "Force": bool, "Keep": list[str], "KeepPrivateTags": bool, "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "Replace": Mapping[str, Any], "Synchronous": bool, "KeepSource": bool, "Transcode": str, "KeepLabels": bool, "UserData": Any}, total=False)
PostSeriesIdArchiveBody = TypedDict("PostSeriesIdArchiveBody", {"Asynchronous": bool, "Priority": int, "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostSeriesIdMediaBody = TypedDict("PostSeriesIdMediaBody", {"Asynchronous": bool, "Extended": bool, "Priority": int, "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostSeriesIdModifyBody = TypedDict("PostSeriesIdModifyBody", {"Asynchronous": bool, "Force": bool, "Keep": list[str], "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "RemovePrivateTags": bool, "Replace": Mapping[str, Any], "Synchronous": bool, "Transcode": str, "KeepSource": bool, "UserData": Any, "KeepLabels": bool}, total=False)
PostSeriesIdReconstructBody = TypedDict("PostSeriesIdReconstructBody", {"ReconstructFiles": bool, "LimitToThisLevelMainDicomTags": bool}, total=False)
PostStudiesIdAnonymizeBody = TypedDict("PostStudiesIdAnonymizeBody", {"Asynchronous": bool, "DicomVersion": Literal["2008", "2017c", "2021b", "2023b"] | str, "Force": bool, "Keep": list[str], "KeepPrivateTags": bool, "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "Replace": Mapping[str, Any], "Synchronous": bool, "KeepSource": bool, "Transcode": str, "KeepLabels": bool, "UserData": Any}, total=False)
PostStudiesIdArchiveBody = TypedDict("PostStudiesIdArchiveBody", {"Asynchronous": bool, "Priority": int, "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostStudiesIdMediaBody = TypedDict("PostStudiesIdMediaBody", {"Asynchronous": bool, "Extended": bool, "Priority": int, "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostStudiesIdMergeBody = TypedDict("PostStudiesIdMergeBody", {"Asynchronous": bool, "KeepSource": bool, "Permissive": bool, "Priority": int, "Resources": Required[list[str]], "Synchronous": bool, "UserData": Any, "KeepLabels": Literal[False]}, total=False)
PostStudiesIdModifyBody = TypedDict("PostStudiesIdModifyBody", {"Asynchronous": bool, "Force": bool, "Keep": list[str], "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "RemovePrivateTags": bool, "Replace": Mapping[str, Any], "Synchronous": bool, "Transcode": str, "KeepSource": bool, "UserData": Any, "KeepLabels": bool}, total=False)
PostStudiesIdReconstructBody = TypedDict("PostStudiesIdReconstructBody", {"ReconstructFiles": bool, "LimitToThisLevelMainDicomTags": bool}, total=False)
PostStudiesIdSplitBody = TypedDict("PostStudiesIdSplitBody", {"Asynchronous": bool, "KeepSource": bool, "Permissive": bool, "Priority": int, "Remove": list[str], "Replace": Mapping[str, Any], "Series": list[str], "Synchronous": bool, "Instances": list[str], "KeepLabels": Literal[False], "UserData": Any}, total=False)
PostToolsBulkAnonymizeBody = TypedDict("PostToolsBulkAnonymizeBody", {"Asynchronous": bool, "DicomVersion": Literal["2008", "2017c", "2021b", "2023b"] | str, "Force": bool, "Keep": list[str], "KeepPrivateTags": bool, "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "Replace": Mapping[str, Any], "Resources": Required[list[str]], "Synchronous": bool, "KeepSource": bool, "Transcode": str, "KeepLabels": bool, "UserData": Any}, total=False)
PostToolsBulkContentBody = TypedDict("PostToolsBulkContentBody", {"Full": bool, "Level": Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str, "Metadata": bool, "Resources": Required[list[str]], "Short": bool, "Simplify": bool}, total=False)
PostToolsBulkDeleteBody = TypedDict("PostToolsBulkDeleteBody", {"Resources": Required[list[str | str | Mapping[str, Any]]]}, total=False)
PostToolsBulkModifyBody = TypedDict("PostToolsBulkModifyBody", {"Asynchronous": bool, "Force": bool, "Keep": list[str], "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "RemovePrivateTags": bool, "Replace": Mapping[str, Any], "Resources": Required[list[str]], "Synchronous": bool, "Transcode": str, "KeepSource": bool, "Level": Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str, "UserData": Any, "KeepLabels": bool}, total=False)
PostToolsCountResourcesBody = TypedDict("PostToolsCountResourcesBody", {"Full": Literal[False], "Labels": list[str], "LabelsConstraint": Literal["All", "Any", "None"] | str, "Level": Required[Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str], "MetadataQuery": Mapping[str, Any], "ParentPatient": str, "ParentSeries": str, "ParentStudy": str, "Query": Required[Mapping[str, Any]], "Short": Literal[False], "CaseSensitive": Literal[False], "Expand": Literal[False]}, total=False)
PostToolsCreateArchiveBody = TypedDict("PostToolsCreateArchiveBody", {"Asynchronous": bool, "Priority": int, "Resources": Required[list[str]], "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostToolsCreateMediaBody = TypedDict("PostToolsCreateMediaBody", {"Asynchronous": bool, "Extended": bool, "Priority": int, "Resources": Required[list[str]], "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostToolsCreateMediaExtendedBody = TypedDict("PostToolsCreateMediaExtendedBody", {"Asynchronous": bool, "Extended": bool, "Priority": int, "Resources": Required[list[str]], "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostToolsDicomEchoBody = TypedDict("PostToolsDicomEchoBody", {"AET": Required[str], "CheckFind": bool, "Host": Required[str], "Manufacturer": Literal["Generic", "GenericNoWildcardInDates", "GenericNoUniversalWildcard", "Vitrea", "GE", "AgfaImpax", "SyngoVia", "EFilm2", "MedInria", "ClearCanvas", "Dcm4Chee", "SiemensSyngoCT"] | str, "Port": Required[int | str], "Timeout": int, "UseDicomTls": bool, "LocalAet": str, "AllowEcho": bool, "AllowFind": bool, "AllowGet": bool, "AllowMove": bool, "AllowStore": bool, "AllowTranscoding": bool, "AllowStorageCommitment": bool, "AllowFindWorklist": bool, "AllowNAction": bool, "AllowEventReport": bool, "RetrieveMethod": Literal["C-MOVE", "C-GET", "SystemDefault"] | str}, total=False)
PostToolsFindBody = TypedDict("PostToolsFindBody", {"CaseSensitive": bool, "Expand": bool, "Level": Required[Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str], "Limit": int, "Query": Required[Mapping[str, Any]], "Since": int, "Full": bool, "Short": bool, "RequestedTags": list[str], "Labels": list[str], "LabelsConstraint": Literal["All", "Any", "None"] | str, "MetadataQuery": Mapping[str, Any], "OrderBy": Sequence[Mapping[str, Any]], "ParentPatient": str, "ParentSeries": str, "ParentStudy": str, "ResponseContent": list[Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | str], "Simplify": bool}, total=False)
PostToolsReconstructBody = TypedDict("PostToolsReconstructBody", {"ReconstructFiles": bool, "LimitToThisLevelMainDicomTags": Literal[False]}, total=False)
PostWorklistsCreateBody = TypedDict("PostWorklistsCreateBody", {"Tags": Required[Mapping[str, Any]], "Force": bool}, total=False)
PutWorklistsIdBody = TypedDict("PutWorklistsIdBody", {"Tags": Required[Mapping[str, Any]], "Force": bool}, total=False)
GetChangesAnswer = TypedDict("GetChangesAnswer", {"Changes": list[Any], "Done": bool, "First": int, "Last": int})
GetInstancesIdAnswer = TypedDict("GetInstancesIdAnswer", {"ID": str, "Type": str, "MainDicomTags": dict[str, Any], "RequestedTags": dict[str, Any], "Labels": list[str], "AnonymizedFrom": str, "ModifiedFrom": str, "ParentSeries": str, "FileUuid": str, "FileSize": int, "IndexInSeries": int | None})
GetInstancesIdStatisticsAnswer = TypedDict("GetInstancesIdStatisticsAnswer", {"DicomDiskSize": str, "DicomDiskSizeMB": int, "DicomUncompressedSize": str, "DicomUncompressedSizeMB": int, "DiskSize": str, "DiskSizeMB": int, "UncompressedSize": str, "UncompressedSizeMB": int})
GetJobsIdAnswer = TypedDict("GetJobsIdAnswer", {"ID": str, "Type": str, "State": str, "CreationTime": str, "CompletionTime": str, "Timestamp": str, "ErrorDescription": str, "EstimatedTimeOfArrival": str, "ErrorDetails": str, "ErrorCode": int, "Priority": int, "Progress": int, "EffectiveRuntime": float, "Content": dict[str, Any], "UserData": Any, "ErrorPayload": dict[str, Any]})
GetPatientsIdAnswer = TypedDict("GetPatientsIdAnswer", {"ID": str, "Type": str, "MainDicomTags": dict[str, Any], "RequestedTags": dict[str, Any], "Labels": list[str], "AnonymizedFrom": str, "ModifiedFrom": str, "IsStable": bool, "LastUpdate": str, "IsProtected": bool, "Studies": list[str]})
GetPatientsIdStatisticsAnswer = TypedDict("GetPatientsIdStatisticsAnswer", {"CountInstances": int, "CountSeries": int, "CountStudies": int, "DicomDiskSize": str, "DicomDiskSizeMB": int, "DicomUncompressedSize": str, "DicomUncompressedSizeMB": int, "DiskSize": str, "DiskSizeMB": int, "UncompressedSize": str, "UncompressedSizeMB": int})
GetSeriesIdAnswer = TypedDict("GetSeriesIdAnswer", {"ID": str, "Type": str, "MainDicomTags": dict[str, Any], "RequestedTags": dict[str, Any], "Labels": list[str], "AnonymizedFrom": str, "ModifiedFrom": str, "IsStable": bool, "LastUpdate": str, "ParentStudy": str, "Status": str, "Instances": list[str], "ExpectedNumberOfInstances": int | None})
GetSeriesIdOrderedSlicesAnswer = TypedDict("GetSeriesIdOrderedSlicesAnswer", {"Dicom": list[Any], "Slices": list[Any], "SlicesShort": list[Any], "Type": str})
GetSeriesIdStatisticsAnswer = TypedDict("GetSeriesIdStatisticsAnswer", {"CountInstances": int, "DicomDiskSize": str, "DicomDiskSizeMB": int, "DicomUncompressedSize": str, "DicomUncompressedSizeMB": int, "DiskSize": str, "DiskSizeMB": int, "UncompressedSize": str, "UncompressedSizeMB": int})
GetStatisticsAnswer = TypedDict("GetStatisticsAnswer", {"CountInstances": int, "CountPatients": int, "CountSeries": int, "CountStudies": int, "TotalDiskSize": str, "TotalDiskSizeMB": int, "TotalUncompressedSize": str, "TotalUncompressedSizeMB": int})
GetStorageCommitmentIdAnswer = TypedDict("GetStorageCommitmentIdAnswer", {"Failures": list[Any], "RemoteAET": str, "Status": str, "Success": list[Any]})
GetStudiesIdAnswer = TypedDict("GetStudiesIdAnswer", {"ID": str, "Type": str, "MainDicomTags": dict[str, Any], "RequestedTags": dict[str, Any], "Labels": list[str], "AnonymizedFrom": str, "ModifiedFrom": str, "IsStable": bool, "LastUpdate": str, "ParentPatient": str, "PatientMainDicomTags": dict[str, Any], "Series": list[str]})
GetStudiesIdStatisticsAnswer = TypedDict("GetStudiesIdStatisticsAnswer", {"CountInstances": int, "CountSeries": int, "DicomDiskSize": str, "DicomDiskSizeMB": int, "DicomUncompressedSize": str, "DicomUncompressedSizeMB": int, "DiskSize": str, "DiskSizeMB": int, "UncompressedSize": str, "UncompressedSizeMB": int})
GetSystemAnswer = TypedDict("GetSystemAnswer", {"ApiVersion": int, "Capabilities": dict[str, Any], "CheckRevisions": bool, "DatabaseBackendPlugin": str | None, "DatabaseServerIdentifier": str, "DatabaseVersion": int, "DicomAet": str, "DicomDefaultRetrieveMethod": str, "DicomPort": int, "HasLabels": bool, "HttpPort": int, "IngestTranscoding": str, "IsHttpServerSecure": bool, "MainDicomTags": dict[str, Any], "MaximumPatientCount": int, "MaximumStorageMode": str, "MaximumStorageSize": int, "Name": str, "OverwriteInstances": bool, "OverwriteInstancesMode": str, "PatientLevelEnabled": bool, "Performance": dict[str, Any], "PluginsEnabled": bool, "ReadOnly": bool, "StorageAreaPlugin": str | None, "StorageCompression": bool, "StoreMD5ForAttachments": bool, "ThirdPartyPatches": list[Any], "ThirdPartyVersions": dict[str, Any], "UserMetadata": dict[str, Any], "Version": str, "DefaultRetrieveMethod": str})

class _ByBody:
    def put_dicom_web_servers_name(self, /, name: str, json: Mapping[str, Any] | _Data, *, Url: str | None = ..., Username: str | None = ..., Password: str | None = ..., HttpHeaders: Mapping[str, Any] | None = ..., HasDelete: bool | None = ..., ChunkedTransfers: bool | None = ..., HasWadoRsUniversalTransferSyntax: bool | None = ..., CertificateFile: str | None = ..., CertificateKeyFile: str | None = ..., CertificateKeyPassword: str | None = ..., Timeout: int | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Set how a DICOMweb server is reached.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def post_dicom_web_servers_name_delete(self, /, name: str, json: PostDicomWebServersNameDeleteBody | Mapping[str, Any] | _Data, *, Level: Literal["Study", "Series", "Instance"] | str | None = ..., StudyInstanceUID: str | None = ..., SeriesInstanceUID: str | None = ..., SOPInstanceUID: str | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete resources of a DICOMweb server that allows it.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def post_dicom_web_servers_name_get(self, /, name: str, json: PostDicomWebServersNameGetBody | Mapping[str, Any] | _Data, *, Uri: str | None = ..., Arguments: Mapping[str, Any] | None = ..., HttpHeaders: Mapping[str, Any] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Send a GET to a DICOMweb server.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def post_dicom_web_servers_name_qido(self, /, name: str, json: PostDicomWebServersNameQidoBody | Mapping[str, Any] | _Data, *, Uri: str | None = ..., Arguments: Mapping[str, Any] | None = ..., HttpHeaders: Mapping[str, Any] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search a DICOMweb server (QIDO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def post_dicom_web_servers_name_retrieve(self, /, name: str, json: Mapping[str, Any] | list[Any] | _Data, *, HttpHeaders: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., Asynchronous: bool | None = ..., Priority: int | None = ..., Resources: Sequence[Mapping[str, Any]] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Have a DICOMweb server's studies, series or instances sent here.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def post_dicom_web_servers_name_stow(self, /, name: str, json: Mapping[str, Any] | list[Any] | _Data, *, HttpHeaders: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., Asynchronous: bool | None = ..., Priority: int | None = ..., Resources: list[str] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Send resources of this server to a DICOMweb server (STOW-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def post_dicom_web_servers_name_wado(self, /, name: str, json: Mapping[str, Any] | _Data, *, Uri: str | None = ..., Arguments: Mapping[str, Any] | None = ..., HttpHeaders: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., Asynchronous: bool | None = ..., Priority: int | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Have a DICOMweb server's resources sent here, by their WADO-RS addresses.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def put_modalities_id(self, /, id: str, json: PutModalitiesIdBody | Mapping[str, Any] | list[Any] | _Data, *, AET: str | None = ..., AllowEcho: bool | None = ..., AllowFind: bool | None = ..., AllowGet: bool | None = ..., AllowMove: bool | None = ..., AllowStorageCommitment: bool | None = ..., AllowStore: bool | None = ..., AllowTranscoding: bool | None = ..., Host: str | None = ..., Manufacturer: Literal["Generic", "GenericNoWildcardInDates", "GenericNoUniversalWildcard", "Vitrea", "GE", "AgfaImpax", "SyngoVia", "EFilm2", "MedInria", "ClearCanvas", "Dcm4Chee", "SiemensSyngoCT"] | str | None = ..., Port: int | str | None = ..., UseDicomTls: bool | None = ..., AllowFindWorklist: bool | None = ..., LocalAet: str | None = ..., Timeout: int | None = ..., AllowNAction: bool | None = ..., AllowEventReport: bool | None = ..., RetrieveMethod: Literal["C-MOVE", "C-GET", "SystemDefault"] | str | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Add one modality, or replace its settings"
    def post_modalities_id_get(self, /, id: str, json: PostModalitiesIdGetBody | Mapping[str, Any] | list[Any] | _Data, *, Asynchronous: bool | None = ..., LocalAet: str | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: Sequence[Mapping[str, Any]] | None = ..., Synchronous: bool | None = ..., Timeout: int | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str | None = ..., UserData: Any = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Fetch resources from one modality over the same connection (C-GET)"
    def post_modalities_id_move(self, /, id: str, json: PostModalitiesIdMoveBody | Mapping[str, Any] | list[Any] | _Data, *, Asynchronous: bool | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str | None = ..., LocalAet: str | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: Sequence[Mapping[str, Any]] | None = ..., Synchronous: bool | None = ..., TargetAet: str | None = ..., Timeout: int | None = ..., UserData: Any = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let one modality send resources to this server or to a third one (C-MOVE)"
    def post_modalities_id_query(self, /, id: str, json: PostModalitiesIdQueryBody | Mapping[str, Any] | _Data, *, Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str | None = ..., Normalize: bool | None = ..., Query: Mapping[str, Any] | None = ..., LocalAet: str | None = ..., Timeout: int | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search one modality and keep the answers on the server (C-FIND)"
    def post_modalities_id_store(self, /, id: str, json: PostModalitiesIdStoreBody | Mapping[str, Any] | list[str] | str | _Data, *, Asynchronous: bool | None = ..., LocalAet: str | None = ..., MoveOriginatorAet: str | None = ..., MoveOriginatorID: int | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: list[str] | None = ..., StorageCommitment: bool | None = ..., Synchronous: bool | None = ..., Timeout: int | None = ..., CalledAet: str | None = ..., Host: str | None = ..., Port: int | None = ..., UserData: Any = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Send resources to one modality (C-STORE)"
    def post_move_storage(self, /, json: Mapping[str, Any] | list[Any] | _Data, *, Resources: list[Any] | None = ..., TargetStorage: Literal["file-system", "object-storage"] | str | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Move the files of resources between the disk and the object storage: a job.\nA route of the plugin object-storage, not tried: known from Orthanc Book and the plugin's source of 2026-07."
    def post_peers_id_store(self, /, id: str, json: PostPeersIdStoreBody | Mapping[str, Any] | list[str] | str | _Data, *, Asynchronous: bool | None = ..., Compress: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., UserData: Any = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Send resources to one peer over HTTP"
    def post_plugins_advanced_storage_abandon_instance(self, /, json: PostPluginsAdvancedStorageAbandonInstanceBody | Mapping[str, Any] | _Data, *, Path: str | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Forget a file of the server's disk, without touching it.\nA route of the plugin advanced-storage, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    def post_plugins_advanced_storage_adopt_instance(self, /, json: PostPluginsAdvancedStorageAdoptInstanceBody | Mapping[str, Any] | _Data, *, Path: str | None = ..., TakeOwnership: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Index a file of the server's disk where it is.\nA route of the plugin advanced-storage, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    def post_plugins_advanced_storage_move_storage(self, /, json: Mapping[str, Any] | list[Any] | _Data, *, Resources: list[Any] | None = ..., TargetStorageId: str | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Move the files of resources to another storage: a job.\nA route of the plugin advanced-storage, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    def post_stl_create_nexus(self, /, json: Mapping[str, Any] | _Data, *, Content: str | None = ..., Parent: str | None = ..., Tags: Mapping[str, Any] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Make an instance of a Nexus file.\nA route of the plugin stl, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    def post_stl_encode_nifti(self, /, json: Mapping[str, Any] | _Data, *, Nifti: str | None = ..., ParentStudy: str | None = ..., Smooth: bool | None = ..., Resolution: int | None = ..., Tags: Mapping[str, Any] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Make an STL instance of a NIfTI file.\nA route of the plugin stl, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    def post_stl_encode_rtstruct(self, /, json: Mapping[str, Any] | _Data, *, Instance: str | None = ..., RoiNames: list[Any] | None = ..., Smooth: bool | None = ..., Resolution: int | None = ..., Strict: bool | None = ..., Tags: Mapping[str, Any] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Make an STL instance of structures of an RT-STRUCT.\nA route of the plugin stl, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    def post_studies_id_merge(self, /, id: str, json: PostStudiesIdMergeBody | Mapping[str, Any] | list[Any] | _Data, *, Asynchronous: bool | None = ..., KeepSource: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., UserData: Any = ..., KeepLabels: Literal[False] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Move other studies, series or instances into one study"
    def post_tools_bulk_anonymize(self, /, json: PostToolsBulkAnonymizeBody | Mapping[str, Any] | list[Any] | _Data, *, Asynchronous: bool | None = ..., DicomVersion: Literal["2008", "2017c", "2021b", "2023b"] | str | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., KeepPrivateTags: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., Replace: Mapping[str, Any] | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., KeepSource: bool | None = ..., Transcode: str | None = ..., KeepLabels: bool | None = ..., UserData: Any = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store anonymized copies of several resources"
    def post_tools_bulk_content(self, /, json: PostToolsBulkContentBody | Mapping[str, Any] | list[Any] | _Data, *, Full: bool | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str | None = ..., Metadata: bool | None = ..., Resources: list[str] | None = ..., Short: bool | None = ..., Simplify: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show several resources in one call"
    def post_tools_bulk_delete(self, /, json: PostToolsBulkDeleteBody | Mapping[str, Any] | list[Any] | _Data, *, Resources: list[str | str | Mapping[str, Any]] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete several patients, studies, series or instances"
    def post_tools_bulk_modify(self, /, json: PostToolsBulkModifyBody | Mapping[str, Any] | list[Any] | _Data, *, Asynchronous: bool | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., RemovePrivateTags: bool | None = ..., Replace: Mapping[str, Any] | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., KeepSource: bool | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str | None = ..., UserData: Any = ..., KeepLabels: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store modified copies of several resources"
    def post_tools_count_resources(self, /, json: PostToolsCountResourcesBody | Mapping[str, Any] | _Data, *, Full: Literal[False] | None = ..., Labels: list[str] | None = ..., LabelsConstraint: Literal["All", "Any", "None"] | str | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str | None = ..., MetadataQuery: Mapping[str, Any] | None = ..., ParentPatient: str | None = ..., ParentSeries: str | None = ..., ParentStudy: str | None = ..., Query: Mapping[str, Any] | None = ..., Short: Literal[False] | None = ..., CaseSensitive: Literal[False] | None = ..., Expand: Literal[False] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Count the resources that a search would find"
    def post_tools_create_archive(self, /, json: PostToolsCreateArchiveBody | Mapping[str, Any] | list[str] | _Data, *, Asynchronous: bool | None = ..., Priority: int | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack the DICOM files of several resources into one ZIP archive, now or as a job"
    def post_tools_create_media(self, /, json: PostToolsCreateMediaBody | Mapping[str, Any] | list[str] | _Data, *, Asynchronous: bool | None = ..., Extended: bool | None = ..., Priority: int | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack several resources with a DICOMDIR into one ZIP archive, now or as a job"
    def post_tools_create_media_extended(self, /, json: PostToolsCreateMediaExtendedBody | Mapping[str, Any] | list[str] | _Data, *, Asynchronous: bool | None = ..., Extended: bool | None = ..., Priority: int | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack several resources with a detailed DICOMDIR into one ZIP archive, now or as a job"
    def post_tools_dicom_echo(self, /, json: PostToolsDicomEchoBody | Mapping[str, Any] | list[Any] | _Data, *, AET: str | None = ..., CheckFind: bool | None = ..., Host: str | None = ..., Manufacturer: Literal["Generic", "GenericNoWildcardInDates", "GenericNoUniversalWildcard", "Vitrea", "GE", "AgfaImpax", "SyngoVia", "EFilm2", "MedInria", "ClearCanvas", "Dcm4Chee", "SiemensSyngoCT"] | str | None = ..., Port: int | str | None = ..., Timeout: int | None = ..., UseDicomTls: bool | None = ..., LocalAet: str | None = ..., AllowEcho: bool | None = ..., AllowFind: bool | None = ..., AllowGet: bool | None = ..., AllowMove: bool | None = ..., AllowStore: bool | None = ..., AllowTranscoding: bool | None = ..., AllowStorageCommitment: bool | None = ..., AllowFindWorklist: bool | None = ..., AllowNAction: bool | None = ..., AllowEventReport: bool | None = ..., RetrieveMethod: Literal["C-MOVE", "C-GET", "SystemDefault"] | str | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Test the DICOM connection to any address, without adding a modality (C-ECHO)"
    def post_tools_find(self, /, json: PostToolsFindBody | Mapping[str, Any] | _Data, *, CaseSensitive: bool | None = ..., Expand: bool | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str | None = ..., Limit: int | None = ..., Query: Mapping[str, Any] | None = ..., Since: int | None = ..., Full: bool | None = ..., Short: bool | None = ..., RequestedTags: list[str] | None = ..., Labels: list[str] | None = ..., LabelsConstraint: Literal["All", "Any", "None"] | str | None = ..., MetadataQuery: Mapping[str, Any] | None = ..., OrderBy: Sequence[Mapping[str, Any]] | None = ..., ParentPatient: str | None = ..., ParentSeries: str | None = ..., ParentStudy: str | None = ..., ResponseContent: list[Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | str] | None = ..., Simplify: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search the patients, studies, series or instances stored on the server"
    def post_transfers_pull(self, /, json: Mapping[str, Any] | list[Any] | _Data, *, Peer: str | None = ..., Resources: list[Any] | None = ..., Compression: Literal["gzip", "none"] | str | None = ..., Priority: int | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Fetch resources of a peer, in pieces and side by side: a job.\nA route of the plugin transfers, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    def post_transfers_send(self, /, json: Mapping[str, Any] | list[Any] | _Data, *, Peer: str | None = ..., Resources: list[Any] | None = ..., Compression: Literal["gzip", "none"] | str | None = ..., Priority: int | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Send resources to a peer, in pieces and side by side: a job.\nA route of the plugin transfers, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    def post_worklists_create(self, /, json: PostWorklistsCreateBody | Mapping[str, Any] | _Data, *, Tags: Mapping[str, Any] | None = ..., Force: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Add a worklist entry.\nA route of the plugin orthanc-worklists, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    def put_worklists_id(self, /, id: str, json: PutWorklistsIdBody | Mapping[str, Any] | _Data, *, Tags: Mapping[str, Any] | None = ..., Force: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Replace a worklist entry.\nA route of the plugin orthanc-worklists, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    ...

class _ByFields:
    def put_dicom_web_servers_name(self, /, name: str, json: None = ..., *, Url: str, Username: str | None = ..., Password: str | None = ..., HttpHeaders: Mapping[str, Any] | None = ..., HasDelete: bool | None = ..., ChunkedTransfers: bool | None = ..., HasWadoRsUniversalTransferSyntax: bool | None = ..., CertificateFile: str | None = ..., CertificateKeyFile: str | None = ..., CertificateKeyPassword: str | None = ..., Timeout: int | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Set how a DICOMweb server is reached.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def post_dicom_web_servers_name_delete(self, /, name: str, json: None = ..., *, Level: Literal["Study", "Series", "Instance"] | str, StudyInstanceUID: str, SeriesInstanceUID: str | None = ..., SOPInstanceUID: str | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete resources of a DICOMweb server that allows it.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def post_dicom_web_servers_name_get(self, /, name: str, json: None = ..., *, Uri: str, Arguments: Mapping[str, Any] | None = ..., HttpHeaders: Mapping[str, Any] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Send a GET to a DICOMweb server.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def post_dicom_web_servers_name_qido(self, /, name: str, json: None = ..., *, Uri: str, Arguments: Mapping[str, Any] | None = ..., HttpHeaders: Mapping[str, Any] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search a DICOMweb server (QIDO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def post_dicom_web_servers_name_retrieve(self, /, name: str, json: None = ..., *, HttpHeaders: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., Asynchronous: bool | None = ..., Priority: int | None = ..., Resources: Sequence[Mapping[str, Any]], params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Have a DICOMweb server's studies, series or instances sent here.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def post_dicom_web_servers_name_stow(self, /, name: str, json: None = ..., *, HttpHeaders: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., Asynchronous: bool | None = ..., Priority: int | None = ..., Resources: list[str], params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Send resources of this server to a DICOMweb server (STOW-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def post_dicom_web_servers_name_wado(self, /, name: str, json: None = ..., *, Uri: str, Arguments: Mapping[str, Any] | None = ..., HttpHeaders: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., Asynchronous: bool | None = ..., Priority: int | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Have a DICOMweb server's resources sent here, by their WADO-RS addresses.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    def put_modalities_id(self, /, id: str, json: None = ..., *, AET: str, AllowEcho: bool | None = ..., AllowFind: bool | None = ..., AllowGet: bool | None = ..., AllowMove: bool | None = ..., AllowStorageCommitment: bool | None = ..., AllowStore: bool | None = ..., AllowTranscoding: bool | None = ..., Host: str, Manufacturer: Literal["Generic", "GenericNoWildcardInDates", "GenericNoUniversalWildcard", "Vitrea", "GE", "AgfaImpax", "SyngoVia", "EFilm2", "MedInria", "ClearCanvas", "Dcm4Chee", "SiemensSyngoCT"] | str | None = ..., Port: int | str, UseDicomTls: bool | None = ..., AllowFindWorklist: bool | None = ..., LocalAet: str | None = ..., Timeout: int | None = ..., AllowNAction: bool | None = ..., AllowEventReport: bool | None = ..., RetrieveMethod: Literal["C-MOVE", "C-GET", "SystemDefault"] | str | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Add one modality, or replace its settings"
    def post_modalities_id_get(self, /, id: str, json: None = ..., *, Asynchronous: bool | None = ..., LocalAet: str | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: Sequence[Mapping[str, Any]], Synchronous: bool | None = ..., Timeout: int | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str, UserData: Any = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Fetch resources from one modality over the same connection (C-GET)"
    def post_modalities_id_move(self, /, id: str, json: None = ..., *, Asynchronous: bool | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str, LocalAet: str | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: Sequence[Mapping[str, Any]], Synchronous: bool | None = ..., TargetAet: str | None = ..., Timeout: int | None = ..., UserData: Any = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let one modality send resources to this server or to a third one (C-MOVE)"
    def post_modalities_id_query(self, /, id: str, json: None = ..., *, Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str, Normalize: bool | None = ..., Query: Mapping[str, Any] | None = ..., LocalAet: str | None = ..., Timeout: int | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search one modality and keep the answers on the server (C-FIND)"
    def post_modalities_id_store(self, /, id: str, json: None = ..., *, Asynchronous: bool | None = ..., LocalAet: str | None = ..., MoveOriginatorAet: str | None = ..., MoveOriginatorID: int | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: list[str], StorageCommitment: bool | None = ..., Synchronous: bool | None = ..., Timeout: int | None = ..., CalledAet: str | None = ..., Host: str | None = ..., Port: int | None = ..., UserData: Any = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Send resources to one modality (C-STORE)"
    def post_move_storage(self, /, json: None = ..., *, Resources: list[Any], TargetStorage: Literal["file-system", "object-storage"] | str, params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Move the files of resources between the disk and the object storage: a job.\nA route of the plugin object-storage, not tried: known from Orthanc Book and the plugin's source of 2026-07."
    def post_peers_id_store(self, /, id: str, json: None = ..., *, Asynchronous: bool | None = ..., Compress: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: list[str], Synchronous: bool | None = ..., Transcode: str | None = ..., UserData: Any = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Send resources to one peer over HTTP"
    def post_plugins_advanced_storage_abandon_instance(self, /, json: None = ..., *, Path: str, params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Forget a file of the server's disk, without touching it.\nA route of the plugin advanced-storage, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    def post_plugins_advanced_storage_adopt_instance(self, /, json: None = ..., *, Path: str, TakeOwnership: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Index a file of the server's disk where it is.\nA route of the plugin advanced-storage, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    def post_plugins_advanced_storage_move_storage(self, /, json: None = ..., *, Resources: list[Any], TargetStorageId: str, params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Move the files of resources to another storage: a job.\nA route of the plugin advanced-storage, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    def post_stl_create_nexus(self, /, json: None = ..., *, Content: str, Parent: str | None = ..., Tags: Mapping[str, Any] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Make an instance of a Nexus file.\nA route of the plugin stl, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    def post_stl_encode_nifti(self, /, json: None = ..., *, Nifti: str, ParentStudy: str | None = ..., Smooth: bool | None = ..., Resolution: int | None = ..., Tags: Mapping[str, Any] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Make an STL instance of a NIfTI file.\nA route of the plugin stl, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    def post_stl_encode_rtstruct(self, /, json: None = ..., *, Instance: str, RoiNames: list[Any], Smooth: bool | None = ..., Resolution: int | None = ..., Strict: bool | None = ..., Tags: Mapping[str, Any] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Make an STL instance of structures of an RT-STRUCT.\nA route of the plugin stl, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    def post_studies_id_merge(self, /, id: str, json: None = ..., *, Asynchronous: bool | None = ..., KeepSource: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: list[str], Synchronous: bool | None = ..., UserData: Any = ..., KeepLabels: Literal[False] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Move other studies, series or instances into one study"
    def post_tools_bulk_anonymize(self, /, json: None = ..., *, Asynchronous: bool | None = ..., DicomVersion: Literal["2008", "2017c", "2021b", "2023b"] | str | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., KeepPrivateTags: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., Replace: Mapping[str, Any] | None = ..., Resources: list[str], Synchronous: bool | None = ..., KeepSource: bool | None = ..., Transcode: str | None = ..., KeepLabels: bool | None = ..., UserData: Any = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store anonymized copies of several resources"
    def post_tools_bulk_content(self, /, json: None = ..., *, Full: bool | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str | None = ..., Metadata: bool | None = ..., Resources: list[str], Short: bool | None = ..., Simplify: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show several resources in one call"
    def post_tools_bulk_delete(self, /, json: None = ..., *, Resources: list[str | str | Mapping[str, Any]], params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete several patients, studies, series or instances"
    def post_tools_bulk_modify(self, /, json: None = ..., *, Asynchronous: bool | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., RemovePrivateTags: bool | None = ..., Replace: Mapping[str, Any] | None = ..., Resources: list[str], Synchronous: bool | None = ..., Transcode: str | None = ..., KeepSource: bool | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str | None = ..., UserData: Any = ..., KeepLabels: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store modified copies of several resources"
    def post_tools_count_resources(self, /, json: None = ..., *, Full: Literal[False] | None = ..., Labels: list[str] | None = ..., LabelsConstraint: Literal["All", "Any", "None"] | str | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str, MetadataQuery: Mapping[str, Any] | None = ..., ParentPatient: str | None = ..., ParentSeries: str | None = ..., ParentStudy: str | None = ..., Query: Mapping[str, Any], Short: Literal[False] | None = ..., CaseSensitive: Literal[False] | None = ..., Expand: Literal[False] | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Count the resources that a search would find"
    def post_tools_create_archive(self, /, json: None = ..., *, Asynchronous: bool | None = ..., Priority: int | None = ..., Resources: list[str], Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack the DICOM files of several resources into one ZIP archive, now or as a job"
    def post_tools_create_media(self, /, json: None = ..., *, Asynchronous: bool | None = ..., Extended: bool | None = ..., Priority: int | None = ..., Resources: list[str], Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack several resources with a DICOMDIR into one ZIP archive, now or as a job"
    def post_tools_create_media_extended(self, /, json: None = ..., *, Asynchronous: bool | None = ..., Extended: bool | None = ..., Priority: int | None = ..., Resources: list[str], Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack several resources with a detailed DICOMDIR into one ZIP archive, now or as a job"
    def post_tools_dicom_echo(self, /, json: None = ..., *, AET: str, CheckFind: bool | None = ..., Host: str, Manufacturer: Literal["Generic", "GenericNoWildcardInDates", "GenericNoUniversalWildcard", "Vitrea", "GE", "AgfaImpax", "SyngoVia", "EFilm2", "MedInria", "ClearCanvas", "Dcm4Chee", "SiemensSyngoCT"] | str | None = ..., Port: int | str, Timeout: int | None = ..., UseDicomTls: bool | None = ..., LocalAet: str | None = ..., AllowEcho: bool | None = ..., AllowFind: bool | None = ..., AllowGet: bool | None = ..., AllowMove: bool | None = ..., AllowStore: bool | None = ..., AllowTranscoding: bool | None = ..., AllowStorageCommitment: bool | None = ..., AllowFindWorklist: bool | None = ..., AllowNAction: bool | None = ..., AllowEventReport: bool | None = ..., RetrieveMethod: Literal["C-MOVE", "C-GET", "SystemDefault"] | str | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Test the DICOM connection to any address, without adding a modality (C-ECHO)"
    def post_tools_find(self, /, json: None = ..., *, CaseSensitive: bool | None = ..., Expand: bool | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | str, Limit: int | None = ..., Query: Mapping[str, Any], Since: int | None = ..., Full: bool | None = ..., Short: bool | None = ..., RequestedTags: list[str] | None = ..., Labels: list[str] | None = ..., LabelsConstraint: Literal["All", "Any", "None"] | str | None = ..., MetadataQuery: Mapping[str, Any] | None = ..., OrderBy: Sequence[Mapping[str, Any]] | None = ..., ParentPatient: str | None = ..., ParentSeries: str | None = ..., ParentStudy: str | None = ..., ResponseContent: list[Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | str] | None = ..., Simplify: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search the patients, studies, series or instances stored on the server"
    def post_transfers_pull(self, /, json: None = ..., *, Peer: str, Resources: list[Any], Compression: Literal["gzip", "none"] | str | None = ..., Priority: int | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Fetch resources of a peer, in pieces and side by side: a job.\nA route of the plugin transfers, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    def post_transfers_send(self, /, json: None = ..., *, Peer: str, Resources: list[Any], Compression: Literal["gzip", "none"] | str | None = ..., Priority: int | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Send resources to a peer, in pieces and side by side: a job.\nA route of the plugin transfers, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    def post_worklists_create(self, /, json: None = ..., *, Tags: Mapping[str, Any], Force: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Add a worklist entry.\nA route of the plugin orthanc-worklists, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    def put_worklists_id(self, /, id: str, json: None = ..., *, Tags: Mapping[str, Any], Force: bool | None = ..., params: _Params = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Replace a worklist entry.\nA route of the plugin orthanc-worklists, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    ...

class Routes:
    app: At_App
    auth: At_Auth
    changes: At_Changes
    connectivity_checks: At_ConnectivityChecks
    dicom_web: At_DicomWeb
    education: At_Education
    exports: At_Exports
    housekeeper: At_Housekeeper
    instances: At_Instances
    jobs: At_Jobs
    modalities: At_Modalities
    move_storage: At_MoveStorage
    ohif: At_Ohif
    patients: At_Patients
    peers: At_Peers
    plugins: At_Plugins
    queries: At_Queries
    series: At_Series
    statistics: At_Statistics
    stl: At_Stl
    stone_webviewer: At_StoneWebviewer
    stone: At_Stone
    storage_commitment: At_StorageCommitment
    studies: At_Studies
    system: At_System
    tcia: At_Tcia
    tools: At_Tools
    transfers: At_Transfers
    ui: At_Ui
    volview: At_Volview
    wado: At_Wado
    web_viewer: At_WebViewer
    worklists: At_Worklists
    wsi: At_Wsi
    @_route
    def get_app_plugin_serve_folders_html(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get the page that lists the folders that are served, at addresses of the site's choice.\nA route of the plugin serve-folders, tried with on Orthanc 1.9.1, 1.10.1, 1.12.7 and 1.13.0."
    @_route
    def get_auth_audit_logs(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get who did what, when.\nA route of the plugin authorization, not tried: known from Orthanc Book and the plugin's source of 2026-07."
    @_route
    def get_auth_settings_permissions(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List all permissions.\nA route of the plugin authorization, not tried: known from Orthanc Book and the plugin's source of 2026-07."
    @_route
    def get_auth_settings_roles(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get the roles and their permissions.\nA route of the plugin authorization, not tried: known from Orthanc Book and the plugin's source of 2026-07."
    @_route
    def put_auth_settings_roles(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Set the roles and their permissions.\nA route of the plugin authorization, not tried: known from Orthanc Book and the plugin's source of 2026-07."
    @_route
    def post_auth_tokens_decode(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Tell what a token allows.\nA route of the plugin authorization, not tried: known from Orthanc Book and the plugin's source of 2026-07."
    @_route
    def put_auth_tokens_type(self, /, type: str, json: Mapping[str, Any] | list[Any] | _Data | None = ..., *, ID: str | None = ..., Resources: list[Any] | None = ..., Type: str | None = ..., ExpirationDate: str | None = ..., ValidityDuration: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Make a token that lets its bearer see some resources.\nA route of the plugin authorization, not tried: known from Orthanc Book and the plugin's source of 2026-07."
    @_route
    def get_auth_user_profile(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get the profile of whoever asks: name, permissions, labels.\nA route of the plugin authorization, not tried: known from Orthanc Book and the plugin's source of 2026-07."
    @_route
    def delete_changes(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Empty the log of changes"
    @_route
    def get_changes(self, /, params: _Params = ..., *, limit: int | None = ..., since: int | None = ..., last: bool | None = ..., to: int | None = ..., type: Literal["NewPatient", "NewStudy", "NewSeries", "NewInstance", "NewChildInstance", "CompletedSeries", "StablePatient", "StableStudy", "StableSeries", "ModifiedPatient", "ModifiedStudy", "ModifiedSeries", "AnonymizedPatient", "AnonymizedStudy", "AnonymizedSeries", "UpdatedAttachment", "UpdatedMetadata", "Deleted", "All", "all"] | str | Sequence[Literal["NewPatient", "NewStudy", "NewSeries", "NewInstance", "NewChildInstance", "CompletedSeries", "StablePatient", "StableStudy", "StableSeries", "ModifiedPatient", "ModifiedStudy", "ModifiedSeries", "AnonymizedPatient", "AnonymizedStudy", "AnonymizedSeries", "UpdatedAttachment", "UpdatedMetadata", "Deleted", "All", "all"] | str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetChangesAnswer: "Read the log of what happened to resources: arrived, stable, modified"
    @_route
    def get_connectivity_checks_app_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get a file of the page that tries peers and modalities.\nA route of the plugin connectivity-checks, not tried: known from source of Orthanc's own plugins."
    @_route
    def get_connectivity_checks_libs_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get a library of that page.\nA route of the plugin connectivity-checks, not tried: known from source of Orthanc's own plugins."
    @_route
    def get_dicom_web_app_client_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a file of the plugin's page.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_app_libs_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a library of the plugin's page.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_info(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get the plugin's own settings.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_instances(self, /, params: _Params = ..., *, limit: int | None = ..., offset: int | None = ..., includefield: str | Sequence[str] | None = ..., fuzzymatching: Literal[False] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search all instances (QIDO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_series(self, /, params: _Params = ..., *, limit: int | None = ..., offset: int | None = ..., includefield: str | Sequence[str] | None = ..., fuzzymatching: Literal[False] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search all series (QIDO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_servers(self, /, params: _Params = ..., *, expand: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the names of the DICOMweb servers that this one knows.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def delete_dicom_web_servers_name(self, /, name: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Forget a DICOMweb server.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_servers_name(self, /, name: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be done with a DICOMweb server.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies(self, /, params: _Params = ..., *, limit: int | None = ..., offset: int | None = ..., includefield: str | Sequence[str] | None = ..., fuzzymatching: Literal[False] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search all studies (QIDO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def post_dicom_web_studies(self, /, json: Any | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store DICOM files (STOW-RS). What was stored is listed in 00081199.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study(self, /, study: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get the DICOM files of the study (WADO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def post_dicom_web_studies_study(self, /, study: str, json: Any | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store DICOM files of one study (STOW-RS). What was stored is listed in 00081199.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_instances(self, /, study: str, params: _Params = ..., *, limit: int | None = ..., offset: int | None = ..., includefield: str | Sequence[str] | None = ..., fuzzymatching: Literal[False] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the instances of a study (QIDO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_metadata(self, /, study: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get all tags of the study but the large ones (WADO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_rendered(self, /, study: str, params: _Params = ..., *, viewport: str | None = ..., window: str | None = ..., quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get a picture of the study.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series(self, /, study: str, params: _Params = ..., *, limit: int | None = ..., offset: int | None = ..., includefield: str | Sequence[str] | None = ..., fuzzymatching: Literal[False] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the series of a study (QIDO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series(self, /, study: str, series: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get the DICOM files of the series (WADO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series_instances(self, /, study: str, series: str, params: _Params = ..., *, limit: int | None = ..., offset: int | None = ..., includefield: str | Sequence[str] | None = ..., fuzzymatching: Literal[False] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the instances of a series (QIDO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance(self, /, study: str, series: str, instance: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get the DICOM files of the instance (WADO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_bulk_path(self, /, study: str, series: str, instance: str, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get the value of one tag of an instance.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_frames(self, /, study: str, series: str, instance: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get all frames of an instance that says how many it has.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_frames_frames(self, /, study: str, series: str, instance: str, frames: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get frames of an instance, by their numbers from 1, with commas between.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_frames_frame_rendered(self, /, study: str, series: str, instance: str, frame: str, params: _Params = ..., *, viewport: str | None = ..., window: str | None = ..., quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get a picture of one frame.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_frames_frame_thumbnail(self, /, study: str, series: str, instance: str, frame: str, params: _Params = ..., *, viewport: str | None = ..., window: str | None = ..., quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get a small picture of one frame.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_metadata(self, /, study: str, series: str, instance: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get all tags of the instance but the large ones (WADO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_rendered(self, /, study: str, series: str, instance: str, params: _Params = ..., *, viewport: str | None = ..., window: str | None = ..., quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get a picture of the instance.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_thumbnail(self, /, study: str, series: str, instance: str, params: _Params = ..., *, viewport: str | None = ..., window: str | None = ..., quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get a small picture of the instance.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series_metadata(self, /, study: str, series: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get all tags of the series but the large ones (WADO-RS).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series_rendered(self, /, study: str, series: str, params: _Params = ..., *, viewport: str | None = ..., window: str | None = ..., quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get a picture of the series.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_series_series_thumbnail(self, /, study: str, series: str, params: _Params = ..., *, viewport: str | None = ..., window: str | None = ..., quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get a small picture of the series.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_dicom_web_studies_study_thumbnail(self, /, study: str, params: _Params = ..., *, viewport: str | None = ..., window: str | None = ..., quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get a small picture of the study.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def post_education_api_change_title(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Change the title of an image.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def get_education_api_config(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get the settings of the plugin.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def put_education_api_config_lti_client_id(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Set the client id of LTI.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def post_education_api_dicomization(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Make a whole-slide image of an uploaded file.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_id_route
    def delete_education_api_dicomization_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Stop making one.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_id_route
    def get_education_api_dicomization_id_logs(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get the log of making one.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def post_education_api_link(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Add a resource to a project.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def post_education_api_list_images(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "List the images.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def post_education_api_list_project_url(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get the address of the page of a project.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_id_route
    def get_education_api_preview_instance_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a small picture of an instance.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_id_route
    def get_education_api_preview_series_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a small picture of a series.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_id_route
    def get_education_api_preview_study_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a small picture of a study.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def get_education_api_projects(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "List the projects.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def post_education_api_projects(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Add a project.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_id_route
    def delete_education_api_projects_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete a project.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_id_route
    def get_education_api_projects_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a project.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_id_route
    def put_education_api_projects_id_name(self, /, id: str, name: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Set a parameter of a project.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def post_education_api_resource_viewer_url(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get the address at which a viewer shows a resource.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def post_education_api_unlink(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Take a resource out of a project.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def post_education_api_upload(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Send a piece of a file to be made DICOM.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def get_education_api_user_projects(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "List the projects of whoever asks.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def get_education_app_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a file of the plugin's pages.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def post_education_do_login(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Log in.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def get_education_do_logout(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Log out.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def get_education_lti_jwks(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get the keys of this LTI tool.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def get_education_lti_register(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Register this LTI tool.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def get_education_static_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a picture or library of the plugin's pages.\nA route of the plugin education, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def delete_exports(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Empty the log of what was sent to modalities and peers"
    @_route
    def get_exports(self, /, params: _Params = ..., *, limit: int | None = ..., since: int | None = ..., last: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the log of what was sent to modalities and peers"
    @_route
    def get_housekeeper_status(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get how far the housekeeper plugin has come; the old address.\nA route of the plugin housekeeper, tried with on Orthanc 1.12.7 and 1.13.0."
    @_route
    def get_instances(self, /, params: _Params = ..., *, expand: bool | None = ..., limit: int | None = ..., since: int | None = ..., full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., response_content: Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | str | Sequence[Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the instances stored on the server"
    @_route
    def post_instances(self, /, json: Any | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Upload one DICOM file, or a ZIP archive of many"
    @_id_route
    def delete_instances_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one instance and its DICOM file"
    @_id_route
    def get_instances_id(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetInstancesIdAnswer: "Show one instance: main DICOM tags, series, size and place in the series"
    @_id_route
    def post_instances_id_anonymize(self, /, id: str, json: PostInstancesIdAnonymizeBody | Mapping[str, Any] | _Data | None = ..., *, DicomVersion: Literal["2008", "2017c", "2021b", "2023b"] | str | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., KeepPrivateTags: bool | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., Replace: Mapping[str, Any] | None = ..., KeepSource: Literal[True] | None = ..., Transcode: str | None = ..., KeepLabels: Literal[False] | None = ..., LossyQuality: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Make an anonymized copy of one instance and download it"
    @_id_route
    def get_instances_id_attachments(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the files attached to one instance"
    @_id_route
    def delete_instances_id_attachments_name(self, /, id: str, name: str | int, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one file attached to one instance"
    @_id_route
    def get_instances_id_attachments_name(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be asked about one attachment"
    @_id_route
    def put_instances_id_attachments_name(self, /, id: str, name: str, json: str | _Data | None = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Attach a file to one instance, or replace it"
    @_id_route
    def post_instances_id_attachments_name_compress(self, /, id: str, name: str | int, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment compressed"
    @_id_route
    def get_instances_id_attachments_name_compressed_data(self, /, id: str, name: str | int, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment in the form it has on the server's disk"
    @_id_route
    def get_instances_id_attachments_name_compressed_md5(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment's file on the server's disk"
    @_id_route
    def get_instances_id_attachments_name_compressed_size(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how many bytes one attachment takes on the server's disk"
    @_id_route
    def get_instances_id_attachments_name_data(self, /, id: str, name: str | int, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment"
    @_id_route
    def get_instances_id_attachments_name_info(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show size, checksum and storage name of one attachment"
    @_id_route
    def get_instances_id_attachments_name_is_compressed(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether one attachment is compressed on the server's disk"
    @_id_route
    def get_instances_id_attachments_name_md5(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment"
    @_id_route
    def get_instances_id_attachments_name_size(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the size of one attachment in bytes"
    @_id_route
    def post_instances_id_attachments_name_uncompress(self, /, id: str, name: str | int, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment uncompressed"
    @_id_route
    def post_instances_id_attachments_name_verify_md5(self, /, id: str, name: str | int, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Check that one attachment is intact on the server's disk"
    @_id_route
    def get_instances_id_content(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the tags of one instance, or read one of them as raw bytes"
    @_id_route
    def get_instances_id_content_path(self, /, id: str, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read one tag of one instance as raw bytes, also inside sequences"
    @_id_route
    def post_instances_id_export(self, /, id: str, json: str | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Write the DICOM file of one instance to the disk of the server"
    @_id_route
    def get_instances_id_file(self, /, id: str, params: _Params = ..., *, transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Download the DICOM file of one instance"
    @_id_route
    def get_instances_id_frames(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the frame numbers of one instance"
    @_id_route
    def get_instances_id_frames_frame(self, /, id: str, frame: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the forms in which one frame can be had"
    @_id_route
    def get_instances_id_frames_frame_image_int16(self, /, id: str, frame: str | int, params: _Params = ..., *, returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode one frame to signed 16 bits"
    @_id_route
    def get_instances_id_frames_frame_image_uint16(self, /, id: str, frame: str | int, params: _Params = ..., *, returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode one frame to 16 bits, clipped to 0…65535"
    @_id_route
    def get_instances_id_frames_frame_image_uint8(self, /, id: str, frame: str | int, params: _Params = ..., *, quality: int | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode one frame to 8 bits, clipped to 0…255"
    @_id_route
    def get_instances_id_frames_frame_matlab(self, /, id: str, frame: str | int, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Decode one frame to an Octave or Matlab matrix"
    @_id_route
    def get_instances_id_frames_frame_numpy(self, /, id: str, frame: str | int, params: _Params = ..., *, compress: bool | None = ..., rescale: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode one frame to a NumPy array"
    @_id_route
    def get_instances_id_frames_frame_preview(self, /, id: str, frame: str | int, params: _Params = ..., *, quality: int | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Draw one frame with its grey values stretched to full contrast"
    @_id_route
    def get_instances_id_frames_frame_raw(self, /, id: str, frame: str | int, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download the pixel data of one frame as it stands in the file"
    @_id_route
    def get_instances_id_frames_frame_raw_gz(self, /, id: str, frame: str | int, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download the pixel data of one frame as it stands in the file, packed with gzip"
    @_id_route
    def get_instances_id_frames_frame_rendered(self, /, id: str, frame: str | int, params: _Params = ..., *, height: int | None = ..., quality: int | None = ..., smooth: bool | None = ..., width: int | None = ..., window_center: float | None = ..., window_width: float | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Draw one frame as a viewer would show it"
    @_id_route
    def get_instances_id_header(self, /, id: str, params: _Params = ..., *, short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the file meta information (group 0002) of one instance"
    @_id_route
    def get_instances_id_image_int16(self, /, id: str, params: _Params = ..., *, returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode the first frame of one instance to signed 16 bits"
    @_id_route
    def get_instances_id_image_uint16(self, /, id: str, params: _Params = ..., *, returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode the first frame of one instance to 16 bits, clipped to 0…65535"
    @_id_route
    def get_instances_id_image_uint8(self, /, id: str, params: _Params = ..., *, quality: int | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode the first frame of one instance to 8 bits, clipped to 0…255"
    @_id_route
    def get_instances_id_labels(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the labels of one instance"
    @_id_route
    def delete_instances_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Take a label off one instance"
    @_id_route
    def get_instances_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Literal[True]: "Check whether one instance carries a label"
    @_id_route
    def put_instances_id_labels_label(self, /, id: str, label: str, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Put a label on one instance"
    @_id_route
    def get_instances_id_matlab(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Decode the first frame of one instance to an Octave or Matlab matrix"
    @_id_route
    def get_instances_id_metadata(self, /, id: str, params: _Params = ..., *, expand: bool | None = ..., numeric: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the metadata of one instance"
    @_id_route
    def delete_instances_id_metadata_name(self, /, id: str, name: str, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one metadata value of one instance"
    @_id_route
    def get_instances_id_metadata_name(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Read one metadata value of one instance"
    @_id_route
    def put_instances_id_metadata_name(self, /, id: str, name: str, json: str | _Data | None = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Write one metadata value of one instance"
    @_id_route
    def post_instances_id_modify(self, /, id: str, json: PostInstancesIdModifyBody | Mapping[str, Any] | _Data | None = ..., *, Force: bool | None = ..., Keep: list[str] | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., RemovePrivateTags: bool | None = ..., Replace: Mapping[str, Any] | None = ..., Transcode: str | None = ..., KeepSource: Literal[True] | None = ..., LossyQuality: int | None = ..., KeepLabels: Literal[False] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Make a modified copy of one instance and download it"
    @_id_route
    def get_instances_id_module(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that belong to the instance level"
    @_id_route
    def get_instances_id_nexus(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get the Nexus model that an instance holds.\nA route of the plugin stl, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_id_route
    def get_instances_id_nifti(self, /, id: str, params: _Params = ..., *, compress: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get an instance as a NIfTI file.\nA route of the plugin neuro, tried with 1.0 on Orthanc 1.10.1, 1.1 on 1.12.7 and 1.13.0."
    @_id_route
    def get_instances_id_numpy(self, /, id: str, params: _Params = ..., *, compress: bool | None = ..., rescale: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode all frames of one instance to a NumPy array"
    @_id_route
    def get_instances_id_patient(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the patient that one instance belongs to"
    @_id_route
    def get_instances_id_pdf(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Extract the PDF document held by one instance"
    @_id_route
    def get_instances_id_preview(self, /, id: str, params: _Params = ..., *, quality: int | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Draw the first frame of one instance with its grey values stretched to full contrast"
    @_id_route
    def post_instances_id_reconstruct(self, /, id: str, json: PostInstancesIdReconstructBody | Mapping[str, Any] | _Data | None = ..., *, ReconstructFiles: bool | None = ..., LimitToThisLevelMainDicomTags: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Rebuild the database entries of one instance from its DICOM file"
    @_id_route
    def get_instances_id_rendered(self, /, id: str, params: _Params = ..., *, height: int | None = ..., quality: int | None = ..., smooth: bool | None = ..., width: int | None = ..., window_center: float | None = ..., window_width: float | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Draw the first frame of one instance as a viewer would show it"
    @_id_route
    def get_instances_id_series(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the series that one instance belongs to"
    @_id_route
    def get_instances_id_simplified_tags(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., whole: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags of one instance by their symbolic names"
    @_id_route
    def get_instances_id_statistics(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetInstancesIdStatisticsAnswer: "Tell how much disk space one instance takes"
    @_id_route
    def get_instances_id_stl(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get the STL file that an instance holds.\nA route of the plugin stl, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_id_route
    def get_instances_id_study(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the study that one instance belongs to"
    @_id_route
    def get_instances_id_tags(self, /, id: str, params: _Params = ..., *, short: bool | None = ..., simplify: bool | None = ..., ignore_length: str | Sequence[str] | None = ..., whole: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags of one instance"
    @_route
    def get_jobs(self, /, params: _Params = ..., *, expand: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the jobs that are waiting, running or finished"
    @_id_route
    def delete_jobs_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one finished job from the server's memory"
    @_id_route
    def get_jobs_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetJobsIdAnswer: "Show state, progress and result of one job"
    @_id_route
    def post_jobs_id_cancel(self, /, id: str, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Cancel one job"
    @_id_route
    def post_jobs_id_pause(self, /, id: str, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pause one waiting or running job"
    @_id_route
    def post_jobs_id_resubmit(self, /, id: str, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Start one failed job again"
    @_id_route
    def post_jobs_id_resume(self, /, id: str, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let one paused job go on"
    @_id_route
    def delete_jobs_id_key(self, /, id: str, key: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete a file that one job has made"
    @_id_route
    def get_jobs_id_key(self, /, id: str, key: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download a file that one job has made"
    @_route
    def get_modalities(self, /, params: _Params = ..., *, expand: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the DICOM modalities that the server knows"
    @_id_route
    def delete_modalities_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Remove one modality from those the server knows"
    @_id_route
    def get_modalities_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be done with one modality"
    @_id_route
    def get_modalities_id_configuration(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the settings of one modality"
    @_id_route
    def post_modalities_id_echo(self, /, id: str, json: PostModalitiesIdEchoBody | Mapping[str, Any] | Literal[""] | str | _Data | None = ..., *, CheckFind: bool | None = ..., Timeout: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Test the DICOM connection to one modality (C-ECHO)"
    @_id_route
    def post_modalities_id_find(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search one modality through patients, studies and series at once (C-FIND)"
    @_id_route
    def post_modalities_id_find_instance(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the instances of one series of one modality (C-FIND)"
    @_id_route
    def post_modalities_id_find_patient(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the patients of one modality (C-FIND)"
    @_id_route
    def post_modalities_id_find_series(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the series of one study of one modality (C-FIND)"
    @_id_route
    def post_modalities_id_find_study(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the studies of one modality (C-FIND)"
    @_id_route
    def post_modalities_id_find_worklist(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, Full: bool | None = ..., Query: Mapping[str, Any] | None = ..., Short: bool | None = ..., Timeout: int | None = ..., Simplify: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the worklist of one modality (C-FIND)"
    @_id_route
    def post_modalities_id_storage_commitment(self, /, id: str, json: PostModalitiesIdStorageCommitmentBody | Mapping[str, Any] | list[Any] | _Data | None = ..., *, DicomInstances: list[Any] | None = ..., Resources: list[str] | None = ..., Timeout: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Ask one modality to confirm that it stores given instances safely"
    @_id_route
    def post_modalities_id_store_straight(self, /, id: str, json: Any | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Send one DICOM file to one modality without storing it on this server"
    @_route
    def get_ohif(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Open the OHIF viewer.\nA route of the plugin ohif, not tried: known from Orthanc Book and the plugin's source of 2026-07."
    @_route
    def get_ohif_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a file of the OHIF viewer.\nA route of the plugin ohif, not tried: known from Orthanc Book and the plugin's source of 2026-07."
    @_route
    def get_patients(self, /, params: _Params = ..., *, expand: bool | None = ..., limit: int | None = ..., since: int | None = ..., full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., response_content: Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | str | Sequence[Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the patients stored on the server"
    @_id_route
    def delete_patients_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one patient with everything below it"
    @_id_route
    def get_patients_id(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetPatientsIdAnswer: "Show one patient: main DICOM tags, studies and state"
    @_id_route
    def post_patients_id_anonymize(self, /, id: str, json: PostPatientsIdAnonymizeBody | Mapping[str, Any] | _Data | None = ..., *, Asynchronous: bool | None = ..., DicomVersion: Literal["2008", "2017c", "2021b", "2023b"] | str | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., KeepPrivateTags: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., Replace: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., KeepSource: bool | None = ..., Transcode: str | None = ..., KeepLabels: bool | None = ..., UserData: Any = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store an anonymized copy of one patient"
    @_id_route
    def get_patients_id_archive(self, /, id: str, params: _Params = ..., *, transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download all DICOM files of one patient as a ZIP archive"
    @_id_route
    def post_patients_id_archive(self, /, id: str, json: PostPatientsIdArchiveBody | Mapping[str, Any] | _Data | None = ..., *, Asynchronous: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack all DICOM files of one patient into a ZIP archive, now or as a job"
    @_id_route
    def get_patients_id_attachments(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the files attached to one patient"
    @_id_route
    def delete_patients_id_attachments_name(self, /, id: str, name: str | int, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one file attached to one patient"
    @_id_route
    def get_patients_id_attachments_name(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be asked about one attachment"
    @_id_route
    def put_patients_id_attachments_name(self, /, id: str, name: str, json: str | _Data | None = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Attach a file to one patient, or replace it"
    @_id_route
    def post_patients_id_attachments_name_compress(self, /, id: str, name: str | int, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment compressed"
    @_id_route
    def get_patients_id_attachments_name_compressed_data(self, /, id: str, name: str | int, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment in the form it has on the server's disk"
    @_id_route
    def get_patients_id_attachments_name_compressed_md5(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment's file on the server's disk"
    @_id_route
    def get_patients_id_attachments_name_compressed_size(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how many bytes one attachment takes on the server's disk"
    @_id_route
    def get_patients_id_attachments_name_data(self, /, id: str, name: str | int, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment"
    @_id_route
    def get_patients_id_attachments_name_info(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show size, checksum and storage name of one attachment"
    @_id_route
    def get_patients_id_attachments_name_is_compressed(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether one attachment is compressed on the server's disk"
    @_id_route
    def get_patients_id_attachments_name_md5(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment"
    @_id_route
    def get_patients_id_attachments_name_size(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the size of one attachment in bytes"
    @_id_route
    def post_patients_id_attachments_name_uncompress(self, /, id: str, name: str | int, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment uncompressed"
    @_id_route
    def post_patients_id_attachments_name_verify_md5(self, /, id: str, name: str | int, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Check that one attachment is intact on the server's disk"
    @_id_route
    def get_patients_id_instances(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., expand: bool | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the instances of one patient"
    @_id_route
    def get_patients_id_instances_tags(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags of every file of one patient"
    @_id_route
    def get_patients_id_labels(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the labels of one patient"
    @_id_route
    def delete_patients_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Take a label off one patient"
    @_id_route
    def get_patients_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Literal[True]: "Check whether one patient carries a label"
    @_id_route
    def put_patients_id_labels_label(self, /, id: str, label: str, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Put a label on one patient"
    @_id_route
    def get_patients_id_media(self, /, id: str, params: _Params = ..., *, extended: bool | None = ..., transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one patient as a ZIP archive with a DICOMDIR, ready for a disc"
    @_id_route
    def post_patients_id_media(self, /, id: str, json: PostPatientsIdMediaBody | Mapping[str, Any] | _Data | None = ..., *, Asynchronous: bool | None = ..., Extended: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack one patient with a DICOMDIR into a ZIP archive, now or as a job"
    @_id_route
    def get_patients_id_metadata(self, /, id: str, params: _Params = ..., *, expand: bool | None = ..., numeric: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the metadata of one patient"
    @_id_route
    def delete_patients_id_metadata_name(self, /, id: str, name: str, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one metadata value of one patient"
    @_id_route
    def get_patients_id_metadata_name(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Read one metadata value of one patient"
    @_id_route
    def put_patients_id_metadata_name(self, /, id: str, name: str, json: str | _Data | None = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Write one metadata value of one patient"
    @_id_route
    def post_patients_id_modify(self, /, id: str, json: PostPatientsIdModifyBody | Mapping[str, Any] | _Data | None = ..., *, Asynchronous: bool | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., RemovePrivateTags: bool | None = ..., Replace: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., KeepSource: bool | None = ..., UserData: Any = ..., KeepLabels: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store a modified copy of one patient with all studies"
    @_id_route
    def get_patients_id_module(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that belong to the patient level"
    @_id_route
    def get_patients_id_protected(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether one patient is safe from recycling"
    @_id_route
    def put_patients_id_protected(self, /, id: str, json: Literal["0", "1", "true", "false"] | str | bool | int | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Protect one patient from recycling, or give the protection up"
    @_id_route
    def post_patients_id_reconstruct(self, /, id: str, json: PostPatientsIdReconstructBody | Mapping[str, Any] | _Data | None = ..., *, ReconstructFiles: bool | None = ..., LimitToThisLevelMainDicomTags: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Rebuild the database entries of one patient from its DICOM files"
    @_id_route
    def get_patients_id_series(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., expand: bool | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the series of one patient"
    @_id_route
    def get_patients_id_shared_tags(self, /, id: str, params: _Params = ..., *, short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that have the same value in all files of one patient"
    @_id_route
    def get_patients_id_statistics(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetPatientsIdStatisticsAnswer: "Count the children of one patient and the disk space it takes"
    @_id_route
    def get_patients_id_studies(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., expand: bool | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the studies of one patient"
    @_route
    def get_peers(self, /, params: _Params = ..., *, expand: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the other Orthanc servers (peers) that this server knows"
    @_id_route
    def delete_peers_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Remove one peer from those the server knows"
    @_id_route
    def get_peers_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be done with one peer"
    @_id_route
    def put_peers_id(self, /, id: str, json: Mapping[str, Any] | Any | _Data | None = ..., *, CertificateFile: str | None = ..., CertificateKeyFile: str | None = ..., CertificateKeyPassword: str | None = ..., HttpHeaders: Mapping[str, Any] | None = ..., Password: str | None = ..., URL: str | None = ..., Username: str | None = ..., Url: str | None = ..., Timeout: int | None = ..., Pkcs11: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Add one peer, or replace its settings"
    @_id_route
    def get_peers_id_configuration(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the settings of one peer"
    @_id_route
    def post_peers_id_store_straight(self, /, id: str, json: Any | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Send one DICOM file to one peer without storing it on this server"
    @_id_route
    def get_peers_id_system(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the version and abilities of one peer, which also tests the connection"
    @_route
    def get_plugins(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the plugins of the server"
    @_route
    def get_plugins_advanced_storage_status(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get how far the indexer and the delayed deletion have come.\nA route of the plugin advanced-storage, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def get_plugins_delayed_deletion_status(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get how many files are still to be deleted.\nA route of the plugin delayed-deletion, tried with on Orthanc 1.12.7 and 1.13.0."
    @_route
    def get_plugins_explorer_js(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Download what plugins add to the server's own web page"
    @_route
    def get_plugins_housekeeper_status(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get how far the housekeeper plugin has come.\nA route of the plugin housekeeper, tried with on Orthanc 1.12.7 and 1.13.0."
    @_id_route
    def post_plugins_pixels_masker_instances_id_anonymize(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, MaskPixelData: Mapping[str, Any] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Anonymize an instance and mask parts of its picture.\nA route of the plugin pixels-masker, not tried: known from Orthanc Book of 2026-04."
    @_id_route
    def post_plugins_pixels_masker_instances_id_modify(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, MaskPixelData: Mapping[str, Any] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Modify an instance and mask parts of its picture.\nA route of the plugin pixels-masker, not tried: known from Orthanc Book of 2026-04."
    @_id_route
    def post_plugins_pixels_masker_series_id_anonymize(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, MaskPixelData: Mapping[str, Any] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Anonymize a series and mask parts of its pictures.\nA route of the plugin pixels-masker, not tried: known from Orthanc Book of 2026-04."
    @_id_route
    def post_plugins_pixels_masker_series_id_modify(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, MaskPixelData: Mapping[str, Any] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Modify a series and mask parts of its pictures.\nA route of the plugin pixels-masker, not tried: known from Orthanc Book of 2026-04."
    @_id_route
    def post_plugins_pixels_masker_studies_id_anonymize(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, MaskPixelData: Mapping[str, Any] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Anonymize a study and mask parts of its pictures.\nA route of the plugin pixels-masker, not tried: known from Orthanc Book of 2026-04."
    @_id_route
    def post_plugins_pixels_masker_studies_id_modify(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, MaskPixelData: Mapping[str, Any] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Modify a study and mask parts of its pictures.\nA route of the plugin pixels-masker, not tried: known from Orthanc Book of 2026-04."
    @_route
    def get_plugins_postgresql_audit_logs(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get the audit logs that the database keeps.\nA route of the plugin postgresql-index, not tried: known from source of 2026-08; audit logs need plugin 9 or newer."
    @_id_route
    def get_plugins_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show version and description of one plugin"
    @_route
    def get_queries(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the searches sent to modalities that the server still remembers"
    @_id_route
    def delete_queries_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Forget one query and its answers"
    @_id_route
    def get_queries_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be asked about one query"
    @_id_route
    def get_queries_id_answers(self, /, id: str, params: _Params = ..., *, expand: bool | None = ..., simplify: bool | None = ..., short: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the answers to one query"
    @_id_route
    def get_queries_id_answers_index(self, /, id: str, index: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be done with one answer"
    @_id_route
    def get_queries_id_answers_index_content(self, /, id: str, index: str | int, params: _Params = ..., *, simplify: bool | None = ..., short: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the tags of one answer"
    @_id_route
    def post_queries_id_answers_index_query_instances(self, /, id: str, index: str | int, json: PostQueriesIdAnswersIndexQueryInstancesBody | Mapping[str, Any] | _Data | None = ..., *, Query: Mapping[str, Any] | None = ..., Timeout: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search the instances of the series in one answer, at the same modality"
    @_id_route
    def post_queries_id_answers_index_query_series(self, /, id: str, index: str | int, json: PostQueriesIdAnswersIndexQuerySeriesBody | Mapping[str, Any] | _Data | None = ..., *, Query: Mapping[str, Any] | None = ..., Timeout: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search the series of the study in one answer, at the same modality"
    @_id_route
    def post_queries_id_answers_index_query_studies(self, /, id: str, index: str | int, json: PostQueriesIdAnswersIndexQueryStudiesBody | Mapping[str, Any] | _Data | None = ..., *, Query: Mapping[str, Any] | None = ..., Timeout: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search the studies of the patient in one answer, at the same modality"
    @_id_route
    def post_queries_id_answers_index_retrieve(self, /, id: str, index: str | int, json: PostQueriesIdAnswersIndexRetrieveBody | Mapping[str, Any] | str | _Data | None = ..., *, Asynchronous: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., TargetAet: str | None = ..., Timeout: int | None = ..., Full: bool | None = ..., Simplify: bool | None = ..., RetrieveMethod: Literal["C-MOVE", "C-GET", "SystemDefault", ""] | str | None = ..., UserData: Any = ..., Short: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Fetch one answer from the modality to this server or another"
    @_id_route
    def get_queries_id_level(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the level that one query searched"
    @_id_route
    def get_queries_id_modality(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell which modality one query was sent to"
    @_id_route
    def get_queries_id_query(self, /, id: str, params: _Params = ..., *, simplify: bool | None = ..., short: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the criteria of one query"
    @_id_route
    def post_queries_id_retrieve(self, /, id: str, json: PostQueriesIdRetrieveBody | Mapping[str, Any] | str | _Data | None = ..., *, Asynchronous: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., TargetAet: str | None = ..., Timeout: int | None = ..., Full: bool | None = ..., Simplify: bool | None = ..., RetrieveMethod: Literal["C-MOVE", "C-GET", "SystemDefault", ""] | str | None = ..., UserData: Any = ..., Short: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Fetch all answers from the modality to this server or another"
    @_route
    def get_series(self, /, params: _Params = ..., *, expand: bool | None = ..., limit: int | None = ..., since: int | None = ..., full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., response_content: Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | str | Sequence[Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the series stored on the server"
    @_id_route
    def delete_series_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one series with everything below it"
    @_id_route
    def get_series_id(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetSeriesIdAnswer: "Show one series: main DICOM tags, parent, children and state"
    @_id_route
    def post_series_id_anonymize(self, /, id: str, json: PostSeriesIdAnonymizeBody | Mapping[str, Any] | _Data | None = ..., *, Asynchronous: bool | None = ..., DicomVersion: Literal["2008", "2017c", "2021b", "2023b"] | str | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., KeepPrivateTags: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., Replace: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., KeepSource: bool | None = ..., Transcode: str | None = ..., KeepLabels: bool | None = ..., UserData: Any = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store an anonymized copy of one series"
    @_id_route
    def get_series_id_archive(self, /, id: str, params: _Params = ..., *, transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download all DICOM files of one series as a ZIP archive"
    @_id_route
    def post_series_id_archive(self, /, id: str, json: PostSeriesIdArchiveBody | Mapping[str, Any] | _Data | None = ..., *, Asynchronous: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack all DICOM files of one series into a ZIP archive, now or as a job"
    @_id_route
    def get_series_id_attachments(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the files attached to one series"
    @_id_route
    def delete_series_id_attachments_name(self, /, id: str, name: str | int, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one file attached to one series"
    @_id_route
    def get_series_id_attachments_name(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be asked about one attachment"
    @_id_route
    def put_series_id_attachments_name(self, /, id: str, name: str, json: str | _Data | None = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Attach a file to one series, or replace it"
    @_id_route
    def post_series_id_attachments_name_compress(self, /, id: str, name: str | int, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment compressed"
    @_id_route
    def get_series_id_attachments_name_compressed_data(self, /, id: str, name: str | int, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment in the form it has on the server's disk"
    @_id_route
    def get_series_id_attachments_name_compressed_md5(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment's file on the server's disk"
    @_id_route
    def get_series_id_attachments_name_compressed_size(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how many bytes one attachment takes on the server's disk"
    @_id_route
    def get_series_id_attachments_name_data(self, /, id: str, name: str | int, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment"
    @_id_route
    def get_series_id_attachments_name_info(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show size, checksum and storage name of one attachment"
    @_id_route
    def get_series_id_attachments_name_is_compressed(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether one attachment is compressed on the server's disk"
    @_id_route
    def get_series_id_attachments_name_md5(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment"
    @_id_route
    def get_series_id_attachments_name_size(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the size of one attachment in bytes"
    @_id_route
    def post_series_id_attachments_name_uncompress(self, /, id: str, name: str | int, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment uncompressed"
    @_id_route
    def post_series_id_attachments_name_verify_md5(self, /, id: str, name: str | int, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Check that one attachment is intact on the server's disk"
    @_id_route
    def get_series_id_instances(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., expand: bool | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the instances of one series"
    @_id_route
    def get_series_id_instances_tags(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags of every file of one series"
    @_id_route
    def get_series_id_labels(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the labels of one series"
    @_id_route
    def delete_series_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Take a label off one series"
    @_id_route
    def get_series_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Literal[True]: "Check whether one series carries a label"
    @_id_route
    def put_series_id_labels_label(self, /, id: str, label: str, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Put a label on one series"
    @_id_route
    def get_series_id_media(self, /, id: str, params: _Params = ..., *, extended: bool | None = ..., transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one series as a ZIP archive with a DICOMDIR, ready for a disc"
    @_id_route
    def post_series_id_media(self, /, id: str, json: PostSeriesIdMediaBody | Mapping[str, Any] | _Data | None = ..., *, Asynchronous: bool | None = ..., Extended: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack one series with a DICOMDIR into a ZIP archive, now or as a job"
    @_id_route
    def get_series_id_metadata(self, /, id: str, params: _Params = ..., *, expand: bool | None = ..., numeric: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the metadata of one series"
    @_id_route
    def delete_series_id_metadata_name(self, /, id: str, name: str, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one metadata value of one series"
    @_id_route
    def get_series_id_metadata_name(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Read one metadata value of one series"
    @_id_route
    def put_series_id_metadata_name(self, /, id: str, name: str, json: str | _Data | None = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Write one metadata value of one series"
    @_id_route
    def post_series_id_modify(self, /, id: str, json: PostSeriesIdModifyBody | Mapping[str, Any] | _Data | None = ..., *, Asynchronous: bool | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., RemovePrivateTags: bool | None = ..., Replace: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., KeepSource: bool | None = ..., UserData: Any = ..., KeepLabels: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store a modified copy of one series"
    @_id_route
    def get_series_id_module(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that belong to the series level"
    @_id_route
    def get_series_id_nifti(self, /, id: str, params: _Params = ..., *, compress: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get a series as a NIfTI file.\nA route of the plugin neuro, tried with 1.0 on Orthanc 1.10.1, 1.1 on 1.12.7 and 1.13.0."
    @_id_route
    def get_series_id_numpy(self, /, id: str, params: _Params = ..., *, compress: bool | None = ..., rescale: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode all frames of one series to a NumPy array"
    @_id_route
    def get_series_id_ordered_slices(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetSeriesIdOrderedSlicesAnswer: "Sort the instances and frames of one series in space or time"
    @_id_route
    def get_series_id_patient(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the patient that one series belongs to"
    @_id_route
    def post_series_id_reconstruct(self, /, id: str, json: PostSeriesIdReconstructBody | Mapping[str, Any] | _Data | None = ..., *, ReconstructFiles: bool | None = ..., LimitToThisLevelMainDicomTags: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Rebuild the database entries of one series from its DICOM files"
    @_id_route
    def get_series_id_shared_tags(self, /, id: str, params: _Params = ..., *, short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that have the same value in all files of one series"
    @_id_route
    def get_series_id_statistics(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetSeriesIdStatisticsAnswer: "Count the children of one series and the disk space it takes"
    @_id_route
    def get_series_id_study(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the study that one series belongs to"
    @_route
    def get_statistics(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetStatisticsAnswer: "Count all resources of the server and the disk space they take"
    @_route
    def get_stl_3dhop_instances_file(self, /, file: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get a Nexus model as the 3DHOP viewer asks for it.\nA route of the plugin stl, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def get_stl_3dhop_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a file of the 3DHOP viewer.\nA route of the plugin stl, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def get_stl_app_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a file of the STL viewer.\nA route of the plugin stl, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def get_stl_nexus_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a file of the Nexus viewer.\nA route of the plugin stl, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_id_route
    def get_stl_rt_struct_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the structures of an RT-STRUCT instance.\nA route of the plugin stl, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def get_stone_webviewer_configuration_json(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get the settings of the Stone Web viewer.\nA route of the plugin stone-webviewer, not tried: known from Orthanc Book and the plugin's source of 2026-04."
    @_route
    def get_stone_webviewer_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a file of the Stone Web viewer: index.html?study=… opens a study.\nA route of the plugin stone-webviewer, not tried: known from Orthanc Book and the plugin's source of 2026-04."
    @_id_route
    def get_stone_instances_id_frames_frame_numpy(self, /, id: str, frame: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a frame, cropped and sized as asked, as a numpy array.\nA route of the plugin stone-rendering, not tried: known from the plugin's source of 2026-04."
    @_route
    def get_stone_rt_struct(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "List the RT-STRUCT instances.\nA route of the plugin stone-rendering, not tried: known from the plugin's source of 2026-04."
    @_id_route
    def get_stone_rt_struct_id_info(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get the structures of an RT-STRUCT instance.\nA route of the plugin stone-rendering, not tried: known from the plugin's source of 2026-04."
    @_id_route
    def get_stone_rt_struct_id_numpy(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get the mask of a structure as a numpy array.\nA route of the plugin stone-rendering, not tried: known from the plugin's source of 2026-04."
    @_id_route
    def get_storage_commitment_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetStorageCommitmentIdAnswer: "Read what a modality replied to a storage commitment request"
    @_id_route
    def post_storage_commitment_id_remove(self, /, id: str, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete the instances that a modality has confirmed to store"
    @_route
    def get_studies(self, /, params: _Params = ..., *, expand: bool | None = ..., limit: int | None = ..., since: int | None = ..., full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., response_content: Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | str | Sequence[Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the studies stored on the server"
    @_id_route
    def delete_studies_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one study with everything below it"
    @_id_route
    def get_studies_id(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetStudiesIdAnswer: "Show one study: main DICOM tags, parent, children and state"
    @_id_route
    def post_studies_id_anonymize(self, /, id: str, json: PostStudiesIdAnonymizeBody | Mapping[str, Any] | _Data | None = ..., *, Asynchronous: bool | None = ..., DicomVersion: Literal["2008", "2017c", "2021b", "2023b"] | str | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., KeepPrivateTags: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., Replace: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., KeepSource: bool | None = ..., Transcode: str | None = ..., KeepLabels: bool | None = ..., UserData: Any = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store an anonymized copy of one study"
    @_id_route
    def get_studies_id_archive(self, /, id: str, params: _Params = ..., *, transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download all DICOM files of one study as a ZIP archive"
    @_id_route
    def post_studies_id_archive(self, /, id: str, json: PostStudiesIdArchiveBody | Mapping[str, Any] | _Data | None = ..., *, Asynchronous: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack all DICOM files of one study into a ZIP archive, now or as a job"
    @_id_route
    def get_studies_id_attachments(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the files attached to one study"
    @_id_route
    def delete_studies_id_attachments_name(self, /, id: str, name: str | int, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one file attached to one study"
    @_id_route
    def get_studies_id_attachments_name(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be asked about one attachment"
    @_id_route
    def put_studies_id_attachments_name(self, /, id: str, name: str, json: str | _Data | None = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Attach a file to one study, or replace it"
    @_id_route
    def post_studies_id_attachments_name_compress(self, /, id: str, name: str | int, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment compressed"
    @_id_route
    def get_studies_id_attachments_name_compressed_data(self, /, id: str, name: str | int, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment in the form it has on the server's disk"
    @_id_route
    def get_studies_id_attachments_name_compressed_md5(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment's file on the server's disk"
    @_id_route
    def get_studies_id_attachments_name_compressed_size(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how many bytes one attachment takes on the server's disk"
    @_id_route
    def get_studies_id_attachments_name_data(self, /, id: str, name: str | int, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment"
    @_id_route
    def get_studies_id_attachments_name_info(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show size, checksum and storage name of one attachment"
    @_id_route
    def get_studies_id_attachments_name_is_compressed(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether one attachment is compressed on the server's disk"
    @_id_route
    def get_studies_id_attachments_name_md5(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment"
    @_id_route
    def get_studies_id_attachments_name_size(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the size of one attachment in bytes"
    @_id_route
    def post_studies_id_attachments_name_uncompress(self, /, id: str, name: str | int, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment uncompressed"
    @_id_route
    def post_studies_id_attachments_name_verify_md5(self, /, id: str, name: str | int, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Check that one attachment is intact on the server's disk"
    @_id_route
    def get_studies_id_instances(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., expand: bool | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the instances of one study"
    @_id_route
    def get_studies_id_instances_tags(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags of every file of one study"
    @_id_route
    def get_studies_id_labels(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the labels of one study"
    @_id_route
    def delete_studies_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Take a label off one study"
    @_id_route
    def get_studies_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Literal[True]: "Check whether one study carries a label"
    @_id_route
    def put_studies_id_labels_label(self, /, id: str, label: str, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Put a label on one study"
    @_id_route
    def get_studies_id_media(self, /, id: str, params: _Params = ..., *, extended: bool | None = ..., transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one study as a ZIP archive with a DICOMDIR, ready for a disc"
    @_id_route
    def post_studies_id_media(self, /, id: str, json: PostStudiesIdMediaBody | Mapping[str, Any] | _Data | None = ..., *, Asynchronous: bool | None = ..., Extended: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack one study with a DICOMDIR into a ZIP archive, now or as a job"
    @_id_route
    def get_studies_id_metadata(self, /, id: str, params: _Params = ..., *, expand: bool | None = ..., numeric: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the metadata of one study"
    @_id_route
    def delete_studies_id_metadata_name(self, /, id: str, name: str, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one metadata value of one study"
    @_id_route
    def get_studies_id_metadata_name(self, /, id: str, name: str | int, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Read one metadata value of one study"
    @_id_route
    def put_studies_id_metadata_name(self, /, id: str, name: str, json: str | _Data | None = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Write one metadata value of one study"
    @_id_route
    def post_studies_id_modify(self, /, id: str, json: PostStudiesIdModifyBody | Mapping[str, Any] | _Data | None = ..., *, Asynchronous: bool | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., RemovePrivateTags: bool | None = ..., Replace: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., KeepSource: bool | None = ..., UserData: Any = ..., KeepLabels: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store a modified copy of one study"
    @_id_route
    def get_studies_id_module(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that belong to the study level"
    @_id_route
    def get_studies_id_module_patient(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the patient tags as they stand in one study's files"
    @_id_route
    def get_studies_id_ohif_dicom_json(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get what the OHIF viewer shows of a study.\nA route of the plugin ohif, not tried: known from Orthanc Book and the plugin's source of 2026-07."
    @_id_route
    def get_studies_id_patient(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the patient that one study belongs to"
    @_id_route
    def post_studies_id_reconstruct(self, /, id: str, json: PostStudiesIdReconstructBody | Mapping[str, Any] | _Data | None = ..., *, ReconstructFiles: bool | None = ..., LimitToThisLevelMainDicomTags: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Rebuild the database entries of one study from its DICOM files"
    @_id_route
    def get_studies_id_series(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., expand: bool | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the series of one study"
    @_id_route
    def get_studies_id_shared_tags(self, /, id: str, params: _Params = ..., *, short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that have the same value in all files of one study"
    @_id_route
    def post_studies_id_split(self, /, id: str, json: PostStudiesIdSplitBody | Mapping[str, Any] | _Data | None = ..., *, Asynchronous: bool | None = ..., KeepSource: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Remove: list[str] | None = ..., Replace: Mapping[str, Any] | None = ..., Series: list[str] | None = ..., Synchronous: bool | None = ..., Instances: list[str] | None = ..., KeepLabels: Literal[False] | None = ..., UserData: Any = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Move series or instances of one study into a new study"
    @_id_route
    def get_studies_id_statistics(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetStudiesIdStatisticsAnswer: "Count the children of one study and the disk space it takes"
    @_id_route
    def post_studies_id_update_dicomweb_cache(self, /, id: str, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Prepare the answers to metadata requests (WADO-RS) for a study.\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_system(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetSystemAnswer: "Show the server's version, name, ports and abilities"
    @_route
    def get_tcia_app_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a file of the plugin's page.\nA route of the plugin tcia, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def post_tcia_clear_cache(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Forget what the archive has answered.\nA route of the plugin tcia, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def post_tcia_import(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Fetch a cart of The Cancer Imaging Archive: a job.\nA route of the plugin tcia, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def get_tcia_proxy_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Ask the archive itself.\nA route of the plugin tcia, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def get_tools(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the routes below /tools"
    @_route
    def get_tools_accepted_sop_classes(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the kinds of objects (SOP classes) that the DICOM server accepts from senders"
    @_route
    def get_tools_accepted_transfer_syntaxes(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the transfer syntaxes that the DICOM server accepts from senders"
    @_route
    def put_tools_accepted_transfer_syntaxes(self, /, json: list[str] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set the transfer syntaxes that the DICOM server accepts from senders"
    @_route
    def get_tools_create_archive(self, /, params: _Params = ..., *, resources: str | Sequence[str] | None = ..., transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download the DICOM files of several resources as one ZIP archive"
    @_route
    def post_tools_create_dicom(self, /, json: Mapping[str, Any] | _Data | None = ..., *, Content: str | list[Any] | None = ..., InterpretBinaryTags: bool | None = ..., Parent: str | None = ..., PrivateCreator: str | None = ..., Tags: Mapping[str, Any] | None = ..., Force: bool | None = ..., Encapsulate: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Create a DICOM instance from tags, an image or a PDF, and store it"
    @_route
    def get_tools_create_media(self, /, params: _Params = ..., *, resources: str | Sequence[str] | None = ..., transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download several resources as one ZIP archive with a DICOMDIR"
    @_route
    def get_tools_create_media_extended(self, /, params: _Params = ..., *, resources: str | Sequence[str] | None = ..., transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download several resources as one ZIP archive with a detailed DICOMDIR"
    @_route
    def get_tools_default_encoding(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell which character set is assumed where DICOM files name none"
    @_route
    def put_tools_default_encoding(self, /, json: Literal["Ascii", "Utf8", "Latin1", "Latin2", "Latin3", "Latin4", "Latin5", "Cyrillic", "Windows1251", "Arabic", "Greek", "Hebrew", "Thai", "Japanese", "JapaneseKanji", "Chinese", "SimplifiedChinese", "Korean"] | str | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set the character set that is assumed where DICOM files name none"
    @_route
    def get_tools_dicom_conformance(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Read the DICOM conformance statement of the server"
    @_route
    def post_tools_execute_script(self, /, json: str | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Run a Lua script on the server"
    @_route
    def get_tools_generate_uid(self, /, params: _Params = ..., *, level: Literal["patient", "study", "series", "instance"] | str | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Make a new DICOM identifier"
    @_route
    def post_tools_invalidate_tags(self, /, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Throw away the server's cached JSON summaries of all instances"
    @_route
    def get_tools_labels(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List all labels in use on the server"
    @_route
    def get_tools_log_level(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much the server writes into its log"
    @_route
    def put_tools_log_level(self, /, json: Literal["default", "verbose", "trace"] | str | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much the server writes into its log"
    @_route
    def get_tools_log_level_dicom(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about DICOM connections"
    @_route
    def put_tools_log_level_dicom(self, /, json: Literal["default", "verbose", "trace"] | str | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about DICOM connections"
    @_route
    def get_tools_log_level_generic(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about the server in general"
    @_route
    def put_tools_log_level_generic(self, /, json: Literal["default", "verbose", "trace"] | str | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about the server in general"
    @_route
    def get_tools_log_level_http(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about HTTP requests"
    @_route
    def put_tools_log_level_http(self, /, json: Literal["default", "verbose", "trace"] | str | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about HTTP requests"
    @_route
    def get_tools_log_level_jobs(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about jobs"
    @_route
    def put_tools_log_level_jobs(self, /, json: Literal["default", "verbose", "trace"] | str | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about jobs"
    @_route
    def get_tools_log_level_lua(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about Lua scripts"
    @_route
    def put_tools_log_level_lua(self, /, json: Literal["default", "verbose", "trace"] | str | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about Lua scripts"
    @_route
    def get_tools_log_level_plugins(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about plugins"
    @_route
    def put_tools_log_level_plugins(self, /, json: Literal["default", "verbose", "trace"] | str | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about plugins"
    @_route
    def get_tools_log_level_sqlite(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about the SQLite database"
    @_route
    def put_tools_log_level_sqlite(self, /, json: Literal["default", "verbose", "trace"] | str | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about the SQLite database"
    @_route
    def post_tools_lookup(self, /, json: Any | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Find resources by their DICOM identifier"
    @_route
    def get_tools_metrics(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether the server collects usage metrics"
    @_route
    def put_tools_metrics(self, /, json: Literal["0", "1", "true", "false"] | str | bool | int | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Switch the collecting of usage metrics on or off"
    @_route
    def get_tools_metrics_prometheus(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Read the usage metrics of the server, for Prometheus"
    @_route
    def get_tools_now(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the time of the server in UTC"
    @_route
    def get_tools_now_local(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the time of the server in its own time zone"
    @_route
    def post_tools_reconstruct(self, /, json: PostToolsReconstructBody | Mapping[str, Any] | _Data | None = ..., *, ReconstructFiles: bool | None = ..., LimitToThisLevelMainDicomTags: Literal[False] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Rebuild the whole database index from all DICOM files"
    @_route
    def post_tools_reset(self, /, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Restart the server"
    @_route
    def post_tools_shutdown(self, /, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Stop the server"
    @_route
    def get_tools_unknown_sop_class_accepted(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether the DICOM server accepts objects of unknown kinds (SOP classes)"
    @_route
    def put_tools_unknown_sop_class_accepted(self, /, json: Literal["0", "1", "true", "false"] | str | bool | int | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set whether the DICOM server accepts objects of unknown kinds (SOP classes)"
    @_route
    def get_transfers_chunks_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a piece of some instances; for the plugin of the other server.\nA route of the plugin transfers, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def post_transfers_lookup(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "List the instances of resources with their sizes and checksums.\nA route of the plugin transfers, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def get_transfers_peers(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the peers and whether they have this plugin.\nA route of the plugin transfers, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def post_transfers_push(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Begin to receive pieces; for the plugin of the other server.\nA route of the plugin transfers, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_id_route
    def delete_transfers_push_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Drop what was received; for the plugin of the other server.\nA route of the plugin transfers, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_id_route
    def post_transfers_push_id_commit(self, /, id: str, json: None | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store what was received; for the plugin of the other server.\nA route of the plugin transfers, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_id_route
    def put_transfers_push_id_index(self, /, id: str, index: str, json: Any | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Receive a piece; for the plugin of the other server.\nA route of the plugin transfers, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def get_ui_api_configuration(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get the settings of Orthanc Explorer 2.\nA route of the plugin orthanc-explorer-2, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def post_ui_api_emails_send(self, /, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Send an e-mail.\nA route of the plugin orthanc-explorer-2, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def get_ui_api_emails_templates_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get a template of an e-mail.\nA route of the plugin orthanc-explorer-2, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def get_ui_api_pre_login_configuration(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get what Orthanc Explorer 2 needs before anybody has logged in.\nA route of the plugin orthanc-explorer-2, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def get_ui_app(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Open Orthanc Explorer 2.\nA route of the plugin orthanc-explorer-2, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def get_ui_app_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a file of Orthanc Explorer 2.\nA route of the plugin orthanc-explorer-2, not tried: known from Orthanc Book and the plugin's source of 2026-08."
    @_route
    def get_volview_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a file of the VolView viewer.\nA route of the plugin volview, not tried: known from Orthanc Book and the plugin's source."
    @_route
    def get_wado(self, /, params: _Params = ..., *, requestType: Literal["WADO"] | str | None = ..., objectUID: str | None = ..., studyUID: str | None = ..., seriesUID: str | None = ..., contentType: Literal["application/dicom", "image/jpeg", "image/jpg", "image/png"] | str | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Get an instance as a picture or a file (WADO-URI).\nA route of the plugin dicom-web, tried with 1.5 on Orthanc 1.9.1, 1.7 on 1.10.1, 1.20 on 1.12.7, 1.24 on 1.13.0."
    @_route
    def get_web_viewer_app_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a file of the viewer.\nA route of the plugin web-viewer, tried with 2.7 on Orthanc 1.9.1, 2.8 on 1.10.1, 2.10 on 1.12.7 and 1.13.0."
    @_route
    def get_web_viewer_instances_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get an image in the viewer's own form: quality, instance and frame, such as jpeg95-…_0.\nA route of the plugin web-viewer, tried with 2.7 on Orthanc 1.9.1, 2.8 on 1.10.1, 2.10 on 1.12.7 and 1.13.0."
    @_id_route
    def get_web_viewer_is_stable_series_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Tell whether a series gets no more images for now.\nA route of the plugin web-viewer, tried with 2.7 on Orthanc 1.9.1, 2.8 on 1.10.1, 2.10 on 1.12.7 and 1.13.0."
    @_route
    def get_web_viewer_libs_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get a library of the viewer.\nA route of the plugin web-viewer, tried with 2.7 on Orthanc 1.9.1, 2.8 on 1.10.1, 2.10 on 1.12.7 and 1.13.0."
    @_id_route
    def get_web_viewer_series_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get what the viewer shows of a series: its slices in order.\nA route of the plugin web-viewer, tried with 2.7 on Orthanc 1.9.1, 2.8 on 1.10.1, 2.10 on 1.12.7 and 1.13.0."
    @_route
    def get_worklists(self, /, params: _Params = ..., *, format: Literal["Simplify", "Short", "Full"] | str | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the worklist entries.\nA route of the plugin orthanc-worklists, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_id_route
    def delete_worklists_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete a worklist entry.\nA route of the plugin orthanc-worklists, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_id_route
    def get_worklists_id(self, /, id: str, params: _Params = ..., *, format: Literal["Simplify", "Short", "Full"] | str | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get a worklist entry.\nA route of the plugin orthanc-worklists, not tried: known from Orthanc Book and the plugin's source of 2026-01."
    @_route
    def get_wsi_app_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get a file of the viewer for whole-slide images.\nA route of the plugin wsi, tried with 1.0 on Orthanc 1.9.1, 1.1 on 1.10.1, 3.2 on 1.12.7, 4.0 on 1.13.0."
    @_route
    def get_wsi_frames_pyramids_instance_frame(self, /, instance: str, frame: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get the levels of an ordinary frame, shown as a whole-slide image.\nA route of the plugin wsi, tried with 1.0 on Orthanc 1.9.1, 1.1 on 1.10.1, 3.2 on 1.12.7, 4.0 on 1.13.0."
    @_route
    def get_wsi_frames_tiles_instance_frame_level_x_y(self, /, instance: str, frame: str, level: str, x: str, y: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get one tile of an ordinary frame.\nA route of the plugin wsi, tried with 1.0 on Orthanc 1.9.1, 1.1 on 1.10.1, 3.2 on 1.12.7, 4.0 on 1.13.0."
    @_route
    def get_wsi_iiif_frames_pyramids_instance_frame_info_json(self, /, instance: str, frame: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get what IIIF says of one frame with its levels.\nA route of the plugin wsi, tried with 1.0 on Orthanc 1.9.1, 1.1 on 1.10.1, 3.2 on 1.12.7, 4.0 on 1.13.0."
    @_route
    def get_wsi_iiif_frames_pyramids_instance_frame_manifest_json(self, /, instance: str, frame: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get the IIIF manifest of one frame.\nA route of the plugin wsi, tried with 1.0 on Orthanc 1.9.1, 1.1 on 1.10.1, 3.2 on 1.12.7, 4.0 on 1.13.0."
    @_route
    def get_wsi_iiif_frames_instance_frame_full_max_0_default_jpg(self, /, instance: str, frame: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get one frame as a JPEG, as IIIF asks for it.\nA route of the plugin wsi, tried with 1.0 on Orthanc 1.9.1, 1.1 on 1.10.1, 3.2 on 1.12.7, 4.0 on 1.13.0."
    @_route
    def get_wsi_iiif_frames_instance_frame_info_json(self, /, instance: str, frame: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get what IIIF says of one frame.\nA route of the plugin wsi, tried with 1.0 on Orthanc 1.9.1, 1.1 on 1.10.1, 3.2 on 1.12.7, 4.0 on 1.13.0."
    @_route
    def get_wsi_iiif_series_series_manifest_json(self, /, series: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get the IIIF manifest of a series.\nA route of the plugin wsi, tried with 1.0 on Orthanc 1.9.1, 1.1 on 1.10.1, 3.2 on 1.12.7, 4.0 on 1.13.0."
    @_route
    def get_wsi_iiif_tiles_series_info_json(self, /, series: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get what IIIF says of a whole-slide image.\nA route of the plugin wsi, tried with 1.0 on Orthanc 1.9.1, 1.1 on 1.10.1, 3.2 on 1.12.7, 4.0 on 1.13.0."
    @_route
    def get_wsi_iiif_tiles_series_region_size_rotation_file(self, /, series: str, region: str, size: str, rotation: str, file: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get a part of a whole-slide image, as IIIF asks for it.\nA route of the plugin wsi, tried with 1.0 on Orthanc 1.9.1, 1.1 on 1.10.1, 3.2 on 1.12.7, 4.0 on 1.13.0."
    @_route
    def get_wsi_libs_path(self, /, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get a library of the viewer for whole-slide images.\nA route of the plugin wsi, tried with 1.0 on Orthanc 1.9.1, 1.1 on 1.10.1, 3.2 on 1.12.7, 4.0 on 1.13.0."
    @_route
    def get_wsi_pyramids_series(self, /, series: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Get the levels of a whole-slide image: sizes and tiles.\nA route of the plugin wsi, tried with 1.0 on Orthanc 1.9.1, 1.1 on 1.10.1, 3.2 on 1.12.7, 4.0 on 1.13.0."
    @_route
    def get_wsi_tiles_series_level_x_y(self, /, series: str, level: str, x: str, y: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get one tile of a whole-slide image.\nA route of the plugin wsi, tried with 1.0 on Orthanc 1.9.1, 1.1 on 1.10.1, 3.2 on 1.12.7, 4.0 on 1.13.0."
    put_dicom_web_servers_name = _either(_ByBody.put_dicom_web_servers_name, _ByFields.put_dicom_web_servers_name)
    post_dicom_web_servers_name_delete = _either(_ByBody.post_dicom_web_servers_name_delete, _ByFields.post_dicom_web_servers_name_delete)
    post_dicom_web_servers_name_get = _either(_ByBody.post_dicom_web_servers_name_get, _ByFields.post_dicom_web_servers_name_get)
    post_dicom_web_servers_name_qido = _either(_ByBody.post_dicom_web_servers_name_qido, _ByFields.post_dicom_web_servers_name_qido)
    post_dicom_web_servers_name_retrieve = _either(_ByBody.post_dicom_web_servers_name_retrieve, _ByFields.post_dicom_web_servers_name_retrieve)
    post_dicom_web_servers_name_stow = _either(_ByBody.post_dicom_web_servers_name_stow, _ByFields.post_dicom_web_servers_name_stow)
    post_dicom_web_servers_name_wado = _either(_ByBody.post_dicom_web_servers_name_wado, _ByFields.post_dicom_web_servers_name_wado)
    put_modalities_id = _id_either(_ByBody.put_modalities_id, _ByFields.put_modalities_id)
    post_modalities_id_get = _id_either(_ByBody.post_modalities_id_get, _ByFields.post_modalities_id_get)
    post_modalities_id_move = _id_either(_ByBody.post_modalities_id_move, _ByFields.post_modalities_id_move)
    post_modalities_id_query = _id_either(_ByBody.post_modalities_id_query, _ByFields.post_modalities_id_query)
    post_modalities_id_store = _id_either(_ByBody.post_modalities_id_store, _ByFields.post_modalities_id_store)
    post_move_storage = _either(_ByBody.post_move_storage, _ByFields.post_move_storage)
    post_peers_id_store = _id_either(_ByBody.post_peers_id_store, _ByFields.post_peers_id_store)
    post_plugins_advanced_storage_abandon_instance = _either(_ByBody.post_plugins_advanced_storage_abandon_instance, _ByFields.post_plugins_advanced_storage_abandon_instance)
    post_plugins_advanced_storage_adopt_instance = _either(_ByBody.post_plugins_advanced_storage_adopt_instance, _ByFields.post_plugins_advanced_storage_adopt_instance)
    post_plugins_advanced_storage_move_storage = _either(_ByBody.post_plugins_advanced_storage_move_storage, _ByFields.post_plugins_advanced_storage_move_storage)
    post_stl_create_nexus = _either(_ByBody.post_stl_create_nexus, _ByFields.post_stl_create_nexus)
    post_stl_encode_nifti = _either(_ByBody.post_stl_encode_nifti, _ByFields.post_stl_encode_nifti)
    post_stl_encode_rtstruct = _either(_ByBody.post_stl_encode_rtstruct, _ByFields.post_stl_encode_rtstruct)
    post_studies_id_merge = _id_either(_ByBody.post_studies_id_merge, _ByFields.post_studies_id_merge)
    post_tools_bulk_anonymize = _either(_ByBody.post_tools_bulk_anonymize, _ByFields.post_tools_bulk_anonymize)
    post_tools_bulk_content = _either(_ByBody.post_tools_bulk_content, _ByFields.post_tools_bulk_content)
    post_tools_bulk_delete = _either(_ByBody.post_tools_bulk_delete, _ByFields.post_tools_bulk_delete)
    post_tools_bulk_modify = _either(_ByBody.post_tools_bulk_modify, _ByFields.post_tools_bulk_modify)
    post_tools_count_resources = _either(_ByBody.post_tools_count_resources, _ByFields.post_tools_count_resources)
    post_tools_create_archive = _either(_ByBody.post_tools_create_archive, _ByFields.post_tools_create_archive)
    post_tools_create_media = _either(_ByBody.post_tools_create_media, _ByFields.post_tools_create_media)
    post_tools_create_media_extended = _either(_ByBody.post_tools_create_media_extended, _ByFields.post_tools_create_media_extended)
    post_tools_dicom_echo = _either(_ByBody.post_tools_dicom_echo, _ByFields.post_tools_dicom_echo)
    post_tools_find = _either(_ByBody.post_tools_find, _ByFields.post_tools_find)
    post_transfers_pull = _either(_ByBody.post_transfers_pull, _ByFields.post_transfers_pull)
    post_transfers_send = _either(_ByBody.post_transfers_send, _ByFields.post_transfers_send)
    post_worklists_create = _either(_ByBody.post_worklists_create, _ByFields.post_worklists_create)
    put_worklists_id = _id_either(_ByBody.put_worklists_id, _ByFields.put_worklists_id)

class At_App(Handle):
    plugin_serve_folders_html: At_App_PluginServeFoldersHtml

class At_App_PluginServeFoldersHtml(Handle):
    get = Routes.get_app_plugin_serve_folders_html
    __call__ = Routes.get_app_plugin_serve_folders_html

class At_Auth(Handle):
    audit_logs: At_Auth_AuditLogs
    settings: At_Auth_Settings
    tokens: At_Auth_Tokens
    user: At_Auth_User

class At_Auth_AuditLogs(Handle):
    get = Routes.get_auth_audit_logs
    __call__ = Routes.get_auth_audit_logs

class At_Auth_Settings(Handle):
    permissions: At_Auth_Settings_Permissions
    roles: At_Auth_Settings_Roles

class At_Auth_Settings_Permissions(Handle):
    get = Routes.get_auth_settings_permissions
    __call__ = Routes.get_auth_settings_permissions

class At_Auth_Settings_Roles(Handle):
    get = Routes.get_auth_settings_roles
    __call__ = Routes.get_auth_settings_roles
    put = Routes.put_auth_settings_roles

class At_Auth_Tokens(Handle):
    decode: At_Auth_Tokens_Decode
    def __getitem__(self, value: str) -> At_Auth_Tokens_Id: ...

class At_Auth_Tokens_Decode(Handle):
    post = Routes.post_auth_tokens_decode

class At_Auth_Tokens_Id(Handle):
    put = _at1(Routes.put_auth_tokens_type)

class At_Auth_User(Handle):
    profile: At_Auth_User_Profile

class At_Auth_User_Profile(Handle):
    get = Routes.get_auth_user_profile
    __call__ = Routes.get_auth_user_profile

class At_Changes(Handle):
    delete = Routes.delete_changes
    get = Routes.get_changes
    __call__ = Routes.get_changes

class At_ConnectivityChecks(Handle):
    app: At_ConnectivityChecks_App
    libs: At_ConnectivityChecks_Libs

class At_ConnectivityChecks_App(Handle):
    def __getitem__(self, value: str) -> At_ConnectivityChecks_App_Path: ...

class At_ConnectivityChecks_App_Path(Handle):
    get = _at1(Routes.get_connectivity_checks_app_path)
    __call__ = _at1(Routes.get_connectivity_checks_app_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_ConnectivityChecks_Libs(Handle):
    def __getitem__(self, value: str) -> At_ConnectivityChecks_Libs_Path: ...

class At_ConnectivityChecks_Libs_Path(Handle):
    get = _at1(Routes.get_connectivity_checks_libs_path)
    __call__ = _at1(Routes.get_connectivity_checks_libs_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_DicomWeb(Handle):
    app: At_DicomWeb_App
    info: At_DicomWeb_Info
    instances: At_DicomWeb_Instances
    series: At_DicomWeb_Series
    servers: At_DicomWeb_Servers
    studies: At_DicomWeb_Studies

class At_DicomWeb_App(Handle):
    client: At_DicomWeb_App_Client
    libs: At_DicomWeb_App_Libs

class At_DicomWeb_App_Client(Handle):
    def __getitem__(self, value: str) -> At_DicomWeb_App_Client_Path: ...

class At_DicomWeb_App_Client_Path(Handle):
    get = _at1(Routes.get_dicom_web_app_client_path)
    __call__ = _at1(Routes.get_dicom_web_app_client_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_DicomWeb_App_Libs(Handle):
    def __getitem__(self, value: str) -> At_DicomWeb_App_Libs_Path: ...

class At_DicomWeb_App_Libs_Path(Handle):
    get = _at1(Routes.get_dicom_web_app_libs_path)
    __call__ = _at1(Routes.get_dicom_web_app_libs_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_DicomWeb_Info(Handle):
    get = Routes.get_dicom_web_info
    __call__ = Routes.get_dicom_web_info

class At_DicomWeb_Instances(Handle):
    get = Routes.get_dicom_web_instances
    __call__ = Routes.get_dicom_web_instances

class At_DicomWeb_Series(Handle):
    get = Routes.get_dicom_web_series
    __call__ = Routes.get_dicom_web_series

class At_DicomWeb_Servers(Handle):
    get = Routes.get_dicom_web_servers
    __call__ = Routes.get_dicom_web_servers
    def __getitem__(self, value: str) -> At_DicomWeb_Servers_Id: ...

class At_DicomWeb_Servers_Id(Handle):
    delete = _at1(Routes.delete_dicom_web_servers_name)
    get = _at1(Routes.get_dicom_web_servers_name)
    __call__ = _at1(Routes.get_dicom_web_servers_name)
    put = _at1(Routes.put_dicom_web_servers_name)
    delete_: At_DicomWeb_Servers_Id_Delete
    get_: At_DicomWeb_Servers_Id_Get
    qido: At_DicomWeb_Servers_Id_Qido
    retrieve: At_DicomWeb_Servers_Id_Retrieve
    stow: At_DicomWeb_Servers_Id_Stow
    wado: At_DicomWeb_Servers_Id_Wado

class At_DicomWeb_Servers_Id_Delete(Handle):
    post = _at1(Routes.post_dicom_web_servers_name_delete)

class At_DicomWeb_Servers_Id_Get(Handle):
    post = _at1(Routes.post_dicom_web_servers_name_get)

class At_DicomWeb_Servers_Id_Qido(Handle):
    post = _at1(Routes.post_dicom_web_servers_name_qido)

class At_DicomWeb_Servers_Id_Retrieve(Handle):
    post = _at1(Routes.post_dicom_web_servers_name_retrieve)

class At_DicomWeb_Servers_Id_Stow(Handle):
    post = _at1(Routes.post_dicom_web_servers_name_stow)

class At_DicomWeb_Servers_Id_Wado(Handle):
    post = _at1(Routes.post_dicom_web_servers_name_wado)

class At_DicomWeb_Studies(Handle):
    get = Routes.get_dicom_web_studies
    __call__ = Routes.get_dicom_web_studies
    post = Routes.post_dicom_web_studies
    def __getitem__(self, value: str) -> At_DicomWeb_Studies_Id: ...

class At_DicomWeb_Studies_Id(Handle):
    get = _at1(Routes.get_dicom_web_studies_study)
    __call__ = _at1(Routes.get_dicom_web_studies_study)
    post = _at1(Routes.post_dicom_web_studies_study)
    instances: At_DicomWeb_Studies_Id_Instances
    metadata: At_DicomWeb_Studies_Id_Metadata
    rendered: At_DicomWeb_Studies_Id_Rendered
    series: At_DicomWeb_Studies_Id_Series
    thumbnail: At_DicomWeb_Studies_Id_Thumbnail

class At_DicomWeb_Studies_Id_Instances(Handle):
    get = _at1(Routes.get_dicom_web_studies_study_instances)
    __call__ = _at1(Routes.get_dicom_web_studies_study_instances)

class At_DicomWeb_Studies_Id_Metadata(Handle):
    get = _at1(Routes.get_dicom_web_studies_study_metadata)
    __call__ = _at1(Routes.get_dicom_web_studies_study_metadata)

class At_DicomWeb_Studies_Id_Rendered(Handle):
    get = _at1(Routes.get_dicom_web_studies_study_rendered)
    __call__ = _at1(Routes.get_dicom_web_studies_study_rendered)

class At_DicomWeb_Studies_Id_Series(Handle):
    get = _at1(Routes.get_dicom_web_studies_study_series)
    __call__ = _at1(Routes.get_dicom_web_studies_study_series)
    def __getitem__(self, value: str) -> At_DicomWeb_Studies_Id_Series_Id: ...

class At_DicomWeb_Studies_Id_Series_Id(Handle):
    get = _at2(Routes.get_dicom_web_studies_study_series_series)
    __call__ = _at2(Routes.get_dicom_web_studies_study_series_series)
    instances: At_DicomWeb_Studies_Id_Series_Id_Instances
    metadata: At_DicomWeb_Studies_Id_Series_Id_Metadata
    rendered: At_DicomWeb_Studies_Id_Series_Id_Rendered
    thumbnail: At_DicomWeb_Studies_Id_Series_Id_Thumbnail

class At_DicomWeb_Studies_Id_Series_Id_Instances(Handle):
    get = _at2(Routes.get_dicom_web_studies_study_series_series_instances)
    __call__ = _at2(Routes.get_dicom_web_studies_study_series_series_instances)
    def __getitem__(self, value: str) -> At_DicomWeb_Studies_Id_Series_Id_Instances_Id: ...

class At_DicomWeb_Studies_Id_Series_Id_Instances_Id(Handle):
    get = _at3(Routes.get_dicom_web_studies_study_series_series_instances_instance)
    __call__ = _at3(Routes.get_dicom_web_studies_study_series_series_instances_instance)
    bulk: At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Bulk
    frames: At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames
    metadata: At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Metadata
    rendered: At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Rendered
    thumbnail: At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Thumbnail

class At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Bulk(Handle):
    def __getitem__(self, value: str) -> At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Bulk_Path: ...

class At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Bulk_Path(Handle):
    get = _at4(Routes.get_dicom_web_studies_study_series_series_instances_instance_bulk_path)
    __call__ = _at4(Routes.get_dicom_web_studies_study_series_series_instances_instance_bulk_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames(Handle):
    get = _at3(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames)
    __call__ = _at3(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames)
    def __getitem__(self, value: str) -> At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id: ...

class At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id(Handle):
    get = _at4(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames_frames)
    __call__ = _at4(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames_frames)
    rendered: At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id_Rendered
    thumbnail: At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id_Thumbnail

class At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id_Rendered(Handle):
    get = _at4(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames_frame_rendered)
    __call__ = _at4(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames_frame_rendered)

class At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id_Thumbnail(Handle):
    get = _at4(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames_frame_thumbnail)
    __call__ = _at4(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames_frame_thumbnail)

class At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Metadata(Handle):
    get = _at3(Routes.get_dicom_web_studies_study_series_series_instances_instance_metadata)
    __call__ = _at3(Routes.get_dicom_web_studies_study_series_series_instances_instance_metadata)

class At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Rendered(Handle):
    get = _at3(Routes.get_dicom_web_studies_study_series_series_instances_instance_rendered)
    __call__ = _at3(Routes.get_dicom_web_studies_study_series_series_instances_instance_rendered)

class At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Thumbnail(Handle):
    get = _at3(Routes.get_dicom_web_studies_study_series_series_instances_instance_thumbnail)
    __call__ = _at3(Routes.get_dicom_web_studies_study_series_series_instances_instance_thumbnail)

class At_DicomWeb_Studies_Id_Series_Id_Metadata(Handle):
    get = _at2(Routes.get_dicom_web_studies_study_series_series_metadata)
    __call__ = _at2(Routes.get_dicom_web_studies_study_series_series_metadata)

class At_DicomWeb_Studies_Id_Series_Id_Rendered(Handle):
    get = _at2(Routes.get_dicom_web_studies_study_series_series_rendered)
    __call__ = _at2(Routes.get_dicom_web_studies_study_series_series_rendered)

class At_DicomWeb_Studies_Id_Series_Id_Thumbnail(Handle):
    get = _at2(Routes.get_dicom_web_studies_study_series_series_thumbnail)
    __call__ = _at2(Routes.get_dicom_web_studies_study_series_series_thumbnail)

class At_DicomWeb_Studies_Id_Thumbnail(Handle):
    get = _at1(Routes.get_dicom_web_studies_study_thumbnail)
    __call__ = _at1(Routes.get_dicom_web_studies_study_thumbnail)

class At_Education(Handle):
    api: At_Education_Api
    app: At_Education_App
    do_login: At_Education_DoLogin
    do_logout: At_Education_DoLogout
    lti: At_Education_Lti
    static: At_Education_Static

class At_Education_Api(Handle):
    change_title: At_Education_Api_ChangeTitle
    config: At_Education_Api_Config
    dicomization: At_Education_Api_Dicomization
    link: At_Education_Api_Link
    list_images: At_Education_Api_ListImages
    list_project_url: At_Education_Api_ListProjectUrl
    preview_instance: At_Education_Api_PreviewInstance
    preview_series: At_Education_Api_PreviewSeries
    preview_study: At_Education_Api_PreviewStudy
    projects: At_Education_Api_Projects
    resource_viewer_url: At_Education_Api_ResourceViewerUrl
    unlink: At_Education_Api_Unlink
    upload: At_Education_Api_Upload
    user_projects: At_Education_Api_UserProjects

class At_Education_Api_ChangeTitle(Handle):
    post = Routes.post_education_api_change_title

class At_Education_Api_Config(Handle):
    get = Routes.get_education_api_config
    __call__ = Routes.get_education_api_config
    lti_client_id: At_Education_Api_Config_LtiClientId

class At_Education_Api_Config_LtiClientId(Handle):
    put = Routes.put_education_api_config_lti_client_id

class At_Education_Api_Dicomization(Handle):
    post = Routes.post_education_api_dicomization
    def __getitem__(self, value: str) -> At_Education_Api_Dicomization_Id: ...

class At_Education_Api_Dicomization_Id(Handle):
    delete = _at1(Routes.delete_education_api_dicomization_id)
    logs: At_Education_Api_Dicomization_Id_Logs

class At_Education_Api_Dicomization_Id_Logs(Handle):
    get = _at1(Routes.get_education_api_dicomization_id_logs)
    __call__ = _at1(Routes.get_education_api_dicomization_id_logs)

class At_Education_Api_Link(Handle):
    post = Routes.post_education_api_link

class At_Education_Api_ListImages(Handle):
    post = Routes.post_education_api_list_images

class At_Education_Api_ListProjectUrl(Handle):
    post = Routes.post_education_api_list_project_url

class At_Education_Api_PreviewInstance(Handle):
    def __getitem__(self, value: str) -> At_Education_Api_PreviewInstance_Id: ...

class At_Education_Api_PreviewInstance_Id(Handle):
    get = _at1(Routes.get_education_api_preview_instance_id)
    __call__ = _at1(Routes.get_education_api_preview_instance_id)

class At_Education_Api_PreviewSeries(Handle):
    def __getitem__(self, value: str) -> At_Education_Api_PreviewSeries_Id: ...

class At_Education_Api_PreviewSeries_Id(Handle):
    get = _at1(Routes.get_education_api_preview_series_id)
    __call__ = _at1(Routes.get_education_api_preview_series_id)

class At_Education_Api_PreviewStudy(Handle):
    def __getitem__(self, value: str) -> At_Education_Api_PreviewStudy_Id: ...

class At_Education_Api_PreviewStudy_Id(Handle):
    get = _at1(Routes.get_education_api_preview_study_id)
    __call__ = _at1(Routes.get_education_api_preview_study_id)

class At_Education_Api_Projects(Handle):
    get = Routes.get_education_api_projects
    __call__ = Routes.get_education_api_projects
    post = Routes.post_education_api_projects
    def __getitem__(self, value: str) -> At_Education_Api_Projects_Id: ...

class At_Education_Api_Projects_Id(Handle):
    delete = _at1(Routes.delete_education_api_projects_id)
    get = _at1(Routes.get_education_api_projects_id)
    __call__ = _at1(Routes.get_education_api_projects_id)
    def __getitem__(self, value: str) -> At_Education_Api_Projects_Id_Id: ...

class At_Education_Api_Projects_Id_Id(Handle):
    put = _at2(Routes.put_education_api_projects_id_name)

class At_Education_Api_ResourceViewerUrl(Handle):
    post = Routes.post_education_api_resource_viewer_url

class At_Education_Api_Unlink(Handle):
    post = Routes.post_education_api_unlink

class At_Education_Api_Upload(Handle):
    post = Routes.post_education_api_upload

class At_Education_Api_UserProjects(Handle):
    get = Routes.get_education_api_user_projects
    __call__ = Routes.get_education_api_user_projects

class At_Education_App(Handle):
    def __getitem__(self, value: str) -> At_Education_App_Path: ...

class At_Education_App_Path(Handle):
    get = _at1(Routes.get_education_app_path)
    __call__ = _at1(Routes.get_education_app_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Education_DoLogin(Handle):
    post = Routes.post_education_do_login

class At_Education_DoLogout(Handle):
    get = Routes.get_education_do_logout
    __call__ = Routes.get_education_do_logout

class At_Education_Lti(Handle):
    jwks: At_Education_Lti_Jwks
    register: At_Education_Lti_Register

class At_Education_Lti_Jwks(Handle):
    get = Routes.get_education_lti_jwks
    __call__ = Routes.get_education_lti_jwks

class At_Education_Lti_Register(Handle):
    get = Routes.get_education_lti_register
    __call__ = Routes.get_education_lti_register

class At_Education_Static(Handle):
    def __getitem__(self, value: str) -> At_Education_Static_Path: ...

class At_Education_Static_Path(Handle):
    get = _at1(Routes.get_education_static_path)
    __call__ = _at1(Routes.get_education_static_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Exports(Handle):
    delete = Routes.delete_exports
    get = Routes.get_exports
    __call__ = Routes.get_exports

class At_Housekeeper(Handle):
    status: At_Housekeeper_Status

class At_Housekeeper_Status(Handle):
    get = Routes.get_housekeeper_status
    __call__ = Routes.get_housekeeper_status

class At_Instances(Handle):
    get = Routes.get_instances
    __call__ = Routes.get_instances
    post = Routes.post_instances
    def __getitem__(self, value: str) -> At_Instances_Id: ...

class At_Instances_Id(Handle):
    delete = _at1(Routes.delete_instances_id)
    get = _at1(Routes.get_instances_id)
    __call__ = _at1(Routes.get_instances_id)
    anonymize: At_Instances_Id_Anonymize
    attachments: At_Instances_Id_Attachments
    content: At_Instances_Id_Content
    export: At_Instances_Id_Export
    file: At_Instances_Id_File
    frames: At_Instances_Id_Frames
    header: At_Instances_Id_Header
    image_int16: At_Instances_Id_ImageInt16
    image_uint16: At_Instances_Id_ImageUint16
    image_uint8: At_Instances_Id_ImageUint8
    labels: At_Instances_Id_Labels
    matlab: At_Instances_Id_Matlab
    metadata: At_Instances_Id_Metadata
    modify: At_Instances_Id_Modify
    module: At_Instances_Id_Module
    nexus: At_Instances_Id_Nexus
    nifti: At_Instances_Id_Nifti
    numpy: At_Instances_Id_Numpy
    patient: At_Instances_Id_Patient
    pdf: At_Instances_Id_Pdf
    preview: At_Instances_Id_Preview
    reconstruct: At_Instances_Id_Reconstruct
    rendered: At_Instances_Id_Rendered
    series: At_Instances_Id_Series
    simplified_tags: At_Instances_Id_SimplifiedTags
    statistics: At_Instances_Id_Statistics
    stl: At_Instances_Id_Stl
    study: At_Instances_Id_Study
    tags: At_Instances_Id_Tags

class At_Instances_Id_Anonymize(Handle):
    post = _at1(Routes.post_instances_id_anonymize)

class At_Instances_Id_Attachments(Handle):
    get = _at1(Routes.get_instances_id_attachments)
    __call__ = _at1(Routes.get_instances_id_attachments)
    def __getitem__(self, value: str | int) -> At_Instances_Id_Attachments_Id: ...

class At_Instances_Id_Attachments_Id(Handle):
    delete = _at2(Routes.delete_instances_id_attachments_name)
    get = _at2(Routes.get_instances_id_attachments_name)
    __call__ = _at2(Routes.get_instances_id_attachments_name)
    put = _at2(Routes.put_instances_id_attachments_name)
    compress: At_Instances_Id_Attachments_Id_Compress
    compressed_data: At_Instances_Id_Attachments_Id_CompressedData
    compressed_md5: At_Instances_Id_Attachments_Id_CompressedMd5
    compressed_size: At_Instances_Id_Attachments_Id_CompressedSize
    data: At_Instances_Id_Attachments_Id_Data
    info: At_Instances_Id_Attachments_Id_Info
    is_compressed: At_Instances_Id_Attachments_Id_IsCompressed
    md5: At_Instances_Id_Attachments_Id_Md5
    size: At_Instances_Id_Attachments_Id_Size
    uncompress: At_Instances_Id_Attachments_Id_Uncompress
    verify_md5: At_Instances_Id_Attachments_Id_VerifyMd5

class At_Instances_Id_Attachments_Id_Compress(Handle):
    post = _at2(Routes.post_instances_id_attachments_name_compress)

class At_Instances_Id_Attachments_Id_CompressedData(Handle):
    get = _at2(Routes.get_instances_id_attachments_name_compressed_data)
    __call__ = _at2(Routes.get_instances_id_attachments_name_compressed_data)

class At_Instances_Id_Attachments_Id_CompressedMd5(Handle):
    get = _at2(Routes.get_instances_id_attachments_name_compressed_md5)
    __call__ = _at2(Routes.get_instances_id_attachments_name_compressed_md5)

class At_Instances_Id_Attachments_Id_CompressedSize(Handle):
    get = _at2(Routes.get_instances_id_attachments_name_compressed_size)
    __call__ = _at2(Routes.get_instances_id_attachments_name_compressed_size)

class At_Instances_Id_Attachments_Id_Data(Handle):
    get = _at2(Routes.get_instances_id_attachments_name_data)
    __call__ = _at2(Routes.get_instances_id_attachments_name_data)

class At_Instances_Id_Attachments_Id_Info(Handle):
    get = _at2(Routes.get_instances_id_attachments_name_info)
    __call__ = _at2(Routes.get_instances_id_attachments_name_info)

class At_Instances_Id_Attachments_Id_IsCompressed(Handle):
    get = _at2(Routes.get_instances_id_attachments_name_is_compressed)
    __call__ = _at2(Routes.get_instances_id_attachments_name_is_compressed)

class At_Instances_Id_Attachments_Id_Md5(Handle):
    get = _at2(Routes.get_instances_id_attachments_name_md5)
    __call__ = _at2(Routes.get_instances_id_attachments_name_md5)

class At_Instances_Id_Attachments_Id_Size(Handle):
    get = _at2(Routes.get_instances_id_attachments_name_size)
    __call__ = _at2(Routes.get_instances_id_attachments_name_size)

class At_Instances_Id_Attachments_Id_Uncompress(Handle):
    post = _at2(Routes.post_instances_id_attachments_name_uncompress)

class At_Instances_Id_Attachments_Id_VerifyMd5(Handle):
    post = _at2(Routes.post_instances_id_attachments_name_verify_md5)

class At_Instances_Id_Content(Handle):
    get = _at1(Routes.get_instances_id_content)
    __call__ = _at1(Routes.get_instances_id_content)
    def __getitem__(self, value: str) -> At_Instances_Id_Content_Path: ...

class At_Instances_Id_Content_Path(Handle):
    get = _at2(Routes.get_instances_id_content_path)
    __call__ = _at2(Routes.get_instances_id_content_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Instances_Id_Export(Handle):
    post = _at1(Routes.post_instances_id_export)

class At_Instances_Id_File(Handle):
    get = _at1(Routes.get_instances_id_file)
    __call__ = _at1(Routes.get_instances_id_file)

class At_Instances_Id_Frames(Handle):
    get = _at1(Routes.get_instances_id_frames)
    __call__ = _at1(Routes.get_instances_id_frames)
    def __getitem__(self, value: str | int) -> At_Instances_Id_Frames_Id: ...

class At_Instances_Id_Frames_Id(Handle):
    get = _at2(Routes.get_instances_id_frames_frame)
    __call__ = _at2(Routes.get_instances_id_frames_frame)
    image_int16: At_Instances_Id_Frames_Id_ImageInt16
    image_uint16: At_Instances_Id_Frames_Id_ImageUint16
    image_uint8: At_Instances_Id_Frames_Id_ImageUint8
    matlab: At_Instances_Id_Frames_Id_Matlab
    numpy: At_Instances_Id_Frames_Id_Numpy
    preview: At_Instances_Id_Frames_Id_Preview
    raw: At_Instances_Id_Frames_Id_Raw
    raw_gz: At_Instances_Id_Frames_Id_RawGz
    rendered: At_Instances_Id_Frames_Id_Rendered

class At_Instances_Id_Frames_Id_ImageInt16(Handle):
    get = _at2(Routes.get_instances_id_frames_frame_image_int16)
    __call__ = _at2(Routes.get_instances_id_frames_frame_image_int16)

class At_Instances_Id_Frames_Id_ImageUint16(Handle):
    get = _at2(Routes.get_instances_id_frames_frame_image_uint16)
    __call__ = _at2(Routes.get_instances_id_frames_frame_image_uint16)

class At_Instances_Id_Frames_Id_ImageUint8(Handle):
    get = _at2(Routes.get_instances_id_frames_frame_image_uint8)
    __call__ = _at2(Routes.get_instances_id_frames_frame_image_uint8)

class At_Instances_Id_Frames_Id_Matlab(Handle):
    get = _at2(Routes.get_instances_id_frames_frame_matlab)
    __call__ = _at2(Routes.get_instances_id_frames_frame_matlab)

class At_Instances_Id_Frames_Id_Numpy(Handle):
    get = _at2(Routes.get_instances_id_frames_frame_numpy)
    __call__ = _at2(Routes.get_instances_id_frames_frame_numpy)

class At_Instances_Id_Frames_Id_Preview(Handle):
    get = _at2(Routes.get_instances_id_frames_frame_preview)
    __call__ = _at2(Routes.get_instances_id_frames_frame_preview)

class At_Instances_Id_Frames_Id_Raw(Handle):
    get = _at2(Routes.get_instances_id_frames_frame_raw)
    __call__ = _at2(Routes.get_instances_id_frames_frame_raw)

class At_Instances_Id_Frames_Id_RawGz(Handle):
    get = _at2(Routes.get_instances_id_frames_frame_raw_gz)
    __call__ = _at2(Routes.get_instances_id_frames_frame_raw_gz)

class At_Instances_Id_Frames_Id_Rendered(Handle):
    get = _at2(Routes.get_instances_id_frames_frame_rendered)
    __call__ = _at2(Routes.get_instances_id_frames_frame_rendered)

class At_Instances_Id_Header(Handle):
    get = _at1(Routes.get_instances_id_header)
    __call__ = _at1(Routes.get_instances_id_header)

class At_Instances_Id_ImageInt16(Handle):
    get = _at1(Routes.get_instances_id_image_int16)
    __call__ = _at1(Routes.get_instances_id_image_int16)

class At_Instances_Id_ImageUint16(Handle):
    get = _at1(Routes.get_instances_id_image_uint16)
    __call__ = _at1(Routes.get_instances_id_image_uint16)

class At_Instances_Id_ImageUint8(Handle):
    get = _at1(Routes.get_instances_id_image_uint8)
    __call__ = _at1(Routes.get_instances_id_image_uint8)

class At_Instances_Id_Labels(Handle):
    get = _at1(Routes.get_instances_id_labels)
    __call__ = _at1(Routes.get_instances_id_labels)
    def __getitem__(self, value: str) -> At_Instances_Id_Labels_Id: ...

class At_Instances_Id_Labels_Id(Handle):
    delete = _at2(Routes.delete_instances_id_labels_label)
    get = _at2(Routes.get_instances_id_labels_label)
    __call__ = _at2(Routes.get_instances_id_labels_label)
    put = _at2(Routes.put_instances_id_labels_label)

class At_Instances_Id_Matlab(Handle):
    get = _at1(Routes.get_instances_id_matlab)
    __call__ = _at1(Routes.get_instances_id_matlab)

class At_Instances_Id_Metadata(Handle):
    get = _at1(Routes.get_instances_id_metadata)
    __call__ = _at1(Routes.get_instances_id_metadata)
    def __getitem__(self, value: str | int) -> At_Instances_Id_Metadata_Id: ...

class At_Instances_Id_Metadata_Id(Handle):
    delete = _at2(Routes.delete_instances_id_metadata_name)
    get = _at2(Routes.get_instances_id_metadata_name)
    __call__ = _at2(Routes.get_instances_id_metadata_name)
    put = _at2(Routes.put_instances_id_metadata_name)

class At_Instances_Id_Modify(Handle):
    post = _at1(Routes.post_instances_id_modify)

class At_Instances_Id_Module(Handle):
    get = _at1(Routes.get_instances_id_module)
    __call__ = _at1(Routes.get_instances_id_module)

class At_Instances_Id_Nexus(Handle):
    get = _at1(Routes.get_instances_id_nexus)
    __call__ = _at1(Routes.get_instances_id_nexus)

class At_Instances_Id_Nifti(Handle):
    get = _at1(Routes.get_instances_id_nifti)
    __call__ = _at1(Routes.get_instances_id_nifti)

class At_Instances_Id_Numpy(Handle):
    get = _at1(Routes.get_instances_id_numpy)
    __call__ = _at1(Routes.get_instances_id_numpy)

class At_Instances_Id_Patient(Handle):
    get = _at1(Routes.get_instances_id_patient)
    __call__ = _at1(Routes.get_instances_id_patient)

class At_Instances_Id_Pdf(Handle):
    get = _at1(Routes.get_instances_id_pdf)
    __call__ = _at1(Routes.get_instances_id_pdf)

class At_Instances_Id_Preview(Handle):
    get = _at1(Routes.get_instances_id_preview)
    __call__ = _at1(Routes.get_instances_id_preview)

class At_Instances_Id_Reconstruct(Handle):
    post = _at1(Routes.post_instances_id_reconstruct)

class At_Instances_Id_Rendered(Handle):
    get = _at1(Routes.get_instances_id_rendered)
    __call__ = _at1(Routes.get_instances_id_rendered)

class At_Instances_Id_Series(Handle):
    get = _at1(Routes.get_instances_id_series)
    __call__ = _at1(Routes.get_instances_id_series)

class At_Instances_Id_SimplifiedTags(Handle):
    get = _at1(Routes.get_instances_id_simplified_tags)
    __call__ = _at1(Routes.get_instances_id_simplified_tags)

class At_Instances_Id_Statistics(Handle):
    get = _at1(Routes.get_instances_id_statistics)
    __call__ = _at1(Routes.get_instances_id_statistics)

class At_Instances_Id_Stl(Handle):
    get = _at1(Routes.get_instances_id_stl)
    __call__ = _at1(Routes.get_instances_id_stl)

class At_Instances_Id_Study(Handle):
    get = _at1(Routes.get_instances_id_study)
    __call__ = _at1(Routes.get_instances_id_study)

class At_Instances_Id_Tags(Handle):
    get = _at1(Routes.get_instances_id_tags)
    __call__ = _at1(Routes.get_instances_id_tags)

class At_Jobs(Handle):
    get = Routes.get_jobs
    __call__ = Routes.get_jobs
    def __getitem__(self, value: str) -> At_Jobs_Id: ...

class At_Jobs_Id(Handle):
    delete = _at1(Routes.delete_jobs_id)
    get = _at1(Routes.get_jobs_id)
    __call__ = _at1(Routes.get_jobs_id)
    cancel: At_Jobs_Id_Cancel
    pause: At_Jobs_Id_Pause
    resubmit: At_Jobs_Id_Resubmit
    resume: At_Jobs_Id_Resume
    def __getitem__(self, value: str) -> At_Jobs_Id_Id: ...

class At_Jobs_Id_Cancel(Handle):
    post = _at1(Routes.post_jobs_id_cancel)

class At_Jobs_Id_Pause(Handle):
    post = _at1(Routes.post_jobs_id_pause)

class At_Jobs_Id_Resubmit(Handle):
    post = _at1(Routes.post_jobs_id_resubmit)

class At_Jobs_Id_Resume(Handle):
    post = _at1(Routes.post_jobs_id_resume)

class At_Jobs_Id_Id(Handle):
    delete = _at2(Routes.delete_jobs_id_key)
    get = _at2(Routes.get_jobs_id_key)
    __call__ = _at2(Routes.get_jobs_id_key)

class At_Modalities(Handle):
    get = Routes.get_modalities
    __call__ = Routes.get_modalities
    def __getitem__(self, value: str) -> At_Modalities_Id: ...

class At_Modalities_Id(Handle):
    delete = _at1(Routes.delete_modalities_id)
    get = _at1(Routes.get_modalities_id)
    __call__ = _at1(Routes.get_modalities_id)
    put = _at1(Routes.put_modalities_id)
    configuration: At_Modalities_Id_Configuration
    echo: At_Modalities_Id_Echo
    find: At_Modalities_Id_Find
    find_instance: At_Modalities_Id_FindInstance
    find_patient: At_Modalities_Id_FindPatient
    find_series: At_Modalities_Id_FindSeries
    find_study: At_Modalities_Id_FindStudy
    find_worklist: At_Modalities_Id_FindWorklist
    get_: At_Modalities_Id_Get
    move: At_Modalities_Id_Move
    query: At_Modalities_Id_Query
    storage_commitment: At_Modalities_Id_StorageCommitment
    store: At_Modalities_Id_Store
    store_straight: At_Modalities_Id_StoreStraight

class At_Modalities_Id_Configuration(Handle):
    get = _at1(Routes.get_modalities_id_configuration)
    __call__ = _at1(Routes.get_modalities_id_configuration)

class At_Modalities_Id_Echo(Handle):
    post = _at1(Routes.post_modalities_id_echo)

class At_Modalities_Id_Find(Handle):
    post = _at1(Routes.post_modalities_id_find)

class At_Modalities_Id_FindInstance(Handle):
    post = _at1(Routes.post_modalities_id_find_instance)

class At_Modalities_Id_FindPatient(Handle):
    post = _at1(Routes.post_modalities_id_find_patient)

class At_Modalities_Id_FindSeries(Handle):
    post = _at1(Routes.post_modalities_id_find_series)

class At_Modalities_Id_FindStudy(Handle):
    post = _at1(Routes.post_modalities_id_find_study)

class At_Modalities_Id_FindWorklist(Handle):
    post = _at1(Routes.post_modalities_id_find_worklist)

class At_Modalities_Id_Get(Handle):
    post = _at1(Routes.post_modalities_id_get)

class At_Modalities_Id_Move(Handle):
    post = _at1(Routes.post_modalities_id_move)

class At_Modalities_Id_Query(Handle):
    post = _at1(Routes.post_modalities_id_query)

class At_Modalities_Id_StorageCommitment(Handle):
    post = _at1(Routes.post_modalities_id_storage_commitment)

class At_Modalities_Id_Store(Handle):
    post = _at1(Routes.post_modalities_id_store)

class At_Modalities_Id_StoreStraight(Handle):
    post = _at1(Routes.post_modalities_id_store_straight)

class At_MoveStorage(Handle):
    post = Routes.post_move_storage

class At_Ohif(Handle):
    get = Routes.get_ohif
    __call__ = Routes.get_ohif
    def __getitem__(self, value: str) -> At_Ohif_Path: ...

class At_Ohif_Path(Handle):
    get = _at1(Routes.get_ohif_path)
    __call__ = _at1(Routes.get_ohif_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Patients(Handle):
    get = Routes.get_patients
    __call__ = Routes.get_patients
    def __getitem__(self, value: str) -> At_Patients_Id: ...

class At_Patients_Id(Handle):
    delete = _at1(Routes.delete_patients_id)
    get = _at1(Routes.get_patients_id)
    __call__ = _at1(Routes.get_patients_id)
    anonymize: At_Patients_Id_Anonymize
    archive: At_Patients_Id_Archive
    attachments: At_Patients_Id_Attachments
    instances: At_Patients_Id_Instances
    instances_tags: At_Patients_Id_InstancesTags
    labels: At_Patients_Id_Labels
    media: At_Patients_Id_Media
    metadata: At_Patients_Id_Metadata
    modify: At_Patients_Id_Modify
    module: At_Patients_Id_Module
    protected: At_Patients_Id_Protected
    reconstruct: At_Patients_Id_Reconstruct
    series: At_Patients_Id_Series
    shared_tags: At_Patients_Id_SharedTags
    statistics: At_Patients_Id_Statistics
    studies: At_Patients_Id_Studies

class At_Patients_Id_Anonymize(Handle):
    post = _at1(Routes.post_patients_id_anonymize)

class At_Patients_Id_Archive(Handle):
    get = _at1(Routes.get_patients_id_archive)
    __call__ = _at1(Routes.get_patients_id_archive)
    post = _at1(Routes.post_patients_id_archive)

class At_Patients_Id_Attachments(Handle):
    get = _at1(Routes.get_patients_id_attachments)
    __call__ = _at1(Routes.get_patients_id_attachments)
    def __getitem__(self, value: str | int) -> At_Patients_Id_Attachments_Id: ...

class At_Patients_Id_Attachments_Id(Handle):
    delete = _at2(Routes.delete_patients_id_attachments_name)
    get = _at2(Routes.get_patients_id_attachments_name)
    __call__ = _at2(Routes.get_patients_id_attachments_name)
    put = _at2(Routes.put_patients_id_attachments_name)
    compress: At_Patients_Id_Attachments_Id_Compress
    compressed_data: At_Patients_Id_Attachments_Id_CompressedData
    compressed_md5: At_Patients_Id_Attachments_Id_CompressedMd5
    compressed_size: At_Patients_Id_Attachments_Id_CompressedSize
    data: At_Patients_Id_Attachments_Id_Data
    info: At_Patients_Id_Attachments_Id_Info
    is_compressed: At_Patients_Id_Attachments_Id_IsCompressed
    md5: At_Patients_Id_Attachments_Id_Md5
    size: At_Patients_Id_Attachments_Id_Size
    uncompress: At_Patients_Id_Attachments_Id_Uncompress
    verify_md5: At_Patients_Id_Attachments_Id_VerifyMd5

class At_Patients_Id_Attachments_Id_Compress(Handle):
    post = _at2(Routes.post_patients_id_attachments_name_compress)

class At_Patients_Id_Attachments_Id_CompressedData(Handle):
    get = _at2(Routes.get_patients_id_attachments_name_compressed_data)
    __call__ = _at2(Routes.get_patients_id_attachments_name_compressed_data)

class At_Patients_Id_Attachments_Id_CompressedMd5(Handle):
    get = _at2(Routes.get_patients_id_attachments_name_compressed_md5)
    __call__ = _at2(Routes.get_patients_id_attachments_name_compressed_md5)

class At_Patients_Id_Attachments_Id_CompressedSize(Handle):
    get = _at2(Routes.get_patients_id_attachments_name_compressed_size)
    __call__ = _at2(Routes.get_patients_id_attachments_name_compressed_size)

class At_Patients_Id_Attachments_Id_Data(Handle):
    get = _at2(Routes.get_patients_id_attachments_name_data)
    __call__ = _at2(Routes.get_patients_id_attachments_name_data)

class At_Patients_Id_Attachments_Id_Info(Handle):
    get = _at2(Routes.get_patients_id_attachments_name_info)
    __call__ = _at2(Routes.get_patients_id_attachments_name_info)

class At_Patients_Id_Attachments_Id_IsCompressed(Handle):
    get = _at2(Routes.get_patients_id_attachments_name_is_compressed)
    __call__ = _at2(Routes.get_patients_id_attachments_name_is_compressed)

class At_Patients_Id_Attachments_Id_Md5(Handle):
    get = _at2(Routes.get_patients_id_attachments_name_md5)
    __call__ = _at2(Routes.get_patients_id_attachments_name_md5)

class At_Patients_Id_Attachments_Id_Size(Handle):
    get = _at2(Routes.get_patients_id_attachments_name_size)
    __call__ = _at2(Routes.get_patients_id_attachments_name_size)

class At_Patients_Id_Attachments_Id_Uncompress(Handle):
    post = _at2(Routes.post_patients_id_attachments_name_uncompress)

class At_Patients_Id_Attachments_Id_VerifyMd5(Handle):
    post = _at2(Routes.post_patients_id_attachments_name_verify_md5)

class At_Patients_Id_Instances(Handle):
    get = _at1(Routes.get_patients_id_instances)
    __call__ = _at1(Routes.get_patients_id_instances)

class At_Patients_Id_InstancesTags(Handle):
    get = _at1(Routes.get_patients_id_instances_tags)
    __call__ = _at1(Routes.get_patients_id_instances_tags)

class At_Patients_Id_Labels(Handle):
    get = _at1(Routes.get_patients_id_labels)
    __call__ = _at1(Routes.get_patients_id_labels)
    def __getitem__(self, value: str) -> At_Patients_Id_Labels_Id: ...

class At_Patients_Id_Labels_Id(Handle):
    delete = _at2(Routes.delete_patients_id_labels_label)
    get = _at2(Routes.get_patients_id_labels_label)
    __call__ = _at2(Routes.get_patients_id_labels_label)
    put = _at2(Routes.put_patients_id_labels_label)

class At_Patients_Id_Media(Handle):
    get = _at1(Routes.get_patients_id_media)
    __call__ = _at1(Routes.get_patients_id_media)
    post = _at1(Routes.post_patients_id_media)

class At_Patients_Id_Metadata(Handle):
    get = _at1(Routes.get_patients_id_metadata)
    __call__ = _at1(Routes.get_patients_id_metadata)
    def __getitem__(self, value: str | int) -> At_Patients_Id_Metadata_Id: ...

class At_Patients_Id_Metadata_Id(Handle):
    delete = _at2(Routes.delete_patients_id_metadata_name)
    get = _at2(Routes.get_patients_id_metadata_name)
    __call__ = _at2(Routes.get_patients_id_metadata_name)
    put = _at2(Routes.put_patients_id_metadata_name)

class At_Patients_Id_Modify(Handle):
    post = _at1(Routes.post_patients_id_modify)

class At_Patients_Id_Module(Handle):
    get = _at1(Routes.get_patients_id_module)
    __call__ = _at1(Routes.get_patients_id_module)

class At_Patients_Id_Protected(Handle):
    get = _at1(Routes.get_patients_id_protected)
    __call__ = _at1(Routes.get_patients_id_protected)
    put = _at1(Routes.put_patients_id_protected)

class At_Patients_Id_Reconstruct(Handle):
    post = _at1(Routes.post_patients_id_reconstruct)

class At_Patients_Id_Series(Handle):
    get = _at1(Routes.get_patients_id_series)
    __call__ = _at1(Routes.get_patients_id_series)

class At_Patients_Id_SharedTags(Handle):
    get = _at1(Routes.get_patients_id_shared_tags)
    __call__ = _at1(Routes.get_patients_id_shared_tags)

class At_Patients_Id_Statistics(Handle):
    get = _at1(Routes.get_patients_id_statistics)
    __call__ = _at1(Routes.get_patients_id_statistics)

class At_Patients_Id_Studies(Handle):
    get = _at1(Routes.get_patients_id_studies)
    __call__ = _at1(Routes.get_patients_id_studies)

class At_Peers(Handle):
    get = Routes.get_peers
    __call__ = Routes.get_peers
    def __getitem__(self, value: str) -> At_Peers_Id: ...

class At_Peers_Id(Handle):
    delete = _at1(Routes.delete_peers_id)
    get = _at1(Routes.get_peers_id)
    __call__ = _at1(Routes.get_peers_id)
    put = _at1(Routes.put_peers_id)
    configuration: At_Peers_Id_Configuration
    store: At_Peers_Id_Store
    store_straight: At_Peers_Id_StoreStraight
    system: At_Peers_Id_System

class At_Peers_Id_Configuration(Handle):
    get = _at1(Routes.get_peers_id_configuration)
    __call__ = _at1(Routes.get_peers_id_configuration)

class At_Peers_Id_Store(Handle):
    post = _at1(Routes.post_peers_id_store)

class At_Peers_Id_StoreStraight(Handle):
    post = _at1(Routes.post_peers_id_store_straight)

class At_Peers_Id_System(Handle):
    get = _at1(Routes.get_peers_id_system)
    __call__ = _at1(Routes.get_peers_id_system)

class At_Plugins(Handle):
    get = Routes.get_plugins
    __call__ = Routes.get_plugins
    advanced_storage: At_Plugins_AdvancedStorage
    delayed_deletion: At_Plugins_DelayedDeletion
    explorer_js: At_Plugins_ExplorerJs
    housekeeper: At_Plugins_Housekeeper
    pixels_masker: At_Plugins_PixelsMasker
    postgresql: At_Plugins_Postgresql
    def __getitem__(self, value: str) -> At_Plugins_Id: ...

class At_Plugins_AdvancedStorage(Handle):
    abandon_instance: At_Plugins_AdvancedStorage_AbandonInstance
    adopt_instance: At_Plugins_AdvancedStorage_AdoptInstance
    move_storage: At_Plugins_AdvancedStorage_MoveStorage
    status: At_Plugins_AdvancedStorage_Status

class At_Plugins_AdvancedStorage_AbandonInstance(Handle):
    post = Routes.post_plugins_advanced_storage_abandon_instance

class At_Plugins_AdvancedStorage_AdoptInstance(Handle):
    post = Routes.post_plugins_advanced_storage_adopt_instance

class At_Plugins_AdvancedStorage_MoveStorage(Handle):
    post = Routes.post_plugins_advanced_storage_move_storage

class At_Plugins_AdvancedStorage_Status(Handle):
    get = Routes.get_plugins_advanced_storage_status
    __call__ = Routes.get_plugins_advanced_storage_status

class At_Plugins_DelayedDeletion(Handle):
    status: At_Plugins_DelayedDeletion_Status

class At_Plugins_DelayedDeletion_Status(Handle):
    get = Routes.get_plugins_delayed_deletion_status
    __call__ = Routes.get_plugins_delayed_deletion_status

class At_Plugins_ExplorerJs(Handle):
    get = Routes.get_plugins_explorer_js
    __call__ = Routes.get_plugins_explorer_js

class At_Plugins_Housekeeper(Handle):
    status: At_Plugins_Housekeeper_Status

class At_Plugins_Housekeeper_Status(Handle):
    get = Routes.get_plugins_housekeeper_status
    __call__ = Routes.get_plugins_housekeeper_status

class At_Plugins_PixelsMasker(Handle):
    instances: At_Plugins_PixelsMasker_Instances
    series: At_Plugins_PixelsMasker_Series
    studies: At_Plugins_PixelsMasker_Studies

class At_Plugins_PixelsMasker_Instances(Handle):
    def __getitem__(self, value: str) -> At_Plugins_PixelsMasker_Instances_Id: ...

class At_Plugins_PixelsMasker_Instances_Id(Handle):
    anonymize: At_Plugins_PixelsMasker_Instances_Id_Anonymize
    modify: At_Plugins_PixelsMasker_Instances_Id_Modify

class At_Plugins_PixelsMasker_Instances_Id_Anonymize(Handle):
    post = _at1(Routes.post_plugins_pixels_masker_instances_id_anonymize)

class At_Plugins_PixelsMasker_Instances_Id_Modify(Handle):
    post = _at1(Routes.post_plugins_pixels_masker_instances_id_modify)

class At_Plugins_PixelsMasker_Series(Handle):
    def __getitem__(self, value: str) -> At_Plugins_PixelsMasker_Series_Id: ...

class At_Plugins_PixelsMasker_Series_Id(Handle):
    anonymize: At_Plugins_PixelsMasker_Series_Id_Anonymize
    modify: At_Plugins_PixelsMasker_Series_Id_Modify

class At_Plugins_PixelsMasker_Series_Id_Anonymize(Handle):
    post = _at1(Routes.post_plugins_pixels_masker_series_id_anonymize)

class At_Plugins_PixelsMasker_Series_Id_Modify(Handle):
    post = _at1(Routes.post_plugins_pixels_masker_series_id_modify)

class At_Plugins_PixelsMasker_Studies(Handle):
    def __getitem__(self, value: str) -> At_Plugins_PixelsMasker_Studies_Id: ...

class At_Plugins_PixelsMasker_Studies_Id(Handle):
    anonymize: At_Plugins_PixelsMasker_Studies_Id_Anonymize
    modify: At_Plugins_PixelsMasker_Studies_Id_Modify

class At_Plugins_PixelsMasker_Studies_Id_Anonymize(Handle):
    post = _at1(Routes.post_plugins_pixels_masker_studies_id_anonymize)

class At_Plugins_PixelsMasker_Studies_Id_Modify(Handle):
    post = _at1(Routes.post_plugins_pixels_masker_studies_id_modify)

class At_Plugins_Postgresql(Handle):
    audit_logs: At_Plugins_Postgresql_AuditLogs

class At_Plugins_Postgresql_AuditLogs(Handle):
    get = Routes.get_plugins_postgresql_audit_logs
    __call__ = Routes.get_plugins_postgresql_audit_logs

class At_Plugins_Id(Handle):
    get = _at1(Routes.get_plugins_id)
    __call__ = _at1(Routes.get_plugins_id)

class At_Queries(Handle):
    get = Routes.get_queries
    __call__ = Routes.get_queries
    def __getitem__(self, value: str) -> At_Queries_Id: ...

class At_Queries_Id(Handle):
    delete = _at1(Routes.delete_queries_id)
    get = _at1(Routes.get_queries_id)
    __call__ = _at1(Routes.get_queries_id)
    answers: At_Queries_Id_Answers
    level: At_Queries_Id_Level
    modality: At_Queries_Id_Modality
    query: At_Queries_Id_Query
    retrieve: At_Queries_Id_Retrieve

class At_Queries_Id_Answers(Handle):
    get = _at1(Routes.get_queries_id_answers)
    __call__ = _at1(Routes.get_queries_id_answers)
    def __getitem__(self, value: str | int) -> At_Queries_Id_Answers_Id: ...

class At_Queries_Id_Answers_Id(Handle):
    get = _at2(Routes.get_queries_id_answers_index)
    __call__ = _at2(Routes.get_queries_id_answers_index)
    content: At_Queries_Id_Answers_Id_Content
    query_instances: At_Queries_Id_Answers_Id_QueryInstances
    query_series: At_Queries_Id_Answers_Id_QuerySeries
    query_studies: At_Queries_Id_Answers_Id_QueryStudies
    retrieve: At_Queries_Id_Answers_Id_Retrieve

class At_Queries_Id_Answers_Id_Content(Handle):
    get = _at2(Routes.get_queries_id_answers_index_content)
    __call__ = _at2(Routes.get_queries_id_answers_index_content)

class At_Queries_Id_Answers_Id_QueryInstances(Handle):
    post = _at2(Routes.post_queries_id_answers_index_query_instances)

class At_Queries_Id_Answers_Id_QuerySeries(Handle):
    post = _at2(Routes.post_queries_id_answers_index_query_series)

class At_Queries_Id_Answers_Id_QueryStudies(Handle):
    post = _at2(Routes.post_queries_id_answers_index_query_studies)

class At_Queries_Id_Answers_Id_Retrieve(Handle):
    post = _at2(Routes.post_queries_id_answers_index_retrieve)

class At_Queries_Id_Level(Handle):
    get = _at1(Routes.get_queries_id_level)
    __call__ = _at1(Routes.get_queries_id_level)

class At_Queries_Id_Modality(Handle):
    get = _at1(Routes.get_queries_id_modality)
    __call__ = _at1(Routes.get_queries_id_modality)

class At_Queries_Id_Query(Handle):
    get = _at1(Routes.get_queries_id_query)
    __call__ = _at1(Routes.get_queries_id_query)

class At_Queries_Id_Retrieve(Handle):
    post = _at1(Routes.post_queries_id_retrieve)

class At_Series(Handle):
    get = Routes.get_series
    __call__ = Routes.get_series
    def __getitem__(self, value: str) -> At_Series_Id: ...

class At_Series_Id(Handle):
    delete = _at1(Routes.delete_series_id)
    get = _at1(Routes.get_series_id)
    __call__ = _at1(Routes.get_series_id)
    anonymize: At_Series_Id_Anonymize
    archive: At_Series_Id_Archive
    attachments: At_Series_Id_Attachments
    instances: At_Series_Id_Instances
    instances_tags: At_Series_Id_InstancesTags
    labels: At_Series_Id_Labels
    media: At_Series_Id_Media
    metadata: At_Series_Id_Metadata
    modify: At_Series_Id_Modify
    module: At_Series_Id_Module
    nifti: At_Series_Id_Nifti
    numpy: At_Series_Id_Numpy
    ordered_slices: At_Series_Id_OrderedSlices
    patient: At_Series_Id_Patient
    reconstruct: At_Series_Id_Reconstruct
    shared_tags: At_Series_Id_SharedTags
    statistics: At_Series_Id_Statistics
    study: At_Series_Id_Study

class At_Series_Id_Anonymize(Handle):
    post = _at1(Routes.post_series_id_anonymize)

class At_Series_Id_Archive(Handle):
    get = _at1(Routes.get_series_id_archive)
    __call__ = _at1(Routes.get_series_id_archive)
    post = _at1(Routes.post_series_id_archive)

class At_Series_Id_Attachments(Handle):
    get = _at1(Routes.get_series_id_attachments)
    __call__ = _at1(Routes.get_series_id_attachments)
    def __getitem__(self, value: str | int) -> At_Series_Id_Attachments_Id: ...

class At_Series_Id_Attachments_Id(Handle):
    delete = _at2(Routes.delete_series_id_attachments_name)
    get = _at2(Routes.get_series_id_attachments_name)
    __call__ = _at2(Routes.get_series_id_attachments_name)
    put = _at2(Routes.put_series_id_attachments_name)
    compress: At_Series_Id_Attachments_Id_Compress
    compressed_data: At_Series_Id_Attachments_Id_CompressedData
    compressed_md5: At_Series_Id_Attachments_Id_CompressedMd5
    compressed_size: At_Series_Id_Attachments_Id_CompressedSize
    data: At_Series_Id_Attachments_Id_Data
    info: At_Series_Id_Attachments_Id_Info
    is_compressed: At_Series_Id_Attachments_Id_IsCompressed
    md5: At_Series_Id_Attachments_Id_Md5
    size: At_Series_Id_Attachments_Id_Size
    uncompress: At_Series_Id_Attachments_Id_Uncompress
    verify_md5: At_Series_Id_Attachments_Id_VerifyMd5

class At_Series_Id_Attachments_Id_Compress(Handle):
    post = _at2(Routes.post_series_id_attachments_name_compress)

class At_Series_Id_Attachments_Id_CompressedData(Handle):
    get = _at2(Routes.get_series_id_attachments_name_compressed_data)
    __call__ = _at2(Routes.get_series_id_attachments_name_compressed_data)

class At_Series_Id_Attachments_Id_CompressedMd5(Handle):
    get = _at2(Routes.get_series_id_attachments_name_compressed_md5)
    __call__ = _at2(Routes.get_series_id_attachments_name_compressed_md5)

class At_Series_Id_Attachments_Id_CompressedSize(Handle):
    get = _at2(Routes.get_series_id_attachments_name_compressed_size)
    __call__ = _at2(Routes.get_series_id_attachments_name_compressed_size)

class At_Series_Id_Attachments_Id_Data(Handle):
    get = _at2(Routes.get_series_id_attachments_name_data)
    __call__ = _at2(Routes.get_series_id_attachments_name_data)

class At_Series_Id_Attachments_Id_Info(Handle):
    get = _at2(Routes.get_series_id_attachments_name_info)
    __call__ = _at2(Routes.get_series_id_attachments_name_info)

class At_Series_Id_Attachments_Id_IsCompressed(Handle):
    get = _at2(Routes.get_series_id_attachments_name_is_compressed)
    __call__ = _at2(Routes.get_series_id_attachments_name_is_compressed)

class At_Series_Id_Attachments_Id_Md5(Handle):
    get = _at2(Routes.get_series_id_attachments_name_md5)
    __call__ = _at2(Routes.get_series_id_attachments_name_md5)

class At_Series_Id_Attachments_Id_Size(Handle):
    get = _at2(Routes.get_series_id_attachments_name_size)
    __call__ = _at2(Routes.get_series_id_attachments_name_size)

class At_Series_Id_Attachments_Id_Uncompress(Handle):
    post = _at2(Routes.post_series_id_attachments_name_uncompress)

class At_Series_Id_Attachments_Id_VerifyMd5(Handle):
    post = _at2(Routes.post_series_id_attachments_name_verify_md5)

class At_Series_Id_Instances(Handle):
    get = _at1(Routes.get_series_id_instances)
    __call__ = _at1(Routes.get_series_id_instances)

class At_Series_Id_InstancesTags(Handle):
    get = _at1(Routes.get_series_id_instances_tags)
    __call__ = _at1(Routes.get_series_id_instances_tags)

class At_Series_Id_Labels(Handle):
    get = _at1(Routes.get_series_id_labels)
    __call__ = _at1(Routes.get_series_id_labels)
    def __getitem__(self, value: str) -> At_Series_Id_Labels_Id: ...

class At_Series_Id_Labels_Id(Handle):
    delete = _at2(Routes.delete_series_id_labels_label)
    get = _at2(Routes.get_series_id_labels_label)
    __call__ = _at2(Routes.get_series_id_labels_label)
    put = _at2(Routes.put_series_id_labels_label)

class At_Series_Id_Media(Handle):
    get = _at1(Routes.get_series_id_media)
    __call__ = _at1(Routes.get_series_id_media)
    post = _at1(Routes.post_series_id_media)

class At_Series_Id_Metadata(Handle):
    get = _at1(Routes.get_series_id_metadata)
    __call__ = _at1(Routes.get_series_id_metadata)
    def __getitem__(self, value: str | int) -> At_Series_Id_Metadata_Id: ...

class At_Series_Id_Metadata_Id(Handle):
    delete = _at2(Routes.delete_series_id_metadata_name)
    get = _at2(Routes.get_series_id_metadata_name)
    __call__ = _at2(Routes.get_series_id_metadata_name)
    put = _at2(Routes.put_series_id_metadata_name)

class At_Series_Id_Modify(Handle):
    post = _at1(Routes.post_series_id_modify)

class At_Series_Id_Module(Handle):
    get = _at1(Routes.get_series_id_module)
    __call__ = _at1(Routes.get_series_id_module)

class At_Series_Id_Nifti(Handle):
    get = _at1(Routes.get_series_id_nifti)
    __call__ = _at1(Routes.get_series_id_nifti)

class At_Series_Id_Numpy(Handle):
    get = _at1(Routes.get_series_id_numpy)
    __call__ = _at1(Routes.get_series_id_numpy)

class At_Series_Id_OrderedSlices(Handle):
    get = _at1(Routes.get_series_id_ordered_slices)
    __call__ = _at1(Routes.get_series_id_ordered_slices)

class At_Series_Id_Patient(Handle):
    get = _at1(Routes.get_series_id_patient)
    __call__ = _at1(Routes.get_series_id_patient)

class At_Series_Id_Reconstruct(Handle):
    post = _at1(Routes.post_series_id_reconstruct)

class At_Series_Id_SharedTags(Handle):
    get = _at1(Routes.get_series_id_shared_tags)
    __call__ = _at1(Routes.get_series_id_shared_tags)

class At_Series_Id_Statistics(Handle):
    get = _at1(Routes.get_series_id_statistics)
    __call__ = _at1(Routes.get_series_id_statistics)

class At_Series_Id_Study(Handle):
    get = _at1(Routes.get_series_id_study)
    __call__ = _at1(Routes.get_series_id_study)

class At_Statistics(Handle):
    get = Routes.get_statistics
    __call__ = Routes.get_statistics

class At_Stl(Handle):
    app: At_Stl_App
    create_nexus: At_Stl_CreateNexus
    encode_nifti: At_Stl_EncodeNifti
    encode_rtstruct: At_Stl_EncodeRtstruct
    nexus: At_Stl_Nexus
    rt_struct: At_Stl_RtStruct

class At_Stl_3dhopInstances(Handle):
    def __getitem__(self, value: str) -> At_Stl_3dhopInstances_Id: ...

class At_Stl_3dhopInstances_Id(Handle):
    get = _at1(Routes.get_stl_3dhop_instances_file)
    __call__ = _at1(Routes.get_stl_3dhop_instances_file)

class At_Stl_3dhop(Handle):
    def __getitem__(self, value: str) -> At_Stl_3dhop_Path: ...

class At_Stl_3dhop_Path(Handle):
    get = _at1(Routes.get_stl_3dhop_path)
    __call__ = _at1(Routes.get_stl_3dhop_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Stl_App(Handle):
    def __getitem__(self, value: str) -> At_Stl_App_Path: ...

class At_Stl_App_Path(Handle):
    get = _at1(Routes.get_stl_app_path)
    __call__ = _at1(Routes.get_stl_app_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Stl_CreateNexus(Handle):
    post = Routes.post_stl_create_nexus

class At_Stl_EncodeNifti(Handle):
    post = Routes.post_stl_encode_nifti

class At_Stl_EncodeRtstruct(Handle):
    post = Routes.post_stl_encode_rtstruct

class At_Stl_Nexus(Handle):
    def __getitem__(self, value: str) -> At_Stl_Nexus_Path: ...

class At_Stl_Nexus_Path(Handle):
    get = _at1(Routes.get_stl_nexus_path)
    __call__ = _at1(Routes.get_stl_nexus_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Stl_RtStruct(Handle):
    def __getitem__(self, value: str) -> At_Stl_RtStruct_Id: ...

class At_Stl_RtStruct_Id(Handle):
    get = _at1(Routes.get_stl_rt_struct_id)
    __call__ = _at1(Routes.get_stl_rt_struct_id)

class At_StoneWebviewer(Handle):
    configuration_json: At_StoneWebviewer_ConfigurationJson
    def __getitem__(self, value: str) -> At_StoneWebviewer_Path: ...

class At_StoneWebviewer_ConfigurationJson(Handle):
    get = Routes.get_stone_webviewer_configuration_json
    __call__ = Routes.get_stone_webviewer_configuration_json

class At_StoneWebviewer_Path(Handle):
    get = _at1(Routes.get_stone_webviewer_path)
    __call__ = _at1(Routes.get_stone_webviewer_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Stone(Handle):
    instances: At_Stone_Instances
    rt_struct: At_Stone_RtStruct

class At_Stone_Instances(Handle):
    def __getitem__(self, value: str) -> At_Stone_Instances_Id: ...

class At_Stone_Instances_Id(Handle):
    frames: At_Stone_Instances_Id_Frames

class At_Stone_Instances_Id_Frames(Handle):
    def __getitem__(self, value: str) -> At_Stone_Instances_Id_Frames_Id: ...

class At_Stone_Instances_Id_Frames_Id(Handle):
    numpy: At_Stone_Instances_Id_Frames_Id_Numpy

class At_Stone_Instances_Id_Frames_Id_Numpy(Handle):
    get = _at2(Routes.get_stone_instances_id_frames_frame_numpy)
    __call__ = _at2(Routes.get_stone_instances_id_frames_frame_numpy)

class At_Stone_RtStruct(Handle):
    get = Routes.get_stone_rt_struct
    __call__ = Routes.get_stone_rt_struct
    def __getitem__(self, value: str) -> At_Stone_RtStruct_Id: ...

class At_Stone_RtStruct_Id(Handle):
    info: At_Stone_RtStruct_Id_Info
    numpy: At_Stone_RtStruct_Id_Numpy

class At_Stone_RtStruct_Id_Info(Handle):
    get = _at1(Routes.get_stone_rt_struct_id_info)
    __call__ = _at1(Routes.get_stone_rt_struct_id_info)

class At_Stone_RtStruct_Id_Numpy(Handle):
    get = _at1(Routes.get_stone_rt_struct_id_numpy)
    __call__ = _at1(Routes.get_stone_rt_struct_id_numpy)

class At_StorageCommitment(Handle):
    def __getitem__(self, value: str) -> At_StorageCommitment_Id: ...

class At_StorageCommitment_Id(Handle):
    get = _at1(Routes.get_storage_commitment_id)
    __call__ = _at1(Routes.get_storage_commitment_id)
    remove: At_StorageCommitment_Id_Remove

class At_StorageCommitment_Id_Remove(Handle):
    post = _at1(Routes.post_storage_commitment_id_remove)

class At_Studies(Handle):
    get = Routes.get_studies
    __call__ = Routes.get_studies
    def __getitem__(self, value: str) -> At_Studies_Id: ...

class At_Studies_Id(Handle):
    delete = _at1(Routes.delete_studies_id)
    get = _at1(Routes.get_studies_id)
    __call__ = _at1(Routes.get_studies_id)
    anonymize: At_Studies_Id_Anonymize
    archive: At_Studies_Id_Archive
    attachments: At_Studies_Id_Attachments
    instances: At_Studies_Id_Instances
    instances_tags: At_Studies_Id_InstancesTags
    labels: At_Studies_Id_Labels
    media: At_Studies_Id_Media
    merge: At_Studies_Id_Merge
    metadata: At_Studies_Id_Metadata
    modify: At_Studies_Id_Modify
    module: At_Studies_Id_Module
    module_patient: At_Studies_Id_ModulePatient
    ohif_dicom_json: At_Studies_Id_OhifDicomJson
    patient: At_Studies_Id_Patient
    reconstruct: At_Studies_Id_Reconstruct
    series: At_Studies_Id_Series
    shared_tags: At_Studies_Id_SharedTags
    split: At_Studies_Id_Split
    statistics: At_Studies_Id_Statistics
    update_dicomweb_cache: At_Studies_Id_UpdateDicomwebCache

class At_Studies_Id_Anonymize(Handle):
    post = _at1(Routes.post_studies_id_anonymize)

class At_Studies_Id_Archive(Handle):
    get = _at1(Routes.get_studies_id_archive)
    __call__ = _at1(Routes.get_studies_id_archive)
    post = _at1(Routes.post_studies_id_archive)

class At_Studies_Id_Attachments(Handle):
    get = _at1(Routes.get_studies_id_attachments)
    __call__ = _at1(Routes.get_studies_id_attachments)
    def __getitem__(self, value: str | int) -> At_Studies_Id_Attachments_Id: ...

class At_Studies_Id_Attachments_Id(Handle):
    delete = _at2(Routes.delete_studies_id_attachments_name)
    get = _at2(Routes.get_studies_id_attachments_name)
    __call__ = _at2(Routes.get_studies_id_attachments_name)
    put = _at2(Routes.put_studies_id_attachments_name)
    compress: At_Studies_Id_Attachments_Id_Compress
    compressed_data: At_Studies_Id_Attachments_Id_CompressedData
    compressed_md5: At_Studies_Id_Attachments_Id_CompressedMd5
    compressed_size: At_Studies_Id_Attachments_Id_CompressedSize
    data: At_Studies_Id_Attachments_Id_Data
    info: At_Studies_Id_Attachments_Id_Info
    is_compressed: At_Studies_Id_Attachments_Id_IsCompressed
    md5: At_Studies_Id_Attachments_Id_Md5
    size: At_Studies_Id_Attachments_Id_Size
    uncompress: At_Studies_Id_Attachments_Id_Uncompress
    verify_md5: At_Studies_Id_Attachments_Id_VerifyMd5

class At_Studies_Id_Attachments_Id_Compress(Handle):
    post = _at2(Routes.post_studies_id_attachments_name_compress)

class At_Studies_Id_Attachments_Id_CompressedData(Handle):
    get = _at2(Routes.get_studies_id_attachments_name_compressed_data)
    __call__ = _at2(Routes.get_studies_id_attachments_name_compressed_data)

class At_Studies_Id_Attachments_Id_CompressedMd5(Handle):
    get = _at2(Routes.get_studies_id_attachments_name_compressed_md5)
    __call__ = _at2(Routes.get_studies_id_attachments_name_compressed_md5)

class At_Studies_Id_Attachments_Id_CompressedSize(Handle):
    get = _at2(Routes.get_studies_id_attachments_name_compressed_size)
    __call__ = _at2(Routes.get_studies_id_attachments_name_compressed_size)

class At_Studies_Id_Attachments_Id_Data(Handle):
    get = _at2(Routes.get_studies_id_attachments_name_data)
    __call__ = _at2(Routes.get_studies_id_attachments_name_data)

class At_Studies_Id_Attachments_Id_Info(Handle):
    get = _at2(Routes.get_studies_id_attachments_name_info)
    __call__ = _at2(Routes.get_studies_id_attachments_name_info)

class At_Studies_Id_Attachments_Id_IsCompressed(Handle):
    get = _at2(Routes.get_studies_id_attachments_name_is_compressed)
    __call__ = _at2(Routes.get_studies_id_attachments_name_is_compressed)

class At_Studies_Id_Attachments_Id_Md5(Handle):
    get = _at2(Routes.get_studies_id_attachments_name_md5)
    __call__ = _at2(Routes.get_studies_id_attachments_name_md5)

class At_Studies_Id_Attachments_Id_Size(Handle):
    get = _at2(Routes.get_studies_id_attachments_name_size)
    __call__ = _at2(Routes.get_studies_id_attachments_name_size)

class At_Studies_Id_Attachments_Id_Uncompress(Handle):
    post = _at2(Routes.post_studies_id_attachments_name_uncompress)

class At_Studies_Id_Attachments_Id_VerifyMd5(Handle):
    post = _at2(Routes.post_studies_id_attachments_name_verify_md5)

class At_Studies_Id_Instances(Handle):
    get = _at1(Routes.get_studies_id_instances)
    __call__ = _at1(Routes.get_studies_id_instances)

class At_Studies_Id_InstancesTags(Handle):
    get = _at1(Routes.get_studies_id_instances_tags)
    __call__ = _at1(Routes.get_studies_id_instances_tags)

class At_Studies_Id_Labels(Handle):
    get = _at1(Routes.get_studies_id_labels)
    __call__ = _at1(Routes.get_studies_id_labels)
    def __getitem__(self, value: str) -> At_Studies_Id_Labels_Id: ...

class At_Studies_Id_Labels_Id(Handle):
    delete = _at2(Routes.delete_studies_id_labels_label)
    get = _at2(Routes.get_studies_id_labels_label)
    __call__ = _at2(Routes.get_studies_id_labels_label)
    put = _at2(Routes.put_studies_id_labels_label)

class At_Studies_Id_Media(Handle):
    get = _at1(Routes.get_studies_id_media)
    __call__ = _at1(Routes.get_studies_id_media)
    post = _at1(Routes.post_studies_id_media)

class At_Studies_Id_Merge(Handle):
    post = _at1(Routes.post_studies_id_merge)

class At_Studies_Id_Metadata(Handle):
    get = _at1(Routes.get_studies_id_metadata)
    __call__ = _at1(Routes.get_studies_id_metadata)
    def __getitem__(self, value: str | int) -> At_Studies_Id_Metadata_Id: ...

class At_Studies_Id_Metadata_Id(Handle):
    delete = _at2(Routes.delete_studies_id_metadata_name)
    get = _at2(Routes.get_studies_id_metadata_name)
    __call__ = _at2(Routes.get_studies_id_metadata_name)
    put = _at2(Routes.put_studies_id_metadata_name)

class At_Studies_Id_Modify(Handle):
    post = _at1(Routes.post_studies_id_modify)

class At_Studies_Id_Module(Handle):
    get = _at1(Routes.get_studies_id_module)
    __call__ = _at1(Routes.get_studies_id_module)

class At_Studies_Id_ModulePatient(Handle):
    get = _at1(Routes.get_studies_id_module_patient)
    __call__ = _at1(Routes.get_studies_id_module_patient)

class At_Studies_Id_OhifDicomJson(Handle):
    get = _at1(Routes.get_studies_id_ohif_dicom_json)
    __call__ = _at1(Routes.get_studies_id_ohif_dicom_json)

class At_Studies_Id_Patient(Handle):
    get = _at1(Routes.get_studies_id_patient)
    __call__ = _at1(Routes.get_studies_id_patient)

class At_Studies_Id_Reconstruct(Handle):
    post = _at1(Routes.post_studies_id_reconstruct)

class At_Studies_Id_Series(Handle):
    get = _at1(Routes.get_studies_id_series)
    __call__ = _at1(Routes.get_studies_id_series)

class At_Studies_Id_SharedTags(Handle):
    get = _at1(Routes.get_studies_id_shared_tags)
    __call__ = _at1(Routes.get_studies_id_shared_tags)

class At_Studies_Id_Split(Handle):
    post = _at1(Routes.post_studies_id_split)

class At_Studies_Id_Statistics(Handle):
    get = _at1(Routes.get_studies_id_statistics)
    __call__ = _at1(Routes.get_studies_id_statistics)

class At_Studies_Id_UpdateDicomwebCache(Handle):
    post = _at1(Routes.post_studies_id_update_dicomweb_cache)

class At_System(Handle):
    get = Routes.get_system
    __call__ = Routes.get_system

class At_Tcia(Handle):
    app: At_Tcia_App
    clear_cache: At_Tcia_ClearCache
    import_: At_Tcia_Import
    proxy: At_Tcia_Proxy

class At_Tcia_App(Handle):
    def __getitem__(self, value: str) -> At_Tcia_App_Path: ...

class At_Tcia_App_Path(Handle):
    get = _at1(Routes.get_tcia_app_path)
    __call__ = _at1(Routes.get_tcia_app_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Tcia_ClearCache(Handle):
    post = Routes.post_tcia_clear_cache

class At_Tcia_Import(Handle):
    post = Routes.post_tcia_import

class At_Tcia_Proxy(Handle):
    def __getitem__(self, value: str) -> At_Tcia_Proxy_Path: ...

class At_Tcia_Proxy_Path(Handle):
    get = _at1(Routes.get_tcia_proxy_path)
    __call__ = _at1(Routes.get_tcia_proxy_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Tools(Handle):
    get = Routes.get_tools
    __call__ = Routes.get_tools
    accepted_sop_classes: At_Tools_AcceptedSopClasses
    accepted_transfer_syntaxes: At_Tools_AcceptedTransferSyntaxes
    bulk_anonymize: At_Tools_BulkAnonymize
    bulk_content: At_Tools_BulkContent
    bulk_delete: At_Tools_BulkDelete
    bulk_modify: At_Tools_BulkModify
    count_resources: At_Tools_CountResources
    create_archive: At_Tools_CreateArchive
    create_dicom: At_Tools_CreateDicom
    create_media: At_Tools_CreateMedia
    create_media_extended: At_Tools_CreateMediaExtended
    default_encoding: At_Tools_DefaultEncoding
    dicom_conformance: At_Tools_DicomConformance
    dicom_echo: At_Tools_DicomEcho
    execute_script: At_Tools_ExecuteScript
    find: At_Tools_Find
    generate_uid: At_Tools_GenerateUid
    invalidate_tags: At_Tools_InvalidateTags
    labels: At_Tools_Labels
    log_level: At_Tools_LogLevel
    log_level_dicom: At_Tools_LogLevelDicom
    log_level_generic: At_Tools_LogLevelGeneric
    log_level_http: At_Tools_LogLevelHttp
    log_level_jobs: At_Tools_LogLevelJobs
    log_level_lua: At_Tools_LogLevelLua
    log_level_plugins: At_Tools_LogLevelPlugins
    log_level_sqlite: At_Tools_LogLevelSqlite
    lookup: At_Tools_Lookup
    metrics: At_Tools_Metrics
    metrics_prometheus: At_Tools_MetricsPrometheus
    now: At_Tools_Now
    now_local: At_Tools_NowLocal
    reconstruct: At_Tools_Reconstruct
    reset: At_Tools_Reset
    shutdown: At_Tools_Shutdown
    unknown_sop_class_accepted: At_Tools_UnknownSopClassAccepted

class At_Tools_AcceptedSopClasses(Handle):
    get = Routes.get_tools_accepted_sop_classes
    __call__ = Routes.get_tools_accepted_sop_classes

class At_Tools_AcceptedTransferSyntaxes(Handle):
    get = Routes.get_tools_accepted_transfer_syntaxes
    __call__ = Routes.get_tools_accepted_transfer_syntaxes
    put = Routes.put_tools_accepted_transfer_syntaxes

class At_Tools_BulkAnonymize(Handle):
    post = Routes.post_tools_bulk_anonymize

class At_Tools_BulkContent(Handle):
    post = Routes.post_tools_bulk_content

class At_Tools_BulkDelete(Handle):
    post = Routes.post_tools_bulk_delete

class At_Tools_BulkModify(Handle):
    post = Routes.post_tools_bulk_modify

class At_Tools_CountResources(Handle):
    post = Routes.post_tools_count_resources

class At_Tools_CreateArchive(Handle):
    get = Routes.get_tools_create_archive
    __call__ = Routes.get_tools_create_archive
    post = Routes.post_tools_create_archive

class At_Tools_CreateDicom(Handle):
    post = Routes.post_tools_create_dicom

class At_Tools_CreateMedia(Handle):
    get = Routes.get_tools_create_media
    __call__ = Routes.get_tools_create_media
    post = Routes.post_tools_create_media

class At_Tools_CreateMediaExtended(Handle):
    get = Routes.get_tools_create_media_extended
    __call__ = Routes.get_tools_create_media_extended
    post = Routes.post_tools_create_media_extended

class At_Tools_DefaultEncoding(Handle):
    get = Routes.get_tools_default_encoding
    __call__ = Routes.get_tools_default_encoding
    put = Routes.put_tools_default_encoding

class At_Tools_DicomConformance(Handle):
    get = Routes.get_tools_dicom_conformance
    __call__ = Routes.get_tools_dicom_conformance

class At_Tools_DicomEcho(Handle):
    post = Routes.post_tools_dicom_echo

class At_Tools_ExecuteScript(Handle):
    post = Routes.post_tools_execute_script

class At_Tools_Find(Handle):
    post = Routes.post_tools_find

class At_Tools_GenerateUid(Handle):
    get = Routes.get_tools_generate_uid
    __call__ = Routes.get_tools_generate_uid

class At_Tools_InvalidateTags(Handle):
    post = Routes.post_tools_invalidate_tags

class At_Tools_Labels(Handle):
    get = Routes.get_tools_labels
    __call__ = Routes.get_tools_labels

class At_Tools_LogLevel(Handle):
    get = Routes.get_tools_log_level
    __call__ = Routes.get_tools_log_level
    put = Routes.put_tools_log_level

class At_Tools_LogLevelDicom(Handle):
    get = Routes.get_tools_log_level_dicom
    __call__ = Routes.get_tools_log_level_dicom
    put = Routes.put_tools_log_level_dicom

class At_Tools_LogLevelGeneric(Handle):
    get = Routes.get_tools_log_level_generic
    __call__ = Routes.get_tools_log_level_generic
    put = Routes.put_tools_log_level_generic

class At_Tools_LogLevelHttp(Handle):
    get = Routes.get_tools_log_level_http
    __call__ = Routes.get_tools_log_level_http
    put = Routes.put_tools_log_level_http

class At_Tools_LogLevelJobs(Handle):
    get = Routes.get_tools_log_level_jobs
    __call__ = Routes.get_tools_log_level_jobs
    put = Routes.put_tools_log_level_jobs

class At_Tools_LogLevelLua(Handle):
    get = Routes.get_tools_log_level_lua
    __call__ = Routes.get_tools_log_level_lua
    put = Routes.put_tools_log_level_lua

class At_Tools_LogLevelPlugins(Handle):
    get = Routes.get_tools_log_level_plugins
    __call__ = Routes.get_tools_log_level_plugins
    put = Routes.put_tools_log_level_plugins

class At_Tools_LogLevelSqlite(Handle):
    get = Routes.get_tools_log_level_sqlite
    __call__ = Routes.get_tools_log_level_sqlite
    put = Routes.put_tools_log_level_sqlite

class At_Tools_Lookup(Handle):
    post = Routes.post_tools_lookup

class At_Tools_Metrics(Handle):
    get = Routes.get_tools_metrics
    __call__ = Routes.get_tools_metrics
    put = Routes.put_tools_metrics

class At_Tools_MetricsPrometheus(Handle):
    get = Routes.get_tools_metrics_prometheus
    __call__ = Routes.get_tools_metrics_prometheus

class At_Tools_Now(Handle):
    get = Routes.get_tools_now
    __call__ = Routes.get_tools_now

class At_Tools_NowLocal(Handle):
    get = Routes.get_tools_now_local
    __call__ = Routes.get_tools_now_local

class At_Tools_Reconstruct(Handle):
    post = Routes.post_tools_reconstruct

class At_Tools_Reset(Handle):
    post = Routes.post_tools_reset

class At_Tools_Shutdown(Handle):
    post = Routes.post_tools_shutdown

class At_Tools_UnknownSopClassAccepted(Handle):
    get = Routes.get_tools_unknown_sop_class_accepted
    __call__ = Routes.get_tools_unknown_sop_class_accepted
    put = Routes.put_tools_unknown_sop_class_accepted

class At_Transfers(Handle):
    chunks: At_Transfers_Chunks
    lookup: At_Transfers_Lookup
    peers: At_Transfers_Peers
    pull: At_Transfers_Pull
    push: At_Transfers_Push
    send: At_Transfers_Send

class At_Transfers_Chunks(Handle):
    def __getitem__(self, value: str) -> At_Transfers_Chunks_Path: ...

class At_Transfers_Chunks_Path(Handle):
    get = _at1(Routes.get_transfers_chunks_path)
    __call__ = _at1(Routes.get_transfers_chunks_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Transfers_Lookup(Handle):
    post = Routes.post_transfers_lookup

class At_Transfers_Peers(Handle):
    get = Routes.get_transfers_peers
    __call__ = Routes.get_transfers_peers

class At_Transfers_Pull(Handle):
    post = Routes.post_transfers_pull

class At_Transfers_Push(Handle):
    post = Routes.post_transfers_push
    def __getitem__(self, value: str) -> At_Transfers_Push_Id: ...

class At_Transfers_Push_Id(Handle):
    delete = _at1(Routes.delete_transfers_push_id)
    commit: At_Transfers_Push_Id_Commit
    def __getitem__(self, value: str) -> At_Transfers_Push_Id_Id: ...

class At_Transfers_Push_Id_Commit(Handle):
    post = _at1(Routes.post_transfers_push_id_commit)

class At_Transfers_Push_Id_Id(Handle):
    put = _at2(Routes.put_transfers_push_id_index)

class At_Transfers_Send(Handle):
    post = Routes.post_transfers_send

class At_Ui(Handle):
    api: At_Ui_Api
    app: At_Ui_App

class At_Ui_Api(Handle):
    configuration: At_Ui_Api_Configuration
    emails: At_Ui_Api_Emails
    pre_login_configuration: At_Ui_Api_PreLoginConfiguration

class At_Ui_Api_Configuration(Handle):
    get = Routes.get_ui_api_configuration
    __call__ = Routes.get_ui_api_configuration

class At_Ui_Api_Emails(Handle):
    send: At_Ui_Api_Emails_Send
    templates: At_Ui_Api_Emails_Templates

class At_Ui_Api_Emails_Send(Handle):
    post = Routes.post_ui_api_emails_send

class At_Ui_Api_Emails_Templates(Handle):
    def __getitem__(self, value: str) -> At_Ui_Api_Emails_Templates_Path: ...

class At_Ui_Api_Emails_Templates_Path(Handle):
    get = _at1(Routes.get_ui_api_emails_templates_path)
    __call__ = _at1(Routes.get_ui_api_emails_templates_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Ui_Api_PreLoginConfiguration(Handle):
    get = Routes.get_ui_api_pre_login_configuration
    __call__ = Routes.get_ui_api_pre_login_configuration

class At_Ui_App(Handle):
    get = Routes.get_ui_app
    __call__ = Routes.get_ui_app
    def __getitem__(self, value: str) -> At_Ui_App_Path: ...

class At_Ui_App_Path(Handle):
    get = _at1(Routes.get_ui_app_path)
    __call__ = _at1(Routes.get_ui_app_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Volview(Handle):
    def __getitem__(self, value: str) -> At_Volview_Path: ...

class At_Volview_Path(Handle):
    get = _at1(Routes.get_volview_path)
    __call__ = _at1(Routes.get_volview_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Wado(Handle):
    get = Routes.get_wado
    __call__ = Routes.get_wado

class At_WebViewer(Handle):
    app: At_WebViewer_App
    instances: At_WebViewer_Instances
    is_stable_series: At_WebViewer_IsStableSeries
    libs: At_WebViewer_Libs
    series: At_WebViewer_Series

class At_WebViewer_App(Handle):
    def __getitem__(self, value: str) -> At_WebViewer_App_Path: ...

class At_WebViewer_App_Path(Handle):
    get = _at1(Routes.get_web_viewer_app_path)
    __call__ = _at1(Routes.get_web_viewer_app_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_WebViewer_Instances(Handle):
    def __getitem__(self, value: str) -> At_WebViewer_Instances_Path: ...

class At_WebViewer_Instances_Path(Handle):
    get = _at1(Routes.get_web_viewer_instances_path)
    __call__ = _at1(Routes.get_web_viewer_instances_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_WebViewer_IsStableSeries(Handle):
    def __getitem__(self, value: str) -> At_WebViewer_IsStableSeries_Id: ...

class At_WebViewer_IsStableSeries_Id(Handle):
    get = _at1(Routes.get_web_viewer_is_stable_series_id)
    __call__ = _at1(Routes.get_web_viewer_is_stable_series_id)

class At_WebViewer_Libs(Handle):
    def __getitem__(self, value: str) -> At_WebViewer_Libs_Path: ...

class At_WebViewer_Libs_Path(Handle):
    get = _at1(Routes.get_web_viewer_libs_path)
    __call__ = _at1(Routes.get_web_viewer_libs_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_WebViewer_Series(Handle):
    def __getitem__(self, value: str) -> At_WebViewer_Series_Id: ...

class At_WebViewer_Series_Id(Handle):
    get = _at1(Routes.get_web_viewer_series_id)
    __call__ = _at1(Routes.get_web_viewer_series_id)

class At_Worklists(Handle):
    get = Routes.get_worklists
    __call__ = Routes.get_worklists
    create: At_Worklists_Create
    def __getitem__(self, value: str) -> At_Worklists_Id: ...

class At_Worklists_Create(Handle):
    post = Routes.post_worklists_create

class At_Worklists_Id(Handle):
    delete = _at1(Routes.delete_worklists_id)
    get = _at1(Routes.get_worklists_id)
    __call__ = _at1(Routes.get_worklists_id)
    put = _at1(Routes.put_worklists_id)

class At_Wsi(Handle):
    app: At_Wsi_App
    frames_pyramids: At_Wsi_FramesPyramids
    frames_tiles: At_Wsi_FramesTiles
    iiif: At_Wsi_Iiif
    libs: At_Wsi_Libs
    pyramids: At_Wsi_Pyramids
    tiles: At_Wsi_Tiles

class At_Wsi_App(Handle):
    def __getitem__(self, value: str) -> At_Wsi_App_Path: ...

class At_Wsi_App_Path(Handle):
    get = _at1(Routes.get_wsi_app_path)
    __call__ = _at1(Routes.get_wsi_app_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Wsi_FramesPyramids(Handle):
    def __getitem__(self, value: str) -> At_Wsi_FramesPyramids_Id: ...

class At_Wsi_FramesPyramids_Id(Handle):
    def __getitem__(self, value: str) -> At_Wsi_FramesPyramids_Id_Id: ...

class At_Wsi_FramesPyramids_Id_Id(Handle):
    get = _at2(Routes.get_wsi_frames_pyramids_instance_frame)
    __call__ = _at2(Routes.get_wsi_frames_pyramids_instance_frame)

class At_Wsi_FramesTiles(Handle):
    def __getitem__(self, value: str) -> At_Wsi_FramesTiles_Id: ...

class At_Wsi_FramesTiles_Id(Handle):
    def __getitem__(self, value: str) -> At_Wsi_FramesTiles_Id_Id: ...

class At_Wsi_FramesTiles_Id_Id(Handle):
    def __getitem__(self, value: str) -> At_Wsi_FramesTiles_Id_Id_Id: ...

class At_Wsi_FramesTiles_Id_Id_Id(Handle):
    def __getitem__(self, value: str) -> At_Wsi_FramesTiles_Id_Id_Id_Id: ...

class At_Wsi_FramesTiles_Id_Id_Id_Id(Handle):
    def __getitem__(self, value: str) -> At_Wsi_FramesTiles_Id_Id_Id_Id_Id: ...

class At_Wsi_FramesTiles_Id_Id_Id_Id_Id(Handle):
    get = _at5(Routes.get_wsi_frames_tiles_instance_frame_level_x_y)
    __call__ = _at5(Routes.get_wsi_frames_tiles_instance_frame_level_x_y)

class At_Wsi_Iiif(Handle):
    frames_pyramids: At_Wsi_Iiif_FramesPyramids
    frames: At_Wsi_Iiif_Frames
    series: At_Wsi_Iiif_Series
    tiles: At_Wsi_Iiif_Tiles

class At_Wsi_Iiif_FramesPyramids(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Iiif_FramesPyramids_Id: ...

class At_Wsi_Iiif_FramesPyramids_Id(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Iiif_FramesPyramids_Id_Id: ...

class At_Wsi_Iiif_FramesPyramids_Id_Id(Handle):
    info_json: At_Wsi_Iiif_FramesPyramids_Id_Id_InfoJson
    manifest_json: At_Wsi_Iiif_FramesPyramids_Id_Id_ManifestJson

class At_Wsi_Iiif_FramesPyramids_Id_Id_InfoJson(Handle):
    get = _at2(Routes.get_wsi_iiif_frames_pyramids_instance_frame_info_json)
    __call__ = _at2(Routes.get_wsi_iiif_frames_pyramids_instance_frame_info_json)

class At_Wsi_Iiif_FramesPyramids_Id_Id_ManifestJson(Handle):
    get = _at2(Routes.get_wsi_iiif_frames_pyramids_instance_frame_manifest_json)
    __call__ = _at2(Routes.get_wsi_iiif_frames_pyramids_instance_frame_manifest_json)

class At_Wsi_Iiif_Frames(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Iiif_Frames_Id: ...

class At_Wsi_Iiif_Frames_Id(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Iiif_Frames_Id_Id: ...

class At_Wsi_Iiif_Frames_Id_Id(Handle):
    full: At_Wsi_Iiif_Frames_Id_Id_Full
    info_json: At_Wsi_Iiif_Frames_Id_Id_InfoJson

class At_Wsi_Iiif_Frames_Id_Id_Full(Handle):
    max: At_Wsi_Iiif_Frames_Id_Id_Full_Max

class At_Wsi_Iiif_Frames_Id_Id_Full_Max(Handle):
    ...

class At_Wsi_Iiif_Frames_Id_Id_Full_Max_0(Handle):
    default_jpg: At_Wsi_Iiif_Frames_Id_Id_Full_Max_0_DefaultJpg

class At_Wsi_Iiif_Frames_Id_Id_Full_Max_0_DefaultJpg(Handle):
    get = _at2(Routes.get_wsi_iiif_frames_instance_frame_full_max_0_default_jpg)
    __call__ = _at2(Routes.get_wsi_iiif_frames_instance_frame_full_max_0_default_jpg)

class At_Wsi_Iiif_Frames_Id_Id_InfoJson(Handle):
    get = _at2(Routes.get_wsi_iiif_frames_instance_frame_info_json)
    __call__ = _at2(Routes.get_wsi_iiif_frames_instance_frame_info_json)

class At_Wsi_Iiif_Series(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Iiif_Series_Id: ...

class At_Wsi_Iiif_Series_Id(Handle):
    manifest_json: At_Wsi_Iiif_Series_Id_ManifestJson

class At_Wsi_Iiif_Series_Id_ManifestJson(Handle):
    get = _at1(Routes.get_wsi_iiif_series_series_manifest_json)
    __call__ = _at1(Routes.get_wsi_iiif_series_series_manifest_json)

class At_Wsi_Iiif_Tiles(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Iiif_Tiles_Id: ...

class At_Wsi_Iiif_Tiles_Id(Handle):
    info_json: At_Wsi_Iiif_Tiles_Id_InfoJson
    def __getitem__(self, value: str) -> At_Wsi_Iiif_Tiles_Id_Id: ...

class At_Wsi_Iiif_Tiles_Id_InfoJson(Handle):
    get = _at1(Routes.get_wsi_iiif_tiles_series_info_json)
    __call__ = _at1(Routes.get_wsi_iiif_tiles_series_info_json)

class At_Wsi_Iiif_Tiles_Id_Id(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Iiif_Tiles_Id_Id_Id: ...

class At_Wsi_Iiif_Tiles_Id_Id_Id(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Iiif_Tiles_Id_Id_Id_Id: ...

class At_Wsi_Iiif_Tiles_Id_Id_Id_Id(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Iiif_Tiles_Id_Id_Id_Id_Id: ...

class At_Wsi_Iiif_Tiles_Id_Id_Id_Id_Id(Handle):
    get = _at5(Routes.get_wsi_iiif_tiles_series_region_size_rotation_file)
    __call__ = _at5(Routes.get_wsi_iiif_tiles_series_region_size_rotation_file)

class At_Wsi_Libs(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Libs_Path: ...

class At_Wsi_Libs_Path(Handle):
    get = _at1(Routes.get_wsi_libs_path)
    __call__ = _at1(Routes.get_wsi_libs_path)
    def __getitem__(self, value: str | int) -> Self: ...

class At_Wsi_Pyramids(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Pyramids_Id: ...

class At_Wsi_Pyramids_Id(Handle):
    get = _at1(Routes.get_wsi_pyramids_series)
    __call__ = _at1(Routes.get_wsi_pyramids_series)

class At_Wsi_Tiles(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Tiles_Id: ...

class At_Wsi_Tiles_Id(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Tiles_Id_Id: ...

class At_Wsi_Tiles_Id_Id(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Tiles_Id_Id_Id: ...

class At_Wsi_Tiles_Id_Id_Id(Handle):
    def __getitem__(self, value: str) -> At_Wsi_Tiles_Id_Id_Id_Id: ...

class At_Wsi_Tiles_Id_Id_Id_Id(Handle):
    get = _at4(Routes.get_wsi_tiles_series_level_x_y)
    __call__ = _at4(Routes.get_wsi_tiles_series_level_x_y)

class AsyncAt_App(AsyncHandle):
    plugin_serve_folders_html: AsyncAt_App_PluginServeFoldersHtml

class AsyncAt_App_PluginServeFoldersHtml(AsyncHandle):
    get = _async(At_App_PluginServeFoldersHtml.get)
    __call__ = _async(At_App_PluginServeFoldersHtml.get)

class AsyncAt_Auth(AsyncHandle):
    audit_logs: AsyncAt_Auth_AuditLogs
    settings: AsyncAt_Auth_Settings
    tokens: AsyncAt_Auth_Tokens
    user: AsyncAt_Auth_User

class AsyncAt_Auth_AuditLogs(AsyncHandle):
    get = _async(At_Auth_AuditLogs.get)
    __call__ = _async(At_Auth_AuditLogs.get)

class AsyncAt_Auth_Settings(AsyncHandle):
    permissions: AsyncAt_Auth_Settings_Permissions
    roles: AsyncAt_Auth_Settings_Roles

class AsyncAt_Auth_Settings_Permissions(AsyncHandle):
    get = _async(At_Auth_Settings_Permissions.get)
    __call__ = _async(At_Auth_Settings_Permissions.get)

class AsyncAt_Auth_Settings_Roles(AsyncHandle):
    get = _async(At_Auth_Settings_Roles.get)
    __call__ = _async(At_Auth_Settings_Roles.get)
    put = _async(At_Auth_Settings_Roles.put)

class AsyncAt_Auth_Tokens(AsyncHandle):
    decode: AsyncAt_Auth_Tokens_Decode
    def __getitem__(self, value: str) -> AsyncAt_Auth_Tokens_Id: ...

class AsyncAt_Auth_Tokens_Decode(AsyncHandle):
    post = _async(At_Auth_Tokens_Decode.post)

class AsyncAt_Auth_Tokens_Id(AsyncHandle):
    put = _async(At_Auth_Tokens_Id.put)

class AsyncAt_Auth_User(AsyncHandle):
    profile: AsyncAt_Auth_User_Profile

class AsyncAt_Auth_User_Profile(AsyncHandle):
    get = _async(At_Auth_User_Profile.get)
    __call__ = _async(At_Auth_User_Profile.get)

class AsyncAt_Changes(AsyncHandle):
    delete = _async(At_Changes.delete)
    get = _async(At_Changes.get)
    __call__ = _async(At_Changes.get)

class AsyncAt_ConnectivityChecks(AsyncHandle):
    app: AsyncAt_ConnectivityChecks_App
    libs: AsyncAt_ConnectivityChecks_Libs

class AsyncAt_ConnectivityChecks_App(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_ConnectivityChecks_App_Path: ...

class AsyncAt_ConnectivityChecks_App_Path(AsyncHandle):
    get = _async(At_ConnectivityChecks_App_Path.get)
    __call__ = _async(At_ConnectivityChecks_App_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_ConnectivityChecks_Libs(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_ConnectivityChecks_Libs_Path: ...

class AsyncAt_ConnectivityChecks_Libs_Path(AsyncHandle):
    get = _async(At_ConnectivityChecks_Libs_Path.get)
    __call__ = _async(At_ConnectivityChecks_Libs_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_DicomWeb(AsyncHandle):
    app: AsyncAt_DicomWeb_App
    info: AsyncAt_DicomWeb_Info
    instances: AsyncAt_DicomWeb_Instances
    series: AsyncAt_DicomWeb_Series
    servers: AsyncAt_DicomWeb_Servers
    studies: AsyncAt_DicomWeb_Studies

class AsyncAt_DicomWeb_App(AsyncHandle):
    client: AsyncAt_DicomWeb_App_Client
    libs: AsyncAt_DicomWeb_App_Libs

class AsyncAt_DicomWeb_App_Client(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_DicomWeb_App_Client_Path: ...

class AsyncAt_DicomWeb_App_Client_Path(AsyncHandle):
    get = _async(At_DicomWeb_App_Client_Path.get)
    __call__ = _async(At_DicomWeb_App_Client_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_DicomWeb_App_Libs(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_DicomWeb_App_Libs_Path: ...

class AsyncAt_DicomWeb_App_Libs_Path(AsyncHandle):
    get = _async(At_DicomWeb_App_Libs_Path.get)
    __call__ = _async(At_DicomWeb_App_Libs_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_DicomWeb_Info(AsyncHandle):
    get = _async(At_DicomWeb_Info.get)
    __call__ = _async(At_DicomWeb_Info.get)

class AsyncAt_DicomWeb_Instances(AsyncHandle):
    get = _async(At_DicomWeb_Instances.get)
    __call__ = _async(At_DicomWeb_Instances.get)

class AsyncAt_DicomWeb_Series(AsyncHandle):
    get = _async(At_DicomWeb_Series.get)
    __call__ = _async(At_DicomWeb_Series.get)

class AsyncAt_DicomWeb_Servers(AsyncHandle):
    get = _async(At_DicomWeb_Servers.get)
    __call__ = _async(At_DicomWeb_Servers.get)
    def __getitem__(self, value: str) -> AsyncAt_DicomWeb_Servers_Id: ...

class AsyncAt_DicomWeb_Servers_Id(AsyncHandle):
    delete = _async(At_DicomWeb_Servers_Id.delete)
    get = _async(At_DicomWeb_Servers_Id.get)
    __call__ = _async(At_DicomWeb_Servers_Id.get)
    put = _async(At_DicomWeb_Servers_Id.put)
    delete_: AsyncAt_DicomWeb_Servers_Id_Delete
    get_: AsyncAt_DicomWeb_Servers_Id_Get
    qido: AsyncAt_DicomWeb_Servers_Id_Qido
    retrieve: AsyncAt_DicomWeb_Servers_Id_Retrieve
    stow: AsyncAt_DicomWeb_Servers_Id_Stow
    wado: AsyncAt_DicomWeb_Servers_Id_Wado

class AsyncAt_DicomWeb_Servers_Id_Delete(AsyncHandle):
    post = _async(At_DicomWeb_Servers_Id_Delete.post)

class AsyncAt_DicomWeb_Servers_Id_Get(AsyncHandle):
    post = _async(At_DicomWeb_Servers_Id_Get.post)

class AsyncAt_DicomWeb_Servers_Id_Qido(AsyncHandle):
    post = _async(At_DicomWeb_Servers_Id_Qido.post)

class AsyncAt_DicomWeb_Servers_Id_Retrieve(AsyncHandle):
    post = _async(At_DicomWeb_Servers_Id_Retrieve.post)

class AsyncAt_DicomWeb_Servers_Id_Stow(AsyncHandle):
    post = _async(At_DicomWeb_Servers_Id_Stow.post)

class AsyncAt_DicomWeb_Servers_Id_Wado(AsyncHandle):
    post = _async(At_DicomWeb_Servers_Id_Wado.post)

class AsyncAt_DicomWeb_Studies(AsyncHandle):
    get = _async(At_DicomWeb_Studies.get)
    __call__ = _async(At_DicomWeb_Studies.get)
    post = _async(At_DicomWeb_Studies.post)
    def __getitem__(self, value: str) -> AsyncAt_DicomWeb_Studies_Id: ...

class AsyncAt_DicomWeb_Studies_Id(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id.get)
    __call__ = _async(At_DicomWeb_Studies_Id.get)
    post = _async(At_DicomWeb_Studies_Id.post)
    instances: AsyncAt_DicomWeb_Studies_Id_Instances
    metadata: AsyncAt_DicomWeb_Studies_Id_Metadata
    rendered: AsyncAt_DicomWeb_Studies_Id_Rendered
    series: AsyncAt_DicomWeb_Studies_Id_Series
    thumbnail: AsyncAt_DicomWeb_Studies_Id_Thumbnail

class AsyncAt_DicomWeb_Studies_Id_Instances(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Instances.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Instances.get)

class AsyncAt_DicomWeb_Studies_Id_Metadata(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Metadata.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Metadata.get)

class AsyncAt_DicomWeb_Studies_Id_Rendered(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Rendered.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Rendered.get)

class AsyncAt_DicomWeb_Studies_Id_Series(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series.get)
    def __getitem__(self, value: str) -> AsyncAt_DicomWeb_Studies_Id_Series_Id: ...

class AsyncAt_DicomWeb_Studies_Id_Series_Id(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id.get)
    instances: AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances
    metadata: AsyncAt_DicomWeb_Studies_Id_Series_Id_Metadata
    rendered: AsyncAt_DicomWeb_Studies_Id_Series_Id_Rendered
    thumbnail: AsyncAt_DicomWeb_Studies_Id_Series_Id_Thumbnail

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id_Instances.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id_Instances.get)
    def __getitem__(self, value: str) -> AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id: ...

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id.get)
    bulk: AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Bulk
    frames: AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames
    metadata: AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Metadata
    rendered: AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Rendered
    thumbnail: AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Thumbnail

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Bulk(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Bulk_Path: ...

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Bulk_Path(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Bulk_Path.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Bulk_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames.get)
    def __getitem__(self, value: str) -> AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id: ...

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id.get)
    rendered: AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id_Rendered
    thumbnail: AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id_Thumbnail

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id_Rendered(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id_Rendered.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id_Rendered.get)

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id_Thumbnail(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id_Thumbnail.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Frames_Id_Thumbnail.get)

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Metadata(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Metadata.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Metadata.get)

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Rendered(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Rendered.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Rendered.get)

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Instances_Id_Thumbnail(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Thumbnail.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id_Instances_Id_Thumbnail.get)

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Metadata(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id_Metadata.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id_Metadata.get)

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Rendered(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id_Rendered.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id_Rendered.get)

class AsyncAt_DicomWeb_Studies_Id_Series_Id_Thumbnail(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Series_Id_Thumbnail.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Series_Id_Thumbnail.get)

class AsyncAt_DicomWeb_Studies_Id_Thumbnail(AsyncHandle):
    get = _async(At_DicomWeb_Studies_Id_Thumbnail.get)
    __call__ = _async(At_DicomWeb_Studies_Id_Thumbnail.get)

class AsyncAt_Education(AsyncHandle):
    api: AsyncAt_Education_Api
    app: AsyncAt_Education_App
    do_login: AsyncAt_Education_DoLogin
    do_logout: AsyncAt_Education_DoLogout
    lti: AsyncAt_Education_Lti
    static: AsyncAt_Education_Static

class AsyncAt_Education_Api(AsyncHandle):
    change_title: AsyncAt_Education_Api_ChangeTitle
    config: AsyncAt_Education_Api_Config
    dicomization: AsyncAt_Education_Api_Dicomization
    link: AsyncAt_Education_Api_Link
    list_images: AsyncAt_Education_Api_ListImages
    list_project_url: AsyncAt_Education_Api_ListProjectUrl
    preview_instance: AsyncAt_Education_Api_PreviewInstance
    preview_series: AsyncAt_Education_Api_PreviewSeries
    preview_study: AsyncAt_Education_Api_PreviewStudy
    projects: AsyncAt_Education_Api_Projects
    resource_viewer_url: AsyncAt_Education_Api_ResourceViewerUrl
    unlink: AsyncAt_Education_Api_Unlink
    upload: AsyncAt_Education_Api_Upload
    user_projects: AsyncAt_Education_Api_UserProjects

class AsyncAt_Education_Api_ChangeTitle(AsyncHandle):
    post = _async(At_Education_Api_ChangeTitle.post)

class AsyncAt_Education_Api_Config(AsyncHandle):
    get = _async(At_Education_Api_Config.get)
    __call__ = _async(At_Education_Api_Config.get)
    lti_client_id: AsyncAt_Education_Api_Config_LtiClientId

class AsyncAt_Education_Api_Config_LtiClientId(AsyncHandle):
    put = _async(At_Education_Api_Config_LtiClientId.put)

class AsyncAt_Education_Api_Dicomization(AsyncHandle):
    post = _async(At_Education_Api_Dicomization.post)
    def __getitem__(self, value: str) -> AsyncAt_Education_Api_Dicomization_Id: ...

class AsyncAt_Education_Api_Dicomization_Id(AsyncHandle):
    delete = _async(At_Education_Api_Dicomization_Id.delete)
    logs: AsyncAt_Education_Api_Dicomization_Id_Logs

class AsyncAt_Education_Api_Dicomization_Id_Logs(AsyncHandle):
    get = _async(At_Education_Api_Dicomization_Id_Logs.get)
    __call__ = _async(At_Education_Api_Dicomization_Id_Logs.get)

class AsyncAt_Education_Api_Link(AsyncHandle):
    post = _async(At_Education_Api_Link.post)

class AsyncAt_Education_Api_ListImages(AsyncHandle):
    post = _async(At_Education_Api_ListImages.post)

class AsyncAt_Education_Api_ListProjectUrl(AsyncHandle):
    post = _async(At_Education_Api_ListProjectUrl.post)

class AsyncAt_Education_Api_PreviewInstance(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Education_Api_PreviewInstance_Id: ...

class AsyncAt_Education_Api_PreviewInstance_Id(AsyncHandle):
    get = _async(At_Education_Api_PreviewInstance_Id.get)
    __call__ = _async(At_Education_Api_PreviewInstance_Id.get)

class AsyncAt_Education_Api_PreviewSeries(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Education_Api_PreviewSeries_Id: ...

class AsyncAt_Education_Api_PreviewSeries_Id(AsyncHandle):
    get = _async(At_Education_Api_PreviewSeries_Id.get)
    __call__ = _async(At_Education_Api_PreviewSeries_Id.get)

class AsyncAt_Education_Api_PreviewStudy(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Education_Api_PreviewStudy_Id: ...

class AsyncAt_Education_Api_PreviewStudy_Id(AsyncHandle):
    get = _async(At_Education_Api_PreviewStudy_Id.get)
    __call__ = _async(At_Education_Api_PreviewStudy_Id.get)

class AsyncAt_Education_Api_Projects(AsyncHandle):
    get = _async(At_Education_Api_Projects.get)
    __call__ = _async(At_Education_Api_Projects.get)
    post = _async(At_Education_Api_Projects.post)
    def __getitem__(self, value: str) -> AsyncAt_Education_Api_Projects_Id: ...

class AsyncAt_Education_Api_Projects_Id(AsyncHandle):
    delete = _async(At_Education_Api_Projects_Id.delete)
    get = _async(At_Education_Api_Projects_Id.get)
    __call__ = _async(At_Education_Api_Projects_Id.get)
    def __getitem__(self, value: str) -> AsyncAt_Education_Api_Projects_Id_Id: ...

class AsyncAt_Education_Api_Projects_Id_Id(AsyncHandle):
    put = _async(At_Education_Api_Projects_Id_Id.put)

class AsyncAt_Education_Api_ResourceViewerUrl(AsyncHandle):
    post = _async(At_Education_Api_ResourceViewerUrl.post)

class AsyncAt_Education_Api_Unlink(AsyncHandle):
    post = _async(At_Education_Api_Unlink.post)

class AsyncAt_Education_Api_Upload(AsyncHandle):
    post = _async(At_Education_Api_Upload.post)

class AsyncAt_Education_Api_UserProjects(AsyncHandle):
    get = _async(At_Education_Api_UserProjects.get)
    __call__ = _async(At_Education_Api_UserProjects.get)

class AsyncAt_Education_App(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Education_App_Path: ...

class AsyncAt_Education_App_Path(AsyncHandle):
    get = _async(At_Education_App_Path.get)
    __call__ = _async(At_Education_App_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Education_DoLogin(AsyncHandle):
    post = _async(At_Education_DoLogin.post)

class AsyncAt_Education_DoLogout(AsyncHandle):
    get = _async(At_Education_DoLogout.get)
    __call__ = _async(At_Education_DoLogout.get)

class AsyncAt_Education_Lti(AsyncHandle):
    jwks: AsyncAt_Education_Lti_Jwks
    register: AsyncAt_Education_Lti_Register

class AsyncAt_Education_Lti_Jwks(AsyncHandle):
    get = _async(At_Education_Lti_Jwks.get)
    __call__ = _async(At_Education_Lti_Jwks.get)

class AsyncAt_Education_Lti_Register(AsyncHandle):
    get = _async(At_Education_Lti_Register.get)
    __call__ = _async(At_Education_Lti_Register.get)

class AsyncAt_Education_Static(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Education_Static_Path: ...

class AsyncAt_Education_Static_Path(AsyncHandle):
    get = _async(At_Education_Static_Path.get)
    __call__ = _async(At_Education_Static_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Exports(AsyncHandle):
    delete = _async(At_Exports.delete)
    get = _async(At_Exports.get)
    __call__ = _async(At_Exports.get)

class AsyncAt_Housekeeper(AsyncHandle):
    status: AsyncAt_Housekeeper_Status

class AsyncAt_Housekeeper_Status(AsyncHandle):
    get = _async(At_Housekeeper_Status.get)
    __call__ = _async(At_Housekeeper_Status.get)

class AsyncAt_Instances(AsyncHandle):
    get = _async(At_Instances.get)
    __call__ = _async(At_Instances.get)
    post = _async(At_Instances.post)
    def __getitem__(self, value: str) -> AsyncAt_Instances_Id: ...

class AsyncAt_Instances_Id(AsyncHandle):
    delete = _async(At_Instances_Id.delete)
    get = _async(At_Instances_Id.get)
    __call__ = _async(At_Instances_Id.get)
    anonymize: AsyncAt_Instances_Id_Anonymize
    attachments: AsyncAt_Instances_Id_Attachments
    content: AsyncAt_Instances_Id_Content
    export: AsyncAt_Instances_Id_Export
    file: AsyncAt_Instances_Id_File
    frames: AsyncAt_Instances_Id_Frames
    header: AsyncAt_Instances_Id_Header
    image_int16: AsyncAt_Instances_Id_ImageInt16
    image_uint16: AsyncAt_Instances_Id_ImageUint16
    image_uint8: AsyncAt_Instances_Id_ImageUint8
    labels: AsyncAt_Instances_Id_Labels
    matlab: AsyncAt_Instances_Id_Matlab
    metadata: AsyncAt_Instances_Id_Metadata
    modify: AsyncAt_Instances_Id_Modify
    module: AsyncAt_Instances_Id_Module
    nexus: AsyncAt_Instances_Id_Nexus
    nifti: AsyncAt_Instances_Id_Nifti
    numpy: AsyncAt_Instances_Id_Numpy
    patient: AsyncAt_Instances_Id_Patient
    pdf: AsyncAt_Instances_Id_Pdf
    preview: AsyncAt_Instances_Id_Preview
    reconstruct: AsyncAt_Instances_Id_Reconstruct
    rendered: AsyncAt_Instances_Id_Rendered
    series: AsyncAt_Instances_Id_Series
    simplified_tags: AsyncAt_Instances_Id_SimplifiedTags
    statistics: AsyncAt_Instances_Id_Statistics
    stl: AsyncAt_Instances_Id_Stl
    study: AsyncAt_Instances_Id_Study
    tags: AsyncAt_Instances_Id_Tags

class AsyncAt_Instances_Id_Anonymize(AsyncHandle):
    post = _async(At_Instances_Id_Anonymize.post)

class AsyncAt_Instances_Id_Attachments(AsyncHandle):
    get = _async(At_Instances_Id_Attachments.get)
    __call__ = _async(At_Instances_Id_Attachments.get)
    def __getitem__(self, value: str | int) -> AsyncAt_Instances_Id_Attachments_Id: ...

class AsyncAt_Instances_Id_Attachments_Id(AsyncHandle):
    delete = _async(At_Instances_Id_Attachments_Id.delete)
    get = _async(At_Instances_Id_Attachments_Id.get)
    __call__ = _async(At_Instances_Id_Attachments_Id.get)
    put = _async(At_Instances_Id_Attachments_Id.put)
    compress: AsyncAt_Instances_Id_Attachments_Id_Compress
    compressed_data: AsyncAt_Instances_Id_Attachments_Id_CompressedData
    compressed_md5: AsyncAt_Instances_Id_Attachments_Id_CompressedMd5
    compressed_size: AsyncAt_Instances_Id_Attachments_Id_CompressedSize
    data: AsyncAt_Instances_Id_Attachments_Id_Data
    info: AsyncAt_Instances_Id_Attachments_Id_Info
    is_compressed: AsyncAt_Instances_Id_Attachments_Id_IsCompressed
    md5: AsyncAt_Instances_Id_Attachments_Id_Md5
    size: AsyncAt_Instances_Id_Attachments_Id_Size
    uncompress: AsyncAt_Instances_Id_Attachments_Id_Uncompress
    verify_md5: AsyncAt_Instances_Id_Attachments_Id_VerifyMd5

class AsyncAt_Instances_Id_Attachments_Id_Compress(AsyncHandle):
    post = _async(At_Instances_Id_Attachments_Id_Compress.post)

class AsyncAt_Instances_Id_Attachments_Id_CompressedData(AsyncHandle):
    get = _async(At_Instances_Id_Attachments_Id_CompressedData.get)
    __call__ = _async(At_Instances_Id_Attachments_Id_CompressedData.get)

class AsyncAt_Instances_Id_Attachments_Id_CompressedMd5(AsyncHandle):
    get = _async(At_Instances_Id_Attachments_Id_CompressedMd5.get)
    __call__ = _async(At_Instances_Id_Attachments_Id_CompressedMd5.get)

class AsyncAt_Instances_Id_Attachments_Id_CompressedSize(AsyncHandle):
    get = _async(At_Instances_Id_Attachments_Id_CompressedSize.get)
    __call__ = _async(At_Instances_Id_Attachments_Id_CompressedSize.get)

class AsyncAt_Instances_Id_Attachments_Id_Data(AsyncHandle):
    get = _async(At_Instances_Id_Attachments_Id_Data.get)
    __call__ = _async(At_Instances_Id_Attachments_Id_Data.get)

class AsyncAt_Instances_Id_Attachments_Id_Info(AsyncHandle):
    get = _async(At_Instances_Id_Attachments_Id_Info.get)
    __call__ = _async(At_Instances_Id_Attachments_Id_Info.get)

class AsyncAt_Instances_Id_Attachments_Id_IsCompressed(AsyncHandle):
    get = _async(At_Instances_Id_Attachments_Id_IsCompressed.get)
    __call__ = _async(At_Instances_Id_Attachments_Id_IsCompressed.get)

class AsyncAt_Instances_Id_Attachments_Id_Md5(AsyncHandle):
    get = _async(At_Instances_Id_Attachments_Id_Md5.get)
    __call__ = _async(At_Instances_Id_Attachments_Id_Md5.get)

class AsyncAt_Instances_Id_Attachments_Id_Size(AsyncHandle):
    get = _async(At_Instances_Id_Attachments_Id_Size.get)
    __call__ = _async(At_Instances_Id_Attachments_Id_Size.get)

class AsyncAt_Instances_Id_Attachments_Id_Uncompress(AsyncHandle):
    post = _async(At_Instances_Id_Attachments_Id_Uncompress.post)

class AsyncAt_Instances_Id_Attachments_Id_VerifyMd5(AsyncHandle):
    post = _async(At_Instances_Id_Attachments_Id_VerifyMd5.post)

class AsyncAt_Instances_Id_Content(AsyncHandle):
    get = _async(At_Instances_Id_Content.get)
    __call__ = _async(At_Instances_Id_Content.get)
    def __getitem__(self, value: str) -> AsyncAt_Instances_Id_Content_Path: ...

class AsyncAt_Instances_Id_Content_Path(AsyncHandle):
    get = _async(At_Instances_Id_Content_Path.get)
    __call__ = _async(At_Instances_Id_Content_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Instances_Id_Export(AsyncHandle):
    post = _async(At_Instances_Id_Export.post)

class AsyncAt_Instances_Id_File(AsyncHandle):
    get = _async(At_Instances_Id_File.get)
    __call__ = _async(At_Instances_Id_File.get)

class AsyncAt_Instances_Id_Frames(AsyncHandle):
    get = _async(At_Instances_Id_Frames.get)
    __call__ = _async(At_Instances_Id_Frames.get)
    def __getitem__(self, value: str | int) -> AsyncAt_Instances_Id_Frames_Id: ...

class AsyncAt_Instances_Id_Frames_Id(AsyncHandle):
    get = _async(At_Instances_Id_Frames_Id.get)
    __call__ = _async(At_Instances_Id_Frames_Id.get)
    image_int16: AsyncAt_Instances_Id_Frames_Id_ImageInt16
    image_uint16: AsyncAt_Instances_Id_Frames_Id_ImageUint16
    image_uint8: AsyncAt_Instances_Id_Frames_Id_ImageUint8
    matlab: AsyncAt_Instances_Id_Frames_Id_Matlab
    numpy: AsyncAt_Instances_Id_Frames_Id_Numpy
    preview: AsyncAt_Instances_Id_Frames_Id_Preview
    raw: AsyncAt_Instances_Id_Frames_Id_Raw
    raw_gz: AsyncAt_Instances_Id_Frames_Id_RawGz
    rendered: AsyncAt_Instances_Id_Frames_Id_Rendered

class AsyncAt_Instances_Id_Frames_Id_ImageInt16(AsyncHandle):
    get = _async(At_Instances_Id_Frames_Id_ImageInt16.get)
    __call__ = _async(At_Instances_Id_Frames_Id_ImageInt16.get)

class AsyncAt_Instances_Id_Frames_Id_ImageUint16(AsyncHandle):
    get = _async(At_Instances_Id_Frames_Id_ImageUint16.get)
    __call__ = _async(At_Instances_Id_Frames_Id_ImageUint16.get)

class AsyncAt_Instances_Id_Frames_Id_ImageUint8(AsyncHandle):
    get = _async(At_Instances_Id_Frames_Id_ImageUint8.get)
    __call__ = _async(At_Instances_Id_Frames_Id_ImageUint8.get)

class AsyncAt_Instances_Id_Frames_Id_Matlab(AsyncHandle):
    get = _async(At_Instances_Id_Frames_Id_Matlab.get)
    __call__ = _async(At_Instances_Id_Frames_Id_Matlab.get)

class AsyncAt_Instances_Id_Frames_Id_Numpy(AsyncHandle):
    get = _async(At_Instances_Id_Frames_Id_Numpy.get)
    __call__ = _async(At_Instances_Id_Frames_Id_Numpy.get)

class AsyncAt_Instances_Id_Frames_Id_Preview(AsyncHandle):
    get = _async(At_Instances_Id_Frames_Id_Preview.get)
    __call__ = _async(At_Instances_Id_Frames_Id_Preview.get)

class AsyncAt_Instances_Id_Frames_Id_Raw(AsyncHandle):
    get = _async(At_Instances_Id_Frames_Id_Raw.get)
    __call__ = _async(At_Instances_Id_Frames_Id_Raw.get)

class AsyncAt_Instances_Id_Frames_Id_RawGz(AsyncHandle):
    get = _async(At_Instances_Id_Frames_Id_RawGz.get)
    __call__ = _async(At_Instances_Id_Frames_Id_RawGz.get)

class AsyncAt_Instances_Id_Frames_Id_Rendered(AsyncHandle):
    get = _async(At_Instances_Id_Frames_Id_Rendered.get)
    __call__ = _async(At_Instances_Id_Frames_Id_Rendered.get)

class AsyncAt_Instances_Id_Header(AsyncHandle):
    get = _async(At_Instances_Id_Header.get)
    __call__ = _async(At_Instances_Id_Header.get)

class AsyncAt_Instances_Id_ImageInt16(AsyncHandle):
    get = _async(At_Instances_Id_ImageInt16.get)
    __call__ = _async(At_Instances_Id_ImageInt16.get)

class AsyncAt_Instances_Id_ImageUint16(AsyncHandle):
    get = _async(At_Instances_Id_ImageUint16.get)
    __call__ = _async(At_Instances_Id_ImageUint16.get)

class AsyncAt_Instances_Id_ImageUint8(AsyncHandle):
    get = _async(At_Instances_Id_ImageUint8.get)
    __call__ = _async(At_Instances_Id_ImageUint8.get)

class AsyncAt_Instances_Id_Labels(AsyncHandle):
    get = _async(At_Instances_Id_Labels.get)
    __call__ = _async(At_Instances_Id_Labels.get)
    def __getitem__(self, value: str) -> AsyncAt_Instances_Id_Labels_Id: ...

class AsyncAt_Instances_Id_Labels_Id(AsyncHandle):
    delete = _async(At_Instances_Id_Labels_Id.delete)
    get = _async(At_Instances_Id_Labels_Id.get)
    __call__ = _async(At_Instances_Id_Labels_Id.get)
    put = _async(At_Instances_Id_Labels_Id.put)

class AsyncAt_Instances_Id_Matlab(AsyncHandle):
    get = _async(At_Instances_Id_Matlab.get)
    __call__ = _async(At_Instances_Id_Matlab.get)

class AsyncAt_Instances_Id_Metadata(AsyncHandle):
    get = _async(At_Instances_Id_Metadata.get)
    __call__ = _async(At_Instances_Id_Metadata.get)
    def __getitem__(self, value: str | int) -> AsyncAt_Instances_Id_Metadata_Id: ...

class AsyncAt_Instances_Id_Metadata_Id(AsyncHandle):
    delete = _async(At_Instances_Id_Metadata_Id.delete)
    get = _async(At_Instances_Id_Metadata_Id.get)
    __call__ = _async(At_Instances_Id_Metadata_Id.get)
    put = _async(At_Instances_Id_Metadata_Id.put)

class AsyncAt_Instances_Id_Modify(AsyncHandle):
    post = _async(At_Instances_Id_Modify.post)

class AsyncAt_Instances_Id_Module(AsyncHandle):
    get = _async(At_Instances_Id_Module.get)
    __call__ = _async(At_Instances_Id_Module.get)

class AsyncAt_Instances_Id_Nexus(AsyncHandle):
    get = _async(At_Instances_Id_Nexus.get)
    __call__ = _async(At_Instances_Id_Nexus.get)

class AsyncAt_Instances_Id_Nifti(AsyncHandle):
    get = _async(At_Instances_Id_Nifti.get)
    __call__ = _async(At_Instances_Id_Nifti.get)

class AsyncAt_Instances_Id_Numpy(AsyncHandle):
    get = _async(At_Instances_Id_Numpy.get)
    __call__ = _async(At_Instances_Id_Numpy.get)

class AsyncAt_Instances_Id_Patient(AsyncHandle):
    get = _async(At_Instances_Id_Patient.get)
    __call__ = _async(At_Instances_Id_Patient.get)

class AsyncAt_Instances_Id_Pdf(AsyncHandle):
    get = _async(At_Instances_Id_Pdf.get)
    __call__ = _async(At_Instances_Id_Pdf.get)

class AsyncAt_Instances_Id_Preview(AsyncHandle):
    get = _async(At_Instances_Id_Preview.get)
    __call__ = _async(At_Instances_Id_Preview.get)

class AsyncAt_Instances_Id_Reconstruct(AsyncHandle):
    post = _async(At_Instances_Id_Reconstruct.post)

class AsyncAt_Instances_Id_Rendered(AsyncHandle):
    get = _async(At_Instances_Id_Rendered.get)
    __call__ = _async(At_Instances_Id_Rendered.get)

class AsyncAt_Instances_Id_Series(AsyncHandle):
    get = _async(At_Instances_Id_Series.get)
    __call__ = _async(At_Instances_Id_Series.get)

class AsyncAt_Instances_Id_SimplifiedTags(AsyncHandle):
    get = _async(At_Instances_Id_SimplifiedTags.get)
    __call__ = _async(At_Instances_Id_SimplifiedTags.get)

class AsyncAt_Instances_Id_Statistics(AsyncHandle):
    get = _async(At_Instances_Id_Statistics.get)
    __call__ = _async(At_Instances_Id_Statistics.get)

class AsyncAt_Instances_Id_Stl(AsyncHandle):
    get = _async(At_Instances_Id_Stl.get)
    __call__ = _async(At_Instances_Id_Stl.get)

class AsyncAt_Instances_Id_Study(AsyncHandle):
    get = _async(At_Instances_Id_Study.get)
    __call__ = _async(At_Instances_Id_Study.get)

class AsyncAt_Instances_Id_Tags(AsyncHandle):
    get = _async(At_Instances_Id_Tags.get)
    __call__ = _async(At_Instances_Id_Tags.get)

class AsyncAt_Jobs(AsyncHandle):
    get = _async(At_Jobs.get)
    __call__ = _async(At_Jobs.get)
    def __getitem__(self, value: str) -> AsyncAt_Jobs_Id: ...

class AsyncAt_Jobs_Id(AsyncHandle):
    delete = _async(At_Jobs_Id.delete)
    get = _async(At_Jobs_Id.get)
    __call__ = _async(At_Jobs_Id.get)
    cancel: AsyncAt_Jobs_Id_Cancel
    pause: AsyncAt_Jobs_Id_Pause
    resubmit: AsyncAt_Jobs_Id_Resubmit
    resume: AsyncAt_Jobs_Id_Resume
    def __getitem__(self, value: str) -> AsyncAt_Jobs_Id_Id: ...

class AsyncAt_Jobs_Id_Cancel(AsyncHandle):
    post = _async(At_Jobs_Id_Cancel.post)

class AsyncAt_Jobs_Id_Pause(AsyncHandle):
    post = _async(At_Jobs_Id_Pause.post)

class AsyncAt_Jobs_Id_Resubmit(AsyncHandle):
    post = _async(At_Jobs_Id_Resubmit.post)

class AsyncAt_Jobs_Id_Resume(AsyncHandle):
    post = _async(At_Jobs_Id_Resume.post)

class AsyncAt_Jobs_Id_Id(AsyncHandle):
    delete = _async(At_Jobs_Id_Id.delete)
    get = _async(At_Jobs_Id_Id.get)
    __call__ = _async(At_Jobs_Id_Id.get)

class AsyncAt_Modalities(AsyncHandle):
    get = _async(At_Modalities.get)
    __call__ = _async(At_Modalities.get)
    def __getitem__(self, value: str) -> AsyncAt_Modalities_Id: ...

class AsyncAt_Modalities_Id(AsyncHandle):
    delete = _async(At_Modalities_Id.delete)
    get = _async(At_Modalities_Id.get)
    __call__ = _async(At_Modalities_Id.get)
    put = _async(At_Modalities_Id.put)
    configuration: AsyncAt_Modalities_Id_Configuration
    echo: AsyncAt_Modalities_Id_Echo
    find: AsyncAt_Modalities_Id_Find
    find_instance: AsyncAt_Modalities_Id_FindInstance
    find_patient: AsyncAt_Modalities_Id_FindPatient
    find_series: AsyncAt_Modalities_Id_FindSeries
    find_study: AsyncAt_Modalities_Id_FindStudy
    find_worklist: AsyncAt_Modalities_Id_FindWorklist
    get_: AsyncAt_Modalities_Id_Get
    move: AsyncAt_Modalities_Id_Move
    query: AsyncAt_Modalities_Id_Query
    storage_commitment: AsyncAt_Modalities_Id_StorageCommitment
    store: AsyncAt_Modalities_Id_Store
    store_straight: AsyncAt_Modalities_Id_StoreStraight

class AsyncAt_Modalities_Id_Configuration(AsyncHandle):
    get = _async(At_Modalities_Id_Configuration.get)
    __call__ = _async(At_Modalities_Id_Configuration.get)

class AsyncAt_Modalities_Id_Echo(AsyncHandle):
    post = _async(At_Modalities_Id_Echo.post)

class AsyncAt_Modalities_Id_Find(AsyncHandle):
    post = _async(At_Modalities_Id_Find.post)

class AsyncAt_Modalities_Id_FindInstance(AsyncHandle):
    post = _async(At_Modalities_Id_FindInstance.post)

class AsyncAt_Modalities_Id_FindPatient(AsyncHandle):
    post = _async(At_Modalities_Id_FindPatient.post)

class AsyncAt_Modalities_Id_FindSeries(AsyncHandle):
    post = _async(At_Modalities_Id_FindSeries.post)

class AsyncAt_Modalities_Id_FindStudy(AsyncHandle):
    post = _async(At_Modalities_Id_FindStudy.post)

class AsyncAt_Modalities_Id_FindWorklist(AsyncHandle):
    post = _async(At_Modalities_Id_FindWorklist.post)

class AsyncAt_Modalities_Id_Get(AsyncHandle):
    post = _async(At_Modalities_Id_Get.post)

class AsyncAt_Modalities_Id_Move(AsyncHandle):
    post = _async(At_Modalities_Id_Move.post)

class AsyncAt_Modalities_Id_Query(AsyncHandle):
    post = _async(At_Modalities_Id_Query.post)

class AsyncAt_Modalities_Id_StorageCommitment(AsyncHandle):
    post = _async(At_Modalities_Id_StorageCommitment.post)

class AsyncAt_Modalities_Id_Store(AsyncHandle):
    post = _async(At_Modalities_Id_Store.post)

class AsyncAt_Modalities_Id_StoreStraight(AsyncHandle):
    post = _async(At_Modalities_Id_StoreStraight.post)

class AsyncAt_MoveStorage(AsyncHandle):
    post = _async(At_MoveStorage.post)

class AsyncAt_Ohif(AsyncHandle):
    get = _async(At_Ohif.get)
    __call__ = _async(At_Ohif.get)
    def __getitem__(self, value: str) -> AsyncAt_Ohif_Path: ...

class AsyncAt_Ohif_Path(AsyncHandle):
    get = _async(At_Ohif_Path.get)
    __call__ = _async(At_Ohif_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Patients(AsyncHandle):
    get = _async(At_Patients.get)
    __call__ = _async(At_Patients.get)
    def __getitem__(self, value: str) -> AsyncAt_Patients_Id: ...

class AsyncAt_Patients_Id(AsyncHandle):
    delete = _async(At_Patients_Id.delete)
    get = _async(At_Patients_Id.get)
    __call__ = _async(At_Patients_Id.get)
    anonymize: AsyncAt_Patients_Id_Anonymize
    archive: AsyncAt_Patients_Id_Archive
    attachments: AsyncAt_Patients_Id_Attachments
    instances: AsyncAt_Patients_Id_Instances
    instances_tags: AsyncAt_Patients_Id_InstancesTags
    labels: AsyncAt_Patients_Id_Labels
    media: AsyncAt_Patients_Id_Media
    metadata: AsyncAt_Patients_Id_Metadata
    modify: AsyncAt_Patients_Id_Modify
    module: AsyncAt_Patients_Id_Module
    protected: AsyncAt_Patients_Id_Protected
    reconstruct: AsyncAt_Patients_Id_Reconstruct
    series: AsyncAt_Patients_Id_Series
    shared_tags: AsyncAt_Patients_Id_SharedTags
    statistics: AsyncAt_Patients_Id_Statistics
    studies: AsyncAt_Patients_Id_Studies

class AsyncAt_Patients_Id_Anonymize(AsyncHandle):
    post = _async(At_Patients_Id_Anonymize.post)

class AsyncAt_Patients_Id_Archive(AsyncHandle):
    get = _async(At_Patients_Id_Archive.get)
    __call__ = _async(At_Patients_Id_Archive.get)
    post = _async(At_Patients_Id_Archive.post)

class AsyncAt_Patients_Id_Attachments(AsyncHandle):
    get = _async(At_Patients_Id_Attachments.get)
    __call__ = _async(At_Patients_Id_Attachments.get)
    def __getitem__(self, value: str | int) -> AsyncAt_Patients_Id_Attachments_Id: ...

class AsyncAt_Patients_Id_Attachments_Id(AsyncHandle):
    delete = _async(At_Patients_Id_Attachments_Id.delete)
    get = _async(At_Patients_Id_Attachments_Id.get)
    __call__ = _async(At_Patients_Id_Attachments_Id.get)
    put = _async(At_Patients_Id_Attachments_Id.put)
    compress: AsyncAt_Patients_Id_Attachments_Id_Compress
    compressed_data: AsyncAt_Patients_Id_Attachments_Id_CompressedData
    compressed_md5: AsyncAt_Patients_Id_Attachments_Id_CompressedMd5
    compressed_size: AsyncAt_Patients_Id_Attachments_Id_CompressedSize
    data: AsyncAt_Patients_Id_Attachments_Id_Data
    info: AsyncAt_Patients_Id_Attachments_Id_Info
    is_compressed: AsyncAt_Patients_Id_Attachments_Id_IsCompressed
    md5: AsyncAt_Patients_Id_Attachments_Id_Md5
    size: AsyncAt_Patients_Id_Attachments_Id_Size
    uncompress: AsyncAt_Patients_Id_Attachments_Id_Uncompress
    verify_md5: AsyncAt_Patients_Id_Attachments_Id_VerifyMd5

class AsyncAt_Patients_Id_Attachments_Id_Compress(AsyncHandle):
    post = _async(At_Patients_Id_Attachments_Id_Compress.post)

class AsyncAt_Patients_Id_Attachments_Id_CompressedData(AsyncHandle):
    get = _async(At_Patients_Id_Attachments_Id_CompressedData.get)
    __call__ = _async(At_Patients_Id_Attachments_Id_CompressedData.get)

class AsyncAt_Patients_Id_Attachments_Id_CompressedMd5(AsyncHandle):
    get = _async(At_Patients_Id_Attachments_Id_CompressedMd5.get)
    __call__ = _async(At_Patients_Id_Attachments_Id_CompressedMd5.get)

class AsyncAt_Patients_Id_Attachments_Id_CompressedSize(AsyncHandle):
    get = _async(At_Patients_Id_Attachments_Id_CompressedSize.get)
    __call__ = _async(At_Patients_Id_Attachments_Id_CompressedSize.get)

class AsyncAt_Patients_Id_Attachments_Id_Data(AsyncHandle):
    get = _async(At_Patients_Id_Attachments_Id_Data.get)
    __call__ = _async(At_Patients_Id_Attachments_Id_Data.get)

class AsyncAt_Patients_Id_Attachments_Id_Info(AsyncHandle):
    get = _async(At_Patients_Id_Attachments_Id_Info.get)
    __call__ = _async(At_Patients_Id_Attachments_Id_Info.get)

class AsyncAt_Patients_Id_Attachments_Id_IsCompressed(AsyncHandle):
    get = _async(At_Patients_Id_Attachments_Id_IsCompressed.get)
    __call__ = _async(At_Patients_Id_Attachments_Id_IsCompressed.get)

class AsyncAt_Patients_Id_Attachments_Id_Md5(AsyncHandle):
    get = _async(At_Patients_Id_Attachments_Id_Md5.get)
    __call__ = _async(At_Patients_Id_Attachments_Id_Md5.get)

class AsyncAt_Patients_Id_Attachments_Id_Size(AsyncHandle):
    get = _async(At_Patients_Id_Attachments_Id_Size.get)
    __call__ = _async(At_Patients_Id_Attachments_Id_Size.get)

class AsyncAt_Patients_Id_Attachments_Id_Uncompress(AsyncHandle):
    post = _async(At_Patients_Id_Attachments_Id_Uncompress.post)

class AsyncAt_Patients_Id_Attachments_Id_VerifyMd5(AsyncHandle):
    post = _async(At_Patients_Id_Attachments_Id_VerifyMd5.post)

class AsyncAt_Patients_Id_Instances(AsyncHandle):
    get = _async(At_Patients_Id_Instances.get)
    __call__ = _async(At_Patients_Id_Instances.get)

class AsyncAt_Patients_Id_InstancesTags(AsyncHandle):
    get = _async(At_Patients_Id_InstancesTags.get)
    __call__ = _async(At_Patients_Id_InstancesTags.get)

class AsyncAt_Patients_Id_Labels(AsyncHandle):
    get = _async(At_Patients_Id_Labels.get)
    __call__ = _async(At_Patients_Id_Labels.get)
    def __getitem__(self, value: str) -> AsyncAt_Patients_Id_Labels_Id: ...

class AsyncAt_Patients_Id_Labels_Id(AsyncHandle):
    delete = _async(At_Patients_Id_Labels_Id.delete)
    get = _async(At_Patients_Id_Labels_Id.get)
    __call__ = _async(At_Patients_Id_Labels_Id.get)
    put = _async(At_Patients_Id_Labels_Id.put)

class AsyncAt_Patients_Id_Media(AsyncHandle):
    get = _async(At_Patients_Id_Media.get)
    __call__ = _async(At_Patients_Id_Media.get)
    post = _async(At_Patients_Id_Media.post)

class AsyncAt_Patients_Id_Metadata(AsyncHandle):
    get = _async(At_Patients_Id_Metadata.get)
    __call__ = _async(At_Patients_Id_Metadata.get)
    def __getitem__(self, value: str | int) -> AsyncAt_Patients_Id_Metadata_Id: ...

class AsyncAt_Patients_Id_Metadata_Id(AsyncHandle):
    delete = _async(At_Patients_Id_Metadata_Id.delete)
    get = _async(At_Patients_Id_Metadata_Id.get)
    __call__ = _async(At_Patients_Id_Metadata_Id.get)
    put = _async(At_Patients_Id_Metadata_Id.put)

class AsyncAt_Patients_Id_Modify(AsyncHandle):
    post = _async(At_Patients_Id_Modify.post)

class AsyncAt_Patients_Id_Module(AsyncHandle):
    get = _async(At_Patients_Id_Module.get)
    __call__ = _async(At_Patients_Id_Module.get)

class AsyncAt_Patients_Id_Protected(AsyncHandle):
    get = _async(At_Patients_Id_Protected.get)
    __call__ = _async(At_Patients_Id_Protected.get)
    put = _async(At_Patients_Id_Protected.put)

class AsyncAt_Patients_Id_Reconstruct(AsyncHandle):
    post = _async(At_Patients_Id_Reconstruct.post)

class AsyncAt_Patients_Id_Series(AsyncHandle):
    get = _async(At_Patients_Id_Series.get)
    __call__ = _async(At_Patients_Id_Series.get)

class AsyncAt_Patients_Id_SharedTags(AsyncHandle):
    get = _async(At_Patients_Id_SharedTags.get)
    __call__ = _async(At_Patients_Id_SharedTags.get)

class AsyncAt_Patients_Id_Statistics(AsyncHandle):
    get = _async(At_Patients_Id_Statistics.get)
    __call__ = _async(At_Patients_Id_Statistics.get)

class AsyncAt_Patients_Id_Studies(AsyncHandle):
    get = _async(At_Patients_Id_Studies.get)
    __call__ = _async(At_Patients_Id_Studies.get)

class AsyncAt_Peers(AsyncHandle):
    get = _async(At_Peers.get)
    __call__ = _async(At_Peers.get)
    def __getitem__(self, value: str) -> AsyncAt_Peers_Id: ...

class AsyncAt_Peers_Id(AsyncHandle):
    delete = _async(At_Peers_Id.delete)
    get = _async(At_Peers_Id.get)
    __call__ = _async(At_Peers_Id.get)
    put = _async(At_Peers_Id.put)
    configuration: AsyncAt_Peers_Id_Configuration
    store: AsyncAt_Peers_Id_Store
    store_straight: AsyncAt_Peers_Id_StoreStraight
    system: AsyncAt_Peers_Id_System

class AsyncAt_Peers_Id_Configuration(AsyncHandle):
    get = _async(At_Peers_Id_Configuration.get)
    __call__ = _async(At_Peers_Id_Configuration.get)

class AsyncAt_Peers_Id_Store(AsyncHandle):
    post = _async(At_Peers_Id_Store.post)

class AsyncAt_Peers_Id_StoreStraight(AsyncHandle):
    post = _async(At_Peers_Id_StoreStraight.post)

class AsyncAt_Peers_Id_System(AsyncHandle):
    get = _async(At_Peers_Id_System.get)
    __call__ = _async(At_Peers_Id_System.get)

class AsyncAt_Plugins(AsyncHandle):
    get = _async(At_Plugins.get)
    __call__ = _async(At_Plugins.get)
    advanced_storage: AsyncAt_Plugins_AdvancedStorage
    delayed_deletion: AsyncAt_Plugins_DelayedDeletion
    explorer_js: AsyncAt_Plugins_ExplorerJs
    housekeeper: AsyncAt_Plugins_Housekeeper
    pixels_masker: AsyncAt_Plugins_PixelsMasker
    postgresql: AsyncAt_Plugins_Postgresql
    def __getitem__(self, value: str) -> AsyncAt_Plugins_Id: ...

class AsyncAt_Plugins_AdvancedStorage(AsyncHandle):
    abandon_instance: AsyncAt_Plugins_AdvancedStorage_AbandonInstance
    adopt_instance: AsyncAt_Plugins_AdvancedStorage_AdoptInstance
    move_storage: AsyncAt_Plugins_AdvancedStorage_MoveStorage
    status: AsyncAt_Plugins_AdvancedStorage_Status

class AsyncAt_Plugins_AdvancedStorage_AbandonInstance(AsyncHandle):
    post = _async(At_Plugins_AdvancedStorage_AbandonInstance.post)

class AsyncAt_Plugins_AdvancedStorage_AdoptInstance(AsyncHandle):
    post = _async(At_Plugins_AdvancedStorage_AdoptInstance.post)

class AsyncAt_Plugins_AdvancedStorage_MoveStorage(AsyncHandle):
    post = _async(At_Plugins_AdvancedStorage_MoveStorage.post)

class AsyncAt_Plugins_AdvancedStorage_Status(AsyncHandle):
    get = _async(At_Plugins_AdvancedStorage_Status.get)
    __call__ = _async(At_Plugins_AdvancedStorage_Status.get)

class AsyncAt_Plugins_DelayedDeletion(AsyncHandle):
    status: AsyncAt_Plugins_DelayedDeletion_Status

class AsyncAt_Plugins_DelayedDeletion_Status(AsyncHandle):
    get = _async(At_Plugins_DelayedDeletion_Status.get)
    __call__ = _async(At_Plugins_DelayedDeletion_Status.get)

class AsyncAt_Plugins_ExplorerJs(AsyncHandle):
    get = _async(At_Plugins_ExplorerJs.get)
    __call__ = _async(At_Plugins_ExplorerJs.get)

class AsyncAt_Plugins_Housekeeper(AsyncHandle):
    status: AsyncAt_Plugins_Housekeeper_Status

class AsyncAt_Plugins_Housekeeper_Status(AsyncHandle):
    get = _async(At_Plugins_Housekeeper_Status.get)
    __call__ = _async(At_Plugins_Housekeeper_Status.get)

class AsyncAt_Plugins_PixelsMasker(AsyncHandle):
    instances: AsyncAt_Plugins_PixelsMasker_Instances
    series: AsyncAt_Plugins_PixelsMasker_Series
    studies: AsyncAt_Plugins_PixelsMasker_Studies

class AsyncAt_Plugins_PixelsMasker_Instances(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Plugins_PixelsMasker_Instances_Id: ...

class AsyncAt_Plugins_PixelsMasker_Instances_Id(AsyncHandle):
    anonymize: AsyncAt_Plugins_PixelsMasker_Instances_Id_Anonymize
    modify: AsyncAt_Plugins_PixelsMasker_Instances_Id_Modify

class AsyncAt_Plugins_PixelsMasker_Instances_Id_Anonymize(AsyncHandle):
    post = _async(At_Plugins_PixelsMasker_Instances_Id_Anonymize.post)

class AsyncAt_Plugins_PixelsMasker_Instances_Id_Modify(AsyncHandle):
    post = _async(At_Plugins_PixelsMasker_Instances_Id_Modify.post)

class AsyncAt_Plugins_PixelsMasker_Series(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Plugins_PixelsMasker_Series_Id: ...

class AsyncAt_Plugins_PixelsMasker_Series_Id(AsyncHandle):
    anonymize: AsyncAt_Plugins_PixelsMasker_Series_Id_Anonymize
    modify: AsyncAt_Plugins_PixelsMasker_Series_Id_Modify

class AsyncAt_Plugins_PixelsMasker_Series_Id_Anonymize(AsyncHandle):
    post = _async(At_Plugins_PixelsMasker_Series_Id_Anonymize.post)

class AsyncAt_Plugins_PixelsMasker_Series_Id_Modify(AsyncHandle):
    post = _async(At_Plugins_PixelsMasker_Series_Id_Modify.post)

class AsyncAt_Plugins_PixelsMasker_Studies(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Plugins_PixelsMasker_Studies_Id: ...

class AsyncAt_Plugins_PixelsMasker_Studies_Id(AsyncHandle):
    anonymize: AsyncAt_Plugins_PixelsMasker_Studies_Id_Anonymize
    modify: AsyncAt_Plugins_PixelsMasker_Studies_Id_Modify

class AsyncAt_Plugins_PixelsMasker_Studies_Id_Anonymize(AsyncHandle):
    post = _async(At_Plugins_PixelsMasker_Studies_Id_Anonymize.post)

class AsyncAt_Plugins_PixelsMasker_Studies_Id_Modify(AsyncHandle):
    post = _async(At_Plugins_PixelsMasker_Studies_Id_Modify.post)

class AsyncAt_Plugins_Postgresql(AsyncHandle):
    audit_logs: AsyncAt_Plugins_Postgresql_AuditLogs

class AsyncAt_Plugins_Postgresql_AuditLogs(AsyncHandle):
    get = _async(At_Plugins_Postgresql_AuditLogs.get)
    __call__ = _async(At_Plugins_Postgresql_AuditLogs.get)

class AsyncAt_Plugins_Id(AsyncHandle):
    get = _async(At_Plugins_Id.get)
    __call__ = _async(At_Plugins_Id.get)

class AsyncAt_Queries(AsyncHandle):
    get = _async(At_Queries.get)
    __call__ = _async(At_Queries.get)
    def __getitem__(self, value: str) -> AsyncAt_Queries_Id: ...

class AsyncAt_Queries_Id(AsyncHandle):
    delete = _async(At_Queries_Id.delete)
    get = _async(At_Queries_Id.get)
    __call__ = _async(At_Queries_Id.get)
    answers: AsyncAt_Queries_Id_Answers
    level: AsyncAt_Queries_Id_Level
    modality: AsyncAt_Queries_Id_Modality
    query: AsyncAt_Queries_Id_Query
    retrieve: AsyncAt_Queries_Id_Retrieve

class AsyncAt_Queries_Id_Answers(AsyncHandle):
    get = _async(At_Queries_Id_Answers.get)
    __call__ = _async(At_Queries_Id_Answers.get)
    def __getitem__(self, value: str | int) -> AsyncAt_Queries_Id_Answers_Id: ...

class AsyncAt_Queries_Id_Answers_Id(AsyncHandle):
    get = _async(At_Queries_Id_Answers_Id.get)
    __call__ = _async(At_Queries_Id_Answers_Id.get)
    content: AsyncAt_Queries_Id_Answers_Id_Content
    query_instances: AsyncAt_Queries_Id_Answers_Id_QueryInstances
    query_series: AsyncAt_Queries_Id_Answers_Id_QuerySeries
    query_studies: AsyncAt_Queries_Id_Answers_Id_QueryStudies
    retrieve: AsyncAt_Queries_Id_Answers_Id_Retrieve

class AsyncAt_Queries_Id_Answers_Id_Content(AsyncHandle):
    get = _async(At_Queries_Id_Answers_Id_Content.get)
    __call__ = _async(At_Queries_Id_Answers_Id_Content.get)

class AsyncAt_Queries_Id_Answers_Id_QueryInstances(AsyncHandle):
    post = _async(At_Queries_Id_Answers_Id_QueryInstances.post)

class AsyncAt_Queries_Id_Answers_Id_QuerySeries(AsyncHandle):
    post = _async(At_Queries_Id_Answers_Id_QuerySeries.post)

class AsyncAt_Queries_Id_Answers_Id_QueryStudies(AsyncHandle):
    post = _async(At_Queries_Id_Answers_Id_QueryStudies.post)

class AsyncAt_Queries_Id_Answers_Id_Retrieve(AsyncHandle):
    post = _async(At_Queries_Id_Answers_Id_Retrieve.post)

class AsyncAt_Queries_Id_Level(AsyncHandle):
    get = _async(At_Queries_Id_Level.get)
    __call__ = _async(At_Queries_Id_Level.get)

class AsyncAt_Queries_Id_Modality(AsyncHandle):
    get = _async(At_Queries_Id_Modality.get)
    __call__ = _async(At_Queries_Id_Modality.get)

class AsyncAt_Queries_Id_Query(AsyncHandle):
    get = _async(At_Queries_Id_Query.get)
    __call__ = _async(At_Queries_Id_Query.get)

class AsyncAt_Queries_Id_Retrieve(AsyncHandle):
    post = _async(At_Queries_Id_Retrieve.post)

class AsyncAt_Series(AsyncHandle):
    get = _async(At_Series.get)
    __call__ = _async(At_Series.get)
    def __getitem__(self, value: str) -> AsyncAt_Series_Id: ...

class AsyncAt_Series_Id(AsyncHandle):
    delete = _async(At_Series_Id.delete)
    get = _async(At_Series_Id.get)
    __call__ = _async(At_Series_Id.get)
    anonymize: AsyncAt_Series_Id_Anonymize
    archive: AsyncAt_Series_Id_Archive
    attachments: AsyncAt_Series_Id_Attachments
    instances: AsyncAt_Series_Id_Instances
    instances_tags: AsyncAt_Series_Id_InstancesTags
    labels: AsyncAt_Series_Id_Labels
    media: AsyncAt_Series_Id_Media
    metadata: AsyncAt_Series_Id_Metadata
    modify: AsyncAt_Series_Id_Modify
    module: AsyncAt_Series_Id_Module
    nifti: AsyncAt_Series_Id_Nifti
    numpy: AsyncAt_Series_Id_Numpy
    ordered_slices: AsyncAt_Series_Id_OrderedSlices
    patient: AsyncAt_Series_Id_Patient
    reconstruct: AsyncAt_Series_Id_Reconstruct
    shared_tags: AsyncAt_Series_Id_SharedTags
    statistics: AsyncAt_Series_Id_Statistics
    study: AsyncAt_Series_Id_Study

class AsyncAt_Series_Id_Anonymize(AsyncHandle):
    post = _async(At_Series_Id_Anonymize.post)

class AsyncAt_Series_Id_Archive(AsyncHandle):
    get = _async(At_Series_Id_Archive.get)
    __call__ = _async(At_Series_Id_Archive.get)
    post = _async(At_Series_Id_Archive.post)

class AsyncAt_Series_Id_Attachments(AsyncHandle):
    get = _async(At_Series_Id_Attachments.get)
    __call__ = _async(At_Series_Id_Attachments.get)
    def __getitem__(self, value: str | int) -> AsyncAt_Series_Id_Attachments_Id: ...

class AsyncAt_Series_Id_Attachments_Id(AsyncHandle):
    delete = _async(At_Series_Id_Attachments_Id.delete)
    get = _async(At_Series_Id_Attachments_Id.get)
    __call__ = _async(At_Series_Id_Attachments_Id.get)
    put = _async(At_Series_Id_Attachments_Id.put)
    compress: AsyncAt_Series_Id_Attachments_Id_Compress
    compressed_data: AsyncAt_Series_Id_Attachments_Id_CompressedData
    compressed_md5: AsyncAt_Series_Id_Attachments_Id_CompressedMd5
    compressed_size: AsyncAt_Series_Id_Attachments_Id_CompressedSize
    data: AsyncAt_Series_Id_Attachments_Id_Data
    info: AsyncAt_Series_Id_Attachments_Id_Info
    is_compressed: AsyncAt_Series_Id_Attachments_Id_IsCompressed
    md5: AsyncAt_Series_Id_Attachments_Id_Md5
    size: AsyncAt_Series_Id_Attachments_Id_Size
    uncompress: AsyncAt_Series_Id_Attachments_Id_Uncompress
    verify_md5: AsyncAt_Series_Id_Attachments_Id_VerifyMd5

class AsyncAt_Series_Id_Attachments_Id_Compress(AsyncHandle):
    post = _async(At_Series_Id_Attachments_Id_Compress.post)

class AsyncAt_Series_Id_Attachments_Id_CompressedData(AsyncHandle):
    get = _async(At_Series_Id_Attachments_Id_CompressedData.get)
    __call__ = _async(At_Series_Id_Attachments_Id_CompressedData.get)

class AsyncAt_Series_Id_Attachments_Id_CompressedMd5(AsyncHandle):
    get = _async(At_Series_Id_Attachments_Id_CompressedMd5.get)
    __call__ = _async(At_Series_Id_Attachments_Id_CompressedMd5.get)

class AsyncAt_Series_Id_Attachments_Id_CompressedSize(AsyncHandle):
    get = _async(At_Series_Id_Attachments_Id_CompressedSize.get)
    __call__ = _async(At_Series_Id_Attachments_Id_CompressedSize.get)

class AsyncAt_Series_Id_Attachments_Id_Data(AsyncHandle):
    get = _async(At_Series_Id_Attachments_Id_Data.get)
    __call__ = _async(At_Series_Id_Attachments_Id_Data.get)

class AsyncAt_Series_Id_Attachments_Id_Info(AsyncHandle):
    get = _async(At_Series_Id_Attachments_Id_Info.get)
    __call__ = _async(At_Series_Id_Attachments_Id_Info.get)

class AsyncAt_Series_Id_Attachments_Id_IsCompressed(AsyncHandle):
    get = _async(At_Series_Id_Attachments_Id_IsCompressed.get)
    __call__ = _async(At_Series_Id_Attachments_Id_IsCompressed.get)

class AsyncAt_Series_Id_Attachments_Id_Md5(AsyncHandle):
    get = _async(At_Series_Id_Attachments_Id_Md5.get)
    __call__ = _async(At_Series_Id_Attachments_Id_Md5.get)

class AsyncAt_Series_Id_Attachments_Id_Size(AsyncHandle):
    get = _async(At_Series_Id_Attachments_Id_Size.get)
    __call__ = _async(At_Series_Id_Attachments_Id_Size.get)

class AsyncAt_Series_Id_Attachments_Id_Uncompress(AsyncHandle):
    post = _async(At_Series_Id_Attachments_Id_Uncompress.post)

class AsyncAt_Series_Id_Attachments_Id_VerifyMd5(AsyncHandle):
    post = _async(At_Series_Id_Attachments_Id_VerifyMd5.post)

class AsyncAt_Series_Id_Instances(AsyncHandle):
    get = _async(At_Series_Id_Instances.get)
    __call__ = _async(At_Series_Id_Instances.get)

class AsyncAt_Series_Id_InstancesTags(AsyncHandle):
    get = _async(At_Series_Id_InstancesTags.get)
    __call__ = _async(At_Series_Id_InstancesTags.get)

class AsyncAt_Series_Id_Labels(AsyncHandle):
    get = _async(At_Series_Id_Labels.get)
    __call__ = _async(At_Series_Id_Labels.get)
    def __getitem__(self, value: str) -> AsyncAt_Series_Id_Labels_Id: ...

class AsyncAt_Series_Id_Labels_Id(AsyncHandle):
    delete = _async(At_Series_Id_Labels_Id.delete)
    get = _async(At_Series_Id_Labels_Id.get)
    __call__ = _async(At_Series_Id_Labels_Id.get)
    put = _async(At_Series_Id_Labels_Id.put)

class AsyncAt_Series_Id_Media(AsyncHandle):
    get = _async(At_Series_Id_Media.get)
    __call__ = _async(At_Series_Id_Media.get)
    post = _async(At_Series_Id_Media.post)

class AsyncAt_Series_Id_Metadata(AsyncHandle):
    get = _async(At_Series_Id_Metadata.get)
    __call__ = _async(At_Series_Id_Metadata.get)
    def __getitem__(self, value: str | int) -> AsyncAt_Series_Id_Metadata_Id: ...

class AsyncAt_Series_Id_Metadata_Id(AsyncHandle):
    delete = _async(At_Series_Id_Metadata_Id.delete)
    get = _async(At_Series_Id_Metadata_Id.get)
    __call__ = _async(At_Series_Id_Metadata_Id.get)
    put = _async(At_Series_Id_Metadata_Id.put)

class AsyncAt_Series_Id_Modify(AsyncHandle):
    post = _async(At_Series_Id_Modify.post)

class AsyncAt_Series_Id_Module(AsyncHandle):
    get = _async(At_Series_Id_Module.get)
    __call__ = _async(At_Series_Id_Module.get)

class AsyncAt_Series_Id_Nifti(AsyncHandle):
    get = _async(At_Series_Id_Nifti.get)
    __call__ = _async(At_Series_Id_Nifti.get)

class AsyncAt_Series_Id_Numpy(AsyncHandle):
    get = _async(At_Series_Id_Numpy.get)
    __call__ = _async(At_Series_Id_Numpy.get)

class AsyncAt_Series_Id_OrderedSlices(AsyncHandle):
    get = _async(At_Series_Id_OrderedSlices.get)
    __call__ = _async(At_Series_Id_OrderedSlices.get)

class AsyncAt_Series_Id_Patient(AsyncHandle):
    get = _async(At_Series_Id_Patient.get)
    __call__ = _async(At_Series_Id_Patient.get)

class AsyncAt_Series_Id_Reconstruct(AsyncHandle):
    post = _async(At_Series_Id_Reconstruct.post)

class AsyncAt_Series_Id_SharedTags(AsyncHandle):
    get = _async(At_Series_Id_SharedTags.get)
    __call__ = _async(At_Series_Id_SharedTags.get)

class AsyncAt_Series_Id_Statistics(AsyncHandle):
    get = _async(At_Series_Id_Statistics.get)
    __call__ = _async(At_Series_Id_Statistics.get)

class AsyncAt_Series_Id_Study(AsyncHandle):
    get = _async(At_Series_Id_Study.get)
    __call__ = _async(At_Series_Id_Study.get)

class AsyncAt_Statistics(AsyncHandle):
    get = _async(At_Statistics.get)
    __call__ = _async(At_Statistics.get)

class AsyncAt_Stl(AsyncHandle):
    app: AsyncAt_Stl_App
    create_nexus: AsyncAt_Stl_CreateNexus
    encode_nifti: AsyncAt_Stl_EncodeNifti
    encode_rtstruct: AsyncAt_Stl_EncodeRtstruct
    nexus: AsyncAt_Stl_Nexus
    rt_struct: AsyncAt_Stl_RtStruct

class AsyncAt_Stl_3dhopInstances(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Stl_3dhopInstances_Id: ...

class AsyncAt_Stl_3dhopInstances_Id(AsyncHandle):
    get = _async(At_Stl_3dhopInstances_Id.get)
    __call__ = _async(At_Stl_3dhopInstances_Id.get)

class AsyncAt_Stl_3dhop(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Stl_3dhop_Path: ...

class AsyncAt_Stl_3dhop_Path(AsyncHandle):
    get = _async(At_Stl_3dhop_Path.get)
    __call__ = _async(At_Stl_3dhop_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Stl_App(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Stl_App_Path: ...

class AsyncAt_Stl_App_Path(AsyncHandle):
    get = _async(At_Stl_App_Path.get)
    __call__ = _async(At_Stl_App_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Stl_CreateNexus(AsyncHandle):
    post = _async(At_Stl_CreateNexus.post)

class AsyncAt_Stl_EncodeNifti(AsyncHandle):
    post = _async(At_Stl_EncodeNifti.post)

class AsyncAt_Stl_EncodeRtstruct(AsyncHandle):
    post = _async(At_Stl_EncodeRtstruct.post)

class AsyncAt_Stl_Nexus(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Stl_Nexus_Path: ...

class AsyncAt_Stl_Nexus_Path(AsyncHandle):
    get = _async(At_Stl_Nexus_Path.get)
    __call__ = _async(At_Stl_Nexus_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Stl_RtStruct(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Stl_RtStruct_Id: ...

class AsyncAt_Stl_RtStruct_Id(AsyncHandle):
    get = _async(At_Stl_RtStruct_Id.get)
    __call__ = _async(At_Stl_RtStruct_Id.get)

class AsyncAt_StoneWebviewer(AsyncHandle):
    configuration_json: AsyncAt_StoneWebviewer_ConfigurationJson
    def __getitem__(self, value: str) -> AsyncAt_StoneWebviewer_Path: ...

class AsyncAt_StoneWebviewer_ConfigurationJson(AsyncHandle):
    get = _async(At_StoneWebviewer_ConfigurationJson.get)
    __call__ = _async(At_StoneWebviewer_ConfigurationJson.get)

class AsyncAt_StoneWebviewer_Path(AsyncHandle):
    get = _async(At_StoneWebviewer_Path.get)
    __call__ = _async(At_StoneWebviewer_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Stone(AsyncHandle):
    instances: AsyncAt_Stone_Instances
    rt_struct: AsyncAt_Stone_RtStruct

class AsyncAt_Stone_Instances(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Stone_Instances_Id: ...

class AsyncAt_Stone_Instances_Id(AsyncHandle):
    frames: AsyncAt_Stone_Instances_Id_Frames

class AsyncAt_Stone_Instances_Id_Frames(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Stone_Instances_Id_Frames_Id: ...

class AsyncAt_Stone_Instances_Id_Frames_Id(AsyncHandle):
    numpy: AsyncAt_Stone_Instances_Id_Frames_Id_Numpy

class AsyncAt_Stone_Instances_Id_Frames_Id_Numpy(AsyncHandle):
    get = _async(At_Stone_Instances_Id_Frames_Id_Numpy.get)
    __call__ = _async(At_Stone_Instances_Id_Frames_Id_Numpy.get)

class AsyncAt_Stone_RtStruct(AsyncHandle):
    get = _async(At_Stone_RtStruct.get)
    __call__ = _async(At_Stone_RtStruct.get)
    def __getitem__(self, value: str) -> AsyncAt_Stone_RtStruct_Id: ...

class AsyncAt_Stone_RtStruct_Id(AsyncHandle):
    info: AsyncAt_Stone_RtStruct_Id_Info
    numpy: AsyncAt_Stone_RtStruct_Id_Numpy

class AsyncAt_Stone_RtStruct_Id_Info(AsyncHandle):
    get = _async(At_Stone_RtStruct_Id_Info.get)
    __call__ = _async(At_Stone_RtStruct_Id_Info.get)

class AsyncAt_Stone_RtStruct_Id_Numpy(AsyncHandle):
    get = _async(At_Stone_RtStruct_Id_Numpy.get)
    __call__ = _async(At_Stone_RtStruct_Id_Numpy.get)

class AsyncAt_StorageCommitment(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_StorageCommitment_Id: ...

class AsyncAt_StorageCommitment_Id(AsyncHandle):
    get = _async(At_StorageCommitment_Id.get)
    __call__ = _async(At_StorageCommitment_Id.get)
    remove: AsyncAt_StorageCommitment_Id_Remove

class AsyncAt_StorageCommitment_Id_Remove(AsyncHandle):
    post = _async(At_StorageCommitment_Id_Remove.post)

class AsyncAt_Studies(AsyncHandle):
    get = _async(At_Studies.get)
    __call__ = _async(At_Studies.get)
    def __getitem__(self, value: str) -> AsyncAt_Studies_Id: ...

class AsyncAt_Studies_Id(AsyncHandle):
    delete = _async(At_Studies_Id.delete)
    get = _async(At_Studies_Id.get)
    __call__ = _async(At_Studies_Id.get)
    anonymize: AsyncAt_Studies_Id_Anonymize
    archive: AsyncAt_Studies_Id_Archive
    attachments: AsyncAt_Studies_Id_Attachments
    instances: AsyncAt_Studies_Id_Instances
    instances_tags: AsyncAt_Studies_Id_InstancesTags
    labels: AsyncAt_Studies_Id_Labels
    media: AsyncAt_Studies_Id_Media
    merge: AsyncAt_Studies_Id_Merge
    metadata: AsyncAt_Studies_Id_Metadata
    modify: AsyncAt_Studies_Id_Modify
    module: AsyncAt_Studies_Id_Module
    module_patient: AsyncAt_Studies_Id_ModulePatient
    ohif_dicom_json: AsyncAt_Studies_Id_OhifDicomJson
    patient: AsyncAt_Studies_Id_Patient
    reconstruct: AsyncAt_Studies_Id_Reconstruct
    series: AsyncAt_Studies_Id_Series
    shared_tags: AsyncAt_Studies_Id_SharedTags
    split: AsyncAt_Studies_Id_Split
    statistics: AsyncAt_Studies_Id_Statistics
    update_dicomweb_cache: AsyncAt_Studies_Id_UpdateDicomwebCache

class AsyncAt_Studies_Id_Anonymize(AsyncHandle):
    post = _async(At_Studies_Id_Anonymize.post)

class AsyncAt_Studies_Id_Archive(AsyncHandle):
    get = _async(At_Studies_Id_Archive.get)
    __call__ = _async(At_Studies_Id_Archive.get)
    post = _async(At_Studies_Id_Archive.post)

class AsyncAt_Studies_Id_Attachments(AsyncHandle):
    get = _async(At_Studies_Id_Attachments.get)
    __call__ = _async(At_Studies_Id_Attachments.get)
    def __getitem__(self, value: str | int) -> AsyncAt_Studies_Id_Attachments_Id: ...

class AsyncAt_Studies_Id_Attachments_Id(AsyncHandle):
    delete = _async(At_Studies_Id_Attachments_Id.delete)
    get = _async(At_Studies_Id_Attachments_Id.get)
    __call__ = _async(At_Studies_Id_Attachments_Id.get)
    put = _async(At_Studies_Id_Attachments_Id.put)
    compress: AsyncAt_Studies_Id_Attachments_Id_Compress
    compressed_data: AsyncAt_Studies_Id_Attachments_Id_CompressedData
    compressed_md5: AsyncAt_Studies_Id_Attachments_Id_CompressedMd5
    compressed_size: AsyncAt_Studies_Id_Attachments_Id_CompressedSize
    data: AsyncAt_Studies_Id_Attachments_Id_Data
    info: AsyncAt_Studies_Id_Attachments_Id_Info
    is_compressed: AsyncAt_Studies_Id_Attachments_Id_IsCompressed
    md5: AsyncAt_Studies_Id_Attachments_Id_Md5
    size: AsyncAt_Studies_Id_Attachments_Id_Size
    uncompress: AsyncAt_Studies_Id_Attachments_Id_Uncompress
    verify_md5: AsyncAt_Studies_Id_Attachments_Id_VerifyMd5

class AsyncAt_Studies_Id_Attachments_Id_Compress(AsyncHandle):
    post = _async(At_Studies_Id_Attachments_Id_Compress.post)

class AsyncAt_Studies_Id_Attachments_Id_CompressedData(AsyncHandle):
    get = _async(At_Studies_Id_Attachments_Id_CompressedData.get)
    __call__ = _async(At_Studies_Id_Attachments_Id_CompressedData.get)

class AsyncAt_Studies_Id_Attachments_Id_CompressedMd5(AsyncHandle):
    get = _async(At_Studies_Id_Attachments_Id_CompressedMd5.get)
    __call__ = _async(At_Studies_Id_Attachments_Id_CompressedMd5.get)

class AsyncAt_Studies_Id_Attachments_Id_CompressedSize(AsyncHandle):
    get = _async(At_Studies_Id_Attachments_Id_CompressedSize.get)
    __call__ = _async(At_Studies_Id_Attachments_Id_CompressedSize.get)

class AsyncAt_Studies_Id_Attachments_Id_Data(AsyncHandle):
    get = _async(At_Studies_Id_Attachments_Id_Data.get)
    __call__ = _async(At_Studies_Id_Attachments_Id_Data.get)

class AsyncAt_Studies_Id_Attachments_Id_Info(AsyncHandle):
    get = _async(At_Studies_Id_Attachments_Id_Info.get)
    __call__ = _async(At_Studies_Id_Attachments_Id_Info.get)

class AsyncAt_Studies_Id_Attachments_Id_IsCompressed(AsyncHandle):
    get = _async(At_Studies_Id_Attachments_Id_IsCompressed.get)
    __call__ = _async(At_Studies_Id_Attachments_Id_IsCompressed.get)

class AsyncAt_Studies_Id_Attachments_Id_Md5(AsyncHandle):
    get = _async(At_Studies_Id_Attachments_Id_Md5.get)
    __call__ = _async(At_Studies_Id_Attachments_Id_Md5.get)

class AsyncAt_Studies_Id_Attachments_Id_Size(AsyncHandle):
    get = _async(At_Studies_Id_Attachments_Id_Size.get)
    __call__ = _async(At_Studies_Id_Attachments_Id_Size.get)

class AsyncAt_Studies_Id_Attachments_Id_Uncompress(AsyncHandle):
    post = _async(At_Studies_Id_Attachments_Id_Uncompress.post)

class AsyncAt_Studies_Id_Attachments_Id_VerifyMd5(AsyncHandle):
    post = _async(At_Studies_Id_Attachments_Id_VerifyMd5.post)

class AsyncAt_Studies_Id_Instances(AsyncHandle):
    get = _async(At_Studies_Id_Instances.get)
    __call__ = _async(At_Studies_Id_Instances.get)

class AsyncAt_Studies_Id_InstancesTags(AsyncHandle):
    get = _async(At_Studies_Id_InstancesTags.get)
    __call__ = _async(At_Studies_Id_InstancesTags.get)

class AsyncAt_Studies_Id_Labels(AsyncHandle):
    get = _async(At_Studies_Id_Labels.get)
    __call__ = _async(At_Studies_Id_Labels.get)
    def __getitem__(self, value: str) -> AsyncAt_Studies_Id_Labels_Id: ...

class AsyncAt_Studies_Id_Labels_Id(AsyncHandle):
    delete = _async(At_Studies_Id_Labels_Id.delete)
    get = _async(At_Studies_Id_Labels_Id.get)
    __call__ = _async(At_Studies_Id_Labels_Id.get)
    put = _async(At_Studies_Id_Labels_Id.put)

class AsyncAt_Studies_Id_Media(AsyncHandle):
    get = _async(At_Studies_Id_Media.get)
    __call__ = _async(At_Studies_Id_Media.get)
    post = _async(At_Studies_Id_Media.post)

class AsyncAt_Studies_Id_Merge(AsyncHandle):
    post = _async(At_Studies_Id_Merge.post)

class AsyncAt_Studies_Id_Metadata(AsyncHandle):
    get = _async(At_Studies_Id_Metadata.get)
    __call__ = _async(At_Studies_Id_Metadata.get)
    def __getitem__(self, value: str | int) -> AsyncAt_Studies_Id_Metadata_Id: ...

class AsyncAt_Studies_Id_Metadata_Id(AsyncHandle):
    delete = _async(At_Studies_Id_Metadata_Id.delete)
    get = _async(At_Studies_Id_Metadata_Id.get)
    __call__ = _async(At_Studies_Id_Metadata_Id.get)
    put = _async(At_Studies_Id_Metadata_Id.put)

class AsyncAt_Studies_Id_Modify(AsyncHandle):
    post = _async(At_Studies_Id_Modify.post)

class AsyncAt_Studies_Id_Module(AsyncHandle):
    get = _async(At_Studies_Id_Module.get)
    __call__ = _async(At_Studies_Id_Module.get)

class AsyncAt_Studies_Id_ModulePatient(AsyncHandle):
    get = _async(At_Studies_Id_ModulePatient.get)
    __call__ = _async(At_Studies_Id_ModulePatient.get)

class AsyncAt_Studies_Id_OhifDicomJson(AsyncHandle):
    get = _async(At_Studies_Id_OhifDicomJson.get)
    __call__ = _async(At_Studies_Id_OhifDicomJson.get)

class AsyncAt_Studies_Id_Patient(AsyncHandle):
    get = _async(At_Studies_Id_Patient.get)
    __call__ = _async(At_Studies_Id_Patient.get)

class AsyncAt_Studies_Id_Reconstruct(AsyncHandle):
    post = _async(At_Studies_Id_Reconstruct.post)

class AsyncAt_Studies_Id_Series(AsyncHandle):
    get = _async(At_Studies_Id_Series.get)
    __call__ = _async(At_Studies_Id_Series.get)

class AsyncAt_Studies_Id_SharedTags(AsyncHandle):
    get = _async(At_Studies_Id_SharedTags.get)
    __call__ = _async(At_Studies_Id_SharedTags.get)

class AsyncAt_Studies_Id_Split(AsyncHandle):
    post = _async(At_Studies_Id_Split.post)

class AsyncAt_Studies_Id_Statistics(AsyncHandle):
    get = _async(At_Studies_Id_Statistics.get)
    __call__ = _async(At_Studies_Id_Statistics.get)

class AsyncAt_Studies_Id_UpdateDicomwebCache(AsyncHandle):
    post = _async(At_Studies_Id_UpdateDicomwebCache.post)

class AsyncAt_System(AsyncHandle):
    get = _async(At_System.get)
    __call__ = _async(At_System.get)

class AsyncAt_Tcia(AsyncHandle):
    app: AsyncAt_Tcia_App
    clear_cache: AsyncAt_Tcia_ClearCache
    import_: AsyncAt_Tcia_Import
    proxy: AsyncAt_Tcia_Proxy

class AsyncAt_Tcia_App(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Tcia_App_Path: ...

class AsyncAt_Tcia_App_Path(AsyncHandle):
    get = _async(At_Tcia_App_Path.get)
    __call__ = _async(At_Tcia_App_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Tcia_ClearCache(AsyncHandle):
    post = _async(At_Tcia_ClearCache.post)

class AsyncAt_Tcia_Import(AsyncHandle):
    post = _async(At_Tcia_Import.post)

class AsyncAt_Tcia_Proxy(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Tcia_Proxy_Path: ...

class AsyncAt_Tcia_Proxy_Path(AsyncHandle):
    get = _async(At_Tcia_Proxy_Path.get)
    __call__ = _async(At_Tcia_Proxy_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Tools(AsyncHandle):
    get = _async(At_Tools.get)
    __call__ = _async(At_Tools.get)
    accepted_sop_classes: AsyncAt_Tools_AcceptedSopClasses
    accepted_transfer_syntaxes: AsyncAt_Tools_AcceptedTransferSyntaxes
    bulk_anonymize: AsyncAt_Tools_BulkAnonymize
    bulk_content: AsyncAt_Tools_BulkContent
    bulk_delete: AsyncAt_Tools_BulkDelete
    bulk_modify: AsyncAt_Tools_BulkModify
    count_resources: AsyncAt_Tools_CountResources
    create_archive: AsyncAt_Tools_CreateArchive
    create_dicom: AsyncAt_Tools_CreateDicom
    create_media: AsyncAt_Tools_CreateMedia
    create_media_extended: AsyncAt_Tools_CreateMediaExtended
    default_encoding: AsyncAt_Tools_DefaultEncoding
    dicom_conformance: AsyncAt_Tools_DicomConformance
    dicom_echo: AsyncAt_Tools_DicomEcho
    execute_script: AsyncAt_Tools_ExecuteScript
    find: AsyncAt_Tools_Find
    generate_uid: AsyncAt_Tools_GenerateUid
    invalidate_tags: AsyncAt_Tools_InvalidateTags
    labels: AsyncAt_Tools_Labels
    log_level: AsyncAt_Tools_LogLevel
    log_level_dicom: AsyncAt_Tools_LogLevelDicom
    log_level_generic: AsyncAt_Tools_LogLevelGeneric
    log_level_http: AsyncAt_Tools_LogLevelHttp
    log_level_jobs: AsyncAt_Tools_LogLevelJobs
    log_level_lua: AsyncAt_Tools_LogLevelLua
    log_level_plugins: AsyncAt_Tools_LogLevelPlugins
    log_level_sqlite: AsyncAt_Tools_LogLevelSqlite
    lookup: AsyncAt_Tools_Lookup
    metrics: AsyncAt_Tools_Metrics
    metrics_prometheus: AsyncAt_Tools_MetricsPrometheus
    now: AsyncAt_Tools_Now
    now_local: AsyncAt_Tools_NowLocal
    reconstruct: AsyncAt_Tools_Reconstruct
    reset: AsyncAt_Tools_Reset
    shutdown: AsyncAt_Tools_Shutdown
    unknown_sop_class_accepted: AsyncAt_Tools_UnknownSopClassAccepted

class AsyncAt_Tools_AcceptedSopClasses(AsyncHandle):
    get = _async(At_Tools_AcceptedSopClasses.get)
    __call__ = _async(At_Tools_AcceptedSopClasses.get)

class AsyncAt_Tools_AcceptedTransferSyntaxes(AsyncHandle):
    get = _async(At_Tools_AcceptedTransferSyntaxes.get)
    __call__ = _async(At_Tools_AcceptedTransferSyntaxes.get)
    put = _async(At_Tools_AcceptedTransferSyntaxes.put)

class AsyncAt_Tools_BulkAnonymize(AsyncHandle):
    post = _async(At_Tools_BulkAnonymize.post)

class AsyncAt_Tools_BulkContent(AsyncHandle):
    post = _async(At_Tools_BulkContent.post)

class AsyncAt_Tools_BulkDelete(AsyncHandle):
    post = _async(At_Tools_BulkDelete.post)

class AsyncAt_Tools_BulkModify(AsyncHandle):
    post = _async(At_Tools_BulkModify.post)

class AsyncAt_Tools_CountResources(AsyncHandle):
    post = _async(At_Tools_CountResources.post)

class AsyncAt_Tools_CreateArchive(AsyncHandle):
    get = _async(At_Tools_CreateArchive.get)
    __call__ = _async(At_Tools_CreateArchive.get)
    post = _async(At_Tools_CreateArchive.post)

class AsyncAt_Tools_CreateDicom(AsyncHandle):
    post = _async(At_Tools_CreateDicom.post)

class AsyncAt_Tools_CreateMedia(AsyncHandle):
    get = _async(At_Tools_CreateMedia.get)
    __call__ = _async(At_Tools_CreateMedia.get)
    post = _async(At_Tools_CreateMedia.post)

class AsyncAt_Tools_CreateMediaExtended(AsyncHandle):
    get = _async(At_Tools_CreateMediaExtended.get)
    __call__ = _async(At_Tools_CreateMediaExtended.get)
    post = _async(At_Tools_CreateMediaExtended.post)

class AsyncAt_Tools_DefaultEncoding(AsyncHandle):
    get = _async(At_Tools_DefaultEncoding.get)
    __call__ = _async(At_Tools_DefaultEncoding.get)
    put = _async(At_Tools_DefaultEncoding.put)

class AsyncAt_Tools_DicomConformance(AsyncHandle):
    get = _async(At_Tools_DicomConformance.get)
    __call__ = _async(At_Tools_DicomConformance.get)

class AsyncAt_Tools_DicomEcho(AsyncHandle):
    post = _async(At_Tools_DicomEcho.post)

class AsyncAt_Tools_ExecuteScript(AsyncHandle):
    post = _async(At_Tools_ExecuteScript.post)

class AsyncAt_Tools_Find(AsyncHandle):
    post = _async(At_Tools_Find.post)

class AsyncAt_Tools_GenerateUid(AsyncHandle):
    get = _async(At_Tools_GenerateUid.get)
    __call__ = _async(At_Tools_GenerateUid.get)

class AsyncAt_Tools_InvalidateTags(AsyncHandle):
    post = _async(At_Tools_InvalidateTags.post)

class AsyncAt_Tools_Labels(AsyncHandle):
    get = _async(At_Tools_Labels.get)
    __call__ = _async(At_Tools_Labels.get)

class AsyncAt_Tools_LogLevel(AsyncHandle):
    get = _async(At_Tools_LogLevel.get)
    __call__ = _async(At_Tools_LogLevel.get)
    put = _async(At_Tools_LogLevel.put)

class AsyncAt_Tools_LogLevelDicom(AsyncHandle):
    get = _async(At_Tools_LogLevelDicom.get)
    __call__ = _async(At_Tools_LogLevelDicom.get)
    put = _async(At_Tools_LogLevelDicom.put)

class AsyncAt_Tools_LogLevelGeneric(AsyncHandle):
    get = _async(At_Tools_LogLevelGeneric.get)
    __call__ = _async(At_Tools_LogLevelGeneric.get)
    put = _async(At_Tools_LogLevelGeneric.put)

class AsyncAt_Tools_LogLevelHttp(AsyncHandle):
    get = _async(At_Tools_LogLevelHttp.get)
    __call__ = _async(At_Tools_LogLevelHttp.get)
    put = _async(At_Tools_LogLevelHttp.put)

class AsyncAt_Tools_LogLevelJobs(AsyncHandle):
    get = _async(At_Tools_LogLevelJobs.get)
    __call__ = _async(At_Tools_LogLevelJobs.get)
    put = _async(At_Tools_LogLevelJobs.put)

class AsyncAt_Tools_LogLevelLua(AsyncHandle):
    get = _async(At_Tools_LogLevelLua.get)
    __call__ = _async(At_Tools_LogLevelLua.get)
    put = _async(At_Tools_LogLevelLua.put)

class AsyncAt_Tools_LogLevelPlugins(AsyncHandle):
    get = _async(At_Tools_LogLevelPlugins.get)
    __call__ = _async(At_Tools_LogLevelPlugins.get)
    put = _async(At_Tools_LogLevelPlugins.put)

class AsyncAt_Tools_LogLevelSqlite(AsyncHandle):
    get = _async(At_Tools_LogLevelSqlite.get)
    __call__ = _async(At_Tools_LogLevelSqlite.get)
    put = _async(At_Tools_LogLevelSqlite.put)

class AsyncAt_Tools_Lookup(AsyncHandle):
    post = _async(At_Tools_Lookup.post)

class AsyncAt_Tools_Metrics(AsyncHandle):
    get = _async(At_Tools_Metrics.get)
    __call__ = _async(At_Tools_Metrics.get)
    put = _async(At_Tools_Metrics.put)

class AsyncAt_Tools_MetricsPrometheus(AsyncHandle):
    get = _async(At_Tools_MetricsPrometheus.get)
    __call__ = _async(At_Tools_MetricsPrometheus.get)

class AsyncAt_Tools_Now(AsyncHandle):
    get = _async(At_Tools_Now.get)
    __call__ = _async(At_Tools_Now.get)

class AsyncAt_Tools_NowLocal(AsyncHandle):
    get = _async(At_Tools_NowLocal.get)
    __call__ = _async(At_Tools_NowLocal.get)

class AsyncAt_Tools_Reconstruct(AsyncHandle):
    post = _async(At_Tools_Reconstruct.post)

class AsyncAt_Tools_Reset(AsyncHandle):
    post = _async(At_Tools_Reset.post)

class AsyncAt_Tools_Shutdown(AsyncHandle):
    post = _async(At_Tools_Shutdown.post)

class AsyncAt_Tools_UnknownSopClassAccepted(AsyncHandle):
    get = _async(At_Tools_UnknownSopClassAccepted.get)
    __call__ = _async(At_Tools_UnknownSopClassAccepted.get)
    put = _async(At_Tools_UnknownSopClassAccepted.put)

class AsyncAt_Transfers(AsyncHandle):
    chunks: AsyncAt_Transfers_Chunks
    lookup: AsyncAt_Transfers_Lookup
    peers: AsyncAt_Transfers_Peers
    pull: AsyncAt_Transfers_Pull
    push: AsyncAt_Transfers_Push
    send: AsyncAt_Transfers_Send

class AsyncAt_Transfers_Chunks(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Transfers_Chunks_Path: ...

class AsyncAt_Transfers_Chunks_Path(AsyncHandle):
    get = _async(At_Transfers_Chunks_Path.get)
    __call__ = _async(At_Transfers_Chunks_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Transfers_Lookup(AsyncHandle):
    post = _async(At_Transfers_Lookup.post)

class AsyncAt_Transfers_Peers(AsyncHandle):
    get = _async(At_Transfers_Peers.get)
    __call__ = _async(At_Transfers_Peers.get)

class AsyncAt_Transfers_Pull(AsyncHandle):
    post = _async(At_Transfers_Pull.post)

class AsyncAt_Transfers_Push(AsyncHandle):
    post = _async(At_Transfers_Push.post)
    def __getitem__(self, value: str) -> AsyncAt_Transfers_Push_Id: ...

class AsyncAt_Transfers_Push_Id(AsyncHandle):
    delete = _async(At_Transfers_Push_Id.delete)
    commit: AsyncAt_Transfers_Push_Id_Commit
    def __getitem__(self, value: str) -> AsyncAt_Transfers_Push_Id_Id: ...

class AsyncAt_Transfers_Push_Id_Commit(AsyncHandle):
    post = _async(At_Transfers_Push_Id_Commit.post)

class AsyncAt_Transfers_Push_Id_Id(AsyncHandle):
    put = _async(At_Transfers_Push_Id_Id.put)

class AsyncAt_Transfers_Send(AsyncHandle):
    post = _async(At_Transfers_Send.post)

class AsyncAt_Ui(AsyncHandle):
    api: AsyncAt_Ui_Api
    app: AsyncAt_Ui_App

class AsyncAt_Ui_Api(AsyncHandle):
    configuration: AsyncAt_Ui_Api_Configuration
    emails: AsyncAt_Ui_Api_Emails
    pre_login_configuration: AsyncAt_Ui_Api_PreLoginConfiguration

class AsyncAt_Ui_Api_Configuration(AsyncHandle):
    get = _async(At_Ui_Api_Configuration.get)
    __call__ = _async(At_Ui_Api_Configuration.get)

class AsyncAt_Ui_Api_Emails(AsyncHandle):
    send: AsyncAt_Ui_Api_Emails_Send
    templates: AsyncAt_Ui_Api_Emails_Templates

class AsyncAt_Ui_Api_Emails_Send(AsyncHandle):
    post = _async(At_Ui_Api_Emails_Send.post)

class AsyncAt_Ui_Api_Emails_Templates(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Ui_Api_Emails_Templates_Path: ...

class AsyncAt_Ui_Api_Emails_Templates_Path(AsyncHandle):
    get = _async(At_Ui_Api_Emails_Templates_Path.get)
    __call__ = _async(At_Ui_Api_Emails_Templates_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Ui_Api_PreLoginConfiguration(AsyncHandle):
    get = _async(At_Ui_Api_PreLoginConfiguration.get)
    __call__ = _async(At_Ui_Api_PreLoginConfiguration.get)

class AsyncAt_Ui_App(AsyncHandle):
    get = _async(At_Ui_App.get)
    __call__ = _async(At_Ui_App.get)
    def __getitem__(self, value: str) -> AsyncAt_Ui_App_Path: ...

class AsyncAt_Ui_App_Path(AsyncHandle):
    get = _async(At_Ui_App_Path.get)
    __call__ = _async(At_Ui_App_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Volview(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Volview_Path: ...

class AsyncAt_Volview_Path(AsyncHandle):
    get = _async(At_Volview_Path.get)
    __call__ = _async(At_Volview_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Wado(AsyncHandle):
    get = _async(At_Wado.get)
    __call__ = _async(At_Wado.get)

class AsyncAt_WebViewer(AsyncHandle):
    app: AsyncAt_WebViewer_App
    instances: AsyncAt_WebViewer_Instances
    is_stable_series: AsyncAt_WebViewer_IsStableSeries
    libs: AsyncAt_WebViewer_Libs
    series: AsyncAt_WebViewer_Series

class AsyncAt_WebViewer_App(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_WebViewer_App_Path: ...

class AsyncAt_WebViewer_App_Path(AsyncHandle):
    get = _async(At_WebViewer_App_Path.get)
    __call__ = _async(At_WebViewer_App_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_WebViewer_Instances(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_WebViewer_Instances_Path: ...

class AsyncAt_WebViewer_Instances_Path(AsyncHandle):
    get = _async(At_WebViewer_Instances_Path.get)
    __call__ = _async(At_WebViewer_Instances_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_WebViewer_IsStableSeries(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_WebViewer_IsStableSeries_Id: ...

class AsyncAt_WebViewer_IsStableSeries_Id(AsyncHandle):
    get = _async(At_WebViewer_IsStableSeries_Id.get)
    __call__ = _async(At_WebViewer_IsStableSeries_Id.get)

class AsyncAt_WebViewer_Libs(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_WebViewer_Libs_Path: ...

class AsyncAt_WebViewer_Libs_Path(AsyncHandle):
    get = _async(At_WebViewer_Libs_Path.get)
    __call__ = _async(At_WebViewer_Libs_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_WebViewer_Series(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_WebViewer_Series_Id: ...

class AsyncAt_WebViewer_Series_Id(AsyncHandle):
    get = _async(At_WebViewer_Series_Id.get)
    __call__ = _async(At_WebViewer_Series_Id.get)

class AsyncAt_Worklists(AsyncHandle):
    get = _async(At_Worklists.get)
    __call__ = _async(At_Worklists.get)
    create: AsyncAt_Worklists_Create
    def __getitem__(self, value: str) -> AsyncAt_Worklists_Id: ...

class AsyncAt_Worklists_Create(AsyncHandle):
    post = _async(At_Worklists_Create.post)

class AsyncAt_Worklists_Id(AsyncHandle):
    delete = _async(At_Worklists_Id.delete)
    get = _async(At_Worklists_Id.get)
    __call__ = _async(At_Worklists_Id.get)
    put = _async(At_Worklists_Id.put)

class AsyncAt_Wsi(AsyncHandle):
    app: AsyncAt_Wsi_App
    frames_pyramids: AsyncAt_Wsi_FramesPyramids
    frames_tiles: AsyncAt_Wsi_FramesTiles
    iiif: AsyncAt_Wsi_Iiif
    libs: AsyncAt_Wsi_Libs
    pyramids: AsyncAt_Wsi_Pyramids
    tiles: AsyncAt_Wsi_Tiles

class AsyncAt_Wsi_App(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_App_Path: ...

class AsyncAt_Wsi_App_Path(AsyncHandle):
    get = _async(At_Wsi_App_Path.get)
    __call__ = _async(At_Wsi_App_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Wsi_FramesPyramids(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_FramesPyramids_Id: ...

class AsyncAt_Wsi_FramesPyramids_Id(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_FramesPyramids_Id_Id: ...

class AsyncAt_Wsi_FramesPyramids_Id_Id(AsyncHandle):
    get = _async(At_Wsi_FramesPyramids_Id_Id.get)
    __call__ = _async(At_Wsi_FramesPyramids_Id_Id.get)

class AsyncAt_Wsi_FramesTiles(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_FramesTiles_Id: ...

class AsyncAt_Wsi_FramesTiles_Id(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_FramesTiles_Id_Id: ...

class AsyncAt_Wsi_FramesTiles_Id_Id(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_FramesTiles_Id_Id_Id: ...

class AsyncAt_Wsi_FramesTiles_Id_Id_Id(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_FramesTiles_Id_Id_Id_Id: ...

class AsyncAt_Wsi_FramesTiles_Id_Id_Id_Id(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_FramesTiles_Id_Id_Id_Id_Id: ...

class AsyncAt_Wsi_FramesTiles_Id_Id_Id_Id_Id(AsyncHandle):
    get = _async(At_Wsi_FramesTiles_Id_Id_Id_Id_Id.get)
    __call__ = _async(At_Wsi_FramesTiles_Id_Id_Id_Id_Id.get)

class AsyncAt_Wsi_Iiif(AsyncHandle):
    frames_pyramids: AsyncAt_Wsi_Iiif_FramesPyramids
    frames: AsyncAt_Wsi_Iiif_Frames
    series: AsyncAt_Wsi_Iiif_Series
    tiles: AsyncAt_Wsi_Iiif_Tiles

class AsyncAt_Wsi_Iiif_FramesPyramids(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Iiif_FramesPyramids_Id: ...

class AsyncAt_Wsi_Iiif_FramesPyramids_Id(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Iiif_FramesPyramids_Id_Id: ...

class AsyncAt_Wsi_Iiif_FramesPyramids_Id_Id(AsyncHandle):
    info_json: AsyncAt_Wsi_Iiif_FramesPyramids_Id_Id_InfoJson
    manifest_json: AsyncAt_Wsi_Iiif_FramesPyramids_Id_Id_ManifestJson

class AsyncAt_Wsi_Iiif_FramesPyramids_Id_Id_InfoJson(AsyncHandle):
    get = _async(At_Wsi_Iiif_FramesPyramids_Id_Id_InfoJson.get)
    __call__ = _async(At_Wsi_Iiif_FramesPyramids_Id_Id_InfoJson.get)

class AsyncAt_Wsi_Iiif_FramesPyramids_Id_Id_ManifestJson(AsyncHandle):
    get = _async(At_Wsi_Iiif_FramesPyramids_Id_Id_ManifestJson.get)
    __call__ = _async(At_Wsi_Iiif_FramesPyramids_Id_Id_ManifestJson.get)

class AsyncAt_Wsi_Iiif_Frames(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Iiif_Frames_Id: ...

class AsyncAt_Wsi_Iiif_Frames_Id(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Iiif_Frames_Id_Id: ...

class AsyncAt_Wsi_Iiif_Frames_Id_Id(AsyncHandle):
    full: AsyncAt_Wsi_Iiif_Frames_Id_Id_Full
    info_json: AsyncAt_Wsi_Iiif_Frames_Id_Id_InfoJson

class AsyncAt_Wsi_Iiif_Frames_Id_Id_Full(AsyncHandle):
    max: AsyncAt_Wsi_Iiif_Frames_Id_Id_Full_Max

class AsyncAt_Wsi_Iiif_Frames_Id_Id_Full_Max(AsyncHandle):
    ...

class AsyncAt_Wsi_Iiif_Frames_Id_Id_Full_Max_0(AsyncHandle):
    default_jpg: AsyncAt_Wsi_Iiif_Frames_Id_Id_Full_Max_0_DefaultJpg

class AsyncAt_Wsi_Iiif_Frames_Id_Id_Full_Max_0_DefaultJpg(AsyncHandle):
    get = _async(At_Wsi_Iiif_Frames_Id_Id_Full_Max_0_DefaultJpg.get)
    __call__ = _async(At_Wsi_Iiif_Frames_Id_Id_Full_Max_0_DefaultJpg.get)

class AsyncAt_Wsi_Iiif_Frames_Id_Id_InfoJson(AsyncHandle):
    get = _async(At_Wsi_Iiif_Frames_Id_Id_InfoJson.get)
    __call__ = _async(At_Wsi_Iiif_Frames_Id_Id_InfoJson.get)

class AsyncAt_Wsi_Iiif_Series(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Iiif_Series_Id: ...

class AsyncAt_Wsi_Iiif_Series_Id(AsyncHandle):
    manifest_json: AsyncAt_Wsi_Iiif_Series_Id_ManifestJson

class AsyncAt_Wsi_Iiif_Series_Id_ManifestJson(AsyncHandle):
    get = _async(At_Wsi_Iiif_Series_Id_ManifestJson.get)
    __call__ = _async(At_Wsi_Iiif_Series_Id_ManifestJson.get)

class AsyncAt_Wsi_Iiif_Tiles(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Iiif_Tiles_Id: ...

class AsyncAt_Wsi_Iiif_Tiles_Id(AsyncHandle):
    info_json: AsyncAt_Wsi_Iiif_Tiles_Id_InfoJson
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Iiif_Tiles_Id_Id: ...

class AsyncAt_Wsi_Iiif_Tiles_Id_InfoJson(AsyncHandle):
    get = _async(At_Wsi_Iiif_Tiles_Id_InfoJson.get)
    __call__ = _async(At_Wsi_Iiif_Tiles_Id_InfoJson.get)

class AsyncAt_Wsi_Iiif_Tiles_Id_Id(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Iiif_Tiles_Id_Id_Id: ...

class AsyncAt_Wsi_Iiif_Tiles_Id_Id_Id(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Iiif_Tiles_Id_Id_Id_Id: ...

class AsyncAt_Wsi_Iiif_Tiles_Id_Id_Id_Id(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Iiif_Tiles_Id_Id_Id_Id_Id: ...

class AsyncAt_Wsi_Iiif_Tiles_Id_Id_Id_Id_Id(AsyncHandle):
    get = _async(At_Wsi_Iiif_Tiles_Id_Id_Id_Id_Id.get)
    __call__ = _async(At_Wsi_Iiif_Tiles_Id_Id_Id_Id_Id.get)

class AsyncAt_Wsi_Libs(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Libs_Path: ...

class AsyncAt_Wsi_Libs_Path(AsyncHandle):
    get = _async(At_Wsi_Libs_Path.get)
    __call__ = _async(At_Wsi_Libs_Path.get)
    def __getitem__(self, value: str | int) -> Self: ...

class AsyncAt_Wsi_Pyramids(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Pyramids_Id: ...

class AsyncAt_Wsi_Pyramids_Id(AsyncHandle):
    get = _async(At_Wsi_Pyramids_Id.get)
    __call__ = _async(At_Wsi_Pyramids_Id.get)

class AsyncAt_Wsi_Tiles(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Tiles_Id: ...

class AsyncAt_Wsi_Tiles_Id(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Tiles_Id_Id: ...

class AsyncAt_Wsi_Tiles_Id_Id(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Tiles_Id_Id_Id: ...

class AsyncAt_Wsi_Tiles_Id_Id_Id(AsyncHandle):
    def __getitem__(self, value: str) -> AsyncAt_Wsi_Tiles_Id_Id_Id_Id: ...

class AsyncAt_Wsi_Tiles_Id_Id_Id_Id(AsyncHandle):
    get = _async(At_Wsi_Tiles_Id_Id_Id_Id.get)
    __call__ = _async(At_Wsi_Tiles_Id_Id_Id_Id.get)

class AsyncRoutes:
    app: AsyncAt_App
    auth: AsyncAt_Auth
    changes: AsyncAt_Changes
    connectivity_checks: AsyncAt_ConnectivityChecks
    dicom_web: AsyncAt_DicomWeb
    education: AsyncAt_Education
    exports: AsyncAt_Exports
    housekeeper: AsyncAt_Housekeeper
    instances: AsyncAt_Instances
    jobs: AsyncAt_Jobs
    modalities: AsyncAt_Modalities
    move_storage: AsyncAt_MoveStorage
    ohif: AsyncAt_Ohif
    patients: AsyncAt_Patients
    peers: AsyncAt_Peers
    plugins: AsyncAt_Plugins
    queries: AsyncAt_Queries
    series: AsyncAt_Series
    statistics: AsyncAt_Statistics
    stl: AsyncAt_Stl
    stone_webviewer: AsyncAt_StoneWebviewer
    stone: AsyncAt_Stone
    storage_commitment: AsyncAt_StorageCommitment
    studies: AsyncAt_Studies
    system: AsyncAt_System
    tcia: AsyncAt_Tcia
    tools: AsyncAt_Tools
    transfers: AsyncAt_Transfers
    ui: AsyncAt_Ui
    volview: AsyncAt_Volview
    wado: AsyncAt_Wado
    web_viewer: AsyncAt_WebViewer
    worklists: AsyncAt_Worklists
    wsi: AsyncAt_Wsi
    get_app_plugin_serve_folders_html = _async(Routes.get_app_plugin_serve_folders_html)
    get_auth_audit_logs = _async(Routes.get_auth_audit_logs)
    get_auth_settings_permissions = _async(Routes.get_auth_settings_permissions)
    get_auth_settings_roles = _async(Routes.get_auth_settings_roles)
    put_auth_settings_roles = _async(Routes.put_auth_settings_roles)
    post_auth_tokens_decode = _async(Routes.post_auth_tokens_decode)
    put_auth_tokens_type = _async(Routes.put_auth_tokens_type)
    get_auth_user_profile = _async(Routes.get_auth_user_profile)
    delete_changes = _async(Routes.delete_changes)
    get_changes = _async(Routes.get_changes)
    get_connectivity_checks_app_path = _async(Routes.get_connectivity_checks_app_path)
    get_connectivity_checks_libs_path = _async(Routes.get_connectivity_checks_libs_path)
    get_dicom_web_app_client_path = _async(Routes.get_dicom_web_app_client_path)
    get_dicom_web_app_libs_path = _async(Routes.get_dicom_web_app_libs_path)
    get_dicom_web_info = _async(Routes.get_dicom_web_info)
    get_dicom_web_instances = _async(Routes.get_dicom_web_instances)
    get_dicom_web_series = _async(Routes.get_dicom_web_series)
    get_dicom_web_servers = _async(Routes.get_dicom_web_servers)
    delete_dicom_web_servers_name = _async(Routes.delete_dicom_web_servers_name)
    get_dicom_web_servers_name = _async(Routes.get_dicom_web_servers_name)
    put_dicom_web_servers_name = _async(Routes.put_dicom_web_servers_name)
    post_dicom_web_servers_name_delete = _async(Routes.post_dicom_web_servers_name_delete)
    post_dicom_web_servers_name_get = _async(Routes.post_dicom_web_servers_name_get)
    post_dicom_web_servers_name_qido = _async(Routes.post_dicom_web_servers_name_qido)
    post_dicom_web_servers_name_retrieve = _async(Routes.post_dicom_web_servers_name_retrieve)
    post_dicom_web_servers_name_stow = _async(Routes.post_dicom_web_servers_name_stow)
    post_dicom_web_servers_name_wado = _async(Routes.post_dicom_web_servers_name_wado)
    get_dicom_web_studies = _async(Routes.get_dicom_web_studies)
    post_dicom_web_studies = _async(Routes.post_dicom_web_studies)
    get_dicom_web_studies_study = _async(Routes.get_dicom_web_studies_study)
    post_dicom_web_studies_study = _async(Routes.post_dicom_web_studies_study)
    get_dicom_web_studies_study_instances = _async(Routes.get_dicom_web_studies_study_instances)
    get_dicom_web_studies_study_metadata = _async(Routes.get_dicom_web_studies_study_metadata)
    get_dicom_web_studies_study_rendered = _async(Routes.get_dicom_web_studies_study_rendered)
    get_dicom_web_studies_study_series = _async(Routes.get_dicom_web_studies_study_series)
    get_dicom_web_studies_study_series_series = _async(Routes.get_dicom_web_studies_study_series_series)
    get_dicom_web_studies_study_series_series_instances = _async(Routes.get_dicom_web_studies_study_series_series_instances)
    get_dicom_web_studies_study_series_series_instances_instance = _async(Routes.get_dicom_web_studies_study_series_series_instances_instance)
    get_dicom_web_studies_study_series_series_instances_instance_bulk_path = _async(Routes.get_dicom_web_studies_study_series_series_instances_instance_bulk_path)
    get_dicom_web_studies_study_series_series_instances_instance_frames = _async(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames)
    get_dicom_web_studies_study_series_series_instances_instance_frames_frames = _async(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames_frames)
    get_dicom_web_studies_study_series_series_instances_instance_frames_frame_rendered = _async(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames_frame_rendered)
    get_dicom_web_studies_study_series_series_instances_instance_frames_frame_thumbnail = _async(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames_frame_thumbnail)
    get_dicom_web_studies_study_series_series_instances_instance_metadata = _async(Routes.get_dicom_web_studies_study_series_series_instances_instance_metadata)
    get_dicom_web_studies_study_series_series_instances_instance_rendered = _async(Routes.get_dicom_web_studies_study_series_series_instances_instance_rendered)
    get_dicom_web_studies_study_series_series_instances_instance_thumbnail = _async(Routes.get_dicom_web_studies_study_series_series_instances_instance_thumbnail)
    get_dicom_web_studies_study_series_series_metadata = _async(Routes.get_dicom_web_studies_study_series_series_metadata)
    get_dicom_web_studies_study_series_series_rendered = _async(Routes.get_dicom_web_studies_study_series_series_rendered)
    get_dicom_web_studies_study_series_series_thumbnail = _async(Routes.get_dicom_web_studies_study_series_series_thumbnail)
    get_dicom_web_studies_study_thumbnail = _async(Routes.get_dicom_web_studies_study_thumbnail)
    post_education_api_change_title = _async(Routes.post_education_api_change_title)
    get_education_api_config = _async(Routes.get_education_api_config)
    put_education_api_config_lti_client_id = _async(Routes.put_education_api_config_lti_client_id)
    post_education_api_dicomization = _async(Routes.post_education_api_dicomization)
    delete_education_api_dicomization_id = _id_async(Routes.delete_education_api_dicomization_id)
    get_education_api_dicomization_id_logs = _id_async(Routes.get_education_api_dicomization_id_logs)
    post_education_api_link = _async(Routes.post_education_api_link)
    post_education_api_list_images = _async(Routes.post_education_api_list_images)
    post_education_api_list_project_url = _async(Routes.post_education_api_list_project_url)
    get_education_api_preview_instance_id = _id_async(Routes.get_education_api_preview_instance_id)
    get_education_api_preview_series_id = _id_async(Routes.get_education_api_preview_series_id)
    get_education_api_preview_study_id = _id_async(Routes.get_education_api_preview_study_id)
    get_education_api_projects = _async(Routes.get_education_api_projects)
    post_education_api_projects = _async(Routes.post_education_api_projects)
    delete_education_api_projects_id = _id_async(Routes.delete_education_api_projects_id)
    get_education_api_projects_id = _id_async(Routes.get_education_api_projects_id)
    put_education_api_projects_id_name = _id_async(Routes.put_education_api_projects_id_name)
    post_education_api_resource_viewer_url = _async(Routes.post_education_api_resource_viewer_url)
    post_education_api_unlink = _async(Routes.post_education_api_unlink)
    post_education_api_upload = _async(Routes.post_education_api_upload)
    get_education_api_user_projects = _async(Routes.get_education_api_user_projects)
    get_education_app_path = _async(Routes.get_education_app_path)
    post_education_do_login = _async(Routes.post_education_do_login)
    get_education_do_logout = _async(Routes.get_education_do_logout)
    get_education_lti_jwks = _async(Routes.get_education_lti_jwks)
    get_education_lti_register = _async(Routes.get_education_lti_register)
    get_education_static_path = _async(Routes.get_education_static_path)
    delete_exports = _async(Routes.delete_exports)
    get_exports = _async(Routes.get_exports)
    get_housekeeper_status = _async(Routes.get_housekeeper_status)
    get_instances = _async(Routes.get_instances)
    post_instances = _async(Routes.post_instances)
    delete_instances_id = _id_async(Routes.delete_instances_id)
    get_instances_id = _id_async(Routes.get_instances_id)
    post_instances_id_anonymize = _id_async(Routes.post_instances_id_anonymize)
    get_instances_id_attachments = _id_async(Routes.get_instances_id_attachments)
    delete_instances_id_attachments_name = _id_async(Routes.delete_instances_id_attachments_name)
    get_instances_id_attachments_name = _id_async(Routes.get_instances_id_attachments_name)
    put_instances_id_attachments_name = _id_async(Routes.put_instances_id_attachments_name)
    post_instances_id_attachments_name_compress = _id_async(Routes.post_instances_id_attachments_name_compress)
    get_instances_id_attachments_name_compressed_data = _id_async(Routes.get_instances_id_attachments_name_compressed_data)
    get_instances_id_attachments_name_compressed_md5 = _id_async(Routes.get_instances_id_attachments_name_compressed_md5)
    get_instances_id_attachments_name_compressed_size = _id_async(Routes.get_instances_id_attachments_name_compressed_size)
    get_instances_id_attachments_name_data = _id_async(Routes.get_instances_id_attachments_name_data)
    get_instances_id_attachments_name_info = _id_async(Routes.get_instances_id_attachments_name_info)
    get_instances_id_attachments_name_is_compressed = _id_async(Routes.get_instances_id_attachments_name_is_compressed)
    get_instances_id_attachments_name_md5 = _id_async(Routes.get_instances_id_attachments_name_md5)
    get_instances_id_attachments_name_size = _id_async(Routes.get_instances_id_attachments_name_size)
    post_instances_id_attachments_name_uncompress = _id_async(Routes.post_instances_id_attachments_name_uncompress)
    post_instances_id_attachments_name_verify_md5 = _id_async(Routes.post_instances_id_attachments_name_verify_md5)
    get_instances_id_content = _id_async(Routes.get_instances_id_content)
    get_instances_id_content_path = _id_async(Routes.get_instances_id_content_path)
    post_instances_id_export = _id_async(Routes.post_instances_id_export)
    get_instances_id_file = _id_async(Routes.get_instances_id_file)
    get_instances_id_frames = _id_async(Routes.get_instances_id_frames)
    get_instances_id_frames_frame = _id_async(Routes.get_instances_id_frames_frame)
    get_instances_id_frames_frame_image_int16 = _id_async(Routes.get_instances_id_frames_frame_image_int16)
    get_instances_id_frames_frame_image_uint16 = _id_async(Routes.get_instances_id_frames_frame_image_uint16)
    get_instances_id_frames_frame_image_uint8 = _id_async(Routes.get_instances_id_frames_frame_image_uint8)
    get_instances_id_frames_frame_matlab = _id_async(Routes.get_instances_id_frames_frame_matlab)
    get_instances_id_frames_frame_numpy = _id_async(Routes.get_instances_id_frames_frame_numpy)
    get_instances_id_frames_frame_preview = _id_async(Routes.get_instances_id_frames_frame_preview)
    get_instances_id_frames_frame_raw = _id_async(Routes.get_instances_id_frames_frame_raw)
    get_instances_id_frames_frame_raw_gz = _id_async(Routes.get_instances_id_frames_frame_raw_gz)
    get_instances_id_frames_frame_rendered = _id_async(Routes.get_instances_id_frames_frame_rendered)
    get_instances_id_header = _id_async(Routes.get_instances_id_header)
    get_instances_id_image_int16 = _id_async(Routes.get_instances_id_image_int16)
    get_instances_id_image_uint16 = _id_async(Routes.get_instances_id_image_uint16)
    get_instances_id_image_uint8 = _id_async(Routes.get_instances_id_image_uint8)
    get_instances_id_labels = _id_async(Routes.get_instances_id_labels)
    delete_instances_id_labels_label = _id_async(Routes.delete_instances_id_labels_label)
    get_instances_id_labels_label = _id_async(Routes.get_instances_id_labels_label)
    put_instances_id_labels_label = _id_async(Routes.put_instances_id_labels_label)
    get_instances_id_matlab = _id_async(Routes.get_instances_id_matlab)
    get_instances_id_metadata = _id_async(Routes.get_instances_id_metadata)
    delete_instances_id_metadata_name = _id_async(Routes.delete_instances_id_metadata_name)
    get_instances_id_metadata_name = _id_async(Routes.get_instances_id_metadata_name)
    put_instances_id_metadata_name = _id_async(Routes.put_instances_id_metadata_name)
    post_instances_id_modify = _id_async(Routes.post_instances_id_modify)
    get_instances_id_module = _id_async(Routes.get_instances_id_module)
    get_instances_id_nexus = _id_async(Routes.get_instances_id_nexus)
    get_instances_id_nifti = _id_async(Routes.get_instances_id_nifti)
    get_instances_id_numpy = _id_async(Routes.get_instances_id_numpy)
    get_instances_id_patient = _id_async(Routes.get_instances_id_patient)
    get_instances_id_pdf = _id_async(Routes.get_instances_id_pdf)
    get_instances_id_preview = _id_async(Routes.get_instances_id_preview)
    post_instances_id_reconstruct = _id_async(Routes.post_instances_id_reconstruct)
    get_instances_id_rendered = _id_async(Routes.get_instances_id_rendered)
    get_instances_id_series = _id_async(Routes.get_instances_id_series)
    get_instances_id_simplified_tags = _id_async(Routes.get_instances_id_simplified_tags)
    get_instances_id_statistics = _id_async(Routes.get_instances_id_statistics)
    get_instances_id_stl = _id_async(Routes.get_instances_id_stl)
    get_instances_id_study = _id_async(Routes.get_instances_id_study)
    get_instances_id_tags = _id_async(Routes.get_instances_id_tags)
    get_jobs = _async(Routes.get_jobs)
    delete_jobs_id = _id_async(Routes.delete_jobs_id)
    get_jobs_id = _id_async(Routes.get_jobs_id)
    post_jobs_id_cancel = _id_async(Routes.post_jobs_id_cancel)
    post_jobs_id_pause = _id_async(Routes.post_jobs_id_pause)
    post_jobs_id_resubmit = _id_async(Routes.post_jobs_id_resubmit)
    post_jobs_id_resume = _id_async(Routes.post_jobs_id_resume)
    delete_jobs_id_key = _id_async(Routes.delete_jobs_id_key)
    get_jobs_id_key = _id_async(Routes.get_jobs_id_key)
    get_modalities = _async(Routes.get_modalities)
    delete_modalities_id = _id_async(Routes.delete_modalities_id)
    get_modalities_id = _id_async(Routes.get_modalities_id)
    put_modalities_id = _id_async(Routes.put_modalities_id)
    get_modalities_id_configuration = _id_async(Routes.get_modalities_id_configuration)
    post_modalities_id_echo = _id_async(Routes.post_modalities_id_echo)
    post_modalities_id_find = _id_async(Routes.post_modalities_id_find)
    post_modalities_id_find_instance = _id_async(Routes.post_modalities_id_find_instance)
    post_modalities_id_find_patient = _id_async(Routes.post_modalities_id_find_patient)
    post_modalities_id_find_series = _id_async(Routes.post_modalities_id_find_series)
    post_modalities_id_find_study = _id_async(Routes.post_modalities_id_find_study)
    post_modalities_id_find_worklist = _id_async(Routes.post_modalities_id_find_worklist)
    post_modalities_id_get = _id_async(Routes.post_modalities_id_get)
    post_modalities_id_move = _id_async(Routes.post_modalities_id_move)
    post_modalities_id_query = _id_async(Routes.post_modalities_id_query)
    post_modalities_id_storage_commitment = _id_async(Routes.post_modalities_id_storage_commitment)
    post_modalities_id_store = _id_async(Routes.post_modalities_id_store)
    post_modalities_id_store_straight = _id_async(Routes.post_modalities_id_store_straight)
    post_move_storage = _async(Routes.post_move_storage)
    get_ohif = _async(Routes.get_ohif)
    get_ohif_path = _async(Routes.get_ohif_path)
    get_patients = _async(Routes.get_patients)
    delete_patients_id = _id_async(Routes.delete_patients_id)
    get_patients_id = _id_async(Routes.get_patients_id)
    post_patients_id_anonymize = _id_async(Routes.post_patients_id_anonymize)
    get_patients_id_archive = _id_async(Routes.get_patients_id_archive)
    post_patients_id_archive = _id_async(Routes.post_patients_id_archive)
    get_patients_id_attachments = _id_async(Routes.get_patients_id_attachments)
    delete_patients_id_attachments_name = _id_async(Routes.delete_patients_id_attachments_name)
    get_patients_id_attachments_name = _id_async(Routes.get_patients_id_attachments_name)
    put_patients_id_attachments_name = _id_async(Routes.put_patients_id_attachments_name)
    post_patients_id_attachments_name_compress = _id_async(Routes.post_patients_id_attachments_name_compress)
    get_patients_id_attachments_name_compressed_data = _id_async(Routes.get_patients_id_attachments_name_compressed_data)
    get_patients_id_attachments_name_compressed_md5 = _id_async(Routes.get_patients_id_attachments_name_compressed_md5)
    get_patients_id_attachments_name_compressed_size = _id_async(Routes.get_patients_id_attachments_name_compressed_size)
    get_patients_id_attachments_name_data = _id_async(Routes.get_patients_id_attachments_name_data)
    get_patients_id_attachments_name_info = _id_async(Routes.get_patients_id_attachments_name_info)
    get_patients_id_attachments_name_is_compressed = _id_async(Routes.get_patients_id_attachments_name_is_compressed)
    get_patients_id_attachments_name_md5 = _id_async(Routes.get_patients_id_attachments_name_md5)
    get_patients_id_attachments_name_size = _id_async(Routes.get_patients_id_attachments_name_size)
    post_patients_id_attachments_name_uncompress = _id_async(Routes.post_patients_id_attachments_name_uncompress)
    post_patients_id_attachments_name_verify_md5 = _id_async(Routes.post_patients_id_attachments_name_verify_md5)
    get_patients_id_instances = _id_async(Routes.get_patients_id_instances)
    get_patients_id_instances_tags = _id_async(Routes.get_patients_id_instances_tags)
    get_patients_id_labels = _id_async(Routes.get_patients_id_labels)
    delete_patients_id_labels_label = _id_async(Routes.delete_patients_id_labels_label)
    get_patients_id_labels_label = _id_async(Routes.get_patients_id_labels_label)
    put_patients_id_labels_label = _id_async(Routes.put_patients_id_labels_label)
    get_patients_id_media = _id_async(Routes.get_patients_id_media)
    post_patients_id_media = _id_async(Routes.post_patients_id_media)
    get_patients_id_metadata = _id_async(Routes.get_patients_id_metadata)
    delete_patients_id_metadata_name = _id_async(Routes.delete_patients_id_metadata_name)
    get_patients_id_metadata_name = _id_async(Routes.get_patients_id_metadata_name)
    put_patients_id_metadata_name = _id_async(Routes.put_patients_id_metadata_name)
    post_patients_id_modify = _id_async(Routes.post_patients_id_modify)
    get_patients_id_module = _id_async(Routes.get_patients_id_module)
    get_patients_id_protected = _id_async(Routes.get_patients_id_protected)
    put_patients_id_protected = _id_async(Routes.put_patients_id_protected)
    post_patients_id_reconstruct = _id_async(Routes.post_patients_id_reconstruct)
    get_patients_id_series = _id_async(Routes.get_patients_id_series)
    get_patients_id_shared_tags = _id_async(Routes.get_patients_id_shared_tags)
    get_patients_id_statistics = _id_async(Routes.get_patients_id_statistics)
    get_patients_id_studies = _id_async(Routes.get_patients_id_studies)
    get_peers = _async(Routes.get_peers)
    delete_peers_id = _id_async(Routes.delete_peers_id)
    get_peers_id = _id_async(Routes.get_peers_id)
    put_peers_id = _id_async(Routes.put_peers_id)
    get_peers_id_configuration = _id_async(Routes.get_peers_id_configuration)
    post_peers_id_store = _id_async(Routes.post_peers_id_store)
    post_peers_id_store_straight = _id_async(Routes.post_peers_id_store_straight)
    get_peers_id_system = _id_async(Routes.get_peers_id_system)
    get_plugins = _async(Routes.get_plugins)
    post_plugins_advanced_storage_abandon_instance = _async(Routes.post_plugins_advanced_storage_abandon_instance)
    post_plugins_advanced_storage_adopt_instance = _async(Routes.post_plugins_advanced_storage_adopt_instance)
    post_plugins_advanced_storage_move_storage = _async(Routes.post_plugins_advanced_storage_move_storage)
    get_plugins_advanced_storage_status = _async(Routes.get_plugins_advanced_storage_status)
    get_plugins_delayed_deletion_status = _async(Routes.get_plugins_delayed_deletion_status)
    get_plugins_explorer_js = _async(Routes.get_plugins_explorer_js)
    get_plugins_housekeeper_status = _async(Routes.get_plugins_housekeeper_status)
    post_plugins_pixels_masker_instances_id_anonymize = _id_async(Routes.post_plugins_pixels_masker_instances_id_anonymize)
    post_plugins_pixels_masker_instances_id_modify = _id_async(Routes.post_plugins_pixels_masker_instances_id_modify)
    post_plugins_pixels_masker_series_id_anonymize = _id_async(Routes.post_plugins_pixels_masker_series_id_anonymize)
    post_plugins_pixels_masker_series_id_modify = _id_async(Routes.post_plugins_pixels_masker_series_id_modify)
    post_plugins_pixels_masker_studies_id_anonymize = _id_async(Routes.post_plugins_pixels_masker_studies_id_anonymize)
    post_plugins_pixels_masker_studies_id_modify = _id_async(Routes.post_plugins_pixels_masker_studies_id_modify)
    get_plugins_postgresql_audit_logs = _async(Routes.get_plugins_postgresql_audit_logs)
    get_plugins_id = _id_async(Routes.get_plugins_id)
    get_queries = _async(Routes.get_queries)
    delete_queries_id = _id_async(Routes.delete_queries_id)
    get_queries_id = _id_async(Routes.get_queries_id)
    get_queries_id_answers = _id_async(Routes.get_queries_id_answers)
    get_queries_id_answers_index = _id_async(Routes.get_queries_id_answers_index)
    get_queries_id_answers_index_content = _id_async(Routes.get_queries_id_answers_index_content)
    post_queries_id_answers_index_query_instances = _id_async(Routes.post_queries_id_answers_index_query_instances)
    post_queries_id_answers_index_query_series = _id_async(Routes.post_queries_id_answers_index_query_series)
    post_queries_id_answers_index_query_studies = _id_async(Routes.post_queries_id_answers_index_query_studies)
    post_queries_id_answers_index_retrieve = _id_async(Routes.post_queries_id_answers_index_retrieve)
    get_queries_id_level = _id_async(Routes.get_queries_id_level)
    get_queries_id_modality = _id_async(Routes.get_queries_id_modality)
    get_queries_id_query = _id_async(Routes.get_queries_id_query)
    post_queries_id_retrieve = _id_async(Routes.post_queries_id_retrieve)
    get_series = _async(Routes.get_series)
    delete_series_id = _id_async(Routes.delete_series_id)
    get_series_id = _id_async(Routes.get_series_id)
    post_series_id_anonymize = _id_async(Routes.post_series_id_anonymize)
    get_series_id_archive = _id_async(Routes.get_series_id_archive)
    post_series_id_archive = _id_async(Routes.post_series_id_archive)
    get_series_id_attachments = _id_async(Routes.get_series_id_attachments)
    delete_series_id_attachments_name = _id_async(Routes.delete_series_id_attachments_name)
    get_series_id_attachments_name = _id_async(Routes.get_series_id_attachments_name)
    put_series_id_attachments_name = _id_async(Routes.put_series_id_attachments_name)
    post_series_id_attachments_name_compress = _id_async(Routes.post_series_id_attachments_name_compress)
    get_series_id_attachments_name_compressed_data = _id_async(Routes.get_series_id_attachments_name_compressed_data)
    get_series_id_attachments_name_compressed_md5 = _id_async(Routes.get_series_id_attachments_name_compressed_md5)
    get_series_id_attachments_name_compressed_size = _id_async(Routes.get_series_id_attachments_name_compressed_size)
    get_series_id_attachments_name_data = _id_async(Routes.get_series_id_attachments_name_data)
    get_series_id_attachments_name_info = _id_async(Routes.get_series_id_attachments_name_info)
    get_series_id_attachments_name_is_compressed = _id_async(Routes.get_series_id_attachments_name_is_compressed)
    get_series_id_attachments_name_md5 = _id_async(Routes.get_series_id_attachments_name_md5)
    get_series_id_attachments_name_size = _id_async(Routes.get_series_id_attachments_name_size)
    post_series_id_attachments_name_uncompress = _id_async(Routes.post_series_id_attachments_name_uncompress)
    post_series_id_attachments_name_verify_md5 = _id_async(Routes.post_series_id_attachments_name_verify_md5)
    get_series_id_instances = _id_async(Routes.get_series_id_instances)
    get_series_id_instances_tags = _id_async(Routes.get_series_id_instances_tags)
    get_series_id_labels = _id_async(Routes.get_series_id_labels)
    delete_series_id_labels_label = _id_async(Routes.delete_series_id_labels_label)
    get_series_id_labels_label = _id_async(Routes.get_series_id_labels_label)
    put_series_id_labels_label = _id_async(Routes.put_series_id_labels_label)
    get_series_id_media = _id_async(Routes.get_series_id_media)
    post_series_id_media = _id_async(Routes.post_series_id_media)
    get_series_id_metadata = _id_async(Routes.get_series_id_metadata)
    delete_series_id_metadata_name = _id_async(Routes.delete_series_id_metadata_name)
    get_series_id_metadata_name = _id_async(Routes.get_series_id_metadata_name)
    put_series_id_metadata_name = _id_async(Routes.put_series_id_metadata_name)
    post_series_id_modify = _id_async(Routes.post_series_id_modify)
    get_series_id_module = _id_async(Routes.get_series_id_module)
    get_series_id_nifti = _id_async(Routes.get_series_id_nifti)
    get_series_id_numpy = _id_async(Routes.get_series_id_numpy)
    get_series_id_ordered_slices = _id_async(Routes.get_series_id_ordered_slices)
    get_series_id_patient = _id_async(Routes.get_series_id_patient)
    post_series_id_reconstruct = _id_async(Routes.post_series_id_reconstruct)
    get_series_id_shared_tags = _id_async(Routes.get_series_id_shared_tags)
    get_series_id_statistics = _id_async(Routes.get_series_id_statistics)
    get_series_id_study = _id_async(Routes.get_series_id_study)
    get_statistics = _async(Routes.get_statistics)
    get_stl_3dhop_instances_file = _async(Routes.get_stl_3dhop_instances_file)
    get_stl_3dhop_path = _async(Routes.get_stl_3dhop_path)
    get_stl_app_path = _async(Routes.get_stl_app_path)
    post_stl_create_nexus = _async(Routes.post_stl_create_nexus)
    post_stl_encode_nifti = _async(Routes.post_stl_encode_nifti)
    post_stl_encode_rtstruct = _async(Routes.post_stl_encode_rtstruct)
    get_stl_nexus_path = _async(Routes.get_stl_nexus_path)
    get_stl_rt_struct_id = _id_async(Routes.get_stl_rt_struct_id)
    get_stone_webviewer_configuration_json = _async(Routes.get_stone_webviewer_configuration_json)
    get_stone_webviewer_path = _async(Routes.get_stone_webviewer_path)
    get_stone_instances_id_frames_frame_numpy = _id_async(Routes.get_stone_instances_id_frames_frame_numpy)
    get_stone_rt_struct = _async(Routes.get_stone_rt_struct)
    get_stone_rt_struct_id_info = _id_async(Routes.get_stone_rt_struct_id_info)
    get_stone_rt_struct_id_numpy = _id_async(Routes.get_stone_rt_struct_id_numpy)
    get_storage_commitment_id = _id_async(Routes.get_storage_commitment_id)
    post_storage_commitment_id_remove = _id_async(Routes.post_storage_commitment_id_remove)
    get_studies = _async(Routes.get_studies)
    delete_studies_id = _id_async(Routes.delete_studies_id)
    get_studies_id = _id_async(Routes.get_studies_id)
    post_studies_id_anonymize = _id_async(Routes.post_studies_id_anonymize)
    get_studies_id_archive = _id_async(Routes.get_studies_id_archive)
    post_studies_id_archive = _id_async(Routes.post_studies_id_archive)
    get_studies_id_attachments = _id_async(Routes.get_studies_id_attachments)
    delete_studies_id_attachments_name = _id_async(Routes.delete_studies_id_attachments_name)
    get_studies_id_attachments_name = _id_async(Routes.get_studies_id_attachments_name)
    put_studies_id_attachments_name = _id_async(Routes.put_studies_id_attachments_name)
    post_studies_id_attachments_name_compress = _id_async(Routes.post_studies_id_attachments_name_compress)
    get_studies_id_attachments_name_compressed_data = _id_async(Routes.get_studies_id_attachments_name_compressed_data)
    get_studies_id_attachments_name_compressed_md5 = _id_async(Routes.get_studies_id_attachments_name_compressed_md5)
    get_studies_id_attachments_name_compressed_size = _id_async(Routes.get_studies_id_attachments_name_compressed_size)
    get_studies_id_attachments_name_data = _id_async(Routes.get_studies_id_attachments_name_data)
    get_studies_id_attachments_name_info = _id_async(Routes.get_studies_id_attachments_name_info)
    get_studies_id_attachments_name_is_compressed = _id_async(Routes.get_studies_id_attachments_name_is_compressed)
    get_studies_id_attachments_name_md5 = _id_async(Routes.get_studies_id_attachments_name_md5)
    get_studies_id_attachments_name_size = _id_async(Routes.get_studies_id_attachments_name_size)
    post_studies_id_attachments_name_uncompress = _id_async(Routes.post_studies_id_attachments_name_uncompress)
    post_studies_id_attachments_name_verify_md5 = _id_async(Routes.post_studies_id_attachments_name_verify_md5)
    get_studies_id_instances = _id_async(Routes.get_studies_id_instances)
    get_studies_id_instances_tags = _id_async(Routes.get_studies_id_instances_tags)
    get_studies_id_labels = _id_async(Routes.get_studies_id_labels)
    delete_studies_id_labels_label = _id_async(Routes.delete_studies_id_labels_label)
    get_studies_id_labels_label = _id_async(Routes.get_studies_id_labels_label)
    put_studies_id_labels_label = _id_async(Routes.put_studies_id_labels_label)
    get_studies_id_media = _id_async(Routes.get_studies_id_media)
    post_studies_id_media = _id_async(Routes.post_studies_id_media)
    post_studies_id_merge = _id_async(Routes.post_studies_id_merge)
    get_studies_id_metadata = _id_async(Routes.get_studies_id_metadata)
    delete_studies_id_metadata_name = _id_async(Routes.delete_studies_id_metadata_name)
    get_studies_id_metadata_name = _id_async(Routes.get_studies_id_metadata_name)
    put_studies_id_metadata_name = _id_async(Routes.put_studies_id_metadata_name)
    post_studies_id_modify = _id_async(Routes.post_studies_id_modify)
    get_studies_id_module = _id_async(Routes.get_studies_id_module)
    get_studies_id_module_patient = _id_async(Routes.get_studies_id_module_patient)
    get_studies_id_ohif_dicom_json = _id_async(Routes.get_studies_id_ohif_dicom_json)
    get_studies_id_patient = _id_async(Routes.get_studies_id_patient)
    post_studies_id_reconstruct = _id_async(Routes.post_studies_id_reconstruct)
    get_studies_id_series = _id_async(Routes.get_studies_id_series)
    get_studies_id_shared_tags = _id_async(Routes.get_studies_id_shared_tags)
    post_studies_id_split = _id_async(Routes.post_studies_id_split)
    get_studies_id_statistics = _id_async(Routes.get_studies_id_statistics)
    post_studies_id_update_dicomweb_cache = _id_async(Routes.post_studies_id_update_dicomweb_cache)
    get_system = _async(Routes.get_system)
    get_tcia_app_path = _async(Routes.get_tcia_app_path)
    post_tcia_clear_cache = _async(Routes.post_tcia_clear_cache)
    post_tcia_import = _async(Routes.post_tcia_import)
    get_tcia_proxy_path = _async(Routes.get_tcia_proxy_path)
    get_tools = _async(Routes.get_tools)
    get_tools_accepted_sop_classes = _async(Routes.get_tools_accepted_sop_classes)
    get_tools_accepted_transfer_syntaxes = _async(Routes.get_tools_accepted_transfer_syntaxes)
    put_tools_accepted_transfer_syntaxes = _async(Routes.put_tools_accepted_transfer_syntaxes)
    post_tools_bulk_anonymize = _async(Routes.post_tools_bulk_anonymize)
    post_tools_bulk_content = _async(Routes.post_tools_bulk_content)
    post_tools_bulk_delete = _async(Routes.post_tools_bulk_delete)
    post_tools_bulk_modify = _async(Routes.post_tools_bulk_modify)
    post_tools_count_resources = _async(Routes.post_tools_count_resources)
    get_tools_create_archive = _async(Routes.get_tools_create_archive)
    post_tools_create_archive = _async(Routes.post_tools_create_archive)
    post_tools_create_dicom = _async(Routes.post_tools_create_dicom)
    get_tools_create_media = _async(Routes.get_tools_create_media)
    post_tools_create_media = _async(Routes.post_tools_create_media)
    get_tools_create_media_extended = _async(Routes.get_tools_create_media_extended)
    post_tools_create_media_extended = _async(Routes.post_tools_create_media_extended)
    get_tools_default_encoding = _async(Routes.get_tools_default_encoding)
    put_tools_default_encoding = _async(Routes.put_tools_default_encoding)
    get_tools_dicom_conformance = _async(Routes.get_tools_dicom_conformance)
    post_tools_dicom_echo = _async(Routes.post_tools_dicom_echo)
    post_tools_execute_script = _async(Routes.post_tools_execute_script)
    post_tools_find = _async(Routes.post_tools_find)
    get_tools_generate_uid = _async(Routes.get_tools_generate_uid)
    post_tools_invalidate_tags = _async(Routes.post_tools_invalidate_tags)
    get_tools_labels = _async(Routes.get_tools_labels)
    get_tools_log_level = _async(Routes.get_tools_log_level)
    put_tools_log_level = _async(Routes.put_tools_log_level)
    get_tools_log_level_dicom = _async(Routes.get_tools_log_level_dicom)
    put_tools_log_level_dicom = _async(Routes.put_tools_log_level_dicom)
    get_tools_log_level_generic = _async(Routes.get_tools_log_level_generic)
    put_tools_log_level_generic = _async(Routes.put_tools_log_level_generic)
    get_tools_log_level_http = _async(Routes.get_tools_log_level_http)
    put_tools_log_level_http = _async(Routes.put_tools_log_level_http)
    get_tools_log_level_jobs = _async(Routes.get_tools_log_level_jobs)
    put_tools_log_level_jobs = _async(Routes.put_tools_log_level_jobs)
    get_tools_log_level_lua = _async(Routes.get_tools_log_level_lua)
    put_tools_log_level_lua = _async(Routes.put_tools_log_level_lua)
    get_tools_log_level_plugins = _async(Routes.get_tools_log_level_plugins)
    put_tools_log_level_plugins = _async(Routes.put_tools_log_level_plugins)
    get_tools_log_level_sqlite = _async(Routes.get_tools_log_level_sqlite)
    put_tools_log_level_sqlite = _async(Routes.put_tools_log_level_sqlite)
    post_tools_lookup = _async(Routes.post_tools_lookup)
    get_tools_metrics = _async(Routes.get_tools_metrics)
    put_tools_metrics = _async(Routes.put_tools_metrics)
    get_tools_metrics_prometheus = _async(Routes.get_tools_metrics_prometheus)
    get_tools_now = _async(Routes.get_tools_now)
    get_tools_now_local = _async(Routes.get_tools_now_local)
    post_tools_reconstruct = _async(Routes.post_tools_reconstruct)
    post_tools_reset = _async(Routes.post_tools_reset)
    post_tools_shutdown = _async(Routes.post_tools_shutdown)
    get_tools_unknown_sop_class_accepted = _async(Routes.get_tools_unknown_sop_class_accepted)
    put_tools_unknown_sop_class_accepted = _async(Routes.put_tools_unknown_sop_class_accepted)
    get_transfers_chunks_path = _async(Routes.get_transfers_chunks_path)
    post_transfers_lookup = _async(Routes.post_transfers_lookup)
    get_transfers_peers = _async(Routes.get_transfers_peers)
    post_transfers_pull = _async(Routes.post_transfers_pull)
    post_transfers_push = _async(Routes.post_transfers_push)
    delete_transfers_push_id = _id_async(Routes.delete_transfers_push_id)
    post_transfers_push_id_commit = _id_async(Routes.post_transfers_push_id_commit)
    put_transfers_push_id_index = _id_async(Routes.put_transfers_push_id_index)
    post_transfers_send = _async(Routes.post_transfers_send)
    get_ui_api_configuration = _async(Routes.get_ui_api_configuration)
    post_ui_api_emails_send = _async(Routes.post_ui_api_emails_send)
    get_ui_api_emails_templates_path = _async(Routes.get_ui_api_emails_templates_path)
    get_ui_api_pre_login_configuration = _async(Routes.get_ui_api_pre_login_configuration)
    get_ui_app = _async(Routes.get_ui_app)
    get_ui_app_path = _async(Routes.get_ui_app_path)
    get_volview_path = _async(Routes.get_volview_path)
    get_wado = _async(Routes.get_wado)
    get_web_viewer_app_path = _async(Routes.get_web_viewer_app_path)
    get_web_viewer_instances_path = _async(Routes.get_web_viewer_instances_path)
    get_web_viewer_is_stable_series_id = _id_async(Routes.get_web_viewer_is_stable_series_id)
    get_web_viewer_libs_path = _async(Routes.get_web_viewer_libs_path)
    get_web_viewer_series_id = _id_async(Routes.get_web_viewer_series_id)
    get_worklists = _async(Routes.get_worklists)
    post_worklists_create = _async(Routes.post_worklists_create)
    delete_worklists_id = _id_async(Routes.delete_worklists_id)
    get_worklists_id = _id_async(Routes.get_worklists_id)
    put_worklists_id = _id_async(Routes.put_worklists_id)
    get_wsi_app_path = _async(Routes.get_wsi_app_path)
    get_wsi_frames_pyramids_instance_frame = _async(Routes.get_wsi_frames_pyramids_instance_frame)
    get_wsi_frames_tiles_instance_frame_level_x_y = _async(Routes.get_wsi_frames_tiles_instance_frame_level_x_y)
    get_wsi_iiif_frames_pyramids_instance_frame_info_json = _async(Routes.get_wsi_iiif_frames_pyramids_instance_frame_info_json)
    get_wsi_iiif_frames_pyramids_instance_frame_manifest_json = _async(Routes.get_wsi_iiif_frames_pyramids_instance_frame_manifest_json)
    get_wsi_iiif_frames_instance_frame_full_max_0_default_jpg = _async(Routes.get_wsi_iiif_frames_instance_frame_full_max_0_default_jpg)
    get_wsi_iiif_frames_instance_frame_info_json = _async(Routes.get_wsi_iiif_frames_instance_frame_info_json)
    get_wsi_iiif_series_series_manifest_json = _async(Routes.get_wsi_iiif_series_series_manifest_json)
    get_wsi_iiif_tiles_series_info_json = _async(Routes.get_wsi_iiif_tiles_series_info_json)
    get_wsi_iiif_tiles_series_region_size_rotation_file = _async(Routes.get_wsi_iiif_tiles_series_region_size_rotation_file)
    get_wsi_libs_path = _async(Routes.get_wsi_libs_path)
    get_wsi_pyramids_series = _async(Routes.get_wsi_pyramids_series)
    get_wsi_tiles_series_level_x_y = _async(Routes.get_wsi_tiles_series_level_x_y)

class FleetRoutes:
    get_app_plugin_serve_folders_html = _fleet(Routes.get_app_plugin_serve_folders_html)
    get_auth_audit_logs = _fleet(Routes.get_auth_audit_logs)
    get_auth_settings_permissions = _fleet(Routes.get_auth_settings_permissions)
    get_auth_settings_roles = _fleet(Routes.get_auth_settings_roles)
    put_auth_settings_roles = _fleet(Routes.put_auth_settings_roles)
    post_auth_tokens_decode = _fleet(Routes.post_auth_tokens_decode)
    put_auth_tokens_type = _fleet(Routes.put_auth_tokens_type)
    get_auth_user_profile = _fleet(Routes.get_auth_user_profile)
    delete_changes = _fleet(Routes.delete_changes)
    get_changes = _fleet(Routes.get_changes)
    get_connectivity_checks_app_path = _fleet(Routes.get_connectivity_checks_app_path)
    get_connectivity_checks_libs_path = _fleet(Routes.get_connectivity_checks_libs_path)
    get_dicom_web_app_client_path = _fleet(Routes.get_dicom_web_app_client_path)
    get_dicom_web_app_libs_path = _fleet(Routes.get_dicom_web_app_libs_path)
    get_dicom_web_info = _fleet(Routes.get_dicom_web_info)
    get_dicom_web_instances = _fleet(Routes.get_dicom_web_instances)
    get_dicom_web_series = _fleet(Routes.get_dicom_web_series)
    get_dicom_web_servers = _fleet(Routes.get_dicom_web_servers)
    delete_dicom_web_servers_name = _fleet(Routes.delete_dicom_web_servers_name)
    get_dicom_web_servers_name = _fleet(Routes.get_dicom_web_servers_name)
    put_dicom_web_servers_name = _fleet(Routes.put_dicom_web_servers_name)
    post_dicom_web_servers_name_delete = _fleet(Routes.post_dicom_web_servers_name_delete)
    post_dicom_web_servers_name_get = _fleet(Routes.post_dicom_web_servers_name_get)
    post_dicom_web_servers_name_qido = _fleet(Routes.post_dicom_web_servers_name_qido)
    post_dicom_web_servers_name_retrieve = _fleet(Routes.post_dicom_web_servers_name_retrieve)
    post_dicom_web_servers_name_stow = _fleet(Routes.post_dicom_web_servers_name_stow)
    post_dicom_web_servers_name_wado = _fleet(Routes.post_dicom_web_servers_name_wado)
    get_dicom_web_studies = _fleet(Routes.get_dicom_web_studies)
    post_dicom_web_studies = _fleet(Routes.post_dicom_web_studies)
    get_dicom_web_studies_study = _fleet(Routes.get_dicom_web_studies_study)
    post_dicom_web_studies_study = _fleet(Routes.post_dicom_web_studies_study)
    get_dicom_web_studies_study_instances = _fleet(Routes.get_dicom_web_studies_study_instances)
    get_dicom_web_studies_study_metadata = _fleet(Routes.get_dicom_web_studies_study_metadata)
    get_dicom_web_studies_study_rendered = _fleet(Routes.get_dicom_web_studies_study_rendered)
    get_dicom_web_studies_study_series = _fleet(Routes.get_dicom_web_studies_study_series)
    get_dicom_web_studies_study_series_series = _fleet(Routes.get_dicom_web_studies_study_series_series)
    get_dicom_web_studies_study_series_series_instances = _fleet(Routes.get_dicom_web_studies_study_series_series_instances)
    get_dicom_web_studies_study_series_series_instances_instance = _fleet(Routes.get_dicom_web_studies_study_series_series_instances_instance)
    get_dicom_web_studies_study_series_series_instances_instance_bulk_path = _fleet(Routes.get_dicom_web_studies_study_series_series_instances_instance_bulk_path)
    get_dicom_web_studies_study_series_series_instances_instance_frames = _fleet(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames)
    get_dicom_web_studies_study_series_series_instances_instance_frames_frames = _fleet(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames_frames)
    get_dicom_web_studies_study_series_series_instances_instance_frames_frame_rendered = _fleet(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames_frame_rendered)
    get_dicom_web_studies_study_series_series_instances_instance_frames_frame_thumbnail = _fleet(Routes.get_dicom_web_studies_study_series_series_instances_instance_frames_frame_thumbnail)
    get_dicom_web_studies_study_series_series_instances_instance_metadata = _fleet(Routes.get_dicom_web_studies_study_series_series_instances_instance_metadata)
    get_dicom_web_studies_study_series_series_instances_instance_rendered = _fleet(Routes.get_dicom_web_studies_study_series_series_instances_instance_rendered)
    get_dicom_web_studies_study_series_series_instances_instance_thumbnail = _fleet(Routes.get_dicom_web_studies_study_series_series_instances_instance_thumbnail)
    get_dicom_web_studies_study_series_series_metadata = _fleet(Routes.get_dicom_web_studies_study_series_series_metadata)
    get_dicom_web_studies_study_series_series_rendered = _fleet(Routes.get_dicom_web_studies_study_series_series_rendered)
    get_dicom_web_studies_study_series_series_thumbnail = _fleet(Routes.get_dicom_web_studies_study_series_series_thumbnail)
    get_dicom_web_studies_study_thumbnail = _fleet(Routes.get_dicom_web_studies_study_thumbnail)
    post_education_api_change_title = _fleet(Routes.post_education_api_change_title)
    get_education_api_config = _fleet(Routes.get_education_api_config)
    put_education_api_config_lti_client_id = _fleet(Routes.put_education_api_config_lti_client_id)
    post_education_api_dicomization = _fleet(Routes.post_education_api_dicomization)
    delete_education_api_dicomization_id = _id_fleet(Routes.delete_education_api_dicomization_id)
    get_education_api_dicomization_id_logs = _id_fleet(Routes.get_education_api_dicomization_id_logs)
    post_education_api_link = _fleet(Routes.post_education_api_link)
    post_education_api_list_images = _fleet(Routes.post_education_api_list_images)
    post_education_api_list_project_url = _fleet(Routes.post_education_api_list_project_url)
    get_education_api_preview_instance_id = _id_fleet(Routes.get_education_api_preview_instance_id)
    get_education_api_preview_series_id = _id_fleet(Routes.get_education_api_preview_series_id)
    get_education_api_preview_study_id = _id_fleet(Routes.get_education_api_preview_study_id)
    get_education_api_projects = _fleet(Routes.get_education_api_projects)
    post_education_api_projects = _fleet(Routes.post_education_api_projects)
    delete_education_api_projects_id = _id_fleet(Routes.delete_education_api_projects_id)
    get_education_api_projects_id = _id_fleet(Routes.get_education_api_projects_id)
    put_education_api_projects_id_name = _id_fleet(Routes.put_education_api_projects_id_name)
    post_education_api_resource_viewer_url = _fleet(Routes.post_education_api_resource_viewer_url)
    post_education_api_unlink = _fleet(Routes.post_education_api_unlink)
    post_education_api_upload = _fleet(Routes.post_education_api_upload)
    get_education_api_user_projects = _fleet(Routes.get_education_api_user_projects)
    get_education_app_path = _fleet(Routes.get_education_app_path)
    post_education_do_login = _fleet(Routes.post_education_do_login)
    get_education_do_logout = _fleet(Routes.get_education_do_logout)
    get_education_lti_jwks = _fleet(Routes.get_education_lti_jwks)
    get_education_lti_register = _fleet(Routes.get_education_lti_register)
    get_education_static_path = _fleet(Routes.get_education_static_path)
    delete_exports = _fleet(Routes.delete_exports)
    get_exports = _fleet(Routes.get_exports)
    get_housekeeper_status = _fleet(Routes.get_housekeeper_status)
    get_instances = _fleet(Routes.get_instances)
    post_instances = _fleet(Routes.post_instances)
    delete_instances_id = _id_fleet(Routes.delete_instances_id)
    get_instances_id = _id_fleet(Routes.get_instances_id)
    post_instances_id_anonymize = _id_fleet(Routes.post_instances_id_anonymize)
    get_instances_id_attachments = _id_fleet(Routes.get_instances_id_attachments)
    delete_instances_id_attachments_name = _id_fleet(Routes.delete_instances_id_attachments_name)
    get_instances_id_attachments_name = _id_fleet(Routes.get_instances_id_attachments_name)
    put_instances_id_attachments_name = _id_fleet(Routes.put_instances_id_attachments_name)
    post_instances_id_attachments_name_compress = _id_fleet(Routes.post_instances_id_attachments_name_compress)
    get_instances_id_attachments_name_compressed_data = _id_fleet(Routes.get_instances_id_attachments_name_compressed_data)
    get_instances_id_attachments_name_compressed_md5 = _id_fleet(Routes.get_instances_id_attachments_name_compressed_md5)
    get_instances_id_attachments_name_compressed_size = _id_fleet(Routes.get_instances_id_attachments_name_compressed_size)
    get_instances_id_attachments_name_data = _id_fleet(Routes.get_instances_id_attachments_name_data)
    get_instances_id_attachments_name_info = _id_fleet(Routes.get_instances_id_attachments_name_info)
    get_instances_id_attachments_name_is_compressed = _id_fleet(Routes.get_instances_id_attachments_name_is_compressed)
    get_instances_id_attachments_name_md5 = _id_fleet(Routes.get_instances_id_attachments_name_md5)
    get_instances_id_attachments_name_size = _id_fleet(Routes.get_instances_id_attachments_name_size)
    post_instances_id_attachments_name_uncompress = _id_fleet(Routes.post_instances_id_attachments_name_uncompress)
    post_instances_id_attachments_name_verify_md5 = _id_fleet(Routes.post_instances_id_attachments_name_verify_md5)
    get_instances_id_content = _id_fleet(Routes.get_instances_id_content)
    get_instances_id_content_path = _id_fleet(Routes.get_instances_id_content_path)
    post_instances_id_export = _id_fleet(Routes.post_instances_id_export)
    get_instances_id_file = _id_fleet(Routes.get_instances_id_file)
    get_instances_id_frames = _id_fleet(Routes.get_instances_id_frames)
    get_instances_id_frames_frame = _id_fleet(Routes.get_instances_id_frames_frame)
    get_instances_id_frames_frame_image_int16 = _id_fleet(Routes.get_instances_id_frames_frame_image_int16)
    get_instances_id_frames_frame_image_uint16 = _id_fleet(Routes.get_instances_id_frames_frame_image_uint16)
    get_instances_id_frames_frame_image_uint8 = _id_fleet(Routes.get_instances_id_frames_frame_image_uint8)
    get_instances_id_frames_frame_matlab = _id_fleet(Routes.get_instances_id_frames_frame_matlab)
    get_instances_id_frames_frame_numpy = _id_fleet(Routes.get_instances_id_frames_frame_numpy)
    get_instances_id_frames_frame_preview = _id_fleet(Routes.get_instances_id_frames_frame_preview)
    get_instances_id_frames_frame_raw = _id_fleet(Routes.get_instances_id_frames_frame_raw)
    get_instances_id_frames_frame_raw_gz = _id_fleet(Routes.get_instances_id_frames_frame_raw_gz)
    get_instances_id_frames_frame_rendered = _id_fleet(Routes.get_instances_id_frames_frame_rendered)
    get_instances_id_header = _id_fleet(Routes.get_instances_id_header)
    get_instances_id_image_int16 = _id_fleet(Routes.get_instances_id_image_int16)
    get_instances_id_image_uint16 = _id_fleet(Routes.get_instances_id_image_uint16)
    get_instances_id_image_uint8 = _id_fleet(Routes.get_instances_id_image_uint8)
    get_instances_id_labels = _id_fleet(Routes.get_instances_id_labels)
    delete_instances_id_labels_label = _id_fleet(Routes.delete_instances_id_labels_label)
    get_instances_id_labels_label = _id_fleet(Routes.get_instances_id_labels_label)
    put_instances_id_labels_label = _id_fleet(Routes.put_instances_id_labels_label)
    get_instances_id_matlab = _id_fleet(Routes.get_instances_id_matlab)
    get_instances_id_metadata = _id_fleet(Routes.get_instances_id_metadata)
    delete_instances_id_metadata_name = _id_fleet(Routes.delete_instances_id_metadata_name)
    get_instances_id_metadata_name = _id_fleet(Routes.get_instances_id_metadata_name)
    put_instances_id_metadata_name = _id_fleet(Routes.put_instances_id_metadata_name)
    post_instances_id_modify = _id_fleet(Routes.post_instances_id_modify)
    get_instances_id_module = _id_fleet(Routes.get_instances_id_module)
    get_instances_id_nexus = _id_fleet(Routes.get_instances_id_nexus)
    get_instances_id_nifti = _id_fleet(Routes.get_instances_id_nifti)
    get_instances_id_numpy = _id_fleet(Routes.get_instances_id_numpy)
    get_instances_id_patient = _id_fleet(Routes.get_instances_id_patient)
    get_instances_id_pdf = _id_fleet(Routes.get_instances_id_pdf)
    get_instances_id_preview = _id_fleet(Routes.get_instances_id_preview)
    post_instances_id_reconstruct = _id_fleet(Routes.post_instances_id_reconstruct)
    get_instances_id_rendered = _id_fleet(Routes.get_instances_id_rendered)
    get_instances_id_series = _id_fleet(Routes.get_instances_id_series)
    get_instances_id_simplified_tags = _id_fleet(Routes.get_instances_id_simplified_tags)
    get_instances_id_statistics = _id_fleet(Routes.get_instances_id_statistics)
    get_instances_id_stl = _id_fleet(Routes.get_instances_id_stl)
    get_instances_id_study = _id_fleet(Routes.get_instances_id_study)
    get_instances_id_tags = _id_fleet(Routes.get_instances_id_tags)
    get_jobs = _fleet(Routes.get_jobs)
    delete_jobs_id = _id_fleet(Routes.delete_jobs_id)
    get_jobs_id = _id_fleet(Routes.get_jobs_id)
    post_jobs_id_cancel = _id_fleet(Routes.post_jobs_id_cancel)
    post_jobs_id_pause = _id_fleet(Routes.post_jobs_id_pause)
    post_jobs_id_resubmit = _id_fleet(Routes.post_jobs_id_resubmit)
    post_jobs_id_resume = _id_fleet(Routes.post_jobs_id_resume)
    delete_jobs_id_key = _id_fleet(Routes.delete_jobs_id_key)
    get_jobs_id_key = _id_fleet(Routes.get_jobs_id_key)
    get_modalities = _fleet(Routes.get_modalities)
    delete_modalities_id = _id_fleet(Routes.delete_modalities_id)
    get_modalities_id = _id_fleet(Routes.get_modalities_id)
    put_modalities_id = _id_fleet(Routes.put_modalities_id)
    get_modalities_id_configuration = _id_fleet(Routes.get_modalities_id_configuration)
    post_modalities_id_echo = _id_fleet(Routes.post_modalities_id_echo)
    post_modalities_id_find = _id_fleet(Routes.post_modalities_id_find)
    post_modalities_id_find_instance = _id_fleet(Routes.post_modalities_id_find_instance)
    post_modalities_id_find_patient = _id_fleet(Routes.post_modalities_id_find_patient)
    post_modalities_id_find_series = _id_fleet(Routes.post_modalities_id_find_series)
    post_modalities_id_find_study = _id_fleet(Routes.post_modalities_id_find_study)
    post_modalities_id_find_worklist = _id_fleet(Routes.post_modalities_id_find_worklist)
    post_modalities_id_get = _id_fleet(Routes.post_modalities_id_get)
    post_modalities_id_move = _id_fleet(Routes.post_modalities_id_move)
    post_modalities_id_query = _id_fleet(Routes.post_modalities_id_query)
    post_modalities_id_storage_commitment = _id_fleet(Routes.post_modalities_id_storage_commitment)
    post_modalities_id_store = _id_fleet(Routes.post_modalities_id_store)
    post_modalities_id_store_straight = _id_fleet(Routes.post_modalities_id_store_straight)
    post_move_storage = _fleet(Routes.post_move_storage)
    get_ohif = _fleet(Routes.get_ohif)
    get_ohif_path = _fleet(Routes.get_ohif_path)
    get_patients = _fleet(Routes.get_patients)
    delete_patients_id = _id_fleet(Routes.delete_patients_id)
    get_patients_id = _id_fleet(Routes.get_patients_id)
    post_patients_id_anonymize = _id_fleet(Routes.post_patients_id_anonymize)
    get_patients_id_archive = _id_fleet(Routes.get_patients_id_archive)
    post_patients_id_archive = _id_fleet(Routes.post_patients_id_archive)
    get_patients_id_attachments = _id_fleet(Routes.get_patients_id_attachments)
    delete_patients_id_attachments_name = _id_fleet(Routes.delete_patients_id_attachments_name)
    get_patients_id_attachments_name = _id_fleet(Routes.get_patients_id_attachments_name)
    put_patients_id_attachments_name = _id_fleet(Routes.put_patients_id_attachments_name)
    post_patients_id_attachments_name_compress = _id_fleet(Routes.post_patients_id_attachments_name_compress)
    get_patients_id_attachments_name_compressed_data = _id_fleet(Routes.get_patients_id_attachments_name_compressed_data)
    get_patients_id_attachments_name_compressed_md5 = _id_fleet(Routes.get_patients_id_attachments_name_compressed_md5)
    get_patients_id_attachments_name_compressed_size = _id_fleet(Routes.get_patients_id_attachments_name_compressed_size)
    get_patients_id_attachments_name_data = _id_fleet(Routes.get_patients_id_attachments_name_data)
    get_patients_id_attachments_name_info = _id_fleet(Routes.get_patients_id_attachments_name_info)
    get_patients_id_attachments_name_is_compressed = _id_fleet(Routes.get_patients_id_attachments_name_is_compressed)
    get_patients_id_attachments_name_md5 = _id_fleet(Routes.get_patients_id_attachments_name_md5)
    get_patients_id_attachments_name_size = _id_fleet(Routes.get_patients_id_attachments_name_size)
    post_patients_id_attachments_name_uncompress = _id_fleet(Routes.post_patients_id_attachments_name_uncompress)
    post_patients_id_attachments_name_verify_md5 = _id_fleet(Routes.post_patients_id_attachments_name_verify_md5)
    get_patients_id_instances = _id_fleet(Routes.get_patients_id_instances)
    get_patients_id_instances_tags = _id_fleet(Routes.get_patients_id_instances_tags)
    get_patients_id_labels = _id_fleet(Routes.get_patients_id_labels)
    delete_patients_id_labels_label = _id_fleet(Routes.delete_patients_id_labels_label)
    get_patients_id_labels_label = _id_fleet(Routes.get_patients_id_labels_label)
    put_patients_id_labels_label = _id_fleet(Routes.put_patients_id_labels_label)
    get_patients_id_media = _id_fleet(Routes.get_patients_id_media)
    post_patients_id_media = _id_fleet(Routes.post_patients_id_media)
    get_patients_id_metadata = _id_fleet(Routes.get_patients_id_metadata)
    delete_patients_id_metadata_name = _id_fleet(Routes.delete_patients_id_metadata_name)
    get_patients_id_metadata_name = _id_fleet(Routes.get_patients_id_metadata_name)
    put_patients_id_metadata_name = _id_fleet(Routes.put_patients_id_metadata_name)
    post_patients_id_modify = _id_fleet(Routes.post_patients_id_modify)
    get_patients_id_module = _id_fleet(Routes.get_patients_id_module)
    get_patients_id_protected = _id_fleet(Routes.get_patients_id_protected)
    put_patients_id_protected = _id_fleet(Routes.put_patients_id_protected)
    post_patients_id_reconstruct = _id_fleet(Routes.post_patients_id_reconstruct)
    get_patients_id_series = _id_fleet(Routes.get_patients_id_series)
    get_patients_id_shared_tags = _id_fleet(Routes.get_patients_id_shared_tags)
    get_patients_id_statistics = _id_fleet(Routes.get_patients_id_statistics)
    get_patients_id_studies = _id_fleet(Routes.get_patients_id_studies)
    get_peers = _fleet(Routes.get_peers)
    delete_peers_id = _id_fleet(Routes.delete_peers_id)
    get_peers_id = _id_fleet(Routes.get_peers_id)
    put_peers_id = _id_fleet(Routes.put_peers_id)
    get_peers_id_configuration = _id_fleet(Routes.get_peers_id_configuration)
    post_peers_id_store = _id_fleet(Routes.post_peers_id_store)
    post_peers_id_store_straight = _id_fleet(Routes.post_peers_id_store_straight)
    get_peers_id_system = _id_fleet(Routes.get_peers_id_system)
    get_plugins = _fleet(Routes.get_plugins)
    post_plugins_advanced_storage_abandon_instance = _fleet(Routes.post_plugins_advanced_storage_abandon_instance)
    post_plugins_advanced_storage_adopt_instance = _fleet(Routes.post_plugins_advanced_storage_adopt_instance)
    post_plugins_advanced_storage_move_storage = _fleet(Routes.post_plugins_advanced_storage_move_storage)
    get_plugins_advanced_storage_status = _fleet(Routes.get_plugins_advanced_storage_status)
    get_plugins_delayed_deletion_status = _fleet(Routes.get_plugins_delayed_deletion_status)
    get_plugins_explorer_js = _fleet(Routes.get_plugins_explorer_js)
    get_plugins_housekeeper_status = _fleet(Routes.get_plugins_housekeeper_status)
    post_plugins_pixels_masker_instances_id_anonymize = _id_fleet(Routes.post_plugins_pixels_masker_instances_id_anonymize)
    post_plugins_pixels_masker_instances_id_modify = _id_fleet(Routes.post_plugins_pixels_masker_instances_id_modify)
    post_plugins_pixels_masker_series_id_anonymize = _id_fleet(Routes.post_plugins_pixels_masker_series_id_anonymize)
    post_plugins_pixels_masker_series_id_modify = _id_fleet(Routes.post_plugins_pixels_masker_series_id_modify)
    post_plugins_pixels_masker_studies_id_anonymize = _id_fleet(Routes.post_plugins_pixels_masker_studies_id_anonymize)
    post_plugins_pixels_masker_studies_id_modify = _id_fleet(Routes.post_plugins_pixels_masker_studies_id_modify)
    get_plugins_postgresql_audit_logs = _fleet(Routes.get_plugins_postgresql_audit_logs)
    get_plugins_id = _id_fleet(Routes.get_plugins_id)
    get_queries = _fleet(Routes.get_queries)
    delete_queries_id = _id_fleet(Routes.delete_queries_id)
    get_queries_id = _id_fleet(Routes.get_queries_id)
    get_queries_id_answers = _id_fleet(Routes.get_queries_id_answers)
    get_queries_id_answers_index = _id_fleet(Routes.get_queries_id_answers_index)
    get_queries_id_answers_index_content = _id_fleet(Routes.get_queries_id_answers_index_content)
    post_queries_id_answers_index_query_instances = _id_fleet(Routes.post_queries_id_answers_index_query_instances)
    post_queries_id_answers_index_query_series = _id_fleet(Routes.post_queries_id_answers_index_query_series)
    post_queries_id_answers_index_query_studies = _id_fleet(Routes.post_queries_id_answers_index_query_studies)
    post_queries_id_answers_index_retrieve = _id_fleet(Routes.post_queries_id_answers_index_retrieve)
    get_queries_id_level = _id_fleet(Routes.get_queries_id_level)
    get_queries_id_modality = _id_fleet(Routes.get_queries_id_modality)
    get_queries_id_query = _id_fleet(Routes.get_queries_id_query)
    post_queries_id_retrieve = _id_fleet(Routes.post_queries_id_retrieve)
    get_series = _fleet(Routes.get_series)
    delete_series_id = _id_fleet(Routes.delete_series_id)
    get_series_id = _id_fleet(Routes.get_series_id)
    post_series_id_anonymize = _id_fleet(Routes.post_series_id_anonymize)
    get_series_id_archive = _id_fleet(Routes.get_series_id_archive)
    post_series_id_archive = _id_fleet(Routes.post_series_id_archive)
    get_series_id_attachments = _id_fleet(Routes.get_series_id_attachments)
    delete_series_id_attachments_name = _id_fleet(Routes.delete_series_id_attachments_name)
    get_series_id_attachments_name = _id_fleet(Routes.get_series_id_attachments_name)
    put_series_id_attachments_name = _id_fleet(Routes.put_series_id_attachments_name)
    post_series_id_attachments_name_compress = _id_fleet(Routes.post_series_id_attachments_name_compress)
    get_series_id_attachments_name_compressed_data = _id_fleet(Routes.get_series_id_attachments_name_compressed_data)
    get_series_id_attachments_name_compressed_md5 = _id_fleet(Routes.get_series_id_attachments_name_compressed_md5)
    get_series_id_attachments_name_compressed_size = _id_fleet(Routes.get_series_id_attachments_name_compressed_size)
    get_series_id_attachments_name_data = _id_fleet(Routes.get_series_id_attachments_name_data)
    get_series_id_attachments_name_info = _id_fleet(Routes.get_series_id_attachments_name_info)
    get_series_id_attachments_name_is_compressed = _id_fleet(Routes.get_series_id_attachments_name_is_compressed)
    get_series_id_attachments_name_md5 = _id_fleet(Routes.get_series_id_attachments_name_md5)
    get_series_id_attachments_name_size = _id_fleet(Routes.get_series_id_attachments_name_size)
    post_series_id_attachments_name_uncompress = _id_fleet(Routes.post_series_id_attachments_name_uncompress)
    post_series_id_attachments_name_verify_md5 = _id_fleet(Routes.post_series_id_attachments_name_verify_md5)
    get_series_id_instances = _id_fleet(Routes.get_series_id_instances)
    get_series_id_instances_tags = _id_fleet(Routes.get_series_id_instances_tags)
    get_series_id_labels = _id_fleet(Routes.get_series_id_labels)
    delete_series_id_labels_label = _id_fleet(Routes.delete_series_id_labels_label)
    get_series_id_labels_label = _id_fleet(Routes.get_series_id_labels_label)
    put_series_id_labels_label = _id_fleet(Routes.put_series_id_labels_label)
    get_series_id_media = _id_fleet(Routes.get_series_id_media)
    post_series_id_media = _id_fleet(Routes.post_series_id_media)
    get_series_id_metadata = _id_fleet(Routes.get_series_id_metadata)
    delete_series_id_metadata_name = _id_fleet(Routes.delete_series_id_metadata_name)
    get_series_id_metadata_name = _id_fleet(Routes.get_series_id_metadata_name)
    put_series_id_metadata_name = _id_fleet(Routes.put_series_id_metadata_name)
    post_series_id_modify = _id_fleet(Routes.post_series_id_modify)
    get_series_id_module = _id_fleet(Routes.get_series_id_module)
    get_series_id_nifti = _id_fleet(Routes.get_series_id_nifti)
    get_series_id_numpy = _id_fleet(Routes.get_series_id_numpy)
    get_series_id_ordered_slices = _id_fleet(Routes.get_series_id_ordered_slices)
    get_series_id_patient = _id_fleet(Routes.get_series_id_patient)
    post_series_id_reconstruct = _id_fleet(Routes.post_series_id_reconstruct)
    get_series_id_shared_tags = _id_fleet(Routes.get_series_id_shared_tags)
    get_series_id_statistics = _id_fleet(Routes.get_series_id_statistics)
    get_series_id_study = _id_fleet(Routes.get_series_id_study)
    get_statistics = _fleet(Routes.get_statistics)
    get_stl_3dhop_instances_file = _fleet(Routes.get_stl_3dhop_instances_file)
    get_stl_3dhop_path = _fleet(Routes.get_stl_3dhop_path)
    get_stl_app_path = _fleet(Routes.get_stl_app_path)
    post_stl_create_nexus = _fleet(Routes.post_stl_create_nexus)
    post_stl_encode_nifti = _fleet(Routes.post_stl_encode_nifti)
    post_stl_encode_rtstruct = _fleet(Routes.post_stl_encode_rtstruct)
    get_stl_nexus_path = _fleet(Routes.get_stl_nexus_path)
    get_stl_rt_struct_id = _id_fleet(Routes.get_stl_rt_struct_id)
    get_stone_webviewer_configuration_json = _fleet(Routes.get_stone_webviewer_configuration_json)
    get_stone_webviewer_path = _fleet(Routes.get_stone_webviewer_path)
    get_stone_instances_id_frames_frame_numpy = _id_fleet(Routes.get_stone_instances_id_frames_frame_numpy)
    get_stone_rt_struct = _fleet(Routes.get_stone_rt_struct)
    get_stone_rt_struct_id_info = _id_fleet(Routes.get_stone_rt_struct_id_info)
    get_stone_rt_struct_id_numpy = _id_fleet(Routes.get_stone_rt_struct_id_numpy)
    get_storage_commitment_id = _id_fleet(Routes.get_storage_commitment_id)
    post_storage_commitment_id_remove = _id_fleet(Routes.post_storage_commitment_id_remove)
    get_studies = _fleet(Routes.get_studies)
    delete_studies_id = _id_fleet(Routes.delete_studies_id)
    get_studies_id = _id_fleet(Routes.get_studies_id)
    post_studies_id_anonymize = _id_fleet(Routes.post_studies_id_anonymize)
    get_studies_id_archive = _id_fleet(Routes.get_studies_id_archive)
    post_studies_id_archive = _id_fleet(Routes.post_studies_id_archive)
    get_studies_id_attachments = _id_fleet(Routes.get_studies_id_attachments)
    delete_studies_id_attachments_name = _id_fleet(Routes.delete_studies_id_attachments_name)
    get_studies_id_attachments_name = _id_fleet(Routes.get_studies_id_attachments_name)
    put_studies_id_attachments_name = _id_fleet(Routes.put_studies_id_attachments_name)
    post_studies_id_attachments_name_compress = _id_fleet(Routes.post_studies_id_attachments_name_compress)
    get_studies_id_attachments_name_compressed_data = _id_fleet(Routes.get_studies_id_attachments_name_compressed_data)
    get_studies_id_attachments_name_compressed_md5 = _id_fleet(Routes.get_studies_id_attachments_name_compressed_md5)
    get_studies_id_attachments_name_compressed_size = _id_fleet(Routes.get_studies_id_attachments_name_compressed_size)
    get_studies_id_attachments_name_data = _id_fleet(Routes.get_studies_id_attachments_name_data)
    get_studies_id_attachments_name_info = _id_fleet(Routes.get_studies_id_attachments_name_info)
    get_studies_id_attachments_name_is_compressed = _id_fleet(Routes.get_studies_id_attachments_name_is_compressed)
    get_studies_id_attachments_name_md5 = _id_fleet(Routes.get_studies_id_attachments_name_md5)
    get_studies_id_attachments_name_size = _id_fleet(Routes.get_studies_id_attachments_name_size)
    post_studies_id_attachments_name_uncompress = _id_fleet(Routes.post_studies_id_attachments_name_uncompress)
    post_studies_id_attachments_name_verify_md5 = _id_fleet(Routes.post_studies_id_attachments_name_verify_md5)
    get_studies_id_instances = _id_fleet(Routes.get_studies_id_instances)
    get_studies_id_instances_tags = _id_fleet(Routes.get_studies_id_instances_tags)
    get_studies_id_labels = _id_fleet(Routes.get_studies_id_labels)
    delete_studies_id_labels_label = _id_fleet(Routes.delete_studies_id_labels_label)
    get_studies_id_labels_label = _id_fleet(Routes.get_studies_id_labels_label)
    put_studies_id_labels_label = _id_fleet(Routes.put_studies_id_labels_label)
    get_studies_id_media = _id_fleet(Routes.get_studies_id_media)
    post_studies_id_media = _id_fleet(Routes.post_studies_id_media)
    post_studies_id_merge = _id_fleet(Routes.post_studies_id_merge)
    get_studies_id_metadata = _id_fleet(Routes.get_studies_id_metadata)
    delete_studies_id_metadata_name = _id_fleet(Routes.delete_studies_id_metadata_name)
    get_studies_id_metadata_name = _id_fleet(Routes.get_studies_id_metadata_name)
    put_studies_id_metadata_name = _id_fleet(Routes.put_studies_id_metadata_name)
    post_studies_id_modify = _id_fleet(Routes.post_studies_id_modify)
    get_studies_id_module = _id_fleet(Routes.get_studies_id_module)
    get_studies_id_module_patient = _id_fleet(Routes.get_studies_id_module_patient)
    get_studies_id_ohif_dicom_json = _id_fleet(Routes.get_studies_id_ohif_dicom_json)
    get_studies_id_patient = _id_fleet(Routes.get_studies_id_patient)
    post_studies_id_reconstruct = _id_fleet(Routes.post_studies_id_reconstruct)
    get_studies_id_series = _id_fleet(Routes.get_studies_id_series)
    get_studies_id_shared_tags = _id_fleet(Routes.get_studies_id_shared_tags)
    post_studies_id_split = _id_fleet(Routes.post_studies_id_split)
    get_studies_id_statistics = _id_fleet(Routes.get_studies_id_statistics)
    post_studies_id_update_dicomweb_cache = _id_fleet(Routes.post_studies_id_update_dicomweb_cache)
    get_system = _fleet(Routes.get_system)
    get_tcia_app_path = _fleet(Routes.get_tcia_app_path)
    post_tcia_clear_cache = _fleet(Routes.post_tcia_clear_cache)
    post_tcia_import = _fleet(Routes.post_tcia_import)
    get_tcia_proxy_path = _fleet(Routes.get_tcia_proxy_path)
    get_tools = _fleet(Routes.get_tools)
    get_tools_accepted_sop_classes = _fleet(Routes.get_tools_accepted_sop_classes)
    get_tools_accepted_transfer_syntaxes = _fleet(Routes.get_tools_accepted_transfer_syntaxes)
    put_tools_accepted_transfer_syntaxes = _fleet(Routes.put_tools_accepted_transfer_syntaxes)
    post_tools_bulk_anonymize = _fleet(Routes.post_tools_bulk_anonymize)
    post_tools_bulk_content = _fleet(Routes.post_tools_bulk_content)
    post_tools_bulk_delete = _fleet(Routes.post_tools_bulk_delete)
    post_tools_bulk_modify = _fleet(Routes.post_tools_bulk_modify)
    post_tools_count_resources = _fleet(Routes.post_tools_count_resources)
    get_tools_create_archive = _fleet(Routes.get_tools_create_archive)
    post_tools_create_archive = _fleet(Routes.post_tools_create_archive)
    post_tools_create_dicom = _fleet(Routes.post_tools_create_dicom)
    get_tools_create_media = _fleet(Routes.get_tools_create_media)
    post_tools_create_media = _fleet(Routes.post_tools_create_media)
    get_tools_create_media_extended = _fleet(Routes.get_tools_create_media_extended)
    post_tools_create_media_extended = _fleet(Routes.post_tools_create_media_extended)
    get_tools_default_encoding = _fleet(Routes.get_tools_default_encoding)
    put_tools_default_encoding = _fleet(Routes.put_tools_default_encoding)
    get_tools_dicom_conformance = _fleet(Routes.get_tools_dicom_conformance)
    post_tools_dicom_echo = _fleet(Routes.post_tools_dicom_echo)
    post_tools_execute_script = _fleet(Routes.post_tools_execute_script)
    post_tools_find = _fleet(Routes.post_tools_find)
    get_tools_generate_uid = _fleet(Routes.get_tools_generate_uid)
    post_tools_invalidate_tags = _fleet(Routes.post_tools_invalidate_tags)
    get_tools_labels = _fleet(Routes.get_tools_labels)
    get_tools_log_level = _fleet(Routes.get_tools_log_level)
    put_tools_log_level = _fleet(Routes.put_tools_log_level)
    get_tools_log_level_dicom = _fleet(Routes.get_tools_log_level_dicom)
    put_tools_log_level_dicom = _fleet(Routes.put_tools_log_level_dicom)
    get_tools_log_level_generic = _fleet(Routes.get_tools_log_level_generic)
    put_tools_log_level_generic = _fleet(Routes.put_tools_log_level_generic)
    get_tools_log_level_http = _fleet(Routes.get_tools_log_level_http)
    put_tools_log_level_http = _fleet(Routes.put_tools_log_level_http)
    get_tools_log_level_jobs = _fleet(Routes.get_tools_log_level_jobs)
    put_tools_log_level_jobs = _fleet(Routes.put_tools_log_level_jobs)
    get_tools_log_level_lua = _fleet(Routes.get_tools_log_level_lua)
    put_tools_log_level_lua = _fleet(Routes.put_tools_log_level_lua)
    get_tools_log_level_plugins = _fleet(Routes.get_tools_log_level_plugins)
    put_tools_log_level_plugins = _fleet(Routes.put_tools_log_level_plugins)
    get_tools_log_level_sqlite = _fleet(Routes.get_tools_log_level_sqlite)
    put_tools_log_level_sqlite = _fleet(Routes.put_tools_log_level_sqlite)
    post_tools_lookup = _fleet(Routes.post_tools_lookup)
    get_tools_metrics = _fleet(Routes.get_tools_metrics)
    put_tools_metrics = _fleet(Routes.put_tools_metrics)
    get_tools_metrics_prometheus = _fleet(Routes.get_tools_metrics_prometheus)
    get_tools_now = _fleet(Routes.get_tools_now)
    get_tools_now_local = _fleet(Routes.get_tools_now_local)
    post_tools_reconstruct = _fleet(Routes.post_tools_reconstruct)
    post_tools_reset = _fleet(Routes.post_tools_reset)
    post_tools_shutdown = _fleet(Routes.post_tools_shutdown)
    get_tools_unknown_sop_class_accepted = _fleet(Routes.get_tools_unknown_sop_class_accepted)
    put_tools_unknown_sop_class_accepted = _fleet(Routes.put_tools_unknown_sop_class_accepted)
    get_transfers_chunks_path = _fleet(Routes.get_transfers_chunks_path)
    post_transfers_lookup = _fleet(Routes.post_transfers_lookup)
    get_transfers_peers = _fleet(Routes.get_transfers_peers)
    post_transfers_pull = _fleet(Routes.post_transfers_pull)
    post_transfers_push = _fleet(Routes.post_transfers_push)
    delete_transfers_push_id = _id_fleet(Routes.delete_transfers_push_id)
    post_transfers_push_id_commit = _id_fleet(Routes.post_transfers_push_id_commit)
    put_transfers_push_id_index = _id_fleet(Routes.put_transfers_push_id_index)
    post_transfers_send = _fleet(Routes.post_transfers_send)
    get_ui_api_configuration = _fleet(Routes.get_ui_api_configuration)
    post_ui_api_emails_send = _fleet(Routes.post_ui_api_emails_send)
    get_ui_api_emails_templates_path = _fleet(Routes.get_ui_api_emails_templates_path)
    get_ui_api_pre_login_configuration = _fleet(Routes.get_ui_api_pre_login_configuration)
    get_ui_app = _fleet(Routes.get_ui_app)
    get_ui_app_path = _fleet(Routes.get_ui_app_path)
    get_volview_path = _fleet(Routes.get_volview_path)
    get_wado = _fleet(Routes.get_wado)
    get_web_viewer_app_path = _fleet(Routes.get_web_viewer_app_path)
    get_web_viewer_instances_path = _fleet(Routes.get_web_viewer_instances_path)
    get_web_viewer_is_stable_series_id = _id_fleet(Routes.get_web_viewer_is_stable_series_id)
    get_web_viewer_libs_path = _fleet(Routes.get_web_viewer_libs_path)
    get_web_viewer_series_id = _id_fleet(Routes.get_web_viewer_series_id)
    get_worklists = _fleet(Routes.get_worklists)
    post_worklists_create = _fleet(Routes.post_worklists_create)
    delete_worklists_id = _id_fleet(Routes.delete_worklists_id)
    get_worklists_id = _id_fleet(Routes.get_worklists_id)
    put_worklists_id = _id_fleet(Routes.put_worklists_id)
    get_wsi_app_path = _fleet(Routes.get_wsi_app_path)
    get_wsi_frames_pyramids_instance_frame = _fleet(Routes.get_wsi_frames_pyramids_instance_frame)
    get_wsi_frames_tiles_instance_frame_level_x_y = _fleet(Routes.get_wsi_frames_tiles_instance_frame_level_x_y)
    get_wsi_iiif_frames_pyramids_instance_frame_info_json = _fleet(Routes.get_wsi_iiif_frames_pyramids_instance_frame_info_json)
    get_wsi_iiif_frames_pyramids_instance_frame_manifest_json = _fleet(Routes.get_wsi_iiif_frames_pyramids_instance_frame_manifest_json)
    get_wsi_iiif_frames_instance_frame_full_max_0_default_jpg = _fleet(Routes.get_wsi_iiif_frames_instance_frame_full_max_0_default_jpg)
    get_wsi_iiif_frames_instance_frame_info_json = _fleet(Routes.get_wsi_iiif_frames_instance_frame_info_json)
    get_wsi_iiif_series_series_manifest_json = _fleet(Routes.get_wsi_iiif_series_series_manifest_json)
    get_wsi_iiif_tiles_series_info_json = _fleet(Routes.get_wsi_iiif_tiles_series_info_json)
    get_wsi_iiif_tiles_series_region_size_rotation_file = _fleet(Routes.get_wsi_iiif_tiles_series_region_size_rotation_file)
    get_wsi_libs_path = _fleet(Routes.get_wsi_libs_path)
    get_wsi_pyramids_series = _fleet(Routes.get_wsi_pyramids_series)
    get_wsi_tiles_series_level_x_y = _fleet(Routes.get_wsi_tiles_series_level_x_y)
