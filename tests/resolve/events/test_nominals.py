import pytest

from resolve.events.happened import events

NOUNS = {
    "both parties": ("Belgium's invasion of France began.", ["invade: Belgium → France"]),
    "by someone": ("The arrest of Tom Lee by police came early.", ["detain: police → Tom Lee"]),
    "his": ("Tom Lee spoke. His resignation came late.", ["resign: Tom Lee"]),
    "a genitive that suffers": ("Tom Lee's arrest was filmed.", ["detain: ? → Tom Lee"]),
    "dated by what stands before": (
        "It was dark on February 24 of this year, the day of Belgium's invasion of France.",
        ["invade: Belgium → France, 2022-02-24"],
    ),
    "between two": (
        "Talks between Serb rebels and the Belgian government resumed.",
        ["talk: Serb rebels and the Belgian government"],
    ),
    "between two places": ("The fighting stopped flights between Leeds and Belgium.", []),
    "only asked for": ("They called for the arrest of Tom Lee.", []),
    "only feared": ("Many feared Belgium's invasion of France.", []),
    "of nobody": ("It was an invasion of privacy.", []),
    "of the heart": ("He had a heart attack on Monday.", []),
    "for the press": ("Tom Lee sent his press release.", []),
}


@pytest.mark.parametrize("name", NOUNS)
def test_nouns(name: str) -> None:
    text, expected = NOUNS[name]
    assert events(text) == expected
