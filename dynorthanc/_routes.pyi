# The routes of Orthanc 1.8.2 to 1.13.0: written by dynorthanc.stubs, not by hand.
# ruff: noqa
from collections.abc import Callable, Iterable, Mapping, Sequence
from os import PathLike
from typing import IO, Any, Concatenate, Generic, Literal, ParamSpec, TypedDict, TypeVar

from typing_extensions import Required, Self

from dynorthanc.aio import AsyncHandle, AsyncMethod
from dynorthanc.answers.binary import Binary
from dynorthanc.sending import Timeout
from dynorthanc.explore.handle import Handle
from dynorthanc.move.job import Job
from dynorthanc.method import Method
from dynorthanc.problems import Problem
from dynorthanc.request import Request
from dynorthanc.versions.fleet import FleetMethod, Results

_P = ParamSpec("_P")
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

class AsyncRoute(AsyncMethod, Generic[_P, _R]):
    """A route to be awaited."""
    async def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _R: ...
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> list[Problem]: ...
    def request(self, *args: _P.args, **kwargs: _P.kwargs) -> Request: ...

class FleetRoute(FleetMethod, Generic[_P]):
    """A route of all servers of a fleet."""
    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> Results: ...
    def check(self, *args: _P.args, **kwargs: _P.kwargs) -> dict[str, list[Problem]]: ...

def _route(function: Callable[Concatenate[Any, _P], _R]) -> Route[_P, _R]: ...
def _async(route: Route[_P, _R]) -> AsyncRoute[_P, _R]: ...
def _fleet(route: Route[_P, _R]) -> FleetRoute[_P]: ...

PostInstancesIdAnonymizeBody = TypedDict("PostInstancesIdAnonymizeBody", {"DicomVersion": Literal["2008", "2017c", "2021b", "2023b"], "Force": bool, "Keep": list[str], "KeepPrivateTags": bool, "PrivateCreator": str, "Remove": list[str], "Replace": Mapping[str, Any], "KeepSource": Literal[True], "Transcode": str, "KeepLabels": Literal[False], "LossyQuality": int}, total=False)
PostInstancesIdModifyBody = TypedDict("PostInstancesIdModifyBody", {"Force": bool, "Keep": list[str], "PrivateCreator": str, "Remove": list[str], "RemovePrivateTags": bool, "Replace": Mapping[str, Any], "Transcode": str, "KeepSource": Literal[True], "LossyQuality": int, "KeepLabels": Literal[False]}, total=False)
PostInstancesIdReconstructBody = TypedDict("PostInstancesIdReconstructBody", {"ReconstructFiles": bool, "LimitToThisLevelMainDicomTags": bool}, total=False)
PutModalitiesIdBody = TypedDict("PutModalitiesIdBody", {"AET": Required[str], "AllowEcho": bool, "AllowFind": bool, "AllowGet": bool, "AllowMove": bool, "AllowStorageCommitment": bool, "AllowStore": bool, "AllowTranscoding": bool, "Host": Required[str], "Manufacturer": Literal["Generic", "GenericNoWildcardInDates", "GenericNoUniversalWildcard", "Vitrea", "GE", "AgfaImpax", "SyngoVia", "EFilm2", "MedInria", "ClearCanvas", "Dcm4Chee", "SiemensSyngoCT"], "Port": Required[int | str], "UseDicomTls": bool, "AllowFindWorklist": bool, "LocalAet": str, "Timeout": int, "AllowNAction": bool, "AllowEventReport": bool, "RetrieveMethod": Literal["C-MOVE", "C-GET", "SystemDefault"]}, total=False)
PostModalitiesIdEchoBody = TypedDict("PostModalitiesIdEchoBody", {"CheckFind": bool, "Timeout": int}, total=False)
PostModalitiesIdGetBody = TypedDict("PostModalitiesIdGetBody", {"Asynchronous": bool, "LocalAet": str, "Permissive": bool, "Priority": int, "Resources": Required[Sequence[Mapping[str, Any]]], "Synchronous": bool, "Timeout": int, "Level": Required[Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"]], "UserData": Any}, total=False)
PostModalitiesIdMoveBody = TypedDict("PostModalitiesIdMoveBody", {"Asynchronous": bool, "Level": Required[Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"]], "LocalAet": str, "Permissive": bool, "Priority": int, "Resources": Required[Sequence[Mapping[str, Any]]], "Synchronous": bool, "TargetAet": str, "Timeout": int, "UserData": Any}, total=False)
PostModalitiesIdQueryBody = TypedDict("PostModalitiesIdQueryBody", {"Level": Required[Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"]], "Normalize": bool, "Query": Mapping[str, Any], "LocalAet": str, "Timeout": int}, total=False)
PostModalitiesIdStorageCommitmentBody = TypedDict("PostModalitiesIdStorageCommitmentBody", {"DicomInstances": list[Any], "Resources": list[str], "Timeout": int}, total=False)
PostModalitiesIdStoreBody = TypedDict("PostModalitiesIdStoreBody", {"Asynchronous": bool, "LocalAet": str, "MoveOriginatorAet": str, "MoveOriginatorID": int, "Permissive": bool, "Priority": int, "Resources": Required[list[str]], "StorageCommitment": bool, "Synchronous": bool, "Timeout": int, "CalledAet": str, "Host": str, "Port": int, "UserData": Any}, total=False)
PostPatientsIdAnonymizeBody = TypedDict("PostPatientsIdAnonymizeBody", {"Asynchronous": bool, "DicomVersion": Literal["2008", "2017c", "2021b", "2023b"], "Force": bool, "Keep": list[str], "KeepPrivateTags": bool, "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "Replace": Mapping[str, Any], "Synchronous": bool, "KeepSource": bool, "Transcode": str, "KeepLabels": bool, "UserData": Any}, total=False)
PostPatientsIdArchiveBody = TypedDict("PostPatientsIdArchiveBody", {"Asynchronous": bool, "Priority": int, "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostPatientsIdMediaBody = TypedDict("PostPatientsIdMediaBody", {"Asynchronous": bool, "Extended": bool, "Priority": int, "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostPatientsIdModifyBody = TypedDict("PostPatientsIdModifyBody", {"Asynchronous": bool, "Force": bool, "Keep": list[str], "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "RemovePrivateTags": bool, "Replace": Mapping[str, Any], "Synchronous": bool, "Transcode": str, "KeepSource": bool, "UserData": Any, "KeepLabels": bool}, total=False)
PostPatientsIdReconstructBody = TypedDict("PostPatientsIdReconstructBody", {"ReconstructFiles": bool, "LimitToThisLevelMainDicomTags": bool}, total=False)
PostPeersIdStoreBody = TypedDict("PostPeersIdStoreBody", {"Asynchronous": bool, "Compress": bool, "Permissive": bool, "Priority": int, "Resources": Required[list[str]], "Synchronous": bool, "Transcode": str, "UserData": Any}, total=False)
PostQueriesIdAnswersIndexQueryInstancesBody = TypedDict("PostQueriesIdAnswersIndexQueryInstancesBody", {"Query": Mapping[str, Any], "Timeout": int}, total=False)
PostQueriesIdAnswersIndexQuerySeriesBody = TypedDict("PostQueriesIdAnswersIndexQuerySeriesBody", {"Query": Mapping[str, Any], "Timeout": int}, total=False)
PostQueriesIdAnswersIndexQueryStudiesBody = TypedDict("PostQueriesIdAnswersIndexQueryStudiesBody", {"Query": Mapping[str, Any], "Timeout": int}, total=False)
PostQueriesIdAnswersIndexRetrieveBody = TypedDict("PostQueriesIdAnswersIndexRetrieveBody", {"Asynchronous": bool, "Permissive": bool, "Priority": int, "Synchronous": bool, "TargetAet": str, "Timeout": int, "Full": bool, "Simplify": bool, "RetrieveMethod": Literal["C-MOVE", "C-GET", "SystemDefault", ""], "UserData": Any, "Short": bool}, total=False)
PostQueriesIdRetrieveBody = TypedDict("PostQueriesIdRetrieveBody", {"Asynchronous": bool, "Permissive": bool, "Priority": int, "Synchronous": bool, "TargetAet": str, "Timeout": int, "Full": bool, "Simplify": bool, "RetrieveMethod": Literal["C-MOVE", "C-GET", "SystemDefault", ""], "UserData": Any, "Short": bool}, total=False)
PostSeriesIdAnonymizeBody = TypedDict("PostSeriesIdAnonymizeBody", {"Asynchronous": bool, "DicomVersion": Literal["2008", "2017c", "2021b", "2023b"], "Force": bool, "Keep": list[str], "KeepPrivateTags": bool, "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "Replace": Mapping[str, Any], "Synchronous": bool, "KeepSource": bool, "Transcode": str, "KeepLabels": bool, "UserData": Any}, total=False)
PostSeriesIdArchiveBody = TypedDict("PostSeriesIdArchiveBody", {"Asynchronous": bool, "Priority": int, "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostSeriesIdMediaBody = TypedDict("PostSeriesIdMediaBody", {"Asynchronous": bool, "Extended": bool, "Priority": int, "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostSeriesIdModifyBody = TypedDict("PostSeriesIdModifyBody", {"Asynchronous": bool, "Force": bool, "Keep": list[str], "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "RemovePrivateTags": bool, "Replace": Mapping[str, Any], "Synchronous": bool, "Transcode": str, "KeepSource": bool, "UserData": Any, "KeepLabels": bool}, total=False)
PostSeriesIdReconstructBody = TypedDict("PostSeriesIdReconstructBody", {"ReconstructFiles": bool, "LimitToThisLevelMainDicomTags": bool}, total=False)
PostStudiesIdAnonymizeBody = TypedDict("PostStudiesIdAnonymizeBody", {"Asynchronous": bool, "DicomVersion": Literal["2008", "2017c", "2021b", "2023b"], "Force": bool, "Keep": list[str], "KeepPrivateTags": bool, "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "Replace": Mapping[str, Any], "Synchronous": bool, "KeepSource": bool, "Transcode": str, "KeepLabels": bool, "UserData": Any}, total=False)
PostStudiesIdArchiveBody = TypedDict("PostStudiesIdArchiveBody", {"Asynchronous": bool, "Priority": int, "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostStudiesIdMediaBody = TypedDict("PostStudiesIdMediaBody", {"Asynchronous": bool, "Extended": bool, "Priority": int, "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostStudiesIdMergeBody = TypedDict("PostStudiesIdMergeBody", {"Asynchronous": bool, "KeepSource": bool, "Permissive": bool, "Priority": int, "Resources": Required[list[str]], "Synchronous": bool, "UserData": Any, "KeepLabels": Literal[False]}, total=False)
PostStudiesIdModifyBody = TypedDict("PostStudiesIdModifyBody", {"Asynchronous": bool, "Force": bool, "Keep": list[str], "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "RemovePrivateTags": bool, "Replace": Mapping[str, Any], "Synchronous": bool, "Transcode": str, "KeepSource": bool, "UserData": Any, "KeepLabels": bool}, total=False)
PostStudiesIdReconstructBody = TypedDict("PostStudiesIdReconstructBody", {"ReconstructFiles": bool, "LimitToThisLevelMainDicomTags": bool}, total=False)
PostStudiesIdSplitBody = TypedDict("PostStudiesIdSplitBody", {"Asynchronous": bool, "KeepSource": bool, "Permissive": bool, "Priority": int, "Remove": list[str], "Replace": Mapping[str, Any], "Series": list[str], "Synchronous": bool, "Instances": list[str], "KeepLabels": Literal[False], "UserData": Any}, total=False)
PostToolsBulkAnonymizeBody = TypedDict("PostToolsBulkAnonymizeBody", {"Asynchronous": bool, "DicomVersion": Literal["2008", "2017c", "2021b", "2023b"], "Force": bool, "Keep": list[str], "KeepPrivateTags": bool, "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "Replace": Mapping[str, Any], "Resources": Required[list[str]], "Synchronous": bool, "KeepSource": bool, "Transcode": str, "KeepLabels": bool, "UserData": Any}, total=False)
PostToolsBulkContentBody = TypedDict("PostToolsBulkContentBody", {"Full": bool, "Level": Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"], "Metadata": bool, "Resources": Required[list[str]], "Short": bool, "Simplify": bool}, total=False)
PostToolsBulkDeleteBody = TypedDict("PostToolsBulkDeleteBody", {"Resources": Required[list[str | str | Mapping[str, Any]]]}, total=False)
PostToolsBulkModifyBody = TypedDict("PostToolsBulkModifyBody", {"Asynchronous": bool, "Force": bool, "Keep": list[str], "Permissive": bool, "Priority": int, "PrivateCreator": str, "Remove": list[str], "RemovePrivateTags": bool, "Replace": Mapping[str, Any], "Resources": Required[list[str]], "Synchronous": bool, "Transcode": str, "KeepSource": bool, "Level": Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"], "UserData": Any, "KeepLabels": bool}, total=False)
PostToolsCountResourcesBody = TypedDict("PostToolsCountResourcesBody", {"Full": Literal[False], "Labels": list[str], "LabelsConstraint": Literal["All", "Any", "None"], "Level": Required[Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"]], "MetadataQuery": Mapping[str, Any], "ParentPatient": str, "ParentSeries": str, "ParentStudy": str, "Query": Required[Mapping[str, Any]], "Short": Literal[False], "CaseSensitive": Literal[False], "Expand": Literal[False]}, total=False)
PostToolsCreateArchiveBody = TypedDict("PostToolsCreateArchiveBody", {"Asynchronous": bool, "Priority": int, "Resources": Required[list[str]], "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostToolsCreateMediaBody = TypedDict("PostToolsCreateMediaBody", {"Asynchronous": bool, "Extended": bool, "Priority": int, "Resources": Required[list[str]], "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostToolsCreateMediaExtendedBody = TypedDict("PostToolsCreateMediaExtendedBody", {"Asynchronous": bool, "Extended": bool, "Priority": int, "Resources": Required[list[str]], "Synchronous": bool, "Transcode": str, "Filename": str, "LossyQuality": int, "UserData": str, "Utf8": bool}, total=False)
PostToolsDicomEchoBody = TypedDict("PostToolsDicomEchoBody", {"AET": Required[str], "CheckFind": bool, "Host": Required[str], "Manufacturer": Literal["Generic", "GenericNoWildcardInDates", "GenericNoUniversalWildcard", "Vitrea", "GE", "AgfaImpax", "SyngoVia", "EFilm2", "MedInria", "ClearCanvas", "Dcm4Chee", "SiemensSyngoCT"], "Port": Required[int | str], "Timeout": int, "UseDicomTls": bool, "LocalAet": str, "AllowEcho": bool, "AllowFind": bool, "AllowGet": bool, "AllowMove": bool, "AllowStore": bool, "AllowTranscoding": bool, "AllowStorageCommitment": bool, "AllowFindWorklist": bool, "AllowNAction": bool, "AllowEventReport": bool, "RetrieveMethod": Literal["C-MOVE", "C-GET", "SystemDefault"]}, total=False)
PostToolsFindBody = TypedDict("PostToolsFindBody", {"CaseSensitive": bool, "Expand": bool, "Level": Required[Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"]], "Limit": int, "Query": Required[Mapping[str, Any]], "Since": int, "Full": bool, "Short": bool, "RequestedTags": list[str], "Labels": list[str], "LabelsConstraint": Literal["All", "Any", "None"], "MetadataQuery": Mapping[str, Any], "OrderBy": Sequence[Mapping[str, Any]], "ParentPatient": str, "ParentSeries": str, "ParentStudy": str, "ResponseContent": list[Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"]], "Simplify": bool}, total=False)
PostToolsReconstructBody = TypedDict("PostToolsReconstructBody", {"ReconstructFiles": bool, "LimitToThisLevelMainDicomTags": Literal[False]}, total=False)
GetChangesAnswer = TypedDict("GetChangesAnswer", {"Changes": list[Any], "Done": bool, "First": int, "Last": int})
GetInstancesIdAnswer = TypedDict("GetInstancesIdAnswer", {"ID": str, "Type": str, "MainDicomTags": dict[str, Any], "RequestedTags": dict[str, Any], "Labels": list[str], "Metadata": dict[str, str], "Attachments": list[Any], "AnonymizedFrom": str, "ModifiedFrom": str, "ParentSeries": str, "FileSize": int, "FileUuid": str, "IndexInSeries": int | None})
GetInstancesIdStatisticsAnswer = TypedDict("GetInstancesIdStatisticsAnswer", {"DicomDiskSize": str, "DicomDiskSizeMB": int, "DicomUncompressedSize": str, "DicomUncompressedSizeMB": int, "DiskSize": str, "DiskSizeMB": int, "UncompressedSize": str, "UncompressedSizeMB": int})
GetJobsIdAnswer = TypedDict("GetJobsIdAnswer", {"ID": str, "Type": str, "State": str, "CreationTime": str, "CompletionTime": str, "Timestamp": str, "ErrorDescription": str, "ErrorDetails": str, "ErrorCode": int, "Priority": int, "Progress": int, "EffectiveRuntime": float, "Content": dict[str, Any], "UserData": Any})
GetPatientsIdAnswer = TypedDict("GetPatientsIdAnswer", {"ID": str, "Type": str, "MainDicomTags": dict[str, Any], "RequestedTags": dict[str, Any], "Labels": list[str], "Metadata": dict[str, str], "Attachments": list[Any], "AnonymizedFrom": str, "ModifiedFrom": str, "IsStable": bool, "LastUpdate": str, "IsProtected": bool, "Studies": list[str]})
GetPatientsIdStatisticsAnswer = TypedDict("GetPatientsIdStatisticsAnswer", {"CountInstances": int, "CountSeries": int, "CountStudies": int, "DicomDiskSize": str, "DicomDiskSizeMB": int, "DicomUncompressedSize": str, "DicomUncompressedSizeMB": int, "DiskSize": str, "DiskSizeMB": int, "UncompressedSize": str, "UncompressedSizeMB": int})
GetSeriesIdAnswer = TypedDict("GetSeriesIdAnswer", {"ID": str, "Type": str, "MainDicomTags": dict[str, Any], "RequestedTags": dict[str, Any], "Labels": list[str], "Metadata": dict[str, str], "Attachments": list[Any], "AnonymizedFrom": str, "ModifiedFrom": str, "IsStable": bool, "LastUpdate": str, "ParentStudy": str, "Instances": list[str], "Status": str, "ExpectedNumberOfInstances": int | None})
GetSeriesIdOrderedSlicesAnswer = TypedDict("GetSeriesIdOrderedSlicesAnswer", {"Dicom": list[Any], "Slices": list[Any], "SlicesShort": list[Any], "Type": str})
GetSeriesIdStatisticsAnswer = TypedDict("GetSeriesIdStatisticsAnswer", {"CountInstances": int, "DicomDiskSize": str, "DicomDiskSizeMB": int, "DicomUncompressedSize": str, "DicomUncompressedSizeMB": int, "DiskSize": str, "DiskSizeMB": int, "UncompressedSize": str, "UncompressedSizeMB": int})
GetStatisticsAnswer = TypedDict("GetStatisticsAnswer", {"CountInstances": int, "CountPatients": int, "CountSeries": int, "CountStudies": int, "TotalDiskSize": str, "TotalDiskSizeMB": int, "TotalUncompressedSize": str, "TotalUncompressedSizeMB": int})
GetStorageCommitmentIdAnswer = TypedDict("GetStorageCommitmentIdAnswer", {"Failures": list[Any], "RemoteAET": str, "Status": str, "Success": list[Any]})
GetStudiesIdAnswer = TypedDict("GetStudiesIdAnswer", {"ID": str, "Type": str, "MainDicomTags": dict[str, Any], "RequestedTags": dict[str, Any], "Labels": list[str], "Metadata": dict[str, str], "Attachments": list[Any], "AnonymizedFrom": str, "ModifiedFrom": str, "IsStable": bool, "LastUpdate": str, "ParentPatient": str, "PatientMainDicomTags": dict[str, Any], "Series": list[str]})
GetStudiesIdStatisticsAnswer = TypedDict("GetStudiesIdStatisticsAnswer", {"CountInstances": int, "CountSeries": int, "DicomDiskSize": str, "DicomDiskSizeMB": int, "DicomUncompressedSize": str, "DicomUncompressedSizeMB": int, "DiskSize": str, "DiskSizeMB": int, "UncompressedSize": str, "UncompressedSizeMB": int})
GetSystemAnswer = TypedDict("GetSystemAnswer", {"ApiVersion": int, "Capabilities": dict[str, Any], "CheckRevisions": bool, "DatabaseBackendPlugin": str, "DatabaseServerIdentifier": str, "DatabaseVersion": int, "DicomAet": str, "DicomDefaultRetrieveMethod": str, "DicomPort": int, "HasLabels": bool, "HttpPort": int, "IngestTranscoding": str, "IsHttpServerSecure": bool, "MainDicomTags": dict[str, Any], "MaximumPatientCount": int, "MaximumStorageMode": str, "MaximumStorageSize": int, "Name": str, "OverwriteInstances": bool, "OverwriteInstancesMode": str, "PatientLevelEnabled": bool, "Performance": dict[str, Any], "PluginsEnabled": bool, "ReadOnly": bool, "StorageAreaPlugin": str, "StorageCompression": bool, "StoreMD5ForAttachments": bool, "ThirdPartyPatches": list[Any], "ThirdPartyVersions": dict[str, Any], "UserMetadata": dict[str, Any], "Version": str})

class Routes:
    changes: Handle
    exports: Handle
    instances: Handle
    jobs: Handle
    modalities: Handle
    patients: Handle
    peers: Handle
    plugins: Handle
    queries: Handle
    series: Handle
    statistics: Handle
    storage_commitment: Handle
    studies: Handle
    system: Handle
    tools: Handle
    @_route
    def delete_changes(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Empty the log of changes"
    @_route
    def get_changes(self, /, params: _Params = ..., *, limit: int | None = ..., since: int | None = ..., last: bool | None = ..., to: int | None = ..., type: Literal["NewPatient", "NewStudy", "NewSeries", "NewInstance", "NewChildInstance", "CompletedSeries", "StablePatient", "StableStudy", "StableSeries", "ModifiedPatient", "ModifiedStudy", "ModifiedSeries", "AnonymizedPatient", "AnonymizedStudy", "AnonymizedSeries", "UpdatedAttachment", "UpdatedMetadata", "Deleted", "All", "all"] | Sequence[Literal["NewPatient", "NewStudy", "NewSeries", "NewInstance", "NewChildInstance", "CompletedSeries", "StablePatient", "StableStudy", "StableSeries", "ModifiedPatient", "ModifiedStudy", "ModifiedSeries", "AnonymizedPatient", "AnonymizedStudy", "AnonymizedSeries", "UpdatedAttachment", "UpdatedMetadata", "Deleted", "All", "all"]] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetChangesAnswer: "Read the log of what happened to resources: arrived, stable, modified"
    @_route
    def get_dicom_web_info(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Say where the plugin's routes and those of Orthanc lie."
    @_route
    def get_dicom_web_instances(self, /, params: _Params = ..., *, limit: int | None = ..., offset: int | None = ..., fuzzymatching: bool | None = ..., includefield: str | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search all instances (QIDO-RS); tags and DICOMweb's own parameters go into the query."
    @_route
    def get_dicom_web_series(self, /, params: _Params = ..., *, limit: int | None = ..., offset: int | None = ..., fuzzymatching: bool | None = ..., includefield: str | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search all series (QIDO-RS); tags and DICOMweb's own parameters go into the query."
    @_route
    def get_dicom_web_servers(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "List the DICOMweb servers that Orthanc knows."
    @_route
    def delete_dicom_web_servers_name(self, /, name: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Forget a DICOMweb server."
    @_route
    def get_dicom_web_servers_name(self, /, name: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be done with a DICOMweb server."
    @_route
    def put_dicom_web_servers_name(self, /, name: str, json: Mapping[str, Any] | _Data | None = ..., *, Url: str | None = ..., Username: str | None = ..., Password: str | None = ..., HttpHeaders: Mapping[str, Any] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Make a DICOMweb server known under a name."
    @_route
    def post_dicom_web_servers_name_delete(self, /, name: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Have a DICOMweb server delete a study, series or instance."
    @_route
    def post_dicom_web_servers_name_get(self, /, name: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Send a GET to a DICOMweb server."
    @_route
    def post_dicom_web_servers_name_qido(self, /, name: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search on a DICOMweb server (QIDO-RS)."
    @_route
    def post_dicom_web_servers_name_retrieve(self, /, name: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Fetch studies, series or instances from a DICOMweb server and store them."
    @_route
    def post_dicom_web_servers_name_stow(self, /, name: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Send resources to a DICOMweb server (STOW-RS)."
    @_route
    def post_dicom_web_servers_name_wado(self, /, name: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Fetch single instances from a DICOMweb server and store them."
    @_route
    def get_dicom_web_studies(self, /, params: _Params = ..., *, limit: int | None = ..., offset: int | None = ..., fuzzymatching: bool | None = ..., includefield: str | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search all studies (QIDO-RS); tags and DICOMweb's own parameters go into the query."
    @_route
    def post_dicom_web_studies(self, /, json: Any = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store DICOM files (STOW-RS): multipart/related, its boundary in the Content-Type header."
    @_route
    def get_dicom_web_studies_study(self, /, study: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get the DICOM files of the study (WADO-RS)."
    @_route
    def post_dicom_web_studies_study(self, /, study: str, json: Any = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store DICOM files of one study (STOW-RS); others are refused."
    @_route
    def get_dicom_web_studies_study_instances(self, /, study: str, params: _Params = ..., *, limit: int | None = ..., offset: int | None = ..., fuzzymatching: bool | None = ..., includefield: str | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the instances of a study (QIDO-RS); tags and DICOMweb's own parameters go into the query."
    @_route
    def get_dicom_web_studies_study_metadata(self, /, study: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get all tags of the study but the large ones (WADO-RS)."
    @_route
    def get_dicom_web_studies_study_rendered(self, /, study: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get a picture of the study."
    @_route
    def get_dicom_web_studies_study_series(self, /, study: str, params: _Params = ..., *, limit: int | None = ..., offset: int | None = ..., fuzzymatching: bool | None = ..., includefield: str | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the series of a study (QIDO-RS); tags and DICOMweb's own parameters go into the query."
    @_route
    def get_dicom_web_studies_study_series_series(self, /, study: str, series: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get the DICOM files of the series (WADO-RS)."
    @_route
    def get_dicom_web_studies_study_series_series_instances(self, /, study: str, series: str, params: _Params = ..., *, limit: int | None = ..., offset: int | None = ..., fuzzymatching: bool | None = ..., includefield: str | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the instances of a series (QIDO-RS); tags and DICOMweb's own parameters go into the query."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance(self, /, study: str, series: str, instance: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get the DICOM files of the instance (WADO-RS)."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_bulk_path(self, /, study: str, series: str, instance: str, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get the bytes of a large tag of an instance."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_frames_frames(self, /, study: str, series: str, instance: str, frames: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get frames of an instance, by their numbers from 1 on, separated by commas (WADO-RS)."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_frames_frame_rendered(self, /, study: str, series: str, instance: str, frame: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get a picture of a frame."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_frames_frame_thumbnail(self, /, study: str, series: str, instance: str, frame: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get a small picture of a frame."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_metadata(self, /, study: str, series: str, instance: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get all tags of the instance but the large ones (WADO-RS)."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_rendered(self, /, study: str, series: str, instance: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get a picture of the instance."
    @_route
    def get_dicom_web_studies_study_series_series_instances_instance_thumbnail(self, /, study: str, series: str, instance: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get a small picture of the instance."
    @_route
    def get_dicom_web_studies_study_series_series_metadata(self, /, study: str, series: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Get all tags of the series but the large ones (WADO-RS)."
    @_route
    def get_dicom_web_studies_study_series_series_rendered(self, /, study: str, series: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get a picture of the series."
    @_route
    def get_dicom_web_studies_study_series_series_thumbnail(self, /, study: str, series: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get a small picture of the series."
    @_route
    def get_dicom_web_studies_study_thumbnail(self, /, study: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get a small picture of the study."
    @_route
    def delete_exports(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Empty the log of what was sent to modalities and peers"
    @_route
    def get_exports(self, /, params: _Params = ..., *, limit: int | None = ..., since: int | None = ..., last: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the log of what was sent to modalities and peers"
    @_route
    def get_housekeeper_status(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Say how far the plugin has got with tidying up (older address)."
    @_route
    def get_instances(self, /, params: _Params = ..., *, expand: bool | None = ..., limit: int | None = ..., since: int | None = ..., full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., response_content: Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | Sequence[Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"]] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the instances stored on the server"
    @_route
    def post_instances(self, /, json: Any = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Upload one DICOM file, or a ZIP archive of many"
    @_route
    def delete_instances_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one instance and its DICOM file"
    @_route
    def get_instances_id(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetInstancesIdAnswer: "Show one instance: main DICOM tags, series, size and place in the series"
    @_route
    def post_instances_id_anonymize(self, /, id: str, json: PostInstancesIdAnonymizeBody | _Data | None = ..., *, DicomVersion: Literal["2008", "2017c", "2021b", "2023b"] | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., KeepPrivateTags: bool | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., Replace: Mapping[str, Any] | None = ..., KeepSource: Literal[True] | None = ..., Transcode: str | None = ..., KeepLabels: Literal[False] | None = ..., LossyQuality: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Make an anonymized copy of one instance and download it"
    @_route
    def get_instances_id_attachments(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the files attached to one instance"
    @_route
    def delete_instances_id_attachments_name(self, /, id: str, name: str, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one file attached to one instance"
    @_route
    def get_instances_id_attachments_name(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be asked about one attachment"
    @_route
    def put_instances_id_attachments_name(self, /, id: str, name: str, json: Any = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Attach a file to one instance, or replace it"
    @_route
    def post_instances_id_attachments_name_compress(self, /, id: str, name: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment compressed"
    @_route
    def get_instances_id_attachments_name_compressed_data(self, /, id: str, name: str, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment in the form it has on the server's disk"
    @_route
    def get_instances_id_attachments_name_compressed_md5(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment's file on the server's disk"
    @_route
    def get_instances_id_attachments_name_compressed_size(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how many bytes one attachment takes on the server's disk"
    @_route
    def get_instances_id_attachments_name_data(self, /, id: str, name: str, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment"
    @_route
    def get_instances_id_attachments_name_info(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show size, checksum and storage name of one attachment"
    @_route
    def get_instances_id_attachments_name_is_compressed(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether one attachment is compressed on the server's disk"
    @_route
    def get_instances_id_attachments_name_md5(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment"
    @_route
    def get_instances_id_attachments_name_size(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the size of one attachment in bytes"
    @_route
    def post_instances_id_attachments_name_uncompress(self, /, id: str, name: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment uncompressed"
    @_route
    def post_instances_id_attachments_name_verify_md5(self, /, id: str, name: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Check that one attachment is intact on the server's disk"
    @_route
    def get_instances_id_content(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "List the tags of one instance, or read one of them as raw bytes"
    @_route
    def get_instances_id_content_path(self, /, id: str, path: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Read one tag of one instance as raw bytes, also inside sequences"
    @_route
    def post_instances_id_export(self, /, id: str, json: Any = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Write the DICOM file of one instance to the disk of the server"
    @_route
    def get_instances_id_file(self, /, id: str, params: _Params = ..., *, transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Download the DICOM file of one instance"
    @_route
    def get_instances_id_frames(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the frame numbers of one instance"
    @_route
    def get_instances_id_frames_frame(self, /, id: str, frame: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the forms in which one frame can be had"
    @_route
    def get_instances_id_frames_frame_image_int16(self, /, id: str, frame: str | int, params: _Params = ..., *, quality: int | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode one frame to signed 16 bits"
    @_route
    def get_instances_id_frames_frame_image_uint16(self, /, id: str, frame: str | int, params: _Params = ..., *, quality: int | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode one frame to 16 bits, clipped to 0…65535"
    @_route
    def get_instances_id_frames_frame_image_uint8(self, /, id: str, frame: str | int, params: _Params = ..., *, quality: int | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode one frame to 8 bits, clipped to 0…255"
    @_route
    def get_instances_id_frames_frame_matlab(self, /, id: str, frame: str | int, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Decode one frame to an Octave or Matlab matrix"
    @_route
    def get_instances_id_frames_frame_numpy(self, /, id: str, frame: str | int, params: _Params = ..., *, compress: bool | None = ..., rescale: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode one frame to a NumPy array"
    @_route
    def get_instances_id_frames_frame_preview(self, /, id: str, frame: str | int, params: _Params = ..., *, quality: int | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Draw one frame with its grey values stretched to full contrast"
    @_route
    def get_instances_id_frames_frame_raw(self, /, id: str, frame: str | int, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download the pixel data of one frame as it stands in the file"
    @_route
    def get_instances_id_frames_frame_raw_gz(self, /, id: str, frame: str | int, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download the pixel data of one frame as it stands in the file, packed with gzip"
    @_route
    def get_instances_id_frames_frame_rendered(self, /, id: str, frame: str | int, params: _Params = ..., *, height: int | None = ..., quality: int | None = ..., smooth: bool | None = ..., width: int | None = ..., window_center: float | None = ..., window_width: float | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Draw one frame as a viewer would show it"
    @_route
    def get_instances_id_header(self, /, id: str, params: _Params = ..., *, short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the file meta information (group 0002) of one instance"
    @_route
    def get_instances_id_image_int16(self, /, id: str, params: _Params = ..., *, quality: int | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode the first frame of one instance to signed 16 bits"
    @_route
    def get_instances_id_image_uint16(self, /, id: str, params: _Params = ..., *, quality: int | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode the first frame of one instance to 16 bits, clipped to 0…65535"
    @_route
    def get_instances_id_image_uint8(self, /, id: str, params: _Params = ..., *, quality: int | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode the first frame of one instance to 8 bits, clipped to 0…255"
    @_route
    def get_instances_id_labels(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the labels of one instance"
    @_route
    def delete_instances_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Take a label off one instance"
    @_route
    def get_instances_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Check whether one instance carries a label"
    @_route
    def put_instances_id_labels_label(self, /, id: str, label: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Put a label on one instance"
    @_route
    def get_instances_id_matlab(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Decode the first frame of one instance to an Octave or Matlab matrix"
    @_route
    def get_instances_id_metadata(self, /, id: str, params: _Params = ..., *, expand: bool | None = ..., numeric: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the metadata of one instance"
    @_route
    def delete_instances_id_metadata_name(self, /, id: str, name: str, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one metadata value of one instance"
    @_route
    def get_instances_id_metadata_name(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Read one metadata value of one instance"
    @_route
    def put_instances_id_metadata_name(self, /, id: str, name: str, json: Any = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Write one metadata value of one instance"
    @_route
    def post_instances_id_modify(self, /, id: str, json: PostInstancesIdModifyBody | _Data | None = ..., *, Force: bool | None = ..., Keep: list[str] | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., RemovePrivateTags: bool | None = ..., Replace: Mapping[str, Any] | None = ..., Transcode: str | None = ..., KeepSource: Literal[True] | None = ..., LossyQuality: int | None = ..., KeepLabels: Literal[False] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Make a modified copy of one instance and download it"
    @_route
    def get_instances_id_module(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that belong to the instance level"
    @_route
    def get_instances_id_numpy(self, /, id: str, params: _Params = ..., *, compress: bool | None = ..., rescale: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode all frames of one instance to a NumPy array"
    @_route
    def get_instances_id_patient(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the patient that one instance belongs to"
    @_route
    def get_instances_id_pdf(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Extract the PDF document held by one instance"
    @_route
    def get_instances_id_preview(self, /, id: str, params: _Params = ..., *, quality: int | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Draw the first frame of one instance with its grey values stretched to full contrast"
    @_route
    def post_instances_id_reconstruct(self, /, id: str, json: PostInstancesIdReconstructBody | _Data | None = ..., *, ReconstructFiles: bool | None = ..., LimitToThisLevelMainDicomTags: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Rebuild the database entries of one instance from its DICOM file"
    @_route
    def get_instances_id_rendered(self, /, id: str, params: _Params = ..., *, height: int | None = ..., quality: int | None = ..., smooth: bool | None = ..., width: int | None = ..., window_center: float | None = ..., window_width: float | None = ..., returnUnsupportedImage: bool | None = ..., accept: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Draw the first frame of one instance as a viewer would show it"
    @_route
    def get_instances_id_series(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the series that one instance belongs to"
    @_route
    def get_instances_id_simplified_tags(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., whole: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags of one instance by their symbolic names"
    @_route
    def get_instances_id_statistics(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetInstancesIdStatisticsAnswer: "Tell how much disk space one instance takes"
    @_route
    def get_instances_id_study(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the study that one instance belongs to"
    @_route
    def get_instances_id_tags(self, /, id: str, params: _Params = ..., *, short: bool | None = ..., simplify: bool | None = ..., ignore_length: str | Sequence[str] | None = ..., whole: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags of one instance"
    @_route
    def get_jobs(self, /, params: _Params = ..., *, expand: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the jobs that are waiting, running or finished"
    @_route
    def delete_jobs_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one finished job from the server's memory"
    @_route
    def get_jobs_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetJobsIdAnswer: "Show state, progress and result of one job"
    @_route
    def post_jobs_id_cancel(self, /, id: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Cancel one job"
    @_route
    def post_jobs_id_pause(self, /, id: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pause one waiting or running job"
    @_route
    def post_jobs_id_resubmit(self, /, id: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Start one failed job again"
    @_route
    def post_jobs_id_resume(self, /, id: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let one paused job go on"
    @_route
    def delete_jobs_id_key(self, /, id: str, key: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete a file that one job has made"
    @_route
    def get_jobs_id_key(self, /, id: str, key: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download a file that one job has made"
    @_route
    def get_modalities(self, /, params: _Params = ..., *, expand: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the DICOM modalities that the server knows"
    @_route
    def delete_modalities_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Remove one modality from those the server knows"
    @_route
    def get_modalities_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be done with one modality"
    @_route
    def put_modalities_id(self, /, id: str, json: PutModalitiesIdBody | list[Any] | _Data | None = ..., *, AET: str | None = ..., AllowEcho: bool | None = ..., AllowFind: bool | None = ..., AllowGet: bool | None = ..., AllowMove: bool | None = ..., AllowStorageCommitment: bool | None = ..., AllowStore: bool | None = ..., AllowTranscoding: bool | None = ..., Host: str | None = ..., Manufacturer: Literal["Generic", "GenericNoWildcardInDates", "GenericNoUniversalWildcard", "Vitrea", "GE", "AgfaImpax", "SyngoVia", "EFilm2", "MedInria", "ClearCanvas", "Dcm4Chee", "SiemensSyngoCT"] | None = ..., Port: int | str | None = ..., UseDicomTls: bool | None = ..., AllowFindWorklist: bool | None = ..., LocalAet: str | None = ..., Timeout: int | None = ..., AllowNAction: bool | None = ..., AllowEventReport: bool | None = ..., RetrieveMethod: Literal["C-MOVE", "C-GET", "SystemDefault"] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Add one modality, or replace its settings"
    @_route
    def get_modalities_id_configuration(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the settings of one modality"
    @_route
    def post_modalities_id_echo(self, /, id: str, json: PostModalitiesIdEchoBody | Literal[""] | _Data | None = ..., *, CheckFind: bool | None = ..., Timeout: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Test the DICOM connection to one modality (C-ECHO)"
    @_route
    def post_modalities_id_find(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search one modality through patients, studies and series at once (C-FIND)"
    @_route
    def post_modalities_id_find_instance(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the instances of one series of one modality (C-FIND)"
    @_route
    def post_modalities_id_find_patient(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the patients of one modality (C-FIND)"
    @_route
    def post_modalities_id_find_series(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the series of one study of one modality (C-FIND)"
    @_route
    def post_modalities_id_find_study(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the studies of one modality (C-FIND)"
    @_route
    def post_modalities_id_find_worklist(self, /, id: str, json: Mapping[str, Any] | _Data | None = ..., *, Full: bool | None = ..., Query: Mapping[str, Any] | None = ..., Short: bool | None = ..., Timeout: int | None = ..., Simplify: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Search the worklist of one modality (C-FIND)"
    @_route
    def post_modalities_id_get(self, /, id: str, json: PostModalitiesIdGetBody | _Data | None = ..., *, Asynchronous: bool | None = ..., LocalAet: str | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: Sequence[Mapping[str, Any]] | None = ..., Synchronous: bool | None = ..., Timeout: int | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | None = ..., UserData: Any = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Fetch resources from one modality over the same connection (C-GET)"
    @_route
    def post_modalities_id_move(self, /, id: str, json: PostModalitiesIdMoveBody | _Data | None = ..., *, Asynchronous: bool | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | None = ..., LocalAet: str | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: Sequence[Mapping[str, Any]] | None = ..., Synchronous: bool | None = ..., TargetAet: str | None = ..., Timeout: int | None = ..., UserData: Any = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let one modality send resources to this server or to a third one (C-MOVE)"
    @_route
    def post_modalities_id_query(self, /, id: str, json: PostModalitiesIdQueryBody | _Data | None = ..., *, Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | None = ..., Normalize: bool | None = ..., Query: Mapping[str, Any] | None = ..., LocalAet: str | None = ..., Timeout: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search one modality and keep the answers on the server (C-FIND)"
    @_route
    def post_modalities_id_storage_commitment(self, /, id: str, json: PostModalitiesIdStorageCommitmentBody | _Data | None = ..., *, DicomInstances: list[Any] | None = ..., Resources: list[str] | None = ..., Timeout: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Ask one modality to confirm that it stores given instances safely"
    @_route
    def post_modalities_id_store(self, /, id: str, json: PostModalitiesIdStoreBody | list[str] | str | _Data | None = ..., *, Asynchronous: bool | None = ..., LocalAet: str | None = ..., MoveOriginatorAet: str | None = ..., MoveOriginatorID: int | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: list[str] | None = ..., StorageCommitment: bool | None = ..., Synchronous: bool | None = ..., Timeout: int | None = ..., CalledAet: str | None = ..., Host: str | None = ..., Port: int | None = ..., UserData: Any = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Send resources to one modality (C-STORE)"
    @_route
    def post_modalities_id_store_straight(self, /, id: str, json: Any = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Send one DICOM file to one modality without storing it on this server"
    @_route
    def get_patients(self, /, params: _Params = ..., *, expand: bool | None = ..., limit: int | None = ..., since: int | None = ..., full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., response_content: Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | Sequence[Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"]] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the patients stored on the server"
    @_route
    def delete_patients_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one patient with everything below it"
    @_route
    def get_patients_id(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetPatientsIdAnswer: "Show one patient: main DICOM tags, studies and state"
    @_route
    def post_patients_id_anonymize(self, /, id: str, json: PostPatientsIdAnonymizeBody | _Data | None = ..., *, Asynchronous: bool | None = ..., DicomVersion: Literal["2008", "2017c", "2021b", "2023b"] | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., KeepPrivateTags: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., Replace: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., KeepSource: bool | None = ..., Transcode: str | None = ..., KeepLabels: bool | None = ..., UserData: Any = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store an anonymized copy of one patient"
    @_route
    def get_patients_id_archive(self, /, id: str, params: _Params = ..., *, transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download all DICOM files of one patient as a ZIP archive"
    @_route
    def post_patients_id_archive(self, /, id: str, json: PostPatientsIdArchiveBody | _Data | None = ..., *, Asynchronous: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack all DICOM files of one patient into a ZIP archive, now or as a job"
    @_route
    def get_patients_id_attachments(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the files attached to one patient"
    @_route
    def delete_patients_id_attachments_name(self, /, id: str, name: str, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one file attached to one patient"
    @_route
    def get_patients_id_attachments_name(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be asked about one attachment"
    @_route
    def put_patients_id_attachments_name(self, /, id: str, name: str, json: Any = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Attach a file to one patient, or replace it"
    @_route
    def post_patients_id_attachments_name_compress(self, /, id: str, name: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment compressed"
    @_route
    def get_patients_id_attachments_name_compressed_data(self, /, id: str, name: str, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment in the form it has on the server's disk"
    @_route
    def get_patients_id_attachments_name_compressed_md5(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment's file on the server's disk"
    @_route
    def get_patients_id_attachments_name_compressed_size(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how many bytes one attachment takes on the server's disk"
    @_route
    def get_patients_id_attachments_name_data(self, /, id: str, name: str, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment"
    @_route
    def get_patients_id_attachments_name_info(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show size, checksum and storage name of one attachment"
    @_route
    def get_patients_id_attachments_name_is_compressed(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether one attachment is compressed on the server's disk"
    @_route
    def get_patients_id_attachments_name_md5(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment"
    @_route
    def get_patients_id_attachments_name_size(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the size of one attachment in bytes"
    @_route
    def post_patients_id_attachments_name_uncompress(self, /, id: str, name: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment uncompressed"
    @_route
    def post_patients_id_attachments_name_verify_md5(self, /, id: str, name: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Check that one attachment is intact on the server's disk"
    @_route
    def get_patients_id_instances(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., expand: bool | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the instances of one patient"
    @_route
    def get_patients_id_instances_tags(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags of every file of one patient"
    @_route
    def get_patients_id_labels(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the labels of one patient"
    @_route
    def delete_patients_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Take a label off one patient"
    @_route
    def get_patients_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Check whether one patient carries a label"
    @_route
    def put_patients_id_labels_label(self, /, id: str, label: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Put a label on one patient"
    @_route
    def get_patients_id_media(self, /, id: str, params: _Params = ..., *, extended: bool | None = ..., transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one patient as a ZIP archive with a DICOMDIR, ready for a disc"
    @_route
    def post_patients_id_media(self, /, id: str, json: PostPatientsIdMediaBody | _Data | None = ..., *, Asynchronous: bool | None = ..., Extended: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack one patient with a DICOMDIR into a ZIP archive, now or as a job"
    @_route
    def get_patients_id_metadata(self, /, id: str, params: _Params = ..., *, expand: bool | None = ..., numeric: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the metadata of one patient"
    @_route
    def delete_patients_id_metadata_name(self, /, id: str, name: str, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one metadata value of one patient"
    @_route
    def get_patients_id_metadata_name(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Read one metadata value of one patient"
    @_route
    def put_patients_id_metadata_name(self, /, id: str, name: str, json: Any = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Write one metadata value of one patient"
    @_route
    def post_patients_id_modify(self, /, id: str, json: PostPatientsIdModifyBody | _Data | None = ..., *, Asynchronous: bool | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., RemovePrivateTags: bool | None = ..., Replace: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., KeepSource: bool | None = ..., UserData: Any = ..., KeepLabels: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store a modified copy of one patient with all studies"
    @_route
    def get_patients_id_module(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that belong to the patient level"
    @_route
    def get_patients_id_protected(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether one patient is safe from recycling"
    @_route
    def put_patients_id_protected(self, /, id: str, json: Literal["0", "1", "true", "false"] | bool | int | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Protect one patient from recycling, or give the protection up"
    @_route
    def post_patients_id_reconstruct(self, /, id: str, json: PostPatientsIdReconstructBody | _Data | None = ..., *, ReconstructFiles: bool | None = ..., LimitToThisLevelMainDicomTags: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Rebuild the database entries of one patient from its DICOM files"
    @_route
    def get_patients_id_series(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., expand: bool | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the series of one patient"
    @_route
    def get_patients_id_shared_tags(self, /, id: str, params: _Params = ..., *, short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that have the same value in all files of one patient"
    @_route
    def get_patients_id_statistics(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetPatientsIdStatisticsAnswer: "Count the children of one patient and the disk space it takes"
    @_route
    def get_patients_id_studies(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., expand: bool | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the studies of one patient"
    @_route
    def get_peers(self, /, params: _Params = ..., *, expand: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the other Orthanc servers (peers) that this server knows"
    @_route
    def delete_peers_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Remove one peer from those the server knows"
    @_route
    def get_peers_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be done with one peer"
    @_route
    def put_peers_id(self, /, id: str, json: Mapping[str, Any] | list[str] | _Data | None = ..., *, CertificateFile: str | None = ..., CertificateKeyFile: str | None = ..., CertificateKeyPassword: str | None = ..., HttpHeaders: Mapping[str, Any] | None = ..., Password: str | None = ..., URL: str | None = ..., Username: str | None = ..., Url: str | None = ..., Timeout: int | None = ..., Pkcs11: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Add one peer, or replace its settings"
    @_route
    def get_peers_id_configuration(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the settings of one peer"
    @_route
    def post_peers_id_store(self, /, id: str, json: PostPeersIdStoreBody | list[str] | str | _Data | None = ..., *, Asynchronous: bool | None = ..., Compress: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., UserData: Any = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Send resources to one peer over HTTP"
    @_route
    def post_peers_id_store_straight(self, /, id: str, json: Any = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Send one DICOM file to one peer without storing it on this server"
    @_route
    def get_peers_id_system(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the version and abilities of one peer, which also tests the connection"
    @_route
    def get_plugins(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the plugins of the server"
    @_route
    def get_plugins_delayed_deletion_status(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Say how many files are still to be removed from the storage."
    @_route
    def get_plugins_explorer_js(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Download what plugins add to the server's own web page"
    @_route
    def get_plugins_housekeeper_status(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Say how far the plugin has got with tidying up."
    @_route
    def get_plugins_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show version and description of one plugin"
    @_route
    def get_queries(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the searches sent to modalities that the server still remembers"
    @_route
    def delete_queries_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Forget one query and its answers"
    @_route
    def get_queries_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be asked about one query"
    @_route
    def get_queries_id_answers(self, /, id: str, params: _Params = ..., *, expand: bool | None = ..., simplify: bool | None = ..., short: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the answers to one query"
    @_route
    def get_queries_id_answers_index(self, /, id: str, index: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be done with one answer"
    @_route
    def get_queries_id_answers_index_content(self, /, id: str, index: str | int, params: _Params = ..., *, simplify: bool | None = ..., short: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the tags of one answer"
    @_route
    def post_queries_id_answers_index_query_instances(self, /, id: str, index: str | int, json: PostQueriesIdAnswersIndexQueryInstancesBody | _Data | None = ..., *, Query: Mapping[str, Any] | None = ..., Timeout: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search the instances of the series in one answer, at the same modality"
    @_route
    def post_queries_id_answers_index_query_series(self, /, id: str, index: str | int, json: PostQueriesIdAnswersIndexQuerySeriesBody | _Data | None = ..., *, Query: Mapping[str, Any] | None = ..., Timeout: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search the series of the study in one answer, at the same modality"
    @_route
    def post_queries_id_answers_index_query_studies(self, /, id: str, index: str | int, json: PostQueriesIdAnswersIndexQueryStudiesBody | _Data | None = ..., *, Query: Mapping[str, Any] | None = ..., Timeout: int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search the studies of the patient in one answer, at the same modality"
    @_route
    def post_queries_id_answers_index_retrieve(self, /, id: str, index: str | int, json: PostQueriesIdAnswersIndexRetrieveBody | str | _Data | None = ..., *, Asynchronous: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., TargetAet: str | None = ..., Timeout: int | None = ..., Full: bool | None = ..., Simplify: bool | None = ..., RetrieveMethod: Literal["C-MOVE", "C-GET", "SystemDefault", ""] | None = ..., UserData: Any = ..., Short: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Fetch one answer from the modality to this server or another"
    @_route
    def get_queries_id_level(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the level that one query searched"
    @_route
    def get_queries_id_modality(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell which modality one query was sent to"
    @_route
    def get_queries_id_query(self, /, id: str, params: _Params = ..., *, simplify: bool | None = ..., short: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the criteria of one query"
    @_route
    def post_queries_id_retrieve(self, /, id: str, json: PostQueriesIdRetrieveBody | str | _Data | None = ..., *, Asynchronous: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., TargetAet: str | None = ..., Timeout: int | None = ..., Full: bool | None = ..., Simplify: bool | None = ..., RetrieveMethod: Literal["C-MOVE", "C-GET", "SystemDefault", ""] | None = ..., UserData: Any = ..., Short: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Fetch all answers from the modality to this server or another"
    @_route
    def get_series(self, /, params: _Params = ..., *, expand: bool | None = ..., limit: int | None = ..., since: int | None = ..., full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., response_content: Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | Sequence[Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"]] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the series stored on the server"
    @_route
    def delete_series_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one series with everything below it"
    @_route
    def get_series_id(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetSeriesIdAnswer: "Show one series: main DICOM tags, parent, children and state"
    @_route
    def post_series_id_anonymize(self, /, id: str, json: PostSeriesIdAnonymizeBody | _Data | None = ..., *, Asynchronous: bool | None = ..., DicomVersion: Literal["2008", "2017c", "2021b", "2023b"] | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., KeepPrivateTags: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., Replace: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., KeepSource: bool | None = ..., Transcode: str | None = ..., KeepLabels: bool | None = ..., UserData: Any = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store an anonymized copy of one series"
    @_route
    def get_series_id_archive(self, /, id: str, params: _Params = ..., *, transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download all DICOM files of one series as a ZIP archive"
    @_route
    def post_series_id_archive(self, /, id: str, json: PostSeriesIdArchiveBody | _Data | None = ..., *, Asynchronous: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack all DICOM files of one series into a ZIP archive, now or as a job"
    @_route
    def get_series_id_attachments(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the files attached to one series"
    @_route
    def delete_series_id_attachments_name(self, /, id: str, name: str, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one file attached to one series"
    @_route
    def get_series_id_attachments_name(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be asked about one attachment"
    @_route
    def put_series_id_attachments_name(self, /, id: str, name: str, json: Any = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Attach a file to one series, or replace it"
    @_route
    def post_series_id_attachments_name_compress(self, /, id: str, name: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment compressed"
    @_route
    def get_series_id_attachments_name_compressed_data(self, /, id: str, name: str, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment in the form it has on the server's disk"
    @_route
    def get_series_id_attachments_name_compressed_md5(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment's file on the server's disk"
    @_route
    def get_series_id_attachments_name_compressed_size(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how many bytes one attachment takes on the server's disk"
    @_route
    def get_series_id_attachments_name_data(self, /, id: str, name: str, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment"
    @_route
    def get_series_id_attachments_name_info(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show size, checksum and storage name of one attachment"
    @_route
    def get_series_id_attachments_name_is_compressed(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether one attachment is compressed on the server's disk"
    @_route
    def get_series_id_attachments_name_md5(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment"
    @_route
    def get_series_id_attachments_name_size(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the size of one attachment in bytes"
    @_route
    def post_series_id_attachments_name_uncompress(self, /, id: str, name: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment uncompressed"
    @_route
    def post_series_id_attachments_name_verify_md5(self, /, id: str, name: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Check that one attachment is intact on the server's disk"
    @_route
    def get_series_id_instances(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., expand: bool | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the instances of one series"
    @_route
    def get_series_id_instances_tags(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags of every file of one series"
    @_route
    def get_series_id_labels(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the labels of one series"
    @_route
    def delete_series_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Take a label off one series"
    @_route
    def get_series_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Check whether one series carries a label"
    @_route
    def put_series_id_labels_label(self, /, id: str, label: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Put a label on one series"
    @_route
    def get_series_id_media(self, /, id: str, params: _Params = ..., *, extended: bool | None = ..., transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one series as a ZIP archive with a DICOMDIR, ready for a disc"
    @_route
    def post_series_id_media(self, /, id: str, json: PostSeriesIdMediaBody | _Data | None = ..., *, Asynchronous: bool | None = ..., Extended: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack one series with a DICOMDIR into a ZIP archive, now or as a job"
    @_route
    def get_series_id_metadata(self, /, id: str, params: _Params = ..., *, expand: bool | None = ..., numeric: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the metadata of one series"
    @_route
    def delete_series_id_metadata_name(self, /, id: str, name: str, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one metadata value of one series"
    @_route
    def get_series_id_metadata_name(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Read one metadata value of one series"
    @_route
    def put_series_id_metadata_name(self, /, id: str, name: str, json: Any = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Write one metadata value of one series"
    @_route
    def post_series_id_modify(self, /, id: str, json: PostSeriesIdModifyBody | _Data | None = ..., *, Asynchronous: bool | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., RemovePrivateTags: bool | None = ..., Replace: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., KeepSource: bool | None = ..., UserData: Any = ..., KeepLabels: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store a modified copy of one series"
    @_route
    def get_series_id_module(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that belong to the series level"
    @_route
    def get_series_id_numpy(self, /, id: str, params: _Params = ..., *, compress: bool | None = ..., rescale: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Decode all frames of one series to a NumPy array"
    @_route
    def get_series_id_ordered_slices(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetSeriesIdOrderedSlicesAnswer: "Sort the instances and frames of one series in space or time"
    @_route
    def get_series_id_patient(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the patient that one series belongs to"
    @_route
    def post_series_id_reconstruct(self, /, id: str, json: PostSeriesIdReconstructBody | _Data | None = ..., *, ReconstructFiles: bool | None = ..., LimitToThisLevelMainDicomTags: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Rebuild the database entries of one series from its DICOM files"
    @_route
    def get_series_id_shared_tags(self, /, id: str, params: _Params = ..., *, short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that have the same value in all files of one series"
    @_route
    def get_series_id_statistics(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetSeriesIdStatisticsAnswer: "Count the children of one series and the disk space it takes"
    @_route
    def get_series_id_study(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the study that one series belongs to"
    @_route
    def get_statistics(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetStatisticsAnswer: "Count all resources of the server and the disk space they take"
    @_route
    def get_storage_commitment_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetStorageCommitmentIdAnswer: "Read what a modality replied to a storage commitment request"
    @_route
    def post_storage_commitment_id_remove(self, /, id: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete the instances that a modality has confirmed to store"
    @_route
    def get_studies(self, /, params: _Params = ..., *, expand: bool | None = ..., limit: int | None = ..., since: int | None = ..., full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., response_content: Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"] | Sequence[Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"]] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the studies stored on the server"
    @_route
    def delete_studies_id(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one study with everything below it"
    @_route
    def get_studies_id(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetStudiesIdAnswer: "Show one study: main DICOM tags, parent, children and state"
    @_route
    def post_studies_id_anonymize(self, /, id: str, json: PostStudiesIdAnonymizeBody | _Data | None = ..., *, Asynchronous: bool | None = ..., DicomVersion: Literal["2008", "2017c", "2021b", "2023b"] | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., KeepPrivateTags: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., Replace: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., KeepSource: bool | None = ..., Transcode: str | None = ..., KeepLabels: bool | None = ..., UserData: Any = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store an anonymized copy of one study"
    @_route
    def get_studies_id_archive(self, /, id: str, params: _Params = ..., *, transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download all DICOM files of one study as a ZIP archive"
    @_route
    def post_studies_id_archive(self, /, id: str, json: PostStudiesIdArchiveBody | _Data | None = ..., *, Asynchronous: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack all DICOM files of one study into a ZIP archive, now or as a job"
    @_route
    def get_studies_id_attachments(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the files attached to one study"
    @_route
    def delete_studies_id_attachments_name(self, /, id: str, name: str, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one file attached to one study"
    @_route
    def get_studies_id_attachments_name(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List what can be asked about one attachment"
    @_route
    def put_studies_id_attachments_name(self, /, id: str, name: str, json: Any = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Attach a file to one study, or replace it"
    @_route
    def post_studies_id_attachments_name_compress(self, /, id: str, name: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment compressed"
    @_route
    def get_studies_id_attachments_name_compressed_data(self, /, id: str, name: str, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment in the form it has on the server's disk"
    @_route
    def get_studies_id_attachments_name_compressed_md5(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment's file on the server's disk"
    @_route
    def get_studies_id_attachments_name_compressed_size(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how many bytes one attachment takes on the server's disk"
    @_route
    def get_studies_id_attachments_name_data(self, /, id: str, name: str, params: _Params = ..., *, filename: str | None = ..., if_none_match: str | int | None = ..., range: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one attachment"
    @_route
    def get_studies_id_attachments_name_info(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show size, checksum and storage name of one attachment"
    @_route
    def get_studies_id_attachments_name_is_compressed(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether one attachment is compressed on the server's disk"
    @_route
    def get_studies_id_attachments_name_md5(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the MD5 checksum of one attachment"
    @_route
    def get_studies_id_attachments_name_size(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the size of one attachment in bytes"
    @_route
    def post_studies_id_attachments_name_uncompress(self, /, id: str, name: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Let the server store one attachment uncompressed"
    @_route
    def post_studies_id_attachments_name_verify_md5(self, /, id: str, name: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Check that one attachment is intact on the server's disk"
    @_route
    def get_studies_id_instances(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., expand: bool | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the instances of one study"
    @_route
    def get_studies_id_instances_tags(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags of every file of one study"
    @_route
    def get_studies_id_labels(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the labels of one study"
    @_route
    def delete_studies_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Take a label off one study"
    @_route
    def get_studies_id_labels_label(self, /, id: str, label: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Check whether one study carries a label"
    @_route
    def put_studies_id_labels_label(self, /, id: str, label: str, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Put a label on one study"
    @_route
    def get_studies_id_media(self, /, id: str, params: _Params = ..., *, extended: bool | None = ..., transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download one study as a ZIP archive with a DICOMDIR, ready for a disc"
    @_route
    def post_studies_id_media(self, /, id: str, json: PostStudiesIdMediaBody | _Data | None = ..., *, Asynchronous: bool | None = ..., Extended: bool | None = ..., Priority: int | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack one study with a DICOMDIR into a ZIP archive, now or as a job"
    @_route
    def post_studies_id_merge(self, /, id: str, json: PostStudiesIdMergeBody | _Data | None = ..., *, Asynchronous: bool | None = ..., KeepSource: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., UserData: Any = ..., KeepLabels: Literal[False] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Move other studies, series or instances into one study"
    @_route
    def get_studies_id_metadata(self, /, id: str, params: _Params = ..., *, expand: bool | None = ..., numeric: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the metadata of one study"
    @_route
    def delete_studies_id_metadata_name(self, /, id: str, name: str, params: _Params = ..., *, if_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete one metadata value of one study"
    @_route
    def get_studies_id_metadata_name(self, /, id: str, name: str, params: _Params = ..., *, if_none_match: str | int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Read one metadata value of one study"
    @_route
    def put_studies_id_metadata_name(self, /, id: str, name: str, json: Any = ..., *, if_match: str | int | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Write one metadata value of one study"
    @_route
    def post_studies_id_modify(self, /, id: str, json: PostStudiesIdModifyBody | _Data | None = ..., *, Asynchronous: bool | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., RemovePrivateTags: bool | None = ..., Replace: Mapping[str, Any] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., KeepSource: bool | None = ..., UserData: Any = ..., KeepLabels: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store a modified copy of one study"
    @_route
    def get_studies_id_module(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that belong to the study level"
    @_route
    def get_studies_id_module_patient(self, /, id: str, params: _Params = ..., *, ignore_length: str | Sequence[str] | None = ..., short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the patient tags as they stand in one study's files"
    @_route
    def get_studies_id_patient(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show the patient that one study belongs to"
    @_route
    def post_studies_id_reconstruct(self, /, id: str, json: PostStudiesIdReconstructBody | _Data | None = ..., *, ReconstructFiles: bool | None = ..., LimitToThisLevelMainDicomTags: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Rebuild the database entries of one study from its DICOM files"
    @_route
    def get_studies_id_series(self, /, id: str, params: _Params = ..., *, full: bool | None = ..., short: bool | None = ..., requestedTags: str | Sequence[str] | None = ..., expand: bool | None = ..., requested_tags: str | Sequence[str] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the series of one study"
    @_route
    def get_studies_id_shared_tags(self, /, id: str, params: _Params = ..., *, short: bool | None = ..., simplify: bool | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Read the DICOM tags that have the same value in all files of one study"
    @_route
    def post_studies_id_split(self, /, id: str, json: PostStudiesIdSplitBody | _Data | None = ..., *, Asynchronous: bool | None = ..., KeepSource: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., Remove: list[str] | None = ..., Replace: Mapping[str, Any] | None = ..., Series: list[str] | None = ..., Synchronous: bool | None = ..., Instances: list[str] | None = ..., KeepLabels: Literal[False] | None = ..., UserData: Any = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Move series or instances of one study into a new study"
    @_route
    def get_studies_id_statistics(self, /, id: str, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetStudiesIdStatisticsAnswer: "Count the children of one study and the disk space it takes"
    @_route
    def get_system(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> GetSystemAnswer: "Show the server's version, name, ports and abilities"
    @_route
    def get_tools(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the routes below /tools"
    @_route
    def get_tools_accepted_sop_classes(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the kinds of objects (SOP classes) that the DICOM server accepts from senders"
    @_route
    def get_tools_accepted_transfer_syntaxes(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List the transfer syntaxes that the DICOM server accepts from senders"
    @_route
    def put_tools_accepted_transfer_syntaxes(self, /, json: list[str] | str | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set the transfer syntaxes that the DICOM server accepts from senders"
    @_route
    def post_tools_bulk_anonymize(self, /, json: PostToolsBulkAnonymizeBody | _Data | None = ..., *, Asynchronous: bool | None = ..., DicomVersion: Literal["2008", "2017c", "2021b", "2023b"] | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., KeepPrivateTags: bool | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., Replace: Mapping[str, Any] | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., KeepSource: bool | None = ..., Transcode: str | None = ..., KeepLabels: bool | None = ..., UserData: Any = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store anonymized copies of several resources"
    @_route
    def post_tools_bulk_content(self, /, json: PostToolsBulkContentBody | _Data | None = ..., *, Full: bool | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | None = ..., Metadata: bool | None = ..., Resources: list[str] | None = ..., Short: bool | None = ..., Simplify: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Show several resources in one call"
    @_route
    def post_tools_bulk_delete(self, /, json: PostToolsBulkDeleteBody | _Data | None = ..., *, Resources: list[str | str | Mapping[str, Any]] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Delete several patients, studies, series or instances"
    @_route
    def post_tools_bulk_modify(self, /, json: PostToolsBulkModifyBody | _Data | None = ..., *, Asynchronous: bool | None = ..., Force: bool | None = ..., Keep: list[str] | None = ..., Permissive: bool | None = ..., Priority: int | None = ..., PrivateCreator: str | None = ..., Remove: list[str] | None = ..., RemovePrivateTags: bool | None = ..., Replace: Mapping[str, Any] | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., KeepSource: bool | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | None = ..., UserData: Any = ..., KeepLabels: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Store modified copies of several resources"
    @_route
    def post_tools_count_resources(self, /, json: PostToolsCountResourcesBody | _Data | None = ..., *, Full: Literal[False] | None = ..., Labels: list[str] | None = ..., LabelsConstraint: Literal["All", "Any", "None"] | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | None = ..., MetadataQuery: Mapping[str, Any] | None = ..., ParentPatient: str | None = ..., ParentSeries: str | None = ..., ParentStudy: str | None = ..., Query: Mapping[str, Any] | None = ..., Short: Literal[False] | None = ..., CaseSensitive: Literal[False] | None = ..., Expand: Literal[False] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Count the resources that a search would find"
    @_route
    def get_tools_create_archive(self, /, params: _Params = ..., *, resources: str | Sequence[str] | None = ..., transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download the DICOM files of several resources as one ZIP archive"
    @_route
    def post_tools_create_archive(self, /, json: PostToolsCreateArchiveBody | list[str] | _Data | None = ..., *, Asynchronous: bool | None = ..., Priority: int | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack the DICOM files of several resources into one ZIP archive, now or as a job"
    @_route
    def post_tools_create_dicom(self, /, json: Mapping[str, Any] | _Data | None = ..., *, Content: str | list[Any] | None = ..., InterpretBinaryTags: bool | None = ..., Parent: str | None = ..., PrivateCreator: str | None = ..., Tags: Mapping[str, Any] | None = ..., Force: bool | None = ..., Encapsulate: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Any: "Create a DICOM instance from tags, an image or a PDF, and store it"
    @_route
    def get_tools_create_media(self, /, params: _Params = ..., *, resources: str | Sequence[str] | None = ..., transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download several resources as one ZIP archive with a DICOMDIR"
    @_route
    def post_tools_create_media(self, /, json: PostToolsCreateMediaBody | list[str] | _Data | None = ..., *, Asynchronous: bool | None = ..., Extended: bool | None = ..., Priority: int | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack several resources with a DICOMDIR into one ZIP archive, now or as a job"
    @_route
    def get_tools_create_media_extended(self, /, params: _Params = ..., *, resources: str | Sequence[str] | None = ..., transcode: str | None = ..., filename: str | None = ..., lossy_quality: int | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Binary: "Download several resources as one ZIP archive with a detailed DICOMDIR"
    @_route
    def post_tools_create_media_extended(self, /, json: PostToolsCreateMediaExtendedBody | list[str] | _Data | None = ..., *, Asynchronous: bool | None = ..., Extended: bool | None = ..., Priority: int | None = ..., Resources: list[str] | None = ..., Synchronous: bool | None = ..., Transcode: str | None = ..., Filename: str | None = ..., LossyQuality: int | None = ..., UserData: str | None = ..., Utf8: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Pack several resources with a detailed DICOMDIR into one ZIP archive, now or as a job"
    @_route
    def get_tools_default_encoding(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell which character set is assumed where DICOM files name none"
    @_route
    def put_tools_default_encoding(self, /, json: Literal["Ascii", "Utf8", "Latin1", "Latin2", "Latin3", "Latin4", "Latin5", "Cyrillic", "Windows1251", "Arabic", "Greek", "Hebrew", "Thai", "Japanese", "JapaneseKanji", "Chinese", "SimplifiedChinese", "Korean"] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set the character set that is assumed where DICOM files name none"
    @_route
    def get_tools_dicom_conformance(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Read the DICOM conformance statement of the server"
    @_route
    def post_tools_dicom_echo(self, /, json: PostToolsDicomEchoBody | list[Any] | _Data | None = ..., *, AET: str | None = ..., CheckFind: bool | None = ..., Host: str | None = ..., Manufacturer: Literal["Generic", "GenericNoWildcardInDates", "GenericNoUniversalWildcard", "Vitrea", "GE", "AgfaImpax", "SyngoVia", "EFilm2", "MedInria", "ClearCanvas", "Dcm4Chee", "SiemensSyngoCT"] | None = ..., Port: int | str | None = ..., Timeout: int | None = ..., UseDicomTls: bool | None = ..., LocalAet: str | None = ..., AllowEcho: bool | None = ..., AllowFind: bool | None = ..., AllowGet: bool | None = ..., AllowMove: bool | None = ..., AllowStore: bool | None = ..., AllowTranscoding: bool | None = ..., AllowStorageCommitment: bool | None = ..., AllowFindWorklist: bool | None = ..., AllowNAction: bool | None = ..., AllowEventReport: bool | None = ..., RetrieveMethod: Literal["C-MOVE", "C-GET", "SystemDefault"] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Test the DICOM connection to any address, without adding a modality (C-ECHO)"
    @_route
    def post_tools_execute_script(self, /, json: Any = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Run a Lua script on the server"
    @_route
    def post_tools_find(self, /, json: PostToolsFindBody | _Data | None = ..., *, CaseSensitive: bool | None = ..., Expand: bool | None = ..., Level: Literal["Patient", "Study", "Series", "Instance", "Patients", "Studies", "Instances", "Image", "Images"] | None = ..., Limit: int | None = ..., Query: Mapping[str, Any] | None = ..., Since: int | None = ..., Full: bool | None = ..., Short: bool | None = ..., RequestedTags: list[str] | None = ..., Labels: list[str] | None = ..., LabelsConstraint: Literal["All", "Any", "None"] | None = ..., MetadataQuery: Mapping[str, Any] | None = ..., OrderBy: Sequence[Mapping[str, Any]] | None = ..., ParentPatient: str | None = ..., ParentSeries: str | None = ..., ParentStudy: str | None = ..., ResponseContent: list[Literal["MainDicomTags", "RequestedTags", "Metadata", "Status", "Parent", "Children", "Labels", "Attachments", "IsStable", "IsProtected"]] | None = ..., Simplify: bool | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Search the patients, studies, series or instances stored on the server"
    @_route
    def get_tools_generate_uid(self, /, params: _Params = ..., *, level: Literal["patient", "study", "series", "instance"] | None = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Make a new DICOM identifier"
    @_route
    def post_tools_invalidate_tags(self, /, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Throw away the server's cached JSON summaries of all instances"
    @_route
    def get_tools_labels(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "List all labels in use on the server"
    @_route
    def get_tools_log_level(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much the server writes into its log"
    @_route
    def put_tools_log_level(self, /, json: Literal["default", "verbose", "trace"] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much the server writes into its log"
    @_route
    def get_tools_log_level_dicom(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about DICOM connections"
    @_route
    def put_tools_log_level_dicom(self, /, json: Literal["default", "verbose", "trace"] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about DICOM connections"
    @_route
    def get_tools_log_level_generic(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about the server in general"
    @_route
    def put_tools_log_level_generic(self, /, json: Literal["default", "verbose", "trace"] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about the server in general"
    @_route
    def get_tools_log_level_http(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about HTTP requests"
    @_route
    def put_tools_log_level_http(self, /, json: Literal["default", "verbose", "trace"] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about HTTP requests"
    @_route
    def get_tools_log_level_jobs(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about jobs"
    @_route
    def put_tools_log_level_jobs(self, /, json: Literal["default", "verbose", "trace"] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about jobs"
    @_route
    def get_tools_log_level_lua(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about Lua scripts"
    @_route
    def put_tools_log_level_lua(self, /, json: Literal["default", "verbose", "trace"] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about Lua scripts"
    @_route
    def get_tools_log_level_plugins(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about plugins"
    @_route
    def put_tools_log_level_plugins(self, /, json: Literal["default", "verbose", "trace"] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about plugins"
    @_route
    def get_tools_log_level_sqlite(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell how much goes into the log about the SQLite database"
    @_route
    def put_tools_log_level_sqlite(self, /, json: Literal["default", "verbose", "trace"] | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set how much goes into the log about the SQLite database"
    @_route
    def post_tools_lookup(self, /, json: Any = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Find resources by their DICOM identifier"
    @_route
    def get_tools_metrics(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether the server collects usage metrics"
    @_route
    def put_tools_metrics(self, /, json: Literal["0", "1", "true", "false"] | bool | int | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Switch the collecting of usage metrics on or off"
    @_route
    def get_tools_metrics_prometheus(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Read the usage metrics of the server, for Prometheus"
    @_route
    def get_tools_now(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the time of the server in UTC"
    @_route
    def get_tools_now_local(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell the time of the server in its own time zone"
    @_route
    def post_tools_reconstruct(self, /, json: PostToolsReconstructBody | _Data | None = ..., *, ReconstructFiles: bool | None = ..., LimitToThisLevelMainDicomTags: Literal[False] | None = ..., params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Rebuild the whole database index from all DICOM files"
    @_route
    def post_tools_reset(self, /, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Restart the server"
    @_route
    def post_tools_shutdown(self, /, json: None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Stop the server"
    @_route
    def get_tools_unknown_sop_class_accepted(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> str: "Tell whether the DICOM server accepts objects of unknown kinds (SOP classes)"
    @_route
    def put_tools_unknown_sop_class_accepted(self, /, json: Literal["0", "1", "true", "false"] | bool | int | _Data | None = ..., *, params: _Params = ..., data: _Whole = ..., file: _File = ..., headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ...) -> Any: "Set whether the DICOM server accepts objects of unknown kinds (SOP classes)"
    @_route
    def get_wado(self, /, params: _Params = ..., *, headers: _Headers = ..., timeout: Timeout = ..., validate: _Mode = ..., raw: bool = ..., **fields: Any) -> Binary: "Get an object by its UIDs in the query (WADO-URI)."

class AsyncRoutes:
    changes: AsyncHandle
    exports: AsyncHandle
    instances: AsyncHandle
    jobs: AsyncHandle
    modalities: AsyncHandle
    patients: AsyncHandle
    peers: AsyncHandle
    plugins: AsyncHandle
    queries: AsyncHandle
    series: AsyncHandle
    statistics: AsyncHandle
    storage_commitment: AsyncHandle
    studies: AsyncHandle
    system: AsyncHandle
    tools: AsyncHandle
    delete_changes = _async(Routes.delete_changes)
    get_changes = _async(Routes.get_changes)
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
    delete_exports = _async(Routes.delete_exports)
    get_exports = _async(Routes.get_exports)
    get_housekeeper_status = _async(Routes.get_housekeeper_status)
    get_instances = _async(Routes.get_instances)
    post_instances = _async(Routes.post_instances)
    delete_instances_id = _async(Routes.delete_instances_id)
    get_instances_id = _async(Routes.get_instances_id)
    post_instances_id_anonymize = _async(Routes.post_instances_id_anonymize)
    get_instances_id_attachments = _async(Routes.get_instances_id_attachments)
    delete_instances_id_attachments_name = _async(Routes.delete_instances_id_attachments_name)
    get_instances_id_attachments_name = _async(Routes.get_instances_id_attachments_name)
    put_instances_id_attachments_name = _async(Routes.put_instances_id_attachments_name)
    post_instances_id_attachments_name_compress = _async(Routes.post_instances_id_attachments_name_compress)
    get_instances_id_attachments_name_compressed_data = _async(Routes.get_instances_id_attachments_name_compressed_data)
    get_instances_id_attachments_name_compressed_md5 = _async(Routes.get_instances_id_attachments_name_compressed_md5)
    get_instances_id_attachments_name_compressed_size = _async(Routes.get_instances_id_attachments_name_compressed_size)
    get_instances_id_attachments_name_data = _async(Routes.get_instances_id_attachments_name_data)
    get_instances_id_attachments_name_info = _async(Routes.get_instances_id_attachments_name_info)
    get_instances_id_attachments_name_is_compressed = _async(Routes.get_instances_id_attachments_name_is_compressed)
    get_instances_id_attachments_name_md5 = _async(Routes.get_instances_id_attachments_name_md5)
    get_instances_id_attachments_name_size = _async(Routes.get_instances_id_attachments_name_size)
    post_instances_id_attachments_name_uncompress = _async(Routes.post_instances_id_attachments_name_uncompress)
    post_instances_id_attachments_name_verify_md5 = _async(Routes.post_instances_id_attachments_name_verify_md5)
    get_instances_id_content = _async(Routes.get_instances_id_content)
    get_instances_id_content_path = _async(Routes.get_instances_id_content_path)
    post_instances_id_export = _async(Routes.post_instances_id_export)
    get_instances_id_file = _async(Routes.get_instances_id_file)
    get_instances_id_frames = _async(Routes.get_instances_id_frames)
    get_instances_id_frames_frame = _async(Routes.get_instances_id_frames_frame)
    get_instances_id_frames_frame_image_int16 = _async(Routes.get_instances_id_frames_frame_image_int16)
    get_instances_id_frames_frame_image_uint16 = _async(Routes.get_instances_id_frames_frame_image_uint16)
    get_instances_id_frames_frame_image_uint8 = _async(Routes.get_instances_id_frames_frame_image_uint8)
    get_instances_id_frames_frame_matlab = _async(Routes.get_instances_id_frames_frame_matlab)
    get_instances_id_frames_frame_numpy = _async(Routes.get_instances_id_frames_frame_numpy)
    get_instances_id_frames_frame_preview = _async(Routes.get_instances_id_frames_frame_preview)
    get_instances_id_frames_frame_raw = _async(Routes.get_instances_id_frames_frame_raw)
    get_instances_id_frames_frame_raw_gz = _async(Routes.get_instances_id_frames_frame_raw_gz)
    get_instances_id_frames_frame_rendered = _async(Routes.get_instances_id_frames_frame_rendered)
    get_instances_id_header = _async(Routes.get_instances_id_header)
    get_instances_id_image_int16 = _async(Routes.get_instances_id_image_int16)
    get_instances_id_image_uint16 = _async(Routes.get_instances_id_image_uint16)
    get_instances_id_image_uint8 = _async(Routes.get_instances_id_image_uint8)
    get_instances_id_labels = _async(Routes.get_instances_id_labels)
    delete_instances_id_labels_label = _async(Routes.delete_instances_id_labels_label)
    get_instances_id_labels_label = _async(Routes.get_instances_id_labels_label)
    put_instances_id_labels_label = _async(Routes.put_instances_id_labels_label)
    get_instances_id_matlab = _async(Routes.get_instances_id_matlab)
    get_instances_id_metadata = _async(Routes.get_instances_id_metadata)
    delete_instances_id_metadata_name = _async(Routes.delete_instances_id_metadata_name)
    get_instances_id_metadata_name = _async(Routes.get_instances_id_metadata_name)
    put_instances_id_metadata_name = _async(Routes.put_instances_id_metadata_name)
    post_instances_id_modify = _async(Routes.post_instances_id_modify)
    get_instances_id_module = _async(Routes.get_instances_id_module)
    get_instances_id_numpy = _async(Routes.get_instances_id_numpy)
    get_instances_id_patient = _async(Routes.get_instances_id_patient)
    get_instances_id_pdf = _async(Routes.get_instances_id_pdf)
    get_instances_id_preview = _async(Routes.get_instances_id_preview)
    post_instances_id_reconstruct = _async(Routes.post_instances_id_reconstruct)
    get_instances_id_rendered = _async(Routes.get_instances_id_rendered)
    get_instances_id_series = _async(Routes.get_instances_id_series)
    get_instances_id_simplified_tags = _async(Routes.get_instances_id_simplified_tags)
    get_instances_id_statistics = _async(Routes.get_instances_id_statistics)
    get_instances_id_study = _async(Routes.get_instances_id_study)
    get_instances_id_tags = _async(Routes.get_instances_id_tags)
    get_jobs = _async(Routes.get_jobs)
    delete_jobs_id = _async(Routes.delete_jobs_id)
    get_jobs_id = _async(Routes.get_jobs_id)
    post_jobs_id_cancel = _async(Routes.post_jobs_id_cancel)
    post_jobs_id_pause = _async(Routes.post_jobs_id_pause)
    post_jobs_id_resubmit = _async(Routes.post_jobs_id_resubmit)
    post_jobs_id_resume = _async(Routes.post_jobs_id_resume)
    delete_jobs_id_key = _async(Routes.delete_jobs_id_key)
    get_jobs_id_key = _async(Routes.get_jobs_id_key)
    get_modalities = _async(Routes.get_modalities)
    delete_modalities_id = _async(Routes.delete_modalities_id)
    get_modalities_id = _async(Routes.get_modalities_id)
    put_modalities_id = _async(Routes.put_modalities_id)
    get_modalities_id_configuration = _async(Routes.get_modalities_id_configuration)
    post_modalities_id_echo = _async(Routes.post_modalities_id_echo)
    post_modalities_id_find = _async(Routes.post_modalities_id_find)
    post_modalities_id_find_instance = _async(Routes.post_modalities_id_find_instance)
    post_modalities_id_find_patient = _async(Routes.post_modalities_id_find_patient)
    post_modalities_id_find_series = _async(Routes.post_modalities_id_find_series)
    post_modalities_id_find_study = _async(Routes.post_modalities_id_find_study)
    post_modalities_id_find_worklist = _async(Routes.post_modalities_id_find_worklist)
    post_modalities_id_get = _async(Routes.post_modalities_id_get)
    post_modalities_id_move = _async(Routes.post_modalities_id_move)
    post_modalities_id_query = _async(Routes.post_modalities_id_query)
    post_modalities_id_storage_commitment = _async(Routes.post_modalities_id_storage_commitment)
    post_modalities_id_store = _async(Routes.post_modalities_id_store)
    post_modalities_id_store_straight = _async(Routes.post_modalities_id_store_straight)
    get_patients = _async(Routes.get_patients)
    delete_patients_id = _async(Routes.delete_patients_id)
    get_patients_id = _async(Routes.get_patients_id)
    post_patients_id_anonymize = _async(Routes.post_patients_id_anonymize)
    get_patients_id_archive = _async(Routes.get_patients_id_archive)
    post_patients_id_archive = _async(Routes.post_patients_id_archive)
    get_patients_id_attachments = _async(Routes.get_patients_id_attachments)
    delete_patients_id_attachments_name = _async(Routes.delete_patients_id_attachments_name)
    get_patients_id_attachments_name = _async(Routes.get_patients_id_attachments_name)
    put_patients_id_attachments_name = _async(Routes.put_patients_id_attachments_name)
    post_patients_id_attachments_name_compress = _async(Routes.post_patients_id_attachments_name_compress)
    get_patients_id_attachments_name_compressed_data = _async(Routes.get_patients_id_attachments_name_compressed_data)
    get_patients_id_attachments_name_compressed_md5 = _async(Routes.get_patients_id_attachments_name_compressed_md5)
    get_patients_id_attachments_name_compressed_size = _async(Routes.get_patients_id_attachments_name_compressed_size)
    get_patients_id_attachments_name_data = _async(Routes.get_patients_id_attachments_name_data)
    get_patients_id_attachments_name_info = _async(Routes.get_patients_id_attachments_name_info)
    get_patients_id_attachments_name_is_compressed = _async(Routes.get_patients_id_attachments_name_is_compressed)
    get_patients_id_attachments_name_md5 = _async(Routes.get_patients_id_attachments_name_md5)
    get_patients_id_attachments_name_size = _async(Routes.get_patients_id_attachments_name_size)
    post_patients_id_attachments_name_uncompress = _async(Routes.post_patients_id_attachments_name_uncompress)
    post_patients_id_attachments_name_verify_md5 = _async(Routes.post_patients_id_attachments_name_verify_md5)
    get_patients_id_instances = _async(Routes.get_patients_id_instances)
    get_patients_id_instances_tags = _async(Routes.get_patients_id_instances_tags)
    get_patients_id_labels = _async(Routes.get_patients_id_labels)
    delete_patients_id_labels_label = _async(Routes.delete_patients_id_labels_label)
    get_patients_id_labels_label = _async(Routes.get_patients_id_labels_label)
    put_patients_id_labels_label = _async(Routes.put_patients_id_labels_label)
    get_patients_id_media = _async(Routes.get_patients_id_media)
    post_patients_id_media = _async(Routes.post_patients_id_media)
    get_patients_id_metadata = _async(Routes.get_patients_id_metadata)
    delete_patients_id_metadata_name = _async(Routes.delete_patients_id_metadata_name)
    get_patients_id_metadata_name = _async(Routes.get_patients_id_metadata_name)
    put_patients_id_metadata_name = _async(Routes.put_patients_id_metadata_name)
    post_patients_id_modify = _async(Routes.post_patients_id_modify)
    get_patients_id_module = _async(Routes.get_patients_id_module)
    get_patients_id_protected = _async(Routes.get_patients_id_protected)
    put_patients_id_protected = _async(Routes.put_patients_id_protected)
    post_patients_id_reconstruct = _async(Routes.post_patients_id_reconstruct)
    get_patients_id_series = _async(Routes.get_patients_id_series)
    get_patients_id_shared_tags = _async(Routes.get_patients_id_shared_tags)
    get_patients_id_statistics = _async(Routes.get_patients_id_statistics)
    get_patients_id_studies = _async(Routes.get_patients_id_studies)
    get_peers = _async(Routes.get_peers)
    delete_peers_id = _async(Routes.delete_peers_id)
    get_peers_id = _async(Routes.get_peers_id)
    put_peers_id = _async(Routes.put_peers_id)
    get_peers_id_configuration = _async(Routes.get_peers_id_configuration)
    post_peers_id_store = _async(Routes.post_peers_id_store)
    post_peers_id_store_straight = _async(Routes.post_peers_id_store_straight)
    get_peers_id_system = _async(Routes.get_peers_id_system)
    get_plugins = _async(Routes.get_plugins)
    get_plugins_delayed_deletion_status = _async(Routes.get_plugins_delayed_deletion_status)
    get_plugins_explorer_js = _async(Routes.get_plugins_explorer_js)
    get_plugins_housekeeper_status = _async(Routes.get_plugins_housekeeper_status)
    get_plugins_id = _async(Routes.get_plugins_id)
    get_queries = _async(Routes.get_queries)
    delete_queries_id = _async(Routes.delete_queries_id)
    get_queries_id = _async(Routes.get_queries_id)
    get_queries_id_answers = _async(Routes.get_queries_id_answers)
    get_queries_id_answers_index = _async(Routes.get_queries_id_answers_index)
    get_queries_id_answers_index_content = _async(Routes.get_queries_id_answers_index_content)
    post_queries_id_answers_index_query_instances = _async(Routes.post_queries_id_answers_index_query_instances)
    post_queries_id_answers_index_query_series = _async(Routes.post_queries_id_answers_index_query_series)
    post_queries_id_answers_index_query_studies = _async(Routes.post_queries_id_answers_index_query_studies)
    post_queries_id_answers_index_retrieve = _async(Routes.post_queries_id_answers_index_retrieve)
    get_queries_id_level = _async(Routes.get_queries_id_level)
    get_queries_id_modality = _async(Routes.get_queries_id_modality)
    get_queries_id_query = _async(Routes.get_queries_id_query)
    post_queries_id_retrieve = _async(Routes.post_queries_id_retrieve)
    get_series = _async(Routes.get_series)
    delete_series_id = _async(Routes.delete_series_id)
    get_series_id = _async(Routes.get_series_id)
    post_series_id_anonymize = _async(Routes.post_series_id_anonymize)
    get_series_id_archive = _async(Routes.get_series_id_archive)
    post_series_id_archive = _async(Routes.post_series_id_archive)
    get_series_id_attachments = _async(Routes.get_series_id_attachments)
    delete_series_id_attachments_name = _async(Routes.delete_series_id_attachments_name)
    get_series_id_attachments_name = _async(Routes.get_series_id_attachments_name)
    put_series_id_attachments_name = _async(Routes.put_series_id_attachments_name)
    post_series_id_attachments_name_compress = _async(Routes.post_series_id_attachments_name_compress)
    get_series_id_attachments_name_compressed_data = _async(Routes.get_series_id_attachments_name_compressed_data)
    get_series_id_attachments_name_compressed_md5 = _async(Routes.get_series_id_attachments_name_compressed_md5)
    get_series_id_attachments_name_compressed_size = _async(Routes.get_series_id_attachments_name_compressed_size)
    get_series_id_attachments_name_data = _async(Routes.get_series_id_attachments_name_data)
    get_series_id_attachments_name_info = _async(Routes.get_series_id_attachments_name_info)
    get_series_id_attachments_name_is_compressed = _async(Routes.get_series_id_attachments_name_is_compressed)
    get_series_id_attachments_name_md5 = _async(Routes.get_series_id_attachments_name_md5)
    get_series_id_attachments_name_size = _async(Routes.get_series_id_attachments_name_size)
    post_series_id_attachments_name_uncompress = _async(Routes.post_series_id_attachments_name_uncompress)
    post_series_id_attachments_name_verify_md5 = _async(Routes.post_series_id_attachments_name_verify_md5)
    get_series_id_instances = _async(Routes.get_series_id_instances)
    get_series_id_instances_tags = _async(Routes.get_series_id_instances_tags)
    get_series_id_labels = _async(Routes.get_series_id_labels)
    delete_series_id_labels_label = _async(Routes.delete_series_id_labels_label)
    get_series_id_labels_label = _async(Routes.get_series_id_labels_label)
    put_series_id_labels_label = _async(Routes.put_series_id_labels_label)
    get_series_id_media = _async(Routes.get_series_id_media)
    post_series_id_media = _async(Routes.post_series_id_media)
    get_series_id_metadata = _async(Routes.get_series_id_metadata)
    delete_series_id_metadata_name = _async(Routes.delete_series_id_metadata_name)
    get_series_id_metadata_name = _async(Routes.get_series_id_metadata_name)
    put_series_id_metadata_name = _async(Routes.put_series_id_metadata_name)
    post_series_id_modify = _async(Routes.post_series_id_modify)
    get_series_id_module = _async(Routes.get_series_id_module)
    get_series_id_numpy = _async(Routes.get_series_id_numpy)
    get_series_id_ordered_slices = _async(Routes.get_series_id_ordered_slices)
    get_series_id_patient = _async(Routes.get_series_id_patient)
    post_series_id_reconstruct = _async(Routes.post_series_id_reconstruct)
    get_series_id_shared_tags = _async(Routes.get_series_id_shared_tags)
    get_series_id_statistics = _async(Routes.get_series_id_statistics)
    get_series_id_study = _async(Routes.get_series_id_study)
    get_statistics = _async(Routes.get_statistics)
    get_storage_commitment_id = _async(Routes.get_storage_commitment_id)
    post_storage_commitment_id_remove = _async(Routes.post_storage_commitment_id_remove)
    get_studies = _async(Routes.get_studies)
    delete_studies_id = _async(Routes.delete_studies_id)
    get_studies_id = _async(Routes.get_studies_id)
    post_studies_id_anonymize = _async(Routes.post_studies_id_anonymize)
    get_studies_id_archive = _async(Routes.get_studies_id_archive)
    post_studies_id_archive = _async(Routes.post_studies_id_archive)
    get_studies_id_attachments = _async(Routes.get_studies_id_attachments)
    delete_studies_id_attachments_name = _async(Routes.delete_studies_id_attachments_name)
    get_studies_id_attachments_name = _async(Routes.get_studies_id_attachments_name)
    put_studies_id_attachments_name = _async(Routes.put_studies_id_attachments_name)
    post_studies_id_attachments_name_compress = _async(Routes.post_studies_id_attachments_name_compress)
    get_studies_id_attachments_name_compressed_data = _async(Routes.get_studies_id_attachments_name_compressed_data)
    get_studies_id_attachments_name_compressed_md5 = _async(Routes.get_studies_id_attachments_name_compressed_md5)
    get_studies_id_attachments_name_compressed_size = _async(Routes.get_studies_id_attachments_name_compressed_size)
    get_studies_id_attachments_name_data = _async(Routes.get_studies_id_attachments_name_data)
    get_studies_id_attachments_name_info = _async(Routes.get_studies_id_attachments_name_info)
    get_studies_id_attachments_name_is_compressed = _async(Routes.get_studies_id_attachments_name_is_compressed)
    get_studies_id_attachments_name_md5 = _async(Routes.get_studies_id_attachments_name_md5)
    get_studies_id_attachments_name_size = _async(Routes.get_studies_id_attachments_name_size)
    post_studies_id_attachments_name_uncompress = _async(Routes.post_studies_id_attachments_name_uncompress)
    post_studies_id_attachments_name_verify_md5 = _async(Routes.post_studies_id_attachments_name_verify_md5)
    get_studies_id_instances = _async(Routes.get_studies_id_instances)
    get_studies_id_instances_tags = _async(Routes.get_studies_id_instances_tags)
    get_studies_id_labels = _async(Routes.get_studies_id_labels)
    delete_studies_id_labels_label = _async(Routes.delete_studies_id_labels_label)
    get_studies_id_labels_label = _async(Routes.get_studies_id_labels_label)
    put_studies_id_labels_label = _async(Routes.put_studies_id_labels_label)
    get_studies_id_media = _async(Routes.get_studies_id_media)
    post_studies_id_media = _async(Routes.post_studies_id_media)
    post_studies_id_merge = _async(Routes.post_studies_id_merge)
    get_studies_id_metadata = _async(Routes.get_studies_id_metadata)
    delete_studies_id_metadata_name = _async(Routes.delete_studies_id_metadata_name)
    get_studies_id_metadata_name = _async(Routes.get_studies_id_metadata_name)
    put_studies_id_metadata_name = _async(Routes.put_studies_id_metadata_name)
    post_studies_id_modify = _async(Routes.post_studies_id_modify)
    get_studies_id_module = _async(Routes.get_studies_id_module)
    get_studies_id_module_patient = _async(Routes.get_studies_id_module_patient)
    get_studies_id_patient = _async(Routes.get_studies_id_patient)
    post_studies_id_reconstruct = _async(Routes.post_studies_id_reconstruct)
    get_studies_id_series = _async(Routes.get_studies_id_series)
    get_studies_id_shared_tags = _async(Routes.get_studies_id_shared_tags)
    post_studies_id_split = _async(Routes.post_studies_id_split)
    get_studies_id_statistics = _async(Routes.get_studies_id_statistics)
    get_system = _async(Routes.get_system)
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
    get_wado = _async(Routes.get_wado)

class FleetRoutes:
    delete_changes = _fleet(Routes.delete_changes)
    get_changes = _fleet(Routes.get_changes)
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
    delete_exports = _fleet(Routes.delete_exports)
    get_exports = _fleet(Routes.get_exports)
    get_housekeeper_status = _fleet(Routes.get_housekeeper_status)
    get_instances = _fleet(Routes.get_instances)
    post_instances = _fleet(Routes.post_instances)
    delete_instances_id = _fleet(Routes.delete_instances_id)
    get_instances_id = _fleet(Routes.get_instances_id)
    post_instances_id_anonymize = _fleet(Routes.post_instances_id_anonymize)
    get_instances_id_attachments = _fleet(Routes.get_instances_id_attachments)
    delete_instances_id_attachments_name = _fleet(Routes.delete_instances_id_attachments_name)
    get_instances_id_attachments_name = _fleet(Routes.get_instances_id_attachments_name)
    put_instances_id_attachments_name = _fleet(Routes.put_instances_id_attachments_name)
    post_instances_id_attachments_name_compress = _fleet(Routes.post_instances_id_attachments_name_compress)
    get_instances_id_attachments_name_compressed_data = _fleet(Routes.get_instances_id_attachments_name_compressed_data)
    get_instances_id_attachments_name_compressed_md5 = _fleet(Routes.get_instances_id_attachments_name_compressed_md5)
    get_instances_id_attachments_name_compressed_size = _fleet(Routes.get_instances_id_attachments_name_compressed_size)
    get_instances_id_attachments_name_data = _fleet(Routes.get_instances_id_attachments_name_data)
    get_instances_id_attachments_name_info = _fleet(Routes.get_instances_id_attachments_name_info)
    get_instances_id_attachments_name_is_compressed = _fleet(Routes.get_instances_id_attachments_name_is_compressed)
    get_instances_id_attachments_name_md5 = _fleet(Routes.get_instances_id_attachments_name_md5)
    get_instances_id_attachments_name_size = _fleet(Routes.get_instances_id_attachments_name_size)
    post_instances_id_attachments_name_uncompress = _fleet(Routes.post_instances_id_attachments_name_uncompress)
    post_instances_id_attachments_name_verify_md5 = _fleet(Routes.post_instances_id_attachments_name_verify_md5)
    get_instances_id_content = _fleet(Routes.get_instances_id_content)
    get_instances_id_content_path = _fleet(Routes.get_instances_id_content_path)
    post_instances_id_export = _fleet(Routes.post_instances_id_export)
    get_instances_id_file = _fleet(Routes.get_instances_id_file)
    get_instances_id_frames = _fleet(Routes.get_instances_id_frames)
    get_instances_id_frames_frame = _fleet(Routes.get_instances_id_frames_frame)
    get_instances_id_frames_frame_image_int16 = _fleet(Routes.get_instances_id_frames_frame_image_int16)
    get_instances_id_frames_frame_image_uint16 = _fleet(Routes.get_instances_id_frames_frame_image_uint16)
    get_instances_id_frames_frame_image_uint8 = _fleet(Routes.get_instances_id_frames_frame_image_uint8)
    get_instances_id_frames_frame_matlab = _fleet(Routes.get_instances_id_frames_frame_matlab)
    get_instances_id_frames_frame_numpy = _fleet(Routes.get_instances_id_frames_frame_numpy)
    get_instances_id_frames_frame_preview = _fleet(Routes.get_instances_id_frames_frame_preview)
    get_instances_id_frames_frame_raw = _fleet(Routes.get_instances_id_frames_frame_raw)
    get_instances_id_frames_frame_raw_gz = _fleet(Routes.get_instances_id_frames_frame_raw_gz)
    get_instances_id_frames_frame_rendered = _fleet(Routes.get_instances_id_frames_frame_rendered)
    get_instances_id_header = _fleet(Routes.get_instances_id_header)
    get_instances_id_image_int16 = _fleet(Routes.get_instances_id_image_int16)
    get_instances_id_image_uint16 = _fleet(Routes.get_instances_id_image_uint16)
    get_instances_id_image_uint8 = _fleet(Routes.get_instances_id_image_uint8)
    get_instances_id_labels = _fleet(Routes.get_instances_id_labels)
    delete_instances_id_labels_label = _fleet(Routes.delete_instances_id_labels_label)
    get_instances_id_labels_label = _fleet(Routes.get_instances_id_labels_label)
    put_instances_id_labels_label = _fleet(Routes.put_instances_id_labels_label)
    get_instances_id_matlab = _fleet(Routes.get_instances_id_matlab)
    get_instances_id_metadata = _fleet(Routes.get_instances_id_metadata)
    delete_instances_id_metadata_name = _fleet(Routes.delete_instances_id_metadata_name)
    get_instances_id_metadata_name = _fleet(Routes.get_instances_id_metadata_name)
    put_instances_id_metadata_name = _fleet(Routes.put_instances_id_metadata_name)
    post_instances_id_modify = _fleet(Routes.post_instances_id_modify)
    get_instances_id_module = _fleet(Routes.get_instances_id_module)
    get_instances_id_numpy = _fleet(Routes.get_instances_id_numpy)
    get_instances_id_patient = _fleet(Routes.get_instances_id_patient)
    get_instances_id_pdf = _fleet(Routes.get_instances_id_pdf)
    get_instances_id_preview = _fleet(Routes.get_instances_id_preview)
    post_instances_id_reconstruct = _fleet(Routes.post_instances_id_reconstruct)
    get_instances_id_rendered = _fleet(Routes.get_instances_id_rendered)
    get_instances_id_series = _fleet(Routes.get_instances_id_series)
    get_instances_id_simplified_tags = _fleet(Routes.get_instances_id_simplified_tags)
    get_instances_id_statistics = _fleet(Routes.get_instances_id_statistics)
    get_instances_id_study = _fleet(Routes.get_instances_id_study)
    get_instances_id_tags = _fleet(Routes.get_instances_id_tags)
    get_jobs = _fleet(Routes.get_jobs)
    delete_jobs_id = _fleet(Routes.delete_jobs_id)
    get_jobs_id = _fleet(Routes.get_jobs_id)
    post_jobs_id_cancel = _fleet(Routes.post_jobs_id_cancel)
    post_jobs_id_pause = _fleet(Routes.post_jobs_id_pause)
    post_jobs_id_resubmit = _fleet(Routes.post_jobs_id_resubmit)
    post_jobs_id_resume = _fleet(Routes.post_jobs_id_resume)
    delete_jobs_id_key = _fleet(Routes.delete_jobs_id_key)
    get_jobs_id_key = _fleet(Routes.get_jobs_id_key)
    get_modalities = _fleet(Routes.get_modalities)
    delete_modalities_id = _fleet(Routes.delete_modalities_id)
    get_modalities_id = _fleet(Routes.get_modalities_id)
    put_modalities_id = _fleet(Routes.put_modalities_id)
    get_modalities_id_configuration = _fleet(Routes.get_modalities_id_configuration)
    post_modalities_id_echo = _fleet(Routes.post_modalities_id_echo)
    post_modalities_id_find = _fleet(Routes.post_modalities_id_find)
    post_modalities_id_find_instance = _fleet(Routes.post_modalities_id_find_instance)
    post_modalities_id_find_patient = _fleet(Routes.post_modalities_id_find_patient)
    post_modalities_id_find_series = _fleet(Routes.post_modalities_id_find_series)
    post_modalities_id_find_study = _fleet(Routes.post_modalities_id_find_study)
    post_modalities_id_find_worklist = _fleet(Routes.post_modalities_id_find_worklist)
    post_modalities_id_get = _fleet(Routes.post_modalities_id_get)
    post_modalities_id_move = _fleet(Routes.post_modalities_id_move)
    post_modalities_id_query = _fleet(Routes.post_modalities_id_query)
    post_modalities_id_storage_commitment = _fleet(Routes.post_modalities_id_storage_commitment)
    post_modalities_id_store = _fleet(Routes.post_modalities_id_store)
    post_modalities_id_store_straight = _fleet(Routes.post_modalities_id_store_straight)
    get_patients = _fleet(Routes.get_patients)
    delete_patients_id = _fleet(Routes.delete_patients_id)
    get_patients_id = _fleet(Routes.get_patients_id)
    post_patients_id_anonymize = _fleet(Routes.post_patients_id_anonymize)
    get_patients_id_archive = _fleet(Routes.get_patients_id_archive)
    post_patients_id_archive = _fleet(Routes.post_patients_id_archive)
    get_patients_id_attachments = _fleet(Routes.get_patients_id_attachments)
    delete_patients_id_attachments_name = _fleet(Routes.delete_patients_id_attachments_name)
    get_patients_id_attachments_name = _fleet(Routes.get_patients_id_attachments_name)
    put_patients_id_attachments_name = _fleet(Routes.put_patients_id_attachments_name)
    post_patients_id_attachments_name_compress = _fleet(Routes.post_patients_id_attachments_name_compress)
    get_patients_id_attachments_name_compressed_data = _fleet(Routes.get_patients_id_attachments_name_compressed_data)
    get_patients_id_attachments_name_compressed_md5 = _fleet(Routes.get_patients_id_attachments_name_compressed_md5)
    get_patients_id_attachments_name_compressed_size = _fleet(Routes.get_patients_id_attachments_name_compressed_size)
    get_patients_id_attachments_name_data = _fleet(Routes.get_patients_id_attachments_name_data)
    get_patients_id_attachments_name_info = _fleet(Routes.get_patients_id_attachments_name_info)
    get_patients_id_attachments_name_is_compressed = _fleet(Routes.get_patients_id_attachments_name_is_compressed)
    get_patients_id_attachments_name_md5 = _fleet(Routes.get_patients_id_attachments_name_md5)
    get_patients_id_attachments_name_size = _fleet(Routes.get_patients_id_attachments_name_size)
    post_patients_id_attachments_name_uncompress = _fleet(Routes.post_patients_id_attachments_name_uncompress)
    post_patients_id_attachments_name_verify_md5 = _fleet(Routes.post_patients_id_attachments_name_verify_md5)
    get_patients_id_instances = _fleet(Routes.get_patients_id_instances)
    get_patients_id_instances_tags = _fleet(Routes.get_patients_id_instances_tags)
    get_patients_id_labels = _fleet(Routes.get_patients_id_labels)
    delete_patients_id_labels_label = _fleet(Routes.delete_patients_id_labels_label)
    get_patients_id_labels_label = _fleet(Routes.get_patients_id_labels_label)
    put_patients_id_labels_label = _fleet(Routes.put_patients_id_labels_label)
    get_patients_id_media = _fleet(Routes.get_patients_id_media)
    post_patients_id_media = _fleet(Routes.post_patients_id_media)
    get_patients_id_metadata = _fleet(Routes.get_patients_id_metadata)
    delete_patients_id_metadata_name = _fleet(Routes.delete_patients_id_metadata_name)
    get_patients_id_metadata_name = _fleet(Routes.get_patients_id_metadata_name)
    put_patients_id_metadata_name = _fleet(Routes.put_patients_id_metadata_name)
    post_patients_id_modify = _fleet(Routes.post_patients_id_modify)
    get_patients_id_module = _fleet(Routes.get_patients_id_module)
    get_patients_id_protected = _fleet(Routes.get_patients_id_protected)
    put_patients_id_protected = _fleet(Routes.put_patients_id_protected)
    post_patients_id_reconstruct = _fleet(Routes.post_patients_id_reconstruct)
    get_patients_id_series = _fleet(Routes.get_patients_id_series)
    get_patients_id_shared_tags = _fleet(Routes.get_patients_id_shared_tags)
    get_patients_id_statistics = _fleet(Routes.get_patients_id_statistics)
    get_patients_id_studies = _fleet(Routes.get_patients_id_studies)
    get_peers = _fleet(Routes.get_peers)
    delete_peers_id = _fleet(Routes.delete_peers_id)
    get_peers_id = _fleet(Routes.get_peers_id)
    put_peers_id = _fleet(Routes.put_peers_id)
    get_peers_id_configuration = _fleet(Routes.get_peers_id_configuration)
    post_peers_id_store = _fleet(Routes.post_peers_id_store)
    post_peers_id_store_straight = _fleet(Routes.post_peers_id_store_straight)
    get_peers_id_system = _fleet(Routes.get_peers_id_system)
    get_plugins = _fleet(Routes.get_plugins)
    get_plugins_delayed_deletion_status = _fleet(Routes.get_plugins_delayed_deletion_status)
    get_plugins_explorer_js = _fleet(Routes.get_plugins_explorer_js)
    get_plugins_housekeeper_status = _fleet(Routes.get_plugins_housekeeper_status)
    get_plugins_id = _fleet(Routes.get_plugins_id)
    get_queries = _fleet(Routes.get_queries)
    delete_queries_id = _fleet(Routes.delete_queries_id)
    get_queries_id = _fleet(Routes.get_queries_id)
    get_queries_id_answers = _fleet(Routes.get_queries_id_answers)
    get_queries_id_answers_index = _fleet(Routes.get_queries_id_answers_index)
    get_queries_id_answers_index_content = _fleet(Routes.get_queries_id_answers_index_content)
    post_queries_id_answers_index_query_instances = _fleet(Routes.post_queries_id_answers_index_query_instances)
    post_queries_id_answers_index_query_series = _fleet(Routes.post_queries_id_answers_index_query_series)
    post_queries_id_answers_index_query_studies = _fleet(Routes.post_queries_id_answers_index_query_studies)
    post_queries_id_answers_index_retrieve = _fleet(Routes.post_queries_id_answers_index_retrieve)
    get_queries_id_level = _fleet(Routes.get_queries_id_level)
    get_queries_id_modality = _fleet(Routes.get_queries_id_modality)
    get_queries_id_query = _fleet(Routes.get_queries_id_query)
    post_queries_id_retrieve = _fleet(Routes.post_queries_id_retrieve)
    get_series = _fleet(Routes.get_series)
    delete_series_id = _fleet(Routes.delete_series_id)
    get_series_id = _fleet(Routes.get_series_id)
    post_series_id_anonymize = _fleet(Routes.post_series_id_anonymize)
    get_series_id_archive = _fleet(Routes.get_series_id_archive)
    post_series_id_archive = _fleet(Routes.post_series_id_archive)
    get_series_id_attachments = _fleet(Routes.get_series_id_attachments)
    delete_series_id_attachments_name = _fleet(Routes.delete_series_id_attachments_name)
    get_series_id_attachments_name = _fleet(Routes.get_series_id_attachments_name)
    put_series_id_attachments_name = _fleet(Routes.put_series_id_attachments_name)
    post_series_id_attachments_name_compress = _fleet(Routes.post_series_id_attachments_name_compress)
    get_series_id_attachments_name_compressed_data = _fleet(Routes.get_series_id_attachments_name_compressed_data)
    get_series_id_attachments_name_compressed_md5 = _fleet(Routes.get_series_id_attachments_name_compressed_md5)
    get_series_id_attachments_name_compressed_size = _fleet(Routes.get_series_id_attachments_name_compressed_size)
    get_series_id_attachments_name_data = _fleet(Routes.get_series_id_attachments_name_data)
    get_series_id_attachments_name_info = _fleet(Routes.get_series_id_attachments_name_info)
    get_series_id_attachments_name_is_compressed = _fleet(Routes.get_series_id_attachments_name_is_compressed)
    get_series_id_attachments_name_md5 = _fleet(Routes.get_series_id_attachments_name_md5)
    get_series_id_attachments_name_size = _fleet(Routes.get_series_id_attachments_name_size)
    post_series_id_attachments_name_uncompress = _fleet(Routes.post_series_id_attachments_name_uncompress)
    post_series_id_attachments_name_verify_md5 = _fleet(Routes.post_series_id_attachments_name_verify_md5)
    get_series_id_instances = _fleet(Routes.get_series_id_instances)
    get_series_id_instances_tags = _fleet(Routes.get_series_id_instances_tags)
    get_series_id_labels = _fleet(Routes.get_series_id_labels)
    delete_series_id_labels_label = _fleet(Routes.delete_series_id_labels_label)
    get_series_id_labels_label = _fleet(Routes.get_series_id_labels_label)
    put_series_id_labels_label = _fleet(Routes.put_series_id_labels_label)
    get_series_id_media = _fleet(Routes.get_series_id_media)
    post_series_id_media = _fleet(Routes.post_series_id_media)
    get_series_id_metadata = _fleet(Routes.get_series_id_metadata)
    delete_series_id_metadata_name = _fleet(Routes.delete_series_id_metadata_name)
    get_series_id_metadata_name = _fleet(Routes.get_series_id_metadata_name)
    put_series_id_metadata_name = _fleet(Routes.put_series_id_metadata_name)
    post_series_id_modify = _fleet(Routes.post_series_id_modify)
    get_series_id_module = _fleet(Routes.get_series_id_module)
    get_series_id_numpy = _fleet(Routes.get_series_id_numpy)
    get_series_id_ordered_slices = _fleet(Routes.get_series_id_ordered_slices)
    get_series_id_patient = _fleet(Routes.get_series_id_patient)
    post_series_id_reconstruct = _fleet(Routes.post_series_id_reconstruct)
    get_series_id_shared_tags = _fleet(Routes.get_series_id_shared_tags)
    get_series_id_statistics = _fleet(Routes.get_series_id_statistics)
    get_series_id_study = _fleet(Routes.get_series_id_study)
    get_statistics = _fleet(Routes.get_statistics)
    get_storage_commitment_id = _fleet(Routes.get_storage_commitment_id)
    post_storage_commitment_id_remove = _fleet(Routes.post_storage_commitment_id_remove)
    get_studies = _fleet(Routes.get_studies)
    delete_studies_id = _fleet(Routes.delete_studies_id)
    get_studies_id = _fleet(Routes.get_studies_id)
    post_studies_id_anonymize = _fleet(Routes.post_studies_id_anonymize)
    get_studies_id_archive = _fleet(Routes.get_studies_id_archive)
    post_studies_id_archive = _fleet(Routes.post_studies_id_archive)
    get_studies_id_attachments = _fleet(Routes.get_studies_id_attachments)
    delete_studies_id_attachments_name = _fleet(Routes.delete_studies_id_attachments_name)
    get_studies_id_attachments_name = _fleet(Routes.get_studies_id_attachments_name)
    put_studies_id_attachments_name = _fleet(Routes.put_studies_id_attachments_name)
    post_studies_id_attachments_name_compress = _fleet(Routes.post_studies_id_attachments_name_compress)
    get_studies_id_attachments_name_compressed_data = _fleet(Routes.get_studies_id_attachments_name_compressed_data)
    get_studies_id_attachments_name_compressed_md5 = _fleet(Routes.get_studies_id_attachments_name_compressed_md5)
    get_studies_id_attachments_name_compressed_size = _fleet(Routes.get_studies_id_attachments_name_compressed_size)
    get_studies_id_attachments_name_data = _fleet(Routes.get_studies_id_attachments_name_data)
    get_studies_id_attachments_name_info = _fleet(Routes.get_studies_id_attachments_name_info)
    get_studies_id_attachments_name_is_compressed = _fleet(Routes.get_studies_id_attachments_name_is_compressed)
    get_studies_id_attachments_name_md5 = _fleet(Routes.get_studies_id_attachments_name_md5)
    get_studies_id_attachments_name_size = _fleet(Routes.get_studies_id_attachments_name_size)
    post_studies_id_attachments_name_uncompress = _fleet(Routes.post_studies_id_attachments_name_uncompress)
    post_studies_id_attachments_name_verify_md5 = _fleet(Routes.post_studies_id_attachments_name_verify_md5)
    get_studies_id_instances = _fleet(Routes.get_studies_id_instances)
    get_studies_id_instances_tags = _fleet(Routes.get_studies_id_instances_tags)
    get_studies_id_labels = _fleet(Routes.get_studies_id_labels)
    delete_studies_id_labels_label = _fleet(Routes.delete_studies_id_labels_label)
    get_studies_id_labels_label = _fleet(Routes.get_studies_id_labels_label)
    put_studies_id_labels_label = _fleet(Routes.put_studies_id_labels_label)
    get_studies_id_media = _fleet(Routes.get_studies_id_media)
    post_studies_id_media = _fleet(Routes.post_studies_id_media)
    post_studies_id_merge = _fleet(Routes.post_studies_id_merge)
    get_studies_id_metadata = _fleet(Routes.get_studies_id_metadata)
    delete_studies_id_metadata_name = _fleet(Routes.delete_studies_id_metadata_name)
    get_studies_id_metadata_name = _fleet(Routes.get_studies_id_metadata_name)
    put_studies_id_metadata_name = _fleet(Routes.put_studies_id_metadata_name)
    post_studies_id_modify = _fleet(Routes.post_studies_id_modify)
    get_studies_id_module = _fleet(Routes.get_studies_id_module)
    get_studies_id_module_patient = _fleet(Routes.get_studies_id_module_patient)
    get_studies_id_patient = _fleet(Routes.get_studies_id_patient)
    post_studies_id_reconstruct = _fleet(Routes.post_studies_id_reconstruct)
    get_studies_id_series = _fleet(Routes.get_studies_id_series)
    get_studies_id_shared_tags = _fleet(Routes.get_studies_id_shared_tags)
    post_studies_id_split = _fleet(Routes.post_studies_id_split)
    get_studies_id_statistics = _fleet(Routes.get_studies_id_statistics)
    get_system = _fleet(Routes.get_system)
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
    get_wado = _fleet(Routes.get_wado)
