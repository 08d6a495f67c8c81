from resolve import told


def test_subjects_are_the_first_person_and_body_of_a_sentence() -> None:
    scene = told.scene(
        "In his note, Ana Reyes asked Tom Hale. About Ana Roe, Jim Hale said yes. "
        "Outside court Mr Lee met Kim Poe. She told Don Fay. Harbour News hired Ian Gow."
    )
    assert [place.figure.name for place in scene.subjects] == [
        "Ana Reyes",
        "Jim Hale",
        "Lee",
        "Harbour News",
    ]


def test_who_is_quoted_about_is_no_subject() -> None:
    scene = told.scene("“[content:Ana Reyes has left.]” [source:Tom Hale] [cue:said].")
    assert [place.figure.name for place in scene.subjects] == ["Tom Hale"]
    assert scene.is_quoted(3)
    assert not scene.is_quoted(30)


def test_pronouns_vote_for_the_only_person_before_them() -> None:
    scene = told.scene("Kim Poe lost her way when she left. Lou Gow met Jo Lee before he ran.")
    votes = {figure.name: figure.votes for figure in scene.cast.figures}
    assert votes["Kim Poe"]["she"] == 1.0
    assert "he" not in votes["Lou Gow"] | votes["Jo Lee"]


def test_in_view_goes_back_from_a_place() -> None:
    text = "Ana Reyes left. Tom Hale ran. It rained."
    scene = told.scene(text)
    scene.speaks(3, scene.cast.figures[0])
    seen = [place.figure.name for place in scene.in_view(len(text))]
    assert seen == ["Tom Hale", "Ana Reyes", "Ana Reyes"]
    assert [place.figure.name for place in scene.in_view(10)] == ["Ana Reyes", "Ana Reyes"]


def test_the_main_person_is_named_most() -> None:
    scene = told.scene("Tom Hale left. Ana Reyes met Mr. Poe. Reyes ran.")
    assert scene.main is not None
    assert scene.main.name == "Ana Reyes"
