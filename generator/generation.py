"""The way from a document to a package: load, overlay, validate, parse, plan, render, format."""

from __future__ import annotations

import tempfile
from pathlib import Path

from generator.errors import GeneratorError
from generator.overlays.applying import AppliedOverlays, apply_overlays
from generator.overlays.overlay_reading import load_overlay
from generator.overlays.premise_records import premises_of
from generator.planning.extensions import check_extensions
from generator.reading.loading import Document, load_document
from generator.reading.validation import openapi_minor, validate_openapi
from generator.registry import Api
from generator.writing import lockfile
from generator.writing.folder_contents import files_below
from generator.writing.formatting import format_package
from generator.writing.generated_package import GeneratedPackage


def patch(api: Api, root: Path) -> tuple[Document, AppliedOverlays]:
    """The document of `api`, and the same with its overlays applied, and what each action did.

    Raises:
        GeneratorError: The document or an overlay is at fault.
    """
    document = load_document(root / api.document)
    openapi_minor(document.data, api.document)  # before the overlays complain of what is missing
    overlays = [load_overlay(root / file) for file in api.overlay_files(root)]
    return document, apply_overlays(document, overlays)


def generate(api: Api, root: Path) -> GeneratedPackage:
    """Make the package of `api`, in memory.

    Args:
        api: The registry entry.
        root: The repository.

    Raises:
        GeneratorError: An input is at fault; nothing was written.
    """
    try:
        return _generated(api, root)
    except RecursionError:
        raise GeneratorError(
            "the document's schemas lead into each other too deeply to be followed",
            file=api.document,
            hint="look for long chains of references, such as lists of lists, and shorten them in an overlay",
        ) from None


def _generated(api: Api, root: Path) -> GeneratedPackage:
    # openapi-python-client takes a while to import, and errors in the inputs can be reported without it.
    document, applied = patch(api, root)
    validate_openapi(applied.data, api.document)
    check_extensions(applied.data, api.document)

    from generator.planning.package_planning import plan_package
    from generator.planning.parsing import parse, parser_config
    from generator.writing.rendering import render

    with tempfile.TemporaryDirectory(prefix="generate-") as folder:
        output = Path(folder) / api.distribution
        config = parser_config(api.package, output)
        parsed = parse(applied.data, config, api.document)
        plan = plan_package(api, parsed, applied.data)
        render(plan, parsed, config, applied.data)
        format_package(output)
        files = files_below(output)
    inputs = {
        "document": lockfile.digests(root, [api.document]),
        "overlays": lockfile.digests(root, api.overlay_files(root)),
        "operations": plan.operation_count,
    }
    warnings = tuple(str(warning) for warning in applied.warnings)
    premises = premises_of(document.data, applied.data, applied.records)
    return GeneratedPackage(api, files, warnings, plan.operation_count, inputs, premises)
