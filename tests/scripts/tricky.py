"""Ways of writing that a reader of scripts has to follow."""

import argparse
import contextlib
import functools
import json
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import dynorthanc
from dynorthanc import Orthanc

URL = os.environ["ORTHANC_URL"]
API = "/tools"
BASE = {"Level": "Study", "Query": {"PatientID": "*"}}
o = None


def connected():
    global o
    if o is None:
        o = dynorthanc.connect(URL)
    return o


@contextlib.contextmanager
def session():
    client = dynorthanc.connect(URL)
    try:
        yield client
    finally:
        client.close()


class Base:
    def __init__(self, client):
        self._client = client

    @property
    def client(self):
        return self._client

    def labels(self):
        return self.client.tools.labels.get()


class Derived(Base):
    level = "Series"

    def __init__(self, client, extra=None):
        super().__init__(client)
        self.extra = extra or {}

    def query(self, **more):
        return {"Level": self.level, "Query": {}, **more}

    def run(self, **more):
        return self.client.POST(f"{API}/find", json=self.query(**more))

    def labels(self):
        return super().labels()


@dataclass
class Job:
    client: Orthanc
    body: dict = field(default_factory=dict)

    def count(self):
        return self.client.tools.count_resources.post(**self.body)


def options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--label", default="x")
    return parser.parse_args([])


def retried(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@retried
def labelled(client, label):
    body = BASE.copy()
    body["Labels"] = [label]
    return client.post_tools_find(json=body)


def main():
    client = connected()
    args = options()
    if args.label:
        client.post_tools_find(BASE | {"Labels": [args.label]})
    else:
        client.post_tools_find(BASE)
    client.post_tools_find(dict(BASE, Expand=True))
    client.post_tools_find(dict(BASE, OrderBy=[]))
    client.post_tools_find(json.loads('{"Level": "Study", "Query": {}, "Labels": ["x"]}'))
    find = functools.partial(client.post_tools_find, Level="Study")
    find(Query={})
    find(Query={}, MetadataQuery={})
    labelled(client, "x")
    derived = Derived(client)
    derived.run()
    derived.run(Limit=3)
    derived.run(Labels=["x"])
    derived.labels()
    Job(client, dict(BASE)).count()
    with session() as s, Path(os.devnull).open():
        print(s.tools.labels.get())
    clients = {"one": client, "two": dynorthanc.connect(URL)}
    for name, each in clients.items():
        print(name, each.tools.labels.get())
    for each in [dynorthanc.connect(url) for url in (URL, URL)]:
        each.tools.now.get()
        each.tools.labels.get()
    print([each.studies.get() for each in clients.values()])
    print({name: each.tools.labels.get() for name, each in clients.items()})
    with ThreadPoolExecutor(2) as pool:
        print(list(pool.map(client.get_studies_id, client.get_studies())))
        print(list(pool.map(lambda study: client.studies[study].series.get(), client.get_studies())))
    params = {"expand": True}
    if args.label:
        params["requested-tags"] = "PatientSex"
    print(client.get_studies(params))
    while (page := client.get_studies(since=0, limit=1, expand=True)) and len(page) > 5:
        print(page)
    for level in ("Study", "Series"):
        client.post_tools_find(Level=level, Query={}, RequestedTags=["PatientSex"])
    for route in ("labels", "now", "log-level-dicom", "accepted-transfer-syntaxes"):
        client.GET(f"{API}/{route}")
    try:
        client.get_tools_labels()
    finally:
        print("done")
    try:
        client.get_tools_labels()
    except ConnectionError:
        print("no connection")
    match args.label:
        case "x":
            print(client.get_tools_labels())
        case _:
            print(client.get_tools_now())
    first, second = client, dynorthanc.connect(URL)
    print(first.tools.now.get(), second.tools.labels.get())
    body = {"Level": "Study"}
    body.setdefault("Query", {})
    body |= {"Limit": 3}
    client.post_tools_find(body)
    del body["Limit"]
    body.update({"ResponseContent": ["Labels"]})
    client.post_tools_find(body)
    body.pop("ResponseContent")
    client.post_tools_find(body)
    keys = ["Labels", "OrderBy"]
    client.post_tools_find({**body, **{key: [] for key in keys}})
    client.post_tools_find(**body, **{key: [] for key in keys if key in os.environ})
    (client.post_tools_find if args.label else client.post_tools_lookup)(
        data='{"Level": "Study", "Query": {}}' if args.label else "nobody"
    )
    print(client.get_tools_labels if hasattr(client, "get_tools_labels") else None)


if __name__ == "__main__":
    main()
