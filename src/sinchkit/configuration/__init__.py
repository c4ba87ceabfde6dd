"""What a client is given, checked and understood, and what the client needs to know of each API.

In: the client's arguments, environment variables, and the `ApiDefinition` of each API's room. Out: an `Account`, which
says how each API is reached. Nothing here names an API.
"""
