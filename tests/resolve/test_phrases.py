import pytest

from onrecord.article import Span
from onrecord.entity import EntityKind
from onrecord.resolve.phrases import Phrase, read_phrase
from resolve import told


def phrase(text: str) -> Phrase:
    """What the part in brackets of a text says of who it is."""
    start, end = text.index("["), text.index("]") - 1
    cast = told.scene(text.replace("[", "").replace("]", "")).cast
    return read_phrase(cast, Span(start, end))


def heads(text: str) -> list[str]:
    return [mention.figure.name for mention in phrase(text).heads]


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("[Hillel Noy, the executive director of Bridge Watch,] said", ["Hillel Noy"]),
        ("so said [Bridge Watch’s Hillel Noy].", ["Hillel Noy"]),
        ("[Alexei Naval’s spokesperson, Kira Yarm,] said", ["Kira Yarm"]),
        ("[the party chairwoman, Representative Ana Reyes of Ohio,] said", ["Ana Reyes"]),
        ("said [Russian media outlet Kommer].", ["Kommer"]),
        ("said [Republican nominee Gov. Tom Hale (R-Ohio)].", ["Tom Hale"]),
        ("[Jen Roe of Harbour News] said", ["Jen Roe"]),
        ("[Ana Reyes and Tom Hale] said", ["Ana Reyes", "Tom Hale"]),
        ("[Reyes supporters] said", []),
        ("[a spokesman for Tom Hale] said", []),
        ("[Tom Hale himself] said", ["Tom Hale"]),
    ],
)
def test_the_names_that_head_it(text: str, figures: list[str]) -> None:
    assert heads(text) == figures


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        (
            "[Several officials close to Ana Reyes] said",
            "several officials close to Ana Reyes",
            "group",
        ),
        ("[officials with the agency, who left,] said", "officials with the agency", "group"),
        ("[About 9 in 10 voters] said", "About 9 in 10 voters", "group"),
        ("[police] said", "police", "group"),
        ("[the Hale campaign] said", "Hale campaign", "organisation"),
        ("[the report, released on Monday,] said", "report", "document"),
        ("[a new Harbour poll] found", "new Harbour poll", "poll"),
        ("[the envoy] said", "envoy", "person"),
    ],
)
def test_descriptions(text: str, words: str, kind: str) -> None:
    found = phrase(text)
    assert (found.words, found.kind) == (words, EntityKind(kind))


def test_a_pronoun_is_told_with_what_hangs_on_it() -> None:
    assert phrase("[She’s] sure").pronoun == "she"
    assert phrase("“so,” [He] said").pronoun == "he"


def test_a_place_before_the_noun_is_no_owner() -> None:
    assert phrase("[the Vermont senator] said").owner is None
    owner = phrase("[the Tom Hale campaign] said").owner
    assert owner is not None
    assert owner.figure.name == "Tom Hale"
