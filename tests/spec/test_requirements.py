"""What a script needs of a server, and what is said of what it lacks."""

import pytest

from dynorthanc import Api, RequirementError
from dynorthanc.spec.requirements import is_requirement, missing

OLD, NEW = Api.for_version("1.10.1"), Api.for_version("1.12.7")


@pytest.mark.parametrize(
    "requirement",
    ["1.12.0", "1.12.7", "post_tools_find", "POST /tools/find", "/tools/find", "/tools/find:Labels",
     "post_tools_find:Labels", "/studies:requested_tags", " 1.12.0 "],
)  # fmt: skip
def test_what_is_there(requirement: str) -> None:
    assert missing(NEW, [requirement]) == []


@pytest.mark.parametrize(
    ("requirement", "said"),
    [
        ("1.12.0", "Orthanc 1.12.0: is required; this server is 1.10.1"),
        ("/tools/find:Labels", "needs Orthanc 1.12.0; this server is 1.10.1"),
        ("post_tools_count_resources", "needs Orthanc 1.12.5; this server is 1.10.1"),
        ("/tools/count-resources", "route /tools/count-resources: needs Orthanc 1.12.5"),
        ("/tools/fnid", "is no route of Orthanc 1.10.1; did you mean /tools/find?"),
        ("post_tools_fnid", "did you mean post_tools_find?"),
        ("/tools/find:Lables", "is no argument of POST /tools/find in any known version"),
    ],
)
def test_what_is_missing_is_told_with_the_version_that_has_it(requirement: str, said: str) -> None:
    (problem,) = missing(OLD, [requirement])
    assert said in str(problem)


def test_an_argument_that_is_ignored_is_missing() -> None:
    ignored = [(o, a) for o in NEW for a in o.arguments if a.ignored and a.name]
    operation, argument = ignored[0]
    (problem,) = missing(NEW, [f"{operation.route}:{argument.name}"])
    assert problem.kind == "ignored"


@pytest.mark.parametrize("bad", ["", "  ", "/tools/find:", 3, None])
def test_what_is_no_requirement(bad: object) -> None:
    assert not is_requirement(bad)
    with pytest.raises(ValueError, match="a requirement is"):
        missing(NEW, [bad])  # type: ignore[list-item]


def test_all_that_is_missing_comes_at_once() -> None:
    lacking = missing(OLD, ["1.12.0", "/tools/find:Labels", "/studies"])
    assert len(lacking) == 2
    assert str(RequirementError({"main": lacking})).startswith("requirements not met:\n  main: ")
    assert str(RequirementError({"main": lacking[:1]})).startswith("main: Orthanc 1.12.0: is required")
