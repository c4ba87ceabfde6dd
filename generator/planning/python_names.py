"""The Python names of what a document names, where openapi-python-client's own are not enough."""

from __future__ import annotations

import unicodedata

from openapi_python_client.strings import PythonIdentifier

from generator.reading.schema_index import FIELD_PREFIX

MODEL_ATTRIBUTES = frozenset({"additional_properties", "decode", "from_dict", "misfits", "reader", "to_dict", "wire"})
"""What every model has of its own, so that no field of a document can be called that."""

_IN_ANNOTATIONS = frozenset({"builtins", "timedelta"})
"""Names in the annotations of generated code that could also be those of fields."""


def module_name(class_name: str) -> str:
    """The module that holds a class."""
    return str(PythonIdentifier(class_name, FIELD_PREFIX))


def dict_name(class_name: str) -> str:
    """The `TypedDict` that may be given in place of a model, or of one of a union."""
    return f"{class_name}Dict"


def unknown_name(union: str) -> str:
    """The class for the variants of a union that are newer than the package."""
    return f"Unknown{union}"


def normal(name: str) -> str:
    """A name as Python reads it in code, though not where it stands in a text."""
    return unicodedata.normalize("NFKC", name)


def field_name(name: str, *, is_argument: bool = False) -> str:
    """The Python name of a field or an argument that openapi-python-client calls `name`."""
    name = normal(name)
    # A model's own attributes come first; what begins with a capital could hide a class.
    own = name in _IN_ANNOTATIONS or name[0].isupper() or (not is_argument and name in MODEL_ATTRIBUTES)
    return f"{name}_" if own else name
