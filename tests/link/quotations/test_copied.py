"""Passages of a text as numbers, by which copies are seen."""

from onrecord.link.quotations.copied import is_copied, passages, share_copied

STORY = " ".join(
    f"On the {n} of May the ferry master of pier {n} wrote to the harbour board about plank {n * 7}."
    for n in range(40)
)
OTHER = " ".join(
    f"The choir sang song {n} for guest {n * 3} before the mayor of town {n} rose to speak."
    for n in range(40)
)


def test_a_text_has_a_few_numbers() -> None:
    assert 10 < len(passages(STORY)) < 100
    assert all(0 <= number < 2**63 for number in passages(STORY))


def test_a_copy_is_seen_in_another_text() -> None:
    both = OTHER + STORY[: len(STORY) // 2]
    assert is_copied(passages(STORY), passages(both))
    assert share_copied(passages(STORY), passages(STORY)) == 1.0


def test_other_texts_are_not_copies() -> None:
    assert not is_copied(passages(STORY), passages(OTHER))
    assert not is_copied(passages(""), passages(STORY))
    assert share_copied(passages(""), passages(STORY)) == 0.0
