"""Docstrings from a document's prose, which is never trusted to stay inside its quotes."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from openapi_python_client.strings import safe_for_docstring

from generator.planning.plan import FieldPlan, ModelPlan, OperationPlan
from generator.reading.schema_index import DEPRECATED
from generator.writing.type_code import read_type

WIDTH = 110

_MAY_GO = f"{DEPRECATED} the service may stop offering this operation."

_UNSEEN = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Characters that change the direction of text, so that the code around them would not look as it is."""


def docstring(text: str, indent: int) -> str:
    """`text` as a docstring literal for code that is indented by `indent` spaces.

    Paragraphs are wrapped; lines that begin with white space are kept as they are, but for their length.
    """
    room = WIDTH - indent
    lines: list[str] = []
    for line in _UNSEEN.sub("", text).strip().split("\n"):
        margin = line[: len(line) - len(line.lstrip())]
        hanging = f"{margin}    " if margin else ""
        wrapped = textwrap.wrap(
            line.strip(), room - 6, initial_indent=margin, subsequent_indent=hanging, break_long_words=False
        )
        lines.extend(wrapped or [""])
    safe = safe_for_docstring("\n".join(lines)).split("\n")
    margin = " " * indent
    body = "\n".join([safe[0], *((margin + line).rstrip() for line in safe[1:])])
    if len(safe) == 1 and not body.endswith(('"', "\\")):
        return f'"""{body}"""'
    return f'"""{body}\n{margin}"""'


def of_operation(operation: OperationPlan, indent: int) -> str:
    """The docstring of a resource's method."""
    parts = [_sentence(operation.summary or operation.name)]
    if operation.deprecated:
        parts.append(_MAY_GO)
    if operation.description and operation.description != operation.summary:
        parts.append(operation.description)
    if operation.in_order:
        parts.append("Args:\n" + _entries((one.name, one.description) for one in operation.in_order))
    if operation.result.item is not None:
        parts.append(
            "Returns:\n    The list, in pages: walk it for every"
            f" `{read_type(operation.result.item)}`, or read it page by page."
        )
    elif operation.result.type is not None:
        described = operation.result.description or f"A `{read_type(operation.result.type)}`."
        parts.append(f"Returns:\n    {_sentence(described)}")
    raised = [
        ("APIError", "The service refused; the subclass says why."),
        ("APIConnectionError", "No answer came."),
    ]
    if operation.in_order:
        raised.insert(0, ("ValidationError", "An argument cannot be sent or breaks a limit; nothing was sent."))
    parts.append("Raises:\n" + _entries(raised))
    return docstring("\n\n".join(parts), indent)


def of_builder(operation: OperationPlan, class_name: str, indent: int) -> str:
    """The docstring of a request builder."""
    parts = [f"The request of `{class_name}.{operation.extensions.method}`, which describes the arguments, as a value."]
    if operation.deprecated:
        parts.append(_MAY_GO)
    parts.append("Raises:\n    ValidationError: An argument is missing or cannot be sent.")
    return docstring("\n\n".join(parts), indent)


def of_model(model: ModelPlan, indent: int) -> str:
    """The docstring of a model."""
    return docstring(model.description or f"The object that the service calls {model.name}.", indent)


def of_field(plan: FieldPlan, indent: int) -> str:
    """The docstring under a model's field."""
    return docstring(plan.description or f"`{plan.wire}`, which the document does not explain.", indent)


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _entries(entries: Iterable[tuple[str, str]]) -> str:
    return "\n".join(f"    {name}: {text or 'Not explained by the document.'}" for name, text in entries)
