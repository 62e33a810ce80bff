"""Downloads of trees, ZIPs and media from four real servers: what arrives is what was stored."""

from __future__ import annotations

import hashlib
import io
import itertools
import pickle
import threading
import time
import zipfile
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath

import pydicom
import pytest
import requests

import dynorthanc
from dynorthanc.download import by_server, download, fetch, listing
from dynorthanc.download.template import TEMPLATE, Folders
from dynorthanc.errors import ValidationError
from dynorthanc.resources.resolve import UnknownResource, resolve
from fixtures import synthetic_ct
from tests.conftest import empty
from tests.faultproxy import FaultProxy


def files_below(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def digests(contents) -> list[str]:
    return sorted(hashlib.md5(content).hexdigest() for content in contents)


@pytest.fixture(scope="module")
def images() -> list[bytes]:
    """Two patients, one of them with two series."""
    series = [
        synthetic_ct.make_series("P1", "Synthetic^One", slices=4, rows=16),
        synthetic_ct.make_series("P1", "Synthetic^One", slices=2, rows=16, series_number=2),
        synthetic_ct.make_series("P2", "Synthetic^Two", slices=3, rows=16),
    ]
    return [synthetic_ct.to_bytes(dataset) for one in series for dataset in one]


@pytest.fixture
def o(server, images):
    with dynorthanc.connect(server.url) as client:
        for image in images:
            client.post_instances(image)
        yield client


@pytest.fixture
def asked(o, monkeypatch):
    """What the client sends."""
    seen = []
    for name in ("send", "open"):
        real = getattr(type(o), name)

        def spied(self, prepared, *args, real=real, **options):
            seen.append(prepared)
            return real(self, prepared, *args, **options)

        monkeypatch.setattr(type(o), name, spied)
    return seen


# ---- files ------------------------------------------------------------------------------------------------


def test_a_tree_has_every_image_byte_for_byte(o, images, tmp_path):
    report = o.download(o.get_patients(), tmp_path)
    found = files_below(tmp_path)
    assert digests(found.values()) == digests(images)
    assert report.fetched == len(images) and not report.kept and not report.failed
    assert report.bytes == sum(map(len, images))
    folders = {PurePosixPath(name).parent.as_posix() for name in found}
    assert folders == {
        "P1/20240115 Synthetic chest/1 CT Axial 2.5 mm",
        "P1/20240115 Synthetic chest/2 CT Axial 2.5 mm",
        "P2/20240115 Synthetic chest/1 CT Axial 2.5 mm",
    }
    assert all(Path(name).name[:5] in ("0001 ", "0002 ", "0003 ", "0004 ") for name in found)


def test_a_second_run_fetches_what_is_missing_or_broken_and_nothing_else(o, images, tmp_path):
    everything = o.get_patients()
    o.download(everything, tmp_path)
    before = files_below(tmp_path)
    first, second, third, kept, *_ = sorted(tmp_path.rglob("*.dcm"))
    first.unlink()
    second.write_bytes(second.read_bytes()[:-1])
    third.write_bytes(third.read_bytes()[:-1] + b"\x7f")  # the same size
    fourth = next(id_ for id_ in o.get_instances() if id_[:8] in kept.name)
    kept.with_name(f".{fourth}.part").hardlink_to(kept)  # of a run that was killed right then
    report = o.download(everything, tmp_path)
    assert (report.fetched, report.kept) == (3, len(images) - 3)
    assert files_below(tmp_path) == before
    assert o.download(everything, tmp_path).fetched == 0


def namesakes(o, count=2):
    """Images of different patients of one name; their ids."""
    made = []
    for number in range(count):
        series = synthetic_ct.make_series(f"N{number}", "Same^Name", slices=1, rows=8)
        made.append(o.post_instances(synthetic_ct.to_bytes(next(series)))["ID"])
    return made


def test_no_image_and_no_file_is_overwritten_by_another(o, tmp_path):
    template = "{PatientName}/{InstanceNumber:04}.dcm"
    first, second = namesakes(o)
    place = tmp_path / "Same^Name" / "0001.dcm"
    assert o.download(first, tmp_path, template=template).renamed == []
    report = o.download(second, tmp_path, template=template)
    (renamed,) = report.renamed
    assert renamed.name == f"Same^Name/0001~{second[:8]}.dcm" and "1 beside other files" in str(report)
    assert place.read_bytes() == o.get_instances_id_file(first)
    assert (tmp_path / renamed.name).read_bytes() == o.get_instances_id_file(second)
    for what in (first, second):  # a second run finds its own
        assert o.download(what, tmp_path, template=template).fetched == 0
    assert len(files_below(tmp_path)) == 2
    place.write_bytes(b"notes of mine")
    assert o.download(first, tmp_path, template=template).renamed[0].fetched
    assert place.read_bytes() == b"notes of mine"
    place.unlink()
    place.mkdir()
    assert o.download(first, tmp_path, template=template).kept == 1


def test_what_another_download_has_put_there_meanwhile_is_there(o, tmp_path, monkeypatch):
    (image,) = namesakes(o, 1)
    real = fetch._content

    def after_another(*args):
        monkeypatch.setattr(fetch, "_content", real)
        assert o.download(image, tmp_path).fetched == 1
        return real(*args)

    monkeypatch.setattr(fetch, "_content", after_another)
    assert str(o.download(image, tmp_path)).startswith("0 files")
    assert list(files_below(tmp_path).values()) == [o.get_instances_id_file(image)]


def test_an_image_that_has_changed_since_is_replaced_under_its_name(o, images, tmp_path):
    first, _ = namesakes(o)
    o.download(first, tmp_path)
    (path,) = tmp_path.rglob("*.dcm")
    older = pydicom.dcmread(path)
    older.StudyDescription = "an older one"
    for broken in (synthetic_ct.to_bytes(older), path.read_bytes()[:-100], b""):
        path.write_bytes(broken)
        report = o.download(first, tmp_path)
        assert (report.fetched, report.renamed) == (1, [])
        assert path.read_bytes() == o.get_instances_id_file(first)


def test_patients_whose_ids_are_no_names_of_folders_have_folders_of_their_own(o, tmp_path):
    for patient in ("x/y", "x_y", "x?y", "x:y"):
        image = next(synthetic_ct.make_series(patient, slices=1, rows=8))
        o.download(o.post_instances(synthetic_ct.to_bytes(image))["ID"], tmp_path)
    assert len(list(tmp_path.iterdir())) == 4 and (tmp_path / "x_y").is_dir()


def test_archives_in_a_folder_dont_replace_each_other(o, tmp_path):
    first, second = namesakes(o)
    for form in ("zip", "dicomdir"):
        path = o.download(first, tmp_path, form=form).path
        before = path.read_bytes()
        with pytest.raises(FileExistsError, match="give the file's name to replace it"):
            o.download(second, tmp_path, form=form)
        assert path.read_bytes() == before
        assert o.download(second, path, form=form).path == path


def test_more_workers_than_connections_are_refused(o, tmp_path):
    for call in (
        lambda: o.download([], tmp_path, workers=64),
        lambda: o.upload([], workers=64),
        lambda: o.copy_to(o, [], workers=64),
        lambda: dynorthanc.AsyncOrthanc(o, workers=64),
        lambda: o.download([], tmp_path, workers=0),
    ):
        with pytest.raises(ValidationError, match="workers is 1 to 10, the pool_size"):
            call()


def test_any_level_and_several_at_once_each_image_once(o, images, tmp_path):
    study = o.get_studies()[0]
    series = o.GET(f"/studies/{study}")["Series"][0]
    instance = o.GET(f"/series/{series}")["Instances"][0]
    for number, (what, count) in enumerate(
        [
            (instance, 1),
            (series, len(o.GET(f"/series/{series}")["Instances"])),
            ([instance, series], len(o.GET(f"/series/{series}")["Instances"])),
            ([study, series, instance], len(o.get_studies_id_instances(study))),
            (o.GET(f"/studies/{study}"), len(o.get_studies_id_instances(study))),
            (o.find("Study", PatientID="P1"), 6),
            (iter(o.get_instances()), len(images)),
            ([], 0),
        ]
    ):
        folder = tmp_path / str(number)
        assert o.download(what, folder).fetched == count
        assert len(files_below(folder)) == count


def test_an_unknown_id_and_no_id_at_all_are_told_apart(o, tmp_path):
    with pytest.raises(UnknownResource):
        o.download("00000000-" * 4 + "00000000", tmp_path)
    with pytest.raises(UnknownResource, match="no series"):
        o.download(o.get_studies()[0], tmp_path, level="Series")
    with pytest.raises(ValidationError, match=r"lookup\(\)"):
        o.download("P1", tmp_path)
    assert not files_below(tmp_path)


def test_one_lost_image_fails_the_download_after_the_others_are_there(o, images, tmp_path, monkeypatch):
    lost = o.get_instances()[0]
    fetched = fetch._content

    def without(client, item, transcode):
        if item.id == lost:
            client.delete_instances_id(lost)
        return fetched(client, item, transcode)

    monkeypatch.setattr(fetch, "_content", without)
    with pytest.raises(download.DownloadFailed) as failed:
        o.download(o.get_patients(), tmp_path)
    assert [outcome.id for outcome in failed.value.report.failed] == [lost]
    assert isinstance(failed.value.report.failed[0].error, dynorthanc.NotFound)
    assert len(files_below(tmp_path)) == len(images) - 1
    assert type(pickle.loads(pickle.dumps(failed.value))) is download.DownloadFailed


@pytest.mark.parametrize("level", ["Patient", "Study", "Series", "Instance"])
def test_what_is_deleted_while_it_is_listed_has_failed_and_the_rest_is_fetched(
    o, images, tmp_path, monkeypatch, level
):
    lost = o.lookup_one("P2") if level == "Patient" else None
    lost = lost or next(r["ID"] for r in o.find(level, PatientID="P2"))
    send = type(o).send
    gone: list[str] = []

    def late(self, prepared, timeout=None, raw=False):
        answer = send(self, prepared, timeout, raw)
        if not gone and lost in repr(answer):  # named by the server, and deleted then
            gone.append(lost)
            o.DELETE(f"/patients/{o.lookup_one('P2')}")
        return answer

    given = o.find(level)
    monkeypatch.setattr(type(o), "send", late)
    with pytest.raises(download.DownloadFailed, match="images or resources aren't there") as failed:
        o.download(given, tmp_path, progress=lambda *_: None)
    assert gone
    report = pickle.loads(pickle.dumps(failed.value)).report
    assert report.fetched == len(images) - 3 == len(files_below(tmp_path))
    assert lost in {outcome.id for outcome in report.failed}
    assert all(isinstance(o.error, (dynorthanc.NotFound, UnknownResource)) for o in report.failed)
    with pytest.raises(UnknownResource):  # it isn't there from the start
        o.download([lost], tmp_path)


@pytest.mark.parametrize("deleted", ["patients", "studies", "series"])
def test_what_is_deleted_before_its_parts_are_listed_is_lost_and_nothing_else(
    o, images, tmp_path, monkeypatch, deleted
):
    """Deleted just before the request that asks what is in it."""
    patient = o.lookup_one("P2")
    study = o.GET(f"/patients/{patient}")["Studies"][0]
    series = o.GET(f"/studies/{study}")["Series"][0]
    lost = {"patients": patient, "studies": study, "series": series}[deleted]
    (identifier,) = {"PatientID", "StudyInstanceUID", "SeriesInstanceUID"} & (
        tags := o.GET(f"/{deleted}/{lost}")["MainDicomTags"]
    ).keys()
    send = type(o).send
    gone: list[str] = []

    def late(self, prepared, timeout=None, raw=False):
        named = (tags[identifier].encode(), lost.encode())
        of_these = prepared.path == "/tools/find" and any(one in prepared.body for one in named)
        if not gone and of_these:
            gone.append(lost)
            o.DELETE(f"/patients/{patient}")
        return send(self, prepared, timeout, raw)

    monkeypatch.setattr(type(o), "send", late)
    with pytest.raises(download.DownloadFailed) as failed:
        o.download(o.get_patients(), tmp_path)
    assert [(outcome.id, outcome.name) for outcome in failed.value.report.failed] == [(lost, "")]
    assert failed.value.report.fetched == len(files_below(tmp_path)) == len(images) - 3
    o.upload(images)
    gone.clear()
    with pytest.raises((dynorthanc.NotFound, UnknownResource)):
        o.download(o.get_patients(), tmp_path / "a.zip", by_server=False)
    assert not (tmp_path / "a.zip").exists()


def test_a_template_names_the_files(o, tmp_path):
    o.download(o.get_patients(), tmp_path, template="{PatientName}/{SOPInstanceUID}.dcm")
    names = {name.split("/")[0] for name in files_below(tmp_path)}
    assert names == {"Synthetic^One", "Synthetic^Two"}
    with pytest.raises(ValidationError, match="PatientNaem is no main DICOM tag"):
        o.download(o.get_patients(), tmp_path, template="{PatientNaem}/{ID}.dcm")


def test_with_an_executor_and_a_travelling_client(o, images, tmp_path):
    class Far(ThreadPoolExecutor):
        """Runs what came out of a pickle, as a process or another machine would."""

        def submit(self, fn, /, *args, **kwargs):
            fn, args, kwargs = pickle.loads(pickle.dumps((fn, args, kwargs)))
            return super().submit(fn, *args, **kwargs)

    with Far(2) as executor:
        o.download(o.get_patients(), tmp_path, executor=executor)
    assert digests(files_below(tmp_path).values()) == digests(images)


def test_transcoding_is_done_or_refused(o, tmp_path, servers):
    lossless = "1.2.840.10008.1.2.4.70"
    if o.version in ("1.9.1", "1.10.1"):  # these would send the file as it is, without a word
        with pytest.raises(ValidationError, match="transcode"):
            o.download(o.get_patients(), tmp_path, transcode=lossless)
        with pytest.raises(ValidationError, match="server names the files"):
            o.download(o.get_patients(), tmp_path / "x.zip", transcode=lossless, template="{ID}.dcm")
    else:
        o.download(o.get_patients(), tmp_path, transcode=lossless)
        assert all(lossless.encode() in content[:1000] for content in files_below(tmp_path).values())
    o.download(o.get_patients(), tmp_path / "all.zip", form="zip", transcode=lossless)
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        members = [archive.read(name) for name in archive.namelist()]
    assert members and all(lossless.encode() in member[:1000] for member in members)


def test_a_killed_server_and_a_second_run(new_server, images, tmp_path, monkeypatch):
    server = new_server("1.12.7")
    with dynorthanc.connect(server.url) as client:
        for image in images:
            client.post_instances(image)
        patients = client.get_patients()
        dead, asked, fetched = threading.Event(), itertools.count(1), fetch._content

        def wait_at_the_third(client, item, transcode):  # or all may be there before that progress is told
            if next(asked) > 2:
                dead.wait()
            return fetched(client, item, transcode)

        monkeypatch.setattr(fetch, "_content", wait_at_the_third)

        def kill_after_two(done: float, total: float | None, label: str):
            if done >= 2 and not dead.is_set():
                server.kill()
                dead.set()

        with pytest.raises((download.DownloadFailed, dynorthanc.ConnectError)):
            client.download(patients, tmp_path, progress=kill_after_two, workers=1, level="Patient")
        partly = files_below(tmp_path)
        assert len(partly) == 2
        assert set(digests(partly.values())) < set(digests(images))  # each whole, none under a false name
        server.restart()
        report = client.download(patients, tmp_path)
        assert report.kept == len(partly)
        assert digests(files_below(tmp_path).values()) == digests(images)


def press_after(count):
    """A progress that stands for a user who presses Ctrl-C."""

    def shown(done, total, label):
        if done >= count:
            raise KeyboardInterrupt

    return shown


@pytest.mark.parametrize("form", ["files", "zip"])
def test_ctrl_c_says_what_is_there(servers, images, tmp_path, form):
    empty(servers["1.12.7"])
    with dynorthanc.connect(servers["1.12.7"].url) as o:
        assert o.upload(images, progress=False)
        with pytest.raises(dynorthanc.DownloadInterrupted) as stopped:
            o.download(o.get_patients(), tmp_path / "to", form=form, progress=press_after(3), workers=1)
        report, found = stopped.value.report, files_below(tmp_path)
        assert isinstance(stopped.value, KeyboardInterrupt) and not report.failed
        assert len(found) == report.fetched >= (3 if form == "files" else 0)  # and what had begun with them
        assert set(digests(found.values())) <= set(digests(images))


# ---- one file ---------------------------------------------------------------------------------------------


def test_a_zip_has_the_same_tree(o, images, tmp_path):
    o.download(o.get_patients(), tmp_path / "tree")
    report = o.download(o.get_patients(), tmp_path / "all.zip", by_server=False)
    assert report.path == tmp_path / "all.zip" and report.fetched == len(images)
    with zipfile.ZipFile(report.path) as archive:
        assert archive.testzip() is None
        members = {name: archive.read(name) for name in archive.namelist()}
    assert members == files_below(tmp_path / "tree")


def test_large_files_go_through_in_pieces(o, images, tmp_path, monkeypatch):
    monkeypatch.setattr(fetch, "_LARGE", 100)
    o.download(o.get_patients(), tmp_path / "tree")
    o.download(o.get_patients(), tmp_path / "all.zip", by_server=False)
    with zipfile.ZipFile(tmp_path / "all.zip") as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    assert members == files_below(tmp_path / "tree")
    assert digests(members.values()) == digests(images)


def test_a_zip_takes_any_name_and_a_link_keeps_pointing_to_its_file(o, tmp_path):
    link = tmp_path / ("日" * 80 + ".zip")
    link.symlink_to(tmp_path / "real.zip")
    report = o.download(o.get_patients(), link)
    assert link.is_symlink() and report.path.name == "real.zip" and zipfile.is_zipfile(link)
    link.unlink()
    assert o.download(o.get_patients(), link).path == link


def test_a_zip_of_nothing_is_none_and_an_older_one_stays(o, tmp_path):
    (tmp_path / "old.zip").write_bytes(b"older")
    for by in (None, False, True):
        with pytest.raises(ValidationError, match="ZIP without an image"):
            o.download(o.find("Study", PatientID="nobody"), tmp_path / "old.zip", by_server=by)
    assert files_below(tmp_path) == {"old.zip": b"older"}
    assert o.download([], tmp_path / "folder").fetched == 0


def test_a_zip_that_cannot_be_whole_is_not_there_and_an_older_one_stays(o, tmp_path, monkeypatch):
    target = tmp_path / "all.zip"
    target.write_bytes(b"older")
    lost = o.get_instances()[-1]
    fetched = fetch._content

    def broken(client, item, transcode):
        if item.id == lost:
            raise dynorthanc.IncompleteAnswer("cut off")
        return fetched(client, item, transcode)

    monkeypatch.setattr(fetch, "_content", broken)
    monkeypatch.setattr(fetch, "_PAUSE", 0)
    with pytest.raises(dynorthanc.OrthancError, match="cut off") as caught:
        o.download(o.get_patients(), target, by_server=False)
    assert caught.value.report.failed and caught.value.report.fetched == 0
    assert files_below(tmp_path) == {"all.zip": b"older"}


def packed(o, asked):
    """Whether the server was asked for an archive."""
    return "/tools/create-archive" in [prepared.path for prepared in asked]


def test_a_zip_of_small_images_is_made_by_the_server_and_compared(o, images, tmp_path, asked):
    for number, what in enumerate((o.get_patients(), o.find("Series"), o.get_instances())):
        asked.clear()
        report = o.download(what, tmp_path / f"{number}.zip")
        with zipfile.ZipFile(report.path) as archive:
            assert digests(map(archive.read, archive.namelist())) == digests(images)
        assert report.fetched == len(images) and packed(o, asked) == (o.version in ("1.12.7", "1.13.0"))
        assert not packed(o, asked) or len(asked) <= 3 + 2 * len(list(what))  # nothing is counted once more
    asked.clear()
    o.download(o.get_patients(), tmp_path / "tree.zip", template="{PatientID}/{ID}.dcm")
    assert not packed(o, asked)


def test_an_archive_that_isnt_what_the_server_stores_is_fetched_image_by_image(
    server, o, images, tmp_path, asked, monkeypatch
):
    read = by_server._md5
    monkeypatch.setattr(by_server, "_md5", lambda archive, info: read(archive, info)[::-1])
    report = o.download(o.get_patients(), tmp_path / "all.zip")
    with zipfile.ZipFile(report.path) as archive:
        assert digests(map(archive.read, archive.namelist())) == digests(images)
    assert any("attachments" in prepared.path for prepared in asked)
    assert files_below(tmp_path).keys() == {"all.zip"}


def test_large_images_over_a_good_line_are_fetched_and_small_ones_packed():
    for size, line, request, is_packed in (
        (1_000, 1e9, 0.001, True),
        (20_000, 1e9, 0.001, True),
        (512_000, 2e8, 0.001, False),
        (100_000, 2e8, 0.041, True),
        (512_000, 2e8, 0.041, False),
        (512_000, 1e7, 0.001, True),
    ):
        assert by_server.sooner(size, request, request + size / line, 8) == is_packed


@pytest.mark.parametrize("fault", ["reset-after-work", "503"])
def test_an_archive_that_the_server_makes_is_asked_for_again(servers, images, tmp_path, fault):
    empty(servers["1.12.7"])
    with FaultProxy(servers["1.12.7"].url) as proxy, dynorthanc.connect(proxy.url, spec="bundled") as o:
        o.upload(images, progress=False)
        proxy.break_next(fault, 1, lambda method, target: target == "/tools/create-archive")
        report = o.download(o.get_studies(), tmp_path / "a.zip", by_server=True)
        assert sum(seen.target == "/tools/create-archive" for seen in proxy.seen) == 2
    with zipfile.ZipFile(report.path) as archive:
        assert len(archive.namelist()) == len(images)


def test_the_servers_own_archive_and_media(o, images, tmp_path):
    study = o.get_studies()
    o.download(study, tmp_path / "archive.zip", form="zip", by_server=True)
    with zipfile.ZipFile(tmp_path / "archive.zip") as archive:
        assert digests(archive.read(name) for name in archive.namelist()) == digests(images)
    o.download(study, tmp_path / "media.zip", form="dicomdir")
    with zipfile.ZipFile(tmp_path / "media.zip") as archive:
        assert "DICOMDIR" in archive.namelist()
        assert len(archive.namelist()) == len(images) + 1


def test_content_that_is_not_what_the_server_keeps_is_refused(o, tmp_path, monkeypatch):
    open_ = type(o).open

    def flipped(self, prepared, timeout=None):
        answer = open_(self, prepared, timeout)
        if prepared.path.endswith("/data"):
            attempts[prepared.path] += 1
            answer._content = answer.content[:-1] + b"\x55"
        return answer

    monkeypatch.setattr(type(o), "open", flipped)
    monkeypatch.setattr(fetch, "_PAUSE", 0)
    with dynorthanc.connect(o.url, retries=0) as impatient:
        for client, each in ((o, 1 + fetch._RETRIES), (impatient, 1)):
            attempts = Counter()
            with pytest.raises(download.DownloadFailed, match="MD5 differs"):
                client.download(o.get_patients(), tmp_path)
            assert set(attempts.values()) == {each}
    assert not files_below(tmp_path)


def test_no_more_is_read_of_a_file_than_it_has(o, monkeypatch):
    item = next(iter(listing.list_items(o, resolve(o, o.get_instances()[0]), Folders(TEMPLATE))))[0]
    answer = requests.Response()
    answer.status_code, answer.request = 200, requests.Request("GET", "http://h/").prepare()
    pieces = itertools.count()
    answer.raw = io.BytesIO()
    answer.iter_content = lambda size: (bytes(size) for _ in pieces)  # it goes on and on
    monkeypatch.setattr(type(o), "open", lambda *_: answer)
    with pytest.raises(dynorthanc.IncompleteAnswer, match=f"bytes came, the file has {item.size}"):
        fetch._content(o, item, None)


def test_a_large_file_that_is_not_what_the_server_keeps_is_refused(o, tmp_path, monkeypatch):
    chunks = fetch.chunks
    monkeypatch.setattr(fetch, "chunks", lambda *of: (piece[:-1] + b"\x55" for piece in chunks(*of)))
    monkeypatch.setattr(fetch, "_LARGE", 100)
    monkeypatch.setattr(fetch, "_PAUSE", 0)
    for target, told in ((tmp_path / "tree", None), (tmp_path / "all.zip", False)):
        with pytest.raises(download.DownloadFailed, match="MD5 differs"):
            o.download(o.get_patients(), target, by_server=told)
    assert not files_below(tmp_path)


def test_progress_counts_to_the_end(o, images, tmp_path):
    seen: list[tuple[float, float | None]] = []
    started = time.monotonic()
    report = o.download(o.get_patients(), tmp_path, progress=lambda *said: seen.append(said[:2]))
    assert seen == [(n, len(images)) for n in range(1, len(images) + 1)]
    assert 0 < report.seconds <= time.monotonic() - started
