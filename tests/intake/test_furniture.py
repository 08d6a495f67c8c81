"""What is told from the story by class names and by words."""

import pytest
from lxml import html

from onrecord.intake.furniture import Zone, Zones, is_furniture, zone_of


def zone(markup: str) -> Zone | None:
    """The zone of the innermost element of some markup, whose outermost is the column."""
    outer = html.fragment_fromstring(markup)
    return zone_of(list(outer.iter())[-1], outer, Zones())


@pytest.mark.parametrize(
    ("markup", "found"),
    [
        ("<div><div class='story-body'><p>x</p></div></div>", None),
        ("<div><div class='c-RelatedStories__item'><p>x</p></div></div>", Zone.SIDE),
        ("<div><aside><p>x</p></aside></div>", Zone.SIDE),
        ("<div><div hidden><p>x</p></div></div>", Zone.SIDE),
        ("<div><div class='related'><p class='byline'>x</p></div></div>", Zone.SIDE),
        ("<div><figure><p class='credit'>x</p></figure></div>", Zone.CREDIT),
        ("<div><figure><figcaption>x</figcaption></figure></div>", Zone.CAPTION),
        ("<div><p class='article__standfirst'>x</p></div>", Zone.STANDFIRST),
        ("<div><p class='authors'>x</p></div>", Zone.BYLINE),
        ("<div><blockquote class='PullQuote'>x</blockquote></div>", Zone.PULLED),
        ("<div><p class='leading-header-loaded-shadow'>x</p></div>", None),
        ("<div><p id='slide-promoted-dune-two'>x</p></div>", None),
        ("<div class='has-ads sidebar'><p>x</p></div>", None),  # the column's own names
    ],
)
def test_the_zone_of_an_element(markup: str, found: Zone | None) -> None:
    assert zone(markup) is found


def test_a_class_that_much_of_the_story_has_is_the_storys() -> None:
    outer = html.fragment_fromstring("<div><p class='paywall'>x</p></div>")
    assert zone_of(outer[0], outer, Zones()) is Zone.SIDE
    assert zone_of(outer[0], outer, Zones(of_story=frozenset(("paywall",)))) is None


@pytest.mark.parametrize(
    ("words", "furniture"),
    [
        ("Advertisement", True),
        ("READ MORE: Ferry workers to vote", True),
        ("• Share this", True),
        ("Get the best of the harbour straight to your inbox", True),
        ("© 2022 The Ellen Gazette", True),
        ("Sharing the boat, the minister said, was no answer.", False),
        ("Readmore Island is shut.", False),
        ("“Subscribe to nothing,” she said. " * 20, False),
    ],
)
def test_short_lines_of_furniture(words: str, furniture: bool) -> None:
    assert is_furniture(words) is furniture
