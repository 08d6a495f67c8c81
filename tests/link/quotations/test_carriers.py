"""How many sources of a quotation there are that don't lean on each other."""

from onrecord.link.quotations.carriers import Carrier, agency_of, independent
from onrecord.link.quotations.copied import passages

STORY = " ".join(
    f"The ferry master wrote letter {n} to the harbour board about plank {n * 7} of pier {n}."
    for n in range(60)
)


def shown(*carriers: Carrier) -> str:
    """The sources, each the ids of its carriers."""
    return " ".join(sorted("+".join(source.carriers) for source in independent(carriers)))


def test_each_alone_is_a_source() -> None:
    found = independent(
        [Carrier(id="a", outlet="Port Ellen Gazette"), Carrier(id="b", outlet="Harbour Post")]
    )
    assert [source.because for source in found] == [(), ()]


def test_one_agency_is_one_source() -> None:
    assert (
        shown(
            Carrier(
                id="a",
                outlet="Harbour Post",
                credit="PORT ELLEN (Reuters) —",
                published="2024-05-04",
            ),
            Carrier(
                id="b", outlet="Island Star", byline=("Bo Lee, Reuters",), published="2024-05-05"
            ),
            Carrier(id="c", outlet="Reuters", published="2024-05-03"),
            Carrier(id="d", outlet="Morning Tide", credit="PORT ELLEN (AP) —"),
        )
        == "c+a+b d"
    )


def test_copied_paragraphs_are_one_source() -> None:
    found = independent(
        [
            Carrier(id="a", domain="a.example", passages=passages(STORY)),
            Carrier(id="b", domain="b.example", passages=passages("New. " + STORY[:3000])),
        ]
    )
    assert len(found) == 1
    assert "% of one text stands in the other" in found[0].because[0]


def test_the_same_words_around_are_one_source() -> None:
    around = (
        "Reyes said on Monday at the harbour office, where she met the masters of the two ferries"
    )
    assert (
        shown(
            Carrier(id="a", around=around),
            Carrier(id="b", around="MONDAY. " + around + ", and left"),
        )
        == "a+b"
    )
    assert (
        shown(
            Carrier(id="a", around=around),
            Carrier(id="b", around="said Reyes, who met the masters"),
        )
        == "a b"
    )


def test_one_who_names_the_other_leans_on_it() -> None:
    found = independent(
        [
            Carrier(id="a", outlet="The Port Ellen Gazette", published="2024-05-04"),
            Carrier(
                id="b",
                outlet="Shore News",
                around="Reyes told the Port Ellen Gazette.",
                published="2024-05-05",
            ),
        ]
    )
    assert found[0].carriers == ("a", "b")
    assert found[0].because == ("one names The Port Ellen Gazette as where it has it from",)


def test_the_same_outlet_or_reporter_is_one_source() -> None:
    assert (
        shown(Carrier(id="a", domain="tide.example"), Carrier(id="b", domain="Tide.example"))
        == "a+b"
    )
    assert (
        shown(
            Carrier(id="a", byline=("Ana Reyes",)), Carrier(id="b", byline=("Ana Reyes", "Bo Lee"))
        )
        == "a+b"
    )


def test_no_carriers_no_sources() -> None:
    assert independent([]) == ()


def test_an_agency_is_read_from_what_credits_it() -> None:
    assert agency_of(Carrier(id="a", credit="GENEVA (AP) —")) == "Associated Press"
    assert agency_of(Carrier(id="a", byline=("Ana Reyes, AP",))) == "Associated Press"
    assert agency_of(Carrier(id="a", byline=("Bo Lee for Reuters",))) == "Reuters"
    assert agency_of(Carrier(id="a", byline=("Ani Reyes",), credit="SCRANTON, PA —")) is None


def test_time_for_many_carriers_is_short() -> None:
    from time import perf_counter

    many = [
        Carrier(id=str(n), outlet=f"Paper {n}", around=f"said Reyes {n} " * 20) for n in range(1500)
    ]
    start = perf_counter()
    independent(many)
    assert perf_counter() - start < 15


def test_what_others_say_is_no_sign_of_a_reprint() -> None:
    letter = "“The pier was my school and my home, and I can no longer paint it green for you,”"
    a = Carrier(id="a", outlet="Harbour Post", around=f"She left on Monday. {letter} she wrote.")
    b = Carrier(id="b", outlet="Island Star", around=f"The letter is long: {letter} says Reyes.")
    assert shown(a, b) == "a b"
