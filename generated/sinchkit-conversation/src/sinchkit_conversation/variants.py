# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""How the objects of each union are distinguished."""

from __future__ import annotations

from sinchkit_core import kinds as _kinds

APP_EVENT = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "composing_event": "ComposingAppEvent",
        "composing_end_event": "ComposingEndAppEvent",
        "comment_reply_event": "CommentReplyAppEvent",
        "agent_joined_event": "AgentJoinedAppEvent",
        "agent_left_event": "AgentLeftAppEvent",
        "generic_event": "GenericAppEvent",
        "read_message_event": "ReadMessageAppEvent",
    },
    "UnknownAppEvent",
)
APP_MESSAGE = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "text_message": "TextAppMessage",
        "card_message": "CardAppMessage",
        "carousel_message": "CarouselAppMessage",
        "choice_message": "ChoiceAppMessage",
        "contact_info_message": "ContactInfoAppMessage",
        "list_message": "ListAppMessage",
        "location_message": "LocationAppMessage",
        "media_message": "MediaAppMessage",
        "template_message": "TemplateAppMessage",
        "explicit_channel_message": "ExplicitChannelAppMessage",
        "explicit_channel_omni_message": "ExplicitChannelOmniAppMessage",
        "channel_specific_message": "ChannelSpecificAppMessage",
    },
    "UnknownAppMessage",
    beside=("explicit_channel_message", "explicit_channel_omni_message", "channel_specific_message"),
)
CHANNEL_SPECIFIC_MESSAGE = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "FLOWS": "FlowChannelMessage",
        "ORDER_DETAILS": "OrderDetailsChannelMessage",
        "ORDER_STATUS": "OrderStatusChannelMessage",
        "COMMERCE": "CommerceChannelMessage",
        "CAROUSEL_COMMERCE": "CarouselCommerceChannelMessage",
        "NOTIFICATION_MESSAGE_TEMPLATE": "NotificationTemplateChannelMessage",
    },
    "UnknownChannelSpecificMessage",
    tag="message_type",
)
CHOICE = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "text_message": "TextChoice",
        "url_message": "UrlChoice",
        "call_message": "CallChoice",
        "location_message": "LocationChoice",
        "calendar_message": "CalendarChoice",
        "share_location_message": "ShareLocationChoice",
    },
    "UnknownChoice",
)
COMMERCE = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "REGULAR_PRICE_COMMERCE": "RegularPriceCommerce",
        "FIXED_DISCOUNT_COMMERCE": "FixedDiscountCommerce",
        "PERCENTAGE_DISCOUNT_COMMERCE": "PercentageDiscountCommerce",
    },
    "UnknownCommerce",
    tag="type",
)
COMMERCE_BUTTON = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "WL": "WebLinkCommerceButton",
        "AL": "AppLinkCommerceButton",
        "BK": "BotKeywordCommerceButton",
    },
    "UnknownCommerceButton",
    tag="type",
)
COMMERCE_COUPON = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "FIXED_DISCOUNT_COUPON": "FixedDiscountCoupon",
        "PERCENTAGE_DISCOUNT_COUPON": "PercentageDiscountCoupon",
        "SHIPPING_DISCOUNT_COUPON": "ShippingDiscountCoupon",
        "FREE_COUPON": "FreeCoupon",
        "UP_COUPON": "UpCoupon",
    },
    "UnknownCommerceCoupon",
    tag="type",
)
CONTACT_EVENT = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "composing_event": "ComposingContactEvent",
        "composing_end_event": "ComposingEndContactEvent",
        "comment_event": "CommentContactEvent",
        "conversation_deleted_event": "ConversationDeletedContactEvent",
        "generic_event": "GenericContactEvent",
    },
    "UnknownContactEvent",
)
CONTACT_MESSAGE = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "text_message": "TextContactMessage",
        "media_message": "MediaContactMessage",
        "media_card_message": "MediaCardContactMessage",
        "location_message": "LocationContactMessage",
        "choice_response_message": "ChoiceResponseContactMessage",
        "product_response_message": "ProductResponseContactMessage",
        "channel_specific_message": "ChannelSpecificContactMessage",
        "fallback_message": "FallbackContactMessage",
    },
    "UnknownContactMessage",
)
CONTACT_MESSAGE_EVENT = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "payment_status_update_event": "PaymentStatusUpdateContactMessageEvent",
        "reaction_event": "ReactionContactMessageEvent",
        "shortlink_activated_event": "ShortlinkActivatedContactMessageEvent",
    },
    "UnknownContactMessageEvent",
)
CONVERSATION_EVENT = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "message": "MessageInboundEvent",
        "message_redaction": "MessageRedactionEvent",
        "message_submit_notification": "MessageSubmitEvent",
        "message_delivery_report": "MessageDeliveryEvent",
        "event": "EventInboundEvent",
        "event_delivery_report": "EventDeliveryEvent",
        "conversation_start_notification": "ConversationStartEvent",
        "conversation_stop_notification": "ConversationStopEvent",
        "conversation_delete_notification": "ConversationDeleteEvent",
        "contact_create_notification": "ContactCreateEvent",
        "contact_delete_notification": "ContactDeleteEvent",
        "contact_update_notification": "ContactUpdateEvent",
        "contact_merge_notification": "ContactMergeEvent",
        "duplicated_contact_identities_notification": "ContactIdentitiesDuplicationEvent",
        "capability_notification": "CapabilityEvent",
        "opt_in_notification": "OptInEvent",
        "opt_out_notification": "OptOutEvent",
        "channel_event_notification": "ChannelEvent",
        "unsupported_callback": "UnsupportedCallbackEvent",
        "smart_conversation_notification": "SmartConversationEvent",
        "record_notification": "RecordNotificationEvent",
    },
    "UnknownConversationEvent",
)
CONVERSATION_MESSAGE = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "app_message": "MessageFromApp",
        "contact_message": "MessageFromContact",
    },
    "UnknownConversationMessage",
)
INBOUND_EVENT = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "contact_event": "InboundContactEvent",
        "contact_message_event": "InboundContactMessageEvent",
    },
    "UnknownInboundEvent",
)
INTERACTIVE_HEADER = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "text": "TextInteractiveHeader",
        "image": "ImageInteractiveHeader",
        "video": "VideoInteractiveHeader",
        "document": "DocumentInteractiveHeader",
    },
    "UnknownInteractiveHeader",
    tag="type",
)
LIST_ITEM = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "choice": "ChoiceListItem",
        "product": "ProductListItem",
    },
    "UnknownListItem",
)
OMNI_MESSAGE = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "text_message": "TextOmniMessage",
        "card_message": "CardOmniMessage",
        "carousel_message": "CarouselOmniMessage",
        "choice_message": "ChoiceOmniMessage",
        "contact_info_message": "ContactInfoOmniMessage",
        "list_message": "ListOmniMessage",
        "location_message": "LocationOmniMessage",
        "media_message": "MediaOmniMessage",
        "template_reference": "TemplateOmniMessage",
    },
    "UnknownOmniMessage",
)
PAYMENT_BUTTON = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "pix_dynamic_code": "PixPaymentButton",
        "payment_link": "LinkPaymentButton",
        "boleto": "BoletoPaymentButton",
    },
    "UnknownPaymentButton",
    tag="type",
)
PAYMENT_SETTINGS = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "dynamic_pix": "PixPaymentSettings",
        "payment_link": "LinkPaymentSettings",
        "boleto": "BoletoPaymentSettings",
    },
    "UnknownPaymentSettings",
)
RECIPIENT = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "contact_id": "ContactRecipient",
        "identified_by": "IdentifiedRecipient",
    },
    "UnknownRecipient",
)
STORED_EVENT = _kinds.Variants(
    "sinchkit_conversation.models",
    {
        "app_event": "EventFromApp",
        "contact_event": "EventFromContact",
        "contact_message_event": "MessageEventFromContact",
    },
    "UnknownStoredEvent",
)
