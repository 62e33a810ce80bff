"""Our texts: complete, short, used, ours.

Whether they are ours is checked against the official descriptions, which aren't part of this project:
DYNORTHANC_SPECS names their folder of files VERSION.json.xz, else ../shared/specs is looked for.
"""

from __future__ import annotations

import difflib
import functools
import json
import lzma
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from description import texts as compiled
from description.build import DATA, OVERLAY
from description.texts import Described
from dynorthanc.api import Api
from dynorthanc.check import request
from dynorthanc.spec import texts

SPECS = Path(os.environ.get("DYNORTHANC_SPECS", Path(__file__).parents[3] / "shared" / "specs"))
VARIABLES = {
    **dict.fromkeys(("patient_id", "study_id", "series_id", "instance_id"), "-".join(["6bebb28f"] * 5)),
    **dict.fromkeys(("job_id", "query_id"), "8254a945-310a-4354-9483-d23c3e093ebe"),
}
"""What examples may take for granted."""
LEVEL_WORDS = {"patient", "patients", "study", "studies", "series", "instance", "instances"}


def _timeline() -> dict[str, Any]:
    timeline: dict[str, Any] = json.loads((DATA / "timeline.json").read_text(encoding="utf-8"))
    return timeline


def _versions() -> list[str]:
    return list(_timeline()["versions"])


needs_specs = pytest.mark.skipif(
    not any(SPECS.glob("*.json.xz")), reason=f"no official descriptions in {SPECS}: set DYNORTHANC_SPECS"
)


# ---- what the files may say


def test_a_family_says_the_word_for_its_level() -> None:
    document = {
        "summary": [
            {"on": ["GET /{level}/{id}/archive"], "text": "Pack one {one} of the {many}", "returns": "ZIP"}
        ]
    }
    content = compiled.expand(
        [document], [Described("GET", "/studies/{id}/archive"), Described("GET", "/series/{id}/archive")]
    )
    assert content["operations"]["GET /studies/{id}/archive"]["summary"] == "Pack one study of the studies"
    assert content["operations"]["GET /series/{id}/archive"]["summary"] == "Pack one series of the series"


def test_later_entries_win() -> None:
    document = {
        "argument": [
            {"on": ["*"], "name": "query full", "text": "tags in full"},
            {
                "on": ["GET /{level}/{id}/attachments"],
                "name": "query full",
                "text": "numbers",
                "default": "false",
            },
        ]
    }
    operations = [
        Described("GET", "/studies", ["query full"]),
        Described("GET", "/studies/{id}/attachments", ["query full"]),
    ]
    table = texts.Texts(compiled.expand([document], operations))
    assert table.argument("GET", "/studies", "query", "full") == ("tags in full", "")
    assert table.argument("GET", "/studies/{id}/attachments", "query", "full") == ("numbers", "false")


def test_a_later_entry_about_an_operation_may_give_just_what_differs() -> None:
    document = {
        "summary": [
            {
                "on": ["GET /{level}/{id}"],
                "text": "Show one {one}",
                "returns": "object",
                "example": "({one}_id)",
            },
            {"on": ["GET /series/{id}"], "example": '("1.2.3")'},
        ]
    }
    content = compiled.expand([document], [Described("GET", "/series/{id}")])
    assert content["operations"]["GET /series/{id}"] == {
        "summary": "Show one series",
        "returns": "object",
        "example": '("1.2.3")',
    }


def test_a_body_as_a_whole_has_a_text_wherever_an_entry_names_the_operation() -> None:
    """Descriptions tell of bodies as a whole only where they hold no JSON object."""
    document = {"argument": [{"on": ["PUT /patients/{id}/protected"], "name": "body", "text": "1 or 0"}]}
    table = texts.Texts(compiled.expand([document], [Described("PUT", "/patients/{id}/protected")]))
    assert table.argument("PUT", "/patients/{id}/protected", "body") == ("1 or 0", "")


@pytest.mark.parametrize(
    ("document", "complaint"),
    [
        ({"rule": [{}]}, r"unknown kind of entry \[\[rule\]\]"),
        ({"argument": [{"on": ["*"], "text": "x"}]}, "missing name"),
        ({"argument": [{"on": ["*"], "name": "path id", "txt": "x", "text": "x"}]}, "unknown txt"),
        ({"summary": [{"on": ["GET /*"], "text": "x", "returns": "x"}]}, r"without \*"),
    ],
)
def test_a_malformed_entry_is_refused(document: dict[str, Any], complaint: str) -> None:
    with pytest.raises(ValueError, match=complaint):
        compiled.expand([document], [])


def test_what_is_missing_unused_or_too_long_is_named() -> None:
    document = {
        "summary": [{"on": ["GET /b", "GET /gone"], "text": "x" * 91, "returns": "x"}],
        "argument": [
            {"on": ["*"], "name": "query q", "text": "hidden by the next one"},
            {"on": ["*"], "name": "query q", "text": "y" * 141, "default": "z" * 71},
        ],
    }
    operations = [Described("GET", "/a", ["query q", "path id"], ["ID"]), Described("GET", "/b")]
    found = "\n".join(compiled.problems([document], operations))
    for complaint in (
        "GET /a has no summary",
        "GET /a has no returns",
        "GET /a: arguments lack a text for 'path id'",
        "GET /a: answers lack a text for 'ID'",
        "nothing uses it for 'GET /gone'",
        "[[argument]] query q: nothing uses it",
        "summary has 91 characters, 90 at most",
        f"140 characters at most: {'y' * 141}",
        f"70 characters at most: {'z' * 71}",
    ):
        assert complaint in found
    assert found.count("\n") == 8


# ---- the table that the package carries


def test_an_unknown_operation_or_name_has_an_empty_text() -> None:
    table = texts.load()
    assert table.summary("GET", "/nowhere") == table.returns("BREW", "/coffee") == ""
    assert table.argument("GET", "/studies", "query", "nonsense") == ("", "")
    assert table.answer("GET", "/system", "Nonsense") == ""


def test_the_table_belongs_to_the_files() -> None:
    """Who changes a text must build the table again: python -m description.build."""
    built = json.loads((DATA / "texts.json").read_text(encoding="utf-8"))
    assert compiled.compile(OVERLAY, _described()) == built


def test_every_operation_argument_and_answer_has_one_text_and_none_is_left_over() -> None:
    described = _described()
    assert len(described) >= 300
    assert compiled.problems(compiled.read(OVERLAY), described) == []


def test_every_body_that_is_no_json_object_has_a_text() -> None:
    table = texts.load()
    for route, facts in _timeline()["operations"].items():
        if set(facts.get("bodies", ())) - {"application/json"} or "body " in facts["arguments"]:
            assert table.argument(*route.split(" "), "body")[0], route


def test_whatever_destroys_says_what_is_lost() -> None:
    table = texts.load()
    posts = (
        *("/modify", "/anonymize", "/merge", "/split", "/reconstruct", "/remove", "/export", "/reset"),
        *("/shutdown", "/bulk-delete", "/bulk-modify", "/bulk-anonymize", "/invalidate-tags"),
    )
    destructive = [
        (method, template)
        for method, template in _operations()
        if method == "DELETE" or (method == "POST" and template.endswith(posts))
    ]
    silent = {
        operation
        for operation in destructive
        if not re.search(
            r"\blost\b|\bloses\b|DELETED|overwritten|Nothing is stored or deleted", table.details(*operation)
        )
    }
    assert len(destructive) > 40
    assert silent == set()


def test_a_deprecated_operation_names_one_that_exists() -> None:
    table = texts.load()
    named = {table.instead(*operation) for operation in _operations()} - {""}
    assert named
    assert all(table.summary(*name.split(" ")) for name in named)


def test_summaries_read_alike() -> None:
    table = texts.load()
    for operation in _operations():
        summary = table.summary(*operation)
        assert summary[0].isupper(), operation
        assert not summary.endswith("."), operation
        assert table.details(*operation).endswith((".", "")), operation
        assert "{one}" not in summary + table.details(*operation) + table.example(*operation), operation


@pytest.mark.parametrize("version", _versions())
def test_examples_pass_the_checks_of_every_version(version: str) -> None:
    """So that an older server's help shows nothing that this server would refuse or ignore."""
    newer = {
        ("POST /modalities/{id}/get", "Level"),  # described one version after the operation
        ("POST /tools/bulk-modify", "Level"),  # without it the example would be a bad one
    }
    api, table = Api.for_version(version), texts.load()
    wrong = []
    for operation in api.operations.values():
        example = table.example(operation.method, operation.template)
        if example:
            call = eval("call" + example, {"call": lambda *args, **kwargs: (args, kwargs), **VARIABLES})
            found = request.problems_of(api, request.bind(api, operation, *call))
            wrong += [f"{operation.route}: {p}" for p in found if (operation.route, p.name) not in newer]
    assert wrong == []


# ---- against the official descriptions


@needs_specs
def test_deprecated_operations_say_what_to_use_instead() -> None:
    table = texts.load()
    for _, key, operation in _descriptions():
        if operation.get("deprecated"):
            assert table.instead(*key.split(" ")), key


@pytest.mark.server
@needs_specs
def test_no_text_is_copied() -> None:
    """No six words in a row that the official text has too, and no sentence that merely resembles it."""
    official = _official_prose()
    official_runs = {run for prose in official.values() for sentence in prose for run in _runs(sentence)}
    copied = []
    for key, text in _own_texts():
        copied += [f"{key}: {text!r} has {' '.join(run)!r}" for run in set(_runs(text)) & official_runs]
        if len(text) > 40:
            copied += [
                f"{key}: {text!r} resembles {sentence!r}"
                for sentence in official.get(key, ())
                if _ratio(text, sentence) >= 0.75
            ]
    assert copied == []


def test_the_comparison_would_notice_a_copy() -> None:
    sentence = "Whether the archive shall be created in the background as a job"
    assert set(_runs(f"Note. {sentence}!")) & set(_runs(sentence.lower()))
    assert _ratio(sentence, sentence.replace("shall", "must")) >= 0.75
    names = "Patient, Study, Series or Instance with PatientID"
    assert list(_runs(names)) == [], "bare names in a row are nobody's sentence"


# ---- helpers


def _operations() -> list[tuple[str, str]]:
    return [(described.method, described.template) for described in _described()]


def _described() -> list[Described]:
    """The operations as the builder gives them to `compiled.compile`."""
    return [
        Described(
            *route.split(" "), [name.strip() for name in facts["arguments"]], list(facts.get("fields", ()))
        )
        for route, facts in _timeline()["operations"].items()
    ]


def _descriptions() -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Version, "METHOD /template" and description of every operation of every version."""
    for version, description in _documents().items():
        for template, methods in description["paths"].items():
            for method, operation in methods.items():
                yield version, f"{method.upper()} {template}", operation


@functools.cache
def _documents() -> dict[str, Any]:
    return {
        path.name.removesuffix(".json.xz"): json.loads(lzma.decompress(path.read_bytes()))
        for path in sorted(SPECS.glob("*.json.xz"))
    }


def _properties(content: dict[str, Any]) -> dict[str, Any]:
    properties: dict[str, Any] = content.get("schema", {}).get("properties", {})
    return properties


def _arguments(operation: dict[str, Any]) -> dict[str, str]:
    """From "place name" to the official text."""
    found = {f"{p['in']} {p['name']}": p.get("description", "") for p in operation.get("parameters", ())}
    for content in operation.get("requestBody", {}).get("content", {}).values():
        for name, schema in _properties(content).items():
            found[f"body {name}"] = schema.get("description", "")
        if not _properties(content):
            found["body"] = content.get("schema", {}).get("description", "")
    return found


def _answers(operation: dict[str, Any]) -> dict[str, str]:
    """From the field of the answer to the official text; "" for the answer as a whole."""
    found = {}
    for response in operation.get("responses", {}).values():
        for content in response.get("content", {}).values():
            found[""] = found.get("", "") + " " + content.get("schema", {}).get("description", "")
            found |= {name: s.get("description", "") for name, s in _properties(content).items()}
    return found


def _official_prose() -> dict[tuple[str, str], set[str]]:
    """Every official text, under the operation and what of it is described."""
    found: dict[tuple[str, str], set[str]] = {}
    for _, key, operation in _descriptions():
        described = {
            "summary": operation.get("summary", ""),
            "details": operation.get("description", ""),
            "returns": _answers(operation).get("", ""),
            **_arguments(operation),
            **{f"answer {name}": text for name, text in _answers(operation).items()},
        }
        for name, text in described.items():
            found.setdefault((key, name), set()).update({text, *re.split(r"(?<=[.!?]) +", text)})
    return found


def _own_texts() -> Iterator[tuple[tuple[str, str], str]]:
    """Every text of ours, under the operation and what of it is described."""
    content = json.loads((DATA / "texts.json").read_text(encoding="utf-8"))
    for key, own in content["operations"].items():
        for name in ("summary", "details", "returns"):
            for sentence in re.split(r"(?<=[.!?]) +", own.get(name, "")):
                yield (key, name), sentence
    for place, prefix in (("arguments", ""), ("answers", "answer ")):
        for key, row in content[place].items():
            for name, cell in row.items():
                yield (key, prefix + name), content["texts"][cell[0]]


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    """Every six words in a row, unless most of them are names, which have no other wording."""
    words = re.findall(r"\w[\w/.+*-]*\w|\w", text)
    for i in range(len(words) - 5):
        run = words[i : i + 6]
        names = [w for w in run if re.search(r"\d|.[A-Z]|/|_|-", w) or w.lower() in LEVEL_WORDS]
        if len(names) < 3:
            yield tuple(word.lower() for word in run)


def _ratio(one: str, other: str) -> float:
    matcher = difflib.SequenceMatcher(None, one.lower(), other.lower(), autojunk=False)
    if matcher.real_quick_ratio() < 0.75 or matcher.quick_ratio() < 0.75:
        return 0.0
    return matcher.ratio()
