"""What is wrong on every version."""

import os

from dynorthanc import connect

o = connect(os.environ["ORTHANC_URL"])
some = os.environ.get("SOME_ID", "0" * 8)
o.get_studies(expnad=True)
o.get_studeis()
o.studies[some].sereis.get()
o.post_tools_find(Level="Study", Qurey={})
o.post_tools_find(json={"Query": {}})
o.GET("/studies", params={"since": -5})
o.PUT("/studies")
o.get_studies_id()
o.post_tools_find({"Level": 3, "Query": {}})
o.post_studies_id_anonymize(some, Kepp=["PatientSex"])
o.post_instances_id_anonymize(some, KeepSource=False)
o.get_instances_id_frames_frame_preview(some, "first")
o.post_studies_id_modify(some, Replace={"PatientID": "x"}, Forec=True)
o.get_studies("a", "b")
