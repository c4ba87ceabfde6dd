"""What all generated models share: reading from JSON, writing to it, keeping what they do not know."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Final, Self, TypeVar, cast

from attrs import fields, frozen

from ..errors import DecodeError, ValidationError
from ..kinds import Kind, as_plain_dict, check_encoded, encode_or_null, unexpected
from ..kinds.key_spelling import check_spelling, spellings
from ..null import NULL
from .compiled_reading import Reader, compile_reader
from .misfits import Misfit, as_misfits
from .model_text import model_text


@frozen
class Field:
    """One field of a model.

    Attributes:
        wire: Its name in JSON.
        kind: What its value is.
        name: The attribute's name.
        required: Whether the service always sends it, or must be sent it.
        nullable: Whether sending JSON null means something.
    """

    wire: str
    kind: Kind[Any]
    name: str
    required: bool = False
    nullable: bool = False

    def lacking(self, *, present: bool) -> DecodeError:
        """The error for an answer without the field, or with null for it if it is `present`."""
        expected, got = self.kind.expected(), "null" if present else "nothing"
        return DecodeError("", f"expected {expected}, got {got}", expected=expected, got=got)


_JSON: Final = "sinchkit.json"


def as_json(
    kind: Kind[Any], wire: str | None = None, *, required: bool = False, nullable: bool = False
) -> Mapping[str, object]:
    """How a field of a model travels, as metadata for `attrs.field`.

    Args:
        kind: What its value is.
        wire: Its name in JSON, if that is not the attribute's.
        required: Whether the service always sends it, or must be sent it.
        nullable: Whether sending JSON null means something.
    """
    return {_JSON: (kind, wire, required, nullable)}


class Wire:
    """How the fields of one model travel.

    Args:
        fields: The fields.
        at_least_one: JSON names of fields, one of which must be given.
    """

    __slots__ = ("_spellings", "at_least_one", "fields")

    def __init__(self, *fields: Field, at_least_one: tuple[str, ...] = ()) -> None:
        self.fields: dict[str, Field] = {field.wire: field for field in fields}
        self.at_least_one: tuple[str, ...] = at_least_one
        self._spellings: dict[str, str] | None = None

    @classmethod
    def of(cls, model: type[Model]) -> Wire:
        """What the attributes of a `model` say of themselves by `as_json`."""
        found: list[Field] = []
        for attribute in fields(cast("Any", model)):
            travels: tuple[Kind[Any], str | None, bool, bool] | None = attribute.metadata.get(_JSON)
            if travels is not None:
                kind, wire, required, nullable = travels
                found.append(Field(wire or attribute.name, kind, attribute.name, required, nullable))
        return cls(*found, at_least_one=model._at_least_one)  # pyright: ignore[reportPrivateUsage]  # its own

    def encode(self, model: object, additional: Mapping[str, object]) -> dict[str, object]:
        """The JSON object for a model."""
        encoded: dict[str, object] = {}
        for wire, field in self.fields.items():
            value: object = getattr(model, field.name)
            if value is not None:
                encoded[wire] = self._encode_field(field, value)
        for key, value in additional.items():
            encoded.setdefault(key, value)
        return encoded

    def encode_mapping(self, mapping: Mapping[str, object]) -> dict[str, object]:
        """The JSON object for a plain dict with the names of the wire; keys unknown here pass as they are.

        Raises:
            ValidationError: A value cannot be sent, or a key is that of a field in another spelling.
        """
        encoded: dict[str, object] = {}
        for key, value in mapping.items():
            field = self.fields.get(key)
            if field is None:
                self.check_key(key)
                encoded[key] = None if value is NULL else value
            elif value is not None:
                encoded[key] = self._encode_field(field, value)
        return encoded

    def check_key(self, key: object) -> None:
        """Check a key of a dict that is not the name of a field.

        Raises:
            ValidationError: It is the name of a field in another spelling.
        """
        if self._spellings is None:
            names = ((name, field.wire) for field in self.fields.values() for name in (field.name, field.wire))
            self._spellings = spellings(names)
        check_spelling(key, self._spellings)

    @staticmethod
    def _encode_field(field: Field, value: object) -> object:
        try:
            return encode_or_null(field.kind, value, nullable=field.nullable)
        except ValidationError as error:
            raise error.under(field.wire)

    def check(self, encoded: Mapping[str, object]) -> None:
        """Check an encoded object against the limits of its fields.

        Raises:
            ValidationError: A required field is missing, or a limit is broken.
        """
        for wire, field in self.fields.items():
            value = encoded.get(wire)
            try:
                if value is not None:
                    check_encoded(field.kind, value)
                elif field.required:
                    raise ValidationError("is required")
            except ValidationError as error:
                raise error.under(wire)
        if self.at_least_one and all(encoded.get(wire) is None for wire in self.at_least_one):
            raise ValidationError(f"give at least one of {', '.join(self.at_least_one)}")


class Model:
    """The root of all generated models.

    Optional fields read `None` when they are absent or null. Fields that this version does not know, or cannot read,
    are kept in `additional_properties` and written back by `to_dict`; `misfits` lists the latter. `str`, and so
    `print`, shows everything; `repr`, which logs and tracebacks use, leaves out messages, names and the middle of phone
    numbers.
    """

    __slots__ = ()

    _at_least_one: ClassVar[tuple[str, ...]] = ()
    _wire: ClassVar[Wire | None] = None
    _reader: ClassVar[Reader | None] = None
    additional_properties: dict[str, Any]

    def __repr__(self) -> str:
        return model_text(self, openly=False)

    def __str__(self) -> str:
        return model_text(self, openly=True)

    @classmethod
    def wire(cls) -> Wire:
        """How the model's fields travel."""
        found: Wire | None = cls.__dict__.get("_wire")
        if found is None:
            found = cls._wire = Wire.of(cls)
        return found

    @classmethod
    def decode(cls, data: Any) -> Self:
        """The model for a decoded JSON value of any type; see `from_dict`."""
        if data.__class__ is not dict:
            error = unexpected("an object", data)
            error.model = cls.__name__
            raise error
        model: Self = cls.reader()(data)
        return model

    @classmethod
    def reader(cls) -> Reader:
        """What reads a decoded JSON object, without looking whether it is one; see `compiled_reading`."""
        # Not that of a class which this one is derived from.
        found: Reader | None = cls.__dict__.get("_reader")
        if found is None:
            found = cls._reader = compile_reader(cls, cls.wire().fields.values())
        return found

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, validate: bool = False) -> Self:
        """The model for a decoded JSON object, such as `json.loads` gives.

        Args:
            data: The object. It is not changed; unknown fields are kept.
            validate: Whether to refuse an object that has misfits.

        Raises:
            DecodeError: `data` is not an object; with `validate`, the first misfit.
        """
        model = cls.decode(as_plain_dict(data))
        return checked(model) if validate else model

    @property
    def misfits(self) -> tuple[Misfit, ...]:
        """What is not as documented in this model and in those inside it, in the order of their fields; mostly empty.

        Each such field is `None`, also where its type says that it is always there. What was there is in the
        `additional_properties` of its model. A field that was given a value since then is no longer among them.
        """
        return as_misfits(misfit_errors(self))

    def to_dict(self) -> dict[str, Any]:
        """The JSON object for this model, for `json.dumps`. Fields that are `None` are left out.

        Raises:
            ValidationError: A field holds what cannot be sent, such as a naive datetime.
        """
        return self.wire().encode(self, self.additional_properties)


AnyModel = TypeVar("AnyModel", bound=Model)


def checked(model: AnyModel) -> AnyModel:
    """The model itself, if all of it is as documented.

    Raises:
        DecodeError: It has a misfit.
    """
    for error in misfit_errors(model):
        raise error
    return model


def misfit_errors(model: Model) -> Iterator[DecodeError]:
    """The misfits of a model as errors, which name the innermost model and hold the value."""
    kept = model.additional_properties
    for wire, field in model.wire().fields.items():
        value: object = getattr(model, field.name)
        errors: Iterable[DecodeError] = ()
        if value is not None:
            errors = field.kind.misfits(value)
        elif kept.get(wire) is not None:
            errors = _misfit(field.kind, kept[wire])
        elif field.required:
            errors = (field.lacking(present=wire in kept),)
        for error in errors:
            error.model = error.model or type(model).__name__
            yield error.under(wire)


def _misfit(kind: Kind[Any], value: object) -> Iterator[DecodeError]:
    try:
        kind.decode(value)
    except DecodeError as error:
        yield error
