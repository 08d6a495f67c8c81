import pytest

from resolve import told

JUDGED = {
    "Tom Lee is a hero": "praise Tom Lee",
    "the Foreign Ministry was all about “lies and hatred”": "condemn Foreign Ministry",
    "the Foreign Ministry was no longer about peace, but all about lies": "condemn Foreign Ministry",
    "the corruption of the Foreign Ministry was known": "condemn Foreign Ministry",
    "Tom Lee threatens us": "condemn Tom Lee",
    "not all of the Foreign Ministry is corrupt": "assert",
    "Tom Lee is not a liar": "assert",
    "the idea is brilliant": "assert",
    "Tom Lee is tall": "assert",
    "I am a liar": "assert",
}


@pytest.mark.parametrize("words", JUDGED)
def test_judged(words: str) -> None:
    text = f"Tom Lee left the Foreign Ministry.\n[source:Ana Reyes] [cue:said] [content:{words}]."
    resolved = told.read(text)
    act = resolved.statements[-1].act
    assert act is not None
    shown = f"{act.type} {told.name(resolved, act.target)}" if act.target else act.type.value
    assert shown == JUDGED[words]


def test_what_holds_of_a_change_is_its_end() -> None:
    resolved = told.read(
        "Tom Lee left.\n“[content:In two years, he went from a scholar to a man who threatens us,]”"
        " [source:Ana Reyes] [cue:said]."
    )
    act = resolved.statements[-1].act
    assert act is not None
    assert (act.type.value, told.name(resolved, act.target)) == ("condemn", "Tom Lee")
