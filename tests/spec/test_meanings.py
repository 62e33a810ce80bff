"""What looks the same in two versions and means something else."""

from dynorthanc import Api
from dynorthanc.spec import meanings, timeline


def test_every_change_of_meaning_lies_between_two_versions_and_is_about_routes_there_are() -> None:
    order, routes = timeline.load().order, timeline.load().operations
    for meaning in meanings.load():
        assert order[meaning.after] <= order[meaning.since], meaning
        assert meaning.text
        assert all(route in routes for route in meaning.routes)


def test_a_change_is_told_whichever_version_is_the_newer() -> None:
    old, new = Api.for_version("1.9.1"), Api.for_version("1.13.0")
    there = list(meanings.between(old, new))
    assert there
    assert there == list(meanings.between(new, old))
    assert not list(meanings.between(new, new))


def test_it_is_told_only_across_the_versions_in_which_it_happened() -> None:
    meaning = next(m for m in meanings.load() if m.after != m.since)
    order = timeline.load().versions
    after, since = Api.for_version(meaning.after), Api.for_version(meaning.since)
    assert meaning in {found for found, _ in meanings.between(after, since)} or not any(
        after.get(route) and since.get(route) for route in meaning.routes
    )
    newest = Api.for_version(order[-1])
    assert meaning not in {found for found, _ in meanings.between(since, newest)}
