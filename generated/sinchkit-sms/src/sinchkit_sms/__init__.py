# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Sinch SMS: operations, requests and models.

Sends text and binary messages in batches, now or at a set time, reports on their delivery, reads
messages received and keeps groups of recipients.
"""

from .api import AsyncSms, Sms

__all__ = ["AsyncSms", "Sms"]
