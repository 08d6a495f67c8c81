import pytest

from onrecord.entity import EntityKind
from resolve import told


def owners(text: str) -> list[str]:
    """For each name of a text in its order, the figure that it is of."""
    return [mention.figure.name for mention in told.scene(text).cast.mentions]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("They met Ana Reyes. Then Reyes left.", ["Ana Reyes"] * 2),
        ("They met Ana Mark-Reyes. Then Reyes left.", ["Ana Mark-Reyes"] * 2),
        ("They met Ana Reyes. Then Ana left.", ["Ana Reyes"] * 2),
        ("They met Ana Reyes. Then the Reyess left.", ["Ana Reyes", "Reyess"]),
        ("They met Zeb Roe, who lost his hat. Mrs. Roe left.", ["Zeb Roe", "Roe"]),
        ("They met Zeb Roe, who lost his hat. Mr. Roe left.", ["Zeb Roe"] * 2),
        ("They met Ashley Roe. Mr. Roe left.", ["Ashley Roe"] * 2),  # a first name may mislead
        # A pronoun behind a quotation may be another's.
        ("They met Zeb Roe. “It fell when she ran.” Mr. Roe left.", ["Zeb Roe"] * 2),
        ("They met Hillary Roe when he left. Mrs. Roe ran.", ["Hillary Roe"] * 2),
        (
            "They met Ana Roe, Ana Lee and Ana Roe. Ana Roe ran. Ana left.",
            ["Ana Roe", "Ana Lee"] + ["Ana Roe"] * 3,
        ),
        ("They met Jo Uk. Then the U.K. left.", ["Jo Uk", "U.K."]),
        ("De la Cruz left. They met Ana de la Cruz.", ["Ana de la Cruz"] * 2),
    ],
)
def test_whose_a_short_name_is(text: str, figures: list[str]) -> None:
    assert owners(text) == figures


def test_a_surname_in_the_plural_is_a_family() -> None:
    cast = told.scene("They met Ana Clint. Then the Clints left.").cast
    assert cast.mentions[1].figure.kind == EntityKind.GROUP
    assert cast.mentions[1].why == "the family of Ana Clint"


def test_who_was_named_in_full_in_this_paragraph_comes_before_who_is_named_most() -> None:
    text = "We met Ana Roe, Ana Roe and Tom Roe. They met Roe.\n\nThen they met Roe."
    assert owners(text)[-2:] == ["Tom Roe", "Ana Roe"]
