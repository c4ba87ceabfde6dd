"""Measures how long a fresh process takes to reach ``client.sms.batches``, against ``import httpx`` alone.

Run: python -m bench.startup [--runs N]. Exits 1 if the ratio of the medians is above the limit.
"""

from __future__ import annotations

from bench.process_times import compare

LIMIT = 1.35
CASES = {
    "python -c pass": "pass",
    "import httpx": "import httpx",
    "client.sms.batches": (
        'from sinchkit import Client; Client(service_plan_id="p", sms_api_token="t", region="us").sms.batches'
    ),
    "building batches.send": (
        "from sinchkit_sms.requests import batches; "
        'batches.send(to=["+46701234567"], from_="+46701112233", body="Hello")'
    ),
}


def main() -> int:
    """Print a table; 1 if the limit is broken."""
    return compare(CASES, reference="import httpx", measured="client.sms.batches", limit=LIMIT)


if __name__ == "__main__":
    raise SystemExit(main())
