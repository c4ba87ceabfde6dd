"""From a publisher's new document to a repository that has it.

In: a path or an address. Out: the document in the form of `specs/` with our prose, the package made from it and
checked, the report on both, and the contents to put in place; or only the news that a publisher has.
"""
