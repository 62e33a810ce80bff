"""Names for annotating code of one's own: levels, bodies and answers of routes, and what calls give back.

    from dynorthanc.types import Find, Level, PostToolsFindBody, StudyRecord

A body is named after its method (``post_tools_find``: `PostToolsFindBody`), an answer likewise
(`GetSystemAnswer`). Type checkers know what is in them; when a script runs, each is a plain dict.
"""

from __future__ import annotations

import importlib
from typing import Any

_HOMES = {
    "answers": "Binary",
    "api": "Api",
    "base.problems": "Problem",
    "check.mode": "Mode",
    "check.request": "Request",
    "client.job": "Job JobState",
    "client.sending": "Timeout",
    "download.copy": "CopyReport Way",
    "download.download": "DownloadReport Form",
    "fleet": "Results",
    "resources.changes": "Changes",
    "resources.entries": "Entries Entry",
    "resources.find": "Find",
    "resources.nodes": "Modality Peer",
    "resources.purge": "By",
    "resources.resolve": "Level LevelName",
    "upload.report": "UploadReport",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}
RECORDS = ("PatientRecord", "StudyRecord", "SeriesRecord", "InstanceRecord", "JobRecord")
"""What a server says of one patient, study, series, instance or job."""


def __getattr__(name: str) -> Any:
    home = _HOME_OF.get(name)
    if home is not None:
        return getattr(importlib.import_module(f"dynorthanc.{home}"), name)
    if name in RECORDS or (name.endswith(("Body", "Answer")) and name in _of_routes()):
        return dict[str, Any]
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _of_routes() -> set[str]:
    """The names of bodies and answers that routes have, in any version."""
    from dynorthanc.base.method_names import method_name
    from dynorthanc.spec import timeline

    names = (method_name(*route.split(" ", 1)) for route in timeline.load().operations)
    capitals = ["".join(part[:1].upper() + part[1:] for part in name.split("_")) for name in names]
    return {f"{name}{kind}" for name in capitals for kind in ("Body", "Answer")}


def __dir__() -> list[str]:
    return sorted({*_HOME_OF, *RECORDS, *_of_routes()})
