from onrecord.resolve.cast import Cast
from onrecord.resolve.scene import set_scene
from resolve import told


def people(cast: Cast) -> list[str]:
    return [figure.name for figure in cast.figures if figure.person]


STORY = """Hildel Noy, the director of Bridge Watch, left. The post was by the man himself.
It rained. Hillel Noy (@hillelnoy)"""


def test_an_author_spells_his_own_name() -> None:
    article, _ = told.story(STORY)
    scene = set_scene(
        told.with_post(article, "It rained.", author="Hillel Noy", handle="@HillelNoy"), ()
    )
    assert people(scene.cast) == ["Hillel Noy"]
    assert scene.cast.mentions[0].figure.joined == [
        "“Hildel Noy” is near “Hillel Noy”, whose handle @HillelNoy spells it so"
    ]


def test_one_body_confirms_a_misspelling() -> None:
    text = (
        "Hildel Noy, director of Bridge Watch, left. “No,” said Bridge Watch director Hillel Noy."
    )
    assert people(told.scene(text).cast) == ["Hildel Noy"]


def test_without_more_than_the_letters_two_stay_two() -> None:
    assert people(told.scene("They met Hildel Noy and Hillel Noy.").cast) == [
        "Hildel Noy",
        "Hillel Noy",
    ]


def test_two_usual_first_names_are_two_people() -> None:
    text = "Eric Roe, director of Bridge Watch, met Erica Roe, director of Bridge Watch, there."
    assert people(told.scene(text).cast) == ["Eric Roe", "Erica Roe"]
