"""Routes by their path, and concrete routes put together from pieces."""

import os

import dynorthanc as d

o = d.connect(os.environ["ORTHANC_URL"])
levels = ["patients", "studies"]

for study_id in o.studies.get():
    study = o.studies[study_id]
    print(study.get()["MainDicomTags"])
    print(study.series.get(expand=True))
    print(study.labels.get())
    print(study.metadata.get(expand=True, numeric=True))
    o.GET(f"/studies/{study_id}/series", {"expand": True})
    o.GET(f"/studies/{study_id}/labels")
    o.GET("/studies/" + study_id + "/archive?filename=a.zip", raw=True)
    o.GET("/studies/" + study_id + "/archive?lossy-quality=90&transcode=1.2.840.10008.1.2.4.51", raw=True)
    o.request("PUT", "/studies/%s/labels/%s" % (study_id, "x"))
    o.DELETE("/studies/{}/labels/{}".format(study_id, "x"))

for level in levels:
    o.GET(f"/{level}", params={"since": 0, "limit": 2, "expand": True})
    o.GET(f"/{level}", params=dict(expand=True, requested_tags=1) if False else {"expand": True})
for route in ("/system", "/statistics", "/tools/labels", "/tools/log-level"):
    print(o.GET(route))

print(o.tools.labels.get())
print(o.tools.find.post(Level="Patient", Query={}, Expand=True, RequestedTags=["PatientName"]))
print(o.tools.find.post(Level="Patient", Query={}, Limit=2))
o.studies.get(
    expand=True,
    requested_tags=["PatientName"],
)
o.modalities.get(expand=True)
for instance_id in o.instances.get(since=0, limit=1):
    instance = o.instances[instance_id]
    print(len(instance.file.get()), instance.tags.get(simplify=True).keys())
    print(instance.frames[0].rendered.get(width=8, height=8)[:4])
    print(instance.frames[0].numpy.get(rescale=True)[:4])
    print(instance.attachments["dicom"].info.get())
