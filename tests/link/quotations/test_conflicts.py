"""What is at odds among the variants of one quotation."""

from onrecord.link.quotations.conflicts import Variant, conflicts

PIER = "We will not close the old pier before winter, unless the ministry stops paying the masters"


def shown(*variants: Variant) -> list[str]:
    return [
        f"{odd.conflict} {odd.first} {odd.second}: {', '.join(odd.because)}"
        for odd in conflicts(variants)
    ]


def test_the_same_words_by_two_speakers() -> None:
    assert shown(Variant("1", PIER, "Q1", "Ana Reyes"), Variant("2", PIER, "Q2", "Bo Lee")) == [
        "two_speakers 1 2: given to Ana Reyes and to Bo Lee"
    ]


def test_two_names_that_may_be_one_are_no_conflict() -> None:
    assert shown(Variant("1", PIER, "Ana Reyes"), Variant("2", PIER, "Mayor Reyes")) == []


def test_one_who_is_only_described_in_two_ways_is_no_conflict() -> None:
    harbour, company = "Harborline spokesperson", "a company spokesperson"
    assert shown(Variant("1", PIER, "Q1", harbour), Variant("2", PIER, "Q2", company)) == []
    police = Variant("2", PIER, "Q2", "a police spokesman")
    assert shown(Variant("1", PIER, "Q1", harbour), police) == [
        f"two_speakers 1 2: given to {harbour} and to a police spokesman"
    ]


def test_a_not_between_the_pieces_that_are_quoted_is_no_conflict() -> None:
    whole = Variant(
        "1", "The old pier is safe, but not new, and the ferries will dock before winter"
    )
    pieces = "The old pier is safe … and the ferries will dock before winter"
    assert shown(whole, Variant("2", pieces, pieces=True)) == []
    assert shown(whole, Variant("2", pieces)) != []


def test_a_condition_that_is_cut_off() -> None:
    assert shown(
        Variant("1", PIER), Variant("2", "We will not close the old pier before winter")
    ) == ["sense 1 2: “unless” is left out"]


def test_a_not_that_is_gone() -> None:
    (odd,) = shown(Variant("1", PIER), Variant("2", PIER.replace("not ", "")))
    assert odd == "sense 1 2: “not” is left out"


def test_a_headline_against_its_story() -> None:
    headline = Variant("1", "We will close old pier before winter", article="a", in_headline=True)
    body = Variant("2", "We will not close the old pier before winter", article="a")
    assert shown(headline, body) == ["headline 2 1: “not” is left out"]
    assert shown(headline, Variant("2", body.text, article="b")) == []


def test_a_plain_cut_is_no_conflict() -> None:
    assert (
        shown(
            Variant("1", "The old pier is safe. We checked every plank of it."),
            Variant("2", "We checked every plank of it."),
        )
        == []
    )


def test_nothing_is_at_odds_with_nothing() -> None:
    assert shown() == shown(Variant("1", "")) == []
