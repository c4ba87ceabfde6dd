# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Who refuses messages of an app, as the service knows from their replies or from you, and how that came
about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.pages import AsyncPages, Pages
from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import consents as _requests

if TYPE_CHECKING:
    from ..models import ConsentHistory, ConsentIdentity, ConsentIdentityPage, ConsentListType


class Consents(Resource):
    """Who refuses messages of an app, as the service knows from their replies or from you, and how that
    came about.
    """

    def list_identities(
        self,
        app_id: str,
        list_type: ConsentListType,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> Pages[ConsentIdentity, ConsentIdentityPage]:
        """List who refuses messages of an app.

        Pages through the addresses on one of the app's lists of refusals.

        Args:
            app_id: ID of the app, from the list of apps or the Sinch dashboard.
            list_type: Which list: who refuses all messages, marketing or notifications.
            page_size: Addresses per page, at most 50; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.

        Returns:
            The list, in pages: walk it for every `ConsentIdentity`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return Pages(
            self._executor,
            _requests.list_identities(
                app_id=app_id,
                list_type=list_type,
                page_size=page_size,
                page_token=page_token,
            ),
        )

    def list_audit_records(
        self,
        app_id: str,
        identity: str,
    ) -> ConsentHistory:
        """Get how the consent of an address changed.

        Looks up, all at once, when and how an address came on the app's lists of refusals and left
        them.

        Args:
            app_id: ID of the app, from the list of apps or the Sinch dashboard.
            identity: Address to look for, such as a phone number.

        Returns:
            The changes.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.list_audit_records(
                app_id=app_id,
                identity=identity,
            )
        )


class AsyncConsents(AsyncResource):
    """Who refuses messages of an app, as the service knows from their replies or from you, and how that
    came about.
    """

    def list_identities(
        self,
        app_id: str,
        list_type: ConsentListType,
        *,
        page_size: int | None = None,
        page_token: str | None = None,
    ) -> AsyncPages[ConsentIdentity, ConsentIdentityPage]:
        """List who refuses messages of an app.

        Pages through the addresses on one of the app's lists of refusals.

        Args:
            app_id: ID of the app, from the list of apps or the Sinch dashboard.
            list_type: Which list: who refuses all messages, marketing or notifications.
            page_size: Addresses per page, at most 50; 10 when absent.
            page_token: `next_page_token` of the page before; the first page when absent.

        Returns:
            The list, in pages: walk it for every `ConsentIdentity`, or read it page by page.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return AsyncPages(
            self._executor,
            _requests.list_identities(
                app_id=app_id,
                list_type=list_type,
                page_size=page_size,
                page_token=page_token,
            ),
        )

    async def list_audit_records(
        self,
        app_id: str,
        identity: str,
    ) -> ConsentHistory:
        """Get how the consent of an address changed.

        Looks up, all at once, when and how an address came on the app's lists of refusals and left
        them.

        Args:
            app_id: ID of the app, from the list of apps or the Sinch dashboard.
            identity: Address to look for, such as a phone number.

        Returns:
            The changes.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.list_audit_records(
                app_id=app_id,
                identity=identity,
            )
        )
