"""Command line: ``python -m generator [--check] [--quiet] [API ...]``."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from generator import lockfile
from generator.errors import GeneratorError
from generator.generation import GeneratedPackage, generate, template_digests
from generator.output import differences, put_in_place
from generator.registry import load_registry

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Run the command line; gives the exit code: 0 clean, 1 refused, 2 usage, 3 drift."""
    parser = argparse.ArgumentParser(
        prog="python -m generator", description="Rebuild generated/ from specs/ and overlays/."
    )
    parser.add_argument("api", nargs="*", help="only these APIs of generator/apis.yaml (default: all)")
    parser.add_argument("--check", action="store_true", help="change nothing; fail if generated/ is out of date")
    parser.add_argument("--quiet", action="store_true", help="print only what went wrong")
    options = parser.parse_args(arguments)
    try:
        apis = load_registry(root)
        unknown = [name for name in options.api if name not in apis]
        if unknown:
            parser.error(f"unknown API {unknown[0]}; generator/apis.yaml has {', '.join(apis)}")
        # All are made before the first is put in place: an error leaves the tree as it was.
        packages = [generate(apis[name], root) for name in (options.api or apis)]
    except GeneratorError as error:
        _complain(f"error: {error}", root)
        return 1
    for package in packages:
        for warning in package.warnings:
            _complain(f"warning: {warning}", root)
    lock = _lock(packages, root, whole=not options.api)
    return _check(packages, lock, root) if options.check else _write(packages, lock, root, quiet=options.quiet)


def _complain(message: str, root: Path) -> None:
    # Files are named as in the repository, wherever it lies.
    print(message.replace(f"{root}{os.sep}", ""), file=sys.stderr)


def _lock(packages: Sequence[GeneratedPackage], root: Path, *, whole: bool) -> str:
    entries = {} if whole else lockfile.entries(root)
    entries.update({package.api.name: package.lock for package in packages})
    return lockfile.lock_text(entries, template_digests())


def _write(packages: Sequence[GeneratedPackage], lock: str, root: Path, *, quiet: bool) -> int:
    for package in packages:
        changes = put_in_place(package.files, root / "generated" / package.api.distribution)
        if not quiet:
            changed = f"{len(changes)} files changed" if changes else "nothing changed"
            made = f"{package.operation_count} operations, {len(package.files)} files"
            print(f"{package.api.distribution}: {made}, {changed}")
    if not quiet and len(packages) > 1:
        print(f"{sum(package.operation_count for package in packages)} operations in {len(packages)} packages")
    file = root / lockfile.LOCK
    if not file.exists() or file.read_text(encoding="utf-8") != lock:
        file.write_text(lock, encoding="utf-8")
    return 0


def _check(packages: Sequence[GeneratedPackage], lock: str, root: Path) -> int:
    stale: list[str] = []
    for package in packages:
        folder = Path("generated") / package.api.distribution
        stale += [f"{one.how}: {folder / one.file}" for one in differences(package.files, root / folder)]
    file = root / lockfile.LOCK
    if not file.exists() or file.read_text(encoding="utf-8") != lock:
        stale.append(f"changed: {lockfile.LOCK}")
    if not stale:
        return 0
    print("\n".join(stale), file=sys.stderr)
    print("generated/ is not what its sources give; run: make generate", file=sys.stderr)
    return 3


if __name__ == "__main__":
    raise SystemExit(main())
