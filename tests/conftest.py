"""What all tests share: property tests draw the same examples in every run, so that a red run has found a change.

``pytest --hypothesis-profile=exploring`` draws new ones.
"""

from __future__ import annotations

import os
from pathlib import Path

from hypothesis import settings

# Tests start many processes; where Python is told to keep no compiled modules, each would compile all of its own.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
os.environ.setdefault("PYTHONPYCACHEPREFIX", str(Path(__file__).parents[1] / ".pytest_cache/bytecode"))

settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.register_profile("exploring", derandomize=False, deadline=None, print_blob=True)
settings.load_profile("repeatable")
