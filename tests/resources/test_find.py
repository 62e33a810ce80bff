"""Queries on four real servers, judged by what pydicom says of the same files; and their paging."""

from __future__ import annotations

import datetime
import fnmatch
import io
import logging
import re
import tracemalloc
from itertools import islice

import pydicom
import pytest

import dynorthanc
from dynorthanc.errors import BadRequest, IncompleteAnswer, NotFound, ServerError, ValidationError
from dynorthanc.resources.find import NotOne
from dynorthanc.resources.lists import has_extended_find
from dynorthanc.resources.paging import Floor, Left, Pages, grown, key
from fixtures import synthetic_ct

UID_OF = {"Patient": "PatientID", "Study": "StudyInstanceUID", "Series": "SeriesInstanceUID"}
UID_OF["Instance"] = "SOPInstanceUID"


def make_images() -> list[bytes]:
    images = []
    for number, (patient, name, date, description) in enumerate(
        [
            ("A1", "Doe^Jane", "20240115", "Chest"),
            ("A1", "Doe^Jane", "20250301", "Abdomen"),
            ("A2", "Doe^John", "20250301", "chest low dose"),
            ("B1", "Müller^Jörg", "20260101", ""),
            ("b2", "Roe^Ann", "20260630", "Head, 100%"),
        ]
    ):
        study = synthetic_ct.uid("find", number)
        for series in (1, 2):
            images += map(
                synthetic_ct.to_bytes,
                synthetic_ct.make_series(
                    patient,
                    name,
                    study,
                    slices=1 + series,
                    rows=8,
                    series_number=series,
                    study_date=date,
                    study_description=description,
                    accession_number=f"ACC{number}",
                ),
            )
    return images


IMAGES = make_images()
DATASETS = [pydicom.dcmread(io.BytesIO(image)) for image in IMAGES]


@pytest.fixture(scope="module")
def stored(servers):
    """Version → a client of its server, which holds these images."""
    clients: dict[str, dynorthanc.Orthanc] = {}
    ids: dict[str, list[str]] = {}

    def client(version: str) -> dynorthanc.Orthanc:
        if version not in clients:
            clients[version] = dynorthanc.connect(servers[version].url)
        made = clients[version]
        if sorted(made.get_instances()) != ids.get(version):  # other tests use these servers too
            for patient in made.get_patients():
                made.delete_patients_id(patient)
            ids[version] = sorted(made.post_instances(image)["ID"] for image in IMAGES)
        return made

    yield client
    for made in clients.values():
        made.close()


@pytest.fixture(params=("1.9.1", "1.10.1", "1.12.7", "1.13.0"), ids=lambda version: f"orthanc-{version}")
def o(request, stored, servers):
    assert servers[request.param]
    return stored(request.param)


# ---- what it finds, by brute force ------------------------------------------------------------------------


def matches(dataset: pydicom.Dataset, tag: str, wanted: str) -> bool:
    """DICOM's matching, as Orthanc does it: ranges of dates, alternatives, wildcards, no case in names."""
    value = str(dataset.get(tag, ""))
    if tag.endswith("Date") and "-" in wanted:
        low, high = wanted.split("-")
        return (not low or value >= low) and (not high or value <= high)
    if tag.endswith("UID"):
        return value in wanted.split("\\")
    return any(
        re.fullmatch(fnmatch.translate(one.replace("[", "[[]")), value, re.I) for one in wanted.split("\\")
    )


def expected(level: str, query: dict[str, str]) -> set[str]:
    return {
        str(d[UID_OF[level]].value) for d in DATASETS if all(matches(d, tag, w) for tag, w in query.items())
    }


QUERIES = [
    {},
    {"PatientID": "*"},
    {"PatientID": "A*"},
    {"PatientID": "A1"},
    {"PatientID": "?2"},
    {"PatientID": "A1\\B1"},
    {"PatientID": "nobody"},
    {"PatientName": "doe*"},
    {"PatientName": "Müller*"},
    {"StudyDate": "20250301"},
    {"StudyDate": "20250301-"},
    {"StudyDate": "-20250301"},
    {"StudyDate": "20240201-20260101"},
    {"StudyDescription": "chest*"},
    {"StudyDate": "20250301-", "PatientID": "A*"},
    {"AccessionNumber": "ACC2"},
    {"SeriesNumber": "2"},
    {"KVP": "120"},
    {"KVP": "80"},
    {"InstanceNumber": "2", "KVP": "120"},
    {"SOPInstanceUID": str(DATASETS[0].SOPInstanceUID)},
]
HIGHEST = {"PatientID": 0, "PatientName": 0, "StudyDate": 1, "StudyDescription": 1, "AccessionNumber": 1}
HIGHEST |= {"SeriesNumber": 2}  # the others are an image's


@pytest.mark.parametrize(("level", "page"), [*((level, 2) for level in UID_OF), ("Study", 500)])
def test_find_gives_what_brute_force_gives(o, level, page):
    depth = list(UID_OF).index(level)
    for query in QUERIES:
        if any(HIGHEST.get(tag, 3) > depth for tag in query):
            continue  # what of a study an image's tag says isn't defined
        found = [record["MainDicomTags"][UID_OF[level]] for record in o.find(level, query, page=page)]
        assert len(found) == len(set(found)), query
        assert set(found) == expected(level, query), query
        assert o.find(level, query, page=page).count() == len(found), query
        assert len(o.find(level, query, expand=False, page=page).to_list()) == len(found)


def test_dates_lists_and_keywords_are_written_for_dicom(o):
    def ids(**tags):
        return {study["MainDicomTags"]["AccessionNumber"] for study in o.find("study", **tags)}

    assert ids(StudyDate=datetime.date(2025, 3, 1)) == {"ACC1", "ACC2"}
    assert ids(StudyDate=(datetime.date(2025, 3, 2), None)) == {"ACC3", "ACC4"}
    assert ids(StudyDate=(None, datetime.date(2024, 12, 31))) == {"ACC0"}
    assert ids(PatientID=["A2", "B1"]) == {"ACC2", "ACC3"}
    assert ids(PatientID="A*", StudyDescription="") == {"ACC0", "ACC1", "ACC2"}


@pytest.mark.parametrize("value", [[], (), set(), None, b"A2", {"a": 1}, [None], True], ids=repr)
def test_what_is_no_value_is_refused_instead_of_looked_for(o, value):
    """As its Python text it would match nothing; None or an empty list would match everything."""
    with pytest.raises(ValidationError, match="PatientID: "):
        o.find("Study", PatientID=value)


@pytest.mark.parametrize(
    ("tags", "says"),
    [
        ({"StudyDate": (None, None)}, "match everything"),
        ({"StudyDate": "2024-01-15"}, "written 20260131"),
        ({"PatientBirthDate": "01.01.1970"}, "written 20260131"),
        ({"0008,0020": "2024"}, "written 20260131"),
        ({"StudyTime": "09:30:00"}, "written 093000"),
        ({"StudyDate": "20270101-20200101"}, "ends before it begins"),
    ],
    ids=repr,
)
def test_what_would_match_nothing_or_everything_is_told(o, tags, says):
    with pytest.raises(ValidationError, match=says):
        o.find("Study", tags)


def test_what_can_be_no_label_is_told(o):
    for labels in ("a b", "", ["a*"], "x" * 65):
        with pytest.raises(ValidationError, match="can be no label"):
            o.find("Study", labels=labels)


def test_a_tag_is_given_once(o):
    for query in ({"PatientID": "A1"}, {"0010,0020": "A1"}):
        with pytest.raises(ValidationError, match="PatientID is given twice"):
            o.find("Study", query, PatientID="A2")


def test_no_labels_and_no_parent_are_refused_as_well(o):
    with pytest.raises(ValidationError, match="labels: an empty list would match everything"):
        o.find("Study", labels=[])
    with pytest.raises(ValidationError, match="Patient, Study, Series or Instance"):
        o.find(PatientID="A")
    for parents in ([], o.get_studies()[:2]):
        with pytest.raises(ValidationError, match="parent is one"):
            o.find("Series", parent=parents)


def test_values_of_pydicom_are_taken(o):
    name = pydicom.valuerep.PersonName("Doe^John")
    assert o.find("Study", PatientName=name).one()["MainDicomTags"]["AccessionNumber"] == "ACC2"
    several = pydicom.multival.MultiValue(str, ["A2", "B1"])
    assert o.find("Study", PatientID=several).count() == 2


def test_limit_first_and_one(o):
    assert len(o.find("Instance", limit=3, page=2).to_list()) == 3
    assert o.find("Instance", limit=3).count() == 3
    assert o.find("Study", PatientID="nobody").first() is None
    assert o.find("Study", PatientID="A2").first()["MainDicomTags"]["StudyDate"] == "20250301"
    assert o.find("Study", AccessionNumber="ACC2").one()["Type"] == "Study"
    with pytest.raises(NotOne, match="gives nothing"):
        o.find("Study", AccessionNumber="ACC9").one()
    with pytest.raises(NotOne, match="more than one") as error:
        o.find("Study", AccessionNumber="ACC*").one()
    assert "ACC" not in str(error.value)  # what was looked for may name a patient
    for wrong in (0, -1, True, 1.5):
        with pytest.raises(ValidationError, match="limit"):
            o.find("Study", limit=wrong)


def test_a_find_can_be_iterated_again_and_shows_no_values(o):
    found = o.find("Study", PatientID="A1", limit=9)
    assert len(list(found)) == len(list(found)) == 2
    assert repr(found) == "<find Study: PatientID; at most 9>"


def test_a_dataframe_has_a_row_for_each(o):
    frame = o.find("Study", PatientID="A*").to_dataframe()
    assert sorted(frame.AccessionNumber) == ["ACC0", "ACC1", "ACC2"]
    assert set(frame.PatientID) == {"A1", "A2"}
    assert frame.index.name == "ID" and set(frame.index) <= set(o.get_studies())
    assert o.find("Study", PatientID="nobody").to_dataframe().empty
    with pytest.raises(ValidationError, match="expand=False"):
        o.find("Study", expand=False).to_dataframe()


# ---- what a version can't do ------------------------------------------------------------------------------


def test_a_filter_by_labels_works_or_is_refused(o):
    if o.version in ("1.9.1", "1.10.1"):  # these would ignore it, and give every study
        for mode in ("error", "off"):
            o.validate = mode
            with pytest.raises(ValidationError, match=r"needs Orthanc 1\.12\.0"):
                o.find("Study", labels="urgent")
        o.validate = "error"
        return
    study = o.find("Study", AccessionNumber="ACC3").one()["ID"]
    o.put_studies_id_labels_label(study, "urgent")
    try:
        assert o.find("Study", labels="urgent", expand=False).to_list() == [study]
        assert o.find("Study", labels=["urgent", "other"], labels_constraint="Any").count() == 1
        assert o.find("Study", labels=["urgent"], labels_constraint="None").count() == 4
        assert o.find("Study", labels=["urgent", "other"]).count() == 0
    finally:
        o.delete_studies_id_labels_label(study, "urgent")


def test_order_parents_and_requested_tags_work_or_are_refused(o):
    patient = o.lookup_one("A1")
    if o.version in ("1.9.1", "1.10.1"):
        for options in ({"order_by": "StudyDate"}, {"parent": patient}, {"requested_tags": ["Modality"]}):
            with pytest.raises(ValidationError, match="needs Orthanc"):
                o.find("Study", **options)
        return
    dates = [s["MainDicomTags"]["StudyDate"] for s in o.find("Study", order_by="-StudyDate", page=2)]
    assert dates == sorted(dates, reverse=True) and len(dates) == 5
    with pytest.raises(ValidationError, match=r"OrderBy\[0\]\.Key: is no DICOM tag; did you mean StudyDate"):
        o.find("Study", order_by="-studydate")
    with pytest.raises(ServerError, match="no tag of DICOM's: Foo"):  # or one of the site's own
        o.find("Study", order_by="Foo").first()
    by_metadata = {
        "Type": "Metadata",
        "Key": "PatientNam",
        "Direction": "ASC",
    }  # it may be the site's
    for asked in (o.find("Study", order_by=by_metadata), o.find("Study", metadata={"LastUpdte": "*"})):
        for ask in (asked.first, asked.count) if "MetadataQuery" in repr(asked) else (asked.first,):
            with pytest.raises(NotFound, match="no metadata has a name that was given: Orthanc's own"):
                ask()
    as_number = {"Type": "DicomTagAsInt", "Key": "InstanceNumber", "Direction": "DESC"}
    numbers = [i["MainDicomTags"]["InstanceNumber"] for i in o.find("Instance", order_by=as_number, page=4)]
    assert numbers == sorted(numbers, key=int, reverse=True) and len(numbers) == 25
    several = [
        (s["PatientMainDicomTags"]["PatientID"], s["MainDicomTags"]["StudyDate"])
        for s in o.find("Study", order_by=["PatientID", "-StudyDate"])
    ]
    assert several[:2] == [("A1", "20250301"), ("A1", "20240115")]
    assert {s["MainDicomTags"]["AccessionNumber"] for s in o.find("Study", parent=patient)} == {
        "ACC0",
        "ACC1",
    }
    assert o.find("Instance", parent=patient).count() == 10
    study = o.find("Study", requested_tags=["ModalitiesInStudy"], limit=1).first()
    assert study["RequestedTags"]["ModalitiesInStudy"] == "CT"


def test_wrong_levels_and_tags_are_told(o):
    with pytest.raises(ValidationError, match="none of Patient, Study, Series, Instance"):
        o.find("Studi")
    with pytest.raises(dynorthanc.OrthancError):
        list(o.find("Study", PatientIdentity="x"))


# ---- paging -----------------------------------------------------------------------------------------------


def count_requests(caplog) -> int:
    return sum(record.name == "dynorthanc" and "/" in record.getMessage() for record in caplog.records)


def test_one_request_for_each_page(o, caplog):
    """And one for all ids, where the server leaves out of a page what has gone meanwhile."""
    checked = 0 if has_extended_find(o) else 1
    with caplog.at_level(logging.DEBUG, logger="dynorthanc"):
        assert len(list(o.iter_instances(page=10))) == 25
        assert count_requests(caplog) == 3
        caplog.clear()
        assert "a loop takes them" in repr(o.iter_studies())
        assert len(list(o.iter_studies(expand=True))) == 5
        assert count_requests(caplog) == 1 + checked
        caplog.clear()
        assert len(o.find("Instance", page=10).to_list()) == 25
        assert count_requests(caplog) == 3 + checked
        for one in (o.find("Study", limit=5).first, o.find("Study", AccessionNumber="ACC2").one):
            caplog.clear()
            assert one()
            assert count_requests(caplog) == 1
        caplog.clear()
        assert len(o.find("Instance", PatientName="DOE*", expand=False).to_list()) == 15
        assert count_requests(caplog) == 2 - checked  # that, and how many its database finds


def test_lists_are_complete_in_ids_and_records(o):
    for level, route, listing in [
        ("Patient", "patients", o.iter_patients),
        ("Study", "studies", o.iter_studies),
        ("Series", "series", o.iter_series),
        ("Instance", "instances", o.iter_instances),
    ]:
        for page in (1, 2, 3, 500):
            assert sorted(listing(page=page)) == sorted(o.GET(f"/{route}"))
        records = list(listing(expand=True, page=2))
        assert {record["Type"] for record in records} == {level}
        assert len(records) == len(o.GET(f"/{route}"))


@pytest.mark.parametrize("page", [1, 2, 500])
@pytest.mark.parametrize(
    ("level", "query", "options", "count"),
    [
        ("Instance", {"PatientName": "*ö*"}, {}, 5),
        ("Study", {"0010,0010": "mü*", "StudyDate": "20260101"}, {}, 1),
        ("Patient", {"PatientName": "*A*"}, {"case_sensitive": True}, 1),
        ("Study", {"StudyDescription": "*%*"}, {}, 1),
        ("Study", {"ModalitiesInStudy": "CT"}, {}, 5),
        ("Study", {"0008,0061": "MR\\CT", "PatientID": "A*"}, {}, 3),
    ],
)
def test_queries_that_the_server_pages_wrongly(o, level, query, options, count, page):
    found = o.find(level, query, expand=False, page=page, **options)
    assert len(set(found)) == len(found.to_list()) == found.count() == count
    assert found.first() in found.to_list()
    limited = o.find(level, query, page=page, limit=1, **options)
    assert len(limited.to_list()) == limited.count() == 1


def named(names: list[str]) -> list[bytes]:
    """An image of each patient."""
    images = []
    for number, name in enumerate(names):
        dataset = pydicom.dcmread(io.BytesIO(IMAGES[0]))
        dataset.SpecificCharacterSet = "ISO_IR 192"
        dataset.PatientID, dataset.PatientName = f"{number:03}", name
        for uid in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID"):
            dataset[uid].value = f"{dataset[uid].value}.{number + 1}"
        dataset.file_meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
        file = io.BytesIO()
        dataset.save_as(file)
        images.append(file.getvalue())
    return images


@pytest.mark.parametrize("rare", ["Bär", "Brown"])
def test_names_that_are_alike_to_the_database_alone(server, rare):
    """From 1.12.5 on a page lacks what its database found and the server then leaves out: "Bär" for "BR*"."""
    names = [rare if number % 4 == 1 else "Brown" if rare == "Bär" else "Bär" for number in range(24)]
    with dynorthanc.connect(server.url) as o:
        for image in named(names):
            o.post_instances(image)
        right = sorted(f"{number:03}" for number, name in enumerate(names) if name == "Brown")
        for page in (1, 2, 5, 6, 23, 24, 25, 500):
            found = o.find("Patient", PatientName="BR*", page=page)
            assert sorted(record["MainDicomTags"]["PatientID"] for record in found) == right
            assert len(list(o.find("Patient", PatientName="BR*", page=page, limit=4))) == 4
            assert found.count() == len(right)
        assert o.find("Instance", PatientName="BR*", Modality="CT").count() == len(right)
        assert o.find("Patient", PatientName="BR*").first()["MainDicomTags"]["PatientID"] in right
        assert o.find("Patient", PatientName="*", page=5).count() == 24
        for number in range(24):
            is_brown = names[number] == "Brown"
            assert bool(o.find("Study", PatientName="br*", PatientID=f"{number:03}")) is is_brown


def test_deleting_while_reading_skips_nothing(server):
    with dynorthanc.connect(server.url) as o:
        for image in IMAGES:
            o.post_instances(image)
        seen = []
        for instance in o.find("Instance", expand=False, page=4):
            seen.append(instance)
            o.delete_instances_id(instance)
        assert len(seen) == len(set(seen)) == len(IMAGES)
        assert o.num_instances == 0


@pytest.mark.parametrize("version", ["1.12.7", "1.13.0"])
def test_a_server_that_cuts_its_answers_is_asked_on(new_server, version):
    server = new_server(version, config={"LimitFindResults": 3, "LimitFindInstances": 4})
    with dynorthanc.connect(server.url) as o:
        for image in IMAGES:
            o.post_instances(image)
        assert len(set(o.find("Instance", Modality="CT", expand=False))) == len(IMAGES)
        assert len(set(o.find("Study", StudyDate="20240101-", expand=False))) == 5
        assert len(o.find("Instance", limit=7).to_list()) == 7


class Listing:
    """A list on a pretended server, of which something may go between two requests."""

    def __init__(self, count: int, at_most: int = 10**9) -> None:
        self.rows = [f"{number:08x}-{number:08x}-0-0-0" for number in range(count)]
        self.at_most = at_most
        self.requests = 0
        self.asked: list[int] = []

    def fetch(self, since: int, limit: int) -> list[str]:
        self.requests += 1
        self.asked.append(limit)
        return self.rows[since : since + min(limit, self.at_most)]

    def rest(self, given: frozenset[int]) -> Left:
        self.requests += 1
        rows = self.rows[: self.at_most]
        return Left(len(rows), [[row for row in rows if key(row) not in given]])


@pytest.mark.parametrize("count", [0, 1, 2, 3, 9, 10, 11, 100])
@pytest.mark.parametrize("page", [1, 2, 10, 1000])
@pytest.mark.parametrize("at_most", [2, 3, 10, 10**9])
def test_every_list_comes_whole_and_once(count, page, at_most):
    listing = Listing(count, at_most)
    assert list(Pages(listing.fetch, page, listing.rest, floor=Floor())) == listing.rows
    if at_most > count:
        assert listing.requests <= count // page + 2


def test_pages_grow_by_what_the_last_one_held_and_took():
    """A list in two requests, as far as it fits into memory; where each row takes long, pages stay small."""
    listing = Listing(60_000)
    assert list(Pages(listing.fetch, 1000, listing.rest, seconds=60)) == listing.rows
    assert listing.requests == 2
    assert grown(["x" * 98] * 10, took=0.001, seconds=10) == (4 << 20) // 100
    assert grown([{"ID": "x"}] * 50, took=5, seconds=10) == 100
    listing = Listing(60_000)
    assert len(list(islice(Pages(listing.fetch, 50, listing.rest, seconds=60, limit=120), 120))) == 120
    assert listing.asked == [50, 71]  # no more than are wanted


@pytest.mark.parametrize("seconds", [None, 60])
def test_what_goes_and_comes_while_reading_costs_nothing_else(seconds):
    listing = Listing(30)
    before = list(listing.rows)
    got = []
    for row in Pages(listing.fetch, 4, listing.rest, seconds=seconds):
        got.append(row)
        if len(got) in (3, 8, 9, 20):
            listing.rows.remove(got[0] if len(got) == 3 else got[-1])  # deleted by whoever reads
        if len(got) == 15:
            listing.rows.append("ffffffff-ffffffff-0-0-0")
    assert sorted(got) == sorted([*before, "ffffffff-ffffffff-0-0-0"])


def test_a_list_that_is_never_the_same_comes_whole_all_the_same():
    listing = Listing(8)

    def shuffled(since: int, limit: int) -> list[str]:
        listing.rows.reverse()
        return listing.fetch(since, limit)

    assert sorted(Pages(shuffled, 3, listing.rest)) == sorted(listing.rows)


def test_a_server_that_leaves_out_what_has_gone_meanwhile():
    """It takes ids, reads them one by one, and some have gone: a page is short, or empty, in the middle."""
    listing = Listing(30)
    stays = listing.rows[::3]

    def thinned(since: int, limit: int) -> list[str]:
        page = listing.fetch(since, limit)
        listing.rows = [row for row in listing.rows if row in stays or row not in page]
        return [row for row in page if row in stays]

    for page in (1, 2, 3, 100):
        listing = Listing(30)
        got = list(Pages(thinned, page, listing.rest, sure=False))
        assert len(got) == len(set(got)) and set(stays) <= set(got)


def test_what_cant_be_known_is_an_error():
    """The server cuts its answers, that with all ids too, and its list changes while it is read."""
    listing = Listing(30, at_most=5)
    got = []
    with pytest.raises(IncompleteAnswer, match="LimitFindResults"):
        for row in Pages(listing.fetch, 10, listing.rest, floor=Floor()):
            got.append(row)
            if len(got) == 15:
                listing.rows.remove(got[0])


def test_a_server_that_refuses_later_pages_is_asked_for_everything():
    listing = Listing(30)

    def only_the_first(since: int, limit: int) -> list[str]:
        if since:
            raise BadRequest(400, "POST", "/tools/find")
        return listing.fetch(since, limit)

    assert list(Pages(only_the_first, 7, listing.rest, floor=Floor())) == listing.rows
    assert list(Pages(only_the_first, 70, listing.rest, floor=Floor())) == listing.rows


def test_a_page_that_comes_again_and_again_has_an_end():
    listing = Listing(50)
    with pytest.raises(IncompleteAnswer, match="again and again"):
        list(Pages(lambda since, limit: listing.rows[:limit], 10, listing.rest))


def test_a_long_list_takes_no_memory_to_speak_of():
    listing = Listing(20_000)
    for _ in Pages(listing.fetch, 500, listing.rest):
        pass
    tracemalloc.start()
    count = sum(1 for _ in Pages(listing.fetch, 500, listing.rest))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 20_000 and listing.requests == 2 * 41
    assert peak < 1 << 20


# ---- identifiers ------------------------------------------------------------------------------------------


def test_one_by_its_place_and_some_from_the_beginning(o):
    found = o.find("Instance", order_by="SOPInstanceUID" if o.api.supports("/tools/find:OrderBy") else None)
    several = list(found)
    assert [found[0], found[2]] == [several[0], several[2]]
    assert found[:2] == several[:2] and found[1:3] == several[1:3] and found[:0] == []
    with pytest.raises(IndexError, match="gives no more than"):
        found[10_000]
    for wrong in (-1, "ID", slice(None, None, 2), slice(-2, None)):
        with pytest.raises(ValidationError, match="a place counts from 0 on"):
            found[wrong]
    with pytest.raises(TypeError, match=r"\.count\(\) asks the server"):
        len(found)


def test_lookup_finds_every_kind_of_identifier(o):
    dataset = DATASETS[0]
    for identifier, level in [
        ("A1", "Patient"),
        (str(dataset.StudyInstanceUID), "Study"),
        (str(dataset.SeriesInstanceUID), "Series"),
        (str(dataset.SOPInstanceUID), "Instance"),
        ("ACC0", "Study"),
    ]:
        (found,) = o.lookup(identifier)
        assert found["Type"] == level
        assert o.GET(found["Path"])["ID"] == found["ID"] == o.lookup_one(identifier, level)
        assert o.lookup_one(f" {identifier} ") == found["ID"]
        assert found in o.lookup(found["ID"])
    assert o.lookup("nothing") == []
    with pytest.raises(NotOne, match="has no study"):
        o.lookup_one("A1", level="study")
    with pytest.raises(ValidationError):
        o.lookup("")
    with pytest.raises(BadRequest, match="Wildcards"):
        o.lookup("ACC*")


def test_a_patient_of_almost_that_id_isnt_the_one(server):
    with dynorthanc.connect(server.url) as o:
        for patient in ("ab1", "AB1", "äab1"):
            o.upload(synthetic_ct.make_series(patient, slices=1, rows=8, accession_number=""))
        for patient in ("ab1", "AB1", "äab1"):
            assert o.lookup_one(patient) == dynorthanc.orthanc_id(patient)
        assert o.lookup("Ab1") == o.lookup("üab1") == []


def test_an_identifier_of_two_things_is_refused_until_a_level_is_given(server):
    with dynorthanc.connect(server.url) as o:
        for image in synthetic_ct.make_series("SAME", slices=1, rows=8, accession_number="SAME"):
            o.post_instances(synthetic_ct.to_bytes(image))
        with pytest.raises(NotOne, match="Patient, Study"):
            o.lookup_one("SAME")
        assert o.lookup_one("SAME", "Patient") == o.get_patients()[0]
        assert o.lookup_one("SAME", "Study") == o.get_studies()[0]
