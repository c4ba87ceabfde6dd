"""Errors as people read them."""

from __future__ import annotations

import pytest

from generator.errors import GeneratorError, did_you_mean, raise_together


class TestErrors:
    def test_are_put_together(self) -> None:
        one = GeneratorError("first\nwith detail", file="a.yaml", line=3, column=7, where="$.x", hint="do this")
        two = GeneratorError("second", where="action 2")
        with pytest.raises(GeneratorError) as caught:
            raise_together([one, two], "b.yaml")
        assert str(caught.value).splitlines() == [
            "b.yaml: 2 problems:",
            "a.yaml:3:7: $.x: first",
            "  with detail",
            "  hint: do this",
            "action 2: second",
        ]
        assert caught.value.problems == (one, two)

    def test_one_alone_is_raised_itself_and_none_not_at_all(self) -> None:
        raise_together([], "b.yaml")
        alone = GeneratorError("only")
        with pytest.raises(GeneratorError) as caught:
            raise_together([alone], "b.yaml")
        assert caught.value is alone

    def test_are_counted_when_too_many(self) -> None:
        with pytest.raises(GeneratorError) as caught:
            raise_together([GeneratorError(f"number {n}") for n in range(5)], "b.yaml", limit=2)
        assert str(caught.value).splitlines() == ["b.yaml: 5 problems, the first 2 of them:", "number 0", "number 1"]

    def test_suggest_near_names_only(self) -> None:
        assert did_you_mean("lenght", {"length", "width"}) == "did you mean 'length'?"
        assert did_you_mean("zzz", {"length", "width"}) == ""
