"""Query values as the server reads them, and written so that every version understands the same."""

import enum

import pytest

from dynorthanc.check.query import plain, read, write
from dynorthanc.spec.operation import Argument


def argument(kind: str, wire: str = "") -> Argument:
    return Argument("x", "query", {"type": kind}, wire=wire)


@pytest.mark.parametrize(
    ("kind", "wire", "given", "meant"),
    [
        ("integer", "", "12", 12),
        ("integer", "", "-1", -1),
        ("integer", "", "+3", 3),
        ("integer", "", "1.5", "1.5"),
        ("integer", "", "１", "１"),
        ("integer", "", "1" * 19, "1" * 19),
        ("integer", "", 7, 7),
        ("number", "", "1.5", 1.5),
        ("number", "", ".5e-3", 0.0005),
        ("number", "", "nan", "nan"),
        ("boolean", "", "", True),
        ("boolean", "", "1", True),
        ("boolean", "", "true", True),
        ("boolean", "", "True", "True"),
        ("boolean", "", "0", False),
        ("boolean", "", "false", False),
        ("boolean", "", "maybe", "maybe"),
        ("boolean", "flag", "FALSE", False),
        ("boolean", "flag", "True", True),
        ("array", "", "a,b", ["a", "b"]),
        ("array", ";", "a;b,c", ["a", "b,c"]),
        ("array", ",", "a,b;c", ["a", "b;c"]),
        ("array", ",", "", []),
        ("array", ",", ("a", "b"), ["a", "b"]),
        ("string", "", "12", "12"),
    ],
)
def test_text_is_read_as_what_it_means(kind: str, wire: str, given: object, meant: object) -> None:
    found = read(argument(kind, wire), given)
    assert found == meant
    assert type(found) is type(meant)


@pytest.mark.parametrize(
    ("kind", "wire", "value", "text"),
    [
        ("boolean", "flag", True, ""),
        ("boolean", "flag", False, None),
        ("boolean", "flag", "0", None),
        ("boolean", "", True, "true"),
        ("boolean", "", False, "false"),
        ("boolean", "", "1", "true"),
        ("array", ",", ["a", "b"], "a,b"),
        ("array", ";", ["a", "b"], "a;b"),
        ("array", "", "a,b", "a,b"),
        ("integer", "", "007", "7"),
        ("number", "", 1.5, "1.5"),
        ("string", "", "a b", "a b"),
    ],
)
def test_values_are_written_in_one_spelling(kind: str, wire: str, value: object, text: str | None) -> None:
    assert write(argument(kind, wire), value) == text


def test_values_of_parameters_that_nobody_described() -> None:
    class Level(str, enum.Enum):
        STUDY = "Study"

    class Count(enum.IntEnum):
        FIVE = 5

    assert plain(True) == "true"
    assert plain(False) == "false"
    assert plain([1, "a", True]) == "1,a,true"
    assert plain({"a"}) == plain(frozenset({"a"})) == plain(("a",)) == "a"
    assert plain([1, 2], ";") == "1;2"
    assert plain(Level.STUDY) == "Study"
    assert plain(Count.FIVE) == "5"
    assert plain(1.25) == "1.25"
