"""Measures the resident memory of a fresh process after the first call of all three APIs, against ``import sinch``.

Run: python -m bench.memory [--runs N]. The official SDK is `sinch` 2.3.0 of the dependency group `bench`; it has sent
nothing yet. Exits 1 if the ratio of the medians is above the limit. Reads /proc, so it runs on Linux.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys

from bench.answering_server import answering_server

LIMIT = 0.5
# httpx and httpcore import these where they are installed, as among the development tools; a plain install has none.
_PLAIN = "import sys; sys.modules |= dict.fromkeys(('trio', 'rich', 'click', 'h2', 'socksio')); "
_TELL = "; import re; print(re.search(r'VmRSS:\\s*(\\d+)', open('/proc/self/status').read())[1])"
_CALLS = """
from sinchkit import Client
from sinchkit_core import DecodeError
client = Client(
    service_plan_id="plan", sms_api_token="t", project_id="p", key_id="k", key_secret="s", conversation_auth="basic",
    application_key="a", application_secret="c2VjcmV0", base_url="{base_url}",
)
def call(operation):
    try:
        operation()
    except DecodeError:  # what answers, answers with a batch
        return
call(lambda: client.sms.batches.send(to=["15551231234"], body="Hello"))
call(lambda: client.conversation.messages.send(
    app_id="a", recipient={{"contact_id": "c"}}, message={{"text_message": {{"text": "Hello"}}}}
))
call(lambda: client.voice.callouts.text_to_speech(
    destination={{"type": "number", "endpoint": "+15551231234"}}, text="Hello"
))
"""


def mebibytes(code: str) -> float:
    """What a fresh process holds after running `code`."""
    ran = subprocess.run([sys.executable, "-c", _PLAIN + code + _TELL], check=True, capture_output=True, text=True)
    return int(ran.stdout) / 1024


def main() -> int:
    """Print a table; 1 if the limit is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5, help="runs of each case")
    runs = parser.parse_args().runs
    with answering_server() as server:
        cases = {
            "python -c pass": "pass",
            "import httpx": "import httpx",
            "import sinch": "import sinch",
            "first calls of three APIs": _CALLS.format(base_url=server.base_url) + "pass",
        }
        held = {name: statistics.median(mebibytes(code) for _ in range(runs)) for name, code in cases.items()}
    print(f"Resident memory of fresh processes, median of {runs} runs")
    for name, size in held.items():
        print(f"  {name:<28} {size:6.1f} MiB   {size / held['import sinch']:5.2f} x import sinch")
    ratio = held["first calls of three APIs"] / held["import sinch"]
    print(f"first calls of three APIs: {ratio:.2f} x import sinch, limit {LIMIT}")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    raise SystemExit(main())
