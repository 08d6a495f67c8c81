from onrecord.extract.tagged.names import NAME_LABELS, NAMED


def test_labels_come_in_the_order_that_models_are_trained_on() -> None:
    assert NAMED == ("person", "organisation", "place", "group", "document")
    assert NAME_LABELS[:5] == ("O", "B-person", "I-person", "B-organisation", "I-organisation")
    assert len(NAME_LABELS) == 1 + 2 * len(NAMED)
