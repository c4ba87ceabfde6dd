"""YAML as the generator writes it."""

from __future__ import annotations

import yaml


def yaml_text(data: object, dumper: type[yaml.SafeDumper | yaml.CSafeDumper], *, width: int) -> str:
    """`data` as YAML, its keys in their order.

    Args:
        data: What `dumper` can represent.
        dumper: How values are written.
        width: After how many characters a line is folded where it can be.
    """
    text: str = yaml.dump(  # pyright: ignore[reportUnknownMemberType]  # newer stubs name a type that it cannot find
        data, Dumper=dumper, sort_keys=False, width=width, allow_unicode=True
    )
    return text
