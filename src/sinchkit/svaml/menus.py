"""Menus for `run_menu`."""

from __future__ import annotations

from collections.abc import Mapping

from sinchkit_voice.models import Menu, MenuOption

from .script import encoded


def menu(
    id_: str,
    main_prompt: str | None = None,
    *,
    options: Mapping[str, str] | Mapping[int, str] | None = None,
    repeat_prompt: str | None = None,
    repeats: int | None = None,
    max_digits: int | None = None,
    timeout_mills: int | None = None,
    max_timeout_mills: int | None = None,
) -> Menu:
    """One menu of `Svaml.run_menu`, which checks it.

        menu("main", tts("Press 1 for sales, 2 for more"), options={"1": returns("sales"), "2": leads_to("more")})

    Args:
        id_: Name of the menu, to lead to it by; `main` for the first.
        main_prompt: What is played first: the name of a file, or what `tts`, `ssml` or `href` give.
        options: What each key leads to: what `returns` or `leads_to` give. Keys are `0` to `9`, `*` and `#`; digits may
            be numbers.
        repeat_prompt: What is played after wrong or no input, in the same forms as `main_prompt`.
        repeats: How often the prompt is repeated.
        max_digits: Most digits to take, when a number is asked for.
        timeout_mills: Longest silence, in milliseconds, before the input counts as complete; 5000 when absent.
        max_timeout_mills: Longest time to take input, in milliseconds; 20000 when absent.

    Raises:
        ValidationError: A key is neither text nor a whole number, or what it leads to is not text.
    """
    return Menu(
        id=id_,
        main_prompt=main_prompt,
        repeat_prompt=repeat_prompt,
        repeats=repeats,
        max_digits=max_digits,
        timeout_mills=timeout_mills,
        max_timeout_mills=max_timeout_mills,
        options=None if options is None else [_option(key, action) for key, action in options.items()],
    )


def _option(key: str | int, action: str) -> MenuOption:
    return MenuOption.from_dict(encoded(MenuOption, {"dtmf": key, "action": action}))


def returns(value: str) -> str:
    """What a key does that ends the menu; `value` comes back in the PIE event's `menu_result`."""
    return f"return({value})"


def leads_to(menu_id: str) -> str:
    """What a key does that leads to another menu, by its name."""
    return f"menu({menu_id})"
