"""What the Conversation API sends: each message of a contact, each event, in the fullest form and in the barest."""

from __future__ import annotations

from typing import Any, Final

IDENTITY: Final = {"channel": "WHATSAPP", "identity": "15550100021", "app_id": ""}
_REASON: Final = {
    "code": "RECIPIENT_NOT_REACHABLE",
    "description": "The handset is off.",
    "sub_code": "UNSPECIFIED_SUB_CODE",
    "channel_code": "131026",
}
_ENVELOPE: Final = {
    "app_id": "01HQ8SZ1T2M7A0B1C2D3E4F5G6",
    "project_id": "0b1c2d3e-1111-4222-8333-444455556666",
    "accepted_time": "2026-03-02T09:15:10.123456789Z",
    "event_time": "2026-03-02T09:15:09.5Z",
    "message_metadata": "",
    "correlation_id": "",
}
_CONTACT: Final = {
    "id": "01HQ8T0CONTACT",
    "channel_identities": [{"channel": "SMS", "identity": "15550100021"}, IDENTITY],
    "channel_priority": ["WHATSAPP", "SMS"],
    "display_name": "Åsa Lind",
    "email": "asa@example.com",
    "external_id": "crm-17",
    "metadata": "",
    "language": "UNSPECIFIED",
}
_CONVERSATION: Final = {
    "id": "01HQ8T0CONVERSATION",
    "app_id": "01HQ8SZ1T2M7A0B1C2D3E4F5G6",
    "contact_id": "01HQ8T0CONTACT",
    "active": True,
    "active_channel": "WHATSAPP",
    "last_received": "1970-01-01T00:00:00Z",
    "metadata": "vip",
    "metadata_json": {"tier": 3, "tags": ["a", None]},
    "correlation_id": "order-7",
}

CONTACT_MESSAGES: Final[dict[str, dict[str, Any]]] = {
    "TextContactMessage": {"text_message": {"text": "Hello"}},
    "MediaContactMessage": {
        "media_message": {
            "url": "https://example.com/a.jpg",
            "thumbnail_url": "https://example.com/t.jpg",
            "filename_override": "a.jpg",
        }
    },
    "MediaCardContactMessage": {"media_card_message": {"url": "https://example.com/a.jpg", "caption": "Look"}},
    "LocationContactMessage": {
        "location_message": {
            "coordinates": {"latitude": 59.32932349, "longitude": -18.06858080},
            "title": "Office",
            "label": "Second floor",
        }
    },
    "ChoiceResponseContactMessage": {"choice_response_message": {"message_id": "01HQM", "postback_data": "yes"}},
    "FallbackContactMessage": {"fallback_message": {"raw_message": "<vote/>", "reason": _REASON}},
    "ProductResponseContactMessage": {
        "product_response_message": {
            "products": [{"id": "p1", "marketplace": "SE", "quantity": 2, "item_price": 19.9, "currency": "SEK"}],
            "title": "Basket",
            "catalog_id": "c1",
        }
    },
    "ChannelSpecificContactMessage": {
        "channel_specific_message": {
            "message_type": "nfm_reply",
            "message": {
                "type": "nfm_reply",
                "nfm_reply": {"name": "flow", "response_json": '{"date": "2026-03-02"}', "body": "Sent"},
            },
        }
    },
}

CONTACT_EVENTS: Final[dict[str, dict[str, Any]]] = {
    "ComposingContactEvent": {"composing_event": {}},
    "ComposingEndContactEvent": {"composing_end_event": {}},
    "CommentContactEvent": {
        "comment_event": {
            "id": "cm1",
            "text": "Nice",
            "comment_type": "FEED",
            "commented_on": "https://example.com/post",
            "user": "asa",
        }
    },
    "ConversationDeletedContactEvent": {"conversation_deleted_event": {}},
    "GenericContactEvent": {"generic_event": {"payload": {"kind": "seen", "count": 2, "more": [None]}}},
}

CONTACT_MESSAGE_EVENTS: Final[dict[str, dict[str, Any]]] = {
    "PaymentStatusUpdateContactMessageEvent": {
        "payment_status_update_event": {
            "reference_id": "r1",
            "payment_status": "PAYMENT_STATUS_CAPTURED",
            "payment_transaction_status": "PAYMENT_STATUS_TRANSACTION_SUCCESS",
            "payment_transaction_id": "t1",
        }
    },
    "ReactionContactMessageEvent": {
        "reaction_event": {
            "emoji": "👍",
            "action": "REACTION_ACTION_UNREACT",
            "message_id": "01HQM",
            "reaction_category": "like",
        }
    },
    "ShortlinkActivatedContactMessageEvent": {
        "shortlink_activated_event": {
            "payload": "p",
            "title": "Start",
            "ref": "spring",
            "source": "SHORTLINK",
            "type": "OPEN_THREAD",
            "existing_thread": False,
        }
    },
}

_INBOUND: Final = {
    "id": "01HQM",
    "direction": "TO_APP",
    "contact_message": {"text_message": {"text": "Hello"}, "reply_to": {"message_id": "01HQL"}},
    "channel_identity": IDENTITY,
    "conversation_id": "",
    "contact_id": "",
    "metadata": "",
    "accept_time": "2026-03-02T09:15:10.123456789Z",
    "sender_id": "15550100001",
    "processing_mode": "DISPATCH",
    "injected": False,
}
_CONSENT: Final = {
    "request_id": "rq1",
    "contact_id": "01HQ8T0CONTACT",
    "channel": "WHATSAPP",
    "identity": "15550100021",
    "error_details": {"description": "No such contact."},
    "processing_mode": "CONVERSATION",
}

EVENTS: Final[dict[str, dict[str, Any]]] = {
    "MessageInboundEvent": {"message": _INBOUND},
    "MessageRedactionEvent": {"message_redaction": _INBOUND},
    "MessageSubmitEvent": {
        "message_submit_notification": {
            "message_id": "01HQM",
            "conversation_id": "01HQ8T0CONVERSATION",
            "channel_identity": IDENTITY,
            "contact_id": "01HQ8T0CONTACT",
            "submitted_message": {"text_message": {"text": "Hi"}, "explicit_channel_message": {"SMS": '{"a": 1}'}},
            "metadata": "m",
            "processing_mode": "CONVERSATION",
        }
    },
    "MessageDeliveryEvent": {
        "message_delivery_report": {
            "message_id": "01HQM",
            "conversation_id": "01HQ8T0CONVERSATION",
            "status": "SWITCHING_CHANNEL",
            "channel_identity": IDENTITY,
            "contact_id": "01HQ8T0CONTACT",
            "reason": _REASON,
            "metadata": "m",
            "processing_mode": "CONVERSATION",
        }
    },
    "EventInboundEvent": {
        "event": {
            "id": "01HQE",
            "direction": "TO_APP",
            "channel_identity": IDENTITY,
            "contact_id": "01HQ8T0CONTACT",
            "conversation_id": "01HQ8T0CONVERSATION",
            "accept_time": "2026-03-02T09:15:10.5Z",
            "processing_mode": "CONVERSATION",
            "contact_event": {"composing_event": {}},
        }
    },
    "EventDeliveryEvent": {
        "event_delivery_report": {
            "event_id": "01HQE",
            "status": "FAILED",
            "channel_identity": IDENTITY,
            "contact_id": "01HQ8T0CONTACT",
            "reason": _REASON,
            "metadata": "",
            "processing_mode": "DISPATCH",
        }
    },
    "ConversationStartEvent": {"conversation_start_notification": {"conversation": _CONVERSATION}},
    "ConversationStopEvent": {"conversation_stop_notification": {"conversation": _CONVERSATION}},
    "ConversationDeleteEvent": {"conversation_delete_notification": {"conversation": _CONVERSATION}},
    "ContactCreateEvent": {"contact_create_notification": {"contact": _CONTACT}},
    "ContactDeleteEvent": {"contact_delete_notification": {"contact": _CONTACT}},
    "ContactUpdateEvent": {"contact_update_notification": {"contact": _CONTACT}},
    "ContactMergeEvent": {
        "contact_merge_notification": {"preserved_contact": _CONTACT, "deleted_contact": {**_CONTACT, "id": "old"}}
    },
    "ContactIdentitiesDuplicationEvent": {
        "duplicated_contact_identities_notification": {
            "duplicated_identities": [{"channel": "SMS", "contact_ids": ["c1", "c2"]}]
        }
    },
    "CapabilityEvent": {
        "capability_notification": {
            "request_id": "rq1",
            "contact_id": "01HQ8T0CONTACT",
            "channel": "RCS",
            "identity": "15550100021",
            "capability_status": "CAPABILITY_PARTIAL",
            "channel_capabilities": ["FEATURE_FILE_TRANSFER"],
            "reason": _REASON,
        }
    },
    "OptInEvent": {"opt_in_notification": {**_CONSENT, "status": "OPT_IN_FAILED"}},
    "OptOutEvent": {"opt_out_notification": {**_CONSENT, "status": "OPT_OUT_FAILED"}},
    "ChannelEvent": {
        "channel_event_notification": {
            "channel_event": {
                "channel": "WHATSAPP",
                "event_type": "WHATS_APP_QUALITY_RATING_CHANGED",
                "additional_data": {"quality_rating": "HIGH", "history": [1, {"a": None}]},
            }
        }
    },
    "UnsupportedCallbackEvent": {
        "unsupported_callback": {
            "channel": "TELEGRAM",
            "payload": '{"poll": {}}',
            "processing_mode": "CONVERSATION",
            "id": "u1",
            "contact_id": "01HQ8T0CONTACT",
            "conversation_id": "01HQ8T0CONVERSATION",
            "channel_identity": IDENTITY,
        }
    },
    "SmartConversationEvent": {
        "smart_conversation_notification": {
            "contact_id": "01HQ8T0CONTACT",
            "channel_identity": "15550100021",
            "channel": "SMS",
            "message_id": "01HQM",
            "conversation_id": "01HQ8T0CONVERSATION",
            "analysis_results": {
                "ml_sentiment_result": [
                    {
                        "message": "Fine",
                        "sentiment": "positive",
                        "score": 0.9,
                        "results": [{"sentiment": "negative", "score": 0.1}],
                    }
                ],
                "ml_nlu_result": [
                    {"message": "Hi", "intent": "greeting", "score": 1, "results": [{"intent": "bye", "score": 0}]}
                ],
                "ml_image_recognition_result": [
                    {
                        "url": "https://example.com/id.jpg",
                        "document_image_classification": {"doc_type": "passport", "confidence": 0.75},
                        "optical_character_recognition": {"result": [{"data": ["LIND", "ASA"]}]},
                        "document_field_classification": {
                            "result": [{"name": {"data": ["LIND"]}, "born": {"data": []}}, {}]
                        },
                    }
                ],
                "ml_pii_result": [{"message": "I am Åsa", "masked": "I am {PERSON}"}],
                "ml_offensive_analysis_result": [
                    {"message": "Hi", "url": "https://example.com/id.jpg", "evaluation": "SAFE", "score": 0.02}
                ],
            },
        }
    },
    "RecordNotificationEvent": {
        "record_notification": {
            "entity_id": "01HQE",
            "record_status": "EVENT_RECORD_STORED",
            "channel_identity": IDENTITY,
            "contact_id": "01HQ8T0CONTACT",
            "conversation_id": "01HQ8T0CONVERSATION",
            "reason": _REASON,
            "processing_mode": "CONVERSATION",
        }
    },
}

# Only what is always there.
BARE_EVENTS: Final[dict[str, dict[str, Any]]] = {
    **{
        kind: {
            key: {
                "id": "01HQM",
                "direction": "TO_APP",
                "contact_message": {"text_message": {"text": ""}},
                "channel_identity": {"channel": "SMS", "identity": "1"},
                "accept_time": "2026-03-02T09:15:10",
            }
        }
        for kind, key in (("MessageInboundEvent", "message"), ("MessageRedactionEvent", "message_redaction"))
    },
    "MessageSubmitEvent": {"message_submit_notification": {}},
    "MessageDeliveryEvent": {"message_delivery_report": {"message_id": "01HQM", "status": "READ"}},
    "EventDeliveryEvent": {"event_delivery_report": {"event_id": "01HQE", "status": "DELIVERED"}},
    "ConversationStartEvent": {"conversation_start_notification": {"conversation": {"id": "c"}}},
    "CapabilityEvent": {"capability_notification": {"request_id": "rq1"}},
    "OptInEvent": {"opt_in_notification": {"request_id": "rq1", "status": "OPT_IN_SUCCEEDED"}},
    "OptOutEvent": {"opt_out_notification": {"request_id": "rq1", "status": "OPT_OUT_SUCCEEDED"}},
    "UnsupportedCallbackEvent": {"unsupported_callback": {"channel": "LINE", "payload": "{}"}},
    "SmartConversationEvent": {"smart_conversation_notification": {"analysis_results": {}}},
    "RecordNotificationEvent": {"record_notification": {"entity_id": "01HQE"}},
}


def event(content: dict[str, Any]) -> dict[str, Any]:
    """A whole event with this content."""
    return {**_ENVELOPE, **content}


def bare_event(content: dict[str, Any]) -> dict[str, Any]:
    """An event with this content and only what is always beside it."""
    return {"app_id": "", "project_id": _ENVELOPE["project_id"], **content}
