"""Fixed credentials. OAuth2 is in `oauth2`, signed requests are in `application_signing`."""

from __future__ import annotations

import base64

from ..calls.exchange import Answer, Connection, Message, MessageHeaders


class FixedAuth:
    """Sends the same header with every request. It never shows in a repr.

    Args:
        authorization: The header's value.
    """

    def __init__(self, authorization: str) -> None:
        self._headers = MessageHeaders(authorization=authorization)

    async def authorize(self, message: Message, connection: Connection) -> MessageHeaders:
        """The header."""
        return self._headers

    def may_renew(self, headers: MessageHeaders, answer: Answer) -> bool:
        """No: there are no other credentials."""
        return False

    def renewal_failed(self) -> None:
        """Nothing to note: nothing is ever renewed."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(***)"


class BearerAuth(FixedAuth):
    """Sends a fixed token with every request.

    Args:
        token: The token. It never shows in a repr.
    """

    def __init__(self, token: str) -> None:
        super().__init__(f"Bearer {token}")


class BasicAuth(FixedAuth):
    """Sends a name and a password with every request (HTTP Basic, RFC 7617).

    Args:
        username: The name, without a colon.
        password: The password. It never shows in a repr.
    """

    def __init__(self, username: str, password: str) -> None:
        super().__init__("Basic " + base64.b64encode(f"{username}:{password}".encode()).decode())
