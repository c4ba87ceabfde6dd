"""Explains what a person names, such as `sms.batches.send`."""

from __future__ import annotations

from pathlib import Path

from generator.errors import UsageError, did_you_mean
from generator.explaining.explanation import Explanation
from generator.registry import load_registry


def explain(name: str, root: Path) -> Explanation:
    """Where everything about one thing comes from.

    Args:
        name: `API.resource`, `API.resource.method`, `API.resource.method.argument`, `API.Model`, `API.Model.field`,
            `API.Enum`, `API.Enum.value` or `API.Union`; a field by its JSON or its Python name.
        root: The repository.

    Raises:
        UsageError: The name is unknown; the error suggests a similar one.
        GeneratorError: An input is at fault.
    """
    # The parser takes a while to import, and a misspelt API can be reported without it.
    apis = load_registry(root)
    api_name, _, rest = name.partition(".")
    if api_name not in apis:
        hint = did_you_mean(api_name, apis) or f"begin with one of {', '.join(apis)}: {next(iter(apis), 'API')}.NAME"
        raise UsageError(f"no API is called {api_name!r}", file="generator/apis.yaml", hint=hint)

    from generator.explaining.explainer import Explainer

    return Explainer(apis[api_name], root).explain(rest)
