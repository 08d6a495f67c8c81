import pytest

from resolve import reads


@pytest.mark.parametrize(
    ("marked", "told"),
    [
        ("We met [person:Quill].", ["person Quill"]),
        ("We ate [person 0.4:Quorn].", ["? Quorn"]),
        ("We met actor [person 0.7:Quill].", ["person Quill"]),
        ("We met [person 0.7:Quill], 41.", ["person Quill"]),
        ("We met [person 0.7:Quill].", ["? Quill"]),
        ("We met [person 0.5:Ana Quill].", ["person Ana Quill"]),  # by its first name
        ("We met J. [person 0.7:Quill].", ["person J. Quill"]),
        ("We met President [place:Quill].", ["person Quill"]),  # a title is certain
        ("Then Major [organisation:WeQuill] left.", ["organisation WeQuill"]),  # that may be none
        ("Then Major [person:Quill] left.", ["person Quill"]),
        ("They left [person:France].", ["government France"]),  # so is a country
        ("It lies in [person:Lorm]. To [person:Lorm].", ["place Lorm", "place Lorm"]),
        ("By the river known as [person:Lorm].", ["place Lorm"]),
        ("He saw the [person:Upper Lorm] valley.", ["place Upper Lorm"]),
        ("We trust in [person:Xi Lorm].", ["person Xi Lorm"]),
        ("It lies on [person:Plaza de Lorm].", ["place Plaza de Lorm"]),
        ("Then [organisation 0.6:R. T. Quill] left.", ["person R. T. Quill"]),
        ("Then [organisation 0.5:R T Quill] left.", ["person R T Quill"]),
        ("Then [organisation:R. T. Quill] paid.", ["organisation R. T. Quill"]),
        (
            "The [person:Roe-Lee] Act. Of [person:Roe-Lee] he spoke.",
            ["place Roe-Lee Act", "document Roe-Lee"],
        ),
        ("They repealed [person:Roe-Lee].", ["document Roe-Lee"]),
        ("They met [person:Roe-Lee].", ["person Roe-Lee"]),
        ("It is so (Quill, Lorm et al., 2010).", ["person Quill", "person Lorm"]),
    ],
)
def test_of_which_kind_a_name_is(marked: str, told: list[str]) -> None:
    assert reads.kinds(marked + " [place:Zed]")[:-1] == told


def test_one_form_of_name_is_of_one_kind() -> None:
    marked = "We met [person:Quill]. Then [person 0.7:Quill] left, and Quill ran."
    assert reads.kinds(marked) == ["person Quill"] * 3


def test_a_reader_of_two_minds_tells_nothing() -> None:
    marked = "We met [person:Quill]. Then [organisation 0.6:Quill] left, and Quill ran."
    assert reads.kinds(marked) == ["? Quill"] * 3


def test_what_no_reader_takes_for_a_name_is_doubted() -> None:
    scene = reads.scene("They read My Linguistic Lorm to [person:Zeb Quill].")
    assert [(f.name, f.doubted) for f in scene.cast.figures] == [
        ("Linguistic Lorm", True),
        ("Zeb Quill", False),
    ]
