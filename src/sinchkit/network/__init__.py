"""Connections to the network: proxies, TLS, the cache, and what a client and its views share.

In: a `ConnectionConfig` and how an API is reached (`Access`). Out: connections that core sends over. `opening` imports
httpx and is itself imported when a client first sends.
"""
