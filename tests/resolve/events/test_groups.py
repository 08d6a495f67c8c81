import pytest

from onrecord.resolve.events.frames import frames
from onrecord.resolve.events.groups import group_at
from onrecord.resolve.row import Row


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Lee has resigned", "resigned", "active from has"),
        ("Lee was later arrested", "arrested", "passive from was"),
        ("Lee had been arrested", "arrested", "passive from had"),
        ("Lee arrested Poe", "arrested", "active from arrested"),
        ("Lee is urging Poe", "urging", "active from is"),
        ("Lee has not resigned", "resigned", None),
        ("Lee hasn’t resigned", "resigned", None),
        ("Lee would have resigned", "resigned", None),
        ("Lee wants to resign", "resign", None),
        ("if Lee resigned", "resigned", None),
        ("Lee is praised", "praised", None),
        ("Lee began shelling Poe", "shelling", "active from began"),
        ("Lee was forced to resign", "resign", "active from was"),
        ("Lee would have begun shelling Poe", "shelling", None),
        ("Lee is opposed to Poe", "opposed", "active from is"),
    ],
)
def test_groups(text: str, verb: str, expected: str | None) -> None:
    words = Row(text).words
    k = next(i for i, word in enumerate(words) if word.text == verb)
    forms = frozenset().union(*(forms for _, forms in frames()[verb]))
    group = group_at(words, 0, k, forms)
    shown = f"{group.voice} from {words[group.begin].text}" if group is not None else None
    assert shown == expected
