# Generated from specs/sms.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Lists of phone numbers that a batch can be addressed to by ID. A number is in a group at most once."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING

from sinchkit_core.calls.pages import AsyncPages, Pages
from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import groups as _requests

if TYPE_CHECKING:
    from sinchkit_core.null import Null
    from sinchkit_core.sequences import SequenceNotStr

    from ..models import AutoUpdate, AutoUpdateDict, Group, GroupPage


class Groups(Resource):
    """Lists of phone numbers that a batch can be addressed to by ID. A number is in a group at most once."""

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
    ) -> Pages[Group, GroupPage]:
        """List the groups of the service plan.

        Pages through all your groups, newest first.

        Args:
            page: Page to fetch, counted from 0; the first one when absent.
            page_size: Groups per page, at most 100; 30 when absent.

        Returns:
            The list, in pages: walk it for every `Group`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return Pages(
            self._executor,
            _requests.list(
                page=page,
                page_size=page_size,
            ),
        )

    def create(
        self,
        *,
        name: str | None = None,
        members: SequenceNotStr[str] | None = None,
        child_groups: SequenceNotStr[str] | None = None,
        auto_update: AutoUpdate | AutoUpdateDict | None = None,
    ) -> Group:
        """Create a list of recipients.

        Stores phone numbers under one ID that batches can be addressed to. A number listed twice is
        stored once; calling twice may make two groups.

        Args:
            name: Name to know the group by, up to 20 characters; none when absent.
            members: Phone numbers of the group, at most 10000; none when absent.
            child_groups: IDs of up to 10 groups whose members belong to this group as well; none when
                absent.
            auto_update: Lets phones join and leave by texting a word to your number; members change by
                API calls alone when absent.

        Returns:
            The new group, with its ID.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.create(
                name=name,
                members=members,
                child_groups=child_groups,
                auto_update=auto_update,
            )
        )

    def get(
        self,
        group_id: str,
    ) -> Group:
        """Get one group.

        Looks up name, size and times of a group. Its phone numbers are a call of their own.

        Args:
            group_id: ID of a group, from the answer to creating it.

        Returns:
            The group, without its phone numbers.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get(
                group_id=group_id,
            )
        )

    def update(
        self,
        group_id: str,
        *,
        add: SequenceNotStr[str] | None = None,
        remove: SequenceNotStr[str] | None = None,
        name: str | Null | None = None,
        add_from_group: str | None = None,
        remove_from_group: str | None = None,
        auto_update: AutoUpdate | AutoUpdateDict | None = None,
    ) -> Group:
        """Change members or name of a group.

        Adds first and removes afterwards, so a number in both lists ends up outside. Numbers already
        in, or not there to remove, are not an error. Scheduled batches use the group as it is when they
        are sent.

        Args:
            group_id: ID of a group, from the answer to creating it.
            add: Phone numbers to put into the group, at most 10000.
            remove: Phone numbers to take out, at most 10000; done after all additions.
            name: New name, up to 20 characters. Null takes the name away; when absent it stays. `NULL`
                sends JSON null.
            add_from_group: ID of another group whose members are put into this one; none when absent.
            remove_from_group: ID of another group whose members are taken out; none when absent.
            auto_update: New words by which phones join and leave; unchanged when absent.

        Returns:
            The group after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.update(
                group_id=group_id,
                add=add,
                remove=remove,
                name=name,
                add_from_group=add_from_group,
                remove_from_group=remove_from_group,
                auto_update=auto_update,
            )
        )

    def replace(
        self,
        group_id: str,
        *,
        name: str | None = None,
        members: SequenceNotStr[str] | None = None,
        child_groups: SequenceNotStr[str] | None = None,
        auto_update: AutoUpdate | AutoUpdateDict | None = None,
    ) -> Group:
        """Overwrite a group.

        Gives a group a new name and new members throughout. Scheduled batches use the group as it is
        when they are sent.

        Args:
            group_id: ID of a group, from the answer to creating it.
            name: Name to know the group by, up to 20 characters; none when absent.
            members: Phone numbers of the group, at most 10000; none when absent.
            child_groups: IDs of up to 10 groups whose members belong to this group as well; none when
                absent.
            auto_update: Lets phones join and leave by texting a word to your number; members change by
                API calls alone when absent.

        Returns:
            The group as it now stands.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.replace(
                group_id=group_id,
                name=name,
                members=members,
                child_groups=child_groups,
                auto_update=auto_update,
            )
        )

    def delete(
        self,
        group_id: str,
    ) -> None:
        """Delete a group.

        Removes a group for good. Batches sent to it before are not affected; a scheduled batch that
        names it finds no members there.

        Args:
            group_id: ID of a group, from the answer to creating it.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.delete(
                group_id=group_id,
            )
        )

    def list_members(
        self,
        group_id: str,
    ) -> builtins.list[str]:
        """List the members of a group.

        Returns every phone number of the group in one answer, without pages.

        Args:
            group_id: ID of a group, from the answer to creating it.

        Returns:
            The phone numbers, each in bare digits: `46701234567` for `+46701234567`.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.list_members(
                group_id=group_id,
            )
        )

    get_group_phone_numbers = list_members
    """`list_members` under the name that the official SDK has for it."""


class AsyncGroups(AsyncResource):
    """Lists of phone numbers that a batch can be addressed to by ID. A number is in a group at most once."""

    def list(
        self,
        *,
        page: int | None = None,
        page_size: int | None = None,
    ) -> AsyncPages[Group, GroupPage]:
        """List the groups of the service plan.

        Pages through all your groups, newest first.

        Args:
            page: Page to fetch, counted from 0; the first one when absent.
            page_size: Groups per page, at most 100; 30 when absent.

        Returns:
            The list, in pages: walk it for every `Group`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return AsyncPages(
            self._executor,
            _requests.list(
                page=page,
                page_size=page_size,
            ),
        )

    async def create(
        self,
        *,
        name: str | None = None,
        members: SequenceNotStr[str] | None = None,
        child_groups: SequenceNotStr[str] | None = None,
        auto_update: AutoUpdate | AutoUpdateDict | None = None,
    ) -> Group:
        """Create a list of recipients.

        Stores phone numbers under one ID that batches can be addressed to. A number listed twice is
        stored once; calling twice may make two groups.

        Args:
            name: Name to know the group by, up to 20 characters; none when absent.
            members: Phone numbers of the group, at most 10000; none when absent.
            child_groups: IDs of up to 10 groups whose members belong to this group as well; none when
                absent.
            auto_update: Lets phones join and leave by texting a word to your number; members change by
                API calls alone when absent.

        Returns:
            The new group, with its ID.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.create(
                name=name,
                members=members,
                child_groups=child_groups,
                auto_update=auto_update,
            )
        )

    async def get(
        self,
        group_id: str,
    ) -> Group:
        """Get one group.

        Looks up name, size and times of a group. Its phone numbers are a call of their own.

        Args:
            group_id: ID of a group, from the answer to creating it.

        Returns:
            The group, without its phone numbers.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get(
                group_id=group_id,
            )
        )

    async def update(
        self,
        group_id: str,
        *,
        add: SequenceNotStr[str] | None = None,
        remove: SequenceNotStr[str] | None = None,
        name: str | Null | None = None,
        add_from_group: str | None = None,
        remove_from_group: str | None = None,
        auto_update: AutoUpdate | AutoUpdateDict | None = None,
    ) -> Group:
        """Change members or name of a group.

        Adds first and removes afterwards, so a number in both lists ends up outside. Numbers already
        in, or not there to remove, are not an error. Scheduled batches use the group as it is when they
        are sent.

        Args:
            group_id: ID of a group, from the answer to creating it.
            add: Phone numbers to put into the group, at most 10000.
            remove: Phone numbers to take out, at most 10000; done after all additions.
            name: New name, up to 20 characters. Null takes the name away; when absent it stays. `NULL`
                sends JSON null.
            add_from_group: ID of another group whose members are put into this one; none when absent.
            remove_from_group: ID of another group whose members are taken out; none when absent.
            auto_update: New words by which phones join and leave; unchanged when absent.

        Returns:
            The group after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.update(
                group_id=group_id,
                add=add,
                remove=remove,
                name=name,
                add_from_group=add_from_group,
                remove_from_group=remove_from_group,
                auto_update=auto_update,
            )
        )

    async def replace(
        self,
        group_id: str,
        *,
        name: str | None = None,
        members: SequenceNotStr[str] | None = None,
        child_groups: SequenceNotStr[str] | None = None,
        auto_update: AutoUpdate | AutoUpdateDict | None = None,
    ) -> Group:
        """Overwrite a group.

        Gives a group a new name and new members throughout. Scheduled batches use the group as it is
        when they are sent.

        Args:
            group_id: ID of a group, from the answer to creating it.
            name: Name to know the group by, up to 20 characters; none when absent.
            members: Phone numbers of the group, at most 10000; none when absent.
            child_groups: IDs of up to 10 groups whose members belong to this group as well; none when
                absent.
            auto_update: Lets phones join and leave by texting a word to your number; members change by
                API calls alone when absent.

        Returns:
            The group as it now stands.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.replace(
                group_id=group_id,
                name=name,
                members=members,
                child_groups=child_groups,
                auto_update=auto_update,
            )
        )

    async def delete(
        self,
        group_id: str,
    ) -> None:
        """Delete a group.

        Removes a group for good. Batches sent to it before are not affected; a scheduled batch that
        names it finds no members there.

        Args:
            group_id: ID of a group, from the answer to creating it.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.delete(
                group_id=group_id,
            )
        )

    async def list_members(
        self,
        group_id: str,
    ) -> builtins.list[str]:
        """List the members of a group.

        Returns every phone number of the group in one answer, without pages.

        Args:
            group_id: ID of a group, from the answer to creating it.

        Returns:
            The phone numbers, each in bare digits: `46701234567` for `+46701234567`.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.list_members(
                group_id=group_id,
            )
        )

    get_group_phone_numbers = list_members
    """`list_members` under the name that the official SDK has for it."""
