"""From files to documents that the generator can rely on.

In: YAML and JSON files, and documents that overlays have patched. Out: JSON values that know the line of each of their
parts, views of what they say with references followed, and one error that lists all faults with their places.
"""
