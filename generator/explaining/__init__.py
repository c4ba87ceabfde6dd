"""From a name to where everything about it comes from.

In: the name of an operation, argument, model or field. Out: an `Explanation`: the document's lines, the
overlay actions, the extensions, the templates and the generated lines.
"""
