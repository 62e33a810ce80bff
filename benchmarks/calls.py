"""Calls in a running process, and whole short scripts, beside the same with other clients."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from typing import Any

import requests
import urllib3

import dynorthanc
from benchmarks.harness import Row, in_turn, processes, ratio

BODY = {
    "Level": "Study",
    "Query": {"PatientID": "*"},
    "Expand": True,
    "Limit": 10,
    "Since": 0,
    "CaseSensitive": False,
    "Full": False,
    "Short": False,
}

OURS = "import dynorthanc\no = dynorthanc.connect({url!r})\nprint(o.get_tools_now())"
BARE = """
import requests
session = requests.Session()
version = session.get({url!r} + "/system").json()["Version"]
print(session.get({url!r} + "/tools/now").text)
"""
PYORTHANC = "import pyorthanc\no = pyorthanc.Orthanc({url!r})\no.get_system()\nprint(o.get_tools_now())"

COMMAND = "from dynorthanc.cli import main\nmain([{url!r}, 'get-system'])"
TAB = """
import os
words = dict(COMP_WORDS="dynorthanc {url} get-sys", COMP_CWORD="2", _DYNORTHANC_COMPLETE="bash_complete")
os.environ.update(words)
from dynorthanc.cli import main
main([])
"""
SYSTEM = "import requests\nprint(requests.get({url!r} + '/system').json())"

HAS_PYORTHANC = find_spec("pyorthanc") is not None


def steady(url: str, server: str) -> Iterator[Row]:
    """Checked calls of a client that exists, beside unchecked ones."""
    client = dynorthanc.connect(url)
    session = requests.Session()
    floor = urllib3.PoolManager()
    cases: dict[str, Callable[[], Any]] = {
        "ours": client.get_tools_now,
        "requests": lambda: session.get(url + "/tools/now").text,
        "urllib3": lambda: floor.request("GET", url + "/tools/now").data.decode(),
    }
    if HAS_PYORTHANC:
        import pyorthanc

        cases["pyorthanc"] = pyorthanc.Orthanc(url).get_tools_now
    seconds = in_turn(cases)
    targets = {"requests": 0.60, "pyorthanc": 0.90, "urllib3": 1.30}
    for rival in ("requests", "pyorthanc", "urllib3"):
        if rival in cases:
            yield Row("a checked GET", rival, server, *ratio(seconds["ours"], seconds[rival]), targets[rival])

    seconds = in_turn(
        {
            "ours": lambda: client.post_tools_find(**BODY),
            "requests": lambda: session.post(url + "/tools/find", json=BODY).json(),
            "check": lambda: client.post_tools_find.check(**BODY),
        }
    )
    yield Row(
        "a checked find, eight fields", "requests", server, *ratio(seconds["ours"], seconds["requests"]), 0.75
    )
    yield Row("its check alone", "the call", server, *ratio(seconds["check"], seconds["requests"]), 0.05)

    seconds = in_turn(
        {
            "connect": lambda: dynorthanc.connect(url).close(),
            "system": lambda: requests_once(url),
        },
        calls=5,
    )
    yield Row(
        "connect, version known",
        "one GET /system",
        server,
        *ratio(seconds["connect"], seconds["system"]),
        1.3,
    )


def requests_once(url: str) -> None:
    """The least a script would do to learn the version."""
    with requests.Session() as session:
        session.get(url + "/system").json()


def whole(url: str, server: str) -> Iterator[Row]:
    """From starting Python to the first answer."""
    scripts = {"ours": OURS.format(url=url), "requests": BARE.format(url=url)}
    if HAS_PYORTHANC:
        scripts["pyorthanc"] = PYORTHANC.format(url=url)
    seconds = processes(scripts)
    for rival, target in (("requests", 1.10), ("pyorthanc", 0.55)):
        if rival in scripts:
            yield Row("a whole short script", rival, server, *ratio(seconds["ours"], seconds[rival]), target)


def commands(url: str, server: str) -> Iterator[Row]:
    """The command line, and what TAB takes of it."""
    scripts = {"command": COMMAND, "TAB": TAB, "requests": SYSTEM}
    seconds = processes({name: script.format(url=url) for name, script in scripts.items()})
    for what, name, target in (("dynorthanc URL get-system", "command", 1.2), ("TAB on a route", "TAB", 0.8)):
        yield Row(what, "requests.get", server, *ratio(seconds[name], seconds["requests"]), target)
