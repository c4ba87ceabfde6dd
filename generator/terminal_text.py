"""Text from documents on its way to a terminal, which must not take any of it for a command."""

from __future__ import annotations


def printable(text: object) -> str:
    """The text with all that a terminal would not print written as escapes, such as that of the escape character."""
    return "".join(one if one.isprintable() or one in "\n\t" else _escaped(one) for one in str(text))


def _escaped(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")
