"""Makes typed Python packages from OpenAPI documents: document, overlays, openapi-python-client, package.

The generator knows OpenAPI and nothing of any one service. Everything particular to an API stands in its
overlays and in one registry file, `apis.yaml`. Run it as `python -m generator`.
"""
