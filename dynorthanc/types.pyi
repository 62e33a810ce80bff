# ruff: noqa: F403, F405
from dynorthanc._routes import *
from dynorthanc.answers import Binary as Binary
from dynorthanc.api import Api as Api
from dynorthanc.base.problems import Problem as Problem
from dynorthanc.check.mode import Mode as Mode
from dynorthanc.check.request import Request as Request
from dynorthanc.client.job import Job as Job
from dynorthanc.client.sending import Timeout as Timeout
from dynorthanc.download.copy import CopyReport as CopyReport
from dynorthanc.download.copy import Way as Way
from dynorthanc.download.download import DownloadReport as DownloadReport
from dynorthanc.download.download import Form as Form
from dynorthanc.fleet import Results as Results
from dynorthanc.resources.changes import Changes as Changes
from dynorthanc.resources.entries import Entries as Entries
from dynorthanc.resources.entries import Entry as Entry
from dynorthanc.resources.find import Find as Find
from dynorthanc.resources.nodes import Modality as Modality
from dynorthanc.resources.nodes import Peer as Peer
from dynorthanc.resources.resolve import Level as Level
from dynorthanc.resources.resolve import LevelName as LevelName
from dynorthanc.upload.report import UploadReport as UploadReport

InstanceRecord = GetInstancesIdAnswer
JobRecord = GetJobsIdAnswer
PatientRecord = GetPatientsIdAnswer
SeriesRecord = GetSeriesIdAnswer
StudyRecord = GetStudiesIdAnswer
