"""Parses a patched document with openapi-python-client, whose every warning is a failure."""

from __future__ import annotations

import re
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError as ParserError
from openapi_python_client.parser.properties import LiteralEnumProperty, ModelProperty

from generator.errors import GeneratorError, json_path, raise_together
from generator.planning.name_collisions import check_schema_names
from generator.reading.json_values import independent_copy

_ADDRESS = re.compile(r"<openapi_python_client\.\S+ object at 0x[0-9a-fA-F]+>")


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
    check_schema_names(data, file)
    with _models_shared_by_copies():
        # The parser rewrites what it is given.
        parsed = GeneratorData.from_dict(independent_copy(data), config=config)
    if isinstance(parsed, ParserError):
        raise _refusal(parsed, file)
    problems: list[ParserError] = list(parsed.errors)
    for collection in parsed.endpoint_collections_by_tag.values():
        problems.extend(collection.parse_errors)
    raise_together([_refusal(problem, file) for problem in _distinct(problems)], file)
    return parsed


@contextmanager
def _models_shared_by_copies() -> Generator[None]:
    """Let copies of a model be the model itself while documents are parsed.

    The parser copies each endpoint twice, to change its parameters, and with it every model that its answer leads to:
    for documents whose models are all connected that is the square of their size in time. Nothing changes a model
    through an endpoint, so the copies can share them.
    """
    kinds: tuple[Any, ...] = (ModelProperty, LiteralEnumProperty)
    for kind in kinds:
        kind.__deepcopy__ = _itself
    try:
        yield
    finally:
        for kind in kinds:
            del kind.__deepcopy__


def _itself(model: object, _: dict[int, object]) -> object:
    return model


def _distinct(problems: Iterable[ParserError]) -> Iterable[ParserError]:
    seen: set[tuple[str, str | None]] = set()
    for problem in problems:
        key = (problem.header, problem.detail)
        if key not in seen:
            seen.add(key)
            yield problem


def _refusal(problem: ParserError, file: Path) -> GeneratorError:
    # The parser names some things by the address of an object.
    message = _ADDRESS.sub("...", " ".join(f"{problem.header or ''} {problem.detail or ''}".split()))
    return GeneratorError(
        f"openapi-python-client cannot use this: {message or 'no reason given'}",
        file=file,
        where=_place(message),
        hint="put it right in an overlay; a part that is not understood would be missing from the package",
    )


def _place(message: str) -> str | None:
    """Where the thing is that the parser complains of, as far as it says so."""
    if schema := re.search(r"/components/schemas/([^\s:]+)", message):
        return json_path(("components", "schemas", schema[1]))
    if operation := re.search(r"parsing ([A-Z]+) (\S+) within", message):
        return json_path(("paths", operation[2], operation[1].lower()))
    return None
