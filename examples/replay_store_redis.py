"""Remembers callbacks in Redis, for all your processes: ``SmsWebhooks(secret, replays=RedisReplayStore(redis))``.

Needs redis-py. Redis has to keep what it holds: if it evicts keys, or starts anew without its data, repeats of what was
handled get through. The same with ``async`` and ``await`` over `redis.asyncio` is an `AsyncReplayStore`.
"""

from redis import Redis

from sinchkit.webhooks import Reservation

_HANDLED = b"handled"
# Deletes the reservation only if it is still the holder's.
_RELEASE = 'if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end return 0'


class RedisReplayStore:
    """A `ReplayStore` in Redis.

    Args:
        redis: The connection. Its server's clock counts.
        prefix: What the keys begin with.
    """

    def __init__(self, redis: Redis, prefix: str = "sinch-callback:") -> None:
        self._redis = redis
        self._prefix = prefix

    def reserve(self, key: str, holder: str, seconds: float) -> Reservation:
        """Reserve a callback."""
        if self._redis.set(self._prefix + key, holder, nx=True, px=round(seconds * 1000)):
            return "reserved"
        return "handled" if self._redis.get(self._prefix + key) in (_HANDLED, _HANDLED.decode()) else "busy"

    def confirm(self, key: str, holder: str, seconds: float) -> None:
        """Remember that a callback was handled."""
        self._redis.set(self._prefix + key, _HANDLED, px=round(seconds * 1000))

    def release(self, key: str, holder: str) -> None:
        """Give a callback back."""
        self._redis.eval(_RELEASE, 1, self._prefix + key, holder)
