"""Remembers callbacks in a database, a row for each: ``SmsWebhooks(secret, replays=DatabaseReplayStore(engine))``.

Needs SQLAlchemy 2. Call `create` once, and `forget` now and then.
"""

import time

from sqlalchemy import Column, Engine, Float, MetaData, String, Table, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from sinchkit.webhooks import Reservation

_HANDLED = "handled"

callbacks = Table(
    "sinch_callbacks",
    MetaData(),
    Column("key", String(200), primary_key=True),
    Column("holder", String(32), nullable=False),
    Column("ends_at", Float, nullable=False, index=True),  # Unix time, so the machines' clocks should agree
)


class DatabaseReplayStore:
    """A `ReplayStore` in one table.

    Args:
        engine: The database.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def create(self) -> None:
        """Create the table, unless it is there."""
        callbacks.metadata.create_all(self._engine)

    def reserve(self, key: str, holder: str, seconds: float) -> Reservation:
        """Reserve a callback: the primary key lets one process insert, and the condition one take what has ended."""
        now = time.time()
        row = {"holder": holder, "ends_at": now + seconds}
        try:
            with self._engine.begin() as connection:
                connection.execute(insert(callbacks).values(key=key, **row))
        except IntegrityError:
            with self._engine.begin() as connection:
                ended = update(callbacks).where(callbacks.c.key == key, callbacks.c.ends_at <= now)
                if connection.execute(ended.values(**row)).rowcount:
                    return "reserved"
                found = connection.execute(select(callbacks.c.holder).where(callbacks.c.key == key)).scalar()
            return "handled" if found == _HANDLED else "busy"
        return "reserved"

    def confirm(self, key: str, holder: str, seconds: float) -> None:
        """Remember that a callback was handled."""
        ends_at = time.time() + seconds
        if self._update(key, ends_at):
            return
        try:  # the reservation has ended and was forgotten
            with self._engine.begin() as connection:
                connection.execute(insert(callbacks).values(key=key, holder=_HANDLED, ends_at=ends_at))
        except IntegrityError:  # somebody has reserved it between the two
            self._update(key, ends_at)

    def release(self, key: str, holder: str) -> None:
        """Give a callback back."""
        with self._engine.begin() as connection:
            connection.execute(delete(callbacks).where(callbacks.c.key == key, callbacks.c.holder == holder))

    def forget(self) -> None:
        """Delete the rows whose time is over."""
        with self._engine.begin() as connection:
            connection.execute(delete(callbacks).where(callbacks.c.ends_at <= time.time()))

    def _update(self, key: str, ends_at: float) -> bool:
        handled = update(callbacks).where(callbacks.c.key == key).values(holder=_HANDLED, ends_at=ends_at)
        with self._engine.begin() as connection:
            return connection.execute(handled).rowcount > 0
