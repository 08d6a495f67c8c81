import pytest

from onrecord.attribution import Mode
from onrecord.extract.clauses.cues import lexicon
from onrecord.lexicons import lines

FRAMES = set("qtbwicjanoplxg")
MODES = {
    "said": Mode.SPEECH,
    "wrote": Mode.WRITING,
    "believes": Mode.THOUGHT,
    "vowed": Mode.SPEECH,
    "threatened": Mode.INTENTION,
    "fears": Mode.ATTITUDE,
    "ordered": Mode.DECREE,
    "found": Mode.SHOWING,
}


@pytest.mark.parametrize(("form", "mode"), MODES.items(), ids=MODES)
def test_a_verb_tells_what_its_source_did(form, mode):
    assert lexicon()[form].mode == mode


def test_all_forms_of_a_verb_are_one_lexeme():
    assert {lexicon()[form].lemma for form in ("tell", "tells", "told", "telling")} == {"tell"}


def test_a_form_that_is_as_often_a_noun_is_unsure_and_so_is_the_bare_form():
    unsure = {form for form in ("claim", "claims", "claimed", "claiming") if lexicon()[form].unsure}
    assert unsure == {"claim", "claims"}
    assert lexicon()["claimed"].noun
    assert not lexicon()["says"].unsure


def test_a_participle_shows_by_its_ending():
    assert lexicon()["adding"].ing
    assert not lexicon()["adds"].ing


def is_readable(line):
    forms, mode, frames = (part.split() for part in line.split("|"))
    return bool(forms) and mode[0] in set(Mode) and len(frames) > 0 and FRAMES.issuperset(frames)


def test_every_line_of_the_lexicon_can_be_read():
    assert [line for line in lines("cues") if not is_readable(line)] == []
