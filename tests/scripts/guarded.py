"""A script that looks before it leaps: it fails on no version."""

import contextlib
import os
import sys

from packaging.version import Version

import dynorthanc
from dynorthanc import UnsupportedRouteError, ValidationError, connect

o = connect(os.environ["ORTHANC_URL"])

if o.supports("post_tools_count_resources"):
    print(o.post_tools_count_resources(Level="Study", Query={}))
else:
    print(len(o.post_tools_find(Level="Study", Query={})))

if hasattr(o, "get_tools_labels"):
    print(o.get_tools_labels())

if not o.supports("GET /studies/{id}/labels"):
    labels = None
else:
    labels = [o.get_studies_id_labels(study) for study in o.get_studies()]

if Version(o.version) >= Version("1.12.0"):
    o.post_tools_find(Level="Study", Query={}, Labels=[])
if tuple(map(int, o.version.split("."))) >= (1, 12, 5):
    o.post_tools_find(Level="Study", Query={}, OrderBy=[])
if o.version.startswith("1.13"):
    o.post_tools_find(Level="Study", Query={}, Labels=[])
if o.version == "0.1" or o.version != o.version:
    o.get_tools_labels()

try:
    print(o.get_tools_labels())
except UnsupportedRouteError:
    print("no labels")
try:
    print(o.post_tools_find(json={"Level": "Study", "Query": {}, "Labels": ["x"]}))
except (ValidationError, KeyError) as error:
    print(type(error))
with contextlib.suppress(dynorthanc.UnsupportedRouteError):
    o.tools.labels.get()

print(o.get_tools_labels() if o.supports("get_tools_labels") else [])
print(o.supports("get_tools_labels") and o.get_tools_labels())
print(not o.supports("get_tools_labels") or o.get_tools_labels())


def with_labels():
    if o.supports("get_tools_labels") and o.supports("post_tools_count_resources"):
        return o.get_tools_labels(), o.post_tools_count_resources(Level="Study", Query={})
    return None


def early():
    if not o.supports("get_tools_labels"):
        return None
    return o.get_tools_labels()


def find(labels=None, order_by=None):
    return o.post_tools_find(Level="Study", Query={}, Labels=labels, OrderBy=order_by)


with_labels()
early()
find()

loose = connect(os.environ["ORTHANC_URL"], validate="off")
loose.post_tools_find(Level="Study", Query={}, Labels=["x"])
o.post_tools_find(Level="Study", Query={}, OrderBy=[], validate="off")

if "get_tools_labels" not in dir(o):
    print("an old server")
    sys.exit()
print(o.get_tools_labels())
