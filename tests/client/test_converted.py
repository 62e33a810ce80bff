"""Images that a server leaves out or can't convert, on real servers: told in every way."""

from __future__ import annotations

import pytest

from dynorthanc import ValidationWarning, connect
from dynorthanc.download.download import DownloadFailed
from dynorthanc.errors import IncompleteAnswer
from fixtures import synthetic_ct

DOABLE, BEYOND = "1.2.840.10008.1.2.4.70", "1.2.840.10008.1.2.4.90"  # JPEG lossless; JPEG 2000 needs a plugin


@pytest.fixture
def study(server):
    with connect(server.url) as o:
        for image in synthetic_ct.make_series("T1", slices=2, rows=8):
            o.post_instances(synthetic_ct.to_bytes(image))
        yield o, o.get_studies()[0]


def test_an_archive_without_the_images_asked_for_is_no_success(study, tmp_path):
    o, id_ = study
    target = tmp_path / "a.zip"
    ways = [
        lambda syntax: o.GET(f"/studies/{id_}/archive?transcode={syntax}"),
        lambda syntax: o.studies[id_].media.get(transcode=syntax, raw=True),
        lambda syntax: o.post_tools_create_archive(Resources=[id_], Transcode=syntax),
        lambda syntax: o.post_studies_id_archive.submit(id_, Transcode=syntax).result(),
        lambda syntax: o.post_tools_create_media.submit(Resources=[id_], Transcode=syntax).save(target),
        lambda syntax: o.stream("GET", f"/studies/{id_}/archive", {"transcode": syntax}, to=target),
    ]
    for way in ways:
        with pytest.raises(IncompleteAnswer, match="can't convert"):
            way(BEYOND)
        assert not target.exists()
        way(DOABLE)
        target.unlink(missing_ok=True)
    with pytest.raises(DownloadFailed, match="can't convert"):
        o.download(id_, target, by_server=True, transcode=BEYOND)
    assert not target.exists()


def test_copies_that_stay_as_they_were_are_told(study):
    o, id_ = study
    for way in (o.post_studies_id_modify, lambda *a, **k: o.post_studies_id_modify.submit(*a, **k).result()):
        way(id_, Transcode=DOABLE, Replace={"StudyDescription": "x"})
        with pytest.warns(ValidationWarning, match="not all in transfer syntax"):
            way(id_, Transcode=BEYOND, Replace={"StudyDescription": "x"})


def test_an_archive_that_lacks_an_image_is_no_success(new_server, tmp_path):
    server = new_server("1.13.0", storage=tmp_path / "storage")
    with connect(server.url) as o:
        for image in synthetic_ct.make_series("T2", slices=3, rows=8):
            o.post_instances(synthetic_ct.to_bytes(image))
        (id_,) = o.get_studies()
        stored = [path for path in server.storage.rglob("*") if path.is_file()]
        next(path for path in stored if path.read_bytes()[128:132] == b"DICM").unlink()
        server.restart()  # else it has the file in its memory
        with pytest.raises(DownloadFailed, match="2 of 3 images"):
            o.download(id_, tmp_path / "a.zip", by_server=True)
        with pytest.raises(IncompleteAnswer, match="2 of 3 images"):
            o.get_studies_id_archive(id_)
        with pytest.raises(IncompleteAnswer, match="2 of 3 images"):
            o.post_studies_id_archive.submit(id_).result()
