# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""A person, the channel identities to reach them by and the order of channels to try. Contacts belong to
the project, so all its apps see them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.pages import AsyncPages, Pages
from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import contacts as _requests

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sinchkit_core.sequences import SequenceNotStr

    from ..models import (
        ChannelIdentity,
        ChannelIdentityDict,
        ChannelProfile,
        Contact,
        ContactLanguage,
        ContactPage,
        ConversationChannel,
        ConversationMergeStrategy,
        IdentityConflict,
        IdentityConflictPage,
        ProfileChannel,
        Recipient,
        RecipientDict,
    )


class Contacts(Resource):
    """A person, the channel identities to reach them by and the order of channels to try. Contacts belong
    to the project, so all its apps see them.
    """

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        external_id: str | None = None,
        channel: ConversationChannel | None = None,
        identity: str | None = None,
    ) -> Pages[Contact, ContactPage]:
        """List contacts.

        Pages through all contacts of the project, whichever app they write to.

        Args:
            page_size: Contacts per page, at most 20; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.
            external_id: Finds only the contact that is called this in a system of yours. Not together
                with `channel`.
            channel: Finds only the contact with this address; give `identity` too.
            identity: Address on the channel, such as a phone number; give `channel` too.

        Returns:
            The list, in pages: walk it for every `Contact`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return Pages(
            self._executor,
            _requests.list(
                page_size=page_size,
                page_token=page_token,
                external_id=external_id,
                channel=channel,
                identity=identity,
            ),
        )

    def create(
        self,
        *,
        channel_identities: Sequence[ChannelIdentity | ChannelIdentityDict],
        language: ContactLanguage,
        channel_priority: Sequence[ConversationChannel] | None = None,
        display_name: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
    ) -> Contact:
        """Add a contact.

        Stores a person with the channel identities to reach them by. Calling twice may make two
        contacts.

        Args:
            channel_identities: Where to reach the person, on each channel.
            language: Language of the person, such as `EN`. `UNSPECIFIED` is refused.
            channel_priority: Channels in the order to try them; the app's order when there is none.
            display_name: Name of the person, for people to read.
            email: E-mail address of the person.
            external_id: What the person is called in a system of yours.
            metadata: Data of your own, at most 1024 characters.

        Returns:
            The new contact, with its ID.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.create(
                channel_identities=channel_identities,
                language=language,
                channel_priority=channel_priority,
                display_name=display_name,
                email=email,
                external_id=external_id,
                metadata=metadata,
            )
        )

    def get(
        self,
        contact_id: str,
    ) -> Contact:
        """Get one contact.

        Looks up a contact with its channel identities.

        Args:
            contact_id: ID of the contact, from a list, a callback or the answer to adding it.

        Returns:
            The contact.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get(
                contact_id=contact_id,
            )
        )

    def delete(
        self,
        contact_id: str,
    ) -> None:
        """Remove a contact.

        Takes the contact out of the project, for all its apps.

        Args:
            contact_id: ID of the contact, from a list, a callback or the answer to adding it.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.delete(
                contact_id=contact_id,
            )
        )

    def update(
        self,
        contact_id: str,
        *,
        update_mask: str | SequenceNotStr[str] | None = None,
        channel_identities: Sequence[ChannelIdentity | ChannelIdentityDict] | None = None,
        language: ContactLanguage | None = None,
        channel_priority: Sequence[ConversationChannel] | None = None,
        display_name: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
    ) -> Contact:
        """Change a contact.

        Changes the fields that the update mask names or, without a mask, those present in the body.

        Args:
            contact_id: ID of the contact, from a list, a callback or the answer to adding it.
            update_mask: Names of the fields to change, such as `display_name`; when absent, those
                present in the body are changed.
            channel_identities: New channel identities, in place of all that the contact has; unchanged
                when absent.
            language: New language of the person; unchanged when absent.
            channel_priority: Channels in the order to try them; the app's order when there is none.
            display_name: Name of the person, for people to read.
            email: E-mail address of the person.
            external_id: What the person is called in a system of yours.
            metadata: Data of your own, at most 1024 characters.

        Returns:
            The contact after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.update(
                contact_id=contact_id,
                update_mask=update_mask,
                channel_identities=channel_identities,
                language=language,
                channel_priority=channel_priority,
                display_name=display_name,
                email=email,
                external_id=external_id,
                metadata=metadata,
            )
        )

    def merge(
        self,
        destination_id: str,
        *,
        source_id: str,
        strategy: ConversationMergeStrategy | None = None,
    ) -> Contact:
        """Merge one contact into another.

        Moves the conversations of the source to the contact in the path, adds identities on channels
        that it lacks, with lowest priority, fills its empty fields and deletes the source.

        Args:
            destination_id: Contact to keep; the other one is merged into it.
            source_id: Contact to merge into the other one; it is deleted.
            strategy: How to merge contacts; `MERGE`, the only way, when absent.

        Returns:
            The contact that was kept, after the merge.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.merge(
                destination_id=destination_id,
                source_id=source_id,
                strategy=strategy,
            )
        )

    def get_channel_profile(
        self,
        *,
        app_id: str,
        recipient: Recipient | RecipientDict,
        channel: ProfileChannel,
    ) -> ChannelProfile:
        """Ask a channel what a person is called there.

        Reads the person's profile from Messenger, Instagram, Viber or LINE; changes nothing.

        Args:
            app_id: App whose access to the channel is used.
            recipient: The person, by contact ID or by channel identity.
            channel: Channel that tells what a person is called there.

        Returns:
            What the channel says.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get_channel_profile(
                app_id=app_id,
                recipient=recipient,
                channel=channel,
            )
        )

    def list_identity_conflicts(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[IdentityConflict, IdentityConflictPage]:
        """List identities that several contacts share.

        Pages through addresses that more than one contact has. Merging those contacts solves the
        conflict.

        Args:
            page_size: Conflicts per page, at most 20; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.

        Returns:
            The list, in pages: walk it for every `IdentityConflict`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return Pages(
            self._executor,
            _requests.list_identity_conflicts(
                page_size=page_size,
                page_token=page_token,
            ),
        )


class AsyncContacts(AsyncResource):
    """A person, the channel identities to reach them by and the order of channels to try. Contacts belong
    to the project, so all its apps see them.
    """

    def list(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
        external_id: str | None = None,
        channel: ConversationChannel | None = None,
        identity: str | None = None,
    ) -> AsyncPages[Contact, ContactPage]:
        """List contacts.

        Pages through all contacts of the project, whichever app they write to.

        Args:
            page_size: Contacts per page, at most 20; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.
            external_id: Finds only the contact that is called this in a system of yours. Not together
                with `channel`.
            channel: Finds only the contact with this address; give `identity` too.
            identity: Address on the channel, such as a phone number; give `channel` too.

        Returns:
            The list, in pages: walk it for every `Contact`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return AsyncPages(
            self._executor,
            _requests.list(
                page_size=page_size,
                page_token=page_token,
                external_id=external_id,
                channel=channel,
                identity=identity,
            ),
        )

    async def create(
        self,
        *,
        channel_identities: Sequence[ChannelIdentity | ChannelIdentityDict],
        language: ContactLanguage,
        channel_priority: Sequence[ConversationChannel] | None = None,
        display_name: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
    ) -> Contact:
        """Add a contact.

        Stores a person with the channel identities to reach them by. Calling twice may make two
        contacts.

        Args:
            channel_identities: Where to reach the person, on each channel.
            language: Language of the person, such as `EN`. `UNSPECIFIED` is refused.
            channel_priority: Channels in the order to try them; the app's order when there is none.
            display_name: Name of the person, for people to read.
            email: E-mail address of the person.
            external_id: What the person is called in a system of yours.
            metadata: Data of your own, at most 1024 characters.

        Returns:
            The new contact, with its ID.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.create(
                channel_identities=channel_identities,
                language=language,
                channel_priority=channel_priority,
                display_name=display_name,
                email=email,
                external_id=external_id,
                metadata=metadata,
            )
        )

    async def get(
        self,
        contact_id: str,
    ) -> Contact:
        """Get one contact.

        Looks up a contact with its channel identities.

        Args:
            contact_id: ID of the contact, from a list, a callback or the answer to adding it.

        Returns:
            The contact.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get(
                contact_id=contact_id,
            )
        )

    async def delete(
        self,
        contact_id: str,
    ) -> None:
        """Remove a contact.

        Takes the contact out of the project, for all its apps.

        Args:
            contact_id: ID of the contact, from a list, a callback or the answer to adding it.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.delete(
                contact_id=contact_id,
            )
        )

    async def update(
        self,
        contact_id: str,
        *,
        update_mask: str | SequenceNotStr[str] | None = None,
        channel_identities: Sequence[ChannelIdentity | ChannelIdentityDict] | None = None,
        language: ContactLanguage | None = None,
        channel_priority: Sequence[ConversationChannel] | None = None,
        display_name: str | None = None,
        email: str | None = None,
        external_id: str | None = None,
        metadata: str | None = None,
    ) -> Contact:
        """Change a contact.

        Changes the fields that the update mask names or, without a mask, those present in the body.

        Args:
            contact_id: ID of the contact, from a list, a callback or the answer to adding it.
            update_mask: Names of the fields to change, such as `display_name`; when absent, those
                present in the body are changed.
            channel_identities: New channel identities, in place of all that the contact has; unchanged
                when absent.
            language: New language of the person; unchanged when absent.
            channel_priority: Channels in the order to try them; the app's order when there is none.
            display_name: Name of the person, for people to read.
            email: E-mail address of the person.
            external_id: What the person is called in a system of yours.
            metadata: Data of your own, at most 1024 characters.

        Returns:
            The contact after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.update(
                contact_id=contact_id,
                update_mask=update_mask,
                channel_identities=channel_identities,
                language=language,
                channel_priority=channel_priority,
                display_name=display_name,
                email=email,
                external_id=external_id,
                metadata=metadata,
            )
        )

    async def merge(
        self,
        destination_id: str,
        *,
        source_id: str,
        strategy: ConversationMergeStrategy | None = None,
    ) -> Contact:
        """Merge one contact into another.

        Moves the conversations of the source to the contact in the path, adds identities on channels
        that it lacks, with lowest priority, fills its empty fields and deletes the source.

        Args:
            destination_id: Contact to keep; the other one is merged into it.
            source_id: Contact to merge into the other one; it is deleted.
            strategy: How to merge contacts; `MERGE`, the only way, when absent.

        Returns:
            The contact that was kept, after the merge.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.merge(
                destination_id=destination_id,
                source_id=source_id,
                strategy=strategy,
            )
        )

    async def get_channel_profile(
        self,
        *,
        app_id: str,
        recipient: Recipient | RecipientDict,
        channel: ProfileChannel,
    ) -> ChannelProfile:
        """Ask a channel what a person is called there.

        Reads the person's profile from Messenger, Instagram, Viber or LINE; changes nothing.

        Args:
            app_id: App whose access to the channel is used.
            recipient: The person, by contact ID or by channel identity.
            channel: Channel that tells what a person is called there.

        Returns:
            What the channel says.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get_channel_profile(
                app_id=app_id,
                recipient=recipient,
                channel=channel,
            )
        )

    def list_identity_conflicts(
        self,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[IdentityConflict, IdentityConflictPage]:
        """List identities that several contacts share.

        Pages through addresses that more than one contact has. Merging those contacts solves the
        conflict.

        Args:
            page_size: Conflicts per page, at most 20; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.

        Returns:
            The list, in pages: walk it for every `IdentityConflict`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return AsyncPages(
            self._executor,
            _requests.list_identity_conflicts(
                page_size=page_size,
                page_token=page_token,
            ),
        )
