"""Replaces files of the repository: all of them, or none.

New contents and copies of what they replace are complete on disk, with a journal that says what belongs where, before
the first file is touched. If anything goes wrong after that, the copies are put back; if the process dies, the next
one finds the journal and puts them back. So the tree never stays with some files new and some old.
"""

from __future__ import annotations

import contextlib
import filecmp
import json
import shutil
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TypedDict

from attrs import frozen

from generator.errors import GeneratorError

WORKSPACE = ".replacing"


class _Entry(TypedDict):
    target: str
    existed: bool


class _Journal(TypedDict):
    entries: list[_Entry]
    new_folders: list[str]


@frozen
class _Workspace:
    """Where everything lies while it happens; on the disk of the repository, so that a file moves in one step."""

    root: Path

    @property
    def folder(self) -> Path:
        return self.root / WORKSPACE

    @property
    def journal(self) -> Path:
        return self.folder / "journal.json"

    def new(self, number: int) -> Path:
        return self.folder / f"{number}.new"

    def old(self, number: int) -> Path:
        return self.folder / f"{number}.old"


def replace_files(root: Path, contents: Mapping[Path, bytes | None]) -> None:
    """Give files new contents, all of them or none.

    Args:
        root: The repository.
        contents: The contents by path, relative to `root`; None for a file that is to go. Folders come and go with
            their files.

    Raises:
        GeneratorError: A file cannot be written; all are as before.
    """
    if not contents:
        return
    undo_interrupted(root)
    workspace = _Workspace(root)
    try:
        _prepare(workspace, contents)
        for number, (path, content) in enumerate(contents.items()):
            _put(workspace.new(number), root / path, remove=content is None)
        workspace.journal.unlink()  # from here on it is done
    except OSError as error:
        undo_interrupted(root)
        named = Path(error.filename2 or error.filename or root)
        raise GeneratorError(f"cannot be written: {error.strerror}", file=named, hint="nothing was changed") from error
    except BaseException:
        undo_interrupted(root)
        raise
    _clear(workspace, [path for path, content in contents.items() if content is None])


def undo_interrupted(root: Path) -> bool:
    """Put back what a replacement that did not come to its end has replaced; gives whether there was one.

    Raises:
        GeneratorError: Something cannot be put back; calling this again goes on with it.
    """
    workspace = _Workspace(root)
    interrupted = workspace.journal.exists()
    if interrupted:
        try:
            _put_back(workspace)
        except OSError as error:
            hint = f"mend that and run the generator again; {WORKSPACE}/ holds what was there before"
            raise GeneratorError(f"cannot be put back: {error.strerror}", file=error.filename, hint=hint) from error
    _clear(workspace)
    return interrupted


def _clear(workspace: _Workspace, removed: Iterable[Path] = ()) -> None:
    # What this is part of is done, or undone: an interrupt now changes nothing.
    for _ in range(2):
        with contextlib.suppress(KeyboardInterrupt):
            shutil.rmtree(workspace.folder, ignore_errors=True)
            for folder in (folder for path in removed for folder in path.parents[:-1]):
                with contextlib.suppress(OSError):  # it holds something, or is gone already
                    (workspace.root / folder).rmdir()


def _prepare(workspace: _Workspace, contents: Mapping[Path, bytes | None]) -> None:
    workspace.folder.mkdir()
    journal = _Journal(entries=[], new_folders=[])
    for number, (path, content) in enumerate(contents.items()):
        target = workspace.root / path
        if target.is_dir():
            raise GeneratorError("a folder is in the way", file=target, hint="move it away; nothing was changed")
        if content is not None:
            workspace.new(number).write_bytes(content)
        if target.exists():
            shutil.copy2(target, workspace.old(number))
        journal["entries"].append(_Entry(target=path.as_posix(), existed=target.exists()))
        for folder in reversed(path.parents):
            if not (workspace.root / folder).exists() and folder.as_posix() not in journal["new_folders"]:
                journal["new_folders"].append(folder.as_posix())
    written = workspace.folder / "journal.new"
    written.write_text(json.dumps(journal), encoding="utf-8")
    written.replace(workspace.journal)


def _put(new: Path, target: Path, *, remove: bool) -> None:
    if remove:
        target.unlink()  # its folder stays until the end: putting the file back must not need room
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        new.replace(target)


def _put_back(workspace: _Workspace) -> None:
    journal: _Journal = json.loads(workspace.journal.read_text(encoding="utf-8"))
    for number, entry in enumerate(journal["entries"]):
        target, old = workspace.root / entry["target"], workspace.old(number)
        if not entry["existed"]:
            if target.is_file():
                target.unlink()
        elif old.exists() and not (target.is_file() and filecmp.cmp(old, target, shallow=False)):
            # Moved, not copied: the disk may be full. One that is missing was put back before an interruption.
            target.parent.mkdir(parents=True, exist_ok=True)
            old.replace(target)
    for folder in reversed(journal["new_folders"]):
        if (workspace.root / folder).is_dir() and not any((workspace.root / folder).iterdir()):
            (workspace.root / folder).rmdir()
    workspace.journal.unlink()
