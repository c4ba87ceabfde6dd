"""With ATOMIC_REQUESTS a callback counts as handled once its transaction has ended well."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

# Django's settings are those of a process.
PROGRAM = """
import sys
from types import ModuleType
from django.conf import settings

database = {"ENGINE": "django.db.backends.sqlite3", "NAME": sys.argv[1], "ATOMIC_REQUESTS": True}
urls = ModuleType("urls")
settings.configure(
    DATABASES={"default": database}, ROOT_URLCONF=urls, ALLOWED_HOSTS=["testserver"], LOGGING_CONFIG=None
)
import django
django.setup()
from django.db import connection
from django.test import Client
from django.urls import path
from sinchkit.webhooks import SmsWebhooks
from sinchkit.webhooks.django import receiving

with connection.cursor() as cursor:
    cursor.execute("CREATE TABLE people (number TEXT PRIMARY KEY)")
    cursor.execute("CREATE TABLE texts (number TEXT REFERENCES people DEFERRABLE INITIALLY DEFERRED)")

webhooks = SmsWebhooks("secret")

def keep(event):
    assert connection.in_atomic_block
    with connection.cursor() as cursor:  # the constraint is checked when the transaction ends
        cursor.execute("INSERT INTO texts VALUES (%s)", [event.from_])

urls.urlpatterns = [path("sms", receiving(webhooks)(keep))]
body = b'{"type":"mo_text","id":"i","from":"15550100021","to":"1","body":"Hi","received_at":"2026-03-02T09:15:10Z"}'
headers = {f"HTTP_{name.upper().replace('-', '_')}": value for name, value in webhooks.sign(body).items()}
client = Client(raise_request_exception=False)

def post():
    return client.post("/sms", body, content_type="application/json", **headers).status_code

statuses = [post()]
with connection.cursor() as cursor:
    cursor.execute("INSERT INTO people VALUES ('15550100021')")
statuses += [post(), post()]
with connection.cursor() as cursor:
    cursor.execute("SELECT count(*) FROM texts")
    print(statuses, cursor.fetchone()[0])
"""


def test_a_transaction_that_cannot_be_committed_is_a_failure_of_the_handler(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(tmp_path / "texts.db")], capture_output=True, text=True, check=False
    )
    assert done.stdout == "[500, 200, 200] 1\n", done.stderr
