from onrecord.resolve.events.peoples import is_a_people, is_of_people, state_words


def test_peoples_and_their_members() -> None:
    assert is_a_people("Kurds")
    assert is_a_people("Kurdish")
    assert is_of_people("Iraqis")
    assert not is_of_people("kurds")
    assert not is_of_people("Leeds")


def test_words_that_name_states() -> None:
    assert {"France", "Belgian", "Tamils"} <= state_words()
    assert "Republic" not in state_words()
