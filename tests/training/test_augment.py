"""Whatever is changed, every span holds words, and the same seed changes the same."""

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examples import example, seeded, shown
from training.augment import AUGMENTATIONS, augmented
from training.augment.edits import spans_of
from training.example import Example

ARTICLE = """Mayor says harbour bridge is safe

[1.content:“The harbour bridge is safe,”] [1.source:Mayor Ana Reyes] [1.cue:told] reporters on Tuesday. [1.content:“It will stay open.”]

[2.source:The Department of Transport] [2.cue:said] [2.content:that it would inspect the U.S. cables]. In a report, [3.source:the DOT] [3.cue:called] [3.content:them “worn but sound”].

[4.content:“Nobody asked us here,”] [4.source:Tom Lyle, a fisherman from Ohio,] [4.cue:said].

[5.content:“We don’t trust the ‘figures’ of Reyes,”] [5.source:Sen. Ruth P. Okoye] [5.cue:said]."""
NAMES = {
    "person": ("Ana Reyes", "Reyes", "Tom Lyle", "Ruth P. Okoye"),
    "organisation": ("Department of Transport", "DOT"),
    "place": ("Ohio", "U.S."),
}
CHANGES = [change for change, _, _ in AUGMENTATIONS]

_words = st.sampled_from(
    ["Ann Lee", "Lee", "said", "that", "“", "”", '"', "'", "’s", ",", ".", ": ", "\n\n", "the U.S.", "Ohio", "CNN", "a", "İß", "Republicans", "“It is very safe,”", "Ruth P. Okoye"]
)  # fmt: skip


@st.composite
def articles(draw) -> Example:
    """Texts of pieces, some of which are marked as parts of attributions."""
    pieces = draw(st.lists(_words, min_size=4, max_size=30))
    roles = draw(
        st.lists(
            st.sampled_from(["source", "cue", "content", None, None]), min_size=30, max_size=30
        )
    )
    numbers = draw(st.lists(st.integers(1, 4), min_size=30, max_size=30))
    marked = " ".join(
        f"[{number}.{role}:{piece}]" if role and piece.strip() else piece
        for piece, role, number in zip(pieces, roles, numbers, strict=False)
    )
    return example(
        marked, person=("Ann Lee", "Lee", "Ruth P. Okoye"), place=("Ohio",), organisation=("CNN",)
    )


def sound(changed: Example) -> list[str]:
    """What is wrong with the example: spans without words, or beyond the text."""
    return [
        f"{start}:{end} is {changed.text[start:end]!r} in {shown(changed)!r}"
        for start, end in spans_of(changed)
        if not (0 <= start < end <= len(changed.text)) or not changed.text[start:end].strip()
    ]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
@given(article=articles(), seed=st.integers(0, 99))
@settings(max_examples=60, deadline=None)
def test_each_augmentation_leaves_sound_spans(change, article, seed):
    after = change(article, seeded(seed))
    assert sound(after) == []
    assert len(after.attributions) == len(article.attributions)


@given(article=articles(), seed=st.integers(0, 9999))
@settings(max_examples=200, deadline=None)
def test_all_of_them_leave_sound_spans(article, seed):
    after = augmented(article, seeded(seed))
    assert sound(after) == []
    assert [bool(p.cue) for p in after.attributions] == [bool(p.cue) for p in article.attributions]
    assert after == augmented(article, seeded(seed))


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_what_nobody_told_stays_untold(change):
    before = example(ARTICLE, **NAMES)
    for seed in range(5):
        assert change(replace(before, names=None), seeded(seed)).names is None
        assert change(replace(before, attributions=None), seeded(seed)).attributions is None


def test_each_augmentation_changes_the_article_for_some_seed():
    before = example(ARTICLE, **NAMES)
    still = [f.__name__ for f in CHANGES if all(f(before, seeded(n)) == before for n in range(30))]
    assert still == []


def test_about_half_of_the_articles_are_changed_lightly():
    before = example(ARTICLE, **NAMES)
    seen = Counter("Reyes" in augmented(before, seeded(seed)).text for seed in range(300))
    assert 120 < seen[True] < 220
