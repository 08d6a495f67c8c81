import pytest

from onrecord.resolve.beside import phrase_after, subjects_before
from onrecord.resolve.row import Row


def subject(text: str, verb: str) -> str | None:
    row = Row(text)
    k = next(i for i, word in enumerate(row.words) if word.text == verb)
    found = next(iter(subjects_before(row.words, 0, k)), None)
    return text[found.start : found.end] if found is not None else None


@pytest.mark.parametrize(
    ("text", "verb", "expected"),
    [
        ("Ana Reyes resigned", "resigned", "Ana Reyes"),
        ("On Monday police arrested Lee", "arrested", "police"),
        ("The mayor on Monday denounced Lee", "denounced", "The mayor"),
        ("Reyes, 41, a diplomat, resigned", "resigned", "Reyes, 41, a diplomat"),
        ("Police raided the house and arrested Lee", "arrested", "Police"),
        ("Russia’s counsellor to the UN resigned", "resigned", "Russia’s counsellor to the UN"),
        ("floods that drowned cattle and killed Lee", "killed", None),
        ("hackers angered by the cartoons defaced it", "defaced", None),
        ("At least three men died", "died", "three men"),
    ],
)
def test_subjects(text: str, verb: str, expected: str | None) -> None:
    assert subject(text, verb) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("arrested more than 100 men in Leeds", "100 men"),
        ("arrested Ana Reyes and Tom Lee on Monday", "Ana Reyes and Tom Lee"),
        ("arrested men and released women", "men"),
        ("arrested him.", "him"),
        ("arrested in Leeds", None),
    ],
)
def test_objects(text: str, expected: str | None) -> None:
    row = Row(text)
    found = phrase_after(row.words, len(row.words), 1)
    shown = text[found[0].start : found[0].end] if found is not None else None
    assert shown == expected
