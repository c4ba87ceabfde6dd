# Generated from specs/conversation.yaml and its overlays by `make generate`. Do not edit: changes are overwritten.
"""Settings that hold for all apps of the project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sinchkit_core.calls.resources import AsyncResource, Resource

from ..requests import project_settings as _requests

if TYPE_CHECKING:
    from ..models import ContactSettings, ContactSettingsDict, ProjectSettingsResponse


class ProjectSettings(Resource):
    """Settings that hold for all apps of the project."""

    def get(
        self,
    ) -> ProjectSettingsResponse:
        """Get the settings of the project.

        Looks up the settings that hold for all apps of the project.

        Returns:
            The settings.

        Raises:
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(_requests.get())

    def create(
        self,
        *,
        contact_settings: ContactSettings | ContactSettingsDict | None = None,
    ) -> ProjectSettingsResponse:
        """Create the settings of the project.

        Stores settings for a project that has none yet.

        Args:
            contact_settings: How the project keeps its contacts.

        Returns:
            The settings as stored.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.create(
                contact_settings=contact_settings,
            )
        )

    def update(
        self,
        *,
        contact_settings: ContactSettings | ContactSettingsDict | None = None,
    ) -> ProjectSettingsResponse:
        """Change the settings of the project.

        Changes the settings that are present in the body.

        Args:
            contact_settings: How the project keeps its contacts.

        Returns:
            The settings after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return self._executor.execute(
            _requests.update(
                contact_settings=contact_settings,
            )
        )

    def delete(
        self,
    ) -> None:
        """Remove the settings of the project.

        Goes back to what holds for projects without settings.

        Raises:
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        self._executor.execute(_requests.delete())


class AsyncProjectSettings(AsyncResource):
    """Settings that hold for all apps of the project."""

    async def get(
        self,
    ) -> ProjectSettingsResponse:
        """Get the settings of the project.

        Looks up the settings that hold for all apps of the project.

        Returns:
            The settings.

        Raises:
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(_requests.get())

    async def create(
        self,
        *,
        contact_settings: ContactSettings | ContactSettingsDict | None = None,
    ) -> ProjectSettingsResponse:
        """Create the settings of the project.

        Stores settings for a project that has none yet.

        Args:
            contact_settings: How the project keeps its contacts.

        Returns:
            The settings as stored.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.create(
                contact_settings=contact_settings,
            )
        )

    async def update(
        self,
        *,
        contact_settings: ContactSettings | ContactSettingsDict | None = None,
    ) -> ProjectSettingsResponse:
        """Change the settings of the project.

        Changes the settings that are present in the body.

        Args:
            contact_settings: How the project keeps its contacts.

        Returns:
            The settings after the change.

        Raises:
            ValidationError: An argument cannot be sent or breaks a limit; nothing was sent.
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        return await self._executor.execute(
            _requests.update(
                contact_settings=contact_settings,
            )
        )

    async def delete(
        self,
    ) -> None:
        """Remove the settings of the project.

        Goes back to what holds for projects without settings.

        Raises:
            APIError: The service refused; the subclass says why.
            APIConnectionError: No answer came.
        """
        await self._executor.execute(_requests.delete())
