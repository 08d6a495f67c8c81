from onrecord.article import Part, PartKind
from onrecord.resolve.events.ground import lay_ground
from onrecord.resolve.row import Row
from onrecord.resolve.scene import set_scene
from resolve import told
from resolve.events.happened import ground

TEXT = "Reyes left. “[1.content:It is safe,]” [1.source:Tom Lee] [1.cue:said], and went."


def test_whose_words_a_place_stands_in() -> None:
    scene, found = ground(TEXT)
    assert found.inside(scene.article.text.index("safe")) == 0
    assert found.inside(scene.article.text.index("left")) is None


def test_the_words_that_belong_to_a_place() -> None:
    scene, found = ground(TEXT)
    text = scene.article.text
    assert scene.article[found.bounds(text.index("safe"))] == "It is safe,"
    assert scene.article[found.bounds(text.index("went"))] == "” Tom Lee said, and went."


def test_a_headline_tells_in_the_present() -> None:
    from dataclasses import replace

    article, attributions = told.story("Lee quits\nLee left on Monday.")
    part = Part(PartKind.HEADLINE, told.at(article.text, "Lee quits"))
    scene = set_scene(replace(article, parts=(part,)), attributions)
    found = lay_ground(scene, Row(article.text), [], [])
    assert found.in_headline(4)
    assert not found.in_headline(12)
