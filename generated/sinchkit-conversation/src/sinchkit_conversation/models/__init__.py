# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""The models, each imported when it is first named."""

from __future__ import annotations

from importlib import import_module as _import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .address_info import AddressInfo as AddressInfo
    from .address_info import AddressInfoDict as AddressInfoDict
    from .agent import Agent as Agent
    from .agent import AgentDict as AgentDict
    from .agent_joined_app_event import AgentJoinedAppEvent as AgentJoinedAppEvent
    from .agent_joined_app_event import AgentJoinedAppEventDict as AgentJoinedAppEventDict
    from .agent_joined_event import AgentJoinedEvent as AgentJoinedEvent
    from .agent_joined_event import AgentJoinedEventDict as AgentJoinedEventDict
    from .agent_left_app_event import AgentLeftAppEvent as AgentLeftAppEvent
    from .agent_left_app_event import AgentLeftAppEventDict as AgentLeftAppEventDict
    from .agent_left_event import AgentLeftEvent as AgentLeftEvent
    from .agent_left_event import AgentLeftEventDict as AgentLeftEventDict
    from .agent_type import AgentType as AgentType
    from .analysis_results import AnalysisResults as AnalysisResults
    from .app import App as App
    from .app_event import AppEvent as AppEvent
    from .app_event import AppEventDict as AppEventDict
    from .app_event import app_event_from_dict as app_event_from_dict
    from .app_link_commerce_button import AppLinkCommerceButton as AppLinkCommerceButton
    from .app_link_commerce_button import AppLinkCommerceButtonDict as AppLinkCommerceButtonDict
    from .app_list import AppList as AppList
    from .app_message import AppMessage as AppMessage
    from .app_message import AppMessageDict as AppMessageDict
    from .app_message import app_message_from_dict as app_message_from_dict
    from .app_request import AppRequest as AppRequest
    from .app_update import AppUpdate as AppUpdate
    from .apple_business_chat_credentials import AppleBusinessChatCredentials as AppleBusinessChatCredentials
    from .apple_business_chat_credentials import (
        AppleBusinessChatCredentialsDict as AppleBusinessChatCredentialsDict,
    )
    from .basic_auth_credential import BasicAuthCredential as BasicAuthCredential
    from .basic_auth_credential import BasicAuthCredentialDict as BasicAuthCredentialDict
    from .boleto_number import BoletoNumber as BoletoNumber
    from .boleto_number import BoletoNumberDict as BoletoNumberDict
    from .boleto_payment_button import BoletoPaymentButton as BoletoPaymentButton
    from .boleto_payment_button import BoletoPaymentButtonDict as BoletoPaymentButtonDict
    from .boleto_payment_settings import BoletoPaymentSettings as BoletoPaymentSettings
    from .boleto_payment_settings import BoletoPaymentSettingsDict as BoletoPaymentSettingsDict
    from .bot_keyword_commerce_button import BotKeywordCommerceButton as BotKeywordCommerceButton
    from .bot_keyword_commerce_button import BotKeywordCommerceButtonDict as BotKeywordCommerceButtonDict
    from .calendar_choice import CalendarChoice as CalendarChoice
    from .calendar_choice import CalendarChoiceDict as CalendarChoiceDict
    from .calendar_message import CalendarMessage as CalendarMessage
    from .calendar_message import CalendarMessageDict as CalendarMessageDict
    from .call_choice import CallChoice as CallChoice
    from .call_choice import CallChoiceDict as CallChoiceDict
    from .call_message import CallMessage as CallMessage
    from .call_message import CallMessageDict as CallMessageDict
    from .callback_settings import CallbackSettings as CallbackSettings
    from .callback_settings import CallbackSettingsDict as CallbackSettingsDict
    from .capability_event import CapabilityEvent as CapabilityEvent
    from .capability_notification import CapabilityNotification as CapabilityNotification
    from .capability_status import CapabilityStatus as CapabilityStatus
    from .card_app_message import CardAppMessage as CardAppMessage
    from .card_app_message import CardAppMessageDict as CardAppMessageDict
    from .card_height import CardHeight as CardHeight
    from .card_message import CardMessage as CardMessage
    from .card_message import CardMessageDict as CardMessageDict
    from .card_message_properties import CardMessageProperties as CardMessageProperties
    from .card_message_properties import CardMessagePropertiesDict as CardMessagePropertiesDict
    from .card_omni_message import CardOmniMessage as CardOmniMessage
    from .card_omni_message import CardOmniMessageDict as CardOmniMessageDict
    from .carousel_app_message import CarouselAppMessage as CarouselAppMessage
    from .carousel_app_message import CarouselAppMessageDict as CarouselAppMessageDict
    from .carousel_commerce_channel_message import (
        CarouselCommerceChannelMessage as CarouselCommerceChannelMessage,
    )
    from .carousel_commerce_channel_message import (
        CarouselCommerceChannelMessageDict as CarouselCommerceChannelMessageDict,
    )
    from .carousel_commerce_content import CarouselCommerceContent as CarouselCommerceContent
    from .carousel_commerce_content import CarouselCommerceContentDict as CarouselCommerceContentDict
    from .carousel_message import CarouselMessage as CarouselMessage
    from .carousel_message import CarouselMessageDict as CarouselMessageDict
    from .carousel_omni_message import CarouselOmniMessage as CarouselOmniMessage
    from .carousel_omni_message import CarouselOmniMessageDict as CarouselOmniMessageDict
    from .channel_event import ChannelEvent as ChannelEvent
    from .channel_event_details import ChannelEventDetails as ChannelEventDetails
    from .channel_event_notification import ChannelEventNotification as ChannelEventNotification
    from .channel_identities import ChannelIdentities as ChannelIdentities
    from .channel_identities import ChannelIdentitiesDict as ChannelIdentitiesDict
    from .channel_identity import ChannelIdentity as ChannelIdentity
    from .channel_identity import ChannelIdentityDict as ChannelIdentityDict
    from .channel_integration_state import ChannelIntegrationState as ChannelIntegrationState
    from .channel_integration_state import ChannelIntegrationStateDict as ChannelIntegrationStateDict
    from .channel_integration_status import ChannelIntegrationStatus as ChannelIntegrationStatus
    from .channel_profile import ChannelProfile as ChannelProfile
    from .channel_profile_request import ChannelProfileRequest as ChannelProfileRequest
    from .channel_recipient_identity import ChannelRecipientIdentity as ChannelRecipientIdentity
    from .channel_recipient_identity import ChannelRecipientIdentityDict as ChannelRecipientIdentityDict
    from .channel_specific_answer import ChannelSpecificAnswer as ChannelSpecificAnswer
    from .channel_specific_answer import ChannelSpecificAnswerDict as ChannelSpecificAnswerDict
    from .channel_specific_answer_type import ChannelSpecificAnswerType as ChannelSpecificAnswerType
    from .channel_specific_app_message import ChannelSpecificAppMessage as ChannelSpecificAppMessage
    from .channel_specific_app_message import ChannelSpecificAppMessageDict as ChannelSpecificAppMessageDict
    from .channel_specific_contact_message import (
        ChannelSpecificContactMessage as ChannelSpecificContactMessage,
    )
    from .channel_specific_contact_message import (
        ChannelSpecificContactMessageDict as ChannelSpecificContactMessageDict,
    )
    from .channel_specific_message import ChannelSpecificMessage as ChannelSpecificMessage
    from .channel_specific_message import ChannelSpecificMessageDict as ChannelSpecificMessageDict
    from .channel_specific_message import (
        channel_specific_message_from_dict as channel_specific_message_from_dict,
    )
    from .choice import Choice as Choice
    from .choice import ChoiceDict as ChoiceDict
    from .choice import choice_from_dict as choice_from_dict
    from .choice_app_message import ChoiceAppMessage as ChoiceAppMessage
    from .choice_app_message import ChoiceAppMessageDict as ChoiceAppMessageDict
    from .choice_list_item import ChoiceListItem as ChoiceListItem
    from .choice_list_item import ChoiceListItemDict as ChoiceListItemDict
    from .choice_message import ChoiceMessage as ChoiceMessage
    from .choice_message import ChoiceMessageDict as ChoiceMessageDict
    from .choice_message_properties import ChoiceMessageProperties as ChoiceMessageProperties
    from .choice_message_properties import ChoiceMessagePropertiesDict as ChoiceMessagePropertiesDict
    from .choice_omni_message import ChoiceOmniMessage as ChoiceOmniMessage
    from .choice_omni_message import ChoiceOmniMessageDict as ChoiceOmniMessageDict
    from .choice_response_contact_message import ChoiceResponseContactMessage as ChoiceResponseContactMessage
    from .choice_response_contact_message import (
        ChoiceResponseContactMessageDict as ChoiceResponseContactMessageDict,
    )
    from .choice_response_message import ChoiceResponseMessage as ChoiceResponseMessage
    from .choice_response_message import ChoiceResponseMessageDict as ChoiceResponseMessageDict
    from .client_credentials import ClientCredentials as ClientCredentials
    from .client_credentials import ClientCredentialsDict as ClientCredentialsDict
    from .comment_contact_event import CommentContactEvent as CommentContactEvent
    from .comment_event import CommentEvent as CommentEvent
    from .comment_reply_app_event import CommentReplyAppEvent as CommentReplyAppEvent
    from .comment_reply_app_event import CommentReplyAppEventDict as CommentReplyAppEventDict
    from .comment_reply_event import CommentReplyEvent as CommentReplyEvent
    from .comment_reply_event import CommentReplyEventDict as CommentReplyEventDict
    from .comment_type import CommentType as CommentType
    from .commerce import Commerce as Commerce
    from .commerce import CommerceDict as CommerceDict
    from .commerce import commerce_from_dict as commerce_from_dict
    from .commerce_button import CommerceButton as CommerceButton
    from .commerce_button import CommerceButtonDict as CommerceButtonDict
    from .commerce_button import commerce_button_from_dict as commerce_button_from_dict
    from .commerce_card import CommerceCard as CommerceCard
    from .commerce_card import CommerceCardDict as CommerceCardDict
    from .commerce_carousel import CommerceCarousel as CommerceCarousel
    from .commerce_carousel import CommerceCarouselDict as CommerceCarouselDict
    from .commerce_carousel_head import CommerceCarouselHead as CommerceCarouselHead
    from .commerce_carousel_head import CommerceCarouselHeadDict as CommerceCarouselHeadDict
    from .commerce_carousel_tail import CommerceCarouselTail as CommerceCarouselTail
    from .commerce_carousel_tail import CommerceCarouselTailDict as CommerceCarouselTailDict
    from .commerce_channel_message import CommerceChannelMessage as CommerceChannelMessage
    from .commerce_channel_message import CommerceChannelMessageDict as CommerceChannelMessageDict
    from .commerce_content import CommerceContent as CommerceContent
    from .commerce_content import CommerceContentDict as CommerceContentDict
    from .commerce_coupon import CommerceCoupon as CommerceCoupon
    from .commerce_coupon import CommerceCouponDict as CommerceCouponDict
    from .commerce_coupon import commerce_coupon_from_dict as commerce_coupon_from_dict
    from .commerce_image import CommerceImage as CommerceImage
    from .commerce_image import CommerceImageDict as CommerceImageDict
    from .composing_app_event import ComposingAppEvent as ComposingAppEvent
    from .composing_app_event import ComposingAppEventDict as ComposingAppEventDict
    from .composing_contact_event import ComposingContactEvent as ComposingContactEvent
    from .composing_end_app_event import ComposingEndAppEvent as ComposingEndAppEvent
    from .composing_end_app_event import ComposingEndAppEventDict as ComposingEndAppEventDict
    from .composing_end_contact_event import ComposingEndContactEvent as ComposingEndContactEvent
    from .consent_audit_record import ConsentAuditRecord as ConsentAuditRecord
    from .consent_error_details import ConsentErrorDetails as ConsentErrorDetails
    from .consent_history import ConsentHistory as ConsentHistory
    from .consent_identity import ConsentIdentity as ConsentIdentity
    from .consent_identity_page import ConsentIdentityPage as ConsentIdentityPage
    from .consent_list_type import ConsentListType as ConsentListType
    from .consent_operation import ConsentOperation as ConsentOperation
    from .consent_origin import ConsentOrigin as ConsentOrigin
    from .contact import Contact as Contact
    from .contact_create_event import ContactCreateEvent as ContactCreateEvent
    from .contact_delete_event import ContactDeleteEvent as ContactDeleteEvent
    from .contact_event import ContactEvent as ContactEvent
    from .contact_event import contact_event_from_dict as contact_event_from_dict
    from .contact_identities_duplication_event import (
        ContactIdentitiesDuplicationEvent as ContactIdentitiesDuplicationEvent,
    )
    from .contact_info_app_message import ContactInfoAppMessage as ContactInfoAppMessage
    from .contact_info_app_message import ContactInfoAppMessageDict as ContactInfoAppMessageDict
    from .contact_info_message import ContactInfoMessage as ContactInfoMessage
    from .contact_info_message import ContactInfoMessageDict as ContactInfoMessageDict
    from .contact_info_omni_message import ContactInfoOmniMessage as ContactInfoOmniMessage
    from .contact_info_omni_message import ContactInfoOmniMessageDict as ContactInfoOmniMessageDict
    from .contact_language import ContactLanguage as ContactLanguage
    from .contact_merge_event import ContactMergeEvent as ContactMergeEvent
    from .contact_merge_notification import ContactMergeNotification as ContactMergeNotification
    from .contact_message import ContactMessage as ContactMessage
    from .contact_message import ContactMessageDict as ContactMessageDict
    from .contact_message import contact_message_from_dict as contact_message_from_dict
    from .contact_message_event import ContactMessageEvent as ContactMessageEvent
    from .contact_message_event import contact_message_event_from_dict as contact_message_event_from_dict
    from .contact_notification import ContactNotification as ContactNotification
    from .contact_page import ContactPage as ContactPage
    from .contact_recipient import ContactRecipient as ContactRecipient
    from .contact_recipient import ContactRecipientDict as ContactRecipientDict
    from .contact_request import ContactRequest as ContactRequest
    from .contact_settings import ContactSettings as ContactSettings
    from .contact_settings import ContactSettingsDict as ContactSettingsDict
    from .contact_update import ContactUpdate as ContactUpdate
    from .contact_update_event import ContactUpdateEvent as ContactUpdateEvent
    from .conversation import Conversation as Conversation
    from .conversation_channel import ConversationChannel as ConversationChannel
    from .conversation_channel_credential import (
        ConversationChannelCredential as ConversationChannelCredential,
    )
    from .conversation_channel_credential import (
        ConversationChannelCredentialDict as ConversationChannelCredentialDict,
    )
    from .conversation_delete_event import ConversationDeleteEvent as ConversationDeleteEvent
    from .conversation_deleted_contact_event import (
        ConversationDeletedContactEvent as ConversationDeletedContactEvent,
    )
    from .conversation_direction import ConversationDirection as ConversationDirection
    from .conversation_event import ConversationEvent as ConversationEvent
    from .conversation_event import conversation_event_from_dict as conversation_event_from_dict
    from .conversation_event_envelope import ConversationEventEnvelope as ConversationEventEnvelope
    from .conversation_merge_strategy import ConversationMergeStrategy as ConversationMergeStrategy
    from .conversation_message import ConversationMessage as ConversationMessage
    from .conversation_message import conversation_message_from_dict as conversation_message_from_dict
    from .conversation_messages_view import ConversationMessagesView as ConversationMessagesView
    from .conversation_metadata_report_view import (
        ConversationMetadataReportView as ConversationMetadataReportView,
    )
    from .conversation_notification import ConversationNotification as ConversationNotification
    from .conversation_page import ConversationPage as ConversationPage
    from .conversation_request import ConversationRequest as ConversationRequest
    from .conversation_start_event import ConversationStartEvent as ConversationStartEvent
    from .conversation_stop_event import ConversationStopEvent as ConversationStopEvent
    from .conversation_update import ConversationUpdate as ConversationUpdate
    from .coordinates import Coordinates as Coordinates
    from .coordinates import CoordinatesDict as CoordinatesDict
    from .delivery_report_based_fallback import DeliveryReportBasedFallback as DeliveryReportBasedFallback
    from .delivery_report_based_fallback import (
        DeliveryReportBasedFallbackDict as DeliveryReportBasedFallbackDict,
    )
    from .delivery_report_status import DeliveryReportStatus as DeliveryReportStatus
    from .dispatch_retention_policy import DispatchRetentionPolicy as DispatchRetentionPolicy
    from .dispatch_retention_policy import DispatchRetentionPolicyDict as DispatchRetentionPolicyDict
    from .dispatch_retention_policy_type import DispatchRetentionPolicyType as DispatchRetentionPolicyType
    from .display_mode import DisplayMode as DisplayMode
    from .document_field_classification import DocumentFieldClassification as DocumentFieldClassification
    from .document_image_classification import DocumentImageClassification as DocumentImageClassification
    from .document_interactive_header import DocumentInteractiveHeader as DocumentInteractiveHeader
    from .document_interactive_header import DocumentInteractiveHeaderDict as DocumentInteractiveHeaderDict
    from .duplicated_contact_identities_notification import (
        DuplicatedContactIdentitiesNotification as DuplicatedContactIdentitiesNotification,
    )
    from .duplicated_identity import DuplicatedIdentity as DuplicatedIdentity
    from .email_info import EmailInfo as EmailInfo
    from .email_info import EmailInfoDict as EmailInfoDict
    from .error_body import ErrorBody as ErrorBody
    from .error_status import ErrorStatus as ErrorStatus
    from .event_delivery_event import EventDeliveryEvent as EventDeliveryEvent
    from .event_delivery_report import EventDeliveryReport as EventDeliveryReport
    from .event_from_app import EventFromApp as EventFromApp
    from .event_from_contact import EventFromContact as EventFromContact
    from .event_inbound_event import EventInboundEvent as EventInboundEvent
    from .event_page import EventPage as EventPage
    from .explicit_channel_app_message import ExplicitChannelAppMessage as ExplicitChannelAppMessage
    from .explicit_channel_app_message import ExplicitChannelAppMessageDict as ExplicitChannelAppMessageDict
    from .explicit_channel_omni_app_message import (
        ExplicitChannelOmniAppMessage as ExplicitChannelOmniAppMessage,
    )
    from .explicit_channel_omni_app_message import (
        ExplicitChannelOmniAppMessageDict as ExplicitChannelOmniAppMessageDict,
    )
    from .fallback_contact_message import FallbackContactMessage as FallbackContactMessage
    from .fallback_contact_message import FallbackContactMessageDict as FallbackContactMessageDict
    from .fallback_message import FallbackMessage as FallbackMessage
    from .fallback_message import FallbackMessageDict as FallbackMessageDict
    from .fixed_discount_commerce import FixedDiscountCommerce as FixedDiscountCommerce
    from .fixed_discount_commerce import FixedDiscountCommerceDict as FixedDiscountCommerceDict
    from .fixed_discount_coupon import FixedDiscountCoupon as FixedDiscountCoupon
    from .fixed_discount_coupon import FixedDiscountCouponDict as FixedDiscountCouponDict
    from .flow_action import FlowAction as FlowAction
    from .flow_action_payload import FlowActionPayload as FlowActionPayload
    from .flow_action_payload import FlowActionPayloadDict as FlowActionPayloadDict
    from .flow_channel_message import FlowChannelMessage as FlowChannelMessage
    from .flow_channel_message import FlowChannelMessageDict as FlowChannelMessageDict
    from .flow_content import FlowContent as FlowContent
    from .flow_content import FlowContentDict as FlowContentDict
    from .flow_mode import FlowMode as FlowMode
    from .free_coupon import FreeCoupon as FreeCoupon
    from .free_coupon import FreeCouponDict as FreeCouponDict
    from .generic_app_event import GenericAppEvent as GenericAppEvent
    from .generic_app_event import GenericAppEventDict as GenericAppEventDict
    from .generic_contact_event import GenericContactEvent as GenericContactEvent
    from .generic_event import GenericEvent as GenericEvent
    from .generic_event import GenericEventDict as GenericEventDict
    from .goods_type import GoodsType as GoodsType
    from .identified_recipient import IdentifiedRecipient as IdentifiedRecipient
    from .identified_recipient import IdentifiedRecipientDict as IdentifiedRecipientDict
    from .identity_conflict import IdentityConflict as IdentityConflict
    from .identity_conflict_page import IdentityConflictPage as IdentityConflictPage
    from .image_interactive_header import ImageInteractiveHeader as ImageInteractiveHeader
    from .image_interactive_header import ImageInteractiveHeaderDict as ImageInteractiveHeaderDict
    from .image_recognition_result import ImageRecognitionResult as ImageRecognitionResult
    from .image_text import ImageText as ImageText
    from .inbound_contact_event import InboundContactEvent as InboundContactEvent
    from .inbound_contact_message_event import InboundContactMessageEvent as InboundContactMessageEvent
    from .inbound_event import InboundEvent as InboundEvent
    from .inbound_event import inbound_event_from_dict as inbound_event_from_dict
    from .inbound_event_envelope import InboundEventEnvelope as InboundEventEnvelope
    from .inbound_message import InboundMessage as InboundMessage
    from .inject_event_request import InjectEventRequest as InjectEventRequest
    from .inject_message_request import InjectMessageRequest as InjectMessageRequest
    from .instagram_credentials import InstagramCredentials as InstagramCredentials
    from .instagram_credentials import InstagramCredentialsDict as InstagramCredentialsDict
    from .intent_result import IntentResult as IntentResult
    from .intent_score import IntentScore as IntentScore
    from .interactive_answer import InteractiveAnswer as InteractiveAnswer
    from .interactive_answer import InteractiveAnswerDict as InteractiveAnswerDict
    from .interactive_header import InteractiveHeader as InteractiveHeader
    from .interactive_header import InteractiveHeaderDict as InteractiveHeaderDict
    from .interactive_header import interactive_header_from_dict as interactive_header_from_dict
    from .interactive_media import InteractiveMedia as InteractiveMedia
    from .interactive_media import InteractiveMediaDict as InteractiveMediaDict
    from .interactive_text import InteractiveText as InteractiveText
    from .interactive_text import InteractiveTextDict as InteractiveTextDict
    from .kakao_talk_chat_credentials import KakaoTalkChatCredentials as KakaoTalkChatCredentials
    from .kakao_talk_chat_credentials import KakaoTalkChatCredentialsDict as KakaoTalkChatCredentialsDict
    from .kakao_talk_credentials import KakaoTalkCredentials as KakaoTalkCredentials
    from .kakao_talk_credentials import KakaoTalkCredentialsDict as KakaoTalkCredentialsDict
    from .last_messages_request import LastMessagesRequest as LastMessagesRequest
    from .line_credentials import LineCredentials as LineCredentials
    from .line_credentials import LineCredentialsDict as LineCredentialsDict
    from .line_enterprise_access import LineEnterpriseAccess as LineEnterpriseAccess
    from .line_enterprise_access import LineEnterpriseAccessDict as LineEnterpriseAccessDict
    from .line_enterprise_credentials import LineEnterpriseCredentials as LineEnterpriseCredentials
    from .line_enterprise_credentials import LineEnterpriseCredentialsDict as LineEnterpriseCredentialsDict
    from .link_payment_button import LinkPaymentButton as LinkPaymentButton
    from .link_payment_button import LinkPaymentButtonDict as LinkPaymentButtonDict
    from .link_payment_settings import LinkPaymentSettings as LinkPaymentSettings
    from .link_payment_settings import LinkPaymentSettingsDict as LinkPaymentSettingsDict
    from .list_app_message import ListAppMessage as ListAppMessage
    from .list_app_message import ListAppMessageDict as ListAppMessageDict
    from .list_choice import ListChoice as ListChoice
    from .list_choice import ListChoiceDict as ListChoiceDict
    from .list_item import ListItem as ListItem
    from .list_item import ListItemDict as ListItemDict
    from .list_item import list_item_from_dict as list_item_from_dict
    from .list_message import ListMessage as ListMessage
    from .list_message import ListMessageDict as ListMessageDict
    from .list_message_properties import ListMessageProperties as ListMessageProperties
    from .list_message_properties import ListMessagePropertiesDict as ListMessagePropertiesDict
    from .list_omni_message import ListOmniMessage as ListOmniMessage
    from .list_omni_message import ListOmniMessageDict as ListOmniMessageDict
    from .list_section import ListSection as ListSection
    from .list_section import ListSectionDict as ListSectionDict
    from .location_app_message import LocationAppMessage as LocationAppMessage
    from .location_app_message import LocationAppMessageDict as LocationAppMessageDict
    from .location_choice import LocationChoice as LocationChoice
    from .location_choice import LocationChoiceDict as LocationChoiceDict
    from .location_contact_message import LocationContactMessage as LocationContactMessage
    from .location_contact_message import LocationContactMessageDict as LocationContactMessageDict
    from .location_message import LocationMessage as LocationMessage
    from .location_message import LocationMessageDict as LocationMessageDict
    from .location_omni_message import LocationOmniMessage as LocationOmniMessage
    from .location_omni_message import LocationOmniMessageDict as LocationOmniMessageDict
    from .media_app_message import MediaAppMessage as MediaAppMessage
    from .media_app_message import MediaAppMessageDict as MediaAppMessageDict
    from .media_card_contact_message import MediaCardContactMessage as MediaCardContactMessage
    from .media_card_contact_message import MediaCardContactMessageDict as MediaCardContactMessageDict
    from .media_card_message import MediaCardMessage as MediaCardMessage
    from .media_card_message import MediaCardMessageDict as MediaCardMessageDict
    from .media_contact_message import MediaContactMessage as MediaContactMessage
    from .media_contact_message import MediaContactMessageDict as MediaContactMessageDict
    from .media_message import MediaMessage as MediaMessage
    from .media_message import MediaMessageDict as MediaMessageDict
    from .media_omni_message import MediaOmniMessage as MediaOmniMessage
    from .media_omni_message import MediaOmniMessageDict as MediaOmniMessageDict
    from .merge_contact_request import MergeContactRequest as MergeContactRequest
    from .message_content_type import MessageContentType as MessageContentType
    from .message_delivery_event import MessageDeliveryEvent as MessageDeliveryEvent
    from .message_delivery_report import MessageDeliveryReport as MessageDeliveryReport
    from .message_event_from_contact import MessageEventFromContact as MessageEventFromContact
    from .message_from_app import MessageFromApp as MessageFromApp
    from .message_from_contact import MessageFromContact as MessageFromContact
    from .message_inbound_event import MessageInboundEvent as MessageInboundEvent
    from .message_page import MessagePage as MessagePage
    from .message_queue import MessageQueue as MessageQueue
    from .message_redaction_event import MessageRedactionEvent as MessageRedactionEvent
    from .message_retry_settings import MessageRetrySettings as MessageRetrySettings
    from .message_retry_settings import MessageRetrySettingsDict as MessageRetrySettingsDict
    from .message_search import MessageSearch as MessageSearch
    from .message_status import MessageStatus as MessageStatus
    from .message_status_name import MessageStatusName as MessageStatusName
    from .message_submit_event import MessageSubmitEvent as MessageSubmitEvent
    from .message_submit_notification import MessageSubmitNotification as MessageSubmitNotification
    from .message_update import MessageUpdate as MessageUpdate
    from .messages_source import MessagesSource as MessagesSource
    from .metadata_update_strategy import MetadataUpdateStrategy as MetadataUpdateStrategy
    from .mms_credentials import MMSCredentials as MMSCredentials
    from .mms_credentials import MMSCredentialsDict as MMSCredentialsDict
    from .name_info import NameInfo as NameInfo
    from .name_info import NameInfoDict as NameInfoDict
    from .nfm_reply import NfmReply as NfmReply
    from .nfm_reply import NfmReplyDict as NfmReplyDict
    from .nfm_reply_name import NfmReplyName as NfmReplyName
    from .notification_template_body import NotificationTemplateBody as NotificationTemplateBody
    from .notification_template_body import NotificationTemplateBodyDict as NotificationTemplateBodyDict
    from .notification_template_button import NotificationTemplateButton as NotificationTemplateButton
    from .notification_template_button import NotificationTemplateButtonDict as NotificationTemplateButtonDict
    from .notification_template_channel_message import (
        NotificationTemplateChannelMessage as NotificationTemplateChannelMessage,
    )
    from .notification_template_channel_message import (
        NotificationTemplateChannelMessageDict as NotificationTemplateChannelMessageDict,
    )
    from .notification_template_content import NotificationTemplateContent as NotificationTemplateContent
    from .notification_template_content import (
        NotificationTemplateContentDict as NotificationTemplateContentDict,
    )
    from .notification_template_emphasized_item import (
        NotificationTemplateEmphasizedItem as NotificationTemplateEmphasizedItem,
    )
    from .notification_template_emphasized_item import (
        NotificationTemplateEmphasizedItemDict as NotificationTemplateEmphasizedItemDict,
    )
    from .notification_template_item import NotificationTemplateItem as NotificationTemplateItem
    from .notification_template_item import NotificationTemplateItemDict as NotificationTemplateItemDict
    from .offensive_analysis_result import OffensiveAnalysisResult as OffensiveAnalysisResult
    from .offensive_evaluation import OffensiveEvaluation as OffensiveEvaluation
    from .omni_message import OmniMessage as OmniMessage
    from .omni_message import OmniMessageDict as OmniMessageDict
    from .omni_message import omni_message_from_dict as omni_message_from_dict
    from .omni_template_reference import OmniTemplateReference as OmniTemplateReference
    from .omni_template_reference import OmniTemplateReferenceDict as OmniTemplateReferenceDict
    from .opt_in import OptIn as OptIn
    from .opt_in_event import OptInEvent as OptInEvent
    from .opt_in_notification import OptInNotification as OptInNotification
    from .opt_in_request import OptInRequest as OptInRequest
    from .opt_in_response import OptInResponse as OptInResponse
    from .opt_in_status import OptInStatus as OptInStatus
    from .opt_out import OptOut as OptOut
    from .opt_out_event import OptOutEvent as OptOutEvent
    from .opt_out_notification import OptOutNotification as OptOutNotification
    from .opt_out_request import OptOutRequest as OptOutRequest
    from .opt_out_response import OptOutResponse as OptOutResponse
    from .opt_out_status import OptOutStatus as OptOutStatus
    from .optical_character_recognition import OpticalCharacterRecognition as OpticalCharacterRecognition
    from .order import Order as Order
    from .order import OrderDict as OrderDict
    from .order_details_channel_message import OrderDetailsChannelMessage as OrderDetailsChannelMessage
    from .order_details_channel_message import (
        OrderDetailsChannelMessageDict as OrderDetailsChannelMessageDict,
    )
    from .order_details_content import OrderDetailsContent as OrderDetailsContent
    from .order_details_content import OrderDetailsContentDict as OrderDetailsContentDict
    from .order_item import OrderItem as OrderItem
    from .order_item import OrderItemDict as OrderItemDict
    from .order_payment import OrderPayment as OrderPayment
    from .order_payment import OrderPaymentDict as OrderPaymentDict
    from .order_status import OrderStatus as OrderStatus
    from .order_status import OrderStatusDict as OrderStatusDict
    from .order_status_channel_message import OrderStatusChannelMessage as OrderStatusChannelMessage
    from .order_status_channel_message import OrderStatusChannelMessageDict as OrderStatusChannelMessageDict
    from .order_status_content import OrderStatusContent as OrderStatusContent
    from .order_status_content import OrderStatusContentDict as OrderStatusContentDict
    from .order_status_name import OrderStatusName as OrderStatusName
    from .order_status_payment import OrderStatusPayment as OrderStatusPayment
    from .order_status_payment import OrderStatusPaymentDict as OrderStatusPaymentDict
    from .organization_info import OrganizationInfo as OrganizationInfo
    from .organization_info import OrganizationInfoDict as OrganizationInfoDict
    from .payment_button import PaymentButton as PaymentButton
    from .payment_button import PaymentButtonDict as PaymentButtonDict
    from .payment_button import payment_button_from_dict as payment_button_from_dict
    from .payment_country import PaymentCountry as PaymentCountry
    from .payment_link import PaymentLink as PaymentLink
    from .payment_link import PaymentLinkDict as PaymentLinkDict
    from .payment_settings import PaymentSettings as PaymentSettings
    from .payment_settings import PaymentSettingsDict as PaymentSettingsDict
    from .payment_settings import payment_settings_from_dict as payment_settings_from_dict
    from .payment_status import PaymentStatus as PaymentStatus
    from .payment_status_update_contact_message_event import (
        PaymentStatusUpdateContactMessageEvent as PaymentStatusUpdateContactMessageEvent,
    )
    from .payment_status_update_event import PaymentStatusUpdateEvent as PaymentStatusUpdateEvent
    from .payment_transaction_status import PaymentTransactionStatus as PaymentTransactionStatus
    from .percentage_discount_commerce import PercentageDiscountCommerce as PercentageDiscountCommerce
    from .percentage_discount_commerce import PercentageDiscountCommerceDict as PercentageDiscountCommerceDict
    from .percentage_discount_coupon import PercentageDiscountCoupon as PercentageDiscountCoupon
    from .percentage_discount_coupon import PercentageDiscountCouponDict as PercentageDiscountCouponDict
    from .persist_message_status import PersistMessageStatus as PersistMessageStatus
    from .personal_data_result import PersonalDataResult as PersonalDataResult
    from .phone_number_info import PhoneNumberInfo as PhoneNumberInfo
    from .phone_number_info import PhoneNumberInfoDict as PhoneNumberInfoDict
    from .pix_code import PixCode as PixCode
    from .pix_code import PixCodeDict as PixCodeDict
    from .pix_key_type import PixKeyType as PixKeyType
    from .pix_payment_button import PixPaymentButton as PixPaymentButton
    from .pix_payment_button import PixPaymentButtonDict as PixPaymentButtonDict
    from .pix_payment_settings import PixPaymentSettings as PixPaymentSettings
    from .pix_payment_settings import PixPaymentSettingsDict as PixPaymentSettingsDict
    from .processing_mode import ProcessingMode as ProcessingMode
    from .processing_strategy import ProcessingStrategy as ProcessingStrategy
    from .product_item import ProductItem as ProductItem
    from .product_item import ProductItemDict as ProductItemDict
    from .product_list_item import ProductListItem as ProductListItem
    from .product_list_item import ProductListItemDict as ProductListItemDict
    from .product_response_contact_message import (
        ProductResponseContactMessage as ProductResponseContactMessage,
    )
    from .product_response_contact_message import (
        ProductResponseContactMessageDict as ProductResponseContactMessageDict,
    )
    from .product_response_message import ProductResponseMessage as ProductResponseMessage
    from .product_response_message import ProductResponseMessageDict as ProductResponseMessageDict
    from .profile_channel import ProfileChannel as ProfileChannel
    from .project_settings_request import ProjectSettingsRequest as ProjectSettingsRequest
    from .project_settings_response import ProjectSettingsResponse as ProjectSettingsResponse
    from .query_capability_request import QueryCapabilityRequest as QueryCapabilityRequest
    from .query_capability_response import QueryCapabilityResponse as QueryCapabilityResponse
    from .queue_stats import QueueStats as QueueStats
    from .rate_limits import RateLimits as RateLimits
    from .reaction_action import ReactionAction as ReactionAction
    from .reaction_contact_message_event import ReactionContactMessageEvent as ReactionContactMessageEvent
    from .reaction_event import ReactionEvent as ReactionEvent
    from .read_message_app_event import ReadMessageAppEvent as ReadMessageAppEvent
    from .read_message_app_event import ReadMessageAppEventDict as ReadMessageAppEventDict
    from .reason import Reason as Reason
    from .reason import ReasonDict as ReasonDict
    from .reason_code import ReasonCode as ReasonCode
    from .reason_sub_code import ReasonSubCode as ReasonSubCode
    from .recent_conversation import RecentConversation as RecentConversation
    from .recent_conversation_page import RecentConversationPage as RecentConversationPage
    from .recipient import Recipient as Recipient
    from .recipient import RecipientDict as RecipientDict
    from .recipient import recipient_from_dict as recipient_from_dict
    from .record_notification import RecordNotification as RecordNotification
    from .record_notification_event import RecordNotificationEvent as RecordNotificationEvent
    from .record_status import RecordStatus as RecordStatus
    from .regular_price_commerce import RegularPriceCommerce as RegularPriceCommerce
    from .regular_price_commerce import RegularPriceCommerceDict as RegularPriceCommerceDict
    from .reply_to import ReplyTo as ReplyTo
    from .reply_to import ReplyToDict as ReplyToDict
    from .retention_policy import RetentionPolicy as RetentionPolicy
    from .retention_policy import RetentionPolicyDict as RetentionPolicyDict
    from .retention_policy_type import RetentionPolicyType as RetentionPolicyType
    from .send_event_request import SendEventRequest as SendEventRequest
    from .send_event_response import SendEventResponse as SendEventResponse
    from .send_message_request import SendMessageRequest as SendMessageRequest
    from .send_message_response import SendMessageResponse as SendMessageResponse
    from .sentiment import Sentiment as Sentiment
    from .sentiment_result import SentimentResult as SentimentResult
    from .sentiment_score import SentimentScore as SentimentScore
    from .setting_groups import SettingGroups as SettingGroups
    from .share_location_choice import ShareLocationChoice as ShareLocationChoice
    from .share_location_choice import ShareLocationChoiceDict as ShareLocationChoiceDict
    from .share_location_message import ShareLocationMessage as ShareLocationMessage
    from .share_location_message import ShareLocationMessageDict as ShareLocationMessageDict
    from .shipping_discount_coupon import ShippingDiscountCoupon as ShippingDiscountCoupon
    from .shipping_discount_coupon import ShippingDiscountCouponDict as ShippingDiscountCouponDict
    from .shortlink_activated_contact_message_event import (
        ShortlinkActivatedContactMessageEvent as ShortlinkActivatedContactMessageEvent,
    )
    from .shortlink_activated_event import ShortlinkActivatedEvent as ShortlinkActivatedEvent
    from .smart_conversation import SmartConversation as SmartConversation
    from .smart_conversation import SmartConversationDict as SmartConversationDict
    from .smart_conversation_event import SmartConversationEvent as SmartConversationEvent
    from .smart_conversation_notification import (
        SmartConversationNotification as SmartConversationNotification,
    )
    from .sort_order import SortOrder as SortOrder
    from .static_bearer_credential import StaticBearerCredential as StaticBearerCredential
    from .static_bearer_credential import StaticBearerCredentialDict as StaticBearerCredentialDict
    from .static_token_credential import StaticTokenCredential as StaticTokenCredential
    from .static_token_credential import StaticTokenCredentialDict as StaticTokenCredentialDict
    from .stored_event import StoredEvent as StoredEvent
    from .stored_event import stored_event_from_dict as stored_event_from_dict
    from .telegram_credentials import TelegramCredentials as TelegramCredentials
    from .telegram_credentials import TelegramCredentialsDict as TelegramCredentialsDict
    from .template_app_message import TemplateAppMessage as TemplateAppMessage
    from .template_app_message import TemplateAppMessageDict as TemplateAppMessageDict
    from .template_message import TemplateMessage as TemplateMessage
    from .template_message import TemplateMessageDict as TemplateMessageDict
    from .template_omni_message import TemplateOmniMessage as TemplateOmniMessage
    from .template_omni_message import TemplateOmniMessageDict as TemplateOmniMessageDict
    from .template_reference import TemplateReference as TemplateReference
    from .template_reference import TemplateReferenceDict as TemplateReferenceDict
    from .text_app_message import TextAppMessage as TextAppMessage
    from .text_app_message import TextAppMessageDict as TextAppMessageDict
    from .text_choice import TextChoice as TextChoice
    from .text_choice import TextChoiceDict as TextChoiceDict
    from .text_contact_message import TextContactMessage as TextContactMessage
    from .text_contact_message import TextContactMessageDict as TextContactMessageDict
    from .text_interactive_header import TextInteractiveHeader as TextInteractiveHeader
    from .text_interactive_header import TextInteractiveHeaderDict as TextInteractiveHeaderDict
    from .text_message import TextMessage as TextMessage
    from .text_message import TextMessageDict as TextMessageDict
    from .text_omni_message import TextOmniMessage as TextOmniMessage
    from .text_omni_message import TextOmniMessageDict as TextOmniMessageDict
    from .token_request_type import TokenRequestType as TokenRequestType
    from .transcode_message_request import TranscodeMessageRequest as TranscodeMessageRequest
    from .transcode_message_response import TranscodeMessageResponse as TranscodeMessageResponse
    from .unknown_app_event import UnknownAppEvent as UnknownAppEvent
    from .unknown_app_message import UnknownAppMessage as UnknownAppMessage
    from .unknown_channel_specific_message import (
        UnknownChannelSpecificMessage as UnknownChannelSpecificMessage,
    )
    from .unknown_choice import UnknownChoice as UnknownChoice
    from .unknown_commerce import UnknownCommerce as UnknownCommerce
    from .unknown_commerce_button import UnknownCommerceButton as UnknownCommerceButton
    from .unknown_commerce_coupon import UnknownCommerceCoupon as UnknownCommerceCoupon
    from .unknown_contact_event import UnknownContactEvent as UnknownContactEvent
    from .unknown_contact_message import UnknownContactMessage as UnknownContactMessage
    from .unknown_contact_message_event import UnknownContactMessageEvent as UnknownContactMessageEvent
    from .unknown_conversation_event import UnknownConversationEvent as UnknownConversationEvent
    from .unknown_conversation_message import UnknownConversationMessage as UnknownConversationMessage
    from .unknown_inbound_event import UnknownInboundEvent as UnknownInboundEvent
    from .unknown_interactive_header import UnknownInteractiveHeader as UnknownInteractiveHeader
    from .unknown_list_item import UnknownListItem as UnknownListItem
    from .unknown_omni_message import UnknownOmniMessage as UnknownOmniMessage
    from .unknown_payment_button import UnknownPaymentButton as UnknownPaymentButton
    from .unknown_payment_settings import UnknownPaymentSettings as UnknownPaymentSettings
    from .unknown_recipient import UnknownRecipient as UnknownRecipient
    from .unknown_stored_event import UnknownStoredEvent as UnknownStoredEvent
    from .unsupported_callback import UnsupportedCallback as UnsupportedCallback
    from .unsupported_callback_event import UnsupportedCallbackEvent as UnsupportedCallbackEvent
    from .up_coupon import UpCoupon as UpCoupon
    from .up_coupon import UpCouponDict as UpCouponDict
    from .url_choice import UrlChoice as UrlChoice
    from .url_choice import UrlChoiceDict as UrlChoiceDict
    from .url_info import UrlInfo as UrlInfo
    from .url_info import UrlInfoDict as UrlInfoDict
    from .url_message import UrlMessage as UrlMessage
    from .url_message import UrlMessageDict as UrlMessageDict
    from .video_interactive_header import VideoInteractiveHeader as VideoInteractiveHeader
    from .video_interactive_header import VideoInteractiveHeaderDict as VideoInteractiveHeaderDict
    from .we_chat_credentials import WeChatCredentials as WeChatCredentials
    from .we_chat_credentials import WeChatCredentialsDict as WeChatCredentialsDict
    from .web_link_commerce_button import WebLinkCommerceButton as WebLinkCommerceButton
    from .web_link_commerce_button import WebLinkCommerceButtonDict as WebLinkCommerceButtonDict
    from .webhook import Webhook as Webhook
    from .webhook_list import WebhookList as WebhookList
    from .webhook_request import WebhookRequest as WebhookRequest
    from .webhook_target_type import WebhookTargetType as WebhookTargetType
    from .webhook_trigger import WebhookTrigger as WebhookTrigger
    from .webhook_update import WebhookUpdate as WebhookUpdate

_MODULES = {
    "AddressInfo": "address_info",
    "AddressInfoDict": "address_info",
    "Agent": "agent",
    "AgentDict": "agent",
    "AgentJoinedAppEvent": "agent_joined_app_event",
    "AgentJoinedAppEventDict": "agent_joined_app_event",
    "AgentJoinedEvent": "agent_joined_event",
    "AgentJoinedEventDict": "agent_joined_event",
    "AgentLeftAppEvent": "agent_left_app_event",
    "AgentLeftAppEventDict": "agent_left_app_event",
    "AgentLeftEvent": "agent_left_event",
    "AgentLeftEventDict": "agent_left_event",
    "AgentType": "agent_type",
    "AnalysisResults": "analysis_results",
    "App": "app",
    "AppEvent": "app_event",
    "AppEventDict": "app_event",
    "AppLinkCommerceButton": "app_link_commerce_button",
    "AppLinkCommerceButtonDict": "app_link_commerce_button",
    "AppList": "app_list",
    "AppMessage": "app_message",
    "AppMessageDict": "app_message",
    "AppRequest": "app_request",
    "AppUpdate": "app_update",
    "AppleBusinessChatCredentials": "apple_business_chat_credentials",
    "AppleBusinessChatCredentialsDict": "apple_business_chat_credentials",
    "BasicAuthCredential": "basic_auth_credential",
    "BasicAuthCredentialDict": "basic_auth_credential",
    "BoletoNumber": "boleto_number",
    "BoletoNumberDict": "boleto_number",
    "BoletoPaymentButton": "boleto_payment_button",
    "BoletoPaymentButtonDict": "boleto_payment_button",
    "BoletoPaymentSettings": "boleto_payment_settings",
    "BoletoPaymentSettingsDict": "boleto_payment_settings",
    "BotKeywordCommerceButton": "bot_keyword_commerce_button",
    "BotKeywordCommerceButtonDict": "bot_keyword_commerce_button",
    "CalendarChoice": "calendar_choice",
    "CalendarChoiceDict": "calendar_choice",
    "CalendarMessage": "calendar_message",
    "CalendarMessageDict": "calendar_message",
    "CallChoice": "call_choice",
    "CallChoiceDict": "call_choice",
    "CallMessage": "call_message",
    "CallMessageDict": "call_message",
    "CallbackSettings": "callback_settings",
    "CallbackSettingsDict": "callback_settings",
    "CapabilityEvent": "capability_event",
    "CapabilityNotification": "capability_notification",
    "CapabilityStatus": "capability_status",
    "CardAppMessage": "card_app_message",
    "CardAppMessageDict": "card_app_message",
    "CardHeight": "card_height",
    "CardMessage": "card_message",
    "CardMessageDict": "card_message",
    "CardMessageProperties": "card_message_properties",
    "CardMessagePropertiesDict": "card_message_properties",
    "CardOmniMessage": "card_omni_message",
    "CardOmniMessageDict": "card_omni_message",
    "CarouselAppMessage": "carousel_app_message",
    "CarouselAppMessageDict": "carousel_app_message",
    "CarouselCommerceChannelMessage": "carousel_commerce_channel_message",
    "CarouselCommerceChannelMessageDict": "carousel_commerce_channel_message",
    "CarouselCommerceContent": "carousel_commerce_content",
    "CarouselCommerceContentDict": "carousel_commerce_content",
    "CarouselMessage": "carousel_message",
    "CarouselMessageDict": "carousel_message",
    "CarouselOmniMessage": "carousel_omni_message",
    "CarouselOmniMessageDict": "carousel_omni_message",
    "ChannelEvent": "channel_event",
    "ChannelEventDetails": "channel_event_details",
    "ChannelEventNotification": "channel_event_notification",
    "ChannelIdentities": "channel_identities",
    "ChannelIdentitiesDict": "channel_identities",
    "ChannelIdentity": "channel_identity",
    "ChannelIdentityDict": "channel_identity",
    "ChannelIntegrationState": "channel_integration_state",
    "ChannelIntegrationStateDict": "channel_integration_state",
    "ChannelIntegrationStatus": "channel_integration_status",
    "ChannelProfile": "channel_profile",
    "ChannelProfileRequest": "channel_profile_request",
    "ChannelRecipientIdentity": "channel_recipient_identity",
    "ChannelRecipientIdentityDict": "channel_recipient_identity",
    "ChannelSpecificAnswer": "channel_specific_answer",
    "ChannelSpecificAnswerDict": "channel_specific_answer",
    "ChannelSpecificAnswerType": "channel_specific_answer_type",
    "ChannelSpecificAppMessage": "channel_specific_app_message",
    "ChannelSpecificAppMessageDict": "channel_specific_app_message",
    "ChannelSpecificContactMessage": "channel_specific_contact_message",
    "ChannelSpecificContactMessageDict": "channel_specific_contact_message",
    "ChannelSpecificMessage": "channel_specific_message",
    "ChannelSpecificMessageDict": "channel_specific_message",
    "Choice": "choice",
    "ChoiceAppMessage": "choice_app_message",
    "ChoiceAppMessageDict": "choice_app_message",
    "ChoiceDict": "choice",
    "ChoiceListItem": "choice_list_item",
    "ChoiceListItemDict": "choice_list_item",
    "ChoiceMessage": "choice_message",
    "ChoiceMessageDict": "choice_message",
    "ChoiceMessageProperties": "choice_message_properties",
    "ChoiceMessagePropertiesDict": "choice_message_properties",
    "ChoiceOmniMessage": "choice_omni_message",
    "ChoiceOmniMessageDict": "choice_omni_message",
    "ChoiceResponseContactMessage": "choice_response_contact_message",
    "ChoiceResponseContactMessageDict": "choice_response_contact_message",
    "ChoiceResponseMessage": "choice_response_message",
    "ChoiceResponseMessageDict": "choice_response_message",
    "ClientCredentials": "client_credentials",
    "ClientCredentialsDict": "client_credentials",
    "CommentContactEvent": "comment_contact_event",
    "CommentEvent": "comment_event",
    "CommentReplyAppEvent": "comment_reply_app_event",
    "CommentReplyAppEventDict": "comment_reply_app_event",
    "CommentReplyEvent": "comment_reply_event",
    "CommentReplyEventDict": "comment_reply_event",
    "CommentType": "comment_type",
    "Commerce": "commerce",
    "CommerceButton": "commerce_button",
    "CommerceButtonDict": "commerce_button",
    "CommerceCard": "commerce_card",
    "CommerceCardDict": "commerce_card",
    "CommerceCarousel": "commerce_carousel",
    "CommerceCarouselDict": "commerce_carousel",
    "CommerceCarouselHead": "commerce_carousel_head",
    "CommerceCarouselHeadDict": "commerce_carousel_head",
    "CommerceCarouselTail": "commerce_carousel_tail",
    "CommerceCarouselTailDict": "commerce_carousel_tail",
    "CommerceChannelMessage": "commerce_channel_message",
    "CommerceChannelMessageDict": "commerce_channel_message",
    "CommerceContent": "commerce_content",
    "CommerceContentDict": "commerce_content",
    "CommerceCoupon": "commerce_coupon",
    "CommerceCouponDict": "commerce_coupon",
    "CommerceDict": "commerce",
    "CommerceImage": "commerce_image",
    "CommerceImageDict": "commerce_image",
    "ComposingAppEvent": "composing_app_event",
    "ComposingAppEventDict": "composing_app_event",
    "ComposingContactEvent": "composing_contact_event",
    "ComposingEndAppEvent": "composing_end_app_event",
    "ComposingEndAppEventDict": "composing_end_app_event",
    "ComposingEndContactEvent": "composing_end_contact_event",
    "ConsentAuditRecord": "consent_audit_record",
    "ConsentErrorDetails": "consent_error_details",
    "ConsentHistory": "consent_history",
    "ConsentIdentity": "consent_identity",
    "ConsentIdentityPage": "consent_identity_page",
    "ConsentListType": "consent_list_type",
    "ConsentOperation": "consent_operation",
    "ConsentOrigin": "consent_origin",
    "Contact": "contact",
    "ContactCreateEvent": "contact_create_event",
    "ContactDeleteEvent": "contact_delete_event",
    "ContactEvent": "contact_event",
    "ContactIdentitiesDuplicationEvent": "contact_identities_duplication_event",
    "ContactInfoAppMessage": "contact_info_app_message",
    "ContactInfoAppMessageDict": "contact_info_app_message",
    "ContactInfoMessage": "contact_info_message",
    "ContactInfoMessageDict": "contact_info_message",
    "ContactInfoOmniMessage": "contact_info_omni_message",
    "ContactInfoOmniMessageDict": "contact_info_omni_message",
    "ContactLanguage": "contact_language",
    "ContactMergeEvent": "contact_merge_event",
    "ContactMergeNotification": "contact_merge_notification",
    "ContactMessage": "contact_message",
    "ContactMessageDict": "contact_message",
    "ContactMessageEvent": "contact_message_event",
    "ContactNotification": "contact_notification",
    "ContactPage": "contact_page",
    "ContactRecipient": "contact_recipient",
    "ContactRecipientDict": "contact_recipient",
    "ContactRequest": "contact_request",
    "ContactSettings": "contact_settings",
    "ContactSettingsDict": "contact_settings",
    "ContactUpdate": "contact_update",
    "ContactUpdateEvent": "contact_update_event",
    "Conversation": "conversation",
    "ConversationChannel": "conversation_channel",
    "ConversationChannelCredential": "conversation_channel_credential",
    "ConversationChannelCredentialDict": "conversation_channel_credential",
    "ConversationDeleteEvent": "conversation_delete_event",
    "ConversationDeletedContactEvent": "conversation_deleted_contact_event",
    "ConversationDirection": "conversation_direction",
    "ConversationEvent": "conversation_event",
    "ConversationEventEnvelope": "conversation_event_envelope",
    "ConversationMergeStrategy": "conversation_merge_strategy",
    "ConversationMessage": "conversation_message",
    "ConversationMessagesView": "conversation_messages_view",
    "ConversationMetadataReportView": "conversation_metadata_report_view",
    "ConversationNotification": "conversation_notification",
    "ConversationPage": "conversation_page",
    "ConversationRequest": "conversation_request",
    "ConversationStartEvent": "conversation_start_event",
    "ConversationStopEvent": "conversation_stop_event",
    "ConversationUpdate": "conversation_update",
    "Coordinates": "coordinates",
    "CoordinatesDict": "coordinates",
    "DeliveryReportBasedFallback": "delivery_report_based_fallback",
    "DeliveryReportBasedFallbackDict": "delivery_report_based_fallback",
    "DeliveryReportStatus": "delivery_report_status",
    "DispatchRetentionPolicy": "dispatch_retention_policy",
    "DispatchRetentionPolicyDict": "dispatch_retention_policy",
    "DispatchRetentionPolicyType": "dispatch_retention_policy_type",
    "DisplayMode": "display_mode",
    "DocumentFieldClassification": "document_field_classification",
    "DocumentImageClassification": "document_image_classification",
    "DocumentInteractiveHeader": "document_interactive_header",
    "DocumentInteractiveHeaderDict": "document_interactive_header",
    "DuplicatedContactIdentitiesNotification": "duplicated_contact_identities_notification",
    "DuplicatedIdentity": "duplicated_identity",
    "EmailInfo": "email_info",
    "EmailInfoDict": "email_info",
    "ErrorBody": "error_body",
    "ErrorStatus": "error_status",
    "EventDeliveryEvent": "event_delivery_event",
    "EventDeliveryReport": "event_delivery_report",
    "EventFromApp": "event_from_app",
    "EventFromContact": "event_from_contact",
    "EventInboundEvent": "event_inbound_event",
    "EventPage": "event_page",
    "ExplicitChannelAppMessage": "explicit_channel_app_message",
    "ExplicitChannelAppMessageDict": "explicit_channel_app_message",
    "ExplicitChannelOmniAppMessage": "explicit_channel_omni_app_message",
    "ExplicitChannelOmniAppMessageDict": "explicit_channel_omni_app_message",
    "FallbackContactMessage": "fallback_contact_message",
    "FallbackContactMessageDict": "fallback_contact_message",
    "FallbackMessage": "fallback_message",
    "FallbackMessageDict": "fallback_message",
    "FixedDiscountCommerce": "fixed_discount_commerce",
    "FixedDiscountCommerceDict": "fixed_discount_commerce",
    "FixedDiscountCoupon": "fixed_discount_coupon",
    "FixedDiscountCouponDict": "fixed_discount_coupon",
    "FlowAction": "flow_action",
    "FlowActionPayload": "flow_action_payload",
    "FlowActionPayloadDict": "flow_action_payload",
    "FlowChannelMessage": "flow_channel_message",
    "FlowChannelMessageDict": "flow_channel_message",
    "FlowContent": "flow_content",
    "FlowContentDict": "flow_content",
    "FlowMode": "flow_mode",
    "FreeCoupon": "free_coupon",
    "FreeCouponDict": "free_coupon",
    "GenericAppEvent": "generic_app_event",
    "GenericAppEventDict": "generic_app_event",
    "GenericContactEvent": "generic_contact_event",
    "GenericEvent": "generic_event",
    "GenericEventDict": "generic_event",
    "GoodsType": "goods_type",
    "IdentifiedRecipient": "identified_recipient",
    "IdentifiedRecipientDict": "identified_recipient",
    "IdentityConflict": "identity_conflict",
    "IdentityConflictPage": "identity_conflict_page",
    "ImageInteractiveHeader": "image_interactive_header",
    "ImageInteractiveHeaderDict": "image_interactive_header",
    "ImageRecognitionResult": "image_recognition_result",
    "ImageText": "image_text",
    "InboundContactEvent": "inbound_contact_event",
    "InboundContactMessageEvent": "inbound_contact_message_event",
    "InboundEvent": "inbound_event",
    "InboundEventEnvelope": "inbound_event_envelope",
    "InboundMessage": "inbound_message",
    "InjectEventRequest": "inject_event_request",
    "InjectMessageRequest": "inject_message_request",
    "InstagramCredentials": "instagram_credentials",
    "InstagramCredentialsDict": "instagram_credentials",
    "IntentResult": "intent_result",
    "IntentScore": "intent_score",
    "InteractiveAnswer": "interactive_answer",
    "InteractiveAnswerDict": "interactive_answer",
    "InteractiveHeader": "interactive_header",
    "InteractiveHeaderDict": "interactive_header",
    "InteractiveMedia": "interactive_media",
    "InteractiveMediaDict": "interactive_media",
    "InteractiveText": "interactive_text",
    "InteractiveTextDict": "interactive_text",
    "KakaoTalkChatCredentials": "kakao_talk_chat_credentials",
    "KakaoTalkChatCredentialsDict": "kakao_talk_chat_credentials",
    "KakaoTalkCredentials": "kakao_talk_credentials",
    "KakaoTalkCredentialsDict": "kakao_talk_credentials",
    "LastMessagesRequest": "last_messages_request",
    "LineCredentials": "line_credentials",
    "LineCredentialsDict": "line_credentials",
    "LineEnterpriseAccess": "line_enterprise_access",
    "LineEnterpriseAccessDict": "line_enterprise_access",
    "LineEnterpriseCredentials": "line_enterprise_credentials",
    "LineEnterpriseCredentialsDict": "line_enterprise_credentials",
    "LinkPaymentButton": "link_payment_button",
    "LinkPaymentButtonDict": "link_payment_button",
    "LinkPaymentSettings": "link_payment_settings",
    "LinkPaymentSettingsDict": "link_payment_settings",
    "ListAppMessage": "list_app_message",
    "ListAppMessageDict": "list_app_message",
    "ListChoice": "list_choice",
    "ListChoiceDict": "list_choice",
    "ListItem": "list_item",
    "ListItemDict": "list_item",
    "ListMessage": "list_message",
    "ListMessageDict": "list_message",
    "ListMessageProperties": "list_message_properties",
    "ListMessagePropertiesDict": "list_message_properties",
    "ListOmniMessage": "list_omni_message",
    "ListOmniMessageDict": "list_omni_message",
    "ListSection": "list_section",
    "ListSectionDict": "list_section",
    "LocationAppMessage": "location_app_message",
    "LocationAppMessageDict": "location_app_message",
    "LocationChoice": "location_choice",
    "LocationChoiceDict": "location_choice",
    "LocationContactMessage": "location_contact_message",
    "LocationContactMessageDict": "location_contact_message",
    "LocationMessage": "location_message",
    "LocationMessageDict": "location_message",
    "LocationOmniMessage": "location_omni_message",
    "LocationOmniMessageDict": "location_omni_message",
    "MMSCredentials": "mms_credentials",
    "MMSCredentialsDict": "mms_credentials",
    "MediaAppMessage": "media_app_message",
    "MediaAppMessageDict": "media_app_message",
    "MediaCardContactMessage": "media_card_contact_message",
    "MediaCardContactMessageDict": "media_card_contact_message",
    "MediaCardMessage": "media_card_message",
    "MediaCardMessageDict": "media_card_message",
    "MediaContactMessage": "media_contact_message",
    "MediaContactMessageDict": "media_contact_message",
    "MediaMessage": "media_message",
    "MediaMessageDict": "media_message",
    "MediaOmniMessage": "media_omni_message",
    "MediaOmniMessageDict": "media_omni_message",
    "MergeContactRequest": "merge_contact_request",
    "MessageContentType": "message_content_type",
    "MessageDeliveryEvent": "message_delivery_event",
    "MessageDeliveryReport": "message_delivery_report",
    "MessageEventFromContact": "message_event_from_contact",
    "MessageFromApp": "message_from_app",
    "MessageFromContact": "message_from_contact",
    "MessageInboundEvent": "message_inbound_event",
    "MessagePage": "message_page",
    "MessageQueue": "message_queue",
    "MessageRedactionEvent": "message_redaction_event",
    "MessageRetrySettings": "message_retry_settings",
    "MessageRetrySettingsDict": "message_retry_settings",
    "MessageSearch": "message_search",
    "MessageStatus": "message_status",
    "MessageStatusName": "message_status_name",
    "MessageSubmitEvent": "message_submit_event",
    "MessageSubmitNotification": "message_submit_notification",
    "MessageUpdate": "message_update",
    "MessagesSource": "messages_source",
    "MetadataUpdateStrategy": "metadata_update_strategy",
    "NameInfo": "name_info",
    "NameInfoDict": "name_info",
    "NfmReply": "nfm_reply",
    "NfmReplyDict": "nfm_reply",
    "NfmReplyName": "nfm_reply_name",
    "NotificationTemplateBody": "notification_template_body",
    "NotificationTemplateBodyDict": "notification_template_body",
    "NotificationTemplateButton": "notification_template_button",
    "NotificationTemplateButtonDict": "notification_template_button",
    "NotificationTemplateChannelMessage": "notification_template_channel_message",
    "NotificationTemplateChannelMessageDict": "notification_template_channel_message",
    "NotificationTemplateContent": "notification_template_content",
    "NotificationTemplateContentDict": "notification_template_content",
    "NotificationTemplateEmphasizedItem": "notification_template_emphasized_item",
    "NotificationTemplateEmphasizedItemDict": "notification_template_emphasized_item",
    "NotificationTemplateItem": "notification_template_item",
    "NotificationTemplateItemDict": "notification_template_item",
    "OffensiveAnalysisResult": "offensive_analysis_result",
    "OffensiveEvaluation": "offensive_evaluation",
    "OmniMessage": "omni_message",
    "OmniMessageDict": "omni_message",
    "OmniTemplateReference": "omni_template_reference",
    "OmniTemplateReferenceDict": "omni_template_reference",
    "OptIn": "opt_in",
    "OptInEvent": "opt_in_event",
    "OptInNotification": "opt_in_notification",
    "OptInRequest": "opt_in_request",
    "OptInResponse": "opt_in_response",
    "OptInStatus": "opt_in_status",
    "OptOut": "opt_out",
    "OptOutEvent": "opt_out_event",
    "OptOutNotification": "opt_out_notification",
    "OptOutRequest": "opt_out_request",
    "OptOutResponse": "opt_out_response",
    "OptOutStatus": "opt_out_status",
    "OpticalCharacterRecognition": "optical_character_recognition",
    "Order": "order",
    "OrderDetailsChannelMessage": "order_details_channel_message",
    "OrderDetailsChannelMessageDict": "order_details_channel_message",
    "OrderDetailsContent": "order_details_content",
    "OrderDetailsContentDict": "order_details_content",
    "OrderDict": "order",
    "OrderItem": "order_item",
    "OrderItemDict": "order_item",
    "OrderPayment": "order_payment",
    "OrderPaymentDict": "order_payment",
    "OrderStatus": "order_status",
    "OrderStatusChannelMessage": "order_status_channel_message",
    "OrderStatusChannelMessageDict": "order_status_channel_message",
    "OrderStatusContent": "order_status_content",
    "OrderStatusContentDict": "order_status_content",
    "OrderStatusDict": "order_status",
    "OrderStatusName": "order_status_name",
    "OrderStatusPayment": "order_status_payment",
    "OrderStatusPaymentDict": "order_status_payment",
    "OrganizationInfo": "organization_info",
    "OrganizationInfoDict": "organization_info",
    "PaymentButton": "payment_button",
    "PaymentButtonDict": "payment_button",
    "PaymentCountry": "payment_country",
    "PaymentLink": "payment_link",
    "PaymentLinkDict": "payment_link",
    "PaymentSettings": "payment_settings",
    "PaymentSettingsDict": "payment_settings",
    "PaymentStatus": "payment_status",
    "PaymentStatusUpdateContactMessageEvent": "payment_status_update_contact_message_event",
    "PaymentStatusUpdateEvent": "payment_status_update_event",
    "PaymentTransactionStatus": "payment_transaction_status",
    "PercentageDiscountCommerce": "percentage_discount_commerce",
    "PercentageDiscountCommerceDict": "percentage_discount_commerce",
    "PercentageDiscountCoupon": "percentage_discount_coupon",
    "PercentageDiscountCouponDict": "percentage_discount_coupon",
    "PersistMessageStatus": "persist_message_status",
    "PersonalDataResult": "personal_data_result",
    "PhoneNumberInfo": "phone_number_info",
    "PhoneNumberInfoDict": "phone_number_info",
    "PixCode": "pix_code",
    "PixCodeDict": "pix_code",
    "PixKeyType": "pix_key_type",
    "PixPaymentButton": "pix_payment_button",
    "PixPaymentButtonDict": "pix_payment_button",
    "PixPaymentSettings": "pix_payment_settings",
    "PixPaymentSettingsDict": "pix_payment_settings",
    "ProcessingMode": "processing_mode",
    "ProcessingStrategy": "processing_strategy",
    "ProductItem": "product_item",
    "ProductItemDict": "product_item",
    "ProductListItem": "product_list_item",
    "ProductListItemDict": "product_list_item",
    "ProductResponseContactMessage": "product_response_contact_message",
    "ProductResponseContactMessageDict": "product_response_contact_message",
    "ProductResponseMessage": "product_response_message",
    "ProductResponseMessageDict": "product_response_message",
    "ProfileChannel": "profile_channel",
    "ProjectSettingsRequest": "project_settings_request",
    "ProjectSettingsResponse": "project_settings_response",
    "QueryCapabilityRequest": "query_capability_request",
    "QueryCapabilityResponse": "query_capability_response",
    "QueueStats": "queue_stats",
    "RateLimits": "rate_limits",
    "ReactionAction": "reaction_action",
    "ReactionContactMessageEvent": "reaction_contact_message_event",
    "ReactionEvent": "reaction_event",
    "ReadMessageAppEvent": "read_message_app_event",
    "ReadMessageAppEventDict": "read_message_app_event",
    "Reason": "reason",
    "ReasonCode": "reason_code",
    "ReasonDict": "reason",
    "ReasonSubCode": "reason_sub_code",
    "RecentConversation": "recent_conversation",
    "RecentConversationPage": "recent_conversation_page",
    "Recipient": "recipient",
    "RecipientDict": "recipient",
    "RecordNotification": "record_notification",
    "RecordNotificationEvent": "record_notification_event",
    "RecordStatus": "record_status",
    "RegularPriceCommerce": "regular_price_commerce",
    "RegularPriceCommerceDict": "regular_price_commerce",
    "ReplyTo": "reply_to",
    "ReplyToDict": "reply_to",
    "RetentionPolicy": "retention_policy",
    "RetentionPolicyDict": "retention_policy",
    "RetentionPolicyType": "retention_policy_type",
    "SendEventRequest": "send_event_request",
    "SendEventResponse": "send_event_response",
    "SendMessageRequest": "send_message_request",
    "SendMessageResponse": "send_message_response",
    "Sentiment": "sentiment",
    "SentimentResult": "sentiment_result",
    "SentimentScore": "sentiment_score",
    "SettingGroups": "setting_groups",
    "ShareLocationChoice": "share_location_choice",
    "ShareLocationChoiceDict": "share_location_choice",
    "ShareLocationMessage": "share_location_message",
    "ShareLocationMessageDict": "share_location_message",
    "ShippingDiscountCoupon": "shipping_discount_coupon",
    "ShippingDiscountCouponDict": "shipping_discount_coupon",
    "ShortlinkActivatedContactMessageEvent": "shortlink_activated_contact_message_event",
    "ShortlinkActivatedEvent": "shortlink_activated_event",
    "SmartConversation": "smart_conversation",
    "SmartConversationDict": "smart_conversation",
    "SmartConversationEvent": "smart_conversation_event",
    "SmartConversationNotification": "smart_conversation_notification",
    "SortOrder": "sort_order",
    "StaticBearerCredential": "static_bearer_credential",
    "StaticBearerCredentialDict": "static_bearer_credential",
    "StaticTokenCredential": "static_token_credential",
    "StaticTokenCredentialDict": "static_token_credential",
    "StoredEvent": "stored_event",
    "TelegramCredentials": "telegram_credentials",
    "TelegramCredentialsDict": "telegram_credentials",
    "TemplateAppMessage": "template_app_message",
    "TemplateAppMessageDict": "template_app_message",
    "TemplateMessage": "template_message",
    "TemplateMessageDict": "template_message",
    "TemplateOmniMessage": "template_omni_message",
    "TemplateOmniMessageDict": "template_omni_message",
    "TemplateReference": "template_reference",
    "TemplateReferenceDict": "template_reference",
    "TextAppMessage": "text_app_message",
    "TextAppMessageDict": "text_app_message",
    "TextChoice": "text_choice",
    "TextChoiceDict": "text_choice",
    "TextContactMessage": "text_contact_message",
    "TextContactMessageDict": "text_contact_message",
    "TextInteractiveHeader": "text_interactive_header",
    "TextInteractiveHeaderDict": "text_interactive_header",
    "TextMessage": "text_message",
    "TextMessageDict": "text_message",
    "TextOmniMessage": "text_omni_message",
    "TextOmniMessageDict": "text_omni_message",
    "TokenRequestType": "token_request_type",
    "TranscodeMessageRequest": "transcode_message_request",
    "TranscodeMessageResponse": "transcode_message_response",
    "UnknownAppEvent": "unknown_app_event",
    "UnknownAppMessage": "unknown_app_message",
    "UnknownChannelSpecificMessage": "unknown_channel_specific_message",
    "UnknownChoice": "unknown_choice",
    "UnknownCommerce": "unknown_commerce",
    "UnknownCommerceButton": "unknown_commerce_button",
    "UnknownCommerceCoupon": "unknown_commerce_coupon",
    "UnknownContactEvent": "unknown_contact_event",
    "UnknownContactMessage": "unknown_contact_message",
    "UnknownContactMessageEvent": "unknown_contact_message_event",
    "UnknownConversationEvent": "unknown_conversation_event",
    "UnknownConversationMessage": "unknown_conversation_message",
    "UnknownInboundEvent": "unknown_inbound_event",
    "UnknownInteractiveHeader": "unknown_interactive_header",
    "UnknownListItem": "unknown_list_item",
    "UnknownOmniMessage": "unknown_omni_message",
    "UnknownPaymentButton": "unknown_payment_button",
    "UnknownPaymentSettings": "unknown_payment_settings",
    "UnknownRecipient": "unknown_recipient",
    "UnknownStoredEvent": "unknown_stored_event",
    "UnsupportedCallback": "unsupported_callback",
    "UnsupportedCallbackEvent": "unsupported_callback_event",
    "UpCoupon": "up_coupon",
    "UpCouponDict": "up_coupon",
    "UrlChoice": "url_choice",
    "UrlChoiceDict": "url_choice",
    "UrlInfo": "url_info",
    "UrlInfoDict": "url_info",
    "UrlMessage": "url_message",
    "UrlMessageDict": "url_message",
    "VideoInteractiveHeader": "video_interactive_header",
    "VideoInteractiveHeaderDict": "video_interactive_header",
    "WeChatCredentials": "we_chat_credentials",
    "WeChatCredentialsDict": "we_chat_credentials",
    "WebLinkCommerceButton": "web_link_commerce_button",
    "WebLinkCommerceButtonDict": "web_link_commerce_button",
    "Webhook": "webhook",
    "WebhookList": "webhook_list",
    "WebhookRequest": "webhook_request",
    "WebhookTargetType": "webhook_target_type",
    "WebhookTrigger": "webhook_trigger",
    "WebhookUpdate": "webhook_update",
    "app_event_from_dict": "app_event",
    "app_message_from_dict": "app_message",
    "channel_specific_message_from_dict": "channel_specific_message",
    "choice_from_dict": "choice",
    "commerce_button_from_dict": "commerce_button",
    "commerce_coupon_from_dict": "commerce_coupon",
    "commerce_from_dict": "commerce",
    "contact_event_from_dict": "contact_event",
    "contact_message_event_from_dict": "contact_message_event",
    "contact_message_from_dict": "contact_message",
    "conversation_event_from_dict": "conversation_event",
    "conversation_message_from_dict": "conversation_message",
    "inbound_event_from_dict": "inbound_event",
    "interactive_header_from_dict": "interactive_header",
    "list_item_from_dict": "list_item",
    "omni_message_from_dict": "omni_message",
    "payment_button_from_dict": "payment_button",
    "payment_settings_from_dict": "payment_settings",
    "recipient_from_dict": "recipient",
    "stored_event_from_dict": "stored_event",
}

__all__ = [
    "AddressInfo",
    "AddressInfoDict",
    "Agent",
    "AgentDict",
    "AgentJoinedAppEvent",
    "AgentJoinedAppEventDict",
    "AgentJoinedEvent",
    "AgentJoinedEventDict",
    "AgentLeftAppEvent",
    "AgentLeftAppEventDict",
    "AgentLeftEvent",
    "AgentLeftEventDict",
    "AgentType",
    "AnalysisResults",
    "App",
    "AppEvent",
    "AppEventDict",
    "AppLinkCommerceButton",
    "AppLinkCommerceButtonDict",
    "AppList",
    "AppMessage",
    "AppMessageDict",
    "AppRequest",
    "AppUpdate",
    "AppleBusinessChatCredentials",
    "AppleBusinessChatCredentialsDict",
    "BasicAuthCredential",
    "BasicAuthCredentialDict",
    "BoletoNumber",
    "BoletoNumberDict",
    "BoletoPaymentButton",
    "BoletoPaymentButtonDict",
    "BoletoPaymentSettings",
    "BoletoPaymentSettingsDict",
    "BotKeywordCommerceButton",
    "BotKeywordCommerceButtonDict",
    "CalendarChoice",
    "CalendarChoiceDict",
    "CalendarMessage",
    "CalendarMessageDict",
    "CallChoice",
    "CallChoiceDict",
    "CallMessage",
    "CallMessageDict",
    "CallbackSettings",
    "CallbackSettingsDict",
    "CapabilityEvent",
    "CapabilityNotification",
    "CapabilityStatus",
    "CardAppMessage",
    "CardAppMessageDict",
    "CardHeight",
    "CardMessage",
    "CardMessageDict",
    "CardMessageProperties",
    "CardMessagePropertiesDict",
    "CardOmniMessage",
    "CardOmniMessageDict",
    "CarouselAppMessage",
    "CarouselAppMessageDict",
    "CarouselCommerceChannelMessage",
    "CarouselCommerceChannelMessageDict",
    "CarouselCommerceContent",
    "CarouselCommerceContentDict",
    "CarouselMessage",
    "CarouselMessageDict",
    "CarouselOmniMessage",
    "CarouselOmniMessageDict",
    "ChannelEvent",
    "ChannelEventDetails",
    "ChannelEventNotification",
    "ChannelIdentities",
    "ChannelIdentitiesDict",
    "ChannelIdentity",
    "ChannelIdentityDict",
    "ChannelIntegrationState",
    "ChannelIntegrationStateDict",
    "ChannelIntegrationStatus",
    "ChannelProfile",
    "ChannelProfileRequest",
    "ChannelRecipientIdentity",
    "ChannelRecipientIdentityDict",
    "ChannelSpecificAnswer",
    "ChannelSpecificAnswerDict",
    "ChannelSpecificAnswerType",
    "ChannelSpecificAppMessage",
    "ChannelSpecificAppMessageDict",
    "ChannelSpecificContactMessage",
    "ChannelSpecificContactMessageDict",
    "ChannelSpecificMessage",
    "ChannelSpecificMessageDict",
    "Choice",
    "ChoiceAppMessage",
    "ChoiceAppMessageDict",
    "ChoiceDict",
    "ChoiceListItem",
    "ChoiceListItemDict",
    "ChoiceMessage",
    "ChoiceMessageDict",
    "ChoiceMessageProperties",
    "ChoiceMessagePropertiesDict",
    "ChoiceOmniMessage",
    "ChoiceOmniMessageDict",
    "ChoiceResponseContactMessage",
    "ChoiceResponseContactMessageDict",
    "ChoiceResponseMessage",
    "ChoiceResponseMessageDict",
    "ClientCredentials",
    "ClientCredentialsDict",
    "CommentContactEvent",
    "CommentEvent",
    "CommentReplyAppEvent",
    "CommentReplyAppEventDict",
    "CommentReplyEvent",
    "CommentReplyEventDict",
    "CommentType",
    "Commerce",
    "CommerceButton",
    "CommerceButtonDict",
    "CommerceCard",
    "CommerceCardDict",
    "CommerceCarousel",
    "CommerceCarouselDict",
    "CommerceCarouselHead",
    "CommerceCarouselHeadDict",
    "CommerceCarouselTail",
    "CommerceCarouselTailDict",
    "CommerceChannelMessage",
    "CommerceChannelMessageDict",
    "CommerceContent",
    "CommerceContentDict",
    "CommerceCoupon",
    "CommerceCouponDict",
    "CommerceDict",
    "CommerceImage",
    "CommerceImageDict",
    "ComposingAppEvent",
    "ComposingAppEventDict",
    "ComposingContactEvent",
    "ComposingEndAppEvent",
    "ComposingEndAppEventDict",
    "ComposingEndContactEvent",
    "ConsentAuditRecord",
    "ConsentErrorDetails",
    "ConsentHistory",
    "ConsentIdentity",
    "ConsentIdentityPage",
    "ConsentListType",
    "ConsentOperation",
    "ConsentOrigin",
    "Contact",
    "ContactCreateEvent",
    "ContactDeleteEvent",
    "ContactEvent",
    "ContactIdentitiesDuplicationEvent",
    "ContactInfoAppMessage",
    "ContactInfoAppMessageDict",
    "ContactInfoMessage",
    "ContactInfoMessageDict",
    "ContactInfoOmniMessage",
    "ContactInfoOmniMessageDict",
    "ContactLanguage",
    "ContactMergeEvent",
    "ContactMergeNotification",
    "ContactMessage",
    "ContactMessageDict",
    "ContactMessageEvent",
    "ContactNotification",
    "ContactPage",
    "ContactRecipient",
    "ContactRecipientDict",
    "ContactRequest",
    "ContactSettings",
    "ContactSettingsDict",
    "ContactUpdate",
    "ContactUpdateEvent",
    "Conversation",
    "ConversationChannel",
    "ConversationChannelCredential",
    "ConversationChannelCredentialDict",
    "ConversationDeleteEvent",
    "ConversationDeletedContactEvent",
    "ConversationDirection",
    "ConversationEvent",
    "ConversationEventEnvelope",
    "ConversationMergeStrategy",
    "ConversationMessage",
    "ConversationMessagesView",
    "ConversationMetadataReportView",
    "ConversationNotification",
    "ConversationPage",
    "ConversationRequest",
    "ConversationStartEvent",
    "ConversationStopEvent",
    "ConversationUpdate",
    "Coordinates",
    "CoordinatesDict",
    "DeliveryReportBasedFallback",
    "DeliveryReportBasedFallbackDict",
    "DeliveryReportStatus",
    "DispatchRetentionPolicy",
    "DispatchRetentionPolicyDict",
    "DispatchRetentionPolicyType",
    "DisplayMode",
    "DocumentFieldClassification",
    "DocumentImageClassification",
    "DocumentInteractiveHeader",
    "DocumentInteractiveHeaderDict",
    "DuplicatedContactIdentitiesNotification",
    "DuplicatedIdentity",
    "EmailInfo",
    "EmailInfoDict",
    "ErrorBody",
    "ErrorStatus",
    "EventDeliveryEvent",
    "EventDeliveryReport",
    "EventFromApp",
    "EventFromContact",
    "EventInboundEvent",
    "EventPage",
    "ExplicitChannelAppMessage",
    "ExplicitChannelAppMessageDict",
    "ExplicitChannelOmniAppMessage",
    "ExplicitChannelOmniAppMessageDict",
    "FallbackContactMessage",
    "FallbackContactMessageDict",
    "FallbackMessage",
    "FallbackMessageDict",
    "FixedDiscountCommerce",
    "FixedDiscountCommerceDict",
    "FixedDiscountCoupon",
    "FixedDiscountCouponDict",
    "FlowAction",
    "FlowActionPayload",
    "FlowActionPayloadDict",
    "FlowChannelMessage",
    "FlowChannelMessageDict",
    "FlowContent",
    "FlowContentDict",
    "FlowMode",
    "FreeCoupon",
    "FreeCouponDict",
    "GenericAppEvent",
    "GenericAppEventDict",
    "GenericContactEvent",
    "GenericEvent",
    "GenericEventDict",
    "GoodsType",
    "IdentifiedRecipient",
    "IdentifiedRecipientDict",
    "IdentityConflict",
    "IdentityConflictPage",
    "ImageInteractiveHeader",
    "ImageInteractiveHeaderDict",
    "ImageRecognitionResult",
    "ImageText",
    "InboundContactEvent",
    "InboundContactMessageEvent",
    "InboundEvent",
    "InboundEventEnvelope",
    "InboundMessage",
    "InjectEventRequest",
    "InjectMessageRequest",
    "InstagramCredentials",
    "InstagramCredentialsDict",
    "IntentResult",
    "IntentScore",
    "InteractiveAnswer",
    "InteractiveAnswerDict",
    "InteractiveHeader",
    "InteractiveHeaderDict",
    "InteractiveMedia",
    "InteractiveMediaDict",
    "InteractiveText",
    "InteractiveTextDict",
    "KakaoTalkChatCredentials",
    "KakaoTalkChatCredentialsDict",
    "KakaoTalkCredentials",
    "KakaoTalkCredentialsDict",
    "LastMessagesRequest",
    "LineCredentials",
    "LineCredentialsDict",
    "LineEnterpriseAccess",
    "LineEnterpriseAccessDict",
    "LineEnterpriseCredentials",
    "LineEnterpriseCredentialsDict",
    "LinkPaymentButton",
    "LinkPaymentButtonDict",
    "LinkPaymentSettings",
    "LinkPaymentSettingsDict",
    "ListAppMessage",
    "ListAppMessageDict",
    "ListChoice",
    "ListChoiceDict",
    "ListItem",
    "ListItemDict",
    "ListMessage",
    "ListMessageDict",
    "ListMessageProperties",
    "ListMessagePropertiesDict",
    "ListOmniMessage",
    "ListOmniMessageDict",
    "ListSection",
    "ListSectionDict",
    "LocationAppMessage",
    "LocationAppMessageDict",
    "LocationChoice",
    "LocationChoiceDict",
    "LocationContactMessage",
    "LocationContactMessageDict",
    "LocationMessage",
    "LocationMessageDict",
    "LocationOmniMessage",
    "LocationOmniMessageDict",
    "MMSCredentials",
    "MMSCredentialsDict",
    "MediaAppMessage",
    "MediaAppMessageDict",
    "MediaCardContactMessage",
    "MediaCardContactMessageDict",
    "MediaCardMessage",
    "MediaCardMessageDict",
    "MediaContactMessage",
    "MediaContactMessageDict",
    "MediaMessage",
    "MediaMessageDict",
    "MediaOmniMessage",
    "MediaOmniMessageDict",
    "MergeContactRequest",
    "MessageContentType",
    "MessageDeliveryEvent",
    "MessageDeliveryReport",
    "MessageEventFromContact",
    "MessageFromApp",
    "MessageFromContact",
    "MessageInboundEvent",
    "MessagePage",
    "MessageQueue",
    "MessageRedactionEvent",
    "MessageRetrySettings",
    "MessageRetrySettingsDict",
    "MessageSearch",
    "MessageStatus",
    "MessageStatusName",
    "MessageSubmitEvent",
    "MessageSubmitNotification",
    "MessageUpdate",
    "MessagesSource",
    "MetadataUpdateStrategy",
    "NameInfo",
    "NameInfoDict",
    "NfmReply",
    "NfmReplyDict",
    "NfmReplyName",
    "NotificationTemplateBody",
    "NotificationTemplateBodyDict",
    "NotificationTemplateButton",
    "NotificationTemplateButtonDict",
    "NotificationTemplateChannelMessage",
    "NotificationTemplateChannelMessageDict",
    "NotificationTemplateContent",
    "NotificationTemplateContentDict",
    "NotificationTemplateEmphasizedItem",
    "NotificationTemplateEmphasizedItemDict",
    "NotificationTemplateItem",
    "NotificationTemplateItemDict",
    "OffensiveAnalysisResult",
    "OffensiveEvaluation",
    "OmniMessage",
    "OmniMessageDict",
    "OmniTemplateReference",
    "OmniTemplateReferenceDict",
    "OptIn",
    "OptInEvent",
    "OptInNotification",
    "OptInRequest",
    "OptInResponse",
    "OptInStatus",
    "OptOut",
    "OptOutEvent",
    "OptOutNotification",
    "OptOutRequest",
    "OptOutResponse",
    "OptOutStatus",
    "OpticalCharacterRecognition",
    "Order",
    "OrderDetailsChannelMessage",
    "OrderDetailsChannelMessageDict",
    "OrderDetailsContent",
    "OrderDetailsContentDict",
    "OrderDict",
    "OrderItem",
    "OrderItemDict",
    "OrderPayment",
    "OrderPaymentDict",
    "OrderStatus",
    "OrderStatusChannelMessage",
    "OrderStatusChannelMessageDict",
    "OrderStatusContent",
    "OrderStatusContentDict",
    "OrderStatusDict",
    "OrderStatusName",
    "OrderStatusPayment",
    "OrderStatusPaymentDict",
    "OrganizationInfo",
    "OrganizationInfoDict",
    "PaymentButton",
    "PaymentButtonDict",
    "PaymentCountry",
    "PaymentLink",
    "PaymentLinkDict",
    "PaymentSettings",
    "PaymentSettingsDict",
    "PaymentStatus",
    "PaymentStatusUpdateContactMessageEvent",
    "PaymentStatusUpdateEvent",
    "PaymentTransactionStatus",
    "PercentageDiscountCommerce",
    "PercentageDiscountCommerceDict",
    "PercentageDiscountCoupon",
    "PercentageDiscountCouponDict",
    "PersistMessageStatus",
    "PersonalDataResult",
    "PhoneNumberInfo",
    "PhoneNumberInfoDict",
    "PixCode",
    "PixCodeDict",
    "PixKeyType",
    "PixPaymentButton",
    "PixPaymentButtonDict",
    "PixPaymentSettings",
    "PixPaymentSettingsDict",
    "ProcessingMode",
    "ProcessingStrategy",
    "ProductItem",
    "ProductItemDict",
    "ProductListItem",
    "ProductListItemDict",
    "ProductResponseContactMessage",
    "ProductResponseContactMessageDict",
    "ProductResponseMessage",
    "ProductResponseMessageDict",
    "ProfileChannel",
    "ProjectSettingsRequest",
    "ProjectSettingsResponse",
    "QueryCapabilityRequest",
    "QueryCapabilityResponse",
    "QueueStats",
    "RateLimits",
    "ReactionAction",
    "ReactionContactMessageEvent",
    "ReactionEvent",
    "ReadMessageAppEvent",
    "ReadMessageAppEventDict",
    "Reason",
    "ReasonCode",
    "ReasonDict",
    "ReasonSubCode",
    "RecentConversation",
    "RecentConversationPage",
    "Recipient",
    "RecipientDict",
    "RecordNotification",
    "RecordNotificationEvent",
    "RecordStatus",
    "RegularPriceCommerce",
    "RegularPriceCommerceDict",
    "ReplyTo",
    "ReplyToDict",
    "RetentionPolicy",
    "RetentionPolicyDict",
    "RetentionPolicyType",
    "SendEventRequest",
    "SendEventResponse",
    "SendMessageRequest",
    "SendMessageResponse",
    "Sentiment",
    "SentimentResult",
    "SentimentScore",
    "SettingGroups",
    "ShareLocationChoice",
    "ShareLocationChoiceDict",
    "ShareLocationMessage",
    "ShareLocationMessageDict",
    "ShippingDiscountCoupon",
    "ShippingDiscountCouponDict",
    "ShortlinkActivatedContactMessageEvent",
    "ShortlinkActivatedEvent",
    "SmartConversation",
    "SmartConversationDict",
    "SmartConversationEvent",
    "SmartConversationNotification",
    "SortOrder",
    "StaticBearerCredential",
    "StaticBearerCredentialDict",
    "StaticTokenCredential",
    "StaticTokenCredentialDict",
    "StoredEvent",
    "TelegramCredentials",
    "TelegramCredentialsDict",
    "TemplateAppMessage",
    "TemplateAppMessageDict",
    "TemplateMessage",
    "TemplateMessageDict",
    "TemplateOmniMessage",
    "TemplateOmniMessageDict",
    "TemplateReference",
    "TemplateReferenceDict",
    "TextAppMessage",
    "TextAppMessageDict",
    "TextChoice",
    "TextChoiceDict",
    "TextContactMessage",
    "TextContactMessageDict",
    "TextInteractiveHeader",
    "TextInteractiveHeaderDict",
    "TextMessage",
    "TextMessageDict",
    "TextOmniMessage",
    "TextOmniMessageDict",
    "TokenRequestType",
    "TranscodeMessageRequest",
    "TranscodeMessageResponse",
    "UnknownAppEvent",
    "UnknownAppMessage",
    "UnknownChannelSpecificMessage",
    "UnknownChoice",
    "UnknownCommerce",
    "UnknownCommerceButton",
    "UnknownCommerceCoupon",
    "UnknownContactEvent",
    "UnknownContactMessage",
    "UnknownContactMessageEvent",
    "UnknownConversationEvent",
    "UnknownConversationMessage",
    "UnknownInboundEvent",
    "UnknownInteractiveHeader",
    "UnknownListItem",
    "UnknownOmniMessage",
    "UnknownPaymentButton",
    "UnknownPaymentSettings",
    "UnknownRecipient",
    "UnknownStoredEvent",
    "UnsupportedCallback",
    "UnsupportedCallbackEvent",
    "UpCoupon",
    "UpCouponDict",
    "UrlChoice",
    "UrlChoiceDict",
    "UrlInfo",
    "UrlInfoDict",
    "UrlMessage",
    "UrlMessageDict",
    "VideoInteractiveHeader",
    "VideoInteractiveHeaderDict",
    "WeChatCredentials",
    "WeChatCredentialsDict",
    "WebLinkCommerceButton",
    "WebLinkCommerceButtonDict",
    "Webhook",
    "WebhookList",
    "WebhookRequest",
    "WebhookTargetType",
    "WebhookTrigger",
    "WebhookUpdate",
    "app_event_from_dict",
    "app_message_from_dict",
    "channel_specific_message_from_dict",
    "choice_from_dict",
    "commerce_button_from_dict",
    "commerce_coupon_from_dict",
    "commerce_from_dict",
    "contact_event_from_dict",
    "contact_message_event_from_dict",
    "contact_message_from_dict",
    "conversation_event_from_dict",
    "conversation_message_from_dict",
    "inbound_event_from_dict",
    "interactive_header_from_dict",
    "list_item_from_dict",
    "omni_message_from_dict",
    "payment_button_from_dict",
    "payment_settings_from_dict",
    "recipient_from_dict",
    "stored_event_from_dict",
]


def __getattr__(name: str) -> object:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(_import_module(f"{__name__}.{module}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
