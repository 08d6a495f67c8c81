"""Training articles changed so that the reader does not lean on US politics of 2016.

    “It works,” Ann Lee said.  →  »It works«, Nguyễn Thu Hà said.  →  NGUYỄN: It works.

Each augmentation takes an example and a source of chance and gives an example whose spans still
hold the words that they held, or what these became. About half of the articles are changed
lightly, at most in their marks and layout, so that the reader still sees the news as it is.
"""

from collections.abc import Callable
from random import Random

from training.augment.bodies import rename_bodies
from training.augment.broken import break_marks
from training.augment.case import (
    lose_capitals,
    lower_all,
    lower_names,
    shout_paragraph,
    title_paragraph,
)
from training.augment.cues import vary_cues
from training.augment.layout import add_byline, add_dateline, join_paragraphs, split_paragraphs
from training.augment.marks import move_commas, restyle_marks
from training.augment.people import rename_people
from training.augment.turns import make_posts, make_turns
from training.example import Example

Augmentation = Callable[[Example, Random], Example]

LIGHT = 0.5  # share of articles that are changed lightly

# In this order: who and what, then words, layout, marks and case, which no longer show which they
# were. The chance in an article changed lightly, and in another.
AUGMENTATIONS: tuple[tuple[Augmentation, float, float], ...] = (
    (rename_people, 0.0, 0.85),
    (rename_bodies, 0.0, 0.75),
    (vary_cues, 0.0, 0.3),
    (make_turns, 0.0, 0.12),
    (make_posts, 0.0, 0.06),
    (add_dateline, 0.05, 0.2),
    (add_byline, 0.05, 0.15),
    (join_paragraphs, 0.0, 0.15),
    (split_paragraphs, 0.0, 0.12),
    (move_commas, 0.04, 0.15),
    (restyle_marks, 0.3, 0.65),
    (break_marks, 0.02, 0.08),
    (shout_paragraph, 0.02, 0.08),
    (title_paragraph, 0.02, 0.08),
    (lose_capitals, 0.02, 0.06),
    (lower_names, 0.0, 0.04),
    (lower_all, 0.0, 0.02),
)


def augmented(example: Example, random: Random) -> Example:
    """The example changed by chance; the same seed gives the same example."""
    light = random.random() < LIGHT
    for augmentation, lightly, fully in AUGMENTATIONS:
        if random.random() < (lightly if light else fully):
            example = augmentation(example, random)
    return example
