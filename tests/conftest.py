"""What all tests share: property tests draw the same examples in every run, so that a red run has found a change.

``pytest --hypothesis-profile=exploring`` draws new ones.
"""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, deadline=None, database=None)
settings.register_profile("exploring", derandomize=False, deadline=None, print_blob=True)
settings.load_profile("repeatable")
