"""OAuth2 client credentials.

Tokens are fetched over the connection of the call that needs one, so its proxy, TLS and limits hold for them as well.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from ..calls.exchange import Answer, Connection, Message, MessageHeaders, NoAnswer
from ..calls.retries import RetryPolicy
from .access_tokens import AccessToken, SharedToken, read_access_token
from .fixed import BasicAuth
from .token_failures import TokenFailure, TokenUnavailable

_SPREAD = 0.25
_FORM = b"grant_type=client_credentials"
_PAUSE_AFTER_RENEWAL_IN_VAIN = 60.0


class OAuth2Auth:
    """Fetches a token when one is needed and sends it with every request. Threads and tasks may share it.

    The token is fetched once, however many need it. It is renewed ahead of its end, and after a 401, whatever the
    reason that the service gives; the request is then repeated once. If the new token is refused as well, a 401 that
    does not say that the token has expired renews none for a minute: the token is not what is wrong.

    Args:
        token_url: The token endpoint.
        client_id: Name of the credentials.
        client_secret: Their secret. It never shows in a repr.
        retries: How often the token endpoint is asked again after 429 or a failure of its own, and after how long.
        clock: Seconds, never going back.
    """

    def __init__(
        self,
        token_url: str,
        client_id: str,
        client_secret: str,
        *,
        retries: RetryPolicy | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._token_url = token_url
        self._credentials = BasicAuth(client_id, client_secret)
        self._retries = retries or RetryPolicy()
        self._clock = clock
        self._shared: SharedToken[TokenFailure] = SharedToken(clock)
        self._renewed_in_vain_at = float("-inf")

    async def authorize(self, message: Message, connection: Connection) -> MessageHeaders:
        """The header with the token, fetched over `connection` if there is none."""
        token = await self._token(message, connection)
        return MessageHeaders(authorization=f"Bearer {token.text}")

    def may_renew(self, headers: MessageHeaders, answer: Answer) -> bool:
        """Whether another token may be accepted; the refused one is used no longer."""
        expired = "expired" in answer.headers.get("www-authenticate", "").lower()
        if not expired and self._clock() < self._renewed_in_vain_at + _PAUSE_AFTER_RENEWAL_IN_VAIN:
            return False
        self._shared.drop(headers["authorization"].removeprefix("Bearer "))
        return True

    def renewal_failed(self) -> None:
        """Renew no token for a while unless it has expired."""
        self._renewed_in_vain_at = self._clock()

    def __repr__(self) -> str:
        return f"OAuth2Auth({self._token_url!r}, ***)"

    async def _token(self, message: Message, connection: Connection) -> AccessToken:
        while True:
            found = self._shared.take()
            if isinstance(found, AccessToken):
                return found
            outcome: AccessToken | TokenFailure | None
            if found is None:
                outcome = await self._fetch(message, connection)
            else:
                try:
                    outcome = await connection.outcome(found, message.deadline)
                except NoAnswer as failure:
                    raise TokenUnavailable(failure) from failure
            if isinstance(outcome, AccessToken):
                return outcome
            if outcome is not None:
                spare = self._shared.unexpired()
                if spare is None:
                    raise TokenUnavailable(outcome) from (outcome if isinstance(outcome, NoAnswer) else None)
                return spare
            # The fetching caller gave up, perhaps because it was cancelled; the next one tries.

    async def _fetch(self, message: Message, connection: Connection) -> AccessToken | TokenFailure:
        settled: AccessToken | TokenFailure | None = None  # if this is cancelled, somebody else has to fetch
        try:
            try:
                outcome = settled = await self._ask(message, connection)
            except NoAnswer as failure:
                outcome = settled = failure
        finally:
            self._shared.settle(settled)
        return outcome

    async def _ask(self, message: Message, connection: Connection) -> AccessToken | TokenFailure:
        request = self._token_request(message)
        request = request.with_headers(await self._credentials.authorize(request, connection))
        attempt = 0
        while True:
            asked_at = self._clock()
            answer = await connection.send(request)
            if 200 <= answer.status < 300:
                return read_access_token(answer.content, asked_at)
            retry_after = answer.headers.get("retry-after")
            delay = self._retries.after_status(answer.status, retry_after, "safe", attempt)
            if delay is None:
                return answer
            if retry_after is not None:
                # Not all who were given the same moment should come back in it.
                delay += self._retries.jitter(_SPREAD)
            if message.deadline is not None and time.monotonic() + delay >= message.deadline:
                return answer
            attempt += 1
            await connection.wait(delay)

    def _token_request(self, message: Message) -> Message:
        headers = MessageHeaders({"accept": "application/json", "content-type": "application/x-www-form-urlencoded"})
        if "user-agent" in message.headers:
            headers["user-agent"] = message.headers["user-agent"]
        return Message(
            "POST",
            self._token_url,
            headers,
            content=_FORM,
            timeout=message.timeout,
            deadline=message.deadline,
            max_bytes=message.max_bytes,
        )
