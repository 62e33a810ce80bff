"""Operations as plain data, and their arguments laid out for calls."""

from dynorthanc import Api, Argument, Operation

FIND = Api.for_version("1.12.7").operations["post_tools_find"]


def test_arguments_by_place_and_keyword() -> None:
    one = Operation(
        "put_x_id", "PUT", "/x/{id}", "X", "", None,
        (Argument("id", "path", {}, True), Argument("If-Match", "header", {}), Argument("from", "query", {})),
        ("text/plain",),
    )  # fmt: skip
    assert one.route == "PUT /x/{id}"
    assert [a.name for a in one.of("query")] == ["from"]
    keywords = one.layout.keywords
    assert keywords["id"] == keywords["id_"] == ("path", "id")
    assert keywords["if_match"] == ("header", "If-Match")
    assert keywords["from_"] == keywords["from"] == ("query", "from")
    assert list(one.layout.header) == ["if-match"]
    assert one.takes_body
    assert not one.takes_json


def test_a_json_body_is_told_from_others() -> None:
    assert FIND.takes_json
    assert FIND.takes_body
    assert FIND.layout.whole is None
    assert {a.name for a in FIND.layout.required["body"]} >= {"Level"}
    bare = Operation("get_x", "GET", "/x", "X", "", None, ())
    assert not bare.takes_body


def test_a_layout_is_made_once() -> None:
    assert FIND.layout is FIND.layout
