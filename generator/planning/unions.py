"""Unions of variants: which models they join, and how these are distinguished."""

from __future__ import annotations

from attrs import frozen
from openapi_python_client.strings import snake_case

from generator.planning.python_names import unknown_name


@frozen
class UnionPlan:
    """A union of models.

    Attributes:
        name: The name of its alias.
        description: What it is.
        tag: The JSON name of the field that decides; `None` if a key decides.
        models: Class names by tag, or by key.
        beside: Keys that other alternatives may have beside their own; the last of `models`.
    """

    name: str
    description: str
    tag: str | None
    models: dict[str, str]
    beside: tuple[str, ...] = ()

    @property
    def unknown(self) -> str:
        """The class for what is newer than the package."""
        return unknown_name(self.name)

    @property
    def members(self) -> list[str]:
        """The class names, each once, in the document's order."""
        return list(dict.fromkeys(self.models.values()))

    def tags_of(self, model: str) -> list[str]:
        """The tags that lead to `model`."""
        return [tag for tag, name in self.models.items() if name == model]

    @property
    def reader(self) -> str:
        """The name of the function that reads it from a dict."""
        return f"{snake_case(self.name)}_from_dict"

    @property
    def constant(self) -> str:
        """The name of its kind in the package's `variants`."""
        return snake_case(self.name).upper()
