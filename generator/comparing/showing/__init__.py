"""From a report to what people read.

In: a `Report`. Out: the same outline in a terminal or as Markdown.
"""
