"""What the client needs to know of an API. Each room (`sinchkit.sms`, ...) has one `DEFINITION`."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Literal, TypeAlias

from attrs import field, frozen

from sinchkit_core.calls.error_bodies import USUAL_SHAPE, ErrorShape

from .credentials import CredentialKind, Parameter

Scheme: TypeAlias = Literal["bearer", "oauth2", "basic", "signed"]
"""How a service is shown who calls: by a token, by one that OAuth2 gives, by name and secret, or by a signature."""


@frozen(eq=False)
class AccessOption:
    """One kind of credentials that an API accepts, and where it is served for them.

    Attributes:
        credentials: The kind of credentials.
        schemes: How they may be shown to the service; the first unless another is chosen.
        hosts: The base URL of each region.
        title: What messages about regions call the API.
        path_parameter: The path parameter that the client fills in with the tenant; empty if there is none.
    """

    credentials: CredentialKind
    schemes: tuple[Scheme, ...]
    hosts: Mapping[str, str]
    title: str
    path_parameter: str = ""


@frozen(eq=False)
class OtherHost:
    """A host for some operations of an API, whatever the region.

    Attributes:
        label: The name that operations have for it (`x-server`).
        base_url: Its base URL.
        path_prefix: What all paths on it begin with.
    """

    label: str
    base_url: str
    path_prefix: str


@frozen(eq=False)
class Callbacks:
    """What a service posts to its users.

    Attributes:
        union: The package's union of all events; its members are generated into the room's `event_names` and
            `event_classes` by `make generate`.
        exports: What `sinchkit.webhooks` offers besides the classes of events: the module in the room for each name.
        secret: The client's argument for the secret that callbacks are signed with, and its variables; `None` if they
            are signed with the credentials.
    """

    union: str
    exports: Mapping[str, str]
    secret: Parameter | None = None


@frozen(eq=False)
class ApiDefinition:
    """What the client needs to know of an API.

    It is read whenever `sinchkit` is imported, so it names what is heavy instead of importing it.

    Attributes:
        name: The attribute of a client: ``sms``.
        title: What messages call it.
        access: The kinds of credentials that it accepts; the first of them that there is counts.
        region: The client's argument for its region, and the variables.
        default_region: The region without one given.
        shares_region: Whether the client's argument `region` and SINCH_REGION count for it too.
        scheme: The client's argument that chooses one of several schemes; empty if there is no choice.
        path_prefixes: What the paths of its operations begin with, and no other API's.
        other_hosts: Hosts of its own for some operations.
        hints: What to add to the text of a refusal, by HTTP status, with ``{region}`` filled in.
        error_shape: Where its error bodies hold code, text and reference, if not in the usual fields.
        callbacks: What it posts to its users; `None` if nothing.
    """

    name: str
    title: str
    access: tuple[AccessOption, ...]
    region: Parameter
    default_region: str
    shares_region: bool = True
    scheme: str = ""
    path_prefixes: tuple[str, ...] = ()
    other_hosts: tuple[OtherHost, ...] = ()
    hints: Mapping[int, str] = field(factory=dict[int, str])
    error_shape: ErrorShape = USUAL_SHAPE
    callbacks: Callbacks | None = None

    @property
    def package(self) -> str:
        """The generated package with its operations and models."""
        return f"sinchkit_{self.name}"

    @property
    def room(self) -> str:
        """The package with what the client adds to it."""
        return f"sinchkit.{self.name}"

    def webhook_exports(self) -> dict[str, str]:
        """What `sinchkit.webhooks` offers of this API: the module of each name."""
        if self.callbacks is None:
            return {}
        names: tuple[str, ...] = import_module(f"{self.room}.event_names").EVENTS
        exports = {name: f"{self.room}.{module}" for name, module in self.callbacks.exports.items()}
        return exports | dict.fromkeys(names, f"{self.package}.models")

    def server_of(self, path: str) -> str | None:
        """The label of the host that serves a path, where it is not the API's own."""
        return next((host.label for host in self.other_hosts if path.startswith(host.path_prefix)), None)
