"""What a wrong call does: raise, warn, or pass."""

import warnings

import pytest

from dynorthanc import Problem, ValidationError, ValidationWarning
from dynorthanc.check.mode import MODES, refuse

WRONG = Problem("query", "limti", "unknown", "is unknown", 5)
ELSEWHERE = Problem("path", "id", "value", "must not contain '/'", "a/b")


def test_nothing_wrong_passes_in_any_mode() -> None:
    for mode in (*MODES, "banana"):
        refuse("GET /studies", [], mode, True)


def test_an_error_names_the_route_and_every_problem() -> None:
    with pytest.raises(ValidationError) as caught:
        refuse("GET /studies", [WRONG, ELSEWHERE], "error", True)
    assert caught.value.problems == [WRONG, ELSEWHERE]
    assert "GET /studies" in str(caught.value)


def test_a_warning_says_the_same_and_lets_it_pass() -> None:
    with pytest.warns(ValidationWarning, match=r"^GET /studies: query limti: 5 is unknown; query limti: 5"):
        refuse("GET /studies", [WRONG, WRONG], "warn", True)
    with pytest.warns(ValidationWarning, match="query limti: is unknown$"):
        refuse("GET /studies", [WRONG], "warn", False)


def test_off_says_nothing() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        refuse("GET /studies", [WRONG], "off", True)


def test_what_does_more_than_was_asked_is_told_and_passes() -> None:
    more = Problem("body", "Replace", "hazard", "does more", warns=True)
    with pytest.warns(ValidationWarning, match="^POST /x: body Replace: does more$"):
        refuse("POST /x", [more], "error", True)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        refuse("POST /x", [more], "off", True)
    with pytest.raises(ValidationError) as caught:
        refuse("POST /x", [more, WRONG], "error", True)
    assert caught.value.problems == [WRONG]


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "problem",
    [
        ELSEWHERE,
        Problem("body", "json", "conflict", "is given twice"),
    ],
)
def test_what_leads_elsewhere_or_contradicts_itself_never_passes(problem: Problem, mode: str) -> None:
    with pytest.raises(ValidationError) as caught:
        refuse("GET /studies", [problem], mode, True)
    assert caught.value.problems == [problem]


def test_another_mode_is_told_with_those_there_are() -> None:
    with pytest.raises(ValueError, match="validate must be one of error, warn, off, not 'banana'"):
        refuse("GET /studies", [WRONG], "banana", True)
