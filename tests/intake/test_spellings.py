from onrecord.intake.spellings import holds_words, is_known, plain


def test_a_name_is_the_same_however_it_is_spelled():
    assert plain(" Main_Text ") == plain("main-text") == plain("mainText") == "maintext"


def test_a_column_of_words_is_known_by_its_name():
    assert holds_words(["id", "Full Text"])
    assert holds_words(["HTML"])
    assert not holds_words(["url", "title"])


def test_parts_of_a_story_are_known():
    assert is_known("Publish Date")
    assert is_known("authors")
    assert not is_known("id")
