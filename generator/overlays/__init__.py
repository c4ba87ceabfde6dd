"""From a document and its overlays to the patched document.

In: a document, and OpenAPI Overlay files. Out: the patched document with a record of what each action matched and
changed, the origin of each of its parts, and for authors of overlays a check of every action; the premises on which
actions rest, and what of a new document they hide.
"""
