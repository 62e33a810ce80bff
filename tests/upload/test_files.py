"""What there is to upload, found wherever it lies."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest

from dynorthanc.upload.files import Stream, find


def names(given: object, recursive: bool = True) -> list[str]:
    return [item.name for item in find(given, recursive)]


def test_folders_are_walked_in_order_and_each_once(tmp_path: Path) -> None:
    for name in ("b/2", "b/1", "a/x/deep", "c"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "z").symlink_to(tmp_path / "b", target_is_directory=True)
    (tmp_path / "link to 1").symlink_to(tmp_path / "b" / "1")
    relative = [str(Path(name).relative_to(tmp_path)) for name in names(tmp_path)]
    assert relative == ["c", "link to 1", "a/x/deep", "b/1", "b/2"]
    assert len(names(tmp_path, recursive=False)) == 2
    assert len(names([tmp_path / "b", tmp_path / "b"])) == 4, "what is given twice is taken twice"


def test_patterns(tmp_path: Path) -> None:
    for name in ("x/1.dcm", "x/y/2.dcm", "x/y/2.txt", "[1].dcm"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert names(f"{tmp_path}/**/*.dcm") == [f"{tmp_path}/{n}" for n in ("[1].dcm", "x/1.dcm", "x/y/2.dcm")]
    assert names(f"{tmp_path}/x/*") == [f"{tmp_path}/x/{n}" for n in ("1.dcm", "y/2.dcm", "y/2.txt")]
    assert names(f"{tmp_path}/[1].dcm") == [f"{tmp_path}/[1].dcm"], "a file of that name comes first"


def test_the_home_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    (tmp_path / "scan").touch()
    assert names("~/scan") == [f"{tmp_path}/scan"]


def test_a_tilde_in_a_name_is_a_file_like_any_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    for name in ("~$scan", "~no such user.dcm", "~/scan", "home/scan"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert names(["~$scan", Path("~no such user.dcm"), "./~/scan"]) == [
        "~$scan",
        "~no such user.dcm",
        "./~/scan",
    ]
    for pattern in (".", "~*", "*"):
        for item in find(pattern):
            (again,) = find(item.source)
            assert Path(again.source).samefile(item.source), "what was given for it is the same file"
    assert sum(item.name.endswith("~/scan") for item in find("*")) == 1


def test_names_print_whatever_bytes_they_have(tmp_path: Path) -> None:
    Path(os.fsdecode(os.fsencode(tmp_path) + b"/a\xff\n")).touch()
    (name,) = names(tmp_path)
    assert name.endswith(r"a\udcff\n") and name.isprintable()


def test_a_stream_is_begun_anew_only_to_go_back() -> None:
    begun: list[int] = []

    def begin() -> io.BytesIO:
        begun.append(1)
        return io.BytesIO(b"0123456789")

    stream = Stream(begin, 10)
    assert stream.seek(0, os.SEEK_END) == 10 and not begun
    stream.seek(0)
    assert (stream.read(3), stream.read(2)) == (b"012", b"34")
    stream.seek(7)
    assert stream.read() == b"789" and len(begun) == 1
    stream.seek(1)
    assert stream.read(100) == b"123456789" and len(begun) == 2
    assert Stream(begin, 4).read() == b"0123", "no more than was announced"
