"""A client for the Orthanc DICOM server that learns the API of the very server it talks to.

>>> import dynorthanc
>>> o = dynorthanc.connect("http://localhost:8042")  # doctest: +SKIP
>>> o.get_studies(expand=True, since=0, limit=5)     # doctest: +SKIP
"""

from dynorthanc import errors as errors
from dynorthanc import plugin as plugin
from dynorthanc import sandbox as sandbox
from dynorthanc import serving as serving
from dynorthanc import testing as testing
from dynorthanc import types as types
from dynorthanc.aio import AsyncOrthanc as AsyncOrthanc
from dynorthanc.aio import connect_async as connect_async
from dynorthanc.answers import Binary as Binary
from dynorthanc.api import Api as Api
from dynorthanc.base.problems import Problem as Problem
from dynorthanc.check.mode import ValidationWarning as ValidationWarning
from dynorthanc.client.discovery import DescriptionWarning as DescriptionWarning
from dynorthanc.client.job import Job as Job
from dynorthanc.client.job import JobInterrupted as JobInterrupted
from dynorthanc.client.plugins import PluginMissing as PluginMissing
from dynorthanc.compare import Comparison as Comparison
from dynorthanc.download.copy import CopyFailed as CopyFailed
from dynorthanc.download.copy import CopyInterrupted as CopyInterrupted
from dynorthanc.download.copy import CopyReport as CopyReport
from dynorthanc.download.download import DownloadFailed as DownloadFailed
from dynorthanc.download.download import DownloadInterrupted as DownloadInterrupted
from dynorthanc.download.download import DownloadReport as DownloadReport
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
from dynorthanc.errors import TLSError as TLSError
from dynorthanc.errors import Timeout as Timeout
from dynorthanc.errors import Unauthorized as Unauthorized
from dynorthanc.errors import UnsupportedMedia as UnsupportedMedia
from dynorthanc.errors import UnsupportedRouteError as UnsupportedRouteError
from dynorthanc.errors import ValidationError as ValidationError
from dynorthanc.fleet import Fleet as Fleet
from dynorthanc.fleet import FleetValidationError as FleetValidationError
from dynorthanc.orthanc import Orthanc as Orthanc
from dynorthanc.orthanc import connect as connect
from dynorthanc.resources.changes import Changes as Changes
from dynorthanc.resources.entries import Entries as Entries
from dynorthanc.resources.entries import Entry as Entry
from dynorthanc.resources.find import Find as Find
from dynorthanc.resources.find import NotOne as NotOne
from dynorthanc.resources.nodes import Modality as Modality
from dynorthanc.resources.nodes import Peer as Peer
from dynorthanc.resources.purge import Purge as Purge
from dynorthanc.resources.resolve import UnknownResource as UnknownResource
from dynorthanc.spec.diff import Diff as Diff
from dynorthanc.spec.identifiers import orthanc_id as orthanc_id
from dynorthanc.spec.operation import Argument as Argument
from dynorthanc.spec.operation import Operation as Operation
from dynorthanc.spec.requirements import RequirementError as RequirementError
from dynorthanc.upload.report import UploadReport as UploadReport
from dynorthanc.upload.upload import UploadInterrupted as UploadInterrupted

__version__: str
