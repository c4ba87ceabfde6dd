"""Measures the first use of `client.conversation.messages.send` in a fresh process, against ``import httpx`` alone.

Run: python -m bench.first_use [--runs N]. Importing and building the request are measured, up to the moment before it
would be sent. Exits 1 if the ratio of the medians is above the limit.
"""

from __future__ import annotations

from bench.process_times import compare

LIMIT = 1.6
CLIENT = 'from sinchkit import Client; client = Client(project_id="p", key_id="k", key_secret="s", region="eu"); '
BUILD = (
    "from sinchkit_conversation.requests import messages; client.conversation.messages.send;"
    'messages.send(app_id="a", recipient={"contact_id": "c"}, message={"text_message": {"text": "Hello"}}).check()'
)


def main() -> int:
    """Print a table; 1 if the limit is broken."""
    cases = {"import httpx": "import httpx", "conversation.messages.send": CLIENT + BUILD}
    return compare(cases, reference="import httpx", measured="conversation.messages.send", limit=LIMIT)


if __name__ == "__main__":
    raise SystemExit(main())
