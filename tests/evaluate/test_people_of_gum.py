from conllu import conllu
from onrecord.evaluate.gum import document
from onrecord.evaluate.people_of_gum import Gold, chosen_on, gold_of, read_gold

LEFT = """\
Ana NNP 3 nsubj (1-person-new-s-cf1-1-coref
Reyes NNP 1 flat 1)
left VBD 0 root
. . 3 punct"""
SAID = """\
She PRP 2 nsubj (1-person-giv:act-s-cf1-1-coref)
said VBD 0 root
the DT 4 det (2-person-new-n-cf2-2-coref
engineer NN 2 obj
Tom NNP 4 appos
Lee NNP 5 flat 2)
lost VBD 2 ccomp
his PRP$ 9 poss (3-object-new-n-cf3-2-sgl(2-person-giv:act-n-cf2-1-coref)
hat NN 7 obj 3)
. . 2 punct"""


def gold() -> Gold:
    return gold_of(document("GUM_bio_reyes", conllu(LEFT, SAID)))


def test_names_and_whose_they_are_also_behind_a_noun():
    told = gold()
    named = {
        told.text[start:end]: told.entities[start, end, kind] for start, end, kind in told.names
    }
    assert named == {"Ana Reyes": "1", "Tom Lee": "2"}


def test_pronouns_that_mean_a_person():
    told = gold()
    assert [(told.text[p.start :].split()[0], p.entity) for p in told.pronouns] == [
        ("She", "1"),
        ("his", "2"),
    ]


def test_descriptions_by_a_noun_in_the_singular():
    told = gold()
    [one] = told.described
    assert told.text[one.span.start : one.span.end] == "the engineer Tom Lee"
    assert (told.text[one.head :].split()[0], one.entity, one.subject) == ("engineer", "2", False)


def test_documents_that_teach_are_left_out(tmp_path):
    (tmp_path / "dep").mkdir()
    for name in ("GUM_academic_a", "GUM_academic_b", "GUM_bio_b"):
        (tmp_path / "dep" / f"{name}.conllu").write_text(conllu(LEFT), "utf-8")
    assert list(read_gold(tmp_path)) == ["GUM_academic_a", "GUM_bio_b"]


def test_the_halves_are_told_by_a_hash_of_the_name():
    names = [f"GUM_bio_{n}" for n in range(400)]
    assert 160 < sum(map(chosen_on, names)) < 240
    assert [chosen_on(name) for name in names[:4]] == [chosen_on(name) for name in names[:4]]
