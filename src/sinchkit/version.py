"""The version of this package. `make version TO=...` writes it, here and in the packages' metadata."""

from typing import Final

# Not read from the installed metadata, which slim builds and vendored copies leave out.
__version__: Final = "0.1.0"
