from onrecord.names.short_forms import (
    ABROAD,
    has_short_forms,
    is_abroad,
    is_short_for,
    line_numbers,
    long_forms,
    longest_on_line,
    on_one_line,
)


def test_bob_is_robert_on_the_short_list() -> None:
    assert on_one_line("bob", "robert")
    assert longest_on_line("bob", "robert")
    assert on_one_line("rick", "dick")
    assert not longest_on_line("rick", "dick")
    assert not on_one_line("bob", "john")


def test_neighbouring_languages_have_a_list_of_their_own() -> None:
    assert on_one_line("volodymyr", "vladimir", ABROAD)
    assert is_abroad("volodymyr")
    assert not is_abroad("bob")
    assert line_numbers("nobody", ABROAD) == frozenset()


def test_the_long_list_goes_both_ways() -> None:
    assert is_short_for("katy", "katherine")
    assert is_short_for("katherine", "katy")
    assert "katherine" in long_forms()["katy"]
    assert not is_short_for("katy", "robert")
    assert has_short_forms("katherine")
    assert not has_short_forms("xanthippe")


def test_what_the_long_list_lacks() -> None:
    assert is_short_for("bibi", "benjamin")
    assert is_short_for("masha", "maria")
