from onrecord.resolve.events.wordlists import told_words


def test_a_class_of_small_words() -> None:
    assert {"began", "forced"} <= told_words("aspect")
    assert "soldier" in told_words("armed")
    assert "soldier" not in told_words("crowd")
