"""Models as text: whole for `str`; without personal data and message texts for `repr`, logs and tracebacks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ..kinds import Kind, Term
from ..masking import mask_phone_numbers

if TYPE_CHECKING:
    from .model import Model  # circular: a model shows itself by this module


def model_text(model: Model, *, openly: bool) -> str:
    """A model as a call of its class, without the fields that are absent.

    Args:
        model: The model; a traceback may show a half-made one.
        openly: Whether all texts are shown, or only terms and identifiers.
    """
    pairs: list[str] = []
    for field in type(model).wire().fields.values():
        value = getattr(model, field.name, None)
        if value is not None:
            pairs.append(f"{field.name}={_text(value, openly=openly, harmless=_is_harmless(field.name, field.kind))}")
    additional: dict[str, Any] | None = getattr(model, "additional_properties", None)
    if additional:
        pairs.append(f"additional_properties={_text(additional, openly=openly, harmless=False)}")
    return f"{type(model).__name__}({', '.join(pairs)})"


def _is_harmless(name: str, kind: Kind[Any]) -> bool:
    # A list of terms is harmless as well.
    item: object = getattr(kind, "item", kind)
    return isinstance(item, Term) or name == "id" or name.endswith(("_id", "_ids"))


def _text(value: object, *, openly: bool, harmless: bool) -> str:
    if openly and not isinstance(value, (list, dict)):
        return str(value) if _is_model(value) else repr(value)
    if isinstance(value, str):
        masked = mask_phone_numbers(value)
        return repr(masked if harmless or masked != value or not value else "...")
    if isinstance(value, list):
        items = cast("list[object]", value)
        return f"[{', '.join(_text(item, openly=openly, harmless=harmless) for item in items)}]"
    if isinstance(value, dict):
        entries = cast("dict[str, object]", value).items()
        shown = (f"{_key(key, openly=openly)}: {_text(one, openly=openly, harmless=False)}" for key, one in entries)
        return f"{{{', '.join(shown)}}}"
    if isinstance(value, int) and not isinstance(value, bool):
        return mask_phone_numbers(repr(value))
    return repr(value)


def _key(key: str, *, openly: bool) -> str:
    return repr(key if openly else mask_phone_numbers(key))


def _is_model(value: object) -> bool:
    from .model import Model  # circular: as above

    return isinstance(value, Model)
