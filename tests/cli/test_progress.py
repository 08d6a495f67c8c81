"""A bar is drawn only where a person sees it."""

from onrecord.cli.progress import bar


def test_a_bar_that_is_not_shown_takes_names_all_the_same() -> None:
    with bar(3, shown=False) as advance:
        advance("a.txt")


def test_several_articles_of_one_input_move_it_once(capfd) -> None:
    with bar(2, shown=True) as advance:
        for name in ("a.jsonl", "a.jsonl", "b.txt"):
            advance(name)
    assert capfd.readouterr().out == ""
