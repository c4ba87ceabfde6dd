"""What apps may send beyond the common kinds of content, by Sinch's document of 2026, with the JSON that goes out."""

from __future__ import annotations

from typing import Any, Final

import pytest

from sinchkit import ValidationError
from sinchkit_conversation import models
from tests.core.scripted_server import ScriptedServer, reply
from tests.facade.accounts import PROJECT
from tests.facade.using import KINDS, use

TO: Final[dict[str, Any]] = {"contact_id": "c1"}
SENT: Final = reply(200, {"message_id": "m1", "accepted_time": "2026-03-01T10:00:00Z"})
OMNI: Final[dict[str, Any]] = {
    "SMS": {
        "template_reference": {
            "template_id": "omni",
            "version": "latest",
            "language_code": "en_US",
            "parameters": {},
        }
    }
}
NATIVE: Final = {"WHATSAPP": '{"type":"text","text":{"body":"Hi"}}'}
LINE: Final[dict[str, Any]] = {
    "LINE": {
        "message_type": "NOTIFICATION_MESSAGE_TEMPLATE",
        "message": {
            "template_key": "shipment_1",
            "body": {
                "emphasized_item": {"item_key": "date_001", "content": "Monday"},
                "items": [{"item_key": "number_001", "content": "4711"}],
                "buttons": [{"button_key": "confirm_01", "url": "https://example.com/parcel"}],
            },
        },
    }
}
FLOW: Final[dict[str, Any]] = {
    "WHATSAPP": {"message_type": "FLOWS", "message": {"flow_id": "f1", "flow_cta": "Book"}},
}
PIX: Final = {"code": "000201", "merchant_name": "Shop", "key": "39580525000189", "key_type": "CNPJ"}
ORDER: Final[dict[str, Any]] = {
    "type": "br",
    "reference_id": "o1",
    "type_of_goods": "physical-goods",
    "total_amount_value": 1200,
    "order": {
        "items": [{"retailer_id": "r1", "name": "Boots", "amount_value": 1000, "quantity": 1}],
        "subtotal_value": 1000,
        "tax_value": 200,
    },
}
CARD: Final[dict[str, Any]] = {
    "image": {"image_url": "https://example.com/boots.jpg", "image_link": "https://example.com/boots"},
    "commerce": {
        "type": "PERCENTAGE_DISCOUNT_COMMERCE",
        "title": "Boots",
        "regular_price": 99_999_999,
        "discount_price": 0,
        "discount_rate": 100,
    },
    "buttons": [
        {"type": "WL", "name": "Buy", "link_mo": "https://example.com/m", "link_pc": "https://example.com"},
        {"type": "AL", "name": "Call", "scheme_ios": "tel://1", "scheme_android": "tel://1"},
    ],
    "additional_content": "Only today",
    "coupon": {"type": "FREE_COUPON", "title": "Laces", "description": "For you", "link_mo": "https://example.com/c"},
}
OTHER_CARD: Final[dict[str, Any]] = {
    "image": {"image_url": "https://example.com/hat.jpg"},
    "commerce": {"type": "REGULAR_PRICE_COMMERCE", "title": "Hat", "regular_price": 0},
    "buttons": [{"type": "BK", "name": "More"}],
}


def whatsapp(kind: str, content: dict[str, Any]) -> dict[str, Any]:
    return {"channel_specific_message": {"WHATSAPP": {"message_type": kind, "message": content}}}


def kakaotalk(kind: str, content: dict[str, Any]) -> dict[str, Any]:
    return {"channel_specific_message": {"KAKAOTALK": {"message_type": kind, "message": content}}}


MESSAGES: Final[dict[str, dict[str, Any]]] = {
    "native": {"explicit_channel_message": NATIVE},
    "omni": {"explicit_channel_omni_message": OMNI},
    "specific": {"channel_specific_message": FLOW},
    "all three": {
        "explicit_channel_message": NATIVE,
        "explicit_channel_omni_message": {**OMNI, "KAKAOTALK": {"text_message": {"text": "Hi"}}},
        "channel_specific_message": FLOW,
        "agent": {"display_name": "Kim", "type": "HUMAN"},
    },
    "beside a text": {
        "text_message": {"text": "Hi"},
        "explicit_channel_message": NATIVE,
        "explicit_channel_omni_message": OMNI,
        "channel_specific_message": FLOW,
    },
    "beside a text, empty": {"text_message": {"text": "Hi"}, "explicit_channel_message": {}},
    "reply": {"text_message": {"text": "Hi"}, "reply_to": {"message_id": "m0"}},
    "reply without a text": {"explicit_channel_message": NATIVE, "reply_to": {"message_id": "m0"}},
    "lasting choices": {
        "choice_message": {
            "text_message": {"text": "Pick"},
            "choices": [
                {"text_message": {"text": "Yes"}, "display_mode": "PERSISTENT"},
                {"url_message": {"title": "Read", "url": "https://e.com"}, "display_mode": "PERSISTENT"},
                {"call_message": {"title": "Call", "phone_number": "+1"}, "display_mode": "DISPLAY_MODE_UNSPECIFIED"},
                {
                    "location_message": {"title": "Here", "coordinates": {"latitude": 1.5, "longitude": 2.5}},
                    "display_mode": "PERSISTENT",
                },
                {
                    "share_location_message": {"title": "Where?", "fallback_url": "https://e.com"},
                    "display_mode": "PERSISTENT",
                },
                {
                    "calendar_message": {
                        "title": "Book",
                        "event_start": "2026-03-02T09:00:00Z",
                        "event_end": "2026-03-02T10:00:00Z",
                        "event_title": "Meeting",
                        "fallback_url": "https://e.com",
                    },
                    "postback_data": "b",
                    "display_mode": "PERSISTENT",
                },
            ],
        }
    },
    "heading of a list": {
        "list_message": {
            "title": "Shop",
            "sections": [{"items": [{"choice": {"title": "Boots"}}]}],
            "message_properties": {"menu": "Open", "whatsapp_header": "Spring"},
        }
    },
    "line": {"channel_specific_message": LINE},
    "order with pix": whatsapp(
        "ORDER_DETAILS",
        {
            "payment": {
                **ORDER,
                "payment_buttons": [
                    {"type": "pix_dynamic_code", **PIX},
                    {"type": "payment_link", "uri": "https://example.com/pay"},
                ],
            }
        },
    ),
    "order with boleto": whatsapp(
        "ORDER_DETAILS", {"payment": {**ORDER, "payment_buttons": [{"type": "boleto", "digitable_line": "03399"}]}}
    ),
    "order, older form": whatsapp(
        "ORDER_DETAILS", {"payment": {**ORDER, "payment_settings": {"dynamic_pix": PIX}}}
    ),
    "state of an order": whatsapp(
        "ORDER_STATUS",
        {"payment": {"reference_id": "o1", "order": {"status": "partially-shipped", "description": "x" * 120}}},
    ),
    "product": kakaotalk("COMMERCE", {"push_alarm": False, "adult": True, **CARD}),
    "products": kakaotalk(
        "CAROUSEL_COMMERCE",
        {
            "carousel": {
                "head": {
                    "header": "Spring",
                    "content": "Everything new",
                    "image_url": "https://example.com/spring.jpg",
                    "scheme_ios": "tel://1",
                },
                "list": [CARD, OTHER_CARD],
                "tail": {"link_mo": "https://example.com/more"},
            }
        },
    ),
}  # fmt: skip


def project(server: ScriptedServer) -> dict[str, Any]:
    return {"base_url": server.base_url, "conversation_auth": "basic", **PROJECT}


def as_model(message: dict[str, Any]) -> models.AppMessage:
    return models.app_message_from_dict(message)


def as_newer_model(message: dict[str, Any]) -> models.AppMessage:
    return models.UnknownAppMessage.from_dict(message)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("form", [dict, as_model])
@pytest.mark.parametrize("name", MESSAGES)
def test_a_message_goes_out_as_it_was_given(kind: Any, form: Any, name: str, server: ScriptedServer) -> None:
    message = MESSAGES[name]
    server.answers(SENT)
    sent = use(
        kind,
        lambda client: client.conversation.messages.send(app_id="a1", message=form(message), recipient=TO),
        **project(server),
    )
    assert sent.message_id == "m1"
    (received,) = server.received
    assert received.path == "/v1/projects/project/messages:send"
    expected = {"app_id": "a1", "message": message, "recipient": TO}
    assert received.json == (with_milliseconds(expected) if form is as_model else expected)


def with_milliseconds(value: Any) -> Any:
    """The same JSON with timestamps as models write them."""
    if isinstance(value, dict):
        return {key: with_milliseconds(item) for key, item in value.items()}
    if isinstance(value, list):
        return [with_milliseconds(item) for item in value]
    return value.replace(":00Z", ":00.000Z") if isinstance(value, str) else value


@pytest.mark.parametrize("form", [dict, as_model, as_newer_model])
@pytest.mark.parametrize("name", ["native", "omni", "specific", "all three"])
def test_a_message_without_content_for_every_channel_goes_wherever_messages_go(
    form: Any, name: str, server: ScriptedServer
) -> None:
    message = form(MESSAGES[name])
    server.answers(reply(200, {"transcoded_message": {}}), reply(200, {}), SENT)

    def operate(client: Any) -> None:
        conversation = client.conversation
        conversation.transcoding.transcode_message(app_id="a1", app_message=message, channels=["SMS"])
        conversation.conversations.inject_message(
            "v1",
            accept_time="2026-03-01T10:00:00Z",
            app_message=message,
            channel_identity={"channel": "SMS", "identity": "1"},
            contact_id="c1",
            direction="TO_CONTACT",
        )
        conversation.messages.send(app_id="a1", message=message, recipient=TO)

    use(KINDS[0], operate, **project(server))
    transcoded, injected, sent = server.received
    assert transcoded.json == {"app_id": "a1", "app_message": MESSAGES[name], "channels": ["SMS"]}
    assert injected.json == {
        "accept_time": "2026-03-01T10:00:00Z",
        "app_message": MESSAGES[name],
        "channel_identity": {"channel": "SMS", "identity": "1"},
        "contact_id": "c1",
        "direction": "TO_CONTACT",
    }
    assert sent.json == {"app_id": "a1", "message": MESSAGES[name], "recipient": TO}


@pytest.mark.parametrize(
    ("message", "refusal"),
    [
        ({}, "give exactly one of text_message, card_message, "),
        ({"agent": {"type": "BOT"}}, "or any of explicit_channel_message, explicit_channel_omni_message, channel_spec"),
        ({"reply_to": {"message_id": "m0"}}, "give exactly one of text_message"),
        ({"explicit_channel_message": {}}, "give exactly one of text_message"),
        ({"explicit_channel_message": None}, "give exactly one of text_message"),
        (
            {"media_message": {"url": "u"}, "text_message": {"text": "x"}, "explicit_channel_message": NATIVE},
            "give exactly one of text_message, media_message",
        ),
        ({"template_message": {}}, "template_message: give at least one of omni_template, channel_template"),
    ],
)
@pytest.mark.parametrize("form", [dict, as_model])
def test_a_message_with_no_content_or_too_much_is_refused(
    form: Any, message: dict[str, Any], refusal: str, server: ScriptedServer
) -> None:
    assert_refused(form(message), refusal, server)


@pytest.mark.parametrize(
    ("message", "refusal"),
    [
        ({"text_message": {"text": "x"}, "reply_to": {}}, "reply_to.message_id: is required"),
        (
            {"explicit_channel_omni_message": {"SMS": {"template_reference": {"template_id": "t"}}}},
            "explicit_channel_omni_message.SMS.template_reference.version: is required",
        ),
        ({"template_message": {"omni_template": {"template_id": "t"}}}, "omni_template.version: is required"),
        ({"list_message": {"title": "x", "sections": [{"title": "y"}]}}, r"sections\[0\].items: is required"),
    ],
)
def test_content_that_lacks_something_is_refused(message: dict[str, Any], refusal: str, server: ScriptedServer) -> None:
    assert_refused(message, refusal, server)


def assert_refused(message: Any, refusal: str, server: ScriptedServer) -> None:
    server.answers(SENT)
    with pytest.raises(ValidationError, match=refusal):
        use(
            KINDS[0],
            lambda client: client.conversation.messages.send(app_id="a", message=message, recipient=TO),
            **project(server),
        )
    assert server.received == []


def changed(card: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return kakaotalk("COMMERCE", {**card, **changes})


def notified(**body: Any) -> dict[str, Any]:
    content = {"message_type": "NOTIFICATION_MESSAGE_TEMPLATE", "message": {"template_key": "t", "body": body}}
    return {"channel_specific_message": {"LINE": content}}


def commerce(**changes: Any) -> dict[str, Any]:
    return {"type": "REGULAR_PRICE_COMMERCE", "title": "x", "regular_price": 1, **changes}


BUTTON: Final = {"type": "BK", "name": "More"}
ITEM: Final = {"item_key": "k", "content": "x"}


@pytest.mark.parametrize(
    "message",
    [
        changed(CARD, buttons=[]),
        changed(CARD, buttons=[BUTTON] * 3),
        changed(CARD, buttons=[{**BUTTON, "name": "nine char"}]),
        changed(CARD, buttons=[{"type": "WL", "name": "x"}]),
        changed(CARD, buttons=[{"type": "AL", "name": "x", "scheme_ios": "y"}]),
        changed(CARD, additional_content="x" * 35),
        changed(CARD, image={}),
        changed(CARD, commerce=commerce(title="x" * 31)),
        changed(CARD, commerce=commerce(regular_price=100_000_000)),
        changed(CARD, commerce=commerce(regular_price=-1)),
        changed(CARD, commerce=commerce(type="FIXED_DISCOUNT_COMMERCE", discount_price=1)),
        changed(CARD, commerce=commerce(type="FIXED_DISCOUNT_COMMERCE", discount_price=1, discount_fixed=1_000_000)),
        changed(CARD, commerce=commerce(type="PERCENTAGE_DISCOUNT_COMMERCE", discount_price=1, discount_rate=101)),
        changed(CARD, coupon={"type": "SHIPPING_DISCOUNT_COUPON", "link_pc": "x"}),
        changed(CARD, coupon={"type": "FREE_COUPON", "title": "x" * 8, "link_mo": "x"}),
        changed(CARD, coupon={"type": "UP_COUPON", "scheme_ios": "x"}),
        changed(CARD, coupon={"type": "UP_COUPON", "title": "x", "scheme_ios": "x", "description": "x" * 13}),
        kakaotalk("CAROUSEL_COMMERCE", {"carousel": {"list": [CARD]}}),
        kakaotalk("CAROUSEL_COMMERCE", {"carousel": {"list": [CARD] * 11}}),
        kakaotalk("CAROUSEL_COMMERCE", {"carousel": {"list": [CARD] * 2, "tail": {}}}),
        whatsapp("ORDER_DETAILS", {"payment": {"reference_id": "o1"}}),
        whatsapp("ORDER_DETAILS", {"payment": {**ORDER, "payment_buttons": []}}),
        whatsapp("ORDER_DETAILS", {"payment": {**ORDER, "payment_buttons": [{"type": "boleto"}]}}),
        whatsapp("ORDER_DETAILS", {"payment": {**ORDER, "order": {"items": []}}}),
        whatsapp("ORDER_DETAILS", {"payment": {**ORDER, "payment_settings": {"boleto": {}}}}),
        whatsapp(
            "ORDER_STATUS", {"payment": {"reference_id": "o", "order": {"status": "s", "description": "x" * 121}}}
        ),
        notified(items=[ITEM] * 16),
        notified(items=[{**ITEM, "content": "x" * 301}]),
        notified(emphasized_item={**ITEM, "content": "x" * 16}),
        notified(buttons=[{"button_key": "k", "url": "u"}] * 3),
        notified(buttons=[{"button_key": "k", "url": "u" * 1001}]),
    ],
)
def test_limits_of_single_channels_are_checked(message: Any, server: ScriptedServer) -> None:
    assert_refused(message, r"^message\.channel_specific_message\.", server)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(
    "event",
    [
        {"read_message_event": {}},
        models.ReadMessageAppEvent(read_message_event={}),
        models.app_event_from_dict({"read_message_event": {}}),
    ],
)
def test_a_message_is_marked_as_read(kind: Any, event: Any, server: ScriptedServer) -> None:
    server.answers(reply(200, {"event_id": "e1"}))
    sent = use(
        kind,
        lambda client: client.conversation.events.send(app_id="a1", event=event, recipient=TO),
        **project(server),
    )
    assert (sent.event_id, sent.accepted_time) == ("e1", None)
    (received,) = server.received
    assert received.json == {"app_id": "a1", "event": {"read_message_event": {}}, "recipient": TO}


@pytest.mark.parametrize("kind", KINDS)
def test_an_event_of_the_app_is_added_to_a_conversation(kind: Any, server: ScriptedServer) -> None:
    server.answers(reply(200, {"event_id": "e1"}))
    use(
        kind,
        lambda client: client.conversation.conversations.inject_event(
            "v1", accept_time="2026-03-01T10:00:00Z", app_event={"composing_event": {}}, contact_id="c1"
        ),
        **project(server),
    )
    (received,) = server.received
    assert received.path == "/v1/projects/project/conversations/v1:inject-event"
    assert received.json == {
        "accept_time": "2026-03-01T10:00:00Z",
        "app_event": {"composing_event": {}},
        "contact_id": "c1",
    }


@pytest.mark.parametrize("kind", KINDS)
def test_the_next_channel_is_tried_after_ten_seconds(kind: Any, server: ScriptedServer) -> None:
    fallback = {"enabled": True, "delivery_report_waiting_time": 10}
    server.answers(reply(200, {"id": "a1", "delivery_report_based_fallback": fallback}))
    app = use(
        kind,
        lambda client: client.conversation.apps.update("a1", delivery_report_based_fallback=fallback),
        **project(server),
    )
    assert app.delivery_report_based_fallback.delivery_report_waiting_time == 10
    (received,) = server.received
    assert received.json == {"delivery_report_based_fallback": fallback}
    with pytest.raises(ValidationError, match="delivery_report_waiting_time: must be at least 10, is 9"):
        use(
            kind,
            lambda client: client.conversation.apps.update(
                "a1", delivery_report_based_fallback={"delivery_report_waiting_time": 9}
            ),
            **project(server),
        )
