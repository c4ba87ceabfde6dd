# Generated from specs/voice.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Settings of your applications: their numbers and the URLs that call events are posted to. Served by a
host of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import applications as _requests

if TYPE_CHECKING:
    from sinchkit_core.sequences import SequenceNotStr

    from ..models import (
        ApplicationCallbacks,
        CallbackUrls,
        CallbackUrlsDict,
        NumberCapability,
        NumberQuery,
        OwnedNumbers,
    )


class Applications(Resource):
    """Settings of your applications: their numbers and the URLs that call events are posted to. Served by
    a host of its own.
    """

    def query_number(
        self,
        number: str,
    ) -> NumberQuery:
        """Look up a phone number.

        Deprecated: the service may stop offering this operation.

        Tells country, type and price per minute of any phone number. Still served, but gone from some
        newer Sinch SDKs.

        Args:
            number: Phone number to look up, with country code and without spaces.

        Returns:
            What is known of the number.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.query_number(
                number=number,
            )
        )

    def get_numbers(
        self,
    ) -> OwnedNumbers:
        """List your numbers.

        Returns every number you own with its use and application, in one answer without pages.

        Returns:
            All your numbers, assigned or not.

        Raises:
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(_requests.get_numbers())

    def assign_numbers(
        self,
        *,
        numbers: SequenceNotStr[str],
        applicationkey: str | None = None,
        capability: NumberCapability | None = None,
    ) -> None:
        """Give numbers to an application.

        Assigns 1 to 100 of your numbers, for voice or SMS. Safe to repeat.

        Args:
            numbers: Your numbers to assign, 1 to 100, each with `+` and country code. Needed.
            applicationkey: Application to get the numbers, by its key; the one whose credentials are
                used when absent.
            capability: What to use the numbers for, calls or text messages; each number must be fit for
                it.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.assign_numbers(
                numbers=numbers,
                applicationkey=applicationkey,
                capability=capability,
            )
        )

    def unassign_number(
        self,
        *,
        number: str,
        applicationkey: str | None = None,
        capability: NumberCapability | None = None,
    ) -> None:
        """Take a number away from an application.

        Frees one number, named in the body, from the application it was assigned to. You still own it.

        Args:
            number: Your number to free, with `+` and country code. Needed.
            applicationkey: Application that has the number, by its key; the one whose credentials are
                used when absent.
            capability: Use that the number was assigned for; may be absent.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.unassign_number(
                number=number,
                applicationkey=applicationkey,
                capability=capability,
            )
        )

    def get_callback_urls(
        self,
        application_key: str,
    ) -> ApplicationCallbacks:
        """Get the callback URLs of an application.

        Tells where the events of the application's calls are posted, and where if that fails.

        Args:
            application_key: Application whose callback URLs are meant, by its key.

        Returns:
            The URLs in use.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.get_callback_urls(
                application_key=application_key,
            )
        )

    def update_callback_urls(
        self,
        application_key: str,
        *,
        url: CallbackUrls | CallbackUrlsDict | None = None,
    ) -> None:
        """Set the callback URLs of an application.

        Sets where ICE, ACE, PIE, DiCE and notify events of the application's calls are posted. Safe to
        repeat.

        Args:
            application_key: Application whose callback URLs are meant, by its key.
            url: Where events are posted.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(
            _requests.update_callback_urls(
                application_key=application_key,
                url=url,
            )
        )


class AsyncApplications(AsyncResource):
    """Settings of your applications: their numbers and the URLs that call events are posted to. Served by
    a host of its own.
    """

    async def query_number(
        self,
        number: str,
    ) -> NumberQuery:
        """Look up a phone number.

        Deprecated: the service may stop offering this operation.

        Tells country, type and price per minute of any phone number. Still served, but gone from some
        newer Sinch SDKs.

        Args:
            number: Phone number to look up, with country code and without spaces.

        Returns:
            What is known of the number.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.query_number(
                number=number,
            )
        )

    async def get_numbers(
        self,
    ) -> OwnedNumbers:
        """List your numbers.

        Returns every number you own with its use and application, in one answer without pages.

        Returns:
            All your numbers, assigned or not.

        Raises:
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(_requests.get_numbers())

    async def assign_numbers(
        self,
        *,
        numbers: SequenceNotStr[str],
        applicationkey: str | None = None,
        capability: NumberCapability | None = None,
    ) -> None:
        """Give numbers to an application.

        Assigns 1 to 100 of your numbers, for voice or SMS. Safe to repeat.

        Args:
            numbers: Your numbers to assign, 1 to 100, each with `+` and country code. Needed.
            applicationkey: Application to get the numbers, by its key; the one whose credentials are
                used when absent.
            capability: What to use the numbers for, calls or text messages; each number must be fit for
                it.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.assign_numbers(
                numbers=numbers,
                applicationkey=applicationkey,
                capability=capability,
            )
        )

    async def unassign_number(
        self,
        *,
        number: str,
        applicationkey: str | None = None,
        capability: NumberCapability | None = None,
    ) -> None:
        """Take a number away from an application.

        Frees one number, named in the body, from the application it was assigned to. You still own it.

        Args:
            number: Your number to free, with `+` and country code. Needed.
            applicationkey: Application that has the number, by its key; the one whose credentials are
                used when absent.
            capability: Use that the number was assigned for; may be absent.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.unassign_number(
                number=number,
                applicationkey=applicationkey,
                capability=capability,
            )
        )

    async def get_callback_urls(
        self,
        application_key: str,
    ) -> ApplicationCallbacks:
        """Get the callback URLs of an application.

        Tells where the events of the application's calls are posted, and where if that fails.

        Args:
            application_key: Application whose callback URLs are meant, by its key.

        Returns:
            The URLs in use.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.get_callback_urls(
                application_key=application_key,
            )
        )

    async def update_callback_urls(
        self,
        application_key: str,
        *,
        url: CallbackUrls | CallbackUrlsDict | None = None,
    ) -> None:
        """Set the callback URLs of an application.

        Sets where ICE, ACE, PIE, DiCE and notify events of the application's calls are posted. Safe to
        repeat.

        Args:
            application_key: Application whose callback URLs are meant, by its key.
            url: Where events are posted.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(
            _requests.update_callback_urls(
                application_key=application_key,
                url=url,
            )
        )
