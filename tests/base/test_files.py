"""Two downloads into one folder: neither disturbs the other, and nothing but whole files has its name."""

from __future__ import annotations

import gc
import io
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from types import SimpleNamespace

import pytest

import dynorthanc
from dynorthanc.base.files import Part, arriving, check_folder, forget, named, write_whole
from dynorthanc.download import fetch
from dynorthanc.download.listing import Instance
from tests.conftest import empty

HALF = """
import sys
from pathlib import Path
from dynorthanc.base.files import arriving
with arriving(Path(sys.argv[1]), Path(sys.argv[2])) as file:
    file.write(b"half")
    file.flush()
    print("written", flush=True)
    sys.stdin.read()
"""


no_locks = pytest.mark.skipif(sys.platform == "win32", reason="no such locks there")


@pytest.mark.skipif(sys.platform == "win32", reason="no such pipes there")
def test_a_path_of_a_pipe_that_nobody_writes_to_is_refused_and_one_that_is_open_is_read(
    servers, tmp_path, instance
):
    pipe = tmp_path / "pipe.dcm"
    os.mkfifo(pipe)
    with dynorthanc.connect(servers["1.12.7"].url) as o:
        for call in (
            lambda: o.create_pdf(pipe),
            lambda: o.post_instances(file=pipe),
            lambda: o.POST("/instances", data=pipe),
            lambda: o.POST("/tools/find", data=pipe),
            lambda: o.iter_changes(kept_in=pipe),
        ):
            with pytest.raises(OSError, match="a pipe, socket or device, not a file"):
                call()
        with pytest.raises(dynorthanc.DescriptionError, match="a pipe, socket or device"):
            dynorthanc.connect(o.url, spec=pipe)
        (failed,) = o.upload(pipe, progress=False).failed
        assert "a pipe, socket or device" in failed.why
        reading, writing = os.pipe()
        with os.fdopen(writing, "wb") as end:
            end.write(instance)
        assert o.POST("/instances", data=Path(f"/dev/fd/{reading}"))["ID"]
        os.close(reading)


def test_a_pipe_without_end_doesnt_fill_the_disk(servers, tmp_path, instance, monkeypatch):
    """What is left of the disk is halved here instead."""
    monkeypatch.setattr("dynorthanc.upload.files._SPOOL", 1 << 16)
    monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=1 << 20))
    given = io.BufferedReader(Endless(instance))
    with dynorthanc.connect(servers["1.12.7"].url) as o:
        (failed,) = o.upload(given, progress=False).failed
    assert "does it ever end?" in failed.why


class Endless(io.RawIOBase):
    """A pipe of a DICOM file and whatever comes behind."""

    def __init__(self, first: bytes) -> None:
        self.first = first

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:
        piece, self.first = self.first[: len(buffer)], self.first[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece) or len(buffer)


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def test_a_slower_and_a_broken_download_of_the_same_leave_it_whole(servers, instance, tmp_path, monkeypatch):
    """One has written all but hasn't named it yet, as another begins, and breaks off in the middle."""
    written, begun, named = threading.Event(), threading.Event(), threading.Event()
    pieces = fetch.pieces

    def slow(client, item, transcode, folder):
        if threading.current_thread() is other:
            yield instance[:50]
            begun.set()
            named.wait()
            raise dynorthanc.NotFound(404, "GET", "/", "/")
        yield from pieces(client, item, transcode, folder)
        written.set()
        begun.wait()

    monkeypatch.setattr(fetch, "_LARGE", 100)
    monkeypatch.setattr(fetch, "pieces", slow)
    empty(servers["1.12.7"])  # other tests may have left other content of the same identifier
    with dynorthanc.connect(servers["1.12.7"].url) as o:
        image = Instance(o.post_instances(instance)["ID"], "a.dcm", len(instance), "")

        def late():
            written.wait()
            fetch.fetch(o, str(tmp_path), [image], None)
            begun.set()

        other = threading.Thread(target=late)
        other.start()
        try:
            (outcome,) = fetch.fetch(o, str(tmp_path), [image], None)
            while_other_writes = (tmp_path / "a.dcm").read_bytes()
        finally:
            written.set()
            named.set()
            other.join()
    assert (outcome.error, while_other_writes == instance) == (None, True)
    assert (tmp_path / "a.dcm").read_bytes() == instance
    assert names(tmp_path) == ["a.dcm"]


@no_locks
def test_another_process_is_left_alone_and_what_it_leaves_when_killed_is_written_over(tmp_path):
    path, usual = tmp_path / "a", tmp_path / ".a.part"
    with subprocess.Popen(
        [sys.executable, "-c", HALF, path, usual], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout.readline() == b"written\n"
        with arriving(path, usual) as file:
            file.write(b"whole")
        assert path.read_bytes() == b"whole" and usual.read_bytes() == b"half"
        other.kill()
    assert path.read_bytes() == b"whole" and usual.read_bytes() == b"half"
    with arriving(path, usual) as file:
        assert usual.stat().st_size == 0  # no other name where nobody is in the way
        file.write(b"again")
    assert path.read_bytes() == b"again" and names(tmp_path) == ["a"]


@no_locks
def test_ctrl_c_at_any_line_leaves_nothing(tmp_path):
    """In a process of its own: so interrupted, Python may go on as if an error were still handled."""
    child = multiprocessing.get_context("spawn").Process(target=press_at_each_line, args=(tmp_path,))
    child.start()
    child.join()
    assert child.exitcode == 0


def press_at_each_line(folder):
    sys.unraisablehook = lambda told: None
    target, line = folder / "a", 1
    while pressed_at(line, lambda: write_whole(target, b"whole", new=True)):
        gc.collect()
        left = {path.name: path.read_bytes() for path in folder.iterdir()}
        assert left in ({}, {"a": b"whole"}), line
        target.unlink(missing_ok=True)
        line += 1
    assert line > 30


def pressed_at(line, call):
    """Make a call with Ctrl-C at that line of this package; whether the call has so many."""
    left = line

    def trace(frame, event, _):
        nonlocal left
        if not frame.f_globals.get("__name__", "").startswith("dynorthanc."):
            return None
        if event == "line":
            left -= 1
            if left == 0:
                sys.settrace(None)
                signal.raise_signal(signal.SIGINT)
        return trace

    try:
        sys.settrace(trace)
        call()
    except KeyboardInterrupt:
        return True
    finally:
        sys.settrace(None)
    return False


@pytest.mark.skipif(sys.platform == "win32", reason="no fork there")
def test_a_forked_process_leaves_the_file_to_its_parent(tmp_path):
    part = Part(tmp_path / "a")
    child = os.fork()
    if not child:
        part.__del__()
        os._exit(0)
    os.waitpid(child, 0)
    assert part.path.exists()
    part.discard()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("content", [b"new", b""])
def test_what_a_killed_run_leaves_of_one_file_is_used_by_the_next(tmp_path, content):
    (tmp_path / ".a.zip.part").write_bytes(b"half of a ZIP, and more than comes now")
    assert write_whole(tmp_path / "a.zip", content).read_bytes() == content
    assert names(tmp_path) == ["a.zip"]


@no_locks
@pytest.mark.parametrize("kind", ["symlink_to", "hardlink_to"])
def test_a_link_laid_in_the_way_leads_nowhere(tmp_path, kind):
    precious = tmp_path / "precious"
    precious.write_bytes(b"precious")
    getattr(tmp_path / ".a.part", kind)(precious)
    assert write_whole(tmp_path / "a", b"new").read_bytes() == b"new"
    assert precious.read_bytes() == b"precious"


@no_locks
def test_what_a_run_leaves_that_was_killed_between_two_names_goes_unless_it_is_at_work(tmp_path):
    import fcntl

    path, usual = tmp_path / "a", tmp_path / ".a.part"
    path.write_bytes(b"whole")
    usual.hardlink_to(path)
    with usual.open() as at_work:
        fcntl.flock(at_work, fcntl.LOCK_EX)
        forget(path, usual)
        assert usual.exists()
    forget(path, usual)
    assert path.read_bytes() == b"whole" and names(tmp_path) == ["a"]


@no_locks
def test_a_file_that_has_got_its_name_meanwhile_is_not_written_to(tmp_path, monkeypatch):
    import fcntl

    path, usual = tmp_path / "a", tmp_path / ".a.part"
    usual.write_bytes(b"whole")
    lock = fcntl.flock

    def late(*given):
        if usual.exists():
            usual.replace(path)  # between opening it and the lock
        lock(*given)

    monkeypatch.setattr(fcntl, "flock", late)
    with pytest.raises(ZeroDivisionError), arriving(path, usual) as file:
        file.write(b"half")
        file.flush()
        assert path.read_bytes() == b"whole"
        raise ZeroDivisionError
    assert path.read_bytes() == b"whole" and names(tmp_path) == ["a"]


@no_locks
def test_without_locks_names_differ(tmp_path, monkeypatch):
    def none(*_):
        raise OSError(95, "Operation not supported")

    monkeypatch.setattr("fcntl.flock", none)
    path, usual = tmp_path / "new" / "a", tmp_path / "new" / ".a.part"
    with arriving(path, usual) as one, arriving(path, usual) as other:
        one.write(b"whole")
        other.write(b"half")
        assert not usual.exists()
    assert path.read_bytes() == b"whole" and names(path.parent) == ["a"]


def test_nothing_is_left_of_what_fails(tmp_path: Path):
    with pytest.raises(ZeroDivisionError), arriving(tmp_path / "a", tmp_path / ".a.part"):
        raise ZeroDivisionError
    assert not names(tmp_path)


@pytest.mark.parametrize("name", ["", "a\0b"])
def test_what_can_be_no_name_is_told_as_a_missing_file_is(name):
    with pytest.raises(FileNotFoundError):
        named(name)
    with pytest.raises(FileNotFoundError):
        check_folder(name)
