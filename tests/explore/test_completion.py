"""TAB: in a plain Python, in a real IPython with and without jedi, in a real terminal."""

from __future__ import annotations

import os
import re
import rlcompleter
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest

import dynorthanc
from dynorthanc.explore import completion
from dynorthanc.testing import make_study

pytest.importorskip("IPython")

complete = partial(completion.complete, package=dynorthanc)


def client(version: str = "1.12.7") -> dynorthanc.Orthanc:
    """A client that never talks to its server."""
    return dynorthanc.connect("http://127.0.0.1:9", spec="bundled", version=version)


CASES = [
    ("o.get_studies_id_arch", ["get_studies_id_archive"]),
    ("o.stud", ["studies"]),
    ("x = o.studies['abc'].arch", ["archive"]),
    ("o.studies[study_id].archive.", ["get", "post"]),
    ("o.studies[studies[0]['ID']].series.g", ["get"]),
    ("print(o.studies[function()].arch", ["archive"]),
    ("o.instances['abc'].frames[0].rend", ["rendered"]),
    ("o.modalities['PACS'].ech", ["echo"]),
    ("o.tools.create_arc", ["create_archive"]),
    ("o['get_studies_id_arch", ["get_studies_id_archive"]),
    ('o.tools["create-arc', ["create-archive"]),
    ("o.get_studies_id_archive('abc', tran", ["transcode="]),
    ("o.get_studies_id_archive(\n    'abc',\n    tran", ["transcode="]),
    ("o.studies['abc'].archive.get(tran", ["transcode="]),
    ("o.post_tools_find(Level='Study', Qu", ["Query="]),
    ("o.tools.find.post(Lim", ["Limit="]),
    ("o.get_studies_id(study_", ["study_id"]),
    ("o.post_tools_find.check(Lim", ["Limit="]),
    ("o.studies['abc'].archive.get.curl(tran", ["transcode="]),
    ("o.get_studies.curl(sec", ["secrets="]),
    ("o.search(te", ["text="]),
    ("f'{o.sear", ["search"]),
    ("o.sear", ["search"]),
    ("o.tools.find.post(Level='", ["Patient", "Study", "Series", "Instance"]),
    ('o.find("St', ["Study"]),
    ('o.find("Study", labels_constraint="', ["All", "Any", "None"]),
]


class Boobytrapped:
    """Must not be touched for a completion."""

    def __getattr__(self, name: str) -> None:
        raise AssertionError(name)

    def __getitem__(self, name: str) -> None:
        raise AssertionError(name)


@pytest.fixture
def names():
    return {
        "o": client(),
        "study_id": "abc",
        "studies": [{"ID": "abc"}],
        "function": lambda: pytest.fail("was called"),
        "foreign": Boobytrapped(),
    }


@pytest.fixture(scope="module")
def ipython():
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    hooks = sys.displayhook, sys.excepthook
    shell = InteractiveShell.instance(config=Config({"HistoryManager": {"enabled": False}}))
    yield shell
    InteractiveShell.clear_instance()
    sys.displayhook, sys.excepthook = hooks


def offered(shell, text):
    """What IPython offers at the end of a text."""
    from IPython.core.completer import provisionalcompleter

    with provisionalcompleter():
        return [completion.text for completion in shell.Completer.completions(text, len(text))]


@pytest.mark.parametrize("jedi", [False, True], ids=["plain", "jedi"])
@pytest.mark.parametrize(("text", "expected"), CASES)
def test_ipython_completes(ipython, names, jedi, text, expected):
    ipython.user_ns.update(names, o=client())
    ipython.Completer.use_jedi = jedi
    assert offered(ipython, text) == expected


def test_ipython_completes_what_is_not_ours_as_ever(ipython):
    ipython.user_ns.update(o=client(), text="abc")
    ipython.Completer.use_jedi = False
    assert ".startswith" in offered(ipython, "text.startsw")


def test_connecting_again_installs_nothing_more(ipython):
    client()
    before = len(ipython.Completer.custom_matchers)
    client()
    assert len(ipython.Completer.custom_matchers) == before


def test_only_what_this_server_has_is_offered(names):
    old = {"o": client("1.10.1")}
    assert complete("o.studies['abc'].lab", names).names == ["labels"]
    assert complete("o.studies['abc'].lab", old) is None
    assert "Labels=" in complete("o.post_tools_find(", names).names
    assert "Labels=" not in complete("o.post_tools_find(", old).names


def test_an_argument_that_is_given_is_not_offered_again(names):
    assert "Level=" not in complete("o.post_tools_find(Level='Study', ", names).names
    assert complete("o.studies['abc'].get(i", names) is None  # its id is given by the path
    assert "id=" not in complete("o.get_studies_id(study_id, ", names).names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("o.post_tools_find(Level='St", ["Study"]),
        ("o.post_tools_find.check(LabelsConstraint='A", ["All", "Any"]),
        ("o.post_tools_find(ResponseContent=['Labels', 'Meta", ["Metadata"]),
        ("o.anonymize(study_id, level='", ["Patient", "Study", "Series", "Instance"]),
        ("o.anonymize(study_id, Keep", ["Keep=", "KeepPrivateTags=", "KeepLabels="]),
        ("o.modify(study_id, Repl", ["Replace="]),
        ("pacs.find('Stu", ["Study"]),
        ("pacs.move('Study', study_id, Time", ["Timeout="]),
    ],
)
def test_values_and_options_that_are_known(names, text, expected):
    assert complete(text, {**names, "pacs": names["o"].modality("PACS")}).names == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("o.purge(by='", ["StudyDate", "LastUpdate"]),
        ("o.download(study_id, 'to', form='", ["files", "zip", "dicomdir"]),
        ("o.copy_to(other, study_id, via='h", ["http"]),
        ("o.iter_jobs(state='", ["Pending", "Running", "Success", "Failure", "Paused", "Retry"]),
        ("o.iter_jobs('R", ["Running", "Retry"]),
        ("o.find('Study', response_content=['Labels', 'Meta", ["Metadata"]),
        ("a.find('St", ["Study"]),
        ("await a.get_studies_id_archive(study_id, tran", ["transcode="]),
        ("f.post_tools_find(Level='Se", ["Series"]),
        ("f.get_studies_id_arch", ["get_studies_id_archive"]),
    ],
)
def test_values_are_offered_to_helpers_and_to_other_faces_of_the_client(names, text, expected):
    with dynorthanc.Fleet({"here": names["o"]}) as fleet:
        other = {**names, "a": dynorthanc.AsyncOrthanc(names["o"]), "f": fleet}
        assert complete(text, other).names == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("with dynorthanc.connect() as neu:\n    neu.find('St", ["Study"]),
        ("with dynorthanc.connect(url('x'), wait=5) as neu:\n    neu.studies['x'].ser", ["series"]),
        ("p = dynorthanc.connect(url)\np.find('St", ["Study"]),
        ("async with await dynorthanc.AsyncOrthanc.connect() as p:\n    await p.find('St", ["Study"]),
        ("p = await dynorthanc.connect_async(url)\nawait p.find('St", ["Study"]),
        ("g = dynorthanc.Fleet({'a': 'http://x', 'b': url(1)})\ng.versi", ["versions"]),
        ("g = dynorthanc.Fleet({'a': 'http://x', 'b': url(1)})\ng['", ["a", "b"]),
        ("g = dynorthanc.Fleet({'a': 'http://x', 'b': url(1)})\ng['b'].find('St", ["Study"]),
        ("with dynorthanc.Fleet(['main']) as g:\n    g.get_studies_id_arch", ["get_studies_id_archive"]),
        ("f['", ["here"]),
        ("f['here'].find('St", ["Study"]),
        ("f['here'].tools.create_arc", ["create_archive"]),
        ("o.modality('PACS').find('St", ["Study"]),
        ("o.modality('PACS').work", ["worklist"]),
        ("o.iter_changes(types=['NewS", ["NewStudy", "NewSeries"]),
        ("dynorthanc.connect(validate='", ["error", "warn", "off"]),
        ("o.get_instances_id_preview(study_id, accept='image/j", ["image/jpeg"]),
        ("o.post_tools_find(Level='Study', OrderBy=[{'", ["Type", "Key", "Direction"]),
        ("o.find('Study', order_by=[{'Key': 'x', 'Direction': '", ["ASC", "DESC"]),
        ("o.find('Study', order_by={'Dir", ["Direction"]),
    ],
)
def test_what_a_cell_itself_connects_to_and_what_a_chain_leads_to_is_known(names, text, expected):
    with dynorthanc.Fleet({"here": names["o"]}) as fleet:
        assert complete(text, {**names, "dynorthanc": dynorthanc, "f": fleet}).names == expected


def test_only_tags_that_match_something_at_the_level_are_offered(names):
    def offered(text: str) -> list[str]:
        return complete(text, names).names

    assert "Modality=" in offered("o.find('Series', Mod")
    assert "ModalitiesInStudy=" in offered("o.find('Study', Mod")
    assert "Modality=" not in offered("o.find('Study', Mod")
    assert "StudyDate=" not in offered("o.find(level='patient', Study")
    assert "Modality" not in offered("o.find('Study', {'")
    assert "StudyDate" not in offered("o.post_tools_find(Level='Patient', Query={'")


@pytest.mark.parametrize(
    "text", ["# o.find('", "'o.find(\"St", "x = 1  # o.stud", '"""\no.fi', "o.find('Study', 'St"]
)
def test_nothing_is_offered_in_comments_in_texts_and_where_another_argument_stands(names, text):
    assert complete(text, names) is None


@pytest.mark.parametrize(
    "text",
    [
        "o.modify(study_id, Replace={'",
        "o.find('Study', query={'PatientID': 'x', '",
        "o.find('Study', {'",
        "o.find('Study', order_by='",
        "o.find('Study', order_by=['-StudyDate', '",
        "o.find('Study', requested_tags=['",
        "o.studies[study_id].get(requested_tags=['",
        "pacs.find('Study', {'",
    ],
)
def test_the_usual_tags_are_offered_where_nothing_is_begun(names, text):
    found = complete(text, {**names, "pacs": names["o"].modality("PACS")}).names
    assert "PatientName" in found and len(found) < 200
    assert complete("o.find('Study', order_by='-StudyD", names).names[0] == "-StudyDate"


def test_tags_are_offered_by_dicom_s_keywords_the_usual_first(names):
    found = complete("o.find('Study', Patient", names).names
    assert found.index("PatientName=") < found.index("PatientAlternativeCalendar=")
    assert "PatientID=" not in complete("o.find('Study', PatientID='1', Pat", names).names
    assert "PatientName=" not in complete("o.find('Study', ", names).names  # thousands would be


@pytest.mark.parametrize(
    "text",
    [
        "o.modify(study_id, Replace={'PatientN",
        "o.anonymize(study_id, Replace={'PatientID': 'a, b', 'PatientN",
        "o.post_studies_id_modify(study_id, Remove=['PatientID', 'PatientN",
        "o.post_tools_find(Level='Study', Query={'PatientN",
    ],
)
def test_tags_are_offered_where_an_argument_takes_them(names, text):
    assert complete(text, names).names[0] == "PatientName"
    assert complete(text.replace("PatientN", "Patient': 'N"), names) is None  # a value may be anything
    assert complete("o.post_tools_find(Level='Study', Labels=['PatientN", names) is None


@pytest.mark.server  # it takes its time
def test_jedi_knows_what_a_with_statement_gives_in_this_cell_and_a_later_one(tmp_path):
    pytest.importorskip("jedi")
    source = """if True:
        import IPython, jedi, dynorthanc
        found = jedi.Script("import dynorthanc\\nwith dynorthanc.connect() as o: o.fin").complete()
        text = "with dynorthanc.connect('x') as o: o.get_studies_id_arch"
        found += jedi.Interpreter(text, [{"dynorthanc": dynorthanc}]).complete()
        print(*[one.name for one in found])
        import inspect
        print(inspect.signature(dynorthanc.connect).return_annotation)
    """
    own = {**os.environ, "XDG_CACHE_HOME": str(tmp_path)}  # others write theirs
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True, env=own)
    assert done.stdout.split() == ["find", "get_studies_id_archive", "Orthanc"]


def test_a_place_in_a_notebook_says_what_it_is_and_asks_once(ipython, server):
    with dynorthanc.connect(server.url) as o:
        o.upload(make_study(), progress=False)
        study = o.get_studies()[0]
        shown, _ = ipython.display_formatter.format(o.studies[study])
        assert "here and below: anonymize, archive," in shown["text/html"]
        assert study in shown["text/html"] and "PatientName" in shown["text/html"]
        shown, _ = ipython.display_formatter.format(o.studies["none"])
        assert "404" in shown["text/html"]
        shown, _ = ipython.display_formatter.format(o.studies)
        assert "GET" in shown["text/html"] and "404" not in shown["text/html"]


def test_nothing_is_asked_called_or_touched_for_a_completion(names):
    # 127.0.0.1:9 answers nobody: a request would raise
    assert complete("o.num_studies.", names) is None
    assert complete("o.get_studies().", names) is None
    assert complete("with dynorthanc.connect() as neu: neu.get_worklists.x", names) is None
    assert complete("foreign.x.", names) is None
    assert complete("foreign[0].", names) is None
    assert complete("function().x", names) is None
    assert complete("o.post_tools_find(Query={'a': ", names) is None
    assert complete("print(", names) is None
    assert complete("print('a", names) is None
    assert complete("o.tools.find(", names) is None  # nothing to GET
    assert complete("o.get_studies_id_archive('", names) is None


@pytest.mark.parametrize(
    "text", ["", "o", "(", "o.(", "o..", "o.studies[", "o.studies['", ")]}", "o.x'(", "[" * 99, "0."]
)
def test_no_text_upsets_it(names, text):
    complete(text, names)


def test_private_names_are_offered_only_when_asked_for(names):
    assert not [name for name in complete("o.", names).names if name.startswith("_")]
    assert "_repr_html_" in complete("o._repr", names).names


def test_a_plain_python_completes_by_dir(names):
    completer = rlcompleter.Completer(names)
    assert completer.complete("o.get_studies_id_arch", 0).startswith("o.get_studies_id_archive")
    assert completer.complete("o.tools.create_arc", 0).startswith("o.tools.create_archive")


def test_it_takes_no_time_worth_speaking_of(names, record_property):
    started = time.perf_counter()
    complete("o.", names)
    record_property("tab_ms", round((time.perf_counter() - started) * 1000, 1))  # recorded, not judged


@pytest.mark.server
@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminals")
@pytest.mark.filterwarnings("ignore:.*use of forkpty:DeprecationWarning")  # it is pexpect's own
def test_in_a_real_terminal(tmp_path):
    """Keys pressed in an `ipython` on a pseudo terminal, with the settings it has out of the box."""
    pexpect = pytest.importorskip("pexpect")
    environment = {
        **os.environ,
        "IPYTHONDIR": str(tmp_path),
        "TERM": "xterm",
        "PROMPT_TOOLKIT_NO_CPR": "1",  # don't ask the terminal where its cursor is
        "PYTHONPATH": os.pathsep.join(filter(None, [str(Path.cwd()), os.environ.get("PYTHONPATH")])),
    }
    arguments = ["-m", "IPython", "--no-banner", "--no-confirm-exit", "--colors=nocolor"]
    terminal = pexpect.spawn(
        sys.executable, arguments, env=environment, encoding="utf-8", timeout=120, dimensions=(40, 120)
    )
    try:
        terminal.expect(r"In \[1\]")
        terminal.sendline("import dynorthanc")
        terminal.expect(r"In \[2\]")
        terminal.sendline('o = dynorthanc.connect("http://127.0.0.1:9", spec="bundled", version="1.12.7")')
        terminal.expect(r"In \[3\]")
        terminal.send("o.studies['abc'].arch\t")
        terminal.expect("ive")  # what TAB adds
        terminal.send(".get.request().path\r")
        terminal.expect(re.escape("/studies/abc/archive"))
        terminal.expect(r"In \[4\]")
        terminal.send("o.get_system?\r")
        terminal.expect("Show the server.s version")
    finally:
        terminal.kill(signal.SIGKILL)
        terminal.wait()  # close() would wait for a tenth of a second only
        terminal.close()


def test_a_first_cell_completes_before_anything_is_connected_to(tmp_path):
    source = """if True:
        from IPython.core.interactiveshell import InteractiveShell
        from IPython.core.completer import provisionalcompleter
        from traitlets.config import Config
        shell = InteractiveShell.instance(config=Config({"HistoryManager": {"enabled": False}}))
        shell.run_cell("import dynorthanc, sys; loaded = 'dynorthanc.explore.completion' in sys.modules")
        text = "with dynorthanc.connect() as neu:\\n    neu.find('St"
        with provisionalcompleter():
            found = [one.text for one in shell.Completer.completions(text, len(text))]
        print(shell.user_ns["loaded"], *found)
    """
    own = {**os.environ, "IPYTHONDIR": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", source], capture_output=True, text=True, check=True, env=own)
    assert done.stdout.split() == ["False", "Study"]


def test_without_ipython_nothing_of_it_is_imported():
    script = (
        "import sys, dynorthanc; dynorthanc.connect('http://127.0.0.1:9', spec='bundled', version='1.12.7');"
        "print('IPython' in sys.modules, 'dynorthanc.explore.completion' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]
