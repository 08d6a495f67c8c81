import pytest

from onrecord.resolve.antecedents import antecedents
from resolve import told


def why(text: str) -> str:
    """The reason for the last pronoun of a text."""
    meant = antecedents(told.scene(text))
    return meant[max(meant)].why


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Ana Reyes left. She ran.", "Ana Reyes, mentioned in the sentence before, told to be a woman"),
        ("Zeb Quill ran, he said.", "Zeb Quill, mentioned just before, told to be a man"),
        (
            "Ian Hale left. It rained. Tom Lee ran. He fell.",
            "Tom Lee, mentioned in the sentence before, told to be a man, likelier than Ian Hale",
        ),
        ("Ana Reyes left. He ran.", "nobody near fits"),
    ],
)  # fmt: skip
def test_each_answer_tells_why(text: str, reason: str) -> None:
    assert why(text) == reason


def test_who_spoke_is_told() -> None:
    story = "[1.source:Zeb Quill] [1.cue:said] [1.content:no]. [2.source:He] [2.cue:said] [2.content:yes]."
    assert why(story).startswith("Zeb Quill, mentioned just before as speaker")
