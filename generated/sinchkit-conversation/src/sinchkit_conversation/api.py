# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""The API as a whole, in both modes."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from sinchkit_core.kept_property import kept_property

if TYPE_CHECKING:
    from sinchkit_core.calls.execution import AsyncExecutor, Executor
    from sinchkit_core.calls.requests import Request, Response

    from .resources.apps import Apps, AsyncApps
    from .resources.capability import AsyncCapability, Capability
    from .resources.consents import AsyncConsents, Consents
    from .resources.contacts import AsyncContacts, Contacts
    from .resources.conversations import AsyncConversations, Conversations
    from .resources.events import AsyncEvents, Events
    from .resources.messages import AsyncMessages, Messages
    from .resources.opt_ins import AsyncOptIns, OptIns
    from .resources.opt_outs import AsyncOptOuts, OptOuts
    from .resources.project_settings import AsyncProjectSettings, ProjectSettings
    from .resources.transcoding import AsyncTranscoding, Transcoding
    from .resources.webhooks import AsyncWebhooks, Webhooks

T = TypeVar("T")


class Conversation:
    """Sinch Conversation.

    Args:
        executor: Sends the requests.
    """

    def __init__(self, executor: Executor) -> None:
        self._executor = executor

    @kept_property
    def apps(self) -> Apps:
        """An app has the credentials for its channels, a storage policy and webhooks, and talks with the
        contacts of the project. It lives in one region; the other regions do not know it.
        """
        from .resources.apps import Apps

        return Apps(self._executor)

    @kept_property
    def capability(self) -> Capability:
        """Checks on which channels a contact of the project can be reached. Calls answer at once; what was
        found arrives at webhooks with the `CAPABILITY` trigger.
        """
        from .resources.capability import Capability

        return Capability(self._executor)

    @kept_property
    def consents(self) -> Consents:
        """Who refuses messages of an app, as the service knows from their replies or from you, and how
        that came about.
        """
        from .resources.consents import Consents

        return Consents(self._executor)

    @kept_property
    def contacts(self) -> Contacts:
        """A person, the channel identities to reach them by and the order of channels to try. Contacts
        belong to the project, so all its apps see them.
        """
        from .resources.contacts import Contacts

        return Contacts(self._executor)

    @kept_property
    def conversations(self) -> Conversations:
        """The stored exchange between one app and one contact. At most one conversation of the two is
        active at a time.
        """
        from .resources.conversations import Conversations

        return Conversations(self._executor)

    @kept_property
    def events(self) -> Events:
        """Signals beside the messages, such as typing indicators and replies to comments."""
        from .resources.events import Events

        return Events(self._executor)

    @kept_property
    def messages(self) -> Messages:
        """What an app and its contacts write to each other. Sending takes an app with credentials for one
        channel or more.
        """
        from .resources.messages import Messages

        return Messages(self._executor)

    @kept_property
    def opt_ins(self) -> OptIns:
        """Consent to messages on a channel, given or withdrawn. Calls answer at once; the outcome arrives
        at webhooks with the `OPT_IN` or `OPT_OUT` trigger. The recipient is a contact or a list of
        channel identities.
        """
        from .resources.opt_ins import OptIns

        return OptIns(self._executor)

    @kept_property
    def opt_outs(self) -> OptOuts:
        """Consent to messages on a channel, given or withdrawn. Calls answer at once; the outcome arrives
        at webhooks with the `OPT_IN` or `OPT_OUT` trigger. The recipient is a contact or a list of
        channel identities.
        """
        from .resources.opt_outs import OptOuts

        return OptOuts(self._executor)

    @kept_property
    def project_settings(self) -> ProjectSettings:
        """Settings that hold for all apps of the project."""
        from .resources.project_settings import ProjectSettings

        return ProjectSettings(self._executor)

    @kept_property
    def transcoding(self) -> Transcoding:
        """Shows what a message becomes on each channel, without sending it."""
        from .resources.transcoding import Transcoding

        return Transcoding(self._executor)

    @kept_property
    def webhooks(self) -> Webhooks:
        """Where callbacks of an app are posted, and which of them. An app has at most 5 webhooks."""
        from .resources.webhooks import Webhooks

        return Webhooks(self._executor)

    @property
    def message(self) -> Messages:
        """`messages` under the name that the official SDK has for it."""
        return self.messages

    @property
    def app(self) -> Apps:
        """`apps` under the name that the official SDK has for it."""
        return self.apps

    @property
    def contact(self) -> Contacts:
        """`contacts` under the name that the official SDK has for it."""
        return self.contacts

    @property
    def conversation(self) -> Conversations:
        """`conversations` under the name that the official SDK has for it."""
        return self.conversations

    @property
    def event(self) -> Events:
        """`events` under the name that the official SDK has for it."""
        return self.events

    @property
    def webhook(self) -> Webhooks:
        """`webhooks` under the name that the official SDK has for it."""
        return self.webhooks

    @property
    def opt_in(self) -> OptIns:
        """`opt_ins` under the name that the official SDK has for it."""
        return self.opt_ins

    @property
    def opt_out(self) -> OptOuts:
        """`opt_outs` under the name that the official SDK has for it."""
        return self.opt_outs

    def execute(self, request: Request[T]) -> T:
        """Send a request made by the builders in `sinchkit_conversation.requests`, and give its result.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            APIError: The service refused.
            APIConnectionError: No answer came.
            DecodeError: The answer is not what the operation promises.
        """
        return self._executor.execute(request)

    def execute_raw(self, request: Request[T]) -> Response[T]:
        """Send a request and give the whole response: status, headers, body, and `parse` for the result.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            APIError: The service refused.
            APIConnectionError: No answer came.
        """
        return self._executor.execute_raw(request)


class AsyncConversation:
    """Sinch Conversation, asynchronous.

    Args:
        executor: Sends the requests.
    """

    def __init__(self, executor: AsyncExecutor) -> None:
        self._executor = executor

    @kept_property
    def apps(self) -> AsyncApps:
        """An app has the credentials for its channels, a storage policy and webhooks, and talks with the
        contacts of the project. It lives in one region; the other regions do not know it.
        """
        from .resources.apps import AsyncApps

        return AsyncApps(self._executor)

    @kept_property
    def capability(self) -> AsyncCapability:
        """Checks on which channels a contact of the project can be reached. Calls answer at once; what was
        found arrives at webhooks with the `CAPABILITY` trigger.
        """
        from .resources.capability import AsyncCapability

        return AsyncCapability(self._executor)

    @kept_property
    def consents(self) -> AsyncConsents:
        """Who refuses messages of an app, as the service knows from their replies or from you, and how
        that came about.
        """
        from .resources.consents import AsyncConsents

        return AsyncConsents(self._executor)

    @kept_property
    def contacts(self) -> AsyncContacts:
        """A person, the channel identities to reach them by and the order of channels to try. Contacts
        belong to the project, so all its apps see them.
        """
        from .resources.contacts import AsyncContacts

        return AsyncContacts(self._executor)

    @kept_property
    def conversations(self) -> AsyncConversations:
        """The stored exchange between one app and one contact. At most one conversation of the two is
        active at a time.
        """
        from .resources.conversations import AsyncConversations

        return AsyncConversations(self._executor)

    @kept_property
    def events(self) -> AsyncEvents:
        """Signals beside the messages, such as typing indicators and replies to comments."""
        from .resources.events import AsyncEvents

        return AsyncEvents(self._executor)

    @kept_property
    def messages(self) -> AsyncMessages:
        """What an app and its contacts write to each other. Sending takes an app with credentials for one
        channel or more.
        """
        from .resources.messages import AsyncMessages

        return AsyncMessages(self._executor)

    @kept_property
    def opt_ins(self) -> AsyncOptIns:
        """Consent to messages on a channel, given or withdrawn. Calls answer at once; the outcome arrives
        at webhooks with the `OPT_IN` or `OPT_OUT` trigger. The recipient is a contact or a list of
        channel identities.
        """
        from .resources.opt_ins import AsyncOptIns

        return AsyncOptIns(self._executor)

    @kept_property
    def opt_outs(self) -> AsyncOptOuts:
        """Consent to messages on a channel, given or withdrawn. Calls answer at once; the outcome arrives
        at webhooks with the `OPT_IN` or `OPT_OUT` trigger. The recipient is a contact or a list of
        channel identities.
        """
        from .resources.opt_outs import AsyncOptOuts

        return AsyncOptOuts(self._executor)

    @kept_property
    def project_settings(self) -> AsyncProjectSettings:
        """Settings that hold for all apps of the project."""
        from .resources.project_settings import AsyncProjectSettings

        return AsyncProjectSettings(self._executor)

    @kept_property
    def transcoding(self) -> AsyncTranscoding:
        """Shows what a message becomes on each channel, without sending it."""
        from .resources.transcoding import AsyncTranscoding

        return AsyncTranscoding(self._executor)

    @kept_property
    def webhooks(self) -> AsyncWebhooks:
        """Where callbacks of an app are posted, and which of them. An app has at most 5 webhooks."""
        from .resources.webhooks import AsyncWebhooks

        return AsyncWebhooks(self._executor)

    @property
    def message(self) -> AsyncMessages:
        """`messages` under the name that the official SDK has for it."""
        return self.messages

    @property
    def app(self) -> AsyncApps:
        """`apps` under the name that the official SDK has for it."""
        return self.apps

    @property
    def contact(self) -> AsyncContacts:
        """`contacts` under the name that the official SDK has for it."""
        return self.contacts

    @property
    def conversation(self) -> AsyncConversations:
        """`conversations` under the name that the official SDK has for it."""
        return self.conversations

    @property
    def event(self) -> AsyncEvents:
        """`events` under the name that the official SDK has for it."""
        return self.events

    @property
    def webhook(self) -> AsyncWebhooks:
        """`webhooks` under the name that the official SDK has for it."""
        return self.webhooks

    @property
    def opt_in(self) -> AsyncOptIns:
        """`opt_ins` under the name that the official SDK has for it."""
        return self.opt_ins

    @property
    def opt_out(self) -> AsyncOptOuts:
        """`opt_outs` under the name that the official SDK has for it."""
        return self.opt_outs

    async def execute(self, request: Request[T]) -> T:
        """Send a request made by the builders in `sinchkit_conversation.requests`, and give its result.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            APIError: The service refused.
            APIConnectionError: No answer came.
            DecodeError: The answer is not what the operation promises.
        """
        return await self._executor.execute(request)

    async def execute_raw(self, request: Request[T]) -> Response[T]:
        """Send a request and give the whole response: status, headers, body, and `parse` for the result.

        Raises:
            ValidationError: An argument breaks a limit; nothing was sent.
            APIError: The service refused.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute_raw(request)
