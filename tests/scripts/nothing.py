"""Things that look like calls and are none, or can't be told: no finding on any version."""

import json
import os
import sys
from pathlib import Path

import requests

from dynorthanc import connect

o = connect(os.environ["ORTHANC_URL"])


class Own:
    def get_tools_labels(self):
        return ["mine"]

    def post_tools_count_resources(self, anything):
        return anything


def body_from_somewhere():
    return json.loads(os.environ.get("BODY", '{"Level": "Study", "Query": {}}'))


own = Own()
own.get_tools_labels()
own.post_tools_count_resources(3)
print(requests.codes.ok, {"get_tools_labels": 1}["get_tools_labels"])

o.post_tools_find(body_from_somewhere())
o.post_tools_find(**body_from_somewhere())
extra = json.loads("{}")
o.post_tools_find(json={"Level": "Study", "Query": {}, **extra})
o.get_studies(params=extra)
o.get_studies(extra)
changed = {"Level": "Study"}
changed.update(json.loads('{"Query": {}}'))
o.post_tools_find(changed)
later = {"Level": "Study"}


def complete(body):
    body["Query"] = {}


complete(later)
complete_by_other = {"Level": "Series"}
other = complete_by_other
other["Query"] = {}
o.post_tools_find(json=complete_by_other)
level = sys.argv[0] and "Study"
o.post_tools_find(Level=level, Query={"PatientID": f"{level}*"}, Limit=int("3"))
route = os.environ.get("ROUTE", "/system")
o.GET(route)
o.GET("/system?" + os.environ.get("QUERY", ""))
for template in json.loads('["/patients", "/studies"]'):
    o.GET(template, params={"since": 0, "limit": 1})
values = {"limit": 5}
values["since"] = 0
o.get_studies(**values)
for index in range(2):
    values["since"] = index
    o.GET("/studies", values)
content = Path(__file__).read_bytes()
try:
    o.post_instances(content)
except Exception as error:
    print(type(error).__name__)
print(o.url, o.validate, len(o.api.operations), o.num_studies)
o.check("GET", "/studies", {"expnad": True})
o.post_tools_find.check(Labels=["x"], Qurey={})
