"""The same few calls as many kinds of programs write them."""

from __future__ import annotations

import asyncio
import functools
import os
from collections import OrderedDict
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

import dynorthanc as d
from dynorthanc import AsyncOrthanc, Fleet, Orthanc, connect_async

URL = os.environ["ORTHANC_URL"]


class Lazy:
    """Connects when it is first needed."""

    def __init__(self, url):
        self.url = url
        self._client = None

    def labels(self):
        if self._client is None:
            raise RuntimeError("not open")
        return self._client.tools.labels.get()

    def __enter__(self):
        if self._client is None:
            self._client = d.connect(self.url)
        return self

    def __exit__(self, *_):
        self._client.close()


class Mine(Orthanc):
    """The client with more in it."""

    def labelled(self, label):
        return self.post_tools_find(Level="Study", Query={}, Labels=[label])

    def all_labels(self):
        return self.tools.labels()


@dataclass
class Settings:
    labels: list[str] = field(default_factory=list)
    client: Orthanc | None = None

    def __post_init__(self):
        self.client = d.connect(URL)

    def find(self):
        return self.client.POST("/tools/find", json={"Level": "Study", "Query": {}, "Labels": self.labels})

    @classmethod
    def made(cls):
        return cls(["x"])


class Pair(NamedTuple):
    one: Orthanc
    other: Orthanc


class Wrapped:
    client = d.connect(URL)

    @classmethod
    def labels(cls):
        return cls.client.tools.labels()

    def __getattr__(self, name):
        return getattr(self.client, name)

    def __call__(self, label):
        return self.client.studies[self.client.get_studies()[0]].labels[label].put()


def with_client(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        with d.connect(URL) as o:
            return function(o, *args, **kwargs)

    return inner


def tried(times):
    def decorate(function):
        def inner(*args, **kwargs):
            for _ in range(times):
                return function(*args, **kwargs)
            return None

        return inner

    return decorate


@with_client
def labelled(o, label):
    return o.post_tools_find(Level="Study", Query={}, Labels=[label])


@tried(times=2)
def count(client: Orthanc):
    return client.tools.count_resources.post(Level="Study", Query={})


def clients():
    yield d.connect(URL)


def copy(pair: Pair):
    for study in pair.one.get_studies():
        pair.other.studies[study].labels["seen"].put()


def page(client=Wrapped.client, **wanted):
    return client.get_changes(since=0, limit=1, **wanted)


async def awaited():
    async with await connect_async(URL) as o:
        print(await o.tools.labels.get())
    async with await AsyncOrthanc.connect(URL) as o:
        print(await o.get_studies(), await o.GET("/tools/labels"))
        print(await o.find("Study", labels=["x"]).to_list())


with Lazy(URL) as lazy:
    lazy.labels()
mine = Mine(URL)
mine.labelled("x")
mine.all_labels()
mine.get_tools_labels()
settings = Settings.made()
settings.find()
copy(Pair(settings.client, mine))
labelled("x")
count(mine)
for one in clients():
    one.tools.labels()
Wrapped.labels()
wrapped = Wrapped()
wrapped.get_tools_labels()
wrapped("seen")
page()
page(to=3)
page(mine, type="NewStudy")
asyncio.run(awaited())
with Fleet({"a": URL, "b": URL}) as fleet:
    fleet.get_tools_labels()
    for name, member in fleet.clients.items():
        print(name, member.tools.labels())
find = partial(mine.post_tools_find, Level="Study", Query={})
find(Labels=["x"])
mine.post_tools_find(OrderedDict(Level="Study", Query={}, Labels=[]))
mine.post_tools_find(dict([*{"Level": "Study", "Query": {}}.items(), ("Labels", [])]))
mine.post_tools_find(dict(zip(("Level", "Query", "OrderBy"), ("Study", {}, []), strict=True)))
wanted = ["x"] if mine.get_studies() else None
mine.post_tools_find(Level="Study", Query={}, Labels=wanted)
mine.validate = "off"
mine.post_tools_find(Level="Study", Query={}, Labels=["x"])
