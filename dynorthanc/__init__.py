"""A client for the Orthanc DICOM server that learns the API of the very server it talks to.

>>> import dynorthanc
>>> o = dynorthanc.connect("http://localhost:8042")  # doctest: +SKIP
>>> o.get_studies(expand=True, since=0, limit=5)     # doctest: +SKIP
"""

from __future__ import annotations

import importlib
import sys
from typing import Any

from dynorthanc.__version__ import __version__ as __version__

_HOMES = {
    "aio": "AsyncOrthanc connect_async",
    "answers": "Binary",
    "api": "Api",
    "base.problems": "Problem",
    "check.mode": "ValidationWarning",
    "client.discovery": "DescriptionWarning",
    "client.job": "Job JobInterrupted",
    "client.plugins": "PluginMissing",
    "compare": "Comparison",
    "download.copy": "CopyFailed CopyInterrupted CopyReport",
    "download.download": "DownloadFailed DownloadInterrupted DownloadReport",
    "errors": "BadRequest Conflict ConnectError DescriptionError Forbidden HTTPError IncompleteAnswer "
    "JobFailed JobLost JobTimeout NotFound OrthancError ServerError TLSError Timeout Unauthorized "
    "UnsupportedMedia UnsupportedRouteError ValidationError",
    "fleet": "Fleet FleetValidationError",
    "orthanc": "Orthanc connect",
    "resources.changes": "Changes",
    "resources.entries": "Entries Entry",
    "resources.find": "Find NotOne",
    "resources.nodes": "Modality Peer",
    "resources.purge": "Purge",
    "resources.resolve": "UnknownResource",
    "spec.diff": "Diff",
    "spec.identifiers": "orthanc_id",
    "spec.operation": "Argument Operation",
    "spec.requirements": "RequirementError",
    "upload.report": "UploadReport",
    "upload.upload": "UploadInterrupted",
}
"""The public names by the module that has them; ``__init__.pyi`` says the same to editors."""
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}
_MODULES = ("errors", "plugin", "sandbox", "serving", "testing", "types")
"""What is public by its module's name too."""
__all__ = sorted(_HOME_OF)


def __getattr__(name: str) -> Any:
    # imported when first asked for: `import dynorthanc` stays cheap
    if name in _MODULES:
        return importlib.import_module(f"{__name__}.{name}")
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return [*__all__, *_MODULES, "__version__"]


if "IPython" in sys.modules:  # so that TAB knows a client before there is one
    from dynorthanc.explore.notebook import install as _install

    _install(sys.modules[__name__])
