"""`python -m sinchkit.emulator`: the emulator in the foreground."""

# ruff: noqa: T201 - a command prints

from __future__ import annotations

import argparse
import signal
import sys
import threading
from collections.abc import Sequence

from sinchkit.emulator import DocumentError, Emulator

_DEFAULT_PORT = 8180


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until SIGINT or SIGTERM.

    Returns:
        The exit code: 0, or 1 if it could not be started.
    """
    options = _parser().parse_args(arguments)
    try:
        emulator = Emulator(
            service_plan_id=options.service_plan_id,
            sms_api_token=options.sms_api_token,
            project_id=options.project_id,
            key_id=options.key_id,
            key_secret=options.key_secret,
            host=options.host,
            port=options.port,
            delivery_delay=options.delivery_delay,
            sms_callback_url=options.sms_callback_url,
            sms_webhook_secret=options.sms_webhook_secret,
            signs_repeats_anew=not options.repeats_keep_signature,
        ).start()
    except (DocumentError, OSError, ValueError) as error:
        print(f"sinchkit emulator: {error}", file=sys.stderr)
        return 1
    with emulator:
        _serve_until_stopped(emulator)
    return 0


def _serve_until_stopped(emulator: Emulator) -> None:
    stopped = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: stopped.set())
    print(f"The Sinch SMS API is emulated at {emulator.base_url}")
    print("As variables that sinchkit reads:")
    print(f"  SINCH_BASE_URL={emulator.base_url}")
    print("Credentials, of a service plan or of a project:")
    print(f"  SINCH_SERVICE_PLAN_ID={emulator.service_plan_id}")
    print(f"  SINCH_SMS_API_TOKEN={emulator.sms_api_token}")
    print(f"  SINCH_PROJECT_ID={emulator.project_id}")
    print(f"  SINCH_KEY_ID={emulator.key_id}")
    print(f"  SINCH_KEY_SECRET={emulator.key_secret}")
    print("Ctrl+C stops it.", flush=True)
    stopped.wait()
    print("Stopped.", flush=True)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m sinchkit.emulator", description="Emulate the Sinch SMS API on this machine."
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument(
        "--port",
        type=int,
        default=_DEFAULT_PORT,
        help="port to listen on, 0 for a free one (default: %(default)s)",
    )
    parser.add_argument("--service-plan-id", default="demo-plan", help="default: %(default)s")
    parser.add_argument("--sms-api-token", default="demo-token", help="default: %(default)s")
    parser.add_argument("--project-id", default="demo-project", help="default: %(default)s")
    parser.add_argument("--key-id", default="demo-key", help="default: %(default)s")
    parser.add_argument("--key-secret", default="demo-secret", help="default: %(default)s")
    parser.add_argument(
        "--delivery-delay",
        type=float,
        default=0.2,
        help="seconds until a batch is delivered (default: %(default)s)",
    )
    parser.add_argument(
        "--sms-callback-url",
        help="where inbound messages and delivery reports go that have no URL of their own",
    )
    parser.add_argument("--sms-webhook-secret", help="signs callbacks (default: they are not signed)")
    parser.add_argument(
        "--repeats-keep-signature",
        action="store_true",
        help="post a callback again with its first signature (default: each attempt is signed anew)",
    )
    return parser


if __name__ == "__main__":
    sys.exit(main())
