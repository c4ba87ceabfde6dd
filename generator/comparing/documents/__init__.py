"""From two documents to the changes that matter to those who call the API.

In: two OpenAPI documents. Out: `Change` values.
"""
