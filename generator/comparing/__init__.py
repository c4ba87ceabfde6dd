"""From two versions to a report on what changed, and for whom.

In: two documents, their overlays, and the two packages made from them. Out: a `Report`, with the version that follows,
shown in a terminal or as Markdown.
"""
