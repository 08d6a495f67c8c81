import marked
from onrecord.evaluate.articles import MarkedArticle
from onrecord.evaluate.details import add_up, details, empty
from onrecord.evaluate.marked import parse

GOLD = (
    "[1.source=Ana Reyes|Dr. Reyes:She] [1.cue:told] [1.addressee:reporters]"
    " [1.medium=email:by email] [1.content:the bridge is safe]."
    " [2.source:A source] [2.cue:said] [2.content:it was not]. [3.post=Tom Hale:Close it now!]"
)


def scored(found, gold=GOLD):
    return details(MarkedArticle("one", parse(gold)), marked.read_story(found))


def counts(stated, found, right, spurious=0):
    return {"stated": stated, "found": found, "right": right, "spurious": spurious}


def test_everything_right():
    assert scored(GOLD.replace("|Dr. Reyes", "")) == {
        "speaker": counts(1, 1, 1),
        "addressee": counts(1, 1, 1),
        "medium": counts(1, 1, 1),
        "posts": counts(1, 1, 1),
    }


def test_nothing_found():
    assert scored(parse(GOLD).text) == {
        "speaker": counts(1, 0, 0),
        "addressee": counts(1, 0, 0),
        "medium": counts(1, 0, 0),
        "posts": counts(1, 0, 0),
    }


def test_wrong_answers():
    wrong = GOLD.replace("Ana Reyes|Dr. Reyes", "Ana Reye").replace("email:by", "letter:by")
    wrong = wrong.replace("Tom Hale", "Tim Hale").replace("[1.addressee:reporters]", "reporters")
    found = scored(wrong)
    for question in ("speaker", "addressee", "medium", "posts"):
        assert found[question] == counts(1, 1, 0), question


def test_a_second_accepted_name():
    assert scored(GOLD.replace("Ana Reyes|", ""))["speaker"] == counts(1, 1, 1)


def test_an_answer_where_the_gold_has_none_is_spurious():
    found = scored(GOLD, gold=GOLD.replace("[1.addressee:reporters]", "reporters"))
    assert found["addressee"] == counts(0, 0, 0, spurious=1)


def test_counts_add_up():
    found = scored(GOLD)
    assert add_up([found, found])["medium"] == counts(2, 2, 2)
    assert add_up([]) == empty()
