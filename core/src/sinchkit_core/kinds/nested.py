"""Kinds of objects: models, unions of them, and alternatives of any kind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Final, cast

from attrs import field, frozen

from ..errors import DecodeError, ValidationError
from .key_spelling import check_spelling, spellings
from .kind import Kind, as_plain_dict, check_encoded

if TYPE_CHECKING:
    from ..models.model import Model  # circular: models have kinds, and some kinds have models


@cache
def _model(package: str, name: str) -> type[Model]:
    return cast("type[Model]", getattr(import_module(package), name))


class _ModelKind(Kind[Any]):
    """A kind whose values are models, or dicts given in their place."""

    json_types: ClassVar[tuple[type, ...]] = (dict,)

    def expected(self) -> str:
        return "an object"

    def misfits(self, value: object) -> Iterator[DecodeError]:
        from ..models.model import Model, misfit_errors  # circular: as above

        return misfit_errors(value) if isinstance(value, Model) else iter(())

    def encode(self, value: object) -> dict[str, object]:
        from ..models.model import Model  # circular: as above

        if isinstance(value, Model):
            return value.to_dict()
        if isinstance(value, Mapping):
            return self._encode_fields(cast("Mapping[str, object]", value))
        return cast("dict[str, object]", super().encode(value))

    def _encode_fields(self, fields: Mapping[str, object]) -> dict[str, object]:
        raise TypeError(f"{type(self).__name__} does not say how its objects are written")

    def accepts(self, value: object) -> bool:
        from ..models.model import Model  # circular: as above

        return isinstance(value, (Model, Mapping))


@frozen
class Nested(_ModelKind):
    """An object that has a model of its own, which is imported when first needed.

    Args:
        package: The package that offers the model, such as ``sinchkit_sms.models``.
        name: The model's class name.
    """

    package: str
    name: str

    @property
    def model(self) -> type[Model]:
        """The model's class."""
        return _model(self.package, self.name)

    def accepted(self) -> str:
        return f"{self.name} (a model or a dict)"

    def decode(self, value: object) -> Model:
        return self.model.decode(value)

    def _encode_fields(self, fields: Mapping[str, object]) -> dict[str, object]:
        return self.model.wire().encode_mapping(fields)

    def check(self, value: dict[str, Any]) -> None:
        self.model.wire().check(value)


_EMPTY: Final[tuple[object, ...]] = ({}, [], "")
"""What services also send for a field that is not set."""


@frozen
class Variants(_ModelKind):
    """An object of one of several models, distinguished by a tag field or by which key it has.

    A tag that is newer than this version, or none at all, gives the model for the unknown, which keeps everything.

    Args:
        package: The package that offers the models.
        models: The models' class names by tag, or by key.
        unknown: Class name of the model for everything else.
        tag: The field that holds the tag; `None` if a key says which model it is.
        beside: Keys that other models may have beside their own. Each decides only if no key before it does, and not
            with an empty value.
    """

    package: str
    models: dict[str, str]
    unknown: str
    tag: str | None = None
    beside: tuple[str, ...] = ()

    def accepted(self) -> str:
        return f"one of {', '.join(dict.fromkeys(self.models.values()))} (a model or a dict)"

    def model(self, fields: Mapping[str, object]) -> type[Model]:
        """The model for an object with these fields."""
        if self.tag is not None:
            tag = fields.get(self.tag)
            name = self.models.get(tag) if isinstance(tag, str) else None
        else:
            name = next((self.models[key] for key in self._telling(fields)), None)
        return _model(self.package, name or self.unknown)

    def _telling(self, fields: Mapping[str, object]) -> Iterator[str]:
        """The keys of an object that tell its model, the one that counts first."""
        for key in self.models:
            value = fields.get(key)
            if value is not None and (key not in self.beside or value not in _EMPTY):
                yield key

    def from_dict(self, data: Mapping[str, Any], *, validate: bool = False) -> Any:
        """The model for a decoded JSON object.

        Raises:
            DecodeError: `data` is not an object; with `validate`, something in it is not as documented.
        """
        from ..models.model import checked  # circular: as above

        model = self.decode(as_plain_dict(data))
        return checked(model) if validate else model

    # By tag, filled as tags are met: finding a model takes longer than reading the object.
    _readers: dict[object, Callable[[dict[str, object]], Any]] = field(
        factory=dict[object, Any], init=False, eq=False, repr=False
    )

    def __reduce__(self) -> tuple[Any, ...]:
        # Readers are compiled anew wherever a request goes.
        return Variants, (self.package, self.models, self.unknown, self.tag, self.beside)

    def decode(self, value: Any) -> Any:
        if value.__class__ is not dict:
            return super().decode(value)
        tag = value.get(self.tag) if self.tag is not None else None
        if tag.__class__ is str and (read := self._readers.get(tag)) is not None:
            return read(value)
        model = self.model(value)
        # Tags that are newer than this version may be without number.
        if tag.__class__ is str and model.__name__ != self.unknown:
            self._readers[tag] = model.reader()
        return model.decode(value)

    def _encode_fields(self, fields: Mapping[str, object]) -> dict[str, object]:
        # `None` is never sent, not even for the key of another kind.
        given = {key: item for key, item in fields.items() if item is not None}
        wire = self.model(given).wire()
        if unknown := [key for key in fields if key not in wire.fields]:
            # A misspelt tag or key does not decide: the model is then the one for unknown kinds.
            telling = spellings((key, key) for key in (self.models if self.tag is None else (self.tag,)))
            for key in unknown:
                check_spelling(key, telling)
                wire.check_key(key)
        return wire.encode_mapping(given)

    def check(self, value: dict[str, Any]) -> None:
        wire = self.model(value).wire()
        if self.tag is None:
            given = list(self._telling(value))
            # A key that no model knows may be that of a newer one.
            if not given and value.keys() <= {*wire.fields, *self.models}:
                raise ValidationError(f"give {self._choice()}")
            if excess := [key for key in given[1:] if key not in wire.fields]:
                raise ValidationError(f"give exactly one of {', '.join([given[0], *excess])}")
        wire.check(value)

    def _choice(self) -> str:
        """The keys to choose from, in words."""
        own = [key for key in self.models if key not in self.beside]
        groups = [("exactly one of ", own), ("any of ", self.beside)]
        return ", or ".join(words + ", ".join(keys) for words, keys in groups if keys)


@frozen
class OneOf(Kind[Any]):
    """A value of one of several kinds, distinguished by their JSON types, then by which of them fits first."""

    kinds: tuple[Kind[Any], ...]

    def expected(self) -> str:
        return " or ".join(dict.fromkeys(kind.expected() for kind in self.kinds))

    def accepted(self) -> str:
        return " or ".join(kind.accepted() for kind in self.kinds)

    def decode(self, value: object) -> Any:
        misfit: DecodeError | None = None
        for kind in sorted(self._fitting(value), key=lambda kind: _lacking(kind, value)):
            try:
                return kind.decode(value)
            except DecodeError as error:
                misfit = error
        if misfit is not None:
            raise misfit
        return super().decode(value)

    def _fitting(self, value: object) -> list[Kind[Any]]:
        return [kind for kind in self.kinds if not kind.json_types or isinstance(value, kind.json_types)]

    def misfits(self, value: Any) -> Iterator[DecodeError]:
        for kind in self.kinds:
            yield from kind.misfits(value)
            if kind.accepts(value):
                return

    def encode(self, value: Any) -> object:
        for kind in self.kinds:
            if kind.accepts(value):
                return kind.encode(value)
        return super().encode(value)

    def query_text(self, value: Any) -> str | list[str]:
        for kind in self.kinds:
            if not kind.json_types or isinstance(value, kind.json_types):
                return kind.query_text(value)
        return super().query_text(value)

    def accepts(self, value: object) -> bool:
        return any(kind.accepts(value) for kind in self.kinds)

    def check(self, value: Any) -> None:
        problem: ValidationError | None = None
        for kind in self._fitting(value) or self.kinds[:1]:
            try:
                return check_encoded(kind, value)
            except ValidationError as error:
                problem = problem or error
        if problem is not None:
            raise problem
        return None


def _lacking(kind: Kind[Any], value: object) -> int:
    """How many fields that are always there an object lacks, to be the model of a kind."""
    if not isinstance(kind, Nested):
        return 0
    fields = cast("dict[str, object]", value)
    return sum(field.required and fields.get(wire) is None for wire, field in kind.model.wire().fields.items())
