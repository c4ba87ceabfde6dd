"""What all generated models share: reading from JSON, writing to it, keeping what they do not know."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Self, cast

from attrs import frozen

from .compiled_reading import Reader, Unusual, compile_reader
from .errors import DecodeError, ValidationError
from .key_spelling import check_spelling, spellings
from .kinds import Kind, as_plain_dict, encode_or_null, named
from .model_text import model_text
from .null import NULL


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


class Wire:
    """How the fields of one model travel.

    Args:
        fields: The fields.
        at_least_one: JSON names of fields, one of which must be given.
    """

    __slots__ = ("_readers", "_spellings", "at_least_one", "fields", "reader")

    def __init__(self, *fields: Field, at_least_one: tuple[str, ...] = ()) -> None:
        self.fields: dict[str, Field] = {field.wire: field for field in fields}
        self.at_least_one: tuple[str, ...] = at_least_one
        self.reader: Reader | None = None
        # Unpacked once, since every field of every object read goes through this.
        self._readers = {field.wire: (field.name, field.kind.direct, field.kind.decode) for field in fields}
        self._spellings: dict[str, str] | None = None

    def compile(self, model: type[Any]) -> Reader:
        """Make the short way to read a `model`, which is `reader` from then on; see `compiled_reading`."""
        self.reader = compile_reader(model, self.fields.values())
        return self.reader

    def decode(self, model: str, data: dict[str, object]) -> dict[str, Any]:
        """The model's constructor arguments for `data`."""
        readers = self._readers
        values: dict[str, Any] = {}
        unknown: dict[str, object] | None = None
        for key, value in data.items():
            reader = readers.get(key)
            if reader is None:
                if unknown is None:
                    unknown = values["additional_properties"] = {}
                unknown[key] = value
                continue
            name, direct, decode = reader
            if value.__class__ is direct:
                values[name] = value
            elif value is not None:
                try:
                    values[name] = decode(value)
                except DecodeError as error:
                    error.model = error.model or model
                    raise error.under(key)
        return values

    def missing(self, values: Mapping[str, object]) -> list[str]:
        """The JSON names of required fields that `values` (by attribute) lacks."""
        return [field.wire for field in self.fields.values() if field.required and values.get(field.name) is None]

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
        """Check a key of a dict that is no field.

        Raises:
            ValidationError: It is one in another spelling.
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
                    field.kind.check(value)
                elif field.required:
                    raise ValidationError("is required")
            except ValidationError as error:
                raise error.under(wire)
        if self.at_least_one and all(encoded.get(wire) is None for wire in self.at_least_one):
            raise ValidationError(f"give at least one of {', '.join(self.at_least_one)}")


class Model:
    """The root of all generated models.

    Optional fields read `None` when they are absent or null. Fields that this version does not know are kept in
    `additional_properties` and written back by `to_dict`. `str`, and so `print`, shows everything; `repr`, which logs
    and tracebacks use, leaves out messages, names and the middle of phone numbers.
    """

    __slots__ = ()

    _wire: ClassVar[Wire]
    additional_properties: dict[str, Any]

    def __repr__(self) -> str:
        return model_text(self, openly=False)

    def __str__(self) -> str:
        return model_text(self, openly=True)

    @classmethod
    def wire(cls) -> Wire:
        """How the model's fields travel."""
        return cls._wire

    @classmethod
    def decode(cls, data: object) -> Self:
        """The model for a decoded JSON value of any type; see `from_dict`."""
        if data.__class__ is not dict:
            raise DecodeError(cls.__name__, f"an object is due, but there is {named(data)}", data)
        fields = cast("dict[str, object]", data)
        try:
            usual: Self = (cls._wire.reader or cls._wire.compile(cls))(fields)
        except (Unusual, TypeError, ValueError, DecodeError):
            return cls._decode_tolerantly(fields)
        return usual

    @classmethod
    def _decode_tolerantly(cls, fields: dict[str, object]) -> Self:
        values = cls._wire.decode(cls.__name__, fields)
        try:
            return cls(**values)
        except TypeError:
            missing = cls._wire.missing(values)
            if not missing:
                raise
        state = "null" if missing[0] in fields else "missing"
        raise DecodeError(cls.__name__, f"it is {state}, though the service always gives it").under(missing[0])

    @classmethod
    def keep(cls, fields: dict[str, object]) -> Self:
        """The model for an object of a kind newer than this version: nothing in it is an error, and all is kept.

        What does not fit a field is in `additional_properties`; a field that the object lacks is `None`.
        """
        values: dict[str, Any] = {field.name: None for field in cls._wire.fields.values()}
        rest: dict[str, object] = {}
        for key, value in fields.items():
            try:
                values.update(cls._wire.decode(cls.__name__, {key: value}) if key in cls._wire.fields else {})
            except DecodeError:
                rest[key] = value
            else:
                if key not in cls._wire.fields:
                    rest[key] = value
        values["additional_properties"] = rest
        return cls(**values)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """The model for a decoded JSON object, such as `json.loads` gives.

        Args:
            data: The object. It is not changed; unknown fields are kept.

        Raises:
            DecodeError: A field has the wrong shape, or one that is always there is missing.
        """
        return cls.decode(as_plain_dict(data))

    def to_dict(self) -> dict[str, Any]:
        """The JSON object for this model, for `json.dumps`. Fields that are `None` are left out.

        Raises:
            ValidationError: A field holds what cannot be sent, such as a naive datetime.
        """
        return self._wire.encode(self, self.additional_properties)
