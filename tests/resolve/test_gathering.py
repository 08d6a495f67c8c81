import pytest

from onrecord.article import Post
from onrecord.resolve.gathering import add_author
from resolve import told


def owners(text: str) -> list[str]:
    """For each name of a text in its order, the figure that it is of."""
    return [mention.figure.name for mention in told.scene(text).cast.mentions]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Then Ana Reyes left. Mrs. Reyes ran. They met Reyes.", ["Ana Reyes"] * 3),
        ("We met the Harbour Press (HP) and HP.", ["Harbour Press"] * 3),
        ("We met Human Rights Group and HRG.", ["Human Rights Group"] * 2),
        ("They met William Hale and Bill Hale.", ["William Hale"] * 2),
        ("They met Paul D. Roe and Paul Roe.", ["Paul Roe"] * 2),
        ("They met Tom Hale and Tom Hale Jr.", ["Tom Hale", "Tom Hale Jr."]),
        ("They met Crooked Ana Reyes, then Ana Reyes.", ["Ana Reyes"] * 2),
        ("We met Bernie Roe. Then Bernie left.", ["Bernie Roe"] * 2),
        ("The Harbour Post says so. They asked the Post.", ["Harbour Post"] * 2),
        ("We met K. Reyes (JPP) and JPP.", ["K. Reyes", "JPP", "JPP"]),
        ("Wasser Schult left. They met Debbie Wasser Schult.", ["Debbie Wasser Schult"] * 2),
        ("They met Ana Acost Febo. Then Ms. Acost left.", ["Ana Acost Febo"] * 2),
        ("They met José Pérez and Jose Perez.", ["José Pérez"] * 2),
    ],
)
def test_which_names_are_one_figure(text: str, figures: list[str]) -> None:
    assert owners(text) == figures


def test_of_two_of_one_surname_the_one_named_most() -> None:
    text = "We met Ana Roe, Ana Roe and Tom Roe. " + "It rained. " * 60 + "Then they met Roe."
    assert owners(text)[-1] == "Ana Roe"


def test_of_two_of_one_surname_the_one_just_named_in_full() -> None:
    assert owners("We met Ana Roe, Ana Roe and Tom Roe. Then they met Roe.")[-1] == "Tom Roe"


def test_of_two_named_equally_often_the_one_named_first() -> None:
    assert (
        owners("We met Ana J. Roe and Tom Roe. " + "It rained. " * 60 + "Then they met Roe.")[-1]
        == "Ana J. Roe"
    )


def test_a_mister_is_rather_one_known_to_be_a_man() -> None:
    assert owners("We met Quilla Roe and Donald Roe. Then they met Mr. Roe.")[-1] == "Donald Roe"


def test_a_title_tells_two_of_one_surname_apart() -> None:
    assert owners("We met Ana Roe and Tom Roe. Then they met Ms. Roe.")[-1] == "Ana Roe"


def test_a_surname_outweighs_a_seat_of_government() -> None:
    assert owners("We met Kerry Washington. Then they met Washington.")[-1] == "Kerry Washington"


def test_an_author_is_known_by_the_name_in_the_story_or_by_the_handle() -> None:
    cast = told.scene("Then Ana Reyes left.").cast
    reyes = add_author(cast, Post(spans=(), author="Ana Reyes", handle="@areyes"))
    assert reyes is cast.mentions[0].figure
    assert reyes.handle == "@areyes"
    unknown = add_author(cast, Post(spans=(), handle="@bridgewatch"))
    assert unknown is not None
    assert unknown.name == "@bridgewatch"
    assert add_author(cast, Post(spans=(), author=" ")) is None
