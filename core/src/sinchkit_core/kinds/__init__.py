"""Kinds of JSON values: how each is read, written and checked.

Generated models and operations describe their fields with these. Reading (`decode`) is tolerant: what a service adds or
writes in another way must not break a program. Writing (`encode`) is exact. Limits (`check`) concern requests alone.
"""

from .json_text import JsonText
from .kind import Kind, as_plain_dict, check_encoded, encode_or_null, unexpected
from .lists_and_maps import CommaSeparated, ListOf, MapOf
from .nested import Nested, OneOf, Variants
from .scalars import (
    ANYTHING,
    BOOLEAN,
    DAY,
    INTEGER,
    NUMBER,
    TERM,
    TEXT,
    TIMESTAMP,
    Anything,
    Boolean,
    Choice,
    Day,
    Integer,
    Number,
    SecondsText,
    Term,
    Text,
    Timestamp,
)

__all__ = [
    "ANYTHING",
    "BOOLEAN",
    "DAY",
    "INTEGER",
    "NUMBER",
    "TERM",
    "TEXT",
    "TIMESTAMP",
    "Anything",
    "Boolean",
    "Choice",
    "CommaSeparated",
    "Day",
    "Integer",
    "JsonText",
    "Kind",
    "ListOf",
    "MapOf",
    "Nested",
    "Number",
    "OneOf",
    "SecondsText",
    "Term",
    "Text",
    "Timestamp",
    "Variants",
    "as_plain_dict",
    "check_encoded",
    "encode_or_null",
    "unexpected",
]
