"""A client for the Orthanc DICOM server that learns the API of the very server it talks to.

>>> import dynorthanc
>>> o = dynorthanc.connect("http://localhost:8042")  # doctest: +SKIP
>>> o.get_studies(expand=True, since=0, limit=5)     # doctest: +SKIP
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dynorthanc.aio import AsyncOrthanc as AsyncOrthanc
    from dynorthanc.aio import connect_async as connect_async
    from dynorthanc.answers import Binary as Binary
    from dynorthanc.api import Api as Api
    from dynorthanc.discovery import DescriptionWarning as DescriptionWarning
    from dynorthanc.errors import BadRequest as BadRequest
    from dynorthanc.errors import Conflict as Conflict
    from dynorthanc.errors import ConnectError as ConnectError
    from dynorthanc.errors import DescriptionError as DescriptionError
    from dynorthanc.errors import Forbidden as Forbidden
    from dynorthanc.errors import HTTPError as HTTPError
    from dynorthanc.errors import IncompleteAnswer as IncompleteAnswer
    from dynorthanc.errors import JobFailed as JobFailed
    from dynorthanc.errors import JobLost as JobLost
    from dynorthanc.errors import JobTimeout as JobTimeout
    from dynorthanc.errors import NotFound as NotFound
    from dynorthanc.errors import OrthancError as OrthancError
    from dynorthanc.errors import ServerError as ServerError
    from dynorthanc.errors import Timeout as Timeout
    from dynorthanc.errors import TLSError as TLSError
    from dynorthanc.errors import Unauthorized as Unauthorized
    from dynorthanc.errors import UnsupportedMedia as UnsupportedMedia
    from dynorthanc.errors import UnsupportedRouteError as UnsupportedRouteError
    from dynorthanc.errors import ValidationError as ValidationError
    from dynorthanc.method import ValidationWarning as ValidationWarning
    from dynorthanc.move.changes import Changes as Changes
    from dynorthanc.move.copying import CopyFailed as CopyFailed
    from dynorthanc.move.copying import CopyReport as CopyReport
    from dynorthanc.move.entries import Entries as Entries
    from dynorthanc.move.entries import Entry as Entry
    from dynorthanc.move.export import DownloadFailed as DownloadFailed
    from dynorthanc.move.export import DownloadReport as DownloadReport
    from dynorthanc.move.find import Find as Find
    from dynorthanc.move.find import NotOne as NotOne
    from dynorthanc.move.identifiers import orthanc_id as orthanc_id
    from dynorthanc.move.job import Job as Job
    from dynorthanc.move.network import Modality as Modality
    from dynorthanc.move.network import Peer as Peer
    from dynorthanc.move.plugins import PluginMissing as PluginMissing
    from dynorthanc.move.resources import UnknownResource as UnknownResource
    from dynorthanc.move.upload import UploadInterrupted as UploadInterrupted
    from dynorthanc.move.uploadreport import UploadReport as UploadReport
    from dynorthanc.operation import Argument as Argument
    from dynorthanc.operation import Operation as Operation
    from dynorthanc.orthanc import Orthanc as Orthanc
    from dynorthanc.orthanc import connect as connect
    from dynorthanc.problems import Problem as Problem
    from dynorthanc.versions.diff import Diff as Diff
    from dynorthanc.versions.fleet import Fleet as Fleet
    from dynorthanc.versions.fleet import FleetValidationError as FleetValidationError
    from dynorthanc.versions.requirements import RequirementError as RequirementError

__version__ = "0.1.0"

_HOMES = {
    "Api": "api",
    "Argument": "operation",
    "AsyncOrthanc": "aio",
    "BadRequest": "errors",
    "Binary": "answers",
    "Changes": "move.changes",
    "Conflict": "errors",
    "ConnectError": "errors",
    "CopyFailed": "move.copying",
    "CopyReport": "move.copying",
    "DescriptionError": "errors",
    "DescriptionWarning": "discovery",
    "Diff": "versions.diff",
    "DownloadFailed": "move.export",
    "DownloadReport": "move.export",
    "Entries": "move.entries",
    "Entry": "move.entries",
    "Find": "move.find",
    "Fleet": "versions.fleet",
    "FleetValidationError": "versions.fleet",
    "Forbidden": "errors",
    "HTTPError": "errors",
    "IncompleteAnswer": "errors",
    "Job": "move.job",
    "JobFailed": "errors",
    "JobLost": "errors",
    "JobTimeout": "errors",
    "Modality": "move.network",
    "NotFound": "errors",
    "NotOne": "move.find",
    "Operation": "operation",
    "Orthanc": "orthanc",
    "OrthancError": "errors",
    "Peer": "move.network",
    "PluginMissing": "move.plugins",
    "Problem": "problems",
    "RequirementError": "versions.requirements",
    "ServerError": "errors",
    "TLSError": "errors",
    "Timeout": "errors",
    "Unauthorized": "errors",
    "UnknownResource": "move.resources",
    "UnsupportedMedia": "errors",
    "UnsupportedRouteError": "errors",
    "UploadInterrupted": "move.upload",
    "UploadReport": "move.uploadreport",
    "ValidationError": "errors",
    "ValidationWarning": "method",
    "connect": "orthanc",
    "connect_async": "aio",
    "orthanc_id": "move.identifiers",
}
__all__ = sorted(_HOMES)


def __getattr__(name: str) -> Any:
    # imported when first asked for: `import dynorthanc` stays cheap
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, "__version__"]
