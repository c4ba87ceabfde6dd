"""The registry of APIs: `apis.yaml`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import cast

from attrs import frozen

from generator.errors import GeneratorError
from generator.reading.loading import load_document

_KEYS = ("document", "overlays", "distribution", "class", "title")
_OPTIONAL = ("source",)


@frozen
class Api:
    """One API: what it is made from and what it is called.

    Attributes:
        name: Its key in the registry, such as ``sms``.
        document: The OpenAPI document as published.
        overlays: The folder of its overlays.
        distribution: Name of the distribution, such as ``sinchkit-sms``.
        class_name: The class that holds its resources.
        title: What it is called in documentation.
        source: The address at which its publisher keeps the document; None if none is known.
    """

    name: str
    document: Path
    overlays: Path
    distribution: str
    class_name: str
    title: str
    source: str | None = None

    @property
    def package(self) -> str:
        """The import name."""
        return self.distribution.replace("-", "_")

    def overlay_files(self, root: Path) -> list[Path]:
        """The overlay files in the order in which they apply, relative to `root`."""
        return sorted(path.relative_to(root) for path in (root / self.overlays).glob("*.yaml"))


def load_registry(root: Path, *, beginning: str = "") -> dict[str, Api]:
    """The APIs of the repository at `root`, by name.

    Args:
        root: The repository.
        beginning: An API that may have neither document nor overlays yet.

    Raises:
        GeneratorError: An entry lacks something, has something unknown, or names what is not there.
    """
    file = Path("generator/apis.yaml")
    document = load_document(root / file)
    apis: dict[str, Api] = {}
    for name, entry in document.data.items():
        line = document.line_of(f"/{name}")

        def refuse(problem: str, hint: str, *, name: str = name, line: int | None = line) -> GeneratorError:
            return GeneratorError(problem, file=file, line=line, where=name, hint=hint)

        if not isinstance(entry, Mapping):
            raise refuse("an entry is a mapping", f"give it the keys {', '.join(_KEYS)}")
        values = cast("Mapping[str, object]", entry)
        for key in (*_KEYS, *(one for one in _OPTIONAL if one in values)):
            if not isinstance(values.get(key), str):
                raise refuse(f"{key} is missing or no text", f"an entry has the keys {', '.join(_KEYS)}")
            if not str(values[key]).isprintable() or set('"\\') & set(str(values[key])):
                raise refuse(f"{key} has a quote, a backslash or what is not printed", "write plain text")
        unknown = sorted(set(values) - {*_KEYS, *_OPTIONAL})
        if unknown:
            raise refuse(
                f"{unknown[0]} is unknown",
                f"an entry has the keys {', '.join(_KEYS)}, and perhaps {', '.join(_OPTIONAL)}",
            )
        text = {key: str(values[key]) for key in _KEYS}
        source = str(values["source"]) if "source" in values else None
        if source is not None and not re.fullmatch(r"https?://[^\s/@?#]+/[^\s@?#]*", source):
            raise refuse("source is not an address", "write http(s)://host/path, without user, query and fragment")
        if not re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", text["distribution"]):
            raise refuse(f"{text['distribution']!r} is not a distribution name", "use lower case, digits and hyphens")
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", text["class"]):
            raise refuse(f"{text['class']!r} is not a class name", "use letters and digits, a capital first")
        for key in ("document", "overlays"):
            if name != beginning and not (root / text[key]).exists():
                raise refuse(f"{key} {text[key]} does not exist", "paths are relative to the repository")
        apis[name] = Api(
            name,
            Path(text["document"]),
            Path(text["overlays"]),
            text["distribution"],
            text["class"],
            text["title"],
            source,
        )
    return apis
