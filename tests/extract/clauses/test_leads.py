import pytest

from extract.laid_out import ask
from onrecord.extract.clauses.leads import is_contracted, lead_start, negates

LED = {
    "Lee [has yet to] ^announce it.",
    "Lee [was expected to] ^tell them.",
    "Lee [is to] ^say so.",
    "Lee [is preparing to] ^tell them.",
    "Lee [did not, however,] ^say so.",
    "Lee [no longer] ^believes it.",
    "Lee [would neither confirm nor] ^deny it.",
    "Lee weighs [whether to] ^say so.",
    "Lee [has also] ^told them.",
    "She's [due to] ^say so.",
    "Theresa May ^said so.",
    "The goal is to ^tell people.",
    "The media are to ^blame.",
    "Lee plans to ^tell them.",
}


@pytest.mark.parametrize("case", sorted(LED))
def test_where_the_words_that_lead_to_a_verb_begin(case):
    items, at = ask(case)
    begin = lead_start(items, at)
    text = case.replace("[", "").replace("]", "").replace("^", "")
    lead = text[items[begin].start : items[at].start].strip() if begin < at else ""
    told = case[case.index("[") + 1 : case.index("]")] if "[" in case else ""
    assert lead == told


@pytest.mark.parametrize(
    ("case", "denied"),
    {
        "Lee did not ^say so.": True,
        "Lee has yet to ^say so.": True,
        "Nobody ^said so.": True,
        "Lee is expected to ^say so.": False,
    }.items(),
)
def test_what_denies_a_verb(case, denied):
    items, at = ask(case)
    assert negates(items, lead_start(items, at), at, (0, 1)) == denied


def test_a_pronoun_and_its_auxiliary_are_one_word():
    items, _ = ask("She's late, and they didn't ^wait.")
    assert [item.low for item in items if is_contracted(item)] == ["she's"]
