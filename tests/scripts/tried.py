"""Scripts that try and see: what they have learned from it counts."""

import os

from dynorthanc import RequirementError, UnsupportedRouteError, ValidationError, connect

o = connect(os.environ["ORTHANC_URL"])
study = o.get_studies()[0]
has_labels = True
try:
    o.get_tools_labels()
except (UnsupportedRouteError, ValidationError):
    has_labels = False
if has_labels:
    o.get_studies_id_labels(study)
try:
    o.require("1.12.0")
    can_label = True
except RequirementError:
    can_label = False
if can_label:
    o.put_studies_id_labels_label(study, "x")


def knows_labels(client):
    try:
        client.get_tools_labels()
        return True
    except AttributeError:
        return False


class Archive:
    def __init__(self, client):
        self.client = client
        try:
            self.labels = client.tools.labels.get()
            self.has = True
        except UnsupportedRouteError:
            self.labels, self.has = [], False

    def label(self):
        if not self.has:
            return None
        return self.client.studies[study].labels["y"].put()


if knows_labels(o):
    o.get_studies_id_labels(study)
Archive(o).label()
try:
    o.get_tools_now()
except UnsupportedRouteError:
    o.get_tools_labels()
major, minor, *_ = (int(part) for part in o.version.split("."))
if (major, minor) >= (1, 12):
    o.get_tools_labels()
if minor >= 12:
    o.get_tools_labels()
match o.version.split("."):
    case ["1", "9" | "10" | "11", *_]:
        print("no labels yet")
    case _:
        o.get_tools_labels()
match study:
    case str() if o.supports("get_tools_labels"):
        o.get_tools_labels()
options = {"Labels": ["x"]} if o.version >= "1.12" else {}
o.post_tools_find(Level="Study", Query={}, **options)
o.post_tools_find(Level="Study", Query={}, Labels=["x"] if o.supports("get_tools_labels") else None)
body = {"Level": "Study", "Query": {}}
if o.supports("get_tools_labels"):
    body["Labels"] = ["x"]
o.post_tools_find(body)
