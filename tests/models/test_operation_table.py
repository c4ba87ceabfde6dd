"""The operations that the services offer: name, HTTP method, path, what may be repeated, and what comes back."""

from __future__ import annotations

from typing import Final

import pytest

from tests.models.document_operations import OPERATIONS

PREFIXES: Final = {"sms": "/xms/v1/{service_plan_id}", "conversation": "/v1/projects/{project_id}", "voice": ""}

# Name, method, path without the prefix, what may be done when an answer is lost, and what an answer holds.
SMS: Final = """
batches.list GET /batches safe pages
batches.send POST /batches never object
batches.send_dry_run POST /batches/dry_run safe object
batches.cancel DELETE /batches/{batch_id} safe object
batches.get GET /batches/{batch_id} safe object
batches.update POST /batches/{batch_id} same-state object
batches.replace PUT /batches/{batch_id} same-state object
batches.send_delivery_feedback POST /batches/{batch_id}/delivery_feedback safe nothing
delivery_reports.get_for_batch GET /batches/{batch_id}/delivery_report safe object
delivery_reports.get_for_number GET /batches/{batch_id}/delivery_report/{recipient_msisdn} safe object
delivery_reports.list GET /delivery_reports safe pages
groups.list GET /groups safe pages
groups.create POST /groups never object
groups.delete DELETE /groups/{group_id} same-state nothing
groups.get GET /groups/{group_id} safe object
groups.update POST /groups/{group_id} safe object
groups.replace PUT /groups/{group_id} safe object
groups.list_members GET /groups/{group_id}/members safe object
inbounds.list GET /inbounds safe pages
inbounds.get GET /inbounds/{inbound_id} safe object
"""
CONVERSATION: Final = """
apps.list GET /apps safe object
apps.create POST /apps never object
apps.delete DELETE /apps/{app_id} same-state nothing
apps.get GET /apps/{app_id} safe object
apps.update PATCH /apps/{app_id} safe object
capability.query POST /capability:query never object
consents.list_audit_records GET /apps/{app_id}/consents/identities/{identity} safe object
consents.list_identities GET /apps/{app_id}/consents/{list_type} safe pages
contacts.list GET /contacts safe pages
contacts.create POST /contacts never object
contacts.delete DELETE /contacts/{contact_id} same-state nothing
contacts.get GET /contacts/{contact_id} safe object
contacts.update PATCH /contacts/{contact_id} safe object
contacts.merge POST /contacts/{destination_id}:merge never object
contacts.get_channel_profile POST /contacts:getChannelProfile safe object
contacts.list_identity_conflicts GET /contacts:identityConflicts safe pages
conversations.list GET /conversations safe pages
conversations.create POST /conversations never object
conversations.delete DELETE /conversations/{conversation_id} same-state nothing
conversations.get GET /conversations/{conversation_id} safe object
conversations.update PATCH /conversations/{conversation_id} safe object
conversations.inject_event POST /conversations/{conversation_id}:inject-event never object
conversations.inject_message POST /conversations/{conversation_id}:inject-message never nothing
conversations.stop POST /conversations/{conversation_id}:stop safe nothing
conversations.list_recent GET /conversations:recent safe pages
events.list GET /events safe pages
events.delete DELETE /events/{event_id} same-state nothing
events.get GET /events/{event_id} safe object
events.send POST /events:send never object
messages.list GET /messages safe pages
messages.delete DELETE /messages/{message_id} same-state nothing
messages.get GET /messages/{message_id} safe object
messages.update PATCH /messages/{message_id} safe object
messages.list_last_messages_by_channel_identity POST /messages:fetch-last-message safe pages
messages.send POST /messages:send never object
opt_ins.register POST /optins:register never object
opt_outs.register POST /optouts:register never object
project_settings.delete DELETE /settings same-state nothing
project_settings.get GET /settings safe object
project_settings.update PATCH /settings safe object
project_settings.create POST /settings same-state object
transcoding.transcode_message POST /messages:transcode safe object
webhooks.list GET /apps/{app_id}/webhooks safe object
webhooks.create POST /webhooks never object
webhooks.delete DELETE /webhooks/{webhook_id} same-state nothing
webhooks.get GET /webhooks/{webhook_id} safe object
webhooks.update PATCH /webhooks/{webhook_id} safe object
"""
VOICE: Final = """
applications.query_number GET /v1/calling/query/number/{number} safe object
applications.get_callback_urls GET /v1/configuration/callbacks/applications/{applicationKey} safe object
applications.update_callback_urls POST /v1/configuration/callbacks/applications/{applicationKey} safe nothing
applications.unassign_number DELETE /v1/configuration/numbers same-state nothing
applications.get_numbers GET /v1/configuration/numbers safe object
applications.assign_numbers POST /v1/configuration/numbers safe nothing
callouts.create POST /calling/v1/callouts never object
callouts.text_to_speech POST /calling/v1/callouts never object
callouts.conference POST /calling/v1/callouts never object
callouts.custom POST /calling/v1/callouts never object
calls.get GET /calling/v1/calls/id/{callId} safe object
calls.update PATCH /calling/v1/calls/id/{callId} never nothing
calls.manage_with_call_leg PATCH /calling/v1/calls/id/{callId}/leg/{callLeg} never nothing
conferences.kick_all DELETE /calling/v1/conferences/id/{conferenceId} same-state nothing
conferences.get GET /calling/v1/conferences/id/{conferenceId} safe object
conferences.kick_participant DELETE /calling/v1/conferences/id/{conferenceId}/{callId} same-state nothing
conferences.manage_participant PATCH /calling/v1/conferences/id/{conferenceId}/{callId} safe nothing
"""

TABLE: Final = {
    (api, line.split()[0]): line.split()[1:]
    for api, lines in (("sms", SMS), ("conversation", CONVERSATION), ("voice", VOICE))
    for line in lines.strip().splitlines()
}

DESCRIBED: Final = {(one.source.api, f"{one.resource}.{one.method}"): one for one in OPERATIONS}


@pytest.mark.parametrize(("api", "name"), TABLE)
def test_an_operation_is_as_the_service_has_it(api: str, name: str) -> None:
    method, path, repeat, result = TABLE[api, name]
    operation = DESCRIBED[api, name].operation
    assert (operation.method, operation.path) == (method, PREFIXES[api] + path)
    assert operation.repeat == repeat
    holds = "pages" if operation.pagination else "nothing" if operation.result is None else "object"
    assert holds == result
