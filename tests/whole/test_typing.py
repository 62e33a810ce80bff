"""Types for editors: the stub is current, right scripts are clean, mistakes are errors to both checkers."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from description import build
from dynorthanc import Api, Entries, Find, Job, Modality, Peer, Purge, connect, stubs
from dynorthanc.spec import openapi, plugins, timeline

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests" / "typing"
# the checkers take their time, less where one before them has read the same
pytestmark = [pytest.mark.server, pytest.mark.xdist_group("types")]


def mypy(*files, path=""):
    """Lines with an error, and what was said of them; ``path`` is where types are looked for first."""
    options = [
        "--strict",
        "--no-error-summary",
        "--config-file=",
        "--ignore-missing-imports",
        "--follow-imports=silent",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *map(str, files)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={"MYPYPATH": f"{path}:{ROOT}".strip(":"), "PATH": ""},
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found = re.findall(r"^(?:.*?)([^/\n]+):(\d+): error: (.*)$", done.stdout, re.MULTILINE)
    return {(file, int(line)): text for file, line, text in found}


@pytest.fixture(scope="module")
def pyright(tmp_path_factory):
    """Like `mypy`; skipped where there is no pyright, or no node to run it."""
    program = shutil.which("pyright") or shutil.which("pyright", path=Path(sys.executable).parent)
    if program is None:
        pytest.skip("pyright isn't installed")

    def run(*files, path=None):
        folder = tmp_path_factory.mktemp("pyright")
        for file in files:
            shutil.copy(file, folder)  # it reads no file outside of its project
        settings = {
            "include": [file.name for file in files],
            "extraPaths": [str(ROOT)],
            "stubPath": str(path or folder / "typings"),
            "reportMissingModuleSource": False,
            "reportMissingImports": False,
        }
        (folder / "pyrightconfig.json").write_text(json.dumps(settings))
        done = subprocess.run(
            [program, "-p", str(folder), "--pythonpath", sys.executable, "--outputjson"],
            capture_output=True,
            text=True,
        )
        try:
            told = json.loads(done.stdout)["generalDiagnostics"]
        except ValueError:
            pytest.skip(f"pyright doesn't run here: {(done.stdout + done.stderr)[:200]}")
        return {
            (Path(one["file"]).name, one["range"]["start"]["line"] + 1): one["message"]
            for one in told
            if one["severity"] == "error"
        }

    return run


@pytest.fixture(params=["mypy", "pyright"])
def checker(request):
    return mypy if request.param == "mypy" else request.getfixturevalue("pyright")


def wrong_lines(file):
    lines = file.read_text(encoding="utf-8").splitlines()
    return {(file.name, number) for number, line in enumerate(lines, 1) if "# wrong" in line}


def test_right_scripts_are_clean_and_every_mistake_is_found(checker):
    found = checker(SAMPLES / "right.py", SAMPLES / "wrong.py")
    planted = wrong_lines(SAMPLES / "wrong.py")
    assert len(planted) > 100
    assert {key: found[key] for key in set(found) - planted} == {}
    assert planted - set(found) == set()
    if checker is mypy:  # which says what was meant
        texts = [text for text in found.values() if "exapnd" in text and "__call__" in text]
        assert len(texts) == 6  # `Orthanc`, `AsyncOrthanc`, `Fleet`, and by path
        assert all('did you mean "expand"?' in text for text in texts)


def test_everything_that_a_job_or_a_find_has_is_known_when_it_is_awaited():
    text = (build.DATA.parents[1] / "_awaited.pyi").read_text(encoding="utf-8")
    for kind in (Entries, Find, Job, Modality, Peer, Purge):
        (members,) = re.findall(
            rf"^class Async{kind.__name__}\(Asked\):\n((?:    .*\n)+)", text, re.MULTILINE
        )
        known = set(re.findall(r"^    (\w+)(?:: | = )", members, re.MULTILINE))
        assert {name for name in dir(kind) if not name.startswith("_")} <= known


def test_the_stub_is_what_the_builder_makes_of_the_data():
    made = stubs.bundled(timeline.load())
    assert made == (build.DATA.parents[1] / "_routes.pyi").read_text(encoding="utf-8")


def test_every_route_of_every_version_is_in_the_stub_and_none_is_a_method_at_run_time():
    text = (build.DATA.parents[1] / "_routes.pyi").read_text(encoding="utf-8")
    (body,) = re.findall(r"^class Routes:\n((?:    .*\n)+)", text, re.MULTILINE)
    routes = re.findall(r"^    (?:def )?((?:get|post|put|delete)_\w+)(?:\(| = )", body, re.MULTILINE)
    assert len(routes) == len(set(routes))
    of_plugins = {o.name for name in plugins.known() for o in plugins.operations(name)}
    assert set(routes) == of_plugins | {o.name for v in timeline.load().versions for o in Api.for_version(v)}
    from dynorthanc import Orthanc

    assert not {name for name in dir(Orthanc) if name in routes}


def test_a_stub_for_one_version_has_the_routes_and_arguments_of_that_version_alone(checker, tmp_path):
    stubs.write(Api.for_version("1.10.1"), tmp_path / "typings")
    script = tmp_path / "script.py"
    script.write_text(
        "from dynorthanc import Orthanc, connect\n"
        "def look(o: Orthanc) -> None:\n"
        "    o.get_studies(expand=True)\n"
        "    o.post_tools_find(Level='Study', Query={})\n"
        "    o.get_studies_id_labels('x')  # wrong: since 1.12.0\n"
        "    o.post_tools_find(Level='Study', Query={}, Labels=['x'])  # wrong: since 1.12.0\n"
        "    o.studies['x'].series.get()\n"
        "    o.studies['x'].labels.get()  # wrong: since 1.12.0\n"
        "    o.upload_nothing()  # wrong\n"
        "look(connect('http://localhost:8042'))\n"
    )
    found = checker(script, path=tmp_path / "typings")
    assert set(found) == wrong_lines(script)


def test_a_stub_is_written_by_a_command(new_server, tmp_path):
    def stub(*words):
        command = [sys.executable, "-m", "dynorthanc", "stubs", *words, "-o", str(tmp_path / words[-1][-3:])]
        subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
        return (tmp_path / words[-1][-3:] / "dynorthanc" / "_routes.pyi").read_text(encoding="utf-8")

    old = stub("--version", "1.9.1")
    assert old.startswith("# The routes of Orthanc 1.9.1:")
    assert "get_studies_id_labels" not in old
    own = stub(new_server("1.12.7", plugins=["OrthancDicomWeb"]).url)
    assert "get_studies_id_labels" in own
    assert "get_dicom_web_studies" in own
    assert "get_housekeeper_status" not in own


def test_a_hostile_description_makes_no_broken_or_running_stub():
    document = {
        "paths": {
            "/own/{name}": {
                "get": {
                    "summary": 'a "quoted"\nline\\ """ and more',
                    "parameters": [
                        {"in": "query", "name": 'a b"):\n    import os #', "schema": {"type": "string"}},
                        {"in": "query", "name": "1st", "schema": {"enum": ['x"\n', 3, None]}},
                        {"in": "query", "name": "odd", "schema": {"type": {"not": "a type"}}},
                    ],
                }
            }
        }
    }
    for segment in ('x"):\n    import os #', "pass", "1st", "é", "__init__", "-", "a b", "a-b", "get"):
        document["paths"][f"/own/{segment}/{{name}}/{segment}"] = {"get": {}, "post": {}}
    operations = openapi.read(openapi.parse(json.dumps(document).encode()))
    text = stubs.generate(operations, "a title\nimport os")
    compile(text, "stub", "exec")
    assert not re.search(r"^\s*import os", text, re.MULTILINE)


def test_answers_have_the_members_that_their_types_say(server, instance):
    """Nothing that a real server answers is missing from the types, and the kinds are right."""
    o = connect(server.url)
    stored = o.post_instances(instance)
    study = stored["ParentStudy"]
    job = o.post_studies_id_anonymize.submit(study).wait()
    (anonymized,) = set(o.get_studies()) - {study}
    text = (build.DATA.parents[1] / "_routes.pyi").read_text(encoding="utf-8")
    new = o.api.get("get_studies_id").layout.keywords.get("requested_tags")
    for name, answer in {
        "GetSystem": o.get_system(),
        "GetStatistics": o.get_statistics(),
        "GetChanges": o.get_changes(),
        "GetStudiesIdStatistics": o.get_studies_id_statistics(study),
        "GetPatientsId": o.get_patients_id(stored["ParentPatient"]),
        "GetStudiesId": o.get_studies_id(anonymized, requested_tags=["Modality"] if new else None),
        "GetSeriesId": o.get_series_id(stored["ParentSeries"]),
        "GetInstancesId": o.get_instances_id(stored["ID"]),
        "GetJobsId": o.get_jobs_id(job.id),
    }.items():
        (members,) = re.findall(rf'^{name}Answer = TypedDict\("{name}Answer", (.*)\)$', text, re.MULTILINE)
        types = dict(re.findall(r'"(\w+)": (\w+)', members))
        for member, value in answer.items():
            if member == "DefaultRetrieveMethod":
                continue  # its name before 1.12.11
            assert member in types, f"{name} has {member}"
            assert value is None or types[member] == type(value).__name__, f"{name}: {member}"
