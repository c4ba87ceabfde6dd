"""From a patched document to the plan of a package.

In: a patched, valid document. Out: a `PackagePlan`, in which everything that templates write is decided and named:
models, unions, operations, their arguments, types and kinds. Openapi-python-client parses; where it keeps too little,
the plan reads the document itself.
"""
