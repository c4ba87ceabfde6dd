"""Prompts to speak, instead of files to play: written as the service wants it."""

from __future__ import annotations


def tts(text: str) -> str:
    """A prompt that speaks a text.

    Args:
        text: What to speak, up to 600 characters unless Sinch has raised the limit.

    Returns:
        `#tts[text]`; it needs a `locale` beside it.
    """
    return f"#tts[{text}]"


def ssml(markup: str) -> str:
    """A prompt that speaks a text marked up in SSML.

    Args:
        markup: The text, from `<speak>` to `</speak>`.

    Returns:
        `#ssml[markup]`; it needs a `locale` beside it.
    """
    return f"#ssml[{markup}]"


def href(url: str) -> str:
    """A prompt that plays a file from your server.

    Args:
        url: Where the file is.

    Returns:
        `#href[url]`.
    """
    return f"#href[{url}]"
