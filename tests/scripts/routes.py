"""Concrete routes put together in every way there is."""

import os
from posixpath import join
from urllib.parse import quote, urlencode

from dynorthanc import connect

o = connect(os.environ["ORTHANC_URL"])
s = o.get_studies()[0]
PLAIN, NAMED, OLD = "/studies/{}/labels", "/studies/{id}/{what}", "/studies/%s/%s"
PARTS = ["studies", s, "labels"]
o.GET(PLAIN.format(s))
o.GET(NAMED.format(id=s, what="labels"))
o.GET(NAMED.format(id=s, what="series"))
o.GET("/{0}/{1}/{2}".format("studies", s, "labels"))  # noqa: UP030
o.GET(OLD % (s, "labels"))
o.GET(OLD % (s, "series"))
o.GET("/studies/%(id)s/labels" % {"id": s})
o.GET("/".join(["", *PARTS]))
o.GET(join("/studies", s, "labels"))
o.GET("/studies/" + quote(s) + "/labels")
o.GET(f"/studies/{s!s}/{'labels'}")
o.GET("/studies?" + urlencode({"expand": "", "requested-tags": "PatientID"}))
o.GET("/tools/xabels".replace("x", "l"))
o.GET("/tools/labels?x=1".split("?", maxsplit=1)[0])  # noqa: SIM905
path = "/tools"
path += "/labels"
o.GET(path)
for level in ("studies", "series"):
    for one in getattr(o, f"get_{level}")():
        o.GET(f"/{level}/{one}/labels")
        o.GET(f"/{level}/{one}/metadata", params={"expand": True})
o.get_changes(since=0, limit=1, to=5)
o.GET("/changes", params={"since": 0, "limit": 1, "to": 5})
