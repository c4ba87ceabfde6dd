"""Parses a patched document with openapi-python-client, whose every warning is a failure."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError as ParserError

from generator.errors import GeneratorError, raise_together


def parser_config(package: str, output: Path) -> Config:
    """How openapi-python-client is to read a document and name what is in it."""
    return Config.from_sources(
        ConfigFile(
            package_name_override=package,
            project_name_override=package,
            # A title is a class name, as an overlay chose it.
            use_path_prefixes_for_title_model_names=False,
            literal_enums=True,
            # Formatting is ours, by a pinned ruff.
            post_hooks=[],
        ),
        MetaType.NONE,
        document_source=Path("patched"),
        file_encoding="utf-8",
        overwrite=True,
        output_path=output,
    )


def parse(data: dict[str, Any], config: Config, file: Path) -> GeneratorData:
    """The document as openapi-python-client understands it.

    Args:
        data: The patched document; it is not changed.
        config: See `parser_config`.
        file: Where the document comes from, for messages.

    Raises:
        GeneratorError: It understands some part not at all or not fully; all such parts are listed.
    """
    # The parser rewrites what it is given.
    parsed = GeneratorData.from_dict(copy.deepcopy(data), config=config)
    if isinstance(parsed, ParserError):
        raise _refusal(parsed, file)
    problems: list[ParserError] = list(parsed.errors)
    for collection in parsed.endpoint_collections_by_tag.values():
        problems.extend(collection.parse_errors)
    raise_together([_refusal(problem, file) for problem in _distinct(problems)], file)
    return parsed


def _distinct(problems: Iterable[ParserError]) -> Iterable[ParserError]:
    seen: set[tuple[str, str | None]] = set()
    for problem in problems:
        key = (problem.header, problem.detail)
        if key not in seen:
            seen.add(key)
            yield problem


def _refusal(problem: ParserError, file: Path) -> GeneratorError:
    message = " ".join(f"{problem.header or ''} {problem.detail or ''}".split())
    return GeneratorError(
        f"openapi-python-client cannot use this: {message or 'no reason given'}",
        file=file,
        hint="put it right in an overlay; a part that is not understood would be missing from the package",
    )
