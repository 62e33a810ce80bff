"""Lists as tables: what is a column, how a value is shown, and nothing that steers a terminal or a page."""

from dynorthanc.base import table


def test_the_tags_of_a_resource_stand_beside_its_members() -> None:
    item = {"Type": "Study", "MainDicomTags": {"StudyDate": "20200101"}, "ID": "a"}
    assert table.flat(item) == {"ID": "a", "StudyDate": "20200101", "Type": "Study"}
    assert next(iter(table.flat(item))) == "ID"


def test_a_tag_in_two_places_is_one_column_unless_its_values_differ() -> None:
    same = {"MainDicomTags": {"A": "1"}, "RequestedTags": {"A": "1"}}
    assert table.flat(same) == {"A": "1"}
    differs = {"MainDicomTags": {"A": "1"}, "RequestedTags": {"A": "2"}}
    assert table.flat(differs) == {"A": "1", "RequestedTags.A": "2"}
    shadowed = {"MainDicomTags": {"Type": "1"}, "Type": "Study"}
    assert table.flat(shadowed) == {"MainDicomTags.Type": "1", "Type": "Study"}


def test_what_is_no_object_is_one_column() -> None:
    assert table.flat("abc") == {"ID": "abc"}
    assert table.flat(3) == {"value": 3}


def test_columns_are_in_the_order_of_their_appearance() -> None:
    assert table.columns([{"b": 1, "a": 2}, {"c": 3, "a": 4}]) == ["b", "a", "c"]


def test_a_value_in_few_characters() -> None:
    assert table.cell(None) == ""
    assert table.cell(["a", "b"]) == "a, b"
    assert table.cell(["a"] * 4) == "4 items"
    assert table.cell([1]) == "1 items"
    assert table.cell("x" * table.MOST_CHARACTERS) == "x" * table.MOST_CHARACTERS
    assert table.cell("x" * 100) == "x" * (table.MOST_CHARACTERS - 1) + "…"


def test_a_table_in_html_is_escaped() -> None:
    page = table.html(["<b>"], [["<script>"], ["a\x00"]], "1 & 2")
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "&lt;b&gt;" in page
    assert "a\\x00" in page
    assert page.endswith("<div><small>1 &amp; 2</small></div>")
    assert "<small>" not in table.html(["a"], [["b"]])


def test_a_table_for_a_terminal_is_cut_at_its_last_column() -> None:
    rows = [["a", "x" * 100], ["bbbb", "short"]]
    lines = table.plain(["n", "text"], rows, width=40).splitlines()
    assert lines == ["n     text", "a     " + "x" * 33 + "…", "bbbb  short"]
    below = table.plain(["n", "text"], rows, width=30).splitlines()
    assert below[2:] == ["a", "    " + "x" * 25 + "…", "bbbb", "    short"], (
        "below, where there is no room beside"
    )
    narrow = table.plain(["n", "text"], rows, width=1).splitlines()
    assert narrow[3] == "    " + "x" * 19 + "…"  # and never to nothing
