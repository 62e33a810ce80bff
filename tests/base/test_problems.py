"""Problems in words."""

from dynorthanc.base.problems import Problem, shorten


def test_a_problem_says_where_what_and_what_would_be_right() -> None:
    problem = Problem("query", "limti", "unknown", "is no argument", 5, "an integer", "limit")
    assert str(problem) == "query limti: 5 is no argument; an integer; did you mean limit?"
    assert repr(problem) == f"<{problem}>"
    assert problem.text(values=False) == "query limti: is no argument; an integer; did you mean limit?"
    assert str(Problem("body", "", "missing", "is\nrequired")) == "body: is required"


def test_any_value_is_shown_in_few_characters() -> None:
    class Rude:
        def __repr__(self) -> str:
            raise RuntimeError

    assert shorten(Rude()).startswith("<Rude")
    assert shorten("a") == "'a'"
    for long in ("x" * 5000, ["y" * 5000] * 100, dict.fromkeys(range(100), "z" * 5000)):
        assert len(shorten(long)) < 400
