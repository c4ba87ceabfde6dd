"""From two packages to the changes that matter to those whose code imports them.

In: two folders with packages, read by griffe without importing them. Out: `ApiChange` values.
"""
